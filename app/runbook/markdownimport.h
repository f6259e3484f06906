// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

namespace thabat::runbook {

//! A draft runbook.json from a runbook that people wrote in Markdown.
//!
//! Each heading that is followed by a numbered list becomes a playbook, and each item a step. "Symptoms:" and
//! "Prevention:" paragraphs become those texts. What a machine cannot know stays as it was and is for a
//! person to finish: Arabic texts, signs, plans. Angle-bracket placeholders, which other tools take for HTML
//! and drop, are kept.
//!
//! The error says that nothing in @p markdown looks like a playbook.
Result<Json> draftFromMarkdown(const QByteArray &markdown);

} // namespace thabat::runbook
