// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standingnotice.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/desk/desk.h"
#include "app/desk/telling.h"

#include <QEvent>

namespace thabat::ui {

StandingNotice::StandingNotice(const desk::Desk &desk, const Appearance &appearance, QWidget *parent)
    : Banner(appearance, parent)
    , m_desk(desk)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("standingNotice"));
    setAction({});
    connect(&desk, &desk::Desk::diskFullChanged, this, [this](bool full) {
        refresh();
        if (full)
            Q_EMIT appeared(notice().text);
    });
    connect(&desk, &desk::Desk::recorded, this, &StandingNotice::refresh);
    connect(this, &Banner::actionTriggered, this, [this] {
        if (m_sheet)
            Q_EMIT sheetWanted(*m_sheet);
        else
            Q_EMIT read();
    });
    refresh();
}

StandingNotice::Notice StandingNotice::notice() const
{
    const auto stopped = obstacle();
    if (!stopped.isEmpty())
        return {stopped, domain::Severity::P0, {}, {}};
    const auto breaks = m_desk.unreadBreaks();
    if (breaks.empty())
        return aboutUpdates();
    const Words language(m_appearance.language());
    return {report::sentence(breaks.front(), language, &m_desk.profile()),
            domain::Severity::P0,
            tr("I have read this"),
            {}};
}

QString StandingNotice::obstacle() const
{
    if (m_desk.access() == desk::Desk::Access::ReadsOnly)
        return tr("The journal cannot be written here. Everything in it can be read.");
    if (m_desk.isDiskFull())
        return tr("Cannot save notes: disk is full. Free space now; your text is still on screen.");
    return {};
}

//! Of an open incident: what no channel carried must go by hand, and what waits for the commander who sits
//! here is not sent before they say so.
StandingNotice::Notice StandingNotice::aboutUpdates() const
{
    const Words language(m_appearance.language());
    const auto person = m_desk.workplace().person();
    Notice byHand;
    for (const auto *incident : m_desk.replay().openIncidents()) {
        for (const auto &message : incident->messages) {
            const auto line = report::messageLine(message, &m_desk.profile(), language);
            if (message.state == domain::MessageState::Failed)
                return {
                    tr("Update not delivered. %1 Its text is in the record: pass it on by hand.").arg(line),
                    domain::Severity::P1, tr("Outbox"), SheetKind::Outbox};
            if (message.state == domain::MessageState::ByHand)
                byHand = {line, {}, tr("Outbox"), SheetKind::Outbox};
        }
        if (!incident->proposals.empty() && !domain::needsApproval(*incident, person))
            return {tr("An update of %1 waits for you to approve it.")
                        .arg(isolate(shown(incident->proposals.front().author, 60))),
                    {},
                    tr("Look at it"),
                    SheetKind::Update};
    }
    return byHand;
}

void StandingNotice::refresh()
{
    const auto now = notice();
    m_sheet = now.sheet;
    setAction(now.action);
    if (now.text.isEmpty())
        hide();
    else
        showMessage(now.severity, now.text);
}

void StandingNotice::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace thabat::ui
