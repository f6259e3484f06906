// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/quicknote.h"
#include "ui/models/speech.h"

#include <QCoreApplication>

namespace thabat::ui {

//! Says in words how a line of the scribe was understood, before it is saved: raw text with a "-2m" in it
//! reads differently in each direction.
class NoteEcho
{
    Q_DECLARE_TR_FUNCTIONS(NoteEcho)

public:
    NoteEcho(const Speech &speech, QDateTime now, QString author);

    //! "03:10 · Decision · by Sara — Enter to save", and a line for whatever should be known.
    QString of(const domain::QuickNote &note) const;

private:
    QString type(const domain::QuickNote &note) const;
    QString person(const QString &mention) const;
    QString task(const domain::NoteTask &task) const;
    QString notice(domain::QuickNote::Notice notice) const;

    const Speech &m_speech;
    QDateTime m_now;
    QString m_author;
};

} // namespace thabat::ui
