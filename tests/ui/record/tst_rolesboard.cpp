// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/record/recordhouse.h"
#include "ui/record/rolefield.h"
#include "ui/record/rolesboard.h"

#include <QPushButton>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using thabat::test::RecordHouse;

class TestRolesBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house.emplace();
        m_house->house.declare();
        QTRY_VERIFY(m_house->current.incident());
        m_board.emplace(m_house->parts());
        m_board->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_board));
    }

    void cleanup()
    {
        m_board.reset();
        m_house.reset();
    }

    void enterGivesTheRoleToWhoWasTyped()
    {
        QSignalSpy announced(&*m_board, &RolesBoard::announced);

        type(u"ops"_s, u"Ahmed"_s);
        QVERIFY(unsaved()->isVisible());
        QTest::keyClick(field(u"ops"_s), Qt::Key_Return);

        QTRY_COMPARE(holder(domain::Role::OpsLead), u"Ahmed"_s);
        QTRY_COMPARE(announced.size(), 1);
        QVERIFY(!unsaved()->isVisible());
    }

    void tabSavesAndGoesOn()
    {
        type(u"comms"_s, u"Noura"_s);
        QTest::keyClick(field(u"comms"_s), Qt::Key_Tab);

        QTRY_COMPARE(holder(domain::Role::CommsLead), u"Noura"_s);
    }

    void aClickElsewhereSavesNothing()
    {
        type(u"ops"_s, u"Ahm"_s);
        field(u"scribe"_s)->setFocus(Qt::MouseFocusReason);

        QCOMPARE(field(u"ops"_s)->text(), u"Ahm"_s);
        QVERIFY(unsaved()->isVisible());
        QCOMPARE(holder(domain::Role::OpsLead), QString());
    }

    void escapeTakesBackWhatWasTyped()
    {
        type(u"ops"_s, u"Ahm"_s);
        QTest::keyClick(field(u"ops"_s), Qt::Key_Escape);

        QCOMPARE(field(u"ops"_s)->text(), QString());
        QVERIFY(!unsaved()->isVisible());
    }

    void whatAnotherWroteDoesNotOverwriteWhatIsTyped()
    {
        type(u"ops"_s, u"Ahm"_s);
        QVERIFY(m_house->house.submit(u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Omar"_s}}));
        QTRY_COMPARE(holder(domain::Role::OpsLead), u"Omar"_s);

        QCOMPARE(field(u"ops"_s)->text(), u"Ahm"_s);
    }

    void commandIsHandedOverAloudAndNotTyped()
    {
        QSignalSpy wanted(&*m_board, &RolesBoard::handOverWanted);
        auto *button = m_board->findChild<QPushButton *>(u"handOver"_s);
        QVERIFY(!button->isVisible());
        QVERIFY(!field(u"ic"_s)->isReadOnly());

        type(u"ic"_s, u"Sara"_s);
        QTest::keyClick(field(u"ic"_s), Qt::Key_Return);
        QTRY_COMPARE(holder(domain::Role::Commander), u"Sara"_s);

        QVERIFY(field(u"ic"_s)->isReadOnly());
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wanted.size(), 1);
    }

    void whoIsOnCallIsSuggestedAndSpaceAcceptsForEmptyRoles()
    {
        auto *accept = m_board->findChild<QPushButton *>(u"acceptOnCall"_s);
        QTRY_VERIFY(accept->isVisible());
        QVERIFY(field(u"comms"_s)->placeholderText().contains(u"Reem"_s));
        QCOMPARE(holder(domain::Role::CommsLead), QString()); // nobody has a role by being on call
        QVERIFY(m_house->house.submit(u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Omar"_s}}));
        QTRY_COMPARE(holder(domain::Role::OpsLead), u"Omar"_s);
        type(u"scribe"_s, u"Hu"_s);

        m_board->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QTRY_COMPARE(holder(domain::Role::CommsLead), u"Reem"_s);
        QTRY_COMPARE(holder(domain::Role::Commander), u"Sara"_s);
        QCOMPARE(holder(domain::Role::OpsLead), u"Omar"_s);
        QCOMPARE(holder(domain::Role::Scribe), QString()); // somebody is typing a name
        QCOMPARE(field(u"scribe"_s)->text(), u"Hu"_s);
    }

    void withoutSuggestionsTheFirstEmptyRoleIsWhereToType()
    {
        auto *accept = m_board->findChild<QPushButton *>(u"acceptOnCall"_s);
        QTRY_VERIFY(accept->isVisible());
        accept->click();
        QTRY_COMPARE(holder(domain::Role::Scribe), u"Noura"_s);
        QTRY_VERIFY(!accept->isVisible());
        m_house->house.profile.runbook.roles.clear(); // the list has nobody for a role without a title
        QVERIFY(m_house->house.submit(u"role"_s, {{u"role"_s, u"comms"_s}, {u"name"_s, QString()}}));

        QTRY_COMPARE(holder(domain::Role::CommsLead), QString());
        m_board->takeFocus();

        QCOMPARE(QApplication::focusWidget(), field(u"comms"_s));
    }

    void anOfferIsShownUntilItIsAnswered()
    {
        command(u"Khalid"_s);
        QVERIFY(!label(u"rolesOffer"_s)->isVisible());
        QVERIFY(m_house->house.submit(u"offer"_s, {{u"name"_s, u"Noura"_s}}));

        QTRY_VERIFY(label(u"rolesOffer"_s)->isVisible());
        QVERIFY(withoutIsolates(label(u"rolesOffer"_s)->text()).startsWith(u"Command is offered to Noura"_s));
        QCOMPARE(m_board->findChild<QPushButton *>(u"handOver"_s)->text(), u"Answer the offer"_s);

        QVERIFY(m_house->house.submit(u"decline"_s, {{u"name"_s, u"Noura"_s}}));
        QTRY_VERIFY(!label(u"rolesOffer"_s)->isVisible());
    }

    void whoCommandsForLongIsCalmlyToldSo()
    {
        command(u"Khalid"_s);
        QVERIFY(!label(u"rolesTired"_s)->isVisible());

        m_house->house.profile.fatigueAfter = std::chrono::milliseconds(0);
        QVERIFY(m_house->house.submit(u"note"_s, {{u"text"_s, u"hours later"_s}}));

        QTRY_VERIFY(label(u"rolesTired"_s)->isVisible());
        QCOMPARE(withoutIsolates(label(u"rolesTired"_s)->text()),
                 u"Khalid has commanded for 0 min: time to hand over."_s);
        QVERIFY(!m_board->findChild<PlainLabel *>(u"roleTitle_ic"_s)->toolTip().isEmpty());
    }

    void aRefusedNameStaysAndTheReasonIsSaid()
    {
        QSignalSpy failed(&*m_board, &RolesBoard::failed);
        m_house->current.choose(m_house->current.id());
        type(u"ops"_s, u"Ahmed"_s);
        QVERIFY(m_house->house.submit(u"retract"_s, {{u"why"_s, u"not ours"_s}}));
        Q_EMIT field(u"ops"_s)->named(u"Ahmed"_s); // it was on its way when the incident ended

        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(u"is over"_s));
        QCOMPARE(field(u"ops"_s)->text(), u"Ahmed"_s);
    }

private:
    RoleField *field(const QString &role) { return m_board->findChild<RoleField *>(u"role_"_s + role); }
    PlainLabel *unsaved() { return label(u"rolesUnsaved"_s); }
    PlainLabel *label(const QString &name) { return m_board->findChild<PlainLabel *>(name); }
    void command(const QString &name)
    {
        QVERIFY(m_house->house.submit(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, name}}));
        QTRY_COMPARE(holder(domain::Role::Commander), name);
    }
    QString holder(domain::Role role) const { return m_house->current.incident()->holder(role); }
    void type(const QString &role, const QString &name)
    {
        field(role)->setFocus();
        QTest::keyClicks(field(role), name);
    }

    std::optional<RecordHouse> m_house;
    std::optional<RolesBoard> m_board;
};

QTEST_MAIN(TestRolesBoard)
#include "tst_rolesboard.moc"
