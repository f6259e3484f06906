// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/planfilling.h"

#include "app/actions/factlookup.h"
#include "app/actions/processstep.h"
#include "app/actions/spoken.h"
#include "app/base/text.h"
#include "app/runbook/factpattern.h"
#include "app/runbook/placeholders.h"
#include "app/runbook/secretname.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

struct FillingText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::PlanFilling)
};

QString factProblem(const Fact &fact)
{
    return FillingText::tr("“%1” could not be looked up. %2").arg(isolate(spoken(fact.title)), fact.problem);
}

//! @p values, and for each secret that @p text names the name itself: only the step looks it up.
Result<QString> fillButSecrets(const QString &text, std::map<QString, QString> values)
{
    const auto names = runbook::placeholdersIn(text);
    for (const auto &name : names ? *names : QStringList()) {
        if (!runbook::secretVariable(name).isEmpty())
            values[name] = u'{' + name + u'}';
    }
    return runbook::fill(text, values);
}

//! Whatever could be the name of a fact or an argument; in a pattern, most braces are none.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression name(u"\\{([A-Za-z_][A-Za-z0-9_.-]*)\\}"_s);
    QStringList out;
    for (auto it = name.globalMatch(text); it.hasNext();)
        out << it.next().captured(1);
    return out;
}

bool hasForm(const runbook::PlanArgument &argument, const QString &value)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(argument.pattern));
    return argument.pattern.isEmpty() || pattern.match(value).hasMatch();
}

} // namespace

PlanFilling::PlanFilling(const runbook::Plan &plan, const runbook::Profile &profile,
                         const std::map<QString, QString> &given)
    : m_plan(plan)
    , m_profile(profile)
    , m_given(given)
    , m_values(profile.variables)
{
    for (const auto &argument : plan.arguments) {
        const auto value = given.find(argument.name);
        if (value != given.end() && hasForm(argument, value->second))
            m_values[argument.name] = value->second; // facts may ask with it
    }
    offerArguments();
    for (const auto &fact : plan.facts)
        m_preview.facts.push_back({fact.name, fact.title, {}, {}});
    m_preview.plan = plan.id;
    m_preview.planClass = plan.planClass;
    m_preview.environment = profile.environment;
    m_preview.production = profile.production;
}

Fact PlanFilling::prepare(runbook::PlanFact &fact) const
{
    Fact out{fact.name, fact.title, {}, {}};
    const auto put = [this, &out](QString &text) {
        const auto done = fillButSecrets(text, m_values);
        if (done)
            text = *done;
        else if (out.problem.isEmpty())
            out.problem = causeOf(text, done.error().message);
    };
    put(fact.url);
    put(fact.program);
    for (auto &argument : fact.arguments)
        put(argument);
    for (auto *texts : {&fact.environment, &fact.headers}) {
        for (auto &[name, value] : *texts)
            put(value);
    }
    return out;
}

bool PlanFilling::isSettled(const QString &text) const
{
    const auto names = namesIn(text);
    return std::all_of(names.begin(), names.end(), [this](const QString &name) {
        if (name.startsWith(u"fact."_s))
            return m_settled.contains(name);
        const auto isIt = [&name](const auto &argument) {
            return argument.name == name;
        };
        const auto argument = std::find_if(m_plan.arguments.begin(), m_plan.arguments.end(), isIt);
        return argument == m_plan.arguments.end() || m_given.contains(name) || isSettled(argument->initial);
    });
}

bool PlanFilling::canAsk(const runbook::PlanFact &fact) const
{
    QStringList texts{fact.url, fact.program};
    texts << fact.arguments;
    for (const auto &map : {fact.environment, fact.headers}) {
        for (const auto &[name, value] : map)
            texts << value;
    }
    return std::all_of(texts.begin(), texts.end(), [this](const QString &text) {
        return isSettled(text);
    });
}

bool PlanFilling::canSettle(const runbook::PlanFact &fact) const
{
    return isSettled(fact.pattern) && isSettled(fact.other) && isSettled(fact.before);
}

