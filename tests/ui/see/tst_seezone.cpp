// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskhouse.h"
#include "tests/support/rawserver.h"
#include "tests/ui/see/charthouse.h"
#include "ui/see/chartevents.h"
#include "ui/see/seezone.h"
#include "ui/see/sheetstrip.h"
#include "ui/see/tilerow.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using namespace thabat::test;
using domain::Severity;
using monitor::Health;

namespace {

class ZoneHouse
{
public:
    explicit ZoneHouse(Language language = Language::English, const QSize &size = {650, 794})
        : ZoneHouse({}, language, size)
    {
    }

    //! A desk that watches @p service; empty: a service that is not there.
    explicit ZoneHouse(const QString &service, Language language = Language::English,
                       const QSize &size = {650, 794})
    {
        if (!service.isEmpty())
            watch(service);
        appearance.setLanguage(language);
        appearance.apply(*qApp);
        speech = std::make_unique<Speech>(appearance);
        current = std::make_unique<CurrentIncident>(desk.desk());
        zone = std::make_unique<SeeZone>(parts());
        zone->resize(size);
        zone->show();
        zone->activateWindow();
        QCoreApplication::processEvents();
    }

    void watch(const QString &service)
    {
        for (auto &probe : desk.profile.probes)
            probe.url.replace(u"http://127.0.0.1:9"_s, service);
        for (auto &source : desk.profile.sources)
            source.url.replace(u"http://127.0.0.1:9"_s, service);
        desk.open();
        desk.desk().watch().start();
    }

    const ChartCard &chart(const QString &id) const
    {
        for (const auto *card : zone->charts()->cards()) {
            if (card->picture().id == id)
                return *card;
        }
        qFatal("no chart %s", qPrintable(id));
    }

    ZoneParts parts() { return {desk.desk(), *current, appearance, *speech, pulse}; }

    QStringList chartIds() const
    {
        QStringList ids;
        for (const auto *card : zone->charts()->cards())
            ids += card->picture().id;
        return ids;
    }

    //! Fills tiles and charts with a bad moment: this desk has no service to watch.
    void showBadMoment()
    {
        const auto language = appearance.language();
        zone->charts()->setPictures(sixPictures(language), oneMinute);
        std::vector<TileFace> faces;
        for (const auto *tile : zone->tiles()->tiles())
            faces.push_back(tile->face());
        const auto set = [&](size_t i, Health health, std::optional<Severity> severity,
                             const QString &state) {
            faces[i].health = health;
            faces[i].severity = severity;
            faces[i].state = state;
        };
        const auto age = language == Language::Arabic ? u"12 ث"_s : u"12 s"_s;
        set(0, Health::Down, Severity::P0, speech->health(Health::Down));
        set(1, Health::Degraded, Severity::P1, speech->health(Health::Degraded));
        set(2, Health::Ok, {}, Speech::dotted({speech->health(Health::Ok), age}));
        set(3, Health::Ok, {}, Speech::dotted({speech->health(Health::Ok), u"late %1"_s.arg(age)}));
        set(5, Health::Degraded, Severity::P2, speech->health(Health::Degraded));
        zone->tiles()->setFaces(faces);
        QCoreApplication::processEvents();
    }

    DeskHouse desk;
    Appearance appearance;
    Pulse pulse;
    std::unique_ptr<Speech> speech;
    std::unique_ptr<CurrentIncident> current;
    std::unique_ptr<SeeZone> zone;
};

} // namespace

class TestSeeZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceThatNobodyWatchesIsUnknownAndNeverWell()
    {
        ZoneHouse house;

        QCOMPARE(house.zone->tiles()->tiles().size(), 6U);
        for (const auto *tile : house.zone->tiles()->tiles()) {
            QVERIFY(tile->face().isUnknown());
            QCOMPARE(tile->face().state, u"no data"_s);
        }
        QCOMPARE(house.zone->tiles()->tiles()[0]->accessibleName(), u"API: no data"_s);
        QCOMPARE(house.chartIds().join(u' '),
                 u"error-rate latency-p95 llm-fallback requests db-pool approval-lag"_s);
        for (const auto *card : house.zone->charts()->cards())
            QCOMPARE(card->headline(), u"no data"_s);
    }

    void whatTheServiceSaysIsShown()
    {
        RawServer service;
        service.answer("/health",
                       RawServer::http(200, R"({"status": "ok", "version": "v1.4.2"})", "application/json"));
        service.answer("/health/deep",
                       RawServer::http(200,
                                       R"({"status": "degraded", "checks": {"postgres": {"status": "down"},
                           "llm_providers": {"status": "ok"}, "hubspot": {"status": "skip"}}})",
                                       "application/json"));
        service.answer("/metrics", RawServer::http(200, "trust_approval_lag_seconds 320\n"));
        ZoneHouse house(service.url(QString()).toString());
        const auto &tiles = house.zone->tiles()->tiles();
        const auto &lag = house.chart(u"approval-lag"_s);

        QTRY_COMPARE(tiles[0]->face().health, Health::Ok);
        QTRY_COMPARE(tiles[1]->face().health, Health::Down);
        QCOMPARE(tiles[1]->face().severity, Severity::P1);
        QVERIFY(tiles[3]->face().isUnknown()); // a check that is skipped says nothing
        QTRY_COMPARE(withoutIsolates(lag.headline()), u"320 s"_s);
        QCOMPARE(lag.picture().crossed()->severity, Severity::P2);
        QVERIFY(lag.spoken().startsWith(u"Approval lag 320 seconds, above threshold 300 seconds"_s));
        QCOMPARE(house.chart(u"error-rate"_s).headline(), u"no data"_s);

        service.stop();
        QTRY_VERIFY_WITH_TIMEOUT(withoutIsolates(lag.headline()).startsWith(u"stale"_s), 10'000);
        QVERIFY(!lag.picture().crossed());
        QVERIFY(lag.picture().silentFrom());
        QTRY_VERIFY_WITH_TIMEOUT(house.zone->findChild<Banner *>()->isVisible(), 10'000);
        keepPicture(house.zone->grab().toImage(), u"see_stopped"_s);
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language>("language");
        for (const auto language : {Language::English, Language::Arabic}) {
            const auto row = [&](const QString &name, const QSize &size) {
                QTest::newRow(qPrintable(u"see_%1_%2"_s.arg(name, toKey(language)))) << size << language;
            };
            row(u"1440x900"_s, {650, 794});
            row(u"1360x700"_s, {556, 594});
            row(u"1024x700"_s, {396, 594});
        }
    }

    void everythingFits()
    {
        QFETCH(QSize, size);
        QFETCH(Language, language);
        ZoneHouse house(language, size);
        house.showBadMoment();
        keepPicture(house.zone->grab().toImage(), QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(house.zone->size(), size);
        QCOMPARE(clippedLabels(*house.zone).join(u'|'), QString());
        auto *scroll = house.zone->findChild<QScrollArea *>();
        QVERIFY(!scroll->verticalScrollBar()->isVisible());
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        const auto &tiles = house.zone->tiles()->tiles();
        for (size_t i = 0; i < tiles.size(); ++i) {
            QVERIFY(tiles[i]->width() >= tiles[i]->sizeHint().width());
            QVERIFY(house.zone->tiles()->rect().contains(tiles[i]->geometry()));
            for (size_t k = 0; k < i; ++k)
                QVERIFY(!tiles[k]->geometry().intersects(tiles[i]->geometry()));
        }
        QVERIFY(house.zone->tiles()->geometry().bottom() < house.zone->charts()->geometry().top());
    }

    void theFocusRingHasRoomAroundEveryChart()
    {
        ZoneHouse house;
        const auto *content = house.zone->findChild<QScrollArea *>()->widget();
        for (const auto *card : house.zone->charts()->cards()) {
            const QRect place(card->mapTo(content, QPoint()), card->size());
            QVERIFY(content->rect().contains(place.adjusted(-4, -4, 4, 4)));
        }
    }

    void largeTextScrollsAndIsNotCut()
    {
        ZoneHouse house(Language::English, {1000, 700});
        house.appearance.setTextScale(200);
        house.appearance.apply(*qApp);
        house.showBadMoment();
        keepPicture(house.zone->grab().toImage(), u"see_200"_s);

        QCOMPARE(clippedLabels(*house.zone).join(u'|'), QString());
    }

    void theEventsOfTheIncidentAreMarked()
    {
        ZoneHouse house;
        QVERIFY(!house.desk.declare().isEmpty());
        QVERIFY(house.desk.submit(u"note"_s, {{u"text"_s, u"! pool is full"_s}}));
        QVERIFY(house.desk.submit(u"note"_s, {{u"text"_s, u"an ordinary note"_s}}));
        QVERIFY(
            house.desk.submit(u"update"_s, {{u"audience"_s, u"customers"_s}, {u"text"_s, u"We know."_s}}));
        QStringList letters;
        for (const auto &event : chartEvents(house.parts()))
            letters += event.letter;

        QCOMPARE(letters.join(u' '), u"T0 ! U"_s);
    }

    void aDeployOutsideOfAnyIncidentIsMarkedToo()
    {
        ZoneHouse house;
        Q_EMIT house.desk.desk().watch().versionChanged({u"v1.4.2"_s, {}, {}, {}}, {u"v1.4.1"_s, {}, {}, {}});

        QTRY_COMPARE(chartEvents(house.parts()).size(), 1U);
        const auto event = chartEvents(house.parts()).front();
        QCOMPARE(event.letter, u"D"_s);
        QCOMPARE(withoutIsolates(event.meaning), u"deploy v1.4.2"_s);
    }

    void anOpenPlaybookChoosesTheLastTwoCharts()
    {
        ZoneHouse house;
        QVERIFY(!house.desk.declare().isEmpty());
        QVERIFY(house.desk.submit(u"playbook"_s, {{u"id"_s, u"approval-stuck"_s}})
                || house.desk.submit(u"playbook"_s, {{u"id"_s, u"2.6"_s}}));
        ChartSource source(house.parts());
        QStringList ids;
        for (const auto &picture : source.pictures())
            ids += picture.id;

        QCOMPARE(ids.join(u' '),
                 u"error-rate latency-p95 llm-fallback requests approval-lag policy-decisions"_s);
    }

    void noChartIsShownTwice()
    {
        ZoneHouse house;
        QVERIFY(!house.desk.declare().isEmpty());
        for (const auto &playbook : house.desk.profile.runbook.playbooks) {
            QVERIFY(house.desk.submit(u"playbook"_s, {{u"id"_s, playbook.id}}));
            ChartSource source(house.parts());
            QStringList ids;
            for (const auto &picture : source.pictures())
                ids += picture.id;
            QCOMPARE(ids.size(), 6);
            QCOMPARE(ids.removeDuplicates(), 0);
        }
    }

    void aSheetLiesOverTheChartsAndKeepsItsDraft()
    {
        ZoneHouse house;
        house.zone->charts()->takeFocus();
        QWidget sheet;
        auto *text = new QLineEdit(&sheet);
        (new QVBoxLayout(&sheet))->addWidget(text);
        sheet.setFocusProxy(text);
        QSignalSpy closed(house.zone.get(), &SeeZone::sheetClosed);

        house.zone->showSheet(&sheet);
        QCOMPARE(house.zone->sheet(), &sheet);
        QTRY_VERIFY(text->hasFocus());
        QVERIFY(!house.zone->charts()->isVisible());
        auto *strip = house.zone->findChild<SheetStrip *>();
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->height(), 64);
        QCoreApplication::processEvents();
        QCOMPARE(clippedLabels(*strip).join(u'|'), QString());
        keepPicture(house.zone->grab().toImage(), u"see_sheet"_s);
        QTest::keyClicks(text, u"half a sent"_s);
        QTest::keyClick(text, Qt::Key_Escape);

        QCOMPARE(closed.count(), 1);
        QVERIFY(!house.zone->sheet());
        QVERIFY(house.zone->charts()->isVisible());
        QTRY_VERIFY(house.zone->charts()->cards()[0]->hasFocus());
        house.zone->showSheet(&sheet);
        QCOMPARE(text->text(), u"half a sent"_s);
        QTRY_VERIFY(text->isVisible());
        house.zone->closeSheet();
        sheet.setParent(nullptr); // it lives on the stack of this test
    }

    void anotherSheetTakesThePlace()
    {
        ZoneHouse house;
        QWidget first;
        QWidget second;
        QSignalSpy closed(house.zone.get(), &SeeZone::sheetClosed);
        house.zone->showSheet(&first);
        house.zone->showSheet(&second);

        QCOMPARE(house.zone->sheet(), &second);
        QVERIFY(!first.isVisible());
        QVERIFY(second.isVisible());
        QCOMPARE(closed.count(), 0);
        house.zone->closeSheet();
        QCOMPARE(closed.count(), 1);
        first.setParent(nullptr);
        second.setParent(nullptr);
    }

    void aSheetThatIsDestroyedUncoversTheCharts()
    {
        ZoneHouse house;
        auto *sheet = new QWidget;
        house.zone->showSheet(sheet);
        delete sheet;

        QVERIFY(!house.zone->sheet());
        QTRY_VERIFY(house.zone->charts()->isVisible());
    }

    void aTileIsPressedWithMouseAndKeyboard()
    {
        ZoneHouse house;
        QSignalSpy chosen(house.zone.get(), &SeeZone::filtered);
        const auto &tiles = house.zone->tiles()->tiles();
        QTest::mouseClick(tiles[1], Qt::LeftButton);
        QTRY_VERIFY(tiles[1]->hasFocus());
        QTest::keyClick(tiles[1], Qt::Key_Right);
        QVERIFY(tiles[2]->hasFocus());
        QTest::keyClick(tiles[2], Qt::Key_Return);

        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[0].first().toString(), u"postgres"_s);
        QCOMPARE(chosen[1].first().toString(), u"llm"_s);
    }

    void aTileShowsItsOwnChartsAndAgainShowsAll()
    {
        ZoneHouse house;
        const auto &tiles = house.zone->tiles()->tiles();
        const auto &cards = house.zone->charts()->cards();
        QCOMPARE(cards.size(), size_t(6));
        QTest::mouseClick(tiles[1], Qt::LeftButton);

        QCOMPARE(house.zone->component(), u"postgres"_s);
        QCOMPARE(cards.size(), size_t(1));
        QCOMPARE(cards[0]->picture().id, u"db-pool"_s);
        QTest::mouseClick(tiles[1], Qt::LeftButton);
        QVERIFY(house.zone->component().isEmpty());
        QCOMPARE(cards.size(), size_t(6));
    }

    void escapeShowsAllAgain()
    {
        ZoneHouse house;
        const auto &tiles = house.zone->tiles()->tiles();
        QTest::mouseClick(tiles[2], Qt::LeftButton);
        QCOMPARE(house.zone->component(), u"llm"_s);
        QTest::keyClick(tiles[2], Qt::Key_Escape);

        QVERIFY(house.zone->component().isEmpty());
    }

    void arrowsFollowTheReadingDirection()
    {
        ZoneHouse house(Language::Arabic);
        const auto &tiles = house.zone->tiles()->tiles();
        tiles[0]->setFocus();
        QTRY_VERIFY(tiles[0]->hasFocus());
        QTest::keyClick(tiles[0], Qt::Key_Left);

        QVERIFY(tiles[1]->hasFocus());
        QVERIFY(tiles[1]->x() < tiles[0]->x());
    }

    void theBadgeOfATileComesFromItsAlert_data()
    {
        QTest::addColumn<Health>("health");
        QTest::addColumn<bool>("alert");
        QTest::addColumn<QString>("badge");
        QTest::newRow("well") << Health::Ok << false << u""_s;
        QTest::newRow("unknown has no severity") << Health::Unknown << false << u""_s;
        QTest::newRow("degraded") << Health::Degraded << false << u"P2"_s;
        QTest::newRow("down") << Health::Down << false << u"P1"_s;
        QTest::newRow("down, and the alert on its probe fires") << Health::Down << true << u"P0"_s;
    }

    void theBadgeOfATileComesFromItsAlert()
    {
        QFETCH(Health, health);
        QFETCH(bool, alert);
        ZoneHouse house;
        monitor::WatchState watch;
        if (alert)
            watch.alerts = {{u"health"_s, monitor::AlertState::State::Firing, {}, {}, {}, Severity::P0}};
        const monitor::ComponentState state{u"api"_s, health, {}, {}, {}, monitor::Freshness::Fresh};

        const auto severity = severityOf(state, house.desk.profile, watch);
        QTEST(severity ? domain::toKey(*severity) : QString(), "badge");
    }

    void aSwitchOfLanguageKeepsTheFocus()
    {
        ZoneHouse house;
        house.zone->charts()->cards()[2]->setFocus();
        QTRY_VERIFY(house.zone->charts()->cards()[2]->hasFocus());
        house.appearance.setLanguage(Language::Arabic);
        house.appearance.apply(*qApp);
        QCoreApplication::processEvents();

        QVERIFY(house.zone->charts()->cards()[2]->hasFocus());
        QCOMPARE(house.zone->charts()->cards()[0]->picture().title, u"معدل الأخطاء"_s);
        QCOMPARE(house.zone->tiles()->tiles()[0]->face().name, u"واجهة الخدمة"_s);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        ZoneHouse house;
        house.zone->hide();
        const auto before = house.zone->charts()->cards()[0]->picture().now;
        QSignalSpy beat(&house.pulse, &Pulse::beat);
        Q_EMIT house.pulse.beat();

        QCOMPARE(house.zone->charts()->cards()[0]->picture().now, before);
        house.zone->show();
        QVERIFY(house.zone->charts()->cards()[0]->picture().now > before);
    }
};

QTEST_MAIN(TestSeeZone)
#include "tst_seezone.moc"
