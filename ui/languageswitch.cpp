// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languageswitch.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace thabat::ui {

using namespace Qt::StringLiterals;

LanguageSwitch::LanguageSwitch(Appearance &appearance, QApplication &application)
    : m_appearance(appearance)
    , m_application(application)
{
    connect(&appearance, &Appearance::changed, this, &LanguageSwitch::follow);
    follow();
}

void LanguageSwitch::follow()
{
    const auto language = m_appearance.language();
    if (m_spoken != language) {
        m_spoken = language;
        // ar_AE writes Latin digits, which is what the desk shows in both languages.
        QLocale::setDefault(language == Language::Arabic ? QLocale(u"ar_AE"_s) : QLocale(QLocale::English));
        QCoreApplication::removeTranslator(&m_qt);
        QCoreApplication::removeTranslator(&m_ours);
        if (m_qt.load(u"qtbase_"_s + toKey(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_ours.load(u":/translations/thabat_%1.qm"_s.arg(toKey(language))))
            QCoreApplication::installTranslator(&m_ours);
    }
    m_appearance.apply(m_application);
}

} // namespace thabat::ui
