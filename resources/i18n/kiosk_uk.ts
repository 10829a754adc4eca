<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>Годиннику не можна довіряти.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Налаштуйте час і дозвольте NTP його підтримувати.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>Годинник відхиляється більш ніж на хвилину.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Деякі записи затримано, вони потребують уваги.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Відкрийте чергу та опрацюйте їх.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Одну базу даних не вдалося прочитати, її відкладено.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Повідомте того, хто керує терміналами.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>Диск майже заповнений: заявки можуть не зберегтися.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Звільніть місце.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>Диск заповнений: дані, купони й використання не приймаються.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Звільніть місце. Робота відновиться сама.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>Диск доступний лише для читання: дані, купони й використання не приймаються.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Підключіть його для запису; якщо він сам став лише для читання, замініть його.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>Термінал не може записувати свої дані: дані, купони й використання не приймаються.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Дозвольте користувачеві термінала писати в [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>Диск нічого не приймає: дані, купони й використання не приймаються.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Перегляньте системний журнал; можливо, диск треба замінити.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>Диск дуже повільний: клієнти й персонал чекають.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Перевірте, що ще його використовує; зношену картку треба замінити.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>У принтері закінчився папір.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Вставте новий рулон.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>Принтер не друкує.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Увімкніть його й перевірте кабель.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>Принтер не приймає дані або не відповідає.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Вимкніть і ввімкніть його; перевірте, чи не зім’явся папір.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>Сканер не можна використовувати.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Під’єднайте його й перевірте кабель.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Той, хто під’єднує навушники, нічого не чує.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Перевірте рушій мовлення та гніздо навушників; kiosk check випробовує обидва.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>Сканер не відповідає.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Від’єднайте його та під’єднайте знову.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Деякі коди не читаються з екрана.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Протріть екран або перевірте, чи немає відблисків.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Ще немає ключа магазину: купони не можна ані створити, ані перевірити.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Він надійде з наступним повним оновленням.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>За один день було введено багато неправильних PIN-кодів.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Стежте, хто стоїть біля термінала; kiosk staff log показує, коли й чиє ім’я було вибрано.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>За сім днів термінал кілька разів раптово вимикався.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Подбайте, щоб ніхто не виймав вилку; kiosk status покаже, чи це було живлення, чи збій.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Сервер пропозицій недоступний.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Перевірте кабель, Wi-Fi і маршрутизатор.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>Ім’я сервера пропозицій не знайдено.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Перевірте DNS мережі та [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>Сервер пропозицій не відповідає.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Можливо, мережевий екран блокує запити: зверніться до адміністратора мережі.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>Сервер пропозицій не може підтвердити свою справжність.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Якщо проксі розшифровує TLS, вкажіть його сертифікат у [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>За годинником цього комп’ютера сертифікат сервера пропозицій ще не дійсний.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>За годинником цього комп’ютера термін дії сертифіката сервера пропозицій минув.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Налаштуйте час; якщо він правильний, треба оновити сертифікат.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Замість пропозицій відповідає вебсторінка.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Увійдіть на портал Wi-Fi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>Проксі не пропускає WebSocket.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Дозвольте в проксі сервер пропозицій.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>Проксі на шляху до пропозицій вимагає входу.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Надайте терміналу вхід до проксі або шлях в обхід нього.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Замість пропозицій надходить HTTP 401.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Можливо, проксі вимагає входу: зверніться до адміністратора мережі.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Замість пропозицій надходить HTTP 403.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Можливо, мережевий екран блокує WebSocket: зверніться до адміністратора мережі.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>На сервері пропозицій власний збій.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Робота відновиться сама.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>Сервер пропозицій не приймає тут WebSocket.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Виправте [pusher] host і port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>Те, що відповідає, не використовує протокол Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Увійдіть на портал Wi-Fi або виправте [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>Сервер пропозицій надіслав за раз більше, ніж може містити подія.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Налаштуйте публікацію менших подій.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>Сервер пропозицій приймає з’єднання, але нічого не надсилає.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Спроба повторюється; якщо не допоможе, зверніться до адміністратора мережі.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>З’єднання з пропозиціями перестало відповідати.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>Воно відновиться автоматично.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>Сервер пропозицій не відповідає на підписку.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>З’єднання з пропозиціями закрито.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>Сервер пропозицій попросив під’єднатися знову.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>Сервер пропозицій перевантажений.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>Застосунок Pusher приймає лише TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Установіть [pusher] tls = true.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Жоден застосунок Pusher не має цього ключа.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Виправте [pusher] key і cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>Застосунок Pusher вимкнено.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Увімкніть його на панелі Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>З’єднання за тарифом Pusher вичерпано.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Виберіть більший тариф.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>Застосунок Pusher вимагає авторизованих з’єднань.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Використайте канал private- або вимкніть це на панелі Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>Застосунок Pusher відхиляє цей термінал.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Знайдіть код у журналі.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>Сервер пропозицій відхиляє канал.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Перевірте [pusher] channel і секрет Pusher, яким підписують авторизації.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>Канал присутності заповнений.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Використайте канал private-: до нього може приєднатися будь-яка кількість терміналів.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Зараз ніхто не зміг авторизувати канал.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>Запит повториться автоматично.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>Salesforce відмовляється авторизувати канал.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Перевірте дозволи термінала в Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Немає нікого, хто міг би авторизувати канал.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Установіть [pusher] auth_url або [salesforce].</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>[pusher] auth_url недоступний.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Перевірте адресу та мережу.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url відхиляє термінал.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Перевірте секрет pusher_auth_token і те, що розташовано за адресою.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>На сервері [pusher] auth_url власний збій.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url не дає авторизації.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Виправте адресу або те, що за нею розташовано.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>Годинник перескочив, або комп’ютер спав.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Усе автоматично завантажиться знову.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>Потік Salesforce більше не приймає вхід.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>Термінал увійде знову сам.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>Запити надходять до потоку Salesforce без даних входу.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Дозвольте проксі пропускати заголовок Authorization.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>Потік Salesforce більше не знає цього термінала.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>Потік Salesforce завершив сеанс.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>Потік Salesforce перестав відповідати.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>Потік Salesforce не відповідає на підписку.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>Потік Salesforce перевантажений.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>В організації немає місця для ще одного клієнта потоку.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Використовуйте потік на меншій кількості терміналів; docs/admin.md пояснює, яке джерело для скількох.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>Організація вичерпала події потоку за день.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Придбайте більше подій або використовуйте потік на меншій кількості терміналів; наступного дня робота відновиться.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>Користувач термінала не може стежити за змінами пропозицій.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Надайте цьому користувачеві набір дозволів Kiosk Streaming; docs/salesforce.md пояснює як.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>Потік не ввімкнено для користувача термінала.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Увімкніть Streaming API для організації та цього користувача.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>Канал потоку обмежено.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Укажіть у [salesforce] streaming канал, який цей користувач може читати.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>В організації немає каналу потоку для пропозицій.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Виберіть Offer для Change Data Capture або створіть PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>Salesforce більше не має подій, які пропустив цей термінал.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Усі пропозиції автоматично завантажаться знову.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>Запити надходять до потоку Salesforce без файлів cookie.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Дозвольте проксі пропускати файли cookie.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>Потік Salesforce більше не має цієї версії API.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Оновіть термінал.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Запит до потоку Salesforce був завеликим.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Перевірте, чи не додає проксі щось до запитів; якщо ні, оновіть термінал.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>Потік Salesforce відхиляє цей термінал.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Знайдіть код у переліку помилок потоку Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>Те, що відповідає, не використовує протокол потоку Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Увійдіть на портал Wi-Fi; може відповідати й проксі.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Випробовується кращий шлях для пропозицій.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Кращий шлях для пропозицій знову працює; за ним стежать, перш ніж використати.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>Хаб зараз нічого не приймає.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>Годинник цього комп’ютера не збігається з годинником хаба.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>Ім’я хаба не знайдено.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Перевірте DNS мережі та адресу в [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Замість хаба відповідає щось інше.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Увійдіть на портал Wi-Fi або виправте [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>Надіслане хабом не було підписане його процесом.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Це не враховується; якщо повторюється, попросіть перевірити хаб.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Цей термінал не зареєстровано у своєму хабі.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Створіть код у Salesforce, потім виконайте kiosk hub enrol.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Ще ніхто не прийняв цей термінал у хабі.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Установіть його стан Active у Salesforce.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>Проксі не пропускає термінал до хаба.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Дозвольте в проксі адресу хаба.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Цей термінал відкликано.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Зареєструйте його новим кодом або виведіть з експлуатації.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Хаб не відповідає.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>Хаб не може підтвердити свою справжність.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Ця версія застара для хаба.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Оновіть термінал.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Це копія іншого термінала.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Зареєструйте його власним кодом.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>Хаб не знає ключа цього термінала.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Зареєструйте його новим кодом.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Хаб недоступний.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>Термінал і хаб не розуміють одне одного.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Оновіть старіший із них.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>Користувач термінала не має на це права в Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Надайте йому набір дозволів термінала.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>Організація не приймає запитів API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Увімкніть доступ до API в організації.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>Salesforce припинив підтримку цієї версії свого API.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>Код Apex організації дає збій або виконується задовго.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Виправте або полегшіть автоматизацію організації.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Адміністратор заблокував застосунок термінала.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Розблокуйте застосунок у налаштуваннях (Setup).</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>Застосунок термінала не встановлено в цій організації.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Установіть його там або виправте [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>Salesforce не знає застосунку термінала.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Виправте [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>Під час входу Salesforce очікує інше значення audience.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Виправте [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Тригер або потік організації дає збій.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>Організація зайнята іншою роботою.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>Salesforce не приймає одне зі значень.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Виправте його й звільніть заявку.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>За годинником цього комп’ютера термін дії сертифіката Salesforce минув.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>За годинником цього комп’ютера сертифікат Salesforce ще не дійсний.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>Salesforce вважає вхід застарілим.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>Заявку перетворено в Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Перегляньте там її контакт; звільняйте заявку лише для нової спроби.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>З’єднання з Salesforce обірвалося до відповіді.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>Запис видалено в Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Вирішіть, чи надсилати його як новий.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>Ім’я Salesforce не знайдено.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Перевірте DNS мережі та адреси в [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Його відхиляє правило дублікатів організації.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Об’єднайте його в Salesforce або змініть правило.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>В організації немає поля, яке надсилає термінал, або доступу до нього.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Розгорніть пакет, внесіть власні поля до Kiosk Lead Field і призначте набір дозволів.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>Застосунок не дозволяє такий спосіб входу.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Дозвольте в застосунку те, що вказує [salesforce] flow.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>Адреса Salesforce небезпечна або непридатна.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Вхід із цієї мережі заборонено.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Послабте обмеження IP застосунку.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Цей ключ мають два записи.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Видаліть один і зробіть Kiosk_Lead_Id__c унікальним.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>Запис заблоковано в Salesforce, наприклад процесом затвердження.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Завершіть там затвердження, потім звільніть заявку.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>Salesforce відхиляє вхід.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Перевірте застосунок і його користувача в [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>За годину було забагато входів.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>Salesforce не повідомляє, чому не вдається вхід.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Перегляньте в Salesforce історію входів користувача термінала.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>Salesforce на технічному обслуговуванні.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>Salesforce не може прочитати надіслане терміналом.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Salesforce недоступний.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Замість Salesforce відповідає щось інше.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Увійдіть на портал Wi-Fi або виправте [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>Організація не приймає чисел за дні: її пакет старіший або його немає.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Розгорніть пакет; доти термінал їх зберігає, як показує kiosk stats.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>Застосунок не має користувача, від імені якого працювати.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Укажіть його в потоці client credentials застосунку.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>Організація зараз не приймає записів.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>Організація неактивна.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Попросіть її активувати або виправте [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>Організації зараз немає за цією адресою.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Якщо так триватиме, виправте [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>Мережа вимагає входу, перш ніж випустити термінал.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>Проксі не пропускає термінал до Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Дозвольте в проксі адреси Salesforce.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>Проксі на шляху до Salesforce вимагає входу.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>Запити API організації за 24 години вичерпано.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Робота відновиться, коли з’являться нові; можна придбати більше.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>Термінал залишає решту запитів API організації іншим.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>Робота відновиться сама; частку визначає [salesforce] quota_share.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>Salesforce це відхиляє.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Зверніться до адміністратора, назвавши код.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Бракує обов’язкового значення.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Заповніть його й звільніть заявку.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Його відхиляє правило організації.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Виправте заявку або правило, потім звільніть її.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>Застосунок не дозволяє жодної придатної області.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Додайте до застосунку область «api».</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>Секрет застосунку неправильний.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Збережіть новий секрет застосунку.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>У Salesforce власний збій.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>Salesforce відхиляє нові сеанси.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Перевірте політики застосунку та його користувача.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>Сервер Salesforce не відповідає.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>Це завелике для одного запиту.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>Надсилається частинами.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>Відповідь Salesforce не закінчується.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Запитайте адміністратора мережі про проксі.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>Сховище даних організації заповнене.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Звільніть місце в організації; потім робота відновиться сама.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Інший запис має значення, яке повинно бути унікальним.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>Сервер Salesforce не може підтвердити свою справжність.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Один із текстів задовгий.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Скоротіть його й звільніть заявку.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>Приватний ключ або секрет входу непридатний.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Виконайте kiosk check: він покаже, що містить файл.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>Користувач термінала неактивний або заблокований.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Активуйте або розблокуйте користувача в Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>Застосунок не схвалено для користувача термінала.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Заздалегідь авторизуйте користувача в застосунку через його набір дозволів.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>Приватний ключ не належить до сертифіката застосунку.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Збережіть приватний ключ, який до нього належить.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Нікому нічого не треба робити.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>Допомогти може персонал.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Допомогти може той, хто керує терміналами.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>Допомогти може адміністратор Salesforce.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Наведіть сюди камеру та покажіть код на касі.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Пропозиція тижня</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Торкніться, щоб побачити %n пропозицію</numerusform>
            <numerusform>Торкніться, щоб побачити всі %n пропозиції</numerusform>
            <numerusform>Торкніться, щоб побачити всі %n пропозицій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Закреслено: наша найнижча ціна за останні 30 днів</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Відскануйте й візьміть із собою</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Покажіть фото персоналу</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Пропозиція тижня</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Відкриває список категорій</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Торкніться екрана або натисніть клавішу, щоб залишитися.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Допомога для читання</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Допомога для читання</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Більший контраст</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Усе в досяжності сидячи</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Зупинити рух</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Надруковано.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>У принтері закінчився папір.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Надіслано на принтер. Чи вийшов талон?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Не надруковано. Причину вказано на сторінці «Стан».</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>Пропозиції завантажуються знову</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Завантажити всі пропозиції знову</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Завершити попередній перегляд (залишилося %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Показати попередній перегляд на 10 хвилин</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Перевірити екран</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Надрукувати пробний талон</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Принтер не налаштовано</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Пробний талон</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Зареєструвати в хабі</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Надрукувати знову</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Пропозиція для полиці або вітрини</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Надрукувати «%1»</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Відскануйте й візьміть із собою</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Покажіть цей код нашому персоналу.</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>Термінал закриється й залишиться вимкненим, доки його не запустить той, хто його встановив.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Закрити термінал зараз</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити термінал</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: це не читається як зміна.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: тут це не можна змінити.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: заявка не має такого поля.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: треба заповнити; цього вимагає Salesforce.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: деякі символи не є текстом.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: не більше %2 символів.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: Salesforce не приймає цю адресу. Вона має бути як name@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: напишіть true або false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Цей запис тут не можна виправити.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Усі пропозиції</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Зв’яжіться зі мною</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Відскануйте й візьміть із собою</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>або без телефона</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Ця пропозиція щойно завершилася.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Отримати мій купон</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Один на клієнта, дійсний один раз, на папері або як фото</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Закреслено: наша найнижча ціна за останні 30 днів</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Перевірка екрана. Торкніться для наступного кольору.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Торкніться для наступного кольору. На всіх чотирьох краях має бути лінія.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Закреслено: наша найнижча ціна за останні 30 днів.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Зв’яжіться зі мною</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Відкриває список мов</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Нові пропозиції вже в дорозі</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Залиште свої дані й дізнайтеся першими.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Зв’яжіться зі мною</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Відскануйте код із Salesforce або введіть його.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>Надіслано запит хабу. Це може тривати півтори хвилини.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Це не код реєстрації; можливо, помилка в символі.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Цей код для іншого хаба, ніж у налаштуваннях.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Відбиток цього хаба інший, ніж біля коду. Не реєструйте термінал; повідомте того, хто керує хабом.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>Хаб ще не має ключа. Спробуйте знову, коли запрацює його процес.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>Чи це відбиток, зазначений біля коду?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Цей код використано, або його термін минув. Створіть новий у Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>Хаб ще не відповів. Спробуйте той самий код знову.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Не вдалося зберегти (диск). Нічого не змінено.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Зареєстровано як %1 у магазині %2. Термінал перезапускається.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Зареєструвати в хабі</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Так, такий самий</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зареєструвати</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Ні, зупинити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>Запитання або примітка</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобільний телефон</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Джерело заявки</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Номер пропозиції</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Хоче отримувати новини</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>За рекомендацією</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Термінал</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Час форми</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Час згоди</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Текст згоди</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Надійність часу</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Ключ заявки</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>На жаль, зараз не вдалося зберегти. Нічого не втрачено: спробуйте ще раз або зверніться до персоналу.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Цей термінал зараз не може зберігати дані. Введене залишається тут: зачекайте хвилинку або зверніться до персоналу.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
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
        <translation>Відкриває список мов</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Дані рекомендованої особи</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Чи можна з Вами зв’язатися?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Лише з дозволу цієї особи: спершу запитайте й прочитайте їй, на що вона погоджується.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>На жаль, цей термінал зараз не може зберігати дані. Зверніться до персоналу.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>Поля з позначкою «необов’язково» можна не заповнювати.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Ми прочитали: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Ми прочитали: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ви мали на увазі %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>З якої країни номер?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>З іншої країни?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Так, змінити</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Ні, правильно</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>Ваш запит про %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>Ваш запит про</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необов’язково)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Що Ви хотіли б дізнатися?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Надсилайте мені також новини про нові пропозиції.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Надайте згоду, щоб ми могли зберегти Ваші дані.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Це задовго.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Напишіть лише одну адресу, як-от name@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>В адресі ел. пошти має бути @, як-от name@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Перед @ не може бути пробілів, діакритичних знаків чи лапок, а на початку — крапки.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Перевірте те, що після @. Має бути як example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Перевірте цей номер. Закордонний починається з +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Пишіть цифри, без слів. Додатковий номер додається як x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Почніть із + і коду країни, як-от +380.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Виберіть один із варіантів.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(необов’язково)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Для захисту Ваших даних усе буде видалено через %n секунду.</numerusform>
            <numerusform>Для захисту Ваших даних усе буде видалено через %n секунди.</numerusform>
            <numerusform>Для захисту Ваших даних усе буде видалено через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Також сьогодні</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Останні попередження</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Немає попереджень від запуску</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>Пропозиції надходять через</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Краще, але не використовується</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Відхилення годинника</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>Очікують / затримано</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Нічого не можна доставити</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Нечитабельні бази даних</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Диск, вільно</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Озвучення</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Коди, що читаються на екрані</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Ключі купонів</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>Неправильні PIN-коди за день</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Раптові вимкнення за сім днів</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>live</source>
        <translation>у реальному часі</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>оновлюється</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>офлайн</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>Потік Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>періодичні запити</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готовий</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Заявку більше не затримано.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Не вдалося зберегти (диск). Нічого не змінено.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Чому затримано</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Звільнити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Праворуч</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Контактна форма</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Новинка</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Пораховано на цьому екрані за пропозиціями. Ніщо не стосується конкретної особи.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Ще нічого не пораховано.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>На екрані: %1 хв</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Відкрито: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Купони: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Надруковано: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Почато форм: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Надіслано форм: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Використано: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Відхилено: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Ця сторінка закриється через %1 с</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Прийнято офлайн</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Уже використано</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Ще не дійсний</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>Не в цей час</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Термін минув</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Пропозиція іншого магазину</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Ліміт вичерпано</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Невідомий код</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Пошкоджений код</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Не вдалося перевірити</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Наведіть камеру телефона на код і покажіть його на касі.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>замість %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: наша найнижча ціна за останні 30 днів</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Покажіть цей талон на касі</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Закреслено: наша найнижча ціна за останні 30 днів</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Наведіть камеру телефона на код</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Торкніться посилання, що з’явиться</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Покажіть його на касі</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Сфотографуйте код</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Виберіть, що Вам до вподоби</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Покажіть фото на касі</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Зображення %1 з %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Введено цифр: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Видалити останню цифру</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Підтвердити</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1 замість %2</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Візьміть, будь ласка, свій талон.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>У принтері немає паперу. Натомість зробіть фото.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Зараз не можна друкувати. Натомість зробіть фото.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Чи надруковано?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Надрукувати мій купон</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкувати знову</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>QR-код %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Буде надіслано з наступною доставкою.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n запис у запечатаному файлі в теці даних.</numerusform>
            <numerusform>%n записи в запечатаному файлі в теці даних.</numerusform>
            <numerusform>%n записів у запечатаному файлі в теці даних.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Не експортовано: ключ для експорту не налаштовано ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Не експортовано: не вдалося записати файл.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Усе надійшло до Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Експортувати все в запечатаний файл</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Числа за день</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>У хабі</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Затримано: потребує уваги</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Невідомий тип: %1</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, згодом скасовано</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: купон використали ще й деінде.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: ліміт було вичерпано.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: пропозиція тоді не була дійсною.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: пропозиція належить іншому магазину.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: цей купон ніхто не видавав.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: такої пропозиції немає.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>Salesforce відхилив би це (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Невідома пропозиція</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>офлайн</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>Використано сьогодні: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>Salesforce відхилив би %n з них. Вам нічого не треба робити; офіс теж це бачить.</numerusform>
            <numerusform>Salesforce відхилив би %n з них. Вам нічого не треба робити; офіс теж це бачить.</numerusform>
            <numerusform>Salesforce відхилив би %n з них. Вам нічого не треба робити; офіс теж це бачить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Сьогодні нічого не сканували.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>крапка</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>кома</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>собачка</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>підкреслення</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>плюс</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Добирайте літери клавішами вгору та вниз. Кругла клавіша вводить літеру, ліва видаляє останню, права завершує.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>Екран тепер темний. Усе працює, як і раніше.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>Екран знову видно.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Дійсний один раз</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>До %1, %2</numerusform>
            <numerusform>До %1, %2</numerusform>
            <numerusform>До %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Натискайте клавішу вниз, доки не почуєте своєї мови, а потім круглу клавішу.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>прапорець</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>варіант</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>текстове поле</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>вкладка</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>посилання</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>позначено</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>не позначено</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>поки що неправильно</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>зараз недоступно</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Порожнє</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Заповнено, вголос не читається</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>цифра</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>видалено: %1</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>велика %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Кількість пропозицій: %1. Сторінка %2 з %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Вітаємо в магазині %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Униз: наступний елемент. Угору: попередній. Кругла клавіша: вибрати. Ліворуч: повторити. Найвища клавіша: допомога.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Натисніть круглу клавішу, щоб це вибрати.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Натисніть круглу клавішу, щоб поставити або зняти позначку.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Введіть текст тут або натисніть круглу клавішу й добирайте літери клавішами вгору та вниз. Заповнювати форму не обов’язково: наш персонал Вам допоможе.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Спершу йдуть цифри від 1 до 9, потім видалення, потім 0, потім підтвердження.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Ще нічого не вибрано. Натисніть клавішу вниз, щоб перейти до першого елемента.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Гучність %1 з %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>Режим персоналу завершиться через %1 с. Введене буде збережено для Вас.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Продовжити з PIN-кодом</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Хто Ви? Виберіть своє ім’я або відскануйте бейдж.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Цей бейдж нікому тут не належить.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Введіть PIN-код ще раз, щоб це виконати.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введіть свій PIN-код</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Неправильний PIN-код.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Забагато неправильних PIN-кодів. Спробуйте через %1 хв.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Забагато неправильних PIN-кодів. Спробуйте через %1 с.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>На цьому терміналі не встановлено PIN-код.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>PIN-код не вдалося перевірити. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Назад до пропозицій</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Ця сторінка закриється через %1 с</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Персонал: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>Режим персоналу завершиться через %1 с</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Використані</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Керування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Ця сторінка закриється через %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Ця пропозиція щойно завершилася.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Ця сторінка закриється через %1 с</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Зв’яжіться зі мною</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Усі пропозиції</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Уже маю, закрити</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Де знайти: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Виберіть, що Вам до вподоби</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Сфотографуйте код або надрукуйте його</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Сфотографуйте код</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Сфотографуйте цей код і покажіть його на касі.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>Ваш власний код. Сфотографуйте його; він дійсний один раз.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Покажіть код на касі</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Назад до пропозицій через %1 с</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Порекомендувати знайомим</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Усі пропозиції</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Тим часом візьміть пропозицію із собою</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Ми отримали Ваш запит про %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Ми отримали Ваші дані.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Ваші дані зараз залишають цей екран зашифрованими</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>Магазин зв’яжеться з Вами</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Передумали? Скажіть нашому персоналу будь-коли</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Дійсний один раз</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>Ваш купон</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Візьміть із собою</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 замість %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Код для каси %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Немає сканера? Введіть те, що зазначено під кодом</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>прийнято сьогодні</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>відхилено сьогодні</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>прийнято офлайн</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Останні коди</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Торкніться, щоб скасувати</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Відскануйте код</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>З паперу або з телефона.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Відскановано помилково</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>Клієнт передумав</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Не та пропозиція</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Немає в наявності</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Чому скасовано?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не скасовувати</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Останній день: %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>До %1</numerusform>
            <numerusform>До %1</numerusform>
            <numerusform>До %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>залишився 1 день %n&#xa0;год</numerusform>
            <numerusform>залишився 1 день %n&#xa0;год</numerusform>
            <numerusform>залишився 1 день %n&#xa0;год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>залишилося 2 дні %n&#xa0;год</numerusform>
            <numerusform>залишилося 2 дні %n&#xa0;год</numerusform>
            <numerusform>залишилося 2 дні %n&#xa0;год</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Завершиться будь-якої миті</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>залишилася %n&#xa0;хв</numerusform>
            <numerusform>залишилося %n&#xa0;хв</numerusform>
            <numerusform>залишилося %n&#xa0;хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>залишилася %n&#xa0;год</numerusform>
            <numerusform>залишилося %n&#xa0;год</numerusform>
            <numerusform>залишилося %n&#xa0;год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>залишилося %n&#xa0;год %1&#xa0;хв</numerusform>
            <numerusform>залишилося %n&#xa0;год %1&#xa0;хв</numerusform>
            <numerusform>залишилося %n&#xa0;год %1&#xa0;хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Видайте клієнту</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Перевірте перед видачею</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Скасувати можна до %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Наступний код</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>Наступне сканування замінить цю сторінку. Про клієнта нічого не показано.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>На касі</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Купон, щойно використано. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Код пропозиції. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>На цьому терміналі залишився %n із %1</numerusform>
            <numerusform>На цьому терміналі залишилося %n із %1</numerusform>
            <numerusform>На цьому терміналі залишилося %n із %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Цей код сканували щойно. Він рахується один раз.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Буде підтверджено, коли повернеться мережа. Надайте пропозицію.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>На цьому терміналі використано всі дозволені: %n.</numerusform>
            <numerusform>На цьому терміналі використано всі дозволені: %n.</numerusform>
            <numerusform>На цьому терміналі використано всі дозволені: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Тут уже використано дозволену кількість.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Починається %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Ще не час.</translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>Дійсна в інший час.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Завершилася %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Її час минув.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>Магазин відкликав цю пропозицію.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Не дійсна в цьому магазині.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>Дійсна в: %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Це не купон цього магазину.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Це не наш код.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Один символ неправильний або не прочитаний.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Цьому терміналу бракує ключа того купона. Він надійде з мережею.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Цей термінал не знає цієї пропозиції й не має мережі, щоб запитати.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>Годинник цього термінала неправильний.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Цю пропозицію можна використати лише онлайн.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Ліміт цієї пропозиції офлайн вичерпано.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Не вдалося зберегти. Нічого не використано.</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>Код можна використати знову.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>Скасовувати вже запізно.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Не вдалося скасувати: помилка збереження (диск).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Купон дійсний один раз: не видавайте знову.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Не видавайте. Чи можна більше, вирішує офіс.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Попросіть клієнта повернутися тоді.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Попросіть клієнта повернутися тоді. Код залишається дійсним.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Не видавайте. Екран показує, що дійсне зараз.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Не видавайте тут. Клієнт може використати її там.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Не видавайте. Запитайте клієнта, звідки купон.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Попросіть код однієї з наших пропозицій.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Відскануйте його знову або введіть ще раз.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Відскануйте знову, коли повернеться мережа. Доти діють правила Вашого магазину.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Попросіть налаштувати час. Доти діють правила Вашого магазину.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Відскануйте знову, коли повернеться мережа.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Відскануйте знову. Якщо не допоможе, повідомте того, хто керує терміналами.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Спробуйте знову. Якщо не допоможе, повідомте того, хто керує терміналами.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>%1 о %2, термінал %3</numerusform>
            <numerusform>%1 о %2, термінал %3</numerusform>
            <numerusform>%1 о %2, термінал %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Пропозиції для Вас</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Відскануйте код телефоном
або торкніться пропозиції</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Покажіть персоналу фото коду
або торкніться пропозиції</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>Перевіряється час.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>Найновіші пропозиції в дорозі.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Немає з’єднання.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>У принтері немає паперу.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>Пропозиції з кінцевою датою зараз не показуються.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Натомість сфотографуйте код.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Оновлено сьогодні о %1</numerusform>
            <numerusform>Оновлено сьогодні о %1</numerusform>
            <numerusform>Оновлено сьогодні о %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Оновлено вчора о %1</numerusform>
            <numerusform>Оновлено вчора о %1</numerusform>
            <numerusform>Оновлено вчора о %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Оновлено %1</translation>
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
