// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/buttontext.h"

#include "app/base/text.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractButton>

namespace thabat::ui {

using namespace Qt::StringLiterals;

void setButtonText(QAbstractButton &button, const QString &text, const QString &key)
{
    // One line: what is longer is in the accessible name, and would make the sheet wider than the window.
    constexpr qsizetype longest = 90;
    const auto line = text.size() > longest ? shown(withoutIsolates(text).simplified(), longest) : text;
    auto words = key.isEmpty() ? line : u"%1   %2"_s.arg(line, ltr(key));
    words.replace(u'&', u"&&"_s); // or it would be taken for a mnemonic
    button.setText(inReadingDirection(words, button.layoutDirection()));
    button.setAccessibleName(withoutIsolates(text));
}

} // namespace thabat::ui
