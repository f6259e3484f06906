// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bothlanguages.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

BothLanguages::BothLanguages()
{
    [[maybe_unused]] const bool loaded = m_arabic.load(u":/translations/thabat_ar.qm"_s);
}

LocalizedText BothLanguages::of(const char *context, const char *source) const
{
    return {QString::fromUtf8(source), m_arabic.translate(context, source)};
}

LocalizedText BothLanguages::of(const char *context, const char *source, const LocalizedText &value) const
{
    const auto text = of(context, source);
    return {text.en.arg(value.en), text.ar.arg(value.in(Language::Arabic))};
}

} // namespace thabat::ui
