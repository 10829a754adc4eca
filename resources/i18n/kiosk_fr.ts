<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Aides à la lecture</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Tout à portée en position assise</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>The paper is out.</source>
        <translation>Il n&apos;y a plus de papier.</translation>
    </message>
    <message>
        <source>It was handed to the printer. Did it come out?</source>
        <translation>C&apos;est parti à l&apos;imprimante. Est-ce sorti ?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Pas imprimé. La page « État » dit pourquoi.</translation>
    </message>
    <message>
        <source>Offers are being read anew</source>
        <translation>Les offres sont relues</translation>
    </message>
    <message>
        <source>Read all offers anew</source>
        <translation>Relire toutes les offres</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Tester l&apos;écran</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimer un ticket d&apos;essai</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Aucune imprimante configurée</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Ticket d&apos;essai</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Une offre pour le rayon ou la vitrine</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer « %1 »</translation>
    </message>
    <message>
        <source>Scan this code and see the offer.</source>
        <translation>Scannez ce code pour voir l&apos;offre.</translation>
    </message>
    <message>
        <source>The kiosk ends. Whoever set it up knows how to start it again.</source>
        <translation>La borne s&apos;arrête. La personne qui l&apos;a installée sait la relancer.</translation>
    </message>
    <message>
        <source>End the kiosk now</source>
        <translation>Arrêter la borne maintenant</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Arrêter la borne</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Cette offre vient de se terminer.</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Test de l&apos;écran. Touchez pour la couleur suivante.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Touchez pour la couleur suivante. Les quatre bords doivent montrer une ligne.</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are coming soon</source>
        <translation>De nouvelles offres arrivent bientôt</translation>
    </message>
    <message>
        <source>They appear here the moment they start. Would you like to hear from us? Tap “Contact me”.</source>
        <translation>Elles s’affichent ici dès qu’elles commencent. Souhaitez-vous être tenu au courant ? Touchez « Me contacter ».</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Désolé, l&apos;enregistrement n&apos;a pas abouti. Rien n&apos;est perdu : réessayez ou adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Les coordonnées de votre ami(e)</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Pouvons-nous vous contacter ?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Uniquement avec son autorisation : demandez-lui d&apos;abord et lisez-lui ce qu&apos;il ou elle accepte.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de : %1</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* à remplir</translation>
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
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Que souhaitez-vous savoir ?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Informez-moi aussi des nouvelles offres.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Merci de donner votre accord pour que nous puissions enregistrer vos coordonnées.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Merci de remplir ce champ.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Please check this address.</source>
        <translation>Veuillez vérifier cette adresse.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Merci de vérifier ce numéro. Un numéro étranger commence par +.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Merci de choisir l&apos;une de ces réponses.</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>To protect your details, everything will be deleted in %1 s.</source>
        <translation>Pour protéger vos données, tout sera effacé dans %1 s.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J&apos;ai besoin de plus de temps</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Derniers avertissements</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Aucun avertissement depuis le démarrage</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Horloge, écart</translation>
    </message>
    <message>
        <source>Waiting / held</source>
        <translation>En attente / retenus</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Rien ne peut être transmis</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Bases de données illisibles</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disque, libre</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Codes lisibles à l&apos;écran</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Clés des bons</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>rattrapage en cours</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer held.</source>
        <translation>Il n&apos;est plus retenu.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>Le disque a refusé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Pourquoi il est retenu</translation>
    </message>
    <message>
        <source>Let it go again</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Formulaire de contact</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>Get this offer</source>
        <translation>Profiter de l’offre</translation>
    </message>
    <message>
        <source>Contact me about this offer</source>
        <translation>Me contacter pour cette offre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Retour aux offres</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Accepté hors ligne</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Offre d&apos;un autre magasin</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Code endommagé</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Vérification impossible</translation>
    </message>
