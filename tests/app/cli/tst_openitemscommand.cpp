// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestOpenItemsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsListedUntilSomebodyClosesIt()
    {
        const CliHouse house;
        QCOMPARE(house.run({u"open-items"_s}).exit, 1); // there is no journal yet
        const auto declared = house.run(
            {u"declare"_s, u"--severity"_s, u"P1"_s, u"--title"_s, u"API down"_s, u"--as"_s, u"Sara"_s});
        QCOMPARE(declared.exit, 0);
        QVERIFY(house.run({u"open-items"_s}).out.contains(u"Nothing is open."_s));
        QCOMPARE(house.run({u"note"_s, u"+ @Omar ask for more connections ~30m"_s}).exit, 0);

        const auto items = house.run({u"open-items"_s, u"--json"_s}).jsonLines();

        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(textOf(items[0], "kind"), u"task"_s);
        QCOMPARE(textOf(items[0], "incident"), declared.line());
        QCOMPARE(textOf(items[0], "owner"), u"Omar"_s);
        QVERIFY(!flagOf(items[0], "overdue", true));
        const auto words = house.run({u"open-items"_s, u"--lang"_s, u"ar"_s}).out;
        QVERIFY2(words.contains(u"ask for more connections"_s), qPrintable(words));

        QCOMPARE(house.run({u"close"_s, textOf(items[0], "id"), u"--why"_s, u"done"_s}).exit, 0);
        QVERIFY(house.run({u"open-items"_s, u"--json"_s}).jsonLines().empty());
    }
};

QTEST_GUILESS_MAIN(TestOpenItemsCommand)
#include "tst_openitemscommand.moc"
