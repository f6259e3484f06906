// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/messagerecorder.h"

#include "app/base/sharedpromise.h"
#include "app/journal/journal.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;

MessageRecorder::MessageRecorder(Workplace &workplace)
    : m_workplace(workplace)
{
}

QString MessageRecorder::desk() const
{
    return m_workplace.journal().desk().id;
}

Later<Done> MessageRecorder::write(const domain::Happening &happening, const QString &incident)
{
    auto promise = promiseOf<Done>();
    whenDone(m_workplace.record({happening}, incident, u"auto"_s), this,
             [promise](const Result<Answer> &written) {
                 settle(promise, written ? Result<Done>(Done{}) : Result<Done>(written.error()));
             });
    return promise->future();
}

} // namespace thabat::desk
