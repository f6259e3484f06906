// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace thabat::practice {

//! Turns SIGTERM and SIGINT into stopAsked() and SIGHUP into restartAsked(), on the event loop. One a
//! process.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopAsked();
    void restartAsked();

private:
    void readOne();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace thabat::practice
