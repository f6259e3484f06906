// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

//! The reference for starting: a window with nothing in it, which ends as soon as it is painted and takes
//! input.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        QTimer::singleShot(0, qApp, [] {
            QApplication::exit(0);
        });
    });
    return QApplication::exec();
}
