// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QKeyEvent;
class QVBoxLayout;

namespace thabat::ui {

class OptionRow;

//! One thing to choose, with what must be known to choose it.
struct Option
{
    QString id = {};
    QString title = {};
    QStringList details = {}; //!< one line each, wrapped
    QString key = {};
    std::optional<domain::Severity> severity = {}; //!< shown as a badge
};

//! A list of things of which one is chosen, each with its explanation in full. One tab stop; arrows move.
class OptionList : public QWidget
{
    Q_OBJECT

public:
    explicit OptionList(const Appearance &appearance, QWidget *parent = nullptr);

    //! The same ids in the same order only change the words; what was chosen stays chosen.
    void setOptions(const std::vector<Option> &options);

    QString chosen() const;
    void choose(const QString &id);
    QString idForKey(const QKeyEvent &key) const; //!< as ChoiceRow
    void focusChosen();

Q_SIGNALS:
    void changed();
    void activated(const QString &id); //!< Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();

    const Appearance &m_appearance;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    std::vector<Option> m_options;
    std::vector<OptionRow *> m_rows;
};

} // namespace thabat::ui
