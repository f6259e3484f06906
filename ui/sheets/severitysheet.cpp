// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/severitysheet.h"

#include "app/base/text.h"
#include "ui/sheets/severityoptions.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace thabat::ui {

using namespace Qt::StringLiterals;

SeveritySheet::SeveritySheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                             QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_severity(new OptionList(appearance))
    , m_why(new QLineEdit)
{
    setObjectName(u"severitySheet"_s);
    m_severity->setObjectName(u"severity"_s);
    m_why->setObjectName(u"why"_s);
    m_severityCaption = addCaption(*m_severity);
    m_whyCaption = addCaption(*m_why);
    m_severity->setOptions(severityOptions(desk, appearance.language()));
    connect(m_severity, &OptionList::changed, this, [this] {
        renew();
    });
    connect(m_severity, &OptionList::activated, m_why, qOverload<>(&QWidget::setFocus));
}

void SeveritySheet::choose(domain::Severity severity)
{
    m_severity->choose(domain::toKey(severity));
}

void SeveritySheet::retranslate()
{
    m_severityCaption->setText(tr("Severity"));
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setOptions(severityOptions(desk(), appearance().language()));
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
}

void SeveritySheet::renew()
{
    const auto *shownIncident = incident();
    const auto chosen = m_severity->chosen();
    setMain(chosen.isEmpty() ? tr("Change severity") : tr("Change severity to %1").arg(ltr(chosen)));
    if (!shownIncident) {
        setHead(tr("Change severity"), {});
        return block(tr("No incident is open."));
    }
    const auto now = domain::toKey(shownIncident->severity);
    setHead(tr("Change severity"), tr("It is %1. Nothing has changed yet.").arg(ltr(now)));
    block(chosen.isEmpty()    ? tr("Choose a severity: 0, 1, 2 or 3.")
              : chosen == now ? tr("It is %1 already.").arg(ltr(now))
                              : QString());
}

void SeveritySheet::begin()
{
    if (m_severity->chosen().isEmpty() && incident())
        m_severity->choose(domain::toKey(incident()->severity));
    m_severity->focusChosen();
}

void SeveritySheet::act()
{
    const auto to = m_severity->chosen();
    submit(current().command(u"severity"_s, {{u"to"_s, to}, {u"why"_s, m_why->text()}}),
           [this, to](const desk::Answer &) {
               m_why->clear();
               finish(tr("The severity is %1 now.").arg(ltr(to)));
           });
}

Sheet::Action SeveritySheet::actionOf(const QKeyEvent &key) const
{
    const auto severity = m_severity->idForKey(key);
    if (severity.isEmpty())
        return {};
    return [this, severity] {
        m_severity->choose(severity);
        m_why->setFocus();
    };
}

} // namespace thabat::ui
