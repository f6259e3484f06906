// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/journal/bundle.h"

#include <QCoreApplication>

namespace thabat::cli {

//! What `thabatctl journal` says about the truth of journals and exports.
class JournalProofs
{
    Q_DECLARE_TR_FUNCTIONS(JournalProofs)

public:
    //! @p context outlives this.
    explicit JournalProofs(const Context &context)
        : m_context(context)
    {
    }

    //! @p file is a journal or an export; @p earlier, if given, an export that it must begin with.
    Exit verify(const QString &file, const QString &earlier) const;

    Exit exportTo(const QString &journal, const QString &bundle, const journal::ExportTexts &texts) const;

    //! Prints the numbers that prove that @p journal begins with what was exported into @p earlier.
    Exit prove(const QString &journal, const QString &earlier) const;

    //! Lists who writes in @p journal: what `restrict` takes, and what a fingerprint is compared with.
    Exit desks(const QString &journal) const;

private:
    Exit verifyJournal(const QString &file) const;
    Exit verifyBundle(const QString &file, const QString &earlier) const;
    Exit unreadable(const QString &file, const Error &error) const;

    const Context &m_context;
};

} // namespace thabat::cli
