// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/confirmpanel.h"

#include "app/base/text.h"
#include "ui/sheets/buttontext.h"
#include "ui/theme/role.h"
#include "ui/widgets/holdbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using actions::Others;
using runbook::PlanClass;

ConfirmPanel::ConfirmPanel(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_second(new QLineEdit(this))
    , m_why(new QLineEdit(this))
    , m_waive(new QCheckBox(this))
    , m_others(new QCheckBox(this))
    , m_hold(new HoldButton(appearance, clock, this))
    , m_typed(new QLineEdit(this))
    , m_run(new QPushButton(this))
    , m_reason(new PlainLabel(TextStyle::Strong, this))
{
    m_second->setObjectName(u"second"_s);
    m_why->setObjectName(u"why"_s);
    m_waive->setObjectName(u"waive"_s);
    m_others->setObjectName(u"others"_s);
    m_hold->setObjectName(u"hold"_s);
    m_typed->setObjectName(u"typed"_s);
    m_run->setObjectName(u"run"_s);
    m_reason->setObjectName(u"confirmReason"_s);
    m_typed->setLayoutDirection(Qt::LeftToRight);
    setRole(*m_run, Role::Danger);
    addParts();
    for (auto *field : {m_second, m_why, m_typed})
        connect(field, &QLineEdit::textChanged, this, &ConfirmPanel::judge);
    for (auto *box : {m_waive, m_others})
        connect(box, &QCheckBox::toggled, this, &ConfirmPanel::judge);
    connect(m_typed, &QLineEdit::returnPressed, this, &ConfirmPanel::enterTyped);
    connect(m_run, &QPushButton::clicked, this, &ConfirmPanel::enterTyped);
    connect(m_hold, &HoldButton::confirmed, this, [this] {
        confirm({{u"hold"_s, u"1"_s}});
    });
    connect(m_hold, &HoldButton::cancelled, this, [this] {
        m_reason->setText(tr("Released. Nothing ran."));
        m_reason->show();
    });
}

PlainLabel *ConfirmPanel::addField(QVBoxLayout *lines, QWidget *field)
{
    auto *caption = new PlainLabel(TextStyle::Strong, this);
    caption->setBuddy(field);
    lines->addWidget(caption);
    lines->addWidget(field);
    return caption;
}

void ConfirmPanel::addParts()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    m_secondCaption = addField(lines, m_second);
    m_whyCaption = addField(lines, m_why);
    lines->addWidget(m_waive);
    lines->addWidget(m_others);
    lines->addWidget(m_hold);
    auto *typing = new QHBoxLayout;
    m_typeCaption = new PlainLabel(TextStyle::Body, this);
    m_typeCaption->setBuddy(m_typed);
    typing->addWidget(m_typeCaption, 1);
    typing->addWidget(m_typed, 1);
    lines->addLayout(typing);
    lines->addWidget(m_run, 0, Qt::AlignLeading);
    lines->addWidget(m_reason);
}

void ConfirmPanel::show(const runbook::Plan &plan, const actions::Preview &preview,
                        const Circumstances &circumstances)
{
    m_plan = plan;
    m_preview = preview;
    m_circumstances = circumstances;
    const bool c = plan.planClass == PlanClass::C;
    const bool why = c || circumstances.late;
    m_second->setVisible(c);
    m_secondCaption->setVisible(c);
    m_why->setVisible(why);
    m_whyCaption->setVisible(why);
    m_waive->setVisible(c && circumstances.incident && !circumstances.evidence);
    m_others->setVisible(preview.others == Others::NotSeen || preview.others == Others::RanOut);
    m_hold->setVisible(!c);
    m_typed->setVisible(!preview.target.isEmpty());
    m_typeCaption->setVisible(!preview.target.isEmpty());
    m_run->setVisible(c);
    setWords();
    judge();
}

QString ConfirmPanel::verb() const
{
    const auto environment = ltr(shown(m_preview.environment.toUpper(), 40));
    const auto target = ltr(shown(m_preview.target, 80));
    const auto title = m_plan.title.in(m_appearance.language());
    const bool hold = m_plan.planClass == PlanClass::B;
    if (m_plan.rollback && !m_preview.target.isEmpty())
        return (hold ? tr("Hold to roll back %1 to %2") : tr("Roll back %1 to %2")).arg(environment, target);
    return (hold ? tr("Hold to run “%1” on %2") : tr("Run “%1” on %2")).arg(title, environment);
}

