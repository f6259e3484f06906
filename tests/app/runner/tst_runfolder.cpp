// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using runner::RunFolder;
using State = runner::RunFolder::State;

class TestRunFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunBeginsOnceAndSaysWhatItIs()
    {
        QTemporaryDir all;
        const auto path = all.filePath(u"R1"_s);
        QCOMPARE(RunFolder::stateOf(path), State::NotBegun);

        const auto first = RunFolder::begin(path, "about");
        const auto second = RunFolder::begin(path, "another");

        QVERIFY(first);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QCOMPARE(*RunFolder::about(path), QByteArray("about"));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        QCOMPARE(QDir(all.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"R1"_s});
    }

    void itIsRunningAsLongAsItsHolderLives()
    {
        QTemporaryDir all;
        const auto path = all.filePath(u"R1"_s);
        auto folder = RunFolder::begin(path, "about");
        QVERIFY(folder);
        QCOMPARE(RunFolder::stateOf(path), State::Running);

        folder->reset();

        QCOMPARE(RunFolder::stateOf(path), State::Over);
    }

    void aHolderThatWasKilledIsOver()
    {
        QTemporaryDir all;
        const auto path = all.filePath(u"R1"_s);
        const auto child = ::fork();
        if (child == 0) {
            const auto folder = RunFolder::begin(path, "about");
            ::pause();
            ::_exit(folder ? 0 : 1);
        }
        QTRY_COMPARE(RunFolder::stateOf(path), State::Running);

        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);

        QCOMPARE(RunFolder::stateOf(path), State::Over);
    }

    void whatWasGivenUpNeverBegins()
    {
        QTemporaryDir all;
        const auto path = all.filePath(u"R1"_s);

        const auto givenUp = RunFolder::giveUp(path);
        QVERIFY(givenUp && *givenUp);

        QCOMPARE(RunFolder::stateOf(path), State::GivenUp);
        QVERIFY(!RunFolder::begin(path, "about"));
        const auto again = RunFolder::giveUp(path);
        QVERIFY(again && !*again);
    }

    void whatHasBegunIsNotGivenUp()
    {
        QTemporaryDir all;
        const auto path = all.filePath(u"R1"_s);
        const auto folder = RunFolder::begin(path, "about");

        const auto givenUp = RunFolder::giveUp(path);

        QVERIFY(givenUp && !*givenUp);
        QCOMPARE(RunFolder::stateOf(path), State::Running);
    }

    void withoutTheFolderOfAllRunsNothingCanBeSaid()
    {
        QTemporaryDir all;

        const auto givenUp = RunFolder::giveUp(all.filePath(u"lost/R1"_s));

        QVERIFY(!givenUp);
        QCOMPARE(givenUp.error().code, Error::Code::NotFound);
    }

    void aWishIsThereForTheRunnerUntilTheEnd()
    {
        QTemporaryDir all;
        const auto path = all.filePath(u"R1"_s);
        const auto folder = RunFolder::begin(path, "about");
        QVERIFY(!RunFolder::isWished(path, u"abort"_s));

        QVERIFY(RunFolder::wish(path, u"abort"_s));
        QVERIFY(RunFolder::wish(path, u"abort"_s));

        QVERIFY(RunFolder::isWished(path, u"abort"_s));
        QVERIFY(!RunFolder::isWished(path, u"stop-after-step"_s));
    }

    void ofManyThatBeginAtOnceOneDoes()
    {
        QTemporaryDir all;
        constexpr int races = 20;
        for (int race = 0; race < races; ++race) {
            const auto path = all.filePath(u"R%1"_s.arg(race));
            std::vector<pid_t> children;
            for (int i = 0; i < 4; ++i) {
                const auto child = ::fork();
                if (child == 0) {
                    // One of them gives the run up: then at most nobody begins.
                    bool mine = false;
                    if (i == 0)
                        mine = RunFolder::giveUp(path).value();
                    else
                        mine = RunFolder::begin(path, "about").has_value();
                    ::_exit(mine ? 1 : 0);
                }
                children.push_back(child);
            }
            int winners = 0;
            for (const auto child : children) {
                int status = 0;
                ::waitpid(child, &status, 0);
                winners += WEXITSTATUS(status);
            }
            QCOMPARE(winners, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestRunFolder)
#include "tst_runfolder.moc"
