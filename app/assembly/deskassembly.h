// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/home.h"
#include "app/base/keychain.h"
#include "app/desk/desk.h"
#include "app/desk/deskserver.h"
#include "app/desk/desksettings.h"
#include "app/desk/systemkeychain.h"
#include "app/journal/journal.h"
#include "app/journal/journalreader.h"
#include "app/monitor/watch.h"

#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>

namespace thabat::assembly {

//! What may be chosen on a command line.
struct Choices
{
    QString profile = {}; //!< name or folder; empty: that of desk.json, else practice
    QString journal = {}; //!< file; empty: that of Home
    QString person = {}; //!< empty: that of desk.json
    std::map<QString, QString> variables = {}; //!< instead of the profile's, such as "service"
    std::shared_ptr<Keychain> keychain = std::make_shared<desk::SystemKeychain>(); //!< never null
};

//! The settings of desk.json and the profile they and the choices name.
struct DeskFiles
{
    Home home = {};
    desk::DeskSettings settings = {};
    runbook::Profile profile = {};
    QString journal = {};
};

//! Reads them. Errors: the profile is not there, or its profile.json cannot be read at all.
Result<DeskFiles> readDeskFiles(const Choices &choices);

//! The names of the secrets that the profile and the hub want.
QStringList secretNames(const DeskFiles &files);

//! Looks them up, and hands them to whoever uses them. Takes up to two seconds when @p keychain does not
//! answer.
void lookUpSecrets(DeskFiles &files, Keychain &keychain);

//! A whole desk: owns every part and ends them in order.
class DeskAssembly
{
public:
    //! Error::Code::Conflict: another process holds the journal.
    static Result<std::unique_ptr<DeskAssembly>> build(const Choices &choices);

    //! A desk that shows a journal another process writes, or one that cannot be written here, and follows it
    //! once a second.
    static Result<std::unique_ptr<DeskAssembly>>
    buildOnlooker(const Choices &choices, desk::Desk::Access access = desk::Desk::Access::LooksOn);

    //! A desk; where another process holds the journal, or its folder or disk cannot be written, one that
    //! shows it: see Desk::access().
    static Result<std::unique_ptr<DeskAssembly>> buildWhatCanBe(const Choices &choices);
    ~DeskAssembly();

    desk::Desk &desk() { return *m_desk; }
    monitor::Watch &watch() { return *m_watch; }
    journal::Journal &journal() { return *m_journal; }
    const DeskFiles &files() const { return m_files; }
    Clock &clock() { return m_clock; }

    //! Answers thabatctl from now on.
    Result<Done> serve();

private:
    explicit DeskAssembly(DeskFiles files);
    Result<Done> open(const Choices &choices, const QString &journal, desk::Desk::Access access);
    void lookAgain();
    QString stamp() const;

    DeskFiles m_files;
    Clock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<monitor::Watch> m_watch;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::DeskServer> m_server;
    std::unique_ptr<QTimer> m_looking;
    QString m_stamp; //!< of what the onlooker read last
    journal::SeenEvents m_seen; //!< what the onlooker has read
    bool m_isLooking = false; //!< a reading is on its way
    QThreadPool m_readers; //!< waits for it at the end: a database must not outlive the program's main()
};

} // namespace thabat::assembly
