// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/updatesentence.h"

#include "app/report/names.h"
#include "app/report/phrases.h"

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

QString updateSentence(const UpdatePosted &x, const Words &words)
{
    const auto *text = x.audience == u"customers"_s
        ? QT_TRANSLATE_NOOP("Sentence", "Update to customers (%1): %2")
        : x.audience == u"executives"_s ? QT_TRANSLATE_NOOP("Sentence", "Update to executives (%1): %2")
                                        : QT_TRANSLATE_NOOP("Sentence", "Internal update (%1): %2");
    const auto said =
        words("Sentence", text).arg(updateStateName(x.state, words), quoted(updateText(x, words)));
    return x.proposal.isEmpty()
        ? said
        : together({words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Approved.")), said});
}

QString updateSentence(const UpdateProposed &x, const Words &words)
{
    const auto *text = x.audience == u"customers"_s
        ? QT_TRANSLATE_NOOP("Sentence", "Update to customers (%1) waits for the commander: %2")
        : x.audience == u"executives"_s
        ? QT_TRANSLATE_NOOP("Sentence", "Update to executives (%1) waits for the commander: %2")
        : QT_TRANSLATE_NOOP("Sentence", "Internal update (%1) waits for the commander: %2");
    return words("Sentence", text).arg(updateStateName(x.state, words), quoted(updateText(x, words)));
}

QString updateSentence(const UpdateDeclined &x, const Words &words)
{
    const auto text = words("Sentence", QT_TRANSLATE_NOOP("Sentence", "The update is not sent."));
    if (x.why.isEmpty())
        return text;
    return together(
        {text, words("Sentence", QT_TRANSLATE_NOOP("Sentence", "Reason: %1")).arg(quoted(x.why))});
}

} // namespace thabat::report
