// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "ui/models/signtext.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using domain::Severity;
using Match = monitor::SignState::Match;

//! What speaks for a playbook and against it, in words.
class TestSignText : public QObject
{
    Q_OBJECT

private:
    runbook::Profile m_profile;
    runbook::Playbook m_playbook;
    monitor::Suggestion m_suggestion;
    monitor::WatchState m_state;
    const QDateTime m_at = QDateTime(QDate(2026, 11, 23), QTime(0, 2), Qt::UTC); // 03:02 in Riyadh

private Q_SLOTS:
    void init()
    {
        m_profile = {};
        runbook::Indicator errors;
        errors.id = u"errors"_s;
        errors.unit = runbook::Indicator::Unit::Percent;
        m_profile.indicators = {errors};
        runbook::AlertDefinition alert;
        alert.id = u"error-rate"_s;
        alert.title = {u"Error rate above 1%"_s, u"معدل الأخطاء أعلى من 1%"_s};
        alert.indicator = u"errors"_s;
        m_profile.alerts = {alert};
        m_playbook = {};
        m_playbook.signs = {{{u"Many errors"_s, u"أخطاء كثيرة"_s}, u"errors"_s, 0.01, {}},
                            {{u"The database is down"_s, {}}, {}, 0, u"db"_s},
                            {{u"Customers call"_s, {}}, {}, 0, {}}};
        m_suggestion = {u"p"_s, 1, 2, 3, {}};
        m_suggestion.signs = {{0, Match::Yes, 0.124, {}, m_at},
                              {1, Match::No, {}, {}, m_at},
                              {2, Match::Unknown, {}, u"A person must judge."_s, m_at}};
        m_state = {};
        m_state.alerts = {
            {u"error-rate"_s, monitor::AlertState::State::Firing, m_at, 0.124, {}, Severity::P1}};
        m_state.proposed = Severity::P1;
        m_state.proposedBy = u"error-rate"_s;
    }

    void everySignHasItsSideItsValueAndItsTime()
    {
        auto lines = signLines(m_profile, m_playbook, m_suggestion, Language::English);
        for (auto &line : lines)
            line = withoutIsolates(line);

        QCOMPARE(lines,
                 (QStringList{u"✓ For: Many errors · now 12.4% · since 03:02"_s,
                              u"× Against: The database is down · since 03:02"_s,
                              u"? To judge: Customers call"_s}));
    }

    void theSummaryCountsAllThreeSides()
    {
        QCOMPARE(signSummary(m_suggestion), u"1 of 3 signs speak for it · 1 against · 1 to judge"_s);
        QCOMPARE(signSummary({u"p"_s, 2, 2, 2, {}}), u"2 of 2 signs speak for it"_s);
    }

    void aSignThatTheRunbookDoesNotHaveIsLeftOut()
    {
        m_suggestion.signs.push_back({9, Match::Yes, {}, {}, {}});

        QCOMPARE(signLines(m_profile, m_playbook, m_suggestion, Language::English).size(), 3);
    }

    void aProposalNamesTheAlertAndGoesUpwardOnly()
    {
        const auto proposal = [this](std::optional<Severity> declared) {
            return withoutIsolates(proposalText(m_profile, m_state, declared, Language::English));
        };

        QCOMPARE(proposal({}), u"Suggested P1: Error rate above 1% · now 12.4% · since 03:02"_s);
        QCOMPARE(proposal(Severity::P2), proposal({}));
        QVERIFY(proposal(Severity::P1).isEmpty());
        QVERIFY(proposal(Severity::P0).isEmpty());
    }

    void bothLanguagesSayIt()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/thabat_ar.qm"_s));
        QCoreApplication::installTranslator(&translator);

        const auto lines = signLines(m_profile, m_playbook, m_suggestion, Language::Arabic);
        const auto proposal = proposalText(m_profile, m_state, {}, Language::Arabic);

        QVERIFY2(lines[0].contains(u"يؤيّد"_s) && lines[0].contains(u"أخطاء كثيرة"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"يعارض"_s), qPrintable(lines[1]));
        QVERIFY2(proposal.contains(u"مقترح"_s) && proposal.contains(u"معدل الأخطاء"_s), qPrintable(proposal));
    }
};

QTEST_MAIN(TestSignText)
#include "tst_signtext.moc"
