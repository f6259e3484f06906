// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QStringList>

#include <optional>

namespace thabat::ui {

//! What somebody typed: [scope] words ["=" time] ["@" person] (ux.md 11.2).
struct PaletteQuery
{
    std::optional<PaletteScope> scope = {};
    QStringList words = {}; //!< as search keys, without a leading article
    QString person = {}; //!< as a search key
    QString time = {}; //!< "HH:MM"; empty: none was said

    bool isEmpty() const { return words.isEmpty() && person.isEmpty(); }
};

//! Never fails: what is no sign is a word.
PaletteQuery readPaletteQuery(const QString &text);

//! @p text in the form in which it is searched: search keys, each word without the Arabic article.
QString paletteKey(const QString &text);

//! What the same keys would have typed with the other layout, English or Arabic; empty when no letter of
//! @p text has a counterpart.
QString throughOtherLayout(const QString &text);

} // namespace thabat::ui
