// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/alarms.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/happeningcodec.h"
#include "app/monitor/watch.h"
#include "app/report/names.h"

#include <algorithm>
#include <utility>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestShelf = 1h;
constexpr auto oneTelling = 2s; //!< several open incidents are told the same within it
constexpr int millisecondsOfDay = 86'400'000;
constexpr qsizetype longestReason = 500;

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

} // namespace

Alarms::Alarms(Workplace &workplace, bool writes, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_writes(writes)
    , m_board(workplace.profile())
{
    connect(&workplace.watch(), &monitor::Watch::changed, this, &Alarms::look);
    connect(&workplace, &Workplace::recorded, this, &Alarms::read);
    read(workplace.replay().events()); // what was put aside before the restart
}

bool Alarms::knows(const QString &name)
{
    return name == u"acknowledge"_s || name == u"shelve"_s || name == u"unshelve"_s;
}

void Alarms::look()
{
    const auto &clock = m_workplace.clock();
    const auto news = m_board.update(m_workplace.watch().state(), {clock.monotonic(), clock.now(), 0ms});
    for (const auto &alarm : news.raised)
        writeSilence(alarm, true);
    for (const auto &alarm : news.ended)
        writeSilence(alarm, false);
    if (!news.raised.empty())
        Q_EMIT raised(news.raised);
    if (news.changed)
        Q_EMIT changed();
}

//! What the alerts do is written by the watch log; that a vital signal is silent only we know.
void Alarms::writeSilence(const monitor::Alarm &alarm, bool begins)
{
    if (!m_writes || alarm.kind != monitor::Alarm::Kind::NoData)
        return;
    const auto from = begins ? u"inactive"_s : u"firing"_s;
    const auto to = begins ? u"firing"_s : u"inactive"_s;
    [[maybe_unused]] const auto recorded = write(
        domain::AlertChanged{alarm.id, englishTitle(alarm.id), from, to, {}, alarm.severity}, u"auto"_s, {});
}

//! On the open incidents, or on none, like everything that is noticed.
Later<Answer> Alarms::write(const domain::Happening &happening, const QString &author, Answer answer)
{
    const auto open = m_workplace.replay().openIncidents();
    if (open.empty())
        return m_workplace.record({happening}, {}, author, std::move(answer));
    for (size_t i = 1; i < open.size(); ++i)
        [[maybe_unused]] const auto recorded = m_workplace.record({happening}, open[i]->id, author);
    return m_workplace.record({happening}, open.front()->id, author, std::move(answer));
}

//! What this desk or another one wrote about alarms.
void Alarms::read(const std::vector<domain::Event> &events)
{
    const auto now = m_workplace.now();
    bool any = false;
    for (const auto &event : events) {
        const auto &header = event.header;
        if (!header.kind.startsWith(u"alarm"_s) || header.time() < now.addSecs(-longestShelf / 1s))
            continue;
        const auto happening = domain::decode(event);
        if (const auto *seen = std::get_if<domain::AlarmsAcknowledged>(&happening))
            m_board.acknowledge(seen->alarms, {header.author, header.time()});
        else if (const auto *aside = std::get_if<domain::AlarmShelved>(&happening))
            m_board.shelve(
                aside->alarm,
                {QDateTime::fromMSecsSinceEpoch(aside->until, Qt::UTC), header.author, aside->why});
        else if (const auto *back = std::get_if<domain::AlarmUnshelved>(&happening))
            m_board.unshelve(back->alarm);
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

void Alarms::see(const QString &person)
{
    m_seen.clear();
    for (const auto &alarm : now()) {
        if (alarm.isNew())
            m_seen += alarm.id;
    }
    if (m_seen.isEmpty())
        return;
    m_board.acknowledge(m_seen, {person, m_workplace.now()});
    Q_EMIT changed();
}

Later<Answer> Alarms::carryOut(const Command &command)
{
    if (command.name == u"acknowledge"_s)
        return acknowledge(command);
    return command.name == u"shelve"_s ? shelve(command) : unshelve(command);
}

Later<Answer> Alarms::acknowledge(const Command &command)
{
    const auto ids = std::exchange(m_seen, {});
    if (ids.isEmpty())
        return answered<Answer>(Error{Error::Code::Conflict, tr("No alarms to acknowledge.")});
    QStringList titles;
    for (const auto &id : ids)
        titles += englishTitle(id);
    Answer answer;
    answer.text = tr("%n alarm(s) acknowledged.", nullptr, int(ids.size()));
    return write(domain::AlarmsAcknowledged{ids, titles}, m_workplace.authorOf(command), std::move(answer));
}

Later<Answer> Alarms::shelve(const Command &command)
{
    const auto id = command.argument(u"alarm"_s);
    const auto *alarm = m_board.alarm(id);
    if (!alarm)
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("There is no alarm %1 now.").arg(ltr(shown(id, 60)))});
    if (!alarm->mayBeShelved())
        return answered<Answer>(invalid(tr("A P0 or P1 cannot be put aside.")));
    const auto length = durationFromText(command.argument(u"for"_s));
    if (!length || (*length != 15min && *length != 30min && *length != 60min))
        return answered<Answer>(invalid(tr("An alarm is put aside for 15m, 30m or 60m.")));
    const auto why = command.argument(u"why"_s).simplified();
    if (why.isEmpty())
        return answered<Answer>(invalid(tr("Say why the alarm is put aside.")));
    if (why.size() > longestReason)
        return answered<Answer>(invalid(tr("The reason is too long; put the details into a note.")));
    const auto until = m_workplace.now().addMSecs(length->count());
    Answer answer;
    answer.text = tr("Put aside until %1.").arg(ltr(toRiyadhMinute(until)));
    return write(domain::AlarmShelved{id, englishTitle(id), until.toMSecsSinceEpoch(), why},
                 m_workplace.authorOf(command), std::move(answer));
}

Later<Answer> Alarms::unshelve(const Command &command)
{
    const auto id = command.argument(u"alarm"_s);
    const auto *alarm = m_board.alarm(id);
    if (!alarm || !alarm->shelf)
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("The alarm %1 is not put aside.").arg(ltr(shown(id, 60)))});
    return write(domain::AlarmUnshelved{id, englishTitle(id)}, m_workplace.authorOf(command), {});
}

