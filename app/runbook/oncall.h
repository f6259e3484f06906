// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/runbook/runbook.h"

#include <QCoreApplication>

#include <vector>

namespace thabat::runbook {

//! A line of oncall.md. It is shown on screen and never stored or sent anywhere.
struct OnCallPerson
{
    QString who = {}; //!< what they are on call for, such as "On-call platform"
    QString name = {};
    QString phone = {};
    QString also = {}; //!< further columns, joined: a chat name, whom to call next
};

//! Who to call, from the Markdown table "| Who | Name | Phone | … |" of oncall.md.
class OnCallList
{
    Q_DECLARE_TR_FUNCTIONS(OnCallList)

public:
    //! A missing file is an Error with the sentence that is shown to people.
    static Result<OnCallList> read(const QString &path);
    static OnCallList parse(const QString &markdown);

    const std::vector<OnCallPerson> &people() const { return m_people; }

    //! Those that @p rule names, in its order; one "who" may have several people.
    std::vector<OnCallPerson> peopleFor(const PageRule &rule) const;

private:
    std::vector<OnCallPerson> m_people;
};

} // namespace thabat::runbook
