<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Ayudas de lectura</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Ayudas de lectura</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Todo al alcance desde un asiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
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
    <name>FormButtons</name>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Lo sentimos, no se ha podido guardar. No se ha perdido nada: inténtelo de nuevo o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
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
        <translation>Los datos de su amigo o amiga</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>¿Podemos ponernos en contacto con usted?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Solo con su permiso: pregunte primero y léale a qué da su consentimiento.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* obligatorio</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
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
        <source>What would you like to know?</source>
        <translation>¿Qué desea saber?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Deseo recibir también novedades sobre nuevas ofertas.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Por favor, dé su consentimiento para que podamos guardar sus datos.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Por favor, rellene este campo.</translation>
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
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Por favor, compruebe este número. Los extranjeros empiezan por +.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Por favor, elija una de estas opciones.</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To protect your details, everything will be deleted in %1 s.</source>
        <translation>Para proteger sus datos, todo se borrará en %1 s.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Formulario de contacto</translation>
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
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Recoja su tique, por favor.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>La impresora no tiene papel. Haga una foto en su lugar.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Ahora no se puede imprimir. Haga una foto en su lugar.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>¿Se ha impreso?</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
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
    <name>SlipWords</name>
    <message>
        <source>Your own voucher. Show it at the till; it is good once.</source>
        <translation>Su vale personal. Muéstrelo en la caja; sirve una sola vez.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>Hasta el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>Esta oferta acaba de terminar.</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Haga una foto de este código y muéstrela en la caja.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Su propio código. Hágale una foto; sirve una sola vez.</translation>
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
    <message>
        <source>Does a friend want to hear from us too? Enter their details here, with their permission.</source>
        <translation>¿Algún amigo o amiga también quiere saber de nosotros? Escriba aquí sus datos, con su permiso.</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Recomendar a un amigo</translation>
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
