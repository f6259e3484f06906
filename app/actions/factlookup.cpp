// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/factlookup.h"

#include "app/actions/processstep.h"
#include "app/base/json.h"
#include "app/base/text.h"
#include "app/runbook/factpattern.h"
#include "app/runbook/placeholders.h"

namespace thabat::actions {

FactLookup::FactLookup(runbook::PlanFact fact, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_fact(std::move(fact))
    , m_limit(limit)
{
    m_promise.start();
}

Later<QByteArray> FactLookup::answer()
{
    if (m_fact.program.isEmpty())
        askServer();
    else
        askProgram();
    return m_promise.future();
}

void FactLookup::askServer()
{
    HttpRequest request;
    request.url = QUrl(m_fact.url, QUrl::StrictMode);
    request.deadline = m_limit;
    request.bodyLimit = 1024 * 1024;
    whenDone(m_http.send(request), this, [this](const Result<HttpResponse> &answer) {
        if (!answer)
            return done(answer.error());
        if (answer->status < 200 || answer->status >= 300)
            return done(Error{Error::Code::NotFound,
                              tr("The server answered %1.").arg(QString::number(answer->status))});
        done(answer->body);
    });
}

void FactLookup::askProgram()
{
    if (const auto missing = missingProgram(m_fact.program); !missing.isEmpty())
        return done(Error{Error::Code::NotFound, missing});
    LiteralStep literal;
    literal.program = m_fact.program;
    literal.arguments = m_fact.arguments;
    literal.environment = m_fact.environment;
    literal.timeout = m_limit;
    m_program = makeStep(literal);
    connect(m_program.get(), &Step::ended, this, [this](const StepOutcome &outcome) {
        if (outcome.result == StepResult::Done)
            done(outcome.tail);
        else
            done(Error{Error::Code::Io, outcome.message});
    });
    m_program->start();
}

void FactLookup::done(const Result<QByteArray> &answer)
{
    m_promise.addResult(answer);
    m_promise.finish();
}

namespace {

QString oneEntry(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>());
    return value.is_number_integer() ? QString::number(value.get<qint64>()) : QString();
}

Result<QStringList> entriesInJson(const runbook::PlanFact &fact, const QByteArray &answer)
{
    const auto document = parseJson(answer, fact.url);
    if (!document)
        return Error{Error::Code::InvalidInput, FactLookup::tr("The answer is not JSON.")};
    const auto &value = valueAt(document->value, fact.pointer);
    QStringList out;
    if (value.is_array()) {
        for (const auto &item : value)
            out << oneEntry(item);
    } else {
        out << oneEntry(value);
    }
    out.removeAll(QString());
    return out;
}

Result<QStringList> entriesInLines(const runbook::PlanFact &fact, const QByteArray &answer,
                                   const std::map<QString, QString> &values)
{
    const auto pattern = runbook::factPattern(fact.pattern, values);
    if (!pattern)
        return pattern.error();
    QStringList out;
    for (const auto &line : fromUtf8Lossy(answer).split(u'\n')) {
        const auto match = pattern->match(line);
        if (match.hasMatch() && !match.captured(1).isEmpty())
            out << match.captured(1);
    }
    return out;
}

} // namespace

Result<QString> factIn(const QByteArray &answer, const runbook::PlanFact &fact,
                       const std::map<QString, QString> &values)
{
    const auto entries =
        fact.program.isEmpty() ? entriesInJson(fact, answer) : entriesInLines(fact, answer, values);
    if (!entries)
        return entries.error();
    const auto other = runbook::fill(fact.other, values);
    if (!other)
        return other.error();
    for (const auto &entry : *entries) {
        if (entry != *other)
            return entry;
    }
    if (other->isEmpty())
        return Error{Error::Code::NotFound, FactLookup::tr("The answer does not tell it.")};
    return Error{Error::Code::NotFound,
                 FactLookup::tr("There is none besides %1.").arg(ltr(shown(*other, 100)))};
}

} // namespace thabat::actions
