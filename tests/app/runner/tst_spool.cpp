// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/runner/spool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::runner;
using Kind = SpoolRecord::Kind;

class TestSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldIsReadWhileItGrows()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"spool"_s);
        SpoolReader reader(path);
        QVERIFY(reader.next().empty()); // there is none yet
        auto spool = SpoolWriter::open(path);
        QVERIFY(spool);
        actions::StepOutcome outcome;
        outcome.result = actions::StepResult::TimedOut;
        outcome.acted = true;
        outcome.exitCode = 7;
        outcome.httpStatus = 503;
        outcome.tail = "line one\nline “two”\n";
        outcome.bytes = 123456789012;
        outcome.took = std::chrono::milliseconds(1500);
        outcome.message = u"took too long"_s;

        QVERIFY((*spool)->append({.kind = Kind::Begun}));
        QVERIFY((*spool)->append({.kind = Kind::Output, .step = 0, .text = u"a\nb"_s}));
        const auto first = reader.next();
        QVERIFY((*spool)->append({.kind = Kind::Ended, .step = 1, .outcome = outcome}));
        QVERIFY(
            (*spool)->append({.kind = Kind::Over, .text = u"so"_s, .end = actions::RunOutcome::PartlyRan}));
        const auto second = reader.next();

        QCOMPARE(first.size(), size_t(2));
        QCOMPARE(first[1].text, u"a\nb"_s);
        QCOMPARE(first[1].step, 0);
        QCOMPARE(second.size(), size_t(2));
        QCOMPARE(second[0].outcome.result, outcome.result);
        QCOMPARE(second[0].outcome.acted, true);
        QCOMPARE(second[0].outcome.exitCode, 7);
        QCOMPARE(second[0].outcome.httpStatus, 503);
        QCOMPARE(second[0].outcome.tail, outcome.tail);
        QCOMPARE(second[0].outcome.bytes, outcome.bytes);
        QCOMPARE(second[0].outcome.took, outcome.took);
        QCOMPARE(second[0].outcome.message, outcome.message);
        QCOMPARE(second[1].end, actions::RunOutcome::PartlyRan);
        QVERIFY(reader.next().empty());
    }

    void aLineIsReadWhenItIsWhole()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"spool"_s);
        const auto line = encode(SpoolRecord{.kind = Kind::Intended, .step = 3});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        SpoolReader reader(path);

        file.write(line.left(line.size() - 1));
        QVERIFY(reader.next().empty());
        file.write(line.right(1));

        const auto read = reader.next();
        QCOMPARE(read.size(), size_t(1));
        QCOMPARE(read[0].step, 3);
    }

    void aLineThatIsNotOursIsPassedOver()
    {
        QVERIFY(!decodeRecord("{\"kind\":\"rumour\"}"));
        QVERIFY(!decodeRecord("{\"kind\":"));
        QVERIFY(!decodeRecord(""));
        // A result from some other build is never taken for good.
        const auto odd =
            decodeRecord("{\"kind\":\"ended\",\"step\":0,\"outcome\":{\"result\":\"splendid\"}}");
        QVERIFY(odd);
        QCOMPARE(odd->outcome.result, actions::StepResult::Unknown);
        QVERIFY(odd->outcome.acted);
    }

    void aFloodIsCutAndTheEndStillTold()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"spool"_s);
        auto spool = SpoolWriter::open(path);
        QVERIFY(spool);
        const QString text(100'000, u'x');

        for (int i = 0; i < 100; ++i)
            QVERIFY((*spool)->append({.kind = Kind::Output, .step = 0, .text = text}));
        QVERIFY((*spool)->append({.kind = Kind::Over, .end = actions::RunOutcome::Verified}));

        QVERIFY(QFile(path).size() < SpoolWriter::mostOutput + 2 * text.size());
        SpoolReader reader(path);
        std::vector<SpoolRecord> all;
        for (auto records = reader.next(); !records.empty(); records = reader.next())
            all.insert(all.end(), records.begin(), records.end());
        QCOMPARE(all.back().kind, Kind::Over);
        QVERIFY(all[all.size() - 2].text.contains(u"not kept"_s));
    }

    void afterAFailedWriteNothingMoreIsWritten()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"spool"_s);
        auto spool = SpoolWriter::open(path);
        QVERIFY(spool);
        QVERIFY((*spool)->append({.kind = Kind::Begun}));
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        auto small = before;
        small.rlim_cur = rlim_t(QFile(path).size() + 10);
        ::setrlimit(RLIMIT_FSIZE, &small);

        const auto torn = (*spool)->append({.kind = Kind::Intended, .step = 0});
        ::setrlimit(RLIMIT_FSIZE, &before);
        const auto later = (*spool)->append({.kind = Kind::Intended, .step = 1});

        QVERIFY(!torn);
        QVERIFY(!later);
        SpoolReader reader(path);
        QCOMPARE(reader.next().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
