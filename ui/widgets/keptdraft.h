// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QTimer>

#include <map>

namespace thabat::ui {

//! Keeps what is being typed for each incident on the disk, so that a crash costs at most a second of it.
class KeptDraft : public QObject
{
    Q_OBJECT

public:
    //! @p part tells the drafts of one incident apart, such as ".update.en"; empty for its note.
    explicit KeptDraft(QString folder, QString part = {}, QObject *parent = nullptr);
    ~KeptDraft() override; //!< what is not on the disk yet is written

    //! From now on the text is that of @p incident; answers what was kept for it. Empty: for none.
    QString open(const QString &incident);

    //! On the disk within a second; an empty text takes the draft away.
    void keep(const QString &text);

    //! Takes away the draft of an incident that is not open here any more.
    void forget(const QString &incident);

private:
    void write();
    void put(const QString &incident, const QString &text);
    QString pathOf(const QString &incident) const;

    QString m_folder;
    QString m_part;
    QString m_incident;
    std::map<QString, QString> m_texts; //!< by incident; newer than the disk
    bool m_unwritten = false;
    QTimer m_timer;
    QThreadPool m_worker; //!< one thread, so that writes keep their order
};

} // namespace thabat::ui
