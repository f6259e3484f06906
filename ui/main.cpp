// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "ui/deskprogram.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("thabat"));
    QApplication::setDesktopFileName(QStringLiteral("thabat"));
    thabat::bridgeQtMessages();
    return thabat::ui::DeskProgram(application).run(QApplication::arguments());
}
