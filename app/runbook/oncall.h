// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/runbook/runbook.h"

#include <QCoreApplication>

#include <vector>

namespace thabat::runbook {

//! A line of oncall.md. It is shown on screen and never stored or sent anywhere; only the name goes further.
struct OnCallPerson
{
    QString who = {}; //!< what they are on call for, such as "On-call platform"
    QString name = {};
    QString phone = {};
    QString mail = {};
    QString next = {}; //!< the name of who is called when they do not answer
    QString also = {}; //!< further columns, joined: a chat name
    int line = 0; //!< of the file, from 1
};

//! Something that will be missing at night.
struct OnCallWarning
{
    int line = 0; //!< of the file, from 1; 0: of none
    QString text = {};
};

//! Who to call, from the Markdown table of oncall.md:
//!
//!     | Who | Name | Phone | Mail | Chat | If no answer |
//!     |---|---|---|---|---|---|
//!     | On-call platform | Sara | 000-0101 | sara@example.com | @sara | Ahmed |
//!
//! "Who" is the word of a page rule, or the title of an incident role, in either language; the first row of a
//! word is called first. Columns are known by their titles in English or Arabic, those without a title that
//! is known stand as Who, Name and Phone; Mail and "If no answer" may be missing. All other text is ignored.
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
    std::vector<OnCallPerson> peopleFor(const LocalizedText &who) const;

    //! Whom to call for @p who when those called @p asked did not answer: the first of the table, then whom
    //! the last one names, then the next row. Null: nobody is left.
    const OnCallPerson *next(const LocalizedText &who, const QStringList &asked) const;

    //! The row of somebody called @p name, best that for @p who; null when there is none.
    const OnCallPerson *person(const QString &name, const LocalizedText &who) const;

    //! Who is on call for a role of the incident; null when nobody is.
    const OnCallPerson *forRole(domain::Role role, const Runbook &runbook) const;

    //! What @p runbook cannot do with this list: no name, no number, a duty that nobody or nothing names.
    std::vector<OnCallWarning> warnings(const Runbook &runbook) const;

private:
    static QString warningOf(const OnCallPerson &person);
    bool isWanted(const OnCallPerson &person, const Runbook &runbook) const;

    std::vector<OnCallPerson> m_people;
};

} // namespace thabat::runbook
