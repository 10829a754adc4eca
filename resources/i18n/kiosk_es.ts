<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>La hora no es fiable.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Ajuste la hora y deje que NTP la mantenga.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>La hora se desvía más de un minuto.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Abra la cola y revíselas.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Una base de datos ilegible se ha apartado.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>El disco está casi lleno: quizá no se guarden clientes potenciales.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>El disco está lleno: no se aceptan datos, vales ni canjes.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Libere espacio. Todo continúa por sí solo.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>El disco es de solo lectura: no se aceptan datos, vales ni canjes.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Móntelo para escritura; si pasó a solo lectura por sí mismo, sustitúyalo.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>El terminal no puede escribir sus datos: no se aceptan datos, vales ni canjes.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Permita al usuario del terminal escribir en [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>El disco no acepta nada: no se aceptan datos, vales ni canjes.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Consulte el registro del sistema; quizá haya que sustituir el disco.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>El disco es muy lento: los clientes y el personal lo esperan.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Compruebe qué más lo usa; una tarjeta gastada debe sustituirse.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Ponga un rollo nuevo.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>La impresora no imprime.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Enciéndala y compruebe el cable.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>La impresora no acepta datos o no responde.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Apáguela y enciéndala; compruebe si hay papel atascado.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>El lector no se puede usar.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Conéctelo y compruebe el cable.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Quien conecta unos auriculares no oye nada.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Revise el motor de voz y la toma de los auriculares; kiosk check prueba ambos.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>El lector no responde.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Desenchúfelo y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Algunos códigos no se leen en la pantalla.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Limpie la pantalla o busque reflejos.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Aún no hay clave de la tienda: no se pueden crear ni comprobar vales.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Llega con la próxima lectura completa.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>Se introdujeron muchos PIN erróneos en un día.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Vigile quién está ante el terminal; kiosk staff log dice cuándo y qué nombre se eligió.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>El terminal se apagó de golpe varias veces en siete días.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Procure que nadie lo desenchufe; kiosk status indica si fue un corte de corriente o un fallo.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Compruebe el cable, la wifi y el router.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>No se encuentra el nombre del servidor de ofertas.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Compruebe el DNS de la red y [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>El servidor de ofertas no responde.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Quizá un cortafuegos bloquea las llamadas: pregunte al responsable de la red.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>El servidor de ofertas no puede acreditar quién es.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Si un proxy descifra TLS, indique su certificado en [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>El certificado del servidor de ofertas aún no es válido según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>El certificado del servidor de ofertas ha caducado según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Ajuste la hora; si ya es correcta, hay que renovar un certificado.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Una página responde en lugar de las ofertas.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Inicie sesión en el portal de la wifi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>El proxy no deja pasar ningún WebSocket.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Permita el servidor de ofertas en el proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>El proxy hacia las ofertas pide un inicio de sesión.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Dé al terminal un acceso al proxy o un camino que lo evite.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Llega HTTP 401 en lugar de las ofertas.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Quizá un proxy pide iniciar sesión: pregunte al responsable de la red.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Llega HTTP 403 en lugar de las ofertas.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Quizá un cortafuegos bloquea los WebSockets: pregunte al responsable de la red.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>El servidor de ofertas tiene una avería.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Continúa por sí solo.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>El servidor de ofertas no acepta WebSocket aquí.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Corrija [pusher] host y port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Lo que responde no habla el protocolo de Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Inicie sesión en el portal de la wifi o corrija [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>El servidor de ofertas envió de una vez más de lo que cabe en un evento.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Haga publicar eventos más pequeños.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>El servidor de ofertas acepta la conexión y no dice nada.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Se intenta de nuevo; si sigue así, pregunte al responsable de la red.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>La conexión con las ofertas ha dejado de responder.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>El servidor de ofertas no responde a la suscripción.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>La conexión con las ofertas se cerró.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>El servidor de ofertas pidió una conexión nueva.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>El servidor de ofertas está saturado.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>La aplicación de Pusher solo acepta TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Ponga [pusher] tls = true.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Ninguna aplicación de Pusher tiene esa clave.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Corrija [pusher] key y cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>La aplicación de Pusher está desactivada.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Actívela en el panel de Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>Las conexiones del plan de Pusher están agotadas.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Amplíe el plan.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>La aplicación de Pusher exige conexiones autorizadas.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Use un canal private- o desactívelo en el panel de Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>La aplicación de Pusher rechaza este terminal.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Busque el código en el registro.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>El servidor de ofertas rechaza el canal.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Compruebe [pusher] channel y el secreto de Pusher que firma las autorizaciones.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>El canal de presencia está lleno.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Use un canal private-: admite cualquier número de terminales.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Nadie pudo autorizar el canal en este momento.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce se niega a autorizar el canal.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Compruebe los permisos del terminal en Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>No hay nadie que autorice el canal.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Configure [pusher] auth_url o [salesforce].</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>No se puede acceder a [pusher] auth_url.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url rechaza el terminal.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Compruebe el secreto pusher_auth_token y lo que hay en la dirección.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>El servidor de [pusher] auth_url tiene una avería.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url no da ninguna autorización.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Corrija la dirección o lo que hay allí.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>La hora cambió de golpe o el equipo estuvo suspendido.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>El flujo de Salesforce ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>El terminal vuelve a iniciar sesión por sí solo.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Al flujo de Salesforce llegan las llamadas sin sus credenciales.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Haga que el proxy deje pasar la cabecera Authorization.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>El flujo de Salesforce ya no conoce este terminal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>El flujo de Salesforce terminó la sesión.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>El flujo de Salesforce ha dejado de responder.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>El flujo de Salesforce no responde a la suscripción.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>El flujo de Salesforce está demasiado ocupado.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>La organización no admite otro cliente de flujo.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Use el flujo en menos terminales; docs/admin.md dice qué fuente sirve para cuántos.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>La organización ha agotado sus eventos de flujo del día.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Compre más eventos o use el flujo en menos terminales; sigue al día siguiente.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>El usuario del terminal no puede seguir los cambios de las ofertas.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Dé a ese usuario el conjunto de permisos Kiosk Streaming; docs/salesforce.md dice cómo.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>El flujo no está activado para el usuario del terminal.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Active la Streaming API para la organización y para ese usuario.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>El canal del flujo está restringido.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Ponga en [salesforce] streaming un canal que este usuario pueda leer.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>La organización no tiene un canal de flujo para las ofertas.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Seleccione Offer en Change Data Capture o cree el PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce ya no tiene los eventos que perdió este terminal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Al flujo de Salesforce llegan las llamadas sin sus cookies.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Haga que el proxy deje pasar las cookies.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>El flujo de Salesforce ya no tiene esta versión de la API.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Actualice el terminal.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Una llamada al flujo de Salesforce era demasiado grande.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Mire si un proxy añade algo a las llamadas; si no, actualice el terminal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>El flujo de Salesforce rechaza este terminal.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Busque el código en la lista de errores de flujo de Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Lo que responde no habla el protocolo del flujo de Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Inicie sesión en el portal de la wifi; también puede responder un proxy.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Se está probando una vía mejor para las ofertas.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Una vía mejor para las ofertas vuelve a funcionar y se observa antes de usarla.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>El hub no acepta nada por ahora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>El reloj de este equipo no coincide con el del hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>No se encuentra el nombre del hub.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Revise el DNS de la red y la dirección en [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Otra cosa responde en lugar del hub.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Inicie sesión en el portal de la wifi o corrija [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Lo que envió el hub no estaba firmado por su proceso.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>No se tiene en cuenta; si sigue así, haga revisar el hub.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Este terminal no está inscrito en su hub.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Cree un código en Salesforce y ejecute kiosk hub enrol.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Nadie ha aceptado aún este terminal en el hub.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Ponga su estado en Active en Salesforce.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>El proxy no deja pasar el terminal al hub.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Permita en el proxy la dirección del hub.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Este terminal fue revocado.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Inscríbalo con un código nuevo o retírelo del servicio.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>El hub no responde.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>El hub no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Esta versión es demasiado antigua para el hub.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Esto es una copia de otro terminal.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Inscríbalo con un código propio.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>El hub no conoce la clave de este terminal.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Inscríbalo con un código nuevo.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>El terminal y el hub no se entienden.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Actualice el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>El usuario del terminal no puede hacer esto en Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Asígnele el conjunto de permisos del terminal.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>La organización no acepta llamadas de API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Active el acceso de API en la organización.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce ha retirado esta versión de su API.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Actualice el terminal.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Algunas filas están retenidas y requieren revisión.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Avise a quien gestiona los terminales.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>No queda papel.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>No se puede acceder al servidor de ofertas.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Se restablece automáticamente.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>Se vuelve a pedir automáticamente.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Todo se vuelve a cargar automáticamente.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Todas las ofertas se vuelven a cargar automáticamente.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>No se puede acceder al hub.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>El código Apex de la organización falla o tarda demasiado.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Repare o aligere la automatización de la organización.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Un administrador ha bloqueado la aplicación del terminal.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Desbloquee la aplicación en Configuración.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>La aplicación del terminal no está instalada en esta organización.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Instale allí la aplicación o corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce no conoce la aplicación del terminal.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Corrija [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce espera otra audiencia al iniciar sesión.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Falla un desencadenador o flujo de la organización.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>La organización está ocupada con otra cosa.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce no acepta un valor.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Corríjalo y envíe de nuevo el cliente potencial.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>El certificado de Salesforce ha caducado según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>El certificado de Salesforce aún no es válido según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce considera caducado el inicio de sesión.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>El cliente potencial se convirtió en Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Mire allí su contacto; envíelo de nuevo solo para reintentar.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>La conexión con Salesforce se cortó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>El registro se eliminó en Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Decida si se envía como nuevo.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>No se encuentra el nombre de Salesforce.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Compruebe el DNS de la red y las direcciones de [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Una regla de duplicados de la organización lo rechaza.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Combínelo en Salesforce o cambie la regla.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>A la organización le falta un campo que envía el terminal, o el acceso a él.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Despliegue el paquete, anote sus propios campos en Kiosk Lead Field y asigne el conjunto de permisos.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>La aplicación no permite esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Permita en la aplicación lo que indica [salesforce] flow.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>La dirección de Salesforce es insegura o no se puede usar.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Los inicios de sesión desde esta red están vetados.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Relaje las restricciones de IP de la aplicación.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Dos registros tienen esta clave.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Elimine uno y haga único Kiosk_Lead_Id__c.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>El registro está bloqueado en Salesforce, quizá por una aprobación.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Termine allí la aprobación y envíe de nuevo el cliente potencial.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce rechaza el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Compruebe la aplicación y su usuario en [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Hubo demasiados inicios de sesión en una hora.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce no dice por qué falla el inicio de sesión.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Mire en Salesforce el historial de inicio de sesión del usuario del terminal.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce está en mantenimiento.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce no puede leer lo que envió el terminal.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>No se puede acceder a Salesforce.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Quien gestiona los terminales puede ayudar.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Otra cosa responde en lugar de Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Inicie sesión en el portal de la wifi o corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>La organización no admite cifras diarias: su paquete es más antiguo o no tiene ninguno.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Despliegue el paquete; hasta entonces el terminal las guarda, como muestra kiosk stats.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>La aplicación no tiene usuario con el que ejecutarse.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Indique uno en el flujo de credenciales de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>La organización no acepta ningún registro por ahora.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>La organización está inactiva.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Haga que la activen o corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>La organización no está ahora en esta dirección.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Si sigue así, corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>La red exige iniciar sesión antes de dejar salir al terminal.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>El proxy no deja pasar al terminal hacia Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Permita las direcciones de Salesforce en el proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>El proxy hacia Salesforce pide un inicio de sesión.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Las llamadas de API de la organización en 24 horas están agotadas.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Continúa cuando haya nuevas; se pueden comprar más.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>El terminal deja a otros el resto de las llamadas de API de la organización.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>Continúa por sí solo; [salesforce] quota_share fija su parte.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce rechaza esto.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Pregunte al administrador, con el código.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Falta un valor obligatorio.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Complételo y envíe de nuevo el cliente potencial.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Una regla de la organización lo rechaza.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Corrija el cliente potencial o la regla y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>La aplicación no permite ningún ámbito utilizable.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Añada el ámbito «api» a la aplicación.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>El secreto de la aplicación es incorrecto.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Guarde el nuevo secreto de la aplicación.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce tiene una avería.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce rechaza sesiones recién creadas.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Compruebe las políticas de la aplicación y de su usuario.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>El servidor de Salesforce no responde.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>Es demasiado grande para una llamada.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Se envía en partes.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>La respuesta de Salesforce no acaba nunca.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Pregunte al responsable de la red por un proxy.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>El almacenamiento de datos de la organización está lleno.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Haga sitio en la organización; después continúa por sí solo.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Otro registro tiene un valor que debe ser único.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>El servidor de Salesforce no puede acreditar quién es.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Acórtelo y envíe de nuevo el cliente potencial.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>La clave privada o el secreto del inicio de sesión no se puede usar.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Ejecute «kiosk check»: indica qué contiene el archivo.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>El usuario del terminal está inactivo o bloqueado.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Active o desbloquee al usuario en Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>La aplicación no está aprobada para el usuario del terminal.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Preautorice al usuario en la aplicación mediante su conjunto de permisos.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>La clave privada no corresponde al certificado de la aplicación.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Guarde la clave privada que le corresponde.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Nadie tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>El personal puede ayudar.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>El administrador de Salesforce puede ayudar.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Apunte con la cámara y muéstrelo en caja.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Oferta de la semana</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Toque para ver la oferta</numerusform>
            <numerusform>Toque para ver las %n ofertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Tachado: nuestro precio más bajo de los últimos 30 días</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Escanee y lléveselo</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Muestre una foto al personal</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Oferta de la semana</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Abre la lista de categorías</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Toque la pantalla o pulse una tecla para quedarse.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
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
        <source>Stop motion</source>
        <translation>Detener el movimiento</translation>
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
        <source>Not printed. The health page says why.</source>
        <translation>No se imprimió. La página «Estado» dice por qué.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>No queda papel.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Se envió a la impresora. ¿Ha salido el tique?</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Se están actualizando las ofertas</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Actualizar todas las ofertas</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Terminar las vistas previas (quedan %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Mostrar vistas previas durante 10 minutos</translation>
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
        <source>Enrol at the hub</source>
        <translation>Registrar en el hub</translation>
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
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>El terminal se cerrará y quedará apagado hasta que lo reinicie quien lo instaló.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Cerrar el terminal ahora</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el terminal</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Enseñe este código a nuestro personal.</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Escanee y lléveselo</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: no se puede leer como un cambio.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: el cliente potencial no tiene ese campo.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: debe rellenarse; Salesforce lo exige.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: algunos caracteres no son texto.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce no acepta esta dirección. Debe ser como name@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: escriba true o false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Esta fila no se puede corregir aquí.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Quiero que me contacten</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Escanee y lléveselo</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>o sin móvil</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Esta oferta acaba de terminar.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Obtener mi vale</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Uno por cliente, válido una vez, en papel o en foto</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Tachado: nuestro precio más bajo de los últimos 30 días</translation>
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
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Precios tachados: nuestro precio más bajo de los últimos 30 días.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Quiero que me contacten</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Abre la lista de idiomas</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Nuevas ofertas en camino</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Deje sus datos y entérese antes que nadie.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Quiero que me contacten</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Escanee el código de Salesforce o escríbalo.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>Se está consultando al hub. Puede tardar un minuto y medio.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Esto no es un código de registro; puede haber un carácter mal escrito.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Este código es para otro hub que el de la configuración.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Este hub tiene una huella distinta de la que acompaña al código. No registre el terminal; avise a quien gestiona el hub.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>El hub aún no tiene clave. Inténtelo de nuevo cuando su proceso esté en marcha.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>¿Es esta la huella que aparece junto al código?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Este código ya se usó o ha caducado. Cree uno nuevo en Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>El hub aún no ha respondido. Pruebe de nuevo con el mismo código.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>No se pudo guardar (disco). No se cambió nada.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Registrado como %1 en la tienda %2. El terminal se reinicia.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Registrar en el hub</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Sí, es la misma</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>No, detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
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
        <source>Question or note</source>
        <translation>Pregunta o nota</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origen del cliente potencial</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Número de la oferta</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Quiere novedades</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Hora del formulario</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Hora del consentimiento</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Texto del consentimiento</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Fiabilidad de la hora</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Clave del cliente potencial</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Lo sentimos, no se ha podido guardar. No se ha perdido nada: inténtelo de nuevo o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Este terminal no puede guardar ningún dato en este momento. Lo que ha escrito se queda aquí: espere un momento o pregunte a nuestro personal.</translation>
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
        <source>Send</source>
        <translation>Enviar</translation>
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
        <source>Opens the list of languages</source>
        <translation>Abre la lista de idiomas</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Los datos de la persona recomendada</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>¿Podemos ponernos en contacto con usted?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Solo con su permiso: pregunte primero y léale en voz alta el texto que va a aceptar.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Lo marcado como «opcional» puede quedar vacío.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Lo sentimos, este terminal no puede guardar ningún dato en este momento. Pregunte a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Leemos: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Leemos: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>¿De qué país es el número?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>¿De otro país?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Sí, cambiarla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>No, es correcta</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Su consulta: %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Su consulta sobre</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
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
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Escriba una sola dirección, como nombre@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Una dirección de correo lleva una @, como nombre@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Antes de la @ no puede haber espacios, acentos ni comillas, ni un punto al principio.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Compruebe lo que sigue a la @. Debería ser como example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Por favor, compruebe este número. Los del extranjero empiezan por +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Escriba cifras, sin palabras. Una extensión se añade así: x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Empiece con + y el prefijo del país, como +34.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Por favor, elija una de estas opciones.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Para proteger sus datos, todo se borrará en %n segundo.</numerusform>
            <numerusform>Para proteger sus datos, todo se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>También hoy</translation>
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
        <source>Offers come by</source>
        <translation>Las ofertas llegan por</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Mejor, pero sin usar</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Reloj, desfase</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
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
        <source>Speech</source>
        <translation>Voz</translation>
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
        <source>Wrong PINs within a day</source>
        <translation>PIN erróneos en un día</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Apagones en siete días</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Avería</translation>
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
        <source>Salesforce streaming</source>
        <translation>streaming de Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>consultas periódicas</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Ya no está retenido.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>No se pudo guardar (disco). No se cambió nada.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Por qué está retenido</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>A la derecha</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Contado en esta pantalla, por oferta. Nada de ello se refiere a una persona.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>En pantalla: %1 min</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abierta: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leída: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Vales: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impresos: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Formularios empezados: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Formularios enviados: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Canjeados: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazados: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Esta página se cierra en %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <source>Not at this time</source>
        <translation>No a esta hora</translation>
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
        <translation>Máximo alcanzado</translation>
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
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Apunte al código con la cámara de su móvil y muéstrelo en caja.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: nuestro precio más bajo de los últimos 30 días</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Muestre este tique en caja</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Tachado: nuestro precio más bajo de los últimos 30 días</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Apunte la cámara del móvil al código</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Toque el enlace que aparece</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Muéstrelo en la caja</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Haga una foto del código</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Elija lo que le guste</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Muestre la foto en la caja</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
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
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1&#xa0;en lugar de %2</translation>
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
        <source>Print my voucher</source>
        <translation>Imprimir mi vale</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
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
        <translation>Saldrá con la próxima entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n fila está en un archivo sellado de la carpeta de datos.</numerusform>
            <numerusform>%n filas están en un archivo sellado de la carpeta de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>No exportado: no hay ninguna clave de exportación configurada ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>No exportado: no se pudo escribir el archivo.</translation>
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
        <source>With the hub</source>
        <translation>En el hub</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Cifras de un día</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Retenido: requiere revisión</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Tipo desconocido: %1</translation>
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
        <translation>Salesforce: se había alcanzado el máximo.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: la oferta es de otra tienda.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: la oferta no era válida en ese momento.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: nadie emitió este vale.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: no existe esa oferta.</translation>
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
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce habría rechazado %n de estos. No tiene que hacer nada; la oficina también lo ve.</numerusform>
            <numerusform>Salesforce habría rechazado %n de estos. No tiene que hacer nada; la oficina también lo ve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Hoy no se ha escaneado nada.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>guion</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>coma</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Deletree con arriba y abajo. El botón redondo toma la letra, izquierda borra la última, derecha termina.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>La pantalla está ahora a oscuras. Todo sigue como antes.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>La pantalla vuelve a verse.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Válido una vez</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Hasta el %1 a la %2</numerusform>
            <numerusform>Hasta el %1 a las %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Pulse abajo hasta oír su idioma y después el botón redondo.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>botón</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>casilla</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>opción</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>no seleccionada</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>aún no es correcto</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Rellenado, no se lee en voz alta</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>%1 borrado</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>%1 mayúscula</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Número de ofertas: %1. Página %2 de %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Bienvenido a %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Abajo: siguiente. Arriba: anterior. Botón redondo: elegir. Izquierda: repetir. Botón superior: ayuda.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Pulse el botón redondo para elegir esto.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Pulse el botón redondo para marcar o desmarcar.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Escriba aquí, o pulse el botón redondo para deletrear con arriba y abajo. No tiene que rellenar el formulario: nuestro personal le ayudará.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Primero vienen las cifras del 1 al 9, luego borrar, luego 0 y luego confirmar.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Aún no hay nada elegido. Pulse abajo para el primer elemento.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Volumen %1 de %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>El modo de personal termina en %1 s. Lo que está escribiendo se guarda para usted.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Seguir, con mi PIN</translation>
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
        <translation>No hay ningún PIN configurado en este terminal.</translation>
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
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>¿Quién es usted? Elija su nombre o escanee su credencial.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Esta credencial no es de nadie aquí.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Introduzca otra vez su PIN para hacerlo.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Volver a las ofertas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Esta página se cierra en %1 s</translation>
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
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>El modo de personal termina en %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeados</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
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
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Esta página se cierra en %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Esta oferta acaba de terminar.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Esta página se cierra en %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Quiero que me contacten</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Ya lo tengo, cerrar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Dónde está: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Elija lo que le guste</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Haga una foto del código o imprímalo</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Haga una foto del código</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Haga una foto de este código y muéstrela en la caja.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Su propio código. Hágale una foto; sirve una sola vez.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Muestre el código en la caja</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>¡Muchas gracias!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Vuelta a las ofertas en %1&#xa0;s</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Recomendar a otra persona</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Llévese ya la oferta</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Tenemos su solicitud sobre %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Tenemos sus datos.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Muchas gracias!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Sus datos dejan ahora esta pantalla, cifrados</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>La tienda se pondrá en contacto con usted</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>¿Ha cambiado de opinión? Dígaselo a nuestro personal cuando quiera</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Válido una vez</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Su vale</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Para llevar</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1&#xa0;en lugar de %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Código para la caja %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>¿Sin lector? Escriba lo que figura debajo del código</translation>
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
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>aceptados hoy</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>rechazados hoy</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>aceptados sin conexión</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Últimos códigos</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Toque uno para deshacerlo</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Escanee un código</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>En papel o en un teléfono.</translation>
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
        <translation>No anular</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Hasta la %1</numerusform>
            <numerusform>Hasta las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>queda 1&#xa0;día y %n&#xa0;h</numerusform>
            <numerusform>queda 1&#xa0;día y %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>quedan 2&#xa0;días y %n&#xa0;h</numerusform>
            <numerusform>quedan 2&#xa0;días y %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n&#xa0;min</numerusform>
            <numerusform>quedan %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>queda %n&#xa0;h</numerusform>
            <numerusform>quedan %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>queda %n&#xa0;h y %1&#xa0;min</numerusform>
            <numerusform>quedan %n&#xa0;h y %1&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Termina en cualquier momento</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Dé al cliente</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Compruebe antes</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Deshacer hasta %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Siguiente código</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>El próximo escaneo sustituye esta página. No se muestra nada del cliente.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>En la caja</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Se confirmará cuando vuelva la conexión. Conceda la oferta.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Aquí se canjearon todos los permitidos.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Escanéelo de nuevo o vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>A este terminal le falta la clave de ese vale. Llegará con la conexión.</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Vale, ya utilizado. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Código de la oferta. %1</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Todavía no es válida.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Ya no es válida.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>La tienda ha retirado esta oferta.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Un carácter es erróneo o no se leyó.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>La hora de este terminal no es correcta.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Un vale sirve una sola vez: no lo acepte de nuevo.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>No la conceda. La oficina decide si puede haber más.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Pida al cliente que vuelva entonces.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Pida al cliente que vuelva entonces. El código sigue siendo válido.</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Queda %n de %1 en este terminal</numerusform>
            <numerusform>Quedan %n de %1 en este terminal</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Este código se escaneó hace un momento. Cuenta una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>El único permitido ya se canjeó en este terminal.</numerusform>
            <numerusform>Los %n permitidos ya se canjearon en este terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Es válida en otros momentos.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>No es válida en esta tienda.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Es válida en %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>No es un vale de esta tienda.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>No es uno de nuestros códigos.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Este terminal no conoce esa oferta y no tiene conexión para consultarla.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Esta oferta solo se canjea con conexión.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Esta oferta ya no se acepta sin conexión.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>No se pudo guardar. No se canjeó nada.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>No se pudo guardar la anulación (disco).</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>No la conceda. La pantalla muestra lo que vale ahora.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>No la conceda aquí. El cliente puede usarla allí.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>No la conceda. Pregunte al cliente de dónde procede el vale.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Pida el código de una de nuestras ofertas.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Escanéelo de nuevo cuando vuelva la conexión. Hasta entonces deciden las normas de su tienda.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Haga que ajusten la hora. Hasta entonces deciden las normas de su tienda.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Escanéelo de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Escanéelo de nuevo. Si sigue igual, avise a quien gestiona los terminales.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, avise a quien gestiona los terminales.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>El %1 a la %2, terminal %3</numerusform>
            <numerusform>El %1 a las %2, terminal %3</numerusform>
        </translation>
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
        <source>There is nothing to take back.</source>
        <translation>No hay nada que anular.</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Ofertas para usted</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Escanee un código con su teléfono
o toque una oferta</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Muestre a nuestro personal la foto de un código
o toque una oferta</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>Se está comprobando la hora.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>Las últimas ofertas están en camino.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Haga una foto del código en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Actualizado hoy a la %1</numerusform>
            <numerusform>Actualizado hoy a las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Actualizado ayer a la %1</numerusform>
            <numerusform>Actualizado ayer a las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Actualizado el %1</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Las ofertas con fecha límite no se muestran por el momento.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of the first day of a month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>the format of a time</comment>
        <translation>H:mm</translation>
    </message>
</context>
</TS>
