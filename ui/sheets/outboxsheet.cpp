// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/outboxsheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/messagecommands.h"
#include "app/desk/telling.h"
#include "ui/sheets/bothtexts.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/optionlist.h"
#include "ui/sheets/textview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::Message;
using domain::MessageState;

namespace {

constexpr size_t mostRows = 40; //!< what a person reads; `thabatctl outbox` has the rest

//! A message with the moment by which the list is sorted: what a person must see to comes first.
struct Row
{
    const Message *message = nullptr;
    const domain::Incident *incident = nullptr;
};

bool isAbove(const Row &left, const Row &right)
{
    if (left.message->needsHand() != right.message->needsHand())
        return left.message->needsHand();
    return right.message->queued < left.message->queued;
}

std::vector<Row> rowsOf(const domain::Replay &replay)
{
    std::vector<Row> rows;
    for (const auto *incident : replay.incidents()) {
        for (const auto &message : incident->messages)
            rows.push_back({&message, incident});
    }
    std::sort(rows.begin(), rows.end(), isAbove);
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    return rows;
}

} // namespace

OutboxSheet::OutboxSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                         QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_messages(new OptionList(appearance))
    , m_text(new TextView(appearance, TextView::Reading::Sentences))
    , m_why(new QLineEdit)
    , m_channels(new OptionList(appearance))
    , m_copy(addButton())
    , m_retry(addButton())
    , m_drop(addButton())
    , m_test(addButton())
{
    setObjectName(u"outboxSheet"_s);
    build();
    for (auto *list : {m_messages, m_channels})
        connect(list, &OptionList::changed, this, [this] {
            renew();
        });
    connect(m_copy, &QPushButton::clicked, this, &OutboxSheet::copyText);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        carryOut(u"outbox-retry"_s, {{u"message"_s, m_messages->chosen()}});
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        carryOut(u"outbox-drop"_s, {{u"message"_s, m_messages->chosen()}, {u"why"_s, m_why->text()}});
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        carryOut(u"outbox-test"_s, {{u"channel"_s, m_channels->chosen()}});
    });
}

