// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/base/words.h"
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"thabatctl"_s);
    thabat::bridgeQtMessages();

    QTranslator translator;
    const auto arguments = app.arguments().mid(1);
    const auto language = arguments.indexOf(u"--lang"_s);
    const bool arabic =
        arguments.contains(u"--lang=ar"_s) || (language >= 0 && arguments.value(language + 1) == u"ar"_s);
    if (translator.load(arabic ? u":/translations/thabat_ar.qm"_s : u":/translations/thabat_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    thabat::cli::Program program;
    QTimer::singleShot(0, &program, [&program, &arguments] {
        program.run(arguments, [](thabat::cli::Exit exit) {
            QCoreApplication::exit(int(exit));
        });
    });
    return QCoreApplication::exec();
}
