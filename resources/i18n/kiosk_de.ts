<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>Die Uhrzeit ist nicht verlässlich.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Die Uhr richtig stellen und durch NTP halten lassen.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>Die Uhr geht um mehr als eine Minute falsch.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Die Warteschlange öffnen und sie ansehen.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Eine Datenbank war nicht zu lesen und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>Die Festplatte ist fast voll: Leads lassen sich vielleicht nicht mehr speichern.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>Die Festplatte ist voll: Angaben, Gutscheine und Einlösungen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Schaffen Sie Platz. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>Die Festplatte ist schreibgeschützt: Angaben, Gutscheine und Einlösungen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Binden Sie sie zum Schreiben ein; wurde sie von selbst schreibgeschützt, ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>Der Kiosk darf seine Daten nicht schreiben: Angaben, Gutscheine und Einlösungen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Lassen Sie den Benutzer des Kiosks in [kiosk] data_dir schreiben.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>Die Festplatte nimmt nichts an: Angaben, Gutscheine und Einlösungen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Sehen Sie ins Systemprotokoll; vielleicht muss die Festplatte ersetzt werden.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>Die Festplatte ist sehr langsam: Kundschaft und Personal warten auf sie.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Sehen Sie nach, was sie sonst noch benutzt; eine verschlissene Karte muss ersetzt werden.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Eine neue Rolle einlegen.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>Der Drucker druckt nicht.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Einschalten und das Kabel prüfen.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>Der Drucker nimmt keine Daten an oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Aus- und wieder einschalten; nach gestautem Papier sehen.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>Der Scanner lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Einstecken und das Kabel prüfen.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Wer Kopfhörer einsteckt, hört nichts.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Sprachausgabe und Kopfhörerbuchse prüfen; kiosk check probiert beide aus.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Der Scanner antwortet nicht.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Ausstecken und wieder einstecken.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Einige Codes auf dem Bildschirm sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Den Bildschirm putzen oder nach Spiegelungen sehen.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Es gibt noch keinen Schlüssel der Filiale: Gutscheine lassen sich weder ausstellen noch prüfen.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Er kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>Innerhalb eines Tages wurden viele falsche PINs eingegeben.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Darauf achten, wer am Kiosk steht; kiosk staff log sagt, wann und wessen Name gewählt wurde.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>Der Kiosk ist in sieben Tagen mehrmals plötzlich ausgegangen.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Sorgen Sie dafür, dass niemand den Stecker zieht; kiosk status sagt, ob es der Strom oder ein Absturz war.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Kabel, WLAN und Router prüfen.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>Der Name des Servers der Angebote wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Das DNS des Netzes und [pusher] prüfen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>Der Server der Angebote antwortet nicht.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Vielleicht verschluckt eine Firewall die Aufrufe: den Betreiber des Netzes fragen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>Der Server der Angebote kann sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Öffnet ein Proxy TLS, sein Zertifikat in [network] ca_file nennen.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers der Angebote gilt nach der Uhr dieses Rechners noch nicht.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers der Angebote ist nach der Uhr dieses Rechners abgelaufen.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Die Uhr richtig stellen; geht sie richtig, muss ein Zertifikat erneuert werden.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Eine Seite antwortet anstelle der Angebote.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Am Portal des WLANs anmelden.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>Der Proxy lässt keinen WebSocket durch.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Den Server der Angebote im Proxy freigeben.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>Der Proxy auf dem Weg zu den Angeboten verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Dem Kiosk eine Anmeldung am Proxy geben oder einen Weg daran vorbei.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>HTTP 401 kommt anstelle der Angebote.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Vielleicht verlangt ein Proxy eine Anmeldung: den Betreiber des Netzes fragen.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>HTTP 403 kommt anstelle der Angebote.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Vielleicht sperrt eine Firewall WebSockets: den Betreiber des Netzes fragen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>Der Server der Angebote hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>Der Server der Angebote nimmt hier keinen WebSocket an.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>[pusher] host und port berichtigen.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Was antwortet, spricht nicht das Protokoll von Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Am Portal des WLANs anmelden oder [pusher] host berichtigen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>Der Server der Angebote schickte mehr auf einmal, als ein Ereignis haben darf.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Kleinere Ereignisse veröffentlichen lassen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>Der Server der Angebote nimmt die Verbindung an und sagt nichts.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Es wird wieder versucht; bleibt es so, den Betreiber des Netzes fragen.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>Die Verbindung zu den Angeboten ist verstummt.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>Der Server der Angebote antwortet nicht auf die Anmeldung am Kanal.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>Die Verbindung zu den Angeboten wurde geschlossen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>Der Server der Angebote bat um eine neue Verbindung.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>Der Server der Angebote ist überlastet.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>Die Pusher-App nimmt nur TLS an.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>[pusher] tls = true setzen.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Keine Pusher-App hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>[pusher] key und cluster berichtigen.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>Die Pusher-App ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Sie in der Verwaltung von Pusher einschalten.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>Die Verbindungen des Pusher-Tarifs sind verbraucht.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Den Tarif erhöhen.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>Die Pusher-App verlangt autorisierte Verbindungen.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Einen private- Kanal nehmen oder das in der Verwaltung von Pusher abschalten.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>Die Pusher-App weist diesen Kiosk ab.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Den Code im Protokoll nachsehen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>Der Server der Angebote verweigert den Kanal.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>[pusher] channel prüfen und das Pusher-Geheimnis, mit dem Freigaben signiert werden.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Der Presence-Kanal ist voll.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Einen private- Kanal nehmen: er nimmt beliebig viele Kioske.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Niemand konnte den Kanal gerade freigeben.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce gibt den Kanal nicht frei.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Die Rechte des Kiosks in Salesforce prüfen.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Es ist niemand eingerichtet, der den Kanal freigeben könnte.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>[pusher] auth_url oder [salesforce] setzen.</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Die Adresse und das Netz prüfen.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url weist den Kiosk ab.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Das Geheimnis pusher_auth_token prüfen und was unter der Adresse steht.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>Der Server von [pusher] auth_url hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url gibt keine Freigabe.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Die Adresse berichtigen oder was dort steht.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>Die Uhr ist gesprungen, oder der Rechner war im Ruhezustand.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>Der Datenstrom von Salesforce nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>Der Kiosk meldet sich von selbst neu an.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Beim Datenstrom von Salesforce kommen die Aufrufe ohne ihre Anmeldung an.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Den Proxy so einstellen, dass er die Kopfzeile Authorization durchlässt.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>Der Datenstrom von Salesforce kennt diesen Kiosk nicht mehr.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>Der Datenstrom von Salesforce hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>Der Datenstrom von Salesforce ist verstummt.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>Der Datenstrom von Salesforce antwortet nicht auf das Abonnement.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>Der Datenstrom von Salesforce ist überlastet.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>In der Organisation ist kein Platz für einen weiteren Empfänger.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Weniger Kioske so anbinden; docs/admin.md sagt, welche Quelle für wie viele taugt.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>Die Organisation hat ihre Ereignisse für heute verbraucht.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Mehr Ereignisse kaufen oder weniger Kioske so anbinden; am nächsten Tag geht es weiter.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>Der Benutzer des Kiosks darf Änderungen der Angebote nicht verfolgen.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Diesem Benutzer den Berechtigungssatz Kiosk Streaming geben; docs/salesforce.md sagt, wie.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Das Streaming ist für den Benutzer des Kiosks nicht aktiviert.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Die Streaming API für die Organisation und diesen Benutzer aktivieren.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Der Kanal des Datenstroms ist beschränkt.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>[salesforce] streaming auf einen Kanal setzen, den dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>Die Organisation hat keinen Kanal für Angebote.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Offer für Change Data Capture auswählen oder das PushTopic KioskOffers anlegen.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce hat die Ereignisse nicht mehr, die diesem Kiosk fehlen.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Beim Datenstrom von Salesforce kommen die Aufrufe ohne ihre Cookies an.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Den Proxy so einstellen, dass er Cookies durchlässt.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>Der Datenstrom von Salesforce hat diese API-Version nicht mehr.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Den Kiosk auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Ein Aufruf an den Datenstrom von Salesforce war zu groß.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Nachsehen, ob ein Proxy den Aufrufen etwas hinzufügt; sonst den Kiosk aktualisieren.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>Der Datenstrom von Salesforce weist diesen Kiosk ab.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Den Code in der Liste der Streaming-Fehler von Salesforce nachschlagen.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Was antwortet, spricht nicht das Protokoll des Datenstroms von Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Am Portal des WLANs anmelden; auch ein Proxy kann antworten.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Ein besserer Weg für Angebote wird versucht.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Ein besserer Weg für Angebote steht wieder und wird beobachtet, bevor er genutzt wird.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>Der Hub nimmt zurzeit nichts an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>Die Uhr dieses Rechners passt nicht zu der des Hubs.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>Der Name des Hubs wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Prüfen Sie das DNS des Netzes und die Adresse in [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Etwas anderes antwortet anstelle des Hubs.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Melden Sie sich am WLAN-Portal an oder berichtigen Sie [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Was der Hub sendete, war nicht von seinem Worker signiert.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Es wird nicht geglaubt; bleibt es so, lassen Sie den Hub prüfen.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Dieser Kiosk ist bei seinem Hub nicht angemeldet.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Erstellen Sie einen Code in Salesforce und führen Sie kiosk hub enrol aus.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Noch niemand hat diesen Kiosk am Hub angenommen.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Setzen Sie seinen Status in Salesforce auf Active.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>Der Proxy lässt den Kiosk nicht zum Hub durch.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Lassen Sie die Adresse des Hubs im Proxy zu.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Dieser Kiosk wurde gesperrt.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Melden Sie ihn mit einem neuen Code an oder nehmen Sie ihn außer Betrieb.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Der Hub antwortet nicht.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>Der Hub kann nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Diese Version ist zu alt für den Hub.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Dies ist die Kopie eines anderen Kiosks.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Melden Sie ihn mit einem eigenen Code an.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>Der Hub kennt den Schlüssel dieses Kiosks nicht.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Melden Sie ihn mit einem neuen Code an.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>Kiosk und Hub verstehen einander nicht.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Aktualisieren Sie den älteren von beiden.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>Der Benutzer des Kiosks darf das in Salesforce nicht.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Ihm den Berechtigungssatz des Kiosks geben.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>Die Org nimmt keine API-Aufrufe an.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Den API-Zugriff in der Org einschalten.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce hat diese Version seiner API eingestellt.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Den Kiosk aktualisieren.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Einige Einträge sind angehalten und müssen geprüft werden.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Der Person Bescheid geben, die die Kioske betreut.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Kein Papier mehr.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Der Server der Angebote ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Sie wird automatisch wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>Die Freigabe wird automatisch noch einmal angefragt.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Alles wird automatisch neu geladen.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Alle Angebote werden automatisch neu geladen.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Der Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>Der Apex-Code der Org scheitert oder braucht zu lange.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Die Automatisierung der Org reparieren oder entlasten.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Ein Administrator hat die App des Kiosks gesperrt.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Die App im Setup entsperren.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>Die App des Kiosks ist in dieser Org nicht installiert.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Die App dort installieren oder [salesforce] login_url berichtigen.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce kennt die App des Kiosks nicht.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>[salesforce] client_id berichtigen.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce erwartet bei der Anmeldung eine andere Audience.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>[salesforce] login_url berichtigen.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Ein Trigger oder Flow der Org scheitert.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>Die Org hat gerade anderes zu tun.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce nimmt einen Wert nicht an.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Ihn berichtigen und den Lead wieder freigeben.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Das Zertifikat von Salesforce ist nach der Uhr dieses Rechners abgelaufen.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Das Zertifikat von Salesforce gilt nach der Uhr dieses Rechners noch nicht.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce hält die Anmeldung für veraltet.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>Der Lead wurde in Salesforce umgewandelt.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Dort seinen Kontakt ansehen; den Lead nur für einen neuen Versuch wieder freigeben.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>Die Verbindung zu Salesforce brach vor der Antwort ab.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>Der Datensatz wurde in Salesforce gelöscht.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Entscheiden, ob er als neuer gesendet wird.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>Der Name von Salesforce wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Das DNS des Netzes und die Adressen in [salesforce] prüfen.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Eine Duplikatregel der Org lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>In Salesforce zusammenführen oder die Regel ändern.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>Der Org fehlt ein Feld, das der Kiosk sendet, oder der Zugriff darauf.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Das Paket einspielen, eigene Felder in Kiosk Lead Field eintragen, den Berechtigungssatz zuweisen.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>Die App erlaubt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>In der App erlauben, was [salesforce] flow nennt.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>Die Adresse von Salesforce ist unsicher oder nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Anmeldungen aus diesem Netz sind gesperrt.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Die IP-Beschränkungen der App lockern.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Zwei Datensätze haben diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Einen löschen und Kiosk_Lead_Id__c eindeutig machen.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>Der Datensatz ist in Salesforce gesperrt, etwa durch eine Genehmigung.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Die Genehmigung dort beenden, dann den Lead wieder freigeben.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce lehnt die Anmeldung ab.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Die App und ihren Benutzer in [salesforce] prüfen.</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Es gab zu viele Anmeldungen in einer Stunde.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce sagt nicht, warum die Anmeldung scheitert.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>In Salesforce den Anmeldeverlauf des Benutzers des Kiosks ansehen.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce wird gewartet.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce kann nicht lesen, was der Kiosk gesendet hat.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Wer die Kioske betreut, kann helfen.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Etwas anderes antwortet anstelle von Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Am Portal des WLANs anmelden oder [salesforce] login_url berichtigen.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>Die Org nimmt keine Tageszahlen an: Ihr Paket ist älter, oder sie hat keines.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Das Paket einspielen; bis dahin behält der Kiosk sie, wie kiosk stats zeigt.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>Die App hat keinen Benutzer, als der sie läuft.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Im Client-Credentials-Flow der App einen nennen.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>Die Org nimmt zurzeit keine Datensätze an.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>Die Org ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Sie aktivieren lassen oder [salesforce] login_url berichtigen.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>Die Org ist zurzeit nicht unter dieser Adresse.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Bleibt es so, [salesforce] login_url berichtigen.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>Das Netz verlangt eine Anmeldung, bevor es den Kiosk hinauslässt.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>Der Proxy lässt den Kiosk nicht zu Salesforce durch.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Die Adressen von Salesforce im Proxy freigeben.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>Der Proxy auf dem Weg zu Salesforce verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Die API-Aufrufe der Org für 24 Stunden sind verbraucht.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Es geht weiter, wenn es neue gibt; mehr lassen sich kaufen.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>Der Kiosk lässt die übrigen API-Aufrufe der Org den anderen.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>Es geht von selbst weiter; [salesforce] quota_share setzt seinen Anteil.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce lehnt das ab.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Den Administrator mit dem Code fragen.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Ein Pflichtwert fehlt.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Ihn eintragen und den Lead wieder freigeben.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Eine Regel der Org lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Den Lead oder die Regel berichtigen, dann ihn wieder freigeben.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>Die App erlaubt keinen brauchbaren Scope.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Der App den Scope „api“ hinzufügen.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Das Geheimnis der App ist falsch.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Das neue Geheimnis der App hinterlegen.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce lehnt neue Sitzungen ab.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Die Richtlinien der App und ihres Benutzers prüfen.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>Der Server von Salesforce antwortet nicht.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>Es ist zu groß für einen Aufruf.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Es wird in Teilen gesendet.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>Die Antwort von Salesforce hört nicht auf.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Den Betreiber des Netzes nach einem Proxy fragen.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>Der Datenspeicher der Org ist voll.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>In der Org Platz schaffen; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Ein anderer Datensatz hat einen Wert, der eindeutig sein muss.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>Der Server von Salesforce kann sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Ihn kürzen und den Lead wieder freigeben.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>Der private Schlüssel oder das Geheimnis der Anmeldung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>„kiosk check“ ausführen: Es sagt, was stattdessen in der Datei steht.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>Der Benutzer des Kiosks ist inaktiv oder gesperrt.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Den Benutzer in Salesforce aktivieren oder entsperren.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>Die App ist für den Benutzer des Kiosks nicht freigegeben.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Den Benutzer in der App durch ihren Berechtigungssatz vorab zulassen.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat der App.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Den privaten Schlüssel hinterlegen, der dazugehört.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Niemand muss etwas tun.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Das Personal kann helfen.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>Der Salesforce-Administrator kann helfen.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Angebot sichern</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Kamera darauf richten, an der Kasse zeigen.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Angebot der Woche</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Angebot antippen</numerusform>
            <numerusform>Alle %n Angebote antippen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Durchgestrichen: unser niedrigster Preis der letzten 30 Tage</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Scannen und mitnehmen</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Dem Personal ein Foto zeigen</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Angebot der Woche</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Öffnet die Liste der Kategorien</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Berühren Sie den Bildschirm oder drücken Sie eine Taste, um zu bleiben.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
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
        <source>Stop motion</source>
        <translation>Bewegung anhalten</translation>
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
        <source>Not printed. The health page says why.</source>
        <translation>Nicht gedruckt. Die Seite „Zustand“ sagt, warum.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Kein Papier mehr.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>An den Drucker gesendet. Ist der Bon herausgekommen?</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Angebote werden neu geladen</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Alle Angebote neu laden</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Vorschau beenden (noch %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Vorschau für 10 Minuten zeigen</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Bildschirm prüfen</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Probebon drucken</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Probebon</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Am Hub anmelden</translation>
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
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>Der Kiosk wird beendet und bleibt aus, bis ihn wieder startet, wer ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Kiosk jetzt beenden</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk beenden</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Zeigen Sie diesen Code unserem Personal.</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scannen und mitnehmen</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: Das lässt sich nicht als Änderung lesen.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: Der Lead hat kein solches Feld.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: muss ausgefüllt sein; Salesforce verlangt es.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: Einige Zeichen sind kein Text.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce nimmt diese Adresse nicht an. Sie sollte wie name@example.com aussehen.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: true oder false schreiben.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Dieser Eintrag kann hier nicht korrigiert werden.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Angebot sichern</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scannen und mitnehmen</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>oder ohne Handy</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Dieses Angebot ist soeben abgelaufen.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Meinen Gutschein holen</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Einer pro Person, einmal gültig, auf Papier oder als Foto</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Durchgestrichen: unser niedrigster Preis der letzten 30 Tage</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Bildschirmtest. Für die nächste Farbe tippen.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Tippen für die nächste Farbe. An allen vier Rändern muss eine Linie stehen.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Durchgestrichen: unser niedrigster Preis der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Öffnet die Liste der Sprachen</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Neue Angebote sind unterwegs</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Hinterlassen Sie Ihre Daten und erfahren Sie zuerst davon.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Scannen Sie den Code aus Salesforce, oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>Der Hub wird gefragt. Das kann anderthalb Minuten dauern.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Das ist kein Anmeldecode; vielleicht ist ein Zeichen vertippt.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Dieser Code gilt für einen anderen Hub als den in den Einstellungen.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Dieser Hub hat einen anderen Fingerabdruck als den beim Code. Melden Sie den Kiosk nicht an; sagen Sie es der Person, die den Hub betreibt.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>Der Hub hat noch keinen Schlüssel. Versuchen Sie es wieder, sobald sein Worker läuft.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>Ist das der Fingerabdruck, der beim Code steht?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Dieser Code wurde schon verwendet oder ist abgelaufen. Erstellen Sie in Salesforce einen neuen.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>Der Hub hat noch nicht geantwortet. Versuchen Sie denselben Code noch einmal.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Es konnte nicht gespeichert werden (Festplatte). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Angemeldet als %1 in Filiale %2. Der Kiosk startet neu.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Am Hub anmelden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Ja, er ist derselbe</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Nein, abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
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
        <source>Question or note</source>
        <translation>Frage oder Notiz</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Kanton</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Herkunft des Leads</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Nummer des Angebots</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Möchte Neuigkeiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Zeitpunkt des Formulars</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Zeitpunkt der Einwilligung</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Text der Einwilligung</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Wie sicher die Zeit ist</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Schlüssel des Leads</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Leider konnte das gerade nicht gespeichert werden. Ihre Eingaben sind noch da: Bitte versuchen Sie es noch einmal oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Dieser Kiosk kann gerade keine Angaben aufnehmen. Was Sie eingegeben haben, bleibt hier stehen: Bitte warten Sie einen Moment, oder fragen Sie unser Personal.</translation>
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
        <source>Send</source>
        <translation>Absenden</translation>
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
        <translation>Öffnet die Liste der Sprachen</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Angaben der empfohlenen Person</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Dürfen wir Sie kontaktieren?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Nur mit Erlaubnis: Bitte fragen Sie zuerst und lesen Sie vor, wozu die empfohlene Person ihr Einverständnis gibt.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Was mit „freiwillig“ gekennzeichnet ist, darf leer bleiben.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Leider kann dieser Kiosk gerade keine Angaben aufnehmen. Bitte fragen Sie unser Personal.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Wir lesen: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Wir lesen: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>Aus welchem Land ist die Nummer?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>Aus einem anderen Land?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Ja, ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Nein, sie stimmt</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Ihre Anfrage zu %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Ihre Anfrage zu</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
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
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Bitte nur eine einzige Adresse, wie name@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Eine E-Mail-Adresse braucht ein @, wie name@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Vor dem @ dürfen keine Leerzeichen, Umlaute oder Anführungszeichen stehen, und am Anfang kein Punkt.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Bitte prüfen Sie, was nach dem @ steht. Es sollte wie example.com aussehen.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Bitte prüfen Sie diese Nummer. Nummern aus dem Ausland beginnen mit +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Bitte nur Ziffern, keine Wörter. Eine Durchwahl folgt als x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Bitte mit + und der Landesvorwahl beginnen, wie +49.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Bitte wählen Sie eine dieser Möglichkeiten.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Zum Schutz Ihrer Angaben wird in %n Sekunde alles gelöscht.</numerusform>
            <numerusform>Zum Schutz Ihrer Angaben wird in %n Sekunden alles gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Heute auch</translation>
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
        <source>Offers come by</source>
        <translation>Angebote kommen über</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Besser, aber nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Uhr, Abweichung</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>Wartend / angehalten</translation>
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
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Lesbare Codes auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Schlüssel für Gutscheine</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>Falsche PINs an einem Tag</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Plötzlich ausgegangen in sieben Tagen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
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
        <source>Salesforce streaming</source>
        <translation>Salesforce-Streaming</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>regelmäßige Abfrage</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Er ist nicht mehr angehalten.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Es konnte nicht gespeichert werden (Festplatte). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Warum er angehalten ist</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Wieder freigeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>An diesem Bildschirm gezählt, je Angebot. Nichts davon betrifft eine Person.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Noch wurde nichts gezählt.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>Auf dem Bildschirm: %1 Min.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Gutscheine: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Gedruckt: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Formulare begonnen: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Formulare abgeschickt: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Eingelöst: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Diese Seite schließt in %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Not at this time</source>
        <translation>Nicht um diese Zeit</translation>
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
        <translation>Höchstzahl erreicht</translation>
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
        <translation>Prüfung nicht möglich</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Halten Sie die Kamera Ihres Handys auf den Code, und zeigen Sie ihn an der Kasse.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: unser niedrigster Preis der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Zeigen Sie diesen Bon an der Kasse</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Durchgestrichen: unser niedrigster Preis der letzten 30 Tage</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Handykamera auf den Code richten</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Den Link antippen, der erscheint</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>An der Kasse vorzeigen</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Code fotografieren</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Aussuchen, was Ihnen gefällt</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Foto an der Kasse vorzeigen</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
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
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1&#xa0;statt %2</translation>
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
        <source>Print my voucher</source>
        <translation>Meinen Gutschein drucken</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
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
        <translation>Er geht mit der nächsten Zustellung hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n Eintrag liegt in einer versiegelten Datei im Datenordner.</numerusform>
            <numerusform>%n Einträge liegen in einer versiegelten Datei im Datenordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Nicht exportiert: Es ist kein Schlüssel für Exporte eingerichtet ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Nicht exportiert: Die Datei konnte nicht geschrieben werden.</translation>
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
        <source>With the hub</source>
        <translation>Beim Hub</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Zahlen eines Tages</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Angehalten: bitte prüfen</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Unbekannte Art: %1</translation>
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
        <translation>Salesforce: Die Höchstzahl war erreicht.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: Das Angebot gehört einer anderen Filiale.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: Das Angebot galt zu der Zeit nicht.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: Diesen Gutschein hat niemand ausgestellt.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: Dieses Angebot gibt es nicht.</translation>
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
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>%n davon hätte Salesforce abgelehnt. Sie müssen nichts tun; die Zentrale sieht es auch.</numerusform>
            <numerusform>%n davon hätte Salesforce abgelehnt. Sie müssen nichts tun; die Zentrale sieht es auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Heute wurde nichts gescannt.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Buchstabieren Sie mit oben und unten. Die runde Taste übernimmt den Buchstaben, links löscht den letzten, rechts beendet.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>Der Bildschirm ist jetzt dunkel. Alles geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>Der Bildschirm ist wieder zu sehen.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Einmal gültig</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Bis %1, %2 Uhr</numerusform>
            <numerusform>Bis %1, %2 Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Drücken Sie die Taste nach unten, bis Sie Ihre Sprache hören, dann die runde Taste.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>noch nicht richtig</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Ausgefüllt, wird nicht vorgelesen</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>großes %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Anzahl der Angebote: %1. Seite %2 von %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Willkommen bei %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Nach unten: weiter. Nach oben: zurück. Runde Taste: wählen. Nach links: wiederholen. Oberste Taste: Hilfe.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Zum Wählen die runde Taste drücken.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Zum An- oder Abkreuzen die runde Taste drücken.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Hier tippen, oder die runde Taste drücken und mit den Tasten nach oben und unten buchstabieren. Sie müssen das Formular nicht ausfüllen: Unser Personal hilft Ihnen.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Erst kommen die Ziffern 1 bis 9, dann Löschen, dann 0, dann Bestätigen.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Noch ist nichts gewählt. Nach unten drücken führt zum Ersten.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Lautstärke %1 von %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>Der Personalmodus endet in %1 s. Was Sie gerade tippen, bleibt für Sie erhalten.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Weiter, mit PIN</translation>
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
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Wer sind Sie? Namen wählen oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Dieser Ausweis gehört hier niemandem.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Zum Ausführen die PIN noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Zurück zu den Angeboten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Diese Seite schließt in %1 s</translation>
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
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>Der Personalmodus endet in %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
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
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Diese Seite schließt in %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Dieses Angebot ist soeben abgelaufen.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Diese Seite schließt in %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Ich habe ihn, schließen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Zu finden: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Aussuchen, was Ihnen gefällt</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Code fotografieren oder drucken</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Code fotografieren</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Fotografieren Sie diesen Code und zeigen Sie ihn an der Kasse.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Ihr eigener Code. Fotografieren Sie ihn; er gilt einmal.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Code an der Kasse vorzeigen</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Zurück zu den Angeboten in %1&#xa0;s</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Weiterempfehlen</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Nehmen Sie das Angebot schon mit</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Wir haben Ihre Anfrage zu %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Wir haben Ihre Angaben.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Ihre Angaben verlassen diesen Bildschirm jetzt, verschlüsselt</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>Das Geschäft meldet sich bei Ihnen</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Anders überlegt? Sagen Sie es jederzeit unserem Personal</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Einmal gültig</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Ihr Gutschein</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Angebot sichern</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1&#xa0;statt %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Code für die Kasse %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Kein Scanner? Tippen Sie ein, was unter dem Code steht</translation>
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
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>heute angenommen</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>heute abgelehnt</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>offline angenommen</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Letzte Codes</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Zum Rückgängigmachen antippen</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Vom Papier oder vom Handy.</translation>
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
        <translation>Auf Wunsch der Kundschaft</translation>
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
        <translation>Nicht zurücknehmen</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Bis %1 Uhr</numerusform>
            <numerusform>Bis %1 Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>noch 1&#xa0;Tag %n&#xa0;Std.</numerusform>
            <numerusform>noch 1&#xa0;Tag %n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>noch 2&#xa0;Tage %n&#xa0;Std.</numerusform>
            <numerusform>noch 2&#xa0;Tage %n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n&#xa0;Min.</numerusform>
            <numerusform>noch %n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>noch %n&#xa0;Std.</numerusform>
            <numerusform>noch %n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>noch %n&#xa0;Std. %1&#xa0;Min.</numerusform>
            <numerusform>noch %n&#xa0;Std. %1&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Endet jeden Moment</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Das bekommt die Kundschaft</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Vorher prüfen</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Rückgängig bis %1 Uhr</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>Der nächste Scan ersetzt diese Seite. Über die Kundschaft wird nichts gezeigt.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>An der Kasse</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Wird bestätigt, wenn das Netz wieder da ist. Gewähren Sie das Angebot.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Die Höchstzahl wurde hier schon eingelöst.</translation>
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
        <source>Voucher, now used. %1</source>
        <translation>Gutschein, jetzt eingelöst. %1 Uhr</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Code des Angebots. %1 Uhr</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Es beginnt am %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Es gilt noch nicht.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Es endete am %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Es gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>Das Geschäft hat dieses Angebot zurückgezogen.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Ein Zeichen darin ist falsch oder wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Kiosks geht falsch.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Ein Gutschein gilt einmal: nicht noch einmal einlösen.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Nicht gewähren. Die Zentrale entscheidet, ob es mehr geben darf.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Bitten Sie die Kundschaft, dann wiederzukommen.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Bitten Sie die Kundschaft, dann wiederzukommen. Der Code bleibt gültig.</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Noch %n von %1 an diesem Kiosk</numerusform>
            <numerusform>Noch %n von %1 an diesem Kiosk</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Dieser Code wurde eben schon gescannt. Er zählt nur einmal.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>Der eine erlaubte wurde an diesem Kiosk schon eingelöst.</numerusform>
            <numerusform>Alle %n erlaubten wurden an diesem Kiosk eingelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Es gilt zu anderen Zeiten.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Es gilt nicht in dieser Filiale.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Es gilt in %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Das ist kein Gutschein dieser Filiale.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Das ist keiner unserer Codes.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Dieser Kiosk kennt das Angebot nicht und hat kein Netz, um nachzufragen.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Dieses Angebot lässt sich nur mit Netz einlösen.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Ohne Netz ist die Höchstzahl für dieses Angebot erreicht.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Es konnte nicht gespeichert werden. Nichts wurde eingelöst.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Die Rücknahme konnte nicht gespeichert werden (Festplatte).</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Nicht gewähren. Der Bildschirm zeigt, was jetzt gilt.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Hier nicht gewähren. Die Kundschaft kann es dort einlösen.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Nicht gewähren. Fragen Sie, woher der Gutschein stammt.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Bitten Sie um den Code eines unserer Angebote.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Noch einmal scannen, sobald das Netz wieder da ist. Bis dahin gelten die Regeln Ihres Geschäfts.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Die Uhr stellen lassen. Bis dahin gelten die Regeln Ihres Geschäfts.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Noch einmal scannen, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Noch einmal scannen. Hilft das nicht, der Person Bescheid geben, die die Kioske betreut.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Noch einmal versuchen. Hilft das nicht, der Person Bescheid geben, die die Kioske betreut.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Am %1 um %2 Uhr, Kiosk %3</numerusform>
            <numerusform>Am %1 um %2 Uhr, Kiosk %3</numerusform>
        </translation>
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
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Angebote für Sie</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Code mit dem Handy scannen
oder ein Angebot antippen</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Dem Personal ein Foto eines Codes zeigen
oder ein Angebot antippen</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>Die Uhr wird geprüft.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>Die neuesten Angebote sind unterwegs.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Der Drucker hat kein Papier mehr.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Machen Sie stattdessen ein Foto vom Code.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Stand: heute, %1 Uhr</numerusform>
            <numerusform>Stand: heute, %1 Uhr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Stand: gestern, %1 Uhr</numerusform>
            <numerusform>Stand: gestern, %1 Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Befristete Angebote werden gerade nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of the first day of a month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>the format of a time</comment>
        <translation>HH:mm</translation>
    </message>
</context>
</TS>
