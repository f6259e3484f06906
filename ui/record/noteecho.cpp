// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/noteecho.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/domain/role.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::QuickNote;

namespace {

constexpr qsizetype longestEchoed = 60; // the text itself is in the field

} // namespace

NoteEcho::NoteEcho(const Speech &speech, QDateTime now, QString author)
    : m_speech(speech)
    , m_now(std::move(now))
    , m_author(std::move(author))
{
}

QString NoteEcho::of(const QuickNote &note) const
{
    QStringList parts{ltr(toRiyadhMinute(note.at.isValid() ? note.at : m_now)), type(note)};
    for (const auto &mention : note.mentions)
        parts += person(mention);
    if (note.key)
        parts += tr("Key moment");
    for (const auto &metric : note.metrics)
        parts += ltr(u'$' + metric);
    for (const auto &wanted : note.tasks)
        parts += task(wanted);
    parts += tr("by %1").arg(isolate(shown(m_author, longestEchoed)));
    //: %1 says how the note was read, such as "03:10 · Decision · by Sara"
    QStringList lines{tr("%1 — Enter to save").arg(Speech::dotted(parts))};
    for (const auto found : note.notices)
        lines += notice(found);
    return lines.join(u'\n');
}

QString NoteEcho::type(const QuickNote &note) const
{
    if (note.brief)
        //: a line of the living brief; %1 is its list, such as Believed
        return tr("Brief: %1").arg(m_speech.briefList(*note.brief));
    if (note.box.count() > 0)
        return tr("Time box until %1").arg(ltr(toRiyadhMinute(m_now.addSecs(note.box.count()))));
    return note.correction ? tr("Correct") : m_speech.noteType(note.type);
}

QString NoteEcho::person(const QString &mention) const
{
    if (mention == u"all"_s)
        return tr("to everybody");
    const auto role = domain::roleFromKey(mention);
    return isolate(u'@' + (role ? m_speech.role(*role) : shown(mention, longestEchoed)));
}

QString NoteEcho::task(const domain::NoteTask &task) const
{
    const auto due = ltr(toRiyadhMinute(m_now.addSecs(task.due.count())));
    const auto role = domain::roleFromKey(task.owner);
    const auto owner = isolate(role ? m_speech.role(*role) : shown(task.owner, longestEchoed));
    const bool timed = task.due.count() > 0;
    if (task.owner.isEmpty())
        return timed ? tr("Task, due %1").arg(due) : tr("Task");
    return timed ? tr("Task for %1, due %2").arg(owner, due) : tr("Task for %1").arg(owner);
}

QString NoteEcho::notice(QuickNote::Notice notice) const
{
    if (notice == QuickNote::Notice::FutureTime)
        return tr("Time is in the future. Saved as now.");
    return tr("That is more than a day ago.");
}

} // namespace thabat::ui