void OutboxSheet::build()
{
    const std::pair<QWidget *, QString> names[] = {
        {m_messages, u"messages"_s}, {m_text, u"text"_s},   {m_why, u"why"_s},   {m_channels, u"channels"_s},
        {m_copy, u"copyText"_s},     {m_retry, u"retry"_s}, {m_drop, u"drop"_s}, {m_test, u"test"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_text->setLeastLines(3);
    m_messagesCaption = addCaption(*m_messages);
    m_none = addLabel(TextStyle::Body);
    m_none->setObjectName(u"none"_s);
    body()->addWidget(m_text);
    m_whyCaption = addCaption(*m_why);
    m_channelsCaption = addCaption(*m_channels);
}

void OutboxSheet::retranslate()
{
    m_messagesCaption->setText(tr("Messages"));
    m_messages->setAccessibleName(tr("Messages"));
    m_none->setText(tr("No update has gone out by a channel yet."));
    m_text->setAccessibleName(tr("Its text"));
    m_whyCaption->setText(tr("Why is it given up? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why is it given up? (one line, goes to the timeline)"));
    m_channelsCaption->setText(tr("Channels"));
    m_channels->setAccessibleName(tr("Channels"));
    setButtonText(*m_copy, tr("Copy text"), u"C"_s);
    setButtonText(*m_retry, tr("Try again"), u"R"_s);
    setButtonText(*m_drop, tr("Give up"), u"Ctrl+Delete"_s);
    setButtonText(*m_test, tr("Test this channel"), u"T"_s);
    setLeaving(Leaving::Close);
}

const Message *OutboxSheet::chosen() const
{
    for (const auto *incident : desk().replay().incidents()) {
        if (const auto *message = domain::find(incident->messages, m_messages->chosen()))
            return message;
    }
    return nullptr;
}

void OutboxSheet::renew()
{
    showMessages();
    showChosen();
    showChannels();
    const auto count = desk::messageCount(desk().replay());
    setHead(count.failed + count.byHand == 0
                ? tr("Outbox")
                : tr("Outbox · %n for you to see to", nullptr, count.failed + count.byHand),
            desk().profile().drill
                ? tr("This profile is for drills: nothing goes out.")
                : tr("What could not go out by itself stays here until a person has seen to it."));
}

void OutboxSheet::showMessages()
{
    const auto &profile = desk().profile();
    std::vector<Option> options;
    for (const auto &row : rowsOf(desk().replay())) {
        const auto &what = row.message->what;
        const auto text = isolate(shown(what.text.isEmpty() ? what.arabic : what.text, 160).simplified());
        options.push_back({what.message,
                           tr("%1 · %2").arg(ltr(toRiyadhMinute(row.message->since)),
                                             report::audienceName(what.audience, words())),
                           {report::messageLine(*row.message, &profile, words()),
                            isolate(shown(row.incident->title, 80)), text},
                           {},
                           {}});
    }
    const QSignalBlocker quiet(m_messages);
    m_messages->setOptions(options);
    if (m_messages->chosen().isEmpty() && !options.empty())
        m_messages->choose(options.front().id);
    setShown({m_messagesCaption, m_messages, m_text}, !options.empty());
    m_none->setVisible(options.empty());
}

void OutboxSheet::showChosen()
{
    const auto *message = chosen();
    const bool canDrop = message && (message->needsHand() || message->state == MessageState::Queued);
    m_text->showText(message ? bothTexts(message->what.text, message->what.arabic) : QString());
    m_copy->setVisible(message != nullptr);
    m_retry->setVisible(message && message->state == MessageState::Failed);
    m_retry->setEnabled(!isBusy());
    m_drop->setVisible(canDrop);
    m_drop->setEnabled(!isBusy());
    setShown({m_whyCaption, m_why}, canDrop);
    setMain(message && message->needsHand() ? tr("I passed it on by hand") : QString());
    block({});
}

void OutboxSheet::showChannels()
{
    std::vector<Option> options;
    for (const auto &channel : desk().profile().channels) {
        QStringList audiences;
        for (const auto &audience : channel.audiences)
            audiences += report::audienceName(audience, words());
        QStringList details{tr("For: %1").arg(audiences.join(u" · "_s))};
        if (!channel.problem.isEmpty())
            details += tr("Switched off: %1").arg(isolate(channel.problem));
        else if (channel.kind == runbook::ChannelKind::Clipboard)
            details += tr("A person copies the text and passes it on.");
        options.push_back({channel.id, isolate(of(channel.title)), details, {}, {}});
    }
    const QSignalBlocker quiet(m_channels);
    m_channels->setOptions(options);
    if (m_channels->chosen().isEmpty() && !options.empty())
        m_channels->choose(options.front().id);
    m_channels->setVisible(!options.empty());
    m_channelsCaption->setText(
        options.empty() ? tr("This profile names no channels: updates are copied and pasted by hand.")
                        : tr("Channels"));
    const auto *channel = desk().profile().channel(m_channels->chosen());
    m_test->setVisible(channel && channel->kind != runbook::ChannelKind::Clipboard);
    m_test->setEnabled(!isBusy() && channel && channel->problem.isEmpty());
}

void OutboxSheet::begin()
{
    if (!m_messages->chosen().isEmpty())
        m_messages->focusChosen();
}

void OutboxSheet::act()
{
    carryOut(u"outbox-passed"_s, {{u"message"_s, m_messages->chosen()}});
}

void OutboxSheet::copyText()
{
    const auto *message = chosen();
    if (!message)
        return;
    copy(bothTexts(message->what.text, message->what.arabic));
    Q_EMIT done(tr("The text is copied."));
}

void OutboxSheet::carryOut(const QString &command, const std::map<QString, QString> &arguments)
{
    if (isBusy())
        return;
    submit(current().command(command, arguments), [this](const desk::Answer &answer) {
        m_why->clear();
        Q_EMIT done(answer.text);
    });
}

Sheet::Action OutboxSheet::actionOf(const QKeyEvent &key) const
{
    if (m_why->hasFocus())
        return {};
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    auto *button = key.key() == Qt::Key_Delete && modifiers == Qt::ControlModifier ? m_drop
        : modifiers                                                                ? nullptr
        : key.key() == Qt::Key_C                                                   ? m_copy
        : key.key() == Qt::Key_R                                                   ? m_retry
        : key.key() == Qt::Key_T                                                   ? m_test
                                                                                   : nullptr;
    if (!button || button->isHidden())
        return {};
    return [button] {
        button->click();
    };
}

} // namespace thabat::ui
