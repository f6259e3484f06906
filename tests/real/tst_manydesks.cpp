// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/shareddesk.h"
#include "tests/support/processmemory.h"
#include "tests/support/stallmeter.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::SharedDesk;
using Kind = journal::HubState::Kind;

namespace {

int wished(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

} // namespace

//! Many desks on one real PostgreSQL, each writing two notes a second. All of them are in this one program,
//! so the numbers are worse than with a machine each.
class TestManyDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allShowWhatAllWrite()
    {
        test::PostgresServer hub;
        if (const auto missing = hub.start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const int count = wished("THABAT_DESKS", 10);
        const int seconds = wished("THABAT_SECONDS", 20);
        std::vector<std::unique_ptr<SharedDesk>> desks;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < count; ++i) {
            desks.push_back(std::make_unique<SharedDesk>(test::hubSettings(hub)));
            desks.back()->stopwatch = clock;
            desks.back()->share();
        }
        for (auto &desk : desks)
            QTRY_VERIFY_WITH_TIMEOUT(desk->isIn(Kind::InStep), 60'000);

        test::StallMeter meter;
        std::vector<domain::EventOrder> written;
        std::vector<std::unique_ptr<QTimer>> writers;
        for (auto &desk : desks) {
            connect(&desk->journal(), &journal::Journal::appended, this,
                    [&written, id = desk->id()](const std::vector<domain::Event> &events) {
                        for (const auto &event : events) {
                            if (event.header.desk == id && event.header.kind == u"note.added"_s)
                                written.push_back(event.header.order());
                        }
                    });
            writers.push_back(std::make_unique<QTimer>());
            connect(writers.back().get(), &QTimer::timeout, this, [raw = desk.get()] {
                [[maybe_unused]] const auto later =
                    raw->journal().append({{.kind = u"note.added"_s,
                                            .incident = u"INC-2026-1123-TEST"_s,
                                            .payload = "{\"text\":\"x\"}"}});
            });
            writers.back()->start(500);
        }
        QTest::qWait(seconds * 1000);
        writers.clear();
        QElapsedTimer end;
        end.start();
        const auto all = [&written](const std::unique_ptr<SharedDesk> &desk) {
            return std::all_of(written.begin(), written.end(), [&desk](const domain::EventOrder &order) {
                return desk->arrived.contains(order);
            });
        };
        for (auto &desk : desks)
            QTRY_VERIFY_WITH_TIMEOUT(all(desk), 120'000);
        const auto drained = end.elapsed();

        std::vector<qint64> delays;
        std::map<QString, SharedDesk *> byId;
        for (auto &desk : desks)
            byId[desk->id()] = desk.get();
        for (const auto &order : written) {
            const auto at = byId[order.desk]->arrived[order];
            for (auto &desk : desks) {
                if (desk->id() != order.desk)
                    delays.push_back(desk->arrived[order] - at);
            }
        }
        std::sort(delays.begin(), delays.end());
        qInfo("%d desks for %d s: %lld notes, each on all others after %lld ms (p50), %lld ms (p99), %lld ms "
              "at "
              "most; all there %lld ms after the last; longest stall %lld ms; %lld MiB",
              count, seconds, qint64(written.size()), delays[delays.size() / 2],
              delays[delays.size() * 99 / 100], delays.back(), drained, meter.longest(),
              test::kibibytesOf("VmRSS") / 1024);
        QVERIFY(qint64(written.size()) > qint64(count) * seconds); // at least half of what was asked for
    }
};

QTEST_GUILESS_MAIN(TestManyDesks)
#include "tst_manydesks.moc"
