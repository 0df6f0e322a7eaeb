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
        <translation type="unfinished">所有文件 (*)</translation>
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
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
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
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting.</source>
        <translation>没有简报编制方案“%1”。请使用“trilateral”，即三方会议的简报。</translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>无法读取简报编制方案“%1”。请更正该文件或使用其他编制方案。</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>简报编制方案“%1”没有任何部分。请至少列出一个部分。</translation>
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
        <source>is part of itself</source>
        <translation>是其自身的一部分</translation>
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
        <source>The meeting it is for.</source>
        <translation>用于哪次会议。</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>共享文本不含敏感或仅限本办公室的内容。</translation>
    </message>
    <message>
        <source>The paper; a4 when nothing is said.</source>
        <translation>纸张；未指定时为 a4。</translation>
    </message>
    <message>
        <source>Language of the brief: ar, zh, en, fr, ru or es.</source>
        <translation>简报的语文：ar、zh、en、fr、ru 或 es。</translation>
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
        <source>Make a meeting brief as PDF.</source>
        <translation>将会议简报编制为 PDF。</translation>
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
        <source>Print fields with several versions after a merge.</source>
        <translation>列出合并后有多个版本的字段。</translation>
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
        <source>Only the changes of this field.</source>
        <translation type="vanished">仅限此字段的更改。</translation>
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
        <source>Print who changed what of a record, newest first.</source>
        <translation type="vanished">列出何人更改了记录的哪些内容，最新的在前。</translation>
    </message>
    <message>
        <source>Read records from a CSV file or a workbook as one change; with any error nothing is changed.</source>
        <translation>从 CSV 文件或工作簿读取记录，作为一次更改；如有任何错误，则不作任何更改。</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON.</source>
        <translation>将某一类别的记录写为 CSV、Excel 工作簿或 JSON。</translation>
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
        <translation type="unfinished">无法读取“%1”。请查看文件是否存在、您是否有权打开。</translation>
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
        <source>Likely: %1.</source>
        <translation>可能为：%1。</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2. Likely: %3.</source>
        <translation>文号所指年份为 %1，与%2不符。可能为：%3。</translation>
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
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation>无人负责的未结事项：%1</translation>
    </message>
    <message>
        <source>In conflict: %1</source>
        <translation>有冲突：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation>未完成的输入：%1</translation>
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
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation>此会议已不在此处；可能在回收站中。</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>无法生成 PDF 文件。请重试；简报仍可打印。</translation>
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
        <translation type="unfinished"></translation>
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
    <name>Workspace</name>
    <message>
        <source>The log is damaged. Check the workspace.</source>
        <translation type="vanished">日志已损坏。请检查工作区。</translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
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
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation>无%1</translation>
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
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>无：每个项目都有各方立场和预期成果。</translation>
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
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the brief (Ctrl+P)</source>
        <translation>打印简报（Ctrl+P）</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
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
        <source>Save the brief as PDF</source>
        <translation>将简报另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The brief can be saved as PDF instead.</source>
        <translation>此计算机未设置打印机。可改将简报另存为 PDF。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages; the limit is %1</source>
        <translation>
            <numerusform>%n 页；上限为 %1 页</numerusform>
        </translation>
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
</context>
<context>
    <name>tri::ui::BulkPanel</name>
    <message>
        <source>Field to change</source>
        <translation>要更改的字段</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作方式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1：已选 %2 条</translation>
    </message>
    <message>
        <source>Now: several values</source>
        <translation>现值：多个值</translation>
    </message>
    <message>
        <source>Now: empty in all of them</source>
        <translation>现值：均为空</translation>
    </message>
    <message>
        <source>Now: %1 in all of them</source>
        <translation>现值：均为%1</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
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
        <source>%1 of %2 records would change; one step takes it back.</source>
        <translation>%2 条记录中有 %1 条将更改；一步即可撤销。</translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation>更改 %1 条记录</translation>
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
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1（%2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished">恢复%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
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
        <translation>此工作区以只读方式打开。其中内容不能更改。</translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation>这是样例。尽可试用：它是独立的副本，其中的会议和计划均为虚构。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>此工作区以只读方式打开，因此不能添加内容。</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>尚无第 %1 号视图。列表的视图在“视图”下保存。</translation>
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
        <translation type="unfinished">（空）</translation>
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
        <translation type="unfinished">所有文件 (*)</translation>
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
        <translation type="unfinished">%1：%2</translation>
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
        <translation type="unfinished">所有文件 (*)</translation>
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
        <translation type="unfinished">已另存为“%1”。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">电子文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日期</translation>
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
        </translation>
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
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
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
        <translation type="unfinished">结束日期</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished">清除筛选</translation>
    </message>
    <message>
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished">未署名</translation>
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
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="vanished">
            <numerusform>%n 项更改</numerusform>
        </translation>
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
        <translation type="unfinished">%1，%2</translation>
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
        <source>Paste %1 rows into %2</source>
        <translation>将 %1 行粘贴到%2</translation>
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
        <source>Paste %1 records</source>
        <translation>粘贴 %1 条记录</translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation>导入 %1 条记录</translation>
    </message>
    <message>
        <source>Only the %1 valid ones</source>
        <translation>仅限 %1 条有效记录</translation>
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
        <translation type="unfinished"></translation>
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
        <source>This page</source>
        <translation>本页</translation>
    </message>
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
        <translation>简报</translation>
    </message>
    <message>
        <source>Show the brief, print it or save it (Ctrl+P)</source>
        <translation>显示、打印或保存简报（Ctrl+P）</translation>
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
        <source>Records written to “%1”: %2. The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>写入“%1”的记录：%2 条。该文件含有全部内容，包括敏感记录；仅供您本办公室使用。</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">电子文件</translation>
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
        <source>This cell cannot be edited.</source>
        <translation>此单元格不可编辑。</translation>
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
        <translation type="unfinished"></translation>
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
</TS>
