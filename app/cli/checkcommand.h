// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

namespace thabat::cli {

//! check: says everything that is wrong with a profile folder, with file, line and column.
class CheckCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

//! metrics parse: strict Prometheus text or OpenMetrics, one JSON line a sample.
class MetricsCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

//! import-runbook: a Markdown runbook becomes a draft runbook.json.
class ImportCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

} // namespace thabat::cli
