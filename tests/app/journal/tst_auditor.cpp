// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/journal/bundle.h"
#include "tests/app/journal/notes.h"
#include "tests/places.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::writeNotes;

//! What packaging/auditor/verify-export says, which shares no line with the program.
class TestAuditor : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int exit = -1;
        QString text = {};
    };

    static Answer ask(const QStringList &arguments)
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(u"python3"_s,
                     QStringList{QStringLiteral(SOURCE_ROOT "/packaging/auditor/verify-export")} + arguments);
        if (!script.waitForFinished(30000))
            return {};
        return {script.exitCode(), QString::fromUtf8(script.readAll())};
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Bundle m_bundle;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeNotes(file(u"a.db"_s), 3, u"DESKAAAA"_s));
        QVERIFY(exportJournal(file(u"a.db"_s), file(u"monday"_s)));
        QVERIFY(writeNotes(file(u"b.db"_s), 2, u"DESKBBBB"_s));
        QVERIFY(exportJournal(file(u"b.db"_s), file(u"other"_s)));
        QVERIFY(importJournal(file(u"a.db"_s), file(u"other"_s), {}));
        QVERIFY(writeNotes(file(u"a.db"_s), 2));
        m_bundle = *exportJournal(file(u"a.db"_s), file(u"thursday"_s));
    }

    void anExportIsSound()
    {
        const auto answer = ask({file(u"thursday"_s), u"--every-signature"_s});

        QVERIFY2(answer.exit == 0, qPrintable(answer.text));
        QVERIFY(answer.text.contains(u"8 events of 2 desks, 0 without their text"_s));
        QVERIFY(answer.text.contains(QString::fromLatin1(m_bundle.tree().root.toHex())));
    }

    void aLaterExportExtendsAnEarlierOne()
    {
        const auto right = ask({file(u"thursday"_s), u"--extends"_s, file(u"monday"_s)});
        const auto wrong = ask({file(u"thursday"_s), u"--extends"_s, file(u"other"_s)});

        QVERIFY2(right.exit == 0, qPrintable(right.text));
        QCOMPARE(wrong.exit, 1);
        QVERIFY(wrong.text.contains(u"NOT SOUND: it does not begin with"_s));
    }

    void withheldTextsAreCountedAndTheRestIsSound()
    {
        QVERIFY(exportJournal(file(u"a.db"_s), file(u"redacted"_s), {.only = u"none"_s}));

        const auto answer = ask({file(u"redacted"_s)});

        QVERIFY2(answer.exit == 0, qPrintable(answer.text));
        QVERIFY(answer.text.contains(u"7 without their text"_s));
    }

    void anExportOfVersionOneIsSound()
    {
        QCOMPARE(ask({QStringLiteral(TEST_DATA "/journal/version1.bundle")}).exit, 0);
    }

    // Whoever changes the file also makes its checksum anew, and signs it with a key of their own.
    void whatWasChangedIsNotSound_data()
    {
        using Rows = std::vector<StoredEvent>;
        using Change = std::function<void(Rows &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const Change &change, const QString &reason) {
            QTest::newRow(name) << change << reason;
        };
        row(
            "text",
            [](Rows &rows) {
                rows[1].payload = "{}";
            },
            u"event 2 of desk DESKAAAA does not continue"_s);
        row(
            "author",
            [](Rows &rows) {
                rows[1].header.replace("Sara", "Omar");
            },
            u"event 2 of desk DESKAAAA does not continue"_s);
        row(
            "event gone",
            [](Rows &rows) {
                rows.erase(rows.begin() + 1);
            },
            u"event 2 of desk DESKAAAA is missing"_s);
        row(
            "signature of the last event",
            [](Rows &rows) {
                rows.back().signature[50] = char(rows.back().signature[50] ^ 1);
            },
            u"a signature is wrong"_s);
        row(
            "signature gone",
            [](Rows &rows) {
                rows.back().signature = {};
            },
            u"is not signed"_s);
        row(
            "key of another",
            [](Rows &rows) {
                rows.back().signature = DeskKey::fresh().sign(signedBytes(rows.back().hash));
            },
            u"another key than its desk's"_s);
        row(
            "chain written anew after another desk saw it",
            [](Rows &rows) {
                const auto key = DeskKey::fresh();
                QByteArray before;
                for (auto &event : rows) {
                    if (event.desk != u"DESKBBBB"_s)
                        continue;
                    auto written = *event.event();
                    written.payload = "{\"text\":\"it was never down\"}";
                    event = seal(written, before, key);
                    before = event.hash;
                }
            },
            u"is not the one that desk DESKAAAA saw"_s);
    }

    void whatWasChangedIsNotSound()
    {
        QFETCH(std::function<void(std::vector<StoredEvent> &)>, change);
        QFETCH(QString, reason);
        auto changed = m_bundle;
        change(changed.rows);
        QVERIFY(writeFile(file(u"changed"_s), encodeBundle(changed, DeskKey::fresh())));

        const auto answer = ask({file(u"changed"_s)});

        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.text.contains(reason), qPrintable(answer.text));
    }

    void proofsAreTheSameHereAndThere()
    {
        const auto extension = proveExtension(file(u"a.db"_s), *readBundle(file(u"monday"_s)));
        QVERIFY(extension);
        const auto head = [](const TreeHead &tree) {
            return QByteArray("{\"size\":") + QByteArray::number(qulonglong(tree.size)) + ",\"root\":\""
                + tree.root.toHex() + "\"}";
        };
        QByteArray path;
        for (const auto &hash : extension->proof)
            path += (path.isEmpty() ? "\"" : ",\"") + hash.toHex() + '"';
        const auto json = [&](const QByteArray &steps) {
            return "{\"earlier\":" + head(extension->earlier) + ",\"later\":" + head(extension->later)
                + ",\"proof\":[" + steps + "]}";
        };
        QVERIFY(writeFile(file(u"proof"_s), json(path)));
        QVERIFY(writeFile(file(u"wrong"_s), json(path.replace(1, 1, path.at(1) == '0' ? "1" : "0"))));

        QCOMPARE(ask({u"--proof"_s, file(u"proof"_s)}).exit, 0);
        QCOMPARE(ask({u"--proof"_s, file(u"wrong"_s)}).exit, 1);
    }

    void whatIsNoExportCannotBeRead()
    {
        QVERIFY(writeFile(file(u"other.json"_s), "{\"a\":1}\n{}\n"));

        QCOMPARE(ask({file(u"other.json"_s)}).exit, 2);
        QCOMPARE(ask({file(u"nowhere"_s)}).exit, 2);
    }
};

Q_DECLARE_METATYPE(std::function<void(std::vector<StoredEvent> &)>)
QTEST_GUILESS_MAIN(TestAuditor)
#include "tst_auditor.moc"
