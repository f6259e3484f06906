// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractItemView;
class QLineEdit;
class QPushButton;

namespace thabat::ui {

class PlainLabel;

//! Finds words in a list: the newest match first, Enter goes to the one before it.
class FindLine : public QWidget
{
    Q_OBJECT

public:
    //! @p view outlives this.
    explicit FindLine(QAbstractItemView &view, QWidget *parent = nullptr);

    void open();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Older, Newer };

    void retranslate();
    void start();
    void go(Step step);
    void show(int match);
    void close();
    std::vector<int> matches() const;

    QAbstractItemView &m_view;
    QLineEdit *m_wanted;
    PlainLabel *m_count;
    QPushButton *m_close;
};

} // namespace thabat::ui
