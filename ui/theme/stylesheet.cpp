// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/textstyle.h"

#include <QHash>
#include <QRegularExpression>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSmallText = 15;

QString textStyleRules(const Theme &theme, const Scale &scale)
{
    QString rules;
    for (const auto style : allTextStyles()) {
        const auto &look = lookOf(style);
        rules += u"*[textStyle=\"%1\"] { font-size: %2px; font-weight: %3; color: %4; }\n"_s.arg(
            QLatin1StringView(look.key), QString::number(scale.text(look.pixels)),
            QString::number(int(look.weight)), theme.colour(look.ink).name());
    }
    return rules;
}

QHash<QString, QString> words(const Theme &theme)
{
    QHash<QString, QString> words;
    for (const auto token : allTokens())
        words[toKey(token)] = theme.colour(token).name();
    const auto tone = [&theme](Token ink) {
        return theme.colour(ink).lightness() > 127 ? u"light"_s : u"dark"_s;
    };
    words[u"tone_on_accent"_s] = tone(Token::OnAccent);
    words[u"tone_text"_s] = tone(Token::Text);
    return words;
}

} // namespace

int Scale::text(int pixels) const
{
    const int size = pixels <= largestSmallText ? pixels + arabicExtra : pixels;
    return length(size);
}

int Scale::length(int pixels) const
{
    return (pixels * percent + 50) / 100;
}

QString styleSheet(const QString &source, const Theme &theme, const Scale &scale)
{
    static const QRegularExpression placeholder(u"@(?:([tl])([0-9]+)|([a-z][a-z0-9_]*))"_s);
    const auto known = words(theme);
    QString sheet;
    qsizetype copied = 0;
    for (auto matches = placeholder.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        const int pixels = match.captured(2).toInt();
        if (match.captured(1) == u't')
            sheet += u"%1px"_s.arg(scale.text(pixels));
        else if (match.captured(1) == u'l')
            sheet += u"%1px"_s.arg(scale.length(pixels));
        else
            sheet += known.value(match.captured(3), match.captured(0));
    }
    sheet += QStringView(source).mid(copied);
    return sheet + textStyleRules(theme, scale);
}

} // namespace thabat::ui
