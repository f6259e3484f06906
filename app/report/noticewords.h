// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/notice.h"

namespace thabat::report {

QString noticePointName(const QString &point, const Words &words); //!< of the five points
QString noticeItemName(const QString &item, const Words &words);

//! "3 of 5 points are complete."
QString noticeState(const domain::Notice &notice, const Words &words);

//! How much time is left until, or has passed since, the 72 hours were over.
QString noticeTimeLeft(const QDateTime &aware, const QDateTime &now, const Words &words);

//! For the timeline.
QString noticeItemSentence(const domain::NoticeItemWritten &written, const Words &words);
QString noticeFiledSentence(const domain::NoticeFiled &filed, const Words &words);
QString peopleToldSentence(const domain::PeopleTold &told, const Words &words);
QString breachDismissedSentence(const domain::BreachDismissed &dismissed, const Words &words);

} // namespace thabat::report
