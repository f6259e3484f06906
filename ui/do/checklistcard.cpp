// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/checklistcard.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/do/keybutton.h"
#include "ui/do/stepcard.h"
#include "ui/do/steprow.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

ChecklistCard::ChecklistCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_step(new StepCard(parts.appearance, this))
    , m_result(new PlainLabel(TextStyle::Body, this))
    , m_unfold(new KeyButton(parts.appearance, this))
{
    m_unfold->setLook(Role::Quiet);
    m_unfold->hide();
    m_result->hide();
    body()->addWidget(m_step);
    body()->addWidget(m_result);
    header()->addWidget(m_unfold);
    connect(m_step, &StepCard::answered, this, [this](const QString &answer, const QString &why) {
        const int number = m_step->content().number;
        m_chosen = 0;
        Q_EMIT answered(m_list, number, answer, why);
    });
    connect(m_step, &StepCard::deedWanted, this, [this] {
        Q_EMIT deedWanted(m_step->content());
    });
    connect(m_step, &StepCard::rollbackWanted, this, &ChecklistCard::rollbackWanted);
    connect(m_unfold, &QPushButton::clicked, this, &ChecklistCard::unfolded);
}

void ChecklistCard::setList(const QString &list, const QString &title)
{
    if (m_list != list)
        m_chosen = 0;
    m_list = list;
    m_name = title;
    setTitle(title);
    setObjectName(list == u"first10"_s ? u"firstTen"_s : u"playbookSteps"_s);
}

void ChecklistCard::setFold(Fold fold)
{
    m_fold = fold;
}

StepList ChecklistCard::steps() const
{
    const auto *incident = m_parts.incident();
    const auto &runbook = m_parts.desk.profile().runbook;
    if (!incident || m_list.isEmpty())
        return {};
    const auto *playbook = runbook.playbook(m_list);
    return StepList::of(playbook ? playbook->steps : runbook.first10, m_list, *incident);
}

void ChecklistCard::refresh()
{
    const auto list = steps();
    if (m_rows.size() != list.lines.size())
        makeRows(list);
    const bool folded = m_fold == Fold::Folded;
    const int current = m_chosen > 0 ? m_chosen : list.current();
    setTrailing(ltr(u"%1/%2"_s.arg(QString::number(list.answered()), QString::number(list.lines.size()))));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        showRow(m_rows[i], list.lines[i], int(list.lines.size()));
        m_rows[i]->setVisible(!folded && int(i) + 1 != current);
    }
    m_unfold->setWords(tr("Show"));
    m_unfold->setAccessibleName(tr("Show: %1").arg(m_name));
    m_unfold->setVisible(folded);
    m_result->setText(resultOf(list));
    m_result->setVisible(!folded && current == 0 && !list.lines.empty());
    m_step->setVisible(!folded && current > 0);
    if (current > 0) {
        // The open step stands where its line would: after those before it.
        if (body()->indexOf(m_step) != current) {
            body()->removeWidget(m_step);
            body()->insertWidget(current, m_step);
        }
        m_step->setContent(StepContent::of(m_parts, m_list, current));
    }
}

void ChecklistCard::openStep(int number)
{
    if (number < 1 || size_t(number) > m_rows.size())
        return;
    m_chosen = number;
    refresh();
    m_step->mainButton()->setFocus(Qt::OtherFocusReason);
}

void ChecklistCard::makeRows(const StepList &list)
{
    for (auto *row : m_rows)
        delete row;
    m_rows.clear();
    for (size_t i = 0; i < list.lines.size(); ++i) {
        auto *row = new StepRow(this);
        body()->insertWidget(int(i), row);
        connect(row, &QAbstractButton::clicked, this, [this, number = int(i) + 1] {
            openStep(number);
        });
        m_rows.push_back(row);
    }
}

void ChecklistCard::showRow(StepRow *row, const StepList::Line &line, int count)
{
    const auto number = QString::number(line.step->number);
    const auto sign = StepContent::sign(line.step->kind);
    const auto title = m_parts.speech.of(line.step->title);
    //: one line of a checklist: number, title
    auto words = tr("%1  %2").arg(number, title);
    if (!sign.isEmpty() && m_list != u"first10"_s)
        //: one line of a playbook: number, sign of its kind, title
        words = tr("%1  %2  %3").arg(number, sign, title);
    auto state = StepRow::State::Open;
    if (line.answer)
        state = StepRow::State(int(line.answer->answer) + 1);
    const auto meta = metaOf(line);
    const auto spoken = line.answer
        ? tr("Step %1 of %2, %3, %4").arg(number, QString::number(count), title, withoutIsolates(meta))
        : tr("Step %1 of %2, %3, not done").arg(number, QString::number(count), title);
    row->setLine(state, words, meta, spoken);
}

QString ChecklistCard::metaOf(const StepList::Line &line) const
{
    if (!line.answer)
        return {};
    const auto who = isolate(shown(line.answer->author, 60));
    const auto when = ltr(toRiyadhMinute(line.answer->at));
    const auto why = line.answer->why.isEmpty() ? QString() : isolate(shown(line.answer->why, 200));
    switch (line.answer->answer) {
    case domain::StepAnswer::Done:
        return Speech::dotted({tr("manual"), who, when, why});
    case domain::StepAnswer::NotApplicable:
        return Speech::dotted({tr("not applicable"), who, when, why});
    case domain::StepAnswer::Deferred:
        return Speech::dotted({tr("deferred"), who, when, why});
    }
    return {};
}

QString ChecklistCard::resultOf(const StepList &list) const
{
    if (list.deferred() == 0)
        return tr("Complete");
    return tr("Complete except %n deferred", nullptr, list.deferred());
}

} // namespace thabat::ui
