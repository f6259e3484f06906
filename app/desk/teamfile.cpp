// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/teamfile.h"

#include "app/base/files.h"
#include "app/base/jsonpointer.h"
#include "app/base/jsonvalue.h"
#include "app/base/text.h"
#include "app/runbook/profilereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr const char *versionKey = "thabatTeam";

// The on-call list is not among them: names and phones stay on the machine.
constexpr std::pair<const char *, const char *> parts[] = {
    {"profile", "profile.json"}, {"runbook", "runbook.json"}, {"plans", "plans.json"}};

Error error(Error::Code code, const char *text, const QString &part)
{
    return {code, QCoreApplication::translate("TeamFile", text).arg(part)};
}

//! A value that stands in the file itself, where only the name of a secret belongs.
bool looksSecret(const QString &key, const QString &value)
{
    static const QRegularExpression login(u"://[^/@\\s]*:[^/@\\s]*@"_s);
    static const QRegularExpression secretKey(
        u"^(authorization|proxy-authorization|cookie|.*(password|passwd|secret|token|api[-_]?key))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isNamed = value.isEmpty() || value.contains(u'{'); // "{secret.X}" is put in later
    return login.match(value).hasMatch() || (secretKey.match(key).hasMatch() && !isNamed);
}

QString secretBelow(const Json &json, const QString &key, const QString &pointer)
{
    if (json.is_string())
        return looksSecret(key, QString::fromStdString(json.get_ref<const std::string &>())) ? pointer
                                                                                             : QString();
    if (!json.is_object() && !json.is_array())
        return {};
    for (const auto &[name, value] : json.items()) {
        const auto below = QString::fromStdString(name);
        // The elements of a list have no name of their own.
        const auto found = secretBelow(value, json.is_object() ? below : key,
                                       pointer + QString::fromStdString(pointerPart(name)));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString secretIn(const Json &json)
{
    return secretBelow(json, {}, {});
}

Result<Json> teamFileOf(const QString &folder, const journal::HubSettings &hub)
{
    Json team = {{versionKey, version}, {"name", toStd(QFileInfo(folder).fileName())}};
    for (const auto &[part, file] : parts) {
        const auto path = folder + u'/' + QString::fromLatin1(file);
        const bool mayBeMissing = qstrcmp(part, "profile") != 0 && !QFileInfo::exists(path);
        if (mayBeMissing)
            continue;
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        auto json = parseJson(*bytes, path);
        if (!json)
            return json.error();
        if (const auto place = secretIn(json->value); !place.isEmpty())
            return error(
                Error::Code::InvalidInput,
                QT_TRANSLATE_NOOP("TeamFile", "%1 looks like a secret. Name a variable there instead."),
                ltr(QString::fromLatin1(file) + u' ' + place));
        team[part] = std::move(json->value);
    }
    if (hub.isThere())
        team["hub"] = {{"host", toStd(hub.host)}, {"port", hub.port}, {"database", toStd(hub.database)}};
    return team;
}

Result<QString> takeTeamFile(const Home &home, const Json &file, const QString &name)
{
    if (integerOf(file, versionKey) != version || !member(file, "profile").is_object())
        return error(Error::Code::InvalidInput,
                     QT_TRANSLATE_NOOP("TeamFile", "This is not a team file of this version (%1)."),
                     QString::number(version));
    std::map<QString, QByteArray> files;
    for (const auto &[part, path] : parts) {
        const auto &json = member(file, part);
        if (json.is_object())
            files[QString::fromLatin1(path)] = QByteArray::fromStdString(json.dump(2)) + '\n';
    }
    const auto chosen = name.isEmpty() ? textOf(file, "name") : name;
    const auto installed = installProfile(home, chosen, files);
    if (!installed)
        return installed.error();
    return chosen;
}

Result<Done> installProfile(const Home &home, const QString &name, const std::map<QString, QByteArray> &files)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,47}$"_s);
    if (!form.match(name).hasMatch())
        return error(Error::Code::InvalidInput,
                     QT_TRANSLATE_NOOP(
                         "TeamFile", "“%1” cannot be the name of a profile: letters, digits, - and _ only."),
                     shown(name, 60));
    const auto folder = home.profile(name);
    if (QFileInfo::exists(folder))
        return error(Error::Code::Conflict, QT_TRANSLATE_NOOP("TeamFile", "There is a profile “%1” already."),
                     name);
    for (const auto &[file, bytes] : files) {
        const auto written = writeFile(folder + u'/' + file, bytes);
        if (written)
            continue;
        QDir(folder).removeRecursively();
        return written.error();
    }
    const auto read = runbook::readProfile(folder, runbook::contextOf(home));
    if (read && read->problems.isEmpty())
        return Done{};
    const auto reason = read ? read->problems.first() : read.error().message;
    QDir(folder).removeRecursively();
    return error(Error::Code::InvalidInput, QT_TRANSLATE_NOOP("TeamFile", "The files make no profile: %1"),
                 reason);
}

} // namespace thabat::desk
