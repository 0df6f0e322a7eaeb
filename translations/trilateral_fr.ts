<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace file with the reference data in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this workspace; everything in it is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text in the size this computer uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest contrast, with clear outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page you came back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next meeting and what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New of &amp;another kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind and add a record of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record, a list, a view or a command by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record of the kind this page shows, or choose a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what is in sight; works without a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Follow-up of States without their consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items that are ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: internal or sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of this brief is not in this workspace. Choose one from the list of meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief recipe “%1” names a part “%2” that this version does not know. Use a newer version, or take the part out of the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefPrinter</name>
    <message>
        <source>The brief could not be printed. Check that the printer is on, or save the brief as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>is missing from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow the commit before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds changes that belong to no commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the log but not in the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from what the log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unreadable change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds records that the log does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belong to records that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a deleted record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a record that is not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records have this reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was deleted in one copy and edited in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Office copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultative group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparatory team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNDAF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN agency, fund or programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN regional commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional consultative process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the three sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal to our office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly sourced, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible follow-up action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input to the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the Secretary-General&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by a trilateral meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the eight-point agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the GMG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a Forum Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National development plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-level Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtable session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends of the Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMG Principals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparatory meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many cases agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedural note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRSG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GFMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent an alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation of a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fill it with the sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records whose field has the value; several conditions must all hold. FIELD= finds empty fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records the lines of the file are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which brief to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper; a4 when nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the brief: ar, zh, en, fr, ru or es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace; an existing file is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what a workspace holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the record kinds; with --json their fields too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the records of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one record with all its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the records that hold all the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a meeting brief as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a workspace with its log and print what does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the whole content; equal contents print the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the changes of another copy, which is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change made in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print fields with several versions after a merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records that meet a filter in words, as the lists of the desk take it: &quot;Status is Planned, Delayed and Due before today&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation or person that “my organization” in a filter stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of titles and excerpts: ar, zh, en, fr, ru or es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records at most; 200 when nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the changes of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first one when nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its first lines when nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, windows-1251, windows-1256 or gb18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the records of a kept view, in its order; NAME is its title in any language, or its id. All fields are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print who changed what of a record, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read records from a CSV file or a workbook as one change; with any error nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The workbook was not made: the folder for temporary files cannot be written. Free some space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was not made. Export the records as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds no more than %4. Export the records as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since meeting</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of contents</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page limit</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening text</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer in words</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal or external</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>experience_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other proposers</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted result</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised at</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline date</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data source</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First report</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>indicator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data revision</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>issued_brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up by</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared by</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the recommendation</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared at</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to print</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>follow_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated on</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated at</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If raised</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier position</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available as a speaker</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees that contact data are kept</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMG member from</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMG member until</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership in words</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Geneva Migration Group of 2003</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists from</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists until</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other receivers</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exchanged</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem named</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical records</source>
        <comment>cooperation_area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal nature</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record kind</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travels in packages</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>saved_view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind on</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>common</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtable</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addressees</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other themes</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related recommendations</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>recommendation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donors</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other donors</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier phase</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the note</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed from</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related terms</source>
        <comment>glossary_term</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out by</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in words</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions elsewhere</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update requested on</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to present</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared at</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar experiences</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning cycle from</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning cycle until</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtable number</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall theme</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host State</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil Society Days</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presiding</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of the Chair from</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of the Chair until</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convenors</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government Team</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired outcome</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key messages</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main output</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in words</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer in words</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuers</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages to cite</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original language</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as of</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted at</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>work_plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in words</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part measured</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed status</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence records</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>progress_report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M49 code</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subregion</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN regional group</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN status</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May take part in the Forum</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least developed country</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlocked developing country</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small island developing State</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministries</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wording</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>theme_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it holds</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it does not</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used at</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready by</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes taken</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes status</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried from</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for carrying over</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>agenda_item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others responsible</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised due</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate for</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected interest</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of term</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States covered</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others asked</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer coordinated by</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For meeting</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For agenda item</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidated answer</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel note</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>expertise_request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>agenda_point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>agenda_point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_point</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value is missing after “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses go one level deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, write one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is missing, for example: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins with no field of %2; for example: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A shared copy is marked as sensitive; choose another classification or the office copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as ready to present, but the consent is not recorded as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength speaks of several cases, but fewer than two experiences or analyses are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) must not be before %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date moved from %1 to %2, but %3 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a time of day, for example 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4) on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a year of four digits, for example 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the form of %2, for example %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not lead to the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is entered, but %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The General Assembly has Main Committees 1 to 6; %1 names committee %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 of the General Assembly opens in September %2, which does not fit %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2. Likely: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a press release, not a document of the Assembly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is marked as vacant, but a holder is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no known reference for %2; it must name a record of kind %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number, for example 140.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number, for example 8.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address, for example https://gfmd.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day, for example 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Briefs may print badly on this computer, because fonts are missing: %1. To install them on Debian: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership of the GMG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Key of the recipe that gives the sections and their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State, theme or other records the brief is on, when it is not a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared copy leaves out If raised and Sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, chairs and members are printed as they were on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One option a line: name = value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes of briefs: which sections, for whom, in which language and copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a reviewer who stands in no list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experience has one internal and two external reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reviewers say of an experience before it is shown to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors that stand in no list here, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the highest; a rank is that of the proposing side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities as each side states them; whether one is shared follows from the three positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record whose progress it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example per cent, US dollars or countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example sex, age or corridor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months between two measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that an objective, an activity, a recommendation or a theme moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients that stand in no list here, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the workspace from which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs as they were handed out: frozen, numbered, with those who received them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words; who holds which place on which date stands under Roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed, for example 2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the lines at the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the plan before that this one continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives, outcomes and outputs of a work plan, one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action that serves several recommendations stands here once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the State said so itself or we drew the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the source itself names the recommendation or the Forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor agrees that others see this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What States, agencies and others do, voluntarily, on a recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this day the position should be checked before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hold, in two or three sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our side says on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to answer when others ask; left out of a shared copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to avoid and why; left out of a shared copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records on which the position rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that a State bore in an earlier time; a page of 2014 prints the name of 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed, given name first where that is the custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Åkerman Börje, Eva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings, one a line; they are found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Her Excellency Ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words; dated terms of office stand under Roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in public roles and our contacts; keep no more than the work needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier names and spellings, one a line; they are found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings to migration and development.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies, donors, civil society and other organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers outside the three entities, for example States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five areas in which the three entities work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier and drifting forms of the name, one a line; they are found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three entities: SRSG, GFMD and GMG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the kind of records that the view shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field keys separated by spaces; a leading minus turns the order round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field keys in order, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first nine are called by Ctrl+1 to Ctrl+9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, columns and sorting kept under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, reminders and handover points on any record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this record; a shared copy leaves out what is internal or sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the facts come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether someone has checked the facts against their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own number, for example GFMD7-R04; it never changes and is never used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the report, or our paraphrase; say which under Wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words for narrow columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roundtable or session it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it differs from the last day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, for example States of destination; separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of targets, for example 8.8; 10.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones with the same idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones that were merged into this one or split to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are of wording and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations and other outcomes of Forum Meetings, under our own stable numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies that stand in no list here, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, for example Sub-Saharan Africa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and regional projects in which recommendations take shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether and where the Secretary-General&apos;s note names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive themes that the three sides keep under review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words and abbreviations for the same thing, one a line; they are found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and how the term is used, and which word to prefer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the field in six languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners that stand in no list here, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong or would be done otherwise; as useful as success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others need in order to adapt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the State or body agrees that its experience is shown to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning instrument through which the support comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agencies offer to States for follow-up, through country planning or otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept in the workspace and the records they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of one series share this word, for example Trilateral meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the series or of the session, for example 7 or 2.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year by which people name the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time at the place of the meeting, for example 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Europe/Stockholm; a calendar file needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last day with a stroke between them, for example 2014-05-12/2014-05-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person in the chair, as the documents print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls the meeting together with the Chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the head should have achieved when the meeting ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message a line, three to five for the whole meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, room, who opens, order of items, language and interpretation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many States took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many persons from civil society took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source says it, for example 29 of 30 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that meets, for example the Steering Group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outcomes and items are carried over from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the Chatham House Rule notes keep points and not names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every page, for example Draft 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example A/68/190 or A/RES/68/4; other standard numbers go here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough when no closer date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passage a line, with its paragraph number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Draft 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by which comments on the draft are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution is not the same as handling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, papers, analyses, statements and other documents, with their symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be there when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint activity stands here once, with all its lead agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As first agreed; it stays when the date moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when the due date has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity of the plan before that this one continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done under a work plan: who leads, with whom, by when, and how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans of the GMG, the Forum or the SRSG for one or several years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example women, or one corridor; empty for the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of an indicator on their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone confirms it at the activity; it is not taken over by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported on an activity or objective, by whom and for which period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter code of ISO 3166, for example SE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definite article that goes before the short name in running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who deals with migration and development in the government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member and observer States with their names, codes and groups of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it differs from the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a merge the theme that stays, for a split the new themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an amended theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a meeting decided on a theme: keep, amend, add, merge, split or retire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that another country could act on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons drawn from several experiences and analyses, with their strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example costs covered, or an embargo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an agency or an expert offers in answer to a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the items at the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed, for example 3 or 3 (b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time allowed, in minutes; the agenda adds it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are ours never appear in the agenda that the other sides receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point a line, ready to be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the Chatham House Rule: points, not names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same item at an earlier meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of a meeting in their order, with what we need to speak on each and what was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision or one action in one sentence that names who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity, request or other record that came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, actions, notes and disagreements of a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For someone who stands in no list here, or whose name is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this meeting only; the general one stands at the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this person is likely to want or to raise; stays in our office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is expected at a meeting, on which side, and who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when the place is vacant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts for the State or organization that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the head of the agency or government team at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as printed in that period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For focal points that cover a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which function in which body, from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wanted, for whom, how long, in which language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking several at once brings answers from more than the best-known agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer drawn from all offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages in which the paper or the speaker is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, time and length of the intervention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, outcomes or activities that made use of what was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight measures proposed in 2013 (A/68/190), a second way to sort themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief&apos;s page says when there are more; type is never made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The original must be a language in which the text is there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record it leads to is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names records of several kinds; write the kind before it, for example %1:… (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names %1 records; write the id of the right one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 stands for the same record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no record id: 26 letters and digits, as an export writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id belongs to a record of another kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records have this reference. Name the right one in a column record_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the same reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has this reference already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”, “%3”: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of %1 has this heading. Known are: %2. A column whose heading starts with # is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the UTF-16 text is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than %1 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; double the marks within a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Divide it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has %1 cells, but the header has only %2 columns. A text with a separator in it needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; its first line must hold the column headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It links to a line that is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell lies outside of any sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merged cells of the sheet overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula has no result (%1). Mend it, or put the value itself there. Cells without a result: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column has no heading in row %1. Give it one; a column whose heading starts with # is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is empty; its first row must hold the column headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook; encoding and separator are chosen for CSV files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as .xlsx without a password, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, probably %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character does not fit the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little end first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030, GBK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet has a row with the impossible number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of this row is called “%1”, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the cell is missing in the workbook; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell has a format that the workbook lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Fetch or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, which no document does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, which no document of use does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of an experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of experiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of the eight-point agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other file&apos;s log contradicts itself. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose a colleague&apos;s copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace changed since the preview was made. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file has nothing that this workspace lacks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities and themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>%1: “%2” is no kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file must hold a list of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2: a reference or a key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2: this name is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, field %2: a value is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of words is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of the form 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date of the form 2014, 2014-05 or 2014-05-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value does not fit this field, or is empty; leave the field out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text per language is needed, for example {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in “%1” is empty; leave the language out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“original” must name one of the languages of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of no record that may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names several records; write the kind before it, for example state:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of references is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data files in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” was not saved: the disk with the folder %2 is full and %3 are needed. Free some space, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: it or the folder %2 cannot be written. Choose another folder, or ask whoever looks after it for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder %2. Make the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved in the folder %2: %3. Try again, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record&apos;s index of changes is damaged. Check the workspace, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 cannot be read. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2 on %3). Close it there, or open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Trilateral workspace. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by an older version and must be brought up to date first. Open it for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and that you may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The log is damaged. Check the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace misses a record that its log has. Check the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 was changed after that. Look at its history to decide which version to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Compare the two versions before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Restore it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open read-only. Copy it to a folder you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is damaged. Check the workspace, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commit %1 is in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records have the reference “%1” (%2). Name the kind too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::AboutDialog</name>
    <message>
        <source>About Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk for the coordination between the Special Representative of the Secretary-General on migration, the Global Forum on Migration and Development and the Global Migration Group. It works without a network and keeps everything in one file of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaModel</name>
    <message>
        <source>✓ %1</source>
        <comment>a position that is there, with its stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— Missing</source>
        <comment>a position that is not there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wanted outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted outcome noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>whether the wanted outcome is noted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other record points to this one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add linked record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. An office copy holds what the other sides must not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the brief (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 position empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item without a wanted outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the brief as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The brief can be saved as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages; the limit is %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message>
        <source>Preview, no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::BulkPanel</name>
    <message>
        <source>Field to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: empty in all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1 in all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records would change; one step takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::CellEditor</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoiceEditor</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ColumnFilters</name>
    <message>
        <source>Filter the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, =exactly, &lt;2015, &gt;=3, - for empty, * for anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::Desk</name>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::DocumentController</name>
    <message>
        <source>Trilateral sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilateral workspaces (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. Use Open to look for it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague&apos;s instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space in %2, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” in %2 already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened or made: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::EditActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::FieldEditor</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::FilterBar</name>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::FormSection</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This change notes that another copy was merged. Its own changes stand in this list too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change concerns several records. Each of them shows its own history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPanel</name>
    <message>
        <source>Bring the old value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from a newer version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the record as it was before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HomeBlock</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message>
        <source>No request for expertise is waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next meeting of the three sides to prepare its agenda, positions and brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is to be done is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in since this workspace was open here last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies disagree, nothing is unfinished, and all open work has someone to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization we work for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization, body, State or entity: filters call it “my organization”, and its overdue work stands first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting: tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting: in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with positions of all three: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message>
        <source>The first row holds headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste 1 row into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 rows into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. To be mended: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 valid ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; choose another encoding if they look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ItemDetail</name>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours only: not in a shared copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::LanguageStrip</name>
    <message>
        <source>Language of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::LineEditor</name>
    <message>
        <source>14 May 2014 or 2014-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves Trilateral and may use the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBox</name>
    <message>
        <source>Records that match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkEditor</name>
    <message>
        <source>Type a name or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the linked record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no single record (%2); pick one from the list or clear the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: type a name or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no single record; pick one from the list or clear the box.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::LocalTextEditor</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::Locator</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the brief, print it or save it (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and how many come from it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and who heads it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of the agenda needs positions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items have positions of all three (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items have positions of all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash, and 1 position with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to the trash, and 1 position with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::NoticeBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::PositionColumn</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If raised (office only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive (office only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as soon as you leave a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty: what you delete can be put back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that link to it: %1; the links stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select two records or more, and a column: Fill down copies the first value to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No cell in this list holds a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected records as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected records as a table with a row of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in rows from a spreadsheet; you see what they will do before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a CSV file or a workbook; you see what it will do before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the records that the list shows, with all their fields, as a workbook, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records written to “%1”: %2. The file holds everything, sensitive records too; it is for your own office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected record on a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected records to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected records out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected records the value that the first of them has in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the records that have these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only records that meet conditions, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by boxes under the column headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next cell that cannot be kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put records under headings of one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record meets the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordPage</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous in the list (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies changed this record differently. Choose what holds; the other stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordTableModel</name>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewModel</name>
    <message>
        <source>To be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records with “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in any record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words. Capitals and accents make no difference; the beginning of a word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::StartPage</name>
    <message>
        <source>Trilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, follow-up and work plans shared by the SRSG, the GFMD and the GMG, in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace file with the reference data in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all but the pinned ones; the files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsBanner</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep filter, order, groups and columns in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the list shows under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the view as it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this view along in packages; personal views stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this view to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
