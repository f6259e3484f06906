// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thabat::ui {

class Appearance;
class MainWindow;

//! Opens every view and every sheet in both languages and looks for what no person should see: a sheet that
//! stays away, a zone that is not there, a label cut off. Prints what it finds; 0 when there is nothing.
int selfTest(MainWindow &window, Appearance &appearance);

} // namespace thabat::ui
