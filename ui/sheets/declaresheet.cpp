// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/declaresheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "app/desk/valuetext.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/choicerow.h"
#include "ui/sheets/peoplebox.h"
#include "ui/sheets/severityoptions.h"
#include "ui/sheets/textview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace thabat::ui {

using namespace Qt::StringLiterals;

DeclareSheet::DeclareSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                           QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_severity(new OptionList(appearance))
    , m_seen(new QLineEdit)
    , m_customers(new ChoiceRow)
    , m_commander(new PeopleBox)
    , m_announcement(new TextView(appearance, TextView::Reading::Sentences))
    , m_copy(addButton())
{
    setObjectName(u"declareSheet"_s);
    m_severity->setObjectName(u"severity"_s);
    m_seen->setObjectName(u"seen"_s);
    m_customers->setObjectName(u"customers"_s);
    m_commander->setObjectName(u"commander"_s);
    m_announcement->setObjectName(u"announcement"_s);
    m_copy->setObjectName(u"copy"_s);
    addForm();
    addResult();
    for (auto *field : {m_seen, m_commander->lineEdit()})
        field->installEventFilter(this);
    connect(m_severity, &OptionList::changed, this, [this] {
        renew();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy(m_announcement->toPlainText());
        m_notPosted->setText(tr("The text is copied."));
    });
}

void DeclareSheet::addForm()
{
    m_severityCaption = addCaption(*m_severity);
    m_suggested = addLabel(TextStyle::Strong);
    m_suggested->setObjectName(u"suggested"_s);
    m_doubt = addLabel(TextStyle::Meta);
    m_seenCaption = addCaption(*m_seen);
    m_customersCaption = addCaption(*m_customers);
    m_commanderCaption = addCaption(*m_commander);
    m_form = {m_severityCaption, m_severity,         m_doubt,    m_seenCaption, m_seen, m_customersCaption,
              m_customers,       m_commanderCaption, m_commander};
}

void DeclareSheet::addResult()
{
    m_result = addLabel(TextStyle::Strong);
    m_notPosted = addLabel(TextStyle::Body);
    m_announcement->setLeastLines(6);
    body()->addWidget(m_announcement);
}

void DeclareSheet::retranslate()
{
    m_severityCaption->setText(tr("Severity"));
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setOptions(severityOptions(desk(), appearance().language()));
    m_doubt->setText(tr("In doubt, pick the higher severity. You can lower it later."));
    m_seenCaption->setText(tr("What do you see?"));
    m_seen->setAccessibleName(tr("What do you see?"));
    m_customersCaption->setText(tr("Customers affected?"));
    m_customers->setAccessibleName(tr("Customers affected?"));
    m_customers->setChoices({{u"yes"_s, tr("Yes"), u"Y"_s},
                             {u"no"_s, tr("No"), u"N"_s},
                             {u"unknown"_s, tr("Not known yet"), u"U"_s}});
    m_commanderCaption->setText(tr("Incident Commander"));
    m_commander->setAccessibleName(tr("Incident Commander"));
    m_announcement->setAccessibleName(tr("Text for #incidents"));
    setButtonText(*m_copy, tr("Copy"));
}

void DeclareSheet::renew()
{
    const bool form = m_declared.isEmpty();
    showParts();
    if (!form) {
        setHead(tr("Declare incident"), {});
        setMain({});
        block({});
        return setLeaving(Leaving::Close);
    }
    setLeaving(Leaving::Cancel);
    const auto *open = incident();
    setHead(tr("Declare incident"),
            open ? tr("Nothing is posted yet. %1 is open; this declares another one.").arg(ltr(open->id))
                 : tr("Nothing is posted yet."));
    const auto &state = desk().watch().state();
    const bool suggests = state.proposed.has_value();
    m_suggested->setVisible(suggests);
    if (suggests)
        m_suggested->setText(tr("Suggested %1: %2").arg(domain::toKey(*state.proposed), symptom()));
    const auto severity = m_severity->chosen();
    setMain(severity.isEmpty() ? tr("Declare incident") : tr("Declare %1").arg(ltr(severity)));
    block(severity.isEmpty() ? tr("Choose a severity: 0, 1, 2 or 3.") : QString());
}

