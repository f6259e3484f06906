// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace thabat::ui {

//! The one heartbeat of the window: everything that shows a running number follows it, so that all numbers
//! change together.
class Pulse : public QObject
{
    Q_OBJECT

public:
    explicit Pulse(QObject *parent = nullptr);

Q_SIGNALS:
    void beat(); //!< once a second

private:
    QTimer m_timer;
};

} // namespace thabat::ui
