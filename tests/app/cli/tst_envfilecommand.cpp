// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestEnvFileCommand : public QObject
{
    Q_OBJECT

private:
    CliHouse m_house;

    QString file() const { return m_house.path(u"project.env"_s); }
    QByteArray bytes() const { return *readFile(file()); }
    test::CliOutcome set(const QString &value, const QStringList &more = {}) const
    {
        return m_house.run(QStringList{u"env-file"_s, u"set"_s, file(), u"TAG"_s, value} + more);
    }

private Q_SLOTS:
    void oneValueChangesAndNotOneByteMore_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("among others", "# tags\nDB=x\n\nTAG=v1.5.0\nTAGS=all\n",
            "# tags\nDB=x\n\nTAG=v1.4.0\nTAGS=all\n");
        row("without an end of line", "A=1\nTAG=v1.5.0", "A=1\nTAG=v1.4.0");
        row("in double quotes", "TAG=\"v1.5.0\" # now\n", "TAG=\"v1.4.0\" # now\n");
        row("in single quotes", "TAG='v1.5.0'\n", "TAG='v1.4.0'\n");
        row("with a comment", "TAG=v1.5.0   # keep me\n", "TAG=v1.4.0   # keep me\n");
        row("exported", "  export TAG = v1.5.0\n", "  export TAG = v1.4.0\n");
        row("with carriage returns", "A=1\r\nTAG=v1.5.0\r\nB=2\r\n", "A=1\r\nTAG=v1.4.0\r\nB=2\r\n");
        row("beside other alphabets", "# \xd9\x88\xd8\xb3\xd9\x85\nTAG=v1.5.0\n\xff\n",
            "# \xd9\x88\xd8\xb3\xd9\x85\nTAG=v1.4.0\n\xff\n");
        row("empty before", "TAG=\nB=2\n", "TAG=v1.4.0\nB=2\n");
        row("commented out", "#TAG=v1.5.0\n", "#TAG=v1.5.0\nTAG=v1.4.0\n");
        row("not there", "B=2", "B=2\nTAG=v1.4.0\n");
    }
    void oneValueChangesAndNotOneByteMore()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        m_house.write(u"project.env"_s, before);
        QCOMPARE(::chmod(QFile::encodeName(file()).constData(), 0640), 0);

        const auto outcome = set(u"v1.4.0"_s);

        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(bytes(), after);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(file()).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0640);
        QCOMPARE(m_house.run({u"env-file"_s, u"get"_s, file(), u"TAG"_s}).line(), u"v1.4.0"_s);
    }

    void itSaysWhatWasAndWhatIs()
    {
        m_house.write(u"project.env"_s, "TAG=v1.5.0\n");

        QCOMPARE(set(u"v1.4.0"_s).line(), u"TAG: v1.5.0 → v1.4.0"_s);
        const auto json = set(u"v1.4.0"_s, {u"--json"_s}).json();

        QCOMPARE(textOf(json, "before"), u"v1.4.0"_s);
        QVERIFY(!flagOf(json, "written", true));
    }

    void anotherValueThanExpectedIsLeftAlone()
    {
        m_house.write(u"project.env"_s, "TAG=v1.5.1\n");

        const auto refused = set(u"v1.4.0"_s, {u"--was"_s, u"v1.5.0"_s});

        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains(u"v1.5.1"_s));
        QCOMPARE(bytes(), "TAG=v1.5.1\n");
        QCOMPARE(set(u"v1.4.0"_s, {u"--was"_s, u"v1.5.1"_s}).exit, 0);
        QCOMPARE(bytes(), "TAG=v1.4.0\n");
        m_house.write(u"project.env"_s, "B=1\n");
        QCOMPARE(set(u"v1.4.0"_s, {u"--was"_s, u"v1.5.1"_s}).exit, 1);
        QCOMPARE(bytes(), "B=1\n");
    }

    void valuesThatCouldBeReadInTwoWaysAreRefused()
    {
        m_house.write(u"project.env"_s, "TAG=v1.5.0\n");
        for (const auto &value : {u"v1\nB=2"_s, u"a b"_s, u"\"v1\""_s, u"'v1'"_s, u"$(id)"_s, u"${B}"_s,
                                  u"a#b"_s, u"a\\b"_s, u"وسم"_s, u"v1\u2066"_s, u""_s})
            QCOMPARE(set(value).exit, 2);
        QCOMPARE(m_house.run({u"env-file"_s, u"set"_s, file(), u"T AG"_s, u"v1"_s}).exit, 2);
        QCOMPARE(bytes(), "TAG=v1.5.0\n");
    }

    void aNameThatStandsTwiceIsRefused()
    {
        m_house.write(u"project.env"_s, "TAG=v1.5.0\nTAG=v1.4.9\n");

        QCOMPARE(set(u"v1.4.0"_s).exit, 1);
        QCOMPARE(m_house.run({u"env-file"_s, u"get"_s, file(), u"TAG"_s}).exit, 1);
        QCOMPARE(bytes(), "TAG=v1.5.0\nTAG=v1.4.9\n");
    }

    void aLinkIsFollowed()
    {
        m_house.write(u"real.env"_s, "TAG=v1.5.0\n");
        QFile::remove(file());
        QVERIFY(QFile::link(m_house.path(u"real.env"_s), file()));

        QCOMPARE(set(u"v1.4.0"_s).exit, 0);

        QVERIFY(QFileInfo(file()).isSymLink());
        QCOMPARE(*readFile(m_house.path(u"real.env"_s)), "TAG=v1.4.0\n");
        QFile::remove(file());
    }

    void aMissingFileIsNotMade()
    {
        QFile::remove(file());

        QCOMPARE(set(u"v1.4.0"_s).exit, 2);
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(m_house.run({u"env-file"_s, u"set"_s, file(), u"TAG"_s}).exit, 2);
    }

    void ofTwoAtOnceOneWins()
    {
        for (int round = 0; round < 10; ++round) {
            m_house.write(u"project.env"_s, "TAG=v1.5.0\n");
            QProcess first;
            QProcess second;
            const QStringList start{u"env-file"_s, u"set"_s, file(), u"TAG"_s};
            m_house.start(first, start + QStringList{u"v1.4.0"_s, u"--was"_s, u"v1.5.0"_s});
            m_house.start(second, start + QStringList{u"v1.3.0"_s, u"--was"_s, u"v1.5.0"_s});
            QVERIFY(first.waitForFinished() && second.waitForFinished());

            QCOMPARE(first.exitCode() + second.exitCode(), 1);
            QCOMPARE(bytes(), first.exitCode() == 0 ? "TAG=v1.4.0\n" : "TAG=v1.3.0\n");
        }
    }
};

QTEST_GUILESS_MAIN(TestEnvFileCommand)
#include "tst_envfilecommand.moc"
