// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/updatesheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "app/domain/keys.h"
#include "ui/sheets/bothtexts.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/choicerow.h"
#include "ui/sheets/textview.h"
#include "ui/sheets/updatetext.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideBySide = 440; //!< narrower, the two texts stand one above the other

} // namespace

UpdateSheet::UpdateSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                         QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_audience(new ChoiceRow)
    , m_state(new ChoiceRow)
    , m_texts(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_english(new UpdateText(appearance, Language::English))
    , m_arabic(new UpdateText(appearance, Language::Arabic))
    , m_copy(addButton())
    , m_nothingNew(addButton())
    , m_decline(addButton())
    , m_change(addButton())
    , m_proposed(new TextView(appearance, TextView::Reading::Sentences))
    , m_englishDraft(desk.workplace().home().data + u"/drafts"_s, u".update.en"_s)
    , m_arabicDraft(desk.workplace().home().data + u"/drafts"_s, u".update.ar"_s)
{
    setObjectName(u"updateSheet"_s);
    m_audience->setObjectName(u"audience"_s);
    m_state->setObjectName(u"state"_s);
    m_english->field()->setObjectName(u"english"_s);
    m_arabic->field()->setObjectName(u"arabic"_s);
    m_copy->setObjectName(u"copyBoth"_s);
    m_nothingNew->setObjectName(u"nothingNew"_s);
    m_decline->setObjectName(u"decline"_s);
    m_audienceCaption = addCaption(*m_audience);
    m_approval = addLabel(TextStyle::Strong);
    m_approval->setObjectName(u"approval"_s);
    m_proposed->setObjectName(u"proposed"_s);
    m_proposed->setLeastLines(6);
    m_change->setObjectName(u"changeWords"_s);
    body()->addWidget(m_proposed);
    m_stateCaption = addCaption(*m_state);
    m_texts->setSpacing(12);
    m_texts->addWidget(m_english, 1);
    m_texts->addWidget(m_arabic, 1);
    body()->addLayout(m_texts);
    m_oneLanguage = addLabel(TextStyle::Strong);
    m_oneLanguage->setObjectName(u"oneLanguage"_s);
    m_facts = addLabel(TextStyle::Meta);
    m_news = addLabel(TextStyle::Meta);
    m_news->setObjectName(u"news"_s);
    m_channels = addLabel(TextStyle::Meta);
    m_channels->setObjectName(u"channels"_s);
    for (auto *row : {m_audience, m_state})
        connect(row, &ChoiceRow::changed, this, [this] {
            suggest();
            renew();
        });
    for (auto *text : {m_english, m_arabic})
        connect(text, &UpdateText::changed, this, [this] {
            keepDrafts();
            showState();
        });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyBoth();
        Q_EMIT done(tr("The text is copied."));
    });
    connect(m_nothingNew, &QPushButton::clicked, this, &UpdateSheet::postNothingNew);
    connect(m_decline, &QPushButton::clicked, this, &UpdateSheet::decline);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changing = proposal() ? proposal()->what.proposal : QString();
        suggest();
        renew();
        m_english->field()->setFocus();
    });
}

void UpdateSheet::retranslate()
{
    m_audienceCaption->setText(tr("For whom"));
    m_audience->setAccessibleName(tr("For whom"));
    std::vector<Choice> audiences;
    for (const auto &audience : domain::audiences())
        audiences.push_back({audience, report::audienceName(audience, words()), {}});
    m_audience->setChoices(audiences);
    m_stateCaption->setText(tr("State"));
    m_state->setAccessibleName(tr("State"));
    m_state->setChoices({{u"investigating"_s, tr("Investigating"), u"1"_s},
                         {u"identified"_s, tr("Identified"), u"2"_s},
                         {u"monitoring"_s, tr("Monitoring"), u"3"_s},
                         {u"resolved"_s, tr("Resolved"), u"4"_s}});
    m_english->setCaption(tr("English text"));
    m_arabic->setCaption(tr("Arabic text"));
    m_proposed->setAccessibleName(tr("What waits for you"));
    setButtonText(*m_change, tr("Change its words"));
    setButtonText(*m_copy, tr("Copy both"));
    setButtonText(*m_nothingNew, tr("Nothing new — post anyway"), u"N"_s);
}

QString UpdateSheet::dueText() const
{
    const auto *about = incident();
    const bool own = about && !about->firstDue().isEmpty();
    const auto due = !about ? QDateTime() : own ? about->updateDue(m_audience->chosen()) : about->updateDue();
    if (!due.isValid())
        return {};
    const auto left = std::chrono::seconds(now().secsTo(due));
    return left.count() >= 0 ? tr("next update in %1").arg(ltr(toClockText(left)))
                             : tr("update overdue by %1").arg(ltr(toClockText(-left)));
}

