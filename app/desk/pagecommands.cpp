// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pagecommands.h"

#include "app/actions/spoken.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/updatemessages.h"
#include "app/domain/decide.h"
#include "app/report/pagewords.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using domain::MessageState;

namespace {

const auto pageAudience = u"page"_s;
const auto byHand = u"hand"_s;
const auto answeredState = u"acknowledged"_s;

Json whenOf(const QDateTime &time)
{
    return time.isValid() ? Json(toStd(toRfc3339(time))) : Json(nullptr);
}

Json textList(const QStringList &texts)
{
    auto list = Json::array();
    for (const auto &text : texts)
        list.push_back(toStd(text));
    return list;
}

bool canPage(const runbook::Channel &channel)
{
    return channel.audiences.contains(pageAudience);
}

const domain::Page *latestFor(const domain::Incident &incident, const QString &rule, const QString &who)
{
    for (const auto *page : domain::latestPages(incident.pages, rule)) {
        if (page->what.who.compare(who, Qt::CaseInsensitive) == 0)
            return page;
    }
    return nullptr;
}

template <typename Kind>
std::vector<Kind> allOf(const std::vector<domain::Happening> &happenings)
{
    std::vector<Kind> out;
    for (const auto &happening : happenings) {
        if (const auto *one = std::get_if<Kind>(&happening))
            out.push_back(*one);
    }
    return out;
}

} // namespace

PageCommands::PageCommands(Workplace &workplace, MessageCommands &messages)
    : m_workplace(workplace)
    , m_messages(messages)
{
}

bool PageCommands::knows(const QString &name)
{
    return name == u"page"_s || name == u"page-ack"_s || name == u"page-missed"_s;
}

Later<Answer> PageCommands::carryOut(const Command &command)
{
    if (const auto about = caseOf(command); !about)
        return answered<Answer>(about.error());
    const Later<runbook::OnCallList> reading = QtConcurrent::run([file = m_workplace.profile().onCallFile] {
        return runbook::OnCallList::read(file);
    });
    auto promise = promiseOf<Answer>();
    whenDone(reading, this, [this, command, promise](const Result<runbook::OnCallList> &people) {
        auto about = caseOf(command); // the incident may have moved meanwhile
        if (!about)
            return settle(promise, about.error());
        if (people)
            about->people = *people; // without the file, duties are paged
        const auto &name = command.name;
        const auto done = name == u"page"_s ? page(*about)
            : name == u"page-ack"_s         ? acknowledge(*about)
                                            : miss(*about);
        whenDone(done, this, [promise](const Result<Answer> &answer) {
            settle(promise, answer);
        });
    });
    return promise->future();
}

Result<PageCommands::Case> PageCommands::caseOf(const Command &command) const
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return incident.error();
    const auto id = command.argument(u"rule"_s);
    const auto *rule = m_workplace.profile().runbook.page(id);
    if (!rule)
        return Error{Error::Code::InvalidInput, tr("There is no page rule “%1”.").arg(shown(id, 40))};
    return Case{command, *incident, rule, {}};
}

//! By which it goes out; none: by hand.
Result<QStringList> PageCommands::channelsOf(const Command &command) const
{
    const auto by = command.argument(u"by"_s);
    QStringList all;
    for (const auto &channel : m_workplace.profile().channels) {
        if (canPage(channel) && (by.isEmpty() || channel.id == by))
            all += channel.id;
    }
    if (by.isEmpty() || by == byHand)
        return by.isEmpty() ? all : QStringList();
    if (all.isEmpty())
        return Error{Error::Code::InvalidInput,
                     tr("“%1” is no channel that pages; write one whose audiences have “page”, or hand.")
                         .arg(shown(by, 40))};
    const auto &problem = m_workplace.profile().channel(by)->problem;
    if (!problem.isEmpty())
        return Error{Error::Code::Conflict, problem};
    return all;
}

//! Whoever was called and has not answered is called again; after a miss it is the next one's turn.
QString PageCommands::personFor(const Case &about, const LocalizedText &duty) const
{
    const auto *latest = latestFor(*about.incident, about.rule->id, duty.en);
    if (latest && latest->isOpen() && !latest->what.person.isEmpty())
        return latest->what.person;
    const auto asked = domain::askedFor(about.incident->pages, about.rule->id, duty.en);
    const auto *next = about.people.next(duty, asked);
    if (!next)
        next = about.people.next(duty, {}); // all were asked: from the beginning
    return next ? next->name : QString();
}

