// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speech.h"

#include "app/base/text.h"
#include "app/desk/sharingwords.h"
#include "app/desk/telling.h"

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

Speech::Speech(const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_words(std::make_unique<Words>(appearance.language()))
{
    connect(&appearance, &Appearance::changed, this, &Speech::follow);
}

Language Speech::language() const
{
    return m_words->language();
}

QString Speech::phase(domain::Phase phase) const
{
    return report::phaseName(phase, *m_words);
}

QString Speech::role(domain::Role role) const
{
    return report::roleName(role, *m_words);
}

QString Speech::noteType(domain::NoteType type) const
{
    return report::noteTypeName(type, *m_words);
}

QString Speech::briefList(domain::BriefList list) const
{
    return report::briefListName(list, *m_words);
}

QString Speech::outcome(const QString &key) const
{
    return report::outcomeName(key, *m_words);
}

QString Speech::health(monitor::Health health) const
{
    return report::stateName(monitor::toKey(health), *m_words);
}

QString Speech::date(QDate date) const
{
    return report::dateName(date, *m_words);
}

QString Speech::hijri(QDate date) const
{
    return report::hijriName(date, *m_words);
}

QString Speech::age(const QDateTime &time, const QDateTime &now) const
{
    return desk::SharingWords::duration(std::chrono::seconds(std::max<qint64>(0, time.secsTo(now))));
}

QString Speech::onlyLooksOn() const
{
    return tr("This window only shows the journal. It cannot write to it.");
}

QString Speech::dotted(const QStringList &parts)
{
    auto given = parts;
    given.removeAll(QString());
    return given.join(u" · "_s);
}

void Speech::follow()
{
    if (m_words->language() != m_appearance.language())
        m_words = std::make_unique<Words>(m_appearance.language());
}

} // namespace thabat::ui
