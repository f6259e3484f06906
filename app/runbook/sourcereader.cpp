// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/sourcereader.h"

#include "app/base/secretreference.h"
#include "app/runbook/indicatorreader.h"
#include "app/runbook/placeholders.h"

#include <QRegularExpression>

namespace thabat::runbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestRound = 50ms;

bool isPointer(const QString &text)
{
    return text.isEmpty() || text.startsWith(u'/');
}

} // namespace

SourceReader::SourceReader(CommandCheck check, Commands commands)
    : m_check(std::move(check))
    , m_commands(std::move(commands))
{
}

std::vector<HealthProbe> SourceReader::probes(const JsonPart &profile) const
{
    std::vector<HealthProbe> out;
    for (const auto &part : profile.items("probes"))
        out.push_back(probe(part));
    return out;
}

std::vector<MetricsSource> SourceReader::sources(const JsonPart &profile) const
{
    std::vector<MetricsSource> out;
    for (const auto &part : profile.items("sources")) {
        MetricsSource source;
        source.id = part.id();
        source.url = url(part);
        source.login = login(part);
        source.every = part.duration("every", source.every);
        source.timeout = part.duration("timeout", source.timeout);
        source.expects = IndicatorReader::selector(part, "expects");
        if (source.every < shortestRound)
            part.complain("every", tr("too often; expected: 50ms or more"));
        out.push_back(source);
    }
    return out;
}

Server SourceReader::server(const JsonPart &profile, const char *key) const
{
    Server server;
    if (!profile.has(key))
        return server;
    const auto part = profile.at(key);
    server.url = url(part);
    server.login = login(part);
    server.every = part.duration("every", server.every);
    server.timeout = part.duration("timeout", server.timeout);
    while (server.url.endsWith(u'/'))
        server.url.chop(1);
    if (server.every < shortestRound)
        part.complain("every", tr("too often; expected: 50ms or more"));
    return server;
}

std::vector<EvidenceSource> SourceReader::evidence(const JsonPart &profile) const
{
    std::vector<EvidenceSource> out;
    for (const auto &part : profile.items("evidence")) {
        const auto source = evidenceSource(part);
        if (!source.file.isEmpty())
            out.push_back(source);
    }
    return out;
}

HealthProbe SourceReader::probe(const JsonPart &part) const
{
    HealthProbe probe;
    probe.id = part.id();
    probe.component = part.text("component");
    probe.url = url(part);
    probe.login = login(part);
    probe.every = part.duration("every", probe.every);
    probe.timeout = part.duration("timeout", probe.timeout);
    probe.statusPointer = part.text("statusPointer");
    probe.ok = textsOf(part.value(), "ok");
    probe.degraded = textsOf(part.value(), "degraded");
    probe.unknown = textsOf(part.value(), "unknown");
    probe.contains = part.text("contains");
    probe.versionPointer = part.text("versionPointer");
    probe.gitPointer = part.text("gitPointer");
    probe.checks = part.texts("checks");

    if (probe.every < shortestRound)
        part.complain("every", tr("too often; expected: 50ms or more"));
    if (probe.timeout <= 0ms)
        part.complain("timeout", tr("expected: a duration above 0"));
    for (const char *key : {"statusPointer", "versionPointer", "gitPointer"}) {
        if (!isPointer(part.text(key)))
            part.complain(key, tr("expected: a JSON pointer such as /status"));
    }
    for (const auto &[component, pointer] : probe.checks) {
        if (!isPointer(pointer))
            part.at("checks").complain(toStd(component).c_str(),
                                       tr("expected: a JSON pointer such as /status"));
    }
    if ((!probe.statusPointer.isEmpty() || !probe.checks.empty()) && probe.ok.isEmpty())
        part.complain(tr("“ok” is missing; expected: the words that mean all is well"));
    return probe;
}

EvidenceSource SourceReader::evidenceSource(const JsonPart &part) const
{
    static const QRegularExpression fileName(u"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"_s);
    const auto file = part.text("file");
    if (!fileName.match(file).hasMatch()) {
        part.complain("file", tr("“%1” is not a plain file name").arg(file));
        return {};
    }
    if (part.has("url") == part.has("program")) {
        part.complain(tr("expected: either a url or a program"));
        return {};
    }
    if (part.has("url")) {
        const auto address = url(part);
        return address.isEmpty() ? EvidenceSource{} : EvidenceSource{file, address, {}, {}};
    }

    auto program = part.text("program");
    auto arguments = textsOf(part.value(), "arguments");
    m_commands.expand(program, arguments);
    EvidenceSource source{file, {}, filled(program), {}};
    auto problem = m_check.program(program);
    for (const auto &argument : arguments) {
        problem = problem.isEmpty() ? m_check.text(argument) : problem;
        source.arguments += filled(argument);
    }
    if (problem.isEmpty())
        return source;
    part.complain("program", problem);
    return {};
}

Login SourceReader::login(const JsonPart &part) const
{
    Login login;
    login.user = part.text("user");
    login.passwordFrom = part.text("passwordFrom");
    login.tokenFrom = part.text("tokenFrom");
    login.caFile = filled(part.text("caFile"));
    for (const char *key : {"passwordFrom", "tokenFrom"}) {
        if (part.has(key) && !isSecretName(part.text(key)))
            part.complain(key, tr("expected: the name of an environment variable, never the secret itself"));
    }
    if (login.user.isEmpty() != login.passwordFrom.isEmpty())
        part.complain("user", tr("expected: “user” and “passwordFrom” together"));
    if (!login.user.isEmpty() && !login.tokenFrom.isEmpty())
        part.complain("tokenFrom", tr("expected: a password or a token, not both"));
    if (!login.caFile.isEmpty() && !login.caFile.startsWith(u'/'))
        part.complain("caFile", tr("expected: an absolute path"));
    return login;
}

QString SourceReader::url(const JsonPart &part) const
{
    if (!part.has("url"))
        return {};
    const auto problem = m_check.url(part.text("url"));
    if (problem.isEmpty())
        return filled(part.text("url"));
    part.complain("url", problem);
    return {};
}

QString SourceReader::filled(const QString &text) const
{
    const auto filled = fill(text, m_check.variables());
    return filled ? *filled : QString();
}

} // namespace thabat::runbook
