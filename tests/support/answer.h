// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"

#include <QTest>

#include <chrono>

namespace thabat::test {

//! Waits, with the event loop running, for the answer of @p later; a Timeout error when none comes in time.
template <typename T>
Result<T> answerOf(const Later<T> &later, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    if (!QTest::qWaitFor(
            [&later] {
                return later.isFinished();
            },
            int(limit.count())))
        return Error{Error::Code::Timeout, QStringLiteral("the test waited for an answer in vain")};
    if (later.isCanceled() || later.resultCount() == 0)
        return Error{Error::Code::Cancelled, {}};
    return later.result();
}

} // namespace thabat::test
