// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/profilefiles.h"

#include "app/runbook/schemacheck.h"

#include <QFileInfo>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto shippedFolder = ":/profiles/production-example";

//! The form of a complaint, for what readFile() says: it knows no line.
QString asComplaint(const QString &path, const QString &message)
{
    return message.startsWith(path + u':') ? message : u"%1:1:1: /: %2"_s.arg(path, message);
}

} // namespace

ProfileFile ProfileFile::read(const QString &folder, const QString &name)
{
    const auto path = u"%1/%2.json"_s.arg(folder, name);
    auto document = readJson(path);
    if (!document) {
        ProfileFile file;
        file.unreadable = asComplaint(path, document.error().message);
        return file;
    }
    ProfileFile file{Findings(std::move(*document)), {}, false};
    for (const auto &complaint : checkSchema(file.findings.document().value, name)) {
        // One language is enough to work with at night; a part without any is not.
        const bool language = complaint.missing == "ar" || complaint.missing == "en";
        file.findings.add(complaint.pointer, complaint.message,
                          language ? Findings::Effect::OnlyTold : Findings::Effect::SwitchesOff);
    }
    return file;
}

QStringList ProfileFile::complaints() const
{
    if (!unreadable.isEmpty())
        return {unreadable};
    return standIn ? QStringList() : findings.complaints();
}

Result<ProfileFiles> ProfileFiles::read(const QString &folder)
{
    ProfileFiles files;
    files.profile = ProfileFile::read(folder, u"profile"_s);
    if (!files.profile.unreadable.isEmpty())
        return Error{Error::Code::InvalidInput, files.profile.unreadable};
    files.plans = ProfileFile::read(folder, u"plans"_s);
    files.runbook = ProfileFile::read(folder, u"runbook"_s);
    if (!files.runbook.unreadable.isEmpty()) {
        const auto complaint = files.runbook.unreadable;
        files.runbook = ProfileFile::read(QString::fromLatin1(shippedFolder), u"runbook"_s);
        files.runbook.unreadable = complaint;
        files.runbook.standIn = true;
    }
    if (QFileInfo::exists(folder + u"/calendar.json"_s))
        files.calendar = ProfileFile::read(folder, u"calendar"_s);
    else
        files.calendar = ProfileFile::read(u":"_s, u"calendar"_s);
    return files;
}

QStringList ProfileFiles::complaints() const
{
    return plans.complaints() + profile.complaints() + runbook.complaints() + calendar.complaints();
}

QStringList ProfileFiles::complaintsWithoutProfile(const QString &folder)
{
    return ProfileFile::read(folder, u"plans"_s).complaints()
        + ProfileFile::read(folder, u"profile"_s).complaints()
        + ProfileFile::read(folder, u"runbook"_s).complaints();
}

} // namespace thabat::runbook
