// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/literalstep.h"
#include "app/actions/outcome.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace thabat::actions {

//! One step while it happens. It ends exactly once, with an outcome, within its time limit.
class Step : public QObject
{
    Q_OBJECT

public:
    explicit Step(LiteralStep literal);

    virtual void start() = 0;
    virtual void stop() = 0; //!< now; the outcome still comes as ended()

Q_SIGNALS:
    void output(const QString &text);
    void ended(const thabat::actions::StepOutcome &outcome);

protected:
    const LiteralStep &literal() const { return m_literal; }
    bool isOver() const { return m_over; }
    void startClock() { m_clock.start(); }

    //! Emits ended() from the event loop. Only the first call counts.
    void end(StepOutcome outcome);

private:
    LiteralStep m_literal;
    QElapsedTimer m_clock;
    bool m_over = false;
};

//! The step that carries out @p literal; an ask step is a question to people and has none.
std::unique_ptr<Step> makeStep(const LiteralStep &literal);

} // namespace thabat::actions
