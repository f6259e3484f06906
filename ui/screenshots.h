// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

class QApplication;

namespace thabat::ui {

struct WindowOptions;

//! Writes one PNG a state x language x size x theme into the folder of @p options, from a made-up incident in
//! a journal of its own, beside a practice service of its own so that the charts show something real.
Result<Done> writeScreenshots(QApplication &application, const WindowOptions &options);

} // namespace thabat::ui
