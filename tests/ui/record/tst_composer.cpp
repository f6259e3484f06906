// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/record/recordhouse.h"
#include "ui/record/composer.h"
#include "ui/record/notefield.h"

#include <QDir>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using thabat::test::RecordHouse;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house.emplace();
        m_incident = m_house->house.declare();
        QTRY_COMPARE(m_house->current.id(), m_incident);
        start();
    }

    void cleanup()
    {
        m_composer.reset();
        m_house.reset();
    }

    void enterRecordsWhatWasTyped()
    {
        QSignalSpy announced(&*m_composer, &Composer::announced);

        QTest::keyClicks(field(), u"pool is exhausted"_s);
        QTest::keyClick(field(), Qt::Key_Return);

        QTRY_COMPARE(m_house->notes(m_incident), QStringList{u"pool is exhausted"_s});
        QTRY_COMPARE(m_composer->text(), QString());
        QTRY_COMPARE(announced.size(), 1);
        QVERIFY(announced.at(0).at(0).toString().startsWith(u"Saved "_s));
        QVERIFY2(echo().startsWith(u"Saved "_s), qPrintable(echo()));
    }

    void savedIsSaidOnlyAfterTheAnswer()
    {
        QTest::keyClicks(field(), u"restarting"_s);
        QTest::keyClick(field(), Qt::Key_Return);

        QVERIFY2(!echo().contains(u"Saved"_s), qPrintable(echo()));
        QCOMPARE(m_composer->text(), u"restarting"_s);
        QTRY_VERIFY(echo().contains(u"Saved"_s));
    }

    void whatIsTypedWhileANoteIsOnItsWayIsTheNextNote()
    {
        QTest::keyClicks(field(), u"first"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClicks(field(), u"second"_s);
        QTest::keyClick(field(), Qt::Key_Return);

        const QStringList both{u"first"_s, u"second"_s};
        QTRY_COMPARE(m_house->notes(m_incident), both);
        QTRY_COMPARE(m_composer->text(), QString());
    }

    void shiftEnterStartsALine()
    {
        QTest::keyClicks(field(), u"one"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field(), u"two"_s);

        QCOMPARE(m_composer->text(), u"one\ntwo"_s);
        QVERIFY(m_house->notes(m_incident).isEmpty());
    }

    void theFieldGrowsWithItsTextUpToALimit()
    {
        const int before = field()->height();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        const int grown = field()->height();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);

        QVERIFY(grown > before);
        const int line = field()->fontMetrics().lineSpacing();
        QVERIFY(field()->height() <= before + (NoteField::mostLines - NoteField::fewestLines) * line);
    }

    void theEchoSaysHowTheLineIsRead()
    {
        QTest::keyClicks(field(), u"/d @ops roll back to v1.4.1"_s);

        QVERIFY2(echo().contains(u"Decision"_s), qPrintable(echo()));
        QVERIFY2(echo().contains(u"@Ops Lead"_s), qPrintable(echo()));
        QVERIFY2(echo().endsWith(u"by Sara — Enter to save"_s), qPrintable(echo()));
    }

    void aRefusedNoteStaysAndTheReasonIsSaid()
    {
        QSignalSpy failed(&*m_composer, &Composer::failed);

        QTest::keyClicks(field(), u"^ v1.4.0 not v1.4.1"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClicks(field(), u"and more"_s);

        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(u"no note of yours to correct"_s));
        QCOMPARE(m_composer->text(), u"^ v1.4.0 not v1.4.1\nand more"_s);
        QVERIFY(echo().contains(u"Not saved"_s));
        QVERIFY(m_house->notes(m_incident).isEmpty());
    }

    void aTimeMoreThanADayAgoIsAskedForOnce()
    {
        QTest::keyClicks(field(), u"-30h the deploy that did it"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY2(echo().contains(u"Enter again"_s), qPrintable(echo()));
        QCOMPARE(m_composer->text(), u"-30h the deploy that did it"_s);

        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_house->notes(m_incident), QStringList{u"the deploy that did it"_s});
    }

    void escapeClearsWhenPressedTwiceAndCanBeUndone()
    {
        QTest::keyClicks(field(), u"oops"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(m_composer->text(), u"oops"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(m_composer->text(), QString());

        QTest::keySequence(field(), QKeySequence::Undo);
        QCOMPARE(m_composer->text(), u"oops"_s);
    }

    void aDraftComesBackAfterACrash()
    {
        QTest::keyClicks(field(), u"half a thought"_s);
        QTRY_COMPARE(drafts(), QStringList{m_incident + u".txt"_s}); // while the window still runs

        start();
        QCOMPARE(m_composer->text(), u"half a thought"_s);
    }

    void aSavedNoteLeavesNoDraft()
    {
        QTest::keyClicks(field(), u"done"_s);
        QTRY_COMPARE(drafts().size(), 1);
        QTest::keyClick(field(), Qt::Key_Return);

        QTRY_COMPARE(drafts(), QStringList());
        start();
        QCOMPARE(m_composer->text(), QString());
    }

    void eachIncidentHasItsOwnDraft()
    {
        QTest::keyClicks(field(), u"about the first"_s);
        const auto second = m_house->house.declare(u"Another"_s);
        m_house->current.choose(second);
        QCOMPARE(m_composer->text(), QString());

        m_house->current.choose(m_incident);
        QCOMPARE(m_composer->text(), u"about the first"_s);
    }

    void whoOnlyLooksOnCannotWriteAndReadsWhy()
    {
        m_composer.emplace(m_house->parts(ZoneParts::Access::LooksOn));

        QVERIFY(!field()->isEnabled());
        QVERIFY(echo().contains(u"only shows the journal"_s));
    }

    void whileAllIsCalmThereIsNothingToWrite()
    {
        RecordHouse calm;
        Composer composer(calm.parts());

        QVERIFY(!composer.field()->isEnabled());
        QVERIFY(!composer.findChild<PlainLabel *>(u"noteEcho"_s)->text().isEmpty());
    }

    void aQuietRecordIsSaidToTheScribeUntilTheNextNote()
    {
        auto &severities = m_house->house.profile.runbook.severities;
        severities.front().quietAfter = std::chrono::milliseconds(300);
        QTRY_VERIFY2(echo().startsWith(u"Nothing written for 0 min."_s), qPrintable(echo()));
        const auto events = m_house->current.incident()->events.size();

        QTest::keyClicks(field(), u"x"_s);
        QVERIFY2(!echo().contains(u"Nothing written"_s), qPrintable(echo()));
        severities.front().quietAfter = std::chrono::minutes(10);
        QTest::keyClick(field(), Qt::Key_Return);

        QTRY_VERIFY2(echo().startsWith(u"Saved "_s), qPrintable(echo()));
        QCOMPARE(m_house->current.incident()->events.size(), events + 1); // the hint itself is no event
    }

    void aSeverityWithoutAQuietTimeIsNeverQuiet()
    {
        m_house->house.profile.runbook.severities.front().quietAfter = std::chrono::milliseconds(0);
        Q_EMIT m_house->pulse.beat();

        QVERIFY2(!echo().contains(u"Nothing written"_s), qPrintable(echo()));
    }

private:
    void start()
    {
        m_composer.reset(); // the old one writes before the new one reads
        m_composer.emplace(m_house->parts());
        m_composer->resize(312, 140);
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_composer));
        field()->setFocus();
    }

    NoteField *field() { return m_composer->findChild<NoteField *>(); }
    QString echo() { return withoutIsolates(m_composer->findChild<PlainLabel *>(u"noteEcho"_s)->text()); }
    QStringList drafts() const
    {
        return QDir(m_house->house.home().data + u"/drafts"_s).entryList(QDir::Files);
    }

    std::optional<RecordHouse> m_house;
    std::optional<Composer> m_composer;
    QString m_incident;
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
