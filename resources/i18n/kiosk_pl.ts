<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>Nie można ufać zegarowi.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Proszę ustawić zegar i zostawić jego regulację usłudze NTP.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>Zegar odbiega o ponad minutę.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Niektóre pozycje są wstrzymane i wymagają uwagi.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Proszę otworzyć kolejkę i zająć się nimi.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Bazy danych nie dało się odczytać i została odłożona.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Proszę zawiadomić osobę, która zarządza terminalami.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>Dysk jest prawie pełny: leady mogą nie zostać zapisane.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Proszę zwolnić miejsce.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>Dysk jest pełny: dane, kupony i realizacje nie są przyjmowane.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Proszę zwolnić miejsce. Praca zostanie wznowiona samoczynnie.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>Dysk jest tylko do odczytu: dane, kupony i realizacje nie są przyjmowane.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Proszę zamontować go do zapisu; jeśli sam przeszedł w tryb odczytu, należy go wymienić.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>Terminal nie może zapisywać swoich danych: dane, kupony i realizacje nie są przyjmowane.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Proszę zezwolić użytkownikowi terminala na zapis w [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>Dysk niczego nie przyjmuje: dane, kupony i realizacje nie są przyjmowane.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Proszę sprawdzić dziennik systemu; być może trzeba wymienić dysk.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>Dysk jest bardzo wolny: klienci i personel muszą czekać.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Proszę sprawdzić, co jeszcze z niego korzysta; zużytą kartę trzeba wymienić.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>W drukarce skończył się papier.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Proszę włożyć nową rolkę.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>Drukarka nie drukuje.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Proszę ją włączyć i sprawdzić kabel.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>Drukarka nie przyjmuje danych lub nie odpowiada.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Proszę ją wyłączyć i ponownie włączyć; sprawdzić, czy papier się nie zaciął.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>Nie można używać skanera.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Proszę go podłączyć i sprawdzić kabel.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Po podłączeniu słuchawek nic nie słychać.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Proszę sprawdzić syntezator mowy i gniazdo słuchawek; kiosk check wypróbowuje jedno i drugie.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Skaner nie odpowiada.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Proszę go odłączyć i podłączyć ponownie.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Niektórych kodów nie da się odczytać z ekranu.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Proszę wyczyścić ekran lub poszukać odblasków.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Nie ma jeszcze klucza sklepu: kuponów nie można wystawiać ani sprawdzać.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Przyjdzie z następną pełną aktualizacją.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>W ciągu jednego dnia wprowadzono wiele błędnych kodów PIN.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Proszę zwracać uwagę, kto stoi przy terminalu; kiosk staff log pokazuje, kiedy i czyje imię wybrano.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>Terminal w ciągu siedmiu dni kilka razy nagle się wyłączył.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Proszę dopilnować, by nikt nie wyciągał wtyczki; kiosk status pokazuje, czy był to prąd, czy awaria.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Serwer ofert jest niedostępny.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Proszę sprawdzić kabel, Wi-Fi i router.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>Nie znaleziono nazwy serwera ofert.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Proszę sprawdzić DNS sieci oraz [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>Serwer ofert nie odpowiada.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Być może zapora blokuje wywołania: proszę zapytać administratora sieci.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>Serwer ofert nie może potwierdzić swojej tożsamości.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Jeśli serwer proxy odszyfrowuje TLS, proszę podać jego certyfikat w [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Według zegara tego komputera certyfikat serwera ofert nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Według zegara tego komputera certyfikat serwera ofert wygasł.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Proszę ustawić zegar; jeśli jest dobrze ustawiony, trzeba odnowić certyfikat.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Zamiast ofert odpowiada strona internetowa.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Proszę zalogować się w portalu Wi-Fi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>Serwer proxy nie przepuszcza połączeń WebSocket.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Proszę zezwolić w proxy na serwer ofert.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>Serwer proxy na drodze do ofert wymaga logowania.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Proszę dać terminalowi login do proxy albo drogę z jego pominięciem.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Zamiast ofert przychodzi HTTP 401.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Być może proxy wymaga logowania: proszę zapytać administratora sieci.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Zamiast ofert przychodzi HTTP 403.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Być może zapora blokuje WebSocket: proszę zapytać administratora sieci.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>Serwer ofert ma własną awarię.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Praca zostanie wznowiona samoczynnie.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>Serwer ofert nie przyjmuje tu połączeń WebSocket.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Proszę poprawić [pusher] host i port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>To, co odpowiada, nie używa protokołu Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Proszę zalogować się w portalu Wi-Fi lub poprawić [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>Serwer ofert wysłał naraz więcej, niż może mieć zdarzenie.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Proszę publikować mniejsze zdarzenia.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>Serwer ofert przyjmuje połączenie, ale nic nie wysyła.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Próba zostanie ponowiona; jeśli to nie pomoże, proszę zapytać administratora sieci.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>Połączenie z ofertami przestało odpowiadać.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Zostanie przywrócone automatycznie.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>Serwer ofert nie odpowiada na subskrypcję.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>Połączenie z ofertami zostało zamknięte.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>Serwer ofert poprosił o ponowne połączenie.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>Serwer ofert jest przeciążony.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>Aplikacja Pusher przyjmuje tylko TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Proszę ustawić [pusher] tls = true.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Żadna aplikacja Pusher nie ma tego klucza.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Proszę poprawić [pusher] key i cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>Aplikacja Pusher jest wyłączona.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Proszę włączyć ją w panelu Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>Połączenia z planu Pusher zostały wyczerpane.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Proszę wybrać większy plan.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>Aplikacja Pusher wymaga autoryzowanych połączeń.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Proszę użyć kanału private- lub wyłączyć to w panelu Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>Aplikacja Pusher odrzuca ten terminal.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Proszę odszukać kod w dzienniku.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>Serwer ofert odrzuca kanał.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Proszę sprawdzić [pusher] channel i sekret Pusher, którym podpisuje się autoryzacje.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Kanał obecności jest pełny.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Proszę użyć kanału private-: może do niego dołączyć dowolnie wiele terminali.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Nikt nie mógł teraz autoryzować kanału.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>Prośba zostanie automatycznie powtórzona.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce odmawia autoryzacji kanału.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Proszę sprawdzić uprawnienia terminala w Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Nie ma nikogo, kto mógłby autoryzować kanał.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Proszę ustawić [pusher] auth_url lub [salesforce].</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url jest niedostępny.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Proszę sprawdzić adres i sieć.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url odrzuca terminal.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Proszę sprawdzić sekret pusher_auth_token i to, co jest pod adresem.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>Serwer [pusher] auth_url ma własną awarię.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url nie daje autoryzacji.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Proszę poprawić adres lub to, co się pod nim znajduje.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>Zegar przeskoczył albo komputer był uśpiony.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Wszystko zostanie automatycznie wczytane ponownie.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>Streaming Salesforce nie przyjmuje już logowania.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>Terminal sam zaloguje się ponownie.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Do streamingu Salesforce wywołania docierają bez danych logowania.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Proszę przepuścić w proxy nagłówek Authorization.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>Streaming Salesforce nie zna już tego terminala.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>Streaming Salesforce zakończył sesję.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>Streaming Salesforce przestał odpowiadać.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>Streaming Salesforce nie odpowiada na subskrypcję.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>Streaming Salesforce jest zbyt zajęty.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>W organizacji nie ma miejsca na kolejnego klienta streamingu.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Proszę używać streamingu na mniejszej liczbie terminali; docs/admin.md mówi, które źródło nadaje się dla ilu.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>Organizacja zużyła dzisiejsze zdarzenia streamingu.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Proszę dokupić zdarzenia lub używać streamingu na mniejszej liczbie terminali; następnego dnia praca zostanie wznowiona.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>Użytkownik terminala nie może śledzić zmian ofert.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Proszę nadać mu zestaw uprawnień Kiosk Streaming; docs/salesforce.md mówi jak.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Streaming nie jest włączony dla użytkownika terminala.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Proszę włączyć Streaming API dla organizacji i dla tego użytkownika.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Kanał streamingu jest ograniczony.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Proszę ustawić w [salesforce] streaming kanał, który ten użytkownik może czytać.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>Organizacja nie ma kanału streamingu dla ofert.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Proszę wybrać Offer w Change Data Capture albo utworzyć PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce nie ma już zdarzeń, które ten terminal przegapił.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Wszystkie oferty zostaną automatycznie wczytane ponownie.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Do streamingu Salesforce wywołania docierają bez plików cookie.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Proszę przepuścić w proxy pliki cookie.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>Streaming Salesforce nie ma już tej wersji API.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Proszę zaktualizować terminal.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Wywołanie do streamingu Salesforce było zbyt duże.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Proszę sprawdzić, czy proxy czegoś nie dodaje do wywołań; jeśli nie, zaktualizować terminal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>Streaming Salesforce odrzuca ten terminal.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Proszę odszukać kod na liście błędów streamingu Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>To, co odpowiada, nie używa protokołu streamingu Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Proszę zalogować się w portalu Wi-Fi; może też odpowiadać proxy.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Trwa próba lepszej drogi dla ofert.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Lepsza droga dla ofert znów działa; jest obserwowana, zanim zostanie użyta.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>Hub niczego teraz nie przyjmuje.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>Zegar tego komputera nie zgadza się z zegarem huba.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>Nie znaleziono nazwy huba.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Proszę sprawdzić DNS sieci i adres w [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Zamiast huba odpowiada coś innego.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Proszę zalogować się w portalu Wi-Fi lub poprawić [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>To, co przysłał hub, nie było podpisane przez jego proces.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Nie jest to uznawane; jeśli się powtarza, proszę zlecić sprawdzenie huba.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Ten terminal nie jest zarejestrowany w swoim hubie.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Proszę utworzyć kod w Salesforce, a potem uruchomić kiosk hub enrol.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Nikt jeszcze nie przyjął tego terminala w hubie.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Proszę ustawić jego status w Salesforce na Active.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>Proxy nie przepuszcza terminala do huba.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Proszę zezwolić w proxy na adres huba.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Ten terminal został unieważniony.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Proszę zarejestrować go nowym kodem albo wycofać z użycia.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Hub nie odpowiada.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>Hub nie może potwierdzić swojej tożsamości.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Ta wersja jest zbyt stara dla huba.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Proszę zaktualizować terminal.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>To kopia innego terminala.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Proszę zarejestrować go własnym kodem.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>Hub nie zna klucza tego terminala.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Proszę zarejestrować go nowym kodem.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Hub jest niedostępny.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>Terminal i hub nie rozumieją się nawzajem.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Proszę zaktualizować starszy z nich.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>Użytkownik terminala nie może tego zrobić w Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Proszę nadać mu zestaw uprawnień terminala.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>Organizacja nie przyjmuje wywołań API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Proszę włączyć dostęp do API w organizacji.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce wycofał tę wersję swojego API.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>Kod Apex organizacji zawodzi albo trwa zbyt długo.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Proszę naprawić lub odciążyć automatyzację organizacji.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Administrator zablokował aplikację terminala.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Proszę odblokować aplikację w ustawieniach (Setup).</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>Aplikacja terminala nie jest zainstalowana w tej organizacji.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Proszę ją tam zainstalować albo poprawić [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce nie zna aplikacji terminala.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Proszę poprawić [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce oczekuje przy logowaniu innej wartości audience.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Proszę poprawić [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Wyzwalacz lub przepływ organizacji zawodzi.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>Organizacja jest zajęta inną pracą.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce nie przyjmuje jednej z wartości.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Proszę ją poprawić i zwolnić lead.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Według zegara tego komputera certyfikat Salesforce wygasł.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Według zegara tego komputera certyfikat Salesforce nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce uważa logowanie za przeterminowane.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>Lead został przekonwertowany w Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Proszę obejrzeć tam jego kontakt; zwolnić lead tylko po to, by spróbować ponownie.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>Połączenie z Salesforce zostało przerwane przed odpowiedzią.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>Rekord usunięto w Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Proszę zdecydować, czy wysłać go jako nowy.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>Nie znaleziono nazwy Salesforce.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Proszę sprawdzić DNS sieci i adresy w [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Odrzuca go reguła duplikatów organizacji.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Proszę scalić go w Salesforce albo zmienić regułę.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>Organizacji brakuje pola wysyłanego przez terminal lub dostępu do niego.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Proszę wdrożyć pakiet, wpisać własne pola w Kiosk Lead Field i przypisać zestaw uprawnień.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>Aplikacja nie pozwala na ten sposób logowania.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Proszę zezwolić w aplikacji na to, co podaje [salesforce] flow.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>Adres Salesforce jest niebezpieczny lub nie nadaje się do użycia.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Logowanie z tej sieci jest zabronione.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Proszę złagodzić ograniczenia IP aplikacji.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Dwa rekordy mają ten klucz.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Proszę usunąć jeden z nich i uczynić Kiosk_Lead_Id__c unikatowym.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>Rekord jest zablokowany w Salesforce, na przykład przez zatwierdzanie.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Proszę zakończyć tam zatwierdzanie, a potem zwolnić lead.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce odrzuca logowanie.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Proszę sprawdzić aplikację i jej użytkownika w [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>W ciągu godziny było zbyt wiele logowań.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce nie podaje, dlaczego logowanie się nie udaje.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Proszę obejrzeć w Salesforce historię logowania użytkownika terminala.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Trwa konserwacja Salesforce.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce nie może odczytać tego, co wysłał terminal.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce jest niedostępny.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Zamiast Salesforce odpowiada coś innego.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Proszę zalogować się w portalu Wi-Fi lub poprawić [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>Organizacja nie przyjmuje liczb z dni: jej pakiet jest starszy albo go nie ma.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Proszę wdrożyć pakiet; do tego czasu terminal je przechowuje, co pokazuje kiosk stats.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>Aplikacja nie ma użytkownika, jako który ma działać.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Proszę go podać w przepływie client credentials aplikacji.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>Organizacja nie przyjmuje teraz rekordów.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>Organizacja jest nieaktywna.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Proszę zlecić jej aktywację albo poprawić [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>Organizacji nie ma teraz pod tym adresem.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Jeśli to się nie zmieni, proszę poprawić [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>Sieć wymaga zalogowania, zanim przepuści terminal.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>Proxy nie przepuszcza terminala do Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Proszę zezwolić w proxy na adresy Salesforce.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>Proxy na drodze do Salesforce wymaga logowania.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Wywołania API organizacji na 24 godziny zostały zużyte.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Praca zostanie wznowiona, gdy będą nowe; można dokupić więcej.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>Terminal zostawia resztę wywołań API organizacji innym.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>Praca zostanie wznowiona samoczynnie; [salesforce] quota_share określa jego udział.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce to odrzuca.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Proszę zapytać administratora, podając kod.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Brakuje wymaganej wartości.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Proszę ją uzupełnić i zwolnić lead.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Odrzuca go reguła organizacji.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Proszę poprawić lead lub regułę, a potem go zwolnić.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>Aplikacja nie pozwala na żaden użyteczny zakres.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Proszę dodać do aplikacji zakres „api”.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Sekret aplikacji jest błędny.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Proszę zapisać nowy sekret aplikacji.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce ma własną awarię.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce odrzuca nowe sesje.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Proszę sprawdzić zasady aplikacji i jej użytkownika.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>Serwer Salesforce nie odpowiada.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>To zbyt dużo na jedno wywołanie.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Jest wysyłane w częściach.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>Odpowiedź Salesforce się nie kończy.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Proszę zapytać administratora sieci o proxy.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>Pamięć danych organizacji jest pełna.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Proszę zrobić miejsce w organizacji; potem praca zostanie wznowiona samoczynnie.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Inny rekord ma wartość, która musi być unikatowa.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>Serwer Salesforce nie może potwierdzić swojej tożsamości.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Tekst jest zbyt długi.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Proszę go skrócić i zwolnić lead.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>Nie można użyć klucza prywatnego lub sekretu logowania.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Proszę uruchomić kiosk check: powie, co zamiast tego zawiera plik.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>Użytkownik terminala jest nieaktywny lub zablokowany.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Proszę aktywować lub odblokować użytkownika w Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>Aplikacja nie jest zatwierdzona dla użytkownika terminala.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Proszę wstępnie autoryzować użytkownika w aplikacji przez jej zestaw uprawnień.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>Klucz prywatny nie należy do certyfikatu aplikacji.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Proszę zapisać klucz prywatny, który do niego należy.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Nikt nie musi nic robić.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Pomoże personel.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Pomoże osoba, która zarządza terminalami.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>Pomoże administrator Salesforce.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Do zabrania</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Proszę skierować tu aparat i pokazać kod przy kasie.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Oferta tygodnia</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Proszę dotknąć: %n oferta</numerusform>
            <numerusform>Proszę dotknąć: wszystkie %n oferty</numerusform>
            <numerusform>Proszę dotknąć: wszystkie %n ofert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Przekreślona: nasza najniższa cena z ostatnich 30 dni</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Proszę zeskanować i zabrać</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Proszę pokazać zdjęcie personelowi</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Oferta tygodnia</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Otwiera listę kategorii</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Proszę dotknąć ekranu lub nacisnąć klawisz, aby zostać.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Ułatwienia czytania</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Ułatwienia czytania</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Większy kontrast</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Wszystko w zasięgu na siedząco</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Zatrzymaj ruch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Wydrukowano.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>W drukarce skończył się papier.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Wysłano do drukarki. Czy wydruk się pojawił?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Nie wydrukowano. Strona „Stan” podaje przyczynę.</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Trwa ponowne wczytywanie ofert</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Wczytaj ponownie wszystkie oferty</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Zakończ podgląd (jeszcze %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Pokaż podgląd przez 10 minut</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Sprawdź ekran</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Wydrukuj wydruk próbny</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Nie skonfigurowano drukarki</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Wydruk próbny</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Zarejestruj w hubie</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Wydrukuj ponownie</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Oferta na półkę lub do witryny</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Drukuj „%1”</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Proszę zeskanować i zabrać</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Proszę pokazać ten kod naszemu personelowi.</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>Terminal zostanie zamknięty i pozostanie wyłączony, dopóki nie uruchomi go osoba, która go skonfigurowała.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Zamknij teraz terminal</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zamknij terminal</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: nie da się tego odczytać jako zmiany.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: tutaj nie można tego zmienić.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: lead nie ma takiego pola.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: musi być wypełnione; wymaga tego Salesforce.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: niektóre znaki nie są tekstem.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: najwyżej %2 znaków.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce nie przyjmuje tego adresu. Powinien wyglądać jak nazwa@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: proszę wpisać true lub false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Tej pozycji nie można tu poprawić.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Wszystkie oferty</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Proszę o kontakt</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Do zabrania</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Proszę zeskanować i zabrać</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>albo bez telefonu</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Ta oferta właśnie się zakończyła.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Odbierz kupon</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Jeden na klienta, ważny raz, na papierze lub jako zdjęcie</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Przekreślona: nasza najniższa cena z ostatnich 30 dni</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Test ekranu. Dotknięcie zmienia kolor.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Dotknięcie zmienia kolor. Na wszystkich czterech krawędziach musi być linia.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Przekreślone: nasza najniższa cena z ostatnich 30 dni.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Proszę o kontakt</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Otwiera listę języków</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Nowe oferty są w drodze</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Prosimy zostawić dane: damy znać jako pierwszym.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Proszę o kontakt</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Proszę zeskanować kod z Salesforce lub go wpisać.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>Trwa łączenie z hubem. Może to potrwać półtorej minuty.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>To nie jest kod rejestracji; być może pomylono znak.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Ten kod jest dla innego huba niż ten w ustawieniach.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Ten hub ma inny odcisk niż podany przy kodzie. Proszę nie rejestrować terminala i zawiadomić osobę, która zarządza hubem.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>Hub nie ma jeszcze klucza. Proszę spróbować, gdy jego proces będzie działał.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>Czy to odcisk podany obok kodu?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Ten kod został użyty lub wygasł. Proszę utworzyć nowy w Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>Hub jeszcze nie odpowiedział. Proszę spróbować ponownie z tym samym kodem.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Nie udało się zapisać (dysk). Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Zarejestrowano jako %1 w sklepie %2. Terminal uruchomi się ponownie.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Zarejestruj w hubie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Tak, jest taki sam</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Nie, przerwij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>Pytanie lub uwaga</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Zwrot grzecznościowy</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefon komórkowy</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Źródło leada</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Numer oferty</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Chce otrzymywać nowości</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Z polecenia</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Czas formularza</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Czas zgody</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Treść zgody</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Pewność czasu</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Klucz leada</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Przepraszamy, nie udało się teraz zapisać. Nic nie przepadło: proszę spróbować ponownie lub zapytać personel.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Ten terminal nie może teraz zapisywać danych. Wpisany tekst pozostaje: proszę chwilę poczekać lub zapytać personel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
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
        <translation>Otwiera listę języków</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Dane poleconej osoby</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Czy możemy się skontaktować?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Tylko za zgodą tej osoby: proszę najpierw zapytać i odczytać jej treść zgody.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Przepraszamy, ten terminal nie może teraz zapisywać danych. Proszę zapytać personel.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Pola oznaczone „opcjonalnie” mogą pozostać puste.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Odczytujemy: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Odczytujemy: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>Z jakiego kraju jest numer?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>Z innego kraju?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Tak, zmień</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Nie, jest dobrze</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Pytanie dotyczy: %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Pytanie dotyczy</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcjonalnie)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>O co chcą Państwo zapytać?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Proszę też o informacje o nowych ofertach.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Prosimy o zgodę, abyśmy mogli zachować dane.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Proszę wypełnić to pole.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>To jest za długie.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Proszę wpisać tylko jeden adres, np. nazwa@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Adres e-mail zawiera znak @, np. nazwa@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Przed @ nie może być spacji, znaków diakrytycznych ani cudzysłowów, ani kropki na początku.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Proszę sprawdzić, co następuje po @. Powinno wyglądać jak example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Proszę sprawdzić ten numer. Zagraniczny zaczyna się od +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Proszę wpisać cyfry, bez słów. Numer wewnętrzny podaje się jako x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Proszę zacząć od + i numeru kierunkowego kraju, np. +48.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Proszę wybrać jedną z tych możliwości.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcjonalnie)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy nadal są Państwo tutaj?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>W celu ochrony danych wszystko zostanie usunięte za %n sekundę.</numerusform>
            <numerusform>W celu ochrony danych wszystko zostanie usunięte za %n sekundy.</numerusform>
            <numerusform>W celu ochrony danych wszystko zostanie usunięte za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Dziś także</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Ostatnie ostrzeżenia</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Brak ostrzeżeń od uruchomienia</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>Oferty przychodzą przez</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Lepsze, ale nieużywane</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Odchylenie zegara</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>Oczekujące / wstrzymane</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Nic nie może zostać dostarczone</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Nieczytelne bazy danych</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Dysk, wolne</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Mowa</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Czytelne kody na ekranie</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Klucze kuponów</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>Błędne kody PIN w ciągu dnia</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Nagłe wyłączenia w siedem dni</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>live</source>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>synchronizacja</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>Streaming Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>okresowe odpytywanie</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Nie jest już wstrzymany.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Nie udało się zapisać (dysk). Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Dlaczego jest wstrzymany</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>W lewo</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>W prawo</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Formularz kontaktowy</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Nowość</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Liczone na tym ekranie, według ofert. Nic nie dotyczy żadnej osoby.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Jeszcze niczego nie policzono.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>Na ekranie: %1 min</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Otwarte: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Przeczytane: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Kupony: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Wydrukowane: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Rozpoczęte formularze: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Wysłane formularze: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Zrealizowane: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odrzucone: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Ta strona zamknie się za %1 s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Przyjęto offline</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Już wykorzystany</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Jeszcze nieważny</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>Nie o tej porze</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasł</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Oferta innego sklepu</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Osiągnięto limit</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Nieznany kod</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Uszkodzony kod</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nie można sprawdzić</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Proszę skierować aparat na kod i pokazać go przy kasie.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>zamiast %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: nasza najniższa cena z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Proszę pokazać ten wydruk przy kasie</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Przekreślona: nasza najniższa cena z ostatnich 30 dni</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Proszę skierować aparat na kod</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Proszę dotknąć linku</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Proszę pokazać go przy kasie</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Proszę sfotografować kod</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Proszę wybrać coś dla siebie</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Proszę pokazać zdjęcie przy kasie</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Zdjęcie %1 z %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Wprowadzone cyfry: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Zatwierdź</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1 zamiast %2</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Proszę zabrać wydruk.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>W drukarce nie ma papieru. Proszę zamiast tego zrobić zdjęcie.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Teraz nie można drukować. Proszę zamiast tego zrobić zdjęcie.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Czy się wydrukowało?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Wydrukuj mój kupon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Wydrukuj ponownie</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>Kod QR %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Zostanie wysłany przy następnej dostawie.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n pozycja jest w zapieczętowanym pliku w folderze danych.</numerusform>
            <numerusform>%n pozycje są w zapieczętowanym pliku w folderze danych.</numerusform>
            <numerusform>%n pozycji jest w zapieczętowanym pliku w folderze danych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Nie wyeksportowano: nie ustawiono klucza eksportu ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Nie wyeksportowano: nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Wszystko dotarło do Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Eksportuj wszystko do zapieczętowanego pliku</translation>
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
        <translation>Realizacja</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Liczby z dnia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>W hubie</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Wstrzymano: wymaga uwagi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Nieznany rodzaj: %1</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, później cofnięto</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: kupon wykorzystano też gdzie indziej.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: limit był już osiągnięty.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: oferta nie była wtedy ważna.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: oferta należy do innego sklepu.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: nikt nie wystawił tego kuponu.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: nie ma takiej oferty.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce odrzuciłby to (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Nieznana oferta</translation>
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
        <translation>Zrealizowano dziś: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce odrzuciłby %n z nich. Nie trzeba nic robić; centrala też to widzi.</numerusform>
            <numerusform>Salesforce odrzuciłby %n z nich. Nie trzeba nic robić; centrala też to widzi.</numerusform>
            <numerusform>Salesforce odrzuciłby %n z nich. Nie trzeba nic robić; centrala też to widzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Dziś niczego nie zeskanowano.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>spacja</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>łącznik</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>kropka</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>małpa</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>podkreślnik</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Litery wybiera się klawiszami w górę i w dół. Okrągły klawisz wpisuje literę, lewy usuwa ostatnią, prawy kończy.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>Ekran jest teraz ciemny. Wszystko działa jak dotąd.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>Ekran jest znowu widoczny.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Ważny raz</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Do %1, godz. %2</numerusform>
            <numerusform>Do %1, godz. %2</numerusform>
            <numerusform>Do %1, godz. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Proszę naciskać klawisz w dół, aż usłyszą Państwo swój język, a potem okrągły klawisz.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>przycisk</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>pole wyboru</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>opcja</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>pole tekstowe</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>karta</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>link</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>zaznaczono</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>nie zaznaczono</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>wybrano</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>jeszcze niepoprawne</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>teraz niedostępny</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Wypełnione, nie jest odczytywane na głos</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>cyfra</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>usunięto: %1</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>spacja</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>wielkie %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Liczba ofert: %1. Strona %2 z %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Witamy w sklepie %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>W dół: następny element. W górę: poprzedni. Okrągły klawisz: wybór. W lewo: powtórzenie. Najwyższy klawisz: pomoc.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Proszę nacisnąć okrągły klawisz, aby to wybrać.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Proszę nacisnąć okrągły klawisz, aby zaznaczyć lub odznaczyć.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Proszę pisać tutaj lub nacisnąć okrągły klawisz i wybierać litery klawiszami w górę i w dół. Nie trzeba wypełniać formularza: nasz personel pomoże.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Najpierw są cyfry od 1 do 9, potem usuwanie, potem 0, potem zatwierdzanie.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Nic jeszcze nie wybrano. Proszę nacisnąć klawisz w dół, aby przejść do pierwszego elementu.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Głośność %1 z %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>Tryb personelu zakończy się za %1 s. Wpisywany tekst zostanie zachowany.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Kontynuuj z kodem PIN</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Kto tu jest? Proszę wybrać imię lub zeskanować identyfikator.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Ten identyfikator nie należy tu do nikogo.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Proszę wprowadzić PIN ponownie, aby to wykonać.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Proszę wprowadzić PIN</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Błędny PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Zbyt wiele błędnych kodów PIN. Proszę spróbować za %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Zbyt wiele błędnych kodów PIN. Proszę spróbować za %1 s.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Na tym terminalu nie ustawiono kodu PIN.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>Nie udało się sprawdzić kodu PIN. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Powrót do ofert</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Ta strona zamknie się za %1 s</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personel: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>Tryb personelu zakończy się za %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Zrealizowane</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Sterowanie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Ta strona zamknie się za %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Ta oferta właśnie się zakończyła.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Ta strona zamknie się za %1 s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Proszę o kontakt</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Wszystkie oferty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Mam go, zamknij</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Gdzie szukać: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Proszę wybrać coś dla siebie</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Proszę sfotografować kod lub go wydrukować</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Proszę sfotografować kod</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Proszę zrobić zdjęcie tego kodu i pokazać je przy kasie.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Własny kod. Proszę zrobić mu zdjęcie; jest ważny raz.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Proszę pokazać kod przy kasie</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Powrót do ofert za %1 s</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Poleć znajomym</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Wszystkie oferty</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Ofertę można już zabrać ze sobą</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Otrzymaliśmy zapytanie: %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Otrzymaliśmy Państwa dane.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Państwa dane opuszczają teraz ten ekran, zaszyfrowane</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>Sklep skontaktuje się z Państwem</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Zmiana zdania? Wystarczy w dowolnej chwili powiedzieć o tym naszemu personelowi</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Ważny raz</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Państwa kupon</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Do zabrania</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 zamiast %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Kod dla kasy %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Nie ma skanera? Proszę wpisać to, co jest pod kodem</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>przyjęte dziś</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>odrzucone dziś</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>przyjęte offline</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Ostatnie kody</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Dotknij, aby cofnąć</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Zeskanuj kod</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Z papieru lub z telefonu.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Zeskanowano przez pomyłkę</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Klient zmienił zdanie</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Niewłaściwa oferta</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Brak towaru</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Jaki jest powód cofnięcia?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nie cofaj</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Ostatni dzień: %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Do godz. %1</numerusform>
            <numerusform>Do godz. %1</numerusform>
            <numerusform>Do godz. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>jeszcze 1 dzień %n&#xa0;godz.</numerusform>
            <numerusform>jeszcze 1 dzień %n&#xa0;godz.</numerusform>
            <numerusform>jeszcze 1 dzień %n&#xa0;godz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>jeszcze 2 dni %n&#xa0;godz.</numerusform>
            <numerusform>jeszcze 2 dni %n&#xa0;godz.</numerusform>
            <numerusform>jeszcze 2 dni %n&#xa0;godz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Kończy się lada chwila</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>jeszcze %n&#xa0;min</numerusform>
            <numerusform>jeszcze %n&#xa0;min</numerusform>
            <numerusform>jeszcze %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>jeszcze %n&#xa0;godz.</numerusform>
            <numerusform>jeszcze %n&#xa0;godz.</numerusform>
            <numerusform>jeszcze %n&#xa0;godz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>jeszcze %n&#xa0;h %1&#xa0;min</numerusform>
            <numerusform>jeszcze %n&#xa0;h %1&#xa0;min</numerusform>
            <numerusform>jeszcze %n&#xa0;h %1&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Wydaj klientowi</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Sprawdź przed wydaniem</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Cofnij do %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Następny kod</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>Następny skan zastąpi tę stronę. O kliencie nic nie jest pokazywane.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>Przy kasie</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Kupon, teraz wykorzystany. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Kod oferty. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Na tym terminalu pozostał %n z %1</numerusform>
            <numerusform>Na tym terminalu pozostały %n z %1</numerusform>
            <numerusform>Na tym terminalu pozostało %n z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Ten kod zeskanowano przed chwilą. Liczy się raz.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Zostanie potwierdzone po powrocie sieci. Proszę zrealizować ofertę.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>Jedyny dozwolony już zrealizowano na tym terminalu.</numerusform>
            <numerusform>Wszystkie %n dozwolone zrealizowano na tym terminalu.</numerusform>
            <numerusform>Wszystkie %n dozwolonych zrealizowano na tym terminalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Zrealizowano tu już dozwoloną liczbę.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Zaczyna się %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Jeszcze nie obowiązuje.</translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Obowiązuje w innych porach.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Skończyła się %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Już nie obowiązuje.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>Sklep wycofał tę ofertę.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Nie obowiązuje w tym sklepie.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Obowiązuje w: %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>To nie jest kupon tego sklepu.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>To nie jest nasz kod.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Jeden znak jest błędny lub nie został odczytany.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Temu terminalowi brakuje klucza tego kuponu. Przyjdzie wraz z siecią.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Ten terminal nie zna tej oferty i nie ma sieci, by o nią zapytać.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>Zegar tego terminala jest źle ustawiony.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Tę ofertę można zrealizować tylko online.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Osiągnięto limit tej oferty offline.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Nie udało się zapisać. Niczego nie zrealizowano.</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Kodu można użyć ponownie.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Na cofnięcie jest za późno.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Nie udało się cofnąć: błąd zapisu (dysk).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie ma czego cofać.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Kupon jest ważny raz: proszę nie wydawać ponownie.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Proszę nie wydawać. O większej liczbie decyduje centrala.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Proszę poprosić klienta, by wtedy wrócił.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Proszę poprosić klienta, by wtedy wrócił. Kod pozostaje ważny.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Proszę nie wydawać. Ekran pokazuje, co teraz obowiązuje.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Proszę tu nie wydawać. Klient może to wykorzystać tam.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Proszę nie wydawać. Proszę zapytać klienta, skąd jest kupon.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Proszę poprosić o kod jednej z naszych ofert.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Proszę zeskanować ponownie lub jeszcze raz wpisać.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Proszę zeskanować ponownie po powrocie sieci. Do tego czasu decydują zasady sklepu.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Proszę zlecić ustawienie zegara. Do tego czasu decydują zasady sklepu.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Proszę zeskanować ponownie po powrocie sieci.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Proszę zeskanować ponownie. Jeśli to nie pomoże, proszę zawiadomić osobę zarządzającą terminalami.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Proszę spróbować ponownie. Jeśli to nie pomoże, proszę zawiadomić osobę zarządzającą terminalami.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>%1 o godz. %2, terminal %3</numerusform>
            <numerusform>%1 o godz. %2, terminal %3</numerusform>
            <numerusform>%1 o godz. %2, terminal %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Oferty dla Państwa</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Proszę zeskanować kod telefonem
lub dotknąć oferty</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Proszę pokazać personelowi zdjęcie kodu
lub dotknąć oferty</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>Trwa sprawdzanie zegara.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>Najnowsze oferty są w drodze.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Brak połączenia.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>W drukarce nie ma papieru.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Oferty z datą końcową nie są teraz pokazywane.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Proszę zamiast tego zrobić zdjęcie kodu.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Aktualizacja: dziś, godz. %1</numerusform>
            <numerusform>Aktualizacja: dziś, godz. %1</numerusform>
            <numerusform>Aktualizacja: dziś, godz. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Aktualizacja: wczoraj, godz. %1</numerusform>
            <numerusform>Aktualizacja: wczoraj, godz. %1</numerusform>
            <numerusform>Aktualizacja: wczoraj, godz. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Aktualizacja: %1</translation>
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
