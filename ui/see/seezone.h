// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/see/chartsource.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace thabat::ui {

class Banner;
class ChartGrid;
class PlainLabel;
class SheetStrip;
class TileRow;

//! What the service is doing: a tile for each component and six charts. A sheet may lie over both; the two
//! most relevant charts stay in view above it.
class SeeZone : public QWidget
{
    Q_OBJECT

public:
    explicit SeeZone(const ZoneParts &parts, QWidget *parent = nullptr);
    ~SeeZone() override;

    //! Shows @p sheet over the charts, in place of the one that is there. The zone becomes its parent, but
    //! never destroys it and never empties it: a draft stays as it is.
    void showSheet(QWidget *sheet);
    void closeSheet();
    QWidget *sheet() const { return m_sheet; }

    TileRow *tiles() const { return m_tiles; }
    ChartGrid *charts() const { return m_grid; }

    //! Shows the charts of this component only; empty: all again.
    void filter(const QString &component);
    const QString &component() const { return m_component; }

    //! Moves the keyboard focus into the zone: to the sheet, else to the charts.
    void takeFocus();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sheetClosed();
    void filtered(const QString &component); //!< only this one is shown now; empty: all
    void noteAsked(const QString &text); //!< what the crosshair reads, for the note composer

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshTiles();
    void refreshBanner();
    void takeSheetOut();
    bool isCutOff() const;

    const ZoneParts m_parts;
    ChartSource m_source;
    QString m_component; //!< the one that is shown alone
    Banner *m_banner;
    PlainLabel *m_filter;
    TileRow *m_tiles;
    ChartGrid *m_grid;
    QScrollArea *m_overview;
    QWidget *m_cover;
    SheetStrip *m_strip;
    QScrollArea *m_sheetPlace;
    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_focusBefore;
};

} // namespace thabat::ui
