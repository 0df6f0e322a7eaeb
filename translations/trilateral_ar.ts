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
        <translation>تعيين نقطة ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Give the present state a name, to come back to it; everything is saved already</source>
        <translation>تسمية الحالة الراهنة باسم للعودة إليها؛ كل شيء محفوظ بالفعل</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>التدقيق الإ&amp;ملائي</translation>
    </message>
    <message>
        <source>Mark words that the dictionary of their language does not know</source>
        <translation>وضع علامة على الكلمات التي لا يعرفها قاموس لغتها</translation>
    </message>
    <message>
        <source>&amp;Next spelling mistake</source>
        <translation>ال&amp;خطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Go to the next marked word on this page</source>
        <translation>الانتقال إلى الكلمة التالية الموضوع عليها علامة في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Convergence</source>
        <translation>التقار&amp;ب</translation>
    </message>
    <message>
        <source>Show how far the three sides agree, and where they overlap or leave gaps</source>
        <translation>عرض مدى اتفاق الجوانب الثلاثة، ومواضع تداخل أعمالها والثغرات فيها</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;وضع الاجتماع</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting that is held, or leave it again</source>
        <translation>ملء الشاشة بالاجتماع الجاري عقده، أو مغادرة هذا الوضع</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>فتح في &amp;علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a tab of its own</source>
        <translation>فتح السجل المحدد في القائمة، أو هذه الصفحة، في علامة تبويب خاصة به</translation>
    </message>
    <message>
        <source>Open b&amp;eside</source>
        <translation>&amp;فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Show the record selected in the list, or this page, beside what is in sight</source>
        <translation>عرض السجل المحدد في القائمة، أو هذه الصفحة، إلى جانب ما هو معروض</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>فتح في نافذة &amp;مستقلة</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a second window</source>
        <translation>فتح السجل المحدد في القائمة، أو هذه الصفحة، في نافذة ثانية</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>إغلاق ال&amp;تبويب</translation>
    </message>
    <message>
        <source>Close this tab, or with it this half or this second window; everything in it is saved already</source>
        <translation>إغلاق علامة التبويب هذه، أو معها هذا النصف أو هذه النافذة الثانية؛ كل ما فيها محفوظ بالفعل</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>علامة التبويب ال&amp;تالية</translation>
    </message>
    <message>
        <source>Show the page in the next tab</source>
        <translation>عرض الصفحة الموجودة في علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>علامة التبويب ا&amp;لسابقة</translation>
    </message>
    <message>
        <source>Show the page in the tab before</source>
        <translation>عرض الصفحة الموجودة في علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>&amp;قائمة الخبراء</translation>
    </message>
    <message>
        <source>Show who knows which theme in which language, and themes without anybody</source>
        <translation>عرض من يعرف أي موضوع وبأي لغة، والمواضيع التي ليس لها أحد</translation>
    </message>
    <message>
        <source>Re&amp;quests: inbox, times and forecast</source>
        <translation>ال&amp;طلبات: الوارد والمدد والتوقعات</translation>
    </message>
    <message>
        <source>Show which requests for expertise wait, how much notice they give, and what to expect next</source>
        <translation>عرض طلبات الخبرة المنتظرة، والمهلة التي تتيحها، وما يتوقع بعدها</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>الأ&amp;دلة</translation>
    </message>
    <message>
        <source>Show what experiences teach, the chains from experience to follow-up, and their gaps</source>
        <translation>عرض ما يستفاد من التجارب، والسلاسل من التجربة إلى المتابعة، وما فيها من ثغرات</translation>
    </message>
    <message>
        <source>Covera&amp;ge</source>
        <translation>تناول التو&amp;صيات</translation>
    </message>
    <message>
        <source>Show what recommendations were taken up, and for which nothing is entered yet</source>
        <translation>عرض ما أخذ به من التوصيات، وما لم يدون عنه شيء بعد</translation>
    </message>
    <message>
        <source>Follow-&amp;up matrix</source>
        <translation>&amp;مصفوفة المتابعة</translation>
    </message>
    <message>
        <source>Show who follows up which recommendation, and how</source>
        <translation>عرض من يتابع أي توصية، وكيف</translation>
    </message>
</context>
<context>
    <name>AgencyHelp</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد غير ذلك</numerusform>
            <numerusform>%1 واثنان غير ذلك</numerusform>
            <numerusform>%1 و%n غير ذلك</numerusform>
            <numerusform>%1 و%n غير ذلك</numerusform>
            <numerusform>%1 و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation is addressed to it</source>
        <translation>التوصية موجهة إليها</translation>
    </message>
    <message>
        <source>its mandate has the theme: %1</source>
        <translation>يرد الموضوع في ولايتها: %1</translation>
    </message>
    <message>
        <source>its mandate has the wider theme: %1</source>
        <translation>يرد الموضوع الأوسع في ولايتها: %1</translation>
    </message>
    <message>
        <source>supports this recommendation: %1</source>
        <translation>تدعم هذه التوصية: %1</translation>
    </message>
    <message>
        <source>supported recommendations like this one: %1</source>
        <translation>دعمت توصيات مشابهة لهذه التوصية: %1</translation>
    </message>
    <message>
        <source>has a project on it: %1</source>
        <translation>لها مشروع بشأنها: %1</translation>
    </message>
    <message>
        <source>has a project on the theme: %1</source>
        <translation>لها مشروع بشأن الموضوع: %1</translation>
    </message>
    <message>
        <source>follows it up itself: %1</source>
        <translation>تتابعها هي نفسها: %1</translation>
    </message>
    <message>
        <source>has people who know the theme: %1</source>
        <translation>لديها من يعرف الموضوع: %1</translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>carried over once</source>
        <translation>جرى ترحيله مرة واحدة</translation>
    </message>
    <message>
        <source>carried over twice</source>
        <translation>جرى ترحيله مرتين</translation>
    </message>
    <message numerus="yes">
        <source>carried over %n times</source>
        <translation>
            <numerusform>لم يجر ترحيله</numerusform>
            <numerusform>جرى ترحيله مرة واحدة</numerusform>
            <numerusform>جرى ترحيله مرتين</numerusform>
            <numerusform>جرى ترحيله %n مرات</numerusform>
            <numerusform>جرى ترحيله %n مرة</numerusform>
            <numerusform>جرى ترحيله %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first raised at the meeting of %2</source>
        <translation>%1، وأثير أول مرة في اجتماع %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>مرحل</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>إجراء مفتوح</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>حل موعده</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1، وغيرها (%2)</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>لم يحدد موعد</translation>
    </message>
    <message>
        <source>no date set, %1</source>
        <translation>لم يحدد موعد، %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>كان موعده %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعده %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, and who does it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>One of the areas of cooperation; not on the agenda yet</source>
        <translation>أحد مجالات التعاون؛ ليس مدرجا في جدول الأعمال حتى الآن</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>مجال تعاون</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1</source>
        <translation>لم يناقش في اجتماع %1</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1: no minutes and no outcome</source>
        <translation>لم يناقش في اجتماع %1: لا محضر ولا نتيجة</translation>
    </message>
    <message>
        <source>item of the meeting of %1</source>
        <translation>بند من اجتماع %1</translation>
    </message>
    <message>
        <source>open since the meeting of %1</source>
        <translation>مفتوح منذ اجتماع %1</translation>
    </message>
    <message>
        <source>Waits in the backlog</source>
        <translation>مدرج في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Waits in the backlog: %1</source>
        <translation>مدرج في قائمة الانتظار: %1</translation>
    </message>
    <message>
        <source>item of the backlog</source>
        <translation>بند من قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is new since %1</source>
        <translation>الجديد منذ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of records and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed since the meeting of %1: %2</source>
        <translation>ما تغير منذ اجتماع %1: %2</translation>
    </message>
    <message>
        <source>Review of themes</source>
        <translation>استعراض المواضيع</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>آخر استعراض: %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>لم يستعرض قط</translation>
    </message>
    <message>
        <source>Never reviewed: %1</source>
        <translation>ما لم يستعرض قط: %1</translation>
    </message>
    <message>
        <source>Not reviewed for %1 months: %2</source>
        <translation>ما لم يستعرض منذ %1 من الأشهر: %2</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>This meeting is not in this workspace; it may be in the trash.</source>
        <translation>هذا الاجتماع غير موجود في مساحة العمل هذه؛ ربما كان في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>AgendaTime</name>
    <message>
        <source>%1 min in all</source>
        <translation>المجموع %1 د</translation>
    </message>
    <message>
        <source>%1 min of %2 min: over by %3 min</source>
        <translation>%1 د من أصل %2 د: تجاوز قدره %3 د</translation>
    </message>
    <message>
        <source>%1 min of %2 min: %3 min left</source>
        <translation>%1 د من أصل %2 د: المتبقي %3 د</translation>
    </message>
    <message>
        <source>%1 min of %2 min: no time left</source>
        <translation>%1 د من أصل %2 د: لم يبق وقت</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Attaching files: %1</source>
        <translation>جار إرفاق الملفات: %1</translation>
    </message>
    <message>
        <source>1 file attached.</source>
        <translation>تم إرفاق ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>لم يجر إرفاق أي ملف.</numerusform>
            <numerusform>تم إرفاق ملف واحد.</numerusform>
            <numerusform>تم إرفاق ملفين.</numerusform>
            <numerusform>تم إرفاق %n ملفات.</numerusform>
            <numerusform>تم إرفاق %n ملفا.</numerusform>
            <numerusform>تم إرفاق %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation>مرفق من قبل: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>تتعذر قراءة قالب ملف الإحاطة «%1». صحح الملف أو استخدم قالبا آخر.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>ليس في قالب ملف الإحاطة «%1» أي أجزاء. أدرج جزءا واحدا على الأقل.</translation>
    </message>
    <message>
        <source>%1: the minutes name %2. The meeting was held under the Chatham House Rule.</source>
        <translation>%1: يذكر المحضر %2. وقد عقد الاجتماع وفقا لقاعدة تشاتام هاوس.</translation>
    </message>
    <message>
        <source>Outcomes of items that this copy does not hold</source>
        <translation>نتائج بنود لا تتضمنها هذه النسخة</translation>
    </message>
    <message>
        <source>There is no series “%1”; no meeting here names its series. Enter it in the field Series of the meetings.</source>
        <translation>لا توجد سلسلة «%1»؛ ولا يذكر أي اجتماع هنا سلسلته. أدخلها في حقل «السلسلة» في الاجتماعات.</translation>
    </message>
    <message>
        <source>There is no series “%1”. The meetings here know: %2.</source>
        <translation>لا توجد سلسلة «%1». السلاسل المذكورة في الاجتماعات هنا: %2.</translation>
    </message>
    <message>
        <source>The theme of these minutes is not in this workspace. Choose one from the list of themes.</source>
        <translation>موضوع هذا المحضر غير موجود في مساحة العمل هذه. اختر موضوعا من قائمة المواضيع.</translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting, or “minutes”.</source>
        <translation>لا يوجد قالب لملف الإحاطة باسم «%1». استخدم «trilateral»، وهو قالب ملف الإحاطة للاجتماع الثلاثي، أو «minutes».</translation>
    </message>
    <message>
        <source>The work plan of this paper is not in this workspace. Choose one from the list of plans.</source>
        <translation>خطة العمل الخاصة بهذه الورقة غير موجودة في مساحة العمل هذه. اختر خطة من قائمة الخطط.</translation>
    </message>
    <message>
        <source>This paper is made of a work plan, and this record is of the kind %1. Choose a work plan.</source>
        <translation>تعد هذه الورقة من خطة عمل، ونوع هذا السجل هو %1. اختر خطة عمل.</translation>
    </message>
    <message>
        <source>This work plan is internal or sensitive, so it has no shared copy. Print the office copy, or first change the plan&apos;s handling to “Shared with the three sides”.</source>
        <translation>خطة العمل هذه داخلية أو حساسة، لذا ليست لها نسخة مشتركة. اطبع نسخة المكتب، أو غير أولا تداول الخطة إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>What this profile is about is not in this workspace. Choose a State, an organization, an entity, a theme or a body.</source>
        <translation>ما تتناوله هذه النبذة غير موجود في مساحة العمل هذه. اختر دولة أو منظمة أو كيانا أو موضوعا أو هيئة.</translation>
    </message>
    <message>
        <source>A profile is made of a State, an organization, an entity, a theme or a body, and this record is of the kind %1. Choose one of those.</source>
        <translation>تعد النبذة عن دولة أو منظمة أو كيان أو موضوع أو هيئة، ونوع هذا السجل هو %1. اختر واحدا مما سبق.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its profile has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا السجل داخلي أو حساس، لذا ليست لنبذته نسخة مشتركة. اطبع نسخة المكتب، أو غير أولا تداول السجل إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>Experiences whose holders do not want them shown</source>
        <translation>تجارب لا يرغب أصحابها في عرضها</translation>
    </message>
    <message>
        <source>Experiences whose consent was refused; they stay in our office</source>
        <translation>تجارب رفضت الموافقة على عرضها؛ وتبقى في مكتبنا</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask those who made them for consent, then set “Consent” to “Given”</source>
        <translation>تجارب دون موافقة. اطلب الموافقة من أصحابها، ثم غير «الموافقة» إلى «ممنوحة»</translation>
    </message>
    <message>
        <source>Experiences without consent. %1 was asked for consent; remind them, then set “Consent” to “Given”</source>
        <translation>تجارب دون موافقة. سبق طلب الموافقة من %1؛ أرسل تذكيرا، ثم غير «الموافقة» إلى «ممنوحة»</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask %1 for consent, then set “Consent” to “Given”</source>
        <translation>تجارب دون موافقة. اطلب الموافقة من %1، ثم غير «الموافقة» إلى «ممنوحة»</translation>
    </message>
    <message>
        <source>%1 is internal or sensitive, so there is no shared copy of this list. Print the office copy, or first change its handling to “Shared with the three sides”.</source>
        <translation>%1: داخلي أو حساس، ولذلك ليست لهذه القائمة نسخة مشتركة. اطبع نسخة المكتب، أو غير التداول أولا إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 yet: no experience, follow-up, position, request or person. The list holds only what belongs to the meeting.</source>
        <translation>لم يسجل شيء بعد عن %1: لا تجربة ولا متابعة ولا موقف ولا طلب ولا شخص. ولا تتضمن القائمة إلا ما يخص الاجتماع.</translation>
    </message>
    <message>
        <source>A speaker brief is made of a request for a speaker or of an offer for it, and this is neither, or it is not in this workspace. Choose a request for expertise.</source>
        <translation>تعد المذكرة للمتكلم من طلب متكلم أو من عرض مقدم له، وهذا السجل ليس أيا منهما، أو أنه غير موجود في مساحة العمل هذه. اختر طلب خبرة.</translation>
    </message>
    <message>
        <source>This request does not ask for a speaker, so it has no speaker brief. Choose another request, or set its kind to “Speaker”.</source>
        <translation>لا يتعلق هذا الطلب بمتكلم، ولذلك ليست له مذكرة للمتكلم. اختر طلبا آخر، أو غير نوعه إلى «متكلم».</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its speaker brief has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا السجل داخلي أو حساس، ولذلك ليست لمذكرته للمتكلم نسخة مشتركة. اطبع نسخة المكتب، أو غير تداول السجل أولا إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>“%1”: records changed since its own text was written; read it again.</source>
        <translation>«%1»: تغيرت سجلات منذ كتابة نصه الخاص؛ أعد قراءته.</translation>
    </message>
    <message>
        <source>Evidence cannot be old after %1 years. Use a number from 1 to %2.</source>
        <translation>لا يمكن اعتبار الأدلة قديمة بعد %1 من السنوات. استخدم عددا من 1 إلى %2.</translation>
    </message>
    <message>
        <source>What is to be handed over is not in this workspace. Choose a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>ما يراد تسليمه غير موجود في مساحة العمل هذه. اختر دورا أو كيانا أو هيئة أو منظمة أو دولة أو شخصا أو اجتماعا للمنتدى.</translation>
    </message>
    <message>
        <source>A handover is made of a role, an entity, a body, an organization, a State, a person or a Forum Meeting, and this record is none of these (%1). Choose one of those.</source>
        <translation>تعد ورقة تسليم المهام عن دور أو كيان أو هيئة أو منظمة أو دولة أو شخص أو اجتماع للمنتدى، وهذا السجل ليس أيا منها (%1). اختر واحدا مما سبق.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its handover has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا السجل داخلي أو حساس، لذا ليست لورقة تسليم مهامه نسخة مشتركة. اطبع نسخة المكتب، أو غير أولا تداول السجل إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>(ask %1)</source>
        <translation>(اسأل %1)</translation>
    </message>
    <message>
        <source>Number %1 was given to another paper meanwhile. Issue this one again.</source>
        <translation>أعطي الرقم %1 لورقة أخرى في هذه الأثناء. أصدر هذه الورقة من جديد.</translation>
    </message>
    <message>
        <source>Words of paper no. %1</source>
        <translation>نص الورقة رقم %1</translation>
    </message>
    <message>
        <source>The words of paper no. %1 are not in this workspace, so it cannot be compared. Look at its pages instead.</source>
        <translation>نص الورقة رقم %1 غير موجود في مساحة العمل هذه، لذا لا تمكن مقارنتها. اطلع على صفحاتها بدلا من ذلك.</translation>
    </message>
    <message>
        <source>What fits the next planning cycle is told of a State, and this record is none, or it is not in this workspace. Choose a State.</source>
        <translation>يعد بيان ما يلائم دورة التخطيط المقبلة عن دولة، وهذا السجل ليس دولة، أو أنه غير موجود في مساحة العمل هذه. اختر دولة.</translation>
    </message>
    <message>
        <source>Contacts who did not agree that their data are kept</source>
        <translation>جهات اتصال لم توافق على حفظ بياناتها</translation>
    </message>
    <message>
        <source>A project sheet is made of a project, and this record is none, or it is not in this workspace. Choose a project.</source>
        <translation>تعد بطاقة المشروع عن مشروع، وهذا السجل ليس مشروعا، أو أنه غير موجود في مساحة العمل هذه. اختر مشروعا.</translation>
    </message>
    <message>
        <source>This project is internal or sensitive, so it has no shared copy. Print the office copy, or first change the project&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا المشروع داخلي أو حساس، لذا ليست له نسخة مشتركة. اطبع نسخة المكتب، أو غير أولا تداول المشروع إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>The theme of this list is not in this workspace. Choose another one.</source>
        <translation>موضوع هذه القائمة غير موجود في مساحة العمل هذه. اختر موضوعا آخر.</translation>
    </message>
    <message>
        <source>The State of this list is not in this workspace. Choose another one.</source>
        <translation>دولة هذه القائمة غير موجودة في مساحة العمل هذه. اختر دولة أخرى.</translation>
    </message>
    <message>
        <source>What this report is about is not in this workspace. Choose a Forum Meeting or a State.</source>
        <translation>ما يتناوله هذا التقرير غير موجود في مساحة العمل هذه. اختر اجتماعا للمنتدى أو دولة.</translation>
    </message>
    <message>
        <source>A follow-up report is made of a Forum Meeting or of a State, and this record is neither (%1). Choose one of those.</source>
        <translation>يعد تقرير المتابعة عن اجتماع للمنتدى أو عن دولة، وهذا السجل ليس أيا منهما (%1). اختر أحدهما.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its report has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا السجل داخلي أو حساس، لذا ليست لتقريره نسخة مشتركة. اطبع نسخة المكتب، أو غير أولا تداول السجل إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>Others may not see this record, so its chain has no shared copy. %1. Or make an office copy.</source>
        <translation>لا يجوز أن يطلع الآخرون على هذا السجل، لذا ليست لسلسلته نسخة مشتركة. %1. أو أعد نسخة المكتب.</translation>
    </message>
    <message>
        <source>Support for follow-up that is left out</source>
        <translation>دعم لمتابعة مستبعدة</translation>
    </message>
    <message>
        <source>Partner States without their consent</source>
        <translation>دول شريكة لم تعط موافقتها</translation>
    </message>
    <message>
        <source>Actors: internal or sensitive</source>
        <translation>جهات فاعلة: داخلية أو حساسة</translation>
    </message>
    <message>
        <source>The meeting of this agenda is not in this workspace. Choose one from the list of meetings.</source>
        <translation>اجتماع جدول الأعمال هذا غير موجود في مساحة العمل هذه. اختر اجتماعا من قائمة الاجتماعات.</translation>
    </message>
    <message>
        <source>An agenda is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>يعد جدول الأعمال انطلاقا من اجتماع، أما هذا السجل فنوعه: %1. اختر اجتماعا.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no public agenda. First change the meeting&apos;s handling to “Public”.</source>
        <translation>هذا الاجتماع داخلي أو حساس، لذا ليس له جدول أعمال علني. عدل أولا تداول الاجتماع ليصبح «عام».</translation>
    </message>
    <message>
        <source>This meeting is not public, so it has no public agenda. First change the meeting&apos;s handling to “Public”, and the visibility of the items that everybody may see.</source>
        <translation>هذا الاجتماع ليس علنيا، لذا ليس له جدول أعمال علني. عدل أولا تداول الاجتماع ليصبح «عام»، وإمكانية الاطلاع على البنود التي يجوز للجميع رؤيتها.</translation>
    </message>
    <message>
        <source>%1: edition for the %2</source>
        <comment>a paper and a side</comment>
        <translation>%1: طبعة %2</translation>
    </message>
    <message>
        <source>There is no edition “%1” of this paper. A meeting brief and an item sheet can be made for one side: write srsg, gfmd or gmg; or leave the edition out.</source>
        <translation>لا توجد طبعة «%1» من هذه الورقة. ويمكن إعداد ملف الإحاطة وورقة البند لأحد الجوانب: اكتب srsg أو gfmd أو gmg، أو لا تحدد طبعة.</translation>
    </message>
    <message>
        <source>The meeting of this list of changes is not in this workspace. Choose one from the list of meetings.</source>
        <translation>اجتماع قائمة التغييرات هذه غير موجود في مساحة العمل هذه. اختر اجتماعا من قائمة الاجتماعات.</translation>
    </message>
    <message>
        <source>A list of changes is made for a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>تعد قائمة التغييرات لاجتماع، أما هذا السجل فنوعه: %1. اختر اجتماعا.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so there is no shared copy of what changed for it. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>هذا الاجتماع داخلي أو حساس، لذا لا توجد نسخة مشتركة لما تغير بشأنه. اطبع نسخة المكتب، أو عدل أولا تداول الاجتماع ليصبح «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message>
        <source>Agenda items below one that is left out</source>
        <translation>بنود جدول الأعمال الواقعة تحت بند محذوف</translation>
    </message>
    <message>
        <source>Agenda items that are not public</source>
        <translation>بنود جدول الأعمال غير العلنية</translation>
    </message>
    <message>
        <source>This agenda item is ours only, or internal or sensitive, or its meeting or an item above it is, so its sheet has no shared copy. Print the office copy, or first change its visibility and handling.</source>
        <translation>هذا البند لنا فقط، أو داخلي أو حساس، أو كذلك اجتماعه أو بند يعلوه، لذا ليست لورقته نسخة مشتركة. اطبع نسخة المكتب، أو عدل أولا إمكانية الاطلاع عليه وتداوله.</translation>
    </message>
    <message>
        <source>The agenda item of this sheet is not in this workspace. Choose one on the page of its meeting.</source>
        <translation>بند هذه الورقة غير موجود في مساحة العمل هذه. اختر بندا من صفحة اجتماعه.</translation>
    </message>
    <message>
        <source>An item sheet is made of an agenda item, and this record is of the kind %1. Choose an agenda item.</source>
        <translation>تعد ورقة البند انطلاقا من بند في جدول الأعمال، أما هذا السجل فنوعه: %1. اختر بندا.</translation>
    </message>
    <message>
        <source>No pages were kept of paper no. %1: it was entered by hand. Attach its file to the issued brief.</source>
        <translation>لم تحفظ أي صفحات للورقة رقم %1: فقد أدخلت يدويا. أرفق ملفها بملف الإحاطة الصادر.</translation>
    </message>
    <message>
        <source>The pages of paper no. %1 are not in this copy of the workspace. Merge with the copy in which it was issued.</source>
        <translation>صفحات الورقة رقم %1 غير موجودة في هذه النسخة من مساحة العمل. ادمجها مع النسخة التي صدرت فيها.</translation>
    </message>
    <message>
        <source>The pages of paper no. %1 are not in this copy of the workspace. Merge with the copy in which it was issued, by %2.</source>
        <translation>صفحات الورقة رقم %1 غير موجودة في هذه النسخة من مساحة العمل. ادمجها مع النسخة التي أصدرها فيها %2.</translation>
    </message>
    <message>
        <source>No paper no. %1 was issued here. The list of issued briefs has the numbers.</source>
        <translation>لم تصدر هنا ورقة برقم %1. وترد الأرقام في قائمة ملفات الإحاطة الصادرة.</translation>
    </message>
    <message>
        <source>Number %1 was given in two copies of the workspace before they were merged. Name the paper by its id: %2.</source>
        <translation>أعطي الرقم %1 في نسختين من مساحة العمل قبل دمجهما. حدد الورقة بمعرفها: %2.</translation>
    </message>
    <message>
        <source>“%1”: its own text was written for %2. It is printed once somebody looked at it and kept it.</source>
        <translation>«%1»: نصه الخاص كتب من أجل %2. ويطبع بعد أن يطلع عليه أحد ويحفظه.</translation>
    </message>
    <message>
        <source>Only the paper of a meeting has one of the next meeting. Choose a meeting.</source>
        <translation>ورقة الاجتماع وحدها لها ورقة للاجتماع التالي. اختر اجتماعا.</translation>
    </message>
    <message>
        <source>No meeting follows %1. Enter the next one first, with the same series or with %1 as its previous meeting.</source>
        <translation>لا يلي %1 أي اجتماع. أدخل الاجتماع التالي أولا، بالسلسلة نفسها أو مع جعل %1 اجتماعه السابق.</translation>
    </message>
    <message>
        <source>The brief of %1 was begun already, for this paper and copy. Open it, or delete its record “%2” first.</source>
        <translation>سبق البدء في ملف إحاطة %1 لهذه الورقة وهذه النسخة. افتحه، أو احذف سجله «%2» أولا.</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Making the meeting pack</source>
        <translation>إعداد حزمة الاجتماع</translation>
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
    <name>ChangesSince</name>
    <message>
        <source>This meeting has no date, so nothing can be counted from it. Enter its first day, or write a date instead.</source>
        <translation>ليس لهذا الاجتماع تاريخ، فلا يمكن العد انطلاقا منه. أدخل يومه الأول، أو اكتب تاريخا.</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a meeting. Write 14 May 2014, 2014-05-14 or the reference of a meeting.</source>
        <translation>«%1» ليس تاريخا ولا اجتماعا. اكتب 14 أيار/مايو 2014 أو 2014-05-14 أو مرجع اجتماع.</translation>
    </message>
    <message>
        <source>No meeting before this one is known, so say since when: a date, or the reference of a meeting.</source>
        <translation>لا يعرف اجتماع سابق لهذا الاجتماع، فحدد منذ متى: تاريخا أو مرجع اجتماع.</translation>
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
        <source>was deleted in one copy and edited in another</source>
        <translation>محذوف في نسخة ومحرر في أخرى</translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation>%1: له صيغتان</translation>
    </message>
    <message>
        <source>differs from what the records say</source>
        <translation>يختلف عما تذكره السجلات</translation>
    </message>
    <message>
        <source>does not have the content that its records name</source>
        <translation>محتواه ليس المحتوى الذي تذكره سجلاته</translation>
    </message>
    <message>
        <source>was never read for the search</source>
        <translation>لم يقرأ قط لأغراض البحث</translation>
    </message>
    <message>
        <source>holds words of files that are not there</source>
        <translation>فيه كلمات من ملفات غير موجودة</translation>
    </message>
    <message>
        <source>%1 names a file that is not in this copy</source>
        <translation>%1: يشير إلى ملف غير موجود في هذه النسخة</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>search</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>links</source>
        <translation>فهرس الروابط</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>is part of itself: “%1” leads back to it. Likely: empty it in one record of the circle</source>
        <translation>جزء من ذاته: «%1» يعيد إليه. الأرجح: إفراغ هذا الحقل في أحد سجلات الحلقة</translation>
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
    <message>
        <source>Reached</source>
        <translation>تم بلوغه</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>مبين للحدود</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>مناقض</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>آسيا</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
    <message>
        <source>1: a concern or a hope, without anything to do</source>
        <translation>1: شاغل أو أمل، دون ما يمكن عمله</translation>
    </message>
    <message>
        <source>2: a direction, without an action</source>
        <translation>2: اتجاه، دون إجراء</translation>
    </message>
    <message>
        <source>3: an action in general words</source>
        <translation>3: إجراء بعبارات عامة</translation>
    </message>
    <message>
        <source>4: an action, and who could take it</source>
        <translation>4: إجراء، ومن يمكنه اتخاذه</translation>
    </message>
    <message>
        <source>5: an action, who could take it, and when or how it would show</source>
        <translation>5: إجراء، ومن يمكنه اتخاذه، ومتى يظهر أو كيف</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Web portal</source>
        <translation>بوابة على الشبكة</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أخذ به</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يؤخذ به</translation>
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
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>النسخة المشتركة لا تتضمن ما هو حساس أو خاص بمكتبنا فقط.</translation>
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
        <source>Only the changes of this field of the record.</source>
        <translation>تغييرات هذا الحقل من السجل فقط.</translation>
    </message>
    <message>
        <source>Only what this person changed.</source>
        <translation>ما غيره هذا الشخص فقط.</translation>
    </message>
    <message>
        <source>Only changes of records of this kind; without REF.</source>
        <translation>تغييرات السجلات من هذا النوع فقط؛ دون REF.</translation>
    </message>
    <message>
        <source>Only changes that came about in this way: edit, import, paste, merge, undo, redo, resolve, restore_point or reference.</source>
        <translation>التغييرات التي جرت بهذه الطريقة فقط: edit أو import أو paste أو merge أو undo أو redo أو resolve أو restore_point أو reference.</translation>
    </message>
    <message>
        <source>Only changes of this day (in UTC) or later; a month or a year will do.</source>
        <translation>تغييرات هذا اليوم (بالتوقيت العالمي المنسق) وما بعده فقط؛ ويكفي ذكر الشهر أو السنة.</translation>
    </message>
    <message>
        <source>Only changes up to and on this day (in UTC).</source>
        <translation>التغييرات حتى هذا اليوم (بالتوقيت العالمي المنسق) وبما يشمله فقط.</translation>
    </message>
    <message>
        <source>How many at most, the newest ones; all when nothing is said.</source>
        <translation>العدد الأقصى، بدءا بالأحدث؛ وتدرج كلها إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>The language the files are written in, as a key of the field.</source>
        <translation>اللغة التي كتبت بها الملفات، كمفتاح من مفاتيح الحقل.</translation>
    </message>
    <message>
        <source>Print who changed what, newest first; of one record field by field.</source>
        <translation>طباعة صاحب كل تغيير ومضمون التغيير، بدءا بالأحدث؛ وفي حالة سجل واحد حقلا حقلا.</translation>
    </message>
    <message>
        <source>Keep copies of files with a record, as one change.</source>
        <translation>حفظ نسخ من ملفات مع سجل، كتغيير واحد.</translation>
    </message>
    <message>
        <source>Print the files that go with a record, or all that records hold.</source>
        <translation>طباعة الملفات المرفقة بسجل، أو كل ما تتضمنه السجلات من ملفات.</translation>
    </message>
    <message>
        <source>Write the file that a record holds, or the only one attached to it.</source>
        <translation>كتابة الملف الذي يتضمنه سجل، أو الملف الوحيد المرفق به.</translation>
    </message>
    <message>
        <source>The meeting; this, --series or --theme is needed.</source>
        <translation>الاجتماع؛ ويلزم هذا الخيار أو --series أو --theme.</translation>
    </message>
    <message>
        <source>All meetings whose series has this name.</source>
        <translation>جميع الاجتماعات التي تحمل سلسلتها هذا الاسم.</translation>
    </message>
    <message>
        <source>What any meeting said on this theme and those below it.</source>
        <translation>ما قيل في أي اجتماع بشأن هذا الموضوع والمواضيع المندرجة تحته.</translation>
    </message>
    <message>
        <source>Only meetings of this day or later; a month or a year will do.</source>
        <translation>اجتماعات هذا اليوم وما بعده فقط؛ ويكفي ذكر الشهر أو السنة.</translation>
    </message>
    <message>
        <source>Only meetings up to and on this day.</source>
        <translation>الاجتماعات حتى هذا اليوم وبما يشمله فقط.</translation>
    </message>
    <message>
        <source>How several meetings are sorted; by date when nothing is said.</source>
        <translation>كيفية فرز عدة اجتماعات؛ بحسب التاريخ إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Language of the minutes: ar, zh, en, fr, ru or es.</source>
        <translation>لغة المحضر: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>How things stood at the end of this day, month or year; today when nothing is said, or the last trilateral meeting when nothing holds today.</source>
        <translation>الوضع في نهاية هذا اليوم أو الشهر أو السنة؛ وهو اليوم إذا لم يذكر شيء، أو آخر اجتماع ثلاثي إذا لم يكن شيء ساريا اليوم.</translation>
    </message>
    <message>
        <source>The meeting whose agenda it is.</source>
        <translation>الاجتماع صاحب جدول الأعمال.</translation>
    </message>
    <message>
        <source>Print what the agenda might take up instead, with reasons and sources; nothing is written.</source>
        <translation>طباعة ما يمكن أن يدرج في جدول الأعمال بدلا من ذلك، مع الأسباب والمصادر؛ ولا يكتب شيء.</translation>
    </message>
    <message>
        <source>Read records from a CSV file, a workbook or a calendar file as one change; with any error nothing is changed.</source>
        <translation>قراءة سجلات من ملف CSV أو من مصنف أو من ملف تقويم كتغيير واحد؛ وعند أي خطأ لا يغير شيء.</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON, or meetings as a calendar file.</source>
        <translation>كتابة السجلات من نوع معين بصيغة CSV أو كمصنف Excel أو بصيغة JSON، أو كتابة الاجتماعات كملف تقويم.</translation>
    </message>
    <message>
        <source>Print how far the three sides agree on each priority, and why.</source>
        <translation>طباعة مدى اتفاق الجوانب الثلاثة بشأن كل أولوية، مع السبب.</translation>
    </message>
    <message>
        <source>Print the agenda of a meeting with its times and positions, or propose items for it.</source>
        <translation>طباعة جدول أعمال اجتماع بأوقاته ومواقفه، أو اقتراح بنود له.</translation>
    </message>
    <message>
        <source>The meeting it is for; of a plan&apos;s paper see --record.</source>
        <translation>الاجتماع المعني؛ وبالنسبة إلى ورقة من خطة انظر --record.</translation>
    </message>
    <message>
        <source>The plan as it was: v2, a date, or the reference of a meeting; now when nothing is said.</source>
        <translation>الخطة كما كانت: v2، أو تاريخ، أو مرجع اجتماع؛ وهي الخطة الآن إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Language of the paper: ar, zh, en, fr, ru or es.</source>
        <translation>لغة الورقة: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>Print them with positions and history to this file; its ending names the format.</source>
        <translation>طباعتها مع المواقف وتاريخ التغييرات في هذا الملف؛ وامتداده يحدد صيغته.</translation>
    </message>
    <message>
        <source>Also write the list as a paper; its ending names the format.</source>
        <translation>كتابة القائمة كورقة أيضا؛ وامتداد الملف يحدد صيغته.</translation>
    </message>
    <message>
        <source>v2, a date, the reference of a meeting, or now.</source>
        <translation>v2، أو تاريخ، أو مرجع اجتماع، أو now.</translation>
    </message>
    <message>
        <source>Likewise; now when nothing is said.</source>
        <translation>كذلك؛ وهو الآن إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Where the time begins; a month or a year will do. As the plan when nothing is said.</source>
        <translation>بداية المدة؛ ويكفي شهر أو سنة. وهي مدة الخطة إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Where the time ends.</source>
        <translation>نهاية المدة.</translation>
    </message>
    <message>
        <source>The paper, landscape; a4 when nothing is said.</source>
        <translation>حجم الورق، بالوضع الأفقي؛ وهو a4 إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Language of the timeline: ar, zh, en, fr, ru or es.</source>
        <translation>لغة الخط الزمني: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>المصنف المراد كتابته.</translation>
    </message>
    <message>
        <source>Language of headings, names and words to choose from: ar, zh, en, fr, ru or es.</source>
        <translation>لغة العناوين والأسماء والكلمات التي يختار منها: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>A copy for people outside our office, without what is internal or sensitive.</source>
        <translation>نسخة لمن هم خارج مكتبنا، دون ما هو داخلي أو حساس.</translation>
    </message>
    <message>
        <source>The work plan that takes it in; needed where the file is no workbook of a plan.</source>
        <translation>خطة العمل التي تأخذ المحتوى؛ وتلزم عندما لا يكون الملف مصنف خطة.</translation>
    </message>
    <message>
        <source>The sheet mapping by which a sheet of another form is read; found from its headings when nothing is said.</source>
        <translation>مطابقة الورقة التي تقرأ بها ورقة ذات شكل آخر؛ ويعثر عليها من عناوين الورقة إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Print the lines of a work plan, as they stand below each other.</source>
        <translation>طباعة بنود خطة عمل بحسب ترتيبها بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>Write a work plan as an Excel workbook to be edited and read back.</source>
        <translation>كتابة خطة عمل كمصنف Excel لتحريره وإعادة قراءته.</translation>
    </message>
    <message>
        <source>Take what was changed in the workbook of a work plan, or the lines of another sheet, as one change; with any error nothing is changed.</source>
        <translation>أخذ ما تغير في مصنف خطة عمل، أو بنود ورقة أخرى، كتغيير واحد؛ وعند أي خطأ لا يغير شيء.</translation>
    </message>
    <message>
        <source>Print what is missing or does not fit in a work plan.</source>
        <translation>طباعة ما ينقص في خطة عمل أو ما لا يتفق فيها.</translation>
    </message>
    <message>
        <source>Print what changed in a work plan between two moments, field by field.</source>
        <translation>طباعة ما تغير في خطة عمل بين وقتين، حقلا حقلا.</translation>
    </message>
    <message>
        <source>Draw a work plan against time as SVG or PDF; with --json print its rows.</source>
        <translation>رسم خطة عمل بحسب الزمن بصيغة SVG أو PDF؛ ومع --json تطبع صفوفها.</translation>
    </message>
    <message>
        <source>The day on which the age of evidence counts; today when nothing is said.</source>
        <translation>اليوم الذي يحسب عمر الأدلة عنده؛ وهو اليوم الحالي إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>After how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>عدد السنوات دون تحقق التي تعتبر الأدلة بعدها قديمة؛ وهو 5 إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Print instead what may be asked before this coming Forum Meeting, drawn from what was asked before earlier ones, with reasons; nothing is written.</source>
        <translation>طباعة ما قد يطلب قبل اجتماع المنتدى المقبل هذا بدلا من ذلك، استنادا إلى ما طلب قبل الاجتماعات السابقة، مع الأسباب؛ ولا يكتب شيء.</translation>
    </message>
    <message>
        <source>With --forecast: print the request calendar to this file; its ending names the format.</source>
        <translation>مع --forecast: طباعة تقويم الطلبات في هذا الملف؛ وامتداده يحدد صيغته.</translation>
    </message>
    <message>
        <source>Names, offices and records as of the end of this day, month or year; today, with what is to come, when nothing is said.</source>
        <translation>الأسماء والمناصب والسجلات في نهاية هذا اليوم أو الشهر أو السنة؛ وهي في تاريخ اليوم، مع ما سيأتي، إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Print what an experience, document, lesson, recommendation or follow-up rests on and leads to, and what is missing there.</source>
        <translation>طباعة ما تستند إليه تجربة أو وثيقة أو درس مستفاد أو توصية أو متابعة وما تفضي إليه، وما ينقص في ذلك.</translation>
    </message>
    <message>
        <source>Print how much notice requests for expertise give, how long answers take, and how many each agency was asked.</source>
        <translation>طباعة المهلة التي تتيحها طلبات الخبرة، والوقت الذي تستغرقه الردود، وعدد الطلبات الموجهة إلى كل وكالة.</translation>
    </message>
    <message>
        <source>Make the profile of a State, organization, entity, theme or body as PDF or plain text: everything of it on a page.</source>
        <translation>إعداد نبذة عن دولة أو منظمة أو كيان أو موضوع أو هيئة بصيغة PDF أو كنص عادي: كل ما يتعلق بها في صفحة.</translation>
    </message>
    <message>
        <source>The narrowest circle whose records are written: public, shared, internal or sensitive. Public and shared files hold no experience without consent. When nothing is said, calendar files hold nothing above shared, other files everything.</source>
        <translation>أضيق دائرة تكتب سجلاتها: public (عام) أو shared (مشترك) أو internal (داخلي) أو sensitive (حساس). ولا تتضمن الملفات العامة والمشتركة أي تجربة دون موافقة. وإذا لم يذكر شيء، لا تتضمن ملفات التقويم ما يتجاوز المشترك، وتتضمن الملفات الأخرى كل شيء.</translation>
    </message>
    <message>
        <source>Also draw the chain to this file; its ending names the format.</source>
        <translation>رسم السلسلة أيضا في هذا الملف؛ وامتداده يحدد صيغته.</translation>
    </message>
    <message>
        <source>Write an empty form for a new record of this kind.</source>
        <translation>كتابة استمارة فارغة لسجل جديد من هذا النوع.</translation>
    </message>
    <message>
        <source>Language of the form and of the texts that are written in it: ar, zh, en, fr, ru or es.</source>
        <translation>لغة الاستمارة والنصوص التي تكتب فيها: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>Write a record as a form that others fill in and send back, as Word document or CSV.</source>
        <translation>كتابة سجل في شكل استمارة يملؤها آخرون ويعيدونها، كوثيقة Word أو ملف CSV.</translation>
    </message>
    <message>
        <source>Take what was written into a form, as one change; with any error nothing is changed, and what changed here too stays.</source>
        <translation>أخذ ما كتب في استمارة، كتغيير واحد؛ وعند أي خطأ لا يغير شيء، ويبقى أيضا ما تغير هنا.</translation>
    </message>
    <message>
        <source>How the columns are read: a sheet mapping by name. One with the same headings is used when nothing is said.</source>
        <translation>كيفية قراءة الأعمدة: مطابقة ورقة تذكر بالاسم. وتستخدم المطابقة التي لها العناوين نفسها إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>The column that tells which record a line stands for, beside id and reference.</source>
        <translation>العمود الذي يبين السجل الذي يدل عليه السطر، إلى جانب id وreference.</translation>
    </message>
    <message>
        <source>Keep columns that no field is called by in the note of the record.</source>
        <translation>حفظ الأعمدة التي لا يحمل أي حقل اسمها في ملاحظة السجل.</translation>
    </message>
    <message>
        <source>What becomes of lines that look like a record that is here: update, new or leave_out. They are new, with a warning, when nothing is said.</source>
        <translation>مآل الأسطر التي تشبه سجلا موجودا هنا: update أو new أو leave_out. وهي جديدة، مع تحذير، إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Print the earlier recommendations that likely carry the same idea, best first, with the words that match.</source>
        <translation>طباعة التوصيات السابقة التي يرجح أنها تحمل الفكرة نفسها، بدءا بالأقرب، مع الكلمات المتطابقة.</translation>
    </message>
    <message>
        <source>Print what experiences, or one of them, still need before they are shown to others: readers, grade with reasons, what a speaker misses, age and consent.</source>
        <translation>طباعة ما زال يلزم للتجارب، أو لواحدة منها، قبل عرضها على آخرين: القراء، والدرجة مع أسبابها، وما ينقص المتكلم، والعمر، والموافقة.</translation>
    </message>
    <message>
        <source>Print what recommendations were taken up, each record counted once, and for which nothing is entered yet.</source>
        <translation>طباعة ما أخذ به من التوصيات، مع احتساب كل سجل مرة واحدة، وما لم يدون عنه شيء بعد.</translation>
    </message>
    <message>
        <source>Print who follows up which recommendation and how, or write it as workbook, Word document or PDF.</source>
        <translation>طباعة من يتابع أي توصية وكيف، أو كتابة ذلك كمصنف أو وثيقة Word أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>Of project_list: only projects on this theme and those below it.</source>
        <translation>للقالب project_list: المشاريع المتعلقة بهذا الموضوع والمواضيع المندرجة تحته فقط.</translation>
    </message>
    <message>
        <source>The State of followup_report, which takes a Forum Meeting as --meeting too.</source>
        <translation>الدولة للقالب followup_report، الذي يأخذ أيضا اجتماعا للمنتدى بالخيار --meeting.</translation>
    </message>
    <message>
        <source>What handover is of: a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>ما يخصه القالب handover: دور أو كيان أو هيئة أو منظمة أو دولة أو شخص أو اجتماع للمنتدى.</translation>
    </message>
    <message>
        <source>Of followup_report and handover: the last day that counts; today when nothing is said.</source>
        <translation>للقالبين followup_report وhandover: آخر يوم يعتد به؛ وهو اليوم الحالي إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Of evidence_gaps: after how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>للقالب evidence_gaps: عدد السنوات دون تحقق التي تعتبر الأدلة بعدها قديمة؛ وهو 5 إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>How many at most; 10 when nothing is said.</source>
        <translation>العدد الأقصى؛ وهو 10 إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Print instead which are likely one and the same, with reasons.</source>
        <translation>طباعة ما يرجح أنه متطابق بدلا من ذلك، مع الأسباب.</translation>
    </message>
    <message>
        <source>The day on which their age counts; today when nothing is said.</source>
        <translation>اليوم الذي يحسب عمرها عنده؛ وهو اليوم الحالي إذا لم يذكر شيء.</translation>
    </message>
    <message>
        <source>Only recommendations of this meeting and its sessions.</source>
        <translation>توصيات هذا الاجتماع وجلساته فقط.</translation>
    </message>
    <message>
        <source>Only those on this theme and the themes below it.</source>
        <translation>التوصيات بشأن هذا الموضوع والمواضيع المندرجة تحته فقط.</translation>
    </message>
    <message>
        <source>Only those addressed to this entity, organization or body, with the bodies below it; never a State.</source>
        <translation>التوصيات الموجهة إلى هذا الكيان أو هذه المنظمة أو الهيئة، مع الهيئات التابعة، فقط؛ ولا تذكر دولة أبدا.</translation>
    </message>
    <message>
        <source>Only those of this day, month or year or later.</source>
        <translation>ما كان في هذا اليوم أو الشهر أو السنة أو بعد ذلك فقط.</translation>
    </message>
    <message>
        <source>Only those up to the end of this day, month or year.</source>
        <translation>ما كان حتى نهاية هذا اليوم أو الشهر أو السنة فقط.</translation>
    </message>
    <message>
        <source>What the lines are; themes when nothing is said, all four with -o.</source>
        <translation>ما تمثله الصفوف؛ وهي themes إذا لم يذكر شيء، والأربعة كلها مع -o.</translation>
    </message>
    <message>
        <source>The day on which priorities are shared, as of priorities.</source>
        <translation>اليوم الذي تكون الأولويات مشتركة في تاريخه، كما في priorities.</translation>
    </message>
    <message>
        <source>Print it to this file instead; its ending names the format.</source>
        <translation>طباعته في هذا الملف بدلا من ذلك؛ وامتداد الملف يحدد صيغته.</translation>
    </message>
    <message>
        <source>Recommendations of this meeting and of its sessions alone.</source>
        <translation>توصيات هذا الاجتماع وجلساته وحدها.</translation>
    </message>
    <message>
        <source>Recommendations on this theme and the themes below it alone.</source>
        <translation>التوصيات بشأن هذا الموضوع والمواضيع المندرجة تحته وحدها.</translation>
    </message>
    <message>
        <source>Recommendations that are addressed to this State, agency or body alone.</source>
        <translation>التوصيات الموجهة إلى هذه الدولة أو الوكالة أو الهيئة وحدها.</translation>
    </message>
    <message>
        <source>States of this region or UN regional group alone.</source>
        <translation>دول هذه المنطقة أو المجموعة الإقليمية للأمم المتحدة وحدها.</translation>
    </message>
    <message>
        <source>Follow-up with this status word alone.</source>
        <translation>المتابعات التي لها كلمة الحالة هذه وحدها.</translation>
    </message>
    <message>
        <source>Write it to this file instead; its ending names the format.</source>
        <translation>كتابته في هذا الملف بدلا من ذلك؛ وامتداد الملف يحدد صيغته.</translation>
    </message>
    <message>
        <source>With OUT.docx or OUT.pdf: recommendations by actors, or a line an entry.</source>
        <translation>مع OUT.docx أو OUT.pdf: التوصيات بحسب الجهات الفاعلة، أو صف لكل قيد.</translation>
    </message>
    <message>
        <source>Language of the table: ar, zh, en, fr, ru or es.</source>
        <translation>لغة الجدول: ar أو zh أو en أو fr أو ru أو es.</translation>
    </message>
    <message>
        <source>Make a meeting brief; the ending of the file names its format.</source>
        <translation>إعداد ملف إحاطة لاجتماع؛ ويحدد امتداد الملف صيغته.</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting, of a series or on a theme; the ending names the format.</source>
        <translation>إعداد محضر اجتماع أو محضر سلسلة أو محضر بشأن موضوع؛ ويحدد الامتداد الصيغة.</translation>
    </message>
    <message>
        <source>Make one PDF file of a meeting&apos;s brief and the files that go with it.</source>
        <translation>إعداد ملف PDF واحد من ملف إحاطة الاجتماع والملفات المرافقة له.</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation>الاجتماع المعد له.</translation>
    </message>
    <message>
        <source>The paper at its head; the meeting brief when nothing is said.</source>
        <translation>الورقة التي في أولها؛ وملف الإحاطة للاجتماع ما لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Print which papers can be made, and of what; with --json their parts too.</source>
        <translation>عرض الأوراق التي يمكن إعدادها وما تُعد منه؛ ومع --json أجزاؤها أيضا.</translation>
    </message>
    <message>
        <source>The work plan of work_plan, plan_gaps and plan_changes; the request or the offer of speaker; the State of delegation_checklist, planning_fit and, where wanted, project_list; the project of project_sheet; the item of item_sheet, by its id or, with --meeting, by its number.</source>
        <translation>خطة العمل للقوالب work_plan وplan_gaps وplan_changes؛ والطلب أو العرض للقالب speaker؛ والدولة للقالبين delegation_checklist وplanning_fit، وكذلك للقالب project_list عند الرغبة؛ والمشروع للقالب project_sheet؛ والبند للقالب item_sheet بمعرفه، أو برقمه مع --meeting.</translation>
    </message>
    <message>
        <source>Of plan_changes: the moment that the plan is held against. Of changes: a date or a meeting, after which changes count; the meeting before when nothing is said.</source>
        <translation>في plan_changes: الوقت الذي تقارن به الخطة. وفي changes: تاريخ أو اجتماع تحسب التغييرات بعده؛ وإذا لم يذكر شيء فالاجتماع السابق.</translation>
    </message>
    <message>
        <source>Of trilateral and item_sheet: made for one of the three sides, which comes first; of the positions of all others it holds what a shared copy holds.</source>
        <translation>في trilateral وitem_sheet: يعد لأحد الجوانب الثلاثة الذي يأتي أولا؛ ويتضمن من مواقف سائر الأطراف ما تتضمنه النسخة المشتركة.</translation>
    </message>
    <message>
        <source>The paper; that of the brief&apos;s record, or a4, when nothing is said.</source>
        <translation>مقاس الورق؛ وإن لم يُذكر فمقاس سجل الملف، أو a4.</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own.</source>
        <translation>العنوان والبيانات الأساسية في صفحة مستقلة.</translation>
    </message>
    <message>
        <source>A list of the parts with their pages.</source>
        <translation>قائمة بالأجزاء مع أرقام صفحاتها.</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists.</source>
        <translation>16 نقطة على الأقل، للقراء الذين يحتاجون إليها؛ وتتحول الجداول العريضة إلى قوائم.</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand.</source>
        <translation>عدد الأسطر الفارغة تحت كل بند للكتابة باليد.</translation>
    </message>
    <message>
        <source>With OUT.pdf: on A5, two pages beside each other in the order of a booklet, to be printed on both sides and folded.</source>
        <translation>مع OUT.pdf: على مقاس A5، صفحتان متجاورتان بترتيب الكتيب، للطباعة على الوجهين ثم الطي.</translation>
    </message>
    <message>
        <source>Keep a paper as it is now, numbered, as the next draft or released, and note who gets it.</source>
        <translation>يحفظ ورقة كما هي الآن، مرقمة، بوصفها المسودة التالية أو صيغة نهائية، ويسجل من يتلقاها.</translation>
    </message>
    <message>
        <source>Print what was issued, of a brief or a meeting if one is named, to whom it went, and what of it is missing in this copy.</source>
        <translation>يعرض ما صدر، لملف إحاطة أو لاجتماع إن ذكر، ولمن أرسل، وما ينقص منه في هذه النسخة.</translation>
    </message>
    <message>
        <source>Write the kept pages of an issued paper, byte for byte as they were kept.</source>
        <translation>يكتب الصفحات المحفوظة لورقة صادرة مطابقة بايتا ببايت لما حفظ.</translation>
    </message>
    <message>
        <source>Begin the brief of the next meeting of a series with what that of the last one had, as one step.</source>
        <translation>يبدأ ملف إحاطة الاجتماع التالي في السلسلة بما كان في ملف الاجتماع السابق، في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Who gets it: a State, an organization, a body, an entity or a person; noted, nothing is sent.</source>
        <translation>من يتلقاها: دولة أو منظمة أو هيئة أو كيان أو شخص؛ يسجل ذلك ولا يرسل شيء.</translation>
    </message>
    <message>
        <source>Release it; when nothing is said, it is the next draft.</source>
        <translation>إصدارها بصيغة نهائية؛ وإذا لم يذكر شيء فهي المسودة التالية.</translation>
    </message>
    <message>
        <source>Of a draft: until when comments are asked for; the paper says so.</source>
        <translation>للمسودة: الموعد الذي تطلب التعليقات حتى حلوله؛ وتذكره الورقة.</translation>
    </message>
    <message>
        <source>Who gets it and stands in no list of this workspace.</source>
        <translation>من يتلقاها ولا يرد في أي قائمة في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Also write the kept pages to this file.</source>
        <translation>كتابة الصفحات المحفوظة في هذا الملف أيضا.</translation>
    </message>
    <message>
        <source>Print what differs between two of them, by their numbers or ids, line by line.</source>
        <translation>عرض الفرق بين اثنتين منها، برقميهما أو معرفيهما، سطرا سطرا.</translation>
    </message>
    <message>
        <source>The file to write: the kept pages, or the kept words.</source>
        <translation>الملف المراد كتابته: الصفحات المحفوظة أو النص المحفوظ.</translation>
    </message>
    <message>
        <source>The last meeting of the series.</source>
        <translation>آخر اجتماع في السلسلة.</translation>
    </message>
    <message>
        <source>Which paper; the meeting brief when nothing is said.</source>
        <translation>أي ورقة؛ وإذا لم يذكر شيء فملف إحاطة الاجتماع.</translation>
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
        <translation>نقطة الاستعادة «%1»</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>العودة إلى حالة سابقة</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>العودة إلى «%1»</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>إرفاق ملف بسجل %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>عدم إرفاق ملفات بسجل %1</numerusform>
            <numerusform>إرفاق ملف واحد بسجل %1</numerusform>
            <numerusform>إرفاق ملفين بسجل %1</numerusform>
            <numerusform>إرفاق %n ملفات بسجل %1</numerusform>
            <numerusform>إرفاق %n ملفا بسجل %1</numerusform>
            <numerusform>إرفاق %n ملف بسجل %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>%1 supports</source>
        <translation>موقف %1 مؤيد</translation>
    </message>
    <message>
        <source>all three support</source>
        <translation>الجوانب الثلاثة كلها مؤيدة</translation>
    </message>
    <message>
        <source>%1 support</source>
        <comment>two of the sides</comment>
        <translation>موقفا %1 مؤيدان</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>موقف %1 منفتح</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <comment>several of the sides</comment>
        <translation>مواقف %1 منفتحة</translation>
    </message>
    <message>
        <source>%1 is reserved</source>
        <translation>موقف %1 متحفظ</translation>
    </message>
    <message>
        <source>%1 are reserved</source>
        <comment>several of the sides</comment>
        <translation>مواقف %1 متحفظة</translation>
    </message>
    <message>
        <source>%1 opposes</source>
        <translation>موقف %1 معارض</translation>
    </message>
    <message>
        <source>%1 oppose</source>
        <comment>several of the sides</comment>
        <translation>مواقف %1 معارضة</translation>
    </message>
    <message>
        <source>it is recorded that the position of %1 is not known</source>
        <translation>سجل أن موقف %1 غير معروف</translation>
    </message>
    <message>
        <source>none of the three has said anything on it</source>
        <translation>لم يصدر عن أي من الجوانب الثلاثة شيء في هذا الشأن</translation>
    </message>
    <message>
        <source>%1 has said nothing on it</source>
        <translation>لم يصدر عن %1 شيء في هذا الشأن</translation>
    </message>
    <message>
        <source>%1 have said nothing on it</source>
        <comment>two of the sides</comment>
        <translation>لم يصدر عن %1 شيء في هذا الشأن</translation>
    </message>
    <message>
        <source>%1 has said nothing since %2</source>
        <translation>لم يصدر عن %1 شيء منذ %2</translation>
    </message>
    <message>
        <source>%1 have said nothing since %2</source>
        <comment>several sides</comment>
        <translation>لم يصدر عن %1 شيء منذ %2</translation>
    </message>
    <message>
        <source>%1 is not among the entities of this workspace</source>
        <translation>لا يوجد %1 بين كيانات مساحة العمل هذه</translation>
    </message>
    <message>
        <source>%1 has different positions of the same date, of which the most reserved counts</source>
        <translation>صدرت عن %1 مواقف مختلفة في تاريخ واحد، ويعتد بأكثرها تحفظا</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what different sides hold</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1: its position ended (was: %2)</source>
        <translation>%1: انتهى سريان الموقف (كان: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and its stance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, stated anew</source>
        <translation>%1: %2، أبدي من جديد</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <translation>%1: %2 (كان: %3)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>في طور التشكل</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>من جانب واحد</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباينة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No theme entered</source>
        <translation>لم يدون موضوع</translation>
    </message>
    <message>
        <source>No meeting entered</source>
        <translation>لم يدون اجتماع</translation>
    </message>
    <message>
        <source>States, together</source>
        <translation>الدول مجتمعة</translation>
    </message>
    <message>
        <source>Others, named in words</source>
        <translation>جهات أخرى مذكورة بالنص</translation>
    </message>
    <message>
        <source>No date entered</source>
        <translation>لم يدون تاريخ</translation>
    </message>
    <message>
        <source>No addressee entered</source>
        <translation>لم تدون جهة موجهة إليها</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>غير موجود في هذه النسخة</translation>
    </message>
    <message>
        <source>Each record counts once in a line and once in the total. Follow-up is voluntary: the numbers tell what is entered here and measure nobody.</source>
        <translation>يحتسب كل سجل مرة واحدة في الصف ومرة واحدة في المجموع. والمتابعة طوعية: فالأرقام تبين ما دون هنا ولا تقيس أحدا.</translation>
    </message>
    <message>
        <source>Some stand in several lines, so the lines together make more than the total.</source>
        <translation>يرد بعضها في عدة صفوف، ولذلك يزيد مجموع الصفوف على المجموع العام.</translation>
    </message>
    <message>
        <source>Fewer than three actors are told as “1–2”; a number beside them is told as “1 or more”, or joined with the line above, so that it cannot be worked out.</source>
        <translation>إذا كان عدد الجهات الفاعلة أقل من ثلاث كتب «1–2»؛ ويكتب العدد المجاور له «1 أو أكثر»، أو يضم إلى الصف الأعلى، حتى لا يمكن استنتاجه.</translation>
    </message>
    <message>
        <source>Coverage is not counted for one State: follow-up is voluntary, and numbers would compare States. Open the State&apos;s profile instead.</source>
        <translation>لا يحسب تناول التوصيات لدولة واحدة: فالمتابعة طوعية، والأرقام من شأنها أن تقارن بين الدول. افتح نبذة الدولة بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Recommendations are addressed to an entity, an organization or a body. Choose one of these.</source>
        <translation>توجه التوصيات إلى كيان أو منظمة أو هيئة. اختر واحدا منها.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>بحسب الموضوع</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>بحسب الاجتماع</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>بحسب الجهة الموجهة إليها</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>بحسب السنة</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>أخذ بها</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>قيود أخرى</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>لم يدون شيء بعد</translation>
    </message>
    <message>
        <source>1–2</source>
        <comment>a number of few actors, not told exactly</comment>
        <translation>1–2</translation>
    </message>
    <message>
        <source>1 or more</source>
        <comment>a number that is not told exactly</comment>
        <translation>1 أو أكثر</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a number told with the line above only</comment>
        <translation>مضموم</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Together, each once</source>
        <translation>المجموع، كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, number</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات الفاعلة</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>The State of this delegation is not in this workspace. Choose another State.</source>
        <translation>دولة هذا الوفد غير موجودة في مساحة العمل هذه. اختر دولة أخرى.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a State, and %1 is of the kind %2. Choose a State.</source>
        <translation>يعد الوفد لدولة، ونوع %1 هو %2. اختر دولة.</translation>
    </message>
    <message>
        <source>The meeting of this delegation is not in this workspace. Choose another meeting.</source>
        <translation>اجتماع هذا الوفد غير موجود في مساحة العمل هذه. اختر اجتماعا آخر.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a Forum Meeting, and %1 is none and belongs to none. Choose a Forum Meeting.</source>
        <translation>يعد الوفد لاجتماع للمنتدى، و%1 ليس منها ولا يتبع أيا منها. اختر اجتماعا للمنتدى.</translation>
    </message>
    <message>
        <source>%1 has no date, so nobody can say what is older than it or still to come. Enter its first day on its page.</source>
        <translation>ليس للاجتماع %1 تاريخ، فلا يمكن معرفة ما هو أقدم منه وما لم يحن بعد. أدخل يومه الأول في صفحته.</translation>
    </message>
    <message>
        <source>%1 was not there yet at %2: the first of its names here counts from %3. Choose a later meeting, or correct the names of the State.</source>
        <translation>%1: لم تكن قائمة بعد عند %2؛ وأول أسمائها هنا يسري من %3. اختر اجتماعا لاحقا، أو صحح أسماء الدولة.</translation>
    </message>
    <message>
        <source>Prepare to present: %1</source>
        <translation>التحضير لعرض: %1</translation>
    </message>
    <message>
        <source>See whether there is news to tell: %1</source>
        <translation>النظر فيما إذا كان هناك جديد يذكر: %1</translation>
    </message>
    <message>
        <source>Settle the position: %1</source>
        <translation>تحديد الموقف: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>قراءة: %1</translation>
    </message>
    <message>
        <source>See to the help: %1</source>
        <translation>متابعة المساعدة: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>تسجيل: %1</translation>
    </message>
    <message>
        <source>Keep the date: %1</source>
        <translation>مراعاة الموعد: %1</translation>
    </message>
    <message>
        <source>Preparation of the delegation: %1, %2</source>
        <translation>إعداد الوفد: %1، %2</translation>
    </message>
    <message>
        <source>In particular: %1</source>
        <translation>على وجه الخصوص: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>الموافقة ممنوحة</translation>
    </message>
    <message>
        <source>Consent asked, not answered yet</source>
        <translation>طلبت الموافقة ولم يرد جواب بعد</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>الموافقة لم تطلب بعد</translation>
    </message>
    <message>
        <source>ready to present</source>
        <translation>جاهزة للعرض</translation>
    </message>
    <message>
        <source>ready with some help</source>
        <translation>جاهزة ببعض المساعدة</translation>
    </message>
    <message>
        <source>not ready to present</source>
        <translation>غير جاهزة للعرض</translation>
    </message>
    <message>
        <source>not known whether it is ready to present</source>
        <translation>لا يعرف إن كانت جاهزة للعرض</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>يناسب %1</translation>
    </message>
    <message>
        <source>on a theme of the meeting: %1</source>
        <translation>بشأن موضوع من مواضيع الاجتماع: %1</translation>
    </message>
    <message>
        <source>no theme in common with the meeting is recorded</source>
        <translation>لم يسجل أي موضوع مشترك مع الاجتماع</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <translation>آخر نظر فيها: %1</translation>
    </message>
    <message>
        <source>no day on which it was looked at</source>
        <translation>لا يوم مسجلا للنظر فيها</translation>
    </message>
    <message>
        <source>Declared by the State</source>
        <translation>أعلنتها الدولة</translation>
    </message>
    <message>
        <source>Noted by others</source>
        <translation>لاحظها آخرون</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>last news %1</source>
        <translation>آخر ما ورد: %1</translation>
    </message>
    <message>
        <source>no news with a date</source>
        <translation>لم يرد شيء له تاريخ</translation>
    </message>
    <message>
        <source>no position is recorded</source>
        <translation>لم يسجل أي موقف</translation>
    </message>
    <message>
        <source>the position on this is older: %1</source>
        <translation>الموقف في هذا الشأن أقدم: %1</translation>
    </message>
    <message>
        <source>the position held until %1</source>
        <translation>الموقف الساري حتى %1</translation>
    </message>
    <message>
        <source>position stated %1</source>
        <translation>موقف أبدي في %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>for the item %1</source>
        <translation>للبند %1</translation>
    </message>
    <message>
        <source>in a language of the delegation: %1</source>
        <translation>بلغة من لغات الوفد: %1</translation>
    </message>
    <message>
        <source>in no language of the delegation, but in %1</source>
        <translation>ليست بأي من لغات الوفد، بل باللغة: %1</translation>
    </message>
    <message>
        <source>Asked for by the State</source>
        <translation>طلبتها الدولة</translation>
    </message>
    <message>
        <source>Help for delegations to this meeting</source>
        <translation>مساعدة للوفود إلى هذا الاجتماع</translation>
    </message>
    <message>
        <source>offer of %1: %2</source>
        <translation>عرض من %1: %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>لا عرض بعد</translation>
    </message>
    <message>
        <source>Registered for %1</source>
        <translation>مسجل لاجتماع: %1</translation>
    </message>
    <message>
        <source>%2 for %1</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Focal point of the State</source>
        <translation>جهة التنسيق في الدولة</translation>
    </message>
    <message>
        <source>Recorded with this State</source>
        <translation>مسجل لدى هذه الدولة</translation>
    </message>
    <message>
        <source>speaks on %1</source>
        <translation>يتكلم بشأن %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>The days of the meeting</source>
        <translation>أيام الاجتماع</translation>
    </message>
    <message>
        <source>A meeting on the way to it</source>
        <translation>اجتماع في الطريق إليه</translation>
    </message>
    <message>
        <source>Comments on the paper are due</source>
        <translation>موعد التعليقات على الورقة</translation>
    </message>
    <message>
        <source>What was asked for is needed by this day</source>
        <translation>ما طلب لازم بحلول هذا اليوم</translation>
    </message>
    <message>
        <source>A step of the preparation is due</source>
        <translation>موعد خطوة من خطوات التحضير</translation>
    </message>
    <message>
        <source>on a day not recorded</source>
        <translation>في يوم غير مسجل</translation>
    </message>
    <message>
        <source>Experiences to present</source>
        <translation>تجارب للعرض</translation>
    </message>
    <message>
        <source>Follow-up to report, as the State wishes</source>
        <translation>متابعة يبلغ عنها، كما ترغب الدولة</translation>
    </message>
    <message>
        <source>Positions to settle</source>
        <translation>مواقف ينبغي تحديدها</translation>
    </message>
    <message>
        <source>Papers to read</source>
        <translation>ورقات للقراءة</translation>
    </message>
    <message>
        <source>Help asked for and offered</source>
        <translation>المساعدة المطلوبة والمعروضة</translation>
    </message>
    <message>
        <source>Persons of the delegation</source>
        <translation>أعضاء الوفد</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>No experience of this State that may be offered is recorded. Add one under Experiences.</source>
        <translation>لم تسجل لهذه الدولة أي تجربة يمكن عرضها. أضف تجربة في «التجارب».</translation>
    </message>
    <message>
        <source>No follow-up of this State is recorded. What it tells of its own accord can be added under Follow-up.</source>
        <translation>لم تسجل أي متابعة لهذه الدولة. ويمكن أن يضاف ما تذكره من تلقاء نفسها في «المتابعة».</translation>
    </message>
    <message>
        <source>The meeting and its sessions have no agenda items, and no priority runs on its first day. Add the items on the page of the meeting.</source>
        <translation>ليس للاجتماع وجلساته بنود جدول أعمال، ولا أولوية سارية في يومه الأول. أضف البنود في صفحة الاجتماع.</translation>
    </message>
    <message>
        <source>No paper is linked with the meeting. Link documents on its page or on the items.</source>
        <translation>لا ورقة مرتبطة بالاجتماع. اربط الوثائق في صفحته أو بالبنود.</translation>
    </message>
    <message>
        <source>Nobody has asked for help with this delegation yet. R asks an agency.</source>
        <translation>لم يطلب أحد بعد مساعدة بشأن هذا الوفد. المفتاح R يوجه طلبا إلى وكالة.</translation>
    </message>
    <message>
        <source>No person of this State is recorded. Add focal points to the State, or participants to the meeting.</source>
        <translation>لم يسجل أي شخص من هذه الدولة. أضف جهات تنسيق إلى الدولة، أو مشاركين إلى الاجتماع.</translation>
    </message>
    <message>
        <source>No date is recorded. Enter the days of the meeting on its page.</source>
        <translation>لم يسجل أي تاريخ. أدخل أيام الاجتماع في صفحته.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>الجاهز: %1 من %2</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.</source>
        <translation>لا يمكن استخدام القاموس %1: %2. أعد تثبيته، أو أزله من مجلده.</translation>
    </message>
    <message>
        <source>it is empty or may not be read</source>
        <translation>هو فارغ أو لا يسمح بقراءته</translation>
    </message>
    <message>
        <source>this computer does not know its encoding, %1</source>
        <translation>لا يعرف هذا الحاسوب ترميزه، %1</translation>
    </message>
</context>
<context>
    <name>EarlierPositions</name>
    <message numerus="yes">
        <source>stated %n months ago</source>
        <translation>
            <numerusform>أبدي قبل أقل من شهر</numerusform>
            <numerusform>أبدي قبل شهر واحد</numerusform>
            <numerusform>أبدي قبل شهرين</numerusform>
            <numerusform>أبدي قبل %n أشهر</numerusform>
            <numerusform>أبدي قبل %n شهرا</numerusform>
            <numerusform>أبدي قبل %n شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس مستفاد</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>مبين للحدود</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>مناقض</translation>
    </message>
    <message>
        <source>direction not said</source>
        <translation>الاتجاه غير مذكور</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>القوة غير مذكورة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>direction and strength of evidence</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>leads to the recommendation</source>
        <translation>يفضي إلى التوصية</translation>
    </message>
    <message>
        <source>goes with the recommendation</source>
        <translation>متصل بالتوصية</translation>
    </message>
    <message>
        <source>taken up by the follow-up</source>
        <translation>أخذت بها المتابعة</translation>
    </message>
    <message>
        <source>shows the follow-up</source>
        <translation>دليل على المتابعة</translation>
    </message>
    <message>
        <source>No lesson, experience or document leads to this recommendation. Name it in a lesson that rests on experiences, or say what it rests on under its documents.</source>
        <translation>لا يفضي إلى هذه التوصية أي درس مستفاد أو تجربة أو وثيقة. اذكرها في درس مستفاد يستند إلى تجارب، أو اذكر ما تستند إليه في وثائقها.</translation>
    </message>
    <message>
        <source>This experience leads to no lesson, recommendation or follow-up yet. Say what it teaches in a new or existing lesson.</source>
        <translation>لا تفضي هذه التجربة بعد إلى درس مستفاد أو توصية أو متابعة. اذكر ما يستفاد منها في درس مستفاد جديد أو قائم.</translation>
    </message>
    <message>
        <source>No evidence is named for this lesson. Link the experiences or analyses it is drawn from.</source>
        <translation>لم تذكر أي أدلة لهذا الدرس المستفاد. اربط التجارب أو التحليلات التي استخلص منها.</translation>
    </message>
    <message>
        <source>Last checked or evaluated %1. Ask whether it still holds, then enter the day under “Last checked”.</source>
        <translation>آخر تحقق أو تقييم: %1. اسأل عما إذا كان لا يزال صحيحا، ثم أدخل اليوم في «آخر تحقق».</translation>
    </message>
    <message>
        <source>Evidence is divided. Against the lesson: %1; other evidence supports it. Say where it holds and where it does not.</source>
        <translation>الأدلة متباينة. ما يناقض الدرس المستفاد: %1؛ وتؤيده أدلة أخرى. اذكر أين يصح وأين لا يصح.</translation>
    </message>
    <message>
        <source>Against the lesson: %1; nothing supports it. Word it anew or find what it rests on.</source>
        <translation>ما يناقض الدرس المستفاد: %1؛ ولا يؤيده شيء. أعد صياغته أو ابحث عما يستند إليه.</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Evidence</source>
        <translation>%1 من %2 في عمود الأدلة</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Lesson</source>
        <translation>%1 من %2 في عمود الدروس المستفادة</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Recommendation</source>
        <translation>%1 من %2 في عمود التوصيات</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Follow-up</source>
        <translation>%1 من %2 في عمود المتابعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of record, its reference, its title</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>record, how it bears on the next, record</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>evidence, lesson, what it says</comment>
        <translation>%1 ← %2: %3</translation>
    </message>
    <message>
        <source>%1; lines towards the evidence: %2, towards follow-up: %3</source>
        <translation>%1؛ الخطوط نحو الأدلة: %2، ونحو المتابعة: %3</translation>
    </message>
    <message>
        <source>Evidence chains</source>
        <translation>سلاسل الأدلة</translation>
    </message>
    <message>
        <source>Evidence chain of %1</source>
        <translation>سلسلة أدلة %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>يفضي إلى</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>متصل بالتوصية</translation>
    </message>
    <message>
        <source>taken up by</source>
        <translation>أخذت بها المتابعة</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>دليل على المتابعة</translation>
    </message>
    <message>
        <source>Chain from evidence to follow-up</source>
        <translation>السلسلة من الأدلة إلى المتابعة</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>نسخة مشتركة</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>نسخة المكتب</translation>
    </message>
    <message>
        <source>Sample: lessons and what is said of their evidence are invented.</source>
        <translation>نموذج: الدروس المستفادة وما يقال عن أدلتها مختلقة.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>تعذر إعداد صورة SVG. حاول من جديد، أو أعد ملف PDF.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>leads to, goes with, taken up by, shows</source>
        <translation>يفضي إلى، متصل بالتوصية، أخذت بها المتابعة، دليل على المتابعة</translation>
    </message>
</context>
<context>
    <name>ExperienceReview</name>
    <message>
        <source>No result is told.</source>
        <translation>لم تذكر أي نتيجة.</translation>
    </message>
    <message>
        <source>A result is told.</source>
        <translation>ذكرت نتيجة.</translation>
    </message>
    <message>
        <source>The result gives figures.</source>
        <translation>تتضمن النتيجة أرقاما.</translation>
    </message>
    <message>
        <source>The evidence is described in words.</source>
        <translation>الأدلة موصوفة بالنص.</translation>
    </message>
    <message>
        <source>Documents that are named: %1, of them by others: %2.</source>
        <translation>الوثائق المذكورة: %1، منها ما أعده آخرون: %2.</translation>
    </message>
    <message>
        <source>It was evaluated (%1), and a document by others is named.</source>
        <translation>جرى تقييمها (%1)، وذكرت وثيقة من إعداد آخرين.</translation>
    </message>
    <message>
        <source>It was evaluated (%1).</source>
        <translation>جرى تقييمها (%1).</translation>
    </message>
    <message>
        <source>Links to lessons: %1, of them limiting or against: %2.</source>
        <translation>الروابط بالدروس المستفادة: %1، منها ما يبين حدودا أو يناقض: %2.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>ما يرد هنا يدعم «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is more than what is here speaks for, which is “%2”. %3</source>
        <translation>«%1» أكثر مما يدعمه ما يرد هنا، وهو «%2». %3</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>تحتسب</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>لم يرد جوابه بعد</translation>
    </message>
    <message>
        <source>does not count: declared a conflict of interest</source>
        <translation>لا تحتسب: أعلن تضارب مصالح</translation>
    </message>
    <message>
        <source>does not count as external: has a part in the experience</source>
        <translation>لا تحتسب كمراجعة خارجية: له دور في التجربة</translation>
    </message>
    <message>
        <source>counts once: the same reader has another review</source>
        <translation>تحتسب مرة واحدة: للقارئ نفسه مراجعة أخرى</translation>
    </message>
    <message>
        <source>does not count: neither internal nor external is said</source>
        <translation>لا تحتسب: لم يذكر إن كانت داخلية أو خارجية</translation>
    </message>
    <message>
        <source>one internal reader</source>
        <translation>قارئ داخلي واحد</translation>
    </message>
    <message>
        <source>one external reader of another organization</source>
        <translation>قارئ خارجي واحد من منظمة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n external readers of other organizations</source>
        <translation>
            <numerusform>%n قارئ خارجي من منظمات أخرى</numerusform>
            <numerusform>قارئ خارجي واحد من منظمات أخرى</numerusform>
            <numerusform>قارئان خارجيان من منظمات أخرى</numerusform>
            <numerusform>%n قراء خارجيين من منظمات أخرى</numerusform>
            <numerusform>%n قارئا خارجيا من منظمات أخرى</numerusform>
            <numerusform>%n قارئ خارجي من منظمات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>ما زال يلزم: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The readers do not say the same. %1.</source>
        <translation>لم يتفق القراء في الرأي. %1.</translation>
    </message>
    <message>
        <source>Grades that readers gave: %1.</source>
        <translation>الدرجات التي أعطاها القراء: %1.</translation>
    </message>
    <message>
        <source>Consent was refused: it is not to be presented.</source>
        <translation>رفضت الموافقة: لا تعرض التجربة.</translation>
    </message>
    <message>
        <source>Consent to present it is not given. Ask those who made it, then set “Consent” to “Given”.</source>
        <translation>الموافقة على عرضها غير ممنوحة. اطلبها من أصحابها، ثم غير «الموافقة» إلى «ممنوحة».</translation>
    </message>
    <message>
        <source>No speaker is named.</source>
        <translation>لم يذكر أي متكلم.</translation>
    </message>
    <message>
        <source>Nobody is named to turn to: neither a contact nor words for one.</source>
        <translation>لم تذكر أي جهة يمكن الرجوع إليها: لا جهة اتصال ولا بيانها بالنص.</translation>
    </message>
    <message>
        <source>No language is given in which it can be presented.</source>
        <translation>لم تذكر أي لغة يمكن عرضها بها.</translation>
    </message>
    <message>
        <source>Neither a State nor who carried it out is named.</source>
        <translation>لم تذكر دولة ولا الجهة المنفذة.</translation>
    </message>
    <message>
        <source>The period lacks its beginning.</source>
        <translation>بداية الفترة غير مذكورة.</translation>
    </message>
    <message>
        <source>No theme is given.</source>
        <translation>لم يذكر أي موضوع.</translation>
    </message>
    <message>
        <source>The problem is not told.</source>
        <translation>المشكلة غير مذكورة.</translation>
    </message>
    <message>
        <source>What was done is not told.</source>
        <translation>العمل المنجز غير مذكور.</translation>
    </message>
    <message>
        <source>The result is not told.</source>
        <translation>النتيجة غير مذكورة.</translation>
    </message>
    <message>
        <source>Pitfalls are not told; they help as much as success.</source>
        <translation>المزالق غير مذكورة؛ وهي مفيدة بقدر النجاح.</translation>
    </message>
    <message>
        <source>Nobody has said when it was last checked or evaluated.</source>
        <translation>لم يذكر متى كان آخر تحقق أو تقييم لها.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at: %1, more than %n years ago.</source>
        <translation>
            <numerusform>آخر نظر فيها: %1، قبل أكثر من %n سنة.</numerusform>
            <numerusform>آخر نظر فيها: %1، قبل أكثر من سنة واحدة.</numerusform>
            <numerusform>آخر نظر فيها: %1، قبل أكثر من سنتين.</numerusform>
            <numerusform>آخر نظر فيها: %1، قبل أكثر من %n سنوات.</numerusform>
            <numerusform>آخر نظر فيها: %1، قبل أكثر من %n سنة.</numerusform>
            <numerusform>آخر نظر فيها: %1، قبل أكثر من %n سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask those who made it whether it still holds, and enter the day in “Update requested on”.</source>
        <translation>اسأل أصحابها إن كانت لا تزال صالحة، وأدخل اليوم في «تاريخ طلب التحديث».</translation>
    </message>
    <message>
        <source>An update was requested on %1.</source>
        <translation>طلب تحديث في %1.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external readers before it is shown.</source>
        <translation>للتجربة قارئ داخلي واحد وقارئان خارجيان قبل عرضها.</translation>
    </message>
    <message>
        <source>For presenting it: %1</source>
        <translation>لأجل عرضها: %1</translation>
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
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because no day is known, at most a month or a year: %n.</source>
        <translation>
            <numerusform>المستبعد لعدم معرفة اليوم، بل الشهر أو السنة على الأكثر: %n.</numerusform>
            <numerusform>المستبعد لعدم معرفة اليوم، بل الشهر أو السنة على الأكثر: %n.</numerusform>
            <numerusform>المستبعد لعدم معرفة اليوم، بل الشهر أو السنة على الأكثر: %n.</numerusform>
            <numerusform>المستبعد لعدم معرفة اليوم، بل الشهر أو السنة على الأكثر: %n.</numerusform>
            <numerusform>المستبعد لعدم معرفة اليوم، بل الشهر أو السنة على الأكثر: %n.</numerusform>
            <numerusform>المستبعد لعدم معرفة اليوم، بل الشهر أو السنة على الأكثر: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they are templates: %n.</source>
        <translation>
            <numerusform>المستبعد لأنه قوالب: %n.</numerusform>
            <numerusform>المستبعد لأنه قوالب: %n.</numerusform>
            <numerusform>المستبعد لأنه قوالب: %n.</numerusform>
            <numerusform>المستبعد لأنه قوالب: %n.</numerusform>
            <numerusform>المستبعد لأنه قوالب: %n.</numerusform>
            <numerusform>المستبعد لأنه قوالب: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participants not named, since they are not marked as public: %n.</source>
        <translation>
            <numerusform>المشاركون الذين لم تذكر أسماؤهم، لأنهم غير مصنفين «عام»: %n.</numerusform>
            <numerusform>المشاركون الذين لم تذكر أسماؤهم، لأنهم غير مصنفين «عام»: %n.</numerusform>
            <numerusform>المشاركون الذين لم تذكر أسماؤهم، لأنهم غير مصنفين «عام»: %n.</numerusform>
            <numerusform>المشاركون الذين لم تذكر أسماؤهم، لأنهم غير مصنفين «عام»: %n.</numerusform>
            <numerusform>المشاركون الذين لم تذكر أسماؤهم، لأنهم غير مصنفين «عام»: %n.</numerusform>
            <numerusform>المشاركون الذين لم تذكر أسماؤهم، لأنهم غير مصنفين «عام»: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as whole days, since a time is missing at the beginning or the end: %n.</source>
        <translation>
            <numerusform>المكتوب كأيام كاملة، لأن وقت البدء أو وقت الانتهاء ناقص: %n.</numerusform>
            <numerusform>المكتوب كأيام كاملة، لأن وقت البدء أو وقت الانتهاء ناقص: %n.</numerusform>
            <numerusform>المكتوب كأيام كاملة، لأن وقت البدء أو وقت الانتهاء ناقص: %n.</numerusform>
            <numerusform>المكتوب كأيام كاملة، لأن وقت البدء أو وقت الانتهاء ناقص: %n.</numerusform>
            <numerusform>المكتوب كأيام كاملة، لأن وقت البدء أو وقت الانتهاء ناقص: %n.</numerusform>
            <numerusform>المكتوب كأيام كاملة، لأن وقت البدء أو وقت الانتهاء ناقص: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times without a known time zone; programs will show them as local time: %n.</source>
        <translation>
            <numerusform>الأوقات التي لا تعرف منطقتها الزمنية، وستعرضها البرامج كتوقيت محلي: %n.</numerusform>
            <numerusform>الأوقات التي لا تعرف منطقتها الزمنية، وستعرضها البرامج كتوقيت محلي: %n.</numerusform>
            <numerusform>الأوقات التي لا تعرف منطقتها الزمنية، وستعرضها البرامج كتوقيت محلي: %n.</numerusform>
            <numerusform>الأوقات التي لا تعرف منطقتها الزمنية، وستعرضها البرامج كتوقيت محلي: %n.</numerusform>
            <numerusform>الأوقات التي لا تعرف منطقتها الزمنية، وستعرضها البرامج كتوقيت محلي: %n.</numerusform>
            <numerusform>الأوقات التي لا تعرف منطقتها الزمنية، وستعرضها البرامج كتوقيت محلي: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts left out because of their handling: %n.</source>
        <translation>
            <numerusform>النصوص المستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>النصوص المستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>النصوص المستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>النصوص المستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>النصوص المستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>النصوص المستبعدة بسبب تداولها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to records left out because of their handling: %n.</source>
        <translation>
            <numerusform>الروابط إلى سجلات مستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>الروابط إلى سجلات مستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>الروابط إلى سجلات مستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>الروابط إلى سجلات مستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>الروابط إلى سجلات مستبعدة بسبب تداولها: %n.</numerusform>
            <numerusform>الروابط إلى سجلات مستبعدة بسبب تداولها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file holds meetings; records of the kind %1 have no days and times of that kind. Write them as .xlsx, .csv or .json.</source>
        <translation>يتضمن ملف التقويم اجتماعات؛ وليس للسجلات من النوع %1 أيام وأوقات من هذا القبيل. اكتبها بصيغة .xlsx أو .csv أو .json.</translation>
    </message>
    <message>
        <source>This record is in the trash, so it has no form. Put it back first.</source>
        <translation>هذا السجل في سلة المحذوفات، ولذلك ليست له استمارة. أرجعه أولا.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, and a form goes out of the office. First change its handling to “Shared with the three sides”.</source>
        <translation>هذا السجل داخلي أو حساس، والاستمارة تخرج من المكتب. غير تداوله أولا إلى «مشترك بين الجوانب الثلاثة».</translation>
    </message>
    <message numerus="yes">
        <source>Left out because they belong to an experience without consent: %n.</source>
        <translation>
            <numerusform>المستبعد لأنه يخص تجربة دون موافقة: %n.</numerusform>
            <numerusform>المستبعد لأنه يخص تجربة دون موافقة: %n.</numerusform>
            <numerusform>المستبعد لأنه يخص تجربة دون موافقة: %n.</numerusform>
            <numerusform>المستبعد لأنه يخص تجربة دون موافقة: %n.</numerusform>
            <numerusform>المستبعد لأنه يخص تجربة دون موافقة: %n.</numerusform>
            <numerusform>المستبعد لأنه يخص تجربة دون موافقة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because consent to share is not given: %n.</source>
        <translation>
            <numerusform>المستبعد لأن الموافقة على التعميم غير ممنوحة: %n.</numerusform>
            <numerusform>المستبعد لأن الموافقة على التعميم غير ممنوحة: %n.</numerusform>
            <numerusform>المستبعد لأن الموافقة على التعميم غير ممنوحة: %n.</numerusform>
            <numerusform>المستبعد لأن الموافقة على التعميم غير ممنوحة: %n.</numerusform>
            <numerusform>المستبعد لأن الموافقة على التعميم غير ممنوحة: %n.</numerusform>
            <numerusform>المستبعد لأن الموافقة على التعميم غير ممنوحة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not made, perhaps for want of memory. Close other programs and try again.</source>
        <translation>لم يتم إنشاء الملف، وربما لعدم كفاية الذاكرة. أغلق البرامج الأخرى وأعد المحاولة.</translation>
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
    <message>
        <source>Meeting</source>
        <comment>meeting_revision</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting_revision</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting_revision</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>meeting_revision</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>meeting_revision</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <comment>meeting_revision</comment>
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>meeting_revision</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>meeting_revision</comment>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>meeting_revision</comment>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>meeting_revision</comment>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>meeting_revision</comment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>meeting_revision</comment>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>meeting_revision</comment>
        <translation>البصمة الرقمية</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting_revision</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>meeting</comment>
        <translation>قالب للاجتماعات</translation>
    </message>
    <message>
        <source>Calendar id</source>
        <comment>meeting</comment>
        <translation>معرف التقويم</translation>
    </message>
    <message>
        <source>Calendar version</source>
        <comment>meeting</comment>
        <translation>صيغة التقويم</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>preparation_step</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>preparation_step</comment>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Days from the meeting</source>
        <comment>preparation_step</comment>
        <translation>الأيام من الاجتماع</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>preparation_step</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>preparation_step</comment>
        <translation>المكلف</translation>
    </message>
    <message>
        <source>Other owners</source>
        <comment>preparation_step</comment>
        <translation>مكلفون آخرون</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>preparation_step</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>preparation_step</comment>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>preparation_step</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>preparation_step</comment>
        <translation>السجلات ذات الصلة</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>activity</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>milestone</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>milestone</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>milestone</comment>
        <translation>الموعد الأول</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>milestone</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>milestone</comment>
        <translation>سبب الموعد الجديد</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>milestone</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>milestone</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reached on</source>
        <comment>milestone</comment>
        <translation>تاريخ البلوغ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>milestone</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>objective</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>objective</comment>
        <translation>ملاحظة عن الحالة</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>plan_version</comment>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>plan_version</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Released for</source>
        <comment>plan_version</comment>
        <translation>الغرض من الإصدار</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>plan_version</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>plan_version</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <comment>plan_version</comment>
        <translation>صاحب الإصدار</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <comment>plan_version</comment>
        <translation>للاجتماع</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>plan_version</comment>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>plan_version</comment>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Indicators</source>
        <comment>plan_version</comment>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>plan_version</comment>
        <translation>النقاط المفتوحة</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>plan_version</comment>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>plan_version</comment>
        <translation>البصمة الرقمية</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>plan_version</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>sheet_mapping</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>sheet_mapping</comment>
        <translation>تقرأ بوصفها</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>sheet_mapping</comment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>sheet_mapping</comment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>sheet_mapping</comment>
        <translation>آخر استعمال</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>sheet_mapping</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>work_plan</comment>
        <translation>دورية الإبلاغ</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>work_plan</comment>
        <translation>التقرير الأول</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>work_plan</comment>
        <translation>التقرير الأخير</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>evidence_link</comment>
        <translation>الدرس المستفاد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence_link</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>evidence_link</comment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>evidence_link</comment>
        <translation>قوة الدليل</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>evidence_link</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>evidence_link</comment>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>evidence_link</comment>
        <translation>استخلصه</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>evidence_link</comment>
        <translation>تاريخ الاستخلاص</translation>
    </message>
    <message>
        <source>Regions</source>
        <comment>person</comment>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Available from</source>
        <comment>person</comment>
        <translation>متاح من تاريخ</translation>
    </message>
    <message>
        <source>Available until</source>
        <comment>person</comment>
        <translation>متاح حتى تاريخ</translation>
    </message>
    <message>
        <source>Availability in words</source>
        <comment>person</comment>
        <translation>الإتاحة بالنص</translation>
    </message>
    <message>
        <source>State</source>
        <comment>planning_cycle</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>planning_cycle</comment>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>planning_cycle</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <comment>planning_cycle</comment>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>planning_cycle</comment>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Preparation begins</source>
        <comment>planning_cycle</comment>
        <translation>بدء الإعداد</translation>
    </message>
    <message>
        <source>Text is closed</source>
        <comment>planning_cycle</comment>
        <translation>إقفال النص</translation>
    </message>
    <message>
        <source>Led by</source>
        <comment>planning_cycle</comment>
        <translation>بقيادة</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>planning_cycle</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>planning_cycle</comment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <comment>planning_cycle</comment>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>planning_cycle</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>planning_cycle</comment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Follow-up as reported</source>
        <comment>progress_report</comment>
        <translation>المتابعة كما أبلغ عنها</translation>
    </message>
    <message>
        <source>Clarity of action</source>
        <comment>recommendation</comment>
        <translation>وضوح الإجراء</translation>
    </message>
    <message>
        <source>Why it replaces them</source>
        <comment>recommendation</comment>
        <translation>سبب حلولها محلها</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <comment>support</comment>
        <translation>دورة التخطيط</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>issued_brief</comment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Draft number</source>
        <comment>issued_brief</comment>
        <translation>رقم المسودة</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>issued_brief</comment>
        <translation>التعليقات حتى</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <comment>distribution</comment>
        <translation>ملف إحاطة صادر</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>distribution</comment>
        <translation>المتلقون</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>distribution</comment>
        <translation>متلقون آخرون</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>distribution</comment>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>distribution</comment>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <comment>distribution</comment>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>distribution</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>brief_comment</comment>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>brief_comment</comment>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>On the draft</source>
        <comment>brief_comment</comment>
        <translation>على المسودة</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>brief_comment</comment>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>brief_comment</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>From</source>
        <comment>brief_comment</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From, in words</source>
        <comment>brief_comment</comment>
        <translation>من، بالكلمات</translation>
    </message>
    <message>
        <source>Received on</source>
        <comment>brief_comment</comment>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>brief_comment</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>brief_comment</comment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>State</source>
        <comment>brief_comment</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>brief_comment</comment>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.</source>
        <translation>لا يمكن إنشاء نسخة في %1. تحقق من وجود متسع على القرص، أو استخدم «حفظ نسخة».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>«%1» مستخدم في برنامج آخر. أغلقه هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be protected against changes.</source>
        <translation>لا يمكن حماية نسخة «%1» من التغيير.</translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>ليس على هذا الحاسوب برنامج يفتح «%1». احفظ نسخة وافتحها في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Words in this kind of file cannot be read.</source>
        <translation>لا يمكن قراءة الكلمات في ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB; words are read in smaller files only.</source>
        <translation>الملف أكبر من %1 ميبيبايت؛ ولا تقرأ الكلمات إلا في ملفات أصغر.</translation>
    </message>
    <message>
        <source>The file is damaged, so its words cannot be read.</source>
        <translation>الملف تالف، لذا لا يمكن قراءة كلماته.</translation>
    </message>
    <message>
        <source>The file is protected by a password or unpacks to too much, so its words cannot be read.</source>
        <translation>الملف محمي بكلمة مرور أو يتمدد أكثر مما ينبغي عند فك ضغطه، لذا لا يمكن قراءة كلماته.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so its words cannot be read.</source>
        <translation>الملف محمي بكلمة مرور، لذا لا يمكن قراءة كلماته.</translation>
    </message>
    <message>
        <source>The file is damaged, so its pages cannot be drawn.</source>
        <translation>الملف تالف، لذا لا يمكن رسم صفحاته.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file to attach.</source>
        <translation>لا يوجد ملف لإرفاقه.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation>«%1» مجلد. أرفق الملفات الموجودة فيه.</translation>
    </message>
    <message>
        <source>“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in the record.</source>
        <translation>حجم «%1» هو %2؛ وتحفظ مساحة العمل ملفات لا يزيد حجمها على %3. اتركه في مكانه، ودون هذا المكان في السجل.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>تتعذر قراءة «%1». تحقق من أنه موجود ومتاح لك.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>«%1» غير موجود. ربما جرى نقله أو تغيير اسمه.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>“%1” holds a damaged file. Nothing was taken; ask for a new copy.</source>
        <translation>في «%1» ملف تالف. لم يؤخذ منه شيء؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>“%1” is this workspace. Choose another name for the copy of the file.</source>
        <translation>«%1» هو مساحة العمل هذه. اختر اسما آخر لنسخة الملف.</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>A new one</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدا</translation>
    </message>
    <message>
        <source>Only our office sees this. What we have is not shown here; write only what is to change.</source>
        <translation>لا يطلع على هذا إلا مكتبنا. وما لدينا لا يظهر هنا؛ فاكتب ما ينبغي تغييره فقط.</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2014-05-14, 2014-05 or 2014.</source>
        <translation>يوم أو شهر أو سنة: 2014-05-14 أو 2014-05 أو 2014.</translation>
    </message>
    <message>
        <source>Names, with semicolons between them.</source>
        <translation>أسماء تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Known names: %1.</source>
        <translation>الأسماء المعروفة: %1.</translation>
    </message>
    <message>
        <source>One or several, with semicolons between them: %1.</source>
        <translation>واحد أو أكثر، تفصل بينها فاصلة منقوطة: %1.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>رقم.</translation>
    </message>
    <message>
        <source>Key of this form (please leave it)</source>
        <translation>مفتاح هذه الاستمارة (يرجى تركه)</translation>
    </message>
    <message>
        <source>Fill in what you know and leave the rest as it is. Taking part is voluntary. What you change is read before it is taken over, and nothing is shown to others without your consent.</source>
        <translation>املأ ما تعرفه واترك الباقي كما هو. المشاركة طوعية. ويقرأ ما تغيره قبل أخذه، ولا يعرض شيء على آخرين دون موافقتك.</translation>
    </message>
    <message>
        <source>Save the document as a Word document (.docx) and send it back. Please do not take out rows or move boxes.</source>
        <translation>احفظ الوثيقة كوثيقة Word (.docx) وأعدها. يرجى عدم حذف صفوف أو نقل خانات.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>The form is of a kind of record that this version does not know (%1). Use a newer version to take it in.</source>
        <translation>الاستمارة من نوع سجلات لا تعرفه هذه النسخة (%1). استخدم نسخة أحدث لأخذها.</translation>
    </message>
    <message>
        <source>Nothing has been written into the form yet.</source>
        <translation>لم يكتب شيء في الاستمارة بعد.</translation>
    </message>
    <message>
        <source>The record that this form is of is not in this workspace. Open the workspace that wrote the form, or merge with it first.</source>
        <translation>السجل الذي تخصه الاستمارة غير موجود في مساحة العمل هذه. افتح مساحة العمل التي كتبت الاستمارة، أو ادمجها أولا.</translation>
    </message>
    <message>
        <source>The record that this form is of is in the trash. Put it back first, then take in the form.</source>
        <translation>السجل الذي تخصه الاستمارة في سلة المحذوفات. أرجعه أولا، ثم خذ الاستمارة.</translation>
    </message>
    <message>
        <source>The key of the form names a record of another kind.</source>
        <translation>يشير مفتاح الاستمارة إلى سجل من نوع آخر.</translation>
    </message>
    <message>
        <source>This version does not ask for it, so it is not taken.</source>
        <translation>هذه النسخة لا تسأل عنه، ولذلك لا يؤخذ.</translation>
    </message>
    <message>
        <source>“%1” stands for %2 records here. Write the reference of the right one.</source>
        <translation>«%1» يشير هنا إلى عدة سجلات (%2). اكتب مرجع السجل الصحيح.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Write the name as it stands here, or add the record first.</source>
        <translation>لا شيء هنا اسمه «%1». اكتب الاسم كما يرد هنا، أو أضف السجل أولا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1، «%2»: %3</translation>
    </message>
    <message>
        <source>The form cannot be taken so. %1: %2</source>
        <translation>لا يمكن أخذ الاستمارة على هذا النحو. %1: %2</translation>
    </message>
    <message>
        <source>This file is no form of this program, or its key was taken out. Ask for the form that was sent, saved as a Word document (.docx) or CSV.</source>
        <translation>هذا الملف ليس استمارة من هذا البرنامج، أو أن مفتاحها قد حذف. اطلب الاستمارة التي أرسلت، محفوظة كوثيقة Word (.docx) أو ملف CSV.</translation>
    </message>
    <message>
        <source>A box of the form holds more than %1 characters. Shorten it, or send the text as a document.</source>
        <translation>في إحدى خانات الاستمارة ما يزيد عدد حروفه على %1. اختصر النص، أو أرسله كوثيقة.</translation>
    </message>
    <message>
        <source>The document is damaged. Open it in Word or LibreOffice, save it again as a Word document, and take in that file.</source>
        <translation>الوثيقة تالفة. افتحها في Word أو LibreOffice، واحفظها من جديد كوثيقة Word، ثم خذ ذلك الملف.</translation>
    </message>
    <message>
        <source>This form was made by a newer version of the program, so it may hold more than this one can read. Use the newer version to take it in.</source>
        <translation>أنشئت هذه الاستمارة بنسخة أحدث من البرنامج، وقد تتضمن ما لا تستطيع هذه النسخة قراءته. استخدم النسخة الأحدث لأخذها.</translation>
    </message>
    <message>
        <source>The box “%1” stands twice in the form, with different words. Take one of them out.</source>
        <translation>ترد الخانة «%1» مرتين في الاستمارة بنصين مختلفين. احذف إحداهما.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no form is. Take pictures out of it.</source>
        <translation>الملف أكبر من %1 MiB، ولا تبلغ أي استمارة هذا الحجم. احذف منه الصور.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>تتعذر قراءة «%1». تحقق من أنه موجود ومتاح لك.</translation>
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
    <message>
        <source>The meeting ends on %1, before it starts on %2.</source>
        <translation>ينتهي الاجتماع في %1، قبل أن يبدأ في %2.</translation>
    </message>
    <message>
        <source>The two days are probably exchanged.</source>
        <translation>يرجح أن اليومين متبادلان.</translation>
    </message>
    <message>
        <source>The meeting ends at %1, before it starts at %2.</source>
        <translation>ينتهي الاجتماع في الساعة %1، قبل أن يبدأ في الساعة %2.</translation>
    </message>
    <message>
        <source>The two times are probably exchanged, or the meeting ends on another day.</source>
        <translation>يرجح أن الوقتين متبادلان، أو أن الاجتماع ينتهي في يوم آخر.</translation>
    </message>
    <message>
        <source>The agenda is longer than the meeting: %1.</source>
        <translation>جدول الأعمال أطول من الاجتماع: %1.</translation>
    </message>
    <message>
        <source>End at %1, or shorten or carry over an item.</source>
        <translation>أنه الاجتماع في الساعة %1، أو قصر بندا أو رحله.</translation>
    </message>
    <message>
        <source>Shorten or carry over an item.</source>
        <translation>قصر بندا أو رحله.</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which stands under it in turn.</source>
        <translation>يندرج «%1» تحت «%2»، وهذا يندرج بدوره تحته.</translation>
    </message>
    <message>
        <source>Empty “Under” at one of them.</source>
        <translation>أفرغ حقل «يندرج تحت» في أحدهما.</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which belongs to another meeting (%3).</source>
        <translation>يندرج «%1» تحت «%2»، وهذا تابع لاجتماع آخر (%3).</translation>
    </message>
    <message>
        <source>Empty “Under”, or choose an item of its own meeting.</source>
        <translation>أفرغ حقل «يندرج تحت»، أو اختر بندا من الاجتماع نفسه.</translation>
    </message>
    <message>
        <source>Say which theme stays when the two become one.</source>
        <translation>اذكر الموضوع الذي يبقى عند دمج الموضوعين.</translation>
    </message>
    <message>
        <source>The theme that stays is retired itself. Choose one that is still reviewed.</source>
        <translation>الموضوع الذي يبقى مسحوب هو نفسه. اختر موضوعا ما زال يستعرض.</translation>
    </message>
    <message>
        <source>A split needs the names of at least two new themes.</source>
        <translation>يحتاج التقسيم إلى اسمي موضوعين جديدين على الأقل.</translation>
    </message>
    <message>
        <source>Two of the new themes have the same name.</source>
        <translation>يحمل اثنان من المواضيع الجديدة الاسم نفسه.</translation>
    </message>
    <message>
        <source>A new theme needs a name.</source>
        <translation>يحتاج الموضوع الجديد إلى اسم.</translation>
    </message>
    <message>
        <source>The theme is not in this workspace.</source>
        <translation>الموضوع غير موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>An amended theme needs its new wording.</source>
        <translation>يحتاج الموضوع المعدل إلى صياغته الجديدة.</translation>
    </message>
    <message>
        <source>The theme is retired already.</source>
        <translation>الموضوع مسحوب بالفعل.</translation>
    </message>
    <message>
        <source>Say on which day it is decided, for example 2014-04-04; the tree of themes follows it.</source>
        <translation>اذكر يوم اتخاذ القرار، مثلا 2014-04-04؛ وتتبعه شجرة المواضيع.</translation>
    </message>
    <message>
        <source>The decision is older than the theme, which is reviewed from %1.</source>
        <translation>القرار أقدم من الموضوع، الذي يستعرض من %1.</translation>
    </message>
    <message>
        <source>A reason helps those who look for the theme later.</source>
        <translation>ذكر السبب يساعد من يبحث عن الموضوع لاحقا.</translation>
    </message>
    <message>
        <source>%1 and %2 chair %3 at the same time, from %4.</source>
        <translation>يتولى %1 و%2 رئاسة %3 في الوقت نفسه، منذ %4.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>of a term without a date</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>A place has one chair at a time, unless all are co-chairs.</source>
        <translation>للمكان رئيس واحد في وقت واحد، ما لم يكن الجميع رؤساء مشاركين.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 lacks its end.</source>
        <translation>الأرجح: تاريخ انتهاء مدة %1 ناقص.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.</source>
        <translation>الأرجح: تنتهي مدة %1 قبل بدء مدة %2، أو أن كليهما رئيس مشارك.</translation>
    </message>
    <message>
        <source>%1: stated on %2, after the meeting it belongs to (%3, %4).</source>
        <translation>%1: أبدي في %2، بعد الاجتماع الذي يتبعه (%3، %4).</translation>
    </message>
    <message>
        <source>A position on an item is stated by the end of its meeting.</source>
        <translation>الموقف من بند يبدى قبل انتهاء اجتماعه.</translation>
    </message>
    <message>
        <source>Likely: the date is mistyped, or the position belongs to a later meeting.</source>
        <translation>الأرجح: في التاريخ خطأ مطبعي، أو أن الموقف تابع لاجتماع لاحق.</translation>
    </message>
    <message>
        <source>%1: stated on %2, before its term began (%3).</source>
        <translation>%1: أبدي في %2، قبل بدء المدة (%3).</translation>
    </message>
    <message>
        <source>Nobody states a position before being there.</source>
        <translation>لا يبدي أحد موقفا قبل توليه.</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else held the position.</source>
        <translation>الأرجح: في السنة خطأ مطبعي، أو أن صاحب الموقف شخص آخر.</translation>
    </message>
    <message>
        <source>The theme is part of itself: %1.</source>
        <translation>الموضوع جزء من ذاته: %1.</translation>
    </message>
    <message>
        <source>Themes form a tree.</source>
        <translation>تكون المواضيع شجرة.</translation>
    </message>
    <message>
        <source>Likely: empty “Part of” in one of them.</source>
        <translation>الأرجح: إفراغ حقل «جزء من» في أحدها.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one word for %2: %3. Write the one that is meant.</source>
        <translation>قد تعني «%1» أكثر من كلمة من كلمات «%2»: %3. اكتب الكلمة المقصودة.</translation>
    </message>
    <message>
        <source>The minutes are agreed and closed to changes. Reopen them with a reason; then they can be amended.</source>
        <translation>المحضر متفق عليه ومغلق أمام التغيير. أعد فتحه مع ذكر السبب؛ وعندئذ يمكن تعديله.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Exchange the two dates</source>
        <translation>تبديل التاريخين</translation>
    </message>
    <message>
        <source>Exchange the two times</source>
        <translation>تبديل الوقتين</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2.</source>
        <translation>يذكر الرمز السنة %1، وهي لا تتفق مع %2.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what probably mends it</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Exchange the two days</source>
        <translation>تبديل اليومين</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>الانتهاء في الساعة %1</translation>
    </message>
    <message>
        <source>Empty “Under”</source>
        <translation>إفراغ «يندرج تحت»</translation>
    </message>
    <message>
        <source>One of the two terms is marked as to be checked: see its source.</source>
        <translation>إحدى المدتين موسومة بأنها للتحقق: انظر مصدرها.</translation>
    </message>
    <message>
        <source>“%1” leads back to the record itself: %2.</source>
        <translation>«%1» يعيد إلى السجل نفسه: %2.</translation>
    </message>
    <message>
        <source>Empty it in one record of the circle.</source>
        <translation>أفرغ هذا الحقل في أحد سجلات الحلقة.</translation>
    </message>
    <message>
        <source>Empty “%1” here</source>
        <translation>إفراغ «%1» هنا</translation>
    </message>
    <message>
        <source>The reviewer of %1 declared a conflict of interest.</source>
        <translation>أعلن مراجع %1 تضاربا في المصالح.</translation>
    </message>
    <message>
        <source>A review counts when nothing binds the reviewer to the experience.</source>
        <translation>يعتد بالمراجعة عندما لا تكون للمراجع صلة بالتجربة.</translation>
    </message>
    <message>
        <source>Reviews of it without a conflict: %1.</source>
        <translation>مراجعاتها الخالية من التضارب: %1.</translation>
    </message>
    <message>
        <source>Likely: ask another reviewer, and keep this review for the record.</source>
        <translation>الأرجح: طلب مراجعة من مراجع آخر، مع الاحتفاظ بهذه المراجعة للعلم.</translation>
    </message>
    <message>
        <source>The reviewer declared a conflict of interest in another review of %1.</source>
        <translation>أعلن المراجع تضاربا في المصالح في مراجعة أخرى لـ %1.</translation>
    </message>
    <message>
        <source>Likely: the same conflict holds here.</source>
        <translation>الأرجح: ينطبق التضارب نفسه هنا.</translation>
    </message>
    <message>
        <source>Say that it is declared</source>
        <translation>تسجيل أنه معلن</translation>
    </message>
    <message>
        <source>%1 reviews %2 and has a part in it.</source>
        <translation>مراجع %2 طرف فيها: %1.</translation>
    </message>
    <message>
        <source>Who has a part in an experience says so as a conflict of interest.</source>
        <translation>من كان طرفا في تجربة يعلن ذلك كتضارب في المصالح.</translation>
    </message>
    <message>
        <source>Likely: the conflict was not asked for.</source>
        <translation>الأرجح: لم يطرح السؤال عن التضارب.</translation>
    </message>
    <message>
        <source>%1 offers something for %2, before it was there (%3).</source>
        <translation>%1: عرض بتاريخ %2، قبل قيام الجهة (%3).</translation>
    </message>
    <message>
        <source>%1 offers something for %2, after it had ended (%3).</source>
        <translation>%1: عرض بتاريخ %2، بعد انتهاء الجهة (%3).</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else offered it.</source>
        <translation>الأرجح: في السنة خطأ مطبعي، أو أن مقدم العرض جهة أخرى.</translation>
    </message>
    <message>
        <source>Likely: %1 offered it, which was in its place then.</source>
        <translation>الأرجح: قدمت العرض الجهة التي كانت قائمة مكانها آنذاك: %1.</translation>
    </message>
    <message>
        <source>Only who is there can offer something.</source>
        <translation>لا يمكن أن تقدم عرضا إلا جهة قائمة.</translation>
    </message>
    <message>
        <source>The lesson rests on itself: %1.</source>
        <translation>يستند الدرس المستفاد إلى نفسه: %1.</translation>
    </message>
    <message>
        <source>What follows from a lesson shows that it was taken up, not that it holds.</source>
        <translation>ما ينشأ عن الدرس المستفاد يبين الأخذ به، لا صحته.</translation>
    </message>
    <message>
        <source>Likely: the lesson was drawn from an earlier experience; name that one.</source>
        <translation>الأرجح: استخلص الدرس المستفاد من تجربة سابقة؛ اذكر تلك التجربة.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>Likely: link the earlier experience that the lesson was drawn from instead.</source>
        <translation>الأرجح: ربط التجربة السابقة التي استخلص منها الدرس المستفاد بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>استخدام «%1» مع إبقاء الكلمة في الملاحظة</translation>
    </message>
    <message>
        <source>“%1” stands here in words and is known as a record.</source>
        <translation>«%1» وارد هنا بالنص، وهو معروف كسجل.</translation>
    </message>
    <message>
        <source>“%1” stands here in words; a record is called “%2”.</source>
        <translation>«%1» وارد هنا بالنص؛ وثمة سجل اسمه «%2».</translation>
    </message>
    <message>
        <source>“%1” is filled already.</source>
        <translation>حقل «%1» مملوء بالفعل.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>ربط: %1</translation>
    </message>
    <message>
        <source>Its date, %1, is before %2 (%3). Only existing practice is older than the recommendation it follows; or the date is mistyped.</source>
        <translation>تاريخها، %1، سابق على %2 (%3). ولا تسبق المتابعة التوصية إلا إذا كانت ممارسة قائمة؛ أو أن في التاريخ خطأ مطبعيا.</translation>
    </message>
    <message>
        <source>Say that it is existing practice</source>
        <translation>تحديد أنها ممارسة قائمة</translation>
    </message>
    <message>
        <source>The text in %1 is likely in %2.</source>
        <translation>النص الوارد تحت «%1» لغته على الأرجح: %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>يوجد نص تحت «%1» أيضا: «%2». أبق النص الصحيح في كل لغة.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>نقله إلى: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>whose name the history lacks</comment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed, but their words were changed without being opened again: by %2 on %3, in another copy or with another program.</source>
        <translation>محضر «%1» متفق عليه، لكن نصه تغير دون أن يعاد فتحه: غيره %2 في %3، في نسخة أخرى أو ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Compare the words in the history. Then set the minutes back to draft with a reason, keep the words that are right, and agree them again.</source>
        <translation>قارن النصين في تاريخ التغييرات. ثم أعد المحضر إلى مسودة مع ذكر السبب، وأبق النص الصحيح، واتفق عليه من جديد.</translation>
    </message>
    <message>
        <source>%1 says nearly the same as %2, of the same meeting.</source>
        <translation>تكاد %1 تقول ما تقوله %2، وهما من الاجتماع نفسه.</translation>
    </message>
    <message>
        <source>Said twice, it is counted twice.</source>
        <translation>ما يقال مرتين يحتسب مرتين.</translation>
    </message>
    <message>
        <source>Merge the two (“Merge into a new one…” on the page of either), or delete the one that was entered by mistake.</source>
        <translation>ادمج التوصيتين («دمج في توصية جديدة…» في صفحة أي منهما)، أو احذف التوصية التي أدخلت خطأ.</translation>
    </message>
    <message>
        <source>It replaces itself in the end: %1.</source>
        <translation>تحل في النهاية محل نفسها: %1.</translation>
    </message>
    <message>
        <source>So nobody can tell which of them counts.</source>
        <translation>ولذلك لا يمكن معرفة أي منها يعتد به.</translation>
    </message>
    <message>
        <source>Take one of them out of “Replaces” in the oldest.</source>
        <translation>احذف واحدة منها من حقل «تحل محل» في أقدمها.</translation>
    </message>
    <message>
        <source>The number %1 is given twice.</source>
        <translation>أعطي الرقم %1 مرتين.</translation>
    </message>
    <message>
        <source>Papers and follow-ups that cite it could mean either.</source>
        <translation>قد يكون المقصود أيا منهما في الورقات والمتابعات التي تستشهد به.</translation>
    </message>
    <message>
        <source>Both say the same: merge the two into a new one.</source>
        <translation>كلتاهما تقول الشيء نفسه: ادمجهما في توصية جديدة.</translation>
    </message>
    <message>
        <source>Give the one that was entered last a number of its own.</source>
        <translation>أعط التوصية التي أدخلت أخيرا رقما خاصا بها.</translation>
    </message>
    <message>
        <source>“Prepared for” of the brief says which office it was made for.</source>
        <translation>يبين الحقل «مقدم إلى» في ملف الإحاطة المكتب الذي أعد من أجله.</translation>
    </message>
    <message>
        <source>Give others the shared copy; if they received it, the note is right.</source>
        <translation>أعط الآخرين النسخة المشتركة؛ وإن كانوا قد تلقوا هذه فالتسجيل صحيح.</translation>
    </message>
    <message>
        <source>This is an office copy, with what the other sides must not see, and it is noted as given to: %1.</source>
        <translation>هذه نسخة المكتب، وفيها ما يجب ألا تراه الأطراف الأخرى، وهي مسجلة على أنها أعطيت إلى: %1.</translation>
    </message>
</context>
<context>
    <name>FollowUpMatrix</name>
    <message>
        <source>RT %1</source>
        <translation>مائدة مستديرة %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Meeting and roundtable</source>
        <translation>الاجتماع والمائدة المستديرة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>الجهات الموجهة إليها</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>الجهة الآخذة بها</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم عمله</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Source, and who declared it</source>
        <translation>المصدر ومن أعلنها</translation>
    </message>
    <message>
        <source>Support on offer</source>
        <translation>الدعم المعروض</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>لاحظها مكتبنا</translation>
    </message>
    <message>
        <source>declared by the State</source>
        <translation>أعلنتها الدولة</translation>
    </message>
    <message>
        <source>declared by the actor</source>
        <translation>أعلنتها الجهة الفاعلة</translation>
    </message>
    <message>
        <source>consent to print given</source>
        <translation>الموافقة على الطباعة ممنوحة</translation>
    </message>
    <message>
        <source>no consent to print yet</source>
        <translation>لا موافقة على الطباعة بعد</translation>
    </message>
    <message>
        <source>as a partner</source>
        <translation>كشريك</translation>
    </message>
    <message>
        <source>to this State</source>
        <translation>إلى هذه الدولة</translation>
    </message>
    <message>
        <source>takes place there</source>
        <translation>ينفذ فيها</translation>
    </message>
    <message>
        <source>as a donor</source>
        <translation>كجهة مانحة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>support or project, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>so many, two at least</comment>
        <translation>عدد القيود: %1</translation>
    </message>
    <message>
        <source>%1, their words differ</source>
        <comment>so many entries</comment>
        <translation>%1، كلماتها متباينة</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a State</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who acts or offers</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3.</source>
        <comment>number, recommendation, actor</comment>
        <translation>%1 %2 – %3.</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>لا شيء مدون هنا.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>who supports which State</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who carries a project where</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>who acts, with partners</comment>
        <translation>%1 مع %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>المشروع: %1</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>جميع الجهات الفاعلة</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>جهات أخرى</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>%1 and what stands below it</source>
        <comment>a theme</comment>
        <translation>%1 وما يندرج تحته</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجهة إلى</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>مصفوفة المتابعة</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>عن هذا الجدول</translation>
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
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Sample: parts of what is said here are invented.</source>
        <translation>نموذج: أجزاء مما يرد هنا مختلقة.</translation>
    </message>
    <message>
        <source>Follow-up of recommendations is voluntary. Actors stand in the order of their names; an empty cell says that nothing is entered here, and no more.</source>
        <translation>متابعة التوصيات طوعية. وترد الجهات الفاعلة بترتيب أسمائها؛ والخانة الفارغة تبين أنه لا شيء مدون هنا، لا أكثر.</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(غير موجود في هذه النسخة)</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(لم تذكر أي جهة)</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>No date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>reported by %1, who does it</source>
        <translation>الجهة المبلغة: %1، وهي القائمة بها</translation>
    </message>
    <message>
        <source>declared by the actor itself</source>
        <translation>أعلنتها الجهة الفاعلة نفسها</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>لاحظها مكتبنا</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>الجهة المبلغة: %1</translation>
    </message>
    <message>
        <source>who said it is not entered</source>
        <translation>لم يدون من قال ذلك</translation>
    </message>
    <message>
        <source>%1 was recommended</source>
        <translation>صدرت التوصية %1</translation>
    </message>
    <message>
        <source>consent to print was given</source>
        <translation>منحت الموافقة على الطباعة</translation>
    </message>
    <message>
        <source>a report is awaited</source>
        <translation>تقرير منتظر</translation>
    </message>
    <message>
        <source>existing practice, older than the recommendation or said to be</source>
        <translation>ممارسة قائمة، سابقة على التوصية أو ذكر أنها كذلك</translation>
    </message>
    <message>
        <source>“%1”; begun before the recommendation was made</source>
        <translation>«%1»؛ بدأت قبل صدور التوصية</translation>
    </message>
    <message>
        <source>no word on how it stands</source>
        <translation>لا كلمة عن الحالة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>تستند إلى %1</translation>
    </message>
    <message>
        <source>dated before the follow-up begins</source>
        <translation>تاريخه سابق على بدء المتابعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة الراهنة</translation>
    </message>
    <message>
        <source>No information. Follow-up is voluntary; that nothing is known says nothing else.</source>
        <translation>لا معلومات. المتابعة طوعية؛ وعدم معرفة شيء لا يعني شيئا آخر.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1»، %2</translation>
    </message>
    <message>
        <source>; last said for %1</source>
        <translation>؛ وآخر ما قيل يخص %1</translation>
    </message>
    <message>
        <source>A report says the same: %1</source>
        <translation>تقرير يقول الشيء نفسه: %1</translation>
    </message>
    <message>
        <source>The newest report says “%1”. The record stays as it is until somebody changes it.</source>
        <translation>يقول أحدث تقرير: «%1». ويبقى السجل كما هو إلى أن يغيره أحد.</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>لم تذكر أي أدلة.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
    <message>
        <source>Existing practice: it was there before the recommendation, and is told as such.</source>
        <translation>ممارسة قائمة: كانت موجودة قبل التوصية، وتذكر على هذا الأساس.</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>بحسب الترتيب الزمني</translation>
    </message>
    <message>
        <source>Two accounts differ</source>
        <translation>إفادتان متباينتان</translation>
    </message>
    <message>
        <source>Both are kept; neither is decided here.</source>
        <translation>تحفظ كلتاهما؛ ولا يفصل بينهما هنا.</translation>
    </message>
    <message>
        <source>One: %1</source>
        <translation>الأولى: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>الأخرى: %1</translation>
    </message>
    <message>
        <source>Together and beside it</source>
        <translation>معا وإلى جانبها</translation>
    </message>
    <message>
        <source>Joint: %1 stand in this one record.</source>
        <translation>مشتركة: يرد في هذا السجل الواحد %1.</translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <translation>غير معروض هنا: %1.</translation>
    </message>
    <message>
        <source>The same recommendation: %1 %2</source>
        <comment>number, actor</comment>
        <translation>التوصية نفسها: %1 %2</translation>
    </message>
    <message>
        <source>The same theme: %1 %2</source>
        <comment>number, actor</comment>
        <translation>الموضوع نفسه: %1 %2</translation>
    </message>
    <message>
        <source>Nobody else has follow-up of this recommendation or theme here.</source>
        <translation>لا متابعة هنا لجهة أخرى بشأن هذه التوصية أو هذا الموضوع.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Internal or sensitive: copies for others leave it out, whatever the consent.</source>
        <translation>داخلية أو حساسة: لا ترد في النسخ الموجهة إلى الآخرين، أيا كانت الموافقة.</translation>
    </message>
    <message>
        <source>Not given, and no actor is named who could be asked. Copies for others leave it out.</source>
        <translation>غير ممنوحة، ولم تذكر جهة فاعلة يمكن طلبها منها. ولا ترد في النسخ الموجهة إلى الآخرين.</translation>
    </message>
    <message>
        <source>Not given. Ask %1, then tick “Consent to print”. Until then copies for others leave it out.</source>
        <translation>غير ممنوحة. اطلبها من %1، ثم أشر على «الموافقة على الطباعة». وإلى ذلك الحين لا ترد في النسخ الموجهة إلى الآخرين.</translation>
    </message>
    <message>
        <source>Given; copies for others print it.</source>
        <translation>ممنوحة؛ وتطبع في النسخ الموجهة إلى الآخرين.</translation>
    </message>
    <message>
        <source>Given on %1; copies for others print it.</source>
        <translation>منحت في %1؛ وتطبع في النسخ الموجهة إلى الآخرين.</translation>
    </message>
    <message>
        <source>Copies for others print it.</source>
        <translation>تطبع في النسخ الموجهة إلى الآخرين.</translation>
    </message>
    <message>
        <source>Not needed: the actor said it itself, or it is no State&apos;s. Copies for others print it.</source>
        <translation>غير لازمة: قالتها الجهة الفاعلة نفسها، أو أنها لا تخص دولة. وتطبع في النسخ الموجهة إلى الآخرين.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No actor is named</source>
        <translation>لم تذكر أي جهة فاعلة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معا</translation>
    </message>
    <message>
        <source>Existing practice, from before the recommendation</source>
        <translation>ممارسة قائمة، من قبل التوصية</translation>
    </message>
    <message>
        <source>No follow-up is noted here. It is voluntary; add one when somebody tells of it.</source>
        <translation>لم تدون هنا أي متابعة. وهي طوعية؛ أضف متابعة عندما يذكرها أحد.</translation>
    </message>
</context>
<context>
    <name>FollowUpStory</name>
    <message>
        <source>Two accounts of about the same time use different words.</source>
        <translation>إفادتان من الوقت نفسه تقريبا تستخدمان كلمتين مختلفتين.</translation>
    </message>
    <message>
        <source>The later account tells of an earlier stage.</source>
        <translation>الإفادة اللاحقة تتحدث عن مرحلة أسبق.</translation>
    </message>
    <message>
        <source>One account says that it goes on or is done, the other that it was not pursued.</source>
        <translation>تقول إحدى الإفادتين إنها مستمرة أو منجزة، وتقول الأخرى إنها لم تتابع.</translation>
    </message>
    <message>
        <source>The project named as evidence has another status than the follow-up.</source>
        <translation>للمشروع المذكور كدليل حالة تختلف عن حالة المتابعة.</translation>
    </message>
    <message>
        <source>The follow-up is no longer in this workspace, so no report can be made of it. Choose another one.</source>
        <translation>لم تعد المتابعة موجودة في مساحة العمل هذه، لذا لا يمكن إعداد تقرير عنها. اختر متابعة أخرى.</translation>
    </message>
    <message>
        <source>The report says nothing yet. Choose a word for the follow-up, or write what was achieved.</source>
        <translation>لا يقول التقرير شيئا بعد. اختر كلمة للمتابعة، أو اكتب ما تحقق.</translation>
    </message>
    <message>
        <source>The report has no date. Write the day on which it was made.</source>
        <translation>ليس للتقرير تاريخ. اكتب اليوم الذي أعد فيه.</translation>
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
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
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
    <message>
        <source>Counts up within the meeting; briefs and minutes cite it.</source>
        <translation>يتزايد داخل الاجتماع؛ وتستشهد به ملفات الإحاطة والمحاضر.</translation>
    </message>
    <message>
        <source>The status that the meeting took with it.</source>
        <translation>الحالة التي اتخذها الاجتماع معها.</translation>
    </message>
    <message>
        <source>Why the meeting was opened again, or what the revision is for.</source>
        <translation>سبب إعادة فتح الاجتماع، أو الغرض من المراجعة.</translation>
    </message>
    <message>
        <source>The last change that the revision contains; the history shows it.</source>
        <translation>آخر تغيير تتضمنه المراجعة؛ ويعرضه تاريخ التغييرات.</translation>
    </message>
    <message>
        <source>Equal contents have equal digests (SHA-256).</source>
        <translation>للمحتويات المتساوية بصمات متساوية (SHA-256).</translation>
    </message>
    <message>
        <source>What a meeting was when it was opened, began, closed or was opened again.</source>
        <translation>ما كان عليه الاجتماع عند فتحه أو بدئه أو إغلاقه أو إعادة فتحه.</translation>
    </message>
    <message>
        <source>New meetings of the series start with its agenda, participants and preparation; it is no meeting itself.</source>
        <translation>تبدأ الاجتماعات الجديدة في السلسلة بجدول أعماله ومشاركيه وتحضيره؛ وهو نفسه ليس اجتماعا.</translation>
    </message>
    <message>
        <source>Names the meeting in calendar files that came from another program.</source>
        <translation>يسمي الاجتماع في ملفات التقويم الواردة من برنامج آخر.</translation>
    </message>
    <message>
        <source>Version of the calendar file that was taken in last.</source>
        <translation>صيغة آخر ملف تقويم جرى أخذه.</translation>
    </message>
    <message>
        <source>An item without a meeting waits in the backlog.</source>
        <translation>البند الذي ليس له اجتماع يبقى في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Days from the first day of the meeting: -60 is sixty days before it, 14 two weeks after.</source>
        <translation>عدد الأيام من اليوم الأول للاجتماع: ‎-60 تعني ستين يوما قبله، و14 أسبوعين بعده.</translation>
    </message>
    <message>
        <source>Follows from the day of the meeting, unless another day was agreed.</source>
        <translation>يستخلص من يوم الاجتماع، ما لم يتفق على يوم آخر.</translation>
    </message>
    <message>
        <source>What has to be done before a meeting and after it, by whom and by when.</source>
        <translation>ما يلزم عمله قبل الاجتماع وبعده، ومن يقوم به وبحلول متى.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.1.</source>
        <translation>كما هو مطبوع، مثلا 2.3.1.</translation>
    </message>
    <message>
        <source>Empty when the lead of the activity is.</source>
        <translation>يترك فارغا عندما يكون هو الجهة الرائدة للنشاط.</translation>
    </message>
    <message>
        <source>Dated points on the way of an activity.</source>
        <translation>نقاط مؤرخة على مسار نشاط.</translation>
    </message>
    <message>
        <source>Counts up within the plan; papers cite it.</source>
        <translation>يتزايد داخل الخطة؛ وتستشهد به الأوراق.</translation>
    </message>
    <message>
        <source>What the version is for, in a few words.</source>
        <translation>الغرض من النسخة، بكلمات قليلة.</translation>
    </message>
    <message>
        <source>What the quality check still told when the version was released.</source>
        <translation>ما كان التحقق من الجودة لا يزال يبينه عند صدور النسخة.</translation>
    </message>
    <message>
        <source>The last change that the version contains; the history shows it.</source>
        <translation>آخر تغيير تتضمنه النسخة؛ ويبينه تاريخ التغييرات.</translation>
    </message>
    <message>
        <source>What a work plan was when it was released.</source>
        <translation>خطة العمل كما كانت عند إصدارها.</translation>
    </message>
    <message>
        <source>Key of what the sheet is read as: a work plan or a kind of records.</source>
        <translation>مفتاح ما تقرأ الورقة بوصفه: خطة عمل أو نوع من السجلات.</translation>
    </message>
    <message>
        <source>Headings of the sheet, one a line; a sheet with the same ones is read in the same way.</source>
        <translation>عناوين الورقة، عنوان واحد في كل سطر؛ وتقرأ بالطريقة نفسها كل ورقة لها العناوين نفسها.</translation>
    </message>
    <message>
        <source>What each column means; the mapping screen writes it.</source>
        <translation>ما يعنيه كل عمود؛ وتكتبه شاشة المطابقة.</translation>
    </message>
    <message>
        <source>How the columns of a sheet from elsewhere are read.</source>
        <translation>كيف تقرأ أعمدة ورقة واردة من مكان آخر.</translation>
    </message>
    <message>
        <source>Months between two reports of those who lead its activities.</source>
        <translation>عدد الأشهر بين تقريرين من الجهات الرائدة لأنشطتها.</translation>
    </message>
    <message>
        <source>The experience, document or follow-up that says something to the lesson.</source>
        <translation>التجربة أو الوثيقة أو المتابعة التي تفيد بشيء عن الدرس المستفاد.</translation>
    </message>
    <message>
        <source>Whether it supports the lesson, says where the lesson ends, or contradicts it.</source>
        <translation>هل يؤيد الدرس المستفاد، أو يبين حدوده، أو يناقضه.</translation>
    </message>
    <message>
        <source>How much it bears: an own account is slight, what was monitored is fair, what was evaluated is strong.</source>
        <translation>مدى وزنه: الإفادة الذاتية محدودة، وما جرى رصده متوسط، وما جرى تقييمه قوي.</translation>
    </message>
    <message>
        <source>Why it counts so.</source>
        <translation>سبب هذا الوزن.</translation>
    </message>
    <message>
        <source>Page or paragraph, for example paragraph 14 or p. 31.</source>
        <translation>الصفحة أو الفقرة، مثلا الفقرة 14 أو الصفحة 31.</translation>
    </message>
    <message>
        <source>What an experience, document or follow-up says to a lesson: for or against it, and how strongly.</source>
        <translation>ما تفيد به تجربة أو وثيقة أو متابعة عن درس مستفاد: تأييدا له أو نقضا، وبأي قوة.</translation>
    </message>
    <message>
        <source>Regions of the world the person knows from work there.</source>
        <translation>مناطق العالم التي يعرفها الشخص من عمله فيها.</translation>
    </message>
    <message>
        <source>For example travels only in the first half of the month.</source>
        <translation>مثلا لا يسافر إلا في النصف الأول من الشهر.</translation>
    </message>
    <message>
        <source>The name of the plan or framework, as the country uses it.</source>
        <translation>اسم الخطة أو الإطار كما يستخدمه البلد.</translation>
    </message>
    <message>
        <source>When the country and its partners begin to write it: from then on proposals are welcome.</source>
        <translation>متى يبدأ البلد وشركاؤه في كتابته: ومن ذلك الحين يرحب بالمقترحات.</translation>
    </message>
    <message>
        <source>After this day nothing new enters it.</source>
        <translation>بعد هذا اليوم لا يدخله شيء جديد.</translation>
    </message>
    <message>
        <source>When a State plans: UNDAF, national plan and others, with the time in which their text is prepared.</source>
        <translation>متى تخطط الدولة: إطار المساعدة الإنمائية والخطة الوطنية وغيرهما، مع الوقت الذي يعد فيه نصها.</translation>
    </message>
    <message>
        <source>For a report on voluntary follow-up: what it says of it. The record of the follow-up stays as it is.</source>
        <translation>لتقرير عن متابعة طوعية: ما يقوله عنها. ويبقى سجل المتابعة كما هو.</translation>
    </message>
    <message>
        <source>How clearly the wording says what could be done; it says nothing about those it is addressed to. 1: “Migrants deserve respect.” 2: “Migrating should cost less.” 3: “Make prices public.” 4: “States make transfer prices public.” 5: “States make transfer prices public by 2016, on one page”.</source>
        <translation>مدى وضوح الصياغة في بيان ما يمكن عمله؛ ولا يقول ذلك شيئا عن الجهات الموجهة إليها. 1: «المهاجرون يستحقون الاحترام.» 2: «ينبغي أن تقل كلفة الهجرة.» 3: «إعلان الأسعار.» 4: «تعلن الدول أسعار التحويلات.» 5: «تعلن الدول أسعار التحويلات بحلول عام 2016، في صفحة واحدة».</translation>
    </message>
    <message>
        <source>The State&apos;s own cycle that this support is to fit.</source>
        <translation>دورة الدولة نفسها التي يراد أن يلائمها هذا الدعم.</translation>
    </message>
    <message>
        <source>A draft is handed around for comments; empty means released.</source>
        <translation>توزع المسودة لإبداء التعليقات؛ والفراغ يعني صيغة نهائية.</translation>
    </message>
    <message>
        <source>Counts up within the paper, its copy and its language; a release keeps that of the last draft.</source>
        <translation>يتسلسل ضمن الورقة ونسختها ولغتها؛ وتحتفظ الصيغة النهائية برقم آخر مسودة.</translation>
    </message>
    <message>
        <source>Until when comments on the draft are asked for.</source>
        <translation>الموعد الذي تطلب التعليقات على المسودة حتى حلوله.</translation>
    </message>
    <message>
        <source>Who received it on the day it was issued; who got it later stands under Distribution. No shared copy tells this.</source>
        <translation>من تلقاها يوم صدورها؛ أما من تلقاها لاحقا فيرد تحت «التوزيع». ولا تذكر أي نسخة مشتركة ذلك.</translation>
    </message>
    <message>
        <source>How it reached them.</source>
        <translation>كيف وصلت إليهم.</translation>
    </message>
    <message>
        <source>Who received an issued brief after the day it was issued, and when. No shared copy tells this.</source>
        <translation>من تلقى ملف إحاطة صادرا بعد يوم صدوره، ومتى. ولا تذكر أي نسخة مشتركة ذلك.</translation>
    </message>
    <message>
        <source>The draft that was commented on; empty means the brief as it was at that time.</source>
        <translation>المسودة التي علق عليها؛ والفراغ يعني ملف الإحاطة كما كان حينها.</translation>
    </message>
    <message>
        <source>Key of the part in the recipe; empty means the paper as a whole.</source>
        <translation>مفتاح الجزء في الوصفة؛ والفراغ يعني الورقة بأكملها.</translation>
    </message>
    <message>
        <source>Where in it, for example paragraph 7 or item 3 (b).</source>
        <translation>أين فيه، مثلا الفقرة 7 أو البند 3 (ب).</translation>
    </message>
    <message>
        <source>The office that comments, or the person in their public office.</source>
        <translation>المكتب المعلق، أو الشخص بصفته الوظيفية.</translation>
    </message>
    <message>
        <source>An office that stands in no list here, or the public office of the person.</source>
        <translation>مكتب لا يرد في أي قائمة هنا، أو الصفة الوظيفية للشخص.</translation>
    </message>
    <message>
        <source>By when it is to be decided whether the comment is taken in.</source>
        <translation>الموعد الذي ينبغي أن يبت بحلوله في الأخذ بالتعليق.</translation>
    </message>
    <message>
        <source>Why it was not taken in, or what was written instead.</source>
        <translation>لماذا لم يؤخذ به، أو ما كتب بدلا منه.</translation>
    </message>
    <message>
        <source>What others said on a brief or a draft of it, and whether it was taken in.</source>
        <translation>ما قاله الآخرون عن ملف إحاطة أو مسودة له، وهل أخذ به.</translation>
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
    <message>
        <source>“%1” is newer here (%2) than in the file (%3), so it stays as it is.</source>
        <translation>«%1» أحدث هنا (%2) مما هو في الملف (%3)، لذا يبقى كما هو.</translation>
    </message>
    <message>
        <source>The event was cancelled and is not known here, so it is not taken in.</source>
        <translation>الحدث ملغى وغير معروف هنا، لذا لا يؤخذ.</translation>
    </message>
    <message>
        <source>The event has no SUMMARY, so the meeting would have no title.</source>
        <translation>ليس للحدث SUMMARY، فلن يكون للاجتماع عنوان.</translation>
    </message>
    <message>
        <source>The event it is part of is neither here nor in the file.</source>
        <translation>الحدث الذي هو جزء منه غير موجود هنا ولا في الملف.</translation>
    </message>
    <message>
        <source>Cancelled, says the calendar file.</source>
        <translation>ملغى بحسب ملف التقويم.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. That is noted at the meeting, which otherwise stays as it is.</source>
        <translation>ألغي «%1». وقد دون ذلك عند الاجتماع، الذي يبقى فيما عدا ذلك كما هو.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it was and what it becomes</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>A calendar file is taken in as meetings; records of the kind %1 have no days and times of that kind.</source>
        <translation>يؤخذ ملف التقويم كاجتماعات؛ وليس للسجلات من النوع %1 أيام وأوقات من هذا القبيل.</translation>
    </message>
    <message>
        <source>The file is a calendar file; it has no sheets, and its letters are always Unicode (UTF-8).</source>
        <translation>الملف ملف تقويم؛ ليست فيه أوراق، وحروفه دائما بيونيكود (UTF-8).</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar)</source>
        <translation>ملف تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar), made by “%1”</source>
        <translation>ملف تقويم (iCalendar)، أعده «%1»</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB. Export a shorter period and import that.</source>
        <translation>ملف التقويم أكبر من %1 ميغابايت. صدر فترة أقصر واستوردها.</translation>
    </message>
    <message>
        <source>The file ends before END:%1, which belongs to line %2. It may have been cut short; export or save it again.</source>
        <translation>ينتهي الملف قبل END:%1، الذي يخص السطر %2. ربما كان مبتورا؛ صدره أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>A calendar file begins with BEGIN:VCALENDAR.</source>
        <translation>يبدأ ملف التقويم بعبارة BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The text is not in Unicode (UTF-8), as a calendar file must be. Save it as UTF-8.</source>
        <translation>النص غير مكتوب بيونيكود (UTF-8)، كما ينبغي لملف التقويم. احفظه بصيغة UTF-8.</translation>
    </message>
    <message>
        <source>A line must have the form NAME:VALUE; this one is “%1”.</source>
        <translation>ينبغي أن يكون السطر على شكل NAME:VALUE؛ وهذا السطر هو «%1».</translation>
    </message>
    <message>
        <source>A calendar cannot begin within another.</source>
        <translation>لا يمكن أن يبدأ تقويم داخل تقويم آخر.</translation>
    </message>
    <message>
        <source>Parts lie more than %1 levels deep.</source>
        <translation>تتداخل الأجزاء إلى أكثر من %1 من المستويات.</translation>
    </message>
    <message>
        <source>The file has more than %1 events. Export a shorter period and import that.</source>
        <translation>عدد الأحداث في الملف أكبر من %1. صدر فترة أقصر واستوردها.</translation>
    </message>
    <message>
        <source>END:%1 stands where END:%2 must stand, for what began in line %3.</source>
        <translation>ورد END:%1 حيث ينبغي أن يرد END:%2، لما بدأ في السطر %3.</translation>
    </message>
    <message>
        <source>The value is longer than %1 KB.</source>
        <translation>القيمة أطول من %1 كيلوبايت.</translation>
    </message>
    <message>
        <source>What began in line %1 has too many lines.</source>
        <translation>عدد أسطر ما بدأ في السطر %1 أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>This is an older kind of calendar file (vCalendar 1.0). Save it as iCalendar (.ics) and import that file.</source>
        <translation>هذا ملف تقويم من نوع أقدم (vCalendar 1.0). احفظه بصيغة iCalendar (.ics) واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>The event has no UID, by which it could be known again. It cannot be taken in.</source>
        <translation>ليس للحدث UID يمكن التعرف عليه به من جديد. ولا يمكن أخذه.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>SEQUENCE must be a whole number, such as 3.</source>
        <translation>ينبغي أن يكون SEQUENCE عددا صحيحا، مثل 3.</translation>
    </message>
    <message>
        <source>DURATION must be a length of time, such as PT1H30M.</source>
        <translation>ينبغي أن يكون DURATION مدة زمنية، مثل PT1H30M.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 20140514 or a time such as 20140514T143000.</source>
        <translation>ينبغي أن يكون %1 يوما مثل 20140514 أو وقتا مثل 20140514T143000.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, and the file does not explain it.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة، ولا يشرحها الملف.</translation>
    </message>
    <message>
        <source>The file explains the time zone “%1” in its own way; the time is given in %2.</source>
        <translation>يشرح الملف المنطقة الزمنية «%1» بطريقته؛ ويرد الوقت بتوقيت %2.</translation>
    </message>
    <message>
        <source>The event has no DTSTART, so nobody knows when it begins.</source>
        <translation>ليس للحدث DTSTART، فلا يعرف متى يبدأ.</translation>
    </message>
    <message>
        <source>It begins with a day and ends with a time, or the other way round.</source>
        <translation>يبدأ بيوم وينتهي بوقت، أو العكس.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“%1” can stand for more than one field: %2. Give the column one of these headings: %3.</source>
        <translation>يمكن أن يدل «%1» على أكثر من حقل: %2. أعط العمود أحد هذه العناوين: %3.</translation>
    </message>
    <message>
        <source>The event stands again in line %1; the newer one counts.</source>
        <translation>ورد الحدث مرة أخرى في السطر %1؛ ويعتد بالأحدث.</translation>
    </message>
    <message>
        <source>It recurs by a rule that is not counted out here (“%1”). Only its first time is taken in.</source>
        <translation>يتكرر وفقا لقاعدة لا تحسب تواريخها هنا («%1»). ولا تؤخذ إلا مرته الأولى.</translation>
    </message>
    <message>
        <source>It recurs more often than %1 times. Only the first %1 are taken in.</source>
        <translation>عدد مرات تكراره أكبر من %1. ولا تؤخذ إلا أولى المرات وعددها %1.</translation>
    </message>
    <message>
        <source>The calendar file holds tasks or other entries, but no event. There is nothing to take in.</source>
        <translation>يتضمن ملف التقويم مهام أو قيودا أخرى، ولا يتضمن أي حدث. ولا يوجد ما يؤخذ.</translation>
    </message>
    <message>
        <source>The calendar file holds no event. There is nothing to take in.</source>
        <translation>لا يتضمن ملف التقويم أي حدث. ولا يوجد ما يؤخذ.</translation>
    </message>
    <message>
        <source>The events of the file take place more than %1 times. Export a shorter period and import that.</source>
        <translation>عدد مرات وقوع أحداث الملف أكبر من %1. صدر فترة أقصر واستوردها.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day. As a new record it would be there twice.</source>
        <translation>يوجد «%1» بالفعل بهذا العنوان وهذا اليوم. وإذا أضيف كسجل جديد فسيكون موجودا مرتين.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day, and is updated.</source>
        <translation>يوجد «%1» بالفعل بهذا العنوان وهذا اليوم، ويجري تحديثه.</translation>
    </message>
    <message>
        <source>the sheet has more than %1 merged cells.</source>
        <translation>عدد الخلايا المدمجة في الورقة أكبر من %1.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>عدد الأوراق في المصنف أكبر من %1.</translation>
    </message>
    <message>
        <source>Read it as “%1”</source>
        <translation>قراءته بوصفه «%1»</translation>
    </message>
    <message>
        <source>Keep it in “%1”</source>
        <translation>حفظه في «%1»</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>استبعاد العمود</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>The texts of this column are read as %1 and are likely in %2.</source>
        <translation>تقرأ نصوص هذا العمود على أن لغتها: %1، ولغتها على الأرجح: %2.</translation>
    </message>
    <message>
        <source>Read the column as %1</source>
        <translation>قراءة العمود باللغة: %1</translation>
    </message>
    <message>
        <source>The text stands under %1 and is likely in %2.</source>
        <translation>النص وارد تحت «%1»، ولغته على الأرجح: %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>يوجد نص تحت «%1» أيضا: «%2». أبق النص الصحيح في كل لغة.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>نقله إلى: %1</translation>
    </message>
    <message>
        <source>Line %1 says the same about the same meeting or actor.</source>
        <translation>السطر %1 يقول الشيء نفسه عن الاجتماع نفسه أو الجهة الفاعلة نفسها.</translation>
    </message>
    <message>
        <source>Line %1 says nearly the same (%2 %) about the same meeting or actor.</source>
        <translation>السطر %1 يكاد يقول الشيء نفسه (%2 %) عن الاجتماع نفسه أو الجهة الفاعلة نفسها.</translation>
    </message>
    <message>
        <source>“%1” says nearly the same (%2 %) about the same meeting or actor. As a new record it would be there twice.</source>
        <translation>«%1» يكاد يقول الشيء نفسه (%2 %) عن الاجتماع نفسه أو الجهة الفاعلة نفسها. وإذا أضيف كسجل جديد فسيكون موجودا مرتين.</translation>
    </message>
    <message>
        <source>An empty cell leaves it as it stands here.</source>
        <translation>الخلية الفارغة تبقيه كما هو هنا.</translation>
    </message>
    <message>
        <source>Keep it in “%1” alone</source>
        <translation>حفظه في «%1» وحده</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>استخدام «%1» مع إبقاء الكلمة في الملاحظة</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>Put it in “%1”</source>
        <translation>وضعه في «%1»</translation>
    </message>
    <message>
        <source>No column “%1” that holds words or numbers tells which record a line stands for.</source>
        <translation>ليس هناك عمود «%1» يتضمن كلمات أو أعدادا ويبين السجل الذي يدل عليه السطر.</translation>
    </message>
    <message>
        <source>%1 records have this in “%2”. Name the right one in a column record_id.</source>
        <translation>عدد السجلات التي ترد فيها هذه القيمة في «%2»: %1. اذكر السجل الصحيح في عمود record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same here.</source>
        <translation>السطر %1 فيه القيمة نفسها هنا.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>استبعاد هذا السطر</translation>
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
    <message>
        <source>Meeting revision</source>
        <translation>مراجعة اجتماع</translation>
    </message>
    <message>
        <source>Meeting revisions</source>
        <translation>مراجعات الاجتماعات</translation>
    </message>
    <message>
        <source>Preparation step</source>
        <translation>خطوة تحضيرية</translation>
    </message>
    <message>
        <source>Preparation steps</source>
        <translation>الخطوات التحضيرية</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم رئيسي</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم الرئيسية</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>نسخة خطة</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>نسخ الخطط</translation>
    </message>
    <message>
        <source>Sheet mapping</source>
        <translation>مطابقة ورقة</translation>
    </message>
    <message>
        <source>Sheet mappings</source>
        <translation>مطابقات الأوراق</translation>
    </message>
    <message>
        <source>Evidence of a lesson</source>
        <translation>دليل بشأن درس مستفاد</translation>
    </message>
    <message>
        <source>Evidence of lessons</source>
        <translation>الأدلة بشأن الدروس المستفادة</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <translation>دورة تخطيط</translation>
    </message>
    <message>
        <source>Planning cycles</source>
        <translation>دورات التخطيط</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>عمليات التوزيع</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>تعليق على ملف إحاطة</translation>
    </message>
    <message>
        <source>Comments on briefs</source>
        <translation>تعليقات على ملفات الإحاطة</translation>
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
    <name>MatrixExport</name>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Meetings of all three</source>
        <translation>اجتماعات الجوانب الثلاثة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Addressed to it</source>
        <translation>الموجه إليه</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالنص</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معا</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>التداخل والثغرات</translation>
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
    <name>MeetingLife</name>
    <message>
        <source>A meeting cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>لا يمكن أن ينتقل الاجتماع إلى هذه الحالة من حالته الراهنة. اختر إحدى الحالات المعروضة.</translation>
    </message>
    <message>
        <source>Say why the meeting goes back to an earlier status; others will want to know.</source>
        <translation>اذكر سبب عودة الاجتماع إلى حالة سابقة؛ سيود الآخرون معرفته.</translation>
    </message>
    <message>
        <source>The revision does not say which change it contains last.</source>
        <translation>لا تذكر المراجعة آخر تغيير تتضمنه.</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>%1, %2</source>
        <comment>a person, for whom</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of an outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <comment>an item of the agenda</comment>
        <translation>ملاحظات على %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 من %2 د</translation>
    </message>
    <message>
        <source>! Over time by %1</source>
        <translation>! تجاوز الوقت بمقدار %1</translation>
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
    <name>Minutes</name>
    <message>
        <source>The minutes of “%1” are agreed and closed to changes. Set them back to draft and say why; then they can be amended.</source>
        <translation>محضر «%1» متفق عليه ومغلق أمام التغيير. أعده إلى مسودة واذكر السبب؛ وعندئذ يمكن تعديله.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say why they are opened again.</source>
        <translation>محضر «%1» متفق عليه. اذكر سبب إعادة فتحه.</translation>
    </message>
    <message>
        <source>“%1” has no minutes yet that could be agreed. Write them first.</source>
        <translation>ليس لبند «%1» محضر بعد يمكن الاتفاق عليه. اكتبه أولا.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say in a few words why they are opened again; the reason is kept with them.</source>
        <translation>محضر «%1» متفق عليه. اذكر بكلمات قليلة سبب إعادة فتحه؛ ويحفظ السبب معه.</translation>
    </message>
    <message>
        <source>Agreed minutes opened again: %1</source>
        <translation>أعيد فتح المحضر المتفق عليه: %1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>هذا المحضر متفق عليه. اذكر بكلمات قليلة سبب إعادة فتحه؛ ويحفظ السبب كملاحظة على البند.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>سبب إعادة فتح المحضر المتفق عليه</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
</context>
<context>
    <name>MyLines</name>
    <message>
        <source>Late</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>In the next thirty days</source>
        <translation>في الأيام الثلاثين المقبلة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>المنجز مؤخرا</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open in a new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
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
        <translation>نقطة استعادة</translation>
    </message>
</context>
<context>
    <name>OutcomeSteps</name>
    <message>
        <source>Outcome %1.</source>
        <translation>النتيجة %1.</translation>
    </message>
    <message>
        <source>Outcome %1 of “%2”.</source>
        <translation>النتيجة %1 من «%2».</translation>
    </message>
    <message>
        <source>Due %1, as the meeting agreed.</source>
        <translation>الموعد %1، كما اتفق عليه الاجتماع.</translation>
    </message>
    <message>
        <source>%1 is carried on already as “%2” (%3). Go on with that one; a second would be counted twice.</source>
        <translation>%1 تجري متابعتها بالفعل باسم «%2» (%3). واصل العمل بذلك السجل؛ فإنشاء سجل ثان يعني احتسابها مرتين.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>An outcome needs its words. Write one decision, action, note or disagreement in one sentence.</source>
        <translation>تحتاج النتيجة إلى نصها. اكتب قرارا أو إجراء أو ملاحظة أو اختلافا واحدا في جملة واحدة.</translation>
    </message>
    <message>
        <source>The meeting of this outcome is not in this workspace. Choose one from the list of meetings.</source>
        <translation>اجتماع هذه النتيجة غير موجود في مساحة العمل هذه. اختر اجتماعا من قائمة الاجتماعات.</translation>
    </message>
    <message>
        <source>The agenda item of this outcome is not one of “%1”. Choose an item of that meeting, or none.</source>
        <translation>بند جدول الأعمال المذكور في هذه النتيجة ليس من بنود «%1». اختر بندا من ذلك الاجتماع، أو لا تختر أي بند.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Meeting pack</source>
        <translation>حزمة الاجتماع</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>غير موجود في هذه الحزمة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3 – page %4 of %5</source>
        <translation>%1، الصفحة %2 من %3 – الصفحة %4 من %5</translation>
    </message>
    <message>
        <source>A meeting pack is made of a paper of one meeting, and this paper is about something else. Choose the brief of a meeting.</source>
        <translation>تُعد حزمة الاجتماع من ورقة لاجتماع واحد، وهذه الورقة تتناول أمرا آخر. اختر ملف إحاطة لاجتماع.</translation>
    </message>
    <message>
        <source>No file is kept with it.</source>
        <translation>لم يُحفظ معه أي ملف.</translation>
    </message>
    <message>
        <source>Its file is not in this copy of the workspace.</source>
        <translation>ملفه غير موجود في هذه النسخة من مساحة العمل.</translation>
    </message>
    <message>
        <source>It is no PDF file, so it cannot be joined to others.</source>
        <translation>ليس ملف PDF، فلا يمكن ضمه إلى غيره.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be read as a PDF file.</source>
        <translation>تالف ولا يمكن قراءته كملف PDF.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the work plan</source>
        <translation>فتح خطة العمل</translation>
    </message>
    <message>
        <source>Nothing that this paper shows. “Open points” of the plan tells what is missing in it.</source>
        <translation>لا شيء مما تعرضه هذه الورقة. وتبين «النقاط المفتوحة» في الخطة ما ينقصها.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>ملف إحاطة للاجتماع</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>لا شيء: لكل بند مواقفه ونتيجته المنشودة.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Nothing: the minutes of every item are agreed.</source>
        <translation>لا شيء: محضر كل بند متفق عليه.</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>محاضر السلسلة</translation>
    </message>
    <message>
        <source>Preparation checklist</source>
        <translation>القائمة المرجعية للتحضير</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>القائمة المرجعية</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>قائمة مرجعية</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Minutes on the theme</source>
        <translation>المحاضر بشأن الموضوع</translation>
    </message>
    <message>
        <source>Open the theme</source>
        <translation>فتح الموضوع</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Work plan as it was</source>
        <translation>خطة العمل كما كانت</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>النقاط المفتوحة</translation>
    </message>
    <message>
        <source>What experience teaches</source>
        <translation>ما تعلمه التجربة</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>ثغرات الأدلة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>تقرير المتابعة</translation>
    </message>
    <message>
        <source>follow-up report</source>
        <translation>تقرير المتابعة</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>مذكرة للمتكلم</translation>
    </message>
    <message>
        <source>speaker brief</source>
        <translation>مذكرة للمتكلم</translation>
    </message>
    <message>
        <source>Delegation checklist</source>
        <translation>قائمة مراجعة الوفد</translation>
    </message>
    <message>
        <source>delegation checklist</source>
        <translation>قائمة مراجعة الوفد</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تناول التوصيات</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>مصفوفة المتابعة</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>الملاءمة لدورة التخطيط المقبلة</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>بطاقة مشروع</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>قائمة المشاريع</translation>
    </message>
    <message>
        <source>Request calendar</source>
        <translation>تقويم الطلبات</translation>
    </message>
    <message>
        <source>Public agenda</source>
        <translation>جدول الأعمال العلني</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Chair’s book</source>
        <translation>دفتر الرئيس</translation>
    </message>
    <message>
        <source>chair’s book</source>
        <translation>دفتر الرئيس</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>قائمة الحضور</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>قائمة الحضور</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغير منذ</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>ورقة البند</translation>
    </message>
    <message>
        <source>item sheet</source>
        <translation>ورقة البند</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير مؤشَّر</translation>
    </message>
    <message>
        <source>crossed out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>line to write on</source>
        <translation>سطر للكتابة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>المصادر المستشهد بها</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>حفظ كوثيقة Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>وثائق Word (*.docx)</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>حفظ كنص OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>نصوص OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>حفظ كنص عادي</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>حفظ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>ملفات Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as booklet</source>
        <translation>حفظ في شكل كتيب</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>كتيب</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>تعذر إنشاء ملف PDF. أعد المحاولة؛ وما زالت طباعة ملف الإحاطة ممكنة.</translation>
    </message>
    <message>
        <source>The font %1 could not be put into the PDF file.</source>
        <translation>تعذر إدراج الخط %1 في ملف PDF.</translation>
    </message>
    <message>
        <source>A font of this paper cannot be put into a PDF file.</source>
        <translation>لا يمكن تضمين أحد خطوط هذه الورقة في ملف PDF.</translation>
    </message>
    <message>
        <source>The pages could not be joined to one file. Save the brief as PDF and the files by themselves.</source>
        <translation>تعذر جمع الصفحات في ملف واحد. احفظ ملف الإحاطة بصيغة PDF والملفات كلا على حدة.</translation>
    </message>
    <message>
        <source>The pages could not be put together as a booklet. Save the paper as PDF on A5, and print that as a booklet.</source>
        <translation>تعذر تجميع الصفحات في كتيب. احفظ الوثيقة بصيغة PDF على مقاس A5 ثم اطبعها في شكل كتيب.</translation>
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
    <name>PlacePage</name>
    <message>
        <source>Convergence</source>
        <translation>التقارب</translation>
    </message>
    <message>
        <source>How far the three sides agree on each priority, and what they do on each theme.</source>
        <translation>مدى اتفاق الجوانب الثلاثة بشأن كل أولوية، وما تقوم به بشأن كل موضوع.</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>بنودي</translation>
    </message>
    <message>
        <source>What we are to do: late first, then what is due soon.</source>
        <translation>ما علينا القيام به: ما فات موعده أولا، ثم ما يحل موعده قريبا.</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>الخطط جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Where plans overlap or leave gaps, and who carries how much when.</source>
        <translation>مواضع تداخل الخطط أو الثغرات فيها، ومن يتحمل أي قدر من العمل ومتى.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>What a State prepares for a Forum Meeting, as a checklist made of its records.</source>
        <translation>ما تعده دولة لاجتماع للمنتدى، في شكل قائمة مرجعية مستمدة من سجلاتها.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What experiences teach, the chain from experience to follow-up, and what is missing in it.</source>
        <translation>ما يستفاد من التجارب، والسلسلة من التجربة إلى المتابعة، وما ينقص فيها.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة الخبراء</translation>
    </message>
    <message>
        <source>Who knows which theme in which language, and themes without anybody.</source>
        <translation>من يعرف أي موضوع وبأي لغة، والمواضيع التي ليس لها أحد.</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>الوارد والمدد والتوقعات</translation>
    </message>
    <message>
        <source>What waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>ما ينتظر وممن، والمهلة المتاحة، وما يتوقع قبل اجتماع المنتدى المقبل.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تناول التوصيات</translation>
    </message>
    <message>
        <source>What recommendations were taken up, and for which nothing is entered yet.</source>
        <translation>ما أخذ به من التوصيات، وما لم يدون عنه شيء بعد.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>مصفوفة المتابعة</translation>
    </message>
    <message>
        <source>Who follows up which recommendation, voluntarily, and how: recommendations by actors, or a line an entry.</source>
        <translation>من يتابع أي توصية، طوعا، وكيف: التوصيات بحسب الجهات الفاعلة، أو صف لكل قيد.</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>تقاويم التخطيط</translation>
    </message>
    <message>
        <source>When States plan, month by month, so that proposals come while a text is open.</source>
        <translation>متى تخطط الدول، شهرا بشهر، لكي تصل المقترحات ما دام النص مفتوحا.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
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
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>Line that hangs nowhere</source>
        <translation>بند لا موضع له في الخطة</translation>
    </message>
    <message>
        <source>The line that another one stands under is in this plan, and not below it.</source>
        <translation>البند الذي يندرج تحته بند آخر موجود في هذه الخطة، وليس تحت ذلك البند الآخر.</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <translation>رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>What a line names is in this workspace.</source>
        <translation>ما يذكره البند موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>رقم مستعمل مرتين</translation>
    </message>
    <message>
        <source>Each line has a number of its own.</source>
        <translation>لكل بند رقم خاص به.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>دون رقم</translation>
    </message>
    <message>
        <source>In a plan that was released each line has a number to be cited by.</source>
        <translation>لكل بند في خطة صدرت رقم يستشهد به.</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>تواريخ غير مرتبة</translation>
    </message>
    <message>
        <source>A line begins before it ends and before it is due.</source>
        <translation>يبدأ البند قبل أن ينتهي وقبل أن يحل موعده.</translation>
    </message>
    <message>
        <source>Activities that wait for each other</source>
        <translation>أنشطة ينتظر بعضها بعضا</translation>
    </message>
    <message>
        <source>No activity depends on itself, not by way of others either.</source>
        <translation>لا يتوقف أي نشاط على نفسه، ولا عن طريق أنشطة أخرى.</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>دون جهة رائدة</translation>
    </message>
    <message>
        <source>Each activity names who leads it, or the group that does.</source>
        <translation>يذكر كل نشاط الجهة الرائدة أو الفريق الذي يقوده.</translation>
    </message>
    <message>
        <source>Lead outside its time</source>
        <translation>جهة رائدة خارج مدتها</translation>
    </message>
    <message>
        <source>Who leads an activity exists, and is a member of the group, while it runs.</source>
        <translation>الجهة الرائدة للنشاط قائمة وعضو في المجموعة طوال مدة النشاط.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>Each open activity says by when it is to be done.</source>
        <translation>يذكر كل نشاط مفتوح الموعد الذي ينبغي إنجازه بحلوله.</translation>
    </message>
    <message>
        <source>Milestone outside its activity</source>
        <translation>معلم رئيسي خارج مدة نشاطه</translation>
    </message>
    <message>
        <source>A milestone lies within the time of its activity.</source>
        <translation>يقع المعلم الرئيسي ضمن مدة نشاطه.</translation>
    </message>
    <message>
        <source>Outside the plan&apos;s period</source>
        <translation>خارج فترة الخطة</translation>
    </message>
    <message>
        <source>An activity lies within the period of the plan.</source>
        <translation>يقع النشاط ضمن فترة الخطة.</translation>
    </message>
    <message>
        <source>Begins before what it waits for</source>
        <translation>يبدأ قبل ما يتوقف عليه</translation>
    </message>
    <message>
        <source>An activity begins when those that it depends on have ended.</source>
        <translation>يبدأ النشاط عندما تنتهي الأنشطة التي يتوقف عليها.</translation>
    </message>
    <message>
        <source>New date without a reason</source>
        <translation>موعد جديد دون سبب</translation>
    </message>
    <message>
        <source>Where a due date has moved, a few words say why.</source>
        <translation>حيثما انتقل موعد، تبين كلمات قليلة السبب.</translation>
    </message>
    <message>
        <source>Past its date without a note</source>
        <translation>مضى موعده دون ملاحظة</translation>
    </message>
    <message>
        <source>Where a due date has passed, a note or a report says how things stand.</source>
        <translation>حيثما مضى موعد، تبين ملاحظة أو تقرير ما وصل إليه الأمر.</translation>
    </message>
    <message>
        <source>Output without an activity</source>
        <translation>ناتج دون نشاط</translation>
    </message>
    <message>
        <source>Each output has an activity that brings it about.</source>
        <translation>لكل ناتج نشاط يحققه.</translation>
    </message>
    <message>
        <source>Activity under nothing</source>
        <translation>نشاط لا يندرج تحت شيء</translation>
    </message>
    <message>
        <source>Each activity stands under an objective, an outcome or an output.</source>
        <translation>يندرج كل نشاط تحت هدف أو نتيجة أو ناتج.</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>دون مؤشر</translation>
    </message>
    <message>
        <source>An indicator shows how each objective and outcome moves on.</source>
        <translation>يبين مؤشر مدى تقدم كل هدف وكل نتيجة.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>دون موضوع</translation>
    </message>
    <message>
        <source>Each line names a theme, so that it is found with what else is done on it.</source>
        <translation>يذكر كل بند موضوعا، لكي يعثر عليه مع سائر ما يجري بشأنه.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للاطلاع</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للبت</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يتفق</translation>
    </message>
    <message>
        <source>1 that does not fit</source>
        <translation>نقطة واحدة لا تتفق</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not fit</source>
        <translation>
            <numerusform>كل النقاط تتفق</numerusform>
            <numerusform>نقطة واحدة لا تتفق</numerusform>
            <numerusform>نقطتان لا تتفقان</numerusform>
            <numerusform>%n نقاط لا تتفق</numerusform>
            <numerusform>%n نقطة لا تتفق</numerusform>
            <numerusform>%n نقطة لا تتفق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to settle</source>
        <translation>نقطة واحدة للبت</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>لا نقاط للبت</numerusform>
            <numerusform>نقطة واحدة للبت</numerusform>
            <numerusform>نقطتان للبت</numerusform>
            <numerusform>%n نقاط للبت</numerusform>
            <numerusform>%n نقطة للبت</numerusform>
            <numerusform>%n نقطة للبت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>نقطة واحدة للاطلاع</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا نقاط للاطلاع</numerusform>
            <numerusform>نقطة واحدة للاطلاع</numerusform>
            <numerusform>نقطتان للاطلاع</numerusform>
            <numerusform>%n نقاط للاطلاع</numerusform>
            <numerusform>%n نقطة للاطلاع</numerusform>
            <numerusform>%n نقطة للاطلاع</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>“%1” says nothing about when it is to be done.</source>
        <translation>لا يذكر «%1» متى ينبغي إنجازه.</translation>
    </message>
    <message>
        <source>Enter a due date; a month or a year will do.</source>
        <translation>أدخل موعدا؛ ويكفي شهر أو سنة.</translation>
    </message>
    <message>
        <source>The plan ends on %1, before it begins on %2.</source>
        <translation>تنتهي الخطة في %1، قبل أن تبدأ في %2.</translation>
    </message>
    <message>
        <source>The two dates are probably exchanged.</source>
        <translation>يرجح أن التاريخين متبادلان.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it begins on %3.</source>
        <translation>ينتهي «%1» في %2، قبل أن يبدأ في %3.</translation>
    </message>
    <message>
        <source>“%1” is due on %2, before it begins on %3.</source>
        <translation>موعد «%1» هو %2، قبل أن يبدأ في %3.</translation>
    </message>
    <message>
        <source>Correct the due date or the beginning.</source>
        <translation>صحح الموعد أو تاريخ البداية.</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes after the end of “%3”.</source>
        <translation>المعلم الرئيسي «%1» (%2) يأتي بعد نهاية «%3».</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes before the beginning of “%3”.</source>
        <translation>المعلم الرئيسي «%1» (%2) يأتي قبل بداية «%3».</translation>
    </message>
    <message>
        <source>Correct its date, or the dates of the activity.</source>
        <translation>صحح تاريخه، أو تاريخي النشاط.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, after the plan (%3).</source>
        <translation>ينتهي «%1» في %2، بعد انتهاء الخطة (%3).</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before the plan (%3).</source>
        <translation>يبدأ «%1» في %2، قبل بدء الخطة (%3).</translation>
    </message>
    <message>
        <source>Correct the date, or carry the activity on into the next plan.</source>
        <translation>صحح التاريخ، أو واصل النشاط في الخطة التالية.</translation>
    </message>
    <message>
        <source>Correct the date, or the period of the plan.</source>
        <translation>صحح التاريخ، أو فترة الخطة.</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before “%3”, which it depends on, is done (%4).</source>
        <translation>يبدأ «%1» في %2، قبل إنجاز «%3» الذي يتوقف عليه (%4).</translation>
    </message>
    <message>
        <source>Begin it later, or take the dependency out.</source>
        <translation>اجعله يبدأ في وقت لاحق، أو أزل التوقف.</translation>
    </message>
    <message>
        <source>%1 depends on itself.</source>
        <translation>يتوقف %1 على نفسه.</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>هذه الأنشطة ينتظر بعضها بعضا: %1.</translation>
    </message>
    <message>
        <source>Take “Depends on” out at one of them.</source>
        <translation>أفرغ «يتوقف على» في أحدها.</translation>
    </message>
    <message>
        <source>“%1” was due on %2; nothing says how it stands.</source>
        <translation>كان موعد «%1» في %2؛ ولا شيء يبين ما وصل إليه.</translation>
    </message>
    <message>
        <source>Say in a few words how it stands, or set its status.</source>
        <translation>اذكر بكلمات قليلة ما وصل إليه، أو عين حالته.</translation>
    </message>
    <message>
        <source>The milestone “%1” was due on %2; nothing says how it stands.</source>
        <translation>كان موعد المعلم الرئيسي «%1» في %2؛ ولا شيء يبين ما وصل إليه.</translation>
    </message>
    <message>
        <source>“%1” has moved from %2 to %3 without a reason.</source>
        <translation>انتقل «%1» من %2 إلى %3 دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Say why the date moved.</source>
        <translation>اذكر سبب انتقال التاريخ.</translation>
    </message>
    <message>
        <source>The milestone “%1” has moved from %2 to %3 without a reason.</source>
        <translation>انتقل المعلم الرئيسي «%1» من %2 إلى %3 دون ذكر السبب.</translation>
    </message>
    <message>
        <source>“%1” names nobody who leads it.</source>
        <translation>لا يذكر «%1» أي جهة رائدة.</translation>
    </message>
    <message>
        <source>Enter the lead agency, or the working group.</source>
        <translation>أدخل الوكالة الرائدة أو الفريق العامل.</translation>
    </message>
    <message>
        <source>%1 is responsible for the line above; take it over, or enter another lead.</source>
        <translation>الجهة المسؤولة عن البند الأعلى هي %1؛ خذها منه، أو أدخل جهة رائدة أخرى.</translation>
    </message>
    <message>
        <source>Name who led it then, or correct the dates.</source>
        <translation>اذكر الجهة الرائدة حينئذ، أو صحح التواريخ.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been there only since %3.</source>
        <translation>الجهة الرائدة %1 تقود «%2»، لكنها غير قائمة إلا منذ %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was there only until %3.</source>
        <translation>الجهة الرائدة %1 تقود «%2»، لكنها لم تكن قائمة إلا حتى %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been a member only since %3.</source>
        <translation>الجهة الرائدة %1 تقود «%2»، لكنها ليست عضوا إلا منذ %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was a member only until %3.</source>
        <translation>الجهة الرائدة %1 تقود «%2»، لكنها لم تكن عضوا إلا حتى %3.</translation>
    </message>
    <message>
        <source>%1 took over from it; name it in its place.</source>
        <translation>حلت محلها %1؛ اذكرها مكانها.</translation>
    </message>
    <message>
        <source>“%1” names no theme.</source>
        <translation>لا يذكر «%1» أي موضوع.</translation>
    </message>
    <message>
        <source>Choose at least one theme.</source>
        <translation>اختر موضوعا واحدا على الأقل.</translation>
    </message>
    <message>
        <source>Take over the themes of the line above, or choose others.</source>
        <translation>خذ مواضيع البند الأعلى، أو اختر مواضيع أخرى.</translation>
    </message>
    <message>
        <source>Take over the themes of the plan, or choose others.</source>
        <translation>خذ مواضيع الخطة، أو اختر مواضيع أخرى.</translation>
    </message>
    <message>
        <source>“%1” has no indicator.</source>
        <translation>ليس للبند «%1» أي مؤشر.</translation>
    </message>
    <message>
        <source>Add an indicator that shows it, with a baseline and a target.</source>
        <translation>أضف مؤشرا يبين تقدمه، مع خط أساس وقيمة مستهدفة.</translation>
    </message>
    <message>
        <source>Nothing is done for the output “%1”.</source>
        <translation>لا نشاط يحقق الناتج «%1».</translation>
    </message>
    <message>
        <source>Add an activity under it, or take it out.</source>
        <translation>أضف نشاطا تحته، أو أزله.</translation>
    </message>
    <message>
        <source>The activity “%1” stands under no objective.</source>
        <translation>النشاط «%1» لا يندرج تحت أي هدف.</translation>
    </message>
    <message>
        <source>Choose the objective, outcome or output that it serves.</source>
        <translation>اختر الهدف أو النتيجة أو الناتج الذي يخدمه.</translation>
    </message>
    <message>
        <source>The plan has one objective; put it there.</source>
        <translation>في الخطة هدف واحد؛ ضعه تحته.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that stands below it in turn.</source>
        <translation>يندرج «%1» تحت بند يندرج بدوره تحته.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that is not in this plan.</source>
        <translation>يندرج «%1» تحت بند غير موجود في هذه الخطة.</translation>
    </message>
    <message>
        <source>Choose the line that it belongs under.</source>
        <translation>اختر البند الذي ينبغي أن يندرج تحته.</translation>
    </message>
    <message>
        <source>Leave it at the top, where it shows now, or choose the line that it belongs under.</source>
        <translation>اتركه في أعلى مستوى، حيث يظهر الآن، أو اختر البند الذي ينبغي أن يندرج تحته.</translation>
    </message>
    <message>
        <source>“%1” has the number of “%2”.</source>
        <translation>رقم «%1» هو رقم «%2» نفسه.</translation>
    </message>
    <message>
        <source>Give it the next free number, %1, or another one.</source>
        <translation>أعطه الرقم التالي غير المستعمل، %1، أو رقما آخر.</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>ليس للبند «%1» رقم.</translation>
    </message>
    <message>
        <source>Give the line above a number first.</source>
        <translation>أعط البند الأعلى رقما أولا.</translation>
    </message>
    <message>
        <source>Give it the next free number, %1.</source>
        <translation>أعطه الرقم التالي غير المستعمل، %1.</translation>
    </message>
    <message>
        <source>“%1” of “%2” names something that is not in this workspace.</source>
        <translation>يذكر الحقل «%1» في «%2» شيئا غير موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Take the link out, or restore what it led to.</source>
        <translation>أزل الرابط، أو استعد ما كان يؤدي إليه.</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>No version was released for this meeting, and it has no date. Choose a version or a day.</source>
        <translation>لم تصدر أي نسخة لهذا الاجتماع، وليس له تاريخ. اختر نسخة أو يوما.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The plan has no version %1.</source>
        <translation>ليست في الخطة نسخة %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a version of the plan, a date, nor a meeting. Write v2, 14 May 2014 or the reference of a meeting.</source>
        <translation>ليس «%1» نسخة من الخطة ولا تاريخا ولا اجتماعا. اكتب v2، أو 14 مايو 2014، أو مرجع اجتماع.</translation>
    </message>
    <message>
        <source>The plan was not in this workspace at that time: %1. Choose a later day, or a version.</source>
        <translation>لم تكن الخطة في مساحة العمل هذه في ذلك الوقت: %1. اختر يوما لاحقا أو نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>لا بنود جديدة</numerusform>
            <numerusform>بند واحد جديد</numerusform>
            <numerusform>بندان جديدان</numerusform>
            <numerusform>%n بنود جديدة</numerusform>
            <numerusform>%n بندا جديدا</numerusform>
            <numerusform>%n بند جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>لا بنود محذوفة</numerusform>
            <numerusform>بند واحد محذوف</numerusform>
            <numerusform>بندان محذوفان</numerusform>
            <numerusform>%n بنود محذوفة</numerusform>
            <numerusform>%n بندا محذوفا</numerusform>
            <numerusform>%n بند محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>لا بنود منقولة</numerusform>
            <numerusform>بند واحد منقول</numerusform>
            <numerusform>بندان منقولان</numerusform>
            <numerusform>%n بنود منقولة</numerusform>
            <numerusform>%n بندا منقولا</numerusform>
            <numerusform>%n بند منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of a plan</comment>
        <translation>
            <numerusform>لا سجلات معدلة</numerusform>
            <numerusform>سجل واحد معدل</numerusform>
            <numerusform>سجلان معدلان</numerusform>
            <numerusform>%n سجلات معدلة</numerusform>
            <numerusform>%n سجلا معدلا</numerusform>
            <numerusform>%n سجل معدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due later</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>لا بنود أرجئ موعدها</numerusform>
            <numerusform>بند واحد أرجئ موعده</numerusform>
            <numerusform>بندان أرجئ موعداهما</numerusform>
            <numerusform>%n بنود أرجئ موعدها</numerusform>
            <numerusform>%n بندا أرجئ موعدها</numerusform>
            <numerusform>%n بند أرجئ موعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a line of a plan</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a line of a plan</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a line of a plan</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a line of a plan</comment>
        <translation>معدل</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>a due date</comment>
        <translation>أولا %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a due date</comment>
        <translation>ثم %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a due date</comment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>بعد ذلك بيوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد ذلك بيوم واحد</numerusform>
            <numerusform>بعد ذلك بيومين</numerusform>
            <numerusform>بعد ذلك بمقدار %n أيام</numerusform>
            <numerusform>بعد ذلك بمقدار %n يوما</numerusform>
            <numerusform>بعد ذلك بمقدار %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>قبل ذلك بيوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبل ذلك بيوم واحد</numerusform>
            <numerusform>قبل ذلك بيومين</numerusform>
            <numerusform>قبل ذلك بمقدار %n أيام</numerusform>
            <numerusform>قبل ذلك بمقدار %n يوما</numerusform>
            <numerusform>قبل ذلك بمقدار %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, and by how much</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanDates</name>
    <message>
        <source>It would end (%1) before it begins (%2). Move the other end first, or the whole.</source>
        <translation>سينتهي (%1) قبل أن يبدأ (%2). انقل الطرف الآخر أولا، أو انقله كله.</translation>
    </message>
    <message>
        <source>The due date moves to a later day. Say why in “Reason for the new date”.</source>
        <translation>ينتقل الموعد إلى يوم لاحق. اذكر السبب في «سبب الموعد الجديد».</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>%1 is an output, the lowest level above activities. Move what is below it elsewhere first.</source>
        <translation>%1 ناتج، وهو أدنى مستوى فوق الأنشطة. انقل ما تحته إلى مكان آخر أولا.</translation>
    </message>
    <message>
        <source>A line cannot be moved below itself.</source>
        <translation>لا يمكن نقل بند إلى ما تحته.</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity.</source>
        <translation>لا يمكن أن يندرج شيء تحت نشاط.</translation>
    </message>
    <message>
        <source>%1 is an output; only activities stand below an output.</source>
        <translation>%1 ناتج؛ ولا تندرج تحت الناتج إلا الأنشطة.</translation>
    </message>
    <message>
        <source>No line of this plan is selected.</source>
        <translation>لم يحدد أي بند من هذه الخطة.</translation>
    </message>
    <message>
        <source>The line it was under is not in this plan, so it stands last. Drag it, or cut and move it, under another line first.</source>
        <translation>البند الذي كان يندرج تحته غير موجود في هذه الخطة، لذا يرد في الأخير. اسحبه، أو قصه وانقله، إلى ما تحت بند آخر أولا.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>سابقا %1</translation>
    </message>
    <message>
        <source>It is the first one there already. To move it further, drag it or move it one level out.</source>
        <translation>هو الأول هناك بالفعل. لنقله أبعد من ذلك، اسحبه أو انقله مستوى إلى الخارج.</translation>
    </message>
    <message>
        <source>It is the last one there already. To move it further, drag it or move it one level out.</source>
        <translation>هو الأخير هناك بالفعل. لنقله أبعد من ذلك، اسحبه أو انقله مستوى إلى الخارج.</translation>
    </message>
    <message>
        <source>The line to move it under is no longer in this plan.</source>
        <translation>البند المراد النقل تحته لم يعد موجودا في هذه الخطة.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: beside it there is no objective, outcome or output to go under.</source>
        <translation>لا يمكن نقل «%1» مستوى إلى الداخل: لا يوجد بجانبه هدف أو نتيجة أو ناتج يندرج تحته.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: there is no line before it to go under.</source>
        <translation>لا يمكن نقل «%1» مستوى إلى الداخل: لا يوجد قبله بند يندرج تحته.</translation>
    </message>
    <message>
        <source>“%1” stands at the top already.</source>
        <translation>«%1» في أعلى مستوى بالفعل.</translation>
    </message>
    <message>
        <source>There is no line to add.</source>
        <translation>لا يوجد بند لإضافته.</translation>
    </message>
    <message>
        <source>The line to add it under is no longer in this plan.</source>
        <translation>البند المراد الإضافة تحته لم يعد موجودا في هذه الخطة.</translation>
    </message>
    <message>
        <source>%1: only a lower level can stand below it.</source>
        <translation>%1: لا يمكن أن يندرج تحته إلا مستوى أدنى.</translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>الربع %1، %2</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>دون موضوع</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>دون مجال</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>دون جهة رائدة</translation>
    </message>
    <message>
        <source>No working group</source>
        <translation>دون فريق عامل</translation>
    </message>
    <message>
        <source>No State named</source>
        <translation>لم تذكر دولة</translation>
    </message>
    <message>
        <source>not in this copy</source>
        <translation>غير موجود في هذه النسخة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a lead and how many activities</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is named as lead</source>
        <translation>لم تذكر جهة رائدة</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>بقيادة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>مجالات التعاون</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>الجهات الرائدة</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>الأفرقة العاملة</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>أرباع السنة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line and column of a table</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: no activity</source>
        <translation>%1: لا نشاط</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>نشاط واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%n أنشطة</numerusform>
            <numerusform>%n نشاطا</numerusform>
            <numerusform>%n نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, count, leads</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1؛ من %2</translation>
    </message>
    <message>
        <source>Gap: no plan has an activity here</source>
        <translation>ثغرة: ليس لأي خطة نشاط هنا</translation>
    </message>
    <message>
        <source>Overlap: %1 have activities here</source>
        <translation>تداخل: لدى %1 أنشطة هنا</translation>
    </message>
    <message>
        <source>Only %1 has activities here</source>
        <translation>الأنشطة هنا لدى %1 فقط</translation>
    </message>
</context>
<context>
    <name>PlanPaste</name>
    <message>
        <source>Stands below an activity there; here it comes beside it.</source>
        <translation>يرد هناك تحت نشاط؛ أما هنا فيرد بجانبه.</translation>
    </message>
    <message>
        <source>Stands deeper than a plan has levels; what is below it comes beside it.</source>
        <translation>يرد على مستوى أعمق من مستويات الخطة؛ ويرد ما تحته بجانبه.</translation>
    </message>
    <message>
        <source>Its level does not fit below the line it is under; it becomes: %1.</source>
        <translation>لا يلائم مستواه ما تحت البند الذي يندرج تحته؛ فيصبح: %1.</translation>
    </message>
</context>
<context>
    <name>PlanRelease</name>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a version and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something in the plan does not fit. Mend it first, or say why it is released all the same.</source>
        <translation>في الخطة ما لا يتفق. أصلحه أولا، أو اذكر سبب إصدارها على أي حال.</translation>
    </message>
    <message>
        <source>A plan cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>لا يمكن أن تأخذ الخطة هذه الحالة انطلاقا من حالتها الراهنة. اختر حالة من الحالات المعروضة.</translation>
    </message>
    <message>
        <source>Say why the plan goes back to an earlier status; others will want to know.</source>
        <translation>اذكر سبب عودة الخطة إلى حالة سابقة؛ فسيود آخرون معرفته.</translation>
    </message>
    <message>
        <source>The version does not say which change it contains last.</source>
        <translation>لا تذكر النسخة آخر تغيير تتضمنه.</translation>
    </message>
    <message>
        <source>The plan is not in this copy as it was then.</source>
        <translation>الخطة كما كانت حينئذ غير موجودة في هذه النسخة من مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>PlanReports</name>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the target</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>القيمة المستهدفة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>خط الأساس %1</translation>
    </message>
</context>
<context>
    <name>PlanRollOver</name>
    <message>
        <source>Give the new plan a title.</source>
        <translation>أعط الخطة الجديدة عنوانا.</translation>
    </message>
    <message>
        <source>Say from when until when the new plan runs; years will do.</source>
        <translation>اذكر فترة الخطة الجديدة من متى إلى متى؛ ويكفي ذكر السنوات.</translation>
    </message>
    <message>
        <source>The new plan ends before it begins. Correct its period.</source>
        <translation>تنتهي الخطة الجديدة قبل أن تبدأ. صحح فترتها.</translation>
    </message>
    <message>
        <source>The present plan has no beginning, so dates cannot be moved along. Leave them empty, or enter it first.</source>
        <translation>ليس للخطة الحالية تاريخ بداية، لذا لا يمكن نقل التواريخ تبعا لها. اتركها فارغة، أو أدخل تاريخ البداية أولا.</translation>
    </message>
    <message>
        <source>Say what becomes of “%1”.</source>
        <translation>اذكر مآل «%1».</translation>
    </message>
    <message>
        <source>Say why “%1” is dropped; others will want to know.</source>
        <translation>اذكر سبب إسقاط «%1»؛ فسيود آخرون معرفته.</translation>
    </message>
    <message>
        <source>Something under “%1” continues, so it must continue too.</source>
        <translation>يستمر بند يندرج تحت «%1»، لذا ينبغي أن يستمر هو أيضا.</translation>
    </message>
    <message>
        <source>A line was chosen that is not open in this plan any more. Look through the list again.</source>
        <translation>اختير بند لم يعد مفتوحا في هذه الخطة. راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>The activity is done.</source>
        <translation>أنجز النشاط.</translation>
    </message>
    <message>
        <source>It goes on in the next plan.</source>
        <translation>يستمر في الخطة التالية.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Read me</source>
        <translation>اقرأ أولا</translation>
    </message>
    <message>
        <source>Work plan: %1</source>
        <translation>خطة العمل: %1</translation>
    </message>
    <message>
        <source>Version %1 of %2, with what was changed since.</source>
        <translation>النسخة %1 بتاريخ %2، مع ما تغير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>No version of the plan has been released yet.</source>
        <translation>لم تصدر أي نسخة من الخطة بعد.</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>كتب في %1.</translation>
    </message>
    <message>
        <source>This copy is for people outside our office: what is internal or sensitive is not in it.</source>
        <translation>هذه النسخة لمن هم خارج مكتبنا: ليس فيها ما هو داخلي أو حساس.</translation>
    </message>
    <message>
        <source>This copy is for our own office: it holds everything, internal and sensitive lines too.</source>
        <translation>هذه النسخة لمكتبنا: تتضمن كل شيء، بما في ذلك البنود الداخلية والحساسة.</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>كيفية ملء المصنف</translation>
    </message>
    <message>
        <source>Change cells as you like. Rows may be sorted and columns moved; hidden columns and rows tell the lines apart, so leave them as they are.</source>
        <translation>عدل الخلايا كما تشاء. يجوز فرز الصفوف ونقل الأعمدة؛ وتميز الأعمدة والصفوف المخفية البنود بعضها من بعض، فاتركها كما هي.</translation>
    </message>
    <message>
        <source>To add a line, write it into a new row of its sheet. Its number stands in the column “Number”, the number of the line it stands under in the column “%1” or “%2”.</source>
        <translation>لإضافة بند، اكتبه في صف جديد من ورقته. يرد رقمه في العمود «الرقم»، ويرد رقم البند الذي يندرج تحته في العمود «%1» أو «%2».</translation>
    </message>
    <message>
        <source>To delete a line, choose “%1” in the column “Action”. A row that is only taken out of the sheet is not deleted.</source>
        <translation>لحذف بند، اختر «%1» في العمود «الإجراء». ولا يحذف الصف بمجرد إزالته من الورقة.</translation>
    </message>
    <message>
        <source>Where several names may stand in a cell, separate them with semicolons: IOM; ILO.</source>
        <translation>حيثما جاز أن ترد عدة أسماء في خلية، افصل بينها بفواصل منقوطة: IOM; ILO.</translation>
    </message>
    <message>
        <source>Write dates as dates. Where only the month or the year is known, write 2014-05 or 2014.</source>
        <translation>اكتب التواريخ كتواريخ. وحيثما لا يعرف إلا الشهر أو السنة، اكتب 2014-05 أو 2014.</translation>
    </message>
    <message>
        <source>How to return it</source>
        <translation>كيفية إعادة المصنف</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook (.xlsx) under any name and send it back to the office that sent it. There, each change is shown next to what stood there before, and is taken or left.</source>
        <translation>احفظه كمصنف Excel (.xlsx) بأي اسم وأعد إرساله إلى المكتب الذي أرسله. وهناك يعرض كل تغيير إلى جانب ما كان قبله، فيؤخذ أو يترك.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم الرئيسية</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Key (do not change)</source>
        <translation>المفتاح (لا يغير)</translation>
    </message>
    <message>
        <source>Check (do not change)</source>
        <translation>التحقق (لا يغير)</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>The row has no title, so it is no line of the plan. It is not read.</source>
        <translation>ليس للصف عنوان، لذا فهو ليس بندا من بنود الخطة. ولا يقرأ.</translation>
    </message>
    <message>
        <source>“%1” names %2 records. Write the reference of the right one.</source>
        <translation>«%1» اسم لعدد من السجلات (%2). اكتب مرجع السجل الصحيح.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Choose a name from the list of the column, or add the record first.</source>
        <translation>لا يوجد هنا ما يسمى «%1». اختر اسما من قائمة العمود، أو أضف السجل أولا.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Is “%2” meant?</source>
        <translation>لا يوجد هنا ما يسمى «%1». هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>It leads to a new line that is left out, so it is left out too.</source>
        <translation>يؤدي إلى بند جديد مستبعد، لذا يستبعد هو أيضا.</translation>
    </message>
    <message>
        <source>The plan itself is only for our own office. Widen its handling, or write a copy for our own office.</source>
        <translation>الخطة نفسها لمكتبنا فقط. وسع نطاق تداولها، أو اكتب نسخة لمكتبنا.</translation>
    </message>
    <message>
        <source>Lines of the plan that are not in the workbook: %1. They stay as they are.</source>
        <translation>بنود الخطة غير الموجودة في المصنف: %1. وتبقى كما هي.</translation>
    </message>
    <message>
        <source>The workbook is of a work plan that is not in this workspace. Open the workspace that it was written from.</source>
        <translation>المصنف لخطة عمل غير موجودة في مساحة العمل هذه. افتح مساحة العمل التي كتب منها.</translation>
    </message>
    <message>
        <source>The workbook is of another plan: “%1”. Open that plan and import it there.</source>
        <translation>المصنف لخطة أخرى: «%1». افتح تلك الخطة واستورده فيها.</translation>
    </message>
    <message>
        <source>The formula has no result (%1). Put the value itself there.</source>
        <translation>ليس للصيغة الحسابية نتيجة (%1). ضع القيمة نفسها هناك.</translation>
    </message>
    <message>
        <source>A merged cell covers this one, so it is left as it is here. Split the cell to change it.</source>
        <translation>تغطي خلية مدمجة هذه الخلية، لذا تترك كما هي هنا. افصل الخلية لتغييرها.</translation>
    </message>
    <message>
        <source>The value of the formula was taken.</source>
        <translation>أخذت قيمة الصيغة الحسابية.</translation>
    </message>
    <message>
        <source>The value of the merged cell was taken.</source>
        <translation>أخذت قيمة الخلية المدمجة.</translation>
    </message>
    <message>
        <source>The sheet gives only a number and the plan has no such line, so it is called “%1”.</source>
        <translation>لا تذكر الورقة إلا رقما وليس في الخطة بند كهذا، لذا يسمى «%1».</translation>
    </message>
    <message>
        <source>Write “%1” here to delete the line, or leave the cell empty.</source>
        <translation>اكتب هنا «%1» لحذف البند، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>It was changed here too since the workbook was written: here “%1”, in the workbook “%2”. Here stays unless you choose otherwise.</source>
        <translation>تغير هنا أيضا منذ كتابة المصنف: هنا «%1»، وفي المصنف «%2». ويبقى ما هو هنا ما لم تختر غير ذلك.</translation>
    </message>
    <message>
        <source>The line is to be deleted, but it was changed here since the workbook was written. It stays unless you choose otherwise.</source>
        <translation>المطلوب حذف البند، لكنه تغير هنا منذ كتابة المصنف. ويبقى ما لم تختر غير ذلك.</translation>
    </message>
    <message>
        <source>The work plan is not in this workspace, or it is in the trash.</source>
        <translation>خطة العمل غير موجودة في مساحة العمل هذه، أو هي في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>The hidden key of the row was changed. Without a key the row is a new line.</source>
        <translation>جرى تغيير المفتاح المخفي للصف. والصف دون مفتاح بند جديد.</translation>
    </message>
    <message>
        <source>The row comes from another sheet: it is of the kind %1. Put it back there.</source>
        <translation>الصف وارد من ورقة أخرى: نوعه %1. أعده إليها.</translation>
    </message>
    <message>
        <source>No line of this workspace has the key of this row. Without a key the row is a new line.</source>
        <translation>لا يوجد في مساحة العمل هذه بند له مفتاح هذا الصف. والصف دون مفتاح بند جديد.</translation>
    </message>
    <message>
        <source>The line is of another plan now. Without a key the row is a new line of this one.</source>
        <translation>أصبح البند الآن تابعا لخطة أخرى. والصف دون مفتاح بند جديد في هذه الخطة.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written, and the row was changed. Restore it from the trash first, or take the row out.</source>
        <translation>حذف البند هنا بعد كتابة المصنف، وجرى تغيير الصف. استعده من سلة المحذوفات أولا، أو أزل الصف.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written; it stays deleted.</source>
        <translation>حذف البند هنا بعد كتابة المصنف؛ ويبقى محذوفا.</translation>
    </message>
    <message>
        <source>The row is a copy of row %1 with nothing changed, so it is passed over.</source>
        <translation>الصف نسخة من الصف %1 دون أي تغيير، لذا يتجاوز.</translation>
    </message>
    <message>
        <source>The row has the same key as row %1. If it is a new line, empty its key; else take one of the two out.</source>
        <translation>للصف مفتاح الصف %1 نفسه. إذا كان بندا جديدا فأفرغ مفتاحه؛ وإلا فأزل أحد الصفين.</translation>
    </message>
    <message>
        <source>Row %1 has the same key with other contents.</source>
        <translation>للصف %1 المفتاح نفسه بمحتوى آخر.</translation>
    </message>
    <message>
        <source>The row is no line of the plan yet, so there is nothing to delete.</source>
        <translation>الصف ليس بندا في الخطة بعد، لذا لا يوجد ما يحذف.</translation>
    </message>
    <message>
        <source>Another line has the number %1 too. Give one of them the next free number.</source>
        <translation>لبند آخر الرقم %1 أيضا. أعط أحدهما الرقم التالي غير المستعمل.</translation>
    </message>
    <message>
        <source>The line it stands under is to be deleted. Name another one, or delete this line too.</source>
        <translation>المطلوب حذف البند الذي يندرج تحته. اذكر بندا آخر، أو احذف هذا البند أيضا.</translation>
    </message>
    <message>
        <source>A line cannot stand below itself.</source>
        <translation>لا يمكن أن يندرج بند تحت نفسه.</translation>
    </message>
    <message>
        <source>The line it stands under is of a lower level.</source>
        <translation>البند الذي يندرج تحته ذو مستوى أدنى.</translation>
    </message>
    <message>
        <source>Lines and milestones below it that are not deleted: %1. Delete them too, or put them under another line.</source>
        <translation>البنود والمعالم الرئيسية المندرجة تحته التي لا تحذف: %1. احذفها أيضا، أو ضعها تحت بند آخر.</translation>
    </message>
    <message>
        <source>This sheet is none of the plan&apos;s, so it is not read.</source>
        <translation>هذه الورقة ليست من أوراق الخطة، لذا لا تقرأ.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with lines of a plan left. Take the file as it was sent back.</source>
        <translation>لم تبق في المصنف ورقة فيها بنود خطة. خذ الملف كما أعيد إرساله.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program. Update the program, or ask for a workbook from this version.</source>
        <translation>المصنف من إعداد إصدار أحدث من البرنامج. حدث البرنامج، أو اطلب مصنفا من هذا الإصدار.</translation>
    </message>
    <message>
        <source>Another column stands for the same; this one is not read.</source>
        <translation>يمثل عمود آخر الشيء نفسه؛ ولا يقرأ هذا العمود.</translation>
    </message>
    <message>
        <source>The column is none of the plan&apos;s, so what stands in it is not read.</source>
        <translation>العمود ليس من أعمدة الخطة، لذا لا يقرأ ما فيه.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>الورقة «%1»</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2</source>
        <translation>الورقة «%1»، الصف %2</translation>
    </message>
    <message>
        <source>Cell %1 (%2)</source>
        <translation>الخلية %1 (%2)</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 (%3)</source>
        <translation>الورقة «%1»، الخلية %2 (%3)</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1، «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each level has a column of its own</source>
        <translation>لكل مستوى عمود خاص به</translation>
    </message>
    <message>
        <source>A column says the level</source>
        <translation>عمود يذكر المستوى</translation>
    </message>
    <message>
        <source>By number: 1, 1.1, 1.1.1</source>
        <translation>بحسب الرقم: 1، 1.1، 1.1.1</translation>
    </message>
    <message>
        <source>By indentation</source>
        <translation>بحسب المسافة البادئة</translation>
    </message>
    <message>
        <source>All lines are activities</source>
        <translation>جميع البنود أنشطة</translation>
    </message>
    <message>
        <source>Title of an activity</source>
        <translation>عنوان نشاط</translation>
    </message>
    <message>
        <source>Title or number of an objective</source>
        <translation>عنوان هدف أو رقمه</translation>
    </message>
    <message>
        <source>Title or number of an outcome</source>
        <translation>عنوان نتيجة أو رقمها</translation>
    </message>
    <message>
        <source>Title or number of an output</source>
        <translation>عنوان ناتج أو رقمه</translation>
    </message>
    <message>
        <source>Title of a line of any level</source>
        <translation>عنوان بند من أي مستوى</translation>
    </message>
    <message>
        <source>Level of the line</source>
        <translation>مستوى البند</translation>
    </message>
    <message>
        <source>Sheet of a work plan</source>
        <translation>ورقة خطة عمل</translation>
    </message>
</context>
<context>
    <name>PlanningCalendar</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>بعد %n شهر</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %n أشهر</numerusform>
            <numerusform>بعد %n شهرا</numerusform>
            <numerusform>بعد %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; when its text is closed is not entered.</source>
        <translation>مفتوح؛ ولم يدخل موعد إقفال النص.</translation>
    </message>
    <message>
        <source>Open; its text closes %1 (%2).</source>
        <translation>مفتوح؛ إقفال النص %1 (%2).</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>الافتتاح %1 (%2)</translation>
    </message>
    <message>
        <source>%1; when its text is closed is not entered.</source>
        <translation>%1؛ ولم يدخل موعد إقفال النص.</translation>
    </message>
    <message>
        <source>%1; its text closes on %2.</source>
        <translation>%1؛ إقفال النص في %2.</translation>
    </message>
    <message>
        <source>When its preparation begins is not entered; its text closes on %1.</source>
        <translation>لم يدخل موعد بدء الإعداد؛ إقفال النص في %1.</translation>
    </message>
    <message>
        <source>When it is prepared is not entered.</source>
        <translation>لم يدخل وقت الإعداد.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>مقبلة</translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>تواريخها غير معروفة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>plan, its years</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its dates contradict each other, so nothing follows from them. Correct them first.</source>
        <translation>تواريخها متناقضة، فلا يستخلص منها شيء. صححها أولا.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>مقفل منذ %1</translation>
    </message>
    <message>
        <source>%1; no later one is entered.</source>
        <translation>%1؛ ولم تدخل دورة لاحقة.</translation>
    </message>
    <message>
        <source>%1; the next one is %2.</source>
        <translation>%1؛ والتالية هي %2.</translation>
    </message>
</context>
<context>
    <name>PlanningFit</name>
    <message>
        <source>Support for this recommendation fits the cycle already. Open it and change it there.</source>
        <translation>يلائم دعم لهذه التوصية الدورة بالفعل. افتحه وغيره هناك.</translation>
    </message>
    <message>
        <source>No agency is named. Choose the agency that could give the support.</source>
        <translation>لم تذكر أي وكالة. اختر الوكالة التي يمكنها تقديم الدعم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد غير ذلك</numerusform>
            <numerusform>%1 واثنان غير ذلك</numerusform>
            <numerusform>%1 و%n غير ذلك</numerusform>
            <numerusform>%1 و%n غير ذلك</numerusform>
            <numerusform>%1 و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up by the State: %1 (%2)</source>
        <translation>متابعة الدولة: %1 (%2)</translation>
    </message>
    <message>
        <source>follow-up by the State: %1</source>
        <translation>متابعة الدولة: %1</translation>
    </message>
    <message>
        <source>addressed to this State</source>
        <translation>موجهة إلى هذه الدولة</translation>
    </message>
    <message>
        <source>addressed to all States</source>
        <translation>موجهة إلى جميع الدول</translation>
    </message>
    <message>
        <source>the cycle has the theme: %1</source>
        <translation>للدورة الموضوع: %1</translation>
    </message>
    <message>
        <source>the State works on the theme: %1</source>
        <translation>تعمل الدولة على الموضوع: %1</translation>
    </message>
    <message>
        <source>present support: %1</source>
        <translation>الدعم الحالي: %1</translation>
    </message>
    <message>
        <source>projects in the State: %1</source>
        <translation>مشاريع في الدولة: %1</translation>
    </message>
    <message>
        <source>agencies that could help: %1</source>
        <translation>وكالات يمكنها المساعدة: %1</translation>
    </message>
    <message>
        <source>Taken up by the State</source>
        <translation>ما أخذت به الدولة</translation>
    </message>
    <message>
        <source>Addressed to the State</source>
        <translation>موجهة إلى الدولة</translation>
    </message>
    <message>
        <source>Addressed to all States, with a reason of its own</source>
        <translation>موجهة إلى جميع الدول مع سبب خاص</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The steps of the preparation “%1” cannot be read. Correct the file: it needs a list of steps.</source>
        <translation>تتعذر قراءة خطوات التحضير «%1». صحح الملف: ينبغي أن يتضمن قائمة خطوات.</translation>
    </message>
    <message>
        <source>Step %1 of the preparation “%2” lacks its title or its days from the meeting.</source>
        <translation>تنقص الخطوة %1 من التحضير «%2» عنوانها أو عدد أيامها من الاجتماع.</translation>
    </message>
    <message>
        <source>There is no preparation “%1”.</source>
        <translation>لا يوجد تحضير باسم «%1».</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. ولم يجر تغيير شيء.</translation>
    </message>
</context>
<context>
    <name>RecommendationSteps</name>
    <message>
        <source>Merging needs two recommendations or more. Add the other one.</source>
        <translation>يحتاج الدمج إلى توصيتين أو أكثر. أضف التوصية الأخرى.</translation>
    </message>
    <message>
        <source>Merging gives one new recommendation.</source>
        <translation>ينتج عن الدمج توصية جديدة واحدة.</translation>
    </message>
    <message>
        <source>One recommendation is split at a time.</source>
        <translation>تقسم توصية واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Splitting gives two new recommendations or more. Write the other one.</source>
        <translation>ينتج عن التقسيم توصيتان جديدتان أو أكثر. اكتب التوصية الأخرى.</translation>
    </message>
    <message>
        <source>One recommendation is replaced at a time.</source>
        <translation>تستبدل توصية واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Say by what it is replaced: one that is there, or a new one.</source>
        <translation>حدد ما يحل محلها: توصية موجودة أو توصية جديدة.</translation>
    </message>
    <message>
        <source>One of the recommendations is deleted or not in this copy.</source>
        <translation>إحدى التوصيات محذوفة أو غير موجودة في هذه النسخة.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2 already. Go on with that one, so that the way back stays plain.</source>
        <translation>حلت %2 محل %1 بالفعل. تابع العمل بتلك، لكي يبقى طريق العودة واضحا.</translation>
    </message>
    <message>
        <source>What is to replace it is deleted or not in this copy.</source>
        <translation>ما يراد أن يحل محلها محذوف أو غير موجود في هذه النسخة.</translation>
    </message>
    <message>
        <source>A recommendation cannot replace itself.</source>
        <translation>لا يمكن أن تحل توصية محل نفسها.</translation>
    </message>
    <message>
        <source>%1 replaces %2 already.</source>
        <translation>تحل %1 محل %2 بالفعل.</translation>
    </message>
    <message>
        <source>That would lead in a circle: %1. Each of them would replace itself in the end.</source>
        <translation>من شأن ذلك أن يفضي إلى حلقة: %1. وتحل كل منها في النهاية محل نفسها.</translation>
    </message>
    <message>
        <source>“%1” can lead to one recommendation only. Choose which.</source>
        <translation>لا يمكن أن يفضي «%1» إلا إلى توصية واحدة. اختر أيها.</translation>
    </message>
    <message>
        <source>Write the text of the new recommendation.</source>
        <translation>اكتب نص التوصية الجديدة.</translation>
    </message>
    <message>
        <source>Say why, for those who look for the old one: “Same idea, said twice”.</source>
        <translation>اذكر السبب، لمن يبحث عن القديمة: «الفكرة نفسها، قيلت مرتين».</translation>
    </message>
</context>
<context>
    <name>RecordOffer</name>
    <message>
        <source>Profile</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Everything of this record on paper: what it is, holds, does and takes part in</source>
        <translation>كل ما يتعلق بهذا السجل على الورق: ما هو، وما لديه، وما يفعله، وما يشارك فيه</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its profile can be made.</source>
        <translation>اختر سجلا، أو اكتب السجل الجديد أولا؛ وعندئذ يمكن إعداد نبذته.</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>من يمكنه الرد…</translation>
    </message>
    <message>
        <source>People by theme, language, region and free days, with what fits and what does not</source>
        <translation>الأشخاص بحسب الموضوع واللغة والمنطقة وأيام التفرغ، مع ما يلائم وما لا يلائم</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>حدد سجلا، أو اكتب السجل الجديد أولا.</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>مذكرة للمتكلم</translation>
    </message>
    <message>
        <source>What the speaker has to know, on paper: the slot, the meeting, key messages, documents</source>
        <translation>ما يلزم المتكلم معرفته، على الورق: موعد المداخلة، والاجتماع، والرسائل الرئيسية، والوثائق</translation>
    </message>
    <message>
        <source>Prepare a delegation…</source>
        <translation>إعداد وفد…</translation>
    </message>
    <message>
        <source>A checklist for a State and a Forum Meeting, made of what is recorded: what to present, settle and read</source>
        <translation>قائمة مرجعية لدولة واجتماع للمنتدى، مستمدة مما هو مسجل: ما يعرض وما يحدد وما يقرأ</translation>
    </message>
    <message>
        <source>Select a State, or write the new one first; then its delegation can be prepared.</source>
        <translation>حدد دولة، أو اكتب الدولة الجديدة أولا؛ ثم يمكن إعداد وفدها.</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>تقرير المتابعة</translation>
    </message>
    <message>
        <source>A draft made of the records: what was taken up, by whom, and what is not entered yet</source>
        <translation>مسودة مستمدة من السجلات: ما أخذ به، ومن أخذ به، وما لم يدون بعد</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its report can be made.</source>
        <translation>حدد سجلا، أو اكتب السجل الجديد أولا؛ ثم يمكن إعداد تقريره.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>What the next holder gets: open items, promises, decisions, papers, contacts, dates</source>
        <translation>ما يتسلمه الشاغل التالي: البنود المفتوحة والتعهدات والقرارات والورقات وجهات الاتصال والمواعيد</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its handover can be made.</source>
        <translation>حدد سجلا، أو اكتب السجل الجديد أولا؛ ثم يمكن إعداد ورقة تسليم مهامه.</translation>
    </message>
    <message>
        <source>Evidence chain…</source>
        <translation>سلسلة الأدلة…</translation>
    </message>
    <message>
        <source>What this record rests on and where it leads, from experience to follow-up</source>
        <translation>ما يستند إليه هذا السجل وما يفضي إليه، من التجربة إلى المتابعة</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its chain can be shown.</source>
        <translation>حدد سجلا، أو اكتب السجل الجديد أولا؛ ثم يمكن عرض سلسلته.</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>ورقة البند</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>البند وحده على الورق: المواقف، وما يقال، والمرة السابقة، والمطلوب، والوثائق</translation>
    </message>
    <message>
        <source>Select an agenda item, or write the new one first; then its sheet can be made.</source>
        <translation>اختر بندا من جدول الأعمال، أو اكتب البند الجديد أولا؛ وعندئذ يمكن إعداد ورقته.</translation>
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
    <name>Related</name>
    <message>
        <source>same theme: %1</source>
        <translation>الموضوع نفسه: %1</translation>
    </message>
    <message>
        <source>also on the theme: %1</source>
        <translation>بشأن الموضوع أيضا: %1</translation>
    </message>
    <message>
        <source>on a theme close to it: %1</source>
        <translation>بشأن موضوع قريب منه: %1</translation>
    </message>
    <message>
        <source>same point of the eight-point agenda: %1</source>
        <translation>النقطة نفسها من خطة النقاط الثماني: %1</translation>
    </message>
    <message>
        <source>same SDG targets: %1</source>
        <translation>غايات أهداف التنمية المستدامة نفسها: %1</translation>
    </message>
    <message>
        <source>same addressees: %1</source>
        <translation>الجهات الموجهة إليها نفسها: %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two words that mean the same</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>الكلمات نفسها: %1</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>New meeting from this one…</source>
        <translation>اجتماع جديد انطلاقا من هذا الاجتماع…</translation>
    </message>
    <message>
        <source>On which day is the new meeting? It takes over agenda, participants and preparation of the template.</source>
        <translation>في أي يوم يعقد الاجتماع الجديد؟ يأخذ من القالب جدول أعماله ومشاركيه وتحضيره.</translation>
    </message>
    <message>
        <source>On which day is the next meeting? It takes over agenda, participants and preparation; what was said and decided stays here.</source>
        <translation>في أي يوم يعقد الاجتماع التالي؟ يأخذ جدول الأعمال والمشاركين والتحضير؛ ويبقى هنا ما قيل وما تقرر.</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>يوم الاجتماع الجديد</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>إنشاء الاجتماع</translation>
    </message>
    <message>
        <source>“%1” is no date. Type a day, for example %2, or leave it open.</source>
        <translation>ليس «%1» تاريخا. اكتب يوما، مثلا %2، أو اتركه مفتوحا.</translation>
    </message>
</context>
<context>
    <name>RequestForecast</name>
    <message>
        <source>“%1” is no Forum Meeting. Requests are expected from one Forum Meeting to the next: choose the Forum Meeting that this one belongs to.</source>
        <translation>«%1» ليس من اجتماعات المنتدى. تتوقع الطلبات من اجتماع للمنتدى إلى الاجتماع التالي: اختر اجتماع المنتدى الذي يتبعه هذا الاجتماع.</translation>
    </message>
    <message>
        <source>“%1” has no first day, so nothing can be counted back from it. Enter at least its month.</source>
        <translation>ليس لـ «%1» يوم أول، لذا لا يمكن العد منه إلى الوراء. أدخل شهره على الأقل.</translation>
    </message>
    <message>
        <source>about the time of the meeting</source>
        <translation>قرابة موعد الاجتماع</translation>
    </message>
    <message>
        <source>on its first day</source>
        <translation>في اليوم الأول للاجتماع</translation>
    </message>
    <message>
        <source>one day after</source>
        <translation>بعد الاجتماع بيوم واحد</translation>
    </message>
    <message>
        <source>one day before</source>
        <translation>قبل الاجتماع بيوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>بعد الاجتماع بـ %n يوم</numerusform>
            <numerusform>بعد الاجتماع بيوم واحد</numerusform>
            <numerusform>بعد الاجتماع بيومين</numerusform>
            <numerusform>بعد الاجتماع بـ %n أيام</numerusform>
            <numerusform>بعد الاجتماع بـ %n يوما</numerusform>
            <numerusform>بعد الاجتماع بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>قبل الاجتماع بـ %n يوم</numerusform>
            <numerusform>قبل الاجتماع بيوم واحد</numerusform>
            <numerusform>قبل الاجتماع بيومين</numerusform>
            <numerusform>قبل الاجتماع بـ %n أيام</numerusform>
            <numerusform>قبل الاجتماع بـ %n يوما</numerusform>
            <numerusform>قبل الاجتماع بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days after</source>
        <translation>
            <numerusform>بعد الاجتماع بمدة من %1 إلى %n يوم</numerusform>
            <numerusform>بعد الاجتماع بمدة من %1 إلى يوم واحد</numerusform>
            <numerusform>بعد الاجتماع بمدة من %1 إلى يومين</numerusform>
            <numerusform>بعد الاجتماع بمدة من %1 إلى %n أيام</numerusform>
            <numerusform>بعد الاجتماع بمدة من %1 إلى %n يوما</numerusform>
            <numerusform>بعد الاجتماع بمدة من %1 إلى %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days before</source>
        <translation>
            <numerusform>قبل الاجتماع بمدة من %1 إلى %n يوم</numerusform>
            <numerusform>قبل الاجتماع بمدة من %1 إلى يوم واحد</numerusform>
            <numerusform>قبل الاجتماع بمدة من %1 إلى يومين</numerusform>
            <numerusform>قبل الاجتماع بمدة من %1 إلى %n أيام</numerusform>
            <numerusform>قبل الاجتماع بمدة من %1 إلى %n يوما</numerusform>
            <numerusform>قبل الاجتماع بمدة من %1 إلى %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>Asked before the only earlier Forum Meeting that has requests on record, which may have been a single case: %1.</source>
        <translation>طلب قبل اجتماع المنتدى السابق الوحيد الذي سجلت له طلبات، وقد تكون حالة منفردة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked before %1 of %n earlier Forum Meetings, %2: %3.</source>
        <translation>
            <numerusform>طلب قبل %1 من %n اجتماع سابق للمنتدى، %2: %3.</numerusform>
            <numerusform>طلب قبل %1 من اجتماع سابق واحد للمنتدى، %2: %3.</numerusform>
            <numerusform>طلب قبل %1 من اجتماعين سابقين للمنتدى، %2: %3.</numerusform>
            <numerusform>طلب قبل %1 من %n اجتماعات سابقة للمنتدى، %2: %3.</numerusform>
            <numerusform>طلب قبل %1 من %n اجتماعا سابقا للمنتدى، %2: %3.</numerusform>
            <numerusform>طلب قبل %1 من %n اجتماع سابق للمنتدى، %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projected from earlier requests; nobody has asked yet. To be expected about %1.</source>
        <translation>تقدير مستمد من طلبات سابقة؛ ولم يطلب ذلك أحد بعد. والموعد المتوقع للطلب قرابة: %1.</translation>
    </message>
</context>
<context>
    <name>RequestInbox</name>
    <message>
        <source>To answer</source>
        <translation>للرد</translation>
    </message>
    <message>
        <source>Offered, to be confirmed</source>
        <translation>معروض، في انتظار التأكيد</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>المنجز مؤخرا</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>one day past</source>
        <translation>مضى عليه يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>مضى عليه %n يوم</numerusform>
            <numerusform>مضى عليه يوم واحد</numerusform>
            <numerusform>مضى عليه يومان</numerusform>
            <numerusform>مضى عليه %n أيام</numerusform>
            <numerusform>مضى عليه %n يوما</numerusform>
            <numerusform>مضى عليه %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days past</source>
        <translation>
            <numerusform>مضى عليه من %1 إلى %n يوم</numerusform>
            <numerusform>مضى عليه من %1 إلى يوم واحد</numerusform>
            <numerusform>مضى عليه من %1 إلى يومين</numerusform>
            <numerusform>مضى عليه من %1 إلى %n أيام</numerusform>
            <numerusform>مضى عليه من %1 إلى %n يوما</numerusform>
            <numerusform>مضى عليه من %1 إلى %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n days</source>
        <translation>
            <numerusform>بعد فترة من %1 إلى %n يوم</numerusform>
            <numerusform>بعد فترة من %1 إلى يوم واحد</numerusform>
            <numerusform>بعد فترة من %1 إلى يومين</numerusform>
            <numerusform>بعد فترة من %1 إلى %n أيام</numerusform>
            <numerusform>بعد فترة من %1 إلى %n يوما</numerusform>
            <numerusform>بعد فترة من %1 إلى %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>خلال %n يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يوما</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Who could answer is told of a request for expertise or an agenda item, and this is neither, or it is not in this workspace. Open a request first.</source>
        <translation>يبين من يمكنه الرد لطلب خبرة أو لبند من جدول أعمال، وهذا السجل ليس أيا منهما، أو أنه غير موجود في مساحة العمل هذه. افتح طلبا أولا.</translation>
    </message>
    <message>
        <source>The request or the person is no longer in this workspace. Look at the list again.</source>
        <translation>لم يعد الطلب أو الشخص موجودا في مساحة العمل هذه. راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>knows %1</source>
        <comment>themes</comment>
        <translation>يعرف %1</translation>
    </message>
    <message>
        <source>knows %1, which %2 is part of</source>
        <comment>themes</comment>
        <translation>يعرف %1، ومن أجزائه %2</translation>
    </message>
    <message>
        <source>knows %1, a part of %2</source>
        <comment>themes</comment>
        <translation>يعرف %1، وهو جزء من %2</translation>
    </message>
    <message>
        <source>works on other themes: %1</source>
        <translation>يعمل في مواضيع أخرى: %1</translation>
    </message>
    <message>
        <source>no theme is entered</source>
        <translation>لم يدخل أي موضوع</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>يتكلم %1</translation>
    </message>
    <message>
        <source>speaks %1, not %2</source>
        <comment>languages</comment>
        <translation>يتكلم %1، ولا يتكلم %2</translation>
    </message>
    <message>
        <source>not among the languages entered: %1</source>
        <translation>ليست ضمن اللغات المدخلة: %1</translation>
    </message>
    <message>
        <source>no language is entered</source>
        <translation>لم تدخل أي لغة</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <comment>State</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>covers %1 in a role</source>
        <comment>State</comment>
        <translation>يغطي %1 في أحد أدواره</translation>
    </message>
    <message>
        <source>knows the region: %1</source>
        <translation>يعرف المنطقة: %1</translation>
    </message>
    <message>
        <source>comes from %1, in the region: %2</source>
        <comment>State</comment>
        <translation>من %1، في المنطقة: %2</translation>
    </message>
    <message>
        <source>another region than: %1</source>
        <translation>من منطقة غير %1</translation>
    </message>
    <message>
        <source>no region is entered</source>
        <translation>لم تدخل أي منطقة</translation>
    </message>
    <message>
        <source>free on %1</source>
        <translation>متفرغ في %1</translation>
    </message>
    <message>
        <source>free at least for a part of %1</source>
        <translation>متفرغ لجزء من %1 على الأقل</translation>
    </message>
    <message>
        <source>not free until %1</source>
        <translation>غير متفرغ حتى %1</translation>
    </message>
    <message>
        <source>not free after %1</source>
        <translation>غير متفرغ بعد %1</translation>
    </message>
    <message>
        <source>no days of availability are entered</source>
        <translation>لم تدخل أيام التفرغ</translation>
    </message>
    <message>
        <source>is asked by name</source>
        <translation>موجه إليه الطلب بالاسم</translation>
    </message>
    <message>
        <source>is of those asked: %1</source>
        <translation>من الجهات المطلوب منها: %1</translation>
    </message>
    <message>
        <source>is of none of those asked</source>
        <translation>ليس من أي جهة مطلوب منها</translation>
    </message>
    <message>
        <source>no organization is entered</source>
        <translation>لم تدخل أي منظمة</translation>
    </message>
    <message>
        <source>is available as a speaker</source>
        <translation>متاح متكلما</translation>
    </message>
    <message>
        <source>not entered as a speaker</source>
        <translation>غير مدخل كمتكلم</translation>
    </message>
    <message>
        <source>fits in %1 of 1 point</source>
        <translation>ملائم في %1 من نقطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>fits in %1 of %n points</source>
        <translation>
            <numerusform>ملائم في %1 من %n نقطة</numerusform>
            <numerusform>ملائم في %1 من نقطة واحدة</numerusform>
            <numerusform>ملائم في %1 من نقطتين</numerusform>
            <numerusform>ملائم في %1 من %n نقاط</numerusform>
            <numerusform>ملائم في %1 من %n نقطة</numerusform>
            <numerusform>ملائم في %1 من %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked in the last 12 months</source>
        <translation>لم يطلب منه شيء في الأشهر الاثني عشر الأخيرة</translation>
    </message>
    <message>
        <source>asked once in the last 12 months</source>
        <translation>طلب منه مرة واحدة في الأشهر الاثني عشر الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times in the last 12 months</source>
        <translation>
            <numerusform>طلب منه %n مرة في الأشهر الاثني عشر الأخيرة</numerusform>
            <numerusform>طلب منه مرة واحدة في الأشهر الاثني عشر الأخيرة</numerusform>
            <numerusform>طلب منه مرتين في الأشهر الاثني عشر الأخيرة</numerusform>
            <numerusform>طلب منه %n مرات في الأشهر الاثني عشر الأخيرة</numerusform>
            <numerusform>طلب منه %n مرة في الأشهر الاثني عشر الأخيرة</numerusform>
            <numerusform>طلب منه %n مرة في الأشهر الاثني عشر الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open request</source>
        <translation>طلب واحد مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation>
            <numerusform>%n طلب مفتوح</numerusform>
            <numerusform>طلب واحد مفتوح</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>%n طلبات مفتوحة</numerusform>
            <numerusform>%n طلبا مفتوحا</numerusform>
            <numerusform>%n طلب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>declined this request</source>
        <translation>اعتذر عن هذا الطلب</translation>
    </message>
    <message>
        <source>withdrew from this request</source>
        <translation>انسحب من هذا الطلب</translation>
    </message>
    <message>
        <source>is offered for this request already</source>
        <translation>معروض لهذا الطلب بالفعل</translation>
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
        <translation>في %1: %2</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message>
        <source>In conflict in 1 of these records; a new value settles it.</source>
        <translation>متضارب في سجل واحد من هذه السجلات؛ والقيمة الجديدة تسوي التضارب.</translation>
    </message>
    <message numerus="yes">
        <source>In conflict in %n of these records; a new value settles it.</source>
        <translation>
            <numerusform>غير متضارب في أي من هذه السجلات.</numerusform>
            <numerusform>متضارب في سجل واحد من هذه السجلات؛ والقيمة الجديدة تسوي التضارب.</numerusform>
            <numerusform>متضارب في سجلين من هذه السجلات؛ والقيمة الجديدة تسوي التضارب.</numerusform>
            <numerusform>متضارب في %n من هذه السجلات؛ والقيمة الجديدة تسوي التضارب.</numerusform>
            <numerusform>متضارب في %n من هذه السجلات؛ والقيمة الجديدة تسوي التضارب.</numerusform>
            <numerusform>متضارب في %n من هذه السجلات؛ والقيمة الجديدة تسوي التضارب.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of these records has a draft here that cannot be read; it stays until it is mended.</source>
        <translation>لسجل واحد من هذه السجلات مسودة هنا تتعذر قراءتها؛ ويبقى كما هو إلى أن تصلح.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these records have drafts here that cannot be read; they stay until they are mended.</source>
        <translation>
            <numerusform>ليس لأي من هذه السجلات مسودة هنا تتعذر قراءتها.</numerusform>
            <numerusform>لسجل واحد من هذه السجلات مسودة هنا تتعذر قراءتها؛ ويبقى كما هو إلى أن تصلح.</numerusform>
            <numerusform>لسجلين من هذه السجلات مسودتان هنا تتعذر قراءتهما؛ ويبقيان كما هما إلى أن تصلحا.</numerusform>
            <numerusform>لعدد %n من هذه السجلات مسودات هنا تتعذر قراءتها؛ وتبقى كما هي إلى أن تصلح.</numerusform>
            <numerusform>لعدد %n من هذه السجلات مسودات هنا تتعذر قراءتها؛ وتبقى كما هي إلى أن تصلح.</numerusform>
            <numerusform>لعدد %n من هذه السجلات مسودات هنا تتعذر قراءتها؛ وتبقى كما هي إلى أن تصلح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 و%2</translation>
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
        <translation>تغير الملف أثناء قراءته. ولم يحفظ شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace. Merge with a copy that has it, or attach the file again.</source>
        <translation>محتوى هذا الملف غير موجود في هذه النسخة من مساحة العمل. ادمجها مع نسخة تتضمنه، أو أرفق الملف من جديد.</translation>
    </message>
    <message>
        <source>The content of this file is damaged in this copy of the workspace. Take the workspace from a backup or a colleague, or attach the file again.</source>
        <translation>محتوى هذا الملف تالف في هذه النسخة من مساحة العمل. خذ مساحة العمل من نسخة احتياطية أو من أحد الزملاء، أو أرفق الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message>
        <source>%1, from %2</source>
        <comment>Chair and year</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair and years</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>لا نشاط</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>نشاط واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%n أنشطة</numerusform>
            <numerusform>%n نشاطا</numerusform>
            <numerusform>%n نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the plan %2</source>
        <comment>so many activities</comment>
        <translation>%1 في الخطة %2</translation>
    </message>
    <message>
        <source>on no agenda</source>
        <translation>غير مدرج في أي جدول أعمال</translation>
    </message>
    <message>
        <source>on the agenda of 1 meeting</source>
        <translation>مدرج في جدول أعمال اجتماع واحد</translation>
    </message>
    <message numerus="yes">
        <source>on the agenda of %n meetings</source>
        <translation>
            <numerusform>غير مدرج في جدول أعمال أي اجتماع</numerusform>
            <numerusform>مدرج في جدول أعمال اجتماع واحد</numerusform>
            <numerusform>مدرج في جدولي أعمال اجتماعين</numerusform>
            <numerusform>مدرج في جداول أعمال %n اجتماعات</numerusform>
            <numerusform>مدرج في جداول أعمال %n اجتماعا</numerusform>
            <numerusform>مدرج في جداول أعمال %n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1 للجوانب الثلاثة كلها</translation>
    </message>
    <message>
        <source>%1, %2 of them of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1، منها للجوانب الثلاثة كلها: %2</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>لا توصية</translation>
    </message>
    <message>
        <source>1 recommendation</source>
        <translation>توصية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1، الموجه منها إلى هذا الجانب: الكل</translation>
    </message>
    <message>
        <source>%1, %2 of them addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1، منها الموجه إلى هذا الجانب: %2</translation>
    </message>
    <message>
        <source>gap: its priority has no activity</source>
        <translation>ثغرة: ليس لأولويته أي نشاط</translation>
    </message>
    <message numerus="yes">
        <source>gap: its %n priorities have no activity</source>
        <translation>
            <numerusform>لا ثغرة في أولوياته</numerusform>
            <numerusform>ثغرة: ليس لأولويته أي نشاط</numerusform>
            <numerusform>ثغرة: ليس لأولويتيه أي نشاط</numerusform>
            <numerusform>ثغرة: ليس لأولوياته وعددها %n أي نشاط</numerusform>
            <numerusform>ثغرة: ليس لأولوياته وعددها %n أي نشاط</numerusform>
            <numerusform>ثغرة: ليس لأولوياته وعددها %n أي نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and what it does on a theme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what a side does</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Overlap: %1 are active</source>
        <translation>تداخل: العمل جار لدى %1</translation>
    </message>
    <message>
        <source>%1 alone is active</source>
        <translation>العمل جار لدى جانب واحد فقط: %1</translation>
    </message>
    <message>
        <source>Gap: no side is active</source>
        <translation>ثغرة: لا عمل جاريا لدى أي جانب</translation>
    </message>
    <message>
        <source>Gap: %1 has a priority without an activity</source>
        <translation>ثغرة: لدى %1 أولوية دون نشاط</translation>
    </message>
    <message>
        <source>Gap: %1 have priorities without an activity</source>
        <comment>several sides</comment>
        <translation>ثغرة: لدى %1 أولويات دون نشاط</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It has no dates, so no bar is drawn.</source>
        <translation>ليست له تواريخ، لذا لا يرسم شريط.</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>ينتهي (%1) قبل أن يبدأ (%2).</translation>
    </message>
    <message>
        <source>The milestone “%1” has no date.</source>
        <translation>ليس للمعلم الرئيسي «%1» تاريخ.</translation>
    </message>
    <message>
        <source>Its date in %1 is far from the rest of the plan.</source>
        <translation>تاريخه في %1 بعيد عن سائر الخطة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>الفترة %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>النسخة %1، %2</translation>
    </message>
    <message>
        <source>It waits for an activity that is not in this plan.</source>
        <translation>ينتظر نشاطا غير موجود في هذه الخطة.</translation>
    </message>
    <message>
        <source>It and “%1” wait for each other in a circle.</source>
        <translation>هو و«%1» ينتظر كل منهما الآخر في حلقة.</translation>
    </message>
    <message>
        <source>It starts before it can: “%1” ends later.</source>
        <translation>يبدأ قبل أن يمكنه ذلك: ينتهي «%1» بعد ذلك.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
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
        <source>All that is below</source>
        <translation>كل ما يندرج تحته</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>اجتماع المنتدى</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>اجتماع ثلاثي</translation>
    </message>
    <message>
        <source>Request needed by</source>
        <translation>طلب مطلوب بحلول</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>فترة الخطة</translation>
    </message>
    <message>
        <source>no dates below</source>
        <translation>لا تواريخ لما تحته</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>لا تواريخ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1, end open</source>
        <translation>من %1، دون نهاية محددة</translation>
    </message>
    <message>
        <source>Days later than first agreed: %1</source>
        <translation>الأيام بعد الموعد المتفق عليه أولا: %1</translation>
    </message>
    <message>
        <source>Days earlier than first agreed: %1</source>
        <translation>الأيام قبل الموعد المتفق عليه أولا: %1</translation>
    </message>
    <message>
        <source>Milestone: %1, %2 (%3)</source>
        <translation>معلم رئيسي: %1، %2 (%3)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>الجهة الرائدة: %1</translation>
    </message>
    <message>
        <source>First due: %1</source>
        <translation>الموعد الأول: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>ينتظر: %1</translation>
    </message>
    <message>
        <source>Only month or year known</source>
        <translation>لا يعرف إلا الشهر أو السنة</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم رئيسي</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>الموعد الأول</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>الربع %1</translation>
    </message>
    <message>
        <source>Timeline of a work plan</source>
        <translation>الخط الزمني لخطة عمل</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>تعذر إعداد صورة SVG. حاول من جديد، أو أعد ملف PDF.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>‎%1 ي</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>starts before it can</source>
        <translation>يبدأ قبل أن يمكنه ذلك</translation>
    </message>
    <message>
        <source>waits in a circle</source>
        <translation>ينتظر في حلقة</translation>
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
        <translation>لم يكن هذا السجل موجودا بعد في ذلك الوقت.</translation>
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
    <name>tri::ui::AgencyHelpPage</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>إنشاء سجل دعم…</translation>
    </message>
    <message>
        <source>By what is entered of each: mandate, earlier support, projects, people. Where most speaks for it comes first; where as much does, who carries less support already.</source>
        <translation>بحسب ما هو مدون عن كل منها: الولاية والدعم السابق والمشاريع والأشخاص. وترد أولا الوكالة التي لها أكثر الأسباب؛ وعند التساوي الوكالة التي تحمل دعما أقل.</translation>
    </message>
    <message>
        <source>Nothing entered of any agency touches this recommendation. Give it themes, or enter themes for agencies, their support and projects.</source>
        <translation>لا شيء مما هو مدون عن أي وكالة يتصل بهذه التوصية. أعطها مواضيع، أو أدخل مواضيع للوكالات ودعمها ومشاريعها.</translation>
    </message>
    <message>
        <source>Agencies that could help</source>
        <translation>وكالات يمكنها المساعدة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب الإدراج</translation>
    </message>
    <message>
        <source>Present support</source>
        <translation>الدعم الحالي</translation>
    </message>
    <message>
        <source>Open the agency (Enter)</source>
        <translation>فتح الوكالة (Enter)</translation>
    </message>
    <message>
        <source>Write down support by this agency for the recommendation (S)</source>
        <translation>تدوين دعم من هذه الوكالة للتوصية (S)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>present support</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>How agencies could help</source>
        <translation>كيف يمكن للوكالات أن تساعد</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaEditing</name>
    <message>
        <source>Move item one level in</source>
        <translation>نقل البند مستوى إلى الداخل</translation>
    </message>
    <message>
        <source>Put the item below the one before it (Alt+Shift+Right or Ctrl+])</source>
        <translation>وضع البند تحت البند الذي قبله (Alt+Shift+Right أو Ctrl+])</translation>
    </message>
    <message>
        <source>Move item one level out</source>
        <translation>نقل البند مستوى إلى الخارج</translation>
    </message>
    <message>
        <source>Put the item beside the one above it (Alt+Shift+Left or Ctrl+[)</source>
        <translation>وضع البند بمحاذاة البند الذي فوقه (Alt+Shift+Left أو Ctrl+[)</translation>
    </message>
    <message>
        <source>Move item to backlog…</source>
        <translation>نقل البند إلى قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Carry item to next meeting…</source>
        <translation>ترحيل البند إلى الاجتماع التالي…</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>إمكانية الاطلاع</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>ما يحسن النظر فيه: %1</translation>
    </message>
    <message>
        <source>%1  ·  through at %2</source>
        <comment>times of the agenda, and when it ends</comment>
        <translation>%1  ·  ينتهي في الساعة %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why does “%1” wait?</source>
        <translation>ما سبب إرجاء «%1»؟</translation>
    </message>
    <message>
        <source>Move to backlog</source>
        <translation>نقل إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog.</source>
        <translation>«%1» مدرج الآن في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog; the agenda of this meeting stays as it was.</source>
        <translation>«%1» مدرج الآن في قائمة الانتظار؛ وبقي جدول أعمال هذا الاجتماع كما كان.</translation>
    </message>
    <message>
        <source>There is no next meeting: none names this one as its previous, and none of its series follows. Add the next meeting first, or move the item to the backlog.</source>
        <translation>لا يوجد اجتماع تال: لا يذكر أي اجتماع هذا الاجتماع كاجتماع سابق له، ولا يليه أي اجتماع من سلسلته. أضف الاجتماع التالي أولا، أو انقل البند إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Move to backlog…</source>
        <translation>نقل إلى قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Why is “%1” carried to “%2”?</source>
        <translation>ما سبب ترحيل «%1» إلى «%2»؟</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” already.</source>
        <translation>«%1» مدرج بالفعل في جدول أعمال «%2».</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” too; here it stays.</source>
        <translation>«%1» مدرج أيضا في جدول أعمال «%2»؛ وهو باق هنا.</translation>
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
    <message>
        <source>Ours only</source>
        <translation>لنا فقط</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>who may see an item: the three sides</comment>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>visible: %1</source>
        <translation>إمكانية الاطلاع: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>الاطلاع</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>الدقائق المخصصة</translation>
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
    <message numerus="yes">
        <source>%n more; their list shows all</source>
        <translation>
            <numerusform>لا شيء غير ذلك؛ والقائمة تعرضها كلها</numerusform>
            <numerusform>سجل واحد آخر؛ والقائمة تعرضها كلها</numerusform>
            <numerusform>سجلان آخران؛ والقائمة تعرضها كلها</numerusform>
            <numerusform>%n سجلات أخرى؛ والقائمة تعرضها كلها</numerusform>
            <numerusform>%n سجلا آخر؛ والقائمة تعرضها كلها</numerusform>
            <numerusform>%n سجل آخر؛ والقائمة تعرضها كلها</numerusform>
        </translation>
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
    <name>tri::ui::BriefComments</name>
    <message>
        <source>Add comment…</source>
        <translation>إضافة تعليق…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أخذ به</translation>
    </message>
    <message>
        <source>Not taken in…</source>
        <translation>لم يؤخذ به…</translation>
    </message>
    <message>
        <source>Comments on this part</source>
        <translation>التعليقات على هذا الجزء</translation>
    </message>
    <message>
        <source>Enter opens the comment</source>
        <translation>يفتح المفتاح Enter التعليق</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>an open comment</comment>
        <translation>%1، الموعد %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefIssuing</name>
    <message>
        <source>Lay out the paper</source>
        <translation>تنسيق صفحات الورقة</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Keep the paper as it is now, as a draft or released, with a number on every page; it is never changed afterwards</source>
        <translation>حفظ الورقة كما هي الآن، مسودة أو صيغة نهائية، مع رقم على كل صفحة؛ ولا تغير بعد ذلك أبدا</translation>
    </message>
    <message>
        <source>Issued papers…</source>
        <translation>الأوراق الصادرة…</translation>
    </message>
    <message>
        <source>What was issued of this paper, who received it, and its pages as they were kept</source>
        <translation>ما صدر من هذه الورقة ومن تلقاها وصفحاتها كما حفظت</translation>
    </message>
    <message>
        <source>Compare with issued…</source>
        <translation>مقارنة بالصادر…</translation>
    </message>
    <message>
        <source>Begin the next meeting’s brief</source>
        <translation>بدء ملف إحاطة الاجتماع التالي</translation>
    </message>
    <message>
        <source>With the options and own texts of this one; nothing of them is printed before somebody looked at it</source>
        <translation>بخيارات هذا الملف ونصوصه الخاصة؛ ولا يطبع منها شيء قبل أن يطلع عليه أحد</translation>
    </message>
    <message>
        <source>Issued as no. %1 (%2). It is kept among the issued briefs.</source>
        <translation>صدرت برقم %1 (%2). وهي محفوظة ضمن ملفات الإحاطة الصادرة.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>أرسلت إلى %1.</translation>
    </message>
    <message>
        <source>1 comment is still open.</source>
        <translation>ما زال تعليق واحد مفتوحا.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are still open.</source>
        <translation>
            <numerusform>لم يبق أي تعليق مفتوح.</numerusform>
            <numerusform>ما زال تعليق واحد مفتوحا.</numerusform>
            <numerusform>ما زال تعليقان مفتوحين.</numerusform>
            <numerusform>ما زالت %n تعليقات مفتوحة.</numerusform>
            <numerusform>ما زال %n تعليقا مفتوحا.</numerusform>
            <numerusform>ما زال %n تعليق مفتوحا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The brief of “%1” was begun with the options of this one.</source>
        <translation>بدئ ملف إحاطة «%1» بخيارات هذا الملف.</translation>
    </message>
    <message>
        <source>1 own text waits to be looked at.</source>
        <translation>نص خاص واحد ينتظر الاطلاع عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n own texts wait to be looked at.</source>
        <translation>
            <numerusform>لا نصوص خاصة تنتظر الاطلاع عليها.</numerusform>
            <numerusform>نص خاص واحد ينتظر الاطلاع عليه.</numerusform>
            <numerusform>نصان خاصان ينتظران الاطلاع عليهما.</numerusform>
            <numerusform>%n نصوص خاصة تنتظر الاطلاع عليها.</numerusform>
            <numerusform>%n نصا خاصا ينتظر الاطلاع عليه.</numerusform>
            <numerusform>%n نص خاص ينتظر الاطلاع عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
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
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A day, a month or a year; the paper shows how things stood at its end. Empty: today, with what is to come</source>
        <translation>يوم أو شهر أو سنة؛ وتبين الورقة الوضع في نهاية ذلك. فارغ: اليوم، مع ما سيأتي</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>التغييرات منذ</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>الاجتماع السابق</translation>
    </message>
    <message>
        <source>A day, a month or a year; what changed after its end is told. Empty: since the meeting before, or what the record of the brief says</source>
        <translation>يوم أو شهر أو سنة؛ ويذكر ما تغير بعد نهايته. إذا ترك فارغا: منذ الاجتماع السابق، أو ما يرد في سجل ملف الإحاطة</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح الاجتماع</translation>
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
        <source>Saved as “%1”.</source>
        <translation>تم الحفظ باسم «%1».</translation>
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
    <message>
        <source>Print what is shown (Ctrl+P, or Enter in the preview)</source>
        <translation>طباعة ما هو معروض (Ctrl+P، أو Enter في المعاينة)</translation>
    </message>
    <message>
        <source>1 item without minutes</source>
        <translation>بند واحد دون محضر</translation>
    </message>
    <message numerus="yes">
        <source>%n items without minutes</source>
        <translation>
            <numerusform>لا بنود دون محضر</numerusform>
            <numerusform>بند واحد دون محضر</numerusform>
            <numerusform>بندان دون محضر</numerusform>
            <numerusform>%n بنود دون محضر</numerusform>
            <numerusform>%n بندا دون محضر</numerusform>
            <numerusform>%n بند دون محضر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item not yet agreed</source>
        <translation>بند واحد لم يتفق عليه بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n items not yet agreed</source>
        <translation>
            <numerusform>لا بنود لم يتفق عليها بعد</numerusform>
            <numerusform>بند واحد لم يتفق عليه بعد</numerusform>
            <numerusform>بندان لم يتفق عليهما بعد</numerusform>
            <numerusform>%n بنود لم يتفق عليها بعد</numerusform>
            <numerusform>%n بندا لم يتفق عليها بعد</numerusform>
            <numerusform>%n بند لم يتفق عليها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. What is shown can be saved as PDF instead.</source>
        <translation>لم تجهز أي طابعة على هذا الحاسوب. ويمكن حفظ ما هو معروض بصيغة PDF بدلا من ذلك.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>ليس «%1» تاريخا. اكتب 14 مايو 2014 أو 2014-05 أو 2014.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as meeting pack…</source>
        <translation>حفظ كحزمة اجتماع…</translation>
    </message>
    <message>
        <source>This paper and the files of the meeting and its items, as one PDF file with an index</source>
        <translation>هذه الورقة وملفات الاجتماع وبنوده في ملف PDF واحد مع فهرس</translation>
    </message>
    <message>
        <source>Save as meeting pack</source>
        <translation>حفظ كحزمة اجتماع</translation>
    </message>
    <message>
        <source>pack</source>
        <comment>in the name of a file</comment>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Saved as “%1”. Some files could not be put in; its index tells which, and why.</source>
        <translation>تم الحفظ باسم «%1». تعذر إدراج بعض الملفات؛ ويبين الفهرس أيها ولماذا.</translation>
    </message>
    <message>
        <source>On A5, two pages beside each other, to be printed on both sides and folded</source>
        <translation>على مقاس A5، صفحتان متجاورتان، للطباعة على الوجهين ثم الطي</translation>
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
    <message>
        <source>Preview, being made</source>
        <translation>معاينة قيد الإعداد</translation>
    </message>
    <message>
        <source>The brief is being made…</source>
        <translation>ملف الإحاطة قيد الإعداد…</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefTexts</name>
    <message>
        <source>In place of what the records say</source>
        <translation>بدلا مما تقوله السجلات</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Own text for</source>
        <translation>نص خاص لما يلي</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>النص الخاص</translation>
    </message>
    <message>
        <source>Printed below the heading, in the language of the paper</source>
        <translation>يطبع تحت العنوان، بلغة الورقة</translation>
    </message>
    <message>
        <source>The heading and this text are printed, and nothing that is made of the records</source>
        <translation>يطبع العنوان وهذا النص، ولا يطبع شيء مما يستمد من السجلات</translation>
    </message>
    <message>
        <source>Records changed since this was written. Read it again; keeping it says that it still fits.</source>
        <translation>تغيرت سجلات منذ كتابته. أعد قراءته؛ وحفظه يعني أنه ما زال ملائما.</translation>
    </message>
    <message>
        <source>%1 – records changed</source>
        <comment>part of a paper</comment>
        <translation>%1 – تغيرت سجلات</translation>
    </message>
    <message>
        <source>%1 – own text</source>
        <comment>part of a paper</comment>
        <translation>%1 – نص خاص</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go back to the text as it was kept</source>
        <translation>الرجوع إلى النص كما حفظ</translation>
    </message>
    <message>
        <source>%1 – from the last meeting</source>
        <comment>part of a paper</comment>
        <translation>%1 – من الاجتماع السابق</translation>
    </message>
    <message>
        <source>%1 – 1 open comment</source>
        <comment>part of a paper</comment>
        <translation>%1 – تعليق مفتوح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n open comments</source>
        <comment>part of a paper</comment>
        <translation>
            <numerusform>%1 – لا تعليقات مفتوحة</numerusform>
            <numerusform>%1 – تعليق مفتوح واحد</numerusform>
            <numerusform>%1 – تعليقان مفتوحان</numerusform>
            <numerusform>%1 – %n تعليقات مفتوحة</numerusform>
            <numerusform>%1 – %n تعليقا مفتوحا</numerusform>
            <numerusform>%1 – %n تعليق مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft restored from %1, %2. It is not printed before it is kept.</source>
        <translation>استعيدت المسودة المؤرخة %1، %2. ولا تطبع قبل حفظها.</translation>
    </message>
    <message>
        <source>Written for %1 and to be looked at; it is printed once you keep it.</source>
        <translation>كتب من أجل %1 وينبغي الاطلاع عليه؛ ويطبع بعد أن تحفظه.</translation>
    </message>
</context>
<context>
    <name>tri::ui::CalendarsPage</name>
    <message>
        <source>As a list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>What fits it…</source>
        <translation>ما يلائمها…</translation>
    </message>
    <message>
        <source>O the preparation opens · P the text is prepared · C the text closes · R the cycle runs. Only what is entered to the month is shown.</source>
        <translation>ب: بدء الإعداد · ع: إعداد النص · ق: إقفال النص · س: سريان الدورة. ولا يعرض إلا ما أدخل بدقة الشهر.</translation>
    </message>
    <message>
        <source>No planning cycle is entered yet. Add one under Planning cycles, or from the page of a State.</source>
        <translation>لم تدخل أي دورة تخطيط بعد. أضف واحدة في «دورات التخطيط»، أو من صفحة دولة.</translation>
    </message>
    <message>
        <source>Open the planning cycle (Enter)</source>
        <translation>فتح دورة التخطيط (Enter)</translation>
    </message>
    <message>
        <source>What could be proposed for the next cycle of this State (F)</source>
        <translation>ما يمكن اقتراحه للدورة المقبلة لهذه الدولة (F)</translation>
    </message>
    <message>
        <source>Planning calendars of all States, by month</source>
        <translation>تقاويم التخطيط لجميع الدول، بحسب الشهر</translation>
    </message>
    <message>
        <source>Planning calendars of all States, as a list</source>
        <translation>تقاويم التخطيط لجميع الدول، كقائمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>نصها</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: the preparation opens</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>%1: its preparation opens</source>
        <translation>%1: بدء إعدادها</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: the text is prepared</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>%1: its text is prepared</source>
        <translation>%1: إعداد نصها</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: the text closes</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>%1: its text closes</source>
        <translation>%1: إقفال نصها</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: the cycle runs</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 سارية</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>لا شيء مدخل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>State, month, what</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>تقاويم التخطيط</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>سنة إلى الوراء</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>سنة إلى الأمام</translation>
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
    <name>tri::ui::CellTable</name>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>لا يمكن تحرير هذه الخلية.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainPart</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 أفقي</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 أفقي</translation>
    </message>
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
        <source>A shared copy leaves out what is sensitive or only for our office, and experiences without consent</source>
        <translation>تستبعد النسخة المشتركة ما هو حساس أو خاص بمكتبنا، والتجارب التي لم تعط الموافقة بشأنها</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Back to the chain</source>
        <translation>العودة إلى السلسلة</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>المستبعد: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The chain can be saved as PDF instead.</source>
        <translation>لا توجد طابعة معدة على هذا الحاسوب. ويمكن بدلا من ذلك حفظ السلسلة بصيغة PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>تم الإرسال إلى %1.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>أدلة</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>حفظ بصيغة SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the chain is written to “%1”.</source>
        <translation>كتبت النسخة المشتركة من السلسلة في «%1».</translation>
    </message>
    <message>
        <source>The chain is written to “%1”. It is for your own office: it shows what others may not see, too.</source>
        <translation>كتبت السلسلة في «%1». وهي لمكتبك فقط، إذ تعرض أيضا ما لا يجوز لآخرين الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Print the chain…</source>
        <translation>طباعة السلسلة…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>عرض الصفحات قبل الطباعة أو الحفظ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>فتح المختار (Enter)</translation>
    </message>
    <message>
        <source>Put in the centre</source>
        <translation>وضع في المركز</translation>
    </message>
    <message>
        <source>Show the chain of the chosen record (Space)</source>
        <translation>عرض سلسلة السجل المختار (Space)</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>جميع السلاسل</translation>
    </message>
    <message>
        <source>Show all records that hang together</source>
        <translation>عرض جميع السجلات المترابطة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>بعرض الإطار</translation>
    </message>
    <message>
        <source>Show all four columns, as far as they can be read (0)</source>
        <translation>عرض الأعمدة الأربعة كلها ما دامت مقروءة (0)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Show less in more detail (Ctrl+plus)</source>
        <translation>عرض أقل بتفصيل أكبر (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>تبعيد</translation>
    </message>
    <message>
        <source>Show more in less detail (Ctrl+minus)</source>
        <translation>عرض أكثر بتفصيل أقل (Ctrl+minus)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>الهيكل</translation>
    </message>
    <message>
        <source>The chain as text, beside the graph</source>
        <translation>السلسلة كنص، إلى جانب الرسم</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Show what lines and signs mean</source>
        <translation>عرض معنى الخطوط والرموز</translation>
    </message>
    <message>
        <source>Chain of:</source>
        <translation>سلسلة:</translation>
    </message>
    <message>
        <source>Chain of: reference or words of a record</source>
        <translation>سلسلة: مرجع سجل أو كلمات منه</translation>
    </message>
    <message>
        <source>All chains – type a reference or words</source>
        <translation>جميع السلاسل – اكتب مرجعا أو كلمات</translation>
    </message>
    <message>
        <source>Outline of the chain</source>
        <translation>هيكل السلسلة</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up; 1 record stands in none</source>
        <translation>جميع السلاسل من الأدلة إلى المتابعة؛ سجل واحد خارجها</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up</source>
        <translation>جميع السلاسل من الأدلة إلى المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>All chains from evidence to follow-up; %n records stand in none</source>
        <translation>
            <numerusform>جميع السلاسل من الأدلة إلى المتابعة؛ %n سجل خارجها</numerusform>
            <numerusform>جميع السلاسل من الأدلة إلى المتابعة؛ سجل واحد خارجها</numerusform>
            <numerusform>جميع السلاسل من الأدلة إلى المتابعة؛ سجلان خارجها</numerusform>
            <numerusform>جميع السلاسل من الأدلة إلى المتابعة؛ %n سجلات خارجها</numerusform>
            <numerusform>جميع السلاسل من الأدلة إلى المتابعة؛ %n سجلا خارجها</numerusform>
            <numerusform>جميع السلاسل من الأدلة إلى المتابعة؛ %n سجل خارجها</numerusform>
        </translation>
    </message>
    <message>
        <source>No experience, document, lesson, recommendation or follow-up has “%1” in its reference or title. Try another word.</source>
        <translation>لا توجد تجربة أو وثيقة أو درس مستفاد أو توصية أو متابعة يرد «%1» في مرجعها أو عنوانها. جرب كلمة أخرى.</translation>
    </message>
    <message>
        <source>The record whose chain was shown is not in this workspace any more.</source>
        <translation>السجل الذي كانت سلسلته معروضة لم يعد موجودا في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>No chain yet. Link experiences or documents to a lesson, and name in the lesson the recommendations it leads to.</source>
        <translation>لا سلسلة بعد. اربط تجارب أو وثائق بدرس مستفاد، واذكر فيه التوصيات التي يفضي إليها.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يفضي إلى</translation>
    </message>
    <message>
        <source>(leads back to itself)</source>
        <translation>(يعود إلى نفسه)</translation>
    </message>
    <message>
        <source>(see above)</source>
        <translation>(انظر أعلاه)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainView</name>
    <message>
        <source>Evidence chain</source>
        <translation>سلسلة الأدلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line one came along, record</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::CheckPart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
        <source>Open the field at which it is mended; Enter does too</source>
        <translation>فتح الحقل الذي يصلح فيه الأمر؛ والمفتاح Enter يفعل ذلك أيضا</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>أخذ المقترح</translation>
    </message>
    <message>
        <source>Set the proposed value, of all that are selected</source>
        <translation>تعيين القيمة المقترحة لكل ما هو محدد</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record with all its fields</source>
        <translation>فتح السجل بجميع حقوله</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Show the list as it will be printed</source>
        <translation>عرض القائمة كما ستطبع</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع بحسب</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>بحسب البند</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>بحسب القاعدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>التصفية بالكلمات</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>النقاط المفتوحة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>الخطة نفسها</translation>
    </message>
    <message>
        <source>%1 A value is proposed.</source>
        <translation>%1 توجد قيمة مقترحة.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed for what is selected. Press Enter to go to the field.</source>
        <translation>لا مقترح لما هو محدد. اضغط Enter للانتقال إلى الحقل.</translation>
    </message>
    <message>
        <source>1 point is settled. Ctrl+Z takes it back.</source>
        <translation>تمت تسوية نقطة واحدة. وللتراجع Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are settled. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>لم تجر تسوية أي نقطة.</numerusform>
            <numerusform>تمت تسوية نقطة واحدة. وللتراجع Ctrl+Z.</numerusform>
            <numerusform>تمت تسوية نقطتين. وللتراجع Ctrl+Z.</numerusform>
            <numerusform>تمت تسوية %n نقاط. وللتراجع Ctrl+Z.</numerusform>
            <numerusform>تمت تسوية %n نقطة. وللتراجع Ctrl+Z.</numerusform>
            <numerusform>تمت تسوية %n نقطة. وللتراجع Ctrl+Z.</numerusform>
        </translation>
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
    <name>tri::ui::CommentDialog</name>
    <message>
        <source>Comment on “%1”</source>
        <translation>تعليق على «%1»</translation>
    </message>
    <message>
        <source>Why it is not taken in</source>
        <translation>لماذا لا يؤخذ به</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>استعيدت المسودة المؤرخة %1، %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ComparePart</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Hold the plan at the two moments against each other</source>
        <translation>مقارنة الخطة في الوقتين إحداهما بالأخرى</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>طباعة التغييرات</translation>
    </message>
    <message>
        <source>Show the changes as they will be printed</source>
        <translation>عرض التغييرات كما ستطبع</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Save the changes in sight as a CSV file</source>
        <translation>حفظ التغييرات المعروضة كملف CSV</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record with all its fields (Enter)</source>
        <translation>فتح السجل بجميع حقوله (Enter)</translation>
    </message>
    <message>
        <source>A version, a meeting or a day</source>
        <translation>نسخة أو اجتماع أو يوم</translation>
    </message>
    <message>
        <source>Choose, or type a day such as 14 May 2014</source>
        <translation>اختر، أو اكتب يوما مثل 14 مايو 2014</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الجهة الرائدة</translation>
    </message>
    <message>
        <source>Changes by line</source>
        <translation>التغييرات بحسب البند</translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation>البند والحقل</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a version and its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a meeting and its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose from when the plan is to be compared: a version, a meeting or a day.</source>
        <translation>اختر الوقت الذي تقارن منه الخطة: نسخة أو اجتماع أو يوم.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارية القراءة …</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>تعذرت مقارنة أي شيء.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>جميع الحقول</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>جميع الجهات الرائدة</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>number of a line, now and then</comment>
        <translation>%1 (سابقا %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
            <numerusform>%1؛ المعروض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>الرقم قبل</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>الرقم الآن</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>الفرق بالأيام</translation>
    </message>
    <message>
        <source>Save the changes as a table</source>
        <translation>حفظ التغييرات كجدول</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <comment>name of a file</comment>
        <translation>تغييرات %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>تم الحفظ باسم «%1».</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareTable</name>
    <message>
        <source>Experiences side by side</source>
        <translation>التجارب جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>أوجه المقارنة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>المزالق</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس المستفاد</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>آخر نظر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lesson, what evidence says to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>غير مدخل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>experience, what is compared, its text</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Restore the record as it was</source>
        <translation>استعادة السجل كما كان</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>It had been deleted, and was put back.</source>
        <translation>كان محذوفا، ثم جرى إرجاعه.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>جرى حذفه.</translation>
    </message>
    <message>
        <source>All fields are the same in both.</source>
        <translation>جميع الحقول متماثلة في الحالتين.</translation>
    </message>
    <message>
        <source>As it was set, %1</source>
        <translation>كما جرى تعيينه، %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation>
            <numerusform>لا سجلات أخرى مختلفة عما جرى تعيينه هنا.</numerusform>
            <numerusform>سجل واحد آخر مختلف عما جرى تعيينه هنا.</numerusform>
            <numerusform>سجلان آخران مختلفان عما جرى تعيينه هنا.</numerusform>
            <numerusform>%n سجلات أخرى مختلفة عما جرى تعيينه هنا.</numerusform>
            <numerusform>%n سجلا آخر تختلف عما جرى تعيينه هنا.</numerusform>
            <numerusform>%n سجل آخر تختلف عما جرى تعيينه هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was set here still stands.</source>
        <translation>كل ما جرى تعيينه هنا ما زال قائما.</translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation>
            <numerusform>لم يجر هنا تعيين شيء في أي سجل.</numerusform>
            <numerusform>كل ما جرى تعيينه هنا ما زال قائما في سجل واحد.</numerusform>
            <numerusform>كل ما جرى تعيينه هنا ما زال قائما في سجلين.</numerusform>
            <numerusform>كل ما جرى تعيينه هنا ما زال قائما في %n سجلات.</numerusform>
            <numerusform>كل ما جرى تعيينه هنا ما زال قائما في %n سجلا.</numerusform>
            <numerusform>كل ما جرى تعيينه هنا ما زال قائما في %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation>
            <numerusform>لم تتغير سجلات أخرى.</numerusform>
            <numerusform>تغير سجل واحد آخر ولم تجر مقارنته.</numerusform>
            <numerusform>تغير سجلان آخران ولم تجر مقارنتهما.</numerusform>
            <numerusform>تغيرت %n سجلات أخرى ولم تجر مقارنتها.</numerusform>
            <numerusform>تغير %n سجلا آخر ولم تجر مقارنتها.</numerusform>
            <numerusform>تغير %n سجل آخر ولم تجر مقارنتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted since.</source>
        <translation>جرى حذفه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It was put back since.</source>
        <translation>جرى إرجاعه منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation>
            <numerusform>الحقول المعينة هنا التي ما زالت قائمة: %n.</numerusform>
            <numerusform>الحقول المعينة هنا التي ما زالت قائمة: %n.</numerusform>
            <numerusform>الحقول المعينة هنا التي ما زالت قائمة: %n.</numerusform>
            <numerusform>الحقول المعينة هنا التي ما زالت قائمة: %n.</numerusform>
            <numerusform>الحقول المعينة هنا التي ما زالت قائمة: %n.</numerusform>
            <numerusform>الحقول المعينة هنا التي ما زالت قائمة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>استعادة هذا الحقل</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Original: %1, then %2</source>
        <translation>الأصل: %1، ثم %2</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1، قبل</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1، بعد</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergenceBoard</name>
    <message>
        <source>Nothing said</source>
        <translation>لم يصدر شيء</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1, priorities: %2</source>
        <translation>%1، عدد الأولويات: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergencePage</name>
    <message>
        <source>Convergence</source>
        <translation>التقارب</translation>
    </message>
    <message>
        <source>As of the &amp;previous meeting</source>
        <translation>بتاريخ الاجتماع ال&amp;سابق</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting before</source>
        <translation>عرض الوضع كما كان في الاجتماع السابق</translation>
    </message>
    <message>
        <source>As of the &amp;next meeting</source>
        <translation>بتاريخ الاجتماع ال&amp;تالي</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting after</source>
        <translation>عرض الوضع كما كان في الاجتماع التالي</translation>
    </message>
    <message>
        <source>Record the position of %1</source>
        <translation>تسجيل موقف %1</translation>
    </message>
    <message>
        <source>A new position on the chosen priority</source>
        <translation>موقف جديد من الأولوية المختارة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>A day, a month or a year; it shows how things stood at its end</source>
        <translation>يوم أو شهر أو سنة؛ ويعرض الوضع كما كان في نهايته</translation>
    </message>
    <message>
        <source>Where a card stands follows from what the three sides have said by this day. It cannot be moved; a new position moves it.</source>
        <translation>يستخلص موضع البطاقة مما صدر عن الجوانب الثلاثة حتى هذا اليوم. ولا يمكن نقلها؛ بل ينقلها موقف جديد.</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>إضافة أولوية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>التداخل والثغرات</translation>
    </message>
    <message>
        <source>What each side does on the themes, period by period</source>
        <translation>ما تقوم به كل جهة في المواضيع، فترة بعد فترة</translation>
    </message>
    <message>
        <source>%1 of %2 priorities run on this day</source>
        <translation>الأولويات السارية في هذا اليوم: %1 من %2</translation>
    </message>
    <message>
        <source>Priorities of the SRSG, the GFMD and the GMG stand here by how far the three agree.</source>
        <translation>ترد هنا أولويات الممثل الخاص والمنتدى العالمي والمجموعة العالمية بحسب مدى اتفاق الجوانب الثلاثة.</translation>
    </message>
    <message>
        <source>No priority runs on this day. Choose another day, or add a priority.</source>
        <translation>لا أولوية سارية في هذا اليوم. اختر يوما آخر، أو أضف أولوية.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>ليس «%1» تاريخا. اكتب 14 مايو 2014 أو 2014-05 أو 2014.</translation>
    </message>
    <message>
        <source>Print priorities</source>
        <translation>طباعة الأولويات</translation>
    </message>
    <message>
        <source>The board as of this day on paper, with positions and history</source>
        <translation>اللوحة بتاريخ هذا اليوم على الورق، مع المواقف وتاريخ التغييرات</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoursePart</name>
    <message>
        <source>Course</source>
        <translation>سير الاجتماع</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>بدء الاجتماع</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
    <message>
        <source>New meeting from this one</source>
        <translation>اجتماع جديد انطلاقا من هذا الاجتماع</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>إنشاء اجتماع له جدول أعمال هذا الاجتماع ومشاركوه وتحضيره</translation>
    </message>
    <message>
        <source>Compare revision with now</source>
        <translation>مقارنة المراجعة بالوضع الحالي</translation>
    </message>
    <message>
        <source>Show what changed since the revision</source>
        <translation>عرض ما تغير منذ المراجعة</translation>
    </message>
    <message>
        <source>Add meeting below</source>
        <translation>إضافة اجتماع تابع</translation>
    </message>
    <message>
        <source>Add a roundtable, session or other meeting that belongs to this one</source>
        <translation>إضافة مائدة مستديرة أو جلسة أو اجتماع آخر تابع لهذا الاجتماع</translation>
    </message>
    <message>
        <source>Open the meeting above</source>
        <translation>فتح الاجتماع الأعلى</translation>
    </message>
    <message>
        <source>Open the meeting that this one belongs to</source>
        <translation>فتح الاجتماع الذي يتبعه هذا الاجتماع</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Meetings below</source>
        <translation>الاجتماعات التابعة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Meetings above and below</source>
        <translation>الاجتماعات الأعلى والتابعة</translation>
    </message>
    <message>
        <source>Template: no meeting itself</source>
        <translation>قالب: ليس هو نفسه اجتماعا</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>The meeting as it is now is kept as a revision</source>
        <translation>يحفظ الاجتماع كما هو الآن كمراجعة</translation>
    </message>
    <message>
        <source>None yet. Each change of status keeps what the meeting was; briefs and minutes cite it.</source>
        <translation>لا مراجعات حتى الآن. كل تغيير للحالة يحفظ ما كان عليه الاجتماع؛ وتستشهد به ملفات الإحاطة والمحاضر.</translation>
    </message>
    <message>
        <source>The meeting is what revision %1 holds.</source>
        <translation>الاجتماع مطابق لما تتضمنه المراجعة %1.</translation>
    </message>
    <message>
        <source>The meeting has changed since its last revision.</source>
        <translation>تغير الاجتماع منذ آخر مراجعة له.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 items, %2 positions, %3 participants, %4 outcomes</source>
        <translation>البنود: %1، المواقف: %2، المشاركون: %3، النتائج: %4</translation>
    </message>
    <message>
        <source>It belongs to no other meeting, and none belongs to it.</source>
        <translation>لا يتبع أي اجتماع آخر، ولا يتبعه أي اجتماع.</translation>
    </message>
    <message>
        <source>It belongs to no other meeting.</source>
        <translation>لا يتبع أي اجتماع آخر.</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>جزء من: %1</translation>
    </message>
    <message>
        <source>Why does the meeting go back? The reason is kept with the revision.</source>
        <translation>ما سبب عودة الاجتماع إلى حالة سابقة؟ يحفظ السبب مع المراجعة.</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageBar</name>
    <message>
        <source>As others see it</source>
        <translation>كما يراها الآخرون</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>الجهة الموجهة إليها</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Count only what may be shown to the three sides, and tell few actors as a range</source>
        <translation>احتساب ما يجوز عرضه على الجوانب الثلاثة فقط، وذكر العدد القليل من الجهات الفاعلة كنطاق</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>أي اجتماع</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Any addressee</source>
        <translation>أي جهة موجهة إليها</translation>
    </message>
    <message>
        <source>Any chairmanship</source>
        <translation>أي مدة رئاسة</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoveragePage</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Recommendations taken up</source>
        <translation>ما أخذ به من التوصيات</translation>
    </message>
    <message>
        <source>Follow-ups by status word</source>
        <translation>المتابعات بحسب كلمة الحالة</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>لم يدون شيء بعد</translation>
    </message>
    <message>
        <source>Records of the chosen number</source>
        <translation>سجلات العدد المختار</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>كلمات الحالة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Open the chosen record (Enter)</source>
        <translation>فتح السجل المختار (Enter)</translation>
    </message>
    <message>
        <source>Show these numbers as a paper, for the office or to be shared</source>
        <translation>عرض هذه الأعداد كورقة، للمكتب أو للمشاركة</translation>
    </message>
    <message>
        <source>Numbers of coverage</source>
        <translation>أعداد تناول التوصيات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>No recommendation is entered yet. Enter recommendations of a Forum Meeting, or paste them into their list from a table. Then it stands here what of them is taken up.</source>
        <translation>لم تدخل أي توصية بعد. أدخل توصيات اجتماع للمنتدى، أو الصقها في قائمتها من جدول. وعندئذ يرد هنا ما أخذ به منها.</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Open the list of recommendations</source>
        <translation>فتح قائمة التوصيات</translation>
    </message>
    <message>
        <source>Recommendations: %1. Taken up: %2. Other entries: %3. Nothing entered yet: %4.</source>
        <translation>التوصيات: %1. أخذ بها: %2. قيود أخرى: %3. لم يدون عنها شيء بعد: %4.</translation>
    </message>
    <message>
        <source>Left out for others: %1.</source>
        <translation>المستبعد بالنسبة إلى الآخرين: %1.</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>لم يدون شيء بعد</translation>
    </message>
    <message>
        <source>Shared priority</source>
        <translation>أولوية مشتركة</translation>
    </message>
    <message>
        <source>Nothing entered yet (%1)</source>
        <translation>لم يدون شيء بعد (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تناول التوصيات</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageTable</name>
    <message>
        <source>What is counted</source>
        <translation>ما يحتسب</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>tri::ui::DelegationPage</name>
    <message>
        <source>Print checklist</source>
        <translation>طباعة القائمة المرجعية</translation>
    </message>
    <message>
        <source>The list on paper, with boxes to tick and lines to write on (Ctrl+P)</source>
        <translation>القائمة على الورق، مع خانات للتأشير وأسطر للكتابة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>فتح سجل السطر (Enter)</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>تأشير</translation>
    </message>
    <message>
        <source>The delegation is ready with this line, or not yet again (Space)</source>
        <translation>الوفد جاهز في هذا السطر، أو لم يعد جاهزا بعد (Space)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Make a step of the preparation of this line; it stands on Home when it is due (S)</source>
        <translation>جعل هذا السطر خطوة من خطوات التحضير؛ وتظهر في الرئيسية عندما يحل موعدها (S)</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>طلب مساعدة…</translation>
    </message>
    <message>
        <source>Draft a request to an agency for help with preparing the delegation (R)</source>
        <translation>إعداد مسودة طلب إلى وكالة للمساعدة في إعداد الوفد (R)</translation>
    </message>
    <message>
        <source>Who is asked for help</source>
        <translation>الجهة المطلوب منها المساعدة</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>الوكالة …</translation>
    </message>
    <message>
        <source>Ask for help with the preparation:</source>
        <translation>طلب المساعدة في التحضير من:</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>إعداد مسودة الطلب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This line has a step already. Space ticks it.</source>
        <translation>لهذا السطر خطوة بالفعل. والمفتاح Space يؤشر عليها.</translation>
    </message>
    <message>
        <source>A step of the preparation is made of this line; the State is its owner.</source>
        <translation>جعل هذا السطر خطوة من خطوات التحضير؛ والدولة صاحبتها.</translation>
    </message>
    <message>
        <source>That this line is ready follows from its record; Enter opens it.</source>
        <translation>جاهزية هذا السطر مستمدة من سجله؛ والمفتاح Enter يفتحه.</translation>
    </message>
    <message>
        <source>The step of this line is done.</source>
        <translation>خطوة هذا السطر منجزة.</translation>
    </message>
    <message>
        <source>The step of this line is open again.</source>
        <translation>خطوة هذا السطر مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>Ticked: kept as a step of the preparation that is done.</source>
        <translation>تم التأشير: حفظ كخطوة منجزة من خطوات التحضير.</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list, or leave the box empty.</source>
        <translation>لا توجد وكالة اسمها «%1». اختر وكالة من القائمة، أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>A request for help is drafted; it stands under “Help asked for and offered”.</source>
        <translation>أعدت مسودة طلب مساعدة؛ وهي ترد تحت «المساعدة المطلوبة والمعروضة».</translation>
    </message>
    <message>
        <source>State of the delegation</source>
        <translation>دولة الوفد</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>الدولة …</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>اجتماع المنتدى</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>لا توجد دولة اسمها «%1». اختر دولة من القائمة.</translation>
    </message>
    <message>
        <source>What the delegation prepares</source>
        <translation>ما يعده الوفد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب الإدراج</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>State, meeting</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Choose a State above. Its experiences, positions, papers and persons for the meeting then stand here as a checklist.</source>
        <translation>اختر دولة أعلاه. فترد هنا تجاربها ومواقفها وورقاتها وأشخاصها للاجتماع في شكل قائمة مرجعية.</translation>
    </message>
    <message>
        <source>There is no Forum Meeting in this workspace yet. Add one under Meetings.</source>
        <translation>لا يوجد بعد اجتماع للمنتدى في مساحة العمل هذه. أضف اجتماعا في «الاجتماعات».</translation>
    </message>
    <message>
        <source>The list cannot be made; the message above says why. Choose another State or meeting.</source>
        <translation>تعذر إعداد القائمة؛ والرسالة أعلاه تبين السبب. اختر دولة أخرى أو اجتماعا آخر.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>group, how many are ready</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>خطوة منجزة</translation>
    </message>
    <message>
        <source>Step open</source>
        <translation>خطوة مفتوحة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Follow-up is voluntary: whether the State tells of it, and what, is for the State to say.</source>
        <translation>المتابعة طوعية: وللدولة أن تقرر إن كانت تبلغ عنها وبماذا.</translation>
    </message>
    <message>
        <source>Prepare a delegation</source>
        <translation>إعداد وفد</translation>
    </message>
    <message>
        <source>The step is done; the line is ready once the consent is recorded as given.</source>
        <translation>أنجزت الخطوة؛ ويصبح البند جاهزا متى سجلت الموافقة.</translation>
    </message>
    <message>
        <source>Kept as a step that is done; the line is ready once the consent is recorded as given.</source>
        <translation>حفظت خطوة منجزة؛ ويصبح البند جاهزا متى سجلت الموافقة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, year</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>still to be prepared</comment>
        <translation>قيد الإعداد</translation>
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
        <source>This is the only page that is open. To leave the workspace, choose File &gt; Close workspace.</source>
        <translation>هذه هي الصفحة المفتوحة الوحيدة. للخروج من مساحة العمل، اختر «ملف» &gt; «إغلاق مساحة العمل».</translation>
    </message>
</context>
<context>
    <name>tri::ui::DiffText</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>المحذوف: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>المضاف: %1</translation>
    </message>
    <message>
        <source>Matching words: %1</source>
        <translation>الكلمات المتطابقة: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilModel</name>
    <message>
        <source>not looked at</source>
        <translation>لم ينظر فيه</translation>
    </message>
    <message>
        <source>%1, 1 year ago</source>
        <translation>%1، قبل سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years ago</source>
        <translation>
            <numerusform>%1، قبل %n سنة</numerusform>
            <numerusform>%1، قبل سنة واحدة</numerusform>
            <numerusform>%1، قبل سنتين</numerusform>
            <numerusform>%1، قبل %n سنوات</numerusform>
            <numerusform>%1، قبل %n سنة</numerusform>
            <numerusform>%1، قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what experiences say, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>other evidence: %1</source>
        <translation>أدلة أخرى: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <comment>lesson, its words, heading, what it tells</comment>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3: %4</source>
        <comment>experience, its title, lesson, what it says</comment>
        <translation>%1 (%2) بشأن %3: %4</translation>
    </message>
    <message>
        <source>. Why: %1</source>
        <translation>. السبب: %1</translation>
    </message>
    <message>
        <source>%1 (%2) says nothing to %3 as far as we know. Insert adds a link.</source>
        <translation>%1 (%2) لا تقول شيئا بشأن %3 بحسب ما نعلم. والمفتاح Insert يضيف رابطا.</translation>
    </message>
    <message>
        <source>How many experiences say what</source>
        <translation>عدد التجارب بحسب ما تقوله</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>States of the experiences that support the lesson</source>
        <translation>دول التجارب التي تؤيد الدرس المستفاد</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>When the lesson was drawn or last checked</source>
        <translation>متى استخلص الدرس المستفاد أو جرى آخر تحقق منه</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>آخر نظر</translation>
    </message>
    <message>
        <source>%1: %2. States: %3. Looked at: %4.%5</source>
        <translation>%1: %2. الدول: %3. آخر نظر: %4.%5</translation>
    </message>
    <message>
        <source>Chosen for comparison.</source>
        <translation>مختارة للمقارنة.</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilPart</name>
    <message>
        <source>The link is added. Undo takes it back.</source>
        <translation>تمت إضافة الرابط. والتراجع يزيله.</translation>
    </message>
    <message>
        <source>Print what experience teaches…</source>
        <translation>طباعة ما تعلمه التجربة…</translation>
    </message>
    <message>
        <source>All lessons with what each experience says, as an office or a shared copy (Ctrl+P)</source>
        <translation>جميع الدروس المستفادة مع ما تقوله كل تجربة، كنسخة مكتب أو نسخة مشتركة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>إضافة رابط…</translation>
    </message>
    <message>
        <source>Say what an experience says to the chosen lesson (Insert)</source>
        <translation>بيان ما تقوله تجربة بشأن الدرس المستفاد المختار (Insert)</translation>
    </message>
    <message>
        <source>Compare this experience</source>
        <translation>مقارنة هذه التجربة</translation>
    </message>
    <message>
        <source>Put the chosen experience side by side with others, or take it out (Space)</source>
        <translation>وضع التجربة المختارة جنبا إلى جنب مع تجارب أخرى، أو إخراجها (Space)</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>فتح الدرس المستفاد</translation>
    </message>
    <message>
        <source>Open the lesson of the chosen line</source>
        <translation>فتح الدرس المستفاد في السطر المختار</translation>
    </message>
    <message>
        <source>Open the experience</source>
        <translation>فتح التجربة</translation>
    </message>
    <message>
        <source>Open the experience of the chosen column</source>
        <translation>فتح التجربة في العمود المختار</translation>
    </message>
    <message>
        <source>Chain of the lesson</source>
        <translation>سلسلة الدرس المستفاد</translation>
    </message>
    <message>
        <source>Draw what the lesson rests on and leads to</source>
        <translation>رسم ما يستند إليه الدرس المستفاد وما يفضي إليه</translation>
    </message>
    <message>
        <source>Words of lessons or experiences</source>
        <translation>كلمات من الدروس المستفادة أو التجارب</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الدولة:</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>بحث:</translation>
    </message>
    <message>
        <source>Lessons against experiences</source>
        <translation>الدروس المستفادة مقابل التجارب</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>جميع المواضيع</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
    <message>
        <source>No lesson yet. Enter what several experiences teach together as a lesson, and link the experiences it is drawn from.</source>
        <translation>لا دروس مستفادة بعد. أدخل ما يستفاد من عدة تجارب معا كدرس مستفاد، واربط التجارب التي استخلص منها.</translation>
    </message>
    <message>
        <source>No lesson fits. Choose another theme or State, or fewer words.</source>
        <translation>لا يوجد درس مستفاد مطابق. اختر موضوعا آخر أو دولة أخرى، أو كلمات أقل.</translation>
    </message>
    <message>
        <source>Lessons: %1 · experiences: %2 · States: %3</source>
        <translation>الدروس المستفادة: %1 · التجارب: %2 · الدول: %3</translation>
    </message>
    <message>
        <source>Nothing is said here. Insert adds a link; the lesson and the experience are opened from the Record menu.</source>
        <translation>لم يذكر شيء هنا. المفتاح Insert يضيف رابطا؛ ويفتح الدرس المستفاد والتجربة من قائمة «السجل».</translation>
    </message>
    <message>
        <source>Choose a cell in the column of an experience; Space puts that experience side by side.</source>
        <translation>اختر خلية في عمود تجربة؛ والمفتاح Space يضع تلك التجربة جنبا إلى جنب مع غيرها.</translation>
    </message>
    <message>
        <source>Four experiences stand side by side at most. Take one out first (Space in its column).</source>
        <translation>يمكن وضع أربع تجارب على الأكثر جنبا إلى جنب. أخرج إحداها أولا (Space في عمودها).</translation>
    </message>
    <message>
        <source>Space in the columns of two to four experiences puts them side by side here.</source>
        <translation>المفتاح Space في أعمدة تجربتين إلى أربع تجارب يضعها هنا جنبا إلى جنب.</translation>
    </message>
    <message>
        <source>%1 is chosen. Choose one to three more with Space.</source>
        <translation>اختيرت %1. اختر تجربة إلى ثلاث تجارب أخرى بالمفتاح Space.</translation>
    </message>
    <message>
        <source>A link joins an experience and a lesson. Enter one of each first.</source>
        <translation>يصل الرابط تجربة بدرس مستفاد. أدخل واحدا من كل منهما أولا.</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>استخلاص</translation>
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
        <translation>جار فتح %1</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>جار إنشاء مساحة عمل</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>جار إنشاء النموذج</translation>
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
    <name>tri::ui::EvidencePage</name>
    <message>
        <source>What experiences teach is read here…</source>
        <translation>جارية قراءة ما يستفاد من التجارب…</translation>
    </message>
    <message>
        <source>The evidence could not be read. Open the page again to try once more.</source>
        <translation>تعذرت قراءة الأدلة. افتح الصفحة من جديد لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing is here yet. Enter experiences first, then the lessons that several of them teach together; their chains and gaps follow by themselves.</source>
        <translation>لا شيء هنا بعد. أدخل التجارب أولا، ثم الدروس المستفادة من عدد منها معا؛ وتأتي سلاسلها وثغراتها تلقائيا.</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>إضافة تجربة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperienceOffer</name>
    <message>
        <source>Form to fill in…</source>
        <translation>استمارة للملء…</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>أخذ استمارة…</translation>
    </message>
    <message>
        <source>Write this experience, or an empty form, as a document that others fill in and send back</source>
        <translation>كتابة هذه التجربة، أو استمارة فارغة، كوثيقة يملؤها آخرون ويعيدونها</translation>
    </message>
    <message>
        <source>Take in a form that was sent back; you see each change first</source>
        <translation>أخذ استمارة معادة؛ ويعرض كل تغيير أولا</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>وثيقة Word (*.docx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>استمارة للملء</translation>
    </message>
    <message>
        <source>The form was written to “%1”.</source>
        <translation>كتبت الاستمارة في «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Not told in it, because only our office sees them: %n values.</source>
        <translation>
            <numerusform>القيم غير الواردة فيها لأن مكتبنا وحده يطلع عليها: %n.</numerusform>
            <numerusform>القيم غير الواردة فيها لأن مكتبنا وحده يطلع عليها: %n.</numerusform>
            <numerusform>القيم غير الواردة فيها لأن مكتبنا وحده يطلع عليها: %n.</numerusform>
            <numerusform>القيم غير الواردة فيها لأن مكتبنا وحده يطلع عليها: %n.</numerusform>
            <numerusform>القيم غير الواردة فيها لأن مكتبنا وحده يطلع عليها: %n.</numerusform>
            <numerusform>القيم غير الواردة فيها لأن مكتبنا وحده يطلع عليها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms (*.docx *.csv)</source>
        <translation>استمارات (*.docx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>أخذ استمارة</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperiencePanel</name>
    <message>
        <source>Compare side by side</source>
        <translation>مقارنة جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Similar, not the same</source>
        <translation>متشابهتان لا متطابقتان</translation>
    </message>
    <message>
        <source>What this experience still needs</source>
        <translation>ما يلزم بعد لهذه التجربة</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>فتح التجربة الأخرى إلى جانب هذه التجربة</translation>
    </message>
    <message>
        <source>Link the two as similar experiences; they are no longer told as likely the same</source>
        <translation>ربط التجربتين كتجربتين متشابهتين؛ فلا تذكران بعدها على أنهما متطابقتان على الأرجح</translation>
    </message>
    <message>
        <source>Write the experience first; then this tells what it still needs.</source>
        <translation>اكتب التجربة أولا؛ ثم يبين هنا ما يلزم بعد لها.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القراء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All readers that are needed have answered.</source>
        <translation>ورد جواب جميع القراء اللازمين.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>“%1” is set, and what is here speaks for it. %2</source>
        <translation>الدرجة المحددة «%1»، وما يرد هنا يدعمها. %2</translation>
    </message>
    <message>
        <source>No grade is set.</source>
        <translation>لم تحدد أي درجة.</translation>
    </message>
    <message>
        <source>“%1” is set.</source>
        <translation>الدرجة المحددة «%1».</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>ما يرد هنا يدعم «%1». %2</translation>
    </message>
    <message>
        <source>To present it</source>
        <translation>لأجل عرضها</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>الكلمات نفسها: %1</translation>
    </message>
    <message>
        <source>same State: %1</source>
        <translation>الدولة نفسها: %1</translation>
    </message>
    <message>
        <source>same theme: %1</source>
        <translation>الموضوع نفسه: %1</translation>
    </message>
    <message>
        <source>same period</source>
        <translation>الفترة نفسها</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>متطابقتان على الأرجح</translation>
    </message>
    <message>
        <source>No other experience looks like this one.</source>
        <translation>لا توجد تجربة أخرى تشبه هذه التجربة.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
    <message>
        <source>(several values)</source>
        <translation>(عدة قيم)</translation>
    </message>
    <message>
        <source>(will be empty)</source>
        <translation>(سيصبح فارغا)</translation>
    </message>
    <message>
        <source>Added to what each record has</source>
        <translation>يضاف إلى ما في كل سجل</translation>
    </message>
    <message>
        <source>Taken out of each record that has it</source>
        <translation>يخرج من كل سجل يتضمنه</translation>
    </message>
    <message>
        <source>In place of what each record has</source>
        <translation>يحل محل ما في كل سجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Carry out what probably mends it; it is one step that can be undone</source>
        <translation>تنفيذ ما يرجح أنه يصلح الأمر؛ وهي خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileActions</name>
    <message>
        <source>Opening %1</source>
        <translation>جار فتح %1</translation>
    </message>
    <message>
        <source>A file that can run</source>
        <translation>ملف قابل للتشغيل</translation>
    </message>
    <message>
        <source>Files of this kind can do anything on this computer that you can. Open it only if you know who made it and what it does.</source>
        <translation>يمكن للملفات من هذا النوع أن تفعل على هذا الحاسوب كل ما يمكنك فعله. لا تفتحه إلا إذا كنت تعرف من أعده وما يفعله.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>جار حفظ %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>لا ملف.</translation>
    </message>
    <message>
        <source>%1 – its content is not in this copy</source>
        <translation>%1 – محتواه غير موجود في هذه النسخة</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>جار حفظ %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message>
        <source>Only the name of this file is known.</source>
        <translation>لا يعرف من هذا الملف إلا اسمه.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace.</source>
        <translation>محتوى هذا الملف غير موجود في هذه النسخة من مساحة العمل.</translation>
    </message>
    <message>
        <source>The search finds the words inside this file.</source>
        <translation>يجد البحث الكلمات الموجودة داخل هذا الملف.</translation>
    </message>
    <message>
        <source>The search finds the words in the first part of this large file.</source>
        <translation>يجد البحث الكلمات الموجودة في الجزء الأول من هذا الملف الكبير.</translation>
    </message>
    <message>
        <source>The search finds this file by its name only.</source>
        <translation>لا يجد البحث هذا الملف إلا باسمه.</translation>
    </message>
    <message>
        <source>This file seems to be damaged: the search finds it by its name only.</source>
        <translation>يبدو أن هذا الملف تالف: لا يجده البحث إلا باسمه.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>حفظ نسخ من ملفات مع هذا السجل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Look at a copy in the program of its kind</source>
        <translation>الاطلاع على نسخة في البرنامج الخاص بنوعها</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation>كتابة الملف في مجلد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected files for a folder or a mail</source>
        <translation>نسخ الملفات المحددة لوضعها في مجلد أو رسالة بريد</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>لصق ملفات</translation>
    </message>
    <message>
        <source>Attach the files that were copied in the file manager</source>
        <translation>إرفاق الملفات المنسوخة في مدير الملفات</translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation>الاسم والتفاصيل…</translation>
    </message>
    <message>
        <source>Show the record of this file: its title, language, date and note</source>
        <translation>عرض سجل هذا الملف: عنوانه ولغته وتاريخه والملاحظة عنه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the selected files away from this record</source>
        <translation>إزالة الملفات المحددة من هذا السجل</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>تم الحفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Papers, letters and pictures that go with this record can be kept in the workspace: drop them here.</source>
        <translation>يمكن أن تحفظ في مساحة العمل الورقات والرسائل والصور المرفقة بهذا السجل: أفلتها هنا.</translation>
    </message>
    <message>
        <source>No file goes with this record.</source>
        <translation>لا ملف مرفق بهذا السجل.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>There is no file on the clipboard. Copy files in the file manager first.</source>
        <translation>ليس في الحافظة ملف. انسخ ملفات في مدير الملفات أولا.</translation>
    </message>
    <message>
        <source>“%1” removed from this record.</source>
        <translation>تمت إزالة «%1» من هذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation>
            <numerusform>لم تجر إزالة أي ملف من هذا السجل.</numerusform>
            <numerusform>تمت إزالة ملف واحد من هذا السجل.</numerusform>
            <numerusform>تمت إزالة ملفين من هذا السجل.</numerusform>
            <numerusform>تمت إزالة %n ملفات من هذا السجل.</numerusform>
            <numerusform>تمت إزالة %n ملفا من هذا السجل.</numerusform>
            <numerusform>تمت إزالة %n ملف من هذا السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FillButton</name>
    <message>
        <source>What becomes of this field in the selected records</source>
        <translation>ما يجري لهذا الحقل في السجلات المحددة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>tri::ui::FitOffer</name>
    <message>
        <source>Fit for the next planning cycle…</source>
        <translation>الملاءمة لدورة التخطيط المقبلة…</translation>
    </message>
    <message>
        <source>When the State plans, and what could be proposed for its next cycle, with reasons</source>
        <translation>متى تخطط الدولة، وما يمكن اقتراحه لدورتها المقبلة، مع الأسباب</translation>
    </message>
    <message>
        <source>How agencies could help…</source>
        <translation>كيف يمكن للوكالات أن تساعد…</translation>
    </message>
    <message>
        <source>Agencies by mandate, earlier support, projects and people, with reasons</source>
        <translation>الوكالات بحسب الولاية والدعم السابق والمشاريع والأشخاص، مع الأسباب</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>بطاقة مشروع</translation>
    </message>
    <message>
        <source>The project on one paper, to hand out: what, where, who, results</source>
        <translation>المشروع في ورقة واحدة، للتوزيع: ما هو، وأين، ومن، والنتائج</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>قائمة المشاريع</translation>
    </message>
    <message>
        <source>All projects on paper, by theme and country</source>
        <translation>جميع المشاريع على الورق، بحسب الموضوع والبلد</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>حدد سجلا، أو اكتب السجل الجديد أولا.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitPage</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The list on paper, for the office or to share (Ctrl+P)</source>
        <translation>القائمة على الورق، للمكتب أو للمشاركة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the recommendation (Enter)</source>
        <translation>فتح التوصية (Enter)</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>إنشاء سجل دعم…</translation>
    </message>
    <message>
        <source>Write down support for this recommendation that fits the cycle (S)</source>
        <translation>تدوين دعم لهذه التوصية يلائم الدورة (S)</translation>
    </message>
    <message>
        <source>Add a planning cycle</source>
        <translation>إضافة دورة تخطيط</translation>
    </message>
    <message>
        <source>When the State plans, and when the text is prepared</source>
        <translation>متى تخطط الدولة، ومتى يعد النص</translation>
    </message>
    <message>
        <source>Agency that could support it</source>
        <translation>الوكالة التي يمكنها دعمها</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>الوكالة …</translation>
    </message>
    <message>
        <source>The agency has offered it</source>
        <translation>عرضته الوكالة</translation>
    </message>
    <message>
        <source>Support by:</source>
        <translation>الدعم من:</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>إنشاء السجل</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list.</source>
        <translation>لا توجد وكالة اسمها «%1». اختر وكالة من القائمة.</translation>
    </message>
    <message>
        <source>The support is written down as offered. It is internal until you share it.</source>
        <translation>دون الدعم بوصفه معروضا. وهو داخلي إلى أن تجعله مشتركا.</translation>
    </message>
    <message>
        <source>The support is written down; nothing is offered yet. It is internal until you share it.</source>
        <translation>دون الدعم؛ ولم يعرض شيء بعد. وهو داخلي إلى أن تجعله مشتركا.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>الدولة …</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>لا توجد دولة اسمها «%1». اختر دولة من القائمة.</translation>
    </message>
    <message>
        <source>When the State plans</source>
        <translation>متى تخطط الدولة</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>نصها</translation>
    </message>
    <message>
        <source>What could fit the cycle</source>
        <translation>ما قد يلائم الدورة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب الإدراج</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Choose a State above. When it plans, and what could fit its next cycle, then stands here.</source>
        <translation>اختر دولة أعلاه. فيرد هنا متى تخطط، وما قد يلائم دورتها المقبلة.</translation>
    </message>
    <message>
        <source>The State is not in this workspace. Choose another one.</source>
        <translation>الدولة غير موجودة في مساحة العمل هذه. اختر دولة أخرى.</translation>
    </message>
    <message>
        <source>Nothing here is addressed to this State by name or taken up by it. Recommendations to all States are listed once its follow-up, support or projects touch their theme.</source>
        <translation>لا شيء هنا موجه إلى هذه الدولة بالاسم أو أخذت به. وتدرج التوصيات الموجهة إلى جميع الدول متى اتصلت بمواضيعها متابعة الدولة أو دعمها أو مشاريعها.</translation>
    </message>
    <message>
        <source>No recommendation here is addressed to this State or taken up by it.</source>
        <translation>لا توجد هنا توصية موجهة إلى هذه الدولة أو أخذت بها.</translation>
    </message>
    <message>
        <source>No planning cycle of this State is entered, so nobody can say when proposals are welcome.</source>
        <translation>لم تدخل أي دورة تخطيط لهذه الدولة، فلا يمكن معرفة متى يرحب بالمقترحات.</translation>
    </message>
    <message>
        <source>None of the cycles entered can still take something in. Enter the next one when it is known.</source>
        <translation>لم يعد أي من الدورات المدخلة يقبل شيئا. أدخل الدورة التالية عندما تعرف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cycle, when it is prepared</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Addressed to all States, with no other reason yet: %1.</source>
        <translation>موجهة إلى جميع الدول، دون سبب آخر بعد: %1.</translation>
    </message>
    <message>
        <source>Fits it already</source>
        <comment>support</comment>
        <translation>يلائمها بالفعل</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>الملاءمة لدورة التخطيط المقبلة</translation>
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
    <name>tri::ui::FollowUpFilters</name>
    <message>
        <source>Any</source>
        <comment>status</comment>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>الاجتماع:</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>Addressed to:</source>
        <translation>موجهة إلى:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>المنطقة:</translation>
    </message>
    <message>
        <source>Actors:</source>
        <translation>الجهات الفاعلة:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>منذ:</translation>
    </message>
    <message>
        <source>Since, first year</source>
        <translation>منذ، السنة الأولى</translation>
    </message>
    <message>
        <source>Since, last year</source>
        <translation>منذ، السنة الأخيرة</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>في شكل:</translation>
    </message>
    <message>
        <source>Only recommendations with an entry</source>
        <translation>التوصيات التي لها قيد فقط</translation>
    </message>
    <message>
        <source>Leave out the lines on which nothing is entered</source>
        <translation>استبعاد الصفوف التي لم يدون فيها شيء</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
    <message>
        <source>Show States without an entry too; never on paper</source>
        <translation>عرض الدول التي ليس لها قيد أيضا؛ ولا ترد أبدا على الورق</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>year</comment>
        <translation>أي سنة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>meetings</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>themes</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي جهة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(غير موجود في هذه النسخة)</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpMatrixPage</name>
    <message>
        <source>Print the matrix…</source>
        <translation>طباعة المصفوفة…</translation>
    </message>
    <message>
        <source>What is chosen here on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>ما هو مختار هنا على الورق، كنسخة مكتب أو نسخة مشتركة (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Export for our office…</source>
        <translation>ت&amp;صدير لمكتبنا…</translation>
    </message>
    <message>
        <source>Write what is chosen here as a workbook or a Word document</source>
        <translation>كتابة ما هو مختار هنا كمصنف أو وثيقة Word</translation>
    </message>
    <message>
        <source>Export a &amp;shared copy…</source>
        <translation>تصدير نسخة م&amp;شتركة…</translation>
    </message>
    <message>
        <source>Likewise for the three sides: without what is internal or sensitive, and without what was noted about a State without its consent</source>
        <translation>كذلك للجوانب الثلاثة: دون ما هو داخلي أو حساس، ودون ما لوحظ عن دولة لم تعط موافقتها</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>نسخ الخلايا المختارة، أو كلها، مع عناوينها</translation>
    </message>
    <message>
        <source>Open the &amp;recommendation</source>
        <translation>فتح ال&amp;توصية</translation>
    </message>
    <message>
        <source>Open the recommendation of the chosen line</source>
        <translation>فتح التوصية في الصف المختار</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a record</comment>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>1 line copied. The copy is for our own office.</source>
        <translation>تم نسخ صف واحد. والنسخة لمكتبنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied. The copy is for our own office.</source>
        <translation>
            <numerusform>لم يجر نسخ أي صف.</numerusform>
            <numerusform>تم نسخ صف واحد. والنسخة لمكتبنا.</numerusform>
            <numerusform>تم نسخ صفين. والنسخة لمكتبنا.</numerusform>
            <numerusform>تم نسخ %n صفوف. والنسخة لمكتبنا.</numerusform>
            <numerusform>تم نسخ %n صفا. والنسخة لمكتبنا.</numerusform>
            <numerusform>تم نسخ %n صف. والنسخة لمكتبنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>وثيقة Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a shared copy</source>
        <translation>تصدير نسخة مشتركة</translation>
    </message>
    <message>
        <source>Export for our office</source>
        <translation>تصدير لمكتبنا</translation>
    </message>
    <message>
        <source>Writing the follow-up matrix</source>
        <translation>جارية كتابة مصفوفة المتابعة</translation>
    </message>
    <message>
        <source>The matrix is written to “%1”. It holds internal and sensitive records too; it is for our own office.</source>
        <translation>كتبت المصفوفة في «%1». وهي تتضمن السجلات الداخلية والحساسة أيضا؛ وهي لمكتبنا فقط.</translation>
    </message>
    <message>
        <source>The shared copy is written to “%1”.</source>
        <translation>كتبت النسخة المشتركة في «%1».</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>المستبعد: %1.</translation>
    </message>
    <message>
        <source>Recommendations by actors</source>
        <translation>التوصيات بحسب الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Recommendations and their follow-up, a line an entry</source>
        <translation>التوصيات ومتابعتها، صف لكل قيد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>The matrix is being put together…</source>
        <translation>جار إعداد المصفوفة…</translation>
    </message>
    <message>
        <source>The matrix could not be put together. Open the page again to try once more.</source>
        <translation>تعذر إعداد المصفوفة. افتح الصفحة من جديد لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Recommendations of Forum Meetings and what is done on them stand here. Add a recommendation, or take in a table of them.</source>
        <translation>ترد هنا توصيات اجتماعات المنتدى وما تم عمله بشأنها. أضف توصية، أو خذ جدولا من التوصيات.</translation>
    </message>
    <message>
        <source>Nothing is entered that fits. Choose less narrowly above.</source>
        <translation>لا شيء مدون يطابق الاختيار. وسع الاختيار أعلاه.</translation>
    </message>
    <message>
        <source>1 recommendation.</source>
        <translation>توصية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations.</source>
        <translation>
            <numerusform>لا توصيات.</numerusform>
            <numerusform>توصية واحدة.</numerusform>
            <numerusform>توصيتان.</numerusform>
            <numerusform>%n توصيات.</numerusform>
            <numerusform>%n توصية.</numerusform>
            <numerusform>%n توصية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up is voluntary: an empty cell says that nothing is entered here, and no more.</source>
        <translation>المتابعة طوعية: والخانة الفارغة تبين أنه لا شيء مدون هنا، لا أكثر.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>مصفوفة المتابعة</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpOffer</name>
    <message>
        <source>Add a dated report…</source>
        <translation>إضافة تقرير مؤرخ…</translation>
    </message>
    <message>
        <source>Write down what somebody reports of the follow-up, with the day and the word for how it stands</source>
        <translation>تدوين ما يبلغ به أحد عن المتابعة، مع اليوم وكلمة الحالة</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>سير المتابعة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpPanel</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>فتح الإفادتين جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Add a dated report…</source>
        <translation>إضافة تقرير مؤرخ…</translation>
    </message>
    <message>
        <source>What is told of the follow-up</source>
        <translation>ما يقال عن المتابعة</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>فتح سجل السطر (Enter)</translation>
    </message>
    <message>
        <source>Open the two accounts beside each other</source>
        <translation>فتح الإفادتين إحداهما إلى جانب الأخرى</translation>
    </message>
    <message>
        <source>Write down what somebody reports of it, with the day and the word for how it stands</source>
        <translation>تدوين ما يبلغ به أحد عنها، مع اليوم وكلمة الحالة</translation>
    </message>
    <message>
        <source>Write the record first; then this tells what is known of it.</source>
        <translation>اكتب السجل أولا؛ وعندئذ يرد هنا ما هو معروف عنه.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpRecords</name>
    <message>
        <source>Records of the chosen cell</source>
        <translation>سجلات الخلية المختارة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
</context>
<context>
    <name>tri::ui::ForecastPart</name>
    <message>
        <source>Show &amp;dropped</source>
        <translation>عرض الم&amp;تجاهل</translation>
    </message>
    <message>
        <source>Request &amp;calendar</source>
        <translation>ت&amp;قويم الطلبات</translation>
    </message>
    <message>
        <source>What is expected, month by month, on paper or as PDF: for the office, or to be shared</source>
        <translation>المتوقع شهرا بشهر، على الورق أو بصيغة PDF: للمكتب أو للتعميم</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step</source>
        <translation>إدخال المؤشر عليه، وإلا فالمختار، كمسودات طلبات، في خطوة واحدة</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside on this computer, or bring it back</source>
        <translation>تجاهل المؤشر عليه، وإلا فالمختار، على هذا الحاسوب، أو إعادته</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;تأشير أو إلغاء التأشير</translation>
    </message>
    <message>
        <source>Requests to be expected</source>
        <translation>الطلبات المتوقعة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>المطلوب منها عادة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>مرات الورود</translation>
    </message>
    <message>
        <source>Earliest to latest, by month</source>
        <translation>من الأبكر إلى الآخر، بحسب الشهر</translation>
    </message>
    <message>
        <source>Before how many of the earlier Forum Meetings it came</source>
        <translation>عدد اجتماعات المنتدى السابقة التي ورد قبلها</translation>
    </message>
    <message>
        <source>From the earliest to the latest day it was ever asked, counted from the Forum Meeting. Dot or bar: the usual day or month. Diamond: needed by. Thick line: the Forum Meeting. Dotted: today.</source>
        <translation>من أبكر يوم إلى آخر يوم طلب فيه، محسوبا من اجتماع المنتدى. النقطة أو الشريط: اليوم أو الشهر المعتاد. المعين: مطلوب بحلول. الخط السميك: اجتماع المنتدى. الخط المنقط: اليوم.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>قبل:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>List the proposals that were dropped on this computer too, to bring them back</source>
        <translation>سرد المقترحات التي جرى تجاهلها على هذا الحاسوب أيضا، لإعادتها</translation>
    </message>
    <message>
        <source>Earlier requests that the proposal rests on</source>
        <translation>الطلبات السابقة التي يستند إليها المقترح</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step (Ctrl+Enter)</source>
        <translation>إدخال المؤشر عليه، وإلا فالمختار، كمسودات طلبات، في خطوة واحدة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside; it stays so on this computer until you bring it back (Delete)</source>
        <translation>تجاهل المؤشر عليه، وإلا فالمختار؛ ويبقى كذلك على هذا الحاسوب إلى حين إعادته (Delete)</translation>
    </message>
    <message>
        <source>What may be asked before %1, by what was asked before earlier ones</source>
        <translation>ما قد يطلب قبل %1، استنادا إلى ما طلب قبل الاجتماعات السابقة</translation>
    </message>
    <message>
        <source>What may be asked before the coming Forum Meeting</source>
        <translation>ما قد يطلب قبل اجتماع المنتدى المقبل</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Dropped on this computer</source>
        <translation>المتجاهل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>المدخل بالفعل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>usual day, earliest, latest</comment>
        <translation>%1، بين %2 و%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of request, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times, Forum Meetings</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>متوقع %1</translation>
    </message>
    <message>
        <source>; needed by %1</source>
        <translation>؛ مطلوب بحلول %1</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>متوقع %1.</translation>
    </message>
    <message>
        <source>Needed by %1.</source>
        <translation>مطلوب بحلول %1.</translation>
    </message>
    <message>
        <source>This time is over: it was never asked this late.</source>
        <translation>انقضى هذا الوقت: لم يطلب قط في وقت متأخر كهذا.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>1 request to be expected</source>
        <translation>طلب واحد متوقع</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to be expected</source>
        <translation>
            <numerusform>%n طلب متوقع</numerusform>
            <numerusform>طلب واحد متوقع</numerusform>
            <numerusform>طلبان متوقعان</numerusform>
            <numerusform>%n طلبات متوقعة</numerusform>
            <numerusform>%n طلبا متوقعا</numerusform>
            <numerusform>%n طلب متوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered already</source>
        <translation>
            <numerusform>المدخل بالفعل: %n</numerusform>
            <numerusform>المدخل بالفعل: %n</numerusform>
            <numerusform>المدخل بالفعل: %n</numerusform>
            <numerusform>المدخل بالفعل: %n</numerusform>
            <numerusform>المدخل بالفعل: %n</numerusform>
            <numerusform>المدخل بالفعل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>المتجاهل: %n</numerusform>
            <numerusform>المتجاهل: %n</numerusform>
            <numerusform>المتجاهل: %n</numerusform>
            <numerusform>المتجاهل: %n</numerusform>
            <numerusform>المتجاهل: %n</numerusform>
            <numerusform>المتجاهل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped (“Show dropped” lists them)</source>
        <translation>
            <numerusform>المتجاهل: %n (يسرده «عرض المتجاهل»)</numerusform>
            <numerusform>المتجاهل: %n (يسرده «عرض المتجاهل»)</numerusform>
            <numerusform>المتجاهل: %n (يسرده «عرض المتجاهل»)</numerusform>
            <numerusform>المتجاهل: %n (يسرده «عرض المتجاهل»)</numerusform>
            <numerusform>المتجاهل: %n (يسرده «عرض المتجاهل»)</numerusform>
            <numerusform>المتجاهل: %n (يسرده «عرض المتجاهل»)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1. Drawn from 1 earlier Forum Meeting.</source>
        <translation>%1. استنادا إلى اجتماع سابق واحد للمنتدى.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Drawn from %n earlier Forum Meetings.</source>
        <translation>
            <numerusform>%1. استنادا إلى %n اجتماع سابق للمنتدى.</numerusform>
            <numerusform>%1. استنادا إلى اجتماع واحد سابق للمنتدى.</numerusform>
            <numerusform>%1. استنادا إلى اجتماعين سابقين للمنتدى.</numerusform>
            <numerusform>%1. استنادا إلى %n اجتماعات سابقة للمنتدى.</numerusform>
            <numerusform>%1. استنادا إلى %n اجتماعا سابقا للمنتدى.</numerusform>
            <numerusform>%1. استنادا إلى %n اجتماع سابق للمنتدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking, so of no use here: %n.</source>
        <translation>
            <numerusform>ما ليس له تاريخ طلب ولا يستفاد منه هنا: %n.</numerusform>
            <numerusform>ما ليس له تاريخ طلب ولا يستفاد منه هنا: %n.</numerusform>
            <numerusform>ما ليس له تاريخ طلب ولا يستفاد منه هنا: %n.</numerusform>
            <numerusform>ما ليس له تاريخ طلب ولا يستفاد منه هنا: %n.</numerusform>
            <numerusform>ما ليس له تاريخ طلب ولا يستفاد منه هنا: %n.</numerusform>
            <numerusform>ما ليس له تاريخ طلب ولا يستفاد منه هنا: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n as drafts</source>
        <translation>
            <numerusform>إدخال %n طلب كمسودة</numerusform>
            <numerusform>إدخال طلب واحد كمسودة</numerusform>
            <numerusform>إدخال طلبين كمسودتين</numerusform>
            <numerusform>إدخال %n طلبات كمسودات</numerusform>
            <numerusform>إدخال %n طلبا كمسودات</numerusform>
            <numerusform>إدخال %n طلب كمسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter as a draft</source>
        <translation>إدخال كمسودة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n</source>
        <translation>
            <numerusform>تجاهل %n</numerusform>
            <numerusform>تجاهل %n</numerusform>
            <numerusform>تجاهل %n</numerusform>
            <numerusform>تجاهل %n</numerusform>
            <numerusform>تجاهل %n</numerusform>
            <numerusform>تجاهل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>فتح قائمة الطلبات</translation>
    </message>
    <message>
        <source>Requests are expected from one Forum Meeting to the next. Enter the coming Forum Meeting, at least with its month.</source>
        <translation>تتوقع الطلبات من اجتماع للمنتدى إلى الاجتماع الذي يليه. أدخل اجتماع المنتدى المقبل، بشهره على الأقل.</translation>
    </message>
    <message>
        <source>No Forum Meeting before this one has requests with a day or month of asking, so nothing can be expected. Enter what was asked in earlier years, or paste it into the list of requests from a table.</source>
        <translation>لا يوجد قبل هذا الاجتماع أي اجتماع للمنتدى له طلبات معلوم يوم تقديمها أو شهره، ولذلك لا يمكن توقع شيء. أدخل ما طلب في السنوات السابقة، أو الصقه في قائمة الطلبات من جدول.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</source>
        <translation>
            <numerusform>لم يرد شيء بانتظام قبل اجتماعات المنتدى السابقة المسجلة (%n)، ولذلك لا يتوقع شيء.</numerusform>
            <numerusform>لم يرد شيء بانتظام قبل اجتماعات المنتدى السابقة المسجلة (%n)، ولذلك لا يتوقع شيء.</numerusform>
            <numerusform>لم يرد شيء بانتظام قبل اجتماعات المنتدى السابقة المسجلة (%n)، ولذلك لا يتوقع شيء.</numerusform>
            <numerusform>لم يرد شيء بانتظام قبل اجتماعات المنتدى السابقة المسجلة (%n)، ولذلك لا يتوقع شيء.</numerusform>
            <numerusform>لم يرد شيء بانتظام قبل اجتماعات المنتدى السابقة المسجلة (%n)، ولذلك لا يتوقع شيء.</numerusform>
            <numerusform>لم يرد شيء بانتظام قبل اجتماعات المنتدى السابقة المسجلة (%n)، ولذلك لا يتوقع شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>هذا مدخل بالفعل.</translation>
    </message>
    <message>
        <source>One draft of a request is entered. Nobody has asked yet.</source>
        <translation>أدخلت مسودة طلب واحدة. ولم يقدم أحد طلبا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of requests are entered. Nobody has asked yet.</source>
        <translation>
            <numerusform>أدخلت %n مسودة لطلب. ولم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>أدخلت مسودة واحدة لطلب. ولم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>أدخلت مسودتان لطلبين. ولم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>أدخلت %n مسودات لطلبات. ولم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>أدخلت %n مسودة لطلب. ولم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>أدخلت %n مسودة لطلب. ولم يقدم أحد طلبا بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is back among those to be expected.</source>
        <translation>أعيد المقترح إلى الطلبات المتوقعة.</translation>
    </message>
    <message>
        <source>Dropped on this computer, here and on the request calendar. “Show dropped” lists what was dropped, to bring it back.</source>
        <translation>جرى تجاهله على هذا الحاسوب، هنا وفي تقويم الطلبات. و«عرض المتجاهل» يسرد ما جرى تجاهله، لإعادته.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormExportDialog</name>
    <message>
        <source>An &amp;empty form for a new one</source>
        <translation>استمارة &amp;فارغة لسجل جديد</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>استمارة للملء</translation>
    </message>
    <message>
        <source>Others fill it in with Word or LibreOffice, or as a table, and send it back; when you take it in, you see each change before it is taken. What is internal or sensitive is not told in it.</source>
        <translation>يملؤها آخرون في Word أو LibreOffice، أو كجدول، ويعيدونها؛ وعند أخذها يعرض كل تغيير قبل أخذه. ولا يرد فيها ما هو داخلي أو حساس.</translation>
    </message>
    <message>
        <source>&amp;This one: %1</source>
        <translation>&amp;هذا السجل: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the form, and of what is written into it</source>
        <translation>&amp;لغة الاستمارة وما يكتب فيها</translation>
    </message>
    <message>
        <source>Language of the form, and of what is written into it</source>
        <translation>لغة الاستمارة وما يكتب فيها</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormReviewDialog</name>
    <message>
        <source>A new record from “%1”</source>
        <translation>سجل جديد من «%1»</translation>
    </message>
    <message>
        <source>“%1”: what the form changes</source>
        <translation>«%1»: ما تغيره الاستمارة</translation>
    </message>
    <message>
        <source>Changes that the form makes, to be taken or left</source>
        <translation>التغييرات التي تجريها الاستمارة، لأخذها أو تركها</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>في الاستمارة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>الاستمارة كلها</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>غير المأخوذ: %1</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>للعلم: %1</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>متغير هنا أيضا</translation>
    </message>
    <message>
        <source>It changed here since the form was sent. Tick it to take what the form says: %1</source>
        <translation>تغير هنا منذ إرسال الاستمارة. أشر عليه لأخذ ما تقوله الاستمارة: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>The form says nothing else than the record does.</source>
        <translation>ما تقوله الاستمارة هو ما في السجل نفسه.</translation>
    </message>
    <message>
        <source>The form makes a new record: %1.</source>
        <translation>تنشئ الاستمارة سجلا جديدا: %1.</translation>
    </message>
    <message>
        <source>Changes in the form: %1. As they stand here: %2.</source>
        <translation>التغييرات في الاستمارة: %1. المطابق لما هو هنا: %2.</translation>
    </message>
    <message>
        <source>Problems: %1; those fields are left as they are.</source>
        <translation>المشاكل: %1؛ وتترك تلك الحقول كما هي.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; decide on each.</source>
        <translation>المتغير في الجانبين: %1؛ ويلزم قرار في كل منها.</translation>
    </message>
    <message>
        <source>Take over 1 field</source>
        <translation>أخذ حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n fields</source>
        <translation>
            <numerusform>أخذ %n حقل</numerusform>
            <numerusform>أخذ حقل واحد</numerusform>
            <numerusform>أخذ حقلين</numerusform>
            <numerusform>أخذ %n حقول</numerusform>
            <numerusform>أخذ %n حقلا</numerusform>
            <numerusform>أخذ %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>What the form says was taken over. Undo takes all of it back.</source>
        <translation>أخذ ما تقوله الاستمارة. والتراجع يعيد ذلك كله.</translation>
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
    <name>tri::ui::GapsPart</name>
    <message>
        <source>Evidence is old after</source>
        <translation>تعتبر الأدلة قديمة بعد</translation>
    </message>
    <message>
        <source>Years after which evidence is old</source>
        <translation>عدد السنوات التي تعتبر الأدلة بعدها قديمة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>None of this is a fault of anybody; follow-up is voluntary.</source>
        <translation>ليس في هذا تقصير من أحد؛ فالمتابعة طوعية.</translation>
    </message>
    <message>
        <source>Print the gaps…</source>
        <translation>طباعة الثغرات…</translation>
    </message>
    <message>
        <source>All groups on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>جميع المجموعات على الورق، كنسخة مكتب أو نسخة مشتركة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record of the chosen point (Enter)</source>
        <translation>فتح سجل النقطة المختارة (Enter)</translation>
    </message>
    <message>
        <source>Chain of the record</source>
        <translation>سلسلة السجل</translation>
    </message>
    <message>
        <source>Draw what it rests on and leads to</source>
        <translation>رسم ما يستند إليه وما يفضي إليه</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>ثغرات الأدلة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب، وما يمكن عمله</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommendations without evidence</source>
        <translation>توصيات دون أدلة</translation>
    </message>
    <message>
        <source>Experiences never used</source>
        <translation>تجارب لم تستخدم قط</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>Lessons without evidence</source>
        <translation>دروس مستفادة دون أدلة</translation>
    </message>
    <message>
        <source>Old evidence</source>
        <translation>أدلة قديمة</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>حلقات مغلقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, why it is told</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter folds or unfolds the group.</source>
        <translation>المفتاح Enter يطوي المجموعة أو يبسطها.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>1 point that is missing or wants a second look</source>
        <translation>نقطة واحدة ناقصة أو تستدعي نظرة ثانية</translation>
    </message>
    <message>
        <source>Nothing is missing in the chains</source>
        <translation>لا ينقص شيء في السلاسل</translation>
    </message>
    <message numerus="yes">
        <source>%n points that are missing or want a second look</source>
        <translation>
            <numerusform>%n نقطة ناقصة أو تستدعي نظرة ثانية</numerusform>
            <numerusform>نقطة واحدة ناقصة أو تستدعي نظرة ثانية</numerusform>
            <numerusform>نقطتان ناقصتان أو تستدعيان نظرة ثانية</numerusform>
            <numerusform>%n نقاط ناقصة أو تستدعي نظرة ثانية</numerusform>
            <numerusform>%n نقطة ناقصة أو تستدعي نظرة ثانية</numerusform>
            <numerusform>%n نقطة ناقصة أو تستدعي نظرة ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الثغرات</translation>
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
        <translation>صاحب التغيير</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>نوع السجلات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>In any way</source>
        <translation>بأي طريقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
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
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation>%1، مثلا 14 مايو 2014 أو 2014-05 أو 2014</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>لم يذكر اسمه</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>ليس «%1» تاريخا. اكتب 14 مايو 2014 أو 2014-05 أو 2014.</translation>
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
        <translation>&amp;مقارنة بالوضع الحالي</translation>
    </message>
    <message>
        <source>&amp;Go back to this state…</source>
        <translation>ال&amp;عودة إلى هذه الحالة…</translation>
    </message>
    <message>
        <source>Show what became since of the fields that this change set</source>
        <translation>عرض ما آلت إليه الحقول التي عينها هذا التغيير</translation>
    </message>
    <message>
        <source>Take every record to how it was after the chosen change; this can be undone</source>
        <translation>إعادة كل سجل إلى ما كان عليه بعد التغيير المختار؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>لا يطابق أي تغيير هذه التصفية.</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>التغييرات: %1 من %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>عدد التغييرات: %1</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>جارية العودة إلى حالة سابقة</translation>
    </message>
    <message>
        <source>Every record is as it was after that change.</source>
        <translation>كل سجل على ما كان عليه بعد ذلك التغيير.</translation>
    </message>
    <message>
        <source>Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.</source>
        <translation>السجلات التي ستغير أو تحذف أو تستعاد: %1. أيا كان من غيرها منذ ذلك الحين؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Records taken back: %1. Undo brings the later state again.</source>
        <translation>السجلات المعادة إلى حالة سابقة: %1. والتراجع يرجع الحالة اللاحقة.</translation>
    </message>
    <message>
        <source>A restore point changes nothing. “Go back to this state” says how much differs from it.</source>
        <translation>نقطة الاستعادة لا تغير شيئا. ويبين «العودة إلى هذه الحالة» مقدار ما يختلف عنها.</translation>
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
        <translation>مقارنة بالوضع الحالي</translation>
    </message>
    <message>
        <source>Choose a second state with Ctrl+click or Ctrl+Space to compare the two</source>
        <translation>اختر حالة ثانية بالنقر مع Ctrl أو بالمفتاحين Ctrl+Space لمقارنة الحالتين</translation>
    </message>
    <message>
        <source>Compare the two states</source>
        <translation>مقارنة الحالتين</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
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
    <message>
        <source>Meeting mode</source>
        <translation>وضع الاجتماع</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>ملء الشاشة بالاجتماع أثناء عقده (F11)</translation>
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
        <translation>جارية قراءة %1</translation>
    </message>
    <message>
        <source>Same title and same day. Untick it to take them in as new records</source>
        <translation>العنوان نفسه واليوم نفسه. أزل العلامة لأخذها كسجلات جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>عدم لصق أي صف في %1</numerusform>
            <numerusform>لصق صف واحد في %1</numerusform>
            <numerusform>لصق صفين في %1</numerusform>
            <numerusform>لصق %n صفوف في %1</numerusform>
            <numerusform>لصق %n صفا في %1</numerusform>
            <numerusform>لصق %n صف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste 1 record</source>
        <translation>لصق سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n records</source>
        <translation>
            <numerusform>عدم لصق سجلات</numerusform>
            <numerusform>لصق سجل واحد</numerusform>
            <numerusform>لصق سجلين</numerusform>
            <numerusform>لصق %n سجلات</numerusform>
            <numerusform>لصق %n سجلا</numerusform>
            <numerusform>لصق %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>استيراد سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>عدم استيراد سجلات</numerusform>
            <numerusform>استيراد سجل واحد</numerusform>
            <numerusform>استيراد سجلين</numerusform>
            <numerusform>استيراد %n سجلات</numerusform>
            <numerusform>استيراد %n سجلا</numerusform>
            <numerusform>استيراد %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them exists here already: update it</source>
        <translation>واحد منها موجود هنا بالفعل: تحديثه</translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist here already: update them</source>
        <translation>
            <numerusform>لا شيء منها موجود هنا</numerusform>
            <numerusform>واحد منها موجود هنا بالفعل: تحديثه</numerusform>
            <numerusform>اثنان منها موجودان هنا بالفعل: تحديثهما</numerusform>
            <numerusform>%n منها موجودة هنا بالفعل: تحديثها</numerusform>
            <numerusform>%n منها موجودة هنا بالفعل: تحديثها</numerusform>
            <numerusform>%n منها موجودة هنا بالفعل: تحديثها</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the 1 valid one</source>
        <translation>الصالح الواحد فقط</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n valid ones</source>
        <translation>
            <numerusform>الصالحة فقط (%n)</numerusform>
            <numerusform>الصالحة فقط (%n)</numerusform>
            <numerusform>الصالحة فقط (%n)</numerusform>
            <numerusform>الصالحة فقط (%n)</numerusform>
            <numerusform>الصالحة فقط (%n)</numerusform>
            <numerusform>الصالحة فقط (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember these columns for the next such sheet</source>
        <translation>تذكر هذه الأعمدة للورقة المماثلة التالية</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>وسيلة التعرف</translation>
    </message>
    <message>
        <source>Column that tells which record a row stands for</source>
        <translation>العمود الذي يبين السجل الذي يدل عليه الصف</translation>
    </message>
    <message>
        <source>Pasted rows of %1</source>
        <translation>صفوف ملصقة: %1</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>معرف السجل</translation>
    </message>
    <message>
        <source>(keep in “%1”)</source>
        <translation>(حفظه في «%1»)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>1 row looks like a record that is here: say what it is.</source>
        <translation>صف واحد يشبه سجلا موجودا هنا: حدد ما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like records that are here: say what they are.</source>
        <translation>
            <numerusform>لا صفوف تشبه سجلات موجودة هنا.</numerusform>
            <numerusform>صف واحد يشبه سجلا موجودا هنا: حدد ما هو.</numerusform>
            <numerusform>صفان يشبهان سجلين موجودين هنا: حدد ما هما.</numerusform>
            <numerusform>%n صفوف تشبه سجلات موجودة هنا: حدد ما هي.</numerusform>
            <numerusform>%n صفا تشبه سجلات موجودة هنا: حدد ما هي.</numerusform>
            <numerusform>%n صف تشبه سجلات موجودة هنا: حدد ما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings stand in row %1; above them, and not taken in: “%2”.</source>
        <translation>العناوين في الصف %1؛ وفوقها ما لا يؤخذ: «%2».</translation>
    </message>
    <message>
        <source>The columns are read as in “%1”.</source>
        <translation>تقرأ الأعمدة كما في «%1».</translation>
    </message>
</context>
<context>
    <name>tri::ui::InboxPart</name>
    <message>
        <source>Pipeline &amp;board</source>
        <translation>&amp;لوحة مسار الطلبات</translation>
    </message>
    <message>
        <source>All requests as cards by their status, to be moved from step to step</source>
        <translation>جميع الطلبات كبطاقات بحسب حالتها، لنقلها من خطوة إلى خطوة</translation>
    </message>
    <message>
        <source>Waiting for:</source>
        <translation>في انتظار:</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>في انتظار</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>الطلبات المنتظرة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب بحلول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>طلب واحد ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n طلب منتظر</numerusform>
            <numerusform>طلب واحد منتظر</numerusform>
            <numerusform>طلبان منتظران</numerusform>
            <numerusform>%n طلبات منتظرة</numerusform>
            <numerusform>%n طلبا منتظرا</numerusform>
            <numerusform>%n طلب منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>All those asked</source>
        <translation>جميع الجهات المطلوب منها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits: no request is open, and none was closed in the last sixty days.</source>
        <translation>لا شيء ينتظر: لا طلب مفتوحا، ولم يغلق أي طلب في الأيام الستين الأخيرة.</translation>
    </message>
    <message>
        <source>Nothing waits for %1: no open request was put to it. Choose another, or all of those asked.</source>
        <translation>لا شيء في انتظار %1: لم يوجه إليها أي طلب مفتوح. اختر جهة أخرى، أو جميع الجهات المطلوب منها.</translation>
    </message>
    <message>
        <source>1 draft is not counted: nobody has asked yet.</source>
        <translation>مسودة واحدة غير محتسبة: لم يقدم أحد طلبا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not counted: nobody has asked yet.</source>
        <translation>
            <numerusform>%n مسودة غير محتسبة: لم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>مسودة واحدة غير محتسبة: لم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>مسودتان غير محتسبتين: لم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>%n مسودات غير محتسبة: لم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>%n مسودة غير محتسبة: لم يقدم أحد طلبا بعد.</numerusform>
            <numerusform>%n مسودة غير محتسبة: لم يقدم أحد طلبا بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1, needed by %2, %3</source>
        <comment>title, date, how long until then</comment>
        <translation>%1، مطلوب بحلول %2، %3</translation>
    </message>
    <message>
        <source>This workspace is read-only, so the board cannot be kept as a view. Choose “Board by” and “Status” under “Group”.</source>
        <translation>مساحة العمل هذه للقراءة فقط، ولذلك لا يمكن حفظ اللوحة كطريقة عرض. اختر «لوحة بحسب» و«الحالة» تحت «تجميع».</translation>
    </message>
    <message>
        <source>Requests by status</source>
        <translation>الطلبات بحسب الحالة</translation>
    </message>
    <message>
        <source>Inbox and load</source>
        <translation>الوارد وعبء العمل</translation>
    </message>
</context>
<context>
    <name>tri::ui::IndicatorsPart</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No indicator shows yet how this plan moves on. One for each objective is a good start: what is counted, in which unit, from where to where.</source>
        <translation>لا مؤشر يبين بعد مدى تقدم هذه الخطة. ومن المفيد البدء بمؤشر لكل هدف: ما يعد، وبأي وحدة، ومن أي قيمة إلى أي قيمة.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>إضافة مؤشر</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Add a value to the chosen indicator</source>
        <translation>إضافة قيمة إلى المؤشر المختار</translation>
    </message>
    <message>
        <source>Ask for due reports</source>
        <translation>طلب التقارير المستحقة</translation>
    </message>
    <message>
        <source>Make a record for each report that the schedules ask for in the coming three months</source>
        <translation>إنشاء سجل لكل تقرير تطلبه الجداول الزمنية في الأشهر الثلاثة المقبلة</translation>
    </message>
    <message>
        <source>Remove reports no longer asked for</source>
        <translation>إزالة التقارير التي لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>Move reports to the trash that are awaited though no schedule asks for them any more</source>
        <translation>نقل التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>إضافة مؤشر</translation>
    </message>
    <message>
        <source>Add an indicator to the plan</source>
        <translation>إضافة مؤشر إلى الخطة</translation>
    </message>
    <message>
        <source>Open indicator</source>
        <translation>فتح المؤشر</translation>
    </message>
    <message>
        <source>Open the indicator with all its fields (Enter)</source>
        <translation>فتح المؤشر بجميع حقوله (Enter)</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>مؤشرات الخطة</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>آخر قيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>التقرير التالي</translation>
    </message>
    <message>
        <source>Date of the value</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>A number, or the value in words</source>
        <translation>عدد، أو القيمة بالنص</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 indicators have a value.</source>
        <translation>المؤشرات التي لها قيمة: %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited report(s) are no longer asked for by any schedule.</source>
        <translation>
            <numerusform>التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها: %n.</numerusform>
            <numerusform>التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها: %n.</numerusform>
            <numerusform>التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها: %n.</numerusform>
            <numerusform>التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها: %n.</numerusform>
            <numerusform>التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها: %n.</numerusform>
            <numerusform>التقارير المنتظرة التي لم يعد أي جدول زمني يطلبها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>New value:</source>
        <translation>القيمة الجديدة:</translation>
    </message>
    <message>
        <source>New value in %1:</source>
        <comment>a unit</comment>
        <translation>القيمة الجديدة (%1):</translation>
    </message>
    <message>
        <source>The value is missing: a number, or what it is in words.</source>
        <translation>القيمة ناقصة: عدد، أو القيمة بالنص.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day, a month or a year, for example %2.</source>
        <translation>ليس «%1» تاريخا. اكتب يوما أو شهرا أو سنة، مثلا %2.</translation>
    </message>
    <message>
        <source>All reports that the schedules ask for in the coming three months are there. A schedule is set in “Report every” of the plan or of an indicator.</source>
        <translation>جميع التقارير التي تطلبها الجداول الزمنية في الأشهر الثلاثة المقبلة موجودة. ويحدد الجدول الزمني في حقل «دورية الإبلاغ» في الخطة أو في المؤشر.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are now awaited.</source>
        <translation>
            <numerusform>التقارير المنتظرة الآن: %n.</numerusform>
            <numerusform>التقارير المنتظرة الآن: %n.</numerusform>
            <numerusform>التقارير المنتظرة الآن: %n.</numerusform>
            <numerusform>التقارير المنتظرة الآن: %n.</numerusform>
            <numerusform>التقارير المنتظرة الآن: %n.</numerusform>
            <numerusform>التقارير المنتظرة الآن: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssueDialog</name>
    <message>
        <source>Draft %1</source>
        <translation>المسودة %1</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>إصدار الورقة</translation>
    </message>
    <message>
        <source>Hand it around as a draft: %1</source>
        <translation>توزيعها مسودة: %1</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>إصدارها بصيغة نهائية</translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation>التعليقات حتى</translation>
    </message>
    <message>
        <source>Proposed are those who received no. %1. Take out who does not get this one.</source>
        <translation>المقترحون هم من تلقوا الورقة رقم %1. استبعد من لا يتلقى هذه.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedCompareDialog</name>
    <message>
        <source>Compare issued papers</source>
        <translation>مقارنة الورقات الصادرة</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>لم يصدر شيء من هذه الورقة بهذه النسخة وهذه اللغة بعد. والزر «إصدار» يحفظها كما هي الآن.</translation>
    </message>
    <message>
        <source>Only earlier: %1</source>
        <translation>في الأسبق فقط: %1</translation>
    </message>
    <message>
        <source>Only later: %1</source>
        <translation>في الأحدث فقط: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>كلتاهما تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>No. %1, %2, %3</source>
        <comment>an issued paper, draft or released, and its day</comment>
        <translation>رقم %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedDialog</name>
    <message>
        <source>Issued papers</source>
        <translation>الأوراق الصادرة</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>تم الحفظ باسم «%1».</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أرسلت إلى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Sent to…</source>
        <translation>أرسلت إلى…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Its pages are here as they were kept (SHA-256 %1…).</source>
        <translation>صفحاتها موجودة هنا كما حفظت (SHA-256 %1…).</translation>
    </message>
    <message>
        <source>Comments are asked for by %1.</source>
        <translation>تطلب التعليقات في موعد أقصاه %1.</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>لم يصدر شيء من هذه الورقة بهذه النسخة وهذه اللغة بعد. والزر «إصدار» يحفظها كما هي الآن.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a copy of the pages instead.</source>
        <translation>لم تجهز أي طابعة على هذا الحاسوب. احفظ نسخة من الصفحات بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>تم الإرسال إلى %1.</translation>
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
    <message>
        <source>Who could answer…</source>
        <translation>من يمكنه الرد…</translation>
    </message>
    <message>
        <source>People for the item, with what fits and what does not</source>
        <translation>الأشخاص للبند، مع ما يلائم وما لا يلائم</translation>
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
    <name>tri::ui::LinkBar</name>
    <message>
        <source>Experience:</source>
        <translation>التجربة:</translation>
    </message>
    <message>
        <source>Direction:</source>
        <translation>الاتجاه:</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>الدرس المستفاد:</translation>
    </message>
    <message>
        <source>An own account is slight, what was monitored is fair, what was evaluated is strong</source>
        <translation>الإفادة الذاتية محدودة، والرصد متوسط، والتقييم قوي</translation>
    </message>
    <message>
        <source>Strength:</source>
        <translation>قوة الدليل:</translation>
    </message>
    <message>
        <source>Why it counts so (may stay empty)</source>
        <translation>سبب هذا التقدير (يجوز تركه فارغا)</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>إضافة الرابط</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>%1 and %2 are linked in this direction already. Open that link (Enter in its cell) to change its strength, or choose another direction.</source>
        <translation>%1 و%2 مرتبطان بالفعل في هذا الاتجاه. افتح ذلك الرابط (Enter في خليته) لتغيير قوته، أو اختر اتجاها آخر.</translation>
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
    <message>
        <source>Type a name or reference</source>
        <translation>اكتب اسما أو مرجعا</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadChart</name>
    <message>
        <source>Load as bars</source>
        <translation>عبء العمل بأعمدة بيانية</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadPanel</name>
    <message>
        <source>Asked</source>
        <translation>طلب منها</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>معتذر عنه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Load of those asked</source>
        <translation>عبء العمل بحسب الجهة المطلوب منها</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>عبء العمل في شكل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أعمدة بيانية</translation>
    </message>
    <message>
        <source>Requests of the chosen number</source>
        <translation>طلبات العدد المختار</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Those asked</source>
        <translation>الجهات المطلوب منها</translation>
    </message>
    <message>
        <source>%1 was asked once.</source>
        <translation>طلب من %1 مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n times.</source>
        <translation>
            <numerusform>طلب من %1 %n مرة.</numerusform>
            <numerusform>طلب من %1 مرة واحدة.</numerusform>
            <numerusform>طلب من %1 مرتين.</numerusform>
            <numerusform>طلب من %1 %n مرات.</numerusform>
            <numerusform>طلب من %1 %n مرة.</numerusform>
            <numerusform>طلب من %1 %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offered something on 1 request, asked or not.</source>
        <translation>%1: عرض بشأن طلب واحد، موجه إليها أو غير موجه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered something on %n requests, asked or not.</source>
        <translation>
            <numerusform>%1: عروض بشأن %n طلب، موجهة إليها أو غير موجهة.</numerusform>
            <numerusform>%1: عروض بشأن طلب واحد، موجهة إليها أو غير موجهة.</numerusform>
            <numerusform>%1: عروض بشأن طلبين، موجهة إليها أو غير موجهة.</numerusform>
            <numerusform>%1: عروض بشأن %n طلبات، موجهة إليها أو غير موجهة.</numerusform>
            <numerusform>%1: عروض بشأن %n طلبا، موجهة إليها أو غير موجهة.</numerusform>
            <numerusform>%1: عروض بشأن %n طلب، موجهة إليها أو غير موجهة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered on 1 request.</source>
        <translation>%1: تسليم بشأن طلب واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered on %n requests.</source>
        <translation>
            <numerusform>%1: تسليم بشأن %n طلب.</numerusform>
            <numerusform>%1: تسليم بشأن طلب واحد.</numerusform>
            <numerusform>%1: تسليم بشأن طلبين.</numerusform>
            <numerusform>%1: تسليم بشأن %n طلبات.</numerusform>
            <numerusform>%1: تسليم بشأن %n طلبا.</numerusform>
            <numerusform>%1: تسليم بشأن %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declined 1 request; the reason stands in the list.</source>
        <translation>%1: اعتذار عن طلب واحد؛ والسبب وارد في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n requests; the reasons stand in the list.</source>
        <translation>
            <numerusform>%1: اعتذار عن %n طلب؛ والأسباب واردة في القائمة.</numerusform>
            <numerusform>%1: اعتذار عن طلب واحد؛ والأسباب واردة في القائمة.</numerusform>
            <numerusform>%1: اعتذار عن طلبين؛ والأسباب واردة في القائمة.</numerusform>
            <numerusform>%1: اعتذار عن %n طلبات؛ والأسباب واردة في القائمة.</numerusform>
            <numerusform>%1: اعتذار عن %n طلبا؛ والأسباب واردة في القائمة.</numerusform>
            <numerusform>%1: اعتذار عن %n طلب؛ والأسباب واردة في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request to %1 is open: neither delivered nor declined.</source>
        <translation>طلب واحد موجه إلى %1 مفتوح: لم يجر التسليم ولا الاعتذار.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to %1 are open: neither delivered nor declined.</source>
        <translation>
            <numerusform>%n طلب موجه إلى %1 مفتوح: لم يجر التسليم ولا الاعتذار.</numerusform>
            <numerusform>طلب واحد موجه إلى %1 مفتوح: لم يجر التسليم ولا الاعتذار.</numerusform>
            <numerusform>طلبان موجهان إلى %1 مفتوحان: لم يجر التسليم ولا الاعتذار.</numerusform>
            <numerusform>%n طلبات موجهة إلى %1 مفتوحة: لم يجر التسليم ولا الاعتذار.</numerusform>
            <numerusform>%n طلبا موجها إلى %1 مفتوحة: لم يجر التسليم ولا الاعتذار.</numerusform>
            <numerusform>%n طلب موجه إلى %1 مفتوح: لم يجر التسليم ولا الاعتذار.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason is entered</source>
        <translation>لم يدخل أي سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مطلوب بحلول</translation>
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
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
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
        <source>Unfinished input cannot be kept for the next start: %1</source>
        <translation>لا يمكن حفظ الإدخال غير المكتمل لبدء التشغيل التالي: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixModel</name>
    <message>
        <source>◆ Overlap, ◇ gap</source>
        <translation>◆ تداخل، ◇ ثغرة</translation>
    </message>
    <message>
        <source>◆ Overlap</source>
        <translation>◆ تداخل</translation>
    </message>
    <message>
        <source>%1 alone, ◇ gap</source>
        <comment>a side</comment>
        <translation>%1 فقط، ◇ ثغرة</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>◇ Gap</source>
        <translation>◇ ثغرة</translation>
    </message>
    <message>
        <source>– ◇ gap</source>
        <comment>no record, and a gap</comment>
        <translation>– ◇ ثغرة</translation>
    </message>
    <message>
        <source>%1 ◇ gap</source>
        <comment>numbers</comment>
        <translation>%1 ◇ ثغرة</translation>
    </message>
    <message>
        <source>the theme was not under review then</source>
        <translation>لم يكن الموضوع قيد الاستعراض في ذلك الوقت</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>theme, period, what the cell says</comment>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>theme</comment>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>theme</comment>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معا</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixPanel</name>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Chairmanships</source>
        <translation>مدد الرئاسة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>In each cell: activities · meetings with it on the agenda · recommendations.</source>
        <translation>في كل خلية: الأنشطة · الاجتماعات التي يرد في جداول أعمالها · التوصيات.</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>الفترات:</translation>
    </message>
    <message>
        <source>No period follows from the records. Activities, agendas, recommendations and work plans with a theme and a date make the columns here.</source>
        <translation>لا تستخلص أي فترة من السجلات. تتكون الأعمدة هنا من الأنشطة وجداول الأعمال والتوصيات وخطط العمل التي لها موضوع وتاريخ.</translation>
    </message>
    <message>
        <source>Overlap and gaps: themes by side and period</source>
        <translation>التداخل والثغرات: المواضيع بحسب الجانب والفترة</translation>
    </message>
    <message>
        <source>Periods and sides</source>
        <translation>الفترات والجوانب</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Records of the chosen cell</source>
        <translation>سجلات الخلية المختارة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Unfold all themes</source>
        <translation>&amp;بسط جميع المواضيع</translation>
    </message>
    <message>
        <source>Show the themes below others too</source>
        <translation>عرض المواضيع المندرجة تحت غيرها أيضا</translation>
    </message>
    <message>
        <source>&amp;Fold all themes</source>
        <translation>&amp;طي جميع المواضيع</translation>
    </message>
    <message>
        <source>Show the uppermost themes alone</source>
        <translation>عرض المواضيع العليا وحدها</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>نسخ الخلايا المختارة، أو كلها، مع عناوينها</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>ت&amp;صدير الجدول…</translation>
    </message>
    <message>
        <source>Write all themes with their counts and words as a workbook or CSV</source>
        <translation>كتابة جميع المواضيع مع أعدادها ونصوصها كمصنف أو بصيغة CSV</translation>
    </message>
    <message>
        <source>1 record on a theme lies outside of these periods or has no date.</source>
        <translation>سجل واحد بشأن موضوع يقع خارج هذه الفترات أو ليس له تاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>%n records on a theme lie outside of these periods or have no date.</source>
        <translation>
            <numerusform>لا سجلات بشأن موضوع تقع خارج هذه الفترات أو دون تاريخ.</numerusform>
            <numerusform>سجل واحد بشأن موضوع يقع خارج هذه الفترات أو ليس له تاريخ.</numerusform>
            <numerusform>سجلان بشأن موضوع يقعان خارج هذه الفترات أو ليس لهما تاريخ.</numerusform>
            <numerusform>%n سجلات بشأن موضوع تقع خارج هذه الفترات أو ليس لها تاريخ.</numerusform>
            <numerusform>%n سجلا بشأن موضوع تقع خارج هذه الفترات أو ليس لها تاريخ.</numerusform>
            <numerusform>%n سجل بشأن موضوع تقع خارج هذه الفترات أو ليس لها تاريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>1 theme copied.</source>
        <translation>تم نسخ موضوع واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes copied.</source>
        <translation>
            <numerusform>لم يجر نسخ أي موضوع.</numerusform>
            <numerusform>تم نسخ موضوع واحد.</numerusform>
            <numerusform>تم نسخ موضوعين.</numerusform>
            <numerusform>تم نسخ %n مواضيع.</numerusform>
            <numerusform>تم نسخ %n موضوعا.</numerusform>
            <numerusform>تم نسخ %n موضوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>التداخل والثغرات</translation>
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
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>The table is written to “%1”. It counts sensitive records too; it is for your own office.</source>
        <translation>كتب الجدول في «%1». وهو يحصي السجلات الحساسة أيضا؛ وهو مخصص لمكتبكم.</translation>
    </message>
    <message>
        <source>The table is being counted…</source>
        <translation>جار حساب الجدول…</translation>
    </message>
    <message>
        <source>The table could not be counted. Open the page again to try once more.</source>
        <translation>تعذر حساب الجدول. افتح الصفحة من جديد لإعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingMode</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Agenda and attendance</source>
        <translation>جدول الأعمال والحضور</translation>
    </message>
    <message>
        <source>On this screen only</source>
        <translation>على هذه الشاشة فقط</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>This meeting is in the trash</source>
        <translation>هذا الاجتماع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>✓ Treated</source>
        <translation>✓ نوقش</translation>
    </message>
    <message>
        <source>» Skipped</source>
        <translation>» تم تخطيه</translation>
    </message>
    <message>
        <source>→ To be carried over</source>
        <translation>← للترحيل</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>لنا فقط</translation>
    </message>
    <message>
        <source>The agenda is empty. Esc leads back to the meeting, where items are added.</source>
        <translation>جدول الأعمال فارغ. يعيد المفتاح Esc إلى الاجتماع، حيث تضاف البنود.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Esc leads back.</source>
        <translation>لم يعد هذا الاجتماع موجودا هنا. المفتاح Esc للعودة.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left of the meeting</source>
        <translation>
            <numerusform>لم يبق وقت من الاجتماع</numerusform>
            <numerusform>المتبقي من الاجتماع: دقيقة واحدة</numerusform>
            <numerusform>المتبقي من الاجتماع: دقيقتان</numerusform>
            <numerusform>المتبقي من الاجتماع: %n دقائق</numerusform>
            <numerusform>المتبقي من الاجتماع: %n دقيقة</numerusform>
            <numerusform>المتبقي من الاجتماع: %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! The meeting runs %n min over</source>
        <translation>
            <numerusform>! لم يتجاوز الاجتماع وقته</numerusform>
            <numerusform>! تجاوز الاجتماع وقته بدقيقة واحدة</numerusform>
            <numerusform>! تجاوز الاجتماع وقته بدقيقتين</numerusform>
            <numerusform>! تجاوز الاجتماع وقته بمقدار %n دقائق</numerusform>
            <numerusform>! تجاوز الاجتماع وقته بمقدار %n دقيقة</numerusform>
            <numerusform>! تجاوز الاجتماع وقته بمقدار %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
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
        <source>Previous item</source>
        <translation>البند السابق</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>بدء الوقت</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>نوقش</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Write private notes</source>
        <translation>كتابة ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>وضع علامة على الحاضرين</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Time in the room view</source>
        <translation>الوقت على شاشة القاعة</translation>
    </message>
    <message>
        <source>Blank the room view</source>
        <translation>حجب شاشة القاعة</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>حجب (B)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Pause the time</source>
        <translation>إيقاف الوقت مؤقتا</translation>
    </message>
    <message>
        <source>Room view: closed</source>
        <translation>شاشة القاعة: مغلقة</translation>
    </message>
    <message>
        <source>Room view: blanked</source>
        <translation>شاشة القاعة: محجوبة</translation>
    </message>
    <message>
        <source>Room view: empty, the meeting is not for others</source>
        <translation>شاشة القاعة: فارغة، الاجتماع غير متاح للآخرين</translation>
    </message>
    <message>
        <source>Room view: only the title of the meeting</source>
        <translation>شاشة القاعة: عنوان الاجتماع فقط</translation>
    </message>
    <message>
        <source>Room view: shows this item</source>
        <translation>شاشة القاعة: تعرض هذا البند</translation>
    </message>
    <message>
        <source>Room view: shows item %1</source>
        <translation>شاشة القاعة: تعرض البند %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeCenter</name>
    <message>
        <source>The item in hand</source>
        <translation>البند الجاري</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>الوقت متوقف</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>النتيجة المنشودة</translation>
    </message>
    <message>
        <source>Agreed on this item</source>
        <translation>المتفق عليه بشأن هذا البند</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>نقاط الحوار</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>مقرر من الساعة %1</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>يعرضه: %1</translation>
    </message>
    <message>
        <source>ours only: never in the room view</source>
        <translation>لنا فقط: لا يظهر أبدا على شاشة القاعة</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeEntry</name>
    <message>
        <source>&amp;Who</source>
        <translation>ال&amp;مسؤول</translation>
    </message>
    <message>
        <source>B&amp;y when</source>
        <translation>المو&amp;عد</translation>
    </message>
    <message>
        <source>and its action (Ctrl+Enter)</source>
        <translation>وإجراؤه (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>Name or acronym; several with ;</source>
        <translation>الاسم أو المختصر؛ وتفصل بين عدة أسماء علامة ;</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>بحلول متى</translation>
    </message>
    <message>
        <source>30 Jun 2014</source>
        <translation>30 يونيو 2014</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>One action in one sentence</source>
        <translation>إجراء واحد في جملة واحدة</translation>
    </message>
    <message>
        <source>One decision in one sentence</source>
        <translation>قرار واحد في جملة واحدة</translation>
    </message>
    <message>
        <source>Add action (Enter)</source>
        <translation>إضافة إجراء (Enter)</translation>
    </message>
    <message>
        <source>Add decision (Enter)</source>
        <translation>إضافة قرار (Enter)</translation>
    </message>
    <message>
        <source>There is no text yet. Write what was agreed in one sentence.</source>
        <translation>لا يوجد نص بعد. اكتب ما اتفق عليه في جملة واحدة.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2 or 2014-06-30.</source>
        <translation>ليس «%1» تاريخا. اكتبه على شكل %2 أو 2014-06-30.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeNotes</name>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Private notes on this item</source>
        <translation>ملاحظات خاصة عن هذا البند</translation>
    </message>
    <message>
        <source>For our office only (N)</source>
        <translation>لمكتبنا فقط (N)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeRoom</name>
    <message>
        <source>Room view</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>النتيجة المنشودة</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>إجراء: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>قرار: %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>المتفق عليه</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeSide</name>
    <message>
        <source>For this screen only</source>
        <translation>لهذه الشاشة فقط</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Our position first</source>
        <translation>موقفنا أولا</translation>
    </message>
    <message>
        <source>Open the document %1</source>
        <translation>فتح الوثيقة %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation>ملف الإحاطة</translation>
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
    <message>
        <source>1 item was added to the agenda.</source>
        <translation>تمت إضافة بند واحد إلى جدول الأعمال.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the agenda.</source>
        <translation>
            <numerusform>لم تجر إضافة أي بند إلى جدول الأعمال.</numerusform>
            <numerusform>تمت إضافة بند واحد إلى جدول الأعمال.</numerusform>
            <numerusform>تمت إضافة بندين إلى جدول الأعمال.</numerusform>
            <numerusform>تمت إضافة %n بنود إلى جدول الأعمال.</numerusform>
            <numerusform>تمت إضافة %n بندا إلى جدول الأعمال.</numerusform>
            <numerusform>تمت إضافة %n بند إلى جدول الأعمال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the brief, print it or save it</source>
        <translation>عرض ملف الإحاطة أو طباعته أو حفظه</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>وضع الاجتماع</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>ملء الشاشة بالاجتماع أثناء عقده (F11)</translation>
    </message>
    <message>
        <source>Propose agenda…</source>
        <translation>اقتراح جدول أعمال…</translation>
    </message>
    <message>
        <source>Look through what the agenda might take up: what is open, due, new, or waits in the backlog</source>
        <translation>الاطلاع على ما يمكن إدراجه في جدول الأعمال: ما هو مفتوح أو حل موعده أو جديد أو مدرج في قائمة الانتظار</translation>
    </message>
    <message>
        <source>The meeting is closed. To change its agenda or minutes, open it again; the reason is kept with the revision.</source>
        <translation>الاجتماع مغلق. لتغيير جدول أعماله أو محضره، افتحه من جديد؛ يُحفظ السبب مع المراجعة.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>New meeting from this one…</source>
        <translation>اجتماع جديد انطلاقا من هذا الاجتماع…</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>إنشاء اجتماع له جدول أعمال هذا الاجتماع ومشاركوه وتحضيره</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>من يمكنه الرد…</translation>
    </message>
    <message>
        <source>People for the item by theme, language, region and free days, with what fits and what does not</source>
        <translation>الأشخاص للبند بحسب الموضوع واللغة والمنطقة وأيام التفرغ، مع ما يلائم وما لا يلائم</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>ورقة البند</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>البند وحده على الورق: المواقف، وما يقال، والمرة السابقة، والمطلوب، والوثائق</translation>
    </message>
</context>
<context>
    <name>tri::ui::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>البند السابق</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Minutes on paper</source>
        <translation>المحضر على الورق</translation>
    </message>
    <message>
        <source>Items and how far their minutes are</source>
        <translation>البنود ومدى تقدم محاضرها</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation>حالة المحضر</translation>
    </message>
    <message>
        <source>No item needs minutes yet.</source>
        <translation>لا يحتاج أي بند إلى محضر حتى الآن.</translation>
    </message>
    <message>
        <source>All items agreed (%1).</source>
        <translation>جميع البنود متفق عليها (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>المتفق عليه: %1 من %2</translation>
    </message>
    <message>
        <source>Chatham House Rule: write down the points, not who made them.</source>
        <translation>قاعدة تشاتام هاوس: دون النقاط، لا أسماء قائليها.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>جدول الأعمال ما زال فارغا.</translation>
    </message>
    <message>
        <source>Please check: the words name %1. Under the Chatham House Rule minutes keep the point and not the person.</source>
        <translation>يرجى التحقق: يذكر النص %1. وبموجب قاعدة تشاتام هاوس، يحفظ المحضر النقطة لا الشخص.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a moment and a person</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Agreed: the words are closed. To change them, set the status back to draft and say why.</source>
        <translation>متفق عليه: النص مغلق. لتغييره، أعد الحالة إلى مسودة واذكر السبب.</translation>
    </message>
    <message>
        <source>Amended after agreement: %1. The history of the item shows each change.</source>
        <translation>عدل بعد الاتفاق عليه: %1. ويعرض تاريخ تغييرات البند كل تغيير.</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>هذا المحضر متفق عليه. اذكر بكلمات قليلة سبب إعادة فتحه؛ ويحفظ السبب كملاحظة على البند.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>سبب إعادة فتح المحضر المتفق عليه</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>محاضر السلسلة</translation>
    </message>
    <message>
        <source>The minutes of all meetings of this series in one paper</source>
        <translation>محاضر جميع اجتماعات هذه السلسلة في ورقة واحدة</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>يرجى التحقق: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MyLinesPage</name>
    <message>
        <source>Say above whom this desk works for: an agency, a body, a State. Then its lines stand here, those that are late first.</source>
        <translation>حدد أعلاه الجهة التي يعمل لها هذا المكتب: وكالة أو هيئة أو دولة. وعندئذ ترد بنودها هنا، ويأتي ما فات موعده أولا.</translation>
    </message>
    <message>
        <source>Nothing waits for us: no open activity, milestone, report or request names us.</source>
        <translation>لا شيء ينتظرنا: لا يذكرنا أي نشاط أو معلم رئيسي أو تقرير أو طلب مفتوح.</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>الجهة التي تعرض بنودها</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>نعمل لصالح …</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>تعيين الحالة…</translation>
    </message>
    <message>
        <source>Set the status of the chosen lines (S)</source>
        <translation>تعيين حالة البنود المختارة (S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>The chosen lines are done (D)</source>
        <translation>البنود المختارة منجزة (D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the line with all its fields (Enter)</source>
        <translation>فتح البند بجميع حقوله (Enter)</translation>
    </message>
    <message>
        <source>Lines that wait for us</source>
        <translation>البنود التي تنتظرنا</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>ملاحظة عن الحالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are late,</source>
        <translation>
            <numerusform>البنود التي فات موعدها: %n،</numerusform>
            <numerusform>البنود التي فات موعدها: %n،</numerusform>
            <numerusform>البنود التي فات موعدها: %n،</numerusform>
            <numerusform>البنود التي فات موعدها: %n،</numerusform>
            <numerusform>البنود التي فات موعدها: %n،</numerusform>
            <numerusform>البنود التي فات موعدها: %n،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due within thirty days.</source>
        <translation>
            <numerusform>وما يحل موعده خلال ثلاثين يوما: %n.</numerusform>
            <numerusform>وما يحل موعده خلال ثلاثين يوما: %n.</numerusform>
            <numerusform>وما يحل موعده خلال ثلاثين يوما: %n.</numerusform>
            <numerusform>وما يحل موعده خلال ثلاثين يوما: %n.</numerusform>
            <numerusform>وما يحل موعده خلال ثلاثين يوما: %n.</numerusform>
            <numerusform>وما يحل موعده خلال ثلاثين يوما: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1”, because:</source>
        <translation>«%1»، والسبب:</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n line(s) is set.</source>
        <translation>
            <numerusform>لم تعين حالة أي بند.</numerusform>
            <numerusform>تم تعيين حالة بند واحد.</numerusform>
            <numerusform>تم تعيين حالة بندين.</numerusform>
            <numerusform>تم تعيين حالة %n بنود.</numerusform>
            <numerusform>تم تعيين حالة %n بندا.</numerusform>
            <numerusform>تم تعيين حالة %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>بنودي</translation>
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
    <name>tri::ui::OutcomeLine</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of outcome and the letter for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>One decision or action in one sentence; A: makes it an action</source>
        <translation>قرار واحد أو إجراء واحد في جملة واحدة؛ وعلامة A: تجعله إجراء</translation>
    </message>
    <message>
        <source>Name or reference; several with ;</source>
        <translation>الاسم أو المرجع؛ وتفصل بين عدة أسماء علامة ;</translation>
    </message>
    <message>
        <source>Add the outcome and stay here for the next (Enter)</source>
        <translation>إضافة النتيجة والبقاء هنا للنتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>دون بند</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as %2 or 2014-04-30; a month or a year will do.</source>
        <translation>ليس «%1» تاريخا. اكتبه على شكل %2 أو 2014-04-30؛ ويكفي ذكر الشهر أو السنة.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>تمت إضافة %1.</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomesPart</name>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Make an &amp;activity of it</source>
        <translation>تحويلها إلى &amp;نشاط</translation>
    </message>
    <message>
        <source>Put the outcome into the work plan, with who and by when</source>
        <translation>إدراج النتيجة في خطة العمل، مع المسؤول والموعد</translation>
    </message>
    <message>
        <source>Make an expertise &amp;request of it</source>
        <translation>تحويلها إلى &amp;طلب خبرة</translation>
    </message>
    <message>
        <source>Ask for the expertise that the outcome needs</source>
        <translation>طلب الخبرة التي تحتاج إليها النتيجة</translation>
    </message>
    <message>
        <source>Make a &amp;follow-up of it</source>
        <translation>تحويلها إلى &amp;متابعة</translation>
    </message>
    <message>
        <source>Note what was said as voluntary follow-up</source>
        <translation>تدوين ما قيل كمتابعة طوعية</translation>
    </message>
    <message>
        <source>Make a re&amp;commendation of it</source>
        <translation>تحويلها إلى &amp;توصية</translation>
    </message>
    <message>
        <source>Keep the outcome as a recommendation with a number of its own</source>
        <translation>حفظ النتيجة كتوصية برقم خاص بها</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Decisions, actions, notes and disagreements of this meeting stand here, by the item they belong to.</source>
        <translation>لم يدون شيء بعد. ترد هنا قرارات هذا الاجتماع وإجراءاته وملاحظاته وأوجه الاختلاف فيه، بحسب البند الذي تخصه.</translation>
    </message>
    <message>
        <source>Outcomes by agenda item</source>
        <translation>النتائج بحسب بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation>فتح النتيجة</translation>
    </message>
    <message>
        <source>Open the outcome on a page of its own</source>
        <translation>فتح النتيجة في صفحة خاصة بها</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>حذف النتيجة</translation>
    </message>
    <message>
        <source>Move the selected outcomes to the trash; their numbers are not given again</source>
        <translation>نقل النتائج المحددة إلى سلة المحذوفات؛ ولا تعطى أرقامها مرة أخرى</translation>
    </message>
    <message>
        <source>Carry on as…</source>
        <translation>تحويل إلى…</translation>
    </message>
    <message>
        <source>Make an activity, a request, a follow-up or a recommendation of the outcome (Ctrl+Shift+O)</source>
        <translation>إنشاء نشاط أو طلب أو متابعة أو توصية من النتيجة (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>1 outcome moved to the trash.</source>
        <translation>تم نقل نتيجة واحدة إلى سلة المحذوفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes moved to the trash.</source>
        <translation>
            <numerusform>لم يجر نقل أي نتيجة إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل نتيجة واحدة إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل نتيجتين إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n نتائج إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n نتيجة إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n نتيجة إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is carried on: %2 “%3”.</source>
        <comment>reference, kind and title of records</comment>
        <translation>تم تحويل %1 إلى: %2 «%3».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineModel</name>
    <message>
        <source>Number and title</source>
        <translation>الرقم والعنوان</translation>
    </message>
    <message>
        <source>joint: %1</source>
        <comment>an activity that several agencies lead</comment>
        <translation>مشترك: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a line, and its earlier number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, level %4</source>
        <comment>kind of line, number, title, depth in the outline</comment>
        <translation>%1 %2، %3، المستوى %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a line, and its earlier one</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlinePart</name>
    <message>
        <source>Find in the outline</source>
        <translation>البحث في الهيكل</translation>
    </message>
    <message>
        <source>Find lines: number, title, lead, output</source>
        <translation>البحث عن بنود: الرقم أو العنوان أو الجهة الرائدة أو الناتج</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>This plan has no lines yet. Write the first objective, or paste a plan from Word or Excel: its levels are kept.</source>
        <translation>ليست في هذه الخطة بنود بعد. اكتب الهدف الأول، أو الصق خطة من Word أو Excel: تبقى مستوياتها كما هي.</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>لا يتضمن أي بند هذه الكلمات.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>عرض جميع البنود</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; Esc in the cell restores the value.</source>
        <translation>%1 النص محفوظ كمسودة؛ ويعيد المفتاح Esc في الخلية القيمة السابقة.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Write a new line below this one (Ctrl+N)</source>
        <translation>كتابة بند جديد بعد هذا البند (Ctrl+N)</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>مستوى إلى الداخل</translation>
    </message>
    <message>
        <source>Put the selected lines below the one before them (Alt+Shift+Right or Ctrl+])</source>
        <translation>وضع البنود المحددة تحت البند الذي قبلها (Alt+Shift+Right أو Ctrl+]‎)</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>مستوى إلى الخارج</translation>
    </message>
    <message>
        <source>Put the selected lines beside the one they are below (Alt+Shift+Left or Ctrl+[)</source>
        <translation>وضع البنود المحددة بجانب البند الذي تندرج تحته (Alt+Shift+Left أو Ctrl+[‎)</translation>
    </message>
    <message>
        <source>Add line above</source>
        <translation>إضافة بند قبله</translation>
    </message>
    <message>
        <source>Write a new line before this one</source>
        <translation>كتابة بند جديد قبل هذا البند</translation>
    </message>
    <message>
        <source>Add level below</source>
        <translation>إضافة مستوى تحته</translation>
    </message>
    <message>
        <source>Write an outcome, output or activity that belongs to this line</source>
        <translation>كتابة نتيجة أو ناتج أو نشاط يتبع هذا البند</translation>
    </message>
    <message>
        <source>Add activity below</source>
        <translation>إضافة نشاط تحته</translation>
    </message>
    <message>
        <source>Write an activity under this line</source>
        <translation>كتابة نشاط تحت هذا البند</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move the selected lines up (Alt+Up)</source>
        <translation>نقل البنود المحددة إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move the selected lines down (Alt+Down)</source>
        <translation>نقل البنود المحددة إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Add a copy of the selected lines with all below them</source>
        <translation>إضافة نسخة من البنود المحددة مع كل ما تحتها</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>حذف البنود</translation>
    </message>
    <message>
        <source>Move the selected lines with all below them to the trash</source>
        <translation>نقل البنود المحددة مع كل ما تحتها إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>التعبئة إلى أسفل</translation>
    </message>
    <message>
        <source>Give all selected lines what the first one has in this column</source>
        <translation>إعطاء جميع البنود المحددة ما للبند الأول في هذا العمود</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>تغيير المحدد</translation>
    </message>
    <message>
        <source>Change several fields of all selected lines at once</source>
        <translation>تغيير عدة حقول في جميع البنود المحددة دفعة واحدة</translation>
    </message>
    <message>
        <source>Cut to move</source>
        <translation>قص للنقل</translation>
    </message>
    <message>
        <source>Take the selected lines, to paste them after another one</source>
        <translation>أخذ البنود المحددة للصقها بعد بند آخر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>نسخ البنود المحددة كجدول</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table with a row of headings</source>
        <translation>نسخ البنود المحددة كجدول فيه صف للعناوين</translation>
    </message>
    <message>
        <source>Take in lines from Word or Excel; you see them before anything is written</source>
        <translation>أخذ بنود من Word أو Excel؛ وتظهر قبل كتابة أي شيء</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Show only the top lines</source>
        <translation>عرض البنود العليا فقط</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>بسط الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>لا نواتج</numerusform>
            <numerusform>ناتج واحد</numerusform>
            <numerusform>ناتجان</numerusform>
            <numerusform>%n نواتج</numerusform>
            <numerusform>%n ناتجا</numerusform>
            <numerusform>%n ناتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%n أنشطة</numerusform>
            <numerusform>%n نشاطا</numerusform>
            <numerusform>%n نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>activities that several agencies lead</comment>
        <translation>
            <numerusform>المشترك: %n</numerusform>
            <numerusform>المشترك: %n</numerusform>
            <numerusform>المشترك: %n</numerusform>
            <numerusform>المشترك: %n</numerusform>
            <numerusform>المشترك: %n</numerusform>
            <numerusform>المشترك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown</source>
        <translation>
            <numerusform>البنود المعروضة: %n</numerusform>
            <numerusform>البنود المعروضة: %n</numerusform>
            <numerusform>البنود المعروضة: %n</numerusform>
            <numerusform>البنود المعروضة: %n</numerusform>
            <numerusform>البنود المعروضة: %n</numerusform>
            <numerusform>البنود المعروضة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>الهيكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity. Add a line beside it instead.</source>
        <translation>لا يمكن أن يندرج شيء تحت نشاط. أضف بندا بجانبه بدلا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the trash, with all below them.</source>
        <translation>
            <numerusform>لم يجر نقل أي بند إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل بند واحد إلى سلة المحذوفات، مع كل ما تحته.</numerusform>
            <numerusform>تم نقل بندين إلى سلة المحذوفات، مع كل ما تحتهما.</numerusform>
            <numerusform>تم نقل %n بنود إلى سلة المحذوفات، مع كل ما تحتها.</numerusform>
            <numerusform>تم نقل %n بندا إلى سلة المحذوفات، مع كل ما تحتها.</numerusform>
            <numerusform>تم نقل %n بند إلى سلة المحذوفات، مع كل ما تحتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones went along.</source>
        <translation>
            <numerusform>لم تنقل معها معالم رئيسية.</numerusform>
            <numerusform>ونقل معها معلم رئيسي واحد.</numerusform>
            <numerusform>ونقل معها معلمان رئيسيان.</numerusform>
            <numerusform>ونقلت معها %n معالم رئيسية.</numerusform>
            <numerusform>ونقل معها %n معلما رئيسيا.</numerusform>
            <numerusform>ونقل معها %n معلم رئيسي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies stand after their originals, without what was reported on those.</source>
        <translation>ترد النسخ بعد أصولها، دون ما أبلغ به بشأن الأصول.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>لم يجر نسخ أي بند.</numerusform>
            <numerusform>تم نسخ بند واحد.</numerusform>
            <numerusform>تم نسخ بندين.</numerusform>
            <numerusform>تم نسخ %n بنود.</numerusform>
            <numerusform>تم نسخ %n بندا.</numerusform>
            <numerusform>تم نسخ %n بند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</source>
        <translation>
            <numerusform>لا بنود جاهزة للنقل.</numerusform>
            <numerusform>بند واحد جاهز للنقل: انتقل إلى بند آخر والصق (Ctrl+V).</numerusform>
            <numerusform>بندان جاهزان للنقل: انتقل إلى بند آخر والصق (Ctrl+V).</numerusform>
            <numerusform>%n بنود جاهزة للنقل: انتقل إلى بند آخر والصق (Ctrl+V).</numerusform>
            <numerusform>%n بندا جاهزا للنقل: انتقل إلى بند آخر والصق (Ctrl+V).</numerusform>
            <numerusform>%n بند جاهز للنقل: انتقل إلى بند آخر والصق (Ctrl+V).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>ليس في الحافظة نص ولا جدول.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added.</source>
        <translation>
            <numerusform>لم تجر إضافة أي بند.</numerusform>
            <numerusform>تمت إضافة بند واحد.</numerusform>
            <numerusform>تمت إضافة بندين.</numerusform>
            <numerusform>تمت إضافة %n بنود.</numerusform>
            <numerusform>تمت إضافة %n بندا.</numerusform>
            <numerusform>تمت إضافة %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more, and a column: Fill down copies the first value to the others.</source>
        <translation>حدد بندين أو أكثر، وعمودا: «التعبئة إلى أسفل» تنسخ القيمة الأولى إلى البنود الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed.</source>
        <translation>
            <numerusform>لم يجر تغيير أي بند.</numerusform>
            <numerusform>تم تغيير بند واحد.</numerusform>
            <numerusform>تم تغيير بندين.</numerusform>
            <numerusform>تم تغيير %n بنود.</numerusform>
            <numerusform>تم تغيير %n بندا.</numerusform>
            <numerusform>تم تغيير %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more of one kind: activities, or objectives with outcomes and outputs.</source>
        <translation>حدد بندين أو أكثر من نوع واحد: أنشطة، أو أهداف مع نتائج ونواتج.</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>كتابة السبب</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineView</name>
    <message>
        <source>Lines of the plan</source>
        <translation>بنود الخطة</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewModel</name>
    <message>
        <source>◇ Gap</source>
        <translation>◇ ثغرة</translation>
    </message>
    <message>
        <source>%1 ◆ Overlap</source>
        <comment>a number</comment>
        <translation>%1 ◆ تداخل</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities in all, each counted once</source>
        <translation>
            <numerusform>%1: لا أنشطة</numerusform>
            <numerusform>%1: نشاط واحد في المجموع</numerusform>
            <numerusform>%1: نشاطان في المجموع، عد كل منهما مرة واحدة</numerusform>
            <numerusform>%1: %n أنشطة في المجموع، عد كل منها مرة واحدة</numerusform>
            <numerusform>%1: %n نشاطا في المجموع، عد كل منها مرة واحدة</numerusform>
            <numerusform>%1: %n نشاط في المجموع، عد كل منها مرة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>line of a table, what it says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معا</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewPage</name>
    <message>
        <source>Only what is still to be done</source>
        <translation>ما لم ينجز بعد فقط</translation>
    </message>
    <message>
        <source>There is nothing to put side by side yet. Activities of work plans make the lines here.</source>
        <translation>لا يوجد بعد ما يوضع جنبا إلى جنب. تتكون الصفوف هنا من أنشطة خطط العمل.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أعمدة بيانية</translation>
    </message>
    <message>
        <source>Plans:</source>
        <translation>الخطط:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>الصفوف:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>الأعمدة:</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>في شكل:</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>الخطط جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Activities of the chosen cell</source>
        <translation>أنشطة الخلية المختارة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>نسخ الخلايا المختارة، أو كلها، مع عناوينها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chosen plans</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no date and stand in no quarter.</source>
        <translation>
            <numerusform>لا أنشطة دون تاريخ.</numerusform>
            <numerusform>نشاط واحد ليس له تاريخ ولا يرد في أي ربع سنة.</numerusform>
            <numerusform>نشاطان ليس لهما تاريخ ولا يردان في أي ربع سنة.</numerusform>
            <numerusform>%n أنشطة ليس لها تاريخ ولا ترد في أي ربع سنة.</numerusform>
            <numerusform>%n نشاطا ليس لها تاريخ ولا ترد في أي ربع سنة.</numerusform>
            <numerusform>%n نشاط ليس لها تاريخ ولا ترد في أي ربع سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>لم يجر نسخ أي صف.</numerusform>
            <numerusform>تم نسخ صف واحد.</numerusform>
            <numerusform>تم نسخ صفين.</numerusform>
            <numerusform>تم نسخ %n صفوف.</numerusform>
            <numerusform>تم نسخ %n صفا.</numerusform>
            <numerusform>تم نسخ %n صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PageArea</name>
    <message>
        <source>This program has no such page.</source>
        <translation>لا توجد صفحة كهذه في هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>لا توجد حتى الآن طريقة عرض رقم %1. تحفظ القائمة طرق العرض في «طريقة العرض».</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط، لذا لا يمكن إضافة شيء.</translation>
    </message>
    <message>
        <source>No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode.</source>
        <translation>لا يوجد اجتماع مقرر أو جار. افتح اجتماعا أولا؛ ثم يبدأ F11 وضع الاجتماع.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no restore point can be set.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط، لذا لا يمكن تعيين نقطة استعادة.</translation>
    </message>
    <message>
        <source>Everything is saved. Name this state if you may want to come back to it:</source>
        <translation>كل شيء محفوظ. سم هذه الحالة إذا كنت قد ترغب في العودة إليها:</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>اسم نقطة الاستعادة</translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation>تعيين نقطة استعادة</translation>
    </message>
    <message>
        <source>Restore point “%1” is set. The history (%2) leads back to it.</source>
        <translation>تم تعيين نقطة الاستعادة «%1». ويعيد إليها تاريخ التغييرات (%2).</translation>
    </message>
    <message>
        <source>This record is not added yet, so it can be in one place only. Add it first, then open it.</source>
        <translation>لم يضف هذا السجل بعد، لذا لا يمكن أن يكون إلا في مكان واحد. أضفه أولا، ثم افتحه.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageChoicesBox</name>
    <message>
        <source>Cover page</source>
        <translation>صفحة الغلاف</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own</source>
        <translation>العنوان والبيانات الأساسية في صفحة مستقلة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>A list of the parts with their pages</source>
        <translation>قائمة بالأجزاء مع أرقام صفحاتها</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists</source>
        <translation>16 نقطة على الأقل، للقراء الذين يحتاجون إليها؛ وتتحول الجداول العريضة إلى قوائم</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>أسطر للملاحظات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand</source>
        <translation>عدد الأسطر الفارغة تحت كل بند للكتابة باليد</translation>
    </message>
</context>
<context>
    <name>tri::ui::PagePane</name>
    <message>
        <source>Open pages</source>
        <translation>الصفحات المفتوحة</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>إغلاق علامة التبويب هذه</translation>
    </message>
    <message>
        <source>Close this tab (%1)</source>
        <translation>إغلاق علامة التبويب هذه (%1)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>%1 – %2 – Trilateral</source>
        <translation>%1 – %2 – Trilateral</translation>
    </message>
</context>
<context>
    <name>tri::ui::ParticipantsPart</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Participants by side</source>
        <translation>المشاركون بحسب الجانب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Add somebody to the list of participants</source>
        <translation>إضافة شخص إلى قائمة المشاركين</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>فتح المشارك</translation>
    </message>
    <message>
        <source>Open the participant with all fields (Enter)</source>
        <translation>فتح المشارك بجميع حقوله (Enter)</translation>
    </message>
    <message>
        <source>Delete participants</source>
        <translation>حذف المشاركين</translation>
    </message>
    <message>
        <source>Move those selected to the trash</source>
        <translation>نقل المحددين إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Set the attendance of those selected: %1</source>
        <translation>تعيين حضور المحددين: %1</translation>
    </message>
    <message>
        <source>The meeting is closed, and so is its list. Open the meeting again to change it.</source>
        <translation>الاجتماع مغلق، وكذلك قائمته. أعد فتح الاجتماع لتغييرها.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came</source>
        <translation>%1: حضر %2 من %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>ليس في القائمة أحد حتى الآن.</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>يعين لاحقا</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an alternate and whom he or she stands in for</comment>
        <translation>%1، بديلا عن %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the trash.</source>
        <translation>
            <numerusform>لم يجر نقل أي مشارك إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل مشارك واحد إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل مشاركين اثنين إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n مشاركين إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n مشاركا إلى سلة المحذوفات.</numerusform>
            <numerusform>تم نقل %n مشارك إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tri::ui::PastedModel</name>
    <message>
        <source>%1: “%2” cannot be read and is left out.</source>
        <translation>%1: تتعذر قراءة «%2» ويستبعد.</translation>
    </message>
    <message>
        <source>Without a title the line is left out.</source>
        <translation>يستبعد البند لعدم وجود عنوان له.</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1، المستوى %2: %3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للاطلاع</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>الرقم هناك</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (مستبعد)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExchange</name>
    <message>
        <source>Export plan to Excel…</source>
        <translation>تصدير الخطة إلى Excel…</translation>
    </message>
    <message>
        <source>Import plan from Excel…</source>
        <translation>استيراد الخطة من Excel…</translation>
    </message>
    <message>
        <source>Write the plan as a workbook that others can edit and send back</source>
        <translation>كتابة الخطة كمصنف يمكن للآخرين تحريره وإعادة إرساله</translation>
    </message>
    <message>
        <source>Take in a workbook that was sent back, or another sheet with lines of a plan; you see each change first</source>
        <translation>أخذ مصنف أعيد إرساله، أو ورقة أخرى فيها بنود خطة؛ ويظهر كل تغيير أولا</translation>
    </message>
    <message>
        <source>Select a work plan first.</source>
        <translation>حدد خطة عمل أولا.</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>تصدير الخطة إلى Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>جارية كتابة المصنف</translation>
    </message>
    <message>
        <source>The plan was written to “%1”; lines: %2.</source>
        <translation>كتبت الخطة في «%1»؛ عدد البنود: %2.</translation>
    </message>
    <message>
        <source>It holds internal and sensitive lines too and is for your own office.</source>
        <translation>يتضمن بنودا داخلية وحساسة أيضا، وهو لمكتبك فقط.</translation>
    </message>
    <message>
        <source>Internal or sensitive lines that are not in it: %1.</source>
        <translation>البنود الداخلية أو الحساسة غير المدرجة فيه: %1.</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.ods *.csv)</source>
        <translation>مصنفات وجداول (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import plan from Excel</source>
        <translation>استيراد الخطة من Excel</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>جارية قراءة المصنف</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExportDialog</name>
    <message>
        <source>For people &amp;outside our office</source>
        <translation>لمن هم &amp;خارج مكتبنا</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>تصدير الخطة إلى Excel</translation>
    </message>
    <message>
        <source>The workbook has a sheet for each level of the plan. Others change it in Excel or LibreOffice and send it back; when you import it, you see each change before it is taken.</source>
        <translation>في المصنف ورقة لكل مستوى من مستويات الخطة. يغيرها آخرون في Excel أو LibreOffice ويعيدون إرسالها؛ وعند استيرادها يظهر كل تغيير قبل أخذه.</translation>
    </message>
    <message>
        <source>&amp;Language of headings and words to choose from</source>
        <translation>&amp;لغة العناوين والكلمات التي يختار منها</translation>
    </message>
    <message>
        <source>Language of headings and words to choose from</source>
        <translation>لغة العناوين والكلمات التي يختار منها</translation>
    </message>
    <message>
        <source>Leaves out what is internal or sensitive</source>
        <translation>لا يتضمن ما هو داخلي أو حساس</translation>
    </message>
    <message>
        <source>Leaves out lines, fields and names that are internal or sensitive.</source>
        <translation>لا يتضمن البنود والحقول والأسماء الداخلية أو الحساسة.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanImportDialog</name>
    <message>
        <source>Import into “%1”</source>
        <translation>استيراد إلى «%1»</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>جارية قراءة المصنف</translation>
    </message>
    <message>
        <source>Taken over into the plan – new: %1, changed: %2, deleted: %3. Undo takes all of it back.</source>
        <translation>ما أخذ في الخطة – الجديد: %1، المتغير: %2، المحذوف: %3. والتراجع يعيد ذلك كله.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanMappingView</name>
    <message>
        <source>sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>&amp;Remember this for sheets with the same headings, as</source>
        <translation>&amp;تذكر هذا للأوراق التي لها العناوين نفسها، باسم</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they mean</source>
        <translation>أعمدة الورقة وما تعنيه</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>ما يرد فيه</translation>
    </message>
    <message>
        <source>Outline that comes of it</source>
        <translation>الهيكل الناتج</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>ال&amp;عناوين في الصف</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>ال&amp;بنود</translation>
    </message>
    <message>
        <source>&amp;Texts in</source>
        <translation>ال&amp;نصوص بلغة</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يعثر على شيء</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>اسم المطابقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A sheet with these headings was read before as “%1”; its columns are taken as they were then.</source>
        <translation>سبقت قراءة ورقة لها هذه العناوين بوصفها «%1»؛ وتؤخذ أعمدتها كما كانت حينئذ.</translation>
    </message>
    <message>
        <source>This is no workbook that the program wrote. Say what its columns mean; what is proposed comes from their headings and from what stands in them.</source>
        <translation>هذا ليس مصنفا كتبه البرنامج. حدد ما تعنيه أعمدته؛ والمقترح مستمد من عناوينها ومما يرد فيها.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(العمود %1)</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>ما يعنيه العمود «%1»</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(مستبعد)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Lines that come of the sheet: %1.</source>
        <translation>البنود الناتجة من الورقة: %1.</translation>
    </message>
    <message>
        <source>No line comes of the sheet yet. Say which column holds the titles of activities or of lines.</source>
        <translation>لا ينتج من الورقة أي بند بعد. حدد العمود الذي يتضمن عناوين الأنشطة أو البنود.</translation>
    </message>
    <message>
        <source>Rows that are not read: %1. The first: %2</source>
        <translation>الصفوف التي لا تقرأ: %1. الأول: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPage</name>
    <message>
        <source>The plan is being read…</source>
        <translation>جارية قراءة الخطة…</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>أجزاء الخطة</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>جميع الحقول</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>جارية قراءتها</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPasteReview</name>
    <message>
        <source>Next to look at (F8)</source>
        <translation>التالي للاطلاع (F8)</translation>
    </message>
    <message>
        <source>Paste lines into the plan</source>
        <translation>لصق بنود في الخطة</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>موضعها</translation>
    </message>
    <message>
        <source>Where the lines come</source>
        <translation>موضع البنود</translation>
    </message>
    <message>
        <source>at the end of the plan</source>
        <translation>في نهاية الخطة</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>بعد «%1»</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>تحت «%1»</translation>
    </message>
    <message>
        <source>Lines to be added</source>
        <translation>البنود المراد إضافتها</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>مستوى إلى الداخل</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>مستوى إلى الخارج</translation>
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
        <source>Alt+Shift+Right or Ctrl+]</source>
        <translation>Alt+Shift+Right أو Ctrl+]‎</translation>
    </message>
    <message>
        <source>Alt+Shift+Left or Ctrl+[</source>
        <translation>Alt+Shift+Left أو Ctrl+[‎</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives, outcomes and outputs</source>
        <translation>
            <numerusform>لا أهداف ولا نتائج ولا نواتج</numerusform>
            <numerusform>هدف أو نتيجة أو ناتج واحد</numerusform>
            <numerusform>اثنان من الأهداف والنتائج والنواتج</numerusform>
            <numerusform>%n من الأهداف والنتائج والنواتج</numerusform>
            <numerusform>%n من الأهداف والنتائج والنواتج</numerusform>
            <numerusform>%n من الأهداف والنتائج والنواتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%n أنشطة</numerusform>
            <numerusform>%n نشاطا</numerusform>
            <numerusform>%n نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to look at</source>
        <translation>
            <numerusform>لا بنود للاطلاع</numerusform>
            <numerusform>بند واحد للاطلاع</numerusform>
            <numerusform>بندان للاطلاع</numerusform>
            <numerusform>%n بنود للاطلاع</numerusform>
            <numerusform>%n بندا للاطلاع</numerusform>
            <numerusform>%n بند للاطلاع</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 lines are taken at once</source>
        <translation>لا تؤخذ دفعة واحدة بنود يزيد عددها على %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>عدم إضافة بنود</numerusform>
            <numerusform>إضافة بند واحد</numerusform>
            <numerusform>إضافة بندين</numerusform>
            <numerusform>إضافة %n بنود</numerusform>
            <numerusform>إضافة %n بندا</numerusform>
            <numerusform>إضافة %n بند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewModel</name>
    <message>
        <source>Remarks on the file</source>
        <translation>ملاحظات على الملف</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Deleted; changed here too</source>
        <translation>محذوف؛ ومتغير هنا أيضا</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>متغير في الجانبين</translation>
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
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(دون عنوان)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>للاطلاع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Before: “%1”. Here now: “%2”. In the workbook: “%3”. Tick it to take what the workbook says.</source>
        <translation>قبل: «%1». هنا الآن: «%2». في المصنف: «%3». ضع العلامة لأخذ ما في المصنف.</translation>
    </message>
    <message>
        <source>Here: “%1”. In the workbook: “%2”.</source>
        <translation>هنا: «%1». في المصنف: «%2».</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>Line, field or problem</source>
        <translation>البند أو الحقل أو المشكلة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>في المصنف</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewView</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>المشكلة التالية (F8)</translation>
    </message>
    <message>
        <source>Changes of the plan, to be taken or left</source>
        <translation>تغييرات الخطة، لأخذها أو تركها</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>الجديد: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>المتغير: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>المحذوف: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>دون تغيير: %1.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; what is here stays unless you tick it.</source>
        <translation>المتغير في الجانبين: %1؛ ويبقى ما هو هنا ما لم تضع العلامة عليه.</translation>
    </message>
    <message>
        <source>To be mended: %1; such rows are not taken.</source>
        <translation>ما يحتاج إلى إصلاح: %1؛ ولا تؤخذ هذه الصفوف.</translation>
    </message>
    <message>
        <source>Left out with what they stand under: %1.</source>
        <translation>المستبعد مع ما يندرج تحته: %1.</translation>
    </message>
    <message>
        <source>Take over 1 line</source>
        <translation>أخذ بند واحد</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n lines</source>
        <translation>
            <numerusform>عدم أخذ بنود</numerusform>
            <numerusform>أخذ بند واحد</numerusform>
            <numerusform>أخذ بندين</numerusform>
            <numerusform>أخذ %n بنود</numerusform>
            <numerusform>أخذ %n بندا</numerusform>
            <numerusform>أخذ %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing in the plan.</source>
        <translation>لا يغير الملف شيئا في الخطة.</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>إفراغ الخلية</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>إدخال «%1»</translation>
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
    <message>
        <source>Said before</source>
        <translation>ما صدر سابقا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and the stance of then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 said before: %2</source>
        <translation>ما صدر سابقا عن %1: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PreparationPart</name>
    <message>
        <source>Nothing is planned yet. The usual steps from sixty days before the meeting to two weeks after it can be a start.</source>
        <translation>لم يخطط لشيء بعد. ويمكن البدء بالخطوات المعتادة من ستين يوما قبل الاجتماع إلى أسبوعين بعده.</translation>
    </message>
    <message>
        <source>Add the usual steps</source>
        <translation>إضافة الخطوات المعتادة</translation>
    </message>
    <message>
        <source>Add one step</source>
        <translation>إضافة خطوة واحدة</translation>
    </message>
    <message>
        <source>Add usual steps</source>
        <translation>إضافة خطوات معتادة</translation>
    </message>
    <message>
        <source>Add the usual steps that this meeting does not have yet</source>
        <translation>إضافة الخطوات المعتادة غير الموجودة بعد في هذا الاجتماع</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Add one step to the preparation</source>
        <translation>إضافة خطوة واحدة إلى التحضير</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>فتح الخطوة</translation>
    </message>
    <message>
        <source>Open the step with all its fields (Enter)</source>
        <translation>فتح الخطوة بجميع حقولها (Enter)</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>حذف الخطوة</translation>
    </message>
    <message>
        <source>Move the step to the trash</source>
        <translation>نقل الخطوة إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>خطوات التحضير</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المكلف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>الخطوات المنجزة: %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) should have been done by now.</source>
        <translation>
            <numerusform>لا خطوات كان مقررا إنجازها قبل الآن.</numerusform>
            <numerusform>خطوة واحدة كان مقررا إنجازها قبل الآن.</numerusform>
            <numerusform>خطوتان كان مقررا إنجازهما قبل الآن.</numerusform>
            <numerusform>%n خطوات كان مقررا إنجازها قبل الآن.</numerusform>
            <numerusform>%n خطوة كان مقررا إنجازها قبل الآن.</numerusform>
            <numerusform>%n خطوة كان مقررا إنجازها قبل الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no day yet, so steps have no dates.</source>
        <translation>لم يحدد يوم الاجتماع بعد، لذا ليست للخطوات تواريخ.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، فات موعده</translation>
    </message>
    <message>
        <source>%1, due now</source>
        <translation>%1، حل موعده</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>غير منجز</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) no longer fit the day of the meeting.</source>
        <translation>
            <numerusform>لا خطوات لم تعد تلائم يوم الاجتماع.</numerusform>
            <numerusform>خطوة واحدة لم تعد تلائم يوم الاجتماع.</numerusform>
            <numerusform>خطوتان لم تعودا تلائمان يوم الاجتماع.</numerusform>
            <numerusform>%n خطوات لم تعد تلائم يوم الاجتماع.</numerusform>
            <numerusform>%n خطوة لم تعد تلائم يوم الاجتماع.</numerusform>
            <numerusform>%n خطوة لم تعد تلائم يوم الاجتماع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>نقلها تبعا له</translation>
    </message>
    <message>
        <source>The meeting has all usual steps that can still be done.</source>
        <translation>للاجتماع جميع الخطوات المعتادة التي ما زال يمكن القيام بها.</translation>
    </message>
    <message>
        <source>The meeting has all usual steps.</source>
        <translation>للاجتماع جميع الخطوات المعتادة.</translation>
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
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>طباعة القائمة المرجعية</translation>
    </message>
    <message>
        <source>The steps on paper, to tick and to write on (Ctrl+P)</source>
        <translation>الخطوات على الورق، لوضع العلامات والكتابة عليها (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PriorityDetail</name>
    <message>
        <source>The chosen priority</source>
        <translation>الأولوية المختارة</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأ هذا الوضع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Together then</source>
        <translation>الوضع المشترك حينئذ</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>تسجيل موقف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a card to see why it stands where it does.</source>
        <translation>اختر بطاقة لمعرفة سبب وجودها في موضعها.</translation>
    </message>
    <message>
        <source>stated on %1</source>
        <translation>أبدي في %1</translation>
    </message>
    <message>
        <source>last heard on %1</source>
        <translation>آخر ما صدر: %1</translation>
    </message>
    <message>
        <source>proposed it, as number %1</source>
        <translation>جهة مقترحة، بالمرتبة %1</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>جهة مقترحة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what one side holds</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state of agreement and why</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProgressCover</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This part is carried through to its end.</source>
        <translation>يستمر هذا الجزء إلى نهايته.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is changed until it is done.</source>
        <translation>لا يغير شيء إلى أن ينتهي.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalPanel</name>
    <message>
        <source>Back to the agenda</source>
        <translation>العودة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Proposed agenda</source>
        <translation>جدول الأعمال المقترح</translation>
    </message>
    <message>
        <source>Records that the proposal comes from</source>
        <translation>السجلات التي يستند إليها الاقتراح</translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda, as one step (Ctrl+Enter)</source>
        <translation>إدراج ما وضعت عليه علامة في جدول الأعمال، كخطوة واحدة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave without adding anything (Esc)</source>
        <translation>المغادرة دون إضافة شيء (Esc)</translation>
    </message>
    <message>
        <source>Nothing to propose: the agenda has all that is open, due or new.</source>
        <translation>لا شيء لاقتراحه: في جدول الأعمال كل ما هو مفتوح أو حل موعده أو جديد.</translation>
    </message>
    <message>
        <source>The meeting names no previous meeting, so nothing of an earlier one is proposed. Choose it under “All fields”, in “Previous meeting”.</source>
        <translation>لا يذكر الاجتماع اجتماعا سابقا، لذا لا يقترح شيء من اجتماع سابق. اختره في «جميع الحقول»، في «الاجتماع السابق».</translation>
    </message>
    <message>
        <source>From what earlier meetings left open, what is due by the day of the meeting, what is new, and the backlog. Untick what you do not want.</source>
        <translation>مما تركته الاجتماعات السابقة مفتوحا، وما يحل موعده حتى يوم الاجتماع، وما هو جديد، ومن قائمة الانتظار. أزل العلامة عما لا تريده.</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>دون مجال</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>مدرج بالفعل في جدول الأعمال</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a record and what it adds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked. The agenda has %1.</source>
        <translation>لا توجد علامة على شيء. جدول الأعمال: %1.</translation>
    </message>
    <message>
        <source>%1 min ticked. With the agenda %2.</source>
        <translation>ما وضعت عليه علامة: %1 د. ومعه جدول الأعمال: %2.</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>إضافة بنود</translation>
    </message>
    <message>
        <source>Add 1 item</source>
        <translation>إضافة بند واحد</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>عدم إضافة بنود</numerusform>
            <numerusform>إضافة بند واحد</numerusform>
            <numerusform>إضافة بندين</numerusform>
            <numerusform>إضافة %n بنود</numerusform>
            <numerusform>إضافة %n بندا</numerusform>
            <numerusform>إضافة %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what is open, due and new…</source>
        <translation>جار النظر في المفتوح وما حل موعده والجديد…</translation>
    </message>
    <message>
        <source>The proposals could not be put together. Go back to the agenda to try again.</source>
        <translation>تعذر جمع المقترحات. عد إلى جدول الأعمال لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>1 record more</source>
        <translation>سجل واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n records more</source>
        <translation>
            <numerusform>لا سجلات أخرى</numerusform>
            <numerusform>سجل واحد آخر</numerusform>
            <numerusform>سجلان آخران</numerusform>
            <numerusform>%n سجلات أخرى</numerusform>
            <numerusform>%n سجلا آخر</numerusform>
            <numerusform>%n سجل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalTree</name>
    <message>
        <source>Minutes allowed</source>
        <translation>الدقائق المخصصة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Proposed items</source>
        <translation>البنود المقترحة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecipientsBox</name>
    <message>
        <source>Goes to</source>
        <translation>ترسل إلى</translation>
    </message>
    <message>
        <source>Others, in words</source>
        <translation>آخرون، بالكلمات</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecommendationStepDialog</name>
    <message>
        <source>Merge %1 into a new recommendation</source>
        <translation>دمج %1 في توصية جديدة</translation>
    </message>
    <message>
        <source>Split %1 into new recommendations</source>
        <translation>تقسيم %1 إلى توصيات جديدة</translation>
    </message>
    <message>
        <source>Replace %1 by another recommendation</source>
        <translation>استبدال %1 بتوصية أخرى</translation>
    </message>
    <message>
        <source>The old ones stay as they were said, with their numbers. The new one names them, and their pages say what stands in their place and why.</source>
        <translation>تبقى التوصيات القديمة كما قيلت، بأرقامها. والتوصية الجديدة تذكرها، وتبين صفحاتها ما حل محلها وسبب ذلك.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>إزالة الجزء الأخير</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>These become &amp;one</source>
        <translation>هذه تصبح توصية &amp;واحدة</translation>
    </message>
    <message>
        <source>Recommendations that become one</source>
        <translation>التوصيات التي تصبح توصية واحدة</translation>
    </message>
    <message>
        <source>Add another recommendation that becomes one with it</source>
        <translation>إضافة توصية أخرى تصبح معها توصية واحدة</translation>
    </message>
    <message>
        <source>Add: type a number or words</source>
        <translation>إضافة: اكتب رقما أو كلمات</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave the selected recommendation as it is</source>
        <translation>ترك التوصية المحددة كما هي</translation>
    </message>
    <message>
        <source>By a &amp;new one</source>
        <translation>بتوصية &amp;جديدة</translation>
    </message>
    <message>
        <source>By one that is &amp;there already</source>
        <translation>بتوصية &amp;موجودة</translation>
    </message>
    <message>
        <source>Recommendation that stands in its place</source>
        <translation>التوصية التي تحل محلها</translation>
    </message>
    <message>
        <source>Type a number or words</source>
        <translation>اكتب رقما أو كلمات</translation>
    </message>
    <message>
        <source>What hangs on the old ones, and what of it leads to the new ones as well</source>
        <translation>ما يتصل بالتوصيات القديمة، وما يفضي منه إلى الجديدة أيضا</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تأشير ال&amp;كل</translation>
    </message>
    <message>
        <source>Let everything lead to the new one as well</source>
        <translation>جعل كل شيء يفضي إلى التوصية الجديدة أيضا</translation>
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
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>place and number</comment>
        <translation>الجزء %1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>Also the new one</source>
        <translation>الجديدة أيضا</translation>
    </message>
    <message>
        <source>It leads to one recommendation only: ticked, it leaves the old one.</source>
        <translation>لا يفضي هذا إلا إلى توصية واحدة: فإذا أشر عليه ترك القديمة.</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>بدلا من ذلك</translation>
    </message>
    <message>
        <source>This hangs on the old ones and stays there. Tick what leads to the new one as well:</source>
        <translation>هذا متصل بالتوصيات القديمة ويبقى هناك. أشر على ما يفضي إلى الجديدة أيضا:</translation>
    </message>
    <message>
        <source>No follow-up, support, lesson or indicator hangs on the old ones.</source>
        <translation>لا متابعة ولا دعم ولا درس مستفاد ولا مؤشر متصل بالتوصيات القديمة.</translation>
    </message>
    <message>
        <source>%1 stands in their place now. Undo takes all of it back.</source>
        <translation>حلت %1 محلها الآن. والتراجع يعيد ذلك كله.</translation>
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
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Leave the records as they are (Esc)</source>
        <translation>ترك السجلات كما هي (Esc)</translation>
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
    <message>
        <source>%1 and 1 other record</source>
        <translation>%1 وسجل واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other records</source>
        <translation>
            <numerusform>%1 دون سجلات أخرى</numerusform>
            <numerusform>%1 وسجل واحد آخر</numerusform>
            <numerusform>%1 وسجلان آخران</numerusform>
            <numerusform>%1 و%n سجلات أخرى</numerusform>
            <numerusform>%1 و%n سجلا آخر</numerusform>
            <numerusform>%1 و%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All these records would be cited by the same %1.</source>
        <translation>سيستشهد بهذه السجلات كلها بالقيمة نفسها في الحقل %1.</translation>
    </message>
    <message>
        <source>1 record cannot be read and is left as it is.</source>
        <translation>سجل واحد تتعذر قراءته ويترك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are left as they are.</source>
        <translation>
            <numerusform>لا سجلات تتعذر قراءتها.</numerusform>
            <numerusform>سجل واحد تتعذر قراءته ويترك كما هو.</numerusform>
            <numerusform>سجلان تتعذر قراءتهما ويتركان كما هما.</numerusform>
            <numerusform>%n سجلات تتعذر قراءتها وتترك كما هي.</numerusform>
            <numerusform>%n سجلا تتعذر قراءتها وتترك كما هي.</numerusform>
            <numerusform>%n سجل تتعذر قراءتها وتترك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed yet: see the marked fields (F8).</source>
        <translation>لا يمكن تغيير شيء بعد: انظر الحقول الموضوع عليها علامة (F8).</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>ما يتغير: %1؛ في: %2.</translation>
    </message>
    <message>
        <source>What you enter is given to all %1; the rest stays as it is.</source>
        <translation>ما تدخله يعطى للجميع (%1)؛ ويبقى ما سواه كما هو.</translation>
    </message>
    <message>
        <source>All these records hold that already.</source>
        <translation>تتضمن هذه السجلات كلها ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
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
        <translation>لطريقة العرض هذه تصفية لا يعرفها هذا الإصدار من Trilateral، لذا تعرض القائمة كل شيء. وتحتفظ طريقة العرض بتصفيتها: %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Keep copies of files with the selected record</source>
        <translation>حفظ نسخ من ملفات مع السجل المحدد</translation>
    </message>
    <message>
        <source>Import a table or calendar…</source>
        <translation>استيراد جدول أو تقويم…</translation>
    </message>
    <message>
        <source>Take in a CSV file, a workbook or a calendar file; you see what it will do before anything is written</source>
        <translation>أخذ ملف CSV أو مصنف أو ملف تقويم؛ ويظهر ما سينتج عنه قبل كتابة أي شيء</translation>
    </message>
    <message>
        <source>Write the records that the list shows as a workbook, CSV, JSON or a calendar file for other programs</source>
        <translation>كتابة السجلات التي تعرضها القائمة كمصنف أو بصيغة CSV أو JSON أو كملف تقويم لبرامج أخرى</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</source>
        <translation>جداول وتقاويم (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>ملف تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Meetings written to “%1”: %2.</source>
        <translation>عدد الاجتماعات المكتوبة في «%1»: %2.</translation>
    </message>
    <message>
        <source>The file holds internal and sensitive ones too; it is for your own office.</source>
        <translation>يتضمن الملف الاجتماعات الداخلية والحساسة أيضا؛ وهو مخصص لمكتبكم.</translation>
    </message>
    <message>
        <source>Write internal ones too</source>
        <translation>كتابة الداخلية أيضا</translation>
    </message>
    <message>
        <source>Change all selected</source>
        <translation>تغيير كل المحدد</translation>
    </message>
    <message>
        <source>Go to the form that changes all selected records at once</source>
        <translation>الانتقال إلى الاستمارة التي تغير جميع السجلات المحددة دفعة واحدة</translation>
    </message>
    <message>
        <source>The record stays as it is: what you entered was not given to it.</source>
        <translation>يبقى السجل كما هو: ما أدخلته لم يعط له.</translation>
    </message>
    <message numerus="yes">
        <source>The %n records stay as they are: what you entered was not given to them.</source>
        <translation>
            <numerusform>لا سجلات لم يعط لها ما أدخلته.</numerusform>
            <numerusform>يبقى السجل كما هو: ما أدخلته لم يعط له.</numerusform>
            <numerusform>يبقى السجلان كما هما: ما أدخلته لم يعط لهما.</numerusform>
            <numerusform>تبقى السجلات وعددها %n كما هي: ما أدخلته لم يعط لها.</numerusform>
            <numerusform>تبقى السجلات وعددها %n كما هي: ما أدخلته لم يعط لها.</numerusform>
            <numerusform>تبقى السجلات وعددها %n كما هي: ما أدخلته لم يعط لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>إدخاله من جديد</translation>
    </message>
    <message>
        <source>Select two records or more: the form beside the list changes all of them at once.</source>
        <translation>حدد سجلين أو أكثر: تغيرها الاستمارة المجاورة للقائمة كلها دفعة واحدة.</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1، المحدد منها: %2</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>جديد انطلاقا من…</translation>
    </message>
    <message>
        <source>Make a new one from the selected one or from a template, with all that belongs to it</source>
        <translation>إنشاء سجل جديد انطلاقا من السجل المحدد أو من قالب، مع كل ما يتبعه</translation>
    </message>
    <message>
        <source>From “%1”…</source>
        <translation>انطلاقا من «%1»…</translation>
    </message>
    <message>
        <source>From the template “%1”…</source>
        <translation>انطلاقا من القالب «%1»…</translation>
    </message>
    <message>
        <source>Select one in the list first, or mark one as a template</source>
        <translation>حدد سجلا في القائمة أولا، أو اجعل سجلا قالبا</translation>
    </message>
    <message>
        <source>Records written to “%1”: %2.</source>
        <translation>عدد السجلات المكتوبة في «%1»: %2.</translation>
    </message>
    <message>
        <source>The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>يتضمن الملف كل شيء، بما في ذلك السجلات الحساسة؛ وهو مخصص لمكتبك.</translation>
    </message>
    <message>
        <source>Write it for others instead</source>
        <translation>كتابته لآخرين بدلا من ذلك</translation>
    </message>
    <message>
        <source>The file is for others: what is internal or sensitive is not in it.</source>
        <translation>الملف لآخرين: ليس فيه ما هو داخلي أو حساس.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
            <numerusform>المستبعد بسبب تداوله: %n.</numerusform>
        </translation>
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
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>حفظ نسخ من ملفات مع هذا السجل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>الملفات (%1)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Go to the next field that something is wrong with</source>
        <translation>الانتقال إلى الحقل التالي الذي فيه خطأ</translation>
    </message>
    <message>
        <source>Nothing is wrong with this record.</source>
        <translation>لا خطأ في هذا السجل.</translation>
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
    <name>tri::ui::RelatedOffer</name>
    <message>
        <source>Merge into a new one…</source>
        <translation>دمج في توصية جديدة…</translation>
    </message>
    <message>
        <source>Let one new recommendation stand for this one and others with the same idea</source>
        <translation>جعل توصية جديدة واحدة تحل محل هذه التوصية وغيرها مما يحمل الفكرة نفسها</translation>
    </message>
    <message>
        <source>Split into…</source>
        <translation>تقسيم إلى…</translation>
    </message>
    <message>
        <source>Let several new recommendations stand for this one, each for a part of it</source>
        <translation>جعل عدة توصيات جديدة تحل محل هذه التوصية، كل منها محل جزء منها</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>استبدال بـ…</translation>
    </message>
    <message>
        <source>Let another recommendation, new or there already, stand for this one</source>
        <translation>جعل توصية أخرى، جديدة أو موجودة بالفعل، تحل محل هذه التوصية</translation>
    </message>
    <message>
        <source>Same idea</source>
        <translation>الفكرة نفسها</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>الصياغات</translation>
    </message>
    <message>
        <source>Replaced by %1. It stays as it was said.</source>
        <translation>حلت محلها %1. وتبقى كما قيلت.</translation>
    </message>
    <message>
        <source>Replaced by %1, because: %2. It stays as it was said.</source>
        <translation>حلت محلها %1، وسبب ذلك: %2. وتبقى كما قيلت.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Select a recommendation, or write the new one first.</source>
        <translation>حدد توصية، أو اكتب التوصية الجديدة أولا.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedPanel</name>
    <message>
        <source>Link as the same idea</source>
        <translation>ربط كفكرة واحدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea</source>
        <translation>التوصيات السابقة التي تحمل الفكرة نفسها</translation>
    </message>
    <message>
        <source>Add it to the related recommendations (Enter)</source>
        <translation>إضافتها إلى التوصيات ذات الصلة (Enter)</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>فتح التوصية الأخرى إلى جانب هذه التوصية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>حلت محلها %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>This leads back to where it began: one of them is wrong.</source>
        <translation>يعيد هذا إلى نقطة البداية: واحدة منها خاطئة.</translation>
    </message>
    <message>
        <source>Earlier ones that may carry the same idea</source>
        <translation>توصيات سابقة قد تحمل الفكرة نفسها</translation>
    </message>
    <message>
        <source>None of the earlier ones looks like it.</source>
        <translation>لا تشبهها أي توصية سابقة.</translation>
    </message>
    <message>
        <source>No other earlier one looks like it.</source>
        <translation>لا تشبهها أي توصية سابقة أخرى.</translation>
    </message>
    <message>
        <source>Linked as the same idea</source>
        <translation>مربوطة كفكرة واحدة</translation>
    </message>
    <message>
        <source>Set aside on this computer</source>
        <translation>المتجاهل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Of the same meeting, much like it</source>
        <translation>من الاجتماع نفسه وشديدة الشبه بها</translation>
    </message>
    <message>
        <source>Write the recommendation first; then this tells which earlier ones are like it.</source>
        <translation>اكتب التوصية أولا؛ وعندئذ يرد هنا ما يشبهها من التوصيات السابقة.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حلت محلها</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تحل محل</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>إعادة الاقتراح</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>List it among the proposals again</source>
        <translation>إدراجها من جديد ضمن المقترحات</translation>
    </message>
    <message>
        <source>Another idea: do not propose it here again (Delete)</source>
        <translation>فكرة أخرى: عدم اقتراحها هنا من جديد (Delete)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReportEntry</name>
    <message>
        <source>No word on how it stands</source>
        <translation>لا كلمة عن الحالة</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>الجهة المبلغة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>ما تحقق</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>إضافة التقرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose from the list, or leave the box empty.</source>
        <translation>لا أحد هنا اسمه «%1». اختر من القائمة، أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2014-05-14, or the way dates are written here.</source>
        <translation>ليس «%1» تاريخا. اكتبه على شكل 2014-05-14، أو على النحو الذي تكتب به التواريخ هنا.</translation>
    </message>
    <message>
        <source>The day is still to come. Write the day on which the report was made.</source>
        <translation>لم يحن هذا اليوم بعد. اكتب اليوم الذي أعد فيه التقرير.</translation>
    </message>
    <message>
        <source>The report was added; the record of the follow-up stays as it is. Ctrl+Z takes it back.</source>
        <translation>أضيف التقرير؛ ويبقى سجل المتابعة كما هو. وللتراجع عن ذلك Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestList</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the list of requests</source>
        <translation>
            <numerusform>%n طلب آخر: انظر قائمة الطلبات</numerusform>
            <numerusform>طلب واحد آخر: انظر قائمة الطلبات</numerusform>
            <numerusform>طلبان آخران: انظر قائمة الطلبات</numerusform>
            <numerusform>%n طلبات أخرى: انظر قائمة الطلبات</numerusform>
            <numerusform>%n طلبا آخر: انظر قائمة الطلبات</numerusform>
            <numerusform>%n طلب آخر: انظر قائمة الطلبات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPage</name>
    <message>
        <source>No request for expertise is entered yet. Enter requests as they come, or paste earlier ones into their list from a table. Then it stands here what waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>لم يدخل أي طلب خبرة بعد. أدخل الطلبات عند ورودها، أو الصق الطلبات السابقة في قائمتها من جدول. فيرد هنا ما ينتظر وممن، والمهلة المتاحة، وما يتوقع قبل اجتماع المنتدى المقبل.</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>فتح قائمة الطلبات</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>لم يدخل شيء بعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>الوارد والمدد والتوقعات</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPart</name>
    <message>
        <source>No kind</source>
        <translation>دون نوع</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewFixes</name>
    <message>
        <source>Take it in after all</source>
        <translation>أخذه مع ذلك</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>تحديث «%1»</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>هو سجل جديد</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… دون غير ذلك</numerusform>
            <numerusform>… وواحد غير ذلك</numerusform>
            <numerusform>… واثنان غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
            <numerusform>… و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one alike too</source>
        <translation>المماثل الآخر أيضا</translation>
    </message>
    <message numerus="yes">
        <source>All %n others alike too</source>
        <translation>
            <numerusform>كل ما يماثله أيضا</numerusform>
            <numerusform>المماثل الآخر أيضا</numerusform>
            <numerusform>المماثلان الآخران أيضا</numerusform>
            <numerusform>كل ما يماثله أيضا (%n)</numerusform>
            <numerusform>كل ما يماثله أيضا (%n)</numerusform>
            <numerusform>كل ما يماثله أيضا (%n)</numerusform>
        </translation>
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
        <translation>جارية قراءة الصفوف</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>موجود بالفعل؟</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (مضاف)</translation>
    </message>
</context>
<context>
    <name>tri::ui::RollOverPart</name>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أسقط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Continue in the next plan</source>
        <translation>مواصلة في الخطة التالية</translation>
    </message>
    <message>
        <source>Drop with a reason</source>
        <translation>إسقاط مع ذكر السبب</translation>
    </message>
    <message>
        <source>Make the next plan</source>
        <translation>إنشاء الخطة التالية</translation>
    </message>
    <message>
        <source>Title of the next plan</source>
        <translation>عنوان الخطة التالية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Move along with the period</source>
        <translation>نقلها تبعا للفترة</translation>
    </message>
    <message>
        <source>Leave empty, to be agreed anew</source>
        <translation>تركها فارغة ليتفق عليها من جديد</translation>
    </message>
    <message>
        <source>Dates of what continues</source>
        <translation>تواريخ ما يستمر</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>إغلاق هذه الخطة</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>مآل كل بند</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped</source>
        <translation>سبب إسقاط البنود المحددة</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped, then Enter</source>
        <translation>سبب إسقاط البنود المحددة، ثم Enter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message numerus="yes">
        <source>%n continue</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>المستمر: %n</numerusform>
            <numerusform>المستمر: %n</numerusform>
            <numerusform>المستمر: %n</numerusform>
            <numerusform>المستمر: %n</numerusform>
            <numerusform>المستمر: %n</numerusform>
            <numerusform>المستمر: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
            <numerusform>المنجز: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>المسقط: %n</numerusform>
            <numerusform>المسقط: %n</numerusform>
            <numerusform>المسقط: %n</numerusform>
            <numerusform>المسقط: %n</numerusform>
            <numerusform>المسقط: %n</numerusform>
            <numerusform>المسقط: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lines come along</source>
        <translation>
            <numerusform>البنود المغلقة المنقولة معها: %n</numerusform>
            <numerusform>البنود المغلقة المنقولة معها: %n</numerusform>
            <numerusform>البنود المغلقة المنقولة معها: %n</numerusform>
            <numerusform>البنود المغلقة المنقولة معها: %n</numerusform>
            <numerusform>البنود المغلقة المنقولة معها: %n</numerusform>
            <numerusform>البنود المغلقة المنقولة معها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators with their last value as baseline</source>
        <translation>
            <numerusform>لا مؤشرات</numerusform>
            <numerusform>مؤشر واحد، وآخر قيمة له خط أساس</numerusform>
            <numerusform>مؤشران، وآخر قيمة لكل منهما خط أساس</numerusform>
            <numerusform>%n مؤشرات، وآخر قيمة لكل منها خط أساس</numerusform>
            <numerusform>%n مؤشرا، وآخر قيمة لكل منها خط أساس</numerusform>
            <numerusform>%n مؤشر، وآخر قيمة لكل منها خط أساس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>لا معالم رئيسية</numerusform>
            <numerusform>معلم رئيسي واحد</numerusform>
            <numerusform>معلمان رئيسيان</numerusform>
            <numerusform>%n معالم رئيسية</numerusform>
            <numerusform>%n معلما رئيسيا</numerusform>
            <numerusform>%n معلم رئيسي</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this plan is open.</source>
        <translation>لا يوجد بند مفتوح في هذه الخطة.</translation>
    </message>
    <message>
        <source>Say in a few words why the lines are dropped; others will want to know.</source>
        <translation>اذكر بكلمات قليلة سبب إسقاط البنود؛ فسيود آخرون معرفته.</translation>
    </message>
    <message>
        <source>The next plan is made, and each open line of this one is settled. Ctrl+Z takes all of it back.</source>
        <translation>تم إنشاء الخطة التالية، وتمت تسوية كل بند مفتوح في هذه الخطة. وللتراجع عن ذلك كله Ctrl+Z.</translation>
    </message>
    <message>
        <source>Open the next plan</source>
        <translation>فتح الخطة التالية</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>الخطة التالية</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterPage</name>
    <message>
        <source>What fits and what does not</source>
        <translation>ما يلائم وما لا يلائم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Write an offer of this person for the request (O)</source>
        <translation>كتابة عرض بهذا الشخص للطلب (O)</translation>
    </message>
    <message>
        <source>Put in as an offer</source>
        <translation>إدراج كعرض</translation>
    </message>
    <message>
        <source>Name the person among those asked (A)</source>
        <translation>ذكر الشخص ضمن المطلوب منهم (A)</translation>
    </message>
    <message>
        <source>Ask by name</source>
        <translation>طلب بالاسم</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>فتح سجل الشخص (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Who could answer</source>
        <translation>من يمكنه الرد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلب منه</translation>
    </message>
    <message>
        <source>Draft a request</source>
        <translation>إعداد مسودة طلب</translation>
    </message>
    <message>
        <source>Write a draft request for a speaker that names the person (A)</source>
        <translation>كتابة مسودة طلب متكلم يذكر فيها الشخص (A)</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>أي منطقة</translation>
    </message>
    <message>
        <source>Free on the day</source>
        <translation>متفرغ في ذلك اليوم</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <translation>متفرغ في %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <comment>organizations</comment>
        <translation>الجهات المطلوب منها: %1</translation>
    </message>
    <message>
        <source>The request names no theme, language, day or agency, so everybody on the roster is here.</source>
        <translation>لا يذكر الطلب موضوعا ولا لغة ولا يوما ولا وكالة، ولذلك يرد هنا جميع من في قائمة الخبراء.</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>المطلوب: %1.</translation>
    </message>
    <message>
        <source>Nobody on the roster fits in any point. Enter themes, languages and days of people under People, or ask the agencies for names.</source>
        <translation>لا أحد في قائمة الخبراء يلائم في أي نقطة. أدخل مواضيع الأشخاص ولغاتهم وأيامهم في «الأشخاص»، أو اطلب أسماء من الوكالات.</translation>
    </message>
    <message>
        <source>Nobody fits these filters. Choose “any” in one of them.</source>
        <translation>لا أحد يستوفي شروط التصفية هذه. اختر «أي» في أحدها.</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>شخص واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n شخص.</numerusform>
            <numerusform>شخص واحد.</numerusform>
            <numerusform>شخصان.</numerusform>
            <numerusform>%n أشخاص.</numerusform>
            <numerusform>%n شخصا.</numerusform>
            <numerusform>%n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where most points fit comes first; where as many fit, who was asked less often in the last 12 months.</source>
        <translation>يرد أولا من يلائم في أكبر عدد من النقاط؛ وعند التساوي يرد أولا من كان عدد الطلبات الموجهة إليه أقل في الأشهر الاثني عشر الأخيرة.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>asked</comment>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>requests</comment>
        <translation>المفتوح: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>in the last 12 months</comment>
        <translation>لم يطلب منه</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>%1 من نقطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points</source>
        <translation>
            <numerusform>%1 من %n نقطة</numerusform>
            <numerusform>%1 من نقطة واحدة</numerusform>
            <numerusform>%1 من نقطتين</numerusform>
            <numerusform>%1 من %n نقاط</numerusform>
            <numerusform>%1 من %n نقطة</numerusform>
            <numerusform>%1 من %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, points, load</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>ما يلائم: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>ما لا يلائم: %1</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>ما ينبغي السؤال عنه: %1</translation>
    </message>
    <message>
        <source>Load: %1</source>
        <translation>عبء العمل: %1</translation>
    </message>
    <message>
        <source>Availability in words: %1</source>
        <translation>الإتاحة بالنص: %1</translation>
    </message>
    <message>
        <source>%1 is put in as an offer.</source>
        <translation>أدرج %1 كعرض.</translation>
    </message>
    <message>
        <source>A draft request that names %1 is written.</source>
        <translation>كتبت مسودة طلب يذكر فيها %1.</translation>
    </message>
    <message>
        <source>%1 is named among those asked.</source>
        <translation>ذكر %1 ضمن المطلوب منهم.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterTablePage</name>
    <message>
        <source>Only themes without anybody</source>
        <translation>المواضيع التي ليس لها أحد فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>People by theme and language</source>
        <translation>الأشخاص بحسب الموضوع واللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>فتح سجل الشخص (Enter)</translation>
    </message>
    <message>
        <source>People of the chosen cell</source>
        <translation>أشخاص الخلية المختارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلب منه</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, %2: 1 person</source>
        <translation>%1، %2: شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1، %2: %n شخص</numerusform>
            <numerusform>%1، %2: شخص واحد</numerusform>
            <numerusform>%1، %2: شخصان</numerusform>
            <numerusform>%1، %2: %n أشخاص</numerusform>
            <numerusform>%1، %2: %n شخصا</numerusform>
            <numerusform>%1، %2: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 theme without anybody.</source>
        <translation>موضوع واحد ليس له أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes without anybody.</source>
        <translation>
            <numerusform>%n موضوع ليس له أحد.</numerusform>
            <numerusform>موضوع واحد ليس له أحد.</numerusform>
            <numerusform>موضوعان ليس لهما أحد.</numerusform>
            <numerusform>%n مواضيع ليس لها أحد.</numerusform>
            <numerusform>%n موضوعا ليس لها أحد.</numerusform>
            <numerusform>%n موضوع ليس له أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person on the roster has no theme entered.</source>
        <translation>شخص واحد في قائمة الخبراء لم يدخل له أي موضوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the roster have no theme entered.</source>
        <translation>
            <numerusform>%n شخص في قائمة الخبراء لم يدخل له أي موضوع.</numerusform>
            <numerusform>شخص واحد في قائمة الخبراء لم يدخل له أي موضوع.</numerusform>
            <numerusform>شخصان في قائمة الخبراء لم يدخل لهما أي موضوع.</numerusform>
            <numerusform>%n أشخاص في قائمة الخبراء لم يدخل لهم أي موضوع.</numerusform>
            <numerusform>%n شخصا في قائمة الخبراء لم يدخل لهم أي موضوع.</numerusform>
            <numerusform>%n شخص في قائمة الخبراء لم يدخل له أي موضوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who speaks several languages counts under each.</source>
        <translation>من يتكلم عدة لغات يحتسب تحت كل منها.</translation>
    </message>
    <message>
        <source>Every theme has somebody.</source>
        <translation>لكل موضوع من يعرفه.</translation>
    </message>
    <message>
        <source>%1, %2: nobody is entered. Ask the agencies for names, and enter the theme with the person.</source>
        <translation>%1، %2: لم يدخل أحد. اطلب أسماء من الوكالات، وأدخل الموضوع لدى الشخص.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة الخبراء</translation>
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
    <name>tri::ui::SentToDialog</name>
    <message>
        <source>Who received no. %1 later</source>
        <translation>من تلقى رقم %1 لاحقا</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Choose a recipient, or write who it was.</source>
        <translation>لم يدخل أحد بعد. اختر متلقيا، أو اكتب من هو.</translation>
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
        <translation>لا يوجد قاموس للغة %1. وهو متاح في الحزمة %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellField</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>إ&amp;ضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation>ت&amp;جاهل في هذه الجلسة</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from my words</source>
        <translation>إ&amp;زالة «%1» من كلماتي</translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation>التدقيق الإ&amp;ملائي</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpreadChart</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
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
    <name>tri::ui::ThemeDecisionPanel</name>
    <message>
        <source>One name a line</source>
        <translation>اسم واحد في كل سطر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>اسم الموضوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Theme that stays</source>
        <translation>الموضوع الذي يبقى</translation>
    </message>
    <message>
        <source>New themes</source>
        <translation>المواضيع الجديدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Records that carry the theme</source>
        <translation>السجلات التي تحمل الموضوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ينتقل إلى</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>الموضوع الجديد</translation>
    </message>
    <message>
        <source>Last review %1: %2</source>
        <translation>آخر استعراض %1: %2</translation>
    </message>
    <message>
        <source>Never reviewed before.</source>
        <translation>لم يستعرض من قبل قط.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records that carry the theme (%1)</source>
        <translation>السجلات التي تحمل الموضوع (%1)</translation>
    </message>
    <message>
        <source>Select records and press 1, 2 … to give them the first, second … of the new themes as well.</source>
        <translation>حدد سجلات واضغط 1 أو 2 … لإعطائها الأول أو الثاني … من المواضيع الجديدة أيضا.</translation>
    </message>
    <message>
        <source>This meeting decided: %1. To decide otherwise, undo it or correct the review in its record.</source>
        <translation>قرر هذا الاجتماع: %1. لاتخاذ قرار آخر، تراجع عنه أو صحح الاستعراض في سجله.</translation>
    </message>
    <message>
        <source>Themes below it move up: %1.</source>
        <translation>المواضيع المندرجة تحته تنتقل إلى أعلى: %1.</translation>
    </message>
    <message>
        <source>Only the review is noted; nothing else changes.</source>
        <translation>لا يدون إلا الاستعراض؛ ولا يتغير شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The theme gets a new name; %n record(s) that carry it show the new one.</source>
        <translation>
            <numerusform>يأخذ الموضوع اسما جديدا؛ ولا سجلات تحمله.</numerusform>
            <numerusform>يأخذ الموضوع اسما جديدا؛ ويظهر الاسم الجديد في السجل الواحد الذي يحمله.</numerusform>
            <numerusform>يأخذ الموضوع اسما جديدا؛ ويظهر الاسم الجديد في السجلين اللذين يحملانه.</numerusform>
            <numerusform>يأخذ الموضوع اسما جديدا؛ ويظهر الاسم الجديد في %n سجلات تحمله.</numerusform>
            <numerusform>يأخذ الموضوع اسما جديدا؛ ويظهر الاسم الجديد في %n سجلا تحمله.</numerusform>
            <numerusform>يأخذ الموضوع اسما جديدا؛ ويظهر الاسم الجديد في %n سجل تحمله.</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme is added to the tree, reviewed from the day of the meeting.</source>
        <translation>يضاف موضوع إلى الشجرة، ويستعرض من يوم الاجتماع.</translation>
    </message>
    <message numerus="yes">
        <source>The theme is reviewed no longer; %n record(s) keep it.</source>
        <translation>
            <numerusform>لا يعود الموضوع يستعرض؛ ولا سجلات تحمله.</numerusform>
            <numerusform>لا يعود الموضوع يستعرض؛ ويبقى في سجل واحد.</numerusform>
            <numerusform>لا يعود الموضوع يستعرض؛ ويبقى في سجلين.</numerusform>
            <numerusform>لا يعود الموضوع يستعرض؛ ويبقى في %n سجلات.</numerusform>
            <numerusform>لا يعود الموضوع يستعرض؛ ويبقى في %n سجلا.</numerusform>
            <numerusform>لا يعود الموضوع يستعرض؛ ويبقى في %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends and %n new one(s) begin in its place.</source>
        <translation>
            <numerusform>ينتهي الموضوع ولا تبدأ مواضيع جديدة مكانه.</numerusform>
            <numerusform>ينتهي الموضوع ويبدأ مكانه موضوع جديد واحد.</numerusform>
            <numerusform>ينتهي الموضوع ويبدأ مكانه موضوعان جديدان.</numerusform>
            <numerusform>ينتهي الموضوع وتبدأ مكانه %n مواضيع جديدة.</numerusform>
            <numerusform>ينتهي الموضوع ويبدأ مكانه %n موضوعا جديدا.</numerusform>
            <numerusform>ينتهي الموضوع ويبدأ مكانه %n موضوع جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records get a new theme; all keep the old one.</source>
        <translation>السجلات التي تأخذ موضوعا جديدا: %1 من %2؛ وتحتفظ كلها بالموضوع القديم.</translation>
    </message>
    <message>
        <source>Two themes become one.</source>
        <translation>يصبح الموضوعان موضوعا واحدا.</translation>
    </message>
    <message numerus="yes">
        <source>The theme ends; %n record(s) that carry it get “%1” as well.</source>
        <translation>
            <numerusform>ينتهي الموضوع؛ ولا سجلات تحمله لتأخذ «%1».</numerusform>
            <numerusform>ينتهي الموضوع؛ ويأخذ السجل الواحد الذي يحمله «%1» أيضا.</numerusform>
            <numerusform>ينتهي الموضوع؛ ويأخذ السجلان اللذان يحملانه «%1» أيضا.</numerusform>
            <numerusform>ينتهي الموضوع؛ وتأخذ %n سجلات تحمله «%1» أيضا.</numerusform>
            <numerusform>ينتهي الموضوع؛ ويأخذ %n سجلا تحمله «%1» أيضا.</numerusform>
            <numerusform>ينتهي الموضوع؛ ويأخذ %n سجل تحمله «%1» أيضا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes below it move to “%1”: %2.</source>
        <translation>المواضيع المندرجة تحته تنتقل إلى «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeReviewPart</name>
    <message>
        <source>Themes as of</source>
        <translation>المواضيع بتاريخ</translation>
    </message>
    <message>
        <source>The tree of themes as it was on this day</source>
        <translation>شجرة المواضيع كما كانت في هذا اليوم</translation>
    </message>
    <message>
        <source>&amp;Themes as of</source>
        <translation>ال&amp;مواضيع بتاريخ</translation>
    </message>
    <message>
        <source>Themes under review</source>
        <translation>المواضيع قيد الاستعراض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>آخر استعراض</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>هذا الاجتماع</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <source>Carry out the decision on this theme (Ctrl+Enter)</source>
        <translation>تنفيذ القرار بشأن هذا الموضوع (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>Let this meeting add a theme</source>
        <translation>إضافة موضوع من خلال هذا الاجتماع</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>فتح الموضوع</translation>
    </message>
    <message>
        <source>Open the theme with all its fields</source>
        <translation>فتح الموضوع بجميع حقوله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يستعرض قط</translation>
    </message>
    <message>
        <source>%1 of %2 themes are decided on by this meeting.</source>
        <translation>المواضيع التي اتخذ هذا الاجتماع قرارا بشأنها: %1 من %2.</translation>
    </message>
    <message>
        <source>The review is noted.</source>
        <translation>تم تدوين الاستعراض.</translation>
    </message>
    <message numerus="yes">
        <source>The review is noted, and %n record(s) changed with it.</source>
        <translation>
            <numerusform>تم تدوين الاستعراض، ولم يتغير معه أي سجل.</numerusform>
            <numerusform>تم تدوين الاستعراض، وتغير معه سجل واحد.</numerusform>
            <numerusform>تم تدوين الاستعراض، وتغير معه سجلان.</numerusform>
            <numerusform>تم تدوين الاستعراض، وتغيرت معه %n سجلات.</numerusform>
            <numerusform>تم تدوين الاستعراض، وتغير معه %n سجلا.</numerusform>
            <numerusform>تم تدوين الاستعراض، وتغير معه %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Minutes on this theme</source>
        <translation>المحاضر بشأن هذا الموضوع</translation>
    </message>
    <message>
        <source>What all meetings said on this theme and those below it, in one paper</source>
        <translation>ما قيل في جميع الاجتماعات بشأن هذا الموضوع والمواضيع المندرجة تحته، في ورقة واحدة</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelinePart</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 أفقي</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 أفقي</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>عرض الرسم</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>As close as on the screen</source>
        <translation>بمقياس الشاشة نفسه</translation>
    </message>
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
        <source>A shared copy leaves out what is sensitive or only for our office</source>
        <translation>النسخة المشتركة لا تتضمن ما هو حساس أو خاص بمكتبنا فقط</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>العودة إلى الخط الزمني</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>المستبعد: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The timeline can be saved as PDF instead.</source>
        <translation>لا توجد طابعة معدة على هذا الحاسوب. ويمكن حفظ الخط الزمني بصيغة PDF بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>تم الإرسال إلى %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>حفظ بصيغة SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the timeline is written to “%1”.</source>
        <translation>كتبت النسخة المشتركة من الخط الزمني في «%1».</translation>
    </message>
    <message>
        <source>The timeline is written to “%1”. It is for your own office: it shows sensitive lines too.</source>
        <translation>كتب الخط الزمني في «%1». وهو لمكتبك فقط: يعرض البنود الحساسة أيضا.</translation>
    </message>
    <message>
        <source>Print timeline…</source>
        <translation>طباعة الخط الزمني…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>عرض الصفحات قبل الطباعة أو الحفظ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>الخطة كاملة</translation>
    </message>
    <message>
        <source>Show all of the plan’s time</source>
        <translation>عرض كامل مدة الخطة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Show less time in more detail (Ctrl+plus)</source>
        <translation>عرض مدة أقصر بتفصيل أكثر (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>تبعيد</translation>
    </message>
    <message>
        <source>Show more time in less detail (Ctrl+minus)</source>
        <translation>عرض مدة أطول بتفصيل أقل (Ctrl+minus)</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>فتح البند</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>فتح المختار (Enter)</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>تغيير التواريخ…</translation>
    </message>
    <message>
        <source>Type the dates of the chosen line (F2)</source>
        <translation>كتابة تواريخ البند المختار (F2)</translation>
    </message>
    <message>
        <source>Move to the next quarter</source>
        <translation>نقل إلى الربع التالي</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page down)</source>
        <translation>تأخير جميع تواريخ البند المختار ثلاثة أشهر (Alt+Page down)</translation>
    </message>
    <message>
        <source>Move to the quarter before</source>
        <translation>نقل إلى الربع السابق</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page up)</source>
        <translation>تقديم جميع تواريخ البند المختار ثلاثة أشهر (Alt+Page up)</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Show the uppermost lines alone</source>
        <translation>عرض البنود العليا وحدها</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>بسط الكل</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>عرض جميع البنود</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Show what the bars and signs mean</source>
        <translation>إظهار معاني الأشرطة والعلامات</translation>
    </message>
    <message>
        <source>Show the lines of this lead</source>
        <translation>عرض بنود هذه الجهة الرائدة</translation>
    </message>
    <message>
        <source>Show the lines on this theme</source>
        <translation>عرض البنود المتعلقة بهذا الموضوع</translation>
    </message>
    <message>
        <source>Show the lines with this status</source>
        <translation>عرض البنود التي لها هذه الحالة</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>جميع الجهات الرائدة</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>جميع المواضيع</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>1 line has no dates.</source>
        <translation>بند واحد ليست له تواريخ.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no dates.</source>
        <translation>
            <numerusform>لا بنود دون تواريخ.</numerusform>
            <numerusform>بند واحد ليست له تواريخ.</numerusform>
            <numerusform>بندان ليست لهما تواريخ.</numerusform>
            <numerusform>%n بنود ليست لها تواريخ.</numerusform>
            <numerusform>%n بندا ليست لها تواريخ.</numerusform>
            <numerusform>%n بند ليست لها تواريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date or link does not fit.</source>
        <translation>تاريخ واحد أو رابط واحد لا يتفق.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates or links do not fit.</source>
        <translation>
            <numerusform>جميع التواريخ والروابط تتفق.</numerusform>
            <numerusform>تاريخ واحد أو رابط واحد لا يتفق.</numerusform>
            <numerusform>اثنان من التواريخ أو الروابط لا يتفقان.</numerusform>
            <numerusform>%n من التواريخ أو الروابط لا تتفق.</numerusform>
            <numerusform>%n من التواريخ أو الروابط لا تتفق.</numerusform>
            <numerusform>%n من التواريخ أو الروابط لا تتفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of this line follow from the lines below it. Choose one of those.</source>
        <translation>تستخلص تواريخ هذا البند من البنود المندرجة تحته. اختر واحدا منها.</translation>
    </message>
    <message>
        <source>This line has no dates yet. Press F2 to enter them.</source>
        <translation>ليست لهذا البند تواريخ بعد. اضغط F2 لإدخالها.</translation>
    </message>
    <message>
        <source>The due date moves to %1. The first due date is kept.</source>
        <translation>ينتقل الموعد إلى %1. ويبقى الموعد الأول محفوظا.</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <translation>سبب الموعد الجديد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Due date of “%1”:</source>
        <translation>موعد «%1»:</translation>
    </message>
    <message>
        <source>From when and due when – “%1”:</source>
        <translation>تاريخ البداية والموعد – «%1»:</translation>
    </message>
    <message>
        <source>From when and until when – “%1”:</source>
        <translation>تاريخ البداية وتاريخ النهاية – «%1»:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>تعيين التواريخ</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>That is no date. Write 14 May 2014, May 2014 or 2014.</source>
        <translation>هذا ليس تاريخا. اكتب 14 مايو 2014 أو مايو 2014 أو 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimesPart</name>
    <message>
        <source>one day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>من %1 إلى %n يوم</numerusform>
            <numerusform>من %1 إلى يوم واحد</numerusform>
            <numerusform>من %1 إلى يومين</numerusform>
            <numerusform>من %1 إلى %n أيام</numerusform>
            <numerusform>من %1 إلى %n يوما</numerusform>
            <numerusform>من %1 إلى %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>Days as a picture</source>
        <translation>الأيام في شكل رسم</translation>
    </message>
    <message>
        <source>Copy the figures of all groups with their headings</source>
        <translation>نسخ أرقام جميع المجموعات مع عناوينها</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Once requests have the day on which they were asked, it stands here how much notice they gave and how long answers took.</source>
        <translation>لم يقدم أي طلب بعد. وعندما يكون للطلبات يوم تقديمها، يرد هنا مقدار المهلة التي تتيحها والوقت الذي تستغرقه الردود.</translation>
    </message>
    <message>
        <source>Requests of the chosen group</source>
        <translation>طلبات المجموعة المختارة</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>Notice: from asked to needed</source>
        <translation>المهلة: من الطلب إلى تاريخ اللزوم</translation>
    </message>
    <message>
        <source>Answer: from asked to answered</source>
        <translation>الرد: من الطلب إلى الرد</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>بحسب:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>مدة الرئاسة</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>في شكل:</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Days as a table</source>
        <translation>الأيام في شكل جدول</translation>
    </message>
    <message>
        <source>How long answers took, as it was: not only the average</source>
        <translation>الوقت الذي استغرقته الردود فعلا: لا المتوسط وحده</translation>
    </message>
    <message>
        <source>How much notice requests gave, as it was: not only the average</source>
        <translation>المهلة التي أتاحتها الطلبات فعلا: لا المتوسط وحده</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم تذكر أي جهة</translation>
    </message>
    <message>
        <source>Day of asking not entered</source>
        <translation>لم يدخل يوم الطلب</translation>
    </message>
    <message>
        <source>Two Chairs in that month or year</source>
        <translation>رئاستان في ذلك الشهر أو تلك السنة</translation>
    </message>
    <message>
        <source>No Chair on record</source>
        <translation>لا رئاسة مسجلة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair, from–to</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>الأيام المعلومة</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأقل</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الربع الأول</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>الربع الثالث</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأكثر</translation>
    </message>
    <message>
        <source>Month or year only</source>
        <translation>الشهر أو السنة فقط</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>تواريخ معكوسة</translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n</source>
        <translation>
            <numerusform>الوسيط %1 من %n طلب</numerusform>
            <numerusform>الوسيط %1 من طلب واحد</numerusform>
            <numerusform>الوسيط %1 من طلبين</numerusform>
            <numerusform>الوسيط %1 من %n طلبات</numerusform>
            <numerusform>الوسيط %1 من %n طلبا</numerusform>
            <numerusform>الوسيط %1 من %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the month</source>
        <comment>known to the month or year alone</comment>
        <translation>
            <numerusform>المعلوم بالشهر: %n</numerusform>
            <numerusform>المعلوم بالشهر: %n</numerusform>
            <numerusform>المعلوم بالشهر: %n</numerusform>
            <numerusform>المعلوم بالشهر: %n</numerusform>
            <numerusform>المعلوم بالشهر: %n</numerusform>
            <numerusform>المعلوم بالشهر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>لا شيء معلوما</translation>
    </message>
    <message>
        <source>1 request.</source>
        <translation>طلب واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <translation>
            <numerusform>%n طلب.</numerusform>
            <numerusform>طلب واحد.</numerusform>
            <numerusform>طلبان.</numerusform>
            <numerusform>%n طلبات.</numerusform>
            <numerusform>%n طلبا.</numerusform>
            <numerusform>%n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are known for one: %1.</source>
        <translation>الأيام معلومة لطلب واحد: %1.</translation>
    </message>
    <message>
        <source>The days are known for %1: from %2 to %3, the middle half from %4 to %5, the median is %6.</source>
        <translation>الأيام معلومة لعدد من الطلبات (%1): من %2 إلى %3، والنصف الأوسط من %4 إلى %5، والوسيط %6.</translation>
    </message>
    <message numerus="yes">
        <source>Known to the month or year alone, and not counted in these: %n.</source>
        <translation>
            <numerusform>المعلوم بالشهر أو السنة فقط، وغير المحتسب هنا: %n.</numerusform>
            <numerusform>المعلوم بالشهر أو السنة فقط، وغير المحتسب هنا: %n.</numerusform>
            <numerusform>المعلوم بالشهر أو السنة فقط، وغير المحتسب هنا: %n.</numerusform>
            <numerusform>المعلوم بالشهر أو السنة فقط، وغير المحتسب هنا: %n.</numerusform>
            <numerusform>المعلوم بالشهر أو السنة فقط، وغير المحتسب هنا: %n.</numerusform>
            <numerusform>المعلوم بالشهر أو السنة فقط، وغير المحتسب هنا: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of an answer: %n.</source>
        <translation>
            <numerusform>ما ليس له يوم طلب أو يوم رد: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم رد: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم رد: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم رد: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم رد: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم رد: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of need: %n.</source>
        <translation>
            <numerusform>ما ليس له يوم طلب أو يوم لزوم: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم لزوم: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم لزوم: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم لزوم: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم لزوم: %n.</numerusform>
            <numerusform>ما ليس له يوم طلب أو يوم لزوم: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>ما ورد الرد عليه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما ورد الرد عليه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما ورد الرد عليه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما ورد الرد عليه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما ورد الرد عليه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما ورد الرد عليه قبل الطلب: %n. راجع التواريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>ما حل يوم لزومه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما حل يوم لزومه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما حل يوم لزومه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما حل يوم لزومه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما حل يوم لزومه قبل الطلب: %n. راجع التواريخ.</numerusform>
            <numerusform>ما حل يوم لزومه قبل الطلب: %n. راجع التواريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>not said when asked</source>
        <translation>لم يذكر متى طلب</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>not said when needed</source>
        <translation>لم يذكر متى يلزم</translation>
    </message>
    <message>
        <source>answered before asked</source>
        <translation>الرد قبل الطلب</translation>
    </message>
    <message>
        <source>needed before asked</source>
        <translation>اللزوم قبل الطلب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>المهلة</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>تم نسخ %n سطر.</numerusform>
            <numerusform>تم نسخ سطر واحد.</numerusform>
            <numerusform>تم نسخ سطرين.</numerusform>
            <numerusform>تم نسخ %n أسطر.</numerusform>
            <numerusform>تم نسخ %n سطرا.</numerusform>
            <numerusform>تم نسخ %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice and answer times</source>
        <translation>المهلة ومدد الرد</translation>
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
    <name>tri::ui::VersionsPart</name>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>إغلاق الخطة</translation>
    </message>
    <message>
        <source>Back to adopted</source>
        <translation>إعادة إلى معتمدة</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>اعتماد الخطة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>بدء تنفيذ الخطة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Release a version</source>
        <translation>إصدار نسخة</translation>
    </message>
    <message>
        <source>Keep the plan as it is now under the next number</source>
        <translation>حفظ الخطة كما هي الآن بالرقم التالي</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>طباعة الخطة</translation>
    </message>
    <message>
        <source>Show the plan as it will be printed</source>
        <translation>عرض الخطة كما ستطبع</translation>
    </message>
    <message>
        <source>Show as released</source>
        <translation>عرض النسخة كما صدرت</translation>
    </message>
    <message>
        <source>Show the chosen version as it was released</source>
        <translation>عرض النسخة المختارة كما صدرت</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغير بعدها</translation>
    </message>
    <message>
        <source>Show what changed in the plan since the chosen version</source>
        <translation>عرض ما تغير في الخطة منذ النسخة المختارة</translation>
    </message>
    <message>
        <source>In a few words, for example: for the Principals&apos; meeting</source>
        <translation>بكلمات قليلة، مثلا: لاجتماع رؤساء الوكالات</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Released for</source>
        <translation>الغرض من الإصدار</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>للاجتماع</translation>
    </message>
    <message>
        <source>Why although something does not fit</source>
        <translation>سبب الإصدار رغم وجود ما لا يتفق</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب الإصدار</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>النقاط المفتوحة</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a version</source>
        <translation>تحفظ الخطة كما هي الآن كنسخة</translation>
    </message>
    <message>
        <source>None yet. A version keeps the plan as it is, with its numbers; papers cite it.</source>
        <translation>لا نسخ بعد. تحفظ النسخة الخطة كما هي، مع أرقامها؛ وتستشهد بها الأوراق.</translation>
    </message>
    <message>
        <source>The plan is what version %1 holds.</source>
        <translation>الخطة مطابقة لما تتضمنه النسخة %1.</translation>
    </message>
    <message>
        <source>The plan has changed since its last version.</source>
        <translation>تغيرت الخطة منذ آخر نسخة لها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 objectives, %2 activities, %3 indicators</source>
        <translation>الأهداف: %1، الأنشطة: %2، المؤشرات: %3</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>لا اجتماع بعينه</translation>
    </message>
    <message>
        <source>The check finds nothing that is missing.</source>
        <translation>لا يجد التحقق أي شيء ناقص.</translation>
    </message>
    <message>
        <source>The check still tells: %1.</source>
        <translation>لا يزال التحقق يبين: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Open points”.</source>
        <translation>
            <numerusform>… دون نقاط أخرى.</numerusform>
            <numerusform>… ونقطة واحدة أخرى، في «النقاط المفتوحة».</numerusform>
            <numerusform>… ونقطتان أخريان، في «النقاط المفتوحة».</numerusform>
            <numerusform>… و%n نقاط أخرى، في «النقاط المفتوحة».</numerusform>
            <numerusform>… و%n نقطة أخرى، في «النقاط المفتوحة».</numerusform>
            <numerusform>… و%n نقطة أخرى، في «النقاط المفتوحة».</numerusform>
        </translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>إصدار النسخة %1</translation>
    </message>
    <message>
        <source>Release version %1 all the same</source>
        <translation>إصدار النسخة %1 على أي حال</translation>
    </message>
    <message>
        <source>Version %1 is released. Its numbers stay from now on.</source>
        <translation>صدرت النسخة %1. وتثبت أرقامها من الآن فصاعدا.</translation>
    </message>
    <message>
        <source>Why does the plan go back? The reason is kept with the version.</source>
        <translation>ما سبب إعادة الخطة إلى حالة سابقة؟ يحفظ السبب مع النسخة.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
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
<context>
    <name>tri::ui::WindowCommands</name>
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
        <translation>لا يجري التدقيق الإملائي. لتشغيله اختر «تحرير» &gt; «التدقيق الإملائي».</translation>
    </message>
    <message>
        <source>No spelling mistake on this page.</source>
        <translation>لا خطأ إملائيا في هذه الصفحة.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>tri::ui::WordingPanel</name>
    <message>
        <source>Languages of the wording</source>
        <translation>لغات الصياغة</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>%1 – no text yet</source>
        <translation>%1 – لا نص بعد</translation>
    </message>
    <message>
        <source>%1 – the original</source>
        <translation>%1 – الأصل</translation>
    </message>
    <message>
        <source>%1 – older than the original: it may say what the original no longer does</source>
        <translation>%1 – أقدم من الأصل: قد تقول ما لم يعد الأصل يقوله</translation>
    </message>
    <message>
        <source>%1 – translation</source>
        <translation>%1 – ترجمة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>لا يوجد نص بهذه اللغة.</translation>
    </message>
</context>
</TS>
