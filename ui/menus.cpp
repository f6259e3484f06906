// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include "ui/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

//! One menu of the bar.
struct Menus::Group
{
    const char *title;
    std::vector<KeyAction> actions;
    std::vector<std::pair<const char *, SheetKind>> sheets = {}; //!< that have no key of their own
};

namespace {

//! A "&" would underline the next letter.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

Menus::Menus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_bar(window.menuBar())
{
    m_bar->setNativeMenuBar(false);
    m_bar->hide();
    m_bar->installEventFilter(this);
    retranslate();
}

void Menus::retranslate()
{
    using enum KeyAction;
    const std::vector<Group> groups = {
        {QT_TR_NOOP("Incident"),
         {Incident, Severity, Brief, Freeze, Evidence, Undo},
         {{QT_TR_NOOP("Hand over command"), SheetKind::HandOver},
          {QT_TR_NOOP("Resolve incident"), SheetKind::Resolve},
          {QT_TR_NOOP("Start PDPL breach clock"), SheetKind::Breach},
          {QT_TR_NOOP("Post-mortem"), SheetKind::PostMortem},
          {QT_TR_NOOP("Who can read it"), SheetKind::Privacy}}},
        {QT_TR_NOOP("Do"), {FocusDo, MainAction, Playbook, Step1, Step2, Step3, Step4, Step5}},
        {QT_TR_NOOP("See"), {FocusSee, Alerts, Acknowledge, SoundOff}},
        {QT_TR_NOOP("Record"),
         {FocusNote, Roles, Update, Page, Find},
         {{QT_TR_NOOP("Outbox"), SheetKind::Outbox}}},
        {QT_TR_NOOP("Rollback"), {Rollback, Rollback1, Rollback2, Rollback3}},
        {QT_TR_NOOP("View"),
         {Palette, NextZone, PreviousZone, FullScreen, Language, Theme, LargerText, SmallerText, ResetText}},
        {QT_TR_NOOP("Help"), {Help}, {{QT_TR_NOOP("Alarm health"), SheetKind::AlarmHealth}}},
    };
    qDeleteAll(m_bar->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_bar->clear();
    m_bar->setAccessibleName(tr("Menus"));
    for (const auto &group : groups)
        fill(*m_bar->addMenu(plain(tr(group.title))), group);
}

void Menus::fill(QMenu &menu, const Group &group)
{
    for (const auto wanted : group.actions) {
        const auto row =
            std::find_if(shortcutTable().begin(), shortcutTable().end(), [wanted](const auto &one) {
                return one.action == wanted;
            });
        if (row == shortcutTable().end())
            continue;
        // After a tab a menu shows text where keys stand; a shortcut of its own would rob the window's.
        const auto text =
            plain(QCoreApplication::translate("Shortcuts", row->text)) + u'\t' + row->keys.first().toString();
        menu.addAction(text, this, [this, wanted] {
            leave();
            m_window.perform(wanted);
        });
    }
    for (const auto &[title, kind] : group.sheets) {
        menu.addAction(plain(tr(title)), this, [this, kind = kind] {
            leave();
            m_window.showSheet(kind);
        });
    }
    // Leaving one menu for the next hides it, too: only when none follows is the bar done.
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (!m_bar->activeAction() && !QApplication::activePopupWidget())
                leave();
        });
    });
}

void Menus::open()
{
    if (!m_bar->isVisible())
        m_before = QApplication::focusWidget();
    m_bar->show();
    m_bar->setFocus(Qt::MenuBarFocusReason);
    m_bar->setActiveAction(m_bar->actions().first());
}

void Menus::leave()
{
    if (!m_bar->isVisible())
        return;
    m_bar->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool Menus::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // here it leaves the bar, and closes no sheet
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return false;
}

} // namespace thabat::ui
