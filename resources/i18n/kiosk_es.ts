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
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>The paper is out.</source>
        <translation>No queda papel.</translation>
    </message>
    <message>
        <source>It was handed to the printer. Did it come out?</source>
        <translation>Se envió a la impresora. ¿Ha salido?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>No se imprimió. La página «Estado» dice por qué.</translation>
    </message>
    <message>
        <source>Offers are being read anew</source>
        <translation>Se están volviendo a leer las ofertas</translation>
    </message>
    <message>
        <source>Read all offers anew</source>
        <translation>Volver a leer todas las ofertas</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Probar la pantalla</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimir un tique de prueba</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>No hay impresora configurada</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Tique de prueba</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Una oferta para el estante o el escaparate</translation>
    </message>
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
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Scan this code and see the offer.</source>
        <translation>Escanee este código y vea la oferta.</translation>
    </message>
    <message>
        <source>The kiosk ends. Whoever set it up knows how to start it again.</source>
        <translation>El quiosco se cierra. Quien lo instaló sabe cómo volver a iniciarlo.</translation>
    </message>
    <message>
        <source>End the kiosk now</source>
        <translation>Cerrar el quiosco ahora</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Cerrar el quiosco</translation>
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
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Prueba de pantalla. Toque para el siguiente color.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Toque para el siguiente color. Los cuatro bordes deben mostrar una línea.</translation>
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
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Últimos avisos</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Ningún aviso desde el inicio</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Reloj, desfase</translation>
    </message>
    <message>
        <source>Waiting / held</source>
        <translation>En espera / retenidos</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>No se puede entregar nada</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Bases de datos ilegibles</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disco, libre</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Códigos legibles en pantalla</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Claves de los vales</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer held.</source>
        <translation>Ya no está retenido.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>El disco lo rechazó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Por qué está retenido</translation>
    </message>
    <message>
        <source>Let it go again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Aceptado sin conexión</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya utilizado</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no es válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Oferta de otra tienda</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Código dañado</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
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
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Dígitos introducidos: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar el último dígito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Confirmar</translation>
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
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Sale con la próxima entrega.</translation>
    </message>
    <message>
        <source>%1 rows are in a sealed file in the data folder.</source>
        <translation>%1 filas están en un archivo sellado de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No exportado: %1</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Todo ha llegado a Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Exportar todo a un archivo sellado</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Canje</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Tipo desconocido: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Held: needs a person</source>
        <translation>Retenido: necesita a una persona</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, anulado después</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: el vale también se usó en otro sitio.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: se había alcanzado el límite.</translation>
    </message>
    <message>
        <source>Salesforce: the offer did not hold at that time.</source>
        <translation>Salesforce: la oferta no era válida en ese momento.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce lo habría rechazado (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Oferta desconocida</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>Canjeados hoy: %1</translation>
    </message>
    <message>
        <source>Salesforce would have refused %1 of these. Nothing to do for you; the office sees it too.</source>
        <translation>Salesforce habría rechazado %1 de estos. No tiene que hacer nada; la oficina también lo ve.</translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Hoy no se ha escaneado nada.</translation>
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
    <name>StaffEntry</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo de nuevo en %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>No hay ningún PIN configurado en este quiosco.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>No se ha podido comprobar el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Introduzca su PIN</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Volver a las ofertas</translation>
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
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeados</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
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
    <name>TillPage</name>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation>Escanee el código del cliente</translation>
    </message>
    <message>
        <source>No scanner at hand? Type what stands below the code.</source>
        <translation>¿No tiene lector? Escriba lo que figura bajo el código.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Comprobar este código</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Escaneado por error</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>El cliente cambió de opinión</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Oferta equivocada</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>¿Por qué se anula?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
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
    <name>VerdictPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Siguiente código</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>This is the scan of a moment ago. It counts once.</source>
        <translation>Es el escaneo de hace un momento. Cuenta una vez.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Se confirmará cuando vuelva la red. Conceda la oferta.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Aquí se canjearon todos los permitidos.</translation>
    </message>
    <message>
        <source>Not a voucher of this store.</source>
        <translation>No es un vale de esta tienda.</translation>
    </message>
    <message>
        <source>Not a code of this shop.</source>
        <translation>No es un código de esta tienda.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Escanéelo de nuevo o vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>A este quiosco le falta la clave de ese vale. Llegará con la red.</translation>
    </message>
    <message>
        <source>This kiosk has not heard of that offer, and has no network to ask.</source>
        <translation>Este quiosco no conoce esa oferta y no tiene red para preguntar.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>El reloj de este quiosco está mal.</translation>
    </message>
    <message>
        <source>This offer is redeemed with a network only.</source>
        <translation>Esta oferta solo se canjea con red.</translation>
    </message>
    <message>
        <source>No more of this offer without a network.</source>
        <translation>No más de esta oferta sin red.</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was redeemed.</source>
        <translation>No se pudo guardar. No se canjeó nada.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>On %1 at %2, kiosk %3</source>
        <translation>El %1 a las %2, quiosco %3</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>El código puede usarse de nuevo.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Es demasiado tarde para anularlo.</translation>
    </message>
    <message>
        <source>It could not be taken back: the disk refused.</source>
        <translation>No se pudo anular: el disco lo rechazó.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que anular.</translation>
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
