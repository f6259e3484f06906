// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/cli/context.h"
#include "app/journal/requestclient.h"

#include <QElapsedTimer>

#include <memory>

namespace thabat::cli {

//! The way to a desk: our own when the journal is free, that of the open window when it is not.
class Door : public QObject
{
    Q_OBJECT

public:
    //! Whether the service must be watched before the first command is carried out.
    enum class Watching { No, Yes };

    static Result<std::unique_ptr<Door>> open(const Context &context, Watching watching);

    //! Errors are those of the desk; Timeout: whoever has the journal open did not answer within 2 s.
    Later<desk::Answer> submit(const desk::Command &command);

    //! From now on other thabatctl can use the journal while this one works. For commands that take long.
    void serve();

    //! Our own desk; nullptr when an open window answers.
    assembly::DeskAssembly *own() const { return m_own.get(); }

Q_SIGNALS:
    void line(const QString &text); //!< progress of a long command
    void event(qint64 number, const QString &incident); //!< one more event is on the disk

private:
    using AnswerPromise = SharedPromise<desk::Answer>;

    Door(const Context &context, Watching watching);

    void take(std::unique_ptr<assembly::DeskAssembly> own);
    void submitHere(const desk::Command &command, const AnswerPromise &promise);
    void submitThere(const desk::Command &command, const AnswerPromise &promise);
    void waitForHolder(const desk::Command &command, const AnswerPromise &promise);

    //! How much longer our own watch must look before @p command can be answered truthfully.
    std::chrono::milliseconds furtherLook(const desk::Command &command) const;

    assembly::Choices m_choices;
    Watching m_watching;
    bool m_serving = false;
    QElapsedTimer m_asked; //!< since the journal's holder was asked, or another one took its place
    qint64 m_holder = 0;
    std::unique_ptr<assembly::DeskAssembly> m_own;
    QString m_journal;
    journal::RequestClient m_client;
};

} // namespace thabat::cli
