// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/chartcard.h"
#include "ui/see/chartkeys.h"
#include "ui/see/crosshair.h"

#include <functional>

class QGridLayout;

namespace thabat::ui {

class SampleTable;

//! The charts side by side, or one under another where there is no room. One tab stop with arrow keys inside,
//! one crosshair through all of them, and a line under them that reads it out.
class ChartGrid : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wideFrom = 548; //!< two columns from this width on: a zone of 556 px

    //! All samples of one indicator that are kept, for the table.
    using SampleSource = std::function<std::vector<monitor::SeriesPoint>(const QString &indicator)>;

    //! @p appearance and @p speech outlive the grid.
    ChartGrid(const Appearance &appearance, const Speech &speech, SampleSource samples,
              QWidget *parent = nullptr);

    //! Shows them in this order. @p leap is how far Shift and an arrow key move the crosshair.
    void setPictures(const std::vector<ChartPicture> &pictures, qint64 leap);

    const std::vector<ChartCard *> &cards() const { return m_cards; }
    SampleTable *table() const { return m_table; }
    std::optional<qint64> crosshair() const { return m_crosshair.at(); }
    QString readout() const;

    //! Moves the keyboard focus to the chart that had it last.
    void takeFocus();

    //! The same to the chart of @p indicator; nothing when it is not shown.
    void enterChart(const QString &indicator);

Q_SIGNALS:
    void zoomAsked(int steps); //!< one step out is 1, one step in is -1
    void liveAsked();
    void noteAsked(const QString &text); //!< what the crosshair reads, to be kept as a note

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCard();
    void follow();
    void arrange();
    void enter(size_t card);
    bool handle(ChartKey key, Qt::KeyboardModifiers modifiers);
    void moveCrosshair(ChartKey key, Qt::KeyboardModifiers modifiers);
    void showCrosshair();
    void openTable();
    void closeTable();
    QString readoutAt(qint64 at) const;
    QString eventsInView() const;
    const ChartPicture &picture() const { return m_cards[m_current]->picture(); }

    const Appearance &m_appearance;
    const Speech &m_speech;
    SampleSource m_samples;
    QWidget *m_charts;
    QGridLayout *m_grid;
    PlainLabel *m_readout;
    SampleTable *m_table;
    std::vector<ChartCard *> m_cards;
    size_t m_current = 0;
    Crosshair m_crosshair;
    qint64 m_leap = 0;
    int m_columns = 0;
};

} // namespace thabat::ui
