// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/runtimefile.h"

#include "app/base/files.h"
#include "app/base/json.h"

namespace thabat::practice {

using namespace Qt::StringLiterals;

Result<RuntimeFile> RuntimeFile::read(const QString &path)
{
    const auto document = readJson(path);
    if (!document)
        return document.error();
    return RuntimeFile{int(integerOf(document->value, "port")), integerOf(document->value, "supervisor_pid"),
                       integerOf(document->value, "worker_pid")};
}

Result<Done> RuntimeFile::write(const QString &path) const
{
    return writeFile(path,
                     toPrettyBytes({{"url", toStd(u"http://127.0.0.1:%1"_s.arg(port))},
                                    {"port", port},
                                    {"supervisor_pid", supervisor},
                                    {"worker_pid", worker}}));
}

} // namespace thabat::practice
