// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmemory.h"

#include "app/desk/desksettings.h"

#include <QSettings>
#include <QWidget>
#include <QtConcurrentRun>

namespace thabat::ui {

using namespace Qt::StringLiterals;

WindowMemory::WindowMemory(const desk::Desk &desk, const Appearance &appearance)
    : m_desk(desk)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, &WindowMemory::keepLook);
}

QString WindowMemory::file(const desk::Desk &desk)
{
    return desk.workplace().home().config + u"/window.ini"_s;
}

void WindowMemory::restorePlace(QWidget &window) const
{
    window.restoreGeometry(QSettings(file(m_desk), QSettings::IniFormat).value(u"geometry"_s).toByteArray());
}

void WindowMemory::keepPlace(const QWidget &window) const
{
    QSettings(file(m_desk), QSettings::IniFormat).setValue(u"geometry"_s, window.saveGeometry());
}

void WindowMemory::keepLook() const
{
    auto settings = desk::readDeskSettings(m_desk.workplace().home());
    if (!settings)
        return; // a broken desk.json is the person's to mend; nothing overwrites it
    settings->language = m_appearance.language();
    settings->theme = toKey(m_appearance.theme().kind());
    settings->textScale = m_appearance.textScale();
    settings->motion = m_appearance.motion() == Motion::Allowed;
    [[maybe_unused]] const auto written =
        QtConcurrent::run([home = m_desk.workplace().home(), settings = *settings] {
            return desk::writeDeskSettings(home, settings).has_value();
        });
}

} // namespace thabat::ui
