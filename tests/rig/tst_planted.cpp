// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

//! Keeps the planted bugs fit for planting: each must still apply to the sources. tests/rig/plant does the
//! rest.
class TestPlanted : public QObject
{
    Q_OBJECT

private:
    const QDir m_folder{QStringLiteral(SOURCE_ROOT "/tests/rig/planted")};
    const QString m_git = QStandardPaths::findExecutable(u"git"_s);

    QByteArray complaint(const QString &patch) const
    {
        QProcess git;
        git.setWorkingDirectory(QStringLiteral(SOURCE_ROOT));
        git.setProcessChannelMode(QProcess::MergedChannels);
        git.start(m_git, {u"apply"_s, u"--check"_s, patch});
        if (!git.waitForFinished())
            return "git does not end";
        const auto said = git.readAll();
        return git.exitCode() == 0 ? QByteArray() : "git: " + said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_git.isEmpty())
            QSKIP("git is not installed");
    }

    void everyBugCanStillBePlanted_data()
    {
        QTest::addColumn<QString>("patch");
        const auto names = m_folder.entryList({u"*.patch"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 12);
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << m_folder.filePath(name);
    }

    void everyBugCanStillBePlanted()
    {
        QFETCH(QString, patch);
        const auto said = complaint(patch);
        QVERIFY2(said.isEmpty(), said.constData());
    }

    void aPatchThatDoesNotFitIsNoticed()
    {
        QVERIFY(!complaint(QStringLiteral(SOURCE_ROOT "/LICENSE")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanted)
#include "tst_planted.moc"
