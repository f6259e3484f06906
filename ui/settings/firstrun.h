// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/home.h"
#include "app/base/localizedtext.h"
#include "app/monitor/servicesurvey.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace thabat::ui {

class PlainLabel;

//! The first window of somebody new: language, name, and which service to watch. It looks at a service of
//! their own and proposes what to watch there; then it writes desk.json and is done.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive it. The language that is chosen is spoken at once.
    FirstRun(const Home &home, Appearance &appearance, QWidget *parent = nullptr);

    //! Has nobody sat at this desk yet?
    static bool isNeeded(const Home &home);

Q_SIGNALS:
    void ready(); //!< desk.json is written

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void follow();
    void chooseLanguage(int language);
    void look();
    void looked(const Result<monitor::ServiceSurvey> &survey);
    void openTeamFile();
    void takeTeamFile(const QString &path);
    void begin();
    bool isOwnService() const;
    void tell(const QString &text);
    QString findings() const;

    const Home m_home;
    Appearance &m_appearance;
    monitor::ServiceSurveyor m_surveyor;
    std::optional<monitor::ServiceSurvey> m_survey; //!< of the address in the field
    std::vector<LocalizedText> m_charts; //!< titles of what is worth watching there
    bool m_looking = false;

    PlainLabel *m_title;
    PlainLabel *m_intro;
    PlainLabel *m_languageCaption;
    QButtonGroup *m_languages;
    PlainLabel *m_nameCaption;
    QLineEdit *m_name;
    PlainLabel *m_serviceCaption;
    QComboBox *m_service;
    PlainLabel *m_addressCaption;
    QLineEdit *m_address;
    QPushButton *m_look;
    PlainLabel *m_findings;
    QPushButton *m_team;
    QPushButton *m_begin;
};

} // namespace thabat::ui
