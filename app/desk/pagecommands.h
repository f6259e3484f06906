// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/messagecommands.h"
#include "app/runbook/oncall.h"

namespace thabat::desk {

//! Calls people in by a rule of the runbook, and follows who answers: page, page-ack and page-missed.
//!
//! Whom a rule means is read from oncall.md each time. Names go into the journal; numbers and addresses stay
//! in that file.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    PageCommands(Workplace &workplace, MessageCommands &messages);

    static bool knows(const QString &name);

    Later<Answer> carryOut(const Command &command);

private:
    //! What one command is about.
    struct Case
    {
        Command command = {};
        const domain::Incident *incident = nullptr;
        const runbook::PageRule *rule = nullptr;
        runbook::OnCallList people = {}; //!< empty where there is no file
    };

    Later<Answer> page(const Case &about);
    Later<Answer> acknowledge(const Case &about);
    Later<Answer> miss(const Case &about);

    Result<Case> caseOf(const Command &command) const;
    Result<QStringList> channelsOf(const Command &command) const;
    QString personFor(const Case &about, const LocalizedText &duty) const;
    std::vector<domain::PageSent> calls(const Case &about, const std::vector<LocalizedText> &duties) const;
    std::vector<domain::MessageQueued> messagesOf(const Case &about, const QStringList &channels,
                                                  const domain::PageSent &said) const;
    std::vector<domain::Happening> afterAnswer(const Case &about,
                                               const std::vector<domain::Happening> &answers) const;
    Later<Answer> record(const Case &about, const std::vector<domain::Happening> &happenings, Answer answer);
    QString namesOf(const std::vector<domain::PageSent> &pages) const;

    Workplace &m_workplace;
    MessageCommands &m_messages;
};

//! For other programs: rule, who, person, state and times; no numbers.
Json toJson(const domain::Page &page, const domain::Incident &incident);

} // namespace thabat::desk
