// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "app/base/timetext.h"
#include "app/domain/happeningcodec.h"
#include "tests/ui/sheets/sheethouse.h"
#include "ui/sheets/alertssheet.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::test;
using namespace thabat::ui;

namespace {

//! An Alertmanager that says what the test tells it to.
struct Stand
{
    RawServer server;
    Json alerts = Json::array();
    Json silences = Json::array();
    QDateTime now = QDateTime::currentDateTimeUtc();

    void addAlert(const std::string &name, const std::string &state, const Json &labels = Json::object(),
                  const std::string &summary = {})
    {
        auto all = labels;
        all["alertname"] = name;
        alerts.push_back({{"labels", all},
                          {"annotations", {{"summary", summary}}},
                          {"startsAt", toStd(toRfc3339(now.addSecs(-600)))},
                          {"status",
                           {{"state", state == "firing" ? "active" : "suppressed"},
                            {"silencedBy", state == "silenced" ? Json::array({"8a1c"}) : Json::array()},
                            {"inhibitedBy", Json::array()}}}});
    }

    void addSilence(const std::string &id, const std::string &state)
    {
        silences.push_back({{"id", id},
                            {"createdBy", "نورة"},
                            {"comment", "known, being fixed"},
                            {"startsAt", toStd(toRfc3339(now.addSecs(-60)))},
                            {"endsAt", toStd(toRfc3339(now.addSecs(state == "active" ? 1800 : -30)))},
                            {"matchers",
                             Json::array({{{"name", "alertname"},
                                           {"value", "KnownTrouble"},
                                           {"isRegex", false},
                                           {"isEqual", true}}})},
                            {"status", {{"state", state}}}});
    }

    void say()
    {
        const auto answer = [this](const QByteArray &path, const Json &json) {
            server.answer(path, RawServer::http(200, toBytes(json), "application/json"));
        };
        answer("/api/v2/alerts", alerts);
        answer("/api/v2/silences", silences);
        answer("POST /api/v2/silences", {{"silenceID", "f00d"}});
        answer("/api/v2/silence/8a1c", Json::object());
    }

    DeskHouse::Prepare prepare()
    {
        say();
        return [this](runbook::Profile &profile) {
            profile.alertmanager.url = server.url({}).toString();
            profile.alertmanager.every = 50ms;
        };
    }
};

void fill(Stand &stand)
{
    stand.addAlert("ErrorRate", "firing", {{"severity", "P1"}, {"job", "api"}}, "12% of requests fail");
    stand.addAlert("KnownTrouble", "silenced", {{"job", "import"}});
    stand.addAlert("DiskFull", "firing", {{"instance", "db-1:9100"}, {"severity", "critical"}});
    stand.addAlert("DiskFull", "firing", {{"instance", "db-2:9100"}, {"severity", "critical"}});
    stand.addSilence("8a1c", "active");
    stand.addSilence("0ld0", "expired");
}

//! What one row of the list says, all of it.
QStringList rowsOf(const QWidget &sheet, const char *list)
{
    QStringList rows;
    const auto *whole = sheet.findChild<QWidget *>(QLatin1StringView(list));
    for (const auto *button : whole->findChildren<QRadioButton *>())
        rows += button->accessibleName() + u'\n' + button->accessibleDescription();
    return rows;
}

QString rowWith(const QWidget &sheet, const char *list, const QString &word)
{
    for (const auto &row : rowsOf(sheet, list)) {
        if (row.contains(word))
            return row;
    }
    return {};
}

} // namespace

