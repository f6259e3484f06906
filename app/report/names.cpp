// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/names.h"

#include "app/base/hijri.h"
#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QLocale>

#include <array>
#include <map>

namespace thabat::report {

using namespace Qt::StringLiterals;

namespace {

constexpr auto namesContext = "Names";
constexpr qsizetype longestAlarm = 160;

using NameTable = std::map<QString, const char *>;

QString nameIn(const NameTable &table, const QString &key, const Words &words)
{
    const auto found = table.find(key);
    return found == table.end() ? ltr(shown(key, 60)) : words(namesContext, found->second);
}

} // namespace

QString severityName(domain::Severity severity, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "P0 · Production down, data-loss risk or active security incident"),
        QT_TRANSLATE_NOOP("Names", "P1 · Major feature broken, errors above 10%, or one customer blocked"),
        QT_TRANSLATE_NOOP("Names", "P2 · Degraded performance or minor feature broken"),
        QT_TRANSLATE_NOOP("Names", "P3 · Cosmetic, non-blocking"),
    };
    return words(namesContext, names[size_t(severity)]);
}

QString customersName(domain::Customers customers, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "Yes"),
        QT_TRANSLATE_NOOP("Names", "No"),
        QT_TRANSLATE_NOOP("Names", "Not known yet"),
    };
    return words(namesContext, names[size_t(customers)]);
}

QString phaseName(domain::Phase phase, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "Declared"),
        QT_TRANSLATE_NOOP("Names", "Mitigating"),
        QT_TRANSLATE_NOOP("Names", "Monitoring"),
        QT_TRANSLATE_NOOP("Names", "Resolved"),
        QT_TRANSLATE_NOOP("Names", "Declaration cancelled"),
    };
    return words(namesContext, names[size_t(phase)]);
}

QString noteTypeName(domain::NoteType type, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "Note"),   QT_TRANSLATE_NOOP("Names", "Decision"),
        QT_TRANSLATE_NOOP("Names", "Action"), QT_TRANSLATE_NOOP("Names", "Hypothesis"),
        QT_TRANSLATE_NOOP("Names", "Impact"), QT_TRANSLATE_NOOP("Names", "Question"),
        QT_TRANSLATE_NOOP("Names", "Fixed"),
    };
    return words(namesContext, names[size_t(type)]);
}

QString roleName(domain::Role role, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "Incident Commander"),
        QT_TRANSLATE_NOOP("Names", "Ops Lead"),
        QT_TRANSLATE_NOOP("Names", "Comms Lead"),
        QT_TRANSLATE_NOOP("Names", "Scribe"),
    };
    return words(namesContext, names[size_t(role)]);
}

QString stepAnswerName(domain::StepAnswer answer, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "done"),
        QT_TRANSLATE_NOOP("Names", "not applicable"),
        QT_TRANSLATE_NOOP("Names", "deferred"),
    };
    return words(namesContext, names[size_t(answer)]);
}

QString briefListName(domain::BriefList list, const Words &words)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Names", "Observed"), QT_TRANSLATE_NOOP("Names", "Believed"),
        QT_TRANSLATE_NOOP("Names", "Tried"),    QT_TRANSLATE_NOOP("Names", "Ruled out"),
        QT_TRANSLATE_NOOP("Names", "Next"),
    };
    return words(namesContext, names[size_t(list)]);
}

QString stateName(const QString &state, const Words &words)
{
    static const NameTable names = {
        {u"ok"_s, QT_TRANSLATE_NOOP("Names", "ok")},
        {u"degraded"_s, QT_TRANSLATE_NOOP("Names", "degraded")},
        {u"down"_s, QT_TRANSLATE_NOOP("Names", "down")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("Names", "unknown")},
        {u"inactive"_s, QT_TRANSLATE_NOOP("Names", "inactive")},
        {u"pending"_s, QT_TRANSLATE_NOOP("Names", "pending")},
        {u"firing"_s, QT_TRANSLATE_NOOP("Names", "firing")},
    };
    return nameIn(names, state, words);
}

QString audienceName(const QString &audience, const Words &words)
{
    static const NameTable names = {
        {u"customers"_s, QT_TRANSLATE_NOOP("Names", "Customers")},
        {u"internal"_s, QT_TRANSLATE_NOOP("Names", "Internal")},
        {u"executives"_s, QT_TRANSLATE_NOOP("Names", "Executives")},
    };
    return nameIn(names, audience, words);
}

QString updateStateName(const QString &state, const Words &words)
{
    static const NameTable names = {
        {u"investigating"_s, QT_TRANSLATE_NOOP("Names", "Investigating")},
        {u"identified"_s, QT_TRANSLATE_NOOP("Names", "Identified")},
        {u"monitoring"_s, QT_TRANSLATE_NOOP("Names", "Monitoring")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("Names", "Resolved")},
    };
    return nameIn(names, state, words);
}

QString outcomeName(const QString &outcome, const Words &words)
{
    static const NameTable names = {
        {u"verified"_s, QT_TRANSLATE_NOOP("Names", "verified")},
        {u"ranNotVerified"_s, QT_TRANSLATE_NOOP("Names", "it ran, but it is not verified")},
        {u"partlyRan"_s, QT_TRANSLATE_NOOP("Names", "only a part of it ran")},
        {u"aborted"_s, QT_TRANSLATE_NOOP("Names", "stopped on request")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("Names", "outcome not known")},
    };
    return nameIn(names, outcome, words);
}

