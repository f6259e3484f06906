// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/paperprocess.h"

#include "app/base/sharedpromise.h"
#include "app/base/text.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestPrint = 60s;

Error failure(const QProcess &process, bool late)
{
    if (late)
        return {Error::Code::Timeout,
                QCoreApplication::translate("Paper", "The PDF was not ready within a minute.")};
    if (process.error() == QProcess::FailedToStart)
        return {Error::Code::Io,
                QCoreApplication::translate("Paper", "%1 could not be started: %2")
                    .arg(process.program(), process.errorString())};
    return {Error::Code::Io, QCoreApplication::translate("Paper", "The PDF could not be made.")};
}

} // namespace

QString paperProgram()
{
    return QCoreApplication::applicationDirPath() + u"/thabat-paper"_s;
}

Later<Done> printPaper(const QString &program, const QString &html, Language language, const QString &path,
                       QObject *context)
{
    auto promise = promiseOf<Done>();
    auto *process = new QProcess(context);
    auto *limit = new QTimer(process);
    limit->setSingleShot(true);
    const auto end = [promise, process, limit] {
        const bool late = !limit->isActive();
        limit->stop();
        process->deleteLater();
        if (process->error() == QProcess::UnknownError && process->exitCode() == 0)
            return settle(promise, Result<Done>(Done{}));
        auto error = failure(*process, late);
        // The program says in one line what the disk or the fonts said.
        const auto said = shown(fromUtf8Lossy(process->readAllStandardError()), 400).trimmed();
        if (!late && !said.isEmpty())
            error.message += u' ' + said;
        settle(promise, Result<Done>(error));
    };
    QObject::connect(process, &QProcess::finished, context, end);
    QObject::connect(process, &QProcess::errorOccurred, context, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // every other one is followed by finished()
            end();
    });
    QObject::connect(limit, &QTimer::timeout, process, &QProcess::kill);
    limit->start(longestPrint);
    process->start(program, {toKey(language), path});
    process->write(html.toUtf8());
    process->closeWriteChannel();
    return promise->future();
}

} // namespace thabat::desk
