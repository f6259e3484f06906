// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/step.h"

#include <QTimer>

namespace thabat::actions {

//! Lets time pass between two steps.
class WaitStep : public Step
{
    Q_OBJECT

public:
    explicit WaitStep(const LiteralStep &literal);

    void start() override;
    void stop() override;

private:
    QTimer m_timer;
};

} // namespace thabat::actions
