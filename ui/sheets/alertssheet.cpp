// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/alertssheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/monitor/silencedraft.h"
#include "ui/models/searchkey.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/choicerow.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRows = 40; //!< what a person reads; the filter reaches the rest

bool hasText(const QWidget *focus)
{
    return qobject_cast<const QLineEdit *>(focus) != nullptr;
}

} // namespace

AlertsSheet::AlertsSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                         QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_servers(addLabel(TextStyle::Strong))
    , m_filter(new QLineEdit)
    , m_alerts(new OptionList(appearance))
    , m_silences(new OptionList(appearance))
    , m_end(addButton())
    , m_health(addButton())
    , m_matchers(new QLineEdit)
    , m_length(new ChoiceRow)
    , m_custom(new QLineEdit)
    , m_why(new QLineEdit)
{
    setObjectName(u"alertsSheet"_s);
    build();
    for (auto *list : {m_alerts, m_silences})
        connect(list, &OptionList::changed, this, [this] {
            renew();
        });
    connect(m_alerts, &OptionList::activated, this, [this](const QString &alert) {
        take(alert);
        m_why->setFocus();
    });
    for (auto *field : {m_filter, m_matchers, m_custom, m_why})
        connect(field, &QLineEdit::textChanged, this, [this] {
            renew();
        });
    connect(m_length, &ChoiceRow::changed, this, [this] {
        renew();
    });
    m_health->setObjectName(u"alarmHealth"_s);
    connect(m_health, &QPushButton::clicked, this, [this] {
        Q_EMIT sheetWanted(SheetKind::AlarmHealth);
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        end(m_silences->chosen());
    });
}

