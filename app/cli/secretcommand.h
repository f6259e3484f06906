// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"

namespace thabat::cli {

//! secret set, list and remove: what is in the keychain for this desk. A value is read from standard input
//! and never shown.
class SecretCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    static Exit set(const Context &context, const QString &name);
    static Exit list(const Context &context);
    static Exit remove(const Context &context, const QString &name);
};

} // namespace thabat::cli
