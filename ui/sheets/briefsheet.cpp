// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/briefsheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/sheets/brieflists.h"
#include "ui/sheets/brieftext.h"
#include "ui/sheets/textview.h"

#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

BriefSheet::BriefSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                       QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_brief(new TextView(appearance, TextView::Reading::Sentences))
    , m_lists(new BriefLists)
{
    setObjectName(u"briefSheet"_s);
    m_brief->setObjectName(u"brief"_s);
    m_brief->setLeastLines(9);
    body()->setAlignment({}); // the text takes all the room there is
    body()->addWidget(m_brief);
    m_listsCaption = addCaption(*m_lists);
    setLeaving(Leaving::Close);
    connect(m_lists, &BriefLists::written, this, [this](const QString &list, const QString &text) {
        change(u"note"_s, {{u"text"_s, u"/%1 %2"_s.arg(list, text)}});
    });
    connect(m_lists, &BriefLists::moved, this, [this](const QString &line, const QString &list) {
        change(u"brief-move"_s, {{u"line"_s, line}, {u"list"_s, list}});
    });
    connect(m_lists, &BriefLists::struck, this, [this](const QString &line) {
        change(u"brief-strike"_s, {{u"line"_s, line}});
    });
}

void BriefSheet::change(const QString &command, const std::map<QString, QString> &arguments)
{
    submit(current().command(command, arguments), [this, command](const desk::Answer &) {
        if (command == u"note"_s)
            m_lists->lineWritten();
        m_brief->showText(briefText(desk(), incident(), words()));
        renew();
    });
}

void BriefSheet::renew()
{
    m_lists->showLines(incident(), words());
}

void BriefSheet::retranslate()
{
    setHead(tr("Situation brief"), tr("As of %1. Nothing is posted.").arg(ltr(toRiyadhMinute(now()))));
    m_brief->setAccessibleName(tr("Situation brief"));
    m_brief->showText(briefText(desk(), incident(), words()));
    m_listsCaption->setText(tr("Living brief"));
    m_lists->setAccessibleName(tr("Living brief"));
    m_lists->retranslate(words());
    setMain(tr("Copy"));
    block(incident() ? QString() : tr("No incident is open."));
}

void BriefSheet::begin()
{
    m_brief->setFocus();
}

void BriefSheet::act()
{
    copy(m_brief->toPlainText());
    Q_EMIT done(tr("The text is copied."));
}

} // namespace thabat::ui
