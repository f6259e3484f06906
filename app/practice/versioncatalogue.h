// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace thabat::practice {

//! A version of the practice service that can be deployed.
struct Version
{
    enum class Quality { Good, Bad };

    QString name = {};
    QString gitSha = {};
    Quality quality = Quality::Good;
};

//! Every version there is, oldest first: the "registry" that a deploy pulls from.
const QList<Version> &knownVersions();

//! The version called @p name, if there is one.
std::optional<Version> findVersion(const QString &name);

//! What an empty data folder starts with.
const Version &firstVersion();

//! Whether @p name came after @p other. Unknown names are neither newer nor older.
bool isNewer(const QString &name, const QString &other);

} // namespace thabat::practice
