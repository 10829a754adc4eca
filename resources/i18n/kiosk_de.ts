<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Lesehilfen</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Lesehilfen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Alles im Sitzen erreichbar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
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
    <name>FormButtons</name>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Leider konnte das gerade nicht gespeichert werden. Ihre Eingaben sind noch da: Bitte versuchen Sie es noch einmal oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>FormHeading</name>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Die Angaben Ihrer Bekannten</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Dürfen wir Sie kontaktieren?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Nur mit Erlaubnis: Bitte fragen Sie zuerst und lesen Sie vor, wozu Ihre Bekannten ihr Einverständnis geben.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zum Angebot: %1</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* bitte ausfüllen</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
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
        <source>Company</source>
        <translation>Firma</translation>
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
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Bitte informieren Sie mich auch über neue Angebote.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Bitte stimmen Sie zu, damit wir Ihre Angaben speichern dürfen.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
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
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Bitte prüfen Sie diese Nummer. Ausländische beginnen mit +.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Bitte wählen Sie eine dieser Möglichkeiten.</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>To protect your details, everything will be deleted in %1 s.</source>
        <translation>Zum Schutz Ihrer Angaben wird in %1 s alles gelöscht.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Kontaktformular</translation>
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
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Bitte nehmen Sie Ihren Bon mit.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>Der Drucker hat kein Papier mehr. Machen Sie stattdessen ein Foto.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Drucken ist gerade nicht möglich. Machen Sie stattdessen ein Foto.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Wurde gedruckt?</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
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
    <name>SlipWords</name>
    <message>
        <source>Your own voucher. Show it at the till; it is good once.</source>
        <translation>Ihr persönlicher Gutschein. Zeigen Sie ihn an der Kasse; er gilt einmal.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>Bis %1, %2 Uhr</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Dieses Angebot ist soeben abgelaufen.</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Fotografieren Sie diesen Code und zeigen Sie ihn an der Kasse.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Ihr eigener Code. Fotografieren Sie ihn; er gilt einmal.</translation>
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
    <message>
        <source>Does a friend want to hear from us too? Enter their details here, with their permission.</source>
        <translation>Möchten auch Bekannte von uns hören? Geben Sie hier deren Angaben ein, mit ihrer Erlaubnis.</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Weiterempfehlen</translation>
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
