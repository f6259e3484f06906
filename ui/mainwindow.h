// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarmreach.h"
#include "ui/models/sheetkind.h"
#include "ui/models/zoneparts.h"
#include "ui/shortcuttable.h"

#include <QMainWindow>

#include <memory>

class QMenu;

namespace thabat::ui {

class Announcer;
class Banner;
class BarZone;
class Columns;
class DoZone;
class Menus;
class PaletteBook;
class RecordZone;
class SeeZone;
class SheetBook;
class StripZone;
class WindowMemory;

//! The one window: puts the zones together and carries keys to them. What happens, the zones and sheets do
//! themselves.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! Whether language, theme and place are kept for the next start.
    enum class Memory { None, Keep };

    //! All of them outlive the window.
    struct Parts
    {
        desk::Desk &desk;
        Appearance &appearance;
        const Clock &clock;
        Memory memory = Memory::None;
        AlarmReach::Ways alarmWays = {};
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Does what a key of the table asks.
    void perform(KeyAction action);

    void showSheet(SheetKind kind);
    void closeSheet();

    //! Takes the keyboard to the chart of @p indicator.
    void showChart(const QString &indicator);

    //! Carries out @p command on the incident that is shown, and tells what came of it.
    void submit(const QString &command, const std::map<QString, QString> &arguments = {});

    //! A message across the top that stays until the next one or until it is closed.
    void tell(std::optional<domain::Severity> severity, const QString &text);

    desk::Desk &desk() { return m_desk; }
    CurrentIncident &current() { return m_current; }
    AlarmBell &bell() { return m_alarms->bell(); }
    SheetBook &sheets() { return *m_sheets; }
    PaletteBook &palette() { return *m_palette; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectZones();
    void makeShortcuts();
    void addShortcut(const QKeySequence &key, KeyAction action);
    void retranslate();
    bool performView(KeyAction action);
    bool performDesk(KeyAction action);
    void focusZone(int step);
    void incidentKey();
    void acknowledge();
    void previewRollback(int index);
    void sayEvents(const std::vector<domain::Event> &events);

    desk::Desk &m_desk;
    Appearance &m_appearance;
    CurrentIncident m_current;
    Speech m_speech;
    Pulse m_pulse;
    ZoneParts m_parts;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<AlarmReach> m_alarms;
    std::unique_ptr<SheetBook> m_sheets;
    std::unique_ptr<PaletteBook> m_palette;
    StripZone *m_strip = nullptr;
    Banner *m_banner = nullptr;
    Columns *m_columns = nullptr;
    DoZone *m_do = nullptr;
    SeeZone *m_see = nullptr;
    RecordZone *m_record = nullptr;
    BarZone *m_bar = nullptr;
    QMenu *m_incidentMenu = nullptr;
    Menus *m_menus = nullptr;
    std::unique_ptr<WindowMemory> m_memory; //!< none: nothing is kept
};

} // namespace thabat::ui
