<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>De tijd is niet betrouwbaar.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Zet de klok gelijk en laat NTP dat bijhouden.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>De klok loopt meer dan een minuut voor of achter.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Sommige regels zijn aangehouden en hebben aandacht nodig.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Open de wachtrij en behandel ze.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Een database was onleesbaar en is apart gezet.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Waarschuw wie de kiosken beheert.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>De schijf is bijna vol: leads kunnen mogelijk niet bewaard worden.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Maak ruimte vrij.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>De schijf is vol: gegevens, vouchers en inwisselingen worden niet aangenomen.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Maak ruimte vrij. Daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>De schijf is alleen-lezen: gegevens, vouchers en inwisselingen worden niet aangenomen.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Koppel hem met schrijfrechten; werd hij vanzelf alleen-lezen, vervang hem dan.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>De kiosk mag zijn gegevens niet schrijven: gegevens, vouchers en inwisselingen worden niet aangenomen.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Laat de gebruiker van de kiosk schrijven in [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>De schijf neemt niets aan: gegevens, vouchers en inwisselingen worden niet aangenomen.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Kijk in het systeemlogboek; misschien moet de schijf vervangen worden.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>De schijf is erg traag: klanten en personeel moeten wachten.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Kijk wat hem nog meer gebruikt; een versleten kaart moet vervangen worden.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Het papier van de printer is op.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Plaats een nieuwe rol.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>De printer drukt niet af.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Zet hem aan en controleer de kabel.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>De printer neemt geen gegevens aan of antwoordt niet.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Zet hem uit en weer aan; kijk of er papier vastzit.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>De scanner is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Sluit hem aan en controleer de kabel.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Wie een koptelefoon aansluit, hoort niets.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Controleer de spraakuitvoer en de koptelefoonaansluiting; kiosk check probeert beide.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>De scanner antwoordt niet.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Koppel hem los en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Sommige codes zijn niet van het scherm te lezen.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Maak het scherm schoon of kijk of er iets weerspiegelt.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Er is nog geen sleutel van de winkel: vouchers kunnen niet gemaakt of gecontroleerd worden.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Die komt mee met de volgende volledige update.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>In één dag zijn veel verkeerde pincodes ingevoerd.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Let op wie er bij de kiosk staat; kiosk staff log zegt wanneer en welke naam gekozen werd.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>De kiosk is in zeven dagen meermaals plots uitgevallen.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Zorg dat niemand de stekker eruit trekt; kiosk status zegt of het de stroom of een crash was.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>De server van de aanbiedingen is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Controleer kabel, wifi en router.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>De naam van de server van de aanbiedingen wordt niet gevonden.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Controleer de DNS van het netwerk en [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>De server van de aanbiedingen antwoordt niet.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Misschien blokkeert een firewall de verzoeken: vraag de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>De server van de aanbiedingen kan zijn identiteit niet bewijzen.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Als een proxy TLS opent, noem dan zijn certificaat in [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Volgens de klok van deze computer is het certificaat van de server van de aanbiedingen nog niet geldig.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Volgens de klok van deze computer is het certificaat van de server van de aanbiedingen verlopen.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Zet de klok gelijk; klopt die al, dan moet een certificaat vernieuwd worden.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Er antwoordt een webpagina in plaats van de aanbiedingen.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Log in op het portaal van de wifi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>De proxy laat geen WebSocket door.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Sta de server van de aanbiedingen toe in de proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>De proxy naar de aanbiedingen vraagt om een login.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Geef de kiosk een login voor de proxy, of een weg eromheen.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Er komt HTTP 401 in plaats van de aanbiedingen.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Misschien vraagt een proxy om een login: vraag de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Er komt HTTP 403 in plaats van de aanbiedingen.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Misschien blokkeert een firewall WebSockets: vraag de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>De server van de aanbiedingen heeft zelf een storing.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Het gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>De server van de aanbiedingen neemt hier geen WebSocket aan.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Corrigeer [pusher] host en port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Wat antwoordt, spreekt het protocol van Pusher niet.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Log in op het portaal van de wifi of corrigeer [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>De server van de aanbiedingen stuurde meer ineens dan een gebeurtenis mag bevatten.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Laat kleinere gebeurtenissen publiceren.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>De server van de aanbiedingen neemt de verbinding aan maar stuurt niets.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Het wordt opnieuw geprobeerd; blijft het zo, vraag dan de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>De verbinding met de aanbiedingen reageert niet meer.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Het wordt automatisch hersteld.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>De server van de aanbiedingen antwoordt niet op het abonnement.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>De verbinding met de aanbiedingen is gesloten.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>De server van de aanbiedingen vroeg om opnieuw te verbinden.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>De server van de aanbiedingen is overbelast.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>De Pusher-app accepteert alleen TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Stel [pusher] tls = true in.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Geen enkele Pusher-app heeft deze sleutel.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Corrigeer [pusher] key en cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>De Pusher-app is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Schakel hem in op het dashboard van Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>De verbindingen van het Pusher-abonnement zijn op.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Neem een groter abonnement.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>De Pusher-app wil geautoriseerde verbindingen.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Gebruik een private--kanaal of schakel dat uit op het dashboard van Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>De Pusher-app weigert deze kiosk.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Zoek de code op in het logboek.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>De server van de aanbiedingen weigert het kanaal.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Controleer [pusher] channel en het Pusher-geheim waarmee autorisaties ondertekend worden.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Het presence-kanaal is vol.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Gebruik een private--kanaal: daar kunnen zoveel kiosken op als u wilt.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Niemand kon het kanaal zojuist autoriseren.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>Het wordt automatisch opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce weigert het kanaal te autoriseren.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Controleer de rechten van de kiosk in Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Er is niemand die het kanaal kan autoriseren.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Stel [pusher] auth_url of [salesforce] in.</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Controleer het adres en het netwerk.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url weigert de kiosk.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Controleer het geheim pusher_auth_token en wat er op het adres staat.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>De server van [pusher] auth_url heeft zelf een storing.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url geeft geen autorisatie.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Corrigeer het adres, of wat daar staat.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>De klok versprong, of de computer sliep.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Alles wordt automatisch opnieuw geladen.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>De streaming van Salesforce accepteert de login niet meer.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>De kiosk logt vanzelf opnieuw in.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>De verzoeken komen zonder login aan bij de streaming van Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Laat de proxy de header Authorization doorlaten.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>De streaming van Salesforce kent deze kiosk niet meer.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>De streaming van Salesforce heeft de sessie beëindigd.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>De streaming van Salesforce reageert niet meer.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>De streaming van Salesforce antwoordt niet op het abonnement.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>De streaming van Salesforce is te druk.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>De org heeft geen plaats voor nog een streamingclient.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Laat minder kiosken streamen; docs/admin.md zegt welke bron voor hoeveel kiosken geschikt is.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>De org heeft de streaminggebeurtenissen van vandaag opgebruikt.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Koop meer gebeurtenissen of laat minder kiosken streamen; morgen gaat het verder.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>De gebruiker van de kiosk mag wijzigingen van de aanbiedingen niet volgen.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Geef die gebruiker de machtigingenset Kiosk Streaming; docs/salesforce.md zegt hoe.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Streaming is niet ingeschakeld voor de gebruiker van de kiosk.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Schakel de Streaming API in voor de org en voor die gebruiker.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Het streamingkanaal is beperkt.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Zet [salesforce] streaming op een kanaal dat deze gebruiker mag lezen.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>De org heeft geen streamingkanaal voor aanbiedingen.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Selecteer Offer voor Change Data Capture of maak het PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce heeft de gebeurtenissen die deze kiosk miste niet meer.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Alle aanbiedingen worden automatisch opnieuw geladen.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>De verzoeken komen zonder cookies aan bij de streaming van Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Laat de proxy cookies doorlaten.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>De streaming van Salesforce heeft deze API-versie niet meer.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Werk de kiosk bij.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Een verzoek aan de streaming van Salesforce was te groot.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Kijk of een proxy iets aan de verzoeken toevoegt; werk anders de kiosk bij.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>De streaming van Salesforce weigert deze kiosk.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Zoek de code op in de lijst met streamingfouten van Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Wat antwoordt, spreekt het protocol van de streaming van Salesforce niet.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Log in op het portaal van de wifi; ook een proxy kan antwoorden.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Er wordt een betere weg voor aanbiedingen geprobeerd.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Een betere weg voor aanbiedingen werkt weer en wordt geobserveerd voordat hij wordt gebruikt.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>De hub neemt op dit moment niets aan.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>De klok van deze computer komt niet overeen met die van de hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>De naam van de hub wordt niet gevonden.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Controleer de DNS van het netwerk en het adres in [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Er antwoordt iets anders in plaats van de hub.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Log in op het portaal van de wifi of corrigeer [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Wat de hub stuurde, was niet door zijn worker ondertekend.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Het wordt niet vertrouwd; blijft het zo, laat dan de hub nakijken.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Deze kiosk is niet aangemeld bij zijn hub.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Maak een code in Salesforce en voer dan kiosk hub enrol uit.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Nog niemand heeft deze kiosk bij de hub geaccepteerd.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Zet de status ervan in Salesforce op Active.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>De proxy laat de kiosk niet door naar de hub.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Sta het adres van de hub toe in de proxy.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Deze kiosk is ingetrokken.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Meld hem aan met een nieuwe code of neem hem uit bedrijf.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>De hub antwoordt niet.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>De hub kan zijn identiteit niet bewijzen.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Deze versie is te oud voor de hub.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Werk de kiosk bij.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Dit is een kopie van een andere kiosk.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Meld hem aan met een eigen code.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>De hub kent de sleutel van deze kiosk niet.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Meld hem aan met een nieuwe code.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>De hub is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>Kiosk en hub begrijpen elkaar niet.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Werk de oudste van de twee bij.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>De gebruiker van de kiosk mag dit niet in Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Geef die gebruiker de machtigingenset van de kiosk.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>De org neemt geen API-aanroepen aan.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Schakel API-toegang in de org in.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce heeft deze versie van zijn API stopgezet.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>De Apex-code van de org mislukt of duurt te lang.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Herstel of ontlast de automatisering van de org.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Een beheerder heeft de app van de kiosk geblokkeerd.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Deblokkeer de app in Setup.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>De app van de kiosk is niet in deze org geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Installeer de app daar of corrigeer [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce kent de app van de kiosk niet.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Corrigeer [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce verwacht bij het inloggen een andere audience.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Corrigeer [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Een trigger of flow van de org mislukt.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>De org is met ander werk bezig.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce accepteert een waarde niet.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Corrigeer die en geef de lead vrij.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Volgens de klok van deze computer is het certificaat van Salesforce verlopen.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Volgens de klok van deze computer is het certificaat van Salesforce nog niet geldig.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce vindt de login verouderd.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>De lead is in Salesforce geconverteerd.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Bekijk daar het contact; geef de lead alleen vrij om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>De verbinding met Salesforce werd vóór het antwoord verbroken.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>Het record is in Salesforce verwijderd.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Beslis of het als nieuw record verzonden wordt.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>De naam van Salesforce wordt niet gevonden.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Controleer de DNS van het netwerk en de adressen in [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Een duplicaatregel van de org weigert het.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Voeg het samen in Salesforce of wijzig de regel.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>De org mist een veld dat de kiosk stuurt, of de toegang ertoe.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Rol het pakket uit, noteer uw eigen velden in Kiosk Lead Field en wijs de machtigingenset toe.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>De app staat deze manier van inloggen niet toe.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Sta in de app toe wat [salesforce] flow noemt.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>Het adres van Salesforce is onveilig of onbruikbaar.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Inloggen vanaf dit netwerk is niet toegestaan.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Versoepel de IP-beperkingen van de app.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Twee records hebben deze sleutel.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Verwijder er één en maak Kiosk_Lead_Id__c uniek.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>Het record is vergrendeld in Salesforce, bijvoorbeeld door een goedkeuring.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Rond de goedkeuring daar af en geef dan de lead vrij.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce weigert de login.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Controleer de app en de gebruiker ervan in [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Er is binnen een uur te vaak ingelogd.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce zegt niet waarom het inloggen mislukt.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Bekijk in Salesforce de inloggeschiedenis van de gebruiker van de kiosk.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce is in onderhoud.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce kan niet lezen wat de kiosk stuurde.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Er antwoordt iets anders in plaats van Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Log in op het portaal van de wifi of corrigeer [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>De org neemt geen dagcijfers aan: het pakket is ouder of ontbreekt.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Rol het pakket uit; tot dan bewaart de kiosk ze, zoals kiosk stats laat zien.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>De app heeft geen gebruiker om als te draaien.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Noem er een in de client-credentialsflow van de app.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>De org neemt op dit moment geen records aan.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>De org is niet actief.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Laat hem activeren of corrigeer [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>De org is nu niet op dit adres.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Blijft het zo, corrigeer dan [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>Het netwerk vraagt om een login voordat het de kiosk doorlaat.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>De proxy laat de kiosk niet door naar Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Sta de adressen van Salesforce toe in de proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>De proxy naar Salesforce vraagt om een login.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>De API-aanroepen van de org voor 24 uur zijn op.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Het gaat verder als er nieuwe zijn; u kunt er meer kopen.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>De kiosk laat de rest van de API-aanroepen van de org aan anderen.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>Het gaat vanzelf verder; [salesforce] quota_share bepaalt het aandeel.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce weigert dit.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Vraag de beheerder en noem de code.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Een verplichte waarde ontbreekt.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Vul die in en geef de lead vrij.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Een regel van de org weigert het.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Corrigeer de lead of de regel en geef hem dan vrij.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>De app staat geen bruikbaar bereik toe.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Voeg het bereik ‘api’ toe aan de app.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Het geheim van de app klopt niet.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Sla het nieuwe geheim van de app op.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce heeft zelf een storing.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce weigert nieuwe sessies.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Controleer het beleid van de app en van de gebruiker ervan.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>De server van Salesforce antwoordt niet.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>Het is te groot voor één verzoek.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Het wordt in delen verzonden.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>Het antwoord van Salesforce houdt niet op.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Vraag de netwerkbeheerder of er een proxy is.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>De gegevensopslag van de org is vol.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Maak ruimte in de org; daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Een ander record heeft een waarde die uniek moet zijn.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>De server van Salesforce kan zijn identiteit niet bewijzen.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Een tekst is te lang.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Kort die in en geef de lead vrij.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>De privésleutel of het geheim van de login is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Voer kiosk check uit: dat zegt wat er in het bestand staat.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>De gebruiker van de kiosk is inactief of vergrendeld.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Activeer of ontgrendel de gebruiker in Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>De app is niet goedgekeurd voor de gebruiker van de kiosk.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Autoriseer de gebruiker vooraf in de app, via de machtigingenset.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>De privésleutel hoort niet bij het certificaat van de app.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Sla de privésleutel op die erbij hoort.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Niemand hoeft iets te doen.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Het personeel kan helpen.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Wie de kiosken beheert, kan helpen.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>De Salesforce-beheerder kan helpen.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Richt uw camera hier en toon de code aan de kassa.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Aanbieding van de week</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Tik om de aanbieding te zien</numerusform>
            <numerusform>Tik voor alle %n aanbiedingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Doorgestreept: onze laagste prijs van de afgelopen 30 dagen</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Scan om mee te nemen</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Toon ons personeel een foto</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Aanbieding van de week</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Opent de lijst met categorieën</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Raak het scherm aan of druk op een toets om te blijven.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Leeshulp</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Leeshulp</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Meer contrast</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Alles bereikbaar vanuit een stoel</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Beweging stoppen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Het papier van de printer is op.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Naar de printer gestuurd. Is de bon eruit gekomen?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Niet afgedrukt. De pagina ‘Status’ zegt waarom.</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Aanbiedingen worden opnieuw geladen</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Alle aanbiedingen opnieuw laden</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Voorbeelden stoppen (nog %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Voorbeelden 10 minuten tonen</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Scherm testen</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Testbon afdrukken</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Er is geen printer ingesteld</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Testbon</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Aanmelden bij de hub</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Een aanbieding voor schap of etalage</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>‘%1’ afdrukken</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scan om mee te nemen</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Toon deze code aan ons personeel.</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>De kiosk wordt gesloten en blijft uit tot degene die hem heeft ingesteld hem weer start.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Kiosk nu sluiten</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk sluiten</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: dit is niet te lezen als wijziging.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: kan hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: de lead heeft dit veld niet.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: moet ingevuld zijn; Salesforce vereist dit.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: sommige tekens zijn geen tekst.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: hoogstens %2 tekens.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce accepteert dit adres niet. Het hoort te lijken op naam@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: schrijf true of false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Deze regel kan hier niet gecorrigeerd worden.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Alle aanbiedingen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Neem contact op</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scan om mee te nemen</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>of zonder telefoon</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Deze aanbieding is zojuist afgelopen.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Mijn eigen voucher</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Eén per klant, eenmalig geldig, op papier of als foto</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Doorgestreept: onze laagste prijs van de afgelopen 30 dagen</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Schermtest. Tik voor de volgende kleur.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Tik voor de volgende kleur. Aan alle vier de randen moet een lijn staan.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Doorgestreept: onze laagste prijs van de afgelopen 30 dagen.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Neem contact op</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Opent de lijst met talen</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Nieuwe aanbiedingen zijn onderweg</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Laat uw gegevens achter en hoor er als eerste van.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Neem contact op</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Scan de code uit Salesforce of typ hem.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>De hub wordt gevraagd. Dit kan anderhalve minuut duren.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Dit is geen aanmeldcode; misschien is een teken verkeerd getypt.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Deze code is voor een andere hub dan die in de instellingen.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Deze hub heeft een andere vingerafdruk dan die bij de code. Meld de kiosk niet aan; waarschuw wie de hub beheert.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>De hub heeft nog geen sleutel. Probeer het opnieuw zodra zijn worker draait.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>Is dit de vingerafdruk die bij de code staat?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Deze code is gebruikt of verlopen. Maak een nieuwe in Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>De hub heeft nog niet geantwoord. Probeer dezelfde code opnieuw.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Opslaan is mislukt (schijf). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Aangemeld als %1 in winkel %2. De kiosk start opnieuw.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Aanmelden bij de hub</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Ja, die is hetzelfde</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Nee, stoppen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>Vraag of opmerking</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Herkomst van de lead</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Nummer van de aanbieding</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Wil nieuws ontvangen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Aanbevolen door</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Tijd van het formulier</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Tijd van de toestemming</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Tekst van de toestemming</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Hoe zeker de tijd is</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Sleutel van de lead</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Sorry, opslaan is nu niet gelukt. Er is niets verloren: probeer het opnieuw of vraag ons personeel.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Deze kiosk kan nu geen gegevens bewaren. Wat u hebt getypt, blijft hier staan: wacht even of vraag ons personeel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
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
        <translation>Opent de lijst met talen</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Gegevens van de aanbevolen persoon</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Mogen wij contact met u opnemen?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Alleen met toestemming: vraag het eerst en lees de tekst voor waarmee die persoon akkoord gaat.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Sorry, deze kiosk kan nu geen gegevens bewaren. Vraag ons personeel.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Velden met ‘optioneel’ mogen leeg blijven.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Wij lezen: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Wij lezen: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>Uit welk land is het nummer?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>Uit een ander land?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Ja, wijzigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Nee, het klopt</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Uw vraag over %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Uw vraag over</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optioneel)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Wat wilt u weten?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Stuur mij ook nieuws over nieuwe aanbiedingen.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Geef toestemming, zodat wij uw gegevens mogen bewaren.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit veld in.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Schrijf één enkel adres, zoals naam@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Een e-mailadres heeft een @, zoals naam@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Vóór de @ mogen geen spaties, accenten of aanhalingstekens staan, en geen punt aan het begin.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Controleer wat er na de @ staat. Het hoort te lijken op example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Controleer dit nummer. Een buitenlands nummer begint met +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Schrijf cijfers, geen woorden. Een toestelnummer volgt als x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Begin met + en het landnummer, zoals +31.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Kies een van deze mogelijkheden.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optioneel)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Om uw gegevens te beschermen wordt alles over %n seconde gewist.</numerusform>
            <numerusform>Om uw gegevens te beschermen wordt alles over %n seconden gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ik heb meer tijd nodig</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Vandaag ook</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Laatste waarschuwingen</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Geen waarschuwingen sinds de start</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>Aanbiedingen komen via</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Beter, maar niet in gebruik</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Afwijking van de klok</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>Wachtend / aangehouden</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Er kan niets bezorgd worden</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Onleesbare databases</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Schijf, vrij</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Spraakuitvoer</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Leesbare codes op het scherm</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Vouchersleutels</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>Verkeerde pincodes op één dag</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Plots uitgevallen in zeven dagen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>wordt bijgewerkt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>Salesforce-streaming</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>regelmatig opvragen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>De lead is niet meer aangehouden.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Opslaan is mislukt (schijf). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Waarom de lead is aangehouden</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Naar rechts</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Contactformulier</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Geteld op dit scherm, per aanbieding. Niets ervan gaat over een persoon.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Er is nog niets geteld.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>Op het scherm: %1 min</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geopend: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelezen: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Vouchers: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Afgedrukt: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Formulieren begonnen: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Formulieren verzonden: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Ingewisseld: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Deze pagina sluit over %1 s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Offline geaccepteerd</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Al gebruikt</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>Niet op dit tijdstip</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Aanbieding van een andere winkel</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Maximum bereikt</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Onbekende code</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Beschadigde code</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Niet te controleren</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Richt de camera van uw telefoon op de code en toon hem aan de kassa.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>in plaats van %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: onze laagste prijs van de afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Toon deze bon aan de kassa</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Doorgestreept: onze laagste prijs van de afgelopen 30 dagen</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Richt de camera van uw telefoon op de code</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Tik op de link die verschijnt</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Toon hem aan de kassa</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Maak een foto van de code</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Kies wat u wilt hebben</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Toon de foto aan de kassa</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Afbeelding %1 van %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Ingevoerde cijfers: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1 in plaats van %2</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Neem uw bon mee.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>De printer heeft geen papier meer. Maak in plaats daarvan een foto.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Afdrukken kan nu niet. Maak in plaats daarvan een foto.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Is de bon afgedrukt?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Mijn voucher afdrukken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>QR-code %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>De lead gaat mee met de volgende bezorging.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n regel staat in een verzegeld bestand in de gegevensmap.</numerusform>
            <numerusform>%n regels staan in een verzegeld bestand in de gegevensmap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Niet geëxporteerd: er is geen sleutel voor exports ingesteld ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Niet geëxporteerd: het bestand kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Alles is bij Salesforce aangekomen.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Alles exporteren naar een verzegeld bestand</translation>
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
        <translation>Inwisseling</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Cijfers van een dag</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>Bij de hub</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Aangehouden: heeft aandacht nodig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Onbekende soort: %1</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, later teruggedraaid</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Teruggedraaid: %1</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: de voucher is ook elders gebruikt.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: het maximum was bereikt.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: de aanbieding was toen niet geldig.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: de aanbieding is van een andere winkel.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: niemand heeft deze voucher uitgegeven.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: deze aanbieding bestaat niet.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce zou het geweigerd hebben (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Onbekende aanbieding</translation>
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
        <translation>Vandaag ingewisseld: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce zou er %n geweigerd hebben. U hoeft niets te doen; het kantoor ziet het ook.</numerusform>
            <numerusform>Salesforce zou er %n geweigerd hebben. U hoeft niets te doen; het kantoor ziet het ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Vandaag is er niets gescand.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>spatie</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>koppelteken</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>punt</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>komma</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apenstaartje</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>liggend streepje</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Spel met omhoog en omlaag. De ronde toets neemt de letter over, links wist de laatste, met rechts bent u klaar.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>Het scherm is nu donker. Alles gaat gewoon door.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>Het scherm is weer zichtbaar.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Eenmalig geldig</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Tot %1 om %2 uur</numerusform>
            <numerusform>Tot %1 om %2 uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Druk op omlaag tot u uw taal hoort, en dan op de ronde toets.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>knop</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>selectievakje</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>keuze</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>tekstveld</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>tabblad</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>link</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>niet aangevinkt</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>geselecteerd</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>niet geselecteerd</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>nog niet goed</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>nu niet beschikbaar</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Ingevuld, wordt niet voorgelezen</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>%1 gewist</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>spatie</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>hoofdletter %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Aantal aanbiedingen: %1. Pagina %2 van %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Welkom bij %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Omlaag: volgende. Omhoog: vorige. Ronde toets: kiezen. Links: herhalen. Bovenste toets: hulp.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Druk op de ronde toets om dit te kiezen.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Druk op de ronde toets om dit aan of uit te vinken.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Typ hier, of druk op de ronde toets om te spellen met omhoog en omlaag. U hoeft het formulier niet in te vullen: ons personeel helpt u.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Eerst komen de cijfers 1 tot en met 9, dan wissen, dan 0, dan bevestigen.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Er is nog niets gekozen. Druk op omlaag voor het eerste onderdeel.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Volume %1 van %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>De personeelsmodus eindigt over %1 s. Wat u typt, blijft bewaard.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Doorgaan met mijn pincode</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Wie bent u? Kies uw naam of scan uw badge.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Deze badge is hier van niemand.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Voer uw pincode nogmaals in om dit uit te voeren.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Voer uw pincode in</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Verkeerde pincode.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Te veel verkeerde pincodes. Probeer het over %1 min opnieuw.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Te veel verkeerde pincodes. Probeer het over %1 s opnieuw.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Op deze kiosk is geen pincode ingesteld.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>De pincode kon niet gecontroleerd worden. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Terug naar de aanbiedingen</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Deze pagina sluit over %1 s</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personeel: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>De personeelsmodus eindigt over %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ingewisseld</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bediening</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Deze pagina sluit over %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Deze aanbieding is zojuist afgelopen.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Deze pagina sluit over %1 s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Neem contact op</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle aanbiedingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Ik heb hem, sluiten</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Te vinden: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Kies wat u wilt hebben</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Fotografeer de code of druk hem af</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Maak een foto van de code</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Fotografeer deze code en toon hem aan de kassa.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Uw eigen code. Maak er een foto van; hij is eenmalig geldig.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Toon de code aan de kassa</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Bedankt!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Terug over %1 s</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Aanbevelen aan een bekende</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle aanbiedingen</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Neem de aanbieding alvast mee</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Wij hebben uw aanvraag over %1 ontvangen.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Wij hebben uw gegevens ontvangen.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Bedankt!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Uw gegevens verlaten nu dit scherm, versleuteld</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>De winkel neemt contact met u op</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Van gedachten veranderd? Zeg het ons personeel wanneer u wilt</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Eenmalig geldig</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Uw voucher</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 in plaats van %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Code voor de kassa %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Geen scanner? Typ wat er onder de code staat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>vandaag geaccepteerd</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>vandaag geweigerd</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>offline geaccepteerd</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Laatste codes</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Tik er een aan om die ongedaan te maken</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Scan een code</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Van papier of van een telefoon.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Per ongeluk gescand</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>De klant is van gedachten veranderd</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Verkeerde aanbieding</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Niet op voorraad</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Waarom wordt dit teruggedraaid?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Niet terugdraaien</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Tot en met %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Tot %1 uur</numerusform>
            <numerusform>Tot %1 uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot en met morgen</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>nog 1 dag %n&#xa0;u</numerusform>
            <numerusform>nog 1 dag %n&#xa0;u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>nog 2 dagen %n&#xa0;u</numerusform>
            <numerusform>nog 2 dagen %n&#xa0;u</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Loopt elk moment af</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>nog %n&#xa0;min</numerusform>
            <numerusform>nog %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>nog %n&#xa0;uur</numerusform>
            <numerusform>nog %n&#xa0;uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>nog %n&#xa0;u %1&#xa0;min</numerusform>
            <numerusform>nog %n&#xa0;u %1&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Geef de klant</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Kijk voordat u het geeft</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Terugdraaien tot %1 uur</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Volgende code</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>De volgende scan vervangt deze pagina. Over de klant wordt niets getoond.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>Aan de kassa</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Voucher, nu gebruikt. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Code van de aanbieding. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Nog %n van %1 op deze kiosk</numerusform>
            <numerusform>Nog %n van %1 op deze kiosk</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Deze code is zojuist al gescand. Hij telt één keer.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Wordt bevestigd zodra het netwerk terug is. Geef de aanbieding.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>De enige die is toegestaan, is op deze kiosk al ingewisseld.</numerusform>
            <numerusform>Alle %n toegestane zijn op deze kiosk ingewisseld.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Het toegestane aantal is hier al ingewisseld.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Gaat in op %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Het is nog niet zover.</translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Geldt op andere tijden.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Liep af op %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>De tijd ervan is voorbij.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>De winkel heeft deze aanbieding ingetrokken.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Geldt niet in deze winkel.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Geldt in %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Dit is geen voucher van deze winkel.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Dit is niet een van onze codes.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Er is een teken fout of niet gelezen.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Deze kiosk mist de sleutel van die voucher. Die komt met het netwerk.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Deze kiosk kent die aanbieding niet en heeft geen netwerk om het te vragen.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>De klok van deze kiosk loopt niet gelijk.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Deze aanbieding kan alleen online worden ingewisseld.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Offline is het maximum voor deze aanbieding bereikt.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Opslaan is mislukt. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>De code kan opnieuw gebruikt worden.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Terugdraaien kan niet meer.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Terugdraaien is mislukt: opslaan lukt niet (schijf).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets terug te draaien.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Een voucher is eenmalig geldig: geef niet nog een keer.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Niet geven. Het kantoor beslist of er meer mogen zijn.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Vraag de klant dan terug te komen.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Vraag de klant dan terug te komen. De code blijft geldig.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Niet geven. Het scherm toont wat nu geldt.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Hier niet geven. De klant kan het daar gebruiken.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Niet geven. Vraag de klant waar de voucher vandaan komt.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Vraag om de code van een van onze aanbiedingen.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Scan opnieuw of typ hem nog een keer.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Scan opnieuw zodra het netwerk terug is. Tot dan gelden de regels van uw winkel.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Laat de klok gelijkzetten. Tot dan gelden de regels van uw winkel.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Scan opnieuw zodra het netwerk terug is.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Scan opnieuw. Helpt dat niet, waarschuw dan wie de kiosken beheert.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Probeer het opnieuw. Helpt dat niet, waarschuw dan wie de kiosken beheert.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Op %1 om %2 uur, kiosk %3</numerusform>
            <numerusform>Op %1 om %2 uur, kiosk %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Aanbiedingen voor u</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Scan een code met uw telefoon
of tik op een aanbieding</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Toon ons personeel een foto van een code
of tik op een aanbieding</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>De klok wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>De nieuwste aanbiedingen zijn onderweg.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Geen verbinding.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>De printer heeft geen papier meer.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Aanbiedingen met een einddatum worden nu niet getoond.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Maak in plaats daarvan een foto van de code.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Vandaag bijgewerkt om %1 uur</numerusform>
            <numerusform>Vandaag bijgewerkt om %1 uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Gisteren bijgewerkt om %1 uur</numerusform>
            <numerusform>Gisteren bijgewerkt om %1 uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Bijgewerkt op %1</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of the first day of a month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>the format of a time</comment>
        <translation>HH:mm</translation>
    </message>
</context>
</TS>
