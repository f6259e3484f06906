// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchkey.h"

#include "app/base/text.h"

#include <QStringList>

#include <algorithm>

namespace thabat::ui {

QString searchKey(const QString &text)
{
    constexpr char16_t tatweel = 0x0640;
    constexpr char16_t alefMaqsura = 0x0649;
    constexpr char16_t yeh = 0x064A;
    constexpr char16_t tehMarbuta = 0x0629;
    constexpr char16_t heh = 0x0647;
    QString key;
    // Decomposed, a hamza on its carrier is a mark of its own and goes with the vowel signs.
    for (const auto c : withLatinDigits(text).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() == QChar::Mark_NonSpacing || c.unicode() == tatweel)
            continue;
        if (c.unicode() == alefMaqsura)
            key += QChar(yeh);
        else if (c.unicode() == tehMarbuta)
            key += QChar(heh);
        else
            key += c;
    }
    return key.simplified();
}

bool matchesSearch(const QString &text, const QString &wanted)
{
    const auto in = searchKey(text);
    const auto words = searchKey(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&in](const QString &word) {
        return in.contains(word);
    });
}

} // namespace thabat::ui
