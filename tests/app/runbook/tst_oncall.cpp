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
