// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace thabat::practice {

// The program speaks English only, like the programs it stands in for: its output is evidence.

//! One line on standard output, flushed.
void print(const QString &line);

//! One line on standard error.
void printError(const QString &line);

//! Prints the error; the exit code for "the answer is no".
int fail(const Error &error);

} // namespace thabat::practice
