// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

namespace thabat {

//! "/a~1b" for the key "a/b": what a key adds to a JSON pointer (RFC 6901).
inline std::string pointerPart(const std::string &key)
{
    return (Json::json_pointer() / key).to_string();
}

} // namespace thabat
