// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zonehouse.h"
#include "ui/models/oncallnames.h"
#include "ui/models/pagelist.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestPageList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ZoneHouse> m_house;

    QStringList rules() const { return pageRulesFor(m_house->house.desk(), m_house->incident()); }
    const runbook::Runbook &runbook() const { return m_house->house.profile.runbook; }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ZoneHouse>();
        m_house->house.declare();
        QTRY_VERIFY(m_house->current.incident());
    }

    void theRulesFitWhatIsKnown()
    {
        QCOMPARE(rules(), QStringList{u"app-down"_s});

        m_house->write(u"playbook"_s, {{u"id"_s, u"postgres-unavailable"_s}});
        QCOMPARE(rules(), QStringList{u"db-down"_s});
        m_house->write(u"aware"_s);
        QCOMPARE(rules(), (QStringList{u"db-down"_s, u"pdpl"_s}));
        m_house->write(u"page"_s, {{u"rule"_s, u"security"_s}}); // whom a person called stays in sight
        QCOMPARE(rules(), (QStringList{u"db-down"_s, u"pdpl"_s, u"security"_s}));
        m_house->house.profile.runbook.pages.clear();
        QCOMPARE(rules(), QStringList());
    }

    void eachDutyHasItsLastCall()
    {
        const auto &rule = *runbook().page(u"db-down");
        m_house->write(u"page"_s, {{u"rule"_s, u"db-down"_s}, {u"who"_s, u"DBA"_s}});

        const auto pages = pagesOf(m_house->incident(), rule);

        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0], nullptr);
        QCOMPARE(pages[1]->what.person, u"Ahmed"_s);
        QCOMPARE(dutyOf(*pages[1], m_house->house.profile).ar, u"مسؤول قواعد البيانات"_s);
    }

    void onlyWhatIsLateIsOverdue()
    {
        m_house->write(u"page"_s, {{u"rule"_s, u"app-down"_s}});
        const auto &page = m_house->incident().pages.front();

        QCOMPARE(overduePage(m_house->incident(), page.due().addMSecs(-1)), nullptr);
        QCOMPARE(overduePage(m_house->incident(), page.due()), &page);
        m_house->write(u"page-ack"_s, {{u"rule"_s, u"app-down"_s}});
        QCOMPARE(overduePage(m_house->incident(), m_house->parts().now().addDays(1)), nullptr);
    }

    void rolesAreOverdueWhereTheSeverityAsksForThem()
    {
        const auto since = m_house->incident().severitySince;

        QVERIFY(overdueRoles(m_house->incident(), runbook(), since.addSecs(9)).empty());
        QCOMPARE(overdueRoles(m_house->incident(), runbook(), since.addSecs(10)).size(), size_t(4));
        m_house->write(u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Omar"_s}});
        QCOMPARE(overdueRoles(m_house->incident(), runbook(), since.addSecs(10)).size(), size_t(3));
        m_house->write(u"severity"_s, {{u"to"_s, u"P2"_s}, {u"why"_s, u"one customer"_s}});
        QVERIFY(overdueRoles(m_house->incident(), runbook(), since.addDays(1)).empty());
    }

    void theOnCallListKnowsWhoTakesARole()
    {
        OnCallNames names(m_house->house.desk());
        QSignalSpy changed(&names, &OnCallNames::changed);
        QTRY_VERIFY(names.isReadable());

        QCOMPARE(names.nameFor(domain::Role::Scribe), u"Noura"_s);
        QVERIFY(!names.namesFor(*runbook().page(u"db-down")).isEmpty());
        m_house->house.profile.onCallFile = u"/nowhere/oncall.md"_s;
        names.read();
        QTRY_VERIFY(!names.problem().isEmpty());
        QCOMPARE(names.nameFor(domain::Role::Scribe),
                 QString()); // what is gone is not shown as if it were there
        QVERIFY(changed.size() >= 2);
    }
};

QTEST_MAIN(TestPageList)
#include "tst_pagelist.moc"
