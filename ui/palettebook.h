// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette.h"
#include "ui/palettesource.h"

namespace thabat::ui {

class MainWindow;

//! Opens the palette over the window, lets the window do what was chosen, and remembers what is used.
class PaletteBook : public QObject
{
    Q_OBJECT

public:
    //! @p file: where what was used is kept from start to start; empty: nowhere. All outlive the book.
    PaletteBook(const ZoneParts &parts, Appearance &appearance, MainWindow &window, const QString &file);

    void open();
    Palette &palette() { return *m_palette; }

private:
    void connectSource();
    void readUsage();
    void noteUsage(const QString &id);

    const ZoneParts m_parts;
    Appearance &m_appearance;
    MainWindow &m_window;
    const QString m_file;
    PaletteSource m_source;
    Palette *m_palette;
    PaletteUsage m_usage;
};

} // namespace thabat::ui
