// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/jsonpart.h"

#include "app/base/jsonpointer.h"
#include "app/base/timetext.h"

#include <QRegularExpression>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTimes = 1'000'000;

} // namespace

JsonPart::JsonPart(Findings &findings)
    : JsonPart(findings, findings.document().value, {})
{
}

JsonPart::JsonPart(Findings &findings, const Json &value, std::string pointer)
    : m_findings(&findings)
    , m_value(&value)
    , m_pointer(std::move(pointer))
{
}

bool JsonPart::has(const char *key) const
{
    return !member(*m_value, key).is_null();
}

JsonPart JsonPart::at(const char *key) const
{
    return {*m_findings, member(*m_value, key), m_pointer + pointerPart(key)};
}

std::vector<JsonPart> JsonPart::items(const char *key) const
{
    std::vector<JsonPart> out;
    const auto list = at(key);
    if (!list.value().is_array())
        return out;
    for (const auto &item : list.value())
        out.push_back({*m_findings, item, list.pointer() + '/' + std::to_string(out.size())});
    return out;
}

void JsonPart::complain(const QString &message, Findings::Effect effect) const
{
    m_findings->add(m_pointer, message, effect);
}

void JsonPart::complain(const char *key, const QString &message, Findings::Effect effect) const
{
    m_findings->add(m_pointer + pointerPart(key), message, effect);
}

QString JsonPart::text(const char *key) const
{
    return textOf(*m_value, key);
}

QString JsonPart::id(const char *key) const
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]*$"_s);
    const auto id = text(key);
    if (member(*m_value, key).is_string() && !form.match(id).hasMatch())
        complain(key, tr("“%1” is not an id; expected: lower-case letters, digits and “-”").arg(id));
    return id;
}

LocalizedText JsonPart::localized(const char *key) const
{
    const auto part = at(key);
    const auto text = localizedOf(*m_value, key);
    for (const char *language : {"en", "ar"}) {
        if (part.has(language) && part.text(language).trimmed().isEmpty())
            part.complain(language, tr("the text is empty; expected: both languages"),
                          Findings::Effect::OnlyTold);
    }
    return text;
}

std::chrono::milliseconds JsonPart::duration(const char *key, std::chrono::milliseconds fallback) const
{
    if (!member(*m_value, key).is_string())
        return fallback;
    const auto duration = durationFromText(text(key));
    if (duration)
        return *duration;
    complain(key, duration.error().message);
    return fallback;
}

double JsonPart::number(const char *key, double fallback) const
{
    return numberOf(*m_value, key, fallback);
}

int JsonPart::count(const char *key, int fallback) const
{
    return int(std::clamp<qint64>(integerOf(*m_value, key, fallback), 0, mostTimes));
}

domain::Severity JsonPart::severity(const char *key, domain::Severity fallback) const
{
    if (!member(*m_value, key).is_string())
        return fallback;
    const auto severity = domain::severityFromKey(text(key));
    if (severity)
        return *severity;
    complain(key, severity.error().message);
    return fallback;
}

std::map<QString, QString> JsonPart::texts(const char *key) const
{
    std::map<QString, QString> out;
    const auto part = at(key);
    if (!part.value().is_object())
        return out;
    for (const auto &[name, value] : part.value().items()) {
        if (value.is_string())
            out[QString::fromStdString(name)] = QString::fromStdString(value.get_ref<const std::string &>());
    }
    return out;
}

int JsonPart::choice(const char *key, const QStringList &words, int fallback) const
{
    const auto found = words.indexOf(text(key));
    return found < 0 ? fallback : int(found);
}

} // namespace thabat::runbook
