// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/log.h"
#include "app/base/text.h"
#include "app/paper/pdf.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;

namespace {

//! Larger than any post-mortem with its pictures.
constexpr qint64 largestDocument = 64 * 1024 * 1024;

int refuse(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    return 2;
}

} // namespace

// thabat-paper LANGUAGE FILE.pdf: takes a document on its standard input. Started by a desk, not by people.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a machine without a display has paper too
    QGuiApplication app(argc, argv);
    bridgeQtMessages();
    const auto arguments = QCoreApplication::arguments();
    const auto language = languageFromKey(arguments.value(1));
    QFile input;
    if (arguments.size() != 3 || !language || ::isatty(STDIN_FILENO)
        || !input.open(stdin, QIODevice::ReadOnly))
        return refuse(u"thabat-paper takes a document on its standard input; use thabatctl report."_s);
    const auto pdf = paper::toPdf(fromUtf8Lossy(input.read(largestDocument)), *language);
    const auto done = pdf ? writeFile(arguments.value(2), *pdf) : Result<Done>(pdf.error());
    if (done)
        return 0;
    std::fputs(qPrintable(done.error().message + u'\n'), stderr);
    return 1;
}
