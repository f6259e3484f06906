// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceprocess.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::PracticeProcess;
using test::runPractice;

class TestSupervisor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void healthAnswersOnceThePortIsPrinted()
    {
        const PracticeProcess service(m_folder->path());
        QVERIFY(service.port() > 0);
        QCOMPARE(service.status("/health"), 200);
        QCOMPARE(textOf(service.json("/health"), "service"), u"dealix-api"_s);
        QCOMPARE(textOf(service.json("/health"), "version"), u"v1.4.1"_s);
    }

    void aWorkerThatDiesComesBackOnTheSamePort()
    {
        const PracticeProcess service(m_folder->path());
        const auto before = integerOf(service.json("/version"), "pid");
        QVERIFY(before > 0);
        QCOMPARE(::kill(pid_t(before), SIGKILL), 0);
        QTRY_VERIFY(service.status("/health") == 200 && integerOf(service.json("/version"), "pid") != before);
    }

    void theWorkerEndsWithAKilledSupervisor()
    {
        PracticeProcess service(m_folder->path());
        QVERIFY(service.isReachable());
        service.process().kill();
        QTRY_VERIFY(!service.isReachable());
    }

    void aSignalEndsBothAndTidiesUp()
    {
        PracticeProcess service(m_folder->path());
        const auto runtime = m_folder->filePath(u"practice.json"_s);
        QVERIFY(QFile::exists(runtime));
        service.process().terminate();
        QTRY_COMPARE(service.process().state(), QProcess::NotRunning);
        QCOMPARE(service.process().exitCode(), 0);
        QVERIFY(!service.isReachable());
        QVERIFY(!QFile::exists(runtime));
    }

    void aFolderIsServedOnce()
    {
        const PracticeProcess service(m_folder->path());
        const auto second = runPractice({u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, m_folder->path()});
        QCOMPARE(second.exitCode, 1);
        QVERIFY(second.err.contains(u"already holds"_s));
        QCOMPARE(service.status("/health"), 200);
    }

    void aPortThatIsTakenIsSaidAtOnce()
    {
        const PracticeProcess service(m_folder->path());
        const QTemporaryDir other;
        const auto second = runPractice(
            {u"serve"_s, u"--port"_s, QString::number(service.port()), u"--data"_s, other.path()});
        QCOMPARE(second.exitCode, 1);
        QVERIFY(second.err.contains(u"another program has it"_s));
    }

    void aBrokenStateFileIsNamed()
    {
        QFile state(m_folder->filePath(u"state.json"_s));
        QVERIFY(state.open(QIODevice::WriteOnly));
        state.write("{");
        state.close();
        const auto outcome = runPractice({u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, m_folder->path()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(u"state.json:1:"_s));
    }
};

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
