// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/telling.h"
#include "ui/models/currentincident.h"
#include "ui/models/speech.h"

#include <QAbstractListModel>

namespace thabat::ui {

//! The timeline of the incident that is shown, oldest first. Grows by what is new, so that a view keeps its
//! place.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum TimelineRole {
        TimeText = Qt::UserRole, //!< "03:04" in Riyadh
        AuthorText,
        IsKey,
        IsAutomatic,
        IsBackdated,
        IsCorrected,
        EnteredText, //!< when a backdated note was typed
        TypeText, //!< "Decision"; empty for what is not a note, and for plain notes
        Kind //!< such as "note.added"
    };

    //! All of them outlive the model.
    TimelineModel(const desk::Desk &desk, const CurrentIncident &current, const Speech &speech,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    //! Says everything anew, in the language of now.
    void retranslate();

private:
    void follow();
    void reset();
    void append(const domain::Incident &incident);
    void insert(const report::TimelineEntry &entry);
    void markCorrected(const report::TimelineEntry &correction);
    bool growsFrom(const domain::Incident &incident) const;
    std::vector<report::TimelineEntry> entriesOf(const domain::Incident &incident) const;
    QString spoken(const report::TimelineEntry &entry) const;
    QString typeText(const report::TimelineEntry &entry) const;

    const desk::Desk &m_desk;
    const CurrentIncident &m_current;
    const Speech &m_speech;
    QString m_incident;
    size_t m_taken = 0; //!< events that are in m_entries
    domain::EventHeader m_last; //!< of the last of them
    std::vector<report::TimelineEntry> m_entries;
};

} // namespace thabat::ui
