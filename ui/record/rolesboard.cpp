// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/rolesboard.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "ui/record/rolefield.h"
#include "ui/theme/role.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::allRoles;

namespace {

constexpr qint64 dutySoon = 120; // seconds before an update is due

} // namespace

RolesBoard::RolesBoard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_names(parts.desk)
    , m_offer(new PlainLabel(TextStyle::Strong, this))
    , m_tired(new PlainLabel(TextStyle::Meta, this))
    , m_duty(new PlainLabel(TextStyle::Strong, this))
    , m_unsaved(new PlainLabel(TextStyle::Meta, this))
    , m_accept(new QPushButton(this))
    , m_handOver(new QPushButton(this))
{
    setObjectName(u"roles"_s);
    build();
    connect(m_handOver, &QPushButton::clicked, this, &RolesBoard::handOverWanted);
    connect(m_accept, &QPushButton::clicked, this, &RolesBoard::acceptSuggestions);
    connect(&m_names, &OnCallNames::changed, this, &RolesBoard::refresh);
    connect(&parts.current, &CurrentIncident::changed, this, &RolesBoard::refresh);
    connect(&parts.pulse, &Pulse::beat, this, &RolesBoard::showDuty);
    connect(&parts.pulse, &Pulse::beat, this, &RolesBoard::showCommand);
    retranslate();
}

void RolesBoard::build()
{
    m_handOver->setObjectName(u"handOver"_s);
    setRole(*m_handOver, Role::Quiet);
    header()->addWidget(m_handOver);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1); // the longest title fits into one line of the narrowest zone
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(8);
    for (const auto role : allRoles) {
        auto *title = new PlainLabel(TextStyle::Meta, this);
        auto *field = new RoleField(this);
        title->setObjectName(u"roleTitle_"_s + domain::toKey(role));
        field->setObjectName(u"role_"_s + domain::toKey(role));
        title->setBuddy(field);
        grid->addWidget(title, int(role), 0);
        grid->addWidget(field, int(role), 1);
        line(role) = {title, field};
        connect(field, &RoleField::textChanged, this, &RolesBoard::showUnsaved);
        connect(field, &RoleField::named, this, [this, role](const QString &name) {
            assign(role, name);
        });
    }
    m_offer->setObjectName(u"rolesOffer"_s);
    m_tired->setObjectName(u"rolesTired"_s);
    m_duty->setObjectName(u"rolesDuty"_s);
    m_unsaved->setObjectName(u"rolesUnsaved"_s);
    m_accept->setObjectName(u"acceptOnCall"_s);
    body()->addLayout(grid);
    body()->addWidget(m_accept);
    body()->addWidget(m_offer);
    body()->addWidget(m_tired);
    body()->addWidget(m_duty);
    body()->addWidget(m_unsaved);
}

void RolesBoard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RolesBoard::retranslate()
{
    setTitle(tr("Roles"));
    m_accept->setText(tr("Accept on-call suggestions"));
    m_unsaved->setText(tr("Not saved yet: Enter saves the name."));
    line(domain::Role::Commander).field->setToolTip(tr("Drives the response. Does not debug."));
    for (const auto role : allRoles) {
        line(role).title->setText(m_parts.speech.role(role));
        line(role).field->setAccessibleName(m_parts.speech.role(role));
    }
    refresh();
}

void RolesBoard::refresh()
{
    const auto *incident = m_parts.incident();
    const bool open = incident && incident->isOpen() && m_parts.mayWrite();
    for (const auto role : allRoles) {
        const auto holder = incident ? shown(incident->holder(role), 80) : QString();
        line(role).field->setHolder(holder);
        // Command changes hands only when the next person says so aloud.
        const bool handedOver = role == domain::Role::Commander && !holder.isEmpty();
        line(role).field->setReadOnly(!open || handedOver);
    }
    const bool led = incident && !incident->holder(domain::Role::Commander).isEmpty();
    m_handOver->setVisible(open && led);
    showSuggestions();
    showUnsaved();
    showDuty();
    showCommand();
}

