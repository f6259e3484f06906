// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/pagesheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "ui/models/pagelist.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/choicerow.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestNumber = 40;

QString clockOf(qint64 seconds)
{
    return ltr(toClockText(std::chrono::seconds(std::max<qint64>(0, seconds))));
}

} // namespace

PageSheet::PageSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                     QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_names(desk)
    , m_rule(new QComboBox)
    , m_duty(new ChoiceRow)
    , m_answered(addButton())
    , m_missed(addButton())
    , m_again(addButton())
    , m_copy(addButton())
{
    setObjectName(u"pageSheet"_s);
    m_rule->setObjectName(u"pageRule"_s);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // conditions are long
    m_rule->setMinimumContentsLength(12);
    m_duty->setObjectName(u"pageDuty"_s);
    m_answered->setObjectName(u"pageAnswered"_s);
    m_missed->setObjectName(u"pageMissed"_s);
    m_again->setObjectName(u"pageAgain"_s);
    m_copy->setObjectName(u"copyNumber"_s);
    setLeaving(Leaving::Close);
    addParts();
    connectParts();
}

void PageSheet::addParts()
{
    m_ruleCaption = addCaption(*m_rule);
    body()->addWidget(m_duty);
    m_name = addLabel(TextStyle::SheetTitle);
    m_name->setObjectName(u"pageName"_s);
    m_number = addLabel(TextStyle::Number);
    m_number->setObjectName(u"pageNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_also = addLabel(TextStyle::Body);
    m_also->setObjectName(u"pageAlso"_s);
    m_missing = addLabel(TextStyle::Meta);
    m_missing->setObjectName(u"pageListMissing"_s);
    m_state = addLabel(TextStyle::Strong);
    m_state->setObjectName(u"pageState"_s);
    m_time = addLabel(TextStyle::Timer);
    m_time->setObjectName(u"pageTime"_s);
    m_sayCaption = addLabel(TextStyle::Strong);
    m_say = addLabel(TextStyle::Body);
    m_say->setObjectName(u"pageText"_s);
}

void PageSheet::connectParts()
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PageSheet::showTime);
    connect(&m_names, &OnCallNames::changed, this, [this] {
        if (isVisible())
            renew();
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        listDuties();
        renew();
    });
    connect(m_duty, &ChoiceRow::changed, this, [this] {
        renew();
    });
    connect(m_answered, &QPushButton::clicked, this, [this] {
        send(u"page-ack"_s);
    });
    connect(m_missed, &QPushButton::clicked, this, [this] {
        send(u"page-missed"_s);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        send(u"page"_s);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto *whom = person())
            copy(shown(whom->phone, longestNumber));
    });
}

void PageSheet::chooseRule(const QString &rule)
{
    m_of = incident() ? incident()->id : QString();
    if (m_rule->count() == 0)
        listRules();
    const int at = m_rule->findData(rule);
    if (at >= 0)
        m_rule->setCurrentIndex(at);
}

void PageSheet::retranslate()
{
    m_ruleCaption->setText(tr("What happened"));
    m_rule->setAccessibleName(tr("What happened"));
    m_duty->setAccessibleName(tr("Who"));
    m_sayCaption->setText(tr("What to say"));
    setButtonText(*m_answered, tr("Acknowledged"));
    setButtonText(*m_missed, tr("No answer, next person"));
    setButtonText(*m_again, tr("Page again"));
    setButtonText(*m_copy, tr("Copy number"));
    listRules();
    listDuties();
}

void PageSheet::listRules()
{
    const QSignalBlocker notByAPerson(m_rule);
    const auto chosen = m_rule->currentData().toString();
    m_rule->clear();
    for (const auto &one : desk().profile().runbook.pages)
        m_rule->addItem(shown(of(one.condition), 120), one.id);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
}

void PageSheet::listDuties()
{
    std::vector<Choice> choices;
    if (const auto *about = rule()) {
        for (const auto &one : about->duties())
            choices.push_back({one.en, shown(of(one), longestName), {}});
    }
    m_duty->setVisible(choices.size() > 1);
    m_duty->setChoices(choices);
    if (m_duty->chosen().isEmpty() && !choices.empty())
        m_duty->choose(choices.front().id);
}

const runbook::PageRule *PageSheet::rule() const
{
    return desk().profile().runbook.page(m_rule->currentData().toString());
}

LocalizedText PageSheet::duty() const
{
    const auto duties = rule() ? rule()->duties() : std::vector<LocalizedText>();
    for (const auto &one : duties) {
        if (one.en == m_duty->chosen())
            return one;
    }
    return duties.empty() ? LocalizedText() : duties.front();
}

const domain::Page *PageSheet::page() const
{
    if (!incident() || !rule())
        return nullptr;
    for (const auto *one : pagesOf(*incident(), *rule())) {
        if (one && one->what.who.compare(duty().en, Qt::CaseInsensitive) == 0)
            return one;
    }
    return nullptr;
}

