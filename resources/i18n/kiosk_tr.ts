<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>Saate güvenilemiyor.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Saati ayarlayın ve NTP’nin korumasını sağlayın.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>Saat bir dakikadan fazla sapmış.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Bazı kayıtlar beklemeye alındı ve ilgi gerektiriyor.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Kuyruğu açın ve bunlarla ilgilenin.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Bir veritabanı okunamadı ve kenara alındı.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Kiosklardan sorumlu kişiye haber verin.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>Disk neredeyse dolu: müşteri adayları saklanamayabilir.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Yer açın.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>Disk dolu: bilgi, kupon ve kullanım kabul edilmiyor.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Yer açın. Ardından kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>Disk salt okunur: bilgi, kupon ve kullanım kabul edilmiyor.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Yazılabilir olarak bağlayın; kendiliğinden salt okunur olduysa değiştirin.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>Kiosk verilerini yazamıyor: bilgi, kupon ve kullanım kabul edilmiyor.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Kiosk kullanıcısının [kiosk] data_dir içine yazmasına izin verin.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>Disk hiçbir şey kabul etmiyor: bilgi, kupon ve kullanım kabul edilmiyor.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Sistem günlüğüne bakın; diskin değiştirilmesi gerekebilir.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>Disk çok yavaş: müşteriler ve personel bekliyor.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Başka neyin kullandığına bakın; yıpranmış kart değiştirilmelidir.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Yazıcıda kâğıt bitti.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Yeni bir rulo takın.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>Yazıcı yazdırmıyor.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Açın ve kablosunu kontrol edin.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>Yazıcı veri almıyor veya yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Kapatıp açın; sıkışmış kâğıt olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>Tarayıcı kullanılamıyor.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Takın ve kablosunu kontrol edin.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Kulaklık takanlar hiçbir şey duymuyor.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Konuşma motorunu ve kulaklık girişini kontrol edin; kiosk check ikisini de dener.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Tarayıcı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Çıkarıp yeniden takın.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Bazı kodlar ekrandan okunamıyor.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Ekranı temizleyin veya yansıma olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Henüz mağaza anahtarı yok: kupon oluşturulamaz ve denetlenemez.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Bir sonraki tam güncellemeyle gelir.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>Bir gün içinde çok sayıda yanlış PIN girildi.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Kiosk başında kimin durduğuna dikkat edin; kiosk staff log ne zaman ve kimin adının seçildiğini gösterir.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>Kiosk yedi gün içinde birkaç kez aniden kapandı.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Kimsenin fişi çekmediğinden emin olun; kiosk status nedenin elektrik mi çökme mi olduğunu söyler.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Fırsat sunucusuna ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Kabloyu, Wi-Fi’yi ve yönlendiriciyi kontrol edin.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>Fırsat sunucusunun adı bulunamıyor.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Ağın DNS’ini ve [pusher] bölümünü kontrol edin.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>Fırsat sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Bir güvenlik duvarı çağrıları engelliyor olabilir: ağ sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>Fırsat sunucusu kimliğini kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Bir proxy TLS’i açıyorsa sertifikasını [network] ca_file içinde belirtin.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Bu bilgisayarın saatine göre fırsat sunucusunun sertifikası henüz geçerli değil.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Bu bilgisayarın saatine göre fırsat sunucusunun sertifikasının süresi dolmuş.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Saati ayarlayın; doğruysa bir sertifikanın yenilenmesi gerekir.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Fırsatların yerine bir web sayfası yanıt veriyor.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Wi-Fi portalında oturum açın.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>Proxy WebSocket bağlantılarını geçirmiyor.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Proxy’de fırsat sunucusuna izin verin.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>Fırsatlara giden yoldaki proxy oturum açma istiyor.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Kiosk için proxy oturumu veya proxy’yi aşan bir yol sağlayın.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Fırsatların yerine HTTP 401 geliyor.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Bir proxy oturum açma istiyor olabilir: ağ sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Fırsatların yerine HTTP 403 geliyor.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Bir güvenlik duvarı WebSocket’i engelliyor olabilir: ağ sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>Fırsat sunucusunun kendisinde bir arıza var.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>Fırsat sunucusu burada WebSocket kabul etmiyor.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>[pusher] host ve port değerlerini düzeltin.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Yanıt veren taraf Pusher protokolünü konuşmuyor.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Wi-Fi portalında oturum açın veya [pusher] host değerini düzeltin.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>Fırsat sunucusu bir olayın taşıyabileceğinden fazlasını bir seferde gönderdi.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Daha küçük olaylar yayımlanmasını sağlayın.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>Fırsat sunucusu bağlantıyı kabul ediyor ama hiçbir şey göndermiyor.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Yeniden deneniyor; böyle kalırsa ağ sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>Fırsat bağlantısı yanıt vermez oldu.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Otomatik olarak yeniden kurulur.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>Fırsat sunucusu aboneliğe yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>Fırsat bağlantısı kapatıldı.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>Fırsat sunucusu yeniden bağlanılmasını istedi.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>Fırsat sunucusu aşırı yüklü.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>Pusher uygulaması yalnızca TLS kabul ediyor.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>[pusher] tls = true olarak ayarlayın.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Bu anahtara sahip bir Pusher uygulaması yok.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>[pusher] key ve cluster değerlerini düzeltin.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>Pusher uygulaması devre dışı.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Pusher panelinden etkinleştirin.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>Pusher planındaki bağlantılar tükendi.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Planı yükseltin.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>Pusher uygulaması yetkilendirilmiş bağlantı istiyor.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>private- kanalı kullanın veya bunu Pusher panelinden kapatın.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>Pusher uygulaması bu kiosku reddediyor.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Kodu günlükte arayın.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>Fırsat sunucusu kanalı reddediyor.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>[pusher] channel değerini ve yetkileri imzalayan Pusher sırrını kontrol edin.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Presence kanalı dolu.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>private- kanalı kullanın: istenen sayıda kiosk katılabilir.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Şu anda kimse kanalı yetkilendiremedi.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>Otomatik olarak yeniden istenir.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce kanalı yetkilendirmeyi reddediyor.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Kioskun Salesforce’taki izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Kanalı yetkilendirecek kimse yok.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>[pusher] auth_url veya [salesforce] ayarlayın.</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url adresine ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Adresi ve ağı kontrol edin.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url kiosku reddediyor.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>pusher_auth_token sırrını ve adreste ne olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>[pusher] auth_url sunucusunun kendisinde bir arıza var.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url yetki vermiyor.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Adresi veya orada bulunanı düzeltin.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>Saat atladı veya bilgisayar uyku modundaydı.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Her şey otomatik olarak yeniden yüklenir.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>Salesforce akışı artık oturumu kabul etmiyor.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>Kiosk kendiliğinden yeniden oturum açar.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Çağrılar Salesforce akışına oturum bilgisi olmadan ulaşıyor.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Proxy’nin Authorization başlığını geçirmesini sağlayın.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>Salesforce akışı bu kiosku artık tanımıyor.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>Salesforce akışı oturumu sonlandırdı.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>Salesforce akışı yanıt vermez oldu.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>Salesforce akışı aboneliğe yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>Salesforce akışı çok meşgul.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>Kuruluşta başka bir akış istemcisi için yer yok.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Akışı daha az kioskta kullanın; docs/admin.md hangi kaynağın kaç kiosk için uygun olduğunu söyler.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>Kuruluş günlük akış olaylarını tüketti.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Daha fazla olay satın alın veya akışı daha az kioskta kullanın; ertesi gün devam eder.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>Kiosk kullanıcısı fırsat değişikliklerini izleyemiyor.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Bu kullanıcıya Kiosk Streaming izin kümesini verin; docs/salesforce.md nasıl yapılacağını söyler.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Kiosk kullanıcısı için akış etkin değil.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Streaming API’yi kuruluş ve bu kullanıcı için etkinleştirin.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Akış kanalı kısıtlı.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>[salesforce] streaming değerini bu kullanıcının okuyabileceği bir kanala ayarlayın.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>Kuruluşta fırsatlar için akış kanalı yok.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Change Data Capture için Offer nesnesini seçin veya KioskOffers PushTopic’ini oluşturun.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce’ta bu kioskun kaçırdığı olaylar artık yok.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Tüm fırsatlar otomatik olarak yeniden yüklenir.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Çağrılar Salesforce akışına çerezleri olmadan ulaşıyor.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Proxy’nin çerezleri geçirmesini sağlayın.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>Salesforce akışında bu API sürümü artık yok.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Kiosku güncelleyin.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Salesforce akışına yapılan bir çağrı çok büyüktü.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Bir proxy’nin çağrılara ekleme yapıp yapmadığına bakın; yapmıyorsa kiosku güncelleyin.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>Salesforce akışı bu kiosku reddediyor.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Kodu Salesforce’un akış hataları listesinde arayın.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Yanıt veren taraf Salesforce akış protokolünü konuşmuyor.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Wi-Fi portalında oturum açın; bir proxy de yanıt veriyor olabilir.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Fırsatlar için daha iyi bir yol deneniyor.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Fırsatlar için daha iyi bir yol yeniden çalışıyor; kullanılmadan önce izleniyor.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>Hub şu anda hiçbir şey kabul etmiyor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>Bu bilgisayarın saati hub’ın saatiyle uyuşmuyor.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>Hub’ın adı bulunamıyor.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Ağın DNS’ini ve [hub] içindeki adresi kontrol edin.</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Hub’ın yerine başka bir şey yanıt veriyor.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Wi-Fi portalında oturum açın veya [hub] url değerini düzeltin.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Hub’ın gönderdiği, kendi işleyicisi tarafından imzalanmamış.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Dikkate alınmıyor; böyle kalırsa hub’ı kontrol ettirin.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Bu kiosk hub’ına kayıtlı değil.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Salesforce’ta bir kod oluşturun, ardından kiosk hub enrol çalıştırın.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Bu kiosku hub’da henüz kimse kabul etmedi.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Salesforce’ta durumunu Active yapın.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>Proxy kioskun hub’a ulaşmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Proxy’de hub adresine izin verin.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Bu kiosk iptal edildi.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Yeni bir kodla kaydedin veya hizmetten çıkarın.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Hub yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>Hub kimliğini kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Bu sürüm hub için çok eski.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Kiosku güncelleyin.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Bu, başka bir kioskun kopyası.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Kendi koduyla kaydedin.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>Hub bu kioskun anahtarını tanımıyor.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Yeni bir kodla kaydedin.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Hub’a ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>Kiosk ile hub birbirini anlamıyor.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Daha eski olanı güncelleyin.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>Kiosk kullanıcısı bunu Salesforce’ta yapamaz.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Ona kioskun izin kümesini verin.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>Kuruluş API çağrısı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Kuruluşta API erişimini açın.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce API’sinin bu sürümünü kullanımdan kaldırdı.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>Kuruluşun Apex kodu başarısız oluyor veya çok uzun sürüyor.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Kuruluşun otomasyonunu onarın veya hafifletin.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Bir yönetici kioskun uygulamasını engelledi.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Kurulum’da uygulamanın engelini kaldırın.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>Kioskun uygulaması bu kuruluşta yüklü değil.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Uygulamayı oraya yükleyin veya [salesforce] login_url değerini düzeltin.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce kioskun uygulamasını tanımıyor.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>[salesforce] client_id değerini düzeltin.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Salesforce oturum açarken başka bir audience bekliyor.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>[salesforce] login_url değerini düzeltin.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Kuruluşun bir tetikleyicisi veya akışı başarısız oluyor.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>Kuruluş başka işlerle meşgul.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce bir değeri kabul etmiyor.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Düzeltin ve müşteri adayını serbest bırakın.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Bu bilgisayarın saatine göre Salesforce sertifikasının süresi dolmuş.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Bu bilgisayarın saatine göre Salesforce sertifikası henüz geçerli değil.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce oturumun süresinin geçtiğini düşünüyor.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>Müşteri adayı Salesforce’ta dönüştürüldü.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Oradaki ilgili kişiye bakın; müşteri adayını yalnızca yeniden denemek için serbest bırakın.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>Salesforce bağlantısı yanıttan önce kesildi.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>Kayıt Salesforce’ta silindi.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Yeni olarak gönderilip gönderilmeyeceğine karar verin.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>Salesforce’un adı bulunamıyor.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Ağın DNS’ini ve [salesforce] içindeki adresleri kontrol edin.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Kuruluşun yineleme kuralı reddediyor.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Salesforce’ta birleştirin veya kuralı değiştirin.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>Kuruluşta kioskun gönderdiği bir alan veya ona erişim eksik.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Paketi dağıtın, kendi alanlarınızı Kiosk Lead Field’a yazın, izin kümesini atayın.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>Uygulama bu oturum açma yöntemine izin vermiyor.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Uygulamada [salesforce] flow ile belirtilene izin verin.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>Salesforce adresi güvenli değil veya kullanılamıyor.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Bu ağdan oturum açmak yasak.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Uygulamanın IP kısıtlamalarını gevşetin.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>İki kayıtta bu anahtar var.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Birini silin ve Kiosk_Lead_Id__c alanını benzersiz yapın.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>Kayıt Salesforce’ta kilitli, örneğin bir onay süreci nedeniyle.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Oradaki onayı tamamlayın, sonra müşteri adayını serbest bırakın.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce oturumu reddediyor.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>[salesforce] içindeki uygulamayı ve kullanıcısını kontrol edin.</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Bir saat içinde çok fazla oturum açıldı.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce oturumun neden açılamadığını söylemiyor.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Salesforce’ta kiosk kullanıcısının oturum geçmişine bakın.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce bakımda.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce kioskun gönderdiğini okuyamıyor.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce’a ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Salesforce’un yerine başka bir şey yanıt veriyor.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Wi-Fi portalında oturum açın veya [salesforce] login_url değerini düzeltin.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>Kuruluş günlük sayıları kabul etmiyor: paketi daha eski veya yok.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Paketi dağıtın; o zamana kadar kiosk bunları saklar, kiosk stats gösterir.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>Uygulamanın adına çalışacağı bir kullanıcı yok.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Uygulamanın client credentials akışında bir kullanıcı belirtin.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>Kuruluş şu anda kayıt kabul etmiyor.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>Kuruluş etkin değil.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Etkinleştirilmesini sağlayın veya [salesforce] login_url değerini düzeltin.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>Kuruluş şu anda bu adreste değil.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Böyle kalırsa [salesforce] login_url değerini düzeltin.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>Ağ, kioskun çıkışına izin vermeden önce oturum açma istiyor.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>Proxy kioskun Salesforce’a ulaşmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Proxy’de Salesforce adreslerine izin verin.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>Salesforce’a giden yoldaki proxy oturum açma istiyor.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Kuruluşun 24 saatlik API çağrıları tükendi.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Yenileri olunca devam eder; daha fazla çağrı satın alınabilir.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>Kiosk kuruluşun kalan API çağrılarını başkalarına bırakıyor.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>Kendiliğinden devam eder; payını [salesforce] quota_share belirler.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce bunu reddediyor.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Kodu belirterek yöneticiye sorun.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Zorunlu bir değer eksik.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Doldurun ve müşteri adayını serbest bırakın.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Kuruluşun bir kuralı reddediyor.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Müşteri adayını veya kuralı düzeltin, sonra serbest bırakın.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>Uygulama kullanılabilir bir kapsama izin vermiyor.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Uygulamaya “api” kapsamını ekleyin.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Uygulamanın sırrı yanlış.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Uygulamanın yeni sırrını kaydedin.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>Salesforce’un kendisinde bir arıza var.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce yeni oturumları reddediyor.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Uygulamanın ve kullanıcısının ilkelerini kontrol edin.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>Salesforce sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>Tek bir çağrı için çok büyük.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Parçalar hâlinde gönderilir.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>Salesforce’un yanıtı bitmek bilmiyor.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Ağ sorumlusuna proxy olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>Kuruluşun veri depolama alanı dolu.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Kuruluşta yer açın; ardından kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Başka bir kayıtta benzersiz olması gereken bir değer var.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>Salesforce sunucusu kimliğini kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Bir metin çok uzun.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Kısaltın ve müşteri adayını serbest bırakın.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>Oturumun özel anahtarı veya sırrı kullanılamıyor.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>kiosk check çalıştırın: dosyada ne olduğunu söyler.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>Kiosk kullanıcısı etkin değil veya kilitli.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Kullanıcıyı Salesforce’ta etkinleştirin veya kilidini açın.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>Uygulama kiosk kullanıcısı için onaylı değil.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Kullanıcıyı uygulamada izin kümesiyle önceden yetkilendirin.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>Özel anahtar uygulamanın sertifikasına ait değil.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Ona ait özel anahtarı kaydedin.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Kimsenin bir şey yapması gerekmiyor.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Personel yardımcı olabilir.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Kiosklardan sorumlu kişi yardımcı olabilir.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>Salesforce yöneticisi yardımcı olabilir.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Kameranızı buraya tutun, kodu kasada gösterin.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Haftanın fırsatı</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Tüm %n fırsat için dokunun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Üstü çizili: son 30 gündeki en düşük fiyatımız</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Tarayın, yanınıza alın</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Personelimize bir fotoğraf gösterin</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Haftanın fırsatı</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Kategori listesini açar</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Kalmak için ekrana dokunun veya bir tuşa basın.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daha fazla süre</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Okuma yardımları</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Okuma yardımları</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Daha fazla kontrast</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Oturarak her şeye erişim</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Hareketi durdur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Yazdırıldı.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Yazıcıda kâğıt bitti.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Yazıcıya gönderildi. Fiş çıktı mı?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Yazdırılmadı. Nedenini “Durum” sayfası söyler.</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Fırsatlar yeniden yükleniyor</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Tüm fırsatları yeniden yükle</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Önizlemeyi bitir (%1 kaldı)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Önizlemeyi 10 dakika göster</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Ekranı test et</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Test fişi yazdır</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Yazıcı ayarlanmamış</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Test fişi</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Hub’a kaydet</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Raf veya vitrin için bir fırsat</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Son tarih: %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>“%1” yazdır</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Tarayın, yanınıza alın</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Bu kodu personelimize gösterin.</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>Kiosk kapanacak ve kuran kişi yeniden başlatana kadar kapalı kalacak.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Kiosku şimdi kapat</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosku kapat</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: değişiklik olarak okunamıyor.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: burada değiştirilemez.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: müşteri adayında böyle bir alan yok.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: doldurulmalı; Salesforce gerektiriyor.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: bazı karakterler metin değil.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: en fazla %2 karakter.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce bu adresi kabul etmiyor. ad@example.com gibi olmalı.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: true veya false yazın.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Bu kayıt burada düzeltilemez.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Tüm fırsatlar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Bana ulaşın</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Tarayın, yanınıza alın</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>veya telefonsuz</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Bu fırsat az önce sona erdi.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Kuponumu al</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Müşteri başına bir adet, bir kez geçerli, kâğıtta veya fotoğraf olarak</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Üstü çizili: son 30 gündeki en düşük fiyatımız</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Ekran testi. Sonraki renk için dokunun.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Sonraki renk için dokunun. Dört kenarda da bir çizgi görünmeli.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Üstü çizili fiyatlar: son 30 gündeki en düşük fiyatımız.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Bana ulaşın</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Dil listesini açar</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Yeni fırsatlar yolda</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Bilgilerinizi bırakın, ilk siz haberdar olun.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Bana ulaşın</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Salesforce’taki kodu tarayın veya yazın.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>Hub’a soruluyor. Bu bir buçuk dakika sürebilir.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Bu bir kayıt kodu değil; bir karakter yanlış yazılmış olabilir.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Bu kod, ayarlardakinden farklı bir hub içindir.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Bu hub’ın parmak izi kodun yanındakinden farklı. Kiosku kaydetmeyin; hub’dan sorumlu kişiye haber verin.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>Hub’ın henüz anahtarı yok. İşleyicisi çalışınca yeniden deneyin.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>Kodun yanında yazan parmak izi bu mu?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Bu kod kullanılmış veya süresi dolmuş. Salesforce’ta yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>Hub henüz yanıt vermedi. Aynı kodu yeniden deneyin.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Kaydedilemedi (disk). Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>%2 mağazasında %1 olarak kaydedildi. Kiosk yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Hub’a kaydet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Evet, aynı</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Hayır, durdur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>Soru veya not</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>İl veya eyalet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Müşteri adayının kaynağı</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Fırsatın numarası</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Haber almak istiyor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Tavsiye eden</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Formun zamanı</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Onayın zamanı</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Onay metni</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Zamanın kesinliği</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Müşteri adayının anahtarı</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Üzgünüz, şu anda kaydedilemedi. Hiçbir şey kaybolmadı: yeniden deneyin veya personelimize sorun.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Bu kiosk şu anda bilgi saklayamıyor. Yazdıklarınız burada kalır: biraz bekleyin veya personelimize sorun.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
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
        <translation>Dil listesini açar</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Önerilen kişinin bilgileri</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Sizinle iletişime geçebilir miyiz?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Yalnızca kişinin izniyle: önce sorun ve neye onay verdiğini ona okuyun.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Üzgünüz, bu kiosk şu anda bilgi saklayamıyor. Personelimize sorun.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>“İsteğe bağlı” yazan alanlar boş kalabilir.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Okuduğumuz: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Okuduğumuz: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 mi demek istediniz?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>Numara hangi ülkeden?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>Başka bir ülkeden mi?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Evet, değiştir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Hayır, doğru</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Sorunuzun konusu: %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Sorunuzun konusu</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (isteğe bağlı)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Ne öğrenmek istersiniz?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Yeni fırsat haberlerini de almak istiyorum.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Bilgilerinizi saklayabilmemiz için lütfen onay verin.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Lütfen bu alanı doldurun.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Bu çok uzun.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Lütfen ad@example.com gibi tek bir adres yazın.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Bir e-posta adresinde @ bulunur, ad@example.com gibi.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>@ işaretinden önce boşluk, aksanlı harf veya tırnak, başta da nokta olamaz.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Lütfen @ işaretinden sonrasını kontrol edin. example.com gibi olmalı.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Lütfen bu numarayı kontrol edin. Yurt dışı numaralar + ile başlar.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Lütfen rakam yazın, sözcük yazmayın. Dâhilî numara x12 olarak eklenir.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Lütfen +90 gibi + ve ülke koduyla başlayın.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Lütfen bunlardan birini seçin.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Bilgilerinizi korumak için %n saniye içinde her şey silinecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Daha fazla süreye ihtiyacım var</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Bugün ayrıca</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Son uyarılar</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Başlangıçtan beri uyarı yok</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Fırsatlar</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>Fırsatların geldiği yol</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Daha iyi, ama kullanılmıyor</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Saat sapması</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>Bekleyen / beklemeye alınan</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Hiçbir şey iletilemiyor</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Okunamayan veritabanları</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disk, boş</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Tarayıcı</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Ekranda okunan kodlar</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Kupon anahtarları</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>Bir gün içinde yanlış PIN</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Yedi günde ani kapanma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>live</source>
        <translation>canlı</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>yetişiyor</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>çevrimdışı</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>Salesforce akışı</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>düzenli sorgulama</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Artık beklemede değil.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Kaydedilemedi (disk). Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Neden beklemede</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Serbest bırak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Sağa</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>İletişim formu</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Bu ekranda fırsat başına sayıldı. Hiçbiri bir kişiyle ilgili değildir.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Henüz bir şey sayılmadı.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>Ekranda: %1 dk.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Açılan: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Okunan: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Kuponlar: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Yazdırılan: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Başlanan formlar: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Gönderilen formlar: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Kullanılan: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Reddedilen: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Bu sayfa %1 sn. içinde kapanır</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Çevrimdışı kabul edildi</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Daha önce kullanıldı</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Henüz geçerli değil</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>Bu saatte geçerli değil</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Başka mağazanın fırsatı</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Sınıra ulaşıldı</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Bilinmeyen kod</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Bozuk kod</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Denetlenemedi</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Telefonunuzun kamerasını koda tutun ve kasada gösterin.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>%1 yerine</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: son 30 gündeki en düşük fiyatımız</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Bu fişi kasada gösterin</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Üstü çizili: son 30 gündeki en düşük fiyatımız</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Telefonunuzun kamerasını koda tutun</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Beliren bağlantıya dokunun</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Kasada gösterin</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Kodun fotoğrafını çekin</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Beğendiğinizi seçin</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Fotoğrafı kasada gösterin</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Resim %1 / %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Girilen rakamlar: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Onayla</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%2 yerine %1</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Lütfen fişinizi alın.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>Yazıcıda kâğıt bitti. Bunun yerine fotoğraf çekin.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Şu anda yazdırılamıyor. Bunun yerine fotoğraf çekin.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Yazdırıldı mı?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Kuponumu yazdır</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden yazdır</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>QR kodu %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Bir sonraki teslimatla gider.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n kayıt, veri klasöründeki mühürlü bir dosyada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Dışa aktarılmadı: dışa aktarma anahtarı ayarlanmamış ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Dışa aktarılmadı: dosya yazılamadı.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Her şey Salesforce’a ulaştı.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Tümünü mühürlü bir dosyaya aktar</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>Müşteri adayı</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Bir günün sayıları</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>Hub’da</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Beklemede: ilgi gerektiriyor</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Bilinmeyen tür: %1</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, sonra geri alındı</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: kupon başka yerde de kullanılmış.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: sınıra ulaşılmıştı.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: fırsat o sırada geçerli değildi.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: fırsat başka bir mağazaya ait.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: bu kuponu kimse vermemiş.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: böyle bir fırsat yok.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce bunu reddederdi (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Bilinmeyen fırsat</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>çevrimdışı</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>Bugün kullanılan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce bunlardan %n tanesini reddederdi. Bir şey yapmanız gerekmez; merkez de görüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Bugün hiçbir şey taranmadı.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>kısa çizgi</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>kesme işareti</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>nokta</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>virgül</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>et işareti</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>alt çizgi</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>artı</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Yukarı ve aşağı tuşlarıyla harf seçin. Yuvarlak tuş harfi yazar, sol tuş son harfi siler, sağ tuş bitirir.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>Ekran şimdi karanlık. Her şey önceki gibi devam ediyor.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>Ekran yeniden görünüyor.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Bir kez geçerli</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Son tarih: %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Son tarih: %1, saat %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Kendi dilinizi duyana kadar aşağı tuşuna, ardından yuvarlak tuşa basın.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>düğme</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>onay kutusu</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>seçenek</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>metin alanı</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>sekme</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>işaretli değil</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>seçili</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>seçili değil</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>zorunlu</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>henüz doğru değil</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>şu anda kullanılamıyor</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Dolduruldu, sesli okunmaz</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>rakam</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>%1 silindi</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>büyük %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>sıra %1, toplam %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Fırsat sayısı: %1. Sayfa %2, toplam %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>%1 mağazasına hoş geldiniz.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Aşağı: sonraki. Yukarı: önceki. Yuvarlak tuş: seç. Sol: tekrarla. En üstteki tuş: yardım.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Bunu seçmek için yuvarlak tuşa basın.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>İşaretlemek veya işareti kaldırmak için yuvarlak tuşa basın.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Buraya yazın veya yuvarlak tuşa basıp yukarı ve aşağı tuşlarıyla harf seçin. Formu doldurmanız gerekmez: personelimiz size yardımcı olur.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Önce 1’den 9’a kadar rakamlar gelir, sonra silme, sonra 0, sonra onaylama.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Henüz bir şey seçilmedi. İlk öge için aşağı tuşuna basın.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Ses düzeyi %1, en yüksek %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>Personel modu %1 sn. içinde biter. Yazdıklarınız sizin için saklanır.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>PIN’imle devam et</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Kimsiniz? Adınızı seçin veya kartınızı tarayın.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Bu kart burada kimseye ait değil.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Bunun yapılması için PIN’inizi yeniden girin.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN’inizi girin</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Yanlış PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Çok fazla yanlış PIN. %1 dk. sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Çok fazla yanlış PIN. %1 sn. sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Bu kioskta PIN ayarlanmamış.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>PIN denetlenemedi. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Fırsatlara dön</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Bu sayfa %1 sn. içinde kapanır</translation>
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
        <translation>Çık</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>Personel modu %1 sn. içinde biter</translation>
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
        <translation>Kullanılan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Sayfanın kapanmasına kalan: %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Bu fırsat az önce sona erdi.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Bu sayfa %1 sn. içinde kapanır</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Bana ulaşın</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Tüm fırsatlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Aldım, kapat</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daha fazla süre</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Bulunduğu yer: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Beğendiğinizi seçin</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Kodun fotoğrafını çekin veya yazdırın</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Kodun fotoğrafını çekin</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Bu kodun fotoğrafını çekin ve kasada gösterin.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Size özel kod. Fotoğrafını çekin; bir kez geçerlidir.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Kodu kasada gösterin</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>%1 sn. içinde fırsatlara dönülür</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Bir tanıdığa öner</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Tüm fırsatlar</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Bu arada fırsatı yanınıza alın</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>%1 hakkındaki isteğinizi aldık.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Bilgilerinizi aldık.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Bilgileriniz şimdi şifrelenmiş olarak bu ekrandan ayrılıyor</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>Mağaza sizinle iletişime geçecek</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Fikrinizi mi değiştirdiniz? İstediğiniz zaman personelimize söyleyin</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Bir kez geçerli</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Kuponunuz</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Yanınıza alın</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 yerine %1</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Kasa kodu %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Tarayıcı yok mu? Kodun altında yazanı girin</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>bugün kabul edilen</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>bugün reddedilen</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>çevrimdışı kabul edilen</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Son kodlar</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Geri almak için birine dokunun</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Bir kod tarayın</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Kâğıttan veya telefondan.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Yanlışlıkla tarandı</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Müşteri fikrini değiştirdi</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Yanlış fırsat</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Stokta yok</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Neden geri alınıyor?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Geri alma</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Son tarih: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Son gün: %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Bitiş saati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Yarına kadar</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>1 gün %n&#xa0;sa. kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>2 gün %n&#xa0;sa. kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Her an bitebilir</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n&#xa0;dk. kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n&#xa0;sa. kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>%n&#xa0;sa. %1&#xa0;dk. kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Müşteriye verin</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Vermeden önce bakın</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Geri al (en geç %1)</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Sonraki kod</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>Sonraki tarama bu sayfanın yerini alır. Müşteri hakkında hiçbir şey gösterilmez.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>Kasada</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Kupon, şimdi kullanıldı. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Fırsatın kendi kodu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Bu kioskta kalan: %n / %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Bu kod az önce tarandı. Bir kez sayılır.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Ağ geri gelince onaylanacak. Fırsatı verin.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>İzin verilen %n adedin tümü bu kioskta kullanıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>İzin verilen sayıda burada kullanıldı.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Başlangıç: %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Zamanı henüz gelmedi.</translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Başka zamanlarda geçerlidir.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Bitiş: %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Süresi geçti.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>Mağaza bu fırsatı geri çekti.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Bu mağazada geçerli değil.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Geçerli olduğu yer: %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Bu mağazanın kuponu değil.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Bu, kodlarımızdan biri değil.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Bir karakter yanlış veya okunamadı.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Bu kioskta o kuponun anahtarı eksik. Ağla birlikte gelir.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Bu kiosk o fırsatı tanımıyor ve soracak ağı yok.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>Bu kioskun saati yanlış.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Bu fırsat yalnızca çevrimiçi kullanılabilir.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Bu fırsat için çevrimdışı sınıra ulaşıldı.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Kaydedilemedi. Hiçbir şey kullanılmadı.</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Kod yeniden kullanılabilir.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Geri almak için çok geç.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Geri alınamadı: kayıt başarısız (disk).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Bir kupon bir kez geçerlidir: yeniden vermeyin.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Vermeyin. Daha fazlasına merkez karar verir.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Müşteriden o zaman yeniden gelmesini isteyin.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Müşteriden o zaman yeniden gelmesini isteyin. Kod geçerli kalır.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Vermeyin. Şimdi neyin geçerli olduğunu ekran gösterir.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Burada vermeyin. Müşteri orada kullanabilir.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Vermeyin. Kuponun nereden geldiğini müşteriye sorun.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Fırsatlarımızdan birinin kodunu isteyin.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Yeniden tarayın veya bir kez daha yazın.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Ağ geri gelince yeniden tarayın. O zamana kadar mağazanızın kuralları geçerlidir.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Saatin ayarlanmasını sağlayın. O zamana kadar mağazanızın kuralları geçerlidir.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Ağ geri gelince yeniden tarayın.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Yeniden tarayın. İşe yaramazsa kiosklardan sorumlu kişiye haber verin.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Yeniden deneyin. İşe yaramazsa kiosklardan sorumlu kişiye haber verin.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>%1, saat %2, kiosk %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Size özel fırsatlar</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Telefonunuzla bir kodu tarayın
veya bir fırsata dokunun</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Personelimize bir kodun fotoğrafını gösterin
veya bir fırsata dokunun</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>Saat denetleniyor.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>En yeni fırsatlar yolda.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Bağlantı yok.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Yazıcıda kâğıt bitti.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Bitiş tarihi olan fırsatlar şu anda gösterilmiyor.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Bunun yerine kodun fotoğrafını çekin.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Son güncelleme: bugün, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Son güncelleme: dün, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Son güncelleme: %1</translation>
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
