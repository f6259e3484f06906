// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/runjournal.h"

#include <QPromise>
#include <QStringList>

namespace thabat::test {

//! A journal in memory that tells in what order it was written to, and can refuse or keep silent.
class FakeRunJournal : public actions::RunJournal
{
public:
    QStringList entries = {}; //!< "started", "intended 0", "ended 0 done", "over verified"
    QString refuse = {}; //!< entries that begin so are refused
    QString hold = {}; //!< entries that begin so are answered only by release()
    std::vector<actions::LiteralStep> intents = {};

    Later<Done> runStarted(const QString &, const actions::Preview &, const actions::Confirmation &) override
    {
        return write(QStringLiteral("started"));
    }
    Later<Done> stepIntended(const QString &, int step, const actions::LiteralStep &literal) override
    {
        intents.push_back(literal);
        return write(QStringLiteral("intended %1").arg(step));
    }
    Later<Done> stepEnded(const QString &, int step, const actions::StepOutcome &outcome) override
    {
        return write(QStringLiteral("ended %1 %2").arg(QString::number(step), toKey(outcome.result)));
    }
    Later<Done> runEnded(const QString &, actions::RunOutcome outcome, const QString &) override
    {
        return write(QStringLiteral("over %1").arg(toKey(outcome)));
    }

    void release()
    {
        m_held.addResult(Result<Done>(Done{}));
        m_held.finish();
    }

private:
    Later<Done> write(const QString &entry)
    {
        if (!refuse.isEmpty() && entry.startsWith(refuse))
            return answered<Done>(Error{Error::Code::DiskFull, QStringLiteral("disk is full")});
        entries << entry;
        if (hold.isEmpty() || !entry.startsWith(hold))
            return answered<Done>(Done{});
        m_held.start();
        return m_held.future();
    }

    QPromise<Result<Done>> m_held;
};

//! Indicators as a test sets them.
class FakeIndicators : public actions::IndicatorSource
{
public:
    std::optional<double> value = {};

    std::optional<double> latest(const QString &) const override { return value; }
};

} // namespace thabat::test
