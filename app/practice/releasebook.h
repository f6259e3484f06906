// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>

namespace thabat::practice {

//! One deploy that happened.
struct Release
{
    QString version = {};
    QDateTime at = {};
};

//! Remembers on disk which version should run and which ran before: the newest entry is the current one.
class ReleaseBook
{
public:
    //! An absent file is an empty book; a broken one is an error, so that nobody deploys on a guess.
    static Result<ReleaseBook> read(const QString &path);

    //! Newest first.
    const QList<Release> &releases() const { return m_releases; }

    //! The version that should run: the last one deployed, or the first one there is.
    Release current() const;

    //! Adds @p version at the top and writes the file before it says so.
    Result<Done> add(const QString &version, const QDateTime &at);

private:
    explicit ReleaseBook(QString path);

    QString m_path;
    QList<Release> m_releases;
};

} // namespace thabat::practice