//! The sheet worked as a person does, over a stand-in for Alertmanager.
class TestAlertsSheet : public QObject
{
    Q_OBJECT

private:
    //! A desk that watches the stand and has heard it.
    static void hear(SheetHouse &at)
    {
        at.house.desk().watch().start();
        QTRY_VERIFY(at.house.desk().watch().state().alertmanager.problem.isEmpty());
    }

private Q_SLOTS:
    void oneTroubleIsOneRowWithAllWhoTellOfIt()
    {
        Stand stand;
        fill(stand);
        SheetHouse at(Language::English, stand.prepare());
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        const auto rows = rowsOf(sheet, "alerts");
        const auto known = at.house.profile.alerts.size();
        QVERIFY(known > 0);
        QVERIFY2(rowWith(sheet, "alerts", u"DiskFull"_s).contains(u"Alertmanager says: 2 firing"_s),
                 qPrintable(rows.join(u"\n--\n"_s)));
        QVERIFY(rowWith(sheet, "alerts", u"12% of requests fail"_s).contains(u"This desk:"_s));
        QVERIFY(rowWith(sheet, "alerts", u"KnownTrouble"_s).contains(u"silenced"_s));
        QVERIFY(rowWith(sheet, "alerts", u"KnownTrouble"_s).contains(u"نورة"_s));
        QCOMPARE(size_t(rows.size()), known + 2);
        QVERIFY(rows.first().contains(u"firing"_s));
    }

    void anAlertIsSilencedWithTheKeyboardAlone()
    {
        Stand stand;
        fill(stand);
        SheetHouse at(Language::English, stand.prepare());
        at.house.declare();
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        QSignalSpy done(&sheet, &Sheet::done);
        open(sheet);
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());

        type(seen<QLineEdit>(sheet, "filter"), u"disk"_s);
        QCOMPARE(rowsOf(sheet, "alerts").size(), 1);
        QCoreApplication::processEvents(); // the rows come into sight
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(seen<QLineEdit>(sheet, "matchers")->text(), u"alertname=\"DiskFull\""_s);
        QVERIFY2(textOf(sheet, "reach").contains(u"2 alerts"_s), qPrintable(textOf(sheet, "reach")));
        auto *why = seen<QLineEdit>(sheet, "why");
        QVERIFY(why->hasFocus());
        QCOMPARE(why->visibleRegion().boundingRect(), why->rect()); // it came into sight by itself
        type(QApplication::focusWidget(), u"the disk is being replaced"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(at.incident().openLoops(), 1);
        QCOMPARE(at.incident().loops.back().what.kind, domain::LoopOpened::Kind::Loan);
        QVERIFY(seen<QLineEdit>(sheet, "why")->text().isEmpty());
    }

