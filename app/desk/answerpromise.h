// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/command.h"

#include <QPromise>

#include <memory>

namespace thabat::desk {

//! An answer that a chain of callbacks will give. Shared, because a callback must be copyable.
using AnswerPromise = std::shared_ptr<QPromise<Result<Answer>>>;

inline AnswerPromise promiseAnswer()
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    return promise;
}

inline void settle(const AnswerPromise &promise, Result<Answer> answer)
{
    promise->addResult(std::move(answer));
    promise->finish();
}

} // namespace thabat::desk
