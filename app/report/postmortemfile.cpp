// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/postmortemfile.h"

#include "app/base/files.h"
#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <map>

namespace thabat::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 1000;

struct GeneratedPart
{
    qsizetype start = 0; //!< of the opening marker
    qsizetype end = 0; //!< after the closing marker
};

using GeneratedParts = std::map<QString, GeneratedPart>;

//! Where the generated parts of @p text stand; nothing when markers do not pair.
std::optional<GeneratedParts> generatedParts(const QString &text)
{
    static const QRegularExpression marker(u"^<!-- (/?)thabat:([a-z0-9-]+) -->\\s*?$"_s,
                                           QRegularExpression::MultilineOption);
    GeneratedParts parts;
    QString open;
    auto matches = marker.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto name = match.captured(2);
        const bool closes = !match.captured(1).isEmpty();
        if (closes ? open != name : !open.isEmpty() || parts.contains(name))
            return {};
        if (closes)
            parts[name].end = match.capturedEnd();
        else
            parts[name].start = match.capturedStart();
        open = closes ? QString() : name;
    }
    return open.isEmpty() ? std::optional(parts) : std::nullopt;
}

//! @p old with its generated parts taken from @p text; a part that people removed stays away.
QString renewed(const QString &old, const GeneratedParts &oldParts, const QString &text,
                const GeneratedParts &newParts)
{
    std::map<qsizetype, std::pair<GeneratedPart, GeneratedPart>> inOrder;
    for (const auto &[name, part] : oldParts) {
        const auto found = newParts.find(name);
        if (found != newParts.end())
            inOrder[part.start] = {part, found->second};
    }
    QString out;
    qsizetype at = 0;
    for (const auto &[start, both] : inOrder) {
        const auto &[from, to] = both;
        out += QStringView(old).sliced(at, start - at);
        out += QStringView(text).sliced(to.start, to.end - to.start);
        at = from.end;
    }
    return out + old.sliced(at);
}

bool belongsTo(const QString &path, const QString &incident)
{
    const auto bytes = readFile(path);
    return bytes && bytes->startsWith(postMortemMark(incident).toUtf8());
}

} // namespace

QString postMortemMark(const QString &incident)
{
    return u"<!-- thabat-incident: %1 -->"_s.arg(incident);
}

QString postMortemPath(const QString &folder, const domain::Incident &incident)
{
    const auto moment = incident.resolvedAt.isValid() ? incident.resolvedAt : incident.declaredAt;
    const auto name = inRiyadh(moment).date().toString(Qt::ISODate) + u'-' + slug(incident.title);
    for (int i = 1; i < mostNames; ++i) {
        const auto path =
            QDir(folder).filePath(i == 1 ? name + u".md"_s : u"%1-%2.md"_s.arg(name, QString::number(i)));
        if (!QFileInfo::exists(path) || belongsTo(path, incident.id))
            return path;
    }
    return QDir(folder).filePath(u"%1-%2.md"_s.arg(name, incident.id));
}

Result<Done> writePostMortem(const QString &path, const QString &text)
{
    if (!QFileInfo::exists(path))
        return writeFile(path, text.toUtf8());
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const auto old = fromUtf8Lossy(*bytes);
    const auto oldParts = generatedParts(old);
    const auto newParts = generatedParts(text);
    Q_ASSERT(newParts);
    const bool sameIncident = old.section(u'\n', 0, 0).trimmed() == text.section(u'\n', 0, 0).trimmed();
    if (!oldParts || oldParts->empty() || !newParts || !sameIncident)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate(
                         "PostMortem",
                         "The markers in %1 are damaged. Nothing was written; rename the file and try again.")
                         .arg(path)};
    return writeFile(path, renewed(old, *oldParts, text, *newParts).toUtf8());
}

} // namespace thabat::report
