<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttractOffer</name>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Touch to see the offer</numerusform>
            <numerusform>Touch for all %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>To protect your details, everything will be deleted in %n second.</numerusform>
            <numerusform>To protect your details, everything will be deleted in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n row is in a sealed file in the data folder.</numerusform>
            <numerusform>%n rows are in a sealed file in the data folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</numerusform>
            <numerusform>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Until %1, %2</numerusform>
            <numerusform>Until %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>1 day %n h left</numerusform>
            <numerusform>1 day %n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>2 days %n h left</numerusform>
            <numerusform>2 days %n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>%n h %1 min left</numerusform>
            <numerusform>%n h %1 min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>%n left of %1 on this kiosk</numerusform>
            <numerusform>%n left of %1 on this kiosk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>The only one that is allowed was redeemed on this kiosk.</numerusform>
            <numerusform>All %n that are allowed were redeemed on this kiosk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>On %1 at %2, kiosk %3</numerusform>
            <numerusform>On %1 at %2, kiosk %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Last updated today at %1</numerusform>
            <numerusform>Last updated today at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Last updated yesterday at %1</numerusform>
            <numerusform>Last updated yesterday at %1</numerusform>
        </translation>
    </message>
</context>
</TS>
