// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shortcuttable.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QMenuBar;
class QWidget;

namespace thabat::ui {

class MainWindow;

//! The menu bar: hidden until F10, since every action has its key, its button and its place in the palette.
//! Made from the table of keys.
class Menus : public QObject
{
    Q_OBJECT

public:
    //! @p window outlives it.
    explicit Menus(MainWindow &window);

    //! Shows the bar and goes into it. It hides again when the person has chosen or left.
    void open();

    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group;

    void fill(QMenu &menu, const Group &group);
    void leave();

    MainWindow &m_window;
    QMenuBar *m_bar;
    QPointer<QWidget> m_before; //!< what had the focus
};

} // namespace thabat::ui
