// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/alarmhealthsheet.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/telling.h"
#include "ui/sheets/choicerow.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysCounted = 7;
constexpr qsizetype longestWhy = 120;

QString percentText(double share)
{
    return ltr(QString::number(share * 100, 'f', 0) + u'%');
}

} // namespace

AlarmHealthSheet::AlarmHealthSheet(desk::Desk &desk, CurrentIncident &current, const Appearance &appearance,
                                   QWidget *parent)
    : Sheet(desk, current, appearance, parent)
    , m_grid(new QGridLayout)
    , m_alarms(new OptionList(appearance))
    , m_length(new ChoiceRow)
    , m_why(new QLineEdit)
    , m_back(addButton())
{
    setObjectName(u"alarmHealthSheet"_s);
    build();
    connect(m_alarms, &OptionList::changed, this, [this] {
        renew();
    });
    connect(m_length, &ChoiceRow::changed, this, [this] {
        renew();
    });
    connect(m_why, &QLineEdit::textChanged, this, [this] {
        renew();
    });
    connect(m_back, &QPushButton::clicked, this, &AlarmHealthSheet::takeBack);
    connect(&desk.alarms(), &desk::Alarms::changed, this, [this] {
        if (isVisible())
            renew();
    });
}

void AlarmHealthSheet::build()
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_period = addLabel(TextStyle::Meta);
    m_period->setObjectName(u"period"_s);
    body()->addLayout(m_grid);
    m_head = addRow(u"head"_s);
    m_average = addRow(u"average"_s);
    m_peak = addRow(u"peak"_s);
    m_shares = addRow(u"shares"_s);
    m_alarmsCaption = addCaption(*m_alarms);
    m_alarms->setObjectName(u"alarms"_s);
    m_none = addLabel(TextStyle::Body);
    m_none->setObjectName(u"noAlarms"_s);

    m_form = new QWidget(body()->parentWidget());
    setRole(*m_form, Role::Plain);
    auto *lines = new QVBoxLayout(m_form);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    const auto caption = [this, lines](QWidget &field, const QString &name) {
        auto *label = new PlainLabel(TextStyle::Strong, m_form);
        label->setBuddy(&field);
        field.setObjectName(name);
        lines->addWidget(label);
        lines->addWidget(&field);
        return label;
    };
    m_lengthCaption = caption(*m_length, u"length"_s);
    m_whyCaption = caption(*m_why, u"why"_s);
    body()->addWidget(m_form);
    m_back->setObjectName(u"takeBack"_s);
    setLeaving(Leaving::Close);
}

AlarmHealthSheet::Row AlarmHealthSheet::addRow(const QString &name)
{
    const int line = m_grid->rowCount();
    const auto style = line == 1 ? TextStyle::Meta : TextStyle::Body;
    Row row{new PlainLabel(style, this), new PlainLabel(line == 1 ? style : TextStyle::Strong, this),
            new PlainLabel(style, this)};
    row.ours->setObjectName(name);
    m_grid->addWidget(row.what, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.ours, line, 1, Qt::AlignTop);
    m_grid->addWidget(row.target, line, 2, Qt::AlignTop);
    return row;
}

void AlarmHealthSheet::retranslate()
{
    setHead(tr("Alarm health"), tr("What alarms ask of people here, against EEMUA 191."));
    m_head.what->setText(tr("Number"));
    m_head.ours->setText(tr("Here"));
    m_head.target->setText(tr("Target"));
    m_average.what->setText(tr("Alarms in 10 minutes, on average"));
    m_average.target->setText(tr("%1 at most").arg(ltr(u"1"_s)));
    m_peak.what->setText(tr("Most alarms in any 10 minutes"));
    m_peak.target->setText(tr("%1 at most").arg(ltr(QString::number(monitor::AlarmTargets::peak))));
    m_shares.what->setText(tr("Shares of P0, P1 and P2"));
    m_shares.target->setText(tr("near %1").arg(ltr(u"5% · 15% · 80%"_s)));
    m_alarmsCaption->setText(tr("Alarms now"));
    m_alarms->setAccessibleName(tr("Alarms now"));
    m_lengthCaption->setText(tr("Put aside for how long? Only P2 and below."));
    m_length->setAccessibleName(tr("Put aside for how long? Only P2 and below."));
    m_length->setChoices(
        {{u"15m"_s, tr("15 min"), {}}, {u"30m"_s, tr("30 min"), {}}, {u"60m"_s, tr("60 min"), {}}});
    if (m_length->chosen().isEmpty())
        m_length->choose(u"15m"_s);
    m_whyCaption->setText(tr("Why? (one line, goes to the timeline)"));
    m_why->setAccessibleName(tr("Why? (one line, goes to the timeline)"));
    m_back->setText(tr("No longer put aside"));
    m_counted = size_t(-1);
}

