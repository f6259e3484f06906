// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchjson.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

//! What other programs read about the watch.
class TestWatchJson : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_at = QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);

private Q_SLOTS:
    void nothingKnownIsNullAndEmptyAndNeverLeftOut()
    {
        const auto json = cli::toJson(WatchState());

        for (const auto *key : {"at", "proposed"})
            QVERIFY2(json.at(key).is_null(), key);
        for (const auto *key : {"components", "indicators", "alerts", "sources", "suggestions",
                                "foreignAlerts", "silences", "targets", "certificates"})
            QVERIFY2(json.at(key).is_array() && json.at(key).empty(), key);
        QVERIFY(json.at("alertmanager").at("lastGood").is_null());
    }

    void aSuggestionSaysWhatSpeaksForItAndAgainst()
    {
        WatchState state;
        Suggestion suggestion{u"llm-outage"_s, 1, 2, 3, {}};
        suggestion.signs = {{0, SignState::Match::Yes, 0.31, {}, m_at},
                            {1, SignState::Match::No, 0.0, {}, m_at},
                            {2, SignState::Match::Unknown, {}, u"A person must judge."_s, m_at}};
        state.suggestions = {suggestion};

        const auto signs = cli::toJson(state).at("suggestions").at(0).at("signs");

        QCOMPARE(textOf(signs.at(0), "match"), u"yes"_s);
        QCOMPARE(numberOf(signs.at(0), "value"), 0.31);
        QCOMPARE(textOf(signs.at(0), "since"), u"2026-11-23T00:04:00.000Z"_s);
        QCOMPARE(integerOf(signs.at(0), "sign"), 1);
        QCOMPARE(textOf(signs.at(1), "match"), u"no"_s);
        QCOMPARE(textOf(signs.at(2), "match"), u"unknown"_s);
        QVERIFY(signs.at(2).at("value").is_null());
        QCOMPARE(textOf(signs.at(2), "reason"), u"A person must judge."_s);
    }

    void aSourceSaysWhatIsWrongWithIt()
    {
        WatchState state;
        state.sources = {{u"app"_s, u"another service"_s, m_at}, {u"node"_s, {}, {}}};

        const auto sources = cli::toJson(state).at("sources");

        QCOMPARE(textOf(sources.at(0), "source"), u"app"_s);
        QCOMPARE(textOf(sources.at(0), "problem"), u"another service"_s);
        QCOMPARE(textOf(sources.at(0), "lastGood"), u"2026-11-23T00:04:00.000Z"_s);
        QCOMPARE(textOf(sources.at(1), "problem"), QString());
        QVERIFY(sources.at(1).at("lastGood").is_null());
    }

    void theTeamsServersAreToldWhole()
    {
        WatchState state;
        state.alertmanager = {u"it does not answer"_s, {u"cluster is settling"_s}, m_at};
        state.foreignAlerts = {{u"HighErrorRate"_s,
                                u"12%"_s,
                                ForeignAlert::State::Silenced,
                                m_at,
                                {{u"job"_s, u"<b>\u202e"_s}},
                                {u"8a1c"_s},
                                u"alertmanager"_s}};
        state.silences = {{u"8a1c"_s, {u"a=\"b\""_s}, u"Sara"_s, u"known"_s, m_at, m_at.addSecs(60)}};
        state.targets = {{u"api"_s, u"127.0.0.1:1"_s, ScrapeTarget::State::Down, u"refused"_s, m_at}};
        state.certificates = {{u"api.example"_s, m_at, true}};

        const auto json = cli::toJson(state);

        QCOMPARE(textOf(json.at("alertmanager"), "problem"), u"it does not answer"_s);
        QCOMPARE(textsOf(json.at("alertmanager"), "warnings"), QStringList{u"cluster is settling"_s});
        const auto alert = json.at("foreignAlerts").at(0);
        QCOMPARE(textOf(alert, "state"), u"silenced"_s);
        QCOMPARE(textOf(alert.at("labels"), "job"), u"<b>\u202e"_s); // for programs it is as it came
        const auto silence = json.at("silences").at(0);
        QCOMPARE(textOf(silence, "state"), u"active"_s);
        QCOMPARE(textOf(silence, "ends"), u"2026-11-23T00:05:00.000Z"_s);
        QCOMPARE(textOf(json.at("targets").at(0), "state"), u"down"_s);
        QVERIFY(flagOf(json.at("certificates").at(0), "soon"));
    }

    void aNumberThatIsNoneIsNull()
    {
        WatchState state;
        Reading reading;
        reading.indicator = u"errors"_s;
        reading.value = std::numeric_limits<double>::quiet_NaN();
        reading.parts = {{u"eu"_s, std::numeric_limits<double>::infinity()}};
        reading.origin = Origin::Server;
        state.readings = {reading};

        const auto json = cli::toJson(state).at("indicators").at(0);

        QVERIFY(json.at("value").is_null());
        QVERIFY(json.at("parts").at(0).at("value").is_null());
        QCOMPARE(textOf(json, "origin"), u"server"_s);
    }
};

QTEST_APPLESS_MAIN(TestWatchJson)
#include "tst_watchjson.moc"
