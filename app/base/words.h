// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"

#include <QTranslator>

#include <memory>

namespace thabat {

//! The sentences of one language, whatever the program itself speaks: for documents and for `--lang`.
//!
//! Sources are marked with QT_TRANSLATE_NOOP(context, source) where they stand.
class Words
{
public:
    explicit Words(Language language);

    Language language() const { return m_language; }
    QString operator()(const char *context, const char *source) const;

    //! With a number in "%n", in the plural form that the language asks for.
    QString counted(const char *context, const char *source, int n) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace thabat
