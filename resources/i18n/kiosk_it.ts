<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>L’ora non è affidabile.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Regoli l’ora e la lasci gestire a NTP.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>L’ora è sfasata di oltre un minuto.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Alcune voci sono in sospeso e vanno controllate.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Apra la coda e li controlli.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Un database illeggibile è stato messo da parte.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Avvisi chi gestisce i terminali.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>Il disco è quasi pieno: i lead potrebbero non essere conservati.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Liberi spazio.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>Il disco è pieno: non si accettano dati, buoni né utilizzi.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Liberi spazio. La ripresa è automatica.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>Il disco è in sola lettura: non si accettano dati, buoni né utilizzi.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Lo monti in scrittura; se è passato da solo in sola lettura, lo sostituisca.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>Il terminale non può scrivere i propri dati: non si accettano dati, buoni né utilizzi.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Permetta all’utente del terminale di scrivere in [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>Il disco non accetta nulla: non si accettano dati, buoni né utilizzi.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Controlli il registro di sistema; forse il disco va sostituito.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>Il disco è molto lento: clienti e personale devono attendere.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Verifichi che cos’altro lo usa; una scheda usurata va sostituita.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La carta della stampante è finita.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Inserisca un nuovo rotolo.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>La stampante non stampa.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>La accenda e controlli il cavo.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>La stampante non accetta dati o non risponde.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>La spenga e riaccenda; cerchi carta inceppata.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>Lo scanner non si può usare.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Lo colleghi e controlli il cavo.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Chi collega le cuffie non sente nulla.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Controlli il motore vocale e la presa delle cuffie; kiosk check prova entrambi.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Lo scanner non risponde.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Lo scolleghi e lo ricolleghi.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Alcuni codici non si leggono dallo schermo.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Pulisca lo schermo o cerchi riflessi.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Manca ancora la chiave del negozio: non si possono emettere né controllare buoni.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Arriva con il prossimo aggiornamento completo.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>In un giorno sono stati inseriti molti PIN errati.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Faccia attenzione a chi sta davanti al terminale; kiosk staff log indica quando e quale nome è stato scelto.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>Il terminale si è spento di colpo più volte in sette giorni.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Faccia in modo che nessuno stacchi la spina; kiosk status indica se è stata la corrente o un arresto anomalo.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Il server delle offerte non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Controlli cavo, Wi-Fi e router.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>Il nome del server delle offerte non si trova.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Controlli il DNS della rete e [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>Il server delle offerte non risponde.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Forse un firewall blocca le chiamate: chieda al responsabile della rete.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>Il server delle offerte non può dimostrare la propria identità.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Se un proxy decifra TLS, indichi il suo certificato in [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Secondo l’ora di questo computer, il certificato del server delle offerte non è ancora valido.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Secondo l’ora di questo computer, il certificato del server delle offerte è scaduto.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Regoli l’ora; se è giusta, un certificato va rinnovato.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Al posto delle offerte risponde una pagina web.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Acceda al portale del Wi-Fi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>Il proxy non lascia passare i WebSocket.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Autorizzi il server delle offerte nel proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>Il proxy verso le offerte richiede un accesso.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Dia al terminale un accesso al proxy o un percorso che lo eviti.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Al posto delle offerte arriva HTTP 401.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Forse un proxy richiede un accesso: chieda al responsabile della rete.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Al posto delle offerte arriva HTTP 403.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Forse un firewall blocca i WebSocket: chieda al responsabile della rete.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>Il server delle offerte ha un guasto interno.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>La ripresa è automatica.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>Il server delle offerte non accetta WebSocket qui.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Corregga [pusher] host e port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Chi risponde non parla il protocollo di Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Acceda al portale del Wi-Fi o corregga [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>Il server delle offerte ha inviato in una volta più di quanto un evento possa contenere.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Faccia pubblicare eventi più piccoli.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>Il server delle offerte accetta la connessione ma non invia nulla.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Si riprova da sé; se continua, chieda al responsabile della rete.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>La connessione alle offerte non dà più segni.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Si ripristina automaticamente.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>Il server delle offerte non risponde all’iscrizione.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>La connessione alle offerte è stata chiusa.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>Il server delle offerte ha chiesto di riconnettersi.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>Il server delle offerte è sovraccarico.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>L’app Pusher accetta solo TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Imposti [pusher] tls = true.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Nessuna app Pusher ha questa chiave.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Corregga [pusher] key e cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>L’app Pusher è disattivata.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>La attivi nel pannello di Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>Le connessioni del piano Pusher sono esaurite.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Passi a un piano superiore.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>L’app Pusher richiede connessioni autorizzate.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Usi un canale private- o disattivi questa opzione nel pannello di Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>L’app Pusher rifiuta questo terminale.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Cerchi il codice nel registro.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>Il server delle offerte rifiuta il canale.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Controlli [pusher] channel e il segreto Pusher con cui si firmano le autorizzazioni.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Il canale di presenza è pieno.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Usi un canale private-: accetta qualsiasi numero di terminali.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>In questo momento nessuno ha potuto autorizzare il canale.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>La richiesta viene ripetuta automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce rifiuta di autorizzare il canale.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Controlli i permessi del terminale in Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Non c’è nessuno che possa autorizzare il canale.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Imposti [pusher] auth_url o [salesforce].</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Controlli l’indirizzo e la rete.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url rifiuta il terminale.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Controlli il segreto pusher_auth_token e che cosa c’è all’indirizzo.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>Il server di [pusher] auth_url ha un guasto interno.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url non dà alcuna autorizzazione.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Corregga l’indirizzo o ciò che vi si trova.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>L’ora è cambiata di colpo o il computer era in sospensione.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Tutto viene ricaricato automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>Lo streaming di Salesforce non accetta più l’accesso.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>Il terminale accede di nuovo da sé.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Le chiamate arrivano allo streaming di Salesforce senza le credenziali.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Faccia passare l’intestazione Authorization dal proxy.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>Lo streaming di Salesforce non conosce più questo terminale.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>Lo streaming di Salesforce ha chiuso la sessione.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>Lo streaming di Salesforce non dà più segni.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>Lo streaming di Salesforce non risponde all’iscrizione.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>Lo streaming di Salesforce è troppo occupato.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>L’organizzazione non ha posto per un altro client di streaming.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Usi lo streaming su meno terminali; docs/admin.md dice quale fonte va bene per quanti.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>L’organizzazione ha esaurito gli eventi di streaming del giorno.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Acquisti altri eventi o usi lo streaming su meno terminali; si riprende il giorno dopo.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>L’utente del terminale non può seguire le modifiche delle offerte.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Assegni a quell’utente l’insieme di autorizzazioni Kiosk Streaming; docs/salesforce.md spiega come.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Lo streaming non è attivo per l’utente del terminale.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Attivi la Streaming API per l’organizzazione e per quell’utente.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Il canale di streaming è limitato.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Imposti in [salesforce] streaming un canale che questo utente può leggere.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>L’organizzazione non ha un canale di streaming per le offerte.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Selezioni Offer per Change Data Capture o crei il PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce non ha più gli eventi persi da questo terminale.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Tutte le offerte vengono ricaricate automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Le chiamate arrivano allo streaming di Salesforce senza i cookie.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Faccia passare i cookie dal proxy.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>Lo streaming di Salesforce non ha più questa versione dell’API.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Aggiorni il terminale.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Una chiamata allo streaming di Salesforce era troppo grande.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Verifichi se un proxy aggiunge qualcosa alle chiamate; altrimenti aggiorni il terminale.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>Lo streaming di Salesforce rifiuta questo terminale.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Cerchi il codice nell’elenco degli errori di streaming di Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Chi risponde non parla il protocollo dello streaming di Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Acceda al portale del Wi-Fi; potrebbe rispondere anche un proxy.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Si sta provando una via migliore per le offerte.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Una via migliore per le offerte è di nuovo attiva; la si osserva prima di usarla.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>Al momento l’hub non accetta nulla.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>L’ora di questo computer non corrisponde a quella dell’hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>Il nome dell’hub non si trova.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Controlli il DNS della rete e l’indirizzo in [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Al posto dell’hub risponde qualcos’altro.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Acceda al portale del Wi-Fi o corregga [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Ciò che l’hub ha inviato non era firmato dal suo worker.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Non viene considerato; se continua, faccia controllare l’hub.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Questo terminale non è registrato presso il suo hub.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Crei un codice in Salesforce, poi esegua kiosk hub enrol.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Nessuno ha ancora accettato questo terminale presso l’hub.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Imposti il suo stato su Active in Salesforce.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>Il proxy non lascia raggiungere l’hub al terminale.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Autorizzi l’indirizzo dell’hub nel proxy.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Questo terminale è stato revocato.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Lo registri con un nuovo codice o lo metta fuori servizio.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>L’hub non risponde.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>L’hub non può dimostrare la propria identità.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Questa versione è troppo vecchia per l’hub.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Aggiorni il terminale.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Questa è una copia di un altro terminale.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Lo registri con un codice tutto suo.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>L’hub non conosce la chiave di questo terminale.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Lo registri con un nuovo codice.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>L’hub non è raggiungibile.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>Terminale e hub non si capiscono.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Aggiorni il più vecchio dei due.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>L’utente del terminale non può farlo in Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Gli assegni l’insieme di autorizzazioni del terminale.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>L’organizzazione non accetta chiamate API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Attivi l’accesso API nell’organizzazione.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce ha ritirato questa versione dell’API.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>Il codice Apex dell’organizzazione fallisce o impiega troppo tempo.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Ripari o alleggerisca l’automazione dell’organizzazione.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Un amministratore ha bloccato l’app del terminale.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Sblocchi l’app in Imposta.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>L’app del terminale non è installata in questa organizzazione.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Installi lì l’app o corregga [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce non conosce l’app del terminale.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Corregga [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce si aspetta un altro audience all’accesso.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Corregga [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Un trigger o un flusso dell’organizzazione fallisce.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>L’organizzazione è occupata con altro lavoro.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce non accetta un valore.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Lo corregga e sblocchi il lead.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Secondo l’ora di questo computer, il certificato di Salesforce è scaduto.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Secondo l’ora di questo computer, il certificato di Salesforce non è ancora valido.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce considera scaduto l’accesso.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>Il lead è stato convertito in Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Guardi lì il suo contatto; sblocchi il lead solo per riprovare.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>La connessione a Salesforce si è interrotta prima della risposta.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>Il record è stato eliminato in Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Decida se inviarlo come nuovo.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>Il nome di Salesforce non si trova.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Controlli il DNS della rete e gli indirizzi in [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Una regola di duplicazione dell’organizzazione lo rifiuta.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Lo unisca in Salesforce o cambi la regola.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>All’organizzazione manca un campo inviato dal terminale, o l’accesso a esso.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Distribuisca il pacchetto, elenchi i propri campi in Kiosk Lead Field, assegni l’insieme di autorizzazioni.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>L’app non permette questo modo di accedere.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Permetta nell’app ciò che indica [salesforce] flow.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>L’indirizzo di Salesforce non è sicuro o non si può usare.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Gli accessi da questa rete sono vietati.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Allenti le restrizioni IP dell’app.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Due record hanno questa chiave.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Ne elimini uno e renda univoco Kiosk_Lead_Id__c.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>Il record è bloccato in Salesforce, per esempio da un’approvazione.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Concluda lì l’approvazione, poi sblocchi il lead.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce rifiuta l’accesso.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Controlli l’app e il suo utente in [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Ci sono stati troppi accessi in un’ora.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce non dice perché l’accesso non riesce.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Guardi in Salesforce la cronologia degli accessi dell’utente del terminale.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce è in manutenzione.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce non riesce a leggere ciò che ha inviato il terminale.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce non è raggiungibile.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Al posto di Salesforce risponde qualcos’altro.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Acceda al portale del Wi-Fi o corregga [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>L’organizzazione non accetta i numeri dei giorni: il suo pacchetto è più vecchio o manca.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Distribuisca il pacchetto; fino ad allora il terminale li conserva, come mostra kiosk stats.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>L’app non ha un utente con cui essere eseguita.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Ne indichi uno nel flusso client credentials dell’app.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>Al momento l’organizzazione non accetta record.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>L’organizzazione è inattiva.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>La faccia attivare o corregga [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>Al momento l’organizzazione non è a questo indirizzo.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Se continua, corregga [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>La rete richiede un accesso prima di lasciar uscire il terminale.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>Il proxy non lascia raggiungere Salesforce al terminale.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Autorizzi gli indirizzi di Salesforce nel proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>Il proxy verso Salesforce richiede un accesso.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Le chiamate API dell’organizzazione per 24 ore sono esaurite.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Si riprende quando ce ne sono di nuove; se ne possono acquistare altre.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>Il terminale lascia ad altri le restanti chiamate API dell’organizzazione.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>La ripresa è automatica; [salesforce] quota_share stabilisce la sua quota.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce lo rifiuta.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Chieda all’amministratore, indicando il codice.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Manca un valore obbligatorio.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Lo compili e sblocchi il lead.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Una regola dell’organizzazione lo rifiuta.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Corregga il lead o la regola, poi lo sblocchi.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>L’app non permette alcun ambito utilizzabile.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Aggiunga l’ambito «api» all’app.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Il segreto dell’app è errato.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Salvi il nuovo segreto dell’app.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce ha un guasto interno.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce rifiuta le sessioni nuove.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Controlli i criteri dell’app e del suo utente.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>Il server di Salesforce non risponde.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>È troppo grande per una chiamata sola.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Viene inviato in più parti.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>La risposta di Salesforce non finisce mai.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Chieda al responsabile della rete se c’è un proxy.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>Lo spazio dati dell’organizzazione è pieno.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Faccia posto nell’organizzazione; poi la ripresa è automatica.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Un altro record ha un valore che deve essere univoco.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>Il server di Salesforce non può dimostrare la propria identità.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un testo è troppo lungo.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Lo accorci e sblocchi il lead.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>La chiave privata o il segreto dell’accesso non si può usare.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Esegua kiosk check: dice che cosa contiene invece il file.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>L’utente del terminale è inattivo o bloccato.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Attivi o sblocchi l’utente in Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>L’app non è approvata per l’utente del terminale.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Preautorizzi l’utente nell’app con il suo insieme di autorizzazioni.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>La chiave privata non appartiene al certificato dell’app.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Salvi la chiave privata corrispondente.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Nessuno deve fare nulla.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Può aiutare il personale.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Può aiutare chi gestisce i terminali.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>Può aiutare l’amministratore di Salesforce.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>La porti con sé</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Inquadri qui il codice e lo mostri in cassa.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Offerta della settimana</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Tocchi per vedere l’offerta</numerusform>
            <numerusform>Tocchi per vedere le %n offerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Barrato: il nostro prezzo più basso degli ultimi 30 giorni</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Scansioni e la porti con sé</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Mostri una foto al personale</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Offerta della settimana</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Apre l’elenco delle categorie</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Tocchi lo schermo o prema un tasto per restare.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Più tempo</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Aiuti alla lettura</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Aiuti alla lettura</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Più contrasto</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Tutto raggiungibile da seduti</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Ferma il movimento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Stampato.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La carta della stampante è finita.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Inviato alla stampante. È uscito il tagliando?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Non stampato. La pagina «Stato» dice perché.</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Ricaricamento delle offerte in corso</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Ricarica tutte le offerte</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Termina le anteprime (restano %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Mostra le anteprime per 10 minuti</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Prova lo schermo</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Stampa un tagliando di prova</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Nessuna stampante configurata</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Tagliando di prova</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Registra presso l’hub</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Stampa di nuovo</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Un’offerta per lo scaffale o la vetrina</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Stampa «%1»</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scansioni e la porti con sé</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Mostri questo codice al nostro personale.</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>Il terminale si chiuderà e resterà spento finché non lo riavvia chi lo ha installato.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Chiudi ora il terminale</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Chiudi il terminale</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: non è leggibile come modifica.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: non si può modificare qui.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: il lead non ha questo campo.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: va compilato; Salesforce lo richiede.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: alcuni caratteri non sono testo.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce non accetta questo indirizzo. Deve essere come nome@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: scriva true o false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Questa voce non si può correggere qui.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Tutte le offerte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Mi contatti</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>La porti con sé</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scansioni e la porti con sé</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>o senza telefono</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Questa offerta è appena terminata.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Ottieni il mio buono</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Uno per cliente, valido una volta, su carta o come foto</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Barrato: il nostro prezzo più basso degli ultimi 30 giorni</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Prova dello schermo. Tocchi per il colore successivo.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Tocchi per il colore successivo. Su tutti e quattro i bordi deve apparire una linea.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Prezzi barrati: il nostro prezzo più basso degli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Mi contatti</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Apre l’elenco delle lingue</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Nuove offerte in arrivo</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Lasci i Suoi dati per saperlo in anteprima.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Mi contatti</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Scansioni il codice da Salesforce o lo digiti.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>L’hub viene interpellato. Può richiedere un minuto e mezzo.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Non è un codice di registrazione; forse un carattere è errato.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Questo codice è per un hub diverso da quello nelle impostazioni.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Questo hub ha un’impronta diversa da quella accanto al codice. Non registri il terminale; avvisi chi gestisce l’hub.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>L’hub non ha ancora una chiave. Riprovi quando il suo worker è attivo.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>È questa l’impronta riportata accanto al codice?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Questo codice è già usato o scaduto. Ne crei uno nuovo in Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>L’hub non ha ancora risposto. Riprovi con lo stesso codice.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Salvataggio non riuscito (disco). Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Registrato come %1 nel negozio %2. Il terminale si riavvia.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Registra presso l’hub</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Sì, è la stessa</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>No, annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>Domanda o nota</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origine del lead</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Numero dell’offerta</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Desidera novità</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Consigliato da</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminale</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Ora del modulo</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Ora del consenso</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Testo del consenso</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Affidabilità dell’ora</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Chiave del lead</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Ci dispiace, non è stato possibile salvare. Nulla è andato perso: riprovi o chieda al nostro personale.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>In questo momento il terminale non può conservare dati. Ciò che ha scritto resta qui: attenda un momento o chieda al nostro personale.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
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
        <translation>Apre l’elenco delle lingue</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>I dati della persona consigliata</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Possiamo contattarLa?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Solo con il suo permesso: prima chieda, poi legga ad alta voce il testo da accettare.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Ci dispiace, in questo momento il terminale non può conservare dati. Chieda al nostro personale.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Ciò che è indicato come «facoltativo» può restare vuoto.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Leggiamo: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Leggiamo: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendeva %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>Di quale Paese è il numero?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>Di un altro Paese?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Sì, correggi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>No, è giusto</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>La Sua richiesta su %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>La Sua richiesta su</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facoltativo)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Che cosa desidera sapere?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Desidero ricevere anche novità sulle nuove offerte.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Dia il Suo consenso, così possiamo conservare i Suoi dati.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Compili questo campo.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Scriva un solo indirizzo, come nome@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Un indirizzo e-mail contiene una @, come nome@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Prima della @ non possono esserci spazi, accenti o virgolette, né un punto all’inizio.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Controlli ciò che segue la @. Dovrebbe essere come example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Controlli questo numero. Quelli esteri iniziano con +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Scriva cifre, senza parole. Un interno si aggiunge così: x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Inizi con + e il prefisso del Paese, come +39.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Scelga una di queste opzioni.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facoltativo)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora lì?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Per proteggere i Suoi dati, tutto sarà cancellato tra %n secondo.</numerusform>
            <numerusform>Per proteggere i Suoi dati, tutto sarà cancellato tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Mi serve più tempo</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Anche oggi</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Ultimi avvisi</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Nessun avviso dall’avvio</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>Le offerte arrivano tramite</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Migliore, ma non in uso</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Scarto dell’ora</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>In attesa / in sospeso</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Nulla può essere consegnato</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Database illeggibili</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disco, libero</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sintesi vocale</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Codici leggibili sullo schermo</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Chiavi dei buoni</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>PIN errati in un giorno</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Spegnimenti improvvisi in sette giorni</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Guasto</translation>
    </message>
    <message>
        <source>live</source>
        <translation>in tempo reale</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>in recupero</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>Streaming di Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>interrogazione periodica</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Non è più in sospeso.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Salvataggio non riuscito (disco). Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Perché è in sospeso</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>A sinistra</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>A destra</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Modulo di contatto</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Contato su questo schermo, per offerta. Nulla riguarda una persona.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Non è stato ancora contato nulla.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>Sullo schermo: %1 min</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Aperte: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lette: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Buoni: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Stampati: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Moduli iniziati: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Moduli inviati: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Utilizzati: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rifiutati: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Questa pagina si chiude tra %1 s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Accettato offline</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Già utilizzato</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Non ancora valido</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>Non a quest’ora</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Offerta di un altro negozio</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite raggiunto</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Codice sconosciuto</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Codice danneggiato</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Verifica impossibile</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Inquadri il codice con la fotocamera del telefono e lo mostri in cassa.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>invece di %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: il nostro prezzo più basso degli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Mostri questo tagliando in cassa</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Barrato: il nostro prezzo più basso degli ultimi 30 giorni</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Inquadri il codice con la fotocamera</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Tocchi il link che appare</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Lo mostri in cassa</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Fotografi il codice</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Scelga ciò che preferisce</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Mostri la foto in cassa</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Immagine %1 di %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Cifre inserite: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Conferma</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1 invece di %2</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Ritiri il Suo tagliando.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>La stampante non ha carta. Scatti invece una foto.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Al momento non si può stampare. Scatti invece una foto.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>È stato stampato?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Stampa il mio buono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa di nuovo</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>Codice QR %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Parte con la prossima consegna.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n voce è in un file sigillato nella cartella dei dati.</numerusform>
            <numerusform>%n voci sono in un file sigillato nella cartella dei dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Non esportato: nessuna chiave per le esportazioni configurata ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Non esportato: non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Tutto è arrivato a Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Esporta tutto in un file sigillato</translation>
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
        <translation>Utilizzo</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Numeri di un giorno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>Presso l’hub</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>In sospeso: da controllare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Tipo sconosciuto: %1</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, annullato dopo</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: il buono è stato usato anche altrove.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: il limite era già raggiunto.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: in quel momento l’offerta non era valida.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: l’offerta è di un altro negozio.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: nessuno ha emesso questo buono.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: questa offerta non esiste.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce l’avrebbe rifiutato (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Offerta sconosciuta</translation>
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
        <translation>Utilizzati oggi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce ne avrebbe rifiutato %n. Non deve fare nulla; lo vede anche la sede.</numerusform>
            <numerusform>Salesforce ne avrebbe rifiutati %n. Non deve fare nulla; li vede anche la sede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Oggi non è stato scansionato nulla.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>spazio</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>trattino</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apostrofo</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>virgola</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>chiocciola</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>trattino basso</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>più</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Scelga le lettere con su e giù. Il tasto rotondo inserisce la lettera, sinistra cancella l’ultima, destra termina.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>Ora lo schermo è scuro. Tutto continua come prima.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>Lo schermo è di nuovo visibile.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Valido una volta</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Fino al %1, ore %2</numerusform>
            <numerusform>Fino al %1, ore %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Prema il tasto giù finché sente la Sua lingua, poi il tasto rotondo.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>casella</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>opzione</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>campo di testo</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>scheda</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>link</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>selezionata</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>non selezionata</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>selezione attuale</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>non selezionata</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>non ancora corretto</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>ora non disponibile</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Compilato, non viene letto ad alta voce</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>cancellato: %1</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>spazio</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>%1 maiuscola</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Numero di offerte: %1. Pagina %2 di %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Le diamo il benvenuto da %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Giù: successivo. Su: precedente. Tasto rotondo: scegliere. Sinistra: ripetere. Tasto più in alto: aiuto.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Prema il tasto rotondo per scegliere.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Prema il tasto rotondo per selezionare o deselezionare la casella.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Scriva qui, oppure prema il tasto rotondo e scelga le lettere con su e giù. Non è necessario compilare il modulo: il nostro personale La aiuterà.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Prima vengono le cifre da 1 a 9, poi cancella, poi 0, poi conferma.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Non è ancora scelto nulla. Prema giù per il primo elemento.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Volume %1 di %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>La modalità personale termina tra %1 s. Ciò che sta scrivendo viene conservato.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Continua con il mio PIN</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Chi è Lei? Scelga il Suo nome o scansioni il badge.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Questo badge non appartiene a nessuno qui.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Inserisca di nuovo il PIN per confermare.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Inserisca il Suo PIN</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN errato.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Troppi PIN errati. Riprovi tra %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Troppi PIN errati. Riprovi tra %1 s.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Su questo terminale non è impostato alcun PIN.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>Non è stato possibile verificare il PIN. Riprovi.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Torna alle offerte</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Questa pagina si chiude tra %1 s</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personale: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>La modalità personale termina tra %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Utilizzati</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Questa pagina si chiude tra %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Questa offerta è appena terminata.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Questa pagina si chiude tra %1 s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Mi contatti</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Tutte le offerte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Ce l’ho, chiudi</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Più tempo</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Si trova qui: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Scelga ciò che preferisce</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Fotografi il codice o lo stampi</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Fotografi il codice</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Fotografi questo codice e lo mostri in cassa.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Il Suo codice personale. Lo fotografi; vale una volta.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Mostri il codice in cassa</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Grazie!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Ritorno alle offerte tra %1 s</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Consiglia a un amico</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Tutte le offerte</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Intanto porti con sé l’offerta</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Abbiamo ricevuto la Sua richiesta su %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Abbiamo ricevuto i Suoi dati.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Grazie!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>I Suoi dati lasciano ora questo schermo, cifrati</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>Il negozio La contatterà</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Ha cambiato idea? Lo dica al nostro personale quando vuole</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Valido una volta</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Il Suo buono</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>La porti con sé</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 invece di %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Codice per la cassa %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Nessuno scanner? Digiti ciò che sta sotto il codice</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>accettati oggi</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>rifiutati oggi</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>accettati offline</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Ultimi codici</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Ne tocchi uno per annullarlo</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Scansioni un codice</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Da carta o da un telefono.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scansionato per errore</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Il cliente ha cambiato idea</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Offerta sbagliata</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Perché viene annullato?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Non annullare</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Fino a %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Fino alle ore %1</numerusform>
            <numerusform>Fino alle ore %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>resta 1 giorno e %n&#xa0;h</numerusform>
            <numerusform>resta 1 giorno e %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>restano 2 giorni e %n&#xa0;h</numerusform>
            <numerusform>restano 2 giorni e %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Termina da un momento all’altro</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>resta %n&#xa0;min</numerusform>
            <numerusform>restano %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>resta %n&#xa0;h</numerusform>
            <numerusform>restano %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>resta %n&#xa0;h e %1&#xa0;min</numerusform>
            <numerusform>restano %n&#xa0;h e %1&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Dia al cliente</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Controlli prima di consegnare</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Annullabile fino alle %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Codice successivo</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>La prossima scansione sostituisce questa pagina. Del cliente non viene mostrato nulla.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>In cassa</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Buono, ora utilizzato. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Codice dell’offerta. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Ne resta %n su %1 su questo terminale</numerusform>
            <numerusform>Ne restano %n su %1 su questo terminale</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Questo codice è stato scansionato poco fa. Vale una volta sola.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Sarà confermato al ritorno della rete. Conceda l’offerta.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>L’unico consentito è già stato utilizzato su questo terminale.</numerusform>
            <numerusform>Tutti i %n consentiti sono stati utilizzati su questo terminale.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Qui è già stato utilizzato il numero consentito.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Inizia il %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Non è ancora il momento.</translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>È valida in altri momenti.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>È terminata il %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Il suo tempo è scaduto.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>Il negozio ha ritirato questa offerta.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Non è valida in questo negozio.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>È valida in: %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Non è un buono di questo negozio.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Non è uno dei nostri codici.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Un carattere è errato o non è stato letto.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>A questo terminale manca la chiave di quel buono. Arriverà con la rete.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Questo terminale non conosce l’offerta e non ha rete per chiedere.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>L’ora di questo terminale è errata.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Questa offerta si può utilizzare solo online.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Questa offerta non si accetta più offline.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Salvataggio non riuscito. Nulla è stato utilizzato.</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Il codice si può usare di nuovo.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>È troppo tardi per annullare.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Annullamento non riuscito: impossibile salvare (disco).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Un buono vale una volta: non lo conceda di nuovo.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Non la conceda. La sede decide se possono essercene altri.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Chieda al cliente di tornare allora.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Chieda al cliente di tornare allora. Il codice resta valido.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Non la conceda. Lo schermo mostra ciò che vale ora.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Non la conceda qui. Il cliente può usarla lì.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Non la conceda. Chieda al cliente da dove viene il buono.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Chieda il codice di una delle nostre offerte.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Lo scansioni di nuovo o lo digiti ancora una volta.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Lo scansioni di nuovo quando torna la rete. Fino ad allora valgono le regole del negozio.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Faccia regolare l’ora. Fino ad allora valgono le regole del negozio.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Lo scansioni di nuovo quando torna la rete.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Lo scansioni di nuovo. Se non basta, avvisi chi gestisce i terminali.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Riprovi. Se non basta, avvisi chi gestisce i terminali.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Il %1 alle ore %2, terminale %3</numerusform>
            <numerusform>Il %1 alle ore %2, terminale %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Offerte per Lei</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Scansioni un codice con il telefono
o tocchi un’offerta</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Mostri al personale la foto di un codice
o tocchi un’offerta</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>L’ora è in verifica.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>Le ultime offerte sono in arrivo.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Nessuna connessione.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La stampante non ha carta.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Al momento le offerte con scadenza non vengono mostrate.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Fotografi invece il codice.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Aggiornato oggi alle ore %1</numerusform>
            <numerusform>Aggiornato oggi alle ore %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Aggiornato ieri alle ore %1</numerusform>
            <numerusform>Aggiornato ieri alle ore %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Aggiornato il %1</translation>
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
        <translation>d&apos;º&apos; MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>the format of a time</comment>
        <translation>HH:mm</translation>
    </message>
</context>
</TS>
