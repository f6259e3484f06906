// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowoptions.h"

#include <QCommandLineParser>

namespace thabat::ui {

using namespace Qt::StringLiterals;

Result<WindowOptions> readWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto value = [&parser](const QString &name, const QString &what) {
        parser.addOption({name, what, name});
    };
    value(u"profile"_s, u"the profile, a name or a folder"_s);
    value(u"journal"_s, u"the journal file"_s);
    value(u"as"_s, u"who sits here"_s);
    value(u"lang"_s, u"en or ar"_s);
    value(u"theme"_s, u"night, day, hc_dark or hc_light"_s);
    value(u"screenshots"_s, u"write every state of the window as PNG into this folder"_s);
    parser.addOption({u"self-test"_s, u"open every view in both languages and end"_s});
    parser.addOption({u"quit-when-ready"_s, u"print “ready” as soon as the window takes input, and end"_s});
    if (!parser.parse(arguments))
        return Error{Error::Code::InvalidInput, parser.errorText()};

    WindowOptions options;
    options.choices = {parser.value(u"profile"_s), parser.value(u"journal"_s), parser.value(u"as"_s), {}};
    if (parser.isSet(u"lang"_s)) {
        const auto language = languageFromKey(parser.value(u"lang"_s));
        if (!language)
            return language.error();
        options.language = *language;
    }
    if (parser.isSet(u"theme"_s)) {
        const auto theme = themeKindFromKey(parser.value(u"theme"_s));
        if (!theme)
            return theme.error();
        options.theme = *theme;
    }
    if (parser.isSet(u"self-test"_s))
        options.task = WindowOptions::Task::SelfTest;
    if (parser.isSet(u"quit-when-ready"_s))
        options.task = WindowOptions::Task::QuitWhenReady;
    if (parser.isSet(u"screenshots"_s)) {
        options.task = WindowOptions::Task::Screenshots;
        options.screenshots = parser.value(u"screenshots"_s);
    }
    return options;
}

} // namespace thabat::ui
