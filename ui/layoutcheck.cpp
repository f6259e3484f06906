// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layoutcheck.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    auto name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u' ' + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        name += u" “%1”"_s.arg(label->text().left(60));
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        name += u" “%1”"_s.arg(button->text().left(60));
    return name;
}

bool isClipped(const QWidget &widget)
{
    if (qobject_cast<const ElidedLabel *>(&widget))
        return false; // it shows an ellipsis and its whole text as a tool tip
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->sizeHint().width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
    return false;
}

//! "left, top, right, bottom" in pixels; what is not positive does not stick out.
QString overhang(const QWidget &child, const QWidget &parent)
{
    const auto inner = child.geometry();
    const auto outer = parent.rect();
    return u"%1, %2, %3, %4"_s.arg(
        QString::number(outer.left() - inner.left()), QString::number(outer.top() - inner.top()),
        QString::number(inner.right() - outer.right()), QString::number(inner.bottom() - outer.bottom()));
}

bool overlapsFreely(const QWidget &widget)
{
    // Overlays (the focus ring, splitter handles, the palette) lie over others on purpose.
    return widget.property("role").toString() == u"over"_s
        || widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.inherits("QSplitterHandle")
        || widget.inherits("QScrollBar");
}

void checkChildren(const QWidget &parent, QStringList &problems)
{
    QList<const QWidget *> shown;
    for (const auto *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && !overlapsFreely(*child))
            shown += child;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (shown[i]->geometry().intersects(shown[j]->geometry()))
                problems += u"%1 and %2 overlap"_s.arg(nameOf(*shown[i]), nameOf(*shown[j]));
        }
    }
    for (const auto *child : shown) {
        if (isClipped(*child))
            problems += u"%1 is too small for its text"_s.arg(nameOf(*child));
        // What scrolls may be larger than its window; that is what scrolling is for.
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
        // Mirrored, QSplitter of Qt 6.4 puts its first column one pixel too far.
        const int slack = parent.inherits("QSplitter") ? 1 : 0;
        const auto room = parent.rect().adjusted(-slack, 0, slack, 0);
        if (!scrolls && !room.contains(child->geometry()) && !child->geometry().isEmpty())
            problems +=
                u"%1 sticks out of %2 by %3"_s.arg(nameOf(*child), nameOf(parent), overhang(*child, parent));
        checkChildren(*child, problems);
    }
}

} // namespace

QStringList layoutProblems(const QWidget &window)
{
    QStringList problems;
    checkChildren(window, problems);
    return problems;
}

} // namespace thabat::ui
