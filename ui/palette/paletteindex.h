// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettequery.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace thabat::ui {

//! When each entry was used last, by its id.
using PaletteUsage = std::map<QString, QDateTime>;

//! An entry that fits a query.
struct PaletteHit
{
    size_t entry = 0; //!< in PaletteIndex::entries()
    QString why = {}; //!< the other words by which it was found; empty: its own title fits

    bool operator==(const PaletteHit &) const = default;
};

//! Finds entries in both languages at once, whatever the window speaks: the one answer to "which of these did
//! they mean".
//!
//! Order: the exact shortcut, then the beginning of the title, of a word, of another word, a part of a word,
//! and letters in order. What can be done now and what was used in the last thirty days comes before what
//! fits as well; something dangerous is never first for a letter or two.
class PaletteIndex
{
public:
    PaletteIndex() = default;
    PaletteIndex(std::vector<PaletteEntry> entries, Language language);

    const std::vector<PaletteEntry> &entries() const { return m_entries; }

    //! The best first, at most @p limit.
    std::vector<PaletteHit> find(const PaletteQuery &query, const PaletteUsage &usage, const QDateTime &now,
                                 size_t limit) const;

private:
    //! One text by which an entry is found.
    struct Key
    {
        QString key = {};
        QString text = {}; //!< as people read it
        int worth = 0;
    };
    struct Score
    {
        int points = 0; //!< 0: it does not fit
        QString why = {};
    };

    Score scoreOf(size_t entry, const PaletteQuery &query) const;
    Score bestFit(size_t entry, const QString &word) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<std::vector<Key>> m_keys; //!< of each entry
};

} // namespace thabat::ui
