// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thabat::practice {

//! Turns a smooth rate into whole events and loses none: 0.3 twice is no event, 0.3 four times is one.
class Drip
{
public:
    int take(double amount)
    {
        m_owed += amount;
        const int whole = int(m_owed);
        m_owed -= whole;
        return whole;
    }

private:
    double m_owed = 0;
};

} // namespace thabat::practice
