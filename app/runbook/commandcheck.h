// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <map>
#include <set>

namespace thabat::runbook {

//! Says what is wrong with a text that will be run, sent or copied, before anybody needs it at night.
//!
//! Each answer is a sentence, or empty when all is well.
class CommandCheck
{
    Q_DECLARE_TR_FUNCTIONS(CommandCheck)

public:
    //! @p variables have values already; @p later are names that get theirs when the plan is prepared.
    explicit CommandCheck(std::map<QString, QString> variables, std::set<QString> later = {});

    const std::map<QString, QString> &variables() const { return m_variables; }
    std::map<QString, QString> standIns() const; //!< the variables, and "x" for each name that comes later

    QString text(const QString &text) const; //!< printable ASCII, no lost <placeholder>, every {name} known
    QString textWithSecrets(const QString &text) const; //!< may also name {secret.NAME}
    QString program(const QString &program) const; //!< also: absolute, or in {bin}
    QString url(const QString &url) const; //!< also: http or https, with a host

private:
    std::map<QString, QString> m_variables;
    std::set<QString> m_later;
};

} // namespace thabat::runbook
