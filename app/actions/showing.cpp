// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/showing.h"

#include "app/actions/factlookup.h"
#include "app/actions/spoken.h"
#include "app/base/text.h"

namespace thabat::actions {

Showing::Showing(std::vector<runbook::Shown> wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(std::move(wanted))
{
}

Showing::~Showing()
{
    if (m_waitingFor > 0)
        m_promise.future().cancel();
}

Later<std::vector<Seen>> Showing::read(std::chrono::milliseconds limit)
{
    m_promise = {};
    m_promise.start();
    m_lookups.clear();
    m_seen.assign(m_wanted.size(), {});
    m_waitingFor = m_wanted.size();
    const auto answer = m_promise.future();
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        m_seen[i].title = m_wanted[i].lookup.title;
        m_lookups.push_back(std::make_unique<FactLookup>(m_wanted[i].lookup, limit));
        whenDone(m_lookups.back()->answer(), this, [this, i](const Result<QByteArray> &found) {
            settle(i, found);
        });
    }
    return answer;
}

void Showing::settle(size_t number, const Result<QByteArray> &answer)
{
    auto &seen = m_seen[number];
    const auto value =
        answer ? factIn(*answer, m_wanted[number].lookup, {}) : Result<QString>(answer.error());
    if (value)
        seen.value = *value;
    else
        seen.problem = value.error().message;
    seen.right = value && !value->isEmpty() && *value == m_wanted[number].is;
    if (--m_waitingFor > 0)
        return;
    m_promise.addResult(Result<std::vector<Seen>>(m_seen));
    m_promise.finish();
}

QString whatIsThere(const std::vector<Seen> &seen)
{
    QStringList parts;
    for (const auto &one : seen) {
        const auto title = isolate(spoken(one.title));
        parts << (one.problem.isEmpty() ? Showing::tr("“%1” is %2.").arg(title, ltr(shown(one.value, 200)))
                                        : Showing::tr("“%1” could not be read. %2").arg(title, one.problem));
    }
    return parts.join(u' ');
}

} // namespace thabat::actions
