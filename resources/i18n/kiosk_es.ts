<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DetailCode</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Esta oferta acaba de terminar.</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are coming soon</source>
        <translation>Pronto habrá nuevas ofertas</translation>
    </message>
    <message>
        <source>They appear here the moment they start. Would you like to hear from us? Tap “Contact me”.</source>
        <translation>Aparecerán aquí en cuanto empiecen. ¿Desea que le avisemos? Toque «Contactarme».</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellene este campo, por favor.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Please check this address.</source>
        <translation>Compruebe esta dirección, por favor.</translation>
    </message>
    <message>
        <source>Please check this number.</source>
        <translation>Compruebe este número, por favor.</translation>
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
        <translation>%1 (necesitamos su consentimiento)</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>May we contact you?</source>
        <translation>¿Podemos ponernos en contacto con usted?</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué desea saber?</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Deseo recibir también novedades sobre nuevas ofertas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Please try again.</source>
        <translation>Lo sentimos, no se ha podido guardar. Inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>Get this offer</source>
        <translation>Quiero esta oferta</translation>
    </message>
    <message>
        <source>Contact me about this offer</source>
        <translation>Contactarme sobre esta oferta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Volver a las ofertas</translation>
    </message>
</context>
<context>
    <name>PageMarker</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
        <translation>Código QR %1</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Haga una foto de este código y muéstrela en la caja.</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>¡Muchas gracias!</translation>
    </message>
    <message>
        <source>Your details are saved here and will be sent to the shop.</source>
        <translation>Sus datos se han guardado aquí y se enviarán a la tienda.</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Volver a las ofertas</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Hoy es el último día</translation>
    </message>
    <message>
        <source>Ends today at %1</source>
        <translation>Termina hoy a las %1</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Termina en cualquier momento</translation>
    </message>
    <message>
        <source>Only %1 min left</source>
        <translation>Solo quedan %1 min</translation>
    </message>
    <message>
        <source>Only %1 h left</source>
        <translation>Solo quedan %1 h</translation>
    </message>
    <message>
        <source>Only %1 h %2 min left</source>
        <translation>Solo quedan %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>WallFooter</name>
    <message>
        <source>Contact me</source>
        <translation>Contactarme</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Ofertas para usted</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Last updated today at %1</source>
        <translation>Actualizado hoy a las %1</translation>
    </message>
    <message>
        <source>Last updated yesterday at %1</source>
        <translation>Actualizado ayer a las %1</translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Actualizado el %1</translation>
    </message>
    <message>
        <source>The latest offers are on their way</source>
        <translation>Las últimas ofertas están en camino</translation>
    </message>
    <message>
        <source>Scan a code with your phone, or tap an offer.</source>
        <translation>Escanee un código con el móvil o toque una oferta.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Las ofertas con fecha límite no se muestran por el momento.</translation>
    </message>
</context>
</TS>
