// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/base/language.h"

#include <QObject>

namespace thabat::desk {

//! The program that draws on paper; it lies beside ours.
QString paperProgram();

//! Has @p program print @p html (of report::toHtml() for Paper) into the file @p path. Takes at most a
//! minute. Io: with the reason that the program gave; Timeout: it was ended.
Later<Done> printPaper(const QString &program, const QString &html, Language language, const QString &path,
                       QObject *context);

} // namespace thabat::desk
