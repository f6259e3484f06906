// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/alertwords.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "app/desk/valuetext.h"
#include "app/monitor/silencedraft.h"
#include "ui/models/certificatetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace monitor;

namespace {

constexpr qsizetype longestTitle = 32; //!< a radio button does not wrap
constexpr qsizetype longestLine = 240;
constexpr size_t mostLabelSets = 3;
constexpr qsizetype longestRun = 20;
constexpr qint64 clockOnlyWithin = 12 * 3600;

QString say(const char *text)
{
    return QCoreApplication::translate("AlertWords", text);
}

QString dotted(const QStringList &parts)
{
    auto given = parts;
    given.removeAll(QString());
    return given.join(u" · "_s);
}

QString sourceName(const QString &from)
{
    return ltr(from == u"prometheus"_s ? u"Prometheus"_s : u"Alertmanager"_s);
}

QString labelsText(const std::map<QString, QString> &labels)
{
    QStringList pairs;
    for (const auto &[name, value] : labels)
        pairs += name + u'=' + value;
    return lineFromOutside(pairs.join(u", "_s), longestLine);
}

} // namespace

QString lineFromOutside(const QString &text, qsizetype limit)
{
    auto line = shown(text, limit);
    line.replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    QString out;
    qsizetype run = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        out += line[i];
        const bool splitsPair = line[i].isHighSurrogate();
        run = line[i].isSpace() ? 0 : run + 1;
        if (run < longestRun || splitsPair)
            continue;
        out += QChar(0x200B); // a place to break the line that nobody sees
        run = 0;
    }
    return isolate(out);
}

AlertWords::AlertWords(const runbook::Profile &profile, const WatchState &state, const Words &words)
    : m_profile(profile)
    , m_state(state)
    , m_words(words)
{
}

Option AlertWords::optionOf(const AlertLine &line) const
{
    Option option{line.name(), title(line), {}, {}, {}};
    const bool isUrgent = line.state == AlertLine::State::Firing;
    if (isUrgent && line.ours && line.ours->state == AlertState::State::Firing)
        option.severity = line.ours->severity;
    for (const auto *alert : line.theirs) {
        const auto label = alert->labels.find(u"severity"_s);
        const auto severity = label == alert->labels.end() ? Result<domain::Severity>(Error{})
                                                           : domain::severityFromKey(label->second);
        if (isUrgent && severity && alert->state == ForeignAlert::State::Firing)
            option.severity = option.severity ? std::min(*option.severity, *severity) : *severity;
    }
    if (line.name().size() > longestTitle && !line.definition)
        option.details += lineFromOutside(line.name(), longestLine);
    if (line.definition)
        option.details += oursText(line);
    option.details += theirTexts(line);
    return option;
}

QString AlertWords::title(const AlertLine &line) const
{
    const auto name = line.definition ? isolate(line.definition->title.in(m_words.language()))
                                      : lineFromOutside(line.name(), longestTitle);
    //: what alerts and how it stands: "High error rate: firing"
    return say(QT_TRANSLATE_NOOP("AlertWords", "%1: %2")).arg(name, stateText(line.state));
}

QString AlertWords::stateText(AlertLine::State state) const
{
    switch (state) {
    case AlertLine::State::Firing:
        return say(QT_TRANSLATE_NOOP("AlertWords", "firing"));
    case AlertLine::State::Pending:
        return say(QT_TRANSLATE_NOOP("AlertWords", "pending"));
    case AlertLine::State::Unknown:
        return say(QT_TRANSLATE_NOOP("AlertWords", "not known"));
    case AlertLine::State::Quiet:
        return say(QT_TRANSLATE_NOOP("AlertWords", "silenced"));
    case AlertLine::State::Inactive:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AlertWords", "quiet"));
}

QString AlertWords::oursText(const AlertLine &line) const
{
    if (!line.ours)
        return say(QT_TRANSLATE_NOOP("AlertWords", "This desk has not looked at it yet."));
    static constexpr std::array states = {AlertLine::State::Inactive, AlertLine::State::Pending,
                                          AlertLine::State::Firing, AlertLine::State::Unknown};
    const auto *indicator = m_profile.indicator(line.definition->indicator);
    const auto value = indicator && line.ours->value
        ? say(QT_TRANSLATE_NOOP("AlertWords", "now %1"))
              .arg(ltr(desk::valueText(line.ours->value, indicator->unit)))
        : QString();
    const auto since = line.ours->since.isValid()
        ? say(QT_TRANSLATE_NOOP("AlertWords", "since %1")).arg(timeText(line.ours->since))
        : QString();
    const auto reason = line.ours->reason.isEmpty()
        ? QString()
        : isolate(shown(withoutIsolates(line.ours->reason), longestLine));
    const auto state = say(QT_TRANSLATE_NOOP("AlertWords", "This desk: %1"))
                           .arg(stateText(states[size_t(line.ours->state)]));
    return dotted({state, since, value, reason});
}

QStringList AlertWords::theirTexts(const AlertLine &line) const
{
    QStringList texts;
    for (const auto &from : {u"alertmanager"_s, u"prometheus"_s}) {
        if (const auto counts = countsText(line, from); !counts.isEmpty())
            texts += counts;
    }
    for (const auto *alert : line.theirs) {
        const auto silenced = silencedText(*alert);
        if (!silenced.isEmpty() && !texts.contains(silenced))
            texts += silenced;
    }
    QStringList sets;
    for (const auto *alert : line.theirs) {
        for (const auto &text : {lineFromOutside(alert->summary, longestLine), labelsText(alert->labels)}) {
            if (!withoutIsolates(text).isEmpty() && !sets.contains(text)
                && size_t(sets.size()) < 2 * mostLabelSets)
                sets += text;
        }
    }
    return texts + sets;
}

//! "Alertmanager: 2 firing · 1 silenced · since 03:01"
QString AlertWords::countsText(const AlertLine &line, const QString &from) const
{
    std::array<int, 4> counts{};
    QDateTime since;
    for (const auto *alert : line.theirs) {
        if (alert->from != from)
            continue;
        ++counts[size_t(alert->state)];
        if (alert->since.isValid() && (!since.isValid() || alert->since < since))
            since = alert->since;
    }
    const std::array texts = {
        m_words.counted("AlertWords", QT_TRANSLATE_N_NOOP("AlertWords", "%n pending"), counts[0]),
        m_words.counted("AlertWords", QT_TRANSLATE_N_NOOP("AlertWords", "%n firing"), counts[1]),
        m_words.counted("AlertWords", QT_TRANSLATE_N_NOOP("AlertWords", "%n silenced"), counts[2]),
        m_words.counted("AlertWords", QT_TRANSLATE_N_NOOP("AlertWords", "%n inhibited"), counts[3])};
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts += texts[i];
    }
    if (parts.isEmpty())
        return {};
    if (since.isValid())
        parts += say(QT_TRANSLATE_NOOP("AlertWords", "since %1")).arg(timeText(since));
    //: a server and what it tells: "Alertmanager: 2 firing · since 03:01"
    return say(QT_TRANSLATE_NOOP("AlertWords", "%1 says: %2")).arg(sourceName(from), dotted(parts));
}

