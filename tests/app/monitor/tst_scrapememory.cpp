// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrapereader.h"
#include "tests/support/processmemory.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

namespace {

constexpr int samples = 1'000'000;
constexpr qint64 mostKiB = 64 * 1024;

//! A body of a million samples; @p skip of them are others than with 0.
QByteArray body(int skip)
{
    QByteArray text;
    text.reserve(samples * 50);
    for (int i = skip; i < samples + skip; ++i)
        text += "rpc_total{method=\"/Get\",pod=\"p" + QByteArray::number(i) + "\"} "
            + QByteArray::number(i + skip) + '\n';
    return text;
}

//! In a process of its own: reads two scrapes that differ in some series, and prints how many KiB that took.
int measure()
{
    const auto first = body(0);
    const auto second = body(1000);
    ScrapeReader reader({"up"}, {});
    QFile peak(u"/proc/self/clear_refs"_s); // the peak begins again
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        return 3;
    const auto before = test::kibibytesOf("VmRSS");
    const bool good = reader.read(first) && reader.read(first) && reader.read(second);
    std::printf("%lld\n", static_cast<long long>(test::kibibytesOf("VmHWM") - before));
    return good ? 0 : 1;
}

} // namespace

//! What reading takes beside the bodies, which are the caller's.
class TestScrapeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionSamplesTakeLittleMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("a sanitizer takes memory of its own");
#endif
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--measure"_s});
        QVERIFY(child.waitForFinished(50'000));
        if (child.exitCode() == 3)
            QSKIP("this system does not let a process begin its peak of memory again");

        const auto taken = child.readAllStandardOutput().trimmed().toLongLong();

        QCOMPARE(child.exitCode(), 0);
        QVERIFY2(taken > 1000 && taken <= mostKiB, qPrintable(u"%1 KiB"_s.arg(taken)));
        qInfo("%lld KiB beside the bodies", static_cast<long long>(taken));
    }

    void aMillionAndOneAreRefused()
    {
        const auto result = ScrapeReader({"up"}, {}).read(body(0) + "up 1\n");

        QVERIFY(!result);
        QVERIFY2(result.error().message.startsWith(u"line 1000001: "_s), qPrintable(result.error().message));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--measure"_s))
        return measure();
    TestScrapeMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scrapememory.moc"
