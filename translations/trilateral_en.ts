<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgencyHelp</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message numerus="yes">
        <source>carried over %n times</source>
        <translation>
            <numerusform>carried over %n time</numerusform>
            <numerusform>carried over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not reviewed for %n months: %1</source>
        <translation>
            <numerusform>Not reviewed for %n month: %1</numerusform>
            <numerusform>Not reviewed for %n months: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n records have this reference</source>
        <translation>
            <numerusform>%n record has this reference</numerusform>
            <numerusform>%n records have this reference</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken over.</source>
        <translation>
            <numerusform>%n change taken over.</numerusform>
            <numerusform>%n changes taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have several versions now; “conflicts” lists them.</source>
        <translation>
            <numerusform>%n record has several versions now; “conflicts” lists it.</numerusform>
            <numerusform>%n records have several versions now; “conflicts” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes would be taken over; nothing was written.</source>
        <translation>
            <numerusform>%n change would be taken over; nothing was written.</numerusform>
            <numerusform>%n changes would be taken over; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken over.</source>
        <translation>
            <numerusform>%n file taken over.</numerusform>
            <numerusform>%n files taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would delete %1 of %n records. Nothing was taken. If that is meant, say “--deletes %1”.</source>
        <translation>
            <numerusform>This would delete %1 of %n record. Nothing was taken. If that is meant, say “--deletes %1”.</numerusform>
            <numerusform>This would delete %1 of %n records. Nothing was taken. If that is meant, say “--deletes %1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records in the scope of %1 stay closed to it, since it named them itself before it could read them. If it is to read them, the hub’s administrator says so: hub init URL --member %1 --scope SCOPE --of FILE.</source>
        <translation>
            <numerusform>%n record in the scope of %1 stays closed to it, since it named it itself before it could read it. If it is to read it, the hub’s administrator says so: hub init URL --member %1 --scope SCOPE --of FILE.</numerusform>
            <numerusform>%n records in the scope of %1 stay closed to it, since it named them itself before it could read them. If it is to read them, the hub’s administrator says so: hub init URL --member %1 --scope SCOPE --of FILE.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came into the scope of members.</source>
        <translation>
            <numerusform>%n record came into the scope of members.</numerusform>
            <numerusform>%n records came into the scope of members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes stay here for now: they build on changes of which this copy has only a part, and the hub nothing.</source>
        <translation>
            <numerusform>%n change stays here for now: it builds on changes of which this copy has only a part, and the hub nothing.</numerusform>
            <numerusform>%n changes stay here for now: they build on changes of which this copy has only a part, and the hub nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes stay here for now: they build on changes of %1 that the hub does not have. Push again when they were pushed.</source>
        <translation>
            <numerusform>%n change stays here for now: it builds on changes of %1 that the hub does not have. Push again when they were pushed.</numerusform>
            <numerusform>%n changes stay here for now: they build on changes of %1 that the hub does not have. Push again when they were pushed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts written to %1</source>
        <translation>
            <numerusform>%n text written to %1</numerusform>
            <numerusform>%n texts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are settled and cannot be changed now; they are not counted.</source>
        <translation>
            <numerusform>%n text is settled and cannot be changed now; it is not counted.</numerusform>
            <numerusform>%n texts are settled and cannot be changed now; they are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments on it are still open.</source>
        <translation>
            <numerusform>%n comment on it is still open.</numerusform>
            <numerusform>%n comments on it are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued as no. %1: %2, %n pages.</source>
        <translation>
            <numerusform>Issued as no. %1: %2, %n page.</numerusform>
            <numerusform>Issued as no. %1: %2, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own texts wait to be looked at; none of them is printed before that.</source>
        <translation>
            <numerusform>%n own text waits to be looked at; it is not printed before that.</numerusform>
            <numerusform>%n own texts wait to be looked at; none of them is printed before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that records name are not in this copy and stay behind.</source>
        <translation>
            <numerusform>%n file that records name is not in this copy and stays behind.</numerusform>
            <numerusform>%n files that records name are not in this copy and stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lacks %n changes</source>
        <translation>
            <numerusform>lacks %n change</numerusform>
            <numerusform>lacks %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not fit its log in %n places. Keep it, and go on with a backup.</source>
        <translation>
            <numerusform>The file does not fit its log in %n place. Keep it, and go on with a backup.</numerusform>
            <numerusform>The file does not fit its log in %n places. Keep it, and go on with a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written to %1</source>
        <translation>
            <numerusform>%n record written to %1</numerusform>
            <numerusform>%n records written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are asked for until %1.</source>
        <translation>
            <numerusform>%n record is asked for until %1.</numerusform>
            <numerusform>%n records are asked for until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not asked for; they are refused unless you say --take-outside.</source>
        <translation>
            <numerusform>%n record was not asked for; it is refused unless you say --take-outside.</numerusform>
            <numerusform>%n records were not asked for; they are refused unless you say --take-outside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes entered</source>
        <translation>
            <numerusform>%n outcome entered</numerusform>
            <numerusform>%n outcomes entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Form with %n fields written to %1</source>
        <translation>
            <numerusform>Form with %n field written to %1</numerusform>
            <numerusform>Form with %n fields written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not told in it, because only our office sees them</source>
        <translation>
            <numerusform>%n value is not told in it, because only our office sees it</numerusform>
            <numerusform>%n values are not told in it, because only our office sees them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” names %n views of %2. Give the id of one: %3.</source>
        <translation>
            <numerusform>“%1” names %n view of %2. Give the id of one: %3.</numerusform>
            <numerusform>“%1” names %n views of %2. Give the id of one: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It deletes %1 of %n records.</source>
        <translation>
            <numerusform>It deletes %1 of %n record.</numerusform>
            <numerusform>It deletes %1 of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes would be taken over.</source>
        <translation>
            <numerusform>%n change would be taken over.</numerusform>
            <numerusform>%n changes would be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal or sensitive records left out</source>
        <translation>
            <numerusform>%n internal or sensitive record left out</numerusform>
            <numerusform>%n internal or sensitive records left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” names %n records, of the kinds: %2. Write one of: %3.</source>
        <translation>
            <numerusform>“%1” names %n record, of the kinds: %2. Write one of: %3.</numerusform>
            <numerusform>“%1” names %n records, of the kinds: %2. Write one of: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier backups that are protected as well: %n.</source>
        <translation>
            <numerusform>Earlier backups that are protected as well: %n.</numerusform>
            <numerusform>Earlier backups that are protected as well: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message numerus="yes">
        <source>Translate %n records into %1</source>
        <translation>
            <numerusform>Translate %n record into %1</numerusform>
            <numerusform>Translate %n records into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>Attach %n file to %1</numerusform>
            <numerusform>Attach %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm translations of %n records into %1</source>
        <translation>
            <numerusform>Confirm translations of %n record into %1</numerusform>
            <numerusform>Confirm translations of %n records into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierPositions</name>
    <message numerus="yes">
        <source>stated %n months ago</source>
        <translation>
            <numerusform>stated %n month ago</numerusform>
            <numerusform>stated %n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperienceReview</name>
    <message numerus="yes">
        <source>%n external readers of other organizations</source>
        <translation>
            <numerusform>%n external reader of another organization</numerusform>
            <numerusform>%n external readers of other organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last looked at: %1, more than %n years ago.</source>
        <translation>
            <numerusform>Last looked at: %1, more than %n year ago.</numerusform>
            <numerusform>Last looked at: %1, more than %n years ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Row %1, column “%2”: the text has %n characters, and a cell of an Excel workbook holds no more than %3. Export the records as CSV instead.</source>
        <translation>
            <numerusform>Row %1, column “%2”: the text has %n character, and a cell of an Excel workbook holds no more than %3. Export the records as CSV instead.</numerusform>
            <numerusform>Row %1, column “%2”: the text has %n characters, and a cell of an Excel workbook holds no more than %3. Export the records as CSV instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Left out because of their handling: %n.</numerusform>
            <numerusform>Left out because of their handling: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because no day is known, at most a month or a year: %n.</source>
        <translation>
            <numerusform>Left out because no day is known, at most a month or a year: %n.</numerusform>
            <numerusform>Left out because no day is known, at most a month or a year: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they are templates: %n.</source>
        <translation>
            <numerusform>Left out because they are templates: %n.</numerusform>
            <numerusform>Left out because they are templates: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participants not named, since they are not marked as public: %n.</source>
        <translation>
            <numerusform>Participants not named, since they are not marked as public: %n.</numerusform>
            <numerusform>Participants not named, since they are not marked as public: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as whole days, since a time is missing at the beginning or the end: %n.</source>
        <translation>
            <numerusform>Written as whole days, since a time is missing at the beginning or the end: %n.</numerusform>
            <numerusform>Written as whole days, since a time is missing at the beginning or the end: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times without a known time zone; programs will show them as local time: %n.</source>
        <translation>
            <numerusform>Times without a known time zone; programs will show them as local time: %n.</numerusform>
            <numerusform>Times without a known time zone; programs will show them as local time: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts left out because of their handling: %n.</source>
        <translation>
            <numerusform>Texts left out because of their handling: %n.</numerusform>
            <numerusform>Texts left out because of their handling: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to records left out because of their handling: %n.</source>
        <translation>
            <numerusform>Links to records left out because of their handling: %n.</numerusform>
            <numerusform>Links to records left out because of their handling: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they belong to an experience without consent: %n.</source>
        <translation>
            <numerusform>Left out because they belong to an experience without consent: %n.</numerusform>
            <numerusform>Left out because they belong to an experience without consent: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because consent to share is not given: %n.</source>
        <translation>
            <numerusform>Left out because consent to share is not given: %n.</numerusform>
            <numerusform>Left out because consent to share is not given: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message numerus="yes">
        <source>A box of the form holds more than %n characters. Shorten it, or send the text as a document.</source>
        <translation>
            <numerusform>A box of the form holds more than %n character. Shorten it, or send the text as a document.</numerusform>
            <numerusform>A box of the form holds more than %n characters. Shorten it, or send the text as a document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands for %n records here. Write the reference of the right one.</source>
        <translation>
            <numerusform>“%1” stands for %n record here. Write the reference of the right one.</numerusform>
            <numerusform>“%1” stands for %n records here. Write the reference of the right one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%1 %2 %n days</source>
        <translation>
            <numerusform>%1 %2 %n day</numerusform>
            <numerusform>%1 %2 %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n decision(s) between two versions</source>
        <translation>
            <numerusform>%n decision between two versions</numerusform>
            <numerusform>%n decisions between two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The archive holds more than %n parts, which no document does.</source>
        <translation>
            <numerusform>The archive holds more than %n part, which no document does.</numerusform>
            <numerusform>The archive holds more than %n parts, which no document does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file unpacks to more than %n times its size, which no document of use does.</source>
        <translation>
            <numerusform>The file unpacks to more than %n time its size, which no document of use does.</numerusform>
            <numerusform>The file unpacks to more than %n times its size, which no document of use does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has more than %n sheets.</source>
        <translation>
            <numerusform>The workbook has more than %n sheet.</numerusform>
            <numerusform>The workbook has more than %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n columns.</source>
        <translation>
            <numerusform>there are more than %n column.</numerusform>
            <numerusform>there are more than %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the table has more than %n cells.</source>
        <translation>
            <numerusform>the table has more than %n cell.</numerusform>
            <numerusform>the table has more than %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the sheet has more than %n merged cells.</source>
        <translation>
            <numerusform>the sheet has more than %n merged cell.</numerusform>
            <numerusform>the sheet has more than %n merged cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parts lie more than %n levels deep.</source>
        <translation>
            <numerusform>Parts lie more than %n level deep.</numerusform>
            <numerusform>Parts lie more than %n levels deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n events. Export a shorter period and import that.</source>
        <translation>
            <numerusform>The file has more than %n event. Export a shorter period and import that.</numerusform>
            <numerusform>The file has more than %n events. Export a shorter period and import that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This names %n records; write the id of the right one instead.</source>
        <translation>
            <numerusform>This names %n record; write the id of the right one instead.</numerusform>
            <numerusform>This names %n records; write the id of the right one instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have this in “%1”. Name the right one in a column record_id.</source>
        <translation>
            <numerusform>%n record has this in “%1”. Name the right one in a column record_id.</numerusform>
            <numerusform>%n records have this in “%1”. Name the right one in a column record_id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have this reference. Name the right one in a column record_id.</source>
        <translation>
            <numerusform>%n record has this reference. Name the right one in a column record_id.</numerusform>
            <numerusform>%n records have this reference. Name the right one in a column record_id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line has %n cells, but the header has only %1. A text with a separator in it needs quotation marks.</source>
        <translation>
            <numerusform>the line has %n cell, but the header has only %1. A text with a separator in it needs quotation marks.</numerusform>
            <numerusform>the line has %n cells, but the header has only %1. A text with a separator in it needs quotation marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It recurs more often than %n times. Only the first %n are taken in.</source>
        <translation>
            <numerusform>It recurs more often than %n time. Only the first is taken in.</numerusform>
            <numerusform>It recurs more often than %n times. Only the first %n are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events of the file take place more than %n times. Export a shorter period and import that.</source>
        <translation>
            <numerusform>The events of the file take place more than %n time. Export a shorter period and import that.</numerusform>
            <numerusform>The events of the file take place more than %n times. Export a shorter period and import that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>The name “%1…” of the key is longer than %n letters. Shorten it.</source>
        <translation>
            <numerusform>The name “%1…” of the key is longer than %n letter. Shorten it.</numerusform>
            <numerusform>The name “%1…” of the key is longer than %n letters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message numerus="yes">
        <source>The package was not made: it would have more than %Ln parts. Choose less for it, or make several packages.</source>
        <translation>
            <numerusform>The package was not made: it would have more than %Ln part. Choose less for it, or make several packages.</numerusform>
            <numerusform>The package was not made: it would have more than %Ln parts. Choose less for it, or make several packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package was not made: it has more than %Ln receivers. Make several packages.</source>
        <translation>
            <numerusform>The package was not made: it has more than %Ln receiver. Make several packages.</numerusform>
            <numerusform>The package was not made: it has more than %Ln receivers. Make several packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package was not made: its passphrase has fewer than %n letters and would be guessed. Choose a longer one, such as four words.</source>
        <translation>
            <numerusform>The package was not made: its passphrase has fewer than %n letter and would be guessed. Choose a longer one, such as four words.</numerusform>
            <numerusform>The package was not made: its passphrase has fewer than %n letters and would be guessed. Choose a longer one, such as four words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change “%1” is too large to be sent. Records that it changed at once: %n. Send a copy of the workspace file instead; the other side takes it in as another version.</source>
        <translation>
            <numerusform>The change “%1” is too large to be sent. Records that it changed at once: %n. Send a copy of the workspace file instead; the other side takes it in as another version.</numerusform>
            <numerusform>The change “%1” is too large to be sent. Records that it changed at once: %n. Send a copy of the workspace file instead; the other side takes it in as another version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageScope</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageLimit</name>
    <message numerus="yes">
        <source>%Ln pages; the limit is %1.</source>
        <translation>
            <numerusform>%Ln page; the limit is %1.</numerusform>
            <numerusform>%Ln pages; the limit is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message numerus="yes">
        <source>%n that do not fit</source>
        <translation>
            <numerusform>%n that does not fit</numerusform>
            <numerusform>%n that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of a plan</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due later</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n due later</numerusform>
            <numerusform>%n due later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message numerus="yes">
        <source>“%1” names %n records. Write the reference of the right one.</source>
        <translation>
            <numerusform>“%1” names %n record. Write the reference of the right one.</numerusform>
            <numerusform>“%1” names %n records. Write the reference of the right one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningCalendar</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningFit</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message numerus="yes">
        <source>%1: %n records have something there</source>
        <translation>
            <numerusform>%1: %n record has something there</numerusform>
            <numerusform>%1: %n records have something there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestForecast</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days after</source>
        <translation>
            <numerusform>%1 to %n day after</numerusform>
            <numerusform>%1 to %n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days before</source>
        <translation>
            <numerusform>%1 to %n day before</numerusform>
            <numerusform>%1 to %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked before %1 of %n earlier Forum Meetings, %2: %3.</source>
        <translation>
            <numerusform>Asked before %1 of %n earlier Forum Meeting, %2: %3.</numerusform>
            <numerusform>Asked before %1 of %n earlier Forum Meetings, %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestInbox</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days past</source>
        <translation>
            <numerusform>%1 to %n day past</numerusform>
            <numerusform>%1 to %n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n days</source>
        <translation>
            <numerusform>in %1 to %n day</numerusform>
            <numerusform>in %1 to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>fits in %1 of %n points</source>
        <translation>
            <numerusform>fits in %1 of %n point</numerusform>
            <numerusform>fits in %1 of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n times in the last 12 months</source>
        <translation>
            <numerusform>asked %n time in the last 12 months</numerusform>
            <numerusform>asked %n times in the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message numerus="yes">
        <source>In conflict in %n of these records; a new value settles it.</source>
        <translation>
            <numerusform>In conflict in %n of these records; a new value settles it.</numerusform>
            <numerusform>In conflict in %n of these records; a new value settles it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these records have drafts here that cannot be read; they stay until they are mended.</source>
        <translation>
            <numerusform>%n of these records has a draft here that cannot be read; it stays until it is mended.</numerusform>
            <numerusform>%n of these records have drafts here that cannot be read; they stay until they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedPlace</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay here for now: they build on changes of which this copy has only a part, and the hub nothing.</source>
        <translation>
            <numerusform>%n change stays here for now: it builds on changes of which this copy has only a part, and the hub nothing.</numerusform>
            <numerusform>%n changes stay here for now: they build on changes of which this copy has only a part, and the hub nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay here for now: they build on changes of %1 that the hub does not have. Exchange again when they were sent.</source>
        <translation>
            <numerusform>%n change stays here for now: it builds on changes of %1 that the hub does not have. Exchange again when they were sent.</numerusform>
            <numerusform>%n changes stay here for now: they build on changes of %1 that the hub does not have. Exchange again when they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>The translation has %n characters; no more than %1 are taken.</source>
        <translation>
            <numerusform>The translation has %n character; no more than %1 are taken.</numerusform>
            <numerusform>The translation has %n characters; no more than %1 are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n texts. Send it in parts.</source>
        <translation>
            <numerusform>The file holds more than %n text. Send it in parts.</numerusform>
            <numerusform>The file holds more than %n texts. Send it in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the agenda of %n meetings</source>
        <translation>
            <numerusform>on the agenda of %n meeting</numerusform>
            <numerusform>on the agenda of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gap: its %n priorities have no activity</source>
        <translation>
            <numerusform>gap: its %n priority has no activity</numerusform>
            <numerusform>gap: its %n priorities have no activity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::AgencyRound</name>
    <message numerus="yes">
        <source>%n packages will be made, each with what may go to the three sides.</source>
        <translation>
            <numerusform>%n package will be made, with what may go to the three sides.</numerusform>
            <numerusform>%n packages will be made, each with what may go to the three sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::AnswersDialog</name>
    <message numerus="yes">
        <source>%n new outcomes</source>
        <translation>
            <numerusform>%n new outcome</numerusform>
            <numerusform>%n new outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n is there already</numerusform>
            <numerusform>%n are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to correct</source>
        <translation>
            <numerusform>%n line to correct</numerusform>
            <numerusform>%n lines to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ArrivalsPart</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message numerus="yes">
        <source>%n more; their list shows all</source>
        <translation>
            <numerusform>%n more; their list shows all</numerusform>
            <numerusform>%n more; their list shows all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BackupsPage</name>
    <message numerus="yes">
        <source>Going back to %1 would undo %n changes.</source>
        <translation>
            <numerusform>Going back to %1 would undo %n change.</numerusform>
            <numerusform>Going back to %1 would undo %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace is whole: %n records were held against their log.</source>
        <translation>
            <numerusform>The workspace is whole: %n record was held against its log.</numerusform>
            <numerusform>The workspace is whole: %n records were held against their log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged. Nothing was changed. Close it and keep it as it is; then restore a backup here, or repair or salvage it with trilateral-cli. Damaged: %n.</source>
        <translation>
            <numerusform>The file is damaged. Nothing was changed. Close it and keep it as it is; then restore a backup here, or repair or salvage it with trilateral-cli. Damaged: %n.</numerusform>
            <numerusform>The file is damaged. Nothing was changed. Close it and keep it as it is; then restore a backup here, or repair or salvage it with trilateral-cli. Damaged: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefIssuing</name>
    <message numerus="yes">
        <source>%n comments are still open.</source>
        <translation>
            <numerusform>%n comment is still open.</numerusform>
            <numerusform>%n comments are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own texts wait to be looked at.</source>
        <translation>
            <numerusform>%n own text waits to be looked at.</numerusform>
            <numerusform>%n own texts wait to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message numerus="yes">
        <source>%n items without minutes</source>
        <translation>
            <numerusform>%n item without minutes</numerusform>
            <numerusform>%n items without minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items not yet agreed</source>
        <translation>
            <numerusform>%n item not yet agreed</numerusform>
            <numerusform>%n items not yet agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation>
            <numerusform>%n position empty</numerusform>
            <numerusform>%n positions empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation>
            <numerusform>%n item without a wanted outcome</numerusform>
            <numerusform>%n items without a wanted outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message numerus="yes">
        <source>Beyond the limit of %n pages</source>
        <translation>
            <numerusform>Beyond the limit of %n page</numerusform>
            <numerusform>Beyond the limit of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefTexts</name>
    <message numerus="yes">
        <source>%1 – %n open comments</source>
        <comment>part of a paper</comment>
        <translation>
            <numerusform>%1 – %n open comment</numerusform>
            <numerusform>%1 – %n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainPart</name>
    <message numerus="yes">
        <source>All chains from evidence to follow-up; %n records stand in none</source>
        <translation>
            <numerusform>All chains from evidence to follow-up; %n record stands in none</numerusform>
            <numerusform>All chains from evidence to follow-up; %n records stand in none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::CheckPart</name>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1; %n shown</numerusform>
            <numerusform>%1; %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are settled. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n point is settled. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n points are settled. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ComparePart</name>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1; %n shown</numerusform>
            <numerusform>%1; %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation>
            <numerusform>%n more record is not as it was set here.</numerusform>
            <numerusform>%n more records are not as they were set here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation>
            <numerusform>All that was set here still stands in %n record.</numerusform>
            <numerusform>All that was set here still stands in %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation>
            <numerusform>%n more record was changed and is not compared.</numerusform>
            <numerusform>%n more records were changed and are not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation>
            <numerusform>%n of the fields set here still stands.</numerusform>
            <numerusform>%n of the fields set here still stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ConflictPage</name>
    <message numerus="yes">
        <source>%n decision(s) wait.</source>
        <translation>
            <numerusform>%n decision waits.</numerusform>
            <numerusform>%n decisions wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decisions</source>
        <translation>
            <numerusform>%1 of %n decision</numerusform>
            <numerusform>%1 of %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilModel</name>
    <message numerus="yes">
        <source>%1, %n years ago</source>
        <translation>
            <numerusform>%1, %n year ago</numerusform>
            <numerusform>%1, %n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperienceOffer</name>
    <message numerus="yes">
        <source>Not told in it, because only our office sees them: %n values.</source>
        <translation>
            <numerusform>Not told in it, because only our office sees it: %n value.</numerusform>
            <numerusform>Not told in it, because only our office sees them: %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation>
            <numerusform>%n file removed from this record.</numerusform>
            <numerusform>%n files removed from this record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpMatrixPage</name>
    <message numerus="yes">
        <source>%n lines copied. The copy is for our own office.</source>
        <translation>
            <numerusform>%n line copied. The copy is for our own office.</numerusform>
            <numerusform>%n lines copied. The copy is for our own office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations.</source>
        <translation>
            <numerusform>%n recommendation.</numerusform>
            <numerusform>%n recommendations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ForecastPart</name>
    <message numerus="yes">
        <source>%n requests to be expected</source>
        <translation>
            <numerusform>%n request to be expected</numerusform>
            <numerusform>%n requests to be expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered already</source>
        <translation>
            <numerusform>%n entered already</numerusform>
            <numerusform>%n entered already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped (“Show dropped” lists them)</source>
        <translation>
            <numerusform>%n dropped (“Show dropped” lists them)</numerusform>
            <numerusform>%n dropped (“Show dropped” lists them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Drawn from %n earlier Forum Meetings.</source>
        <translation>
            <numerusform>%1. Drawn from %n earlier Forum Meeting.</numerusform>
            <numerusform>%1. Drawn from %n earlier Forum Meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking, so of no use here: %n.</source>
        <translation>
            <numerusform>Without a day of asking, so of no use here: %n.</numerusform>
            <numerusform>Without a day of asking, so of no use here: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n as drafts</source>
        <translation>
            <numerusform>Enter %n as a draft</numerusform>
            <numerusform>Enter %n as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n</source>
        <translation>
            <numerusform>Drop %n</numerusform>
            <numerusform>Drop %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</source>
        <translation>
            <numerusform>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</numerusform>
            <numerusform>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of requests are entered. Nobody has asked yet.</source>
        <translation>
            <numerusform>%n draft of a request is entered. Nobody has asked yet.</numerusform>
            <numerusform>%n drafts of requests are entered. Nobody has asked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FormReviewDialog</name>
    <message numerus="yes">
        <source>Take over %n fields</source>
        <translation>
            <numerusform>Take over %n field</numerusform>
            <numerusform>Take over %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::GapsPart</name>
    <message numerus="yes">
        <source>%n points that are missing or want a second look</source>
        <translation>
            <numerusform>%n point that is missing or wants a second look</numerusform>
            <numerusform>%n points that are missing or want a second look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation>
            <numerusform>%1 (%n record)</numerusform>
            <numerusform>%1 (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes</source>
        <translation>
            <numerusform>%1 of %Ln change</numerusform>
            <numerusform>%1 of %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message numerus="yes">
        <source>Next meeting: in %n days</source>
        <translation>
            <numerusform>Next meeting: in %n day</numerusform>
            <numerusform>Next meeting: in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>Paste %n row into %1</numerusform>
            <numerusform>Paste %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like records that are here: say what they are.</source>
        <translation>
            <numerusform>%n row looks like a record that is here: say what it is.</numerusform>
            <numerusform>%n rows look like records that are here: say what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n records</source>
        <translation>
            <numerusform>Paste %n record</numerusform>
            <numerusform>Paste %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist here already: update them</source>
        <translation>
            <numerusform>%n of them exists here already: update it</numerusform>
            <numerusform>%n of them exist here already: update them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n valid ones</source>
        <translation>
            <numerusform>Only the %n valid one</numerusform>
            <numerusform>Only the %n valid ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::InboxPart</name>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not counted: nobody has asked yet.</source>
        <translation>
            <numerusform>%n draft is not counted: nobody has asked yet.</numerusform>
            <numerusform>%n drafts are not counted: nobody has asked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::IndicatorsPart</name>
    <message numerus="yes">
        <source>%n awaited report(s) are no longer asked for by any schedule.</source>
        <translation>
            <numerusform>%n awaited report is no longer asked for by any schedule.</numerusform>
            <numerusform>%n awaited reports are no longer asked for by any schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are now awaited.</source>
        <translation>
            <numerusform>%n report is now awaited.</numerusform>
            <numerusform>%n reports are now awaited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadPanel</name>
    <message numerus="yes">
        <source>%1 was asked %n times.</source>
        <translation>
            <numerusform>%1 was asked %n time.</numerusform>
            <numerusform>%1 was asked %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offered something on %n requests, asked or not.</source>
        <translation>
            <numerusform>%1 offered something on %n request, asked or not.</numerusform>
            <numerusform>%1 offered something on %n requests, asked or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered on %n requests.</source>
        <translation>
            <numerusform>%1 delivered on %n request.</numerusform>
            <numerusform>%1 delivered on %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n requests; the reasons stand in the list.</source>
        <translation>
            <numerusform>%1 declined %n request; the reason stands in the list.</numerusform>
            <numerusform>%1 declined %n requests; the reasons stand in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to %1 are open: neither delivered nor declined.</source>
        <translation>
            <numerusform>%n request to %1 is open: neither delivered nor declined.</numerusform>
            <numerusform>%n requests to %1 are open: neither delivered nor declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixPanel</name>
    <message numerus="yes">
        <source>%n records on a theme lie outside of these periods or have no date.</source>
        <translation>
            <numerusform>%n record on a theme lies outside of these periods or has no date.</numerusform>
            <numerusform>%n records on a theme lie outside of these periods or have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes copied.</source>
        <translation>
            <numerusform>%n theme copied.</numerusform>
            <numerusform>%n themes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingMode</name>
    <message numerus="yes">
        <source>%n min left of the meeting</source>
        <translation>
            <numerusform>%n min left of the meeting</numerusform>
            <numerusform>%n min left of the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! The meeting runs %n min over</source>
        <translation>
            <numerusform>! The meeting runs %n min over</numerusform>
            <numerusform>! The meeting runs %n min over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation>
            <numerusform>“%1” and the items below it moved to the trash, and %n position with them.</numerusform>
            <numerusform>“%1” and the items below it moved to the trash, and %n positions with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation>
            <numerusform>“%1” moved to the trash, and %n position with it.</numerusform>
            <numerusform>“%1” moved to the trash, and %n positions with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the agenda.</source>
        <translation>
            <numerusform>%n item was added to the agenda.</numerusform>
            <numerusform>%n items were added to the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes were entered.</source>
        <translation>
            <numerusform>%n outcome was entered.</numerusform>
            <numerusform>%n outcomes were entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation>
            <numerusform>%n participant of %1</numerusform>
            <numerusform>%n participants of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::MergeReview</name>
    <message numerus="yes">
        <source>This deletes %1 of the %Ln records of this copy. Type %1 to take it so:</source>
        <translation>
            <numerusform>This deletes %1 of the %Ln record of this copy. Type %1 to take it so:</numerusform>
            <numerusform>This deletes %1 of the %Ln records of this copy. Type %1 to take it so:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes %1 of the %Ln records of this copy, and leaves none of: %2. Type %1 to take it so:</source>
        <translation>
            <numerusform>This deletes %1 of the %Ln record of this copy, and leaves none of: %2. Type %1 to take it so:</numerusform>
            <numerusform>This deletes %1 of the %Ln records of this copy, and leaves none of: %2. Type %1 to take it so:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::MyLinesPage</name>
    <message numerus="yes">
        <source>%n line(s) are late,</source>
        <translation>
            <numerusform>%n line is late,</numerusform>
            <numerusform>%n lines are late,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due within thirty days.</source>
        <translation>
            <numerusform>%n more due within thirty days.</numerusform>
            <numerusform>%n more due within thirty days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n line(s) is set.</source>
        <translation>
            <numerusform>The status of %n line is set.</numerusform>
            <numerusform>The status of %n lines is set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomesPart</name>
    <message numerus="yes">
        <source>%n outcomes moved to the trash.</source>
        <translation>
            <numerusform>%n outcome moved to the trash.</numerusform>
            <numerusform>%n outcomes moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlinePart</name>
    <message numerus="yes">
        <source>%n lines moved to the trash, with all below them.</source>
        <translation>
            <numerusform>%n line moved to the trash, with all below it.</numerusform>
            <numerusform>%n lines moved to the trash, with all below them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones went along.</source>
        <translation>
            <numerusform>%n milestone went along.</numerusform>
            <numerusform>%n milestones went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</source>
        <translation>
            <numerusform>%n line is ready to be moved: go to another line and paste (Ctrl+V).</numerusform>
            <numerusform>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added.</source>
        <translation>
            <numerusform>%n line added.</numerusform>
            <numerusform>%n lines added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed.</source>
        <translation>
            <numerusform>%n line changed.</numerusform>
            <numerusform>%n lines changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n output</numerusform>
            <numerusform>%n outputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>activities that several agencies lead</comment>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown</source>
        <translation>
            <numerusform>%n line shown</numerusform>
            <numerusform>%n lines shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewModel</name>
    <message numerus="yes">
        <source>%1: %n activities in all, each counted once</source>
        <translation>
            <numerusform>%1: %n activity in all</numerusform>
            <numerusform>%1: %n activities in all, each counted once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n activities have no date and stand in no quarter.</source>
        <translation>
            <numerusform>%n activity has no date and stands in no quarter.</numerusform>
            <numerusform>%n activities have no date and stand in no quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PackageDetail</name>
    <message numerus="yes">
        <source>… and %n earlier ones</source>
        <translation>
            <numerusform>… and %n earlier one</numerusform>
            <numerusform>… and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ParticipantsPart</name>
    <message numerus="yes">
        <source>%n participant(s) moved to the trash.</source>
        <translation>
            <numerusform>%n participant moved to the trash.</numerusform>
            <numerusform>%n participants moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPasteReview</name>
    <message numerus="yes">
        <source>%n objectives, outcomes and outputs</source>
        <translation>
            <numerusform>%n objective, outcome or output</numerusform>
            <numerusform>%n objectives, outcomes and outputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to look at</source>
        <translation>
            <numerusform>%n line to look at</numerusform>
            <numerusform>%n lines to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no more than %n lines are taken at once</source>
        <translation>
            <numerusform>no more than %n line is taken at once</numerusform>
            <numerusform>no more than %n lines are taken at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Add %n line</numerusform>
            <numerusform>Add %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewView</name>
    <message numerus="yes">
        <source>Take over %n lines</source>
        <translation>
            <numerusform>Take over %n line</numerusform>
            <numerusform>Take over %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PreparationPart</name>
    <message numerus="yes">
        <source>%n step(s) should have been done by now.</source>
        <translation>
            <numerusform>%n step should have been done by now.</numerusform>
            <numerusform>%n steps should have been done by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) no longer fit the day of the meeting.</source>
        <translation>
            <numerusform>%n step no longer fits the day of the meeting.</numerusform>
            <numerusform>%n steps no longer fit the day of the meeting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalPanel</name>
    <message numerus="yes">
        <source>%n records more</source>
        <translation>
            <numerusform>%n record more</numerusform>
            <numerusform>%n records more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProtectDialog</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier backups that are protected as well: %n.</source>
        <translation>
            <numerusform>Earlier backups that are protected as well: %n.</numerusform>
            <numerusform>Earlier backups that are protected as well: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ReceivePage</name>
    <message numerus="yes">
        <source>&amp;Take %n records</source>
        <translation>
            <numerusform>&amp;Take %n record</numerusform>
            <numerusform>&amp;Take %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n records.</source>
        <translation>
            <numerusform>Taken: %n record.</numerusform>
            <numerusform>Taken: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other records</source>
        <translation>
            <numerusform>%1 and %n other record</numerusform>
            <numerusform>%1 and %n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are left as they are.</source>
        <translation>
            <numerusform>%n record cannot be read and is left as it is.</numerusform>
            <numerusform>%n records cannot be read and are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation>
            <numerusform>%n record copied.</numerusform>
            <numerusform>%n records copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Left out because of their handling: %n.</numerusform>
            <numerusform>Left out because of their handling: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n records stay as they are: what you entered was not given to them.</source>
        <translation>
            <numerusform>The %n record stays as it is: what you entered was not given to it.</numerusform>
            <numerusform>The %n records stay as they are: what you entered was not given to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation>
            <numerusform>%n record moved to the trash.</numerusform>
            <numerusform>%n records moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation>
            <numerusform>%n record put back.</numerusform>
            <numerusform>%n records put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestList</name>
    <message numerus="yes">
        <source>%n more: see the list of requests</source>
        <translation>
            <numerusform>%n more: see the list of requests</numerusform>
            <numerusform>%n more: see the list of requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewFixes</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n others alike too</source>
        <translation>
            <numerusform>The %n other alike too</numerusform>
            <numerusform>All %n others alike too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RollOverPart</name>
    <message numerus="yes">
        <source>%n continue</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n continues</numerusform>
            <numerusform>%n continue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lines come along</source>
        <translation>
            <numerusform>%n closed line comes along</numerusform>
            <numerusform>%n closed lines come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators with their last value as baseline</source>
        <translation>
            <numerusform>%n indicator with its last value as baseline</numerusform>
            <numerusform>%n indicators with their last value as baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterPage</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points</source>
        <translation>
            <numerusform>%1 of %n point</numerusform>
            <numerusform>%1 of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterTablePage</name>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1, %2: %n person</numerusform>
            <numerusform>%1, %2: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes without anybody.</source>
        <translation>
            <numerusform>%n theme without anybody.</numerusform>
            <numerusform>%n themes without anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the roster have no theme entered.</source>
        <translation>
            <numerusform>%n person on the roster has no theme entered.</numerusform>
            <numerusform>%n people on the roster have no theme entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RoundsPage</name>
    <message numerus="yes">
        <source>%n packages are waited for</source>
        <translation>
            <numerusform>%n package is waited for</numerusform>
            <numerusform>%n packages are waited for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages lie in %1. Send each to its agency.</source>
        <translation>
            <numerusform>%n package lies in %1. Send it to its agency.</numerusform>
            <numerusform>%n packages lie in %1. Send each to its agency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::SalvageDialog</name>
    <message numerus="yes">
        <source>%n records are verified: their seals fit.</source>
        <translation>
            <numerusform>%n record is verified: its seals fit.</numerusform>
            <numerusform>%n records are verified: their seals fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::SendForm</name>
    <message numerus="yes">
        <source>Passphrase, at least %n letters</source>
        <translation>
            <numerusform>Passphrase, at least %n letter</numerusform>
            <numerusform>Passphrase, at least %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected records</source>
        <translation>
            <numerusform>The %n selected record</numerusform>
            <numerusform>The %n selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n letters; four words that nobody guesses are good.</source>
        <translation>
            <numerusform>The passphrase needs at least %n letter; four words that nobody guesses are good.</numerusform>
            <numerusform>The passphrase needs at least %n letters; four words that nobody guesses are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::SendPage</name>
    <message numerus="yes">
        <source>Saved %1 with %n records. Anybody who has the file can read it.</source>
        <translation>
            <numerusform>Saved %1 with %n record. Anybody who has the file can read it.</numerusform>
            <numerusform>Saved %1 with %n records. Anybody who has the file can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n records. Send it the way you send files; it is noted among what you sent.</source>
        <translation>
            <numerusform>Saved %1 with %n record. Send it the way you send files; it is noted among what you sent.</numerusform>
            <numerusform>Saved %1 with %n records. Send it the way you send files; it is noted among what you sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::SharePage</name>
    <message numerus="yes">
        <source>A passphrase has at least %n letters. Nothing was begun.</source>
        <translation>
            <numerusform>A passphrase has at least %n letter. Nothing was begun.</numerusform>
            <numerusform>A passphrase has at least %n letters. Nothing was begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xchange, and take %n records</source>
        <translation>
            <numerusform>E&amp;xchange, and take %n record</numerusform>
            <numerusform>E&amp;xchange, and take %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n records.</source>
        <translation>
            <numerusform>Taken: %n record.</numerusform>
            <numerusform>Taken: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeDecisionPanel</name>
    <message numerus="yes">
        <source>The theme gets a new name; %n record(s) that carry it show the new one.</source>
        <translation>
            <numerusform>The theme gets a new name; %n record that carries it shows the new one.</numerusform>
            <numerusform>The theme gets a new name; %n records that carry it show the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme is reviewed no longer; %n record(s) keep it.</source>
        <translation>
            <numerusform>The theme is reviewed no longer; %n record keeps it.</numerusform>
            <numerusform>The theme is reviewed no longer; %n records keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends and %n new one(s) begin in its place.</source>
        <translation>
            <numerusform>The theme ends and %n new one begins in its place.</numerusform>
            <numerusform>The theme ends and %n new ones begin in its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends; %n record(s) that carry it get “%1” as well.</source>
        <translation>
            <numerusform>The theme ends; %n record that carries it gets “%1” as well.</numerusform>
            <numerusform>The theme ends; %n records that carry it get “%1” as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeReviewPart</name>
    <message numerus="yes">
        <source>The review is noted, and %n record(s) changed with it.</source>
        <translation>
            <numerusform>The review is noted, and %n record changed with it.</numerusform>
            <numerusform>The review is noted, and %n records changed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelinePart</name>
    <message numerus="yes">
        <source>%n lines have no dates.</source>
        <translation>
            <numerusform>%n line has no dates.</numerusform>
            <numerusform>%n lines have no dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates or links do not fit.</source>
        <translation>
            <numerusform>%n date or link does not fit.</numerusform>
            <numerusform>%n dates or links do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::TimesPart</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>%1 to %n day</numerusform>
            <numerusform>%1 to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n</source>
        <translation>
            <numerusform>median %1 of %n</numerusform>
            <numerusform>median %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the month</source>
        <comment>known to the month or year alone</comment>
        <translation>
            <numerusform>%n to the month</numerusform>
            <numerusform>%n to the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <translation>
            <numerusform>%n request.</numerusform>
            <numerusform>%n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known to the month or year alone, and not counted in these: %n.</source>
        <translation>
            <numerusform>Known to the month or year alone, and not counted in these: %n.</numerusform>
            <numerusform>Known to the month or year alone, and not counted in these: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of an answer: %n.</source>
        <translation>
            <numerusform>Without a day of asking or of an answer: %n.</numerusform>
            <numerusform>Without a day of asking or of an answer: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of need: %n.</source>
        <translation>
            <numerusform>Without a day of asking or of need: %n.</numerusform>
            <numerusform>Without a day of asking or of need: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Answered before being asked: %n. Look at the dates.</numerusform>
            <numerusform>Answered before being asked: %n. Look at the dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Needed before being asked: %n. Look at the dates.</numerusform>
            <numerusform>Needed before being asked: %n. Look at the dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsPart</name>
    <message numerus="yes">
        <source>… and %n more, under “Open points”.</source>
        <translation>
            <numerusform>… and %n more, under “Open points”.</numerusform>
            <numerusform>… and %n more, under “Open points”.</numerusform>
        </translation>
    </message>
</context>
</TS>
