// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/handoversheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/models/searchkey.h"
#include "ui/sheets/brieftext.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/peoplebox.h"
#include "ui/sheets/textview.h"

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
    , m_copy(addButton())
{
    setObjectName(u"handoverSheet"_s);
    m_brief->setObjectName(u"brief"_s);
    m_to->setObjectName(u"to"_s);
    m_initials->setObjectName(u"initials"_s);
    m_copy->setObjectName(u"copy"_s);
    m_brief->setLeastLines(9);
    m_initials->setMaxLength(12);
    m_briefCaption = addCaption(*m_brief);
    m_toCaption = addCaption(*m_to);
    m_askCaption = addLabel(TextStyle::Strong);
    m_ask = addLabel(TextStyle::Todo);
    m_ask->setObjectName(u"ask"_s);
    m_initialsCaption = addCaption(*m_initials);
    connect(m_to, &QComboBox::editTextChanged, this, [this] {
        renew();
    });
    connect(m_initials, &QLineEdit::textChanged, this, [this] {
        renew();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy(m_brief->toPlainText());
        Q_EMIT done(tr("The text is copied."));
    });
}

void HandOverSheet::choosePerson(const QString &person)
{
    m_to->setPerson(person);
    m_initials->setFocus();
}

void HandOverSheet::retranslate()
{
    m_briefCaption->setText(tr("Situation brief"));
    m_brief->setAccessibleName(tr("Situation brief"));
    m_toCaption->setText(tr("Hand over to"));
    m_to->setAccessibleName(tr("Hand over to"));
    m_askCaption->setText(tr("Ask aloud:"));
    setMain(tr("I have command"));
    setButtonText(*m_copy, tr("Copy brief"));
    m_brief->showText(briefText(desk(), incident(), words()));
}

void HandOverSheet::renew()
{
    const auto *shownIncident = incident();
    const auto holder = shownIncident ? shownIncident->holder(domain::Role::Commander) : QString();
    setHead(tr("Hand over command"),
            !shownIncident         ? QString()
                : holder.isEmpty() ? tr("Nobody has command. Nothing has changed yet.")
                                   : tr("%1 has command. Nothing has changed yet.").arg(named(holder)));
    const auto name = m_to->person();
    m_askCaption->setVisible(!name.isEmpty());
    m_ask->setVisible(!name.isEmpty());
    m_ask->setText(tr("%1, do you have command?").arg(named(name)));
    const auto initials =
        name.isEmpty() ? tr("Initials of who takes command") : tr("%1 types initials").arg(named(name));
    m_initialsCaption->setText(initials);
    m_initials->setAccessibleName(withoutIsolates(initials));
    block(!shownIncident       ? tr("No incident is open.")
              : name.isEmpty() ? tr("Name the person who takes command.")
              : name == holder ? tr("%1 has command already.").arg(named(name))
              : areInitialsOf(m_initials->text(), name)
              ? QString()
              : tr("Waiting for the initials of %1.").arg(named(name)));
}

void HandOverSheet::begin()
{
    m_to->offer(desk());
    renew();
    m_to->setFocus();
}

void HandOverSheet::act()
{
    const auto name = m_to->person();
    submit(current().command(u"handover"_s, {{u"name"_s, name}}), [this, name](const desk::Answer &) {
        m_to->setPerson({});
        m_initials->clear();
        finish(tr("%1 is incident commander since %2.").arg(named(name), ltr(toRiyadhMinute(now()))));
    });
}

} // namespace thabat::ui
