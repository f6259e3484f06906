// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/oncallnames.h"

#include "app/base/text.h"

#include <QtConcurrentRun>

namespace thabat::ui {

using namespace Qt::StringLiterals;

OnCallNames::OnCallNames(const desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    read();
}

void OnCallNames::read()
{
    const Later<runbook::OnCallList> reading = QtConcurrent::run([file = m_desk.profile().onCallFile] {
        return runbook::OnCallList::read(file);
    });
    whenDone(reading, this, [this](const Result<runbook::OnCallList> &list) {
        m_isRead = list.has_value();
        m_list = list ? *list : runbook::OnCallList();
        m_problem = list ? QString() : list.error().message;
        Q_EMIT changed();
    });
}

QStringList OnCallNames::namesFor(const runbook::PageRule &rule) const
{
    QStringList names;
    for (const auto &person : m_list.peopleFor(rule))
        names += u"%1 %2"_s.arg(isolate(shown(person.name, 60)), ltr(shown(person.phone, 40)));
    return names;
}

QString OnCallNames::nameFor(domain::Role role) const
{
    const auto *person = m_list.forRole(role, m_desk.profile().runbook);
    return person ? shown(person->name, 80) : QString();
}

} // namespace thabat::ui
