// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keptdraft.h"

#include <optional>

namespace thabat::ui {

class NoteField;

//! Where the scribe types: one line of text becomes a note with its time, kind and people.
//!
//! A text leaves the field only when it is on the disk.
class Composer : public Card
{
    Q_OBJECT

public:
    explicit Composer(const ZoneParts &parts, QWidget *parent = nullptr);

    QString text() const;
    QWidget *field() const;

Q_SIGNALS:
    void announced(const QString &text);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! A note that is on its way to the disk.
    struct Sent
    {
        QString incident = {};
        QString text = {};
        QString time = {};
    };

    void retranslate();
    void follow();
    void edited();
    void save();
    void send(const QString &text, const QDateTime &at);
    void answer(const Result<desk::Answer> &answer);
    void saved(const Sent &sent);
    void refused(const Sent &sent, const Error &error);
    void clearIfMeant();
    void say(const QString &text);
    void showEcho();
    QString echo() const;
    QString quietHint() const;
    bool mayWrite() const;

    const ZoneParts m_parts;
    NoteField *m_field;
    PlainLabel *m_echo;
    KeptDraft m_draft;
    QString m_incident;
    QString m_said; //!< stands in place of the echo until the text changes
    QString m_asked; //!< the text about which a question was asked
    std::optional<Sent> m_sent;
    bool m_again = false; //!< Enter was pressed while a note was on its way
};

} // namespace thabat::ui
