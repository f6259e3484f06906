// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"
#include "ui/theme/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

namespace {

//! Which inks must be readable on which grounds (ux.md 7.1).
struct Need
{
    std::vector<Token> inks = {};
    std::vector<Token> grounds = {};
    double ratio = 4.5;
};

const std::vector<Token> cardGrounds = {Token::Bg, Token::Surface, Token::Raised};
const std::vector<Token> flatGrounds = {Token::Bg, Token::Surface, Token::Raised, Token::Field};
const std::vector<Token> allGrounds = {Token::Bg,    Token::Surface, Token::Raised,
                                       Token::Field, Token::P0Wash,  Token::P1Wash};

const std::vector<Need> needs = {
    {{Token::Text, Token::Text2}, allGrounds, 4.5},
    {{Token::Text3, Token::Accent}, flatGrounds, 4.5},
    {{Token::Todo, Token::P0, Token::P1, Token::P2, Token::P3}, cardGrounds, 4.5},
    {{Token::P0}, {Token::P0Wash}, 4.5},
    {{Token::P1}, {Token::P1Wash}, 4.5},
    {{Token::OnP0}, {Token::P0Fill}, 4.5},
    {{Token::OnP1}, {Token::P1Fill}, 4.5},
    {{Token::OnP2}, {Token::P2Fill}, 4.5},
    {{Token::OnP3}, {Token::P3Fill}, 4.5},
    {{Token::OnAccent}, {Token::AccentFill}, 4.5},
    {{Token::Border}, flatGrounds, 3},
    {{Token::Focus}, allGrounds, 3},
    {{Token::AccentFill, Token::P0Fill}, cardGrounds, 3},
    {{Token::S1, Token::S2, Token::S3}, {Token::Surface}, 3},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContrastFormulaIsTheOneOfWcag()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(contrast(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.01);
    }

    void everyInkIsReadableOnItsGrounds_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("ratio");
        const auto themes = readThemes(u":/theme/tokens.json"_s);
        QVERIFY(themes);
        for (const auto &theme : *themes) {
            for (const auto &need : needs)
                addRows(theme, need);
        }
    }

    void everyInkIsReadableOnItsGrounds()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, ratio);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= ratio, qPrintable(QString::number(found)));
    }

    void aThemeThatLacksOneColourIsRefusedByName()
    {
        const auto shipped = readJson(u":/theme/tokens.json"_s);
        QVERIFY(shipped);
        JsonDocument broken = *shipped;
        broken.file = u"tokens.json"_s;
        broken.value["day"].erase("grid");

        QVERIFY(Theme::read(broken, ThemeKind::Night));
        const auto day = Theme::read(broken, ThemeKind::Day);
        QVERIFY(!day);
        QVERIFY(day.error().message.contains(u"/day/grid"));
    }

    void theFileHasNoColourWithoutAToken()
    {
        const auto shipped = readJson(u":/theme/tokens.json"_s);
        QVERIFY(shipped);
        for (const auto kind : allThemeKinds()) {
            const auto &set = member(shipped->value, toKey(kind).toLatin1().constData());
            QCOMPARE(set.size(), allTokens().size());
        }
    }

    void everyThemeIsFoundByItsKey()
    {
        for (const auto kind : allThemeKinds())
            QCOMPARE(*themeKindFromKey(toKey(kind)), kind);
        QVERIFY(!themeKindFromKey(u"pink"));
    }

    void twoThemesAreLight()
    {
        const auto themes = readThemes(u":/theme/tokens.json"_s);
        QVERIFY(themes);
        QList<bool> light;
        for (const auto &theme : *themes)
            light << theme.isLight();
        QCOMPARE(light, (QList<bool>{false, true, false, true}));
    }

    void noColourIsWrittenInCode()
    {
        static const QRegularExpression colour(u"#[0-9a-fA-F]{6}\\b"_s);
        int read = 0;
        for (const auto &folder : {u"/ui"_s, u"/app"_s}) {
            QDirIterator files(QStringLiteral(SOURCE_ROOT) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++read;
                QVERIFY2(!QString::fromUtf8(file.readAll()).contains(colour), qPrintable(file.fileName()));
            }
        }
        QVERIFY(read > 10);
    }

private:
    static void addRows(const Theme &theme, const Need &need)
    {
        for (const auto ink : need.inks) {
            for (const auto ground : need.grounds) {
                const auto row = u"%1: %2 on %3"_s.arg(toKey(theme.kind()), toKey(ink), toKey(ground));
                QTest::newRow(qPrintable(row)) << theme.colour(ink) << theme.colour(ground) << need.ratio;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
