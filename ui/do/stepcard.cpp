// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/stepcard.h"

#include "app/base/text.h"
#include "ui/do/keybutton.h"
#include "ui/do/reasonline.h"
#include "ui/widgets/commandview.h"

#include <QEvent>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *rowOf(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    for (auto *widget : widgets)
        line->addWidget(widget, 1);
    return row;
}

} // namespace

StepCard::StepCard(const Appearance &appearance, QWidget *parent)
    : Card(appearance, parent)
    , m_text(new PlainLabel(TextStyle::Body, this))
    , m_sensed(new PlainLabel(TextStyle::Meta, this))
    , m_command(new CommandView(appearance, this))
    , m_copy(new KeyButton(appearance, this))
    , m_deed(new KeyButton(appearance, this))
    , m_blocked(new PlainLabel(TextStyle::Meta, this))
    , m_yes(new KeyButton(appearance, this))
    , m_no(new KeyButton(appearance, this))
    , m_unknown(new KeyButton(appearance, this))
    , m_confirm(new KeyButton(appearance, this))
    , m_notApplicable(new KeyButton(appearance, this))
    , m_defer(new KeyButton(appearance, this))
    , m_reason(new ReasonLine(appearance, this))
{
    setObjectName(u"stepCard"_s);
    setEmphasis(Emphasis::CurrentStep);
    build();
    connectButtons();
    retranslate();
}

void StepCard::build()
{
    m_gate = rowOf({m_no, m_unknown}, this);
    m_others = rowOf({m_notApplicable, m_defer}, this);
    const std::pair<QWidget *, QString> names[] = {{m_sensed, u"sensed"_s},
                                                   {m_deed, u"deed"_s},
                                                   {m_yes, u"suspectYes"_s},
                                                   {m_no, u"suspectNo"_s},
                                                   {m_unknown, u"suspectUnknown"_s},
                                                   {m_confirm, u"confirm"_s},
                                                   {m_notApplicable, u"notApplicable"_s},
                                                   {m_defer, u"defer"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_copy->setLook(Role::Quiet);
    for (auto *widget : QList<QWidget *>{m_text, m_sensed, m_command, m_copy, m_deed, m_blocked, m_yes,
                                         m_gate, m_confirm, m_others, m_reason})
        body()->addWidget(widget);
}

void StepCard::connectButtons()
{
    connect(m_copy, &QPushButton::clicked, m_command, &CommandView::copyAll);
    connect(m_deed, &QPushButton::clicked, this, &StepCard::deedWanted);
    connect(m_yes, &QPushButton::clicked, this, &StepCard::rollbackWanted);
    connect(m_no, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(u"done"_s, tr("No recent deploy is suspected."));
    });
    connect(m_unknown, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(u"defer"_s, tr("Not known yet"));
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(u"done"_s, {});
    });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] {
        askWhy(u"na"_s);
    });
    connect(m_defer, &QPushButton::clicked, this, [this] {
        askWhy(u"defer"_s);
    });
    connect(m_reason, &ReasonLine::given, this, [this](const QString &reason) {
        m_others->show();
        Q_EMIT answered(m_asked, reason);
    });
    connect(m_reason, &ReasonLine::withdrawn, this, [this] {
        m_others->show();
        m_notApplicable->setFocus();
    });
}

void StepCard::setContent(const StepContent &content)
{
    if (content.list != m_content.list || content.number != m_content.number) {
        m_reason->hide();
        m_busy.clear();
    }
    m_content = content;
    display(content);
}

void StepCard::setBusy(const QString &words)
{
    m_busy = words;
    arrange();
}

void StepCard::triggerMain()
{
    if (auto *button = qobject_cast<QPushButton *>(mainButton()))
        button->click();
}

QWidget *StepCard::mainButton() const
{
    if (m_content.asksForSuspect)
        return m_yes;
    return m_content.deedFirst && m_deed->isEnabled() ? m_deed : m_confirm;
}

void StepCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepCard::retranslate()
{
    m_copy->setWords(tr("Copy commands"));
    m_no->setWords(tr("No"));
    m_unknown->setWords(tr("Not known yet"));
    m_notApplicable->setWords(tr("Not applicable…"));
    m_defer->setWords(tr("Defer"));
    display(m_content);
}

void StepCard::display(const StepContent &content)
{
    const auto sign = StepContent::sign(content.kind);
    const auto number = QString::number(content.number);
    //: the title of the next step: "▶ 3 Freeze deploys"; the arrow points to the title
    setTitle(sign.isEmpty() ? tr("▶ %1 %2").arg(number, content.title)
                            : tr("▶ %1 %2 %3").arg(number, sign, content.title));
    setAccessibleName(tr("Step %1 of %2, %3, not done")
                          .arg(number, QString::number(content.count), withoutIsolates(content.title)));
    setAccessibleDescription(withoutIsolates(content.text + u' ' + content.sensed));
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_sensed->setText(content.sensed);
    m_sensed->setVisible(!content.sensed.isEmpty());
    if (m_command->commands() != content.command)
        m_command->setCommands(content.command);
    m_command->setAccessibleName(tr("Command"));
    m_command->setVisible(!content.command.isEmpty());
    m_copy->setVisible(!content.command.isEmpty());
    m_blocked->setText(content.blocked);
    m_blocked->setVisible(!content.blocked.isEmpty());
    arrange();
}

void StepCard::arrange()
{
    const bool busy = !m_busy.isEmpty();
    const auto key = ltr(u"Ctrl+Enter"_s);
    const bool gate = m_content.asksForSuspect;
    const bool deed = m_content.deed != StepContent::Deed::None;
    const bool deedFirst = deed && m_content.deedFirst && m_content.blocked.isEmpty();
    m_yes->setWords(tr("Yes: roll back"), key);
    m_yes->setLook(Role::Primary);
    m_yes->setVisible(gate);
    m_gate->setVisible(gate);
    m_deed->setVisible(deed);
    m_deed->setWords(busy ? m_busy : m_content.deedWords, deedFirst ? key : QString());
    m_deed->setLook(deedFirst ? Role::Primary : Role::Plain);
    m_deed->setEnabled(!busy && m_content.blocked.isEmpty());
    m_confirm->setVisible(!gate);
    m_confirm->setWords(tr("Confirm"), deedFirst ? QString() : key);
    m_confirm->setLook(deedFirst ? Role::Plain : Role::Primary);
    m_others->setVisible(m_reason->isHidden());
    for (auto *button : {m_yes, m_no, m_unknown, m_confirm, m_notApplicable, m_defer})
        button->setEnabled(m_content.answerable);
}

void StepCard::askWhy(const QString &answer)
{
    m_asked = answer;
    m_others->hide();
    m_reason->ask(answer == u"na"_s ? tr("Why does it not apply?") : tr("Why is it deferred?"),
                  answer == u"na"_s ? tr("Not applicable…") : tr("Defer"));
}

} // namespace thabat::ui
