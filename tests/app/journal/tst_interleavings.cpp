// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journal/syncmodel.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::ModelDesk;
using test::ModelHub;
using test::Rows;

namespace {

const QString incident = u"INC-2026-1123-TEST"_s;

//! Events of which the order matters: the last one wins, and it must be the same one everywhere.
domain::Happening happening(int number, const QString &desk)
{
    const auto text = desk + QString::number(number);
    switch (number % 4) {
    case 0:
        return domain::Declared{.title = text, .severity = domain::Severity::P1};
    case 1:
        return domain::RoleAssigned{domain::Role::Commander, text};
    case 2:
        return domain::SeverityChanged{domain::Severity::P1, domain::Severity(number / 4 % 4), text, {}};
    default:
        return domain::NoteAdded{.text = text};
    }
}

std::vector<ModelDesk> desksOf(int count)
{
    std::vector<ModelDesk> desks;
    // Clocks that are hours apart: order must not depend on them.
    for (int i = 0; i < count; ++i)
        desks.emplace_back(u"DESK-%1"_s.arg(QChar(u'A' + i)), 1'700'000'000'000 + i * 3'600'000LL);
    return desks;
}

//! Why these desks do not show the same incident; empty: they do.
QString difference(const ModelDesk &a, const ModelDesk &b)
{
    if (a.replay().events() != b.replay().events())
        return u"%1 and %2 have other events"_s.arg(a.id(), b.id());
    const auto *one = a.replay().incident(incident);
    const auto *other = b.replay().incident(incident);
    if (!one != !other)
        return u"only one of them has the incident"_s;
    if (one
        && (one->title != other->title || one->severity != other->severity || one->roles != other->roles
            || one->phase != other->phase || one->events != other->events))
        return u"%1 and %2 show another incident"_s.arg(a.id(), b.id());
    return {};
}

size_t eventsOf(const std::vector<ModelDesk> &desks, const ModelHub &hub)
{
    std::map<QString, qint64> longest;
    const auto look = [&longest](const journal::ChainHeads &heads) {
        for (const auto &[desk, head] : heads)
            longest[desk] = std::max(longest[desk], head.number);
    };
    look(hub.heads());
    for (const auto &desk : desks)
        look(desk.heads());
    size_t count = 0;
    for (const auto &[desk, number] : longest)
        count += size_t(number);
    return count;
}

//! Lets all meet until nothing is left, and says what is not as it must be.
QString settleAndCompare(std::vector<ModelDesk> &desks, ModelHub &hub, size_t written)
{
    constexpr int enough = 100;
    const auto allInStep = [&] {
        return std::all_of(desks.begin(), desks.end(), [&hub](const ModelDesk &desk) {
            return test::isInStep(desk, hub);
        });
    };
    int rounds = 0;
    for (; rounds < enough && !allInStep(); ++rounds) {
        for (auto &desk : desks)
            test::meet(desk, hub, 5);
    }
    if (rounds == enough)
        return u"they never come in step"_s;
    for (const auto &desk : desks) {
        if (desk.replay().events().size() != written)
            return u"%1 has %2 events of %3"_s.arg(desk.id(), QString::number(desk.replay().events().size()),
                                                   QString::number(written));
        if (const auto other = difference(desks.front(), desk); !other.isEmpty())
            return other;
    }
    return {};
}

//! A run in which anything may go wrong, and all of it by one seed.
class BadRun
{
public:
    explicit BadRun(unsigned seed)
        : m_random(seed)
        , m_desks(desksOf(2 + int(upTo(3))))
    {
    }

    //! What is not as it must be in the end.
    QString wrong()
    {
        for (auto step = 20 + upTo(30); step > 0; --step)
            doSomething(size_t(upTo(unsigned(m_desks.size()))));
        if (eventsOf(m_desks, m_hub) != m_written)
            return u"an event is nowhere any more"_s;
        if (upTo(4) == 0) { // one desk never comes back; what it gave away must still reach everybody
            m_desks.erase(m_desks.begin() + upTo(unsigned(m_desks.size())));
            m_written = eventsOf(m_desks, m_hub);
        }
        return settleAndCompare(m_desks, m_hub, m_written);
    }

private:
    unsigned upTo(unsigned end) { return unsigned(m_random() % end); }

