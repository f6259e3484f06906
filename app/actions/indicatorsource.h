// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace thabat::actions {

//! What verification knows of indicators: their latest value.
class IndicatorSource
{
public:
    virtual ~IndicatorSource() = default;

    //! Nothing when there is no value, or only one too old to speak of now.
    virtual std::optional<double> latest(const QString &indicator) const = 0;
};

} // namespace thabat::actions
