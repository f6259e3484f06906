// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

#include <vector>

namespace thabat::runbook {

//! What was found wrong in one JSON file while it was read.
class Findings
{
public:
    //! Whether a complaint takes the part it is about out of service, or is only told.
    enum class Effect { SwitchesOff, OnlyTold };

    explicit Findings(JsonDocument document);

    const JsonDocument &document() const { return m_document; }

    //! Only the first complaint about a place is kept: the ones after it are mostly its consequences.
    void add(const std::string &pointer, const QString &message, Effect effect = Effect::SwitchesOff);

    //! Why the part at @p pointer must not be used; empty when it may.
    QString reasonAgainst(const std::string &pointer) const;

    //! All complaints as "file:line:col: /pointer: message", in the order of the file.
    QStringList complaints() const;

private:
    struct Finding
    {
        std::string pointer = {};
        QString message = {};
        Effect effect = Effect::SwitchesOff;
    };

    JsonDocument m_document;
    std::vector<Finding> m_findings;
};

} // namespace thabat::runbook
