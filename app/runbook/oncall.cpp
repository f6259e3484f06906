// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/oncall.h"

#include "app/base/files.h"
#include "app/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestOnCallFile = 1024 * 1024;

//! What each column of a table holds; an empty title is something else.
using Columns = std::vector<QString OnCallPerson::*>;

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

bool isSame(const QString &a, const QString &b)
{
    return !b.isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isSame(const QString &a, const LocalizedText &b)
{
    return isSame(a, b.en) || isSame(a, b.ar);
}

QString OnCallPerson::*columnCalled(const QString &title)
{
    static const std::vector<std::pair<QStringList, QString OnCallPerson::*>> known{
        {{u"who"_s, u"duty"_s, u"من"_s, u"المهمة"_s}, &OnCallPerson::who},
        {{u"name"_s, u"الاسم"_s}, &OnCallPerson::name},
        {{u"phone"_s, u"الهاتف"_s, u"الجوال"_s}, &OnCallPerson::phone},
        {{u"mail"_s, u"e-mail"_s, u"email"_s, u"البريد"_s}, &OnCallPerson::mail},
        {{u"if no answer"_s, u"next"_s, u"عند عدم الرد"_s, u"التالي"_s}, &OnCallPerson::next},
    };
    for (const auto &[titles, column] : known) {
        if (titles.contains(title.toLower()))
            return column;
    }
    return &OnCallPerson::also;
}

//! Of the line above the ruler.
Columns columnsOf(const QStringList &titles)
{
    Columns columns;
    for (const auto &title : titles)
        columns.push_back(columnCalled(title));
    // A table with titles of its own is read by the place.
    const Columns places{&OnCallPerson::who, &OnCallPerson::name, &OnCallPerson::phone};
    for (size_t i = 0; i < places.size(); ++i) {
        if (std::find(columns.begin(), columns.end(), places[i]) != columns.end())
            continue;
        columns.resize(std::max(columns.size(), i + 1), &OnCallPerson::also);
        if (columns[i] == &OnCallPerson::also)
            columns[i] = places[i];
    }
    return columns;
}

OnCallPerson personOf(const QStringList &cells, const Columns &columns, int line)
{
    OnCallPerson person;
    person.line = line;
    QStringList also;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = size_t(i) < columns.size() ? columns[size_t(i)] : &OnCallPerson::also;
        if (column != &OnCallPerson::also)
            person.*column = cells[i];
        else if (!cells[i].isEmpty())
            also += cells[i];
    }
    person.also = also.join(u" · "_s);
    return person;
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
    Columns columns;
    QStringList titles;
    int number = 0;
    for (const auto &line : markdown.split(u'\n')) {
        ++number;
        const auto cells = cellsOf(line);
        if (isRuler(cells)) {
            inTable = true;
            columns = columnsOf(titles);
        } else if (cells.isEmpty()) {
            inTable = false;
        } else if (inTable) {
            const auto person = personOf(cells, columns, number);
            if (!person.who.isEmpty())
                list.m_people.push_back(person);
        }
        titles = cells;
    }
    return list;
}

std::vector<OnCallPerson> OnCallList::peopleFor(const PageRule &rule) const
{
    std::vector<OnCallPerson> out;
    for (const auto &who : rule.duties()) {
        const auto people = peopleFor(who);
        out.insert(out.end(), people.begin(), people.end());
    }
    return out;
}

std::vector<OnCallPerson> OnCallList::peopleFor(const LocalizedText &who) const
{
    std::vector<OnCallPerson> out;
    std::copy_if(m_people.begin(), m_people.end(), std::back_inserter(out),
                 [&who](const OnCallPerson &person) {
                     return isSame(person.who, who);
                 });
    return out;
}

const OnCallPerson *OnCallList::next(const LocalizedText &who, const QStringList &asked) const
{
    const auto isFree = [&asked](const OnCallPerson &person) {
        return !person.name.isEmpty() && !asked.contains(person.name, Qt::CaseInsensitive);
    };
    if (!asked.isEmpty()) {
        const auto *last = person(asked.constLast(), who);
        const auto *named = last && !last->next.isEmpty() ? person(last->next, who) : nullptr;
        if (named && isFree(*named))
            return named;
    }
    const auto row = std::find_if(m_people.begin(), m_people.end(), [&](const OnCallPerson &person) {
        return isSame(person.who, who) && isFree(person);
    });
    return row == m_people.end() ? nullptr : &*row;
}

const OnCallPerson *OnCallList::person(const QString &name, const LocalizedText &who) const
{
    const OnCallPerson *found = nullptr;
    for (const auto &person : m_people) {
        if (!isSame(person.name, name))
            continue;
        if (isSame(person.who, who))
            return &person;
        found = found ? found : &person;
    }
    return found;
}

const OnCallPerson *OnCallList::forRole(domain::Role role, const Runbook &runbook) const
{
    const auto *text = runbook.role(role);
    if (!text)
        return nullptr;
    return next(text->title, {});
}

std::vector<OnCallWarning> OnCallList::warnings(const Runbook &runbook) const
{
    std::vector<OnCallWarning> out;
    const auto at = [&out](const OnCallPerson &person, const QString &text) {
        out.push_back({person.line, text});
    };
    for (const auto &one : m_people) {
        if (const auto warning = warningOf(one); !warning.isEmpty())
            at(one, warning);
        if (!isWanted(one, runbook))
            at(one,
               tr("no page rule and no role of the runbook is called “%1”; nobody will look here")
                   .arg(one.who));
        if (!one.next.isEmpty() && !person(one.next, {}))
            at(one, tr("“%1” is called when there is no answer, and stands in no row").arg(one.next));
    }
    for (const auto &rule : runbook.pages) {
        for (const auto &who : rule.duties()) {
            if (peopleFor(who).empty())
                out.push_back({0, tr("the page rule “%1” names “%2”, and no row does").arg(rule.id, who.en)});
        }
    }
    return out;
}

QString OnCallList::warningOf(const OnCallPerson &person)
{
    if (person.name.isEmpty())
        return tr("no name for “%1”").arg(person.who);
    if (person.phone.isEmpty() && person.mail.isEmpty())
        return tr("neither phone nor mail of %1").arg(person.name);
    return {};
}

bool OnCallList::isWanted(const OnCallPerson &person, const Runbook &runbook) const
{
    const bool byRule = std::any_of(runbook.pages.begin(), runbook.pages.end(), [&](const PageRule &rule) {
        const auto duties = rule.duties();
        return std::any_of(duties.begin(), duties.end(), [&](const LocalizedText &who) {
            return isSame(person.who, who);
        });
    });
    return byRule || std::any_of(runbook.roles.begin(), runbook.roles.end(), [&](const RoleText &role) {
               return isSame(person.who, role.title);
           });
}

} // namespace thabat::runbook