std::vector<domain::PageSent> PageCommands::calls(const Case &about,
                                                  const std::vector<LocalizedText> &duties) const
{
    std::vector<domain::PageSent> pages;
    QStringList english;
    QStringList arabic;
    for (const auto &duty : duties) {
        domain::PageSent page;
        page.page = newOutboxId(u'P');
        page.rule = about.rule->id;
        page.condition = about.rule->condition.en;
        page.who = duty.en;
        page.person = personFor(about, duty);
        page.answerWithin = about.rule->answerWithin.count();
        english += page.person.isEmpty() ? duty.en : page.person;
        arabic += page.person.isEmpty() ? duty.in(Language::Arabic) : page.person;
        pages.push_back(page);
    }
    for (auto &page : pages) {
        page.text = report::pageText(*about.incident, *about.rule, english, Words(Language::English));
        page.arabic = report::pageText(*about.incident, *about.rule, arabic, Words(Language::Arabic));
    }
    return pages;
}

std::vector<domain::MessageQueued> PageCommands::messagesOf(const Case &about, const QStringList &channels,
                                                            const domain::PageSent &said) const
{
    const auto sealed = sealOf(*about.incident, m_workplace.profile());
    std::vector<domain::MessageQueued> out;
    for (const auto &channel : channels)
        out.push_back({newOutboxId(u'M'),
                       channel,
                       pageAudience,
                       {},
                       said.text,
                       said.arabic,
                       sealed,
                       false,
                       about.rule->id});
    return out;
}

