// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/chartpicture.h"
#include "ui/see/samplemodel.h"

#include <QWidget>

class QTableView;

namespace thabat::ui {

class PlainLabel;

//! A chart for those who cannot see it, or want the numbers: its newest samples, as they were when the table
//! was opened.
class SampleTable : public QWidget
{
    Q_OBJECT

public:
    explicit SampleTable(QWidget *parent = nullptr);

    void setSamples(const ChartPicture &picture, const std::vector<monitor::SeriesPoint> &samples);
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void closeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString aboutText() const;

    PlainLabel *m_title;
    PlainLabel *m_about;
    QTableView *m_view;
    SampleModel *m_model;
    QString m_indicator;
    runbook::Indicator::Unit m_unit = runbook::Indicator::Unit::Count;
    monitor::Origin m_origin = monitor::Origin::Desk;
    std::vector<monitor::ReadingPart> m_parts;
};

} // namespace thabat::ui
