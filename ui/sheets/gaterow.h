// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/request.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace thabat::ui {

class PlainLabel;

//! One condition of resolving: met, open, or deferred with a reason.
class GateRow : public QWidget
{
    Q_OBJECT

public:
    explicit GateRow(QWidget *parent = nullptr);

    void show(const domain::Gate &gate);
    const QString &id() const { return m_gate.id; }
    bool isMet() const { return m_gate.met; }
    bool isDeferred() const { return !m_gate.met && !reason().isEmpty(); }
    QString reason() const; //!< empty while the gate is met or nobody defers it

Q_SIGNALS:
    void changed();

private:
    void showState();

    domain::Gate m_gate;
    PlainLabel *m_text;
    QCheckBox *m_defer;
    QLineEdit *m_why;
};

} // namespace thabat::ui
