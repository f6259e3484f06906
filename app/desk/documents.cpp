// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/documents.h"

#include "app/base/files.h"
#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/desk/paperprocess.h"
#include "app/report/html.h"
#include "app/report/postmortem.h"

#include <QtConcurrentRun>

namespace thabat::desk {

using namespace Qt::StringLiterals;

struct DocumentFile
{
    QString path = {}; //!< of the Markdown file
    QString title = {};
    Language language = Language::English;
    QString text = {};
    bool html = false;
    bool pdf = false;

    QString beside(const QString &ending) const { return path.chopped(3) + ending; } // instead of ".md"
};

namespace {

//! Runs on a worker thread: the HTML of the file as it is now, with what people wrote in it.
Result<QString> writePages(const DocumentFile &file)
{
    const auto done = report::writePostMortem(file.path, file.text);
    if (!done)
        return done.error();
    if (!file.html && !file.pdf)
        return QString();
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
    return report::toHtml(markdown, page);
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
                            command.has(u"html"_s),
                            command.has(u"pdf"_s)};

    auto promise = promiseOf<Answer>();
    whenDone(write(file), this,
             [this, promise, path = file.path, id = (*incident)->id,
              author = m_workplace.authorOf(command)](const Result<Answer> &written) {
                 if (!written)
                     return settle(promise, written);
                 auto answer = *written;
                 answer.text = tr("Post-mortem written: %1").arg(ltr(path));
                 whenDone(m_workplace.record({domain::PostMortemWritten{path}}, id, author, answer), this,
                          [promise](const Result<Answer> &recorded) {
                              settle(promise, recorded);
                          });
             });
    return promise->future();
}

Later<Answer> Documents::write(const DocumentFile &file)
{
    auto promise = promiseOf<Answer>();
    const Later<QString> writing = QtConcurrent::run([file] {
        return writePages(file);
    });
    whenDone(writing, this, [this, promise, file](const Result<QString> &page) {
        if (!page)
            return settle(promise, page.error());
        Answer answer;
        answer.data = {{"path", toStd(file.path)}};
        if (file.html)
            answer.data["html"] = toStd(file.beside(u".html"_s));
        if (!file.pdf)
            return settle(promise, answer);
        const auto path = file.beside(u".pdf"_s);
        answer.data["pdf"] = toStd(path);
        whenDone(printPaper(paperProgram(), *page, file.language, path, this), this,
                 [promise, answer](const Result<Done> &printed) {
                     settle(promise, printed ? Result<Answer>(answer) : Result<Answer>(printed.error()));
                 });
    });
    return promise->future();
}

} // namespace thabat::desk
