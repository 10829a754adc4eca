<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>The paper is out.</source>
        <translation>نفد الورق.</translation>
    </message>
    <message>
        <source>It was handed to the printer. Did it come out?</source>
        <translation>أُرسلت إلى الطابعة. هل خرجت؟</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>لم تُطبع. صفحة «الحالة» تبيّن السبب.</translation>
    </message>
    <message>
        <source>Offers are being read anew</source>
        <translation>تجري إعادة قراءة العروض</translation>
    </message>
    <message>
        <source>Read all offers anew</source>
        <translation>إعادة قراءة كل العروض</translation>
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
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>اطبع «%1»</translation>
    </message>
    <message>
        <source>Scan this code and see the offer.</source>
        <translation>امسح هذا الرمز لترى العرض.</translation>
    </message>
    <message>
        <source>The kiosk ends. Whoever set it up knows how to start it again.</source>
        <translation>سيتوقف الكشك. من ركّبه يعرف كيف يعيد تشغيله.</translation>
    </message>
    <message>
        <source>End the kiosk now</source>
        <translation>أوقف الكشك الآن</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>إيقاف الكشك</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>انتهى هذا العرض للتو.</translation>
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
    <name>EmptyWall</name>
    <message>
        <source>New offers are coming soon</source>
        <translation>عروض جديدة قادمة قريبًا</translation>
    </message>
    <message>
        <source>They appear here the moment they start. Would you like to hear from us? Tap “Contact me”.</source>
        <translation>ستظهر هنا فور بدايتها. هل ترغب في أن نتواصل معك؟ اضغط على «تواصلوا معي».</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>عذرًا، تعذّر الحفظ الآن. لم تفقد شيئًا: يُرجى المحاولة مرة أخرى أو سؤال موظفينا.</translation>
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
        <source>Save and send</source>
        <translation>حفظ وإرسال</translation>
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
        <translation>بيانات صديقك</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>هل تسمح لنا بالتواصل معك؟</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>بإذن صديقك فقط: يُرجى سؤاله أولًا وقراءة ما يوافق عليه له.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>بخصوص: %1</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* حقل مطلوب</translation>
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
        <source>Please check this address.</source>
        <translation>يرجى التحقق من هذا العنوان.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>يُرجى التحقق من هذا الرقم. الأرقام الدولية تبدأ بعلامة +.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>يُرجى اختيار أحد هذه الخيارات.</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To protect your details, everything will be deleted in %1 s.</source>
        <translation>لحماية بياناتك، سيُحذف كل شيء خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
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
        <source>Clock, off by</source>
        <translation>الساعة، الفارق</translation>
    </message>
    <message>
        <source>Waiting / held</source>
        <translation>بالانتظار / محجوز</translation>
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
        <translation>الماسح</translation>
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
        <source>Version</source>
        <translation>الإصدار</translation>
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
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer held.</source>
        <translation>لم يعد محجوزًا.</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed.</source>
        <translation>رفض القرص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>سبب الحجز</translation>
    </message>
    <message>
        <source>Let it go again</source>
        <translation>إرساله من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
    <name>OfferDetail</name>
    <message>
        <source>Get this offer</source>
        <translation>احصل على العرض</translation>
    </message>
    <message>
        <source>Contact me about this offer</source>
        <translation>تواصلوا معي بشأن هذا العرض</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>العودة إلى العروض</translation>
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
        <translation>بلغ الحد الأقصى</translation>
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
    <name>PageMarker</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
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
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>يُرجى أخذ القسيمة الورقية.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>نفد ورق الطابعة. صوّر الرمز بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>الطباعة غير ممكنة الآن. صوّر الرمز بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>هل تمّت الطباعة؟</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
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
        <translation>سيُرسل مع التسليم التالي.</translation>
    </message>
    <message>
        <source>%1 rows are in a sealed file in the data folder.</source>
        <translation>%1 صفوف في ملف مختوم داخل مجلد البيانات.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>لم يُصدَّر: %1</translation>
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
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>نوع غير معروف: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Held: needs a person</source>
        <translation>محجوز: يحتاج إلى شخص</translation>
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
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>%1, taken back later</source>
        <translation>%1، أُلغي لاحقًا</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: استُخدمت القسيمة في مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: كان الحد الأقصى قد بُلغ.</translation>
    </message>
    <message>
        <source>Salesforce: the offer did not hold at that time.</source>
        <translation>Salesforce: لم يكن العرض ساريًا في ذلك الوقت.</translation>
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
        <translation>استُبدل اليوم: %1</translation>
    </message>
    <message>
        <source>Salesforce would have refused %1 of these. Nothing to do for you; the office sees it too.</source>
        <translation>كان Salesforce سيرفض %1 منها. لا يلزمك فعل شيء؛ المكتب يراها أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>لم يُمسح شيء اليوم.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Your own voucher. Show it at the till; it is good once.</source>
        <translation>قسيمتك الخاصة. أظهرها عند الدفع؛ تصلح لمرة واحدة.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>حتى %1، الساعة %2</translation>
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
        <translation>تعذر التحقق من رمز PIN. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رمز PIN</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>العودة إلى العروض</translation>
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
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>المستبدلة</translation>
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
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>انتهى هذا العرض للتو.</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>صوّر هذا الرمز وأظهره عند الدفع.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>رمزك الخاص. صوّره؛ يصلح لمرة واحدة.</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Your details are saved here and will be sent to the shop.</source>
        <translation>تم حفظ بياناتك هنا وستُرسل إلى المتجر.</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>العودة إلى العروض</translation>
    </message>
    <message>
        <source>Does a friend want to hear from us too? Enter their details here, with their permission.</source>
        <translation>هل يرغب صديق لك أيضًا في أن نتواصل معه؟ أدخل بياناته هنا بعد إذنه.</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>التوصية لصديق</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation>امسح رمز العميل</translation>
    </message>
    <message>
        <source>No scanner at hand? Type what stands below the code.</source>
        <translation>لا يوجد ماسح؟ اكتب ما هو مكتوب أسفل الرمز.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>تحقق من هذا الرمز</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسح بالخطأ</translation>
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
        <translation>غير متوفر</translation>
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
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>حتى يوم %1</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>اليوم هو اليوم الأخير</translation>
    </message>
    <message>
        <source>Ends today at %1</source>
        <translation>ينتهي اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>ينتهي في أي لحظة</translation>
    </message>
    <message>
        <source>Only %1 min left</source>
        <translation>متبقٍّ %1 دقيقة فقط</translation>
    </message>
    <message>
        <source>Only %1 h left</source>
        <translation>متبقٍّ %1 ساعة فقط</translation>
    </message>
    <message>
        <source>Only %1 h %2 min left</source>
        <translation>متبقٍّ %1 س %2 د فقط</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>الرمز التالي</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>This is the scan of a moment ago. It counts once.</source>
        <translation>هذا هو المسح السابق قبل لحظة. يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>سيُؤكَّد عند عودة الشبكة. امنح العرض.</translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>استُبدل هنا العدد المسموح به.</translation>
    </message>
    <message>
        <source>Not a voucher of this store.</source>
        <translation>ليست قسيمة من هذا المتجر.</translation>
    </message>
    <message>
        <source>Not a code of this shop.</source>
        <translation>ليس رمزًا لهذا المتجر.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>امسحه مجددًا أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>ينقص هذا الكشك مفتاح القسيمة. سيصل مع الشبكة.</translation>
    </message>
    <message>
        <source>This kiosk has not heard of that offer, and has no network to ask.</source>
        <translation>لا يعرف هذا الكشك العرض ولا شبكة لديه ليسأل.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>ساعة هذا الكشك غير صحيحة.</translation>
    </message>
    <message>
        <source>This offer is redeemed with a network only.</source>
        <translation>لا يُستبدل هذا العرض إلا مع الشبكة.</translation>
    </message>
    <message>
        <source>No more of this offer without a network.</source>
        <translation>لا مزيد من هذا العرض دون شبكة.</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was redeemed.</source>
        <translation>تعذّر الحفظ. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>On %1 at %2, kiosk %3</source>
        <translation>في %1 الساعة %2، الكشك %3</translation>
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
        <source>It could not be taken back: the disk refused.</source>
        <translation>تعذّر الإلغاء: رفض القرص.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يُلغى.</translation>
    </message>
</context>
<context>
    <name>WallFooter</name>
    <message>
        <source>Contact me</source>
        <translation>تواصلوا معي</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>عروض من أجلك</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Last updated today at %1</source>
        <translation>آخر تحديث اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Last updated yesterday at %1</source>
        <translation>آخر تحديث أمس الساعة %1</translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>آخر تحديث في %1</translation>
    </message>
    <message>
        <source>The latest offers are on their way</source>
        <translation>أحدث العروض في الطريق</translation>
    </message>
    <message>
        <source>Scan a code with your phone, or tap an offer.</source>
        <translation>امسح رمزًا بهاتفك أو اضغط على أحد العروض.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>العروض المحددة المدة لا تظهر حاليًا.</translation>
    </message>
</context>
</TS>
