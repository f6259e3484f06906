// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/findings.h"

#include <QStringList>

#include <algorithm>

namespace thabat::runbook {

namespace {

bool isUnder(const std::string &pointer, const std::string &parent)
{
    return pointer.starts_with(parent) && (pointer.size() == parent.size() || pointer[parent.size()] == '/');
}

TextPosition placeOf(const JsonDocument &document, std::string pointer)
{
    while (!pointer.empty() && !document.positions.contains(pointer))
        pointer.erase(pointer.rfind('/'));
    const auto found = document.positions.find(pointer);
    return found == document.positions.end() ? TextPosition{} : found->second;
}

} // namespace

Findings::Findings(JsonDocument document)
    : m_document(std::move(document))
{
}

void Findings::add(const std::string &pointer, const QString &message, Effect effect)
{
    const bool known = std::any_of(m_findings.begin(), m_findings.end(), [&pointer](const Finding &finding) {
        return finding.pointer == pointer;
    });
    if (!known)
        m_findings.push_back({pointer, message, effect});
}

QString Findings::reasonAgainst(const std::string &pointer) const
{
    for (const auto &finding : m_findings) {
        if (finding.effect == Effect::SwitchesOff && isUnder(finding.pointer, pointer))
            return finding.message;
    }
    return {};
}

QStringList Findings::complaints() const
{
    auto sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [this](const Finding &a, const Finding &b) {
        const auto first = placeOf(m_document, a.pointer);
        const auto second = placeOf(m_document, b.pointer);
        return std::pair(first.line, first.column) < std::pair(second.line, second.column);
    });
    QStringList lines;
    for (const auto &finding : sorted)
        lines += m_document.complaint(finding.pointer, finding.message);
    return lines;
}

} // namespace thabat::runbook
