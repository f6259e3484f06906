// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QAbstractButton>

namespace thabat::ui {

class PlainLabel;

//! One line of a checklist that is not the next one: done, open or deferred. A click makes it the next one.
class StepRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Open, Done, NotApplicable, Deferred };

    explicit StepRow(QWidget *parent = nullptr);

    //! @p meta tells who answered and when; @p spoken is the whole line for screen readers.
    void setLine(State state, const QString &title, const QString &meta, const QString &spoken);

protected:
    void paintEvent(QPaintEvent *) override { }

private:
    PlainLabel *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_meta;
};

} // namespace thabat::ui
