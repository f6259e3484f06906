// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/planreader.h"

#include "app/runbook/factpattern.h"

#include <QRegularExpression>

namespace thabat::runbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void checkText(const JsonPart &part, const char *key, const CommandCheck &check)
{
    const auto problem = check.text(part.text(key));
    if (!problem.isEmpty())
        part.complain(key, problem);
}

void checkUrl(const JsonPart &part, const char *key, const CommandCheck &check)
{
    const auto problem = part.has(key) ? check.url(part.text(key)) : QString();
    if (!problem.isEmpty())
        part.complain(key, problem);
}

void checkTexts(const JsonPart &part, const char *key, const CommandCheck &check)
{
    for (const auto &[name, value] : part.texts(key)) {
        const auto problem = check.text(name).isEmpty() ? check.textWithSecrets(value) : check.text(name);
        if (!problem.isEmpty())
            part.at(key).complain(toStd(name).c_str(), problem);
    }
}

//! What a fact may be asked with: the facts above it, and the arguments of the plan.
std::set<QString> namesOfArguments(const JsonPart &plan)
{
    std::set<QString> names;
    for (const auto &item : plan.items("arguments"))
        names.insert(item.text("name"));
    return names;
}

std::set<QString> namesOfFacts(const std::vector<PlanFact> &facts)
{
    std::set<QString> names;
    for (const auto &fact : facts)
        names.insert(u"fact."_s + fact.name);
    return names;
}

} // namespace

PlanReader::PlanReader(std::map<QString, QString> variables, Commands commands)
    : m_variables(std::move(variables))
    , m_commands(std::move(commands))
{
}

std::vector<Plan> PlanReader::read(const JsonPart &file) const
{
    std::vector<Plan> out;
    for (const auto &part : file.items("plans"))
        out.push_back(plan(part));
    return out;
}

Plan PlanReader::plan(const JsonPart &part) const
{
    Plan plan;
    plan.id = part.id();
    plan.section = part.text("section");
    plan.title = part.localized("title");
    plan.summary = part.localized("summary");
    plan.cannotUndo = part.localized("cannotUndo");
    plan.planClass = PlanClass(part.choice("class", {u"A"_s, u"B"_s, u"C"_s}, int(PlanClass::C)));
    plan.rollback = flagOf(part.value(), "rollback");
    plan.undo = part.text("undo");
    plan.target = part.text("target");
    plan.facts = facts(part);
    plan.loan = part.localized("loan");
    plan.loanFor = part.duration("loanFor", 0ms);
    plan.deployed = part.at("window").text("since");
    plan.window = part.at("window").duration("length", plan.window);

    auto names = namesOfFacts(plan.facts);
    plan.arguments = arguments(part, CommandCheck(m_variables, names));
    for (const auto &argument : plan.arguments)
        names.insert(argument.name);
    const CommandCheck check(m_variables, names);
    checkText(part, "target", check);
    checkText(part.at("window"), "since", check);
    plan.dryRun = steps(part, "dryRun", check);
    plan.steps = steps(part, "steps", check);
    plan.verification = verification(part.at("verification"), check);
    checkClass(part, plan);
    return plan;
}

std::vector<PlanFact> PlanReader::facts(const JsonPart &part) const
{
    std::vector<PlanFact> out;
    for (const auto &item : part.items("facts")) {
        auto names = namesOfFacts(out);
        names.merge(namesOfArguments(part));
        out.push_back(lookup(item, CommandCheck(m_variables, names)));
        out.back().name = item.id("name");
        out.back().other = item.text("other");
        out.back().before = item.text("before");
        out.back().missing = item.localized("missing");
        out.back().timeout = item.duration("timeout", 0ms);
        for (const char *key : {"other", "before"})
            checkText(item, key, CommandCheck(m_variables, names));
    }
    return out;
}

//! What facts and the lookups of a verification have in common.
PlanFact PlanReader::lookup(const JsonPart &part, const CommandCheck &check) const
{
    PlanFact fact;
    fact.title = part.localized("title");
    fact.url = part.text("url");
    fact.method = part.text("method");
    fact.headers = part.texts("headers");
    fact.pointer = part.text("pointer");
    fact.header = part.text("header");
    readProgram(part, check, fact.program, fact.arguments);
    fact.environment = part.texts("environment");
    fact.pattern = part.text("pattern");
    fact.only = flagOf(part.value(), "only");

    checkUrl(part, "url", check);
    for (const char *key : {"environment", "headers"})
        checkTexts(part, key, check);
    if (fact.url.isEmpty() == fact.program.isEmpty())
        part.complain(tr("expected: either a url or a program"));
    if (!fact.url.isEmpty() && !fact.pointer.startsWith(u'/') && fact.header.isEmpty())
        part.complain("pointer", tr("expected: a JSON pointer such as /version"));
    if (fact.method == u"HEAD" && fact.header.isEmpty())
        part.complain("header", tr("“header” is missing: the answer to HEAD has no body to point into"));
    const auto pattern = fact.program.isEmpty() ? Result<QRegularExpression>(QRegularExpression())
                                                : factPattern(fact.pattern, check.standIns());
    if (!pattern)
        part.complain("pattern", pattern.error().message);
    return fact;
}

