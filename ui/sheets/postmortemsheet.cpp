// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/postmortemsheet.h"

#include "app/base/files.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/textview.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace thabat::ui {

using namespace Qt::StringLiterals;

PostMortemSheet::PostMortemSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                                 QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_text(new TextView(appearance, TextView::Reading::Sentences))
    , m_open(addButton())
    , m_copyPath(addButton())
    , m_html(addButton())
    , m_pdf(addButton())
{
    setObjectName(u"postMortemSheet"_s);
    m_text->setObjectName(u"text"_s);
    m_open->setObjectName(u"openFolder"_s);
    m_copyPath->setObjectName(u"copyPath"_s);
    m_html->setObjectName(u"saveHtml"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    connect(m_html, &QPushButton::clicked, this, [this] {
        write(u"html"_s);
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        write(u"pdf"_s);
    });
    m_which = addLabel(TextStyle::Strong);
    m_due = addLabel(TextStyle::Body);
    m_due->setObjectName(u"due"_s);
    m_path = addLabel(TextStyle::Meta);
    m_path->setObjectName(u"path"_s);
    m_blameless = addLabel(TextStyle::Meta);
    m_text->setLeastLines(10);
    body()->setAlignment({});
    body()->addWidget(m_text, 1);
    setLeaving(Leaving::Close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (about())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(about()->postMortem).path()));
    });
    connect(m_copyPath, &QPushButton::clicked, this, [this] {
        if (about())
            copy(about()->postMortem);
    });
}

void PostMortemSheet::choose(const QString &incident)
{
    m_chosen = incident;
    if (isVisible())
        renew();
}

const domain::Incident *PostMortemSheet::about() const
{
    if (const auto *chosen = desk().replay().incident(m_chosen))
        return chosen;
    if (incident())
        return incident();
    for (const auto *past : desk().replay().incidents()) {
        if (past->phase == domain::Phase::Resolved)
            return past;
    }
    return nullptr;
}

void PostMortemSheet::retranslate()
{
    m_blameless->setText(tr("Describe conditions, not people."));
    m_text->setAccessibleName(tr("Post-mortem"));
    setButtonText(*m_open, tr("Open folder"));
    setButtonText(*m_copyPath, tr("Copy path"));
    setButtonText(*m_html, tr("Save as HTML"));
    setButtonText(*m_pdf, tr("Save as PDF"));
}

void PostMortemSheet::renew()
{
    const auto *which = about();
    const bool written = which && !which->postMortem.isEmpty();
    setHead(tr("Post-mortem"),
            written ? tr("What people wrote stays when it is made again.") : tr("Nothing is written yet."));
    setMain(written ? tr("Make again from the record") : tr("Create post-mortem draft"));
    block(which ? QString() : tr("There is no incident yet."));
    m_which->setVisible(which != nullptr);
    m_due->setVisible(which && which->resolution && which->resolution->postMortemDue > 0);
    m_path->setVisible(written);
    m_text->setVisible(written);
    m_open->setVisible(written);
    m_copyPath->setVisible(written);
    m_html->setVisible(written);
    m_pdf->setVisible(written);
    if (!which)
        return;
    m_which->setText(tr("%1 · %2").arg(ltr(which->id), isolate(shown(which->title, 300))));
    m_due->setText(dueText(*which));
    m_path->setText(ltr(shown(which->postMortem, 1000)));
    if (m_read != which->postMortem)
        read();
}

QString PostMortemSheet::dueText(const domain::Incident &incident) const
{
    if (!incident.resolution)
        return {};
    const auto due =
        inRiyadh(QDateTime::fromMSecsSinceEpoch(incident.resolution->postMortemDue, Qt::UTC)).date();
    const auto today = inRiyadh(now()).date();
    const auto date = report::dateName(due, Words(appearance().language()));
    if (today > due)
        return tr("Was due %1.").arg(date);
    const auto left =
        tr("%n business day(s) left", nullptr, desk().profile().calendar.days.between(today, due));
    return tr("Due %1 · %2").arg(date, left);
}

void PostMortemSheet::read()
{
    m_read = about() ? about()->postMortem : QString();
    if (m_read.isEmpty())
        return m_text->clear();
    const Later<QByteArray> reading = QtConcurrent::run([path = m_read] {
        return readFile(path);
    });
    whenDone(reading, this, [this, path = m_read](const Result<QByteArray> &bytes) {
        if (path != m_read)
            return;
        if (!bytes) {
            m_read.clear();
            return showProblem(bytes.error().message);
        }
        hideProblem();
        m_text->showText(shown(fromUtf8Lossy(*bytes), 1024 * 1024));
    });
}

void PostMortemSheet::begin()
{
    m_read.clear(); // somebody may have written in it
    renew();
    if (m_text->isVisible())
        m_text->setFocus();
    else
        mainButton().setFocus();
}

void PostMortemSheet::act()
{
    write({});
}

void PostMortemSheet::write(const QString &page)
{
    if (!about())
        return;
    std::map<QString, QString> arguments{{u"lang"_s, toKey(appearance().language())}};
    if (!page.isEmpty())
        arguments[page] = u"yes"_s;
    submit({u"postmortem"_s, arguments, about()->id, {}}, [this](const desk::Answer &answer) {
        m_read.clear();
        renew();
        Q_EMIT done(answer.text);
    });
}

} // namespace thabat::ui
