// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/practice/service.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::practice;

class TestService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Service> m_service;

    DataFolder folder() const { return {m_folder->path()}; }

    void load()
    {
        auto loaded = Service::load(folder(), Clock());
        QVERIFY(loaded);
        m_service = std::move(*loaded);
    }

    static Json bodyOf(const Answer &answer) { return parseJson(answer.body, u"answer"_s)->value; }

    int failedOf(int requests)
    {
        int failed = 0;
        for (int i = 0; i < requests; ++i)
            failed += m_service->leads().status == 500 ? 1 : 0;
        return failed;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        load();
    }

    void leadsAnswerFromTheDatabase()
    {
        const auto answer = m_service->leads();
        QCOMPARE(answer.status, 200);
        QCOMPARE(bodyOf(answer).at("leads").size(), 20u);
    }

    void theShareOfFailedRequestsIsExact_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("failedOfTwenty");
        QTest::newRow("spike") << u"error-spike"_s << 4;
        QTest::newRow("stale pool") << u"stale-pool"_s << 8;
        QTest::newRow("no database") << u"db-down"_s << 20;
    }

    void theShareOfFailedRequestsIsExact()
    {
        QFETCH(QString, fault);
        QFETCH(int, failedOfTwenty);
        QCOMPARE(failedOf(20), 0);
        QCOMPARE(m_service->setFault(fault, u"1"_s).status, 200);
        QVERIFY(std::abs(failedOf(20) - failedOfTwenty) <= 1);
    }

    void slowMakesTheCallerWait()
    {
        QCOMPARE(m_service->leads().after, 0ms);
        m_service->setFault(u"slow"_s, u"1"_s);
        QVERIFY(m_service->leads().after >= 1s);
    }

    void aFaultIsOnDiskBeforeItIsAcknowledged()
    {
        QCOMPARE(m_service->setFault(u"slow"_s, u"1"_s).status, 200);
        QVERIFY(readState(folder().state())->has(u"slow"));
    }

    void aFaultThatCannotBeKeptIsRefused()
    {
        QVERIFY(QFile::remove(folder().state()));
        QVERIFY(QDir().mkpath(folder().state() + u"/in-the-way"_s));
        QCOMPARE(m_service->setFault(u"slow"_s, u"1"_s).status, 500);
        QVERIFY(!flagOf(bodyOf(m_service->faults()), "slow"));
    }

    void aNewWorkerKeepsEverythingButTheStalePool()
    {
        m_service->setFault(u"error-spike"_s, u"1"_s);
        m_service->setFault(u"db-down"_s, u"1"_s);
        m_service->setFault(u"db-down"_s, u"0"_s);
        m_service->setFlag(u"new-scoring"_s, u"0"_s);
        m_service->setFreeze(u"1"_s);
        QVERIFY(flagOf(bodyOf(m_service->faults()), "stale-pool"));

        load();

        QVERIFY(flagOf(bodyOf(m_service->faults()), "error-spike"));
        QVERIFY(!flagOf(bodyOf(m_service->faults()), "stale-pool"));
        QVERIFY(!flagOf(bodyOf(m_service->flags()), "new-scoring", true));
        QVERIFY(flagOf(bodyOf(m_service->freeze()), "frozen"));
    }

    void checkingTimeoutsWorksOffTheApprovals()
    {
        m_service->setFault(u"approvals-stuck"_s, u"1"_s);
        m_service->advance(3s);
        QCOMPARE(integerOf(bodyOf(m_service->workOffApprovals()), "processed"), 20);
        m_service->advance(1s);
        QVERIFY(m_service->metrics().body.contains("trust_approval_lag_seconds{status=\"pending\"} 5\n"));
        QVERIFY(!flagOf(bodyOf(m_service->faults()), "approvals-stuck"));
    }

    void theFirstStartIsTheFirstRelease()
    {
        const auto book = ReleaseBook::read(folder().releases());
        QCOMPARE(book->releases().size(), 1);
        const auto version = bodyOf(m_service->version());
        QCOMPARE(textOf(version, "version"), u"v1.4.1"_s);
        QCOMPARE(textOf(version, "revision"), u"9f8e7d"_s);
        QVERIFY(textOf(version, "deployed_at").endsWith(u'Z'));
    }

    void aBrokenFileKeepsItFromStarting()
    {
        QVERIFY(writeFile(folder().state(), "{"));
        QVERIFY(!Service::load(folder(), Clock()));
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
