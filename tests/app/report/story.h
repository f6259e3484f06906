// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/runbook/profile.h"
#include "tests/app/domain/happenings.h"

namespace thabat::test {

//! Tells an incident event by event, each some seconds after the one before.
class Story
{
public:
    //! 03:02 in Riyadh, Monday 23 November 2026.
    static QDateTime begin() { return {QDate(2026, 11, 23), QTime(0, 2), Qt::UTC}; }

    Story &then(int seconds, const QString &author, const domain::Happening &happening)
    {
        m_at = m_at.addSecs(seconds);
        auto event = eventOf(happening, ++m_number, author);
        event.header.wall = event.header.hybrid.wall = m_at.toMSecsSinceEpoch();
        domain::apply(m_incident, event);
        return *this;
    }

    const domain::Incident &incident() const { return m_incident; }
    QDateTime now() const { return m_at; }

private:
    domain::Incident m_incident = {};
    domain::EventNumber m_number = 0;
    QDateTime m_at = begin();
};

//! What a profile knows of the shop of the story.
inline runbook::Profile shop()
{
    using namespace runbook;
    Profile profile;
    profile.title = {u"Leads API"_s, u"واجهة العملاء المحتملين"_s};
    profile.environment = u"PRODUCTION"_s;
    profile.components = {{u"postgres"_s, {u"Database"_s, u"قاعدة البيانات"_s}}};
    profile.alerts = {{u"errors"_s, {u"Error rate"_s, u"معدل الأخطاء"_s}}};
    Plan plan;
    plan.id = u"rollback-app"_s;
    plan.title = {u"Roll back application"_s, u"إرجاع التطبيق"_s};
    profile.plans = {plan};
    for (const auto &[en, ar] : std::vector<std::pair<QString, QString>>{
             {u"Declare"_s, u"إعلان الحادثة"_s},
             {u"Stop the bleeding"_s, u"إيقاف النزيف"_s},
             {u"Freeze deploys"_s, u"تجميد النشر"_s},
             {u"Preserve evidence"_s, u"حفظ الأدلة"_s},
             {u"Communicate"_s, u"التواصل"_s},
         }) {
        ChecklistStep step;
        step.number = int(profile.runbook.first10.size()) + 1;
        step.title = {en, ar};
        profile.runbook.first10.push_back(step);
    }
    Playbook playbook;
    playbook.id = u"llm-outage"_s;
    playbook.title = {u"LLM provider outage"_s, u"انقطاع مزوّد النماذج اللغوية (LLM)"_s};
    playbook.steps = profile.runbook.first10;
    profile.runbook.playbooks = {playbook};
    profile.runbook.duties = {{u"doc"_s, {u"Write the post-mortem"_s, u"كتابة المراجعة"_s}}};
    return profile;
}

//! The notes, steps and updates of the first minutes.
inline void tellBeginning(Story &story)
{
    using namespace domain;
    const Cadence calm{0, 1'800'000, true};
    const Cadence fast{900'000, 900'000, true};
    story.then(0, u"Sara"_s,
               Declared{u"API | down <b>*now*</b>"_s,
                        Severity::P1,
                        Customers::Yes,
                        {},
                        true,
                        u"PRODUCTION"_s,
                        u"shop"_s,
                        calm});
    story.then(0, u"Sara"_s, StepAnswered{u"first10"_s, 1, StepAnswer::Done, {}, {}, u"Declare"_s});
    story.then(20, {}, AlertChanged{u"errors"_s, u"Error rate"_s, u"pending"_s, u"firing"_s, u"12.4%"_s});
    story.then(10, u"Sara"_s, RoleAssigned{Role::Commander, u"Sara"_s});
    story.then(5, u"Sara"_s, RoleAssigned{Role::Scribe, u"نورة"_s});
    story.then(25, u"Sara"_s, SeverityChanged{Severity::P1, Severity::P0, u"checkout fails too"_s, fast});
    story.then(30, u"نورة"_s,
               NoteAdded{u"first 503 seen"_s,
                         NoteType::Observation,
                         Story::begin().addSecs(-300).toMSecsSinceEpoch(),
                         false,
                         {},
                         0});
    story.then(5, u"نورة"_s, NoteAdded{u"30% of leads are lost\n# not a heading"_s, NoteType::Impact});
    story.then(5, u"نورة"_s, NoteAdded{u"roll back to v1.4.1"_s, NoteType::Decision});
    story.then(5, u"نورة"_s, NoteAdded{u"v1.4.0, not v1.4.1"_s, NoteType::Observation, 0, false, {}, 9});
    story.then(5, u"Sara"_s,
               StepAnswered{u"first10"_s, 3, StepAnswer::Deferred, u"no access yet"_s, {}, u"Freeze"_s});
    story.then(5, u"Sara"_s, EvidenceSaved{u"evidence/03-04"_s, 4, 20'480, {u"db.txt: time limit"_s}});
    story.then(5, u"Sara"_s, FreezeChanged{true, u"until green"_s});
    story.then(5, u"Sara"_s,
               UpdatePosted{u"customers"_s, u"investigating"_s, u"We are working on it."_s,
                            u"نعمل على ذلك."_s, u"clipboard"_s});
}

//! The rollback, and how it all ended.
inline void tellEnding(Story &story)
{
    using namespace domain;
    story.then(40, u"Sara"_s,
               RunStarted{u"R1"_s,
                          u"rollback-app"_s,
                          u"Roll back application"_s,
                          u"T1"_s,
                          u"PRODUCTION"_s,
                          u"hold"_s,
                          u"Omar"_s,
                          u"errors since the deploy"_s,
                          {u"deploy --tag v1.4.1"_s, u"<!-- /thabat:runs --> ``` {x}"_s}});
    story.then(1, u"Sara"_s, RunStepIntended{u"R1"_s, 1, u"Deploy"_s, u"deploy --tag v1.4.1"_s});
    story.then(8, u"Sara"_s,
               RunStepEnded{u"R1"_s, 1, u"done"_s, 0, 0, u"<!-- /thabat:runs -->\nready\n"_s, 8200, {}});
    story.then(1, u"Sara"_s, RunStepIntended{u"R1"_s, 2, u"Ask it"_s, u"GET /health"_s});
    story.then(1, u"Sara"_s, RunStepEnded{u"R1"_s, 2, u"done"_s, 0, 200, {}, 40, {}});
    story.then(10, u"Sara"_s,
               RunEnded{u"R1"_s, u"rollback-app"_s, u"Roll back application"_s, u"verified"_s,
                        u"Healthy three times."_s});
    story.then(5, u"Sara"_s, CommandHandedOver{u"Sara"_s, u"Omar"_s});
    story.then(5, u"Omar"_s,
               LoopOpened{u"L1"_s, LoopOpened::Kind::Task, u"Alert on 503 earlier"_s, {}, 0, {}});
    story.then(5, u"Omar"_s,
               LoopOpened{u"L2"_s,
                          LoopOpened::Kind::Loan,
                          u"The signature check is off"_s,
                          u"Omar"_s,
                          Story::begin().addSecs(3600).toMSecsSinceEpoch(),
                          {}});
    story.then(60, u"Omar"_s, LoopClosed{u"L2"_s, u"it is on again"_s});
    story.then(5, u"نورة"_s, NoteAdded{u"errors are gone"_s, NoteType::Fixed});
    story.then(
        600, u"Omar"_s,
        Resolved{{u"freeze: until Sunday"_s}, u"Omar"_s, Story::begin().addDays(3).toMSecsSinceEpoch()});
}

inline Story wholeStory()
{
    Story story;
    tellBeginning(story);
    tellEnding(story);
    return story;
}

} // namespace thabat::test
