// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/monitor/serverstate.h"

namespace thabat::ui {

//! "The certificate of api.example.sa ends at Thu 26 Nov 2026 03:00 Riyadh.", or that it has ended.
QString certificateText(const monitor::CertificateState &certificate, const QDateTime &now,
                        const Words &words);

} // namespace thabat::ui
