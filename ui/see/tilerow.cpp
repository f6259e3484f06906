// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/tilerow.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace thabat::ui {

TileRow::TileRow(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &TileRow::arrange);
}

void TileRow::setFaces(const std::vector<TileFace> &faces)
{
    const bool other = m_tiles.size() != faces.size();
    while (m_tiles.size() < faces.size())
        addTile();
    for (; m_tiles.size() > faces.size(); m_tiles.pop_back())
        delete m_tiles.back();
    int widest = 0;
    for (size_t i = 0; i < faces.size(); ++i) {
        const int before = m_tiles[i]->sizeHint().width();
        m_tiles[i]->setFace(faces[i]);
        widest = std::max(widest, std::abs(m_tiles[i]->sizeHint().width() - before));
    }
    if (other || widest > 0)
        arrange();
}

QSize TileRow::sizeHint() const
{
    return {m_appearance.length(396), heightIn(width())};
}

QSize TileRow::minimumSizeHint() const
{
    int widest = 0;
    for (const auto *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    return {widest, heightIn(width())};
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileRow::keyPressEvent(QKeyEvent *event)
{
    const auto forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const auto back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int columns = std::max(columnsIn(width()), 1);
    int step = 0;
    if (event->key() == forward)
        step = 1;
    else if (event->key() == back)
        step = -1;
    else if (event->key() == Qt::Key_Down)
        step = columns;
    else if (event->key() == Qt::Key_Up)
        step = -columns;
    const auto next = int(m_current) + step;
    if (step == 0 || next < 0 || next >= int(m_tiles.size()))
        return QWidget::keyPressEvent(event);
    m_tiles[size_t(next)]->setFocus(Qt::TabFocusReason);
}

void TileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void TileRow::addTile()
{
    const size_t index = m_tiles.size();
    auto *tile = new HealthTile(m_appearance, this);
    tile->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    tile->show();
    connect(tile, &HealthTile::entered, this, [this, index] {
        enter(index);
    });
    connect(tile, &HealthTile::clicked, this, [this, tile] {
        Q_EMIT activated(tile->face().component);
    });
    m_tiles.push_back(tile);
}

void TileRow::arrange()
{
    const int columns = columnsIn(width());
    if (columns < 1)
        return;
    const int tileWidth = (width() - (columns - 1) * gap()) / columns;
    const int tileHeight = m_tiles.front()->sizeHint().height();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const QRect place(int(i) % columns * (tileWidth + gap()), int(i) / columns * (tileHeight + gap()),
                          tileWidth, tileHeight);
        m_tiles[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
    if (minimumHeight() != heightIn(width()))
        setFixedHeight(heightIn(width()));
}

void TileRow::enter(size_t tile)
{
    if (tile >= m_tiles.size())
        return;
    m_current = tile;
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFocusPolicy(i == tile ? Qt::StrongFocus : Qt::ClickFocus);
}

//! As many as fit, in lines of equal length.
int TileRow::columnsIn(int width) const
{
    const int count = int(m_tiles.size());
    int widest = 1;
    for (const auto *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int fitting = std::clamp((width + gap()) / (widest + gap()), 1, std::max(count, 1));
    const int lines = (count + fitting - 1) / fitting;
    return lines > 0 ? (count + lines - 1) / lines : 0;
}

int TileRow::heightIn(int width) const
{
    const int columns = columnsIn(width);
    if (columns < 1)
        return 0;
    const int lines = (int(m_tiles.size()) + columns - 1) / columns;
    return lines * m_tiles.front()->sizeHint().height() + (lines - 1) * gap();
}

} // namespace thabat::ui
