// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/unixsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace thabat::practice {

namespace {

constexpr int handledSignals[] = {SIGTERM, SIGINT, SIGHUP, SIGUSR1};

// A signal handler can reach nothing but this.
int signalPipe[2] = {-1, -1};

void passOn(int number)
{
    const auto byte = char(number);
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::readOne);
    for (const int number : handledSignals)
        handle(number, passOn);
}

UnixSignals::~UnixSignals()
{
    for (const int number : handledSignals)
        handle(number, SIG_DFL);
    m_notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

void UnixSignals::readOne()
{
    char number = 0;
    if (::read(signalPipe[0], &number, 1) != 1)
        return;
    if (number == SIGUSR1)
        Q_EMIT restartAsked();
    else
        Q_EMIT stopAsked();
}

} // namespace thabat::practice
