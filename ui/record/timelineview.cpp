// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/timelineview.h"

#include "app/base/text.h"
#include "ui/models/timelinemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace thabat::ui {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(const Appearance &appearance, const QString &person, QWidget *parent)
    : QListView(parent)
    , m_delegate(new TimelineDelegate(appearance, person, *this))
{
    setObjectName(u"timeline"_s);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    auto *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_atEnd = value >= bar->maximum();
        if (m_atEnd)
            Q_EMIT endReached();
    });
    // The range grows with a new entry and with narrower rows; the value alone does not follow.
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_atEnd)
            bar->setValue(maximum);
    });
}

void TimelineView::goToEnd()
{
    m_atEnd = true;
    scrollToBottom();
    Q_EMIT endReached();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCurrent();
    else
        QListView::keyPressEvent(event);
}

void TimelineView::copyCurrent() const
{
    const auto entry = currentIndex();
    if (!entry.isValid())
        return;
    const auto line =
        u"%1 %2"_s.arg(entry.data(TimelineModel::TimeText).toString(), m_delegate->words(entry));
    QGuiApplication::clipboard()->setText(withoutIsolates(line));
}

} // namespace thabat::ui
