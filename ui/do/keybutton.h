// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/theme/role.h"

#include <QPushButton>

namespace thabat::ui {

//! A button that also says its key. Its words wrap instead of making the column wider.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    //! @p appearance outlives the button.
    explicit KeyButton(const Appearance &appearance, QWidget *parent = nullptr);

    //! @p key is shown at the far end, left to right; it may be empty.
    void setWords(const QString &words, const QString &key = {});

    //! How it looks. setRole() alone would not tell the ink of the words.
    void setLook(Role role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordsFont() const;
    QFont keyFont() const;
    int keyWidth() const;
    int padding() const;
    QColor ink() const;

    const Appearance &m_appearance;
    Role m_role = Role::Plain;
    QString m_key;
};

} // namespace thabat::ui
