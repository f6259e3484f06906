// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/oncall.h"

#include "app/base/files.h"
#include "app/base/text.h"

#include <QRegularExpression>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestOnCallFile = 1024 * 1024;

QStringList cellsOf(const QString &line)
{
    const auto trimmed = line.trimmed();
    if (!trimmed.startsWith(u'|'))
        return {};
    auto inside = trimmed.mid(1);
    if (inside.endsWith(u'|'))
        inside.chop(1);
    QStringList cells;
    for (const auto &cell : inside.split(u'|'))
        cells += shown(cell.trimmed(), 200);
    return cells;
}

bool isRuler(const QStringList &cells)
{
    static const QRegularExpression dashes(u"^:?-+:?$"_s);
    return !cells.isEmpty() && dashes.match(cells.constFirst()).hasMatch();
}

} // namespace

Result<OnCallList> OnCallList::read(const QString &path)
{
    const auto bytes = readFile(path, largestOnCallFile);
    if (bytes)
        return parse(fromUtf8Lossy(*bytes));
    if (bytes.error().code != Error::Code::NotFound)
        return bytes.error();
    return Error{Error::Code::NotFound,
                 tr("On-call list not found (%1). Call from memory; roles still work.").arg(ltr(path))};
}

OnCallList OnCallList::parse(const QString &markdown)
{
    OnCallList list;
    bool inTable = false;
    for (const auto &line : markdown.split(u'\n')) {
        const auto cells = cellsOf(line);
        if (isRuler(cells)) {
            inTable = true;
        } else if (cells.isEmpty()) {
            inTable = false;
        } else if (inTable && !cells.constFirst().isEmpty()) {
            list.m_people.push_back(
                {cells.value(0), cells.value(1), cells.value(2), cells.mid(3).join(u" · "_s)});
        }
    }
    return list;
}

std::vector<OnCallPerson> OnCallList::peopleFor(const PageRule &rule) const
{
    std::vector<OnCallPerson> out;
    const auto wanted = rule.who.en.split(u'+') + rule.who.ar.split(u'+');
    for (const auto &who : wanted) {
        for (const auto &person : m_people) {
            if (person.who.compare(who.trimmed(), Qt::CaseInsensitive) == 0)
                out.push_back(person);
        }
    }
    return out;
}

} // namespace thabat::runbook
