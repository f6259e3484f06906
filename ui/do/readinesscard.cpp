// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/readinesscard.h"

#include "app/base/text.h"
#include "app/monitor/watch.h"
#include "ui/models/certificatetext.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;
using runbook::HygieneItem;

ReadinessCard::ReadinessCard(const ZoneParts &parts, const OnCallNames &names, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_names(names)
{
    setObjectName(u"readiness"_s);
    for (size_t i = 0; i < parts.desk.profile().runbook.hygiene.size(); ++i)
        m_rows.push_back(makeRow());
    m_profile = makeRow();
    m_servers = makeRow();
    m_certificates = makeRow();
    connect(&names, &OnCallNames::changed, this, &ReadinessCard::refresh);
}

ReadinessCard::Row ReadinessCard::makeRow()
{
    auto *row = new QWidget(this);
    Row made{new PlainLabel(TextStyle::Body, row), new PlainLabel(TextStyle::Body, row),
             new PlainLabel(TextStyle::Caption, row)};
    made.mark->setWordWrap(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(made.text);
    words->addWidget(made.meta);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(made.mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    body()->addWidget(row);
    return made;
}

void ReadinessCard::refresh()
{
    setTitle(tr("Readiness"));
    const auto &items = m_parts.desk.profile().runbook.hygiene;
    for (size_t i = 0; i < m_rows.size(); ++i)
        show(m_rows[i], m_parts.speech.of(items[i].text), lookAt(items[i]));
    const auto problems = int(m_parts.desk.profile().problems.size());
    m_profile.text->parentWidget()->setVisible(problems > 0);
    show(m_profile, tr("%n problem(s) in the profile", nullptr, problems),
         {Standing::Open, tr("%1 lists them.").arg(ltr(u"thabatctl check"_s))});
    refreshServers();
    refreshCertificates();
}

//! Prometheus and Alertmanager, when the profile names them: a silent server is said before it is needed.
void ReadinessCard::refreshServers()
{
    const auto &profile = m_parts.desk.profile();
    const auto &state = m_parts.desk.watch().state();
    QStringList names;
    QStringList problems;
    const auto look = [&](const QString &name, const runbook::Server &server,
                          const monitor::ServerState &heard) {
        if (server.url.isEmpty())
            return;
        names += ltr(name);
        if (!heard.problem.isEmpty())
            problems += tr("%1: %2").arg(ltr(name), heard.problem);
        for (const auto &warning : heard.warnings)
            problems += tr("%1: %2").arg(ltr(name), isolate(shown(warning, 200)));
    };
    look(u"Prometheus"_s, profile.prometheus, state.prometheus);
    look(u"Alertmanager"_s, profile.alertmanager, state.alertmanager);
    const auto down = int(std::count_if(state.targets.begin(), state.targets.end(), [](const auto &target) {
        return target.state == monitor::ScrapeTarget::State::Down;
    }));
    if (down > 0)
        problems += tr("Prometheus cannot reach %n target(s); Alerts lists them.", nullptr, down);
    m_servers.text->parentWidget()->setVisible(!names.isEmpty());
    show(m_servers, tr("%1 answers").arg(names.join(tr(", "))),
         {problems.isEmpty() ? Standing::Holds : Standing::Open, problems.join(u'\n')});
}

void ReadinessCard::refreshCertificates()
{
    const auto &certificates = m_parts.desk.watch().state().certificates;
    QStringList ending;
    for (const auto &certificate : certificates) {
        if (certificate.isSoon)
            ending += certificateText(certificate, m_parts.now(), m_parts.speech.words());
    }
    m_certificates.text->parentWidget()->setVisible(!certificates.empty());
    show(m_certificates, tr("Certificates last"),
         {ending.isEmpty() ? Standing::Holds : Standing::Open, ending.join(u'\n')});
}

void ReadinessCard::show(const Row &row, const QString &text, const Finding &finding)
{
    row.mark->setText(finding.standing == Standing::Holds ? u"✓"_s : u"○"_s);
    row.mark->setAccessibleName(finding.standing == Standing::Holds ? tr("holds") : tr("open", "readiness"));
    row.text->setText(text);
    row.meta->setText(finding.meta);
    row.meta->setVisible(!finding.meta.isEmpty());
}

ReadinessCard::Finding ReadinessCard::lookAt(const HygieneItem &item) const
{
    switch (item.sensed) {
    case HygieneItem::Sensed::Probes:
        return probes();
    case HygieneItem::Sensed::Alerts:
        return alerts();
    case HygieneItem::Sensed::OnCallFile:
        return {m_names.isReadable() ? Standing::Holds : Standing::Open, m_names.problem()};
    case HygieneItem::Sensed::Person:
        return byPerson(item);
    }
    return {};
}

ReadinessCard::Finding ReadinessCard::probes() const
{
    const auto &state = m_parts.desk.watch().state();
    QDateTime newest;
    for (const auto &component : state.components) {
        if (component.checked.isValid() && (!newest.isValid() || component.checked > newest))
            newest = component.checked;
    }
    if (m_parts.desk.profile().probes.empty())
        return {Standing::Open, tr("No health address is set.")};
    if (!newest.isValid())
        return {Standing::Open, tr("No answer yet.")};
    const auto age = m_parts.speech.age(newest, m_parts.now());
    return {Standing::Holds, tr("last answer %1 ago").arg(age)};
}

ReadinessCard::Finding ReadinessCard::alerts() const
{
    const auto &all = m_parts.desk.profile().alerts;
    const auto good = std::count_if(all.begin(), all.end(), [](const runbook::AlertDefinition &alert) {
        return alert.problem.isEmpty();
    });
    if (!all.empty() && size_t(good) == all.size())
        return {Standing::Holds, {}};
    return {Standing::Open,
            tr("%1 of %2 alert rules work").arg(QString::number(good), QString::number(all.size()))};
}

//! The desk knows of drills by itself; the rest only people know.
ReadinessCard::Finding ReadinessCard::byPerson(const HygieneItem &item) const
{
    const auto days =
        QString::number(std::chrono::duration_cast<std::chrono::hours>(item.every).count() / 24);
    const auto unknown =
        Finding{Standing::Open,
                item.every.count() > 0 ? tr("The desk cannot see this. Due every %1 d.").arg(days)
                                       : tr("The desk cannot see this.")};
    if (item.id != u"game-day"_s)
        return unknown;
    for (const auto *incident : m_parts.desk.replay().incidents()) {
        if (!incident->drill)
            continue;
        const auto age = m_parts.speech.age(incident->declaredAt, m_parts.now());
        const bool fresh = incident->declaredAt.addMSecs(item.every.count()) > m_parts.now();
        return {fresh ? Standing::Holds : Standing::Open, tr("last drill %1 ago").arg(age)};
    }
    return {Standing::Open, tr("No drill in this journal yet.")};
}

} // namespace thabat::ui
