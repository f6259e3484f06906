// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintext.h"

#include "app/base/text.h"

#include <QTextDocument>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t rightToLeftMark = 0x200F;

bool hasRightToLeftLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

} // namespace

QString inReadingDirection(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft || text.isEmpty() || text.isRightToLeft())
        return text;
    // A text without Arabic letters keeps its own order whole, or its full stop would jump to the front.
    return QChar(rightToLeftMark) + (hasRightToLeftLetter(text) ? text : ltr(text));
}

QString drawable(const QString &text)
{
    constexpr int longestWord = 24;
    constexpr int mostBreaks = 20; // beyond them it is no word, and laying it out takes seconds
    constexpr QChar zeroWidthSpace(0x200B);
    QString out;
    int letters = 0;
    int breaks = 0;
    for (const auto c : withoutTowers(text)) {
        if (breaks > mostBreaks)
            return out + u'…';
        letters = c.isSpace() ? 0 : letters + (c.isMark() ? 0 : 1);
        const bool mayBreak = !c.isMark() && !c.isLowSurrogate();
        if (letters > longestWord && mayBreak) {
            out += zeroWidthSpace;
            letters = 1;
            ++breaks;
        }
        out += c;
    }
    return out;
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<p>%1</p>"_s.arg(text.toHtmlEscaped()) : text;
}

} // namespace thabat::ui
