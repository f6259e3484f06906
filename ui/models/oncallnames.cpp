// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/oncallnames.h"

#include "app/base/text.h"

#include <QtConcurrentRun>

namespace thabat::ui {

using namespace Qt::StringLiterals;

OnCallNames::OnCallNames(const desk::Desk &desk, QObject *parent)
    : QObject(parent)
{
    const Later<runbook::OnCallList> reading = QtConcurrent::run([file = desk.profile().onCallFile] {
        return runbook::OnCallList::read(file);
    });
    whenDone(reading, this, [this](const Result<runbook::OnCallList> &list) {
        if (list)
            m_list = *list;
        else
            m_problem = list.error().message;
        Q_EMIT changed();
    });
}

QStringList OnCallNames::namesFor(const runbook::PageRule &rule) const
{
    QStringList names;
    if (!m_list)
        return names;
    for (const auto &person : m_list->peopleFor(rule))
        names += u"%1 %2"_s.arg(isolate(shown(person.name, 60)), ltr(shown(person.phone, 40)));
    return names;
}

} // namespace thabat::ui
