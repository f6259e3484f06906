<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Decide</name>
    <message>
        <source>Say in a few words what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long; put the details into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the severity changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declaration can be taken back within 10 minutes. Resolve the incident instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving has its own gates; use resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person who takes command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has command already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step %1; the list has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the step is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long; attach it to the evidence instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note of yours to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys are frozen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys are not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an audience; write customers or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of awareness is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of awareness cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident %1 is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>The header of an event is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1” is not a language; write en or ar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>“%1” is not a role; write ic, ops, comms or scribe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>“%1” is not a severity; write P0, P1, P2 or P3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” is not a theme; write night, day, hc_dark or hc_light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a colour: “#” and six hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>“%1” is not a time with a zone, such as 2026-11-23T03:04:05Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration, such as 90s, 5m or 250ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>thabat::HttpClient</name>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>thabat::HttpReply</name>
    <message>
        <source>No complete answer from %1 within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known (DNS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
