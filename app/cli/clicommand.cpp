// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clicommand.h"

namespace thabat::cli {

QCommandLineOption valueOption(const QString &name, const QString &description)
{
    return {name, description, name};
}

QCommandLineOption flagOption(const QString &name, const QString &description)
{
    return {name, description};
}

} // namespace thabat::cli
