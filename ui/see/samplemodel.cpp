// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/samplemodel.h"

#include "app/base/text.h"
#include "ui/see/chartwords.h"

#include <cmath>

namespace thabat::ui {

void SampleModel::setSamples(const std::vector<monitor::SeriesPoint> &samples, runbook::Indicator::Unit unit)
{
    beginResetModel();
    m_unit = unit;
    m_samples.clear();
    for (auto sample = samples.rbegin(); sample != samples.rend() && rowCount() < mostRows; ++sample) {
        if (std::isfinite(sample->value))
            m_samples.push_back(*sample);
    }
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const auto &sample = m_samples[size_t(index.row())];
    return ltr(index.column() == 0 ? momentOf(sample.at) : desk::valueText(sample.value, m_unit));
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time (Riyadh)") : tr("Value");
}

} // namespace thabat::ui
