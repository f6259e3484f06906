// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/suggester.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;
using Match = SignState::Match;

//! Which playbook comes first, and what is proposed.
class TestSuggester : public QObject
{
    Q_OBJECT

private:
    static runbook::Sign above(const QString &indicator, double value) { return {{}, indicator, value, {}}; }
    static runbook::Sign broken(const QString &component) { return {{}, {}, 0, component}; }
    static runbook::Playbook playbook(const QString &id, const std::vector<runbook::Sign> &signs)
    {
        runbook::Playbook result;
        result.id = id;
        result.signs = signs;
        return result;
    }

    WatchState m_state;

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_state.readings = {{u"errors"_s, 0.12, {}, {}, Freshness::Fresh},
                            {u"fallback"_s, 0.5, {}, {}, Freshness::Fresh},
                            {u"lag"_s, {}, u"No traffic."_s, {}, Freshness::Fresh}};
        m_state.components = {{u"db"_s, Health::Down, u"It says down."_s, {}, {}, Freshness::Fresh},
                              {u"api"_s, Health::Ok, {}, {}, {}, Freshness::Fresh},
                              {u"llm"_s, Health::Unknown, u"No source."_s, {}, {}, Freshness::Stale}};
    }

    void theMostSignsComeFirst()
    {
        runbook::Runbook book;
        book.playbooks = {playbook(u"none"_s, {above(u"errors"_s, 0.5)}),
                          playbook(u"one"_s, {above(u"errors"_s, 0.1), broken(u"api"_s)}),
                          playbook(u"two"_s, {above(u"errors"_s, 0.1), broken(u"db"_s)})};

        const auto suggestions = suggest(book, m_state);

        QCOMPARE(suggestions.size(), size_t(3));
        QCOMPARE(suggestions[0].playbook, u"two"_s);
        QCOMPARE(suggestions[0].matched, 2);
        QCOMPARE(suggestions[0].total, 2);
        QCOMPARE(suggestions[1].playbook, u"one"_s);
        QCOMPARE(suggestions[2].playbook, u"none"_s);
    }

    void ofAsManySignsTheOneThatNothingSpeaksAgainst()
    {
        runbook::Runbook book;
        book.playbooks = {playbook(u"against"_s, {above(u"errors"_s, 0.1), broken(u"api"_s)}),
                          playbook(u"unknown"_s, {above(u"errors"_s, 0.1), broken(u"llm"_s)})};

        QCOMPARE(suggest(book, m_state).front().playbook, u"unknown"_s);
    }

    void otherwiseTheRunbooksOrderStays()
    {
        runbook::Runbook book;
        book.playbooks = {playbook(u"first"_s, {}), playbook(u"second"_s, {})};

        QCOMPARE(suggest(book, m_state).front().playbook, u"first"_s);
    }

    void whatCannotBeSeenIsNotCountedAsKnown()
    {
        runbook::Runbook book;
        book.playbooks = {playbook(u"p"_s, {above(u"lag"_s, 1), broken(u"llm"_s), runbook::Sign{}})};

        const auto suggestion = suggest(book, m_state).front();

        QCOMPARE(suggestion.matched, 0);
        QCOMPARE(suggestion.known, 0);
        QCOMPARE(suggestion.total, 3);
        for (const auto &sign : suggestion.signs) {
            QCOMPARE(sign.match, Match::Unknown);
            QVERIFY(!sign.reason.isEmpty());
        }
        QCOMPARE(suggestion.signs[2].sign, size_t(2));
    }

    void aSignKeepsItsTimeUntilItTurns()
    {
        const QDateTime first(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);
        runbook::Runbook book;
        book.playbooks = {playbook(u"p"_s, {above(u"errors"_s, 0.1), broken(u"api"_s)})};
        m_state.at = first;
        m_state.suggestions = suggest(book, m_state);
        QCOMPARE(m_state.suggestions[0].signs[0].since, first);
        QCOMPARE(m_state.suggestions[0].signs[0].value.value_or(0), 0.12);

        m_state.at = first.addSecs(60);
        m_state.readings[0].value = 0.2; // still there
        m_state.components[1].health = Health::Down; // now there
        m_state.suggestions = suggest(book, m_state);
        QCOMPARE(m_state.suggestions[0].signs[0].since, first);
        QCOMPARE(m_state.suggestions[0].signs[1].since, first.addSecs(60));

        m_state.at = first.addSecs(90);
        m_state.readings[0].value.reset(); // nobody knows
        QCOMPARE(suggest(book, m_state)[0].signs[0].since, first.addSecs(90));
    }

    void aProposalGoesUpwardOnly_data()
    {
        using domain::Severity;
        QTest::addColumn<std::optional<Severity>>("declared");
        QTest::addColumn<std::optional<Severity>>("seen");
        QTest::addColumn<std::optional<Severity>>("proposed");
        const std::optional<Severity> none;
        const std::optional p0(Severity::P0);
        const std::optional p1(Severity::P1);
        const std::optional p2(Severity::P2);
        QTest::newRow("nothing is seen") << p1 << none << none;
        QTest::newRow("nothing is declared") << none << p2 << p2;
        QTest::newRow("worse than declared") << p1 << p0 << p0;
        QTest::newRow("as declared") << p1 << p1 << none;
        QTest::newRow("milder than declared") << p1 << p2 << none;
    }

    void aProposalGoesUpwardOnly()
    {
        QFETCH(std::optional<domain::Severity>, declared);
        QFETCH(std::optional<domain::Severity>, seen);
        QFETCH(std::optional<domain::Severity>, proposed);
        m_state.proposed = seen;

        QVERIFY(proposedAbove(declared, m_state) == proposed);
    }

    void theWorstOfTheFiringAlertsIsProposed()
    {
        AlertState pending{u"worst"_s, AlertState::State::Pending, {}, {}, {}, domain::Severity::P0};
        AlertState minor{u"minor"_s, AlertState::State::Firing, {}, {}, {}, domain::Severity::P2};
        AlertState major{u"major"_s, AlertState::State::Firing, {}, {}, {}, domain::Severity::P1};
        const std::vector<AlertState> alerts = {pending, minor, major};

        QCOMPARE(worstFiring(alerts)->alert, u"major"_s);
        QVERIFY(!worstFiring({pending}));
    }
};

QTEST_GUILESS_MAIN(TestSuggester)
#include "tst_suggester.moc"
