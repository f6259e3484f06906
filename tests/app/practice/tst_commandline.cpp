// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "practiceprocess.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::runPractice;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    test::PracticeOutcome run(const QStringList &arguments) const
    {
        return runPractice(arguments + QStringList{u"--data"_s, m_folder->path()});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void badUseIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("an unknown command") << QStringList{u"explode"_s};
        QTest::newRow("an unknown option") << QStringList{u"current"_s, u"--fast"_s};
        QTest::newRow("an option of another command") << QStringList{u"current"_s, u"--port"_s, u"1"_s};
        QTest::newRow("deploy without a version") << QStringList{u"deploy"_s};
        QTest::newRow("deploy with two") << QStringList{u"deploy"_s, u"v1.4.1"_s, u"v1.4.2"_s};
        QTest::newRow("migrate without a target") << QStringList{u"migrate"_s};
        QTest::newRow("a fault neither on nor off") << QStringList{u"fault"_s, u"slow"_s, u"maybe"_s};
        QTest::newRow("a port that is no number") << QStringList{u"serve"_s, u"--port"_s, u"http"_s};
        QTest::newRow("a port that is too high") << QStringList{u"serve"_s, u"--port"_s, u"70000"_s};
        QTest::newRow("a fault at a port that is no port")
            << QStringList{u"fault"_s, u"slow"_s, u"on"_s, u"--port"_s, u"-4"_s};
        QTest::newRow("a tick of nothing") << QStringList{u"serve"_s, u"--every-ms"_s, u"0"_s};
        QTest::newRow("no folder") << QStringList{u"current"_s, u"--data"_s, QString()};
    }

    void badUseIsExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = runPractice(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }

    void helpNamesEveryCommandButTheHiddenOne()
    {
        const auto help = runPractice({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const auto &name : {u"serve"_s, u"deploy"_s, u"releases"_s, u"restart"_s, u"migrate"_s,
                                 u"current"_s, u"history"_s, u"fault"_s})
            QVERIFY2(help.out.contains(u"  %1 "_s.arg(name)), qPrintable(name));
        QVERIFY(!help.out.contains(u"  work "_s));
    }

    void aNewFolderStandsOneBeforeTheNewestRevision() { QCOMPARE(run({u"current"_s}).out, u"9f8e7d\n"_s); }

    void historySaysWhichRevisionWasBeforeEach()
    {
        QCOMPARE(run({u"history"_s}).out,
                 u"9f8e7d -> a1b2c3, add column score\n1a2b3c -> 9f8e7d, add index on source\n"
                 "<base> -> 1a2b3c, create leads\n"_s);
    }

    void aMigrationSaysItsSteps()
    {
        const auto up = run({u"migrate"_s, u"--to"_s, u"a1b2c3"_s});
        QCOMPARE(up.exitCode, 0);
        QCOMPARE(up.out, u"Running upgrade 9f8e7d -> a1b2c3, add column score\nat a1b2c3\n"_s);
        QCOMPARE(run({u"current"_s}).out, u"a1b2c3 (head)\n"_s);
    }

    void aMigrationToTheSameRevisionSaysSo()
    {
        const auto outcome = run({u"migrate"_s, u"--to"_s, u"9f8e7d"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, u"already at 9f8e7d\n"_s);
    }

    void anUnknownRevisionIsNamed()
    {
        const auto outcome = run({u"migrate"_s, u"--to"_s, u"deadbe"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(u"deadbe"_s));
    }

    void thePreviewShowsTheRangeAndChangesNothing()
    {
        QCOMPARE(run({u"migrate"_s, u"--to"_s, u"a1b2c3"_s}).exitCode, 0);
        const auto before = *readFile(m_folder->filePath(u"service.db"_s));
        const auto preview = run({u"migrate"_s, u"--to"_s, u"9f8e7d"_s, u"--sql"_s});
        QCOMPARE(preview.exitCode, 0);
        QVERIFY(preview.out.contains(u"DROP COLUMN score; -- DESTRUCTIVE\n"_s));
        QVERIFY2(!preview.out.contains(u"leads_by_source"_s), "that is beyond the range");
        QCOMPARE(*readFile(m_folder->filePath(u"service.db"_s)), before);
    }

    void aPreviewInAnEmptyFolderLeavesItEmpty()
    {
        QVERIFY(run({u"migrate"_s, u"--to"_s, u"a1b2c3"_s, u"--sql"_s}).out.contains(u"ADD COLUMN score"_s));
        QVERIFY(m_folder->isValid() && QDir(m_folder->path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
