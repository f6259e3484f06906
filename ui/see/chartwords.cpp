// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartwords.h"

#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QCoreApplication>

#include <cmath>

namespace thabat::ui {

using monitor::Freshness;
using runbook::Indicator;

namespace {

QString chartAge(qint64 since, qint64 now, const Speech &speech)
{
    return speech.age(QDateTime::fromMSecsSinceEpoch(since, Qt::UTC),
                      QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
}

//! With the unit in words: "12.4 percent".
QString spokenValue(double value, Indicator::Unit unit)
{
    auto number = desk::valueText(value, unit);
    switch (unit) {
    case Indicator::Unit::Percent:
        number.chop(1);
        return QCoreApplication::translate("Chart", "%1 percent").arg(number);
    case Indicator::Unit::Seconds:
        number.chop(2);
        return QCoreApplication::translate("Chart", "%1 seconds").arg(number);
    case Indicator::Unit::PerSecond:
        number.chop(2);
        return QCoreApplication::translate("Chart", "%1 per second").arg(number);
    case Indicator::Unit::Count:
        break;
    }
    return number;
}

QString trendName(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return QCoreApplication::translate("Chart", "rising");
    case Trend::Falling:
        return QCoreApplication::translate("Chart", "falling");
    case Trend::Steady:
        break;
    }
    return QCoreApplication::translate("Chart", "steady");
}

} // namespace

QString headlineOf(const ChartPicture &picture, const Speech &speech)
{
    if (picture.freshness == Freshness::Stale && picture.sampled > 0)
        return QCoreApplication::translate("Chart", "stale %1")
            .arg(chartAge(picture.sampled, picture.now, speech));
    if (!picture.isLive() || !std::isfinite(*picture.value))
        return QCoreApplication::translate("Chart", "no data");
    return ltr(desk::valueText(*picture.value, picture.unit));
}

QString latenessOf(const ChartPicture &picture, const Speech &speech)
{
    if (picture.freshness != Freshness::Late || picture.sampled == 0)
        return {};
    return QCoreApplication::translate("Chart", "late %1")
        .arg(chartAge(picture.sampled, picture.now, speech));
}

QString staleReason(const ChartPicture &picture, const Speech &speech)
{
    if (picture.isLive())
        return {};
    if (picture.freshness == Freshness::Stale && picture.sampled > 0)
        return QCoreApplication::translate("Chart", "No data for %1. This chart shows the past, not now.")
            .arg(chartAge(picture.sampled, picture.now, speech));
    if (!picture.unknown.isEmpty())
        return picture.unknown;
    return QCoreApplication::translate("Chart", "no data");
}

QString spokenChart(const ChartPicture &picture, const Speech &speech)
{
    const auto title = isolate(picture.title);
    if (!picture.isLive() || !std::isfinite(*picture.value))
        return withoutIsolates(
            QCoreApplication::translate("Chart", "%1: %2").arg(title, staleReason(picture, speech)));
    const auto value = spokenValue(*picture.value, picture.unit);
    const auto trend = trendName(picture.trend());
    const auto crossed = picture.crossed();
    QString sentence;
    if (crossed && picture.crossedSince() > 0)
        sentence = QCoreApplication::translate("Chart", "%1 %2, above threshold %3 for %4, %5")
                       .arg(title, value, spokenValue(crossed->value, picture.unit),
                            chartAge(picture.crossedSince(), picture.now, speech), trend);
    else if (crossed)
        sentence = QCoreApplication::translate("Chart", "%1 %2, above threshold %3, %4")
                       .arg(title, value, spokenValue(crossed->value, picture.unit), trend);
    else
        sentence = QCoreApplication::translate("Chart", "%1 %2, %3").arg(title, value, trend);
    const auto late = latenessOf(picture, speech);
    if (!late.isEmpty())
        sentence = QCoreApplication::translate("Chart", "%1, %2").arg(sentence, late);
    return withoutIsolates(sentence);
}

QString momentOf(qint64 at)
{
    return toRiyadhSecond(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

} // namespace thabat::ui
