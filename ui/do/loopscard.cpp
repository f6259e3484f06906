// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/loopscard.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/silencecommands.h"
#include "ui/do/keybutton.h"
#include "ui/do/reasonline.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

LoopsCard::LoopsCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_keeper(new ReasonLine(parts.appearance, this))
{
    setObjectName(u"loops"_s);
    m_keeper->hide();
    body()->addWidget(m_keeper);
    connect(m_keeper, &ReasonLine::given, this, [this](const QString &name) {
        Q_EMIT handed(m_handing, name);
    });
}

void LoopsCard::refresh()
{
    std::vector<const domain::OpenLoop *> open;
    QStringList ids;
    if (const auto *incident = m_parts.incident()) {
        for (const auto &loop : incident->loops) {
            if (loop.closed)
                continue;
            open.push_back(&loop);
            // Its buttons change when its time is over, or somebody keeps it.
            ids += loop.what.id + runningSilence(loop) + loop.handedTo;
        }
    }
    setTitle(tr("Open loops"));
    setTrailing(QString::number(open.size()));
    setVisible(!open.empty());
    const auto language = toKey(m_parts.speech.language());
    if (m_shown != ids + QStringList{language}) {
        rebuild(open);
        m_shown = ids + QStringList{language};
    }
    for (size_t i = 0; i < open.size(); ++i) {
        m_texts[i]->setText(textOf(*open[i]));
        m_metas[i]->setText(metaOf(*open[i]));
    }
}

void LoopsCard::rebuild(const std::vector<const domain::OpenLoop *> &open)
{
    for (auto *row : m_rows)
        delete row;
    m_rows.clear();
    m_texts.clear();
    m_metas.clear();
    for (const auto *loop : open)
        addRow(*loop);
}

void LoopsCard::addRow(const domain::OpenLoop &loop)
{
    auto *row = new QWidget(this);
    auto *text = new PlainLabel(TextStyle::Body, row);
    auto *meta = new PlainLabel(TextStyle::Meta, row);
    auto *button = new KeyButton(m_parts.appearance, row);
    button->setObjectName(u"closeLoop"_s);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    const auto *undo = m_parts.desk.profile().plan(loop.what.undo);
    const auto silence = runningSilence(loop);
    button->setWords(undo ? tr("Take back") : silence.isEmpty() ? tr("Done") : tr("End silence"));
    button->setAccessibleName(tr("%1: %2").arg(button->text(), withoutIsolates(textOf(loop))));
    button->setEnabled(m_parts.mayWrite());
    connect(button, &QPushButton::clicked, this,
            [this, id = loop.what.id, silence, plan = undo ? undo->id : QString()] {
                if (!plan.isEmpty())
                    Q_EMIT undoWanted(plan);
                else if (!silence.isEmpty())
                    Q_EMIT silenceEndWanted(silence);
                else
                    Q_EMIT closeWanted(id);
            });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(button);
    if (loop.handedTo.isEmpty()) {
        auto *hand = new KeyButton(m_parts.appearance, row);
        hand->setObjectName(u"handLoop"_s);
        hand->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        hand->setWords(tr("Hand over"));
        hand->setAccessibleName(tr("%1: %2").arg(hand->text(), withoutIsolates(textOf(loop))));
        hand->setEnabled(m_parts.mayWrite());
        connect(hand, &QPushButton::clicked, this, [this, id = loop.what.id, what = textOf(loop)] {
            m_handing = id;
            m_keeper->ask(tr("Who keeps it after the incident? %1").arg(what), tr("Hand over"));
        });
        buttons->addWidget(hand);
    }
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    words->addWidget(meta);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addLayout(buttons);
    body()->insertWidget(body()->indexOf(m_keeper), row);
    m_rows.push_back(row);
    m_texts.push_back(text);
    m_metas.push_back(meta);
}

//! The silence that the loop stands for while it still silences; empty when there is nothing to end.
QString LoopsCard::runningSilence(const domain::OpenLoop &loop) const
{
    const bool isOver = QDateTime::fromMSecsSinceEpoch(loop.what.due, Qt::UTC) <= m_parts.now();
    return isOver ? QString() : desk::SilenceCommands::silenceOf(loop.what.id);
}

QString LoopsCard::textOf(const domain::OpenLoop &loop) const
{
    if (!desk::SilenceCommands::silenceOf(loop.what.id).isEmpty())
        return tr("Alerts silenced: %1").arg(ltr(shown(loop.what.text.section(u": "_s, 1), 300)));
    // A loan of the runbook has a name in both languages; the journal keeps the English one.
    for (const auto &plan : m_parts.desk.profile().plans) {
        if (!plan.loan.isEmpty() && plan.loan.en == loop.what.text)
            return m_parts.speech.of(plan.loan);
    }
    for (const auto &playbook : m_parts.desk.profile().runbook.playbooks) {
        for (const auto &step : playbook.steps) {
            if (!step.loan.isEmpty() && step.loan.en == loop.what.text)
                return m_parts.speech.of(step.loan);
        }
    }
    return isolate(shown(loop.what.text, 300));
}

QString LoopsCard::metaOf(const domain::OpenLoop &loop) const
{
    const auto role = domain::roleFromKey(loop.what.owner);
    auto owner = loop.what.owner.isEmpty() ? QString() : isolate(shown(loop.what.owner, 60));
    if (role)
        owner = m_parts.speech.role(*role);
    if (!loop.handedTo.isEmpty())
        owner = tr("kept by %1").arg(isolate(shown(loop.handedTo, 60)));
    if (loop.what.due == 0)
        return Speech::dotted({owner, tr("no due time")});
    const auto due = QDateTime::fromMSecsSinceEpoch(loop.what.due, Qt::UTC);
    const auto time = ltr(toRiyadhMinute(due));
    if (due < m_parts.now())
        return Speech::dotted({owner, tr("overdue since %1").arg(time)});
    return Speech::dotted({owner, tr("due %1").arg(time)});
}

} // namespace thabat::ui
