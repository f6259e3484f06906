// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"

#include "app/base/files.h"
#include "app/base/json.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;

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
    const auto language = languageFromKey(textOf(json, "language", u"en"_s));
    if (!language)
        return Error{Error::Code::InvalidInput, document->complaint("/language", language.error().message)};
    return DeskSettings{textOf(json, "person"),  *language,
                        textOf(json, "theme"),   int(integerOf(json, "textScale", 100)),
                        textOf(json, "profile"), textOf(json, "zone")};
}

Result<Done> writeDeskSettings(const Home &home, const DeskSettings &settings)
{
    // Members this version does not know stay as they are.
    const auto old = readJson(home.deskFile());
    auto json = old && old->value.is_object() ? old->value : Json::object();
    json["person"] = toStd(settings.person);
    json["language"] = toStd(toKey(settings.language));
    json["theme"] = toStd(settings.theme);
    json["textScale"] = settings.textScale;
    json["profile"] = toStd(settings.profile);
    json["zone"] = toStd(settings.zone);
    return writeFile(home.deskFile(), toPrettyBytes(json));
}

} // namespace thabat::desk
