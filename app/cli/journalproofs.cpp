// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalproofs.h"

#include "app/base/text.h"
#include "app/journal/deskkey.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"

#include <QFileInfo>

#include <algorithm>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

Json jsonOf(const std::optional<journal::BadEvent> &bad)
{
    if (!bad)
        return nullptr;
    return {{"desk", toStd(bad->desk)}, {"number", bad->number}, {"reason", toStd(bad->reason)}};
}

Json jsonOf(const journal::TreeHead &tree)
{
    return {{"size", tree.size}, {"root", tree.root.toHex().toStdString()}};
}

bool beginsWith(const journal::Bundle &later, const journal::Bundle &earlier)
{
    const auto sameHash = [](const journal::StoredEvent &a, const journal::StoredEvent &b) {
        return a.hash == b.hash;
    };
    return earlier.rows.size() <= later.rows.size()
        && std::equal(earlier.rows.begin(), earlier.rows.end(), later.rows.begin(), sameHash);
}

} // namespace

Exit JournalProofs::verify(const QString &file, const QString &earlier) const
{
    if (journal::isBundle(file))
        return verifyBundle(file, earlier);
    if (earlier.isEmpty())
        return verifyJournal(file);
    // A journal begins with an export when the proof for it holds.
    const auto sound = verifyJournal(file);
    if (sound != Exit::Done)
        return sound;
    const auto bundle = journal::readBundle(earlier);
    if (!bundle)
        return m_context.fail(bundle.error());
    const auto extension = journal::proveExtension(file, *bundle);
    if (!extension && extension.error().code != Error::Code::Conflict)
        return m_context.fail(extension.error());
    if (!extension)
        m_context.print(extension.error().message);
    return extension ? Exit::Done : Exit::No;
}

Exit JournalProofs::verifyJournal(const QString &file) const
{
    const auto report = journal::verifyJournal(file);
    if (!report)
        return unreadable(file, report.error());
    if (m_context.format == Context::Format::Json)
        m_context.print(Json{{"file", toStd(file)},
                             {"events", report->count},
                             {"ok", report->ok()},
                             {"withoutText", report->withoutText},
                             {"tree", jsonOf(report->tree)},
                             {"firstBad", jsonOf(report->firstBad)},
                             {"anchorProblem", toStd(report->anchorProblem)}});
    else if (report->ok())
        m_context.print(tr("%n event(s), every one as it was written.", nullptr, int(report->count)));
    if (report->ok())
        return Exit::Done;
    if (m_context.format == Context::Format::Text) {
        if (report->firstBad)
            m_context.print(report->firstBad->sentence());
        if (!report->anchorProblem.isEmpty())
            m_context.print(report->anchorProblem);
    }
    return Exit::No;
}

//! A journal too damaged to be walked is not sound: the answer is no. What never was a journal is bad input.
Exit JournalProofs::unreadable(const QString &file, const Error &error) const
{
    const bool isJournal = QFileInfo::exists(journal::JournalFiles::of(file).anchor);
    const auto exit = m_context.fail(error);
    if (!isJournal || !QFileInfo(file).isReadable())
        return exit;
    if (m_context.format == Context::Format::Json)
        m_context.print(
            Json{{"file", toStd(file)}, {"ok", false}, {"problem", toStd(withoutIsolates(error.message))}});
    return Exit::No;
}

Exit JournalProofs::verifyBundle(const QString &file, const QString &earlier) const
{
    const auto bundle = journal::readBundle(file);
    QString problem = bundle ? QString() : bundle.error().message;
    if (bundle && !earlier.isEmpty()) {
        const auto before = journal::readBundle(earlier);
        if (!before)
            return m_context.fail(before.error());
        if (!beginsWith(*bundle, *before))
            problem = tr("%1 does not begin with %2.").arg(file, earlier);
    }
    const auto signer = bundle ? journal::fingerprint(bundle->signer) : QString();
    if (m_context.format == Context::Format::Json) {
        Json json = {
            {"file", toStd(file)}, {"ok", problem.isEmpty()}, {"problem", toStd(withoutIsolates(problem))}};
        if (bundle)
            json.update({{"events", bundle->rows.size()},
                         {"desk", toStd(bundle->desk)},
                         {"time", toStd(bundle->time)},
                         {"tree", jsonOf(bundle->tree())},
                         {"signer", toStd(signer)}});
        m_context.print(json);
    } else if (!problem.isEmpty()) {
        m_context.print(problem);
    } else {
        m_context.print(tr("%n event(s), every one as it was written.", nullptr, int(bundle->rows.size())));
        m_context.print(signer.isEmpty()
                            ? tr("Nobody signed the whole.")
                            : tr("Exported by desk %1, whose key is %2.").arg(bundle->desk, signer));
    }
    return problem.isEmpty() ? Exit::Done : Exit::No;
}

Exit JournalProofs::exportTo(const QString &journal, const QString &bundle,
                             const journal::ExportTexts &texts) const
{
    const auto written = journal::exportJournal(journal, bundle, texts);
    if (!written)
        return m_context.fail(written.error());
    const auto &rows = written->rows;
    const auto withoutText = std::count_if(rows.begin(), rows.end(), [](const journal::StoredEvent &row) {
        return !row.hasText();
    });
    if (m_context.format == Context::Format::Json)
        m_context.print(Json{{"file", toStd(bundle)},
                             {"events", rows.size()},
                             {"withoutText", withoutText},
                             {"tree", jsonOf(written->tree())},
                             {"signer", toStd(journal::fingerprint(written->signer))}});
    else
        m_context.print(tr("%n event(s) exported.", nullptr, int(rows.size())));
    return Exit::Done;
}

Exit JournalProofs::prove(const QString &journal, const QString &earlier) const
{
    const auto bundle = journal::readBundle(earlier);
    if (!bundle)
        return m_context.fail(bundle.error());
    const auto extension = journal::proveExtension(journal, *bundle);
    if (!extension) {
        const auto exit = m_context.fail(extension.error());
        return extension.error().code == Error::Code::Conflict ? Exit::No : exit;
    }
    auto path = Json::array();
    for (const auto &hash : extension->proof)
        path.push_back(hash.toHex().toStdString());
    m_context.print(
        Json{{"earlier", jsonOf(extension->earlier)}, {"later", jsonOf(extension->later)}, {"proof", path}});
    return Exit::Done;
}

Exit JournalProofs::desks(const QString &journal) const
{
    const auto reader = journal::JournalReader::open(journal);
    if (!reader)
        return m_context.fail(reader.error());
    const auto own = reader->desk();
    const auto heads = reader->table().heads();
    const auto keys = reader->table().keys();
    if (!own || !heads || !keys)
        return m_context.fail(!own ? own.error() : !heads ? heads.error() : keys.error());
    auto ids = *keys;
    for (const auto &[desk, head] : *heads)
        ids.try_emplace(desk);
    for (const auto &[desk, key] : ids) {
        const auto head = heads->find(desk);
        const auto count = head == heads->end() ? 0 : head->second.count;
        const auto print = key.isEmpty() ? tr("no key yet") : journal::fingerprint(key);
        if (m_context.format == Context::Format::Json)
            m_context.print(Json{{"desk", toStd(desk)},
                                 {"own", desk == *own},
                                 {"events", count},
                                 {"key", toStd(journal::fingerprint(key))}});
        else
            m_context.print(u"%1  %2  %3  %4"_s
                                .arg(desk, print, tr("%n event(s)", nullptr, int(count)),
                                     desk == *own ? tr("this desk") : QString())
                                .trimmed());
    }
    return Exit::Done;
}

} // namespace thabat::cli
