// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertrule.h"
#include "app/monitor/evaluator.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using State = AlertState::State;

namespace {

constexpr int seriesOfAKind = 1100;
constexpr int seriesAtOnce = 275;
constexpr int steps = 50;
constexpr qint64 stepMs = 15'000;

//! What one step of a series is: a number as text, "_" (nobody looked) or "stale" (the series ended).
using Course = QByteArrayList;

//! A rule for both sides.
struct Rule
{
    QByteArray name = {};
    char metric = 'g'; //!< g: a gauge; c: a counter, looked at through its rate
    int holdFor = 0; //!< seconds
    int keepFor = 0;

    double above() const { return metric == 'g' ? 5 : 1; }
    QByteArray expression() const
    {
        return metric == 'g' ? "max by (series) (g) > 5" : "sum by (series) (rate(c[1m])) > 1";
    }
};

const std::vector<Rule> rules = {
    {"gauge_at_once", 'g', 0, 0},      {"gauge_waits", 'g', 45, 0}, {"gauge_waits_and_keeps", 'g', 30, 45},
    {"rate_waits", 'c', 30, 0},        {"rate_keeps", 'c', 0, 60},  {"rate_waits_and_keeps", 'c', 60, 30},
    {"gauge_waits_long", 'g', 300, 0}, {"gauge_keeps", 'g', 0, 30},
};

} // namespace

