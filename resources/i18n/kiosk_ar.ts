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
    <name>DetailCode</name>
    <message>
        <source>This offer has just ended.</source>
        <translation>انتهى هذا العرض للتو.</translation>
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
