// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desk/deskhouse.h"
#include "tests/ui/pictures.h"
#include "ui/models/zoneparts.h"
#include "ui/theme/role.h"

#include <QApplication>
#include <QLabel>
#include <QTranslator>

namespace thabat::test {

//! A desk with everything a zone needs, to put one zone into.
class ZoneHouse
{
public:
    explicit ZoneHouse(Language language = Language::English, const DeskHouse::Prepare &prepare = {})
        : house(prepare)
        , current(house.desk())
        , speech(appearance)
    {
        speak(language);
    }

    //! As the window does it: look, translators, direction.
    void speak(Language language)
    {
        appearance.setLanguage(language);
        QCoreApplication::removeTranslator(&m_translator);
        if (m_translator.load(QStringLiteral(":/translations/thabat_%1.qm").arg(toKey(language))))
            QCoreApplication::installTranslator(&m_translator);
        appearance.apply(*qApp);
    }

    ui::ZoneParts parts(ui::ZoneParts::Access access = ui::ZoneParts::Access::Full)
    {
        return {house.desk(), current, appearance, speech, pulse, access};
    }

    //! Carries @p name out as another front end would, and waits until it is written.
    void write(const QString &name, const std::map<QString, QString> &arguments = {})
    {
        const auto answer = house.submit(name, arguments);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    }

    const domain::Incident &incident() const { return *current.incident(); }

    DeskHouse house;
    ui::Appearance appearance;
    ui::CurrentIncident current;
    ui::Speech speech;
    ui::Pulse pulse;

private:
    QTranslator m_translator;
};

//! Shows @p zone at @p size and lets it lay itself out.
inline void present(QWidget &zone, QSize size)
{
    zone.resize(size);
    zone.show();
    QVERIFY(QTest::qWaitForWindowExposed(&zone));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

//! Labels of @p zone that do not show all of their text.
inline QStringList clippedLabels(const QWidget &zone)
{
    QStringList clipped;
    for (const auto *label : zone.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->inherits("thabat::ui::ElidedLabel"))
            continue;
        const bool high = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool wide = !label->wordWrap() && label->width() < label->sizeHint().width();
        const auto place = QRect(label->mapTo(&zone, QPoint()), label->size());
        if (high || wide || place.left() < 0 || place.right() > zone.width())
            clipped += label->text();
    }
    return clipped;
}

} // namespace thabat::test
