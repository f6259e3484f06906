// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/handoversheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "ui/models/searchkey.h"
#include "ui/sheets/brieftext.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/peoplebox.h"
#include "ui/sheets/textview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

bool areInitialsOf(const QString &typed, const QString &name)
{
    auto said = searchKey(typed);
    said.removeIf([](QChar c) {
        return !c.isLetterOrNumber();
    });
    const auto parts = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    if (said.isEmpty() || parts.isEmpty())
        return false;
    QString initials;
    for (const auto &part : parts)
        initials += part.front();
    return said == initials || (parts.size() == 1 && parts.front().startsWith(said));
}

HandOverSheet::HandOverSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                             QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_brief(new TextView(appearance, TextView::Reading::Sentences))
    , m_to(new PeopleBox)
    , m_initials(new QLineEdit)
    , m_gone(new QCheckBox)
    , m_why(new QLineEdit)
    , m_copy(addButton())
    , m_offer(addButton())
    , m_decline(addButton())
    , m_withdraw(addButton())
{
    setObjectName(u"handoverSheet"_s);
    makeParts();
    nameParts();
    connect(m_to, &QComboBox::editTextChanged, this, [this] {
        renew();
    });
    for (auto *field : {m_initials, m_why}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            renew();
        });
    }
    connect(m_gone, &QCheckBox::toggled, this, [this](bool gone) {
        renew();
        if (gone)
            m_why->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy(m_brief->toPlainText());
        Q_EMIT done(tr("The text is copied."));
    });
    connect(m_offer, &QPushButton::clicked, this, &HandOverSheet::sendOffer);
    connect(m_decline, &QPushButton::clicked, this, [this] {
        answerOffer(u"decline"_s);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        answerOffer(u"withdraw"_s);
    });
}

void HandOverSheet::makeParts()
{
    m_brief->setLeastLines(9);
    m_initials->setMaxLength(12);
    m_why->setMaxLength(300);
    m_briefCaption = addCaption(*m_brief);
    m_toCaption = addCaption(*m_to);
    m_askCaption = addLabel(TextStyle::Strong);
    m_ask = addLabel(TextStyle::Todo);
    m_initialsCaption = addCaption(*m_initials);
    body()->addWidget(m_gone);
    m_whyCaption = addCaption(*m_why);
}

