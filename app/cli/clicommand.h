// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QCommandLineOption>

#include <functional>

namespace thabat::cli {

//! One command of thabatctl. It may answer later: the event loop runs until it calls back.
class CliCommand : public QObject
{
    Q_OBJECT

public:
    using Finish = std::function<void(Exit)>;

    //! What a command line must hold for this command.
    struct Shape
    {
        QString name = {};
        QString summary = {}; //!< one line for the help
        QStringList positionals =
            {}; //!< names, all needed; a last one ending in "…" takes the rest of the line
        QList<QCommandLineOption> options = {};
        QStringList needed = {}; //!< options that must be there
        QStringList optionalPositionals = {};
    };

    //! What the command line held.
    struct Words
    {
        std::map<QString, QString> values = {}; //!< positionals and options by name
        QStringList sets = {}; //!< every --set
        bool has(const QString &name) const { return values.contains(name); }
        QString of(const QString &name) const
        {
            const auto found = values.find(name);
            return found == values.end() ? QString() : found->second;
        }
    };

    virtual Shape shape() const = 0;
    virtual void run(const Context &context, const Words &words, Finish finish) = 0;
};

//! An option with a value, and one without.
QCommandLineOption valueOption(const QString &name, const QString &description);
QCommandLineOption flagOption(const QString &name, const QString &description);

} // namespace thabat::cli
