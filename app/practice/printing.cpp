// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/printing.h"

#include <cstdio>

namespace thabat::practice {

namespace {

void printTo(FILE *stream, const QString &line)
{
    fputs((line.toUtf8() + '\n').constData(), stream);
    fflush(stream);
}

} // namespace

void print(const QString &line)
{
    printTo(stdout, line);
}

void printError(const QString &line)
{
    printTo(stderr, line);
}

int fail(const Error &error)
{
    printError(error.message);
    return 1;
}

} // namespace thabat::practice
