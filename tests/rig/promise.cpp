// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfiles.h"
#include "app/journal/journalstore.h"
#include "app/journal/verify.h"
#include "tests/rig/workload.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <limits>
#include <set>

namespace thabat::rig {

using namespace Qt::StringLiterals;
using namespace thabat::journal;

namespace {

Result<std::vector<StoredEvent>> rowsOf(const JournalStore &store)
{
    const auto heads = store.heads();
    if (!heads)
        return heads.error();
    std::vector<StoredEvent> found;
    for (const auto &[desk, head] : *heads) {
        const auto part = store.excerpt({{desk, 0, head.number}}, std::numeric_limits<qint64>::max());
        if (!part)
            return part.error();
        found.insert(found.end(), part->rows.begin(), part->rows.end());
    }
    return found;
}

} // namespace

QString writeImage(const Image &image, const QString &folder)
{
    const QDir dir(folder);
    for (const auto &name : dir.entryList(QDir::Files))
        QFile::remove(dir.filePath(name));
    for (const auto &[name, bytes] : image) {
        QFile file(dir.filePath(QFile::decodeName(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return u"the rig cannot write %1"_s.arg(file.fileName());
    }
    return {};
}

void Promise::hear(const Operation &operation)
{
    if (operation.kind == Operation::Kind::Attempt)
        m_attempts.push_back(operation.bytes);
    if (operation.kind == Operation::Kind::Acknowledged)
        m_rows.push_back(operation.row);
}

QString Promise::missing(const std::vector<StoredEvent> &found) const
{
    for (const auto &row : m_rows) {
        if (std::find(found.begin(), found.end(), row) == found.end())
            return u"event %1 of %2 was acknowledged and is not there as it was written"_s.arg(
                QString::number(row.number), row.desk);
    }
    return {};
}

QString Promise::foreign(const std::vector<StoredEvent> &found) const
{
    std::multiset<QByteArray> wanted(m_attempts.begin(), m_attempts.end());
    for (const auto &row : found) {
        if (row.index.kind.startsWith(u"journal."_s))
            continue; // what the desk notes about its own journal
        const auto place = wanted.find(row.payload);
        if (place == wanted.end())
            return u"event %1 of %2 was never written, or is there twice"_s.arg(QString::number(row.number),
                                                                                row.desk);
        wanted.erase(place);
    }
    return {};
}

// What an auditor sees before anybody repairs anything.
QString Promise::badRecord(const QString &folder) const
{
    const auto report = verifyJournal(journalIn(folder));
    if (!report)
        return isEmpty() ? QString() : u"cannot be verified: "_s + report.error().message;
    if (report->firstBad)
        return report->firstBad->sentence();
    const auto anchor = AnchorFile::read(JournalFiles::of(journalIn(folder)).anchor);
    if (!anchor)
        return u"no anchor: "_s + anchor.error().message;
    for (const auto &row : m_rows) {
        const auto head = anchor->heads.find(row.desk);
        if (head == anchor->heads.end() || head->second.number < row.number)
            return u"event %1 of %2 was acknowledged and is not anchored"_s.arg(QString::number(row.number),
                                                                                row.desk);
    }
    return {};
}

QString Promise::badStore(const QString &folder) const
{
    const auto file = journalIn(folder);
    const auto store = JournalStore::open(file, {u"DESKAAAA"_s, {}}, {});
    if (!store)
        return u"cannot be opened: "_s + store.error().message;
    if ((*store)->refusal())
        return u"refused: "_s + (*store)->refusal()->message;
    if ((*store)->identity().id != u"DESKAAAA"_s)
        return u"another desk went on"_s;
    if (!isEmpty() && !(*store)->notices().isEmpty())
        return (*store)->notices().first();
    const auto found = rowsOf(**store);
    const auto history = (*store)->history();
    if (!found || !history)
        return u"cannot be read"_s;
    if (const auto lost = missing(*found); !lost.isEmpty())
        return lost;
    if (const auto odd = foreign(*found); !odd.isEmpty())
        return odd;
    if (history->size() != found->size())
        return u"%1 events are replayed of %2"_s.arg(QString::number(history->size()),
                                                     QString::number(found->size()));
    const auto later = domain::Draft{.kind = u"note.added"_s, .payload = "{\"text\":\"afterwards\"}"};
    tap::attempt(later.payload);
    const auto written = (*store)->append({later}, {9'000'000, 9'000'000});
    if (!written)
        return u"cannot be written: "_s + written.error().message;
    const auto number = written->back().header.number;
    const auto last = (*store)->excerpt({{u"DESKAAAA"_s, number - 1, number}}, 1);
    if (!last || last->rows.size() != 1)
        return u"what was written afterwards cannot be read"_s;
    tap::acknowledged(last->rows.front());
    return {};
}

QString Promise::brokenIn(const QString &folder) const
{
    if (const auto bad = badRecord(folder); !bad.isEmpty())
        return bad;
    if (const auto bad = badStore(folder); !bad.isEmpty())
        return bad;
    const auto report = verifyJournal(journalIn(folder));
    if (!report)
        return u"cannot be verified afterwards: "_s + report.error().message;
    if (report->firstBad)
        return u"afterwards: "_s + report->firstBad->sentence();
    if (report->beyondAnchor != 0)
        return u"afterwards: events are not anchored"_s;
    return report->anchorProblem;
}

QString Promise::brokenAfter(const Image &image, const QString &folder) const
{
    const auto bad = writeImage(image, folder);
    return bad.isEmpty() ? brokenIn(folder) : bad;
}

QString Promise::silentLossAfter(const Image &image, const QString &folder) const
{
    if (const auto bad = writeImage(image, folder); !bad.isEmpty())
        return bad;
    const auto store = JournalStore::open(journalIn(folder), {u"DESKAAAA"_s, {}}, {});
    if (!store || (*store)->refusal() || !(*store)->notices().isEmpty())
        return {};
    const auto found = rowsOf(**store);
    if (!found)
        return {};
    const auto report = verifyJournal(journalIn(folder));
    return report && report->ok() ? missing(*found) : QString();
}

} // namespace thabat::rig
