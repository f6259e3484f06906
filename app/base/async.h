// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QFutureWatcher>
#include <QPromise>

namespace thabat {

//! An answer that arrives later. It carries a value or an Error, never an exception.
template <typename T>
using Later = QFuture<Result<T>>;

//! A Later that already knows its answer.
template <typename T>
Later<T> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

//! Calls @p callback exactly once, from the event loop, unless @p context is gone by then.
//!
//! A future that was cancelled, or abandoned by its promise, answers with Error::Code::Cancelled.
template <typename T, typename Callback>
void whenDone(const Later<T> &later, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         const auto future = watcher->future();
                         if (future.isCanceled() || future.resultCount() == 0)
                             callback(Result<T>(Error{Error::Code::Cancelled, {}}));
                         else
                             callback(future.result());
                     });
    watcher->setFuture(later);
}

} // namespace thabat
