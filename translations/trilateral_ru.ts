<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Создать рабочий файл…</translation>
    </message>
    <message>
        <source>Make a new workspace file with the reference data in it</source>
        <translation>Создать рабочий файл со справочными данными</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Открыть рабочий файл</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть о&amp;бразец</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>Открыть для ознакомления новую копию образца рабочего файла</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Закрыть рабочий файл</translation>
    </message>
    <message>
        <source>Close this workspace; everything in it is saved already</source>
        <translation>Закрыть этот рабочий файл; все данные в нем уже сохранены</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation>Напечатать содержимое этой страницы</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Завершить работу программы</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Вернуть отмененное изменение</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Найти везде</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Искать во всех записях</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Увеличить весь текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Уменьшить весь текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Show text in the size this computer uses</source>
        <translation>Показать текст в размере, принятом на этом компьютере</translation>
    </message>
    <message>
        <source>&amp;Follow this computer</source>
        <translation>Как на &amp;этом компьютере</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>Светлое или темное оформление согласно настройкам этого компьютера</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Светлое оформление</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Темный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темное оформление</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Светлый текст на темном фоне</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>The strongest contrast, with clear outlines</source>
        <translation>Самый сильный контраст с четкими контурами</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Return to the page before</source>
        <translation>Вернуться на предыдущую страницу</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>Go to the page you came back from</source>
        <translation>Перейти на страницу, с которой вы вернулись</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Главная</translation>
    </message>
    <message>
        <source>Show the next meeting and what is open</source>
        <translation>Показать ближайшее совещание и открытые вопросы</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Show who changed what, and when</source>
        <translation>Показать, кто, что и когда изменил</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Перевести фокус клавиатуры в следующую часть окна</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Перевести фокус клавиатуры в предыдущую часть окна</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>New of &amp;another kind…</source>
        <translation>Создать запись &amp;другого типа…</translation>
    </message>
    <message>
        <source>Choose a kind and add a record of it</source>
        <translation>Выбрать тип и добавить запись этого типа</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Показать все сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Trilateral</source>
        <translation>&amp;О программе Trilateral</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Быстрый переход…</translation>
    </message>
    <message>
        <source>Find a record, a list, a view or a command by a few letters</source>
        <translation>Найти запись, список, представление или команду по нескольким буквам</translation>
    </message>
    <message>
        <source>Add a record of the kind this page shows, or choose a kind</source>
        <translation>Добавить запись того типа, который показан на этой странице, или выбрать тип</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Помощь…</translation>
    </message>
    <message>
        <source>Explain what is in sight; works without a network</source>
        <translation>Пояснить то, что видно на экране; работает без сети</translation>
    </message>
    <message>
        <source>Set a res&amp;tore point…</source>
        <translation>Создать &amp;точку восстановления…</translation>
    </message>
    <message>
        <source>Give the present state a name, to come back to it; everything is saved already</source>
        <translation>Дать нынешнему состоянию название, чтобы вернуться к нему; все уже сохранено</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Проверять о&amp;рфографию</translation>
    </message>
    <message>
        <source>Mark words that the dictionary of their language does not know</source>
        <translation>Отмечать слова, которых нет в словаре соответствующего языка</translation>
    </message>
    <message>
        <source>&amp;Next spelling mistake</source>
        <translation>Следующая о&amp;шибка</translation>
    </message>
    <message>
        <source>Go to the next marked word on this page</source>
        <translation>Перейти к следующему отмеченному слову на этой странице</translation>
    </message>
    <message>
        <source>&amp;Convergence</source>
        <translation>С&amp;ближение</translation>
    </message>
    <message>
        <source>Show how far the three sides agree, and where they overlap or leave gaps</source>
        <translation>Показать, насколько согласны три стороны и где есть пересечения и пробелы</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;Режим совещания</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting that is held, or leave it again</source>
        <translation>Показать идущее совещание на весь экран или выйти из этого режима</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Открыть в новой в&amp;кладке</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a tab of its own</source>
        <translation>Открыть выбранную в списке запись или эту страницу в отдельной вкладке</translation>
    </message>
    <message>
        <source>Open b&amp;eside</source>
        <translation>Открыть р&amp;ядом</translation>
    </message>
    <message>
        <source>Show the record selected in the list, or this page, beside what is in sight</source>
        <translation>Показать выбранную в списке запись или эту страницу рядом с тем, что видно на экране</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Открыть в отдельном &amp;окне</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a second window</source>
        <translation>Открыть выбранную в списке запись или эту страницу во втором окне</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close this tab, or with it this half or this second window; everything in it is saved already</source>
        <translation>Закрыть эту вкладку, а вместе с последней — эту половину или это второе окно; все данные уже сохранены</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Следующая вк&amp;ладка</translation>
    </message>
    <message>
        <source>Show the page in the next tab</source>
        <translation>Показать страницу в следующей вкладке</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Предыду&amp;щая вкладка</translation>
    </message>
    <message>
        <source>Show the page in the tab before</source>
        <translation>Показать страницу в предыдущей вкладке</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>Реес&amp;тр</translation>
    </message>
    <message>
        <source>Show who knows which theme in which language, and themes without anybody</source>
        <translation>Показать, кто какой темой владеет и на каком языке, а также темы, по которым никого нет</translation>
    </message>
    <message>
        <source>Re&amp;quests: inbox, times and forecast</source>
        <translation>&amp;Запросы: входящие, сроки и прогноз</translation>
    </message>
    <message>
        <source>Show which requests for expertise wait, how much notice they give, and what to expect next</source>
        <translation>Показать, какие запросы на экспертную помощь ожидают ответа, за сколько времени они поступают и чего ждать дальше</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Фактические данные</translation>
    </message>
    <message>
        <source>Show what experiences teach, the chains from experience to follow-up, and their gaps</source>
        <translation>Показать, чему учит опыт, цепочки от опыта к последующим мерам и пробелы в них</translation>
    </message>
    <message>
        <source>Covera&amp;ge</source>
        <translation>Отклик на р&amp;екомендации</translation>
    </message>
    <message>
        <source>Show what recommendations were taken up, and for which nothing is entered yet</source>
        <translation>Показать, на какие рекомендации есть отклик, а по каким пока ничего не внесено</translation>
    </message>
    <message>
        <source>Follow-&amp;up matrix</source>
        <translation>&amp;Матрица последующих мер</translation>
    </message>
    <message>
        <source>Show who follows up which recommendation, and how</source>
        <translation>Показать, кто и как принимает последующие меры по какой рекомендации</translation>
    </message>
</context>
<context>
    <name>AgencyHelp</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и еще %n</numerusform>
            <numerusform>%1 и еще %n</numerusform>
            <numerusform>%1 и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation is addressed to it</source>
        <translation>рекомендация адресована ему</translation>
    </message>
    <message>
        <source>its mandate has the theme: %1</source>
        <translation>тема входит в его мандат: %1</translation>
    </message>
    <message>
        <source>its mandate has the wider theme: %1</source>
        <translation>более широкая тема входит в его мандат: %1</translation>
    </message>
    <message>
        <source>supports this recommendation: %1</source>
        <translation>поддерживает эту рекомендацию: %1</translation>
    </message>
    <message>
        <source>supported recommendations like this one: %1</source>
        <translation>поддерживало подобные рекомендации: %1</translation>
    </message>
    <message>
        <source>has a project on it: %1</source>
        <translation>ведет проект по ней: %1</translation>
    </message>
    <message>
        <source>has a project on the theme: %1</source>
        <translation>ведет проект по теме: %1</translation>
    </message>
    <message>
        <source>follows it up itself: %1</source>
        <translation>само принимает последующие меры: %1</translation>
    </message>
    <message>
        <source>has people who know the theme: %1</source>
        <translation>располагает лицами, знающими тему: %1</translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>carried over once</source>
        <translation>переносился один раз</translation>
    </message>
    <message>
        <source>carried over twice</source>
        <translation>переносился дважды</translation>
    </message>
    <message numerus="yes">
        <source>carried over %n times</source>
        <translation>
            <numerusform>переносился %n раз</numerusform>
            <numerusform>переносился %n раза</numerusform>
            <numerusform>переносился %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first raised at the meeting of %2</source>
        <translation>%1, впервые поднят на совещании: %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>Открытое действие</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Отложенные пункты</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и еще %2</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>срок не указан</translation>
    </message>
    <message>
        <source>no date set, %1</source>
        <translation>срок не указан, %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One of the areas of cooperation; not on the agenda yet</source>
        <translation>Одна из областей сотрудничества; в повестке дня ее пока нет</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>область сотрудничества</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1</source>
        <translation>Не рассмотрено на совещании (%1)</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1: no minutes and no outcome</source>
        <translation>Не рассмотрено на совещании (%1): нет ни протокола, ни итогов</translation>
    </message>
    <message>
        <source>item of the meeting of %1</source>
        <translation>пункт совещания (%1)</translation>
    </message>
    <message>
        <source>open since the meeting of %1</source>
        <translation>не завершено с совещания (%1)</translation>
    </message>
    <message>
        <source>Waits in the backlog</source>
        <translation>Находится среди отложенных пунктов</translation>
    </message>
    <message>
        <source>Waits in the backlog: %1</source>
        <translation>Находится среди отложенных пунктов: %1</translation>
    </message>
    <message>
        <source>item of the backlog</source>
        <translation>отложенный пункт</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is new since %1</source>
        <translation>Новое с %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of records and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed since the meeting of %1: %2</source>
        <translation>Изменено после совещания (%1): %2</translation>
    </message>
    <message>
        <source>Review of themes</source>
        <translation>Обзор тем</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>последний обзор: %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>обзор не проводился</translation>
    </message>
    <message>
        <source>Never reviewed: %1</source>
        <translation>Обзор не проводился: %1</translation>
    </message>
    <message>
        <source>Not reviewed for %1 months: %2</source>
        <translation>Без обзора уже %1 мес.: %2</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>This meeting is not in this workspace; it may be in the trash.</source>
        <translation>Этого совещания нет в этом рабочем файле; возможно, оно в корзине.</translation>
    </message>
</context>
<context>
    <name>AgendaTime</name>
    <message>
        <source>%1 min in all</source>
        <translation>всего %1 мин.</translation>
    </message>
    <message>
        <source>%1 min of %2 min: over by %3 min</source>
        <translation>%1 мин. из %2 мин.: превышение %3 мин.</translation>
    </message>
    <message>
        <source>%1 min of %2 min: %3 min left</source>
        <translation>%1 мин. из %2 мин.: осталось %3 мин.</translation>
    </message>
    <message>
        <source>%1 min of %2 min: no time left</source>
        <translation>%1 мин. из %2 мин.: времени не осталось</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Attaching files: %1</source>
        <translation>Прикладываются файлы: %1</translation>
    </message>
    <message>
        <source>1 file attached.</source>
        <translation>Приложен 1 файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>Приложен %n файл.</numerusform>
            <numerusform>Приложены %n файла.</numerusform>
            <numerusform>Приложено %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation>Уже приложено: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Follow-up of States without their consent</source>
        <translation>Последующие меры государств без их согласия</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>Agenda items that are ours only</source>
        <translation>Пункты повестки дня только для нас</translation>
    </message>
    <message>
        <source>%1: internal or sensitive</source>
        <translation>%1: для внутреннего пользования или конфиденциально</translation>
    </message>
    <message>
        <source>The meeting of this brief is not in this workspace. Choose one from the list of meetings.</source>
        <translation>Совещания, к которому относится эта справка, нет в этом рабочем файле. Выберите совещание из списка.</translation>
    </message>
    <message>
        <source>A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Справка составляется по совещанию, а эта запись относится к типу «%1». Выберите совещание.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>Это совещание предназначено для внутреннего пользования или конфиденциально, поэтому экземпляра для сторон у него нет. Напечатайте служебный экземпляр или сначала измените доступ к совещанию на «Для трех сторон».</translation>
    </message>
    <message>
        <source>The brief recipe “%1” names a part “%2” that this version does not know. Use a newer version, or take the part out of the recipe.</source>
        <translation>Шаблон справки «%1» содержит часть «%2», неизвестную этой версии. Используйте более новую версию или уберите эту часть из шаблона.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>Шаблон справки «%1» не удается прочитать. Исправьте файл или используйте другой шаблон.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>В шаблоне справки «%1» нет частей. Укажите хотя бы одну часть.</translation>
    </message>
    <message>
        <source>%1: the minutes name %2. The meeting was held under the Chatham House Rule.</source>
        <translation>%1: в протоколе есть имена (%2). Совещание проводилось по правилу Чатем-Хаус.</translation>
    </message>
    <message>
        <source>Outcomes of items that this copy does not hold</source>
        <translation>Итоги по пунктам, не входящим в этот экземпляр</translation>
    </message>
    <message>
        <source>There is no series “%1”; no meeting here names its series. Enter it in the field Series of the meetings.</source>
        <translation>Серии «%1» нет; ни у одного совещания здесь серия не указана. Укажите ее в поле «Серия» совещаний.</translation>
    </message>
    <message>
        <source>There is no series “%1”. The meetings here know: %2.</source>
        <translation>Серии «%1» нет. У совещаний здесь указаны серии: %2.</translation>
    </message>
    <message>
        <source>The theme of these minutes is not in this workspace. Choose one from the list of themes.</source>
        <translation>Темы этого протокола нет в этом рабочем файле. Выберите тему из списка тем.</translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting, or “minutes”.</source>
        <translation>Шаблона справки «%1» нет. Используйте «trilateral» — справку к трехстороннему совещанию или «minutes» — протокол.</translation>
    </message>
    <message>
        <source>The work plan of this paper is not in this workspace. Choose one from the list of plans.</source>
        <translation>Плана работы, к которому относится этот документ, нет в этом рабочем файле. Выберите план из списка планов.</translation>
    </message>
    <message>
        <source>This paper is made of a work plan, and this record is of the kind %1. Choose a work plan.</source>
        <translation>Этот документ составляется по плану работы, а эта запись относится к типу «%1». Выберите план работы.</translation>
    </message>
    <message>
        <source>This work plan is internal or sensitive, so it has no shared copy. Print the office copy, or first change the plan&apos;s handling to “Shared with the three sides”.</source>
        <translation>Этот план работы предназначен для внутреннего пользования или конфиденциален, поэтому экземпляра для сторон у него нет. Напечатайте служебный экземпляр или сначала измените доступ к плану на «Для трех сторон».</translation>
    </message>
    <message>
        <source>What this profile is about is not in this workspace. Choose a State, an organization, an entity, a theme or a body.</source>
        <translation>Предмета этой сводной справки нет в этом рабочем файле. Выберите государство, организацию, структуру, тему или орган.</translation>
    </message>
    <message>
        <source>A profile is made of a State, an organization, an entity, a theme or a body, and this record is of the kind %1. Choose one of those.</source>
        <translation>Сводная справка составляется о государстве, организации, структуре, теме или органе, а это запись типа «%1». Выберите что-либо из перечисленного.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its profile has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Эта запись предназначена для внутреннего пользования или конфиденциальна, поэтому экземпляра сводной справки для сторон у нее нет. Напечатайте служебный экземпляр или сначала измените доступ к записи на «Для трех сторон».</translation>
    </message>
    <message>
        <source>Experiences whose holders do not want them shown</source>
        <translation>Опыт, обладатели которого не хотят его показывать</translation>
    </message>
    <message>
        <source>Experiences whose consent was refused; they stay in our office</source>
        <translation>Опыт, в согласии на показ которого отказано; он остается в нашем бюро</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask those who made them for consent, then set “Consent” to “Given”</source>
        <translation>Опыт без согласия. Запросите согласие у тех, кому он принадлежит, затем укажите в поле «Согласие» значение «Дано»</translation>
    </message>
    <message>
        <source>Experiences without consent. %1 was asked for consent; remind them, then set “Consent” to “Given”</source>
        <translation>Опыт без согласия. Согласие запрошено (%1); напомните о нем, затем укажите в поле «Согласие» значение «Дано»</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask %1 for consent, then set “Consent” to “Given”</source>
        <translation>Опыт без согласия. Запросите согласие (%1), затем укажите в поле «Согласие» значение «Дано»</translation>
    </message>
    <message>
        <source>%1 is internal or sensitive, so there is no shared copy of this list. Print the office copy, or first change its handling to “Shared with the three sides”.</source>
        <translation>Запись «%1» внутренняя или конфиденциальная, поэтому экземпляра этого списка для сторон нет. Напечатайте служебный экземпляр или сначала укажите в ее поле «Доступ» значение «Для трех сторон».</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 yet: no experience, follow-up, position, request or person. The list holds only what belongs to the meeting.</source>
        <translation>По записи «%1» пока ничего не внесено: ни опыта, ни последующих мер, ни позиций, ни запросов, ни лиц. В списке только то, что относится к совещанию.</translation>
    </message>
    <message>
        <source>A speaker brief is made of a request for a speaker or of an offer for it, and this is neither, or it is not in this workspace. Choose a request for expertise.</source>
        <translation>Памятка для выступающего составляется по запросу на выступающего или по предложению в ответ на него, а эта запись не является ни тем ни другим, или ее нет в этом рабочем файле. Выберите запрос на экспертную помощь.</translation>
    </message>
    <message>
        <source>This request does not ask for a speaker, so it has no speaker brief. Choose another request, or set its kind to “Speaker”.</source>
        <translation>Это не запрос на выступающего, поэтому памятки для выступающего у него нет. Выберите другой запрос или укажите для него вид «Выступающий».</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its speaker brief has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Эта запись внутренняя или конфиденциальная, поэтому у ее памятки для выступающего нет экземпляра для сторон. Напечатайте служебный экземпляр или сначала укажите в поле «Доступ» значение «Для трех сторон».</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
    <message>
        <source>“%1”: records changed since its own text was written; read it again.</source>
        <translation>«%1»: записи изменились после того, как был написан собственный текст; прочитайте его снова.</translation>
    </message>
    <message>
        <source>Evidence cannot be old after %1 years. Use a number from 1 to %2.</source>
        <translation>Недопустимый срок устаревания данных (лет): %1. Укажите число от 1 до %2.</translation>
    </message>
    <message>
        <source>What is to be handed over is not in this workspace. Choose a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>Того, по чему передаются дела, нет в этом рабочем файле. Выберите функцию, структуру, орган, организацию, государство, лицо или совещание Форума.</translation>
    </message>
    <message>
        <source>A handover is made of a role, an entity, a body, an organization, a State, a person or a Forum Meeting, and this record is none of these (%1). Choose one of those.</source>
        <translation>Передача дел составляется по функции, структуре, органу, организации, государству, лицу или совещанию Форума, а эта запись не относится ни к чему из этого (%1). Выберите что-либо из названного.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its handover has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Эта запись внутренняя или конфиденциальная, поэтому экземпляра передачи дел для сторон нет. Напечатайте служебный экземпляр или сначала укажите в поле записи «Доступ» значение «Для трех сторон».</translation>
    </message>
    <message>
        <source>(ask %1)</source>
        <translation>(спросить: %1)</translation>
    </message>
    <message>
        <source>Number %1 was given to another paper meanwhile. Issue this one again.</source>
        <translation>Номер %1 тем временем присвоен другому документу. Выпустите этот документ снова.</translation>
    </message>
    <message>
        <source>Words of paper no. %1</source>
        <translation>Текст документа № %1</translation>
    </message>
    <message>
        <source>The words of paper no. %1 are not in this workspace, so it cannot be compared. Look at its pages instead.</source>
        <translation>Текста документа № %1 нет в этом рабочем файле, поэтому сравнить его нельзя. Просмотрите его страницы.</translation>
    </message>
    <message>
        <source>What fits the next planning cycle is told of a State, and this record is none, or it is not in this workspace. Choose a State.</source>
        <translation>Что подходит к следующему циклу планирования, показывается по государству, а эта запись — не государство, или ее нет в этом рабочем файле. Выберите государство.</translation>
    </message>
    <message>
        <source>Contacts who did not agree that their data are kept</source>
        <translation>Контакты лиц, не давших согласия на хранение своих данных</translation>
    </message>
    <message>
        <source>A project sheet is made of a project, and this record is none, or it is not in this workspace. Choose a project.</source>
        <translation>Карточка проекта составляется по проекту, а эта запись — не проект, или ее нет в этом рабочем файле. Выберите проект.</translation>
    </message>
    <message>
        <source>This project is internal or sensitive, so it has no shared copy. Print the office copy, or first change the project&apos;s handling to “Shared with the three sides”.</source>
        <translation>Этот проект внутренний или конфиденциальный, поэтому экземпляра для сторон нет. Напечатайте служебный экземпляр или сначала укажите в поле проекта «Доступ» значение «Для трех сторон».</translation>
    </message>
    <message>
        <source>The theme of this list is not in this workspace. Choose another one.</source>
        <translation>Темы этого перечня нет в этом рабочем файле. Выберите другую.</translation>
    </message>
    <message>
        <source>The State of this list is not in this workspace. Choose another one.</source>
        <translation>Государства этого перечня нет в этом рабочем файле. Выберите другое.</translation>
    </message>
    <message>
        <source>What this report is about is not in this workspace. Choose a Forum Meeting or a State.</source>
        <translation>Того, о чем этот доклад, нет в этом рабочем файле. Выберите совещание Форума или государство.</translation>
    </message>
    <message>
        <source>A follow-up report is made of a Forum Meeting or of a State, and this record is neither (%1). Choose one of those.</source>
        <translation>Доклад о последующих мерах составляется по совещанию Форума или по государству, а эта запись — ни то, ни другое (%1). Выберите что-либо из этого.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its report has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Эта запись внутренняя или конфиденциальная, поэтому экземпляра доклада для сторон нет. Напечатайте служебный экземпляр или сначала укажите в поле записи «Доступ» значение «Для трех сторон».</translation>
    </message>
    <message>
        <source>Others may not see this record, so its chain has no shared copy. %1. Or make an office copy.</source>
        <translation>Другим эту запись показывать нельзя, поэтому экземпляра ее цепочки для сторон нет. %1. Либо составьте служебный экземпляр.</translation>
    </message>
    <message>
        <source>Support for follow-up that is left out</source>
        <translation>Поддержка последующих мер, которые не вошли</translation>
    </message>
    <message>
        <source>Partner States without their consent</source>
        <translation>Государства-партнеры без их согласия</translation>
    </message>
    <message>
        <source>Actors: internal or sensitive</source>
        <translation>Участники: внутренние или конфиденциальные</translation>
    </message>
    <message>
        <source>The meeting of this agenda is not in this workspace. Choose one from the list of meetings.</source>
        <translation>Совещания, к которому относится эта повестка дня, нет в этом рабочем файле. Выберите совещание из списка.</translation>
    </message>
    <message>
        <source>An agenda is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Повестка дня составляется по совещанию, а эта запись относится к типу «%1». Выберите совещание.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no public agenda. First change the meeting&apos;s handling to “Public”.</source>
        <translation>Это совещание предназначено для внутреннего пользования или конфиденциально, поэтому открытой повестки дня у него нет. Сначала измените доступ к совещанию на «Открытый».</translation>
    </message>
    <message>
        <source>This meeting is not public, so it has no public agenda. First change the meeting&apos;s handling to “Public”, and the visibility of the items that everybody may see.</source>
        <translation>Это совещание не открытое, поэтому открытой повестки дня у него нет. Сначала измените доступ к совещанию на «Открытый», а также видимость пунктов, которые могут видеть все.</translation>
    </message>
    <message>
        <source>%1: edition for the %2</source>
        <comment>a paper and a side</comment>
        <translation>%1: вариант для: %2</translation>
    </message>
    <message>
        <source>There is no edition “%1” of this paper. A meeting brief and an item sheet can be made for one side: write srsg, gfmd or gmg; or leave the edition out.</source>
        <translation>Варианта «%1» этого документа нет. Справку к совещанию и справку по пункту можно составить для одной из сторон: укажите srsg, gfmd или gmg либо не указывайте вариант.</translation>
    </message>
    <message>
        <source>The meeting of this list of changes is not in this workspace. Choose one from the list of meetings.</source>
        <translation>Совещания, к которому относится этот перечень изменений, нет в этом рабочем файле. Выберите совещание из списка.</translation>
    </message>
    <message>
        <source>A list of changes is made for a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Перечень изменений составляется для совещания, а эта запись относится к типу «%1». Выберите совещание.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so there is no shared copy of what changed for it. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>Это совещание предназначено для внутреннего пользования или конфиденциально, поэтому экземпляра изменений для сторон у него нет. Напечатайте служебный экземпляр или сначала измените доступ к совещанию на «Для трех сторон».</translation>
    </message>
    <message>
        <source>Agenda items below one that is left out</source>
        <translation>Пункты повестки дня ниже опущенного</translation>
    </message>
    <message>
        <source>Agenda items that are not public</source>
        <translation>Пункты повестки дня, которые не являются открытыми</translation>
    </message>
    <message>
        <source>This agenda item is ours only, or internal or sensitive, or its meeting or an item above it is, so its sheet has no shared copy. Print the office copy, or first change its visibility and handling.</source>
        <translation>Этот пункт только для нас, предназначен для внутреннего пользования или конфиденциален либо таковы его совещание или вышестоящий пункт, поэтому экземпляра для сторон у его справки нет. Напечатайте служебный экземпляр или сначала измените видимость и доступ.</translation>
    </message>
    <message>
        <source>The agenda item of this sheet is not in this workspace. Choose one on the page of its meeting.</source>
        <translation>Пункта повестки дня, к которому относится эта справка, нет в этом рабочем файле. Выберите его на странице совещания.</translation>
    </message>
    <message>
        <source>An item sheet is made of an agenda item, and this record is of the kind %1. Choose an agenda item.</source>
        <translation>Справка по пункту составляется по пункту повестки дня, а эта запись относится к типу «%1». Выберите пункт повестки дня.</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Making the meeting pack</source>
        <translation>Составление пакета документов</translation>
    </message>
</context>
<context>
    <name>BriefPrinter</name>
    <message>
        <source>The brief could not be printed. Check that the printer is on, or save the brief as PDF.</source>
        <translation>Не удалось напечатать справку. Проверьте, включен ли принтер, или сохраните справку в формате PDF.</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>This meeting has no date, so nothing can be counted from it. Enter its first day, or write a date instead.</source>
        <translation>У этого совещания нет даты, поэтому от него нельзя ничего отсчитать. Введите его первый день или укажите дату.</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a meeting. Write 14 May 2014, 2014-05-14 or the reference of a meeting.</source>
        <translation>«%1» – не дата и не совещание. Укажите 14 мая 2014, 2014-05-14 или номер совещания.</translation>
    </message>
    <message>
        <source>No meeting before this one is known, so say since when: a date, or the reference of a meeting.</source>
        <translation>Предыдущее совещание неизвестно, поэтому укажите, с какого времени: дату или номер совещания.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>is missing from the log</source>
        <translation>отсутствует в журнале</translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation>не соответствует контрольной сумме</translation>
    </message>
    <message>
        <source>does not follow the commit before it</source>
        <translation>не следует за предыдущим коммитом</translation>
    </message>
    <message>
        <source>holds changes that belong to no commit</source>
        <translation>содержит изменения, не относящиеся ни к одному коммиту</translation>
    </message>
    <message>
        <source>is in the log but not in the tables</source>
        <translation>есть в журнале, но нет в таблицах</translation>
    </message>
    <message>
        <source>differs from what the log says</source>
        <translation>отличается от того, что указано в журнале</translation>
    </message>
    <message>
        <source>has an unreadable change</source>
        <translation>содержит нечитаемое изменение</translation>
    </message>
    <message>
        <source>holds records that the log does not know</source>
        <translation>содержит записи, неизвестные журналу</translation>
    </message>
    <message>
        <source>belong to records that are not there</source>
        <translation>относятся к записям, которых нет</translation>
    </message>
    <message>
        <source>%1 names a deleted record</source>
        <translation>%1 указывает на удаленную запись</translation>
    </message>
    <message>
        <source>%1 names a record that is not in this copy</source>
        <translation>%1 указывает на запись, которой нет в этой копии</translation>
    </message>
    <message>
        <source>%1 records have this reference</source>
        <translation>записей с этим кодом: %1</translation>
    </message>
    <message>
        <source>was deleted in one copy and edited in another</source>
        <translation>запись удалена в одной копии и изменена в другой</translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation>%1 имеет две версии</translation>
    </message>
    <message>
        <source>differs from what the records say</source>
        <translation>отличается от того, что указано в записях</translation>
    </message>
    <message>
        <source>does not have the content that its records name</source>
        <translation>не имеет содержимого, указанного в записях</translation>
    </message>
    <message>
        <source>was never read for the search</source>
        <translation>не был прочитан для поиска</translation>
    </message>
    <message>
        <source>holds words of files that are not there</source>
        <translation>содержит слова файлов, которых нет</translation>
    </message>
    <message>
        <source>%1 names a file that is not in this copy</source>
        <translation>%1 указывает на файл, которого нет в этой копии</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>коммит %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>links</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>is part of itself: “%1” leads back to it. Likely: empty it in one record of the circle</source>
        <translation>входит сама в себя: поле «%1» возвращает к ней. Вероятно, его нужно очистить в одной из записей этого круга</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Office copy</source>
        <translation>Служебный экземпляр</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Экземпляр для сторон</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренний</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Внешний</translation>
    </message>
    <message>
        <source>None declared</source>
        <translation>Не заявлено</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не запрошено</translation>
    </message>
    <message>
        <source>Fit to be shown</source>
        <translation>Можно показывать</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>Требует доработки</translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Данных нет</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Собственные сведения</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Проводился мониторинг</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Проведена оценка</translation>
    </message>
    <message>
        <source>Evaluated by others</source>
        <translation>Проведена внешняя оценка</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Снижение</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Described in words</source>
        <translation>Описано словами</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Тройка</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Руководящая группа</translation>
    </message>
    <message>
        <source>Consultative group</source>
        <translation>Консультативная группа</translation>
    </message>
    <message>
        <source>Preparatory team</source>
        <translation>Подготовительная группа</translation>
    </message>
    <message>
        <source>Government Team</source>
        <translation>Правительственная группа</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>Рабочий уровень</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>Целевая группа</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бюро</translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation>Координационное совещание</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итоговый результат</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Several States</source>
        <translation>Несколько государств</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Several agencies</source>
        <translation>Несколько учреждений</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Гражданское общество</translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation>Сам процесс</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Нет сведений</translation>
    </message>
    <message>
        <source>Existing practice</source>
        <translation>Существующая практика</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>Рассматривается</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Осуществляется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation>Не продолжается</translation>
    </message>
    <message>
        <source>The actor itself</source>
        <translation>Самим участником</translation>
    </message>
    <message>
        <source>Noted by us</source>
        <translation>Отмечено нами</translation>
    </message>
    <message>
        <source>Named by the source</source>
        <translation>Указано в источнике</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Наше толкование</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>UNDAF</source>
        <translation>РПООНПР</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Сдержанно</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Возражает</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>UN agency, fund or programme</source>
        <translation>Учреждение, фонд или программа ООН</translation>
    </message>
    <message>
        <source>UN Secretariat</source>
        <translation>Секретариат ООН</translation>
    </message>
    <message>
        <source>UN regional commission</source>
        <translation>Региональная комиссия ООН</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Другая межправительственная организация</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Деловые круги</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Профсоюз</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Научно-исследовательское учреждение</translation>
    </message>
    <message>
        <source>Regional consultative process</source>
        <translation>Региональный консультативный процесс</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открытый</translation>
    </message>
    <message>
        <source>Shared with the three sides</source>
        <translation>Для трех сторон</translation>
    </message>
    <message>
        <source>Internal to our office</source>
        <translation>Для внутреннего пользования</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>Partly sourced, to be checked</source>
        <translation>Частично по источнику, требует проверки</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Требует проверки</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>Вымышленный пример</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Possible follow-up action</source>
        <translation>Возможная последующая мера</translation>
    </message>
    <message>
        <source>Process decision</source>
        <translation>Решение о процессе</translation>
    </message>
    <message>
        <source>Input to the United Nations</source>
        <translation>Материал для Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation>Точная формулировка</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Наш перевод</translation>
    </message>
    <message>
        <source>Our paraphrase</source>
        <translation>Наш пересказ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Местный</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Национальный</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Двусторонний</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Региональный</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Глобальный</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Named by the Secretary-General&apos;s note</source>
        <translation>Из записки Генерального секретаря</translation>
    </message>
    <message>
        <source>Added by a trilateral meeting</source>
        <translation>Добавлено трехсторонним совещанием</translation>
    </message>
    <message>
        <source>From the eight-point agenda</source>
        <translation>Из программы из восьми пунктов</translation>
    </message>
    <message>
        <source>From the GMG</source>
        <translation>Из ГГМ</translation>
    </message>
    <message>
        <source>From a Forum Meeting</source>
        <translation>Из совещания Форума</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнерство</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>With some help</source>
        <translation>С некоторой помощью</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готов</translation>
    </message>
    <message>
        <source>CCA</source>
        <translation>ОАС</translation>
    </message>
    <message>
        <source>PRSP</source>
        <translation>ДССН</translation>
    </message>
    <message>
        <source>National development plan</source>
        <translation>Национальный план развития</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>Обсуждается</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>Трехстороннее совещание</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Совещание Форума</translation>
    </message>
    <message>
        <source>High-level Dialogue</source>
        <translation>Диалог на высоком уровне</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Roundtable session</source>
        <translation>Заседание круглого стола</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>Тематическое совещание</translation>
    </message>
    <message>
        <source>Steering Group</source>
        <translation>Руководящая группа</translation>
    </message>
    <message>
        <source>Friends of the Forum</source>
        <translation>Друзья Форума</translation>
    </message>
    <message>
        <source>GMG Principals</source>
        <translation>Руководители ГГМ</translation>
    </message>
    <message>
        <source>Preparatory meeting</source>
        <translation>Подготовительное совещание</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Параллельное мероприятие</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>Совещание экспертов</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Другое совещание</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Идет</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Правило Чатем-Хаус</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>С указанием авторства</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Background paper</source>
        <translation>Справочный документ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Пособие</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Руководящие принципы</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный перечень</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>Сборник</translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation>Информационные бюллетени</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>Аналитические записки</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Документ с изложением позиции</translation>
    </message>
    <message>
        <source>Thematic paper</source>
        <translation>Тематический документ</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Концептуальная записка</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Круг ведения</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Вербальная нота</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Summary or minutes</source>
        <translation>Резюме или протокол</translation>
    </message>
    <message>
        <source>UN document</source>
        <translation>Документ ООН</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательный</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Ограниченное</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Для служебного пользования</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Задерживается</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Пересмотрено</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>Продолжено в следующем плане</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>Держать в поле зрения</translation>
    </message>
    <message>
        <source>Help is wanted</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Оценочно</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Представлено</translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation>Возвращено с вопросами</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Не представлено</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Подтверждено документами</translation>
    </message>
    <message>
        <source>Checked by others</source>
        <translation>Проверено другими</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Африканские государства</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Государства Азии и Тихого океана</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Восточноевропейские государства</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Государства Латинской Америки и Карибского бассейна</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Западноевропейские и другие государства</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Государство-член</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>Государство-наблюдатель</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Один случай</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Несколько случаев</translation>
    </message>
    <message>
        <source>Many cases agree</source>
        <translation>Согласуются многие случаи</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Не использовано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Procedural note</source>
        <translation>Процедурная пометка</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>Только для нас</translation>
    </message>
    <message>
        <source>Sent for agreement</source>
        <translation>Направлено на согласование</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Разногласие</translation>
    </message>
    <message>
        <source>SRSG</source>
        <translation>СПГС</translation>
    </message>
    <message>
        <source>GFMD</source>
        <translation>ГФМР</translation>
    </message>
    <message>
        <source>GMG</source>
        <translation>ГГМ</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Глава делегации</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>Ведущий записи</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Отсутствует по уважительной причине</translation>
    </message>
    <message>
        <source>Sent an alternate</source>
        <translation>Направлен представитель</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Сопредседатель</translation>
    </message>
    <message>
        <source>Incoming Chair</source>
        <translation>Будущий председатель</translation>
    </message>
    <message>
        <source>Outgoing Chair</source>
        <translation>Предыдущий председатель</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Special Representative</source>
        <translation>Специальный представитель</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор группы</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Первый срок</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Полугодие</translation>
    </message>
    <message>
        <source>Seven months</source>
        <translation>Семь месяцев</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Календарный год</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>Председательство</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Временно</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантно</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Review of a text</source>
        <translation>Отзыв на текст</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Preparation of a delegation</source>
        <translation>Подготовка делегации</translation>
    </message>
    <message>
        <source>Offers received</source>
        <translation>Получены предложения</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Предложение принято</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничивает</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Малая</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Умеренная</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Америка</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Азия</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Европа</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Океания</translation>
    </message>
    <message>
        <source>1: a concern or a hope, without anything to do</source>
        <translation>1: озабоченность или надежда без указания, что делать</translation>
    </message>
    <message>
        <source>2: a direction, without an action</source>
        <translation>2: направление без действия</translation>
    </message>
    <message>
        <source>3: an action in general words</source>
        <translation>3: действие в общих словах</translation>
    </message>
    <message>
        <source>4: an action, and who could take it</source>
        <translation>4: действие и те, кто мог бы его предпринять</translation>
    </message>
    <message>
        <source>5: an action, who could take it, and when or how it would show</source>
        <translation>5: действие, те, кто мог бы его предпринять, и срок или признак результата</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fill it with the sample data.</source>
        <translation>Заполнить его данными образца.</translation>
    </message>
    <message>
        <source>Only records whose field has the value; several conditions must all hold. FIELD= finds empty fields.</source>
        <translation>Только записи, в поле которых есть это значение; при нескольких условиях должны выполняться все. FIELD= находит пустые поля.</translation>
    </message>
    <message>
        <source>Which records the lines of the file are.</source>
        <translation>К какому типу записей относятся строки файла.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Только сообщить, что произошло бы.</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation>Записываемый файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>Which brief to make.</source>
        <translation>Какую справку составить.</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>В экземпляр для сторон не входит то, что конфиденциально или предназначено только для нашего бюро.</translation>
    </message>
    <message>
        <source>Language of the brief: ar, zh, en, fr, ru or es.</source>
        <translation>Язык справки: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Записываемый файл.</translation>
    </message>
    <message>
        <source>Make a workspace; an existing file is never replaced.</source>
        <translation>Создать рабочий файл; существующий файл никогда не заменяется.</translation>
    </message>
    <message>
        <source>Print what a workspace holds.</source>
        <translation>Вывести, что содержит рабочий файл.</translation>
    </message>
    <message>
        <source>Print the record kinds; with --json their fields too.</source>
        <translation>Вывести типы записей; с параметром --json — также их поля.</translation>
    </message>
    <message>
        <source>Print the records of a kind.</source>
        <translation>Вывести записи одного типа.</translation>
    </message>
    <message>
        <source>Print one record with all its fields.</source>
        <translation>Вывести одну запись со всеми полями.</translation>
    </message>
    <message>
        <source>Print the records that hold all the words.</source>
        <translation>Вывести записи, содержащие все эти слова.</translation>
    </message>
    <message>
        <source>Compare a workspace with its log and print what does not fit.</source>
        <translation>Сравнить рабочий файл с его журналом и вывести расхождения.</translation>
    </message>
    <message>
        <source>Print the whole content; equal contents print the same.</source>
        <translation>Вывести все содержимое; одинаковое содержимое выводится одинаково.</translation>
    </message>
    <message>
        <source>Take over the changes of another copy, which is only read.</source>
        <translation>Перенести изменения из другой копии, которая только читается.</translation>
    </message>
    <message>
        <source>Undo the last change made in this copy.</source>
        <translation>Отменить последнее изменение, сделанное в этой копии.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Повторить последнее отмененное изменение.</translation>
    </message>
    <message>
        <source>Print fields with several versions after a merge.</source>
        <translation>Вывести поля, имеющие несколько версий после слияния.</translation>
    </message>
    <message>
        <source>Only records that meet a filter in words, as the lists of the desk take it: &quot;Status is Planned, Delayed and Due before today&quot;.</source>
        <translation>Только записи, отвечающие словесному фильтру, какой принимают списки программы: &quot;Статус равно Запланировано, Задерживается и Срок раньше сегодня&quot;.</translation>
    </message>
    <message>
        <source>An organisation or person that “my organization” in a filter stands for.</source>
        <translation>Организация или лицо, которое обозначают в фильтре слова «моя организация».</translation>
    </message>
    <message>
        <source>Only records of this kind.</source>
        <translation>Только записи этого типа.</translation>
    </message>
    <message>
        <source>Language of titles and excerpts: ar, zh, en, fr, ru or es.</source>
        <translation>Язык названий и выдержек: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>How many records at most; 200 when nothing is said.</source>
        <translation>Наибольшее число записей; если не указано — 200.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first one when nothing is said.</source>
        <translation>Лист книги; если не указан — первый.</translation>
    </message>
    <message>
        <source>What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its first lines when nothing is said.</source>
        <translation>Что разделяет ячейки файла CSV: comma, semicolon, tab или bar; если не указано — определяется по первым строкам.</translation>
    </message>
    <message>
        <source>Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, windows-1251, windows-1256 or gb18030.</source>
        <translation>Кодировка файла CSV, если это не Юникод: windows-1252, windows-1250, windows-1251, windows-1256 или gb18030.</translation>
    </message>
    <message>
        <source>Only the records of a kept view, in its order; NAME is its title in any language, or its id. All fields are written.</source>
        <translation>Только записи сохраненного представления в его порядке; NAME — его название на любом языке или его идентификатор. Записываются все поля.</translation>
    </message>
    <message>
        <source>Only the changes of this field of the record.</source>
        <translation>Только изменения этого поля записи.</translation>
    </message>
    <message>
        <source>Only what this person changed.</source>
        <translation>Только то, что изменило это лицо.</translation>
    </message>
    <message>
        <source>Only changes of records of this kind; without REF.</source>
        <translation>Только изменения записей этого типа; без REF.</translation>
    </message>
    <message>
        <source>Only changes that came about in this way: edit, import, paste, merge, undo, redo, resolve, restore_point or reference.</source>
        <translation>Только изменения, внесенные этим способом: edit, import, paste, merge, undo, redo, resolve, restore_point или reference.</translation>
    </message>
    <message>
        <source>Only changes of this day (in UTC) or later; a month or a year will do.</source>
        <translation>Только изменения этого дня (по UTC) и более поздние; можно указать месяц или год.</translation>
    </message>
    <message>
        <source>Only changes up to and on this day (in UTC).</source>
        <translation>Только изменения по этот день включительно (по UTC).</translation>
    </message>
    <message>
        <source>How many at most, the newest ones; all when nothing is said.</source>
        <translation>Наибольшее число самых новых изменений; если не указано — все.</translation>
    </message>
    <message>
        <source>The language the files are written in, as a key of the field.</source>
        <translation>Язык файлов в виде ключа поля.</translation>
    </message>
    <message>
        <source>Print who changed what, newest first; of one record field by field.</source>
        <translation>Вывести, кто и что изменил, начиная с самых новых изменений; по одной записи — поле за полем.</translation>
    </message>
    <message>
        <source>Keep copies of files with a record, as one change.</source>
        <translation>Сохранить копии файлов при записи как одно изменение.</translation>
    </message>
    <message>
        <source>Print the files that go with a record, or all that records hold.</source>
        <translation>Вывести файлы, относящиеся к записи, или все файлы, которые есть в записях.</translation>
    </message>
    <message>
        <source>Write the file that a record holds, or the only one attached to it.</source>
        <translation>Записать файл, который содержит запись, или единственный приложенный к ней файл.</translation>
    </message>
    <message>
        <source>The meeting; this, --series or --theme is needed.</source>
        <translation>Совещание; нужно указать его, --series или --theme.</translation>
    </message>
    <message>
        <source>All meetings whose series has this name.</source>
        <translation>Все совещания серии с этим названием.</translation>
    </message>
    <message>
        <source>What any meeting said on this theme and those below it.</source>
        <translation>Что говорилось на любом совещании по этой теме и темам, входящим в нее.</translation>
    </message>
    <message>
        <source>Only meetings of this day or later; a month or a year will do.</source>
        <translation>Только совещания этого дня и более поздние; можно указать месяц или год.</translation>
    </message>
    <message>
        <source>Only meetings up to and on this day.</source>
        <translation>Только совещания по этот день включительно.</translation>
    </message>
    <message>
        <source>How several meetings are sorted; by date when nothing is said.</source>
        <translation>Порядок нескольких совещаний; если не указан — по дате.</translation>
    </message>
    <message>
        <source>Language of the minutes: ar, zh, en, fr, ru or es.</source>
        <translation>Язык протокола: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>How things stood at the end of this day, month or year; today when nothing is said, or the last trilateral meeting when nothing holds today.</source>
        <translation>Положение дел на конец этого дня, месяца или года; если не указано — на сегодня или, если на сегодня ничего не действует, на последнее трехстороннее совещание.</translation>
    </message>
    <message>
        <source>The meeting whose agenda it is.</source>
        <translation>Совещание, к которому относится повестка дня.</translation>
    </message>
    <message>
        <source>Print what the agenda might take up instead, with reasons and sources; nothing is written.</source>
        <translation>Вывести вместо этого, что можно было бы включить в повестку дня, с обоснованиями и источниками; ничего не записывается.</translation>
    </message>
    <message>
        <source>Read records from a CSV file, a workbook or a calendar file as one change; with any error nothing is changed.</source>
        <translation>Прочитать записи из файла CSV, книги или календарного файла как одно изменение; при любой ошибке ничего не меняется.</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON, or meetings as a calendar file.</source>
        <translation>Записать записи одного типа в формате CSV, книги Excel или JSON либо совещания в виде календарного файла.</translation>
    </message>
    <message>
        <source>Print how far the three sides agree on each priority, and why.</source>
        <translation>Вывести, насколько согласны три стороны по каждому приоритету и почему.</translation>
    </message>
    <message>
        <source>Print the agenda of a meeting with its times and positions, or propose items for it.</source>
        <translation>Вывести повестку дня совещания со временем и позициями или предложить для нее пункты.</translation>
    </message>
    <message>
        <source>The meeting it is for; of a plan&apos;s paper see --record.</source>
        <translation>Совещание, для которого она составляется; для документа плана см. --record.</translation>
    </message>
    <message>
        <source>The plan as it was: v2, a date, or the reference of a meeting; now when nothing is said.</source>
        <translation>План, каким он был: v2, дата или код совещания; если не указано — нынешний.</translation>
    </message>
    <message>
        <source>Language of the paper: ar, zh, en, fr, ru or es.</source>
        <translation>Язык документа: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>Print them with positions and history to this file; its ending names the format.</source>
        <translation>Напечатать их с позициями и историей в этот файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>Also write the list as a paper; its ending names the format.</source>
        <translation>Записать список также как документ; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>v2, a date, the reference of a meeting, or now.</source>
        <translation>v2, дата, код совещания или now.</translation>
    </message>
    <message>
        <source>Likewise; now when nothing is said.</source>
        <translation>Так же; если не указано — now.</translation>
    </message>
    <message>
        <source>Where the time begins; a month or a year will do. As the plan when nothing is said.</source>
        <translation>Где начинается время; можно указать месяц или год. Если не указано — как в плане.</translation>
    </message>
    <message>
        <source>Where the time ends.</source>
        <translation>Где оканчивается время.</translation>
    </message>
    <message>
        <source>The paper, landscape; a4 when nothing is said.</source>
        <translation>Формат бумаги, альбомная ориентация; если не указан — a4.</translation>
    </message>
    <message>
        <source>Language of the timeline: ar, zh, en, fr, ru or es.</source>
        <translation>Язык временной шкалы: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>Записываемая книга.</translation>
    </message>
    <message>
        <source>Language of headings, names and words to choose from: ar, zh, en, fr, ru or es.</source>
        <translation>Язык заголовков, названий и вариантов выбора: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>A copy for people outside our office, without what is internal or sensitive.</source>
        <translation>Экземпляр для лиц вне нашего бюро, без того, что предназначено для внутреннего пользования или конфиденциально.</translation>
    </message>
    <message>
        <source>The work plan that takes it in; needed where the file is no workbook of a plan.</source>
        <translation>План работы, который принимает данные; нужен, если файл не является книгой плана.</translation>
    </message>
    <message>
        <source>The sheet mapping by which a sheet of another form is read; found from its headings when nothing is said.</source>
        <translation>Сопоставление, по которому читается лист другой формы; если не указано — определяется по его заголовкам.</translation>
    </message>
    <message>
        <source>Print the lines of a work plan, as they stand below each other.</source>
        <translation>Вывести строки плана работы по уровням.</translation>
    </message>
    <message>
        <source>Write a work plan as an Excel workbook to be edited and read back.</source>
        <translation>Записать план работы как книгу Excel для правки и обратного чтения.</translation>
    </message>
    <message>
        <source>Take what was changed in the workbook of a work plan, or the lines of another sheet, as one change; with any error nothing is changed.</source>
        <translation>Принять измененное в книге плана работы или строки другого листа как одно изменение; при любой ошибке ничего не меняется.</translation>
    </message>
    <message>
        <source>Print what is missing or does not fit in a work plan.</source>
        <translation>Вывести, чего не хватает или что не сходится в плане работы.</translation>
    </message>
    <message>
        <source>Print what changed in a work plan between two moments, field by field.</source>
        <translation>Вывести, что изменилось в плане работы между двумя моментами, поле за полем.</translation>
    </message>
    <message>
        <source>Draw a work plan against time as SVG or PDF; with --json print its rows.</source>
        <translation>Построить временную шкалу плана работы в формате SVG или PDF; с параметром --json — вывести ее строки.</translation>
    </message>
    <message>
        <source>The day on which the age of evidence counts; today when nothing is said.</source>
        <translation>День, на который считается давность фактических данных; если не указан — сегодня.</translation>
    </message>
    <message>
        <source>After how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>Через сколько лет без проверки фактические данные считаются устаревшими; если не указано — 5.</translation>
    </message>
    <message>
        <source>Print instead what may be asked before this coming Forum Meeting, drawn from what was asked before earlier ones, with reasons; nothing is written.</source>
        <translation>Вместо этого вывести, о чем могут попросить перед этим предстоящим совещанием Форума, исходя из запросов перед предыдущими, с обоснованием; ничего не записывается.</translation>
    </message>
    <message>
        <source>With --forecast: print the request calendar to this file; its ending names the format.</source>
        <translation>С --forecast: напечатать календарь запросов в этот файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>Names, offices and records as of the end of this day, month or year; today, with what is to come, when nothing is said.</source>
        <translation>Названия, должности и записи по состоянию на конец этого дня, месяца или года; если не указано — на сегодня, с учетом предстоящего.</translation>
    </message>
    <message>
        <source>Print what an experience, document, lesson, recommendation or follow-up rests on and leads to, and what is missing there.</source>
        <translation>Вывести, на что опирается и к чему ведет опыт, документ, вывод, рекомендация или последующая мера и чего там недостает.</translation>
    </message>
    <message>
        <source>Print how much notice requests for expertise give, how long answers take, and how many each agency was asked.</source>
        <translation>Вывести, за какой срок поступают запросы на экспертную помощь, сколько времени занимают ответы и сколько запросов получило каждое учреждение.</translation>
    </message>
    <message>
        <source>Make the profile of a State, organization, entity, theme or body as PDF or plain text: everything of it on a page.</source>
        <translation>Составить сводную справку о государстве, организации, структуре, теме или органе в формате PDF или простого текста: все сведения на странице.</translation>
    </message>
    <message>
        <source>The narrowest circle whose records are written: public, shared, internal or sensitive. Public and shared files hold no experience without consent. When nothing is said, calendar files hold nothing above shared, other files everything.</source>
        <translation>Самый узкий круг, записи для которого выводятся: public, shared, internal или sensitive. Файлы public и shared не содержат опыта без согласия. Если ничего не указано, файлы календаря не содержат ничего выше shared, а остальные файлы содержат все.</translation>
    </message>
    <message>
        <source>Also draw the chain to this file; its ending names the format.</source>
        <translation>Также нарисовать цепочку в этот файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>Write an empty form for a new record of this kind.</source>
        <translation>Вывести пустую форму для новой записи этого типа.</translation>
    </message>
    <message>
        <source>Language of the form and of the texts that are written in it: ar, zh, en, fr, ru or es.</source>
        <translation>Язык формы и вписываемых в нее текстов: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>Write a record as a form that others fill in and send back, as Word document or CSV.</source>
        <translation>Вывести запись в виде формы, которую другие заполняют и присылают обратно, — документ Word или CSV.</translation>
    </message>
    <message>
        <source>Take what was written into a form, as one change; with any error nothing is changed, and what changed here too stays.</source>
        <translation>Внести вписанное в форму как одно изменение; при любой ошибке ничего не меняется, а то, что изменено и здесь, остается как есть.</translation>
    </message>
    <message>
        <source>How the columns are read: a sheet mapping by name. One with the same headings is used when nothing is said.</source>
        <translation>Как читать столбцы: название сопоставления листа. Если не указано, берется сопоставление с такими же заголовками.</translation>
    </message>
    <message>
        <source>The column that tells which record a line stands for, beside id and reference.</source>
        <translation>Столбец, по которому видно, какую запись обозначает строка, помимо id и reference.</translation>
    </message>
    <message>
        <source>Keep columns that no field is called by in the note of the record.</source>
        <translation>Сохранять столбцы, по названию которых поле не найдено, в примечании записи.</translation>
    </message>
    <message>
        <source>What becomes of lines that look like a record that is here: update, new or leave_out. They are new, with a warning, when nothing is said.</source>
        <translation>Что делать со строками, похожими на имеющуюся запись: update, new или leave_out. Если не указано, они новые, с предупреждением.</translation>
    </message>
    <message>
        <source>Print the earlier recommendations that likely carry the same idea, best first, with the words that match.</source>
        <translation>Вывести более ранние рекомендации, вероятно, с той же идеей, начиная с самых близких, с совпавшими словами.</translation>
    </message>
    <message>
        <source>Print what experiences, or one of them, still need before they are shown to others: readers, grade with reasons, what a speaker misses, age and consent.</source>
        <translation>Вывести, чего еще не хватает опыту (всему или указанному) до показа другим: рецензенты, уровень с основаниями, чего недостает выступающему, давность и согласие.</translation>
    </message>
    <message>
        <source>Print what recommendations were taken up, each record counted once, and for which nothing is entered yet.</source>
        <translation>Вывести, на какие рекомендации есть отклик (каждая запись считается один раз), а по каким пока ничего не внесено.</translation>
    </message>
    <message>
        <source>Print who follows up which recommendation and how, or write it as workbook, Word document or PDF.</source>
        <translation>Вывести, кто и как принимает последующие меры по какой рекомендации, или записать это как книгу, документ Word или PDF.</translation>
    </message>
    <message>
        <source>Of project_list: only projects on this theme and those below it.</source>
        <translation>Для project_list: только проекты по этой теме и темам, входящим в нее.</translation>
    </message>
    <message>
        <source>The State of followup_report, which takes a Forum Meeting as --meeting too.</source>
        <translation>Государство для followup_report; вместо него можно указать совещание Форума через --meeting.</translation>
    </message>
    <message>
        <source>What handover is of: a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>По чему составляется handover: функция, структура, орган, организация, государство, лицо или совещание Форума.</translation>
    </message>
    <message>
        <source>Of followup_report and handover: the last day that counts; today when nothing is said.</source>
        <translation>Для followup_report и handover: последний учитываемый день; если не указан — сегодня.</translation>
    </message>
    <message>
        <source>Of evidence_gaps: after how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>Для evidence_gaps: через сколько лет без проверки данные считаются устаревшими; если не указано — 5.</translation>
    </message>
    <message>
        <source>How many at most; 10 when nothing is said.</source>
        <translation>Наибольшее число; если не указано — 10.</translation>
    </message>
    <message>
        <source>Print instead which are likely one and the same, with reasons.</source>
        <translation>Вместо этого вывести те, которые, вероятно, одно и то же, с основаниями.</translation>
    </message>
    <message>
        <source>The day on which their age counts; today when nothing is said.</source>
        <translation>День, на который считается их давность; если не указан — сегодня.</translation>
    </message>
    <message>
        <source>Only recommendations of this meeting and its sessions.</source>
        <translation>Только рекомендации этого совещания и его заседаний.</translation>
    </message>
    <message>
        <source>Only those on this theme and the themes below it.</source>
        <translation>Только рекомендации по этой теме и темам, входящим в нее.</translation>
    </message>
    <message>
        <source>Only those addressed to this entity, organization or body, with the bodies below it; never a State.</source>
        <translation>Только адресованные этой структуре, организации или органу и входящим в них органам; государство указать нельзя.</translation>
    </message>
    <message>
        <source>Only those of this day, month or year or later.</source>
        <translation>Только рекомендации этого дня, месяца или года и более поздние.</translation>
    </message>
    <message>
        <source>Only those up to the end of this day, month or year.</source>
        <translation>Только рекомендации до конца этого дня, месяца или года.</translation>
    </message>
    <message>
        <source>What the lines are; themes when nothing is said, all four with -o.</source>
        <translation>Что показывают строки; если не указано — темы, с параметром -o — все четыре вида.</translation>
    </message>
    <message>
        <source>The day on which priorities are shared, as of priorities.</source>
        <translation>День, на который приоритеты считаются общими, как в priorities.</translation>
    </message>
    <message>
        <source>Print it to this file instead; its ending names the format.</source>
        <translation>Вывести в этот файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>Recommendations of this meeting and of its sessions alone.</source>
        <translation>Только рекомендации этого совещания и его заседаний.</translation>
    </message>
    <message>
        <source>Recommendations on this theme and the themes below it alone.</source>
        <translation>Только рекомендации по этой теме и темам, входящим в нее.</translation>
    </message>
    <message>
        <source>Recommendations that are addressed to this State, agency or body alone.</source>
        <translation>Только рекомендации, адресованные этому государству, учреждению или органу.</translation>
    </message>
    <message>
        <source>States of this region or UN regional group alone.</source>
        <translation>Только государства этого региона или региональной группы ООН.</translation>
    </message>
    <message>
        <source>Follow-up with this status word alone.</source>
        <translation>Только последующие меры с этим статусом.</translation>
    </message>
    <message>
        <source>Write it to this file instead; its ending names the format.</source>
        <translation>Записать в этот файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>With OUT.docx or OUT.pdf: recommendations by actors, or a line an entry.</source>
        <translation>Для OUT.docx или OUT.pdf: рекомендации по участникам или по строке на запись.</translation>
    </message>
    <message>
        <source>Language of the table: ar, zh, en, fr, ru or es.</source>
        <translation>Язык таблицы: ar, zh, en, fr, ru или es.</translation>
    </message>
    <message>
        <source>Make a meeting brief; the ending of the file names its format.</source>
        <translation>Составить справку к совещанию; формат задает окончание имени файла.</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting, of a series or on a theme; the ending names the format.</source>
        <translation>Составить протокол совещания, серии или по теме; формат задает окончание имени файла.</translation>
    </message>
    <message>
        <source>Make one PDF file of a meeting&apos;s brief and the files that go with it.</source>
        <translation>Составить один файл PDF из справки к совещанию и сопровождающих ее файлов.</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation>Совещание, для которого он составляется.</translation>
    </message>
    <message>
        <source>The paper at its head; the meeting brief when nothing is said.</source>
        <translation>Документ в начале; если не указан, справка к совещанию.</translation>
    </message>
    <message>
        <source>Print which papers can be made, and of what; with --json their parts too.</source>
        <translation>Показать, какие документы можно составить и о чем; с --json также их части.</translation>
    </message>
    <message>
        <source>The work plan of work_plan, plan_gaps and plan_changes; the request or the offer of speaker; the State of delegation_checklist, planning_fit and, where wanted, project_list; the project of project_sheet; the item of item_sheet, by its id or, with --meeting, by its number.</source>
        <translation>План работы для work_plan, plan_gaps и plan_changes; запрос или предложение для speaker; государство для delegation_checklist, planning_fit и, если нужно, project_list; проект для project_sheet; пункт для item_sheet – по идентификатору или, с --meeting, по номеру.</translation>
    </message>
    <message>
        <source>Of plan_changes: the moment that the plan is held against. Of changes: a date or a meeting, after which changes count; the meeting before when nothing is said.</source>
        <translation>Для plan_changes: момент, с которым сравнивается план. Для changes: дата или совещание, после которых учитываются изменения; если ничего не указано – предыдущее совещание.</translation>
    </message>
    <message>
        <source>Of trilateral and item_sheet: made for one of the three sides, which comes first; of the positions of all others it holds what a shared copy holds.</source>
        <translation>Для trilateral и item_sheet: составляется для одной из трех сторон, которая стоит первой; из позиций всех остальных – то же, что в экземпляре для сторон.</translation>
    </message>
    <message>
        <source>The paper; that of the brief&apos;s record, or a4, when nothing is said.</source>
        <translation>Формат бумаги; если не указан — тот, что в карточке досье, или a4.</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own.</source>
        <translation>Заголовок и сведения о документе на отдельной странице.</translation>
    </message>
    <message>
        <source>A list of the parts with their pages.</source>
        <translation>Список разделов с номерами страниц.</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists.</source>
        <translation>Не менее 16 пунктов, для читателей, которым это нужно; широкие таблицы становятся списками.</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand.</source>
        <translation>Столько пустых строк под каждым пунктом для записей от руки.</translation>
    </message>
    <message>
        <source>With OUT.pdf: on A5, two pages beside each other in the order of a booklet, to be printed on both sides and folded.</source>
        <translation>С OUT.pdf: на A5, по две страницы рядом в порядке брошюры, для двусторонней печати и сгибания.</translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message>
        <source>records</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Восстановление: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Вставка: %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Слияние: %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Разрешение конфликта: %1</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочные данные</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Изменение поля «%1»: %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Restore point “%1”</source>
        <translation>Точка восстановления «%1»</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Возврат к прежнему состоянию</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Возврат к «%1»</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>Приложение файла: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>Приложение %n файла: %1</numerusform>
            <numerusform>Приложение %n файлов: %1</numerusform>
            <numerusform>Приложение %n файлов: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>%1 supports</source>
        <translation>%1 поддерживает</translation>
    </message>
    <message>
        <source>all three support</source>
        <translation>поддерживают все три</translation>
    </message>
    <message>
        <source>%1 support</source>
        <comment>two of the sides</comment>
        <translation>%1 поддерживают</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1: позиция открыта</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <comment>several of the sides</comment>
        <translation>%1: позиция открыта</translation>
    </message>
    <message>
        <source>%1 is reserved</source>
        <translation>%1: позиция сдержанная</translation>
    </message>
    <message>
        <source>%1 are reserved</source>
        <comment>several of the sides</comment>
        <translation>%1: позиция сдержанная</translation>
    </message>
    <message>
        <source>%1 opposes</source>
        <translation>%1 возражает</translation>
    </message>
    <message>
        <source>%1 oppose</source>
        <comment>several of the sides</comment>
        <translation>%1 возражают</translation>
    </message>
    <message>
        <source>it is recorded that the position of %1 is not known</source>
        <translation>записано, что позиция %1 неизвестна</translation>
    </message>
    <message>
        <source>none of the three has said anything on it</source>
        <translation>ни одна из трех сторон по этому вопросу не высказывалась</translation>
    </message>
    <message>
        <source>%1 has said nothing on it</source>
        <translation>%1: высказываний по этому вопросу нет</translation>
    </message>
    <message>
        <source>%1 have said nothing on it</source>
        <comment>two of the sides</comment>
        <translation>%1: высказываний по этому вопросу нет</translation>
    </message>
    <message>
        <source>%1 has said nothing since %2</source>
        <translation>%1: высказываний нет с %2</translation>
    </message>
    <message>
        <source>%1 have said nothing since %2</source>
        <comment>several sides</comment>
        <translation>%1: высказываний нет с %2</translation>
    </message>
    <message>
        <source>%1 is not among the entities of this workspace</source>
        <translation>%1 нет среди структур этого рабочего файла</translation>
    </message>
    <message>
        <source>%1 has different positions of the same date, of which the most reserved counts</source>
        <translation>%1: с одной датой записаны разные позиции, учитывается самая сдержанная из них</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what different sides hold</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: its position ended (was: %2)</source>
        <translation>%1: срок позиции истек (было: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and its stance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, stated anew</source>
        <translation>%1: %2, изложено заново</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <translation>%1: %2 (было: %3)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общий</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Формируется</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Односторонний</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Записей нет</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No theme entered</source>
        <translation>Тема не указана</translation>
    </message>
    <message>
        <source>No meeting entered</source>
        <translation>Совещание не указано</translation>
    </message>
    <message>
        <source>States, together</source>
        <translation>Государства вместе</translation>
    </message>
    <message>
        <source>Others, named in words</source>
        <translation>Другие, названные словами</translation>
    </message>
    <message>
        <source>No date entered</source>
        <translation>Дата не указана</translation>
    </message>
    <message>
        <source>No addressee entered</source>
        <translation>Адресат не указан</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Нет в этой копии</translation>
    </message>
    <message>
        <source>Each record counts once in a line and once in the total. Follow-up is voluntary: the numbers tell what is entered here and measure nobody.</source>
        <translation>Каждая запись учтена один раз в строке и один раз в итоге. Последующие меры добровольны: числа говорят о том, что здесь внесено, и никого не оценивают.</translation>
    </message>
    <message>
        <source>Some stand in several lines, so the lines together make more than the total.</source>
        <translation>Некоторые стоят в нескольких строках, поэтому вместе строки дают больше итога.</translation>
    </message>
    <message>
        <source>Fewer than three actors are told as “1–2”; a number beside them is told as “1 or more”, or joined with the line above, so that it cannot be worked out.</source>
        <translation>Менее трех участников указаны как «1–2»; соседнее число указано как «1 или более» или вместе со строкой выше, чтобы его нельзя было вычислить.</translation>
    </message>
    <message>
        <source>Coverage is not counted for one State: follow-up is voluntary, and numbers would compare States. Open the State&apos;s profile instead.</source>
        <translation>По одному государству отклик не подсчитывается: последующие меры добровольны, а числа сравнивали бы государства. Откройте сводную справку о государстве.</translation>
    </message>
    <message>
        <source>Recommendations are addressed to an entity, an organization or a body. Choose one of these.</source>
        <translation>Рекомендации адресуются структуре, организации или органу. Выберите что-либо из этого.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>По совещаниям</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>По адресатам</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Есть отклик</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Другие записи</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Пока нет записей</translation>
    </message>
    <message>
        <source>1–2</source>
        <comment>a number of few actors, not told exactly</comment>
        <translation>1–2</translation>
    </message>
    <message>
        <source>1 or more</source>
        <comment>a number that is not told exactly</comment>
        <translation>1 или более</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a number told with the line above only</comment>
        <translation>вместе</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Together, each once</source>
        <translation>Вместе, каждая один раз</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>The State of this delegation is not in this workspace. Choose another State.</source>
        <translation>Государства этой делегации нет в этом рабочем файле. Выберите другое государство.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a State, and %1 is of the kind %2. Choose a State.</source>
        <translation>Делегация готовится от государства, а запись «%1» относится к типу «%2». Выберите государство.</translation>
    </message>
    <message>
        <source>The meeting of this delegation is not in this workspace. Choose another meeting.</source>
        <translation>Совещания этой делегации нет в этом рабочем файле. Выберите другое совещание.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a Forum Meeting, and %1 is none and belongs to none. Choose a Forum Meeting.</source>
        <translation>Делегация готовится к совещанию Форума, а запись «%1» не является таким совещанием и не относится к нему. Выберите совещание Форума.</translation>
    </message>
    <message>
        <source>%1 has no date, so nobody can say what is older than it or still to come. Enter its first day on its page.</source>
        <translation>У совещания «%1» нет даты, поэтому нельзя определить, что было до него, а что еще предстоит. Укажите его первый день на его странице.</translation>
    </message>
    <message>
        <source>%1 was not there yet at %2: the first of its names here counts from %3. Choose a later meeting, or correct the names of the State.</source>
        <translation>%1: в период совещания «%2» этого государства еще не было; первое из его названий здесь действует с %3. Выберите более позднее совещание или исправьте названия государства.</translation>
    </message>
    <message>
        <source>Prepare to present: %1</source>
        <translation>Подготовить к представлению: %1</translation>
    </message>
    <message>
        <source>See whether there is news to tell: %1</source>
        <translation>Проверить, есть ли новые сведения: %1</translation>
    </message>
    <message>
        <source>Settle the position: %1</source>
        <translation>Определить позицию: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитать: %1</translation>
    </message>
    <message>
        <source>See to the help: %1</source>
        <translation>Решить вопрос о помощи: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Зарегистрировать: %1</translation>
    </message>
    <message>
        <source>Keep the date: %1</source>
        <translation>Учесть дату: %1</translation>
    </message>
    <message>
        <source>Preparation of the delegation: %1, %2</source>
        <translation>Подготовка делегации: %1, %2</translation>
    </message>
    <message>
        <source>In particular: %1</source>
        <translation>В частности: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Согласие получено</translation>
    </message>
    <message>
        <source>Consent asked, not answered yet</source>
        <translation>Согласие запрошено, ответа пока нет</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>Согласие нужно запросить</translation>
    </message>
    <message>
        <source>ready to present</source>
        <translation>готов к представлению</translation>
    </message>
    <message>
        <source>ready with some help</source>
        <translation>готов при некоторой помощи</translation>
    </message>
    <message>
        <source>not ready to present</source>
        <translation>не готов к представлению</translation>
    </message>
    <message>
        <source>not known whether it is ready to present</source>
        <translation>готовность к представлению неизвестна</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>подходит для %1</translation>
    </message>
    <message>
        <source>on a theme of the meeting: %1</source>
        <translation>по теме совещания: %1</translation>
    </message>
    <message>
        <source>no theme in common with the meeting is recorded</source>
        <translation>общих с совещанием тем в записях нет</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <translation>последний просмотр: %1</translation>
    </message>
    <message>
        <source>no day on which it was looked at</source>
        <translation>дата просмотра не указана</translation>
    </message>
    <message>
        <source>Declared by the State</source>
        <translation>Заявлено государством</translation>
    </message>
    <message>
        <source>Noted by others</source>
        <translation>Отмечено другими</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>статус: %1</translation>
    </message>
    <message>
        <source>last news %1</source>
        <translation>последние сведения: %1</translation>
    </message>
    <message>
        <source>no news with a date</source>
        <translation>датированных сведений нет</translation>
    </message>
    <message>
        <source>no position is recorded</source>
        <translation>позиция не записана</translation>
    </message>
    <message>
        <source>the position on this is older: %1</source>
        <translation>позиция по этому вопросу более ранняя: %1</translation>
    </message>
    <message>
        <source>the position held until %1</source>
        <translation>позиция действовала до %1</translation>
    </message>
    <message>
        <source>position stated %1</source>
        <translation>позиция изложена: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>к совещанию: %1</translation>
    </message>
    <message>
        <source>for the item %1</source>
        <translation>к пункту %1</translation>
    </message>
    <message>
        <source>in a language of the delegation: %1</source>
        <translation>на языке делегации: %1</translation>
    </message>
    <message>
        <source>in no language of the delegation, but in %1</source>
        <translation>не на языке делегации; есть на языках: %1</translation>
    </message>
    <message>
        <source>Asked for by the State</source>
        <translation>Запрошено государством</translation>
    </message>
    <message>
        <source>Help for delegations to this meeting</source>
        <translation>Помощь делегациям на этом совещании</translation>
    </message>
    <message>
        <source>offer of %1: %2</source>
        <translation>предложение (%1): %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>предложений пока нет</translation>
    </message>
    <message>
        <source>Registered for %1</source>
        <translation>Регистрация: %1</translation>
    </message>
    <message>
        <source>%2 for %1</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Focal point of the State</source>
        <translation>Координатор государства</translation>
    </message>
    <message>
        <source>Recorded with this State</source>
        <translation>Записано за этим государством</translation>
    </message>
    <message>
        <source>speaks on %1</source>
        <translation>выступает по теме: %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>регистрации нет</translation>
    </message>
    <message>
        <source>The days of the meeting</source>
        <translation>Дни совещания</translation>
    </message>
    <message>
        <source>A meeting on the way to it</source>
        <translation>Совещание в ходе подготовки</translation>
    </message>
    <message>
        <source>Comments on the paper are due</source>
        <translation>Срок замечаний к документу</translation>
    </message>
    <message>
        <source>What was asked for is needed by this day</source>
        <translation>К этому дню нужно запрошенное</translation>
    </message>
    <message>
        <source>A step of the preparation is due</source>
        <translation>Срок шага подготовки</translation>
    </message>
    <message>
        <source>on a day not recorded</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>Experiences to present</source>
        <translation>Опыт для представления</translation>
    </message>
    <message>
        <source>Follow-up to report, as the State wishes</source>
        <translation>Последующие меры, о которых государство пожелает сообщить</translation>
    </message>
    <message>
        <source>Positions to settle</source>
        <translation>Позиции, которые предстоит определить</translation>
    </message>
    <message>
        <source>Papers to read</source>
        <translation>Документы для прочтения</translation>
    </message>
    <message>
        <source>Help asked for and offered</source>
        <translation>Запрошенная и предложенная помощь</translation>
    </message>
    <message>
        <source>Persons of the delegation</source>
        <translation>Состав делегации</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>No experience of this State that may be offered is recorded. Add one under Experiences.</source>
        <translation>Опыта этого государства, который можно предложить, в записях нет. Добавьте его в разделе «Опыт».</translation>
    </message>
    <message>
        <source>No follow-up of this State is recorded. What it tells of its own accord can be added under Follow-up.</source>
        <translation>Последующих мер этого государства в записях нет. То, о чем оно сообщает по собственной инициативе, можно добавить в разделе «Последующие меры».</translation>
    </message>
    <message>
        <source>The meeting and its sessions have no agenda items, and no priority runs on its first day. Add the items on the page of the meeting.</source>
        <translation>У совещания и его заседаний нет пунктов повестки дня, и в его первый день не действует ни один приоритет. Добавьте пункты на странице совещания.</translation>
    </message>
    <message>
        <source>No paper is linked with the meeting. Link documents on its page or on the items.</source>
        <translation>С совещанием не связан ни один документ. Свяжите документы с ним на его странице или с пунктами повестки дня.</translation>
    </message>
    <message>
        <source>Nobody has asked for help with this delegation yet. R asks an agency.</source>
        <translation>Помощи для этой делегации пока никто не запрашивал. R — запросить учреждение.</translation>
    </message>
    <message>
        <source>No person of this State is recorded. Add focal points to the State, or participants to the meeting.</source>
        <translation>Лиц этого государства в записях нет. Добавьте координаторов государства или участников совещания.</translation>
    </message>
    <message>
        <source>No date is recorded. Enter the days of the meeting on its page.</source>
        <translation>Дат в записях нет. Укажите дни совещания на его странице.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>готово %1 из %2</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.</source>
        <translation>Словарь %1 использовать нельзя: %2. Установите его заново или удалите из его папки.</translation>
    </message>
    <message>
        <source>it is empty or may not be read</source>
        <translation>он пуст или недоступен для чтения</translation>
    </message>
    <message>
        <source>this computer does not know its encoding, %1</source>
        <translation>этому компьютеру неизвестна его кодировка, %1</translation>
    </message>
</context>
<context>
    <name>EarlierPositions</name>
    <message numerus="yes">
        <source>stated %n months ago</source>
        <translation>
            <numerusform>изложена %n месяц назад</numerusform>
            <numerusform>изложена %n месяца назад</numerusform>
            <numerusform>изложена %n месяцев назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Фактические данные</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующая мера</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>ограничивает</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>direction not said</source>
        <translation>направленность не указана</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>весомость малая</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>весомость умеренная</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>весомость высокая</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>весомость не указана</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>direction and strength of evidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>leads to the recommendation</source>
        <translation>ведет к рекомендации</translation>
    </message>
    <message>
        <source>goes with the recommendation</source>
        <translation>относится к рекомендации</translation>
    </message>
    <message>
        <source>taken up by the follow-up</source>
        <translation>учитывается в последующей мере</translation>
    </message>
    <message>
        <source>shows the follow-up</source>
        <translation>показывает последующую меру</translation>
    </message>
    <message>
        <source>No lesson, experience or document leads to this recommendation. Name it in a lesson that rests on experiences, or say what it rests on under its documents.</source>
        <translation>К этой рекомендации не ведет ни один вывод, опыт или документ. Укажите ее в выводе, который опирается на опыт, или укажите в ее документах, на что она опирается.</translation>
    </message>
    <message>
        <source>This experience leads to no lesson, recommendation or follow-up yet. Say what it teaches in a new or existing lesson.</source>
        <translation>Этот опыт пока не ведет ни к выводу, ни к рекомендации, ни к последующей мере. Укажите в новом или существующем выводе, чему он учит.</translation>
    </message>
    <message>
        <source>No evidence is named for this lesson. Link the experiences or analyses it is drawn from.</source>
        <translation>Для этого вывода не указаны фактические данные. Свяжите с ним опыт или анализ, на основе которых он сделан.</translation>
    </message>
    <message>
        <source>Last checked or evaluated %1. Ask whether it still holds, then enter the day under “Last checked”.</source>
        <translation>Последняя проверка или оценка: %1. Уточните, верно ли это до сих пор, затем введите день в поле «Последняя проверка».</translation>
    </message>
    <message>
        <source>Evidence is divided. Against the lesson: %1; other evidence supports it. Say where it holds and where it does not.</source>
        <translation>Фактические данные расходятся. Против вывода: %1; другие данные его поддерживают. Укажите, где он верен, а где нет.</translation>
    </message>
    <message>
        <source>Against the lesson: %1; nothing supports it. Word it anew or find what it rests on.</source>
        <translation>Против вывода: %1; ничто его не поддерживает. Сформулируйте его заново или найдите, на что он опирается.</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Evidence</source>
        <translation>%1 из %2 в столбце «Фактические данные»</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Lesson</source>
        <translation>%1 из %2 в столбце «Вывод»</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Recommendation</source>
        <translation>%1 из %2 в столбце «Рекомендация»</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Follow-up</source>
        <translation>%1 из %2 в столбце «Последующая мера»</translation>
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
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>evidence, lesson, what it says</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1; lines towards the evidence: %2, towards follow-up: %3</source>
        <translation>%1; линий к фактическим данным: %2, к последующим мерам: %3</translation>
    </message>
    <message>
        <source>Evidence chains</source>
        <translation>Цепочки обоснования</translation>
    </message>
    <message>
        <source>Evidence chain of %1</source>
        <translation>Цепочка обоснования: %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>касается</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>ведет к</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>связано с</translation>
    </message>
    <message>
        <source>taken up by</source>
        <translation>учитывается в</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>показывает</translation>
    </message>
    <message>
        <source>Chain from evidence to follow-up</source>
        <translation>Цепочка от фактических данных к последующим мерам</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Экземпляр для сторон</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Служебный экземпляр</translation>
    </message>
    <message>
        <source>Sample: lessons and what is said of their evidence are invented.</source>
        <translation>Образец: выводы и сказанное об их обосновании вымышлены.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>Не удалось создать рисунок SVG. Попробуйте еще раз или создайте PDF.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>leads to, goes with, taken up by, shows</source>
        <translation>ведет к, связано с, учитывается в, показывает</translation>
    </message>
</context>
<context>
    <name>ExperienceReview</name>
    <message>
        <source>No result is told.</source>
        <translation>Результат не описан.</translation>
    </message>
    <message>
        <source>A result is told.</source>
        <translation>Результат описан.</translation>
    </message>
    <message>
        <source>The result gives figures.</source>
        <translation>В результате приведены цифры.</translation>
    </message>
    <message>
        <source>The evidence is described in words.</source>
        <translation>Подтверждение описано словами.</translation>
    </message>
    <message>
        <source>Documents that are named: %1, of them by others: %2.</source>
        <translation>Указано документов: %1, из них составленных другими: %2.</translation>
    </message>
    <message>
        <source>It was evaluated (%1), and a document by others is named.</source>
        <translation>Проведена оценка (%1), и указан документ, составленный другими.</translation>
    </message>
    <message>
        <source>It was evaluated (%1).</source>
        <translation>Проведена оценка (%1).</translation>
    </message>
    <message>
        <source>Links to lessons: %1, of them limiting or against: %2.</source>
        <translation>Связей с выводами: %1, из них ограничивающих или противоречащих: %2.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Указать «%1»</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>Имеющиеся сведения соответствуют значению «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is more than what is here speaks for, which is “%2”. %3</source>
        <translation>«%1» — больше, чем подтверждают имеющиеся сведения: им соответствует «%2». %3</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>учитывается</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>does not count: declared a conflict of interest</source>
        <translation>не учитывается: заявлен конфликт интересов</translation>
    </message>
    <message>
        <source>does not count as external: has a part in the experience</source>
        <translation>не учитывается как внешний: имеет отношение к опыту</translation>
    </message>
    <message>
        <source>counts once: the same reader has another review</source>
        <translation>учитывается один раз: у того же рецензента есть другой отзыв</translation>
    </message>
    <message>
        <source>does not count: neither internal nor external is said</source>
        <translation>не учитывается: не указано, внутренний он или внешний</translation>
    </message>
    <message>
        <source>one internal reader</source>
        <translation>один внутренний рецензент</translation>
    </message>
    <message>
        <source>one external reader of another organization</source>
        <translation>один внешний рецензент из другой организации</translation>
    </message>
    <message numerus="yes">
        <source>%n external readers of other organizations</source>
        <translation>
            <numerusform>%n внешний рецензент из других организаций</numerusform>
            <numerusform>%n внешних рецензента из других организаций</numerusform>
            <numerusform>%n внешних рецензентов из других организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Еще требуется: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The readers do not say the same. %1.</source>
        <translation>Мнения рецензентов расходятся. %1.</translation>
    </message>
    <message>
        <source>Grades that readers gave: %1.</source>
        <translation>Уровни подтверждения, указанные рецензентами: %1.</translation>
    </message>
    <message>
        <source>Consent was refused: it is not to be presented.</source>
        <translation>В согласии отказано: опыт не следует представлять.</translation>
    </message>
    <message>
        <source>Consent to present it is not given. Ask those who made it, then set “Consent” to “Given”.</source>
        <translation>Согласие на представление не дано. Обратитесь к тем, кто накопил этот опыт, затем укажите в поле «Согласие» значение «Дано».</translation>
    </message>
    <message>
        <source>No speaker is named.</source>
        <translation>Выступающий не указан.</translation>
    </message>
    <message>
        <source>Nobody is named to turn to: neither a contact nor words for one.</source>
        <translation>Не указано, к кому обращаться: нет ни контактного лица, ни его описания словами.</translation>
    </message>
    <message>
        <source>No language is given in which it can be presented.</source>
        <translation>Не указан язык, на котором опыт можно представить.</translation>
    </message>
    <message>
        <source>Neither a State nor who carried it out is named.</source>
        <translation>Не указано ни государство, ни исполнитель.</translation>
    </message>
    <message>
        <source>The period lacks its beginning.</source>
        <translation>У периода нет начала.</translation>
    </message>
    <message>
        <source>No theme is given.</source>
        <translation>Тема не указана.</translation>
    </message>
    <message>
        <source>The problem is not told.</source>
        <translation>Проблема не описана.</translation>
    </message>
    <message>
        <source>What was done is not told.</source>
        <translation>Не описано, что сделано.</translation>
    </message>
    <message>
        <source>The result is not told.</source>
        <translation>Результат не описан.</translation>
    </message>
    <message>
        <source>Pitfalls are not told; they help as much as success.</source>
        <translation>Сложности не описаны; они помогают не меньше, чем успехи.</translation>
    </message>
    <message>
        <source>Nobody has said when it was last checked or evaluated.</source>
        <translation>Не указано, когда опыт в последний раз проверялся или оценивался.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at: %1, more than %n years ago.</source>
        <translation>
            <numerusform>Последний просмотр: %1, более %n года назад.</numerusform>
            <numerusform>Последний просмотр: %1, более %n лет назад.</numerusform>
            <numerusform>Последний просмотр: %1, более %n лет назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask those who made it whether it still holds, and enter the day in “Update requested on”.</source>
        <translation>Узнайте у тех, кто накопил этот опыт, актуален ли он, и укажите день в поле «Дата запроса обновления».</translation>
    </message>
    <message>
        <source>An update was requested on %1.</source>
        <translation>Обновление запрошено: %1.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external readers before it is shown.</source>
        <translation>До показа опыта его читают один внутренний и два внешних рецензента.</translation>
    </message>
    <message>
        <source>For presenting it: %1</source>
        <translation>Для представления: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The workbook was not made: the folder for temporary files cannot be written. Free some space on its disk.</source>
        <translation>Книга не создана: в папку для временных файлов нельзя записывать. Освободите место на ее диске.</translation>
    </message>
    <message>
        <source>The workbook was not made. Export the records as CSV instead.</source>
        <translation>Книга не создана. Экспортируйте записи в формате CSV.</translation>
    </message>
    <message>
        <source>A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records as CSV instead.</source>
        <translation>Лист книги Excel вмещает не более %1 строк и %2 столбцов. Экспортируйте записи в формате CSV.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds no more than %4. Export the records as CSV instead.</source>
        <translation>Строка %1, столбец «%2»: число знаков в тексте — %3, а ячейка книги Excel вмещает не более %4. Экспортируйте записи в формате CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Пропущено из-за ограничения доступа: %n.</numerusform>
            <numerusform>Пропущено из-за ограничения доступа: %n.</numerusform>
            <numerusform>Пропущено из-за ограничения доступа: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because no day is known, at most a month or a year: %n.</source>
        <translation>
            <numerusform>Пропущено, так как неизвестен день, а известен самое большее месяц или год: %n.</numerusform>
            <numerusform>Пропущено, так как неизвестен день, а известен самое большее месяц или год: %n.</numerusform>
            <numerusform>Пропущено, так как неизвестен день, а известен самое большее месяц или год: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they are templates: %n.</source>
        <translation>
            <numerusform>Пропущено, так как это шаблоны: %n.</numerusform>
            <numerusform>Пропущено, так как это шаблоны: %n.</numerusform>
            <numerusform>Пропущено, так как это шаблоны: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participants not named, since they are not marked as public: %n.</source>
        <translation>
            <numerusform>Участников, которые не названы, так как не отмечены как открытые: %n.</numerusform>
            <numerusform>Участников, которые не названы, так как не отмечены как открытые: %n.</numerusform>
            <numerusform>Участников, которые не названы, так как не отмечены как открытые: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as whole days, since a time is missing at the beginning or the end: %n.</source>
        <translation>
            <numerusform>Записано как целые дни, так как не указано время начала или окончания: %n.</numerusform>
            <numerusform>Записано как целые дни, так как не указано время начала или окончания: %n.</numerusform>
            <numerusform>Записано как целые дни, так как не указано время начала или окончания: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times without a known time zone; programs will show them as local time: %n.</source>
        <translation>
            <numerusform>Времени без известного часового пояса, которое программы покажут как местное: %n.</numerusform>
            <numerusform>Времени без известного часового пояса, которое программы покажут как местное: %n.</numerusform>
            <numerusform>Времени без известного часового пояса, которое программы покажут как местное: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts left out because of their handling: %n.</source>
        <translation>
            <numerusform>Текстов, пропущенных из-за ограничения доступа: %n.</numerusform>
            <numerusform>Текстов, пропущенных из-за ограничения доступа: %n.</numerusform>
            <numerusform>Текстов, пропущенных из-за ограничения доступа: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to records left out because of their handling: %n.</source>
        <translation>
            <numerusform>Связей с записями, пропущенных из-за ограничения доступа: %n.</numerusform>
            <numerusform>Связей с записями, пропущенных из-за ограничения доступа: %n.</numerusform>
            <numerusform>Связей с записями, пропущенных из-за ограничения доступа: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file holds meetings; records of the kind %1 have no days and times of that kind. Write them as .xlsx, .csv or .json.</source>
        <translation>Календарный файл содержит совещания; у записей типа «%1» нет таких дней и времени. Запишите их в формате .xlsx, .csv или .json.</translation>
    </message>
    <message>
        <source>This record is in the trash, so it has no form. Put it back first.</source>
        <translation>Эта запись в корзине, поэтому формы у нее нет. Сначала восстановите запись.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, and a form goes out of the office. First change its handling to “Shared with the three sides”.</source>
        <translation>Эта запись внутренняя или конфиденциальная, а форма выходит за пределы бюро. Сначала укажите в поле «Доступ» значение «Для трех сторон».</translation>
    </message>
    <message numerus="yes">
        <source>Left out because they belong to an experience without consent: %n.</source>
        <translation>
            <numerusform>Пропущено, так как относится к опыту без согласия: %n.</numerusform>
            <numerusform>Пропущено, так как относится к опыту без согласия: %n.</numerusform>
            <numerusform>Пропущено, так как относится к опыту без согласия: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because consent to share is not given: %n.</source>
        <translation>
            <numerusform>Пропущено, так как согласие на распространение не дано: %n.</numerusform>
            <numerusform>Пропущено, так как согласие на распространение не дано: %n.</numerusform>
            <numerusform>Пропущено, так как согласие на распространение не дано: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not made, perhaps for want of memory. Close other programs and try again.</source>
        <translation>Файл не создан; возможно, не хватило памяти. Закройте другие программы и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <comment>brief</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>brief</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>brief</comment>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>brief</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>About</source>
        <comment>brief</comment>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <comment>brief</comment>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>brief</comment>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>brief</comment>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>brief</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>brief</comment>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Changes since</source>
        <comment>brief</comment>
        <translation>Изменения с даты</translation>
    </message>
    <message>
        <source>Changes since meeting</source>
        <comment>brief</comment>
        <translation>Изменения с совещания</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>brief</comment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>brief</comment>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <comment>brief</comment>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Page limit</source>
        <comment>brief</comment>
        <translation>Предел страниц</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>brief</comment>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>brief</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>brief</comment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Annexes</source>
        <comment>brief</comment>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Opening text</source>
        <comment>brief</comment>
        <translation>Вводный текст</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>brief</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>experience_review</comment>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>experience_review</comment>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Reviewer in words</source>
        <comment>experience_review</comment>
        <translation>Рецензент словами</translation>
    </message>
    <message>
        <source>For</source>
        <comment>experience_review</comment>
        <translation>Кого представляет</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <comment>experience_review</comment>
        <translation>Внутренний или внешний</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>experience_review</comment>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <comment>experience_review</comment>
        <translation>Конфликт словами</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>experience_review</comment>
        <translation>Дата запроса</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>experience_review</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>experience_review</comment>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>experience_review</comment>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience_review</comment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>experience_review</comment>
        <translation>Сильные стороны</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>experience_review</comment>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>experience_review</comment>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>priority</comment>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>priority</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>priority</comment>
        <translation>Кем предложен</translation>
    </message>
    <message>
        <source>Other proposers</source>
        <comment>priority</comment>
        <translation>Другие авторы предложения</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>priority</comment>
        <translation>Очередность</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>priority</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From</source>
        <comment>priority</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>priority</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>priority</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>priority</comment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Wanted result</source>
        <comment>priority</comment>
        <translation>Желаемый результат</translation>
    </message>
    <message>
        <source>Raised at</source>
        <comment>priority</comment>
        <translation>Где поднят</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>priority</comment>
        <translation>Предыдущий приоритет</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>priority</comment>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>indicator</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>indicator</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>indicator</comment>
        <translation>Что показывает</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>indicator</comment>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>indicator</comment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <comment>indicator</comment>
        <translation>Желаемое направление</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <comment>indicator</comment>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>indicator</comment>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <comment>indicator</comment>
        <translation>Дата исходного значения</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>indicator</comment>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>Target date</source>
        <comment>indicator</comment>
        <translation>Дата целевого значения</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>indicator</comment>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Data source</source>
        <comment>indicator</comment>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>indicator</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>indicator</comment>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>indicator</comment>
        <translation>Первый доклад</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>indicator</comment>
        <translation>Последний доклад</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>issued_brief</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>issued_brief</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>issued_brief</comment>
        <translation>Исходная справка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>issued_brief</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>issued_brief</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>issued_brief</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>issued_brief</comment>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>issued_brief</comment>
        <translation>Кем выпущена</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>issued_brief</comment>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>issued_brief</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>issued_brief</comment>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>issued_brief</comment>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>issued_brief</comment>
        <translation>Другие получатели</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>issued_brief</comment>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <comment>issued_brief</comment>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Data revision</source>
        <comment>issued_brief</comment>
        <translation>Редакция данных</translation>
    </message>
    <message>
        <source>File</source>
        <comment>issued_brief</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>issued_brief</comment>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>issued_brief</comment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>issued_brief</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>body</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>body</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>body</comment>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>body</comment>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>body</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>body</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>body</comment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>body</comment>
        <translation>Членский состав</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>body</comment>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>body</comment>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>From</source>
        <comment>body</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>body</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>body</comment>
        <translation>Чем заменен</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>body</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>objective</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>objective</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>objective</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>objective</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>objective</comment>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>objective</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>objective</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>objective</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>objective</comment>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>objective</comment>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>objective</comment>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>objective</comment>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>objective</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>objective</comment>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>objective</comment>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>objective</comment>
        <translation>Прежний номер</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>follow_up</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>follow_up</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>follow_up</comment>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>follow_up</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow_up</comment>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <comment>follow_up</comment>
        <translation>Тип участника</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <comment>follow_up</comment>
        <translation>Кто использует</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>follow_up</comment>
        <translation>Другие участники</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>follow_up</comment>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>follow_up</comment>
        <translation>Другие партнеры</translation>
    </message>
    <message>
        <source>Declared by</source>
        <comment>follow_up</comment>
        <translation>Кем заявлено</translation>
    </message>
    <message>
        <source>Link to the recommendation</source>
        <comment>follow_up</comment>
        <translation>Связь с рекомендацией</translation>
    </message>
    <message>
        <source>Declared at</source>
        <comment>follow_up</comment>
        <translation>Где заявлено</translation>
    </message>
    <message>
        <source>Consent to print</source>
        <comment>follow_up</comment>
        <translation>Согласие на печать</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>follow_up</comment>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>follow_up</comment>
        <translation>Тип подтверждения</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>follow_up</comment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>follow_up</comment>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>follow_up</comment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>position</comment>
        <translation>Чья позиция</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>position</comment>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>position</comment>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>position</comment>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Stated on</source>
        <comment>position</comment>
        <translation>Дата изложения</translation>
    </message>
    <message>
        <source>Stated at</source>
        <comment>position</comment>
        <translation>Где изложена</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>position</comment>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Holds until</source>
        <comment>position</comment>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>position</comment>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>position</comment>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>If raised</source>
        <comment>position</comment>
        <translation>Если вопрос будет поднят</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>position</comment>
        <translation>Деликатный вопрос</translation>
    </message>
    <message>
        <source>Earlier position</source>
        <comment>position</comment>
        <translation>Прежняя позиция</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>position</comment>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>state_name</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state_name</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>state_name</comment>
        <translation>Действительно с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>state_name</comment>
        <translation>Действительно до</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state_name</comment>
        <translation>Артикль</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state_name</comment>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>state_name</comment>
        <translation>Ключ сортировки</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state_name</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>person</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>person</comment>
        <translation>Ключ сортировки</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>person</comment>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>person</comment>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>person</comment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>person</comment>
        <translation>Организации</translation>
    </message>
    <message>
        <source>State</source>
        <comment>person</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>person</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Expertise</source>
        <comment>person</comment>
        <translation>Специализация</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>person</comment>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Available as a speaker</source>
        <comment>person</comment>
        <translation>Возможный выступающий</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>person</comment>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>person</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>person</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Agrees that contact data are kept</source>
        <comment>person</comment>
        <translation>Согласие на хранение контактных данных</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>person</comment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>person</comment>
        <translation>Личная пометка</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>organisation</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>organisation</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>organisation</comment>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>organisation</comment>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>organisation</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>organisation</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>organisation</comment>
        <translation>Местопребывание</translation>
    </message>
    <message>
        <source>State</source>
        <comment>organisation</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>GMG member from</source>
        <comment>organisation</comment>
        <translation>Член ГГМ с</translation>
    </message>
    <message>
        <source>GMG member until</source>
        <comment>organisation</comment>
        <translation>Член ГГМ до</translation>
    </message>
    <message>
        <source>Membership in words</source>
        <comment>organisation</comment>
        <translation>Членство словами</translation>
    </message>
    <message>
        <source>In the Geneva Migration Group of 2003</source>
        <comment>organisation</comment>
        <translation>В Женевской группе по миграции 2003 года</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>organisation</comment>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>organisation</comment>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>organisation</comment>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>organisation</comment>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Exists from</source>
        <comment>organisation</comment>
        <translation>Существует с</translation>
    </message>
    <message>
        <source>Exists until</source>
        <comment>organisation</comment>
        <translation>Существует до</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>organisation</comment>
        <translation>Чем заменена</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>cooperation_area</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cooperation_area</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>cooperation_area</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>From</source>
        <comment>cooperation_area</comment>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <comment>cooperation_area</comment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Other receivers</source>
        <comment>cooperation_area</comment>
        <translation>Другие получатели</translation>
    </message>
    <message>
        <source>What is exchanged</source>
        <comment>cooperation_area</comment>
        <translation>Предмет обмена</translation>
    </message>
    <message>
        <source>Problem named</source>
        <comment>cooperation_area</comment>
        <translation>Названная проблема</translation>
    </message>
    <message>
        <source>Typical records</source>
        <comment>cooperation_area</comment>
        <translation>Типичные записи</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>entity</comment>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>entity</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>entity</comment>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>entity</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <comment>entity</comment>
        <translation>Правовая природа</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>entity</comment>
        <translation>Функции</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>entity</comment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Established</source>
        <comment>entity</comment>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>entity</comment>
        <translation>Дата прекращения</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>entity</comment>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>entity</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>saved_view</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Record kind</source>
        <comment>saved_view</comment>
        <translation>Тип записей</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>saved_view</comment>
        <translation>Вид показа</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>saved_view</comment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>saved_view</comment>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>saved_view</comment>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>saved_view</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>saved_view</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Travels in packages</source>
        <comment>saved_view</comment>
        <translation>Передается в пакетах</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>saved_view</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>note</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>note</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>note</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>note</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>note</comment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Remind on</source>
        <comment>note</comment>
        <translation>Дата напоминания</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>note</comment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>note</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>About</source>
        <comment>note</comment>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>common</comment>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>common</comment>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>common</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>common</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>recommendation</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>recommendation</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>recommendation</comment>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>recommendation</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>recommendation</comment>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>recommendation</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <comment>recommendation</comment>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>recommendation</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Addressees</source>
        <comment>recommendation</comment>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Other addressees</source>
        <comment>recommendation</comment>
        <translation>Другие адресаты</translation>
    </message>
    <message>
        <source>Other themes</source>
        <comment>recommendation</comment>
        <translation>Другие темы</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>recommendation</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>recommendation</comment>
        <translation>Программа из восьми пунктов</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>recommendation</comment>
        <translation>Задачи ЦУР</translation>
    </message>
    <message>
        <source>Related recommendations</source>
        <comment>recommendation</comment>
        <translation>Связанные рекомендации</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>recommendation</comment>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>recommendation</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>recommendation</comment>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>recommendation</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>project</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>project</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>project</comment>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>project</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>project</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From</source>
        <comment>project</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>project</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>project</comment>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>project</comment>
        <translation>Другие учреждения</translation>
    </message>
    <message>
        <source>Donors</source>
        <comment>project</comment>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>Other donors</source>
        <comment>project</comment>
        <translation>Другие доноры</translation>
    </message>
    <message>
        <source>States</source>
        <comment>project</comment>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Other countries</source>
        <comment>project</comment>
        <translation>Другие страны</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>project</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>project</comment>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>project</comment>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>project</comment>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Earlier phase</source>
        <comment>project</comment>
        <translation>Предыдущий этап</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>project</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>project</comment>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>project</comment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>theme</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>theme</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>theme</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>theme</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>theme</comment>
        <translation>Программа из восьми пунктов</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>theme</comment>
        <translation>Задачи ЦУР</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>theme</comment>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>theme</comment>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Named in the note</source>
        <comment>theme</comment>
        <translation>Упоминание в записке</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>theme</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reviewed from</source>
        <comment>theme</comment>
        <translation>Рассматривается с</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <comment>theme</comment>
        <translation>Рассматривается до</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme</comment>
        <translation>Чем заменена</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary_term</comment>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>glossary_term</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>glossary_term</comment>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Other forms</source>
        <comment>glossary_term</comment>
        <translation>Другие формы</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>glossary_term</comment>
        <translation>Употребление</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <comment>glossary_term</comment>
        <translation>Нежелательные слова</translation>
    </message>
    <message>
        <source>Related terms</source>
        <comment>glossary_term</comment>
        <translation>Связанные термины</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>experience</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>experience</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>experience</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>States</source>
        <comment>experience</comment>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>experience</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>From</source>
        <comment>experience</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>experience</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>experience</comment>
        <translation>Задачи ЦУР</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <comment>experience</comment>
        <translation>Кем осуществлен</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>experience</comment>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>experience</comment>
        <translation>Другие партнеры</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>experience</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact in words</source>
        <comment>experience</comment>
        <translation>Контакт словами</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>experience</comment>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>experience</comment>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>experience</comment>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>experience</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <comment>experience</comment>
        <translation>Сложности</translation>
    </message>
    <message>
        <source>Conditions elsewhere</source>
        <comment>experience</comment>
        <translation>Условия применения</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>experience</comment>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience</comment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <comment>experience</comment>
        <translation>Дата оценки</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <comment>experience</comment>
        <translation>Подтверждение словами</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>experience</comment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Update requested on</source>
        <comment>experience</comment>
        <translation>Дата запроса обновления</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>experience</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>experience</comment>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Ready to present</source>
        <comment>experience</comment>
        <translation>Готовность к представлению</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>experience</comment>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>experience</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Shared at</source>
        <comment>experience</comment>
        <translation>Где представлен</translation>
    </message>
    <message>
        <source>Shared on</source>
        <comment>experience</comment>
        <translation>Дата представления</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>experience</comment>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>experience</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Similar experiences</source>
        <comment>experience</comment>
        <translation>Схожий опыт</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>experience</comment>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>support</comment>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>support</comment>
        <translation>Другие учреждения</translation>
    </message>
    <message>
        <source>State</source>
        <comment>support</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>support</comment>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>support</comment>
        <translation>Последующая мера</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>support</comment>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <comment>support</comment>
        <translation>Название инструмента</translation>
    </message>
    <message>
        <source>Planning cycle from</source>
        <comment>support</comment>
        <translation>Цикл планирования с</translation>
    </message>
    <message>
        <source>Planning cycle until</source>
        <comment>support</comment>
        <translation>Цикл планирования до</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>support</comment>
        <translation>Дата предложения</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>support</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>support</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>support</comment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>support</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>support</comment>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>support</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>attachment</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>attachment</comment>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Media type</source>
        <comment>attachment</comment>
        <translation>Тип данных</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>attachment</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>attachment</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Attached to</source>
        <comment>attachment</comment>
        <translation>К чему приложено</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>attachment</comment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attachment</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>meeting</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>meeting</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>meeting</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>meeting</comment>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>meeting</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Roundtable number</source>
        <comment>meeting</comment>
        <translation>Номер круглого стола</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>meeting</comment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Overall theme</source>
        <comment>meeting</comment>
        <translation>Общая тема</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>meeting</comment>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>meeting</comment>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Starts at</source>
        <comment>meeting</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <comment>meeting</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>meeting</comment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>City</source>
        <comment>meeting</comment>
        <translation>Город</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>meeting</comment>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Host State</source>
        <comment>meeting</comment>
        <translation>Принимающее государство</translation>
    </message>
    <message>
        <source>Civil Society Days</source>
        <comment>meeting</comment>
        <translation>Дни гражданского общества</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>meeting</comment>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Presiding</source>
        <comment>meeting</comment>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>Term of the Chair from</source>
        <comment>meeting</comment>
        <translation>Срок председателя с</translation>
    </message>
    <message>
        <source>Term of the Chair until</source>
        <comment>meeting</comment>
        <translation>Срок председателя до</translation>
    </message>
    <message>
        <source>Convenors</source>
        <comment>meeting</comment>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <comment>meeting</comment>
        <translation>Сопредседатели</translation>
    </message>
    <message>
        <source>Government Team</source>
        <comment>meeting</comment>
        <translation>Правительственная группа</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>meeting</comment>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>meeting</comment>
        <translation>Другие партнеры</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>meeting</comment>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>meeting</comment>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>meeting</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Desired outcome</source>
        <comment>meeting</comment>
        <translation>Желаемый результат</translation>
    </message>
    <message>
        <source>Key messages</source>
        <comment>meeting</comment>
        <translation>Основные тезисы</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>meeting</comment>
        <translation>Справочная информация</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>meeting</comment>
        <translation>Порядок проведения</translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>meeting</comment>
        <translation>Организационные вопросы</translation>
    </message>
    <message>
        <source>Main output</source>
        <comment>meeting</comment>
        <translation>Основной продукт</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>States</source>
        <comment>meeting</comment>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>meeting</comment>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Delegates</source>
        <comment>meeting</comment>
        <translation>Делегаты</translation>
    </message>
    <message>
        <source>Civil society</source>
        <comment>meeting</comment>
        <translation>Гражданское общество</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <comment>meeting</comment>
        <translation>Цифры словами</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>meeting</comment>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>meeting</comment>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <comment>meeting</comment>
        <translation>Предыдущее совещание</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>meeting</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>meeting</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>meeting</comment>
        <translation>Указание авторства</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>meeting</comment>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>meeting</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>document</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>document</comment>
        <translation>Условное обозначение</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Issuer in words</source>
        <comment>document</comment>
        <translation>Издатель словами</translation>
    </message>
    <message>
        <source>Issuers</source>
        <comment>document</comment>
        <translation>Издатели</translation>
    </message>
    <message>
        <source>Authors</source>
        <comment>document</comment>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>document</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>document</comment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>document</comment>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Passages to cite</source>
        <comment>document</comment>
        <translation>Места для цитирования</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>document</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>document</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>document</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>document</comment>
        <translation>Замечания до</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <comment>document</comment>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>document</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Original language</source>
        <comment>document</comment>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>document</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>document</comment>
        <translation>Распространение</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>document</comment>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>States</source>
        <comment>document</comment>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>document</comment>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>document</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>document</comment>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>File</source>
        <comment>document</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>document</comment>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>document</comment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>activity</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>activity</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>activity</comment>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>activity</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>activity</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>activity</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>activity</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>activity</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>activity</comment>
        <translation>Кто ведет</translation>
    </message>
    <message>
        <source>Contributors</source>
        <comment>activity</comment>
        <translation>Кто содействует</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>activity</comment>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>activity</comment>
        <translation>Другие партнеры</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>activity</comment>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>activity</comment>
        <translation>Координаторы</translation>
    </message>
    <message>
        <source>States</source>
        <comment>activity</comment>
        <translation>Государства</translation>
    </message>
    <message>
        <source>From</source>
        <comment>activity</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>activity</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>activity</comment>
        <translation>Первоначальный срок</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>activity</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>activity</comment>
        <translation>Причина переноса</translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>activity</comment>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>activity</comment>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>activity</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status as of</source>
        <comment>activity</comment>
        <translation>Дата статуса</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>activity</comment>
        <translation>Пояснение к статусу</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>activity</comment>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>activity</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>activity</comment>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>activity</comment>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>activity</comment>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>activity</comment>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>activity</comment>
        <translation>Прежний номер</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>activity</comment>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>activity</comment>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>activity</comment>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>activity</comment>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>work_plan</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>work_plan</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Plan of</source>
        <comment>work_plan</comment>
        <translation>Чей план</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>work_plan</comment>
        <translation>Кем ведется</translation>
    </message>
    <message>
        <source>From</source>
        <comment>work_plan</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>work_plan</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>work_plan</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <comment>work_plan</comment>
        <translation>Дата принятия</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <comment>work_plan</comment>
        <translation>Где принят</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>work_plan</comment>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>work_plan</comment>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>work_plan</comment>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>work_plan</comment>
        <translation>Предыдущий план</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>work_plan</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>measurement</comment>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>measurement</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>measurement</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value in words</source>
        <comment>measurement</comment>
        <translation>Значение словами</translation>
    </message>
    <message>
        <source>Part measured</source>
        <comment>measurement</comment>
        <translation>Измеренная часть</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>measurement</comment>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>measurement</comment>
        <translation>Кем сообщено</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>measurement</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>measurement</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>progress_report</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>progress_report</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Report on</source>
        <comment>progress_report</comment>
        <translation>Предмет доклада</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>progress_report</comment>
        <translation>Кем сообщено</translation>
    </message>
    <message>
        <source>Period from</source>
        <comment>progress_report</comment>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period until</source>
        <comment>progress_report</comment>
        <translation>Период до</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>progress_report</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>progress_report</comment>
        <translation>Дата представления</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>progress_report</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>progress_report</comment>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>progress_report</comment>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>progress_report</comment>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <comment>progress_report</comment>
        <translation>Предлагаемый статус</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>progress_report</comment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Evidence records</source>
        <comment>progress_report</comment>
        <translation>Подтверждающие записи</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>progress_report</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>state</comment>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>state</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state</comment>
        <translation>Артикль</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state</comment>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>state</comment>
        <translation>Трехбуквенный код</translation>
    </message>
    <message>
        <source>M49 code</source>
        <comment>state</comment>
        <translation>Код М49</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>state</comment>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Subregion</source>
        <comment>state</comment>
        <translation>Субрегион</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <comment>state</comment>
        <translation>Региональная группа ООН</translation>
    </message>
    <message>
        <source>UN status</source>
        <comment>state</comment>
        <translation>Статус в ООН</translation>
    </message>
    <message>
        <source>May take part in the Forum</source>
        <comment>state</comment>
        <translation>Может участвовать в Форуме</translation>
    </message>
    <message>
        <source>Least developed country</source>
        <comment>state</comment>
        <translation>Наименее развитая страна</translation>
    </message>
    <message>
        <source>Landlocked developing country</source>
        <comment>state</comment>
        <translation>Развивающаяся страна без выхода к морю</translation>
    </message>
    <message>
        <source>Small island developing State</source>
        <comment>state</comment>
        <translation>Малое островное развивающееся государство</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>state</comment>
        <translation>Координаторы</translation>
    </message>
    <message>
        <source>Ministries</source>
        <comment>state</comment>
        <translation>Министерства</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>state</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>theme_review</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>theme_review</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>theme_review</comment>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>theme_review</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>theme_review</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme_review</comment>
        <translation>Чем заменена</translation>
    </message>
    <message>
        <source>New wording</source>
        <comment>theme_review</comment>
        <translation>Новая формулировка</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>theme_review</comment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>theme_review</comment>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>lesson</comment>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>lesson</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>lesson</comment>
        <translation>Обоснованность</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>lesson</comment>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <comment>lesson</comment>
        <translation>Где верен</translation>
    </message>
    <message>
        <source>Where it does not</source>
        <comment>lesson</comment>
        <translation>Где неверен</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>lesson</comment>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>Analyses</source>
        <comment>lesson</comment>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>lesson</comment>
        <translation>Что говорит против</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>lesson</comment>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Used at</source>
        <comment>lesson</comment>
        <translation>Где использован</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>lesson</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>lesson</comment>
        <translation>Кем сделан</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>lesson</comment>
        <translation>Дата вывода</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>lesson</comment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>offer</comment>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>offer</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>offer</comment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <comment>offer</comment>
        <translation>Что предоставляется</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>offer</comment>
        <translation>Дата предложения</translation>
    </message>
    <message>
        <source>Ready by</source>
        <comment>offer</comment>
        <translation>Срок готовности</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>offer</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>offer</comment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>offer</comment>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>offer</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>offer</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>offer</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>agenda_item</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>agenda_item</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>agenda_item</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_item</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_item</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda_item</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>agenda_item</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <comment>agenda_item</comment>
        <translation>Отведено минут</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>agenda_item</comment>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>agenda_item</comment>
        <translation>Видимость</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>agenda_item</comment>
        <translation>Справочная информация</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <comment>agenda_item</comment>
        <translation>Желаемый результат</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>agenda_item</comment>
        <translation>Тезисы для выступления</translation>
    </message>
    <message>
        <source>Minutes taken</source>
        <comment>agenda_item</comment>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Minutes status</source>
        <comment>agenda_item</comment>
        <translation>Статус протокола</translation>
    </message>
    <message>
        <source>Carried from</source>
        <comment>agenda_item</comment>
        <translation>Откуда перенесен</translation>
    </message>
    <message>
        <source>Reason for carrying over</source>
        <comment>agenda_item</comment>
        <translation>Причина переноса</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_item</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>agenda_item</comment>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>outcome</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>outcome</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>outcome</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>outcome</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>outcome</comment>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>outcome</comment>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Others responsible</source>
        <comment>outcome</comment>
        <translation>Другие ответственные</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>outcome</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Revised due</source>
        <comment>outcome</comment>
        <translation>Перенесенный срок</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>outcome</comment>
        <translation>Причина переноса</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>outcome</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>outcome</comment>
        <translation>Пояснение к статусу</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>outcome</comment>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>outcome</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>outcome</comment>
        <translation>Во что вылился</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>outcome</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>participant</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>participant</comment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>participant</comment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>participant</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For</source>
        <comment>participant</comment>
        <translation>Кого представляет</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>participant</comment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>participant</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <comment>participant</comment>
        <translation>Роль на совещании</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>participant</comment>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Alternate for</source>
        <comment>participant</comment>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>participant</comment>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Expected interest</source>
        <comment>participant</comment>
        <translation>Ожидаемый интерес</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>participant</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>role</comment>
        <translation>Кто занимает</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>role</comment>
        <translation>В лице</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role</comment>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>role</comment>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>role</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>role</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role</comment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>role</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <comment>role</comment>
        <translation>Тип срока</translation>
    </message>
    <message>
        <source>States covered</source>
        <comment>role</comment>
        <translation>Охватываемые государства</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>role</comment>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>role</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>expertise_request</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>expertise_request</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>expertise_request</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>expertise_request</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>expertise_request</comment>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>expertise_request</comment>
        <translation>Кем запрошено</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>expertise_request</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Asked of</source>
        <comment>expertise_request</comment>
        <translation>У кого запрошено</translation>
    </message>
    <message>
        <source>Others asked</source>
        <comment>expertise_request</comment>
        <translation>У кого еще запрошено</translation>
    </message>
    <message>
        <source>Answer coordinated by</source>
        <comment>expertise_request</comment>
        <translation>Координатор ответа</translation>
    </message>
    <message>
        <source>For meeting</source>
        <comment>expertise_request</comment>
        <translation>Для совещания</translation>
    </message>
    <message>
        <source>For agenda item</source>
        <comment>expertise_request</comment>
        <translation>Для пункта повестки дня</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>expertise_request</comment>
        <translation>Дата запроса</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>expertise_request</comment>
        <translation>Требуется к</translation>
    </message>
    <message>
        <source>Answered on</source>
        <comment>expertise_request</comment>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <comment>expertise_request</comment>
        <translation>Дата предоставления</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>expertise_request</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>expertise_request</comment>
        <translation>Пояснение к статусу</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>expertise_request</comment>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>Consolidated answer</source>
        <comment>expertise_request</comment>
        <translation>Сводный ответ</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>expertise_request</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>expertise_request</comment>
        <translation>Тема выступления</translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>expertise_request</comment>
        <translation>Время выступления</translation>
    </message>
    <message>
        <source>Clearance</source>
        <comment>expertise_request</comment>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Travel note</source>
        <comment>expertise_request</comment>
        <translation>Пометка о поездке</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>expertise_request</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>expertise_request</comment>
        <translation>Где использовано</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>expertise_request</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_point</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_point</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>agenda_point</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>agenda_point</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_point</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>meeting_revision</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting_revision</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting_revision</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>meeting_revision</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>meeting_revision</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <comment>meeting_revision</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>meeting_revision</comment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>meeting_revision</comment>
        <translation>Пункты повестки дня</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>meeting_revision</comment>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>meeting_revision</comment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>meeting_revision</comment>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>meeting_revision</comment>
        <translation>Коммит</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>meeting_revision</comment>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting_revision</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>meeting</comment>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Calendar id</source>
        <comment>meeting</comment>
        <translation>Идентификатор календаря</translation>
    </message>
    <message>
        <source>Calendar version</source>
        <comment>meeting</comment>
        <translation>Версия календаря</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>preparation_step</comment>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>preparation_step</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Days from the meeting</source>
        <comment>preparation_step</comment>
        <translation>Дней от совещания</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>preparation_step</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>preparation_step</comment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Other owners</source>
        <comment>preparation_step</comment>
        <translation>Другие исполнители</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>preparation_step</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>preparation_step</comment>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>preparation_step</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>preparation_step</comment>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>activity</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>milestone</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>milestone</comment>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>milestone</comment>
        <translation>Первоначальный срок</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>milestone</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>milestone</comment>
        <translation>Причина переноса</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>milestone</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>milestone</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reached on</source>
        <comment>milestone</comment>
        <translation>Дата достижения</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>milestone</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>objective</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>objective</comment>
        <translation>Пояснение к статусу</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>plan_version</comment>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>plan_version</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Released for</source>
        <comment>plan_version</comment>
        <translation>Для чего выпущена</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>plan_version</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>plan_version</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <comment>plan_version</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <comment>plan_version</comment>
        <translation>Для совещания</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>plan_version</comment>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>plan_version</comment>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Indicators</source>
        <comment>plan_version</comment>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>plan_version</comment>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>plan_version</comment>
        <translation>Коммит</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>plan_version</comment>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>plan_version</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>sheet_mapping</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>sheet_mapping</comment>
        <translation>Читается как</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>sheet_mapping</comment>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>sheet_mapping</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>sheet_mapping</comment>
        <translation>Последнее использование</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>sheet_mapping</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>work_plan</comment>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>work_plan</comment>
        <translation>Первый доклад</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>work_plan</comment>
        <translation>Последний доклад</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>evidence_link</comment>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence_link</comment>
        <translation>Фактические данные</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>evidence_link</comment>
        <translation>Направленность</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>evidence_link</comment>
        <translation>Весомость</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>evidence_link</comment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>evidence_link</comment>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>evidence_link</comment>
        <translation>Кем указано</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>evidence_link</comment>
        <translation>Дата указания</translation>
    </message>
    <message>
        <source>Regions</source>
        <comment>person</comment>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Available from</source>
        <comment>person</comment>
        <translation>Может участвовать с</translation>
    </message>
    <message>
        <source>Available until</source>
        <comment>person</comment>
        <translation>Может участвовать до</translation>
    </message>
    <message>
        <source>Availability in words</source>
        <comment>person</comment>
        <translation>Возможность участия словами</translation>
    </message>
    <message>
        <source>State</source>
        <comment>planning_cycle</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>planning_cycle</comment>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>planning_cycle</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>From</source>
        <comment>planning_cycle</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>planning_cycle</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Preparation begins</source>
        <comment>planning_cycle</comment>
        <translation>Начало подготовки</translation>
    </message>
    <message>
        <source>Text is closed</source>
        <comment>planning_cycle</comment>
        <translation>Закрытие текста</translation>
    </message>
    <message>
        <source>Led by</source>
        <comment>planning_cycle</comment>
        <translation>Кто ведет</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>planning_cycle</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>planning_cycle</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <comment>planning_cycle</comment>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>planning_cycle</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>planning_cycle</comment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Follow-up as reported</source>
        <comment>progress_report</comment>
        <translation>Последующая мера по докладу</translation>
    </message>
    <message>
        <source>Clarity of action</source>
        <comment>recommendation</comment>
        <translation>Ясность действия</translation>
    </message>
    <message>
        <source>Why it replaces them</source>
        <comment>recommendation</comment>
        <translation>Почему заменяет их</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <comment>support</comment>
        <translation>Цикл планирования</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.</source>
        <translation>Копию в %1 создать не удается. Проверьте, есть ли место на диске, или используйте «Сохранить копию».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>«%1» используется другой программой. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be protected against changes.</source>
        <translation>Копию файла «%1» не удается защитить от изменений.</translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>На этом компьютере нет программы, открывающей «%1». Сохраните копию и откройте ее в другом месте.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Words in this kind of file cannot be read.</source>
        <translation>Слова в файлах этого типа прочитать нельзя.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB; words are read in smaller files only.</source>
        <translation>Размер файла превышает %1 МиБ; слова читаются только в файлах меньшего размера.</translation>
    </message>
    <message>
        <source>The file is damaged, so its words cannot be read.</source>
        <translation>Файл поврежден, поэтому его слова прочитать нельзя.</translation>
    </message>
    <message>
        <source>The file is protected by a password or unpacks to too much, so its words cannot be read.</source>
        <translation>Файл защищен паролем или слишком велик после распаковки, поэтому его слова прочитать нельзя.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so its words cannot be read.</source>
        <translation>Файл защищен паролем, поэтому его слова прочитать нельзя.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file to attach.</source>
        <translation>Нет файла, который можно приложить.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation>«%1» — это папка. Приложите файлы, которые в ней находятся.</translation>
    </message>
    <message>
        <source>“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in the record.</source>
        <translation>Размер «%1» — %2; в рабочем файле хранятся файлы размером до %3. Оставьте его на месте и укажите это место в записи.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«%1» не удается прочитать. Проверьте, есть ли этот файл и доступен ли он вам.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>«%1» нет на месте. Возможно, файл перемещен или переименован.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>“%1” holds a damaged file. Nothing was taken; ask for a new copy.</source>
        <translation>«%1» содержит поврежденный файл. Ничего не перенесено; попросите новую копию.</translation>
    </message>
    <message>
        <source>“%1” is this workspace. Choose another name for the copy of the file.</source>
        <translation>«%1» — сам рабочий файл. Выберите другое имя для копии файла.</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>A new one</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Впишите сюда</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите одно</translation>
    </message>
    <message>
        <source>Only our office sees this. What we have is not shown here; write only what is to change.</source>
        <translation>Это видит только наше бюро. То, что у нас есть, здесь не показано; впишите только то, что нужно изменить.</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2014-05-14, 2014-05 or 2014.</source>
        <translation>День, месяц или год: 2014-05-14, 2014-05 или 2014.</translation>
    </message>
    <message>
        <source>Names, with semicolons between them.</source>
        <translation>Имена или названия через точку с запятой.</translation>
    </message>
    <message>
        <source>Known names: %1.</source>
        <translation>Известные имена и названия: %1.</translation>
    </message>
    <message>
        <source>One or several, with semicolons between them: %1.</source>
        <translation>Одно или несколько через точку с запятой: %1.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Число.</translation>
    </message>
    <message>
        <source>Key of this form (please leave it)</source>
        <translation>Ключ этой формы (просьба не менять)</translation>
    </message>
    <message>
        <source>Fill in what you know and leave the rest as it is. Taking part is voluntary. What you change is read before it is taken over, and nothing is shown to others without your consent.</source>
        <translation>Заполните то, что вам известно, а остальное оставьте как есть. Участие добровольно. Ваши изменения будут прочитаны до их внесения, и без вашего согласия ничего не будет показано другим.</translation>
    </message>
    <message>
        <source>Save the document as a Word document (.docx) and send it back. Please do not take out rows or move boxes.</source>
        <translation>Сохраните документ в формате Word (.docx) и пришлите его обратно. Просьба не удалять строки и не перемещать поля.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>The form is of a kind of record that this version does not know (%1). Use a newer version to take it in.</source>
        <translation>Форма относится к типу записей, которого эта версия не знает (%1). Примите ее в более новой версии.</translation>
    </message>
    <message>
        <source>Nothing has been written into the form yet.</source>
        <translation>В форму пока ничего не вписано.</translation>
    </message>
    <message>
        <source>The record that this form is of is not in this workspace. Open the workspace that wrote the form, or merge with it first.</source>
        <translation>Записи, к которой относится форма, нет в этом рабочем файле. Откройте рабочий файл, из которого выведена форма, или сначала выполните слияние с ним.</translation>
    </message>
    <message>
        <source>The record that this form is of is in the trash. Put it back first, then take in the form.</source>
        <translation>Запись, к которой относится форма, в корзине. Сначала восстановите запись, затем примите форму.</translation>
    </message>
    <message>
        <source>The key of the form names a record of another kind.</source>
        <translation>Ключ формы указывает на запись другого типа.</translation>
    </message>
    <message>
        <source>This version does not ask for it, so it is not taken.</source>
        <translation>Эта версия этого не запрашивает, поэтому значение не принимается.</translation>
    </message>
    <message>
        <source>“%1” stands for %2 records here. Write the reference of the right one.</source>
        <translation>«%1» обозначает здесь несколько записей (%2). Впишите код нужной записи.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Write the name as it stands here, or add the record first.</source>
        <translation>Здесь нет ничего с названием «%1». Впишите название так, как оно здесь указано, или сначала добавьте запись.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, «%2»: %3</translation>
    </message>
    <message>
        <source>The form cannot be taken so. %1: %2</source>
        <translation>Форму нельзя принять в таком виде. %1: %2</translation>
    </message>
    <message>
        <source>This file is no form of this program, or its key was taken out. Ask for the form that was sent, saved as a Word document (.docx) or CSV.</source>
        <translation>Этот файл не является формой этой программы, или ее ключ удален. Попросите прислать отправленную форму, сохраненную как документ Word (.docx) или CSV.</translation>
    </message>
    <message>
        <source>A box of the form holds more than %1 characters. Shorten it, or send the text as a document.</source>
        <translation>Поле формы содержит более %1 знаков. Сократите его или пришлите текст отдельным документом.</translation>
    </message>
    <message>
        <source>The document is damaged. Open it in Word or LibreOffice, save it again as a Word document, and take in that file.</source>
        <translation>Документ поврежден. Откройте его в Word или LibreOffice, снова сохраните как документ Word и примите этот файл.</translation>
    </message>
    <message>
        <source>This form was made by a newer version of the program, so it may hold more than this one can read. Use the newer version to take it in.</source>
        <translation>Эта форма создана в более новой версии программы, поэтому может содержать больше, чем способна прочитать эта. Примите ее в более новой версии.</translation>
    </message>
    <message>
        <source>The box “%1” stands twice in the form, with different words. Take one of them out.</source>
        <translation>Поле «%1» встречается в форме дважды, с разным текстом. Удалите одно из них.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no form is. Take pictures out of it.</source>
        <translation>Файл больше %1 МиБ; таких форм не бывает. Удалите из него рисунки.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«%1» не удается прочитать. Проверьте, есть ли этот файл и доступен ли он вам.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>my organization</source>
        <translation>моя организация</translation>
    </message>
    <message>
        <source>%1 %2 %3 days</source>
        <translation>%1 %2 %3 дн.</translation>
    </message>
    <message>
        <source>%1: a value is missing after “%2”.</source>
        <translation>%1: после «%2» не указано значение.</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation>«%1» стоит там, где ожидалось «и» или «или».</translation>
    </message>
    <message>
        <source>Parentheses go one level deep.</source>
        <translation>Скобки допускаются только на одном уровне.</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is missing.</source>
        <translation>Не хватает закрывающей скобки «)».</translation>
    </message>
    <message>
        <source>After %1, write one of: %2.</source>
        <translation>После «%1» напишите одно из следующего: %2.</translation>
    </message>
    <message>
        <source>A condition is missing, for example: %1.</source>
        <translation>Не хватает условия, например: %1.</translation>
    </message>
    <message>
        <source>“%1” begins with no field of %2; for example: %3.</source>
        <translation>«%1» не начинается с названия поля (%2); например: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>below</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>above</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>after</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>until</source>
        <translation>не позже</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>from</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>не пусто</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A shared copy is marked as sensitive; choose another classification or the office copy.</source>
        <translation>Экземпляр для сторон отмечен как конфиденциальный; выберите другой гриф или служебный экземпляр.</translation>
    </message>
    <message>
        <source>Marked as ready to present, but the consent is not recorded as given.</source>
        <translation>Отмечена готовность к представлению, но согласие не записано как данное.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>Тему нельзя объединить с самой собой.</translation>
    </message>
    <message>
        <source>The strength speaks of several cases, but fewer than two experiences or analyses are linked.</source>
        <translation>В поле обоснованности указано несколько случаев, но связано менее двух примеров опыта или аналитических материалов.</translation>
    </message>
    <message>
        <source>%1 (%2) must not be before %3 (%4).</source>
        <translation>%1 (%2): дата не может быть раньше, чем %3 (%4).</translation>
    </message>
    <message>
        <source>The date moved from %1 to %2, but %3 is missing.</source>
        <translation>Срок перенесен с %1 на %2, но поле «%3» не заполнено.</translation>
    </message>
    <message>
        <source>%1 is a time of day, for example 14:30.</source>
        <translation>В поле «%1» указывается время суток, например 14:30.</translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4) on the same day.</source>
        <translation>%1 (%2) раньше, чем %3 (%4), в тот же день.</translation>
    </message>
    <message>
        <source>%1 is a year of four digits, for example 2014.</source>
        <translation>В поле «%1» указывается год из четырех цифр, например 2014.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation>В поле «%1» указано %2, но в поле «%3» указано %4.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: значение не может быть меньше %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: значение не может быть больше %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of %2, for example %3.</source>
        <translation>«%1» не соответствует форме поля «%2», например %3.</translation>
    </message>
    <message>
        <source>%1 must not lead to the record itself.</source>
        <translation>Поле «%1» не может указывать на саму запись.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Нужно заполнить одно из полей: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is entered, but %2 is missing.</source>
        <translation>Поле «%1» заполнено, но поле «%2» — нет.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 is missing.</source>
        <translation>В поле «%1» указано «%2», но поле «%3» не заполнено.</translation>
    </message>
    <message>
        <source>The General Assembly has Main Committees 1 to 6; %1 names committee %2.</source>
        <translation>В Генеральной Ассамблее шесть главных комитетов, с 1 по 6; в %1 указан комитет %2.</translation>
    </message>
    <message>
        <source>Session %1 of the General Assembly opens in September %2, which does not fit %3.</source>
        <translation>Сессия %1 Генеральной Ассамблеи открывается в сентябре %2 года, что не согласуется с датой %3.</translation>
    </message>
    <message>
        <source>%1 is a press release, not a document of the Assembly.</source>
        <translation>%1 — это пресс-релиз, а не документ Ассамблеи.</translation>
    </message>
    <message>
        <source>The term is marked as vacant, but a holder is named.</source>
        <translation>Срок отмечен как вакантный, но указано, кто занимает место.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Поле «%1» нужно заполнить.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2.</source>
        <translation>«%1» не входит в число значений поля «%2».</translation>
    </message>
    <message>
        <source>“%1” is no known reference for %2; it must name a record of kind %3.</source>
        <translation>«%1» — неизвестный код для поля «%2»; нужна запись типа %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — это ни «да», ни «нет».</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, for example 140.</source>
        <translation>«%1» — не целое число, например 140.</translation>
    </message>
    <message>
        <source>“%1” is not a number, for example 8.5.</source>
        <translation>«%1» — не число, например 8,5.</translation>
    </message>
    <message>
        <source>“%1” is not an address, for example https://gfmd.org.</source>
        <translation>«%1» — не адрес, например https://gfmd.org.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.</source>
        <translation>«%1» — не дата; напишите 14 мая 2014, 2014-05-14, 2014-05 или 2014.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, for example 15:30.</source>
        <translation>«%1» — не время суток, например 15:30.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2: %3.</source>
        <translation>«%1» не входит в число значений поля «%2»: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Поле «%1» не удается прочитать.</translation>
    </message>
    <message>
        <source>The meeting ends on %1, before it starts on %2.</source>
        <translation>Совещание оканчивается %1, раньше своего начала (%2).</translation>
    </message>
    <message>
        <source>The two days are probably exchanged.</source>
        <translation>Вероятно, эти два дня переставлены.</translation>
    </message>
    <message>
        <source>The meeting ends at %1, before it starts at %2.</source>
        <translation>Совещание оканчивается в %1, раньше своего начала (%2).</translation>
    </message>
    <message>
        <source>The two times are probably exchanged, or the meeting ends on another day.</source>
        <translation>Вероятно, эти два времени переставлены или совещание оканчивается в другой день.</translation>
    </message>
    <message>
        <source>The agenda is longer than the meeting: %1.</source>
        <translation>Повестка дня длиннее совещания: %1.</translation>
    </message>
    <message>
        <source>End at %1, or shorten or carry over an item.</source>
        <translation>Установите окончание на %1 либо сократите или перенесите один из пунктов.</translation>
    </message>
    <message>
        <source>Shorten or carry over an item.</source>
        <translation>Сократите или перенесите один из пунктов.</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which stands under it in turn.</source>
        <translation>«%1» входит в «%2», который, в свою очередь, входит в него.</translation>
    </message>
    <message>
        <source>Empty “Under” at one of them.</source>
        <translation>Очистите поле «Входит в» у одного из них.</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>отложенные пункты</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which belongs to another meeting (%3).</source>
        <translation>«%1» входит в «%2», а тот относится к другому совещанию (%3).</translation>
    </message>
    <message>
        <source>Empty “Under”, or choose an item of its own meeting.</source>
        <translation>Очистите поле «Входит в» или выберите пункт того же совещания.</translation>
    </message>
    <message>
        <source>Say which theme stays when the two become one.</source>
        <translation>Укажите, какая тема остается, когда две темы становятся одной.</translation>
    </message>
    <message>
        <source>The theme that stays is retired itself. Choose one that is still reviewed.</source>
        <translation>Остающаяся тема сама снята. Выберите тему, которая еще рассматривается.</translation>
    </message>
    <message>
        <source>A split needs the names of at least two new themes.</source>
        <translation>Для разделения нужны названия не менее двух новых тем.</translation>
    </message>
    <message>
        <source>Two of the new themes have the same name.</source>
        <translation>Две новые темы имеют одинаковое название.</translation>
    </message>
    <message>
        <source>A new theme needs a name.</source>
        <translation>У новой темы должно быть название.</translation>
    </message>
    <message>
        <source>The theme is not in this workspace.</source>
        <translation>Этой темы нет в этом рабочем файле.</translation>
    </message>
    <message>
        <source>An amended theme needs its new wording.</source>
        <translation>Для измененной темы нужна новая формулировка.</translation>
    </message>
    <message>
        <source>The theme is retired already.</source>
        <translation>Тема уже снята.</translation>
    </message>
    <message>
        <source>Say on which day it is decided, for example 2014-04-04; the tree of themes follows it.</source>
        <translation>Укажите день принятия решения, например 2014-04-04; по нему строится дерево тем.</translation>
    </message>
    <message>
        <source>The decision is older than the theme, which is reviewed from %1.</source>
        <translation>Решение принято раньше, чем тема стала рассматриваться (с %1).</translation>
    </message>
    <message>
        <source>A reason helps those who look for the theme later.</source>
        <translation>Обоснование поможет тем, кто позднее будет искать эту тему.</translation>
    </message>
    <message>
        <source>%1 and %2 chair %3 at the same time, from %4.</source>
        <translation>%1 и %2 указаны председателями одновременно (%3), с %4.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>of a term without a date</comment>
        <translation>самого начала</translation>
    </message>
    <message>
        <source>A place has one chair at a time, unless all are co-chairs.</source>
        <translation>В каждый момент на одном месте один председатель, если только все они не сопредседатели.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 lacks its end.</source>
        <translation>Вероятно, у срока не указано окончание (%1).</translation>
    </message>
    <message>
        <source>Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.</source>
        <translation>Вероятно, один срок (%1) оканчивается до начала другого (%2) либо оба лица — сопредседатели.</translation>
    </message>
    <message>
        <source>%1: stated on %2, after the meeting it belongs to (%3, %4).</source>
        <translation>%1: изложена %2, после совещания, к которому относится (%3, %4).</translation>
    </message>
    <message>
        <source>A position on an item is stated by the end of its meeting.</source>
        <translation>Позиция по пункту излагается не позднее окончания его совещания.</translation>
    </message>
    <message>
        <source>Likely: the date is mistyped, or the position belongs to a later meeting.</source>
        <translation>Вероятно, в дате опечатка или позиция относится к более позднему совещанию.</translation>
    </message>
    <message>
        <source>%1: stated on %2, before its term began (%3).</source>
        <translation>%1: изложена %2, до начала срока (%3).</translation>
    </message>
    <message>
        <source>Nobody states a position before being there.</source>
        <translation>Никто не излагает позицию до своего появления.</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else held the position.</source>
        <translation>Вероятно, в годе опечатка или это была чужая позиция.</translation>
    </message>
    <message>
        <source>The theme is part of itself: %1.</source>
        <translation>Тема входит сама в себя: %1.</translation>
    </message>
    <message>
        <source>Themes form a tree.</source>
        <translation>Темы образуют дерево.</translation>
    </message>
    <message>
        <source>Likely: empty “Part of” in one of them.</source>
        <translation>Вероятно, нужно очистить поле «Входит в» у одной из них.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one word for %2: %3. Write the one that is meant.</source>
        <translation>«%1» может означать несколько значений поля «%2»: %3. Напишите то, которое имеется в виду.</translation>
    </message>
    <message>
        <source>The minutes are agreed and closed to changes. Reopen them with a reason; then they can be amended.</source>
        <translation>Протокол согласован и закрыт для изменений. Откройте его снова с указанием причины; тогда в него можно будет внести изменения.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Указать %1</translation>
    </message>
    <message>
        <source>Exchange the two dates</source>
        <translation>Поменять две даты местами</translation>
    </message>
    <message>
        <source>Exchange the two times</source>
        <translation>Поменять два времени местами</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2.</source>
        <translation>В условном обозначении указан год %1, что не согласуется с датой %2.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what probably mends it</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Exchange the two days</source>
        <translation>Поменять два дня местами</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Установить окончание на %1</translation>
    </message>
    <message>
        <source>Empty “Under”</source>
        <translation>Очистить поле «Входит в»</translation>
    </message>
    <message>
        <source>One of the two terms is marked as to be checked: see its source.</source>
        <translation>Один из двух сроков отмечен как требующий проверки: см. его источник.</translation>
    </message>
    <message>
        <source>“%1” leads back to the record itself: %2.</source>
        <translation>Поле «%1» возвращает к самой записи: %2.</translation>
    </message>
    <message>
        <source>Empty it in one record of the circle.</source>
        <translation>Очистите его в одной из записей этого круга.</translation>
    </message>
    <message>
        <source>Empty “%1” here</source>
        <translation>Очистить здесь поле «%1»</translation>
    </message>
    <message>
        <source>The reviewer of %1 declared a conflict of interest.</source>
        <translation>Рецензент заявил о конфликте интересов (%1).</translation>
    </message>
    <message>
        <source>A review counts when nothing binds the reviewer to the experience.</source>
        <translation>Отзыв учитывается, если рецензента ничто не связывает с этим опытом.</translation>
    </message>
    <message>
        <source>Reviews of it without a conflict: %1.</source>
        <translation>Отзывов о нем без конфликта интересов: %1.</translation>
    </message>
    <message>
        <source>Likely: ask another reviewer, and keep this review for the record.</source>
        <translation>Вероятно, нужно обратиться к другому рецензенту, а этот отзыв сохранить для учета.</translation>
    </message>
    <message>
        <source>The reviewer declared a conflict of interest in another review of %1.</source>
        <translation>Рецензент заявил о конфликте интересов в другом отзыве (%1).</translation>
    </message>
    <message>
        <source>Likely: the same conflict holds here.</source>
        <translation>Вероятно, тот же конфликт есть и здесь.</translation>
    </message>
    <message>
        <source>Say that it is declared</source>
        <translation>Указать, что конфликт заявлен</translation>
    </message>
    <message>
        <source>%1 reviews %2 and has a part in it.</source>
        <translation>%1 рецензирует опыт, к которому имеет отношение (%2).</translation>
    </message>
    <message>
        <source>Who has a part in an experience says so as a conflict of interest.</source>
        <translation>Имеющий отношение к опыту сообщает об этом как о конфликте интересов.</translation>
    </message>
    <message>
        <source>Likely: the conflict was not asked for.</source>
        <translation>Вероятно, о конфликте интересов не спросили.</translation>
    </message>
    <message>
        <source>%1 offers something for %2, before it was there (%3).</source>
        <translation>%1: предложение сделано на дату «%2», но дата появления — %3.</translation>
    </message>
    <message>
        <source>%1 offers something for %2, after it had ended (%3).</source>
        <translation>%1: предложение сделано на дату «%2», но дата прекращения — %3.</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else offered it.</source>
        <translation>Вероятно, в годе опечатка или предложение сделал кто-то другой.</translation>
    </message>
    <message>
        <source>Likely: %1 offered it, which was in its place then.</source>
        <translation>Вероятно, предложение сделала сторона, которая тогда была на этом месте: %1.</translation>
    </message>
    <message>
        <source>Only who is there can offer something.</source>
        <translation>Предложение может сделать только тот, кто в это время существует.</translation>
    </message>
    <message>
        <source>The lesson rests on itself: %1.</source>
        <translation>Вывод опирается сам на себя: %1.</translation>
    </message>
    <message>
        <source>What follows from a lesson shows that it was taken up, not that it holds.</source>
        <translation>То, что следует из вывода, показывает, что он был учтен, а не что он верен.</translation>
    </message>
    <message>
        <source>Likely: the lesson was drawn from an earlier experience; name that one.</source>
        <translation>Вероятно, вывод сделан из более раннего опыта; укажите именно его.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Likely: link the earlier experience that the lesson was drawn from instead.</source>
        <translation>Вероятно, вместо этого нужно связать более ранний опыт, из которого сделан вывод.</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>Указать «%1», сохранить слово в примечании</translation>
    </message>
    <message>
        <source>“%1” stands here in words and is known as a record.</source>
        <translation>Здесь словами указано «%1», а такая запись есть.</translation>
    </message>
    <message>
        <source>“%1” stands here in words; a record is called “%2”.</source>
        <translation>Здесь словами указано «%1», а запись называется «%2».</translation>
    </message>
    <message>
        <source>“%1” is filled already.</source>
        <translation>Поле «%1» уже заполнено.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Связать: %1</translation>
    </message>
    <message>
        <source>Its date, %1, is before %2 (%3). Only existing practice is older than the recommendation it follows; or the date is mistyped.</source>
        <translation>Ее дата (%1) раньше, чем %2 (%3). Старше своей рекомендации бывает только существующая практика; либо в дате опечатка.</translation>
    </message>
    <message>
        <source>Say that it is existing practice</source>
        <translation>Указать, что это существующая практика</translation>
    </message>
    <message>
        <source>The text in %1 is likely in %2.</source>
        <translation>Язык текста указан как %1, а вероятно — %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>Текст на этом языке (%1) тоже есть: «%2». Оставьте на каждом языке верный.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Перенести в язык: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>whose name the history lacks</comment>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed, but their words were changed without being opened again: by %2 on %3, in another copy or with another program.</source>
        <translation>Протокол по пункту «%1» согласован, но его текст изменен без повторного открытия (кем: %2; когда: %3) в другой копии или другой программой.</translation>
    </message>
    <message>
        <source>Compare the words in the history. Then set the minutes back to draft with a reason, keep the words that are right, and agree them again.</source>
        <translation>Сравните тексты в истории. Затем верните протокол в статус «Проект» с указанием причины, сохраните верный текст и согласуйте его снова.</translation>
    </message>
    <message>
        <source>%1 says nearly the same as %2, of the same meeting.</source>
        <translation>%1: почти тот же текст, что и в %2 того же совещания.</translation>
    </message>
    <message>
        <source>Said twice, it is counted twice.</source>
        <translation>Сказанное дважды учитывается дважды.</translation>
    </message>
    <message>
        <source>Merge the two (“Merge into a new one…” on the page of either), or delete the one that was entered by mistake.</source>
        <translation>Объедините обе («Объединить в новую…» на странице любой из них) или удалите ту, что внесена по ошибке.</translation>
    </message>
    <message>
        <source>It replaces itself in the end: %1.</source>
        <translation>По цепочке она заменяет саму себя: %1.</translation>
    </message>
    <message>
        <source>So nobody can tell which of them counts.</source>
        <translation>Поэтому нельзя сказать, какая из них действует.</translation>
    </message>
    <message>
        <source>Take one of them out of “Replaces” in the oldest.</source>
        <translation>Уберите одну из них из поля «Заменяет» самой старой.</translation>
    </message>
    <message>
        <source>The number %1 is given twice.</source>
        <translation>Номер %1 присвоен дважды.</translation>
    </message>
    <message>
        <source>Papers and follow-ups that cite it could mean either.</source>
        <translation>Документы и последующие меры со ссылкой на него могут означать любую из двух.</translation>
    </message>
    <message>
        <source>Both say the same: merge the two into a new one.</source>
        <translation>В обеих сказано одно и то же: объедините их в новую.</translation>
    </message>
    <message>
        <source>Give the one that was entered last a number of its own.</source>
        <translation>Присвойте собственный номер той, что внесена последней.</translation>
    </message>
</context>
<context>
    <name>FollowUpMatrix</name>
    <message>
        <source>RT %1</source>
        <translation>кр. стол %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Meeting and roundtable</source>
        <translation>Совещание и круглый стол</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Кто использует</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Source, and who declared it</source>
        <translation>Источник и кем заявлено</translation>
    </message>
    <message>
        <source>Support on offer</source>
        <translation>Предложенная поддержка</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>отмечено нами</translation>
    </message>
    <message>
        <source>declared by the State</source>
        <translation>заявлено государством</translation>
    </message>
    <message>
        <source>declared by the actor</source>
        <translation>заявлено участником</translation>
    </message>
    <message>
        <source>consent to print given</source>
        <translation>согласие на печать дано</translation>
    </message>
    <message>
        <source>no consent to print yet</source>
        <translation>согласия на печать пока нет</translation>
    </message>
    <message>
        <source>as a partner</source>
        <translation>как партнер</translation>
    </message>
    <message>
        <source>to this State</source>
        <translation>этому государству</translation>
    </message>
    <message>
        <source>takes place there</source>
        <translation>осуществляется там</translation>
    </message>
    <message>
        <source>as a donor</source>
        <translation>как донор</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>support or project, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>so many, two at least</comment>
        <translation>записей: %1</translation>
    </message>
    <message>
        <source>%1, their words differ</source>
        <comment>so many entries</comment>
        <translation>%1, статусы различаются</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a State</comment>
        <translation>кому: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who acts or offers</comment>
        <translation>кто: %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3.</source>
        <comment>number, recommendation, actor</comment>
        <translation>%1 %2 – %3.</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Здесь ничего не внесено.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>who supports which State</comment>
        <translation>%1 – кому: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who carries a project where</comment>
        <translation>%1 – где: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>who acts, with partners</comment>
        <translation>%1 – с участием: %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Проект: %1</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие участники</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>%1 and what stands below it</source>
        <comment>a theme</comment>
        <translation>%1 и входящее в нее</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Кому адресовано</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Матрица последующих мер</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Перечень последующих мер</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>Об этой таблице</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Служебный экземпляр</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Экземпляр для сторон</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Sample: parts of what is said here are invented.</source>
        <translation>Образец: часть сказанного здесь вымышлена.</translation>
    </message>
    <message>
        <source>Follow-up of recommendations is voluntary. Actors stand in the order of their names; an empty cell says that nothing is entered here, and no more.</source>
        <translation>Последующие меры по рекомендациям добровольны. Участники расположены по названиям; пустая ячейка означает лишь, что здесь ничего не внесено.</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(нет в этой копии)</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(никто не указан)</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>reported by %1, who does it</source>
        <translation>сообщает исполнитель: %1</translation>
    </message>
    <message>
        <source>declared by the actor itself</source>
        <translation>заявлено самим участником</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>отмечено нами</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>сообщает: %1</translation>
    </message>
    <message>
        <source>who said it is not entered</source>
        <translation>кем сказано, не указано</translation>
    </message>
    <message>
        <source>%1 was recommended</source>
        <translation>вынесена рекомендация %1</translation>
    </message>
    <message>
        <source>consent to print was given</source>
        <translation>дано согласие на печать</translation>
    </message>
    <message>
        <source>a report is awaited</source>
        <translation>ожидается доклад</translation>
    </message>
    <message>
        <source>existing practice, older than the recommendation or said to be</source>
        <translation>существующая практика: старше рекомендации или названа таковой</translation>
    </message>
    <message>
        <source>“%1”; begun before the recommendation was made</source>
        <translation>«%1»; начато до вынесения рекомендации</translation>
    </message>
    <message>
        <source>no word on how it stands</source>
        <translation>статус не указан</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>подтверждение: %1</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>основано на: %1</translation>
    </message>
    <message>
        <source>dated before the follow-up begins</source>
        <translation>дата раньше начала последующей меры</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>No information. Follow-up is voluntary; that nothing is known says nothing else.</source>
        <translation>Нет сведений. Последующие меры добровольны; из отсутствия сведений ничего не следует.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>; last said for %1</source>
        <translation>; последнее сообщение относится к дате: %1</translation>
    </message>
    <message>
        <source>A report says the same: %1</source>
        <translation>То же сказано в докладе: %1</translation>
    </message>
    <message>
        <source>The newest report says “%1”. The record stays as it is until somebody changes it.</source>
        <translation>В новейшем докладе указано «%1». Запись остается без изменений, пока ее кто-либо не изменит.</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>Подтверждение не указано.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>Existing practice: it was there before the recommendation, and is told as such.</source>
        <translation>Существующая практика: она была до рекомендации, и это прямо указывается.</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>По порядку времени</translation>
    </message>
    <message>
        <source>Two accounts differ</source>
        <translation>Два сообщения расходятся</translation>
    </message>
    <message>
        <source>Both are kept; neither is decided here.</source>
        <translation>Сохраняются оба; здесь между ними не выбирают.</translation>
    </message>
    <message>
        <source>One: %1</source>
        <translation>Одно: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>Другое: %1</translation>
    </message>
    <message>
        <source>Together and beside it</source>
        <translation>Вместе и параллельно</translation>
    </message>
    <message>
        <source>Joint: %1 stand in this one record.</source>
        <translation>Совместно: в этой одной записи указаны %1.</translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <translation>Здесь не показано: %1.</translation>
    </message>
    <message>
        <source>The same recommendation: %1 %2</source>
        <comment>number, actor</comment>
        <translation>Та же рекомендация: %1 %2</translation>
    </message>
    <message>
        <source>The same theme: %1 %2</source>
        <comment>number, actor</comment>
        <translation>Та же тема: %1 %2</translation>
    </message>
    <message>
        <source>Nobody else has follow-up of this recommendation or theme here.</source>
        <translation>Ни у кого другого здесь нет последующих мер по этой рекомендации или теме.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Internal or sensitive: copies for others leave it out, whatever the consent.</source>
        <translation>Внутренняя или конфиденциальная: в экземпляры для других не входит независимо от согласия.</translation>
    </message>
    <message>
        <source>Not given, and no actor is named who could be asked. Copies for others leave it out.</source>
        <translation>Не дано, и не указан участник, у которого его можно запросить. В экземпляры для других не входит.</translation>
    </message>
    <message>
        <source>Not given. Ask %1, then tick “Consent to print”. Until then copies for others leave it out.</source>
        <translation>Не дано. Запросите его (%1), затем отметьте «Согласие на печать». До этого в экземпляры для других не входит.</translation>
    </message>
    <message>
        <source>Given; copies for others print it.</source>
        <translation>Дано; печатается в экземплярах для других.</translation>
    </message>
    <message>
        <source>Given on %1; copies for others print it.</source>
        <translation>Дано (%1); печатается в экземплярах для других.</translation>
    </message>
    <message>
        <source>Copies for others print it.</source>
        <translation>Печатается в экземплярах для других.</translation>
    </message>
    <message>
        <source>Not needed: the actor said it itself, or it is no State&apos;s. Copies for others print it.</source>
        <translation>Не требуется: участник заявил это сам, или речь не о государстве. Печатается в экземплярах для других.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>No actor is named</source>
        <translation>Участник не указан</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Existing practice, from before the recommendation</source>
        <translation>Существующая практика, сложившаяся до рекомендации</translation>
    </message>
    <message>
        <source>No follow-up is noted here. It is voluntary; add one when somebody tells of it.</source>
        <translation>Последующие меры здесь не отмечены. Они добровольны; добавьте запись, когда кто-либо о них сообщит.</translation>
    </message>
</context>
<context>
    <name>FollowUpStory</name>
    <message>
        <source>Two accounts of about the same time use different words.</source>
        <translation>Два сообщения примерно одного времени используют разные слова.</translation>
    </message>
    <message>
        <source>The later account tells of an earlier stage.</source>
        <translation>Более позднее сообщение говорит о более раннем этапе.</translation>
    </message>
    <message>
        <source>One account says that it goes on or is done, the other that it was not pursued.</source>
        <translation>В одном сообщении сказано, что мера осуществляется или сделана, в другом — что она не продолжается.</translation>
    </message>
    <message>
        <source>The project named as evidence has another status than the follow-up.</source>
        <translation>Статус проекта, указанного как подтверждение, отличается от статуса последующей меры.</translation>
    </message>
    <message>
        <source>The follow-up is no longer in this workspace, so no report can be made of it. Choose another one.</source>
        <translation>Последующей меры больше нет в этом рабочем файле, поэтому доклад о ней составить нельзя. Выберите другую.</translation>
    </message>
    <message>
        <source>The report says nothing yet. Choose a word for the follow-up, or write what was achieved.</source>
        <translation>В докладе пока ничего не сказано. Выберите статус последующей меры или напишите, чего удалось достичь.</translation>
    </message>
    <message>
        <source>The report has no date. Write the day on which it was made.</source>
        <translation>У доклада нет даты. Укажите день, когда он сделан.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Briefs may print badly on this computer, because fonts are missing: %1. To install them on Debian: %2.</source>
        <translation>Справки могут печататься на этом компьютере с искажениями, так как не хватает шрифтов: %1. Чтобы установить их в Debian: %2.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Период действия</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Membership of the GMG</source>
        <translation>Членство в ГГМ</translation>
    </message>
    <message>
        <source>Source and handling</source>
        <translation>Источник и доступ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Rules and version</source>
        <translation>Правила и версия</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Risk and means</source>
        <translation>Риски и средства</translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation>Коды и группы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Возможность участия</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Key of the recipe that gives the sections and their order.</source>
        <translation>Ключ шаблона, задающего разделы и их порядок.</translation>
    </message>
    <message>
        <source>The State, theme or other records the brief is on, when it is not a meeting.</source>
        <translation>Государство, тема или другие записи, которым посвящена справка, если это не совещание.</translation>
    </message>
    <message>
        <source>The shared copy leaves out If raised and Sensitive.</source>
        <translation>В экземпляр для сторон не входят поля «Если вопрос будет поднят» и «Деликатный вопрос».</translation>
    </message>
    <message>
        <source>Names, chairs and members are printed as they were on this day.</source>
        <translation>Названия, председатели и члены печатаются такими, какими были на эту дату.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page.</source>
        <translation>Печатается вверху и внизу каждой страницы.</translation>
    </message>
    <message>
        <source>One option a line: name = value.</source>
        <translation>По одному параметру в строке: имя = значение.</translation>
    </message>
    <message>
        <source>Recipes of briefs: which sections, for whom, in which language and copy.</source>
        <translation>Шаблоны справок: какие разделы, для кого, на каком языке и в каком экземпляре.</translation>
    </message>
    <message>
        <source>For a reviewer who stands in no list here.</source>
        <translation>Для рецензента, которого здесь нет ни в одном списке.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external reviews.</source>
        <translation>По каждому опыту дается один внутренний и два внешних отзыва.</translation>
    </message>
    <message>
        <source>What reviewers say of an experience before it is shown to others.</source>
        <translation>Что говорят рецензенты об опыте, прежде чем он будет показан другим.</translation>
    </message>
    <message>
        <source>Actors that stand in no list here, separated by semicolons.</source>
        <translation>Участники, которых здесь нет ни в одном списке, через точку с запятой.</translation>
    </message>
    <message>
        <source>1 is the highest; a rank is that of the proposing side.</source>
        <translation>1 — самая высокая; очередность указывает предлагающая сторона.</translation>
    </message>
    <message>
        <source>Priorities as each side states them; whether one is shared follows from the three positions.</source>
        <translation>Приоритеты в изложении каждой из сторон; является ли приоритет общим, следует из трех позиций.</translation>
    </message>
    <message>
        <source>The record whose progress it shows.</source>
        <translation>Запись, о ходе работы по которой он говорит.</translation>
    </message>
    <message>
        <source>For example per cent, US dollars or countries.</source>
        <translation>Например: проценты, доллары США или страны.</translation>
    </message>
    <message>
        <source>For example sex, age or corridor.</source>
        <translation>Например: пол, возраст или миграционный коридор.</translation>
    </message>
    <message>
        <source>Months between two measurements.</source>
        <translation>Число месяцев между двумя измерениями.</translation>
    </message>
    <message>
        <source>What shows that an objective, an activity, a recommendation or a theme moves on.</source>
        <translation>Показывает, что цель, мероприятие, рекомендация или тема продвигается.</translation>
    </message>
    <message>
        <source>As printed on every page.</source>
        <translation>Как напечатано на каждой странице.</translation>
    </message>
    <message>
        <source>Recipients that stand in no list here, separated by semicolons.</source>
        <translation>Получатели, которых здесь нет ни в одном списке, через точку с запятой.</translation>
    </message>
    <message>
        <source>The state of the workspace from which it was made.</source>
        <translation>Состояние рабочего файла, по которому составлена справка.</translation>
    </message>
    <message>
        <source>Briefs as they were handed out: frozen, numbered, with those who received them.</source>
        <translation>Справки в том виде, в каком они были розданы: зафиксированные, с номером и перечнем получателей.</translation>
    </message>
    <message>
        <source>In words; who holds which place on which date stands under Roles.</source>
        <translation>Словами; кто и когда занимает какое место, указано в разделе «Роли».</translation>
    </message>
    <message>
        <source>Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities.</source>
        <translation>Председатели, Тройка, Руководящая группа, секретариаты, рабочие группы и другие органы структур.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.</source>
        <translation>Как напечатано, например 2.3.</translation>
    </message>
    <message>
        <source>Place among the lines at the same level.</source>
        <translation>Место среди строк того же уровня.</translation>
    </message>
    <message>
        <source>The line of the plan before that this one continues.</source>
        <translation>Строка предыдущего плана, которую продолжает эта строка.</translation>
    </message>
    <message>
        <source>Objectives, outcomes and outputs of a work plan, one below the other.</source>
        <translation>Цели, итоговые результаты и продукты плана работы, расположенные по уровням.</translation>
    </message>
    <message>
        <source>One action that serves several recommendations stands here once.</source>
        <translation>Одно действие, служащее нескольким рекомендациям, вносится сюда один раз.</translation>
    </message>
    <message>
        <source>Whether the State said so itself or we drew the line.</source>
        <translation>Сообщило ли об этом само государство или связь провели мы.</translation>
    </message>
    <message>
        <source>Whether the source itself names the recommendation or the Forum.</source>
        <translation>Называет ли сам источник рекомендацию или Форум.</translation>
    </message>
    <message>
        <source>The actor agrees that others see this entry.</source>
        <translation>Участник согласен, чтобы другие видели эту запись.</translation>
    </message>
    <message>
        <source>What States, agencies and others do, voluntarily, on a recommendation.</source>
        <translation>Что государства, учреждения и другие участники добровольно делают по рекомендации.</translation>
    </message>
    <message>
        <source>After this day the position should be checked before it is used.</source>
        <translation>После этой даты позицию следует проверить, прежде чем ее использовать.</translation>
    </message>
    <message>
        <source>What they hold, in two or three sentences.</source>
        <translation>Чего они придерживаются, в двух-трех предложениях.</translation>
    </message>
    <message>
        <source>What our side says on this.</source>
        <translation>Что говорит по этому вопросу наша сторона.</translation>
    </message>
    <message>
        <source>What to answer when others ask; left out of a shared copy.</source>
        <translation>Что ответить, если спросят другие; не входит в экземпляр для сторон.</translation>
    </message>
    <message>
        <source>What to avoid and why; left out of a shared copy.</source>
        <translation>Чего избегать и почему; не входит в экземпляр для сторон.</translation>
    </message>
    <message>
        <source>The records on which the position rests.</source>
        <translation>Записи, на которых основана позиция.</translation>
    </message>
    <message>
        <source>What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it.</source>
        <translation>Чего придерживается структура, государство или учреждение по пункту повестки дня или приоритету и что мы им говорим.</translation>
    </message>
    <message>
        <source>When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.</source>
        <translation>Если место по алфавиту отличается от названия, например The former Yugoslav Republic of Macedonia на букву T.</translation>
    </message>
    <message>
        <source>Names that a State bore in an earlier time; a page of 2014 prints the name of 2014.</source>
        <translation>Названия, которые государство носило в прежнее время; на странице 2014 года печатается название 2014 года.</translation>
    </message>
    <message>
        <source>As printed, given name first where that is the custom.</source>
        <translation>Как печатается; имя впереди, если так принято.</translation>
    </message>
    <message>
        <source>For example Åkerman Börje, Eva.</source>
        <translation>Например: Åkerman Börje, Eva.</translation>
    </message>
    <message>
        <source>Other spellings, one a line; they are found by search.</source>
        <translation>Другие написания, по одному в строке; они находятся при поиске.</translation>
    </message>
    <message>
        <source>For example Her Excellency Ms.</source>
        <translation>Например: Ее Превосходительство г-жа.</translation>
    </message>
    <message>
        <source>In words; dated terms of office stand under Roles.</source>
        <translation>Словами; сроки полномочий с датами указаны в разделе «Роли».</translation>
    </message>
    <message>
        <source>People in public roles and our contacts; keep no more than the work needs.</source>
        <translation>Лица, занимающие публичные должности, и наши контакты; храните не больше сведений, чем нужно для работы.</translation>
    </message>
    <message>
        <source>Earlier names and spellings, one a line; they are found by search.</source>
        <translation>Прежние названия и написания, по одному в строке; они находятся при поиске.</translation>
    </message>
    <message>
        <source>What it brings to migration and development.</source>
        <translation>Что она привносит в тематику миграции и развития.</translation>
    </message>
    <message>
        <source>Agencies, donors, civil society and other organizations.</source>
        <translation>Учреждения, доноры, гражданское общество и другие организации.</translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation>От 1 до 5.</translation>
    </message>
    <message>
        <source>Receivers outside the three entities, for example States.</source>
        <translation>Получатели помимо трех структур, например государства.</translation>
    </message>
    <message>
        <source>The five areas in which the three entities work together.</source>
        <translation>Пять областей, в которых сотрудничают три структуры.</translation>
    </message>
    <message>
        <source>Earlier and drifting forms of the name, one a line; they are found by search.</source>
        <translation>Прежние и меняющиеся формы названия, по одной в строке; они находятся при поиске.</translation>
    </message>
    <message>
        <source>The three entities: SRSG, GFMD and GMG.</source>
        <translation>Три структуры: СПГС, ГФМР и ГГМ.</translation>
    </message>
    <message>
        <source>Key of the kind of records that the view shows.</source>
        <translation>Ключ типа записей, которые показывает представление.</translation>
    </message>
    <message>
        <source>Field keys separated by spaces; a leading minus turns the order round.</source>
        <translation>Ключи полей через пробел; минус впереди меняет порядок на обратный.</translation>
    </message>
    <message>
        <source>Field keys in order, separated by spaces.</source>
        <translation>Ключи полей по порядку, через пробел.</translation>
    </message>
    <message>
        <source>The first nine are called by Ctrl+1 to Ctrl+9.</source>
        <translation>Первые девять вызываются клавишами от Ctrl+1 до Ctrl+9.</translation>
    </message>
    <message>
        <source>Filters, columns and sorting kept under a name.</source>
        <translation>Фильтры, столбцы и сортировка, сохраненные под названием.</translation>
    </message>
    <message>
        <source>Notes, reminders and handover points on any record.</source>
        <translation>Заметки, напоминания и вопросы для передачи дел по любой записи.</translation>
    </message>
    <message>
        <source>Who may see this record; a shared copy leaves out what is internal or sensitive.</source>
        <translation>Кому можно видеть эту запись; в экземпляр для сторон не входит то, что предназначено для внутреннего пользования или конфиденциально.</translation>
    </message>
    <message>
        <source>Where the facts come from.</source>
        <translation>Откуда взяты сведения.</translation>
    </message>
    <message>
        <source>Whether someone has checked the facts against their source.</source>
        <translation>Сверил ли кто-либо сведения с источником.</translation>
    </message>
    <message>
        <source>Our own number, for example GFMD7-R04; it never changes and is never used again.</source>
        <translation>Наш собственный номер, например GFMD7-R04; он никогда не меняется и не используется повторно.</translation>
    </message>
    <message>
        <source>Wording of the report, or our paraphrase; say which under Wording.</source>
        <translation>Формулировка доклада или наш пересказ; какой из вариантов, укажите в поле «Формулировка».</translation>
    </message>
    <message>
        <source>A few words for narrow columns.</source>
        <translation>Несколько слов для узких столбцов.</translation>
    </message>
    <message>
        <source>The roundtable or session it comes from.</source>
        <translation>Круглый стол или заседание, на котором она возникла.</translation>
    </message>
    <message>
        <source>When it differs from the last day of the meeting.</source>
        <translation>Если отличается от последнего дня совещания.</translation>
    </message>
    <message>
        <source>In words, for example States of destination; separated by semicolons.</source>
        <translation>Словами, например «государства назначения»; через точку с запятой.</translation>
    </message>
    <message>
        <source>Numbers of targets, for example 8.8; 10.7.</source>
        <translation>Номера задач, например 8.8; 10.7.</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea.</source>
        <translation>Более ранние рекомендации с той же идеей.</translation>
    </message>
    <message>
        <source>Earlier ones that were merged into this one or split to make it.</source>
        <translation>Более ранние рекомендации, которые были объединены в эту или разделены, чтобы ее составить.</translation>
    </message>
    <message>
        <source>How sure we are of wording and place.</source>
        <translation>Насколько мы уверены в формулировке и источнике.</translation>
    </message>
    <message>
        <source>Recommendations and other outcomes of Forum Meetings, under our own stable numbers.</source>
        <translation>Рекомендации и другие итоги совещаний Форума под нашими собственными постоянными номерами.</translation>
    </message>
    <message>
        <source>Agencies that stand in no list here, separated by semicolons.</source>
        <translation>Учреждения, которых здесь нет ни в одном списке, через точку с запятой.</translation>
    </message>
    <message>
        <source>In words, for example Sub-Saharan Africa.</source>
        <translation>Словами, например «Африка к югу от Сахары».</translation>
    </message>
    <message>
        <source>Country and regional projects in which recommendations take shape.</source>
        <translation>Страновые и региональные проекты, в которых воплощаются рекомендации.</translation>
    </message>
    <message>
        <source>Whether and where the Secretary-General&apos;s note names it.</source>
        <translation>Называет ли ее записка Генерального секретаря и где именно.</translation>
    </message>
    <message>
        <source>Substantive themes that the three sides keep under review.</source>
        <translation>Основные темы, которые три стороны держат в поле зрения.</translation>
    </message>
    <message>
        <source>Other words and abbreviations for the same thing, one a line; they are found by search.</source>
        <translation>Другие слова и сокращения для того же понятия, по одному в строке; они находятся при поиске.</translation>
    </message>
    <message>
        <source>Where and how the term is used, and which word to prefer.</source>
        <translation>Где и как употребляется термин и какое слово предпочтительнее.</translation>
    </message>
    <message>
        <source>Terms of the field in six languages.</source>
        <translation>Термины этой области на шести языках.</translation>
    </message>
    <message>
        <source>Partners that stand in no list here, separated by semicolons.</source>
        <translation>Партнеры, которых здесь нет ни в одном списке, через точку с запятой.</translation>
    </message>
    <message>
        <source>What went wrong or would be done otherwise; as useful as success.</source>
        <translation>Что не удалось или что следовало бы сделать иначе; это так же полезно, как и успех.</translation>
    </message>
    <message>
        <source>What others need in order to adapt it.</source>
        <translation>Что нужно другим, чтобы применить этот опыт у себя.</translation>
    </message>
    <message>
        <source>Whether the State or body agrees that its experience is shown to others.</source>
        <translation>Согласно ли государство или орган, чтобы его опыт показывали другим.</translation>
    </message>
    <message>
        <source>Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present.</source>
        <translation>Практика государств и других участников: проблема, действия, результат и сложности, с подтверждением и готовностью к представлению.</translation>
    </message>
    <message>
        <source>Planning instrument through which the support comes.</source>
        <translation>Инструмент планирования, через который оказывается поддержка.</translation>
    </message>
    <message>
        <source>What agencies offer to States for follow-up, through country planning or otherwise.</source>
        <translation>Что учреждения предлагают государствам для последующих мер — через страновое планирование или иным образом.</translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation>Например: application/pdf.</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>В байтах.</translation>
    </message>
    <message>
        <source>Files kept in the workspace and the records they belong to.</source>
        <translation>Файлы, хранящиеся в рабочем файле, и записи, к которым они относятся.</translation>
    </message>
    <message>
        <source>Meetings of one series share this word, for example Trilateral meeting.</source>
        <translation>Совещания одной серии имеют общее обозначение, например «Трехстороннее совещание».</translation>
    </message>
    <message>
        <source>The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to.</source>
        <translation>Совещание Форума, к которому относится круглый стол, или цикл, к которому относится подготовительное совещание.</translation>
    </message>
    <message>
        <source>Number in the series or of the session, for example 7 or 2.1.</source>
        <translation>Номер в серии или номер заседания, например 7 или 2.1.</translation>
    </message>
    <message>
        <source>The year by which people name the meeting.</source>
        <translation>Год, по которому называют совещание.</translation>
    </message>
    <message>
        <source>Local time at the place of the meeting, for example 14:30.</source>
        <translation>Местное время в месте проведения совещания, например 14:30.</translation>
    </message>
    <message>
        <source>For example Europe/Stockholm; a calendar file needs it.</source>
        <translation>Например: Europe/Stockholm; нужен для файла календаря.</translation>
    </message>
    <message>
        <source>First and last day with a stroke between them, for example 2014-05-12/2014-05-13.</source>
        <translation>Первый и последний день через косую черту, например 2014-05-12/2014-05-13.</translation>
    </message>
    <message>
        <source>Name of the person in the chair, as the documents print it.</source>
        <translation>Имя председательствующего, как оно напечатано в документах.</translation>
    </message>
    <message>
        <source>Who calls the meeting together with the Chair.</source>
        <translation>Кто созывает совещание вместе с председателем.</translation>
    </message>
    <message>
        <source>What the head should have achieved when the meeting ends.</source>
        <translation>Чего руководитель должен достичь к концу совещания.</translation>
    </message>
    <message>
        <source>One message a line, three to five for the whole meeting.</source>
        <translation>По одному тезису в строке, от трех до пяти на все совещание.</translation>
    </message>
    <message>
        <source>Time, room, who opens, order of items, language and interpretation.</source>
        <translation>Время, зал, кто открывает, порядок пунктов, язык и устный перевод.</translation>
    </message>
    <message>
        <source>How many States took part.</source>
        <translation>Сколько государств участвовало.</translation>
    </message>
    <message>
        <source>How many persons from civil society took part.</source>
        <translation>Сколько представителей гражданского общества участвовало.</translation>
    </message>
    <message>
        <source>As the source says it, for example 29 of 30 members.</source>
        <translation>Как сказано в источнике, например «29 из 30 членов».</translation>
    </message>
    <message>
        <source>The body that meets, for example the Steering Group.</source>
        <translation>Орган, проводящий совещание, например Руководящая группа.</translation>
    </message>
    <message>
        <source>Open outcomes and items are carried over from here.</source>
        <translation>Отсюда переносятся открытые итоги и пункты.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule notes keep points and not names.</source>
        <translation>По правилу Чатем-Хаус в записях сохраняются тезисы, но не имена.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page of the brief.</source>
        <translation>Печатается вверху и внизу каждой страницы справки.</translation>
    </message>
    <message>
        <source>Printed on every page, for example Draft 3.</source>
        <translation>Печатается на каждой странице, например «Проект 3».</translation>
    </message>
    <message>
        <source>Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings.</source>
        <translation>Трехсторонние совещания, совещания Форума и их круглые столы, Руководящая группа, Друзья Форума, тематические и другие совещания.</translation>
    </message>
    <message>
        <source>For example A/68/190 or A/RES/68/4; other standard numbers go here too.</source>
        <translation>Например: A/68/190 или A/RES/68/4; сюда же вносятся другие стандартные номера.</translation>
    </message>
    <message>
        <source>Enough when no closer date is known.</source>
        <translation>Достаточно, если более точная дата неизвестна.</translation>
    </message>
    <message>
        <source>One passage a line, with its paragraph number.</source>
        <translation>По одному месту в строке, с номером пункта.</translation>
    </message>
    <message>
        <source>For example Draft 2.</source>
        <translation>Например: «Проект 2».</translation>
    </message>
    <message>
        <source>Day by which comments on the draft are wanted.</source>
        <translation>Дата, к которой ожидаются замечания по проекту.</translation>
    </message>
    <message>
        <source>Distribution is not the same as handling.</source>
        <translation>Распространение и доступ — не одно и то же.</translation>
    </message>
    <message>
        <source>Reports, papers, analyses, statements and other documents, with their symbols.</source>
        <translation>Доклады, материалы, анализ, заявления и другие документы с их условными обозначениями.</translation>
    </message>
    <message>
        <source>What will be there when it is done.</source>
        <translation>Что будет получено по завершении.</translation>
    </message>
    <message>
        <source>A joint activity stands here once, with all its lead agencies.</source>
        <translation>Совместное мероприятие вносится сюда один раз, со всеми ведущими учреждениями.</translation>
    </message>
    <message>
        <source>As first agreed; it stays when the date moves.</source>
        <translation>Как условлено первоначально; сохраняется при переносе срока.</translation>
    </message>
    <message>
        <source>As last agreed.</source>
        <translation>Как условлено в последний раз.</translation>
    </message>
    <message>
        <source>Needed when the due date has moved.</source>
        <translation>Нужно указать, если срок перенесен.</translation>
    </message>
    <message>
        <source>The activity of the plan before that this one continues.</source>
        <translation>Мероприятие предыдущего плана, которое продолжает это мероприятие.</translation>
    </message>
    <message>
        <source>What is done under a work plan: who leads, with whom, by when, and how it stands.</source>
        <translation>Что делается по плану работы: кто ведет, с кем, к какому сроку и в каком состоянии.</translation>
    </message>
    <message>
        <source>Plans of the GMG, the Forum or the SRSG for one or several years.</source>
        <translation>Планы ГГМ, Форума или СПГС на один или несколько лет.</translation>
    </message>
    <message>
        <source>For example women, or one corridor; empty for the whole.</source>
        <translation>Например: женщины или один миграционный коридор; пусто, если измерено целое.</translation>
    </message>
    <message>
        <source>Values of an indicator on their dates.</source>
        <translation>Значения показателя на соответствующие даты.</translation>
    </message>
    <message>
        <source>Someone confirms it at the activity; it is not taken over by itself.</source>
        <translation>Статус подтверждают в самом мероприятии; он не переносится автоматически.</translation>
    </message>
    <message>
        <source>What was reported on an activity or objective, by whom and for which period.</source>
        <translation>Что сообщено о мероприятии или цели, кем и за какой период.</translation>
    </message>
    <message>
        <source>Two-letter code of ISO 3166, for example SE.</source>
        <translation>Двухбуквенный код по ИСО 3166, например SE.</translation>
    </message>
    <message>
        <source>The definite article that goes before the short name in running text.</source>
        <translation>Определенный артикль, который ставится перед кратким названием в связном тексте.</translation>
    </message>
    <message>
        <source>Who deals with migration and development in the government.</source>
        <translation>Кто в правительстве занимается миграцией и развитием.</translation>
    </message>
    <message>
        <source>Member and observer States with their names, codes and groups of today.</source>
        <translation>Государства-члены и государства-наблюдатели с их нынешними названиями, кодами и группами.</translation>
    </message>
    <message>
        <source>When it differs from the day of the meeting.</source>
        <translation>Если отличается от дня совещания.</translation>
    </message>
    <message>
        <source>For a merge the theme that stays, for a split the new themes.</source>
        <translation>При объединении — тема, которая остается; при разделении — новые темы.</translation>
    </message>
    <message>
        <source>For an amended theme.</source>
        <translation>Для измененной темы.</translation>
    </message>
    <message>
        <source>What a meeting decided on a theme: keep, amend, add, merge, split or retire.</source>
        <translation>Что решило совещание по теме: сохранить, изменить, добавить, объединить, разделить или снять.</translation>
    </message>
    <message>
        <source>One sentence that another country could act on.</source>
        <translation>Одно предложение, которым могла бы руководствоваться другая страна.</translation>
    </message>
    <message>
        <source>Lessons drawn from several experiences and analyses, with their strength.</source>
        <translation>Выводы, сделанные из нескольких примеров опыта и анализа, с указанием их обоснованности.</translation>
    </message>
    <message>
        <source>For example costs covered, or an embargo.</source>
        <translation>Например: возмещение расходов или запрет публикации до определенной даты.</translation>
    </message>
    <message>
        <source>What an agency or an expert offers in answer to a request.</source>
        <translation>Что учреждение или эксперт предлагает в ответ на запрос.</translation>
    </message>
    <message>
        <source>Place among the items at the same level.</source>
        <translation>Место среди пунктов того же уровня.</translation>
    </message>
    <message>
        <source>As printed, for example 3 or 3 (b).</source>
        <translation>Как напечатано, например 3 или 3 b).</translation>
    </message>
    <message>
        <source>Time allowed, in minutes; the agenda adds it up.</source>
        <translation>Отведенное время в минутах; в повестке дня оно суммируется.</translation>
    </message>
    <message>
        <source>Items that are ours never appear in the agenda that the other sides receive.</source>
        <translation>Пункты только для нас никогда не появляются в повестке дня, которую получают другие стороны.</translation>
    </message>
    <message>
        <source>One point a line, ready to be spoken.</source>
        <translation>По одному тезису в строке, в готовом для произнесения виде.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule: points, not names.</source>
        <translation>По правилу Чатем-Хаус: тезисы, а не имена.</translation>
    </message>
    <message>
        <source>The same item at an earlier meeting.</source>
        <translation>Тот же пункт на предыдущем совещании.</translation>
    </message>
    <message>
        <source>Items of a meeting in their order, with what we need to speak on each and what was noted.</source>
        <translation>Пункты совещания по порядку: что нужно для выступления по каждому из них и что было отмечено.</translation>
    </message>
    <message>
        <source>One decision or one action in one sentence that names who does what.</source>
        <translation>Одно решение или одно действие в одном предложении, где сказано, кто что делает.</translation>
    </message>
    <message>
        <source>The activity, request or other record that came of it.</source>
        <translation>Мероприятие, запрос или другая запись, появившаяся в результате.</translation>
    </message>
    <message>
        <source>Decisions, actions, notes and disagreements of a meeting.</source>
        <translation>Решения, действия, заметки и разногласия совещания.</translation>
    </message>
    <message>
        <source>For someone who stands in no list here, or whose name is not known yet.</source>
        <translation>Для того, кого здесь нет ни в одном списке или чье имя еще не известно.</translation>
    </message>
    <message>
        <source>Place in the list of participants.</source>
        <translation>Место в списке участников.</translation>
    </message>
    <message>
        <source>For this meeting only; the general one stands at the person.</source>
        <translation>Только для этого совещания; общая биография хранится в записи лица.</translation>
    </message>
    <message>
        <source>What this person is likely to want or to raise; stays in our office.</source>
        <translation>Чего это лицо, вероятно, хочет или какой вопрос поднимет; остается в нашем бюро.</translation>
    </message>
    <message>
        <source>Who is expected at a meeting, on which side, and who came.</source>
        <translation>Кто ожидается на совещании, от какой стороны и кто присутствовал.</translation>
    </message>
    <message>
        <source>Empty when the place is vacant.</source>
        <translation>Пусто, если место вакантно.</translation>
    </message>
    <message>
        <source>Who acts for the State or organization that holds it.</source>
        <translation>Кто действует от имени государства или организации, занимающих это место.</translation>
    </message>
    <message>
        <source>Name of the head of the agency or government team at that time.</source>
        <translation>Имя руководителя учреждения или правительственной группы в то время.</translation>
    </message>
    <message>
        <source>Title as printed in that period.</source>
        <translation>Название должности, как оно печаталось в тот период.</translation>
    </message>
    <message>
        <source>For focal points that cover a region.</source>
        <translation>Для координаторов, охватывающих регион.</translation>
    </message>
    <message>
        <source>Who holds which function in which body, from when to when.</source>
        <translation>Кто выполняет какую функцию в каком органе, с какого и по какое время.</translation>
    </message>
    <message>
        <source>What is wanted, for whom, how long, in which language.</source>
        <translation>Что требуется, для кого, какого объема, на каком языке.</translation>
    </message>
    <message>
        <source>Asking several at once brings answers from more than the best-known agency.</source>
        <translation>Если спросить сразу нескольких, ответит не только самое известное учреждение.</translation>
    </message>
    <message>
        <source>One answer drawn from all offers.</source>
        <translation>Единый ответ, составленный по всем предложениям.</translation>
    </message>
    <message>
        <source>Languages in which the paper or the speaker is needed.</source>
        <translation>Языки, на которых нужен документ или выступление.</translation>
    </message>
    <message>
        <source>Day, time and length of the intervention.</source>
        <translation>День, время и продолжительность выступления.</translation>
    </message>
    <message>
        <source>Meetings, outcomes or activities that made use of what was delivered.</source>
        <translation>Совещания, итоги или мероприятия, где были использованы предоставленные материалы.</translation>
    </message>
    <message>
        <source>Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when.</source>
        <translation>Запросы документов, выступающих, данных, отзывов или помощи делегациям: для чего, у кого, к какому сроку.</translation>
    </message>
    <message>
        <source>From 1 to 8.</source>
        <translation>От 1 до 8.</translation>
    </message>
    <message>
        <source>The eight measures proposed in 2013 (A/68/190), a second way to sort themes.</source>
        <translation>Восемь мер, предложенных в 2013 году (A/68/190), — второй способ сортировки тем.</translation>
    </message>
    <message>
        <source>The brief&apos;s page says when there are more; type is never made smaller.</source>
        <translation>Если страниц больше, об этом сообщает страница справки; шрифт никогда не уменьшается.</translation>
    </message>
    <message>
        <source>Counts up within the meeting; briefs and minutes cite it.</source>
        <translation>Возрастает в пределах совещания; на него ссылаются справки и протоколы.</translation>
    </message>
    <message>
        <source>The status that the meeting took with it.</source>
        <translation>Статус, который вместе с этим получило совещание.</translation>
    </message>
    <message>
        <source>Why the meeting was opened again, or what the revision is for.</source>
        <translation>Почему совещание открыто снова или для чего создана редакция.</translation>
    </message>
    <message>
        <source>The last change that the revision contains; the history shows it.</source>
        <translation>Последнее изменение, вошедшее в редакцию; его показывает история.</translation>
    </message>
    <message>
        <source>Equal contents have equal digests (SHA-256).</source>
        <translation>Одинаковое содержание имеет одинаковую контрольную сумму (SHA-256).</translation>
    </message>
    <message>
        <source>What a meeting was when it was opened, began, closed or was opened again.</source>
        <translation>Каким было совещание, когда его открыли, начали, закрыли или открыли снова.</translation>
    </message>
    <message>
        <source>New meetings of the series start with its agenda, participants and preparation; it is no meeting itself.</source>
        <translation>Новые совещания серии начинаются с его повестки дня, участников и подготовки; само оно совещанием не является.</translation>
    </message>
    <message>
        <source>Names the meeting in calendar files that came from another program.</source>
        <translation>Обозначает совещание в календарных файлах, полученных из другой программы.</translation>
    </message>
    <message>
        <source>Version of the calendar file that was taken in last.</source>
        <translation>Версия календарного файла, принятого последним.</translation>
    </message>
    <message>
        <source>An item without a meeting waits in the backlog.</source>
        <translation>Пункт без совещания находится среди отложенных пунктов.</translation>
    </message>
    <message>
        <source>Days from the first day of the meeting: -60 is sixty days before it, 14 two weeks after.</source>
        <translation>Число дней от первого дня совещания: -60 — за шестьдесят дней до него, 14 — через две недели после.</translation>
    </message>
    <message>
        <source>Follows from the day of the meeting, unless another day was agreed.</source>
        <translation>Следует из дня совещания, если не согласован другой день.</translation>
    </message>
    <message>
        <source>What has to be done before a meeting and after it, by whom and by when.</source>
        <translation>Что, кому и к какому сроку нужно сделать до совещания и после него.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.1.</source>
        <translation>Как напечатано, например 2.3.1.</translation>
    </message>
    <message>
        <source>Empty when the lead of the activity is.</source>
        <translation>Пусто, если отвечает тот, кто ведет мероприятие.</translation>
    </message>
    <message>
        <source>Dated points on the way of an activity.</source>
        <translation>Этапы мероприятия с датами.</translation>
    </message>
    <message>
        <source>Counts up within the plan; papers cite it.</source>
        <translation>Возрастает в пределах плана; на него ссылаются документы.</translation>
    </message>
    <message>
        <source>What the version is for, in a few words.</source>
        <translation>Для чего эта версия, в нескольких словах.</translation>
    </message>
    <message>
        <source>What the quality check still told when the version was released.</source>
        <translation>О чем еще сообщала проверка качества при выпуске версии.</translation>
    </message>
    <message>
        <source>The last change that the version contains; the history shows it.</source>
        <translation>Последнее изменение, вошедшее в версию; его показывает история.</translation>
    </message>
    <message>
        <source>What a work plan was when it was released.</source>
        <translation>Каким был план работы при выпуске.</translation>
    </message>
    <message>
        <source>Key of what the sheet is read as: a work plan or a kind of records.</source>
        <translation>Ключ того, чем считается лист: план работы или тип записей.</translation>
    </message>
    <message>
        <source>Headings of the sheet, one a line; a sheet with the same ones is read in the same way.</source>
        <translation>Заголовки листа, по одному в строке; лист с такими же заголовками читается так же.</translation>
    </message>
    <message>
        <source>What each column means; the mapping screen writes it.</source>
        <translation>Что означает каждый столбец; заполняется на экране сопоставления.</translation>
    </message>
    <message>
        <source>How the columns of a sheet from elsewhere are read.</source>
        <translation>Как читаются столбцы листа, полученного из другого источника.</translation>
    </message>
    <message>
        <source>Months between two reports of those who lead its activities.</source>
        <translation>Число месяцев между двумя докладами тех, кто ведет мероприятия плана.</translation>
    </message>
    <message>
        <source>The experience, document or follow-up that says something to the lesson.</source>
        <translation>Опыт, документ или последующая мера, в которых есть что-либо, касающееся вывода.</translation>
    </message>
    <message>
        <source>Whether it supports the lesson, says where the lesson ends, or contradicts it.</source>
        <translation>Поддерживает ли это вывод, указывает ли, где он перестает действовать, или противоречит ему.</translation>
    </message>
    <message>
        <source>How much it bears: an own account is slight, what was monitored is fair, what was evaluated is strong.</source>
        <translation>Насколько это весомо: собственный рассказ — малая, данные мониторинга — умеренная, данные оценки — высокая.</translation>
    </message>
    <message>
        <source>Why it counts so.</source>
        <translation>Почему это имеет такое значение.</translation>
    </message>
    <message>
        <source>Page or paragraph, for example paragraph 14 or p. 31.</source>
        <translation>Страница или пункт, например: «пункт 14» или «с. 31».</translation>
    </message>
    <message>
        <source>What an experience, document or follow-up says to a lesson: for or against it, and how strongly.</source>
        <translation>Что опыт, документ или последующая мера говорят о выводе: за или против него и насколько весомо.</translation>
    </message>
    <message>
        <source>Regions of the world the person knows from work there.</source>
        <translation>Регионы мира, которые лицо знает по работе в них.</translation>
    </message>
    <message>
        <source>For example travels only in the first half of the month.</source>
        <translation>Например: «выезжает только в первой половине месяца».</translation>
    </message>
    <message>
        <source>The name of the plan or framework, as the country uses it.</source>
        <translation>Название плана или рамочной программы, как его использует страна.</translation>
    </message>
    <message>
        <source>When the country and its partners begin to write it: from then on proposals are welcome.</source>
        <translation>Когда страна и ее партнеры начинают писать текст: с этого времени предложения приветствуются.</translation>
    </message>
    <message>
        <source>After this day nothing new enters it.</source>
        <translation>После этого дня ничего нового в текст не входит.</translation>
    </message>
    <message>
        <source>When a State plans: UNDAF, national plan and others, with the time in which their text is prepared.</source>
        <translation>Когда государство планирует: РПООНПР, национальный план и другие документы, с периодом подготовки их текста.</translation>
    </message>
    <message>
        <source>For a report on voluntary follow-up: what it says of it. The record of the follow-up stays as it is.</source>
        <translation>Для доклада о добровольной последующей мере: что в нем о ней сказано. Сама запись последующей меры остается без изменений.</translation>
    </message>
    <message>
        <source>How clearly the wording says what could be done; it says nothing about those it is addressed to. 1: “Migrants deserve respect.” 2: “Migrating should cost less.” 3: “Make prices public.” 4: “States make transfer prices public.” 5: “States make transfer prices public by 2016, on one page”.</source>
        <translation>Насколько ясно формулировка говорит, что можно сделать; об адресатах она ничего не говорит. 1: «Мигранты заслуживают уважения». 2: «Миграция должна стоить дешевле». 3: «Обнародовать цены». 4: «Государства обнародуют цены переводов». 5: «Государства обнародуют цены переводов к 2016 году на одной странице».</translation>
    </message>
    <message>
        <source>The State&apos;s own cycle that this support is to fit.</source>
        <translation>Собственный цикл государства, к которому должна подойти эта поддержка.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation>Открыто без ответственного: %1</translation>
    </message>
    <message>
        <source>In conflict: %1</source>
        <translation>В конфликте: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation>Незавершенный ввод: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The original must be a language in which the text is there: %1.</source>
        <translation>Язык оригинала должен быть одним из языков, на которых есть текст: %1.</translation>
    </message>
    <message>
        <source>The record it leads to is in the trash.</source>
        <translation>Запись, на которую указывает ссылка, находится в корзине.</translation>
    </message>
    <message>
        <source>This names records of several kinds; write the kind before it, for example %1:… (%2).</source>
        <translation>Так называются записи нескольких типов; напишите тип впереди, например %1:… (%2).</translation>
    </message>
    <message>
        <source>This names %1 records; write the id of the right one instead.</source>
        <translation>Так называется несколько записей (%1); напишите вместо этого идентификатор нужной.</translation>
    </message>
    <message>
        <source>Line %1 stands for the same record already.</source>
        <translation>Строка %1 уже относится к той же записи.</translation>
    </message>
    <message>
        <source>This is no record id: 26 letters and digits, as an export writes them.</source>
        <translation>Это не идентификатор записи: нужны 26 букв и цифр, как их пишет экспорт.</translation>
    </message>
    <message>
        <source>This id belongs to a record of another kind: %1.</source>
        <translation>Этот идентификатор принадлежит записи другого типа: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестный тип</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, or take the line out.</source>
        <translation>Эта запись находится в корзине. Сначала восстановите ее или уберите эту строку.</translation>
    </message>
    <message>
        <source>%1 records have this reference. Name the right one in a column record_id.</source>
        <translation>Записей с этим кодом: %1. Укажите нужную в столбце record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same reference.</source>
        <translation>Строка %1 имеет тот же код.</translation>
    </message>
    <message>
        <source>Another record has this reference already.</source>
        <translation>Этот код уже имеет другая запись.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Строка %1, столбец «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1, column “%2”, “%3”: %4</source>
        <translation>Строка %1, столбец «%2», «%3»: %4</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(столбец %1)</translation>
    </message>
    <message>
        <source>No field of %1 has this heading. Known are: %2. A column whose heading starts with # is left out.</source>
        <translation>Ни одно поле типа «%1» не имеет такого заголовка. Известны: %2. Столбец, заголовок которого начинается с #, пропускается.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3; keep one of them.</source>
        <translation>Столбцы «%1» и «%2» оба обозначают «%3»; оставьте один из них.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>the UTF-16 text is cut short or damaged.</source>
        <translation>текст UTF-16 обрезан или поврежден.</translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation>число столбцов превышает %1.</translation>
    </message>
    <message>
        <source>the table has more than %1 cells.</source>
        <translation>число ячеек таблицы превышает %1.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>кавычка открыта, но не закрыта.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; double the marks within a cell.</source>
        <translation>после закрывающей кавычки идет текст; внутри ячейки кавычки следует удваивать.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Divide it into several files.</source>
        <translation>Размер файла превышает %1 МиБ. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>the line has %1 cells, but the header has only %2 columns. A text with a separator in it needs quotation marks.</source>
        <translation>число ячеек в строке — %1, а столбцов в заголовке — только %2. Текст, содержащий разделитель, нужно заключать в кавычки.</translation>
    </message>
    <message>
        <source>The file is empty; its first line must hold the column headings.</source>
        <translation>Файл пуст; в первой строке должны быть заголовки столбцов.</translation>
    </message>
    <message>
        <source>It links to a line that is left out.</source>
        <translation>Есть связь со строкой, которая пропускается.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>текст слишком длинный.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» — не время.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation>Лист «%1», ячейка %2: %3</translation>
    </message>
    <message>
        <source>the cell lies outside of any sheet.</source>
        <translation>ячейка лежит за пределами листа.</translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order; the file is damaged.</source>
        <translation>строки листа идут не по порядку; файл поврежден.</translation>
    </message>
    <message>
        <source>the merged cells of the sheet overlap.</source>
        <translation>объединенные ячейки листа пересекаются.</translation>
    </message>
    <message>
        <source>the formula has no result (%1). Mend it, or put the value itself there. Cells without a result: %2.</source>
        <translation>формула не имеет результата (%1). Исправьте ее или впишите само значение. Ячейки без результата: %2.</translation>
    </message>
    <message>
        <source>the column has no heading in row %1. Give it one; a column whose heading starts with # is left out.</source>
        <translation>у столбца нет заголовка в строке %1. Добавьте его; столбец, заголовок которого начинается с #, пропускается.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty; its first row must hold the column headings.</source>
        <translation>Лист «%1» пуст; в первой строке должны быть заголовки столбцов.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>В книге нет листа с ячейками.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>В книге нет листа «%1»; есть: %2.</translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods).</source>
        <translation>Файл не является ни книгой Excel (.xlsx), ни таблицей OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation>Файл защищен паролем. Сохраните его без пароля и попробуйте снова.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again, and import that file.</source>
        <translation>Книга повреждена. Откройте ее в табличном редакторе, сохраните заново и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>разделитель — запятая</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>разделитель — точка с запятой</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>разделитель — табуляция</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>разделитель — вертикальная черта</translation>
    </message>
    <message>
        <source>The file is a workbook; encoding and separator are chosen for CSV files only.</source>
        <translation>Файл является книгой; кодировка и разделитель выбираются только для файлов CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as .xlsx without a password, and import that file.</source>
        <translation>Файл является книгой старого формата Excel (.xls) или защищен паролем. Откройте его, сохраните как .xlsx без пароля и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “%1”.</source>
        <translation>Файл не является книгой, поэтому в нем нет листа «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не удается прочитать: %2.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Книга Excel, лист «%1»</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>Таблица OpenDocument, лист «%1»</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>разделитель — «%1»</translation>
    </message>
    <message>
        <source>CSV, probably %1, %2</source>
        <translation>CSV, вероятно %1, %2</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.</source>
        <translation>знак не является текстом UTF-8. Сохраните файл заново как «CSV UTF-8» или укажите его кодировку: %1.</translation>
    </message>
    <message>
        <source>This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.</source>
        <translation>Эта система не может прочитать кодировку %1. Сохраните файл заново как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>a character does not fit the encoding %1.</source>
        <translation>знак не соответствует кодировке %1.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Юникод (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little end first)</source>
        <translation>Юникод (UTF-16, младший байт первый)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>Юникод (UTF-16, старший байт первый)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Западноевропейская (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Центральноевропейская (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Арабская (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030, GBK)</source>
        <translation>Китайская (GB 18030, GBK)</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read; there are: %2.</source>
        <translation>Кодировку «%1» прочитать нельзя; доступны: %2.</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that file.</source>
        <translation>Файл является двоичной книгой Excel (.xlsb). Откройте его, сохраните как .xlsx и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>the sheet has a row with the impossible number “%1”.</source>
        <translation>в листе есть строка с недопустимым номером «%1».</translation>
    </message>
    <message>
        <source>a cell of this row is called “%1”, which cannot be.</source>
        <translation>ячейка этой строки названа «%1», что недопустимо.</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>не вычислено</translation>
    </message>
    <message>
        <source>the text of the cell is missing in the workbook; the file is damaged.</source>
        <translation>текст ячейки отсутствует в книге; файл поврежден.</translation>
    </message>
    <message>
        <source>the cell has a format that the workbook lacks.</source>
        <translation>у ячейки указан формат, которого нет в книге.</translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation>«%1» — не диапазон объединенных ячеек.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Fetch or save it again.</source>
        <translation>Файл поврежден или обрезан. Получите или сохраните его заново.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, which no document does.</source>
        <translation>В архиве более %1 частей, чего не бывает в документах.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, which no document of use does.</source>
        <translation>При распаковке файл увеличивается более чем в %1 раз, чего не бывает в полезных документах.</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>Файл не является архивом zip.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«%1» не удается прочитать. Проверьте, есть ли этот файл и доступен ли он вам.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>В файле нет части «%1».</translation>
    </message>
    <message>
        <source>“%1” is newer here (%2) than in the file (%3), so it stays as it is.</source>
        <translation>«%1» здесь новее (%2), чем в файле (%3), поэтому остается без изменений.</translation>
    </message>
    <message>
        <source>The event was cancelled and is not known here, so it is not taken in.</source>
        <translation>Событие отменено и здесь неизвестно, поэтому не принимается.</translation>
    </message>
    <message>
        <source>The event has no SUMMARY, so the meeting would have no title.</source>
        <translation>У события нет SUMMARY, поэтому у совещания не было бы названия.</translation>
    </message>
    <message>
        <source>The event it is part of is neither here nor in the file.</source>
        <translation>События, частью которого оно является, нет ни здесь, ни в файле.</translation>
    </message>
    <message>
        <source>Cancelled, says the calendar file.</source>
        <translation>Отменено, как указано в календарном файле.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. That is noted at the meeting, which otherwise stays as it is.</source>
        <translation>«%1» отменено. Это отмечено у совещания, которое в остальном остается без изменений.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it was and what it becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A calendar file is taken in as meetings; records of the kind %1 have no days and times of that kind.</source>
        <translation>Календарный файл принимается как совещания; у записей типа «%1» нет таких дней и времени.</translation>
    </message>
    <message>
        <source>The file is a calendar file; it has no sheets, and its letters are always Unicode (UTF-8).</source>
        <translation>Это календарный файл; в нем нет листов, а его буквы всегда записаны в Юникоде (UTF-8).</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar)</source>
        <translation>Календарный файл (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar), made by “%1”</source>
        <translation>Календарный файл (iCalendar), создан программой «%1»</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB. Export a shorter period and import that.</source>
        <translation>Размер календарного файла превышает %1 МБ. Экспортируйте более короткий период и импортируйте его.</translation>
    </message>
    <message>
        <source>The file ends before END:%1, which belongs to line %2. It may have been cut short; export or save it again.</source>
        <translation>Файл заканчивается до END:%1, которое относится к строке %2. Возможно, он обрезан; экспортируйте или сохраните его заново.</translation>
    </message>
    <message>
        <source>A calendar file begins with BEGIN:VCALENDAR.</source>
        <translation>Календарный файл начинается с BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The text is not in Unicode (UTF-8), as a calendar file must be. Save it as UTF-8.</source>
        <translation>Текст не в Юникоде (UTF-8), как положено в календарном файле. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>A line must have the form NAME:VALUE; this one is “%1”.</source>
        <translation>Строка должна иметь вид NAME:VALUE; эта строка — «%1».</translation>
    </message>
    <message>
        <source>A calendar cannot begin within another.</source>
        <translation>Календарь не может начинаться внутри другого календаря.</translation>
    </message>
    <message>
        <source>Parts lie more than %1 levels deep.</source>
        <translation>Уровней вложенности частей больше, чем %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 events. Export a shorter period and import that.</source>
        <translation>Событий в файле больше, чем %1. Экспортируйте более короткий период и импортируйте его.</translation>
    </message>
    <message>
        <source>END:%1 stands where END:%2 must stand, for what began in line %3.</source>
        <translation>END:%1 стоит там, где должно стоять END:%2 для начатого в строке %3.</translation>
    </message>
    <message>
        <source>The value is longer than %1 KB.</source>
        <translation>Значение длиннее %1 КБ.</translation>
    </message>
    <message>
        <source>What began in line %1 has too many lines.</source>
        <translation>В том, что начато в строке %1, слишком много строк.</translation>
    </message>
    <message>
        <source>This is an older kind of calendar file (vCalendar 1.0). Save it as iCalendar (.ics) and import that file.</source>
        <translation>Это календарный файл старого типа (vCalendar 1.0). Сохраните его как iCalendar (.ics) и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The event has no UID, by which it could be known again. It cannot be taken in.</source>
        <translation>У события нет UID, по которому его можно было бы узнать снова. Принять его нельзя.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не удается прочитать.</translation>
    </message>
    <message>
        <source>SEQUENCE must be a whole number, such as 3.</source>
        <translation>SEQUENCE должно быть целым числом, например 3.</translation>
    </message>
    <message>
        <source>DURATION must be a length of time, such as PT1H30M.</source>
        <translation>DURATION должно быть длительностью, например PT1H30M.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 20140514 or a time such as 20140514T143000.</source>
        <translation>%1 должно быть днем, например 20140514, или временем, например 20140514T143000.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, and the file does not explain it.</source>
        <translation>Часовой пояс «%1» неизвестен, и файл его не поясняет.</translation>
    </message>
    <message>
        <source>The file explains the time zone “%1” in its own way; the time is given in %2.</source>
        <translation>Файл поясняет часовой пояс «%1» по-своему; время указано в поясе %2.</translation>
    </message>
    <message>
        <source>The event has no DTSTART, so nobody knows when it begins.</source>
        <translation>У события нет DTSTART, поэтому неизвестно, когда оно начинается.</translation>
    </message>
    <message>
        <source>It begins with a day and ends with a time, or the other way round.</source>
        <translation>Начало указано днем, а окончание — временем, или наоборот.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Окончание раньше начала.</translation>
    </message>
    <message>
        <source>“%1” can stand for more than one field: %2. Give the column one of these headings: %3.</source>
        <translation>«%1» может обозначать несколько полей: %2. Дайте столбцу один из этих заголовков: %3.</translation>
    </message>
    <message>
        <source>The event stands again in line %1; the newer one counts.</source>
        <translation>Событие повторено в строке %1; учитывается более новое.</translation>
    </message>
    <message>
        <source>It recurs by a rule that is not counted out here (“%1”). Only its first time is taken in.</source>
        <translation>Оно повторяется по правилу, которое здесь не рассчитывается («%1»). Принимается только первый раз.</translation>
    </message>
    <message>
        <source>It recurs more often than %1 times. Only the first %1 are taken in.</source>
        <translation>Повторений больше, чем %1. Принимаются только первые (%1).</translation>
    </message>
    <message>
        <source>The calendar file holds tasks or other entries, but no event. There is nothing to take in.</source>
        <translation>Календарный файл содержит задачи или другие элементы, но ни одного события. Принимать нечего.</translation>
    </message>
    <message>
        <source>The calendar file holds no event. There is nothing to take in.</source>
        <translation>Календарный файл не содержит событий. Принимать нечего.</translation>
    </message>
    <message>
        <source>The events of the file take place more than %1 times. Export a shorter period and import that.</source>
        <translation>Событий файла с повторениями больше, чем %1. Экспортируйте более короткий период и импортируйте его.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day. As a new record it would be there twice.</source>
        <translation>«%1» с этим названием и днем здесь уже есть. Как новая запись это было бы здесь дважды.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day, and is updated.</source>
        <translation>«%1» с этим названием и днем здесь уже есть; запись обновляется.</translation>
    </message>
    <message>
        <source>the sheet has more than %1 merged cells.</source>
        <translation>число объединенных ячеек листа превышает %1.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>Число листов книги превышает %1.</translation>
    </message>
    <message>
        <source>Read it as “%1”</source>
        <translation>Прочитать как «%1»</translation>
    </message>
    <message>
        <source>Keep it in “%1”</source>
        <translation>Сохранить в поле «%1»</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Пропустить столбец</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>The texts of this column are read as %1 and are likely in %2.</source>
        <translation>Язык текстов этого столбца указан как %1, а вероятно — %2.</translation>
    </message>
    <message>
        <source>Read the column as %1</source>
        <translation>Прочитать язык столбца как %1</translation>
    </message>
    <message>
        <source>The text stands under %1 and is likely in %2.</source>
        <translation>Язык текста указан как %1, а вероятно — %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>Текст на этом языке (%1) тоже есть: «%2». Оставьте на каждом языке верный.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Перенести в язык: %1</translation>
    </message>
    <message>
        <source>Line %1 says the same about the same meeting or actor.</source>
        <translation>В строке %1 сказано то же о том же совещании или участнике.</translation>
    </message>
    <message>
        <source>Line %1 says nearly the same (%2 %) about the same meeting or actor.</source>
        <translation>В строке %1 сказано почти то же (%2 %) о том же совещании или участнике.</translation>
    </message>
    <message>
        <source>“%1” says nearly the same (%2 %) about the same meeting or actor. As a new record it would be there twice.</source>
        <translation>В записи «%1» сказано почти то же (%2 %) о том же совещании или участнике. С новой записью это было бы здесь дважды.</translation>
    </message>
    <message>
        <source>An empty cell leaves it as it stands here.</source>
        <translation>Пустая ячейка оставляет имеющееся здесь без изменений.</translation>
    </message>
    <message>
        <source>Keep it in “%1” alone</source>
        <translation>Сохранить только в поле «%1»</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>Указать «%1», сохранить слово в примечании</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Указать «%1»</translation>
    </message>
    <message>
        <source>Put it in “%1”</source>
        <translation>Внести в поле «%1»</translation>
    </message>
    <message>
        <source>No column “%1” that holds words or numbers tells which record a line stands for.</source>
        <translation>Нет столбца «%1» со словами или числами, по которому видно, какую запись обозначает строка.</translation>
    </message>
    <message>
        <source>%1 records have this in “%2”. Name the right one in a column record_id.</source>
        <translation>Записей, где это указано в поле «%2»: %1. Укажите нужную в столбце record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same here.</source>
        <translation>В строке %1 здесь то же самое.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Пропустить эту строку</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Review of an experience</source>
        <translation>Отзыв об опыте</translation>
    </message>
    <message>
        <source>Reviews of experiences</source>
        <translation>Отзывы об опыте</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <translation>Выпущенная справка</translation>
    </message>
    <message>
        <source>Issued briefs</source>
        <translation>Выпущенные справки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующая мера</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Последующие меры</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>Название государства</translation>
    </message>
    <message>
        <source>State names</source>
        <translation>Названия государств</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation>Область сотрудничества</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Структуры</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Сохраненное представление</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохраненные представления</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Планы работы</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Доклад о ходе работы</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Доклады о ходе работы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Theme review</source>
        <translation>Обзор темы</translation>
    </message>
    <message>
        <source>Theme reviews</source>
        <translation>Обзоры тем</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Пункты повестки дня</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Expertise request</source>
        <translation>Запрос на экспертную помощь</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>Запросы на экспертную помощь</translation>
    </message>
    <message>
        <source>Point of the eight-point agenda</source>
        <translation>Пункт программы из восьми пунктов</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <translation>Программа из восьми пунктов</translation>
    </message>
    <message>
        <source>Meeting revision</source>
        <translation>Редакция совещания</translation>
    </message>
    <message>
        <source>Meeting revisions</source>
        <translation>Редакции совещаний</translation>
    </message>
    <message>
        <source>Preparation step</source>
        <translation>Шаг подготовки</translation>
    </message>
    <message>
        <source>Preparation steps</source>
        <translation>Шаги подготовки</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Версия плана</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Версии планов</translation>
    </message>
    <message>
        <source>Sheet mapping</source>
        <translation>Сопоставление листа</translation>
    </message>
    <message>
        <source>Sheet mappings</source>
        <translation>Сопоставления листов</translation>
    </message>
    <message>
        <source>Evidence of a lesson</source>
        <translation>Фактические данные к выводу</translation>
    </message>
    <message>
        <source>Evidence of lessons</source>
        <translation>Фактические данные к выводам</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <translation>Цикл планирования</translation>
    </message>
    <message>
        <source>Planning cycles</source>
        <translation>Циклы планирования</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Ничего не изменено. %1: %2</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>Meetings of all three</source>
        <translation>Совещания всех трех сторон</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Addressed to it</source>
        <translation>Адресовано стороне</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Пересечения и пробелы</translation>
    </message>
</context>
<context>
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation>Этого совещания здесь больше нет; возможно, оно в корзине.</translation>
    </message>
</context>
<context>
    <name>MeetingLife</name>
    <message>
        <source>A meeting cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>Совещание не может получить этот статус из нынешнего. Выберите один из предложенных.</translation>
    </message>
    <message>
        <source>Say why the meeting goes back to an earlier status; others will want to know.</source>
        <translation>Укажите, почему совещание возвращается к прежнему статусу; другие захотят это знать.</translation>
    </message>
    <message>
        <source>The revision does not say which change it contains last.</source>
        <translation>В редакции не указано, какое изменение вошло в нее последним.</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>%1, %2</source>
        <comment>a person, for whom</comment>
        <translation>%1, %2</translation>
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
        <translation>Заметки: %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 из %2 мин.</translation>
    </message>
    <message>
        <source>! Over time by %1</source>
        <translation>! Превышение времени: %1</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мощь</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other file&apos;s log contradicts itself. Nothing was taken.</source>
        <translation>Журнал другого файла противоречит сам себе. Ничего не перенесено.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.</source>
        <translation>Файл «%1» поврежден: одно из изменений в нем не соответствует контрольной сумме. Ничего не перенесено; запросите новую копию.</translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose a colleague&apos;s copy.</source>
        <translation>Это сам рабочий файл. Выберите копию коллеги.</translation>
    </message>
    <message>
        <source>This workspace changed since the preview was made. Look at it again.</source>
        <translation>Рабочий файл изменился после подготовки предварительного просмотра. Просмотрите его снова.</translation>
    </message>
    <message>
        <source>The other file has nothing that this workspace lacks.</source>
        <translation>В другом файле нет ничего, чего не было бы в этом рабочем файле.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>The minutes of “%1” are agreed and closed to changes. Set them back to draft and say why; then they can be amended.</source>
        <translation>Протокол по пункту «%1» согласован и закрыт для изменений. Верните его в статус «Проект» и укажите причину; тогда в него можно будет внести изменения.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say why they are opened again.</source>
        <translation>Протокол по пункту «%1» согласован. Укажите, почему он открывается снова.</translation>
    </message>
    <message>
        <source>“%1” has no minutes yet that could be agreed. Write them first.</source>
        <translation>По пункту «%1» еще нет протокола, который можно было бы согласовать. Сначала напишите его.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say in a few words why they are opened again; the reason is kept with them.</source>
        <translation>Протокол по пункту «%1» согласован. Укажите в нескольких словах, почему он открывается снова; причина сохраняется вместе с ним.</translation>
    </message>
    <message>
        <source>Agreed minutes opened again: %1</source>
        <translation>Согласованный протокол открыт снова: %1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>Этот протокол согласован. Укажите в нескольких словах, почему он открывается снова; причина сохраняется как заметка к пункту.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>Причина открытия согласованного протокола</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в статус «Проект»</translation>
    </message>
</context>
<context>
    <name>MyLines</name>
    <message>
        <source>Late</source>
        <translation>Срок прошел</translation>
    </message>
    <message>
        <source>In the next thirty days</source>
        <translation>В ближайшие тридцать дней</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позднее</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Недавно сделано</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open in a new tab</source>
        <translation>Открыть в новой вкладке</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>Разрешение конфликта</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Данные образца</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочные данные</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Точка восстановления</translation>
    </message>
</context>
<context>
    <name>OutcomeSteps</name>
    <message>
        <source>Outcome %1.</source>
        <translation>Итог %1.</translation>
    </message>
    <message>
        <source>Outcome %1 of “%2”.</source>
        <translation>Итог %1: «%2».</translation>
    </message>
    <message>
        <source>Due %1, as the meeting agreed.</source>
        <translation>Срок %1, как согласовано на совещании.</translation>
    </message>
    <message>
        <source>%1 is carried on already as “%2” (%3). Go on with that one; a second would be counted twice.</source>
        <translation>%1: работа уже продолжается как «%2» (%3). Продолжайте эту запись; вторая была бы учтена дважды.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>An outcome needs its words. Write one decision, action, note or disagreement in one sentence.</source>
        <translation>У итога должен быть текст. Напишите одним предложением одно решение, действие, заметку или разногласие.</translation>
    </message>
    <message>
        <source>The meeting of this outcome is not in this workspace. Choose one from the list of meetings.</source>
        <translation>Совещания, к которому относится этот итог, нет в этом рабочем файле. Выберите совещание из списка.</translation>
    </message>
    <message>
        <source>The agenda item of this outcome is not one of “%1”. Choose an item of that meeting, or none.</source>
        <translation>Пункт повестки дня, указанный для этого итога, не относится к «%1». Выберите пункт этого совещания или не указывайте пункт.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Meeting pack</source>
        <translation>Пакет документов к совещанию</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>Нет в этом пакете</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3 – page %4 of %5</source>
        <translation>%1, страница %2 из %3 – страница %4 из %5</translation>
    </message>
    <message>
        <source>A meeting pack is made of a paper of one meeting, and this paper is about something else. Choose the brief of a meeting.</source>
        <translation>Пакет составляется по документу одного совещания, а этот документ о другом. Выберите справку к совещанию.</translation>
    </message>
    <message>
        <source>No file is kept with it.</source>
        <translation>Файл к нему не сохранен.</translation>
    </message>
    <message>
        <source>Its file is not in this copy of the workspace.</source>
        <translation>Его файла нет в этой копии рабочего файла.</translation>
    </message>
    <message>
        <source>It is no PDF file, so it cannot be joined to others.</source>
        <translation>Это не файл PDF, поэтому его нельзя соединить с другими.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Он защищен паролем.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be read as a PDF file.</source>
        <translation>Он поврежден и не читается как файл PDF.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Open the work plan</source>
        <translation>Открыть план работы</translation>
    </message>
    <message>
        <source>Nothing that this paper shows. “Open points” of the plan tells what is missing in it.</source>
        <translation>Ничего из того, что показывает этот документ. Чего не хватает в плане, сообщает раздел плана «Открытые вопросы».</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Справка к совещанию</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>Ничего: у каждого пункта есть позиции и желаемый результат.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>Nothing: the minutes of every item are agreed.</source>
        <translation>Ничего: протокол по каждому пункту согласован.</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>Протоколы серии</translation>
    </message>
    <message>
        <source>Preparation checklist</source>
        <translation>Контрольный список подготовки</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный список</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>контрольный список</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Minutes on the theme</source>
        <translation>Протоколы по теме</translation>
    </message>
    <message>
        <source>Open the theme</source>
        <translation>Открыть тему</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>Work plan as it was</source>
        <translation>План работы в прежнем виде</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>What experience teaches</source>
        <translation>Чему учит опыт</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Пробелы в обосновании</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Сводная справка</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>сводная справка</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Доклад о последующих мерах</translation>
    </message>
    <message>
        <source>follow-up report</source>
        <translation>доклад о последующих мерах</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>передача дел</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>Памятка для выступающего</translation>
    </message>
    <message>
        <source>speaker brief</source>
        <translation>памятка для выступающего</translation>
    </message>
    <message>
        <source>Delegation checklist</source>
        <translation>Контрольный список делегации</translation>
    </message>
    <message>
        <source>delegation checklist</source>
        <translation>контрольный список делегации</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Отклик на рекомендации</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Матрица последующих мер</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Перечень последующих мер</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>К следующему циклу планирования</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Карточка проекта</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Перечень проектов</translation>
    </message>
    <message>
        <source>Request calendar</source>
        <translation>Календарь запросов</translation>
    </message>
    <message>
        <source>Public agenda</source>
        <translation>Открытая повестка дня</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>повестка дня</translation>
    </message>
    <message>
        <source>Chair’s book</source>
        <translation>Папка председателя</translation>
    </message>
    <message>
        <source>chair’s book</source>
        <translation>папка председателя</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Список присутствующих</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>список присутствующих</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>что изменилось</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Справка по пункту</translation>
    </message>
    <message>
        <source>item sheet</source>
        <translation>справка по пункту</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>crossed out</source>
        <translation>вычеркнуто</translation>
    </message>
    <message>
        <source>line to write on</source>
        <translation>строка для записи</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>назад к тексту</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Сохранить как документ Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>Сохранить как текст OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Тексты OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Сохранить как веб-страницу</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Сохранить как простой текст</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Сохранить как Markdown</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Файлы Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as booklet</source>
        <translation>Сохранить как брошюру</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>брошюра</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>Не удалось создать файл PDF. Попробуйте снова; печать справки по-прежнему работает.</translation>
    </message>
    <message>
        <source>The font %1 could not be put into the PDF file.</source>
        <translation>Не удалось включить шрифт %1 в файл PDF.</translation>
    </message>
    <message>
        <source>A font of this paper cannot be put into a PDF file.</source>
        <translation>Один из шрифтов этого документа нельзя поместить в файл PDF.</translation>
    </message>
    <message>
        <source>The pages could not be joined to one file. Save the brief as PDF and the files by themselves.</source>
        <translation>Не удалось соединить страницы в один файл. Сохраните справку как PDF, а файлы — отдельно.</translation>
    </message>
    <message>
        <source>The pages could not be put together as a booklet. Save the paper as PDF on A5, and print that as a booklet.</source>
        <translation>Не удалось собрать страницы в брошюру. Сохраните документ как PDF на A5 и напечатайте его как брошюру.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Планы работы</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>Запросы на экспертную помощь</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Practices and evidence</source>
        <translation>Практика и фактические данные</translation>
    </message>
    <message>
        <source>Priorities and themes</source>
        <translation>Приоритеты и темы</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>Лица и организации</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Convergence</source>
        <translation>Сближение</translation>
    </message>
    <message>
        <source>How far the three sides agree on each priority, and what they do on each theme.</source>
        <translation>Насколько согласны три стороны по каждому приоритету и что они делают по каждой теме.</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>Мои задачи</translation>
    </message>
    <message>
        <source>What we are to do: late first, then what is due soon.</source>
        <translation>Что нам предстоит сделать: сначала то, чей срок прошел, затем то, чей срок скоро наступит.</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Планы рядом</translation>
    </message>
    <message>
        <source>Where plans overlap or leave gaps, and who carries how much when.</source>
        <translation>Где планы пересекаются или оставляют пробелы и кто, сколько и когда выполняет.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>What a State prepares for a Forum Meeting, as a checklist made of its records.</source>
        <translation>Что государство готовит к совещанию Форума: контрольный список, составленный по его записям.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Фактические данные</translation>
    </message>
    <message>
        <source>What experiences teach, the chain from experience to follow-up, and what is missing in it.</source>
        <translation>Чему учит опыт, цепочка от опыта к последующим мерам и чего в ней не хватает.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Who knows which theme in which language, and themes without anybody.</source>
        <translation>Кто какой темой владеет и на каком языке, а также темы, по которым никого нет.</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>Входящие, сроки и прогноз</translation>
    </message>
    <message>
        <source>What waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>Что кого ожидает, за сколько времени поступают запросы и чего ждать до следующего совещания Форума.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Отклик на рекомендации</translation>
    </message>
    <message>
        <source>What recommendations were taken up, and for which nothing is entered yet.</source>
        <translation>На какие рекомендации есть отклик, а по каким пока ничего не внесено.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Матрица последующих мер</translation>
    </message>
    <message>
        <source>Who follows up which recommendation, voluntarily, and how: recommendations by actors, or a line an entry.</source>
        <translation>Кто и как добровольно принимает последующие меры по какой рекомендации: рекомендации по участникам или по строке на запись.</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>Календари планирования</translation>
    </message>
    <message>
        <source>When States plan, month by month, so that proposals come while a text is open.</source>
        <translation>Когда государства планируют, по месяцам, чтобы предложения поступали, пока текст открыт.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итоговый результат</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>Line that hangs nowhere</source>
        <translation>Строка без места в плане</translation>
    </message>
    <message>
        <source>The line that another one stands under is in this plan, and not below it.</source>
        <translation>Строка, в которую входит другая, есть в этом плане и сама не входит в нее.</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <translation>Связь ведет в никуда</translation>
    </message>
    <message>
        <source>What a line names is in this workspace.</source>
        <translation>То, на что указывает строка, есть в этом рабочем файле.</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>Номер повторяется</translation>
    </message>
    <message>
        <source>Each line has a number of its own.</source>
        <translation>У каждой строки свой номер.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Нет номера</translation>
    </message>
    <message>
        <source>In a plan that was released each line has a number to be cited by.</source>
        <translation>В выпущенном плане у каждой строки есть номер, чтобы на нее можно было сослаться.</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>Даты не по порядку</translation>
    </message>
    <message>
        <source>A line begins before it ends and before it is due.</source>
        <translation>Строка начинается раньше, чем оканчивается и чем наступает ее срок.</translation>
    </message>
    <message>
        <source>Activities that wait for each other</source>
        <translation>Мероприятия ждут друг друга</translation>
    </message>
    <message>
        <source>No activity depends on itself, not by way of others either.</source>
        <translation>Ни одно мероприятие не зависит от самого себя, в том числе через другие.</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Ведущий не указан</translation>
    </message>
    <message>
        <source>Each activity names who leads it, or the group that does.</source>
        <translation>У каждого мероприятия указано, кто его ведет, или группа, которая это делает.</translation>
    </message>
    <message>
        <source>Lead outside its time</source>
        <translation>Ведущий вне своего срока</translation>
    </message>
    <message>
        <source>Who leads an activity exists, and is a member of the group, while it runs.</source>
        <translation>Тот, кто ведет мероприятие, существует и состоит членом группы, пока оно идет.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Each open activity says by when it is to be done.</source>
        <translation>У каждого открытого мероприятия указано, к какому сроку его нужно сделать.</translation>
    </message>
    <message>
        <source>Milestone outside its activity</source>
        <translation>Веха вне мероприятия</translation>
    </message>
    <message>
        <source>A milestone lies within the time of its activity.</source>
        <translation>Веха приходится на время своего мероприятия.</translation>
    </message>
    <message>
        <source>Outside the plan&apos;s period</source>
        <translation>Вне периода плана</translation>
    </message>
    <message>
        <source>An activity lies within the period of the plan.</source>
        <translation>Мероприятие укладывается в период плана.</translation>
    </message>
    <message>
        <source>Begins before what it waits for</source>
        <translation>Начинается раньше того, чего ждет</translation>
    </message>
    <message>
        <source>An activity begins when those that it depends on have ended.</source>
        <translation>Мероприятие начинается, когда завершены те, от которых оно зависит.</translation>
    </message>
    <message>
        <source>New date without a reason</source>
        <translation>Новый срок без причины</translation>
    </message>
    <message>
        <source>Where a due date has moved, a few words say why.</source>
        <translation>Если срок перенесен, в нескольких словах указано почему.</translation>
    </message>
    <message>
        <source>Past its date without a note</source>
        <translation>Срок прошел, пояснения нет</translation>
    </message>
    <message>
        <source>Where a due date has passed, a note or a report says how things stand.</source>
        <translation>Если срок прошел, в пояснении или докладе сказано, как обстоят дела.</translation>
    </message>
    <message>
        <source>Output without an activity</source>
        <translation>Продукт без мероприятия</translation>
    </message>
    <message>
        <source>Each output has an activity that brings it about.</source>
        <translation>У каждого продукта есть мероприятие, которое его создает.</translation>
    </message>
    <message>
        <source>Activity under nothing</source>
        <translation>Мероприятие вне целей</translation>
    </message>
    <message>
        <source>Each activity stands under an objective, an outcome or an output.</source>
        <translation>Каждое мероприятие входит в цель, итоговый результат или продукт.</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Нет показателя</translation>
    </message>
    <message>
        <source>An indicator shows how each objective and outcome moves on.</source>
        <translation>Показатель позволяет видеть, как продвигается каждая цель и каждый итоговый результат.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Нет темы</translation>
    </message>
    <message>
        <source>Each line names a theme, so that it is found with what else is done on it.</source>
        <translation>У каждой строки указана тема, чтобы ее можно было найти вместе с остальным, что делается по этой теме.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Уточнить</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Не сходится</translation>
    </message>
    <message>
        <source>1 that does not fit</source>
        <translation>1 не сходится</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not fit</source>
        <translation>
            <numerusform>%n не сходится</numerusform>
            <numerusform>%n не сходятся</numerusform>
            <numerusform>%n не сходятся</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to settle</source>
        <translation>1 нужно уточнить</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n нужно уточнить</numerusform>
            <numerusform>%n нужно уточнить</numerusform>
            <numerusform>%n нужно уточнить</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 стоит посмотреть</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n стоит посмотреть</numerusform>
            <numerusform>%n стоит посмотреть</numerusform>
            <numerusform>%n стоит посмотреть</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Все на месте.</translation>
    </message>
    <message>
        <source>“%1” says nothing about when it is to be done.</source>
        <translation>«%1»: не сказано, к какому сроку это нужно сделать.</translation>
    </message>
    <message>
        <source>Enter a due date; a month or a year will do.</source>
        <translation>Укажите срок; достаточно месяца или года.</translation>
    </message>
    <message>
        <source>The plan ends on %1, before it begins on %2.</source>
        <translation>План оканчивается раньше (%1), чем начинается (%2).</translation>
    </message>
    <message>
        <source>The two dates are probably exchanged.</source>
        <translation>Вероятно, эти две даты переставлены.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it begins on %3.</source>
        <translation>«%1»: окончание (%2) раньше начала (%3).</translation>
    </message>
    <message>
        <source>“%1” is due on %2, before it begins on %3.</source>
        <translation>«%1»: срок (%2) раньше начала (%3).</translation>
    </message>
    <message>
        <source>Correct the due date or the beginning.</source>
        <translation>Исправьте срок или начало.</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes after the end of “%3”.</source>
        <translation>Веха «%1» (%2) позже окончания мероприятия «%3».</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes before the beginning of “%3”.</source>
        <translation>Веха «%1» (%2) раньше начала мероприятия «%3».</translation>
    </message>
    <message>
        <source>Correct its date, or the dates of the activity.</source>
        <translation>Исправьте ее дату или даты мероприятия.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, after the plan (%3).</source>
        <translation>«%1»: окончание (%2) позже окончания плана (%3).</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before the plan (%3).</source>
        <translation>«%1»: начало (%2) раньше начала плана (%3).</translation>
    </message>
    <message>
        <source>Correct the date, or carry the activity on into the next plan.</source>
        <translation>Исправьте дату или продолжите мероприятие в следующем плане.</translation>
    </message>
    <message>
        <source>Correct the date, or the period of the plan.</source>
        <translation>Исправьте дату или период плана.</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before “%3”, which it depends on, is done (%4).</source>
        <translation>«%1»: начало (%2) раньше завершения мероприятия «%3», от которого оно зависит (%4).</translation>
    </message>
    <message>
        <source>Begin it later, or take the dependency out.</source>
        <translation>Начните его позже или уберите зависимость.</translation>
    </message>
    <message>
        <source>%1 depends on itself.</source>
        <translation>%1 зависит от самого себя.</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>Эти мероприятия ждут друг друга: %1.</translation>
    </message>
    <message>
        <source>Take “Depends on” out at one of them.</source>
        <translation>Очистите поле «Зависит от» у одного из них.</translation>
    </message>
    <message>
        <source>“%1” was due on %2; nothing says how it stands.</source>
        <translation>«%1»: срок был %2; о положении дел ничего не сказано.</translation>
    </message>
    <message>
        <source>Say in a few words how it stands, or set its status.</source>
        <translation>Укажите в нескольких словах, как обстоят дела, или задайте статус.</translation>
    </message>
    <message>
        <source>The milestone “%1” was due on %2; nothing says how it stands.</source>
        <translation>Веха «%1»: срок был %2; о положении дел ничего не сказано.</translation>
    </message>
    <message>
        <source>“%1” has moved from %2 to %3 without a reason.</source>
        <translation>«%1»: срок перенесен (было %2, стало %3) без указания причины.</translation>
    </message>
    <message>
        <source>Say why the date moved.</source>
        <translation>Укажите, почему перенесен срок.</translation>
    </message>
    <message>
        <source>The milestone “%1” has moved from %2 to %3 without a reason.</source>
        <translation>Веха «%1»: срок перенесен (было %2, стало %3) без указания причины.</translation>
    </message>
    <message>
        <source>“%1” names nobody who leads it.</source>
        <translation>«%1»: не указано, кто ведет.</translation>
    </message>
    <message>
        <source>Enter the lead agency, or the working group.</source>
        <translation>Укажите ведущее учреждение или рабочую группу.</translation>
    </message>
    <message>
        <source>%1 is responsible for the line above; take it over, or enter another lead.</source>
        <translation>За вышестоящую строку отвечает %1; укажите то же или другого ведущего.</translation>
    </message>
    <message>
        <source>Name who led it then, or correct the dates.</source>
        <translation>Укажите, кто вел тогда, или исправьте даты.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been there only since %3.</source>
        <translation>%1 ведет «%2», но дата создания — %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was there only until %3.</source>
        <translation>%1 ведет «%2», но дата прекращения — %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been a member only since %3.</source>
        <translation>%1 ведет «%2», но начало членства — %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was a member only until %3.</source>
        <translation>%1 ведет «%2», но окончание членства — %3.</translation>
    </message>
    <message>
        <source>%1 took over from it; name it in its place.</source>
        <translation>Преемник — %1; укажите его вместо прежнего.</translation>
    </message>
    <message>
        <source>“%1” names no theme.</source>
        <translation>«%1»: тема не указана.</translation>
    </message>
    <message>
        <source>Choose at least one theme.</source>
        <translation>Выберите хотя бы одну тему.</translation>
    </message>
    <message>
        <source>Take over the themes of the line above, or choose others.</source>
        <translation>Возьмите темы вышестоящей строки или выберите другие.</translation>
    </message>
    <message>
        <source>Take over the themes of the plan, or choose others.</source>
        <translation>Возьмите темы плана или выберите другие.</translation>
    </message>
    <message>
        <source>“%1” has no indicator.</source>
        <translation>«%1»: показателя нет.</translation>
    </message>
    <message>
        <source>Add an indicator that shows it, with a baseline and a target.</source>
        <translation>Добавьте показатель с исходным и целевым значениями, который это покажет.</translation>
    </message>
    <message>
        <source>Nothing is done for the output “%1”.</source>
        <translation>Для продукта «%1» ничего не делается.</translation>
    </message>
    <message>
        <source>Add an activity under it, or take it out.</source>
        <translation>Добавьте в него мероприятие или уберите его.</translation>
    </message>
    <message>
        <source>The activity “%1” stands under no objective.</source>
        <translation>Мероприятие «%1» не входит ни в одну цель.</translation>
    </message>
    <message>
        <source>Choose the objective, outcome or output that it serves.</source>
        <translation>Выберите цель, итоговый результат или продукт, которому оно служит.</translation>
    </message>
    <message>
        <source>The plan has one objective; put it there.</source>
        <translation>В плане одна цель; поместите мероприятие туда.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that stands below it in turn.</source>
        <translation>«%1» входит в строку, которая, в свою очередь, входит в нее.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that is not in this plan.</source>
        <translation>«%1» входит в строку, которой нет в этом плане.</translation>
    </message>
    <message>
        <source>Choose the line that it belongs under.</source>
        <translation>Выберите строку, в которую она должна входить.</translation>
    </message>
    <message>
        <source>Leave it at the top, where it shows now, or choose the line that it belongs under.</source>
        <translation>Оставьте ее на верхнем уровне, где она сейчас показана, или выберите строку, в которую она должна входить.</translation>
    </message>
    <message>
        <source>“%1” has the number of “%2”.</source>
        <translation>У «%1» тот же номер, что у «%2».</translation>
    </message>
    <message>
        <source>Give it the next free number, %1, or another one.</source>
        <translation>Присвойте следующий свободный номер, %1, или другой.</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>У «%1» нет номера.</translation>
    </message>
    <message>
        <source>Give the line above a number first.</source>
        <translation>Сначала присвойте номер вышестоящей строке.</translation>
    </message>
    <message>
        <source>Give it the next free number, %1.</source>
        <translation>Присвойте следующий свободный номер: %1.</translation>
    </message>
    <message>
        <source>“%1” of “%2” names something that is not in this workspace.</source>
        <translation>Поле «%1» строки «%2» указывает на то, чего нет в этом рабочем файле.</translation>
    </message>
    <message>
        <source>Take the link out, or restore what it led to.</source>
        <translation>Уберите связь или восстановите то, на что она указывала.</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>No version was released for this meeting, and it has no date. Choose a version or a day.</source>
        <translation>Для этого совещания версия не выпускалась, и даты у него нет. Выберите версию или день.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>The plan has no version %1.</source>
        <translation>В плане нет версии %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a version of the plan, a date, nor a meeting. Write v2, 14 May 2014 or the reference of a meeting.</source>
        <translation>«%1» — это ни версия плана, ни дата, ни совещание. Напишите v2, 14 мая 2014 или код совещания.</translation>
    </message>
    <message>
        <source>The plan was not in this workspace at that time: %1. Choose a later day, or a version.</source>
        <translation>В то время плана не было в этом рабочем файле: %1. Выберите более поздний день или версию.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n исключена</numerusform>
            <numerusform>%n исключены</numerusform>
            <numerusform>%n исключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n перенесена</numerusform>
            <numerusform>%n перенесены</numerusform>
            <numerusform>%n перенесено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of a plan</comment>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due later</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n с более поздним сроком</numerusform>
            <numerusform>%n с более поздним сроком</numerusform>
            <numerusform>%n с более поздним сроком</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a line of a plan</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a line of a plan</comment>
        <translation>Исключена</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a line of a plan</comment>
        <translation>Перенесена</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a line of a plan</comment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>a due date</comment>
        <translation>сначала %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a due date</comment>
        <translation>затем %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a due date</comment>
        <translation>теперь %1</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>на 1 день позже</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>на %n день позже</numerusform>
            <numerusform>на %n дня позже</numerusform>
            <numerusform>на %n дней позже</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>на 1 день раньше</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>на %n день раньше</numerusform>
            <numerusform>на %n дня раньше</numerusform>
            <numerusform>на %n дней раньше</numerusform>
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
        <translation>Окончание (%1) оказалось бы раньше начала (%2). Сначала передвиньте другой край или всю полосу.</translation>
    </message>
    <message>
        <source>The due date moves to a later day. Say why in “Reason for the new date”.</source>
        <translation>Срок переносится на более поздний день. Укажите причину в поле «Причина переноса».</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>%1 is an output, the lowest level above activities. Move what is below it elsewhere first.</source>
        <translation>%1 — продукт, самый нижний уровень над мероприятиями. Сначала переместите в другое место то, что в него входит.</translation>
    </message>
    <message>
        <source>A line cannot be moved below itself.</source>
        <translation>Строку нельзя переместить в нее саму.</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity.</source>
        <translation>В мероприятие ничего не может входить.</translation>
    </message>
    <message>
        <source>%1 is an output; only activities stand below an output.</source>
        <translation>%1 — продукт; в продукт входят только мероприятия.</translation>
    </message>
    <message>
        <source>No line of this plan is selected.</source>
        <translation>Не выбрано ни одной строки этого плана.</translation>
    </message>
    <message>
        <source>The line it was under is not in this plan, so it stands last. Drag it, or cut and move it, under another line first.</source>
        <translation>Строки, в которую она входила, нет в этом плане, поэтому она стоит последней. Сначала перетащите ее в другую строку либо вырежьте и вставьте.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ранее %1</translation>
    </message>
    <message>
        <source>It is the first one there already. To move it further, drag it or move it one level out.</source>
        <translation>Она здесь уже первая. Чтобы передвинуть ее дальше, перетащите ее или переместите на уровень выше.</translation>
    </message>
    <message>
        <source>It is the last one there already. To move it further, drag it or move it one level out.</source>
        <translation>Она здесь уже последняя. Чтобы передвинуть ее дальше, перетащите ее или переместите на уровень выше.</translation>
    </message>
    <message>
        <source>The line to move it under is no longer in this plan.</source>
        <translation>Строки, в которую нужно переместить, больше нет в этом плане.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: beside it there is no objective, outcome or output to go under.</source>
        <translation>Строку «%1» нельзя переместить на уровень ниже: рядом нет цели, итогового результата или продукта, куда ее можно поместить.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: there is no line before it to go under.</source>
        <translation>Строку «%1» нельзя переместить на уровень ниже: перед ней нет строки, в которую ее можно поместить.</translation>
    </message>
    <message>
        <source>“%1” stands at the top already.</source>
        <translation>Строка «%1» уже на верхнем уровне.</translation>
    </message>
    <message>
        <source>There is no line to add.</source>
        <translation>Нет строки для добавления.</translation>
    </message>
    <message>
        <source>The line to add it under is no longer in this plan.</source>
        <translation>Строки, в которую нужно добавить, больше нет в этом плане.</translation>
    </message>
    <message>
        <source>%1: only a lower level can stand below it.</source>
        <translation>%1: сюда может входить только более низкий уровень.</translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Без области</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Без ведущего</translation>
    </message>
    <message>
        <source>No working group</source>
        <translation>Без рабочей группы</translation>
    </message>
    <message>
        <source>No State named</source>
        <translation>Государство не указано</translation>
    </message>
    <message>
        <source>not in this copy</source>
        <translation>нет в этой копии</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a lead and how many activities</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is named as lead</source>
        <translation>ведущий не указан</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>кто ведет: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Рабочие группы</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line and column of a table</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no activity</source>
        <translation>%1: мероприятий нет</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, count, leads</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; планы: %2</translation>
    </message>
    <message>
        <source>Gap: no plan has an activity here</source>
        <translation>Пробел: здесь нет мероприятий ни в одном плане</translation>
    </message>
    <message>
        <source>Overlap: %1 have activities here</source>
        <translation>Пересечение: мероприятия здесь есть в планах %1</translation>
    </message>
    <message>
        <source>Only %1 has activities here</source>
        <translation>Мероприятия здесь есть только в плане %1</translation>
    </message>
</context>
<context>
    <name>PlanPaste</name>
    <message>
        <source>Stands below an activity there; here it comes beside it.</source>
        <translation>Там входит в мероприятие; здесь окажется рядом с ним.</translation>
    </message>
    <message>
        <source>Stands deeper than a plan has levels; what is below it comes beside it.</source>
        <translation>Стоит глубже, чем уровней в плане; то, что ниже, окажется рядом.</translation>
    </message>
    <message>
        <source>Its level does not fit below the line it is under; it becomes: %1.</source>
        <translation>Уровень не подходит для строки, в которую она входит; новый уровень: %1.</translation>
    </message>
</context>
<context>
    <name>PlanRelease</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a version and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something in the plan does not fit. Mend it first, or say why it is released all the same.</source>
        <translation>В плане что-то не сходится. Сначала исправьте это или укажите, почему версия все же выпускается.</translation>
    </message>
    <message>
        <source>A plan cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>При нынешнем статусе плану нельзя присвоить этот статус. Выберите один из предложенных.</translation>
    </message>
    <message>
        <source>Say why the plan goes back to an earlier status; others will want to know.</source>
        <translation>Укажите, почему план возвращается к прежнему статусу; другие захотят это знать.</translation>
    </message>
    <message>
        <source>The version does not say which change it contains last.</source>
        <translation>В версии не сказано, какое изменение вошло в нее последним.</translation>
    </message>
    <message>
        <source>The plan is not in this copy as it was then.</source>
        <translation>В этой копии нет плана в том виде, в каком он был тогда.</translation>
    </message>
</context>
<context>
    <name>PlanReports</name>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the target</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>целевое значение %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>исходное значение %1</translation>
    </message>
</context>
<context>
    <name>PlanRollOver</name>
    <message>
        <source>Give the new plan a title.</source>
        <translation>Дайте новому плану название.</translation>
    </message>
    <message>
        <source>Say from when until when the new plan runs; years will do.</source>
        <translation>Укажите, с какого и по какое время действует новый план; можно указать годы.</translation>
    </message>
    <message>
        <source>The new plan ends before it begins. Correct its period.</source>
        <translation>Новый план оканчивается раньше, чем начинается. Исправьте его период.</translation>
    </message>
    <message>
        <source>The present plan has no beginning, so dates cannot be moved along. Leave them empty, or enter it first.</source>
        <translation>У нынешнего плана не указано начало, поэтому даты нельзя сдвинуть. Оставьте их пустыми или сначала укажите его.</translation>
    </message>
    <message>
        <source>Say what becomes of “%1”.</source>
        <translation>Укажите, что станет с «%1».</translation>
    </message>
    <message>
        <source>Say why “%1” is dropped; others will want to know.</source>
        <translation>Укажите, почему снято «%1»; другие захотят это знать.</translation>
    </message>
    <message>
        <source>Something under “%1” continues, so it must continue too.</source>
        <translation>Что-то в составе «%1» продолжается, поэтому и эта строка должна продолжаться.</translation>
    </message>
    <message>
        <source>A line was chosen that is not open in this plan any more. Look through the list again.</source>
        <translation>Выбрана строка, которая в этом плане больше не открыта. Просмотрите список еще раз.</translation>
    </message>
    <message>
        <source>The activity is done.</source>
        <translation>Мероприятие выполнено.</translation>
    </message>
    <message>
        <source>It goes on in the next plan.</source>
        <translation>Продолжается в следующем плане.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Read me</source>
        <translation>Пояснения</translation>
    </message>
    <message>
        <source>Work plan: %1</source>
        <translation>План работы: %1</translation>
    </message>
    <message>
        <source>Version %1 of %2, with what was changed since.</source>
        <translation>Версия %1 от %2 с изменениями, внесенными после нее.</translation>
    </message>
    <message>
        <source>No version of the plan has been released yet.</source>
        <translation>Ни одной версии плана еще не выпущено.</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>Записано %1.</translation>
    </message>
    <message>
        <source>This copy is for people outside our office: what is internal or sensitive is not in it.</source>
        <translation>Этот экземпляр предназначен для лиц вне нашего бюро: того, что предназначено для внутреннего пользования или конфиденциально, в нем нет.</translation>
    </message>
    <message>
        <source>This copy is for our own office: it holds everything, internal and sensitive lines too.</source>
        <translation>Этот экземпляр предназначен для нашего бюро: он содержит все, включая строки для внутреннего пользования и конфиденциальные.</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Как заполнять</translation>
    </message>
    <message>
        <source>Change cells as you like. Rows may be sorted and columns moved; hidden columns and rows tell the lines apart, so leave them as they are.</source>
        <translation>Ячейки можно менять свободно. Строки можно сортировать, а столбцы — перемещать; строки различаются по скрытым столбцам и строкам, поэтому оставьте их без изменений.</translation>
    </message>
    <message>
        <source>To add a line, write it into a new row of its sheet. Its number stands in the column “Number”, the number of the line it stands under in the column “%1” or “%2”.</source>
        <translation>Чтобы добавить строку плана, впишите ее в новую строку соответствующего листа. Ее номер указывается в столбце «Номер», а номер строки, в которую она входит, — в столбце «%1» или «%2».</translation>
    </message>
    <message>
        <source>To delete a line, choose “%1” in the column “Action”. A row that is only taken out of the sheet is not deleted.</source>
        <translation>Чтобы удалить строку, выберите «%1» в столбце «Действие». Строка, которая только убрана с листа, не удаляется.</translation>
    </message>
    <message>
        <source>Where several names may stand in a cell, separate them with semicolons: IOM; ILO.</source>
        <translation>Если в ячейке может стоять несколько названий, разделяйте их точкой с запятой: МОМ; МОТ.</translation>
    </message>
    <message>
        <source>Write dates as dates. Where only the month or the year is known, write 2014-05 or 2014.</source>
        <translation>Пишите даты в формате даты. Если известен только месяц или год, напишите 2014-05 или 2014.</translation>
    </message>
    <message>
        <source>How to return it</source>
        <translation>Как вернуть</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook (.xlsx) under any name and send it back to the office that sent it. There, each change is shown next to what stood there before, and is taken or left.</source>
        <translation>Сохраните ее как книгу Excel (.xlsx) под любым названием и отправьте в бюро, которое ее прислало. Там каждое изменение показывается рядом с тем, что было прежде, и принимается или нет.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоговые результаты</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>Key (do not change)</source>
        <translation>Ключ (не изменять)</translation>
    </message>
    <message>
        <source>Check (do not change)</source>
        <translation>Контроль (не изменять)</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>The row has no title, so it is no line of the plan. It is not read.</source>
        <translation>В этой строке листа нет названия, поэтому строкой плана она не является. Она не читается.</translation>
    </message>
    <message>
        <source>“%1” names %2 records. Write the reference of the right one.</source>
        <translation>«%1» — так называется несколько записей (%2). Напишите код нужной.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Choose a name from the list of the column, or add the record first.</source>
        <translation>Здесь ничто не называется «%1». Выберите название из списка столбца или сначала добавьте запись.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Is “%2” meant?</source>
        <translation>Здесь ничто не называется «%1». Имеется в виду «%2»?</translation>
    </message>
    <message>
        <source>It leads to a new line that is left out, so it is left out too.</source>
        <translation>Это указывает на новую строку, которая пропускается, поэтому пропускается и это.</translation>
    </message>
    <message>
        <source>The plan itself is only for our own office. Widen its handling, or write a copy for our own office.</source>
        <translation>Сам план предназначен только для нашего бюро. Расширьте доступ к нему или запишите экземпляр для нашего бюро.</translation>
    </message>
    <message>
        <source>Lines of the plan that are not in the workbook: %1. They stay as they are.</source>
        <translation>Строк плана, которых нет в книге: %1. Они остаются без изменений.</translation>
    </message>
    <message>
        <source>The workbook is of a work plan that is not in this workspace. Open the workspace that it was written from.</source>
        <translation>Книга относится к плану работы, которого нет в этом рабочем файле. Откройте рабочий файл, из которого она записана.</translation>
    </message>
    <message>
        <source>The workbook is of another plan: “%1”. Open that plan and import it there.</source>
        <translation>Книга относится к другому плану: «%1». Откройте тот план и импортируйте ее там.</translation>
    </message>
    <message>
        <source>The formula has no result (%1). Put the value itself there.</source>
        <translation>Формула не имеет результата (%1). Впишите само значение.</translation>
    </message>
    <message>
        <source>A merged cell covers this one, so it is left as it is here. Split the cell to change it.</source>
        <translation>Эту ячейку закрывает объединенная ячейка, поэтому здесь она остается без изменений. Чтобы изменить ее, разделите объединенную ячейку.</translation>
    </message>
    <message>
        <source>The value of the formula was taken.</source>
        <translation>Взято значение формулы.</translation>
    </message>
    <message>
        <source>The value of the merged cell was taken.</source>
        <translation>Взято значение объединенной ячейки.</translation>
    </message>
    <message>
        <source>The sheet gives only a number and the plan has no such line, so it is called “%1”.</source>
        <translation>В листе указан только номер, а в плане такой строки нет, поэтому она названа «%1».</translation>
    </message>
    <message>
        <source>Write “%1” here to delete the line, or leave the cell empty.</source>
        <translation>Впишите сюда «%1», чтобы удалить строку, или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>It was changed here too since the workbook was written: here “%1”, in the workbook “%2”. Here stays unless you choose otherwise.</source>
        <translation>С тех пор как записана книга, это изменено и здесь: здесь «%1», в книге «%2». Если не выбрать иное, остается то, что здесь.</translation>
    </message>
    <message>
        <source>The line is to be deleted, but it was changed here since the workbook was written. It stays unless you choose otherwise.</source>
        <translation>Строку предлагается удалить, но с тех пор, как записана книга, она изменена здесь. Если не выбрать иное, она остается.</translation>
    </message>
    <message>
        <source>The work plan is not in this workspace, or it is in the trash.</source>
        <translation>Этого плана работы нет в этом рабочем файле, или он в корзине.</translation>
    </message>
    <message>
        <source>The hidden key of the row was changed. Without a key the row is a new line.</source>
        <translation>Скрытый ключ строки изменен. Без ключа строка считается новой строкой плана.</translation>
    </message>
    <message>
        <source>The row comes from another sheet: it is of the kind %1. Put it back there.</source>
        <translation>Строка взята с другого листа: ее тип — «%1». Верните ее туда.</translation>
    </message>
    <message>
        <source>No line of this workspace has the key of this row. Without a key the row is a new line.</source>
        <translation>Ни одна строка этого рабочего файла не имеет ключа этой строки листа. Без ключа она считается новой строкой плана.</translation>
    </message>
    <message>
        <source>The line is of another plan now. Without a key the row is a new line of this one.</source>
        <translation>Теперь это строка другого плана. Без ключа она считается новой строкой этого плана.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written, and the row was changed. Restore it from the trash first, or take the row out.</source>
        <translation>Строка плана удалена здесь после записи книги, а строка листа изменена. Сначала восстановите строку из корзины или уберите ее с листа.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written; it stays deleted.</source>
        <translation>Строка удалена здесь после записи книги; она остается удаленной.</translation>
    </message>
    <message>
        <source>The row is a copy of row %1 with nothing changed, so it is passed over.</source>
        <translation>Строка — копия строки %1 без изменений, поэтому она пропускается.</translation>
    </message>
    <message>
        <source>The row has the same key as row %1. If it is a new line, empty its key; else take one of the two out.</source>
        <translation>У строки тот же ключ, что у строки %1. Если это новая строка, очистите ее ключ; если нет, уберите одну из двух.</translation>
    </message>
    <message>
        <source>Row %1 has the same key with other contents.</source>
        <translation>У строки %1 тот же ключ, но другое содержание.</translation>
    </message>
    <message>
        <source>The row is no line of the plan yet, so there is nothing to delete.</source>
        <translation>Строка листа еще не является строкой плана, поэтому удалять нечего.</translation>
    </message>
    <message>
        <source>Another line has the number %1 too. Give one of them the next free number.</source>
        <translation>Номер %1 есть и у другой строки. Присвойте одной из них следующий свободный номер.</translation>
    </message>
    <message>
        <source>The line it stands under is to be deleted. Name another one, or delete this line too.</source>
        <translation>Строку, в которую входит эта, предлагается удалить. Укажите другую или удалите и эту.</translation>
    </message>
    <message>
        <source>A line cannot stand below itself.</source>
        <translation>Строка не может входить сама в себя.</translation>
    </message>
    <message>
        <source>The line it stands under is of a lower level.</source>
        <translation>Строка, в которую входит эта, более низкого уровня.</translation>
    </message>
    <message>
        <source>Lines and milestones below it that are not deleted: %1. Delete them too, or put them under another line.</source>
        <translation>Входящих в нее строк и вех, которые не удаляются: %1. Удалите и их или поместите их в другую строку.</translation>
    </message>
    <message>
        <source>This sheet is none of the plan&apos;s, so it is not read.</source>
        <translation>Этот лист не относится к плану, поэтому он не читается.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with lines of a plan left. Take the file as it was sent back.</source>
        <translation>В книге не осталось листа со строками плана. Возьмите файл в том виде, в каком он был прислан.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program. Update the program, or ask for a workbook from this version.</source>
        <translation>Книга создана более новой версией программы. Обновите программу или запросите книгу из этой версии.</translation>
    </message>
    <message>
        <source>Another column stands for the same; this one is not read.</source>
        <translation>То же самое обозначает другой столбец; этот не читается.</translation>
    </message>
    <message>
        <source>The column is none of the plan&apos;s, so what stands in it is not read.</source>
        <translation>Столбец не относится к плану, поэтому его содержание не читается.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Лист «%1»</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2</source>
        <translation>Лист «%1», строка %2</translation>
    </message>
    <message>
        <source>Cell %1 (%2)</source>
        <translation>Ячейка %1 (%2)</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 (%3)</source>
        <translation>Лист «%1», ячейка %2 (%3)</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each level has a column of its own</source>
        <translation>У каждого уровня свой столбец</translation>
    </message>
    <message>
        <source>A column says the level</source>
        <translation>Уровень указан в столбце</translation>
    </message>
    <message>
        <source>By number: 1, 1.1, 1.1.1</source>
        <translation>По номеру: 1, 1.1, 1.1.1</translation>
    </message>
    <message>
        <source>By indentation</source>
        <translation>По отступу</translation>
    </message>
    <message>
        <source>All lines are activities</source>
        <translation>Все строки — мероприятия</translation>
    </message>
    <message>
        <source>Title of an activity</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>Title or number of an objective</source>
        <translation>Название или номер цели</translation>
    </message>
    <message>
        <source>Title or number of an outcome</source>
        <translation>Название или номер итогового результата</translation>
    </message>
    <message>
        <source>Title or number of an output</source>
        <translation>Название или номер продукта</translation>
    </message>
    <message>
        <source>Title of a line of any level</source>
        <translation>Название строки любого уровня</translation>
    </message>
    <message>
        <source>Level of the line</source>
        <translation>Уровень строки</translation>
    </message>
    <message>
        <source>Sheet of a work plan</source>
        <translation>Лист плана работы</translation>
    </message>
</context>
<context>
    <name>PlanningCalendar</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>через %n месяц</numerusform>
            <numerusform>через %n месяца</numerusform>
            <numerusform>через %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; when its text is closed is not entered.</source>
        <translation>Открыт; когда закрывается текст, не указано.</translation>
    </message>
    <message>
        <source>Open; its text closes %1 (%2).</source>
        <translation>Открыт; текст закрывается %1 (%2).</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>Открывается %1 (%2)</translation>
    </message>
    <message>
        <source>%1; when its text is closed is not entered.</source>
        <translation>%1; когда закрывается текст, не указано.</translation>
    </message>
    <message>
        <source>%1; its text closes on %2.</source>
        <translation>%1; закрытие текста: %2.</translation>
    </message>
    <message>
        <source>When its preparation begins is not entered; its text closes on %1.</source>
        <translation>Начало подготовки не указано; закрытие текста: %1.</translation>
    </message>
    <message>
        <source>When it is prepared is not entered.</source>
        <translation>Время подготовки не указано.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Завершен</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Текущий</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Даты неизвестны</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>plan, its years</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its dates contradict each other, so nothing follows from them. Correct them first.</source>
        <translation>Даты противоречат друг другу, поэтому из них ничего не следует. Сначала исправьте их.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Закрыт с %1</translation>
    </message>
    <message>
        <source>%1; no later one is entered.</source>
        <translation>%1; следующий не указан.</translation>
    </message>
    <message>
        <source>%1; the next one is %2.</source>
        <translation>%1; следующий: %2.</translation>
    </message>
</context>
<context>
    <name>PlanningFit</name>
    <message>
        <source>Support for this recommendation fits the cycle already. Open it and change it there.</source>
        <translation>Поддержка по этой рекомендации уже отнесена к этому циклу. Откройте ее и измените там.</translation>
    </message>
    <message>
        <source>No agency is named. Choose the agency that could give the support.</source>
        <translation>Учреждение не указано. Выберите учреждение, которое могло бы оказать поддержку.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и еще %n</numerusform>
            <numerusform>%1 и еще %n</numerusform>
            <numerusform>%1 и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up by the State: %1 (%2)</source>
        <translation>последующие меры государства: %1 (%2)</translation>
    </message>
    <message>
        <source>follow-up by the State: %1</source>
        <translation>последующие меры государства: %1</translation>
    </message>
    <message>
        <source>addressed to this State</source>
        <translation>адресована этому государству</translation>
    </message>
    <message>
        <source>addressed to all States</source>
        <translation>адресована всем государствам</translation>
    </message>
    <message>
        <source>the cycle has the theme: %1</source>
        <translation>тема цикла: %1</translation>
    </message>
    <message>
        <source>the State works on the theme: %1</source>
        <translation>государство работает по теме: %1</translation>
    </message>
    <message>
        <source>present support: %1</source>
        <translation>нынешняя поддержка: %1</translation>
    </message>
    <message>
        <source>projects in the State: %1</source>
        <translation>проекты в государстве: %1</translation>
    </message>
    <message>
        <source>agencies that could help: %1</source>
        <translation>учреждения, которые могли бы помочь: %1</translation>
    </message>
    <message>
        <source>Taken up by the State</source>
        <translation>Принятые государством к действию</translation>
    </message>
    <message>
        <source>Addressed to the State</source>
        <translation>Адресованные государству</translation>
    </message>
    <message>
        <source>Addressed to all States, with a reason of its own</source>
        <translation>Адресованные всем государствам, с особым основанием</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The steps of the preparation “%1” cannot be read. Correct the file: it needs a list of steps.</source>
        <translation>Шаги подготовки «%1» не удается прочитать. Исправьте файл: в нем должен быть список шагов.</translation>
    </message>
    <message>
        <source>Step %1 of the preparation “%2” lacks its title or its days from the meeting.</source>
        <translation>У шага %1 подготовки «%2» не указано название или число дней от совещания.</translation>
    </message>
    <message>
        <source>There is no preparation “%1”.</source>
        <translation>Подготовки «%1» нет.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>RecommendationSteps</name>
    <message>
        <source>Merging needs two recommendations or more. Add the other one.</source>
        <translation>Для объединения нужны две рекомендации или более. Добавьте вторую.</translation>
    </message>
    <message>
        <source>Merging gives one new recommendation.</source>
        <translation>Объединение дает одну новую рекомендацию.</translation>
    </message>
    <message>
        <source>One recommendation is split at a time.</source>
        <translation>За один раз разделяется одна рекомендация.</translation>
    </message>
    <message>
        <source>Splitting gives two new recommendations or more. Write the other one.</source>
        <translation>Разделение дает две новые рекомендации или более. Напишите вторую.</translation>
    </message>
    <message>
        <source>One recommendation is replaced at a time.</source>
        <translation>За один раз заменяется одна рекомендация.</translation>
    </message>
    <message>
        <source>Say by what it is replaced: one that is there, or a new one.</source>
        <translation>Укажите, чем она заменяется: имеющейся рекомендацией или новой.</translation>
    </message>
    <message>
        <source>One of the recommendations is deleted or not in this copy.</source>
        <translation>Одна из рекомендаций удалена или отсутствует в этой копии.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2 already. Go on with that one, so that the way back stays plain.</source>
        <translation>%1 уже заменяется на %2. Продолжайте с ней, чтобы обратный путь оставался ясным.</translation>
    </message>
    <message>
        <source>What is to replace it is deleted or not in this copy.</source>
        <translation>То, что должно ее заменить, удалено или отсутствует в этой копии.</translation>
    </message>
    <message>
        <source>A recommendation cannot replace itself.</source>
        <translation>Рекомендация не может заменять саму себя.</translation>
    </message>
    <message>
        <source>%1 replaces %2 already.</source>
        <translation>%1 уже заменяет %2.</translation>
    </message>
    <message>
        <source>That would lead in a circle: %1. Each of them would replace itself in the end.</source>
        <translation>Получился бы круг: %1. Каждая из них по цепочке заменяла бы саму себя.</translation>
    </message>
    <message>
        <source>“%1” can lead to one recommendation only. Choose which.</source>
        <translation>«%1» может вести только к одной рекомендации. Выберите, к какой.</translation>
    </message>
    <message>
        <source>Write the text of the new recommendation.</source>
        <translation>Напишите текст новой рекомендации.</translation>
    </message>
    <message>
        <source>Say why, for those who look for the old one: “Same idea, said twice”.</source>
        <translation>Укажите причину для тех, кто ищет прежнюю: «Та же идея, сказано дважды».</translation>
    </message>
</context>
<context>
    <name>RecordOffer</name>
    <message>
        <source>Profile</source>
        <translation>Сводная справка</translation>
    </message>
    <message>
        <source>Everything of this record on paper: what it is, holds, does and takes part in</source>
        <translation>Все об этой записи на бумаге: что это, чем располагает, что делает и в чем участвует</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its profile can be made.</source>
        <translation>Выберите запись или сначала запишите новую; затем можно составить сводную справку о ней.</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Кто может ответить…</translation>
    </message>
    <message>
        <source>People by theme, language, region and free days, with what fits and what does not</source>
        <translation>Лица по теме, языку, региону и свободным дням — что подходит и что нет</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>Выберите запись или сначала запишите новую.</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>Памятка для выступающего</translation>
    </message>
    <message>
        <source>What the speaker has to know, on paper: the slot, the meeting, key messages, documents</source>
        <translation>Что нужно знать выступающему, на бумаге: время выступления, совещание, основные тезисы, документы</translation>
    </message>
    <message>
        <source>Prepare a delegation…</source>
        <translation>Подготовить делегацию…</translation>
    </message>
    <message>
        <source>A checklist for a State and a Forum Meeting, made of what is recorded: what to present, settle and read</source>
        <translation>Контрольный список для государства и совещания Форума, составленный по записям: что представить, определить и прочитать</translation>
    </message>
    <message>
        <source>Select a State, or write the new one first; then its delegation can be prepared.</source>
        <translation>Выберите государство или сначала запишите новое; тогда можно подготовить его делегацию.</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Доклад о последующих мерах</translation>
    </message>
    <message>
        <source>A draft made of the records: what was taken up, by whom, and what is not entered yet</source>
        <translation>Проект, составленный по записям: что воспринято, кем и что пока не внесено</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its report can be made.</source>
        <translation>Выберите запись или сначала запишите новую; затем можно составить доклад.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>What the next holder gets: open items, promises, decisions, papers, contacts, dates</source>
        <translation>Что получает преемник: открытые вопросы, обещания, решения, документы, контакты, даты</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its handover can be made.</source>
        <translation>Выберите запись или сначала запишите новую; затем можно составить передачу дел.</translation>
    </message>
    <message>
        <source>Evidence chain…</source>
        <translation>Цепочка обоснования…</translation>
    </message>
    <message>
        <source>What this record rests on and where it leads, from experience to follow-up</source>
        <translation>На чем основана эта запись и к чему она ведет, от опыта к последующим мерам</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its chain can be shown.</source>
        <translation>Выберите запись или сначала запишите новую; тогда можно показать ее цепочку.</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Справка по пункту</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>Пункт отдельно, на бумаге: позиции, что сказать, прошлый раз, что желательно, документы</translation>
    </message>
    <message>
        <source>Select an agenda item, or write the new one first; then its sheet can be made.</source>
        <translation>Выберите пункт повестки дня или сначала запишите новый; затем можно составить справку по нему.</translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>%1: “%2” is no kind of record.</source>
        <translation>%1: «%2» не является типом записей.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON.</source>
        <translation>%1, строка %2: это не JSON.</translation>
    </message>
    <message>
        <source>%1: the file must hold a list of records.</source>
        <translation>%1: файл должен содержать список записей.</translation>
    </message>
    <message>
        <source>%1, record %2: a reference or a key is needed.</source>
        <translation>%1, запись %2: нужен код или ключ.</translation>
    </message>
    <message>
        <source>%1, record %2: this name is given twice.</source>
        <translation>%1, запись %2: это имя указано дважды.</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, запись %2</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation>%1: поля «%2» нет.</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, поле %2: %3</translation>
    </message>
    <message>
        <source>%1, field %2: a value is needed.</source>
        <translation>%1, поле %2: нужно значение.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field.</source>
        <translation>«%1» не входит в число значений этого поля.</translation>
    </message>
    <message>
        <source>a list of words is needed.</source>
        <translation>нужен список слов.</translation>
    </message>
    <message>
        <source>“%1” is no time of the form 14:30.</source>
        <translation>«%1» — не время вида 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no date of the form 2014, 2014-05 or 2014-05-14.</source>
        <translation>«%1» — не дата вида 2014, 2014-05 или 2014-05-14.</translation>
    </message>
    <message>
        <source>the value does not fit this field, or is empty; leave the field out instead.</source>
        <translation>значение не подходит для этого поля или пусто; лучше опустите поле.</translation>
    </message>
    <message>
        <source>a text per language is needed, for example {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</source>
        <translation>нужен текст по языкам, например {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is no language of the texts.</source>
        <translation>«%1» не является языком текстов.</translation>
    </message>
    <message>
        <source>the text in “%1” is empty; leave the language out instead.</source>
        <translation>текст на языке «%1» пуст; лучше опустите этот язык.</translation>
    </message>
    <message>
        <source>“original” must name one of the languages of the text.</source>
        <translation>«original» должен указывать один из языков текста.</translation>
    </message>
    <message>
        <source>“%1” is the name of no record that may stand here.</source>
        <translation>«%1» — имя, которого нет ни у одной записи, допустимой здесь.</translation>
    </message>
    <message>
        <source>“%1” names several records; write the kind before it, for example state:%1.</source>
        <translation>«%1» — имя нескольких записей; напишите тип впереди, например state:%1.</translation>
    </message>
    <message>
        <source>a list of references is needed.</source>
        <translation>нужен список кодов.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>«%1» стоит в списке дважды.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» не удается прочитать.</translation>
    </message>
    <message>
        <source>There are no data files in “%1”.</source>
        <translation>В «%1» нет файлов данных.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>same theme: %1</source>
        <translation>та же тема: %1</translation>
    </message>
    <message>
        <source>also on the theme: %1</source>
        <translation>также по теме: %1</translation>
    </message>
    <message>
        <source>on a theme close to it: %1</source>
        <translation>по близкой теме: %1</translation>
    </message>
    <message>
        <source>same point of the eight-point agenda: %1</source>
        <translation>тот же пункт программы из восьми пунктов: %1</translation>
    </message>
    <message>
        <source>same SDG targets: %1</source>
        <translation>те же задачи ЦУР: %1</translation>
    </message>
    <message>
        <source>same addressees: %1</source>
        <translation>те же адресаты: %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two words that mean the same</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>те же слова: %1</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>New meeting from this one…</source>
        <translation>Новое совещание на основе этого…</translation>
    </message>
    <message>
        <source>On which day is the new meeting? It takes over agenda, participants and preparation of the template.</source>
        <translation>В какой день состоится новое совещание? Оно получает повестку дня, участников и подготовку шаблона.</translation>
    </message>
    <message>
        <source>On which day is the next meeting? It takes over agenda, participants and preparation; what was said and decided stays here.</source>
        <translation>В какой день состоится следующее совещание? Оно получает повестку дня, участников и подготовку; сказанное и решенное остается здесь.</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>День нового совещания</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Создать совещание</translation>
    </message>
    <message>
        <source>“%1” is no date. Type a day, for example %2, or leave it open.</source>
        <translation>«%1» — не дата. Введите день, например %2, или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>RequestForecast</name>
    <message>
        <source>“%1” is no Forum Meeting. Requests are expected from one Forum Meeting to the next: choose the Forum Meeting that this one belongs to.</source>
        <translation>«%1» — не совещание Форума. Запросы ожидаются от одного совещания Форума к следующему: выберите совещание Форума, к которому относится это.</translation>
    </message>
    <message>
        <source>“%1” has no first day, so nothing can be counted back from it. Enter at least its month.</source>
        <translation>У совещания «%1» нет первого дня, поэтому отсчитать от него назад ничего нельзя. Введите хотя бы его месяц.</translation>
    </message>
    <message>
        <source>about the time of the meeting</source>
        <translation>примерно во время совещания</translation>
    </message>
    <message>
        <source>on its first day</source>
        <translation>в первый день совещания</translation>
    </message>
    <message>
        <source>one day after</source>
        <translation>через один день после начала</translation>
    </message>
    <message>
        <source>one day before</source>
        <translation>за один день до начала</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>через %n день после начала</numerusform>
            <numerusform>через %n дня после начала</numerusform>
            <numerusform>через %n дней после начала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>за %n день до начала</numerusform>
            <numerusform>за %n дня до начала</numerusform>
            <numerusform>за %n дней до начала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days after</source>
        <translation>
            <numerusform>через %1–%n день после начала</numerusform>
            <numerusform>через %1–%n дня после начала</numerusform>
            <numerusform>через %1–%n дней после начала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days before</source>
        <translation>
            <numerusform>за %1–%n день до начала</numerusform>
            <numerusform>за %1–%n дня до начала</numerusform>
            <numerusform>за %1–%n дней до начала</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Asked before the only earlier Forum Meeting that has requests on record, which may have been a single case: %1.</source>
        <translation>Запрос поступал перед единственным предыдущим совещанием Форума, по которому записаны запросы; это мог быть единичный случай: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked before %1 of %n earlier Forum Meetings, %2: %3.</source>
        <translation>
            <numerusform>Запрос поступал перед %1 из %n предыдущего совещания Форума, %2: %3.</numerusform>
            <numerusform>Запрос поступал перед %1 из %n предыдущих совещаний Форума, %2: %3.</numerusform>
            <numerusform>Запрос поступал перед %1 из %n предыдущих совещаний Форума, %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projected from earlier requests; nobody has asked yet. To be expected about %1.</source>
        <translation>Прогноз по предыдущим запросам; пока никто не обращался. Ожидаемая дата — примерно %1.</translation>
    </message>
</context>
<context>
    <name>RequestInbox</name>
    <message>
        <source>To answer</source>
        <translation>Требуется ответ</translation>
    </message>
    <message>
        <source>Offered, to be confirmed</source>
        <translation>Предложено, ждет подтверждения</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>Предстоит предоставить</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Недавно сделано</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>one day past</source>
        <translation>срок прошел день назад</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>срок прошел %n день назад</numerusform>
            <numerusform>срок прошел %n дня назад</numerusform>
            <numerusform>срок прошел %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days past</source>
        <translation>
            <numerusform>срок прошел %1–%n день назад</numerusform>
            <numerusform>срок прошел %1–%n дня назад</numerusform>
            <numerusform>срок прошел %1–%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n days</source>
        <translation>
            <numerusform>через %1–%n день</numerusform>
            <numerusform>через %1–%n дня</numerusform>
            <numerusform>через %1–%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>в течение %n дня</numerusform>
            <numerusform>в течение %n дней</numerusform>
            <numerusform>в течение %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Who could answer is told of a request for expertise or an agenda item, and this is neither, or it is not in this workspace. Open a request first.</source>
        <translation>Кто может ответить, подбирается по запросу на экспертную помощь или пункту повестки дня, а эта запись не является ни тем ни другим, или ее нет в этом рабочем файле. Сначала откройте запрос.</translation>
    </message>
    <message>
        <source>The request or the person is no longer in this workspace. Look at the list again.</source>
        <translation>Этого запроса или лица больше нет в этом рабочем файле. Просмотрите список снова.</translation>
    </message>
    <message>
        <source>knows %1</source>
        <comment>themes</comment>
        <translation>владеет темой: %1</translation>
    </message>
    <message>
        <source>knows %1, which %2 is part of</source>
        <comment>themes</comment>
        <translation>владеет темой: %1, в которую входит %2</translation>
    </message>
    <message>
        <source>knows %1, a part of %2</source>
        <comment>themes</comment>
        <translation>владеет темой: %1, входящей в %2</translation>
    </message>
    <message>
        <source>works on other themes: %1</source>
        <translation>занимается другими темами: %1</translation>
    </message>
    <message>
        <source>no theme is entered</source>
        <translation>тема не указана</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>владеет языками: %1</translation>
    </message>
    <message>
        <source>speaks %1, not %2</source>
        <comment>languages</comment>
        <translation>владеет языками: %1, но не %2</translation>
    </message>
    <message>
        <source>not among the languages entered: %1</source>
        <translation>нет среди указанных языков: %1</translation>
    </message>
    <message>
        <source>no language is entered</source>
        <translation>язык не указан</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <comment>State</comment>
        <translation>страна: %1</translation>
    </message>
    <message>
        <source>covers %1 in a role</source>
        <comment>State</comment>
        <translation>охватывает в своей роли: %1</translation>
    </message>
    <message>
        <source>knows the region: %1</source>
        <translation>знает регион: %1</translation>
    </message>
    <message>
        <source>comes from %1, in the region: %2</source>
        <comment>State</comment>
        <translation>страна: %1, в регионе: %2</translation>
    </message>
    <message>
        <source>another region than: %1</source>
        <translation>другой регион, не %1</translation>
    </message>
    <message>
        <source>no region is entered</source>
        <translation>регион не указан</translation>
    </message>
    <message>
        <source>free on %1</source>
        <translation>может участвовать: %1</translation>
    </message>
    <message>
        <source>free at least for a part of %1</source>
        <translation>может участвовать хотя бы часть времени: %1</translation>
    </message>
    <message>
        <source>not free until %1</source>
        <translation>не может участвовать до %1</translation>
    </message>
    <message>
        <source>not free after %1</source>
        <translation>не может участвовать после %1</translation>
    </message>
    <message>
        <source>no days of availability are entered</source>
        <translation>дни возможного участия не указаны</translation>
    </message>
    <message>
        <source>is asked by name</source>
        <translation>запрос адресован лично</translation>
    </message>
    <message>
        <source>is of those asked: %1</source>
        <translation>в числе тех, у кого запрошено: %1</translation>
    </message>
    <message>
        <source>is of none of those asked</source>
        <translation>не в числе тех, у кого запрошено</translation>
    </message>
    <message>
        <source>no organization is entered</source>
        <translation>организация не указана</translation>
    </message>
    <message>
        <source>is available as a speaker</source>
        <translation>возможный выступающий</translation>
    </message>
    <message>
        <source>not entered as a speaker</source>
        <translation>не указан как выступающий</translation>
    </message>
    <message>
        <source>fits in %1 of 1 point</source>
        <translation>подходит: %1 из 1 критерия</translation>
    </message>
    <message numerus="yes">
        <source>fits in %1 of %n points</source>
        <translation>
            <numerusform>подходит: %1 из %n критерия</numerusform>
            <numerusform>подходит: %1 из %n критериев</numerusform>
            <numerusform>подходит: %1 из %n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked in the last 12 months</source>
        <translation>за последние 12 месяцев запросов не было</translation>
    </message>
    <message>
        <source>asked once in the last 12 months</source>
        <translation>за последние 12 месяцев 1 запрос</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times in the last 12 months</source>
        <translation>
            <numerusform>за последние 12 месяцев %n запрос</numerusform>
            <numerusform>за последние 12 месяцев %n запроса</numerusform>
            <numerusform>за последние 12 месяцев %n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open request</source>
        <translation>1 открытый запрос</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation>
            <numerusform>%n открытый запрос</numerusform>
            <numerusform>%n открытых запроса</numerusform>
            <numerusform>%n открытых запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>declined this request</source>
        <translation>этот запрос отклонен</translation>
    </message>
    <message>
        <source>withdrew from this request</source>
        <translation>участие в этом запросе отозвано</translation>
    </message>
    <message>
        <source>is offered for this request already</source>
        <translation>уже предложено по этому запросу</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” was not saved: the disk with the folder %2 is full and %3 are needed. Free some space, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>Файл «%1» не сохранен: диск с папкой %2 заполнен, а требуется %3. Освободите место или сохраните на другой диск. Ранее существовавший файл с этим именем не изменен.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it or the folder %2 cannot be written. Choose another folder, or ask whoever looks after it for the right to write there.</source>
        <translation>Файл «%1» не сохранен: его или папку %2 нельзя записывать. Выберите другую папку или попросите того, кто ею ведает, дать право записи.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder %2. Make the folder, or choose another one.</source>
        <translation>Файл «%1» не сохранен: папки %2 нет. Создайте папку или выберите другую.</translation>
    </message>
    <message>
        <source>“%1” was not saved in the folder %2: %3. Try again, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>Файл «%1» не сохранен в папке %2: %3. Попробуйте снова или сохраните на другой диск. Ранее существовавший файл с этим именем не изменен.</translation>
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
        <translation>В файле %1: %2</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message>
        <source>In conflict in 1 of these records; a new value settles it.</source>
        <translation>Конфликт в 1 из этих записей; новое значение разрешает его.</translation>
    </message>
    <message numerus="yes">
        <source>In conflict in %n of these records; a new value settles it.</source>
        <translation>
            <numerusform>Конфликт в %n из этих записей; новое значение разрешает его.</numerusform>
            <numerusform>Конфликт в %n из этих записей; новое значение разрешает его.</numerusform>
            <numerusform>Конфликт в %n из этих записей; новое значение разрешает его.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of these records has a draft here that cannot be read; it stays until it is mended.</source>
        <translation>У 1 из этих записей здесь есть черновик, который не удается прочитать; он остается, пока не будет исправлен.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these records have drafts here that cannot be read; they stay until they are mended.</source>
        <translation>
            <numerusform>У %n из этих записей здесь есть черновик, который не удается прочитать; он остается, пока не будет исправлен.</numerusform>
            <numerusform>У %n из этих записей здесь есть черновики, которые не удается прочитать; они остаются, пока не будут исправлены.</numerusform>
            <numerusform>У %n из этих записей здесь есть черновики, которые не удается прочитать; они остаются, пока не будут исправлены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record&apos;s index of changes is damaged. Check the workspace, or open a backup.</source>
        <translation>Указатель изменений записи поврежден. Проверьте рабочий файл или откройте резервную копию.</translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 cannot be read. Install it again.</source>
        <translation>Не удается прочитать собственный файл программы %1. Установите программу заново.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>«%1» не является полем типа «%2».</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation>Файл «%1» не существует. Проверьте имя или создайте новый рабочий файл.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>«%1» — это папка, а не рабочий файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>Файл «%1» не удается прочитать. Попросите у владельца право чтения.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.</source>
        <translation>«%1» — не рабочий файл Trilateral. Выберите другой файл или импортируйте его, если это таблица.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; the file was not touched.</source>
        <translation>Файл «%1» уже существует. Выберите другое имя; файл не затронут.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>Файл «%1» защищен от записи. Откройте его только для чтения или скопируйте в папку, в которую вам можно записывать.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.</source>
        <translation>В папку файла «%1» нельзя записывать. Откройте рабочий файл только для чтения или скопируйте его в другое место.</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2 on %3). Close it there, or open it read-only.</source>
        <translation>Файл «%1» открыт в другом окне (%2 на %3). Закройте его там или откройте только для чтения.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Trilateral workspace. Choose another file.</source>
        <translation>«%1» — база данных другой программы, а не рабочий файл Trilateral. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.</source>
        <translation>Файл «%1» записан более новой версией Trilateral. Он не изменен. Чтобы открыть его, установите эту версию.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.</source>
        <translation>Файл «%1» поврежден. Он не изменен. Откройте резервную копию или копию, имеющуюся у коллеги.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version and must be brought up to date first. Open it for writing once.</source>
        <translation>Файл «%1» записан более старой версией, и его нужно сначала обновить. Откройте его один раз с правом записи.</translation>
    </message>
    <message>
        <source>The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.</source>
        <translation>Структура файла «%1» отличается от структуры рабочего файла Trilateral. Файл не изменен и не открыт.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again; nothing was lost.</source>
        <translation>Файл «%1» используется другой программой. Закройте его там и попробуйте снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation>Диск, на котором находится «%1», заполнен. Ничего не изменено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>В файл «%1» нельзя записывать. Откройте его только для чтения или скопируйте в папку, в которую вам можно записывать.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and that you may read them.</source>
        <translation>Файл «%1» не удается открыть. Проверьте, что файл и его папка на месте и что вам можно их читать.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2). Nothing was changed.</source>
        <translation>Файл «%1» не удается прочитать или записать (%2). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Nothing was kept; try again.</source>
        <translation>Файл изменился во время чтения. Ничего не сохранено; попробуйте снова.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace. Merge with a copy that has it, or attach the file again.</source>
        <translation>Содержимого этого файла нет в этой копии рабочего файла. Выполните слияние с копией, в которой оно есть, или приложите файл заново.</translation>
    </message>
    <message>
        <source>The content of this file is damaged in this copy of the workspace. Take the workspace from a backup or a colleague, or attach the file again.</source>
        <translation>Содержимое этого файла в этой копии рабочего файла повреждено. Возьмите рабочий файл из резервной копии или у коллеги либо приложите файл заново.</translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message>
        <source>%1, from %2</source>
        <comment>Chair and year</comment>
        <translation>%1, с %2 года</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair and years</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>мероприятий нет</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 мероприятие</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the plan %2</source>
        <comment>so many activities</comment>
        <translation>%1 в плане «%2»</translation>
    </message>
    <message>
        <source>on no agenda</source>
        <translation>в повестках дня нет</translation>
    </message>
    <message>
        <source>on the agenda of 1 meeting</source>
        <translation>в повестке дня 1 совещания</translation>
    </message>
    <message numerus="yes">
        <source>on the agenda of %n meetings</source>
        <translation>
            <numerusform>в повестке дня %n совещания</numerusform>
            <numerusform>в повестке дня %n совещаний</numerusform>
            <numerusform>в повестке дня %n совещаний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1 всех трех сторон</translation>
    </message>
    <message>
        <source>%1, %2 of them of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1, из них всех трех сторон: %2</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>рекомендаций нет</translation>
    </message>
    <message>
        <source>1 recommendation</source>
        <translation>1 рекомендация</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n рекомендация</numerusform>
            <numerusform>%n рекомендации</numerusform>
            <numerusform>%n рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1 (адресовано этой стороне)</translation>
    </message>
    <message>
        <source>%1, %2 of them addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1, из них адресовано этой стороне: %2</translation>
    </message>
    <message>
        <source>gap: its priority has no activity</source>
        <translation>пробел: по приоритету этой стороны нет мероприятий</translation>
    </message>
    <message numerus="yes">
        <source>gap: its %n priorities have no activity</source>
        <translation>
            <numerusform>пробел: по %n приоритету этой стороны нет мероприятий</numerusform>
            <numerusform>пробел: по %n приоритетам этой стороны нет мероприятий</numerusform>
            <numerusform>пробел: по %n приоритетам этой стороны нет мероприятий</numerusform>
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
        <translation>; </translation>
    </message>
    <message>
        <source>Overlap: %1 are active</source>
        <translation>Пересечение: действуют %1</translation>
    </message>
    <message>
        <source>%1 alone is active</source>
        <translation>Действует только %1</translation>
    </message>
    <message>
        <source>Gap: no side is active</source>
        <translation>Пробел: ни одна сторона не действует</translation>
    </message>
    <message>
        <source>Gap: %1 has a priority without an activity</source>
        <translation>Пробел: у %1 есть приоритет без мероприятий</translation>
    </message>
    <message>
        <source>Gap: %1 have priorities without an activity</source>
        <comment>several sides</comment>
        <translation>Пробел: у %1 есть приоритеты без мероприятий</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It has no dates, so no bar is drawn.</source>
        <translation>Дат нет, поэтому полоса не показана.</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>Окончание (%1) раньше начала (%2).</translation>
    </message>
    <message>
        <source>The milestone “%1” has no date.</source>
        <translation>У вехи «%1» нет даты.</translation>
    </message>
    <message>
        <source>Its date in %1 is far from the rest of the plan.</source>
        <translation>Дата (год %1) далека от остальной части плана.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Период %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версия %1, %2</translation>
    </message>
    <message>
        <source>It waits for an activity that is not in this plan.</source>
        <translation>Ждет мероприятия, которого нет в этом плане.</translation>
    </message>
    <message>
        <source>It and “%1” wait for each other in a circle.</source>
        <translation>Это мероприятие и «%1» ждут друг друга по кругу.</translation>
    </message>
    <message>
        <source>It starts before it can: “%1” ends later.</source>
        <translation>Начинается раньше, чем может: «%1» оканчивается позже.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Осуществляется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Задерживается</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Пересмотрено</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>Продолжено в следующем плане</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>All that is below</source>
        <translation>Все, что ниже</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Совещание Форума</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>Трехстороннее совещание</translation>
    </message>
    <message>
        <source>Request needed by</source>
        <translation>Срок исполнения запроса</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>Период плана</translation>
    </message>
    <message>
        <source>no dates below</source>
        <translation>ниже дат нет</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>дат нет</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>окончание: %1</translation>
    </message>
    <message>
        <source>from %1, end open</source>
        <translation>начало: %1, окончание не указано</translation>
    </message>
    <message>
        <source>Days later than first agreed: %1</source>
        <translation>Дней после первоначального срока: %1</translation>
    </message>
    <message>
        <source>Days earlier than first agreed: %1</source>
        <translation>Дней до первоначального срока: %1</translation>
    </message>
    <message>
        <source>Milestone: %1, %2 (%3)</source>
        <translation>Веха: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Кто ведет: %1</translation>
    </message>
    <message>
        <source>First due: %1</source>
        <translation>Первоначальный срок: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Ждет: %1</translation>
    </message>
    <message>
        <source>Only month or year known</source>
        <translation>Известен только месяц или год</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Первоначальный срок</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>%1 кв.</translation>
    </message>
    <message>
        <source>Timeline of a work plan</source>
        <translation>Временная шкала плана работы</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>Не удалось создать рисунок SVG. Попробуйте еще раз или создайте PDF.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>окончание раньше начала</translation>
    </message>
    <message>
        <source>starts before it can</source>
        <translation>начинается раньше, чем может</translation>
    </message>
    <message>
        <source>waits in a circle</source>
        <translation>ждет по кругу</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(нет в этой копии)</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The workspace misses a record that its log has. Check the workspace.</source>
        <translation>В рабочем файле не хватает записи, имеющейся в его журнале. Проверьте рабочий файл.</translation>
    </message>
    <message>
        <source>“%1” of %2 was changed after that. Look at its history to decide which version to keep.</source>
        <translation>«%1» (%2): после этого внесены другие изменения. Посмотрите историю и решите, какую версию оставить.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>This record is not in this workspace.</source>
        <translation>Этой записи нет в этом рабочем файле.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Compare the two versions before you go on.</source>
        <translation>«%1»: тем временем внесены изменения. Прежде чем продолжить, сравните две версии.</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>Эта запись уже существует.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Restore it to go on.</source>
        <translation>Эта запись тем временем удалена. Чтобы продолжить, восстановите ее.</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Copy it to a folder you may write to, and open the copy.</source>
        <translation>Этот рабочий файл открыт только для чтения. Скопируйте его в папку, в которую вам можно записывать, и откройте копию.</translation>
    </message>
    <message>
        <source>The log is damaged. Check the workspace, or open a backup.</source>
        <translation>Журнал поврежден. Проверьте рабочий файл или откройте резервную копию.</translation>
    </message>
    <message>
        <source>No commit %1 is in this workspace.</source>
        <translation>В этом рабочем файле нет коммита %1.</translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation>Записи с кодом «%1» нет.</translation>
    </message>
    <message>
        <source>Several records have the reference “%1” (%2). Name the kind too.</source>
        <translation>Код «%1» имеют несколько записей (%2). Укажите также тип.</translation>
    </message>
    <message>
        <source>This record did not exist yet at that time.</source>
        <translation>В то время этой записи еще не было.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AboutDialog</name>
    <message>
        <source>About Trilateral</source>
        <translation>О программе Trilateral</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>A desk for the coordination between the Special Representative of the Secretary-General on migration, the Global Forum on Migration and Development and the Global Migration Group. It works without a network and keeps everything in one file of yours.</source>
        <translation>Рабочее место для координации между Специальным представителем Генерального секретаря по миграции, Глобальным форумом по миграции и развитию и Группой по проблемам глобальной миграции. Работает без сети и хранит все в одном вашем файле.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободное программное обеспечение на условиях Стандартной общественной лицензии GNU версии 3 или более поздней. Предоставляется без каких-либо гарантий.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgencyHelpPage</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>Создать запись о поддержке…</translation>
    </message>
    <message>
        <source>By what is entered of each: mandate, earlier support, projects, people. Where most speaks for it comes first; where as much does, who carries less support already.</source>
        <translation>По тому, что внесено о каждом: мандат, прежняя поддержка, проекты, лица. Первыми стоят те, для кого оснований больше; при равенстве — те, кто сейчас оказывает меньше поддержки.</translation>
    </message>
    <message>
        <source>Nothing entered of any agency touches this recommendation. Give it themes, or enter themes for agencies, their support and projects.</source>
        <translation>Ничто из внесенного об учреждениях не касается этой рекомендации. Укажите ее темы или темы учреждений, их поддержки и проектов.</translation>
    </message>
    <message>
        <source>Agencies that could help</source>
        <translation>Учреждения, которые могли бы помочь</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему здесь</translation>
    </message>
    <message>
        <source>Present support</source>
        <translation>Нынешняя поддержка</translation>
    </message>
    <message>
        <source>Open the agency (Enter)</source>
        <translation>Открыть учреждение (Enter)</translation>
    </message>
    <message>
        <source>Write down support by this agency for the recommendation (S)</source>
        <translation>Записать поддержку этой рекомендации со стороны этого учреждения (S)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>present support</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>How agencies could help</source>
        <translation>Чем могли бы помочь учреждения</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaEditing</name>
    <message>
        <source>Move item one level in</source>
        <translation>Понизить уровень пункта</translation>
    </message>
    <message>
        <source>Put the item below the one before it (Alt+Shift+Right or Ctrl+])</source>
        <translation>Сделать пункт подпунктом предыдущего (Alt+Shift+Вправо или Ctrl+])</translation>
    </message>
    <message>
        <source>Move item one level out</source>
        <translation>Повысить уровень пункта</translation>
    </message>
    <message>
        <source>Put the item beside the one above it (Alt+Shift+Left or Ctrl+[)</source>
        <translation>Поставить пункт на один уровень с тем, в который он входит (Alt+Shift+Влево или Ctrl+[)</translation>
    </message>
    <message>
        <source>Move item to backlog…</source>
        <translation>Отложить пункт…</translation>
    </message>
    <message>
        <source>Carry item to next meeting…</source>
        <translation>Перенести пункт на следующее совещание…</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Видимость</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Обратить внимание: %1</translation>
    </message>
    <message>
        <source>%1  ·  through at %2</source>
        <comment>times of the agenda, and when it ends</comment>
        <translation>%1  ·  до %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Why does “%1” wait?</source>
        <translation>Почему откладывается «%1»?</translation>
    </message>
    <message>
        <source>Move to backlog</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog.</source>
        <translation>Пункт «%1» отложен.</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog; the agenda of this meeting stays as it was.</source>
        <translation>Пункт «%1» отложен; повестка дня этого совещания осталась прежней.</translation>
    </message>
    <message>
        <source>There is no next meeting: none names this one as its previous, and none of its series follows. Add the next meeting first, or move the item to the backlog.</source>
        <translation>Следующего совещания нет: ни одно не указывает это как предыдущее, и в его серии нет более позднего. Сначала добавьте следующее совещание или отложите пункт.</translation>
    </message>
    <message>
        <source>Move to backlog…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Why is “%1” carried to “%2”?</source>
        <translation>Почему «%1» переносится на «%2»?</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” already.</source>
        <translation>«%1» уже есть в повестке дня «%2».</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” too; here it stays.</source>
        <translation>«%1» теперь и в повестке дня «%2»; здесь этот пункт остается.</translation>
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
        <translation>— Нет</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Есть</translation>
    </message>
    <message>
        <source>— No</source>
        <translation>— Нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>позиции нет</translation>
    </message>
    <message>
        <source>no wanted outcome</source>
        <translation>желаемый результат не указан</translation>
    </message>
    <message>
        <source>wanted outcome noted</source>
        <translation>желаемый результат указан</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>whether the wanted outcome is noted</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>Только для нас</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>who may see an item: the three sides</comment>
        <translation>Для трех сторон</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открытый</translation>
    </message>
    <message>
        <source>visible: %1</source>
        <translation>видимость: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Видимость</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>Отведено минут</translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message>
        <source>Linked from</source>
        <translation>Ссылки на запись</translation>
    </message>
    <message>
        <source>No other record points to this one yet.</source>
        <translation>На эту запись пока не ссылается ни одна другая.</translation>
    </message>
    <message>
        <source>Add linked record</source>
        <translation>Добавить связанную запись</translation>
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
            <numerusform>еще %n; все показаны в их списке</numerusform>
            <numerusform>еще %n; все показаны в их списке</numerusform>
            <numerusform>еще %n; все показаны в их списке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation>Не указано: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Служебный экземпляр</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Экземпляр для сторон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
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
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation>Осталось подготовить</translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>Что не входит в этот экземпляр</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 страница</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Nothing. An office copy holds what the other sides must not see.</source>
        <translation>Ничего. Служебный экземпляр содержит то, что другие стороны не должны видеть.</translation>
    </message>
    <message>
        <source>Options and remarks</source>
        <translation>Параметры и замечания</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>A day, a month or a year; the paper shows how things stood at its end. Empty: today, with what is to come</source>
        <translation>День, месяц или год; в документе показано положение дел на его конец. Если поле пусто — на сегодня, с учетом предстоящего</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>Предыдущее совещание</translation>
    </message>
    <message>
        <source>A day, a month or a year; what changed after its end is told. Empty: since the meeting before, or what the record of the brief says</source>
        <translation>День, месяц или год; указывается, что изменилось после его конца. Пусто: с предыдущего совещания или как указано в записи справки</translation>
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
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть совещание</translation>
    </message>
    <message>
        <source>1 position empty</source>
        <translation>1 позиция не заполнена</translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation>
            <numerusform>%n позиция не заполнена</numerusform>
            <numerusform>%n позиции не заполнены</numerusform>
            <numerusform>%n позиций не заполнено</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item without a wanted outcome</source>
        <translation>1 пункт без желаемого результата</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation>
            <numerusform>%n пункт без желаемого результата</numerusform>
            <numerusform>%n пункта без желаемого результата</numerusform>
            <numerusform>%n пунктов без желаемого результата</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Повестка дня пуста</translation>
    </message>
    <message>
        <source> shared</source>
        <translation> для сторон</translation>
    </message>
    <message>
        <source> office</source>
        <translation> служебный</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Отправлено на %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages; the limit is %1</source>
        <translation>
            <numerusform>%n страница; предел — %1</numerusform>
            <numerusform>%n страницы; предел — %1</numerusform>
            <numerusform>%n страниц; предел — %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is shown (Ctrl+P, or Enter in the preview)</source>
        <translation>Напечатать показанное (Ctrl+P или Enter в окне просмотра)</translation>
    </message>
    <message>
        <source>1 item without minutes</source>
        <translation>1 пункт без протокола</translation>
    </message>
    <message numerus="yes">
        <source>%n items without minutes</source>
        <translation>
            <numerusform>%n пункт без протокола</numerusform>
            <numerusform>%n пункта без протокола</numerusform>
            <numerusform>%n пунктов без протокола</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item not yet agreed</source>
        <translation>1 пункт еще не согласован</translation>
    </message>
    <message numerus="yes">
        <source>%n items not yet agreed</source>
        <translation>
            <numerusform>%n пункт еще не согласован</numerusform>
            <numerusform>%n пункта еще не согласованы</numerusform>
            <numerusform>%n пунктов еще не согласовано</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. What is shown can be saved as PDF instead.</source>
        <translation>На этом компьютере не настроен ни один принтер. Показанное можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«%1» — не дата. Напишите 14 мая 2014, 2014-05 или 2014.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Keep the paper as it is now, with a number on every page; it is never changed afterwards</source>
        <translation>Сохранить документ в нынешнем виде с номером на каждой странице; после этого он не изменяется</translation>
    </message>
    <message>
        <source>Compare with issued…</source>
        <translation>Сравнить с выпущенными…</translation>
    </message>
    <message>
        <source>Issued as no. %1. It is kept among the issued briefs.</source>
        <translation>Выпущено под № %1. Хранится среди выпущенных справок.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as meeting pack…</source>
        <translation>Сохранить как пакет документов…</translation>
    </message>
    <message>
        <source>This paper and the files of the meeting and its items, as one PDF file with an index</source>
        <translation>Этот документ и файлы совещания и его пунктов одним файлом PDF с указателем</translation>
    </message>
    <message>
        <source>Save as meeting pack</source>
        <translation>Сохранить как пакет документов</translation>
    </message>
    <message>
        <source>pack</source>
        <comment>in the name of a file</comment>
        <translation>пакет</translation>
    </message>
    <message>
        <source>Saved as “%1”. Some files could not be put in; its index tells which, and why.</source>
        <translation>Сохранено как «%1». Некоторые файлы включить не удалось; указатель говорит, какие и почему.</translation>
    </message>
    <message>
        <source>On A5, two pages beside each other, to be printed on both sides and folded</source>
        <translation>На A5, по две страницы рядом, для двусторонней печати и сгибания</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message>
        <source>Preview, no pages</source>
        <translation>Просмотр, страниц нет</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Preview, being made</source>
        <translation>Просмотр, составляется</translation>
    </message>
    <message>
        <source>The brief is being made…</source>
        <translation>Справка составляется…</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefTexts</name>
    <message>
        <source>In place of what the records say</source>
        <translation>Вместо того, что дают записи</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Own text for</source>
        <translation>Собственный текст для</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Собственный текст</translation>
    </message>
    <message>
        <source>Printed below the heading, in the language of the paper</source>
        <translation>Печатается под заголовком на языке документа</translation>
    </message>
    <message>
        <source>The heading and this text are printed, and nothing that is made of the records</source>
        <translation>Печатаются заголовок и этот текст и ничего из составляемого по записям</translation>
    </message>
    <message>
        <source>Records changed since this was written. Read it again; keeping it says that it still fits.</source>
        <translation>После написания этого текста записи изменились. Прочитайте его снова; сохраняя его, вы подтверждаете, что он по-прежнему подходит.</translation>
    </message>
    <message>
        <source>%1 – records changed</source>
        <comment>part of a paper</comment>
        <translation>%1 – записи изменились</translation>
    </message>
    <message>
        <source>%1 – own text</source>
        <comment>part of a paper</comment>
        <translation>%1 – собственный текст</translation>
    </message>
</context>
<context>
    <name>tri::ui::CalendarsPage</name>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>Открыть цикл</translation>
    </message>
    <message>
        <source>What fits it…</source>
        <translation>Что к нему подходит…</translation>
    </message>
    <message>
        <source>O the preparation opens · P the text is prepared · C the text closes · R the cycle runs. Only what is entered to the month is shown.</source>
        <translation>О подготовка открывается · П текст готовится · З текст закрывается · Д цикл действует. Показано только внесенное с точностью до месяца.</translation>
    </message>
    <message>
        <source>No planning cycle is entered yet. Add one under Planning cycles, or from the page of a State.</source>
        <translation>Пока не внесено ни одного цикла планирования. Добавьте его в разделе «Циклы планирования» или на странице государства.</translation>
    </message>
    <message>
        <source>Open the planning cycle (Enter)</source>
        <translation>Открыть цикл планирования (Enter)</translation>
    </message>
    <message>
        <source>What could be proposed for the next cycle of this State (F)</source>
        <translation>Что можно предложить к следующему циклу этого государства (F)</translation>
    </message>
    <message>
        <source>Planning calendars of all States, by month</source>
        <translation>Календари планирования всех государств по месяцам</translation>
    </message>
    <message>
        <source>Planning calendars of all States, as a list</source>
        <translation>Календари планирования всех государств списком</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Его текст</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: the preparation opens</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>%1: its preparation opens</source>
        <translation>%1: подготовка открывается</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: the text is prepared</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>%1: its text is prepared</source>
        <translation>%1: текст готовится</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: the text closes</comment>
        <translation>З</translation>
    </message>
    <message>
        <source>%1: its text closes</source>
        <translation>%1: текст закрывается</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: the cycle runs</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 действует</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>ничего не внесено</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>State, month, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>Календари планирования</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>На год раньше</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>На год позже</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellEditor</name>
    <message>
        <source>What fits</source>
        <translation>Подходящие варианты</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellTable</name>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>Эту ячейку нельзя изменить.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainPart</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3, альбомная</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Служебный экземпляр</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Экземпляр для сторон</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office, and experiences without consent</source>
        <translation>В экземпляр для сторон не входит то, что конфиденциально или предназначено только для нашего бюро, а также опыт без согласия</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Back to the chain</source>
        <translation>Назад к цепочке</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Не вошло: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The chain can be saved as PDF instead.</source>
        <translation>На этом компьютере не настроен принтер. Вместо этого цепочку можно сохранить в формате PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Отправлено на %1.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Сохранить как SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Рисунок SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the chain is written to “%1”.</source>
        <translation>Экземпляр цепочки для сторон записан в «%1».</translation>
    </message>
    <message>
        <source>The chain is written to “%1”. It is for your own office: it shows what others may not see, too.</source>
        <translation>Цепочка записана в «%1». Она предназначена для вашего бюро: в ней показано и то, что другим видеть нельзя.</translation>
    </message>
    <message>
        <source>Print the chain…</source>
        <translation>Печать цепочки…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>Показать страницы перед печатью или сохранением (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>Открыть выбранное (Enter)</translation>
    </message>
    <message>
        <source>Put in the centre</source>
        <translation>В центр</translation>
    </message>
    <message>
        <source>Show the chain of the chosen record (Space)</source>
        <translation>Показать цепочку выбранной записи (пробел)</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>Все цепочки</translation>
    </message>
    <message>
        <source>Show all records that hang together</source>
        <translation>Показать все записи, связанные между собой</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Show all four columns, as far as they can be read (0)</source>
        <translation>Показать все четыре столбца, насколько их можно прочитать (0)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Show less in more detail (Ctrl+plus)</source>
        <translation>Показать меньше, но подробнее (Ctrl+плюс)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Show more in less detail (Ctrl+minus)</source>
        <translation>Показать больше, но менее подробно (Ctrl+минус)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Состав цепочки</translation>
    </message>
    <message>
        <source>The chain as text, beside the graph</source>
        <translation>Цепочка в виде текста рядом со схемой</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Show what lines and signs mean</source>
        <translation>Показать, что означают линии и знаки</translation>
    </message>
    <message>
        <source>Chain of:</source>
        <translation>Цепочка:</translation>
    </message>
    <message>
        <source>Chain of: reference or words of a record</source>
        <translation>Цепочка: код или слова записи</translation>
    </message>
    <message>
        <source>All chains – type a reference or words</source>
        <translation>Все цепочки – введите код или слова</translation>
    </message>
    <message>
        <source>Outline of the chain</source>
        <translation>Состав цепочки</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up; 1 record stands in none</source>
        <translation>Все цепочки от фактических данных к последующим мерам; вне цепочек 1 запись</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up</source>
        <translation>Все цепочки от фактических данных к последующим мерам</translation>
    </message>
    <message numerus="yes">
        <source>All chains from evidence to follow-up; %n records stand in none</source>
        <translation>
            <numerusform>Все цепочки от фактических данных к последующим мерам; вне цепочек %n запись</numerusform>
            <numerusform>Все цепочки от фактических данных к последующим мерам; вне цепочек %n записи</numerusform>
            <numerusform>Все цепочки от фактических данных к последующим мерам; вне цепочек %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>No experience, document, lesson, recommendation or follow-up has “%1” in its reference or title. Try another word.</source>
        <translation>Нет опыта, документа, вывода, рекомендации или последующей меры, в коде или названии которых есть «%1». Попробуйте другое слово.</translation>
    </message>
    <message>
        <source>The record whose chain was shown is not in this workspace any more.</source>
        <translation>Записи, цепочка которой показывалась, больше нет в этом рабочем файле.</translation>
    </message>
    <message>
        <source>No chain yet. Link experiences or documents to a lesson, and name in the lesson the recommendations it leads to.</source>
        <translation>Цепочек пока нет. Свяжите опыт или документы с выводом и укажите в выводе рекомендации, к которым он ведет.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведет к</translation>
    </message>
    <message>
        <source>(leads back to itself)</source>
        <translation>(ведет обратно к себе)</translation>
    </message>
    <message>
        <source>(see above)</source>
        <translation>(см. выше)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainView</name>
    <message>
        <source>Evidence chain</source>
        <translation>Цепочка обоснования</translation>
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
        <translation>Перейти к полю</translation>
    </message>
    <message>
        <source>Open the field at which it is mended; Enter does too</source>
        <translation>Открыть поле, в котором это исправляется; то же делает Enter</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Set the proposed value, of all that are selected</source>
        <translation>Задать предложенное значение для всего выбранного</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Open the record with all its fields</source>
        <translation>Открыть запись со всеми полями</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Show the list as it will be printed</source>
        <translation>Показать список в том виде, в каком он будет напечатан</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>По строкам</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Фильтр по словам</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Как исправить</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Вернуться к списку (Esc)</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>Сам план</translation>
    </message>
    <message>
        <source>%1 A value is proposed.</source>
        <translation>%1 Значение предложено.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1; показано %n</numerusform>
            <numerusform>%1; показано %n</numerusform>
            <numerusform>%1; показано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed for what is selected. Press Enter to go to the field.</source>
        <translation>Для выбранного ничего не предлагается. Нажмите Enter, чтобы перейти к полю.</translation>
    </message>
    <message>
        <source>1 point is settled. Ctrl+Z takes it back.</source>
        <translation>Решен 1 вопрос. Ctrl+Z возвращает его.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are settled. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Решен %n вопрос. Ctrl+Z возвращает все обратно.</numerusform>
            <numerusform>Решены %n вопроса. Ctrl+Z возвращает все обратно.</numerusform>
            <numerusform>Решено %n вопросов. Ctrl+Z возвращает все обратно.</numerusform>
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
        <translation>Ничего не выбрано</translation>
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
        <translation>Фильтр столбца «%1»</translation>
    </message>
    <message>
        <source>Words, =exactly, &lt;2015, &gt;=3, - for empty, * for anything</source>
        <translation>Слова, =точно, &lt;2015, &gt;=3, - если пусто, * если заполнено</translation>
    </message>
</context>
<context>
    <name>tri::ui::ComparePart</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Hold the plan at the two moments against each other</source>
        <translation>Сравнить план в два момента времени</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>Печать изменений</translation>
    </message>
    <message>
        <source>Show the changes as they will be printed</source>
        <translation>Показать изменения в том виде, в каком они будут напечатаны</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Save the changes in sight as a CSV file</source>
        <translation>Сохранить показанные изменения как файл CSV</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Open the record with all its fields (Enter)</source>
        <translation>Открыть запись со всеми полями (Enter)</translation>
    </message>
    <message>
        <source>A version, a meeting or a day</source>
        <translation>Версия, совещание или день</translation>
    </message>
    <message>
        <source>Choose, or type a day such as 14 May 2014</source>
        <translation>Выберите или введите день, например 14 мая 2014</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Кто ведет</translation>
    </message>
    <message>
        <source>Changes by line</source>
        <translation>Изменения по строкам</translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation>Строка и поле</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Сроки</translation>
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
        <translation>Выберите, с какого момента сравнивать план: версию, совещание или день.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Читается …</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>Сравнить не удалось.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Все ведущие</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>number of a line, now and then</comment>
        <translation>%1 (ранее %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1; показано %n</numerusform>
            <numerusform>%1; показано %n</numerusform>
            <numerusform>%1; показано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>Номер тогда</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>Номер сейчас</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что стало</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Дней переноса</translation>
    </message>
    <message>
        <source>Save the changes as a table</source>
        <translation>Сохранить изменения как таблицу</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <comment>name of a file</comment>
        <translation>%1 изменения</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareTable</name>
    <message>
        <source>Experiences side by side</source>
        <translation>Сопоставление опыта</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сопоставляется</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Сложности</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lesson, what evidence says to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>experience, what is compared, its text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Restore the record as it was</source>
        <translation>Вернуть запись в прежнее состояние</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>It had been deleted, and was put back.</source>
        <translation>Запись была удалена и восстановлена.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Запись была удалена.</translation>
    </message>
    <message>
        <source>All fields are the same in both.</source>
        <translation>Все поля в обоих состояниях одинаковы.</translation>
    </message>
    <message>
        <source>As it was set, %1</source>
        <translation>Как было задано, %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation>
            <numerusform>Еще %n запись отличается от заданного здесь.</numerusform>
            <numerusform>Еще %n записи отличаются от заданного здесь.</numerusform>
            <numerusform>Еще %n записей отличаются от заданного здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was set here still stands.</source>
        <translation>Все заданное здесь остается в силе.</translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation>
            <numerusform>Все заданное здесь остается в силе в %n записи.</numerusform>
            <numerusform>Все заданное здесь остается в силе в %n записях.</numerusform>
            <numerusform>Все заданное здесь остается в силе в %n записях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation>
            <numerusform>Еще %n запись изменена и не сравнивается.</numerusform>
            <numerusform>Еще %n записи изменены и не сравниваются.</numerusform>
            <numerusform>Еще %n записей изменены и не сравниваются.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted since.</source>
        <translation>С тех пор запись удалена.</translation>
    </message>
    <message>
        <source>It was put back since.</source>
        <translation>С тех пор запись восстановлена.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation>
            <numerusform>%n из заданных здесь полей остается в силе.</numerusform>
            <numerusform>%n из заданных здесь полей остаются в силе.</numerusform>
            <numerusform>%n из заданных здесь полей остаются в силе.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Восстановить это поле</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Восстановить: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Original: %1, then %2</source>
        <translation>Оригинал: %1, затем %2</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, до</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, после</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergenceBoard</name>
    <message>
        <source>Nothing said</source>
        <translation>Ничего не сказано</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1, priorities: %2</source>
        <translation>%1, приоритетов: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergencePage</name>
    <message>
        <source>Convergence</source>
        <translation>Сближение</translation>
    </message>
    <message>
        <source>As of the &amp;previous meeting</source>
        <translation>На &amp;предыдущее совещание</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting before</source>
        <translation>Показать положение дел на предыдущем совещании</translation>
    </message>
    <message>
        <source>As of the &amp;next meeting</source>
        <translation>На &amp;следующее совещание</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting after</source>
        <translation>Показать положение дел на следующем совещании</translation>
    </message>
    <message>
        <source>Record the position of %1</source>
        <translation>Записать позицию: %1</translation>
    </message>
    <message>
        <source>A new position on the chosen priority</source>
        <translation>Новая позиция по выбранному приоритету</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>A day, a month or a year; it shows how things stood at its end</source>
        <translation>День, месяц или год; показывается положение дел на его конец</translation>
    </message>
    <message>
        <source>Where a card stands follows from what the three sides have said by this day. It cannot be moved; a new position moves it.</source>
        <translation>Место карточки следует из того, что три стороны сказали к этому дню. Переместить ее нельзя; ее перемещает новая позиция.</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>Добавить приоритет</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Пересечения и пробелы</translation>
    </message>
    <message>
        <source>What each side does on the themes, period by period</source>
        <translation>Что делает каждая сторона по темам, период за периодом</translation>
    </message>
    <message>
        <source>%1 of %2 priorities run on this day</source>
        <translation>Приоритетов, действующих в этот день: %1 из %2</translation>
    </message>
    <message>
        <source>Priorities of the SRSG, the GFMD and the GMG stand here by how far the three agree.</source>
        <translation>Приоритеты СПГС, ГФМР и ГГМ расположены здесь по тому, насколько согласны три стороны.</translation>
    </message>
    <message>
        <source>No priority runs on this day. Choose another day, or add a priority.</source>
        <translation>В этот день не действует ни один приоритет. Выберите другой день или добавьте приоритет.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«%1» — не дата. Напишите 14 мая 2014, 2014-05 или 2014.</translation>
    </message>
    <message>
        <source>Print priorities</source>
        <translation>Печать приоритетов</translation>
    </message>
    <message>
        <source>The board as of this day on paper, with positions and history</source>
        <translation>Доска на этот день на бумаге, с позициями и историей</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoursePart</name>
    <message>
        <source>Course</source>
        <translation>Ход совещания</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в статус «Проект»</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Начать совещание</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Закрыть совещание</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть совещание</translation>
    </message>
    <message>
        <source>New meeting from this one</source>
        <translation>Новое совещание на основе этого</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>Создать совещание с повесткой дня, участниками и подготовкой этого совещания</translation>
    </message>
    <message>
        <source>Compare revision with now</source>
        <translation>Сравнить редакцию с нынешним состоянием</translation>
    </message>
    <message>
        <source>Show what changed since the revision</source>
        <translation>Показать, что изменилось после редакции</translation>
    </message>
    <message>
        <source>Add meeting below</source>
        <translation>Добавить входящее совещание</translation>
    </message>
    <message>
        <source>Add a roundtable, session or other meeting that belongs to this one</source>
        <translation>Добавить круглый стол, заседание или другое совещание, входящее в это</translation>
    </message>
    <message>
        <source>Open the meeting above</source>
        <translation>Открыть вышестоящее совещание</translation>
    </message>
    <message>
        <source>Open the meeting that this one belongs to</source>
        <translation>Открыть совещание, в которое входит это</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Meetings below</source>
        <translation>Входящие совещания</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Meetings above and below</source>
        <translation>Вышестоящее и входящие совещания</translation>
    </message>
    <message>
        <source>Template: no meeting itself</source>
        <translation>Шаблон: само не является совещанием</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>The meeting as it is now is kept as a revision</source>
        <translation>Нынешнее состояние совещания сохраняется как редакция</translation>
    </message>
    <message>
        <source>None yet. Each change of status keeps what the meeting was; briefs and minutes cite it.</source>
        <translation>Пока нет. При каждом изменении статуса сохраняется, каким было совещание; на это ссылаются справки и протоколы.</translation>
    </message>
    <message>
        <source>The meeting is what revision %1 holds.</source>
        <translation>Совещание совпадает с содержанием редакции %1.</translation>
    </message>
    <message>
        <source>The meeting has changed since its last revision.</source>
        <translation>После последней редакции совещание изменилось.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 items, %2 positions, %3 participants, %4 outcomes</source>
        <translation>Пунктов: %1, позиций: %2, участников: %3, итогов: %4</translation>
    </message>
    <message>
        <source>It belongs to no other meeting, and none belongs to it.</source>
        <translation>Оно не входит ни в какое другое совещание, и в него ничего не входит.</translation>
    </message>
    <message>
        <source>It belongs to no other meeting.</source>
        <translation>Оно не входит ни в какое другое совещание.</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Входит в: %1</translation>
    </message>
    <message>
        <source>Why does the meeting go back? The reason is kept with the revision.</source>
        <translation>Почему совещание возвращается к прежнему статусу? Причина сохраняется вместе с редакцией.</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageBar</name>
    <message>
        <source>As others see it</source>
        <translation>Как видят другие</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Count only what may be shown to the three sides, and tell few actors as a range</source>
        <translation>Считать только то, что можно показать трем сторонам, а малое число участников указывать диапазоном</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Любое совещание</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Любая тема</translation>
    </message>
    <message>
        <source>Any addressee</source>
        <translation>Любой адресат</translation>
    </message>
    <message>
        <source>Any chairmanship</source>
        <translation>Любой период председательства</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoveragePage</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Recommendations taken up</source>
        <translation>Рекомендации, на которые есть отклик</translation>
    </message>
    <message>
        <source>Follow-ups by status word</source>
        <translation>Последующие меры по статусу</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Пока нет записей</translation>
    </message>
    <message>
        <source>Records of the chosen number</source>
        <translation>Записи по выбранному числу</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Open the chosen record (Enter)</source>
        <translation>Открыть выбранную запись (Enter)</translation>
    </message>
    <message>
        <source>Show these numbers as a paper, for the office or to be shared</source>
        <translation>Показать эти числа в виде документа — для бюро или для сторон</translation>
    </message>
    <message>
        <source>Numbers of coverage</source>
        <translation>Числа по отклику на рекомендации</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>No recommendation is entered yet. Enter recommendations of a Forum Meeting, or paste them into their list from a table. Then it stands here what of them is taken up.</source>
        <translation>Пока не внесено ни одной рекомендации. Внесите рекомендации совещания Форума или вставьте их в список из таблицы. Тогда здесь будет показано, на какие из них есть отклик.</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Добавить рекомендацию</translation>
    </message>
    <message>
        <source>Open the list of recommendations</source>
        <translation>Открыть список рекомендаций</translation>
    </message>
    <message>
        <source>Recommendations: %1. Taken up: %2. Other entries: %3. Nothing entered yet: %4.</source>
        <translation>Рекомендации: %1. Есть отклик: %2. Другие записи: %3. Пока нет записей: %4.</translation>
    </message>
    <message>
        <source>Left out for others: %1.</source>
        <translation>Не вошло в показ для других: %1.</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Пока ничего не внесено</translation>
    </message>
    <message>
        <source>Shared priority</source>
        <translation>Общий приоритет</translation>
    </message>
    <message>
        <source>Nothing entered yet (%1)</source>
        <translation>Пока нет записей (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Отклик на рекомендации</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageTable</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>tri::ui::DelegationPage</name>
    <message>
        <source>Print checklist</source>
        <translation>Печать контрольного списка</translation>
    </message>
    <message>
        <source>The list on paper, with boxes to tick and lines to write on (Ctrl+P)</source>
        <translation>Список на бумаге, с квадратами для отметок и линиями для записей (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>Открыть запись этой строки (Enter)</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>The delegation is ready with this line, or not yet again (Space)</source>
        <translation>Делегация готова по этой строке или снова еще не готова (пробел)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Make a step of the preparation of this line; it stands on Home when it is due (S)</source>
        <translation>Создать шаг подготовки из этой строки; при наступлении срока он показывается на главной странице (S)</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Запросить помощь…</translation>
    </message>
    <message>
        <source>Draft a request to an agency for help with preparing the delegation (R)</source>
        <translation>Составить проект запроса в учреждение о помощи в подготовке делегации (R)</translation>
    </message>
    <message>
        <source>Who is asked for help</source>
        <translation>У кого запрашивается помощь</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>Учреждение …</translation>
    </message>
    <message>
        <source>Ask for help with the preparation:</source>
        <translation>Запросить помощь в подготовке:</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>Составить проект запроса</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>This line has a step already. Space ticks it.</source>
        <translation>У этой строки уже есть шаг. Пробел ставит отметку.</translation>
    </message>
    <message>
        <source>A step of the preparation is made of this line; the State is its owner.</source>
        <translation>Из этой строки создан шаг подготовки; его исполнитель — государство.</translation>
    </message>
    <message>
        <source>That this line is ready follows from its record; Enter opens it.</source>
        <translation>Готовность этой строки следует из ее записи; Enter открывает ее.</translation>
    </message>
    <message>
        <source>The step of this line is done.</source>
        <translation>Шаг этой строки выполнен.</translation>
    </message>
    <message>
        <source>The step of this line is open again.</source>
        <translation>Шаг этой строки снова открыт.</translation>
    </message>
    <message>
        <source>Ticked: kept as a step of the preparation that is done.</source>
        <translation>Отмечено: сохранено как выполненный шаг подготовки.</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list, or leave the box empty.</source>
        <translation>Учреждения с названием «%1» нет. Выберите его из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>A request for help is drafted; it stands under “Help asked for and offered”.</source>
        <translation>Проект запроса о помощи составлен; он находится в группе «Запрошенная и предложенная помощь».</translation>
    </message>
    <message>
        <source>State of the delegation</source>
        <translation>Государство делегации</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>Государство …</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Совещание Форума</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>Государства с названием «%1» нет. Выберите его из списка.</translation>
    </message>
    <message>
        <source>What the delegation prepares</source>
        <translation>Что готовит делегация</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему здесь</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>State, meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a State above. Its experiences, positions, papers and persons for the meeting then stand here as a checklist.</source>
        <translation>Выберите государство выше. Тогда его опыт, позиции, документы и лица для этого совещания будут показаны здесь в виде контрольного списка.</translation>
    </message>
    <message>
        <source>There is no Forum Meeting in this workspace yet. Add one under Meetings.</source>
        <translation>В этом рабочем файле пока нет совещаний Форума. Добавьте совещание в разделе «Совещания».</translation>
    </message>
    <message>
        <source>The list cannot be made; the message above says why. Choose another State or meeting.</source>
        <translation>Составить список нельзя; причина указана в сообщении выше. Выберите другое государство или совещание.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>group, how many are ready</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Шаг выполнен</translation>
    </message>
    <message>
        <source>Step open</source>
        <translation>Шаг открыт</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Follow-up is voluntary: whether the State tells of it, and what, is for the State to say.</source>
        <translation>Последующие меры добровольны: государство само решает, сообщать ли о них и что именно.</translation>
    </message>
    <message>
        <source>Prepare a delegation</source>
        <translation>Подготовка делегации</translation>
    </message>
    <message>
        <source>The step is done; the line is ready once the consent is recorded as given.</source>
        <translation>Шаг выполнен; строка будет готова, когда будет отмечено, что согласие дано.</translation>
    </message>
    <message>
        <source>Kept as a step that is done; the line is ready once the consent is recorded as given.</source>
        <translation>Сохранено как выполненный шаг; строка будет готова, когда будет отмечено, что согласие дано.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>still to be prepared</comment>
        <translation>Предстоит подготовить</translation>
    </message>
</context>
<context>
    <name>tri::ui::Desk</name>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed in it.</source>
        <translation>Этот рабочий файл открыт только для чтения. В нем ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation>Это образец. Пробуйте что угодно: это отдельная копия, а ее совещания и планы вымышлены.</translation>
    </message>
    <message>
        <source>This is the only page that is open. To leave the workspace, choose File &gt; Close workspace.</source>
        <translation>Это единственная открытая страница. Чтобы выйти из рабочего файла, выберите «Файл» &gt; «Закрыть рабочий файл».</translation>
    </message>
</context>
<context>
    <name>tri::ui::DiffText</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Matching words: %1</source>
        <translation>Совпадающие слова: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilModel</name>
    <message>
        <source>not looked at</source>
        <translation>не просматривалось</translation>
    </message>
    <message>
        <source>%1, 1 year ago</source>
        <translation>%1, 1 год назад</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years ago</source>
        <translation>
            <numerusform>%1, %n год назад</numerusform>
            <numerusform>%1, %n года назад</numerusform>
            <numerusform>%1, %n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what experiences say, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>other evidence: %1</source>
        <translation>прочие данные: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <comment>lesson, its words, heading, what it tells</comment>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3: %4</source>
        <comment>experience, its title, lesson, what it says</comment>
        <translation>%1 (%2) о выводе %3: %4</translation>
    </message>
    <message>
        <source>. Why: %1</source>
        <translation>. Обоснование: %1</translation>
    </message>
    <message>
        <source>%1 (%2) says nothing to %3 as far as we know. Insert adds a link.</source>
        <translation>%1 (%2): насколько известно, к выводу %3 отношения нет. Insert добавляет связь.</translation>
    </message>
    <message>
        <source>How many experiences say what</source>
        <translation>Сколько примеров опыта что говорит</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>States of the experiences that support the lesson</source>
        <translation>Государства, опыт которых поддерживает вывод</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>When the lesson was drawn or last checked</source>
        <translation>Когда вывод был сделан или в последний раз проверен</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>%1: %2. States: %3. Looked at: %4.%5</source>
        <translation>%1: %2. Государства: %3. Просмотрено: %4.%5</translation>
    </message>
    <message>
        <source>Chosen for comparison.</source>
        <translation>Выбрано для сопоставления.</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilPart</name>
    <message>
        <source>The link is added. Undo takes it back.</source>
        <translation>Связь добавлена. Отмена вернет прежнее.</translation>
    </message>
    <message>
        <source>Print what experience teaches…</source>
        <translation>Печать «Чему учит опыт»…</translation>
    </message>
    <message>
        <source>All lessons with what each experience says, as an office or a shared copy (Ctrl+P)</source>
        <translation>Все выводы и то, что говорит о них каждый опыт: служебный экземпляр или экземпляр для сторон (Ctrl+P)</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Добавить связь…</translation>
    </message>
    <message>
        <source>Say what an experience says to the chosen lesson (Insert)</source>
        <translation>Указать, что говорит опыт о выбранном выводе (Insert)</translation>
    </message>
    <message>
        <source>Compare this experience</source>
        <translation>Сопоставить этот опыт</translation>
    </message>
    <message>
        <source>Put the chosen experience side by side with others, or take it out (Space)</source>
        <translation>Добавить выбранный опыт в сопоставление или убрать из него (пробел)</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Открыть вывод</translation>
    </message>
    <message>
        <source>Open the lesson of the chosen line</source>
        <translation>Открыть вывод выбранной строки</translation>
    </message>
    <message>
        <source>Open the experience</source>
        <translation>Открыть опыт</translation>
    </message>
    <message>
        <source>Open the experience of the chosen column</source>
        <translation>Открыть опыт выбранного столбца</translation>
    </message>
    <message>
        <source>Chain of the lesson</source>
        <translation>Цепочка вывода</translation>
    </message>
    <message>
        <source>Draw what the lesson rests on and leads to</source>
        <translation>Нарисовать, на чем основан вывод и к чему он ведет</translation>
    </message>
    <message>
        <source>Words of lessons or experiences</source>
        <translation>Слова выводов или опыта</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Государство:</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Найти:</translation>
    </message>
    <message>
        <source>Lessons against experiences</source>
        <translation>Выводы и опыт</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Опыт</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>No lesson yet. Enter what several experiences teach together as a lesson, and link the experiences it is drawn from.</source>
        <translation>Выводов пока нет. Внесите как вывод то, чему вместе учат несколько примеров опыта, и свяжите с ним опыт, из которого он сделан.</translation>
    </message>
    <message>
        <source>No lesson fits. Choose another theme or State, or fewer words.</source>
        <translation>Подходящих выводов нет. Выберите другую тему или государство либо меньше слов.</translation>
    </message>
    <message>
        <source>Lessons: %1 · experiences: %2 · States: %3</source>
        <translation>Выводов: %1 · опыт: %2 · государств: %3</translation>
    </message>
    <message>
        <source>Nothing is said here. Insert adds a link; the lesson and the experience are opened from the Record menu.</source>
        <translation>Здесь ничего не сказано. Insert добавляет связь; вывод и опыт открываются из меню «Запись».</translation>
    </message>
    <message>
        <source>Choose a cell in the column of an experience; Space puts that experience side by side.</source>
        <translation>Выберите ячейку в столбце опыта; пробел добавляет этот опыт в сопоставление.</translation>
    </message>
    <message>
        <source>Four experiences stand side by side at most. Take one out first (Space in its column).</source>
        <translation>Сопоставить можно не более четырех примеров опыта. Сначала уберите один (пробел в его столбце).</translation>
    </message>
    <message>
        <source>Space in the columns of two to four experiences puts them side by side here.</source>
        <translation>Нажмите пробел в столбцах двух–четырех примеров опыта, чтобы сопоставить их здесь.</translation>
    </message>
    <message>
        <source>%1 is chosen. Choose one to three more with Space.</source>
        <translation>Выбрано: %1. Выберите пробелом еще от одного до трех примеров.</translation>
    </message>
    <message>
        <source>A link joins an experience and a lesson. Enter one of each first.</source>
        <translation>Связь соединяет опыт и вывод. Сначала внесите хотя бы один опыт и один вывод.</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>Обобщение</translation>
    </message>
</context>
<context>
    <name>tri::ui::DocumentController</name>
    <message>
        <source>Trilateral sample</source>
        <translation>Образец Trilateral</translation>
    </message>
    <message>
        <source>Trilateral workspaces (*.%1)</source>
        <translation>Рабочие файлы Trilateral (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть рабочий файл</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Новый рабочий файл</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочий файл</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. Use Open to look for it elsewhere.</source>
        <translation>Файла «%1» больше нет в %2. Возможно, он перемещен, переименован или находится на неподключенном диске. Чтобы найти его в другом месте, выберите «Открыть».</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.</source>
        <translation>«%1» — не рабочий файл Trilateral, поэтому он оставлен без изменений. Выберите файл с расширением .%2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague&apos;s instead.</source>
        <translation>Файл «%1» поврежден и не открыт. Сохраните его в нынешнем виде и откройте вместо него свою последнюю копию или копию коллеги.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.</source>
        <translation>Файл «%1» записан более новой версией Trilateral. В нем ничего не изменено; откройте его в той версии.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.</source>
        <translation>Файл «%1» нельзя записать в %2. Выберите другую папку или попросите право записи в нее.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.</source>
        <translation>Файл «%1» открыт в другом окне или на другом компьютере. Сначала закройте его там или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space in %2, or choose another place.</source>
        <translation>На диске не осталось места для «%1». Освободите место в %2 или выберите другое место.</translation>
    </message>
    <message>
        <source>There is a file “%1” in %2 already, and it was left as it is. Choose another name.</source>
        <translation>Файл «%1» уже есть в %2, и он оставлен без изменений. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” could not be opened or made: %2</source>
        <translation>Файл «%1» не удалось открыть или создать: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Открывается: %1</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>Создается рабочий файл</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Создается образец</translation>
    </message>
</context>
<context>
    <name>tri::ui::EditActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Отменить «%1»</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>По&amp;вторить «%1»</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: «%1»</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: «%1»</translation>
    </message>
</context>
<context>
    <name>tri::ui::EvidencePage</name>
    <message>
        <source>What experiences teach is read here…</source>
        <translation>Читается, чему учит опыт…</translation>
    </message>
    <message>
        <source>The evidence could not be read. Open the page again to try once more.</source>
        <translation>Не удалось прочитать фактические данные. Откройте страницу снова, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>Nothing is here yet. Enter experiences first, then the lessons that several of them teach together; their chains and gaps follow by themselves.</source>
        <translation>Здесь пока ничего нет. Сначала внесите опыт, затем выводы, которым учат несколько примеров опыта; их цепочки и пробелы появятся сами.</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>Добавить опыт</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Фактические данные</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperienceOffer</name>
    <message>
        <source>Form to fill in…</source>
        <translation>Форма для заполнения…</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Принять форму…</translation>
    </message>
    <message>
        <source>Write this experience, or an empty form, as a document that others fill in and send back</source>
        <translation>Вывести этот опыт или пустую форму как документ, который другие заполняют и присылают обратно</translation>
    </message>
    <message>
        <source>Take in a form that was sent back; you see each change first</source>
        <translation>Принять присланную обратно форму; сначала вы увидите каждое изменение</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Форма для заполнения</translation>
    </message>
    <message>
        <source>The form was written to “%1”.</source>
        <translation>Форма записана в «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Not told in it, because only our office sees them: %n values.</source>
        <translation>
            <numerusform>В нее не вошло %n значение, которое видит только наше бюро.</numerusform>
            <numerusform>В нее не вошли %n значения, которые видит только наше бюро.</numerusform>
            <numerusform>В нее не вошло %n значений, которые видит только наше бюро.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms (*.docx *.csv)</source>
        <translation>Формы (*.docx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Принять форму</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperiencePanel</name>
    <message>
        <source>Compare side by side</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Similar, not the same</source>
        <translation>Схоже, но не одно и то же</translation>
    </message>
    <message>
        <source>What this experience still needs</source>
        <translation>Что еще требуется для этого опыта</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>Открыть другой опыт рядом с этим</translation>
    </message>
    <message>
        <source>Link the two as similar experiences; they are no longer told as likely the same</source>
        <translation>Связать оба как схожий опыт; они больше не отмечаются как вероятно одинаковые</translation>
    </message>
    <message>
        <source>Write the experience first; then this tells what it still needs.</source>
        <translation>Сначала запишите опыт; тогда здесь будет показано, что еще требуется.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Рецензенты</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All readers that are needed have answered.</source>
        <translation>Все необходимые рецензенты ответили.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>“%1” is set, and what is here speaks for it. %2</source>
        <translation>Указано «%1», и имеющиеся сведения этому соответствуют. %2</translation>
    </message>
    <message>
        <source>No grade is set.</source>
        <translation>Уровень подтверждения не указан.</translation>
    </message>
    <message>
        <source>“%1” is set.</source>
        <translation>Указано «%1».</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>Имеющиеся сведения соответствуют значению «%1». %2</translation>
    </message>
    <message>
        <source>To present it</source>
        <translation>Для представления</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Все на месте.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>те же слова: %1</translation>
    </message>
    <message>
        <source>same State: %1</source>
        <translation>то же государство: %1</translation>
    </message>
    <message>
        <source>same theme: %1</source>
        <translation>та же тема: %1</translation>
    </message>
    <message>
        <source>same period</source>
        <translation>тот же период</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Вероятно, одно и то же</translation>
    </message>
    <message>
        <source>No other experience looks like this one.</source>
        <translation>Другого похожего опыта нет.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Перейти к полю</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Указать «%1»</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>Добавить отзыв</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>tri::ui::FieldEditor</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(несколько значений)</translation>
    </message>
    <message>
        <source>(will be empty)</source>
        <translation>(станет пустым)</translation>
    </message>
    <message>
        <source>Added to what each record has</source>
        <translation>Добавляется к тому, что есть в каждой записи</translation>
    </message>
    <message>
        <source>Taken out of each record that has it</source>
        <translation>Убирается из каждой записи, в которой есть</translation>
    </message>
    <message>
        <source>In place of what each record has</source>
        <translation>Вместо того, что есть в каждой записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Carry out what probably mends it; it is one step that can be undone</source>
        <translation>Выполнить то, что, вероятно, исправит это; это одно действие, которое можно отменить</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закрыто для изменений</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileActions</name>
    <message>
        <source>Opening %1</source>
        <translation>Открывается: %1</translation>
    </message>
    <message>
        <source>A file that can run</source>
        <translation>Исполняемый файл</translation>
    </message>
    <message>
        <source>Files of this kind can do anything on this computer that you can. Open it only if you know who made it and what it does.</source>
        <translation>Файлы этого типа могут делать на этом компьютере все, что можете делать вы. Открывайте такой файл, только если знаете, кто его создал и что он делает.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Все равно открыть</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Сохраняется: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>%1 – its content is not in this copy</source>
        <translation>%1 – содержимого нет в этой копии</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>Сохраняется в рабочий файл: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message>
        <source>Only the name of this file is known.</source>
        <translation>Известно только имя этого файла.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace.</source>
        <translation>Содержимого этого файла нет в этой копии рабочего файла.</translation>
    </message>
    <message>
        <source>The search finds the words inside this file.</source>
        <translation>Поиск находит слова внутри этого файла.</translation>
    </message>
    <message>
        <source>The search finds the words in the first part of this large file.</source>
        <translation>Поиск находит слова в первой части этого большого файла.</translation>
    </message>
    <message>
        <source>The search finds this file by its name only.</source>
        <translation>Поиск находит этот файл только по имени.</translation>
    </message>
    <message>
        <source>This file seems to be damaged: the search finds it by its name only.</source>
        <translation>Этот файл, вероятно, поврежден: поиск находит его только по имени.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>Сохранить копии файлов при этой записи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Look at a copy in the program of its kind</source>
        <translation>Посмотреть копию в соответствующей программе</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation>Записать файл в папку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected files for a folder or a mail</source>
        <translation>Скопировать выбранные файлы для папки или письма</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Вставить файлы</translation>
    </message>
    <message>
        <source>Attach the files that were copied in the file manager</source>
        <translation>Приложить файлы, скопированные в диспетчере файлов</translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation>Название и сведения…</translation>
    </message>
    <message>
        <source>Show the record of this file: its title, language, date and note</source>
        <translation>Показать запись этого файла: название, язык, дату и примечание</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the selected files away from this record</source>
        <translation>Убрать выбранные файлы из этой записи</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Papers, letters and pictures that go with this record can be kept in the workspace: drop them here.</source>
        <translation>Документы, письма и изображения, относящиеся к этой записи, можно хранить в рабочем файле: перетащите их сюда.</translation>
    </message>
    <message>
        <source>No file goes with this record.</source>
        <translation>К этой записи не приложено ни одного файла.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>отсутствует здесь</translation>
    </message>
    <message>
        <source>There is no file on the clipboard. Copy files in the file manager first.</source>
        <translation>В буфере обмена нет файлов. Сначала скопируйте файлы в диспетчере файлов.</translation>
    </message>
    <message>
        <source>“%1” removed from this record.</source>
        <translation>«%1» убран из этой записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation>
            <numerusform>Из этой записи убран %n файл.</numerusform>
            <numerusform>Из этой записи убраны %n файла.</numerusform>
            <numerusform>Из этой записи убрано %n файлов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FillButton</name>
    <message>
        <source>What becomes of this field in the selected records</source>
        <translation>Что станет с этим полем в выбранных записях</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
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
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Показать, где</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Словесный фильтр</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>например: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Соединить через</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitOffer</name>
    <message>
        <source>Fit for the next planning cycle…</source>
        <translation>К следующему циклу планирования…</translation>
    </message>
    <message>
        <source>When the State plans, and what could be proposed for its next cycle, with reasons</source>
        <translation>Когда государство планирует и что можно предложить к его следующему циклу, с основаниями</translation>
    </message>
    <message>
        <source>How agencies could help…</source>
        <translation>Чем могли бы помочь учреждения…</translation>
    </message>
    <message>
        <source>Agencies by mandate, earlier support, projects and people, with reasons</source>
        <translation>Учреждения по мандату, прежней поддержке, проектам и лицам, с основаниями</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Карточка проекта</translation>
    </message>
    <message>
        <source>The project on one paper, to hand out: what, where, who, results</source>
        <translation>Проект на одном документе для раздачи: что, где, кто, результаты</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Перечень проектов</translation>
    </message>
    <message>
        <source>All projects on paper, by theme and country</source>
        <translation>Все проекты на бумаге, по темам и странам</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>Выберите запись или сначала запишите новую.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitPage</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The list on paper, for the office or to share (Ctrl+P)</source>
        <translation>Перечень на бумаге — для бюро или для сторон (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the recommendation (Enter)</source>
        <translation>Открыть рекомендацию (Enter)</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>Создать запись о поддержке…</translation>
    </message>
    <message>
        <source>Write down support for this recommendation that fits the cycle (S)</source>
        <translation>Записать поддержку этой рекомендации, подходящую к циклу (S)</translation>
    </message>
    <message>
        <source>Add a planning cycle</source>
        <translation>Добавить цикл планирования</translation>
    </message>
    <message>
        <source>When the State plans, and when the text is prepared</source>
        <translation>Когда государство планирует и когда готовится текст</translation>
    </message>
    <message>
        <source>Agency that could support it</source>
        <translation>Учреждение, которое могло бы ее поддержать</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>Учреждение …</translation>
    </message>
    <message>
        <source>The agency has offered it</source>
        <translation>Учреждение предложило ее</translation>
    </message>
    <message>
        <source>Support by:</source>
        <translation>Кто поддерживает:</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>Создать запись</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list.</source>
        <translation>Учреждения с названием «%1» нет. Выберите его из списка.</translation>
    </message>
    <message>
        <source>The support is written down as offered. It is internal until you share it.</source>
        <translation>Поддержка записана как предложенная. Пока вы не откроете доступ к записи, она внутренняя.</translation>
    </message>
    <message>
        <source>The support is written down; nothing is offered yet. It is internal until you share it.</source>
        <translation>Поддержка записана; пока ничего не предложено. Пока вы не откроете доступ к записи, она внутренняя.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>Государство …</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>Государства с названием «%1» нет. Выберите его из списка.</translation>
    </message>
    <message>
        <source>When the State plans</source>
        <translation>Когда государство планирует</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Его текст</translation>
    </message>
    <message>
        <source>What could fit the cycle</source>
        <translation>Что могло бы подойти к циклу</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему здесь</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Choose a State above. When it plans, and what could fit its next cycle, then stands here.</source>
        <translation>Выберите государство выше. Тогда здесь будет показано, когда оно планирует и что могло бы подойти к его следующему циклу.</translation>
    </message>
    <message>
        <source>The State is not in this workspace. Choose another one.</source>
        <translation>Этого государства нет в этом рабочем файле. Выберите другое.</translation>
    </message>
    <message>
        <source>Nothing here is addressed to this State by name or taken up by it. Recommendations to all States are listed once its follow-up, support or projects touch their theme.</source>
        <translation>Ничто здесь не адресовано этому государству по названию и не принято им к действию. Рекомендации всем государствам приводятся, когда его последующие меры, поддержка или проекты касаются их темы.</translation>
    </message>
    <message>
        <source>No recommendation here is addressed to this State or taken up by it.</source>
        <translation>Здесь нет рекомендаций, адресованных этому государству или принятых им к действию.</translation>
    </message>
    <message>
        <source>No planning cycle of this State is entered, so nobody can say when proposals are welcome.</source>
        <translation>Циклы планирования этого государства не внесены, поэтому нельзя сказать, когда уместны предложения.</translation>
    </message>
    <message>
        <source>None of the cycles entered can still take something in. Enter the next one when it is known.</source>
        <translation>Ни в один из внесенных циклов уже нельзя ничего включить. Внесите следующий, когда он станет известен.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cycle, when it is prepared</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Addressed to all States, with no other reason yet: %1.</source>
        <translation>Рекомендации всем государствам без иных оснований пока: %1.</translation>
    </message>
    <message>
        <source>Fits it already</source>
        <comment>support</comment>
        <translation>Уже отнесена к циклу</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>К следующему циклу планирования</translation>
    </message>
</context>
<context>
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpFilters</name>
    <message>
        <source>Any</source>
        <comment>status</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Совещание:</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Addressed to:</source>
        <translation>Кому адресовано:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Регион:</translation>
    </message>
    <message>
        <source>Actors:</source>
        <translation>Участники:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Статус:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>С года:</translation>
    </message>
    <message>
        <source>Since, first year</source>
        <translation>С какого времени: первый год</translation>
    </message>
    <message>
        <source>Since, last year</source>
        <translation>С какого времени: последний год</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Only recommendations with an entry</source>
        <translation>Только рекомендации с записью</translation>
    </message>
    <message>
        <source>Leave out the lines on which nothing is entered</source>
        <translation>Пропустить строки, в которых ничего не внесено</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>Show States without an entry too; never on paper</source>
        <translation>Показать и государства без записей; на бумаге — никогда</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>year</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>All</source>
        <comment>meetings</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>All</source>
        <comment>themes</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Любой адресат</translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(нет в этой копии)</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpMatrixPage</name>
    <message>
        <source>Print the matrix…</source>
        <translation>Печать матрицы…</translation>
    </message>
    <message>
        <source>What is chosen here on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>Выбранное здесь на бумаге: служебный экземпляр или экземпляр для сторон (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Export for our office…</source>
        <translation>&amp;Экспорт для нашего бюро…</translation>
    </message>
    <message>
        <source>Write what is chosen here as a workbook or a Word document</source>
        <translation>Записать выбранное здесь как книгу или документ Word</translation>
    </message>
    <message>
        <source>Export a &amp;shared copy…</source>
        <translation>Экспорт экземпляра для &amp;сторон…</translation>
    </message>
    <message>
        <source>Likewise for the three sides: without what is internal or sensitive, and without what was noted about a State without its consent</source>
        <translation>То же для трех сторон: без внутреннего и конфиденциального и без отмеченного о государстве без его согласия</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Скопировать выбранные ячейки или все ячейки с их заголовками</translation>
    </message>
    <message>
        <source>Open the &amp;recommendation</source>
        <translation>Открыть &amp;рекомендацию</translation>
    </message>
    <message>
        <source>Open the recommendation of the chosen line</source>
        <translation>Открыть рекомендацию выбранной строки</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a record</comment>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>1 line copied. The copy is for our own office.</source>
        <translation>Скопирована 1 строка. Копия предназначена для нашего бюро.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied. The copy is for our own office.</source>
        <translation>
            <numerusform>Скопирована %n строка. Копия предназначена для нашего бюро.</numerusform>
            <numerusform>Скопированы %n строки. Копия предназначена для нашего бюро.</numerusform>
            <numerusform>Скопировано %n строк. Копия предназначена для нашего бюро.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a shared copy</source>
        <translation>Экспорт экземпляра для сторон</translation>
    </message>
    <message>
        <source>Export for our office</source>
        <translation>Экспорт для нашего бюро</translation>
    </message>
    <message>
        <source>Writing the follow-up matrix</source>
        <translation>Записывается матрица последующих мер</translation>
    </message>
    <message>
        <source>The matrix is written to “%1”. It holds internal and sensitive records too; it is for our own office.</source>
        <translation>Матрица записана в «%1». В ней есть и внутренние, и конфиденциальные записи; она предназначена для нашего бюро.</translation>
    </message>
    <message>
        <source>The shared copy is written to “%1”.</source>
        <translation>Экземпляр для сторон записан в «%1».</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Не вошло: %1.</translation>
    </message>
    <message>
        <source>Recommendations by actors</source>
        <translation>Рекомендации по участникам</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Recommendations and their follow-up, a line an entry</source>
        <translation>Рекомендации и последующие меры, по строке на запись</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>The matrix is being put together…</source>
        <translation>Матрица составляется…</translation>
    </message>
    <message>
        <source>The matrix could not be put together. Open the page again to try once more.</source>
        <translation>Не удалось составить матрицу. Откройте страницу снова, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>Recommendations of Forum Meetings and what is done on them stand here. Add a recommendation, or take in a table of them.</source>
        <translation>Здесь показываются рекомендации совещаний Форума и то, что по ним делается. Добавьте рекомендацию или примите таблицу с ними.</translation>
    </message>
    <message>
        <source>Nothing is entered that fits. Choose less narrowly above.</source>
        <translation>Подходящих записей нет. Задайте условия выше менее строго.</translation>
    </message>
    <message>
        <source>1 recommendation.</source>
        <translation>1 рекомендация.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations.</source>
        <translation>
            <numerusform>%n рекомендация.</numerusform>
            <numerusform>%n рекомендации.</numerusform>
            <numerusform>%n рекомендаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up is voluntary: an empty cell says that nothing is entered here, and no more.</source>
        <translation>Последующие меры добровольны: пустая ячейка означает лишь, что здесь ничего не внесено.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Матрица последующих мер</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpOffer</name>
    <message>
        <source>Add a dated report…</source>
        <translation>Добавить доклад с датой…</translation>
    </message>
    <message>
        <source>Write down what somebody reports of the follow-up, with the day and the word for how it stands</source>
        <translation>Записать, что кто-либо сообщает о последующей мере, с указанием дня и статуса</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Ход событий</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующая мера</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpPanel</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>Открыть оба рядом</translation>
    </message>
    <message>
        <source>Add a dated report…</source>
        <translation>Добавить доклад с датой…</translation>
    </message>
    <message>
        <source>What is told of the follow-up</source>
        <translation>Что сообщается о последующей мере</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>Открыть запись этой строки (Enter)</translation>
    </message>
    <message>
        <source>Open the two accounts beside each other</source>
        <translation>Открыть два сообщения рядом</translation>
    </message>
    <message>
        <source>Write down what somebody reports of it, with the day and the word for how it stands</source>
        <translation>Записать, что кто-либо о ней сообщает, с указанием дня и статуса</translation>
    </message>
    <message>
        <source>Write the record first; then this tells what is known of it.</source>
        <translation>Сначала сделайте запись; тогда здесь будет показано, что о ней известно.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpRecords</name>
    <message>
        <source>Records of the chosen cell</source>
        <translation>Записи выбранной ячейки</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
</context>
<context>
    <name>tri::ui::ForecastPart</name>
    <message>
        <source>Show &amp;dropped</source>
        <translation>Показать о&amp;тброшенное</translation>
    </message>
    <message>
        <source>Request &amp;calendar</source>
        <translation>&amp;Календарь запросов</translation>
    </message>
    <message>
        <source>What is expected, month by month, on paper or as PDF: for the office, or to be shared</source>
        <translation>Что ожидается, по месяцам, на бумаге или в формате PDF: для бюро или для передачи другим</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step</source>
        <translation>Внести отмеченное, а если отметок нет — выбранное, как проекты запросов одним действием</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside on this computer, or bring it back</source>
        <translation>Отложить на этом компьютере отмеченное, а если отметок нет — выбранное, или вернуть его</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;Поставить или снять отметку</translation>
    </message>
    <message>
        <source>Requests to be expected</source>
        <translation>Ожидаемые запросы</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>Обычно запрашивают у</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Поступал</translation>
    </message>
    <message>
        <source>Earliest to latest, by month</source>
        <translation>С самой ранней до самой поздней даты, по месяцам</translation>
    </message>
    <message>
        <source>Before how many of the earlier Forum Meetings it came</source>
        <translation>Перед сколькими из предыдущих совещаний Форума он поступал</translation>
    </message>
    <message>
        <source>From the earliest to the latest day it was ever asked, counted from the Forum Meeting. Dot or bar: the usual day or month. Diamond: needed by. Thick line: the Forum Meeting. Dotted: today.</source>
        <translation>С самого раннего до самого позднего дня, когда поступал запрос, считая от совещания Форума. Точка или полоса: обычный день или месяц. Ромб: требуется к. Толстая линия: совещание Форума. Пунктир: сегодня.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>До совещания:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До совещания</translation>
    </message>
    <message>
        <source>List the proposals that were dropped on this computer too, to bring them back</source>
        <translation>Показать и предложения, отброшенные на этом компьютере, чтобы их можно было вернуть</translation>
    </message>
    <message>
        <source>Earlier requests that the proposal rests on</source>
        <translation>Прежние запросы, на которых основано предложение</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step (Ctrl+Enter)</source>
        <translation>Внести отмеченное, а если отметок нет — выбранное, как проекты запросов одним действием (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside; it stays so on this computer until you bring it back (Delete)</source>
        <translation>Отложить отмеченное, а если отметок нет — выбранное; на этом компьютере оно останется отложенным, пока вы его не вернете (Delete)</translation>
    </message>
    <message>
        <source>What may be asked before %1, by what was asked before earlier ones</source>
        <translation>О чем могут попросить до совещания «%1», судя по запросам перед предыдущими</translation>
    </message>
    <message>
        <source>What may be asked before the coming Forum Meeting</source>
        <translation>О чем могут попросить до ближайшего совещания Форума</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Dropped on this computer</source>
        <translation>Отброшено на этом компьютере</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>Уже внесено</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>usual day, earliest, latest</comment>
        <translation>%1, в промежутке %2 – %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of request, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times, Forum Meetings</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Ожидается: %1</translation>
    </message>
    <message>
        <source>; needed by %1</source>
        <translation>; требуется к дате: %1</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Ожидается: %1.</translation>
    </message>
    <message>
        <source>Needed by %1.</source>
        <translation>Требуется к дате: %1.</translation>
    </message>
    <message>
        <source>This time is over: it was never asked this late.</source>
        <translation>Это время прошло: так поздно запрос никогда не поступал.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>1 request to be expected</source>
        <translation>Ожидается 1 запрос</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to be expected</source>
        <translation>
            <numerusform>Ожидается %n запрос</numerusform>
            <numerusform>Ожидается %n запроса</numerusform>
            <numerusform>Ожидается %n запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered already</source>
        <translation>
            <numerusform>уже внесен %n</numerusform>
            <numerusform>уже внесено %n</numerusform>
            <numerusform>уже внесено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>отброшен %n</numerusform>
            <numerusform>отброшено %n</numerusform>
            <numerusform>отброшено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped (“Show dropped” lists them)</source>
        <translation>
            <numerusform>отброшен %n («Показать отброшенное» выводит список)</numerusform>
            <numerusform>отброшено %n («Показать отброшенное» выводит список)</numerusform>
            <numerusform>отброшено %n («Показать отброшенное» выводит список)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Drawn from 1 earlier Forum Meeting.</source>
        <translation>%1. На основе 1 предыдущего совещания Форума.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Drawn from %n earlier Forum Meetings.</source>
        <translation>
            <numerusform>%1. На основе %n предыдущего совещания Форума.</numerusform>
            <numerusform>%1. На основе %n предыдущих совещаний Форума.</numerusform>
            <numerusform>%1. На основе %n предыдущих совещаний Форума.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking, so of no use here: %n.</source>
        <translation>
            <numerusform>Без даты запроса и поэтому здесь не учтено: %n.</numerusform>
            <numerusform>Без даты запроса и поэтому здесь не учтено: %n.</numerusform>
            <numerusform>Без даты запроса и поэтому здесь не учтено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n as drafts</source>
        <translation>
            <numerusform>Внести %n как проект</numerusform>
            <numerusform>Внести %n как проекты</numerusform>
            <numerusform>Внести %n как проекты</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter as a draft</source>
        <translation>Внести как проект</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n</source>
        <translation>
            <numerusform>Отбросить %n</numerusform>
            <numerusform>Отбросить %n</numerusform>
            <numerusform>Отбросить %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавить совещание</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>Открыть список запросов</translation>
    </message>
    <message>
        <source>Requests are expected from one Forum Meeting to the next. Enter the coming Forum Meeting, at least with its month.</source>
        <translation>Запросы ожидаются от одного совещания Форума к другому. Внесите ближайшее совещание Форума, указав хотя бы его месяц.</translation>
    </message>
    <message>
        <source>No Forum Meeting before this one has requests with a day or month of asking, so nothing can be expected. Enter what was asked in earlier years, or paste it into the list of requests from a table.</source>
        <translation>Ни у одного из предыдущих совещаний Форума нет запросов с днем или месяцем запроса, поэтому ожидать ничего нельзя. Внесите то, о чем просили в прежние годы, или вставьте это из таблицы в список запросов.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</source>
        <translation>
            <numerusform>Перед записанными предыдущими совещаниями Форума (%n) ничего не поступало регулярно, поэтому ничего не ожидается.</numerusform>
            <numerusform>Перед записанными предыдущими совещаниями Форума (%n) ничего не поступало регулярно, поэтому ничего не ожидается.</numerusform>
            <numerusform>Перед записанными предыдущими совещаниями Форума (%n) ничего не поступало регулярно, поэтому ничего не ожидается.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>Это уже внесено.</translation>
    </message>
    <message>
        <source>One draft of a request is entered. Nobody has asked yet.</source>
        <translation>Внесен один проект запроса. Пока никто не обращался.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of requests are entered. Nobody has asked yet.</source>
        <translation>
            <numerusform>Внесен %n проект запросов. Пока никто не обращался.</numerusform>
            <numerusform>Внесено %n проекта запросов. Пока никто не обращался.</numerusform>
            <numerusform>Внесено %n проектов запросов. Пока никто не обращался.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is back among those to be expected.</source>
        <translation>Предложение снова среди ожидаемых.</translation>
    </message>
    <message>
        <source>Dropped on this computer, here and on the request calendar. “Show dropped” lists what was dropped, to bring it back.</source>
        <translation>Отброшено на этом компьютере — здесь и в календаре запросов. «Показать отброшенное» выводит отброшенное, чтобы его можно было вернуть.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormExportDialog</name>
    <message>
        <source>An &amp;empty form for a new one</source>
        <translation>&amp;Пустая форма для новой записи</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Форма для заполнения</translation>
    </message>
    <message>
        <source>Others fill it in with Word or LibreOffice, or as a table, and send it back; when you take it in, you see each change before it is taken. What is internal or sensitive is not told in it.</source>
        <translation>Другие заполняют ее в Word или LibreOffice либо как таблицу и присылают обратно; когда вы ее принимаете, вы видите каждое изменение до его внесения. Внутреннее и конфиденциальное в нее не входит.</translation>
    </message>
    <message>
        <source>&amp;This one: %1</source>
        <translation>&amp;Эта запись: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the form, and of what is written into it</source>
        <translation>&amp;Язык формы и вписываемого в нее</translation>
    </message>
    <message>
        <source>Language of the form, and of what is written into it</source>
        <translation>Язык формы и вписываемого в нее</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormReviewDialog</name>
    <message>
        <source>A new record from “%1”</source>
        <translation>Новая запись из «%1»</translation>
    </message>
    <message>
        <source>“%1”: what the form changes</source>
        <translation>«%1»: что меняет форма</translation>
    </message>
    <message>
        <source>Changes that the form makes, to be taken or left</source>
        <translation>Изменения, вносимые формой: принять или оставить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>В форме</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Форма в целом</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Не принято: %1</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>К сведению: %1</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Изменено и здесь</translation>
    </message>
    <message>
        <source>It changed here since the form was sent. Tick it to take what the form says: %1</source>
        <translation>Изменено здесь после отправки формы. Отметьте, чтобы принять то, что в форме: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>The form says nothing else than the record does.</source>
        <translation>В форме то же, что и в записи.</translation>
    </message>
    <message>
        <source>The form makes a new record: %1.</source>
        <translation>Форма создает новую запись: %1.</translation>
    </message>
    <message>
        <source>Changes in the form: %1. As they stand here: %2.</source>
        <translation>Изменений в форме: %1. Совпадает с имеющимся здесь: %2.</translation>
    </message>
    <message>
        <source>Problems: %1; those fields are left as they are.</source>
        <translation>Проблем: %1; эти поля остаются без изменений.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; decide on each.</source>
        <translation>Изменено с обеих сторон: %1; примите решение по каждому полю.</translation>
    </message>
    <message>
        <source>Take over 1 field</source>
        <translation>Принять 1 поле</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n fields</source>
        <translation>
            <numerusform>Принять %n поле</numerusform>
            <numerusform>Принять %n поля</numerusform>
            <numerusform>Принять %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>What the form says was taken over. Undo takes all of it back.</source>
        <translation>Вписанное в форму принято. Отмена возвращает все прежнее.</translation>
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
        <translation>Нужно заполнить</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, свернуто</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, развернуто</translation>
    </message>
</context>
<context>
    <name>tri::ui::GapsPart</name>
    <message>
        <source>Evidence is old after</source>
        <translation>Данные устаревают через</translation>
    </message>
    <message>
        <source>Years after which evidence is old</source>
        <translation>Через сколько лет данные считаются устаревшими</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>None of this is a fault of anybody; follow-up is voluntary.</source>
        <translation>Это никому не ставится в вину; последующие меры добровольны.</translation>
    </message>
    <message>
        <source>Print the gaps…</source>
        <translation>Печать пробелов…</translation>
    </message>
    <message>
        <source>All groups on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>Все группы на бумаге: служебный экземпляр или экземпляр для сторон (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Open the record of the chosen point (Enter)</source>
        <translation>Открыть запись выбранного пункта (Enter)</translation>
    </message>
    <message>
        <source>Chain of the record</source>
        <translation>Цепочка записи</translation>
    </message>
    <message>
        <source>Draw what it rests on and leads to</source>
        <translation>Нарисовать, на чем она основана и к чему ведет</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Пробелы в обосновании</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Почему и что делать</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommendations without evidence</source>
        <translation>Рекомендации без обоснования</translation>
    </message>
    <message>
        <source>Experiences never used</source>
        <translation>Неиспользованный опыт</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Lessons without evidence</source>
        <translation>Выводы без обоснования</translation>
    </message>
    <message>
        <source>Old evidence</source>
        <translation>Устаревшие данные</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Круги</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, why it is told</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter folds or unfolds the group.</source>
        <translation>Enter сворачивает или разворачивает группу.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>1 point that is missing or wants a second look</source>
        <translation>1 пункт, где чего-то не хватает или стоит взглянуть еще раз</translation>
    </message>
    <message>
        <source>Nothing is missing in the chains</source>
        <translation>В цепочках все на месте</translation>
    </message>
    <message numerus="yes">
        <source>%n points that are missing or want a second look</source>
        <translation>
            <numerusform>%n пункт, где чего-то не хватает или стоит взглянуть еще раз</numerusform>
            <numerusform>%n пункта, где чего-то не хватает или стоит взглянуть еще раз</numerusform>
            <numerusform>%n пунктов, где чего-то не хватает или стоит взглянуть еще раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы</translation>
    </message>
</context>
<context>
    <name>tri::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Искать в помощи</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы помощи</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Страниц со всеми этими словами нет.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Помощь: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryFilters</name>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Кем угодно</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Какого типа</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Каким способом</translation>
    </message>
    <message>
        <source>In any way</source>
        <translation>Любым способом</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation>%1, например 14 мая 2014, 2014-05 или 2014</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«%1» — не дата. Напишите 14 мая 2014, 2014-05 или 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation>
            <numerusform>%1 (%n запись)</numerusform>
            <numerusform>%1 (%n записи)</numerusform>
            <numerusform>%1 (%n записей)</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message>
        <source>This change notes that another copy was merged. Its own changes stand in this list too.</source>
        <translation>Это изменение отмечает слияние с другой копией. Изменения из той копии тоже есть в этом списке.</translation>
    </message>
    <message>
        <source>This change concerns several records. Each of them shows its own history.</source>
        <translation>Это изменение касается нескольких записей. У каждой из них есть своя история.</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Сравнить с нынешним</translation>
    </message>
    <message>
        <source>&amp;Go back to this state…</source>
        <translation>Ве&amp;рнуться к этому состоянию…</translation>
    </message>
    <message>
        <source>Show what became since of the fields that this change set</source>
        <translation>Показать, что стало с тех пор с полями, заданными этим изменением</translation>
    </message>
    <message>
        <source>Take every record to how it was after the chosen change; this can be undone</source>
        <translation>Вернуть все записи в состояние после выбранного изменения; это можно отменить</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>Этому фильтру не отвечает ни одно изменение.</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>Изменений: %1 из %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>Изменений: %1</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Every record is as it was after that change.</source>
        <translation>Все записи уже в том состоянии, в каком были после этого изменения.</translation>
    </message>
    <message>
        <source>Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.</source>
        <translation>Записей, которые будут изменены, удалены или восстановлены, кто бы их с тех пор ни изменил: %1. Это можно отменить.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Records taken back: %1. Undo brings the later state again.</source>
        <translation>Возвращено записей: %1. Отмена снова даст более позднее состояние.</translation>
    </message>
    <message>
        <source>A restore point changes nothing. “Go back to this state” says how much differs from it.</source>
        <translation>Точка восстановления ничего не меняет. Команда «Вернуться к этому состоянию» сообщает, сколько записей отличаются от него.</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPanel</name>
    <message>
        <source>Bring the old value back</source>
        <translation>Вернуть прежнее значение</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>%1 (from a newer version)</source>
        <translation>%1 (из более новой версии)</translation>
    </message>
    <message>
        <source>Restore the record as it was before</source>
        <translation>Восстановить запись в прежнем виде</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Сравнить с нынешним</translation>
    </message>
    <message>
        <source>Choose a second state with Ctrl+click or Ctrl+Space to compare the two</source>
        <translation>Чтобы сравнить два состояния, выберите второе с помощью Ctrl+щелчок или Ctrl+Space</translation>
    </message>
    <message>
        <source>Compare the two states</source>
        <translation>Сравнить два состояния</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
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
        <translation>Показать все</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, срок прошел</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message>
        <source>No request for expertise is waiting for an answer.</source>
        <translation>Нет запросов на экспертную помощь, ожидающих ответа.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Ближайшее совещание</translation>
    </message>
    <message>
        <source>Meeting in hand</source>
        <translation>Текущее совещание</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Совещаний не запланировано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add the next meeting of the three sides to prepare its agenda, positions and brief.</source>
        <translation>Добавьте ближайшее совещание трех сторон, чтобы подготовить его повестку дня, позиции и справку.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>Повестка дня пока пуста.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть совещание</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавить совещание</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Срок прошел</translation>
    </message>
    <message>
        <source>Nothing that is to be done is overdue.</source>
        <translation>Нет невыполненных действий с прошедшим сроком.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation>В ближайшие семь дней сроков нет.</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ожидается от других</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Изменено другими</translation>
    </message>
    <message>
        <source>Nothing came in since this workspace was open here last.</source>
        <translation>С тех пор как этот рабочий файл был открыт здесь в последний раз, ничего не поступило.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>No copies disagree, nothing is unfinished, and all open work has someone to do it.</source>
        <translation>Расхождений между копиями нет, все доведено до конца, у всей открытой работы есть исполнитель.</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Кто работает на этом месте</translation>
    </message>
    <message>
        <source>Delegation staff</source>
        <translation>Сотрудник делегации</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>The organization we work for</source>
        <translation>Организация, в которой мы работаем</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>Мы работаем в …</translation>
    </message>
    <message>
        <source>An organization, body, State or entity: filters call it “my organization”, and its overdue work stands first</source>
        <translation>Организация, орган, государство или структура: в фильтрах это «моя организация», и ее дела с прошедшим сроком стоят первыми</translation>
    </message>
    <message>
        <source>Next meeting: today</source>
        <translation>Ближайшее совещание: сегодня</translation>
    </message>
    <message>
        <source>Next meeting: tomorrow</source>
        <translation>Ближайшее совещание: завтра</translation>
    </message>
    <message>
        <source>Next meeting: in %1 days</source>
        <translation>Ближайшее совещание: через %1 дн.</translation>
    </message>
    <message>
        <source>Items with positions of all three: %1 of %2</source>
        <translation>Пункты с позициями всех трех сторон: %1 из %2</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Режим совещания</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>Показать совещание на весь экран, пока оно идет (F11)</translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message>
        <source>The first row holds headings</source>
        <translation>В первой строке заголовки</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Следующая ошибка (F8)</translation>
    </message>
    <message>
        <source>Rows to be taken in</source>
        <translation>Принимаемые строки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Paste 1 row into %1</source>
        <translation>Вставить 1 строку в «%1»</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>Поле для столбца %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(пропустить)</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. To be mended: %4.</source>
        <translation>Новых: %1. Изменено: %2. Без изменений: %3. Требуют исправления: %4.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Новых: %1. Изменено: %2. Без изменений: %3.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Лист книги</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>Что разделяет ячейки</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Черта |</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Импорт в «%1»</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; choose another encoding if they look wrong.</source>
        <translation>В файле не сказано, как записаны буквы; если они выглядят неправильно, выберите другую кодировку.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Читается: %1</translation>
    </message>
    <message>
        <source>Same title and same day. Untick it to take them in as new records</source>
        <translation>То же название и тот же день. Снимите отметку, чтобы принять их как новые записи</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>Вставить %n строку в «%1»</numerusform>
            <numerusform>Вставить %n строки в «%1»</numerusform>
            <numerusform>Вставить %n строк в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste 1 record</source>
        <translation>Вставить 1 запись</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n records</source>
        <translation>
            <numerusform>Вставить %n запись</numerusform>
            <numerusform>Вставить %n записи</numerusform>
            <numerusform>Вставить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>Импортировать 1 запись</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Импортировать %n запись</numerusform>
            <numerusform>Импортировать %n записи</numerusform>
            <numerusform>Импортировать %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them exists here already: update it</source>
        <translation>1 из них здесь уже есть: обновить ее</translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist here already: update them</source>
        <translation>
            <numerusform>%n из них здесь уже есть: обновить ее</numerusform>
            <numerusform>%n из них здесь уже есть: обновить их</numerusform>
            <numerusform>%n из них здесь уже есть: обновить их</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the 1 valid one</source>
        <translation>Только 1 правильную</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n valid ones</source>
        <translation>
            <numerusform>Только %n правильную</numerusform>
            <numerusform>Только %n правильные</numerusform>
            <numerusform>Только %n правильных</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember these columns for the next such sheet</source>
        <translation>Запомнить эти столбцы для следующего такого листа</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Узнавать по</translation>
    </message>
    <message>
        <source>Column that tells which record a row stands for</source>
        <translation>Столбец, по которому видно, какую запись обозначает строка</translation>
    </message>
    <message>
        <source>Pasted rows of %1</source>
        <translation>Вставленные строки: «%1»</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Идентификатор записи</translation>
    </message>
    <message>
        <source>(keep in “%1”)</source>
        <translation>(сохранить в поле «%1»)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>1 row looks like a record that is here: say what it is.</source>
        <translation>1 строка похожа на имеющуюся запись: укажите, что это.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like records that are here: say what they are.</source>
        <translation>
            <numerusform>%n строка похожа на имеющиеся записи: укажите, что это.</numerusform>
            <numerusform>%n строки похожи на имеющиеся записи: укажите, что это.</numerusform>
            <numerusform>%n строк похожи на имеющиеся записи: укажите, что это.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings stand in row %1; above them, and not taken in: “%2”.</source>
        <translation>Заголовки стоят в строке %1; выше них, не принимается: «%2».</translation>
    </message>
    <message>
        <source>The columns are read as in “%1”.</source>
        <translation>Столбцы читаются как в «%1».</translation>
    </message>
</context>
<context>
    <name>tri::ui::InboxPart</name>
    <message>
        <source>Pipeline &amp;board</source>
        <translation>&amp;Доска этапов</translation>
    </message>
    <message>
        <source>All requests as cards by their status, to be moved from step to step</source>
        <translation>Все запросы в виде карточек по статусу, которые переносятся с этапа на этап</translation>
    </message>
    <message>
        <source>Waiting for:</source>
        <translation>Ожидается от:</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Ожидается от</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Ожидающие запросы</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Требуется к</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кем запрошено</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для совещания</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>Ожидает 1 запрос</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>Ожидает %n запрос</numerusform>
            <numerusform>Ожидают %n запроса</numerusform>
            <numerusform>Ожидают %n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>All those asked</source>
        <translation>Все, у кого запрошено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits: no request is open, and none was closed in the last sixty days.</source>
        <translation>Ожидающих запросов нет: ни один запрос не открыт, и за последние шестьдесят дней ни один не был закрыт.</translation>
    </message>
    <message>
        <source>Nothing waits for %1: no open request was put to it. Choose another, or all of those asked.</source>
        <translation>%1: ожидающих запросов нет, ни один открытый запрос сюда не направлен. Выберите другой вариант или всех, у кого запрошено.</translation>
    </message>
    <message>
        <source>1 draft is not counted: nobody has asked yet.</source>
        <translation>1 проект не учтен: пока никто не обращался.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not counted: nobody has asked yet.</source>
        <translation>
            <numerusform>%n проект не учтен: пока никто не обращался.</numerusform>
            <numerusform>%n проекта не учтены: пока никто не обращался.</numerusform>
            <numerusform>%n проектов не учтено: пока никто не обращался.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, needed by %2, %3</source>
        <comment>title, date, how long until then</comment>
        <translation>%1, требуется к дате: %2, %3</translation>
    </message>
    <message>
        <source>This workspace is read-only, so the board cannot be kept as a view. Choose “Board by” and “Status” under “Group”.</source>
        <translation>Этот рабочий файл открыт только для чтения, поэтому доску нельзя сохранить как представление. Выберите «Доска по полю» и «Статус» в разделе «Группировка».</translation>
    </message>
    <message>
        <source>Requests by status</source>
        <translation>Запросы по статусу</translation>
    </message>
    <message>
        <source>Inbox and load</source>
        <translation>Входящие и нагрузка</translation>
    </message>
</context>
<context>
    <name>tri::ui::IndicatorsPart</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>No indicator shows yet how this plan moves on. One for each objective is a good start: what is counted, in which unit, from where to where.</source>
        <translation>Ни один показатель пока не показывает, как продвигается этот план. Для начала хорошо иметь по одному на каждую цель: что считается, в каких единицах, от какого и до какого значения.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Добавить значение</translation>
    </message>
    <message>
        <source>Add a value to the chosen indicator</source>
        <translation>Добавить значение выбранного показателя</translation>
    </message>
    <message>
        <source>Ask for due reports</source>
        <translation>Запросить доклады</translation>
    </message>
    <message>
        <source>Make a record for each report that the schedules ask for in the coming three months</source>
        <translation>Создать запись для каждого доклада, предусмотренного графиками на ближайшие три месяца</translation>
    </message>
    <message>
        <source>Remove reports no longer asked for</source>
        <translation>Убрать лишние доклады</translation>
    </message>
    <message>
        <source>Move reports to the trash that are awaited though no schedule asks for them any more</source>
        <translation>Переместить в корзину доклады, которые ожидаются, хотя больше не предусмотрены ни одним графиком</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>Add an indicator to the plan</source>
        <translation>Добавить показатель в план</translation>
    </message>
    <message>
        <source>Open indicator</source>
        <translation>Открыть показатель</translation>
    </message>
    <message>
        <source>Open the indicator with all its fields (Enter)</source>
        <translation>Открыть показатель со всеми полями (Enter)</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>Показатели плана</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Что показывает</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последнее значение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Следующий доклад</translation>
    </message>
    <message>
        <source>Date of the value</source>
        <translation>Дата значения</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>День, месяц или год</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>A number, or the value in words</source>
        <translation>Число или значение словами</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 indicators have a value.</source>
        <translation>Показателей со значением: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited report(s) are no longer asked for by any schedule.</source>
        <translation>
            <numerusform>%n ожидаемый доклад больше не предусмотрен ни одним графиком.</numerusform>
            <numerusform>%n ожидаемых доклада больше не предусмотрены ни одним графиком.</numerusform>
            <numerusform>%n ожидаемых докладов больше не предусмотрены ни одним графиком.</numerusform>
        </translation>
    </message>
    <message>
        <source>New value:</source>
        <translation>Новое значение:</translation>
    </message>
    <message>
        <source>New value in %1:</source>
        <comment>a unit</comment>
        <translation>Новое значение (%1):</translation>
    </message>
    <message>
        <source>The value is missing: a number, or what it is in words.</source>
        <translation>Нет значения: нужно число или значение словами.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day, a month or a year, for example %2.</source>
        <translation>«%1» — не дата. Напишите день, месяц или год, например %2.</translation>
    </message>
    <message>
        <source>All reports that the schedules ask for in the coming three months are there. A schedule is set in “Report every” of the plan or of an indicator.</source>
        <translation>Все доклады, предусмотренные графиками на ближайшие три месяца, уже есть. График задается в поле «Периодичность» плана или показателя.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are now awaited.</source>
        <translation>
            <numerusform>Теперь ожидается %n доклад.</numerusform>
            <numerusform>Теперь ожидаются %n доклада.</numerusform>
            <numerusform>Теперь ожидается %n докладов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedCompareDialog</name>
    <message>
        <source>Lay out the paper</source>
        <translation>Верстка документа</translation>
    </message>
    <message>
        <source>Compare issued papers</source>
        <translation>Сравнение выпущенных документов</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>В нынешнем виде</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <comment>an issued paper and its day</comment>
        <translation>№ %1, %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позднее</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Чем отличаются</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>Этот документ в этой копии и на этом языке еще не выпускался. «Выпустить» сохраняет его в нынешнем виде.</translation>
    </message>
    <message>
        <source>Only earlier: %1</source>
        <translation>Только ранее: %1</translation>
    </message>
    <message>
        <source>Only later: %1</source>
        <translation>Только позднее: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>В обоих сказано одно и то же.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ItemDetail</name>
    <message>
        <source>Last time</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation>Открытых действий с предыдущих совещаний нет.</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Открыть пункт</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Желаемый результат</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочная информация</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин.</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>докладчик: %1</translation>
    </message>
    <message>
        <source>ours only: not in a shared copy</source>
        <translation>только для нас: не входит в экземпляр для сторон</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Кто может ответить…</translation>
    </message>
    <message>
        <source>People for the item, with what fits and what does not</source>
        <translation>Лица для этого пункта — что подходит и что нет</translation>
    </message>
</context>
<context>
    <name>tri::ui::LanguageStrip</name>
    <message>
        <source>Language of %1</source>
        <translation>Язык поля «%1»</translation>
    </message>
    <message>
        <source>Mark as the original</source>
        <translation>Отметить как оригинал</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, оригинал</translation>
    </message>
    <message>
        <source>%1, translated</source>
        <translation>%1, перевод</translation>
    </message>
    <message>
        <source>%1, no text</source>
        <translation>%1, текста нет</translation>
    </message>
</context>
<context>
    <name>tri::ui::LineEditor</name>
    <message>
        <source>14 May 2014 or 2014-05</source>
        <translation>14 мая 2014 или 2014-05</translation>
    </message>
    <message>
        <source>15:30</source>
        <translation>15:30</translation>
    </message>
    <message>
        <source>Open in the browser …</source>
        <translation>Открыть в браузере …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Открыть адрес</translation>
    </message>
    <message>
        <source>This leaves Trilateral and may use the network.</source>
        <translation>Это выход за пределы Trilateral; возможно использование сети.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBar</name>
    <message>
        <source>Experience:</source>
        <translation>Опыт:</translation>
    </message>
    <message>
        <source>Direction:</source>
        <translation>Направленность:</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Вывод:</translation>
    </message>
    <message>
        <source>An own account is slight, what was monitored is fair, what was evaluated is strong</source>
        <translation>Собственные сведения имеют малую весомость, мониторинг — умеренную, оценка — высокую</translation>
    </message>
    <message>
        <source>Strength:</source>
        <translation>Весомость:</translation>
    </message>
    <message>
        <source>Why it counts so (may stay empty)</source>
        <translation>Почему весомость такая (можно не заполнять)</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Обоснование:</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Добавить связь</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 and %2 are linked in this direction already. Open that link (Enter in its cell) to change its strength, or choose another direction.</source>
        <translation>%1 и %2 уже связаны с этой направленностью. Откройте эту связь (Enter в ее ячейке), чтобы изменить весомость, или выберите другую направленность.</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBox</name>
    <message>
        <source>Records that match</source>
        <translation>Подходящие записи</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkEditor</name>
    <message>
        <source>Type a name or reference</source>
        <translation>Введите название или код</translation>
    </message>
    <message>
        <source>Open the linked record</source>
        <translation>Открыть связанную запись</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>“%1” names no single record (%2); pick one from the list or clear the field.</source>
        <translation>«%1» не указывает на одну запись (%2); выберите запись из списка или очистите поле.</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>любой тип</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>Добавить в «%1»</translation>
    </message>
    <message>
        <source>Add: type a name or reference</source>
        <translation>Добавить: введите название или код</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Убрать (Del)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Переместить вверх (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Переместить вниз (Alt+Вниз)</translation>
    </message>
    <message>
        <source>“%1” names no single record; pick one from the list or clear the box.</source>
        <translation>«%1» не указывает на одну запись; выберите запись из списка или очистите поле.</translation>
    </message>
    <message>
        <source>Type a name or reference</source>
        <translation>Введите название или код</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadChart</name>
    <message>
        <source>Load as bars</source>
        <translation>Нагрузка в виде диаграммы</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadPanel</name>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Load of those asked</source>
        <translation>Нагрузка тех, у кого запрошено</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Нагрузка в виде</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Requests of the chosen number</source>
        <translation>Запросы выбранного числа</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Those asked</source>
        <translation>У кого запрошено</translation>
    </message>
    <message>
        <source>%1 was asked once.</source>
        <translation>%1: запрошено один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n times.</source>
        <translation>
            <numerusform>%1: запрошено %n раз.</numerusform>
            <numerusform>%1: запрошено %n раза.</numerusform>
            <numerusform>%1: запрошено %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offered something on 1 request, asked or not.</source>
        <translation>%1: предложения сделаны по 1 запросу, направленному сюда или нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered something on %n requests, asked or not.</source>
        <translation>
            <numerusform>%1: предложения сделаны по %n запросу, направленному сюда или нет.</numerusform>
            <numerusform>%1: предложения сделаны по %n запросам, направленным сюда или нет.</numerusform>
            <numerusform>%1: предложения сделаны по %n запросам, направленным сюда или нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered on 1 request.</source>
        <translation>%1: предоставлено по 1 запросу.</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered on %n requests.</source>
        <translation>
            <numerusform>%1: предоставлено по %n запросу.</numerusform>
            <numerusform>%1: предоставлено по %n запросам.</numerusform>
            <numerusform>%1: предоставлено по %n запросам.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declined 1 request; the reason stands in the list.</source>
        <translation>%1: отклонен 1 запрос; причина указана в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n requests; the reasons stand in the list.</source>
        <translation>
            <numerusform>%1: отклонен %n запрос; причины указаны в списке.</numerusform>
            <numerusform>%1: отклонено %n запроса; причины указаны в списке.</numerusform>
            <numerusform>%1: отклонено %n запросов; причины указаны в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request to %1 is open: neither delivered nor declined.</source>
        <translation>%1: открыт 1 запрос, не исполненный и не отклоненный.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to %1 are open: neither delivered nor declined.</source>
        <translation>
            <numerusform>%1: открыт %n запрос, не исполненный и не отклоненный.</numerusform>
            <numerusform>%1: открыто %n запроса, не исполненных и не отклоненных.</numerusform>
            <numerusform>%1: открыто %n запросов, не исполненных и не отклоненных.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason is entered</source>
        <translation>Причина не указана</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Требуется к</translation>
    </message>
</context>
<context>
    <name>tri::ui::LocalTextEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::Locator</name>
    <message>
        <source>What fits</source>
        <translation>Подходящие варианты</translation>
    </message>
    <message>
        <source>Search everywhere for “%1”</source>
        <translation>Искать «%1» везде</translation>
    </message>
</context>
<context>
    <name>tri::ui::LongRuns</name>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation>Основная панель инструментов</translation>
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
        <translation>Незавершенный ввод не удается сохранить до следующего запуска: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixModel</name>
    <message>
        <source>◆ Overlap, ◇ gap</source>
        <translation>◆ Пересечение, ◇ пробел</translation>
    </message>
    <message>
        <source>◆ Overlap</source>
        <translation>◆ Пересечение</translation>
    </message>
    <message>
        <source>%1 alone, ◇ gap</source>
        <comment>a side</comment>
        <translation>только %1, ◇ пробел</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>только %1</translation>
    </message>
    <message>
        <source>◇ Gap</source>
        <translation>◇ Пробел</translation>
    </message>
    <message>
        <source>– ◇ gap</source>
        <comment>no record, and a gap</comment>
        <translation>– ◇ пробел</translation>
    </message>
    <message>
        <source>%1 ◇ gap</source>
        <comment>numbers</comment>
        <translation>%1 ◇ пробел</translation>
    </message>
    <message>
        <source>the theme was not under review then</source>
        <translation>тогда тема не рассматривалась</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>theme, period, what the cell says</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>theme</comment>
        <translation>%1, развернуто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>theme</comment>
        <translation>%1, свернуто</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixPanel</name>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Планы работы</translation>
    </message>
    <message>
        <source>Chairmanships</source>
        <translation>Периоды председательства</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>In each cell: activities · meetings with it on the agenda · recommendations.</source>
        <translation>В каждой ячейке: мероприятия · совещания с темой в повестке дня · рекомендации.</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Периоды:</translation>
    </message>
    <message>
        <source>No period follows from the records. Activities, agendas, recommendations and work plans with a theme and a date make the columns here.</source>
        <translation>Из записей не следует ни одного периода. Столбцы здесь образуют мероприятия, повестки дня, рекомендации и планы работы с темой и датой.</translation>
    </message>
    <message>
        <source>Overlap and gaps: themes by side and period</source>
        <translation>Пересечения и пробелы: темы по сторонам и периодам</translation>
    </message>
    <message>
        <source>Periods and sides</source>
        <translation>Периоды и стороны</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Records of the chosen cell</source>
        <translation>Записи выбранной ячейки</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>&amp;Unfold all themes</source>
        <translation>&amp;Развернуть все темы</translation>
    </message>
    <message>
        <source>Show the themes below others too</source>
        <translation>Показать и темы, входящие в другие</translation>
    </message>
    <message>
        <source>&amp;Fold all themes</source>
        <translation>&amp;Свернуть все темы</translation>
    </message>
    <message>
        <source>Show the uppermost themes alone</source>
        <translation>Показать только темы верхнего уровня</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Скопировать выбранные ячейки или все ячейки с их заголовками</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Экспорт таблицы…</translation>
    </message>
    <message>
        <source>Write all themes with their counts and words as a workbook or CSV</source>
        <translation>Записать все темы с числами и словами как книгу или CSV</translation>
    </message>
    <message>
        <source>1 record on a theme lies outside of these periods or has no date.</source>
        <translation>1 запись по одной из тем лежит вне этих периодов или не имеет даты.</translation>
    </message>
    <message numerus="yes">
        <source>%n records on a theme lie outside of these periods or have no date.</source>
        <translation>
            <numerusform>%n запись по темам лежит вне этих периодов или не имеет даты.</numerusform>
            <numerusform>%n записи по темам лежат вне этих периодов или не имеют даты.</numerusform>
            <numerusform>%n записей по темам лежат вне этих периодов или не имеют даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>1 theme copied.</source>
        <translation>Скопирована 1 тема.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes copied.</source>
        <translation>
            <numerusform>Скопирована %n тема.</numerusform>
            <numerusform>Скопированы %n темы.</numerusform>
            <numerusform>Скопировано %n тем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Пересечения и пробелы</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>The table is written to “%1”. It counts sensitive records too; it is for your own office.</source>
        <translation>Таблица записана в «%1». В ней учтены и конфиденциальные записи; она предназначена для вашего бюро.</translation>
    </message>
    <message>
        <source>The table is being counted…</source>
        <translation>Составляется таблица…</translation>
    </message>
    <message>
        <source>The table could not be counted. Open the page again to try once more.</source>
        <translation>Не удалось составить таблицу. Откройте страницу снова, чтобы повторить попытку.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingMode</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто присутствует</translation>
    </message>
    <message>
        <source>Agenda and attendance</source>
        <translation>Повестка дня и присутствие</translation>
    </message>
    <message>
        <source>On this screen only</source>
        <translation>Только на этом экране</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>This meeting is in the trash</source>
        <translation>Это совещание в корзине</translation>
    </message>
    <message>
        <source>✓ Treated</source>
        <translation>✓ Рассмотрено</translation>
    </message>
    <message>
        <source>» Skipped</source>
        <translation>» Пропущено</translation>
    </message>
    <message>
        <source>→ To be carried over</source>
        <translation>→ Подлежит переносу</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин.</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>только для нас</translation>
    </message>
    <message>
        <source>The agenda is empty. Esc leads back to the meeting, where items are added.</source>
        <translation>Повестка дня пуста. Esc возвращает к совещанию, где добавляются пункты.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Esc leads back.</source>
        <translation>Этого совещания здесь больше нет. Esc возвращает назад.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left of the meeting</source>
        <translation>
            <numerusform>До конца совещания осталась %n мин.</numerusform>
            <numerusform>До конца совещания осталось %n мин.</numerusform>
            <numerusform>До конца совещания осталось %n мин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! The meeting runs %n min over</source>
        <translation>
            <numerusform>! Совещание идет на %n мин. дольше</numerusform>
            <numerusform>! Совещание идет на %n мин. дольше</numerusform>
            <numerusform>! Совещание идет на %n мин. дольше</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Запустить время</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Рассмотрено</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Write private notes</source>
        <translation>Писать личные заметки</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>Отметить присутствующих</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Экран для зала</translation>
    </message>
    <message>
        <source>Time in the room view</source>
        <translation>Время на экране для зала</translation>
    </message>
    <message>
        <source>Blank the room view</source>
        <translation>Погасить экран для зала</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Погасить (B)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Pause the time</source>
        <translation>Остановить время</translation>
    </message>
    <message>
        <source>Room view: closed</source>
        <translation>Экран для зала: закрыт</translation>
    </message>
    <message>
        <source>Room view: blanked</source>
        <translation>Экран для зала: погашен</translation>
    </message>
    <message>
        <source>Room view: empty, the meeting is not for others</source>
        <translation>Экран для зала: пуст, совещание не предназначено для других</translation>
    </message>
    <message>
        <source>Room view: only the title of the meeting</source>
        <translation>Экран для зала: только название совещания</translation>
    </message>
    <message>
        <source>Room view: shows this item</source>
        <translation>Экран для зала: показан этот пункт</translation>
    </message>
    <message>
        <source>Room view: shows item %1</source>
        <translation>Экран для зала: показан пункт %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeCenter</name>
    <message>
        <source>The item in hand</source>
        <translation>Текущий пункт</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>время остановлено</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Желаемый результат</translation>
    </message>
    <message>
        <source>Agreed on this item</source>
        <translation>Согласовано по этому пункту</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Тезисы для выступления</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>по плану с %1</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>докладчик: %1</translation>
    </message>
    <message>
        <source>ours only: never in the room view</source>
        <translation>только для нас: на экране для зала не показывается</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeEntry</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>B&amp;y when</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>and its action (Ctrl+Enter)</source>
        <translation>и действие по нему (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто это делает</translation>
    </message>
    <message>
        <source>Name or acronym; several with ;</source>
        <translation>Имя или сокращение; несколько через ;</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>30 Jun 2014</source>
        <translation>30 июня 2014</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Новое решение</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>One action in one sentence</source>
        <translation>Одно действие одним предложением</translation>
    </message>
    <message>
        <source>One decision in one sentence</source>
        <translation>Одно решение одним предложением</translation>
    </message>
    <message>
        <source>Add action (Enter)</source>
        <translation>Добавить действие (Enter)</translation>
    </message>
    <message>
        <source>Add decision (Enter)</source>
        <translation>Добавить решение (Enter)</translation>
    </message>
    <message>
        <source>There is no text yet. Write what was agreed in one sentence.</source>
        <translation>Текста пока нет. Напишите одним предложением, что согласовано.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2 or 2014-06-30.</source>
        <translation>«%1» — не дата. Напишите, например, %2 или 2014-06-30.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeNotes</name>
    <message>
        <source>Private notes</source>
        <translation>Личные заметки</translation>
    </message>
    <message>
        <source>Private notes on this item</source>
        <translation>Личные заметки по этому пункту</translation>
    </message>
    <message>
        <source>For our office only (N)</source>
        <translation>Только для нашего бюро (N)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeRoom</name>
    <message>
        <source>Room view</source>
        <translation>Экран для зала</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Желаемый результат</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Погашен</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Действие: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeSide</name>
    <message>
        <source>For this screen only</source>
        <translation>Только для этого экрана</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>В прошлый раз</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Our position first</source>
        <translation>Сначала наша позиция</translation>
    </message>
    <message>
        <source>Open the document %1</source>
        <translation>Открыть документ %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+N)</source>
        <translation>Добавить пункт в повестку дня (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Открыть пункт</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Удалить пункт</translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation>Переместить пункт вверх</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>Переместить пункт вниз</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>Переместить пункт вверх (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>Переместить пункт вниз (Alt+Вниз)</translation>
    </message>
    <message>
        <source>The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want.</source>
        <translation>Повестка дня пока пуста. Для каждого пункта указываются время, позиции трех сторон и желаемый результат.</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Добавить первый пункт</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Части совещания</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and how many come from it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation>
            <numerusform>%n участник от %1</numerusform>
            <numerusform>%n участника от %1</numerusform>
            <numerusform>%n участников от %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and who heads it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation>Председатели: %1</translation>
    </message>
    <message>
        <source>No item of the agenda needs positions yet.</source>
        <translation>Пунктов повестки дня, требующих позиций, пока нет.</translation>
    </message>
    <message>
        <source>All items have positions of all three (%1).</source>
        <translation>Все пункты имеют позиции всех трех сторон (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 items have positions of all three.</source>
        <translation>Пунктов с позициями всех трех сторон: %1 из %2.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>Перемещено в корзину: «%1».</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash.</source>
        <translation>Перемещены в корзину: «%1» и пункты, входящие в него.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash, and 1 position with them.</source>
        <translation>Перемещены в корзину: «%1» и пункты, входящие в него, а вместе с ними 1 позиция.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash, and 1 position with it.</source>
        <translation>Перемещено в корзину: «%1», а вместе с этим пунктом 1 позиция.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation>
            <numerusform>Перемещены в корзину: «%1» и пункты, входящие в него, а вместе с ними %n позиция.</numerusform>
            <numerusform>Перемещены в корзину: «%1» и пункты, входящие в него, а вместе с ними %n позиции.</numerusform>
            <numerusform>Перемещены в корзину: «%1» и пункты, входящие в него, а вместе с ними %n позиций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation>
            <numerusform>Перемещено в корзину: «%1», а вместе с этим пунктом %n позиция.</numerusform>
            <numerusform>Перемещено в корзину: «%1», а вместе с этим пунктом %n позиции.</numerusform>
            <numerusform>Перемещено в корзину: «%1», а вместе с этим пунктом %n позиций.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was added to the agenda.</source>
        <translation>В повестку дня добавлен 1 пункт.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the agenda.</source>
        <translation>
            <numerusform>В повестку дня добавлен %n пункт.</numerusform>
            <numerusform>В повестку дня добавлены %n пункта.</numerusform>
            <numerusform>В повестку дня добавлено %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the brief, print it or save it</source>
        <translation>Показать, напечатать или сохранить справку</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Режим совещания</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>Показать совещание на весь экран, пока оно идет (F11)</translation>
    </message>
    <message>
        <source>Propose agenda…</source>
        <translation>Предложить повестку дня…</translation>
    </message>
    <message>
        <source>Look through what the agenda might take up: what is open, due, new, or waits in the backlog</source>
        <translation>Просмотреть, что можно включить в повестку дня: незавершенное, с наступающим сроком, новое или отложенное</translation>
    </message>
    <message>
        <source>The meeting is closed. To change its agenda or minutes, open it again; the reason is kept with the revision.</source>
        <translation>Совещание закрыто. Чтобы изменить повестку дня или протокол, откройте его снова; причина сохраняется вместе с редакцией.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>New meeting from this one…</source>
        <translation>Новое совещание на основе этого…</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>Создать совещание с повесткой дня, участниками и подготовкой этого совещания</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Кто может ответить…</translation>
    </message>
    <message>
        <source>People for the item by theme, language, region and free days, with what fits and what does not</source>
        <translation>Лица для этого пункта по теме, языку, региону и свободным дням — что подходит и что нет</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Справка по пункту</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>Пункт отдельно, на бумаге: позиции, что сказать, прошлый раз, что желательно, документы</translation>
    </message>
</context>
<context>
    <name>tri::ui::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
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
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Minutes on paper</source>
        <translation>Протокол на бумаге</translation>
    </message>
    <message>
        <source>Items and how far their minutes are</source>
        <translation>Пункты и степень готовности их протокола</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation>Статус протокола</translation>
    </message>
    <message>
        <source>No item needs minutes yet.</source>
        <translation>Пунктов, для которых нужен протокол, пока нет.</translation>
    </message>
    <message>
        <source>All items agreed (%1).</source>
        <translation>Все пункты согласованы (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Согласовано: %1 из %2</translation>
    </message>
    <message>
        <source>Chatham House Rule: write down the points, not who made them.</source>
        <translation>Правило Чатем-Хаус: записывайте тезисы, а не их авторов.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>Повестка дня пока пуста.</translation>
    </message>
    <message>
        <source>Please check: the words name %1. Under the Chatham House Rule minutes keep the point and not the person.</source>
        <translation>Проверьте: в тексте есть имена (%1). По правилу Чатем-Хаус в протоколе сохраняется тезис, но не лицо.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a moment and a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed: the words are closed. To change them, set the status back to draft and say why.</source>
        <translation>Согласовано: текст закрыт. Чтобы изменить его, верните статус «Проект» и укажите причину.</translation>
    </message>
    <message>
        <source>Amended after agreement: %1. The history of the item shows each change.</source>
        <translation>Изменено после согласования: %1. Каждое изменение показывает история пункта.</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>Этот протокол согласован. Укажите в нескольких словах, почему он открывается снова; причина сохраняется как заметка к пункту.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>Причина открытия согласованного протокола</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в статус «Проект»</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>Протоколы серии</translation>
    </message>
    <message>
        <source>The minutes of all meetings of this series in one paper</source>
        <translation>Протоколы всех совещаний этой серии в одном документе</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Проверьте: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MyLinesPage</name>
    <message>
        <source>Say above whom this desk works for: an agency, a body, a State. Then its lines stand here, those that are late first.</source>
        <translation>Укажите выше, для кого ведется работа: учреждение, орган, государство. Тогда здесь будут показаны соответствующие задачи, начиная с тех, чей срок прошел.</translation>
    </message>
    <message>
        <source>Nothing waits for us: no open activity, milestone, report or request names us.</source>
        <translation>Нас ничего не ждет: ни в одном открытом мероприятии, вехе, докладе или запросе мы не указаны.</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>Чьи задачи показаны</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>Мы работаем в …</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Задать статус…</translation>
    </message>
    <message>
        <source>Set the status of the chosen lines (S)</source>
        <translation>Задать статус выбранных задач (S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>The chosen lines are done (D)</source>
        <translation>Выбранные задачи сделаны (D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the line with all its fields (Enter)</source>
        <translation>Открыть задачу со всеми полями (Enter)</translation>
    </message>
    <message>
        <source>Lines that wait for us</source>
        <translation>Задачи, которые ждут нас</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>Пояснение к статусу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are late,</source>
        <translation>
            <numerusform>Срок прошел у %n задачи,</numerusform>
            <numerusform>Срок прошел у %n задач,</numerusform>
            <numerusform>Срок прошел у %n задач,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due within thirty days.</source>
        <translation>
            <numerusform>еще у %n он наступает в ближайшие тридцать дней.</numerusform>
            <numerusform>еще у %n он наступает в ближайшие тридцать дней.</numerusform>
            <numerusform>еще у %n он наступает в ближайшие тридцать дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, because:</source>
        <translation>«%1», так как:</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n line(s) is set.</source>
        <translation>
            <numerusform>Задан статус %n задачи.</numerusform>
            <numerusform>Задан статус %n задач.</numerusform>
            <numerusform>Задан статус %n задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>Мои задачи</translation>
    </message>
</context>
<context>
    <name>tri::ui::NoticeBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Закрыть это сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
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
        <translation>Добавить</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of outcome and the letter for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>One decision or action in one sentence; A: makes it an action</source>
        <translation>Одно решение или действие одним предложением; A: делает его действием</translation>
    </message>
    <message>
        <source>Name or reference; several with ;</source>
        <translation>Имя или код; несколько через ;</translation>
    </message>
    <message>
        <source>Add the outcome and stay here for the next (Enter)</source>
        <translation>Добавить итог и остаться здесь для следующего (Enter)</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Без пункта</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as %2 or 2014-04-30; a month or a year will do.</source>
        <translation>«%1» — не дата. Напишите, например, %2 или 2014-04-30; можно указать месяц или год.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Добавлено: %1.</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomesPart</name>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Make an &amp;activity of it</source>
        <translation>Создать &amp;мероприятие</translation>
    </message>
    <message>
        <source>Put the outcome into the work plan, with who and by when</source>
        <translation>Внести итог в план работы с исполнителем и сроком</translation>
    </message>
    <message>
        <source>Make an expertise &amp;request of it</source>
        <translation>Создать &amp;запрос на экспертную помощь</translation>
    </message>
    <message>
        <source>Ask for the expertise that the outcome needs</source>
        <translation>Запросить экспертную помощь, необходимую для этого итога</translation>
    </message>
    <message>
        <source>Make a &amp;follow-up of it</source>
        <translation>Создать &amp;последующую меру</translation>
    </message>
    <message>
        <source>Note what was said as voluntary follow-up</source>
        <translation>Записать сказанное как добровольную последующую меру</translation>
    </message>
    <message>
        <source>Make a re&amp;commendation of it</source>
        <translation>Создать &amp;рекомендацию</translation>
    </message>
    <message>
        <source>Keep the outcome as a recommendation with a number of its own</source>
        <translation>Сохранить итог как рекомендацию с собственным номером</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Decisions, actions, notes and disagreements of this meeting stand here, by the item they belong to.</source>
        <translation>Пока ничего не записано. Здесь размещаются решения, действия, заметки и разногласия этого совещания по пунктам, к которым они относятся.</translation>
    </message>
    <message>
        <source>Outcomes by agenda item</source>
        <translation>Итоги по пунктам повестки дня</translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation>Открыть итог</translation>
    </message>
    <message>
        <source>Open the outcome on a page of its own</source>
        <translation>Открыть итог на отдельной странице</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>Удалить итог</translation>
    </message>
    <message>
        <source>Move the selected outcomes to the trash; their numbers are not given again</source>
        <translation>Переместить выбранные итоги в корзину; их номера повторно не присваиваются</translation>
    </message>
    <message>
        <source>Carry on as…</source>
        <translation>Продолжить как…</translation>
    </message>
    <message>
        <source>Make an activity, a request, a follow-up or a recommendation of the outcome (Ctrl+Shift+O)</source>
        <translation>Создать из итога мероприятие, запрос, последующую меру или рекомендацию (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>1 outcome moved to the trash.</source>
        <translation>1 итог перемещен в корзину.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes moved to the trash.</source>
        <translation>
            <numerusform>%n итог перемещен в корзину.</numerusform>
            <numerusform>%n итога перемещены в корзину.</numerusform>
            <numerusform>%n итогов перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 is carried on: %2 “%3”.</source>
        <comment>reference, kind and title of records</comment>
        <translation>%1, продолжение: %2 «%3».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineModel</name>
    <message>
        <source>Number and title</source>
        <translation>Номер и название</translation>
    </message>
    <message>
        <source>joint: %1</source>
        <comment>an activity that several agencies lead</comment>
        <translation>совместно: %1</translation>
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
        <translation>%1 %2, %3, уровень %4</translation>
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
        <translation>Найти в плане</translation>
    </message>
    <message>
        <source>Find lines: number, title, lead, output</source>
        <translation>Найти строки: номер, название, ведущий, продукт</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>This plan has no lines yet. Write the first objective, or paste a plan from Word or Excel: its levels are kept.</source>
        <translation>В этом плане еще нет строк. Напишите первую цель или вставьте план из Word или Excel: его уровни сохраняются.</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Строк с этими словами нет.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; Esc in the cell restores the value.</source>
        <translation>%1 Текст сохранен как черновик; Esc в ячейке возвращает значение.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Write a new line below this one (Ctrl+N)</source>
        <translation>Записать новую строку после этой (Ctrl+N)</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>На уровень ниже</translation>
    </message>
    <message>
        <source>Put the selected lines below the one before them (Alt+Shift+Right or Ctrl+])</source>
        <translation>Поместить выбранные строки в предшествующую им строку (Alt+Shift+Вправо или Ctrl+])</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Put the selected lines beside the one they are below (Alt+Shift+Left or Ctrl+[)</source>
        <translation>Поместить выбранные строки рядом с той, в которую они входят (Alt+Shift+Влево или Ctrl+[)</translation>
    </message>
    <message>
        <source>Add line above</source>
        <translation>Добавить строку выше</translation>
    </message>
    <message>
        <source>Write a new line before this one</source>
        <translation>Записать новую строку перед этой</translation>
    </message>
    <message>
        <source>Add level below</source>
        <translation>Добавить нижний уровень</translation>
    </message>
    <message>
        <source>Write an outcome, output or activity that belongs to this line</source>
        <translation>Записать итоговый результат, продукт или мероприятие, которые входят в эту строку</translation>
    </message>
    <message>
        <source>Add activity below</source>
        <translation>Добавить мероприятие ниже</translation>
    </message>
    <message>
        <source>Write an activity under this line</source>
        <translation>Записать мероприятие, которое входит в эту строку</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move the selected lines up (Alt+Up)</source>
        <translation>Переместить выбранные строки вверх (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move the selected lines down (Alt+Down)</source>
        <translation>Переместить выбранные строки вниз (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Add a copy of the selected lines with all below them</source>
        <translation>Добавить копию выбранных строк со всем, что в них входит</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Move the selected lines with all below them to the trash</source>
        <translation>Переместить в корзину выбранные строки со всем, что в них входит</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Give all selected lines what the first one has in this column</source>
        <translation>Дать всем выбранным строкам то, что указано в этом столбце у первой</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Изменить выбранное</translation>
    </message>
    <message>
        <source>Change several fields of all selected lines at once</source>
        <translation>Изменить сразу несколько полей всех выбранных строк</translation>
    </message>
    <message>
        <source>Cut to move</source>
        <translation>Вырезать для перемещения</translation>
    </message>
    <message>
        <source>Take the selected lines, to paste them after another one</source>
        <translation>Взять выбранные строки, чтобы вставить их после другой</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>Скопировать выбранные строки как таблицу</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table with a row of headings</source>
        <translation>Скопировать выбранные строки как таблицу со строкой заголовков</translation>
    </message>
    <message>
        <source>Take in lines from Word or Excel; you see them before anything is written</source>
        <translation>Принять строки из Word или Excel; до записи их можно просмотреть</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Show only the top lines</source>
        <translation>Показать только строки верхнего уровня</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n цель</numerusform>
            <numerusform>%n цели</numerusform>
            <numerusform>%n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n итоговый результат</numerusform>
            <numerusform>%n итоговых результата</numerusform>
            <numerusform>%n итоговых результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n продукт</numerusform>
            <numerusform>%n продукта</numerusform>
            <numerusform>%n продуктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>сделано: %n</numerusform>
            <numerusform>сделано: %n</numerusform>
            <numerusform>сделано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>activities that several agencies lead</comment>
        <translation>
            <numerusform>совместных: %n</numerusform>
            <numerusform>совместных: %n</numerusform>
            <numerusform>совместных: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown</source>
        <translation>
            <numerusform>показана %n строка</numerusform>
            <numerusform>показаны %n строки</numerusform>
            <numerusform>показано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Состав плана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity. Add a line beside it instead.</source>
        <translation>В мероприятие ничего не может входить. Вместо этого добавьте строку рядом с ним.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the trash, with all below them.</source>
        <translation>
            <numerusform>%n строка перемещена в корзину со всем, что в нее входит.</numerusform>
            <numerusform>%n строки перемещены в корзину со всем, что в них входит.</numerusform>
            <numerusform>%n строк перемещено в корзину со всем, что в них входит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones went along.</source>
        <translation>
            <numerusform>Вместе с ними — %n веха.</numerusform>
            <numerusform>Вместе с ними — %n вехи.</numerusform>
            <numerusform>Вместе с ними — %n вех.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies stand after their originals, without what was reported on those.</source>
        <translation>Копии стоят после оригиналов, без сообщенного по оригиналам.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>Скопирована %n строка.</numerusform>
            <numerusform>Скопированы %n строки.</numerusform>
            <numerusform>Скопировано %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</source>
        <translation>
            <numerusform>%n строка готова к перемещению: перейдите к другой строке и вставьте (Ctrl+V).</numerusform>
            <numerusform>%n строки готовы к перемещению: перейдите к другой строке и вставьте (Ctrl+V).</numerusform>
            <numerusform>%n строк готовы к перемещению: перейдите к другой строке и вставьте (Ctrl+V).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>В буфере обмена нет текста или таблицы.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added.</source>
        <translation>
            <numerusform>Добавлена %n строка.</numerusform>
            <numerusform>Добавлены %n строки.</numerusform>
            <numerusform>Добавлено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more, and a column: Fill down copies the first value to the others.</source>
        <translation>Выберите не менее двух строк и столбец: команда «Заполнить вниз» копирует первое значение в остальные.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed.</source>
        <translation>
            <numerusform>Изменена %n строка.</numerusform>
            <numerusform>Изменены %n строки.</numerusform>
            <numerusform>Изменено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more of one kind: activities, or objectives with outcomes and outputs.</source>
        <translation>Выберите не менее двух строк одного типа: мероприятия либо цели с итоговыми результатами и продуктами.</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Указать причину</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineView</name>
    <message>
        <source>Lines of the plan</source>
        <translation>Строки плана</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewModel</name>
    <message>
        <source>◇ Gap</source>
        <translation>◇ Пробел</translation>
    </message>
    <message>
        <source>%1 ◆ Overlap</source>
        <comment>a number</comment>
        <translation>%1 ◆ Пересечение</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities in all, each counted once</source>
        <translation>
            <numerusform>%1: всего %n мероприятие, учтено один раз</numerusform>
            <numerusform>%1: всего %n мероприятия, каждое учтено один раз</numerusform>
            <numerusform>%1: всего %n мероприятий, каждое учтено один раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>line of a table, what it says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewPage</name>
    <message>
        <source>Only what is still to be done</source>
        <translation>Только то, что еще предстоит сделать</translation>
    </message>
    <message>
        <source>There is nothing to put side by side yet. Activities of work plans make the lines here.</source>
        <translation>Показывать рядом пока нечего. Строки здесь образуют мероприятия планов работы.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Plans:</source>
        <translation>Планы:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Строки:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Столбцы:</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Планы рядом</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Activities of the chosen cell</source>
        <translation>Мероприятия выбранной ячейки</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Скопировать выбранные ячейки или все ячейки с их заголовками</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chosen plans</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no date and stand in no quarter.</source>
        <translation>
            <numerusform>%n мероприятие не имеет даты и не входит ни в один квартал.</numerusform>
            <numerusform>%n мероприятия не имеют даты и не входят ни в один квартал.</numerusform>
            <numerusform>%n мероприятий не имеют даты и не входят ни в один квартал.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>Скопирована %n строка.</numerusform>
            <numerusform>Скопированы %n строки.</numerusform>
            <numerusform>Скопировано %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PageArea</name>
    <message>
        <source>This program has no such page.</source>
        <translation>В этой программе нет такой страницы.</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>Представления номер %1 пока нет. Список хранит представления в меню «Представление».</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>Этот рабочий файл открыт только для чтения, поэтому ничего добавить нельзя.</translation>
    </message>
    <message>
        <source>No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode.</source>
        <translation>Нет ни запланированного, ни текущего совещания. Сначала откройте совещание; затем F11 включит режим совещания.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no restore point can be set.</source>
        <translation>Этот рабочий файл открыт только для чтения, поэтому создать точку восстановления нельзя.</translation>
    </message>
    <message>
        <source>Everything is saved. Name this state if you may want to come back to it:</source>
        <translation>Все сохранено. Дайте этому состоянию название, если захотите к нему вернуться:</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>Название точки восстановления</translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation>Создать точку восстановления</translation>
    </message>
    <message>
        <source>Restore point “%1” is set. The history (%2) leads back to it.</source>
        <translation>Точка восстановления «%1» создана. К ней можно вернуться через историю (%2).</translation>
    </message>
    <message>
        <source>This record is not added yet, so it can be in one place only. Add it first, then open it.</source>
        <translation>Эта запись еще не добавлена, поэтому она может быть открыта только в одном месте. Сначала добавьте ее, затем откройте.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageChoicesBox</name>
    <message>
        <source>Cover page</source>
        <translation>Титульный лист</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own</source>
        <translation>Заголовок и сведения о документе на отдельной странице</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>A list of the parts with their pages</source>
        <translation>Список разделов с номерами страниц</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists</source>
        <translation>Не менее 16 пунктов, для читателей, которым это нужно; широкие таблицы становятся списками</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Строки для записей</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand</source>
        <translation>Столько пустых строк под каждым пунктом для записей от руки</translation>
    </message>
</context>
<context>
    <name>tri::ui::PagePane</name>
    <message>
        <source>Open pages</source>
        <translation>Открытые страницы</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Закрыть эту вкладку</translation>
    </message>
    <message>
        <source>Close this tab (%1)</source>
        <translation>Закрыть эту вкладку (%1)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
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
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants by side</source>
        <translation>Участники по сторонам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кого представляет</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add somebody to the list of participants</source>
        <translation>Внести лицо в список участников</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>Открыть участника</translation>
    </message>
    <message>
        <source>Open the participant with all fields (Enter)</source>
        <translation>Открыть участника со всеми полями (Enter)</translation>
    </message>
    <message>
        <source>Delete participants</source>
        <translation>Удалить участников</translation>
    </message>
    <message>
        <source>Move those selected to the trash</source>
        <translation>Переместить выбранных в корзину</translation>
    </message>
    <message>
        <source>Set the attendance of those selected: %1</source>
        <translation>Указать присутствие выбранных: %1</translation>
    </message>
    <message>
        <source>The meeting is closed, and so is its list. Open the meeting again to change it.</source>
        <translation>Совещание закрыто, и его список тоже. Чтобы изменить список, снова откройте совещание.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came</source>
        <translation>%1: присутствующих %2 из %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>В списке пока никого нет.</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>будет назначен</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an alternate and whom he or she stands in for</comment>
        <translation>%1, замещает: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the trash.</source>
        <translation>
            <numerusform>%n участник перемещен в корзину.</numerusform>
            <numerusform>%n участника перемещены в корзину.</numerusform>
            <numerusform>%n участников перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>tri::ui::PastedModel</name>
    <message>
        <source>%1: “%2” cannot be read and is left out.</source>
        <translation>%1: «%2» не удается прочитать; значение пропускается.</translation>
    </message>
    <message>
        <source>Without a title the line is left out.</source>
        <translation>Без названия строка пропускается.</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1, уровень %2: %3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Номер там</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (пропущено)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExchange</name>
    <message>
        <source>Export plan to Excel…</source>
        <translation>Экспорт плана в Excel…</translation>
    </message>
    <message>
        <source>Import plan from Excel…</source>
        <translation>Импорт плана из Excel…</translation>
    </message>
    <message>
        <source>Write the plan as a workbook that others can edit and send back</source>
        <translation>Записать план как книгу, которую другие могут изменить и прислать обратно</translation>
    </message>
    <message>
        <source>Take in a workbook that was sent back, or another sheet with lines of a plan; you see each change first</source>
        <translation>Принять присланную обратно книгу или другой лист со строками плана; сначала видно каждое изменение</translation>
    </message>
    <message>
        <source>Select a work plan first.</source>
        <translation>Сначала выберите план работы.</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Экспорт плана в Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Записывается книга</translation>
    </message>
    <message>
        <source>The plan was written to “%1”; lines: %2.</source>
        <translation>План записан в «%1»; строк: %2.</translation>
    </message>
    <message>
        <source>It holds internal and sensitive lines too and is for your own office.</source>
        <translation>Она содержит также строки для внутреннего пользования и конфиденциальные и предназначена для вашего бюро.</translation>
    </message>
    <message>
        <source>Internal or sensitive lines that are not in it: %1.</source>
        <translation>Не вошло строк для внутреннего пользования или конфиденциальных: %1.</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.ods *.csv)</source>
        <translation>Книги и таблицы (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import plan from Excel</source>
        <translation>Импорт плана из Excel</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Читается книга</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExportDialog</name>
    <message>
        <source>For people &amp;outside our office</source>
        <translation>Для лиц &amp;вне нашего бюро</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Экспорт плана в Excel</translation>
    </message>
    <message>
        <source>The workbook has a sheet for each level of the plan. Others change it in Excel or LibreOffice and send it back; when you import it, you see each change before it is taken.</source>
        <translation>В книге есть лист для каждого уровня плана. Другие изменяют ее в Excel или LibreOffice и присылают обратно; при импорте видно каждое изменение, прежде чем оно будет принято.</translation>
    </message>
    <message>
        <source>&amp;Language of headings and words to choose from</source>
        <translation>&amp;Язык заголовков и вариантов выбора</translation>
    </message>
    <message>
        <source>Language of headings and words to choose from</source>
        <translation>Язык заголовков и вариантов выбора</translation>
    </message>
    <message>
        <source>Leaves out what is internal or sensitive</source>
        <translation>Пропускает то, что предназначено для внутреннего пользования или конфиденциально</translation>
    </message>
    <message>
        <source>Leaves out lines, fields and names that are internal or sensitive.</source>
        <translation>Пропускает строки, поля и имена, которые предназначены для внутреннего пользования или конфиденциальны.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanImportDialog</name>
    <message>
        <source>Import into “%1”</source>
        <translation>Импорт в «%1»</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Читается книга</translation>
    </message>
    <message>
        <source>Taken over into the plan – new: %1, changed: %2, deleted: %3. Undo takes all of it back.</source>
        <translation>Принято в план: новых — %1, изменено — %2, удалено — %3. Отмена возвращает все прежнее.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanMappingView</name>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>&amp;Remember this for sheets with the same headings, as</source>
        <translation>&amp;Запомнить для листов с такими же заголовками под названием</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Посмотреть изменения</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they mean</source>
        <translation>Столбцы листа и их значение</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Что в нем стоит</translation>
    </message>
    <message>
        <source>Outline that comes of it</source>
        <translation>Получаемый состав плана</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>З&amp;аголовки в строке</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>&amp;Texts in</source>
        <translation>Язык &amp;текстов</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>не найдены</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Название сопоставления</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A sheet with these headings was read before as “%1”; its columns are taken as they were then.</source>
        <translation>Лист с этими заголовками уже читался как «%1»; его столбцы взяты так же, как тогда.</translation>
    </message>
    <message>
        <source>This is no workbook that the program wrote. Say what its columns mean; what is proposed comes from their headings and from what stands in them.</source>
        <translation>Эта книга записана не программой. Укажите, что означают ее столбцы; предложение основано на их заголовках и на их содержании.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(столбец %1)</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Что означает столбец «%1»</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропущено)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>Lines that come of the sheet: %1.</source>
        <translation>Строк, получаемых из листа: %1.</translation>
    </message>
    <message>
        <source>No line comes of the sheet yet. Say which column holds the titles of activities or of lines.</source>
        <translation>Из листа пока не получается ни одной строки. Укажите, в каком столбце стоят названия мероприятий или строк.</translation>
    </message>
    <message>
        <source>Rows that are not read: %1. The first: %2</source>
        <translation>Непрочитанных строк листа: %1. Первая: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPage</name>
    <message>
        <source>The plan is being read…</source>
        <translation>План читается…</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Части плана</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>читается</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPasteReview</name>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Следующая пометка (F8)</translation>
    </message>
    <message>
        <source>Paste lines into the plan</source>
        <translation>Вставка строк в план</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>Они встанут</translation>
    </message>
    <message>
        <source>Where the lines come</source>
        <translation>Куда встанут строки</translation>
    </message>
    <message>
        <source>at the end of the plan</source>
        <translation>в конец плана</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>после «%1»</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>внутрь «%1»</translation>
    </message>
    <message>
        <source>Lines to be added</source>
        <translation>Добавляемые строки</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>На уровень ниже</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Alt+Shift+Right or Ctrl+]</source>
        <translation>Alt+Shift+Вправо или Ctrl+]</translation>
    </message>
    <message>
        <source>Alt+Shift+Left or Ctrl+[</source>
        <translation>Alt+Shift+Влево или Ctrl+[</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives, outcomes and outputs</source>
        <translation>
            <numerusform>цели, итоговые результаты и продукты: %n</numerusform>
            <numerusform>цели, итоговые результаты и продукты: %n</numerusform>
            <numerusform>цели, итоговые результаты и продукты: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to look at</source>
        <translation>
            <numerusform>%n строку стоит посмотреть</numerusform>
            <numerusform>%n строки стоит посмотреть</numerusform>
            <numerusform>%n строк стоит посмотреть</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 lines are taken at once</source>
        <translation>за один раз принимается не более %1 строк</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Добавить %n строку</numerusform>
            <numerusform>Добавить %n строки</numerusform>
            <numerusform>Добавить %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewModel</name>
    <message>
        <source>Remarks on the file</source>
        <translation>Замечания по файлу</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Требует исправления</translation>
    </message>
    <message>
        <source>Deleted; changed here too</source>
        <translation>Удалена; изменена и здесь</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Before: “%1”. Here now: “%2”. In the workbook: “%3”. Tick it to take what the workbook says.</source>
        <translation>Прежде: «%1». Здесь сейчас: «%2». В книге: «%3». Отметьте, чтобы принять то, что в книге.</translation>
    </message>
    <message>
        <source>Here: “%1”. In the workbook: “%2”.</source>
        <translation>Здесь: «%1». В книге: «%2».</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что произойдет</translation>
    </message>
    <message>
        <source>Line, field or problem</source>
        <translation>Строка, поле или проблема</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>В книге</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewView</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>Следующая ошибка (F8)</translation>
    </message>
    <message>
        <source>Changes of the plan, to be taken or left</source>
        <translation>Изменения плана, которые можно принять или нет</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Новых: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>Без изменений: %1.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; what is here stays unless you tick it.</source>
        <translation>Изменено с обеих сторон: %1; если не отметить, остается то, что здесь.</translation>
    </message>
    <message>
        <source>To be mended: %1; such rows are not taken.</source>
        <translation>Требуют исправления: %1; такие строки не принимаются.</translation>
    </message>
    <message>
        <source>Left out with what they stand under: %1.</source>
        <translation>Пропущено вместе с вышестоящими строками: %1.</translation>
    </message>
    <message>
        <source>Take over 1 line</source>
        <translation>Принять 1 строку</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n lines</source>
        <translation>
            <numerusform>Принять %n строку</numerusform>
            <numerusform>Принять %n строки</numerusform>
            <numerusform>Принять %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing in the plan.</source>
        <translation>Файл ничего не меняет в плане.</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Очистить ячейку</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>Вписать «%1»</translation>
    </message>
</context>
<context>
    <name>tri::ui::PositionColumn</name>
    <message>
        <source>Message</source>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>If raised (office only)</source>
        <translation>Если вопрос будет поднят (только для бюро)</translation>
    </message>
    <message>
        <source>Sensitive (office only)</source>
        <translation>Деликатный вопрос (только для бюро)</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Позиции пока нет</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>Open position</source>
        <translation>Открыть позицию</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Добавить позицию</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Сказано ранее</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and the stance of then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 said before: %2</source>
        <translation>%1, сказано ранее: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PreparationPart</name>
    <message>
        <source>Nothing is planned yet. The usual steps from sixty days before the meeting to two weeks after it can be a start.</source>
        <translation>Пока ничего не запланировано. Можно начать с обычных шагов, от шестидесяти дней до совещания до двух недель после него.</translation>
    </message>
    <message>
        <source>Add the usual steps</source>
        <translation>Добавить обычные шаги</translation>
    </message>
    <message>
        <source>Add one step</source>
        <translation>Добавить один шаг</translation>
    </message>
    <message>
        <source>Add usual steps</source>
        <translation>Добавить обычные шаги</translation>
    </message>
    <message>
        <source>Add the usual steps that this meeting does not have yet</source>
        <translation>Добавить обычные шаги, которых у этого совещания еще нет</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Add one step to the preparation</source>
        <translation>Добавить в подготовку один шаг</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Открыть шаг</translation>
    </message>
    <message>
        <source>Open the step with all its fields (Enter)</source>
        <translation>Открыть шаг со всеми его полями (Enter)</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Удалить шаг</translation>
    </message>
    <message>
        <source>Move the step to the trash</source>
        <translation>Переместить шаг в корзину</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>Шаги подготовки</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>Сделано шагов: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) should have been done by now.</source>
        <translation>
            <numerusform>К этому времени намечалось сделать еще %n шаг.</numerusform>
            <numerusform>К этому времени намечалось сделать еще %n шага.</numerusform>
            <numerusform>К этому времени намечалось сделать еще %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no day yet, so steps have no dates.</source>
        <translation>День совещания еще не определен, поэтому у шагов нет дат.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, срок прошел</translation>
    </message>
    <message>
        <source>%1, due now</source>
        <translation>%1, срок наступил</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не сделано</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) no longer fit the day of the meeting.</source>
        <translation>
            <numerusform>%n шаг больше не соответствует дню совещания.</numerusform>
            <numerusform>%n шага больше не соответствуют дню совещания.</numerusform>
            <numerusform>%n шагов больше не соответствуют дню совещания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Передвинуть вслед за совещанием</translation>
    </message>
    <message>
        <source>The meeting has all usual steps that can still be done.</source>
        <translation>У совещания есть все обычные шаги, которые еще можно сделать.</translation>
    </message>
    <message>
        <source>The meeting has all usual steps.</source>
        <translation>У совещания есть все обычные шаги.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>Перемещено в корзину: «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>Печать контрольного списка</translation>
    </message>
    <message>
        <source>The steps on paper, to tick and to write on (Ctrl+P)</source>
        <translation>Шаги на бумаге, чтобы делать отметки и записи (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PriorityDetail</name>
    <message>
        <source>The chosen priority</source>
        <translation>Выбранный приоритет</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Как к этому пришли</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Together then</source>
        <translation>Вместе на тот день</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Записать позицию</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a card to see why it stands where it does.</source>
        <translation>Выберите карточку, чтобы увидеть, почему она находится на этом месте.</translation>
    </message>
    <message>
        <source>stated on %1</source>
        <translation>изложена %1</translation>
    </message>
    <message>
        <source>last heard on %1</source>
        <translation>последнее высказывание: %1</translation>
    </message>
    <message>
        <source>proposed it, as number %1</source>
        <translation>предложен этой стороной, очередность: %1</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>предложен этой стороной</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what one side holds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
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
        <translation>Остановить</translation>
    </message>
    <message>
        <source>This part is carried through to its end.</source>
        <translation>Эта часть доводится до конца.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is changed until it is done.</source>
        <translation>Пока операция не завершена, ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalPanel</name>
    <message>
        <source>Back to the agenda</source>
        <translation>Вернуться к повестке дня</translation>
    </message>
    <message>
        <source>Proposed agenda</source>
        <translation>Предлагаемая повестка дня</translation>
    </message>
    <message>
        <source>Records that the proposal comes from</source>
        <translation>Записи, на которых основано предложение</translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda, as one step (Ctrl+Enter)</source>
        <translation>Внести отмеченное в повестку дня одним действием (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave without adding anything (Esc)</source>
        <translation>Выйти, ничего не добавляя (Esc)</translation>
    </message>
    <message>
        <source>Nothing to propose: the agenda has all that is open, due or new.</source>
        <translation>Предлагать нечего: в повестке дня есть все незавершенное, новое и все, чей срок наступает.</translation>
    </message>
    <message>
        <source>The meeting names no previous meeting, so nothing of an earlier one is proposed. Choose it under “All fields”, in “Previous meeting”.</source>
        <translation>У совещания не указано предыдущее совещание, поэтому из более ранних ничего не предлагается. Выберите его на вкладке «Все поля» в поле «Предыдущее совещание».</translation>
    </message>
    <message>
        <source>From what earlier meetings left open, what is due by the day of the meeting, what is new, and the backlog. Untick what you do not want.</source>
        <translation>Из незавершенного на прежних совещаниях, из того, чей срок наступает ко дню совещания, из нового и из отложенных пунктов. Снимите отметку с того, что не нужно.</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Без области</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>Уже в повестке дня</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a record and what it adds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked. The agenda has %1.</source>
        <translation>Ничего не отмечено. В повестке дня: %1.</translation>
    </message>
    <message>
        <source>%1 min ticked. With the agenda %2.</source>
        <translation>Отмечено %1 мин. Вместе с повесткой дня: %2.</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Добавить пункты</translation>
    </message>
    <message>
        <source>Add 1 item</source>
        <translation>Добавить 1 пункт</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>Добавить %n пункт</numerusform>
            <numerusform>Добавить %n пункта</numerusform>
            <numerusform>Добавить %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what is open, due and new…</source>
        <translation>Просматривается незавершенное, новое и то, чей срок наступает…</translation>
    </message>
    <message>
        <source>The proposals could not be put together. Go back to the agenda to try again.</source>
        <translation>Не удалось составить предложения. Вернитесь к повестке дня, чтобы попробовать еще раз.</translation>
    </message>
    <message>
        <source>1 record more</source>
        <translation>еще 1 запись</translation>
    </message>
    <message numerus="yes">
        <source>%n records more</source>
        <translation>
            <numerusform>еще %n запись</numerusform>
            <numerusform>еще %n записи</numerusform>
            <numerusform>еще %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalTree</name>
    <message>
        <source>Minutes allowed</source>
        <translation>Отведено минут</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Proposed items</source>
        <translation>Предлагаемые пункты</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecommendationStepDialog</name>
    <message>
        <source>Merge %1 into a new recommendation</source>
        <translation>Объединить %1 в новую рекомендацию</translation>
    </message>
    <message>
        <source>Split %1 into new recommendations</source>
        <translation>Разделить %1 на новые рекомендации</translation>
    </message>
    <message>
        <source>Replace %1 by another recommendation</source>
        <translation>Заменить %1 другой рекомендацией</translation>
    </message>
    <message>
        <source>The old ones stay as they were said, with their numbers. The new one names them, and their pages say what stands in their place and why.</source>
        <translation>Прежние остаются такими, как были сказаны, со своими номерами. Новая называет их, а на их страницах указано, что стоит вместо них и почему.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Добавить часть</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>Убрать последнюю часть</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>These become &amp;one</source>
        <translation>Эти становятся &amp;одной</translation>
    </message>
    <message>
        <source>Recommendations that become one</source>
        <translation>Рекомендации, которые становятся одной</translation>
    </message>
    <message>
        <source>Add another recommendation that becomes one with it</source>
        <translation>Добавить еще одну рекомендацию, которая объединяется с ней</translation>
    </message>
    <message>
        <source>Add: type a number or words</source>
        <translation>Добавить: введите номер или слова</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave the selected recommendation as it is</source>
        <translation>Оставить выбранную рекомендацию без изменений</translation>
    </message>
    <message>
        <source>By a &amp;new one</source>
        <translation>&amp;Новой рекомендацией</translation>
    </message>
    <message>
        <source>By one that is &amp;there already</source>
        <translation>Уже &amp;имеющейся</translation>
    </message>
    <message>
        <source>Recommendation that stands in its place</source>
        <translation>Рекомендация, которая стоит вместо нее</translation>
    </message>
    <message>
        <source>Type a number or words</source>
        <translation>Введите номер или слова</translation>
    </message>
    <message>
        <source>What hangs on the old ones, and what of it leads to the new ones as well</source>
        <translation>Что связано с прежними и что из этого ведет и к новым</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Отметить &amp;все</translation>
    </message>
    <message>
        <source>Let everything lead to the new one as well</source>
        <translation>Пусть все ведет и к новой</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>place and number</comment>
        <translation>Часть %1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>Also the new one</source>
        <translation>Также новая</translation>
    </message>
    <message>
        <source>It leads to one recommendation only: ticked, it leaves the old one.</source>
        <translation>Ведет только к одной рекомендации: если отмечено, связь с прежней снимается.</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>вместо</translation>
    </message>
    <message>
        <source>This hangs on the old ones and stays there. Tick what leads to the new one as well:</source>
        <translation>Это связано с прежними и остается у них. Отметьте, что ведет и к новой:</translation>
    </message>
    <message>
        <source>No follow-up, support, lesson or indicator hangs on the old ones.</source>
        <translation>С прежними не связаны ни последующие меры, ни поддержка, ни выводы, ни показатели.</translation>
    </message>
    <message>
        <source>%1 stands in their place now. Undo takes all of it back.</source>
        <translation>Теперь вместо них стоит %1. Отмена возвращает все прежнее.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой вариант</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Принять другой вариант</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were writing.</source>
        <translation>Пока вы писали, эта запись была изменена в другом месте.</translation>
    </message>
    <message>
        <source>Added as soon as you leave a field.</source>
        <translation>Добавляется, как только вы покинете поле.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Еще нужно заполнить: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>Восстановлен черновик: %1, %2.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Leave the records as they are (Esc)</source>
        <translation>Оставить записи без изменений (Esc)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 запись</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and 1 other record</source>
        <translation>%1 и еще 1 запись</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other records</source>
        <translation>
            <numerusform>%1 и еще %n запись</numerusform>
            <numerusform>%1 и еще %n записи</numerusform>
            <numerusform>%1 и еще %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All these records would be cited by the same %1.</source>
        <translation>У всех этих записей было бы одно и то же значение, по которому на них ссылаются: %1.</translation>
    </message>
    <message>
        <source>1 record cannot be read and is left as it is.</source>
        <translation>1 запись не удается прочитать, и она остается без изменений.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are left as they are.</source>
        <translation>
            <numerusform>%n запись не удается прочитать, и она остается без изменений.</numerusform>
            <numerusform>%n записи не удается прочитать, и они остаются без изменений.</numerusform>
            <numerusform>%n записей не удается прочитать, и они остаются без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 поле</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed yet: see the marked fields (F8).</source>
        <translation>Пока ничего изменить нельзя: см. отмеченные поля (F8).</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>Изменения: %1, %2.</translation>
    </message>
    <message>
        <source>What you enter is given to all %1; the rest stays as it is.</source>
        <translation>Введенное относится ко всем выбранным (%1); остальное не меняется.</translation>
    </message>
    <message>
        <source>All these records hold that already.</source>
        <translation>Во всех этих записях это уже есть.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message>
        <source>New %1</source>
        <translation>Создать: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Показать удаленное</translation>
    </message>
    <message>
        <source>Show deleted %1</source>
        <translation>Показать удаленное: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>The trash is empty: what you delete can be put back from here.</source>
        <translation>Корзина пуста: отсюда можно восстановить то, что вы удалите.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 запись</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation>
            <numerusform>%n запись перемещена в корзину.</numerusform>
            <numerusform>%n записи перемещены в корзину.</numerusform>
            <numerusform>%n записей перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>Перемещено в корзину: «%1».</translation>
    </message>
    <message>
        <source>Records that link to it: %1; the links stay.</source>
        <translation>Записей, которые на нее ссылаются: %1; ссылки остаются.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>1 record put back.</source>
        <translation>Восстановлена 1 запись.</translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation>
            <numerusform>Восстановлена %n запись.</numerusform>
            <numerusform>Восстановлены %n записи.</numerusform>
            <numerusform>Восстановлено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two records or more, and a column: Fill down copies the first value to the others.</source>
        <translation>Выберите не менее двух записей и столбец: «Заполнить вниз» копирует первое значение в остальные.</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>Изменена 1 запись.</translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>Изменена %n запись.</numerusform>
            <numerusform>Изменены %n записи.</numerusform>
            <numerusform>Изменено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell in this list holds a draft.</source>
        <translation>Ни одна ячейка этого списка не содержит черновика.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected records as a table</source>
        <translation>Скопировать выбранные записи как таблицу</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Copy the selected records as a table with a row of headings</source>
        <translation>Скопировать выбранные записи как таблицу со строкой заголовков</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Take in rows from a spreadsheet; you see what they will do before anything is written</source>
        <translation>Принять строки из электронной таблицы; до записи видно, что они изменят</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импорт таблицы…</translation>
    </message>
    <message>
        <source>Take in a CSV file or a workbook; you see what it will do before anything is written</source>
        <translation>Принять файл CSV или книгу; до записи видно, что они изменят</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Экспорт этого списка…</translation>
    </message>
    <message>
        <source>Write the records that the list shows, with all their fields, as a workbook, CSV or JSON</source>
        <translation>Записать показанные в списке записи со всеми полями как книгу, CSV или JSON</translation>
    </message>
    <message>
        <source>1 record copied.</source>
        <translation>Скопирована 1 запись.</translation>
    </message>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation>
            <numerusform>Скопирована %n запись.</numerusform>
            <numerusform>Скопированы %n записи.</numerusform>
            <numerusform>Скопировано %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>В буфере обмена нет текста или таблицы.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt *.tsv)</source>
        <translation>Таблицы (*.csv *.xlsx *.ods *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Импорт в «%1»</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
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
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation>Новых записей: %1. Измененных записей: %2.</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Доска: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Группа: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation>%1 (по месяцам)</translation>
    </message>
    <message>
        <source>Board by</source>
        <translation>Доска по полю</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>Open the selected record on a page of its own</source>
        <translation>Открыть выбранную запись на отдельной странице</translation>
    </message>
    <message>
        <source>Move the selected records to the trash</source>
        <translation>Переместить выбранные записи в корзину</translation>
    </message>
    <message>
        <source>Take the selected records out of the trash</source>
        <translation>Вернуть выбранные записи из корзины</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Give the selected records the value that the first of them has in this column</source>
        <translation>Присвоить выбранным записям значение первой из них в этом столбце</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
    <message>
        <source>Show the records that have these words</source>
        <translation>Показать записи с этими словами</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only records that meet conditions, in words</source>
        <translation>Показать только записи, отвечающие условиям, заданным словами</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Строка фильтра</translation>
    </message>
    <message>
        <source>Filter by boxes under the column headings</source>
        <translation>Фильтровать по полям под заголовками столбцов</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Go to the next cell that cannot be kept yet</source>
        <translation>Перейти к следующей ячейке, которую пока нельзя сохранить</translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation>Найти здесь (Ctrl+F)</translation>
    </message>
    <message>
        <source>Put records under headings of one field</source>
        <translation>Разместить записи под заголовками по одному полю</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>Выбрать, что показывает список</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.</source>
        <translation>%1 Текст сохранен как черновик; F8 возвращает к нему, Esc в ячейке восстанавливает значение.</translation>
    </message>
    <message>
        <source>No record meets the filter.</source>
        <translation>Фильтру не отвечает ни одна запись.</translation>
    </message>
    <message>
        <source>This view has a filter that this version of Trilateral does not know, so the list shows everything. The view keeps its filter: %1</source>
        <translation>В этом представлении есть фильтр, неизвестный этой версии Trilateral, поэтому список показывает все. Представление сохраняет свой фильтр: %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Keep copies of files with the selected record</source>
        <translation>Сохранить копии файлов при выбранной записи</translation>
    </message>
    <message>
        <source>Import a table or calendar…</source>
        <translation>Импорт таблицы или календаря…</translation>
    </message>
    <message>
        <source>Take in a CSV file, a workbook or a calendar file; you see what it will do before anything is written</source>
        <translation>Принять файл CSV, книгу или календарный файл; до записи видно, что они изменят</translation>
    </message>
    <message>
        <source>Write the records that the list shows as a workbook, CSV, JSON or a calendar file for other programs</source>
        <translation>Записать показанные в списке записи как книгу, CSV, JSON или календарный файл для других программ</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</source>
        <translation>Таблицы и календари (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Календарные файлы (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Календарный файл (*.ics)</translation>
    </message>
    <message>
        <source>Meetings written to “%1”: %2.</source>
        <translation>Совещаний записано в «%1»: %2.</translation>
    </message>
    <message>
        <source>The file holds internal and sensitive ones too; it is for your own office.</source>
        <translation>Файл содержит также записи для внутреннего пользования и конфиденциальные; он предназначен для вашего бюро.</translation>
    </message>
    <message>
        <source>Write internal ones too</source>
        <translation>Записать и предназначенные для внутреннего пользования</translation>
    </message>
    <message>
        <source>Change all selected</source>
        <translation>Изменить все выбранные</translation>
    </message>
    <message>
        <source>Go to the form that changes all selected records at once</source>
        <translation>Перейти к форме, которая изменяет все выбранные записи сразу</translation>
    </message>
    <message>
        <source>The record stays as it is: what you entered was not given to it.</source>
        <translation>Запись остается без изменений: введенное к ней не применено.</translation>
    </message>
    <message numerus="yes">
        <source>The %n records stay as they are: what you entered was not given to them.</source>
        <translation>
            <numerusform>%n запись остается без изменений: введенное к ней не применено.</numerusform>
            <numerusform>%n записи остаются без изменений: введенное к ним не применено.</numerusform>
            <numerusform>%n записей остаются без изменений: введенное к ним не применено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Ввести снова</translation>
    </message>
    <message>
        <source>Select two records or more: the form beside the list changes all of them at once.</source>
        <translation>Выберите не менее двух записей: форма рядом со списком изменяет их все сразу.</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1: выбрано %2</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Создать на основе…</translation>
    </message>
    <message>
        <source>Make a new one from the selected one or from a template, with all that belongs to it</source>
        <translation>Создать новую запись на основе выбранной или по шаблону, со всем, что к ней относится</translation>
    </message>
    <message>
        <source>From “%1”…</source>
        <translation>На основе «%1»…</translation>
    </message>
    <message>
        <source>From the template “%1”…</source>
        <translation>По шаблону «%1»…</translation>
    </message>
    <message>
        <source>Select one in the list first, or mark one as a template</source>
        <translation>Сначала выберите запись в списке или отметьте одну как шаблон</translation>
    </message>
    <message>
        <source>Records written to “%1”: %2.</source>
        <translation>Записей выведено в «%1»: %2.</translation>
    </message>
    <message>
        <source>The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>Файл содержит все, в том числе конфиденциальные записи; он предназначен для вашего бюро.</translation>
    </message>
    <message>
        <source>Write it for others instead</source>
        <translation>Вывести вместо этого файл для других</translation>
    </message>
    <message>
        <source>The file is for others: what is internal or sensitive is not in it.</source>
        <translation>Файл предназначен для других: внутренних и конфиденциальных записей в нем нет.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Пропущено из-за ограничения доступа: %n.</numerusform>
            <numerusform>Пропущено из-за ограничения доступа: %n.</numerusform>
            <numerusform>Пропущено из-за ограничения доступа: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordPage</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Previous in the list (Alt+Up)</source>
        <translation>Предыдущая в списке (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation>Следующая в списке (Alt+Вниз)</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Об этой записи</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Ссылки на запись</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>Добавлено: «%1».</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Нет записи</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>в конфликте</translation>
    </message>
    <message>
        <source>Linked from (%1)</source>
        <translation>Ссылки на запись (%1)</translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in another</source>
        <translation>Удалено в одной копии, изменено в другой</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation>Оставить вариант: %1</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Оставить запись</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Two copies changed this record differently. Choose what holds; the other stays in the history.</source>
        <translation>В двух копиях эта запись изменена по-разному. Выберите действующий вариант; другой останется в истории.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>Перемещено в корзину: «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>Сохранить копии файлов при этой записи</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Файлы (%1)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Go to the next field that something is wrong with</source>
        <translation>Перейти к следующему полю, в котором что-то не так</translation>
    </message>
    <message>
        <source>Nothing is wrong with this record.</source>
        <translation>В этой записи ошибок нет.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordTableModel</name>
    <message>
        <source>In conflict</source>
        <translation>В конфликте</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Требует проверки</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(не удается прочитать)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Не указано: %1</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: всего %2</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>Группа %1, свернута</translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation>Группа %1, развернута</translation>
    </message>
    <message>
        <source>No longer matches</source>
        <translation>Больше не соответствует</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Срок прошел</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedOffer</name>
    <message>
        <source>Merge into a new one…</source>
        <translation>Объединить в новую…</translation>
    </message>
    <message>
        <source>Let one new recommendation stand for this one and others with the same idea</source>
        <translation>Пусть одна новая рекомендация стоит вместо этой и других с той же идеей</translation>
    </message>
    <message>
        <source>Split into…</source>
        <translation>Разделить на…</translation>
    </message>
    <message>
        <source>Let several new recommendations stand for this one, each for a part of it</source>
        <translation>Пусть вместо этой стоят несколько новых рекомендаций, каждая для ее части</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Заменить на…</translation>
    </message>
    <message>
        <source>Let another recommendation, new or there already, stand for this one</source>
        <translation>Пусть вместо этой стоит другая рекомендация, новая или уже имеющаяся</translation>
    </message>
    <message>
        <source>Same idea</source>
        <translation>Та же идея</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>Replaced by %1. It stays as it was said.</source>
        <translation>Чем заменена: %1. Остается такой, как была сказана.</translation>
    </message>
    <message>
        <source>Replaced by %1, because: %2. It stays as it was said.</source>
        <translation>Чем заменена: %1. Причина: %2. Остается такой, как была сказана.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Select a recommendation, or write the new one first.</source>
        <translation>Выберите рекомендацию или сначала запишите новую.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedPanel</name>
    <message>
        <source>Link as the same idea</source>
        <translation>Связать как ту же идею</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea</source>
        <translation>Более ранние с той же идеей</translation>
    </message>
    <message>
        <source>Add it to the related recommendations (Enter)</source>
        <translation>Добавить в связанные рекомендации (Enter)</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>Открыть другую рядом с этой</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Чем заменена: %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>This leads back to where it began: one of them is wrong.</source>
        <translation>Цепочка возвращается к началу: одна из них неверна.</translation>
    </message>
    <message>
        <source>Earlier ones that may carry the same idea</source>
        <translation>Более ранние, возможно, с той же идеей</translation>
    </message>
    <message>
        <source>None of the earlier ones looks like it.</source>
        <translation>Похожих среди более ранних нет.</translation>
    </message>
    <message>
        <source>No other earlier one looks like it.</source>
        <translation>Других похожих среди более ранних нет.</translation>
    </message>
    <message>
        <source>Linked as the same idea</source>
        <translation>Связаны как та же идея</translation>
    </message>
    <message>
        <source>Set aside on this computer</source>
        <translation>Отложенные на этом компьютере</translation>
    </message>
    <message>
        <source>Of the same meeting, much like it</source>
        <translation>Того же совещания, очень похожие</translation>
    </message>
    <message>
        <source>Write the recommendation first; then this tells which earlier ones are like it.</source>
        <translation>Сначала запишите рекомендацию; тогда здесь будет показано, какие из более ранних на нее похожи.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Чем заменена</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Предлагать снова</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>List it among the proposals again</source>
        <translation>Снова включить в число предложений</translation>
    </message>
    <message>
        <source>Another idea: do not propose it here again (Delete)</source>
        <translation>Другая идея: больше здесь не предлагать (Delete)</translation>
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
        <translation>Статус не указан</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Кем сообщено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Чего удалось достичь</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>Добавить доклад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose from the list, or leave the box empty.</source>
        <translation>Лица или структуры с названием «%1» здесь нет. Выберите из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2014-05-14, or the way dates are written here.</source>
        <translation>«%1» — не дата. Напишите 2014-05-14 или так, как здесь принято писать даты.</translation>
    </message>
    <message>
        <source>The day is still to come. Write the day on which the report was made.</source>
        <translation>Этот день еще не наступил. Укажите день, когда сделан доклад.</translation>
    </message>
    <message>
        <source>The report was added; the record of the follow-up stays as it is. Ctrl+Z takes it back.</source>
        <translation>Доклад добавлен; запись последующей меры остается без изменений. Ctrl+Z возвращает прежнее.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestList</name>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the list of requests</source>
        <translation>
            <numerusform>еще %n: см. список запросов</numerusform>
            <numerusform>еще %n: см. список запросов</numerusform>
            <numerusform>еще %n: см. список запросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPage</name>
    <message>
        <source>No request for expertise is entered yet. Enter requests as they come, or paste earlier ones into their list from a table. Then it stands here what waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>Запросов на экспертную помощь пока не внесено. Вносите запросы по мере поступления или вставьте прежние из таблицы в их список. Тогда здесь будет показано, что кого ожидает, за сколько времени поступают запросы и чего ждать до следующего совещания Форума.</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Добавить запрос</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>Открыть список запросов</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Пока ничего не внесено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>Входящие, сроки и прогноз</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPart</name>
    <message>
        <source>No kind</source>
        <translation>Без вида</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewFixes</name>
    <message>
        <source>Take it in after all</source>
        <translation>Все же принять</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Обновить «%1»</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>Это новая запись</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one alike too</source>
        <translation>И другую такую же</translation>
    </message>
    <message numerus="yes">
        <source>All %n others alike too</source>
        <translation>
            <numerusform>И еще %n такую же</numerusform>
            <numerusform>И еще %n такие же</numerusform>
            <numerusform>И еще %n таких же</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewModel</name>
    <message>
        <source>To be mended</source>
        <translation>Требует исправления</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что произойдет</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропущено)</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Идентификатор записи</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Читаются строки</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>Уже есть?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (добавлено)</translation>
    </message>
</context>
<context>
    <name>tri::ui::RollOverPart</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Continue in the next plan</source>
        <translation>Продолжить в следующем плане</translation>
    </message>
    <message>
        <source>Drop with a reason</source>
        <translation>Снять с указанием причины</translation>
    </message>
    <message>
        <source>Make the next plan</source>
        <translation>Создать следующий план</translation>
    </message>
    <message>
        <source>Title of the next plan</source>
        <translation>Название следующего плана</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Move along with the period</source>
        <translation>Сдвинуть вместе с периодом</translation>
    </message>
    <message>
        <source>Leave empty, to be agreed anew</source>
        <translation>Оставить пустыми для нового согласования</translation>
    </message>
    <message>
        <source>Dates of what continues</source>
        <translation>Даты того, что продолжается</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>Закрыть этот план</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Что станет с каждой строкой</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Что станет</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped</source>
        <translation>Почему сняты выбранные строки</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped, then Enter</source>
        <translation>Почему сняты выбранные строки, затем Enter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n continue</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n продолжается</numerusform>
            <numerusform>%n продолжаются</numerusform>
            <numerusform>%n продолжаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>сделано: %n</numerusform>
            <numerusform>сделано: %n</numerusform>
            <numerusform>сделано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n снята</numerusform>
            <numerusform>%n сняты</numerusform>
            <numerusform>%n снято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lines come along</source>
        <translation>
            <numerusform>вместе с ними %n закрытая строка</numerusform>
            <numerusform>вместе с ними %n закрытые строки</numerusform>
            <numerusform>вместе с ними %n закрытых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators with their last value as baseline</source>
        <translation>
            <numerusform>%n показатель с последним значением в качестве исходного</numerusform>
            <numerusform>%n показателя с последним значением в качестве исходного</numerusform>
            <numerusform>%n показателей с последним значением в качестве исходного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n веха</numerusform>
            <numerusform>%n вехи</numerusform>
            <numerusform>%n вех</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this plan is open.</source>
        <translation>В этом плане нет открытых строк.</translation>
    </message>
    <message>
        <source>Say in a few words why the lines are dropped; others will want to know.</source>
        <translation>Укажите в нескольких словах, почему сняты строки; другие захотят это знать.</translation>
    </message>
    <message>
        <source>The next plan is made, and each open line of this one is settled. Ctrl+Z takes all of it back.</source>
        <translation>Следующий план создан, и судьба каждой открытой строки этого плана определена. Ctrl+Z возвращает все обратно.</translation>
    </message>
    <message>
        <source>Open the next plan</source>
        <translation>Открыть следующий план</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>Следующий план</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterPage</name>
    <message>
        <source>What fits and what does not</source>
        <translation>Что подходит и что нет</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Write an offer of this person for the request (O)</source>
        <translation>Записать предложение этого лица по запросу (O)</translation>
    </message>
    <message>
        <source>Put in as an offer</source>
        <translation>Внести как предложение</translation>
    </message>
    <message>
        <source>Name the person among those asked (A)</source>
        <translation>Указать лицо в числе тех, у кого запрошено (A)</translation>
    </message>
    <message>
        <source>Ask by name</source>
        <translation>Запросить лично</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>Открыть запись лица (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Who could answer</source>
        <translation>Кто может ответить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Draft a request</source>
        <translation>Проект запроса</translation>
    </message>
    <message>
        <source>Write a draft request for a speaker that names the person (A)</source>
        <translation>Составить проект запроса на выступающего с указанием этого лица (A)</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Любая тема</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Любой регион</translation>
    </message>
    <message>
        <source>Free on the day</source>
        <translation>Может в этот день</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <translation>Может участвовать: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <comment>organizations</comment>
        <translation>запрошено у: %1</translation>
    </message>
    <message>
        <source>The request names no theme, language, day or agency, so everybody on the roster is here.</source>
        <translation>В запросе не указаны тема, язык, день или учреждение, поэтому здесь показаны все лица из реестра.</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>Критерии поиска: %1.</translation>
    </message>
    <message>
        <source>Nobody on the roster fits in any point. Enter themes, languages and days of people under People, or ask the agencies for names.</source>
        <translation>В реестре никто не подходит ни по одному критерию. Укажите темы, языки и дни в записях раздела «Лица» или попросите учреждения назвать кандидатов.</translation>
    </message>
    <message>
        <source>Nobody fits these filters. Choose “any” in one of them.</source>
        <translation>Этим фильтрам никто не соответствует. Выберите в одном из них значение «Любой» или «Любая».</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>1 лицо.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n лицо.</numerusform>
            <numerusform>%n лица.</numerusform>
            <numerusform>%n лиц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where most points fit comes first; where as many fit, who was asked less often in the last 12 months.</source>
        <translation>Сначала те, кто подходит по большему числу критериев; при равном их числе — те, к кому за последние 12 месяцев обращались реже.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>asked</comment>
        <translation>один раз</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>requests</comment>
        <translation>открыто: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>in the last 12 months</comment>
        <translation>не запрашивалось</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>%1 из 1 критерия</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points</source>
        <translation>
            <numerusform>%1 из %n критерия</numerusform>
            <numerusform>%1 из %n критериев</numerusform>
            <numerusform>%1 из %n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, points, load</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Подходит: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Не подходит: %1</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Уточнить: %1</translation>
    </message>
    <message>
        <source>Load: %1</source>
        <translation>Нагрузка: %1</translation>
    </message>
    <message>
        <source>Availability in words: %1</source>
        <translation>Возможность участия словами: %1</translation>
    </message>
    <message>
        <source>%1 is put in as an offer.</source>
        <translation>Внесено как предложение: %1.</translation>
    </message>
    <message>
        <source>A draft request that names %1 is written.</source>
        <translation>Составлен проект запроса, в котором указано лицо: %1.</translation>
    </message>
    <message>
        <source>%1 is named among those asked.</source>
        <translation>Указано в числе тех, у кого запрошено: %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterTablePage</name>
    <message>
        <source>Only themes without anybody</source>
        <translation>Только темы, по которым никого нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>People by theme and language</source>
        <translation>Лица по темам и языкам</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>Открыть запись лица (Enter)</translation>
    </message>
    <message>
        <source>People of the chosen cell</source>
        <translation>Лица выбранной ячейки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>%1, %2: 1 person</source>
        <translation>%1, %2: 1 лицо</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1, %2: %n лицо</numerusform>
            <numerusform>%1, %2: %n лица</numerusform>
            <numerusform>%1, %2: %n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>1 theme without anybody.</source>
        <translation>1 тема, по которой никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes without anybody.</source>
        <translation>
            <numerusform>%n тема, по которой никого нет.</numerusform>
            <numerusform>%n темы, по которым никого нет.</numerusform>
            <numerusform>%n тем, по которым никого нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person on the roster has no theme entered.</source>
        <translation>У 1 лица из реестра не указана тема.</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the roster have no theme entered.</source>
        <translation>
            <numerusform>У %n лица из реестра не указана тема.</numerusform>
            <numerusform>У %n лиц из реестра не указана тема.</numerusform>
            <numerusform>У %n лиц из реестра не указана тема.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who speaks several languages counts under each.</source>
        <translation>Лицо, владеющее несколькими языками, учитывается по каждому из них.</translation>
    </message>
    <message>
        <source>Every theme has somebody.</source>
        <translation>По каждой теме кто-то есть.</translation>
    </message>
    <message>
        <source>%1, %2: nobody is entered. Ask the agencies for names, and enter the theme with the person.</source>
        <translation>%1, %2: никто не указан. Попросите учреждения назвать кандидатов и укажите тему в записи лица.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Реестр</translation>
    </message>
</context>
<context>
    <name>tri::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Records with “%1”: %2</source>
        <translation>Записей со словом «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.</source>
        <translation>Ничего со словом «%1» не найдено. Попробуйте указать меньше слов или слова короче; регистр и диакритические знаки не учитываются.</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Искомые слова</translation>
    </message>
    <message>
        <source>Words in any record</source>
        <translation>Слова в любой записи</translation>
    </message>
    <message>
        <source>Everything in this workspace</source>
        <translation>Все содержимое этого рабочего файла</translation>
    </message>
    <message>
        <source>Type a few words. Capitals and accents make no difference; the beginning of a word is enough.</source>
        <translation>Введите несколько слов. Регистр и диакритические знаки не учитываются; достаточно начала слова.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
</context>
<context>
    <name>tri::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1, записей: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellChecker</name>
    <message>
        <source>No dictionary for %1. The package %2 brings one.</source>
        <translation>Нет словаря для языка: %1. Он содержится в пакете %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellField</name>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Добавить «%1» в мои слова</translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation>&amp;Пропускать в этом сеансе</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from my words</source>
        <translation>&amp;Убрать «%1» из моих слов</translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation>Проверять о&amp;рфографию</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpreadChart</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
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
        <translation>Совещания, последующие меры и планы работы, общие для СПГС, ГФМР и ГГМ, — в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Открыть рабочий файл</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Создать рабочий файл…</translation>
    </message>
    <message>
        <source>Make a workspace file with the reference data in it</source>
        <translation>Создать рабочий файл со справочными данными</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть о&amp;бразец</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>Открыть для ознакомления новую копию образца рабочего файла</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ранее открытые</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>Forget all but the pinned ones; the files stay where they are</source>
        <translation>Забыть все, кроме закрепленных; файлы остаются на месте</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплен</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>О&amp;ткрепить</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Закрепить</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другой…</translation>
    </message>
</context>
<context>
    <name>tri::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeDecisionPanel</name>
    <message>
        <source>One name a line</source>
        <translation>По одному названию в строке</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Название темы</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Theme that stays</source>
        <translation>Остающаяся тема</translation>
    </message>
    <message>
        <source>New themes</source>
        <translation>Новые темы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Records that carry the theme</source>
        <translation>Записи с этой темой</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Получает тему</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выберите …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Last review %1: %2</source>
        <translation>Последний обзор %1: %2</translation>
    </message>
    <message>
        <source>Never reviewed before.</source>
        <translation>Обзор ранее не проводился.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records that carry the theme (%1)</source>
        <translation>Записи с этой темой (%1)</translation>
    </message>
    <message>
        <source>Select records and press 1, 2 … to give them the first, second … of the new themes as well.</source>
        <translation>Выберите записи и нажмите 1, 2 …, чтобы добавить им первую, вторую … из новых тем.</translation>
    </message>
    <message>
        <source>This meeting decided: %1. To decide otherwise, undo it or correct the review in its record.</source>
        <translation>Решение этого совещания: %1. Чтобы решить иначе, отмените его или исправьте обзор в его записи.</translation>
    </message>
    <message>
        <source>Themes below it move up: %1.</source>
        <translation>Темы, входящие в нее, переходят на уровень выше: %1.</translation>
    </message>
    <message>
        <source>Only the review is noted; nothing else changes.</source>
        <translation>Отмечается только обзор; больше ничего не меняется.</translation>
    </message>
    <message numerus="yes">
        <source>The theme gets a new name; %n record(s) that carry it show the new one.</source>
        <translation>
            <numerusform>Тема получает новое название; его показывает %n запись с этой темой.</numerusform>
            <numerusform>Тема получает новое название; его показывают %n записи с этой темой.</numerusform>
            <numerusform>Тема получает новое название; его показывают %n записей с этой темой.</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme is added to the tree, reviewed from the day of the meeting.</source>
        <translation>В дерево добавляется тема; она рассматривается со дня совещания.</translation>
    </message>
    <message numerus="yes">
        <source>The theme is reviewed no longer; %n record(s) keep it.</source>
        <translation>
            <numerusform>Тема больше не рассматривается; ее сохраняет %n запись.</numerusform>
            <numerusform>Тема больше не рассматривается; ее сохраняют %n записи.</numerusform>
            <numerusform>Тема больше не рассматривается; ее сохраняют %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends and %n new one(s) begin in its place.</source>
        <translation>
            <numerusform>Тема завершается, и вместо нее начинается %n новая.</numerusform>
            <numerusform>Тема завершается, и вместо нее начинаются %n новые.</numerusform>
            <numerusform>Тема завершается, и вместо нее начинаются %n новых.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records get a new theme; all keep the old one.</source>
        <translation>Записей, получающих новую тему: %1 из %2; прежнюю сохраняют все.</translation>
    </message>
    <message>
        <source>Two themes become one.</source>
        <translation>Две темы становятся одной.</translation>
    </message>
    <message numerus="yes">
        <source>The theme ends; %n record(s) that carry it get “%1” as well.</source>
        <translation>
            <numerusform>Тема завершается; %n запись с этой темой получает также «%1».</numerusform>
            <numerusform>Тема завершается; %n записи с этой темой получают также «%1».</numerusform>
            <numerusform>Тема завершается; %n записей с этой темой получают также «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes below it move to “%1”: %2.</source>
        <translation>Темы, входящие в нее, переходят в «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeReviewPart</name>
    <message>
        <source>Themes as of</source>
        <translation>Темы по состоянию на</translation>
    </message>
    <message>
        <source>The tree of themes as it was on this day</source>
        <translation>Дерево тем, каким оно было в этот день</translation>
    </message>
    <message>
        <source>&amp;Themes as of</source>
        <translation>&amp;Темы по состоянию на</translation>
    </message>
    <message>
        <source>Themes under review</source>
        <translation>Рассматриваемые темы</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Последний обзор</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Это совещание</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Carry out the decision on this theme (Ctrl+Enter)</source>
        <translation>Выполнить решение по этой теме (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Let this meeting add a theme</source>
        <translation>Добавить тему решением этого совещания</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>Открыть тему</translation>
    </message>
    <message>
        <source>Open the theme with all its fields</source>
        <translation>Открыть тему со всеми полями</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>не проводился</translation>
    </message>
    <message>
        <source>%1 of %2 themes are decided on by this meeting.</source>
        <translation>Тем, по которым это совещание приняло решение: %1 из %2.</translation>
    </message>
    <message>
        <source>The review is noted.</source>
        <translation>Обзор отмечен.</translation>
    </message>
    <message numerus="yes">
        <source>The review is noted, and %n record(s) changed with it.</source>
        <translation>
            <numerusform>Обзор отмечен, вместе с ним изменена %n запись.</numerusform>
            <numerusform>Обзор отмечен, вместе с ним изменены %n записи.</numerusform>
            <numerusform>Обзор отмечен, вместе с ним изменено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Minutes on this theme</source>
        <translation>Протоколы по этой теме</translation>
    </message>
    <message>
        <source>What all meetings said on this theme and those below it, in one paper</source>
        <translation>Что говорилось на всех совещаниях по этой теме и темам, входящим в нее, в одном документе</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelinePart</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3, альбомная</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>As close as on the screen</source>
        <translation>В масштабе экрана</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Служебный экземпляр</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Экземпляр для сторон</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office</source>
        <translation>В экземпляр для сторон не входит то, что конфиденциально или предназначено только для нашего бюро</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Вернуться к временной шкале</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Не вошло: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The timeline can be saved as PDF instead.</source>
        <translation>На этом компьютере не настроен ни один принтер. Временную шкалу можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Отправлено на %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>временная шкала</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Сохранить как SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Рисунок SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the timeline is written to “%1”.</source>
        <translation>Экземпляр временной шкалы для сторон записан в «%1».</translation>
    </message>
    <message>
        <source>The timeline is written to “%1”. It is for your own office: it shows sensitive lines too.</source>
        <translation>Временная шкала записана в «%1». Она предназначена для вашего бюро: в ней показаны и конфиденциальные строки.</translation>
    </message>
    <message>
        <source>Print timeline…</source>
        <translation>Печать временной шкалы…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>Показать страницы перед печатью или сохранением (Ctrl+P)</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>План целиком</translation>
    </message>
    <message>
        <source>Show all of the plan’s time</source>
        <translation>Показать все время плана</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Перейти к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Show less time in more detail (Ctrl+plus)</source>
        <translation>Показать меньше времени и больше подробностей (Ctrl+плюс)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Show more time in less detail (Ctrl+minus)</source>
        <translation>Показать больше времени и меньше подробностей (Ctrl+минус)</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>Открыть выбранное (Enter)</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>Изменить даты…</translation>
    </message>
    <message>
        <source>Type the dates of the chosen line (F2)</source>
        <translation>Ввести даты выбранной строки (F2)</translation>
    </message>
    <message>
        <source>Move to the next quarter</source>
        <translation>Передвинуть на следующий квартал</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page down)</source>
        <translation>Передвинуть все даты выбранной строки на три месяца (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Move to the quarter before</source>
        <translation>Передвинуть на предыдущий квартал</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page up)</source>
        <translation>Передвинуть все даты выбранной строки на три месяца (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Show the uppermost lines alone</source>
        <translation>Показать только строки верхнего уровня</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Show what the bars and signs mean</source>
        <translation>Показать, что означают полосы и знаки</translation>
    </message>
    <message>
        <source>Show the lines of this lead</source>
        <translation>Показать строки этого ведущего</translation>
    </message>
    <message>
        <source>Show the lines on this theme</source>
        <translation>Показать строки по этой теме</translation>
    </message>
    <message>
        <source>Show the lines with this status</source>
        <translation>Показать строки с этим статусом</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Все ведущие</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>1 line has no dates.</source>
        <translation>1 строка без дат.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no dates.</source>
        <translation>
            <numerusform>%n строка без дат.</numerusform>
            <numerusform>%n строки без дат.</numerusform>
            <numerusform>%n строк без дат.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date or link does not fit.</source>
        <translation>Не сходится 1 дата или связь.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates or links do not fit.</source>
        <translation>
            <numerusform>Не сходится %n дата или связь.</numerusform>
            <numerusform>Не сходятся %n даты или связи.</numerusform>
            <numerusform>Не сходятся %n дат или связей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of this line follow from the lines below it. Choose one of those.</source>
        <translation>Даты этой строки следуют из строк, входящих в нее. Выберите одну из них.</translation>
    </message>
    <message>
        <source>This line has no dates yet. Press F2 to enter them.</source>
        <translation>У этой строки еще нет дат. Нажмите F2, чтобы ввести их.</translation>
    </message>
    <message>
        <source>The due date moves to %1. The first due date is kept.</source>
        <translation>Новый срок: %1. Первоначальный срок сохраняется.</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <translation>Причина переноса</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Due date of “%1”:</source>
        <translation>Срок «%1»:</translation>
    </message>
    <message>
        <source>From when and due when – “%1”:</source>
        <translation>Начало и срок – «%1»:</translation>
    </message>
    <message>
        <source>From when and until when – “%1”:</source>
        <translation>Начало и окончание – «%1»:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>Задать даты</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Оставить прежние</translation>
    </message>
    <message>
        <source>That is no date. Write 14 May 2014, May 2014 or 2014.</source>
        <translation>Это не дата. Напишите 14 мая 2014, май 2014 или 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimesPart</name>
    <message>
        <source>one day</source>
        <translation>один день</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>%1–%n день</numerusform>
            <numerusform>%1–%n дня</numerusform>
            <numerusform>%1–%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>Days as a picture</source>
        <translation>Дни на графике</translation>
    </message>
    <message>
        <source>Copy the figures of all groups with their headings</source>
        <translation>Копировать показатели всех групп с заголовками</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Once requests have the day on which they were asked, it stands here how much notice they gave and how long answers took.</source>
        <translation>Пока ничего не запрошено. Когда у запросов будет указан день обращения, здесь будет показано, за сколько времени они поступали и сколько занимали ответы.</translation>
    </message>
    <message>
        <source>Requests of the chosen group</source>
        <translation>Запросы выбранной группы</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показать:</translation>
    </message>
    <message>
        <source>Notice: from asked to needed</source>
        <translation>Запас времени: от запроса до срока</translation>
    </message>
    <message>
        <source>Answer: from asked to answered</source>
        <translation>Ответ: от запроса до ответа</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>По:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Кто запросил</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>Председательство</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Days as a table</source>
        <translation>Дни в таблице</translation>
    </message>
    <message>
        <source>How long answers took, as it was: not only the average</source>
        <translation>Сколько на деле занимали ответы, а не только среднее значение</translation>
    </message>
    <message>
        <source>How much notice requests gave, as it was: not only the average</source>
        <translation>За сколько времени на деле поступали запросы, а не только среднее значение</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Никто не указан</translation>
    </message>
    <message>
        <source>Day of asking not entered</source>
        <translation>День запроса не указан</translation>
    </message>
    <message>
        <source>Two Chairs in that month or year</source>
        <translation>Два председателя в этом месяце или году</translation>
    </message>
    <message>
        <source>No Chair on record</source>
        <translation>Председатель не записан</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair, from–to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>С известным числом дней</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Нижний квартиль</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Верхний квартиль</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Month or year only</source>
        <translation>Только месяц или год</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Нет даты</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Обратный порядок</translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n</source>
        <translation>
            <numerusform>медиана %1 из %n</numerusform>
            <numerusform>медиана %1 из %n</numerusform>
            <numerusform>медиана %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the month</source>
        <comment>known to the month or year alone</comment>
        <translation>
            <numerusform>с точностью до месяца: %n</numerusform>
            <numerusform>с точностью до месяца: %n</numerusform>
            <numerusform>с точностью до месяца: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>ничего не известно</translation>
    </message>
    <message>
        <source>1 request.</source>
        <translation>1 запрос.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <translation>
            <numerusform>%n запрос.</numerusform>
            <numerusform>%n запроса.</numerusform>
            <numerusform>%n запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are known for one: %1.</source>
        <translation>Число дней известно для одного запроса: %1.</translation>
    </message>
    <message>
        <source>The days are known for %1: from %2 to %3, the middle half from %4 to %5, the median is %6.</source>
        <translation>Число дней известно для запросов: %1; от %2 до %3, средняя половина — от %4 до %5, медиана — %6.</translation>
    </message>
    <message numerus="yes">
        <source>Known to the month or year alone, and not counted in these: %n.</source>
        <translation>
            <numerusform>Известно только с точностью до месяца или года и здесь не учтено: %n.</numerusform>
            <numerusform>Известно только с точностью до месяца или года и здесь не учтено: %n.</numerusform>
            <numerusform>Известно только с точностью до месяца или года и здесь не учтено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of an answer: %n.</source>
        <translation>
            <numerusform>Без дня запроса или ответа: %n.</numerusform>
            <numerusform>Без дня запроса или ответа: %n.</numerusform>
            <numerusform>Без дня запроса или ответа: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of need: %n.</source>
        <translation>
            <numerusform>Без дня запроса или срока: %n.</numerusform>
            <numerusform>Без дня запроса или срока: %n.</numerusform>
            <numerusform>Без дня запроса или срока: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Ответ раньше запроса: %n. Проверьте даты.</numerusform>
            <numerusform>Ответ раньше запроса: %n. Проверьте даты.</numerusform>
            <numerusform>Ответ раньше запроса: %n. Проверьте даты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Срок раньше запроса: %n. Проверьте даты.</numerusform>
            <numerusform>Срок раньше запроса: %n. Проверьте даты.</numerusform>
            <numerusform>Срок раньше запроса: %n. Проверьте даты.</numerusform>
        </translation>
    </message>
    <message>
        <source>not said when asked</source>
        <translation>не указано, когда запрошено</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>not said when needed</source>
        <translation>не указано, к какому сроку требуется</translation>
    </message>
    <message>
        <source>answered before asked</source>
        <translation>ответ раньше запроса</translation>
    </message>
    <message>
        <source>needed before asked</source>
        <translation>срок раньше запроса</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Ответ через</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Запас времени</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>Скопирована %n строка.</numerusform>
            <numerusform>Скопированы %n строки.</numerusform>
            <numerusform>Скопировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice and answer times</source>
        <translation>Запас времени и сроки ответов</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsBanner</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
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
        <translation>Вернуть в статус «Проект»</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Закрыть план</translation>
    </message>
    <message>
        <source>Back to adopted</source>
        <translation>Вернуть в статус «Принято»</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Принять план</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Начать выполнение плана</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Release a version</source>
        <translation>Выпустить версию</translation>
    </message>
    <message>
        <source>Keep the plan as it is now under the next number</source>
        <translation>Сохранить план в нынешнем виде под следующим номером</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Печать плана</translation>
    </message>
    <message>
        <source>Show the plan as it will be printed</source>
        <translation>Показать план в том виде, в каком он будет напечатан</translation>
    </message>
    <message>
        <source>Show as released</source>
        <translation>Показать, как выпущено</translation>
    </message>
    <message>
        <source>Show the chosen version as it was released</source>
        <translation>Показать выбранную версию в том виде, в каком она была выпущена</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>Show what changed in the plan since the chosen version</source>
        <translation>Показать, что изменилось в плане после выбранной версии</translation>
    </message>
    <message>
        <source>In a few words, for example: for the Principals&apos; meeting</source>
        <translation>В нескольких словах, например: для совещания руководителей</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Released for</source>
        <translation>Для чего выпущена</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Для совещания</translation>
    </message>
    <message>
        <source>Why although something does not fit</source>
        <translation>Почему, хотя что-то не сходится</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a version</source>
        <translation>План в нынешнем виде сохраняется как версия</translation>
    </message>
    <message>
        <source>None yet. A version keeps the plan as it is, with its numbers; papers cite it.</source>
        <translation>Версий пока нет. Версия сохраняет план как есть, с его номерами; на нее ссылаются документы.</translation>
    </message>
    <message>
        <source>The plan is what version %1 holds.</source>
        <translation>План совпадает с версией %1.</translation>
    </message>
    <message>
        <source>The plan has changed since its last version.</source>
        <translation>После последней версии план изменился.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 objectives, %2 activities, %3 indicators</source>
        <translation>Цели: %1, мероприятия: %2, показатели: %3</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Без определенного совещания</translation>
    </message>
    <message>
        <source>The check finds nothing that is missing.</source>
        <translation>Проверка не выявила недостающего.</translation>
    </message>
    <message>
        <source>The check still tells: %1.</source>
        <translation>Проверка еще сообщает: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Open points”.</source>
        <translation>
            <numerusform>… и еще %n, в разделе «Открытые вопросы».</numerusform>
            <numerusform>… и еще %n, в разделе «Открытые вопросы».</numerusform>
            <numerusform>… и еще %n, в разделе «Открытые вопросы».</numerusform>
        </translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>Выпустить версию %1</translation>
    </message>
    <message>
        <source>Release version %1 all the same</source>
        <translation>Все же выпустить версию %1</translation>
    </message>
    <message>
        <source>Version %1 is released. Its numbers stay from now on.</source>
        <translation>Версия %1 выпущена. Отныне ее номера не меняются.</translation>
    </message>
    <message>
        <source>Why does the plan go back? The reason is kept with the version.</source>
        <translation>Почему план возвращается? Причина сохраняется вместе с версией.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>tri::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить представление</translation>
    </message>
    <message>
        <source>Keep filter, order, groups and columns in this view</source>
        <translation>Сохранить фильтр, порядок, группы и столбцы в этом представлении</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>Сохранить как новое представление…</translation>
    </message>
    <message>
        <source>Keep what the list shows under a name</source>
        <translation>Сохранить под названием то, что показывает список</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Восстановить представление</translation>
    </message>
    <message>
        <source>Show the view as it was kept</source>
        <translation>Показать представление в сохраненном виде</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Переименовать представление…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Дать этому представлению другое название</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Общее представление</translation>
    </message>
    <message>
        <source>Send this view along in packages; personal views stay here</source>
        <translation>Передавать это представление в пакетах; личные представления остаются здесь</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удалить представление</translation>
    </message>
    <message>
        <source>Move this view to the trash</source>
        <translation>Переместить это представление в корзину</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation>Сохранение представлений и управление ими</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Новое представление</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название представления</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Переименование представления</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
</context>
<context>
    <name>tri::ui::WindowCommands</name>
    <message>
        <source>Go to anything</source>
        <translation>Быстрый переход</translation>
    </message>
    <message>
        <source>Search or go to (%1)</source>
        <translation>Поиск или переход (%1)</translation>
    </message>
    <message>
        <source>Spelling is not checked. Edit &gt; Check spelling switches it on.</source>
        <translation>Орфография не проверяется. Проверку включает команда «Правка» &gt; «Проверять орфографию».</translation>
    </message>
    <message>
        <source>No spelling mistake on this page.</source>
        <translation>На этой странице нет орфографических ошибок.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
</context>
<context>
    <name>tri::ui::WordingPanel</name>
    <message>
        <source>Languages of the wording</source>
        <translation>Языки формулировки</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Перейти к тексту</translation>
    </message>
    <message>
        <source>%1 – no text yet</source>
        <translation>%1 – текста пока нет</translation>
    </message>
    <message>
        <source>%1 – the original</source>
        <translation>%1 – оригинал</translation>
    </message>
    <message>
        <source>%1 – older than the original: it may say what the original no longer does</source>
        <translation>%1 – старше оригинала: в нем может быть то, чего в оригинале больше нет</translation>
    </message>
    <message>
        <source>%1 – translation</source>
        <translation>%1 – перевод</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>На этом языке текста нет.</translation>
    </message>
</context>
</TS>
