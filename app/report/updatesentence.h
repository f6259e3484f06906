// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/updatehappening.h"

namespace thabat::report {

// The sentences of sentence() about updates.
QString updateSentence(const domain::UpdatePosted &x, const Words &words);
QString updateSentence(const domain::UpdateProposed &x, const Words &words);
QString updateSentence(const domain::UpdateDeclined &x, const Words &words);

//! The text of an update in the language of @p words, or in the other one where it has only that.
template <typename Update>
const QString &updateText(const Update &x, const Words &words)
{
    const bool arabic = x.text.isEmpty() || (words.language() == Language::Arabic && !x.arabic.isEmpty());
    return arabic ? x.arabic : x.text;
}

} // namespace thabat::report
