// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"
#include "app/runbook/findings.h"

#include <QCoreApplication>

#include <chrono>
#include <map>

namespace thabat::runbook {

//! One value of a file, with its place: readers take what they need and complain about the right line.
class JsonPart
{
    Q_DECLARE_TR_FUNCTIONS(JsonPart)

public:
    explicit JsonPart(Findings &findings);

    const std::string &pointer() const { return m_pointer; }
    const Json &value() const { return *m_value; }
    bool has(const char *key) const;

    JsonPart at(const char *key) const;
    std::vector<JsonPart> items(const char *key) const; //!< of an array; empty when it is none

    void complain(const QString &message, Findings::Effect effect = Findings::Effect::SwitchesOff) const;
    void complain(const char *key, const QString &message,
                  Findings::Effect effect = Findings::Effect::SwitchesOff) const;

    QString text(const char *key) const;
    QString id(const char *key = "id") const; //!< lower case letters, digits and "-"
    LocalizedText localized(const char *key) const;
    std::chrono::milliseconds duration(const char *key, std::chrono::milliseconds fallback) const;
    double number(const char *key, double fallback) const;
    int count(const char *key, int fallback) const;
    domain::Severity severity(const char *key, domain::Severity fallback) const;
    std::map<QString, QString> texts(const char *key) const; //!< of an object of strings

    //! The place of text(key) in @p words; the schema has complained when it is not among them.
    int choice(const char *key, const QStringList &words, int fallback) const;

private:
    JsonPart(Findings &findings, const Json &value, std::string pointer);

    Findings *m_findings;
    const Json *m_value;
    std::string m_pointer;
};

} // namespace thabat::runbook