</context>
<context>
    <name>PageMarker</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
        <translation>Chiffres saisis : %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Veuillez prendre votre ticket.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>L’imprimante n’a plus de papier. Prenez plutôt une photo.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>L’impression n’est pas possible pour le moment. Prenez plutôt une photo.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>L’impression a-t-elle marché ?</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>Code QR %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Il part avec le prochain envoi.</translation>
    </message>
    <message>
        <source>%1 rows are in a sealed file in the data folder.</source>
        <translation>%1 lignes sont dans un fichier scellé du dossier de données.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté : %1</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Tout est arrivé dans Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Tout exporter dans un fichier scellé</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Type inconnu : %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Held: needs a person</source>
        <translation>Retenu : demande une personne</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, annulé ensuite</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce : le bon a aussi été utilisé ailleurs.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce : la limite était atteinte.</translation>
    </message>
    <message>
        <source>Salesforce: the offer did not hold at that time.</source>
        <translation>Salesforce : l&apos;offre n&apos;était pas valable à ce moment.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce l&apos;aurait refusé (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Offre inconnue</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>Utilisés aujourd&apos;hui : %1</translation>
    </message>
    <message>
        <source>Salesforce would have refused %1 of these. Nothing to do for you; the office sees it too.</source>
        <translation>Salesforce en aurait refusé %1. Rien à faire pour vous ; le bureau le voit aussi.</translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Rien n&apos;a été scanné aujourd&apos;hui.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Your own voucher. Show it at the till; it is good once.</source>
        <translation>Votre bon personnel. Présentez-le en caisse ; il est valable une fois.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>Jusqu’au %1 à %2</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>Code PIN incorrect.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Trop de codes PIN incorrects. Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Trop de codes PIN incorrects. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Aucun code PIN n’est défini sur cette borne.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>Le code PIN n’a pas pu être vérifié. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Retour aux offres</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personnel : %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Cette offre vient de se terminer.</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Prenez ce code en photo et présentez-le en caisse.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Votre code personnel. Prenez-le en photo ; il est valable une fois.</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>Your details are saved here and will be sent to the shop.</source>
        <translation>Vos coordonnées sont enregistrées ici et seront transmises au magasin.</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Retour aux offres</translation>
    </message>
    <message>
        <source>Does a friend want to hear from us too? Enter their details here, with their permission.</source>
        <translation>Un(e) ami(e) souhaite aussi recevoir de nos nouvelles ? Saisissez ici ses coordonnées, avec son autorisation.</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Recommander à un(e) ami(e)</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation>Scannez le code du client</translation>
    </message>
    <message>
        <source>No scanner at hand? Type what stands below the code.</source>
        <translation>Pas de lecteur ? Tapez ce qui figure sous le code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Vérifier ce code</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scanné par erreur</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Le client a changé d&apos;avis</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Mauvaise offre</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Rupture de stock</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Pourquoi l&apos;annuler ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Dernier jour aujourd’hui</translation>
    </message>
    <message>
        <source>Ends today at %1</source>
        <translation>Se termine aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Se termine d’un instant à l’autre</translation>
    </message>
    <message>
        <source>Only %1 min left</source>
        <translation>Plus que %1 min</translation>
    </message>
    <message>
        <source>Only %1 h left</source>
        <translation>Plus que %1 h</translation>
    </message>
    <message>
        <source>Only %1 h %2 min left</source>
        <translation>Plus que %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Code suivant</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This is the scan of a moment ago. It counts once.</source>
        <translation>C&apos;est le scan d&apos;il y a un instant. Il compte une fois.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>À confirmer au retour du réseau. Accordez l&apos;offre.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Le nombre autorisé a été utilisé ici.</translation>
    </message>
    <message>
        <source>Not a voucher of this store.</source>
        <translation>Pas un bon de ce magasin.</translation>
    </message>
    <message>
        <source>Not a code of this shop.</source>
        <translation>Pas un code de ce magasin.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Scannez-le de nouveau ou retapez-le.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Cette borne n&apos;a pas la clé de ce bon. Elle viendra avec le réseau.</translation>
    </message>
    <message>
        <source>This kiosk has not heard of that offer, and has no network to ask.</source>
        <translation>Cette borne ne connaît pas cette offre et n&apos;a pas de réseau pour demander.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>L&apos;horloge de cette borne est fausse.</translation>
    </message>
    <message>
        <source>This offer is redeemed with a network only.</source>
        <translation>Cette offre ne s&apos;utilise qu&apos;avec le réseau.</translation>
    </message>
    <message>
        <source>No more of this offer without a network.</source>
        <translation>Plus de cette offre sans réseau.</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was redeemed.</source>
        <translation>L&apos;enregistrement a échoué. Rien n&apos;a été utilisé.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>On %1 at %2, kiosk %3</source>
        <translation>Le %1 à %2, borne %3</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Le code peut resservir.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Il est trop tard pour annuler.</translation>
    </message>
    <message>
        <source>It could not be taken back: the disk refused.</source>
        <translation>Annulation impossible : le disque a refusé.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>WallFooter</name>
    <message>
        <source>Contact me</source>
        <translation>Me contacter</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Nos offres pour vous</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Last updated today at %1</source>
        <translation>Mis à jour aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Last updated yesterday at %1</source>
        <translation>Mis à jour hier à %1</translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Mis à jour le %1</translation>
    </message>
    <message>
        <source>The latest offers are on their way</source>
        <translation>Les dernières offres arrivent</translation>
    </message>
    <message>
        <source>Scan a code with your phone, or tap an offer.</source>
        <translation>Scannez un code avec votre téléphone ou touchez une offre.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Les offres à durée limitée ne sont pas affichées pour le moment.</translation>
    </message>
</context>
</TS>
