// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include "app/base/text.h"

#include <QAccessible>
#include <QApplication>

#include <algorithm>

namespace thabat::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto announcerPace = 100ms;
constexpr auto betweenMessages = 1500ms;
constexpr auto borrowTime = 3s;
constexpr auto politeLifetime = 10s;
constexpr auto politeWindow = 1min;
constexpr size_t politeLimit = 4;

} // namespace

Announcer::Announcer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(announcerPace);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::work);
}

Announcer::~Announcer()
{
    giveBack();
}

void Announcer::say(const QString &text, Urgency urgency)
{
    enqueue({withoutIsolates(text), urgency, m_clock.monotonic()});
    if (!m_timer.isActive())
        m_timer.start();
}

void Announcer::enqueue(Message message)
{
    const auto same = std::find_if(m_queue.begin(), m_queue.end(), [&message](const Message &waiting) {
        return waiting.text == message.text;
    });
    if (same != m_queue.end()) {
        if (message.urgency == Urgency::Polite)
            return;
        m_queue.erase(same); // it comes back in front
    }
    if (message.urgency == Urgency::Polite) {
        m_queue.push_back(std::move(message));
        return;
    }
    const auto firstPolite = std::find_if(m_queue.begin(), m_queue.end(), [](const Message &waiting) {
        return waiting.urgency == Urgency::Polite;
    });
    m_queue.insert(firstPolite, std::move(message));
}

void Announcer::work()
{
    const auto now = m_clock.monotonic();
    if (m_borrowed && now - *m_lastSpoken >= borrowTime)
        giveBack();
    dropOld(now);
    const bool rested = !m_lastSpoken || now - *m_lastSpoken >= betweenMessages;
    if (rested && !m_queue.empty()) {
        const auto next = m_queue.front();
        m_queue.pop_front();
        if (next.urgency == Urgency::Urgent || maySpeakPolitely(now))
            speak(next.text);
        else
            ++m_unsaid;
    } else if (rested && m_unsaid > 0 && maySpeakPolitely(now)) {
        speak(tr("%n more. Press Ctrl+I.", nullptr, m_unsaid));
        m_unsaid = 0;
    }
    if (m_queue.empty() && !m_borrowed && m_unsaid == 0)
        m_timer.stop();
}

void Announcer::dropOld(std::chrono::milliseconds now)
{
    std::erase_if(m_queue, [now](const Message &message) {
        return message.urgency == Urgency::Polite && now - message.since > politeLifetime;
    });
}

bool Announcer::maySpeakPolitely(std::chrono::milliseconds now)
{
    while (!m_politeTimes.empty() && now - m_politeTimes.front() >= politeWindow)
        m_politeTimes.pop_front();
    if (m_politeTimes.size() >= politeLimit)
        return false;
    m_politeTimes.push_back(now);
    return true;
}

void Announcer::speak(const QString &text)
{
    giveBack();
    m_lastSpoken = m_clock.monotonic();
    auto *focus = QApplication::focusWidget();
    if (focus) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent announcement(focus, text);
        QAccessible::updateAccessibility(&announcement);
#else
        m_borrowed = focus;
        m_original = focus->accessibleDescription();
        m_spoken = text;
        focus->setAccessibleDescription(text);
#endif
    }
    Q_EMIT said(text);
}

void Announcer::giveBack()
{
    // The owner may have given the widget a new description meanwhile; that one is right.
    if (m_borrowed && m_borrowed->accessibleDescription() == m_spoken)
        m_borrowed->setAccessibleDescription(m_original);
    m_borrowed = nullptr;
}

} // namespace thabat::ui
