// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/latinruns.h"

#include "app/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

bool hasArabicLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

// Hebrew and Arabic letters are left out, but not "،" and "؟", which stand at the end of a word in any
// script.
const auto latinWord = u"[^\\s\\x{2066}-\\x{2069}\\x{0590}-\\x{05FF}\\x{0620}-\\x{065F}\\x{066E}-\\x{06D3}"
                       u"\\x{0750}-\\x{077F}\\x{FB1D}-\\x{FDFF}\\x{FE70}-\\x{FEFC}]+"_s;

//! The stop at the end belongs to the sentence around the run.
qsizetype lengthWithoutStop(QStringView run)
{
    static const QString stops = u".,:;!?،؛؟"_s;
    auto length = run.size();
    while (length > 0 && stops.contains(run[length - 1]))
        --length;
    return length;
}

} // namespace

QString withLatinRunsKept(const QString &text)
{
    // Either a run that is isolated already, or words in a row without an Arabic letter.
    static const QRegularExpression runs(
        u"\\x{2066}[^\\x{2069}]*\\x{2069}"
        u"|(?<![^\\s\\x{2068}])(%1(?: %1)*)(?=[\\s\\x{2069}]|$)"_s.arg(latinWord));
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    if (!hasArabicLetter(text))
        return text;
    QString kept;
    qsizetype done = 0;
    for (auto found = runs.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto run = match.captured(1);
        const auto length = lengthWithoutStop(run);
        if (!run.contains(letter))
            continue;
        kept += text.mid(done, match.capturedStart() - done) + ltr(run.left(length));
        done = match.capturedStart() + length;
    }
    return kept + text.mid(done);
}

} // namespace thabat
