// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/monitor/silencedraft.h"

namespace thabat::desk {

//! Silences alerts of the team's Alertmanager and ends that again: silence and unsilence.
//!
//! A silence is a temporary state, so an open incident keeps it as a loan that is due when the silence ends.
class SilenceCommands : public QObject
{
    Q_OBJECT

public:
    explicit SilenceCommands(Workplace &workplace);

    static bool knows(const QString &name);

    Later<Answer> carryOut(const Command &command);

    //! The loop that stands for a silence in an incident, and back; empty when it stands for none.
    static QString loopOf(const QString &silence);
    static QString silenceOf(const QString &loop);

private:
    Later<Answer> silence(const Command &command);
    Later<Answer> unsilence(const Command &command);
    Result<monitor::SilenceDraft> draftOf(const Command &command) const;
    Result<QDateTime> endOf(const Command &command) const;
    Result<const domain::Incident *> incidentFor(const Command &command) const;
    Result<Done> allowed(const domain::Incident *incident) const;
    const domain::Incident *holderOf(const QString &loop) const;
    Later<Answer> write(const std::vector<domain::Happening> &happenings, const domain::Incident *incident,
                        const QString &author, Answer answer);

    Workplace &m_workplace;
};

} // namespace thabat::desk
