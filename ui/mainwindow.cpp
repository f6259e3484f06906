// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/desk/telling.h"
#include "app/monitor/watch.h"
#include "ui/alarmreach.h"
#include "ui/do/dozone.h"
#include "ui/menus.h"
#include "ui/palettebook.h"
#include "ui/record/recordzone.h"
#include "ui/see/chartgrid.h"
#include "ui/see/seezone.h"
#include "ui/sheetbook.h"
#include "ui/standingnotice.h"
#include "ui/strip/barzone.h"
#include "ui/strip/stripzone.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/taborder.h"
#include "ui/windowmemory.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(parts.desk)
    , m_appearance(parts.appearance)
    , m_current(parts.desk)
    , m_speech(parts.appearance)
    , m_parts{parts.desk,
              m_current,
              parts.appearance,
              m_speech,
              m_pulse,
              parts.desk.access() == desk::Desk::Access::Full ? ZoneParts::Access::Full
                                                              : ZoneParts::Access::LooksOn}
    , m_announcer(std::make_unique<Announcer>(parts.clock))
    , m_sheets(std::make_unique<SheetBook>(m_parts, parts.clock))
{
    if (parts.memory == Memory::Keep)
        m_memory = std::make_unique<WindowMemory>(m_desk, m_appearance);
    build();
    m_palette = std::make_unique<PaletteBook>(m_parts, m_appearance, *this,
                                              m_memory ? WindowMemory::file(m_desk) : QString());
    connectZones();
    m_alarms = std::make_unique<AlarmReach>(m_parts, *this, *m_bar, parts.alarmWays);
    makeShortcuts();
    retranslate();
    setMinimumSize(1024, 700);
    resize(1440, 900);
    if (m_memory)
        m_memory->restorePlace(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *middle = new QWidget;
    auto *lines = new QVBoxLayout(middle);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_strip = new StripZone(m_parts);
    m_banner = new Banner(m_appearance);
    m_banner->hide();
    m_columns = new Columns(m_appearance);
    m_do = new DoZone(m_parts);
    m_see = new SeeZone(m_parts);
    m_record = new RecordZone(m_parts);
    m_columns->setColumns(m_do, m_see, m_record);
    m_bar = new BarZone(m_parts);
    auto *standing = new StandingNotice(m_desk, m_appearance);
    connect(standing, &StandingNotice::appeared, this, [this](const QString &text) {
        m_announcer->say(text, Announcer::Urgency::Urgent);
    });
    connect(standing, &StandingNotice::read, this, [this] {
        submit(u"break-read"_s, {});
    });
    connect(standing, &StandingNotice::sheetWanted, this, &MainWindow::showSheet);
    lines->addWidget(m_strip);
    lines->addWidget(standing);
    lines->addWidget(m_banner);
    lines->addWidget(m_columns, 1);
    lines->addWidget(m_bar);
    setCentralWidget(middle);
    m_incidentMenu = new QMenu(this);
    m_menus = new Menus(*this);
    new FocusRing(m_appearance, *this);
}

void MainWindow::connectZones()
{
    const auto warn = [this](const QString &message) {
        tell(domain::Severity::P1, message);
    };
    const auto say = [this](const QString &text) {
        m_announcer->say(text, Announcer::Urgency::Polite);
    };
    connect(m_do, &DoZone::sheetWanted, this, &MainWindow::showSheet);
    connect(m_do, &DoZone::rollbackWanted, this, [this](const QString &plan) {
        m_sheets->choosePlan(plan);
        showSheet(SheetKind::Rollback);
    });
    connect(m_do, &DoZone::failed, this, warn);
    connect(m_do, &DoZone::pageWanted, this, [this](const QString &rule) {
        m_sheets->chooseRule(rule);
        showSheet(SheetKind::Page);
    });
    connect(m_do, &DoZone::rolesWanted, this, [this] {
        perform(KeyAction::Roles);
    });
    connect(m_do, &DoZone::announced, this, say);
    connect(m_see, &SeeZone::filtered, m_record, &RecordZone::filter);
    connect(m_see, &SeeZone::noteAsked, this, [this](const QString &text) {
        submit(u"note"_s, {{u"text"_s, text}});
    });
    connect(m_record, &RecordZone::sheetWanted, this, &MainWindow::showSheet);
    connect(m_record, &RecordZone::failed, this, warn);
    connect(m_record, &RecordZone::announced, this, say);
    connect(m_sheets.get(), &SheetBook::closeWanted, this, &MainWindow::closeSheet);
    connect(m_sheets.get(), &SheetBook::sheetWanted, this, &MainWindow::showSheet);
    connect(m_strip, &StripZone::reminded, this, warn);
    connect(m_sheets.get(), &SheetBook::told, this, [this](const QString &text) {
        tell({}, text);
    });
    connect(m_banner, &Banner::actionTriggered, m_banner, &QWidget::hide);
    connect(&m_desk, &desk::Desk::recorded, this, &MainWindow::sayEvents);
    connect(&m_current, &CurrentIncident::changed, this, [this] {
        m_desk.sharing().lookAt(m_current.id());
    });
}

void MainWindow::makeShortcuts()
{
    for (const auto &row : shortcutTable()) {
        for (const auto &key : row.keys)
            addShortcut(key, row.action);
    }
}

void MainWindow::addShortcut(const QKeySequence &key, KeyAction action)
{
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this, action] {
        perform(action);
    });
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Thabat"));
    m_columns->setTitle(Columns::Column::Do, tr("Do"));
    m_columns->setTitle(Columns::Column::See, tr("See"));
    m_columns->setTitle(Columns::Column::Record, tr("Record"));
    m_bar->setHints(barHints());
    m_menus->retranslate();
    m_alarms->showState();
    m_banner->setAction(tr("Close"));
    m_incidentMenu->clear();
    const auto entry = [this](const QString &text, SheetKind kind) {
        m_incidentMenu->addAction(text, this, [this, kind] {
            showSheet(kind);
        });
    };
    entry(tr("Change severity"), SheetKind::Severity);
    entry(tr("Hand over command"), SheetKind::HandOver);
    entry(tr("Resolve incident"), SheetKind::Resolve);
    entry(tr("Start PDPL breach clock"), SheetKind::Breach);
    entry(tr("Who can read it"), SheetKind::Privacy);
    entry(tr("Declare another incident"), SheetKind::Declare);
}

