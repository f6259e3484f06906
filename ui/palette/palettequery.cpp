// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettequery.h"

#include "ui/models/searchkey.h"

#include <QHash>
#include <QTime>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lamAlef{0xFEFB}; //!< what the key B types on an Arabic keyboard

std::optional<PaletteScope> scopeOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'@':
        return PaletteScope::People;
    case u'#':
        return PaletteScope::Scenarios;
    case u'$':
        return PaletteScope::Metrics;
    case u'!':
        return PaletteScope::Actions;
    case u'?':
    case u'؟':
        return PaletteScope::Help;
    default:
        return {};
    }
}

QString timeIn(const QString &word)
{
    const auto time = QTime::fromString(word, word.size() == 4 ? u"H:mm"_s : u"HH:mm"_s);
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

//! Keys of a keyboard, as an English and as an Arabic layout (xkb "us" and "ara") read them.
QHash<QChar, QChar> makeCounterparts()
{
    const auto latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,./"_s;
    const auto arabic = u"ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ"_s;
    QHash<QChar, QChar> other;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        other[latin[i]] = arabic[i];
        other[arabic[i]] = latin[i];
    }
    return other;
}

} // namespace

QString paletteKey(const QString &text)
{
    constexpr qsizetype articleLength = 2;
    auto words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    for (auto &word : words) {
        if (word.startsWith(u"ال"_s) && word.size() > articleLength + 1)
            word.remove(0, articleLength);
    }
    return words.join(u' ');
}

PaletteQuery readPaletteQuery(const QString &text)
{
    PaletteQuery query;
    auto rest = text.trimmed();
    if (!rest.isEmpty()) {
        query.scope = scopeOf(rest.front());
        if (query.scope)
            rest.remove(0, 1);
    }
    const auto typed = rest.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : typed) {
        const auto behind = word.mid(1);
        if (word.startsWith(u'=') && !timeIn(searchKey(behind)).isEmpty())
            query.time = timeIn(searchKey(behind));
        else if (word.startsWith(u'@') && !behind.isEmpty())
            query.person = searchKey(behind);
        else
            query.words += paletteKey(word).split(u' ', Qt::SkipEmptyParts);
    }
    return query;
}

QString throughOtherLayout(const QString &text)
{
    static const auto counterparts = makeCounterparts();
    auto typed = text.toLower();
    typed.replace(u"لا"_s, QString(lamAlef)); // editors write the two letters of the one key apart
    QString other;
    bool changed = false;
    for (const auto c : typed) {
        const auto found = counterparts.find(c);
        changed = changed || found != counterparts.end();
        other += found == counterparts.end() ? c : *found;
    }
    other.replace(lamAlef, u"لا"_s);
    return changed ? other : QString();
}

} // namespace thabat::ui
