// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchcommand.h"

#include "app/base/timetext.h"
#include "app/cli/reach.h"
#include "app/cli/watchjson.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

CliCommand::Shape WatchCommand::shape() const
{
    return {u"watch"_s,
            u"watch the service and print one JSON line a round"_s,
            {},
            {valueOption(u"for"_s, u"how long, such as 30s"_s),
             valueOption(u"every"_s, u"how often, such as 1s"_s)},
            {},
            {}};
}

void WatchCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto total = durationFromText(words.has(u"for"_s) ? words.of(u"for"_s) : u"30s"_s);
    const auto every = durationFromText(words.has(u"every"_s) ? words.of(u"every"_s) : u"1s"_s);
    for (const auto &duration : {total, every}) {
        if (!duration)
            return finish(context.fail(duration.error()));
        if (duration->count() < 10)
            return finish(context.fail({Error::Code::InvalidInput, tr("A duration must be at least 10ms.")}));
    }
    auto files = assembly::readDeskFiles(context.choices);
    if (!files)
        return finish(context.fail(files.error()));
    assembly::lookUpSecrets(*files, *context.choices.keychain);
    m_files = std::make_unique<assembly::DeskFiles>(std::move(*files));
    m_watch = std::make_unique<monitor::Watch>(m_files->profile, m_clock);
    connect(&m_rounds, &QTimer::timeout, this, [this, context] {
        context.print(toJson(m_watch->state()));
    });
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this, finish] {
        m_rounds.stop();
        const bool reached = isReached(m_watch->state());
        m_watch->stop();
        finish(reached ? Exit::Done : Exit::Unreachable);
    });
    m_watch->start();
    m_rounds.start(*every);
    m_end.start(*total + std::chrono::milliseconds(20));
}

} // namespace thabat::cli