void MainWindow::perform(KeyAction action)
{
    if (!performView(action))
        performDesk(action);
}

bool MainWindow::performView(KeyAction action)
{
    switch (action) {
    case KeyAction::FocusDo:
        m_columns->reveal(Columns::Column::Do);
        return m_do->focusNextAction(), true;
    case KeyAction::FocusSee:
        m_columns->reveal(Columns::Column::See);
        return m_see->takeFocus(), true;
    case KeyAction::FocusNote:
        m_columns->reveal(Columns::Column::Record);
        return m_record->focusComposer(), true;
    case KeyAction::Roles:
        m_columns->reveal(Columns::Column::Record);
        return m_record->focusRoles(), true;
    case KeyAction::NextZone:
        return focusZone(1), true;
    case KeyAction::PreviousZone:
        return focusZone(-1), true;
    case KeyAction::MenuBar:
        return m_menus->open(), true;
    case KeyAction::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen), true;
    case KeyAction::Find:
        return m_record->find(), true;
    case KeyAction::Palette:
        return m_palette->open(), true;
    case KeyAction::Language:
        m_appearance.setLanguage(m_appearance.language() == Language::English ? Language::Arabic
                                                                              : Language::English);
        return true;
    case KeyAction::Theme:
        m_appearance.setTheme(ThemeKind((int(m_appearance.theme().kind()) + 1) % 4));
        return true;
    case KeyAction::LargerText:
        return m_appearance.setTextScale(m_appearance.textScale() + 10), true;
    case KeyAction::SmallerText:
        return m_appearance.setTextScale(m_appearance.textScale() - 10), true;
    case KeyAction::ResetText:
        return m_appearance.setTextScale(Appearance::smallestScale), true;
    case KeyAction::Close:
        return closeSheet(), true;
    default:
        return false;
    }
}

