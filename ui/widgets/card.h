// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>
#include <QVBoxLayout>

#include <optional>

namespace thabat::ui {

//! A surface with a title that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    //! CurrentStep is the cyan frame of the next action; there is at most one on screen.
    enum class Emphasis { None, CurrentStep };

    explicit Card(const Appearance &appearance, QWidget *parent = nullptr);

    void setTitle(const QString &title); //!< also the accessible name of the group
    void setTrailing(const QString &text); //!< at the far end of the title line, for example "2/5"
    void setEmphasis(Emphasis emphasis);

    //! A bar at the leading edge in the fill of P0, P1 or P2; nothing for P3 and for none.
    void setSeverityBar(std::optional<domain::Severity> severity);

    //! Where the content goes, under the title.
    QVBoxLayout *body() const { return m_body; }

    //! The title line, for a badge or a button at its far end.
    QHBoxLayout *header() const { return m_header; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void paintBar(QPainter &painter) const;

    const Appearance &m_appearance;
    PlainLabel *m_title;
    PlainLabel *m_trailing;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    Emphasis m_emphasis = Emphasis::None;
    std::optional<domain::Severity> m_bar;
};

} // namespace thabat::ui
