// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/monitor/alertlines.h"
#include "ui/sheets/optionlist.h"

namespace thabat::ui {

//! How alerts, silences and what the servers see read in the Alerts sheet. What came from outside is shown as
//! it is, escaped and cut to a readable length.
class AlertWords
{
public:
    //! All of them outlive the words.
    AlertWords(const runbook::Profile &profile, const monitor::WatchState &state, const Words &words);

    Option optionOf(const monitor::AlertLine &line) const;
    Option optionOf(const monitor::Silence &silence) const;

    //! Problems and warnings of the team's servers, one sentence each.
    QStringList serverTexts() const;
    QStringList targetTexts() const; //!< what Prometheus cannot reach
    QStringList certificateTexts() const; //!< what ends soon

    //! The matcher that means @p line; empty when no server knows it.
    static QString matcherFor(const monitor::AlertLine &line);

private:
    QString title(const monitor::AlertLine &line) const;
    QString stateText(monitor::AlertLine::State state) const;
    QString oursText(const monitor::AlertLine &line) const;
    QStringList theirTexts(const monitor::AlertLine &line) const;
    QString silencedText(const monitor::ForeignAlert &alert) const;
    QString countsText(const monitor::AlertLine &line, const QString &from) const;
    QString timeText(const QDateTime &time) const;

    const runbook::Profile &m_profile;
    const monitor::WatchState &m_state;
    const Words &m_words;
};

//! Text from outside for one line of a list: controls and line breaks visible, long runs breakable.
QString lineFromOutside(const QString &text, qsizetype limit);

} // namespace thabat::ui
