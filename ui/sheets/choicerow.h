// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QKeyEvent;
class QRadioButton;

namespace thabat::ui {

//! One of a few short answers, with its key.
struct Choice
{
    QString id = {};
    QString text = {};
    QString key = {}; //!< shown behind the text; empty: none
};

//! A few short answers of which one is chosen, side by side as far as there is room.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    //! The same ids again only change the words; with others nothing is chosen.
    void setChoices(const std::vector<Choice> &choices);

    QString chosen() const;
    void choose(const QString &id);

    //! The id whose key the event typed, without Ctrl or Alt; empty when none.
    QString idForKey(const QKeyEvent &key) const;

    //! Puts the focus on what is chosen, or on the first.
    void focusChosen();

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    std::vector<Choice> m_choices;
    std::vector<QRadioButton *> m_buttons;
};

} // namespace thabat::ui
