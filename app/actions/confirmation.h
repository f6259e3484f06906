// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/preview.h"
#include "app/base/result.h"

namespace thabat::actions {

//! What a person did to let a plan run.
struct Confirmation
{
    //! Hold: 1.2 s on the button, or the token copied by hand on a command line.
    enum class Means { Press, Hold, Typed };

    QString token = {}; //!< of the preview they read
    Means means = Means::Press;
    QString typed = {}; //!< compared with Preview::target
    QString second = {}; //!< who agreed besides the author; class C
    QString why = {};
    QString author = {};
};

//! Whether @p confirmation lets the plan run now; the error says why not and what to do.
//!
//! @p recorded is the preview the person read and @p fresh one made just now, with the same arguments.
//! @p usedTokens are those that already started a run: a run never executes twice.
Result<Done> checkConfirmation(const Preview &recorded, const Preview &fresh,
                               const Confirmation &confirmation, const QStringList &usedTokens,
                               const QDateTime &now);

} // namespace thabat::actions
