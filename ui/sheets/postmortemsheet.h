// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet.h"

namespace thabat::ui {

class TextView;

//! Shows the post-mortem file as it is on the disk, and when it is due. People write in it with an editor of
//! their own.
class PostMortemSheet : public Sheet
{
    Q_OBJECT

public:
    PostMortemSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                    QWidget *parent = nullptr);

    //! Shows the post-mortem of @p incident; empty: of the one on screen, else of the newest that is over.
    void choose(const QString &incident);

protected:
    void retranslate() override;
    void renew() override;
    void begin() override;
    void act() override;

private:
    const domain::Incident *about() const;
    QString dueText(const domain::Incident &incident) const;
    void read();
    void write(const QString &page); //!< "html", "pdf" or empty: the text alone

    QString m_chosen;
    PlainLabel *m_which;
    PlainLabel *m_due;
    PlainLabel *m_path;
    PlainLabel *m_blameless;
    TextView *m_text;
    QPushButton *m_open;
    QPushButton *m_copyPath;
    QPushButton *m_html;
    QPushButton *m_pdf;
    QString m_read; //!< path that is shown
};

} // namespace thabat::ui