const runbook::OnCallPerson *PageSheet::person() const
{
    const auto *last = page();
    const auto &list = m_names.list();
    if (last && last->state != domain::Page::State::Missed)
        return list.person(last->what.person, duty());
    const auto asked =
        last ? domain::askedFor(incident()->pages, last->what.rule, last->what.who) : QStringList();
    const auto *next = list.next(duty(), asked);
    return next ? next : list.next(duty(), {}); // all were asked: from the beginning
}

QString PageSheet::nameOf(const LocalizedText &wanted, const domain::Page *last) const
{
    const auto *whom = person();
    const auto name = last && last->isOpen() && !last->what.person.isEmpty() ? last->what.person
        : whom && !whom->name.isEmpty()                                      ? whom->name
                                                                             : of(wanted);
    return isolate(shown(name, longestName));
}

bool PageSheet::callsAll() const
{
    if (!incident() || !rule())
        return false;
    const auto last = pagesOf(*incident(), *rule());
    return last.size() > 1 && std::all_of(last.begin(), last.end(), [](const domain::Page *one) {
               return one == nullptr;
           });
}

void PageSheet::renew()
{
    showPerson();
    showState();
    showTime();
    showButtons();
}

void PageSheet::showPerson()
{
    const auto *whom = person();
    const auto name = nameOf(duty(), page());
    const auto what = isolate(shown(of(duty()), longestName));
    //: %1 is a name, %2 what that person is on call for
    m_name->setText(name == what ? name : tr("%1 (%2)").arg(name, what));
    const auto number = whom ? shown(whom->phone, longestNumber) : QString();
    m_number->setText(ltr(number));
    m_number->setVisible(!number.isEmpty());
    m_number->setAccessibleName(number);
    QStringList also;
    if (whom) {
        for (const auto &one : {whom->mail, whom->also}) {
            if (!one.isEmpty())
                also += ltr(shown(one, 120));
        }
    }
    if (number.isEmpty())
        also.prepend(tr("No number in the list."));
    m_also->setText(also.join(u" · "_s));
    m_also->setVisible(!also.isEmpty());
    m_missing->setText(m_names.problem());
    m_missing->setVisible(!m_names.problem().isEmpty());
    m_copy->setVisible(!number.isEmpty());
}

void PageSheet::showState()
{
    const auto *last = page();
    setHead(tr("Who to page"), last ? QString() : tr("Nobody has been paged for this."));
    m_state->setVisible(last);
    if (last)
        m_state->setText(report::pageState(*last, *incident(), &desk().profile(), words()));
    setShown({m_sayCaption, m_say}, incident() && rule());
    if (!incident() || !rule())
        return;
    const auto &said = waits() ? last->what : domain::PageSent();
    const auto spoken = appearance().language() == Language::Arabic ? said.arabic : said.text;
    const auto name = withoutIsolates(nameOf(duty(), last));
    m_say->setText(spoken.isEmpty() ? report::pageText(*incident(), *rule(), {name}, words())
                                    : shown(spoken));
}

void PageSheet::showTime()
{
    const auto *last = page();
    m_time->setVisible(waits());
    if (!waits() || !isVisible())
        return;
    const auto since = clockOf(last->at.secsTo(now()));
    const auto due = last->due();
    if (!due.isValid())
        m_time->setText(tr("Paged %1 ago.").arg(since));
    else if (due > now())
        m_time->setText(tr("Paged %1 ago; %2 left to answer.").arg(since, clockOf(now().secsTo(due))));
    else
        m_time->setText(tr("Paged %1 ago; an answer was due %2 ago.").arg(since, clockOf(due.secsTo(now()))));
}

//! Ctrl+Enter pages and nothing else: pressed twice it must not say that somebody has answered.
void PageSheet::showButtons()
{
    const auto *last = page();
    const bool mayCall = rule() && (!last || last->state == domain::Page::State::Missed);
    const auto name = nameOf(duty(), last);
    setMain(!mayCall ? QString() : callsAll() ? tr("Page all of them") : tr("Page %1").arg(name));
    block(incident() ? QString() : tr("No incident is open."));
    setShown({m_answered, m_missed}, waits());
    m_again->setVisible(last && last->state != domain::Page::State::Missed);
}

void PageSheet::begin()
{
    m_tick.start();
    m_names.read();
    const auto id = incident() ? incident()->id : QString();
    if (m_of != id && incident()) // a rule of another incident says nothing about this one
        chooseRule(pageRulesFor(desk(), *incident()).value(0));
    listDuties();
    renew();
    if (mainButton().isVisible())
        mainButton().setFocus();
    else if (m_answered->isVisible())
        m_answered->setFocus();
    else
        m_rule->setFocus();
}

void PageSheet::act()
{
    send(u"page"_s, callsAll());
}

void PageSheet::send(const QString &command, bool toAll)
{
    if (!rule())
        return;
    std::map<QString, QString> arguments{{u"rule"_s, rule()->id}};
    if (!toAll)
        arguments[u"who"_s] = duty().en;
    submit(current().command(command, arguments), [this](const desk::Answer &answer) {
        renew();
        if (m_answered->isVisible())
            m_answered->setFocus();
        Q_EMIT done(answer.text);
    });
}

} // namespace thabat::ui
