// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

namespace thabat::practice {

//! cpp-httplib's server with limits that a monitor which asks four times a second needs.
class LoopbackListener : public httplib::Server
{
public:
    LoopbackListener();

    //! The library lets five callers wait; a burst of probes is more than that.
    void widenBacklog();
};

} // namespace thabat::practice
