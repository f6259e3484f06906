// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteindex.h"

#include "ui/models/searchkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

// How well a text fits. Only their order means something.
constexpr int exactKeys = 1000;
constexpr int wholeText = 700;
constexpr int startOfText = 500;
constexpr int startOfWord = 300;
constexpr int partOfWord = 120;
constexpr int lettersInOrder = 40;

constexpr int ownTitle = 20; //!< before the same fit in the other language
constexpr int otherTitle = 10; //!< before the same fit in another word
constexpr int canBeDone = 60;
constexpr int usedLately = 50;
constexpr int daysOfLately = 30;
constexpr qsizetype fewLetters = 2;

int fitOf(const QString &key, const QString &word)
{
    if (key == word)
        return wholeText;
    if (key.startsWith(word))
        return startOfText;
    const auto at = key.indexOf(u' ' + word);
    if (at >= 0)
        return startOfWord;
    return key.contains(word) ? partOfWord : 0;
}

bool hasInOrder(const QString &key, const QString &letters)
{
    qsizetype at = 0;
    for (const auto letter : letters) {
        at = key.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

//! "ctrl+e" and "Ctrl E" are the same keys.
QString keysKey(const QString &text)
{
    auto keys = searchKey(text);
    return keys.remove(u' ').remove(u'+');
}

bool isUsedLately(const PaletteUsage &usage, const QString &id, const QDateTime &now)
{
    const auto used = usage.find(id);
    return used != usage.end() && used->second.daysTo(now) <= daysOfLately;
}

} // namespace

PaletteIndex::PaletteIndex(std::vector<PaletteEntry> entries, Language language)
    : m_entries(std::move(entries))
{
    for (const auto &entry : m_entries) {
        std::vector<Key> keys;
        const auto add = [&keys](const QString &text, int worth) {
            if (!text.isEmpty())
                keys.push_back({paletteKey(text), text, worth});
        };
        add(entry.title.in(language), ownTitle);
        add(language == Language::Arabic ? entry.title.en : entry.title.ar, otherTitle);
        static const QRegularExpression commas(u"[,،]"_s);
        for (const auto &words : {entry.words.en, entry.words.ar}) {
            for (const auto &word : words.split(commas))
                add(word.trimmed(), 0);
        }
        m_keys.push_back(std::move(keys));
    }
}

std::vector<PaletteHit> PaletteIndex::find(const PaletteQuery &query, const PaletteUsage &usage,
                                           const QDateTime &now, size_t limit) const
{
    struct Found
    {
        PaletteHit hit;
        int points;
    };
    std::vector<Found> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        auto score = scoreOf(i, query);
        if (score.points == 0)
            continue;
        if (m_entries[i].refusal.isEmpty())
            score.points += canBeDone;
        if (isUsedLately(usage, m_entries[i].id, now))
            score.points += usedLately;
        found.push_back({{i, std::move(score.why)}, score.points});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.points > b.points;
    });
    const bool hardlyTyped = query.words.join(QString()).size() <= fewLetters && query.person.isEmpty();
    if (hardlyTyped) {
        const auto safe = std::find_if(found.begin(), found.end(), [this](const Found &one) {
            return !m_entries[one.hit.entry].dangerous;
        });
        if (safe != found.end())
            std::rotate(found.begin(), safe, safe + 1);
    }
    std::vector<PaletteHit> hits;
    for (auto &one : found) {
        if (hits.size() == limit)
            break;
        hits.push_back(std::move(one.hit));
    }
    return hits;
}

PaletteIndex::Score PaletteIndex::scoreOf(size_t at, const PaletteQuery &query) const
{
    const auto &entry = m_entries[at];
    if (query.scope && *query.scope != entry.scope)
        return {};
    if (!query.time.isEmpty() && !entry.takesTime)
        return {};
    if (!query.person.isEmpty() && !searchKey(entry.person).startsWith(query.person))
        return {};
    if (query.words.isEmpty())
        return {1, {}};
    const auto typed = query.words.join(u' ');
    if (!entry.keys.isEmpty() && keysKey(entry.keys) == keysKey(typed))
        return {exactKeys, {}};
    const auto inOrder = [&] {
        return query.words.size() == 1 && typed.size() > fewLetters
            && std::any_of(m_keys[at].begin(), m_keys[at].end(), [&typed](const Key &key) {
                   return key.worth > 0 && hasInOrder(key.key, typed); // the titles
               });
    };
    Score score;
    for (const auto &word : query.words) {
        const auto best = bestFit(at, word);
        if (best.points == 0)
            return inOrder() ? Score{lettersInOrder, {}} : Score{};
        score.points += best.points;
        if (score.why.isEmpty())
            score.why = best.why;
    }
    score.points /= int(query.words.size());
    return score;
}

PaletteIndex::Score PaletteIndex::bestFit(size_t entry, const QString &word) const
{
    Score best;
    for (const auto &key : m_keys[entry]) {
        const int fit = fitOf(key.key, word);
        if (fit > 0 && fit + key.worth > best.points)
            best = {fit + key.worth, key.worth == ownTitle ? QString() : key.text};
    }
    return best;
}

} // namespace thabat::ui
