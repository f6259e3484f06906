// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

namespace thabat::cli {

//! env-file set and get: the image tag that Compose takes from its .env file, for the steps of plans.
class EnvFileCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    static Exit get(const Context &context, const Words &words);
    static Exit set(const Context &context, const Words &words);
};

} // namespace thabat::cli
