<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>Make a new workspace file with the reference data in it</source>
        <translation>إنشاء ملف مساحة عمل جديد يتضمن البيانات المرجعية</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>فتح ملف مساحة عمل</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>فتح نسخة جديدة من مساحة العمل النموذجية للاطلاع عليها</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>إ&amp;غلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Close this workspace; everything in it is saved already</source>
        <translation>إغلاق مساحة العمل هذه؛ كل ما فيها محفوظ بالفعل</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation>طباعة ما تعرضه هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>إعادة التغيير الذي جرى التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;بحث في كل مكان</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>البحث في جميع السجلات</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>تكبير كل النصوص</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>تصغير كل النصوص</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;حجم النص العادي</translation>
    </message>
    <message>
        <source>Show text in the size this computer uses</source>
        <translation>إظهار النص بالحجم المستخدم في هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Follow this computer</source>
        <translation>م&amp;ثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>فاتح أو داكن بحسب إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عال</translation>
    </message>
    <message>
        <source>The strongest contrast, with clear outlines</source>
        <translation>أقوى تباين، مع حدود واضحة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Return to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>Go to the page you came back from</source>
        <translation>الانتقال إلى الصفحة التي رجعت منها</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>الر&amp;ئيسية</translation>
    </message>
    <message>
        <source>Show the next meeting and what is open</source>
        <translation>عرض الاجتماع المقبل والمسائل المفتوحة</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>تاري&amp;خ التغييرات</translation>
    </message>
    <message>
        <source>Show who changed what, and when</source>
        <translation>عرض صاحب كل تغيير ومضمونه ووقته</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>نقل لوحة المفاتيح إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>نقل لوحة المفاتيح إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>New of &amp;another kind…</source>
        <translation>جديد من &amp;نوع آخر…</translation>
    </message>
    <message>
        <source>Choose a kind and add a record of it</source>
        <translation>اختيار نوع وإضافة سجل منه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>سرد جميع اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Trilateral</source>
        <translation>&amp;حول Trilateral</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والترخيص</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>الا&amp;نتقال إلى أي شيء…</translation>
    </message>
    <message>
        <source>Find a record, a list, a view or a command by a few letters</source>
        <translation>العثور على سجل أو قائمة أو طريقة عرض أو أمر ببضعة أحرف</translation>
    </message>
    <message>
        <source>Add a record of the kind this page shows, or choose a kind</source>
        <translation>إضافة سجل من النوع الذي تعرضه هذه الصفحة، أو اختيار نوع</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;مساعدة…</translation>
    </message>
    <message>
        <source>Explain what is in sight; works without a network</source>
        <translation>شرح ما هو معروض؛ يعمل دون شبكة</translation>
    </message>
    <message>
        <source>Set a res&amp;tore point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the present state a name, to come back to it; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words that the dictionary of their language does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next spelling mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next marked word on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Attaching files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Follow-up of States without their consent</source>
        <translation>متابعة الدول التي لم تعط موافقتها</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>Agenda items that are ours only</source>
        <translation>بنود جدول الأعمال الخاصة بنا فقط</translation>
    </message>
    <message>
        <source>%1: internal or sensitive</source>
        <translation>%1: داخلي أو حساس</translation>
    </message>
    <message>
        <source>The meeting of this brief is not in this workspace. Choose one from the list of meetings.</source>
        <translation>اجتماع ملف الإحاطة هذا غير موجود في مساحة العمل هذه. اختر اجتماعا من قائمة الاجتماعات.</translation>
    </message>
    <message>
        <source>A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>يعد ملف الإحاطة انطلاقا من اجتماع، أما هذا السجل فنوعه: %1. اختر اجتماعا.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا الاجتماع داخلي أو حساس، لذا ليست له نسخة مشتركة. اطبع نسخة المكتب، أو عدل أولا تداول الاجتماع ليصبح «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>The brief recipe “%1” names a part “%2” that this version does not know. Use a newer version, or take the part out of the recipe.</source>
        <translation>يذكر قالب ملف الإحاطة «%1» جزءا هو «%2» لا يعرفه هذا الإصدار. استخدم إصدارا أحدث، أو احذف هذا الجزء من القالب.</translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting.</source>
        <translation>لا يوجد قالب لملف الإحاطة باسم «%1». استخدم «trilateral»، وهو قالب ملف الإحاطة للاجتماع الثلاثي.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>تتعذر قراءة قالب ملف الإحاطة «%1». صحح الملف أو استخدم قالبا آخر.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>ليس في قالب ملف الإحاطة «%1» أي أجزاء. أدرج جزءا واحدا على الأقل.</translation>
    </message>
