// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

class QTextLayout;

namespace thabat::ui {

//! Paints an entry of the timeline: the time at the reading start, the words beside it as long as they are.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! @p view gives the width; it owns the delegate. Entries of @p person need no name.
    TimelineDelegate(const Appearance &appearance, QString person, QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! "Decision: roll back (auto)": the words of an entry.
    QString words(const QModelIndex &index) const;

    //! "Noura · entered 03:12 · corrected": what is worth knowing besides; mostly empty.
    QString remarks(const QModelIndex &index) const;

private:
    struct Inks
    {
        QColor time = {};
        QColor words = {};
        QColor remarks = {};
    };

    Inks inksOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QFont wordsFont(const QModelIndex &index) const;
    int timeWidth() const;
    int heightOf(const QModelIndex &index, int width) const;
    int layOut(QTextLayout &layout, int width) const;

    const Appearance &m_appearance;
    QString m_person;
    QAbstractItemView &m_view;
    mutable QHash<QString, int> m_heights; //!< at m_measuredWidth, or every new note would measure all
    mutable int m_measuredWidth = -1;
};

} // namespace thabat::ui
