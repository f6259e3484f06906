// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palettesource.h"

#include "app/base/text.h"
#include "app/desk/gates.h"
#include "ui/models/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

//! What a key asks is also found by these words, and may not be possible.
struct KeyFacts
{
    const char *words;
    KeyAction action;
    bool needsIncident = false;
    bool writes = false;
};

constexpr KeyFacts factsOfKeys[] = {
    {QT_TRANSLATE_NOOP("PaletteWords", "shortcuts, keyboard"), KeyAction::Help},
    {QT_TRANSLATE_NOOP("PaletteWords", "scribe, write, composer"), KeyAction::FocusNote, true, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "scenario, runbook"), KeyAction::Playbook, true, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "post, customers, tell"), KeyAction::Update, true, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "on-call, phone, call, who"), KeyAction::Page, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "assign, staff, who does what"), KeyAction::Roles, true, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "ack, silence alarm"), KeyAction::Acknowledge, false, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "mute, quiet, volume"), KeyAction::SoundOff},
    {QT_TRANSLATE_NOOP("PaletteWords", "silences, firing, alarms"), KeyAction::Alerts},
    {QT_TRANSLATE_NOOP("PaletteWords", "revert, undo deploy"), KeyAction::Rollback},
    {QT_TRANSLATE_NOOP("PaletteWords", "sev, escalate, level"), KeyAction::Severity, true, true},
    {"", KeyAction::Step1, true},
    {"", KeyAction::Step2, true},
    {"", KeyAction::Step3, true},
    {"", KeyAction::Step4, true},
    {"", KeyAction::Step5, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "summary, situation, what do we know"), KeyAction::Brief, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "snapshot, preserve, logs"), KeyAction::Evidence, true, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "lock deploys, lift freeze"), KeyAction::Freeze, true, true},
    {QT_TRANSLATE_NOOP("PaletteWords", "search"), KeyAction::Find},
    {QT_TRANSLATE_NOOP("PaletteWords", "translate"), KeyAction::Language},
    {QT_TRANSLATE_NOOP("PaletteWords", "colours, dark, light"), KeyAction::Theme},
};

const KeyFacts *factsOf(KeyAction action)
{
    for (const auto &facts : factsOfKeys) {
        if (facts.action == action)
            return &facts;
    }
    return nullptr;
}

//! Keys that mean nothing away from their place, and those that other entries stand for.
bool hasOtherEntry(KeyAction action)
{
    return action == KeyAction::Close || action == KeyAction::MainAction || action == KeyAction::Palette
        || action == KeyAction::MenuBar || (action >= KeyAction::Rollback1 && action <= KeyAction::Rollback3);
}

LocalizedText untranslated(const QString &text)
{
    return {text, text};
}

LocalizedText numbered(const QString &section, const LocalizedText &title)
{
    return section.isEmpty() ? title : LocalizedText{section + u' ' + title.en, section + u' ' + title.ar};
}

} // namespace

PaletteSource::PaletteSource(const ZoneParts &parts)
    : m_parts(parts)
{
}

std::vector<PaletteEntry> PaletteSource::entries()
{
    Entries all;
    addKeys(all);
    addSheets(all);
    addSeverities(all);
    addPlans(all);
    addPlaybooks(all);
    addCharts(all);
    addLoops(all);
    addPeople(all);
    addIncidents(all);
    addLooks(all);
    return all;
}

QString PaletteSource::refusal(bool wantsIncident, bool writes) const
{
    if (writes && !m_parts.mayWrite())
        return m_parts.speech.onlyLooksOn();
    if (wantsIncident && !m_parts.incident())
        return QCoreApplication::translate("Palette", "No incident is open.");
    return {};
}

