// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicommand.h"
#include "app/cli/door.h"
#include "app/cli/journalsync.h"

#include <QSocketNotifier>

#include <optional>

namespace thabat::cli {

//! journal verify, export, import, append --stdin and sync.
class JournalCommand : public CliCommand
{
    Q_OBJECT

public:
    Shape shape() const override;
    void run(const Context &context, const Words &words, Finish finish) override;

private:
    Exit importFrom(const Context &context, const QString &file, const QString &bundle) const;
    void append(const Context &context, Finish finish);
    void readInput();
    std::optional<QString> takeLine();
    void nextLine();
    void appendFailed(const Error &error);

    Context m_context;
    Finish m_finish;
    std::unique_ptr<JournalSync> m_sync;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_pending;
    bool m_ended = false;
    bool m_writing = false;
};

} // namespace thabat::cli
