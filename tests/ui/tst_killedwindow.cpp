// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskassembly.h"
#include "tests/support/answer.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

namespace {

constexpr auto childVariable = "THABAT_TEST_TYPES_AND_WAITS";

//! A window over the desk of THABAT_HOME, with nobody answering at the service's address.
struct Seat
{
    Seat()
    {
        auto built =
            assembly::DeskAssembly::build({{}, {}, u"Sara"_s, {{u"service"_s, u"http://127.0.0.1:9"_s}}});
        if (!built)
            qFatal("%s", qPrintable(built.error().message));
        whole = std::move(*built);
        window = std::make_unique<MainWindow>(MainWindow::Parts{whole->desk(), appearance, whole->clock()});
        window->show();
    }

    QPlainTextEdit *field(const char *name) const
    {
        return window->findChild<QPlainTextEdit *>(QString::fromLatin1(name));
    }

    std::unique_ptr<assembly::DeskAssembly> whole;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

//! The other process: declares, types, and waits for its end.
int typeAndWait()
{
    const Seat seat;
    const auto declared = test::answerOf(seat.whole->desk().submit(
        {u"declare"_s, {{u"severity"_s, u"P1"_s}, {u"title"_s, u"API down"_s}}, {}, {}}));
    if (!declared)
        qFatal("%s", qPrintable(declared.error().message));
    QTest::keyClicks(seat.field("noteField"), u"half a sentence"_s);
    seat.window->showSheet(SheetKind::Update);
    seat.field("english")->selectAll();
    QTest::keyClicks(seat.field("english"), u"We are looking into it"_s);
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

//! A real window that is killed while somebody types in it.
class TestKilledWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasBeingTypedIsThereAgain()
    {
        const QTemporaryDir folder;
        qputenv("THABAT_HOME", QFile::encodeName(folder.path()));
        QProcess other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(childVariable), u"1"_s);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(other.waitForStarted());
        while (!other.readAllStandardOutput().contains("typed"))
            QVERIFY(other.waitForReadyRead(60'000));
        QElapsedTimer sinceTyped;
        sinceTyped.start();
        const auto drafts = [&folder] {
            return QDir(folder.filePath(u"data/drafts"_s)).entryList({u"*.txt"_s}, QDir::Files).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(drafts(), 2, 30'000);
        qInfo("on the disk %lld ms after the last key", sinceTyped.elapsed());
        other.kill(); // SIGKILL
        QVERIFY(other.waitForFinished());

        const Seat seat;

        QCOMPARE(seat.field("noteField")->toPlainText(), u"half a sentence"_s);
        seat.window->showSheet(SheetKind::Update);
        QCOMPARE(seat.field("english")->toPlainText(), u"We are looking into it"_s);
        QVERIFY(!seat.field("arabic")->toPlainText().isEmpty()); // nobody wrote there: suggested anew
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(childVariable))
        return typeAndWait();
    TestKilledWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwindow.moc"
