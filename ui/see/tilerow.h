// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/healthtile.h"

#include <QWidget>

namespace thabat::ui {

//! The health tiles, in as many lines as their names need. One tab stop with arrow keys inside.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(const Appearance &appearance, QWidget *parent = nullptr);

    void setFaces(const std::vector<TileFace> &faces);
    const std::vector<HealthTile *> &tiles() const { return m_tiles; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &component);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTile();
    void arrange();
    void enter(size_t tile);
    int columnsIn(int width) const;
    int heightIn(int width) const;
    int gap() const { return m_appearance.length(6); }

    const Appearance &m_appearance;
    std::vector<HealthTile *> m_tiles;
    size_t m_current = 0;
};

} // namespace thabat::ui
