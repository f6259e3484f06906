// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/briefsheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/sheets/brieftext.h"
#include "ui/sheets/textview.h"

#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

BriefSheet::BriefSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                       QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_brief(new TextView(appearance, TextView::Reading::Sentences))
{
    setObjectName(u"briefSheet"_s);
    m_brief->setObjectName(u"brief"_s);
    m_brief->setLeastLines(9);
    body()->setAlignment({}); // the text takes all the room there is
    body()->addWidget(m_brief);
    setLeaving(Leaving::Close);
}

void BriefSheet::retranslate()
{
    setHead(tr("Situation brief"), tr("As of %1. Nothing is posted.").arg(ltr(toRiyadhMinute(now()))));
    m_brief->setAccessibleName(tr("Situation brief"));
    m_brief->showText(briefText(desk(), incident(), words()));
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
