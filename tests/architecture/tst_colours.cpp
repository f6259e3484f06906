// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::test;

namespace {

Complaints colourComplaints(const QString &file, const QString &text)
{
    if (file.startsWith(u"ui/theme/"_s))
        return {};
    const auto code = withoutComments(text);
    const auto why = u"colours come from the tokens of ui/theme"_s;
    return places(code, u"#([0-9a-fA-F]{8}|[0-9a-fA-F]{6})(?![0-9a-zA-Z_])"_s, why)
        + places(code, u"\"#[0-9a-fA-F]{3}\""_s, why)
        + places(code, u"\\bQColor(\\s+\\w+)?\\s*[({]\\s*\\d"_s, why)
        + places(code, u"\\b(qRgba?|QColor::from\\w+)\\s*\\(\\s*\\d"_s, why);
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursComeFromTheTokens_data() { addRows(sourceFiles({u"app"_s, u"ui"_s})); }

    void coloursComeFromTheTokens()
    {
        QFETCH(QString, file);

        QCOMPARE(colourComplaints(file, sourceText(file)).join(u'\n'), QString());
    }

    void aLiteralColourIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("complaints");
        QTest::newRow("six digits") << u"x = u\"#1B2026\"_s;"_s << 1;
        QTest::newRow("in a style sheet") << u"u\"color: #ff0000; background: #00FF0080\""_s << 2;
        QTest::newRow("three digits") << u"u\"#fff\""_s << 1;
        QTest::newRow("numbers") << u"QColor(255, 0, 0)"_s << 1;
        QTest::newRow("numbers in braces") << u"QColor red{0xff0000};"_s << 1;
        QTest::newRow("qRgb") << u"qRgb(1, 2, 3)"_s << 1;
        QTest::newRow("HSV") << u"QColor::fromHsv(120, 1, 2)"_s << 1;
        QTest::newRow("a token") << u"QColor(tokens.accent)"_s << 0;
        QTest::newRow("a comment") << u"int a; // #1B2026\n/* QColor(1) */"_s << 0;
        QTest::newRow("after a digit mark") << u"f(10'000); // it's #1B2026"_s << 0;
        QTest::newRow("an address in a string") << u"u\"http://x\" + u\"#1B2026\""_s << 1;
        QTest::newRow("a channel") << u"u\"#incidents\""_s << 0;
        QTest::newRow("a hash that is longer") << u"u\"#1B2026ffee11\""_s << 0;
    }

    void aLiteralColourIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(int, complaints);

        QCOMPARE(colourComplaints(u"ui/do/x.cpp"_s, text).size(), complaints);
        QCOMPARE(colourComplaints(u"ui/theme/x.cpp"_s, text).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