void AlarmHealthSheet::renew()
{
    showNumbers();
    showAlarms();
    showForm();
}

//! Counting reads the journal, so it is done only when something was written.
void AlarmHealthSheet::showNumbers()
{
    const auto events = desk().replay().events().size();
    if (events == m_counted)
        return;
    m_counted = events;
    const auto record = desk().alarms().record(daysCounted);
    const auto &numbers = record.numbers;
    m_period->setText(tr("%n alarm(s) since %1, in 7 days at most.", nullptr, numbers.alarms)
                          .arg(isolate(report::momentName(record.from, words()))));
    m_average.ours->setText(ltr(QString::number(numbers.average, 'f', 2)));
    m_peak.ours->setText(ltr(QString::number(numbers.peak)));
    QStringList parts;
    for (const double share : numbers.shares)
        parts += percentText(share);
    m_shares.ours->setText(numbers.alarms > 0 ? ltr(withoutIsolates(parts.join(u" · "_s))) : u"—"_s);
}

void AlarmHealthSheet::showAlarms()
{
    std::vector<Option> options;
    for (const auto &line : monitor::alarmLines(desk().alarms().now(), incident() != nullptr))
        options.push_back(optionOf(line));
    const QSignalBlocker quiet(m_alarms);
    m_alarms->setOptions(options);
    if (m_alarms->chosen().isEmpty() && !options.empty())
        m_alarms->choose(options.front().id);
    m_alarms->setVisible(!options.empty());
    m_none->setText(tr("No alarms."));
    m_none->setVisible(options.empty());
}

QString AlarmHealthSheet::nameOf(const monitor::Alarm &alarm)
{
    return isolate(report::alarmName(alarm.id, {}, &desk().profile(), words()));
}

//! A line of several alarms is told by its worst; the others follow by name.
Option AlarmHealthSheet::optionOf(const monitor::AlarmLine &line)
{
    const auto &worst = line.alarms.front();
    Option option{worst.id, nameOf(worst), {detailOf(worst)}, {}, worst.severity};
    for (size_t i = 1; i < line.alarms.size(); ++i) {
        const auto &other = line.alarms[i];
        option.details += tr("%1: %2", "an alarm and how it stands").arg(nameOf(other), detailOf(other));
    }
    return option;
}

QString AlarmHealthSheet::detailOf(const monitor::Alarm &alarm)
{
    QStringList parts{tr("since %1").arg(ltr(toRiyadhSecond(alarm.since)))};
    if (alarm.flapping)
        parts += tr("flapping");
    else if (alarm.clearing)
        parts += tr("good again, not yet for long enough");
    if (alarm.acknowledged)
        parts +=
            tr("acknowledged by %1 at %2")
                .arg(isolate(shown(alarm.acknowledged->by, 80)), ltr(toRiyadhMinute(alarm.acknowledged->at)));
    else
        parts += tr("not acknowledged");
    if (alarm.shelf)
        parts += tr("put aside until %1 by %2: %3")
                     .arg(ltr(toRiyadhMinute(alarm.shelf->until)), isolate(shown(alarm.shelf->by, 80)),
                          isolate(shown(alarm.shelf->why, longestWhy)));
    return parts.join(u" · "_s);
}

const monitor::Alarm *AlarmHealthSheet::chosen() const
{
    return desk().alarms().alarm(m_alarms->chosen());
}

void AlarmHealthSheet::showForm()
{
    const auto *alarm = chosen();
    const bool may = alarm && alarm->mayBeShelved();
    m_form->setVisible(may);
    m_back->setVisible(alarm && alarm->shelf);
    m_back->setEnabled(!isBusy());
    setMain(may ? tr("Put aside") : QString());
    block(may ? blocked() : QString());
}

QString AlarmHealthSheet::blocked() const
{
    return m_why->text().trimmed().isEmpty() ? tr("Say why the alarm is put aside.") : QString();
}

void AlarmHealthSheet::begin()
{
    if (const auto *alarm = chosen(); alarm && alarm->mayBeShelved())
        m_why->setFocus();
    else if (alarm)
        m_alarms->focusChosen();
    else
        leaveButton().setFocus();
}

void AlarmHealthSheet::act()
{
    submit(current().command(
               u"shelve"_s,
               {{u"alarm"_s, m_alarms->chosen()}, {u"for"_s, m_length->chosen()}, {u"why"_s, m_why->text()}}),
           [this](const desk::Answer &answer) {
               m_why->clear();
               Q_EMIT done(answer.text);
           });
}

void AlarmHealthSheet::takeBack()
{
    if (isBusy())
        return;
    submit(current().command(u"unshelve"_s, {{u"alarm"_s, m_alarms->chosen()}}),
           [this](const desk::Answer &) {
               Q_EMIT done(tr("The alarm is no longer put aside."));
           });
}

} // namespace thabat::ui
