<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CallsImportJob</name>
    <message numerus="yes">
        <source>%n interval(s) imported, %1 corrected.</source>
        <translation>
            <numerusform>%n interval imported, %1 corrected.</numerusform>
            <numerusform>%n intervals imported, %1 corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) imported.</source>
        <translation>
            <numerusform>%n interval imported.</numerusform>
            <numerusform>%n intervals imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::AgentsPage</name>
    <message numerus="yes">
        <source>%1&apos;s last day is entered; %n open ticket(s) handed over.</source>
        <translation>
            <numerusform>%1&apos;s last day is entered; %n open ticket handed over.</numerusform>
            <numerusform>%1&apos;s last day is entered; %n open tickets handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::LeaveDialog</name>
    <message numerus="yes">
        <source>%n open ticket(s) today; those that the person leads need somebody to take them.</source>
        <translation>
            <numerusform>%n open ticket today; if the person leads it, somebody must take it.</numerusform>
            <numerusform>%n open tickets today; those that the person leads need somebody to take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::NoticePanel</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::SignInScreen</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TaskPanel</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::WatchedFolder</name>
    <message numerus="yes">
        <source>%1: %n interval(s) imported.</source>
        <translation>
            <numerusform>%1: %n interval imported.</numerusform>
            <numerusform>%1: %n intervals imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) are wrong; nothing was imported from it.</source>
        <translation>
            <numerusform>%1: %n cell is wrong; nothing was imported from it.</numerusform>
            <numerusform>%1: %n cells are wrong; nothing was imported from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) differ from what is kept.</source>
        <translation>
            <numerusform>%1: %n value differs from what is kept.</numerusform>
            <numerusform>%1: %n values differ from what is kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
