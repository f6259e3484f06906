// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteindex.h"
#include "ui/theme/appearance.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace thabat::ui {

class PaletteRow;
class PlainLabel;

//! The command palette: a line to type into, over the top of the window, and what fits it best. Up, Down,
//! Enter and Esc; it goes away when the focus does. What it offers is told anew each time it opens.
class Palette : public QFrame
{
    Q_OBJECT

public:
    static constexpr size_t rows = 8;

    //! @p window is what it lies over. Both outlive it.
    Palette(const Appearance &appearance, QWidget &window);

    //! Opens with @p index and nothing typed. What had the focus gets it back.
    void open(PaletteIndex index, PaletteUsage usage, const QDateTime &now);
    void dismiss();

    //! Other entries, or the same in another language, for what is typed already.
    void setIndex(PaletteIndex index);

    QString chosenTitle() const; //!< what Enter would do; empty: nothing

Q_SIGNALS:
    void chosen(const QString &id); //!< before it is carried out
    void refused(const QString &reason);
    void indexWanted(); //!< it is open, and the window speaks another language now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();
    void renew();
    void showHits();
    void choose(size_t row);
    void describe();
    void act();
    bool handle(int key);

    const Appearance &m_appearance;
    QLineEdit *m_field;
    PlainLabel *m_note;
    std::vector<PaletteRow *> m_rows;
    PaletteIndex m_index;
    PaletteUsage m_usage;
    QDateTime m_now;
    PaletteQuery m_query;
    QString m_meant; //!< what was typed with the other layout, if that is what fits
    std::vector<PaletteHit> m_hits;
    size_t m_chosen = 0;
    QPointer<QWidget> m_before;
};

} // namespace thabat::ui
