// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/factlookup.h"

#include "app/actions/processstep.h"
#include "app/actions/releaseorder.h"
#include "app/actions/secrets.h"
#include "app/actions/tellingline.h"
#include "app/base/json.h"
#include "app/base/text.h"
#include "app/runbook/factpattern.h"
#include "app/runbook/placeholders.h"

namespace thabat::actions {

using namespace Qt::StringLiterals;

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
    QStringList secrets;
    const auto headers = withSecrets(m_fact.headers, m_fact.secrets, secrets);
    if (!headers)
        return done(headers.error());
    HttpRequest request;
    request.method = m_fact.method.isEmpty() ? QByteArray("GET") : m_fact.method.toUtf8();
    request.url = QUrl(m_fact.url, QUrl::StrictMode);
    request.headers["Cache-Control"] = "no-cache";
    for (const auto &[name, value] : *headers)
        request.headers[name.toUtf8()] = value.toUtf8();
    request.deadline = m_limit;
    request.bodyLimit = 1024 * 1024;
    whenDone(m_http.send(request), this, [this](const Result<HttpResponse> &answer) {
        if (!answer)
            return done(answer.error());
        answered(*answer);
    });
}

void FactLookup::answered(const HttpResponse &answer)
{
    if (answer.status < 200 || answer.status >= 300)
        return done(Error{answer.status == 404 ? Error::Code::NotFound : Error::Code::Io,
                          tr("The server answered %1.").arg(QString::number(answer.status))});
    if (m_fact.header.isEmpty())
        return done(answer.body);
    const auto found = answer.headers.find(m_fact.header.toLower().toUtf8());
    done(found == answer.headers.end() ? QByteArray() : found->second);
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
    literal.source = m_fact.secrets;
    if (const auto problem = problemOf(literal); !problem.isEmpty())
        return done(Error{Error::Code::InvalidInput, problem});
    m_program = makeStep(literal);
    connect(m_program.get(), &Step::ended, this, [this](const StepOutcome &outcome) {
        if (outcome.result == StepResult::Done)
            done(outcome.tail);
        else
            done(
                Error{Error::Code::Io, u"%1 %2"_s.arg(outcome.message, tellingLine(outcome.tail)).trimmed()});
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
    if (value.is_boolean())
        return value.get<bool>() ? u"true"_s : u"false"_s;
    return value.is_number_integer() ? QString::number(value.get<qint64>()) : QString();
}

QStringList entryInHeader(const QByteArray &value)
{
    return value.isEmpty() ? QStringList() : QStringList(fromUtf8Lossy(value));
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

Result<QStringList> entriesIn(const QByteArray &answer, const runbook::PlanFact &fact,
                              const std::map<QString, QString> &values)
{
    if (!fact.program.isEmpty())
        return entriesInLines(fact, answer, values);
    return fact.header.isEmpty() ? entriesInJson(fact, answer) : entryInHeader(answer);
}

} // namespace

Result<QString> factIn(const QByteArray &answer, const runbook::PlanFact &fact,
                       const std::map<QString, QString> &values)
{
    const auto entries = entriesIn(answer, fact, values);
    if (!entries)
        return entries.error();
    if (auto all = *entries; fact.only && all.removeDuplicates() >= 0 && all.size() > 1)
        return Error{Error::Code::Conflict,
                     FactLookup::tr("There are several: %1.").arg(ltr(shown(all.join(u", "_s), 200)))};
    const auto before = runbook::fill(fact.before, values);
    if (!before)
        return before.error();
    if (!before->isEmpty())
        return releaseBefore(*before, *entries);
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
