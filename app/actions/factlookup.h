// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/step.h"
#include "app/base/http.h"

#include <QPromise>

namespace thabat::actions {

//! Fetches the answer that one fact of a plan is to be found in.
class FactLookup : public QObject
{
    Q_OBJECT

public:
    //! @p fact has its placeholders filled, but for @c pattern, @c other and @c before.
    FactLookup(runbook::PlanFact fact, std::chrono::milliseconds limit, QObject *parent = nullptr);

    //! What was printed or answered; of a fact that is a header, its value. NotFound: the server says (404)
    //! that there is no such thing.
    Later<QByteArray> answer();

private:
    void askServer();
    void answered(const HttpResponse &answer);
    void askProgram();
    void done(const Result<QByteArray> &answer);

    runbook::PlanFact m_fact;
    std::chrono::milliseconds m_limit;
    HttpClient m_http;
    std::unique_ptr<Step> m_program;
    QPromise<Result<QByteArray>> m_promise;
};

//! The value of @p fact in @p answer: its header, what its pointer names in JSON (one text, or a list of
//! them), or group 1 of its pattern in the lines that match. The first that is not @c other, or the newest
//! release older than @c before. @p values fill pattern, other and before.
//!
//! NotFound: there is none. Conflict: there are several, and the fact must be the only one.
Result<QString> factIn(const QByteArray &answer, const runbook::PlanFact &fact,
                       const std::map<QString, QString> &values);

} // namespace thabat::actions
