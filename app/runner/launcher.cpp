// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/launcher.h"

#include "app/base/descriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

namespace thabat::runner {

using namespace Qt::StringLiterals;

namespace {

Error notStarted(const QString &program, int why)
{
    return {Error::Code::Io,
            QCoreApplication::translate("Runner", "%1 could not be started: %2. Nothing ran.")
                .arg(program, qt_error_string(why))};
}

//! An open file that is nowhere but in memory; -1 when there is none to be had.
int inMemory(const QByteArray &bytes)
{
    const int descriptor = ::memfd_create("order", MFD_CLOEXEC);
    if (descriptor < 0)
        return -1;
    if (!writeAll(descriptor, bytes) || ::lseek(descriptor, 0, SEEK_SET) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

//! A terminal that closes, or Ctrl+C in it, is none of the runner's business.
void liveAlone(posix_spawnattr_t &attributes)
{
    sigset_t usual;
    ::sigemptyset(&usual);
    for (const int number : {SIGINT, SIGTERM, SIGPIPE, SIGCHLD, SIGHUP})
        ::sigaddset(&usual, number);
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigdefault(&attributes, &usual);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes,
                               POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

} // namespace

QString runnerProgram()
{
    return QCoreApplication::applicationDirPath() + u"/thabat-runner"_s;
}

Result<qint64> launch(const QString &program, const RunOrder &order)
{
    const int input = inMemory(encode(order));
    if (input < 0)
        return notStarted(program, errno);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO})
        ::posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    liveAlone(attributes);

    auto name = QFile::encodeName(program);
    char *arguments[] = {name.data(), nullptr};
    pid_t process = 0;
    const int failed = ::posix_spawn(&process, name.constData(), &files, &attributes, arguments, ::environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    ::close(input);
    if (failed != 0)
        return notStarted(program, failed);
    return qint64(process);
}

} // namespace thabat::runner
