<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>L’heure n’est pas fiable.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Réglez l’heure et laissez NTP la maintenir.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>L’heure est décalée de plus d’une minute.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Ouvrez la file d’attente et examinez-les.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Une base de données illisible a été mise de côté.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>Le disque est presque plein&#xa0;: des prospects risquent de ne pas être enregistrés.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>Le disque est plein&#xa0;: ni coordonnées, ni bons, ni utilisations ne sont acceptés.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Libérez de l’espace. La reprise est automatique.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>Le disque est en lecture seule&#xa0;: ni coordonnées, ni bons, ni utilisations ne sont acceptés.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Montez-le en écriture&#x202f;; s’il est passé de lui-même en lecture seule, remplacez-le.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>La borne ne peut pas écrire ses données&#xa0;: ni coordonnées, ni bons, ni utilisations ne sont acceptés.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Laissez l’utilisateur de la borne écrire dans [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>Le disque n’accepte rien&#xa0;: ni coordonnées, ni bons, ni utilisations ne sont acceptés.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Consultez le journal du système&#x202f;; il faut peut-être remplacer le disque.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>Le disque est très lent&#xa0;: clients et personnel doivent attendre.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Voyez ce qui l’utilise encore&#x202f;; une carte usée doit être remplacée.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Mettez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>L’imprimante n’imprime pas.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Allumez-la et vérifiez son câble.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>L’imprimante n’accepte pas de données ou ne répond pas.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Éteignez-la et rallumez-la&#x202f;; vérifiez qu’il n’y a pas de bourrage papier.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>Le lecteur est inutilisable.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Branchez-le et vérifiez son câble.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Les clients munis d’un casque n’entendent rien.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Vérifiez le moteur vocal et la prise du casque&#x202f;; kiosk check essaie les deux.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Le lecteur ne répond pas.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Débranchez-le puis rebranchez-le.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Des codes ne peuvent pas être lus à l’écran.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Nettoyez l’écran ou cherchez des reflets.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Il n’y a pas encore de clé du magasin&#xa0;: aucun bon ne peut être créé ni vérifié.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Elle arrive avec la prochaine actualisation complète.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>De nombreux codes PIN erronés ont été saisis en une journée.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Surveillez qui se tient devant la borne&#x202f;; kiosk staff log indique quand et quel nom a été choisi.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>La borne a été coupée plusieurs fois en sept jours.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Veillez à ce que personne ne débranche la borne&#x202f;; kiosk status dit si c’était le courant ou un plantage.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Vérifiez le câble, le Wi-Fi et le routeur.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>Le nom du serveur des offres est introuvable.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Vérifiez le DNS du réseau et [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>Le serveur des offres ne répond pas.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Un pare-feu bloque peut-être les appels&#xa0;: demandez au responsable du réseau.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>Le serveur des offres ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Si un proxy déchiffre TLS, indiquez son certificat dans [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Le certificat du serveur des offres n’est pas encore valable selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Le certificat du serveur des offres a expiré selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Réglez l’heure&#x202f;; si elle est juste, un certificat doit être renouvelé.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Une page répond à la place des offres.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Connectez-vous au portail du Wi-Fi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>Le proxy ne laisse passer aucun WebSocket.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Autorisez le serveur des offres dans le proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>Le proxy vers les offres demande une connexion.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Donnez à la borne un accès au proxy, ou contournez-le.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>HTTP 401 arrive à la place des offres.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Un proxy demande peut-être une connexion&#xa0;: demandez au responsable du réseau.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>HTTP 403 arrive à la place des offres.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Un pare-feu bloque peut-être les WebSockets&#xa0;: demandez au responsable du réseau.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>Le serveur des offres est en panne.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>La reprise est automatique.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>Le serveur des offres n’accepte pas de WebSocket ici.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Corrigez [pusher] host et port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Ce qui répond ne parle pas le protocole de Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Connectez-vous au portail du Wi-Fi ou corrigez [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>Le serveur des offres a envoyé plus en une fois qu’un événement ne peut contenir.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Faites publier des événements plus petits.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>Le serveur des offres accepte la connexion et ne dit rien.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Un nouvel essai suivra&#x202f;; si cela dure, demandez au responsable du réseau.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>La connexion aux offres ne répond plus.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>Le serveur des offres ne répond pas à l’abonnement.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>La connexion aux offres a été fermée.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>Le serveur des offres a demandé une nouvelle connexion.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>Le serveur des offres est surchargé.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>L’application Pusher n’accepte que TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Mettez [pusher] tls = true.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Aucune application Pusher n’a cette clé.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Corrigez [pusher] key et cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>L’application Pusher est désactivée.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Activez-la dans le tableau de bord de Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>Les connexions du forfait Pusher sont épuisées.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Augmentez le forfait.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>L’application Pusher exige des connexions autorisées.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Prenez un canal private-, ou désactivez cela dans le tableau de bord de Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>L’application Pusher refuse cette borne.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Cherchez le code dans le journal.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>Le serveur des offres refuse le canal.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Vérifiez [pusher] channel et le secret Pusher qui signe les autorisations.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Le canal de présence est plein.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Prenez un canal private-&#xa0;: il accepte autant de bornes qu’on veut.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Personne n’a pu autoriser le canal à l’instant.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce refuse d’autoriser le canal.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Vérifiez les droits de la borne dans Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Il n’y a personne pour autoriser le canal.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Renseignez [pusher] auth_url ou [salesforce].</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url est injoignable.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url refuse la borne.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Vérifiez le secret pusher_auth_token et ce qui se trouve à l’adresse.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>Le serveur de [pusher] auth_url est en panne.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url ne donne pas d’autorisation.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Corrigez l’adresse ou ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>L’heure a changé brusquement, ou l’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>Le flux de Salesforce n’accepte plus la connexion.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>La borne se reconnecte automatiquement.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Le flux de Salesforce reçoit les appels sans leur identification.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Faites laisser passer l’en-tête Authorization par le proxy.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>Le flux de Salesforce ne connaît plus cette borne.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>Le flux de Salesforce a mis fin à la session.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>Le flux de Salesforce ne répond plus.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>Le flux de Salesforce ne répond pas à l’abonnement.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>Le flux de Salesforce est surchargé.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>L’organisation n’a plus de place pour un autre client de flux.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Mettez moins de bornes sur le flux&#x202f;; docs/admin.md dit quelle source convient à combien.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>L’organisation a épuisé ses événements de flux du jour.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Achetez plus d’événements ou mettez moins de bornes sur le flux&#x202f;; cela reprend le lendemain.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>L’utilisateur de la borne ne peut pas suivre les changements des offres.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Attribuez-lui l’ensemble d’autorisations Kiosk Streaming&#x202f;; docs/salesforce.md dit comment.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Le flux n’est pas activé pour l’utilisateur de la borne.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Activez la Streaming API pour l’organisation et pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Le canal du flux est restreint.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Mettez dans [salesforce] streaming un canal que cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>L’organisation n’a pas de canal de flux pour les offres.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Sélectionnez Offer pour Change Data Capture ou créez le PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce n’a plus les événements que cette borne a manqués.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Le flux de Salesforce reçoit les appels sans leurs cookies.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Faites laisser passer les cookies par le proxy.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>Le flux de Salesforce n’a plus cette version de l’API.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Mettez la borne à jour.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Un appel au flux de Salesforce était trop volumineux.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Voyez si un proxy ajoute quelque chose aux appels&#x202f;; sinon, mettez la borne à jour.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>Le flux de Salesforce refuse cette borne.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Cherchez le code dans la liste des erreurs de flux de Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Ce qui répond ne parle pas le protocole du flux de Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Connectez-vous au portail du Wi-Fi&#x202f;; un proxy peut aussi répondre.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Une meilleure voie pour les offres est en cours d’essai.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Une meilleure voie pour les offres est rétablie&#x202f;; elle est observée avant de servir.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>Le hub n’accepte rien pour le moment.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>L’horloge de cet ordinateur ne correspond pas à celle du hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>Le nom du hub est introuvable.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Vérifiez le DNS du réseau et l’adresse dans [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Autre chose répond à la place du hub.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Connectez-vous au portail Wi-Fi ou corrigez [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Ce qu’a envoyé le hub n’était pas signé par son processus.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Ce n’est pas pris en compte&#x202f;; si cela persiste, faites vérifier le hub.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Cette borne n’est pas inscrite auprès de son hub.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Créez un code dans Salesforce, puis lancez kiosk hub enrol.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Personne n’a encore accepté cette borne auprès du hub.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Mettez son statut sur Active dans Salesforce.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>Le proxy ne laisse pas la borne atteindre le hub.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Autorisez l’adresse du hub dans le proxy.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Cette borne a été révoquée.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Inscrivez-la avec un nouveau code ou mettez-la hors service.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Le hub ne répond pas.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>Le hub ne peut pas prouver qui il est.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Cette version est trop ancienne pour le hub.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Ceci est la copie d’une autre borne.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Inscrivez-la avec son propre code.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>Le hub ne connaît pas la clé de cette borne.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Inscrivez-la avec un nouveau code.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>La borne et le hub ne se comprennent pas.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>L’utilisateur de la borne n’a pas ce droit dans Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Donnez-lui l’ensemble d’autorisations de la borne.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>L’organisation n’accepte pas d’appels API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Activez l’accès API dans l’organisation.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce a retiré cette version de son API.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Mettez la borne à jour.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Des lignes sont bloquées&#xa0;: une intervention est nécessaire.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Prévenez la personne qui gère les bornes.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Il n’y a plus de papier.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Le serveur des offres est injoignable.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Elle est rétablie automatiquement.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>La demande est renvoyée automatiquement.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Tout est actualisé automatiquement.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Toutes les offres sont actualisées automatiquement.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Le hub est injoignable.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>Le code Apex de l’organisation échoue ou dure trop longtemps.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Réparez ou allégez l’automatisation de l’organisation.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Un administrateur a bloqué l’application de la borne.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Débloquez l’application dans la Configuration.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>L’application de la borne n’est pas installée dans cette organisation.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Installez-y l’application, ou corrigez [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce ne connaît pas l’application de la borne.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Corrigez [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce attend une autre audience à la connexion.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Corrigez [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Un déclencheur ou un flux de l’organisation échoue.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>L’organisation est occupée à autre chose.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce n’accepte pas une valeur.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Corrigez-la et renvoyez le prospect.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Le certificat de Salesforce a expiré selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Le certificat de Salesforce n’est pas encore valable selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce juge la connexion périmée.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>Le prospect a été converti dans Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Regardez-y son contact&#x202f;; ne renvoyez le prospect que pour réessayer.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>La connexion à Salesforce a été coupée avant la réponse.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>L’enregistrement a été supprimé dans Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Décidez s’il faut l’envoyer comme nouveau.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>Le nom de Salesforce est introuvable.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Vérifiez le DNS du réseau et les adresses de [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Une règle de doublon de l’organisation le refuse.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Fusionnez-le dans Salesforce ou changez la règle.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>Il manque à l’organisation un champ envoyé par la borne, ou l’accès à ce champ.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Déployez le paquet, inscrivez vos propres champs dans Kiosk Lead Field et attribuez l’ensemble d’autorisations.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>L’application n’autorise pas cette façon de se connecter.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Autorisez dans l’application ce que nomme [salesforce] flow.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>L’adresse de Salesforce est peu sûre ou inutilisable.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Les connexions depuis ce réseau sont interdites.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Assouplissez les restrictions IP de l’application.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Deux enregistrements ont cette clé.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Supprimez-en un et rendez Kiosk_Lead_Id__c unique.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>L’enregistrement est verrouillé dans Salesforce, par exemple par une approbation.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Terminez-y l’approbation, puis renvoyez le prospect.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce refuse la connexion.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Vérifiez l’application et son utilisateur dans [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Il y a eu trop de connexions en une heure.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce ne dit pas pourquoi la connexion échoue.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Regardez dans Salesforce l’historique de connexion de l’utilisateur de la borne.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce est en maintenance.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce ne peut pas lire ce que la borne a envoyé.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce est injoignable.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>La personne qui gère les bornes peut aider.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Autre chose répond à la place de Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Connectez-vous au portail du Wi-Fi ou corrigez [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>L’organisation n’accepte pas les chiffres du jour&#xa0;: son paquet est plus ancien ou absent.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Déployez le paquet&#x202f;; d’ici là, la borne les garde, comme le montre kiosk stats.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>L’application n’a pas d’utilisateur d’exécution.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Indiquez-en un dans le flux client credentials de l’application.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>L’organisation n’accepte aucun enregistrement en ce moment.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>L’organisation est inactive.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Faites-la activer, ou corrigez [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>L’organisation n’est pas à cette adresse pour l’instant.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Si cela dure, corrigez [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>Le réseau exige une connexion avant de laisser sortir la borne.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>Le proxy ne laisse pas passer la borne vers Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Autorisez les adresses de Salesforce dans le proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>Le proxy vers Salesforce demande une connexion.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Les appels API de l’organisation pour 24 heures sont épuisés.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>La reprise aura lieu au prochain quota&#x202f;; des appels supplémentaires s’achètent.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>La borne laisse aux autres le reste des appels API de l’organisation.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>La reprise est automatique&#x202f;; [salesforce] quota_share fixe sa part.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce refuse cela.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Demandez à l’administrateur, avec le code.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Une valeur obligatoire manque.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Complétez-la et renvoyez le prospect.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Une règle de l’organisation le refuse.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Corrigez le prospect ou la règle, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>L’application n’autorise aucune portée utilisable.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Ajoutez la portée «&#xa0;api&#xa0;» à l’application.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Le secret de l’application est incorrect.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Enregistrez le nouveau secret de l’application.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce est en panne.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce refuse les nouvelles sessions.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Vérifiez les politiques de l’application et de son utilisateur.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>Le serveur de Salesforce ne répond pas.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>C’est trop volumineux pour un seul appel.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>L’envoi se fait en plusieurs parties.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>La réponse de Salesforce n’a pas de fin.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Demandez au responsable du réseau s’il y a un proxy.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>Le stockage de données de l’organisation est plein.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Libérez de la place dans l’organisation&#x202f;; la reprise est ensuite automatique.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Un autre enregistrement a une valeur qui doit être unique.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>Le serveur de Salesforce ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texte est trop long.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Raccourcissez-le et renvoyez le prospect.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>La clé privée ou le secret de la connexion est inutilisable.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Exécutez «&#xa0;kiosk check&#xa0;»&#xa0;: il indique ce que contient le fichier.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>L’utilisateur de la borne est inactif ou verrouillé.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Activez ou déverrouillez l’utilisateur dans Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>L’application n’est pas approuvée pour l’utilisateur de la borne.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Pré-autorisez l’utilisateur dans l’application, par son ensemble d’autorisations.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>La clé privée ne correspond pas au certificat de l’application.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Enregistrez la clé privée qui lui correspond.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Personne n’a rien à faire.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Le personnel peut aider.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>L’administrateur Salesforce peut aider.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Emportez l’offre</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Visez avec l’appareil photo, présentez en caisse.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Offre de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Touchez pour voir l’offre</numerusform>
            <numerusform>Touchez pour voir les %n offres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Barré&#xa0;: notre prix le plus bas des 30 derniers jours</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Scannez et emportez</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Montrez une photo au personnel</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Offre de la semaine</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Ouvre la liste des catégories</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Touchez l’écran ou appuyez sur une touche pour rester.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
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
        <source>Stop motion</source>
        <translation>Arrêter les animations</translation>
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
        <source>Not printed. The health page says why.</source>
        <translation>Pas imprimé. La page «&#xa0;État&#xa0;» indique pourquoi.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Il n’y a plus de papier.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Envoyé à l’imprimante. Le ticket est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Actualisation en cours</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Actualiser toutes les offres</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Arrêter les aperçus (encore %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Afficher les aperçus pendant 10 minutes</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Tester l’écran</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Aucune imprimante configurée</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Ticket d’essai</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Inscrire auprès du hub</translation>
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
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>La borne va s’arrêter et le reste jusqu’à ce que la personne qui l’a installée la relance.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Arrêter la borne maintenant</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Arrêter la borne</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Montrez ce code à notre personnel.</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scannez et emportez</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1&#xa0;: cette modification n’est pas lisible.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1&#xa0;: ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1&#xa0;: la prospect n’a pas ce champ.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1&#xa0;: doit être rempli&#x202f;; Salesforce l’exige.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1&#xa0;: certains caractères ne sont pas du texte.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1&#xa0;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1&#xa0;: Salesforce n’accepte pas cette adresse. Elle doit ressembler à name@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1&#xa0;: écrivez true ou false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Cette ligne ne peut pas être corrigée ici.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Être contacté</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Emportez l’offre</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Scannez et emportez</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>ou sans téléphone</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Cette offre vient de se terminer.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Obtenir mon bon personnel</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Un par client, valable une fois, sur papier ou en photo</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Barré&#xa0;: notre prix le plus bas des 30&#xa0;derniers jours</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Test de l’écran. Touchez pour la couleur suivante.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Touchez pour la couleur suivante. Les quatre bords doivent montrer une ligne.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Prix barrés&#xa0;: notre prix le plus bas des 30 derniers jours.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Être contacté</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Ouvre la liste des langues</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>De nouvelles offres arrivent</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Laissez vos coordonnées pour être informé en premier.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Être contacté</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Scannez le code de Salesforce, ou saisissez-le.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>Le hub est interrogé. Cela peut prendre une minute et demie.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Ce n’est pas un code d’inscription&#x202f;; un caractère est peut-être erroné.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Ce code est pour un autre hub que celui des réglages.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Ce hub a une autre empreinte que celle du code. N’inscrivez pas la borne&#x202f;; prévenez la personne qui gère le hub.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>Le hub n’a pas encore de clé. Réessayez dès que son processus fonctionne.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>Est-ce l’empreinte indiquée à côté du code&#x202f;?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Ce code a déjà servi ou a expiré. Créez-en un nouveau dans Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>Le hub n’a pas encore répondu. Réessayez avec le même code.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>L’enregistrement a échoué (disque). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Inscrite comme %1 dans le magasin %2. La borne redémarre.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Inscrire auprès du hub</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Oui, c’est la même</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Non, arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
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
        <translation>Entreprise</translation>
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
        <source>Question or note</source>
        <translation>Question ou note</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Région ou canton</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origine de la prospect</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Numéro de l’offre</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Souhaite des nouvelles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Heure du formulaire</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Heure du consentement</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Texte du consentement</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Fiabilité de l’heure</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Clé de la prospect</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Désolé, l’enregistrement a échoué. Rien n’est perdu&#xa0;: réessayez ou adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Cette borne ne peut enregistrer aucune coordonnée pour le moment. Ce que vous avez saisi reste ici&#xa0;: patientez un instant ou demandez à notre personnel.</translation>
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
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ouvre la liste des langues</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Les coordonnées de votre proche</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Pouvons-nous vous contacter&#x202f;?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Uniquement avec l’accord de votre proche&#xa0;: demandez-le d’abord et lisez à voix haute le texte à accepter.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Ce qui est marqué «&#xa0;facultatif&#xa0;» peut rester vide.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Désolé, cette borne ne peut enregistrer aucune coordonnée pour le moment. Demandez à notre personnel.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Nous lisons&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Nous lisons&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>De quel pays est ce numéro&#x202f;?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>D’un autre pays&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Oui, corriger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Non, elle est juste</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Votre demande concerne&#xa0;: %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Votre demande concerne</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
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
        <translation>Entreprise</translation>
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
        <translation>Que souhaitez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Informez-moi aussi des nouvelles offres.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Veuillez donner votre accord pour que nous puissions enregistrer vos coordonnées.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Veuillez écrire une seule adresse, comme nom@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Une adresse e-mail contient un @, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Avant le @, il ne peut y avoir ni espace, ni accent, ni guillemet, ni point au début.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Veuillez vérifier ce qui suit le @. Cela devrait ressembler à example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Veuillez vérifier ce numéro. Un numéro étranger commence par +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Veuillez écrire des chiffres, sans mots. Un poste s’ajoute ainsi&#xa0;: x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Veuillez commencer par + et l’indicatif du pays, comme +33.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Veuillez choisir l’une de ces réponses.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Pour protéger vos données, tout sera effacé dans %n seconde.</numerusform>
            <numerusform>Pour protéger vos données, tout sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Aussi aujourd’hui</translation>
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
        <source>Offers come by</source>
        <translation>Les offres arrivent par</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Meilleure voie, mais inutilisée</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Horloge, écart</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>En attente / bloqués</translation>
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
        <source>Speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Codes lisibles à l’écran</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Clés des bons</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>PIN erronés en une journée</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Coupures en sept jours</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
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
        <source>Salesforce streaming</source>
        <translation>le streaming de Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>interrogation périodique</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Il n’est plus bloqué.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>L’enregistrement a échoué (disque). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Pourquoi il est bloqué</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Compté à cet écran, par offre. Rien de cela ne concerne une personne.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Rien n’a encore été compté.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>À l’écran&#xa0;: %1 min</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Bons&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Imprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Formulaires commencés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Formulaires envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Utilisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Cette page se ferme dans %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Not at this time</source>
        <translation>Pas à cette heure</translation>
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
        <translation>Offre d’un autre magasin</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Maximum atteint</translation>
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
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone et présentez-le en caisse.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1&#xa0;: notre prix le plus bas des 30 derniers jours</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Présentez ce ticket en caisse</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Barré&#xa0;: notre prix le plus bas des 30 derniers jours</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Dirigez l’appareil photo du téléphone vers le code</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Touchez le lien qui s’affiche</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Présentez-le à la caisse</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Prenez le code en photo</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Choisissez ce qui vous plaît</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Présentez la photo à la caisse</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Chiffres saisis&#xa0;: %1</translation>
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
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1&#xa0;au lieu de %2</translation>
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
        <translation>Le ticket est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Imprimer mon bon</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
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
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n ligne est dans un fichier scellé du dossier de données.</numerusform>
            <numerusform>%n lignes sont dans un fichier scellé du dossier de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Non exporté&#xa0;: aucune clé d’exportation n’est configurée ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Non exporté&#xa0;: le fichier n’a pas pu être écrit.</translation>
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
        <source>With the hub</source>
        <translation>Chez le hub</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Chiffres d’un jour</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Bloqué&#xa0;: intervention nécessaire</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Type inconnu&#xa0;: %1</translation>
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
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, annulé ensuite</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce&#xa0;: le bon a aussi été utilisé ailleurs.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce&#xa0;: le maximum était atteint.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce&#xa0;: l’offre est celle d’un autre magasin.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce&#xa0;: l’offre n’était pas valable à ce moment.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce&#xa0;: personne n’a émis ce bon.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce&#xa0;: cette offre n’existe pas.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce l’aurait refusé (%1).</translation>
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
        <translation>Utilisés aujourd’hui&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce en aurait refusé %n. Vous n’avez rien à faire&#x202f;; le siège le voit aussi.</numerusform>
            <numerusform>Salesforce en aurait refusé %n. Vous n’avez rien à faire&#x202f;; le siège le voit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Rien n’a été scanné aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>trait d’union</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>virgule</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>arobase</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Épelez avec haut et bas. La touche ronde prend la lettre, gauche efface la dernière, droite termine.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>L’écran est maintenant noir. Tout continue comme avant.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>L’écran est de nouveau visible.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Valable une fois</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Jusqu’au %1 à %2</numerusform>
            <numerusform>Jusqu’au %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Appuyez sur la touche du bas jusqu’à entendre votre langue, puis sur la touche ronde.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>bouton</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>choix</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>champ de texte</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>onglet</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>lien</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>pas encore correct</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Rempli, non lu à voix haute</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>%1 majuscule</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Nombre d’offres&#xa0;: %1. Page %2 sur %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Bienvenue chez %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Bas&#xa0;: suivant. Haut&#xa0;: précédent. Touche ronde&#xa0;: choisir. Gauche&#xa0;: répéter. Touche du haut&#xa0;: aide.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Appuyez sur la touche ronde pour choisir.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Appuyez sur la touche ronde pour cocher ou décocher.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Saisissez ici, ou appuyez sur la touche ronde pour épeler avec haut et bas. Vous n’êtes pas obligé de remplir le formulaire&#xa0;: notre personnel vous aidera.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Viennent d’abord les chiffres de 1 à 9, puis effacer, puis 0, puis valider.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Rien n’est encore choisi. Appuyez sur bas pour le premier élément.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Volume %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>Le mode personnel se termine dans %1 s. Ce que vous saisissez est conservé pour vous.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Continuer, avec mon code PIN</translation>
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
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Qui êtes-vous&#x202f;? Choisissez votre nom ou scannez votre badge.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Ce badge n’appartient à personne ici.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Saisissez encore votre code PIN pour confirmer.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Retour aux offres</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Cette page se ferme dans %1 s</translation>
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
        <translation>Personnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>Le mode personnel se termine dans %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Cette page se ferme dans %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Cette offre vient de se terminer.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Cette page se ferme dans %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Être contacté</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Je l’ai, fermer</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>À trouver ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Choisissez ce qui vous plaît</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Prenez le code en photo ou imprimez-le</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Prenez le code en photo</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Prenez ce code en photo et présentez-le en caisse.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Votre code personnel. Prenez-le en photo&#x202f;; il est valable une fois.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Présentez le code à la caisse</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Retour aux offres dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Recommander à un proche</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Emportez déjà l’offre</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Nous avons bien reçu votre demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Nous avons bien reçu vos coordonnées.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Vos données quittent maintenant cet écran, chiffrées</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>Le magasin vous contactera</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Vous avez changé d’avis&#x202f;? Dites-le à notre personnel à tout moment</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Valable une fois</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Votre bon</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emportez l’offre</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1&#xa0;au lieu de %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Code pour la caisse %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Pas de lecteur&#x202f;? Saisissez ce qui figure sous le code</translation>
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
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>acceptés aujourd’hui</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>refusés aujourd’hui</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>acceptés hors ligne</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Derniers codes</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Touchez-en un pour l’annuler</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Scannez un code</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Sur papier ou sur un téléphone.</translation>
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
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Erreur d’offre</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Rupture de stock</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Pourquoi l’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ne pas annuler</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Jusqu’à %1</numerusform>
            <numerusform>Jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>plus qu’1&#xa0;jour %n&#xa0;h</numerusform>
            <numerusform>plus qu’1&#xa0;jour %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>plus que 2&#xa0;jours %n&#xa0;h</numerusform>
            <numerusform>plus que 2&#xa0;jours %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>plus que %n&#xa0;min</numerusform>
            <numerusform>plus que %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>plus que %n&#xa0;h</numerusform>
            <numerusform>plus que %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>plus que %n&#xa0;h %1&#xa0;min</numerusform>
            <numerusform>plus que %n&#xa0;h %1&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Se termine d’un instant à l’autre</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>À remettre au client</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>À vérifier avant</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Annuler jusqu’à %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Code suivant</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>Le prochain scan remplace cette page. Rien sur le client n’est affiché.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>À la caisse</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>À confirmer au retour du réseau. Accordez l’offre.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Le nombre autorisé a déjà été utilisé ici.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Scannez-le de nouveau ou retapez-le.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Cette borne n’a pas la clé de ce bon. Elle viendra avec le réseau.</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Bon, désormais utilisé. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Code de l’offre. %1</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Elle commence le %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Elle n’est pas encore valable.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Elle a pris fin le %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Elle n’est plus valable.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>Le magasin a retiré cette offre.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Un caractère est faux ou n’a pas été lu.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>Cette borne n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Un bon ne sert qu’une fois&#xa0;: n’accordez rien de plus.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>N’accordez rien. Le siège décide s’il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Demandez au client de revenir à cette date.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Demandez au client de revenir à ce moment-là. Le code reste valable.</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Encore %n sur %1 sur cette borne</numerusform>
            <numerusform>Encore %n sur %1 sur cette borne</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Ce code vient d’être scanné. Il ne compte qu’une fois.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>Le seul autorisé a déjà été utilisé sur cette borne.</numerusform>
            <numerusform>Les %n autorisés ont tous été utilisés sur cette borne.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Elle est valable à d’autres moments.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Elle n’est pas valable dans ce magasin.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Elle est valable à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Ce n’est pas un bon de ce magasin.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Ce n’est pas l’un de nos codes.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Cette borne ne connaît pas cette offre et n’a pas de réseau pour se renseigner.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Cette offre ne s’utilise qu’en ligne.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Cette offre n’est plus acceptée hors ligne.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>L’enregistrement a échoué. Rien n’a été utilisé.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>L’annulation n’a pas pu être enregistrée (disque).</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>N’accordez rien. L’écran montre ce qui est valable maintenant.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>N’accordez rien ici. Le client peut l’utiliser là-bas.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>N’accordez rien. Demandez au client d’où vient ce bon.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Demandez le code d’une de nos offres.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Scannez-le à nouveau quand le réseau sera revenu. D’ici là, suivez les règles du magasin.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Faites régler l’heure. D’ici là, suivez les règles du magasin.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Scannez-le à nouveau quand le réseau sera revenu.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Scannez-le à nouveau. Si le problème persiste, prévenez la personne qui gère les bornes.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Réessayez. Si le problème persiste, prévenez la personne qui gère les bornes.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Le %1 à %2, borne %3</numerusform>
            <numerusform>Le %1 à %2, borne %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Le code peut être réutilisé.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Il est trop tard pour annuler.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Nos offres pour vous</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Scannez un code avec votre téléphone
ou touchez une offre</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Montrez à notre personnel la photo d’un code
ou touchez une offre</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>L’heure est en cours de vérification.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>Les dernières offres arrivent.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Prenez plutôt le code en photo.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Mis à jour aujourd’hui à %1</numerusform>
            <numerusform>Mis à jour aujourd’hui à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Mis à jour hier à %1</numerusform>
            <numerusform>Mis à jour hier à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Mis à jour le %1</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Les offres à durée limitée ne sont pas affichées pour le moment.</translation>
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
        <translation>d&apos;er&apos; MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>the format of a time</comment>
        <translation>HH&apos;&#xa0;h&#xa0;&apos;mm</translation>
    </message>
</context>
</TS>
