// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeKeys = {"night", "day", "hc_dark", "hc_light"};

} // namespace

QString toKey(ThemeKind kind)
{
    return QLatin1StringView(themeKeys[size_t(kind)]);
}

Result<ThemeKind> themeKindFromKey(QStringView key)
{
    for (const auto kind : allThemeKinds()) {
        if (key == toKey(kind))
            return kind;
    }
    return Error{
        Error::Code::InvalidInput,
        QCoreApplication::translate("Theme", "“%1” is not a theme; write night, day, hc_dark or hc_light.")
            .arg(key)};
}

const std::vector<ThemeKind> &allThemeKinds()
{
    static const std::vector<ThemeKind> all = {ThemeKind::Night, ThemeKind::Day, ThemeKind::HighContrastDark,
                                               ThemeKind::HighContrastLight};
    return all;
}

Theme::Theme(ThemeKind kind)
    : m_kind(kind)
{
}

Result<Theme> Theme::read(const JsonDocument &tokens, ThemeKind kind)
{
    Theme theme(kind);
    const auto &set = member(tokens.value, themeKeys[size_t(kind)]);
    for (const auto token : allTokens()) {
        const QColor colour(textOf(set, toKey(token).toLatin1().constData()));
        if (!colour.isValid()) {
            const auto pointer = u"/%1/%2"_s.arg(toKey(kind), toKey(token));
            const auto message =
                QCoreApplication::translate("Theme", "expected a colour: “#” and six hexadecimal digits");
            return Error{Error::Code::InvalidInput, tokens.complaint(toStd(pointer), message)};
        }
        theme.m_colours[size_t(token)] = colour;
    }
    return theme;
}

bool Theme::isLight() const
{
    return colour(Token::Bg).lightness() > colour(Token::Text).lightness();
}

Result<std::vector<Theme>> readThemes(const QString &path)
{
    const auto tokens = readJson(path);
    if (!tokens)
        return tokens.error();
    std::vector<Theme> themes;
    for (const auto kind : allThemeKinds()) {
        auto theme = Theme::read(*tokens, kind);
        if (!theme)
            return theme.error();
        themes.push_back(*std::move(theme));
    }
    return themes;
}

} // namespace thabat::ui