void ConfirmPanel::setWords()
{
    m_secondCaption->setText(tr("Who agreed besides you?"));
    m_second->setAccessibleName(tr("Who agreed besides you?"));
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
    setButtonText(*m_waive, tr("Go on without evidence"));
    setButtonText(*m_others,
                  m_preview.others == Others::RanOut ? tr("I have looked at what runs now. Take over")
                                                     : tr("I cannot see other desks. Go on all the same"));
    m_hold->setLabel(verb());
    setButtonText(*m_run, verb());
    const auto type = m_plan.planClass == PlanClass::B
        ? tr("or type %1 to confirm").arg(ltr(shown(m_preview.target, 80)))
        : tr("Type %1 to confirm").arg(ltr(shown(m_preview.target, 80)));
    m_typeCaption->setText(type);
    m_typed->setAccessibleName(withoutIsolates(type));
}

void ConfirmPanel::block(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    judge();
}

bool ConfirmPanel::typedRight() const
{
    return !m_preview.target.isEmpty() && withLatinDigits(m_typed->text().trimmed()) == m_preview.target;
}

QString ConfirmPanel::missing() const
{
    const bool c = m_plan.planClass == PlanClass::C;
    const auto second = m_second->text().simplified();
    if (c && second.isEmpty())
        return tr("Name the second person who agreed.");
    if (c && second.compare(m_circumstances.person.simplified(), Qt::CaseInsensitive) == 0)
        return tr("The second person must be somebody else than you.");
    if ((c || m_circumstances.late) && m_why->text().simplified().isEmpty())
        return tr("Write why this is needed.");
    if (c && m_circumstances.incident && !m_circumstances.evidence && !m_waive->isChecked())
        return tr("Take an evidence snapshot first, or go on without.");
    if (!m_others->isHidden() && !m_others->isChecked())
        return m_preview.others == Others::RanOut ? tr("Confirm that you take over.")
                                                  : tr("Confirm that you cannot see other desks.");
    if (c && !typedRight())
        return m_preview.target.isEmpty()
            ? tr("This plan has no target to type. It cannot run from here.")
            : tr("Type %1 exactly to confirm.").arg(ltr(shown(m_preview.target, 80)));
    return {};
}

void ConfirmPanel::judge()
{
    const auto open = m_blocked.isEmpty() ? missing() : QString();
    const auto reason = m_blocked.isEmpty() ? open : m_blocked;
    m_hold->setEnabled(reason.isEmpty());
    m_run->setEnabled(reason.isEmpty());
    m_hold->setAccessibleDescription(withoutIsolates(reason));
    m_run->setAccessibleDescription(withoutIsolates(reason));
    for (auto *field : std::initializer_list<QWidget *>{m_typed, m_second, m_why, m_waive, m_others})
        field->setEnabled(m_blocked.isEmpty());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void ConfirmPanel::enterTyped()
{
    if (!m_blocked.isEmpty())
        return;
    if (const auto open = missing(); !open.isEmpty())
        return judge();
    if (typedRight())
        return confirm({{u"type"_s, m_typed->text()}});
    m_reason->setText(tr("Nothing ran. Type %1 exactly to confirm.").arg(ltr(shown(m_preview.target, 80))));
    m_reason->show();
}

void ConfirmPanel::confirm(std::map<QString, QString> means)
{
    if (!m_blocked.isEmpty() || !missing().isEmpty())
        return;
    auto why = m_why->isHidden() ? QString() : m_why->text().simplified();
    if (!m_waive->isHidden() && m_waive->isChecked())
        why = tr("%1 (without an evidence snapshot)").arg(why);
    if (!why.isEmpty())
        means[u"why"_s] = why;
    if (!m_others->isHidden() && m_others->isChecked())
        means[m_preview.others == Others::RanOut ? u"takeover"_s : u"alone"_s] = u"1"_s;
    if (!m_second->isHidden())
        means[u"second"_s] = m_second->text().simplified();
    Q_EMIT confirmed(means);
}

void ConfirmPanel::forget()
{
    m_typed->clear();
    m_second->clear();
    m_waive->setChecked(false);
    m_others->setChecked(false);
}

} // namespace thabat::ui
