// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "app/monitor/watch.h"
#include "tests/app/practice/practiceprocess.h"
#include "tests/places.h"
#include "tests/ui/windowhouse.h"
#include "ui/palettebook.h"
#include "ui/showcase.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

//! How long a person waits for the window: at its start, at each key, for the palette, for the other
//! language; and how much memory it takes. THABAT_BENCH_NOTES says how long the timeline is,
//! THABAT_BENCH_MINUTES how long the window is watched for its memory.
class BenchWindow : public QObject
{
    Q_OBJECT

private:
    static int numberFrom(const char *variable, int fallback)
    {
        bool ok = false;
        const int number = qEnvironmentVariableIntValue(variable, &ok);
        return ok ? number : fallback;
    }

    static double msOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

    static double at(std::vector<double> times, double part)
    {
        std::sort(times.begin(), times.end());
        return times[std::min(times.size() - 1, size_t(double(times.size()) * part))];
    }

    //! From the start of @p program until it says "ready"; -1: it did not.
    static double untilReady(const QString &program, const QStringList &arguments, const QString &home)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"THABAT_HOME"_s, home);
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        const bool spoke = process.waitForReadyRead(60'000);
        const auto time = msOf(timer);
        const bool ended = process.waitForFinished(60'000);
        return spoke && ended && process.readAllStandardOutput() == "ready\n" ? time : -1;
    }

    //! A line of smaps_rollup of process @p pid, in KiB.
    static qint64 proportionalKib(qint64 pid)
    {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.mid(4).simplified().split(' ').first().toLongLong();
        }
        return -1;
    }

    //! Until everything that @p act causes now is done and painted.
    template <typename Act>
    static double untilPainted(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        return msOf(timer);
    }

    static void fill(WindowHouse &house, int notes)
    {
        house.declare();
        auto &journal = house.whole->journal();
        const auto incident = house.window->current().id();
        for (int done = 0; done < notes;) {
            std::vector<domain::Draft> drafts;
            for (int i = 0; i < 500 && done < notes; ++i, ++done)
                drafts.push_back(domain::encode(
                    domain::NoteAdded{u"Checked the replica lag again, number %1: still behind."_s.arg(done)},
                    incident, u"Sara"_s));
            QVERIFY(answerOf(journal.append(std::move(drafts)), 60s));
        }
    }

private Q_SLOTS:
    void aWindowIsThereSoon()
    {
        const QTemporaryDir home;
        std::vector<double> empty;
        std::vector<double> desk;
        for (int i = 0; i < 10; ++i) {
            empty.push_back(untilReady(QStringLiteral(BENCH_FOLDER "/bench_emptywindow"), {}, home.path()));
            desk.push_back(
                untilReady(QStringLiteral(BIN_DIR "/thabat"), {u"--quit-when-ready"_s}, home.path()));
            QVERIFY(empty.back() > 0 && desk.back() > 0);
        }
        qInfo("start to usable window: empty QMainWindow %.0f ms, the desk %.0f ms: %.2f x", at(empty, 0.5),
              at(desk, 0.5), at(desk, 0.5) / at(empty, 0.5));
    }

    void keysThePaletteAndTheLanguageAnswerAtOnce()
    {
        const QTemporaryDir data;
        const PracticeProcess service(data.path());
        QVERIFY(service.port() > 0);
        WindowHouse house(service.url());
        house.whole->watch().start();
        fill(house, numberFrom("THABAT_BENCH_NOTES", 2000));
        QTRY_VERIFY_WITH_TIMEOUT(house.whole->watch()
                                         .series(u"requests"_s, house.whole->clock().now().addSecs(-60),
                                                 house.whole->clock().now(), 600)
                                         .size()
                                     > 8,
                                 60'000);
        settle(*house.window);
        house.window->perform(KeyAction::FocusNote);
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(field);

        std::vector<double> keys;
        for (int i = 0; i < 400; ++i) {
            keys.push_back(untilPainted([field, i] {
                QTest::keyClick(field, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
            }));
            QTest::qWait(5); // the charts live on meanwhile
        }
        qInfo("key to pixel, %d notes and six live charts: %.1f ms (p50), %.1f ms (p99), %.1f ms at most",
              numberFrom("THABAT_BENCH_NOTES", 2000), at(keys, 0.5), at(keys, 0.99), at(keys, 1));

        std::vector<double> opens;
        std::vector<double> filters;
        for (int i = 0; i < 20; ++i) {
            opens.push_back(untilPainted([&house] {
                house.window->perform(KeyAction::Palette);
            }));
            auto *line = house.window->findChild<QLineEdit *>(u"paletteField"_s);
            for (const auto key : {Qt::Key_R, Qt::Key_O, Qt::Key_L, Qt::Key_L})
                filters.push_back(untilPainted([line, key] {
                    QTest::keyClick(line, key);
                }));
            QTest::keyClick(line, Qt::Key_Escape);
        }
        qInfo("palette: opens in %.1f ms (p50), %.1f ms at most; filters in %.1f ms (p50), %.1f ms at most",
              at(opens, 0.5), at(opens, 1), at(filters, 0.5), at(filters, 1));

        std::vector<double> switches;
        for (int i = 0; i < 6; ++i)
            switches.push_back(untilPainted([&house] {
                house.window->perform(KeyAction::Language);
            }));
        qInfo("the other language: %.0f ms (p50), %.0f ms at most", at(switches, 0.5), at(switches, 1));
    }

    void memoryStaysFlat()
    {
        const QTemporaryDir home;
        const PracticeProcess service(home.path());
        QVERIFY(service.port() > 0);
        QProcess desk;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"THABAT_HOME"_s, home.path());
        desk.setProcessEnvironment(environment);
        desk.start(QStringLiteral(BIN_DIR "/thabat"), {u"--profile"_s, u"practice"_s});
        QVERIFY(desk.waitForStarted());
        QTest::qWait(5000);
        const auto early = proportionalKib(desk.processId());
        QTest::qWait(numberFrom("THABAT_BENCH_MINUTES", 1) * 60'000);
        const auto late = proportionalKib(desk.processId());
        qInfo("memory (PSS): %.1f MB after 5 s, %.1f MB %d min later", double(early) / 1024,
              double(late) / 1024, numberFrom("THABAT_BENCH_MINUTES", 1));
        QVERIFY(early > 0 && late > 0);
        desk.terminate();
        QVERIFY(desk.waitForFinished());
    }
};

QTEST_MAIN(BenchWindow)
#include "tst_window.moc"
