// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskassembly.h"
#include "app/base/files.h"
#include "app/journal/requestclient.h"
#include "tests/support/answer.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using assembly::Choices;
using assembly::DeskAssembly;

class TestDeskAssembly : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    static Result<desk::Answer> declare(DeskAssembly &whole)
    {
        return test::answerOf(whole.desk().submit(
            {u"declare"_s, {{u"severity"_s, u"P1"_s}, {u"title"_s, u"API down"_s}}, {}, {}}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("THABAT_HOME", QFile::encodeName(m_folder->path()));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    }

    void withoutAnyFileThePracticeDeskOpens()
    {
        const auto whole = DeskAssembly::build({});

        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        QCOMPARE((*whole)->files().profile.name, u"practice"_s);
        QCOMPARE((*whole)->files().journal, path(u"data/journal.db"_s));
        QVERIFY(!(*whole)->desk().workplace().person().isEmpty());
    }

    void aJournalHasOneDesk()
    {
        auto first = DeskAssembly::build({});
        QVERIFY(first);

        const auto second = DeskAssembly::build({});
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);

        Choices elsewhere;
        elsewhere.journal = path(u"other.db"_s);
        QVERIFY(DeskAssembly::build(elsewhere));

        first->reset();
        QVERIFY(DeskAssembly::build({}));
    }

    void choicesComeBeforeSettings()
    {
        QVERIFY(writeFile(path(u"config/desk.json"_s),
                          "{\"name\": \"Sara\", \"profile\": \"production-example\"}"));

        const auto asSet = DeskAssembly::build({});
        QVERIFY(asSet);
        QCOMPARE((*asSet)->files().profile.name, u"production-example"_s);
        QCOMPARE((*asSet)->desk().workplace().person(), u"Sara"_s);

        Choices choices{
            u"practice"_s, path(u"other.db"_s), u"Noura"_s, {{u"service"_s, u"http://127.0.0.1:9"_s}}};
        const auto asChosen = DeskAssembly::build(choices);
        QVERIFY(asChosen);
        QCOMPARE((*asChosen)->files().profile.name, u"practice"_s);
        QCOMPARE((*asChosen)->desk().workplace().person(), u"Noura"_s);
        QVERIFY((*asChosen)->files().profile.probes.front().url.startsWith(u"http://127.0.0.1:9/"_s));
    }

    void aProfileThatDoesNotExistIsAnError()
    {
        Choices choices;
        choices.profile = u"atlantis"_s;

        const auto whole = DeskAssembly::build(choices);

        QVERIFY(!whole);
        QVERIFY(whole.error().message.contains(u"atlantis"_s));
        QVERIFY(!QFile::exists(path(u"data/journal.db"_s)));
    }

    void whoServesIsReachedByOthers()
    {
        auto whole = DeskAssembly::build({});
        QVERIFY(whole);
        QVERIFY((*whole)->serve());
        const auto declared = declare(**whole);
        QVERIFY(declared);

        journal::RequestClient client;
        const desk::Command note{u"note"_s, {{u"text"_s, u"from outside"_s}}, {}, u"Noura"_s};
        const auto answer = test::answerOf(client.ask((*whole)->files().journal, desk::toJson(note)));

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        const auto numbers = desk::answerFromJson(*answer).numbers;
        QCOMPARE(numbers.size(), size_t(1));
        const auto &last = (*whole)->desk().replay().events().back();
        QCOMPARE(last.header.number, numbers.front());
        QCOMPARE(last.header.author, u"Noura"_s);

        const auto refused =
            test::answerOf(client.ask((*whole)->files().journal, Json{{"command", "explode"}}));
        QVERIFY(refused);
        QCOMPARE(textOf(member(*refused, "error"), "code"), u"invalidInput"_s);
    }

    void anOnlookerFollowsAndWritesNothing()
    {
        auto writer = DeskAssembly::build({});
        QVERIFY(writer);
        const auto first = declare(**writer);
        QVERIFY(first);

        auto onlooker = DeskAssembly::buildOnlooker({});
        QVERIFY2(onlooker, onlooker ? "" : qPrintable(onlooker.error().message));
        QTRY_VERIFY((*onlooker)->desk().replay().incident(first->incident));
        QVERIFY(!declare(**onlooker));
        const auto second = declare(**writer);
        QVERIFY(second);
        QTRY_VERIFY((*onlooker)->desk().replay().incident(second->incident));
        QCOMPARE((*onlooker)->desk().replay().events().size(), (*writer)->desk().replay().events().size());
    }

    void aJournalOnAReadOnlyDiskIsShownAndNotWritten()
    {
        QString id;
        {
            auto writer = DeskAssembly::build({});
            QVERIFY(writer);
            const auto declared = declare(**writer);
            QVERIFY(declared);
            id = declared->incident;
        }
        const auto folder = path(u"data"_s);
        const auto name = QFile::encodeName(folder);
        if (::mount(name.constData(), name.constData(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("needs a mount of its own, which only root may make");
        ::mount(nullptr, name.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr);

        const auto desk = DeskAssembly::buildWhatCanBe({});
        const bool shown = desk
            && QTest::qWaitFor(
                               [&desk, &id] {
                                   return (*desk)->desk().replay().incident(id) != nullptr;
                               },
                               10'000);
        const auto refused = desk ? declare(**desk) : Result<desk::Answer>(Error{});
        ::umount2(name.constData(), MNT_DETACH);

        QVERIFY2(desk, desk ? "" : qPrintable(desk.error().message));
        QCOMPARE((*desk)->desk().access(), desk::Desk::Access::ReadsOnly);
        QVERIFY(shown);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"cannot be written"_s),
                 qPrintable(refused.error().message));
    }

    void aDeskThatAnotherHoldsIsLookedAt()
    {
        const auto writer = DeskAssembly::build({});
        QVERIFY(writer);

        const auto other = DeskAssembly::buildWhatCanBe({});

        QVERIFY(other);
        QCOMPARE((*other)->desk().access(), desk::Desk::Access::LooksOn);
    }
};

QTEST_GUILESS_MAIN(TestDeskAssembly)
#include "tst_deskassembly.moc"