//! To whom command is offered, and whether whoever has it should be relieved. Calm: nothing blinks or sounds.
void RolesBoard::showCommand()
{
    const auto *incident = m_parts.incident();
    const auto &words = m_parts.speech.words();
    const auto offer = incident ? report::offerLine(*incident, words) : QString();
    const auto tired =
        incident ? report::fatigueLine(*incident, &m_parts.desk.profile(), m_parts.now(), words) : QString();
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    m_tired->setText(tired);
    m_tired->setVisible(!tired.isEmpty());
    m_handOver->setText(offer.isEmpty() ? tr("Hand over command") : tr("Answer the offer"));
    for (const auto role : allRoles) {
        const auto since = incident && incident->isOpen() ? incident->crew.heldSince(role) : QDateTime();
        //: of a role: since when, and for how long
        const auto text = tr("since %1, %2");
        const auto held = since.isValid()
            ? text.arg(ltr(toRiyadhMinute(since)), report::heldName(since, m_parts.now(), words))
            : QString();
        line(role).title->setToolTip(plainToolTip(held));
    }
}

//! Nobody has a role by being on call: a person accepts it.
void RolesBoard::showSuggestions()
{
    bool any = false;
    for (const auto role : allRoles) {
        const auto name = suggestionFor(role);
        any = any || !name.isEmpty();
        //: in a field without a person; %1 is on call for that role
        line(role).field->setPlaceholderText(name.isEmpty() ? tr("not assigned")
                                                            : tr("on call: %1").arg(isolate(name)));
    }
    m_accept->setVisible(any);
}

//! Empty: somebody has the role, nobody is on call for it, or nothing can be written.
QString RolesBoard::suggestionFor(domain::Role role) const
{
    const auto *incident = m_parts.incident();
    const bool isFree =
        incident && incident->isOpen() && m_parts.mayWrite() && incident->holder(role).isEmpty();
    return isFree ? m_names.nameFor(role) : QString();
}

void RolesBoard::acceptSuggestions()
{
    for (const auto role : allRoles) {
        const auto name = suggestionFor(role);
        if (!name.isEmpty() && !line(role).field->isUnsaved()) // what is being typed was decided by a person
            assign(role, name);
    }
}

void RolesBoard::takeFocus()
{
    if (!m_accept->isHidden())
        return m_accept->setFocus(Qt::ShortcutFocusReason);
    const auto *incident = m_parts.incident();
    for (const auto role : allRoles) {
        if (incident && incident->holder(role).isEmpty())
            return line(role).field->setFocus(Qt::ShortcutFocusReason);
    }
    line(domain::Role::Commander).field->setFocus(Qt::ShortcutFocusReason);
}

//! The comms lead is reminded two minutes before an update is due (ux.md 5.6), or later where updates come
//! faster than that.
void RolesBoard::showDuty()
{
    const auto *incident = m_parts.incident();
    const auto due = incident && incident->isOpen() ? incident->updateDue() : QDateTime();
    const auto left = due.isValid() ? m_parts.now().secsTo(due) : 0;
    const bool soon = due.isValid() && left <= std::min(dutySoon, incident->cadence.updateEvery / 4000);
    setTextStyle(*line(domain::Role::CommsLead).title, soon ? TextStyle::Strong : TextStyle::Meta);
    m_duty->setVisible(soon);
    if (!soon)
        return;
    const auto clock = ltr(toClockText(std::chrono::seconds(std::abs(left))));
    const auto first = incident->firstDue();
    const auto lead = m_parts.speech.role(domain::Role::CommsLead);
    const auto who =
        first.isEmpty() ? lead : Speech::dotted({lead, report::audienceName(first, m_parts.speech.words())});
    //: %1 is the comms lead, %2 minutes and seconds
    m_duty->setText(left >= 0 ? tr("%1: update due in %2").arg(who, clock)
                              : tr("%1: update overdue by %2").arg(who, clock));
}

void RolesBoard::showUnsaved()
{
    m_unsaved->setVisible(std::any_of(m_lines.begin(), m_lines.end(), [](const Line &one) {
        return one.field->isUnsaved();
    }));
}

void RolesBoard::assign(domain::Role role, const QString &name)
{
    const auto command =
        m_parts.current.command(u"role"_s, {{u"role"_s, domain::toKey(role)}, {u"name"_s, name}});
    whenDone(m_parts.desk.submit(command), this, [this, role, name](const Result<desk::Answer> &answer) {
        const auto title = m_parts.speech.role(role);
        if (!answer)
            return Q_EMIT failed(answer.error().message);
        Q_EMIT announced(name.isEmpty() ? tr("%1: not assigned").arg(title)
                                        : tr("%1: %2", "role and name").arg(title, name));
    });
}

} // namespace thabat::ui
