// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speech.h"
#include "ui/see/chartpicture.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace thabat::ui {

class ChartPlot;
class PlainLabel;

//! One chart with its title and its present value. The title line mirrors with the language, the plot does
//! not.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    //! A card of the wide grid, or one of six rows; only the last row tells the times.
    enum class Shape { Card, Row, LastRow };

    //! Both outlive the card.
    ChartCard(const Appearance &appearance, const Speech &speech, QWidget *parent = nullptr);

    void setShape(Shape shape);
    void setPicture(const ChartPicture &picture);
    void setCrosshair(std::optional<qint64> at);

    const ChartPicture &picture() const { return m_picture; }
    ChartPlot *plot() const { return m_plot; }

    //! What is written big at the far end of the title line.
    QString headline() const;

    //! The chart in one sentence, always of now. accessibleName() is the same but tells only changes of
    //! state, or a screen reader would never be silent.
    QString spoken() const;

Q_SIGNALS:
    void pointed(qint64 at);
    void left();
    void entered(); //!< it has the keyboard focus now

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void tell();
    void tellWhenItMatters();

    const Appearance &m_appearance;
    const Speech &m_speech;
    PlainLabel *m_title;
    QLabel *m_late;
    QLabel *m_value;
    QHBoxLayout *m_header;
    ChartPlot *m_plot;
    ChartPicture m_picture;
    Shape m_shape = Shape::Card;
    QString m_toldState;
};

} // namespace thabat::ui
