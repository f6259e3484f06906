// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/silencecommands.h"
#include "app/domain/happeningcodec.h"
#include "tests/app/desk/deskhouse.h"
#include "tests/support/rawserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using test::DeskHouse;
using test::RawAnswer;
using test::RawServer;

//! Silencing through the one door, with a stand-in for Alertmanager.
class TestSilenceCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<DeskHouse> m_house;

    static RawAnswer json(int status, const QByteArray &body)
    {
        return {RawServer::http(status, body, "application/json")};
    }

    static std::map<QString, QString> wanted()
    {
        return {{u"matchers"_s, u"HighErrorRate job=~api.*"_s}, {u"for"_s, u"1h"_s}, {u"why"_s, u"known"_s}};
    }

    void talkTo(const QString &url)
    {
        m_house->profile.alertmanager.url = url;
        m_house->profile.alertmanager.timeout = 500ms;
        m_house->open();
    }

    template <typename Kind>
    std::vector<Kind> written() const
    {
        std::vector<Kind> found;
        for (const auto &event : m_house->desk().replay().events()) {
            const auto happening = domain::decode(event);
            if (const auto *one = std::get_if<Kind>(&happening))
                found.push_back(*one);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_server->answer("POST /api/v2/silences", json(200, "{\"silenceID\":\"8a1c\"}"));
        m_server->answer("GET /api/v2/silences", json(200, "[]"));
        m_server->answer("DELETE /api/v2/silence/8a1c", json(200, {}));
        m_house = std::make_unique<DeskHouse>();
        talkTo(m_server->url({}).toString());
    }

    void aSilenceIsWrittenDownAndOwedByTheIncident()
    {
        const auto id = m_house->declare();
        const auto answer = m_house->submit(u"silence"_s, wanted());

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(textOf(answer->data, "silence"), u"8a1c"_s);
        const auto made = written<domain::SilenceMade>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].id, u"8a1c"_s);
        QCOMPARE(made[0].why, u"known"_s);
        QCOMPARE(made[0].matchers, (QStringList{u"alertname=\"HighErrorRate\""_s, u"job=~\"api.*\""_s}));
        const auto *incident = m_house->desk().replay().incident(id);
        QCOMPARE(incident->openLoops(), 1);
        const auto &loan = incident->loops[0].what;
        QCOMPARE(loan.kind, domain::LoopOpened::Kind::Loan);
        QCOMPARE(loan.due, made[0].ends);
        QCOMPARE(desk::SilenceCommands::silenceOf(loan.id), u"8a1c"_s);
        const auto left =
            QDateTime::currentDateTimeUtc().msecsTo(QDateTime::fromMSecsSinceEpoch(loan.due, Qt::UTC));
        QVERIFY(left > 3'500'000 && left <= 3'600'000);
        QCOMPARE(incident->events.back().header.author, u"Sara"_s);
    }

    void endingItClosesTheLoan()
    {
        const auto id = m_house->declare();
        QVERIFY(m_house->submit(u"silence"_s, wanted()));

        const auto answer = m_house->submit(u"unsilence"_s, {{u"id"_s, u"8a1c"_s}, {u"why"_s, u"fixed"_s}});

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(m_house->desk().replay().incident(id)->openLoops(), 0);
        QCOMPARE(written<domain::SilenceEnded>()[0].why, u"fixed"_s);
    }

    void aSilenceThatAlertmanagerForgotIsOver()
    {
        const auto id = m_house->declare();
        QVERIFY(m_house->submit(u"silence"_s, wanted()));
        m_server->answer("DELETE /api/v2/silence/8a1c", json(500, "\"silence not found\""));

        QVERIFY(m_house->submit(u"unsilence"_s, {{u"id"_s, u"8a1c"_s}}));
        const auto again = m_house->submit(u"unsilence"_s, {{u"id"_s, u"8a1c"_s}});

        QCOMPARE(m_house->desk().replay().incident(id)->openLoops(), 0);
        QCOMPARE(again.error().code, Error::Code::NotFound);
    }

    void whileAllIsCalmItIsWrittenWithoutAnIncident()
    {
        QVERIFY(m_house->submit(u"silence"_s, wanted()));

        QCOMPARE(written<domain::SilenceMade>().size(), size_t(1));
        QVERIFY(written<domain::LoopOpened>().empty());
        QVERIFY(m_house->desk().replay().events().back().header.incident.isEmpty());
    }

    void whatIsNotCompleteIsRefusedAndNothingGoesOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no reason") << u"why"_s << u"  "_s;
        QTest::newRow("a reason like a book") << u"why"_s << QString(600, u'x');
        QTest::newRow("no matcher") << u"matchers"_s << QString();
        QTest::newRow("no length") << u"for"_s << u"soon"_s;
        QTest::newRow("no time at all") << u"for"_s << u"0s"_s;
        QTest::newRow("for ever") << u"for"_s << u"60d"_s;
        QTest::newRow("two ends") << u"until"_s << u"2030-01-01T00:00:00Z"_s;
    }

    void whatIsNotCompleteIsRefusedAndNothingGoesOut()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        auto arguments = wanted();
        arguments[key] = value;

        const auto answer = m_house->submit(u"silence"_s, arguments);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(m_house->desk().replay().events().empty());
    }

    void aDrillSilencesNothingOutsideThisMachine()
    {
        QVERIFY(m_house->profile.drill);
        talkTo(u"http://alertmanager.example:9093"_s);

        const auto made = m_house->submit(u"silence"_s, wanted());
        const auto ended = m_house->submit(u"unsilence"_s, {{u"id"_s, u"8a1c"_s}});

        QCOMPARE(made.error().code, Error::Code::Conflict);
        QVERIFY2(made.error().message.contains(u"alertmanager.example"_s), qPrintable(made.error().message));
        QCOMPARE(ended.error().code, Error::Code::Conflict);
    }

    void aDrillOnAProductionProfileSilencesNothingEither()
    {
        m_house->profile.drill = false;
        talkTo(u"http://alertmanager.example:9093"_s);
        QVERIFY(m_house->submit(u"declare"_s,
                                {{u"severity"_s, u"P0"_s}, {u"title"_s, u"x"_s}, {u"drill"_s, u"yes"_s}}));

        const auto made = m_house->submit(u"silence"_s, wanted());

        QCOMPARE(made.error().code, Error::Code::Conflict);
        QVERIFY(written<domain::SilenceMade>().empty());
    }

    void withoutAnAlertmanagerTheAnswerIsNo()
    {
        talkTo({});

        QCOMPARE(m_house->submit(u"silence"_s, wanted()).error().code, Error::Code::Conflict);
    }

    void whatTheServerRefusesIsNotWritten()
    {
        m_server->answer("POST /api/v2/silences", json(400, "\"end time is odd\""));

        const auto answer = m_house->submit(u"silence"_s, wanted());

        QVERIFY2(answer.error().message.contains(u"end time is odd"_s), qPrintable(answer.error().message));
        QVERIFY(m_house->desk().replay().events().empty());
    }

    void anUnknownOutcomeIsWrittenAsUnknownAndIsNoSuccess()
    {
        m_server->answer("POST /api/v2/silences", RawAnswer{{}, RawAnswer::Then::KeepSilent});
        m_house->declare();

        const auto answer = m_house->submit(u"silence"_s, wanted());

        QCOMPARE(answer.error().code, Error::Code::Timeout);
        QCOMPARE(written<domain::SilenceMade>().size(), size_t(1));
        QVERIFY(written<domain::SilenceMade>()[0].id.isEmpty());
        QVERIFY(written<domain::LoopOpened>().empty());
    }

    void severalOpenIncidentsMustBeToldApart()
    {
        const auto first = m_house->declare(u"one"_s);
        m_house->declare(u"two"_s);

        QCOMPARE(m_house->submit(u"silence"_s, wanted()).error().code, Error::Code::InvalidInput);
        QVERIFY(m_house->submit(u"silence"_s, wanted(), first));

        QCOMPARE(m_house->desk().replay().incident(first)->openLoops(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSilenceCommands)
#include "tst_silencecommands.moc"