void DeclareSheet::begin()
{
    if (!m_declared.isEmpty()) { // what was declared last time is in the record; this is the next one
        m_declared.clear();
        m_seen->clear();
        m_seen->setModified(false);
    }
    m_commander->offer(desk());
    fillIn();
    renew();
    m_severity->focusChosen();
}

//! Facts in empty fields; what a person wrote is never touched.
void DeclareSheet::fillIn()
{
    const auto &proposed = desk().watch().state().proposed;
    if (proposed && m_severity->chosen().isEmpty())
        m_severity->choose(domain::toKey(*proposed));
    if (!m_seen->isModified())
        m_seen->setText(withoutIsolates(symptom()));
    if (m_customers->chosen().isEmpty())
        m_customers->choose(u"unknown"_s);
    if (m_commander->person().isEmpty())
        m_commander->setPerson(desk().workplace().person());
}

void DeclareSheet::act()
{
    submit({u"declare"_s,
            {{u"severity"_s, m_severity->chosen()},
             {u"title"_s, m_seen->text()},
             {u"customers"_s, m_customers->chosen()},
             {u"commander"_s, m_commander->person()}},
            {},
            {}},
           [this](const desk::Answer &answer) {
               declared(answer);
           });
}

void DeclareSheet::declared(const desk::Answer &answer)
{
    const auto *declared = desk().replay().incident(answer.incident);
    if (!declared)
        return;
    m_declared = answer.incident;
    const bool urgent = declared->cadence.first10;
    m_announcement->showText(urgent ? report::announcement(*declared, words())
                                    : report::triageTicket(*declared, &desk().profile(), words()));
    copy(m_announcement->toPlainText());
    m_result->setText(
        tr("Declared %1 at %2.")
            .arg(ltr(domain::toKey(declared->severity)), ltr(toRiyadhMinute(declared->declaredAt))));
    m_notPosted->setText(urgent ? tr("Not posted to #incidents. Text copied — paste it by hand.")
                                : tr("Text of the ticket copied — paste it by hand."));
    renew();
    leaveButton().setFocus();
    Q_EMIT done(m_result->text());
}

void DeclareSheet::showParts()
{
    const bool form = m_declared.isEmpty();
    for (auto *part : m_form)
        part->setVisible(form);
    if (!form)
        m_suggested->hide();
    for (auto *part : std::initializer_list<QWidget *>{m_result, m_notPosted, m_announcement, m_copy})
        part->setVisible(!form);
}

QString DeclareSheet::symptom() const
{
    const auto &state = desk().watch().state();
    const auto *definition = desk().profile().alert(state.proposedBy);
    const auto *alert = state.alert(state.proposedBy);
    if (!definition || !alert)
        return {};
    const auto *indicator = desk().profile().indicator(definition->indicator);
    if (!indicator || !alert->value)
        return of(definition->title);
    return tr("%1: %2").arg(of(indicator->title), ltr(desk::valueText(alert->value, indicator->unit)));
}

//! A field would take Alt+1 for the text "1".
bool DeclareSheet::eventFilter(QObject *watched, QEvent *event)
{
    auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || key->modifiers() != Qt::AltModifier || !actionOf(*key))
        return Sheet::eventFilter(watched, event);
    keyPressEvent(key);
    return true;
}

Sheet::Action DeclareSheet::actionOf(const QKeyEvent &key) const
{
    if (!m_declared.isEmpty())
        return {};
    if (key.modifiers() == Qt::AltModifier && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_3) {
        static const std::array answers = {u"yes"_s, u"no"_s, u"unknown"_s};
        const auto &id = answers[size_t(key.key() - Qt::Key_1)];
        return [this, id] {
            m_customers->choose(id);
        };
    }
    if (const auto severity = m_severity->idForKey(key); !severity.isEmpty())
        return [this, severity] {
            m_severity->choose(severity);
            m_severity->focusChosen();
        };
    if (const auto customers = m_customers->idForKey(key); !customers.isEmpty())
        return [this, customers] {
            m_customers->choose(customers);
        };
    return {};
}

} // namespace thabat::ui