void UpdateSheet::renew()
{
    const auto *about = incident();
    if (about && about->id != m_incident) { // a text about one incident must not go out for another
        const auto english = m_englishDraft.open(about->id);
        const auto arabic = m_arabicDraft.open(about->id);
        m_incident = about->id;
        for (const auto &[text, kept] : {std::pair(m_english, english), std::pair(m_arabic, arabic)}) {
            const QSignalBlocker quiet(text); // what was read need not be written again
            if (kept.isEmpty())
                text->forget();
            else
                text->restore(kept);
        }
        suggest();
    }
    const auto due = dueText();
    setHead(due.isEmpty() ? tr("Status update") : tr("Status update · %1").arg(due),
            mustAsk()
                ? tr("Nothing is posted yet. The commander approves it before anybody is told.")
                : tr("Nothing is posted yet. Posting writes it into the record and copies both texts."));
    const auto lines = channelLines();
    m_channels->setVisible(!lines.isEmpty());
    m_channels->setText(lines.join(u'\n'));
    m_facts->setVisible(about != nullptr);
    m_news->setVisible(about != nullptr);
    if (about)
        m_facts->setText(
            tr("Facts: %1 since %2, %n update(s) so far.", nullptr, int(about->updates.size()))
                .arg(ltr(domain::toKey(about->severity)), ltr(toRiyadhMinute(about->declaredAt))));
    if (about)
        m_news->setText(report::newsText(*about, m_audience->chosen(), &desk().profile(), words()));
    showState();
}

QStringList UpdateSheet::channelLines()
{
    QStringList lines;
    const auto *about = incident();
    const auto &profile = desk().profile();
    for (const auto &channel : profile.channels) {
        if (!about || !channel.audiences.contains(m_audience->chosen()))
            continue;
        auto line =
            tr("%1: the update will go out here.").arg(report::channelName(channel.id, &profile, words()));
        for (const auto &message : about->messages) {
            if (message.what.channel == channel.id && message.what.audience == m_audience->chosen())
                line = report::messageLine(message, &profile, words());
        }
        lines += line;
    }
    return lines;
}

//! What the desk says, and where the text is in any case.
QString UpdateSheet::farewell(const desk::Answer &answer) const
{
    if (answer.text.isEmpty())
        return tr("The update is in the record. Text copied — paste it by hand.");
    return tr("%1 The text is copied too.").arg(answer.text);
}

void UpdateSheet::showState()
{
    const bool reads = mustAnswer() && m_changing != proposal()->what.proposal;
    const bool english = !m_english->text().isEmpty();
    const bool arabic = !m_arabic->text().isEmpty();
    m_oneLanguage->setVisible(english != arabic && !reads);
    m_oneLanguage->setText(arabic ? tr("The English text is empty.") : tr("The Arabic text is empty."));
    block(!incident()                         ? tr("No incident is open.")
              : !english && !arabic && !reads ? tr("Both texts are empty.")
                                              : QString());
    m_nothingNew->setEnabled(incident() && !isBusy() && !mustAnswer());
    showApproval();
}

const domain::ProposedUpdate *UpdateSheet::proposal() const
{
    return incident() ? domain::proposedFor(incident()->proposals, m_audience->chosen()) : nullptr;
}

bool UpdateSheet::mustAsk() const
{
    return incident() && desk().profile().approved.contains(m_audience->chosen())
        && domain::needsApproval(*incident(), desk().workplace().person());
}

bool UpdateSheet::mustAnswer() const
{
    return proposal() && !domain::needsApproval(*incident(), desk().workplace().person());
}

void UpdateSheet::showApproval()
{
    const auto *waiting = proposal();
    const bool asks = mustAsk();
    const bool answers = mustAnswer();
    const bool reads = answers && m_changing != waiting->what.proposal;
    const auto commander =
        incident() ? isolate(shown(incident()->holder(domain::Role::Commander), 60)) : QString();
    if (waiting) {
        const auto since = ltr(toRiyadhMinute(waiting->at));
        m_approval->setText(answers
                                ? tr("%1 wrote this at %2. Nothing is sent before you approve it.")
                                      .arg(isolate(shown(waiting->author, 60)), since)
                                : tr("It waits for %1 since %2. Nothing is sent yet.").arg(commander, since));
        m_proposed->showText(bothTexts(waiting->what.text, waiting->what.arabic));
    }
    setShown({m_approval}, waiting != nullptr);
    setShown({m_proposed, m_change}, reads);
    setShown({m_english, m_arabic, m_copy, m_stateCaption, m_state}, !reads);
    setMain(answers    ? tr("Approve and post")
                : asks ? tr("Ask %1 to approve").arg(commander)
                       : tr("Post update"));
    const bool isMine = waiting && waiting->author == desk().workplace().person();
    m_decline->setVisible(answers || isMine);
    m_decline->setEnabled(!isBusy());
    m_nothingNew->setVisible(!answers);
    setButtonText(*m_decline, answers ? tr("Do not send it") : tr("Take it back"));
}

