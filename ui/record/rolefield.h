// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace thabat::ui {

//! The name of who has a role. Enter or Tab says that it is so; Esc takes back what was typed.
class RoleField : public QLineEdit
{
    Q_OBJECT

public:
    explicit RoleField(QWidget *parent = nullptr);

    //! Shows who has the role, unless somebody is typing another name.
    void setHolder(const QString &name);

    bool isUnsaved() const;

Q_SIGNALS:
    void named(const QString &name); //!< empty: nobody any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();

    QString m_holder;
};

} // namespace thabat::ui
