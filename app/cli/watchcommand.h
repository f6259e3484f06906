// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

#include <QTimer>

namespace thabat::cli {

//! watch: one JSON line a round with health, indicators, alerts and suggestions. Needs no journal.
class WatchCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    std::unique_ptr<assembly::DeskFiles> m_files;
    Clock m_clock;
    std::unique_ptr<monitor::Watch> m_watch;
    QTimer m_rounds;
    QTimer m_end;
};

} // namespace thabat::cli
