// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/boxescard.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/do/keybutton.h"
#include "ui/do/reasonline.h"

#include <QEvent>

namespace thabat::ui {

using namespace Qt::StringLiterals;

BoxesCard::BoxesCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_instead(new ReasonLine(parts.appearance, this))
{
    setObjectName(u"boxes"_s);
    m_instead->hide();
    body()->addWidget(m_instead);
    connect(m_instead, &ReasonLine::given, this, [this](const QString &text) {
        answer(m_switching, u"switch"_s, text);
    });
    connect(&parts.current, &CurrentIncident::changed, this, &BoxesCard::refresh);
    connect(&parts.pulse, &Pulse::beat, this, &BoxesCard::refresh);
    refresh();
}

void BoxesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void BoxesCard::refresh()
{
    const auto *incident = m_parts.incident();
    const auto open =
        incident && incident->isOpen() ? incident->crew.openBoxes() : std::vector<const domain::TimeBox *>();
    QStringList shown{toKey(m_parts.speech.language())};
    for (const auto *box : open)
        shown += box->what.id + (isOver(*box) ? u" over"_s : QString());
    setTitle(tr("Time boxes"));
    setTrailing(QString::number(open.size()));
    setVisible(!open.empty());
    if (std::exchange(m_shown, shown) != shown)
        rebuild(open);
    for (size_t i = 0; i < open.size(); ++i) {
        m_rows[i].text->setText(textOf(*open[i]));
        m_rows[i].meta->setText(metaOf(*open[i]));
        setTextStyle(*m_rows[i].meta, isOver(*open[i]) ? TextStyle::Strong : TextStyle::Meta);
    }
}

void BoxesCard::rebuild(const std::vector<const domain::TimeBox *> &open)
{
    std::optional<size_t> focused; // whoever works here goes on in the same place
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].all->isAncestorOf(focusWidget()))
            focused = i;
        m_rows[i].all->hide();
        m_rows[i].all->deleteLater(); // one of its buttons may be what brought us here
    }
    m_rows.clear();
    for (const auto *box : open)
        addRow(*box);
    if (focused && !m_rows.empty())
        m_rows[std::min(*focused, m_rows.size() - 1)].first->setFocus();
    const bool isAsked = std::any_of(open.begin(), open.end(), [this](const domain::TimeBox *box) {
        return box->what.id == m_switching;
    });
    if (!isAsked)
        m_instead->hide();
}

void BoxesCard::addRow(const domain::TimeBox &box)
{
    auto *row = new QWidget(this);
    auto *text = new PlainLabel(TextStyle::Body, row);
    auto *meta = new PlainLabel(TextStyle::Meta, row);
    text->setObjectName(u"boxText"_s);
    meta->setObjectName(u"boxMeta"_s);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(text);
    lines->addWidget(meta);
    auto *buttons = new QHBoxLayout;
    auto *first = isOver(box) ? addAnswer(box, tr("Go on"), u"on"_s) : addAnswer(box, tr("Done"), u"stop"_s);
    buttons->addWidget(first);
    if (isOver(box)) {
        buttons->addWidget(addAnswer(box, tr("Stop"), u"stop"_s));
        buttons->addWidget(addAnswer(box, tr("Switch"), u"switch"_s));
    } else {
        buttons->addStretch(1);
    }
    lines->addLayout(buttons);
    body()->insertWidget(body()->indexOf(m_instead), row);
    m_rows.push_back({row, text, meta, first});
}

KeyButton *BoxesCard::addAnswer(const domain::TimeBox &box, const QString &words, const QString &given)
{
    auto *button = new KeyButton(m_parts.appearance, this);
    button->setObjectName(u"boxAnswer_"_s + given);
    button->setWords(words);
    button->setAccessibleName(tr("%1: %2").arg(words, withoutIsolates(textOf(box))));
    button->setEnabled(m_parts.mayWrite());
    connect(button, &QPushButton::clicked, this, [this, id = box.what.id, given] {
        if (given != u"switch"_s)
            return answer(id, given);
        m_switching = id;
        m_instead->ask(tr("What do you do instead, for the same time?"), tr("Switch"));
    });
    return button;
}

void BoxesCard::answer(const QString &box, const QString &given, const QString &text)
{
    const auto command =
        m_parts.current.command(u"box-answer"_s, {{u"box"_s, box}, {u"answer"_s, given}, {u"text"_s, text}});
    whenDone(m_parts.desk.submit(command), this, [this](const Result<desk::Answer> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    });
}

bool BoxesCard::isOver(const domain::TimeBox &box) const
{
    return box.end() <= m_parts.now();
}

QString BoxesCard::textOf(const domain::TimeBox &box) const
{
    return isolate(shown(box.what.text, 300));
}

QString BoxesCard::metaOf(const domain::TimeBox &box) const
{
    const auto role = domain::roleFromKey(box.what.owner);
    auto owner = box.what.owner.isEmpty() ? QString() : isolate(shown(box.what.owner, 60));
    if (role)
        owner = m_parts.speech.role(*role);
    const auto left = m_parts.now().secsTo(box.end());
    const auto clock = ltr(toClockText(std::chrono::seconds(std::abs(left))));
    return Speech::dotted(
        {owner, isOver(box) ? tr("its time is over since %1: go on?").arg(clock) : tr("%1 left").arg(clock)});
}

} // namespace thabat::ui
