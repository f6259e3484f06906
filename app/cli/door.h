// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/journal/requestclient.h"

#include <functional>

namespace thabat::cli {

//! The way to a desk: our own when the journal is free, that of the open window when it is not.
class Door : public QObject
{
    Q_OBJECT

public:
    //! Whether the service must be watched before the first command is carried out.
    enum class Watching { No, Yes };

    static Result<std::unique_ptr<Door>> open(const Context &context, Watching watching);

    //! Errors are those of the desk; Timeout: the window did not answer within 2 s.
    Later<desk::Answer> submit(const desk::Command &command);

    //! Our own desk; nullptr when an open window answers.
    assembly::DeskAssembly *own() const { return m_own.get(); }

Q_SIGNALS:
    void line(const QString &text); //!< progress of a long command
    void event(qint64 number); //!< one more event is on the disk

private:
    Door() = default;

    //! How long our own watch must look before @p command can be answered truthfully.
    std::chrono::milliseconds warmUp(const desk::Command &command) const;

    std::unique_ptr<assembly::DeskAssembly> m_own;
    Watching m_watching = Watching::No;
    QString m_journal;
    journal::RequestClient m_client;
};

} // namespace thabat::cli
