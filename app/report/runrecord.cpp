// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/runrecord.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/report/markdown.h"

#include <algorithm>
#include <map>

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype outputLines = 12;

QString lastLines(const QString &output)
{
    auto lines = output.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines.mid(std::max<qsizetype>(0, lines.size() - outputLines)).join(u'\n');
}

//! Writes one run.
struct RunWriter
{
    const Run &run;
    const Words &words;
    const runbook::Profile *profile;

    template <typename... Texts>
    QString say(const char *source, const Texts &...texts) const
    {
        return words("RunRecord", source).arg(texts...);
    }
    QString item(const char *label, const QString &value) const
    {
        return value.isEmpty() ? QString() : u"- **%1:** %2"_s.arg(words("RunRecord", label), value);
    }
    QString meansName() const
    {
        static const std::map<QString, const char *> names = {
            {u"press"_s, QT_TRANSLATE_NOOP("RunRecord", "pressed")},
            {u"hold"_s, QT_TRANSLATE_NOOP("RunRecord", "held")},
            {u"typed"_s, QT_TRANSLATE_NOOP("RunRecord", "typed")},
        };
        const auto found = names.find(run.what.means);
        return found == names.end() ? escaped(run.what.means) : words("RunRecord", found->second);
    }
    QString title() const
    {
        const auto *plan = profile ? profile->plan(run.what.plan) : nullptr;
        return escaped(plan ? plan->title.in(words.language()) : run.what.title);
    }
    QString outcome() const
    {
        return run.end ? outcomeName(run.end->outcome, words)
                       : words("RunRecord", QT_TRANSLATE_NOOP("RunRecord", "no end recorded"));
    }
    QString moment(const QDateTime &time) const { return u"`%1`"_s.arg(toRiyadhSecond(time)); }

    QStringList facts() const
    {
        QStringList lines{
            item(QT_TRANSLATE_NOOP("RunRecord", "Plan"), escaped(run.what.plan)),
            item(QT_TRANSLATE_NOOP("RunRecord", "Environment"), escaped(run.what.environment)),
            item(QT_TRANSLATE_NOOP("RunRecord", "Run by"), escaped(run.author)),
            item(QT_TRANSLATE_NOOP("RunRecord", "Agreed with"), escaped(run.what.second)),
            item(QT_TRANSLATE_NOOP("RunRecord", "Reason"), escaped(run.what.why)),
            item(QT_TRANSLATE_NOOP("RunRecord", "Confirmed by"), meansName()),
            item(QT_TRANSLATE_NOOP("RunRecord", "Started"), moment(run.started)),
            item(QT_TRANSLATE_NOOP("RunRecord", "Ended"), run.end ? moment(run.endedAt) : QString()),
            item(QT_TRANSLATE_NOOP("RunRecord", "Verification"),
                 run.end && !run.end->message.isEmpty()
                     ? say(QT_TRANSLATE_NOOP("RunRecord", "%1. %2"), outcome(), escaped(run.end->message))
                     : outcome()),
        };
        lines.removeAll(QString());
        return lines;
    }

    QString stepLine(const RunStepIntended &step) const
    {
        const auto ended = std::find_if(run.ended.begin(), run.ended.end(), [&step](const RunStepEnded &end) {
            return end.step == step.step;
        });
        const auto number = QString::number(step.step);
        if (ended == run.ended.end())
            return say(QT_TRANSLATE_NOOP("RunRecord", "Step %1, %2: no end recorded."), number,
                       escaped(step.title));
        const auto code = ended->httpStatus != 0
            ? say(QT_TRANSLATE_NOOP("RunRecord", "HTTP %1"), QString::number(ended->httpStatus))
            : say(QT_TRANSLATE_NOOP("RunRecord", "exit %1"), QString::number(ended->exitCode));
        const QStringList after{ended->message.isEmpty() ? QString() : escaped(ended->message),
                                ended->output.trimmed().isEmpty() ? QString()
                                                                  : fenced(lastLines(ended->output))};
        auto text =
            say(QT_TRANSLATE_NOOP("RunRecord", "Step %1, %2: %3, %4, in %5."), number, escaped(step.title),
                stepResultName(ended->result, words), code, tookName(ended->took, words));
        for (const auto &more : after)
            text += more.isEmpty() ? QString() : u"\n\n"_s + more;
        return text;
    }

    QString whole(int number) const
    {
        QStringList parts{u"### "_s
                              + say(QT_TRANSLATE_NOOP("RunRecord", "%1. %2: %3"), QString::number(number),
                                    title(), outcome()),
                          facts().join(u'\n')};
        if (!run.what.commands.isEmpty())
            parts += {words("RunRecord", QT_TRANSLATE_NOOP("RunRecord", "Commands, as they ran:")),
                      fenced(run.what.commands.join(u'\n'))};
        for (const auto &step : run.intended)
            parts += stepLine(step);
        return parts.join(u"\n\n"_s);
    }
};

} // namespace

QString runRecord(const Incident &incident, const Words &words, const runbook::Profile *profile)
{
    QStringList runs;
    for (const auto &run : incident.runs)
        runs += RunWriter{run, words, profile}.whole(int(runs.size()) + 1);
    return runs.isEmpty() ? words("RunRecord", QT_TRANSLATE_NOOP("RunRecord", "Nothing was run."))
                          : runs.join(u"\n\n"_s);
}

} // namespace thabat::report
