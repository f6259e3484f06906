// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitybadge.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using domain::Severity;

namespace {

const std::vector<std::optional<Severity>> everySeverity = {Severity::P0, Severity::P1, Severity::P2,
                                                            Severity::P3, std::nullopt};

//! The badge as a grey image on the ground of the theme, without its letter.
QImage greySilhouette(const Appearance &appearance, std::optional<Severity> severity)
{
    const SeverityMark mark(appearance, BadgeSize::Strip);
    QImage image(mark.size(), QImage::Format_RGB32);
    image.fill(appearance.colour(Token::Surface));
    QPainter painter(&image);
    mark.paint(painter, image.rect(), severity);
    const QRect letter(image.width() / 2 - 20, image.height() / 2 - 12, 40, 26);
    painter.fillRect(letter, appearance.colour(Token::Surface));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSeverityBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeverityHasItsOwnShapeInGrey_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        for (const auto kind : allThemeKinds())
            QTest::newRow(qPrintable(toKey(kind))) << kind;
    }

    void everySeverityHasItsOwnShapeInGrey()
    {
        QFETCH(ThemeKind, theme);
        Appearance appearance;
        appearance.setTheme(theme);
        for (size_t i = 0; i < everySeverity.size(); ++i) {
            const auto one = greySilhouette(appearance, everySeverity[i]);
            for (size_t j = i + 1; j < everySeverity.size(); ++j) {
                const auto other = greySilhouette(appearance, everySeverity[j]);
                const int differing = differingPixels(one, other);
                QVERIFY2(differing > 80, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(differing)));
            }
        }
    }

    void theShapesAloneDiffer()
    {
        const QRectF box(0, 0, 80, 44);
        QCOMPARE(SeverityMark::shape(Severity::P0, box).elementCount(), 9);
        QVERIFY(!SeverityMark::shape(Severity::P0, box).contains(QPointF(2, 2)));
        QVERIFY(SeverityMark::shape(Severity::P1, box).contains(QPointF(2, 40)));
        QVERIFY(!SeverityMark::shape(Severity::P1, box).contains(QPointF(2, 2)));
        QVERIFY(!SeverityMark::shape(Severity::P2, box).contains(QPointF(10, 36)));
    }

    void readersHearTheSeverity()
    {
        Appearance appearance;
        SeverityBadge badge(appearance, BadgeSize::Small);
        QCOMPARE(badge.accessibleName(), u"Severity unknown"_s);
        badge.setSeverity(Severity::P0);
        QCOMPARE(badge.accessibleName(), u"Severity P0"_s);
    }

    void itGrowsWithTheText()
    {
        Appearance appearance;
        SeverityBadge badge(appearance, BadgeSize::Small);
        const auto before = badge.sizeHint();
        appearance.setTextScale(200);
        QCOMPARE(badge.sizeHint(), before * 2);
    }

    void anUnacknowledgedBadgeBlinks()
    {
        Appearance appearance;
        SeverityBadge badge(appearance, BadgeSize::Strip);
        badge.setSeverity(Severity::P0);
        badge.setAttention(SeverityBadge::Attention::Wanted);
        badge.show();
        const auto lit = badge.grab().toImage();
        QTRY_VERIFY(badge.grab().toImage() != lit);
        QTRY_COMPARE(badge.grab().toImage(), lit);
    }

    void whereMotionIsReducedTheRingIsDoubleAndSteady()
    {
        Appearance appearance;
        SeverityBadge badge(appearance, BadgeSize::Strip);
        badge.setSeverity(Severity::P0);
        badge.setAttention(SeverityBadge::Attention::Wanted);
        badge.show();
        const auto single = badge.grab().toImage();
        appearance.setMotion(Motion::Reduced);
        const auto twice = badge.grab().toImage();
        QVERIFY(twice != single);
        QVERIFY(!QTest::qWaitFor(
            [&] {
                return badge.grab().toImage() != twice;
            },
            700));
    }
};

QTEST_MAIN(TestSeverityBadge)
#include "tst_severitybadge.moc"
