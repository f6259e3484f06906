// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/postmortemfacts.h"
#include "app/report/timeline.h"

namespace thabat::report {

//! The generated parts of a post-mortem, each as Markdown.
class PostMortemParts
{
public:
    PostMortemParts(const domain::Incident &incident, const runbook::Profile *profile, const Words &words);

    QString header() const;
    QString impact() const;
    QString keyMoments() const;
    QString everything() const;
    QString checklists() const;
    QString evidence() const;
    QString updates() const;
    QString pages() const;
    QString openStates() const;
    QString metrics() const;
    QString actionItems() const;
    QString duties() const;
    QString thinking() const;

private:
    QString say(const char *source) const { return m_words("PostMortem", source); }
    QString entries(bool (*wanted)(const TimelineEntry &)) const;
    QString entryLine(const TimelineEntry &entry) const;
    QString bothZones(const QDateTime &time) const;
    QString milestones(const std::vector<Milestone> &all) const;
    QString sinceDeclared(const QDateTime &time) const;
    QString listTitle(const QString &list) const;
    QString bullets(const QStringList &items) const;

    const domain::Incident &m_incident;
    const runbook::Profile *m_profile;
    const Words &m_words;
    PostMortemFacts m_facts;
    std::vector<TimelineEntry> m_timeline;
};

} // namespace thabat::report
