// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/runner/runner.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

//! Larger than any order: steps, arguments and a profile's variables.
constexpr qint64 largestOrder = 16 * 1024 * 1024;

void refuse(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    QCoreApplication::exit(2);
}

void speak(Language language, QTranslator &translator)
{
    if (translator.load(u":/translations/thabat_%1.qm"_s.arg(toKey(language))))
        QCoreApplication::installTranslator(&translator);
    if (language == Language::Arabic)
        QLocale::setDefault(QLocale(u"ar_AE"_s));
}

void carryOut(std::unique_ptr<runner::Runner> &runner, QTranslator &translator)
{
    QFile input;
    if (::isatty(STDIN_FILENO) || !input.open(stdin, QIODevice::ReadOnly))
        return refuse(u"thabat-runner takes the order of a run on its standard input; use thabatctl plan."_s);
    auto order = runner::decodeOrder(input.read(largestOrder));
    if (!order)
        return refuse(order.error().message);
    speak(order->language, translator);
    auto begun = runner::Runner::begin(std::move(*order));
    if (!begun)
        return refuse(begun.error().message);
    runner = std::move(*begun);
    QObject::connect(runner.get(), &runner::Runner::over, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    runner->start();
}

} // namespace

// Takes the order of one run on its standard input and carries it out. Started by a desk, not by people.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"thabat-runner"_s);
    bridgeQtMessages();
    // What a step leaves behind becomes a child of this process, which can see and end it.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);

    QTranslator translator;
    std::unique_ptr<runner::Runner> runner;
    QTimer::singleShot(0, &app, [&runner, &translator] {
        carryOut(runner, translator);
    });
    return QCoreApplication::exec();
}
