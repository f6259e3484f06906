// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/valuetext.h"

#include <cmath>

namespace thabat::desk {

using namespace Qt::StringLiterals;

QString valueText(double value, runbook::Indicator::Unit unit)
{
    if (!std::isfinite(value))
        return u"?"_s;
    const auto number = [](double n) {
        return QString::number(n, 'f', std::abs(n) < 9.95 && n != std::floor(n) ? 1 : 0);
    };
    switch (unit) {
    case runbook::Indicator::Unit::Percent:
        return QString::number(value * 100, 'f', std::abs(value) < 0.9995 ? 1 : 0) + u'%';
    case runbook::Indicator::Unit::Seconds:
        return number(value) + u" s"_s;
    case runbook::Indicator::Unit::PerSecond:
        return number(value) + u"/s"_s;
    case runbook::Indicator::Unit::Count:
        return number(value);
    }
    return number(value);
}

QString valueText(const std::optional<double> &value, runbook::Indicator::Unit unit)
{
    return value ? valueText(*value, unit) : u"?"_s;
}

} // namespace thabat::desk
