// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/datafolder.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace thabat::practice {

//! What a worker is started with.
struct WorkerSettings
{
    DataFolder folder = {};
    int port = 8787; //!< 0: any free one
    std::chrono::milliseconds tick{100};
};

//! Keeps one worker process running: starts it, starts it again when it died or when told to, ends it at the
//! end.
class Supervisor : public QObject
{
    Q_OBJECT

public:
    explicit Supervisor(const WorkerSettings &settings, QObject *parent = nullptr);

    void start();
    void restart();
    void stop();

Q_SIGNALS:
    void listening(int port); //!< the first time only
    void ended(int exitCode);

private:
    void startWorker();
    void readWorker();
    void workerReady(int port);
    void workerGone(int exitCode);
    void endWorker();

    WorkerSettings m_settings;
    QProcess m_worker;
    QTimer m_again; //!< a worker that dies at once is not started a thousand times a second
    QTimer m_patience; //!< how long a worker may take to end
    std::chrono::milliseconds m_pause;
    bool m_everReady = false;
    bool m_stopping = false;
};

} // namespace thabat::practice
