// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"

#include "app/base/files.h"

#include <QCoreApplication>
#include <QStringList>

namespace thabat {

using namespace Qt::StringLiterals;

QString JsonDocument::complaint(const std::string &pointer, const QString &message) const
{
    std::string known = pointer;
    while (!positions.contains(known) && !known.empty())
        known.resize(known.find('/') == std::string::npos ? 0 : known.rfind('/'));
    const auto found = positions.find(known);
    const auto at = found == positions.end() ? TextPosition{} : found->second;
    return u"%1:%2:%3: %4: %5"_s.arg(file, QString::number(at.line), QString::number(at.column),
                                     pointer.empty() ? u"/"_s : QString::fromStdString(pointer), message);
}

Result<JsonDocument> parseJson(const QByteArray &bytes, const QString &file)
{
    auto scan = scanJson(bytes.toStdString());
    JsonDocument document{file, std::move(scan.value), std::move(scan.positions)};
    if (!scan.problem.empty()) {
        document.positions[scan.problemPointer] = scan.problemAt;
        return Error{Error::Code::InvalidInput,
                     document.complaint(scan.problemPointer, QString::fromStdString(scan.problem))};
    }
    return document;
}

Result<JsonDocument> readJson(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return parseJson(*bytes, path);
}

QByteArray toBytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray toPrettyBytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

std::string toStd(const QString &text)
{
    return text.toStdString();
}

const Json &member(const Json &object, const char *key)
{
    static const Json nothing = nullptr;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

QString textOf(const Json &object, const char *key, const QString &fallback)
{
    const auto &value = member(object, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : fallback;
}

double numberOf(const Json &object, const char *key, double fallback)
{
    const auto &value = member(object, key);
    return value.is_number() ? value.get<double>() : fallback;
}

qint64 integerOf(const Json &object, const char *key, qint64 fallback)
{
    const auto &value = member(object, key);
    return value.is_number_integer() ? value.get<qint64>() : fallback;
}

bool flagOf(const Json &object, const char *key, bool fallback)
{
    const auto &value = member(object, key);
    return value.is_boolean() ? value.get<bool>() : fallback;
}

QStringList textsOf(const Json &object, const char *key)
{
    QStringList out;
    const auto &value = member(object, key);
    if (!value.is_array())
        return out;
    for (const auto &item : value) {
        if (item.is_string())
            out += QString::fromStdString(item.get_ref<const std::string &>());
    }
    return out;
}

LocalizedText localizedOf(const Json &object, const char *key)
{
    const auto &value = member(object, key);
    if (value.is_string())
        return {textOf(object, key), textOf(object, key)};
    return {textOf(value, "en"), textOf(value, "ar")};
}

const Json &valueAt(const Json &json, const QString &pointer)
{
    static const Json nothing = nullptr;
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return nothing;
    const Json *at = &json;
    for (const auto &part : pointer.split(u'/').mid(1)) {
        auto key = part;
        key.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        bool isIndex = false;
        const auto index = key.toUInt(&isIndex);
        if (at->is_object() && at->contains(toStd(key)))
            at = &(*at)[toStd(key)];
        else if (at->is_array() && isIndex && index < at->size())
            at = &(*at)[index];
        else
            return nothing;
    }
    return *at;
}

} // namespace thabat
