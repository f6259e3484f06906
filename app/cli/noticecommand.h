// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"

namespace thabat::cli {

//! notice set, filed, told and not-needed: what the notice of a personal-data breach says, that it was handed
//! in, that people were told, or that none of it is needed.
class NoticeCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    std::unique_ptr<Door> m_door;
};

} // namespace thabat::cli
