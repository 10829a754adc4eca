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
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>The paper is out.</source>
        <translation>Das Papier ist alle.</translation>
    </message>
    <message>
        <source>It was handed to the printer. Did it come out?</source>
        <translation>Es ging an den Drucker. Ist es herausgekommen?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Nicht gedruckt. Die Seite „Zustand“ sagt, warum.</translation>
    </message>
    <message>
        <source>Offers are being read anew</source>
        <translation>Angebote werden neu gelesen</translation>
    </message>
    <message>
        <source>Read all offers anew</source>
        <translation>Alle Angebote neu lesen</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Bildschirm prüfen</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Probezettel drucken</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Probezettel</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Ein Angebot für Regal oder Schaufenster</translation>
    </message>
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
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>Scan this code and see the offer.</source>
        <translation>Scannen Sie diesen Code und sehen Sie das Angebot.</translation>
    </message>
    <message>
        <source>The kiosk ends. Whoever set it up knows how to start it again.</source>
        <translation>Der Kiosk endet. Wer ihn eingerichtet hat, weiß, wie er wieder startet.</translation>
    </message>
    <message>
        <source>End the kiosk now</source>
        <translation>Kiosk jetzt beenden</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Kiosk beenden</translation>
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
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Bildschirmtest. Tippen für die nächste Farbe.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Tippen für die nächste Farbe. An allen vier Rändern muss eine Linie stehen.</translation>
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
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Letzte Warnungen</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Keine Warnungen seit dem Start</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Uhr, Abweichung</translation>
    </message>
    <message>
        <source>Waiting / held</source>
        <translation>Wartend / festgehalten</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Nichts kann zugestellt werden</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Nicht lesbare Datenbanken</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Festplatte, frei</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Lesbare Codes auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Gutscheinschlüssel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer held.</source>
        <translation>Er wird nicht mehr festgehalten.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>Die Festplatte nahm es nicht an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Warum er festgehalten wird</translation>
    </message>
    <message>
        <source>Let it go again</source>
        <translation>Wieder losschicken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Offline angenommen</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon eingelöst</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Angebot einer anderen Filiale</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Beschädigter Code</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
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
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Eingegebene Ziffern: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
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
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Er geht mit der nächsten Zustellung.</translation>
    </message>
    <message>
        <source>%1 rows are in a sealed file in the data folder.</source>
        <translation>%1 Zeilen liegen in einer versiegelten Datei im Datenordner.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Alles ist bei Salesforce angekommen.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Alles in eine versiegelte Datei exportieren</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Einlösung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Unbekannte Art: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Held: needs a person</source>
        <translation>Festgehalten: braucht einen Menschen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, später zurückgenommen</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: Der Gutschein wurde auch anderswo eingelöst.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: Die Grenze war erreicht.</translation>
    </message>
    <message>
        <source>Salesforce: the offer did not hold at that time.</source>
        <translation>Salesforce: Das Angebot galt zu der Zeit nicht.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce hätte es abgelehnt (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Kein bekanntes Angebot</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>Heute eingelöst: %1</translation>
    </message>
    <message>
        <source>Salesforce would have refused %1 of these. Nothing to do for you; the office sees it too.</source>
        <translation>%1 davon hätte Salesforce abgelehnt. Sie müssen nichts tun; das Büro sieht es auch.</translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Heute wurde nichts gescannt.</translation>
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
    <name>StaffEntry</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch in %1 Min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Auf diesem Kiosk ist noch keine PIN eingerichtet.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>Die PIN konnte nicht geprüft werden. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Bitte PIN eingeben</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Zurück zu den Angeboten</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personal: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
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
    <name>TillPage</name>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation>Code des Kunden scannen</translation>
    </message>
    <message>
        <source>No scanner at hand? Type what stands below the code.</source>
        <translation>Kein Scanner zur Hand? Tippen Sie ein, was unter dem Code steht.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Diesen Code prüfen</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Versehentlich gescannt</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Der Kunde hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Falsches Angebot</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Warum wird es zurückgenommen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
    <name>VerdictPage</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>This is the scan of a moment ago. It counts once.</source>
        <translation>Das ist der Scan von eben. Er zählt einmal.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Wird bestätigt, wenn das Netz wieder da ist. Geben Sie das Angebot.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Hier wurden so viele eingelöst, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>Not a voucher of this store.</source>
        <translation>Kein Gutschein dieser Filiale.</translation>
    </message>
    <message>
        <source>Not a code of this shop.</source>
        <translation>Kein Code dieses Geschäfts.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Noch einmal scannen oder neu eintippen.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Diesem Kiosk fehlt der Schlüssel des Gutscheins. Er kommt mit dem Netz.</translation>
    </message>
    <message>
        <source>This kiosk has not heard of that offer, and has no network to ask.</source>
        <translation>Dieser Kiosk kennt das Angebot nicht und hat kein Netz, um zu fragen.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Kiosks geht falsch.</translation>
    </message>
    <message>
        <source>This offer is redeemed with a network only.</source>
        <translation>Dieses Angebot wird nur mit Netz eingelöst.</translation>
    </message>
    <message>
        <source>No more of this offer without a network.</source>
        <translation>Ohne Netz nicht mehr von diesem Angebot.</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was redeemed.</source>
        <translation>Es konnte nicht gespeichert werden. Nichts wurde eingelöst.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>On %1 at %2, kiosk %3</source>
        <translation>Am %1 um %2, Kiosk %3</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Der Code kann wieder benutzt werden.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Für die Rücknahme ist es zu spät.</translation>
    </message>
    <message>
        <source>It could not be taken back: the disk refused.</source>
        <translation>Die Rücknahme misslang: Die Festplatte nahm sie nicht an.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
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
