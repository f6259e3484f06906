// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"
#include "ui/see/chartgrid.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

#include <cmath>
#include <limits>

namespace thabat::test {

//! 2026-11-23 03:12:41 in Riyadh, the moment of the pictures in ux.md.
constexpr qint64 pictureNow = 1795392761000;
constexpr qint64 oneMinute = 60'000;
constexpr double gapValue = std::numeric_limits<double>::quiet_NaN();

//! Forty minutes of a value that was calm and then rose to @p value, one sample in ten seconds.
inline ui::ChartPicture picture(double value)
{
    ui::ChartPicture picture;
    picture.id = QStringLiteral("error-rate");
    picture.title = QStringLiteral("Error rate");
    picture.unit = runbook::Indicator::Unit::Percent;
    picture.thresholds = {{0.01, domain::Severity::P2}, {0.1, domain::Severity::P1}};
    picture.now = picture.to = picture.sampled = pictureNow;
    picture.from = pictureNow - 42 * oneMinute;
    for (qint64 at = picture.from; at <= pictureNow; at += 10'000) {
        const double calm = 0.003 + 0.001 * std::sin(double(at) / 37'000);
        const double late = double(at - pictureNow + 12 * oneMinute) / double(oneMinute);
        picture.points.push_back({at, late < 0 ? calm : value + (calm - value) * std::exp(-late / 3)});
    }
    picture.value = picture.points.back().value;
    picture.freshness = monitor::Freshness::Fresh;
    picture.events = {{pictureNow - 19 * oneMinute, QStringLiteral("D"), QStringLiteral("deploy v1.4.2")},
                      {pictureNow - 12 * oneMinute, QStringLiteral("T0"), QStringLiteral("declared")}};
    return picture;
}

//! Nothing came for 94 s.
inline ui::ChartPicture stalePicture()
{
    auto stale = picture(0.004);
    stale.freshness = monitor::Freshness::Stale;
    stale.value.reset();
    stale.sampled = stale.now - 94'000;
    std::erase_if(stale.points, [&](const auto &point) {
        return point.at > stale.sampled;
    });
    return stale;
}

//! The six charts of the practice profile in a bad moment.
inline std::vector<ui::ChartPicture> sixPictures(Language language)
{
    const bool arabic = language == Language::Arabic;
    const auto say = [&](const char16_t *english, const char16_t *other) {
        return QString::fromUtf16(arabic ? other : english);
    };
    using Unit = runbook::Indicator::Unit;
    const auto make = [&](const QString &id, const QString &title, Unit unit, double factor,
                          std::vector<runbook::Threshold> thresholds) {
        auto made = picture(0.124);
        made.id = id;
        made.title = title;
        made.unit = unit;
        made.thresholds = std::move(thresholds);
        for (auto &point : made.points)
            point.value *= factor;
        made.value = made.points.back().value;
        return made;
    };
    std::vector<ui::ChartPicture> six = {
        make(QStringLiteral("error-rate"), say(u"Error rate", u"معدل الأخطاء"), Unit::Percent, 1,
             {{0.01, domain::Severity::P2}, {0.1, domain::Severity::P1}}),
        make(QStringLiteral("latency-p95"), say(u"Latency p95", u"زمن الاستجابة p95"), Unit::Seconds, 66,
             {{10, domain::Severity::P2}}),
        make(QStringLiteral("llm-fallback"), say(u"LLM fallback rate", u"نسبة التحويل الاحتياطي (LLM)"),
             Unit::Percent, 0.2, {{0.2, domain::Severity::P2}}),
        make(QStringLiteral("requests"), say(u"Requests/s", u"الطلبات في الثانية"), Unit::PerSecond, 740, {}),
        make(QStringLiteral("db-pool"), say(u"DB connections in use", u"اتصالات القاعدة المستخدمة"),
             Unit::Percent, 7.7, {{0.9, domain::Severity::P2}}),
        stalePicture()};
    six[2].freshness = monitor::Freshness::Late;
    six[2].sampled -= 72'000;
    six[5].id = QStringLiteral("approval-lag");
    six[5].title = say(u"Approval lag", u"تأخّر الموافقات");
    six[5].unit = Unit::Seconds;
    six[5].thresholds = {{300, domain::Severity::P2}};
    for (auto &point : six[5].points)
        point.value *= 10'000;
    return six;
}

//! Is any pixel of @p image within @p area of that colour?
inline bool hasColour(const QImage &image, const QRect &area, const QColor &colour)
{
    const auto where = area.intersected(image.rect());
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

//! With THABAT_GALLERY=DIR the pictures of the tests stay there, to be seen by eye.
inline void keepPicture(const QImage &image, const QString &name)
{
    const auto folder = qEnvironmentVariable("THABAT_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

//! Labels whose text needs more room than they have.
inline QStringList clippedLabels(const QWidget &whole)
{
    QStringList clipped;
    for (const auto *label : whole.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->sizeHint().width() > label->width();
        if (height > label->height() || narrow)
            clipped += label->text();
    }
    return clipped;
}

} // namespace thabat::test