Later<Answer> PageCommands::page(const Case &about)
{
    const auto channels = channelsOf(about.command);
    if (!channels)
        return answered<Answer>(channels.error());
    const auto wanted = about.command.argument(u"who"_s);
    auto duties = about.rule->duties();
    if (!wanted.isEmpty())
        std::erase_if(duties, [&wanted](const LocalizedText &duty) {
            return duty.en.compare(wanted, Qt::CaseInsensitive) != 0 && duty.ar != wanted;
        });
    auto pages = calls(about, duties);
    const auto messages =
        pages.empty() ? std::vector<domain::MessageQueued>() : messagesOf(about, *channels, pages.front());
    for (auto &page : pages) {
        page.channels = *channels;
        for (const auto &message : messages)
            page.messages += message.message;
    }
    const auto author = m_workplace.authorOf(about.command);
    auto happenings = domain::decide(*about.incident, domain::SendPages{pages}, {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    Answer answer;
    auto ids = Json::array();
    for (const auto &message : messages) {
        const auto old = replacedBy(message, *about.incident);
        happenings->insert(happenings->end(), old.begin(), old.end());
        happenings->emplace_back(message);
        ids.push_back(toStd(message.message));
    }
    const bool goesOut = !messages.empty() && messages.front().sealed.isEmpty();
    answer.text = goesOut  ? tr("Paging: %1").arg(namesOf(pages))
        : messages.empty() ? tr("Call by hand: %1").arg(namesOf(pages))
                           : tr("It is sealed: nothing goes out. Call by hand: %1").arg(namesOf(pages));
    answer.data = {
        {"rule", toStd(about.rule->id)}, {"messages", ids}, {"sealed", !messages.empty() && !goesOut}};
    return record(about, *happenings, answer);
}

Later<Answer> PageCommands::acknowledge(const Case &about)
{
    const auto author = m_workplace.authorOf(about.command);
    auto happenings = domain::decide(
        *about.incident, domain::AcknowledgePage{about.rule->id, about.command.argument(u"who"_s)},
        {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    QStringList names;
    for (const auto &answer : allOf<domain::PageAcknowledged>(*happenings))
        names += isolate(shown(answer.by, 80));
    const auto more = afterAnswer(about, *happenings);
    happenings->insert(happenings->end(), more.begin(), more.end());
    Answer answer;
    answer.text =
        tr("Acknowledged by %1 at %2").arg(names.join(u" · "_s), ltr(toRiyadhMinute(m_workplace.now())));
    answer.data = {{"rule", toStd(about.rule->id)}};
    return record(about, *happenings, answer);
}

//! When nobody is waited for any more, what has not gone out stays here, and PagerDuty stops calling.
std::vector<domain::Happening> PageCommands::afterAnswer(const Case &about,
                                                         const std::vector<domain::Happening> &answers) const
{
    const auto answered = allOf<domain::PageAcknowledged>(answers);
    for (const auto *page : domain::latestPages(about.incident->pages, about.rule->id)) {
        const bool isAnswered = std::any_of(answered.begin(), answered.end(), [page](const auto &answer) {
            return answer.page == page->what.page;
        });
        if (page->isOpen() && !isAnswered)
            return {};
    }
    std::vector<domain::Happening> out;
    std::map<QString, domain::MessageQueued> last; // by channel
    for (const auto &message : about.incident->messages) {
        if (message.what.rule != about.rule->id)
            continue;
        if (message.state == MessageState::Queued || message.state == MessageState::Failed)
            out.emplace_back(
                domain::MessageDropped{message.what.message, message.what.channel, answeredState});
        if (message.state == MessageState::Sent)
            last[message.what.channel] = message.what;
    }
    for (auto [id, message] : last) {
        const auto *channel = m_workplace.profile().channel(id);
        if (!channel || channel->kind != runbook::ChannelKind::PagerDuty || message.state == answeredState)
            continue;
        message.message = newOutboxId(u'M');
        message.state = answeredState;
        out.emplace_back(message);
    }
    return out;
}

Later<Answer> PageCommands::miss(const Case &about)
{
    const auto author = m_workplace.authorOf(about.command);
    auto happenings =
        domain::decide(*about.incident, domain::MissPage{about.rule->id, about.command.argument(u"who"_s)},
                       {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    std::vector<LocalizedText> duties; // that somebody else of the list can take
    QStringList missed;
    for (const auto &miss : allOf<domain::PageMissed>(*happenings)) {
        missed += isolate(shown(miss.person.isEmpty() ? miss.who : miss.person, 80));
        for (const auto &duty : about.rule->duties()) {
            const auto asked = domain::askedFor(about.incident->pages, about.rule->id, duty.en);
            if (duty.en.compare(miss.who, Qt::CaseInsensitive) == 0 && about.people.next(duty, asked))
                duties.push_back(duty);
        }
    }
    // Whoever is called now is not the one who did not answer: the replay must know of that first.
    auto later = *about.incident;
    for (auto &page : later.pages) {
        for (const auto &miss : allOf<domain::PageMissed>(*happenings)) {
            if (page.what.page == miss.page)
                page.state = domain::Page::State::Missed;
        }
    }
    auto next = about;
    next.incident = &later;
    const auto pages = calls(next, duties);
    happenings->insert(happenings->end(), pages.begin(), pages.end());
    Answer answer;
    answer.text = pages.empty()
        ? tr("No answer from %1. Nobody else is on the list.").arg(missed.join(u" · "_s))
        : tr("No answer from %1. Call by hand: %2").arg(missed.join(u" · "_s), namesOf(pages));
    answer.data = {{"rule", toStd(about.rule->id)}, {"next", pages.size()}};
    return record(about, *happenings, answer);
}

Later<Answer> PageCommands::record(const Case &about, const std::vector<domain::Happening> &happenings,
                                   Answer answer)
{
    auto promise = promiseOf<Answer>();
    const auto author = m_workplace.authorOf(about.command);
    whenDone(m_workplace.record(happenings, about.incident->id, author, std::move(answer)), this,
             [this, promise](const Result<Answer> &recorded) {
                 settle(promise, recorded);
                 m_messages.look();
             });
    return promise->future();
}

QString PageCommands::namesOf(const std::vector<domain::PageSent> &pages) const
{
    QStringList names;
    for (const auto &page : pages)
        names += report::pagedName(page, &m_workplace.profile(), Words(actions::spokenLanguage()));
    return names.join(u" · "_s);
}

Json toJson(const domain::Page &page, const domain::Incident &incident)
{
    return {{"page", toStd(page.what.page)},
            {"incident", toStd(incident.id)},
            {"rule", toStd(page.what.rule)},
            {"condition", toStd(page.what.condition)},
            {"who", toStd(page.what.who)},
            {"person", toStd(page.what.person)},
            {"channels", textList(page.what.channels)},
            {"messages", textList(page.what.messages)},
            {"state", toStd(domain::toKey(page.state))},
            {"delivery", toStd(domain::toKey(domain::deliveryOf(page, incident.messages)))},
            {"answeredBy", toStd(page.by)},
            {"by", toStd(page.author)},
            {"at", whenOf(page.at)},
            {"changedAt", whenOf(page.changed)},
            {"due", whenOf(page.due())}};
}

} // namespace thabat::desk
