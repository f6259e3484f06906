// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"
#include "app/runbook/plan.h"

#include <QObject>

#include <memory>

namespace thabat::actions {

class FactLookup;

//! What one lookup of a verification showed.
struct Seen
{
    LocalizedText title = {};
    QString value = {};
    QString problem = {}; //!< why there is no value
    bool right = false; //!< it is what it must be
};

//! Reads once what the lookups of a verification show, all at the same time.
class Showing : public QObject
{
    Q_OBJECT

public:
    //! @p wanted has its placeholders filled.
    explicit Showing(std::vector<runbook::Shown> wanted, QObject *parent = nullptr);
    ~Showing() override; //!< what is being read is given up

    //! In the order of what is wanted, after at most @p limit. One at a time.
    Later<std::vector<Seen>> read(std::chrono::milliseconds limit);

private:
    void settle(size_t number, const Result<QByteArray> &answer);

    std::vector<runbook::Shown> m_wanted;
    std::vector<std::unique_ptr<FactLookup>> m_lookups;
    std::vector<Seen> m_seen;
    size_t m_waitingFor = 0;
    QPromise<Result<std::vector<Seen>>> m_promise;
};

//! @p seen as a sentence: "“Flag”: true; “Image”: not known. No answer in time."
QString whatIsThere(const std::vector<Seen> &seen);

} // namespace thabat::actions
