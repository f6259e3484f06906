// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/base/words.h"
#include "app/domain/incident.h"
#include "app/monitor/watchstate.h"
#include "ui/theme/appearance.h"

#include <memory>

namespace thabat::ui {

//! What people call things in the language of the window: phases, roles, ages, and texts of the profile.
class Speech : public QObject
{
    Q_OBJECT

public:
    //! @p appearance outlives this.
    explicit Speech(const Appearance &appearance, QObject *parent = nullptr);

    Language language() const;
    const Words &words() const { return *m_words; }
    const QString &of(const LocalizedText &text) const { return text.in(language()); }

    QString phase(domain::Phase phase) const;
    QString role(domain::Role role) const;
    QString noteType(domain::NoteType type) const;
    QString briefList(domain::BriefList list) const;
    QString outcome(const QString &key) const;
    QString health(monitor::Health health) const;
    QString date(QDate date) const;
    QString hijri(QDate date) const; //!< empty when it is not known

    //! "4 s", "12 min", "3 h", "9 d": how long ago @p time was at @p now. Never less than 0 s.
    QString age(const QDateTime &time, const QDateTime &now) const;

    //! Why nothing can be written from a window that only looks on.
    QString onlyLooksOn() const;

    //! The sentence for keeping a number between two words apart: "a · b · c", without the empty ones.
    static QString dotted(const QStringList &parts);

private:
    void follow();

    const Appearance &m_appearance;
    std::unique_ptr<Words> m_words;
};

} // namespace thabat::ui
