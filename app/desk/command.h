// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/base/json.h"
#include "app/domain/event.h"

#include <QString>

#include <map>
#include <vector>

namespace thabat::desk {

//! What a front end asks the desk for: the same words from the window, from thabatctl and over the local
//! socket.
//!
//! The names and arguments are those of thabatctl: {"note", {{"text", "…"}}}.
struct Command
{
    QString name = {};
    std::map<QString, QString> arguments = {};
    QString incident = {}; //!< empty: the only open one
    QString author = {}; //!< empty: the desk's own person

    QString argument(const QString &key, const QString &fallback = {}) const;
    bool has(const QString &key) const { return arguments.contains(key); }
};

//! What came of a command. It is on the disk when this arrives.
struct Answer
{
    QString incident = {};
    std::vector<domain::EventNumber> numbers = {}; //!< of the events it wrote
    QString text = {}; //!< one translated sentence for a person
    Json data = Json::object(); //!< the same for a program
};

Json toJson(const Command &command);
Result<Command> commandFromJson(const Json &json);

Json toJson(const Answer &answer);
Answer answerFromJson(const Json &json);

//! The stable word for an error code on the wire, and back.
QString toKey(Error::Code code);
Error::Code codeFromKey(QStringView key);

} // namespace thabat::desk
