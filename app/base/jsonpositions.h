// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace thabat {

//! A place in a text file, as editors count: both from 1, columns in bytes.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

//! What one strict pass over JSON text finds: the value, where each pointer stands, and the first thing
//! wrong.
// The library's own destructor may allocate, which the checker takes for an exception of this struct.
struct JsonScan // NOLINT(bugprone-exception-escape)
{
    nlohmann::json value = nullptr;
    std::map<std::string, TextPosition> positions = {}; //!< JSON pointer (RFC 6901) to the start of its value
    std::string problem = {}; //!< empty when the text is good
    TextPosition problemAt = {};
    std::string problemPointer = {};
};

//! Parses RFC 8259 text: duplicate keys, invalid UTF-8 and nesting deeper than 64 are problems.
JsonScan scanJson(const std::string &text);

} // namespace thabat