//! Random series through our evaluator and alert rules, and through promtool's.
class TestPromtoolAlerts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    std::map<char, std::vector<Course>> m_courses;
    std::map<QByteArray, std::vector<std::vector<State>>> m_states; //!< by rule, series and step

    bool chance(double share) { return m_random.generateDouble() < share; }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }

    //! Now and then nobody looks for a while, up to beyond the five minutes that Prometheus looks back.
    Course course(QByteArray (TestPromtoolAlerts::*next)())
    {
        Course course;
        m_counter = between(0, 1000);
        while (course.size() < steps) {
            if (chance(0.05))
                course.resize(std::min(course.size() + between(1, chance(0.8) ? 4 : 24), qsizetype(steps)),
                              "_");
            else
                course += chance(0.03) ? "stale" : (this->*next)();
        }
        return course;
    }

    //! Mostly close to the threshold, on either side and on it.
    QByteArray nextGauge()
    {
        static const QByteArrayList near = {"4.99", "5", "5.01", "5.01", "6"};
        if (chance(0.03))
            return chance(0.5) ? "NaN" : "Inf";
        if (chance(0.1))
            return QByteArray::number(between(-200, 1200) / 100.0);
        return near[between(0, int(near.size()) - 1)];
    }

    //! Grows by what makes a rate of just 1, or a little less or more; starts anew now and then.
    QByteArray nextCounter()
    {
        static const std::vector<double> growth = {0, 14.99, 15, 15, 15.01, 18};
        if (chance(0.02))
            return "NaN";
        m_counter =
            chance(0.05) ? between(0, 20) : m_counter + growth[size_t(between(0, int(growth.size()) - 1))];
        return QByteArray::number(m_counter, 'f', 2);
    }
    double m_counter = 0;

    static QByteArray seriesName(char metric, int number)
    {
        return QByteArray(1, metric) + "{series=\"" + metric + QByteArray::number(number) + "\"}";
    }

    static runbook::Indicator indicatorOf(const Rule &rule)
    {
        runbook::Indicator indicator;
        const bool isGauge = rule.metric == 'g';
        indicator.kind = isGauge ? runbook::Indicator::Kind::Gauge : runbook::Indicator::Kind::Rate;
        indicator.aggregate =
            isGauge ? runbook::Indicator::Aggregate::Max : runbook::Indicator::Aggregate::Sum;
        indicator.of.metric = QChar::fromLatin1(rule.metric);
        indicator.window = 60s;
        return indicator;
    }

    static runbook::AlertDefinition definitionOf(const Rule &rule)
    {
        runbook::AlertDefinition definition;
        definition.above = rule.above();
        definition.holdFor = std::chrono::seconds(rule.holdFor);
        definition.keepFiringFor = std::chrono::seconds(rule.keepFor);
        return definition;
    }

    //! What our own code says about one series at every step.
    static std::vector<State> statesOf(const Rule &rule, const Course &course, int number)
    {
        const auto indicator = indicatorOf(rule);
        const auto definition = definitionOf(rule);
        const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        SeriesStore store({std::string(1, rule.metric)}, {});
        Evaluator evaluator(indicator);
        AlertRule alert(definition);
        std::vector<State> states;
        for (int step = 0; step < steps; ++step) {
            const auto at = step * stepMs;
            if (course[step] == "stale")
                store.markStale(u"s"_s, at);
            else if (course[step] != "_") {
                const auto text = seriesName(rule.metric, number) + ' ' + course[step] + '\n';
                const auto scrape = parseExposition(text);
                if (!scrape || !store.take(u"s"_s, *scrape, {at, at}))
                    return {};
            }
            const auto evaluation = evaluator.evaluate(store, at);
            Reading reading;
            reading.value = evaluation.value;
            reading.unknown = evaluation.unknown;
            alert.update(alert.inputFrom(reading), std::chrono::milliseconds(at), epoch.addMSecs(at));
            states.push_back(alert.state().state);
        }
        return states;
    }

    //! Our states as a series that promtool compares with its own ALERTS, step by step.
    QByteArray expected(const Rule &rule, int number) const
    {
        QByteArray values;
        for (const auto state : m_states.at(rule.name)[size_t(number)])
            values += state == State::Firing ? "2 " : state == State::Pending ? "1 " : "0 ";
        return "      - series: 'expected{alertname=\"" + rule.name + "\",series=\"" + rule.metric
            + QByteArray::number(number) + "\"}'\n        values: '" + values.trimmed() + "'\n";
    }

    static QByteArray ruleFile()
    {
        QByteArray yaml = "groups:\n  - name: all\n    interval: 15s\n    rules:\n";
        for (const auto &rule : rules)
            yaml += "      - alert: " + rule.name + "\n        expr: " + rule.expression()
                + "\n        for: " + QByteArray::number(rule.holdFor)
                + "s\n        keep_firing_for: " + QByteArray::number(rule.keepFor) + "s\n";
        return yaml;
    }

    //! Some of the series, for a query of promtool may touch 10,000 samples and no more.
    QByteArray testOf(char metric, int first, int last) const
    {
        QByteArray yaml = "  - interval: 15s\n    input_series:\n";
        for (int number = first; number < last; ++number) {
            yaml += "      - series: '" + seriesName(metric, number) + "'\n        values: '"
                + m_courses.at(metric)[size_t(number)].join(' ') + "'\n";
            for (const auto &rule : rules) {
                if (rule.metric == metric)
                    yaml += expected(rule, number);
            }
        }
        yaml += "    promql_expr_test:\n";
        const QByteArray actual =
            "sum by (alertname, series) (ALERTS{alertstate='pending'} or ALERTS{alertstate='firing'} * 2)";
        const QByteArray differs = actual + " != on (alertname, series) expected"
            + " or (expected > 0) unless on (alertname, series) ALERTS";
        for (int step = 0; step < steps; ++step)
            yaml += "      - expr: \"" + differs + "\"\n        eval_time: "
                + QByteArray::number(step * stepMs / 1000) + "s\n        exp_samples: []\n";
        return yaml;
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    //! The exit code, and what promtool said.
    std::pair<int, QByteArray> promtool(const QByteArray &tests) const
    {
        write(u"rules.yml"_s, ruleFile());
        write(u"test.yml"_s, "rule_files: [rules.yml]\nevaluation_interval: 15s\ntests:\n" + tests);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"promtool"_s, {u"test"_s, u"rules"_s, u"test.yml"_s});
        if (!process.waitForFinished(120'000))
            return {-1, "promtool did not end in time"};
        return {process.exitCode(), process.readAll()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"promtool"_s).isEmpty())
            QSKIP("promtool is not installed here");
        bool isGiven = false;
        const auto given = qEnvironmentVariable("THABAT_TEST_SEED").toUInt(&isGiven);
        const auto seed = isGiven ? given : QRandomGenerator::system()->generate();
        qInfo("seed: THABAT_TEST_SEED=%u", seed);
        m_random.seed(seed);
        for (int number = 0; number < seriesOfAKind; ++number) {
            m_courses['g'].push_back(course(&TestPromtoolAlerts::nextGauge));
            m_courses['c'].push_back(course(&TestPromtoolAlerts::nextCounter));
        }
        for (const auto &rule : rules) {
            for (int number = 0; number < seriesOfAKind; ++number)
                m_states[rule.name].push_back(statesOf(rule, m_courses[rule.metric][size_t(number)], number));
        }
    }

    void everyRuleGoesThroughEveryState()
    {
        for (const auto &rule : rules) {
            std::map<State, int> counts;
            for (const auto &states : m_states[rule.name]) {
                QCOMPARE(states.size(), size_t(steps));
                for (const auto state : states)
                    ++counts[state];
            }
            qInfo("%s: %d pending, %d firing, %d inactive, %d unknown", rule.name.constData(),
                  counts[State::Pending], counts[State::Firing], counts[State::Inactive],
                  counts[State::Unknown]);
            QVERIFY(counts[State::Firing] > 10);
            QVERIFY(counts[State::Inactive] > 100);
            QVERIFY(counts[State::Unknown] > 100);
            QVERIFY(rule.holdFor == 0 || counts[State::Pending] > 100);
        }
    }

    void promtoolAgreesAtEveryStepOfEverySeries()
    {
        QByteArray tests;
        for (const char metric : {'g', 'c'}) {
            for (int first = 0; first < seriesOfAKind; first += seriesAtOnce)
                tests += testOf(metric, first, std::min(first + seriesAtOnce, seriesOfAKind));
        }

        const auto [exitCode, said] = promtool(tests);

        QVERIFY2(exitCode == 0, said.left(4000).constData());
    }

    void promtoolWouldHaveNoticedOneWrongStep_data()
    {
        QTest::addColumn<int>("wrongRule");
        for (int rule = 0; rule < int(rules.size()); ++rule)
            QTest::newRow(rules[size_t(rule)].name.constData()) << rule;
    }

    void promtoolWouldHaveNoticedOneWrongStep()
    {
        QFETCH(int, wrongRule);
        const auto &rule = rules[size_t(wrongRule)];
        auto &state = m_states[rule.name][3][size_t(steps) / 2];
        const auto right = state;
        state = right == State::Firing ? State::Inactive : State::Firing;

        const auto [exitCode, said] = promtool(testOf(rule.metric, 0, 20));
        state = right;

        QCOMPARE(exitCode, 1);
        QVERIFY2(said.contains("FAILED"), said.left(4000).constData());
        QCOMPARE(said.count("time: "), 1);
        QVERIFY(said.contains(rule.name));
    }
};

QTEST_GUILESS_MAIN(TestPromtoolAlerts)
#include "tst_promtoolalerts.moc"
