// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "tests/ui/zonehouse.h"
#include "ui/strip/stripzone.h"
#include "ui/widgets/elidedlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

class TestStripZone : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const StripZone &strip, const QString &name)
    {
        const auto *label = strip.findChild<ElidedLabel *>(name);
        return label ? withoutIsolates(label->text()) : QString();
    }

    static QWidget *timer(const StripZone &strip, const QString &name)
    {
        return strip.findChild<QWidget *>(name);
    }

    static runbook::SeverityRule &ruleOf(ZoneHouse &house, domain::Severity severity)
    {
        for (auto &rule : house.house.profile.runbook.severities) {
            if (rule.severity == severity)
                return rule;
        }
        qFatal("the runbook has no such severity");
    }

    static bool isWashed(StripZone &strip, const ZoneHouse &house)
    {
        const auto colour = strip.grab().toImage().pixelColor(2, 4);
        return colour == house.appearance.colour(Token::P0Wash)
            || colour == house.appearance.colour(Token::P1Wash);
    }

private Q_SLOTS:
    void anAlarmShowsItsBadgeUntilItIsOver()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        house.house.desk().watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(timer(strip, u"stripBadge"_s)->isVisible(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<SeverityBadge *>(timer(strip, u"stripBadge"_s))->severity(),
                                  std::optional(domain::Severity::P0), 20'000);
        QVERIFY(textOf(strip, u"stripTitle"_s).endsWith(u"No open incident."_s));
        QVERIFY(textOf(strip, u"stripMeta"_s).contains(u"Health check is failing"_s));

        house.write(u"acknowledge"_s); // hides nothing
        QVERIFY(timer(strip, u"stripBadge"_s)->isVisible());
    }

    void whileAllIsCalmNothingIsColoured()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});

        QCOMPARE(textOf(strip, u"stripTitle"_s), u"All calm. No open incident."_s);
        QVERIFY(!timer(strip, u"stripBadge"_s)->isVisible());
        QVERIFY(!timer(strip, u"stripSince"_s)->isVisible());
        QVERIFY(timer(strip, u"stripClock"_s)->isVisible());
        QVERIFY(!isWashed(strip, house));
    }

    void anIncidentIsNamedWithItsIdPhaseAndCommander()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});

        house.house.declare(u"API down"_s);
        house.write(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, u"Noura"_s}});

        QTRY_COMPARE(textOf(strip, u"stripTitle"_s), u"API down"_s);
        const auto meta = textOf(strip, u"stripMeta"_s);
        QVERIFY2(meta.contains(house.incident().id), qPrintable(meta));
        QVERIFY2(meta.contains(u"Declared"_s) && meta.contains(u"Noura"_s), qPrintable(meta));
        QVERIFY(timer(strip, u"stripSince"_s)->isVisible());
        QVERIFY(isWashed(strip, house));
        QVERIFY(strip.accessibleName().contains(u"Severity P0"_s));
    }

    void aRestrictedIncidentSaysSo()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        house.house.declare(u"Data seen by others"_s);
        house.write(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, u"Noura"_s}});
        QTRY_VERIFY(textOf(strip, u"stripMeta"_s).contains(u"Noura"_s));
        QVERIFY(!textOf(strip, u"stripMeta"_s).contains(u"restricted"_s));

        house.write(u"restrict"_s, {{u"desks"_s, u"here"_s}});

        QTRY_VERIFY(textOf(strip, u"stripMeta"_s).contains(u"restricted"_s));
    }

    void onlyTheTwoWorstSeveritiesColourTheStrip()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        house.write(u"declare"_s, {{u"severity"_s, u"P2"_s}, {u"title"_s, u"slow"_s}});
        present(strip, {1440, 60});
        QVERIFY(!isWashed(strip, house));

        house.write(u"severity"_s, {{u"to"_s, u"P1"_s}, {u"why"_s, u"worse"_s}});

        QVERIFY(isWashed(strip, house));
    }

    void theTimeToNameACommanderIsCounted()
    {
        ZoneHouse house;
        ruleOf(house, domain::Severity::P0).commanderWithin = 15min;
        StripZone strip(house.parts());

        house.house.declare();

        QTRY_VERIFY(textOf(strip, u"stripMeta"_s).startsWith(u"No incident commander. 1"_s));
        QVERIFY(textOf(strip, u"stripMeta"_s).contains(u"left to assign one"_s));
    }

    void anOverdueUpdateIsAnAlarm()
    {
        ZoneHouse house;
        ruleOf(house, domain::Severity::P0).updateEvery = 1ms;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        house.house.declare();
        QTest::qWait(20); // more than the cadence; nothing is polled

        Q_EMIT house.pulse.beat();

        const auto name = timer(strip, u"stripUpdate"_s)->accessibleName();
        QVERIFY2(name.startsWith(u"update overdue by"_s) && name.contains(u"Severity P1"_s),
                 qPrintable(name));
    }

    void theFreezeIsTold()
    {
        ZoneHouse house;
        house.house.profile.freezePlan.clear();
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        house.house.declare();

        house.write(u"freeze"_s, {{u"state"_s, u"on"_s}});

        const auto labels = timer(strip, u"stripDeploys"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"FROZEN"_s;
        }));
    }

    void theBreachClockRunsOnceSomebodyIsAware()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        house.house.declare();
        QVERIFY(!timer(strip, u"stripBreach"_s)->isVisible());

        house.write(u"aware"_s);

        QVERIFY(timer(strip, u"stripBreach"_s)->isVisible());
        QVERIFY(timer(strip, u"stripBreach"_s)->accessibleName().contains(u"PDPL 71:59"_s)
                || timer(strip, u"stripBreach"_s)->accessibleName().contains(u"PDPL 72:00"_s));
    }

    void eachMarkOfTheBreachClockRemindsOnceUntilANoticeIsFiled()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        QSignalSpy reminded(&strip, &StripZone::reminded);
        house.house.declare();
        const auto aware = QDateTime::currentDateTimeUtc().addSecs(-61 * 3600);
        house.write(u"aware"_s, {{u"at"_s, toRfc3339(aware)}});

        Q_EMIT house.pulse.beat();
        Q_EMIT house.pulse.beat();

        QCOMPARE(reminded.size(), 1);
        const auto text = withoutIsolates(reminded.front().front().toString());
        QVERIFY2(text.startsWith(house.incident().id) && text.contains(u"for 60 h"_s), qPrintable(text));
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"notice"_s), "x"));
        house.write(u"notice-filed"_s, {{u"file"_s, folder.filePath(u"notice"_s)}, {u"receipt"_s, u"N-1"_s}});

        const StripZone fresh(house.parts()); // which has reminded nobody yet
        QSignalSpy remindedAgain(&fresh, &StripZone::reminded);

        Q_EMIT house.pulse.beat();

        QCOMPARE(reminded.size(), 1);
        QCOMPARE(remindedAgain.size(), 0);
        QVERIFY(!timer(strip, u"stripBreach"_s)->isVisible());
    }

    void otherOpenIncidentsAreCountedAndReached()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        const auto first = house.house.declare(u"first"_s);
        const auto second = house.house.declare(u"second"_s);
        auto *others = strip.findChild<QPushButton *>(u"otherIncidents"_s);
        QVERIFY(others->isVisible());
        QCOMPARE(house.current.id(), second);

        others->click();
        QCOMPARE(house.current.id(), first);
        others->click();
        QCOMPARE(house.current.id(), second);
    }

    void aPastIncidentIsLeftAgain()
    {
        ZoneHouse house;
        StripZone strip(house.parts());
        present(strip, {1440, 60});
        const auto id = house.house.declare();
        house.write(u"retract"_s, {{u"why"_s, u"false alarm"_s}});
        QCOMPARE(house.current.id(), QString());

        house.current.choose(id);
        QCOMPARE(textOf(strip, u"stripTitle"_s), u"API down"_s);
        QVERIFY(!isWashed(strip, house));
        strip.findChild<QPushButton *>(u"otherIncidents"_s)->click();

        QCOMPARE(house.current.id(), QString());
    }

    void noTimerIsCutOff_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        for (const auto language : {Language::English, Language::Arabic}) {
            for (const int width : {1440, 1024, 800})
                QTest::addRow("%s, %d px", qPrintable(toKey(language)), width) << language << width;
        }
    }

    void noTimerIsCutOff()
    {
        QFETCH(Language, language);
        QFETCH(int, width);
        ZoneHouse house(language);
        StripZone strip(house.parts());
        present(strip, {width, 60});
        keepPicture(strip, u"strip-calm-%1-%2"_s.arg(toKey(language), QString::number(width)));
        house.house.declare(u"API down — 5xx on /api/v1/leads and nobody can sign in"_s);
        house.write(u"role"_s, {{u"role"_s, u"ic"_s}, {u"name"_s, u"Sara"_s}});
        house.write(u"aware"_s);
        present(strip, {width, 60});
        keepPicture(strip, u"strip-%1-%2"_s.arg(toKey(language), QString::number(width)));

        QCOMPARE(clippedLabels(strip), QStringList());
        QVERIFY(timer(strip, u"stripSince"_s)->isVisible());
        QVERIFY(timer(strip, u"stripTitle"_s)->width() >= 200);
        const auto *meta = strip.findChild<ElidedLabel *>(u"stripMeta"_s);
        QVERIFY2(meta->visibleText().contains(u"Sara"_s), qPrintable(meta->visibleText()));
    }

    void timersHaveRoomAfterTheLanguageChanges()
    {
        ZoneHouse house(Language::Arabic);
        StripZone strip(house.parts());
        house.house.declare();
        present(strip, {1440, 60});

        house.speak(Language::English);

        QTRY_COMPARE(textOf(strip, u"stripTitle"_s), u"API down"_s);
        QTRY_VERIFY(timer(strip, u"stripSince"_s)->accessibleName().startsWith(u"since declared"_s));
        QTRY_COMPARE(clippedLabels(strip), QStringList());
    }
};

QTEST_MAIN(TestStripZone)
#include "tst_stripzone.moc"
