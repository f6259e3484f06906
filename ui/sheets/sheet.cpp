// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet.h"

#include "app/base/text.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/flowlayout.h"
#include "ui/sheets/sheetscroll.h"
#include "ui/sheets/toplayout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomAroundFocus = 48; //!< what belongs to a field stands above and below it

} // namespace

Sheet::Sheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_current(current)
    , m_appearance(appearance)
    , m_title(new PlainLabel(TextStyle::SheetTitle, this))
    , m_environment(new Chip(appearance, this))
    , m_notYet(new PlainLabel(TextStyle::Strong, this))
    , m_pinned(new QVBoxLayout)
    , m_problem(new Banner(appearance, this))
    , m_reason(new PlainLabel(TextStyle::Meta, this))
    , m_buttons(new FlowLayout)
    , m_main(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setRole(*this, Role::Card);
    setRole(*m_main, Role::Primary);
    m_notYet->setObjectName(u"notYet"_s);
    m_problem->setObjectName(u"problem"_s);
    m_reason->setObjectName(u"blockedReason"_s);
    m_main->setObjectName(u"mainAction"_s);
    m_leave->setObjectName(u"leave"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_environment, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(m_notYet);
    m_body = addScrolledBody();
    rows->addLayout(m_pinned);
    rows->addWidget(m_problem);
    rows->addWidget(m_reason);
    rows->addLayout(m_buttons);
    m_buttons->addWidget(m_main);
    m_buttons->addWidget(m_leave);
    m_main->hide(); // until there is something to do
    m_reason->hide();
    connect(m_main, &QPushButton::clicked, this, &Sheet::pressMain);
    connect(m_leave, &QPushButton::clicked, this, &Sheet::closeRequested);
    connect(m_problem, &Banner::actionTriggered, this, [this] {
        problemAnswered();
    });
    connect(&current, &CurrentIncident::changed, this, &Sheet::renewIfSeen);
    connect(&desk.watch(), &monitor::Watch::changed, this, &Sheet::renewIfSeen);
}

QVBoxLayout *Sheet::addScrolledBody()
{
    auto *scroll = new SheetScroll(this);
    scroll->installEventFilter(this); // it would scroll at an arrow key that means something here
    auto *content = new QWidget;
    setRole(*content, Role::Plain);
    auto *lines = new TopLayout(content);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setSpacing(8);
    scroll->setWidget(content);
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, content](QWidget *, QWidget *now) {
        // Not under the mouse: what is pressed must still be there when the button is released.
        if (now && content->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            scroll->ensureWidgetVisible(now, 0, roomAroundFocus);
    });
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
    return lines;
}

const Words &Sheet::words()
{
    if (!m_words || m_words->language() != m_appearance.language())
        m_words.emplace(m_appearance.language());
    return *m_words;
}

PlainLabel *Sheet::addLabel(TextStyle style)
{
    auto *label = new PlainLabel(style, m_body->parentWidget());
    m_body->addWidget(label);
    return label;
}

PlainLabel *Sheet::addCaption(QWidget &field)
{
    auto *caption = addLabel(TextStyle::Strong);
    caption->setBuddy(&field);
    m_body->addWidget(&field);
    return caption;
}

QPushButton *Sheet::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons->removeWidget(m_leave); // leaving stays the last
    m_buttons->addWidget(button);
    m_buttons->addWidget(m_leave);
    QWidget::setTabOrder(button, m_leave);
    return button;
}

void Sheet::setHead(const QString &title, const QString &notYet)
{
    m_title->setText(title);
    setAccessibleName(withoutIsolates(title));
    m_notYet->setText(notYet);
    m_notYet->setVisible(!notYet.isEmpty());
}

void Sheet::setMain(const QString &verb)
{
    m_verb = verb;
    showMain();
}

void Sheet::setLeaving(Leaving leaving)
{
    m_leaving = leaving;
    setButtonText(*m_leave, leaving == Leaving::Close ? tr("Close") : tr("Cancel"), u"Esc"_s);
}

void Sheet::block(const QString &reason)
{
    m_blocked = reason;
    showMain();
}

void Sheet::showMain()
{
    setButtonText(*m_main, m_verb, u"Ctrl+Enter"_s);
    m_main->setVisible(!m_verb.isEmpty());
    m_main->setEnabled(m_blocked.isEmpty() && !m_busy);
    m_main->setAccessibleDescription(withoutIsolates(m_blocked));
    m_reason->setText(m_blocked);
    m_reason->setVisible(!m_blocked.isEmpty());
}

void Sheet::showProblem(const QString &text, const QString &verb)
{
    m_problem->setAction(verb);
    m_problem->showMessage({}, text);
}

void Sheet::hideProblem()
{
    m_problem->hide();
}

void Sheet::submit(const desk::Command &command, const std::function<void(const desk::Answer &)> &then)
{
    if (m_busy)
        return;
    m_busy = true;
    showMain();
    whenDone(m_desk.submit(command), this, [this, then](const Result<desk::Answer> &answer) {
        m_busy = false;
        showMain();
        if (!answer)
            return showProblem(answer.error().message);
        hideProblem();
        then(*answer);
    });
}

void Sheet::setShown(std::initializer_list<QWidget *> parts, bool shown)
{
    for (auto *part : parts)
        part->setVisible(shown);
}

void Sheet::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(withoutIsolates(text));
}

void Sheet::finish(const QString &message)
{
    Q_EMIT done(message);
    Q_EMIT closeRequested();
}

Sheet::Action Sheet::anyActionOf(const QKeyEvent &key) const
{
    auto *self = const_cast<Sheet *>(this);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Escape && !modifiers)
        return [self] {
            Q_EMIT self->closeRequested();
        };
    if (enter && modifiers == Qt::ControlModifier)
        return [self] {
            self->pressMain();
        };
    return actionOf(key);
}

void Sheet::pressMain()
{
    if (m_verb.isEmpty() || m_busy)
        return;
    if (!m_blocked.isEmpty())
        return showProblem(m_blocked);
    act();
}

bool Sheet::event(QEvent *event)
{
    // Our keys are ours while the focus is in here, whatever shortcut the window has for them.
    if (event->type() == QEvent::ShortcutOverride && anyActionOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const auto action = anyActionOf(*event);
    if (!action)
        return QFrame::keyPressEvent(event);
    if (!event->isAutoRepeat()) // a key that opened the sheet and is still down does nothing in it
        action();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isScroll = qobject_cast<SheetScroll *>(watched) != nullptr; // others are a subclass's business
    if (!isScroll || event->type() != QEvent::KeyPress || !anyActionOf(*static_cast<QKeyEvent *>(event)))
        return QFrame::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return true;
}

void Sheet::setVisible(bool visible)
{
    if (visible && !isVisible())
        speak();
    QFrame::setVisible(visible);
}

void Sheet::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (event->spontaneous())
        return;
    speak();
    begin();
}

void Sheet::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        speak();
}

void Sheet::speak()
{
    const auto &profile = m_desk.profile();
    m_environment->setText(ltr(shown(profile.environment.toUpper(), 40)));
    m_environment->setTone(profile.production ? Chip::Tone::Strong : Chip::Tone::Hatched);
    m_environment->setVisible(!profile.environment.isEmpty());
    setLeaving(m_leaving);
    retranslate();
    renew();
}

void Sheet::renewIfSeen()
{
    if (isVisible())
        renew();
}

} // namespace thabat::ui
