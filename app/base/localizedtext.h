// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"

#include <QString>

namespace thabat {

//! A text in both languages, as profiles carry it: {"en": "…", "ar": "…"}.
struct LocalizedText
{
    QString en = {};
    QString ar = {};

    const QString &in(Language language) const
    {
        return language == Language::Arabic && !ar.isEmpty() ? ar : en;
    }
    bool isEmpty() const { return en.isEmpty() && ar.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;
};

} // namespace thabat