    void withoutReasonOrEndNothingGoesOut()
    {
        Stand stand;
        fill(stand);
        SheetHouse at(Language::English, stand.prepare());
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        type(seen<QLineEdit>(sheet, "matchers"), u"DiskFull"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(problemOf(sheet).contains(u"why"_s), qPrintable(problemOf(sheet)));

        type(seen<QLineEdit>(sheet, "why"), u"known"_s);
        for (auto *button : sheet.findChild<QWidget *>(u"length"_s)->findChildren<QRadioButton *>())
            button->setChecked(true); // the last one: custom
        QVERIFY(seen<QLineEdit>(sheet, "custom"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(problemOf(sheet).contains(u"how long"_s), qPrintable(problemOf(sheet)));
        QVERIFY(!seen<QPushButton>(sheet, "mainAction")->isEnabled());
        type(seen<QLineEdit>(sheet, "custom"), u"٤٥m"_s);
        QVERIFY(seen<QPushButton>(sheet, "mainAction")->isEnabled());
        QVERIFY(at.house.desk().replay().events().empty());
    }

    void aSilenceIsEndedFromTheList()
    {
        Stand stand;
        fill(stand);
        SheetHouse at(Language::English, stand.prepare());
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        QSignalSpy done(&sheet, &Sheet::done);
        open(sheet);
        QCOMPARE(rowsOf(sheet, "silences").size(), 2);

        sheet.findChild<QWidget *>(u"silences"_s)->findChild<QRadioButton *>()->setFocus();
        press(Qt::Key_Delete, Qt::ControlModifier);

        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(at.house.desk().replay().events().back().header.kind, u"silence.ended"_s);
    }

    void withoutAnAlertmanagerOurOwnAlertsAreThere()
    {
        SheetHouse at;
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);

        QCOMPARE(size_t(rowsOf(sheet, "alerts").size()), at.house.profile.alerts.size());
        QVERIFY(rowsOf(sheet, "alerts").first().contains(u"not known"_s)); // nothing was looked at yet
        QVERIFY(!seen<QLineEdit>(sheet, "matchers"));
        QVERIFY(!seen<QPushButton>(sheet, "mainAction"));
    }

    void aServerThatFallsSilentIsSaidAndItsLastWordStays()
    {
        Stand stand;
        fill(stand);
        SheetHouse at(Language::English, stand.prepare());
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(!seen<PlainLabel>(sheet, "servers"));

        stand.server.stop();

        QTRY_VERIFY(textOf(sheet, "servers").contains(u"Alertmanager does not answer since"_s));
        QVERIFY(!rowWith(sheet, "alerts", u"DiskFull"_s).isEmpty());
    }

    void aStormIsCutAndTheFilterReachesTheRest()
    {
        Stand stand;
        for (int i = 0; i < 300; ++i)
            stand.addAlert("Storm" + std::to_string(i), "firing");
        SheetHouse at(Language::English, stand.prepare());
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet);
        QVERIFY(rowsOf(sheet, "alerts").size() <= 40);
        QVERIFY(!textOf(sheet, "noMatch").isEmpty());

        type(seen<QLineEdit>(sheet, "filter"), u"storm299"_s);

        QCOMPARE(rowsOf(sheet, "alerts").size(), 1);
        QVERIFY(rowsOf(sheet, "alerts").first().contains(u"Storm299"_s));
    }

    void everySizeAndLanguageShowsAllOfIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("hostile");
        for (const auto language : {Language::English, Language::Arabic}) {
            for (const auto &size : {QSize(556, 700), QSize(396, 560), QSize(600, 1200)}) {
                for (const bool hostile : {false, true})
                    QTest::newRow(qPrintable(u"alerts_%1_%2%3"_s.arg(
                        toKey(language), QString::number(size.width()), hostile ? u"_hostile"_s : QString())))
                        << language << size << hostile;
            }
        }
    }

    void everySizeAndLanguageShowsAllOfIt()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        QFETCH(bool, hostile);
        Stand stand;
        fill(stand);
        if (hostile)
            stand.addAlert("<img src='file:///etc/passwd'>" + std::string(300, 'W'), "firing",
                           {{"html", "<table><tr><td>" + std::string(200, 'x')},
                            {"rlo", "\u202egnirts \u2066desrever"},
                            {"ansi", "\u001b[31mred\u001b[0m\nsecond line\ttab"}},
                           "<b>bold</b> & co \u202e");
        SheetHouse at(language, stand.prepare());
        hear(at);
        AlertsSheet sheet(at.house.desk(), at.current, at.appearance);
        open(sheet, size);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        keepPicture(sheet, QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(sheet.size(), size);
        QTRY_COMPARE(clippedLabels(sheet).join(u" | "_s), QString());
        for (const auto *button : sheet.findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
        for (const auto *field : sheet.findChildren<QWidget *>())
            QVERIFY2(field->focusPolicy() == Qt::NoFocus || !field->isVisible()
                         || !field->accessibleName().isEmpty(),
                     qPrintable(field->objectName()));
        if (!hostile)
            return;
        const auto row = rowWith(sheet, "alerts", u"<img src"_s).remove(QChar(0x200B));
        QVERIFY2(row.contains(u"<img src"_s) && row.contains(u"\\nsecond line\\ttab"_s), qPrintable(row));
        for (const char16_t hidden : {char16_t(0x202e), char16_t(0x1b)})
            QVERIFY(!row.contains(QChar(hidden)));
    }
};

QTEST_MAIN(TestAlertsSheet)
#include "tst_alertssheet.moc"