QString AlertWords::silencedText(const ForeignAlert &alert) const
{
    for (const auto &silence : m_state.silences) {
        if (!alert.silencedBy.contains(silence.id))
            continue;
        return say(QT_TRANSLATE_NOOP("AlertWords", "Silenced by %1 until %2: %3"))
            .arg(lineFromOutside(silence.author, 60), timeText(silence.ends),
                 lineFromOutside(silence.reason, longestLine));
    }
    return {};
}

Option AlertWords::optionOf(const Silence &silence) const
{
    QString state;
    switch (silence.state) {
    case Silence::State::Active:
        state = say(QT_TRANSLATE_NOOP("AlertWords", "Silenced until %1")).arg(timeText(silence.ends));
        break;
    case Silence::State::Pending:
        state = say(QT_TRANSLATE_NOOP("AlertWords", "Will be silenced from %1 until %2"))
                    .arg(timeText(silence.begins), timeText(silence.ends));
        break;
    case Silence::State::Expired:
        state = say(QT_TRANSLATE_NOOP("AlertWords", "Was silenced until %1")).arg(timeText(silence.ends));
        break;
    }
    const auto who =
        say(QT_TRANSLATE_NOOP("AlertWords", "%1, because: %2"))
            .arg(lineFromOutside(silence.author, 60), lineFromOutside(silence.reason, longestLine));
    return {silence.id, state, {lineFromOutside(silence.matchers.join(u", "_s), longestLine), who}, {}, {}};
}

QStringList AlertWords::serverTexts() const
{
    QStringList texts;
    const auto add = [&](const QString &name, const ServerState &server) {
        if (!server.problem.isEmpty() && server.lastGood.isValid())
            texts += say(QT_TRANSLATE_NOOP("AlertWords",
                                           "%1 does not answer since %2, what it said then is below: %3"))
                         .arg(ltr(name), timeText(server.lastGood), server.problem);
        else if (!server.problem.isEmpty())
            texts += say(QT_TRANSLATE_NOOP("AlertWords", "What %1 knows is not known here: %2"))
                         .arg(ltr(name), server.problem);
        for (const auto &warning : server.warnings)
            texts += say(QT_TRANSLATE_NOOP("AlertWords", "%1 warns: %2"))
                         .arg(ltr(name), lineFromOutside(warning, longestLine));
    };
    add(u"Prometheus"_s, m_state.prometheus);
    add(u"Alertmanager"_s, m_state.alertmanager);
    return texts;
}

QStringList AlertWords::targetTexts() const
{
    QStringList texts;
    for (const auto &target : m_state.targets) {
        if (target.state != ScrapeTarget::State::Down)
            continue;
        texts += say(QT_TRANSLATE_NOOP("AlertWords", "Prometheus cannot reach %1: %2"))
                     .arg(lineFromOutside(target.job + u' ' + target.instance, 120),
                          lineFromOutside(target.problem, longestLine));
    }
    return texts;
}

QStringList AlertWords::certificateTexts() const
{
    QStringList texts;
    for (const auto &certificate : m_state.certificates) {
        if (certificate.isSoon)
            texts += certificateText(certificate, m_state.at, m_words);
    }
    return texts;
}

QString AlertWords::matcherFor(const AlertLine &line)
{
    if (line.theirs.empty())
        return {};
    return monitor::toText(
        runbook::LabelMatcher{u"alertname"_s, runbook::LabelMatcher::Op::Equal, line.name()});
}

//! The clock alone today; the day too when the clock alone would mislead.
QString AlertWords::timeText(const QDateTime &time) const
{
    if (!time.isValid())
        return say(QT_TRANSLATE_NOOP("AlertWords", "an unknown time"));
    const auto away = std::abs(m_state.at.secsTo(time));
    return away < clockOnlyWithin ? ltr(toRiyadhMinute(time)) : report::momentName(time, m_words);
}

} // namespace thabat::ui
