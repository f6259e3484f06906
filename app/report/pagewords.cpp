// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pagewords.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/report/messagesentence.h"
#include "app/report/phrases.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

//! What a person is on call for, in the language of @p words where the profile knows it.
QString dutyName(const PageSent &page, const runbook::Profile *profile, const Words &words)
{
    const auto *rule = profile ? profile->runbook.page(page.rule) : nullptr;
    if (rule) {
        for (const auto &duty : rule->duties()) {
            if (duty.en.compare(page.who, Qt::CaseInsensitive) == 0)
                return duty.in(words.language());
        }
    }
    return page.who;
}

QString channelNames(const QStringList &channels, const runbook::Profile *profile, const Words &words)
{
    QStringList names;
    for (const auto &channel : channels)
        names += channelName(channel, profile, words);
    return names.join(u" · "_s);
}

//! Of the messages of @p page, why the first that failed did.
QString failureOf(const Page &page, const std::vector<Message> &messages)
{
    for (const auto &id : page.what.messages) {
        const auto *message = find(messages, id);
        if (message && !message->why.isEmpty())
            return message->why;
    }
    return {};
}

QString waitingState(const Page &page, const Incident &incident, const runbook::Profile *profile,
                     const Words &words)
{
    const auto at = ltr(toRiyadhMinute(page.at));
    const auto channels = channelNames(page.what.channels, profile, words);
    switch (deliveryOf(page, incident.messages)) {
    case Delivery::ByHand:
        return words("Pages", QT_TRANSLATE_NOOP("Pages", "Called by hand at %1; no answer yet.")).arg(at);
    case Delivery::OnItsWay:
        return words("Pages", QT_TRANSLATE_NOOP("Pages", "On its way by %1 since %2.")).arg(channels, at);
    case Delivery::Sent:
        return words("Pages", QT_TRANSLATE_NOOP("Pages", "Sent by %1 at %2; no answer yet."))
            .arg(channels, at);
    case Delivery::Sealed:
        return words("Pages",
                     QT_TRANSLATE_NOOP("Pages", "Sealed: nothing goes out by itself. Call by hand."));
    case Delivery::Failed:
        break;
    }
    const auto why = failureOf(page, incident.messages);
    const auto failed =
        words("Pages", QT_TRANSLATE_NOOP("Pages", "Not sent by %1. Call by hand.")).arg(channels);
    return why.isEmpty() ? failed : together({failed, quoted(why)});
}

} // namespace

QString pageCondition(const PageSent &page, const runbook::Profile *profile, const Words &words)
{
    const auto *rule = profile ? profile->runbook.page(page.rule) : nullptr;
    const auto text = rule ? rule->condition.in(words.language()) : page.condition;
    return quoted(text.isEmpty() ? page.rule : text);
}

QString pagedName(const PageSent &page, const runbook::Profile *profile, const Words &words)
{
    const auto duty = quoted(dutyName(page, profile, words));
    if (page.person.isEmpty())
        return duty;
    //: %1 is a name, %2 what that person is on call for
    return words("Pages", QT_TRANSLATE_NOOP("Pages", "%1 (%2)")).arg(quoted(page.person), duty);
}

QString pageSentence(const PageSent &x, const runbook::Profile *profile, const Words &words)
{
    const auto who = pagedName(x, profile, words);
    const auto condition = pageCondition(x, profile, words);
    if (x.channels.isEmpty())
        return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Paging %1 by hand: %2")).arg(who, condition);
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Paging %1 by %2: %3"))
        .arg(who, channelNames(x.channels, profile, words), condition);
}

QString pageSentence(const PageAcknowledged &x, const Words &words)
{
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Page acknowledged by %1 (%2)."))
        .arg(quoted(x.by), quoted(x.who));
}

QString pageSentence(const PageMissed &x, const Words &words)
{
    return words("Sentence", QT_TRANSLATE_NOOP("Sentence", "No answer to a page from %1 (%2)."))
        .arg(quoted(x.person.isEmpty() ? x.who : x.person), quoted(x.who));
}

QString pageState(const Page &page, const Incident &incident, const runbook::Profile *profile,
                  const Words &words)
{
    const auto changed = ltr(toRiyadhMinute(page.changed));
    switch (page.state) {
    case Page::State::Called:
        return waitingState(page, incident, profile, words);
    case Page::State::Acknowledged:
        return words("Pages", QT_TRANSLATE_NOOP("Pages", "Acknowledged by %1 at %2"))
            .arg(quoted(page.by), changed);
    case Page::State::Missed:
        break;
    }
    return words("Pages", QT_TRANSLATE_NOOP("Pages", "No answer; given up at %1.")).arg(changed);
}

QString pageText(const Incident &incident, const runbook::PageRule &rule, const QStringList &people,
                 const Words &words)
{
    const auto condition = shown(rule.condition.in(words.language()));
    const auto commander = incident.holder(Role::Commander);
    const auto within = std::chrono::duration_cast<std::chrono::seconds>(rule.answerWithin);
    const auto head = incident.drill ? words("Pages", QT_TRANSLATE_NOOP("Pages", "Drill. You are paged: %1"))
                                     : words("Pages", QT_TRANSLATE_NOOP("Pages", "You are paged: %1"));
    const QStringList lines{
        head.arg(condition),
        words("Pages", QT_TRANSLATE_NOOP("Pages", "%1, declared on %2 at %3 Riyadh (%4): %5"))
            .arg(toKey(incident.severity), shown(incident.environment), toRiyadhMinute(incident.declaredAt),
                 incident.id, shown(incident.title)),
        commander.isEmpty()
            ? words("Pages", QT_TRANSLATE_NOOP("Pages", "Incident commander: nobody yet"))
            : words("Pages", QT_TRANSLATE_NOOP("Pages", "Incident commander: %1")).arg(shown(commander)),
        words("Pages", QT_TRANSLATE_NOOP("Pages", "Wanted: %1")).arg(shown(people.join(u", "_s))),
        words("Pages", QT_TRANSLATE_NOOP("Pages", "Please answer within %1.")).arg(toClockText(within)),
    };
    return withoutIsolates(lines.join(u'\n'));
}

} // namespace thabat::report
