// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/real/shareddesk.h"
#include "tests/support/processmemory.h"
#include "tests/support/stallmeter.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using journal::HubState;
using test::answerOf;
using test::SharedDesk;
using Kind = HubState::Kind;

//! Several desks on one real PostgreSQL that works: what one writes, all have, byte for byte.
class TestSharing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::PostgresServer> m_hub;

    std::unique_ptr<SharedDesk> desk(const QDateTime &now = {}) const
    {
        return std::make_unique<SharedDesk>(test::hubSettings(*m_hub), now);
    }
    QString sql(const QString &statement) const
    {
        const auto outcome = m_hub->sql(statement, u"app"_s);
        if (!outcome.isGood())
            qWarning("%s", qPrintable(outcome.out));
        return outcome.out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<test::PostgresServer>();
        if (const auto missing = m_hub->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    //! Each test meets an empty hub.
    void init() { sql(u"drop table if exists thabat_event, thabat_presence"_s); }

    void aNoteIsOnTheOthersInAMoment()
    {
        std::vector<std::unique_ptr<SharedDesk>> desks;
        for (int i = 0; i < 3; ++i) {
            desks.push_back(desk());
            desks.back()->stopwatch.start();
            desks.back()->share();
        }
        for (auto &one : desks)
            QTRY_VERIFY_WITH_TIMEOUT(one->isIn(Kind::InStep), 10'000);
        std::vector<qint64> delays;
        for (int i = 0; i < 60; ++i) {
            auto &writer = *desks[size_t(i) % 3];
            const auto event = writer.note("note " + QByteArray::number(i));
            const auto written = writer.arrived[event.header.order()];
            for (auto &reader : desks) {
                QTRY_VERIFY_WITH_TIMEOUT(reader->has(event), 10'000);
                if (reader.get() != &writer)
                    delays.push_back(reader->arrived[event.header.order()] - written);
            }
        }
        std::sort(delays.begin(), delays.end());
        qInfo("a note is on the other desks after %lld ms (p50), %lld ms (p99), %lld ms at most",
              delays[delays.size() / 2], delays[delays.size() * 99 / 100], delays.back());
        QVERIFY(desks[0]->isLike(*desks[1]) && desks[0]->isLike(*desks[2]));
        QVERIFY(delays[delays.size() / 2] < 1000); // the hint, not the poll
        QVERIFY(desks[0]->state().others.size() == 2);
    }

    void withoutAnyHintItIsThereAfterTheNextPoll()
    {
        const auto writer = desk();
        const auto reader = desk();
        writer->share();
        reader->share();
        QTRY_VERIFY_WITH_TIMEOUT(reader->isIn(Kind::InStep), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 10'000);
        const auto event = writer->note("x");
        QTRY_VERIFY_WITH_TIMEOUT(reader->has(event), 10'000);
        // A row that arrives without NOTIFY: copied from another desk's chain by hand.
        const auto third = desk();
        const auto silent = third->note("silent");
        const auto rows = answerOf(third->journal().excerpt({{third->id(), 0, 1}}, 10'000))->rows;
        const auto hex = [](const QByteArray &bytes) {
            return u"'\\x%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
        };
        sql(u"insert into thabat_event (desk, number, header, payload, salt, digest, hash, signature) "
            "values ('%1', 1, %2, %3, %4, %5, %6, %7)"_s.arg(
                rows[0].desk, hex(rows[0].header), hex(rows[0].payload), hex(rows[0].salt),
                hex(rows[0].digest), hex(rows[0].hash), hex(rows[0].signature)));

        QTRY_VERIFY_WITH_TIMEOUT(reader->has(silent), 15'000);
    }

    void whateverBytesATextHasTheyAreTheSameOnTheOtherSide()
    {
        const std::vector<QByteArray> texts = {QByteArray("a\0b", 3),
                                               "lone surrogate \\ud800 and \\u0000",
                                               "\xff\xfe invalid \xc3\x28",
                                               "right to left \u202e \u2067 \u200f",
                                               "عربي",
                                               QByteArray(9000, 'x'),
                                               "'; drop table thabat_event; --",
                                               "\\x00 \\\\ \\' %1 ? :x $1"};
        const auto writer = desk();
        const auto reader = desk();
        writer->notes(texts);
        writer->share();
        reader->share();

        QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), texts.size(), 10'000);

        for (size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(reader->written()[i].payload, "{\"text\":\"" + texts[i] + "\"}");
        QVERIFY(reader->isLike(*writer));
        reader->close();
        QVERIFY(journal::verifyJournal(reader->file())->ok());
    }

    void whatTheHubRefusesGoesOnWithoutItsTextAndIsFilledInLater()
    {
        const auto writer = desk();
        const auto reader = desk();
        writer->share();
        reader->share();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 10'000);
        sql(u"alter table thabat_event add constraint no_poison "
            "check (position('poison'::bytea in coalesce(payload, ''::bytea)) = 0)"_s);

        writer->notes({"before", "poison", "after"});
        QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), 3u, 10'000);

        QVERIFY(reader->written()[1].payload.isEmpty());
        QVERIFY(reader->written()[2].payload.contains("after"));
        QTRY_COMPARE(writer->state().withheldThere, 1);
        QTRY_COMPARE(reader->state().withheld, 1);
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 10'000);
        // The text comes by file.
        const auto bundle = m_hub->path(u"text.bundle"_s);
        QVERIFY(journal::exportJournal(writer->file(), bundle));
        QVERIFY(answerOf(reader->journal().merge(journal::readBundle(bundle)->rows)));
        QVERIFY(reader->written()[1].payload.contains("poison"));
        reader->close();
        QVERIFY(journal::verifyJournal(reader->file())->ok());
    }

    void aForgedRowStopsItsChainAndNobodyElses()
    {
        const auto writer = desk();
        const auto other = desk();
        writer->notes({"one", "two", "three"});
        writer->share();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 10'000);
        sql(u"update thabat_event set payload = '{\"text\":\"forged\"}' where number = 2"_s);

        const auto reader = desk();
        reader->share();
        other->share();
        const auto fromOther = other->note("from somebody else");
        QTRY_VERIFY_WITH_TIMEOUT(reader->has(fromOther), 10'000);

        QTRY_COMPARE_WITH_TIMEOUT(reader->state().troubles.size(), 1u, 10'000);
        QCOMPARE(reader->state().troubles.front().desk, writer->id());
        QCOMPARE(reader->state().troubles.front().number, 2);
        QCOMPARE(reader->heads().at(writer->id()).number, 1);
        QVERIFY(writer->state().troubles.empty());
        // The hub is put in order: it does not stay refused.
        sql(u"delete from thabat_event where number > 1 and desk = '%1'"_s.arg(writer->id()));
        writer->sync().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 10'000);
        reader->sync().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), 4u, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(reader->state().troubles.empty(), 10'000);
    }

    void aHubThatWasRestoredWhileRowsWereOnTheirWayIsLookedAtAnewAndNobodyIsBlamed()
    {
        const auto writer = desk();
        writer->notes({"one", "two"});
        writer->share();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 10'000);
        writer->close();
        writer->open();
        writer->notes({"three", "four"});
        const auto excerpt = answerOf(writer->journal().excerpt({{writer->id(), 2, 4}}, 10'000));
        sql(u"delete from thabat_event where number = 2"_s);

        journal::HubConnection connection(test::hubSettings(*m_hub), journal::HubTables::purpose());
        journal::HubTables hub(connection);
        const auto report = journal::pushCarefully(hub, *excerpt);

        QCOMPARE(report.moved, std::set<QString>{writer->id()});
        QVERIFY(report.refused.empty() && !report.problem);
        writer->share();
        const auto reader = desk();
        reader->share();
        QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), 4u, 10'000);
    }

    void aCopiedDeskIsFoundOutAndTheRestFlows()
    {
        auto original = desk();
        original->note("shared past");
        original->close();
        const auto copy = desk();
        copy->close();
        for (const auto &name : {u"journal.db"_s, u"journal.anchor"_s, u"journal.key"_s}) {
            const auto to = QFileInfo(copy->file()).dir().filePath(name);
            QFile::remove(to);
            QVERIFY2(QFile::copy(QFileInfo(original->file()).dir().filePath(name), to), qPrintable(name));
        }
        original->open();
        copy->open();
        QCOMPARE(copy->id(), original->id());
        original->note("the original goes on");
        copy->note("and so does the copy");
        original->share();
        QTRY_VERIFY_WITH_TIMEOUT(original->isIn(Kind::InStep), 10'000);

        copy->share();
        QTRY_COMPARE_WITH_TIMEOUT(copy->state().troubles.size(), 1u, 10'000);

        QVERIFY(copy->state().troubles.front().isOurs);
        const auto reader = desk();
        reader->share();
        const auto own = reader->note("third desk");
        QTRY_VERIFY_WITH_TIMEOUT(copy->has(own), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(reader->written().size(), 3u, 10'000);
        QVERIFY(!reader->written().back().payload.contains("copy"));
        QVERIFY(copy->written()[1].payload.contains("copy")); // kept where it was written
    }

    void aLongBacklogIsCaughtUpInBoundedMemoryWhileTheWindowLives()
    {
        const int wanted = qEnvironmentVariableIntValue("THABAT_BACKLOG");
        const int events = wanted > 0 ? wanted : 5000;
        const auto writer = desk();
        const auto reader = desk();
        for (int i = 0; i < events / 500; ++i)
            writer->notes(std::vector<QByteArray>(500, QByteArray(300, 'x')));
        QElapsedTimer time;
        time.start();
        writer->share();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isIn(Kind::InStep), 900'000);
        const auto sent = time.restart();
        const auto before = test::kibibytesOf("VmRSS");
        test::StallMeter meter;
        qint64 backlog = 0;
        connect(&reader->sync(), &journal::HubSync::stateChanged, this, [&backlog, &reader] {
            backlog = std::max(backlog, reader->state().backlog);
        });

        reader->share();
        QTRY_VERIFY_WITH_TIMEOUT(reader->isIn(Kind::InStep), 900'000);

        const auto more = test::kibibytesOf("VmRSS") - before;
        qInfo(
            "%d events: sent in %lld ms, received in %lld ms, %lld KiB more memory with the replay, longest "
            "stall %lld ms",
            events, sent, time.elapsed(), more, meter.longest());
        QVERIFY(reader->isLike(*writer));
        QVERIFY(backlog > events / 2); // progress could be told
        // What a replay of that many events needs, and a little for a batch at a time.
        QVERIFY2(more < 40'000 + events * 4, qPrintable(QString::number(more)));
    }

    void aPeerWhoseClockIsADayOffIsToldAndKeepsItsPlace_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("ahead") << 24;
        QTest::newRow("behind") << -24;
    }

    void aPeerWhoseClockIsADayOffIsToldAndKeepsItsPlace()
    {
        QFETCH(int, hours);
        const auto wrong = desk(QDateTime::currentDateTimeUtc().addSecs(hours * 3600));
        const auto right = desk();
        wrong->share();
        right->share();

        const auto question = right->note("question");
        QTRY_VERIFY_WITH_TIMEOUT(wrong->has(question), 10'000);
        const auto reply = wrong->note("reply");
        QTRY_VERIFY_WITH_TIMEOUT(right->has(reply), 10'000);
        const auto thanks = right->note("thanks");

        QVERIFY(question.header.order() < reply.header.order());
        QVERIFY(reply.header.order() < thanks.header.order());
        const auto skew = [](const SharedDesk &of) {
            return of.state().others.empty() ? 0 : of.state().others.front().ahead.count() / 3'600'000;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(skew(*right) - hours) <= 1, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(wrong->state().ahead.count() / 3'600'000 - hours) <= 1, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
