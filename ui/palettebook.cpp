// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palettebook.h"

#include "ui/mainwindow.h"
#include "ui/sheetbook.h"

#include <QSettings>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

const QString usageGroup = u"palette"_s;
constexpr int mostRemembered = 100;

} // namespace

PaletteBook::PaletteBook(const ZoneParts &parts, Appearance &appearance, MainWindow &window,
                         const QString &file)
    : m_parts(parts)
    , m_appearance(appearance)
    , m_window(window)
    , m_file(file)
    , m_source(parts)
    , m_palette(new Palette(appearance, window))
{
    connect(m_palette, &Palette::chosen, this, &PaletteBook::noteUsage);
    connect(m_palette, &Palette::indexWanted, this, [this] {
        m_palette->setIndex(PaletteIndex(m_source.entries(), m_appearance.language()));
    });
    connectSource();
    readUsage();
}

void PaletteBook::open()
{
    m_palette->open(PaletteIndex(m_source.entries(), m_appearance.language()), m_usage, m_parts.now());
}

void PaletteBook::connectSource()
{
    connect(&m_source, &PaletteSource::keyWanted, &m_window, &MainWindow::perform);
    connect(&m_source, &PaletteSource::sheetWanted, &m_window, &MainWindow::showSheet);
    connect(&m_source, &PaletteSource::chartWanted, &m_window, &MainWindow::showChart);
    connect(&m_source, &PaletteSource::commandWanted, &m_window, &MainWindow::submit);
    connect(&m_source, &PaletteSource::themeWanted, &m_appearance, &Appearance::setTheme);
    connect(&m_source, &PaletteSource::languageWanted, &m_appearance, &Appearance::setLanguage);
    connect(&m_source, &PaletteSource::planWanted, this, [this](const QString &plan) {
        m_window.sheets().choosePlan(plan);
        m_window.showSheet(SheetKind::Rollback);
    });
    connect(&m_source, &PaletteSource::severityWanted, this, [this](domain::Severity severity) {
        m_window.showSheet(SheetKind::Severity);
        m_window.sheets().chooseSeverity(severity);
    });
    connect(&m_source, &PaletteSource::handOverWanted, this, [this](const QString &person) {
        m_window.showSheet(SheetKind::HandOver);
        m_window.sheets().choosePerson(person);
    });
    connect(&m_source, &PaletteSource::breachWanted, this, [this](const QString &time) {
        m_window.showSheet(SheetKind::Breach);
        m_window.sheets().chooseAware(time);
    });
}

void PaletteBook::readUsage()
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = settings.beginReadArray(usageGroup);
    for (int i = 0; i < std::min(count, mostRemembered); ++i) {
        settings.setArrayIndex(i);
        m_usage[settings.value(u"id"_s).toString()] = settings.value(u"used"_s).toDateTime();
    }
    settings.endArray();
}

void PaletteBook::noteUsage(const QString &id)
{
    m_usage[id] = m_parts.now();
    while (m_usage.size() > size_t(mostRemembered)) {
        m_usage.erase(std::min_element(m_usage.begin(), m_usage.end(), [](const auto &a, const auto &b) {
            return a.second < b.second;
        }));
    }
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginWriteArray(usageGroup, int(m_usage.size()));
    int at = 0;
    for (const auto &[used, when] : m_usage) {
        settings.setArrayIndex(at++);
        settings.setValue(u"id"_s, used);
        settings.setValue(u"used"_s, when);
    }
    settings.endArray();
}

} // namespace thabat::ui
