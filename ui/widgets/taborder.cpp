// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace thabat::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto *item = layout.itemAt(i);
        if (auto *widget = item->widget())
            collect(widget, stops);
        else if (const auto *inner = item->layout())
            collect(*inner, stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->isHidden())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
        stops += widget;
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), stops);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        if (stack->currentWidget())
            collect(stack->currentWidget(), stops);
    } else if (widget->layout()) {
        collect(*widget->layout(), stops);
    }
}

} // namespace

QList<QWidget *> tabStops(QWidget &root)
{
    QList<QWidget *> stops;
    if (root.layout()) // the root itself may not be shown yet
        collect(*root.layout(), stops);
    return stops;
}

void applyTabOrder(QWidget &root)
{
    const auto stops = tabStops(root);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace thabat::ui
