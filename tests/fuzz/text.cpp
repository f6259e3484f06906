// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expositioncheck.h"

//! The Prometheus text format 0.0.4.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    thabat::fuzz::checkExposition(bytes, thabat::monitor::MetricsFormat::Text);
    return 0;
}
