// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <optional>

namespace thabat::ui {

//! Speaks to people who use a screen reader, without moving focus.
//!
//! Before Qt 6.8 there are no announcements; what screen readers do speak is a new accessible description of
//! the widget that has focus. So that is borrowed for three seconds and then given back.
class Announcer : public QObject
{
    Q_OBJECT

public:
    enum class Urgency {
        Polite, //!< waits its turn, and is dropped when it has become old
        Urgent //!< goes first, and does not count against the limit
    };

    //! @p clock outlives this.
    explicit Announcer(const Clock &clock, QObject *parent = nullptr);
    ~Announcer() override;

    void say(const QString &text, Urgency urgency);

Q_SIGNALS:
    void said(const QString &text);

private:
    struct Message
    {
        QString text = {};
        Urgency urgency = Urgency::Polite;
        std::chrono::milliseconds since{0};
    };

    void enqueue(Message message);
    void work();
    void dropOld(std::chrono::milliseconds now);
    bool maySpeakPolitely(std::chrono::milliseconds now);
    void speak(const QString &text);
    void giveBack();

    const Clock &m_clock;
    QTimer m_timer;
    std::deque<Message> m_queue;
    std::deque<std::chrono::milliseconds> m_politeTimes;
    std::optional<std::chrono::milliseconds> m_lastSpoken;
    int m_unsaid = 0;
    QPointer<QWidget> m_borrowed;
    QString m_original;
    QString m_spoken;
};

} // namespace thabat::ui
