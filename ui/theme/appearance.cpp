// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "app/base/files.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

// Both files are compiled in, so a failure here is a mistake in the program, which tests/ui/theme would show.
std::vector<Theme> shippedThemes()
{
    auto themes = readThemes(u":/theme/tokens.json"_s);
    if (!themes)
        qFatal("%s", qUtf8Printable(themes.error().message));
    return *std::move(themes);
}

QString shippedStyle()
{
    const auto source = readFile(u":/theme/style.qss"_s);
    if (!source)
        qFatal("%s", qUtf8Printable(source.error().message));
    return QString::fromUtf8(*source);
}

QPalette paletteOf(const Theme &theme)
{
    using Inks = std::initializer_list<std::pair<QPalette::ColorRole, Token>>;
    QPalette palette;
    for (const auto &[role, token] : Inks{{QPalette::Window, Token::Bg},
                                          {QPalette::WindowText, Token::Text},
                                          {QPalette::Base, Token::Field},
                                          {QPalette::AlternateBase, Token::Surface},
                                          {QPalette::Text, Token::Text},
                                          {QPalette::PlaceholderText, Token::Text3},
                                          {QPalette::Button, Token::Raised},
                                          {QPalette::ButtonText, Token::Text},
                                          {QPalette::BrightText, Token::Text},
                                          {QPalette::ToolTipBase, Token::Raised},
                                          {QPalette::ToolTipText, Token::Text},
                                          {QPalette::Highlight, Token::AccentFill},
                                          {QPalette::HighlightedText, Token::OnAccent},
                                          {QPalette::Link, Token::Accent},
                                          {QPalette::LinkVisited, Token::Accent},
                                          {QPalette::Light, Token::Raised},
                                          {QPalette::Midlight, Token::Line},
                                          {QPalette::Mid, Token::Line},
                                          {QPalette::Dark, Token::Border},
                                          {QPalette::Shadow, Token::Border}})
        palette.setColor(role, theme.colour(token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Token::Text3));
    return palette;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_themes(shippedThemes())
    , m_styleSource(shippedStyle())
{
}

void Appearance::setTheme(ThemeKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT changed();
}

void Appearance::setTextScale(int percent)
{
    const int kept = std::clamp((percent + 5) / 10 * 10, smallestScale, largestScale);
    if (m_textScale == kept)
        return;
    m_textScale = kept;
    Q_EMIT changed();
}

Qt::LayoutDirection Appearance::direction() const
{
    return m_language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

void Appearance::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT changed();
}

void Appearance::setMotion(Motion motion)
{
    if (m_motion == motion)
        return;
    m_motion = motion;
    Q_EMIT changed();
}

QFont Appearance::font(TextStyle style) const
{
    const auto &look = lookOf(style);
    QFont font;
    // One family alone would let Qt pick any Arabic font it finds.
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"DejaVu Sans"_s});
    font.setPixelSize(scale().text(look.pixels));
    font.setWeight(look.weight);
    return font;
}

QFont Appearance::monoFont(TextStyle style) const
{
    QFont mono = font(style);
    mono.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    mono.setFixedPitch(true);
    mono.setPixelSize(length(lookOf(style).pixels)); // Latin in both languages
    return mono;
}

void Appearance::apply(QApplication &application)
{
    if (!m_styled)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_styled = true;
    QGuiApplication::setLayoutDirection(direction());
    QApplication::setPalette(paletteOf(theme()));
    QApplication::setFont(font(TextStyle::Body));
    const auto sheet = styleSheet(m_styleSource, theme(), scale());
    if (application.styleSheet() != sheet) // setting it polishes every widget again
        application.setStyleSheet(sheet);
}

Scale Appearance::scale() const
{
    return {m_textScale, m_language == Language::Arabic ? 1 : 0};
}

} // namespace thabat::ui
