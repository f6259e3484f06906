// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"

#include "app/base/files.h"
#include "app/base/json.h"
#include "app/base/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double percent = 100;
constexpr double smallestText = 0.8;
constexpr double largestText = 3;
constexpr double usualVolume = 0.4;

//! What desk.schema.json asks of the members that are read here; others are left alone.
Result<Done> checkKinds(const JsonDocument &document)
{
    const auto refuse = [&document](const char *pointer, const QString &expected) {
        const auto text = QCoreApplication::translate("Desk", "expected: %1").arg(expected);
        return Error{Error::Code::InvalidInput, document.complaint(pointer, text)};
    };
    const auto &json = document.value;
    if (!json.is_object())
        return refuse("", QCoreApplication::translate("Desk", "an object"));
    for (const auto *key : {"name", "language", "theme", "profile", "zone"}) {
        if (json.contains(key) && !member(json, key).is_string())
            return refuse((u'/' + QLatin1StringView(key)).toLatin1().constData(),
                          QCoreApplication::translate("Desk", "a text"));
    }
    const auto scale = numberOf(json, "textScale", json.contains("textScale") ? 0 : 1);
    if (scale < smallestText || scale > largestText)
        return refuse("/textScale", QCoreApplication::translate("Desk", "a number from 0.8 to 3"));
    return Done{};
}

journal::HubSettings hubOf(const Json &json)
{
    journal::HubSettings hub;
    hub.host = textOf(json, "host");
    hub.port = int(integerOf(json, "port", hub.port));
    hub.database = textOf(json, "database");
    hub.user = textOf(json, "user");
    hub.passwordVariable = textOf(json, "passwordVariable");
    hub.sslMode = textOf(json, "sslMode");
    hub.caFile = textOf(json, "caFile");
    if (const auto every = durationFromText(textOf(json, "every")))
        hub.every = *every;
    return hub;
}

} // namespace

QString DeskSettings::personOrLogin() const
{
    if (!person.isEmpty())
        return person;
    const auto login = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return login.isEmpty() ? u"desk"_s : login;
}

Result<DeskSettings> readDeskSettings(const Home &home)
{
    const auto document = readJson(home.deskFile());
    if (!document && document.error().code == Error::Code::NotFound)
        return DeskSettings{};
    if (!document)
        return document.error();
    const auto &json = document->value;
    if (const auto done = checkKinds(*document); !done)
        return done.error();
    const auto language = languageFromKey(textOf(json, "language", u"en"_s));
    if (!language)
        return Error{Error::Code::InvalidInput, document->complaint("/language", language.error().message)};
    return DeskSettings{
        textOf(json, "name"),
        *language,
        textOf(json, "theme"),
        int(std::lround(numberOf(json, "textScale", 1) * percent)),
        textOf(json, "profile"),
        hubOf(member(json, "hub")),
        textOf(json, "zone"),
        flagOf(json, "motion", true),
        flagOf(member(json, "sound"), "on", true),
        int(std::lround(std::clamp(numberOf(member(json, "sound"), "volume", usualVolume), 0.0, 1.0)
                        * percent))};
}

Result<Done> writeDeskSettings(const Home &home, const DeskSettings &settings)
{
    const auto old = readJson(home.deskFile());
    if (!old && old.error().code != Error::Code::NotFound)
        return old.error(); // a broken file is the person's to mend
    // Members this version does not know stay as they are.
    auto json = old && old->value.is_object() ? old->value : Json::object();
    json["language"] = toStd(toKey(settings.language));
    json["textScale"] = settings.textScale / percent;
    json["motion"] = settings.motion;
    if (!json.contains("sound") || !json["sound"].is_object())
        json["sound"] = Json::object();
    json["sound"]["on"] = settings.sound;
    json["sound"]["volume"] = settings.volume / percent;
    const std::map<const char *, QString> texts = {{"name", settings.person},
                                                   {"theme", settings.theme},
                                                   {"profile", settings.profile},
                                                   {"zone", settings.zone}};
    for (const auto &[key, text] : texts) {
        if (text.isEmpty())
            json.erase(key);
        else
            json[key] = toStd(text);
    }
    return writeFile(home.deskFile(), toPrettyBytes(json));
}

} // namespace thabat::desk
