// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/factlookup.h"

#include "app/actions/processstep.h"
#include "app/base/json.h"
#include "app/base/text.h"

#include <QRegularExpression>

namespace thabat::actions {

using namespace Qt::StringLiterals;

FactLookup::FactLookup(runbook::PlanFact fact, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_fact(std::move(fact))
    , m_limit(limit)
{
    m_promise.start();
}

Later<QStringList> FactLookup::entries()
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
        done(entriesOf(m_fact, answer->body));
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
            done(entriesOf(m_fact, outcome.tail));
        else
            done(Error{Error::Code::Io, outcome.message});
    });
    m_program->start();
}

void FactLookup::done(const Result<QStringList> &entries)
{
    m_promise.addResult(entries);
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

} // namespace

Result<QStringList> entriesOf(const runbook::PlanFact &fact, const QByteArray &answer)
{
    if (fact.program.isEmpty())
        return entriesInJson(fact, answer);
    const QRegularExpression pattern(fact.pattern.isEmpty() ? u"^(\\S.*?)\\s*$"_s : fact.pattern);
    if (!pattern.isValid() || pattern.captureCount() < 1)
        return Error{Error::Code::InvalidInput,
                     FactLookup::tr("The pattern “%1” is not one with a group.").arg(fact.pattern)};
    QStringList out;
    for (const auto &line : fromUtf8Lossy(answer).split(u'\n')) {
        const auto match = pattern.match(line);
        if (match.hasMatch() && !match.captured(1).isEmpty())
            out << match.captured(1);
    }
    return out;
}

Result<QString> chosenEntry(const QStringList &entries, const QString &other, const QString &before)
{
    if (!before.isEmpty()) {
        const auto at = entries.indexOf(before);
        if (at > 0)
            return entries[at - 1];
        return Error{Error::Code::NotFound,
                     FactLookup::tr("There is none before %1.").arg(ltr(shown(before, 100)))};
    }
    for (const auto &entry : entries) {
        if (other.isEmpty() || entry != other)
            return entry;
    }
    if (other.isEmpty())
        return Error{Error::Code::NotFound, FactLookup::tr("The answer does not tell it.")};
    return Error{Error::Code::NotFound,
                 FactLookup::tr("There is none besides %1.").arg(ltr(shown(other, 100)))};
}

} // namespace thabat::actions
