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
    <name>DetailCode</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Cette offre vient de se terminer.</translation>
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
