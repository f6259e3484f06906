// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/timelinedelegate.h"

#include "app/base/latinruns.h"
#include "app/base/text.h"
#include "ui/models/timelinemodel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryMargin = 4;
constexpr int timeGap = 8;
constexpr qsizetype mostHeights = 20000;

} // namespace

TimelineDelegate::TimelineDelegate(const Appearance &appearance, QString person, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_appearance(appearance)
    , m_person(std::move(person))
    , m_view(view)
{
    connect(&appearance, &Appearance::changed, this, [this] {
        m_measuredWidth = -1;
        Q_EMIT sizeHintChanged({}); // the view lays all entries out again
    });
}

QString TimelineDelegate::words(const QModelIndex &index) const
{
    const auto text = withLatinRunsKept(index.data(Qt::DisplayRole).toString());
    const auto type = index.data(TimelineModel::TypeText).toString();
    if (index.data(TimelineModel::IsAutomatic).toBool())
        return tr("%1 (auto)", "the desk noticed it").arg(text);
    return type.isEmpty() ? text : tr("%1: %2", "type of a note and its text").arg(type, text);
}

QString TimelineDelegate::remarks(const QModelIndex &index) const
{
    QStringList parts;
    const auto author = index.data(TimelineModel::AuthorText).toString();
    const bool automatic = index.data(TimelineModel::IsAutomatic).toBool();
    if (!automatic && !author.isEmpty() && author != m_person)
        parts += isolate(shown(author, 80));
    if (index.data(TimelineModel::IsBackdated).toBool())
        parts += tr("entered %1").arg(ltr(index.data(TimelineModel::EnteredText).toString()));
    if (index.data(TimelineModel::IsCorrected).toBool())
        parts += tr("corrected later");
    return Speech::dotted(parts);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int margin = m_appearance.length(entryMargin);
    const auto room = option.rect.adjusted(margin, margin, -margin, -margin);
    const int besides = timeWidth();
    const QRect timeAt(room.left(), room.top(), besides, room.height());
    const QRect wordsAt(room.left() + besides, room.top(), room.width() - besides, room.height());
    const auto inks = inksOf(option, index);

    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_appearance.colour(Token::AccentFill));
    QTextLayout layout(words(index), wordsFont(index), painter->device());
    const int tall = layOut(layout, wordsAt.width());
    const auto place = QStyle::visualRect(option.direction, room, wordsAt);
    painter->setPen(inks.words);
    layout.draw(painter, place.topLeft());

    const auto time = index.data(TimelineModel::TimeText).toString();
    painter->setFont(m_appearance.monoFont(TextStyle::Meta));
    painter->setPen(inks.time);
    const auto timePlace = QStyle::visualRect(option.direction, room, timeAt);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x =
        mirrored ? timePlace.right() + 1 - painter->fontMetrics().horizontalAdvance(time) : timePlace.left();
    painter->drawText(QPointF(x, room.top() + layout.lineAt(0).ascent()), time);

    if (const auto more = remarks(index); !more.isEmpty()) {
        QTextLayout small(more, m_appearance.font(TextStyle::Meta), painter->device());
        layOut(small, wordsAt.width());
        painter->setPen(inks.remarks);
        small.draw(painter, place.topLeft() + QPoint(0, tall));
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width();
    if (width != m_measuredWidth || m_heights.size() > mostHeights) {
        m_heights.clear();
        m_measuredWidth = width;
    }
    return {width, heightOf(index, width)};
}

int TimelineDelegate::heightOf(const QModelIndex &index, int width) const
{
    const auto text = words(index);
    const auto more = remarks(index);
    const bool key = index.data(TimelineModel::IsKey).toBool();
    const auto known = text + QChar(key ? 1 : 0) + more;
    if (const auto found = m_heights.constFind(known); found != m_heights.constEnd())
        return *found;
    const int margin = m_appearance.length(entryMargin);
    const int besides = width - 2 * margin - timeWidth();
    QTextLayout layout(text, wordsFont(index));
    int height = layOut(layout, besides) + 2 * margin;
    if (!more.isEmpty()) {
        QTextLayout small(more, m_appearance.font(TextStyle::Meta));
        height += layOut(small, besides);
    }
    height = std::max(height, m_appearance.length(28)); // a row is never smaller than a finger
    m_heights.insert(known, height);
    return height;
}

TimelineDelegate::Inks TimelineDelegate::inksOf(const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    const auto colour = [this](Token token) {
        return m_appearance.colour(token);
    };
    if (option.state & QStyle::State_Selected)
        return {colour(Token::OnAccent), colour(Token::OnAccent), colour(Token::OnAccent)};
    const bool dim =
        index.data(TimelineModel::IsAutomatic).toBool() || index.data(TimelineModel::IsCorrected).toBool();
    return {colour(dim ? Token::Text3 : Token::Text2), colour(dim ? Token::Text3 : Token::Text),
            colour(Token::Text3)};
}

QFont TimelineDelegate::wordsFont(const QModelIndex &index) const
{
    const bool key = index.data(TimelineModel::IsKey).toBool();
    auto font = m_appearance.font(key ? TextStyle::Strong : TextStyle::Body);
    font.setStrikeOut(index.data(TimelineModel::IsCorrected).toBool());
    return font;
}

int TimelineDelegate::timeWidth() const
{
    return QFontMetrics(m_appearance.monoFont(TextStyle::Meta)).horizontalAdvance(u"00:00"_s)
        + m_appearance.length(timeGap);
}

//! Lines of @p width in the direction of the window; answers how tall they are.
int TimelineDelegate::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(Qt::AlignLeft); // the reading start, in either direction
    option.setTextDirection(m_appearance.direction());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

} // namespace thabat::ui
