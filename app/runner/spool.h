// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/outcome.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace thabat::runner {

//! One thing that a runner tells: a line of its spool.
struct SpoolRecord
{
    enum class Kind { Begun, Intended, Started, Output, Asked, Ended, Verifying, Over };

    Kind kind = Kind::Begun;
    int step = -1; //!< from 0
    QString text = {}; //!< output, what is verified, or the message of the end
    actions::StepOutcome outcome = {}; //!< of Ended
    actions::RunOutcome end = actions::RunOutcome::Unknown; //!< of Over
};

QByteArray encode(const SpoolRecord &record); //!< one line, with its newline
std::optional<SpoolRecord> decodeRecord(const QByteArray &line); //!< nothing: torn, or not ours

//! The runner's own record of its run, on disk before anything acts. Only it writes here.
class SpoolWriter
{
public:
    //! Output beyond this many bytes is left out, and that is said once.
    static constexpr qint64 mostOutput = 2 * 1024 * 1024;

    static Result<std::unique_ptr<SpoolWriter>> open(const QString &path);
    ~SpoolWriter();

    //! Everything but Output is on disk when this answers. After an error nothing more is written: what would
    //! come behind a torn line could not be read.
    Result<Done> append(const SpoolRecord &record);

private:
    SpoolWriter(int descriptor, QString path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {
    }
    Q_DISABLE_COPY_MOVE(SpoolWriter)

    Error lastError();
    bool leaveOut(SpoolRecord &record);

    int m_descriptor;
    QString m_path;
    qint64 m_output = 0;
    std::optional<Error> m_broken;
};

//! Reads a spool while it grows.
class SpoolReader
{
public:
    explicit SpoolReader(QString path)
        : m_path(std::move(path))
    {
    }

    //! What has come since the last call, at most some hundred KiB of it; a line without its end waits.
    std::vector<SpoolRecord> next();

private:
    QString m_path;
    qint64 m_offset = 0;
};

} // namespace thabat::runner
