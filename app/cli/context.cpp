// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/base/text.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Exit exitOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::InvalidInput:
    case Error::Code::NotFound:
        return Exit::BadInput;
    case Error::Code::Conflict:
    case Error::Code::Cancelled:
        return Exit::No;
    case Error::Code::Io:
    case Error::Code::DiskFull:
    case Error::Code::Network:
    case Error::Code::Timeout:
        return Exit::Unreachable;
    }
    return Exit::Unreachable;
}

void Context::print(const QString &line) const
{
    writeLine(stdout, withoutIsolates(line).toUtf8());
}

void Context::print(const Json &json) const
{
    writeLine(stdout, toBytes(json));
}

void Context::complain(const QString &line) const
{
    writeLine(stderr, withoutIsolates(line).toUtf8());
}

Exit Context::fail(const Error &error) const
{
    complain(u"thabatctl: "_s + error.message);
    return exitOf(error);
}

} // namespace thabat::cli
