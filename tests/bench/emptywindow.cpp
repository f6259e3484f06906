// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

//! The reference for starting: a window with nothing in it, which says so as soon as it is painted and takes
//! input, and ends.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        QTimer::singleShot(0, qApp, [] {
            std::puts("ready");
            std::fflush(stdout);
            QApplication::exit(0);
        });
    });
    return QApplication::exec();
}