void PaletteSource::addKeys(Entries &entries)
{
    for (const auto &row : shortcutTable()) {
        if (hasOtherEntry(row.action))
            continue;
        const auto *facts = factsOf(row.action);
        PaletteEntry entry;
        entry.id = u"key:%1"_s.arg(QString::fromUtf8(row.text));
        entry.scope = row.action == KeyAction::Help ? PaletteScope::Help : PaletteScope::Actions;
        entry.title = m_both.of("Shortcuts", row.text);
        entry.keys = row.keys.first().toString();
        if (facts && *facts->words)
            entry.words = m_both.of("PaletteWords", facts->words);
        const int step = int(row.action) - int(KeyAction::Step1);
        const auto &first10 = m_parts.desk.profile().runbook.first10;
        if (step >= 0 && step < int(first10.size()) && row.action <= KeyAction::Step5)
            entry.words = first10[size_t(step)].title;
        if (facts)
            entry.refusal = refusal(facts->needsIncident, facts->writes);
        entry.act = [this, action = row.action](const QString &) {
            Q_EMIT keyWanted(action);
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addSheets(Entries &entries)
{
    struct SheetFacts
    {
        SheetKind kind;
        const char *title;
        const char *words;
        PaletteScope scope;
        bool writes;
    };
    using enum PaletteScope;
    static constexpr SheetFacts facts[] = {
        {SheetKind::HandOver, QT_TRANSLATE_NOOP("Palette", "Hand over command"),
         QT_TRANSLATE_NOOP("PaletteWords", "handoff, handover, next commander"), Actions, true},
        {SheetKind::Resolve, QT_TRANSLATE_NOOP("Palette", "Resolve incident"),
         QT_TRANSLATE_NOOP("PaletteWords", "close, end, finish"), Actions, true},
        {SheetKind::Declare, QT_TRANSLATE_NOOP("Palette", "Declare another incident"),
         QT_TRANSLATE_NOOP("PaletteWords", "new, open, start"), Actions, true},
        {SheetKind::PostMortem, QT_TRANSLATE_NOOP("Palette", "Post-mortem"),
         QT_TRANSLATE_NOOP("PaletteWords", "review, report, document"), Actions, false},
        {SheetKind::Privacy, QT_TRANSLATE_NOOP("Palette", "Who can read this incident"),
         QT_TRANSLATE_NOOP("PaletteWords", "restrict, secret, seal, erase texts, privacy"), Actions, true},
        {SheetKind::Outbox, QT_TRANSLATE_NOOP("Palette", "Outbox: messages, and a test of each channel"),
         QT_TRANSLATE_NOOP("PaletteWords", "sent, failed, retry, slack, mail, pagerduty"), Actions, false},
        {SheetKind::AlarmHealth, QT_TRANSLATE_NOOP("Palette", "Alarm health"),
         QT_TRANSLATE_NOOP("PaletteWords", "noise, how many alarms, statistics"), Help, false},
    };
    for (const auto &sheet : facts) {
        PaletteEntry entry;
        entry.id = u"sheet:%1"_s.arg(QString::fromUtf8(sheet.title));
        entry.scope = sheet.scope;
        entry.title = m_both.of("Palette", sheet.title);
        entry.words = m_both.of("PaletteWords", sheet.words);
        entry.refusal = refusal(needsIncident(sheet.kind), sheet.writes);
        if (sheet.kind == SheetKind::Resolve && entry.refusal.isEmpty())
            entry.refusal = resolveRefusal();
        entry.act = [this, kind = sheet.kind](const QString &) {
            Q_EMIT sheetWanted(kind);
        };
        entries.push_back(std::move(entry));
    }
    PaletteEntry breach;
    breach.id = u"breach"_s;
    breach.title = m_both.of("Palette", QT_TRANSLATE_NOOP("Palette", "Start PDPL breach clock"));
    breach.words =
        m_both.of("PaletteWords", QT_TRANSLATE_NOOP("PaletteWords", "personal data, sdaia, 72 hours"));
    breach.takesTime = true;
    breach.refusal = refusal(true, true);
    breach.act = [this](const QString &time) {
        Q_EMIT breachWanted(time);
    };
    entries.push_back(std::move(breach));
}

//! The sheet itself can be opened with open gates; whoever asks for the end in words is told what is missing.
QString PaletteSource::resolveRefusal() const
{
    const auto gates =
        desk::resolveGates(*m_parts.incident(), m_parts.desk.profile(), m_parts.desk.watch(), {});
    const auto open = std::count_if(gates.begin(), gates.end(), [](const domain::Gate &gate) {
        return !gate.met;
    });
    return open == 0 ? QString()
                     : QCoreApplication::translate("Palette", "%n gate(s) open", nullptr, int(open));
}

void PaletteSource::addSeverities(Entries &entries)
{
    using enum domain::Severity;
    for (const auto severity : {P0, P1, P2, P3}) {
        PaletteEntry entry;
        entry.id = u"severity:"_s + domain::toKey(severity);
        entry.title = m_both.of("Palette", QT_TRANSLATE_NOOP("Palette", "Severity %1…"),
                                untranslated(domain::toKey(severity)));
        entry.words = m_both.of("PaletteWords", QT_TRANSLATE_NOOP("PaletteWords", "sev, level"));
        entry.refusal = refusal(true, true);
        entry.act = [this, severity](const QString &) {
            Q_EMIT severityWanted(severity);
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addPlans(Entries &entries)
{
    int rollbacks = 0;
    for (const auto &plan : m_parts.desk.profile().plans) {
        PaletteEntry entry;
        entry.id = u"plan:"_s + plan.id;
        entry.title = numbered(plan.section, plan.title);
        entry.words = plan.rollback
            ? m_both.of("PaletteWords", QT_TRANSLATE_NOOP("PaletteWords", "rollback, revert"))
            : untranslated(plan.id);
        entry.dangerous = true;
        entry.refusal = plan.problem;
        if (plan.rollback && ++rollbacks <= 3)
            entry.keys = u"Alt+%1"_s.arg(rollbacks);
        entry.act = [this, id = plan.id](const QString &) {
            Q_EMIT planWanted(id);
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addPlaybooks(Entries &entries)
{
    for (const auto &playbook : m_parts.desk.profile().runbook.playbooks) {
        PaletteEntry entry;
        entry.id = u"playbook:"_s + playbook.id;
        entry.scope = PaletteScope::Scenarios;
        entry.title = numbered(playbook.section, playbook.title);
        entry.words = playbook.symptoms;
        entry.refusal = playbook.problem.isEmpty() ? refusal(true, true) : playbook.problem;
        entry.act = [this, id = playbook.id](const QString &) {
            Q_EMIT commandWanted(u"playbook"_s, {{u"id"_s, id}});
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addCharts(Entries &entries)
{
    const auto &profile = m_parts.desk.profile();
    for (const auto &id : profile.charts) {
        const auto *indicator = profile.indicator(id);
        if (!indicator)
            continue;
        PaletteEntry entry;
        entry.id = u"chart:"_s + id;
        entry.scope = PaletteScope::Metrics;
        entry.title = m_both.of("Palette", QT_TRANSLATE_NOOP("Palette", "Chart: %1"), indicator->title);
        entry.words = untranslated(id);
        entry.act = [this, id](const QString &) {
            Q_EMIT chartWanted(id);
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addPeople(Entries &entries)
{
    using enum domain::Role;
    static constexpr std::pair<domain::Role, const char *> offers[] = {
        {Commander, QT_TRANSLATE_NOOP("Palette", "Incident Commander: %1")},
        {OpsLead, QT_TRANSLATE_NOOP("Palette", "Ops Lead: %1")},
        {CommsLead, QT_TRANSLATE_NOOP("Palette", "Comms Lead: %1")},
        {Scribe, QT_TRANSLATE_NOOP("Palette", "Scribe: %1")},
    };
    const auto known = knownPeople(m_parts.desk);
    for (const auto &person : known) {
        const auto name = untranslated(isolate(shown(person, 80)));
        PaletteEntry handOver;
        handOver.id = u"handover:"_s + person;
        handOver.scope = PaletteScope::People;
        handOver.person = person;
        handOver.title = m_both.of("Palette", QT_TRANSLATE_NOOP("Palette", "Hand over command to %1…"), name);
        handOver.words = m_both.of("PaletteWords", QT_TRANSLATE_NOOP("PaletteWords", "handoff, handover"));
        handOver.refusal = refusal(true, true);
        handOver.act = [this, person](const QString &) {
            Q_EMIT handOverWanted(person);
        };
        entries.push_back(std::move(handOver));
        for (const auto &[role, title] : offers) {
            PaletteEntry entry;
            entry.id = u"role:%1:%2"_s.arg(domain::toKey(role), person);
            entry.scope = PaletteScope::People;
            entry.person = person;
            entry.title = m_both.of("Palette", title, name);
            entry.refusal = refusal(true, true);
            entry.act = assigning(role, person);
            entries.push_back(std::move(entry));
        }
    }
}

std::function<void(const QString &)> PaletteSource::assigning(domain::Role role, const QString &person)
{
    return [this, role, person](const QString &) {
        Q_EMIT commandWanted(u"role"_s, {{u"role"_s, domain::toKey(role)}, {u"name"_s, person}});
    };
}

void PaletteSource::addLoops(Entries &entries)
{
    const auto *incident = m_parts.incident();
    if (!incident)
        return;
    for (const auto &loop : incident->loops) {
        if (loop.closed)
            continue;
        PaletteEntry entry;
        entry.id = u"loop:"_s + loop.what.id;
        entry.title = m_both.of("Palette", QT_TRANSLATE_NOOP("Palette", "Close the task: %1"),
                                untranslated(isolate(shown(loop.what.text, 80))));
        entry.person = loop.what.owner;
        entry.refusal = refusal(true, true);
        entry.act = [this, id = loop.what.id](const QString &) {
            Q_EMIT commandWanted(u"close"_s, {{u"loop"_s, id}});
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addIncidents(Entries &entries)
{
    for (const auto *incident : m_parts.desk.replay().openIncidents()) {
        if (incident->id == m_parts.current.id())
            continue;
        PaletteEntry entry;
        entry.id = u"incident:"_s + incident->id;
        entry.title = m_both.of("Palette", QT_TRANSLATE_NOOP("Palette", "Show the incident %1"),
                                untranslated(isolate(shown(incident->title, 80))));
        entry.words = untranslated(incident->id);
        entry.act = [this, id = incident->id](const QString &) {
            m_parts.current.choose(id);
        };
        entries.push_back(std::move(entry));
    }
}

void PaletteSource::addLooks(Entries &entries)
{
    static constexpr std::pair<ThemeKind, const char *> themes[] = {
        {ThemeKind::Night, QT_TRANSLATE_NOOP("Palette", "Theme: night")},
        {ThemeKind::Day, QT_TRANSLATE_NOOP("Palette", "Theme: day")},
        {ThemeKind::HighContrastDark, QT_TRANSLATE_NOOP("Palette", "Theme: high contrast, dark")},
        {ThemeKind::HighContrastLight, QT_TRANSLATE_NOOP("Palette", "Theme: high contrast, light")},
    };
    for (const auto &[kind, title] : themes) {
        PaletteEntry entry;
        entry.id = u"theme:"_s + toKey(kind);
        entry.title = m_both.of("Palette", title);
        entry.act = [this, kind = kind](const QString &) {
            Q_EMIT themeWanted(kind);
        };
        entries.push_back(std::move(entry));
    }
    static constexpr std::pair<Language, const char *> languages[] = {
        {Language::English, QT_TRANSLATE_NOOP("Palette", "Language: English")},
        {Language::Arabic, QT_TRANSLATE_NOOP("Palette", "Language: Arabic")},
    };
    for (const auto &[language, title] : languages) {
        PaletteEntry entry;
        entry.id = u"language:"_s + toKey(language);
        entry.title = m_both.of("Palette", title);
        entry.words = untranslated(toKey(language));
        entry.act = [this, language = language](const QString &) {
            Q_EMIT languageWanted(language);
        };
        entries.push_back(std::move(entry));
    }
}

} // namespace thabat::ui
