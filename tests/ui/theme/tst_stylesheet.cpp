// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "ui/theme/stylesheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

class TestStyleSheet : public QObject
{
    Q_OBJECT

private:
    const std::vector<Theme> m_themes = *readThemes(u":/theme/tokens.json"_s);

private Q_SLOTS:
    void placeholdersBecomeColoursAndSizes()
    {
        const auto sheet =
            styleSheet(u"a { color: @text2; font-size: @t14; width: @l36; }"_s, m_themes[0], {150, 0});
        QVERIFY(sheet.startsWith(u"a { color: #b4bec9; font-size: 21px; width: 54px; }"));
    }

    void anUnknownNameStaysVisible()
    {
        QVERIFY(styleSheet(u"@nonsense"_s, m_themes[0], {}).startsWith(u"@nonsense"));
    }

    void theShippedSheetIsCompleteInEveryTheme()
    {
        const auto source = readFile(u":/theme/style.qss"_s);
        QVERIFY(source);
        const auto rules = QString::fromUtf8(*source).section(u"*/"_s, 1);
        QVERIFY(!rules.contains(u'#'));
        for (const auto &theme : m_themes)
            QVERIFY2(!styleSheet(rules, theme, {}).contains(u'@'), qPrintable(toKey(theme.kind())));
    }

    void smallTextIsLargerInArabicAndLargeTextIsNot()
    {
        const Scale arabic{100, 1};
        QCOMPARE(arabic.text(14), 15);
        QCOMPARE(arabic.text(20), 20);
        QCOMPARE(arabic.length(14), 14);
        QCOMPARE((Scale{200, 1}).text(14), 30);
    }
};

QTEST_GUILESS_MAIN(TestStyleSheet)
#include "tst_stylesheet.moc"
