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
    if (!words.isEmpty() || breaks.empty())
        return words;
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

void StandingNotice::refresh()
{
    const auto words = text();
    setAction(obstacle().isEmpty() ? tr("I have read this") : QString());
    if (words.isEmpty())
        hide();
    else
        showMessage(domain::Severity::P0, words);
}

void StandingNotice::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace thabat::ui
