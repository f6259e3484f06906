// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/record/recordhouse.h"
#include "ui/record/lastincidents.h"
#include "ui/record/notefield.h"
#include "ui/record/recordzone.h"
#include "ui/record/rolesboard.h"
#include "ui/record/timelinepanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

#include <optional>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using thabat::test::RecordHouse;

//! With THABAT_PICTURES=DIR the pictures stay there, to be seen by eye.
class TestRecordZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house.emplace(); }

    void cleanup()
    {
        m_zone.reset();
        m_house.reset();
        QCoreApplication::removeTranslator(&m_arabic);
    }

    void calmShowsTheLastIncidentsAndAnIncidentItsRecord()
    {
        start(Language::English);
        QVERIFY(m_zone->findChild<LastIncidents *>()->isVisible());
        QVERIFY(!m_zone->findChild<RolesBoard *>()->isVisible());

        m_house->house.declare();

        QTRY_VERIFY(m_zone->findChild<RolesBoard *>()->isVisible());
        QVERIFY(m_zone->findChild<TimelinePanel *>()->isVisible());
        QVERIFY(!m_zone->findChild<LastIncidents *>()->isVisible());
    }

    void anIncidentThatIsOverCanBeReadAgainAndLeft()
    {
        start(Language::English);
        const auto id = m_house->house.declare(u"Slow approvals"_s);
        QVERIFY(m_house->house.submit(u"retract"_s, {{u"why"_s, u"a false alarm"_s}}));
        auto *last = m_zone->findChild<LastIncidents *>();
        QTRY_VERIFY(last->isVisible());
        QCOMPARE(withoutIsolates(last->findChild<ElidedLabel *>()->text()), u"Slow approvals"_s);

        last->findChild<QPushButton *>()->click();
        QCOMPARE(m_house->current.id(), id);
        QVERIFY(m_zone->findChild<TimelinePanel *>()->isVisible());

        auto *back = m_zone->findChild<QPushButton *>(u"backToNow"_s);
        QVERIFY(back->isVisible());
        back->click();
        QVERIFY(last->isVisible());
        QVERIFY(!back->isVisible());
    }

    void theDueDayOfAPostMortemIsSaidInWorkingDays()
    {
        start(Language::English);
        m_house->house.declare();
        QVERIFY(m_house->house.submit(
            u"resolve"_s,
            {{u"owner"_s, u"Sara"_s}, {u"defer"_s, everyGate()}, {u"why"_s, u"this is a test"_s}}));
        QSignalSpy sheet(&*m_zone, &RecordZone::sheetWanted);
        auto *last = m_zone->findChild<LastIncidents *>();
        QTRY_VERIFY(last->isVisible());

        QStringList said;
        for (const auto *label : last->findChildren<PlainLabel *>())
            said += label->text();
        QVERIFY2(said.join(u'|').contains(u"Post-mortem due: 3 business day(s) left"_s),
                 qPrintable(said.join(u'|')));
        last->findChildren<QPushButton *>().last()->click();
        QCOMPARE(sheet.size(), 1);
        QCOMPARE(sheet.at(0).at(0).value<SheetKind>(), SheetKind::PostMortem);
    }

    void aChangeOfLanguageKeepsFocusAndText()
    {
        start(Language::English);
        m_house->house.declare();
        m_zone->focusComposer();
        auto *field = m_zone->findChild<NoteField *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"half"_s);

        speak(Language::Arabic);

        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u" a note"_s);
        QCOMPARE(m_zone->draft(), u"half a note"_s);
    }

    void nothingIsCutAtTheSmallestWidth_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<bool>("calm");
        for (const auto language : {Language::English, Language::Arabic}) {
            for (const auto theme : {ThemeKind::Night, ThemeKind::Day}) {
                for (const bool calm : {true, false}) {
                    const auto row =
                        u"%1 %2 %3"_s.arg(toKey(language), toKey(theme), calm ? u"calm"_s : u"incident"_s);
                    QTest::newRow(qPrintable(row)) << language << theme << calm;
                }
            }
        }
    }

    void nothingIsCutAtTheSmallestWidth()
    {
        QFETCH(Language, language);
        QFETCH(ThemeKind, theme);
        QFETCH(bool, calm);
        m_house->appearance.setTheme(theme);
        start(language);
        fill(calm);
        m_zone->resize(312, 590);
        QCoreApplication::processEvents();

        picture();
        QVERIFY2(m_zone->minimumSizeHint().width() <= 312,
                 qPrintable(QString::number(m_zone->minimumSizeHint().width())));
        for (auto *label : m_zone->findChildren<PlainLabel *>())
            checkLabel(*label);
        for (auto *button : m_zone->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

private:
    void start(Language language)
    {
        m_zone.emplace(m_house->parts());
        speak(language);
        m_zone->resize(388, 700);
        m_zone->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_zone));
        m_zone->activateWindow();
    }

    void speak(Language language)
    {
        if (language == Language::Arabic) {
            QVERIFY(m_arabic.load(u":/translations/thabat_ar.qm"_s));
            QCoreApplication::installTranslator(&m_arabic);
        }
        m_house->appearance.setLanguage(language);
        m_house->appearance.apply(*qApp);
        QCoreApplication::processEvents();
    }

    void fill(bool calm)
    {
        m_house->house.declare(u"API down — 5xx on /api/v1/leads"_s);
        if (calm) {
            QVERIFY(m_house->house.submit(
                u"resolve"_s,
                {{u"owner"_s, u"Sara"_s}, {u"defer"_s, everyGate()}, {u"why"_s, u"this is a test"_s}}));
            return;
        }
        const bool arabic = m_house->appearance.language() == Language::Arabic;
        const auto role = [this](const QString &key, const QString &name) {
            QVERIFY(m_house->house.submit(u"role"_s, {{u"role"_s, key}, {u"name"_s, name}}));
        };
        role(u"ic"_s, arabic ? u"سارة"_s : u"Sara"_s);
        role(u"ops"_s, arabic ? u"أحمد"_s : u"Ahmed"_s);
        for (const auto &text : arabic
                 ? QStringList{u"-5د انقطاع في ./deploy.sh --force"_s, u"/قرار إرجاع التطبيق إلى v1.4.1"_s,
                               u"@عمليات الاتصالات 19/20، إعادة تشغيل التطبيق ثم مراقبة معدل الأخطاء"_s,
                               u"pool at 19/20, restarting."_s, u"-20m /a ./deploy.sh --force"_s}
                 : QStringList{u"-5m errors after ./deploy.sh --force"_s, u"/d roll back to v1.4.1"_s,
                               u"@ops pool at 19/20, restarting the app and then watching the error rate"_s,
                               u"الاتصالات 19/20، إعادة تشغيل."_s, u"^ pool at 18/20"_s})
            QVERIFY(m_house->house.submit(u"note"_s, {{u"text"_s, text}}));
        m_zone->focusComposer();
        m_zone->findChild<NoteField *>()->insertPlainText(arabic ? u"-2m /قرار إعادة تشغيل التطبيق"_s
                                                                 : u"-2m /decision restart app"_s);
    }

    static void checkLabel(const PlainLabel &label)
    {
        if (!label.isVisible() || label.text().isEmpty())
            return;
        const int wanted = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        QVERIFY2(label.height() >= wanted, qPrintable(u"too low: "_s + label.text()));
        const int word = label.wordWrap() ? label.minimumSizeHint().width() : label.sizeHint().width();
        QVERIFY2(label.width() >= word, qPrintable(u"too narrow: "_s + label.text()));
    }

    void picture()
    {
        const auto folder = qEnvironmentVariable("THABAT_PICTURES");
        if (folder.isEmpty())
            return;
        const auto name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        QVERIFY(m_zone->grab().save(QDir(folder).filePath(u"record_%1.png"_s.arg(name))));
    }

    static QString everyGate() { return u"health,stable,run,loops,freeze,update,owner"_s; }

    std::optional<RecordHouse> m_house;
    std::optional<RecordZone> m_zone;
    QTranslator m_arabic;
};

QTEST_MAIN(TestRecordZone)
#include "tst_recordzone.moc"
