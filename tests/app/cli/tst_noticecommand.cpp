// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! The notice of a personal-data breach and the other documents for outside, by the built program.
class TestNoticeCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliHouse> m_house;
    QString m_incident;

    test::CliOutcome report(const QStringList &more = {}) const
    {
        return m_house->run(QStringList{u"report"_s, u"notice"_s} + more);
    }

    test::CliOutcome file(const QString &receipt, const QStringList &more = {}) const
    {
        return m_house->run(
            QStringList{u"notice"_s, u"filed"_s, u"--file"_s, u"notice.bin"_s, u"--receipt"_s, receipt}
            + more);
    }

    QStringList copies() const
    {
        const QDir folder(m_house->path(u"home/data/evidence/"_s + m_incident));
        return folder.entryList({u"notice-*"_s}, QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_incident = m_house->declare();
        QVERIFY(!m_incident.isEmpty());
    }

    void anItemIsWrittenIntoTheNotice()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        QCOMPARE(m_house->run({u"notice"_s, u"set"_s, u"contact"_s, u"dpo@example.com"_s}).exit, 0);

        const auto json = report({u"--json"_s}).json();
        QCOMPARE(integerOf(json, "completePoints"), 1);
        QVERIFY(textOf(json, "text").contains(u"dpo\\@example.com"_s));
        const auto wrong = m_house->run({u"notice"_s, u"set"_s, u"colour"_s, u"red"_s});
        QCOMPARE(wrong.exit, 2);
        QVERIFY2(wrong.err.contains(u"circumstances"_s), qPrintable(wrong.err));
    }

    void aNoticeNeedsAwareness()
    {
        const auto outcome = report();

        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains(u"when the breach became known"_s), qPrintable(outcome.err));
    }

    void theNoticeHasTwoReadersAndTwoLanguages()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);

        QVERIFY(report().out.contains(u"article 24"_s));
        QVERIFY(report({u"--lang"_s, u"ar"_s}).out.contains(u"المادة 24"_s));
        const auto people = report({u"--for"_s, u"people"_s});
        QVERIFY(people.out.contains(u"your personal data"_s) && !people.out.contains(u"article 24"_s));
        QCOMPARE(report({u"--for"_s, u"nobody"_s}).exit, 2);
    }

    void whatWasFiledIsKeptByteForByte()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        const auto bytes = "\x00\xff exactly \r\n this\n"_ba;
        m_house->write(u"notice.bin"_s, bytes);

        const auto filed = file(u"NDGP-2026-77"_s, {u"--json"_s});

        QVERIFY2(filed.exit == 0, qPrintable(filed.err));
        const auto hash =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto payload = m_house->lastOf(u"notice.filed"_s).at("payload");
        QCOMPARE(textOf(payload, "sha256"), hash);
        QCOMPARE(textOf(payload, "receipt"), u"NDGP-2026-77"_s);
        QCOMPARE(integerOf(payload, "bytes"), bytes.size());
        QCOMPARE(*readFile(textOf(payload, "file")), bytes);
        QCOMPARE(copies().size(), 1);
        const auto next = report({u"--json"_s}).json();
        QCOMPARE(integerOf(next, "supplement"), 1);
        QVERIFY(textOf(next, "text").contains(hash));
    }

    void theSameFilingIsRecordedOnce()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        m_house->write(u"notice.bin"_s, "x");

        QCOMPARE(file(u"N-1"_s).exit, 0);
        QCOMPARE(file(u"N-1"_s).exit, 0);

        QCOMPARE(integerOf(report({u"--json"_s}).json(), "supplement"), 1);
    }

    void whatIsRefusedLeavesNoCopy()
    {
        m_house->write(u"notice.bin"_s, "x");
        QCOMPARE(file(u"N-1"_s).exit, 1); // nobody is aware yet
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        QVERIFY(file(u" "_s).exit != 0);
        QVERIFY(file(u"N-1"_s, {u"--at"_s, u"2999-01-01T00:00:00Z"_s}).exit != 0);
        QVERIFY(file(u"N-1"_s, {u"--at"_s, u"yesterday"_s}).exit != 0);

        QVERIFY(copies().isEmpty());
        QVERIFY(m_house->lastOf(u"notice.filed"_s).is_null());
    }

    void aFileThatIsNotThereIsNamed()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);

        const auto outcome = file(u"N-1"_s);

        QVERIFY(outcome.exit != 0);
        QVERIFY2(outcome.err.contains(u"notice.bin"_s), qPrintable(outcome.err));
    }

    void peopleAreToldOnce()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        const QStringList told{u"notice"_s,  u"told"_s, u"--how"_s,
                               u"by post"_s, u"--at"_s, u"2026-11-20T09:00:00+03:00"_s};
        QCOMPARE(m_house->run(told).exit, 0);
        QCOMPARE(m_house->run(told).exit, 0);
        QCOMPARE(m_house->run({u"notice"_s, u"told"_s}).exit, 2);

        const auto json = report({u"--json"_s}).json();
        QCOMPARE(integerOf(json, "completePoints"), 1);
        QCOMPARE(textOf(json, "text").count(u"by post"_s), 1);
        QVERIFY(report({u"--plain"_s}).out.contains(u"by post"_s));
        QVERIFY(!report({u"--plain"_s}).out.contains(u"**"_s));
    }

    void aBreachNeedsNoNoticeWhenSomebodyDecidedSo()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        QCOMPARE(m_house->run({u"notice"_s, u"not-needed"_s, u"--why"_s, u"made up"_s}).exit, 2);
        QCOMPARE(
            m_house->run({u"notice"_s, u"not-needed"_s, u"--why"_s, u"made up"_s, u"--by"_s, u"Huda"_s}).exit,
            0);
        QCOMPARE(textOf(m_house->lastOf(u"breach.dismissed"_s).at("payload"), "decidedBy"), u"Huda"_s);
        QVERIFY(report().out.contains(u"decided by Huda"_s));
        QCOMPARE(m_house->run({u"aware"_s, u"--why"_s, u"it was real"_s}).exit, 0); // counts again
    }

    void aDraftReplacesNoOther()
    {
        QCOMPARE(m_house->run({u"aware"_s}).exit, 0);
        const auto first = report({u"--out"_s, u"papers"_s}).line();
        QVERIFY2(first.endsWith(u"/papers/notice-%1-authority-en.md"_s.arg(m_incident)), qPrintable(first));
        QVERIFY(writeFile(first, "by hand"));

        const auto second = report({u"--out"_s, u"papers"_s, u"--html"_s}).lines();

        QCOMPARE(second.size(), 2);
        QVERIFY2(second.front().endsWith(u"-authority-en-2.md"_s), qPrintable(second.front()));
        QVERIFY2(second.back().endsWith(u"-authority-en-2.html"_s), qPrintable(second.back()));
        QCOMPARE(*readFile(first), "by hand"_ba);
    }

    void theTimelineIsForASpreadsheet()
    {
        QCOMPARE(m_house->run({u"note"_s, u"=1+1"_s}).exit, 0);

        const auto csv = m_house->run({u"report"_s, u"timeline"_s, u"--csv"_s});

        QCOMPARE(csv.exit, 0);
        QVERIFY2(csv.out.contains(u",'=1+1,"_s), qPrintable(csv.out));
        QVERIFY(csv.out.contains(u"incident.declared"_s));
    }

    void thePostMortemIsADocumentForProgramsToo()
    {
        const auto json = m_house->run({u"report"_s, u"postmortem"_s, u"--json"_s}).json();

        QCOMPARE(textOf(json, "format"), u"thabat-postmortem"_s);
        QCOMPARE(textOf(json, "incident"), m_incident);
        QVERIFY(textOf(json, "path").endsWith(u".md"_s));
    }
};

QTEST_GUILESS_MAIN(TestNoticeCommand)
#include "tst_noticecommand.moc"
