// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace thabat::desk {
class Desk;
}

namespace thabat::ui {

//! Says what keeps the record from being written, for as long as it does; that the journal was broken, until
//! somebody has read it; and that an update did not go out, until somebody has seen to it.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    QString text() const;
    QString obstacle() const;
    QString undelivered() const;
    void refresh();

    const desk::Desk &m_desk;
    const Appearance &m_appearance;
};

} // namespace thabat::ui
