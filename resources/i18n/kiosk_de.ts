<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DetailCode</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Dieses Angebot ist soeben abgelaufen.</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are coming soon</source>
        <translation>Neue Angebote folgen in Kürze</translation>
    </message>
    <message>
        <source>They appear here the moment they start. Would you like to hear from us? Tap “Contact me”.</source>
        <translation>Sie erscheinen hier, sobald sie beginnen. Möchten Sie von uns hören? Tippen Sie auf „Kontakt aufnehmen“.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Please check this address.</source>
        <translation>Bitte prüfen Sie diese Adresse.</translation>
    </message>
    <message>
        <source>Please check this number.</source>
        <translation>Bitte prüfen Sie diese Nummer.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>FormSwitch</name>
    <message>
        <source>%1 (please agree)</source>
        <translation>%1 (bitte zustimmen)</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>May we contact you?</source>
        <translation>Dürfen wir Sie kontaktieren?</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zum Angebot: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Bitte informieren Sie mich auch über neue Angebote.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Please try again.</source>
        <translation>Das konnte leider gerade nicht gespeichert werden. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>Get this offer</source>
        <translation>Angebot mitnehmen</translation>
    </message>
    <message>
        <source>Contact me about this offer</source>
        <translation>Kontakt zu diesem Angebot</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Zurück zu den Angeboten</translation>
    </message>
</context>
<context>
    <name>PageMarker</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>QR-Code %1</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Fotografieren Sie diesen Code und zeigen Sie ihn an der Kasse.</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Your details are saved here and will be sent to the shop.</source>
        <translation>Ihre Angaben sind hier gespeichert und werden an das Geschäft gesendet.</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Zurück zu den Angeboten</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Heute letzter Tag</translation>
    </message>
    <message>
        <source>Ends today at %1</source>
        <translation>Endet heute um %1 Uhr</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Endet jeden Moment</translation>
    </message>
    <message>
        <source>Only %1 min left</source>
        <translation>Nur noch %1 Min.</translation>
    </message>
    <message>
        <source>Only %1 h left</source>
        <translation>Nur noch %1 Std.</translation>
    </message>
    <message>
        <source>Only %1 h %2 min left</source>
        <translation>Nur noch %1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>WallFooter</name>
    <message>
        <source>Contact me</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Angebote für Sie</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Last updated today at %1</source>
        <translation>Stand: heute, %1 Uhr</translation>
    </message>
    <message>
        <source>Last updated yesterday at %1</source>
        <translation>Stand: gestern, %1 Uhr</translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The latest offers are on their way</source>
        <translation>Die neuesten Angebote sind unterwegs</translation>
    </message>
    <message>
        <source>Scan a code with your phone, or tap an offer.</source>
        <translation>Code mit dem Handy scannen oder ein Angebot antippen.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Befristete Angebote werden gerade nicht gezeigt.</translation>
    </message>
</context>
</TS>
