// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/desk/telling.h"

namespace thabat::ui {

//! The names and phones of the on-call list, for people at this screen only. Read beside the GUI thread.
class OnCallNames : public QObject
{
    Q_OBJECT

public:
    explicit OnCallNames(const desk::Desk &desk, QObject *parent = nullptr);

    //! Reads it again: somebody may have written it meanwhile.
    void read();

    //! Has the list been read?
    bool isReadable() const { return m_isRead; }

    //! Why there is no list; empty while it is being read and when it was.
    QString problem() const { return m_problem; }

    //! "Sara 050…" for everybody that @p rule names; empty when nobody is known.
    QStringList namesFor(const runbook::PageRule &rule) const;

    //! Empty while it is being read and when there is none.
    const runbook::OnCallList &list() const { return m_list; }

    //! Who is on call for a role of the incident, safe to show; empty when nobody is.
    QString nameFor(domain::Role role) const;

Q_SIGNALS:
    void changed();

private:
    const desk::Desk &m_desk;
    runbook::OnCallList m_list;
    bool m_isRead = false;
    QString m_problem;
};

} // namespace thabat::ui
