// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/strays.h"

#include "app/base/text.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace thabat::actions {

using namespace Qt::StringLiterals;

namespace {

struct Child
{
    pid_t process = 0;
    QString name = {};
};

bool isReaper()
{
    int reaper = 0;
    return ::prctl(PR_GET_CHILD_SUBREAPER, &reaper) == 0 && reaper != 0;
}

//! The children of this process that have not ended, from proc(5): "pid (name) state parent …", where the
//! name may hold anything, parentheses too.
std::vector<Child> livingChildren(qint64 except)
{
    std::vector<Child> children;
    for (const auto &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto process = entry.toLongLong();
        if (process <= 0 || process == except)
            continue;
        QFile file(u"/proc/%1/stat"_s.arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto line = file.readAll();
        const auto open = line.indexOf('(');
        const auto close = line.lastIndexOf(')');
        const auto rest = line.mid(close + 2).split(' ');
        if (open < 0 || close < open || rest.size() < 2 || rest.at(1).toLongLong() != ::getpid())
            continue;
        if (rest.at(0) == "Z")
            ::waitpid(pid_t(process), nullptr, WNOHANG);
        else
            children.push_back(
                {pid_t(process), shown(fromUtf8Lossy(line.mid(open + 1, close - open - 1)), 40)});
    }
    return children;
}

QString nameOf(const Child &child)
{
    return u"%1 (%2)"_s.arg(child.name, QString::number(child.process));
}

} // namespace

Strays findStrays(qint64 except)
{
    Strays strays;
    if (!isReaper())
        return strays;
    for (const auto &child : livingChildren(except))
        strays.alive << nameOf(child);
    return strays;
}

Strays endStrays(qint64 except)
{
    constexpr int rounds = 50;
    constexpr useconds_t pause = 5000;
    Strays strays;
    if (!isReaper())
        return strays;
    // Their own children become ours as they end, so one look is not enough.
    for (int round = 0; round < rounds; ++round) {
        const auto children = livingChildren(except);
        strays.alive.clear();
        for (const auto &child : children) {
            ::kill(child.process, SIGKILL);
            strays.alive << nameOf(child);
            if (!strays.ended.contains(strays.alive.last()))
                strays.ended << strays.alive.last();
        }
        if (children.empty())
            break;
        ::usleep(pause);
    }
    for (const auto &name : strays.alive)
        strays.ended.removeAll(name);
    return strays;
}

} // namespace thabat::actions