void PlanFilling::settle(size_t number, const Result<QByteArray> &answer)
{
    const auto &fact = m_plan.facts[number];
    auto &out = m_preview.facts[number];
    const auto value = answer ? factIn(*answer, fact, m_values) : Result<QString>(answer.error());
    if (value)
        out.value = *value;
    else
        out.problem = value.error().message;
    const bool isNone = !value && value.error().code == Error::Code::NotFound && !fact.missing.isEmpty();
    if (isNone) {
        const auto words = runbook::fill(spoken(fact.missing), m_values);
        out.problem = words ? *words : spoken(fact.missing);
    }
    if (isNone || (!value && value.error().code == Error::Code::Conflict))
        m_certain << (isNone ? out.problem : factProblem(out));
    const auto name = u"fact.%1"_s.arg(fact.name);
    m_values[name] = out.value;
    m_settled.insert(name);
    if (!value && value.error().code == Error::Code::Cancelled)
        m_notAsked.insert(fact.name);
    offerArguments();
}

//! Later facts may ask with what an argument begins with.
void PlanFilling::offerArguments()
{
    for (const auto &argument : m_plan.arguments) {
        if (m_given.contains(argument.name))
            continue;
        const auto value = runbook::fill(argument.initial, m_values);
        if (value && !value->isEmpty() && hasForm(argument, *value))
            m_values[argument.name] = *value;
    }
}

QString PlanFilling::deployed() const
{
    const auto value = runbook::fill(m_plan.deployed, m_values);
    return value ? *value : QString();
}

Preview PlanFilling::preview()
{
    if (!m_plan.problem.isEmpty())
        block(m_plan.problem);
    if (m_plan.steps.empty())
        block(FillingText::tr("This plan has no steps."));
    for (const auto &problem : m_certain)
        block(problem);
    fillArguments();
    m_preview.target = filled(m_plan.target);
    for (const auto &step : m_plan.steps) {
        m_preview.steps.push_back(filled(step));
        checkStep(m_preview.steps.back());
    }
    for (const auto &step : m_plan.dryRun) {
        m_dryRun.push_back(filled(step));
        checkStep(m_dryRun.back());
    }
    fillCheck();
    refuseWhatRunsAlready();
    for (const auto &fact : m_preview.facts) {
        const bool said = m_notAsked.contains(fact.name) || m_preview.blockers.contains(factProblem(fact))
            || m_preview.blockers.contains(fact.problem);
        if (!fact.problem.isEmpty() && !said)
            m_preview.warnings << factProblem(fact);
    }
    return m_preview;
}

std::vector<LiteralStep> PlanFilling::dryRun() const
{
    return m_preview.blockers.isEmpty() ? m_dryRun : std::vector<LiteralStep>();
}

QString PlanFilling::filled(const QString &text)
{
    if (text.isEmpty())
        return text;
    const auto done = runbook::fill(text, m_values);
    if (done)
        return *done;
    block(causeOf(text, done.error().message));
    return {};
}

std::map<QString, QString> PlanFilling::filledWithSecrets(const std::map<QString, QString> &texts)
{
    std::map<QString, QString> out;
    for (const auto &[name, text] : texts) {
        const auto done = fillButSecrets(text, m_values);
        if (!done)
            block(causeOf(text, done.error().message));
        out[name] = done ? *done : QString();
    }
    return out;
}

//! Ready to be looked up again and again after the last step.
runbook::Shown PlanFilling::filled(const runbook::Shown &shown)
{
    auto out = shown;
    auto &lookup = out.lookup;
    lookup.url = filled(shown.lookup.url);
    lookup.program = filled(shown.lookup.program);
    lookup.arguments = filled(shown.lookup.arguments);
    lookup.environment = filledWithSecrets(shown.lookup.environment);
    lookup.headers = filledWithSecrets(shown.lookup.headers);
    out.is = filled(shown.is);
    if (lookup.program.isEmpty())
        return out;
    const auto pattern = runbook::factPattern(lookup.pattern, m_values);
    if (pattern)
        lookup.pattern = pattern->pattern();
    else
        block(causeOf(lookup.pattern, pattern.error().message));
    return out;
}

QStringList PlanFilling::filled(const QStringList &texts)
{
    QStringList out;
    for (const auto &text : texts)
        out << filled(text);
    return out;
}

LiteralStep PlanFilling::filled(const runbook::PlanStep &step)
{
    LiteralStep out;
    out.id = step.id;
    out.title = step.title;
    out.kind = step.kind;
    out.timeout = step.timeout;
    out.program = filled(step.program);
    out.arguments = filled(step.arguments);
    out.workingFolder = filled(step.workingFolder);
    out.environment = filledWithSecrets(step.environment);
    out.method = step.method;
    out.url = filled(step.url);
    out.headers = filledWithSecrets(step.headers);
    out.body = filled(step.body);
    out.expectStatus = step.expectStatus;
    out.source = m_profile.secrets;
    out.wait = step.wait;
    out.question = step.question;
    return out;
}

