// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/valuetext.h"
#include "app/monitor/history.h"

#include <QAbstractTableModel>

namespace thabat::ui {

//! The newest samples of one chart as a table: time and value, the newest first.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 60;

    using QAbstractTableModel::QAbstractTableModel;

    void setSamples(const std::vector<monitor::SeriesPoint> &samples, runbook::Indicator::Unit unit);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<monitor::SeriesPoint> m_samples;
    runbook::Indicator::Unit m_unit = runbook::Indicator::Unit::Count;
};

} // namespace thabat::ui
