// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timetext.h"
#include "app/domain/keys.h"
#include "app/domain/quicknote.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestQuickNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("at"); // in Riyadh; empty: now
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        const QString now;
        QTest::newRow("plain") << u"restarting"_s << now << u"note"_s << u"restarting"_s;
        QTest::newRow("five minutes back, a decision")
            << u"-5m /d roll back to v1.4.1"_s << u"03:07:00"_s << u"decision"_s << u"roll back to v1.4.1"_s;
        QTest::newRow("at a time") << u"=03:04 @ops restarting app"_s << u"03:04:00"_s << u"note"_s
                                   << u"@ops restarting app"_s;
        QTest::newRow("at a second") << u"=03:04:05 x"_s << u"03:04:05"_s << u"note"_s << u"x"_s;
        QTest::newRow("in Arabic, with Arabic digits")
            << u"-٥د /قرار إرجاع التطبيق إلى v1.4.1"_s << u"03:07:00"_s << u"decision"_s
            << u"إرجاع التطبيق إلى v1.4.1"_s;
        QTest::newRow("Persian digits") << u"-۵د x"_s << u"03:07:00"_s << u"note"_s << u"x"_s;
        QTest::newRow("a question in Arabic")
            << u"#سؤال @قائد هل نعلن للعملاء؟"_s << now << u"question"_s << u"@قائد هل نعلن للعملاء؟"_s;
        QTest::newRow("the slash key of an Arabic layout") << u"ظd go"_s << now << u"decision"_s << u"go"_s;
        QTest::newRow("seconds back") << u"-90s x"_s << u"03:10:30"_s << u"note"_s << u"x"_s;
        QTest::newRow("an hour back") << u"-1h x"_s << u"02:12:00"_s << u"note"_s << u"x"_s;
        QTest::newRow("Arabic units: seconds") << u"-90ث x"_s << u"03:10:30"_s << u"note"_s << u"x"_s;
        QTest::newRow("Arabic units: hours") << u"-1س x"_s << u"02:12:00"_s << u"note"_s << u"x"_s;
        QTest::newRow("a real minus") << u"−5m x"_s << u"03:07:00"_s << u"note"_s << u"x"_s;
        QTest::newRow("last evening, shortly after midnight")
            << u"=23:50 first alarm"_s << u"23:50:00"_s << u"note"_s << u"first alarm"_s;
        QTest::newRow("an unknown word stays") << u"/shrug fine"_s << now << u"note"_s << u"/shrug fine"_s;
        QTest::newRow("a path stays")
            << u"/api/v1/leads is slow"_s << now << u"note"_s << u"/api/v1/leads is slow"_s;
        QTest::newRow("a number is no time") << u"-5 degrees"_s << now << u"note"_s << u"-5 degrees"_s;
        QTest::newRow("a time that does not exist") << u"=25:70 x"_s << now << u"note"_s << u"=25:70 x"_s;
        QTest::newRow("a word after the unit") << u"-5minutes x"_s << now << u"note"_s << u"-5minutes x"_s;
        QTest::newRow("nothing") << u"   "_s << now << u"note"_s << QString();
    }
    void aLineIsRead()
    {
        QFETCH(QString, line);
        QFETCH(QString, at);
        QFETCH(QString, type);
        QFETCH(QString, text);

        const auto note = parseQuickNote(line, now());

        QCOMPARE(note.at.isValid() ? toRiyadhSecond(note.at) : QString(), at);
        QCOMPARE(toKey(note.type), type);
        QCOMPARE(note.text, text);
        QVERIFY(note.notices.empty());
        QVERIFY(!note.at.isValid() || note.at <= now());
    }

    void everyTypeHasItsWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("type");
        QTest::newRow("decision") << QStringList{u"/d"_s, u"/decision"_s, u"/قرار"_s, u"#D"_s}
                                  << u"decision"_s;
        QTest::newRow("action") << QStringList{u"/a"_s, u"/action"_s, u"/إجراء"_s} << u"action"_s;
        QTest::newRow("observation") << QStringList{u"/o"_s, u"/note"_s, u"/ملاحظة"_s} << u"note"_s;
        QTest::newRow("hypothesis") << QStringList{u"/h"_s, u"/hypothesis"_s, u"/فرضية"_s} << u"hypothesis"_s;
        QTest::newRow("impact") << QStringList{u"/i"_s, u"/impact"_s, u"/أثر"_s} << u"impact"_s;
        QTest::newRow("question") << QStringList{u"/q"_s, u"/question"_s, u"/سؤال"_s} << u"question"_s;
        QTest::newRow("fixed") << QStringList{u"/f"_s, u"/fixed"_s, u"/حل"_s} << u"fixed"_s;
    }
    void everyTypeHasItsWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, type);

        for (const auto &word : words) {
            const auto note = parseQuickNote(word + u" something"_s, now());
            QCOMPARE(toKey(note.type), type);
            QCOMPARE(note.text, u"something"_s);
        }
    }

    void everyListOfTheBriefHasItsWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("list");
        QTest::newRow("observed") << QStringList{u"/observed"_s, u"/مرصود"_s, u"#Observed"_s}
                                  << u"observed"_s;
        QTest::newRow("believed") << QStringList{u"/believed"_s, u"/مظنون"_s, u"ظbelieved"_s}
                                  << u"believed"_s;
        QTest::newRow("tried") << QStringList{u"/tried"_s, u"/مجرب"_s} << u"tried"_s;
        QTest::newRow("ruled out") << QStringList{u"/ruledout"_s, u"/مستبعد"_s} << u"ruledout"_s;
        QTest::newRow("next") << QStringList{u"/next"_s, u"#التالي"_s} << u"next"_s;
    }
    void everyListOfTheBriefHasItsWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, list);

        for (const auto &word : words) {
            const auto note = parseQuickNote(u"-5m "_s + word + u" something"_s, now());
            QVERIFY(note.brief.has_value());
            QCOMPARE(toKey(*note.brief), list);
            QCOMPARE(note.text, u"something"_s);
            QVERIFY(note.at.isValid());
        }
        QVERIFY(!parseQuickNote(u"something"_s, now()).brief);
        QVERIFY(!parseQuickNote(u"^ "_s + words.first() + u" something"_s, now()).brief);
    }

    void aTimeBoxHasALengthAndMaybeAPerson_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("seconds"); // 0: no time box
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("mentions");
        const QStringList nobody;
        QTest::newRow("minutes") << u"/box 10m check the pool"_s << 600 << u"check the pool"_s << nobody;
        QTest::newRow("for somebody")
            << u"/box 90s @ops check the pool"_s << 90 << u"check the pool"_s << QStringList{u"ops"_s};
        QTest::newRow("Arabic") << u"/مهلة ١٠د @عمليات فحص الاتصالات"_s << 600 << u"فحص الاتصالات"_s
                                << QStringList{u"ops"_s};
        QTest::newRow("the slash key of an Arabic layout") << u"ظbox 1h x"_s << 3600 << u"x"_s << nobody;
        QTest::newRow("without a time it is text") << u"/box check"_s << 0 << u"/box check"_s << nobody;
        QTest::newRow("no time at all is text") << u"/box 0m check"_s << 0 << u"/box 0m check"_s << nobody;
        QTest::newRow("a person inside stays")
            << u"/box 5m tell @ops"_s << 300 << u"tell @ops"_s << QStringList{u"ops"_s};
    }
    void aTimeBoxHasALengthAndMaybeAPerson()
    {
        QFETCH(QString, line);
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QFETCH(QStringList, mentions);

        const auto note = parseQuickNote(line, now());

        QCOMPARE(int(note.box.count()), seconds);
        QCOMPARE(note.text, text);
        QCOMPARE(note.mentions, mentions);
    }

    void aMarkMakesAKeyMoment_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("key");
        QTest::newRow("in front") << u"! err back under 1%"_s << true;
        QTest::newRow("at the end") << u"err back under 1% !"_s << true;
        QTest::newRow("after the time and type") << u"-2m /d ! go"_s << true;
        QTest::newRow("in the middle") << u"a ! b"_s << false;
        QTest::newRow("none") << u"calm"_s << false;
    }
    void aMarkMakesAKeyMoment()
    {
        QFETCH(QString, line);
        QFETCH(bool, key);

        const auto note = parseQuickNote(line, now());

        QCOMPARE(note.key, key);
        QVERIFY(!note.text.startsWith(u'!'));
        QVERIFY(!note.text.endsWith(u'!'));
    }

    void aPlusOpensATask_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text"); // empty: no task
        QTest::addColumn<QString>("owner");
        QTest::addColumn<int>("seconds");
        QTest::newRow("with an owner and a time")
            << u"+ @comms post AR update ~10m"_s << u"post AR update"_s << u"comms"_s << 600;
        QTest::newRow("in Arabic") << u"+ @تواصل نشر التحديث ~١٠د"_s << u"نشر التحديث"_s << u"comms"_s << 600;
        QTest::newRow("for a person") << u"+ @Noura call them ~1h"_s << u"call them"_s << u"Noura"_s << 3600;
        QTest::newRow("for nobody") << u"+ check the pool"_s << u"check the pool"_s << QString() << 0;
        QTest::newRow("after a text")
            << u"key leaked + rotate it ~30m"_s << u"rotate it"_s << QString() << 1800;
        QTest::newRow("C++ is a language") << u"C++ is fine"_s << QString() << QString() << 0;
        QTest::newRow("an amount") << u"+5 users"_s << QString() << QString() << 0;
        QTest::newRow("an amount in Arabic digits") << u"+٥ مستخدمين"_s << QString() << QString() << 0;
        QTest::newRow("a lone plus") << u"+"_s << QString() << QString() << 0;
    }
    void aPlusOpensATask()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(QString, owner);
        QFETCH(int, seconds);

        const auto note = parseQuickNote(line, now());

        QCOMPARE(note.tasks.size(), size_t(text.isEmpty() ? 0 : 1));
        QVERIFY(!note.text.isEmpty());
        if (text.isEmpty()) {
            QCOMPARE(note.text, line);
            return;
        }
        QCOMPARE(note.tasks[0].text, text);
        QCOMPARE(note.tasks[0].owner, owner);
        QCOMPARE(note.tasks[0].due.count(), seconds);
        QVERIFY(note.text.contains(text));
    }

    void mentionsAndMetricsAreFound()
    {
        const auto note =
            parseQuickNote(u"@ops @الكل @Noura $err at $p95, costs $50, me@example.org, @ops again"_s, now());

        QCOMPARE(note.mentions, (QStringList{u"ops"_s, u"all"_s, u"Noura"_s}));
        QCOMPARE(note.metrics, (QStringList{u"err"_s, u"p95"_s}));
    }

    void aCaretCorrects()
    {
        const auto note = parseQuickNote(u"^ v1.4.0 not v1.4.1"_s, now());

        QVERIFY(note.correction);
        QCOMPARE(note.text, u"v1.4.0 not v1.4.1"_s);
        QVERIFY(!parseQuickNote(u"2^3"_s, now()).correction);
    }

    void aFutureTimeIsNowWithANotice()
    {
        const auto noon = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

        const auto note = parseQuickNote(u"=18:00 x"_s, noon);

        QVERIFY(!note.at.isValid());
        QCOMPARE(note.text, u"x"_s);
        QCOMPARE(note.notices.size(), size_t(1));
        QCOMPARE(note.notices[0], QuickNote::Notice::FutureTime);
    }

    void aTimeWithinTheMinuteAheadIsNow()
    {
        const auto note = parseQuickNote(u"=03:13 x"_s, now().addSecs(30));

        QVERIFY(note.notices.empty());
        QCOMPARE(note.at, now().addSecs(30));
    }

    void longAgoIsAskedAbout()
    {
        const auto old = parseQuickNote(u"-25h x"_s, now());
        const auto recent = parseQuickNote(u"-23h x"_s, now());

        QCOMPARE(old.notices.size(), size_t(1));
        QCOMPARE(old.notices[0], QuickNote::Notice::OlderThanADay);
        QVERIFY(recent.notices.empty());
    }

private:
    //! 03:12 in Riyadh.
    static QDateTime now() { return QDateTime(QDate(2026, 11, 23), QTime(0, 12), Qt::UTC); }
};

QTEST_GUILESS_MAIN(TestQuickNote)
#include "tst_quicknote.moc"