void PlanFilling::fillArguments()
{
    for (const auto &argument : m_plan.arguments)
        fillArgument(argument);
    for (const auto &[name, value] : m_preview.arguments)
        m_values[name] = value;
}

void PlanFilling::fillArgument(const runbook::PlanArgument &argument)
{
    const auto given = m_given.find(argument.name);
    const auto title = isolate(spoken(argument.title));
    const auto value = given != m_given.end() ? given->second : filled(argument.initial);
    m_preview.arguments[argument.name] = value;
    if (value.isEmpty()) {
        // A fact that is missing is already said.
        if (given != m_given.end() || argument.initial.isEmpty())
            block(FillingText::tr("“%1” must be given.").arg(title));
        return;
    }
    if (!hasForm(argument, value)) {
        block(FillingText::tr("“%2” cannot be %1: that is not a value of the expected form.")
                  .arg(ltr(shown(value, 100)), title));
        m_preview.arguments[argument.name].clear(); // nothing may be filled with it
    }
}

void PlanFilling::fillCheck()
{
    auto &check = m_preview.check;
    check.rollback = m_plan.rollback;
    check.verification = m_plan.verification;
    check.verification.healthUrl = filled(m_plan.verification.healthUrl);
    check.verification.versionUrl = filled(m_plan.verification.versionUrl);
    check.verification.version = filled(m_plan.verification.version);
    for (auto &shown : check.verification.shows)
        shown = filled(shown);
    if (const auto *indicator = m_profile.indicator(m_plan.verification.indicator)) {
        check.indicatorTitle = indicator->title;
        check.unit = indicator->unit;
    }
}

void PlanFilling::checkStep(const LiteralStep &step)
{
    if (!m_preview.blockers.isEmpty())
        return; // a half-filled step only repeats what is said already
    block(problemOf(step));
    if (step.kind != runbook::PlanStep::Kind::Process)
        return;
    block(missingProgram(step.program));
    if (!step.workingFolder.isEmpty() && !QFileInfo(step.workingFolder).isDir())
        block(FillingText::tr("The folder %1 is not on this computer. Nothing ran.")
                  .arg(ltr(step.workingFolder)));
}

//! Going back to what runs now would do nothing, and look as if it had helped.
void PlanFilling::refuseWhatRunsAlready()
{
    const auto &wanted = m_plan.verification;
    const auto &version = m_preview.check.verification.version;
    if (!m_plan.rollback || version.isEmpty() || wanted.versionUrl.isEmpty())
        return;
    for (const auto &fact : m_plan.facts) {
        const auto found = m_values.find(u"fact.%1"_s.arg(fact.name));
        const bool same = fact.url == wanted.versionUrl && fact.pointer == wanted.versionPointer;
        if (same && found != m_values.end() && found->second == version)
            block(FillingText::tr("%1 is what runs now. Choose another.").arg(ltr(version)));
    }
}

void PlanFilling::block(const QString &why)
{
    if (!why.isEmpty() && !m_preview.blockers.contains(why))
        m_preview.blockers << why;
}

//! Not "{fact.previous} has no value" but why it has none.
QString PlanFilling::causeOf(const QString &text, const QString &otherwise) const
{
    const auto names = runbook::placeholdersIn(text);
    if (!names)
        return otherwise;
    for (const auto &fact : m_preview.facts) {
        if (!fact.problem.isEmpty() && names->contains(u"fact.%1"_s.arg(fact.name)))
            return m_certain.contains(fact.problem) || m_notAsked.contains(fact.name) ? fact.problem
                                                                                      : factProblem(fact);
    }
    for (const auto &argument : m_plan.arguments) {
        const bool isMissing = names->contains(argument.name) && !m_given.contains(argument.name);
        if (const auto cause = isMissing ? causeOf(argument.initial, {}) : QString(); !cause.isEmpty())
            return cause;
    }
    const bool argument = std::any_of(m_plan.arguments.begin(), m_plan.arguments.end(), [&](const auto &one) {
        return names->contains(one.name) && m_preview.arguments.contains(one.name);
    });
    return argument && !m_preview.blockers.isEmpty() ? m_preview.blockers.first() : otherwise;
}

} // namespace thabat::actions
