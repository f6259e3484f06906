// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::journal {

//! Room on the disk that is kept for the time when it is full: then it is given back, so that the journal can
//! still say so.
class ReserveFile
{
public:
    static constexpr qint64 size = 256 * 1024;

    //! An empty @p path: a reserve that is never there.
    explicit ReserveFile(QString path)
        : m_path(std::move(path))
    {
    }

    bool isThere() const;

    //! Keeps the room, when as much stays free beside it; false: the disk is too full for that.
    bool keep() const;
    void giveBack() const;

private:
    QString m_path;
};

} // namespace thabat::journal
