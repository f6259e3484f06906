// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/keys.h"

#include <algorithm>

namespace thabat::ui {

TimelineModel::TimelineModel(const desk::Desk &desk, const CurrentIncident &current, const Speech &speech,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_current(current)
    , m_speech(speech)
{
    connect(&current, &CurrentIncident::changed, this, &TimelineModel::follow);
    reset();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_entries.size())
        return {};
    const auto &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case TimeText:
        return toRiyadhMinute(entry.at);
    case AuthorText:
        return entry.author;
    case IsKey:
        return entry.key;
    case IsAutomatic:
        return entry.automatic;
    case IsBackdated:
        return entry.backdated;
    case IsCorrected:
        return entry.corrected;
    case EnteredText:
        return toRiyadhMinute(entry.entered);
    case TypeText:
        return typeText(entry);
    case Kind:
        return entry.kind;
    default:
        return {};
    }
}

void TimelineModel::retranslate()
{
    reset();
}

void TimelineModel::follow()
{
    const auto *incident = m_current.incident();
    if (!incident || incident->id != m_incident || !growsFrom(*incident))
        return reset();
    append(*incident);
}

void TimelineModel::reset()
{
    beginResetModel();
    const auto *incident = m_current.incident();
    m_incident = incident ? incident->id : QString();
    m_entries = incident ? entriesOf(*incident) : std::vector<report::TimelineEntry>{};
    m_taken = incident ? incident->events.size() : 0;
    m_last = m_taken > 0 ? incident->events.back().header : domain::EventHeader{};
    endResetModel();
}

//! Events of another desk may sort in between; then everything is read again.
bool TimelineModel::growsFrom(const domain::Incident &incident) const
{
    return incident.events.size() >= m_taken
        && (m_taken == 0 || incident.events[m_taken - 1].header.order() == m_last.order());
}

void TimelineModel::append(const domain::Incident &incident)
{
    if (incident.events.size() == m_taken)
        return;
    domain::Incident news;
    news.loops = incident.loops; // a closed task is told by its text
    news.events.assign(incident.events.begin() + std::ptrdiff_t(m_taken), incident.events.end());
    for (const auto &entry : entriesOf(news)) {
        insert(entry);
        if (entry.corrects != 0)
            markCorrected(entry);
    }
    m_taken = incident.events.size();
    m_last = incident.events.back().header;
}

void TimelineModel::insert(const report::TimelineEntry &entry)
{
    const auto place = std::upper_bound(m_entries.begin(), m_entries.end(), entry,
                                        [](const report::TimelineEntry &a, const report::TimelineEntry &b) {
                                            return a.at < b.at;
                                        });
    const int row = int(place - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(place, entry);
    endInsertRows();
}

void TimelineModel::markCorrected(const report::TimelineEntry &correction)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        auto &entry = m_entries[i];
        const bool meant = entry.number == correction.corrects && entry.author == correction.author
            && !entry.type.isEmpty();
        if (!meant || entry.corrected)
            continue;
        entry.corrected = true;
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

std::vector<report::TimelineEntry> TimelineModel::entriesOf(const domain::Incident &incident) const
{
    return report::timeline(incident, m_speech.words(), &m_desk.profile());
}

//! "03:04 Decision, roll back to v1.4.1, by Sara": what a screen reader says for the row.
QString TimelineModel::spoken(const report::TimelineEntry &entry) const
{
    const auto time = toRiyadhMinute(entry.at);
    const auto text = withoutIsolates(entry.text);
    if (entry.automatic || entry.author.isEmpty())
        //: a row of the timeline for screen readers: time, what happened; the desk noticed it
        return tr("%1, auto: %2").arg(time, text);
    const auto type = typeText(entry);
    if (type.isEmpty())
        //: a row of the timeline for screen readers: time, what happened, who
        return tr("%1, %2, by %3").arg(time, text, entry.author);
    //: a row of the timeline for screen readers: time, type of note, text, who
    return tr("%1 %2, %3, by %4").arg(time, type, text, entry.author);
}

QString TimelineModel::typeText(const report::TimelineEntry &entry) const
{
    const auto type = domain::noteTypeFromKey(entry.type);
    return type && *type != domain::NoteType::Observation ? m_speech.noteType(*type) : QString();
}

} // namespace thabat::ui
