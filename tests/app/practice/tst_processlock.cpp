// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/processlock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat::practice;

class TestProcessLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void nobodyHoldsAFileThatIsNotThere() { QCOMPARE(ProcessLock::holder(m_folder.filePath(u"none"_s)), 0); }

    void anotherProcessIsNamedUntilItDies()
    {
        const auto path = m_folder.filePath(u"deep/held"_s);
        const auto child = ::fork();
        if (child == 0) {
            ProcessLock lock(path);
            if (!lock.take())
                ::_exit(1);
            for (;;)
                ::pause();
        }
        QTRY_COMPARE(ProcessLock::holder(path), child);
        QVERIFY(!ProcessLock(path).take());

        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QCOMPARE(ProcessLock::holder(path), 0);
        QVERIFY(ProcessLock(path).take());
    }
};

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
