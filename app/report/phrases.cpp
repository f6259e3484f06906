// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/phrases.h"

#include "app/base/text.h"
#include "app/report/sentence.h"

namespace thabat::report {

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    return isolate(shown(text));
}

QString token(const QString &text)
{
    return ltr(shown(text));
}

QString together(const QStringList &sentences)
{
    static const auto stops = u".!?؟…"_s;
    QString all;
    for (const auto &one : sentences) {
        if (one.isEmpty())
            continue;
        const auto before = withoutIsolates(all);
        if (!all.isEmpty())
            all += stops.contains(before.back()) ? u" "_s : u". "_s;
        all += one;
    }
    return all;
}

QString handedSentence(const QString &what, const QString &to, const Words &words)
{
    //: %1 is a task or a temporary state, %2 a person
    return words("Sentence",
                 QT_TRANSLATE_NOOP("Sentence", "Handed over: %1. %2 keeps it after the incident."))
        .arg(quoted(what), quoted(to));
}

QString closedSentence(const QString &what, const QString &why, const Words &words)
{
    return together({words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Closed: %1.")).arg(quoted(what)),
                     why.isEmpty()
                         ? QString()
                         : words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Reason: %1")).arg(quoted(why))});
}

QString stepTitle(const domain::StepAnswered &step, const Words &words, const runbook::Profile *profile)
{
    const std::vector<runbook::ChecklistStep> *list = nullptr;
    if (profile && step.list == u"first10"_s)
        list = &profile->runbook.first10;
    else if (const auto *playbook = profile ? profile->runbook.playbook(step.list) : nullptr)
        list = &playbook->steps;
    if (list && step.step >= 1 && size_t(step.step) <= list->size())
        return (*list)[size_t(step.step) - 1].title.in(words.language());
    return step.title;
}

} // namespace thabat::report
