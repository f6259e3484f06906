// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly/deskassembly.h"
#include "ui/theme/theme.h"

#include <optional>

namespace thabat::ui {

//! What the command line of `thabat` asks for.
struct WindowOptions
{
    //! What to do besides opening the window.
    enum class Task { Open, SelfTest, Screenshots, QuitWhenReady };

    assembly::Choices choices = {};
    std::optional<Language> language = {};
    std::optional<ThemeKind> theme = {};
    Task task = Task::Open;
    QString screenshots = {}; //!< folder

    //! Nothing was asked for in particular.
    bool isPlain() const
    {
        return task == Task::Open && choices.profile.isEmpty() && choices.journal.isEmpty()
            && choices.person.isEmpty() && !language && !theme;
    }
};

//! Reads the command line; the error says what is wrong with it.
Result<WindowOptions> readWindowOptions(const QStringList &arguments);

} // namespace thabat::ui