bool MainWindow::performDesk(KeyAction action)
{
    if (const auto sheet = sheetOf(action))
        return showSheet(*sheet), true;
    switch (action) {
    case KeyAction::Acknowledge:
        return acknowledge(), true;
    case KeyAction::SoundOff:
        return m_alarms->bell().mute(), true;
    case KeyAction::Incident:
        return incidentKey(), true;
    case KeyAction::Rollback1:
    case KeyAction::Rollback2:
    case KeyAction::Rollback3:
        return previewRollback(int(action) - int(KeyAction::Rollback1)), true;
    case KeyAction::Step1:
    case KeyAction::Step2:
    case KeyAction::Step3:
    case KeyAction::Step4:
    case KeyAction::Step5:
        m_columns->reveal(Columns::Column::Do);
        return m_do->openFirst10Step(int(action) - int(KeyAction::Step1) + 1), true;
    case KeyAction::MainAction:
        return m_do->triggerMain(), true;
    case KeyAction::Evidence:
        return submit(u"snapshot"_s), true;
    case KeyAction::Undo:
        return submit(u"takeback"_s), true;
    case KeyAction::Freeze: {
        const auto *incident = m_current.incident();
        return submit(u"freeze"_s, {{u"state"_s, incident && incident->frozen ? u"off"_s : u"on"_s}}), true;
    }
    default:
        return false;
    }
}

void MainWindow::showSheet(SheetKind kind)
{
    m_palette->palette().dismiss();
    if (needsIncident(kind) && !m_current.incident())
        return tell({}, tr("All calm. No open incident."));
    m_columns->reveal(Columns::Column::See);
    m_see->showSheet(m_sheets->open(kind));
}

void MainWindow::showChart(const QString &indicator)
{
    m_columns->reveal(Columns::Column::See);
    if (m_see->sheet())
        m_see->closeSheet();
    m_see->charts()->enterChart(indicator);
}

void MainWindow::closeSheet()
{
    if (m_see->sheet())
        m_see->closeSheet();
    else if (!m_see->component().isEmpty())
        m_see->filter({});
    else
        m_banner->hide();
}

void MainWindow::tell(std::optional<domain::Severity> severity, const QString &text)
{
    m_banner->showMessage(severity, text);
    m_announcer->say(text, severity ? Announcer::Urgency::Urgent : Announcer::Urgency::Polite);
}

void MainWindow::focusZone(int step)
{
    const std::array<QWidget *, 3> zones = {m_do, m_see, m_record};
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < int(zones.size()); ++i) {
        if (zones[size_t(i)]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    const auto next = (at + step + int(zones.size())) % int(zones.size());
    perform(std::array{KeyAction::FocusDo, KeyAction::FocusSee, KeyAction::FocusNote}[size_t(next)]);
}

void MainWindow::incidentKey()
{
    if (!m_current.incident())
        return showSheet(SheetKind::Declare);
    m_incidentMenu->popup(m_strip->mapToGlobal(m_strip->rect().bottomLeft()));
}

//! Silent at once; who saw what and when is written with or without an incident.
void MainWindow::acknowledge()
{
    if (!m_alarms->isAnyNew())
        return tell({}, tr("No alarms to acknowledge."));
    m_banner->hide();
    submit(u"acknowledge"_s);
}

void MainWindow::submit(const QString &command, const std::map<QString, QString> &arguments)
{
    whenDone(m_desk.submit(m_current.command(command, arguments)), this,
             [this](const Result<desk::Answer> &answer) {
                 if (!answer)
                     tell(domain::Severity::P1, answer.error().message);
                 else if (!answer->text.isEmpty())
                     tell({}, answer->text);
             });
}

void MainWindow::previewRollback(int index)
{
    for (const auto &plan : m_desk.profile().plans) {
        if (plan.rollback && index-- == 0) {
            m_sheets->choosePlan(plan.id);
            return showSheet(SheetKind::Rollback);
        }
    }
}

void MainWindow::sayEvents(const std::vector<domain::Event> &events)
{
    static const QStringList worthSaying = {
        u"incident.declared"_s, u"alert.changed"_s,      u"run.ended"_s,
        u"role.assigned"_s,     u"command.handedOver"_s, u"command.offered"_s,
        u"command.taken"_s,     u"page.acknowledged"_s,  u"incident.resolved"_s};
    for (const auto &event : events) {
        if (worthSaying.contains(event.header.kind))
            m_announcer->say(report::sentence(event, m_speech.words(), &m_desk.profile()),
                             Announcer::Urgency::Polite);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_memory)
        m_memory->keepPlace(*this);
    QMainWindow::closeEvent(event);
}

//! Cards and rows come and go; Tab follows what is to be seen now.
bool MainWindow::focusNextPrevChild(bool next)
{
    applyTabOrder(*centralWidget());
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_do->focusNextAction();
}

} // namespace thabat::ui
