<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new workspace file with the reference data in it</source>
        <translation>新建一个含参考数据的工作区文件</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>打开一份全新的样例工作区，以便浏览试用</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>Close this workspace; everything in it is saved already</source>
        <translation>关闭此工作区；其中内容均已保存</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation>打印本页显示的内容</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新进行刚才撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>全面查找(&amp;F)</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>搜索所有记录</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>放大所有文字</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>缩小所有文字</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Show text in the size this computer uses</source>
        <translation>按此计算机使用的大小显示文字</translation>
    </message>
    <message>
        <source>&amp;Follow this computer</source>
        <translation>跟随此计算机(&amp;F)</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>按此计算机的设置使用浅色或深色</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>The strongest contrast, with clear outlines</source>
        <translation>最强对比度，轮廓清晰</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Return to the page before</source>
        <translation>返回前一页</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the page you came back from</source>
        <translation>前往刚才离开的页面</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>Show the next meeting and what is open</source>
        <translation>显示下次会议和待办事项</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>Show who changed what, and when</source>
        <translation>显示何人、何时作了何种更改</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>将键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>将键盘焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New of &amp;another kind…</source>
        <translation>新建其他类别(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a kind and add a record of it</source>
        <translation>选择一个类别并添加一条该类记录</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>列出所有键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About Trilateral</source>
        <translation>关于 Trilateral(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>快速转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a record, a list, a view or a command by a few letters</source>
        <translation>输入几个字，查找记录、列表、视图或命令</translation>
    </message>
    <message>
        <source>Add a record of the kind this page shows, or choose a kind</source>
        <translation>添加一条本页所示类别的记录，或选择类别</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>帮助(&amp;H)…</translation>
    </message>
    <message>
        <source>Explain what is in sight; works without a network</source>
        <translation>解释当前所见内容；无需网络</translation>
    </message>
    <message>
        <source>Set a res&amp;tore point…</source>
        <translation>设置恢复点(&amp;T)…</translation>
    </message>
    <message>
        <source>Give the present state a name, to come back to it; everything is saved already</source>
        <translation>为当前状态命名，以便日后返回；所有内容均已保存</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>检查拼写(&amp;S)</translation>
    </message>
    <message>
        <source>Mark words that the dictionary of their language does not know</source>
        <translation>标出所属语文的词典中没有的词</translation>
    </message>
    <message>
        <source>&amp;Next spelling mistake</source>
        <translation>下一处拼写错误(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next marked word on this page</source>
        <translation>转到本页下一个标出的词</translation>
    </message>
    <message>
        <source>&amp;Convergence</source>
        <translation>趋同(&amp;C)</translation>
    </message>
    <message>
        <source>Show how far the three sides agree, and where they overlap or leave gaps</source>
        <translation>显示三方的一致程度，以及哪些方面重叠或留有空白</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>会议模式(&amp;M)</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting that is held, or leave it again</source>
        <translation>将正在举行的会议铺满屏幕，或退出该模式</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>在新标签页中打开(&amp;T)</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a tab of its own</source>
        <translation>在单独的标签页中打开列表中所选记录或本页</translation>
    </message>
    <message>
        <source>Open b&amp;eside</source>
        <translation>并排打开(&amp;E)</translation>
    </message>
    <message>
        <source>Show the record selected in the list, or this page, beside what is in sight</source>
        <translation>在当前内容旁边显示列表中所选记录或本页</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>在单独的窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a second window</source>
        <translation>在第二个窗口中打开列表中所选记录或本页</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>关闭标签页(&amp;L)</translation>
    </message>
    <message>
        <source>Close this tab, or with it this half or this second window; everything in it is saved already</source>
        <translation>关闭此标签页，或连同关闭这一半画面或此第二窗口；其中内容均已保存</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>下一标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Show the page in the next tab</source>
        <translation>显示下一标签页中的页面</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一标签页(&amp;V)</translation>
    </message>
    <message>
        <source>Show the page in the tab before</source>
        <translation>显示上一标签页中的页面</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>专家名册(&amp;R)</translation>
    </message>
    <message>
        <source>Show who knows which theme in which language, and themes without anybody</source>
        <translation>显示谁以何种语文熟悉哪些专题，以及无人熟悉的专题</translation>
    </message>
    <message>
        <source>Re&amp;quests: inbox, times and forecast</source>
        <translation>请求：收件箱、时间与预测(&amp;Q)</translation>
    </message>
    <message>
        <source>Show which requests for expertise wait, how much notice they give, and what to expect next</source>
        <translation>显示哪些专业知识请求有待处理、提前多久提出，以及接下来预计有哪些请求</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>证据(&amp;D)</translation>
    </message>
    <message>
        <source>Show what experiences teach, the chains from experience to follow-up, and their gaps</source>
        <translation>显示经验带来的启示、从经验到后续行动的证据链及其缺口</translation>
    </message>
    <message>
        <source>Covera&amp;ge</source>
        <translation>后续概况(&amp;G)</translation>
    </message>
    <message>
        <source>Show what recommendations were taken up, and for which nothing is entered yet</source>
        <translation>显示哪些建议已被采纳，以及哪些建议尚无记录</translation>
    </message>
    <message>
        <source>Follow-&amp;up matrix</source>
        <translation>后续行动矩阵(&amp;U)</translation>
    </message>
    <message>
        <source>Show who follows up which recommendation, and how</source>
        <translation>显示由谁、以何种方式就哪些建议采取后续行动</translation>
    </message>
    <message>
        <source>&amp;Receive package…</source>
        <translation>接收交换包(&amp;R)…</translation>
    </message>
    <message>
        <source>Look at a package of another office, and take what you want of it</source>
        <translation>查看另一办公室的交换包，并从中接收所需内容</translation>
    </message>
    <message>
        <source>&amp;Make package…</source>
        <translation>生成交换包(&amp;M)…</translation>
    </message>
    <message>
        <source>Put a part of this workspace, or all of it, into a file for others</source>
        <translation>将此工作区的一部分或全部写入文件，供他方使用</translation>
    </message>
    <message>
        <source>&amp;Sent and returned</source>
        <translation>发出与返回(&amp;S)</translation>
    </message>
    <message>
        <source>Show which packages went out, what came back, and what other copies have</source>
        <translation>显示发出了哪些交换包、返回了什么，以及其他副本已有哪些内容</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Show your key and those of others, by which packages are signed and sealed</source>
        <translation>显示您的密钥和他人的密钥；交换包以这些密钥签名和密封</translation>
    </message>
</context>
<context>
    <name>AgencyHelp</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation is addressed to it</source>
        <translation>该建议以其为对象</translation>
    </message>
    <message>
        <source>its mandate has the theme: %1</source>
        <translation>其任务授权涉及该专题：%1</translation>
    </message>
    <message>
        <source>its mandate has the wider theme: %1</source>
        <translation>其任务授权涉及上级专题：%1</translation>
    </message>
    <message>
        <source>supports this recommendation: %1</source>
        <translation>支助此建议：%1</translation>
    </message>
    <message>
        <source>supported recommendations like this one: %1</source>
        <translation>曾支助类似建议：%1</translation>
    </message>
    <message>
        <source>has a project on it: %1</source>
        <translation>有与此建议相关的项目：%1</translation>
    </message>
    <message>
        <source>has a project on the theme: %1</source>
        <translation>有与该专题相关的项目：%1</translation>
    </message>
    <message>
        <source>follows it up itself: %1</source>
        <translation>自身采取后续行动：%1</translation>
    </message>
    <message>
        <source>has people who know the theme: %1</source>
        <translation>有熟悉该专题的人员：%1</translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>carried over once</source>
        <translation>已延续一次</translation>
    </message>
    <message>
        <source>carried over twice</source>
        <translation>已延续两次</translation>
    </message>
    <message numerus="yes">
        <source>carried over %n times</source>
        <translation>
            <numerusform>已延续 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first raised at the meeting of %2</source>
        <translation>%1，首次在%2的会议上提出</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>延续项目</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>未结行动</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>待议事项</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1和另外 %2 项</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>no date set, %1</source>
        <translation>未定日期，%1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>原定期限为%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限为%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, and who does it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>One of the areas of cooperation; not on the agenda yet</source>
        <translation>合作领域之一；尚未列入议程</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1</source>
        <translation>%1的会议未审议</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1: no minutes and no outcome</source>
        <translation>%1的会议未审议：没有会议记录，也没有成果</translation>
    </message>
    <message>
        <source>item of the meeting of %1</source>
        <translation>%1的会议的项目</translation>
    </message>
    <message>
        <source>open since the meeting of %1</source>
        <translation>自%1的会议以来未结</translation>
    </message>
    <message>
        <source>Waits in the backlog</source>
        <translation>列于待议事项</translation>
    </message>
    <message>
        <source>Waits in the backlog: %1</source>
        <translation>列于待议事项：%1</translation>
    </message>
    <message>
        <source>item of the backlog</source>
        <translation>待议事项中的项目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record and its status</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is new since %1</source>
        <translation>%1以来的新内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of records and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Changed since the meeting of %1: %2</source>
        <translation>自%1的会议以来的变动：%2</translation>
    </message>
    <message>
        <source>Review of themes</source>
        <translation>专题审查</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>上次审查：%1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>从未审查</translation>
    </message>
    <message>
        <source>Never reviewed: %1</source>
        <translation>从未审查：%1</translation>
    </message>
    <message>
        <source>Not reviewed for %1 months: %2</source>
        <translation>已有 %1 个月未审查：%2</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>This meeting is not in this workspace; it may be in the trash.</source>
        <translation>此会议不在此工作区中；可能在回收站中。</translation>
    </message>
</context>
<context>
    <name>AgendaTime</name>
    <message>
        <source>%1 min in all</source>
        <translation>共 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min of %2 min: over by %3 min</source>
        <translation>%1 分钟，可用 %2 分钟：超出 %3 分钟</translation>
    </message>
    <message>
        <source>%1 min of %2 min: %3 min left</source>
        <translation>%1 分钟，可用 %2 分钟：剩余 %3 分钟</translation>
    </message>
    <message>
        <source>%1 min of %2 min: no time left</source>
        <translation>%1 分钟，可用 %2 分钟：没有剩余时间</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Write the code that stands on the paper, a letter and a colon, as in “%1 D: What was agreed”.</source>
        <translation>请写上文件上的代码、一个字母和冒号，例如“%1 D: 商定的内容”。</translation>
    </message>
    <message>
        <source>“%1” stands for no kind of outcome. Write D for a decision, A for an action, N for a note or G for a disagreement.</source>
        <translation>“%1”不代表任何一种结果。请写 D（决定）、A（行动）、N（记录）或 G（分歧）。</translation>
    </message>
    <message>
        <source>The words are missing behind the colon.</source>
        <translation>冒号后面缺少文字。</translation>
    </message>
    <message>
        <source>“%1” stands for several items. Write the number of the item instead.</source>
        <translation>“%1”对应多个项目，请改写项目编号。</translation>
    </message>
    <message>
        <source>“%1” is no code of this meeting. Is it %2, “%3”?</source>
        <translation>“%1”不是本次会议的代码。是否为 %2“%3”？</translation>
    </message>
    <message>
        <source>“%1” stands for “%2” of “%3”, not of this meeting.</source>
        <translation>“%1”对应“%3”的“%2”，不属于本次会议。</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>待议清单</translation>
    </message>
    <message>
        <source>“%1” is neither a code nor a number of an item of this meeting. Look at the paper again.</source>
        <translation>“%1”既不是本次会议项目的代码，也不是其编号。请再看一下文件。</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Attach files</source>
        <translation>附加电子文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attaching files: %1</source>
        <translation>正在附加电子文件：%1</translation>
    </message>
    <message>
        <source>1 file attached.</source>
        <translation>已附加 1 个电子文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>已附加 %n 个电子文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation>此前已附加：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no room for a backup on “%1”: %2 are needed. Nothing was changed; make room and try again.</source>
        <translation>“%1”上没有存放备份的空间：需要 %2。未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Nothing was changed.</source>
        <translation>无法新建备份文件夹“%1”。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Follow-up of States without their consent</source>
        <translation>未经国家同意的后续行动</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Agenda items that are ours only</source>
        <translation>仅限我方的议程项目</translation>
    </message>
    <message>
        <source>%1: internal or sensitive</source>
        <translation>%1：内部或敏感</translation>
    </message>
    <message>
        <source>The meeting of this brief is not in this workspace. Choose one from the list of meetings.</source>
        <translation>本简报的会议不在此工作区中。请从会议列表中选择一次会议。</translation>
    </message>
    <message>
        <source>A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>简报须以会议为依据，而此记录的类别是%1。请选择一次会议。</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>此会议属内部或敏感会议，因此没有共享文本。请打印内部文本，或先将会议的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>The brief recipe “%1” names a part “%2” that this version does not know. Use a newer version, or take the part out of the recipe.</source>
        <translation>简报编制方案“%1”中有此版本不认识的部分“%2”。请使用较新版本，或从编制方案中去掉该部分。</translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>无法读取简报编制方案“%1”。请更正该文件或使用其他编制方案。</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>简报编制方案“%1”没有任何部分。请至少列出一个部分。</translation>
    </message>
    <message>
        <source>%1: the minutes name %2. The meeting was held under the Chatham House Rule.</source>
        <translation>%1：会议记录提到%2。该会议按照查塔姆大厦规则举行。</translation>
    </message>
    <message>
        <source>Outcomes of items that this copy does not hold</source>
        <translation>此文本不含的项目的成果</translation>
    </message>
    <message>
        <source>There is no series “%1”; no meeting here names its series. Enter it in the field Series of the meetings.</source>
        <translation>没有系列“%1”；此处没有会议注明其系列。请在会议的“系列”字段中填写。</translation>
    </message>
    <message>
        <source>There is no series “%1”. The meetings here know: %2.</source>
        <translation>没有系列“%1”。此处会议的系列有：%2。</translation>
    </message>
    <message>
        <source>The theme of these minutes is not in this workspace. Choose one from the list of themes.</source>
        <translation>这些会议记录的专题不在此工作区中。请从专题列表中选择一个。</translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting, or “minutes”.</source>
        <translation>没有简报编制方案“%1”。请使用“trilateral”（三方会议简报）或“minutes”（会议记录）。</translation>
    </message>
    <message>
        <source>The work plan of this paper is not in this workspace. Choose one from the list of plans.</source>
        <translation>本文件的工作计划不在此工作区中。请从计划列表中选择一个。</translation>
    </message>
    <message>
        <source>This paper is made of a work plan, and this record is of the kind %1. Choose a work plan.</source>
        <translation>本文件须以工作计划为依据，而此记录的类别是%1。请选择一个工作计划。</translation>
    </message>
    <message>
        <source>This work plan is internal or sensitive, so it has no shared copy. Print the office copy, or first change the plan&apos;s handling to “Shared with the three sides”.</source>
        <translation>此工作计划属内部或敏感计划，因此没有共享文本。请打印内部文本，或先将计划的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>What this profile is about is not in this workspace. Choose a State, an organization, an entity, a theme or a body.</source>
        <translation>此概况的对象不在此工作区中。请选择一个国家、组织、实体、专题或工作机构。</translation>
    </message>
    <message>
        <source>A profile is made of a State, an organization, an entity, a theme or a body, and this record is of the kind %1. Choose one of those.</source>
        <translation>概况的对象须为国家、组织、实体、专题或工作机构，而此记录的类别为%1。请选择其中之一。</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its profile has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>此记录属内部或敏感记录，因此其概况没有共享文本。请打印内部文本，或先将记录的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>Experiences whose holders do not want them shown</source>
        <translation>持有方不愿展示的经验</translation>
    </message>
    <message>
        <source>Experiences whose consent was refused; they stay in our office</source>
        <translation>已被拒绝同意的经验；仅留存于本办公室</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask those who made them for consent, then set “Consent” to “Given”</source>
        <translation>未获同意的经验。请征求经验提供方的同意，然后将“同意”设为“已同意”</translation>
    </message>
    <message>
        <source>Experiences without consent. %1 was asked for consent; remind them, then set “Consent” to “Given”</source>
        <translation>未获同意的经验。已征求%1的同意；请予以提醒，然后将“同意”设为“已同意”</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask %1 for consent, then set “Consent” to “Given”</source>
        <translation>未获同意的经验。请征求%1的同意，然后将“同意”设为“已同意”</translation>
    </message>
    <message>
        <source>%1 is internal or sensitive, so there is no shared copy of this list. Print the office copy, or first change its handling to “Shared with the three sides”.</source>
        <translation>%1属于内部或敏感记录，因此此清单没有共享文本。请打印内部文本，或先将其处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 yet: no experience, follow-up, position, request or person. The list holds only what belongs to the meeting.</source>
        <translation>尚无关于%1的记录：没有经验、后续行动、立场、请求或人员。清单仅含与会议有关的内容。</translation>
    </message>
    <message>
        <source>A speaker brief is made of a request for a speaker or of an offer for it, and this is neither, or it is not in this workspace. Choose a request for expertise.</source>
        <translation>发言人简报依据对发言人的请求或就此作出的提议编制，而所选记录两者均不是，或不在此工作区中。请选择一项专业知识请求。</translation>
    </message>
    <message>
        <source>This request does not ask for a speaker, so it has no speaker brief. Choose another request, or set its kind to “Speaker”.</source>
        <translation>此请求所需的不是发言人，因此没有发言人简报。请选择其他请求，或将其类别设为“发言人”。</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its speaker brief has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>此记录属于内部或敏感记录，因此其发言人简报没有共享文本。请打印内部文本，或先将该记录的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>“%1”: records changed since its own text was written; read it again.</source>
        <translation>“%1”：撰写自定文字后记录已有更改；请重新阅读。</translation>
    </message>
    <message>
        <source>Evidence cannot be old after %1 years. Use a number from 1 to %2.</source>
        <translation>证据不能以 %1 年为陈旧年限。请使用 1 至 %2 之间的数字。</translation>
    </message>
    <message>
        <source>What is to be handed over is not in this workspace. Choose a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>要交接的对象不在此工作区中。请选择任职、实体、工作机构、组织、国家、人员或论坛会议。</translation>
    </message>
    <message>
        <source>A handover is made of a role, an entity, a body, an organization, a State, a person or a Forum Meeting, and this record is none of these (%1). Choose one of those.</source>
        <translation>交接须以任职、实体、工作机构、组织、国家、人员或论坛会议为对象，而此记录均不属于（%1）。请选择其中之一。</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its handover has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>此记录属于内部或敏感记录，因此其交接没有共享文本。请打印内部文本，或先将该记录的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>(ask %1)</source>
        <translation>（请征询%1）</translation>
    </message>
    <message>
        <source>Number %1 was given to another paper meanwhile. Issue this one again.</source>
        <translation>编号 %1 在此期间已用于另一文件。请重新印发此文件。</translation>
    </message>
    <message>
        <source>Words of paper no. %1</source>
        <translation>第 %1 号文件的文字</translation>
    </message>
    <message>
        <source>The words of paper no. %1 are not in this workspace, so it cannot be compared. Look at its pages instead.</source>
        <translation>第 %1 号文件的文字不在此工作区中，因此无法比较。请改为查看其页面。</translation>
    </message>
    <message>
        <source>What fits the next planning cycle is told of a State, and this record is none, or it is not in this workspace. Choose a State.</source>
        <translation>下一规划周期的契合以国家为对象，而此记录不是国家，或不在此工作区中。请选择一个国家。</translation>
    </message>
    <message>
        <source>Contacts who did not agree that their data are kept</source>
        <translation>未同意保存其资料的联系人</translation>
    </message>
    <message>
        <source>A project sheet is made of a project, and this record is none, or it is not in this workspace. Choose a project.</source>
        <translation>项目简介以项目为对象，而此记录不是项目，或不在此工作区中。请选择一个项目。</translation>
    </message>
    <message>
        <source>This project is internal or sensitive, so it has no shared copy. Print the office copy, or first change the project&apos;s handling to “Shared with the three sides”.</source>
        <translation>此项目属于内部或敏感项目，因此没有共享文本。请打印内部文本，或先将该项目的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>The theme of this list is not in this workspace. Choose another one.</source>
        <translation>此清单的专题不在此工作区中。请另选一个。</translation>
    </message>
    <message>
        <source>The State of this list is not in this workspace. Choose another one.</source>
        <translation>此清单的国家不在此工作区中。请另选一个。</translation>
    </message>
    <message>
        <source>What this report is about is not in this workspace. Choose a Forum Meeting or a State.</source>
        <translation>此报告的对象不在此工作区中。请选择一次论坛会议或一个国家。</translation>
    </message>
    <message>
        <source>A follow-up report is made of a Forum Meeting or of a State, and this record is neither (%1). Choose one of those.</source>
        <translation>后续行动报告以论坛会议或国家为对象，而此记录两者均不是（%1）。请选择其中之一。</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its report has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>此记录属于内部或敏感记录，因此其报告没有共享文本。请打印内部文本，或先将该记录的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>Others may not see this record, so its chain has no shared copy. %1. Or make an office copy.</source>
        <translation>他方不得查看此记录，因此其证据链没有共享文本。%1。或改用内部文本。</translation>
    </message>
    <message>
        <source>Support for follow-up that is left out</source>
        <translation>对所略去后续行动的支助</translation>
    </message>
    <message>
        <source>Partner States without their consent</source>
        <translation>未经其同意的伙伴国家</translation>
    </message>
    <message>
        <source>Actors: internal or sensitive</source>
        <translation>行为方：内部或敏感</translation>
    </message>
    <message>
        <source>The meeting of this agenda is not in this workspace. Choose one from the list of meetings.</source>
        <translation>本议程的会议不在此工作区中。请从会议列表中选择一次会议。</translation>
    </message>
    <message>
        <source>An agenda is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>议程须以会议为依据，而此记录的类别是%1。请选择一次会议。</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no public agenda. First change the meeting&apos;s handling to “Public”.</source>
        <translation>此会议属内部或敏感会议，因此没有公开议程。请先将会议的处理级别改为“公开”。</translation>
    </message>
    <message>
        <source>This meeting is not public, so it has no public agenda. First change the meeting&apos;s handling to “Public”, and the visibility of the items that everybody may see.</source>
        <translation>此会议不是公开会议，因此没有公开议程。请先将会议的处理级别改为“公开”，并修改可供所有人查看的项目的可见范围。</translation>
    </message>
    <message>
        <source>%1: edition for the %2</source>
        <comment>a paper and a side</comment>
        <translation>%1：%2 版</translation>
    </message>
    <message>
        <source>There is no edition “%1” of this paper. A meeting brief and an item sheet can be made for one side: write srsg, gfmd or gmg; or leave the edition out.</source>
        <translation>本文件没有“%1”版。会议简报和项目说明可为其中一方编制：请写 srsg、gfmd 或 gmg；或不指定版本。</translation>
    </message>
    <message>
        <source>The meeting of this list of changes is not in this workspace. Choose one from the list of meetings.</source>
        <translation>本变动清单的会议不在此工作区中。请从会议列表中选择一次会议。</translation>
    </message>
    <message>
        <source>A list of changes is made for a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>变动清单须为会议编制，而此记录的类别是%1。请选择一次会议。</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so there is no shared copy of what changed for it. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>此会议属内部或敏感会议，因此变动清单没有共享文本。请打印内部文本，或先将会议的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>Agenda items below one that is left out</source>
        <translation>位于被略去项目之下的议程项目</translation>
    </message>
    <message>
        <source>Agenda items that are not public</source>
        <translation>非公开的议程项目</translation>
    </message>
    <message>
        <source>This agenda item is ours only, or internal or sensitive, or its meeting or an item above it is, so its sheet has no shared copy. Print the office copy, or first change its visibility and handling.</source>
        <translation>此议程项目仅限我方、属内部或敏感，或其会议或上级项目如此，因此其说明没有共享文本。请打印内部文本，或先修改其可见范围和处理级别。</translation>
    </message>
    <message>
        <source>The agenda item of this sheet is not in this workspace. Choose one on the page of its meeting.</source>
        <translation>本说明的议程项目不在此工作区中。请在其会议页面上选择一个项目。</translation>
    </message>
    <message>
        <source>An item sheet is made of an agenda item, and this record is of the kind %1. Choose an agenda item.</source>
        <translation>项目说明须以议程项目为依据，而此记录的类别是%1。请选择一个议程项目。</translation>
    </message>
    <message>
        <source>No pages were kept of paper no. %1: it was entered by hand. Attach its file to the issued brief.</source>
        <translation>未保存第 %1 号文件的页面：该文件系手工录入。请将其文件附于已印发简报。</translation>
    </message>
    <message>
        <source>The pages of paper no. %1 are not in this copy of the workspace. Merge with the copy in which it was issued.</source>
        <translation>第 %1 号文件的页面不在工作区的此副本中。请与印发该文件的副本合并。</translation>
    </message>
    <message>
        <source>The pages of paper no. %1 are not in this copy of the workspace. Merge with the copy in which it was issued, by %2.</source>
        <translation>第 %1 号文件的页面不在工作区的此副本中。请与 %2 印发该文件的副本合并。</translation>
    </message>
    <message>
        <source>No paper no. %1 was issued here. The list of issued briefs has the numbers.</source>
        <translation>此处未印发过第 %1 号文件。编号见已印发简报列表。</translation>
    </message>
    <message>
        <source>Number %1 was given in two copies of the workspace before they were merged. Name the paper by its id: %2.</source>
        <translation>编号 %1 在合并前曾在工作区的两个副本中使用。请用标识符指明文件：%2。</translation>
    </message>
    <message>
        <source>“%1”: its own text was written for %2. It is printed once somebody looked at it and kept it.</source>
        <translation>“%1”：其自定文字系为 %2 撰写。经查看并保存后才会打印。</translation>
    </message>
    <message>
        <source>Only the paper of a meeting has one of the next meeting. Choose a meeting.</source>
        <translation>只有会议文件才有下次会议的文件。请选择会议。</translation>
    </message>
    <message>
        <source>No meeting follows %1. Enter the next one first, with the same series or with %1 as its previous meeting.</source>
        <translation>%1 之后没有会议。请先录入下次会议，使用同一系列，或将 %1 设为其上次会议。</translation>
    </message>
    <message>
        <source>The brief of %1 was begun already, for this paper and copy. Open it, or delete its record “%2” first.</source>
        <translation>%1 的简报已就此文件和文本开始编写。请打开，或先删除其记录“%2”。</translation>
    </message>
    <message>
        <source>The record that this paper is to be arranged like is no brief of this workspace. Choose one from the list of briefs.</source>
        <translation>用来编排本文件的记录不是此工作区中的简报。请从简报列表中选择一个。</translation>
    </message>
    <message>
        <source>“%1” arranges another paper (%2). Choose one that is made with “%3”.</source>
        <translation>“%1”编排的是另一种文件（%2）。请选择用“%3”编制的一种。</translation>
    </message>
    <message>
        <source>These minutes are made on a theme, and this record is of the kind %1. Choose a theme.</source>
        <translation>这份会议记录按专题编制，而此记录的类别是%1。请选择一个专题。</translation>
    </message>
    <message>
        <source>This theme is internal or sensitive, so its minutes have no shared copy. Print the office copy, or first change the theme&apos;s handling to “Shared with the three sides”.</source>
        <translation>此专题属于内部或敏感记录，因此其会议记录没有共享文本。请打印内部文本，或先将该专题的处理级别改为“三方共享”。</translation>
    </message>
    <message>
        <source>The arrangement names parts that this paper does not have: %1.</source>
        <translation>编排中提到了本文件没有的部分：%1。</translation>
    </message>
    <message>
        <source>What fits the next planning cycle is told of a State, and this record is of the kind %1. Choose a State.</source>
        <translation>适合下一规划周期的内容按国家列出，而此记录的类别是%1。请选择一个国家。</translation>
    </message>
    <message>
        <source>This State is internal or sensitive, so the paper has no shared copy. Print the office copy, or first change the State&apos;s handling to “Shared with the three sides”.</source>
        <translation>此国家记录属于内部或敏感记录，因此本文件没有共享文本。请打印内部文本，或先将该国家的处理级别改为“三方共享”。</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Making the meeting pack</source>
        <translation>正在编制会议文件包</translation>
    </message>
</context>
<context>
    <name>BriefPrinter</name>
    <message>
        <source>The brief could not be printed. Check that the printer is on, or save the brief as PDF.</source>
        <translation>无法打印简报。请检查打印机是否已打开，或将简报另存为 PDF。</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>This meeting has no date, so nothing can be counted from it. Enter its first day, or write a date instead.</source>
        <translation>此会议没有日期，因此无法由此计算。请输入其首日，或改写一个日期。</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a meeting. Write 14 May 2014, 2014-05-14 or the reference of a meeting.</source>
        <translation>“%1”既不是日期，也不是会议。请写 2014年5月14日、2014-05-14 或会议的编号。</translation>
    </message>
    <message>
        <source>No meeting before this one is known, so say since when: a date, or the reference of a meeting.</source>
        <translation>没有已知的上次会议，请说明自何时起：日期或会议的编号。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>is missing from the log</source>
        <translation>日志中缺失</translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation>与其封签不符</translation>
    </message>
    <message>
        <source>does not follow the commit before it</source>
        <translation>未与前一次提交相接</translation>
    </message>
    <message>
        <source>holds changes that belong to no commit</source>
        <translation>含有不属于任何提交的更改</translation>
    </message>
    <message>
        <source>is in the log but not in the tables</source>
        <translation>在日志中，但不在数据表中</translation>
    </message>
    <message>
        <source>differs from what the log says</source>
        <translation>与日志所载不同</translation>
    </message>
    <message>
        <source>has an unreadable change</source>
        <translation>含有无法读取的更改</translation>
    </message>
    <message>
        <source>holds records that the log does not know</source>
        <translation>含有日志中没有的记录</translation>
    </message>
    <message>
        <source>belong to records that are not there</source>
        <translation>属于不存在的记录</translation>
    </message>
    <message>
        <source>%1 names a deleted record</source>
        <translation>%1指向一条已删除的记录</translation>
    </message>
    <message>
        <source>%1 names a record that is not in this copy</source>
        <translation>%1指向一条不在此副本中的记录</translation>
    </message>
    <message>
        <source>%1 records have this reference</source>
        <translation>%1 条记录使用此编号</translation>
    </message>
    <message>
        <source>was deleted in one copy and edited in another</source>
        <translation>在一个副本中被删除，在另一个副本中被编辑</translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation>%1有两个版本</translation>
    </message>
    <message>
        <source>differs from what the records say</source>
        <translation>与记录所载不同</translation>
    </message>
    <message>
        <source>does not have the content that its records name</source>
        <translation>没有其记录所指的内容</translation>
    </message>
    <message>
        <source>was never read for the search</source>
        <translation>从未为搜索读取</translation>
    </message>
    <message>
        <source>holds words of files that are not there</source>
        <translation>含有不存在的文件的词语</translation>
    </message>
    <message>
        <source>%1 names a file that is not in this copy</source>
        <translation>%1指向一个不在此副本中的文件</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>is part of itself: “%1” leads back to it. Likely: empty it in one record of the circle</source>
        <translation>隶属于自身：“%1”又回到它。可能的办法：在循环中的一条记录里清空此项</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Office copy</source>
        <translation>内部文本</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>共享文本</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美式信纸</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>None declared</source>
        <translation>无申报</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Fit to be shown</source>
        <translation>适合展示</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation>不予展示</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>暂无证据</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>自述</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>已监测</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Evaluated by others</source>
        <translation>经他方评价</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Described in words</source>
        <translation>文字描述</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>三主席</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>指导小组</translation>
    </message>
    <message>
        <source>Consultative group</source>
        <translation>协商小组</translation>
    </message>
    <message>
        <source>Preparatory team</source>
        <translation>筹备小组</translation>
    </message>
    <message>
        <source>Government Team</source>
        <translation>政府小组</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>工作级</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation>协调会议</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>分会</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>会议活动</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Several States</source>
        <translation>多个国家</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Several agencies</source>
        <translation>多个机构</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>民间社会</translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation>进程本身</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>无信息</translation>
    </message>
    <message>
        <source>Existing practice</source>
        <translation>现行做法</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>审议中</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation>未继续</translation>
    </message>
    <message>
        <source>The actor itself</source>
        <translation>行为方自行申明</translation>
    </message>
    <message>
        <source>Noted by us</source>
        <translation>由我方注意到</translation>
    </message>
    <message>
        <source>Named by the source</source>
        <translation>来源中指明</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>我方解读</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>工作机构</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任务授权</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清册</translation>
    </message>
    <message>
        <source>UNDAF</source>
        <translation>联发援框架</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>UN agency, fund or programme</source>
        <translation>联合国机构、基金或方案</translation>
    </message>
    <message>
        <source>UN Secretariat</source>
        <translation>联合国秘书处</translation>
    </message>
    <message>
        <source>UN regional commission</source>
        <translation>联合国区域委员会</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>其他政府间组织</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企业界</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>研究机构</translation>
    </message>
    <message>
        <source>Regional consultative process</source>
        <translation>区域协商进程</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Shared with the three sides</source>
        <translation>三方共享</translation>
    </message>
    <message>
        <source>Internal to our office</source>
        <translation>仅限本办公室</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>Partly sourced, to be checked</source>
        <translation>部分有来源，待核对</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>虚构样例</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Possible follow-up action</source>
        <translation>可能的后续行动</translation>
    </message>
    <message>
        <source>Process decision</source>
        <translation>进程决定</translation>
    </message>
    <message>
        <source>Input to the United Nations</source>
        <translation>提交联合国的意见</translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation>原文措辞</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>我方译文</translation>
    </message>
    <message>
        <source>Our paraphrase</source>
        <translation>我方转述</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>双边</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Named by the Secretary-General&apos;s note</source>
        <translation>秘书长说明所列</translation>
    </message>
    <message>
        <source>Added by a trilateral meeting</source>
        <translation>三方会议增列</translation>
    </message>
    <message>
        <source>From the eight-point agenda</source>
        <translation>源自八点议程</translation>
    </message>
    <message>
        <source>From the GMG</source>
        <translation>源自全球移徙小组</translation>
    </message>
    <message>
        <source>From a Forum Meeting</source>
        <translation>源自论坛会议</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协定</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>伙伴关系</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示介绍</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未予同意</translation>
    </message>
    <message>
        <source>With some help</source>
        <translation>需一定协助</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>CCA</source>
        <translation>共同国家分析</translation>
    </message>
    <message>
        <source>PRSP</source>
        <translation>减贫战略文件</translation>
    </message>
    <message>
        <source>National development plan</source>
        <translation>国家发展计划</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>商谈中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>三方会议</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>论坛会议</translation>
    </message>
    <message>
        <source>High-level Dialogue</source>
        <translation>高级别对话</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>圆桌会议</translation>
    </message>
    <message>
        <source>Roundtable session</source>
        <translation>圆桌会议分会</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>专题会议</translation>
    </message>
    <message>
        <source>Steering Group</source>
        <translation>指导小组</translation>
    </message>
    <message>
        <source>Friends of the Forum</source>
        <translation>论坛之友</translation>
    </message>
    <message>
        <source>GMG Principals</source>
        <translation>全球移徙小组主管</translation>
    </message>
    <message>
        <source>Preparatory meeting</source>
        <translation>筹备会议</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>会外活动</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>专家会议</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>其他会议</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>查塔姆大厦规则</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>注明发言者</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Background paper</source>
        <translation>背景文件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评述</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>操作手册</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导意见</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>汇编</translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation>概况介绍</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>政策简报</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>立场文件</translation>
    </message>
    <message>
        <source>Thematic paper</source>
        <translation>专题文件</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>概念说明</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规章</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>职权范围</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>普通照会</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Summary or minutes</source>
        <translation>摘要或会议记录</translation>
    </message>
    <message>
        <source>UN document</source>
        <translation>联合国文件</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>General</source>
        <translation>普遍分发</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>有限分发</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>限制分发</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>转入下一计划</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Help is wanted</source>
        <translation>希望获得协助</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation>附问题退回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>有文件佐证</translation>
    </message>
    <message>
        <source>Checked by others</source>
        <translation>经他方核对</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚太国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>会员国</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>观察员国</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>单个案例</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>若干案例</translation>
    </message>
    <message>
        <source>Many cases agree</source>
        <translation>多个案例一致</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Procedural note</source>
        <translation>程序说明</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>仅限我方</translation>
    </message>
    <message>
        <source>Sent for agreement</source>
        <translation>已送请商定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>SRSG</source>
        <translation>秘书长特别代表</translation>
    </message>
    <message>
        <source>GFMD</source>
        <translation>全球论坛</translation>
    </message>
    <message>
        <source>GMG</source>
        <translation>全球移徙小组</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>报告员</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计出席</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>已出席</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Sent an alternate</source>
        <translation>派代表出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>共同主席</translation>
    </message>
    <message>
        <source>Incoming Chair</source>
        <translation>候任主席</translation>
    </message>
    <message>
        <source>Outgoing Chair</source>
        <translation>卸任主席</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Special Representative</source>
        <translation>特别代表</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>召集方</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>协调人</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首个任期</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Seven months</source>
        <translation>七个月</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>主席任期</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Review of a text</source>
        <translation>文稿审阅</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>咨询意见</translation>
    </message>
    <message>
        <source>Preparation of a delegation</source>
        <translation>代表团筹备</translation>
    </message>
    <message>
        <source>Offers received</source>
        <translation>已收到提议</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>已接受提议</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>相悖</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>较弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>美洲</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>亚洲</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>大洋洲</translation>
    </message>
    <message>
        <source>1: a concern or a hope, without anything to do</source>
        <translation>1：关切或希望，未提出任何行动</translation>
    </message>
    <message>
        <source>2: a direction, without an action</source>
        <translation>2：方向，未提出行动</translation>
    </message>
    <message>
        <source>3: an action in general words</source>
        <translation>3：以一般措辞提出的行动</translation>
    </message>
    <message>
        <source>4: an action, and who could take it</source>
        <translation>4：行动，以及可由谁采取</translation>
    </message>
    <message>
        <source>5: an action, who could take it, and when or how it would show</source>
        <translation>5：行动、可由谁采取，以及何时完成或如何体现</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Web portal</source>
        <translation>门户网站</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>会场分发</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Two versions to decide</source>
        <translation>待决定的两个版本</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fill it with the sample data.</source>
        <translation>填入样例数据。</translation>
    </message>
    <message>
        <source>Only records whose field has the value; several conditions must all hold. FIELD= finds empty fields.</source>
        <translation>仅限该字段具有该值的记录；有多个条件时须全部满足。FIELD= 查找空字段。</translation>
    </message>
    <message>
        <source>Which records the lines of the file are.</source>
        <translation>文件各行属于哪类记录。</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>只说明将会发生什么。</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation>要写入的文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>Which brief to make.</source>
        <translation>要编制哪种简报。</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>共享文本不含敏感或仅限本办公室的内容。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Make a workspace; an existing file is never replaced.</source>
        <translation>新建工作区；绝不替换现有文件。</translation>
    </message>
    <message>
        <source>Print what a workspace holds.</source>
        <translation>列出工作区的内容。</translation>
    </message>
    <message>
        <source>Print the record kinds; with --json their fields too.</source>
        <translation>列出记录类别；加 --json 时也列出其字段。</translation>
    </message>
    <message>
        <source>Print the records of a kind.</source>
        <translation>列出某一类别的记录。</translation>
    </message>
    <message>
        <source>Print one record with all its fields.</source>
        <translation>显示一条记录及其所有字段。</translation>
    </message>
    <message>
        <source>Print the records that hold all the words.</source>
        <translation>列出含有所有给定词语的记录。</translation>
    </message>
    <message>
        <source>Compare a workspace with its log and print what does not fit.</source>
        <translation>将工作区与其日志比较，列出不符之处。</translation>
    </message>
    <message>
        <source>Print the whole content; equal contents print the same.</source>
        <translation>输出全部内容；内容相同则输出相同。</translation>
    </message>
    <message>
        <source>Take over the changes of another copy, which is only read.</source>
        <translation>接收另一副本的更改；该副本仅被读取。</translation>
    </message>
    <message>
        <source>Undo the last change made in this copy.</source>
        <translation>撤销在此副本中所作的上一次更改。</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>重做上次撤销的操作。</translation>
    </message>
    <message>
        <source>Only records that meet a filter in words, as the lists of the desk take it: &quot;Status is Planned, Delayed and Due before today&quot;.</source>
        <translation>仅限符合文字筛选条件的记录，写法与工作台各列表相同：&quot;状况 是 计划中, 延迟 且 期限 早于 今天&quot;。</translation>
    </message>
    <message>
        <source>An organisation or person that “my organization” in a filter stands for.</source>
        <translation>筛选中“本组织”所指的组织或人员。</translation>
    </message>
    <message>
        <source>Only records of this kind.</source>
        <translation>仅限此类别的记录。</translation>
    </message>
    <message>
        <source>Language of titles and excerpts: ar, zh, en, fr, ru or es.</source>
        <translation>标题和摘录的语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>How many records at most; 200 when nothing is said.</source>
        <translation>最多记录数；未指定时为 200。</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first one when nothing is said.</source>
        <translation>工作簿中的工作表；未指定时为第一个。</translation>
    </message>
    <message>
        <source>What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its first lines when nothing is said.</source>
        <translation>CSV 文件单元格的分隔符：comma、semicolon、tab 或 bar；未指定时根据前几行判定。</translation>
    </message>
    <message>
        <source>Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, windows-1251, windows-1256 or gb18030.</source>
        <translation>非 Unicode 的 CSV 文件的编码：windows-1252、windows-1250、windows-1251、windows-1256 或 gb18030。</translation>
    </message>
    <message>
        <source>Only the records of a kept view, in its order; NAME is its title in any language, or its id. All fields are written.</source>
        <translation>仅限已存视图中的记录，按其顺序排列；NAME 为其任一语文的标题，或其标识。写入所有字段。</translation>
    </message>
    <message>
        <source>Only the changes of this field of the record.</source>
        <translation>仅限该记录此字段的更改。</translation>
    </message>
    <message>
        <source>Only what this person changed.</source>
        <translation>仅限此人所作的更改。</translation>
    </message>
    <message>
        <source>Only changes of records of this kind; without REF.</source>
        <translation>仅限此类别记录的更改；不带 REF。</translation>
    </message>
    <message>
        <source>Only changes that came about in this way: edit, import, paste, merge, undo, redo, resolve, restore_point or reference.</source>
        <translation>仅限以此方式产生的更改：edit、import、paste、merge、undo、redo、resolve、restore_point 或 reference。</translation>
    </message>
    <message>
        <source>Only changes of this day (in UTC) or later; a month or a year will do.</source>
        <translation>仅限此日（UTC）或之后的更改；也可用月份或年份。</translation>
    </message>
    <message>
        <source>Only changes up to and on this day (in UTC).</source>
        <translation>仅限截至此日（UTC，含当日）的更改。</translation>
    </message>
    <message>
        <source>How many at most, the newest ones; all when nothing is said.</source>
        <translation>最多条数，取最新者；未指定时为全部。</translation>
    </message>
    <message>
        <source>The language the files are written in, as a key of the field.</source>
        <translation>文件所用的语文，以该字段的键名表示。</translation>
    </message>
    <message>
        <source>Print who changed what, newest first; of one record field by field.</source>
        <translation>列出何人作了何种更改，最新者在前；对单条记录逐字段列出。</translation>
    </message>
    <message>
        <source>Keep copies of files with a record, as one change.</source>
        <translation>将电子文件的副本与记录一同保存，作为一次更改。</translation>
    </message>
    <message>
        <source>Print the files that go with a record, or all that records hold.</source>
        <translation>列出一条记录所附的电子文件，或所有记录所含的电子文件。</translation>
    </message>
    <message>
        <source>Write the file that a record holds, or the only one attached to it.</source>
        <translation>写出记录所含的电子文件，或其所附的唯一电子文件。</translation>
    </message>
    <message>
        <source>The meeting; this, --series or --theme is needed.</source>
        <translation>会议；须给出此项、--series 或 --theme 之一。</translation>
    </message>
    <message>
        <source>All meetings whose series has this name.</source>
        <translation>系列名称为此的所有会议。</translation>
    </message>
    <message>
        <source>What any meeting said on this theme and those below it.</source>
        <translation>任何会议就此专题及其下级专题所述的内容。</translation>
    </message>
    <message>
        <source>Only meetings of this day or later; a month or a year will do.</source>
        <translation>仅限此日或之后的会议；也可用月份或年份。</translation>
    </message>
    <message>
        <source>Only meetings up to and on this day.</source>
        <translation>仅限截至此日（含当日）的会议。</translation>
    </message>
    <message>
        <source>How several meetings are sorted; by date when nothing is said.</source>
        <translation>多次会议的排序方式；未指定时按日期。</translation>
    </message>
    <message>
        <source>Language of the minutes: ar, zh, en, fr, ru or es.</source>
        <translation>会议记录的语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>How things stood at the end of this day, month or year; today when nothing is said, or the last trilateral meeting when nothing holds today.</source>
        <translation>此日、此月或此年结束时的情况；未指定时为今天，今天没有有效内容时为上次三方会议。</translation>
    </message>
    <message>
        <source>The meeting whose agenda it is.</source>
        <translation>议程所属的会议。</translation>
    </message>
    <message>
        <source>Print what the agenda might take up instead, with reasons and sources; nothing is written.</source>
        <translation>改为列出议程可列入的内容，附理由和来源；不写入任何内容。</translation>
    </message>
    <message>
        <source>Read records from a CSV file, a workbook or a calendar file as one change; with any error nothing is changed.</source>
        <translation>从 CSV 文件、工作簿或日历文件读取记录，作为一次更改；如有任何错误，则不作任何更改。</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON, or meetings as a calendar file.</source>
        <translation>将某一类别的记录写为 CSV、Excel 工作簿或 JSON，或将会议写为日历文件。</translation>
    </message>
    <message>
        <source>Print how far the three sides agree on each priority, and why.</source>
        <translation>列出三方对每个优先事项的一致程度及其原因。</translation>
    </message>
    <message>
        <source>Print the agenda of a meeting with its times and positions, or propose items for it.</source>
        <translation>列出会议议程及其时间和立场，或为其提议项目。</translation>
    </message>
    <message>
        <source>The meeting it is for; of a plan&apos;s paper see --record.</source>
        <translation>用于哪次会议；计划文件见 --record。</translation>
    </message>
    <message>
        <source>The plan as it was: v2, a date, or the reference of a meeting; now when nothing is said.</source>
        <translation>计划在何时的状态：v2、日期或会议编号；未指定时为现在。</translation>
    </message>
    <message>
        <source>Print them with positions and history to this file; its ending names the format.</source>
        <translation>将其连同立场和历史印入此文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>Also write the list as a paper; its ending names the format.</source>
        <translation>同时将列表写为文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>v2, a date, the reference of a meeting, or now.</source>
        <translation>v2、日期、会议编号或 now。</translation>
    </message>
    <message>
        <source>Likewise; now when nothing is said.</source>
        <translation>同上；未指定时为现在。</translation>
    </message>
    <message>
        <source>Where the time begins; a month or a year will do. As the plan when nothing is said.</source>
        <translation>时间的起点；也可用月份或年份。未指定时与计划相同。</translation>
    </message>
    <message>
        <source>Where the time ends.</source>
        <translation>时间的终点。</translation>
    </message>
    <message>
        <source>The paper, landscape; a4 when nothing is said.</source>
        <translation>纸张，横向；未指定时为 a4。</translation>
    </message>
    <message>
        <source>Language of the timeline: ar, zh, en, fr, ru or es.</source>
        <translation>时间线的语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>要写入的工作簿。</translation>
    </message>
    <message>
        <source>Language of headings, names and words to choose from: ar, zh, en, fr, ru or es.</source>
        <translation>标题、名称和可选词语的语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>A copy for people outside our office, without what is internal or sensitive.</source>
        <translation>供本办公室以外人员使用的文本，不含内部或敏感内容。</translation>
    </message>
    <message>
        <source>The work plan that takes it in; needed where the file is no workbook of a plan.</source>
        <translation>接收该内容的工作计划；文件不是计划工作簿时须给出。</translation>
    </message>
    <message>
        <source>The sheet mapping by which a sheet of another form is read; found from its headings when nothing is said.</source>
        <translation>读取其他格式工作表所用的对应关系；未指定时根据标题判定。</translation>
    </message>
    <message>
        <source>Print the lines of a work plan, as they stand below each other.</source>
        <translation>列出工作计划的各行，按上下层级排列。</translation>
    </message>
    <message>
        <source>Write a work plan as an Excel workbook to be edited and read back.</source>
        <translation>将工作计划写为 Excel 工作簿，供编辑后读回。</translation>
    </message>
    <message>
        <source>Take what was changed in the workbook of a work plan, or the lines of another sheet, as one change; with any error nothing is changed.</source>
        <translation>接收工作计划工作簿中的更改，或其他工作表中的行，作为一次更改；如有任何错误，则不作任何更改。</translation>
    </message>
    <message>
        <source>Print what is missing or does not fit in a work plan.</source>
        <translation>列出工作计划中尚缺或不一致的内容。</translation>
    </message>
    <message>
        <source>Print what changed in a work plan between two moments, field by field.</source>
        <translation>逐字段列出工作计划在两个时点之间的变动。</translation>
    </message>
    <message>
        <source>Draw a work plan against time as SVG or PDF; with --json print its rows.</source>
        <translation>将工作计划按时间绘制为 SVG 或 PDF；加 --json 时列出其各行。</translation>
    </message>
    <message>
        <source>The day on which the age of evidence counts; today when nothing is said.</source>
        <translation>计算证据年限所依据的日期；未指定时为今天。</translation>
    </message>
    <message>
        <source>After how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>证据多少年未经查核即视为陈旧；未指定时为 5。</translation>
    </message>
    <message>
        <source>Print instead what may be asked before this coming Forum Meeting, drawn from what was asked before earlier ones, with reasons; nothing is written.</source>
        <translation>改为输出此次即将举行的论坛会议之前可能提出的请求，依据以往会议之前的请求推算并说明理由；不写入任何内容。</translation>
    </message>
    <message>
        <source>With --forecast: print the request calendar to this file; its ending names the format.</source>
        <translation>与 --forecast 同用：将请求日历印入此文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>Names, offices and records as of the end of this day, month or year; today, with what is to come, when nothing is said.</source>
        <translation>截至该日、该月或该年末的名称、职务和记录；未指定时为今天，并包括今后事项。</translation>
    </message>
    <message>
        <source>Print what an experience, document, lesson, recommendation or follow-up rests on and leads to, and what is missing there.</source>
        <translation>输出一项经验、文件、经验教训、建议或后续行动的依据、所引出的内容以及其中的缺失。</translation>
    </message>
    <message>
        <source>Print how much notice requests for expertise give, how long answers take, and how many each agency was asked.</source>
        <translation>输出专业知识请求的提前时间、答复所需时间以及每个机构收到的请求数。</translation>
    </message>
    <message>
        <source>Make the profile of a State, organization, entity, theme or body as PDF or plain text: everything of it on a page.</source>
        <translation>将国家、组织、实体、专题或工作机构的概况编制为 PDF 或纯文本：一页载明其全部内容。</translation>
    </message>
    <message>
        <source>The narrowest circle whose records are written: public, shared, internal or sensitive. Public and shared files hold no experience without consent. When nothing is said, calendar files hold nothing above shared, other files everything.</source>
        <translation>所写出记录的最窄范围：public、shared、internal 或 sensitive。public 和 shared 文件不含未获同意的经验。未指定时，日历文件不含高于 shared 的内容，其他文件则包含全部内容。</translation>
    </message>
    <message>
        <source>Also draw the chain to this file; its ending names the format.</source>
        <translation>同时将证据链绘制到此文件；格式由文件扩展名决定。</translation>
    </message>
    <message>
        <source>Write an empty form for a new record of this kind.</source>
        <translation>写出一份空白表格，用于此类别的新记录。</translation>
    </message>
    <message>
        <source>Language of the form and of the texts that are written in it: ar, zh, en, fr, ru or es.</source>
        <translation>表格以及填入表格的文字所用语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>Write a record as a form that others fill in and send back, as Word document or CSV.</source>
        <translation>将一条记录写成供他人填写并送回的表格，格式为 Word 文档或 CSV。</translation>
    </message>
    <message>
        <source>Take what was written into a form, as one change; with any error nothing is changed, and what changed here too stays.</source>
        <translation>接收表格中填写的内容，作为一次更改；如有任何错误则不作更改，此处也已更改的内容保持不变。</translation>
    </message>
    <message>
        <source>How the columns are read: a sheet mapping by name. One with the same headings is used when nothing is said.</source>
        <translation>各列的读取方式：按名称指定工作表对应关系。未指定时使用标题相同的对应关系。</translation>
    </message>
    <message>
        <source>The column that tells which record a line stands for, beside id and reference.</source>
        <translation>除 id 和编号外，用于说明每行代表哪条记录的列。</translation>
    </message>
    <message>
        <source>Keep columns that no field is called by in the note of the record.</source>
        <translation>将没有字段与之同名的列保留在记录的备注中。</translation>
    </message>
    <message>
        <source>What becomes of lines that look like a record that is here: update, new or leave_out. They are new, with a warning, when nothing is said.</source>
        <translation>如何处理与此处记录相似的行：update、new 或 leave_out。未指定时作为新记录，并给出警告。</translation>
    </message>
    <message>
        <source>Print the earlier recommendations that likely carry the same idea, best first, with the words that match.</source>
        <translation>列出可能表达相同思路的以往建议，最接近的在前，并附相符的词语。</translation>
    </message>
    <message>
        <source>Print what experiences, or one of them, still need before they are shown to others: readers, grade with reasons, what a speaker misses, age and consent.</source>
        <translation>列出各项经验或其中一项在向他方展示之前尚需的内容：评审人、评级及理由、发言人所缺的内容、时间和同意。</translation>
    </message>
    <message>
        <source>Print what recommendations were taken up, each record counted once, and for which nothing is entered yet.</source>
        <translation>列出哪些建议已被采纳（每条记录只计一次），以及哪些建议尚无记录。</translation>
    </message>
    <message>
        <source>Print who follows up which recommendation and how, or write it as workbook, Word document or PDF.</source>
        <translation>列出由谁、以何种方式就哪些建议采取后续行动，或写成工作簿、Word 文档或 PDF。</translation>
    </message>
    <message>
        <source>Of project_list: only projects on this theme and those below it.</source>
        <translation>用于 project_list：仅限此专题及其下级专题的项目。</translation>
    </message>
    <message>
        <source>The State of followup_report, which takes a Forum Meeting as --meeting too.</source>
        <translation>followup_report 的国家；它也可用 --meeting 指定论坛会议。</translation>
    </message>
    <message>
        <source>What handover is of: a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>handover 的对象：任职、实体、工作机构、组织、国家、人员或论坛会议。</translation>
    </message>
    <message>
        <source>Of followup_report and handover: the last day that counts; today when nothing is said.</source>
        <translation>用于 followup_report 和 handover：计入的最后一日；未指定时为今天。</translation>
    </message>
    <message>
        <source>Of evidence_gaps: after how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>用于 evidence_gaps：多少年未查看的证据为陈旧证据；未指定时为 5。</translation>
    </message>
    <message>
        <source>How many at most; 10 when nothing is said.</source>
        <translation>最多数量；未指定时为 10。</translation>
    </message>
    <message>
        <source>Print instead which are likely one and the same, with reasons.</source>
        <translation>改为列出哪些可能是同一项，并附理由。</translation>
    </message>
    <message>
        <source>The day on which their age counts; today when nothing is said.</source>
        <translation>计算其时间所依据的日期；未指定时为今天。</translation>
    </message>
    <message>
        <source>Only recommendations of this meeting and its sessions.</source>
        <translation>仅限此会议及其分会的建议。</translation>
    </message>
    <message>
        <source>Only those on this theme and the themes below it.</source>
        <translation>仅限此专题及其下级专题的建议。</translation>
    </message>
    <message>
        <source>Only those addressed to this entity, organization or body, with the bodies below it; never a State.</source>
        <translation>仅限以此实体、组织或工作机构及其下级机构为对象的建议；不可为国家。</translation>
    </message>
    <message>
        <source>Only those of this day, month or year or later.</source>
        <translation>仅限此日、此月或此年及以后的建议。</translation>
    </message>
    <message>
        <source>Only those up to the end of this day, month or year.</source>
        <translation>仅限截至此日、此月末或此年末的建议。</translation>
    </message>
    <message>
        <source>What the lines are; themes when nothing is said, all four with -o.</source>
        <translation>各行的内容；未指定时为专题，使用 -o 时为全部四种。</translation>
    </message>
    <message>
        <source>The day on which priorities are shared, as of priorities.</source>
        <translation>优先事项共享情况所依据的日期，同 priorities。</translation>
    </message>
    <message>
        <source>Print it to this file instead; its ending names the format.</source>
        <translation>改为输出到此文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>Recommendations of this meeting and of its sessions alone.</source>
        <translation>仅限此会议及其分会的建议。</translation>
    </message>
    <message>
        <source>Recommendations on this theme and the themes below it alone.</source>
        <translation>仅限此专题及其下级专题的建议。</translation>
    </message>
    <message>
        <source>Recommendations that are addressed to this State, agency or body alone.</source>
        <translation>仅限以此国家、机构或工作机构为对象的建议。</translation>
    </message>
    <message>
        <source>States of this region or UN regional group alone.</source>
        <translation>仅限此区域或联合国区域组的国家。</translation>
    </message>
    <message>
        <source>Follow-up with this status word alone.</source>
        <translation>仅限采用此状况用语的后续行动。</translation>
    </message>
    <message>
        <source>Write it to this file instead; its ending names the format.</source>
        <translation>改为写入此文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>With OUT.docx or OUT.pdf: recommendations by actors, or a line an entry.</source>
        <translation>用于 OUT.docx 或 OUT.pdf：按建议和行为方列出，或每个条目一行。</translation>
    </message>
    <message>
        <source>Language of the table: ar, zh, en, fr, ru or es.</source>
        <translation>表格的语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>Make a meeting brief; the ending of the file names its format.</source>
        <translation>编制会议简报；格式由文件扩展名决定。</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting, of a series or on a theme; the ending names the format.</source>
        <translation>编制一次会议、一个系列或一个专题的会议记录；格式由扩展名决定。</translation>
    </message>
    <message>
        <source>Make one PDF file of a meeting&apos;s brief and the files that go with it.</source>
        <translation>将会议简报及其所附文件编为一个 PDF 文件。</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation>所服务的会议。</translation>
    </message>
    <message>
        <source>The paper at its head; the meeting brief when nothing is said.</source>
        <translation>置于首位的文件；未指明时为会议简报。</translation>
    </message>
    <message>
        <source>Print which papers can be made, and of what; with --json their parts too.</source>
        <translation>列出可编制的文件及其对象；使用 --json 时还列出各部分。</translation>
    </message>
    <message>
        <source>The work plan of work_plan, plan_gaps and plan_changes; the request or the offer of speaker; the State of delegation_checklist, planning_fit and, where wanted, project_list; the project of project_sheet; the item of item_sheet, by its id or, with --meeting, by its number.</source>
        <translation>work_plan、plan_gaps 和 plan_changes 的工作计划；speaker 的请求或提议；delegation_checklist、planning_fit 以及需要时 project_list 的国家；project_sheet 的项目；item_sheet 的议程项目，用其标识，或连同 --meeting 用其编号。</translation>
    </message>
    <message>
        <source>Of plan_changes: the moment that the plan is held against. Of changes: a date or a meeting, after which changes count; the meeting before when nothing is said.</source>
        <translation>用于 plan_changes：与计划作比较的时点。用于 changes：日期或会议，此后的变动计入；未指定时为上次会议。</translation>
    </message>
    <message>
        <source>Of trilateral and item_sheet: made for one of the three sides, which comes first; of the positions of all others it holds what a shared copy holds.</source>
        <translation>用于 trilateral 和 item_sheet：为三方之一编制，该方列在首位；其他各方的立场只含共享文本所含内容。</translation>
    </message>
    <message>
        <source>The paper; that of the brief&apos;s record, or a4, when nothing is said.</source>
        <translation>纸张；不说明时用简报记录中的纸张，否则为 a4。</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own.</source>
        <translation>标题和基本信息单独成页。</translation>
    </message>
    <message>
        <source>A list of the parts with their pages.</source>
        <translation>各部分及其页码的清单。</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists.</source>
        <translation>至少 16 磅，供有需要的读者使用；宽表改为列表。</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand.</source>
        <translation>每个项目下的空行数，供手写之用。</translation>
    </message>
    <message>
        <source>With OUT.pdf: on A5, two pages beside each other in the order of a booklet, to be printed on both sides and folded.</source>
        <translation>与 OUT.pdf 合用：A5，两页并排，按小册子的顺序，双面打印后对折。</translation>
    </message>
    <message>
        <source>Keep a paper as it is now, numbered, as the next draft or released, and note who gets it.</source>
        <translation>按现状保存文件并编号，作为下一稿或定稿，并注明分发对象。</translation>
    </message>
    <message>
        <source>Print what was issued, of a brief or a meeting if one is named, to whom it went, and what of it is missing in this copy.</source>
        <translation>显示已印发的文件（可限于某一简报或会议）、分发对象以及此副本中缺少的内容。</translation>
    </message>
    <message>
        <source>Write the kept pages of an issued paper, byte for byte as they were kept.</source>
        <translation>写出已印发文件所保存的页面，逐字节一致。</translation>
    </message>
    <message>
        <source>Begin the brief of the next meeting of a series with what that of the last one had, as one step.</source>
        <translation>以上次会议简报的内容开始编写系列中下次会议的简报，一步完成。</translation>
    </message>
    <message>
        <source>Who gets it: a State, an organization, a body, an entity or a person; noted, nothing is sent.</source>
        <translation>分发对象：国家、组织、机构、实体或个人；仅作记录，不会发送。</translation>
    </message>
    <message>
        <source>Release it; when nothing is said, it is the next draft.</source>
        <translation>作为定稿印发；未注明时为下一稿。</translation>
    </message>
    <message>
        <source>Of a draft: until when comments are asked for; the paper says so.</source>
        <translation>用于草稿：征求意见的截止日期；文件中会注明。</translation>
    </message>
    <message>
        <source>Who gets it and stands in no list of this workspace.</source>
        <translation>此工作区任何列表中都没有的分发对象。</translation>
    </message>
    <message>
        <source>Also write the kept pages to this file.</source>
        <translation>同时将所保存的页面写入此文件。</translation>
    </message>
    <message>
        <source>Print what differs between two of them, by their numbers or ids, line by line.</source>
        <translation>按编号或标识符逐行显示其中两份文件的差异。</translation>
    </message>
    <message>
        <source>The file to write: the kept pages, or the kept words.</source>
        <translation>要写出的文件：所保存的页面或所保存的文字。</translation>
    </message>
    <message>
        <source>The last meeting of the series.</source>
        <translation>系列中的上次会议。</translation>
    </message>
    <message>
        <source>Which paper; the meeting brief when nothing is said.</source>
        <translation>哪一文件；未注明时为会议简报。</translation>
    </message>
    <message>
        <source>A brief&apos;s record: the parts are arranged as it says. “recipes” lists own recipes.</source>
        <translation>一个简报记录：各部分按其所述编排。“recipes”列出自定的编制方案。</translation>
    </message>
    <message>
        <source>Language of the paper: ar, zh, en, fr, ru or es; two of them, as in en,fr, are printed beside each other.</source>
        <translation>文件语言：ar、zh、en、fr、ru 或 es；两种语言（如 en,fr）并排打印。</translation>
    </message>
    <message>
        <source>Take in what was decided in a meeting, typed back behind the codes of a printed paper, as outcomes: “K7Q3P A: The ILO circulates the list”, one a line.</source>
        <translation>将会议上的决定按打印文件上的代码录入为结果：“K7Q3P A: 劳工组织分发清单”，每行一条。</translation>
    </message>
    <message>
        <source>Below each item a code, behind which what was decided is typed back: see “answers”.</source>
        <translation>每个项目下印有代码，会后按代码录入决定：见“answers”。</translation>
    </message>
    <message>
        <source>The meeting that they were given in.</source>
        <translation>作出这些答复的会议。</translation>
    </message>
    <message>
        <source>Language they are written in: ar, zh, en, fr, ru or es.</source>
        <translation>书写所用语言：ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
        <source>Make all papers that a text file lists: on each line a call such as “brief --recipe agenda --meeting REF -o OUT.pdf”, without the workspace.</source>
        <translation>制作文本文件中列出的所有文件：每行一个调用，例如“brief --recipe agenda --meeting REF -o OUT.pdf”，不写工作区。</translation>
    </message>
    <message>
        <source>Make the key of this office, under the name that others know it by; with it packages are signed, and opened that are sealed for it.</source>
        <translation>以他人所知的名称新建本办公室的密钥；用其对交换包签名，并打开为其密封的交换包。</translation>
    </message>
    <message>
        <source>Print your key and those of others, with the words to read aloud.</source>
        <translation>列出您的密钥和他人的密钥，以及供朗读的词语。</translation>
    </message>
    <message>
        <source>Enter the key of somebody else, as they sent it.</source>
        <translation>按他人所发原样录入其密钥。</translation>
    </message>
    <message>
        <source>Forget the key of somebody else, so that a new one can be entered.</source>
        <translation>清除他人的密钥，以便录入新的密钥。</translation>
    </message>
    <message>
        <source>Make a package of a part of the workspace for others, after showing what goes along and what stays.</source>
        <translation>将工作区的一部分生成交换包供他方使用，事先显示哪些发送、哪些留下。</translation>
    </message>
    <message>
        <source>Show what a package would change, record by record, and take it with --apply; the same package twice changes nothing.</source>
        <translation>逐条记录显示交换包将更改的内容，加 --apply 则予以接收；同一交换包接收两次不再更改任何内容。</translation>
    </message>
    <message>
        <source>Print what was sent to whom, what is expected back, and what other copies have seen.</source>
        <translation>列出向何方发送了什么、请求返回什么，以及其他副本已见过哪些内容。</translation>
    </message>
    <message>
        <source>Print what a shared folder has for this workspace and lacks of it; with --apply take the one and write the other.</source>
        <translation>列出共享文件夹可供此工作区接收的内容及其所缺的内容；加 --apply 则接收前者、写入后者。</translation>
    </message>
    <message>
        <source>Write a part of the workspace as one web page, for people without the program.</source>
        <translation>将工作区的一部分写为一个网页，供没有本程序的人使用。</translation>
    </message>
    <message>
        <source>Make a PostgreSQL database the hub of an organisation, or say who takes part in it: postgresql://user@host/database?workspace=NAME.</source>
        <translation>将 PostgreSQL 数据库设为某一组织的中心库，或指明由谁参加：postgresql://user@host/database?workspace=NAME。</translation>
    </message>
    <message>
        <source>Send to a hub what it lacks of this copy; repeating it sends nothing twice.</source>
        <translation>向中心库发送其所缺的此副本内容；重复执行不会重复发送。</translation>
    </message>
    <message>
        <source>Take over from a hub what this copy lacks of the others.</source>
        <translation>从中心库接收此副本所缺的其他副本内容。</translation>
    </message>
    <message>
        <source>Print fields with several versions after a merge, or decide on them.</source>
        <translation>列出合并后有多个版本的字段，或就其作出决定。</translation>
    </message>
    <message>
        <source>Language of the picture: ar, zh, en, fr, ru or es.</source>
        <translation>图的语文：ar、zh、en、fr、ru 或 es。</translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴%1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并%1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>解决%1的冲突</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改%2的%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Restore point “%1”</source>
        <translation>恢复点“%1”</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>返回较早状态</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>为%1附加电子文件</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>为%1附加 %n 个电子文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the decision on %1</source>
        <translation>指派%1的决定</translation>
    </message>
</context>
<context>
    <name>ConflictInbox</name>
    <message>
        <source>A newer version of the program made the field “%1”. Decide with that version; until then both versions stay.</source>
        <translation>字段“%1”由本程序的较新版本生成。请用该版本作出决定；在此之前两个版本均予保留。</translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>%1 supports</source>
        <translation>%1支持</translation>
    </message>
    <message>
        <source>all three support</source>
        <translation>三方均支持</translation>
    </message>
    <message>
        <source>%1 support</source>
        <comment>two of the sides</comment>
        <translation>%1支持</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1持开放态度</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <comment>several of the sides</comment>
        <translation>%1持开放态度</translation>
    </message>
    <message>
        <source>%1 is reserved</source>
        <translation>%1有保留</translation>
    </message>
    <message>
        <source>%1 are reserved</source>
        <comment>several of the sides</comment>
        <translation>%1有保留</translation>
    </message>
    <message>
        <source>%1 opposes</source>
        <translation>%1反对</translation>
    </message>
    <message>
        <source>%1 oppose</source>
        <comment>several of the sides</comment>
        <translation>%1反对</translation>
    </message>
    <message>
        <source>it is recorded that the position of %1 is not known</source>
        <translation>据记录，%1的立场不详</translation>
    </message>
    <message>
        <source>none of the three has said anything on it</source>
        <translation>三方均未就此表态</translation>
    </message>
    <message>
        <source>%1 has said nothing on it</source>
        <translation>%1未就此表态</translation>
    </message>
    <message>
        <source>%1 have said nothing on it</source>
        <comment>two of the sides</comment>
        <translation>%1未就此表态</translation>
    </message>
    <message>
        <source>%1 has said nothing since %2</source>
        <translation>%1自%2以来未再表态</translation>
    </message>
    <message>
        <source>%1 have said nothing since %2</source>
        <comment>several sides</comment>
        <translation>%1自%2以来未再表态</translation>
    </message>
    <message>
        <source>%1 is not among the entities of this workspace</source>
        <translation>%1不在此工作区的实体之列</translation>
    </message>
    <message>
        <source>%1 has different positions of the same date, of which the most reserved counts</source>
        <translation>%1在同一日期有不同立场，以保留程度最高者为准</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what different sides hold</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: its position ended (was: %2)</source>
        <translation>%1：其立场已终止（原为：%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and its stance</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, stated anew</source>
        <translation>%1：%2，重新表明</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <translation>%1：%2（原为：%3）</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>正在形成</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>单方</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>无记录</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No theme entered</source>
        <translation>未填专题</translation>
    </message>
    <message>
        <source>No meeting entered</source>
        <translation>未填会议</translation>
    </message>
    <message>
        <source>States, together</source>
        <translation>各国合计</translation>
    </message>
    <message>
        <source>Others, named in words</source>
        <translation>以文字列出的其他对象</translation>
    </message>
    <message>
        <source>No date entered</source>
        <translation>未填日期</translation>
    </message>
    <message>
        <source>No addressee entered</source>
        <translation>未填建议对象</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>不在此副本中</translation>
    </message>
    <message>
        <source>Each record counts once in a line and once in the total. Follow-up is voluntary: the numbers tell what is entered here and measure nobody.</source>
        <translation>每条记录在每行中只计一次，在合计中也只计一次。后续行动属自愿性质：数字只说明此处已录入的内容，不衡量任何一方。</translation>
    </message>
    <message>
        <source>Some stand in several lines, so the lines together make more than the total.</source>
        <translation>部分记录列于多行，因此各行之和大于合计。</translation>
    </message>
    <message>
        <source>Fewer than three actors are told as “1–2”; a number beside them is told as “1 or more”, or joined with the line above, so that it cannot be worked out.</source>
        <translation>行为方少于三个时写作“1–2”；相邻数字写作“1 或以上”，或并入上一行，以免推算得出。</translation>
    </message>
    <message>
        <source>Coverage is not counted for one State: follow-up is voluntary, and numbers would compare States. Open the State&apos;s profile instead.</source>
        <translation>不就单个国家统计后续概况：后续行动属自愿性质，数字会使各国之间形成比较。请改为打开该国的概况。</translation>
    </message>
    <message>
        <source>Recommendations are addressed to an entity, an organization or a body. Choose one of these.</source>
        <translation>建议以实体、组织或工作机构为对象。请选择其中之一。</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>按专题</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>按会议</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>按建议对象</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>1–2</source>
        <comment>a number of few actors, not told exactly</comment>
        <translation>1–2</translation>
    </message>
    <message>
        <source>1 or more</source>
        <comment>a number that is not told exactly</comment>
        <translation>1 或以上</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a number told with the line above only</comment>
        <translation>并入</translation>
    </message>
    <message>
        <source>Not named in this copy</source>
        <translation>本文本未列名称</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Together, each once</source>
        <translation>合计，各计一次</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, number</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>行为方</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>The State of this delegation is not in this workspace. Choose another State.</source>
        <translation>此代表团所属国家不在此工作区中。请选择其他国家。</translation>
    </message>
    <message>
        <source>A delegation is prepared for a State, and %1 is of the kind %2. Choose a State.</source>
        <translation>代表团为国家筹备，而%1的类别为%2。请选择一个国家。</translation>
    </message>
    <message>
        <source>The meeting of this delegation is not in this workspace. Choose another meeting.</source>
        <translation>此代表团所出席的会议不在此工作区中。请选择其他会议。</translation>
    </message>
    <message>
        <source>A delegation is prepared for a Forum Meeting, and %1 is none and belongs to none. Choose a Forum Meeting.</source>
        <translation>代表团为论坛会议筹备，而%1不是论坛会议，也不属于任何论坛会议。请选择一次论坛会议。</translation>
    </message>
    <message>
        <source>%1 has no date, so nobody can say what is older than it or still to come. Enter its first day on its page.</source>
        <translation>%1没有日期，因此无法判断哪些内容早于该会议、哪些尚未到来。请在其页面上填写首日。</translation>
    </message>
    <message>
        <source>%1 was not there yet at %2: the first of its names here counts from %3. Choose a later meeting, or correct the names of the State.</source>
        <translation>在%2时%1尚不存在：其在此处的最早名称自%3起生效。请选择较晚的会议，或更正该国的名称。</translation>
    </message>
    <message>
        <source>Prepare to present: %1</source>
        <translation>准备介绍：%1</translation>
    </message>
    <message>
        <source>See whether there is news to tell: %1</source>
        <translation>查看有无新情况可通报：%1</translation>
    </message>
    <message>
        <source>Settle the position: %1</source>
        <translation>确定立场：%1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>阅读：%1</translation>
    </message>
    <message>
        <source>See to the help: %1</source>
        <translation>落实协助：%1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Keep the date: %1</source>
        <translation>留出日期：%1</translation>
    </message>
    <message>
        <source>Preparation of the delegation: %1, %2</source>
        <translation>代表团筹备：%1，%2</translation>
    </message>
    <message>
        <source>In particular: %1</source>
        <translation>尤其是：%1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Consent asked, not answered yet</source>
        <translation>已征求同意，尚未答复</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>需征求同意</translation>
    </message>
    <message>
        <source>ready to present</source>
        <translation>可以介绍</translation>
    </message>
    <message>
        <source>ready with some help</source>
        <translation>在协助下可以介绍</translation>
    </message>
    <message>
        <source>not ready to present</source>
        <translation>尚不能介绍</translation>
    </message>
    <message>
        <source>not known whether it is ready to present</source>
        <translation>不清楚是否可以介绍</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>适合%1</translation>
    </message>
    <message>
        <source>on a theme of the meeting: %1</source>
        <translation>涉及会议专题：%1</translation>
    </message>
    <message>
        <source>no theme in common with the meeting is recorded</source>
        <translation>没有与会议相同专题的记录</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <translation>最近查看：%1</translation>
    </message>
    <message>
        <source>no day on which it was looked at</source>
        <translation>没有查看日期</translation>
    </message>
    <message>
        <source>Declared by the State</source>
        <translation>由该国申明</translation>
    </message>
    <message>
        <source>Noted by others</source>
        <translation>由他方记录</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>状况：%1</translation>
    </message>
    <message>
        <source>last news %1</source>
        <translation>最近消息：%1</translation>
    </message>
    <message>
        <source>no news with a date</source>
        <translation>没有带日期的消息</translation>
    </message>
    <message>
        <source>no position is recorded</source>
        <translation>没有立场记录</translation>
    </message>
    <message>
        <source>the position on this is older: %1</source>
        <translation>相关立场较早：%1</translation>
    </message>
    <message>
        <source>the position held until %1</source>
        <translation>立场有效至%1</translation>
    </message>
    <message>
        <source>position stated %1</source>
        <translation>立场已表明：%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>属于%1</translation>
    </message>
    <message>
        <source>for the item %1</source>
        <translation>用于项目%1</translation>
    </message>
    <message>
        <source>in a language of the delegation: %1</source>
        <translation>有代表团使用的语文：%1</translation>
    </message>
    <message>
        <source>in no language of the delegation, but in %1</source>
        <translation>没有代表团使用的语文，但有：%1</translation>
    </message>
    <message>
        <source>Asked for by the State</source>
        <translation>由该国请求</translation>
    </message>
    <message>
        <source>Help for delegations to this meeting</source>
        <translation>为出席本次会议的代表团提供协助</translation>
    </message>
    <message>
        <source>offer of %1: %2</source>
        <translation>%1的提议：%2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>尚无提议</translation>
    </message>
    <message>
        <source>Registered for %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>%2 for %1</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Focal point of the State</source>
        <translation>该国协调人</translation>
    </message>
    <message>
        <source>Recorded with this State</source>
        <translation>与该国一同记录</translation>
    </message>
    <message>
        <source>speaks on %1</source>
        <translation>就%1发言</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>The days of the meeting</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>A meeting on the way to it</source>
        <translation>此前的筹备性会议</translation>
    </message>
    <message>
        <source>Comments on the paper are due</source>
        <translation>文稿评论截止</translation>
    </message>
    <message>
        <source>What was asked for is needed by this day</source>
        <translation>所请求内容的需要日期</translation>
    </message>
    <message>
        <source>A step of the preparation is due</source>
        <translation>筹备步骤到期</translation>
    </message>
    <message>
        <source>on a day not recorded</source>
        <translation>日期未记录</translation>
    </message>
    <message>
        <source>Experiences to present</source>
        <translation>可介绍的经验</translation>
    </message>
    <message>
        <source>Follow-up to report, as the State wishes</source>
        <translation>国家自愿通报的后续行动</translation>
    </message>
    <message>
        <source>Positions to settle</source>
        <translation>有待确定的立场</translation>
    </message>
    <message>
        <source>Papers to read</source>
        <translation>待阅文件</translation>
    </message>
    <message>
        <source>Help asked for and offered</source>
        <translation>请求和提供的协助</translation>
    </message>
    <message>
        <source>Persons of the delegation</source>
        <translation>代表团成员</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No experience of this State that may be offered is recorded. Add one under Experiences.</source>
        <translation>没有该国可提供的经验记录。请在“经验”下添加。</translation>
    </message>
    <message>
        <source>No follow-up of this State is recorded. What it tells of its own accord can be added under Follow-up.</source>
        <translation>没有该国的后续行动记录。该国自愿通报的内容可在“后续行动”下添加。</translation>
    </message>
    <message>
        <source>The meeting and its sessions have no agenda items, and no priority runs on its first day. Add the items on the page of the meeting.</source>
        <translation>会议及其分会没有议程项目，首日也没有有效的优先事项。请在会议页面上添加项目。</translation>
    </message>
    <message>
        <source>No paper is linked with the meeting. Link documents on its page or on the items.</source>
        <translation>没有与会议关联的文件。请在会议页面或项目上关联文件。</translation>
    </message>
    <message>
        <source>Nobody has asked for help with this delegation yet. R asks an agency.</source>
        <translation>尚无人为此代表团请求协助。按 R 可向机构提出请求。</translation>
    </message>
    <message>
        <source>No person of this State is recorded. Add focal points to the State, or participants to the meeting.</source>
        <translation>没有该国的人员记录。请为该国添加协调人，或为会议添加与会者。</translation>
    </message>
    <message>
        <source>No date is recorded. Enter the days of the meeting on its page.</source>
        <translation>没有日期记录。请在会议页面上填写会议日期。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>共 %2 项，%1 项就绪</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.</source>
        <translation>无法使用词典 %1：%2。请重新安装，或将其从所在文件夹中移除。</translation>
    </message>
    <message>
        <source>it is empty or may not be read</source>
        <translation>词典为空或无权读取</translation>
    </message>
    <message>
        <source>this computer does not know its encoding, %1</source>
        <translation>此计算机不认识其编码 %1</translation>
    </message>
</context>
<context>
    <name>EarlierPositions</name>
    <message numerus="yes">
        <source>stated %n months ago</source>
        <translation>
            <numerusform>%n 个月前表明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>相悖</translation>
    </message>
    <message>
        <source>direction not said</source>
        <translation>未说明方向</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>较弱</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>未说明强度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>direction and strength of evidence</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>leads to the recommendation</source>
        <translation>引出该建议</translation>
    </message>
    <message>
        <source>goes with the recommendation</source>
        <translation>与该建议相关</translation>
    </message>
    <message>
        <source>taken up by the follow-up</source>
        <translation>在该后续行动中采纳</translation>
    </message>
    <message>
        <source>shows the follow-up</source>
        <translation>显示该后续行动</translation>
    </message>
    <message>
        <source>No lesson, experience or document leads to this recommendation. Name it in a lesson that rests on experiences, or say what it rests on under its documents.</source>
        <translation>没有经验教训、经验或文件引出此建议。请在以经验为依据的经验教训中注明此建议，或在其文件项下说明其依据。</translation>
    </message>
    <message>
        <source>This experience leads to no lesson, recommendation or follow-up yet. Say what it teaches in a new or existing lesson.</source>
        <translation>此经验尚未引出经验教训、建议或后续行动。请在新的或现有的经验教训中说明其启示。</translation>
    </message>
    <message>
        <source>No evidence is named for this lesson. Link the experiences or analyses it is drawn from.</source>
        <translation>此经验教训未注明证据。请关联其所依据的经验或分析。</translation>
    </message>
    <message>
        <source>Last checked or evaluated %1. Ask whether it still holds, then enter the day under “Last checked”.</source>
        <translation>上次核对或评价：%1。请询问其是否仍然成立，然后在“上次核对”中填写日期。</translation>
    </message>
    <message>
        <source>Evidence is divided. Against the lesson: %1; other evidence supports it. Say where it holds and where it does not.</source>
        <translation>证据不一。与此经验教训相悖：%1；其他证据支持此经验教训。请说明其在何处成立、在何处不成立。</translation>
    </message>
    <message>
        <source>Against the lesson: %1; nothing supports it. Word it anew or find what it rests on.</source>
        <translation>与此经验教训相悖：%1；没有证据支持。请重新措辞，或查明其依据。</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Evidence</source>
        <translation>“证据”列 %2 项中的第 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Lesson</source>
        <translation>“经验教训”列 %2 项中的第 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Recommendation</source>
        <translation>“建议”列 %2 项中的第 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Follow-up</source>
        <translation>“后续行动”列 %2 项中的第 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of record, its reference, its title</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>record, how it bears on the next, record</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>evidence, lesson, what it says</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>%1; lines towards the evidence: %2, towards follow-up: %3</source>
        <translation>%1；通向证据的线：%2，通向后续行动的线：%3</translation>
    </message>
    <message>
        <source>Evidence chains</source>
        <translation>证据链</translation>
    </message>
    <message>
        <source>Evidence chain of %1</source>
        <translation>%1的证据链</translation>
    </message>
    <message>
        <source>says</source>
        <translation>表明</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>引出</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>taken up by</source>
        <translation>采纳于</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Chain from evidence to follow-up</source>
        <translation>从证据到后续行动的链条</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>共享文本</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>内部文本</translation>
    </message>
    <message>
        <source>Sample: lessons and what is said of their evidence are invented.</source>
        <translation>样例：经验教训及其证据说明均为虚构。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>无法生成 SVG 图片。请重试，或改为生成 PDF。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>leads to, goes with, taken up by, shows</source>
        <translation>引出、相关、采纳于、显示</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>package</source>
        <translation>交换包</translation>
    </message>
</context>
<context>
    <name>ExchangeFolder</name>
    <message>
        <source>It has not wholly arrived, or is damaged; it is looked at again next time.</source>
        <translation>尚未完整到达或已损坏；下次将再次查看。</translation>
    </message>
    <message>
        <source>It is locked with a passphrase; open it to give that.</source>
        <translation>以密码短语锁定；请打开并输入密码短语。</translation>
    </message>
    <message>
        <source>The exchange folder “%1” is not there or cannot be read. Connect its drive, or choose another folder.</source>
        <translation>交换文件夹“%1”不存在或无法读取。请连接其所在的驱动器，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ExperienceReview</name>
    <message>
        <source>No result is told.</source>
        <translation>未说明结果。</translation>
    </message>
    <message>
        <source>A result is told.</source>
        <translation>已说明结果。</translation>
    </message>
    <message>
        <source>The result gives figures.</source>
        <translation>结果附有数字。</translation>
    </message>
    <message>
        <source>The evidence is described in words.</source>
        <translation>证据有文字描述。</translation>
    </message>
    <message>
        <source>Documents that are named: %1, of them by others: %2.</source>
        <translation>所列文件：%1 份，其中由他方编写：%2 份。</translation>
    </message>
    <message>
        <source>It was evaluated (%1), and a document by others is named.</source>
        <translation>已评价（%1），并列有他方编写的文件。</translation>
    </message>
    <message>
        <source>It was evaluated (%1).</source>
        <translation>已评价（%1）。</translation>
    </message>
    <message>
        <source>Lessons that it bears on: %1, of them limited or contradicted by it: %2.</source>
        <translation>与之相关的经验教训：%1 项，其中受其限定或与其相悖：%2 项。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>此处内容支持“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” is more than what is here speaks for, which is “%2”. %3</source>
        <translation>“%1”高于此处内容所支持的等级，后者为“%2”。%3</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>does not count: declared a conflict of interest</source>
        <translation>不计入：已申报利益冲突</translation>
    </message>
    <message>
        <source>does not count as external: has a part in the experience</source>
        <translation>不计为外部评审：参与了该经验</translation>
    </message>
    <message>
        <source>counts once: the same reader has another review</source>
        <translation>只计一次：同一评审人另有一次评审</translation>
    </message>
    <message>
        <source>does not count: neither internal nor external is said</source>
        <translation>不计入：未说明内部或外部</translation>
    </message>
    <message>
        <source>one internal reader</source>
        <translation>一名内部评审人</translation>
    </message>
    <message>
        <source>one external reader of another organization</source>
        <translation>另一组织的一名外部评审人</translation>
    </message>
    <message numerus="yes">
        <source>%n external readers of other organizations</source>
        <translation>
            <numerusform>其他组织的 %n 名外部评审人</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>尚需：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The readers do not say the same. %1.</source>
        <translation>评审人意见不一。%1。</translation>
    </message>
    <message>
        <source>Grades that readers gave: %1.</source>
        <translation>评审人给出的等级：%1。</translation>
    </message>
    <message>
        <source>Consent was refused: it is not to be presented.</source>
        <translation>未予同意：不得介绍。</translation>
    </message>
    <message>
        <source>Consent to present it is not given. Ask those who made it, then set “Consent” to “Given”.</source>
        <translation>尚未获得介绍的同意。请征询实施方，然后将“同意”设为“已同意”。</translation>
    </message>
    <message>
        <source>No speaker is named.</source>
        <translation>未注明发言人。</translation>
    </message>
    <message>
        <source>Nobody is named to turn to: neither a contact nor words for one.</source>
        <translation>未注明可联系的人：既无联系人，也无文字说明。</translation>
    </message>
    <message>
        <source>No language is given in which it can be presented.</source>
        <translation>未填写可用于介绍的语文。</translation>
    </message>
    <message>
        <source>Neither a State nor who carried it out is named.</source>
        <translation>既未注明国家，也未注明实施方。</translation>
    </message>
    <message>
        <source>The period lacks its beginning.</source>
        <translation>期间缺少开始日期。</translation>
    </message>
    <message>
        <source>No theme is given.</source>
        <translation>未填写专题。</translation>
    </message>
    <message>
        <source>The problem is not told.</source>
        <translation>未说明问题。</translation>
    </message>
    <message>
        <source>What was done is not told.</source>
        <translation>未说明所做工作。</translation>
    </message>
    <message>
        <source>The result is not told.</source>
        <translation>未说明结果。</translation>
    </message>
    <message>
        <source>Pitfalls are not told; they help as much as success.</source>
        <translation>未说明失误与教训；这与成功经验同样有益。</translation>
    </message>
    <message>
        <source>Nobody has said when it was last checked or evaluated.</source>
        <translation>无人说明上次核对或评价的时间。</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at: %1, more than %n years ago.</source>
        <translation>
            <numerusform>最近查看：%1，已超过 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask those who made it whether it still holds, and enter the day in “Update requested on”.</source>
        <translation>请询问实施方该经验是否仍然适用，并将日期填入“请求更新日期”。</translation>
    </message>
    <message>
        <source>An update was requested on %1.</source>
        <translation>已于%1请求更新。</translation>
    </message>
    <message>
        <source>An experience has one internal and two external readers before it is shown.</source>
        <translation>每项经验在展示前须有一名内部评审人和两名外部评审人。</translation>
    </message>
    <message>
        <source>For presenting it: %1</source>
        <translation>为便于介绍：%1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The workbook was not made: the folder for temporary files cannot be written. Free some space on its disk.</source>
        <translation>工作簿未生成：无法写入临时文件的文件夹。请在其磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The workbook was not made. Export the records as CSV instead.</source>
        <translation>工作簿未生成。请改为将记录导出为 CSV。</translation>
    </message>
    <message>
        <source>A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records as CSV instead.</source>
        <translation>Excel 工作簿的一个工作表最多容纳 %1 行和 %2 列。请改为将记录导出为 CSV。</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds no more than %4. Export the records as CSV instead.</source>
        <translation>第 %1 行，“%2”列：文字有 %3 个字符，而 Excel 工作簿的一个单元格最多容纳 %4 个。请改为将记录导出为 CSV。</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>因处理级别而未列入：%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because no day is known, at most a month or a year: %n.</source>
        <translation>
            <numerusform>因不知具体日期、至多知道月份或年份而未列入：%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they are templates: %n.</source>
        <translation>
            <numerusform>因属模板而未列入：%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participants not named, since they are not marked as public: %n.</source>
        <translation>
            <numerusform>因未标为公开而未列名的与会者：%n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as whole days, since a time is missing at the beginning or the end: %n.</source>
        <translation>
            <numerusform>因缺少开始或结束时间而写为全天：%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times without a known time zone; programs will show them as local time: %n.</source>
        <translation>
            <numerusform>时区不详的时间；其他程序将按当地时间显示：%n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts left out because of their handling: %n.</source>
        <translation>
            <numerusform>因处理级别而略去的文字：%n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to records left out because of their handling: %n.</source>
        <translation>
            <numerusform>与因处理级别而略去的记录的关联：%n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file holds meetings; records of the kind %1 have no days and times of that kind. Write them as .xlsx, .csv or .json.</source>
        <translation>日历文件载列会议；类别为%1的记录没有此类日期和时间。请将其写为 .xlsx、.csv 或 .json。</translation>
    </message>
    <message>
        <source>This record is in the trash, so it has no form. Put it back first.</source>
        <translation>此记录在回收站中，因此没有表格。请先将其恢复。</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, and a form goes out of the office. First change its handling to “Shared with the three sides”.</source>
        <translation>此记录属于内部或敏感记录，而表格将送往办公室以外。请先将其处理级别改为“三方共享”。</translation>
    </message>
    <message numerus="yes">
        <source>Left out because they belong to an experience without consent: %n.</source>
        <translation>
            <numerusform>因属于未获同意的经验而未列入：%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because consent to share is not given: %n.</source>
        <translation>
            <numerusform>因未获分享同意而未列入：%n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not made, perhaps for want of memory. Close other programs and try again.</source>
        <translation>未生成文件，可能是内存不足。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <comment>brief</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>brief</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>brief</comment>
        <translation>编制方案</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>brief</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>About</source>
        <comment>brief</comment>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <comment>brief</comment>
        <translation>呈送</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>brief</comment>
        <translation>编写</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>brief</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>brief</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>brief</comment>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Changes since</source>
        <comment>brief</comment>
        <translation>变动起算日</translation>
    </message>
    <message>
        <source>Changes since meeting</source>
        <comment>brief</comment>
        <translation>变动起算会议</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>brief</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>brief</comment>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <comment>brief</comment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page limit</source>
        <comment>brief</comment>
        <translation>页数上限</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>brief</comment>
        <translation>密级</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>brief</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>brief</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Annexes</source>
        <comment>brief</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>Opening text</source>
        <comment>brief</comment>
        <translation>开篇文字</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>brief</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>experience_review</comment>
        <translation>经验</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>experience_review</comment>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Reviewer in words</source>
        <comment>experience_review</comment>
        <translation>评审人（文字）</translation>
    </message>
    <message>
        <source>For</source>
        <comment>experience_review</comment>
        <translation>代表</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <comment>experience_review</comment>
        <translation>内部或外部</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>experience_review</comment>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <comment>experience_review</comment>
        <translation>利益冲突说明</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>experience_review</comment>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>experience_review</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>experience_review</comment>
        <translation>评审日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>experience_review</comment>
        <translation>评审意见</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience_review</comment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>experience_review</comment>
        <translation>优点</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>experience_review</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>experience_review</comment>
        <translation>评论</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>priority</comment>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>priority</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>priority</comment>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Other proposers</source>
        <comment>priority</comment>
        <translation>其他提出方</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>priority</comment>
        <translation>位次</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>priority</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>From</source>
        <comment>priority</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>priority</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>priority</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>priority</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Wanted result</source>
        <comment>priority</comment>
        <translation>预期结果</translation>
    </message>
    <message>
        <source>Raised at</source>
        <comment>priority</comment>
        <translation>提出场合</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>priority</comment>
        <translation>承接</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>priority</comment>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>indicator</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>indicator</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>indicator</comment>
        <translation>反映对象</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>indicator</comment>
        <translation>定义</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>indicator</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <comment>indicator</comment>
        <translation>预期方向</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <comment>indicator</comment>
        <translation>分列依据</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>indicator</comment>
        <translation>基线值</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <comment>indicator</comment>
        <translation>基线日期</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>indicator</comment>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target date</source>
        <comment>indicator</comment>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>indicator</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Data source</source>
        <comment>indicator</comment>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>indicator</comment>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>indicator</comment>
        <translation>报告间隔</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>indicator</comment>
        <translation>首次报告</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>indicator</comment>
        <translation>末次报告</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>issued_brief</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>issued_brief</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>issued_brief</comment>
        <translation>所据简报</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>issued_brief</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>issued_brief</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>issued_brief</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>issued_brief</comment>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>issued_brief</comment>
        <translation>印发方</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>issued_brief</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>issued_brief</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>issued_brief</comment>
        <translation>密级</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>issued_brief</comment>
        <translation>分发对象</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>issued_brief</comment>
        <translation>其他分发对象</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>issued_brief</comment>
        <translation>取代</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <comment>issued_brief</comment>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Data revision</source>
        <comment>issued_brief</comment>
        <translation>数据修订号</translation>
    </message>
    <message>
        <source>File</source>
        <comment>issued_brief</comment>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>issued_brief</comment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>issued_brief</comment>
        <translation>页数</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>issued_brief</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>body</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>body</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>body</comment>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>body</comment>
        <translation>实体</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>body</comment>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>body</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>body</comment>
        <translation>作用</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>body</comment>
        <translation>成员构成</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>body</comment>
        <translation>会议频率</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>body</comment>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>From</source>
        <comment>body</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>body</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>body</comment>
        <translation>接替者</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>body</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>objective</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>objective</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>objective</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>objective</comment>
        <translation>层级</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>objective</comment>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>objective</comment>
        <translation>上级目标</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>objective</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>objective</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>objective</comment>
        <translation>假设</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>objective</comment>
        <translation>风险</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>objective</comment>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>objective</comment>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>objective</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>objective</comment>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>objective</comment>
        <translation>原目标</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>objective</comment>
        <translation>原序号</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>follow_up</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>follow_up</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>follow_up</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>follow_up</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow_up</comment>
        <translation>起始</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <comment>follow_up</comment>
        <translation>行为方类别</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <comment>follow_up</comment>
        <translation>采纳方</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>follow_up</comment>
        <translation>其他采纳方</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>follow_up</comment>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>follow_up</comment>
        <translation>其他伙伴</translation>
    </message>
    <message>
        <source>Declared by</source>
        <comment>follow_up</comment>
        <translation>申明方</translation>
    </message>
    <message>
        <source>Link to the recommendation</source>
        <comment>follow_up</comment>
        <translation>与建议的关联</translation>
    </message>
    <message>
        <source>Declared at</source>
        <comment>follow_up</comment>
        <translation>申明场合</translation>
    </message>
    <message>
        <source>Consent to print</source>
        <comment>follow_up</comment>
        <translation>同意印出</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>follow_up</comment>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>follow_up</comment>
        <translation>证据类别</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>follow_up</comment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>follow_up</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>follow_up</comment>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>position</comment>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>position</comment>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>position</comment>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>position</comment>
        <translation>态度</translation>
    </message>
    <message>
        <source>Stated on</source>
        <comment>position</comment>
        <translation>表明日期</translation>
    </message>
    <message>
        <source>Stated at</source>
        <comment>position</comment>
        <translation>表明场合</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>position</comment>
        <translation>有效期始</translation>
    </message>
    <message>
        <source>Holds until</source>
        <comment>position</comment>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>position</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>position</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>If raised</source>
        <comment>position</comment>
        <translation>如被问及</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>position</comment>
        <translation>敏感事项</translation>
    </message>
    <message>
        <source>Earlier position</source>
        <comment>position</comment>
        <translation>先前立场</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>position</comment>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>state_name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state_name</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>state_name</comment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>state_name</comment>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state_name</comment>
        <translation>冠词</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state_name</comment>
        <translation>正式全称</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>state_name</comment>
        <translation>排序用名</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state_name</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>person</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>person</comment>
        <translation>排序用名</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>person</comment>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>person</comment>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>person</comment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>person</comment>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>State</source>
        <comment>person</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>person</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Expertise</source>
        <comment>person</comment>
        <translation>专长</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>person</comment>
        <translation>简历</translation>
    </message>
    <message>
        <source>Available as a speaker</source>
        <comment>person</comment>
        <translation>可担任发言人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>person</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>person</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>person</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agrees that contact data are kept</source>
        <comment>person</comment>
        <translation>同意保存联系信息</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>person</comment>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>person</comment>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>organisation</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>organisation</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>organisation</comment>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>organisation</comment>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>organisation</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>organisation</comment>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>organisation</comment>
        <translation>总部</translation>
    </message>
    <message>
        <source>State</source>
        <comment>organisation</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>GMG member from</source>
        <comment>organisation</comment>
        <translation>加入全球移徙小组</translation>
    </message>
    <message>
        <source>GMG member until</source>
        <comment>organisation</comment>
        <translation>退出全球移徙小组</translation>
    </message>
    <message>
        <source>Membership in words</source>
        <comment>organisation</comment>
        <translation>成员资格说明</translation>
    </message>
    <message>
        <source>In the Geneva Migration Group of 2003</source>
        <comment>organisation</comment>
        <translation>2003年日内瓦移徙小组成员</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>organisation</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>organisation</comment>
        <translation>任务授权</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>organisation</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>organisation</comment>
        <translation>网址</translation>
    </message>
    <message>
        <source>Exists from</source>
        <comment>organisation</comment>
        <translation>存在期始</translation>
    </message>
    <message>
        <source>Exists until</source>
        <comment>organisation</comment>
        <translation>存在期止</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>organisation</comment>
        <translation>接替者</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>cooperation_area</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cooperation_area</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>cooperation_area</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <comment>cooperation_area</comment>
        <translation>提供方</translation>
    </message>
    <message>
        <source>To</source>
        <comment>cooperation_area</comment>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Other receivers</source>
        <comment>cooperation_area</comment>
        <translation>其他接受方</translation>
    </message>
    <message>
        <source>What is exchanged</source>
        <comment>cooperation_area</comment>
        <translation>交流内容</translation>
    </message>
    <message>
        <source>Problem named</source>
        <comment>cooperation_area</comment>
        <translation>所列问题</translation>
    </message>
    <message>
        <source>Typical records</source>
        <comment>cooperation_area</comment>
        <translation>典型记录</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>entity</comment>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>entity</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>entity</comment>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>entity</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <comment>entity</comment>
        <translation>法律性质</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>entity</comment>
        <translation>职能</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>entity</comment>
        <translation>领导层</translation>
    </message>
    <message>
        <source>Established</source>
        <comment>entity</comment>
        <translation>成立</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>entity</comment>
        <translation>终止</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>entity</comment>
        <translation>后继机制</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>entity</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>saved_view</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Record kind</source>
        <comment>saved_view</comment>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>saved_view</comment>
        <translation>布局</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>saved_view</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>saved_view</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>saved_view</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>saved_view</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>saved_view</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Travels in packages</source>
        <comment>saved_view</comment>
        <translation>随交换包发送</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>saved_view</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>note</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>note</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>note</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>note</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>note</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Remind on</source>
        <comment>note</comment>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>note</comment>
        <translation>已办</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>note</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>About</source>
        <comment>note</comment>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>common</comment>
        <translation>专题</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>common</comment>
        <translation>处理级别</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>common</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>common</comment>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>recommendation</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>recommendation</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>recommendation</comment>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>recommendation</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>recommendation</comment>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>recommendation</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <comment>recommendation</comment>
        <translation>圆桌会议</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>recommendation</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Addressees</source>
        <comment>recommendation</comment>
        <translation>建议对象</translation>
    </message>
    <message>
        <source>Other addressees</source>
        <comment>recommendation</comment>
        <translation>其他建议对象</translation>
    </message>
    <message>
        <source>Other themes</source>
        <comment>recommendation</comment>
        <translation>其他专题</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>recommendation</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>recommendation</comment>
        <translation>八点议程</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>recommendation</comment>
        <translation>可持续发展具体目标</translation>
    </message>
    <message>
        <source>Related recommendations</source>
        <comment>recommendation</comment>
        <translation>相关建议</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>recommendation</comment>
        <translation>取代</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>recommendation</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>recommendation</comment>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>recommendation</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>project</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>project</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>project</comment>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>project</comment>
        <translation>层面</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>project</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>From</source>
        <comment>project</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>project</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>project</comment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>project</comment>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>Donors</source>
        <comment>project</comment>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Other donors</source>
        <comment>project</comment>
        <translation>其他捐助方</translation>
    </message>
    <message>
        <source>States</source>
        <comment>project</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Other countries</source>
        <comment>project</comment>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>project</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>project</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>project</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>project</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Earlier phase</source>
        <comment>project</comment>
        <translation>前一阶段</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>project</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>project</comment>
        <translation>网址</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>project</comment>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>theme</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>theme</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>theme</comment>
        <translation>上级专题</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>theme</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>theme</comment>
        <translation>八点议程</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>theme</comment>
        <translation>可持续发展具体目标</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>theme</comment>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>theme</comment>
        <translation>来历</translation>
    </message>
    <message>
        <source>Named in the note</source>
        <comment>theme</comment>
        <translation>秘书长说明所列</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>theme</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Reviewed from</source>
        <comment>theme</comment>
        <translation>审查期始</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <comment>theme</comment>
        <translation>审查期止</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme</comment>
        <translation>取代专题</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary_term</comment>
        <translation>术语</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>glossary_term</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>glossary_term</comment>
        <translation>定义</translation>
    </message>
    <message>
        <source>Other forms</source>
        <comment>glossary_term</comment>
        <translation>其他形式</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>glossary_term</comment>
        <translation>用法</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <comment>glossary_term</comment>
        <translation>避免用语</translation>
    </message>
    <message>
        <source>Related terms</source>
        <comment>glossary_term</comment>
        <translation>相关术语</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>experience</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>experience</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>experience</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>States</source>
        <comment>experience</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>experience</comment>
        <translation>层面</translation>
    </message>
    <message>
        <source>From</source>
        <comment>experience</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>experience</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>experience</comment>
        <translation>可持续发展具体目标</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <comment>experience</comment>
        <translation>实施方</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>experience</comment>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>experience</comment>
        <translation>其他伙伴</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>experience</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact in words</source>
        <comment>experience</comment>
        <translation>联系人（文字）</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>experience</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>experience</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>experience</comment>
        <translation>所做工作</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>experience</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <comment>experience</comment>
        <translation>失误与教训</translation>
    </message>
    <message>
        <source>Conditions elsewhere</source>
        <comment>experience</comment>
        <translation>他处适用条件</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>experience</comment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience</comment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <comment>experience</comment>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <comment>experience</comment>
        <translation>证据说明</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>experience</comment>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Update requested on</source>
        <comment>experience</comment>
        <translation>请求更新日期</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>experience</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>experience</comment>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Ready to present</source>
        <comment>experience</comment>
        <translation>介绍准备情况</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>experience</comment>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>experience</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Shared at</source>
        <comment>experience</comment>
        <translation>分享场合</translation>
    </message>
    <message>
        <source>Shared on</source>
        <comment>experience</comment>
        <translation>分享日期</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>experience</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>experience</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Similar experiences</source>
        <comment>experience</comment>
        <translation>类似经验</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>experience</comment>
        <translation>网址</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>support</comment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>support</comment>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>State</source>
        <comment>support</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>support</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>support</comment>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>support</comment>
        <translation>规划文书</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <comment>support</comment>
        <translation>文书名称</translation>
    </message>
    <message>
        <source>Planning cycle from</source>
        <comment>support</comment>
        <translation>规划周期开始</translation>
    </message>
    <message>
        <source>Planning cycle until</source>
        <comment>support</comment>
        <translation>规划周期结束</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>support</comment>
        <translation>提议日期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>support</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>support</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>support</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>support</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>support</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>support</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>attachment</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>attachment</comment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Media type</source>
        <comment>attachment</comment>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>attachment</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>attachment</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Attached to</source>
        <comment>attachment</comment>
        <translation>所附记录</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>attachment</comment>
        <translation>页数</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attachment</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>meeting</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>meeting</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>meeting</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>meeting</comment>
        <translation>系列</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>meeting</comment>
        <translation>所属会议</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Roundtable number</source>
        <comment>meeting</comment>
        <translation>圆桌会议序号</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>meeting</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Overall theme</source>
        <comment>meeting</comment>
        <translation>总主题</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>meeting</comment>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>meeting</comment>
        <translation>末日</translation>
    </message>
    <message>
        <source>Starts at</source>
        <comment>meeting</comment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ends at</source>
        <comment>meeting</comment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>meeting</comment>
        <translation>时区</translation>
    </message>
    <message>
        <source>City</source>
        <comment>meeting</comment>
        <translation>城市</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>meeting</comment>
        <translation>会场</translation>
    </message>
    <message>
        <source>Host State</source>
        <comment>meeting</comment>
        <translation>东道国</translation>
    </message>
    <message>
        <source>Civil Society Days</source>
        <comment>meeting</comment>
        <translation>民间社会日</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>meeting</comment>
        <translation>主席</translation>
    </message>
    <message>
        <source>Presiding</source>
        <comment>meeting</comment>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Term of the Chair from</source>
        <comment>meeting</comment>
        <translation>主席任期开始</translation>
    </message>
    <message>
        <source>Term of the Chair until</source>
        <comment>meeting</comment>
        <translation>主席任期结束</translation>
    </message>
    <message>
        <source>Convenors</source>
        <comment>meeting</comment>
        <translation>召集方</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <comment>meeting</comment>
        <translation>共同主席</translation>
    </message>
    <message>
        <source>Government Team</source>
        <comment>meeting</comment>
        <translation>政府小组</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>meeting</comment>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>meeting</comment>
        <translation>其他伙伴</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>meeting</comment>
        <translation>协调员</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>meeting</comment>
        <translation>编写</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>meeting</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Desired outcome</source>
        <comment>meeting</comment>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Key messages</source>
        <comment>meeting</comment>
        <translation>主要信息</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>meeting</comment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>meeting</comment>
        <translation>会议安排</translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>meeting</comment>
        <translation>后勤安排</translation>
    </message>
    <message>
        <source>Main output</source>
        <comment>meeting</comment>
        <translation>主要产出</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>States</source>
        <comment>meeting</comment>
        <translation>国家数</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>meeting</comment>
        <translation>组织数</translation>
    </message>
    <message>
        <source>Delegates</source>
        <comment>meeting</comment>
        <translation>代表人数</translation>
    </message>
    <message>
        <source>Civil society</source>
        <comment>meeting</comment>
        <translation>民间社会人数</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <comment>meeting</comment>
        <translation>数字说明</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>meeting</comment>
        <translation>专题</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>meeting</comment>
        <translation>工作机构</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <comment>meeting</comment>
        <translation>上次会议</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>meeting</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>meeting</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>meeting</comment>
        <translation>发言归属</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>meeting</comment>
        <translation>密级</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>meeting</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>document</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>document</comment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Issuer in words</source>
        <comment>document</comment>
        <translation>发布方（文字）</translation>
    </message>
    <message>
        <source>Issuers</source>
        <comment>document</comment>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Authors</source>
        <comment>document</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>document</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>document</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>document</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Passages to cite</source>
        <comment>document</comment>
        <translation>引用段落</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>document</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>document</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>document</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>document</comment>
        <translation>评论期限</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <comment>document</comment>
        <translation>先前版本</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>document</comment>
        <translation>所属文件</translation>
    </message>
    <message>
        <source>Original language</source>
        <comment>document</comment>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>document</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>document</comment>
        <translation>分发范围</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>document</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>States</source>
        <comment>document</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>document</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>document</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>document</comment>
        <translation>网址</translation>
    </message>
    <message>
        <source>File</source>
        <comment>document</comment>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>document</comment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>document</comment>
        <translation>页数</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>activity</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>activity</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>activity</comment>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>activity</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>activity</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>activity</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>activity</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>activity</comment>
        <translation>产出</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>activity</comment>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Contributors</source>
        <comment>activity</comment>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>activity</comment>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>activity</comment>
        <translation>其他伙伴</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>activity</comment>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>activity</comment>
        <translation>协调人</translation>
    </message>
    <message>
        <source>States</source>
        <comment>activity</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>From</source>
        <comment>activity</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>activity</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>activity</comment>
        <translation>最初期限</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>activity</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>activity</comment>
        <translation>改期理由</translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>activity</comment>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>activity</comment>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>activity</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status as of</source>
        <comment>activity</comment>
        <translation>状况截至日期</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>activity</comment>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>activity</comment>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>activity</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>activity</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>activity</comment>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>activity</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>activity</comment>
        <translation>承接</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>activity</comment>
        <translation>原序号</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>activity</comment>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>activity</comment>
        <translation>假设</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>activity</comment>
        <translation>风险</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>activity</comment>
        <translation>供资</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>work_plan</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>work_plan</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Plan of</source>
        <comment>work_plan</comment>
        <translation>计划所属</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>work_plan</comment>
        <translation>管理方</translation>
    </message>
    <message>
        <source>From</source>
        <comment>work_plan</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>work_plan</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>work_plan</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <comment>work_plan</comment>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <comment>work_plan</comment>
        <translation>通过场合</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>work_plan</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>work_plan</comment>
        <translation>假设</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>work_plan</comment>
        <translation>风险</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>work_plan</comment>
        <translation>承接</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>work_plan</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>measurement</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>measurement</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>measurement</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value in words</source>
        <comment>measurement</comment>
        <translation>数值说明</translation>
    </message>
    <message>
        <source>Part measured</source>
        <comment>measurement</comment>
        <translation>计量范围</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>measurement</comment>
        <translation>质量</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>measurement</comment>
        <translation>报告方</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>measurement</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>measurement</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>progress_report</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>progress_report</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Report on</source>
        <comment>progress_report</comment>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>progress_report</comment>
        <translation>报告方</translation>
    </message>
    <message>
        <source>Period from</source>
        <comment>progress_report</comment>
        <translation>报告期开始</translation>
    </message>
    <message>
        <source>Period until</source>
        <comment>progress_report</comment>
        <translation>报告期结束</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>progress_report</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>progress_report</comment>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>progress_report</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>progress_report</comment>
        <translation>取得的成绩</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>progress_report</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>progress_report</comment>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <comment>progress_report</comment>
        <translation>拟议状况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>progress_report</comment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence records</source>
        <comment>progress_report</comment>
        <translation>证据记录</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>progress_report</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>state</comment>
        <translation>简称</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>state</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state</comment>
        <translation>冠词</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state</comment>
        <translation>正式全称</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>state</comment>
        <translation>三字母代码</translation>
    </message>
    <message>
        <source>M49 code</source>
        <comment>state</comment>
        <translation>M49代码</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>state</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Subregion</source>
        <comment>state</comment>
        <translation>次区域</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <comment>state</comment>
        <translation>联合国区域组</translation>
    </message>
    <message>
        <source>UN status</source>
        <comment>state</comment>
        <translation>联合国地位</translation>
    </message>
    <message>
        <source>May take part in the Forum</source>
        <comment>state</comment>
        <translation>可参加论坛</translation>
    </message>
    <message>
        <source>Least developed country</source>
        <comment>state</comment>
        <translation>最不发达国家</translation>
    </message>
    <message>
        <source>Landlocked developing country</source>
        <comment>state</comment>
        <translation>内陆发展中国家</translation>
    </message>
    <message>
        <source>Small island developing State</source>
        <comment>state</comment>
        <translation>小岛屿发展中国家</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>state</comment>
        <translation>协调人</translation>
    </message>
    <message>
        <source>Ministries</source>
        <comment>state</comment>
        <translation>主管部委</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>state</comment>
        <translation>概况</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>theme_review</comment>
        <translation>专题</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>theme_review</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>theme_review</comment>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>theme_review</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>theme_review</comment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme_review</comment>
        <translation>取代专题</translation>
    </message>
    <message>
        <source>New wording</source>
        <comment>theme_review</comment>
        <translation>新措辞</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>theme_review</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>theme_review</comment>
        <translation>讨论情况</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>lesson</comment>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>lesson</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>lesson</comment>
        <translation>依据强度</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>lesson</comment>
        <translation>解释</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <comment>lesson</comment>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Where it does not</source>
        <comment>lesson</comment>
        <translation>不适用情形</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>lesson</comment>
        <translation>经验</translation>
    </message>
    <message>
        <source>Analyses</source>
        <comment>lesson</comment>
        <translation>分析</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>lesson</comment>
        <translation>相反依据</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>lesson</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Used at</source>
        <comment>lesson</comment>
        <translation>使用场合</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>lesson</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>lesson</comment>
        <translation>总结方</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>lesson</comment>
        <translation>总结日期</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>lesson</comment>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>offer</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>offer</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>offer</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <comment>offer</comment>
        <translation>交付成果</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>offer</comment>
        <translation>提议日期</translation>
    </message>
    <message>
        <source>Ready by</source>
        <comment>offer</comment>
        <translation>可交付日期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>offer</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>offer</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>offer</comment>
        <translation>婉拒理由</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>offer</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>offer</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>offer</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>agenda_item</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>agenda_item</comment>
        <translation>上级项目</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>agenda_item</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_item</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_item</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda_item</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>agenda_item</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <comment>agenda_item</comment>
        <translation>预定分钟</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>agenda_item</comment>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>agenda_item</comment>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>agenda_item</comment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <comment>agenda_item</comment>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>agenda_item</comment>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Minutes taken</source>
        <comment>agenda_item</comment>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Minutes status</source>
        <comment>agenda_item</comment>
        <translation>记录状况</translation>
    </message>
    <message>
        <source>Carried from</source>
        <comment>agenda_item</comment>
        <translation>延续自</translation>
    </message>
    <message>
        <source>Reason for carrying over</source>
        <comment>agenda_item</comment>
        <translation>延续理由</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_item</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>agenda_item</comment>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>outcome</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>outcome</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>outcome</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>outcome</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>outcome</comment>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>outcome</comment>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Others responsible</source>
        <comment>outcome</comment>
        <translation>其他负责方</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>outcome</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Revised due</source>
        <comment>outcome</comment>
        <translation>调整后期限</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>outcome</comment>
        <translation>改期理由</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>outcome</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>outcome</comment>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>outcome</comment>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>outcome</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>outcome</comment>
        <translation>转为</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>outcome</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>participant</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>participant</comment>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>participant</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>participant</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For</source>
        <comment>participant</comment>
        <translation>代表</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>participant</comment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>participant</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <comment>participant</comment>
        <translation>会上职责</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>participant</comment>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Alternate for</source>
        <comment>participant</comment>
        <translation>代替出席</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>participant</comment>
        <translation>简历</translation>
    </message>
    <message>
        <source>Expected interest</source>
        <comment>participant</comment>
        <translation>预期关注</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>participant</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>role</comment>
        <translation>任职方</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>role</comment>
        <translation>具体任职人</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>role</comment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>role</comment>
        <translation>所在机构</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>role</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role</comment>
        <translation>职衔</translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>role</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <comment>role</comment>
        <translation>任期类别</translation>
    </message>
    <message>
        <source>States covered</source>
        <comment>role</comment>
        <translation>覆盖国家</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>role</comment>
        <translation>重点</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>role</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>expertise_request</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>expertise_request</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>expertise_request</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>expertise_request</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>expertise_request</comment>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>expertise_request</comment>
        <translation>请求方</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>expertise_request</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Asked of</source>
        <comment>expertise_request</comment>
        <translation>请求对象</translation>
    </message>
    <message>
        <source>Others asked</source>
        <comment>expertise_request</comment>
        <translation>其他请求对象</translation>
    </message>
    <message>
        <source>Answer coordinated by</source>
        <comment>expertise_request</comment>
        <translation>答复协调方</translation>
    </message>
    <message>
        <source>For meeting</source>
        <comment>expertise_request</comment>
        <translation>所涉会议</translation>
    </message>
    <message>
        <source>For agenda item</source>
        <comment>expertise_request</comment>
        <translation>所涉议程项目</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>expertise_request</comment>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>expertise_request</comment>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>Answered on</source>
        <comment>expertise_request</comment>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <comment>expertise_request</comment>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>expertise_request</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>expertise_request</comment>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>expertise_request</comment>
        <translation>婉拒理由</translation>
    </message>
    <message>
        <source>Consolidated answer</source>
        <comment>expertise_request</comment>
        <translation>综合答复</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>expertise_request</comment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>expertise_request</comment>
        <translation>题目</translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>expertise_request</comment>
        <translation>发言时段</translation>
    </message>
    <message>
        <source>Clearance</source>
        <comment>expertise_request</comment>
        <translation>核准</translation>
    </message>
    <message>
        <source>Travel note</source>
        <comment>expertise_request</comment>
        <translation>旅行说明</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>expertise_request</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>expertise_request</comment>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>expertise_request</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_point</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_point</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>agenda_point</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>agenda_point</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_point</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>meeting_revision</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting_revision</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting_revision</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>meeting_revision</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>meeting_revision</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>meeting_revision</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>meeting_revision</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>meeting_revision</comment>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>meeting_revision</comment>
        <translation>立场</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>meeting_revision</comment>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>meeting_revision</comment>
        <translation>成果</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>meeting_revision</comment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>meeting_revision</comment>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting_revision</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>meeting</comment>
        <translation>模板</translation>
    </message>
    <message>
        <source>Calendar id</source>
        <comment>meeting</comment>
        <translation>日历标识</translation>
    </message>
    <message>
        <source>Calendar version</source>
        <comment>meeting</comment>
        <translation>日历版本</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>preparation_step</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>preparation_step</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Days from the meeting</source>
        <comment>preparation_step</comment>
        <translation>距会议天数</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>preparation_step</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>preparation_step</comment>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Other owners</source>
        <comment>preparation_step</comment>
        <translation>其他负责方</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>preparation_step</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>preparation_step</comment>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>preparation_step</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>preparation_step</comment>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>activity</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>milestone</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>milestone</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>milestone</comment>
        <translation>最初期限</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>milestone</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>milestone</comment>
        <translation>改期理由</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>milestone</comment>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>milestone</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Reached on</source>
        <comment>milestone</comment>
        <translation>达到日期</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>milestone</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>objective</comment>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>objective</comment>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>plan_version</comment>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>plan_version</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Released for</source>
        <comment>plan_version</comment>
        <translation>发布用途</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>plan_version</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>plan_version</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>plan_version</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <comment>plan_version</comment>
        <translation>所用会议</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>plan_version</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>plan_version</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Indicators</source>
        <comment>plan_version</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>plan_version</comment>
        <translation>待补事项</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>plan_version</comment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>plan_version</comment>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>plan_version</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>sheet_mapping</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>sheet_mapping</comment>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>sheet_mapping</comment>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>sheet_mapping</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>sheet_mapping</comment>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>sheet_mapping</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>work_plan</comment>
        <translation>报告间隔</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>work_plan</comment>
        <translation>首次报告</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>work_plan</comment>
        <translation>末次报告</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>evidence_link</comment>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence_link</comment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>evidence_link</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>evidence_link</comment>
        <translation>证据强度</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>evidence_link</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>evidence_link</comment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>evidence_link</comment>
        <translation>认定方</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>evidence_link</comment>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Regions</source>
        <comment>person</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Available from</source>
        <comment>person</comment>
        <translation>可参与开始日期</translation>
    </message>
    <message>
        <source>Available until</source>
        <comment>person</comment>
        <translation>可参与结束日期</translation>
    </message>
    <message>
        <source>Availability in words</source>
        <comment>person</comment>
        <translation>可参与时间说明</translation>
    </message>
    <message>
        <source>State</source>
        <comment>planning_cycle</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>planning_cycle</comment>
        <translation>规划文书</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>planning_cycle</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <comment>planning_cycle</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>planning_cycle</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Preparation begins</source>
        <comment>planning_cycle</comment>
        <translation>编制开始</translation>
    </message>
    <message>
        <source>Text is closed</source>
        <comment>planning_cycle</comment>
        <translation>文本截止</translation>
    </message>
    <message>
        <source>Led by</source>
        <comment>planning_cycle</comment>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>planning_cycle</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>planning_cycle</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <comment>planning_cycle</comment>
        <translation>网址</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>planning_cycle</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>planning_cycle</comment>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>Follow-up as reported</source>
        <comment>progress_report</comment>
        <translation>所报告的后续行动状况</translation>
    </message>
    <message>
        <source>Clarity of action</source>
        <comment>recommendation</comment>
        <translation>行动明确度</translation>
    </message>
    <message>
        <source>Why it replaces them</source>
        <comment>recommendation</comment>
        <translation>取代理由</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <comment>support</comment>
        <translation>规划周期</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>issued_brief</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Draft number</source>
        <comment>issued_brief</comment>
        <translation>稿次</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>issued_brief</comment>
        <translation>意见截止日期</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <comment>distribution</comment>
        <translation>已印发简报</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>distribution</comment>
        <translation>分发对象</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>distribution</comment>
        <translation>其他分发对象</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>distribution</comment>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>distribution</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Sent by</source>
        <comment>distribution</comment>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>distribution</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>brief_comment</comment>
        <translation>意见</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>brief_comment</comment>
        <translation>简报</translation>
    </message>
    <message>
        <source>On the draft</source>
        <comment>brief_comment</comment>
        <translation>针对的草稿</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>brief_comment</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>brief_comment</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>From</source>
        <comment>brief_comment</comment>
        <translation>提出方</translation>
    </message>
    <message>
        <source>From, in words</source>
        <comment>brief_comment</comment>
        <translation>提出方（文字）</translation>
    </message>
    <message>
        <source>Received on</source>
        <comment>brief_comment</comment>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>brief_comment</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>brief_comment</comment>
        <translation>负责方</translation>
    </message>
    <message>
        <source>State</source>
        <comment>brief_comment</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>brief_comment</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>For</source>
        <comment>note</comment>
        <translation>承办方</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>note</comment>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.</source>
        <translation>无法在 %1 中生成副本。请查看磁盘是否有空间，或使用“保存副本”。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>“%1”正被另一程序使用。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be protected against changes.</source>
        <translation>无法防止“%1”的副本被更改。</translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>此计算机没有可打开“%1”的程序。请保存副本并在别处打开。</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Words in this kind of file cannot be read.</source>
        <translation>无法读取此类文件中的文字。</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB; words are read in smaller files only.</source>
        <translation>文件大于 %1 MiB；只读取较小文件中的文字。</translation>
    </message>
    <message>
        <source>The file is damaged, so its words cannot be read.</source>
        <translation>文件已损坏，因此无法读取其中的文字。</translation>
    </message>
    <message>
        <source>The file is protected by a password or unpacks to too much, so its words cannot be read.</source>
        <translation>文件受密码保护或解压后过大，因此无法读取其中的文字。</translation>
    </message>
    <message>
        <source>The file is protected by a password, so its words cannot be read.</source>
        <translation>文件受密码保护，因此无法读取其中的文字。</translation>
    </message>
    <message>
        <source>The file is damaged, so its pages cannot be drawn.</source>
        <translation>文件已损坏，因此无法绘制其页面。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file to attach.</source>
        <translation>没有可附加的文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation>“%1”是文件夹。请附加其中的文件。</translation>
    </message>
    <message>
        <source>“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in the record.</source>
        <translation>“%1”大小为 %2；工作区可保存的文件上限为 %3。请将其留在原处，并在记录中注明位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>无法读取“%1”。请查看文件是否存在、您是否有权打开。</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>“%1”不存在。它可能已被移动或更名。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>“%1” holds a damaged file. Nothing was taken; ask for a new copy.</source>
        <translation>“%1”含有损坏的电子文件。未接收任何内容；请索取新的副本。</translation>
    </message>
    <message>
        <source>“%1” is this workspace. Choose another name for the copy of the file.</source>
        <translation>“%1”就是本工作区。请为文件副本选择其他名称。</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>A new one</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>请在此填写</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择一项</translation>
    </message>
    <message>
        <source>Only our office sees this. What we have is not shown here; write only what is to change.</source>
        <translation>仅供本办公室查看。现有内容不在此显示；请只填写需要更改的内容。</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2014-05-14, 2014-05 or 2014.</source>
        <translation>日、月或年：2014-05-14、2014-05 或 2014。</translation>
    </message>
    <message>
        <source>Names, with semicolons between them.</source>
        <translation>名称，以分号隔开。</translation>
    </message>
    <message>
        <source>Known names: %1.</source>
        <translation>已知名称：%1。</translation>
    </message>
    <message>
        <source>One or several, with semicolons between them: %1.</source>
        <translation>一项或多项，以分号隔开：%1。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数字。</translation>
    </message>
    <message>
        <source>Key of this form (please leave it)</source>
        <translation>此表格的键名（请勿改动）</translation>
    </message>
    <message>
        <source>Fill in what you know and leave the rest as it is. Taking part is voluntary. What you change is read before it is taken over, and nothing is shown to others without your consent.</source>
        <translation>请填写您所知的内容，其余保持原样。参与属自愿性质。您所作的更改先经阅读再予采纳；未经您同意，任何内容都不会向他人展示。</translation>
    </message>
    <message>
        <source>Save the document as a Word document (.docx) and send it back. Please do not take out rows or move boxes.</source>
        <translation>请将文档另存为 Word 文档（.docx）后送回。请勿删除行或移动填写框。</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需填写</translation>
    </message>
    <message>
        <source>The form is of a kind of record that this version does not know (%1). Use a newer version to take it in.</source>
        <translation>此表格所属的记录类别是本版本不认识的（%1）。请用较新版本接收。</translation>
    </message>
    <message>
        <source>Nothing has been written into the form yet.</source>
        <translation>表格中尚未填写任何内容。</translation>
    </message>
    <message>
        <source>The record that this form is of is not in this workspace. Open the workspace that wrote the form, or merge with it first.</source>
        <translation>此表格所对应的记录不在此工作区中。请打开写出该表格的工作区，或先与其合并。</translation>
    </message>
    <message>
        <source>The record that this form is of is in the trash. Put it back first, then take in the form.</source>
        <translation>此表格所对应的记录在回收站中。请先将其恢复，然后接收表格。</translation>
    </message>
    <message>
        <source>The key of the form names a record of another kind.</source>
        <translation>表格的键名指向另一类别的记录。</translation>
    </message>
    <message>
        <source>This version does not ask for it, so it is not taken.</source>
        <translation>本版本不要求填写此项，因此不予采纳。</translation>
    </message>
    <message>
        <source>“%1” stands for %2 records here. Write the reference of the right one.</source>
        <translation>此处有 %2 条记录可与“%1”对应。请填写正确记录的编号。</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Write the name as it stands here, or add the record first.</source>
        <translation>此处没有名为“%1”的记录。请按此处所用名称填写，或先添加该记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1，“%2”：%3</translation>
    </message>
    <message>
        <source>The form cannot be taken so. %1: %2</source>
        <translation>无法照此接收表格。%1：%2</translation>
    </message>
    <message>
        <source>This file is no form of this program, or its key was taken out. Ask for the form that was sent, saved as a Word document (.docx) or CSV.</source>
        <translation>此文件不是本程序的表格，或其键名已被删除。请索取所发送的表格，并存为 Word 文档（.docx）或 CSV。</translation>
    </message>
    <message>
        <source>A box of the form holds more than %1 characters. Shorten it, or send the text as a document.</source>
        <translation>表格中有一个填写框超过 %1 个字符。请缩短，或将文字作为文件发送。</translation>
    </message>
    <message>
        <source>The document is damaged. Open it in Word or LibreOffice, save it again as a Word document, and take in that file.</source>
        <translation>文档已损坏。请用 Word 或 LibreOffice 打开，重新存为 Word 文档，然后接收该文件。</translation>
    </message>
    <message>
        <source>This form was made by a newer version of the program, so it may hold more than this one can read. Use the newer version to take it in.</source>
        <translation>此表格由本程序的较新版本生成，可能含有本版本无法读取的内容。请用较新版本接收。</translation>
    </message>
    <message>
        <source>The box “%1” stands twice in the form, with different words. Take one of them out.</source>
        <translation>填写框“%1”在表格中出现两次，文字不同。请删除其中之一。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no form is. Take pictures out of it.</source>
        <translation>文件大于 %1 MiB，表格不会如此之大。请删除其中的图片。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>无法读取“%1”。请查看文件是否存在、您是否有权打开。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>my organization</source>
        <translation>本组织</translation>
    </message>
    <message>
        <source>%1 %2 %3 days</source>
        <translation>%1 %2 %3 天</translation>
    </message>
    <message>
        <source>%1: a value is missing after “%2”.</source>
        <translation>%1：“%2”之后缺少值。</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation>应为“且”或“或”之处出现了“%1”。</translation>
    </message>
    <message>
        <source>Parentheses go one level deep.</source>
        <translation>括号只能用一层。</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is missing.</source>
        <translation>缺少右括号“)”。</translation>
    </message>
    <message>
        <source>After %1, write one of: %2.</source>
        <translation>%1之后请写下列之一：%2。</translation>
    </message>
    <message>
        <source>A condition is missing, for example: %1.</source>
        <translation>缺少条件，例如：%1。</translation>
    </message>
    <message>
        <source>“%1” begins with no field of %2; for example: %3.</source>
        <translation>“%1”的开头不是%2的字段；例如：%3。</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>below</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>from</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A shared copy is marked as sensitive; choose another classification or the office copy.</source>
        <translation>共享文本标为敏感；请选择其他密级或内部文本。</translation>
    </message>
    <message>
        <source>Marked as ready to present, but the consent is not recorded as given.</source>
        <translation>标为已可介绍，但未记录已获同意。</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>专题不能并入其自身。</translation>
    </message>
    <message>
        <source>The strength speaks of several cases, but fewer than two experiences or analyses are linked.</source>
        <translation>依据强度表示有多个案例，但所关联的经验或分析不足两项。</translation>
    </message>
    <message>
        <source>%1 (%2) must not be before %3 (%4).</source>
        <translation>%1（%2）不得早于%3（%4）。</translation>
    </message>
    <message>
        <source>The date moved from %1 to %2, but %3 is missing.</source>
        <translation>日期从%1改为%2，但缺少%3。</translation>
    </message>
    <message>
        <source>%1 is a time of day, for example 14:30.</source>
        <translation>%1为一天中的时间，例如 14:30。</translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4) on the same day.</source>
        <translation>%1（%2）早于同日的%3（%4）。</translation>
    </message>
    <message>
        <source>%1 is a year of four digits, for example 2014.</source>
        <translation>%1为四位数的年份，例如 2014。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation>%1为%2，但%3为%4。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1至少须为 %2。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1至多须为 %2。</translation>
    </message>
    <message>
        <source>“%1” does not have the form of %2, for example %3.</source>
        <translation>“%1”不符合%2的形式，例如 %3。</translation>
    </message>
    <message>
        <source>%1 must not lead to the record itself.</source>
        <translation>%1不得指向该记录自身。</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>需要填写下列之一：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is entered, but %2 is missing.</source>
        <translation>已填写%1，但缺少%2。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 is missing.</source>
        <translation>%1为“%2”，但缺少%3。</translation>
    </message>
    <message>
        <source>The General Assembly has Main Committees 1 to 6; %1 names committee %2.</source>
        <translation>大会有第一至第六主要委员会；%1所指的是委员会 %2。</translation>
    </message>
    <message>
        <source>Session %1 of the General Assembly opens in September %2, which does not fit %3.</source>
        <translation>大会第 %1 届会议于%2年9月开幕，与%3不符。</translation>
    </message>
    <message>
        <source>%1 is a press release, not a document of the Assembly.</source>
        <translation>%1是新闻稿，不是大会文件。</translation>
    </message>
    <message>
        <source>The term is marked as vacant, but a holder is named.</source>
        <translation>任期标为空缺，但列有任职方。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>需要填写%1。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2.</source>
        <translation>“%1”不是%2的可用词语之一。</translation>
    </message>
    <message>
        <source>“%1” is no known reference for %2; it must name a record of kind %3.</source>
        <translation>“%1”不是%2的已知编号；须指明类别为%3的记录。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, for example 140.</source>
        <translation>“%1”不是整数；整数例如 140。</translation>
    </message>
    <message>
        <source>“%1” is not a number, for example 8.5.</source>
        <translation>“%1”不是数字；数字例如 8.5。</translation>
    </message>
    <message>
        <source>“%1” is not an address, for example https://gfmd.org.</source>
        <translation>“%1”不是网址；网址例如 https://gfmd.org。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.</source>
        <translation>“%1”不是日期；请写作 2014年5月14日、2014-05-14、2014-05 或 2014。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, for example 15:30.</source>
        <translation>“%1”不是一天中的时间；时间例如 15:30。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2: %3.</source>
        <translation>“%1”不是%2的可用词语之一：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>The meeting ends on %1, before it starts on %2.</source>
        <translation>会议于%1结束，早于开始日期%2。</translation>
    </message>
    <message>
        <source>The two days are probably exchanged.</source>
        <translation>这两个日期可能填反了。</translation>
    </message>
    <message>
        <source>The meeting ends at %1, before it starts at %2.</source>
        <translation>会议于 %1 结束，早于开始时间 %2。</translation>
    </message>
    <message>
        <source>The two times are probably exchanged, or the meeting ends on another day.</source>
        <translation>这两个时间可能填反了，或会议在另一天结束。</translation>
    </message>
    <message>
        <source>The agenda is longer than the meeting: %1.</source>
        <translation>议程长于会议时间：%1。</translation>
    </message>
    <message>
        <source>End at %1, or shorten or carry over an item.</source>
        <translation>请于 %1 结束，或缩短或延续一个项目。</translation>
    </message>
    <message>
        <source>Shorten or carry over an item.</source>
        <translation>请缩短或延续一个项目。</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which stands under it in turn.</source>
        <translation>“%1”位于“%2”之下，而后者又位于前者之下。</translation>
    </message>
    <message>
        <source>Empty “Under” at one of them.</source>
        <translation>请清空其中之一的“上级项目”。</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>待议事项</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which belongs to another meeting (%3).</source>
        <translation>“%1”位于“%2”之下，而后者属于另一会议（%3）。</translation>
    </message>
    <message>
        <source>Empty “Under”, or choose an item of its own meeting.</source>
        <translation>请清空“上级项目”，或选择其所属会议的项目。</translation>
    </message>
    <message>
        <source>Say which theme stays when the two become one.</source>
        <translation>请说明两个专题合并后保留哪一个。</translation>
    </message>
    <message>
        <source>The theme that stays is retired itself. Choose one that is still reviewed.</source>
        <translation>所保留的专题本身已撤销。请选择仍在审查中的专题。</translation>
    </message>
    <message>
        <source>A split needs the names of at least two new themes.</source>
        <translation>拆分须至少给出两个新专题的名称。</translation>
    </message>
    <message>
        <source>Two of the new themes have the same name.</source>
        <translation>两个新专题名称相同。</translation>
    </message>
    <message>
        <source>A new theme needs a name.</source>
        <translation>新专题需要名称。</translation>
    </message>
    <message>
        <source>The theme is not in this workspace.</source>
        <translation>该专题不在此工作区中。</translation>
    </message>
    <message>
        <source>An amended theme needs its new wording.</source>
        <translation>经修改的专题需要新的措辞。</translation>
    </message>
    <message>
        <source>The theme is retired already.</source>
        <translation>该专题已撤销。</translation>
    </message>
    <message>
        <source>Say on which day it is decided, for example 2014-04-04; the tree of themes follows it.</source>
        <translation>请说明作出决定的日期，例如 2014-04-04；专题树以此为准。</translation>
    </message>
    <message>
        <source>The decision is older than the theme, which is reviewed from %1.</source>
        <translation>该决定早于专题；该专题自%1起审查。</translation>
    </message>
    <message>
        <source>A reason helps those who look for the theme later.</source>
        <translation>填写理由有助于日后查找该专题的人。</translation>
    </message>
    <message>
        <source>%1 and %2 chair %3 at the same time, from %4.</source>
        <translation>%1和%2自%4起同时担任%3的主席。</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>of a term without a date</comment>
        <translation>开始时</translation>
    </message>
    <message>
        <source>A place has one chair at a time, unless all are co-chairs.</source>
        <translation>同一职位一次只有一名主席，除非均为共同主席。</translation>
    </message>
    <message>
        <source>Likely: the term of %1 lacks its end.</source>
        <translation>可能为：%1的任期缺少结束日期。</translation>
    </message>
    <message>
        <source>Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.</source>
        <translation>可能为：%1的任期在%2的任期开始之前结束，或两者均为共同主席。</translation>
    </message>
    <message>
        <source>%1: stated on %2, after the meeting it belongs to (%3, %4).</source>
        <translation>%1：于%2表明，晚于其所属会议（%3，%4）。</translation>
    </message>
    <message>
        <source>A position on an item is stated by the end of its meeting.</source>
        <translation>对项目的立场在其会议结束前表明。</translation>
    </message>
    <message>
        <source>Likely: the date is mistyped, or the position belongs to a later meeting.</source>
        <translation>可能为：日期有误，或该立场属于后来的会议。</translation>
    </message>
    <message>
        <source>%1: stated on %2, before its term began (%3).</source>
        <translation>%1：于%2表明，早于其任期开始（%3）。</translation>
    </message>
    <message>
        <source>Nobody states a position before being there.</source>
        <translation>任何人在上任之前都不会表明立场。</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else held the position.</source>
        <translation>可能为：年份有误，或当时由他人持此立场。</translation>
    </message>
    <message>
        <source>The theme is part of itself: %1.</source>
        <translation>该专题隶属于自身：%1。</translation>
    </message>
    <message>
        <source>Themes form a tree.</source>
        <translation>专题构成树状结构。</translation>
    </message>
    <message>
        <source>Likely: empty “Part of” in one of them.</source>
        <translation>可能的办法：清空其中之一的“上级专题”。</translation>
    </message>
    <message>
        <source>“%1” can mean more than one word for %2: %3. Write the one that is meant.</source>
        <translation>“%1”对%2可指不止一个词语：%3。请写出所指的词语。</translation>
    </message>
    <message>
        <source>The minutes are agreed and closed to changes. Reopen them with a reason; then they can be amended.</source>
        <translation>会议记录已商定，不可更改。请说明理由重新开放，然后即可修改。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>Exchange the two dates</source>
        <translation>互换两个日期</translation>
    </message>
    <message>
        <source>Exchange the two times</source>
        <translation>互换两个时间</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2.</source>
        <translation>文号中的年份为 %1，与%2不符。</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what probably mends it</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Exchange the two days</source>
        <translation>互换两个日期</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>改为 %1 结束</translation>
    </message>
    <message>
        <source>Empty “Under”</source>
        <translation>清空“上级项目”</translation>
    </message>
    <message>
        <source>One of the two terms is marked as to be checked: see its source.</source>
        <translation>两个任期中有一个标为待核对：见其来源。</translation>
    </message>
    <message>
        <source>“%1” leads back to the record itself: %2.</source>
        <translation>“%1”又回到该记录自身：%2。</translation>
    </message>
    <message>
        <source>Empty it in one record of the circle.</source>
        <translation>请在循环中的一条记录里清空此项。</translation>
    </message>
    <message>
        <source>Empty “%1” here</source>
        <translation>清空此处的“%1”</translation>
    </message>
    <message>
        <source>The reviewer of %1 declared a conflict of interest.</source>
        <translation>%1的评审人已申报利益冲突。</translation>
    </message>
    <message>
        <source>A review counts when nothing binds the reviewer to the experience.</source>
        <translation>评审人与该经验没有任何牵连，评审方为有效。</translation>
    </message>
    <message>
        <source>Reviews of it without a conflict: %1.</source>
        <translation>该经验无利益冲突的评审：%1 次。</translation>
    </message>
    <message>
        <source>Likely: ask another reviewer, and keep this review for the record.</source>
        <translation>可能的办法：请另一位评审人评审，并保留此评审备查。</translation>
    </message>
    <message>
        <source>The reviewer declared a conflict of interest in another review of %1.</source>
        <translation>评审人在对%1的另一次评审中已申报利益冲突。</translation>
    </message>
    <message>
        <source>Likely: the same conflict holds here.</source>
        <translation>可能为：此处存在同样的利益冲突。</translation>
    </message>
    <message>
        <source>Say that it is declared</source>
        <translation>标为已申报</translation>
    </message>
    <message>
        <source>%1 reviews %2 and has a part in it.</source>
        <translation>%1评审%2，而且参与其中。</translation>
    </message>
    <message>
        <source>Who has a part in an experience says so as a conflict of interest.</source>
        <translation>参与某项经验者应将此申报为利益冲突。</translation>
    </message>
    <message>
        <source>Likely: the conflict was not asked for.</source>
        <translation>可能为：未曾询问是否存在利益冲突。</translation>
    </message>
    <message>
        <source>%1 offers something for %2, before it was there (%3).</source>
        <translation>%1为%2提出提议，但当时尚未存在（%3）。</translation>
    </message>
    <message>
        <source>%1 offers something for %2, after it had ended (%3).</source>
        <translation>%1为%2提出提议，但当时已经终止（%3）。</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else offered it.</source>
        <translation>可能为：年份有误，或由他方提出提议。</translation>
    </message>
    <message>
        <source>Likely: %1 offered it, which was in its place then.</source>
        <translation>可能为：由当时处于该位置的%1提出提议。</translation>
    </message>
    <message>
        <source>Only who is there can offer something.</source>
        <translation>只有当时存在的一方才能提出提议。</translation>
    </message>
    <message>
        <source>The lesson rests on itself: %1.</source>
        <translation>此经验教训以自身为依据：%1。</translation>
    </message>
    <message>
        <source>What follows from a lesson shows that it was taken up, not that it holds.</source>
        <translation>由经验教训产生的内容表明其已被采纳，而非表明其成立。</translation>
    </message>
    <message>
        <source>Likely: the lesson was drawn from an earlier experience; name that one.</source>
        <translation>可能为：此经验教训是从更早的经验中总结的；请注明该经验。</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>去除%1</translation>
    </message>
    <message>
        <source>Likely: link the earlier experience that the lesson was drawn from instead.</source>
        <translation>可能的办法：改为关联总结此经验教训时所依据的更早经验。</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>采用“%1”，原词保留在备注中</translation>
    </message>
    <message>
        <source>“%1” stands here in words and is known as a record.</source>
        <translation>“%1”在此以文字列出，而它已有相应记录。</translation>
    </message>
    <message>
        <source>“%1” stands here in words; a record is called “%2”.</source>
        <translation>“%1”在此以文字列出；有一条记录名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is filled already.</source>
        <translation>“%1”已填写。</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>关联%1</translation>
    </message>
    <message>
        <source>Its date, %1, is before %2 (%3). Only existing practice is older than the recommendation it follows; or the date is mistyped.</source>
        <translation>其日期%1早于%2（%3）。只有现行做法才早于所对应的建议；也可能是日期有误。</translation>
    </message>
    <message>
        <source>Say that it is existing practice</source>
        <translation>标明为现行做法</translation>
    </message>
    <message>
        <source>The text in %1 is likely in %2.</source>
        <translation>标为%1的文字可能是%2。</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>%1下也有文字：“%2”。请在各语文下保留正确的文字。</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>whose name the history lacks</comment>
        <translation>某人</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed, but their words were changed without being opened again: by %2 on %3, in another copy or with another program.</source>
        <translation>“%1”的会议记录已商定，但其文字未经重新开放即被更改：由%2于%3在另一副本中或用另一程序更改。</translation>
    </message>
    <message>
        <source>Compare the words in the history. Then set the minutes back to draft with a reason, keep the words that are right, and agree them again.</source>
        <translation>请在历史中比较文字。然后说明理由，将会议记录设回草稿，保留正确的文字，并再次商定。</translation>
    </message>
    <message>
        <source>%1 says nearly the same as %2, of the same meeting.</source>
        <translation>%1与同一会议的%2内容几乎相同。</translation>
    </message>
    <message>
        <source>Said twice, it is counted twice.</source>
        <translation>同一内容提出两次，便会计算两次。</translation>
    </message>
    <message>
        <source>Merge the two (“Merge into a new one…” on the page of either), or delete the one that was entered by mistake.</source>
        <translation>请合并两者（在任一建议的页面上选“合并为新建议…”），或删除误录的一条。</translation>
    </message>
    <message>
        <source>It replaces itself in the end: %1.</source>
        <translation>它最终取代了自身：%1。</translation>
    </message>
    <message>
        <source>So nobody can tell which of them counts.</source>
        <translation>因此无法判断其中哪一条有效。</translation>
    </message>
    <message>
        <source>Take one of them out of “Replaces” in the oldest.</source>
        <translation>请从最早一条的“取代”中去除其中一条。</translation>
    </message>
    <message>
        <source>The number %1 is given twice.</source>
        <translation>编号 %1 使用了两次。</translation>
    </message>
    <message>
        <source>Papers and follow-ups that cite it could mean either.</source>
        <translation>引用该编号的文件和后续行动可能指其中任何一条。</translation>
    </message>
    <message>
        <source>Both say the same: merge the two into a new one.</source>
        <translation>两者内容相同：请合并为一条新建议。</translation>
    </message>
    <message>
        <source>Give the one that was entered last a number of its own.</source>
        <translation>请为后录入的一条另设编号。</translation>
    </message>
    <message>
        <source>“Prepared for” of the brief says which office it was made for.</source>
        <translation>简报的“呈送”注明为哪个办公室编写。</translation>
    </message>
    <message>
        <source>Give others the shared copy; if they received it, the note is right.</source>
        <translation>请向其他方提供共享文本；如其确已收到此文本，则记录无误。</translation>
    </message>
    <message>
        <source>This is an office copy, with what the other sides must not see, and it is noted as given to: %1.</source>
        <translation>这是内部文本，载有其他各方不应看到的内容，而记录显示已提供给：%1。</translation>
    </message>
</context>
<context>
    <name>FollowUpMatrix</name>
    <message>
        <source>RT %1</source>
        <translation>圆桌 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Meeting and roundtable</source>
        <translation>会议和圆桌会议</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>建议对象</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>采纳方</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做工作</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Source, and who declared it</source>
        <translation>来源及申明方</translation>
    </message>
    <message>
        <source>Support on offer</source>
        <translation>可获得的支助</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>由我方注意到</translation>
    </message>
    <message>
        <source>declared by the State</source>
        <translation>由该国申明</translation>
    </message>
    <message>
        <source>declared by the actor</source>
        <translation>由行为方申明</translation>
    </message>
    <message>
        <source>consent to print given</source>
        <translation>已同意印出</translation>
    </message>
    <message>
        <source>no consent to print yet</source>
        <translation>尚未同意印出</translation>
    </message>
    <message>
        <source>as a partner</source>
        <translation>作为伙伴</translation>
    </message>
    <message>
        <source>to this State</source>
        <translation>提供给该国</translation>
    </message>
    <message>
        <source>takes place there</source>
        <translation>在该国开展</translation>
    </message>
    <message>
        <source>as a donor</source>
        <translation>作为捐助方</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>support or project, its status</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>so many, two at least</comment>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>%1, their words differ</source>
        <comment>so many entries</comment>
        <translation>%1，所用词语不同</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a State</comment>
        <translation>提供给%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who acts or offers</comment>
        <translation>由%1</translation>
    </message>
    <message>
        <source>%1 %2 – %3.</source>
        <comment>number, recommendation, actor</comment>
        <translation>%1 %2 – %3。</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>此处尚无记录。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>who supports which State</comment>
        <translation>%1提供给%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who carries a project where</comment>
        <translation>%1，在%2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>who acts, with partners</comment>
        <translation>%1，与%2合作</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>所有行为方</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>%1 and what stands below it</source>
        <comment>a theme</comment>
        <translation>%1及其下级专题</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>以其为对象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>后续行动矩阵</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>后续行动清单</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>关于本表</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>内部文本</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>共享文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Sample: parts of what is said here are invented.</source>
        <translation>样例：此处的部分内容为虚构。</translation>
    </message>
    <message>
        <source>Follow-up of recommendations is voluntary. Actors stand in the order of their names; an empty cell says that nothing is entered here, and no more.</source>
        <translation>对建议的后续行动属自愿性质。各行为方按名称排列；空白单元格仅表示此处尚无记录，别无他意。</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>（不在此副本中）</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>（未注明何方）</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>reported by %1, who does it</source>
        <translation>由采取行动的%1报告</translation>
    </message>
    <message>
        <source>declared by the actor itself</source>
        <translation>由行为方自行申明</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>由我方注意到</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>由%1报告</translation>
    </message>
    <message>
        <source>who said it is not entered</source>
        <translation>未录入由谁说明</translation>
    </message>
    <message>
        <source>%1 was recommended</source>
        <translation>提出建议 %1</translation>
    </message>
    <message>
        <source>consent to print was given</source>
        <translation>已同意印出</translation>
    </message>
    <message>
        <source>a report is awaited</source>
        <translation>报告待提交</translation>
    </message>
    <message>
        <source>existing practice, older than the recommendation or said to be</source>
        <translation>现行做法，早于该建议或注明为现行做法</translation>
    </message>
    <message>
        <source>“%1”; begun before the recommendation was made</source>
        <translation>“%1”；在提出该建议之前已开始</translation>
    </message>
    <message>
        <source>no word on how it stands</source>
        <translation>没有关于进展情况的说明</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>dated before the follow-up begins</source>
        <translation>日期早于后续行动的起始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>No information. Follow-up is voluntary; that nothing is known says nothing else.</source>
        <translation>无信息。后续行动属自愿性质；不知情并不说明其他任何问题。</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”，%2</translation>
    </message>
    <message>
        <source>; last said for %1</source>
        <translation>；最近说明的日期：%1</translation>
    </message>
    <message>
        <source>A report says the same: %1</source>
        <translation>有报告所述相同：%1</translation>
    </message>
    <message>
        <source>The newest report says “%1”. The record stays as it is until somebody changes it.</source>
        <translation>最新报告称“%1”。在有人更改之前，记录保持不变。</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>未注明证据。</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Existing practice: it was there before the recommendation, and is told as such.</source>
        <translation>现行做法：在该建议之前已有，并据此说明。</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>按时间顺序</translation>
    </message>
    <message>
        <source>Two accounts differ</source>
        <translation>两种说明不一致</translation>
    </message>
    <message>
        <source>Both are kept; neither is decided here.</source>
        <translation>两者均予保留；此处不作判断。</translation>
    </message>
    <message>
        <source>One: %1</source>
        <translation>其一：%1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>其二：%1</translation>
    </message>
    <message>
        <source>Together and beside it</source>
        <translation>共同行动及相关行动</translation>
    </message>
    <message>
        <source>Joint: %1 stand in this one record.</source>
        <translation>共同行动：%1列于这一条记录中。</translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <translation>此处未显示：%1。</translation>
    </message>
    <message>
        <source>The same recommendation: %1 %2</source>
        <comment>number, actor</comment>
        <translation>同一建议：%1 %2</translation>
    </message>
    <message>
        <source>The same theme: %1 %2</source>
        <comment>number, actor</comment>
        <translation>同一专题：%1 %2</translation>
    </message>
    <message>
        <source>Nobody else has follow-up of this recommendation or theme here.</source>
        <translation>此处没有其他方就此建议或专题采取的后续行动。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Internal or sensitive: copies for others leave it out, whatever the consent.</source>
        <translation>内部或敏感：无论是否同意，供他方使用的文本均将其略去。</translation>
    </message>
    <message>
        <source>Not given, and no actor is named who could be asked. Copies for others leave it out.</source>
        <translation>未获同意，也未注明可征询的行为方。供他方使用的文本将其略去。</translation>
    </message>
    <message>
        <source>Not given. Ask %1, then tick “Consent to print”. Until then copies for others leave it out.</source>
        <translation>未获同意。请征询%1，然后勾选“同意印出”。在此之前，供他方使用的文本将其略去。</translation>
    </message>
    <message>
        <source>Given; copies for others print it.</source>
        <translation>已同意；供他方使用的文本予以印出。</translation>
    </message>
    <message>
        <source>Given on %1; copies for others print it.</source>
        <translation>已于%1同意；供他方使用的文本予以印出。</translation>
    </message>
    <message>
        <source>Copies for others print it.</source>
        <translation>供他方使用的文本予以印出。</translation>
    </message>
    <message>
        <source>Not needed: the actor said it itself, or it is no State&apos;s. Copies for others print it.</source>
        <translation>无需同意：由行为方自行说明，或不属于任何国家。供他方使用的文本予以印出。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>No actor is named</source>
        <translation>未注明行为方</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>Existing practice, from before the recommendation</source>
        <translation>现行做法，早于该建议</translation>
    </message>
    <message>
        <source>No follow-up is noted here. It is voluntary; add one when somebody tells of it.</source>
        <translation>此处没有后续行动记录。后续行动属自愿性质；有人通报时可添加。</translation>
    </message>
</context>
<context>
    <name>FollowUpStory</name>
    <message>
        <source>Two accounts of about the same time use different words.</source>
        <translation>时间相近的两种说明所用词语不同。</translation>
    </message>
    <message>
        <source>The later account tells of an earlier stage.</source>
        <translation>较晚的说明所述阶段较早。</translation>
    </message>
    <message>
        <source>One account says that it goes on or is done, the other that it was not pursued.</source>
        <translation>一种说明称正在进行或已完成，另一种称未继续。</translation>
    </message>
    <message>
        <source>The project named as evidence has another status than the follow-up.</source>
        <translation>注明为证据的项目与该后续行动的状况不同。</translation>
    </message>
    <message>
        <source>The follow-up is no longer in this workspace, so no report can be made of it. Choose another one.</source>
        <translation>该后续行动已不在此工作区中，因此无法就其编写报告。请另选一项。</translation>
    </message>
    <message>
        <source>The report says nothing yet. Choose a word for the follow-up, or write what was achieved.</source>
        <translation>报告尚无内容。请选择后续行动的状况用语，或写明所取得的成果。</translation>
    </message>
    <message>
        <source>The report has no date. Write the day on which it was made.</source>
        <translation>报告没有日期。请写明作出报告的日期。</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Briefs may print badly on this computer, because fonts are missing: %1. To install them on Debian: %2.</source>
        <translation>由于缺少字体，简报在此计算机上可能打印效果不佳：%1。在 Debian 上安装：%2。</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字内容</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>申明</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计数字</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Membership of the GMG</source>
        <translation>全球移徙小组成员资格</translation>
    </message>
    <message>
        <source>Source and handling</source>
        <translation>来源与处理级别</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>介绍展示</translation>
    </message>
    <message>
        <source>Rules and version</source>
        <translation>规则与版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Risk and means</source>
        <translation>风险与资源</translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation>代码与分组</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可参与时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Key of the recipe that gives the sections and their order.</source>
        <translation>决定各部分及其顺序的编制方案的键名。</translation>
    </message>
    <message>
        <source>The State, theme or other records the brief is on, when it is not a meeting.</source>
        <translation>简报不是为某次会议编写时，所涉及的国家、专题或其他记录。</translation>
    </message>
    <message>
        <source>The shared copy leaves out If raised and Sensitive.</source>
        <translation>共享文本不含“如被问及”和“敏感事项”。</translation>
    </message>
    <message>
        <source>Names, chairs and members are printed as they were on this day.</source>
        <translation>名称、主席和成员按当日情况印出。</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page.</source>
        <translation>印在每页的页首和页脚。</translation>
    </message>
    <message>
        <source>One option a line: name = value.</source>
        <translation>每行一个选项：名称 = 值。</translation>
    </message>
    <message>
        <source>Recipes of briefs: which sections, for whom, in which language and copy.</source>
        <translation>简报的编制方案：包含哪些部分、供谁使用、使用何种语文和文本。</translation>
    </message>
    <message>
        <source>For a reviewer who stands in no list here.</source>
        <translation>用于此处列表中没有的评审人。</translation>
    </message>
    <message>
        <source>An experience has one internal and two external reviews.</source>
        <translation>每项经验有一次内部评审和两次外部评审。</translation>
    </message>
    <message>
        <source>What reviewers say of an experience before it is shown to others.</source>
        <translation>经验向他方展示之前评审人的意见。</translation>
    </message>
    <message>
        <source>Actors that stand in no list here, separated by semicolons.</source>
        <translation>此处列表中没有的行为方，用分号分隔。</translation>
    </message>
    <message>
        <source>1 is the highest; a rank is that of the proposing side.</source>
        <translation>1 为最高；位次由提出方确定。</translation>
    </message>
    <message>
        <source>Priorities as each side states them; whether one is shared follows from the three positions.</source>
        <translation>各方表明的优先事项；是否为共同优先事项取决于三方立场。</translation>
    </message>
    <message>
        <source>The record whose progress it shows.</source>
        <translation>该指标所反映进展的记录。</translation>
    </message>
    <message>
        <source>For example per cent, US dollars or countries.</source>
        <translation>例如百分比、美元或国家数。</translation>
    </message>
    <message>
        <source>For example sex, age or corridor.</source>
        <translation>例如性别、年龄或移徙走廊。</translation>
    </message>
    <message>
        <source>Months between two measurements.</source>
        <translation>两次计量之间的月数。</translation>
    </message>
    <message>
        <source>What shows that an objective, an activity, a recommendation or a theme moves on.</source>
        <translation>反映目标、活动、建议或专题进展情况的依据。</translation>
    </message>
    <message>
        <source>As printed on every page.</source>
        <translation>与每页所印相同。</translation>
    </message>
    <message>
        <source>Recipients that stand in no list here, separated by semicolons.</source>
        <translation>此处列表中没有的分发对象，用分号分隔。</translation>
    </message>
    <message>
        <source>The state of the workspace from which it was made.</source>
        <translation>编制时工作区所处的状态。</translation>
    </message>
    <message>
        <source>Briefs as they were handed out: frozen, numbered, with those who received them.</source>
        <translation>已分发的简报：内容固定、编有序号并列明分发对象。</translation>
    </message>
    <message>
        <source>In words; who holds which place on which date stands under Roles.</source>
        <translation>用文字说明；何人何日担任何职见“任职”。</translation>
    </message>
    <message>
        <source>Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities.</source>
        <translation>各实体的主席、三主席、指导小组、秘书处、工作组和其他工作机构。</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.</source>
        <translation>与印出的相同，例如 2.3。</translation>
    </message>
    <message>
        <source>Place among the lines at the same level.</source>
        <translation>在同一层级各行中的位置。</translation>
    </message>
    <message>
        <source>The line of the plan before that this one continues.</source>
        <translation>上一计划中由本行承接的那一行。</translation>
    </message>
    <message>
        <source>Objectives, outcomes and outputs of a work plan, one below the other.</source>
        <translation>工作计划的目标、成果和产出，逐级排列。</translation>
    </message>
    <message>
        <source>One action that serves several recommendations stands here once.</source>
        <translation>一项行动服务于多项建议时，在此只列一次。</translation>
    </message>
    <message>
        <source>Whether the State said so itself or we drew the line.</source>
        <translation>是该国自行申明，还是由我方建立联系。</translation>
    </message>
    <message>
        <source>Whether the source itself names the recommendation or the Forum.</source>
        <translation>来源本身是否提及该建议或论坛。</translation>
    </message>
    <message>
        <source>The actor agrees that others see this entry.</source>
        <translation>行为方同意他方看到此条目。</translation>
    </message>
    <message>
        <source>What States, agencies and others do, voluntarily, on a recommendation.</source>
        <translation>国家、机构和其他各方自愿就某项建议采取的行动。</translation>
    </message>
    <message>
        <source>After this day the position should be checked before it is used.</source>
        <translation>此日之后，使用该立场前应先核对。</translation>
    </message>
    <message>
        <source>What they hold, in two or three sentences.</source>
        <translation>其所持看法，用两三句话说明。</translation>
    </message>
    <message>
        <source>What our side says on this.</source>
        <translation>我方就此的表态。</translation>
    </message>
    <message>
        <source>What to answer when others ask; left out of a shared copy.</source>
        <translation>他方问及时如何回答；共享文本中不含此项。</translation>
    </message>
    <message>
        <source>What to avoid and why; left out of a shared copy.</source>
        <translation>应避免的内容及原因；共享文本中不含此项。</translation>
    </message>
    <message>
        <source>The records on which the position rests.</source>
        <translation>该立场所依据的记录。</translation>
    </message>
    <message>
        <source>What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it.</source>
        <translation>实体、国家或机构对议程项目或优先事项的看法，以及我方对其的表态。</translation>
    </message>
    <message>
        <source>When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.</source>
        <translation>用于按字母顺序的位置与名称不符的情况，例如英文中前南斯拉夫的马其顿共和国排在字母 T 下。</translation>
    </message>
    <message>
        <source>Names that a State bore in an earlier time; a page of 2014 prints the name of 2014.</source>
        <translation>国家早先使用的名称；2014年的页面印出2014年的名称。</translation>
    </message>
    <message>
        <source>As printed, given name first where that is the custom.</source>
        <translation>与印出的相同；按习惯名在前者，名在前。</translation>
    </message>
    <message>
        <source>For example Åkerman Börje, Eva.</source>
        <translation>例如 Åkerman Börje, Eva。</translation>
    </message>
    <message>
        <source>Other spellings, one a line; they are found by search.</source>
        <translation>其他拼法，每行一个；搜索时可找到。</translation>
    </message>
    <message>
        <source>For example Her Excellency Ms.</source>
        <translation>例如女士阁下。</translation>
    </message>
    <message>
        <source>In words; dated terms of office stand under Roles.</source>
        <translation>用文字说明；有日期的任期见“任职”。</translation>
    </message>
    <message>
        <source>People in public roles and our contacts; keep no more than the work needs.</source>
        <translation>担任公职的人员和我方联系人；仅保存工作所需内容。</translation>
    </message>
    <message>
        <source>Earlier names and spellings, one a line; they are found by search.</source>
        <translation>早先的名称和拼法，每行一个；搜索时可找到。</translation>
    </message>
    <message>
        <source>What it brings to migration and development.</source>
        <translation>其对移徙与发展的贡献。</translation>
    </message>
    <message>
        <source>Agencies, donors, civil society and other organizations.</source>
        <translation>机构、捐助方、民间社会和其他组织。</translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation>从 1 到 5。</translation>
    </message>
    <message>
        <source>Receivers outside the three entities, for example States.</source>
        <translation>三个实体以外的接受方，例如国家。</translation>
    </message>
    <message>
        <source>The five areas in which the three entities work together.</source>
        <translation>三个实体开展合作的五个领域。</translation>
    </message>
    <message>
        <source>Earlier and drifting forms of the name, one a line; they are found by search.</source>
        <translation>名称的早先形式和不同写法，每行一个；搜索时可找到。</translation>
    </message>
    <message>
        <source>The three entities: SRSG, GFMD and GMG.</source>
        <translation>三个实体：秘书长特别代表、全球论坛和全球移徙小组。</translation>
    </message>
    <message>
        <source>Key of the kind of records that the view shows.</source>
        <translation>视图所显示记录类别的键名。</translation>
    </message>
    <message>
        <source>Field keys separated by spaces; a leading minus turns the order round.</source>
        <translation>字段键名，用空格分隔；前加减号表示倒序。</translation>
    </message>
    <message>
        <source>Field keys in order, separated by spaces.</source>
        <translation>按顺序排列的字段键名，用空格分隔。</translation>
    </message>
    <message>
        <source>The first nine are called by Ctrl+1 to Ctrl+9.</source>
        <translation>前九个可用 Ctrl+1 至 Ctrl+9 调出。</translation>
    </message>
    <message>
        <source>Filters, columns and sorting kept under a name.</source>
        <translation>以名称保存的筛选、列和排序。</translation>
    </message>
    <message>
        <source>Notes, reminders and handover points on any record.</source>
        <translation>附于任何记录的便笺、提醒和交接要点。</translation>
    </message>
    <message>
        <source>Who may see this record; a shared copy leaves out what is internal or sensitive.</source>
        <translation>谁可以看到此记录；共享文本不含内部或敏感内容。</translation>
    </message>
    <message>
        <source>Where the facts come from.</source>
        <translation>事实的出处。</translation>
    </message>
    <message>
        <source>Whether someone has checked the facts against their source.</source>
        <translation>是否有人对照来源核对过事实。</translation>
    </message>
    <message>
        <source>Our own number, for example GFMD7-R04; it never changes and is never used again.</source>
        <translation>我方自定编号，例如 GFMD7-R04；永不更改，也不再次使用。</translation>
    </message>
    <message>
        <source>Wording of the report, or our paraphrase; say which under Wording.</source>
        <translation>报告的措辞或我方转述；请在“措辞”中注明是哪一种。</translation>
    </message>
    <message>
        <source>A few words for narrow columns.</source>
        <translation>用于窄列的几个字。</translation>
    </message>
    <message>
        <source>The roundtable or session it comes from.</source>
        <translation>所出自的圆桌会议或分会。</translation>
    </message>
    <message>
        <source>When it differs from the last day of the meeting.</source>
        <translation>与会议末日不同时填写。</translation>
    </message>
    <message>
        <source>In words, for example States of destination; separated by semicolons.</source>
        <translation>用文字说明，例如目的地国；用分号分隔。</translation>
    </message>
    <message>
        <source>Numbers of targets, for example 8.8; 10.7.</source>
        <translation>具体目标的编号，例如 8.8; 10.7。</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea.</source>
        <translation>早先提出的思路相同的建议。</translation>
    </message>
    <message>
        <source>Earlier ones that were merged into this one or split to make it.</source>
        <translation>早先被合并或拆分而形成本建议的建议。</translation>
    </message>
    <message>
        <source>How sure we are of wording and place.</source>
        <translation>我方对措辞和出处的把握程度。</translation>
    </message>
    <message>
        <source>Recommendations and other outcomes of Forum Meetings, under our own stable numbers.</source>
        <translation>论坛会议的建议和其他成果，采用我方自定的固定编号。</translation>
    </message>
    <message>
        <source>Agencies that stand in no list here, separated by semicolons.</source>
        <translation>此处列表中没有的机构，用分号分隔。</translation>
    </message>
    <message>
        <source>In words, for example Sub-Saharan Africa.</source>
        <translation>用文字说明，例如撒哈拉以南非洲。</translation>
    </message>
    <message>
        <source>Country and regional projects in which recommendations take shape.</source>
        <translation>使建议得以落实的国家和区域项目。</translation>
    </message>
    <message>
        <source>Whether and where the Secretary-General&apos;s note names it.</source>
        <translation>秘书长的说明是否列出该专题及所在位置。</translation>
    </message>
    <message>
        <source>Substantive themes that the three sides keep under review.</source>
        <translation>三方持续审查的实质性专题。</translation>
    </message>
    <message>
        <source>Other words and abbreviations for the same thing, one a line; they are found by search.</source>
        <translation>同一事物的其他词语和缩写，每行一个；搜索时可找到。</translation>
    </message>
    <message>
        <source>Where and how the term is used, and which word to prefer.</source>
        <translation>该术语的使用场合和方式，以及宜用哪个词。</translation>
    </message>
    <message>
        <source>Terms of the field in six languages.</source>
        <translation>本领域的六种语文术语。</translation>
    </message>
    <message>
        <source>Partners that stand in no list here, separated by semicolons.</source>
        <translation>此处列表中没有的伙伴，用分号分隔。</translation>
    </message>
    <message>
        <source>What went wrong or would be done otherwise; as useful as success.</source>
        <translation>哪些方面不顺利或可改用其他做法；与成功经验同样有用。</translation>
    </message>
    <message>
        <source>What others need in order to adapt it.</source>
        <translation>他方借鉴调整所需的条件。</translation>
    </message>
    <message>
        <source>Whether the State or body agrees that its experience is shown to others.</source>
        <translation>该国或该机构是否同意向他方展示其经验。</translation>
    </message>
    <message>
        <source>Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present.</source>
        <translation>国家和其他各方的做法：问题、行动、结果和失误，以及证据和介绍准备情况。</translation>
    </message>
    <message>
        <source>Planning instrument through which the support comes.</source>
        <translation>提供支助所依托的规划文书。</translation>
    </message>
    <message>
        <source>What agencies offer to States for follow-up, through country planning or otherwise.</source>
        <translation>机构为后续行动向国家提供的支助，通过国家规划或其他途径。</translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation>例如 application/pdf。</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>以字节为单位。</translation>
    </message>
    <message>
        <source>Files kept in the workspace and the records they belong to.</source>
        <translation>工作区中保存的电子文件及其所属记录。</translation>
    </message>
    <message>
        <source>Meetings of one series share this word, for example Trilateral meeting.</source>
        <translation>同一系列的会议共用此词，例如三方会议。</translation>
    </message>
    <message>
        <source>The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to.</source>
        <translation>圆桌会议所属的论坛会议，或筹备会议所属的周期。</translation>
    </message>
    <message>
        <source>Number in the series or of the session, for example 7 or 2.1.</source>
        <translation>在系列中的序号或分会序号，例如 7 或 2.1。</translation>
    </message>
    <message>
        <source>The year by which people name the meeting.</source>
        <translation>人们称呼该会议时所用的年份。</translation>
    </message>
    <message>
        <source>Local time at the place of the meeting, for example 14:30.</source>
        <translation>会议地点的当地时间，例如 14:30。</translation>
    </message>
    <message>
        <source>For example Europe/Stockholm; a calendar file needs it.</source>
        <translation>例如 Europe/Stockholm；日历文件需要此项。</translation>
    </message>
    <message>
        <source>First and last day with a stroke between them, for example 2014-05-12/2014-05-13.</source>
        <translation>首日和末日，中间用斜线，例如 2014-05-12/2014-05-13。</translation>
    </message>
    <message>
        <source>Name of the person in the chair, as the documents print it.</source>
        <translation>主持人姓名，与文件所印相同。</translation>
    </message>
    <message>
        <source>Who calls the meeting together with the Chair.</source>
        <translation>与主席共同召集会议的各方。</translation>
    </message>
    <message>
        <source>What the head should have achieved when the meeting ends.</source>
        <translation>会议结束时团长应已达成的目标。</translation>
    </message>
    <message>
        <source>One message a line, three to five for the whole meeting.</source>
        <translation>每行一条信息，整个会议三至五条。</translation>
    </message>
    <message>
        <source>Time, room, who opens, order of items, language and interpretation.</source>
        <translation>时间、会议室、由谁开场、项目顺序、语文和口译。</translation>
    </message>
    <message>
        <source>How many States took part.</source>
        <translation>参加的国家数目。</translation>
    </message>
    <message>
        <source>How many persons from civil society took part.</source>
        <translation>民间社会参加人数。</translation>
    </message>
    <message>
        <source>As the source says it, for example 29 of 30 members.</source>
        <translation>按来源的说法，例如 30 个成员中有 29 个。</translation>
    </message>
    <message>
        <source>The body that meets, for example the Steering Group.</source>
        <translation>开会的工作机构，例如指导小组。</translation>
    </message>
    <message>
        <source>Open outcomes and items are carried over from here.</source>
        <translation>未结成果和项目从该会议延续而来。</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule notes keep points and not names.</source>
        <translation>按照查塔姆大厦规则，记录只记要点，不记姓名。</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page of the brief.</source>
        <translation>印在简报每页的页首和页脚。</translation>
    </message>
    <message>
        <source>Printed on every page, for example Draft 3.</source>
        <translation>印在每页上，例如草稿 3。</translation>
    </message>
    <message>
        <source>Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings.</source>
        <translation>三方会议、论坛会议及其圆桌会议、指导小组会议、论坛之友会议、专题会议和其他会议。</translation>
    </message>
    <message>
        <source>For example A/68/190 or A/RES/68/4; other standard numbers go here too.</source>
        <translation>例如 A/68/190 或 A/RES/68/4；其他标准编号也填于此处。</translation>
    </message>
    <message>
        <source>Enough when no closer date is known.</source>
        <translation>不知道更确切的日期时，填此项即可。</translation>
    </message>
    <message>
        <source>One passage a line, with its paragraph number.</source>
        <translation>每行一个段落，并注明段落编号。</translation>
    </message>
    <message>
        <source>For example Draft 2.</source>
        <translation>例如草稿 2。</translation>
    </message>
    <message>
        <source>Day by which comments on the draft are wanted.</source>
        <translation>希望收到对草稿的评论的截止日。</translation>
    </message>
    <message>
        <source>Distribution is not the same as handling.</source>
        <translation>分发范围不同于处理级别。</translation>
    </message>
    <message>
        <source>Reports, papers, analyses, statements and other documents, with their symbols.</source>
        <translation>报告、文稿、分析、发言和其他文件，以及其文号。</translation>
    </message>
    <message>
        <source>What will be there when it is done.</source>
        <translation>完成后将产生的成品。</translation>
    </message>
    <message>
        <source>A joint activity stands here once, with all its lead agencies.</source>
        <translation>联合活动在此只列一次，并列明所有牵头机构。</translation>
    </message>
    <message>
        <source>As first agreed; it stays when the date moves.</source>
        <translation>最初商定的日期；改期后仍保留。</translation>
    </message>
    <message>
        <source>As last agreed.</source>
        <translation>最近一次商定的日期。</translation>
    </message>
    <message>
        <source>Needed when the due date has moved.</source>
        <translation>期限变动时需要填写。</translation>
    </message>
    <message>
        <source>The activity of the plan before that this one continues.</source>
        <translation>上一计划中由本活动承接的活动。</translation>
    </message>
    <message>
        <source>What is done under a work plan: who leads, with whom, by when, and how it stands.</source>
        <translation>工作计划下开展的工作：由谁牵头、与谁合作、何时完成、进展如何。</translation>
    </message>
    <message>
        <source>Plans of the GMG, the Forum or the SRSG for one or several years.</source>
        <translation>全球移徙小组、论坛或秘书长特别代表的一年期或多年期计划。</translation>
    </message>
    <message>
        <source>For example women, or one corridor; empty for the whole.</source>
        <translation>例如妇女，或某一移徙走廊；留空表示整体。</translation>
    </message>
    <message>
        <source>Values of an indicator on their dates.</source>
        <translation>指标在各日期的数值。</translation>
    </message>
    <message>
        <source>Someone confirms it at the activity; it is not taken over by itself.</source>
        <translation>由人在活动中确认；不会自动采用。</translation>
    </message>
    <message>
        <source>What was reported on an activity or objective, by whom and for which period.</source>
        <translation>就活动或目标所作的报告：由谁报告、涉及哪个时期。</translation>
    </message>
    <message>
        <source>Two-letter code of ISO 3166, for example SE.</source>
        <translation>ISO 3166 双字母代码，例如 SE。</translation>
    </message>
    <message>
        <source>The definite article that goes before the short name in running text.</source>
        <translation>行文中置于简称之前的定冠词。</translation>
    </message>
    <message>
        <source>Who deals with migration and development in the government.</source>
        <translation>政府中负责移徙与发展事务的部门。</translation>
    </message>
    <message>
        <source>Member and observer States with their names, codes and groups of today.</source>
        <translation>会员国和观察员国及其当今的名称、代码和分组。</translation>
    </message>
    <message>
        <source>When it differs from the day of the meeting.</source>
        <translation>与会议日期不同时填写。</translation>
    </message>
    <message>
        <source>For a merge the theme that stays, for a split the new themes.</source>
        <translation>合并时为保留的专题，拆分时为新的专题。</translation>
    </message>
    <message>
        <source>For an amended theme.</source>
        <translation>用于经修改的专题。</translation>
    </message>
    <message>
        <source>What a meeting decided on a theme: keep, amend, add, merge, split or retire.</source>
        <translation>会议就专题作出的决定：保留、修改、增加、合并、拆分或撤销。</translation>
    </message>
    <message>
        <source>One sentence that another country could act on.</source>
        <translation>一句话，其他国家可据以行动。</translation>
    </message>
    <message>
        <source>Lessons drawn from several experiences and analyses, with their strength.</source>
        <translation>从多项经验和分析中总结的经验教训及其依据强度。</translation>
    </message>
    <message>
        <source>For example costs covered, or an embargo.</source>
        <translation>例如费用由对方承担，或有发布时限。</translation>
    </message>
    <message>
        <source>What an agency or an expert offers in answer to a request.</source>
        <translation>机构或专家为答复请求而提供的内容。</translation>
    </message>
    <message>
        <source>Place among the items at the same level.</source>
        <translation>在同一层级各项目中的位置。</translation>
    </message>
    <message>
        <source>As printed, for example 3 or 3 (b).</source>
        <translation>与印出的相同，例如 3 或 3 (b)。</translation>
    </message>
    <message>
        <source>Time allowed, in minutes; the agenda adds it up.</source>
        <translation>预定时间，以分钟计；议程会将其相加。</translation>
    </message>
    <message>
        <source>Items that are ours never appear in the agenda that the other sides receive.</source>
        <translation>仅限我方的项目绝不会出现在其他各方收到的议程中。</translation>
    </message>
    <message>
        <source>One point a line, ready to be spoken.</source>
        <translation>每行一个要点，可直接陈述。</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule: points, not names.</source>
        <translation>按照查塔姆大厦规则：记要点，不记姓名。</translation>
    </message>
    <message>
        <source>The same item at an earlier meeting.</source>
        <translation>早先会议的同一项目。</translation>
    </message>
    <message>
        <source>Items of a meeting in their order, with what we need to speak on each and what was noted.</source>
        <translation>会议各项目，按顺序排列，附我方就每个项目发言所需的内容和已记录的内容。</translation>
    </message>
    <message>
        <source>One decision or one action in one sentence that names who does what.</source>
        <translation>用一句话写明一项决定或一项行动，并指明由谁做什么。</translation>
    </message>
    <message>
        <source>The activity, request or other record that came of it.</source>
        <translation>由此产生的活动、请求或其他记录。</translation>
    </message>
    <message>
        <source>Decisions, actions, notes and disagreements of a meeting.</source>
        <translation>会议的决定、行动、备注和分歧。</translation>
    </message>
    <message>
        <source>For someone who stands in no list here, or whose name is not known yet.</source>
        <translation>用于此处列表中没有或尚不知姓名的人。</translation>
    </message>
    <message>
        <source>Place in the list of participants.</source>
        <translation>在与会者名单中的位置。</translation>
    </message>
    <message>
        <source>For this meeting only; the general one stands at the person.</source>
        <translation>仅用于本次会议；通用简历见人员记录。</translation>
    </message>
    <message>
        <source>What this person is likely to want or to raise; stays in our office.</source>
        <translation>此人可能希望提出或得到什么；仅保存在本办公室。</translation>
    </message>
    <message>
        <source>Who is expected at a meeting, on which side, and who came.</source>
        <translation>预计谁出席会议、属于哪一方，以及谁已出席。</translation>
    </message>
    <message>
        <source>Empty when the place is vacant.</source>
        <translation>职位空缺时留空。</translation>
    </message>
    <message>
        <source>Who acts for the State or organization that holds it.</source>
        <translation>代表任职国家或组织行事的人。</translation>
    </message>
    <message>
        <source>Name of the head of the agency or government team at that time.</source>
        <translation>当时的机构负责人或政府小组负责人的姓名。</translation>
    </message>
    <message>
        <source>Title as printed in that period.</source>
        <translation>该时期所印的职衔。</translation>
    </message>
    <message>
        <source>For focal points that cover a region.</source>
        <translation>用于负责某一区域的协调人。</translation>
    </message>
    <message>
        <source>Who holds which function in which body, from when to when.</source>
        <translation>何人在何机构担任何职、起止时间。</translation>
    </message>
    <message>
        <source>What is wanted, for whom, how long, in which language.</source>
        <translation>需要什么、供谁使用、篇幅或时长、使用何种语文。</translation>
    </message>
    <message>
        <source>Asking several at once brings answers from more than the best-known agency.</source>
        <translation>同时向多方提出，可得到不限于最知名机构的答复。</translation>
    </message>
    <message>
        <source>One answer drawn from all offers.</source>
        <translation>综合所有提议形成的一份答复。</translation>
    </message>
    <message>
        <source>Languages in which the paper or the speaker is needed.</source>
        <translation>所需文稿或发言人使用的语文。</translation>
    </message>
    <message>
        <source>Day, time and length of the intervention.</source>
        <translation>发言的日期、时间和长度。</translation>
    </message>
    <message>
        <source>Meetings, outcomes or activities that made use of what was delivered.</source>
        <translation>使用了所交付内容的会议、成果或活动。</translation>
    </message>
    <message>
        <source>Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when.</source>
        <translation>关于文稿、发言人、数据、审阅或协助代表团的请求：请求什么、向谁请求、何时需要。</translation>
    </message>
    <message>
        <source>From 1 to 8.</source>
        <translation>从 1 到 8。</translation>
    </message>
    <message>
        <source>The eight measures proposed in 2013 (A/68/190), a second way to sort themes.</source>
        <translation>2013年提出的八项措施（A/68/190），是专题的第二种分类方式。</translation>
    </message>
    <message>
        <source>The brief&apos;s page says when there are more; type is never made smaller.</source>
        <translation>超出时简报页面会说明；字号绝不缩小。</translation>
    </message>
    <message>
        <source>Counts up within the meeting; briefs and minutes cite it.</source>
        <translation>在会议内递增；简报和会议记录据此引用。</translation>
    </message>
    <message>
        <source>The status that the meeting took with it.</source>
        <translation>会议由此取得的状况。</translation>
    </message>
    <message>
        <source>Why the meeting was opened again, or what the revision is for.</source>
        <translation>会议重新开放的原因，或此次修订的用途。</translation>
    </message>
    <message>
        <source>The last change that the revision contains; the history shows it.</source>
        <translation>此修订版所含的最后一项更改；可在历史中查看。</translation>
    </message>
    <message>
        <source>Equal contents have equal digests (SHA-256).</source>
        <translation>内容相同，校验值即相同（SHA-256）。</translation>
    </message>
    <message>
        <source>What a meeting was when it was opened, began, closed or was opened again.</source>
        <translation>会议在开放、开始、结束或重新开放时的内容。</translation>
    </message>
    <message>
        <source>New meetings of the series start with its agenda, participants and preparation; it is no meeting itself.</source>
        <translation>该系列的新会议以其议程、与会者和筹备工作为起点；其本身不是会议。</translation>
    </message>
    <message>
        <source>Names the meeting in calendar files that came from another program.</source>
        <translation>在来自其他程序的日历文件中标识该会议。</translation>
    </message>
    <message>
        <source>Version of the calendar file that was taken in last.</source>
        <translation>最近一次接收的日历文件的版本。</translation>
    </message>
    <message>
        <source>An item without a meeting waits in the backlog.</source>
        <translation>没有会议的项目列于待议事项。</translation>
    </message>
    <message>
        <source>Days from the first day of the meeting: -60 is sixty days before it, 14 two weeks after.</source>
        <translation>距会议首日的天数：-60 为会前六十天，14 为会后两周。</translation>
    </message>
    <message>
        <source>Follows from the day of the meeting, unless another day was agreed.</source>
        <translation>根据会议日期推算，除非商定了其他日期。</translation>
    </message>
    <message>
        <source>What has to be done before a meeting and after it, by whom and by when.</source>
        <translation>会前和会后须完成的工作，由谁完成、何时完成。</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.1.</source>
        <translation>与印出的相同，例如 2.3.1。</translation>
    </message>
    <message>
        <source>Empty when the lead of the activity is.</source>
        <translation>与活动的牵头方相同时留空。</translation>
    </message>
    <message>
        <source>Dated points on the way of an activity.</source>
        <translation>活动进程中注明日期的节点。</translation>
    </message>
    <message>
        <source>Counts up within the plan; papers cite it.</source>
        <translation>在计划内递增；文件据此引用。</translation>
    </message>
    <message>
        <source>What the version is for, in a few words.</source>
        <translation>简要说明该版本的用途。</translation>
    </message>
    <message>
        <source>What the quality check still told when the version was released.</source>
        <translation>版本发布时质量检查仍提示的内容。</translation>
    </message>
    <message>
        <source>The last change that the version contains; the history shows it.</source>
        <translation>该版本所含的最后一次更改；可在历史中查看。</translation>
    </message>
    <message>
        <source>What a work plan was when it was released.</source>
        <translation>工作计划在发布时的内容。</translation>
    </message>
    <message>
        <source>Key of what the sheet is read as: a work plan or a kind of records.</source>
        <translation>工作表读取对象的键名：工作计划或某类记录。</translation>
    </message>
    <message>
        <source>Headings of the sheet, one a line; a sheet with the same ones is read in the same way.</source>
        <translation>工作表的标题，每行一个；标题相同的工作表按同样方式读取。</translation>
    </message>
    <message>
        <source>What each column means; the mapping screen writes it.</source>
        <translation>每列的含义；由对应关系页面填写。</translation>
    </message>
    <message>
        <source>How the columns of a sheet from elsewhere are read.</source>
        <translation>外来工作表各列的读取方式。</translation>
    </message>
    <message>
        <source>Months between two reports of those who lead its activities.</source>
        <translation>活动牵头方两次报告之间的月数。</translation>
    </message>
    <message>
        <source>The experience, document or follow-up that says something to the lesson.</source>
        <translation>对该经验教训有所说明的经验、文件或后续行动。</translation>
    </message>
    <message>
        <source>Whether it supports the lesson, says where the lesson ends, or contradicts it.</source>
        <translation>是支持该经验教训、说明其适用界限，还是与之相悖。</translation>
    </message>
    <message>
        <source>How much it bears: an own account is slight, what was monitored is fair, what was evaluated is strong.</source>
        <translation>证据的分量：自述为较弱，经监测为中等，经评价为较强。</translation>
    </message>
    <message>
        <source>Why it counts so.</source>
        <translation>为何如此认定。</translation>
    </message>
    <message>
        <source>Page or paragraph, for example paragraph 14 or p. 31.</source>
        <translation>页码或段落，例如第 14 段或第 31 页。</translation>
    </message>
    <message>
        <source>What an experience, document or follow-up says to a lesson: for or against it, and how strongly.</source>
        <translation>经验、文件或后续行动对经验教训有何说明：支持还是相悖，强度如何。</translation>
    </message>
    <message>
        <source>Regions of the world the person knows from work there.</source>
        <translation>该人员因在当地工作而熟悉的世界各区域。</translation>
    </message>
    <message>
        <source>For example travels only in the first half of the month.</source>
        <translation>例如仅在上半月出差。</translation>
    </message>
    <message>
        <source>The name of the plan or framework, as the country uses it.</source>
        <translation>该国所用的计划或框架名称。</translation>
    </message>
    <message>
        <source>When the country and its partners begin to write it: from then on proposals are welcome.</source>
        <translation>该国及其伙伴开始编制的时间：自此欢迎提出提议。</translation>
    </message>
    <message>
        <source>After this day nothing new enters it.</source>
        <translation>此日之后不再纳入新内容。</translation>
    </message>
    <message>
        <source>When a State plans: UNDAF, national plan and others, with the time in which their text is prepared.</source>
        <translation>国家的规划时间：联发援框架、国家计划等，以及其文本的编制时间。</translation>
    </message>
    <message>
        <source>For a report on voluntary follow-up: what it says of it. The record of the follow-up stays as it is.</source>
        <translation>用于关于自愿后续行动的报告：报告对其状况的说明。后续行动的记录保持不变。</translation>
    </message>
    <message>
        <source>How clearly the wording says what could be done; it says nothing about those it is addressed to. 1: “Migrants deserve respect.” 2: “Migrating should cost less.” 3: “Make prices public.” 4: “States make transfer prices public.” 5: “States make transfer prices public by 2016, on one page”.</source>
        <translation>措辞对可采取的行动表述得有多清楚；它不对建议对象作任何评价。1：“移民应受尊重。” 2：“移徙费用应降低。” 3：“公开价格。” 4：“各国公开汇款价格。” 5：“各国在 2016 年之前在同一页面公开汇款价格”。</translation>
    </message>
    <message>
        <source>The State&apos;s own cycle that this support is to fit.</source>
        <translation>此项支助拟契合的该国自身周期。</translation>
    </message>
    <message>
        <source>A draft is handed around for comments; empty means released.</source>
        <translation>草稿分发以征求意见；空白表示定稿。</translation>
    </message>
    <message>
        <source>Counts up within the paper, its copy and its language; a release keeps that of the last draft.</source>
        <translation>在同一文件、文本和语文内递增；定稿沿用最后一稿的稿次。</translation>
    </message>
    <message>
        <source>Until when comments on the draft are asked for.</source>
        <translation>对草稿征求意见的截止日期。</translation>
    </message>
    <message>
        <source>Who received it on the day it was issued; who got it later stands under Distribution. No shared copy tells this.</source>
        <translation>印发当日的接收方；此后的接收方见“分发”。任何共享文本均不载明。</translation>
    </message>
    <message>
        <source>How it reached them.</source>
        <translation>送达方式。</translation>
    </message>
    <message>
        <source>Who received an issued brief after the day it was issued, and when. No shared copy tells this.</source>
        <translation>印发日之后何方于何时收到已印发简报。任何共享文本均不载明。</translation>
    </message>
    <message>
        <source>The draft that was commented on; empty means the brief as it was at that time.</source>
        <translation>意见所针对的草稿；空白表示当时的简报。</translation>
    </message>
    <message>
        <source>Key of the part in the recipe; empty means the paper as a whole.</source>
        <translation>该部分在模板中的键；空白表示整份文件。</translation>
    </message>
    <message>
        <source>Where in it, for example paragraph 7 or item 3 (b).</source>
        <translation>其中何处，例如第7段或项目3(b)。</translation>
    </message>
    <message>
        <source>The office that comments, or the person in their public office.</source>
        <translation>提出意见的办公室，或以公职身份提出意见的个人。</translation>
    </message>
    <message>
        <source>An office that stands in no list here, or the public office of the person.</source>
        <translation>此处列表中没有的办公室，或该人的公职。</translation>
    </message>
    <message>
        <source>By when it is to be decided whether the comment is taken in.</source>
        <translation>须于何日前决定是否采纳该意见。</translation>
    </message>
    <message>
        <source>Why it was not taken in, or what was written instead.</source>
        <translation>未采纳的理由，或改写的内容。</translation>
    </message>
    <message>
        <source>What others said on a brief or a draft of it, and whether it was taken in.</source>
        <translation>其他方对简报或其草稿的意见，以及是否采纳。</translation>
    </message>
    <message>
        <source>Who is asked to see to it.</source>
        <translation>请谁处理。</translation>
    </message>
    <message>
        <source>Which field of the record it is about, where two versions of one are to be decided.</source>
        <translation>有两个版本待决定时，涉及记录的哪个字段。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation>无人负责的未结事项：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation>未完成的输入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) between two versions</source>
        <translation>
            <numerusform>两个版本有待决定：%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>Write the address like this: %1.</source>
        <translation>请按此格式书写地址：%1。</translation>
    </message>
    <message>
        <source>An address holds no password: others could see it. Put it into the file .pgpass in your home folder.</source>
        <translation>地址中不得含密码，否则他人可以看到。请将其写入主文件夹中的文件 .pgpass。</translation>
    </message>
    <message>
        <source>“%1” is no setting of a hub; there are: %2.</source>
        <translation>“%1”不是中心库的设置项；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”重复给出。</translation>
    </message>
    <message>
        <source>The value of “%1” holds a sign that cannot be part of it.</source>
        <translation>“%1”的值含有不能使用的字符。</translation>
    </message>
    <message>
        <source>“%1” is no sslmode; there are: %2.</source>
        <translation>“%1”不是 sslmode；可用的有：%2。</translation>
    </message>
    <message>
        <source>With sslmode “%1” others could read and change what goes to “%2” and back. Leave sslmode out: then the server proves who it is. Least of all is “require”.</source>
        <translation>若 sslmode 为“%1”，他人可读取和更改与“%2”往来的内容。请略去 sslmode：这样服务器须证明其身份。最低要求为“require”。</translation>
    </message>
    <message>
        <source>This is no address of a hub.</source>
        <translation>这不是中心库的地址。</translation>
    </message>
    <message>
        <source>“host” among the settings is for the folder of a socket alone.</source>
        <translation>设置项中的“host”仅用于套接字的文件夹。</translation>
    </message>
    <message>
        <source>The port is no number from 1 to 65535.</source>
        <translation>端口不是 1 至 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The name of the database is missing, or is none.</source>
        <translation>数据库名称缺失或无效。</translation>
    </message>
    <message>
        <source>The name of the workspace is missing, or holds more than letters a to z, digits, hyphens, underlines and full stops.</source>
        <translation>工作区名称缺失，或含有字母 a 至 z、数字、连字符、下划线和句点以外的字符。</translation>
    </message>
    <message>
        <source>The server is too old for a hub: it takes PostgreSQL 12 or later.</source>
        <translation>服务器版本过旧，不能用作中心库：需要 PostgreSQL 12 或更高版本。</translation>
    </message>
    <message>
        <source>The database “%1” does not keep its texts in UTF-8. Make another one for the hub.</source>
        <translation>数据库“%1”的文字不是以 UTF-8 保存。请为中心库另建一个数据库。</translation>
    </message>
    <message>
        <source>The server has no role “%1”. Its administrator makes it, for example with: %2.</source>
        <translation>服务器上没有角色“%1”。请其管理员新建，例如用：%2。</translation>
    </message>
    <message>
        <source>“%1” may not set up a hub: that takes a role that may make roles, and schemas in the database “%2”.</source>
        <translation>“%1”无权设置中心库：所需角色须有权新建角色，并有权在数据库“%2”中新建模式（schema）。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>“%1” did not accept the name or the password. Look at the user in the address, and at the password in the file .pgpass of your home folder, which only you may be able to read.</source>
        <translation>“%1”未接受名称或密码。请查看地址中的用户，以及主文件夹中文件 .pgpass 内的密码；该文件只能由您本人读取。</translation>
    </message>
    <message>
        <source>“%1” did not prove who it is, so nothing was sent. Ask its administrator for the certificate, and name its file in the address: sslrootcert=FILE.</source>
        <translation>“%1”未证明其身份，因此未发送任何内容。请向其管理员索取证书，并在地址中写明证书文件：sslrootcert=FILE。</translation>
    </message>
    <message>
        <source>There is no database “%1” on “%2”. Ask its administrator to make it.</source>
        <translation>“%2”上没有数据库“%1”。请其管理员新建。</translation>
    </message>
    <message>
        <source>“%1” lets nobody in under the name of this address. Ask its administrator.</source>
        <translation>“%1”不允许以此地址中的名称登录。请联系其管理员。</translation>
    </message>
    <message>
        <source>“%1” does not answer. Is the address right, is there a network, and does the server run?</source>
        <translation>“%1”没有应答。地址是否正确，网络是否连通，服务器是否在运行？</translation>
    </message>
    <message>
        <source>To reach a hub the program needs Qt’s driver for PostgreSQL, which is not installed: on Debian and Ubuntu it is the package %1.</source>
        <translation>连接中心库需要 Qt 的 PostgreSQL 驱动程序，但尚未安装：在 Debian 和 Ubuntu 上为软件包 %1。</translation>
    </message>
    <message>
        <source>The database “%1” is no hub yet. Its administrator makes it one: %2.</source>
        <translation>数据库“%1”尚不是中心库。请其管理员设置：%2。</translation>
    </message>
    <message>
        <source>The hub knows no workspace “%1” in which “%2” takes part. Look at the name, or ask the hub’s administrator to add you: %3.</source>
        <translation>中心库中没有“%2”参加的工作区“%1”。请查看名称，或请中心库管理员将您加入：%3。</translation>
    </message>
    <message>
        <source>The hub in “%1” was made by a newer version of Trilateral. Nothing was read or sent; install that version.</source>
        <translation>“%1”中的中心库由较新版本的 Trilateral 生成。未读取或发送任何内容；请安装该版本。</translation>
    </message>
    <message>
        <source>The hub in “%1” is of an older version. Its administrator brings it up to date: %2.</source>
        <translation>“%1”中的中心库属于较旧版本。请其管理员更新：%2。</translation>
    </message>
    <message>
        <source>The connection to “%1” broke. Nothing is lost; try again.</source>
        <translation>与“%1”的连接中断。没有丢失任何内容；请重试。</translation>
    </message>
    <message>
        <source>The hub does not allow this to the role of this address. Ask its administrator.</source>
        <translation>中心库不允许此地址的角色进行此操作。请联系其管理员。</translation>
    </message>
    <message>
        <source>The hub refused a change that does not match its seal. Nothing of this step was kept; check the workspace.</source>
        <translation>中心库未接受一项与其封签不符的更改。此步骤的内容均未保留；请检查工作区。</translation>
    </message>
    <message>
        <source>“%1” has no room left. Tell its administrator.</source>
        <translation>“%1”已无剩余空间。请告知其管理员。</translation>
    </message>
    <message>
        <source>The hub could not do it. Tell its administrator what it says below.</source>
        <translation>中心库无法执行。请将下文所述告知其管理员。</translation>
    </message>
    <message>
        <source>%1 of %2 changes and files were sent before and stay. Push again: the rest is sent, nothing twice.</source>
        <translation>此前已发送 %2 项更改和文件中的 %1 项，这些内容保留。请再次推送：将发送其余部分，不会重复发送。</translation>
    </message>
    <message>
        <source>Nothing was sent yet; pushing again is safe.</source>
        <translation>尚未发送任何内容；可放心再次推送。</translation>
    </message>
    <message>
        <source>The hub did not keep all that was sent. Nothing of this step counts; push again.</source>
        <translation>中心库未保留所发送的全部内容。此步骤不计；请再次推送。</translation>
    </message>
    <message>
        <source>This copy and the workspace “%1” of the hub have no change in common; they are likely two different workspaces. Nothing was sent. Pull first, if they are to become one.</source>
        <translation>此副本与中心库的工作区“%1”没有共同的更改；两者很可能是不同的工作区。未发送任何内容。如要合为一个，请先拉取。</translation>
    </message>
    <message>
        <source>“%1” contradicts itself; nothing was taken. Tell the hub’s administrator.</source>
        <translation>“%1”自相矛盾；未接收任何内容。请告知中心库管理员。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The original must be a language in which the text is there: %1.</source>
        <translation>原文须为已有文字的语文之一：%1。</translation>
    </message>
    <message>
        <source>The record it leads to is in the trash.</source>
        <translation>所指向的记录在回收站中。</translation>
    </message>
    <message>
        <source>This names records of several kinds; write the kind before it, for example %1:… (%2).</source>
        <translation>这一名称指多个类别的记录；请在其前写明类别，例如 %1:…（%2）。</translation>
    </message>
    <message>
        <source>This names %1 records; write the id of the right one instead.</source>
        <translation>这一名称指 %1 条记录；请改写正确记录的标识。</translation>
    </message>
    <message>
        <source>Line %1 stands for the same record already.</source>
        <translation>第 %1 行已代表同一记录。</translation>
    </message>
    <message>
        <source>This is no record id: 26 letters and digits, as an export writes them.</source>
        <translation>这不是记录标识：标识由 26 个字母和数字组成，与导出时所写相同。</translation>
    </message>
    <message>
        <source>This id belongs to a record of another kind: %1.</source>
        <translation>此标识属于另一类别的记录：%1。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, or take the line out.</source>
        <translation>此记录在回收站中。请先将其恢复，或去掉该行。</translation>
    </message>
    <message>
        <source>%1 records have this reference. Name the right one in a column record_id.</source>
        <translation>%1 条记录使用此编号。请在 record_id 列中指明正确的记录。</translation>
    </message>
    <message>
        <source>Line %1 has the same reference.</source>
        <translation>第 %1 行使用相同编号。</translation>
    </message>
    <message>
        <source>Another record has this reference already.</source>
        <translation>另一条记录已使用此编号。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>第 %1 行，“%2”列：%3</translation>
    </message>
    <message>
        <source>Line %1, column “%2”, “%3”: %4</source>
        <translation>第 %1 行，“%2”列，“%3”：%4</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（第 %1 列）</translation>
    </message>
    <message>
        <source>No field of %1 has this heading. Known are: %2. A column whose heading starts with # is left out.</source>
        <translation>%1没有此标题的字段。已知的有：%2。标题以 # 开头的列会被略去。</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3; keep one of them.</source>
        <translation>“%1”列和“%2”列都代表%3；请保留其中一列。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>the UTF-16 text is cut short or damaged.</source>
        <translation>UTF-16 文字被截断或已损坏。</translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation>列数超过 %1。</translation>
    </message>
    <message>
        <source>the table has more than %1 cells.</source>
        <translation>表格的单元格超过 %1 个。</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>有引号开始而没有结束。</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; double the marks within a cell.</source>
        <translation>右引号之后还有文字；单元格内的引号请写两次。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Divide it into several files.</source>
        <translation>文件大于 %1 MiB。请将其分为几个文件。</translation>
    </message>
    <message>
        <source>the line has %1 cells, but the header has only %2 columns. A text with a separator in it needs quotation marks.</source>
        <translation>该行有 %1 个单元格，而标题行只有 %2 列。含分隔符的文字须加引号。</translation>
    </message>
    <message>
        <source>The file is empty; its first line must hold the column headings.</source>
        <translation>文件为空；其第一行须为列标题。</translation>
    </message>
    <message>
        <source>It links to a line that is left out.</source>
        <translation>它关联到被略去的一行。</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation>工作表“%1”，单元格 %2：%3</translation>
    </message>
    <message>
        <source>the cell lies outside of any sheet.</source>
        <translation>该单元格不在任何工作表内。</translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order; the file is damaged.</source>
        <translation>工作表各行的顺序不对；文件已损坏。</translation>
    </message>
    <message>
        <source>the merged cells of the sheet overlap.</source>
        <translation>工作表中的合并单元格有重叠。</translation>
    </message>
    <message>
        <source>the formula has no result (%1). Mend it, or put the value itself there. Cells without a result: %2.</source>
        <translation>公式没有结果（%1）。请加以修正，或直接填入数值。没有结果的单元格：%2。</translation>
    </message>
    <message>
        <source>the column has no heading in row %1. Give it one; a column whose heading starts with # is left out.</source>
        <translation>第 %1 行中该列没有标题。请为其加上标题；标题以 # 开头的列会被略去。</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty; its first row must hold the column headings.</source>
        <translation>工作表“%1”为空；其第一行须为列标题。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>工作簿中没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>工作簿中没有工作表“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods).</source>
        <translation>该文件既不是 Excel 工作簿（.xlsx），也不是 OpenDocument 电子表格（.ods）。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation>文件受密码保护。请不带密码另存后重试。</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again, and import that file.</source>
        <translation>工作簿已损坏。请在电子表格程序中打开并重新保存，再导入该文件。</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>以制表符分隔</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>以竖线分隔</translation>
    </message>
    <message>
        <source>The file is a workbook; encoding and separator are chosen for CSV files only.</source>
        <translation>该文件是工作簿；只有 CSV 文件才需选择编码和分隔符。</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as .xlsx without a password, and import that file.</source>
        <translation>该文件是旧版 Excel 工作簿（.xls）或受密码保护。请打开文件，不带密码另存为 .xlsx，再导入该文件。</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “%1”.</source>
        <translation>该文件不是工作簿，因此没有工作表“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Excel 工作簿，工作表“%1”</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>OpenDocument 电子表格，工作表“%1”</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>以“%1”分隔</translation>
    </message>
    <message>
        <source>CSV, probably %1, %2</source>
        <translation>CSV，可能是 %1，%2</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation>CSV，%1，%2</translation>
    </message>
    <message>
        <source>a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.</source>
        <translation>有字符不是 UTF-8 文字。请将文件另存为“CSV UTF-8”，或指明其编码：%1。</translation>
    </message>
    <message>
        <source>This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.</source>
        <translation>此系统无法读取编码 %1。请将文件另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>a character does not fit the encoding %1.</source>
        <translation>有字符与编码 %1 不符。</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little end first)</source>
        <translation>Unicode（UTF-16，低位在前）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>Unicode（UTF-16，高位在前）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文（Windows-1256）</translation>
    </message>
    <message>
        <source>Chinese (GB 18030, GBK)</source>
        <translation>中文（GB 18030、GBK）</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read; there are: %2.</source>
        <translation>“%1”不是可读取的编码；可用的有：%2。</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that file.</source>
        <translation>该文件是二进制 Excel 工作簿（.xlsb）。请打开文件，另存为 .xlsx，再导入该文件。</translation>
    </message>
    <message>
        <source>the sheet has a row with the impossible number “%1”.</source>
        <translation>工作表中有一行的行号“%1”不可能存在。</translation>
    </message>
    <message>
        <source>a cell of this row is called “%1”, which cannot be.</source>
        <translation>此行有一个单元格名为“%1”，不可能存在。</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>the text of the cell is missing in the workbook; the file is damaged.</source>
        <translation>工作簿中缺少该单元格的文字；文件已损坏。</translation>
    </message>
    <message>
        <source>the cell has a format that the workbook lacks.</source>
        <translation>该单元格所用的格式在工作簿中没有。</translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation>“%1”不是合并单元格的范围。</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Fetch or save it again.</source>
        <translation>文件已损坏或被截断。请重新获取或保存。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, which no document does.</source>
        <translation>该压缩包含有超过 %1 个部分，正常文件不会如此。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, which no document of use does.</source>
        <translation>该文件解压后超过其大小的 %1 倍，可用的文件不会如此。</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>该文件不是 zip 压缩包。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>无法读取“%1”。请查看文件是否存在、您是否有权打开。</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>该文件缺少其部分“%1”。</translation>
    </message>
    <message>
        <source>“%1” is newer here (%2) than in the file (%3), so it stays as it is.</source>
        <translation>此处的“%1”（%2）比文件中的（%3）新，因此保持不变。</translation>
    </message>
    <message>
        <source>The event was cancelled and is not known here, so it is not taken in.</source>
        <translation>该事件已取消，此处也没有，因此不予接收。</translation>
    </message>
    <message>
        <source>The event has no SUMMARY, so the meeting would have no title.</source>
        <translation>该事件没有 SUMMARY，因此会议会没有标题。</translation>
    </message>
    <message>
        <source>The event it is part of is neither here nor in the file.</source>
        <translation>其所属的事件既不在此处，也不在文件中。</translation>
    </message>
    <message>
        <source>Cancelled, says the calendar file.</source>
        <translation>日历文件注明已取消。</translation>
    </message>
    <message>
        <source>“%1” was cancelled. That is noted at the meeting, which otherwise stays as it is.</source>
        <translation>“%1”已取消。会议上已注明此点，其余保持不变。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it was and what it becomes</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>A calendar file is taken in as meetings; records of the kind %1 have no days and times of that kind.</source>
        <translation>日历文件按会议接收；类别为%1的记录没有此类日期和时间。</translation>
    </message>
    <message>
        <source>The file is a calendar file; it has no sheets, and its letters are always Unicode (UTF-8).</source>
        <translation>该文件是日历文件；没有工作表，其文字始终为 Unicode（UTF-8）。</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar)</source>
        <translation>日历文件（iCalendar）</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar), made by “%1”</source>
        <translation>日历文件（iCalendar），由“%1”生成</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB. Export a shorter period and import that.</source>
        <translation>日历文件大于 %1 MB。请导出较短的时段再导入。</translation>
    </message>
    <message>
        <source>The file ends before END:%1, which belongs to line %2. It may have been cut short; export or save it again.</source>
        <translation>文件在 END:%1（与第 %2 行对应）之前结束。文件可能被截断；请重新导出或保存。</translation>
    </message>
    <message>
        <source>A calendar file begins with BEGIN:VCALENDAR.</source>
        <translation>日历文件以 BEGIN:VCALENDAR 开头。</translation>
    </message>
    <message>
        <source>The text is not in Unicode (UTF-8), as a calendar file must be. Save it as UTF-8.</source>
        <translation>文字不是日历文件所需的 Unicode（UTF-8）。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>A line must have the form NAME:VALUE; this one is “%1”.</source>
        <translation>每行须为 NAME:VALUE 形式；此行为“%1”。</translation>
    </message>
    <message>
        <source>A calendar cannot begin within another.</source>
        <translation>日历不能在另一日历之内开始。</translation>
    </message>
    <message>
        <source>Parts lie more than %1 levels deep.</source>
        <translation>各部分嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The file has more than %1 events. Export a shorter period and import that.</source>
        <translation>文件中的事件超过 %1 个。请导出较短的时段再导入。</translation>
    </message>
    <message>
        <source>END:%1 stands where END:%2 must stand, for what began in line %3.</source>
        <translation>END:%1 所在之处应为 END:%2，与第 %3 行的开头对应。</translation>
    </message>
    <message>
        <source>The value is longer than %1 KB.</source>
        <translation>该值长于 %1 KB。</translation>
    </message>
    <message>
        <source>What began in line %1 has too many lines.</source>
        <translation>从第 %1 行开始的部分行数过多。</translation>
    </message>
    <message>
        <source>This is an older kind of calendar file (vCalendar 1.0). Save it as iCalendar (.ics) and import that file.</source>
        <translation>这是旧版日历文件（vCalendar 1.0）。请另存为 iCalendar（.ics）再导入该文件。</translation>
    </message>
    <message>
        <source>The event has no UID, by which it could be known again. It cannot be taken in.</source>
        <translation>该事件没有用于再次识别的 UID，因此无法接收。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>SEQUENCE must be a whole number, such as 3.</source>
        <translation>SEQUENCE 须为整数，例如 3。</translation>
    </message>
    <message>
        <source>DURATION must be a length of time, such as PT1H30M.</source>
        <translation>DURATION 须为时长，例如 PT1H30M。</translation>
    </message>
    <message>
        <source>%1 must be a day such as 20140514 or a time such as 20140514T143000.</source>
        <translation>%1 须为日期（例如 20140514）或时间（例如 20140514T143000）。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, and the file does not explain it.</source>
        <translation>时区“%1”不详，文件也未加说明。</translation>
    </message>
    <message>
        <source>The file explains the time zone “%1” in its own way; the time is given in %2.</source>
        <translation>文件对时区“%1”另有定义；时间以 %2 表示。</translation>
    </message>
    <message>
        <source>The event has no DTSTART, so nobody knows when it begins.</source>
        <translation>该事件没有 DTSTART，因此不知何时开始。</translation>
    </message>
    <message>
        <source>It begins with a day and ends with a time, or the other way round.</source>
        <translation>其开始为日期而结束为时间，或相反。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>其结束早于开始。</translation>
    </message>
    <message>
        <source>“%1” can stand for more than one field: %2. Give the column one of these headings: %3.</source>
        <translation>“%1”可以指多个字段：%2。请给该列使用以下标题之一：%3。</translation>
    </message>
    <message>
        <source>The event stands again in line %1; the newer one counts.</source>
        <translation>该事件在第 %1 行再次出现；以较新者为准。</translation>
    </message>
    <message>
        <source>It recurs by a rule that is not counted out here (“%1”). Only its first time is taken in.</source>
        <translation>其重复规则无法在此推算（“%1”）。只接收首次。</translation>
    </message>
    <message>
        <source>It recurs more often than %1 times. Only the first %1 are taken in.</source>
        <translation>其重复超过 %1 次。只接收前 %1 次。</translation>
    </message>
    <message>
        <source>The calendar file holds tasks or other entries, but no event. There is nothing to take in.</source>
        <translation>该日历文件含有任务或其他条目，但没有事件。没有可接收的内容。</translation>
    </message>
    <message>
        <source>The calendar file holds no event. There is nothing to take in.</source>
        <translation>该日历文件没有事件。没有可接收的内容。</translation>
    </message>
    <message>
        <source>The events of the file take place more than %1 times. Export a shorter period and import that.</source>
        <translation>文件中的事件共举行超过 %1 次。请导出较短的时段再导入。</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day. As a new record it would be there twice.</source>
        <translation>已有标题和日期与此相同的“%1”。如作为新记录接收，将会重复。</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day, and is updated.</source>
        <translation>已有标题和日期与此相同的“%1”，将予更新。</translation>
    </message>
    <message>
        <source>the sheet has more than %1 merged cells.</source>
        <translation>工作表的合并单元格超过 %1 个。</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>工作簿的工作表超过 %1 个。</translation>
    </message>
    <message>
        <source>Read it as “%1”</source>
        <translation>读作“%1”</translation>
    </message>
    <message>
        <source>Keep it in “%1”</source>
        <translation>保留在“%1”中</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>略去该列</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The texts of this column are read as %1 and are likely in %2.</source>
        <translation>此列的文字按%1读取，但可能是%2。</translation>
    </message>
    <message>
        <source>Read the column as %1</source>
        <translation>将该列按%1读取</translation>
    </message>
    <message>
        <source>The text stands under %1 and is likely in %2.</source>
        <translation>此文字列于%1之下，但可能是%2。</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>%1下也有文字：“%2”。请在各语文下保留正确的文字。</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>Line %1 says the same about the same meeting or actor.</source>
        <translation>第 %1 行就同一会议或行为方所述内容相同。</translation>
    </message>
    <message>
        <source>Line %1 says nearly the same (%2 %) about the same meeting or actor.</source>
        <translation>第 %1 行就同一会议或行为方所述内容几乎相同（%2 %）。</translation>
    </message>
    <message>
        <source>“%1” says nearly the same (%2 %) about the same meeting or actor. As a new record it would be there twice.</source>
        <translation>“%1”就同一会议或行为方所述内容几乎相同（%2 %）。如作为新记录，则会出现两次。</translation>
    </message>
    <message>
        <source>An empty cell leaves it as it stands here.</source>
        <translation>空白单元格表示此处内容保持不变。</translation>
    </message>
    <message>
        <source>Keep it in “%1” alone</source>
        <translation>仅保留在“%1”中</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>采用“%1”，原词保留在备注中</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>Put it in “%1”</source>
        <translation>放入“%1”</translation>
    </message>
    <message>
        <source>No column “%1” that holds words or numbers tells which record a line stands for.</source>
        <translation>没有含词语或数字的“%1”列来说明每行代表哪条记录。</translation>
    </message>
    <message>
        <source>%1 records have this in “%2”. Name the right one in a column record_id.</source>
        <translation>有 %1 条记录的“%2”中含此内容。请在 record_id 列中写明正确的一条。</translation>
    </message>
    <message>
        <source>Line %1 has the same here.</source>
        <translation>第 %1 行的此项内容相同。</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>略去此行</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key has no name, so nobody would know whose it is. Enter a name and an office.</source>
        <translation>密钥没有名称，因此无人知道其属于何人。请填写姓名和办公室。</translation>
    </message>
    <message>
        <source>The name “%1…” of the key is longer than %2 letters. Shorten it.</source>
        <translation>密钥名称“%1…”超过 %2 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The name of the key has a sign in it that cannot be seen and could make it look like another name. Type the name by hand instead of pasting it.</source>
        <translation>密钥名称中有一个看不见的字符，可能使其看似另一名称。请手工输入名称，不要粘贴。</translation>
    </message>
    <message>
        <source>The key book “%1” in the folder %2 cannot be read. Look whether the file is yours and may be read, and start again.</source>
        <translation>无法读取文件夹 %2 中的密钥簿“%1”。请查看该文件是否属于您、是否允许读取，然后重新开始。</translation>
    </message>
    <message>
        <source>The key book “%1” was not saved: others could read it in the folder %2. Keep it on a disk that knows owners of files.</source>
        <translation>密钥簿“%1”未保存：在文件夹 %2 中，他人可以读取。请将其存放在可区分文件所有者的磁盘上。</translation>
    </message>
    <message>
        <source>The key book “%1” was written by a newer version of Trilateral and stays as it is. Install the newer version.</source>
        <translation>密钥簿“%1”由较新版本的 Trilateral 写入，保持原样。请安装该较新版本。</translation>
    </message>
    <message>
        <source>The key book “%1” in the folder %2 is damaged. It stays as it is: bring it back from a backup. Or give the file another name and make a new key; what is sealed for the old one can then not be opened.</source>
        <translation>文件夹 %2 中的密钥簿“%1”已损坏。该文件保持原样：请从备份恢复。或为该文件另取名称并新建密钥；这样，为旧密钥密封的内容将无法打开。</translation>
    </message>
    <message>
        <source>The key book “%1” was not saved: another window changed it meanwhile. Open it again and repeat the change.</source>
        <translation>密钥簿“%1”未保存：在此期间另一窗口对其作了更改。请重新打开并再次进行更改。</translation>
    </message>
    <message>
        <source>You have a key already, as “%1”, and it was not replaced: what is sealed for it could not be opened any more. To begin anew, give the key book&apos;s file another name first.</source>
        <translation>您已有名为“%1”的密钥，该密钥未被替换：否则为其密封的内容将无法再打开。如要重新开始，请先为密钥簿文件另取名称。</translation>
    </message>
    <message>
        <source>The key of “%1” was not entered: its secret does not belong to it. Make a new key.</source>
        <translation>“%1”的密钥未录入：其私钥部分与之不符。请新建密钥。</translation>
    </message>
    <message>
        <source>The key of “%1” was not entered: nobody can have such a key. Ask for it again and copy it whole, from “trikey1-” to its end.</source>
        <translation>“%1”的密钥未录入：任何人都不可能持有这样的密钥。请再次索取并完整复制，从“trikey1-”直至末尾。</translation>
    </message>
    <message>
        <source>The key of “%1” was not entered: it is your own. Ask the other person for theirs.</source>
        <translation>“%1”的密钥未录入：这是您自己的密钥。请向对方索取其密钥。</translation>
    </message>
    <message>
        <source>The key of “%1” was not entered: that is your own name, and this is another key. Enter it under a name that tells the two apart.</source>
        <translation>“%1”的密钥未录入：这是您自己的名称，而密钥是另一个。请以能区分两者的名称录入。</translation>
    </message>
    <message>
        <source>The key of “%1” has changed. Either they made a new one, or somebody else uses their name. Ask them, by telephone or in person, for the words of their key. Only if the words agree, forget the old key of “%1” and then enter the new one.</source>
        <translation>“%1”的密钥已变。可能是其持有人新建了密钥，也可能是他人在使用其名称。请通过电话或当面向持有人询问其密钥的词语。只有在词语一致时，才清除“%1”的旧密钥，然后录入新密钥。</translation>
    </message>
    <message>
        <source>The key of “%1” is in the key book already, as that of “%2”. If both are one person, forget “%2” first and then enter the key again.</source>
        <translation>“%1”的密钥已在密钥簿中，列为“%2”的密钥。如果两者是同一人，请先清除“%2”，然后重新录入该密钥。</translation>
    </message>
    <message>
        <source>There is no key of “%1” in the key book. Look for the name in its list.</source>
        <translation>密钥簿中没有“%1”的密钥。请在其列表中查找该名称。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Review of an experience</source>
        <translation>经验评审</translation>
    </message>
    <message>
        <source>Reviews of experiences</source>
        <translation>经验评审</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <translation>已印发简报</translation>
    </message>
    <message>
        <source>Issued briefs</source>
        <translation>已印发简报</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>工作机构</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>工作机构</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>国家名称</translation>
    </message>
    <message>
        <source>State names</source>
        <translation>国家名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支助</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>计量结果</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>计量结果</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>进展报告</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进展报告</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Theme review</source>
        <translation>专题审查</translation>
    </message>
    <message>
        <source>Theme reviews</source>
        <translation>专题审查</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Expertise request</source>
        <translation>专业知识请求</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>专业知识请求</translation>
    </message>
    <message>
        <source>Point of the eight-point agenda</source>
        <translation>八点议程要点</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <translation>八点议程</translation>
    </message>
    <message>
        <source>Meeting revision</source>
        <translation>会议修订版</translation>
    </message>
    <message>
        <source>Meeting revisions</source>
        <translation>会议修订版</translation>
    </message>
    <message>
        <source>Preparation step</source>
        <translation>筹备步骤</translation>
    </message>
    <message>
        <source>Preparation steps</source>
        <translation>筹备步骤</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>计划版本</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>计划版本</translation>
    </message>
    <message>
        <source>Sheet mapping</source>
        <translation>工作表对应关系</translation>
    </message>
    <message>
        <source>Sheet mappings</source>
        <translation>工作表对应关系</translation>
    </message>
    <message>
        <source>Evidence of a lesson</source>
        <translation>经验教训的证据</translation>
    </message>
    <message>
        <source>Evidence of lessons</source>
        <translation>各项经验教训的证据</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <translation>规划周期</translation>
    </message>
    <message>
        <source>Planning cycles</source>
        <translation>规划周期</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>对简报的意见</translation>
    </message>
    <message>
        <source>Comments on briefs</source>
        <translation>对简报的意见</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>未作任何更改。%1：%2</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级专题</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings of all three</source>
        <translation>三方会议</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Addressed to it</source>
        <translation>以其为对象</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>重叠与空白</translation>
    </message>
</context>
<context>
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation>此会议已不在此处；可能在回收站中。</translation>
    </message>
</context>
<context>
    <name>MeetingLife</name>
    <message>
        <source>A meeting cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>会议不能从现有状况转为此状况。请从所提供的选项中选择。</translation>
    </message>
    <message>
        <source>Say why the meeting goes back to an earlier status; others will want to know.</source>
        <translation>请说明会议返回较早状况的原因；其他人会想知道。</translation>
    </message>
    <message>
        <source>The revision does not say which change it contains last.</source>
        <translation>该修订版未说明所含的最后一项更改。</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>%1, %2</source>
        <comment>a person, for whom</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of an outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <comment>an item of the agenda</comment>
        <translation>关于%1的笔记</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 / %2 分钟</translation>
    </message>
    <message>
        <source>! Over time by %1</source>
        <translation>! 超时 %1</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other file&apos;s log contradicts itself. Nothing was taken.</source>
        <translation>另一文件的日志自相矛盾。未接收任何内容。</translation>
    </message>
    <message>
        <source>“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.</source>
        <translation>“%1”已损坏：其中一项更改与其封签不符。未接收任何内容；请索取新的副本。</translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose a colleague&apos;s copy.</source>
        <translation>这就是本工作区。请选择同事的副本。</translation>
    </message>
    <message>
        <source>This workspace changed since the preview was made. Look at it again.</source>
        <translation>生成预览后此工作区已有更改。请重新查看。</translation>
    </message>
    <message>
        <source>The other file has nothing that this workspace lacks.</source>
        <translation>另一文件中没有此工作区所缺的内容。</translation>
    </message>
    <message>
        <source>“%1” builds on changes that are not here. Nothing was taken; ask for all that its sender has.</source>
        <translation>“%1”所依据的更改不在此处。未接收任何内容；请向其发送方索取其所有的全部内容。</translation>
    </message>
    <message>
        <source>Nothing of it can be shown: this version does not know its kind.</source>
        <translation>其中没有可显示的内容：本版本不认识其类别。</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>The minutes of “%1” are agreed and closed to changes. Set them back to draft and say why; then they can be amended.</source>
        <translation>“%1”的会议记录已商定，不可更改。请将其设回草稿并说明原因，然后即可修改。</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say why they are opened again.</source>
        <translation>“%1”的会议记录已商定。请说明重新开放的原因。</translation>
    </message>
    <message>
        <source>“%1” has no minutes yet that could be agreed. Write them first.</source>
        <translation>“%1”尚无可商定的会议记录。请先编写。</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say in a few words why they are opened again; the reason is kept with them.</source>
        <translation>“%1”的会议记录已商定。请简要说明重新开放的原因；理由与会议记录一同保存。</translation>
    </message>
    <message>
        <source>Agreed minutes opened again: %1</source>
        <translation>已商定的会议记录重新开放：%1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新开放…</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>这些会议记录已商定。请简要说明重新开放的原因；理由作为备注保存在项目中。</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>重新开放已商定会议记录的理由</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
</context>
<context>
    <name>MyLines</name>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>In the next thirty days</source>
        <translation>未来三十天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>最近完成</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>冲突已解决</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>样例数据</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>恢复点</translation>
    </message>
</context>
<context>
    <name>OutcomeSteps</name>
    <message>
        <source>Outcome %1.</source>
        <translation>成果 %1。</translation>
    </message>
    <message>
        <source>Outcome %1 of “%2”.</source>
        <translation>“%2”的成果 %1。</translation>
    </message>
    <message>
        <source>Due %1, as the meeting agreed.</source>
        <translation>期限为%1，按会议商定。</translation>
    </message>
    <message>
        <source>%1 is carried on already as “%2” (%3). Go on with that one; a second would be counted twice.</source>
        <translation>%1已转为“%2”（%3）。请继续处理该记录；再建一条会重复计算。</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>An outcome needs its words. Write one decision, action, note or disagreement in one sentence.</source>
        <translation>成果需要文字。请用一句话写明一项决定、行动、备注或分歧。</translation>
    </message>
    <message>
        <source>The meeting of this outcome is not in this workspace. Choose one from the list of meetings.</source>
        <translation>此成果的会议不在此工作区中。请从会议列表中选择一次会议。</translation>
    </message>
    <message>
        <source>The agenda item of this outcome is not one of “%1”. Choose an item of that meeting, or none.</source>
        <translation>此成果的议程项目不属于“%1”。请选择该会议的项目，或不选。</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Meeting pack</source>
        <translation>会议文件包</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>未收入本文件包</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3 – page %4 of %5</source>
        <translation>%1，第 %2 页，共 %3 页 – 总第 %4 页，共 %5 页</translation>
    </message>
    <message>
        <source>A meeting pack is made of a paper of one meeting, and this paper is about something else. Choose the brief of a meeting.</source>
        <translation>会议文件包以一次会议的文件为首，而此文件涉及其他内容。请选择会议简报。</translation>
    </message>
    <message>
        <source>No file is kept with it.</source>
        <translation>未随其保存文件。</translation>
    </message>
    <message>
        <source>Its file is not in this copy of the workspace.</source>
        <translation>其文件不在工作区的这一副本中。</translation>
    </message>
    <message>
        <source>It is no PDF file, so it cannot be joined to others.</source>
        <translation>它不是 PDF 文件，无法与其他文件合并。</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>它受密码保护。</translation>
    </message>
    <message>
        <source>It is damaged and cannot be read as a PDF file.</source>
        <translation>它已损坏，无法作为 PDF 文件读取。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The package is cut short: its end did not arrive, and nothing of it was read. Fetch it again, or ask the sender to send it again.</source>
        <translation>交换包被截断：其末尾没有收到，未读取其中任何内容。请重新获取，或请发送方重新发送。</translation>
    </message>
    <message>
        <source>The package was changed or damaged after it was made, and nothing of it was read. Ask the sender to send it again, in another way if possible.</source>
        <translation>交换包在生成后被更改或损坏，未读取其中任何内容。请发送方重新发送，尽可能改用其他途径。</translation>
    </message>
    <message>
        <source>The package contradicts itself: no version of Trilateral writes one like it. Nothing of it was taken. Ask the sender whether it comes from them, and to make it again.</source>
        <translation>交换包自相矛盾：任何版本的 Trilateral 都不会写出这样的交换包。未接收其中任何内容。请向发送方确认是否由其发出，并请其重新生成。</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>交换包</translation>
    </message>
    <message>
        <source>%1 is larger than %2, more than a package can be. Ask the sender to leave out large files, or to send several packages.</source>
        <translation>%1大于 %2，超过交换包的最大限度。请发送方略去较大的电子文件，或分为几个交换包发送。</translation>
    </message>
    <message>
        <source>The package is empty: nothing of it arrived. Fetch it again, or ask the sender to send it again.</source>
        <translation>交换包是空的：没有收到其中任何内容。请重新获取，或请发送方重新发送。</translation>
    </message>
    <message>
        <source>The file is no Trilateral package. Choose one whose name ends in .tripack.</source>
        <translation>该文件不是 Trilateral 交换包。请选择名称以 .tripack 结尾的文件。</translation>
    </message>
    <message>
        <source>The package was made by a newer version of Trilateral, in a form that this one does not know. Install the newer version, or ask the sender to make it with this one.</source>
        <translation>交换包由较新版本的 Trilateral 生成，其格式是本版本不认识的。请安装该较新版本，或请发送方用本版本生成。</translation>
    </message>
    <message>
        <source>The package asks for more work, or less, to try a passphrase than any version of Trilateral does, and was not opened. Ask the sender whether it comes from them.</source>
        <translation>交换包为试用密码短语所要求的运算量，多于或少于任何版本的 Trilateral，因此未打开。请向发送方确认是否由其发出。</translation>
    </message>
    <message>
        <source>The package is sealed with a passphrase. Enter the one that the sender told you.</source>
        <translation>交换包以密码短语密封。请输入发送方告知的密码短语。</translation>
    </message>
    <message>
        <source>The package is sealed for certain receivers, and you have no key yet. Make your key, send its public part to the sender, and ask for the package again.</source>
        <translation>交换包是为特定接收方密封的，而您尚无密钥。请新建您的密钥，将其公钥部分发给发送方，并再次索取该交换包。</translation>
    </message>
    <message>
        <source>The package is not sealed for “%1”: only those whom the sender chose can open it. Send your public key to the sender, and ask for the package again.</source>
        <translation>交换包不是为“%1”密封的：只有发送方选定者才能打开。请将您的公钥发给发送方，并再次索取该交换包。</translation>
    </message>
    <message>
        <source>The passphrase does not open the package, or the package was changed. Mind capital letters and the layout of the keyboard. If it is certainly right, ask the sender to make the package again.</source>
        <translation>密码短语打不开交换包，或交换包已被更改。请注意大写字母和键盘布局。如果密码短语确定无误，请发送方重新生成交换包。</translation>
    </message>
    <message>
        <source>The package is signed by somebody else than the one who made it, so its signature was exchanged. Nothing of it was taken. Ask the sender to send it again, in another way.</source>
        <translation>交换包的签名人并非其生成者，可见签名已被调换。未接收其中任何内容。请发送方改用其他途径重新发送。</translation>
    </message>
    <message>
        <source>The package was not made: it would be larger than %1. Leave out large files, or make several packages.</source>
        <translation>交换包未生成：其大小将超过 %1。请略去较大的电子文件，或分为几个交换包。</translation>
    </message>
    <message>
        <source>The package was not made: one of its parts is not as it should be, which is a fault of this program. Check the workspace, and report the fault with its details.</source>
        <translation>交换包未生成：其中一个部分不正常，这是本程序的故障。请检查工作区，并报告该故障及其详情。</translation>
    </message>
    <message>
        <source>The package was not made: it would have more than %1 parts. Choose less for it, or make several packages.</source>
        <translation>交换包未生成：其部分将超过 %1 个。请减少所选内容，或分为几个交换包。</translation>
    </message>
    <message>
        <source>The package was not made: one of its files is larger than %1. Leave that file out and send it in another way.</source>
        <translation>交换包未生成：其中一个电子文件大于 %1。请略去该文件，并以其他途径发送。</translation>
    </message>
    <message>
        <source>The package was not made: the key of “%1” cannot sign, since its secret does not belong to it. Bring the key book back from a backup, or make a new key.</source>
        <translation>交换包未生成：“%1”的密钥无法签名，因为其私钥部分与之不符。请从备份恢复密钥簿，或新建密钥。</translation>
    </message>
    <message>
        <source>The package was not made: it can be sealed for receivers or with a passphrase, not with both. Choose one of them.</source>
        <translation>交换包未生成：可为接收方密封，或以密码短语密封，但不能两者并用。请选择其中一种。</translation>
    </message>
    <message>
        <source>The package was not made: it has more than %1 receivers. Make several packages.</source>
        <translation>交换包未生成：其接收方超过 %1 个。请分为几个交换包。</translation>
    </message>
    <message>
        <source>The package was not made: its passphrase has fewer than %1 letters and would be guessed. Choose a longer one, such as four words.</source>
        <translation>交换包未生成：其密码短语少于 %1 个字符，会被猜出。请选择较长的密码短语，例如四个词。</translation>
    </message>
    <message>
        <source>The package was not made: the key %1 of a receiver is none that anybody can have. Ask that receiver for the key again.</source>
        <translation>交换包未生成：某接收方的密钥 %1 不可能为任何人所持有。请再次向该接收方索取密钥。</translation>
    </message>
    <message>
        <source>Keys and packages cannot be used: this computer gives no random numbers. Start it again, or use another one.</source>
        <translation>无法使用密钥和交换包：此计算机不提供随机数。请将其重新启动，或使用另一台。</translation>
    </message>
    <message>
        <source>The passphrase was not tried: %1 MB of memory are needed for it and there are not as many. Close other programs and try again.</source>
        <translation>未试用密码短语：这需要 %1 MB 内存，而内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is no package “%1” in the folder %2. Choose the file again.</source>
        <translation>文件夹 %2 中没有交换包“%1”。请重新选择文件。</translation>
    </message>
    <message>
        <source>The package “%1” cannot be read. Copy it into a folder of your own and open it there.</source>
        <translation>无法读取交换包“%1”。请复制到您自己的文件夹，并在那里打开。</translation>
    </message>
    <message>
        <source>The package “%1” cannot be read to its end. Fetch it again, or copy it to another disk.</source>
        <translation>无法将交换包“%1”读取到末尾。请重新获取，或复制到另一磁盘。</translation>
    </message>
    <message>
        <source>Nothing of it may go to others, or there is nothing: the package would be empty.</source>
        <translation>其中没有可供他方使用的内容，或没有任何内容：交换包将是空的。</translation>
    </message>
</context>
<context>
    <name>PackageLeaks</name>
    <message>
        <source>The log cannot be read. Check the workspace.</source>
        <translation>无法读取日志。请检查工作区。</translation>
    </message>
    <message>
        <source>is for a narrower circle</source>
        <translation>限于较窄的知悉范围</translation>
    </message>
    <message>
        <source>has or had something under “%1”, which is for a narrower circle</source>
        <translation>“%1”下有或曾有限于较窄知悉范围的内容</translation>
    </message>
    <message>
        <source>waits for the consent of those whom it is about</source>
        <translation>有待所涉方同意</translation>
    </message>
    <message>
        <source>was for a narrower circle once, and its past would go along</source>
        <translation>曾限于较窄的知悉范围，其历史会一并发送</translation>
    </message>
    <message>
        <source>belongs to a record that stays here</source>
        <translation>属于留在此处的一条记录</translation>
    </message>
</context>
<context>
    <name>PackageScope</name>
    <message>
        <source>“%1” is no scope. Give “whole”, “theme:REF”, “meeting:REF”, “agency:REF”, “state:REF” or “records:REF,REF…”.</source>
        <translation>“%1”不是有效的内容范围。请写“whole”、“theme:REF”、“meeting:REF”、“agency:REF”、“state:REF”或“records:REF,REF…”。</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>整个工作区</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>专题：%1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议：%1</translation>
    </message>
    <message>
        <source>Plan lines of %1</source>
        <translation>%1的计划行</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>国家：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageLimit</name>
    <message>
        <source>%1 pages; the limit is %2.</source>
        <translation>%1 页；限制为 %2 页。</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>Beyond it: %1.</source>
        <translation>超出部分：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The longest parts, in pages: %1.</source>
        <translation>最长的部分（页数）：%1。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the work plan</source>
        <translation>打开工作计划</translation>
    </message>
    <message>
        <source>Nothing that this paper shows. “Open points” of the plan tells what is missing in it.</source>
        <translation>没有本文件可显示的内容。计划的“待补事项”说明其中尚缺的内容。</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>会议简报</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>无：每个项目都有各方立场和预期成果。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Nothing: the minutes of every item are agreed.</source>
        <translation>无：每个项目的会议记录均已商定。</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>系列会议记录</translation>
    </message>
    <message>
        <source>Preparation checklist</source>
        <translation>筹备核对清单</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先事项</translation>
    </message>
    <message>
        <source>Minutes on the theme</source>
        <translation>专题会议记录</translation>
    </message>
    <message>
        <source>Open the theme</source>
        <translation>打开专题</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动内容</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Work plan as it was</source>
        <translation>工作计划当时的状态</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待补事项</translation>
    </message>
    <message>
        <source>What experience teaches</source>
        <translation>经验带来的启示</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>证据缺口</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>后续行动报告</translation>
    </message>
    <message>
        <source>follow-up report</source>
        <translation>后续行动报告</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>发言人简报</translation>
    </message>
    <message>
        <source>speaker brief</source>
        <translation>发言人简报</translation>
    </message>
    <message>
        <source>Delegation checklist</source>
        <translation>代表团准备清单</translation>
    </message>
    <message>
        <source>delegation checklist</source>
        <translation>代表团准备清单</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>后续概况</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>后续行动矩阵</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>后续行动清单</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>下一规划周期的契合</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>项目简介</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>项目清单</translation>
    </message>
    <message>
        <source>Request calendar</source>
        <translation>请求日历</translation>
    </message>
    <message>
        <source>Public agenda</source>
        <translation>公开议程</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Chair’s book</source>
        <translation>主席主持手册</translation>
    </message>
    <message>
        <source>chair’s book</source>
        <translation>主席主持手册</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>自此以来的变动</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>项目说明</translation>
    </message>
    <message>
        <source>item sheet</source>
        <translation>项目说明</translation>
    </message>
    <message>
        <source>Two versions to decide</source>
        <translation>待决定的两个版本</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>crossed out</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>line to write on</source>
        <translation>书写线</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>To type back: %1 D: decision, A: action, N: note, G: disagreement</source>
        <translation>会后录入：%1 D: 决定，A: 行动，N: 记录，G: 分歧</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>另存为 Word 文档</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>另存为 OpenDocument 文本</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>另存为网页</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>另存为纯文本</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>另存为 Markdown</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown 文件 (*.md)</translation>
    </message>
    <message>
        <source>Save as booklet</source>
        <translation>另存为小册子</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>小册子</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>无法生成 PDF 文件。请重试；简报仍可打印。</translation>
    </message>
    <message>
        <source>The font %1 could not be put into the PDF file.</source>
        <translation>无法将字体 %1 嵌入 PDF 文件。</translation>
    </message>
    <message>
        <source>A font of this paper cannot be put into a PDF file.</source>
        <translation>本文件的一种字体无法放入 PDF 文件。</translation>
    </message>
    <message>
        <source>The pages could not be joined to one file. Save the brief as PDF and the files by themselves.</source>
        <translation>无法将各页合并为一个文件。请将简报另存为 PDF，并分别保存各文件。</translation>
    </message>
    <message>
        <source>The pages could not be put together as a booklet. Save the paper as PDF on A5, and print that as a booklet.</source>
        <translation>无法将页面拼成小册子。请将文件以 A5 另存为 PDF，再按小册子打印。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>专业知识请求</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Practices and evidence</source>
        <translation>做法与证据</translation>
    </message>
    <message>
        <source>Priorities and themes</source>
        <translation>优先事项与专题</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>人员与组织</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Convergence</source>
        <translation>趋同</translation>
    </message>
    <message>
        <source>How far the three sides agree on each priority, and what they do on each theme.</source>
        <translation>三方对每个优先事项的一致程度，以及各方就每个专题所做的工作。</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>我方事项</translation>
    </message>
    <message>
        <source>What we are to do: late first, then what is due soon.</source>
        <translation>我方应办的事项：逾期的在前，其后是即将到期的。</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>计划并列</translation>
    </message>
    <message>
        <source>Where plans overlap or leave gaps, and who carries how much when.</source>
        <translation>计划在何处重叠或留有空白，何方何时承担多少工作。</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>What a State prepares for a Forum Meeting, as a checklist made of its records.</source>
        <translation>国家为论坛会议所做的准备，以依据其记录编成的核对清单显示。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What experiences teach, the chain from experience to follow-up, and what is missing in it.</source>
        <translation>经验带来的启示、从经验到后续行动的证据链，以及其中尚缺的内容。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>专家名册</translation>
    </message>
    <message>
        <source>Who knows which theme in which language, and themes without anybody.</source>
        <translation>谁以何种语文熟悉哪些专题，以及无人熟悉的专题。</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>收件箱、时间与预测</translation>
    </message>
    <message>
        <source>What waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>哪些请求等待谁处理、提前多久提出，以及下次论坛会议前预计有哪些请求。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>后续概况</translation>
    </message>
    <message>
        <source>What recommendations were taken up, and for which nothing is entered yet.</source>
        <translation>哪些建议已被采纳，以及哪些建议尚无记录。</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>后续行动矩阵</translation>
    </message>
    <message>
        <source>Who follows up which recommendation, voluntarily, and how: recommendations by actors, or a line an entry.</source>
        <translation>由谁、以何种方式就哪些建议自愿采取后续行动：按建议和行为方列出，或每个条目一行。</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>规划日历</translation>
    </message>
    <message>
        <source>When States plan, month by month, so that proposals come while a text is open.</source>
        <translation>各国的规划时间，逐月显示，以便在文本开放期间提出提议。</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>生成交换包</translation>
    </message>
    <message>
        <source>A part of this workspace, or all of it, as a file for another office.</source>
        <translation>将此工作区的一部分或全部写为文件，供另一办公室使用。</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>接收交换包</translation>
    </message>
    <message>
        <source>What another office sent of its copy, record by record, before it is taken.</source>
        <translation>另一办公室发来的其副本内容，接收之前逐条记录显示。</translation>
    </message>
    <message>
        <source>Sent and returned</source>
        <translation>发出与返回</translation>
    </message>
    <message>
        <source>Which packages went out, what came back, and what other copies have.</source>
        <translation>发出了哪些交换包、返回了什么，以及其他副本已有哪些内容。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Your key and those of others, by which packages are signed and sealed.</source>
        <translation>您的密钥和他人的密钥；交换包以这些密钥签名和密封。</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Where copies disagree: both versions beside each other, until somebody decides.</source>
        <translation>各副本的不一致之处：两个版本并列显示，直至有人作出决定。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>Line that hangs nowhere</source>
        <translation>无所归属的行</translation>
    </message>
    <message>
        <source>The line that another one stands under is in this plan, and not below it.</source>
        <translation>每行的上级行在本计划中，且不位于该行之下。</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <translation>无效关联</translation>
    </message>
    <message>
        <source>What a line names is in this workspace.</source>
        <translation>行中所指的内容在此工作区中。</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>序号重复</translation>
    </message>
    <message>
        <source>Each line has a number of its own.</source>
        <translation>每行有各自的序号。</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>无序号</translation>
    </message>
    <message>
        <source>In a plan that was released each line has a number to be cited by.</source>
        <translation>在已发布的计划中，每行有可供引用的序号。</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>日期先后不符</translation>
    </message>
    <message>
        <source>A line begins before it ends and before it is due.</source>
        <translation>行的开始日期早于结束日期和期限。</translation>
    </message>
    <message>
        <source>Activities that wait for each other</source>
        <translation>活动相互等待</translation>
    </message>
    <message>
        <source>No activity depends on itself, not by way of others either.</source>
        <translation>任何活动都不依赖自身，也不通过其他活动间接依赖自身。</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>无牵头方</translation>
    </message>
    <message>
        <source>Each activity names who leads it, or the group that does.</source>
        <translation>每项活动注明牵头方或牵头的工作组。</translation>
    </message>
    <message>
        <source>Lead outside its time</source>
        <translation>牵头方时间不符</translation>
    </message>
    <message>
        <source>Who leads an activity exists, and is a member of the group, while it runs.</source>
        <translation>活动进行期间，其牵头方存在，且是该组的成员。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Each open activity says by when it is to be done.</source>
        <translation>每项未结活动注明完成期限。</translation>
    </message>
    <message>
        <source>Milestone outside its activity</source>
        <translation>里程碑超出活动时间</translation>
    </message>
    <message>
        <source>A milestone lies within the time of its activity.</source>
        <translation>里程碑在其活动的时间范围内。</translation>
    </message>
    <message>
        <source>Outside the plan&apos;s period</source>
        <translation>超出计划期间</translation>
    </message>
    <message>
        <source>An activity lies within the period of the plan.</source>
        <translation>活动在计划期间之内。</translation>
    </message>
    <message>
        <source>Begins before what it waits for</source>
        <translation>开始早于所依赖的活动</translation>
    </message>
    <message>
        <source>An activity begins when those that it depends on have ended.</source>
        <translation>活动在其所依赖的活动结束之后开始。</translation>
    </message>
    <message>
        <source>New date without a reason</source>
        <translation>改期未说明理由</translation>
    </message>
    <message>
        <source>Where a due date has moved, a few words say why.</source>
        <translation>期限变动时，简要说明理由。</translation>
    </message>
    <message>
        <source>Past its date without a note</source>
        <translation>已过期限而无说明</translation>
    </message>
    <message>
        <source>Where a due date has passed, a note or a report says how things stand.</source>
        <translation>期限已过时，由说明或报告反映进展情况。</translation>
    </message>
    <message>
        <source>Output without an activity</source>
        <translation>没有活动的产出</translation>
    </message>
    <message>
        <source>Each output has an activity that brings it about.</source>
        <translation>每项产出都有实现该产出的活动。</translation>
    </message>
    <message>
        <source>Activity under nothing</source>
        <translation>未归入目标的活动</translation>
    </message>
    <message>
        <source>Each activity stands under an objective, an outcome or an output.</source>
        <translation>每项活动位于一项目标、成果或产出之下。</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>无指标</translation>
    </message>
    <message>
        <source>An indicator shows how each objective and outcome moves on.</source>
        <translation>由指标反映每项目标和成果的进展。</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>无专题</translation>
    </message>
    <message>
        <source>Each line names a theme, so that it is found with what else is done on it.</source>
        <translation>每行注明专题，以便与同一专题的其他工作一并查找。</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>供查看</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待确定</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>1 that does not fit</source>
        <translation>1 项不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not fit</source>
        <translation>
            <numerusform>%n 项不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to settle</source>
        <translation>1 项待确定</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 项待确定</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 项供查看</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项供查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>无待补事项。</translation>
    </message>
    <message>
        <source>“%1” says nothing about when it is to be done.</source>
        <translation>“%1”未注明何时完成。</translation>
    </message>
    <message>
        <source>Enter a due date; a month or a year will do.</source>
        <translation>请填写期限；也可用月份或年份。</translation>
    </message>
    <message>
        <source>The plan ends on %1, before it begins on %2.</source>
        <translation>计划的结束日期（%1）早于开始日期（%2）。</translation>
    </message>
    <message>
        <source>The two dates are probably exchanged.</source>
        <translation>两个日期可能颠倒了。</translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it begins on %3.</source>
        <translation>“%1”的结束日期（%2）早于开始日期（%3）。</translation>
    </message>
    <message>
        <source>“%1” is due on %2, before it begins on %3.</source>
        <translation>“%1”的期限（%2）早于开始日期（%3）。</translation>
    </message>
    <message>
        <source>Correct the due date or the beginning.</source>
        <translation>请更正期限或开始日期。</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes after the end of “%3”.</source>
        <translation>里程碑“%1”（%2）晚于“%3”的结束日期。</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes before the beginning of “%3”.</source>
        <translation>里程碑“%1”（%2）早于“%3”的开始日期。</translation>
    </message>
    <message>
        <source>Correct its date, or the dates of the activity.</source>
        <translation>请更正其日期，或更正活动的日期。</translation>
    </message>
    <message>
        <source>“%1” ends on %2, after the plan (%3).</source>
        <translation>“%1”的结束日期（%2）晚于计划的结束日期（%3）。</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before the plan (%3).</source>
        <translation>“%1”的开始日期（%2）早于计划的开始日期（%3）。</translation>
    </message>
    <message>
        <source>Correct the date, or carry the activity on into the next plan.</source>
        <translation>请更正日期，或将该活动转入下一计划。</translation>
    </message>
    <message>
        <source>Correct the date, or the period of the plan.</source>
        <translation>请更正日期，或更正计划期间。</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before “%3”, which it depends on, is done (%4).</source>
        <translation>“%1”的开始日期（%2）早于其所依赖的“%3”的完成日期（%4）。</translation>
    </message>
    <message>
        <source>Begin it later, or take the dependency out.</source>
        <translation>请推迟开始，或去掉该依赖关系。</translation>
    </message>
    <message>
        <source>%1 depends on itself.</source>
        <translation>%1依赖自身。</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>以下活动相互等待：%1。</translation>
    </message>
    <message>
        <source>Take “Depends on” out at one of them.</source>
        <translation>请在其中一项活动中去掉“依赖”。</translation>
    </message>
    <message>
        <source>“%1” was due on %2; nothing says how it stands.</source>
        <translation>“%1”的期限为%2；尚无进展说明。</translation>
    </message>
    <message>
        <source>Say in a few words how it stands, or set its status.</source>
        <translation>请简要说明进展情况，或设置状况。</translation>
    </message>
    <message>
        <source>The milestone “%1” was due on %2; nothing says how it stands.</source>
        <translation>里程碑“%1”的期限为%2；尚无进展说明。</translation>
    </message>
    <message>
        <source>“%1” has moved from %2 to %3 without a reason.</source>
        <translation>“%1”的期限由%2改为%3，未说明理由。</translation>
    </message>
    <message>
        <source>Say why the date moved.</source>
        <translation>请说明改期的理由。</translation>
    </message>
    <message>
        <source>The milestone “%1” has moved from %2 to %3 without a reason.</source>
        <translation>里程碑“%1”的期限由%2改为%3，未说明理由。</translation>
    </message>
    <message>
        <source>“%1” names nobody who leads it.</source>
        <translation>“%1”未注明牵头方。</translation>
    </message>
    <message>
        <source>Enter the lead agency, or the working group.</source>
        <translation>请填写牵头机构或工作组。</translation>
    </message>
    <message>
        <source>%1 is responsible for the line above; take it over, or enter another lead.</source>
        <translation>上级行的负责方是%1；请沿用，或填写其他牵头方。</translation>
    </message>
    <message>
        <source>Name who led it then, or correct the dates.</source>
        <translation>请注明当时的牵头方，或更正日期。</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been there only since %3.</source>
        <translation>%1牵头“%2”，但自%3起才存在。</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was there only until %3.</source>
        <translation>%1牵头“%2”，但只存在到%3。</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been a member only since %3.</source>
        <translation>%1牵头“%2”，但自%3起才是成员。</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was a member only until %3.</source>
        <translation>%1牵头“%2”，但只到%3为止是成员。</translation>
    </message>
    <message>
        <source>%1 took over from it; name it in its place.</source>
        <translation>%1已接替该方；请改为注明接替方。</translation>
    </message>
    <message>
        <source>“%1” names no theme.</source>
        <translation>“%1”未注明专题。</translation>
    </message>
    <message>
        <source>Choose at least one theme.</source>
        <translation>请至少选择一个专题。</translation>
    </message>
    <message>
        <source>Take over the themes of the line above, or choose others.</source>
        <translation>请沿用上级行的专题，或选择其他专题。</translation>
    </message>
    <message>
        <source>Take over the themes of the plan, or choose others.</source>
        <translation>请沿用计划的专题，或选择其他专题。</translation>
    </message>
    <message>
        <source>“%1” has no indicator.</source>
        <translation>“%1”没有指标。</translation>
    </message>
    <message>
        <source>Add an indicator that shows it, with a baseline and a target.</source>
        <translation>请添加反映该项进展的指标，并注明基线值和目标值。</translation>
    </message>
    <message>
        <source>Nothing is done for the output “%1”.</source>
        <translation>产出“%1”没有相应的工作。</translation>
    </message>
    <message>
        <source>Add an activity under it, or take it out.</source>
        <translation>请在其下添加活动，或将其去掉。</translation>
    </message>
    <message>
        <source>The activity “%1” stands under no objective.</source>
        <translation>活动“%1”不在任何目标之下。</translation>
    </message>
    <message>
        <source>Choose the objective, outcome or output that it serves.</source>
        <translation>请选择该活动所服务的目标、成果或产出。</translation>
    </message>
    <message>
        <source>The plan has one objective; put it there.</source>
        <translation>本计划只有一项目标；请将其置于该目标之下。</translation>
    </message>
    <message>
        <source>“%1” stands under a line that stands below it in turn.</source>
        <translation>“%1”位于某行之下，而该行又位于前者之下。</translation>
    </message>
    <message>
        <source>“%1” stands under a line that is not in this plan.</source>
        <translation>“%1”所在的上级行不在本计划中。</translation>
    </message>
    <message>
        <source>Choose the line that it belongs under.</source>
        <translation>请选择其所属的上级行。</translation>
    </message>
    <message>
        <source>Leave it at the top, where it shows now, or choose the line that it belongs under.</source>
        <translation>请让其留在现在所示的最上层，或选择其所属的上级行。</translation>
    </message>
    <message>
        <source>“%1” has the number of “%2”.</source>
        <translation>“%1”的序号与“%2”相同。</translation>
    </message>
    <message>
        <source>Give it the next free number, %1, or another one.</source>
        <translation>请采用下一个可用序号 %1，或其他序号。</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>“%1”没有序号。</translation>
    </message>
    <message>
        <source>Give the line above a number first.</source>
        <translation>请先给上级行编号。</translation>
    </message>
    <message>
        <source>Give it the next free number, %1.</source>
        <translation>请采用下一个可用序号 %1。</translation>
    </message>
    <message>
        <source>“%1” of “%2” names something that is not in this workspace.</source>
        <translation>“%2”的“%1”所指的内容不在此工作区中。</translation>
    </message>
    <message>
        <source>Take the link out, or restore what it led to.</source>
        <translation>请去掉该关联，或恢复其所指的内容。</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>No version was released for this meeting, and it has no date. Choose a version or a day.</source>
        <translation>没有为此会议发布的版本，且该会议没有日期。请选择版本或日期。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The plan has no version %1.</source>
        <translation>计划没有第 %1 版。</translation>
    </message>
    <message>
        <source>“%1” is neither a version of the plan, a date, nor a meeting. Write v2, 14 May 2014 or the reference of a meeting.</source>
        <translation>“%1”不是计划的版本、日期或会议。请写作 v2、2014年5月14日或会议编号。</translation>
    </message>
    <message>
        <source>The plan was not in this workspace at that time: %1. Choose a later day, or a version.</source>
        <translation>计划当时不在此工作区中：%1。请选择较晚的日期或版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>移动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of a plan</comment>
        <translation>
            <numerusform>修改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due later</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>推迟 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a line of a plan</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a line of a plan</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a line of a plan</comment>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a line of a plan</comment>
        <translation>已修改</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>a due date</comment>
        <translation>最初 %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a due date</comment>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a due date</comment>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>推迟 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>推迟 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>提前 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, and by how much</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanDates</name>
    <message>
        <source>It would end (%1) before it begins (%2). Move the other end first, or the whole.</source>
        <translation>结束（%1）将早于开始（%2）。请先移动另一端，或整体移动。</translation>
    </message>
    <message>
        <source>The due date moves to a later day. Say why in “Reason for the new date”.</source>
        <translation>期限推迟。请在“改期理由”中说明原因。</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>%1 is an output, the lowest level above activities. Move what is below it elsewhere first.</source>
        <translation>%1是产出，是活动之上的最低层级。请先将其下各行移到别处。</translation>
    </message>
    <message>
        <source>A line cannot be moved below itself.</source>
        <translation>行不能移到自身之下。</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity.</source>
        <translation>活动之下不能有其他行。</translation>
    </message>
    <message>
        <source>%1 is an output; only activities stand below an output.</source>
        <translation>%1是产出；产出之下只能有活动。</translation>
    </message>
    <message>
        <source>No line of this plan is selected.</source>
        <translation>未选择本计划的任何行。</translation>
    </message>
    <message>
        <source>The line it was under is not in this plan, so it stands last. Drag it, or cut and move it, under another line first.</source>
        <translation>其上级行不在本计划中，因此列在最后。请先将其拖动或剪切移动到另一行之下。</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>It is the first one there already. To move it further, drag it or move it one level out.</source>
        <translation>已在该处首位。如要继续移动，请拖动或升一级。</translation>
    </message>
    <message>
        <source>It is the last one there already. To move it further, drag it or move it one level out.</source>
        <translation>已在该处末位。如要继续移动，请拖动或升一级。</translation>
    </message>
    <message>
        <source>The line to move it under is no longer in this plan.</source>
        <translation>要移到其下的行已不在本计划中。</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: beside it there is no objective, outcome or output to go under.</source>
        <translation>“%1”不能降一级：旁边没有可作上级的目标、成果或产出。</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: there is no line before it to go under.</source>
        <translation>“%1”不能降一级：前面没有可作上级的行。</translation>
    </message>
    <message>
        <source>“%1” stands at the top already.</source>
        <translation>“%1”已在最上层。</translation>
    </message>
    <message>
        <source>There is no line to add.</source>
        <translation>没有要添加的行。</translation>
    </message>
    <message>
        <source>The line to add it under is no longer in this plan.</source>
        <translation>要在其下添加的行已不在本计划中。</translation>
    </message>
    <message>
        <source>%1: only a lower level can stand below it.</source>
        <translation>%1：其下只能有较低层级。</translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>无专题</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>无牵头方</translation>
    </message>
    <message>
        <source>No working group</source>
        <translation>无工作组</translation>
    </message>
    <message>
        <source>No State named</source>
        <translation>未注明国家</translation>
    </message>
    <message>
        <source>not in this copy</source>
        <translation>不在此副本中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a lead and how many activities</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is named as lead</source>
        <translation>未注明牵头方</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>由%1牵头</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line and column of a table</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: no activity</source>
        <translation>%1：无活动</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 项活动</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, count, leads</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1；来自%2</translation>
    </message>
    <message>
        <source>Gap: no plan has an activity here</source>
        <translation>空白：没有计划在此有活动</translation>
    </message>
    <message>
        <source>Overlap: %1 have activities here</source>
        <translation>重叠：%1在此均有活动</translation>
    </message>
    <message>
        <source>Only %1 has activities here</source>
        <translation>只有%1在此有活动</translation>
    </message>
</context>
<context>
    <name>PlanPaste</name>
    <message>
        <source>Stands below an activity there; here it comes beside it.</source>
        <translation>在原处位于活动之下；在此与其并列。</translation>
    </message>
    <message>
        <source>Stands deeper than a plan has levels; what is below it comes beside it.</source>
        <translation>在原处的层级多于计划的层级；其下各行在此与其并列。</translation>
    </message>
    <message>
        <source>Its level does not fit below the line it is under; it becomes: %1.</source>
        <translation>其层级不能位于上级行之下；改为：%1。</translation>
    </message>
</context>
<context>
    <name>PlanRelease</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a version and what it is for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Something in the plan does not fit. Mend it first, or say why it is released all the same.</source>
        <translation>计划中有不一致之处。请先修正，或说明为何仍予发布。</translation>
    </message>
    <message>
        <source>A plan cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>计划不能从现有状况转为此状况。请从所提供的选项中选择。</translation>
    </message>
    <message>
        <source>Say why the plan goes back to an earlier status; others will want to know.</source>
        <translation>请说明计划为何退回先前的状况，以便他人了解。</translation>
    </message>
    <message>
        <source>The version does not say which change it contains last.</source>
        <translation>该版本未注明所含的最后一次更改。</translation>
    </message>
    <message>
        <source>The plan is not in this copy as it was then.</source>
        <translation>此副本中没有计划当时的内容。</translation>
    </message>
</context>
<context>
    <name>PlanReports</name>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the target</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标值 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基线值 %1</translation>
    </message>
</context>
<context>
    <name>PlanRollOver</name>
    <message>
        <source>Give the new plan a title.</source>
        <translation>请填写新计划的标题。</translation>
    </message>
    <message>
        <source>Say from when until when the new plan runs; years will do.</source>
        <translation>请注明新计划的起止时间；也可用年份。</translation>
    </message>
    <message>
        <source>The new plan ends before it begins. Correct its period.</source>
        <translation>新计划的结束早于开始。请更正其期间。</translation>
    </message>
    <message>
        <source>The present plan has no beginning, so dates cannot be moved along. Leave them empty, or enter it first.</source>
        <translation>现有计划没有开始日期，因此无法顺移日期。请将日期留空，或先填写开始日期。</translation>
    </message>
    <message>
        <source>Say what becomes of “%1”.</source>
        <translation>请说明如何处理“%1”。</translation>
    </message>
    <message>
        <source>Say why “%1” is dropped; others will want to know.</source>
        <translation>请说明“%1”为何取消，以便他人了解。</translation>
    </message>
    <message>
        <source>Something under “%1” continues, so it must continue too.</source>
        <translation>“%1”之下有内容转入下一计划，因此该行也须转入。</translation>
    </message>
    <message>
        <source>A line was chosen that is not open in this plan any more. Look through the list again.</source>
        <translation>所选的一行在本计划中已不是未结。请重新查看列表。</translation>
    </message>
    <message>
        <source>The activity is done.</source>
        <translation>活动已完成。</translation>
    </message>
    <message>
        <source>It goes on in the next plan.</source>
        <translation>在下一计划中继续。</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Read me</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Work plan: %1</source>
        <translation>工作计划：%1</translation>
    </message>
    <message>
        <source>Version %1 of %2, with what was changed since.</source>
        <translation>%2的第 %1 版，以及其后的更改。</translation>
    </message>
    <message>
        <source>No version of the plan has been released yet.</source>
        <translation>该计划尚未发布任何版本。</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>写入日期：%1。</translation>
    </message>
    <message>
        <source>This copy is for people outside our office: what is internal or sensitive is not in it.</source>
        <translation>此文本供本办公室以外人员使用：不含内部或敏感内容。</translation>
    </message>
    <message>
        <source>This copy is for our own office: it holds everything, internal and sensitive lines too.</source>
        <translation>此文本供本办公室使用：包含全部内容，包括内部和敏感的行。</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>如何填写</translation>
    </message>
    <message>
        <source>Change cells as you like. Rows may be sorted and columns moved; hidden columns and rows tell the lines apart, so leave them as they are.</source>
        <translation>单元格可随意更改。行可排序，列可移动；隐藏的列和行用于区分各行，请保持不变。</translation>
    </message>
    <message>
        <source>To add a line, write it into a new row of its sheet. Its number stands in the column “Number”, the number of the line it stands under in the column “%1” or “%2”.</source>
        <translation>如要添加一行，请填入相应工作表的新行。其序号填在“序号”列，其上级行的序号填在“%1”列或“%2”列。</translation>
    </message>
    <message>
        <source>To delete a line, choose “%1” in the column “Action”. A row that is only taken out of the sheet is not deleted.</source>
        <translation>如要删除一行，请在“操作”列中选择“%1”。仅从工作表中去掉的行不会被删除。</translation>
    </message>
    <message>
        <source>Where several names may stand in a cell, separate them with semicolons: IOM; ILO.</source>
        <translation>单元格可填多个名称时，请用分号隔开：IOM; ILO。</translation>
    </message>
    <message>
        <source>Write dates as dates. Where only the month or the year is known, write 2014-05 or 2014.</source>
        <translation>日期请按日期格式填写。只知道月份或年份时，请写作 2014-05 或 2014。</translation>
    </message>
    <message>
        <source>How to return it</source>
        <translation>如何返回</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook (.xlsx) under any name and send it back to the office that sent it. There, each change is shown next to what stood there before, and is taken or left.</source>
        <translation>请以任何名称保存为 Excel 工作簿（.xlsx），并送回原发送的办公室。届时每项更改都与原有内容并列显示，由该办公室采纳或保留原样。</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Key (do not change)</source>
        <translation>键（请勿更改）</translation>
    </message>
    <message>
        <source>Check (do not change)</source>
        <translation>校验（请勿更改）</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>The row has no title, so it is no line of the plan. It is not read.</source>
        <translation>该行没有标题，因此不是计划的行。未予读取。</translation>
    </message>
    <message>
        <source>“%1” names %2 records. Write the reference of the right one.</source>
        <translation>名为“%1”的记录有 %2 条。请写明正确记录的编号。</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Choose a name from the list of the column, or add the record first.</source>
        <translation>此处没有名为“%1”的内容。请从该列的列表中选择名称，或先添加该记录。</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Is “%2” meant?</source>
        <translation>此处没有名为“%1”的内容。是否指“%2”？</translation>
    </message>
    <message>
        <source>It leads to a new line that is left out, so it is left out too.</source>
        <translation>它指向被略去的新行，因此也略去。</translation>
    </message>
    <message>
        <source>The plan itself is only for our own office. Widen its handling, or write a copy for our own office.</source>
        <translation>计划本身仅限本办公室。请放宽其处理级别，或写出供本办公室使用的文本。</translation>
    </message>
    <message>
        <source>Lines of the plan that are not in the workbook: %1. They stay as they are.</source>
        <translation>不在工作簿中的计划行：%1。保持不变。</translation>
    </message>
    <message>
        <source>The workbook is of a work plan that is not in this workspace. Open the workspace that it was written from.</source>
        <translation>该工作簿属于不在此工作区中的工作计划。请打开写出该工作簿的工作区。</translation>
    </message>
    <message>
        <source>The workbook is of another plan: “%1”. Open that plan and import it there.</source>
        <translation>该工作簿属于另一计划：“%1”。请打开该计划并在其中导入。</translation>
    </message>
    <message>
        <source>The formula has no result (%1). Put the value itself there.</source>
        <translation>公式没有结果（%1）。请直接填入数值。</translation>
    </message>
    <message>
        <source>A merged cell covers this one, so it is left as it is here. Split the cell to change it.</source>
        <translation>此单元格被合并单元格覆盖，因此在此保持不变。如要更改，请拆分单元格。</translation>
    </message>
    <message>
        <source>The value of the formula was taken.</source>
        <translation>已采用公式的数值。</translation>
    </message>
    <message>
        <source>The value of the merged cell was taken.</source>
        <translation>已采用合并单元格的数值。</translation>
    </message>
    <message>
        <source>The sheet gives only a number and the plan has no such line, so it is called “%1”.</source>
        <translation>工作表只给出序号，而计划中没有此行，因此称为“%1”。</translation>
    </message>
    <message>
        <source>Write “%1” here to delete the line, or leave the cell empty.</source>
        <translation>如要删除该行，请在此写“%1”，否则请将单元格留空。</translation>
    </message>
    <message>
        <source>It was changed here too since the workbook was written: here “%1”, in the workbook “%2”. Here stays unless you choose otherwise.</source>
        <translation>工作簿写出后此处也有更改：此处为“%1”，工作簿中为“%2”。除非另行选择，否则保留此处内容。</translation>
    </message>
    <message>
        <source>The line is to be deleted, but it was changed here since the workbook was written. It stays unless you choose otherwise.</source>
        <translation>该行将被删除，但工作簿写出后此处已有更改。除非另行选择，否则予以保留。</translation>
    </message>
    <message>
        <source>The work plan is not in this workspace, or it is in the trash.</source>
        <translation>该工作计划不在此工作区中，或在回收站中。</translation>
    </message>
    <message>
        <source>The hidden key of the row was changed. Without a key the row is a new line.</source>
        <translation>该行的隐藏键已被更改。没有键的行是新行。</translation>
    </message>
    <message>
        <source>The row comes from another sheet: it is of the kind %1. Put it back there.</source>
        <translation>该行来自另一工作表：其类别是%1。请放回原处。</translation>
    </message>
    <message>
        <source>No line of this workspace has the key of this row. Without a key the row is a new line.</source>
        <translation>此工作区中没有与该行的键相符的行。没有键的行是新行。</translation>
    </message>
    <message>
        <source>The line is of another plan now. Without a key the row is a new line of this one.</source>
        <translation>该行现属另一计划。没有键的行是本计划的新行。</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written, and the row was changed. Restore it from the trash first, or take the row out.</source>
        <translation>工作簿写出后该行在此已被删除，而工作簿中的行已有更改。请先从回收站恢复，或去掉该行。</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written; it stays deleted.</source>
        <translation>工作簿写出后该行在此已被删除；仍为已删除。</translation>
    </message>
    <message>
        <source>The row is a copy of row %1 with nothing changed, so it is passed over.</source>
        <translation>该行是第 %1 行的副本，没有任何更改，因此略过。</translation>
    </message>
    <message>
        <source>The row has the same key as row %1. If it is a new line, empty its key; else take one of the two out.</source>
        <translation>该行的键与第 %1 行相同。如是新行，请清空其键；否则请去掉其中一行。</translation>
    </message>
    <message>
        <source>Row %1 has the same key with other contents.</source>
        <translation>第 %1 行的键相同而内容不同。</translation>
    </message>
    <message>
        <source>The row is no line of the plan yet, so there is nothing to delete.</source>
        <translation>该行尚不是计划的行，因此没有可删除的内容。</translation>
    </message>
    <message>
        <source>Another line has the number %1 too. Give one of them the next free number.</source>
        <translation>另有一行的序号也是 %1。请给其中一行采用下一个可用序号。</translation>
    </message>
    <message>
        <source>The line it stands under is to be deleted. Name another one, or delete this line too.</source>
        <translation>其上级行将被删除。请注明其他上级行，或一并删除此行。</translation>
    </message>
    <message>
        <source>A line cannot stand below itself.</source>
        <translation>行不能位于自身之下。</translation>
    </message>
    <message>
        <source>The line it stands under is of a lower level.</source>
        <translation>其上级行的层级较低。</translation>
    </message>
    <message>
        <source>Lines and milestones below it that are not deleted: %1. Delete them too, or put them under another line.</source>
        <translation>其下未删除的行和里程碑：%1。请一并删除，或将其置于其他行之下。</translation>
    </message>
    <message>
        <source>This sheet is none of the plan&apos;s, so it is not read.</source>
        <translation>此工作表不属于该计划，因此未予读取。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with lines of a plan left. Take the file as it was sent back.</source>
        <translation>工作簿中已没有含计划行的工作表。请使用原样送回的文件。</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program. Update the program, or ask for a workbook from this version.</source>
        <translation>该工作簿由较新版本的程序生成。请更新程序，或请对方提供此版本的工作簿。</translation>
    </message>
    <message>
        <source>Another column stands for the same; this one is not read.</source>
        <translation>另一列代表相同内容；此列未予读取。</translation>
    </message>
    <message>
        <source>The column is none of the plan&apos;s, so what stands in it is not read.</source>
        <translation>此列不属于该计划，因此其中内容未予读取。</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2</source>
        <translation>工作表“%1”，第 %2 行</translation>
    </message>
    <message>
        <source>Cell %1 (%2)</source>
        <translation>单元格 %1（%2）</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 (%3)</source>
        <translation>工作表“%1”，单元格 %2（%3）</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1，“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Each level has a column of its own</source>
        <translation>每个层级各占一列</translation>
    </message>
    <message>
        <source>A column says the level</source>
        <translation>由一列注明层级</translation>
    </message>
    <message>
        <source>By number: 1, 1.1, 1.1.1</source>
        <translation>按编号：1、1.1、1.1.1</translation>
    </message>
    <message>
        <source>By indentation</source>
        <translation>按缩进</translation>
    </message>
    <message>
        <source>All lines are activities</source>
        <translation>所有行均为活动</translation>
    </message>
    <message>
        <source>Title of an activity</source>
        <translation>活动的标题</translation>
    </message>
    <message>
        <source>Title or number of an objective</source>
        <translation>目标的标题或序号</translation>
    </message>
    <message>
        <source>Title or number of an outcome</source>
        <translation>成果的标题或序号</translation>
    </message>
    <message>
        <source>Title or number of an output</source>
        <translation>产出的标题或序号</translation>
    </message>
    <message>
        <source>Title of a line of any level</source>
        <translation>任一层级的行的标题</translation>
    </message>
    <message>
        <source>Level of the line</source>
        <translation>行的层级</translation>
    </message>
    <message>
        <source>Sheet of a work plan</source>
        <translation>工作计划的工作表</translation>
    </message>
</context>
<context>
    <name>PlanningCalendar</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>还有 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; when its text is closed is not entered.</source>
        <translation>开放；未录入文本截止时间。</translation>
    </message>
    <message>
        <source>Open; its text closes %1 (%2).</source>
        <translation>开放；文本%1截止（%2）。</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>%1开放（%2）</translation>
    </message>
    <message>
        <source>%1; when its text is closed is not entered.</source>
        <translation>%1；未录入文本截止时间。</translation>
    </message>
    <message>
        <source>%1; its text closes on %2.</source>
        <translation>%1；文本于%2截止。</translation>
    </message>
    <message>
        <source>When its preparation begins is not entered; its text closes on %1.</source>
        <translation>未录入编制开始时间；文本于%1截止。</translation>
    </message>
    <message>
        <source>When it is prepared is not entered.</source>
        <translation>未录入编制时间。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>将至</translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>plan, its years</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its dates contradict each other, so nothing follows from them. Correct them first.</source>
        <translation>其日期相互矛盾，因此无法得出结论。请先更正日期。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>已于%1截止</translation>
    </message>
    <message>
        <source>%1; no later one is entered.</source>
        <translation>%1；未录入后续周期。</translation>
    </message>
    <message>
        <source>%1; the next one is %2.</source>
        <translation>%1；下一个为%2。</translation>
    </message>
</context>
<context>
    <name>PlanningFit</name>
    <message>
        <source>Support for this recommendation fits the cycle already. Open it and change it there.</source>
        <translation>对此建议的支助已契合该周期。请打开该支助并在其中更改。</translation>
    </message>
    <message>
        <source>No agency is named. Choose the agency that could give the support.</source>
        <translation>未注明机构。请选择可提供支助的机构。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up by the State: %1 (%2)</source>
        <translation>该国的后续行动：%1（%2）</translation>
    </message>
    <message>
        <source>follow-up by the State: %1</source>
        <translation>该国的后续行动：%1</translation>
    </message>
    <message>
        <source>addressed to this State</source>
        <translation>以该国为对象</translation>
    </message>
    <message>
        <source>addressed to all States</source>
        <translation>以所有国家为对象</translation>
    </message>
    <message>
        <source>the cycle has the theme: %1</source>
        <translation>周期涉及该专题：%1</translation>
    </message>
    <message>
        <source>the State works on the theme: %1</source>
        <translation>该国开展与该专题有关的工作：%1</translation>
    </message>
    <message>
        <source>present support: %1</source>
        <translation>现有支助：%1</translation>
    </message>
    <message>
        <source>projects in the State: %1</source>
        <translation>在该国的项目：%1</translation>
    </message>
    <message>
        <source>agencies that could help: %1</source>
        <translation>可提供帮助的机构：%1</translation>
    </message>
    <message>
        <source>Taken up by the State</source>
        <translation>该国已采纳</translation>
    </message>
    <message>
        <source>Addressed to the State</source>
        <translation>以该国为对象</translation>
    </message>
    <message>
        <source>Addressed to all States, with a reason of its own</source>
        <translation>以所有国家为对象，且另有理由</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The steps of the preparation “%1” cannot be read. Correct the file: it needs a list of steps.</source>
        <translation>无法读取筹备方案“%1”的步骤。请更正文件：其中须有步骤列表。</translation>
    </message>
    <message>
        <source>Step %1 of the preparation “%2” lacks its title or its days from the meeting.</source>
        <translation>筹备方案“%2”的步骤 %1 缺少标题或距会议天数。</translation>
    </message>
    <message>
        <source>There is no preparation “%1”.</source>
        <translation>没有筹备方案“%1”。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message>
        <source>Named in</source>
        <translation>关联来源</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>The three sides</source>
        <translation>三方</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>本办公室</translation>
    </message>
    <message>
        <source>Named persons in our office</source>
        <translation>本办公室指定人员</translation>
    </message>
    <message>
        <source>Reading copy</source>
        <translation>阅读文本</translation>
    </message>
    <message>
        <source>Not for people outside our office</source>
        <translation>不供本办公室以外人员使用</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>For</source>
        <translation>阅读对象</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>To be read only: what is changed here does not come back. Ask its sender for a package or a form to answer.</source>
        <translation>仅供阅读：在此所作的更改不会返回。如要回复，请向其发送方索取交换包或表格。</translation>
    </message>
    <message>
        <source>Nothing of it may be read by them, or there is nothing: the copy would be empty.</source>
        <translation>其中没有可供其阅读的内容，或没有任何内容：文本将是空的。</translation>
    </message>
    <message>
        <source>%1: %2 records have something there</source>
        <translation>%1：%2 条记录在此处有内容</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>“%1” contradicts itself and was not read. Ask its sender for it again.</source>
        <translation>“%1”自相矛盾，未予读取。请再次向其发送方索取。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Trilateral. Nothing was taken. Install that version to read it.</source>
        <translation>“%1”由较新版本的 Trilateral 生成。未接收任何内容。请安装该版本后读取。</translation>
    </message>
    <message>
        <source>signed with your own key</source>
        <translation>以您自己的密钥签名</translation>
    </message>
    <message>
        <source>signed with a key that you compared</source>
        <translation>以您核对过的密钥签名</translation>
    </message>
    <message>
        <source>signed with a key that nobody compared yet</source>
        <translation>签名所用密钥尚无人核对</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>signed with another key than the one you compared</source>
        <translation>签名所用密钥不是您核对过的密钥</translation>
    </message>
    <message>
        <source>not signed, under a name whose key you have</source>
        <translation>未签名，而您持有该名称的密钥</translation>
    </message>
    <message>
        <source>The package says it is from “%1”, but another key signed it. Nothing was taken. Ask them, on another way than the one it came, whether they have a new key; then forget the old one and enter the new one.</source>
        <translation>交换包自称来自“%1”，但签名所用的是另一密钥。未接收任何内容。请通过与收到交换包不同的途径询问对方是否有新密钥；如有，再清除旧密钥并录入新密钥。</translation>
    </message>
    <message>
        <source>The package says it is from “%1”, whose key you have, but nobody signed it. Nothing was taken. Ask them for a signed one.</source>
        <translation>交换包自称来自“%1”，您持有其密钥，但交换包无人签名。未接收任何内容。请向对方索取经签名的交换包。</translation>
    </message>
    <message>
        <source>Nobody has compared the key that signed this package. Compare its words with “%1” and enter it, or say that you take it unverified.</source>
        <translation>此交换包的签名密钥尚无人核对。请与“%1”核对其词语并录入，或表明您未经核实即予接收。</translation>
    </message>
    <message>
        <source>Nobody signed this package: it may come from anybody. Ask “%1” for a signed one, or say that you take it unverified.</source>
        <translation>此交换包无人签名：可能来自任何人。请向“%1”索取经签名的交换包，或表明您未经核实即予接收。</translation>
    </message>
</context>
<context>
    <name>RecommendationSteps</name>
    <message>
        <source>Merging needs two recommendations or more. Add the other one.</source>
        <translation>合并需要两项或更多建议。请添加另一项。</translation>
    </message>
    <message>
        <source>Merging gives one new recommendation.</source>
        <translation>合并产生一项新建议。</translation>
    </message>
    <message>
        <source>One recommendation is split at a time.</source>
        <translation>每次只拆分一项建议。</translation>
    </message>
    <message>
        <source>Splitting gives two new recommendations or more. Write the other one.</source>
        <translation>拆分产生两项或更多新建议。请写出另一项。</translation>
    </message>
    <message>
        <source>One recommendation is replaced at a time.</source>
        <translation>每次只取代一项建议。</translation>
    </message>
    <message>
        <source>Say by what it is replaced: one that is there, or a new one.</source>
        <translation>请说明由哪一项取代：现有的一项，或新的一项。</translation>
    </message>
    <message>
        <source>One of the recommendations is deleted or not in this copy.</source>
        <translation>其中一项建议已删除或不在此副本中。</translation>
    </message>
    <message>
        <source>%1 is replaced by %2 already. Go on with that one, so that the way back stays plain.</source>
        <translation>%1已被%2取代。请就后者继续，以便来龙去脉保持清楚。</translation>
    </message>
    <message>
        <source>What is to replace it is deleted or not in this copy.</source>
        <translation>用以取代的建议已删除或不在此副本中。</translation>
    </message>
    <message>
        <source>A recommendation cannot replace itself.</source>
        <translation>建议不能取代自身。</translation>
    </message>
    <message>
        <source>%1 replaces %2 already.</source>
        <translation>%1已取代%2。</translation>
    </message>
    <message>
        <source>That would lead in a circle: %1. Each of them would replace itself in the end.</source>
        <translation>这会形成循环：%1。其中每一项最终都会取代自身。</translation>
    </message>
    <message>
        <source>“%1” can lead to one recommendation only. Choose which.</source>
        <translation>“%1”只能指向一项建议。请选择哪一项。</translation>
    </message>
    <message>
        <source>Write the text of the new recommendation.</source>
        <translation>请写出新建议的正文。</translation>
    </message>
    <message>
        <source>Say why, for those who look for the old one: “Same idea, said twice”.</source>
        <translation>请说明理由，供查找旧建议者参考：“思路相同，提出两次”。</translation>
    </message>
</context>
<context>
    <name>RecordOffer</name>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Everything of this record on paper: what it is, holds, does and takes part in</source>
        <translation>将此记录的全部内容印出：是什么、持有什么、做什么、参与什么</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its profile can be made.</source>
        <translation>请选择一条记录，或先保存新记录；然后即可编制其概况。</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>谁可答复…</translation>
    </message>
    <message>
        <source>People by theme, language, region and free days, with what fits and what does not</source>
        <translation>按专题、语文、区域和空闲日期列出人员，并显示符合与不符合之处</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>请选择一条记录，或先保存新记录。</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>发言人简报</translation>
    </message>
    <message>
        <source>What the speaker has to know, on paper: the slot, the meeting, key messages, documents</source>
        <translation>印出发言人须知：发言时段、会议、主要信息、文件</translation>
    </message>
    <message>
        <source>Prepare a delegation…</source>
        <translation>筹备代表团…</translation>
    </message>
    <message>
        <source>A checklist for a State and a Forum Meeting, made of what is recorded: what to present, settle and read</source>
        <translation>为某一国家和论坛会议编制的核对清单，依据现有记录：需介绍、确定和阅读的内容</translation>
    </message>
    <message>
        <source>Select a State, or write the new one first; then its delegation can be prepared.</source>
        <translation>请选择一个国家，或先保存新建的国家；然后即可筹备其代表团。</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>后续行动报告</translation>
    </message>
    <message>
        <source>A draft made of the records: what was taken up, by whom, and what is not entered yet</source>
        <translation>依据记录编成的草稿：采纳了什么、由谁采纳，以及哪些尚无记录</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its report can be made.</source>
        <translation>请选择一条记录，或先保存新记录；然后即可编制其报告。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>What the next holder gets: open items, promises, decisions, papers, contacts, dates</source>
        <translation>接任方所接收的内容：未结项目、承诺、决定、文件、联系人、日期</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its handover can be made.</source>
        <translation>请选择一条记录，或先保存新记录；然后即可编制其交接。</translation>
    </message>
    <message>
        <source>Evidence chain…</source>
        <translation>证据链…</translation>
    </message>
    <message>
        <source>What this record rests on and where it leads, from experience to follow-up</source>
        <translation>此记录的依据及其引出的内容，从经验到后续行动</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its chain can be shown.</source>
        <translation>请选择一条记录，或先保存新记录；然后即可显示其证据链。</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>项目说明</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>单独打印该项目：立场、发言要点、上次情况、预期成果、文件</translation>
    </message>
    <message>
        <source>Select an agenda item, or write the new one first; then its sheet can be made.</source>
        <translation>请选择一个议程项目，或先保存新项目；然后即可编制其说明。</translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>%1: “%2” is no kind of record.</source>
        <translation>%1：“%2”不是记录类别。</translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON.</source>
        <translation>%1，第 %2 行：这不是 JSON。</translation>
    </message>
    <message>
        <source>%1: the file must hold a list of records.</source>
        <translation>%1：文件须含一份记录列表。</translation>
    </message>
    <message>
        <source>%1, record %2: a reference or a key is needed.</source>
        <translation>%1，记录 %2：需要编号或键名。</translation>
    </message>
    <message>
        <source>%1, record %2: this name is given twice.</source>
        <translation>%1，记录 %2：此名称出现了两次。</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1，记录 %2</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation>%1：没有字段“%2”。</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1，字段 %2：%3</translation>
    </message>
    <message>
        <source>%1, field %2: a value is needed.</source>
        <translation>%1，字段 %2：需要填写值。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field.</source>
        <translation>“%1”不是此字段的可用词语之一。</translation>
    </message>
    <message>
        <source>a list of words is needed.</source>
        <translation>需要一份词语列表。</translation>
    </message>
    <message>
        <source>“%1” is no time of the form 14:30.</source>
        <translation>“%1”不是 14:30 形式的时间。</translation>
    </message>
    <message>
        <source>“%1” is no date of the form 2014, 2014-05 or 2014-05-14.</source>
        <translation>“%1”不是 2014、2014-05 或 2014-05-14 形式的日期。</translation>
    </message>
    <message>
        <source>the value does not fit this field, or is empty; leave the field out instead.</source>
        <translation>该值不适合此字段，或为空；请略去该字段。</translation>
    </message>
    <message>
        <source>a text per language is needed, for example {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</source>
        <translation>需要按语文给出文字，例如 {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}。</translation>
    </message>
    <message>
        <source>“%1” is no language of the texts.</source>
        <translation>“%1”不是可用的文字语文。</translation>
    </message>
    <message>
        <source>the text in “%1” is empty; leave the language out instead.</source>
        <translation>“%1”的文字为空；请略去该语文。</translation>
    </message>
    <message>
        <source>“original” must name one of the languages of the text.</source>
        <translation>“original”须指明文字所用语文之一。</translation>
    </message>
    <message>
        <source>“%1” is the name of no record that may stand here.</source>
        <translation>“%1”不是可用于此处的记录的名称。</translation>
    </message>
    <message>
        <source>“%1” names several records; write the kind before it, for example state:%1.</source>
        <translation>“%1”指多条记录；请在其前写明类别，例如 state:%1。</translation>
    </message>
    <message>
        <source>a list of references is needed.</source>
        <translation>需要一份编号列表。</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>“%1”在列表中出现了两次。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>There are no data files in “%1”.</source>
        <translation>“%1”中没有数据文件。</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>same theme: %1</source>
        <translation>相同专题：%1</translation>
    </message>
    <message>
        <source>also on the theme: %1</source>
        <translation>同样涉及专题：%1</translation>
    </message>
    <message>
        <source>on a theme close to it: %1</source>
        <translation>涉及相近专题：%1</translation>
    </message>
    <message>
        <source>same point of the eight-point agenda: %1</source>
        <translation>相同的八点议程要点：%1</translation>
    </message>
    <message>
        <source>same SDG targets: %1</source>
        <translation>相同的可持续发展具体目标：%1</translation>
    </message>
    <message>
        <source>same addressees: %1</source>
        <translation>相同的建议对象：%1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two words that mean the same</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>相同词语：%1</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>New meeting from this one…</source>
        <translation>据此新建会议…</translation>
    </message>
    <message>
        <source>On which day is the new meeting? It takes over agenda, participants and preparation of the template.</source>
        <translation>新会议在哪一天举行？新会议将沿用模板的议程、与会者和筹备工作。</translation>
    </message>
    <message>
        <source>On which day is the next meeting? It takes over agenda, participants and preparation; what was said and decided stays here.</source>
        <translation>下次会议在哪一天举行？下次会议将沿用议程、与会者和筹备工作；发言和决定内容留在此处。</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>新会议的日期</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>“%1” is no date. Type a day, for example %2, or leave it open.</source>
        <translation>“%1”不是日期。请输入日期，例如 %2，或留空。</translation>
    </message>
</context>
<context>
    <name>RequestForecast</name>
    <message>
        <source>“%1” is no Forum Meeting. Requests are expected from one Forum Meeting to the next: choose the Forum Meeting that this one belongs to.</source>
        <translation>“%1”不是论坛会议。请求按一次论坛会议至下一次论坛会议预计：请选择此会议所属的论坛会议。</translation>
    </message>
    <message>
        <source>“%1” has no first day, so nothing can be counted back from it. Enter at least its month.</source>
        <translation>“%1”没有首日日期，因此无法据以倒推。请至少填写其月份。</translation>
    </message>
    <message>
        <source>about the time of the meeting</source>
        <translation>会议前后</translation>
    </message>
    <message>
        <source>on its first day</source>
        <translation>会议首日</translation>
    </message>
    <message>
        <source>one day after</source>
        <translation>会议首日后一天</translation>
    </message>
    <message>
        <source>one day before</source>
        <translation>会议首日前一天</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>会议首日后 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>会议首日前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days after</source>
        <translation>
            <numerusform>会议首日后 %1 至 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days before</source>
        <translation>
            <numerusform>会议首日前 %1 至 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Asked before the only earlier Forum Meeting that has requests on record, which may have been a single case: %1.</source>
        <translation>仅有一次以往论坛会议有请求记录，该次会议之前曾提出此请求，可能只是个案：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Asked before %1 of %n earlier Forum Meetings, %2: %3.</source>
        <translation>
            <numerusform>以往 %n 次论坛会议中，有 %1 次会议之前曾提出此请求，%2：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Projected from earlier requests; nobody has asked yet. To be expected about %1.</source>
        <translation>根据以往请求推算；尚无人提出。预计时间约为 %1。</translation>
    </message>
</context>
<context>
    <name>RequestInbox</name>
    <message>
        <source>To answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Offered, to be confirmed</source>
        <translation>已提议，待确认</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>最近完成</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>one day past</source>
        <translation>已过一天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>已过 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days past</source>
        <translation>
            <numerusform>已过 %1 至 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n days</source>
        <translation>
            <numerusform>还有 %1 至 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>%n 天之内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Who could answer is told of a request for expertise or an agenda item, and this is neither, or it is not in this workspace. Open a request first.</source>
        <translation>“谁可答复”针对专业知识请求或议程项目显示，而所选记录两者均不是，或不在此工作区中。请先打开一项请求。</translation>
    </message>
    <message>
        <source>The request or the person is no longer in this workspace. Look at the list again.</source>
        <translation>该请求或人员已不在此工作区中。请重新查看清单。</translation>
    </message>
    <message>
        <source>knows %1</source>
        <comment>themes</comment>
        <translation>熟悉%1</translation>
    </message>
    <message>
        <source>knows %1, which %2 is part of</source>
        <comment>themes</comment>
        <translation>熟悉%1（%2是其一部分）</translation>
    </message>
    <message>
        <source>knows %1, a part of %2</source>
        <comment>themes</comment>
        <translation>熟悉%1（属于%2的一部分）</translation>
    </message>
    <message>
        <source>works on other themes: %1</source>
        <translation>从事其他专题：%1</translation>
    </message>
    <message>
        <source>no theme is entered</source>
        <translation>未填写专题</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>会说%1</translation>
    </message>
    <message>
        <source>speaks %1, not %2</source>
        <comment>languages</comment>
        <translation>会说%1，不会%2</translation>
    </message>
    <message>
        <source>not among the languages entered: %1</source>
        <translation>不在已填写的语文之列：%1</translation>
    </message>
    <message>
        <source>no language is entered</source>
        <translation>未填写语文</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <comment>State</comment>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>covers %1 in a role</source>
        <comment>State</comment>
        <translation>任职范围包括%1</translation>
    </message>
    <message>
        <source>knows the region: %1</source>
        <translation>熟悉该区域：%1</translation>
    </message>
    <message>
        <source>comes from %1, in the region: %2</source>
        <comment>State</comment>
        <translation>来自该区域内的%1：%2</translation>
    </message>
    <message>
        <source>another region than: %1</source>
        <translation>区域不同于：%1</translation>
    </message>
    <message>
        <source>no region is entered</source>
        <translation>未填写区域</translation>
    </message>
    <message>
        <source>free on %1</source>
        <translation>%1有空</translation>
    </message>
    <message>
        <source>free at least for a part of %1</source>
        <translation>至少在%1的部分时间有空</translation>
    </message>
    <message>
        <source>not free until %1</source>
        <translation>%1之前没有空</translation>
    </message>
    <message>
        <source>not free after %1</source>
        <translation>%1之后没有空</translation>
    </message>
    <message>
        <source>no days of availability are entered</source>
        <translation>未填写可参与日期</translation>
    </message>
    <message>
        <source>is asked by name</source>
        <translation>已被点名请求</translation>
    </message>
    <message>
        <source>is of those asked: %1</source>
        <translation>属于请求对象：%1</translation>
    </message>
    <message>
        <source>is of none of those asked</source>
        <translation>不属于任何请求对象</translation>
    </message>
    <message>
        <source>no organization is entered</source>
        <translation>未填写组织</translation>
    </message>
    <message>
        <source>is available as a speaker</source>
        <translation>可担任发言人</translation>
    </message>
    <message>
        <source>not entered as a speaker</source>
        <translation>未登记为发言人</translation>
    </message>
    <message>
        <source>fits in %1 of 1 point</source>
        <translation>1 项中符合 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>fits in %1 of %n points</source>
        <translation>
            <numerusform>%n 项中符合 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked in the last 12 months</source>
        <translation>过去 12 个月未被请求</translation>
    </message>
    <message>
        <source>asked once in the last 12 months</source>
        <translation>过去 12 个月被请求一次</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times in the last 12 months</source>
        <translation>
            <numerusform>过去 12 个月被请求 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open request</source>
        <translation>1 项待处理请求</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation>
            <numerusform>%n 项待处理请求</numerusform>
        </translation>
    </message>
    <message>
        <source>declined this request</source>
        <translation>已婉拒此请求</translation>
    </message>
    <message>
        <source>withdrew from this request</source>
        <translation>已退出此请求</translation>
    </message>
    <message>
        <source>is offered for this request already</source>
        <translation>已就此请求被提议</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” was not saved: the disk with the folder %2 is full and %3 are needed. Free some space, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>“%1”未保存：文件夹 %2 所在磁盘已满，需要 %3。请腾出空间，或保存到另一磁盘。原有的同名文件未变。</translation>
    </message>
    <message>
        <source>“%1” was not saved: it or the folder %2 cannot be written. Choose another folder, or ask whoever looks after it for the right to write there.</source>
        <translation>“%1”未保存：无法写入该文件或文件夹 %2。请选择其他文件夹，或向其管理人员申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder %2. Make the folder, or choose another one.</source>
        <translation>“%1”未保存：没有文件夹 %2。请新建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not saved in the folder %2: %3. Try again, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>“%1”未能保存到文件夹 %2：%3。请重试，或保存到另一磁盘。原有的同名文件未变。</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>在 %1 中：%2</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message>
        <source>In conflict in 1 of these records; a new value settles it.</source>
        <translation>其中 1 条记录有冲突；填写新值即可解决。</translation>
    </message>
    <message numerus="yes">
        <source>In conflict in %n of these records; a new value settles it.</source>
        <translation>
            <numerusform>其中 %n 条记录有冲突；填写新值即可解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of these records has a draft here that cannot be read; it stays until it is mended.</source>
        <translation>其中 1 条记录在此有无法读取的草稿；该草稿在修正前保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these records have drafts here that cannot be read; they stay until they are mended.</source>
        <translation>
            <numerusform>其中 %n 条记录在此有无法读取的草稿；这些草稿在修正前保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>A file is no longer in the shared folder. Nothing was changed; try again.</source>
        <translation>有一个文件已不在共享文件夹中。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed; check the folder and try again.</source>
        <translation>无法读取“%1”。未作任何更改；请检查文件夹后重试。</translation>
    </message>
    <message>
        <source>“%1” was begun by a newer version of Trilateral. Install that version to share it.</source>
        <translation>“%1”由较新版本的 Trilateral 开始共享。请安装该版本以便参加共享。</translation>
    </message>
    <message>
        <source>“%1” has not wholly arrived, or is damaged. Nothing was changed; try again when the folder is in sync.</source>
        <translation>“%1”尚未完整到达或已损坏。未作任何更改；请在文件夹同步后重试。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there or cannot be read. If it lies on a network drive or is synced, connect it and try again. Nothing was changed.</source>
        <translation>文件夹“%1”不存在或无法读取。如位于网络驱动器或须同步，请连接后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>The workspace itself lies in “%1”. Move it to a folder of this computer alone; only the exchange belongs into a shared folder.</source>
        <translation>工作区本身位于“%1”中。请将其移到仅属于此计算机的文件夹；共享文件夹中只应存放交换内容。</translation>
    </message>
    <message>
        <source>“%1” is no shared folder of Trilateral yet, or its file “%2” has not arrived. Wait for it, or begin to share the folder with --begin.</source>
        <translation>“%1”尚不是 Trilateral 的共享文件夹，或其文件“%2”尚未到达。请等待该文件，或用 --begin 开始共享该文件夹。</translation>
    </message>
    <message>
        <source>The file “%2” is gone from “%1”: the drive is not connected, the folder is not in sync, or somebody cleared it. Nothing was changed. If it is gone for good, begin anew with --begin.</source>
        <translation>“%1”中的文件“%2”已不存在：驱动器未连接、文件夹未同步，或有人清空了文件夹。未作任何更改。如已无法找回，请用 --begin 重新开始。</translation>
    </message>
    <message>
        <source>“%1” is another shared folder than the one that this workspace takes part in. Nothing was changed. To take part in this one from now on, use --begin.</source>
        <translation>“%1”不是此工作区所参加的共享文件夹。未作任何更改。如要自此参加该文件夹，请使用 --begin。</translation>
    </message>
    <message>
        <source>“%1” was locked with a passphrase and says now that it is not. Nothing was changed; ask those who share it.</source>
        <translation>“%1”曾以密码短语锁定，现显示未锁定。未作任何更改；请询问共享该文件夹的各方。</translation>
    </message>
    <message>
        <source>“%1” is locked with a passphrase. Ask those who share it, and give it in a file with --passphrase-file.</source>
        <translation>“%1”以密码短语锁定。请向共享该文件夹的各方索取，并写入文件，用 --passphrase-file 给出。</translation>
    </message>
    <message>
        <source>“%1” is not locked with a passphrase. Leave it away, or begin a folder that is locked from the start.</source>
        <translation>“%1”未以密码短语锁定。请略去密码短语，或新建从一开始即锁定的文件夹。</translation>
    </message>
    <message>
        <source>Files that were in “%1” are gone (%2): it is not in sync, or somebody cleared it. Nothing was changed, and nothing here is deleted for it. Wait for the folder, or put them back; if they are gone for good, --begin writes again what is missing.</source>
        <translation>“%1”中原有的文件已不存在（%2 个）：文件夹未同步，或有人清空了文件夹。未作任何更改，此处也未因此删除任何内容。请等待文件夹同步，或将文件放回；如已无法找回，可用 --begin 重新写入所缺内容。</translation>
    </message>
    <message>
        <source>It has not wholly arrived, or is damaged; it is looked at again next time.</source>
        <translation>尚未完整到达或已损坏；下次将再次查看。</translation>
    </message>
    <message>
        <source>It is not what its name says: somebody renamed it.</source>
        <translation>与其名称不符：有人更改了名称。</translation>
    </message>
    <message>
        <source>A change in it does not match its seal.</source>
        <translation>其中一项更改与其封签不符。</translation>
    </message>
    <message>
        <source>It builds on change %1 of the copy %2, which has not arrived yet.</source>
        <translation>它所依据的副本 %2 的更改 %1 尚未到达。</translation>
    </message>
    <message>
        <source>The program that syncs the folder made it; what it holds is in the file that it was made of.</source>
        <translation>由同步文件夹的程序生成；其内容在所依据的原文件中。</translation>
    </message>
    <message>
        <source>It was not written by a copy that shares this folder. Use “receive” to take it.</source>
        <translation>不是由共享此文件夹的副本写入。请用“receive”接收。</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>此前已接收</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>waits for another file</source>
        <translation>等待另一文件</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>made by the sync program, not read</source>
        <translation>由同步程序生成，未读取</translation>
    </message>
    <message>
        <source>does not belong here, not read</source>
        <translation>不属于此处，未读取</translation>
    </message>
    <message>
        <source>What is in “%1” and this workspace have nothing in common: they are not copies of one workspace. Nothing was changed. Begin with a copy of a colleague&apos;s workspace.</source>
        <translation>“%1”中的内容与此工作区没有任何共同之处：两者不是同一工作区的副本。未作任何更改。请从同事工作区的副本开始。</translation>
    </message>
    <message>
        <source>“%1” holds too many files of this copy for the same changes. Ask somebody who knows the program to look at it.</source>
        <translation>“%1”中此副本关于相同更改的文件过多。请熟悉本程序的人查看。</translation>
    </message>
    <message>
        <source>“%1” in the folder is a file of this copy, and is not as it was written. Nothing was written to the folder. Wait until the folder is in sync; if it stays so, take that file out of the folder.</source>
        <translation>文件夹中的“%1”是此副本的文件，但与写入时不同。未向文件夹写入任何内容。请等待文件夹同步；如情况不变，请将该文件移出文件夹。</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read, so this workspace did not join it and wrote nothing there. Look at why each file was not taken, and try again.</source>
        <translation>“%1”中没有可读取的内容，因此此工作区未参加该文件夹，也未在其中写入任何内容。请查看各文件未被接收的原因后重试。</translation>
    </message>
    <message>
        <source>It is about a record that has not arrived yet.</source>
        <translation>它涉及的记录尚未送达。</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record&apos;s index of changes is damaged. Check the workspace, or open a backup.</source>
        <translation>一条记录的更改索引已损坏。请检查工作区，或打开备份。</translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 cannot be read. Install it again.</source>
        <translation>无法读取程序自身的文件 %1。请重新安装。</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>“%1”不是%2的字段。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation>“%1”不存在。请检查名称，或新建工作区。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>“%1”是文件夹，不是工作区。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>无法读取“%1”。请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.</source>
        <translation>“%1”不是 Trilateral 工作区。请选择其他文件；如果是表格，请将其导入。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; the file was not touched.</source>
        <translation>“%1”已存在。请选择其他名称；该文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>“%1”受写保护。请以只读方式打开，或复制到您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.</source>
        <translation>无法写入“%1”所在的文件夹。请以只读方式打开工作区，或复制到别处。</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2 on %3). Close it there, or open it read-only.</source>
        <translation>“%1”已在另一窗口中打开（%3 上的 %2）。请在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Trilateral workspace. Choose another file.</source>
        <translation>“%1”是另一程序的数据库，不是 Trilateral 工作区。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.</source>
        <translation>“%1”由较新版本的 Trilateral 写入。该文件未被更改。请安装该版本后打开。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.</source>
        <translation>“%1”已损坏。该文件未被更改。请打开备份，或同事持有的副本。</translation>
    </message>
    <message>
        <source>“%1” was written by an older version and must be brought up to date first. Open it for writing once.</source>
        <translation>“%1”由较旧版本写入，须先更新。请以可写方式打开一次。</translation>
    </message>
    <message>
        <source>The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.</source>
        <translation>“%1”的结构不是 Trilateral 工作区的结构。该文件未被更改，也未打开。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again; nothing was lost.</source>
        <translation>“%1”正被另一程序使用。请在那里关闭后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation>“%1”所在的磁盘已满。未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>无法写入“%1”。请以只读方式打开，或复制到您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and that you may read them.</source>
        <translation>无法打开“%1”。请检查文件及其文件夹是否存在、您是否有权读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2). Nothing was changed.</source>
        <translation>无法读取或写入“%1”（%2）。未作任何更改。</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Nothing was kept; try again.</source>
        <translation>文件在读取期间发生变化。未保存任何内容；请重试。</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace. Merge with a copy that has it, or attach the file again.</source>
        <translation>此文件的内容不在工作区的此副本中。请与含有该内容的副本合并，或重新附加该文件。</translation>
    </message>
    <message>
        <source>The content of this file is damaged in this copy of the workspace. Take the workspace from a backup or a colleague, or attach the file again.</source>
        <translation>此文件的内容在工作区的此副本中已损坏。请从备份或同事处取得工作区，或重新附加该文件。</translation>
    </message>
    <message>
        <source>The backup “%1” is not what this workspace holds. It was removed; look at the disk that it was to lie on.</source>
        <translation>备份“%1”与此工作区的内容不符。该备份已移除；请检查原定存放备份的磁盘。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1”已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>The backup “%1” could not take its name.</source>
        <translation>备份“%1”无法取得其名称。</translation>
    </message>
</context>
<context>
    <name>SyncedFolder</name>
    <message>
        <source>“%1” lies in a folder that %2 syncs. Such a program can copy a workspace while it is being written, or put an old one over a new one. Keep the workspace in a folder of this computer alone, and exchange with colleagues by packages or a shared folder.</source>
        <translation>“%1”位于由 %2 同步的文件夹中。此类程序可能在工作区写入期间将其复制，或以旧版本覆盖新版本。请将工作区存放在仅属于此计算机的文件夹中，并通过交换包或共享文件夹与同事交换。</translation>
    </message>
    <message>
        <source>“%1” lies on another computer (%2). When the connection breaks or two people open it, changes can be lost. Keep the workspace in a folder of this computer alone, and exchange with colleagues by packages or a shared folder.</source>
        <translation>“%1”位于另一台计算机（%2）上。连接中断或两人同时打开时，更改可能丢失。请将工作区存放在仅属于此计算机的文件夹中，并通过交换包或共享文件夹与同事交换。</translation>
    </message>
    <message>
        <source>“%1” lies on a stick or card. Pulled out while the workspace is open, it can damage it. Keep the workspace on this computer, and carry packages or backups on the stick.</source>
        <translation>“%1”位于 U 盘或存储卡上。工作区打开期间拔出可能使其损坏。请将工作区存放在此计算机上，用 U 盘携带交换包或备份。</translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message>
        <source>%1, from %2</source>
        <comment>Chair and year</comment>
        <translation>%1，%2 起</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair and years</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 项活动</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the plan %2</source>
        <comment>so many activities</comment>
        <translation>计划%2中有%1</translation>
    </message>
    <message>
        <source>on no agenda</source>
        <translation>未列入任何议程</translation>
    </message>
    <message>
        <source>on the agenda of 1 meeting</source>
        <translation>列入 1 次会议的议程</translation>
    </message>
    <message numerus="yes">
        <source>on the agenda of %n meetings</source>
        <translation>
            <numerusform>列入 %n 次会议的议程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1，均为三方会议</translation>
    </message>
    <message>
        <source>%1, %2 of them of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1，其中三方会议 %2 次</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>1 recommendation</source>
        <translation>1 项建议</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1，以其为对象</translation>
    </message>
    <message>
        <source>%1, %2 of them addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1，其中 %2 项以其为对象</translation>
    </message>
    <message>
        <source>gap: its priority has no activity</source>
        <translation>空白：其优先事项没有活动</translation>
    </message>
    <message numerus="yes">
        <source>gap: its %n priorities have no activity</source>
        <translation>
            <numerusform>空白：其 %n 个优先事项没有活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and what it does on a theme</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what a side does</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Overlap: %1 are active</source>
        <translation>重叠：%1均有活动</translation>
    </message>
    <message>
        <source>%1 alone is active</source>
        <translation>仅%1有活动</translation>
    </message>
    <message>
        <source>Gap: no side is active</source>
        <translation>空白：没有任何一方有活动</translation>
    </message>
    <message>
        <source>Gap: %1 has a priority without an activity</source>
        <translation>空白：%1有优先事项没有活动</translation>
    </message>
    <message>
        <source>Gap: %1 have priorities without an activity</source>
        <comment>several sides</comment>
        <translation>空白：%1有优先事项没有活动</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It has no dates, so no bar is drawn.</source>
        <translation>无日期，因此未绘制时间条。</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>结束（%1）早于开始（%2）。</translation>
    </message>
    <message>
        <source>The milestone “%1” has no date.</source>
        <translation>里程碑“%1”没有日期。</translation>
    </message>
    <message>
        <source>Its date in %1 is far from the rest of the plan.</source>
        <translation>其日期在 %1 年，与计划其余部分相距甚远。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>It waits for an activity that is not in this plan.</source>
        <translation>它所等待的活动不在本计划中。</translation>
    </message>
    <message>
        <source>It and “%1” wait for each other in a circle.</source>
        <translation>它与“%1”循环等待。</translation>
    </message>
    <message>
        <source>It starts before it can: “%1” ends later.</source>
        <translation>开始过早：“%1”结束更晚。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>转入下一计划</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>All that is below</source>
        <translation>其下全部内容</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>论坛会议</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>三方会议</translation>
    </message>
    <message>
        <source>Request needed by</source>
        <translation>请求所需日期</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>计划期间</translation>
    </message>
    <message>
        <source>no dates below</source>
        <translation>其下无日期</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>from %1, end open</source>
        <translation>自%1起，未定结束日期</translation>
    </message>
    <message>
        <source>Days later than first agreed: %1</source>
        <translation>比最初商定推迟的天数：%1</translation>
    </message>
    <message>
        <source>Days earlier than first agreed: %1</source>
        <translation>比最初商定提前的天数：%1</translation>
    </message>
    <message>
        <source>Milestone: %1, %2 (%3)</source>
        <translation>里程碑：%1，%2（%3）</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状况：%1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牵头方：%1</translation>
    </message>
    <message>
        <source>First due: %1</source>
        <translation>最初期限：%1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>Only month or year known</source>
        <translation>只知月份或年份</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>最初期限</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>%1季度</translation>
    </message>
    <message>
        <source>Timeline of a work plan</source>
        <translation>工作计划的时间线</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>无法生成 SVG 图片。请重试，或改为生成 PDF。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>starts before it can</source>
        <translation>开始过早</translation>
    </message>
    <message>
        <source>waits in a circle</source>
        <translation>循环等待</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>（不在此副本中）</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The same in all: %1</source>
        <translation>各方相同：%1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>已编辑：%1</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>删除或保留</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>此副本</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>另一副本</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>删除该记录</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保留该记录</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此版本</translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation>保留%1的版本</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>To be decided by: %1</source>
        <translation>由%1决定</translation>
    </message>
    <message>
        <source>To be decided by: %1, until %2</source>
        <translation>由%1决定，期限：%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>The workspace misses a record that its log has. Check the workspace.</source>
        <translation>工作区缺少其日志中的一条记录。请检查工作区。</translation>
    </message>
    <message>
        <source>“%1” of %2 was changed after that. Look at its history to decide which version to keep.</source>
        <translation>%2的“%1”在此之后有更改。请查看其历史，以决定保留哪个版本。</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>该记录</translation>
    </message>
    <message>
        <source>This record is not in this workspace.</source>
        <translation>此记录不在此工作区中。</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Compare the two versions before you go on.</source>
        <translation>“%1”在此期间有更改。请先比较两个版本再继续。</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>此记录已存在。</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Restore it to go on.</source>
        <translation>此记录在此期间被删除。如要继续，请将其恢复。</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Copy it to a folder you may write to, and open the copy.</source>
        <translation>此工作区以只读方式打开。请将其复制到您有写入权限的文件夹，并打开该副本。</translation>
    </message>
    <message>
        <source>The log is damaged. Check the workspace, or open a backup.</source>
        <translation>日志已损坏。请检查工作区，或打开备份。</translation>
    </message>
    <message>
        <source>No commit %1 is in this workspace.</source>
        <translation>此工作区中没有提交 %1。</translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation>没有编号为“%1”的记录。</translation>
    </message>
    <message>
        <source>Several records have the reference “%1” (%2). Name the kind too.</source>
        <translation>有多条记录的编号为“%1”（%2）。请同时指明类别。</translation>
    </message>
    <message>
        <source>This record did not exist yet at that time.</source>
        <translation>此记录当时尚不存在。</translation>
    </message>
</context>
<context>
    <name>tri::ui::AboutDialog</name>
    <message>
        <source>About Trilateral</source>
        <translation>关于 Trilateral</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A desk for the coordination between the Special Representative of the Secretary-General on migration, the Global Forum on Migration and Development and the Global Migration Group. It works without a network and keeps everything in one file of yours.</source>
        <translation>用于秘书长国际移民问题特别代表、全球移徙与发展论坛和全球移徙小组之间协调工作的工作台。无需网络即可使用，所有内容都保存在您的一个文件中。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本软件为自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgencyHelpPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>建立支助记录…</translation>
    </message>
    <message>
        <source>By what is entered of each: mandate, earlier support, projects, people. Where most speaks for it comes first; where as much does, who carries less support already.</source>
        <translation>依据各机构的已录入内容：任务授权、以往支助、项目、人员。理由最多者列在最前；理由相当时，目前提供支助较少者在前。</translation>
    </message>
    <message>
        <source>Nothing entered of any agency touches this recommendation. Give it themes, or enter themes for agencies, their support and projects.</source>
        <translation>任何机构的已录入内容均与此建议无关。请为建议填写专题，或录入机构的专题、支助和项目。</translation>
    </message>
    <message>
        <source>Agencies that could help</source>
        <translation>可提供帮助的机构</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Present support</source>
        <translation>现有支助</translation>
    </message>
    <message>
        <source>Open the agency (Enter)</source>
        <translation>打开该机构（Enter）</translation>
    </message>
    <message>
        <source>Write down support by this agency for the recommendation (S)</source>
        <translation>记下该机构对此建议的支助（S）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>present support</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>How agencies could help</source>
        <translation>机构可如何提供帮助</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgencyRound</name>
    <message>
        <source>Send each agency its lines</source>
        <translation>向各机构发送其计划行</translation>
    </message>
    <message>
        <source>Work &amp;plan</source>
        <translation>工作计划(&amp;P)</translation>
    </message>
    <message>
        <source>Asked back &amp;by</source>
        <translation>请求返回日期(&amp;B)</translation>
    </message>
    <message>
        <source>Agencies of the plan</source>
        <translation>计划中的机构</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>保存到文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1的密钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>You have no key yet, and returns are known by keys. Make one under Go &gt; Keys.</source>
        <translation>您尚无密钥，而返回的内容须凭密钥识别。请在“转到 &gt; 密钥”下新建密钥。</translation>
    </message>
    <message>
        <source>There is no work plan.</source>
        <translation>没有工作计划。</translation>
    </message>
    <message>
        <source>No agency leads or contributes to a line of this plan.</source>
        <translation>没有机构牵头或协助此计划的任何行。</translation>
    </message>
    <message>
        <source>No key of an agency is entered yet. Enter them under Go &gt; Keys.</source>
        <translation>尚未录入任何机构的密钥。请在“转到 &gt; 密钥”下录入。</translation>
    </message>
    <message>
        <source>Tick the agencies, and choose the key of each.</source>
        <translation>请勾选机构，并选择各自的密钥。</translation>
    </message>
    <message>
        <source>1 package will be made, with what may go to the three sides.</source>
        <translation>将生成 1 个交换包，含可向三方提供的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n packages will be made, each with what may go to the three sides.</source>
        <translation>
            <numerusform>将生成 %n 个交换包，各含可向三方提供的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>交换包的文件夹</translation>
    </message>
    <message>
        <source>Making a package for each agency</source>
        <translation>正在为各机构生成交换包</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaEditing</name>
    <message>
        <source>Move item one level in</source>
        <translation>项目降一级</translation>
    </message>
    <message>
        <source>Put the item below the one before it (Alt+Shift+Right or Ctrl+])</source>
        <translation>将该项目置于前一项目之下（Alt+Shift+Right 或 Ctrl+]）</translation>
    </message>
    <message>
        <source>Move item one level out</source>
        <translation>项目升一级</translation>
    </message>
    <message>
        <source>Put the item beside the one above it (Alt+Shift+Left or Ctrl+[)</source>
        <translation>将该项目与其上级项目并列（Alt+Shift+Left 或 Ctrl+[）</translation>
    </message>
    <message>
        <source>Move item to backlog…</source>
        <translation>将项目移至待议事项…</translation>
    </message>
    <message>
        <source>Carry item to next meeting…</source>
        <translation>将项目延续到下次会议…</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>请查看：%1</translation>
    </message>
    <message>
        <source>%1  ·  through at %2</source>
        <comment>times of the agenda, and when it ends</comment>
        <translation>%1  ·  %2 结束</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why does “%1” wait?</source>
        <translation>“%1”为何留待以后？</translation>
    </message>
    <message>
        <source>Move to backlog</source>
        <translation>移至待议事项</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog.</source>
        <translation>“%1”已列于待议事项。</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog; the agenda of this meeting stays as it was.</source>
        <translation>“%1”已列于待议事项；本次会议的议程保持不变。</translation>
    </message>
    <message>
        <source>There is no next meeting: none names this one as its previous, and none of its series follows. Add the next meeting first, or move the item to the backlog.</source>
        <translation>没有下次会议：没有会议以本次会议为上次会议，其系列中也没有后续会议。请先添加下次会议，或将该项目移至待议事项。</translation>
    </message>
    <message>
        <source>Move to backlog…</source>
        <translation>移至待议事项…</translation>
    </message>
    <message>
        <source>Why is “%1” carried to “%2”?</source>
        <translation>“%1”为何延续到“%2”？</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” already.</source>
        <translation>“%1”已列入“%2”的议程。</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” too; here it stays.</source>
        <translation>“%1”也列入“%2”的议程；此处仍予保留。</translation>
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
        <translation>— 未填</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ 有</translation>
    </message>
    <message>
        <source>— No</source>
        <translation>— 无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无立场</translation>
    </message>
    <message>
        <source>no wanted outcome</source>
        <translation>无预期成果</translation>
    </message>
    <message>
        <source>wanted outcome noted</source>
        <translation>已记录预期成果</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 项请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>whether the wanted outcome is noted</comment>
        <translation>成果</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>仅限我方</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>who may see an item: the three sides</comment>
        <translation>三方共享</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>visible: %1</source>
        <translation>可见范围：%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见范围</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>预定分钟</translation>
    </message>
</context>
<context>
    <name>tri::ui::AnswersDialog</name>
    <message>
        <source>Enter answers: %1</source>
        <translation>录入答复：%1</translation>
    </message>
    <message>
        <source>One line for each: the code that stands below the item on the paper, or its number; then D for a decision, A for an action, N for a note or G for a disagreement, a colon, and the words.</source>
        <translation>每条一行：文件上项目下方的代码或项目编号；然后是 D（决定）、A（行动）、N（记录）或 G（分歧）、冒号和文字。</translation>
    </message>
    <message>
        <source>Answers, one a line</source>
        <translation>答复，每行一条</translation>
    </message>
    <message>
        <source>K7Q3P A: The ILO circulates the list by 2 May</source>
        <translation>K7Q3P A: 劳工组织于5月2日前分发清单</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>每行的处理结果</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Enter outcomes</source>
        <translation>录入结果</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>1 new outcome</source>
        <translation>1 个新结果</translation>
    </message>
    <message numerus="yes">
        <source>%n new outcomes</source>
        <translation>
            <numerusform>%n 个新结果</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is there already</source>
        <translation>1 个已存在</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line to correct</source>
        <translation>1 行需更正</translation>
    </message>
    <message numerus="yes">
        <source>%n lines to correct</source>
        <translation>
            <numerusform>%n 行需更正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::AssignBar</name>
    <message>
        <source>Who is asked to decide</source>
        <translation>请谁作出决定</translation>
    </message>
    <message>
        <source>Who is to decide …</source>
        <translation>由谁决定 …</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>A day, such as 14 May 2014; it may stay empty</source>
        <translation>日期，例如 2014年5月14日；可留空</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody here is named “%1”. Type part of the name and choose from the list.</source>
        <translation>此处没有名为“%1”者。请输入名称的一部分，并从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 14 May 2014, or leave it empty.</source>
        <translation>“%1”不是日期。请写作 2014年5月14日，或留空。</translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message>
        <source>Linked from</source>
        <translation>关联来源</translation>
    </message>
    <message>
        <source>No other record points to this one yet.</source>
        <translation>尚无其他记录指向此记录。</translation>
    </message>
    <message>
        <source>Add linked record</source>
        <translation>添加关联记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more; their list shows all</source>
        <translation>
            <numerusform>另有 %n 条；列表中显示全部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation>无%1</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefComments</name>
    <message>
        <source>Add comment…</source>
        <translation>添加意见…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Not taken in…</source>
        <translation>未采纳…</translation>
    </message>
    <message>
        <source>Comments on this part</source>
        <translation>对此部分的意见</translation>
    </message>
    <message>
        <source>Enter opens the comment</source>
        <translation>按 Enter 打开意见</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>an open comment</comment>
        <translation>%1，期限 %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefIssuing</name>
    <message>
        <source>Lay out the paper</source>
        <translation>排版文件</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Keep the paper as it is now, as a draft or released, with a number on every page; it is never changed afterwards</source>
        <translation>按现状保存文件，作为草稿或定稿，每页附编号；此后不再更改</translation>
    </message>
    <message>
        <source>Issued papers…</source>
        <translation>已印发文件…</translation>
    </message>
    <message>
        <source>What was issued of this paper, who received it, and its pages as they were kept</source>
        <translation>本文件的印发情况、接收方以及所保存的页面</translation>
    </message>
    <message>
        <source>Compare with issued…</source>
        <translation>与已印发文件比较…</translation>
    </message>
    <message>
        <source>Begin the next meeting’s brief</source>
        <translation>开始编写下次会议的简报</translation>
    </message>
    <message>
        <source>With the options and own texts of this one; nothing of them is printed before somebody looked at it</source>
        <translation>沿用本简报的选项和自定文字；未经查看前均不打印</translation>
    </message>
    <message>
        <source>Issued as no. %1 (%2). It is kept among the issued briefs.</source>
        <translation>已作为第 %1 号（%2）印发。保存在已印发简报中。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送给 %1。</translation>
    </message>
    <message>
        <source>1 comment is still open.</source>
        <translation>1 条意见尚未处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are still open.</source>
        <translation>
            <numerusform>%n 条意见尚未处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The brief of “%1” was begun with the options of this one.</source>
        <translation>已沿用本简报的选项开始编写“%1”的简报。</translation>
    </message>
    <message>
        <source>1 own text waits to be looked at.</source>
        <translation>1 段自定文字有待查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n own texts wait to be looked at.</source>
        <translation>
            <numerusform>%n 段自定文字有待查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message>
        <source>Copy</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>内部文本</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>共享文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>美式信纸</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation>尚待准备</translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>此文本不含的内容</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定大小</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Nothing. An office copy holds what the other sides must not see.</source>
        <translation>无。内部文本含有其他各方不得看到的内容。</translation>
    </message>
    <message>
        <source>Options and remarks</source>
        <translation>选项和说明</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>A day, a month or a year; the paper shows how things stood at its end. Empty: today, with what is to come</source>
        <translation>某日、某月或某年；文件显示截至其末的情况。留空：今天，并包括今后事项</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>变动起始日</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>上次会议</translation>
    </message>
    <message>
        <source>A day, a month or a year; what changed after its end is told. Empty: since the meeting before, or what the record of the brief says</source>
        <translation>日、月或年；列出其结束后的变动。留空：自上次会议起，或按简报记录所示</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Printed beside the first, paragraph by paragraph</source>
        <translation>与第一语言逐段并排打印</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>1 position empty</source>
        <translation>1 项立场未填</translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation>
            <numerusform>%n 项立场未填</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item without a wanted outcome</source>
        <translation>1 个项目无预期成果</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation>
            <numerusform>%n 个项目无预期成果</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>议程为空</translation>
    </message>
    <message>
        <source> shared</source>
        <translation> 共享</translation>
    </message>
    <message>
        <source> office</source>
        <translation> 内部</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>Print what is shown (Ctrl+P, or Enter in the preview)</source>
        <translation>打印所显示的内容（Ctrl+P，或在预览中按 Enter）</translation>
    </message>
    <message>
        <source>1 item without minutes</source>
        <translation>1 个项目无会议记录</translation>
    </message>
    <message numerus="yes">
        <source>%n items without minutes</source>
        <translation>
            <numerusform>%n 个项目无会议记录</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item not yet agreed</source>
        <translation>1 个项目尚未商定</translation>
    </message>
    <message numerus="yes">
        <source>%n items not yet agreed</source>
        <translation>
            <numerusform>%n 个项目尚未商定</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. What is shown can be saved as PDF instead.</source>
        <translation>此计算机未设置打印机。所显示的内容可改为另存为 PDF。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>“%1”不是日期。请写作 2014年5月14日、2014-05 或 2014。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as meeting pack…</source>
        <translation>另存为会议文件包…</translation>
    </message>
    <message>
        <source>This paper and the files of the meeting and its items, as one PDF file with an index</source>
        <translation>此文件及会议和各议项的文件，合为一个带索引的 PDF</translation>
    </message>
    <message>
        <source>Save as meeting pack</source>
        <translation>另存为会议文件包</translation>
    </message>
    <message>
        <source>pack</source>
        <comment>in the name of a file</comment>
        <translation>文件包</translation>
    </message>
    <message>
        <source>Saved as “%1”. Some files could not be put in; its index tells which, and why.</source>
        <translation>已另存为“%1”。有些文件无法收入；索引说明是哪些及原因。</translation>
    </message>
    <message>
        <source>On A5, two pages beside each other, to be printed on both sides and folded</source>
        <translation>A5，两页并排，双面打印后对折</translation>
    </message>
    <message>
        <source>“%1” is kept under Briefs. Other papers of this kind can be arranged like it.</source>
        <translation>“%1”已保存在简报中。同类的其他文件可照此编排。</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefParts</name>
    <message>
        <source>Move the part up</source>
        <translation>将该部分上移</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>将该部分下移</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>编制方案</translation>
    </message>
    <message>
        <source>Arrange the parts as they are shipped or like an own recipe, or keep them as one</source>
        <translation>按出厂设置或自定方案编排各部分，或将其保存为自定方案</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation>文件的组成部分</translation>
    </message>
    <message>
        <source>Space turns a part on or off, Alt+Up and Alt+Down move it</source>
        <translation>空格键开启或关闭一个部分，Alt+上箭头和Alt+下箭头移动它</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>按出厂设置</translation>
    </message>
    <message>
        <source>Keep as own recipe…</source>
        <translation>保存为自定方案…</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>新编制方案</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>编制方案名称</translation>
    </message>
    <message>
        <source>Keep recipe</source>
        <translation>保存编制方案</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>pages %1 to %2</source>
        <translation>第 %1 至 %2 页</translation>
    </message>
    <message>
        <source>%1: %2, beyond the limit of %3</source>
        <translation>%1：%2，超出 %3 页的限制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message>
        <source>Preview, no pages</source>
        <translation>预览，无页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Preview, being made</source>
        <translation>预览，正在生成</translation>
    </message>
    <message>
        <source>The brief is being made…</source>
        <translation>正在生成简报…</translation>
    </message>
    <message>
        <source>Beyond the limit. %1</source>
        <translation>超出限制。%1</translation>
    </message>
    <message>
        <source>Beyond the limit of 1 page</source>
        <translation>超出 1 页的限制</translation>
    </message>
    <message numerus="yes">
        <source>Beyond the limit of %n pages</source>
        <translation>
            <numerusform>超出 %n 页的限制</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefTexts</name>
    <message>
        <source>In place of what the records say</source>
        <translation>代替记录所述内容</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Own text for</source>
        <translation>自定文字用于</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>自定文字</translation>
    </message>
    <message>
        <source>Printed below the heading, in the language of the paper</source>
        <translation>以文件的语文印在标题之下</translation>
    </message>
    <message>
        <source>The heading and this text are printed, and nothing that is made of the records</source>
        <translation>只印标题和此文字，不印依据记录编成的内容</translation>
    </message>
    <message>
        <source>Records changed since this was written. Read it again; keeping it says that it still fits.</source>
        <translation>撰写后记录已有更改。请重新阅读；保存即表示文字仍然适用。</translation>
    </message>
    <message>
        <source>%1 – records changed</source>
        <comment>part of a paper</comment>
        <translation>%1 – 记录已更改</translation>
    </message>
    <message>
        <source>%1 – own text</source>
        <comment>part of a paper</comment>
        <translation>%1 – 自定文字</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go back to the text as it was kept</source>
        <translation>恢复为已保存的文字</translation>
    </message>
    <message>
        <source>%1 – from the last meeting</source>
        <comment>part of a paper</comment>
        <translation>%1 – 来自上次会议</translation>
    </message>
    <message>
        <source>%1 – 1 open comment</source>
        <comment>part of a paper</comment>
        <translation>%1 – 1 条待处理意见</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n open comments</source>
        <comment>part of a paper</comment>
        <translation>
            <numerusform>%1 – %n 条待处理意见</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft restored from %1, %2. It is not printed before it is kept.</source>
        <translation>已恢复 %1 %2 的草稿。保存之前不会打印。</translation>
    </message>
    <message>
        <source>Written for %1 and to be looked at; it is printed once you keep it.</source>
        <translation>系为 %1 撰写，有待查看；保存后才会打印。</translation>
    </message>
</context>
<context>
    <name>tri::ui::CalendarsPage</name>
    <message>
        <source>As a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>打开周期</translation>
    </message>
    <message>
        <source>What fits it…</source>
        <translation>契合内容…</translation>
    </message>
    <message>
        <source>O the preparation opens · P the text is prepared · C the text closes · R the cycle runs. Only what is entered to the month is shown.</source>
        <translation>始 编制开始 · 编 文本编制中 · 截 文本截止 · 行 周期进行中。只显示录入到月的内容。</translation>
    </message>
    <message>
        <source>No planning cycle is entered yet. Add one under Planning cycles, or from the page of a State.</source>
        <translation>尚未录入规划周期。请在“规划周期”下或从国家的页面添加。</translation>
    </message>
    <message>
        <source>Open the planning cycle (Enter)</source>
        <translation>打开规划周期（Enter）</translation>
    </message>
    <message>
        <source>What could be proposed for the next cycle of this State (F)</source>
        <translation>可为该国下一周期提出的内容（F）</translation>
    </message>
    <message>
        <source>Planning calendars of all States, by month</source>
        <translation>所有国家的规划日历，按月</translation>
    </message>
    <message>
        <source>Planning calendars of all States, as a list</source>
        <translation>所有国家的规划日历，以列表显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: the preparation opens</comment>
        <translation>始</translation>
    </message>
    <message>
        <source>%1: its preparation opens</source>
        <translation>%1：编制开始</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: the text is prepared</comment>
        <translation>编</translation>
    </message>
    <message>
        <source>%1: its text is prepared</source>
        <translation>%1：文本编制中</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: the text closes</comment>
        <translation>截</translation>
    </message>
    <message>
        <source>%1: its text closes</source>
        <translation>%1：文本截止</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: the cycle runs</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1：周期进行中</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>State, month, what</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>规划日历</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>早一年</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>晚一年</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellEditor</name>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellTable</name>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>此单元格不可编辑。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainPart</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>内部文本</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>共享文本</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office, and experiences without consent</source>
        <translation>共享文本不含敏感内容、仅限本办公室的内容以及未获同意的经验</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Back to the chain</source>
        <translation>返回证据链</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The chain can be saved as PDF instead.</source>
        <translation>此计算机未设置打印机。可改为将证据链另存为 PDF。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>另存为 SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the chain is written to “%1”.</source>
        <translation>证据链的共享文本已写入“%1”。</translation>
    </message>
    <message>
        <source>The chain is written to “%1”. It is for your own office: it shows what others may not see, too.</source>
        <translation>证据链已写入“%1”。该文件供本办公室使用：其中也显示他方不得查看的内容。</translation>
    </message>
    <message>
        <source>Print the chain…</source>
        <translation>打印证据链…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>打印或保存之前先显示页面（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>打开所选内容（Enter）</translation>
    </message>
    <message>
        <source>Put in the centre</source>
        <translation>置于中心</translation>
    </message>
    <message>
        <source>Show the chain of the chosen record (Space)</source>
        <translation>显示所选记录的证据链（空格键）</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>所有证据链</translation>
    </message>
    <message>
        <source>Show all records that hang together</source>
        <translation>显示所有相互关联的记录</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Show all four columns, as far as they can be read (0)</source>
        <translation>在字迹可辨的前提下显示全部四列（0）</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less in more detail (Ctrl+plus)</source>
        <translation>显示较少内容，细节较多（Ctrl+加号）</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more in less detail (Ctrl+minus)</source>
        <translation>显示较多内容，细节较少（Ctrl+减号）</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>The chain as text, beside the graph</source>
        <translation>在图旁以文字显示证据链</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show what lines and signs mean</source>
        <translation>显示线条和符号的含义</translation>
    </message>
    <message>
        <source>Chain of:</source>
        <translation>证据链所属记录：</translation>
    </message>
    <message>
        <source>Chain of: reference or words of a record</source>
        <translation>证据链所属记录：记录的编号或词语</translation>
    </message>
    <message>
        <source>All chains – type a reference or words</source>
        <translation>所有证据链 – 请输入编号或词语</translation>
    </message>
    <message>
        <source>Outline of the chain</source>
        <translation>证据链大纲</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up; 1 record stands in none</source>
        <translation>从证据到后续行动的所有证据链；1 条记录不在任何证据链中</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up</source>
        <translation>从证据到后续行动的所有证据链</translation>
    </message>
    <message numerus="yes">
        <source>All chains from evidence to follow-up; %n records stand in none</source>
        <translation>
            <numerusform>从证据到后续行动的所有证据链；%n 条记录不在任何证据链中</numerusform>
        </translation>
    </message>
    <message>
        <source>No experience, document, lesson, recommendation or follow-up has “%1” in its reference or title. Try another word.</source>
        <translation>没有编号或标题含“%1”的经验、文件、经验教训、建议或后续行动。请尝试其他词语。</translation>
    </message>
    <message>
        <source>The record whose chain was shown is not in this workspace any more.</source>
        <translation>所显示证据链的记录已不在此工作区中。</translation>
    </message>
    <message>
        <source>No chain yet. Link experiences or documents to a lesson, and name in the lesson the recommendations it leads to.</source>
        <translation>尚无证据链。请将经验或文件与经验教训关联，并在该经验教训中列出其引出的建议。</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>引出</translation>
    </message>
    <message>
        <source>(leads back to itself)</source>
        <translation>（又回到自身）</translation>
    </message>
    <message>
        <source>(see above)</source>
        <translation>（见上文）</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>证据链</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainView</name>
    <message>
        <source>Evidence chain</source>
        <translation>证据链</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line one came along, record</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::CheckPart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到该字段</translation>
    </message>
    <message>
        <source>Open the field at which it is mended; Enter does too</source>
        <translation>打开可作修正的字段；按 Enter 亦可</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>采用拟议值</translation>
    </message>
    <message>
        <source>Set the proposed value, of all that are selected</source>
        <translation>为所有所选项设置拟议值</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the record with all its fields</source>
        <translation>打开该记录及其所有字段</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Show the list as it will be printed</source>
        <translation>按打印效果显示列表</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待补事项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>如何修正</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>计划本身</translation>
    </message>
    <message>
        <source>%1 A value is proposed.</source>
        <translation>%1已提供拟议值。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1；显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed for what is selected. Press Enter to go to the field.</source>
        <translation>所选内容没有拟议值。按 Enter 转到该字段。</translation>
    </message>
    <message>
        <source>1 point is settled. Ctrl+Z takes it back.</source>
        <translation>已确定 1 项。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n points are settled. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已确定 %n 项。按 Ctrl+Z 可撤销。</numerusform>
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
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ColumnFilters</name>
    <message>
        <source>Filter the column %1</source>
        <translation>筛选“%1”列</translation>
    </message>
    <message>
        <source>Words, =exactly, &lt;2015, &gt;=3, - for empty, * for anything</source>
        <translation>词语、=完全相同、&lt;2015、&gt;=3、-表示空、*表示任意内容</translation>
    </message>
</context>
<context>
    <name>tri::ui::CommentDialog</name>
    <message>
        <source>Comment on “%1”</source>
        <translation>对“%1”的意见</translation>
    </message>
    <message>
        <source>Why it is not taken in</source>
        <translation>未采纳的理由</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>已恢复 %1 %2 的草稿。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ComparePart</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold the plan at the two moments against each other</source>
        <translation>将计划在两个时点的状态相互比较</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>打印变动</translation>
    </message>
    <message>
        <source>Show the changes as they will be printed</source>
        <translation>按打印效果显示变动</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Save the changes in sight as a CSV file</source>
        <translation>将当前所示变动另存为 CSV 文件</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the record with all its fields (Enter)</source>
        <translation>打开该记录及其所有字段（Enter）</translation>
    </message>
    <message>
        <source>A version, a meeting or a day</source>
        <translation>版本、会议或日期</translation>
    </message>
    <message>
        <source>Choose, or type a day such as 14 May 2014</source>
        <translation>选择，或输入日期，例如 2014年5月14日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Changes by line</source>
        <translation>按行列出变动</translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation>行和字段</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a version and its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a meeting and its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose from when the plan is to be compared: a version, a meeting or a day.</source>
        <translation>请选择计划比较的起点：版本、会议或日期。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>所有牵头方</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>number of a line, now and then</comment>
        <translation>%1（原为 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1；显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>之前的序号</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>现在的序号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>推迟天数</translation>
    </message>
    <message>
        <source>Save the changes as a table</source>
        <translation>将变动另存为表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <comment>name of a file</comment>
        <translation>%1 变动</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动内容</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareTable</name>
    <message>
        <source>Experiences side by side</source>
        <translation>并排比较经验</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>失误与教训</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lesson, what evidence says to it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>experience, what is compared, its text</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Restore the record as it was</source>
        <translation>将记录恢复为当时状态</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>It had been deleted, and was put back.</source>
        <translation>该记录曾被删除，后已恢复。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>该记录已被删除。</translation>
    </message>
    <message>
        <source>All fields are the same in both.</source>
        <translation>两者所有字段均相同。</translation>
    </message>
    <message>
        <source>As it was set, %1</source>
        <translation>当时所设，%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation>
            <numerusform>另有 %n 条记录已与此处所设不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was set here still stands.</source>
        <translation>此处所设内容均仍有效。</translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation>
            <numerusform>此处对 %n 条记录所设内容均仍有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation>
            <numerusform>另有 %n 条记录有更改，未作比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted since.</source>
        <translation>此后已被删除。</translation>
    </message>
    <message>
        <source>It was put back since.</source>
        <translation>此后已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation>
            <numerusform>此处所设字段中有 %n 个仍有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>恢复此字段</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Original: %1, then %2</source>
        <translation>原文：%1，然后是%2</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1，之前</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1，之后</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConflictList</name>
    <message>
        <source>Two versions to decide</source>
        <translation>待决定的两个版本</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConflictPage</name>
    <message>
        <source>Take combined</source>
        <translation>采用合并文本</translation>
    </message>
    <message>
        <source>Take the text below, as it stands there</source>
        <translation>按现状采用下方文字</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep all members of both lists, or the paragraphs of both texts one after the other</source>
        <translation>保留两个列表的所有项，或将两段文字的各段依次保留</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Write something else than the two say</source>
        <translation>另写与两个版本不同的内容</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Ask a colleague to decide; the note goes along when copies are exchanged</source>
        <translation>请同事作出决定；交换副本时便笺一并发送</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the record with all its fields</source>
        <translation>打开记录及其所有字段</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>The decision before this one</source>
        <translation>上一项决定</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>The decision after this one; nothing is chosen</source>
        <translation>下一项决定；不作任何选择</translation>
    </message>
    <message>
        <source>Take what %1 says; the other version stays in the history</source>
        <translation>采用%1的版本；另一版本保留在历史中</translation>
    </message>
    <message>
        <source>Take this wording</source>
        <translation>采用此措辞</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Settled: %1, %2</source>
        <translation>已决定：%1，%2</translation>
    </message>
    <message>
        <source>Settled with both: %1, %2</source>
        <translation>已决定两者都保留：%1，%2</translation>
    </message>
    <message>
        <source>Two versions to decide: %1, %2</source>
        <translation>待决定的两个版本：%1，%2</translation>
    </message>
    <message>
        <source>Nobody is asked any more: %1, %2</source>
        <translation>不再请任何人决定：%1，%2</translation>
    </message>
    <message>
        <source>Assigned: %1, %2</source>
        <translation>已指派：%1，%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No copies disagree. When two offices change the same field before they exchange their files, both versions wait here until somebody decides.</source>
        <translation>各副本之间没有不一致。如果两个办公室在交换文件之前更改了同一字段，两个版本将列于此处，直至有人作出决定。</translation>
    </message>
    <message>
        <source>None of the open decisions is of this selection.</source>
        <translation>待决事项中没有符合此项选择的。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Which decisions are shown</source>
        <translation>显示哪些决定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>“For us”: what is assigned to the organization that this desk works for, as Home says</source>
        <translation>“我方”：指派给首页所示本工作台所服务组织的决定</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait.</source>
        <translation>
            <numerusform>%n 项决定有待作出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%2 项决定中的 %1 项</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConflictPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, field</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>未填写任何内容。</translation>
    </message>
    <message>
        <source>The record was there.</source>
        <translation>当时该记录存在。</translation>
    </message>
    <message>
        <source>Shown in all copies meanwhile</source>
        <translation>目前在所有副本中显示</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>A newer version of the program made this field. Decide with that version; until then both versions stay.</source>
        <translation>此字段由本程序的较新版本生成。请用该版本作出决定；在此之前两个版本均予保留。</translation>
    </message>
    <message>
        <source>The record stays in sight until somebody decides.</source>
        <translation>在有人作出决定之前，该记录继续显示。</translation>
    </message>
    <message>
        <source>Both changed one paragraph at different places. Read what became of it before you take it.</source>
        <translation>双方更改了同一段落的不同之处。采用之前请阅读合并结果。</translation>
    </message>
    <message>
        <source>The changes do not touch each other, so they can be taken together.</source>
        <translation>各项更改互不影响，因此可以一并采用。</translation>
    </message>
    <message>
        <source>The same paragraph stands here several times, and which one was meant cannot be told. So nothing is proposed.</source>
        <translation>此处有几个相同的段落，无法判断所指的是哪一个。因此不提出合并文本。</translation>
    </message>
    <message>
        <source>Both changed the same place, so nothing is proposed.</source>
        <translation>双方更改了同一处，因此不提出合并文本。</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>您的措辞</translation>
    </message>
    <message>
        <source>Combined from both</source>
        <translation>两者合并</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergenceBoard</name>
    <message>
        <source>Nothing said</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>%1, priorities: %2</source>
        <translation>%1，优先事项：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergencePage</name>
    <message>
        <source>Convergence</source>
        <translation>趋同</translation>
    </message>
    <message>
        <source>As of the &amp;previous meeting</source>
        <translation>截至上次会议(&amp;P)</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting before</source>
        <translation>显示上一次会议时的情况</translation>
    </message>
    <message>
        <source>As of the &amp;next meeting</source>
        <translation>截至下次会议(&amp;N)</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting after</source>
        <translation>显示下一次会议时的情况</translation>
    </message>
    <message>
        <source>Record the position of %1</source>
        <translation>记录%1的立场</translation>
    </message>
    <message>
        <source>A new position on the chosen priority</source>
        <translation>对所选优先事项的新立场</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>A day, a month or a year; it shows how things stood at its end</source>
        <translation>日、月或年；显示其结束时的情况</translation>
    </message>
    <message>
        <source>Where a card stands follows from what the three sides have said by this day. It cannot be moved; a new position moves it.</source>
        <translation>卡片的位置取决于三方截至此日的表态。卡片不能移动；新的立场会使其移动。</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>添加优先事项</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>重叠与空白</translation>
    </message>
    <message>
        <source>What each side does on the themes, period by period</source>
        <translation>各方按时期在各专题上所做的工作</translation>
    </message>
    <message>
        <source>%1 of %2 priorities run on this day</source>
        <translation>%2 个优先事项中有 %1 个在此日有效</translation>
    </message>
    <message>
        <source>Priorities of the SRSG, the GFMD and the GMG stand here by how far the three agree.</source>
        <translation>秘书长特别代表、全球论坛和全球移徙小组的优先事项按三方的一致程度列于此处。</translation>
    </message>
    <message>
        <source>No priority runs on this day. Choose another day, or add a priority.</source>
        <translation>此日没有有效的优先事项。请选择其他日期，或添加优先事项。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>“%1”不是日期。请写作 2014年5月14日、2014-05 或 2014。</translation>
    </message>
    <message>
        <source>Print priorities</source>
        <translation>打印优先事项</translation>
    </message>
    <message>
        <source>The board as of this day on paper, with positions and history</source>
        <translation>将此日的看板连同立场和历史印出</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoursePart</name>
    <message>
        <source>Course</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>开始会议</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>开放会议</translation>
    </message>
    <message>
        <source>New meeting from this one</source>
        <translation>据此新建会议</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>以本次会议的议程、与会者和筹备工作新建会议</translation>
    </message>
    <message>
        <source>Compare revision with now</source>
        <translation>将修订版与现在比较</translation>
    </message>
    <message>
        <source>Show what changed since the revision</source>
        <translation>显示自该修订版以来的变动</translation>
    </message>
    <message>
        <source>Add meeting below</source>
        <translation>添加下级会议</translation>
    </message>
    <message>
        <source>Add a roundtable, session or other meeting that belongs to this one</source>
        <translation>添加属于本次会议的圆桌会议、分会或其他会议</translation>
    </message>
    <message>
        <source>Open the meeting above</source>
        <translation>打开上级会议</translation>
    </message>
    <message>
        <source>Open the meeting that this one belongs to</source>
        <translation>打开本次会议所属的会议</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Meetings below</source>
        <translation>下级会议</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meetings above and below</source>
        <translation>上级和下级会议</translation>
    </message>
    <message>
        <source>Template: no meeting itself</source>
        <translation>模板：本身不是会议</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状况：%1</translation>
    </message>
    <message>
        <source>The meeting as it is now is kept as a revision</source>
        <translation>会议的现有内容将保存为修订版</translation>
    </message>
    <message>
        <source>None yet. Each change of status keeps what the meeting was; briefs and minutes cite it.</source>
        <translation>尚无。每次状况改变都会保存会议当时的内容；简报和会议记录据此引用。</translation>
    </message>
    <message>
        <source>The meeting is what revision %1 holds.</source>
        <translation>会议与第 %1 次修订的内容相同。</translation>
    </message>
    <message>
        <source>The meeting has changed since its last revision.</source>
        <translation>会议自上次修订以来已有变动。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 items, %2 positions, %3 participants, %4 outcomes</source>
        <translation>%1 个项目、%2 项立场、%3 名与会者、%4 项成果</translation>
    </message>
    <message>
        <source>It belongs to no other meeting, and none belongs to it.</source>
        <translation>不属于其他会议，也没有会议属于它。</translation>
    </message>
    <message>
        <source>It belongs to no other meeting.</source>
        <translation>不属于其他会议。</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>所属会议：%1</translation>
    </message>
    <message>
        <source>Why does the meeting go back? The reason is kept with the revision.</source>
        <translation>会议为何退回？理由与修订版一同保存。</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageBar</name>
    <message>
        <source>As others see it</source>
        <translation>按他方所见</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>建议对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Count only what may be shown to the three sides, and tell few actors as a range</source>
        <translation>只统计可向三方显示的内容，行为方较少时以范围表示</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>任何会议</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>任何专题</translation>
    </message>
    <message>
        <source>Any addressee</source>
        <translation>任何建议对象</translation>
    </message>
    <message>
        <source>Any chairmanship</source>
        <translation>任何主席任期</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoveragePage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recommendations taken up</source>
        <translation>已采纳的建议</translation>
    </message>
    <message>
        <source>Follow-ups by status word</source>
        <translation>按状况用语列出的后续行动</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Records of the chosen number</source>
        <translation>所选数字的记录</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>状况用语</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Open the chosen record (Enter)</source>
        <translation>打开所选记录（Enter）</translation>
    </message>
    <message>
        <source>Show these numbers as a paper, for the office or to be shared</source>
        <translation>将这些数字显示为文件，供本办公室使用或共享</translation>
    </message>
    <message>
        <source>Numbers of coverage</source>
        <translation>后续概况的数字</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No recommendation is entered yet. Enter recommendations of a Forum Meeting, or paste them into their list from a table. Then it stands here what of them is taken up.</source>
        <translation>尚未录入建议。请录入论坛会议的建议，或从表格粘贴到建议列表中。之后此处显示其中哪些已被采纳。</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>添加建议</translation>
    </message>
    <message>
        <source>Open the list of recommendations</source>
        <translation>打开建议列表</translation>
    </message>
    <message>
        <source>Recommendations: %1. Taken up: %2. Other entries: %3. Nothing entered yet: %4.</source>
        <translation>建议：%1。已采纳：%2。其他记录：%3。尚无记录：%4。</translation>
    </message>
    <message>
        <source>Left out for others: %1.</source>
        <translation>对他方略去：%1。</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>尚未录入任何内容</translation>
    </message>
    <message>
        <source>Shared priority</source>
        <translation>共同优先事项</translation>
    </message>
    <message>
        <source>Nothing entered yet (%1)</source>
        <translation>尚无记录（%1）</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>后续概况</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageTable</name>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>tri::ui::DelegationPage</name>
    <message>
        <source>Print checklist</source>
        <translation>打印核对清单</translation>
    </message>
    <message>
        <source>The list on paper, with boxes to tick and lines to write on (Ctrl+P)</source>
        <translation>纸质清单，附可勾选的方框和书写线（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>打开该行的记录（Enter）</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>The delegation is ready with this line, or not yet again (Space)</source>
        <translation>将该行标为代表团已就绪，或恢复为未就绪（空格键）</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Make a step of the preparation of this line; it stands on Home when it is due (S)</source>
        <translation>将此行列为筹备步骤；到期时显示在首页上（S）</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>请求协助…</translation>
    </message>
    <message>
        <source>Draft a request to an agency for help with preparing the delegation (R)</source>
        <translation>起草一份向机构提出的请求，以协助代表团筹备（R）</translation>
    </message>
    <message>
        <source>Who is asked for help</source>
        <translation>协助请求对象</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>机构 …</translation>
    </message>
    <message>
        <source>Ask for help with the preparation:</source>
        <translation>请求协助筹备：</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>起草请求</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This line has a step already. Space ticks it.</source>
        <translation>此行已有步骤。按空格键可勾选。</translation>
    </message>
    <message>
        <source>A step of the preparation is made of this line; the State is its owner.</source>
        <translation>已将此行列为筹备步骤；该国为负责方。</translation>
    </message>
    <message>
        <source>That this line is ready follows from its record; Enter opens it.</source>
        <translation>此行是否就绪依其记录而定；按 Enter 可打开记录。</translation>
    </message>
    <message>
        <source>The step of this line is done.</source>
        <translation>此行的步骤已完成。</translation>
    </message>
    <message>
        <source>The step of this line is open again.</source>
        <translation>此行的步骤重新列为未完成。</translation>
    </message>
    <message>
        <source>Ticked: kept as a step of the preparation that is done.</source>
        <translation>已勾选：记为已完成的筹备步骤。</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list, or leave the box empty.</source>
        <translation>没有名为“%1”的机构。请从列表中选择，或将此框留空。</translation>
    </message>
    <message>
        <source>A request for help is drafted; it stands under “Help asked for and offered”.</source>
        <translation>已起草一项协助请求；列于“请求和提供的协助”之下。</translation>
    </message>
    <message>
        <source>State of the delegation</source>
        <translation>代表团所属国家</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>国家 …</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>论坛会议</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>没有名为“%1”的国家。请从列表中选择。</translation>
    </message>
    <message>
        <source>What the delegation prepares</source>
        <translation>代表团的筹备内容</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>State, meeting</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose a State above. Its experiences, positions, papers and persons for the meeting then stand here as a checklist.</source>
        <translation>请在上方选择一个国家。该国为会议准备的经验、立场、文稿和人员将在此列为核对清单。</translation>
    </message>
    <message>
        <source>There is no Forum Meeting in this workspace yet. Add one under Meetings.</source>
        <translation>此工作区中尚无论坛会议。请在“会议”下添加。</translation>
    </message>
    <message>
        <source>The list cannot be made; the message above says why. Choose another State or meeting.</source>
        <translation>无法编制清单；原因见上方消息。请选择其他国家或会议。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>group, how many are ready</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>步骤已完成</translation>
    </message>
    <message>
        <source>Step open</source>
        <translation>步骤未完成</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Follow-up is voluntary: whether the State tells of it, and what, is for the State to say.</source>
        <translation>后续行动属自愿性质：是否通报、通报什么，由该国决定。</translation>
    </message>
    <message>
        <source>Prepare a delegation</source>
        <translation>筹备代表团</translation>
    </message>
    <message>
        <source>The step is done; the line is ready once the consent is recorded as given.</source>
        <translation>步骤已完成；登记已获同意后，该行即为就绪。</translation>
    </message>
    <message>
        <source>Kept as a step that is done; the line is ready once the consent is recorded as given.</source>
        <translation>已作为完成的步骤保存；登记已获同意后，该行即为就绪。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>still to be prepared</comment>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>tri::ui::Desk</name>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed in it.</source>
        <translation>此工作区以只读方式打开。其中内容不能更改。</translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation>这是样例。尽可试用：它是独立的副本，其中的会议和计划均为虚构。</translation>
    </message>
    <message>
        <source>This is the only page that is open. To leave the workspace, choose File &gt; Close workspace.</source>
        <translation>这是唯一打开的页面。要离开工作区，请选择“文件 &gt; 关闭工作区”。</translation>
    </message>
</context>
<context>
    <name>tri::ui::DiffText</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>增加：%1</translation>
    </message>
    <message>
        <source>Matching words: %1</source>
        <translation>相符词语：%1</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilModel</name>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>%1, 1 year ago</source>
        <translation>%1，1 年前</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years ago</source>
        <translation>
            <numerusform>%1，%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what experiences say, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>other evidence: %1</source>
        <translation>其他证据：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <comment>lesson, its words, heading, what it tells</comment>
        <translation>%1：%2。%3：%4。</translation>
    </message>
    <message>
        <source>%1 (%2) on %3: %4</source>
        <comment>experience, its title, lesson, what it says</comment>
        <translation>%1（%2）对%3：%4</translation>
    </message>
    <message>
        <source>. Why: %1</source>
        <translation>。理由：%1</translation>
    </message>
    <message>
        <source>%1 (%2) says nothing to %3 as far as we know. Insert adds a link.</source>
        <translation>据现有记录，%1（%2）未就%3提供说明。按 Insert 可添加关联。</translation>
    </message>
    <message>
        <source>How many experiences say what</source>
        <translation>各种说明的经验数量</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>States of the experiences that support the lesson</source>
        <translation>支持该经验教训的经验所属国家</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>When the lesson was drawn or last checked</source>
        <translation>得出该经验教训或上次核对的时间</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>%1: %2. States: %3. Looked at: %4.%5</source>
        <translation>%1：%2。国家：%3。最近查看：%4。%5</translation>
    </message>
    <message>
        <source>Chosen for comparison.</source>
        <translation>已选作比较。</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilPart</name>
    <message>
        <source>The link is added. Undo takes it back.</source>
        <translation>已添加关联。“撤销”可将其取消。</translation>
    </message>
    <message>
        <source>Print what experience teaches…</source>
        <translation>打印经验带来的启示…</translation>
    </message>
    <message>
        <source>All lessons with what each experience says, as an office or a shared copy (Ctrl+P)</source>
        <translation>所有经验教训及各项经验的说明，可为内部文本或共享文本（Ctrl+P）</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>添加关联…</translation>
    </message>
    <message>
        <source>Say what an experience says to the chosen lesson (Insert)</source>
        <translation>说明某项经验与所选经验教训的关系（Insert）</translation>
    </message>
    <message>
        <source>Compare this experience</source>
        <translation>比较此经验</translation>
    </message>
    <message>
        <source>Put the chosen experience side by side with others, or take it out (Space)</source>
        <translation>将所选经验与其他经验并排，或将其移出（空格键）</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>打开经验教训</translation>
    </message>
    <message>
        <source>Open the lesson of the chosen line</source>
        <translation>打开所选行的经验教训</translation>
    </message>
    <message>
        <source>Open the experience</source>
        <translation>打开经验</translation>
    </message>
    <message>
        <source>Open the experience of the chosen column</source>
        <translation>打开所选列的经验</translation>
    </message>
    <message>
        <source>Chain of the lesson</source>
        <translation>经验教训的证据链</translation>
    </message>
    <message>
        <source>Draw what the lesson rests on and leads to</source>
        <translation>绘制该经验教训的依据及其引出的内容</translation>
    </message>
    <message>
        <source>Words of lessons or experiences</source>
        <translation>经验教训或经验中的词语</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>专题：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>国家：</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>查找：</translation>
    </message>
    <message>
        <source>Lessons against experiences</source>
        <translation>经验教训与经验对照</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>所有专题</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>No lesson yet. Enter what several experiences teach together as a lesson, and link the experiences it is drawn from.</source>
        <translation>尚无经验教训。请将若干项经验共同带来的启示录入为经验教训，并关联所依据的经验。</translation>
    </message>
    <message>
        <source>No lesson fits. Choose another theme or State, or fewer words.</source>
        <translation>没有符合的经验教训。请选择其他专题或国家，或减少词语。</translation>
    </message>
    <message>
        <source>Lessons: %1 · experiences: %2 · States: %3</source>
        <translation>经验教训：%1 · 经验：%2 · 国家：%3</translation>
    </message>
    <message>
        <source>Nothing is said here. Insert adds a link; the lesson and the experience are opened from the Record menu.</source>
        <translation>此处没有说明。按 Insert 可添加关联；经验教训和经验可从“记录”菜单打开。</translation>
    </message>
    <message>
        <source>Choose a cell in the column of an experience; Space puts that experience side by side.</source>
        <translation>请选择某项经验所在列的单元格；按空格键可将该经验并排显示。</translation>
    </message>
    <message>
        <source>Four experiences stand side by side at most. Take one out first (Space in its column).</source>
        <translation>最多可并排四项经验。请先移出一项（在其所在列按空格键）。</translation>
    </message>
    <message>
        <source>Space in the columns of two to four experiences puts them side by side here.</source>
        <translation>在两至四项经验所在列按空格键，即可将其在此并排显示。</translation>
    </message>
    <message>
        <source>%1 is chosen. Choose one to three more with Space.</source>
        <translation>已选择%1。请再用空格键选择一至三项。</translation>
    </message>
    <message>
        <source>A link joins an experience and a lesson. Enter one of each first.</source>
        <translation>关联连接一项经验和一项经验教训。请先各录入一项。</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>提炼</translation>
    </message>
</context>
<context>
    <name>tri::ui::DocumentController</name>
    <message>
        <source>Trilateral sample</source>
        <translation>Trilateral 样例</translation>
    </message>
    <message>
        <source>Trilateral workspaces (*.%1)</source>
        <translation>Trilateral 工作区 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. Use Open to look for it elsewhere.</source>
        <translation>“%1”已不在 %2 中。它可能已被移动或更名，或位于未连接的驱动器上。请用“打开”到别处查找。</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.</source>
        <translation>“%1”不是 Trilateral 工作区，因此未作改动。请选择以 .%2 结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague&apos;s instead.</source>
        <translation>“%1”已损坏，未打开。请保持原样，改为打开您的最新副本或同事的副本。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.</source>
        <translation>“%1”由较新版本的 Trilateral 写入。其中未作任何更改；请用该版本打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.</source>
        <translation>无法在 %2 中写入“%1”。请选择其他文件夹，或申请该处的写入权限。</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.</source>
        <translation>“%1”已在另一窗口或另一计算机上打开。请先在那里关闭，或在此以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space in %2, or choose another place.</source>
        <translation>磁盘上没有空间存放“%1”。请在 %2 中腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>There is a file “%1” in %2 already, and it was left as it is. Choose another name.</source>
        <translation>%2 中已有文件“%1”，该文件未作改动。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” could not be opened or made: %2</source>
        <translation>无法打开或新建“%1”：%2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>正在新建工作区</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成样例</translation>
    </message>
</context>
<context>
    <name>tri::ui::EditActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>tri::ui::EvidencePage</name>
    <message>
        <source>What experiences teach is read here…</source>
        <translation>正在读取经验带来的启示…</translation>
    </message>
    <message>
        <source>The evidence could not be read. Open the page again to try once more.</source>
        <translation>无法读取证据。请重新打开此页再试一次。</translation>
    </message>
    <message>
        <source>Nothing is here yet. Enter experiences first, then the lessons that several of them teach together; their chains and gaps follow by themselves.</source>
        <translation>此处尚无内容。请先录入经验，再录入若干项经验共同带来的经验教训；其证据链和缺口会自动得出。</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>添加经验</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperienceOffer</name>
    <message>
        <source>Form to fill in…</source>
        <translation>供填写的表格…</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>接收表格…</translation>
    </message>
    <message>
        <source>Write this experience, or an empty form, as a document that others fill in and send back</source>
        <translation>将此经验或一份空白表格写成文档，供他人填写并送回</translation>
    </message>
    <message>
        <source>Take in a form that was sent back; you see each change first</source>
        <translation>接收送回的表格；您可先查看每项更改</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备情况</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>供填写的表格</translation>
    </message>
    <message>
        <source>The form was written to “%1”.</source>
        <translation>表格已写入“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Not told in it, because only our office sees them: %n values.</source>
        <translation>
            <numerusform>因仅供本办公室查看而未列入表格：%n 项数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms (*.docx *.csv)</source>
        <translation>表格 (*.docx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>接收表格</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperiencePanel</name>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Similar, not the same</source>
        <translation>类似，但不相同</translation>
    </message>
    <message>
        <source>What this experience still needs</source>
        <translation>此经验尚需的内容</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>在此经验旁打开另一项经验</translation>
    </message>
    <message>
        <source>Link the two as similar experiences; they are no longer told as likely the same</source>
        <translation>将两者关联为类似经验；此后不再提示可能相同</translation>
    </message>
    <message>
        <source>Write the experience first; then this tells what it still needs.</source>
        <translation>请先保存该经验；然后此处显示其尚需的内容。</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All readers that are needed have answered.</source>
        <translation>所需评审人均已答复。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>“%1” is set, and what is here speaks for it. %2</source>
        <translation>已设为“%1”，此处内容支持该等级。%2</translation>
    </message>
    <message>
        <source>No grade is set.</source>
        <translation>未设等级。</translation>
    </message>
    <message>
        <source>“%1” is set.</source>
        <translation>已设为“%1”。</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>此处内容支持“%1”。%2</translation>
    </message>
    <message>
        <source>To present it</source>
        <translation>为便于介绍</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>无待补事项。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>相同词语：%1</translation>
    </message>
    <message>
        <source>same State: %1</source>
        <translation>相同国家：%1</translation>
    </message>
    <message>
        <source>same theme: %1</source>
        <translation>相同专题：%1</translation>
    </message>
    <message>
        <source>same period</source>
        <translation>相同期间</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>No other experience looks like this one.</source>
        <translation>没有与此相似的其他经验。</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到该字段</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>添加评审</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tri::ui::FieldEditor</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>（多个值）</translation>
    </message>
    <message>
        <source>(will be empty)</source>
        <translation>（将为空）</translation>
    </message>
    <message>
        <source>Added to what each record has</source>
        <translation>加入每条记录的现有内容</translation>
    </message>
    <message>
        <source>Taken out of each record that has it</source>
        <translation>从含有该值的每条记录中去除</translation>
    </message>
    <message>
        <source>In place of what each record has</source>
        <translation>取代每条记录的现有内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Carry out what probably mends it; it is one step that can be undone</source>
        <translation>执行可能的修正办法；作为一次操作，可撤销</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileActions</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>A file that can run</source>
        <translation>可运行的文件</translation>
    </message>
    <message>
        <source>Files of this kind can do anything on this computer that you can. Open it only if you know who made it and what it does.</source>
        <translation>此类文件可在此计算机上进行您有权进行的任何操作。只有知道由谁制作、有何作用时才打开。</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>无文件。</translation>
    </message>
    <message>
        <source>%1 – its content is not in this copy</source>
        <translation>%1 – 其内容不在此副本中</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>正在保存 %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message>
        <source>Only the name of this file is known.</source>
        <translation>只知道此文件的名称。</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace.</source>
        <translation>此文件的内容不在工作区的此副本中。</translation>
    </message>
    <message>
        <source>The search finds the words inside this file.</source>
        <translation>搜索可找到此文件中的文字。</translation>
    </message>
    <message>
        <source>The search finds the words in the first part of this large file.</source>
        <translation>搜索可找到此大文件开头部分的文字。</translation>
    </message>
    <message>
        <source>The search finds this file by its name only.</source>
        <translation>搜索只能按名称找到此文件。</translation>
    </message>
    <message>
        <source>This file seems to be damaged: the search finds it by its name only.</source>
        <translation>此文件似已损坏：搜索只能按名称找到它。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加电子文件…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>将电子文件的副本与此记录一同保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look at a copy in the program of its kind</source>
        <translation>用相应程序查看副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation>将文件写到文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected files for a folder or a mail</source>
        <translation>复制所选文件，以便放入文件夹或邮件</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>粘贴文件</translation>
    </message>
    <message>
        <source>Attach the files that were copied in the file manager</source>
        <translation>附加在文件管理器中复制的文件</translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation>名称和详情…</translation>
    </message>
    <message>
        <source>Show the record of this file: its title, language, date and note</source>
        <translation>显示此文件的记录：标题、语文、日期和备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected files away from this record</source>
        <translation>将所选文件从此记录中移除</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Papers, letters and pictures that go with this record can be kept in the workspace: drop them here.</source>
        <translation>与此记录有关的文稿、信函和图片可保存在工作区中：请拖放到此处。</translation>
    </message>
    <message>
        <source>No file goes with this record.</source>
        <translation>此记录未附电子文件。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>There is no file on the clipboard. Copy files in the file manager first.</source>
        <translation>剪贴板上没有文件。请先在文件管理器中复制文件。</translation>
    </message>
    <message>
        <source>“%1” removed from this record.</source>
        <translation>“%1”已从此记录中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation>
            <numerusform>已从此记录中移除 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FillButton</name>
    <message>
        <source>What becomes of this field in the selected records</source>
        <translation>所选记录中此字段的处理方式</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilterBar</name>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>显示条件</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>文字筛选</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>连接词</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitOffer</name>
    <message>
        <source>Fit for the next planning cycle…</source>
        <translation>下一规划周期的契合…</translation>
    </message>
    <message>
        <source>When the State plans, and what could be proposed for its next cycle, with reasons</source>
        <translation>该国的规划时间，以及可为其下一周期提出的内容，附理由</translation>
    </message>
    <message>
        <source>How agencies could help…</source>
        <translation>机构可如何提供帮助…</translation>
    </message>
    <message>
        <source>Agencies by mandate, earlier support, projects and people, with reasons</source>
        <translation>按任务授权、以往支助、项目和人员列出机构，附理由</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>项目简介</translation>
    </message>
    <message>
        <source>The project on one paper, to hand out: what, where, who, results</source>
        <translation>将项目印于一份文件，供分发：内容、地点、参与方、成果</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>项目清单</translation>
    </message>
    <message>
        <source>All projects on paper, by theme and country</source>
        <translation>印出所有项目，按专题和国家排列</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>请选择一条记录，或先保存新记录。</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The list on paper, for the office or to share (Ctrl+P)</source>
        <translation>印出清单，供本办公室使用或共享（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the recommendation (Enter)</source>
        <translation>打开该建议（Enter）</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>建立支助记录…</translation>
    </message>
    <message>
        <source>Write down support for this recommendation that fits the cycle (S)</source>
        <translation>记下契合该周期的对此建议的支助（S）</translation>
    </message>
    <message>
        <source>Add a planning cycle</source>
        <translation>添加规划周期</translation>
    </message>
    <message>
        <source>When the State plans, and when the text is prepared</source>
        <translation>该国的规划时间，以及文本的编制时间</translation>
    </message>
    <message>
        <source>Agency that could support it</source>
        <translation>可提供支助的机构</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>机构 …</translation>
    </message>
    <message>
        <source>The agency has offered it</source>
        <translation>该机构已提议支助</translation>
    </message>
    <message>
        <source>Support by:</source>
        <translation>支助方：</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>建立记录</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list.</source>
        <translation>没有名为“%1”的机构。请从列表中选择。</translation>
    </message>
    <message>
        <source>The support is written down as offered. It is internal until you share it.</source>
        <translation>已将该支助记为已提议。在您共享之前属内部记录。</translation>
    </message>
    <message>
        <source>The support is written down; nothing is offered yet. It is internal until you share it.</source>
        <translation>已记下该支助；尚未提议任何内容。在您共享之前属内部记录。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>国家 …</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>没有名为“%1”的国家。请从列表中选择。</translation>
    </message>
    <message>
        <source>When the State plans</source>
        <translation>国家规划时间</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What could fit the cycle</source>
        <translation>可能契合该周期的内容</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支助</translation>
    </message>
    <message>
        <source>Choose a State above. When it plans, and what could fit its next cycle, then stands here.</source>
        <translation>请在上方选择国家。其规划时间以及可能契合其下一周期的内容将显示于此。</translation>
    </message>
    <message>
        <source>The State is not in this workspace. Choose another one.</source>
        <translation>该国不在此工作区中。请另选一个。</translation>
    </message>
    <message>
        <source>Nothing here is addressed to this State by name or taken up by it. Recommendations to all States are listed once its follow-up, support or projects touch their theme.</source>
        <translation>此处没有点名以该国为对象或由其采纳的内容。以所有国家为对象的建议，在该国的后续行动、支助或项目涉及其专题后列出。</translation>
    </message>
    <message>
        <source>No recommendation here is addressed to this State or taken up by it.</source>
        <translation>此处没有以该国为对象或由其采纳的建议。</translation>
    </message>
    <message>
        <source>No planning cycle of this State is entered, so nobody can say when proposals are welcome.</source>
        <translation>尚未录入该国的规划周期，因此无法判断何时欢迎提出提议。</translation>
    </message>
    <message>
        <source>None of the cycles entered can still take something in. Enter the next one when it is known.</source>
        <translation>已录入的周期均已不能纳入新内容。得知下一周期后请录入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cycle, when it is prepared</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Addressed to all States, with no other reason yet: %1.</source>
        <translation>以所有国家为对象、尚无其他理由的建议：%1。</translation>
    </message>
    <message>
        <source>Fits it already</source>
        <comment>support</comment>
        <translation>已契合该周期</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>下一规划周期的契合</translation>
    </message>
</context>
<context>
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpFilters</name>
    <message>
        <source>Any</source>
        <comment>status</comment>
        <translation>任何状况</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>会议：</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>专题：</translation>
    </message>
    <message>
        <source>Addressed to:</source>
        <translation>建议对象：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Actors:</source>
        <translation>行为方：</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>状况：</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>起始：</translation>
    </message>
    <message>
        <source>Since, first year</source>
        <translation>起始，最早年份</translation>
    </message>
    <message>
        <source>Since, last year</source>
        <translation>起始，最晚年份</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>形式：</translation>
    </message>
    <message>
        <source>Only recommendations with an entry</source>
        <translation>仅限有条目的建议</translation>
    </message>
    <message>
        <source>Leave out the lines on which nothing is entered</source>
        <translation>略去尚无记录的行</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>Show States without an entry too; never on paper</source>
        <translation>同时显示没有条目的国家；打印时一律不显示</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>year</comment>
        <translation>任何年份</translation>
    </message>
    <message>
        <source>All</source>
        <comment>meetings</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>themes</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何一方</translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>（不在此副本中）</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpMatrixPage</name>
    <message>
        <source>Print the matrix…</source>
        <translation>打印矩阵…</translation>
    </message>
    <message>
        <source>What is chosen here on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>印出此处所选内容，可为内部文本或共享文本（Ctrl+P）</translation>
    </message>
    <message>
        <source>&amp;Export for our office…</source>
        <translation>导出供本办公室使用(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what is chosen here as a workbook or a Word document</source>
        <translation>将此处所选内容写成工作簿或 Word 文档</translation>
    </message>
    <message>
        <source>Export a &amp;shared copy…</source>
        <translation>导出共享文本(&amp;S)…</translation>
    </message>
    <message>
        <source>Likewise for the three sides: without what is internal or sensitive, and without what was noted about a State without its consent</source>
        <translation>同样供三方使用：不含内部或敏感内容，也不含未经国家同意而就其记录的内容</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>复制所选或所有单元格及其标题</translation>
    </message>
    <message>
        <source>Open the &amp;recommendation</source>
        <translation>打开该建议(&amp;R)</translation>
    </message>
    <message>
        <source>Open the recommendation of the chosen line</source>
        <translation>打开所选行的建议</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a record</comment>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>1 line copied. The copy is for our own office.</source>
        <translation>已复制 1 行。该文本供本办公室使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied. The copy is for our own office.</source>
        <translation>
            <numerusform>已复制 %n 行。该文本供本办公室使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Export a shared copy</source>
        <translation>导出共享文本</translation>
    </message>
    <message>
        <source>Export for our office</source>
        <translation>导出供本办公室使用</translation>
    </message>
    <message>
        <source>Writing the follow-up matrix</source>
        <translation>正在写出后续行动矩阵</translation>
    </message>
    <message>
        <source>The matrix is written to “%1”. It holds internal and sensitive records too; it is for our own office.</source>
        <translation>矩阵已写入“%1”。其中也含内部和敏感记录；供本办公室使用。</translation>
    </message>
    <message>
        <source>The shared copy is written to “%1”.</source>
        <translation>共享文本已写入“%1”。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>Recommendations by actors</source>
        <translation>按建议和行为方列出</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>Recommendations and their follow-up, a line an entry</source>
        <translation>建议及其后续行动，每个条目一行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The matrix is being put together…</source>
        <translation>正在汇集矩阵…</translation>
    </message>
    <message>
        <source>The matrix could not be put together. Open the page again to try once more.</source>
        <translation>无法汇集矩阵。请重新打开此页再试一次。</translation>
    </message>
    <message>
        <source>Recommendations of Forum Meetings and what is done on them stand here. Add a recommendation, or take in a table of them.</source>
        <translation>此处列出论坛会议的建议以及就其开展的工作。请添加建议，或接收建议表格。</translation>
    </message>
    <message>
        <source>Nothing is entered that fits. Choose less narrowly above.</source>
        <translation>没有符合的记录。请在上方放宽选择。</translation>
    </message>
    <message>
        <source>1 recommendation.</source>
        <translation>1 项建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations.</source>
        <translation>
            <numerusform>%n 项建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up is voluntary: an empty cell says that nothing is entered here, and no more.</source>
        <translation>后续行动属自愿性质：空白单元格仅表示此处尚无记录，别无他意。</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>后续行动矩阵</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpOffer</name>
    <message>
        <source>Add a dated report…</source>
        <translation>添加带日期的报告…</translation>
    </message>
    <message>
        <source>Write down what somebody reports of the follow-up, with the day and the word for how it stands</source>
        <translation>记下某方就该后续行动所作的报告，附日期和状况用语</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续行动</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>并排打开两者</translation>
    </message>
    <message>
        <source>Add a dated report…</source>
        <translation>添加带日期的报告…</translation>
    </message>
    <message>
        <source>What is told of the follow-up</source>
        <translation>关于该后续行动的说明</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>打开该行的记录（Enter）</translation>
    </message>
    <message>
        <source>Open the two accounts beside each other</source>
        <translation>并排打开两种说明</translation>
    </message>
    <message>
        <source>Write down what somebody reports of it, with the day and the word for how it stands</source>
        <translation>记下某方就其所作的报告，附日期和状况用语</translation>
    </message>
    <message>
        <source>Write the record first; then this tells what is known of it.</source>
        <translation>请先写好该记录；然后此处显示已知情况。</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpRecords</name>
    <message>
        <source>Records of the chosen cell</source>
        <translation>所选单元格的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申明</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>tri::ui::ForecastPart</name>
    <message>
        <source>Show &amp;dropped</source>
        <translation>显示已放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Request &amp;calendar</source>
        <translation>请求日历(&amp;C)</translation>
    </message>
    <message>
        <source>What is expected, month by month, on paper or as PDF: for the office, or to be shared</source>
        <translation>逐月列出预计的请求，可打印或存为 PDF：供本办公室使用或供分享</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step</source>
        <translation>将已勾选的请求（未勾选时为所选请求）一次录入为请求草稿</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside on this computer, or bring it back</source>
        <translation>在此计算机上搁置已勾选的请求（未勾选时为所选请求），或将其恢复</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>勾选或取消勾选(&amp;T)</translation>
    </message>
    <message>
        <source>Requests to be expected</source>
        <translation>预计的请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>通常请求对象</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出现届数</translation>
    </message>
    <message>
        <source>Earliest to latest, by month</source>
        <translation>最早至最晚，按月</translation>
    </message>
    <message>
        <source>Before how many of the earlier Forum Meetings it came</source>
        <translation>曾在多少届往届论坛会议之前提出</translation>
    </message>
    <message>
        <source>From the earliest to the latest day it was ever asked, counted from the Forum Meeting. Dot or bar: the usual day or month. Diamond: needed by. Thick line: the Forum Meeting. Dotted: today.</source>
        <translation>从历来最早到最晚的请求日期，按与论坛会议的距离计算。圆点或条形：通常的日期或月份。菱形：需要日期。粗线：论坛会议。虚线：今天。</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>在此会议之前：</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>在此会议之前</translation>
    </message>
    <message>
        <source>List the proposals that were dropped on this computer too, to bring them back</source>
        <translation>同时列出在此计算机上已放弃的预计项，以便恢复</translation>
    </message>
    <message>
        <source>Earlier requests that the proposal rests on</source>
        <translation>预计所依据的以往请求</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step (Ctrl+Enter)</source>
        <translation>将已勾选的请求（未勾选时为所选请求）一次录入为请求草稿（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside; it stays so on this computer until you bring it back (Delete)</source>
        <translation>搁置已勾选的请求（未勾选时为所选请求）；在此计算机上保持搁置，直到您将其恢复（Delete）</translation>
    </message>
    <message>
        <source>What may be asked before %1, by what was asked before earlier ones</source>
        <translation>根据往届会议之前的请求，预计%1之前可能提出的请求</translation>
    </message>
    <message>
        <source>What may be asked before the coming Forum Meeting</source>
        <translation>下次论坛会议之前可能提出的请求</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>预计提出</translation>
    </message>
    <message>
        <source>Dropped on this computer</source>
        <translation>在此计算机上已放弃</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>usual day, earliest, latest</comment>
        <translation>%1，介于%2与%3之间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of request, title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times, Forum Meetings</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>预计日期：%1</translation>
    </message>
    <message>
        <source>; needed by %1</source>
        <translation>；需要日期：%1</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>预计日期：%1。</translation>
    </message>
    <message>
        <source>Needed by %1.</source>
        <translation>需要日期：%1。</translation>
    </message>
    <message>
        <source>This time is over: it was never asked this late.</source>
        <translation>时间已过：以往从未如此晚提出。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>1 request to be expected</source>
        <translation>预计有 1 项请求</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to be expected</source>
        <translation>
            <numerusform>预计有 %n 项请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered already</source>
        <translation>
            <numerusform>%n 项已录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n 项已放弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped (“Show dropped” lists them)</source>
        <translation>
            <numerusform>%n 项已放弃（“显示已放弃”可列出）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. Drawn from 1 earlier Forum Meeting.</source>
        <translation>%1。依据 1 届往届论坛会议得出。</translation>
    </message>
    <message numerus="yes">
        <source>%1. Drawn from %n earlier Forum Meetings.</source>
        <translation>
            <numerusform>%1。依据 %n 届往届论坛会议得出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking, so of no use here: %n.</source>
        <translation>
            <numerusform>因无请求日期而未能采用：%n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n as drafts</source>
        <translation>
            <numerusform>将 %n 项录入为草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter as a draft</source>
        <translation>录入为草稿</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n</source>
        <translation>
            <numerusform>放弃 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>打开请求列表</translation>
    </message>
    <message>
        <source>Requests are expected from one Forum Meeting to the next. Enter the coming Forum Meeting, at least with its month.</source>
        <translation>预计的请求由往届论坛会议推及下一届。请录入下次论坛会议，至少填写月份。</translation>
    </message>
    <message>
        <source>No Forum Meeting before this one has requests with a day or month of asking, so nothing can be expected. Enter what was asked in earlier years, or paste it into the list of requests from a table.</source>
        <translation>此前各届论坛会议均无载明请求日期或月份的请求，因此无法预计。请录入往年提出的请求，或从表格粘贴到请求列表中。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</source>
        <translation>
            <numerusform>有记录的往届论坛会议（%n 届）之前没有经常出现的请求，因此没有预计。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>此项已录入。</translation>
    </message>
    <message>
        <source>One draft of a request is entered. Nobody has asked yet.</source>
        <translation>已录入一份请求草稿。尚无人提出请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of requests are entered. Nobody has asked yet.</source>
        <translation>
            <numerusform>已录入 %n 份请求草稿。尚无人提出请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is back among those to be expected.</source>
        <translation>该预计项已恢复到预计的请求之列。</translation>
    </message>
    <message>
        <source>Dropped on this computer, here and on the request calendar. “Show dropped” lists what was dropped, to bring it back.</source>
        <translation>已在此计算机上放弃，此处和请求日历均不再显示。“显示已放弃”可列出已放弃的内容，以便恢复。</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormExportDialog</name>
    <message>
        <source>An &amp;empty form for a new one</source>
        <translation>用于新记录的空白表格(&amp;E)</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>供填写的表格</translation>
    </message>
    <message>
        <source>Others fill it in with Word or LibreOffice, or as a table, and send it back; when you take it in, you see each change before it is taken. What is internal or sensitive is not told in it.</source>
        <translation>他方用 Word 或 LibreOffice 填写，或以表格形式填写，然后送回；接收时，您可在采纳前先看到每项更改。表格不含内部或敏感内容。</translation>
    </message>
    <message>
        <source>&amp;This one: %1</source>
        <translation>此记录：%1(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the form, and of what is written into it</source>
        <translation>表格及填入文字的语文(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the form, and of what is written into it</source>
        <translation>表格及填入文字的语文</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormReviewDialog</name>
    <message>
        <source>A new record from “%1”</source>
        <translation>来自“%1”的新记录</translation>
    </message>
    <message>
        <source>“%1”: what the form changes</source>
        <translation>“%1”：表格所作的更改</translation>
    </message>
    <message>
        <source>Changes that the form makes, to be taken or left</source>
        <translation>表格所作的更改，可采纳或不采纳</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>整份表格</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未采纳：%1</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>请注意：%1</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>此处也已更改</translation>
    </message>
    <message>
        <source>It changed here since the form was sent. Tick it to take what the form says: %1</source>
        <translation>表格发出后，此处已有更改。如要采纳表格中的内容，请勾选：%1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>The form says nothing else than the record does.</source>
        <translation>表格内容与记录相同。</translation>
    </message>
    <message>
        <source>The form makes a new record: %1.</source>
        <translation>表格将新建一条记录：%1。</translation>
    </message>
    <message>
        <source>Changes in the form: %1. As they stand here: %2.</source>
        <translation>表格中的更改：%1 项。与此处相同：%2 项。</translation>
    </message>
    <message>
        <source>Problems: %1; those fields are left as they are.</source>
        <translation>问题：%1 项；相关字段保持不变。</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; decide on each.</source>
        <translation>双方均有更改：%1 项；请逐项决定。</translation>
    </message>
    <message>
        <source>Take over 1 field</source>
        <translation>采纳 1 个字段</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n fields</source>
        <translation>
            <numerusform>采纳 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>What the form says was taken over. Undo takes all of it back.</source>
        <translation>已采纳表格中的内容。“撤销”可全部退回。</translation>
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
        <translation>需要填写</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
</context>
<context>
    <name>tri::ui::GapsPart</name>
    <message>
        <source>Evidence is old after</source>
        <translation>证据视为陈旧的年限</translation>
    </message>
    <message>
        <source>Years after which evidence is old</source>
        <translation>超过多少年的证据视为陈旧</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>None of this is a fault of anybody; follow-up is voluntary.</source>
        <translation>以上均非任何一方的过失；后续行动属自愿性质。</translation>
    </message>
    <message>
        <source>Print the gaps…</source>
        <translation>打印缺口…</translation>
    </message>
    <message>
        <source>All groups on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>打印所有组别，可为内部文本或共享文本（Ctrl+P）</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the record of the chosen point (Enter)</source>
        <translation>打开所选条目的记录（Enter）</translation>
    </message>
    <message>
        <source>Chain of the record</source>
        <translation>该记录的证据链</translation>
    </message>
    <message>
        <source>Draw what it rests on and leads to</source>
        <translation>绘制其依据及其引出的内容</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>证据缺口</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因及处理办法</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recommendations without evidence</source>
        <translation>没有证据的建议</translation>
    </message>
    <message>
        <source>Experiences never used</source>
        <translation>从未使用的经验</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>相互矛盾之处</translation>
    </message>
    <message>
        <source>Lessons without evidence</source>
        <translation>没有证据的经验教训</translation>
    </message>
    <message>
        <source>Old evidence</source>
        <translation>陈旧证据</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>循环论证</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, why it is told</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter folds or unfolds the group.</source>
        <translation>按 Enter 可折叠或展开该组。</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>1 point that is missing or wants a second look</source>
        <translation>1 项尚缺或值得再看的内容</translation>
    </message>
    <message>
        <source>Nothing is missing in the chains</source>
        <translation>证据链没有缺口</translation>
    </message>
    <message numerus="yes">
        <source>%n points that are missing or want a second look</source>
        <translation>
            <numerusform>%n 项尚缺或值得再看的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
</context>
<context>
    <name>tri::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>没有页面含有所有这些词语。</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryFilters</name>
    <message>
        <source>By whom</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>何种类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>何种方式</translation>
    </message>
    <message>
        <source>In any way</source>
        <translation>任何方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation>%1，例如 2014年5月14日、2014-05 或 2014</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>“%1”不是日期。请写作 2014年5月14日、2014-05 或 2014。</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation>
            <numerusform>%1（%n 条记录）</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message>
        <source>This change notes that another copy was merged. Its own changes stand in this list too.</source>
        <translation>此项更改记录合并了另一副本。该副本自身的更改也列于此。</translation>
    </message>
    <message>
        <source>This change concerns several records. Each of them shows its own history.</source>
        <translation>此项更改涉及多条记录。每条记录显示各自的历史。</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>与现在比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go back to this state…</source>
        <translation>返回此状态(&amp;G)…</translation>
    </message>
    <message>
        <source>Show what became since of the fields that this change set</source>
        <translation>显示此项更改所设字段后来的变化</translation>
    </message>
    <message>
        <source>Take every record to how it was after the chosen change; this can be undone</source>
        <translation>将每条记录恢复到所选更改之后的状态；此操作可撤销</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>没有符合此筛选的更改。</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%2 项更改中的 %1 项</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 项更改</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在返回</translation>
    </message>
    <message>
        <source>Every record is as it was after that change.</source>
        <translation>每条记录均与该项更改之后的状态相同。</translation>
    </message>
    <message>
        <source>Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.</source>
        <translation>将更改、删除或恢复的记录：%1 条。不论此后由谁更改；此操作可撤销。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Records taken back: %1. Undo brings the later state again.</source>
        <translation>已退回的记录：%1 条。“撤销”可重新取得后来的状态。</translation>
    </message>
    <message>
        <source>A restore point changes nothing. “Go back to this state” says how much differs from it.</source>
        <translation>恢复点不作任何更改。“返回此状态”会说明有多少内容与其不同。</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPanel</name>
    <message>
        <source>Bring the old value back</source>
        <translation>恢复旧值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%1 (from a newer version)</source>
        <translation>%1（来自较新版本）</translation>
    </message>
    <message>
        <source>Restore the record as it was before</source>
        <translation>将记录恢复为先前状态</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>Choose a second state with Ctrl+click or Ctrl+Space to compare the two</source>
        <translation>用 Ctrl+单击或 Ctrl+Space 选择第二个状态，以比较两者</translation>
    </message>
    <message>
        <source>Compare the two states</source>
        <translation>比较两个状态</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomeBlock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，逾期</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示较少</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message>
        <source>No request for expertise is waiting for an answer.</source>
        <translation>没有待答复的专业知识请求。</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>Meeting in hand</source>
        <translation>当前会议</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>没有计划中的会议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add the next meeting of the three sides to prepare its agenda, positions and brief.</source>
        <translation>请添加三方的下次会议，以准备其议程、立场和简报。</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>议程尚为空。</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing that is to be done is overdue.</source>
        <translation>待办事项均未逾期。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation>七天内没有到期事项。</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待他方</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>他人所作更改</translation>
    </message>
    <message>
        <source>Nothing came in since this workspace was open here last.</source>
        <translation>自此工作区上次在此打开以来，没有新的内容。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>No copies disagree, nothing is unfinished, and all open work has someone to do it.</source>
        <translation>各副本之间没有分歧，没有未完成的输入，所有未结工作均有人负责。</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>工作台使用者</translation>
    </message>
    <message>
        <source>Delegation staff</source>
        <translation>代表团工作人员</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>协调人</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>The organization we work for</source>
        <translation>我们服务的组织</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>我们服务于 …</translation>
    </message>
    <message>
        <source>An organization, body, State or entity: filters call it “my organization”, and its overdue work stands first</source>
        <translation>组织、工作机构、国家或实体：筛选中称为“本组织”，其逾期工作列在最前</translation>
    </message>
    <message>
        <source>Next meeting: today</source>
        <translation>下次会议：今天</translation>
    </message>
    <message>
        <source>Next meeting: tomorrow</source>
        <translation>下次会议：明天</translation>
    </message>
    <message>
        <source>Next meeting: in %1 days</source>
        <translation>下次会议：%1 天后</translation>
    </message>
    <message>
        <source>Items with positions of all three: %1 of %2</source>
        <translation>三方立场齐全的项目：%2 项中有 %1 项</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>会议模式</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>会议举行期间将其铺满屏幕（F11）</translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message>
        <source>The first row holds headings</source>
        <translation>第一行为标题</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>下一个问题（F8）</translation>
    </message>
    <message>
        <source>Rows to be taken in</source>
        <translation>要接收的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Paste 1 row into %1</source>
        <translation>将 1 行粘贴到%1</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>第 %1 列对应的字段</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. To be mended: %4.</source>
        <translation>新增：%1。更改：%2。未变：%3。待修正：%4。</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation>新增：%1。更改：%2。未变：%3。</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿的工作表</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>导入到%1</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; choose another encoding if they look wrong.</source>
        <translation>文件未说明其文字的编码方式；如果显示不正确，请选择其他编码。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Same title and same day. Untick it to take them in as new records</source>
        <translation>标题和日期均相同。取消勾选则作为新记录接收</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>将 %n 行粘贴到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste 1 record</source>
        <translation>粘贴 1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n records</source>
        <translation>
            <numerusform>粘贴 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>导入 1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>导入 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them exists here already: update it</source>
        <translation>其中 1 条在此已有：予以更新</translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist here already: update them</source>
        <translation>
            <numerusform>其中 %n 条在此已有：予以更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the 1 valid one</source>
        <translation>仅 1 条有效记录</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n valid ones</source>
        <translation>
            <numerusform>仅 %n 条有效记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember these columns for the next such sheet</source>
        <translation>记住这些列，供下次读取此类工作表</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Column that tells which record a row stands for</source>
        <translation>说明每行代表哪条记录的列</translation>
    </message>
    <message>
        <source>Pasted rows of %1</source>
        <translation>粘贴的行：%1</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录标识</translation>
    </message>
    <message>
        <source>(keep in “%1”)</source>
        <translation>（保留在“%1”中）</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>1 row looks like a record that is here: say what it is.</source>
        <translation>1 行与此处的记录相似：请说明其为何。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like records that are here: say what they are.</source>
        <translation>
            <numerusform>%n 行与此处的记录相似：请说明其为何。</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings stand in row %1; above them, and not taken in: “%2”.</source>
        <translation>标题位于第 %1 行；其上未接收的内容：“%2”。</translation>
    </message>
    <message>
        <source>The columns are read as in “%1”.</source>
        <translation>各列按“%1”中的方式读取。</translation>
    </message>
</context>
<context>
    <name>tri::ui::InboxPart</name>
    <message>
        <source>Pipeline &amp;board</source>
        <translation>流程看板(&amp;B)</translation>
    </message>
    <message>
        <source>All requests as cards by their status, to be moved from step to step</source>
        <translation>将所有请求按状况显示为卡片，可在各步骤间移动</translation>
    </message>
    <message>
        <source>Waiting for:</source>
        <translation>等待处理方：</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待处理方</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>待处理的请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求方</translation>
    </message>
    <message>
        <source>For</source>
        <translation>所涉会议</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 项请求待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n 项请求待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>All those asked</source>
        <translation>所有请求对象</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing waits: no request is open, and none was closed in the last sixty days.</source>
        <translation>没有待处理的内容：没有未完成的请求，过去六十天内也没有请求结束。</translation>
    </message>
    <message>
        <source>Nothing waits for %1: no open request was put to it. Choose another, or all of those asked.</source>
        <translation>没有等待%1处理的内容：没有向其提出的未完成请求。请选择其他请求对象，或选择所有请求对象。</translation>
    </message>
    <message>
        <source>1 draft is not counted: nobody has asked yet.</source>
        <translation>未计入 1 份草稿：尚无人提出请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not counted: nobody has asked yet.</source>
        <translation>
            <numerusform>未计入 %n 份草稿：尚无人提出请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, needed by %2, %3</source>
        <comment>title, date, how long until then</comment>
        <translation>%1，需要日期：%2，%3</translation>
    </message>
    <message>
        <source>This workspace is read-only, so the board cannot be kept as a view. Choose “Board by” and “Status” under “Group”.</source>
        <translation>此工作区为只读，因此看板不能存为视图。请在“分组”下选择“看板依据”和“状况”。</translation>
    </message>
    <message>
        <source>Requests by status</source>
        <translation>按状况列出的请求</translation>
    </message>
    <message>
        <source>Inbox and load</source>
        <translation>收件箱与工作量</translation>
    </message>
</context>
<context>
    <name>tri::ui::IndicatorsPart</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No indicator shows yet how this plan moves on. One for each objective is a good start: what is counted, in which unit, from where to where.</source>
        <translation>尚无反映本计划进展的指标。不妨先为每项目标设一个指标：统计什么、以何单位、从何值到何值。</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>添加数值</translation>
    </message>
    <message>
        <source>Add a value to the chosen indicator</source>
        <translation>为所选指标添加数值</translation>
    </message>
    <message>
        <source>Ask for due reports</source>
        <translation>请求到期报告</translation>
    </message>
    <message>
        <source>Make a record for each report that the schedules ask for in the coming three months</source>
        <translation>为未来三个月内按时间安排应提交的每份报告建立一条记录</translation>
    </message>
    <message>
        <source>Remove reports no longer asked for</source>
        <translation>移除不再要求的报告</translation>
    </message>
    <message>
        <source>Move reports to the trash that are awaited though no schedule asks for them any more</source>
        <translation>将仍待提交但已无时间安排要求的报告移至回收站</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add an indicator to the plan</source>
        <translation>为计划添加指标</translation>
    </message>
    <message>
        <source>Open indicator</source>
        <translation>打开指标</translation>
    </message>
    <message>
        <source>Open the indicator with all its fields (Enter)</source>
        <translation>打开该指标及其所有字段（Enter）</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>计划的指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>反映对象</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线值</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>下次报告</translation>
    </message>
    <message>
        <source>Date of the value</source>
        <translation>数值的日期</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>日期、月份或年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A number, or the value in words</source>
        <translation>数字，或用文字表述的数值</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 indicators have a value.</source>
        <translation>%2 个指标中有 %1 个已有数值。</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited report(s) are no longer asked for by any schedule.</source>
        <translation>
            <numerusform>%n 份待提交的报告已无任何时间安排要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>New value:</source>
        <translation>新数值：</translation>
    </message>
    <message>
        <source>New value in %1:</source>
        <comment>a unit</comment>
        <translation>新数值，单位为%1：</translation>
    </message>
    <message>
        <source>The value is missing: a number, or what it is in words.</source>
        <translation>缺少数值：请填写数字或文字表述。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day, a month or a year, for example %2.</source>
        <translation>“%1”不是日期。请写明日期、月份或年份，例如 %2。</translation>
    </message>
    <message>
        <source>All reports that the schedules ask for in the coming three months are there. A schedule is set in “Report every” of the plan or of an indicator.</source>
        <translation>未来三个月内按时间安排应提交的报告均已列出。时间安排在计划或指标的“报告间隔”中设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are now awaited.</source>
        <translation>
            <numerusform>现有 %n 份报告待提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssueDialog</name>
    <message>
        <source>Draft %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>印发文件</translation>
    </message>
    <message>
        <source>Hand it around as a draft: %1</source>
        <translation>作为草稿分发：%1</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>作为定稿印发</translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation>意见截止日期</translation>
    </message>
    <message>
        <source>Proposed are those who received no. %1. Take out who does not get this one.</source>
        <translation>建议的分发对象为第 %1 号文件的接收方。请移除不接收本文件者。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedCompareDialog</name>
    <message>
        <source>Compare issued papers</source>
        <translation>比较已印发文件</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>尚未以此文本和语文印发过本文件。“印发”可按现状予以保存。</translation>
    </message>
    <message>
        <source>Only earlier: %1</source>
        <translation>仅在较早文件中：%1</translation>
    </message>
    <message>
        <source>Only later: %1</source>
        <translation>仅在较晚文件中：%1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>No. %1, %2, %3</source>
        <comment>an issued paper, draft or released, and its day</comment>
        <translation>第 %1 号，%2，%3</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedDialog</name>
    <message>
        <source>Issued papers</source>
        <translation>已印发文件</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送对象</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Sent to…</source>
        <translation>发送给…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Its pages are here as they were kept (SHA-256 %1…).</source>
        <translation>其页面在此处，与所保存者一致（SHA-256 %1…）。</translation>
    </message>
    <message>
        <source>Comments are asked for by %1.</source>
        <translation>请于 %1 前提出意见。</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>尚未以此文本和语文印发过本文件。“印发”可按现状予以保存。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a copy of the pages instead.</source>
        <translation>此计算机未设置打印机。请改为保存页面副本。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ItemDetail</name>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation>早先会议没有未结行动。</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>介绍人：%1</translation>
    </message>
    <message>
        <source>ours only: not in a shared copy</source>
        <translation>仅限我方：不列入共享文本</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>谁可答复…</translation>
    </message>
    <message>
        <source>People for the item, with what fits and what does not</source>
        <translation>可就该项目答复的人员，并显示符合与不符合之处</translation>
    </message>
</context>
<context>
    <name>tri::ui::KeyDialog</name>
    <message>
        <source>I &amp;compared these words with the owner, aloud or face to face</source>
        <translation>我已与持有人口头或当面核对这些词语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Enter key</source>
        <translation>录入密钥(&amp;E)</translation>
    </message>
    <message>
        <source>Compare and enter a key</source>
        <translation>核对并录入密钥</translation>
    </message>
    <message>
        <source>Key, as its owner &amp;sent it</source>
        <translation>持有人所发的密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of its owner</source>
        <translation>持有人名称(&amp;N)</translation>
    </message>
    <message>
        <source>Call the owner, on a number that did not come with the package, and let them read their eight words. All must be these, in this order:</source>
        <translation>请致电持有人（所用号码不得随交换包而来），请其读出八个词语。须与以下词语完全相同，顺序一致：</translation>
    </message>
    <message>
        <source>Words of the key</source>
        <translation>密钥词语</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>以数字表示的指纹</translation>
    </message>
    <message>
        <source>This is no key, or a letter of it is wrong. Copy it whole, from “trikey1-” on, out of what its owner sent.</source>
        <translation>这不是密钥，或其中有字符错误。请从持有人所发内容中完整复制，从“trikey1-”开始。</translation>
    </message>
</context>
<context>
    <name>tri::ui::KeysPage</name>
    <message>
        <source>&amp;Make your key…</source>
        <translation>新建您的密钥(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy your key</source>
        <translation>复制您的密钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Enter a key…</source>
        <translation>录入密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>清除此密钥(&amp;F)…</translation>
    </message>
    <message>
        <source>Packages are signed and sealed with them</source>
        <translation>交换包以这些密钥签名和密封</translation>
    </message>
    <message>
        <source>Copy your key as text, to send it to others; it is no secret</source>
        <translation>将您的密钥复制为文字，以便发送给他人；密钥并非秘密</translation>
    </message>
    <message>
        <source>Enter the key that somebody sent you</source>
        <translation>录入他人发给您的密钥</translation>
    </message>
    <message>
        <source>So that another key can be entered under this name</source>
        <translation>以便在此名称下录入另一密钥</translation>
    </message>
    <message>
        <source>Your key is made. Send it to those whom you exchange packages with, and read them the words on another way.</source>
        <translation>您的密钥已新建。请将其发送给与您互发交换包的各方，并通过其他途径向其读出词语。</translation>
    </message>
    <message>
        <source>Your key is on the clipboard. Paste it into a mail; it is no secret.</source>
        <translation>您的密钥已在剪贴板上。请将其粘贴到邮件中；密钥并非秘密。</translation>
    </message>
    <message>
        <source>Read these words aloud to whoever enters your key. They must see the same, in this order:</source>
        <translation>请向录入您密钥的人朗读这些词语。对方看到的须与此相同，顺序一致：</translation>
    </message>
    <message>
        <source>Words of your key</source>
        <translation>您的密钥词语</translation>
    </message>
    <message>
        <source>You have no key yet. With one, others can tell that a package comes from you, and can seal packages that only you can open.</source>
        <translation>您尚无密钥。有了密钥，他人便可确认交换包来自您，并可密封只有您才能打开的交换包。</translation>
    </message>
    <message>
        <source>Make your key…</source>
        <translation>新建您的密钥…</translation>
    </message>
    <message>
        <source>Keys of others</source>
        <translation>他人的密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Words of the chosen key</source>
        <translation>所选密钥的词语</translation>
    </message>
    <message>
        <source>This program keeps no keys here.</source>
        <translation>本程序在此不保存密钥。</translation>
    </message>
    <message>
        <source>Your key, as %1</source>
        <translation>您的密钥，名为%1</translation>
    </message>
    <message>
        <source>Or in digits: %1</source>
        <translation>或以数字表示：%1</translation>
    </message>
    <message>
        <source>The words that %1 must read to you:</source>
        <translation>%1须向您读出的词语：</translation>
    </message>
    <message>
        <source>No key of anybody is entered yet. Ask those whom you exchange packages with for theirs.</source>
        <translation>尚未录入任何人的密钥。请向与您互发交换包的各方索取其密钥。</translation>
    </message>
    <message>
        <source>The key of %1 is entered. Packages that it signed are known as theirs from now on.</source>
        <translation>%1的密钥已录入。自此以其签名的交换包将识别为该方所发。</translation>
    </message>
    <message>
        <source>Forget the key of %1? Packages that it signed are unknown from then on, and none can be sealed for it. It cannot be undone; the key can be entered again.</source>
        <translation>清除%1的密钥？此后将无法识别以其签名的交换包，也无法为其密封交换包。此操作不可撤销；可再次录入该密钥。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1 is forgotten; another key can be entered under this name.</source>
        <translation>%1已清除；可在此名称下录入另一密钥。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>tri::ui::LanguageStrip</name>
    <message>
        <source>Language of %1</source>
        <translation>%1的语文</translation>
    </message>
    <message>
        <source>Mark as the original</source>
        <translation>标为原文</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1，原文</translation>
    </message>
    <message>
        <source>%1, translated</source>
        <translation>%1，译文</translation>
    </message>
    <message>
        <source>%1, no text</source>
        <translation>%1，无文字</translation>
    </message>
</context>
<context>
    <name>tri::ui::LineEditor</name>
    <message>
        <source>14 May 2014 or 2014-05</source>
        <translation>2014年5月14日或 2014-05</translation>
    </message>
    <message>
        <source>15:30</source>
        <translation>15:30</translation>
    </message>
    <message>
        <source>Open in the browser …</source>
        <translation>在浏览器中打开 …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>This leaves Trilateral and may use the network.</source>
        <translation>此操作将离开 Trilateral，并可能使用网络。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBar</name>
    <message>
        <source>Experience:</source>
        <translation>经验：</translation>
    </message>
    <message>
        <source>Direction:</source>
        <translation>方向：</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>经验教训：</translation>
    </message>
    <message>
        <source>An own account is slight, what was monitored is fair, what was evaluated is strong</source>
        <translation>自述为较弱，已监测为中等，已评价为较强</translation>
    </message>
    <message>
        <source>Strength:</source>
        <translation>强度：</translation>
    </message>
    <message>
        <source>Why it counts so (may stay empty)</source>
        <translation>如此评定的理由（可留空）</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>添加关联</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 and %2 are linked in this direction already. Open that link (Enter in its cell) to change its strength, or choose another direction.</source>
        <translation>%1与%2已按此方向关联。请打开该关联（在其单元格中按 Enter）以更改强度，或选择其他方向。</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBox</name>
    <message>
        <source>Records that match</source>
        <translation>匹配的记录</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkEditor</name>
    <message>
        <source>Type a name or reference</source>
        <translation>输入名称或编号</translation>
    </message>
    <message>
        <source>Open the linked record</source>
        <translation>打开关联记录</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>“%1” names no single record (%2); pick one from the list or clear the field.</source>
        <translation>“%1”不能确定为一条记录（%2）；请从列表中选择或清空此字段。</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>任何类别</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>Add: type a name or reference</source>
        <translation>添加：输入名称或编号</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除（Del）</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>“%1” names no single record; pick one from the list or clear the box.</source>
        <translation>“%1”不能确定为一条记录；请从列表中选择或清空此框。</translation>
    </message>
    <message>
        <source>Type a name or reference</source>
        <translation>输入名称或编号</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadChart</name>
    <message>
        <source>Load as bars</source>
        <translation>工作量条形图</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadPanel</name>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Load of those asked</source>
        <translation>请求对象的工作量</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>工作量显示形式</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Requests of the chosen number</source>
        <translation>所选数字对应的请求</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Those asked</source>
        <translation>请求对象</translation>
    </message>
    <message>
        <source>%1 was asked once.</source>
        <translation>曾向%1提出 1 次请求。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n times.</source>
        <translation>
            <numerusform>曾向%1提出 %n 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offered something on 1 request, asked or not.</source>
        <translation>不论是否被请求，%1曾就 1 项请求作出提议。</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered something on %n requests, asked or not.</source>
        <translation>
            <numerusform>不论是否被请求，%1曾就 %n 项请求作出提议。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered on 1 request.</source>
        <translation>%1已就 1 项请求交付成果。</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered on %n requests.</source>
        <translation>
            <numerusform>%1已就 %n 项请求交付成果。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declined 1 request; the reason stands in the list.</source>
        <translation>%1婉拒了 1 项请求；理由见列表。</translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n requests; the reasons stand in the list.</source>
        <translation>
            <numerusform>%1婉拒了 %n 项请求；理由见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request to %1 is open: neither delivered nor declined.</source>
        <translation>向%1提出的 1 项请求待处理：既未交付，也未婉拒。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to %1 are open: neither delivered nor declined.</source>
        <translation>
            <numerusform>向%1提出的 %n 项请求待处理：既未交付，也未婉拒。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason is entered</source>
        <translation>未填写理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需要日期</translation>
    </message>
</context>
<context>
    <name>tri::ui::LocalTextEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::Locator</name>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Search everywhere for “%1”</source>
        <translation>在所有记录中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>tri::ui::LongRuns</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
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
        <translation>未完成的输入无法保存到下次启动：%1</translation>
    </message>
    <message>
        <source>“%1” is a package for a workspace. Open the workspace that it is meant for; the package is shown there.</source>
        <translation>“%1”是供某一工作区使用的交换包。请打开其对应的工作区；交换包将在那里显示。</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixModel</name>
    <message>
        <source>◆ Overlap, ◇ gap</source>
        <translation>◆ 重叠，◇ 空白</translation>
    </message>
    <message>
        <source>◆ Overlap</source>
        <translation>◆ 重叠</translation>
    </message>
    <message>
        <source>%1 alone, ◇ gap</source>
        <comment>a side</comment>
        <translation>仅%1，◇ 空白</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>◇ Gap</source>
        <translation>◇ 空白</translation>
    </message>
    <message>
        <source>– ◇ gap</source>
        <comment>no record, and a gap</comment>
        <translation>– ◇ 空白</translation>
    </message>
    <message>
        <source>%1 ◇ gap</source>
        <comment>numbers</comment>
        <translation>%1 ◇ 空白</translation>
    </message>
    <message>
        <source>the theme was not under review then</source>
        <translation>该专题当时不在审查之列</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>theme, period, what the cell says</comment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>theme</comment>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>theme</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixPanel</name>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Chairmanships</source>
        <translation>主席任期</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>In each cell: activities · meetings with it on the agenda · recommendations.</source>
        <translation>每个单元格：活动 · 将其列入议程的会议 · 建议。</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>时段：</translation>
    </message>
    <message>
        <source>No period follows from the records. Activities, agendas, recommendations and work plans with a theme and a date make the columns here.</source>
        <translation>无法从记录得出时段。此处各列来自有专题和日期的活动、议程、建议和工作计划。</translation>
    </message>
    <message>
        <source>Overlap and gaps: themes by side and period</source>
        <translation>重叠与空白：按所属方和时段列出的专题</translation>
    </message>
    <message>
        <source>Periods and sides</source>
        <translation>时段和所属方</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Records of the chosen cell</source>
        <translation>所选单元格的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Unfold all themes</source>
        <translation>展开所有专题(&amp;U)</translation>
    </message>
    <message>
        <source>Show the themes below others too</source>
        <translation>同时显示下级专题</translation>
    </message>
    <message>
        <source>&amp;Fold all themes</source>
        <translation>折叠所有专题(&amp;F)</translation>
    </message>
    <message>
        <source>Show the uppermost themes alone</source>
        <translation>只显示最上级专题</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>复制所选或所有单元格及其标题</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all themes with their counts and words as a workbook or CSV</source>
        <translation>将所有专题及其计数和文字写为工作簿或 CSV</translation>
    </message>
    <message>
        <source>1 record on a theme lies outside of these periods or has no date.</source>
        <translation>有 1 条涉及专题的记录在这些时段之外或没有日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n records on a theme lie outside of these periods or have no date.</source>
        <translation>
            <numerusform>有 %n 条涉及专题的记录在这些时段之外或没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>1 theme copied.</source>
        <translation>已复制 1 个专题。</translation>
    </message>
    <message numerus="yes">
        <source>%n themes copied.</source>
        <translation>
            <numerusform>已复制 %n 个专题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>重叠与空白</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>The table is written to “%1”. It counts sensitive records too; it is for your own office.</source>
        <translation>表格已写入“%1”。其计数也包括敏感记录；仅供您本办公室使用。</translation>
    </message>
    <message>
        <source>The table is being counted…</source>
        <translation>正在统计表格…</translation>
    </message>
    <message>
        <source>The table could not be counted. Open the page again to try once more.</source>
        <translation>无法统计表格。请重新打开本页再试一次。</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingMode</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>Agenda and attendance</source>
        <translation>议程和出席情况</translation>
    </message>
    <message>
        <source>On this screen only</source>
        <translation>仅在此屏幕显示</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>This meeting is in the trash</source>
        <translation>此会议在回收站中</translation>
    </message>
    <message>
        <source>✓ Treated</source>
        <translation>✓ 已审议</translation>
    </message>
    <message>
        <source>» Skipped</source>
        <translation>» 已跳过</translation>
    </message>
    <message>
        <source>→ To be carried over</source>
        <translation>→ 待延续</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>仅限我方</translation>
    </message>
    <message>
        <source>The agenda is empty. Esc leads back to the meeting, where items are added.</source>
        <translation>议程为空。按 Esc 返回会议，在那里添加项目。</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Esc leads back.</source>
        <translation>此会议已不在此处。按 Esc 返回。</translation>
    </message>
    <message numerus="yes">
        <source>%n min left of the meeting</source>
        <translation>
            <numerusform>会议剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! The meeting runs %n min over</source>
        <translation>
            <numerusform>! 会议已超时 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一项目</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项目</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>已审议</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>Write private notes</source>
        <translation>写私人笔记</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>勾选在场人员</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>会场画面</translation>
    </message>
    <message>
        <source>Time in the room view</source>
        <translation>会场画面显示时间</translation>
    </message>
    <message>
        <source>Blank the room view</source>
        <translation>隐藏会场画面</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>隐藏（B）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Pause the time</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Room view: closed</source>
        <translation>会场画面：已关闭</translation>
    </message>
    <message>
        <source>Room view: blanked</source>
        <translation>会场画面：已隐藏</translation>
    </message>
    <message>
        <source>Room view: empty, the meeting is not for others</source>
        <translation>会场画面：空白，此会议不对他人显示</translation>
    </message>
    <message>
        <source>Room view: only the title of the meeting</source>
        <translation>会场画面：只有会议标题</translation>
    </message>
    <message>
        <source>Room view: shows this item</source>
        <translation>会场画面：显示此项目</translation>
    </message>
    <message>
        <source>Room view: shows item %1</source>
        <translation>会场画面：显示项目 %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeCenter</name>
    <message>
        <source>The item in hand</source>
        <translation>当前项目</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>计时已暂停</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Agreed on this item</source>
        <translation>就此项目商定</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>计划 %1 起</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>介绍人：%1</translation>
    </message>
    <message>
        <source>ours only: never in the room view</source>
        <translation>仅限我方：绝不出现在会场画面中</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeEntry</name>
    <message>
        <source>&amp;Who</source>
        <translation>由谁(&amp;W)</translation>
    </message>
    <message>
        <source>B&amp;y when</source>
        <translation>期限(&amp;Y)</translation>
    </message>
    <message>
        <source>and its action (Ctrl+Enter)</source>
        <translation>及其行动（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Name or acronym; several with ;</source>
        <translation>名称或缩写；多个时用 ; 分隔</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>30 Jun 2014</source>
        <translation>2014年6月30日</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新行动</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新决定</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定了什么</translation>
    </message>
    <message>
        <source>One action in one sentence</source>
        <translation>用一句话写明一项行动</translation>
    </message>
    <message>
        <source>One decision in one sentence</source>
        <translation>用一句话写明一项决定</translation>
    </message>
    <message>
        <source>Add action (Enter)</source>
        <translation>添加行动（Enter）</translation>
    </message>
    <message>
        <source>Add decision (Enter)</source>
        <translation>添加决定（Enter）</translation>
    </message>
    <message>
        <source>There is no text yet. Write what was agreed in one sentence.</source>
        <translation>尚无文字。请用一句话写明商定内容。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2 or 2014-06-30.</source>
        <translation>“%1”不是日期。请写作 %2 或 2014-06-30。</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeNotes</name>
    <message>
        <source>Private notes</source>
        <translation>私人笔记</translation>
    </message>
    <message>
        <source>Private notes on this item</source>
        <translation>关于此项目的私人笔记</translation>
    </message>
    <message>
        <source>For our office only (N)</source>
        <translation>仅限本办公室（N）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeRoom</name>
    <message>
        <source>Room view</source>
        <translation>会场画面</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>预期成果</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>行动：%1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeSide</name>
    <message>
        <source>For this screen only</source>
        <translation>仅限此屏幕</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Our position first</source>
        <translation>我方立场在前</translation>
    </message>
    <message>
        <source>Open the document %1</source>
        <translation>打开文件 %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+N)</source>
        <translation>向议程添加项目（Ctrl+N）</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation>上移项目</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>下移项目</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>上移该项目（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>下移该项目（Alt+Down）</translation>
    </message>
    <message>
        <source>The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want.</source>
        <translation>议程尚为空。每个项目可填写时间、三方立场和预期成果。</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>添加第一个项目</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>会议各部分</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and how many come from it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation>
            <numerusform>%1的与会者：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and who heads it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation>主席：%1</translation>
    </message>
    <message>
        <source>No item of the agenda needs positions yet.</source>
        <translation>议程中尚无需要立场的项目。</translation>
    </message>
    <message>
        <source>All items have positions of all three (%1).</source>
        <translation>所有项目均有三方立场（%1）。</translation>
    </message>
    <message>
        <source>%1 of %2 items have positions of all three.</source>
        <translation>%2 个项目中有 %1 个具备三方立场。</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>“%1”已移至回收站。</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash.</source>
        <translation>“%1”及其下级项目已移至回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash, and 1 position with them.</source>
        <translation>“%1”及其下级项目已移至回收站，连同 1 项立场。</translation>
    </message>
    <message>
        <source>“%1” moved to the trash, and 1 position with it.</source>
        <translation>“%1”已移至回收站，连同 1 项立场。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation>
            <numerusform>“%1”及其下级项目已移至回收站，连同 %n 项立场。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation>
            <numerusform>“%1”已移至回收站，连同 %n 项立场。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was added to the agenda.</source>
        <translation>已向议程添加 1 个项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the agenda.</source>
        <translation>
            <numerusform>已向议程添加 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the brief, print it or save it</source>
        <translation>显示、打印或保存简报</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>会议模式</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>会议举行期间将其铺满屏幕（F11）</translation>
    </message>
    <message>
        <source>Propose agenda…</source>
        <translation>提议议程…</translation>
    </message>
    <message>
        <source>Look through what the agenda might take up: what is open, due, new, or waits in the backlog</source>
        <translation>查看议程可列入的内容：未结、到期、新增或待议的事项</translation>
    </message>
    <message>
        <source>The meeting is closed. To change its agenda or minutes, open it again; the reason is kept with the revision.</source>
        <translation>会议已关闭。如需修改议程或纪要，请重新打开；原因与修订一并保存。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>New meeting from this one…</source>
        <translation>据此新建会议…</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>以本次会议的议程、与会者和筹备工作新建会议</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>谁可答复…</translation>
    </message>
    <message>
        <source>People for the item by theme, language, region and free days, with what fits and what does not</source>
        <translation>按专题、语文、区域和空闲日期列出可就该项目答复的人员，并显示符合与不符合之处</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>项目说明</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>单独打印该项目：立场、发言要点、上次情况、预期成果、文件</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>录入答复…</translation>
    </message>
    <message>
        <source>Type back what was decided, behind the codes that stand on the paper of the meeting</source>
        <translation>按会议文件上的代码录入所作决定</translation>
    </message>
    <message>
        <source>1 outcome was entered.</source>
        <translation>已录入 1 个结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes were entered.</source>
        <translation>
            <numerusform>已录入 %n 个结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一项目</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项目</translation>
    </message>
    <message>
        <source>Minutes on paper</source>
        <translation>印出会议记录</translation>
    </message>
    <message>
        <source>Items and how far their minutes are</source>
        <translation>各项目及其会议记录的进展</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation>会议记录的状况</translation>
    </message>
    <message>
        <source>No item needs minutes yet.</source>
        <translation>尚无需要会议记录的项目。</translation>
    </message>
    <message>
        <source>All items agreed (%1).</source>
        <translation>所有项目均已商定（%1）。</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%2 项中已商定 %1 项</translation>
    </message>
    <message>
        <source>Chatham House Rule: write down the points, not who made them.</source>
        <translation>查塔姆大厦规则：记下要点，不记由谁提出。</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>议程尚为空。</translation>
    </message>
    <message>
        <source>Please check: the words name %1. Under the Chatham House Rule minutes keep the point and not the person.</source>
        <translation>请核对：文中提到%1。按照查塔姆大厦规则，会议记录只记要点，不记姓名。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a moment and a person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Agreed: the words are closed. To change them, set the status back to draft and say why.</source>
        <translation>已商定：文字不可更改。如要更改，请将状况设回草稿并说明原因。</translation>
    </message>
    <message>
        <source>Amended after agreement: %1. The history of the item shows each change.</source>
        <translation>商定后修改：%1。项目的历史显示每项更改。</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>这些会议记录已商定。请简要说明重新开放的原因；理由作为备注保存在项目中。</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>重新开放已商定会议记录的理由</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>系列会议记录</translation>
    </message>
    <message>
        <source>The minutes of all meetings of this series in one paper</source>
        <translation>将此系列所有会议的会议记录印成一份文件</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>请核对：%1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MyLinesPage</name>
    <message>
        <source>Say above whom this desk works for: an agency, a body, a State. Then its lines stand here, those that are late first.</source>
        <translation>请在上方注明本工作台为谁服务：机构、工作机构或国家。其事项随后列于此处，逾期的在前。</translation>
    </message>
    <message>
        <source>Nothing waits for us: no open activity, milestone, report or request names us.</source>
        <translation>没有待我方处理的事项：未结的活动、里程碑、报告或请求均未注明我方。</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>显示何方的事项</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>我们服务于 …</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>设置状况…</translation>
    </message>
    <message>
        <source>Set the status of the chosen lines (S)</source>
        <translation>设置所选事项的状况（S）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The chosen lines are done (D)</source>
        <translation>所选事项已完成（D）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the line with all its fields (Enter)</source>
        <translation>打开该事项及其所有字段（Enter）</translation>
    </message>
    <message>
        <source>Lines that wait for us</source>
        <translation>待我方处理的事项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are late,</source>
        <translation>
            <numerusform>%n 个事项已逾期，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due within thirty days.</source>
        <translation>
            <numerusform>另有 %n 个在三十天内到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”, because:</source>
        <translation>“%1”，原因：</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n line(s) is set.</source>
        <translation>
            <numerusform>已设置 %n 个事项的状况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>我方事项</translation>
    </message>
</context>
<context>
    <name>tri::ui::NewKeyDialog</name>
    <message>
        <source>Make your key</source>
        <translation>新建您的密钥</translation>
    </message>
    <message>
        <source>With it you sign what you send, and open what is sealed for you. It is kept on this computer, for you alone, and there can be one only.</source>
        <translation>您用其对所发内容签名，并打开为您密封的内容。密钥保存在此计算机上，仅供您本人使用，且只能有一个。</translation>
    </message>
    <message>
        <source>&amp;Name by which others know you</source>
        <translation>他人所知的您的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>新建密钥(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tri::ui::NoticeBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息（Esc）</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of outcome and the letter for it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>One decision or action in one sentence; A: makes it an action</source>
        <translation>用一句话写明一项决定或行动；以 A: 开头则为行动</translation>
    </message>
    <message>
        <source>Name or reference; several with ;</source>
        <translation>名称或编号；多个时用 ; 分隔</translation>
    </message>
    <message>
        <source>Add the outcome and stay here for the next (Enter)</source>
        <translation>添加该成果，并留在此处填写下一项（Enter）</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as %2 or 2014-04-30; a month or a year will do.</source>
        <translation>“%1”不是日期。请写作 %2 或 2014-04-30；也可只写月份或年份。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加%1。</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomesPart</name>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Make an &amp;activity of it</source>
        <translation>转为活动(&amp;A)</translation>
    </message>
    <message>
        <source>Put the outcome into the work plan, with who and by when</source>
        <translation>将该成果列入工作计划，注明由谁负责、何时完成</translation>
    </message>
    <message>
        <source>Make an expertise &amp;request of it</source>
        <translation>转为专业知识请求(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the expertise that the outcome needs</source>
        <translation>请求该成果所需的专业知识</translation>
    </message>
    <message>
        <source>Make a &amp;follow-up of it</source>
        <translation>转为后续行动(&amp;F)</translation>
    </message>
    <message>
        <source>Note what was said as voluntary follow-up</source>
        <translation>将所述内容记为自愿后续行动</translation>
    </message>
    <message>
        <source>Make a re&amp;commendation of it</source>
        <translation>转为建议(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the outcome as a recommendation with a number of its own</source>
        <translation>将该成果保存为有自身编号的建议</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Decisions, actions, notes and disagreements of this meeting stand here, by the item they belong to.</source>
        <translation>尚无记录。本次会议的决定、行动、备注和分歧按所属项目列于此处。</translation>
    </message>
    <message>
        <source>Outcomes by agenda item</source>
        <translation>按议程项目列出的成果</translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation>打开成果</translation>
    </message>
    <message>
        <source>Open the outcome on a page of its own</source>
        <translation>在单独页面上打开该成果</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>删除成果</translation>
    </message>
    <message>
        <source>Move the selected outcomes to the trash; their numbers are not given again</source>
        <translation>将所选成果移至回收站；其编号不再使用</translation>
    </message>
    <message>
        <source>Carry on as…</source>
        <translation>转为…</translation>
    </message>
    <message>
        <source>Make an activity, a request, a follow-up or a recommendation of the outcome (Ctrl+Shift+O)</source>
        <translation>将该成果转为活动、请求、后续行动或建议（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>1 outcome moved to the trash.</source>
        <translation>1 项成果已移至回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes moved to the trash.</source>
        <translation>
            <numerusform>%n 项成果已移至回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is carried on: %2 “%3”.</source>
        <comment>reference, kind and title of records</comment>
        <translation>%1已转为：%2“%3”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineModel</name>
    <message>
        <source>Number and title</source>
        <translation>序号和标题</translation>
    </message>
    <message>
        <source>joint: %1</source>
        <comment>an activity that several agencies lead</comment>
        <translation>联合：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a line, and its earlier number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2, %3, level %4</source>
        <comment>kind of line, number, title, depth in the outline</comment>
        <translation>%1 %2，%3，层级 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a line, and its earlier one</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlinePart</name>
    <message>
        <source>Find in the outline</source>
        <translation>在大纲中查找</translation>
    </message>
    <message>
        <source>Find lines: number, title, lead, output</source>
        <translation>查找行：序号、标题、牵头方、产出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>This plan has no lines yet. Write the first objective, or paste a plan from Word or Excel: its levels are kept.</source>
        <translation>本计划尚无任何行。请编写第一项目标，或从 Word 或 Excel 粘贴计划：其层级会保留。</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>没有含这些词语的行。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; Esc in the cell restores the value.</source>
        <translation>%1文字保留为草稿；在单元格中按 Esc 恢复原值。</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Write a new line below this one (Ctrl+N)</source>
        <translation>在此行之后编写新行（Ctrl+N）</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>Put the selected lines below the one before them (Alt+Shift+Right or Ctrl+])</source>
        <translation>将所选行置于前一行之下（Alt+Shift+Right 或 Ctrl+]）</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Put the selected lines beside the one they are below (Alt+Shift+Left or Ctrl+[)</source>
        <translation>将所选行与其上级行并列（Alt+Shift+Left 或 Ctrl+[）</translation>
    </message>
    <message>
        <source>Add line above</source>
        <translation>在前面添加行</translation>
    </message>
    <message>
        <source>Write a new line before this one</source>
        <translation>在此行之前编写新行</translation>
    </message>
    <message>
        <source>Add level below</source>
        <translation>添加下级</translation>
    </message>
    <message>
        <source>Write an outcome, output or activity that belongs to this line</source>
        <translation>编写属于此行的成果、产出或活动</translation>
    </message>
    <message>
        <source>Add activity below</source>
        <translation>添加下级活动</translation>
    </message>
    <message>
        <source>Write an activity under this line</source>
        <translation>在此行之下编写活动</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the selected lines up (Alt+Up)</source>
        <translation>上移所选行（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the selected lines down (Alt+Down)</source>
        <translation>下移所选行（Alt+Down）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Add a copy of the selected lines with all below them</source>
        <translation>添加所选行及其下全部内容的副本</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Move the selected lines with all below them to the trash</source>
        <translation>将所选行及其下全部内容移至回收站</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Give all selected lines what the first one has in this column</source>
        <translation>将所选第一行在此列的内容赋予其余所选行</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>更改所选行</translation>
    </message>
    <message>
        <source>Change several fields of all selected lines at once</source>
        <translation>同时更改所有所选行的若干字段</translation>
    </message>
    <message>
        <source>Cut to move</source>
        <translation>剪切移动</translation>
    </message>
    <message>
        <source>Take the selected lines, to paste them after another one</source>
        <translation>取出所选行，以便粘贴到另一行之后</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table with a row of headings</source>
        <translation>将所选行复制为带标题行的表格</translation>
    </message>
    <message>
        <source>Take in lines from Word or Excel; you see them before anything is written</source>
        <translation>接收 Word 或 Excel 中的行；写入之前可先看到</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Show only the top lines</source>
        <translation>只显示最上层的行</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n 项目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n 项成果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n 项产出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 项已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>activities that several agencies lead</comment>
        <translation>
            <numerusform>%n 项联合活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown</source>
        <translation>
            <numerusform>显示 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity. Add a line beside it instead.</source>
        <translation>活动之下不能有其他行。请改为在旁边添加行。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the trash, with all below them.</source>
        <translation>
            <numerusform>已将 %n 行及其下全部内容移至回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones went along.</source>
        <translation>
            <numerusform>一并移去 %n 个里程碑。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies stand after their originals, without what was reported on those.</source>
        <translation>副本位于原行之后，不含就原行所作的报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</source>
        <translation>
            <numerusform>%n 行已可移动：请转到另一行并粘贴（Ctrl+V）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>剪贴板上没有文字或表格。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added.</source>
        <translation>
            <numerusform>已添加 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more, and a column: Fill down copies the first value to the others.</source>
        <translation>请选择两行或更多行和一列：“向下填充”将第一个值复制到其他行。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed.</source>
        <translation>
            <numerusform>已更改 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more of one kind: activities, or objectives with outcomes and outputs.</source>
        <translation>请选择同一类的两行或更多行：活动，或目标连同成果和产出。</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>填写理由</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineView</name>
    <message>
        <source>Lines of the plan</source>
        <translation>计划的行</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewModel</name>
    <message>
        <source>◇ Gap</source>
        <translation>◇ 空白</translation>
    </message>
    <message>
        <source>%1 ◆ Overlap</source>
        <comment>a number</comment>
        <translation>%1 ◆ 重叠</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities in all, each counted once</source>
        <translation>
            <numerusform>%1：共 %n 项活动，每项只计一次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>line of a table, what it says</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewPage</name>
    <message>
        <source>Only what is still to be done</source>
        <translation>只显示尚待完成的</translation>
    </message>
    <message>
        <source>There is nothing to put side by side yet. Activities of work plans make the lines here.</source>
        <translation>尚无可并列的内容。此处各行由工作计划的活动构成。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Plans:</source>
        <translation>计划：</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>行：</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列：</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>形式：</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>计划并列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Activities of the chosen cell</source>
        <translation>所选单元格的活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>复制所选或所有单元格及其标题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chosen plans</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no date and stand in no quarter.</source>
        <translation>
            <numerusform>%n 项活动没有日期，未列入任何季度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PackageDetail</name>
    <message>
        <source>The chosen record</source>
        <translation>所选记录</translation>
    </message>
    <message>
        <source>Choose a record to see what the package makes of it.</source>
        <translation>选择一条记录，查看交换包对其作何更改。</translation>
    </message>
    <message>
        <source>What the package brings</source>
        <translation>交换包带来的内容</translation>
    </message>
    <message>
        <source>What is here now, and goes</source>
        <translation>此处现有、将被删除的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>未请求</translation>
    </message>
    <message>
        <source>Take thi&amp;s record</source>
        <translation>接收此记录(&amp;S)</translation>
    </message>
    <message>
        <source>One side deleted it, the other changed it. It stays in sight until somebody decides.</source>
        <translation>一方将其删除，另一方作了更改。在有人作出决定之前，该记录继续显示。</translation>
    </message>
    <message>
        <source>Both sides changed it. Taken, both versions are kept until somebody decides; refused, what is here stays.</source>
        <translation>双方均有更改。如接收，两个版本均予保留，直至有人作出决定；如不接收，此处内容保持不变。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>接收：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1，之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1，之后</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Changed, so it is still wanted</source>
        <translation>有更改，因此仍需要</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Version of this copy, by %1, %2</source>
        <translation>此副本的版本，%1，%2</translation>
    </message>
    <message>
        <source>Version by %1, %2</source>
        <translation>版本：%1，%2</translation>
    </message>
    <message>
        <source>Version by %1</source>
        <translation>%1的版本</translation>
    </message>
    <message>
        <source>Both began with</source>
        <translation>双方的起始文本</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>双方修改前的起始文本</translation>
    </message>
    <message>
        <source>Changes that the package brings for it</source>
        <translation>交换包为其带来的更改</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier ones</source>
        <translation>
            <numerusform>… 以及较早的 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PackageItems</name>
    <message>
        <source>That it is there again</source>
        <translation>该记录已恢复</translation>
    </message>
    <message>
        <source>That it is deleted</source>
        <translation>该记录已删除</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>of a newer version</source>
        <translation>较新版本的类别</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未请求</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>%1, is taken</source>
        <translation>%1，接收</translation>
    </message>
    <message>
        <source>%1, is refused</source>
        <translation>%1，不接收</translation>
    </message>
    <message>
        <source>%1, is taken in part</source>
        <translation>%1，部分接收</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageArea</name>
    <message>
        <source>This program has no such page.</source>
        <translation>本程序没有这样的页面。</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>尚无第 %1 号视图。列表的视图在“视图”下保存。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>此工作区以只读方式打开，因此不能添加内容。</translation>
    </message>
    <message>
        <source>No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode.</source>
        <translation>没有计划中或进行中的会议。请先打开一个会议；然后按 F11 进入会议模式。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no restore point can be set.</source>
        <translation>此工作区以只读方式打开，因此不能设置恢复点。</translation>
    </message>
    <message>
        <source>Everything is saved. Name this state if you may want to come back to it:</source>
        <translation>所有内容均已保存。如日后可能返回此状态，请为其命名：</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>恢复点名称</translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation>设置恢复点</translation>
    </message>
    <message>
        <source>Restore point “%1” is set. The history (%2) leads back to it.</source>
        <translation>已设置恢复点“%1”。可从历史（%2）返回该点。</translation>
    </message>
    <message>
        <source>This record is not added yet, so it can be in one place only. Add it first, then open it.</source>
        <translation>此记录尚未添加，因此只能在一处打开。请先添加，再打开。</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>接收交换包</translation>
    </message>
    <message>
        <source>Packages (*.%1)</source>
        <translation>交换包 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageChoicesBox</name>
    <message>
        <source>Cover page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own</source>
        <translation>标题和基本信息单独成页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>A list of the parts with their pages</source>
        <translation>各部分及其页码的清单</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists</source>
        <translation>至少 16 磅，供有需要的读者使用；宽表改为列表</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>笔记行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand</source>
        <translation>每个项目下的空行数，供手写之用</translation>
    </message>
    <message>
        <source>Codes to type back</source>
        <translation>录入代码</translation>
    </message>
    <message>
        <source>Below each item a code, behind which what was decided is typed back after the meeting: “Enter answers” on the page of the meeting</source>
        <translation>每个项目下印有代码，会后按代码录入决定：会议页面上的“录入答复”</translation>
    </message>
</context>
<context>
    <name>tri::ui::PagePane</name>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
    <message>
        <source>Close this tab (%1)</source>
        <translation>关闭此标签页（%1）</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
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
        <translation>与会者</translation>
    </message>
    <message>
        <source>Participants by side</source>
        <translation>按所属方列出的与会者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>会上职责</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>添加与会者</translation>
    </message>
    <message>
        <source>Add somebody to the list of participants</source>
        <translation>将人员加入与会者名单</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>打开与会者</translation>
    </message>
    <message>
        <source>Open the participant with all fields (Enter)</source>
        <translation>打开该与会者及其所有字段（Enter）</translation>
    </message>
    <message>
        <source>Delete participants</source>
        <translation>删除与会者</translation>
    </message>
    <message>
        <source>Move those selected to the trash</source>
        <translation>将所选项移至回收站</translation>
    </message>
    <message>
        <source>Set the attendance of those selected: %1</source>
        <translation>设置所选与会者的出席情况：%1</translation>
    </message>
    <message>
        <source>The meeting is closed, and so is its list. Open the meeting again to change it.</source>
        <translation>会议已结束，其名单也不再更改。如要更改，请重新开放会议。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came</source>
        <translation>%1：%3 人中 %2 人出席</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>名单上尚无人员。</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an alternate and whom he or she stands in for</comment>
        <translation>%1，代替%2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 名与会者已移至回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tri::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase of the package</source>
        <translation>交换包的密码短语</translation>
    </message>
    <message>
        <source>%1 is sealed by a passphrase. Its sender tells it to you on another way.</source>
        <translation>%1以密码短语密封。发送方会通过其他途径告知您。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>显示我输入的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Type the passphrase that the sender told you.</source>
        <translation>请输入发送方告知的密码短语。</translation>
    </message>
</context>
<context>
    <name>tri::ui::PastedModel</name>
    <message>
        <source>%1: “%2” cannot be read and is left out.</source>
        <translation>%1：“%2”无法读取，已略去。</translation>
    </message>
    <message>
        <source>Without a title the line is left out.</source>
        <translation>没有标题的行将略去。</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1，层级 %2：%3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>供查看</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>原处序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1（略去）</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExchange</name>
    <message>
        <source>Export plan to Excel…</source>
        <translation>将计划导出到 Excel…</translation>
    </message>
    <message>
        <source>Import plan from Excel…</source>
        <translation>从 Excel 导入计划…</translation>
    </message>
    <message>
        <source>Write the plan as a workbook that others can edit and send back</source>
        <translation>将计划写为工作簿，供他人编辑后送回</translation>
    </message>
    <message>
        <source>Take in a workbook that was sent back, or another sheet with lines of a plan; you see each change first</source>
        <translation>接收送回的工作簿，或其他含计划行的工作表；可先看到每项更改</translation>
    </message>
    <message>
        <source>Select a work plan first.</source>
        <translation>请先选择一个工作计划。</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>将计划导出到 Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写出工作簿</translation>
    </message>
    <message>
        <source>The plan was written to “%1”; lines: %2.</source>
        <translation>计划已写入“%1”；行数：%2。</translation>
    </message>
    <message>
        <source>It holds internal and sensitive lines too and is for your own office.</source>
        <translation>其中也有内部和敏感的行，供本办公室使用。</translation>
    </message>
    <message>
        <source>Internal or sensitive lines that are not in it: %1.</source>
        <translation>未列入的内部或敏感行：%1。</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.ods *.csv)</source>
        <translation>工作簿和表格 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import plan from Excel</source>
        <translation>从 Excel 导入计划</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取工作簿</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExportDialog</name>
    <message>
        <source>For people &amp;outside our office</source>
        <translation>供本办公室以外人员使用(&amp;O)</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>将计划导出到 Excel</translation>
    </message>
    <message>
        <source>The workbook has a sheet for each level of the plan. Others change it in Excel or LibreOffice and send it back; when you import it, you see each change before it is taken.</source>
        <translation>工作簿为计划的每个层级设一个工作表。他人在 Excel 或 LibreOffice 中更改后送回；导入时，每项更改在采纳之前均可看到。</translation>
    </message>
    <message>
        <source>&amp;Language of headings and words to choose from</source>
        <translation>标题和可选词语的语文(&amp;L)</translation>
    </message>
    <message>
        <source>Language of headings and words to choose from</source>
        <translation>标题和可选词语的语文</translation>
    </message>
    <message>
        <source>Leaves out what is internal or sensitive</source>
        <translation>不含内部或敏感内容</translation>
    </message>
    <message>
        <source>Leaves out lines, fields and names that are internal or sensitive.</source>
        <translation>不含内部或敏感的行、字段和名称。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanImportDialog</name>
    <message>
        <source>Import into “%1”</source>
        <translation>导入到“%1”</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Taken over into the plan – new: %1, changed: %2, deleted: %3. Undo takes all of it back.</source>
        <translation>已采纳到计划中：新增 %1，更改 %2，删除 %3。“撤销”可全部退回。</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanMappingView</name>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>&amp;Remember this for sheets with the same headings, as</source>
        <translation>记住用于标题相同的工作表，名称为(&amp;R)</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they mean</source>
        <translation>工作表各列及其含义</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>列中内容</translation>
    </message>
    <message>
        <source>Outline that comes of it</source>
        <translation>由此形成的大纲</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>标题所在行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行的构成(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Texts in</source>
        <translation>文字语文(&amp;T)</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>对应关系名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A sheet with these headings was read before as “%1”; its columns are taken as they were then.</source>
        <translation>此前曾以“%1”读取过具有这些标题的工作表；各列按当时的方式读取。</translation>
    </message>
    <message>
        <source>This is no workbook that the program wrote. Say what its columns mean; what is proposed comes from their headings and from what stands in them.</source>
        <translation>该工作簿不是由本程序写出的。请说明各列的含义；所提议的含义根据列标题和列中内容得出。</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（第 %1 列）</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>“%1”列的含义</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Lines that come of the sheet: %1.</source>
        <translation>由工作表形成的行：%1。</translation>
    </message>
    <message>
        <source>No line comes of the sheet yet. Say which column holds the titles of activities or of lines.</source>
        <translation>工作表尚未形成任何行。请说明活动或行的标题在哪一列。</translation>
    </message>
    <message>
        <source>Rows that are not read: %1. The first: %2</source>
        <translation>未读取的行：%1。第一行：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPage</name>
    <message>
        <source>The plan is being read…</source>
        <translation>正在读取计划…</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>计划的各部分</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPasteReview</name>
    <message>
        <source>Next to look at (F8)</source>
        <translation>下一个待查看项（F8）</translation>
    </message>
    <message>
        <source>Paste lines into the plan</source>
        <translation>将行粘贴到计划</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>置于</translation>
    </message>
    <message>
        <source>Where the lines come</source>
        <translation>各行置于何处</translation>
    </message>
    <message>
        <source>at the end of the plan</source>
        <translation>计划末尾</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>“%1”之后</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>“%1”之下</translation>
    </message>
    <message>
        <source>Lines to be added</source>
        <translation>要添加的行</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Alt+Shift+Right or Ctrl+]</source>
        <translation>Alt+Shift+Right 或 Ctrl+]</translation>
    </message>
    <message>
        <source>Alt+Shift+Left or Ctrl+[</source>
        <translation>Alt+Shift+Left 或 Ctrl+[</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives, outcomes and outputs</source>
        <translation>
            <numerusform>%n 项目标、成果和产出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to look at</source>
        <translation>
            <numerusform>%n 行供查看</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 lines are taken at once</source>
        <translation>一次最多接收 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewModel</name>
    <message>
        <source>Remarks on the file</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Deleted; changed here too</source>
        <translation>已删除；此处也有更改</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>双方均有更改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Before: “%1”. Here now: “%2”. In the workbook: “%3”. Tick it to take what the workbook says.</source>
        <translation>之前：“%1”。此处现为：“%2”。工作簿中：“%3”。勾选则采用工作簿的内容。</translation>
    </message>
    <message>
        <source>Here: “%1”. In the workbook: “%2”.</source>
        <translation>此处：“%1”。工作簿中：“%2”。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Line, field or problem</source>
        <translation>行、字段或问题</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>工作簿中</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewView</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>下一个问题（F8）</translation>
    </message>
    <message>
        <source>Changes of the plan, to be taken or left</source>
        <translation>计划的更改，供采纳或不采纳</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>更改：%1。</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>删除：%1。</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>未变：%1。</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; what is here stays unless you tick it.</source>
        <translation>双方均有更改：%1；除非勾选，否则保留此处内容。</translation>
    </message>
    <message>
        <source>To be mended: %1; such rows are not taken.</source>
        <translation>待修正：%1；此类行不予采纳。</translation>
    </message>
    <message>
        <source>Left out with what they stand under: %1.</source>
        <translation>随上级行一并略去：%1。</translation>
    </message>
    <message>
        <source>Take over 1 line</source>
        <translation>采纳 1 行</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n lines</source>
        <translation>
            <numerusform>采纳 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing in the plan.</source>
        <translation>该文件未更改计划的任何内容。</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>填入“%1”</translation>
    </message>
</context>
<context>
    <name>tri::ui::PositionColumn</name>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>If raised (office only)</source>
        <translation>如被问及（仅限内部）</translation>
    </message>
    <message>
        <source>Sensitive (office only)</source>
        <translation>敏感事项（仅限内部）</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Open position</source>
        <translation>打开立场</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>添加立场</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>此前立场</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and the stance of then</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 said before: %2</source>
        <translation>%1此前立场：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PreparationPart</name>
    <message>
        <source>Nothing is planned yet. The usual steps from sixty days before the meeting to two weeks after it can be a start.</source>
        <translation>尚无计划。可从会前六十天至会后两周的常规步骤开始。</translation>
    </message>
    <message>
        <source>Add the usual steps</source>
        <translation>添加常规步骤</translation>
    </message>
    <message>
        <source>Add one step</source>
        <translation>添加一个步骤</translation>
    </message>
    <message>
        <source>Add usual steps</source>
        <translation>添加常规步骤</translation>
    </message>
    <message>
        <source>Add the usual steps that this meeting does not have yet</source>
        <translation>添加本次会议尚缺的常规步骤</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add one step to the preparation</source>
        <translation>向筹备工作添加一个步骤</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>打开步骤</translation>
    </message>
    <message>
        <source>Open the step with all its fields (Enter)</source>
        <translation>打开该步骤及其所有字段（Enter）</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Move the step to the trash</source>
        <translation>将该步骤移至回收站</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>筹备工作的步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%2 个步骤中有 %1 个已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) should have been done by now.</source>
        <translation>
            <numerusform>有 %n 个步骤至今应已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no day yet, so steps have no dates.</source>
        <translation>会议尚无日期，因此各步骤没有日期。</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，逾期</translation>
    </message>
    <message>
        <source>%1, due now</source>
        <translation>%1，现已到期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) no longer fit the day of the meeting.</source>
        <translation>
            <numerusform>有 %n 个步骤与会议日期不再相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>随之调整</translation>
    </message>
    <message>
        <source>The meeting has all usual steps that can still be done.</source>
        <translation>会议已有所有仍可进行的常规步骤。</translation>
    </message>
    <message>
        <source>The meeting has all usual steps.</source>
        <translation>会议已有所有常规步骤。</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>“%1”已移至回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>打印核对清单</translation>
    </message>
    <message>
        <source>The steps on paper, to tick and to write on (Ctrl+P)</source>
        <translation>将各步骤印出，供勾选和书写（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>tri::ui::PriorityDetail</name>
    <message>
        <source>The chosen priority</source>
        <translation>所选优先事项</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>形成过程</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动内容</translation>
    </message>
    <message>
        <source>Together then</source>
        <translation>当时的总体情况</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>记录立场</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a card to see why it stands where it does.</source>
        <translation>选择一张卡片，查看其位置的原因。</translation>
    </message>
    <message>
        <source>stated on %1</source>
        <translation>表明日期：%1</translation>
    </message>
    <message>
        <source>last heard on %1</source>
        <translation>上次表态：%1</translation>
    </message>
    <message>
        <source>proposed it, as number %1</source>
        <translation>提出方，列为第 %1 位</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what one side holds</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state of agreement and why</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProgressCover</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This part is carried through to its end.</source>
        <translation>此部分将进行到底。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is changed until it is done.</source>
        <translation>完成之前不作任何更改。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalPanel</name>
    <message>
        <source>Back to the agenda</source>
        <translation>返回议程</translation>
    </message>
    <message>
        <source>Proposed agenda</source>
        <translation>提议的议程</translation>
    </message>
    <message>
        <source>Records that the proposal comes from</source>
        <translation>提议所依据的记录</translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda, as one step (Ctrl+Enter)</source>
        <translation>将所勾选的内容列入议程，作为一次操作（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Leave without adding anything (Esc)</source>
        <translation>不添加任何内容而离开（Esc）</translation>
    </message>
    <message>
        <source>Nothing to propose: the agenda has all that is open, due or new.</source>
        <translation>没有可提议的内容：议程已有所有未结、到期或新增的事项。</translation>
    </message>
    <message>
        <source>The meeting names no previous meeting, so nothing of an earlier one is proposed. Choose it under “All fields”, in “Previous meeting”.</source>
        <translation>会议未注明上次会议，因此不从早先会议提议任何内容。请在“所有字段”的“上次会议”中选择。</translation>
    </message>
    <message>
        <source>From what earlier meetings left open, what is due by the day of the meeting, what is new, and the backlog. Untick what you do not want.</source>
        <translation>来自早先会议的未结事项、会议当日之前到期的事项、新增事项和待议事项。请取消勾选不需要的内容。</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>已列入议程</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a record and what it adds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked. The agenda has %1.</source>
        <translation>未勾选任何内容。议程：%1。</translation>
    </message>
    <message>
        <source>%1 min ticked. With the agenda %2.</source>
        <translation>已勾选 %1 分钟。连同议程：%2。</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add 1 item</source>
        <translation>添加 1 个项目</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>添加 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what is open, due and new…</source>
        <translation>正在查看未结、到期和新增的内容…</translation>
    </message>
    <message>
        <source>The proposals could not be put together. Go back to the agenda to try again.</source>
        <translation>无法汇集提议。请返回议程再试。</translation>
    </message>
    <message>
        <source>1 record more</source>
        <translation>另有 1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records more</source>
        <translation>
            <numerusform>另有 %n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalTree</name>
    <message>
        <source>Minutes allowed</source>
        <translation>预定分钟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Proposed items</source>
        <translation>提议的项目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReceivePage</name>
    <message>
        <source>Receive a package</source>
        <translation>接收交换包</translation>
    </message>
    <message>
        <source>Packages (*.%1)</source>
        <translation>交换包 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Looking at the package</source>
        <translation>正在查看交换包</translation>
    </message>
    <message>
        <source>This deletes %1 of the %2 records of this copy. Type %1 to take it so:</source>
        <translation>这将删除此副本 %2 条记录中的 %1 条。如要照此接收，请输入 %1：</translation>
    </message>
    <message>
        <source>This deletes %1 of the %2 records of this copy, and leaves none of: %3. Type %1 to take it so:</source>
        <translation>这将删除此副本 %2 条记录中的 %1 条，且以下类别不再有任何记录：%3。如要照此接收，请输入 %1：</translation>
    </message>
    <message>
        <source>No package is open.</source>
        <translation>没有打开的交换包。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be taken.</source>
        <translation>此工作区以只读方式打开，因此不能接收任何内容。</translation>
    </message>
    <message>
        <source>The workspace changed; the preview is being made again.</source>
        <translation>工作区已有更改；正在重新生成预览。</translation>
    </message>
    <message>
        <source>It cannot be taken, for the reason above.</source>
        <translation>由于上述原因，无法接收。</translation>
    </message>
    <message>
        <source>Type the number of deleted records above, or refuse deletions.</source>
        <translation>请在上方输入所删除的记录数，或不接收删除。</translation>
    </message>
    <message>
        <source>&amp;Note as received</source>
        <translation>登记为已收到(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take it with all refused</source>
        <translation>登记，全部不接收(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take 1 record</source>
        <translation>接收 1 条记录(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n records</source>
        <translation>
            <numerusform>接收 %n 条记录(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused in whole or in part: %1. What is here stays, and the sender is told so with your next package.</source>
        <translation>全部或部分不接收：%1。此处内容保持不变，下次向发送方发送交换包时会一并告知。</translation>
    </message>
    <message>
        <source>A backup is made before. Undo takes all of it back.</source>
        <translation>接收前会进行备份。“撤销”可全部退回。</translation>
    </message>
    <message>
        <source>Taking the package</source>
        <translation>正在接收交换包</translation>
    </message>
    <message>
        <source>Noted as received. Nothing of it was new here.</source>
        <translation>已登记为已收到。其中没有新内容。</translation>
    </message>
    <message>
        <source>Taken: 1 record.</source>
        <translation>已接收：1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n records.</source>
        <translation>
            <numerusform>已接收：%n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be decided between two versions: %1.</source>
        <translation>需在两个版本之间决定：%1。</translation>
    </message>
    <message>
        <source>The state before lies in %1, in the folder %2 beside the workspace.</source>
        <translation>此前的状态保存在工作区旁的文件夹 %2 中，文件为 %1。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Decide between two versions</source>
        <translation>在两个版本之间决定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo taking the package</source>
        <translation>撤销接收交换包</translation>
    </message>
    <message>
        <source>Taken back: everything shows as before. The changes stay in the history, and Redo brings them again.</source>
        <translation>已退回：全部恢复为此前的显示。更改保留在历史中，“重做”可将其恢复。</translation>
    </message>
    <message>
        <source>Refuse all &amp;deletions</source>
        <translation>不接收任何删除(&amp;D)</translation>
    </message>
    <message>
        <source>Refuse all that was not as&amp;ked for</source>
        <translation>不接收未请求的内容(&amp;K)</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <translation>全部接收(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a &amp;package…</source>
        <translation>选择交换包(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open the record here</source>
        <translation>打开此处的记录(&amp;O)</translation>
    </message>
    <message>
        <source>Package from %1</source>
        <translation>来自%1的交换包</translation>
    </message>
    <message>
        <source>Look at another package; nothing of it is taken before you say so</source>
        <translation>查看另一交换包；未经您确认，不会接收其中任何内容</translation>
    </message>
    <message>
        <source>Open the chosen record as it is in this copy</source>
        <translation>打开所选记录在此副本中的现状</translation>
    </message>
    <message>
        <source>A package is what another office sends you of its copy of this workspace. Look at it here, record by record, before you take any of it. You can also drop the file on this window.</source>
        <translation>交换包是另一办公室发送给您的文件，含有其所持此工作区副本的内容。请在此逐条记录查看，然后再接收其中任何内容。您也可以将文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Choose a package…</source>
        <translation>选择交换包…</translation>
    </message>
    <message>
        <source>Words that a record must have</source>
        <translation>记录须含的词语</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Records of the package</source>
        <translation>交换包的记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show or hide these records</source>
        <translation>显示或隐藏这些记录</translation>
    </message>
    <message>
        <source>This copy has all of it already. Nothing changes.</source>
        <translation>此副本已有全部内容。没有任何变动。</translation>
    </message>
    <message>
        <source>No record fits this filter.</source>
        <translation>没有符合此筛选的记录。</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecipientsBox</name>
    <message>
        <source>Goes to</source>
        <translation>发送对象</translation>
    </message>
    <message>
        <source>Others, in words</source>
        <translation>其他（文字）</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecommendationStepDialog</name>
    <message>
        <source>Merge %1 into a new recommendation</source>
        <translation>将%1合并为一项新建议</translation>
    </message>
    <message>
        <source>Split %1 into new recommendations</source>
        <translation>将%1拆分为若干新建议</translation>
    </message>
    <message>
        <source>Replace %1 by another recommendation</source>
        <translation>以另一项建议取代%1</translation>
    </message>
    <message>
        <source>The old ones stay as they were said, with their numbers. The new one names them, and their pages say what stands in their place and why.</source>
        <translation>旧建议保持提出时的原样及其编号。新建议注明旧建议，旧建议的页面说明由什么取代及其理由。</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加一部分</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>删除最后一部分</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>These become &amp;one</source>
        <translation>以下建议合为一项(&amp;O)</translation>
    </message>
    <message>
        <source>Recommendations that become one</source>
        <translation>合为一项的建议</translation>
    </message>
    <message>
        <source>Add another recommendation that becomes one with it</source>
        <translation>添加另一项与其合为一项的建议</translation>
    </message>
    <message>
        <source>Add: type a number or words</source>
        <translation>添加：输入编号或词语</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave the selected recommendation as it is</source>
        <translation>保持所选建议不变</translation>
    </message>
    <message>
        <source>By a &amp;new one</source>
        <translation>由一项新建议取代(&amp;N)</translation>
    </message>
    <message>
        <source>By one that is &amp;there already</source>
        <translation>由一项现有建议取代(&amp;T)</translation>
    </message>
    <message>
        <source>Recommendation that stands in its place</source>
        <translation>取代它的建议</translation>
    </message>
    <message>
        <source>Type a number or words</source>
        <translation>输入编号或词语</translation>
    </message>
    <message>
        <source>What hangs on the old ones, and what of it leads to the new ones as well</source>
        <translation>与旧建议关联的内容，以及其中哪些也指向新建议</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Let everything lead to the new one as well</source>
        <translation>让全部内容也指向新建议</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>place and number</comment>
        <translation>第 %1 部分：%2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>Also the new one</source>
        <translation>也指向新建议</translation>
    </message>
    <message>
        <source>It leads to one recommendation only: ticked, it leaves the old one.</source>
        <translation>它只指向一项建议：勾选后即不再指向旧建议。</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>改为指向</translation>
    </message>
    <message>
        <source>This hangs on the old ones and stays there. Tick what leads to the new one as well:</source>
        <translation>以下内容与旧建议关联，并予以保留。请勾选也指向新建议的内容：</translation>
    </message>
    <message>
        <source>No follow-up, support, lesson or indicator hangs on the old ones.</source>
        <translation>没有后续行动、支助、经验教训或指标与旧建议关联。</translation>
    </message>
    <message>
        <source>%1 stands in their place now. Undo takes all of it back.</source>
        <translation>现由%1取代。“撤销”可全部退回。</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were writing.</source>
        <translation>您编写期间，此记录已在别处更改。</translation>
    </message>
    <message>
        <source>Added as soon as you leave a field.</source>
        <translation>离开一个字段后即行添加。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>尚需填写：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>已恢复 %1 %2 的草稿。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave the records as they are (Esc)</source>
        <translation>保持记录不变（Esc）</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and 1 other record</source>
        <translation>%1和另外 1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other records</source>
        <translation>
            <numerusform>%1和另外 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All these records would be cited by the same %1.</source>
        <translation>所有这些记录将以同一%1引用。</translation>
    </message>
    <message>
        <source>1 record cannot be read and is left as it is.</source>
        <translation>1 条记录无法读取，保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are left as they are.</source>
        <translation>
            <numerusform>%n 条记录无法读取，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 个字段</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed yet: see the marked fields (F8).</source>
        <translation>尚不能作任何更改：请查看标出的字段（F8）。</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>更改%2的%1。</translation>
    </message>
    <message>
        <source>What you enter is given to all %1; the rest stays as it is.</source>
        <translation>您输入的内容将赋予所有%1；其余保持不变。</translation>
    </message>
    <message>
        <source>All these records hold that already.</source>
        <translation>所有这些记录已有该内容。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>显示已删除的内容</translation>
    </message>
    <message>
        <source>Show deleted %1</source>
        <translation>显示已删除的%1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The trash is empty: what you delete can be put back from here.</source>
        <translation>回收站为空：您删除的内容可从此处恢复。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1 条</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation>
            <numerusform>%n 条记录已移至回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>“%1”已移至回收站。</translation>
    </message>
    <message>
        <source>Records that link to it: %1; the links stay.</source>
        <translation>关联到它的记录：%1 条；关联保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>1 record put back.</source>
        <translation>已恢复 1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two records or more, and a column: Fill down copies the first value to the others.</source>
        <translation>请选择两条或更多记录和一列：“向下填充”将第一个值复制到其他记录。</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>已更改 1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>已更改 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell in this list holds a draft.</source>
        <translation>此列表中没有含草稿的单元格。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected records as a table</source>
        <translation>将所选记录复制为表格</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Copy the selected records as a table with a row of headings</source>
        <translation>将所选记录复制为带标题行的表格</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take in rows from a spreadsheet; you see what they will do before anything is written</source>
        <translation>接收电子表格中的行；写入之前可先看到结果</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Take in a CSV file or a workbook; you see what it will do before anything is written</source>
        <translation>接收 CSV 文件或工作簿；写入之前可先看到结果</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Write the records that the list shows, with all their fields, as a workbook, CSV or JSON</source>
        <translation>将列表所示记录及其所有字段写为工作簿、CSV 或 JSON</translation>
    </message>
    <message>
        <source>1 record copied.</source>
        <translation>已复制 1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation>
            <numerusform>已复制 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>剪贴板上没有文字或表格。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt *.tsv)</source>
        <translation>表格 (*.csv *.xlsx *.ods *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>导入到%1</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
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
        <translation>导出%1</translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation>新增记录：%1。更改的记录：%2。</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>看板：%1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>Board by</source>
        <translation>看板依据</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>Open the selected record on a page of its own</source>
        <translation>在单独页面上打开所选记录</translation>
    </message>
    <message>
        <source>Move the selected records to the trash</source>
        <translation>将所选记录移至回收站</translation>
    </message>
    <message>
        <source>Take the selected records out of the trash</source>
        <translation>将所选记录移出回收站</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Give the selected records the value that the first of them has in this column</source>
        <translation>将所选记录中第一条在此列的值赋予其余记录</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>Show the records that have these words</source>
        <translation>显示含有这些词语的记录</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only records that meet conditions, in words</source>
        <translation>只显示符合文字条件的记录</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter by boxes under the column headings</source>
        <translation>用列标题下的输入框筛选</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Go to the next cell that cannot be kept yet</source>
        <translation>转到下一个尚不能保存的单元格</translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation>在此查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Put records under headings of one field</source>
        <translation>将记录按一个字段归入各标题之下</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>选择列表显示的内容</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.</source>
        <translation>%1文字保留为草稿；按 F8 返回该处，在单元格中按 Esc 恢复原值。</translation>
    </message>
    <message>
        <source>No record meets the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>This view has a filter that this version of Trilateral does not know, so the list shows everything. The view keeps its filter: %1</source>
        <translation>此视图含有此版本的 Trilateral 不认识的筛选，因此列表显示全部内容。视图保留其筛选：%1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加电子文件…</translation>
    </message>
    <message>
        <source>Keep copies of files with the selected record</source>
        <translation>将电子文件的副本与所选记录一同保存</translation>
    </message>
    <message>
        <source>Import a table or calendar…</source>
        <translation>导入表格或日历…</translation>
    </message>
    <message>
        <source>Take in a CSV file, a workbook or a calendar file; you see what it will do before anything is written</source>
        <translation>接收 CSV 文件、工作簿或日历文件；写入之前可先看到结果</translation>
    </message>
    <message>
        <source>Write the records that the list shows as a workbook, CSV, JSON or a calendar file for other programs</source>
        <translation>将列表所示记录写为工作簿、CSV、JSON 或日历文件，供其他程序使用</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</source>
        <translation>表格和日历 (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Meetings written to “%1”: %2.</source>
        <translation>写入“%1”的会议：%2 次。</translation>
    </message>
    <message>
        <source>The file holds internal and sensitive ones too; it is for your own office.</source>
        <translation>该文件也含有内部和敏感会议；仅供您本办公室使用。</translation>
    </message>
    <message>
        <source>Write internal ones too</source>
        <translation>也写入内部会议</translation>
    </message>
    <message>
        <source>Change all selected</source>
        <translation>更改所有所选记录</translation>
    </message>
    <message>
        <source>Go to the form that changes all selected records at once</source>
        <translation>转到一次更改所有所选记录的表单</translation>
    </message>
    <message>
        <source>The record stays as it is: what you entered was not given to it.</source>
        <translation>记录保持不变：您输入的内容未赋予该记录。</translation>
    </message>
    <message numerus="yes">
        <source>The %n records stay as they are: what you entered was not given to them.</source>
        <translation>
            <numerusform>%n 条记录保持不变：您输入的内容未赋予这些记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>重新输入</translation>
    </message>
    <message>
        <source>Select two records or more: the form beside the list changes all of them at once.</source>
        <translation>请选择两条或更多记录：列表旁的表单可一次更改所有这些记录。</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1：已选 %2 条</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>据此新建…</translation>
    </message>
    <message>
        <source>Make a new one from the selected one or from a template, with all that belongs to it</source>
        <translation>根据所选记录或模板新建一条，连同其所属全部内容</translation>
    </message>
    <message>
        <source>From “%1”…</source>
        <translation>根据“%1”…</translation>
    </message>
    <message>
        <source>From the template “%1”…</source>
        <translation>根据模板“%1”…</translation>
    </message>
    <message>
        <source>Select one in the list first, or mark one as a template</source>
        <translation>请先在列表中选择一条，或将一条标为模板</translation>
    </message>
    <message>
        <source>Records written to “%1”: %2.</source>
        <translation>已写入“%1”的记录：%2 条。</translation>
    </message>
    <message>
        <source>The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>该文件包含全部内容，包括敏感记录；仅供本办公室使用。</translation>
    </message>
    <message>
        <source>Write it for others instead</source>
        <translation>改为写出供他人使用的文件</translation>
    </message>
    <message>
        <source>The file is for others: what is internal or sensitive is not in it.</source>
        <translation>该文件供他人使用：不含内部或敏感内容。</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>因处理级别而未列入：%n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordPage</name>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Previous in the list (Alt+Up)</source>
        <translation>列表中的上一条（Alt+Up）</translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation>列表中的下一条（Alt+Down）</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>关于此记录</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>关联来源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>“%1”已添加。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Linked from (%1)</source>
        <translation>关联来源（%1）</translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in another</source>
        <translation>在一个副本中被删除，在另一个副本中被编辑</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation>保留%1的版本</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保留该记录</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Two copies changed this record differently. Choose what holds; the other stays in the history.</source>
        <translation>两个副本对此记录作了不同更改。请选择以哪个为准；另一个保留在历史中。</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>“%1”已移至回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加电子文件…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>将电子文件的副本与此记录一同保存</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>电子文件（%1）</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Go to the next field that something is wrong with</source>
        <translation>转到下一个有误的字段</translation>
    </message>
    <message>
        <source>Nothing is wrong with this record.</source>
        <translation>此记录没有错误。</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordTableModel</name>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>（无法读取）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1：共 %2 条</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>分组%1，已折叠</translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation>分组%1，已展开</translation>
    </message>
    <message>
        <source>No longer matches</source>
        <translation>已不符合筛选</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedOffer</name>
    <message>
        <source>Merge into a new one…</source>
        <translation>合并为新建议…</translation>
    </message>
    <message>
        <source>Let one new recommendation stand for this one and others with the same idea</source>
        <translation>以一项新建议代替此建议及思路相同的其他建议</translation>
    </message>
    <message>
        <source>Split into…</source>
        <translation>拆分为…</translation>
    </message>
    <message>
        <source>Let several new recommendations stand for this one, each for a part of it</source>
        <translation>以若干新建议代替此建议，每项代替其一部分</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>Let another recommendation, new or there already, stand for this one</source>
        <translation>以另一项新的或现有的建议代替此建议</translation>
    </message>
    <message>
        <source>Same idea</source>
        <translation>相同思路</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Replaced by %1. It stays as it was said.</source>
        <translation>已由%1取代。保持提出时的原样。</translation>
    </message>
    <message>
        <source>Replaced by %1, because: %2. It stays as it was said.</source>
        <translation>已由%1取代，理由：%2。保持提出时的原样。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Select a recommendation, or write the new one first.</source>
        <translation>请选择一项建议，或先保存新建议。</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedPanel</name>
    <message>
        <source>Link as the same idea</source>
        <translation>关联为相同思路</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea</source>
        <translation>思路相同的以往建议</translation>
    </message>
    <message>
        <source>Add it to the related recommendations (Enter)</source>
        <translation>添加到相关建议（Enter）</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>在此建议旁打开另一项建议</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>已由%1取代</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>This leads back to where it began: one of them is wrong.</source>
        <translation>这又回到起点：其中有一条有误。</translation>
    </message>
    <message>
        <source>Earlier ones that may carry the same idea</source>
        <translation>可能表达相同思路的以往建议</translation>
    </message>
    <message>
        <source>None of the earlier ones looks like it.</source>
        <translation>以往建议中没有与其相似的。</translation>
    </message>
    <message>
        <source>No other earlier one looks like it.</source>
        <translation>没有其他与其相似的以往建议。</translation>
    </message>
    <message>
        <source>Linked as the same idea</source>
        <translation>已关联为相同思路</translation>
    </message>
    <message>
        <source>Set aside on this computer</source>
        <translation>在此计算机上已搁置</translation>
    </message>
    <message>
        <source>Of the same meeting, much like it</source>
        <translation>同一会议的非常相似的建议</translation>
    </message>
    <message>
        <source>Write the recommendation first; then this tells which earlier ones are like it.</source>
        <translation>请先写好该建议；然后此处显示哪些以往建议与其相似。</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>取代它的建议</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新列为提示</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>List it among the proposals again</source>
        <translation>重新列入所提示的建议</translation>
    </message>
    <message>
        <source>Another idea: do not propose it here again (Delete)</source>
        <translation>思路不同：不再在此提示（Delete）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReportEntry</name>
    <message>
        <source>No word on how it stands</source>
        <translation>没有关于进展情况的说明</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告方</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>所取得的成果</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>添加报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose from the list, or leave the box empty.</source>
        <translation>此处没有名为“%1”的任何一方。请从列表中选择，或将此框留空。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2014-05-14, or the way dates are written here.</source>
        <translation>“%1”不是日期。请写作 2014-05-14，或按此处的日期写法填写。</translation>
    </message>
    <message>
        <source>The day is still to come. Write the day on which the report was made.</source>
        <translation>该日期尚未到来。请写明作出报告的日期。</translation>
    </message>
    <message>
        <source>The report was added; the record of the follow-up stays as it is. Ctrl+Z takes it back.</source>
        <translation>已添加报告；后续行动的记录保持不变。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestList</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the list of requests</source>
        <translation>
            <numerusform>另有 %n 项：见请求列表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPage</name>
    <message>
        <source>No request for expertise is entered yet. Enter requests as they come, or paste earlier ones into their list from a table. Then it stands here what waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>尚未录入专业知识请求。请在收到时录入请求，或从表格将以往的请求粘贴到其列表中。此后，此处显示哪些请求等待谁处理、提前多久提出，以及下次论坛会议前预计有哪些请求。</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>添加请求</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>打开请求列表</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>尚未录入任何内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>收件箱、时间与预测</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPart</name>
    <message>
        <source>No kind</source>
        <translation>无类别</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewFixes</name>
    <message>
        <source>Take it in after all</source>
        <translation>仍予接收</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>作为新记录</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one alike too</source>
        <translation>另一处相同情况也如此</translation>
    </message>
    <message numerus="yes">
        <source>All %n others alike too</source>
        <translation>
            <numerusform>其他 %n 处相同情况也如此</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewModel</name>
    <message>
        <source>To be mended</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录标识</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>正在读取各行</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>是否已有？</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（添加）</translation>
    </message>
</context>
<context>
    <name>tri::ui::RollOverPart</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>转入下一计划</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Continue in the next plan</source>
        <translation>转入下一计划</translation>
    </message>
    <message>
        <source>Drop with a reason</source>
        <translation>说明理由并取消</translation>
    </message>
    <message>
        <source>Make the next plan</source>
        <translation>编制下一计划</translation>
    </message>
    <message>
        <source>Title of the next plan</source>
        <translation>下一计划的标题</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Move along with the period</source>
        <translation>随期间顺移</translation>
    </message>
    <message>
        <source>Leave empty, to be agreed anew</source>
        <translation>留空，另行商定</translation>
    </message>
    <message>
        <source>Dates of what continues</source>
        <translation>转入内容的日期</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>结束本计划</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>各行的去向</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped</source>
        <translation>所选行取消的理由</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped, then Enter</source>
        <translation>所选行取消的理由，然后按 Enter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message numerus="yes">
        <source>%n continue</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n 行转入下一计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n 行已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n 行已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lines come along</source>
        <translation>
            <numerusform>另有 %n 个已结行一并转入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators with their last value as baseline</source>
        <translation>
            <numerusform>%n 个指标以最新值为基线值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n 个里程碑</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this plan is open.</source>
        <translation>本计划没有未结的行。</translation>
    </message>
    <message>
        <source>Say in a few words why the lines are dropped; others will want to know.</source>
        <translation>请简要说明这些行为何取消，以便他人了解。</translation>
    </message>
    <message>
        <source>The next plan is made, and each open line of this one is settled. Ctrl+Z takes all of it back.</source>
        <translation>下一计划已编制，本计划的每个未结行均已处理。按 Ctrl+Z 可全部退回。</translation>
    </message>
    <message>
        <source>Open the next plan</source>
        <translation>打开下一计划</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>下一计划</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterPage</name>
    <message>
        <source>What fits and what does not</source>
        <translation>符合与不符合之处</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Write an offer of this person for the request (O)</source>
        <translation>就此请求为该人员写一份提议（O）</translation>
    </message>
    <message>
        <source>Put in as an offer</source>
        <translation>列为提议</translation>
    </message>
    <message>
        <source>Name the person among those asked (A)</source>
        <translation>将该人员列入请求对象（A）</translation>
    </message>
    <message>
        <source>Ask by name</source>
        <translation>点名请求</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>打开人员记录（Enter）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Who could answer</source>
        <translation>谁可答复</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>Draft a request</source>
        <translation>起草请求</translation>
    </message>
    <message>
        <source>Write a draft request for a speaker that names the person (A)</source>
        <translation>写一份点名该人员的发言人请求草稿（A）</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>任何专题</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语文</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>任何区域</translation>
    </message>
    <message>
        <source>Free on the day</source>
        <translation>当日有空</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <translation>%1有空</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <comment>organizations</comment>
        <translation>请求对象：%1</translation>
    </message>
    <message>
        <source>The request names no theme, language, day or agency, so everybody on the roster is here.</source>
        <translation>该请求未注明专题、语文、日期或机构，因此列出名册上的所有人员。</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>查找条件：%1。</translation>
    </message>
    <message>
        <source>Nobody on the roster fits in any point. Enter themes, languages and days of people under People, or ask the agencies for names.</source>
        <translation>名册上没有人符合任何一项。请在“人员”下填写人员的专题、语文和日期，或请各机构提供人选。</translation>
    </message>
    <message>
        <source>Nobody fits these filters. Choose “any” in one of them.</source>
        <translation>没有人符合这些筛选条件。请将其中一项设为“任何”。</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>1 人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where most points fit comes first; where as many fit, who was asked less often in the last 12 months.</source>
        <translation>符合项数最多者在前；项数相同时，过去 12 个月被请求次数较少者在前。</translation>
    </message>
    <message>
        <source>once</source>
        <comment>asked</comment>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>requests</comment>
        <translation>待处理：%1</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>in the last 12 months</comment>
        <translation>未被请求</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>1 项中的 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points</source>
        <translation>
            <numerusform>%n 项中的 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, points, load</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>符合：%1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>待询问：%1</translation>
    </message>
    <message>
        <source>Load: %1</source>
        <translation>工作量：%1</translation>
    </message>
    <message>
        <source>Availability in words: %1</source>
        <translation>可参与时间说明：%1</translation>
    </message>
    <message>
        <source>%1 is put in as an offer.</source>
        <translation>已将%1列为提议。</translation>
    </message>
    <message>
        <source>A draft request that names %1 is written.</source>
        <translation>已写出点名%1的请求草稿。</translation>
    </message>
    <message>
        <source>%1 is named among those asked.</source>
        <translation>已将%1列入请求对象。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterTablePage</name>
    <message>
        <source>Only themes without anybody</source>
        <translation>仅无人熟悉的专题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>People by theme and language</source>
        <translation>按专题和语文列出的人员</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>打开人员记录（Enter）</translation>
    </message>
    <message>
        <source>People of the chosen cell</source>
        <translation>所选单元格的人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1, %2: 1 person</source>
        <translation>%1，%2：1 人</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1，%2：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>1 theme without anybody.</source>
        <translation>1 个专题无人熟悉。</translation>
    </message>
    <message numerus="yes">
        <source>%n themes without anybody.</source>
        <translation>
            <numerusform>%n 个专题无人熟悉。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person on the roster has no theme entered.</source>
        <translation>名册上有 1 人未填写专题。</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the roster have no theme entered.</source>
        <translation>
            <numerusform>名册上有 %n 人未填写专题。</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who speaks several languages counts under each.</source>
        <translation>会说多种语文者在每种语文下均计入。</translation>
    </message>
    <message>
        <source>Every theme has somebody.</source>
        <translation>每个专题均有人熟悉。</translation>
    </message>
    <message>
        <source>%1, %2: nobody is entered. Ask the agencies for names, and enter the theme with the person.</source>
        <translation>%1，%2：未登记任何人员。请各机构提供人选，并为其填写该专题。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>专家名册</translation>
    </message>
</context>
<context>
    <name>tri::ui::RoundsPage</name>
    <message>
        <source>Packages that were sent</source>
        <translation>已发出的交换包</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Asked back by</source>
        <translation>请求返回日期</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返回时间</translation>
    </message>
    <message>
        <source>Nothing was sent from this copy yet. What you save under File &gt; Make package stands here.</source>
        <translation>此副本尚未发出任何内容。在“文件 &gt; 生成交换包”下保存的内容列于此处。</translation>
    </message>
    <message>
        <source>Other copies of this workspace</source>
        <translation>此工作区的其他副本</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何方</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最近收到时间</translation>
    </message>
    <message>
        <source>What it sent</source>
        <translation>所发内容</translation>
    </message>
    <message>
        <source>What it lacks of this copy</source>
        <translation>所缺的此副本内容</translation>
    </message>
    <message>
        <source>No package of another copy was received yet. Each copy that sends one stands here.</source>
        <translation>尚未收到其他副本的交换包。每个发来交换包的副本列于此处。</translation>
    </message>
    <message>
        <source>Send &amp;each agency its lines…</source>
        <translation>向各机构发送其计划行(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;minder text</source>
        <translation>提醒函文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>重新发送(&amp;S)…</translation>
    </message>
    <message>
        <source>Make the smallest &amp;package…</source>
        <translation>生成最小交换包(&amp;P)…</translation>
    </message>
    <message>
        <source>One package for each agency of a work plan, with its own lines, into one folder</source>
        <translation>为工作计划的每个机构生成一个交换包，含其自身的行，存入同一文件夹</translation>
    </message>
    <message>
        <source>Copy a mail that reminds of this package; you send it yourself</source>
        <translation>复制就此交换包提醒对方的邮件；由您自行发送</translation>
    </message>
    <message>
        <source>Make the same package from what is here now</source>
        <translation>按此处现有内容生成同样的交换包</translation>
    </message>
    <message>
        <source>Make a package of what this copy lacks, and of nothing else</source>
        <translation>仅以此副本中对方所缺的内容生成交换包</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>其他副本</translation>
    </message>
    <message>
        <source>not yet; the day is %1</source>
        <translation>尚未返回；期限：%1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未注明对方</translation>
    </message>
    <message>
        <source>nothing asked for</source>
        <translation>未请求返回</translation>
    </message>
    <message>
        <source>Nothing is waited for</source>
        <translation>没有等待返回的交换包</translation>
    </message>
    <message>
        <source>1 package is waited for</source>
        <translation>1 个交换包等待返回</translation>
    </message>
    <message numerus="yes">
        <source>%n packages are waited for</source>
        <translation>
            <numerusform>%n 个交换包等待返回</numerusform>
        </translation>
    </message>
    <message>
        <source>not told: it sent a part</source>
        <translation>未知：只发来一部分</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>据所知不缺</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed (copy %1)</source>
        <translation>未签名（副本 %1）</translation>
    </message>
    <message>
        <source>Dear colleagues of %1,

on %2 we sent you “%3” and asked you to return your lines by %4. If they are on their way already, thank you, and please set this message aside. If you need the file again, or more time, please tell us.

To return them, open your copy in Trilateral, choose File &gt; Make package, and send us the file.

Kind regards
%5
</source>
        <translation>%1各位同事：

我们已于%2向贵方发送“%3”，并请贵方在%4之前返回贵方的计划行。如已发出，谨致谢意，并请不必理会此函。如需我们重发文件，或需要更多时间，请告知我们。

返回时，请在 Trilateral 中打开贵方的副本，选择“文件 &gt; 生成交换包”，并将文件发送给我们。

此致
%5
</translation>
    </message>
    <message>
        <source>your office</source>
        <translation>本办公室</translation>
    </message>
    <message>
        <source>The text of the mail is on the clipboard. Paste it into your mail program, and change it as you like.</source>
        <translation>邮件文字已在剪贴板上。请将其粘贴到您的邮件程序中，并可随意修改。</translation>
    </message>
    <message>
        <source>1 package lies in %1. Send it to its agency.</source>
        <translation>%1 中有 1 个交换包。请将其发送给相应机构。</translation>
    </message>
    <message numerus="yes">
        <source>%n packages lie in %1. Send each to its agency.</source>
        <translation>
            <numerusform>%1 中有 %n 个交换包。请将其分别发送给相应机构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent and returned</source>
        <translation>发出与返回</translation>
    </message>
</context>
<context>
    <name>tri::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Records with “%1”: %2</source>
        <translation>含“%1”的记录：%2</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.</source>
        <translation>没有含“%1”的内容。请减少或缩短词语；不区分大小写和重音符号。</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>要搜索的词语</translation>
    </message>
    <message>
        <source>Words in any record</source>
        <translation>任何记录中的词语</translation>
    </message>
    <message>
        <source>Everything in this workspace</source>
        <translation>此工作区中的全部内容</translation>
    </message>
    <message>
        <source>Type a few words. Capitals and accents make no difference; the beginning of a word is enough.</source>
        <translation>请输入几个词语。不区分大小写和重音符号；输入词语开头即可。</translation>
    </message>
</context>
<context>
    <name>tri::ui::SendContents</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>留下的原因</translation>
    </message>
    <message>
        <source>Records that go into the package</source>
        <translation>列入交换包的记录</translation>
    </message>
    <message>
        <source>Records that stay here</source>
        <translation>留在此处的记录</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>较新版本的类别</translation>
    </message>
    <message>
        <source>Records: %1, with their history.</source>
        <translation>记录：%1 条，连同其历史。</translation>
    </message>
    <message>
        <source>Of these, %1 go along so that the others can be read.</source>
        <translation>其中 %1 条为随附，以便他方理解其他记录。</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>电子文件：%1 个。</translation>
    </message>
    <message>
        <source>Files that this copy does not have itself: %1.</source>
        <translation>此副本自身没有的电子文件：%1 个。</translation>
    </message>
    <message>
        <source>Nothing of the part stays here.</source>
        <translation>该部分没有内容留在此处。</translation>
    </message>
    <message>
        <source>Records that stay here: %1; look at them before you save.</source>
        <translation>留在此处的记录：%1 条；请在保存之前查看。</translation>
    </message>
    <message>
        <source>Goes (%1)</source>
        <translation>发送（%1）</translation>
    </message>
    <message>
        <source>Stays here (%1)</source>
        <translation>留在此处（%1）</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>that it was deleted</source>
        <translation>仅告知已删除</translation>
    </message>
    <message>
        <source>along, so that others can be read</source>
        <translation>随附，以便理解其他记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::SendForm</name>
    <message>
        <source>With what was for a narrower circle once</source>
        <translation>包括曾限于较窄知悉范围的内容</translation>
    </message>
    <message>
        <source>Only what this receiver lacks</source>
        <translation>仅限此接收方所缺的内容</translation>
    </message>
    <message>
        <source>Sealed for these receivers</source>
        <translation>为这些接收方密封</translation>
    </message>
    <message>
        <source>Sealed by a passphrase</source>
        <translation>以密码短语密封</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>不密封</translation>
    </message>
    <message>
        <source>Ask for these lines back by</source>
        <translation>请求返回这些计划行，期限</translation>
    </message>
    <message>
        <source>Make your key…</source>
        <translation>新建您的密钥…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>整个工作区</translation>
    </message>
    <message>
        <source>A theme and all about it</source>
        <translation>一个专题及其所有相关内容</translation>
    </message>
    <message>
        <source>A meeting and all about it</source>
        <translation>一次会议及其所有相关内容</translation>
    </message>
    <message>
        <source>The plan lines of an agency</source>
        <translation>一个机构的计划行</translation>
    </message>
    <message>
        <source>A State and all about it</source>
        <translation>一个国家及其所有相关内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>具体为</translation>
    </message>
    <message>
        <source>Public: for anyone</source>
        <translation>公开：供任何人使用</translation>
    </message>
    <message>
        <source>Shared: for the three sides</source>
        <translation>共享：供三方使用</translation>
    </message>
    <message>
        <source>Internal: for our own office</source>
        <translation>内部：供本办公室使用</translation>
    </message>
    <message>
        <source>Sensitive: for named readers</source>
        <translation>敏感：供指定人员阅读</translation>
    </message>
    <message>
        <source>For which circle</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>A package holds the history of its records: also what they were when fewer might see them</source>
        <translation>交换包含有其记录的历史，包括知悉范围较窄时的内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>供何方</translation>
    </message>
    <message>
        <source>Receivers whose keys you compared</source>
        <translation>您已核对其密钥的接收方</translation>
    </message>
    <message>
        <source>You have no key of anybody yet. Enter keys under Go &gt; Keys, or use a passphrase.</source>
        <translation>您尚无任何人的密钥。请在“转到 &gt; 密钥”下录入密钥，或使用密码短语。</translation>
    </message>
    <message>
        <source>Anybody who comes by the file can read all that is in it.</source>
        <translation>任何得到该文件的人都可读取其中全部内容。</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 letters</source>
        <translation>密码短语，至少 %1 个字符</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Who gets it, for your list</source>
        <translation>接收者，供您列表备查</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>随附说明</translation>
    </message>
    <message>
        <source>Purpose, one line for the receiver</source>
        <translation>用途，一行文字，供接收方阅读</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>所选：%1</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected records</source>
        <translation>
            <numerusform>所选的 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by your key, as %1.</source>
        <translation>以您的密钥签名，名为%1。</translation>
    </message>
    <message>
        <source>You have no key yet, so it goes unsigned: nobody can tell that it comes from you.</source>
        <translation>您尚无密钥，因此发送时不签名：无人能确认其来自您。</translation>
    </message>
    <message>
        <source>Choose which one goes.</source>
        <translation>请选择要发送哪一个。</translation>
    </message>
    <message>
        <source>Tick who may open it.</source>
        <translation>请勾选可打开者。</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 letters; four words that nobody guesses are good.</source>
        <translation>密码短语至少需要 %1 个字符；宜用四个无人能猜到的词。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
</context>
<context>
    <name>tri::ui::SendPage</name>
    <message>
        <source>Sa&amp;ve the package…</source>
        <translation>保存交换包(&amp;V)…</translation>
    </message>
    <message>
        <source>A file for others, made fresh from this workspace</source>
        <translation>供他方使用的文件，由此工作区重新生成</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose which one goes. What goes and what stays then stands here.</source>
        <translation>请选择要发送哪一个。随后此处列出发送和留下的内容。</translation>
    </message>
    <message>
        <source>Finding what goes and what stays…</source>
        <translation>正在查找发送和留下的内容…</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>The file holds what stands on the right, and nothing else.</source>
        <translation>文件含有右侧所列内容，别无其他。</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>保存交换包</translation>
    </message>
    <message>
        <source>Packages (*.%1)</source>
        <translation>交换包 (*.%1)</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>正在生成交换包</translation>
    </message>
    <message>
        <source>The workspace changed since you looked, so nothing was saved. See what goes now, then save again.</source>
        <translation>在您查看之后工作区有更改，因此未作保存。请查看现在将发送的内容，然后再次保存。</translation>
    </message>
    <message>
        <source>Saved %1 with 1 record. Send it the way you send files; it is noted among what you sent.</source>
        <translation>已保存 %1，含 1 条记录。请按您通常发送文件的方式发送；已记入发出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n records. Send it the way you send files; it is noted among what you sent.</source>
        <translation>
            <numerusform>已保存 %1，含 %n 条记录。请按您通常发送文件的方式发送；已记入发出的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>显示已发出的内容</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>生成交换包</translation>
    </message>
</context>
<context>
    <name>tri::ui::SenderBand</name>
    <message>
        <source>&amp;Compare and enter key…</source>
        <translation>核对并录入密钥(&amp;C)…</translation>
    </message>
    <message>
        <source>Take it &amp;unverified</source>
        <translation>未经核实即接收(&amp;U)</translation>
    </message>
    <message>
        <source>Where the package comes from</source>
        <translation>交换包的来源</translation>
    </message>
    <message>
        <source>Nobody can tell you that it comes from whom it says; what it changes may be anybody&apos;s</source>
        <translation>无人能确认其是否来自所称的一方；其中的更改可能出自任何人</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>来自%1：%2。</translation>
    </message>
    <message>
        <source>Says it is from %1: %2.</source>
        <translation>自称来自%1：%2。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>not sealed: anybody can read it</source>
        <translation>未密封：任何人均可读取</translation>
    </message>
    <message>
        <source>sealed for its receivers</source>
        <translation>为其接收方密封</translation>
    </message>
    <message>
        <source>sealed by a passphrase</source>
        <translation>以密码短语密封</translation>
    </message>
    <message>
        <source>asks for your lines by %1</source>
        <translation>请您在%1之前返回计划行</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Words of the key: %1</source>
        <translation>密钥词语：%1</translation>
    </message>
    <message>
        <source>No change in it is known here. It likely belongs to another workspace; taken, its records would stand beside yours.</source>
        <translation>其中没有此处已知的更改。它很可能属于另一工作区；如接收，其记录将与您的记录并存。</translation>
    </message>
    <message>
        <source>A newer package of the same copy has been taken already. This one can bring back nothing that was decided since.</source>
        <translation>同一副本的较新交换包已接收。此交换包不会使此后已决定的内容恢复原状。</translation>
    </message>
</context>
<context>
    <name>tri::ui::SentToDialog</name>
    <message>
        <source>Who received no. %1 later</source>
        <translation>何方后来收到第 %1 号</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Choose a recipient, or write who it was.</source>
        <translation>尚未录入任何人。请选择接收方，或写明是谁。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>tri::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1，记录数：%2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, how many wait there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellChecker</name>
    <message>
        <source>No dictionary for %1. The package %2 brings one.</source>
        <translation>没有%1词典。软件包 %2 提供该词典。</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellField</name>
    <message>
        <source>No suggestions</source>
        <translation>无建议词语</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>将“%1”加入我的词语(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation>本次使用中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from my words</source>
        <translation>从我的词语中移除“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation>检查拼写(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpreadChart</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
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
        <translation>秘书长特别代表、全球论坛和全球移徙小组共用的会议、后续行动和工作计划，都在此计算机的一个文件中。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a workspace file with the reference data in it</source>
        <translation>新建一个含参考数据的工作区文件</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>打开一份全新的样例工作区，以便浏览试用</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget all but the pinned ones; the files stay where they are</source>
        <translation>除已固定的以外全部清除；文件保留在原处</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
</context>
<context>
    <name>tri::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>记录数：%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeDecisionPanel</name>
    <message>
        <source>One name a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>专题名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级专题</translation>
    </message>
    <message>
        <source>Theme that stays</source>
        <translation>保留的专题</translation>
    </message>
    <message>
        <source>New themes</source>
        <translation>新专题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Records that carry the theme</source>
        <translation>含有该专题的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>新专题</translation>
    </message>
    <message>
        <source>Last review %1: %2</source>
        <translation>上次审查 %1：%2</translation>
    </message>
    <message>
        <source>Never reviewed before.</source>
        <translation>此前从未审查。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Records that carry the theme (%1)</source>
        <translation>含有该专题的记录（%1）</translation>
    </message>
    <message>
        <source>Select records and press 1, 2 … to give them the first, second … of the new themes as well.</source>
        <translation>选择记录并按 1、2 … 可同时为其加上第一个、第二个 … 新专题。</translation>
    </message>
    <message>
        <source>This meeting decided: %1. To decide otherwise, undo it or correct the review in its record.</source>
        <translation>本次会议已决定：%1。如要另作决定，请撤销，或在审查记录中更正。</translation>
    </message>
    <message>
        <source>Themes below it move up: %1.</source>
        <translation>其下级专题上移：%1。</translation>
    </message>
    <message>
        <source>Only the review is noted; nothing else changes.</source>
        <translation>只记录审查；其他不变。</translation>
    </message>
    <message numerus="yes">
        <source>The theme gets a new name; %n record(s) that carry it show the new one.</source>
        <translation>
            <numerusform>专题取得新名称；含有该专题的 %n 条记录显示新名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme is added to the tree, reviewed from the day of the meeting.</source>
        <translation>向专题树添加一个专题，自会议日期起审查。</translation>
    </message>
    <message numerus="yes">
        <source>The theme is reviewed no longer; %n record(s) keep it.</source>
        <translation>
            <numerusform>专题不再审查；%n 条记录保留该专题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends and %n new one(s) begin in its place.</source>
        <translation>
            <numerusform>专题终止，由 %n 个新专题取代。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records get a new theme; all keep the old one.</source>
        <translation>%2 条记录中有 %1 条取得新专题；所有记录均保留旧专题。</translation>
    </message>
    <message>
        <source>Two themes become one.</source>
        <translation>两个专题合并为一个。</translation>
    </message>
    <message numerus="yes">
        <source>The theme ends; %n record(s) that carry it get “%1” as well.</source>
        <translation>
            <numerusform>专题终止；含有该专题的 %n 条记录同时取得“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes below it move to “%1”: %2.</source>
        <translation>其下级专题移至“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeReviewPart</name>
    <message>
        <source>Themes as of</source>
        <translation>专题截至日期</translation>
    </message>
    <message>
        <source>The tree of themes as it was on this day</source>
        <translation>专题树在此日的状态</translation>
    </message>
    <message>
        <source>&amp;Themes as of</source>
        <translation>专题截至日期(&amp;T)</translation>
    </message>
    <message>
        <source>Themes under review</source>
        <translation>审查中的专题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>上次审查</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>本次会议</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Carry out the decision on this theme (Ctrl+Enter)</source>
        <translation>执行关于此专题的决定（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>新专题</translation>
    </message>
    <message>
        <source>Let this meeting add a theme</source>
        <translation>由本次会议增加一个专题</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>打开专题</translation>
    </message>
    <message>
        <source>Open the theme with all its fields</source>
        <translation>打开该专题及其所有字段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 of %2 themes are decided on by this meeting.</source>
        <translation>本次会议已就 %2 个专题中的 %1 个作出决定。</translation>
    </message>
    <message>
        <source>The review is noted.</source>
        <translation>审查已记录。</translation>
    </message>
    <message numerus="yes">
        <source>The review is noted, and %n record(s) changed with it.</source>
        <translation>
            <numerusform>审查已记录，并随之更改了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Minutes on this theme</source>
        <translation>专题会议记录</translation>
    </message>
    <message>
        <source>What all meetings said on this theme and those below it, in one paper</source>
        <translation>将所有会议就此专题及其下级专题所述的内容印成一份文件</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelinePart</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>As close as on the screen</source>
        <translation>与屏幕同样详细</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>内部文本</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>共享文本</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office</source>
        <translation>共享文本不含敏感或仅限本办公室的内容</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>返回时间线</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The timeline can be saved as PDF instead.</source>
        <translation>此计算机未设置打印机。可改为将时间线另存为 PDF。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>另存为 SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the timeline is written to “%1”.</source>
        <translation>时间线的共享文本已写入“%1”。</translation>
    </message>
    <message>
        <source>The timeline is written to “%1”. It is for your own office: it shows sensitive lines too.</source>
        <translation>时间线已写入“%1”。供本办公室使用：其中也显示敏感的行。</translation>
    </message>
    <message>
        <source>Print timeline…</source>
        <translation>打印时间线…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>打印或保存之前先显示页面（Ctrl+P）</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>显示整个计划</translation>
    </message>
    <message>
        <source>Show all of the plan’s time</source>
        <translation>显示计划的全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less time in more detail (Ctrl+plus)</source>
        <translation>显示较短时间、更多细节（Ctrl+加号）</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more time in less detail (Ctrl+minus)</source>
        <translation>显示较长时间、较少细节（Ctrl+减号）</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>打开行</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>打开所选内容（Enter）</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>更改日期…</translation>
    </message>
    <message>
        <source>Type the dates of the chosen line (F2)</source>
        <translation>输入所选行的日期（F2）</translation>
    </message>
    <message>
        <source>Move to the next quarter</source>
        <translation>移到下一季度</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page down)</source>
        <translation>将所选行的所有日期后移三个月（Alt+Page down）</translation>
    </message>
    <message>
        <source>Move to the quarter before</source>
        <translation>移到上一季度</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page up)</source>
        <translation>将所选行的所有日期前移三个月（Alt+Page up）</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Show the uppermost lines alone</source>
        <translation>只显示最上层的行</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show what the bars and signs mean</source>
        <translation>显示条形和符号的含义</translation>
    </message>
    <message>
        <source>Show the lines of this lead</source>
        <translation>显示此牵头方的行</translation>
    </message>
    <message>
        <source>Show the lines on this theme</source>
        <translation>显示此专题的行</translation>
    </message>
    <message>
        <source>Show the lines with this status</source>
        <translation>显示此状况的行</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>所有牵头方</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>所有专题</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>所有状况</translation>
    </message>
    <message>
        <source>1 line has no dates.</source>
        <translation>1 行没有日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no dates.</source>
        <translation>
            <numerusform>%n 行没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date or link does not fit.</source>
        <translation>1 个日期或关联不一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n dates or links do not fit.</source>
        <translation>
            <numerusform>%n 个日期或关联不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of this line follow from the lines below it. Choose one of those.</source>
        <translation>此行的日期由其下各行得出。请选择其中一行。</translation>
    </message>
    <message>
        <source>This line has no dates yet. Press F2 to enter them.</source>
        <translation>此行尚无日期。按 F2 填写。</translation>
    </message>
    <message>
        <source>The due date moves to %1. The first due date is kept.</source>
        <translation>期限改为%1。保留最初期限。</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <translation>改期理由</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Due date of “%1”:</source>
        <translation>“%1”的期限：</translation>
    </message>
    <message>
        <source>From when and due when – “%1”:</source>
        <translation>“%1”的开始日期和期限：</translation>
    </message>
    <message>
        <source>From when and until when – “%1”:</source>
        <translation>“%1”的起止日期：</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>That is no date. Write 14 May 2014, May 2014 or 2014.</source>
        <translation>这不是日期。请写作 2014年5月14日、2014年5月或 2014。</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimesPart</name>
    <message>
        <source>one day</source>
        <translation>一天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>%1 至 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Days as a picture</source>
        <translation>以图显示天数</translation>
    </message>
    <message>
        <source>Copy the figures of all groups with their headings</source>
        <translation>复制所有组别的数字及其标题</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Once requests have the day on which they were asked, it stands here how much notice they gave and how long answers took.</source>
        <translation>尚未提出任何请求。填写请求日期后，此处显示请求提前多久提出以及答复所需时间。</translation>
    </message>
    <message>
        <source>Requests of the chosen group</source>
        <translation>所选组别的请求</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>Notice: from asked to needed</source>
        <translation>提前时间：从请求到需要</translation>
    </message>
    <message>
        <source>Answer: from asked to answered</source>
        <translation>答复时间：从请求到答复</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>分组依据：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>请求方</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>主席任期</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>形式：</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Days as a table</source>
        <translation>以表格显示天数</translation>
    </message>
    <message>
        <source>How long answers took, as it was: not only the average</source>
        <translation>答复实际所需时间：不仅是平均值</translation>
    </message>
    <message>
        <source>How much notice requests gave, as it was: not only the average</source>
        <translation>请求实际提前时间：不仅是平均值</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未注明请求方</translation>
    </message>
    <message>
        <source>Day of asking not entered</source>
        <translation>未填写请求日期</translation>
    </message>
    <message>
        <source>Two Chairs in that month or year</source>
        <translation>该月或该年有两任主席</translation>
    </message>
    <message>
        <source>No Chair on record</source>
        <translation>无主席记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair, from–to</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>已知天数</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四分之一位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>四分之三位数</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Month or year only</source>
        <translation>仅知月份或年份</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>次序颠倒</translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n</source>
        <translation>
            <numerusform>%n 项的中位数为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the month</source>
        <comment>known to the month or year alone</comment>
        <translation>
            <numerusform>%n 项仅知月份或年份</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>均不详</translation>
    </message>
    <message>
        <source>1 request.</source>
        <translation>1 项请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <translation>
            <numerusform>%n 项请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are known for one: %1.</source>
        <translation>天数已知的有 1 项：%1。</translation>
    </message>
    <message>
        <source>The days are known for %1: from %2 to %3, the middle half from %4 to %5, the median is %6.</source>
        <translation>天数已知的有 %1 项：从 %2 到 %3 天，居中的一半从 %4 到 %5 天，中位数为 %6 天。</translation>
    </message>
    <message numerus="yes">
        <source>Known to the month or year alone, and not counted in these: %n.</source>
        <translation>
            <numerusform>仅知月份或年份而未计入：%n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of an answer: %n.</source>
        <translation>
            <numerusform>无请求日期或答复日期：%n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of need: %n.</source>
        <translation>
            <numerusform>无请求日期或需要日期：%n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>答复日期早于请求日期：%n 项。请查看日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>需要日期早于请求日期：%n 项。请查看日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>not said when asked</source>
        <translation>未说明请求日期</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>not said when needed</source>
        <translation>未说明需要日期</translation>
    </message>
    <message>
        <source>answered before asked</source>
        <translation>答复早于请求</translation>
    </message>
    <message>
        <source>needed before asked</source>
        <translation>需要早于请求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is known of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>答复用时</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提前时间</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice and answer times</source>
        <translation>提前时间与答复时间</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsBanner</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2 – %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsPart</name>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>结束计划</translation>
    </message>
    <message>
        <source>Back to adopted</source>
        <translation>退回已通过</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>通过计划</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>开始执行计划</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Release a version</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Keep the plan as it is now under the next number</source>
        <translation>以下一序号保存计划的现状</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>打印计划</translation>
    </message>
    <message>
        <source>Show the plan as it will be printed</source>
        <translation>按打印效果显示计划</translation>
    </message>
    <message>
        <source>Show as released</source>
        <translation>显示发布时状态</translation>
    </message>
    <message>
        <source>Show the chosen version as it was released</source>
        <translation>显示所选版本发布时的状态</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>此后的变动</translation>
    </message>
    <message>
        <source>Show what changed in the plan since the chosen version</source>
        <translation>显示计划自所选版本以来的变动</translation>
    </message>
    <message>
        <source>In a few words, for example: for the Principals&apos; meeting</source>
        <translation>简要说明，例如：供主管会议使用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不发布</translation>
    </message>
    <message>
        <source>Released for</source>
        <translation>发布用途</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>所用会议</translation>
    </message>
    <message>
        <source>Why although something does not fit</source>
        <translation>不一致而仍予发布的理由</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待补事项</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状况：%1</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a version</source>
        <translation>计划的现状将保存为一个版本</translation>
    </message>
    <message>
        <source>None yet. A version keeps the plan as it is, with its numbers; papers cite it.</source>
        <translation>尚无。版本保存计划的现状及其序号；文件据此引用。</translation>
    </message>
    <message>
        <source>The plan is what version %1 holds.</source>
        <translation>计划与第 %1 版的内容相同。</translation>
    </message>
    <message>
        <source>The plan has changed since its last version.</source>
        <translation>计划自上一版本以来已有更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 objectives, %2 activities, %3 indicators</source>
        <translation>%1 项目标、%2 项活动、%3 个指标</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>不指定会议</translation>
    </message>
    <message>
        <source>The check finds nothing that is missing.</source>
        <translation>检查未发现待补事项。</translation>
    </message>
    <message>
        <source>The check still tells: %1.</source>
        <translation>检查仍提示：%1。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Open points”.</source>
        <translation>
            <numerusform>… 另有 %n 项，见“待补事项”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>发布第 %1 版</translation>
    </message>
    <message>
        <source>Release version %1 all the same</source>
        <translation>仍然发布第 %1 版</translation>
    </message>
    <message>
        <source>Version %1 is released. Its numbers stay from now on.</source>
        <translation>第 %1 版已发布。其序号此后保持不变。</translation>
    </message>
    <message>
        <source>Why does the plan go back? The reason is kept with the version.</source>
        <translation>计划为何退回？理由与该版本一并保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>tri::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Keep filter, order, groups and columns in this view</source>
        <translation>将筛选、顺序、分组和列保存在此视图中</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Keep what the list shows under a name</source>
        <translation>以名称保存列表所示内容</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Show the view as it was kept</source>
        <translation>按保存时的样子显示视图</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>重命名视图…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>为此视图另起名称</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>共享视图</translation>
    </message>
    <message>
        <source>Send this view along in packages; personal views stay here</source>
        <translation>将此视图随交换包发送；个人视图留在此处</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Move this view to the trash</source>
        <translation>将此视图移至回收站</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation>保存和管理视图</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>新视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>tri::ui::WindowCommands</name>
    <message>
        <source>Go to anything</source>
        <translation>快速转到</translation>
    </message>
    <message>
        <source>Search or go to (%1)</source>
        <translation>搜索或转到（%1）</translation>
    </message>
    <message>
        <source>Spelling is not checked. Edit &gt; Check spelling switches it on.</source>
        <translation>未检查拼写。可用“编辑 &gt; 检查拼写”开启。</translation>
    </message>
    <message>
        <source>No spelling mistake on this page.</source>
        <translation>本页没有拼写错误。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>tri::ui::WordingPanel</name>
    <message>
        <source>Languages of the wording</source>
        <translation>措辞的语文</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>转到该文字</translation>
    </message>
    <message>
        <source>%1 – no text yet</source>
        <translation>%1 – 尚无文字</translation>
    </message>
    <message>
        <source>%1 – the original</source>
        <translation>%1 – 原文</translation>
    </message>
    <message>
        <source>%1 – older than the original: it may say what the original no longer does</source>
        <translation>%1 – 早于原文：可能含有原文已不再表述的内容</translation>
    </message>
    <message>
        <source>%1 – translation</source>
        <translation>%1 – 译文</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>没有该语文的文字。</translation>
    </message>
</context>
</TS>
