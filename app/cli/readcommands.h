// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/journal/requestclient.h"

namespace thabat::cli {

//! status: the incident as it stands.
class StatusCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    void addHub(const Context &context, const assembly::DeskFiles &files, Json status, const Finish &finish);

    journal::RequestClient m_client;
};

//! timeline: its events, and those of the desk itself.
class TimelineCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

//! brief: the situation in nine lines.
class BriefCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;
};

} // namespace thabat::cli
