// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happeningcodec.h"

#include <vector>

namespace thabat::test {

using namespace Qt::StringLiterals;

//! One of each alternative of Happening, in their order, with no member left at its default.
inline std::vector<domain::Happening> oneOfEach()
{
    using namespace domain;
    const Cadence cadence{900'000, 1'800'000, true, {{u"executives"_s, 3'600'000}}};
    return {
        Declared{u"API down"_s, Severity::P0, Customers::Yes, u"Sara"_s, true, u"PRODUCTION"_s, u"shop"_s,
                 cadence},
        SeverityChanged{Severity::P1, Severity::P0, u"checkout is down too"_s, cadence},
        Retracted{u"a test alert"_s},
        PhaseChanged{Phase::Monitoring},
        RoleAssigned{Role::Scribe, u"نورة"_s},
        CommandHandedOver{u"Sara"_s, u"Omar"_s},
        StepAnswered{u"first10"_s, 3, StepAnswer::Deferred, u"no access yet"_s, u"error rate 12.4%"_s,
                     u"Freeze deploys"_s},
        PlaybookOpened{u"llm-outage"_s, u"LLM provider outage"_s, 4},
        NoteAdded{u"roll back to v1.4.1"_s, NoteType::Decision, 1'795'388'400'000, true, {u"ops"_s}, 7},
        LoopOpened{u"L1"_s, LoopOpened::Kind::Loan, u"Signature check is off"_s, u"Omar"_s, 1'795'390'000'000,
                   u"check-on"_s},
        LoopClosed{u"L1"_s, u"check is on again"_s},
        LoopHandedOver{u"L2"_s, u"Omar"_s},
        FreezeChanged{true, u"until green"_s},
        UpdatePosted{u"customers"_s, u"identified"_s, u"We found it."_s, u"حُدّد السبب."_s, u"clipboard"_s,
                     u"U1"_s},
        EvidenceSaved{u"evidence/INC-1/03-05"_s, 5, 12'345, {u"db.txt: time limit"_s}},
        BreachAware{1'795'388'400'000, u"a dump was public"_s},
        Resolved{{u"update: sent by mail"_s}, u"Omar"_s, 1'795'700'000'000},
        PostMortemWritten{u"docs/incidents/2026-11-23-api-down.md"_s},
        AlertChanged{u"errors"_s, u"Error rate"_s, u"pending"_s, u"firing"_s, u"12.4%"_s, Severity::P1},
        HealthChanged{u"postgres"_s, u"ok"_s, u"down"_s, u"connection refused"_s},
        DeploySeen{u"v1.4.1"_s, u"v1.4.2"_s, u"abc1234"_s},
        SilenceMade{
            u"8a1c"_s, {u"alertname=\"HighErrorRate\""_s}, 1'795'392'000'000, u"known, being fixed"_s},
        SilenceEnded{u"8a1c"_s, {u"alertname=\"HighErrorRate\""_s}, u"fixed"_s},
        AlarmsAcknowledged{{u"errors"_s, u"no-data/latency"_s}, {u"Error rate"_s, u"No data: Latency"_s}},
        AlarmShelved{u"lag"_s, u"Approval lag"_s, 1'795'392'000'000, u"known, being fixed"_s},
        AlarmUnshelved{u"lag"_s, u"Approval lag"_s},
        PlanPreviewed{u"rollback-app"_s,
                      u"Roll back application"_s,
                      u"PRODUCTION"_s,
                      {{u"tag"_s, u"v1.4.1"_s}},
                      {{u"now"_s, u"v1.4.2"_s}},
                      {u"deploy v1.4.1"_s},
                      u"v1.4.1"_s,
                      u"n0nce"_s,
                      u"t0ken"_s,
                      1'795'388'460'000},
        RunStarted{u"R1"_s,
                   u"rollback-app"_s,
                   u"Roll back application"_s,
                   u"t0ken"_s,
                   u"PRODUCTION"_s,
                   u"hold"_s,
                   u"Omar"_s,
                   u"errors since the deploy"_s,
                   {u"deploy v1.4.1"_s}},
        RunStepIntended{u"R1"_s, 1, u"Deploy"_s, u"deploy v1.4.1"_s},
        RunStepEnded{u"R1"_s, 1, u"failed"_s, 3, 503, u"no such tag\n"_s, 1200, u"The tag is not there."_s},
        RunEnded{u"R1"_s, u"rollback-app"_s, u"Roll back application"_s, u"verified"_s,
                 u"Healthy three times."_s},
        ClockJumped{-240'000},
        DiskFilled{4096},
        Restricted{{u"DESKAAAA"_s, u"DESKBBBB"_s}},
        TextsErased{u"asked for by the data subject"_s},
        JournalBroken{u"DESKAAAA"_s, 5, 2, u"9f86d081"_s},
        JournalBreakRead{u"DESKAAAA"_s},
        StepReopened{u"first10"_s, 3, u"Freeze deploys"_s},
        NoteWithdrawn{7, u"roll bakc"_s},
        MessageQueued{u"M1"_s, u"public"_s, u"customers"_s, u"identified"_s, u"We found it."_s,
                      u"حُدّد السبب."_s, u"drill"_s, true, u"db-down"_s},
        MessageSending{u"M1"_s, u"public"_s, 2},
        MessageSent{u"M1"_s, u"public"_s, u"p31zjtct2jer"_s, true},
        MessageFailed{u"M1"_s, u"public"_s, u"The service answered 503."_s, true, 1'795'388'460'000},
        MessageSuperseded{u"M1"_s, u"public"_s, u"M2"_s},
        MessageDropped{u"M1"_s, u"public"_s, u"told by phone"_s},
        MessageRetried{u"M1"_s, u"public"_s},
        NoticeItemWritten{u"people"_s, u"about 1,200"_s},
        NoticeFiled{1'795'390'000'000, u"evidence/INC-1/notice.pdf"_s, u"9f86d081"_s, 20'480,
                    u"NDGP-2026-77"_s},
        PeopleTold{1'795'390'000'000, u"e-mail to all 1,204"_s},
        BreachDismissed{u"the data was made up"_s, u"Huda, DPO"_s},
        UpdateProposed{u"U1"_s, u"customers"_s, u"identified"_s, u"We found it."_s, u"حُدّد السبب."_s},
        UpdateDeclined{u"U1"_s, u"too early to say"_s},
        PageSent{u"P1"_s,
                 u"db-down"_s,
                 u"DB down"_s,
                 u"DBA"_s,
                 u"Ahmed"_s,
                 {u"pager"_s},
                 {u"M1"_s},
                 u"You are paged."_s,
                 u"هذا استدعاء."_s,
                 300'000},
        PageAcknowledged{u"P1"_s, u"DBA"_s, u"Ahmed"_s},
        PageMissed{u"P1"_s, u"DBA"_s, u"Ahmed"_s},
        BriefLineWritten{u"B1"_s, BriefList::Believed, u"the pool is full"_s, 1'795'388'400'000, true},
        BriefLineMoved{u"B1"_s, BriefList::RuledOut, u"4 of 20 in use"_s, u"the pool is full"_s},
        BriefLineStruck{u"B1"_s, u"said twice"_s, u"the pool is full"_s},
        CommandOffered{u"Sara"_s, u"Omar"_s},
        CommandDeclined{u"Omar"_s, u"on the way home"_s},
        OfferWithdrawn{u"Omar"_s, u"nearly over"_s},
        CommandTaken{u"Sara"_s, u"Omar"_s, u"Sara does not answer"_s},
        BoxOpened{u"T1"_s, u"check the pool"_s, u"ops"_s, 1'795'389'000'000, 600'000, u"L1"_s},
        BoxExtended{u"T1"_s, 1'795'389'600'000, u"check the pool"_s},
        BoxClosed{u"T1"_s, u"nothing found"_s, u"look at the network"_s, u"check the pool"_s},
        Unrecognised{u"future.kind"_s, 3, R"({"shape": [1,2]})"_ba},
    };
}

//! @p happening as an event of an incident.
inline domain::Event eventOf(const domain::Happening &happening, domain::EventNumber number = 1,
                             const QString &author = u"Sara"_s)
{
    const auto draft = domain::encode(happening, u"INC-2026-1123-ABCD"_s, author);
    const qint64 wall = 1'795'388'400'000 + number * 1000;
    return {{u"desk-a"_s,
             number,
             {wall, 0},
             wall,
             number * 1000,
             u"Asia/Riyadh"_s,
             draft.kind,
             draft.version,
             draft.incident,
             draft.author},
            draft.payload};
}

} // namespace thabat::test
