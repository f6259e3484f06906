// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/incident.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace thabat::ui {

class PlainLabel;

//! The living brief to be worked on: a field for the next line, and a row for each line that stands, with
//! where it can go.
class BriefLists : public QWidget
{
    Q_OBJECT

public:
    explicit BriefLists(QWidget *parent = nullptr);

    //! Shows the lines of @p incident; nullptr: none. Whoever is at a row stays at the row in that place.
    void showLines(const domain::Incident *incident, const Words &words);

    void retranslate(const Words &words);

    void lineWritten(); //!< it is on the disk: the field is free for the next one

Q_SIGNALS:
    void written(const QString &list, const QString &text); //!< keys of lists, as in keys.h
    void moved(const QString &line, const QString &list);
    void struck(const QString &line);

private:
    struct Row
    {
        QString id = {};
        QWidget *all = nullptr;
        QPushButton *change = nullptr;
    };

    void write();
    void addRow(const domain::BriefLine &line, const Words &words);
    QMenu *menuOf(const domain::BriefLine &line, const Words &words, QWidget *parent);
    int focusedRow() const;

    QComboBox *m_list;
    QLineEdit *m_text;
    QVBoxLayout *m_lines;
    PlainLabel *m_none;
    std::vector<Row> m_rows;
    QString m_shown; //!< what the rows say
};

} // namespace thabat::ui
