// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/base/sharedpromise.h"

#include <QtConcurrentRun>

namespace thabat::monitor {

//! @p response as what @p read makes of it, worked out on another thread: a storm of alerts is megabytes.
template <typename T>
Later<T> readElsewhere(const Later<HttpResponse> &response, QObject *context,
                       Result<T> (*read)(const Result<HttpResponse> &))
{
    auto promise = promiseOf<T>();
    whenDone(response, context, [promise, context, read](const Result<HttpResponse> &got) {
        whenDone(QtConcurrent::run(read, got), context, [promise](const Result<T> &answer) {
            settle(promise, answer);
        });
    });
    return promise->future();
}

} // namespace thabat::monitor
