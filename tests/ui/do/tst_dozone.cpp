// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"
#include "tests/ui/zonehouse.h"
#include "ui/do/dozone.h"
#include "ui/do/stepcard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestDoZone : public QObject
{
    Q_OBJECT

private:
    static QAbstractButton *button(const DoZone &zone, const QString &name)
    {
        for (auto *found : zone.findChildren<QAbstractButton *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    static StepCard *stepOf(const DoZone &zone)
    {
        for (auto *card : zone.findChildren<StepCard *>()) {
            if (card->isVisible())
                return card;
        }
        return nullptr;
    }

    static QString shownTexts(const DoZone &zone)
    {
        QStringList texts;
        for (const auto *label : zone.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void whileAllIsCalmOneButtonDeclares()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        present(zone, {372, 800});
        QSignalSpy wanted(&zone, &DoZone::sheetWanted);

        QVERIFY(button(zone, u"declare"_s));
        button(zone, u"declare"_s)->click();

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<SheetKind>(), SheetKind::Declare);
        QVERIFY(!button(zone, u"rollback1"_s));
    }

    void declaringTicksTheFirstStepAndOpensTheSecond()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        present(zone, {372, 800});

        house.house.declare();

        QTRY_VERIFY(stepOf(zone));
        QCOMPARE(stepOf(zone)->content().number, 2);
        QVERIFY(button(zone, u"suspectYes"_s));
        QVERIFY(!button(zone, u"confirm"_s));
        QVERIFY(!button(zone, u"declare"_s));
    }

    void aSuspectedDeployLeadsToTheLeastDangerousRollback()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});
        QSignalSpy wanted(&zone, &DoZone::rollbackWanted);

        button(zone, u"suspectYes"_s)->click();

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"flag-off"_s);
        QVERIFY(!house.incident().steps.at(u"first10"_s).contains(2));
    }

    void noSuspectIsAnAnswerAndTheNextStepOpens()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});

        button(zone, u"suspectNo"_s)->click();

        QTRY_VERIFY(house.incident().steps.at(u"first10"_s).contains(2));
        QTRY_COMPARE(stepOf(zone)->content().number, 3);
    }

    void notApplicableAsksForAReasonInPlace()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});

        button(zone, u"notApplicable"_s)->click();
        auto *reason = stepOf(zone)->findChild<QLineEdit *>(u"reason"_s);
        QVERIFY(reason && reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!house.incident().steps.at(u"first10"_s).contains(2));
        QTest::keyClicks(reason, u"nothing was deployed"_s);
        QTest::keyClick(reason, Qt::Key_Return);

        QTRY_VERIFY(house.incident().steps.at(u"first10"_s).contains(2));
        const auto &answer = house.incident().steps.at(u"first10"_s).at(2);
        QCOMPARE(answer.answer, domain::StepAnswer::NotApplicable);
        QCOMPARE(answer.why, u"nothing was deployed"_s);
    }

    void whatIsBeingTypedSurvivesTheHeartbeat()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});
        button(zone, u"defer"_s)->click();
        auto *reason = stepOf(zone)->findChild<QLineEdit *>(u"reason"_s);
        QTest::keyClicks(reason, u"later"_s);

        Q_EMIT house.pulse.beat();

        QCOMPARE(reason->text(), u"later"_s);
        QVERIFY(reason->isVisible());
    }

    void escTakesTheQuestionBack()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});
        button(zone, u"defer"_s)->click();
        auto *reason = stepOf(zone)->findChild<QLineEdit *>(u"reason"_s);

        QTest::keyClick(reason, Qt::Key_Escape);

        QVERIFY(!reason->isVisible());
        QVERIFY(button(zone, u"defer"_s));
        QVERIFY(!house.incident().steps.at(u"first10"_s).contains(2));
    }

    void freezingIsTheMainActionUntilItIsDone()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});
        zone.openFirst10Step(3);
        QCOMPARE(stepOf(zone)->content().number, 3);
        QCOMPARE(stepOf(zone)->mainButton()->objectName(), u"deed"_s);

        zone.triggerMain();

        QTRY_VERIFY_WITH_TIMEOUT(house.incident().frozen, 10'000);
        QTRY_COMPARE(stepOf(zone)->mainButton()->objectName(), u"confirm"_s);
        QVERIFY(!house.incident().steps.at(u"first10"_s).contains(3)); // sensed is not confirmed
    }

    void ctrlEnterConfirmsTheOpenStep()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        house.write(u"snapshot"_s);
        present(zone, {372, 800});
        zone.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&zone));
        zone.openFirst10Step(4);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(house.incident().steps.at(u"first10"_s).contains(4));
    }

    void theRollbackButtonsOpenPreviewsAndRunNothing()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});
        QSignalSpy wanted(&zone, &DoZone::rollbackWanted);

        for (const auto &name : {u"rollback1"_s, u"rollback2"_s, u"rollback3"_s})
            button(zone, name)->click();

        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted[1][0].toString(), u"app-rollback"_s);
        QVERIFY(house.incident().runs.empty());
    }

    void aPlanThatIsSwitchedOffSaysWhy()
    {
        ZoneHouse house;
        for (auto &plan : house.house.profile.plans) {
            if (plan.id == u"app-rollback"_s)
                plan.problem = u"the program is missing"_s;
        }
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});

        QVERIFY(!button(zone, u"rollback2"_s)->isEnabled());
        QVERIFY(shownTexts(zone).contains(u"the program is missing"_s));
    }

    void anOpenedPlaybookTakesThePlaceOfTheFirstTen()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 800});

        house.write(u"playbook"_s, {{u"id"_s, u"postgres-unavailable"_s}});

        QTRY_COMPARE(stepOf(zone)->content().list, u"postgres-unavailable"_s);
        QCOMPARE(stepOf(zone)->content().number, 1);
        QVERIFY(stepOf(zone)->content().command.contains(u"/health/deep"_s));
        zone.openFirst10Step(3);
        const auto cards = zone.findChildren<StepCard *>();
        QCOMPARE(std::count_if(cards.begin(), cards.end(),
                               [](auto *card) {
                                   return card->isVisible();
                               }),
                 1); // one next action on screen, never two
        QCOMPARE(stepOf(zone)->content().list, u"first10"_s);
    }

    void aDangerousStepOfAPlaybookLeadsToItsPreview()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        house.write(u"playbook"_s, {{u"id"_s, u"postgres-unavailable"_s}});
        for (const auto &step : {u"2.2:1"_s, u"2.2:2"_s})
            house.write(u"step"_s, {{u"step"_s, step}, {u"answer"_s, u"done"_s}});
        present(zone, {372, 800});
        QSignalSpy wanted(&zone, &DoZone::rollbackWanted);

        QTRY_COMPARE(stepOf(zone)->content().number, 3);
        zone.triggerMain();

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"restart-app"_s);
    }

    void aTaskStaysInSightUntilItIsDone()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        house.write(u"note"_s, {{u"text"_s, u"+ @comms call the bank ~10m"_s}});
        present(zone, {372, 1400});
        QVERIFY(shownTexts(zone).contains(u"call the bank"_s));

        button(zone, u"closeLoop"_s)->click();

        QTRY_COMPARE(house.incident().openLoops(), 0);
        QTRY_VERIFY(!shownTexts(zone).contains(u"call the bank"_s));
    }

    void aSilenceIsALoanThatIsGivenBackByEndingIt()
    {
        RawServer server;
        const auto json = [](const QByteArray &body) {
            return RawServer::http(200, body, "application/json");
        };
        server.answer("POST /api/v2/silences", json("{\"silenceID\":\"8a1c\"}"));
        server.answer("/api/v2/silence/8a1c", json({}));
        ZoneHouse house(Language::English, [&server](runbook::Profile &profile) {
            profile.alertmanager.url = server.url({}).toString();
        });
        DoZone zone(house.parts());
        present(zone, {372, 800});
        house.house.declare();
        house.write(u"silence"_s,
                    {{u"matchers"_s, u"DiskFull"_s}, {u"for"_s, u"1h"_s}, {u"why"_s, u"being replaced"_s}});
        QTRY_VERIFY(button(zone, u"closeLoop"_s));
        QVERIFY(shownTexts(zone).contains(u"alertname=\"DiskFull\""_s));
        QVERIFY(button(zone, u"closeLoop"_s)->text().contains(u"End silence"_s));

        button(zone, u"closeLoop"_s)->click();

        QTRY_COMPARE(house.incident().openLoops(), 0);
        QCOMPARE(server.requests().constLast().method, "DELETE"_ba);
    }

    void whoToPageLeadsToItsSheetAndSaysHowFarItIs()
    {
        ZoneHouse house;
        DoZone zone(house.parts());
        house.house.declare();
        present(zone, {372, 1600});
        QSignalSpy wanted(&zone, &DoZone::pageWanted);
        QVERIFY(button(zone, u"openPage"_s));

        button(zone, u"openPage"_s)->click();
        QTest::mouseClick(zone.findChild<QWidget *>(u"pageRow"_s), Qt::LeftButton);

        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toString(), u"app-down"_s);
        QVERIFY(house.incident().pages.empty()); // a click calls nobody
        house.write(u"page"_s, {{u"rule"_s, u"security"_s}});
        QTRY_VERIFY(shownTexts(zone).contains(u"Noura"_s));
        QVERIFY(shownTexts(zone).contains(u"no answer yet"_s));
    }

    void whatNobodyAnswersInTimeIsSaidAndTakenOnWithoutTheFocus()
    {
        ZoneHouse house(Language::English, [](runbook::Profile &profile) {
            for (auto &rule : profile.runbook.pages)
                rule.answerWithin = std::chrono::milliseconds(50);
            for (auto &severity : profile.runbook.severities)
                severity.rolesWithin.reset();
        });
        DoZone zone(house.parts());
        present(zone, {372, 900});
        house.house.declare();
        zone.activateWindow();
        zone.focusNextAction();
        const auto *focus = QApplication::focusWidget();
        QSignalSpy announced(&zone, &DoZone::announced);
        house.write(u"page"_s, {{u"rule"_s, u"app-down"_s}});
        QVERIFY(!zone.findChild<QWidget *>(u"nag"_s)->isVisible());

        QTest::qWait(80);
        Q_EMIT house.pulse.beat();
        Q_EMIT house.pulse.beat();

        QVERIFY(zone.findChild<QWidget *>(u"nag"_s)->isVisible());
        QVERIFY2(shownTexts(zone).contains(u"Escalate to"_s), qPrintable(shownTexts(zone)));
        QVERIFY(shownTexts(zone).contains(u"Ahmed"_s));
        QCOMPARE(announced.size(), 1); // not with every beat
        QCOMPARE(QApplication::focusWidget(), focus);
        zone.findChild<QWidget *>(u"nag"_s)->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(house.incident().pages.size(), size_t(2));
        QCOMPARE(house.incident().pages.back().what.person, u"Ahmed"_s);
        house.write(u"page-ack"_s, {{u"rule"_s, u"app-down"_s}});
        QTRY_VERIFY(!zone.findChild<QWidget *>(u"nag"_s)->isVisible());
    }

    void emptyRolesAreAskedForWhenTheirTimeHasPassed()
    {
        ZoneHouse house(Language::Arabic, [](runbook::Profile &profile) {
            for (auto &severity : profile.runbook.severities)
                severity.rolesWithin = std::chrono::milliseconds(50);
        });
        DoZone zone(house.parts());
        present(zone, {372, 900});
        house.house.declare();
        QSignalSpy wanted(&zone, &DoZone::rolesWanted);
        house.write(u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Omar"_s}});

        QTest::qWait(80);
        Q_EMIT house.pulse.beat();

        auto *nag = zone.findChild<QWidget *>(u"nag"_s);
        QVERIFY(nag->isVisible());
        QVERIFY(shownTexts(zone).contains(u"المدوّن"_s) && !shownTexts(zone).contains(u"%1"_s));
        nag->findChild<QAbstractButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        for (const auto &role : {u"ic"_s, u"comms"_s, u"scribe"_s})
            house.write(u"role"_s, {{u"role"_s, role}, {u"name"_s, u"Sara"_s}});
        QTRY_VERIFY(!nag->isVisible());
    }

    void whoOnlyLooksOnCanPressNothing()
    {
        ZoneHouse house;
        DoZone zone(house.parts(ZoneParts::Access::LooksOn));
        house.house.declare();
        present(zone, {372, 800});

        QVERIFY(!button(zone, u"rollback1"_s)->isEnabled());
        QVERIFY(!button(zone, u"suspectYes"_s)->isEnabled());
        QVERIFY(!button(zone, u"notApplicable"_s)->isEnabled());
        QVERIFY(shownTexts(zone).contains(house.speech.onlyLooksOn()));
    }

    void theLanguageChangesInPlace()
    {
        ZoneHouse house(Language::Arabic);
        DoZone zone(house.parts());
        house.house.declare();
        house.write(u"note"_s, {{u"text"_s, u"+ @comms call the bank ~10m"_s}});
        present(zone, {372, 1200});
        button(zone, u"defer"_s)->click();
        auto *reason = stepOf(zone)->findChild<QLineEdit *>(u"reason"_s);
        QTest::keyClicks(reason, u"half a reason"_s);

        house.speak(Language::English);

        QTRY_VERIFY(shownTexts(zone).contains(u"First 10 minutes"_s));
        QTRY_VERIFY(shownTexts(zone).contains(u"call the bank"_s));
        QTRY_COMPARE(clippedLabels(zone), QStringList());
        QCOMPARE(reason->text(), u"half a reason"_s);
        QVERIFY(reason->isVisible());
    }

    void noLabelIsCutOff_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const auto language : {Language::English, Language::Arabic}) {
            for (const auto size : {QSize(372, 790), QSize(300, 600)})
                QTest::addRow("%s, %d px", qPrintable(toKey(language)), size.width()) << language << size;
        }
    }

    void noLabelIsCutOff()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        ZoneHouse house(language);
        DoZone zone(house.parts());
        const auto look = [&](const QString &state) {
            present(zone, size);
            QCOMPARE(zone.width(), size.width()); // nothing asks for more room than there is
            keepPicture(zone, u"do-%1-%2-%3"_s.arg(state, toKey(language), QString::number(size.width())));
            QCOMPARE(clippedLabels(zone), QStringList());
        };

        look(u"calm"_s);
        house.house.declare(u"API down — 5xx on /api/v1/leads"_s);
        look(u"step2"_s);
        for (int step = 3; step <= 5; ++step) {
            zone.openFirst10Step(step);
            look(u"step%1"_s.arg(step));
        }
        house.write(u"note"_s, {{u"text"_s, u"+ @comms post the Arabic update ~10m"_s}});
        house.write(u"playbook"_s, {{u"id"_s, u"whatsapp-signature"_s}});
        look(u"playbook"_s);
    }

    void whoeverKeepsATaskAfterTheIncidentIsNamedInPlace()
    {
        for (const auto language : {Language::English, Language::Arabic}) {
            ZoneHouse house(language);
            house.write(u"declare"_s, {{u"severity"_s, u"P0"_s}, {u"title"_s, u"API down"_s}});
            house.write(u"note"_s, {{u"text"_s, u"+ @comms raise the pool limit"_s}});
            DoZone zone(house.parts());
            present(zone, {300, 900});
            QVERIFY(button(zone, u"handLoop"_s));

            button(zone, u"handLoop"_s)->click();
            auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(name && name->isVisible());
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents(); // the cards find their places
            QCOMPARE(clippedLabels(zone), QStringList());
            keepPicture(zone, u"hand-over-%1"_s.arg(toKey(language)));
            QTest::keyClicks(name, u"Omar"_s);
            QTest::keyClick(name, Qt::Key_Return);

            QTRY_COMPARE(house.incident().loops.at(0).handedTo, u"Omar"_s);
            QTRY_VERIFY(!button(zone, u"handLoop"_s));
            QTRY_VERIFY(shownTexts(zone).contains(u"Omar"_s));
            QCOMPARE(clippedLabels(zone), QStringList());
        }
    }
};

QTEST_MAIN(TestDoZone)
#include "tst_dozone.moc"
