// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly/deskassembly.h"
#include "app/base/language.h"

#include <QStringList>

#include <cstdio>

namespace thabat::cli {

//! The exit codes of thabatctl.
enum class Exit { Done = 0, No = 1, BadInput = 2, Unreachable = 3 };

//! The code an error ends the program with.
Exit exitOf(const Error &error);

//! The options every command understands, and where its output goes.
struct Context
{
    enum class Format { Text, Json };

    assembly::Choices choices = {};
    QString incident = {};
    Language language = Language::English;
    Format format = Format::Text;

    //! One line on standard output, flushed. Isolates that only a screen needs are left out.
    void print(const QString &line) const;
    void print(const Json &json) const;

    //! One line on standard error, as it is.
    void complain(const QString &line) const;

    //! One line on standard error with the name of the program, and the exit code that fits.
    Exit fail(const Error &error) const;
};

} // namespace thabat::cli