void AlertsSheet::build()
{
    const std::pair<QWidget *, QString> names[] = {
        {m_servers, u"servers"_s},   {m_filter, u"filter"_s},  {m_alerts, u"alerts"_s},
        {m_silences, u"silences"_s}, {m_end, u"endSilence"_s}, {m_matchers, u"matchers"_s},
        {m_length, u"length"_s},     {m_custom, u"custom"_s},  {m_why, u"why"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_filterCaption = addCaption(*m_filter);
    body()->addWidget(m_alerts);
    m_none = addLabel(TextStyle::Body);
    m_none->setObjectName(u"noMatch"_s);
    m_targets = addLabel(TextStyle::Body);
    m_targets->setObjectName(u"targets"_s);
    m_certificates = addLabel(TextStyle::Body);
    m_certificates->setObjectName(u"certificates"_s);
    m_silencesCaption = addCaption(*m_silences);

    m_form = new QWidget(body()->parentWidget());
    setRole(*m_form, Role::Plain);
    auto *lines = new QVBoxLayout(m_form);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    const auto caption = [this, lines](QWidget &field) {
        auto *label = new PlainLabel(TextStyle::Strong, m_form);
        label->setBuddy(&field);
        lines->addWidget(label);
        lines->addWidget(&field);
        return label;
    };
    m_matchersCaption = caption(*m_matchers);
    m_matchers->setLayoutDirection(Qt::LeftToRight);
    m_reach = new PlainLabel(TextStyle::Meta, m_form);
    m_reach->setObjectName(u"reach"_s);
    lines->addWidget(m_reach);
    m_lengthCaption = caption(*m_length);
    m_custom->setLayoutDirection(Qt::LeftToRight);
    lines->addWidget(m_custom);
    m_whyCaption = caption(*m_why);
    body()->addWidget(m_form);
}

void AlertsSheet::retranslate()
{
    m_filterCaption->setText(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Type to filter"));
    m_alerts->setAccessibleName(tr("Alerts"));
    m_silencesCaption->setText(tr("Silences of Alertmanager"));
    m_silences->setAccessibleName(tr("Silences of Alertmanager"));
    setButtonText(*m_health, tr("Alarm health"));
    setButtonText(*m_end, tr("End this silence"), u"Ctrl+Delete"_s);
    m_matchersCaption->setText(tr("Silence which alerts?"));
    m_matchers->setAccessibleName(tr("Silence which alerts?"));
    m_matchers->setPlaceholderText(u"alertname=\"HighErrorRate\""_s);
    m_lengthCaption->setText(tr("For how long?"));
    m_length->setAccessibleName(tr("For how long?"));
    m_length->setChoices({{u"30m"_s, tr("30 min"), {}},
                          {u"1h"_s, tr("1 hour"), {}},
                          {u"2h"_s, tr("2 hours"), {}},
                          {u"custom"_s, tr("Other"), {}}});
    if (m_length->chosen().isEmpty())
        m_length->choose(u"30m"_s);
    m_custom->setAccessibleName(tr("For how long? Such as %1").arg(u"45m"_s));
    m_custom->setPlaceholderText(u"45m"_s);
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
    setLeaving(Leaving::Close);
}

bool AlertsSheet::canSilence() const
{
    return desk().watch().alertmanager() != nullptr;
}

void AlertsSheet::renew()
{
    const auto &state = desk().watch().state();
    const AlertWords words(desk().profile(), state, this->words());
    const auto lines = monitor::alertLines(desk().profile(), state);
    const auto urgent = std::count_if(lines.begin(), lines.end(), [](const monitor::AlertLine &line) {
        return line.state == monitor::AlertLine::State::Firing;
    });
    setHead(tr("Alerts · %n firing", nullptr, int(urgent)),
            canSilence() ? tr("A silence stops messages, it mends nothing. Nothing is silenced yet.")
                         : tr("This profile names no Alertmanager: nothing can be silenced from here."));
    showTexts(*m_servers, words.serverTexts());
    showTexts(*m_targets, words.targetTexts());
    showTexts(*m_certificates, words.certificateTexts());
    showAlerts(words, lines);
    showSilences(words);
    showForm();
}

void AlertsSheet::showTexts(PlainLabel &label, const QStringList &texts)
{
    label.setText(texts.join(u'\n'));
    label.setVisible(!texts.isEmpty());
}

void AlertsSheet::showAlerts(const AlertWords &words, const std::vector<monitor::AlertLine> &lines)
{
    std::vector<Option> options;
    size_t left = 0;
    for (const auto &line : lines) {
        auto option = words.optionOf(line);
        const auto text = line.name() + u' ' + option.title + u' ' + option.details.join(u' ');
        if (!matchesSearch(withoutIsolates(text), m_filter->text()))
            continue;
        if (options.size() < mostRows)
            options.push_back(std::move(option));
        else
            ++left;
    }
    const QSignalBlocker quiet(m_alerts);
    m_alerts->setOptions(options);
    if (m_alerts->chosen().isEmpty() && !options.empty())
        m_alerts->choose(options.front().id);
    const bool isEmpty = options.empty();
    m_none->setText(isEmpty ? tr("No alert fits this.")
                            : tr("%n more; type to find them.", nullptr, int(left)));
    m_none->setVisible(isEmpty || left > 0);
}

void AlertsSheet::showSilences(const AlertWords &words)
{
    std::vector<Option> options;
    for (const auto &silence : desk().watch().state().silences) {
        if (options.size() < mostRows)
            options.push_back(words.optionOf(silence));
    }
    const QSignalBlocker quiet(m_silences);
    m_silences->setOptions(options);
    if (m_silences->chosen().isEmpty() && !options.empty())
        m_silences->choose(options.front().id);
    m_silencesCaption->setVisible(!options.empty());
    m_silences->setVisible(!options.empty());
    m_end->setVisible(canSilence() && !options.empty());
    const auto &silences = desk().watch().state().silences;
    m_end->setEnabled(!isBusy() && std::any_of(silences.begin(), silences.end(), [this](const auto &silence) {
        return silence.id == m_silences->chosen() && silence.state != monitor::Silence::State::Expired;
    }));
}

void AlertsSheet::showForm()
{
    m_form->setVisible(canSilence());
    m_custom->setVisible(m_length->chosen() == u"custom"_s);
    m_reach->setText(reach());
    m_reach->setVisible(!m_reach->text().isEmpty());
    const auto duration = durationFromText(length());
    const auto until = duration ? ltr(toRiyadhMinute(now().addMSecs(duration->count()))) : QString();
    setMain(!canSilence() ? QString() : until.isEmpty() ? tr("Silence") : tr("Silence until %1").arg(until));
    block(canSilence() ? blocked() : QString());
}

QString AlertsSheet::length() const
{
    const auto chosen = m_length->chosen();
    const auto text = chosen == u"custom"_s ? withLatinDigits(m_custom->text().trimmed()) : chosen;
    return durationFromText(text) ? text : QString();
}

QString AlertsSheet::reach() const
{
    if (m_matchers->text().trimmed().isEmpty())
        return {};
    const auto matchers = monitor::matchersFromText(m_matchers->text());
    if (!matchers)
        return matchers.error().message;
    const auto &alerts = desk().watch().state().foreignAlerts;
    const auto covered = std::count_if(alerts.begin(), alerts.end(), [&](const monitor::ForeignAlert &alert) {
        return alert.from == u"alertmanager"_s && monitor::covers(*matchers, alert);
    });
    return tr("Covers %n alert(s) that Alertmanager has now.", nullptr, int(covered));
}

QString AlertsSheet::blocked() const
{
    if (!monitor::matchersFromText(m_matchers->text()))
        return tr("Say which alerts: choose one above and press Enter, or write a matcher.");
    if (length().isEmpty())
        return tr("Say for how long, such as %1.").arg(ltr(u"45m"_s));
    if (m_why->text().trimmed().isEmpty())
        return tr("Say why the alerts are silenced.");
    return {};
}

//! The alert that was chosen goes into the form.
void AlertsSheet::take(const QString &alert)
{
    const auto lines = monitor::alertLines(desk().profile(), desk().watch().state());
    const auto found = std::find_if(lines.begin(), lines.end(), [&alert](const monitor::AlertLine &line) {
        return line.name() == alert;
    });
    const auto matcher = found == lines.end() ? QString() : AlertWords::matcherFor(*found);
    if (!matcher.isEmpty())
        m_matchers->setText(matcher);
    else if (canSilence())
        showProblem(tr("Alertmanager does not have this alert, so there is nothing to silence."));
}

void AlertsSheet::begin()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void AlertsSheet::act()
{
    submit(current().command(
               u"silence"_s,
               {{u"matchers"_s, m_matchers->text()}, {u"for"_s, length()}, {u"why"_s, m_why->text()}}),
           [this](const desk::Answer &answer) {
               m_why->clear();
               m_matchers->clear();
               Q_EMIT done(answer.text);
           });
}

void AlertsSheet::end(const QString &silence)
{
    if (silence.isEmpty() || isBusy())
        return;
    submit(current().command(u"unsilence"_s, {{u"id"_s, silence}}), [this](const desk::Answer &answer) {
        Q_EMIT done(answer.text);
    });
}

Sheet::Action AlertsSheet::actionOf(const QKeyEvent &key) const
{
    auto *self = const_cast<AlertsSheet *>(this);
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Delete && modifiers == Qt::ControlModifier && !hasText(focusWidget()))
        return [self] {
            self->end(self->m_silences->chosen());
        };
    if (!m_filter->hasFocus() || modifiers)
        return {};
    if (key.key() == Qt::Key_Down)
        return [this] {
            m_alerts->focusChosen();
        };
    return {};
}

} // namespace thabat::ui
