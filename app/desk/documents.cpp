// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/documents.h"

#include "app/base/files.h"
#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/documentfile.h"
#include "app/domain/decide.h"
#include "app/report/postmortem.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFiling = 64 * 1024 * 1024;

//! What was handed in: a file, or else a text that was pasted into a form.
struct HandedIn
{
    QString path = {};
    QByteArray text = {};
};

//! Runs on a worker thread: a copy of exactly the bytes that were handed in, in @p folder, named so that none
//! replaces another.
Result<domain::NoticeFiled> keepCopy(const HandedIn &given, const QString &folder)
{
    const auto bytes =
        given.path.isEmpty() ? Result<QByteArray>(given.text) : readFile(given.path, largestFiling);
    if (!bytes)
        return bytes.error();
    const auto name = given.path.isEmpty() ? u"text.txt"_s : QFileInfo(given.path).fileName();
    domain::NoticeFiled filed;
    filed.sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    filed.bytes = bytes->size();
    filed.file = u"%1/notice-%2-%3"_s.arg(folder, filed.sha256.left(12), name);
    const auto done = writeFile(filed.file, *bytes);
    if (!done)
        return done.error();
    return filed;
}

} // namespace

Documents::Documents(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

Later<Answer> Documents::postMortem(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto language = languageFromKey(command.argument(u"lang"_s, u"en"_s));
    if (!language)
        return answered<Answer>(language.error());
    const auto &profile = m_workplace.profile();
    const auto setting = profile.postMortemFolder;
    const auto folder =
        command.argument(u"out"_s, setting.isEmpty() ? m_workplace.home().postMortems() : setting);
    const DocumentFile file{report::postMortemPath(folder, **incident),
                            (*incident)->title,
                            *language,
                            report::postMortem(**incident, &profile, m_workplace.now(), Words(*language)),
                            DocumentFile::Kind::PostMortem,
                            command.has(u"html"_s),
                            command.has(u"pdf"_s)};

    auto promise = promiseOf<Answer>();
    whenDone(writeDocument(file, this), this,
             [this, promise, path = file.path, id = (*incident)->id,
              author = m_workplace.authorOf(command)](const Result<Json> &files) {
                 if (!files)
                     return settle(promise, files.error());
                 Answer answer;
                 answer.data = *files;
                 const auto page = textOf(*files, "pdf", textOf(*files, "html", path));
                 answer.text = tr("Post-mortem written: %1").arg(ltr(page));
                 whenDone(m_workplace.record({domain::PostMortemWritten{path}}, id, author, answer), this,
                          [promise](const Result<Answer> &recorded) {
                              settle(promise, recorded);
                          });
             });
    return promise->future();
}

Later<Answer> Documents::noticeFiled(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto at = command.has(u"at"_s) ? fromRfc3339(command.argument(u"at"_s)) : m_workplace.now();
    if (!at)
        return answered<Answer>(at.error());
    domain::NoticeFiled asked;
    asked.at = at->toMSecsSinceEpoch();
    asked.receipt = command.argument(u"receipt"_s);
    // What is refused leaves no copy behind.
    const auto allowed = domain::decide(**incident, domain::FileNotice{asked},
                                        {m_workplace.authorOf(command), m_workplace.now()});
    if (!allowed)
        return answered<Answer>(allowed.error());
    auto promise = promiseOf<Answer>();
    const HandedIn given{command.argument(u"file"_s), command.argument(u"text"_s).toUtf8()};
    if (given.path.isEmpty() && given.text.isEmpty())
        return answered<Answer>(
            Error{Error::Code::InvalidInput, tr("Name the file, or give the text, that was handed in.")});
    const Later<domain::NoticeFiled> keeping =
        QtConcurrent::run([given, folder = m_workplace.home().evidence((*incident)->id)] {
            return keepCopy(given, folder);
        });
    auto about = command;
    about.incident = (*incident)->id; // the same one, whatever is open by then
    whenDone(keeping, this, [this, promise, about, asked](const Result<domain::NoticeFiled> &kept) {
        if (!kept)
            return settle(promise, kept.error());
        auto filed = *kept;
        filed.receipt = asked.receipt;
        filed.at = asked.at;
        whenDone(recordFiling(about, filed), this, [promise](const Result<Answer> &recorded) {
            settle(promise, recorded);
        });
    });
    return promise->future();
}

Later<Answer> Documents::recordFiling(const Command &command, const domain::NoticeFiled &filed)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto author = m_workplace.authorOf(command);
    const auto happenings =
        domain::decide(**incident, domain::FileNotice{filed}, {author, m_workplace.now()});
    if (!happenings)
        return answered<Answer>(happenings.error());
    Answer answer;
    answer.data = {{"copy", toStd(filed.file)}, {"sha256", toStd(filed.sha256)}};
    answer.text = tr("Filing recorded. SHA-256 of the file: %1").arg(ltr(filed.sha256));
    return m_workplace.record(*happenings, (*incident)->id, author, answer);
}

} // namespace thabat::desk
