// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/datafolder.h"

#include "app/base/home.h"

namespace thabat::practice {

using namespace Qt::StringLiterals;

DataFolder DataFolder::usual()
{
    return {Home::fromEnvironment().data + u"/practice"_s};
}

QString DataFolder::releases() const
{
    return path + u"/releases.json"_s;
}

QString DataFolder::state() const
{
    return path + u"/state.json"_s;
}

QString DataFolder::database() const
{
    return path + u"/service.db"_s;
}

QString DataFolder::runtime() const
{
    return path + u"/practice.json"_s;
}

QString DataFolder::serveLock() const
{
    return path + u"/serve.lock"_s;
}

QString DataFolder::deployLock() const
{
    return path + u"/deploy.lock"_s;
}

} // namespace thabat::practice