//! What waits for the commander at this desk is what they read here; else the sentence of the facts.
void UpdateSheet::suggest()
{
    if (!incident())
        return;
    if (mustAnswer()) {
        m_english->suggest(proposal()->what.text);
        m_arabic->suggest(proposal()->what.arabic);
        return;
    }
    const report::StatusQuestion question{m_audience->chosen(), m_state->chosen(), now()};
    const auto *profile = &desk().profile();
    m_english->suggest(report::statusText(*incident(), profile, question, Words(Language::English)));
    m_arabic->suggest(report::statusText(*incident(), profile, question, Words(Language::Arabic)));
    keepDrafts();
}

// Only what a person wrote: a suggestion is made anew.
void UpdateSheet::keepDrafts()
{
    m_englishDraft.keep(m_english->isWritten() ? m_english->field()->toPlainText() : QString());
    m_arabicDraft.keep(m_arabic->isWritten() ? m_arabic->field()->toPlainText() : QString());
}

void UpdateSheet::begin()
{
    const bool hasLast = incident() && !incident()->updates.empty();
    const auto *waiting =
        incident() && !incident()->proposals.empty() ? &incident()->proposals.front() : nullptr;
    const bool answers = waiting && !domain::needsApproval(*incident(), desk().workplace().person());
    const auto first = incident() && !answers ? incident()->firstDue() : QString();
    if (answers) {
        m_audience->choose(waiting->what.audience);
        m_state->choose(waiting->what.state);
    }
    if (m_audience->chosen().isEmpty() || !first.isEmpty())
        m_audience->choose(!first.isEmpty() ? first
                               : hasLast    ? incident()->updates.back().audience
                                            : u"customers"_s);
    if (m_state->chosen().isEmpty())
        m_state->choose(hasLast ? incident()->updates.back().state : u"investigating"_s);
    suggest();
    renew();
    if (mustAnswer())
        mainButton().setFocus();
    else
        m_state->focusChosen();
}

void UpdateSheet::act()
{
    if (!mustAnswer())
        return post({});
    const auto &waiting = proposal()->what;
    if (m_changing == waiting.proposal)
        return post(waiting.proposal);
    submit(current().command(u"update"_s, {{u"proposal"_s, waiting.proposal}}),
           [this, waiting](const desk::Answer &answer) {
               copy(bothTexts(waiting.text, waiting.arabic));
               finish(farewell(answer));
           });
}

//! What stands in the fields; @p proposal is approved by it.
void UpdateSheet::post(const QString &proposal)
{
    const bool asks = mustAsk();
    submit(current().command(u"update"_s,
                             {{u"audience"_s, m_audience->chosen()},
                              {u"state"_s, m_state->chosen()},
                              {u"text"_s, m_english->text()},
                              {u"arabic"_s, m_arabic->text()},
                              {u"proposal"_s, proposal}}),
           [this, asks](const desk::Answer &answer) {
               if (!asks)
                   copyBoth(); // what nobody has approved must not be pasted anywhere
               m_english->forget();
               m_arabic->forget();
               finish(asks ? answer.text : farewell(answer));
           });
}

void UpdateSheet::decline()
{
    const auto *waiting = proposal();
    if (!waiting || isBusy())
        return;
    submit(current().command(u"update-decline"_s, {{u"proposal"_s, waiting->what.proposal}}),
           [this](const desk::Answer &answer) {
               finish(answer.text);
           });
}

//! Silence is worse than no news: the sentence of the last state, with the time of the next update.
void UpdateSheet::postNothingNew()
{
    if (!incident() || isBusy())
        return;
    const auto &updates = incident()->updates;
    if (!updates.empty() && incident()->firstDue().isEmpty())
        m_audience->choose(updates.back().audience);
    const auto last = std::find_if(updates.rbegin(), updates.rend(), [this](const auto &update) {
        return update.audience == m_audience->chosen();
    });
    if (last != updates.rend())
        m_state->choose(last->state);
    if (mustAnswer())
        return; // for these people something new waits
    suggest();
    post({});
}

void UpdateSheet::copyBoth()
{
    copy(bothTexts(m_english->text(), m_arabic->text()));
}

Sheet::Action UpdateSheet::actionOf(const QKeyEvent &key) const
{
    if (m_english->field()->hasFocus() || m_arabic->field()->hasFocus())
        return {};
    if (const auto state = m_state->idForKey(key); !state.isEmpty())
        return [this, state] {
            m_state->choose(state);
        };
    if (key.key() == Qt::Key_N && !key.modifiers())
        return [this] {
            m_nothingNew->click();
        };
    return {};
}

void UpdateSheet::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    m_texts->setDirection(width() < appearance().length(sideBySide) ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
}

} // namespace thabat::ui