QString Alarms::englishTitle(const QString &alarm) const
{
    return withoutIsolates(report::alarmName(alarm, {}, &m_workplace.profile(), Words(Language::English)));
}

Alarms::Record Alarms::record(int days) const
{
    Record record;
    record.to = m_workplace.now();
    record.from = record.to.addMSecs(-qint64(days) * millisecondsOfDay);
    const auto &events = m_workplace.replay().events();
    if (!events.empty())
        record.from = std::max(record.from, events.front().header.time());

    std::vector<monitor::AlarmRaise> raises;
    std::map<QString, QDateTime> lastBad; //!< of each alert: when it was last known to fire
    const auto offDelay = m_board.clearAfter().count();
    for (const auto &event : events) {
        if (event.header.kind != u"alert.changed"_s || event.header.time() < record.from)
            continue;
        const auto happening = domain::decode(event);
        const auto *alert = std::get_if<domain::AlertChanged>(&happening);
        if (!alert)
            continue;
        auto &last = lastBad[alert->alert];
        const auto at = event.header.time();
        // Within the off-delay it is the same alarm still; an open incident more is the same telling.
        const bool isSame = last.isValid()
            && last.msecsTo(at) <= std::max<qint64>(offDelay, std::chrono::milliseconds(oneTelling).count());
        if (alert->to == u"firing"_s && alert->from != u"firing"_s && !isSame)
            raises.push_back({at, alert->severity});
        last = at;
    }
    record.numbers = monitor::alarmNumbers(raises, record.from, record.to);
    return record;
}

} // namespace thabat::desk
