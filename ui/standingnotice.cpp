// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standingnotice.h"

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
            Q_EMIT appeared(text());
    });
    connect(&desk, &desk::Desk::recorded, this, &StandingNotice::refresh);
    connect(this, &Banner::actionTriggered, this, &StandingNotice::read);
    refresh();
}

QString StandingNotice::text() const
{
    const auto words = obstacle();
    const auto breaks = m_desk.unreadBreaks();
    if (!words.isEmpty())
        return words;
    if (breaks.empty())
        return undelivered();
    const Words language(m_appearance.language());
    return report::sentence(breaks.front(), language, &m_desk.profile());
}

QString StandingNotice::obstacle() const
{
    if (m_desk.access() == desk::Desk::Access::ReadsOnly)
        return tr("The journal cannot be written here. Everything in it can be read.");
    if (m_desk.isDiskFull())
        return tr("Cannot save notes: disk is full. Free space now; your text is still on screen.");
    return {};
}

//! Of an open incident: what no channel carried must go by hand.
QString StandingNotice::undelivered() const
{
    const Words language(m_appearance.language());
    for (const auto *incident : m_desk.replay().openIncidents()) {
        for (const auto &message : incident->messages) {
            if (message.state == domain::MessageState::Failed)
                return tr("Update not delivered. %1 Its text is in the record: pass it on by hand.")
                    .arg(report::messageLine(message, &m_desk.profile(), language));
        }
    }
    return {};
}

void StandingNotice::refresh()
{
    const auto words = text();
    const bool isBreak = obstacle().isEmpty() && !m_desk.unreadBreaks().empty();
    setAction(isBreak ? tr("I have read this") : QString());
    if (words.isEmpty())
        hide();
    else
        showMessage(isBreak || !obstacle().isEmpty() ? domain::Severity::P0 : domain::Severity::P1, words);
}

void StandingNotice::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace thabat::ui
