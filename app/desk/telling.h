// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the desk tells an incident to people, for front ends: they use the desk and need not know who writes
// its words.
#include "app/report/announcement.h" // IWYU pragma: export
#include "app/report/brief.h" // IWYU pragma: export
#include "app/report/handovercard.h" // IWYU pragma: export
#include "app/report/messagesentence.h" // IWYU pragma: export
#include "app/report/names.h" // IWYU pragma: export
#include "app/report/news.h" // IWYU pragma: export
#include "app/report/notice.h" // IWYU pragma: export
#include "app/report/noticewords.h" // IWYU pragma: export
#include "app/report/pagewords.h" // IWYU pragma: export
#include "app/report/sentence.h" // IWYU pragma: export
#include "app/report/statustext.h" // IWYU pragma: export
#include "app/report/timeline.h" // IWYU pragma: export
#include "app/runbook/oncall.h" // IWYU pragma: export
