// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/incident.h"

namespace thabat::report {

//! Who reads a notice of a personal-data breach.
enum class NoticeFor { Authority, People };

//! What is still missing before the notice can go out, by name; late: the reason for the delay too.
QStringList noticeMissing(const domain::Incident &incident, NoticeFor reader, const QDateTime &now,
                          const Words &words);

//! The notice as Markdown, for a person to check, complete and hand in. To the authority: the five points of
//! article 24, how complete they are, what was filed before, numbered as a supplement after that. To people:
//! in plain words. Conflict: nobody recorded yet when the breach became known.
Result<QString> notice(const domain::Incident &incident, NoticeFor reader, const QDateTime &now,
                       const Words &words);

//! What its reader gets of that, as plain text to paste into a form or a letter: without what only helps to
//! write it, such as what is missing and the reminders.
Result<QString> noticeToSend(const domain::Incident &incident, NoticeFor reader, const QDateTime &now,
                             const Words &words);

} // namespace thabat::report
