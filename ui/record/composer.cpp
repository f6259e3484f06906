// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/composer.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/record/noteecho.h"
#include "ui/record/notefield.h"

#include <QEvent>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::QuickNote;

Composer::Composer(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_field(new NoteField(parts.appearance, this))
    , m_echo(new PlainLabel(TextStyle::Meta, this))
    , m_draft(parts.desk.workplace().home().data + u"/drafts"_s)
{
    setObjectName(u"composer"_s);
    m_field->setObjectName(u"noteField"_s);
    m_echo->setObjectName(u"noteEcho"_s);
    body()->addWidget(m_field);
    body()->addWidget(m_echo);
    connect(m_field, &NoteField::textChanged, this, &Composer::edited);
    connect(m_field, &NoteField::entered, this, &Composer::save);
    connect(m_field, &NoteField::escaped, this, &Composer::clearIfMeant);
    connect(&parts.current, &CurrentIncident::changed, this, &Composer::follow);
    connect(&parts.pulse, &Pulse::beat, this, &Composer::showEcho);
    follow();
    retranslate();
}

QString Composer::text() const
{
    return m_field->toPlainText();
}

QWidget *Composer::field() const
{
    return m_field;
}

void Composer::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Composer::retranslate()
{
    m_said.clear(); // it was said in the other language
    setAccessibleName(tr("Note"));
    m_field->setAccessibleName(tr("Note"));
    m_field->setAccessibleDescription(
        tr("Type a note. Enter saves. /d decision · @ops · -5m · ! key moment"));
    showEcho();
}

bool Composer::mayWrite() const
{
    return m_parts.mayWrite() && m_parts.incident();
}

void Composer::follow()
{
    m_field->setEnabled(mayWrite());
    const auto id = mayWrite() ? m_parts.current.id() : QString();
    if (id != m_incident) {
        m_incident = id;
        m_said.clear();
        const auto kept = m_draft.open(id);
        const QSignalBlocker quiet(m_field); // what was read need not be written again
        m_field->setPlainText(kept);
        m_field->moveCursor(QTextCursor::End);
    }
    showEcho();
}

void Composer::edited()
{
    m_said.clear();
    m_asked.clear();
    m_draft.keep(text());
    showEcho();
}

void Composer::save()
{
    if (m_sent) {
        m_again = true;
        return;
    }
    const auto line = text();
    if (line.trimmed().isEmpty())
        return;
    const auto now = m_parts.now();
    const auto note = domain::parseQuickNote(line, now);
    const auto &notices = note.notices;
    const bool old =
        std::find(notices.begin(), notices.end(), QuickNote::Notice::OlderThanADay) != notices.end();
    if (old && m_asked != line) {
        m_asked = line;
        return say(tr("That is more than a day ago. Enter again saves it so."));
    }
    send(line, note.at.isValid() ? note.at : now);
}

void Composer::send(const QString &line, const QDateTime &at)
{
    m_field->moveCursor(QTextCursor::End); // what is typed from now on is the next note
    m_sent = Sent{m_incident, line, ltr(toRiyadhMinute(at))};
    whenDone(m_parts.desk.submit(m_parts.current.command(u"note"_s, {{u"text"_s, line}})), this,
             [this](const Result<desk::Answer> &result) {
                 answer(result);
             });
}

void Composer::answer(const Result<desk::Answer> &answer)
{
    const auto sent = *std::exchange(m_sent, std::nullopt);
    const bool again = std::exchange(m_again, false);
    if (!answer)
        return refused(sent, answer.error());
    saved(sent);
    if (again)
        save();
}

void Composer::saved(const Sent &sent)
{
    if (sent.incident != m_incident)
        m_draft.forget(sent.incident);
    else if (text() == sent.text)
        m_field->clear();
    else if (text().startsWith(sent.text))
        m_field->dropFront(sent.text.size());
    const auto words = tr("Saved %1").arg(sent.time);
    say(words);
    Q_EMIT announced(withoutIsolates(words));
}

void Composer::refused(const Sent &sent, const Error &error)
{
    const bool here = sent.incident == m_incident;
    if (here && text().size() > sent.text.size() && text().startsWith(sent.text))
        m_field->putNewLineAt(sent.text.size());
    const auto words = tr("Not saved; the text is still here. %1").arg(isolate(error.message));
    if (here)
        say(words);
    Q_EMIT failed(withoutIsolates(words));
}

void Composer::clearIfMeant()
{
    if (m_asked != text()) {
        m_asked = text();
        return say(tr("Esc again clears the note."));
    }
    m_field->dropFront(text().size()); // unlike clear(), Ctrl+Z brings it back
}

void Composer::say(const QString &words)
{
    m_said = words;
    showEcho();
}

void Composer::showEcho()
{
    const auto hint = quietHint();
    m_echo->setText(!hint.isEmpty() ? hint : m_said.isEmpty() ? echo() : m_said);
}

//! A calm word to the scribe when nobody wrote anything for long; nothing while somebody types.
QString Composer::quietHint() const
{
    const auto *incident = m_parts.incident();
    if (!incident || !incident->isOpen() || !m_parts.mayWrite() || !text().trimmed().isEmpty())
        return {};
    const auto *rule = m_parts.desk.profile().runbook.severity(incident->severity);
    const auto gap = rule ? rule->quietGap() : std::chrono::milliseconds(0);
    const auto quiet = incident->lastWritten().msecsTo(m_parts.now());
    if (gap.count() <= 0 || quiet < gap.count())
        return {};
    return tr("Nothing written for %n min. What was seen, decided or done?", nullptr, int(quiet / 60'000));
}

QString Composer::echo() const
{
    if (!m_parts.mayWrite())
        return m_parts.speech.onlyLooksOn();
    if (!m_parts.incident())
        return tr("Notes can be written as soon as an incident is declared.");
    if (text().trimmed().isEmpty())
        return tr("Type a note. Enter saves. /d decision · @ops · -5m · ! key moment");
    const auto now = m_parts.now();
    return NoteEcho(m_parts.speech, now, m_parts.desk.workplace().person())
        .of(domain::parseQuickNote(text(), now));
}

} // namespace thabat::ui
