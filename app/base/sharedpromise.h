// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"

#include <memory>

namespace thabat {

//! A Later that a chain of callbacks will answer. Shared, because a callback must be copyable.
template <typename T>
using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
SharedPromise<T> promiseOf()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void settle(const SharedPromise<T> &promise, std::type_identity_t<Result<T>> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace thabat