    void doSomething(size_t which)
    {
        auto &desk = m_desks[which];
        desk.pass(qint64(upTo(2000)) - 500);
        switch (upTo(10)) {
        case 0:
        case 1:
        case 2:
            desk.append(happening(int(m_written), desk.id()), incident);
            ++m_written;
            break;
        case 3:
            m_backup = m_hub;
            break;
        case 4:
            if (upTo(3) == 0)
                m_hub = m_backup; // restored from an older copy
            break;
        case 5:
            desk.restart();
            break;
        case 6:
            deliver();
            break;
        default:
            meetBadly(which);
        }
    }

    //! What was delayed arrives now, in any order, some of it twice and some not at all.
    void deliver()
    {
        for (size_t i = 0; i < m_pushes.size(); ++i)
            m_hub.push(m_pushes[upTo(unsigned(m_pushes.size()))]);
        m_pushes.clear();
        for (const auto &[to, rows] : m_answers)
            m_desks[to].take(rows);
    }

    //! A round of which each half may be lost, late, out of order or doubled; losing both is a partition.
    void meetBadly(size_t which)
    {
        auto &desk = m_desks[which];
        const auto plan = journal::planSync(desk.heads(), m_hub.heads(), {}, desk.id(), 1 + upTo(4));
        auto pushed = desk.rows(plan.push);
        auto pulled = m_hub.pull(plan.pull);
        for (auto *rows : {&pushed, &pulled}) {
            if (upTo(4) == 0)
                std::shuffle(rows->begin(), rows->end(), m_random);
        }
        const auto fateOfPush = upTo(4);
        if (fateOfPush == 0)
            m_pushes.push_back(pushed);
        else if (fateOfPush > 1)
            m_hub.push(pushed);
        const auto fateOfPull = upTo(5);
        if (fateOfPull == 0)
            m_answers.emplace_back(which, pulled);
        for (unsigned times = 0; fateOfPull > 1 && times < fateOfPull - 1; ++times)
            desk.take(pulled);
    }

    std::mt19937 m_random;
    std::vector<ModelDesk> m_desks;
    ModelHub m_hub;
    ModelHub m_backup;
    std::vector<Rows> m_pushes; //!< still on their way
    std::vector<std::pair<size_t, Rows>> m_answers;
    size_t m_written = 0;
};

} // namespace

//! Promise P5: the same events are the same state, whatever happens on the way.
class TestInterleavings : public QObject
{
    Q_OBJECT

private:
    static int wantedRuns() { return qEnvironmentVariableIntValue("THABAT_RUNS"); }

private Q_SLOTS:
    //! 12! / (4! 4! 4!) orders in which three desks can write four events each.
    void threeDesksWithFourEventsInAnyOrderShowTheSame()
    {
        std::vector<int> order = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
        const int stride = wantedRuns() > 0 ? 1 : 97; // the quick form takes a few
        int count = -1;
        do {
            if (++count % stride != 0)
                continue;
            auto desks = desksOf(3);
            ModelHub hub;
            for (size_t i = 0; i < order.size(); ++i) {
                auto &desk = desks[size_t(order[i])];
                desk.append(happening(int(i), desk.id()), incident);
                // Who meets the hub when, and how much it carries, differs with the order as well.
                if ((count + int(i)) % 3 != 0)
                    test::meet(desks[size_t(count / 3 + int(i)) % 3], hub, 1 + (count + int(i)) % 3);
            }
            const auto wrong = settleAndCompare(desks, hub, order.size());
            QVERIFY2(wrong.isEmpty(), qPrintable(u"order %1: %2"_s.arg(QString::number(count), wrong)));
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(count + 1, 34'650);
    }

    void lossDuplicationDisorderPartitionRestartAndRestoreLoseNothing()
    {
        const int runs = wantedRuns() > 0 ? wantedRuns() : 1000;
        const auto first = qEnvironmentVariableIsSet("THABAT_SEED")
            ? unsigned(qEnvironmentVariableIntValue("THABAT_SEED"))
            : std::random_device()();
        qInfo("%d runs from seed %u (THABAT_RUNS, THABAT_SEED)", runs, first);
        for (unsigned run = 0; run < unsigned(runs); ++run) {
            const auto wrong = BadRun(first + run).wrong();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"THABAT_SEED=%1: %2"_s.arg(QString::number(first + run), wrong)));
        }
    }
};

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
