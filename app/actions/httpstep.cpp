// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/httpstep.h"

#include "app/actions/stepoutput.h"

#include <algorithm>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 1024 * 1024;

QStringList secretHeaders(const LiteralStep &step)
{
    auto out = step.secrets;
    for (const auto &[name, value] : step.headers) {
        if (isSecretName(name))
            out << value << value.section(u' ', 1);
    }
    return out;
}

bool asksForApproval(const QByteArray &body)
{
    const auto words = body.left(64 * 1024).toLower();
    return words.contains("approval") || words.contains("change request");
}

} // namespace

HttpStep::HttpStep(const LiteralStep &literal)
    : Step(literal)
{
}

HttpRequest HttpStep::request() const
{
    HttpRequest out;
    out.method = literal().method.toUtf8();
    out.url = QUrl(literal().url, QUrl::StrictMode);
    for (const auto &[name, value] : literal().headers)
        out.headers[name.toUtf8()] = value.toUtf8();
    if (!literal().body.isEmpty() && !literal().headers.contains(u"Content-Type"_s))
        out.headers["Content-Type"] = "application/json";
    out.body = literal().body.toUtf8();
    out.deadline = literal().timeout;
    out.bodyLimit = largestAnswer;
    out.neverSent = m_neverSent;
    return out;
}

void HttpStep::start()
{
    startClock();
    if (const auto problem = problemOf(literal()); !problem.isEmpty()) {
        StepOutcome outcome;
        outcome.message = problem;
        return end(outcome);
    }
    m_sent = true;
    whenDone(m_http.send(request()), this, [this](const Result<HttpResponse> &result) {
        if (result)
            answered(*result);
        else
            noAnswer(result.error());
    });
}

void HttpStep::stop()
{
    StepOutcome outcome;
    outcome.result = m_sent && !onlyLooks() ? StepResult::Unknown : StepResult::Stopped;
    outcome.acted = m_sent && !onlyLooks();
    outcome.message = outcome.result == StepResult::Unknown
        ? tr("It was stopped before the answer came. Whether it happened is not known; look before you "
             "repeat it.")
        : tr("It was stopped before the answer came.");
    end(outcome);
}

bool HttpStep::onlyLooks() const
{
    return literal().method == u"GET" || literal().method == u"HEAD";
}

void HttpStep::noAnswer(const Error &error)
{
    StepOutcome outcome;
    outcome.acted = !*m_neverSent && !onlyLooks();
    outcome.message = error.message;
    if (onlyLooks()) {
        outcome.result = error.code == Error::Code::Timeout ? StepResult::TimedOut : StepResult::Failed;
    } else if (*m_neverSent) {
        outcome.message = tr("%1 Nothing was sent.").arg(error.message);
    } else {
        outcome.result = StepResult::Unknown;
        outcome.message = tr("%1 Whether it happened is not known; it was sent once and is not repeated. "
                             "Look before you repeat it.")
                              .arg(error.message);
    }
    end(outcome);
}

void HttpStep::answered(const HttpResponse &response)
{
    StepOutput output(secretHeaders(literal()));
    output.add(response.body);
    for (const auto &text : output.takeRest())
        Q_EMIT this->output(text);
    StepOutcome outcome;
    outcome.acted = !onlyLooks();
    outcome.httpStatus = response.status;
    outcome.tail = output.tail();
    outcome.bytes = output.bytes();
    const auto status = QString::number(response.status);
    if (expected(response.status))
        outcome.result = StepResult::Done;
    else if (response.status >= 300 && response.status < 400)
        outcome.message = tr("The server sends us elsewhere (HTTP %1, %2). That is not followed.")
                              .arg(status, response.redirectTo.toDisplayString(QUrl::RemoveUserInfo));
    else if (response.status == 403 && asksForApproval(response.body))
        outcome.message = tr("The server wants an approval first (403). It is not done.");
    else if (response.status == 401 || response.status == 403)
        outcome.message =
            tr("The server refused this key (%1). Ask the Ops Lead; do not paste secrets here.").arg(status);
    else
        outcome.message = tr("The server answered %1.").arg(status);
    if (response.status >= 200 && response.status < 300 && outcome.result != StepResult::Done)
        promised(response.status, outcome);
    const bool gatewayLostIt = response.status == 502 || response.status == 504;
    if (gatewayLostIt && !onlyLooks() && outcome.result != StepResult::Done) {
        outcome.result = StepResult::Unknown;
        outcome.message = tr("A gateway answered %1: whether it happened is not known. Look before you "
                             "repeat it.")
                              .arg(status);
    }
    end(outcome);
}

//! The server was content, and did not say that it is done.
void HttpStep::promised(int status, StepOutcome &outcome) const
{
    const auto number = QString::number(status);
    outcome.result = StepResult::Unknown;
    outcome.message = status == 202
        ? tr(
            "The server accepted it (202) but did not say that it is done: it may wait in a queue, or for an "
            "approval. Look before you repeat it.")
        : tr("The server answered %1, which does not say that it is done. Look before you repeat it.")
              .arg(number);
    if (onlyLooks())
        outcome.result = StepResult::Failed;
}

bool HttpStep::expected(int status) const
{
    const auto &wanted = literal().expectStatus;
    if (wanted.empty()) // 202 only promises, and what other words of success mean nobody can know
        return status == 200 || status == 201 || status == 204;
    return std::find(wanted.cbegin(), wanted.cend(), status) != wanted.cend();
}

} // namespace thabat::actions
