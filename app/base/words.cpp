// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/words.h"

namespace thabat {

using namespace Qt::StringLiterals;

Words::Words(Language language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    // Without a catalogue (a test of one library, say) the English sources stand for themselves.
    [[maybe_unused]] const bool loaded =
        m_translator->load(u":/translations/thabat_%1.qm"_s.arg(toKey(language)));
}

QString Words::operator()(const char *context, const char *source) const
{
    const auto found = m_translator->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Words::counted(const char *context, const char *source, int n) const
{
    auto found = m_translator->translate(context, source, nullptr, n);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    return found.replace(u"%n"_s, QString::number(n));
}

} // namespace thabat
