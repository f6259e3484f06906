// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speech.h"
#include "ui/see/chartpicture.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;

namespace thabat::ui {

class ElidedLabel;
class Sparkline;

//! What stays in view of the charts while a sheet lies over them: the two most relevant ones, small.
class SheetStrip : public QWidget
{
    Q_OBJECT

public:
    SheetStrip(const Appearance &appearance, const Speech &speech, QWidget *parent = nullptr);

    //! The first two of @p pictures are shown.
    void setPictures(const std::vector<ChartPicture> &pictures);

private:
    struct Place
    {
        QWidget *whole = nullptr;
        ElidedLabel *title = nullptr;
        QLabel *value = nullptr;
        Sparkline *line = nullptr;
        QString told = {}; //!< the state that screen readers know
    };

    Place makePlace(QHBoxLayout *line);
    void fill(Place &place, const ChartPicture &picture);
    void follow();

    const Appearance &m_appearance;
    const Speech &m_speech;
    std::array<Place, 2> m_places;
};

} // namespace thabat::ui
