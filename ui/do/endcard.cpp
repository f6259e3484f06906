// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/endcard.h"

#include "ui/do/keybutton.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

EndCard::EndCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_text(new PlainLabel(TextStyle::Meta, this))
    , m_button(new KeyButton(parts.appearance, this))
{
    setObjectName(u"endCard"_s);
    m_button->setObjectName(u"endButton"_s);
    body()->addWidget(m_text);
    body()->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto *incident = m_parts.incident();
        if (!incident)
            return;
        if (incident->phase == domain::Phase::Mitigating)
            Q_EMIT monitoringWanted();
        else
            Q_EMIT sheetWanted(incident->isOpen() ? SheetKind::Resolve : SheetKind::PostMortem);
    });
}

void EndCard::refresh()
{
    const auto *incident = m_parts.incident();
    if (!incident)
        return;
    const auto phase = m_parts.speech.phase(incident->phase);
    const bool mitigating = incident->phase == domain::Phase::Mitigating;
    if (!incident->isOpen())
        say(phase, incident->frozen ? tr("The deploy freeze is still on.") : QString(), tr("Post-mortem"));
    else if (mitigating)
        say(tr("Is it better?"), tr("Watch whether it stays stable, then resolve."), tr("Start monitoring"));
    else
        say(phase, tr("Resolve when all gates are met or deferred with a reason."), tr("Resolve incident"));
    m_button->setLook(mitigating ? Role::Plain : Role::Primary);
    m_button->setEnabled(m_parts.mayWrite() || !incident->isOpen());
}

void EndCard::trigger()
{
    m_button->click();
}

void EndCard::say(const QString &title, const QString &text, const QString &verb)
{
    setTitle(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setWords(verb);
}

} // namespace thabat::ui
