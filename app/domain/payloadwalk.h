// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonvalue.h"
#include "app/domain/happening.h"
#include "app/domain/keys.h"

#include <map>

// Walk the members of a payload, once for writing and once for reading, so that the two cannot disagree.
namespace thabat::domain {

class PayloadWriter
{
public:
    Json json = Json::object();

    void operator()(const char *key, const QString &text) { json[key] = toStd(text); }
    void operator()(const char *key, qint64 number) { json[key] = number; }
    void operator()(const char *key, int number) { json[key] = number; }
    void operator()(const char *key, bool flag) { json[key] = flag; }
    void operator()(const char *key, Severity severity) { json[key] = toStd(toKey(severity)); }
    void operator()(const char *key, Role role) { json[key] = toStd(toKey(role)); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum value) { json[key] = toStd(toKey(value)); }
    void operator()(const char *key, const QStringList &texts)
    {
        json[key] = Json::array();
        for (const auto &text : texts)
            json[key].push_back(toStd(text));
    }
    void operator()(const char *key, const std::map<QString, QString> &texts)
    {
        json[key] = Json::object();
        for (const auto &[name, text] : texts)
            json[key][toStd(name)] = toStd(text);
    }
    void operator()(const char *key, const Cadence &cadence)
    {
        json[key] = {{"commanderWithin", cadence.commanderWithin},
                     {"updateEvery", cadence.updateEvery},
                     {"first10", cadence.first10}};
        for (const auto &[audience, every] : cadence.updateFor)
            json[key]["updateFor"][toStd(audience)] = every;
    }
};

class PayloadReader
{
public:
    explicit PayloadReader(const Json &json)
        : m_json(json)
    {
    }

    void operator()(const char *key, QString &text) const { text = textOf(m_json, key); }
    void operator()(const char *key, qint64 &number) const { number = integerOf(m_json, key); }
    void operator()(const char *key, int &number) const { number = int(integerOf(m_json, key)); }
    void operator()(const char *key, bool &flag) const { flag = flagOf(m_json, key); }
    void operator()(const char *key, Severity &severity) const
    {
        take(severityFromKey(textOf(m_json, key)), severity);
    }
    void operator()(const char *key, Role &role) const { take(roleFromKey(textOf(m_json, key)), role); }
    void operator()(const char *key, Customers &value) const
    {
        value = customersFromKey(textOf(m_json, key)).value_or(value);
    }
    void operator()(const char *key, Phase &value) const
    {
        value = phaseFromKey(textOf(m_json, key)).value_or(value);
    }
    void operator()(const char *key, NoteType &value) const
    {
        value = noteTypeFromKey(textOf(m_json, key)).value_or(value);
    }
    void operator()(const char *key, StepAnswer &value) const
    {
        value = stepAnswerFromKey(textOf(m_json, key)).value_or(value);
    }
    void operator()(const char *key, LoopOpened::Kind &value) const
    {
        value = loopKindFromKey(textOf(m_json, key)).value_or(value);
    }
    void operator()(const char *key, BriefList &value) const
    {
        value = briefListFromKey(textOf(m_json, key)).value_or(value);
    }
    void operator()(const char *key, QStringList &texts) const { texts = textsOf(m_json, key); }
    void operator()(const char *key, std::map<QString, QString> &texts) const
    {
        const auto &object = member(m_json, key);
        if (!object.is_object())
            return;
        for (const auto &[name, value] : object.items())
            texts[QString::fromStdString(name)] = textOf(object, name.c_str());
    }
    void operator()(const char *key, Cadence &cadence) const
    {
        const auto &object = member(m_json, key);
        cadence = {integerOf(object, "commanderWithin"),
                   integerOf(object, "updateEvery"),
                   flagOf(object, "first10"),
                   {}};
        if (const auto &own = member(object, "updateFor"); own.is_object()) {
            for (const auto &[audience, every] : own.items())
                cadence.updateFor[QString::fromStdString(audience)] = integerOf(own, audience.c_str());
        }
    }

private:
    template <typename T>
    static void take(const Result<T> &result, T &value)
    {
        if (result)
            value = *result;
    }

    const Json &m_json;
};

} // namespace thabat::domain