</context>
<context>
    <name>BriefPrinter</name>
    <message>
        <source>The brief could not be printed. Check that the printer is on, or save the brief as PDF.</source>
        <translation>تعذرت طباعة ملف الإحاطة. تحقق من أن الطابعة مشغلة، أو احفظ ملف الإحاطة بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>is missing from the log</source>
        <translation>مفقودة من يومية التغييرات</translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation>لا تطابق ختمها</translation>
    </message>
    <message>
        <source>does not follow the commit before it</source>
        <translation>لا تلي العملية السابقة لها</translation>
    </message>
    <message>
        <source>holds changes that belong to no commit</source>
        <translation>فيها تغييرات لا تنتمي إلى أي عملية</translation>
    </message>
    <message>
        <source>is in the log but not in the tables</source>
        <translation>موجود في اليومية وغير موجود في الجداول</translation>
    </message>
    <message>
        <source>differs from what the log says</source>
        <translation>يختلف عما تذكره اليومية</translation>
    </message>
    <message>
        <source>has an unreadable change</source>
        <translation>فيه تغيير تتعذر قراءته</translation>
    </message>
    <message>
        <source>holds records that the log does not know</source>
        <translation>فيه سجلات لا تعرفها اليومية</translation>
    </message>
    <message>
        <source>belong to records that are not there</source>
        <translation>تنتمي إلى سجلات غير موجودة</translation>
    </message>
    <message>
        <source>%1 names a deleted record</source>
        <translation>%1: يشير إلى سجل محذوف</translation>
    </message>
    <message>
        <source>%1 names a record that is not in this copy</source>
        <translation>%1: يشير إلى سجل غير موجود في هذه النسخة</translation>
    </message>
    <message>
        <source>%1 records have this reference</source>
        <translation>عدد السجلات التي تحمل هذا المرجع: %1</translation>
    </message>
    <message>
        <source>is part of itself</source>
        <translation>جزء من ذاته</translation>
    </message>
    <message>
        <source>was deleted in one copy and edited in another</source>
        <translation>محذوف في نسخة ومحرر في أخرى</translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation>%1: له صيغتان</translation>
    </message>
    <message>
        <source>differs from what the records say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have the content that its records name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was never read for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds words of files that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a file that is not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Office copy</source>
        <translation>نسخة المكتب</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>نسخة مشتركة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter أمريكي</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>External</source>
        <translation>خارجية</translation>
    </message>
    <message>
        <source>None declared</source>
        <translation>لا تضارب معلن</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>تضارب معلن</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يطرح السؤال</translation>
    </message>
    <message>
        <source>Fit to be shown</source>
        <translation>صالحة للعرض</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>تحتاج إلى تنقيح</translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation>غير معدة للعرض</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>لا أدلة معروفة</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>إفادة ذاتية</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>رصد</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Evaluated by others</source>
        <translation>تقييم من آخرين</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تحققت</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضعت جانبا</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>صعودا</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>نزولا</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Described in words</source>
        <translation>وصف بالنص</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>الترويكا</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>فريق توجيهي</translation>
    </message>
    <message>
        <source>Consultative group</source>
        <translation>فريق تشاوري</translation>
    </message>
    <message>
        <source>Preparatory team</source>
        <translation>فريق تحضيري</translation>
    </message>
    <message>
        <source>Government Team</source>
        <translation>فريق حكومي</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>رؤساء الوكالات</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>مستوى العمل</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>فريق عامل</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>فرقة عمل</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>أمانة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation>اجتماع تنسيقي</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>منبر</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>مناسبة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>ناتج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Several States</source>
        <translation>عدة دول</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Several agencies</source>
        <translation>عدة وكالات</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation>العملية نفسها</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>لا معلومات</translation>
    </message>
    <message>
        <source>Existing practice</source>
        <translation>ممارسة قائمة</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation>لم يتابع</translation>
    </message>
    <message>
        <source>The actor itself</source>
        <translation>الطرف نفسه</translation>
    </message>
    <message>
        <source>Noted by us</source>
        <translation>لاحظه مكتبنا</translation>
    </message>
    <message>
        <source>Named by the source</source>
        <translation>ذكره المصدر</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>بحسب قراءتنا</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>ولاية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>UNDAF</source>
        <translation>إطار المساعدة الإنمائية</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>متحفظ</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>UN agency, fund or programme</source>
        <translation>وكالة أو صندوق أو برنامج للأمم المتحدة</translation>
    </message>
    <message>
        <source>UN Secretariat</source>
        <translation>الأمانة العامة للأمم المتحدة</translation>
    </message>
    <message>
        <source>UN regional commission</source>
        <translation>لجنة إقليمية للأمم المتحدة</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>منظمة حكومية دولية أخرى</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>جهة مانحة</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>قطاع الأعمال</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>نقابة عمالية</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>مؤسسة بحثية</translation>
    </message>
    <message>
        <source>Regional consultative process</source>
        <translation>عملية تشاورية إقليمية</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Shared with the three sides</source>
        <translation>مشترك بين الجوانب الثلاثة</translation>
    </message>
    <message>
        <source>Internal to our office</source>
        <translation>داخلي للمكتب</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>موثق</translation>
    </message>
    <message>
        <source>Partly sourced, to be checked</source>
        <translation>موثق جزئيا، للتحقق</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>نموذج مختلق</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Possible follow-up action</source>
        <translation>إجراء متابعة ممكن</translation>
    </message>
    <message>
        <source>Process decision</source>
        <translation>قرار بشأن العملية</translation>
    </message>
    <message>
        <source>Input to the United Nations</source>
        <translation>إسهام موجه إلى الأمم المتحدة</translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>ترجمتنا</translation>
    </message>
    <message>
        <source>Our paraphrase</source>
        <translation>صياغتنا</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>National</source>
        <translation>وطني</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>إقليمي</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>عالمي</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Named by the Secretary-General&apos;s note</source>
        <translation>مذكور في مذكرة الأمين العام</translation>
    </message>
    <message>
        <source>Added by a trilateral meeting</source>
        <translation>أضافه اجتماع ثلاثي</translation>
    </message>
    <message>
        <source>From the eight-point agenda</source>
        <translation>من خطة النقاط الثماني</translation>
    </message>
    <message>
        <source>From the GMG</source>
        <translation>من المجموعة العالمية</translation>
    </message>
    <message>
        <source>From a Forum Meeting</source>
        <translation>من اجتماع للمنتدى</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض إيضاحي</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>نظام</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>With some help</source>
        <translation>ببعض المساعدة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>CCA</source>
        <translation>التحليل القطري المشترك</translation>
    </message>
    <message>
        <source>PRSP</source>
        <translation>ورقة استراتيجية الحد من الفقر</translation>
    </message>
    <message>
        <source>National development plan</source>
        <translation>خطة إنمائية وطنية</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>قيد التباحث</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>اجتماع ثلاثي</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>اجتماع المنتدى</translation>
    </message>
    <message>
        <source>High-level Dialogue</source>
        <translation>حوار رفيع المستوى</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>مائدة مستديرة</translation>
    </message>
    <message>
        <source>Roundtable session</source>
        <translation>جلسة مائدة مستديرة</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>اجتماع مواضيعي</translation>
    </message>
    <message>
        <source>Steering Group</source>
        <translation>الفريق التوجيهي</translation>
    </message>
    <message>
        <source>Friends of the Forum</source>
        <translation>أصدقاء المنتدى</translation>
    </message>
    <message>
        <source>GMG Principals</source>
        <translation>رؤساء وكالات المجموعة العالمية</translation>
    </message>
    <message>
        <source>Preparatory meeting</source>
        <translation>اجتماع تحضيري</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>مناسبة جانبية</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>اجتماع خبراء</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>اجتماع آخر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جار</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>منسوبة إلى قائليها</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Background paper</source>
        <translation>ورقة معلومات أساسية</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>كتيب</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>توجيهات</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>مبادئ توجيهية</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة مرجعية</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>خلاصة وافية</translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation>صحائف وقائع</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>موجزات سياساتية</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>ورقة موقف</translation>
    </message>
    <message>
        <source>Thematic paper</source>
        <translation>ورقة مواضيعية</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>مذكرة مفاهيمية</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>اختصاصات</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>مذكرة شفوية</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول أعمال</translation>
    </message>
    <message>
        <source>Summary or minutes</source>
        <translation>موجز أو محضر</translation>
    </message>
    <message>
        <source>UN document</source>
        <translation>وثيقة للأمم المتحدة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيد</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>منقح</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>مستمر في الخطة التالية</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أسقط</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>تحت الملاحظة</translation>
    </message>
    <message>
        <source>Help is wanted</source>
        <translation>المساعدة مطلوبة</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>مقيسة</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>مقدرة</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدم</translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation>معاد مع أسئلة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>لم تقدم</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>مدعم بوثائق</translation>
    </message>
    <message>
        <source>Checked by others</source>
        <translation>تحقق منه آخرون</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>دول أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>دولة عضو</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>دولة مراقبة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>حالة واحدة</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>عدة حالات</translation>
    </message>
    <message>
        <source>Many cases agree</source>
        <translation>حالات كثيرة متفقة</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>احتياطي</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>لم يؤخذ به</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذر عنه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Procedural note</source>
        <translation>ملاحظة إجرائية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>لنا فقط</translation>
    </message>
    <message>
        <source>Sent for agreement</source>
        <translation>مرسل للاتفاق عليه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>SRSG</source>
        <translation>الممثل الخاص</translation>
    </message>
    <message>
        <source>GFMD</source>
        <translation>المنتدى العالمي</translation>
    </message>
    <message>
        <source>GMG</source>
        <translation>المجموعة العالمية</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متكلم</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>مدون الملاحظات</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Sent an alternate</source>
        <translation>أوفد بديلا</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>رئيس مشارك</translation>
    </message>
    <message>
        <source>Incoming Chair</source>
        <translation>الرئاسة المقبلة</translation>
    </message>
    <message>
        <source>Outgoing Chair</source>
        <translation>الرئاسة المنتهية ولايتها</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>رئيس الجهة</translation>
    </message>
    <message>
        <source>Special Representative</source>
        <translation>ممثل خاص</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>جهة داعية</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة تنسيق</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>الولاية الأولى</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>نصف سنة</translation>
    </message>
    <message>
        <source>Seven months</source>
        <translation>سبعة أشهر</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>سنة تقويمية</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>مدة الرئاسة</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>غير محددة المدة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Review of a text</source>
        <translation>مراجعة نص</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>مشورة</translation>
    </message>
    <message>
        <source>Preparation of a delegation</source>
        <translation>إعداد وفد</translation>
    </message>
    <message>
        <source>Offers received</source>
        <translation>وردت عروض</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>قبل العرض</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مأذون به</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fill it with the sample data.</source>
        <translation>ملؤها بالبيانات النموذجية.</translation>
    </message>
    <message>
        <source>Only records whose field has the value; several conditions must all hold. FIELD= finds empty fields.</source>
        <translation>السجلات التي يحمل حقلها هذه القيمة فقط؛ وإذا تعددت الشروط وجب استيفاؤها كلها. الصيغة FIELD= تجد الحقول الفارغة.</translation>
    </message>
    <message>
        <source>Which records the lines of the file are.</source>
        <translation>السجلات التي تقابلها أسطر الملف.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>بيان ما سيحدث فقط.</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation>الملف المراد كتابته؛ وامتداده يحدد صيغته.</translation>
    </message>
    <message>
        <source>Which brief to make.</source>
        <translation>ملف الإحاطة المراد إعداده.</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation>الاجتماع المعني.</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>النسخة المشتركة لا تتضمن ما هو حساس أو خاص بمكتبنا فقط.</translation>
    </message>
    <message>
        <source>The paper; a4 when nothing is said.</source>
        <translation>حجم الورق؛ وهو a4 إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Language of the brief: ar, zh, en, fr, ru or es.</source>
        <translation>لغة ملف الإحاطة: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>Make a workspace; an existing file is never replaced.</source>
        <translation>إنشاء مساحة عمل؛ لا يستبدل أي ملف موجود أبدا.</translation>
    </message>
    <message>
        <source>Print what a workspace holds.</source>
        <translation>طباعة محتويات مساحة عمل.</translation>
    </message>
    <message>
        <source>Print the record kinds; with --json their fields too.</source>
        <translation>طباعة أنواع السجلات؛ ومع --json تطبع حقولها أيضا.</translation>
    </message>
    <message>
        <source>Print the records of a kind.</source>
        <translation>طباعة السجلات من نوع معين.</translation>
    </message>
    <message>
        <source>Print one record with all its fields.</source>
        <translation>طباعة سجل واحد بجميع حقوله.</translation>
    </message>
    <message>
        <source>Print the records that hold all the words.</source>
        <translation>طباعة السجلات التي تتضمن جميع الكلمات.</translation>
    </message>
    <message>
        <source>Make a meeting brief as PDF.</source>
        <translation>إعداد ملف إحاطة لاجتماع بصيغة PDF.</translation>
    </message>
    <message>
        <source>Compare a workspace with its log and print what does not fit.</source>
        <translation>مقارنة مساحة عمل بيومية تغييراتها وطباعة ما لا يتطابق.</translation>
    </message>
    <message>
        <source>Print the whole content; equal contents print the same.</source>
        <translation>طباعة المحتوى كاملا؛ والمحتويات المتساوية تطبع بصورة واحدة.</translation>
    </message>
    <message>
        <source>Take over the changes of another copy, which is only read.</source>
        <translation>أخذ تغييرات نسخة أخرى، وهي تقرأ فقط.</translation>
    </message>
    <message>
        <source>Undo the last change made in this copy.</source>
        <translation>التراجع عن آخر تغيير أجري في هذه النسخة.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>إعادة آخر ما جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>Print fields with several versions after a merge.</source>
        <translation>طباعة الحقول التي لها عدة صيغ بعد الدمج.</translation>
    </message>
    <message>
        <source>Only records that meet a filter in words, as the lists of the desk take it: &quot;Status is Planned, Delayed and Due before today&quot;.</source>
        <translation>السجلات التي تستوفي تصفية بالكلمات فقط، كما تكتب في قوائم مكتب العمل: «الحالة يساوي مخطط, متأخر و الموعد قبل اليوم».</translation>
    </message>
    <message>
        <source>An organisation or person that “my organization” in a filter stands for.</source>
        <translation>المنظمة أو الشخص المقصود بعبارة «منظمتي» في التصفية.</translation>
    </message>
    <message>
        <source>Only records of this kind.</source>
        <translation>السجلات من هذا النوع فقط.</translation>
    </message>
    <message>
        <source>Language of titles and excerpts: ar, zh, en, fr, ru or es.</source>
        <translation>لغة العناوين والمقتطفات: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>How many records at most; 200 when nothing is said.</source>
        <translation>العدد الأقصى للسجلات؛ وهو 200 إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Only the changes of this field.</source>
        <translation type="vanished">تغييرات هذا الحقل فقط.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first one when nothing is said.</source>
        <translation>ورقة المصنف؛ وهي الأولى إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its first lines when nothing is said.</source>
        <translation>ما يفصل بين خلايا ملف CSV: فاصلة (comma) أو فاصلة منقوطة (semicolon) أو جدولة (tab) أو خط عمودي (bar)؛ ويعرف من الأسطر الأولى إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, windows-1251, windows-1256 or gb18030.</source>
        <translation>ترميز ملف CSV غير المكتوب بيونيكود: windows-1252 أو windows-1250 أو windows-1251 أو windows-1256 أو gb18030.</translation>
    </message>
    <message>
        <source>Only the records of a kept view, in its order; NAME is its title in any language, or its id. All fields are written.</source>
        <translation>سجلات طريقة عرض محفوظة فقط، بترتيبها؛ NAME هو عنوانها بأي لغة أو معرفها. وتكتب جميع الحقول.</translation>
    </message>
    <message>
        <source>Print who changed what of a record, newest first.</source>
        <translation type="vanished">طباعة صاحب كل تغيير في سجل ما ومضمون التغيير، بدءا بالأحدث.</translation>
    </message>
    <message>
        <source>Read records from a CSV file or a workbook as one change; with any error nothing is changed.</source>
        <translation>قراءة سجلات من ملف CSV أو من مصنف كتغيير واحد؛ وعند أي خطأ لا يغير شيء.</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON.</source>
        <translation>كتابة السجلات من نوع معين بصيغة CSV أو كمصنف Excel أو بصيغة JSON.</translation>
    </message>
    <message>
        <source>Only the changes of this field of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this person changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes of records of this kind; without REF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes that came about in this way: edit, import, paste, merge, undo, redo, resolve, restore_point or reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes of this day (in UTC) or later; a month or a year will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes up to and on this day (in UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at most, the newest ones; all when nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language the files are written in, as a key of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print who changed what, newest first; of one record field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies of files with a record, as one change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the files that go with a record, or all that records hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file that a record holds, or the only one attached to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message>
        <source>records</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>لصق %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>تسوية %1</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>بيانات مرجعية</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>تغيير %1 في %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Restore point “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty or may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not know its encoding, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The workbook was not made: the folder for temporary files cannot be written. Free some space on its disk.</source>
        <translation>لم ينشأ المصنف: تتعذر الكتابة في مجلد الملفات المؤقتة. أخل بعض المساحة على قرصه.</translation>
    </message>
    <message>
        <source>The workbook was not made. Export the records as CSV instead.</source>
        <translation>لم ينشأ المصنف. صدر السجلات بصيغة CSV بدلا من ذلك.</translation>
    </message>
    <message>
        <source>A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records as CSV instead.</source>
        <translation>لا تتسع ورقة في مصنف Excel لأكثر من %1 صفا و%2 عمودا. صدر السجلات بصيغة CSV بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds no more than %4. Export the records as CSV instead.</source>
        <translation>الصف %1، العمود «%2»: عدد أحرف النص %3، ولا تتسع خلية في مصنف Excel لأكثر من %4. صدر السجلات بصيغة CSV بدلا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <comment>brief</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>brief</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>brief</comment>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>brief</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>About</source>
        <comment>brief</comment>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <comment>brief</comment>
        <translation>مقدم إلى</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>brief</comment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>brief</comment>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>brief</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>brief</comment>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Changes since</source>
        <comment>brief</comment>
        <translation>التغييرات منذ</translation>
    </message>
    <message>
        <source>Changes since meeting</source>
        <comment>brief</comment>
        <translation>التغييرات منذ اجتماع</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>brief</comment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>brief</comment>
        <translation>طباعة بحروف كبيرة</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <comment>brief</comment>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>Page limit</source>
        <comment>brief</comment>
        <translation>حد الصفحات</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>brief</comment>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>brief</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>brief</comment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Annexes</source>
        <comment>brief</comment>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Opening text</source>
        <comment>brief</comment>
        <translation>النص الافتتاحي</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>brief</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>experience_review</comment>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>experience_review</comment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Reviewer in words</source>
        <comment>experience_review</comment>
        <translation>المراجع بالنص</translation>
    </message>
    <message>
        <source>For</source>
        <comment>experience_review</comment>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <comment>experience_review</comment>
        <translation>داخلية أو خارجية</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>experience_review</comment>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <comment>experience_review</comment>
        <translation>التضارب بالنص</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>experience_review</comment>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>experience_review</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>experience_review</comment>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>experience_review</comment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience_review</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>experience_review</comment>
        <translation>مواطن القوة</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>experience_review</comment>
        <translation>الثغرات</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>experience_review</comment>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>priority</comment>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>priority</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>priority</comment>
        <translation>الجهة المقترحة</translation>
    </message>
    <message>
        <source>Other proposers</source>
        <comment>priority</comment>
        <translation>جهات مقترحة أخرى</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>priority</comment>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>priority</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <comment>priority</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>priority</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>priority</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>priority</comment>
        <translation>المسوغات</translation>
    </message>
    <message>
        <source>Wanted result</source>
        <comment>priority</comment>
        <translation>النتيجة المرجوة</translation>
    </message>
    <message>
        <source>Raised at</source>
        <comment>priority</comment>
        <translation>أثيرت في</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>priority</comment>
        <translation>الأولوية السابقة</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>priority</comment>
        <translation>السجلات ذات الصلة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>indicator</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>indicator</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>indicator</comment>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>indicator</comment>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>indicator</comment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <comment>indicator</comment>
        <translation>الاتجاه المنشود</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <comment>indicator</comment>
        <translation>التفصيل بحسب</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>indicator</comment>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <comment>indicator</comment>
        <translation>تاريخ خط الأساس</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>indicator</comment>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Target date</source>
        <comment>indicator</comment>
        <translation>تاريخ القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>indicator</comment>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Data source</source>
        <comment>indicator</comment>
        <translation>مصدر البيانات</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>indicator</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>indicator</comment>
        <translation>دورية الإبلاغ</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>indicator</comment>
        <translation>التقرير الأول</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>indicator</comment>
        <translation>التقرير الأخير</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>issued_brief</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>issued_brief</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>issued_brief</comment>
        <translation>الملف الأصلي</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>issued_brief</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>issued_brief</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>issued_brief</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>issued_brief</comment>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>issued_brief</comment>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>issued_brief</comment>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>issued_brief</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>issued_brief</comment>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>issued_brief</comment>
        <translation>المتلقون</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>issued_brief</comment>
        <translation>متلقون آخرون</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>issued_brief</comment>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <comment>issued_brief</comment>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Data revision</source>
        <comment>issued_brief</comment>
        <translation>حالة البيانات</translation>
    </message>
    <message>
        <source>File</source>
        <comment>issued_brief</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>issued_brief</comment>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>issued_brief</comment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>issued_brief</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>body</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>body</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>body</comment>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>body</comment>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>body</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>body</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>body</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>body</comment>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>body</comment>
        <translation>الدورية</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>body</comment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>From</source>
        <comment>body</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>body</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>body</comment>
        <translation>حلت محلها</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>body</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>objective</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>objective</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>objective</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>objective</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>objective</comment>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>objective</comment>
        <translation>يندرج تحت</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>objective</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>objective</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>objective</comment>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>objective</comment>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>objective</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>objective</comment>
        <translation>الفريق العامل</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>objective</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>objective</comment>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>objective</comment>
        <translation>في الخطة السابقة</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>objective</comment>
        <translation>الرقم السابق</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>follow_up</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>follow_up</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>follow_up</comment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>follow_up</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow_up</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <comment>follow_up</comment>
        <translation>نوع الجهة الفاعلة</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <comment>follow_up</comment>
        <translation>الجهة الآخذة بها</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>follow_up</comment>
        <translation>جهات أخرى</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>follow_up</comment>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>follow_up</comment>
        <translation>شركاء آخرون</translation>
    </message>
    <message>
        <source>Declared by</source>
        <comment>follow_up</comment>
        <translation>أعلنها</translation>
    </message>
    <message>
        <source>Link to the recommendation</source>
        <comment>follow_up</comment>
        <translation>الصلة بالتوصية</translation>
    </message>
    <message>
        <source>Declared at</source>
        <comment>follow_up</comment>
        <translation>أعلنت في</translation>
    </message>
    <message>
        <source>Consent to print</source>
        <comment>follow_up</comment>
        <translation>الموافقة على الطباعة</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>follow_up</comment>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>follow_up</comment>
        <translation>نوع الدليل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>follow_up</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>follow_up</comment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>follow_up</comment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>position</comment>
        <translation>صاحب الموقف</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>position</comment>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>position</comment>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>position</comment>
        <translation>اتجاه الموقف</translation>
    </message>
    <message>
        <source>Stated on</source>
        <comment>position</comment>
        <translation>تاريخ الإبداء</translation>
    </message>
    <message>
        <source>Stated at</source>
        <comment>position</comment>
        <translation>أبدي في</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>position</comment>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Holds until</source>
        <comment>position</comment>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>position</comment>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>position</comment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>If raised</source>
        <comment>position</comment>
        <translation>إذا أثير الموضوع</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>position</comment>
        <translation>مسائل حساسة</translation>
    </message>
    <message>
        <source>Earlier position</source>
        <comment>position</comment>
        <translation>الموقف السابق</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>position</comment>
        <translation>السجلات ذات الصلة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>state_name</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state_name</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>state_name</comment>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>state_name</comment>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state_name</comment>
        <translation>أداة التعريف</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state_name</comment>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>state_name</comment>
        <translation>الترتيب تحت</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state_name</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>person</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>person</comment>
        <translation>الترتيب تحت</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>person</comment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>person</comment>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>person</comment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>person</comment>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>State</source>
        <comment>person</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>person</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Expertise</source>
        <comment>person</comment>
        <translation>مجال الخبرة</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>person</comment>
        <translation>السيرة</translation>
    </message>
    <message>
        <source>Available as a speaker</source>
        <comment>person</comment>
        <translation>متاح متكلما</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>person</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>person</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>person</comment>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Agrees that contact data are kept</source>
        <comment>person</comment>
        <translation>يوافق على حفظ بيانات الاتصال</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>person</comment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>person</comment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>organisation</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>organisation</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>organisation</comment>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>organisation</comment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>organisation</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>organisation</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>organisation</comment>
        <translation>المقر</translation>
    </message>
    <message>
        <source>State</source>
        <comment>organisation</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>GMG member from</source>
        <comment>organisation</comment>
        <translation>عضو في المجموعة العالمية من</translation>
    </message>
    <message>
        <source>GMG member until</source>
        <comment>organisation</comment>
        <translation>عضو في المجموعة العالمية حتى</translation>
    </message>
    <message>
        <source>Membership in words</source>
        <comment>organisation</comment>
        <translation>العضوية بالنص</translation>
    </message>
    <message>
        <source>In the Geneva Migration Group of 2003</source>
        <comment>organisation</comment>
        <translation>في فريق جنيف للهجرة لعام 2003</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>organisation</comment>
        <translation>رئيس المنظمة</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>organisation</comment>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>organisation</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>organisation</comment>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Exists from</source>
        <comment>organisation</comment>
        <translation>قائمة من</translation>
    </message>
    <message>
        <source>Exists until</source>
        <comment>organisation</comment>
        <translation>قائمة حتى</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>organisation</comment>
        <translation>حلت محلها</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>cooperation_area</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cooperation_area</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>cooperation_area</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>From</source>
        <comment>cooperation_area</comment>
        <translation>الجهة المقدمة</translation>
    </message>
    <message>
        <source>To</source>
        <comment>cooperation_area</comment>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Other receivers</source>
        <comment>cooperation_area</comment>
        <translation>جهات متلقية أخرى</translation>
    </message>
    <message>
        <source>What is exchanged</source>
        <comment>cooperation_area</comment>
        <translation>ما يجري تبادله</translation>
    </message>
    <message>
        <source>Problem named</source>
        <comment>cooperation_area</comment>
        <translation>المشكلة المذكورة</translation>
    </message>
    <message>
        <source>Typical records</source>
        <comment>cooperation_area</comment>
        <translation>السجلات المعتادة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>entity</comment>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>entity</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>entity</comment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>entity</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <comment>entity</comment>
        <translation>الطبيعة القانونية</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>entity</comment>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>entity</comment>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Established</source>
        <comment>entity</comment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>entity</comment>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>entity</comment>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>entity</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>saved_view</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Record kind</source>
        <comment>saved_view</comment>
        <translation>نوع السجلات</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>saved_view</comment>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>saved_view</comment>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>saved_view</comment>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>saved_view</comment>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>saved_view</comment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>saved_view</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Travels in packages</source>
        <comment>saved_view</comment>
        <translation>الإدراج في الحزم</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>saved_view</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>note</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>note</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>note</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>note</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>note</comment>
        <translation>صاحب الملاحظة</translation>
    </message>
    <message>
        <source>Remind on</source>
        <comment>note</comment>
        <translation>تاريخ التذكير</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>note</comment>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>note</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>About</source>
        <comment>note</comment>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>common</comment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>common</comment>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>common</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>common</comment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>recommendation</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>recommendation</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>recommendation</comment>
        <translation>العنوان القصير</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>recommendation</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>recommendation</comment>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>recommendation</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <comment>recommendation</comment>
        <translation>المائدة المستديرة</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>recommendation</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Addressees</source>
        <comment>recommendation</comment>
        <translation>الجهات الموجهة إليها</translation>
    </message>
    <message>
        <source>Other addressees</source>
        <comment>recommendation</comment>
        <translation>جهات أخرى موجهة إليها</translation>
    </message>
    <message>
        <source>Other themes</source>
        <comment>recommendation</comment>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>recommendation</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>recommendation</comment>
        <translation>خطة النقاط الثماني</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>recommendation</comment>
        <translation>غايات التنمية المستدامة</translation>
    </message>
    <message>
        <source>Related recommendations</source>
        <comment>recommendation</comment>
        <translation>توصيات ذات صلة</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>recommendation</comment>
        <translation>تحل محل</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>recommendation</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>recommendation</comment>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>recommendation</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>project</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>project</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>project</comment>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>project</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>project</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <comment>project</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>project</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>project</comment>
        <translation>الوكالات</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>project</comment>
        <translation>وكالات أخرى</translation>
    </message>
    <message>
        <source>Donors</source>
        <comment>project</comment>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Other donors</source>
        <comment>project</comment>
        <translation>جهات مانحة أخرى</translation>
    </message>
    <message>
        <source>States</source>
        <comment>project</comment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Other countries</source>
        <comment>project</comment>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>project</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>project</comment>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>project</comment>
        <translation>النتائج المحققة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>project</comment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Earlier phase</source>
        <comment>project</comment>
        <translation>المرحلة السابقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>project</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>project</comment>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>project</comment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>theme</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>theme</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>theme</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>theme</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>theme</comment>
        <translation>خطة النقاط الثماني</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>theme</comment>
        <translation>غايات التنمية المستدامة</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>theme</comment>
        <translation>الفريق العامل</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>theme</comment>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Named in the note</source>
        <comment>theme</comment>
        <translation>الذكر في المذكرة</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>theme</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reviewed from</source>
        <comment>theme</comment>
        <translation>يستعرض من</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <comment>theme</comment>
        <translation>يستعرض حتى</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme</comment>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary_term</comment>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>glossary_term</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>glossary_term</comment>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Other forms</source>
        <comment>glossary_term</comment>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>glossary_term</comment>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <comment>glossary_term</comment>
        <translation>كلمات يحسن تجنبها</translation>
    </message>
    <message>
        <source>Related terms</source>
        <comment>glossary_term</comment>
        <translation>مصطلحات ذات صلة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>experience</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>experience</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>experience</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>States</source>
        <comment>experience</comment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>experience</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>From</source>
        <comment>experience</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>experience</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>experience</comment>
        <translation>غايات التنمية المستدامة</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <comment>experience</comment>
        <translation>الجهة المنفذة</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>experience</comment>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>experience</comment>
        <translation>شركاء آخرون</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>experience</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact in words</source>
        <comment>experience</comment>
        <translation>جهة الاتصال بالنص</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>experience</comment>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>experience</comment>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>experience</comment>
        <translation>ما تم عمله</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>experience</comment>
        <translation>النتيجة المحققة</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <comment>experience</comment>
        <translation>المزالق</translation>
    </message>
    <message>
        <source>Conditions elsewhere</source>
        <comment>experience</comment>
        <translation>شروط التطبيق في أماكن أخرى</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>experience</comment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <comment>experience</comment>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <comment>experience</comment>
        <translation>الأدلة بالنص</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>experience</comment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Update requested on</source>
        <comment>experience</comment>
        <translation>تاريخ طلب التحديث</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>experience</comment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>experience</comment>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Ready to present</source>
        <comment>experience</comment>
        <translation>الجاهزية للعرض</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>experience</comment>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>experience</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Shared at</source>
        <comment>experience</comment>
        <translation>عرضت في</translation>
    </message>
    <message>
        <source>Shared on</source>
        <comment>experience</comment>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>experience</comment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>experience</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Similar experiences</source>
        <comment>experience</comment>
        <translation>تجارب مماثلة</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>experience</comment>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>support</comment>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>support</comment>
        <translation>وكالات أخرى</translation>
    </message>
    <message>
        <source>State</source>
        <comment>support</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>support</comment>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>support</comment>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>support</comment>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <comment>support</comment>
        <translation>اسم الأداة</translation>
    </message>
    <message>
        <source>Planning cycle from</source>
        <comment>support</comment>
        <translation>دورة التخطيط من</translation>
    </message>
    <message>
        <source>Planning cycle until</source>
        <comment>support</comment>
        <translation>دورة التخطيط حتى</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>support</comment>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>support</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>support</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>support</comment>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>support</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>support</comment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>support</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>attachment</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>attachment</comment>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Media type</source>
        <comment>attachment</comment>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>attachment</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>attachment</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Attached to</source>
        <comment>attachment</comment>
        <translation>مرفق بسجل</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>attachment</comment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attachment</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>meeting</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>meeting</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>meeting</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>meeting</comment>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>meeting</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Roundtable number</source>
        <comment>meeting</comment>
        <translation>رقم المائدة المستديرة</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>meeting</comment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Overall theme</source>
        <comment>meeting</comment>
        <translation>الموضوع العام</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>meeting</comment>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>meeting</comment>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Starts at</source>
        <comment>meeting</comment>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ends at</source>
        <comment>meeting</comment>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>meeting</comment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>City</source>
        <comment>meeting</comment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>meeting</comment>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Host State</source>
        <comment>meeting</comment>
        <translation>الدولة المضيفة</translation>
    </message>
    <message>
        <source>Civil Society Days</source>
        <comment>meeting</comment>
        <translation>أيام المجتمع المدني</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>meeting</comment>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Presiding</source>
        <comment>meeting</comment>
        <translation>متولي الرئاسة</translation>
    </message>
    <message>
        <source>Term of the Chair from</source>
        <comment>meeting</comment>
        <translation>مدة الرئاسة من</translation>
    </message>
    <message>
        <source>Term of the Chair until</source>
        <comment>meeting</comment>
        <translation>مدة الرئاسة حتى</translation>
    </message>
    <message>
        <source>Convenors</source>
        <comment>meeting</comment>
        <translation>الجهات الداعية</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <comment>meeting</comment>
        <translation>الرؤساء المشاركون</translation>
    </message>
    <message>
        <source>Government Team</source>
        <comment>meeting</comment>
        <translation>الفريق الحكومي</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>meeting</comment>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>meeting</comment>
        <translation>شركاء آخرون</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>meeting</comment>
        <translation>المنسق</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>meeting</comment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>meeting</comment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Desired outcome</source>
        <comment>meeting</comment>
        <translation>النتيجة المنشودة</translation>
    </message>
    <message>
        <source>Key messages</source>
        <comment>meeting</comment>
        <translation>الرسائل الرئيسية</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>meeting</comment>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>meeting</comment>
        <translation>سير الاجتماع</translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>meeting</comment>
        <translation>الترتيبات اللوجستية</translation>
    </message>
    <message>
        <source>Main output</source>
        <comment>meeting</comment>
        <translation>الناتج الرئيسي</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>States</source>
        <comment>meeting</comment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>meeting</comment>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Delegates</source>
        <comment>meeting</comment>
        <translation>أعضاء الوفود</translation>
    </message>
    <message>
        <source>Civil society</source>
        <comment>meeting</comment>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <comment>meeting</comment>
        <translation>الأرقام بالنص</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>meeting</comment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>meeting</comment>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <comment>meeting</comment>
        <translation>الاجتماع السابق</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>meeting</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>meeting</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>meeting</comment>
        <translation>نسبة الأقوال</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>meeting</comment>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>meeting</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>document</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>document</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issuer in words</source>
        <comment>document</comment>
        <translation>الجهة المصدرة بالنص</translation>
    </message>
    <message>
        <source>Issuers</source>
        <comment>document</comment>
        <translation>الجهات المصدرة</translation>
    </message>
    <message>
        <source>Authors</source>
        <comment>document</comment>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>document</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>document</comment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>document</comment>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Passages to cite</source>
        <comment>document</comment>
        <translation>فقرات للاستشهاد</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>document</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>document</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>document</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>document</comment>
        <translation>التعليقات بحلول</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <comment>document</comment>
        <translation>الصيغة السابقة</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>document</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Original language</source>
        <comment>document</comment>
        <translation>اللغة الأصلية</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>document</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>document</comment>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>document</comment>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>States</source>
        <comment>document</comment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>document</comment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>document</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>document</comment>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>File</source>
        <comment>document</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>document</comment>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>document</comment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>activity</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>activity</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>activity</comment>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>activity</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>activity</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>activity</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>activity</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>activity</comment>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>activity</comment>
        <translation>الجهة الرائدة</translation>
    </message>
    <message>
        <source>Contributors</source>
        <comment>activity</comment>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>activity</comment>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>activity</comment>
        <translation>شركاء آخرون</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>activity</comment>
        <translation>الفريق العامل</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>activity</comment>
        <translation>جهات التنسيق</translation>
    </message>
    <message>
        <source>States</source>
        <comment>activity</comment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>From</source>
        <comment>activity</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>activity</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>activity</comment>
        <translation>الموعد الأول</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>activity</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>activity</comment>
        <translation>سبب الموعد الجديد</translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>activity</comment>
        <translation>معلم رئيسي</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>activity</comment>
        <translation>يتوقف على</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>activity</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status as of</source>
        <comment>activity</comment>
        <translation>الحالة في تاريخ</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>activity</comment>
        <translation>ملاحظة عن الحالة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>activity</comment>
        <translation>يحتاج إلى عناية</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>activity</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>activity</comment>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>activity</comment>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>activity</comment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>activity</comment>
        <translation>النشاط السابق</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>activity</comment>
        <translation>الرقم السابق</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>activity</comment>
        <translation>السجلات ذات الصلة</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>activity</comment>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>activity</comment>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>activity</comment>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>work_plan</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>work_plan</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Plan of</source>
        <comment>work_plan</comment>
        <translation>صاحب الخطة</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>work_plan</comment>
        <translation>الهيئة القائمة عليها</translation>
    </message>
    <message>
        <source>From</source>
        <comment>work_plan</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>work_plan</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>work_plan</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <comment>work_plan</comment>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <comment>work_plan</comment>
        <translation>اعتمدت في</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>work_plan</comment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>work_plan</comment>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>work_plan</comment>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>work_plan</comment>
        <translation>الخطة السابقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>work_plan</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>measurement</comment>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>measurement</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>measurement</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value in words</source>
        <comment>measurement</comment>
        <translation>القيمة بالنص</translation>
    </message>
    <message>
        <source>Part measured</source>
        <comment>measurement</comment>
        <translation>الجزء المقيس</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>measurement</comment>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>measurement</comment>
        <translation>الجهة المبلغة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>measurement</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>measurement</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>progress_report</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>progress_report</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Report on</source>
        <comment>progress_report</comment>
        <translation>تقرير عن</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>progress_report</comment>
        <translation>الجهة المبلغة</translation>
    </message>
    <message>
        <source>Period from</source>
        <comment>progress_report</comment>
        <translation>الفترة من</translation>
    </message>
    <message>
        <source>Period until</source>
        <comment>progress_report</comment>
        <translation>الفترة حتى</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>progress_report</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>progress_report</comment>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>progress_report</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>progress_report</comment>
        <translation>ما تحقق</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>progress_report</comment>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>progress_report</comment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <comment>progress_report</comment>
        <translation>الحالة المقترحة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>progress_report</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence records</source>
        <comment>progress_report</comment>
        <translation>سجلات الأدلة</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>progress_report</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>state</comment>
        <translation>الاسم القصير</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>state</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state</comment>
        <translation>أداة التعريف</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state</comment>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>state</comment>
        <translation>الرمز الثلاثي الأحرف</translation>
    </message>
    <message>
        <source>M49 code</source>
        <comment>state</comment>
        <translation>رمز M49</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>state</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Subregion</source>
        <comment>state</comment>
        <translation>المنطقة الفرعية</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <comment>state</comment>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>UN status</source>
        <comment>state</comment>
        <translation>صفة العضوية</translation>
    </message>
    <message>
        <source>May take part in the Forum</source>
        <comment>state</comment>
        <translation>يحق لها المشاركة في المنتدى</translation>
    </message>
    <message>
        <source>Least developed country</source>
        <comment>state</comment>
        <translation>من أقل البلدان نموا</translation>
    </message>
    <message>
        <source>Landlocked developing country</source>
        <comment>state</comment>
        <translation>من البلدان النامية غير الساحلية</translation>
    </message>
    <message>
        <source>Small island developing State</source>
        <comment>state</comment>
        <translation>من الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>state</comment>
        <translation>جهات التنسيق</translation>
    </message>
    <message>
        <source>Ministries</source>
        <comment>state</comment>
        <translation>الوزارات</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>state</comment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>theme_review</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>theme_review</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>theme_review</comment>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>theme_review</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>theme_review</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme_review</comment>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>New wording</source>
        <comment>theme_review</comment>
        <translation>الصياغة الجديدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>theme_review</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>theme_review</comment>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>lesson</comment>
        <translation>الدرس المستفاد</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>lesson</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>lesson</comment>
        <translation>قوة الدرس</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>lesson</comment>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <comment>lesson</comment>
        <translation>حيث ينطبق</translation>
    </message>
    <message>
        <source>Where it does not</source>
        <comment>lesson</comment>
        <translation>حيث لا ينطبق</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>lesson</comment>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Analyses</source>
        <comment>lesson</comment>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>lesson</comment>
        <translation>ما يخالفه</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>lesson</comment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Used at</source>
        <comment>lesson</comment>
        <translation>استعمل في</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>lesson</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>lesson</comment>
        <translation>استخلصه</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>lesson</comment>
        <translation>تاريخ الاستخلاص</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>lesson</comment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>offer</comment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>offer</comment>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>offer</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <comment>offer</comment>
        <translation>المنجز المعروض</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>offer</comment>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>Ready by</source>
        <comment>offer</comment>
        <translation>جاهز بحلول</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>offer</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>offer</comment>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>offer</comment>
        <translation>سبب الاعتذار</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>offer</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>offer</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>offer</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>agenda_item</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>agenda_item</comment>
        <translation>يندرج تحت</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>agenda_item</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_item</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_item</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda_item</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>agenda_item</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <comment>agenda_item</comment>
        <translation>الدقائق المخصصة</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>agenda_item</comment>
        <translation>يعرضه</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>agenda_item</comment>
        <translation>إمكانية الاطلاع</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>agenda_item</comment>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <comment>agenda_item</comment>
        <translation>النتيجة المنشودة</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>agenda_item</comment>
        <translation>نقاط الحوار</translation>
    </message>
    <message>
        <source>Minutes taken</source>
        <comment>agenda_item</comment>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Minutes status</source>
        <comment>agenda_item</comment>
        <translation>حالة المحضر</translation>
    </message>
    <message>
        <source>Carried from</source>
        <comment>agenda_item</comment>
        <translation>مرحل من</translation>
    </message>
    <message>
        <source>Reason for carrying over</source>
        <comment>agenda_item</comment>
        <translation>سبب الترحيل</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_item</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>agenda_item</comment>
        <translation>السجلات ذات الصلة</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>outcome</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>outcome</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>outcome</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>outcome</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>outcome</comment>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>outcome</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Others responsible</source>
        <comment>outcome</comment>
        <translation>مسؤولون آخرون</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>outcome</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Revised due</source>
        <comment>outcome</comment>
        <translation>الموعد المعدل</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>outcome</comment>
        <translation>سبب الموعد الجديد</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>outcome</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>outcome</comment>
        <translation>ملاحظة عن الحالة</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>outcome</comment>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>outcome</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>outcome</comment>
        <translation>ما نشأ عنها</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>outcome</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>participant</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>participant</comment>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>participant</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>participant</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <comment>participant</comment>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>participant</comment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>participant</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <comment>participant</comment>
        <translation>الدور في الاجتماع</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>participant</comment>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Alternate for</source>
        <comment>participant</comment>
        <translation>بديل عن</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>participant</comment>
        <translation>السيرة</translation>
    </message>
    <message>
        <source>Expected interest</source>
        <comment>participant</comment>
        <translation>الاهتمام المتوقع</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>participant</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>role</comment>
        <translation>شاغل الدور</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>role</comment>
        <translation>القائم به شخصيا</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role</comment>
        <translation>رئيس الجهة</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>role</comment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>role</comment>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>role</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role</comment>
        <translation>المسمى</translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>role</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <comment>role</comment>
        <translation>نوع المدة</translation>
    </message>
    <message>
        <source>States covered</source>
        <comment>role</comment>
        <translation>الدول المشمولة</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>role</comment>
        <translation>محور التركيز</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>role</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>expertise_request</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>expertise_request</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>expertise_request</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>expertise_request</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>expertise_request</comment>
        <translation>مجال التعاون</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>expertise_request</comment>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>expertise_request</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Asked of</source>
        <comment>expertise_request</comment>
        <translation>الجهة المطلوب منها</translation>
    </message>
    <message>
        <source>Others asked</source>
        <comment>expertise_request</comment>
        <translation>جهات أخرى مطلوب منها</translation>
    </message>
    <message>
        <source>Answer coordinated by</source>
        <comment>expertise_request</comment>
        <translation>منسق الرد</translation>
    </message>
    <message>
        <source>For meeting</source>
        <comment>expertise_request</comment>
        <translation>لاجتماع</translation>
    </message>
    <message>
        <source>For agenda item</source>
        <comment>expertise_request</comment>
        <translation>لبند جدول الأعمال</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>expertise_request</comment>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>expertise_request</comment>
        <translation>مطلوب بحلول</translation>
    </message>
    <message>
        <source>Answered on</source>
        <comment>expertise_request</comment>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <comment>expertise_request</comment>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>expertise_request</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>expertise_request</comment>
        <translation>ملاحظة عن الحالة</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>expertise_request</comment>
        <translation>سبب الاعتذار</translation>
    </message>
    <message>
        <source>Consolidated answer</source>
        <comment>expertise_request</comment>
        <translation>الرد الموحد</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>expertise_request</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>expertise_request</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>expertise_request</comment>
        <translation>موعد المداخلة</translation>
    </message>
    <message>
        <source>Clearance</source>
        <comment>expertise_request</comment>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Travel note</source>
        <comment>expertise_request</comment>
        <translation>ملاحظة عن السفر</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>expertise_request</comment>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>expertise_request</comment>
        <translation>استعمل في</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>expertise_request</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_point</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_point</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>agenda_point</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>agenda_point</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_point</comment>
        <translation>الوثائق</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be protected against changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Words in this kind of file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 MiB; words are read in smaller files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, so its words cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password or unpacks to too much, so its words cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password, so its words cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file to attach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation type="unfinished">تتعذر قراءة «%1». تحقق من أنه موجود ومتاح لك.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a damaged file. Nothing was taken; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>my organization</source>
        <translation>منظمتي</translation>
    </message>
    <message>
        <source>%1 %2 %3 days</source>
        <translation>%1 %2 %3 يوما</translation>
    </message>
    <message>
        <source>%1: a value is missing after “%2”.</source>
        <translation>%1: تنقص قيمة بعد «%2».</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation>عند «%1» كان المتوقع «و» أو «أو» في كلمة منفصلة.</translation>
    </message>
    <message>
        <source>Parentheses go one level deep.</source>
        <translation>لا تتداخل الأقواس إلا بمستوى واحد.</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is missing.</source>
        <translation>ينقص قوس الإغلاق «)».</translation>
    </message>
    <message>
        <source>After %1, write one of: %2.</source>
        <translation>بعد %1، اكتب أحد ما يلي: %2.</translation>
    </message>
    <message>
        <source>A condition is missing, for example: %1.</source>
        <translation>ينقص شرط، مثلا: %1.</translation>
    </message>
    <message>
        <source>“%1” begins with no field of %2; for example: %3.</source>
        <translation>لا تبدأ «%1» بأي حقل من حقول %2؛ مثلا: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يتضمن</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يتضمن</translation>
    </message>
    <message>
        <source>below</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>above</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A shared copy is marked as sensitive; choose another classification or the office copy.</source>
        <translation>وضعت على نسخة مشتركة علامة «حساس»؛ اختر تصنيفا آخر أو نسخة المكتب.</translation>
    </message>
    <message>
        <source>Marked as ready to present, but the consent is not recorded as given.</source>
        <translation>وضعت علامة الجاهزية للعرض، لكن لم يسجل أن الموافقة ممنوحة.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>لا يمكن دمج موضوع في نفسه.</translation>
    </message>
    <message>
        <source>The strength speaks of several cases, but fewer than two experiences or analyses are linked.</source>
        <translation>تشير قوة الدرس إلى عدة حالات، لكن المرتبط به أقل من تجربتين أو تحليلين.</translation>
    </message>
    <message>
        <source>%1 (%2) must not be before %3 (%4).</source>
        <translation>ينبغي ألا يكون «%1» (%2) قبل «%3» (%4).</translation>
    </message>
    <message>
        <source>The date moved from %1 to %2, but %3 is missing.</source>
        <translation>انتقل التاريخ من %1 إلى %2، لكن «%3» غير مدخل.</translation>
    </message>
    <message>
        <source>%1 is a time of day, for example 14:30.</source>
        <translation>«%1» وقت من اليوم، مثلا 14:30.</translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4) on the same day.</source>
        <translation>«%1» (%2) قبل «%3» (%4) في اليوم نفسه.</translation>
    </message>
    <message>
        <source>%1 is a year of four digits, for example 2014.</source>
        <translation>«%1» سنة من أربعة أرقام، مثلا 2014.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation>«%1» هو %2، أما «%3» فهو %4.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>ينبغي ألا يقل «%1» عن %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>ينبغي ألا يزيد «%1» على %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of %2, for example %3.</source>
        <translation>ليست «%1» على شكل %2، مثلا %3.</translation>
    </message>
    <message>
        <source>%1 must not lead to the record itself.</source>
        <translation>ينبغي ألا يؤدي «%1» إلى السجل نفسه.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>يلزم واحد مما يلي: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is entered, but %2 is missing.</source>
        <translation>«%1» مدخل، لكن «%2» غير مدخل.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 is missing.</source>
        <translation>«%1» هو «%2»، لكن «%3» غير مدخل.</translation>
    </message>
    <message>
        <source>The General Assembly has Main Committees 1 to 6; %1 names committee %2.</source>
        <translation>للجمعية العامة لجان رئيسية من 1 إلى 6؛ ويذكر %1 اللجنة %2.</translation>
    </message>
    <message>
        <source>Session %1 of the General Assembly opens in September %2, which does not fit %3.</source>
        <translation>تفتتح الدورة %1 للجمعية العامة في أيلول/سبتمبر %2، وهذا لا يتفق مع %3.</translation>
    </message>
    <message>
        <source>Likely: %1.</source>
        <translation>الأرجح: %1.</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2. Likely: %3.</source>
        <translation>يذكر الرمز سنة %1، وهذا لا يتفق مع %2. الأرجح: %3.</translation>
    </message>
    <message>
        <source>%1 is a press release, not a document of the Assembly.</source>
        <translation>%1 نشرة صحفية، وليست وثيقة من وثائق الجمعية.</translation>
    </message>
    <message>
        <source>The term is marked as vacant, but a holder is named.</source>
        <translation>وضعت على المدة علامة «شاغرة»، لكن ذكر شاغل لها.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>يلزم إدخال «%1».</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2.</source>
        <translation>ليست «%1» من الكلمات المستخدمة في «%2».</translation>
    </message>
    <message>
        <source>“%1” is no known reference for %2; it must name a record of kind %3.</source>
        <translation>ليس «%1» مرجعا معروفا لحقل «%2»؛ وينبغي أن يشير إلى سجل من نوع %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>ليست «%1» نعم ولا لا.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, for example 140.</source>
        <translation>ليس «%1» عددا صحيحا، مثلا 140.</translation>
    </message>
    <message>
        <source>“%1” is not a number, for example 8.5.</source>
        <translation>ليس «%1» عددا، مثلا 8.5.</translation>
    </message>
    <message>
        <source>“%1” is not an address, for example https://gfmd.org.</source>
        <translation>ليس «%1» عنوانا شبكيا، مثلا https://gfmd.org.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.</source>
        <translation>ليس «%1» تاريخا؛ اكتب 14 مايو 2014 أو 2014-05-14 أو 2014-05 أو 2014.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, for example 15:30.</source>
        <translation>ليس «%1» وقتا من اليوم، مثلا 15:30.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2: %3.</source>
        <translation>ليست «%1» من الكلمات المستخدمة في «%2»: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Briefs may print badly on this computer, because fonts are missing: %1. To install them on Debian: %2.</source>
        <translation>قد لا تطبع ملفات الإحاطة جيدا على هذا الحاسوب، لأن ثمة خطوطا ناقصة: %1. لتثبيتها في Debian: %2.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>People</source>
        <translation>الأشخاص والجهات</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Membership of the GMG</source>
        <translation>عضوية المجموعة العالمية</translation>
    </message>
    <message>
        <source>Source and handling</source>
        <translation>المصدر والتداول</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>العرض على الآخرين</translation>
    </message>
    <message>
        <source>Rules and version</source>
        <translation>القواعد والصيغة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk and means</source>
        <translation>المخاطر والوسائل</translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation>الرموز والمجموعات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Key of the recipe that gives the sections and their order.</source>
        <translation>مفتاح القالب الذي يحدد الأقسام وترتيبها.</translation>
    </message>
    <message>
        <source>The State, theme or other records the brief is on, when it is not a meeting.</source>
        <translation>الدولة أو الموضوع أو السجلات الأخرى التي يتناولها ملف الإحاطة، عندما لا يتناول اجتماعا.</translation>
    </message>
    <message>
        <source>The shared copy leaves out If raised and Sensitive.</source>
        <translation>لا تتضمن النسخة المشتركة «إذا أثير الموضوع» و«مسائل حساسة».</translation>
    </message>
    <message>
        <source>Names, chairs and members are printed as they were on this day.</source>
        <translation>تطبع الأسماء والرئاسات والعضويات كما كانت في هذا اليوم.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page.</source>
        <translation>يظهر في أعلى كل صفحة وأسفلها.</translation>
    </message>
    <message>
        <source>One option a line: name = value.</source>
        <translation>خيار واحد في كل سطر: الاسم = القيمة.</translation>
    </message>
    <message>
        <source>Recipes of briefs: which sections, for whom, in which language and copy.</source>
        <translation>قوالب ملفات الإحاطة: الأقسام، ولمن، وبأي لغة ونسخة.</translation>
    </message>
    <message>
        <source>For a reviewer who stands in no list here.</source>
        <translation>للمراجع الذي لا يرد في أي قائمة هنا.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external reviews.</source>
        <translation>لكل تجربة مراجعة داخلية واحدة ومراجعتان خارجيتان.</translation>
    </message>
    <message>
        <source>What reviewers say of an experience before it is shown to others.</source>
        <translation>ما يقوله المراجعون عن تجربة قبل عرضها على الآخرين.</translation>
    </message>
    <message>
        <source>Actors that stand in no list here, separated by semicolons.</source>
        <translation>الجهات الفاعلة التي لا ترد في أي قائمة هنا، تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>1 is the highest; a rank is that of the proposing side.</source>
        <translation>1 هي الأعلى؛ والمرتبة تخص الجانب المقترح.</translation>
    </message>
    <message>
        <source>Priorities as each side states them; whether one is shared follows from the three positions.</source>
        <translation>الأولويات كما يعرضها كل جانب؛ أما كون الأولوية مشتركة فيستخلص من المواقف الثلاثة.</translation>
    </message>
    <message>
        <source>The record whose progress it shows.</source>
        <translation>السجل الذي يبين المؤشر تقدمه.</translation>
    </message>
    <message>
        <source>For example per cent, US dollars or countries.</source>
        <translation>مثلا: في المائة أو دولارات الولايات المتحدة أو بلدان.</translation>
    </message>
    <message>
        <source>For example sex, age or corridor.</source>
        <translation>مثلا: الجنس أو العمر أو المسار.</translation>
    </message>
    <message>
        <source>Months between two measurements.</source>
        <translation>عدد الأشهر بين قياسين.</translation>
    </message>
    <message>
        <source>What shows that an objective, an activity, a recommendation or a theme moves on.</source>
        <translation>ما يبين تقدم هدف أو نشاط أو توصية أو موضوع.</translation>
    </message>
    <message>
        <source>As printed on every page.</source>
        <translation>كما هو مطبوع في كل صفحة.</translation>
    </message>
    <message>
        <source>Recipients that stand in no list here, separated by semicolons.</source>
        <translation>المتلقون الذين لا يردون في أي قائمة هنا، تفصل بينهم فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>The state of the workspace from which it was made.</source>
        <translation>حالة مساحة العمل التي أعد منها الملف.</translation>
    </message>
    <message>
        <source>Briefs as they were handed out: frozen, numbered, with those who received them.</source>
        <translation>ملفات الإحاطة كما وزعت: مجمدة ومرقمة، مع من تلقوها.</translation>
    </message>
    <message>
        <source>In words; who holds which place on which date stands under Roles.</source>
        <translation>بالنص؛ أما من يشغل أي مكان وفي أي تاريخ فيرد في «الأدوار».</translation>
    </message>
    <message>
        <source>Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities.</source>
        <translation>الرئاسات والترويكا والفريق التوجيهي والأمانات والأفرقة العاملة وسائر هيئات الكيانات.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.</source>
        <translation>كما هو مطبوع، مثلا 2.3.</translation>
    </message>
    <message>
        <source>Place among the lines at the same level.</source>
        <translation>المكان بين البنود التي على المستوى نفسه.</translation>
    </message>
    <message>
        <source>The line of the plan before that this one continues.</source>
        <translation>بند الخطة السابقة الذي يستمر في هذا البند.</translation>
    </message>
    <message>
        <source>Objectives, outcomes and outputs of a work plan, one below the other.</source>
        <translation>أهداف خطة العمل ونتائجها ونواتجها، بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>One action that serves several recommendations stands here once.</source>
        <translation>الإجراء الواحد الذي يخدم عدة توصيات يرد هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>Whether the State said so itself or we drew the line.</source>
        <translation>هل ذكرت الدولة ذلك بنفسها أم استخلصناه نحن.</translation>
    </message>
    <message>
        <source>Whether the source itself names the recommendation or the Forum.</source>
        <translation>هل يذكر المصدر نفسه التوصية أو المنتدى.</translation>
    </message>
    <message>
        <source>The actor agrees that others see this entry.</source>
        <translation>توافق الجهة الفاعلة على أن يطلع الآخرون على هذا القيد.</translation>
    </message>
    <message>
        <source>What States, agencies and others do, voluntarily, on a recommendation.</source>
        <translation>ما تقوم به الدول والوكالات وغيرها طوعا بشأن توصية.</translation>
    </message>
    <message>
        <source>After this day the position should be checked before it is used.</source>
        <translation>بعد هذا اليوم يحسن التحقق من الموقف قبل استعماله.</translation>
    </message>
    <message>
        <source>What they hold, in two or three sentences.</source>
        <translation>موقف الجهة، في جملتين أو ثلاث.</translation>
    </message>
    <message>
        <source>What our side says on this.</source>
        <translation>ما يقوله جانبنا في هذا الشأن.</translation>
    </message>
    <message>
        <source>What to answer when others ask; left out of a shared copy.</source>
        <translation>ما يجاب به عندما يسأل الآخرون؛ لا يرد في النسخة المشتركة.</translation>
    </message>
    <message>
        <source>What to avoid and why; left out of a shared copy.</source>
        <translation>ما ينبغي تجنبه وسبب ذلك؛ لا يرد في النسخة المشتركة.</translation>
    </message>
    <message>
        <source>The records on which the position rests.</source>
        <translation>السجلات التي يستند إليها الموقف.</translation>
    </message>
    <message>
        <source>What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it.</source>
        <translation>موقف كيان أو دولة أو وكالة من بند في جدول الأعمال أو من أولوية، وما نقوله لها.</translation>
    </message>
    <message>
        <source>When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.</source>
        <translation>عندما يختلف الموضع الأبجدي عن الاسم، مثلا The former Yugoslav Republic of Macedonia تحت الحرف T.</translation>
    </message>
    <message>
        <source>Names that a State bore in an earlier time; a page of 2014 prints the name of 2014.</source>
        <translation>أسماء حملتها دولة في وقت سابق؛ والصفحة المؤرخة 2014 تطبع اسم عام 2014.</translation>
    </message>
    <message>
        <source>As printed, given name first where that is the custom.</source>
        <translation>كما هو مطبوع، والاسم الأول في البداية حيثما كان ذلك هو العرف.</translation>
    </message>
    <message>
        <source>For example Åkerman Börje, Eva.</source>
        <translation>مثلا Åkerman Börje, Eva.</translation>
    </message>
    <message>
        <source>Other spellings, one a line; they are found by search.</source>
        <translation>تهجئات أخرى، واحدة في كل سطر؛ ويجدها البحث.</translation>
    </message>
    <message>
        <source>For example Her Excellency Ms.</source>
        <translation>مثلا صاحبة السعادة السيدة.</translation>
    </message>
    <message>
        <source>In words; dated terms of office stand under Roles.</source>
        <translation>بالنص؛ أما فترات الولاية المؤرخة فترد في «الأدوار».</translation>
    </message>
    <message>
        <source>People in public roles and our contacts; keep no more than the work needs.</source>
        <translation>أشخاص في أدوار عامة وجهات اتصالنا؛ يكتفى بحفظ ما يحتاج إليه العمل.</translation>
    </message>
    <message>
        <source>Earlier names and spellings, one a line; they are found by search.</source>
        <translation>أسماء سابقة وتهجئات، واحدة في كل سطر؛ ويجدها البحث.</translation>
    </message>
    <message>
        <source>What it brings to migration and development.</source>
        <translation>ما تسهم به في مجال الهجرة والتنمية.</translation>
    </message>
    <message>
        <source>Agencies, donors, civil society and other organizations.</source>
        <translation>الوكالات والجهات المانحة والمجتمع المدني وسائر المنظمات.</translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation>من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Receivers outside the three entities, for example States.</source>
        <translation>جهات متلقية خارج الكيانات الثلاثة، مثلا الدول.</translation>
    </message>
    <message>
        <source>The five areas in which the three entities work together.</source>
        <translation>المجالات الخمسة التي تعمل فيها الكيانات الثلاثة معا.</translation>
    </message>
    <message>
        <source>Earlier and drifting forms of the name, one a line; they are found by search.</source>
        <translation>صيغ سابقة ومتغيرة للاسم، واحدة في كل سطر؛ ويجدها البحث.</translation>
    </message>
    <message>
        <source>The three entities: SRSG, GFMD and GMG.</source>
        <translation>الكيانات الثلاثة: الممثل الخاص والمنتدى العالمي والمجموعة العالمية.</translation>
    </message>
    <message>
        <source>Key of the kind of records that the view shows.</source>
        <translation>مفتاح نوع السجلات التي تظهرها طريقة العرض.</translation>
    </message>
    <message>
        <source>Field keys separated by spaces; a leading minus turns the order round.</source>
        <translation>مفاتيح الحقول، تفصل بينها مسافات؛ وعلامة الناقص في البداية تعكس الترتيب.</translation>
    </message>
    <message>
        <source>Field keys in order, separated by spaces.</source>
        <translation>مفاتيح الحقول بالترتيب، تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>The first nine are called by Ctrl+1 to Ctrl+9.</source>
        <translation>تستدعى الطرق التسع الأولى بالمفاتيح Ctrl+1 إلى Ctrl+9.</translation>
    </message>
    <message>
        <source>Filters, columns and sorting kept under a name.</source>
        <translation>تصفيات وأعمدة وفرز محفوظة باسم.</translation>
    </message>
    <message>
        <source>Notes, reminders and handover points on any record.</source>
        <translation>ملاحظات وتذكيرات ونقاط لتسليم المهام بشأن أي سجل.</translation>
    </message>
    <message>
        <source>Who may see this record; a shared copy leaves out what is internal or sensitive.</source>
        <translation>من يمكنه الاطلاع على هذا السجل؛ والنسخة المشتركة لا تتضمن ما هو داخلي أو حساس.</translation>
    </message>
    <message>
        <source>Where the facts come from.</source>
        <translation>من أين أتت الوقائع.</translation>
    </message>
    <message>
        <source>Whether someone has checked the facts against their source.</source>
        <translation>هل تحقق أحد من الوقائع بالرجوع إلى مصدرها.</translation>
    </message>
    <message>
        <source>Our own number, for example GFMD7-R04; it never changes and is never used again.</source>
        <translation>رقمنا الخاص، مثلا GFMD7-R04؛ لا يتغير أبدا ولا يستعمل مرة أخرى.</translation>
    </message>
    <message>
        <source>Wording of the report, or our paraphrase; say which under Wording.</source>
        <translation>نص التقرير، أو صياغتنا نحن؛ اذكر أيهما في «الصياغة».</translation>
    </message>
    <message>
        <source>A few words for narrow columns.</source>
        <translation>كلمات قليلة للأعمدة الضيقة.</translation>
    </message>
    <message>
        <source>The roundtable or session it comes from.</source>
        <translation>المائدة المستديرة أو الجلسة التي صدرت عنها.</translation>
    </message>
    <message>
        <source>When it differs from the last day of the meeting.</source>
        <translation>عندما يختلف عن اليوم الأخير للاجتماع.</translation>
    </message>
    <message>
        <source>In words, for example States of destination; separated by semicolons.</source>
        <translation>بالنص، مثلا دول المقصد؛ تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Numbers of targets, for example 8.8; 10.7.</source>
        <translation>أرقام الغايات، مثلا 8.8؛ 10.7.</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea.</source>
        <translation>توصيات سابقة تحمل الفكرة نفسها.</translation>
    </message>
    <message>
        <source>Earlier ones that were merged into this one or split to make it.</source>
        <translation>توصيات سابقة دمجت في هذه التوصية أو قسمت لتكوينها.</translation>
    </message>
    <message>
        <source>How sure we are of wording and place.</source>
        <translation>مدى تأكدنا من الصياغة ومن موضعها.</translation>
    </message>
    <message>
        <source>Recommendations and other outcomes of Forum Meetings, under our own stable numbers.</source>
        <translation>توصيات اجتماعات المنتدى ونتائجها الأخرى، بأرقامنا الثابتة.</translation>
    </message>
    <message>
        <source>Agencies that stand in no list here, separated by semicolons.</source>
        <translation>الوكالات التي لا ترد في أي قائمة هنا، تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>In words, for example Sub-Saharan Africa.</source>
        <translation>بالنص، مثلا أفريقيا جنوب الصحراء الكبرى.</translation>
    </message>
    <message>
        <source>Country and regional projects in which recommendations take shape.</source>
        <translation>مشاريع قطرية وإقليمية تتجسد فيها التوصيات.</translation>
    </message>
    <message>
        <source>Whether and where the Secretary-General&apos;s note names it.</source>
        <translation>هل تذكره مذكرة الأمين العام، وأين.</translation>
    </message>
    <message>
        <source>Substantive themes that the three sides keep under review.</source>
        <translation>المواضيع الفنية التي تبقيها الجوانب الثلاثة قيد الاستعراض.</translation>
    </message>
    <message>
        <source>Other words and abbreviations for the same thing, one a line; they are found by search.</source>
        <translation>كلمات ومختصرات أخرى للشيء نفسه، واحدة في كل سطر؛ ويجدها البحث.</translation>
    </message>
    <message>
        <source>Where and how the term is used, and which word to prefer.</source>
        <translation>أين يستعمل المصطلح وكيف، وأي كلمة يفضل استعمالها.</translation>
    </message>
    <message>
        <source>Terms of the field in six languages.</source>
        <translation>مصطلحات المجال بست لغات.</translation>
    </message>
    <message>
        <source>Partners that stand in no list here, separated by semicolons.</source>
        <translation>الشركاء الذين لا يردون في أي قائمة هنا، تفصل بينهم فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>What went wrong or would be done otherwise; as useful as success.</source>
        <translation>ما تعثر أو ما كان سيجرى بطريقة أخرى؛ وهو لا يقل فائدة عن النجاح.</translation>
    </message>
    <message>
        <source>What others need in order to adapt it.</source>
        <translation>ما يحتاج إليه الآخرون لتكييفها.</translation>
    </message>
    <message>
        <source>Whether the State or body agrees that its experience is shown to others.</source>
        <translation>هل توافق الدولة أو الهيئة على عرض تجربتها على الآخرين.</translation>
    </message>
    <message>
        <source>Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present.</source>
        <translation>ممارسات الدول وغيرها: المشكلة والعمل والنتيجة والمزالق، مع الأدلة والجاهزية للعرض.</translation>
    </message>
    <message>
        <source>Planning instrument through which the support comes.</source>
        <translation>أداة التخطيط التي يأتي الدعم من خلالها.</translation>
    </message>
    <message>
        <source>What agencies offer to States for follow-up, through country planning or otherwise.</source>
        <translation>ما تعرضه الوكالات على الدول من أجل المتابعة، من خلال التخطيط القطري أو غيره.</translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation>مثلا application/pdf.</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>بالبايت.</translation>
    </message>
    <message>
        <source>Files kept in the workspace and the records they belong to.</source>
        <translation>الملفات المحفوظة في مساحة العمل والسجلات التي تخصها.</translation>
    </message>
    <message>
        <source>Meetings of one series share this word, for example Trilateral meeting.</source>
        <translation>تشترك اجتماعات السلسلة الواحدة في هذه الكلمة، مثلا اجتماع ثلاثي.</translation>
    </message>
    <message>
        <source>The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to.</source>
        <translation>اجتماع المنتدى الذي تتبعه مائدة مستديرة، أو الدورة التي ينتمي إليها اجتماع تحضيري.</translation>
    </message>
    <message>
        <source>Number in the series or of the session, for example 7 or 2.1.</source>
        <translation>الرقم في السلسلة أو رقم الجلسة، مثلا 7 أو 2.1.</translation>
    </message>
    <message>
        <source>The year by which people name the meeting.</source>
        <translation>السنة التي يسمي الناس الاجتماع بها.</translation>
    </message>
    <message>
        <source>Local time at the place of the meeting, for example 14:30.</source>
        <translation>التوقيت المحلي في مكان الاجتماع، مثلا 14:30.</translation>
    </message>
    <message>
        <source>For example Europe/Stockholm; a calendar file needs it.</source>
        <translation>مثلا Europe/Stockholm؛ وملف التقويم يحتاج إليه.</translation>
    </message>
    <message>
        <source>First and last day with a stroke between them, for example 2014-05-12/2014-05-13.</source>
        <translation>اليوم الأول واليوم الأخير تفصل بينهما شرطة مائلة، مثلا 2014-05-12/2014-05-13.</translation>
    </message>
    <message>
        <source>Name of the person in the chair, as the documents print it.</source>
        <translation>اسم الشخص الذي يتولى الرئاسة، كما تطبعه الوثائق.</translation>
    </message>
    <message>
        <source>Who calls the meeting together with the Chair.</source>
        <translation>من يدعو إلى الاجتماع مع الرئاسة.</translation>
    </message>
    <message>
        <source>What the head should have achieved when the meeting ends.</source>
        <translation>ما ينبغي أن يكون رئيس الوفد قد حققه عند انتهاء الاجتماع.</translation>
    </message>
    <message>
        <source>One message a line, three to five for the whole meeting.</source>
        <translation>رسالة واحدة في كل سطر، من ثلاث إلى خمس للاجتماع كله.</translation>
    </message>
    <message>
        <source>Time, room, who opens, order of items, language and interpretation.</source>
        <translation>الوقت والقاعة ومن يفتتح الاجتماع وترتيب البنود واللغة والترجمة الشفوية.</translation>
    </message>
    <message>
        <source>How many States took part.</source>
        <translation>عدد الدول المشاركة.</translation>
    </message>
    <message>
        <source>How many persons from civil society took part.</source>
        <translation>عدد المشاركين من المجتمع المدني.</translation>
    </message>
    <message>
        <source>As the source says it, for example 29 of 30 members.</source>
        <translation>كما يذكرها المصدر، مثلا 29 من أصل 30 عضوا.</translation>
    </message>
    <message>
        <source>The body that meets, for example the Steering Group.</source>
        <translation>الهيئة التي تجتمع، مثلا الفريق التوجيهي.</translation>
    </message>
    <message>
        <source>Open outcomes and items are carried over from here.</source>
        <translation>ترحل منه النتائج والبنود المفتوحة.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule notes keep points and not names.</source>
        <translation>بموجب قاعدة تشاتام هاوس، تحفظ الملاحظات النقاط لا الأسماء.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page of the brief.</source>
        <translation>يظهر في أعلى كل صفحة من ملف الإحاطة وأسفلها.</translation>
    </message>
    <message>
        <source>Printed on every page, for example Draft 3.</source>
        <translation>تطبع في كل صفحة، مثلا المسودة 3.</translation>
    </message>
    <message>
        <source>Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings.</source>
        <translation>الاجتماعات الثلاثية واجتماعات المنتدى وموائدها المستديرة، والفريق التوجيهي، وأصدقاء المنتدى، والاجتماعات المواضيعية وغيرها.</translation>
    </message>
    <message>
        <source>For example A/68/190 or A/RES/68/4; other standard numbers go here too.</source>
        <translation>مثلا A/68/190 أو A/RES/68/4؛ وتدرج هنا أيضا الأرقام الموحدة الأخرى.</translation>
    </message>
    <message>
        <source>Enough when no closer date is known.</source>
        <translation>تكفي عندما لا يعرف تاريخ أدق.</translation>
    </message>
    <message>
        <source>One passage a line, with its paragraph number.</source>
        <translation>فقرة واحدة في كل سطر، مع رقمها.</translation>
    </message>
    <message>
        <source>For example Draft 2.</source>
        <translation>مثلا المسودة 2.</translation>
    </message>
    <message>
        <source>Day by which comments on the draft are wanted.</source>
        <translation>اليوم الذي يرجى تلقي التعليقات على المسودة بحلوله.</translation>
    </message>
    <message>
        <source>Distribution is not the same as handling.</source>
        <translation>التوزيع غير التداول.</translation>
    </message>
    <message>
        <source>Reports, papers, analyses, statements and other documents, with their symbols.</source>
        <translation>التقارير والورقات والتحليلات والبيانات وسائر الوثائق، مع رموزها.</translation>
    </message>
    <message>
        <source>What will be there when it is done.</source>
        <translation>ما سيكون متاحا عند إنجازه.</translation>
    </message>
    <message>
        <source>A joint activity stands here once, with all its lead agencies.</source>
        <translation>يرد النشاط المشترك هنا مرة واحدة، مع جميع وكالاته الرائدة.</translation>
    </message>
    <message>
        <source>As first agreed; it stays when the date moves.</source>
        <translation>كما اتفق عليه أولا؛ ويبقى عندما ينتقل الموعد.</translation>
    </message>
    <message>
        <source>As last agreed.</source>
        <translation>كما اتفق عليه أخيرا.</translation>
    </message>
    <message>
        <source>Needed when the due date has moved.</source>
        <translation>يلزم عندما ينتقل الموعد.</translation>
    </message>
    <message>
        <source>The activity of the plan before that this one continues.</source>
        <translation>نشاط الخطة السابقة الذي يستمر في هذا النشاط.</translation>
    </message>
    <message>
        <source>What is done under a work plan: who leads, with whom, by when, and how it stands.</source>
        <translation>ما يجري في إطار خطة عمل: من يقوده، ومع من، وبحلول متى، وما حالته.</translation>
    </message>
    <message>
        <source>Plans of the GMG, the Forum or the SRSG for one or several years.</source>
        <translation>خطط المجموعة العالمية أو المنتدى أو الممثل الخاص لسنة أو لعدة سنوات.</translation>
    </message>
    <message>
        <source>For example women, or one corridor; empty for the whole.</source>
        <translation>مثلا النساء، أو مسار واحد؛ ويترك فارغا للمجموع.</translation>
    </message>
    <message>
        <source>Values of an indicator on their dates.</source>
        <translation>قيم مؤشر في تواريخها.</translation>
    </message>
    <message>
        <source>Someone confirms it at the activity; it is not taken over by itself.</source>
        <translation>يؤكدها شخص عند النشاط؛ ولا تؤخذ تلقائيا.</translation>
    </message>
    <message>
        <source>What was reported on an activity or objective, by whom and for which period.</source>
        <translation>ما أبلغ به عن نشاط أو هدف، ومن أبلغ به، وعن أي فترة.</translation>
    </message>
    <message>
        <source>Two-letter code of ISO 3166, for example SE.</source>
        <translation>الرمز الثنائي الأحرف وفقا لمعيار ISO 3166، مثلا SE.</translation>
    </message>
    <message>
        <source>The definite article that goes before the short name in running text.</source>
        <translation>أداة التعريف التي تسبق الاسم القصير في متن النص.</translation>
    </message>
    <message>
        <source>Who deals with migration and development in the government.</source>
        <translation>من يعنى بالهجرة والتنمية في الحكومة.</translation>
    </message>
    <message>
        <source>Member and observer States with their names, codes and groups of today.</source>
        <translation>الدول الأعضاء والدول المراقبة، مع أسمائها ورموزها ومجموعاتها الحالية.</translation>
    </message>
    <message>
        <source>When it differs from the day of the meeting.</source>
        <translation>عندما يختلف عن يوم الاجتماع.</translation>
    </message>
    <message>
        <source>For a merge the theme that stays, for a split the new themes.</source>
        <translation>في حالة الدمج الموضوع الذي يبقى، وفي حالة التقسيم المواضيع الجديدة.</translation>
    </message>
    <message>
        <source>For an amended theme.</source>
        <translation>في حالة تعديل الموضوع.</translation>
    </message>
    <message>
        <source>What a meeting decided on a theme: keep, amend, add, merge, split or retire.</source>
        <translation>ما قرره اجتماع بشأن موضوع: إبقاء أو تعديل أو إضافة أو دمج أو تقسيم أو سحب.</translation>
    </message>
    <message>
        <source>One sentence that another country could act on.</source>
        <translation>جملة واحدة يمكن لبلد آخر أن يعمل بها.</translation>
    </message>
    <message>
        <source>Lessons drawn from several experiences and analyses, with their strength.</source>
        <translation>دروس مستخلصة من عدة تجارب وتحليلات، مع قوتها.</translation>
    </message>
    <message>
        <source>For example costs covered, or an embargo.</source>
        <translation>مثلا تغطية التكاليف، أو حظر النشر حتى موعد معين.</translation>
    </message>
    <message>
        <source>What an agency or an expert offers in answer to a request.</source>
        <translation>ما تعرضه وكالة أو خبير ردا على طلب.</translation>
    </message>
    <message>
        <source>Place among the items at the same level.</source>
        <translation>المكان بين البنود التي على المستوى نفسه.</translation>
    </message>
    <message>
        <source>As printed, for example 3 or 3 (b).</source>
        <translation>كما هو مطبوع، مثلا 3 أو 3 (ب).</translation>
    </message>
    <message>
        <source>Time allowed, in minutes; the agenda adds it up.</source>
        <translation>الوقت المخصص بالدقائق؛ ويجمعه جدول الأعمال.</translation>
    </message>
    <message>
        <source>Items that are ours never appear in the agenda that the other sides receive.</source>
        <translation>البنود الخاصة بنا لا تظهر أبدا في جدول الأعمال الذي يتلقاه الجانبان الآخران.</translation>
    </message>
    <message>
        <source>One point a line, ready to be spoken.</source>
        <translation>نقطة واحدة في كل سطر، جاهزة للإلقاء.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule: points, not names.</source>
        <translation>بموجب قاعدة تشاتام هاوس: النقاط لا الأسماء.</translation>
    </message>
    <message>
        <source>The same item at an earlier meeting.</source>
        <translation>البند نفسه في اجتماع سابق.</translation>
    </message>
    <message>
        <source>Items of a meeting in their order, with what we need to speak on each and what was noted.</source>
        <translation>بنود الاجتماع بترتيبها، مع ما نحتاج إليه للكلام عن كل منها وما دون بشأنها.</translation>
    </message>
    <message>
        <source>One decision or one action in one sentence that names who does what.</source>
        <translation>قرار واحد أو إجراء واحد في جملة واحدة تذكر من يفعل ماذا.</translation>
    </message>
    <message>
        <source>The activity, request or other record that came of it.</source>
        <translation>النشاط أو الطلب أو السجل الآخر الذي نشأ عنها.</translation>
    </message>
    <message>
        <source>Decisions, actions, notes and disagreements of a meeting.</source>
        <translation>قرارات الاجتماع وإجراءاته وملاحظاته وأوجه الاختلاف فيه.</translation>
    </message>
    <message>
        <source>For someone who stands in no list here, or whose name is not known yet.</source>
        <translation>لمن لا يرد في أي قائمة هنا، أو لم يعرف اسمه بعد.</translation>
    </message>
    <message>
        <source>Place in the list of participants.</source>
        <translation>المكان في قائمة المشاركين.</translation>
    </message>
    <message>
        <source>For this meeting only; the general one stands at the person.</source>
        <translation>لهذا الاجتماع فقط؛ أما السيرة العامة فترد عند الشخص.</translation>
    </message>
    <message>
        <source>What this person is likely to want or to raise; stays in our office.</source>
        <translation>ما يرجح أن يريده هذا الشخص أو يثيره؛ يبقى في مكتبنا.</translation>
    </message>
    <message>
        <source>Who is expected at a meeting, on which side, and who came.</source>
        <translation>من يتوقع حضوره إلى اجتماع، وعلى أي جانب، ومن حضر.</translation>
    </message>
    <message>
        <source>Empty when the place is vacant.</source>
        <translation>يترك فارغا عندما يكون المكان شاغرا.</translation>
    </message>
    <message>
        <source>Who acts for the State or organization that holds it.</source>
        <translation>من يتصرف باسم الدولة أو المنظمة التي تشغله.</translation>
    </message>
    <message>
        <source>Name of the head of the agency or government team at that time.</source>
        <translation>اسم رئيس الوكالة أو الفريق الحكومي في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Title as printed in that period.</source>
        <translation>المسمى كما كان مطبوعا في تلك الفترة.</translation>
    </message>
    <message>
        <source>For focal points that cover a region.</source>
        <translation>لجهات التنسيق التي تغطي منطقة.</translation>
    </message>
    <message>
        <source>Who holds which function in which body, from when to when.</source>
        <translation>من يشغل أي وظيفة في أي هيئة، ومن متى إلى متى.</translation>
    </message>
    <message>
        <source>What is wanted, for whom, how long, in which language.</source>
        <translation>المطلوب، ولمن، وما طوله، وبأي لغة.</translation>
    </message>
    <message>
        <source>Asking several at once brings answers from more than the best-known agency.</source>
        <translation>سؤال عدة جهات معا يأتي بردود من غير الوكالة الأكثر شهرة وحدها.</translation>
    </message>
    <message>
        <source>One answer drawn from all offers.</source>
        <translation>رد واحد مستخلص من جميع العروض.</translation>
    </message>
    <message>
        <source>Languages in which the paper or the speaker is needed.</source>
        <translation>اللغات المطلوبة للورقة أو المتكلم.</translation>
    </message>
    <message>
        <source>Day, time and length of the intervention.</source>
        <translation>يوم المداخلة ووقتها ومدتها.</translation>
    </message>
    <message>
        <source>Meetings, outcomes or activities that made use of what was delivered.</source>
        <translation>الاجتماعات أو النتائج أو الأنشطة التي استفادت مما تم تسليمه.</translation>
    </message>
    <message>
        <source>Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when.</source>
        <translation>طلبات ورقات أو متكلمين أو بيانات أو مراجعات أو مساعدة للوفود: لأي غرض، وممن، وبحلول متى.</translation>
    </message>
    <message>
        <source>From 1 to 8.</source>
        <translation>من 1 إلى 8.</translation>
    </message>
    <message>
        <source>The eight measures proposed in 2013 (A/68/190), a second way to sort themes.</source>
        <translation>التدابير الثمانية المقترحة في عام 2013 (A/68/190)، وهي طريقة ثانية لتصنيف المواضيع.</translation>
    </message>
    <message>
        <source>The brief&apos;s page says when there are more; type is never made smaller.</source>
        <translation>تبين صفحة ملف الإحاطة متى زادت الصفحات على ذلك؛ ولا يصغر الخط أبدا.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation>مفتوحة دون من يتولاها: %1</translation>
    </message>
    <message>
        <source>In conflict: %1</source>
        <translation>متضارب: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation>إدخال غير مكتمل: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The original must be a language in which the text is there: %1.</source>
        <translation>ينبغي أن تكون اللغة الأصلية من اللغات التي يتوافر بها النص: %1.</translation>
    </message>
    <message>
        <source>The record it leads to is in the trash.</source>
        <translation>السجل الذي يؤدي إليه موجود في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This names records of several kinds; write the kind before it, for example %1:… (%2).</source>
        <translation>هذا الاسم يخص سجلات من عدة أنواع؛ اكتب النوع قبله، مثلا %1:… (%2).</translation>
    </message>
    <message>
        <source>This names %1 records; write the id of the right one instead.</source>
        <translation>عدد السجلات التي يخصها هذا الاسم: %1؛ اكتب معرف السجل الصحيح بدلا منه.</translation>
    </message>
    <message>
        <source>Line %1 stands for the same record already.</source>
        <translation>السطر %1 يقابل السجل نفسه بالفعل.</translation>
    </message>
    <message>
        <source>This is no record id: 26 letters and digits, as an export writes them.</source>
        <translation>هذا ليس معرف سجل: 26 حرفا ورقما، كما يكتبه التصدير.</translation>
    </message>
    <message>
        <source>This id belongs to a record of another kind: %1.</source>
        <translation>هذا المعرف يخص سجلا من نوع آخر: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, or take the line out.</source>
        <translation>هذا السجل موجود في سلة المحذوفات. استعده أولا، أو احذف السطر.</translation>
    </message>
    <message>
        <source>%1 records have this reference. Name the right one in a column record_id.</source>
        <translation>عدد السجلات التي تحمل هذا المرجع: %1. اذكر السجل الصحيح في عمود record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same reference.</source>
        <translation>للسطر %1 المرجع نفسه.</translation>
    </message>
    <message>
        <source>Another record has this reference already.</source>
        <translation>لسجل آخر هذا المرجع بالفعل.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>السطر %1، العمود «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1, column “%2”, “%3”: %4</source>
        <translation>السطر %1، العمود «%2»، «%3»: %4</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(العمود %1)</translation>
    </message>
    <message>
        <source>No field of %1 has this heading. Known are: %2. A column whose heading starts with # is left out.</source>
        <translation>لا يحمل أي حقل من حقول %1 هذا العنوان. العناوين المعروفة هي: %2. والعمود الذي يبدأ عنوانه بعلامة # يستبعد.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3; keep one of them.</source>
        <translation>العمودان «%1» و«%2» يقابلان كلاهما %3؛ أبق واحدا منهما.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>the UTF-16 text is cut short or damaged.</source>
        <translation>نص UTF-16 مبتور أو تالف.</translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation>عدد الأعمدة أكبر من %1.</translation>
    </message>
    <message>
        <source>the table has more than %1 cells.</source>
        <translation>عدد خلايا الجدول أكبر من %1.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>فتحت علامة اقتباس ولم تغلق.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; double the marks within a cell.</source>
        <translation>يلي نص علامة اقتباس الإغلاق؛ كرر العلامات داخل الخلية.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Divide it into several files.</source>
        <translation>الملف أكبر من %1 ميبيبايت. قسمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>the line has %1 cells, but the header has only %2 columns. A text with a separator in it needs quotation marks.</source>
        <translation>عدد خلايا السطر %1، وعدد أعمدة الترويسة %2 فقط. والنص الذي فيه فاصل يحتاج إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The file is empty; its first line must hold the column headings.</source>
        <translation>الملف فارغ؛ ينبغي أن يتضمن سطره الأول عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>It links to a line that is left out.</source>
        <translation>يرتبط بسطر مستبعد.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>النص أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>ليس «%1» تاريخا.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>ليس «%1» وقتا.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>ليس «%1» عددا.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation>الورقة «%1»، الخلية %2: %3</translation>
    </message>
    <message>
        <source>the cell lies outside of any sheet.</source>
        <translation>الخلية واقعة خارج أي ورقة.</translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order; the file is damaged.</source>
        <translation>صفوف الورقة غير مرتبة؛ الملف تالف.</translation>
    </message>
    <message>
        <source>the merged cells of the sheet overlap.</source>
        <translation>الخلايا المدمجة في الورقة متداخلة.</translation>
    </message>
    <message>
        <source>the formula has no result (%1). Mend it, or put the value itself there. Cells without a result: %2.</source>
        <translation>ليس للصيغة الحسابية نتيجة (%1). أصلحها، أو ضع القيمة نفسها مكانها. الخلايا التي ليست لها نتيجة: %2.</translation>
    </message>
    <message>
        <source>the column has no heading in row %1. Give it one; a column whose heading starts with # is left out.</source>
        <translation>ليس للعمود عنوان في الصف %1. ضع له عنوانا؛ والعمود الذي يبدأ عنوانه بعلامة # يستبعد.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty; its first row must hold the column headings.</source>
        <translation>الورقة «%1» فارغة؛ ينبغي أن يتضمن صفها الأول عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>ليست في المصنف أي ورقة فيها خلايا.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>ليست في المصنف ورقة «%1»؛ وفيه: %2.</translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods).</source>
        <translation>الملف ليس مصنف Excel (.xlsx) ولا جدول بيانات OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation>الملف محمي بكلمة مرور. احفظه دونها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again, and import that file.</source>
        <translation>المصنف تالف. افتحه في برنامج جداول بيانات، واحفظه من جديد، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>مفصولة بفواصل منقوطة</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>مفصولة بعلامات جدولة</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>مفصولة بخطوط عمودية</translation>
    </message>
    <message>
        <source>The file is a workbook; encoding and separator are chosen for CSV files only.</source>
        <translation>الملف مصنف؛ ولا يختار الترميز والفاصل إلا لملفات CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as .xlsx without a password, and import that file.</source>
        <translation>الملف مصنف Excel قديم (.xls) أو محمي بكلمة مرور. افتحه واحفظه بصيغة .xlsx دون كلمة مرور، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “%1”.</source>
        <translation>الملف ليس مصنفا، لذا ليست فيه ورقة «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>مصنف Excel، الورقة «%1»</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>جدول بيانات OpenDocument، الورقة «%1»</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>مفصولة بالعلامة «%1»</translation>
    </message>
    <message>
        <source>CSV, probably %1, %2</source>
        <translation>CSV، يرجح أنه %1، %2</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation>CSV، %1، %2</translation>
    </message>
    <message>
        <source>a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.</source>
        <translation>يوجد محرف ليس من نص UTF-8. احفظ الملف من جديد بصيغة «CSV UTF-8»، أو اذكر ترميزه: %1.</translation>
    </message>
    <message>
        <source>This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.</source>
        <translation>لا يمكن لهذا النظام قراءة الترميز %1. احفظ الملف من جديد بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>a character does not fit the encoding %1.</source>
        <translation>يوجد محرف لا يلائم الترميز %1.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little end first)</source>
        <translation>يونيكود (UTF-16، البايت الأصغر أولا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>يونيكود (UTF-16، البايت الأكبر أولا)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030, GBK)</source>
        <translation>الصينية (GB 18030، GBK)</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read; there are: %2.</source>
        <translation>ليس «%1» ترميزا يمكن قراءته؛ والترميزات المتاحة: %2.</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that file.</source>
        <translation>الملف مصنف Excel ثنائي (.xlsb). افتحه واحفظه بصيغة .xlsx، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>the sheet has a row with the impossible number “%1”.</source>
        <translation>في الورقة صف رقمه «%1»، وهو رقم غير ممكن.</translation>
    </message>
    <message>
        <source>a cell of this row is called “%1”, which cannot be.</source>
        <translation>تسمى خلية في هذا الصف «%1»، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>لم تحسب</translation>
    </message>
    <message>
        <source>the text of the cell is missing in the workbook; the file is damaged.</source>
        <translation>نص الخلية مفقود في المصنف؛ الملف تالف.</translation>
    </message>
    <message>
        <source>the cell has a format that the workbook lacks.</source>
        <translation>للخلية تنسيق غير موجود في المصنف.</translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation>ليس «%1» نطاقا من الخلايا المدمجة.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Fetch or save it again.</source>
        <translation>الملف تالف أو مبتور. أعد جلبه أو حفظه.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, which no document does.</source>
        <translation>عدد أجزاء الأرشيف أكبر من %1، ولا تبلغ أي وثيقة هذا العدد.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, which no document of use does.</source>
        <translation>يتمدد الملف عند فك ضغطه إلى أكثر من %1 ضعفا من حجمه، ولا تبلغ أي وثيقة مفيدة ذلك.</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>الملف ليس أرشيف zip.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>تتعذر قراءة «%1». تحقق من أنه موجود ومتاح لك.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>ينقص الملف جزؤه «%1».</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Brief</source>
        <translation>ملف إحاطة</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>ملفات الإحاطة</translation>
    </message>
    <message>
        <source>Review of an experience</source>
        <translation>مراجعة تجربة</translation>
    </message>
    <message>
        <source>Reviews of experiences</source>
        <translation>مراجعات التجارب</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <translation>ملف إحاطة صادر</translation>
    </message>
    <message>
        <source>Issued briefs</source>
        <translation>ملفات الإحاطة الصادرة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الهيئات</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>اسم دولة</translation>
    </message>
    <message>
        <source>State names</source>
        <translation>أسماء الدول</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation>مجال تعاون</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>مجالات التعاون</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>طريقة عرض محفوظة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>تقرير مرحلي</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>التقارير المرحلية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Theme review</source>
        <translation>استعراض موضوع</translation>
    </message>
    <message>
        <source>Theme reviews</source>
        <translation>استعراضات المواضيع</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس مستفاد</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Expertise request</source>
        <translation>طلب خبرة</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>طلبات الخبرة</translation>
    </message>
    <message>
        <source>Point of the eight-point agenda</source>
        <translation>نقطة من خطة النقاط الثماني</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <translation>خطة النقاط الثماني</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>لم يجر تغيير شيء. %1: %2</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation>لم يعد هذا الاجتماع موجودا هنا؛ ربما كان في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other file&apos;s log contradicts itself. Nothing was taken.</source>
        <translation>يومية الملف الآخر متناقضة. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.</source>
        <translation>«%1» تالف: فيه تغيير لا يطابق ختمه. لم يؤخذ منه شيء؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose a colleague&apos;s copy.</source>
        <translation>هذه مساحة العمل نفسها. اختر نسخة أحد الزملاء.</translation>
    </message>
    <message>
        <source>This workspace changed since the preview was made. Look at it again.</source>
        <translation>تغيرت مساحة العمل هذه بعد إعداد المعاينة. اطلع عليها من جديد.</translation>
    </message>
    <message>
        <source>The other file has nothing that this workspace lacks.</source>
        <translation>ليس في الملف الآخر ما ينقص مساحة العمل هذه.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>تسوية تضارب</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>بيانات مرجعية</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>تعذر إنشاء ملف PDF. أعد المحاولة؛ وما زالت طباعة ملف الإحاطة ممكنة.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>طلبات الخبرة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Practices and evidence</source>
        <translation>الممارسات والأدلة</translation>
    </message>
    <message>
        <source>Priorities and themes</source>
        <translation>الأولويات والمواضيع</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب العمل</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>%1: “%2” is no kind of record.</source>
        <translation>%1: ليس «%2» نوعا من أنواع السجلات.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON.</source>
        <translation>%1، السطر %2: هذا ليس JSON.</translation>
    </message>
    <message>
        <source>%1: the file must hold a list of records.</source>
        <translation>%1: ينبغي أن يتضمن الملف قائمة سجلات.</translation>
    </message>
    <message>
        <source>%1, record %2: a reference or a key is needed.</source>
        <translation>%1، السجل %2: يلزم مرجع أو مفتاح.</translation>
    </message>
    <message>
        <source>%1, record %2: this name is given twice.</source>
        <translation>%1، السجل %2: هذا الاسم مذكور مرتين.</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1، السجل %2</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation>%1: لا يوجد حقل «%2».</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1، الحقل %2: %3</translation>
    </message>
    <message>
        <source>%1, field %2: a value is needed.</source>
        <translation>%1، الحقل %2: تلزم قيمة.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field.</source>
        <translation>ليست «%1» من الكلمات المستخدمة في هذا الحقل.</translation>
    </message>
    <message>
        <source>a list of words is needed.</source>
        <translation>تلزم قائمة كلمات.</translation>
    </message>
    <message>
        <source>“%1” is no time of the form 14:30.</source>
        <translation>ليس «%1» وقتا على شكل 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no date of the form 2014, 2014-05 or 2014-05-14.</source>
        <translation>ليس «%1» تاريخا على شكل 2014 أو 2014-05 أو 2014-05-14.</translation>
    </message>
    <message>
        <source>the value does not fit this field, or is empty; leave the field out instead.</source>
        <translation>القيمة لا تلائم هذا الحقل أو فارغة؛ أغفل الحقل بدلا من ذلك.</translation>
    </message>
    <message>
        <source>a text per language is needed, for example {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</source>
        <translation>يلزم نص لكل لغة، مثلا {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is no language of the texts.</source>
        <translation>ليست «%1» من لغات النصوص.</translation>
    </message>
    <message>
        <source>the text in “%1” is empty; leave the language out instead.</source>
        <translation>النص بلغة «%1» فارغ؛ أغفل اللغة بدلا من ذلك.</translation>
    </message>
    <message>
        <source>“original” must name one of the languages of the text.</source>
        <translation>ينبغي أن يذكر «original» إحدى لغات النص.</translation>
    </message>
    <message>
        <source>“%1” is the name of no record that may stand here.</source>
        <translation>ليس «%1» اسما لأي سجل يجوز أن يرد هنا.</translation>
    </message>
    <message>
        <source>“%1” names several records; write the kind before it, for example state:%1.</source>
        <translation>يشير «%1» إلى عدة سجلات؛ اكتب النوع قبله، مثلا state:%1.</translation>
    </message>
    <message>
        <source>a list of references is needed.</source>
        <translation>تلزم قائمة مراجع.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>ورد «%1» في القائمة مرتين.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>There are no data files in “%1”.</source>
        <translation>لا توجد ملفات بيانات في «%1».</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” was not saved: the disk with the folder %2 is full and %3 are needed. Free some space, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>لم يحفظ «%1»: القرص الذي فيه المجلد %2 ممتلئ، ويلزم %3. أخل بعض المساحة، أو احفظ على قرص آخر. والملف الذي كان موجودا بهذا الاسم لم يتغير.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it or the folder %2 cannot be written. Choose another folder, or ask whoever looks after it for the right to write there.</source>
        <translation>لم يحفظ «%1»: تتعذر الكتابة فيه أو في المجلد %2. اختر مجلدا آخر، أو اطلب ممن يتولاه إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder %2. Make the folder, or choose another one.</source>
        <translation>لم يحفظ «%1»: لا يوجد مجلد %2. أنشئ المجلد، أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>“%1” was not saved in the folder %2: %3. Try again, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>لم يحفظ «%1» في المجلد %2: %3. أعد المحاولة، أو احفظ على قرص آخر. والملف الذي كان موجودا بهذا الاسم لم يتغير.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record&apos;s index of changes is damaged. Check the workspace, or open a backup.</source>
        <translation>فهرس تغييرات أحد السجلات تالف. افحص مساحة العمل، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 cannot be read. Install it again.</source>
        <translation>تتعذر قراءة ملف البرنامج %1. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>ليس «%1» حقلا من حقول %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation>«%1» غير موجود. تحقق من الاسم، أو أنشئ مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>«%1» مجلد وليس مساحة عمل.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>تتعذر قراءة «%1». اطلب من صاحبه إذن القراءة.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.</source>
        <translation>ليس «%1» مساحة عمل Trilateral. اختر ملفا آخر، أو استورده إذا كان جدولا.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; the file was not touched.</source>
        <translation>«%1» موجود بالفعل. اختر اسما آخر؛ ولم يمس الملف.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>«%1» محمي من الكتابة. افتحه للقراءة فقط، أو انسخه إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.</source>
        <translation>تتعذر الكتابة في مجلد «%1». افتح مساحة العمل للقراءة فقط، أو انسخها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2 on %3). Close it there, or open it read-only.</source>
        <translation>«%1» مفتوح في نافذة أخرى (%2 على %3). أغلقه هناك، أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Trilateral workspace. Choose another file.</source>
        <translation>«%1» قاعدة بيانات لبرنامج آخر، وليست مساحة عمل Trilateral. اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.</source>
        <translation>«%1» مكتوب بإصدار أحدث من Trilateral. ولم يجر تغييره. ثبت ذلك الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.</source>
        <translation>«%1» تالف. ولم يجر تغييره. افتح نسخة احتياطية، أو نسخة لدى أحد الزملاء.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version and must be brought up to date first. Open it for writing once.</source>
        <translation>«%1» مكتوب بإصدار أقدم ويلزم تحديثه أولا. افتحه مرة واحدة للكتابة.</translation>
    </message>
    <message>
        <source>The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.</source>
        <translation>بنية «%1» ليست بنية مساحة عمل Trilateral. ولم يجر تغييره ولا فتحه.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again; nothing was lost.</source>
        <translation>«%1» مستخدم في برنامج آخر. أغلقه هناك وأعد المحاولة؛ ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation>القرص الذي فيه «%1» ممتلئ. ولم يجر تغيير شيء. أخل بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>تتعذر الكتابة في «%1». افتحه للقراءة فقط، أو انسخه إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and that you may read them.</source>
        <translation>يتعذر فتح «%1». تحقق من وجود الملف ومجلده ومن أنه يمكنك قراءتهما.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2). Nothing was changed.</source>
        <translation>تتعذر قراءة «%1» أو الكتابة فيه (%2). ولم يجر تغيير شيء.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Nothing was kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace. Merge with a copy that has it, or attach the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this file is damaged in this copy of the workspace. Take the workspace from a backup or a colleague, or attach the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(غير موجود في هذه النسخة)</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The log is damaged. Check the workspace.</source>
        <translation type="vanished">اليومية تالفة. افحص مساحة العمل.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يعاد.</translation>
    </message>
    <message>
        <source>The workspace misses a record that its log has. Check the workspace.</source>
        <translation>ينقص مساحة العمل سجل تذكره يوميتها. افحص مساحة العمل.</translation>
    </message>
    <message>
        <source>“%1” of %2 was changed after that. Look at its history to decide which version to keep.</source>
        <translation>تغير «%1» في %2 بعد ذلك. اطلع على تاريخ تغييراته لتقرر أي صيغة تبقى.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>This record is not in this workspace.</source>
        <translation>هذا السجل غير موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Compare the two versions before you go on.</source>
        <translation>تغير «%1» في هذه الأثناء. قارن بين الصيغتين قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>هذا السجل موجود بالفعل.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Restore it to go on.</source>
        <translation>حذف هذا السجل في هذه الأثناء. استعده لكي تتابع.</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Copy it to a folder you may write to, and open the copy.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط. انسخها إلى مجلد يمكنك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>The log is damaged. Check the workspace, or open a backup.</source>
        <translation>اليومية تالفة. افحص مساحة العمل، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>No commit %1 is in this workspace.</source>
        <translation>لا توجد عملية %1 في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation>لا يحمل أي سجل المرجع «%1».</translation>
    </message>
    <message>
        <source>Several records have the reference “%1” (%2). Name the kind too.</source>
        <translation>تحمل عدة سجلات المرجع «%1» (%2). اذكر النوع أيضا.</translation>
    </message>
    <message>
        <source>This record did not exist yet at that time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::AboutDialog</name>
    <message>
        <source>About Trilateral</source>
        <translation>حول Trilateral</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>A desk for the coordination between the Special Representative of the Secretary-General on migration, the Global Forum on Migration and Development and the Global Migration Group. It works without a network and keeps everything in one file of yours.</source>
        <translation>مكتب عمل للتنسيق بين الممثل الخاص للأمين العام المعني بالهجرة والمنتدى العالمي المعني بالهجرة والتنمية والمجموعة العالمية المعنية بالهجرة. يعمل دون شبكة ويحفظ كل شيء في ملف واحد لديك.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برمجية حرة بموجب رخصة غنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده. وهي مقدمة دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaModel</name>
    <message>
        <source>✓ %1</source>
        <comment>a position that is there, with its stance</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>— Missing</source>
        <comment>a position that is not there</comment>
        <translation>— غير موجود</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ نعم</translation>
    </message>
    <message>
        <source>— No</source>
        <translation>— لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>لا موقف</translation>
    </message>
    <message>
        <source>no wanted outcome</source>
        <translation>لا نتيجة منشودة</translation>
    </message>
    <message>
        <source>wanted outcome noted</source>
        <translation>النتيجة المنشودة مدونة</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>whether the wanted outcome is noted</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message>
        <source>Linked from</source>
        <translation>مرتبط به من</translation>
    </message>
    <message>
        <source>No other record points to this one yet.</source>
        <translation>لا يشير أي سجل آخر إلى هذا السجل حتى الآن.</translation>
    </message>
    <message>
        <source>Add linked record</source>
        <translation>إضافة سجل مرتبط</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation>دون قيمة: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>نسخة المكتب</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>نسخة مشتركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>بعرض الإطار</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation>ما بقي إعداده</translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>ما لا تتضمنه هذه النسخة</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>حجم مخصص</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>لا شيء: لكل بند مواقفه ونتيجته المنشودة.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Nothing. An office copy holds what the other sides must not see.</source>
        <translation>لا شيء. تتضمن نسخة المكتب ما لا ينبغي أن يطلع عليه الجانبان الآخران.</translation>
    </message>
    <message>
        <source>Options and remarks</source>
        <translation>الخيارات والملاحظات</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the brief (Ctrl+P)</source>
        <translation>طباعة ملف الإحاطة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>1 position empty</source>
        <translation>موقف واحد فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation>
            <numerusform>لا مواقف فارغة</numerusform>
            <numerusform>موقف واحد فارغ</numerusform>
            <numerusform>موقفان فارغان</numerusform>
            <numerusform>%n مواقف فارغة</numerusform>
            <numerusform>%n موقفا فارغا</numerusform>
            <numerusform>%n موقف فارغ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item without a wanted outcome</source>
        <translation>بند واحد دون نتيجة منشودة</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation>
            <numerusform>لا بنود دون نتيجة منشودة</numerusform>
            <numerusform>بند واحد دون نتيجة منشودة</numerusform>
            <numerusform>بندان دون نتيجة منشودة</numerusform>
            <numerusform>%n بنود دون نتيجة منشودة</numerusform>
            <numerusform>%n بندا دون نتيجة منشودة</numerusform>
            <numerusform>%n بند دون نتيجة منشودة</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>جدول الأعمال فارغ</translation>
    </message>
    <message>
        <source> shared</source>
        <translation> نسخة مشتركة</translation>
    </message>
    <message>
        <source> office</source>
        <translation> نسخة المكتب</translation>
    </message>
    <message>
        <source>Save the brief as PDF</source>
        <translation>حفظ ملف الإحاطة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>تم الحفظ باسم «%1».</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The brief can be saved as PDF instead.</source>
        <translation>لم تجهز أي طابعة على هذا الحاسوب. ويمكن حفظ ملف الإحاطة بصيغة PDF بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>تم الإرسال إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages; the limit is %1</source>
        <translation>
            <numerusform>لا صفحات؛ والحد هو %1</numerusform>
            <numerusform>صفحة واحدة؛ والحد هو %1</numerusform>
            <numerusform>صفحتان؛ والحد هو %1</numerusform>
            <numerusform>%n صفحات؛ والحد هو %1</numerusform>
            <numerusform>%n صفحة؛ والحد هو %1</numerusform>
            <numerusform>%n صفحة؛ والحد هو %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message>
        <source>Preview, no pages</source>
        <translation>معاينة دون صفحات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::BulkPanel</name>
    <message>
        <source>Field to change</source>
        <translation>الحقل المراد تغييره</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>العملية المطلوبة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1، المحدد منها: %2</translation>
    </message>
    <message>
        <source>Now: several values</source>
        <translation>الآن: عدة قيم</translation>
    </message>
    <message>
        <source>Now: empty in all of them</source>
        <translation>الآن: فارغ فيها كلها</translation>
    </message>
    <message>
        <source>Now: %1 in all of them</source>
        <translation>الآن: %1 فيها كلها</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>تعيين القيمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>%1 of %2 records would change; one step takes it back.</source>
        <translation>سيتغير %1 من أصل %2 من السجلات؛ وخطوة واحدة تتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation>تغيير السجلات (%1)</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellEditor</name>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoiceEditor</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يختر شيء</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ColumnFilters</name>
    <message>
        <source>Filter the column %1</source>
        <translation>تصفية العمود %1</translation>
    </message>
    <message>
        <source>Words, =exactly, &lt;2015, &gt;=3, - for empty, * for anything</source>
        <translation>كلمات، =مطابقة، &lt;2015، &gt;=3، - للفارغ، * لأي شيء</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Restore the record as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been deleted, and was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields are the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was set, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that was set here still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">فتح: %1</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished">استعادة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>Original: %1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::Desk</name>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed in it.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط. لا يمكن تغيير شيء فيها.</translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation>هذا هو النموذج. جرب ما تشاء: فهو نسخة مستقلة، واجتماعاته وخططه مختلقة.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط، لذا لا يمكن إضافة شيء.</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>لا توجد حتى الآن طريقة عرض رقم %1. تحفظ القائمة طرق العرض في «طريقة العرض».</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no restore point can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. Name this state if you may want to come back to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore point “%1” is set. The history (%2) leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::DiffText</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(فارغ)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::DocumentController</name>
    <message>
        <source>Trilateral sample</source>
        <translation>نموذج Trilateral</translation>
    </message>
    <message>
        <source>Trilateral workspaces (*.%1)</source>
        <translation>مساحات عمل Trilateral (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. Use Open to look for it elsewhere.</source>
        <translation>لم يعد «%1» موجودا في %2. ربما جرى نقله أو تغيير اسمه، أو كان على قرص غير موصول. استخدم «فتح» للبحث عنه في مكان آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.</source>
        <translation>ليس «%1» مساحة عمل Trilateral، لذا ترك كما هو. اختر ملفا امتداده .%2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague&apos;s instead.</source>
        <translation>«%1» تالف ولم يفتح. احتفظ به كما هو، وافتح بدلا منه أحدث نسخة لديك أو نسخة أحد الزملاء.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.</source>
        <translation>«%1» مكتوب بإصدار أحدث من Trilateral. ولم يجر تغيير شيء فيه؛ افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.</source>
        <translation>تتعذر كتابة «%1» في %2. اختر مجلدا آخر، أو اطلب إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.</source>
        <translation>«%1» مفتوح في نافذة أخرى أو على حاسوب آخر. أغلقه هناك أولا، أو افتحه هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space in %2, or choose another place.</source>
        <translation>لم يبق على القرص متسع للملف «%1». أخل بعض المساحة في %2، أو اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>There is a file “%1” in %2 already, and it was left as it is. Choose another name.</source>
        <translation>يوجد ملف «%1» في %2 بالفعل، وقد ترك كما هو. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be opened or made: %2</source>
        <translation>تعذر فتح «%1» أو إنشاؤه: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::EditActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع عن: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يعاد.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت إعادة: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FieldEditor</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileActions</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind can do anything on this computer that you can. Open it only if you know who made it and what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – its content is not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message>
        <source>Only the name of this file is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search finds the words inside this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search finds the words in the first part of this large file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search finds this file by its name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file seems to be damaged: the search finds it by its name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a copy in the program of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected files for a folder or a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the files that were copied in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record of this file: its title, language, date and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected files away from this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished">تم الحفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">الحجم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Papers, letters and pictures that go with this record can be kept in the workspace: drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file goes with this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file on the clipboard. Copy files in the file manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” removed from this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FilterBar</name>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>إظهار حيث</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>التصفية بالكلمات</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>مثلا: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>الربط بواسطة</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormSection</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوح</translation>
    </message>
</context>
<context>
    <name>tri::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>لا تتضمن أي صفحة جميع هذه الكلمات.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>المساعدة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryFilters</name>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى تاريخ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished">مسح التصفية</translation>
    </message>
    <message>
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished">لم يذكر اسمه</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation>
            <numerusform>%1 (لا سجلات)</numerusform>
            <numerusform>%1 (سجل واحد)</numerusform>
            <numerusform>%1 (سجلان)</numerusform>
            <numerusform>%1 (%n سجلات)</numerusform>
            <numerusform>%1 (%n سجلا)</numerusform>
            <numerusform>%1 (%n سجل)</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>لم يذكر اسمه</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="vanished">
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>This change notes that another copy was merged. Its own changes stand in this list too.</source>
        <translation>يسجل هذا التغيير أن نسخة أخرى قد دمجت. وتغييراتها هي نفسها واردة أيضا في هذه القائمة.</translation>
    </message>
    <message>
        <source>This change concerns several records. Each of them shows its own history.</source>
        <translation>يخص هذا التغيير عدة سجلات. ويعرض كل منها تاريخ تغييراته.</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what became since of the fields that this change set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every record to how it was after the chosen change; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is as it was after that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records taken back: %1. Undo brings the later state again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore point changes nothing. “Go back to this state” says how much differs from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPanel</name>
    <message>
        <source>Bring the old value back</source>
        <translation>إرجاع القيمة القديمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>تم الإرجاع</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>%1 (from a newer version)</source>
        <translation>%1 (من إصدار أحدث)</translation>
    </message>
    <message>
        <source>Restore the record as it was before</source>
        <translation>استعادة السجل كما كان من قبل</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second state with Ctrl+click or Ctrl+Space to compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::HomeBlock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، فات موعده</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض عدد أقل</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message>
        <source>No request for expertise is waiting for an answer.</source>
        <translation>لا يوجد طلب خبرة ينتظر الرد.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع المقبل</translation>
    </message>
    <message>
        <source>Meeting in hand</source>
        <translation>الاجتماع الجاري</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>لا اجتماع مقرر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Add the next meeting of the three sides to prepare its agenda, positions and brief.</source>
        <translation>أضف الاجتماع المقبل للجوانب الثلاثة لإعداد جدول أعماله ومواقفه وملف إحاطته.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>جدول الأعمال ما زال فارغا.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>Nothing that is to be done is overdue.</source>
        <translation>لا يوجد عمل مطلوب فات موعده.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation>لا شيء يحل موعده خلال سبعة أيام.</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>في انتظار الآخرين</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>ما غيره آخرون</translation>
    </message>
    <message>
        <source>Nothing came in since this workspace was open here last.</source>
        <translation>لم يرد شيء منذ آخر مرة فتحت فيها مساحة العمل هنا.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>عمليات التحقق</translation>
    </message>
    <message>
        <source>No copies disagree, nothing is unfinished, and all open work has someone to do it.</source>
        <translation>لا نسخ متضاربة، ولا شيء غير مكتمل، ولكل عمل مفتوح من يتولاه.</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>من يعمل في هذا المكتب</translation>
    </message>
    <message>
        <source>Delegation staff</source>
        <translation>موظفو الوفد</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>The organization we work for</source>
        <translation>المنظمة التي نعمل لها</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>نعمل لصالح …</translation>
    </message>
    <message>
        <source>An organization, body, State or entity: filters call it “my organization”, and its overdue work stands first</source>
        <translation>منظمة أو هيئة أو دولة أو كيان: تسميها التصفيات «منظمتي»، وتأتي أعمالها التي فات موعدها أولا</translation>
    </message>
    <message>
        <source>Next meeting: today</source>
        <translation>الاجتماع المقبل: اليوم</translation>
    </message>
    <message>
        <source>Next meeting: tomorrow</source>
        <translation>الاجتماع المقبل: غدا</translation>
    </message>
    <message>
        <source>Next meeting: in %1 days</source>
        <translation>الاجتماع المقبل: الأيام المتبقية %1</translation>
    </message>
    <message>
        <source>Items with positions of all three: %1 of %2</source>
        <translation>البنود التي لها مواقف الجوانب الثلاثة كلها: %1 من %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message>
        <source>The first row holds headings</source>
        <translation>الصف الأول يتضمن العناوين</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>المشكلة التالية (F8)</translation>
    </message>
    <message>
        <source>Rows to be taken in</source>
        <translation>الصفوف المراد أخذها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Paste 1 row into %1</source>
        <translation>لصق صف واحد في %1</translation>
    </message>
    <message>
        <source>Paste %1 rows into %2</source>
        <translation>لصق الصفوف (%1) في %2</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(يستبعد)</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. To be mended: %4.</source>
        <translation>الجديد: %1. المتغير: %2. دون تغيير: %3. ما يحتاج إلى إصلاح: %4.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation>الجديد: %1. المتغير: %2. دون تغيير: %3.</translation>
    </message>
    <message>
        <source>Paste %1 records</source>
        <translation>لصق السجلات (%1)</translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation>استيراد السجلات (%1)</translation>
    </message>
    <message>
        <source>Only the %1 valid ones</source>
        <translation>الصالحة فقط (%1)</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>ما يفصل بين الخلايا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>استيراد إلى %1</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; choose another encoding if they look wrong.</source>
        <translation>لا يذكر الملف كيف كتبت حروفه؛ اختر ترميزا آخر إذا بدت غير صحيحة.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::ItemDetail</name>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation>لا يوجد إجراء مفتوح من اجتماع سابق.</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>فتح البند</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>النتيجة المنشودة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من الساعة %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>يعرضه: %1</translation>
    </message>
    <message>
        <source>ours only: not in a shared copy</source>
        <translation>لنا فقط: لا يرد في النسخة المشتركة</translation>
    </message>
</context>
<context>
    <name>tri::ui::LanguageStrip</name>
    <message>
        <source>Language of %1</source>
        <translation>لغة %1</translation>
    </message>
    <message>
        <source>Mark as the original</source>
        <translation>اعتباره الأصل</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1، الأصل</translation>
    </message>
    <message>
        <source>%1, translated</source>
        <translation>%1، مترجم</translation>
    </message>
    <message>
        <source>%1, no text</source>
        <translation>%1، لا نص</translation>
    </message>
</context>
<context>
    <name>tri::ui::LineEditor</name>
    <message>
        <source>14 May 2014 or 2014-05</source>
        <translation>14 مايو 2014 أو 2014-05</translation>
    </message>
    <message>
        <source>15:30</source>
        <translation>15:30</translation>
    </message>
    <message>
        <source>Open in the browser …</source>
        <translation>فتح في المتصفح …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان شبكي</translation>
    </message>
    <message>
        <source>This leaves Trilateral and may use the network.</source>
        <translation>هذا يخرج من Trilateral وقد يستخدم الشبكة.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBox</name>
    <message>
        <source>Records that match</source>
        <translation>السجلات المطابقة</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkEditor</name>
    <message>
        <source>Type a name or reference</source>
        <translation>اكتب اسما أو مرجعا</translation>
    </message>
    <message>
        <source>Open the linked record</source>
        <translation>فتح السجل المرتبط</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>“%1” names no single record (%2); pick one from the list or clear the field.</source>
        <translation>لا يشير «%1» إلى سجل واحد بعينه (%2)؛ اختر سجلا من القائمة أو امسح الحقل.</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>أي نوع</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى: %1</translation>
    </message>
    <message>
        <source>Add: type a name or reference</source>
        <translation>إضافة: اكتب اسما أو مرجعا</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>إزالة (Del)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>“%1” names no single record; pick one from the list or clear the box.</source>
        <translation>لا يشير «%1» إلى سجل واحد بعينه؛ اختر سجلا من القائمة أو امسح الخانة.</translation>
    </message>
</context>
<context>
    <name>tri::ui::LocalTextEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::Locator</name>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Search everywhere for “%1”</source>
        <translation>البحث في كل مكان عن «%1»</translation>
    </message>
</context>
<context>
    <name>tri::ui::LongRuns</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>%1 – Trilateral</source>
        <translation>%1 – Trilateral</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Search or go to (%1)</source>
        <translation>بحث أو انتقال (%1)</translation>
    </message>
    <message>
        <source>Spelling is not checked. Edit &gt; Check spelling switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spelling mistake on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished input cannot be kept for the next start: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Show the brief, print it or save it (Ctrl+P)</source>
        <translation>عرض ملف الإحاطة أو طباعته أو حفظه (Ctrl+P)</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+N)</source>
        <translation>إضافة بند إلى جدول الأعمال (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>فتح البند</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation>نقل البند إلى أعلى</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>نقل البند إلى أسفل</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>نقل البند إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>نقل البند إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want.</source>
        <translation>جدول الأعمال ما زال فارغا. ولكل بند وقته ومواقف الجوانب الثلاثة والنتيجة التي تنشدها.</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>إضافة البند الأول</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>أجزاء الاجتماع</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>جميع الحقول</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and how many come from it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation>
            <numerusform>لا مشاركين من %1</numerusform>
            <numerusform>مشارك واحد من %1</numerusform>
            <numerusform>مشاركان من %1</numerusform>
            <numerusform>%n مشاركين من %1</numerusform>
            <numerusform>%n مشاركا من %1</numerusform>
            <numerusform>%n مشارك من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and who heads it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation>متولي الرئاسة: %1</translation>
    </message>
    <message>
        <source>No item of the agenda needs positions yet.</source>
        <translation>لا يحتاج أي بند من جدول الأعمال إلى مواقف حتى الآن.</translation>
    </message>
    <message>
        <source>All items have positions of all three (%1).</source>
        <translation>لجميع البنود مواقف الجوانب الثلاثة كلها (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 items have positions of all three.</source>
        <translation>البنود التي لها مواقف الجوانب الثلاثة كلها: %1 من %2.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>تم نقل «%1» إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash.</source>
        <translation>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash, and 1 position with them.</source>
        <translation>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، ومعها موقف واحد.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash, and 1 position with it.</source>
        <translation>تم نقل «%1» إلى سلة المحذوفات، ومعه موقف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation>
            <numerusform>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، دون أي مواقف.</numerusform>
            <numerusform>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، ومعها موقف واحد.</numerusform>
            <numerusform>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، ومعها موقفان.</numerusform>
            <numerusform>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، ومعها %n مواقف.</numerusform>
            <numerusform>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، ومعها %n موقفا.</numerusform>
            <numerusform>تم نقل «%1» والبنود المندرجة تحته إلى سلة المحذوفات، ومعها %n موقف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation>
            <numerusform>تم نقل «%1» إلى سلة المحذوفات، دون أي مواقف.</numerusform>
            <numerusform>تم نقل «%1» إلى سلة المحذوفات، ومعه موقف واحد.</numerusform>
            <numerusform>تم نقل «%1» إلى سلة المحذوفات، ومعه موقفان.</numerusform>
            <numerusform>تم نقل «%1» إلى سلة المحذوفات، ومعه %n مواقف.</numerusform>
            <numerusform>تم نقل «%1» إلى سلة المحذوفات، ومعه %n موقفا.</numerusform>
            <numerusform>تم نقل «%1» إلى سلة المحذوفات، ومعه %n موقف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::NoticeBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>إغلاق هذه الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>tri::ui::PositionColumn</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>If raised (office only)</source>
        <translation>إذا أثير الموضوع (للمكتب فقط)</translation>
    </message>
    <message>
        <source>Sensitive (office only)</source>
        <translation>مسائل حساسة (للمكتب فقط)</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>لا موقف حتى الآن</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>لا يلزم موقف</translation>
    </message>
    <message>
        <source>Open position</source>
        <translation>فتح الموقف</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>إضافة موقف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProgressCover</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is carried through to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على صيغتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ الصيغة الأخرى</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were writing.</source>
        <translation>تغير هذا السجل في مكان آخر أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Added as soon as you leave a field.</source>
        <translation>يضاف بمجرد مغادرة حقل.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>ما زال يلزم: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>استعيدت المسودة المؤرخة %1، %2.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message>
        <source>New %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>عرض المحذوفات</translation>
    </message>
    <message>
        <source>Show deleted %1</source>
        <translation>عرض المحذوف من %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>The trash is empty: what you delete can be put back from here.</source>
        <translation>سلة المحذوفات فارغة: ما يحذف يمكن إرجاعه من هنا.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>المحذوف: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>عدد النتائج: %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation>
            <numerusform>لم يجر نقل أي سجل إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل سجل واحد إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل سجلين إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n سجلات إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n سجلا إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n سجل إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>تم نقل «%1» إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Records that link to it: %1; the links stay.</source>
        <translation>السجلات المرتبطة به: %1؛ وتبقى الروابط.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>1 record put back.</source>
        <translation>تم إرجاع سجل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation>
            <numerusform>لم يجر إرجاع أي سجل.</numerusform>
            <numerusform>تم إرجاع سجل واحد.</numerusform>
            <numerusform>تم إرجاع سجلين.</numerusform>
            <numerusform>تم إرجاع %n سجلات.</numerusform>
            <numerusform>تم إرجاع %n سجلا.</numerusform>
            <numerusform>تم إرجاع %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two records or more, and a column: Fill down copies the first value to the others.</source>
        <translation>حدد سجلين أو أكثر، وعمودا: «التعبئة إلى أسفل» تنسخ القيمة الأولى إلى السجلات الأخرى.</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>تم تغيير سجل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>لم يجر تغيير أي سجل.</numerusform>
            <numerusform>تم تغيير سجل واحد.</numerusform>
            <numerusform>تم تغيير سجلين.</numerusform>
            <numerusform>تم تغيير %n سجلات.</numerusform>
            <numerusform>تم تغيير %n سجلا.</numerusform>
            <numerusform>تم تغيير %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell in this list holds a draft.</source>
        <translation>لا تتضمن أي خلية في هذه القائمة مسودة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected records as a table</source>
        <translation>نسخ السجلات المحددة كجدول</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Copy the selected records as a table with a row of headings</source>
        <translation>نسخ السجلات المحددة كجدول فيه صف للعناوين</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Take in rows from a spreadsheet; you see what they will do before anything is written</source>
        <translation>أخذ صفوف من جدول بيانات؛ ويظهر ما سينتج عنها قبل كتابة أي شيء</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Take in a CSV file or a workbook; you see what it will do before anything is written</source>
        <translation>أخذ ملف CSV أو مصنف؛ ويظهر ما سينتج عنه قبل كتابة أي شيء</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>تصدير هذه القائمة…</translation>
    </message>
    <message>
        <source>Write the records that the list shows, with all their fields, as a workbook, CSV or JSON</source>
        <translation>كتابة السجلات التي تعرضها القائمة، بجميع حقولها، كمصنف أو بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>1 record copied.</source>
        <translation>تم نسخ سجل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation>
            <numerusform>لم يجر نسخ أي سجل.</numerusform>
            <numerusform>تم نسخ سجل واحد.</numerusform>
            <numerusform>تم نسخ سجلين.</numerusform>
            <numerusform>تم نسخ %n سجلات.</numerusform>
            <numerusform>تم نسخ %n سجلا.</numerusform>
            <numerusform>تم نسخ %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>ليس في الحافظة نص ولا جدول.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt *.tsv)</source>
        <translation>جداول (*.csv *.xlsx *.ods *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>استيراد إلى %1</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Records written to “%1”: %2. The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>عدد السجلات المكتوبة في «%1»: %2. يتضمن الملف كل شيء، بما في ذلك السجلات الحساسة؛ وهو مخصص لمكتبكم.</translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation>السجلات الجديدة: %1. السجلات المتغيرة: %2.</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>لوحة: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>مجموعة: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>دون مجموعات</translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation>%1 (بحسب الشهر)</translation>
    </message>
    <message>
        <source>Board by</source>
        <translation>لوحة بحسب</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Open the selected record on a page of its own</source>
        <translation>فتح السجل المحدد في صفحة خاصة به</translation>
    </message>
    <message>
        <source>Move the selected records to the trash</source>
        <translation>نقل السجلات المحددة إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Take the selected records out of the trash</source>
        <translation>إخراج السجلات المحددة من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>التعبئة إلى أسفل</translation>
    </message>
    <message>
        <source>Give the selected records the value that the first of them has in this column</source>
        <translation>إعطاء السجلات المحددة القيمة الموجودة في أولها في هذا العمود</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Show the records that have these words</source>
        <translation>عرض السجلات التي تتضمن هذه الكلمات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Show only records that meet conditions, in words</source>
        <translation>عرض السجلات التي تستوفي شروطا مكتوبة بالكلمات فقط</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>صف التصفية</translation>
    </message>
    <message>
        <source>Filter by boxes under the column headings</source>
        <translation>التصفية بخانات تحت عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Go to the next cell that cannot be kept yet</source>
        <translation>الانتقال إلى الخلية التالية التي لا يمكن حفظها بعد</translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation>البحث هنا (Ctrl+F)</translation>
    </message>
    <message>
        <source>Put records under headings of one field</source>
        <translation>وضع السجلات تحت عناوين بحسب حقل واحد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>اختيار ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.</source>
        <translation>%1 النص محفوظ كمسودة؛ يعود المفتاح F8 إليه، ويعيد المفتاح Esc في الخلية القيمة السابقة.</translation>
    </message>
    <message>
        <source>No record meets the filter.</source>
        <translation>لا يستوفي أي سجل شروط التصفية.</translation>
    </message>
    <message>
        <source>This view has a filter that this version of Trilateral does not know, so the list shows everything. The view keeps its filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies of files with the selected record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordPage</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Previous in the list (Alt+Up)</source>
        <translation>السابق في القائمة (Alt+Up)</translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation>التالي في القائمة (Alt+Down)</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>عن هذا السجل</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>مرتبط به من</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>تمت إضافة «%1».</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متضارب</translation>
    </message>
    <message>
        <source>Linked from (%1)</source>
        <translation>مرتبط به من (%1)</translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in another</source>
        <translation>محذوف في نسخة ومحرر في أخرى</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation>الإبقاء على صيغة %1</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>الإبقاء على السجل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرر</translation>
    </message>
    <message>
        <source>Two copies changed this record differently. Choose what holds; the other stays in the history.</source>
        <translation>عدلت نسختان هذا السجل تعديلين مختلفين. اختر الصيغة المعتمدة؛ وتبقى الأخرى في تاريخ التغييرات.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>تم نقل «%1» إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">الملفات</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordTableModel</name>
    <message>
        <source>In conflict</source>
        <translation>متضارب</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(تتعذر قراءته)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>لا يمكن تحرير هذه الخلية.</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>دون قيمة: %1</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: المجموع %2</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>المجموعة %1، مغلقة</translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation>المجموعة %1، مفتوحة</translation>
    </message>
    <message>
        <source>No longer matches</source>
        <translation>لم يعد مطابقا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>فات موعده</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewModel</name>
    <message>
        <source>To be mended</source>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(مستبعد)</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>معرف السجل</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Records with “%1”: %2</source>
        <translation>السجلات التي تتضمن «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.</source>
        <translation>لا شيء يتضمن «%1». جرب كلمات أقل أو أقصر؛ ولا فرق بين الحروف الكبيرة والصغيرة ولا أثر لعلامات التشكيل.</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>الكلمات المطلوب البحث عنها</translation>
    </message>
    <message>
        <source>Words in any record</source>
        <translation>كلمات في أي سجل</translation>
    </message>
    <message>
        <source>Everything in this workspace</source>
        <translation>كل ما في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Type a few words. Capitals and accents make no difference; the beginning of a word is enough.</source>
        <translation>اكتب بضع كلمات. لا فرق بين الحروف الكبيرة والصغيرة ولا أثر لعلامات التشكيل؛ وتكفي بداية الكلمة.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>tri::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1، عدد السجلات: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellChecker</name>
    <message>
        <source>No dictionary for %1. The package %2 brings one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellField</name>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tri::ui::StartPage</name>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Meetings, follow-up and work plans shared by the SRSG, the GFMD and the GMG, in one file on this computer.</source>
        <translation>اجتماعات ومتابعة وخطط عمل مشتركة بين الممثل الخاص والمنتدى العالمي والمجموعة العالمية، في ملف واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>فتح ملف مساحة عمل</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>Make a workspace file with the reference data in it</source>
        <translation>إنشاء ملف مساحة عمل يتضمن البيانات المرجعية</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>فتح نسخة جديدة من مساحة العمل النموذجية للاطلاع عليها</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>الملفات المفتوحة سابقا</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>Forget all but the pinned ones; the files stay where they are</source>
        <translation>نسيان كل ما لم يثبت؛ وتبقى الملفات في أماكنها</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يعثر عليه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء التث&amp;بيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
</context>
<context>
    <name>tri::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>آخر حفظ: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsBanner</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Keep filter, order, groups and columns in this view</source>
        <translation>حفظ التصفية والترتيب والمجموعات والأعمدة في طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>حفظ كطريقة عرض جديدة…</translation>
    </message>
    <message>
        <source>Keep what the list shows under a name</source>
        <translation>حفظ ما تعرضه القائمة باسم</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>إعادة ضبط طريقة العرض</translation>
    </message>
    <message>
        <source>Show the view as it was kept</source>
        <translation>إظهار طريقة العرض كما حفظت</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>إعادة تسمية طريقة العرض…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>إعطاء طريقة العرض هذه اسما آخر</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>طريقة عرض مشتركة</translation>
    </message>
    <message>
        <source>Send this view along in packages; personal views stay here</source>
        <translation>إرسال طريقة العرض هذه مع الحزم؛ أما الطرق الشخصية فتبقى هنا</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <source>Move this view to the trash</source>
        <translation>نقل طريقة العرض هذه إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation>حفظ طرق العرض وإدارتها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>طريقة عرض جديدة</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
</context>
</TS>
