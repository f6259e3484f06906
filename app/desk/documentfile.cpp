// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/documentfile.h"

#include "app/base/files.h"
#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/desk/paperprocess.h"
#include "app/report/html.h"
#include "app/report/postmortemfile.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

//! What was written: where, and its page for paper when it is wanted.
struct WrittenPages
{
    DocumentFile file = {};
    QString page = {};
};

//! The path of @p file, or the next one that is free or holds the same.
QString draftPath(const DocumentFile &file)
{
    const auto path = [&file](int number) {
        return number == 1 ? file.path : file.beside(u"-%1.md"_s.arg(number));
    };
    const auto isTaken = [&file](const QString &candidate) {
        const auto bytes = readFile(candidate);
        return QFileInfo::exists(candidate) && !(bytes && *bytes == file.text.toUtf8());
    };
    int number = 1;
    while (isTaken(path(number)))
        ++number;
    return path(number);
}

Result<Done> writeText(const DocumentFile &file)
{
    if (file.kind == DocumentFile::Kind::PostMortem)
        return report::writePostMortem(file.path, file.text);
    return writeFile(file.path, file.text.toUtf8());
}

//! Runs on a worker thread.
Result<WrittenPages> writePages(DocumentFile file)
{
    if (file.kind == DocumentFile::Kind::Draft)
        file.path = draftPath(file);
    const auto done = writeText(file);
    if (!done)
        return done.error();
    if (!file.html && !file.pdf)
        return WrittenPages{file, {}};
    const auto bytes = readFile(file.path);
    if (!bytes)
        return bytes.error();
    const auto markdown = fromUtf8Lossy(*bytes);
    report::HtmlPage page{file.title, file.language, report::HtmlPage::For::Screen, {}};
    if (file.html) {
        const auto written = writeFile(file.beside(u".html"_s), report::toHtml(markdown, page).toUtf8());
        if (!written)
            return written.error();
    }
    page.reader = report::HtmlPage::For::Paper;
    return WrittenPages{file, report::toHtml(markdown, page)};
}

} // namespace

Later<Json> writeDocument(const DocumentFile &file, QObject *context)
{
    auto promise = promiseOf<Json>();
    const Later<WrittenPages> writing = QtConcurrent::run([file] {
        return writePages(file);
    });
    whenDone(writing, context, [promise, context](const Result<WrittenPages> &written) {
        if (!written)
            return settle(promise, written.error());
        const auto &made = written->file;
        Json files = {{"path", toStd(made.path)}};
        if (made.html)
            files["html"] = toStd(made.beside(u".html"_s));
        if (!made.pdf)
            return settle(promise, files);
        const auto path = made.beside(u".pdf"_s);
        files["pdf"] = toStd(path);
        whenDone(printPaper(paperProgram(), written->page, made.language, path, context), context,
                 [promise, files](const Result<Done> &printed) {
                     settle(promise, printed ? Result<Json>(files) : Result<Json>(printed.error()));
                 });
    });
    return promise->future();
}

} // namespace thabat::desk