QString stepResultName(const QString &result, const Words &words)
{
    static const NameTable names = {
        {u"done"_s, QT_TRANSLATE_NOOP("Names", "done")},
        {u"failed"_s, QT_TRANSLATE_NOOP("Names", "failed")},
        {u"timedOut"_s, QT_TRANSLATE_NOOP("Names", "time limit reached")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("Names", "stopped on request")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("Names", "outcome not known")},
    };
    return nameIn(names, result, words);
}

QString alarmName(const QString &alarm, const QString &title, const runbook::Profile *profile,
                  const Words &words)
{
    if (!alarm.startsWith(domain::noDataPrefix)) {
        const auto *alert = profile ? profile->alert(alarm) : nullptr;
        const auto own = title.isEmpty() ? alarm : title;
        return shown(alert ? alert->title.in(words.language()) : own, longestAlarm);
    }
    const auto signal = alarm.mid(domain::noDataPrefix.size());
    const auto *indicator = profile ? profile->indicator(signal) : nullptr;
    const auto name = indicator ? indicator->title.in(words.language()) : signal;
    return words(namesContext, QT_TRANSLATE_NOOP("Names", "No data: %1"))
        .arg(isolate(shown(name, longestAlarm)));
}

QString dateName(QDate date, const Words &words)
{
    // The names come from the locale, the digits never do: ar_SA would write them in Arabic-Indic.
    const bool arabic = words.language() == Language::Arabic;
    const auto locale = arabic ? QLocale(QLocale::Arabic, QLocale::SaudiArabia) : QLocale::c();
    const auto format = arabic ? QLocale::LongFormat : QLocale::ShortFormat;
    return u"%1 %2 %3 %4"_s.arg(locale.standaloneDayName(date.dayOfWeek(), format),
                                QString::number(date.day()), locale.standaloneMonthName(date.month(), format),
                                QString::number(date.year()));
}

QString hijriName(QDate date, const Words &words)
{
    static constexpr std::array months = {
        QT_TRANSLATE_NOOP("Names", "Muharram"),   QT_TRANSLATE_NOOP("Names", "Safar"),
        QT_TRANSLATE_NOOP("Names", "Rabi I"),     QT_TRANSLATE_NOOP("Names", "Rabi II"),
        QT_TRANSLATE_NOOP("Names", "Jumada I"),   QT_TRANSLATE_NOOP("Names", "Jumada II"),
        QT_TRANSLATE_NOOP("Names", "Rajab"),      QT_TRANSLATE_NOOP("Names", "Shaban"),
        QT_TRANSLATE_NOOP("Names", "Ramadan"),    QT_TRANSLATE_NOOP("Names", "Shawwal"),
        QT_TRANSLATE_NOOP("Names", "Dhul Qadah"), QT_TRANSLATE_NOOP("Names", "Dhul Hijjah")};
    const auto hijri = hijriOf(date);
    if (!hijri || hijri->month < 1 || hijri->month > int(months.size()))
        return {};
    //: a date of the Hijri calendar: day, month, year
    return words(namesContext, QT_TRANSLATE_NOOP("Names", "%1 %2 %3"))
        .arg(QString::number(hijri->day), words(namesContext, months[size_t(hijri->month - 1)]),
             QString::number(hijri->year));
}

QString momentName(const QDateTime &time, const Words &words)
{
    return words(namesContext, QT_TRANSLATE_NOOP("Names", "%1 %2 Riyadh"))
        .arg(dateName(inRiyadh(time).date(), words), ltr(toRiyadhMinute(time)));
}

QString sizeName(qint64 bytes)
{
    if (bytes < 1000)
        return ltr(u"%1 B"_s.arg(bytes));
    if (bytes < 1'000'000)
        return ltr(u"%1 kB"_s.arg(double(bytes) / 1e3, 0, 'f', 1));
    return ltr(u"%1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 1));
}

QString heldName(const QDateTime &since, const QDateTime &now, const Words &words)
{
    const auto minutes = std::max<qint64>(0, since.secsTo(now)) / 60;
    const auto hours = QString::number(minutes / 60);
    const auto rest = QString::number(minutes % 60);
    if (minutes < 60)
        return isolate(words(namesContext, QT_TRANSLATE_NOOP("Names", "%1 min")).arg(rest));
    return isolate(words(namesContext, QT_TRANSLATE_NOOP("Names", "%1 h %2 min")).arg(hours, rest));
}

QString tookName(qint64 milliseconds, const Words &words)
{
    if (milliseconds < 1000)
        return words(namesContext, QT_TRANSLATE_NOOP("Names", "%1 ms"))
            .arg(ltr(QString::number(milliseconds)));
    if (milliseconds < 60'000)
        return words(namesContext, QT_TRANSLATE_NOOP("Names", "%1 s"))
            .arg(ltr(QString::number(double(milliseconds) / 1e3, 'f', 1)));
    return ltr(toClockText(std::chrono::seconds(milliseconds / 1000)));
}

} // namespace thabat::report
