<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n silenced</numerusform>
            <numerusform>%n silenced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n inhibited</numerusform>
            <numerusform>%n inhibited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message numerus="yes">
        <source>%n open loop(s)</source>
        <translation>
            <numerusform>%n open loop</numerusform>
            <numerusform>%n open loops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalProofs</name>
    <message numerus="yes">
        <source>%n event(s), every one as it was written.</source>
        <translation>
            <numerusform>%n event, every one as it was written.</numerusform>
            <numerusform>%n events, every one as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported.</source>
        <translation>
            <numerusform>%n event exported.</numerusform>
            <numerusform>%n events exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n gate(s) open</source>
        <translation>
            <numerusform>%n gate open</numerusform>
            <numerusform>%n gates open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostMortem</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>%n desk(s) not exchanged</source>
        <translation>
            <numerusform>%n desk not exchanged</numerusform>
            <numerusform>%n desks not exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n event(s) has not arrived.</source>
        <translation>
            <numerusform>The text of %n event has not arrived.</numerusform>
            <numerusform>The texts of %n events have not arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take the text of %n event(s). Pass them on with an export.</source>
        <translation>
            <numerusform>The hub did not take the text of %n event. Pass it on with an export.</numerusform>
            <numerusform>The hub did not take the texts of %n events. Pass them on with an export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepContent</name>
    <message numerus="yes">
        <source>Sensed: %n snapshot(s) saved</source>
        <translation>
            <numerusform>Sensed: %n snapshot saved</numerusform>
            <numerusform>Sensed: %n snapshots saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::cli::CalendarCommand</name>
    <message numerus="yes">
        <source>%n business day(s) after %1: %2</source>
        <translation>
            <numerusform>%n business day after %1: %2</numerusform>
            <numerusform>%n business days after %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::cli::JournalCommand</name>
    <message numerus="yes">
        <source>%n event(s) added.</source>
        <translation>
            <numerusform>%n event added.</numerusform>
            <numerusform>%n events added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::cli::ProfileCommand</name>
    <message numerus="yes">
        <source>metrics  %1: %n sample(s)</source>
        <translation>
            <numerusform>metrics  %1: %n sample</numerusform>
            <numerusform>metrics  %1: %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::desk::Alarms</name>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n alarm acknowledged.</numerusform>
            <numerusform>%n alarms acknowledged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::desk::Desk</name>
    <message numerus="yes">
        <source>There is nothing to undo: only the last note, step, role or freeze, within %n s.</source>
        <translation>
            <numerusform>There is nothing to undo: only the last note, step, role or freeze, within %n s.</numerusform>
            <numerusform>There is nothing to undo: only the last note, step, role or freeze, within %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::monitor::AlertmanagerBoard</name>
    <message numerus="yes">
        <source>%n more alert(s) are not shown.</source>
        <translation>
            <numerusform>%n more alert is not shown.</numerusform>
            <numerusform>%n more alerts are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::AlarmHealthSheet</name>
    <message numerus="yes">
        <source>%n alarm(s) since %1, in 7 days at most.</source>
        <translation>
            <numerusform>%n alarm since %1, in 7 days at most.</numerusform>
            <numerusform>%n alarms since %1, in 7 days at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::AlertsSheet</name>
    <message numerus="yes">
        <source>Alerts · %n firing</source>
        <translation>
            <numerusform>Alerts · %n firing</numerusform>
            <numerusform>Alerts · %n firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them.</source>
        <translation>
            <numerusform>%n more; type to find it.</numerusform>
            <numerusform>%n more; type to find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covers %n alert(s) that Alertmanager has now.</source>
        <translation>
            <numerusform>Covers %n alert that Alertmanager has now.</numerusform>
            <numerusform>Covers %n alerts that Alertmanager has now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::Announcer</name>
    <message numerus="yes">
        <source>%n more. Press Ctrl+I.</source>
        <translation>
            <numerusform>%n more. Press Ctrl+I.</numerusform>
            <numerusform>%n more. Press Ctrl+I.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::BarZone</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing at the servers</source>
        <translation>
            <numerusform>%n firing at the servers</numerusform>
            <numerusform>%n firing at the servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n put aside</numerusform>
            <numerusform>%n put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::BreachSheet</name>
    <message numerus="yes">
        <source>Filed: %n time(s)</source>
        <translation>
            <numerusform>Filed: once</numerusform>
            <numerusform>Filed: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::ChecklistCard</name>
    <message numerus="yes">
        <source>Complete except %n deferred</source>
        <translation>
            <numerusform>Complete except %n deferred</numerusform>
            <numerusform>Complete except %n deferred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::Composer</name>
    <message numerus="yes">
        <source>Nothing written for %n min. What was seen, decided or done?</source>
        <translation>
            <numerusform>Nothing written for %n min. What was seen, decided or done?</numerusform>
            <numerusform>Nothing written for %n min. What was seen, decided or done?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::IncidentLine</name>
    <message numerus="yes">
        <source>Post-mortem due: %n business day(s) left</source>
        <translation>
            <numerusform>Post-mortem due: %n business day left</numerusform>
            <numerusform>Post-mortem due: %n business days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::OutboxSheet</name>
    <message numerus="yes">
        <source>Outbox · %n for you to see to</source>
        <translation>
            <numerusform>Outbox · one for you to see to</numerusform>
            <numerusform>Outbox · %n for you to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::PostMortemSheet</name>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>%n business day left</numerusform>
            <numerusform>%n business days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::PrivacySheet</name>
    <message numerus="yes">
        <source>%n desk(s) can read it. Nothing has changed yet.</source>
        <translation>
            <numerusform>%n desk can read it. Nothing has changed yet.</numerusform>
            <numerusform>%n desks can read it. Nothing has changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restrict to %n desk(s)</source>
        <translation>
            <numerusform>Restrict to %n desk</numerusform>
            <numerusform>Restrict to %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) can read what follows.</source>
        <translation>
            <numerusform>%n desk can read what follows.</numerusform>
            <numerusform>%n desks can read what follows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::ReadinessCard</name>
    <message numerus="yes">
        <source>%n problem(s) in the profile</source>
        <translation>
            <numerusform>%n problem in the profile</numerusform>
            <numerusform>%n problems in the profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus cannot reach %n target(s); Alerts lists them.</source>
        <translation>
            <numerusform>Prometheus cannot reach %n target; Alerts lists it.</numerusform>
            <numerusform>Prometheus cannot reach %n targets; Alerts lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::ResolveSheet</name>
    <message numerus="yes">
        <source>%n gate(s) open</source>
        <translation>
            <numerusform>%n gate open</numerusform>
            <numerusform>%n gates open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete except %n deferred</source>
        <translation>
            <numerusform>Complete except %n deferred</numerusform>
            <numerusform>Complete except %n deferred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::SampleTable</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::StripZone</name>
    <message numerus="yes">
        <source>%n more open</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n more open</numerusform>
            <numerusform>%n more open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s). No open incident.</source>
        <translation>
            <numerusform>%n alarm. No open incident.</numerusform>
            <numerusform>%n alarms. No open incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::TimelinePanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>timeline entries</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::UpdateSheet</name>
    <message numerus="yes">
        <source>Facts: %1 since %2, %n update(s) so far.</source>
        <translation>
            <numerusform>Facts: %1 since %2, %n update so far.</numerusform>
            <numerusform>Facts: %1 since %2, %n updates so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::UpdateText</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
