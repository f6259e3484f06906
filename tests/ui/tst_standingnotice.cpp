// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskassembly.h"
#include "app/base/files.h"
#include "tests/support/answer.h"
#include "ui/standingnotice.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;

//! A desk on a small disk of its own.
class TestStandingNotice : public QObject
{
    Q_OBJECT

private:
    static Result<desk::Answer> submit(assembly::DeskAssembly &whole, const QString &name,
                                       const std::map<QString, QString> &arguments)
    {
        return test::answerOf(whole.desk().submit({name, arguments, {}, u"Sara"_s}));
    }

    static QString textOf(const StandingNotice &notice)
    {
        const auto *label = notice.findChild<PlainLabel *>();
        return label ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_disk;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = QFile::encodeName(m_folder->filePath(u"disk"_s));
        QVERIFY(QDir().mkpath(QFile::decodeName(m_disk)));
        if (::mount("tmpfs", m_disk.constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("needs a small file system of its own, which only root may mount");
        qputenv("THABAT_HOME", m_disk);
    }
    void cleanup() { ::umount2(m_disk.constData(), MNT_DETACH); }

    void anUpdateThatDidNotGoOutIsSaidUntilSomebodySeesToIt()
    {
        const QString folder = m_folder->filePath(u"profile"_s);
        for (const auto &name : {u"profile.json"_s, u"plans.json"_s, u"runbook.json"_s}) {
            auto bytes = *readFile(u":/profiles/practice/"_s + name);
            bytes.replace("\"drill\": true,", R"("drill": false, "channels": [{"id": "chat",
                "title": {"en": "Chat", "ar": "Chat"}, "kind": "slackWebhook", "audiences": ["internal"],
                "urlFrom": "THABAT_TEST_NO_SUCH_SECRET"}],)");
            QVERIFY(writeFile(folder + u'/' + name, bytes));
        }
        assembly::Choices choices;
        choices.profile = folder;
        auto whole = std::move(*assembly::DeskAssembly::build(choices));
        whole->desk().messages().start();
        const Appearance appearance;
        const StandingNotice notice(whole->desk(), appearance);
        QVERIFY(submit(*whole, u"declare"_s, {{u"severity"_s, u"P1"_s}, {u"title"_s, u"API down"_s}}));

        QVERIFY(submit(*whole, u"update"_s, {{u"audience"_s, u"internal"_s}, {u"text"_s, u"We look."_s}}));

        QTRY_VERIFY_WITH_TIMEOUT(!notice.isHidden(), 20'000);
        QVERIFY2(textOf(notice).contains(u"Chat"_s), qPrintable(textOf(notice)));
        QVERIFY2(textOf(notice).contains(u"THABAT_TEST_NO_SUCH_SECRET"_s), qPrintable(textOf(notice)));
        const auto &message = whole->desk().replay().openIncidents().front()->messages.front();
        QVERIFY(submit(*whole, u"outbox-drop"_s, {{u"message"_s, message.what.message}}));
        QTRY_VERIFY_WITH_TIMEOUT(notice.isHidden(), 20'000);
    }

    void aFullDiskIsSaidUntilThereIsRoomAgain()
    {
        auto whole = std::move(*assembly::DeskAssembly::build({}));
        QVERIFY(submit(*whole, u"declare"_s, {{u"severity"_s, u"P1"_s}, {u"title"_s, u"API down"_s}}));
        const Appearance appearance;
        const StandingNotice notice(whole->desk(), appearance);
        QStringList heard;
        connect(&notice, &StandingNotice::appeared, this, [&heard](const QString &text) {
            heard += text;
        });
        QVERIFY(notice.isHidden());
        QFile ballast(QFile::decodeName(m_disk) + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) { }

        auto refused = submit(*whole, u"note"_s, {{u"text"_s, QString(4000, u'x')}});
        for (int i = 0; refused && i < 500; ++i) // what the log has room for already is still written
            refused = submit(*whole, u"note"_s, {{u"text"_s, QString(4000, u'x')}});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::DiskFull);
        QVERIFY(!notice.isHidden());
        QVERIFY2(textOf(notice).contains(u"disk is full"_s), qPrintable(textOf(notice)));
        QCOMPARE(heard.size(), 1);
        QVERIFY(ballast.remove());
        QTRY_VERIFY_WITH_TIMEOUT(notice.isHidden(), 20'000);
        QVERIFY(submit(*whole, u"note"_s, {{u"text"_s, u"room again"_s}}));
    }

    void aBrokenJournalIsSaidUntilSomebodyHasReadIt()
    {
        const auto file = QFile::decodeName(m_disk) + u"/data/journal.db"_s;
        QVERIFY(assembly::DeskAssembly::build({})); // makes the journal
        QVERIFY(QFile::copy(file, file + u".old"_s));
        QVERIFY(submit(**assembly::DeskAssembly::build({}), u"declare"_s,
                       {{u"severity"_s, u"P1"_s}, {u"title"_s, u"API down"_s}}));
        QVERIFY(QFile::remove(file) && QFile::rename(file + u".old"_s, file));

        const auto whole = std::move(*assembly::DeskAssembly::build({}));
        const Appearance appearance;
        const StandingNotice notice(whole->desk(), appearance);

        QVERIFY(!notice.isHidden());
        QVERIFY2(textOf(notice).contains(u"are lost"_s), qPrintable(textOf(notice)));
        QSignalSpy read(&notice, &StandingNotice::read);
        notice.findChild<QPushButton *>()->click();
        QCOMPARE(read.size(), 1);
        QVERIFY(submit(*whole, u"break-read"_s, {}));
        QVERIFY(notice.isHidden());
    }

    void aReadOnlyDiskIsSaid()
    {
        QVERIFY(assembly::DeskAssembly::build({})); // makes the journal
        QVERIFY(::mount(nullptr, m_disk.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);

        const auto whole = assembly::DeskAssembly::buildWhatCanBe({});
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        const Appearance appearance;
        const StandingNotice notice((*whole)->desk(), appearance);

        QVERIFY(!notice.isHidden());
        QVERIFY2(textOf(notice).contains(u"cannot be written here"_s), qPrintable(textOf(notice)));
    }
};

QTEST_MAIN(TestStandingNotice)
#include "tst_standingnotice.moc"
