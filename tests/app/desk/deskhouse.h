// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/journal/journal.h"
#include "app/monitor/watch.h"
#include "app/runbook/profilereader.h"
#include "tests/places.h"
#include "tests/support/answer.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace thabat::test {

//! A whole desk in a temporary folder, with the practice profile and no service to watch.
class DeskHouse
{
public:
    using Prepare = std::function<void(runbook::Profile &)>;

    //! @p prepare changes the profile before the desk opens; @p runner is the program that carries runs out.
    explicit DeskHouse(const Prepare &prepare = {},
                       const QString &runner = QStringLiteral(BIN_DIR "/thabat-runner"))
        : m_runner(runner)
        , m_home{m_folder.filePath(QStringLiteral("config")), m_folder.filePath(QStringLiteral("data"))}
    {
        auto context = runbook::contextOf(m_home);
        // A port that nobody listens on: this desk must work while its service does not.
        context.variables = {{QStringLiteral("service"), QStringLiteral("http://127.0.0.1:9")}};
        auto read = runbook::readProfile(QStringLiteral(":/profiles/practice"), context);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        profile = std::move(*read);
        if (prepare)
            prepare(profile);
        open();
    }

    //! Ends the desk; open() starts it again over the same journal.
    void close()
    {
        m_desk.reset();
        m_watch.reset();
        m_journal.reset();
    }

    void open()
    {
        close();
        auto journal = journal::Journal::open(m_home.journal(), {{}, QStringLiteral("Asia/Riyadh")}, m_clock);
        if (!journal)
            qFatal("%s", qPrintable(journal.error().message));
        m_journal = std::move(*journal);
        m_watch = std::make_unique<monitor::Watch>(profile, m_clock);
        m_desk = std::make_unique<desk::Desk>(
            desk::Workplace::Parts{profile, m_home, m_clock, *m_journal, *m_watch, m_runner, hub}, m_clock,
            QStringLiteral("Sara"));
    }

    desk::Desk &desk() { return *m_desk; }
    const Home &home() const { return m_home; }

    //! Submits and waits for the answer, as no program may.
    Result<desk::Answer> submit(const QString &name, const std::map<QString, QString> &arguments = {},
                                const QString &incident = {})
    {
        return answerOf(m_desk->submit({name, arguments, incident, {}}), std::chrono::seconds(20));
    }

    QString declare(const QString &title = QStringLiteral("API down"))
    {
        const auto answer =
            submit(QStringLiteral("declare"),
                   {{QStringLiteral("severity"), QStringLiteral("P0")}, {QStringLiteral("title"), title}});
        return answer ? answer->incident : QString();
    }

    runbook::Profile profile;
    journal::HubSettings hub; //!< of the next open()

private:
    QString m_runner;
    QTemporaryDir m_folder;
    Home m_home;
    Clock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<monitor::Watch> m_watch;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace thabat::test
