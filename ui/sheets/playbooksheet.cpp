// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/playbooksheet.h"

#include "app/base/text.h"
#include "ui/models/searchkey.h"
#include "ui/models/signtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

PlaybookSheet::PlaybookSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                             QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_filter(new QLineEdit)
    , m_list(new OptionList(appearance))
{
    setObjectName(u"playbookSheet"_s);
    m_filter->setObjectName(u"filter"_s);
    m_list->setObjectName(u"playbooks"_s);
    m_filterCaption = addCaption(*m_filter);
    m_none = addLabel(TextStyle::Body);
    m_none->setObjectName(u"noMatch"_s);
    body()->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        renew();
    });
    connect(m_list, &OptionList::changed, this, [this] {
        renew();
    });
    connect(m_list, &OptionList::activated, this, [this] {
        act();
    });
}

void PlaybookSheet::retranslate()
{
    m_filterCaption->setText(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Type to filter"));
    m_list->setAccessibleName(tr("Playbooks"));
    m_none->setText(tr("No playbook matches. Continue with First 10 and write what you see."));
    setMain(tr("Open playbook"));
}

void PlaybookSheet::rank()
{
    m_order.clear();
    for (const auto &suggestion : desk().watch().state().suggestions)
        m_order += suggestion.playbook;
    for (const auto &playbook : desk().profile().runbook.playbooks) {
        if (!m_order.contains(playbook.id))
            m_order += playbook.id;
    }
}

void PlaybookSheet::renew()
{
    if (m_order.isEmpty())
        rank();
    std::vector<Option> options;
    for (const auto &id : std::as_const(m_order)) {
        const auto *playbook = desk().profile().runbook.playbook(id);
        if (!playbook)
            continue;
        const auto text = QStringList{playbook->section,     playbook->title.en,    playbook->title.ar,
                                      playbook->symptoms.en, playbook->symptoms.ar, playbook->id}
                              .join(u' ');
        if (matchesSearch(text, m_filter->text()))
            options.push_back(optionOf(*playbook));
    }
    const QSignalBlocker quiet(m_list);
    m_list->setOptions(options);
    if (m_list->chosen().isEmpty() && !options.empty())
        m_list->choose(options.front().id);
    m_none->setVisible(options.empty());
    setHead(tr("Playbooks"), tr("The best fitting first. Nothing is opened yet."));
    const auto *chosen = desk().profile().runbook.playbook(m_list->chosen());
    block(!incident()                      ? tr("No incident is open.")
              : !chosen                    ? m_none->text()
              : !chosen->problem.isEmpty() ? chosen->problem
                                           : QString());
}

const monitor::Suggestion *PlaybookSheet::suggestionFor(const QString &playbook) const
{
    const auto &all = desk().watch().state().suggestions;
    const auto found = std::find_if(all.begin(), all.end(), [&playbook](const auto &suggestion) {
        return suggestion.playbook == playbook;
    });
    return found == all.end() ? nullptr : &*found;
}

Option PlaybookSheet::optionOf(const runbook::Playbook &playbook) const
{
    const auto title = playbook.section.isEmpty()
        ? of(playbook.title)
        : tr("%1 %2", "section and title of a playbook").arg(ltr(playbook.section), of(playbook.title));
    Option option{playbook.id, title, {}, {}, {}};
    if (!playbook.problem.isEmpty()) {
        option.details += playbook.problem;
        return option;
    }
    const auto *suggestion = suggestionFor(playbook.id);
    if (!suggestion || suggestion->total == 0)
        return option;
    option.details += signSummary(*suggestion);
    option.details += signLines(desk().profile(), playbook, *suggestion, appearance().language());
    return option;
}

void PlaybookSheet::begin()
{
    rank();
    renew();
    m_filter->setFocus();
    m_filter->selectAll();
}

void PlaybookSheet::act()
{
    const auto *playbook = desk().profile().runbook.playbook(m_list->chosen());
    if (!playbook || !incident())
        return;
    const auto title = of(playbook->title);
    submit(current().command(u"playbook"_s, {{u"id"_s, playbook->id}}), [this, title](const desk::Answer &) {
        m_filter->clear();
        finish(tr("Playbook opened: %1").arg(isolate(title)));
    });
}

Sheet::Action PlaybookSheet::actionOf(const QKeyEvent &key) const
{
    if (!m_filter->hasFocus() || key.modifiers() & ~Qt::KeypadModifier)
        return {};
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return [this] {
            mainButton().click();
        };
    if (key.key() == Qt::Key_Down)
        return [this] {
            m_list->focusChosen();
        };
    return {};
}

} // namespace thabat::ui
