// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/timelinedelegate.h"

#include <QListView>

namespace thabat::ui {

//! The list of entries. It stays with the newest one while that is in sight, and never runs away from who
//! reads further up.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    TimelineView(const Appearance &appearance, const QString &person, QWidget *parent = nullptr);

    bool isAtEnd() const { return m_atEnd; }
    void goToEnd();

Q_SIGNALS:
    void endReached();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyCurrent() const;

    TimelineDelegate *m_delegate;
    bool m_atEnd = true;
};

} // namespace thabat::ui
