// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/spool.h"

#include "app/base/descriptor.h"
#include "app/base/json.h"
#include "app/runner/plancodec.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace thabat::runner {

namespace {

constexpr std::array recordKinds{"begun", "intended", "started",   "output",
                                 "asked", "ended",    "verifying", "over"};
constexpr qint64 mostAtOnce = 256 * 1024;

std::optional<SpoolRecord::Kind> kindFromKey(const QString &key)
{
    for (size_t i = 0; i < recordKinds.size(); ++i) {
        if (key == QLatin1StringView(recordKinds[i]))
            return SpoolRecord::Kind(i);
    }
    return {};
}

} // namespace

QByteArray encode(const SpoolRecord &record)
{
    Json json = {{"kind", recordKinds[size_t(record.kind)]}};
    if (record.step >= 0)
        json["step"] = record.step;
    if (!record.text.isEmpty())
        json["text"] = toStd(record.text);
    if (record.kind == SpoolRecord::Kind::Ended)
        json["outcome"] = toJson(record.outcome);
    if (record.kind == SpoolRecord::Kind::Over)
        json["end"] = toStd(actions::toKey(record.end));
    return toBytes(json) + '\n';
}

std::optional<SpoolRecord> decodeRecord(const QByteArray &line)
{
    const auto document = parseJson(line, QStringLiteral("spool"));
    if (!document)
        return {};
    const auto &json = document->value;
    const auto kind = kindFromKey(textOf(json, "kind"));
    if (!kind)
        return {};
    SpoolRecord record;
    record.kind = *kind;
    record.step = int(integerOf(json, "step", -1));
    record.text = textOf(json, "text");
    record.outcome = stepOutcomeFromJson(member(json, "outcome"));
    if (const auto end = actions::runOutcomeFromKey(textOf(json, "end")))
        record.end = *end;
    return record;
}

Result<std::unique_ptr<SpoolWriter>> SpoolWriter::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    std::unique_ptr<SpoolWriter> writer(new SpoolWriter(descriptor, path));
    if (descriptor < 0)
        return writer->lastError();
    return writer;
}

SpoolWriter::~SpoolWriter()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<Done> SpoolWriter::append(const SpoolRecord &record)
{
    if (m_broken)
        return *m_broken;
    auto kept = record;
    const bool output = record.kind == SpoolRecord::Kind::Output;
    if (output && !leaveOut(kept))
        return Done{};
    if (!writeAll(m_descriptor, encode(kept)) || (!output && ::fdatasync(m_descriptor) != 0))
        return lastError();
    return Done{};
}

//! Whether @p record is to be written after all, perhaps as the notice that nothing more follows.
bool SpoolWriter::leaveOut(SpoolRecord &record)
{
    if (m_output > mostOutput)
        return false;
    m_output += record.text.size();
    if (m_output > mostOutput)
        record.text = QCoreApplication::translate("Runner", "More output follows; it is not kept.");
    return true;
}

Error SpoolWriter::lastError()
{
    m_broken =
        Error{errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Io,
              QCoreApplication::translate("Runner", "Cannot write %1: %2").arg(m_path, qt_error_string())};
    return *m_broken;
}

std::vector<SpoolRecord> SpoolReader::next()
{
    std::vector<SpoolRecord> records;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_offset))
        return records;
    auto bytes = file.read(mostAtOnce);
    const auto end = bytes.lastIndexOf('\n');
    if (end < 0)
        return records;
    bytes.truncate(end + 1);
    m_offset += bytes.size();
    for (const auto &line : bytes.split('\n')) {
        if (auto record = decodeRecord(line))
            records.push_back(std::move(*record));
    }
    return records;
}

} // namespace thabat::runner
