// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;
using test::CliOutcome;

//! Updates that a person approves and passes on, by the built program.
class TestUpdateCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliHouse> m_house;

    CliOutcome as(const QString &person, const QStringList &arguments) const
    {
        return m_house->run(QStringList{u"--as"_s, person} + arguments);
    }
    CliOutcome write(const QString &text) const
    {
        return as(u"Noura"_s, {u"update"_s, u"--audience"_s, u"customers"_s, text});
    }
    std::vector<Json> lines(const QString &command) const
    {
        return m_house->run({command, u"--json"_s}).jsonLines();
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        const auto path = m_house->profile() + u"/profile.json"_s;
        auto document = readJson(path);
        QVERIFY(document.has_value());
        auto &json = document->value;
        json["drill"] = false;
        json["approvedUpdates"] = Json::array({"customers"});
        json["channels"] = Json::array({{{"id", "group"},
                                         {"title", {{"en", "Partners' group"}, {"ar", "مجموعة الشركاء"}}},
                                         {"kind", "clipboard"},
                                         {"audiences", {"customers"}}}});
        m_house->write(u"home/config/profiles/practice/profile.json"_s, toPrettyBytes(json));
        QVERIFY(!m_house->declare().isEmpty());
        QCOMPARE(m_house->run({u"role"_s, u"ic"_s, u"Sara"_s}).exit, 0);
    }

    void theCommanderApprovesAndAPersonPassesItOn()
    {
        const auto written = write(u"We look into it."_s);
        QCOMPARE(written.exit, 0);
        QVERIFY2(written.out.contains(u"Sara"_s), qPrintable(written.out + written.err));
        const auto waiting = lines(u"proposals"_s);
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(textOf(waiting.front(), "author"), u"Noura"_s);
        QVERIFY(lines(u"outbox"_s).empty());
        QCOMPARE(integerOf(m_house->run({u"status"_s, u"--json"_s}).json(), "proposals"), 1);
        const auto id = textOf(waiting.front(), "id");

        QCOMPARE(as(u"Noura"_s, {u"proposals"_s, u"approve"_s, id}).exit, 1);
        QCOMPARE(as(u"Sara"_s, {u"proposals"_s, u"approve"_s, id}).exit, 0);

        QVERIFY(lines(u"proposals"_s).empty());
        const auto message = lines(u"outbox"_s).front();
        QCOMPARE(textOf(message, "state"), u"byHand"_s);
        QCOMPARE(m_house->run({u"outbox"_s, u"send"_s}).exit, 1); // a person has something to do
        QCOMPARE(m_house->run({u"outbox"_s, u"passed"_s, textOf(message, "id")}).exit, 0);
        QCOMPARE(textOf(lines(u"outbox"_s).front(), "state"), u"sent"_s);
        QCOMPARE(m_house->run({u"outbox"_s, u"send"_s}).exit, 0);
    }

    void theCommanderSendsItBack()
    {
        QCOMPARE(write(u"Everything is broken."_s).exit, 0);
        const auto id = textOf(lines(u"proposals"_s).front(), "id");

        QCOMPARE(as(u"Sara"_s, {u"proposals"_s, u"decline"_s, id, u"--why"_s, u"too early"_s}).exit, 0);

        QVERIFY(lines(u"proposals"_s).empty() && lines(u"outbox"_s).empty());
        QCOMPARE(as(u"Sara"_s, {u"proposals"_s, u"approve"_s, id}).exit, 1);
        QCOMPARE(textOf(m_house->lastOf(u"update.declined"_s).at("payload"), "why"), u"too early"_s);
    }

    void wrongWordsAreRefused()
    {
        QCOMPARE(m_house->run({u"proposals"_s, u"approve"_s}).exit, 2);
        QCOMPARE(m_house->run({u"proposals"_s, u"burn"_s, u"U1"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestUpdateCommand)
#include "tst_updatecommand.moc"