std::vector<PlanArgument> PlanReader::arguments(const JsonPart &part, const CommandCheck &check) const
{
    std::vector<PlanArgument> out;
    for (const auto &item : part.items("arguments")) {
        PlanArgument argument{item.id("name"), item.localized("title"), item.text("pattern"),
                              item.text("initial")};
        const QRegularExpression pattern(argument.pattern);
        if (!pattern.isValid())
            item.complain(
                "pattern",
                tr("“%1” is not a regular expression: %2").arg(argument.pattern, pattern.errorString()));
        else if (!argument.pattern.startsWith(u'^') || !argument.pattern.endsWith(u'$'))
            item.complain("pattern", tr("“%1” lets anything through; expected: ^…$").arg(argument.pattern));
        if (m_variables.contains(argument.name))
            item.complain("name", tr("{%1} is already a variable of the profile").arg(argument.name));
        checkText(item, "initial", check);
        out.push_back(argument);
    }
    return out;
}

void PlanReader::readProgram(const JsonPart &part, const CommandCheck &check, QString &program,
                             QStringList &arguments) const
{
    program = part.text("program");
    const auto own = textsOf(part.value(), "arguments");
    arguments = own;
    m_commands.expand(program, arguments);
    const auto problem = program.isEmpty() ? QString() : check.program(program);
    if (!problem.isEmpty())
        part.complain("program", problem);
    for (qsizetype i = 0; i < own.size(); ++i) {
        const auto wrong = check.text(own[i]);
        if (!wrong.isEmpty())
            part.at("arguments").complain(std::to_string(i).c_str(), wrong);
    }
}

std::vector<PlanStep> PlanReader::steps(const JsonPart &part, const char *key,
                                        const CommandCheck &check) const
{
    std::vector<PlanStep> out;
    std::set<QString> ids;
    for (const auto &item : part.items(key)) {
        out.push_back(step(item, check));
        if (!ids.insert(out.back().id).second)
            item.complain("id", tr("the id “%1” stands here a second time").arg(out.back().id));
    }
    return out;
}

PlanStep PlanReader::step(const JsonPart &part, const CommandCheck &check) const
{
    PlanStep step;
    step.id = part.id();
    step.kind = PlanStep::Kind(part.choice("kind", {u"process"_s, u"http"_s, u"wait"_s, u"ask"_s}, 0));
    step.title = part.localized("title");
    step.timeout = part.duration("timeout", step.timeout);
    readProgram(part, check, step.program, step.arguments);
    step.workingFolder = part.text("workingFolder");
    step.environment = part.texts("environment");
    step.method = part.has("method") ? part.text("method") : u"GET"_s;
    step.url = part.text("url");
    step.headers = part.texts("headers");
    step.body = part.text("body");
    for (const auto &status : part.items("expectStatus")) {
        if (status.value().is_number_integer())
            step.expectStatus.push_back(status.value().get<int>());
    }
    step.wait = part.duration("wait", 0ms);
    step.question = part.localized("question");

    checkUrl(part, "url", check);
    for (const char *key : {"workingFolder", "body"})
        checkText(part, key, check);
    for (const char *key : {"environment", "headers"})
        checkTexts(part, key, check);
    checkKind(part, step);
    return step;
}

void PlanReader::checkKind(const JsonPart &part, const PlanStep &step)
{
    using Kind = PlanStep::Kind;
    if (step.kind == Kind::Process && step.program.isEmpty())
        part.complain(tr("“program” is missing; expected: an absolute path, or {bin}/…"));
    if (step.kind == Kind::Http && step.url.isEmpty())
        part.complain(tr("“url” is missing; expected: http://… or https://…"));
    if (step.kind == Kind::Wait && step.wait <= 0ms)
        part.complain(tr("“wait” is missing; expected: how long, such as 5s"));
    if (step.kind == Kind::Ask && step.question.isEmpty())
        part.complain(tr("“question” is missing; expected: what a person must answer"));
    if (step.timeout <= 0ms)
        part.complain("timeout", tr("expected: a duration above 0"));
}

Verification PlanReader::verification(const JsonPart &part, const CommandCheck &check) const
{
    Verification verification;
    const auto health = part.at("health");
    verification.healthUrl = health.text("url");
    verification.times = health.count("times", verification.times);
    verification.every = health.duration("every", verification.every);
    const auto version = part.at("version");
    verification.versionUrl = version.text("url");
    verification.versionPointer = version.text("pointer");
    verification.version = version.text("is");
    for (const auto &item : part.items("shows"))
        verification.shows.push_back(shown(item, check));
    const auto indicator = part.at("indicator");
    verification.indicator = indicator.text("id");
    verification.below = indicator.number("below", 0);
    verification.stable = indicator.duration("stable", 0ms);
    verification.within = part.duration("within", verification.within);

    checkUrl(health, "url", check);
    checkUrl(version, "url", check);
    checkText(version, "is", check);
    if (verification.within <= verification.stable)
        part.complain("within", tr("expected: longer than “stable”"));
    return verification;
}

Shown PlanReader::shown(const JsonPart &part, const CommandCheck &check) const
{
    Shown shown{lookup(part, check), part.text("is"), 3};
    shown.times = part.count("times", shown.times);
    checkText(part, "is", check);
    return shown;
}

void PlanReader::checkClass(const JsonPart &part, const Plan &plan)
{
    if (plan.planClass == PlanClass::C && plan.target.isEmpty())
        part.complain(tr("“target” is missing; expected: what must be typed to confirm a plan of class C"));
    if (plan.planClass == PlanClass::A && plan.rollback && plan.undo.isEmpty())
        part.complain(tr("“undo” is missing; expected: the plan that takes back a rollback of class A"));
    if (!plan.loan.isEmpty() && plan.loanFor <= 0ms)
        part.complain(
            tr("“loanFor” is missing; expected: how long the temporary state may stay, such as 30m"));
    if (plan.steps.empty())
        part.complain("steps", tr("expected: at least one step"));
}

} // namespace thabat::runbook
