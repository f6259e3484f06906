// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/runbook/oncall.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runbook;

class TestOnCall : public QObject
{
    Q_OBJECT

private:
    const QString m_file = u"# On call\n"
                           "Some words | with a bar\n\n"
                           "| Who | Name | Phone | Chat |\n"
                           "|:---|---|---|---|\n"
                           "| On-call platform | Sara | 000-0101 | @sara |\n"
                           "| on-call PLATFORM | Ahmed | 000-0102 | |\n"
                           "| مسؤول قواعد البيانات | ليلى | 000-0103 |\n"
                           "| | nobody | |\n"
                           "\n"
                           "| no ruler | here | 1 |\n"_s;

private Q_SLOTS:
    void everyLineOfTheTableIsAPerson()
    {
        const auto list = OnCallList::parse(m_file);

        QCOMPARE(list.people().size(), size_t(3));
        QCOMPARE(list.people()[0].who, u"On-call platform"_s);
        QCOMPARE(list.people()[0].name, u"Sara"_s);
        QCOMPARE(list.people()[0].phone, u"000-0101"_s);
        QCOMPARE(list.people()[0].also, u"@sara"_s);
    }

    void aRuleFindsItsPeopleInEitherLanguage()
    {
        const PageRule rule{
            u"db"_s, {}, {u"On-call platform + DBA"_s, u"مناوب المنصة + مسؤول قواعد البيانات"_s}};

        const auto people = OnCallList::parse(m_file).peopleFor(rule);

        QCOMPARE(people.size(), size_t(3));
        QCOMPARE(people[1].name, u"Ahmed"_s);
        QCOMPARE(people[2].name, u"ليلى"_s);
    }

    void columnsAreKnownByTheirTitles_data()
    {
        QTest::addColumn<QString>("titles");
        QTest::newRow("English") << u"| Phone | Chat | If no answer | Who | E-mail | Name |"_s;
        QTest::newRow("Arabic") << u"| الهاتف | المحادثة | عند عدم الرد | من | البريد | الاسم |"_s;
    }
    void columnsAreKnownByTheirTitles()
    {
        QFETCH(QString, titles);

        const auto list =
            OnCallList::parse(titles + u"\n|---|\n| 000-0101 | @sara | Ahmed | DBA | s@x.example | Sara |"_s);

        QCOMPARE(list.people().size(), size_t(1));
        const auto &sara = list.people().front();
        QCOMPARE(sara.who, u"DBA"_s);
        QCOMPARE(sara.name, u"Sara"_s);
        QCOMPARE(sara.phone, u"000-0101"_s);
        QCOMPARE(sara.mail, u"s@x.example"_s);
        QCOMPARE(sara.next, u"Ahmed"_s);
        QCOMPARE(sara.also, u"@sara"_s);
        QCOMPARE(sara.line, 3);
    }

    void whoeverDoesNotAnswerHasSomebodyAfterThem()
    {
        const auto list = OnCallList::parse(u"| Who | Name | Phone | If no answer |\n|---|\n"
                                            "| DBA | Sara | 1 | Omar |\n"
                                            "| DBA | Ahmed | 2 | |\n"
                                            "| CTO | Omar | 3 | Sara |\n"_s);
        const LocalizedText dba{u"DBA"_s, u"مسؤول قواعد البيانات"_s};
        const auto after = [&](const QStringList &asked) {
            const auto *next = list.next(dba, asked);
            return next ? next->name : QString();
        };

        QCOMPARE(after({}), u"Sara"_s);
        QCOMPARE(after({u"Sara"_s}), u"Omar"_s); // whom she names
        QCOMPARE(after({u"Sara"_s, u"Omar"_s}), u"Ahmed"_s); // never the same twice: the next row
        QCOMPARE(after({u"Sara"_s, u"Omar"_s, u"Ahmed"_s}), QString());
        QCOMPARE(after({u"Somebody else"_s}), u"Sara"_s);
    }

    void anIncidentRoleHasSomebodyToo()
    {
        Runbook runbook;
        runbook.roles = {{domain::Role::Scribe, {u"Scribe"_s, u"المدوّن"_s}, {}}};
        const auto list = OnCallList::parse(u"|---|\n| المدوّن | نورة | 1 |\n"_s);

        QVERIFY(list.forRole(domain::Role::Scribe, runbook));
        QCOMPARE(list.forRole(domain::Role::Scribe, runbook)->name, u"نورة"_s);
        QCOMPARE(list.forRole(domain::Role::OpsLead, runbook), nullptr);
    }

    void whatWillBeMissingAtNightIsSaidWithItsLine()
    {
        Runbook runbook;
        runbook.pages = {{u"db"_s, {}, {u"DBA + CTO"_s, u"أ + ب"_s}}, {u"law"_s, {}, {u"Legal"_s, u"ج"_s}}};
        const auto list = OnCallList::parse(u"| Who | Name | Phone | Mail | If no answer |\n|---|\n"
                                            "| DBA | Sara | | | |\n"
                                            "| DBA | Ahmed | | a@x.example | Nobody |\n"
                                            "| CTO | | 3 | | |\n"
                                            "| Cook | Omar | 4 | | |\n"_s);

        QStringList found;
        for (const auto &[line, text] : list.warnings(runbook))
            found += u"%1: %2"_s.arg(QString::number(line), text);
        QCOMPARE(found,
                 (QStringList{u"3: neither phone nor mail of Sara"_s,
                              u"4: “Nobody” is called when there is no answer, and stands in no row"_s,
                              u"5: no name for “CTO”"_s,
                              u"6: no page rule and no role of the runbook is called “Cook”; nobody will "
                              "look here"_s,
                              u"0: the page rule “law” names “Legal”, and no row does"_s}));
    }

    void namesCannotTurnTheScreenAround()
    {
        const auto list = OnCallList::parse(u"|---|\n|DBA|\u202eevil\x07|1|\n"_s);

        QCOMPARE(list.people()[0].name, u"␦evil␦"_s);
    }

    void aMissingFileSaysThatRolesStillWork()
    {
        const auto list = OnCallList::read(u"/nowhere/oncall.md"_s);

        QVERIFY(!list);
        QCOMPARE(withoutIsolates(list.error().message),
                 u"On-call list not found (/nowhere/oncall.md). Call from memory; roles still work."_s);
    }
};

QTEST_APPLESS_MAIN(TestOnCall)
#include "tst_oncall.moc"
