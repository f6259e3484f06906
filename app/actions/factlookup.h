// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/step.h"
#include "app/base/http.h"

#include <QPromise>

namespace thabat::actions {

//! Fetches what one fact of a plan is about: the entries it may choose its value from.
class FactLookup : public QObject
{
    Q_OBJECT

public:
    //! @p fact has its placeholders filled, but for @c other and @c before.
    FactLookup(runbook::PlanFact fact, std::chrono::milliseconds limit, QObject *parent = nullptr);

    Later<QStringList> entries();

private:
    void askServer();
    void askProgram();
    void done(const Result<QStringList> &entries);

    runbook::PlanFact m_fact;
    std::chrono::milliseconds m_limit;
    HttpClient m_http;
    std::unique_ptr<Step> m_program;
    QPromise<Result<QStringList>> m_promise;
};

//! What the pointer of @p fact names in a JSON answer (one text, or a list), or group 1 of its pattern in
//! every line that matches.
Result<QStringList> entriesOf(const runbook::PlanFact &fact, const QByteArray &answer);

//! The first entry that is not @p other; or, when @p before is given, the one just before it.
Result<QString> chosenEntry(const QStringList &entries, const QString &other, const QString &before);

} // namespace thabat::actions
