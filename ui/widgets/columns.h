// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

#include <array>
#include <map>

class QSplitter;
class QTabBar;

namespace thabat::ui {

//! Lays the three zones side by side, or one at a time behind tabs when there is no room. The first zone is
//! at the reading start.
class Columns : public QWidget
{
    Q_OBJECT

public:
    enum class Column { Do, See, Record };
    Q_ENUM(Column)
    enum class Mode { Wide, Narrow, Stack };
    Q_ENUM(Mode)

    explicit Columns(const Appearance &appearance, QWidget *parent = nullptr);

    //! All three, once. They become children of this widget.
    void setColumns(QWidget *doColumn, QWidget *seeColumn, QWidget *recordColumn);

    //! The words on the tab of @p column; call again when the language changes.
    void setTitle(Column column, const QString &title);

    //! Makes sure that @p column can be seen. Focus is the caller's.
    void reveal(Column column);

    Mode mode() const { return m_mode; }

    //! Which mode fits @p width at @p textScale percent (ux.md 4.3).
    static Mode modeFor(int width, int textScale);

    //! Widths a person chose in @p mode, to be remembered; empty means the default.
    QList<int> widths(Mode mode) const;
    void setWidths(Mode mode, const QList<int> &widths);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void modeChanged(thabat::ui::Columns::Mode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void enter(Mode mode);
    void applyMinimums();
    void applyWidths();
    void moveEdge(int step);
    void remember();
    int focusedColumn() const;

    const Appearance &m_appearance;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
    std::array<QWidget *, 3> m_columns{};
    Mode m_mode = Mode::Stack;
    std::map<Mode, QList<int>> m_widths;
};

} // namespace thabat::ui