void HandOverSheet::nameParts()
{
    m_brief->setObjectName(u"brief"_s);
    m_to->setObjectName(u"to"_s);
    m_ask->setObjectName(u"ask"_s);
    m_initials->setObjectName(u"initials"_s);
    m_gone->setObjectName(u"gone"_s);
    m_why->setObjectName(u"why"_s);
    m_copy->setObjectName(u"copy"_s);
    m_offer->setObjectName(u"offer"_s);
    m_decline->setObjectName(u"decline"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
}

void HandOverSheet::choosePerson(const QString &person)
{
    m_to->setPerson(person);
    m_initials->setFocus();
}

void HandOverSheet::retranslate()
{
    m_briefCaption->setText(tr("Handover card"));
    m_brief->setAccessibleName(tr("Handover card"));
    m_toCaption->setText(tr("Hand over to"));
    m_to->setAccessibleName(tr("Hand over to"));
    m_askCaption->setText(tr("Ask aloud:"));
    setButtonText(*m_gone, tr("The commander is gone and cannot be asked"));
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
    setButtonText(*m_copy, tr("Copy card"));
    setButtonText(*m_offer, tr("Offer command"));
    setButtonText(*m_decline, tr("Decline"));
    setButtonText(*m_withdraw, tr("Withdraw the offer"));
    m_brief->showText(handoverText(desk(), incident(), words()));
}

void HandOverSheet::renew()
{
    const auto *shownIncident = incident();
    const auto holder = shownIncident ? shownIncident->holder(domain::Role::Commander) : QString();
    const auto name = m_to->person();
    const bool gone = m_gone->isChecked() && !holder.isEmpty();
    setMain(gone ? tr("Take command") : tr("I have command"));
    showOffer();
    setShown({m_askCaption, m_ask}, !name.isEmpty() && !gone);
    setShown({m_initialsCaption, m_initials}, !gone && !(isOfferedTo(name) && isOwnName(name)));
    m_gone->setVisible(!holder.isEmpty());
    setShown({m_whyCaption, m_why}, gone);
    showQuestion(name);
    m_offer->setVisible(!holder.isEmpty() && !name.isEmpty() && name != holder && !gone
                        && !isOfferedTo(name));
    block(shownIncident ? obstacle(name, holder) : tr("No incident is open."));
}

void HandOverSheet::showOffer()
{
    const auto *shownIncident = incident();
    const auto holder = shownIncident ? shownIncident->holder(domain::Role::Commander) : QString();
    const bool offered = shownIncident && shownIncident->crew.offer;
    setHead(tr("Hand over command"),
            !shownIncident         ? QString()
                : offered          ? report::offerLine(*shownIncident, words())
                : holder.isEmpty() ? tr("Nobody has command. Nothing has changed yet.")
                                   : tr("%1 has command. Nothing has changed yet.").arg(named(holder)));
    setShown({m_decline, m_withdraw}, offered);
}

void HandOverSheet::showQuestion(const QString &name)
{
    m_ask->setText(tr("%1, do you have command?").arg(named(name)));
    const auto initials =
        name.isEmpty() ? tr("Initials of who takes command") : tr("%1 types initials").arg(named(name));
    m_initialsCaption->setText(initials);
    m_initials->setAccessibleName(withoutIsolates(initials));
}

//! Why command cannot change hands yet; empty: it can.
QString HandOverSheet::obstacle(const QString &name, const QString &holder) const
{
    if (name.isEmpty())
        return tr("Name the person who takes command.");
    if (name == holder)
        return tr("%1 has command already.").arg(named(name));
    if (m_gone->isChecked() && !holder.isEmpty())
        return m_why->text().trimmed().isEmpty() ? tr("Say why the commander cannot be asked.") : QString();
    const bool isSure = areInitialsOf(m_initials->text(), name) || (isOfferedTo(name) && isOwnName(name));
    return isSure ? QString() : tr("Waiting for the initials of %1.").arg(named(name));
}

bool HandOverSheet::isOfferedTo(const QString &name) const
{
    const auto *about = incident();
    return about && about->crew.offer && about->crew.offer->what.to == name;
}

//! Whoever sits at this desk need not type initials in it.
bool HandOverSheet::isOwnName(const QString &name) const
{
    return searchKey(name) == searchKey(desk().workplace().person());
}

void HandOverSheet::begin()
{
    m_to->offer(desk());
    const auto *about = incident();
    const bool offered = about && about->crew.offer;
    if (offered && m_to->person().isEmpty())
        m_to->setPerson(about->crew.offer->what.to);
    renew();
    if (offered && m_initials->isVisibleTo(this))
        m_initials->setFocus();
    else
        m_to->setFocus();
}

void HandOverSheet::act()
{
    const auto name = m_to->person();
    const auto then = [this](const desk::Answer &) {
        handedOver();
    };
    if (m_gone->isChecked() && m_gone->isVisibleTo(this))
        return submit(
            current().command(u"takeover"_s, {{u"name"_s, name}, {u"why"_s, m_why->text().simplified()}}),
            then);
    submit(current().command(isOfferedTo(name) ? u"accept"_s : u"handover"_s, {{u"name"_s, name}}), then);
}

void HandOverSheet::handedOver()
{
    const auto name = m_to->person();
    m_to->setPerson({});
    m_initials->clear();
    m_why->clear();
    m_gone->setChecked(false);
    finish(tr("%1 is incident commander since %2.").arg(named(name), ltr(toRiyadhMinute(now()))));
}

void HandOverSheet::sendOffer()
{
    const auto name = m_to->person();
    submit(current().command(u"offer"_s, {{u"name"_s, name}}), [this, name](const desk::Answer &) {
        m_to->setPerson({});
        m_initials->clear();
        finish(tr("Command is offered to %1. Until it is accepted nothing changes.").arg(named(name)));
    });
}

void HandOverSheet::answerOffer(const QString &command)
{
    const auto *about = incident();
    if (!about || !about->crew.offer)
        return;
    submit(current().command(command, {{u"name"_s, about->crew.offer->what.to}}),
           [this](const desk::Answer &) {
               m_to->setPerson({});
               retranslate();
               renew();
               m_to->setFocus();
           });
}

} // namespace thabat::ui
