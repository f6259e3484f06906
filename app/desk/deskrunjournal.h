// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/runjournal.h"
#include "app/desk/workplace.h"

namespace thabat::desk {

//! Writes what a run does into the journal, on the incident it was started for.
class DeskRunJournal : public QObject, public actions::RunJournal
{
    Q_OBJECT

public:
    //! @p title is the plan's, in English, so that the record reads without the profile.
    DeskRunJournal(Workplace &workplace, QString incident, QString author, QString title,
                   QObject *parent = nullptr);

    Later<Done> runStarted(const QString &run, const actions::Preview &preview,
                           const actions::Confirmation &confirmation) override;
    Later<Done> stepIntended(const QString &run, int step, const actions::LiteralStep &literal) override;
    Later<Done> stepEnded(const QString &run, int step, const actions::StepOutcome &outcome) override;
    Later<Done> runEnded(const QString &run, actions::RunOutcome outcome, const QString &message) override;

private:
    Later<Done> write(const domain::Happening &happening);

    Workplace &m_workplace;
    QString m_incident;
    QString m_author;
    QString m_title;
    QString m_plan;
};

} // namespace thabat::desk
