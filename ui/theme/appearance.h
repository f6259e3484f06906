// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textstyle.h"

#include <QObject>

class QApplication;

namespace thabat::ui {

//! Whether things may blink and fill (ux.md 10).
enum class Motion { Allowed, Reduced };

//! How the desk looks at this moment: colours, text size, language. main owns it; widgets that paint keep a
//! reference and repaint on changed().
class Appearance : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestScale = 100;
    static constexpr int largestScale = 200;

    explicit Appearance(QObject *parent = nullptr);

    const Theme &theme() const { return m_themes[size_t(m_kind)]; }
    const QColor &colour(Token token) const { return theme().colour(token); }
    void setTheme(ThemeKind kind);

    int textScale() const { return m_textScale; }
    void setTextScale(int percent); //!< kept within 100 and 200, in steps of 10

    Language language() const { return m_language; }
    Qt::LayoutDirection direction() const;
    void setLanguage(Language language);

    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);

    //! The fonts of painted text. Labels get the same through setTextStyle().
    QFont font(TextStyle style) const;
    QFont monoFont(TextStyle style) const;

    //! @p pixels of the design at the present text scale.
    int length(int pixels) const { return scale().length(pixels); }

    //! Gives the program its palette, fonts, reading direction and style sheet. Call it once at start and on
    //! changed(). Translators are the caller's.
    void apply(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    Scale scale() const;

    std::vector<Theme> m_themes;
    QString m_styleSource;
    ThemeKind m_kind = ThemeKind::Night;
    int m_textScale = smallestScale;
    Language m_language = Language::English;
    Motion m_motion = Motion::Allowed;
    bool m_styled = false;
};

} // namespace thabat::ui
