// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/places.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace thabat::test {

//! A small good profile in a folder of its own, for tests that break one thing in it.
class SmallProfile
{
public:
    SmallProfile()
    {
        for (const auto *name : {"profile.json", "plans.json", "runbook.json"}) {
            QFile file(QStringLiteral(SOURCE_ROOT "/tests/app/runbook/small/") + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                m_files[QLatin1String(name)] = QString::fromUtf8(file.readAll());
            write(QLatin1String(name), bytes(QLatin1String(name)));
        }
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const { return m_files.at(name).toUtf8(); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    //! False when @p from is not in the file: a test that breaks nothing proves nothing.
    bool replace(const QString &name, const QString &from, const QString &to)
    {
        auto text = m_files.at(name);
        const bool found = text.contains(from);
        m_files[name] = text.replace(from, to);
        write(name, m_files[name].toUtf8());
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::map<QString, QString> m_files = {};
};

} // namespace thabat::test
