// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonpositions.h"
#include "app/base/localizedtext.h"
#include "app/base/result.h"

#include <QByteArray>

#include <vector>

namespace thabat {

using Json = nlohmann::json;

//! A JSON file that was read: its value, and where each part stands in the text.
struct JsonDocument
{
    QString file = {};
    Json value = nullptr;
    std::map<std::string, TextPosition> positions = {};

    //! "file:line:col: /pointer: message", the form every complaint about a file has.
    QString complaint(const std::string &pointer, const QString &message) const;
};

//! Parses strictly (RFC 8259, no duplicate keys). The error is a complaint() line.
Result<JsonDocument> parseJson(const QByteArray &bytes, const QString &file);

//! readFile() and parseJson() in one.
Result<JsonDocument> readJson(const QString &path);

//! Compact UTF-8 bytes; text that is not valid UTF-8 gets U+FFFD, nothing throws.
QByteArray toBytes(const Json &json);

//! Indented, with a newline at the end: for files that people read.
QByteArray toPrettyBytes(const Json &json);

std::string toStd(const QString &text);

// Reading a value that a schema has already checked: the fallback stands for "not there" and "of another
// kind".
const Json &member(const Json &object, const char *key); //!< null when absent
QString textOf(const Json &object, const char *key, const QString &fallback = {});
double numberOf(const Json &object, const char *key, double fallback = 0);
qint64 integerOf(const Json &object, const char *key, qint64 fallback = 0);
bool flagOf(const Json &object, const char *key, bool fallback = false);
QStringList textsOf(const Json &object, const char *key);
LocalizedText localizedOf(const Json &object, const char *key); //!< {"en","ar"}, or one string for both

//! The value that the RFC 6901 @p pointer names; null when there is none, or the pointer is not one.
const Json &valueAt(const Json &json, const QString &pointer);

} // namespace thabat
