// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietlabel.h"

#include "ui/theme/role.h"

#include <QLabel>

namespace thabat::ui {

QLabel *quietLabel(TextStyle style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(*label, style);
    return label;
}

} // namespace thabat::ui
