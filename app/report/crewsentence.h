// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/crewhappening.h"

#include <QString>

// The sentences of sentence() about the living brief, command and time boxes.
namespace thabat::report {

QString crewSentence(const domain::BriefLineWritten &x, const Words &words);
QString crewSentence(const domain::BriefLineMoved &x, const Words &words);
QString crewSentence(const domain::BriefLineStruck &x, const Words &words);
QString crewSentence(const domain::CommandOffered &x, const Words &words);
QString crewSentence(const domain::CommandDeclined &x, const Words &words);
QString crewSentence(const domain::OfferWithdrawn &x, const Words &words);
QString crewSentence(const domain::CommandTaken &x, const Words &words);
QString crewSentence(const domain::BoxOpened &x, const Words &words);
QString crewSentence(const domain::BoxExtended &x, const Words &words);
QString crewSentence(const domain::BoxClosed &x, const Words &words);

} // namespace thabat::report
