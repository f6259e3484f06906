// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::domain {

using namespace Qt::StringLiterals;

namespace {

using Pages = std::vector<const Page *>;

Page *pageOf(std::vector<Page> &pages, const QString &id)
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&id](const Page &page) {
        return page.what.page == id;
    });
    return found == pages.end() ? nullptr : &*found;
}

bool isSameDuty(const Page &page, const QString &rule, const QString &who)
{
    return page.what.rule == rule && page.what.who.compare(who, Qt::CaseInsensitive) == 0;
}

bool isMeant(const Page &page, const QString &who)
{
    return page.what.person.compare(who, Qt::CaseInsensitive) == 0
        || page.what.who.compare(who, Qt::CaseInsensitive) == 0;
}

Error error(Error::Code code, const char *source, const QString &text)
{
    return {code, QCoreApplication::translate("Pages", source).arg(text)};
}

//! The last calls of @p rule that wait for an answer; where none does and @p lateToo, those that nobody
//! answered: people call back.
Result<Pages> waiting(const std::vector<Page> &pages, const QString &rule, bool lateToo)
{
    const auto latest = latestPages(pages, rule);
    if (latest.empty())
        return error(Error::Code::Conflict, QT_TRANSLATE_NOOP("Pages", "Nobody was paged for “%1”."), rule);
    Pages found;
    for (const auto wanted : {Page::State::Called, Page::State::Missed}) {
        if (!found.empty() || (wanted == Page::State::Missed && !lateToo))
            break;
        std::copy_if(latest.begin(), latest.end(), std::back_inserter(found), [wanted](const Page *page) {
            return page->state == wanted;
        });
    }
    if (found.empty())
        return error(Error::Code::Conflict,
                     QT_TRANSLATE_NOOP("Pages", "No page for “%1” waits for an answer."), rule);
    return found;
}

//! Those of @p pages that @p who means; none: somebody else.
Pages meant(const Pages &pages, const QString &who)
{
    if (who.isEmpty())
        return pages;
    Pages found;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(found), [&who](const Page *page) {
        return isMeant(*page, who);
    });
    return found;
}

Error unclear(const Pages &pages)
{
    QStringList names;
    for (const auto *page : pages)
        names += page->called();
    return error(Error::Code::InvalidInput,
                 QT_TRANSLATE_NOOP("Pages", "It is not clear whose page that is. Name one of: %1"),
                 names.join(u", "_s));
}

} // namespace

QDateTime Page::due() const
{
    return isOpen() && what.answerWithin > 0 ? at.addMSecs(what.answerWithin) : QDateTime();
}

void apply(std::vector<Page> &pages, const PageSent &x, const EventHeader &header)
{
    if (x.page.isEmpty() || pageOf(pages, x.page))
        return;
    Page page;
    page.what = x;
    page.author = header.author;
    page.at = page.changed = header.time();
    pages.push_back(page);
}

void apply(std::vector<Page> &pages, const PageAcknowledged &x, const EventHeader &header)
{
    auto *page = pageOf(pages, x.page);
    if (!page || page->state == Page::State::Acknowledged)
        return;
    page->state = Page::State::Acknowledged;
    page->by = x.by;
    page->changed = header.time();
}

void apply(std::vector<Page> &pages, const PageMissed &x, const EventHeader &header)
{
    auto *page = pageOf(pages, x.page);
    if (!page || !page->isOpen())
        return;
    page->state = Page::State::Missed;
    page->changed = header.time();
}

std::vector<const Page *> latestPages(const std::vector<Page> &pages, const QString &rule)
{
    Pages latest;
    for (const auto &page : pages) {
        if (!rule.isEmpty() && page.what.rule != rule)
            continue;
        const auto same = std::find_if(latest.begin(), latest.end(), [&page](const Page *other) {
            return isSameDuty(*other, page.what.rule, page.what.who);
        });
        if (same == latest.end())
            latest.push_back(&page);
        else
            *same = &page;
    }
    return latest;
}

QStringList askedFor(const std::vector<Page> &pages, const QString &rule, const QString &who)
{
    QStringList names;
    for (const auto &page : pages) {
        if (!isSameDuty(page, rule, who))
            continue;
        if (page.state == Page::State::Acknowledged)
            names.clear();
        else
            names += page.what.person;
    }
    names.removeAll(QString());
    return names;
}

Delivery deliveryOf(const Page &page, const std::vector<Message> &messages)
{
    if (page.what.messages.isEmpty())
        return Delivery::ByHand;
    bool isOnItsWay = false;
    bool isSealed = false;
    for (const auto &id : page.what.messages) {
        const auto *message = find(messages, id);
        if (message && message->state == MessageState::Sent)
            return Delivery::Sent;
        isOnItsWay = isOnItsWay || (message && message->isWaiting());
        isSealed = isSealed || (message && message->state == MessageState::Sealed);
    }
    return isOnItsWay ? Delivery::OnItsWay : isSealed ? Delivery::Sealed : Delivery::Failed;
}

Result<std::vector<PageAcknowledged>> answersOf(const std::vector<Page> &pages, const QString &rule,
                                                const QString &who)
{
    const auto open = waiting(pages, rule, true);
    if (!open)
        return open.error();
    auto answered = meant(*open, who);
    const bool isSomebodyElse = answered.empty();
    if (isSomebodyElse && open->size() > 1)
        return unclear(*open);
    if (isSomebodyElse)
        answered = *open;
    std::vector<PageAcknowledged> out;
    for (const auto *page : answered)
        out.push_back({page->what.page, page->what.who, isSomebodyElse ? who : page->called()});
    return out;
}

Result<std::vector<PageMissed>> missesOf(const std::vector<Page> &pages, const QString &rule,
                                         const QString &who)
{
    const auto open = waiting(pages, rule, false);
    if (!open)
        return open.error();
    const auto missed = meant(*open, who);
    if (missed.empty())
        return unclear(*open);
    std::vector<PageMissed> out;
    for (const auto *page : missed)
        out.push_back({page->what.page, page->what.who, page->what.person});
    return out;
}

QString toKey(Page::State state)
{
    static constexpr const char *words[] = {"called", "acknowledged", "missed"};
    return QString::fromLatin1(words[size_t(state)]);
}

QString toKey(Delivery delivery)
{
    static constexpr const char *words[] = {"byHand", "onItsWay", "sent", "failed", "sealed"};
    return QString::fromLatin1(words[size_t(delivery)]);
}

} // namespace thabat::domain
