<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>لا يمكن الوثوق بوقت الجهاز.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>اضبط الوقت ودع NTP يحافظ عليه.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>وقت الجهاز منحرف بأكثر من دقيقة.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>افتح قائمة الانتظار وعالجها.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>تعذّرت قراءة قاعدة بيانات فوُضعت جانبًا.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>القرص ممتلئ تقريبًا: قد لا تُحفظ بيانات العملاء.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>وفّر مساحة.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>القرص ممتلئ: لا تُقبل بيانات ولا قسائم ولا عمليات استخدام.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>وفّر مساحة. يُستأنف العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>القرص للقراءة فقط: لا تُقبل بيانات ولا قسائم ولا عمليات استخدام.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>اضبطه للكتابة؛ وإن صار للقراءة فقط من تلقاء نفسه فاستبدله.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>لا يُسمح للجهاز بكتابة بياناته: لا تُقبل بيانات ولا قسائم ولا عمليات استخدام.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>اسمح لمستخدم الجهاز بالكتابة في ⁦[kiosk] data_dir⁩.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>القرص لا يقبل شيئًا: لا تُقبل بيانات ولا قسائم ولا عمليات استخدام.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>راجع سجل النظام؛ فقد يلزم استبدال القرص.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>القرص بطيء جدًا: العملاء والموظفون ينتظرونه.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>تحقق مما يستخدمه أيضًا؛ ويجب استبدال البطاقة البالية.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>ضع بكرة جديدة.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>الطابعة لا تطبع.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>شغّلها وافحص كابلها.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>الطابعة لا تقبل البيانات أو لا تستجيب.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>أطفئها ثم شغّلها، وتحقق من عدم انحشار الورق.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>لا يمكن استخدام الماسح الضوئي.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>وصّله وافحص كابله.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>لا يسمع مستخدمو سماعات الرأس شيئًا.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>افحص محرك النطق ومقبس سماعة الرأس؛ الأمر ⁦kiosk check⁩ يجرّب كليهما.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>الماسح الضوئي لا يستجيب.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>افصله ثم أعد توصيله.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>بعض الرموز لا تُقرأ من الشاشة.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>نظّف الشاشة أو ابحث عن انعكاسات.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>لا يوجد مفتاح للمتجر بعد: لا يمكن إصدار القسائم ولا التحقق منها.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>يصل مع القراءة الكاملة التالية.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>أُدخلت رموز PIN خاطئة كثيرة خلال يوم واحد.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>راقب من يقف أمام الجهاز؛ يبيّن ⁦kiosk staff log⁩ متى حدث ذلك وأي اسم اختير.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>انقطع عمل الجهاز عدة مرات خلال سبعة أيام.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>تأكد من ألا يفصل أحد القابس؛ يبيّن ⁦kiosk status⁩ هل كان السبب انقطاع الكهرباء أم عطلًا.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>افحص الكابل والواي فاي والموجّه.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>تعذّر العثور على اسم خادم العروض.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>افحص DNS الشبكة و⁦[pusher]⁩.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>خادم العروض لا يستجيب.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>قد يحجب جدار حماية الطلبات: اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>لا يستطيع خادم العروض إثبات هويته.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>إن كان خادم وكيل يفك تشفير TLS فاذكر شهادته في ⁦[network] ca_file⁩.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>شهادة خادم العروض غير سارية بعد وفق ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>انتهت شهادة خادم العروض وفق ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>اضبط الوقت؛ وإن كان صحيحًا فيجب تجديد إحدى الشهادات.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>تجيب صفحة ويب بدلًا من خادم العروض.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>سجّل الدخول في بوابة الواي فاي.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>الخادم الوكيل لا يمرّر اتصالات WebSocket.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>اسمح بخادم العروض في الخادم الوكيل.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>الخادم الوكيل في الطريق إلى العروض يطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>امنح الجهاز بيانات دخول إلى الخادم الوكيل، أو طريقًا يتجاوزه.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>يصل HTTP 401 بدلًا من العروض.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>قد يطلب خادم وكيل تسجيل دخول: اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>يصل HTTP 403 بدلًا من العروض.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>قد يحجب جدار حماية اتصالات WebSocket: اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>في خادم العروض عطل داخلي.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>يُستأنف العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>خادم العروض لا يقبل WebSocket هنا.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>صحّح ⁦[pusher] host⁩ وport.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>الطرف المجيب لا يستخدم بروتوكول Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>سجّل الدخول في بوابة الواي فاي أو صحّح ⁦[pusher] host⁩.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>أرسل خادم العروض دفعة أكبر من الحد المسموح به للحدث الواحد.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>اجعل الناشر يرسل أحداثًا أصغر.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>يقبل خادم العروض الاتصال ثم لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>تُعاد المحاولة؛ وإن استمر ذلك فاسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>توقّف الاتصال بالعروض عن الاستجابة.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>لا يستجيب خادم العروض لطلب الاشتراك.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>أُغلق الاتصال بالعروض.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>طلب خادم العروض اتصالًا جديدًا.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>خادم العروض محمّل فوق طاقته.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>تطبيق Pusher لا يقبل إلا TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>اضبط ⁦[pusher] tls = true⁩.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>لا يوجد تطبيق Pusher بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>صحّح ⁦[pusher] key⁩ وcluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>تطبيق Pusher معطّل.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>فعّله في لوحة Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>استُنفدت اتصالات باقة Pusher.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>اختر باقة أكبر.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>تطبيق Pusher يشترط اتصالات مخوّلة.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>استخدم قناة ⁦private-⁩ أو عطّل ذلك في لوحة Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>تطبيق Pusher يرفض هذا الجهاز.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>ابحث عن الرمز في السجل.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>خادم العروض يرفض القناة.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>افحص ⁦[pusher] channel⁩ وسرّ Pusher الذي توقَّع به التخويلات.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>قناة الحضور ممتلئة.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>استخدم قناة ⁦private-⁩: تقبل أي عدد من الأجهزة.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>لم يستطع أحد تخويل القناة الآن.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>يرفض Salesforce تخويل القناة.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>افحص صلاحيات الجهاز في Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>لا أحد يمكنه تخويل القناة.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>اضبط ⁦[pusher] auth_url⁩ أو ⁦[salesforce]⁩.</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>تعذّر الوصول إلى ⁦[pusher] auth_url⁩.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>افحص العنوان والشبكة.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>يرفض ⁦[pusher] auth_url⁩ الجهاز.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>افحص السرّ ⁦pusher_auth_token⁩ وما يوجد في العنوان.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>في خادم ⁦[pusher] auth_url⁩ عطل داخلي.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>لا يعطي ⁦[pusher] auth_url⁩ أي تخويل.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>صحّح العنوان أو ما يوجد هناك.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>تغيّر الوقت فجأة، أو كان الحاسوب في وضع السكون.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>لم يعد بث Salesforce يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>يسجل الجهاز الدخول من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>تصل الطلبات إلى بث Salesforce دون بيانات الدخول.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>اسمح للخادم الوكيل بتمرير الترويسة Authorization.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>لم يعد بث Salesforce يعرف هذا الجهاز.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>أنهى بث Salesforce الجلسة.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>توقّف بث Salesforce عن الاستجابة.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>لا يستجيب بث Salesforce لطلب الاشتراك.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>بث Salesforce مشغول جدًا.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>لا مكان في المؤسسة لعميل بث آخر.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>قلل عدد الأجهزة التي تستخدم البث؛ يذكر ⁦docs/admin.md⁩ أي مصدر يناسب أي عدد.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>استنفدت المؤسسة أحداث البث المخصصة لليوم.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>اشترِ مزيدًا من الأحداث أو قلل الأجهزة التي تستخدم البث؛ يستمر العمل في اليوم التالي.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>لا يحق لمستخدم الجهاز متابعة تغييرات العروض.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>امنح هذا المستخدم مجموعة الأذونات ⁦Kiosk Streaming⁩؛ يشرح ⁦docs/salesforce.md⁩ الطريقة.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>البث غير مفعّل لمستخدم الجهاز.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>فعّل ⁦Streaming API⁩ للمؤسسة ولهذا المستخدم.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>قناة البث مقيّدة.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>اضبط ⁦[salesforce] streaming⁩ على قناة يحق لهذا المستخدم قراءتها.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>لا توجد في المؤسسة قناة بث للعروض.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>اختر Offer في ⁦Change Data Capture⁩ أو أنشئ PushTopic باسم KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>لم تعد لدى Salesforce الأحداث التي فاتت هذا الجهاز.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>تصل الطلبات إلى بث Salesforce دون ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>اسمح للخادم الوكيل بتمرير ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>لم يعد بث Salesforce يوفر إصدار API هذا.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>حدّث الجهاز.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>كان أحد الطلبات إلى بث Salesforce كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>تحقق مما إذا كان خادم وكيل يضيف إلى الطلبات، وإلا فحدّث الجهاز.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>يرفض بث Salesforce هذا الجهاز.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>ابحث عن الرمز في قائمة أخطاء البث لدى Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>الطرف المجيب لا يستخدم بروتوكول بث Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>سجّل الدخول في بوابة الواي فاي؛ وقد يكون المجيب خادمًا وكيلًا.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>تجري تجربة طريق أفضل للعروض.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>عاد طريق أفضل للعروض إلى العمل، وتجري مراقبته قبل استخدامه.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>لا يستقبل المركز شيئًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>ساعة هذا الحاسوب لا توافق ساعة المركز.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>تعذّر العثور على اسم المركز.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>تحقّق من DNS الشبكة ومن العنوان في ⁦[hub]⁩.</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>يجيب طرف آخر بدلًا من المركز.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>سجّل الدخول في بوابة الواي فاي، أو صحّح ⁦[hub] url⁩.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>ما أرسله المركز لم توقّعه عمليته.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>لا يُعتدّ به؛ وإذا استمر ذلك فليُفحص المركز.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>هذا الجهاز غير مسجّل لدى مركزه.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>أنشئ رمزًا في Salesforce، ثم نفّذ ⁦kiosk hub enrol⁩.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>لم يقبل أحد هذا الجهاز لدى المركز بعد.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>اضبط حالته على Active في Salesforce.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>لا يسمح الخادم الوكيل للجهاز بالوصول إلى المركز.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>اسمح بعنوان المركز في الخادم الوكيل.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>أُلغي هذا الجهاز.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>سجّله برمز جديد، أو أخرجه من الخدمة.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>لا يستجيب المركز.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>لا يستطيع المركز إثبات هويته.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>هذا الإصدار قديم جدًا بالنسبة إلى المركز.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>هذه نسخة من جهاز آخر.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>سجّله برمز خاص به.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>لا يعرف المركز مفتاح هذا الجهاز.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>سجّله برمز جديد.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>لا يفهم الجهاز والمركز أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>حدّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>لا يحق لمستخدم الجهاز هذا في Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>امنحه مجموعة أذونات الجهاز.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>لا تقبل المؤسسة طلبات API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>فعّل الوصول إلى API في المؤسسة.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>أوقف Salesforce هذا الإصدار من واجهته.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>حدّث الجهاز.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>بعض السجلات معلّقة وتحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>أخبر المسؤول عن الأجهزة.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>نفد الورق.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>تعذّر الوصول إلى خادم العروض.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>يُستعاد الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>يُعاد الطلب تلقائيًا.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>يُعاد تحميل كل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>يُعاد تحميل كل العروض تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>تعذّر الوصول إلى المركز.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>تفشل شيفرة Apex في المؤسسة أو تستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>أصلح أتمتة المؤسسة أو خفّفها.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>حظر مسؤول تطبيق الجهاز.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>ألغِ حظر التطبيق في الإعداد.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>تطبيق الجهاز غير مثبّت في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>ثبّت التطبيق هناك أو صحّح ⁦[salesforce] login_url⁩.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>لا يعرف Salesforce تطبيق الجهاز.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>صحّح ⁦[salesforce] client_id⁩.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>يتوقع Salesforce جمهورًا آخر (audience) عند الدخول.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>صحّح ⁦[salesforce] login_url⁩.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>يفشل مشغّل أو تدفق في المؤسسة.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>المؤسسة مشغولة بعمل آخر.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>لا يقبل Salesforce إحدى القيم.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>صحّحها وأرسل العميل المحتمل من جديد.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>انتهت شهادة Salesforce وفق ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>شهادة Salesforce غير سارية بعد وفق ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>يرى Salesforce أن تسجيل الدخول قديم.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>حُوّل العميل المحتمل في Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>راجع جهة اتصاله هناك؛ ولا ترسله من جديد إلا لمحاولة أخرى.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>انقطع الاتصال مع Salesforce قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>حُذف السجل في Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>قرّر هل يُرسل كسجل جديد.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>تعذّر العثور على اسم Salesforce.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>افحص DNS الشبكة والعناوين في ⁦[salesforce]⁩.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>ترفضه قاعدة تكرار في المؤسسة.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>ادمجه في Salesforce أو غيّر القاعدة.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>ينقص المؤسسة حقل يرسله الجهاز أو الوصول إليه.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>انشر الحزمة، وأدرج حقولك الخاصة في ⁦Kiosk Lead Field⁩، وعيّن مجموعة الأذونات.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>لا يسمح التطبيق بطريقة الدخول هذه.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>اسمح في التطبيق بما يذكره ⁦[salesforce] flow⁩.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>عنوان Salesforce غير آمن أو غير صالح.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>تسجيل الدخول من هذه الشبكة محظور.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>خفّف قيود IP للتطبيق.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>لسجلين هذا المفتاح.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>احذف أحدهما واجعل ⁦Kiosk_Lead_Id__c⁩ فريدًا.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>السجل مقفل في Salesforce، ربما بسبب عملية موافقة.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>أنهِ الموافقة هناك ثم أرسل العميل المحتمل من جديد.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>يرفض Salesforce تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>افحص التطبيق ومستخدمه في ⁦[salesforce]⁩.</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>عدد مرات تسجيل الدخول كبير جدًا خلال ساعة واحدة.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>لا يوضّح Salesforce سبب فشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>راجع في Salesforce سجل دخول مستخدم الجهاز.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>‏Salesforce تحت الصيانة.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>لا يستطيع Salesforce قراءة ما أرسله الجهاز.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>تعذّر الوصول إلى Salesforce.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>يستطيع المسؤول عن الأجهزة المساعدة.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>يجيب طرف آخر بدلًا من Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>سجّل الدخول في بوابة الواي فاي أو صحّح ⁦[salesforce] login_url⁩.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>المؤسسة لا تقبل أرقام الأيام: حزمتها أقدم أو ليست لديها حزمة.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>انشر الحزمة؛ وحتى ذلك الحين يحتفظ بها الجهاز كما يعرض ⁦kiosk stats⁩.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>ليس للتطبيق مستخدم يعمل باسمه.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>عيّن واحدًا في تدفق ⁦client credentials⁩ للتطبيق.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>لا تقبل المؤسسة أي سجل حاليًا.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>المؤسسة غير نشطة.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>اطلب تفعيلها أو صحّح ⁦[salesforce] login_url⁩.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>المؤسسة غير موجودة في هذا العنوان حاليًا.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>إن استمر ذلك فصحّح ⁦[salesforce] login_url⁩.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>تطلب الشبكة تسجيل دخول قبل أن تسمح للجهاز بالخروج.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>لا يسمح الخادم الوكيل للجهاز بالوصول إلى Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>اسمح بعناوين Salesforce في الخادم الوكيل.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>الخادم الوكيل في الطريق إلى Salesforce يطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>استُنفدت طلبات API للمؤسسة خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>يُستأنف العمل حين تتوفر طلبات جديدة؛ ويمكن شراء المزيد.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>يترك الجهاز بقية طلبات API للمؤسسة لغيره.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>يُستأنف العمل تلقائيًا؛ ويحدد ⁦[salesforce] quota_share⁩ حصته.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>يرفض Salesforce هذا.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>اسأل المسؤول مع ذكر الرمز.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>تنقص قيمة إلزامية.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>أكملها وأرسل العميل المحتمل من جديد.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>ترفضه قاعدة في المؤسسة.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>صحّح العميل المحتمل أو القاعدة ثم أرسله من جديد.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>لا يسمح التطبيق بأي نطاق صالح.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>أضف النطاق &quot;api&quot; إلى التطبيق.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>سرّ التطبيق غير صحيح.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>خزّن سرّ التطبيق الجديد.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>في Salesforce عطل داخلي.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>يرفض Salesforce جلسات جديدة.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>افحص سياسات التطبيق ومستخدمه.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>خادم Salesforce لا يستجيب.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>أكبر من أن يُرسل في طلب واحد.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>يُرسل على أجزاء.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>لا ينتهي رد Salesforce.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>اسأل مسؤول الشبكة عن وجود خادم وكيل.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>مساحة بيانات المؤسسة ممتلئة.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>وفّر مساحة في المؤسسة، ثم يُستأنف العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>لسجل آخر قيمة يجب أن تكون فريدة.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>لا يستطيع خادم Salesforce إثبات هويته.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>اختصره وأرسل العميل المحتمل من جديد.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>لا يمكن استخدام المفتاح الخاص أو السر الخاص بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>شغّل ⁦kiosk check⁩: سيوضّح ما يحتويه الملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>مستخدم الجهاز غير نشط أو مقفل.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>فعّل المستخدم أو افتح قفله في Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>التطبيق غير معتمد لمستخدم الجهاز.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>خوّل المستخدم مسبقًا في التطبيق عبر مجموعة أذوناته.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>المفتاح الخاص لا يخص شهادة التطبيق.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>خزّن المفتاح الخاص المطابق لها.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>لا يلزم أحدًا فعل شيء.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>يستطيع الموظفون المساعدة.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>يستطيع مسؤول Salesforce المساعدة.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>وجّه الكاميرا إلى هنا، ثم أظهر الرمز عند الصندوق.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>المس لرؤية العروض</numerusform>
            <numerusform>المس لرؤية العرض</numerusform>
            <numerusform>المس لرؤية العرضين</numerusform>
            <numerusform>المس لرؤية %n عروض</numerusform>
            <numerusform>المس لرؤية %n عرضًا</numerusform>
            <numerusform>المس لرؤية %n عرض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>السعر المشطوب: أدنى سعر لدينا خلال آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>امسح الرمز وخذ العرض معك</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>أظهر صورة للموظفين</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>عرض الأسبوع</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>يفتح قائمة الفئات</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>المس الشاشة أو اضغط أي مفتاح للبقاء.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>وسائل مساعدة للقراءة</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>وسائل مساعدة للقراءة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>كل شيء في متناول الجالس</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>إيقاف الحركة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>لم تُطبع. صفحة «الحالة» تبيّن السبب.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>نفد الورق.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>أُرسلت إلى الطابعة. هل خرجت القسيمة؟</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>جارٍ إعادة تحميل العروض</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>إعادة تحميل كل العروض</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>إنهاء المعاينة (بقي %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>عرض المعاينة لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>اختبار الشاشة</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>طباعة قسيمة تجريبية</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>لم تُضبط أي طابعة</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>قسيمة تجريبية</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>التسجيل لدى المركز</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>عرض للرف أو للواجهة</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>سيُغلق البرنامج. إعادة تشغيله تتم من قِبل المسؤول.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>إغلاق البرنامج الآن</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>اطبع «%1»</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>أظهر هذا الرمز لموظفينا.</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>امسح الرمز وخذ العرض معك</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>‏%1: لا يمكن قراءة هذا كتعديل.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>‏%1: لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>‏%1: لا يوجد حقل كهذا لدى العميل المحتمل.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>‏%1: يجب ملؤه، فهو مطلوب في Salesforce.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>‏%1: بعض المحارف ليست نصًا.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>‏%1: بحد أقصى %2 حرفًا.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>‏%1: لا يقبل Salesforce هذا العنوان. يجب أن يكون مثل ⁦name@example.com⁩.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>‏%1: اكتب true أو false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>لا يمكن تصحيح هذا السجل هنا.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>كل العروض</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>تواصلوا معي</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>امسح الرمز وخذ العرض معك</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>أو بدون هاتف</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>انتهى هذا العرض للتو.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>احصل على قسيمتك</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>قسيمة لكل عميل، صالحة مرة واحدة، مطبوعة أو كصورة</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>السعر المشطوب: أدنى سعر لدينا خلال آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>اختبار الشاشة. المس للون التالي.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>المس للون التالي. يجب أن يظهر خط على الحواف الأربع.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>السعر المشطوب: أدنى سعر لدينا خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>تواصلوا معي</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>يفتح قائمة اللغات</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>عروض جديدة في الطريق</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>اترك بياناتك لتكون أول من يعلم بها.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>تواصلوا معي</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>امسح الرمز من Salesforce أو اكتبه.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>جارٍ الاتصال بالمركز. قد يستغرق ذلك دقيقة ونصفًا.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>هذا ليس رمز تسجيل؛ ربما كُتب أحد المحارف خطأً.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>هذا الرمز لمركز غير المحدد في الإعدادات.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>بصمة هذا المركز غير البصمة المرفقة بالرمز. لا تسجّل الجهاز؛ أخبر من يدير المركز.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>ليس لدى المركز مفتاح بعد. حاول مجددًا عندما تعمل عمليته.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>هل هذه هي البصمة المكتوبة بجانب الرمز؟</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>استُخدم هذا الرمز أو انتهت صلاحيته. أنشئ رمزًا جديدًا في Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>لم يستجب المركز بعد. جرّب الرمز نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>تعذّر الحفظ على القرص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>سُجّل باسم %1 في المتجر %2. يُعاد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>التسجيل لدى المركز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>نعم، هي نفسها</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>لا، إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>سؤال أو ملاحظة</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المحافظة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>مصدر العميل المحتمل</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>رقم العرض</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>يرغب في الأخبار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>وقت تعبئة النموذج</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>وقت الموافقة</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>مدى دقة الوقت</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>مفتاح العميل المحتمل</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>عذرًا، تعذّر الحفظ الآن. لم تفقد شيئًا: يُرجى المحاولة مرة أخرى أو سؤال موظفينا.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>لا يستطيع هذا الجهاز حفظ أي بيانات الآن. ما كتبته يبقى هنا: يُرجى الانتظار لحظة، أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>‏✓ %1</translation>
    </message>
</context>
<context>
    <name>FormHeading</name>
    <message>
        <source>Opens the list of languages</source>
        <translation>يفتح قائمة اللغات</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>بيانات صديقك</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>هل تسمح لنا بالتواصل معك؟</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>بإذن صديقك فقط: يُرجى سؤاله أولًا وقراءة النص الذي سيوافق عليه.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>الحقول المشار إليها بكلمة «اختياري» يمكن تركها فارغة.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>عذرًا، لا يستطيع هذا الجهاز حفظ أي بيانات الآن. يُرجى سؤال موظفينا.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>قرأناه هكذا: %1، %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>قرأناه هكذا: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>من أي بلد هذا الرقم؟</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>من بلد آخر؟</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>نعم، عدّله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>لا، هو صحيح</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>استفسارك عن %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>استفسارك عن</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>‏%1 (اختياري)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تودّ أن تعرف؟</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>أرغب أيضًا في تلقي أخبار العروض الجديدة.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>يُرجى الموافقة كي نتمكن من حفظ بياناتك.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يُرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>يُرجى كتابة عنوان واحد فقط، مثل ⁦name@example.com⁩.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>يحتاج عنوان البريد الإلكتروني إلى @، مثل ⁦name@example.com⁩.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>لا يمكن أن تكون قبل @ مسافات أو حروف غير لاتينية أو علامات اقتباس، ولا نقطة في البداية.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>يُرجى التحقق مما يلي @. ينبغي أن يكون مثل ⁦example.com⁩.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>يُرجى التحقق من هذا الرقم. الأرقام الدولية تبدأ بعلامة ⁦+⁩.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>يُرجى كتابة أرقام دون كلمات. تُضاف التحويلة هكذا: ⁦x12⁩.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>يُرجى البدء بعلامة ⁦+⁩ ورمز البلد، مثل ⁦+971⁩.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>يُرجى اختيار أحد هذه الخيارات.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>‏(اختياري)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>لحماية بياناتك، سيُحذف كل شيء الآن.</numerusform>
            <numerusform>لحماية بياناتك، سيُحذف كل شيء خلال ثانية واحدة.</numerusform>
            <numerusform>لحماية بياناتك، سيُحذف كل شيء خلال ثانيتين.</numerusform>
            <numerusform>لحماية بياناتك، سيُحذف كل شيء خلال %n ثوانٍ.</numerusform>
            <numerusform>لحماية بياناتك، سيُحذف كل شيء خلال %n ثانية.</numerusform>
            <numerusform>لحماية بياناتك، سيُحذف كل شيء خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>عروض أخرى اليوم</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>آخر التحذيرات</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>لا تحذيرات منذ التشغيل</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>تصل العروض عبر</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>أفضل، لكنه غير مستخدم</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>فارق الوقت</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>بالانتظار / معلّق</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>لا يمكن تسليم أي شيء</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>قواعد بيانات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>القرص، المتاح</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>النطق الصوتي</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>الرموز المقروءة على الشاشة</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>مفاتيح القسائم</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>رموز PIN خاطئة خلال يوم</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>مرات الانقطاع خلال سبعة أيام</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>يلحق بالتحديثات</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>البث من Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>الاستعلام من حين لآخر</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>‏%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>لم يعد معلّقًا.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>تعذّر الحفظ على القرص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>سبب التعليق</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>إرساله من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>إلى اليمين</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>نموذج الاتصال</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>أرقام هذه الشاشة لكل عرض. لا شيء منها يخص شخصًا بعينه.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>على الشاشة: %1 د</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>مرات الفتح: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>مرات القراءة: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>القسائم: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>المطبوعة: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>نماذج بدأت: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>نماذج أُرسلت: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>المستخدَمة: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>المرفوضة: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>ستُغلق هذه الصفحة خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>مقبول دون اتصال</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>استُخدم من قبل</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>غير سارٍ بعد</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>ليس في هذا الوقت</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>عرض متجر آخر</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>تم بلوغ الحد الأقصى</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>رمز تالف</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>تعذّر التحقق</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز وأظهره عند الصندوق.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>‏%1: أدنى سعر لدينا خلال آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>أظهر هذه القسيمة الورقية عند الصندوق</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>السعر المشطوب: أدنى سعر لدينا خلال آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>وجّه كاميرا هاتفك إلى الرمز</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>المس الرابط الذي يظهر</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>أظهره عند الصندوق</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>التقط صورة للرمز</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>اختر ما يعجبك</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>أظهر الصورة عند الصندوق</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>الأرقام المدخلة: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>‏%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>يُرجى أخذ القسيمة الورقية.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>نفد ورق الطابعة. التقط صورة للرمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>الطباعة غير ممكنة الآن. التقط صورة للرمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>هل تمّت الطباعة؟</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>طباعة قسيمتي</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>رمز QR ‏%1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>سيُرسل مع عملية الإرسال التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>لا توجد سجلات في الملف المختوم.</numerusform>
            <numerusform>يوجد سجل واحد في ملف مختوم داخل مجلد البيانات.</numerusform>
            <numerusform>يوجد سجلان في ملف مختوم داخل مجلد البيانات.</numerusform>
            <numerusform>توجد %n سجلات في ملف مختوم داخل مجلد البيانات.</numerusform>
            <numerusform>يوجد %n سجلًا في ملف مختوم داخل مجلد البيانات.</numerusform>
            <numerusform>يوجد %n سجل في ملف مختوم داخل مجلد البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>لم يتم التصدير: لم يُضبط مفتاح للتصدير (⁦[outbox] export_to⁩).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>لم يتم التصدير: تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>وصل كل شيء إلى Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>تصدير الكل إلى ملف مختوم</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>لدى المركز</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>أرقام يوم</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>معلّق: يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>نوع غير معروف: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>Taken back: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>%1, taken back later</source>
        <translation>‏%1، أُلغي لاحقًا</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>‏Salesforce: استُخدمت القسيمة في مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>‏Salesforce: كان الحد الأقصى قد بُلغ.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>‏Salesforce: العرض يخص متجرًا آخر.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>‏Salesforce: لم يكن العرض ساريًا في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>‏Salesforce: لم يُصدر أحد هذه القسيمة.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>‏Salesforce: لا يوجد عرض كهذا.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>كان Salesforce سيرفضه (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>عرض غير معروف</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>استُخدم اليوم: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>لم يكن Salesforce ليرفض أيًا منها.</numerusform>
            <numerusform>كان Salesforce سيرفض واحدًا منها. لا يلزمك فعل شيء؛ فالإدارة تراه أيضًا.</numerusform>
            <numerusform>كان Salesforce سيرفض اثنين منها. لا يلزمك فعل شيء؛ فالإدارة تراهما أيضًا.</numerusform>
            <numerusform>كان Salesforce سيرفض %n منها. لا يلزمك فعل شيء؛ فالإدارة تراها أيضًا.</numerusform>
            <numerusform>كان Salesforce سيرفض %n منها. لا يلزمك فعل شيء؛ فالإدارة تراها أيضًا.</numerusform>
            <numerusform>كان Salesforce سيرفض %n منها. لا يلزمك فعل شيء؛ فالإدارة تراها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>لم يُمسح أي رمز ضوئيًا اليوم.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>تهجَّ بزرَّي أعلى وأسفل. الزر المستدير يكتب الحرف، واليسار يحذف الحرف الأخير، واليمين ينهي الكتابة.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>الشاشة معتمة الآن. كل شيء يستمر كما كان.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>عادت الشاشة مرئية.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>صالحة لمرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>حتى %1، الساعة %2</numerusform>
            <numerusform>حتى %1، الساعة %2</numerusform>
            <numerusform>حتى %1، الساعة %2</numerusform>
            <numerusform>حتى %1، الساعة %2</numerusform>
            <numerusform>حتى %1، الساعة %2</numerusform>
            <numerusform>حتى %1، الساعة %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>اضغط زر الأسفل حتى تسمع لغتك، ثم الزر المستدير.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>زر</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>خانة اختيار</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>حقل نص</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>علامة تبويب</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>غير صحيح بعد</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>مملوء، ولا يُقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>‏%1 كبير</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>عدد العروض: %1. الصفحة %2 من %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>أهلًا بك في %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>الأسفل: التالي. الأعلى: السابق. الزر المستدير: اختيار. اليسار: إعادة القول. الزر العلوي: مساعدة.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>اضغط الزر المستدير لاختيار هذا.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>اضغط الزر المستدير للتحديد أو لإلغاء التحديد.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>اكتب هنا، أو اضغط الزر المستدير للتهجئة بالأعلى والأسفل. لا يلزمك ملء النموذج: سيساعدك موظفونا.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>تأتي الأرقام من 1 إلى 9، ثم الحذف، ثم 0، ثم التأكيد.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>لم يُختر شيء بعد. اضغط الأسفل للعنصر الأول.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>مستوى الصوت %1 من %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>ينتهي وضع الموظفين خلال %1 ث. يُحفظ لك ما تكتبه.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>متابعة برمز PIN</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>رمز PIN غير صحيح.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>محاولات خاطئة كثيرة. حاول مرة أخرى بعد %1 د.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>محاولات خاطئة كثيرة. حاول مرة أخرى بعد %1 ث.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>لم يتم تعيين رمز PIN على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>تعذّر التحقق من رمز PIN. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رمز PIN</translation>
    </message>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>من أنت؟ اختر اسمك أو امسح بطاقتك.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>هذه البطاقة لا تخص أحدًا هنا.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>أدخل رمز PIN مجددًا لتنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>العودة إلى العروض</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>ستُغلق هذه الصفحة خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>ينتهي وضع الموظفين خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>المستخدَمة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>ستُغلق هذه الصفحة خلال %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>انتهى هذا العرض للتو.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>ستُغلق هذه الصفحة خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>تواصلوا معي</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>كل العروض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>حصلت عليها، إغلاق</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>تجده هنا: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>اختر ما يعجبك</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>التقط صورة للرمز أو اطبعه</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>التقط صورة للرمز</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>التقط صورة لهذا الرمز وأظهرها عند الصندوق.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>رمزك الخاص. التقط صورة له؛ فهو صالح لمرة واحدة.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>أظهر الرمز عند الصندوق</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>العودة إلى العروض خلال %1 ث</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>كل العروض</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>التوصية لصديق</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>خذ العرض معك في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>وصلنا طلبك بخصوص %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>وصلتنا بياناتك.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>تغادر بياناتك هذه الشاشة الآن مشفّرة</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>سيتواصل المتجر معك</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>غيّرت رأيك؟ أخبر موظفينا في أي وقت</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>صالحة لمرة واحدة</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>قسيمتك</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>خذه معك</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>‏%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>رمز الصندوق %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>لا يوجد ماسح ضوئي؟ اكتب ما هو مدوّن تحت الرمز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>مقبولة اليوم</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>مرفوضة اليوم</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>مقبولة دون اتصال</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>آخر الرموز</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>المس أحدها للتراجع عنه</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>امسح رمزًا ضوئيًا</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>من الورق أو من الهاتف.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسح ضوئيًا بالخطأ</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>غيّر العميل رأيه</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>عرض خاطئ</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد من المخزون</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>لماذا يُلغى؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>حتى يوم %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>حتى الساعة %1</numerusform>
            <numerusform>حتى الساعة %1</numerusform>
            <numerusform>حتى الساعة %1</numerusform>
            <numerusform>حتى الساعة %1</numerusform>
            <numerusform>حتى الساعة %1</numerusform>
            <numerusform>حتى الساعة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>بقي يوم و%n&#xa0;س</numerusform>
            <numerusform>بقي يوم و%n&#xa0;س</numerusform>
            <numerusform>بقي يوم و%n&#xa0;س</numerusform>
            <numerusform>بقي يوم و%n&#xa0;س</numerusform>
            <numerusform>بقي يوم و%n&#xa0;س</numerusform>
            <numerusform>بقي يوم و%n&#xa0;س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>بقي يومان و%n&#xa0;س</numerusform>
            <numerusform>بقي يومان و%n&#xa0;س</numerusform>
            <numerusform>بقي يومان و%n&#xa0;س</numerusform>
            <numerusform>بقي يومان و%n&#xa0;س</numerusform>
            <numerusform>بقي يومان و%n&#xa0;س</numerusform>
            <numerusform>بقي يومان و%n&#xa0;س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n&#xa0;دقائق</numerusform>
            <numerusform>بقيت %n&#xa0;دقيقة</numerusform>
            <numerusform>بقيت %n&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n&#xa0;ساعات</numerusform>
            <numerusform>بقيت %n&#xa0;ساعة</numerusform>
            <numerusform>بقيت %n&#xa0;ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>بقي %n&#xa0;س و%1&#xa0;د</numerusform>
            <numerusform>بقي %n&#xa0;س و%1&#xa0;د</numerusform>
            <numerusform>بقي %n&#xa0;س و%1&#xa0;د</numerusform>
            <numerusform>بقي %n&#xa0;س و%1&#xa0;د</numerusform>
            <numerusform>بقي %n&#xa0;س و%1&#xa0;د</numerusform>
            <numerusform>بقي %n&#xa0;س و%1&#xa0;د</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>ينتهي في أي لحظة</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>أعطِ العميل</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>تحقق قبل التسليم</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>تراجع حتى %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>المسح الضوئي التالي يحل محل هذه الصفحة. لا يظهر شيء عن العميل.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>عند الصندوق</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>سيُؤكَّد عند عودة الاتصال. امنح العرض.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>استُخدم هنا العدد المسموح به كله.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>امسحه مجددًا أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>ينقص هذا الجهاز مفتاح القسيمة. سيصل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>قسيمة، استُخدمت الآن. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>رمز العرض. %1</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>يبدأ في %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>لم يحن وقته بعد.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>انتهى في %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انتهى وقته.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>سحب المتجر هذا العرض.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>فيه محرف خاطئ أو لم يُقرأ.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>وقت الجهاز غير مضبوط.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>القسيمة صالحة لمرة واحدة: لا تقبلها مجددًا.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>لا تمنحه. الإدارة تقرر هل يُسمح بالمزيد.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>اطلب من العميل العودة حينها.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>اطلب من العميل العودة حينها. يبقى الرمز صالحًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>المتبقي %n من %1 في هذا الجهاز</numerusform>
            <numerusform>المتبقي %n من %1 في هذا الجهاز</numerusform>
            <numerusform>المتبقي %n من %1 في هذا الجهاز</numerusform>
            <numerusform>المتبقي %n من %1 في هذا الجهاز</numerusform>
            <numerusform>المتبقي %n من %1 في هذا الجهاز</numerusform>
            <numerusform>المتبقي %n من %1 في هذا الجهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>سبق مسح هذا الرمز قبل لحظة، ويُحتسب مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>لا يُسمح بأي استخدام في هذا الجهاز.</numerusform>
            <numerusform>استُخدم العدد المسموح به في هذا الجهاز، وهو واحد.</numerusform>
            <numerusform>استُخدم العدد المسموح به في هذا الجهاز، وهو اثنان.</numerusform>
            <numerusform>استُخدم العدد المسموح به كله (%n) في هذا الجهاز.</numerusform>
            <numerusform>استُخدم العدد المسموح به كله (%n) في هذا الجهاز.</numerusform>
            <numerusform>استُخدم العدد المسموح به كله (%n) في هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>يسري في أوقات أخرى.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>لا يسري في هذا المتجر.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>يسري في %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>هذه ليست قسيمة من هذا المتجر.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>هذا ليس أحد رموزنا.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>لا يعرف هذا الجهاز العرض، ولا يوجد اتصال للسؤال عنه.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>لا يُستخدم هذا العرض إلا مع اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>لم يعد هذا العرض مقبولًا دون اتصال.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>تعذّر الحفظ. لم تُستخدم أي قسيمة.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>تعذّر الإلغاء لأن الحفظ على القرص لم ينجح.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>لا تمنحه. تعرض الشاشة ما يسري الآن.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>لا تمنحه هنا. يمكن للعميل استخدامه هناك.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>لا تمنحه. اسأل العميل عن مصدر القسيمة.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>اطلب رمز أحد عروضنا.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>امسحه مجددًا عند عودة الاتصال. حتى ذلك الحين اتبع قواعد متجرك.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>اطلب ضبط الوقت. حتى ذلك الحين اتبع قواعد متجرك.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>امسحه مجددًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>امسحه مجددًا. إن استمر ذلك فأخبر المسؤول عن الأجهزة.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>أعد المحاولة. إن استمر ذلك فأخبر المسؤول عن الأجهزة.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>في %1 الساعة %2، الجهاز %3</numerusform>
            <numerusform>في %1 الساعة %2، الجهاز %3</numerusform>
            <numerusform>في %1 الساعة %2، الجهاز %3</numerusform>
            <numerusform>في %1 الساعة %2، الجهاز %3</numerusform>
            <numerusform>في %1 الساعة %2، الجهاز %3</numerusform>
            <numerusform>في %1 الساعة %2، الجهاز %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>يمكن استخدام الرمز مجددًا.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>فات أوان الإلغاء.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يُلغى.</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>عروض من أجلك</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>امسح رمزًا بهاتفك
أو المس عرضًا</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>أظهر لموظفينا صورة رمز
أو المس عرضًا</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>يجري التحقق من الوقت.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>أحدث العروض في الطريق.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>نفد ورق الطابعة.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>التقط صورة للرمز بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>آخر تحديث اليوم الساعة %1</numerusform>
            <numerusform>آخر تحديث اليوم الساعة %1</numerusform>
            <numerusform>آخر تحديث اليوم الساعة %1</numerusform>
            <numerusform>آخر تحديث اليوم الساعة %1</numerusform>
            <numerusform>آخر تحديث اليوم الساعة %1</numerusform>
            <numerusform>آخر تحديث اليوم الساعة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>آخر تحديث أمس الساعة %1</numerusform>
            <numerusform>آخر تحديث أمس الساعة %1</numerusform>
            <numerusform>آخر تحديث أمس الساعة %1</numerusform>
            <numerusform>آخر تحديث أمس الساعة %1</numerusform>
            <numerusform>آخر تحديث أمس الساعة %1</numerusform>
            <numerusform>آخر تحديث أمس الساعة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>آخر تحديث في %1</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>العروض المحددة المدة لا تظهر حاليًا.</translation>
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
