// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "ui/theme/token.h"

#include <QColor>

#include <array>

namespace thabat::ui {

//! The four sets of colours a person can choose from.
enum class ThemeKind { Night, Day, HighContrastDark, HighContrastLight };

//! "night", "day", "hc_dark", "hc_light": the form in settings and on the command line.
QString toKey(ThemeKind kind);

//! The inverse of toKey().
Result<ThemeKind> themeKindFromKey(QStringView key);

const std::vector<ThemeKind> &allThemeKinds();

//! One complete set of colours. It cannot lack one: reading refuses an incomplete set.
class Theme
{
public:
    //! Reads the set @p kind out of a tokens.json that was parsed.
    static Result<Theme> read(const JsonDocument &tokens, ThemeKind kind);

    ThemeKind kind() const { return m_kind; }
    const QColor &colour(Token token) const { return m_colours[size_t(token)]; }

    //! Light themes draw an ink outline around severity fills, which alone would not stand out (ux.md 8).
    bool isLight() const;

private:
    explicit Theme(ThemeKind kind);

    ThemeKind m_kind;
    std::array<QColor, size_t(Token::Grid) + 1> m_colours;
};

//! Reads all four sets from the file at @p path, in the order of ThemeKind.
Result<std::vector<Theme>> readThemes(const QString &path);

} // namespace thabat::ui
