// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetkind.h"
#include "ui/widgets/banner.h"

namespace thabat::desk {
class Desk;
}

namespace thabat::ui {

//! Says what keeps the record from being written, for as long as it does; that the journal was broken, until
//! somebody has read it; that an update did not go out, waits for the commander at this desk or is to be
//! passed on by hand, until somebody has seen to it.
class StandingNotice : public Banner
{
    Q_OBJECT

public:
    //! Both outlive the notice.
    StandingNotice(const desk::Desk &desk, const Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    //! Somebody who cannot see it should hear it.
    void appeared(const QString &text);

    //! Somebody has read that the journal was broken.
    void read();

    void sheetWanted(thabat::ui::SheetKind kind); //!< where it is seen to

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What is said, and how it is seen to.
    struct Notice
    {
        QString text = {};
        std::optional<domain::Severity> severity = {};
        QString action = {};
        std::optional<SheetKind> sheet = {}; //!< none: it is only read
    };
    Notice notice() const;
    QString obstacle() const;
    Notice aboutUpdates() const;
    void refresh();

    const desk::Desk &m_desk;
    const Appearance &m_appearance;
    std::optional<SheetKind> m_sheet;
};

} // namespace thabat::ui
