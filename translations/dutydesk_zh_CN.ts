<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>CallsImportJob</name>
        <message>
            <source>Rows in the file</source>
            <translation>文件行数</translation>
        </message>
        <message>
            <source>New intervals</source>
            <translation>新时段</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>队列 %1</translation>
        </message>
        <message>
            <source>%1 of %2 min, %3 – %4</source>
            <translation>%1 个，每个 %2 分钟，%3 – %4</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺漏</translation>
        </message>
        <message>
            <source>%1 intervals are missing within days</source>
            <translation>日内缺 %1 个时段</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>%1 rows stand below a later one</source>
            <translation>%1 行位于更晚时间之后</translation>
        </message>
        <message>
            <source>Import calls</source>
            <translation>导入话务量</translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) imported, %1 corrected.</source>
            <translation>
                <numerusform>已导入 %n 个时段，更正 %1 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) imported.</source>
            <translation>
                <numerusform>已导入 %n 个时段。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Wrong rows skipped: %2.</source>
            <translation>%1跳过有误的行：%2。</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>Imports calls or people from a CSV or XLSX file.</source>
            <translation>从 CSV 或 XLSX 文件导入来电数据或人员。</translation>
        </message>
        <message>
            <source>calls or people.</source>
            <translation>calls(来电)或 people(人员)。</translation>
        </message>
        <message>
            <source>The file: CSV (UTF-8 or GB18030) or XLSX.</source>
            <translation>文件:CSV(UTF-8 或 GB18030)或 XLSX。</translation>
        </message>
        <message>
            <source>Imports the good rows although others are wrong.</source>
            <translation>即使有错误行,也导入其余各行。</translation>
        </message>
        <message>
            <source>Lets values of the file replace those that are kept.</source>
            <translation>用文件中的数值替换已有数值。</translation>
        </message>
        <message>
            <source>Say what to import and from where: dutydesk import calls|people FILE.</source>
            <translation>请说明导入什么、从哪里导入:dutydesk import calls|people FILE。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>row %1, %2, “%3”: %4</source>
            <translation>第 %1 行,%2,“%3”:%4</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>……另有 %1 项</translation>
        </message>
        <message>
            <source>row %1, %2: %3 is kept, the file has %4</source>
            <translation>第 %1 行,%2:已有 %3,文件中为 %4</translation>
        </message>
        <message>
            <source>Everything in this file is known already.</source>
            <translation>此文件的内容均已存在。</translation>
        </message>
    </context>
    <context>
        <name>PdfSlipPrinter</name>
        <message>
            <source>Transfer</source>
            <translation>转办</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>派发人</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>要求完成</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Reason for transfer</source>
            <translation>转办原因</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>Decided by the coordinator; it may not be returned.</source>
            <translation>由协调人裁定,不得退单。</translation>
        </message>
        <message>
            <source>Receiving department</source>
            <translation>接收部门处理</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接单</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退单</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>转办人</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Transfer slip</source>
            <translation>转办单</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>反馈</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>反馈人</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>处理情况</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>已接通</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未接通</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>第 %1 次</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>回访次数</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Feedback slip</source>
            <translation>处理反馈单</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>工单信息</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>首问负责人</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>District</source>
            <translation>片区</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>very dissatisfied</source>
            <translation>很不满意</translation>
        </message>
        <message>
            <source>dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>so-so</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>very satisfied</source>
            <translation>很满意</translation>
        </message>
        <message>
            <source>No. %1 · pass %2</source>
            <translation>第 %1 号 · 第 %2 次处理</translation>
        </message>
        <message>
            <source>Printed by %1, %2. Customer data is masked.</source>
            <translation>%1 打印,%2。客户信息已脱敏。</translation>
        </message>
    </context>
    <context>
        <name>PeopleHistory</name>
        <message>
            <source>%1: %2</source>
            <comment>a field and its new value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: no longer %2</source>
            <comment>a field and the value taken away</comment>
            <translation>%1：不再是 %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a field, before and after</comment>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what was done, and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>PeopleImportJob</name>
        <message>
            <source>Rows in the file</source>
            <translation>文件行数</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>新增人员</translation>
        </message>
        <message>
            <source>Changed people</source>
            <translation>变更的人员</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Areas to be made</source>
            <translation>将新建的区域</translation>
        </message>
        <message>
            <source>Groups to be made</source>
            <translation>将新建的班组</translation>
        </message>
        <message>
            <source>Departments to be made</source>
            <translation>将新建的部门</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>导入人员</translation>
        </message>
        <message>
            <source>People added: %1, changed: %2.</source>
            <translation>新增 %1 人，更改 %2 人。</translation>
        </message>
        <message>
            <source>%1 Wrong rows skipped: %2.</source>
            <translation>%1跳过有误的行：%2。</translation>
        </message>
    </context>
    <context>
        <name>RosterFile</name>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1，第 %2 行：%3</translation>
        </message>
    </context>
    <context>
        <name>TicketCommands</name>
        <message>
            <source>Call back</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Decide on extension</source>
            <translation>审批延期</translation>
        </message>
    </context>
    <context>
        <name>TicketHistory</name>
        <message>
            <source>→ %1</source>
            <comment>to a department or post</comment>
            <translation>→ %1</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>已接通</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未接通</translation>
        </message>
        <message>
            <source>satisfaction %1 of 5</source>
            <translation>满意度 %1/5</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a field and its value</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>%1: %2, changed where it is hidden</source>
            <translation>%1：%2，隐藏部分已更改</translation>
        </message>
    </context>
    <context>
        <name>TicketSteps</name>
        <message>
            <source>the centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>转办</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接单</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>反馈</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>pass %1</source>
            <translation>第 %1 轮</translation>
        </message>
    </context>
    <context>
        <name>ValueText</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>kind of record and its number</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the items of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
    </context>
    <context>
        <name>WhyText</name>
        <message>
            <source>kept</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>about to be broken</source>
            <translation>即将超出</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>已违反</translation>
        </message>
        <message>
            <source>%1 [%2]</source>
            <translation>%1〔%2〕</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>policy as shipped</source>
            <translation>制度参数出厂值</translation>
        </message>
        <message>
            <source>policy version %1</source>
            <translation>制度参数第 %1 版</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AccountForm</name>
        <message>
            <source>Nobody: an account of its own</source>
            <translation>无：独立账号</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>person and number</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Last here</source>
            <translation>最近登录</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>must be changed at the next sign-in</source>
            <translation>下次登录须修改</translation>
        </message>
        <message>
            <source>chosen by its owner</source>
            <translation>本人设定</translation>
        </message>
        <message>
            <source>Failed attempts</source>
            <translation>失败次数</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>关闭时间</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新账号</translation>
        </message>
        <message>
            <source>Name to sign in with</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Name shown</source>
            <translation>显示姓名</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>The account of a person has that person's post, group and area.</source>
            <translation>人员的账号沿用其岗位、班组和区域。</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>初始密码</translation>
        </message>
        <message>
            <source>It has to be changed at the first sign-in.</source>
            <translation>首次登录须修改。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>开通账号</translation>
        </message>
        <message>
            <source>Reset the password…</source>
            <translation>重置密码…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新开通</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>关闭账号…</translation>
        </message>
        <message>
            <source>Somebody who is not in this list</source>
            <translation>不在此列表中的人员</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>请从列表中选择人员。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AccountsSection</name>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Signs in as</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Last here</source>
            <translation>最近登录</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>关闭账号</translation>
        </message>
        <message>
            <source>%1 can't sign in any more. The account stays for the record.</source>
            <translation>%1 将不能再登录，账号保留备查。</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>The account is open</source>
            <translation>账号已开通</translation>
        </message>
        <message>
            <source>%1 signs in as %2 with the password %3 and has to choose another one at once. It is shown only now.</source>
            <translation>%1 以登录名 %2、密码 %3 登录，首次登录须立即改密。此密码仅显示这一次。</translation>
        </message>
        <message>
            <source>The account of %1 is saved.</source>
            <translation>已保存 %1 的账号。</translation>
        </message>
        <message>
            <source>Reset the password</source>
            <translation>重置密码</translation>
        </message>
        <message>
            <source>First password of %1. It has to be changed at the next sign-in.</source>
            <translation>%1 的初始密码，下次登录须修改。</translation>
        </message>
        <message>
            <source>The password of %1 is reset.</source>
            <translation>已重置 %1 的密码。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>An account is changed but not saved.</source>
            <translation>有账号已修改但未保存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存离开</translation>
        </message>
        <message>
            <source>Find an account…</source>
            <translation>查找账号…</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>开通账号</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>未选择账号</translation>
        </message>
        <message>
            <source>Choose one in the list to see and change it.</source>
            <translation>请在列表中选择账号进行查看和修改。</translation>
        </message>
        <message>
            <source>No account fits</source>
            <translation>没有符合的账号</translation>
        </message>
        <message>
            <source>Fewer letters find more.</source>
            <translation>少输几个字可找到更多。</translation>
        </message>
        <message>
            <source>state of the account of %1</source>
            <translation>%1 的账号状态</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AgentDialog</name>
        <message>
            <source>Edit %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>新增人员</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>For people who handle its tickets.</source>
            <translation>供为该部门办理工单的人员填写。</translation>
        </message>
        <message>
            <source>Space ticks.</source>
            <translation>按空格勾选。</translation>
        </message>
        <message>
            <source>Yuan a month; empty for none.</source>
            <translation>元/月；没有则留空。</translation>
        </message>
        <message>
            <source>Take what is saved now</source>
            <translation>采用已保存的内容</translation>
        </message>
        <message>
            <source>Keep what I typed and go on</source>
            <translation>保留我填写的内容并继续</translation>
        </message>
        <message>
            <source>Based on the version saved meanwhile. What you typed is still here; save it to put it over that version.</source>
            <translation>已以期间保存的版本为基础，您填写的内容仍在；保存后将覆盖该版本。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AgentPanel</name>
        <message>
            <source>History</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name and number of a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>left %1</source>
            <translation>%1 离岗</translation>
        </message>
        <message>
            <source>▲ leaves %1</source>
            <translation>▲ %1 离岗</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>班组</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>入职</translation>
        </message>
        <message>
            <source>Bonus base</source>
            <translation>奖金基数</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>每月 %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>✓ qualified</source>
            <translation>✓ 合格</translation>
        </message>
        <message>
            <source>▲ not assessed yet</source>
            <translation>▲ 尚未测评</translation>
        </message>
        <message>
            <source>● not qualified</source>
            <translation>● 不合格</translation>
        </message>
        <message>
            <source>why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>No seat types are entered for this person. Edit adds them.</source>
            <translation>此人尚未登记专席，可通过“修改”添加。</translation>
        </message>
        <message>
            <source>%1 of %2 qualified</source>
            <translation>%2 项中 %1 项合格</translation>
        </message>
        <message>
            <source>Why qualified?</source>
            <translation>为什么合格？</translation>
        </message>
        <message>
            <source>Why not qualified?</source>
            <translation>为什么不合格？</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>测评记录</translation>
        </message>
        <message>
            <source>%1: knowledge %2 · typing %3 a minute · look-up %4 s</source>
            <translation>%1：知识 %2 · 录入 %3 字/分 · 查询 %4 秒</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>暂无</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AgentsPage</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>工号或姓名</translation>
        </message>
        <message>
            <source>J/K up and down · E edit · W why</source>
            <translation>J/K 上下 · E 修改 · W 原因</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>新增人员</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>导入人员…</translation>
        </message>
        <message>
            <source>Areas and groups…</source>
            <translation>区域与班组…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>测评</translation>
        </message>
        <message>
            <source>Leaves the centre…</source>
            <translation>办理离岗…</translation>
        </message>
        <message>
            <source>Why qualified?</source>
            <translation>为什么合格？</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>下一人</translation>
        </message>
        <message>
            <source>Previous person</source>
            <translation>上一人</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>选择列</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>在岗</translation>
        </message>
        <message>
            <source>With former ones</source>
            <translation>含离岗人员</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>没有人员</translation>
        </message>
        <message>
            <source>Nobody matches this search and these filters.</source>
            <translation>没有符合查找和筛选条件的人员。</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>未选择人员</translation>
        </message>
        <message>
            <source>Choose somebody in the list: J and K move, / searches.</source>
            <translation>请在列表中选择人员：J、K 移动，/ 查找。</translation>
        </message>
        <message>
            <source>This person can't be shown</source>
            <translation>无法显示此人</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Assessment saved.</source>
            <translation>测评已保存。</translation>
        </message>
        <message numerus="yes">
            <source>%1's last day is entered; %n open ticket(s) handed over.</source>
            <translation>
                <numerusform>已登记 %1 的离岗日，移交 %n 张未结工单。</numerusform>
            </translation>
        </message>
        <message>
            <source>Edited %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>已新增。</translation>
        </message>
        <message>
            <source>%1's last day is entered; the open tickets are handed over when it is over.</source>
            <translation>已登记 %1 的离岗日；未结工单在该日结束时移交。</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>还没有人员</translation>
        </message>
        <message>
            <source>Add people one by one (N), or import all of them from a file.</source>
            <translation>可逐个新增人员（N），也可从文件一次导入全部人员。</translation>
        </message>
        <message>
            <source>People appear here once they are entered.</source>
            <translation>录入人员后会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AppearanceSection</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Both are kept on this computer, for whoever signs in here. The change is seen at once.</source>
            <translation>两项均保存在本机，对在此登录的所有人有效，立即生效。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AssessmentDialog</name>
        <message>
            <source>Assess %1</source>
            <translation>测评 %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Assessments are kept for ever; on each day the newest one counts.</source>
            <translation>测评永久保留，每天以最新一次为准。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::BackupsSection</name>
        <message>
            <source>Made</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Last journal entry</source>
            <translation>最后一条审计记录</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>完好</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未校验</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>A backup is made and checked: %1</source>
            <translation>备份已完成并校验：%1</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Restore the backup of %1</source>
            <translation>恢复 %1 的备份</translation>
        </message>
        <message>
            <source>Everything saved after %1 leaves the desk; the present state is kept as a backup of its own first. Why is it restored? The journal keeps the answer.</source>
            <translation>%1 之后保存的内容将从控制台移除；当前状态会先单独备份。请说明恢复原因，审计记录将予保存。</translation>
        </message>
        <message>
            <source>Restoring a backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <source>One is made every day and before every change of the tables, while everybody works on, and each is checked. The oldest ones are removed.</source>
            <translation>每天以及每次表结构变更前自动备份，不影响工作，且逐一校验；最旧的会被删除。</translation>
        </message>
        <message>
            <source>Make one now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <source>The first one is made when the desk is opened tomorrow.</source>
            <translation>明天打开控制台时将进行首次备份。</translation>
        </message>
        <message>
            <source>Nothing was restored: the journal needs a reason.</source>
            <translation>未恢复：审计记录需要原因。</translation>
        </message>
        <message>
            <source>The backup is restored</source>
            <translation>备份已恢复</translation>
        </message>
        <message>
            <source>The desk is as it was then. Please sign in again.</source>
            <translation>已回到备份时的状态，请重新登录。</translation>
        </message>
        <message>
            <source>The last automatic backup was not made. %1</source>
            <translation>最近一次自动备份未能完成。%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CallsInput</name>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1，第 %2 行：%3</translation>
        </message>
        <message>
            <source>%1, row %2, %3 “%4”: %5</source>
            <translation>%1，第 %2 行，%3“%4”：%5</translation>
        </message>
        <message>
            <source>%1 (%2 findings in all)</source>
            <translation>%1（共 %2 处）</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CallsSection</name>
        <message>
            <source>Calls</source>
            <translation>来电量</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>末日</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>时段长度</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>时段数</translation>
        </message>
        <message>
            <source>all calls</source>
            <translation>全部来电</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>calls.xlsx</source>
            <translation>话务量.xlsx</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>电子表格 (*.xlsx)</translation>
        </message>
        <message>
            <source>The template is saved. Fill it in and import it.</source>
            <translation>模板已保存，填写后导入即可。</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>未监视任何文件夹。</translation>
        </message>
        <message>
            <source>Watch a folder for call files</source>
            <translation>监视话务文件夹</translation>
        </message>
        <message>
            <source>Calls kept</source>
            <translation>已存话务量</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>模板…</translation>
        </message>
        <message>
            <source>No calls yet</source>
            <translation>尚无话务量</translation>
        </message>
        <message>
            <source>Forecast and staffing begin with the calls of some weeks.</source>
            <translation>预测与席位测算需要数周的话务量。</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>导入记录</translation>
        </message>
        <message>
            <source>Nothing imported yet</source>
            <translation>尚未导入</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <source>Call files that are put or grow in this folder are imported by themselves while somebody who may import is signed in. What is wrong or changes kept values waits for a decision.</source>
            <translation>有导入权限的人登录期间，放入此文件夹或持续增长的话务文件会自动导入；有误或会改变已存值的内容等待人工决定。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>停止监视</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CategoriesSection</name>
        <message>
            <source>retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Code in policies</source>
            <translation>制度参数中的代码</translation>
        </message>
        <message>
            <source>Ticket categories</source>
            <translation>工单类别</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>The category %1 is saved.</source>
            <translation>类别“%1”已保存。</translation>
        </message>
        <message>
            <source>New tickets can have the category %1.</source>
            <translation>新工单可以使用类别“%1”。</translation>
        </message>
        <message>
            <source>No new ticket gets the category %1; those that have it keep it.</source>
            <translation>新工单不再使用类别“%1”；已使用的工单不变。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>A category is changed but not saved.</source>
            <translation>类别已更改但未保存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存离开</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>新增类别</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>未选择类别</translation>
        </message>
        <message>
            <source>Choose one in the list to rename or retire it.</source>
            <translation>在列表中选择一个，可改名或停用。</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>新类别</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>No categories</source>
            <translation>没有类别</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CentreSection</name>
        <message>
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>Choose a time zone from the list.</source>
            <translation>请从列表中选择时区。</translation>
        </message>
        <message>
            <source>The centre's settings are saved.</source>
            <translation>中心设置已保存。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>The centre's settings are changed but not saved.</source>
            <translation>中心设置已修改但未保存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存离开</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>中心名称</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>All times are kept in UTC and shown in this zone.</source>
            <translation>所有时间按 UTC 保存，以此时区显示。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>name and time zone of the centre</source>
            <translation>中心名称与时区</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CheckCommand</name>
        <message>
            <source>Verifies the database and the journal's chain, and names the first bad entry.</source>
            <translation>校验数据库与审计链，并指出第一条有问题的记录。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>无法理解“%1”。</translation>
        </message>
        <message>
            <source>There is no database at %1.</source>
            <translation>%1 处没有数据库。</translation>
        </message>
        <message>
            <source>The database %1 is sound.</source>
            <translation>数据库 %1 完好。</translation>
        </message>
        <message>
            <source>The journal's chain of %1 entries is whole.</source>
            <translation>审计链完整，共 %1 条。</translation>
        </message>
        <message>
            <source>Its end: entry %1 of %2, %3</source>
            <translation>末端：第 %1 条，%2，%3</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ChipRow</name>
        <message>
            <source>%1 %L2</source>
            <comment>saved filter and count</comment>
            <translation>%1 %L2</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>更多筛选</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CommandFinder</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CommandLine</name>
        <message>
            <source>Shows this text.</source>
            <translation>显示本说明。</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>显示版本。</translation>
        </message>
        <message>
            <source>The centre's database: FILE or postgresql://user@host:port/name.</source>
            <translation>中心的数据库：文件，或 postgresql://用户@主机:端口/库名。</translation>
        </message>
        <message>
            <source>DATABASE</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Signs in as this account.</source>
            <translation>以此账号登录。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Reads the account's password from the first line of FILE.</source>
            <translation>从文件的第一行读取账号密码。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>en, zh_CN or zh_TW; otherwise the system's.</source>
            <translation>en、zh_CN 或 zh_TW；缺省跟随系统。</translation>
        </message>
        <message>
            <source>LANGUAGE</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>light or dark.</source>
            <translation>light（浅色）或 dark（深色）。</translation>
        </message>
        <message>
            <source>THEME</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>There is no command “%1”; dutydesk --help lists them.</source>
            <translation>没有“%1”这个命令；dutydesk --help 列出全部命令。</translation>
        </message>
        <message>
            <source>The language must be en, zh_CN or zh_TW, not “%1”.</source>
            <translation>语言须为 en、zh_CN 或 zh_TW，不能是“%1”。</translation>
        </message>
        <message>
            <source>The theme must be light or dark, not “%1”.</source>
            <translation>主题须为 light 或 dark，不能是“%1”。</translation>
        </message>
        <message>
            <source>Usage: dutydesk [options] [command]

Without a command it opens the console.

Commands:
</source>
            <translation>用法：dutydesk [选项] [命令]

不带命令时打开控制台。

命令：
</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>%1 的密码：</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ConflictDialog</name>
        <message>
            <source>Somebody else changed this ticket</source>
            <translation>他人已修改此工单</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>When you opened it</source>
            <translation>打开时</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>当前保存</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>您填写的</translation>
        </message>
        <message>
            <source>Take the newer version</source>
            <translation>采用较新版本</translation>
        </message>
        <message>
            <source>Go on with what I typed</source>
            <translation>继续使用我填写的内容</translation>
        </message>
        <message>
            <source>%1, changed where it is hidden</source>
            <translation>%1，隐藏部分已更改</translation>
        </message>
        <message>
            <source>What was kept and what you typed, field by field</source>
            <translation>逐项对照：已保存的内容与您输入的内容</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Console</name>
        <message>
            <source>There is no display here for the window. Instead: the duty sheet and the pages of a demo centre.</source>
            <translation>此处没有显示器，无法打开窗口。改为输出演示中心的值班表和各页面图片。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CoverageChart</name>
        <message>
            <source>Coverage of the day</source>
            <translation>当日覆盖</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>staffed</source>
            <translation>排班</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>现在 %1</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>needed %1</source>
            <translation>需求 %1</translation>
        </message>
        <message>
            <source>staffed %1</source>
            <translation>排班 %1</translation>
        </message>
        <message>
            <source>actual %1</source>
            <translation>实际 %1</translation>
        </message>
        <message>
            <source>● gap %1</source>
            <translation>● 缺口 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DatabaseScreen</name>
        <message>
            <source>%1 (%2)</source>
            <comment>time, size</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>What was saved after the backup is lost to the desk; the damaged file is kept beside it.</source>
            <translation>备份之后保存的内容将不在控制台中，损坏的文件会保留在旁。</translation>
        </message>
        <message>
            <source>Restoring a backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <source>The database can't be opened</source>
            <translation>无法打开数据库</translation>
        </message>
        <message>
            <source>Try again. If it stays like this, show these lines to whoever looks after this computer.</source>
            <translation>请重试。若仍如此，请将以下内容交给本机维护人员。</translation>
        </message>
        <message>
            <source>The database belongs to a newer Dutydesk</source>
            <translation>数据库属于更新版本的 Dutydesk</translation>
        </message>
        <message>
            <source>Start the newer version on this computer too. This one leaves the database as it is.</source>
            <translation>请在本机也使用新版本；本版本不改动此数据库。</translation>
        </message>
        <message>
            <source>This file is not a Dutydesk database</source>
            <translation>此文件不是 Dutydesk 数据库</translation>
        </message>
        <message>
            <source>Start with another file (dutydesk --database FILE), or restore a backup. Nothing was changed.</source>
            <translation>请换用其他文件启动（dutydesk --database 文件），或恢复备份。未作任何更改。</translation>
        </message>
        <message>
            <source>The database may only be read</source>
            <translation>数据库只读</translation>
        </message>
        <message>
            <source>Give yourself the right to write to the file and to its folder, then try again.</source>
            <translation>请为自己授予该文件及所在文件夹的写权限，然后重试。</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>数据库已损坏</translation>
        </message>
        <message>
            <source>Restore the newest backup. The damaged file is kept, so that more may be saved from it.</source>
            <translation>请恢复最新备份。损坏的文件会保留，以便抢救更多内容。</translation>
        </message>
        <message>
            <source>Another program holds the database</source>
            <translation>另一个程序占用了数据库</translation>
        </message>
        <message>
            <source>Close other programs that have the file open, a backup or a copy perhaps, then try again.</source>
            <translation>请关闭占用该文件的其他程序（如备份或复制），然后重试。</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>Make room on the disk, then try again. Everything saved before is still there.</source>
            <translation>请腾出磁盘空间后重试，此前保存的内容均在。</translation>
        </message>
        <message>
            <source>The database is out of reach</source>
            <translation>无法连接数据库</translation>
        </message>
        <message>
            <source>Look whether the file's folder or the server is there and whether this computer is on the network, then try again.</source>
            <translation>请检查文件夹或服务器是否存在、本机是否联网，然后重试。</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Restoring a backup…</source>
            <translation>正在恢复备份…</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DatabaseSection</name>
        <message>
            <source>Database and journal</source>
            <translation>数据库与审计</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>正在校验审计记录</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>PostgreSQL, shared by many desks</source>
            <translation>PostgreSQL，多台控制台共用</translation>
        </message>
        <message>
            <source>SQLite, a file on this computer</source>
            <translation>SQLite，本机文件</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Demo centre, made up</source>
            <translation>演示中心（虚构数据）</translation>
        </message>
        <message>
            <source>A real centre</source>
            <translation>正式中心</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Dutydesk %1</source>
            <translation>Dutydesk %1</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>审计记录数</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>最后一条</translation>
        </message>
        <message>
            <source>✓ Unbroken: %L1 entries, each fits to the one before.</source>
            <translation>✓ 完整：共 %L1 条，逐条相符。</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>审计记录</translation>
        </message>
        <message>
            <source>Every change is written into the journal together with the change itself, and each entry carries the seal of the one before. Whoever changes, removes or adds an entry behind the program's back breaks the chain, and the check finds the first place.</source>
            <translation>每次更改都与其审计记录同时写入，每条记录都带有上一条的印记。任何人绕过程序增删改记录都会使链断裂，校验可找出第一处。</translation>
        </message>
        <message>
            <source>Check the chain</source>
            <translation>校验审计链</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DayCommand</name>
        <message>
            <source>“%1” is no date; write it like 2026-11-21.</source>
            <translation>“%1”不是日期，请按 2026-11-21 的格式填写。</translation>
        </message>
        <message>
            <source>“%1” is no handling time in seconds.</source>
            <translation>“%1”不是以秒计的处理时长。</translation>
        </message>
        <message>
            <source>“%1” is no service target; 80/20 means 80% within 20 seconds.</source>
            <translation>“%1”不是服务目标；80/20 表示 20 秒内 80%。</translation>
        </message>
        <message>
            <source>The format must be text or json, not “%1”.</source>
            <translation>格式须为 text 或 json，不能是“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>无法理解“%1”。</translation>
        </message>
        <message>
            <source>Prints the duty sheet of a date: forecast, seats, tickets.</source>
            <translation>输出某日的值班表：预测、席位、工单。</translation>
        </message>
        <message>
            <source>Imports this file of calls first; without --database into a temporary one.</source>
            <translation>先导入此话务文件；未指定 --database 时导入临时数据库。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>The date, like 2026-11-21; otherwise the next open day after the calls.</source>
            <translation>日期，如 2026-11-21；缺省为话务之后的下一个营业日。</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Minutes of an interval; they divide an hour.</source>
            <translation>时段分钟数，须整除一小时。</translation>
        </message>
        <message>
            <source>MINUTES</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Average handling time in seconds.</source>
            <translation>平均处理时长（秒）。</translation>
        </message>
        <message>
            <source>SECONDS</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>Service target: 80/20 means 80% within 20 seconds.</source>
            <translation>服务目标：80/20 表示 20 秒内 80%。</translation>
        </message>
        <message>
            <source>TARGET</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>text or json.</source>
            <translation>text 或 json。</translation>
        </message>
        <message>
            <source>FORMAT</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>There is no database at %1.</source>
            <translation>%1 处没有数据库。</translation>
        </message>
        <message>
            <source>“%1” is no patience in seconds.</source>
            <translation>“%1”不是以秒计的耐心时间。</translation>
        </message>
        <message>
            <source>Callers hang up after so many seconds on average (Erlang A); without it nobody does (Erlang C).</source>
            <translation>来电人平均等待这么多秒后放弃（Erlang A）；不给则无人放弃（Erlang C）。</translation>
        </message>
        <message>
            <source>Plays the day so many times through, with the seats by Erlang.</source>
            <translation>按 Erlang 席位把这一天模拟这么多次。</translation>
        </message>
        <message>
            <source>The calendar must be china or none, not “%1”.</source>
            <translation>日历只能是 china 或 none，不能是“%1”。</translation>
        </message>
        <message>
            <source>Public holidays and make-up workdays: china, or none for a centre abroad.</source>
            <translation>法定节假日和调休工作日：china；境外中心用 none。</translation>
        </message>
        <message>
            <source>CALENDAR</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>“%1” is no interval; take 5, 6, 10, 12, 15, 20, 30 or 60 minutes.</source>
            <translation>“%1”不是可用的时段长度，请取 5、6、10、12、15、20、30 或 60 分钟。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DemandChart</name>
        <message>
            <source>Demand of the day</source>
            <translation>当日需求</translation>
        </message>
        <message>
            <source>seats by the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>seats by Erlang C</source>
            <translation>Erlang C 席位</translation>
        </message>
        <message>
            <source>calls forecast</source>
            <translation>预测来电</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 calls forecast</source>
            <translation>预测 %1 通</translation>
        </message>
        <message>
            <source>probably %1 to %2</source>
            <translation>很可能在 %1 至 %2</translation>
        </message>
        <message>
            <source>%1 seats by Erlang C</source>
            <translation>Erlang C %1 席</translation>
        </message>
        <message>
            <source>%1 seats by the table</source>
            <translation>席位表 %1 席</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DemoCommand</name>
        <message>
            <source>Writes a believable centre, made from a seed, into a new database.</source>
            <translation>由种子生成一个逼真的中心，写入新数据库。</translation>
        </message>
        <message>
            <source>The new database's file.</source>
            <translation>新数据库文件。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Equal numbers give equal centres (1 if left out).</source>
            <translation>相同的数得到相同的中心（缺省为 1）。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>The centre's present day, at 11:00 UTC (now if left out).</source>
            <translation>中心的当前日期，UTC 11:00（缺省为现在）。</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>Say where the demo centre goes: --out FILE.</source>
            <translation>请指定演示中心的位置：--out 文件。</translation>
        </message>
        <message>
            <source>The seed must be a whole number, not “%1”.</source>
            <translation>种子须为整数，不能是“%1”。</translation>
        </message>
        <message>
            <source>The date must be like 2026-11-21, not “%1”.</source>
            <translation>日期须形如 2026-11-21，不能是“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>无法理解“%1”。</translation>
        </message>
        <message>
            <source>%1 exists already; the demo centre goes into a new file only.</source>
            <translation>%1 已存在；演示中心只能写入新文件。</translation>
        </message>
        <message>
            <source>The demo centre is in %1. Sign in as %2 with the password %3.</source>
            <translation>演示中心位于 %1。请以 %2、密码 %3 登录。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DeskPage</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1+</source>
            <translation>%1+</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>not in today's calls</source>
            <translation>今日话务数据中没有</translation>
        </message>
        <message>
            <source>target ≥ %1%</source>
            <translation>目标 ≥ %1%</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Why this share?</source>
            <translation>为什么是这个比例？</translation>
        </message>
        <message>
            <source>Why this forecast?</source>
            <translation>为什么是这个预测？</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在载入…</translation>
        </message>
        <message>
            <source>Duty desk</source>
            <translation>值班台</translation>
        </message>
        <message>
            <source>Arrow keys read the chart, Enter asks why</source>
            <translation>方向键读图，回车看原因</translation>
        </message>
        <message>
            <source>The duty desk could not be loaded</source>
            <translation>值班台无法载入</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Choose a figure to see how it came about.</source>
            <translation>选择一个数字，查看其由来。</translation>
        </message>
        <message>
            <source>Answered in %1</source>
            <translation>%1内接听率</translation>
        </message>
        <message>
            <source>%1% · forecast %2</source>
            <translation>%1% · 预测 %2</translation>
        </message>
        <message>
            <source>%1 expected all day</source>
            <translation>全天预计 %1</translation>
        </message>
        <message>
            <source>%1 by the table</source>
            <translation>席位表 %1</translation>
        </message>
        <message>
            <source>closed now</source>
            <translation>当前不营业</translation>
        </message>
        <message>
            <source>%1 more are due soon</source>
            <translation>另有 %1 张临期</translation>
        </message>
        <message>
            <source>No forecast for today</source>
            <translation>今日没有预测</translation>
        </message>
        <message>
            <source>Import calls…</source>
            <translation>导入话务量…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Why these seats?</source>
            <translation>为什么是这些席位？</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>接通率</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>今日来电</translation>
        </message>
        <message>
            <source>Seats needed now</source>
            <translation>当前所需席位</translation>
        </message>
        <message>
            <source>Overdue tickets</source>
            <translation>超时工单</translation>
        </message>
        <message>
            <source>Callbacks due</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Coverage today</source>
            <translation>今日覆盖</translation>
        </message>
        <message>
            <source>Due and overdue</source>
            <translation>临期与超时</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>没有临期</translation>
        </message>
        <message>
            <source>No ticket has used three quarters of its time.</source>
            <translation>没有工单用去四分之三时限。</translation>
        </message>
        <message>
            <source>Nobody waits for a call</source>
            <translation>没有待回访</translation>
        </message>
        <message>
            <source>Tickets come here when feedback is in.</source>
            <translation>反馈单提交后，工单会出现在这里。</translation>
        </message>
        <message>
            <source>not for your post</source>
            <translation>您的岗位无权查看</translation>
        </message>
        <message>
            <source>%1 in rework</source>
            <translation>返工 %1 张</translation>
        </message>
        <message>
            <source>Not for your post</source>
            <translation>您的岗位无权查看</translation>
        </message>
        <message>
            <source>Your post does not work on tickets.</source>
            <translation>您的岗位不处理工单。</translation>
        </message>
        <message>
            <source>%1 calls forecast · %2 min intervals · actual: seats for the calls that came · no roster yet, so no gaps are shown</source>
            <translation>预测来电 %1 通 · 每 %2 分钟 · 实际：按已来电量折算的席位 · 尚无排班表，不显示缺口</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DutySheetText</name>
        <message>
            <source>Duty sheet for %1</source>
            <translation>%1值班表</translation>
        </message>
        <message>
            <source>Target: %1% answered within %2</source>
            <translation>目标：%2内接听 %1%</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>席位</translation>
        </message>
        <message>
            <source>By the table</source>
            <translation>席位表</translation>
        </message>
        <message>
            <source>With shrinkage</source>
            <translation>含离席</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Tickets: %1 open, %2 overdue, %3 callbacks due</source>
            <translation>工单：未结 %1，超时 %2，待回访 %3</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Entrance</name>
        <message>
            <source>Opening the database…</source>
            <translation>正在打开数据库…</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ForecastCommand</name>
        <message>
            <source>“%1” is not understood.</source>
            <translation>无法理解“%1”。</translation>
        </message>
        <message>
            <source>Name the file of calls: --calls FILE.</source>
            <translation>请指定话务量文件：--calls FILE。</translation>
        </message>
        <message>
            <source>Say from when and for how long: --until DATE --days N.</source>
            <translation>请说明从何时起、预测多久：--until DATE --days N。</translation>
        </message>
        <message>
            <source>“%1” is no date; write it like 2026-11-21.</source>
            <translation>“%1”不是日期，请按 2026-11-21 的格式填写。</translation>
        </message>
        <message>
            <source>“%1” is no number of days from 1 to %2.</source>
            <translation>“%1”不是 1 到 %2 之间的天数。</translation>
        </message>
        <message>
            <source>Forecasts calls from a file of those that came.</source>
            <translation>根据历史话务量文件预测话务量。</translation>
        </message>
        <message>
            <source>The file of calls: CSV or XLSX with the columns timestamp and calls.</source>
            <translation>话务量文件：含 timestamp 和 calls 两列的 CSV 或 XLSX。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>The last day that the forecast may know.</source>
            <translation>预测可以使用的最后一天。</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>How many calendar days after it are forecast.</source>
            <translation>预测其后多少个日历日。</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Minutes of an interval; they divide an hour.</source>
            <translation>时段分钟数，须整除一小时。</translation>
        </message>
        <message>
            <source>MINUTES</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Days without service, separated by commas.</source>
            <translation>不营业的日期，以逗号分隔。</translation>
        </message>
        <message>
            <source>DATES</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Only the calls of this queue.</source>
            <translation>只取这个队列的话务量。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Writes the forecast as CSV into this file; otherwise it is printed.</source>
            <translation>把预测以 CSV 写入此文件；不指定则直接输出。</translation>
        </message>
        <message>
            <source>The file has no queue “%1”.</source>
            <translation>文件中没有队列“%1”。</translation>
        </message>
        <message>
            <source>%1 can't be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>“%1” is no event; write it like 2026-11-21..2026-11-23=campaign.</source>
            <translation>“%1”不是事件；请写作 2026-11-21..2026-11-23=促销。</translation>
        </message>
        <message>
            <source>“%1” excludes no day; write it like 2026-11-21=power cut.</source>
            <translation>“%1”没有排除任何日期；请写作 2026-11-21=停电。</translation>
        </message>
        <message>
            <source>“%1” is no adjustment; write it like 2026-11-21=+10 or 2026-11-21 08:00-10:00=-5, in percent.</source>
            <translation>“%1”不是调整；请写作 2026-11-21=+10 或 2026-11-21 08:00-10:00=-5（百分比）。</translation>
        </message>
        <message>
            <source>A forecast is by interval, day, month or year, not by “%1”.</source>
            <translation>预测可按 interval、day、month 或 year，不能按“%1”。</translation>
        </message>
        <message>
            <source>interval, day, month or year; sums have a band of their own.</source>
            <translation>interval、day、month 或 year；合计有自己的区间。</translation>
        </message>
        <message>
            <source>PERIOD</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Days on which something moves calls, like 2026-11-21..2026-11-23=campaign; may be repeated.</source>
            <translation>影响话务的日期，如 2026-11-21..2026-11-23=促销；可重复。</translation>
        </message>
        <message>
            <source>EVENT</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>A past day not to learn from, with the reason, like 2026-11-21=power cut; may be repeated.</source>
            <translation>不用于学习的历史日期及原因，如 2026-11-21=停电；可重复。</translation>
        </message>
        <message>
            <source>DAY</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Moves a day or some hours by a percentage, like 2026-11-21=+10; may be repeated.</source>
            <translation>按百分比调整某天或某些时段，如 2026-11-21=+10；可重复。</translation>
        </message>
        <message>
            <source>CHANGE</source>
            <translation>调整</translation>
        </message>
        <message>
            <source>Instead says how far forecasts of the last DAYS days were off.</source>
            <translation>改为评估最近 DAYS 天的预测偏差。</translation>
        </message>
        <message>
            <source>DAYS</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>The calendar must be china or none, not “%1”.</source>
            <translation>日历只能是 china 或 none，不能是“%1”。</translation>
        </message>
        <message>
            <source>Public holidays and make-up workdays: china, or none for a centre abroad.</source>
            <translation>法定节假日和调休工作日：china；境外中心用 none。</translation>
        </message>
        <message>
            <source>CALENDAR</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Paints the forecast, its band and the calls that came into this PNG file.</source>
            <translation>把预测、预测区间和实际来电画入此 PNG 文件。</translation>
        </message>
        <message>
            <source>No day is open: there is nothing to paint.</source>
            <translation>没有开放的日子，无图可画。</translation>
        </message>
        <message>
            <source>Calls forecast one open day ahead, %1 to %2</source>
            <translation>提前一个开放日的来电预测，%1 至 %2</translation>
        </message>
        <message>
            <source>Calls forecast, %1 to %2</source>
            <translation>来电预测，%1 至 %2</translation>
        </message>
        <message>
            <source>“%1” is no interval; take 5, 6, 10, 12, 15, 20, 30 or 60 minutes.</source>
            <translation>“%1”不是可用的时段长度，请取 5、6、10、12、15、20、30 或 60 分钟。</translation>
        </message>
        <message>
            <source>%1 open days ahead are not evaluated: the file has %2 open days, and %3 are needed.</source>
            <translation>未评估提前 %1 个营业日的预测：文件只有 %2 个营业日，至少需要 %3 个。</translation>
        </message>
        <message>
            <source>%1 can't be adjusted: no calls are forecast for it.</source>
            <translation>无法调整 %1：该日没有来电预测。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ForecastEvaluationText</name>
        <message>
            <source>One open day ahead, %1 times, %2 to %3</source>
            <translation>提前一个营业日，共 %1 次，%2 至 %3</translation>
        </message>
        <message>
            <source>%1 open days ahead, %2 times, %3 to %4</source>
            <translation>提前 %1 个营业日，共 %2 次，%3 至 %4</translation>
        </message>
        <message>
            <source>WAPE</source>
            <translation>WAPE</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>In the 80% band</source>
            <translation>落入 80% 区间</translation>
        </message>
        <message>
            <source>WAPE of the mean</source>
            <translation>平均法 WAPE</translation>
        </message>
        <message>
            <source>Better by</source>
            <translation>改进</translation>
        </message>
        <message>
            <source>By %1 minutes</source>
            <translation>按 %1 分钟</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>按日</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <source>All days together</source>
            <translation>各日合计</translation>
        </message>
        <message>
            <source>The mean: %1.</source>
            <translation>平均法：%1。</translation>
        </message>
        <message>
            <source>Worst days</source>
            <translation>偏差最大的日期</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>来电量</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ForecastPicture</name>
        <message>
            <source>Days, each from %1 on by %2 minutes</source>
            <translation>日期，每天从 %1 起，每 %2 分钟一点</translation>
        </message>
        <message>
            <source>Calls in %1 minutes</source>
            <translation>每 %1 分钟来电</translation>
        </message>
        <message>
            <source>Open days</source>
            <translation>开放日</translation>
        </message>
        <message>
            <source>Calls of the day</source>
            <translation>当日话务量</translation>
        </message>
        <message>
            <source>80% band</source>
            <translation>80% 区间</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>实际</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::FormDialog</name>
        <message>
            <source>Close the form? What you typed is not saved anywhere.</source>
            <translation>关闭表单？您填写的内容不会保存。</translation>
        </message>
        <message>
            <source>Close the form</source>
            <translation>关闭表单</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::FormRow</name>
        <message>
            <source>%1 *</source>
            <comment>a required field</comment>
            <translation>%1 *</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ImportDialog</name>
        <message>
            <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
            <translation>表格 (*.csv *.txt *.xlsx);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Another &amp;file…</source>
            <translation>换一个文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>文件前几行</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>What will be imported</source>
            <translation>将要导入</translation>
        </message>
        <message>
            <source>What is wrong, by row, column and value</source>
            <translation>问题所在的行、列和值</translation>
        </message>
        <message>
            <source>Wrong in the file</source>
            <translation>文件中的错误</translation>
        </message>
        <message>
            <source>Kept values that the file changes</source>
            <translation>文件将改变的已存值</translation>
        </message>
        <message>
            <source>Changes of kept values</source>
            <translation>已存值的变化</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>导入(&amp;I)</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>文件中没有</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>第 %1 列</translation>
        </message>
        <message>
            <source>Nothing is imported until the file is right, or you choose to skip the wrong rows.</source>
            <translation>文件无误或您选择跳过有误的行之前，不会导入任何内容。</translation>
        </message>
        <message>
            <source>Everything in this file is known already.</source>
            <translation>此文件的内容均已存在。</translation>
        </message>
        <message>
            <source>The file is in order.</source>
            <translation>文件无误。</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>%1, the first %2 shown</source>
            <translation>%1，显示前 %2 项</translation>
        </message>
        <message>
            <source>&amp;Skip the wrong rows and import the others</source>
            <translation>跳过有误的行，导入其余(&amp;S)</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已存</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>Nothing is imported until you confirm the corrections.</source>
            <translation>在您确认更正之前不会导入任何内容。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>These are c&amp;orrections: replace the kept values</source>
            <translation>这些是更正：替换已存值(&amp;O)</translation>
        </message>
        <message>
            <source>Nothing is imported until the file is right, or you choose to skip the wrong rows; and until you confirm the corrections.</source>
            <translation>文件无误或您选择跳过有误的行，并且您确认更正之前，不会导入任何内容。</translation>
        </message>
        <message>
            <source>The wrong rows will be skipped, the others imported.</source>
            <translation>有误的行将被跳过，其余的行将被导入。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::InstantField</name>
        <message>
            <source>set a time</source>
            <translation>设定时间</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::LeaveDialog</name>
        <message>
            <source>%1 leaves the centre</source>
            <translation>%1 离岗</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>back to their departments</source>
            <translation>退回各部门</translation>
        </message>
        <message>
            <source>Open tickets go</source>
            <translation>未结工单交给</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>to %1 · %2</source>
            <comment>name and number of a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n open ticket(s) today; those that the person leads need somebody to take them.</source>
            <translation>
                <numerusform>今有 %n 张未结工单；由其首接的须指定接手人。</numerusform>
            </translation>
        </message>
        <message>
            <source>When the last day is over the account is closed and open tickets are handed over; if it is today or past, at once.</source>
            <translation>离岗日结束时关闭账号并移交未结工单；若为今天或更早，则立即执行。</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>请从列表中选择人员。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::MainWindow</name>
        <message>
            <source>? shortcuts</source>
            <translation>? 快捷键</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>在本页查找</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新载入</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>%1 · ? shortcuts</source>
            <comment>keys of the page</comment>
            <translation>%1 · ? 快捷键</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Show shortcuts</source>
            <translation>显示快捷键</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页面</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页面</translation>
        </message>
        <message>
            <source>Show what runs in the background</source>
            <translation>显示后台任务</translation>
        </message>
        <message>
            <source>Show notifications</source>
            <translation>显示通知</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>修改我的密码</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>语言：%1</translation>
        </message>
        <message>
            <source>Still running</source>
            <translation>仍在运行</translation>
        </message>
        <message>
            <source>%1 is not finished. Closing the window stops it.</source>
            <translation>%1 尚未完成，关闭窗口将使其停止。</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>仍然关闭</translation>
        </message>
        <message>
            <source>Your post was changed: the pages show what it may do.</source>
            <translation>您的岗位已更改：各页面现按新岗位的权限显示。</translation>
        </message>
        <message>
            <source>There is nothing to take back: what was sent or saved for good stays.</source>
            <translation>没有可撤销的操作：已提交或永久保存的内容不能撤销。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::NavigationBar</name>
        <message>
            <source>%1 · %2</source>
            <comment>person and post</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::NewTicketDialog</name>
        <message>
            <source>New ticket</source>
            <translation>新工单</translation>
        </message>
        <message>
            <source>Receive ticket</source>
            <translation>受理工单</translation>
        </message>
        <message>
            <source>The customer was calmed and heard an apology</source>
            <translation>已安抚客户并致歉</translation>
        </message>
        <message>
            <source>When the customer was told to expect an answer.</source>
            <translation>告知客户可得到答复的时间。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a clock and its limit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Time limits: %1</source>
            <translation>时限：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::NoticePanel</name>
        <message numerus="yes">
            <source>%n new notification(s)</source>
            <translation>
                <numerusform>%n 条新通知</numerusform>
            </translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Nothing happened since you signed in.</source>
            <translation>登录以来没有新消息。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::OddDaysText</name>
        <message>
            <source>Unlike the others</source>
            <translation>异常日期</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>来电量</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预期</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>Standard deviations</source>
            <translation>标准差倍数</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>hours missing</source>
            <translation>缺少时段</translation>
        </message>
        <message>
            <source>far more calls</source>
            <translation>来电多出很多</translation>
        </message>
        <message>
            <source>far fewer calls</source>
            <translation>来电少了很多</translation>
        </message>
        <message>
            <source>They count little. To learn nothing from one at all: --exclude DAY=REASON.</source>
            <translation>这些日子只占很小权重。如要完全不用某一天：--exclude 日期=原因。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::OrganisationDialog</name>
        <message>
            <source>Add &amp;area…</source>
            <translation>新增区域(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;group…</source>
            <translation>新增班组(&amp;G)…</translation>
        </message>
        <message>
            <source>Add &amp;department…</source>
            <translation>新增部门(&amp;D)…</translation>
        </message>
        <message>
            <source>Add &amp;seat type…</source>
            <translation>新增专席(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>重命名(&amp;R)…</translation>
        </message>
        <message>
            <source>Areas, groups, departments and seat types</source>
            <translation>区域、班组、部门与专席</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Areas and groups</source>
            <translation>区域与班组</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>新增区域</translation>
        </message>
        <message>
            <source>Add a group to %1</source>
            <translation>为%1新增班组</translation>
        </message>
        <message>
            <source>Add a department</source>
            <translation>新增部门</translation>
        </message>
        <message>
            <source>Add a seat type</source>
            <translation>新增专席</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>重命名 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PageFinder</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PagedTable</name>
        <message>
            <source>Right-click to choose columns</source>
            <translation>右键选择显示的列</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>恢复默认列</translation>
        </message>
        <message>
            <source>Copy rows with headings</source>
            <translation>连同表头复制所选行</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在载入…</translation>
        </message>
        <message>
            <source>The list could not be loaded</source>
            <translation>列表无法载入</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>%1 shown, more may follow · %2 ms</source>
            <translation>已显示 %1，可能还有更多 · 用时 %2 ms</translation>
        </message>
        <message>
            <source>%1 shown of more than %2 · %3 ms</source>
            <translation>已显示 %1 / 超过 %2 · 用时 %3 ms</translation>
        </message>
        <message>
            <source>%1 shown of %2 · %3 ms</source>
            <translation>已显示 %1 / 共 %2 · 用时 %3 ms</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Palette</name>
        <message>
            <source>Find a ticket, a person, a page or a command…</source>
            <translation>查找工单、人员、页面或命令…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Nothing found. Fewer letters find more.</source>
            <translation>没有找到。少输几个字可找到更多。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PasswordScreen</name>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message>
            <source>Your password is changed.</source>
            <translation>密码已修改。</translation>
        </message>
        <message>
            <source>Choose your own password</source>
            <translation>设定您自己的密码</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>修改我的密码</translation>
        </message>
        <message>
            <source>Your password was given to you by somebody else. From now on only you should know it.</source>
            <translation>当前密码由他人设定，今后应只有您自己知道。</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>原密码</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>再次输入新密码</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>修改密码</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PeopleFilterBar</name>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>班组</translation>
        </message>
        <message>
            <source>Seat type</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>All posts</source>
            <translation>全部岗位</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>全部区域</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>全部班组</translation>
        </message>
        <message>
            <source>All seat types</source>
            <translation>全部专席</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PeopleFinder</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name and number of a person</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PeopleSource</name>
        <message>
            <source>Number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>班组</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>入职</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>离岗日</translation>
        </message>
        <message>
            <source>Bonus base</source>
            <translation>奖金基数</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PictureOption</name>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>The picture “%1” can't be written there.</source>
            <translation>图片“%1”无法写到那里。</translation>
        </message>
        <message>
            <source>%1 can't be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PoliciesSection</name>
        <message>
            <source>Edited here</source>
            <translation>本中心修改</translation>
        </message>
        <message>
            <source>Our default</source>
            <translation>我们的默认值</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>制度参数</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>来源类别</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>制度参数</translation>
        </message>
        <message>
            <source>Choose a policy to see where its number comes from.</source>
            <translation>选择一项制度参数，查看其来源。</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation>为什么是 %1？</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>number and reason</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>New number</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>From %1 to %2. Now: %3.</source>
            <translation>范围 %1 至 %2，当前 %3。</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>当前：%1。</translation>
        </message>
        <message>
            <source>This is not such a value as the one before.</source>
            <translation>此值与原值类型不符。</translation>
        </message>
        <message>
            <source>Say why: the journal keeps it.</source>
            <translation>请说明原因，审计记录将予保存。</translation>
        </message>
        <message>
            <source>The policy is changed; this is version %L1.</source>
            <translation>制度参数已修改，版本 %L1。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>A policy is changed but not saved.</source>
            <translation>有制度参数已修改但未保存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存离开</translation>
        </message>
        <message>
            <source>Find a policy, rule or source…</source>
            <translation>查找制度参数、规则或来源…</translation>
        </message>
        <message>
            <source>Change from a date on</source>
            <translation>自某日起修改</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>What was decided before stays decided.</source>
            <translation>此前作出的决定不变。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>修改记录</translation>
        </message>
        <message>
            <source>No policy fits</source>
            <translation>没有符合的制度参数</translation>
        </message>
        <message>
            <source>Fewer letters find more.</source>
            <translation>少输几个字可找到更多。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::RightsSection</name>
        <message>
            <source>their own</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>their group's</source>
            <translation>本班组</translation>
        </message>
        <message>
            <source>their area's</source>
            <translation>本区域</translation>
        </message>
        <message>
            <source>their department's</source>
            <translation>本部门</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>全中心</translation>
        </message>
        <message>
            <source>everywhere while on duty</source>
            <translation>当班时全中心</translation>
        </message>
        <message>
            <source>May</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>For which records</source>
            <translation>适用范围</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>权限一览</translation>
        </message>
        <message>
            <source>What is not listed is not allowed. Rights come with the post, not with the account; every action is checked where it is done, not only hidden in the window.</source>
            <translation>未列出的即不允许。权限随岗位而非账号；每个操作在执行处检查，而不只是在界面上隐藏。</translation>
        </message>
        <message>
            <source>All posts</source>
            <translation>全部岗位</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::RosterCommand</name>
        <message>
            <source>Says what the roster FILE breaks and costs.</source>
            <translation>说明排班表“文件”违反了什么、代价多少。</translation>
        </message>
        <message>
            <source>Write dutydesk roster check INSTANCE FILE.</source>
            <translation>请写成 dutydesk roster check 实例 文件。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, day %2: %3</source>
            <translation>%1，第 %2 天：%3</translation>
        </message>
        <message>
            <source>%1 days, %2 people, %3 shift types, %4 assignments</source>
            <translation>%1 天，%2 人，%3 种班次，排班 %4 个</translation>
        </message>
        <message>
            <source>Hard rules broken: %1</source>
            <translation>违反硬性规则：%1 处</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
        </message>
        <message>
            <source>Wishes to work not granted: %1</source>
            <translation>未满足的上班意愿：%1</translation>
        </message>
        <message>
            <source>Wishes not to work not granted: %1</source>
            <translation>未满足的不上班意愿：%1</translation>
        </message>
        <message>
            <source>Too few people: %1 (%2 persons)</source>
            <translation>人手不足：%1（%2 人次）</translation>
        </message>
        <message>
            <source>Too many people: %1 (%2 persons)</source>
            <translation>人手过多：%1（%2 人次）</translation>
        </message>
        <message>
            <source>Burdens above a fair share: %1</source>
            <translation>超出公平份额的负担：%1</translation>
        </message>
        <message>
            <source>Changes of the published roster: %1</source>
            <translation>对已发布排班表的改动：%1</translation>
        </message>
        <message>
            <source>Legal: no hard rule is broken.</source>
            <translation>合规：没有违反硬性规则。</translation>
        </message>
        <message>
            <source>Not legal.</source>
            <translation>不合规。</translation>
        </message>
        <message>
            <source>Writes a month of a centre of 200 agents into INSTANCE.</source>
            <translation>把 200 人中心一个月的排班任务写入“实例”。</translation>
        </message>
        <message>
            <source>The number that decides all chances.</source>
            <translation>决定一切随机结果的数字。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Write dutydesk roster demo INSTANCE --seed NUMBER.</source>
            <translation>请写成 dutydesk roster demo 实例 --seed 数字。</translation>
        </message>
        <message>
            <source>%1 days, %2 people, %3 shift types, %4 seat types; the demand takes %5% of the hours</source>
            <translation>%1 天，%2 人，%3 种班次，%4 种专席；需求占工时的 %5%</translation>
        </message>
        <message>
            <source>Makes and judges rosters, and writes a month of the demo centre to be rostered.</source>
            <translation>编排和评判排班表，并写出演示中心待排班的一个月。</translation>
        </message>
        <message>
            <source>Makes a roster as good as the time allows.</source>
            <translation>在给定时间内编排尽可能好的排班表。</translation>
        </message>
        <message>
            <source>How long to search; less if the roster is proven to be the best.</source>
            <translation>搜索多长时间；若已证明是最优，会提前结束。</translation>
        </message>
        <message>
            <source>SECONDS</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>How many threads search; on one the same seed makes the same roster.</source>
            <translation>用多少个线程搜索；单线程时同一种子得到同一张排班表。</translation>
        </message>
        <message>
            <source>A roster to improve.</source>
            <translation>要改进的排班表。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Where the roster goes; each better one at once.</source>
            <translation>排班表写到哪里；每次改进立即写出。</translation>
        </message>
        <message>
            <source>Write dutydesk roster check INSTANCE FILE, roster solve INSTANCE or roster demo INSTANCE.</source>
            <translation>请写 dutydesk roster check INSTANCE FILE、roster solve INSTANCE 或 roster demo INSTANCE。</translation>
        </message>
        <message>
            <source>Write dutydesk roster solve INSTANCE --seconds N --out FILE, N up to 86400, with 1 to 64 threads.</source>
            <translation>请写 dutydesk roster solve INSTANCE --seconds N --out FILE，N 不超过 86400，线程 1 到 64 个。</translation>
        </message>
        <message>
            <source>%1 s: cost %2</source>
            <translation>%1 秒：成本 %2</translation>
        </message>
        <message>
            <source>No legal roster was found in %1 s.</source>
            <translation>%1 秒内没有找到合法的排班表。</translation>
        </message>
        <message>
            <source>Nothing costs less than %1.</source>
            <translation>成本不可能低于 %1。</translation>
        </message>
        <message>
            <source>Proven optimal.</source>
            <translation>已证明最优。</translation>
        </message>
        <message>
            <source>%1 s, %2 s of processor time</source>
            <translation>%1 秒，处理器时间 %2 秒</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>第 %1 天</translation>
        </message>
        <message>
            <source>Nearest to it:</source>
            <translation>最接近的做法：</translation>
        </message>
        <message>
            <source>Paints cost and lower bound by the seconds of solve into this PNG file.</source>
            <translation>把 solve 各秒的代价和下界画入此 PNG 文件。</translation>
        </message>
        <message>
            <source>%1: the search for a roster</source>
            <translation>%1：排班搜索过程</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::RosterPicture</name>
        <message>
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>代价</translation>
        </message>
        <message>
            <source>best roster</source>
            <translation>目前最好的排班表</translation>
        </message>
        <message>
            <source>lower bound: no roster costs less</source>
            <translation>下界：代价不可能更低</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SatisfactionField</name>
        <message>
            <source>Please choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>1 very dissatisfied</source>
            <translation>1 很不满意</translation>
        </message>
        <message>
            <source>2 dissatisfied</source>
            <translation>2 不满意</translation>
        </message>
        <message>
            <source>3 neither</source>
            <translation>3 一般</translation>
        </message>
        <message>
            <source>4 satisfied</source>
            <translation>4 满意</translation>
        </message>
        <message>
            <source>5 very satisfied</source>
            <translation>5 很满意</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SchedulePage</name>
        <message>
            <source>Why this forecast?</source>
            <translation>为什么是这个预测？</translation>
        </message>
        <message>
            <source>Why these seats?</source>
            <translation>为什么是这些席位？</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在载入…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Calls forecast</source>
            <translation>预测来电</translation>
        </message>
        <message>
            <source>With shrinkage</source>
            <translation>含离席</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>From Erlang seats</source>
            <translation>按 Erlang 席位</translation>
        </message>
        <message>
            <source>From table seats</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>In the centre</source>
            <translation>在编</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>排班</translation>
        </message>
        <message>
            <source>J/K up and down</source>
            <translation>J/K 上下</translation>
        </message>
        <message>
            <source>The demand could not be worked out</source>
            <translation>无法测算需求</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>No forecast for %1</source>
            <translation>%1 没有预测</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>calls from %1 to %2</source>
            <translation>%1 至 %2 的来电</translation>
        </message>
        <message>
            <source>%1 with shrinkage · %2% within %3</source>
            <translation>含离席 %1 · %3内 %2%</translation>
        </message>
        <message>
            <source>by busy-hour calls alone</source>
            <translation>仅按忙时来电</translation>
        </message>
        <message>
            <source>%1 from table seats</source>
            <translation>按席位表 %1</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>多 %1</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>缺 %1</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>按需</translation>
        </message>
        <message>
            <source>All posts</source>
            <translation>全部岗位</translation>
        </message>
        <message>
            <source>for the busy hour of %1</source>
            <translation>%1 的忙时</translation>
        </message>
        <message>
            <source>Choose a post to see how its number came about.</source>
            <translation>选择一个岗位，查看其人数由来。</translation>
        </message>
        <message>
            <source>Why so many?</source>
            <translation>为什么这么多？</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>定员</translation>
        </message>
        <message>
            <source>The day to forecast</source>
            <translation>预测日期</translation>
        </message>
        <message>
            <source>Length of an interval</source>
            <translation>时段长度</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>Busy hour</source>
            <translation>忙时</translation>
        </message>
        <message>
            <source>Seats by Erlang C</source>
            <translation>Erlang C 席位</translation>
        </message>
        <message>
            <source>Seats by the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>People in all posts</source>
            <translation>各岗位人数</translation>
        </message>
        <message>
            <source>No intervals</source>
            <translation>没有时段</translation>
        </message>
        <message>
            <source>No posts</source>
            <translation>没有岗位</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>处理时长</translation>
        </message>
        <message>
            <source>Erlang seats</source>
            <translation>Erlang 席位</translation>
        </message>
        <message>
            <source>Table seats</source>
            <translation>席位表</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>Import calls…</source>
            <translation>导入话务量…</translation>
        </message>
        <message>
            <source>No calls yet</source>
            <translation>尚无话务量</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SeatTypesInput</name>
        <message>
            <source>%1, row %2, %3 “%4”: %5</source>
            <translation>%1 第 %2 行，%3“%4”：%5</translation>
        </message>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1 第 %2 行：%3</translation>
        </message>
        <message>
            <source>The heading “%1” is unknown or stands there twice; there are %2.</source>
            <translation>列名“%1”无法识别或出现两次；可用的列名有：%2。</translation>
        </message>
        <message>
            <source>The column “%1” is missing.</source>
            <translation>缺少“%1”列。</translation>
        </message>
        <message>
            <source>More than %1 rows are not taken.</source>
            <translation>最多接受 %1 行。</translation>
        </message>
        <message>
            <source>This is no number of calls.</source>
            <translation>这不是来电量。</translation>
        </message>
        <message>
            <source>This is no handling time in seconds.</source>
            <translation>这不是以秒计的处理时长。</translation>
        </message>
        <message>
            <source>This is no service target; 80/20 means 80% within 20 seconds.</source>
            <translation>这不是服务目标；80/20 表示 80% 在 20 秒内接听。</translation>
        </message>
        <message>
            <source>A weight is a whole number from 1 to %1.</source>
            <translation>权重须为 1 至 %1 的整数。</translation>
        </message>
        <message>
            <source>This is no patience in seconds.</source>
            <translation>这不是以秒计的耐心时长。</translation>
        </message>
        <message>
            <source>Row %1 has the same seat type.</source>
            <translation>第 %1 行是同一专席。</translation>
        </message>
        <message>
            <source>Row %1 has the same person.</source>
            <translation>第 %1 行是同一人。</translation>
        </message>
        <message>
            <source>The seat type “%1” has no row among the seat types; one with 0 calls says that it needs nobody.</source>
            <translation>专席表中没有“%1”；如不需要人，请加一行，来电量填 0。</translation>
        </message>
        <message>
            <source>This stands for several seat types; each has a row of its own.</source>
            <translation>此处写了多个席位类型；请每种各占一行。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>name and number of a person</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SeatTypesText</name>
        <message>
            <source>Free: %1</source>
            <translation>空闲：%1</translation>
        </message>
        <message>
            <source>Seat type</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>来电量</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>Average wait</source>
            <translation>平均等待</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>Hung up</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>By the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>With shrinkage</source>
            <translation>含离席</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>已坐</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Sitting there: %1</source>
            <translation>在席：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SetUpScreen</name>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>Choose a time zone from the list.</source>
            <translation>请从列表中选择时区。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message>
            <source>Setting up…</source>
            <translation>正在建立…</translation>
        </message>
        <message>
            <source>Create the centre</source>
            <translation>建立中心</translation>
        </message>
        <message>
            <source>Set up my centre</source>
            <translation>建立我的中心</translation>
        </message>
        <message>
            <source>You become its administrator: the one who opens the other accounts.</source>
            <translation>您将成为系统管理员，负责开通其他账号。</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>中心名称</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Name to sign in with</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>再次输入密码</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>↑ ↓ section</source>
            <translation>↑ ↓ 切换分区</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ShortcutSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>全局</translation>
        </message>
        <message>
            <source>Ctrl K finds every command by its name. Escape closes this.</source>
            <translation>Ctrl K 可按名称找到任何命令，Esc 关闭。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SignInScreen</name>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>%1:%2 min</source>
            <translation>%1:%2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong passwords. Next try in %1.</source>
            <translation>密码错误次数过多，%1后可再试。</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在登录…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sample accounts of the demo centre: one click signs in</source>
            <translation>演示中心的示例账号：点击即可登录</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>person and post</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Name %1, password %2</source>
            <translation>登录名 %1，密码 %2</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Nobody touched this window for a while. Your work is still here.</source>
            <translation>窗口闲置已久，您的工作仍在。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 的密码</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>换人登录</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SimulationOptions</name>
        <message>
            <source>NUMBER</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Simulates beside the plan that so many agents are sick.</source>
            <translation>在计划之外，另模拟这么多人病假的情形。</translation>
        </message>
        <message>
            <source>Simulates beside the plan that so many percent more calls come; below 0 for fewer.</source>
            <translation>在计划之外，另模拟来电增加这么多百分比的情形；负数为减少。</translation>
        </message>
        <message>
            <source>PERCENT</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>The same seed plays the same days.</source>
            <translation>种子相同，模拟的日子就相同。</translation>
        </message>
        <message>
            <source>--%1 needs --simulate.</source>
            <translation>--%1 须与 --simulate 一起使用。</translation>
        </message>
        <message>
            <source>“%1” is no number of repetitions from 2 to 10000.</source>
            <translation>“%1”不是 2 至 10000 的重复次数。</translation>
        </message>
        <message>
            <source>“%1” is no number of sick agents.</source>
            <translation>“%1”不是病假人数。</translation>
        </message>
        <message>
            <source>“%1” is no percentage from -100 to 1000.</source>
            <translation>“%1”不是 -100 至 1000 的百分比。</translation>
        </message>
        <message>
            <source>“%1” is no seed; take a whole number.</source>
            <translation>“%1”不是种子；请给整数。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SimulationText</name>
        <message>
            <source>%1% ± %2</source>
            <translation>%1% ± %2</translation>
        </message>
        <message>
            <source>%1 s ± %2</source>
            <translation>%1 秒 ± %2</translation>
        </message>
        <message>
            <source>As planned</source>
            <translation>按计划</translation>
        </message>
        <message>
            <source>%1% calls, %2 sick</source>
            <translation>来电 %1%，病假 %2 人</translation>
        </message>
        <message>
            <source>Simulated, %1 repetitions</source>
            <translation>模拟 %1 次</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>来电量</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>Average wait</source>
            <translation>平均等待</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>Hung up</source>
            <translation>放弃</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StaffCommand</name>
        <message>
            <source>--%1 is missing; dutydesk staff --help says what it is.</source>
            <translation>缺少 --%1；其含义见 dutydesk staff --help。</translation>
        </message>
        <message>
            <source>“%1” is no number of calls.</source>
            <translation>“%1”不是来电量。</translation>
        </message>
        <message>
            <source>“%1” is no length in minutes, up to a day.</source>
            <translation>“%1”不是一天以内的分钟数。</translation>
        </message>
        <message>
            <source>“%1” is no handling time in seconds.</source>
            <translation>“%1”不是以秒计的处理时长。</translation>
        </message>
        <message>
            <source>“%1” is no patience in seconds.</source>
            <translation>“%1”不是以秒计的耐心时间。</translation>
        </message>
        <message>
            <source>“%1” is no service target; 80/20 means 80% within 20 seconds.</source>
            <translation>“%1”不是服务目标；80/20 表示 20 秒内 80%。</translation>
        </message>
        <message>
            <source>“%1” is no occupancy from 1 to 100 percent.</source>
            <translation>“%1”不是 1 至 100 的利用率百分比。</translation>
        </message>
        <message>
            <source>The format must be text or json, not “%1”.</source>
            <translation>格式须为 text 或 json，不能是“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>无法理解“%1”。</translation>
        </message>
        <message>
            <source>Counts the agents that a load of calls needs, by Erlang and by the handbook's table.</source>
            <translation>按 Erlang 和制度席位表计算一定来电量所需的客服代表数。</translation>
        </message>
        <message>
            <source>Calls that come in the period.</source>
            <translation>该时段内的来电量。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Length of the period in minutes.</source>
            <translation>时段长度（分钟）。</translation>
        </message>
        <message>
            <source>MINUTES</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Average handling time in seconds.</source>
            <translation>平均处理时长（秒）。</translation>
        </message>
        <message>
            <source>SECONDS</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>Service target: 80/20 means 80% of all calls answered within 20 seconds; who hangs up is not answered.</source>
            <translation>服务目标：80/20 表示全部来电的 80% 在 20 秒内接听；放弃的不算接听。</translation>
        </message>
        <message>
            <source>TARGET</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Callers hang up after so many seconds on average (Erlang A); without it nobody does (Erlang C).</source>
            <translation>来电人平均等待这么多秒后放弃（Erlang A）；不给则无人放弃（Erlang C）。</translation>
        </message>
        <message>
            <source>Agents are on calls for at most this share of their time at the seat.</source>
            <translation>客服代表通话时间占在席时间的上限。</translation>
        </message>
        <message>
            <source>PERCENT</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>text or json: agents, serviceLevel, averageWaitSeconds (of all calls), occupancy, abandonment, tableSeats…; shares from 0 to 1, unrounded.</source>
            <translation>text 或 json：agents、serviceLevel、averageWaitSeconds（全部来电）、occupancy、abandonment、tableSeats…；比率为 0 至 1，不取整。</translation>
        </message>
        <message>
            <source>FORMAT</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Plays the load so many times through, eight hours each after two to settle.</source>
            <translation>把该来电量模拟这么多次，每次先稳定两小时，再计八小时。</translation>
        </message>
        <message>
            <source>--people is for --seat-types.</source>
            <translation>--people 须与 --seat-types 同用。</translation>
        </message>
        <message>
            <source>--%1 and --seat-types don't go together.</source>
            <translation>--%1 不能与 --seat-types 同用。</translation>
        </message>
        <message>
            <source>Counts each seat type of this table by itself: seat_type, calls, aht_seconds and, if it has them, target, weight (what a missing seat counts) and patience_seconds. VIP seats keep their own target unless the table names one.</source>
            <translation>按此表逐个专席计算：seat_type、calls、aht_seconds，可另有 target、weight（缺一席的分量）和 patience_seconds。表中未给目标时，会员专席用自己的目标。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Places the people of this table where they serve best: agent, and the seat_types they can take, separated by semicolons, the dearest first.</source>
            <translation>把此表中的人安排到最合适的专席：agent 和可坐的 seat_types，以分号分隔，最优先的在前。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StaffText</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Agents at their seats</source>
            <translation>在席客服代表</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>Average wait</source>
            <translation>平均等待</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>Hung up</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Seats by the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>People with shrinkage</source>
            <translation>含离席的人数</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StatusStrip</name>
        <message>
            <source>Ctrl Z undoes: %1</source>
            <translation>Ctrl Z 撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StatusWatch</name>
        <message>
            <source>The database is back; nothing that was saved is lost.</source>
            <translation>数据库已恢复连接，已保存的内容没有丢失。</translation>
        </message>
        <message>
            <source>Demo centre</source>
            <translation>演示中心</translation>
        </message>
        <message>
            <source>Server database</source>
            <translation>服务器数据库</translation>
        </message>
        <message>
            <source>Local database</source>
            <translation>本机数据库</translation>
        </message>
        <message>
            <source>Database out of reach, trying again…</source>
            <translation>数据库无法连接，正在重试…</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <comment>when</comment>
            <translation>最近备份 %1</translation>
        </message>
        <message>
            <source>Checking the journal…</source>
            <translation>正在校验审计链…</translation>
        </message>
        <message>
            <source>Journal unbroken</source>
            <translation>审计链正常</translation>
        </message>
        <message>
            <source>Journal broken</source>
            <translation>审计链断裂</translation>
        </message>
        <message>
            <source>This computer's clock shows %1, but the last entry was made at %2. Please set the clock right: until then new entries bear the time of that one.</source>
            <translation>本机时钟显示 %1，但最后一条记录写于 %2。请校准时钟；在此之前，新记录沿用那条记录的时间。</translation>
        </message>
        <message>
            <source>The daily backup was not made. %1</source>
            <translation>每日备份未能完成。%1</translation>
        </message>
        <message>
            <source>What is overdue was not escalated. %1</source>
            <translation>超时事项未能升级。%1</translation>
        </message>
        <message>
            <source>The open tickets of somebody who left could not be handed over. %1</source>
            <translation>离岗人员的未结工单未能移交。%1</translation>
        </message>
        <message>
            <source>No backup today</source>
            <translation>今日无备份</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>record: action</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <comment>what was done, who and when</comment>
            <translation>%1 · %2 %3</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TaskPanel</name>
        <message>
            <source>Stopping: %1</source>
            <translation>正在停止：%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>task and percent</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs in the background</source>
            <translation>显示后台任务</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Running in the background</source>
            <translation>后台任务</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketDialog</name>
        <message>
            <source>%1 · %2</source>
            <comment>command and ticket</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 — nothing more to fill in.</source>
            <translation>%1 — 无需再填写。</translation>
        </message>
        <message>
            <source>Left open, the policy's time limit holds.</source>
            <translation>不填则按制度时限。</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after a number</comment>
            <translation> 小时</translation>
        </message>
        <message>
            <source>Working hours on top of the limit.</source>
            <translation>在时限之外增加的工作小时。</translation>
        </message>
        <message>
            <source>Show and edit the customer</source>
            <translation>显示并修改客户资料</translation>
        </message>
        <message>
            <source>That it was shown goes into the journal.</source>
            <translation>查看行为将记入审计记录。</translation>
        </message>
        <message>
            <source>You see the newer version's facts; what you typed is still here. Send it again to save it.</source>
            <translation>现显示较新版本的内容，您填写的仍在；再次提交即可保存。</translation>
        </message>
        <message>
            <source>The ticket is “%1” now; this may no longer be possible. What you typed is still here.</source>
            <translation>工单现为“%1”，此操作可能已不适用；您填写的内容仍在。</translation>
        </message>
        <message>
            <source>%1 changed this ticket while the form is open. When you send it, both versions are shown to you.</source>
            <translation>表单打开期间 %1 修改了此工单，提交时将同时显示两个版本。</translation>
        </message>
        <message>
            <source>inside the centre</source>
            <translation>中心内部</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name and number of a person</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketFilterBar</name>
        <message>
            <source>Any stage</source>
            <translation>全部环节</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>Any category</source>
            <translation>全部类别</translation>
        </message>
        <message>
            <source>Any department</source>
            <translation>全部部门</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Keep filter…</source>
            <translation>保存筛选…</translation>
        </message>
        <message>
            <source>Remove filter</source>
            <translation>删除筛选</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketFinder</name>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number and title of a ticket</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketPanel</name>
        <message>
            <source>History</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number and title of a ticket</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>%1 级</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>show less</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>show all</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>%1 前答复</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>要求完成</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>not transferred</source>
            <translation>未转办</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>历次</translation>
        </message>
        <message>
            <source>returns %1 · extensions %2 · reminders %3</source>
            <translation>退单 %1 · 延期 %2 · 催办 %3</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>相似工单</translation>
        </message>
        <message>
            <source>none in this district</source>
            <translation>本片区无</translation>
        </message>
        <message>
            <source>%1 in %2 within %3 days</source>
            <translation>%2近 %3 日 %1 起</translation>
        </message>
        <message>
            <source>View</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Last changed by %1, %2</source>
            <translation>%1 于 %2 最后修改</translation>
        </message>
        <message>
            <source>Print transfer slip</source>
            <translation>打印转办单</translation>
        </message>
        <message>
            <source>Your post may not print slips.</source>
            <translation>您的岗位无权打印单据。</translation>
        </message>
        <message>
            <source>It was not transferred yet.</source>
            <translation>尚未转办。</translation>
        </message>
        <message>
            <source>Print feedback slip</source>
            <translation>打印反馈单</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>all clocks · working time</source>
            <translation>全部计时 · 工作时间</translation>
        </message>
        <message>
            <source>%1 · pass %2</source>
            <translation>%1 · 第 %2 轮</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 · paused</source>
            <translation>%1 · 暂停</translation>
        </message>
        <message>
            <source>%1 · done late</source>
            <translation>%1 · 逾期完成</translation>
        </message>
        <message>
            <source>%1 · done</source>
            <translation>%1 · 已完成</translation>
        </message>
        <message>
            <source>%1 · ended</source>
            <translation>%1 · 已结束</translation>
        </message>
        <message>
            <source>not started / %1</source>
            <translation>未开始 / %1</translation>
        </message>
        <message>
            <source>No clock has started yet.</source>
            <translation>尚未开始计时。</translation>
        </message>
        <message>
            <source>Why overdue?</source>
            <translation>为什么超时？</translation>
        </message>
        <message>
            <source>Why this limit?</source>
            <translation>为什么是这个时限？</translation>
        </message>
        <message>
            <source>● %1 overdue %2</source>
            <comment>a clock and working time</comment>
            <translation>● %1超时 %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketSource</name>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>District</source>
            <translation>片区</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近变动</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketWork</name>
        <message>
            <source>%1 is “%2”: “%3” is not possible now.</source>
            <translation>%1 现为“%2”，不能“%3”。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>ticket and what was done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Your post may not print slips.</source>
            <translation>您的岗位无权打印单据。</translation>
        </message>
        <message>
            <source>There is no such slip yet.</source>
            <translation>尚无此单据。</translation>
        </message>
        <message>
            <source>%1 feedback slip.pdf</source>
            <translation>%1 处理反馈单.pdf</translation>
        </message>
        <message>
            <source>%1 transfer slip.pdf</source>
            <translation>%1 转办单.pdf</translation>
        </message>
        <message>
            <source>Print feedback slip</source>
            <translation>打印反馈单</translation>
        </message>
        <message>
            <source>Print transfer slip</source>
            <translation>打印转办单</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>已打印到 %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>%1 received</source>
            <translation>已受理 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketsPage</name>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Number, words, phone, or @customer</source>
            <translation>单号、内容、电话或 @客户</translation>
        </message>
        <message>
            <source>J/K up and down · F feedback · C call back · W why</source>
            <translation>J/K 上下 · F 反馈 · C 回访 · W 原因</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新工单</translation>
        </message>
        <message>
            <source>Next ticket</source>
            <translation>下一张</translation>
        </message>
        <message>
            <source>Previous ticket</source>
            <translation>上一张</translation>
        </message>
        <message>
            <source>Why this time limit?</source>
            <translation>为什么是这个时限？</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>显示客户</translation>
        </message>
        <message>
            <source>Print transfer slip</source>
            <translation>打印转办单</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>选择列</translation>
        </message>
        <message>
            <source>No ticket here</source>
            <translation>没有工单</translation>
        </message>
        <message>
            <source>Nothing matches this filter. Choose another one, or record a new case.</source>
            <translation>没有符合此筛选的工单。请换一个筛选，或受理新工单。</translation>
        </message>
        <message>
            <source>No ticket chosen</source>
            <translation>未选择工单</translation>
        </message>
        <message>
            <source>Choose one in the list: J and K move, / searches.</source>
            <translation>请在列表中选择：J、K 移动，/ 查找。</translation>
        </message>
        <message>
            <source>Keep filter</source>
            <translation>保存筛选</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>This ticket can't be shown</source>
            <translation>无法显示此工单</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>number, title and stage of a ticket</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Timeline</name>
        <message>
            <source>Show older entries</source>
            <translation>显示更早的记录</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ToastStack</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TopBar</name>
        <message>
            <source>Find…  %1</source>
            <translation>查找…  %1</translation>
        </message>
        <message>
            <source>Find tickets, people, pages and commands</source>
            <translation>查找工单、人员、页面和命令</translation>
        </message>
        <message>
            <source>%1  ( / )</source>
            <translation>%1  ( / )</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>date and time</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>date and time, then shift</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>from and to</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>Shift %1</source>
            <translation>班次 %1</translation>
        </message>
        <message>
            <source>Night shift %1</source>
            <translation>夜班 %1</translation>
        </message>
        <message>
            <source>Day shift %1</source>
            <translation>白班 %1</translation>
        </message>
        <message>
            <source>Evening shift %1</source>
            <translation>晚班 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TourCommand</name>
        <message>
            <source>Paints every page of a demo centre into PNG files, 1440 × 900.</source>
            <translation>将演示中心的每个页面绘成 1440 × 900 的 PNG 图片。</translation>
        </message>
        <message>
            <source>The folder for the pictures.</source>
            <translation>图片文件夹。</translation>
        </message>
        <message>
            <source>Say where the pictures go: dutydesk tour DIR.</source>
            <translation>请指定图片文件夹：dutydesk tour 文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>无法建立文件夹 %1。</translation>
        </message>
        <message>
            <source>The page %1 did not finish loading.</source>
            <translation>页面 %1 未能载入完毕。</translation>
        </message>
        <message>
            <source>%1 can't be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::UndoStack</name>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::WatchedFolder</name>
        <message>
            <source>Look at it…</source>
            <translation>查看…</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n interval(s) imported.</source>
            <translation>
                <numerusform>%1：已导入 %n 个时段。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n cell(s) are wrong; nothing was imported from it.</source>
            <translation>
                <numerusform>%1：%n 个单元格有误，未导入任何内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s) differ from what is kept.</source>
            <translation>
                <numerusform>%1：%n 个值与已存的不同。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dutydesk::WelcomeScreen</name>
        <message>
            <source>Making the demo centre</source>
            <translation>正在生成演示中心</translation>
        </message>
        <message>
            <source>Welcome to Dutydesk</source>
            <translation>欢迎使用 Dutydesk</translation>
        </message>
        <message>
            <source>The desk for the people who run a customer-service centre. How do you want to begin?</source>
            <translation>客服中心管理者的工作台。您想如何开始？</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>先看看</translation>
        </message>
        <message>
            <source>A demo centre with 60 agents, eight weeks of calls and 2,000 tickets, in a database of its own. Nothing you do there touches a real centre.</source>
            <translation>演示中心有 60 名客服代表、八周话务量和 2,000 张工单，使用独立数据库，任何操作都不影响正式中心。</translation>
        </message>
        <message>
            <source>Open the demo centre</source>
            <translation>打开演示中心</translation>
        </message>
        <message>
            <source>Set up my centre</source>
            <translation>建立我的中心</translation>
        </message>
        <message>
            <source>An empty database for your own centre, with you as its administrator. It takes a minute; everything can be changed later.</source>
            <translation>为您的中心建立空数据库，由您担任系统管理员。一分钟即可完成，以后都可更改。</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>建立…</translation>
        </message>
        <message>
            <source>Making the demo centre. This is done once.</source>
            <translation>正在生成演示中心，仅需一次。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::WhyPanel</name>
        <message>
            <source>copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
    </context>
    <context>
        <name>vocabulary</name>
        <message>
            <source>Front-line agent</source>
            <translation>前台客服代表</translation>
        </message>
        <message>
            <source>Back-office agent</source>
            <translation>后台客服代表</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>备员</translation>
        </message>
        <message>
            <source>Senior handler</source>
            <translation>业务主办</translation>
        </message>
        <message>
            <source>Group leader</source>
            <translation>电话组组长</translation>
        </message>
        <message>
            <source>Duty manager</source>
            <translation>值班经理</translation>
        </message>
        <message>
            <source>Area manager</source>
            <translation>区域经理</translation>
        </message>
        <message>
            <source>Operations supervisor</source>
            <translation>运营主管</translation>
        </message>
        <message>
            <source>General supervisor</source>
            <translation>综合主管</translation>
        </message>
        <message>
            <source>Quality supervisor</source>
            <translation>品质主管</translation>
        </message>
        <message>
            <source>Centre director</source>
            <translation>中心主任</translation>
        </message>
        <message>
            <source>Department manager</source>
            <translation>部门经理</translation>
        </message>
        <message>
            <source>Quality inspector</source>
            <translation>质检员</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>Information editor</source>
            <translation>信息采编</translation>
        </message>
        <message>
            <source>Data analyst</source>
            <translation>数据分析员</translation>
        </message>
        <message>
            <source>Department handler</source>
            <translation>部门经办人</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Account keeper</source>
            <translation>工号管理负责人</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>维护人员</translation>
        </message>
        <message>
            <source>Payroll</source>
            <translation>劳资</translation>
        </message>
        <message>
            <source>Human resources</source>
            <translation>人力资源</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>系统管理员</translation>
        </message>
        <message>
            <source>see people</source>
            <translation>查看人员</translation>
        </message>
        <message>
            <source>change people</source>
            <translation>修改人员</translation>
        </message>
        <message>
            <source>see pay and bonus</source>
            <translation>查看薪资与奖金</translation>
        </message>
        <message>
            <source>record that somebody leaves the centre</source>
            <translation>办理离岗</translation>
        </message>
        <message>
            <source>record qualifications</source>
            <translation>登记资质</translation>
        </message>
        <message>
            <source>see calls</source>
            <translation>查看话务量</translation>
        </message>
        <message>
            <source>import calls</source>
            <translation>导入话务量</translation>
        </message>
        <message>
            <source>see the forecast</source>
            <translation>查看预测</translation>
        </message>
        <message>
            <source>see policies</source>
            <translation>查看制度参数</translation>
        </message>
        <message>
            <source>change policies</source>
            <translation>修改制度参数</translation>
        </message>
        <message>
            <source>see accounts</source>
            <translation>查看账号</translation>
        </message>
        <message>
            <source>change accounts</source>
            <translation>修改账号</translation>
        </message>
        <message>
            <source>reset a password</source>
            <translation>重置密码</translation>
        </message>
        <message>
            <source>read the journal</source>
            <translation>查阅审计记录</translation>
        </message>
        <message>
            <source>see backups</source>
            <translation>查看备份</translation>
        </message>
        <message>
            <source>make a backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>change settings</source>
            <translation>修改设置</translation>
        </message>
        <message>
            <source>see this ticket</source>
            <translation>查看此工单</translation>
        </message>
        <message>
            <source>see the customer's details</source>
            <translation>查看客户资料</translation>
        </message>
        <message>
            <source>receive a ticket</source>
            <translation>受理工单</translation>
        </message>
        <message>
            <source>edit this ticket</source>
            <translation>修改此工单</translation>
        </message>
        <message>
            <source>transfer this ticket</source>
            <translation>转办此工单</translation>
        </message>
        <message>
            <source>accept this ticket</source>
            <translation>接单</translation>
        </message>
        <message>
            <source>return this ticket</source>
            <translation>退单</translation>
        </message>
        <message>
            <source>name a handler</source>
            <translation>指定经办人</translation>
        </message>
        <message>
            <source>work on this ticket</source>
            <translation>处理此工单</translation>
        </message>
        <message>
            <source>remind a department</source>
            <translation>催办</translation>
        </message>
        <message>
            <source>ask for an extension</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>decide on an extension</source>
            <translation>审批延期</translation>
        </message>
        <message>
            <source>escalate this ticket</source>
            <translation>上报此工单</translation>
        </message>
        <message>
            <source>submit a feedback slip</source>
            <translation>提交处理反馈单</translation>
        </message>
        <message>
            <source>record a callback</source>
            <translation>登记回访</translation>
        </message>
        <message>
            <source>close this ticket</source>
            <translation>办结此工单</translation>
        </message>
        <message>
            <source>reopen this ticket</source>
            <translation>重新打开此工单</translation>
        </message>
        <message>
            <source>withdraw this ticket</source>
            <translation>撤回此工单</translation>
        </message>
        <message>
            <source>decide between departments</source>
            <translation>裁定责任部门</translation>
        </message>
        <message>
            <source>print slips</source>
            <translation>打印单据</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>班组</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Seat type</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>审计记录</translation>
        </message>
        <message>
            <source>T-{id}</source>
            <translation>T-{id}</translation>
        </message>
        <message>
            <source>#{id}</source>
            <translation>#{id}</translation>
        </message>
        <message>
            <source>{field} is empty. Please fill it in.</source>
            <translation>{field}为空，请填写。</translation>
        </message>
        <message>
            <source>{field} is too long: at most {high} characters.</source>
            <translation>{field}过长：最多 {high} 个字符。</translation>
        </message>
        <message>
            <source>{field} must be between {low} and {high}.</source>
            <translation>{field}须在 {low} 与 {high} 之间。</translation>
        </message>
        <message>
            <source>{field} can't be read. Please check what was typed.</source>
            <translation>{field}无法识别，请检查输入。</translation>
        </message>
        <message>
            <source>{field}: the end lies before the beginning.</source>
            <translation>{field}：结束早于开始。</translation>
        </message>
        <message>
            <source>{field}: {value} is already used by another record.</source>
            <translation>{field}：{value} 已被另一条记录使用。</translation>
        </message>
        <message>
            <source>{record} was not found. It may have been removed meanwhile.</source>
            <translation>找不到{record}，可能已被删除。</translation>
        </message>
        <message>
            <source>{record} was changed by {who} on {when}, after you opened it. Nothing was saved; compare the two versions.</source>
            <translation>{record}在您打开之后已由{who}于 {when} 修改。您的修改未保存，请比较两个版本。</translation>
        </message>
        <message>
            <source>{field}: kept is “{theirs}”, yours is “{mine}”.</source>
            <translation>{field}：已保存的是“{theirs}”，您填的是“{mine}”。</translation>
        </message>
        <message>
            <source>As {post} you can't do this: {action}. Who could: {who}.</source>
            <translation>{post}无权执行此操作：{action}。可由以下人员办理：{who}。</translation>
        </message>
        <message>
            <source>Nobody is signed in. Please sign in first.</source>
            <translation>尚未登录，请先登录。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>已取消，未作任何更改。</translation>
        </message>
        <message>
            <source>The policy number {key} is missing or damaged. Please install Dutydesk again.</source>
            <translation>制度参数 {key} 缺失或损坏，请重新安装 Dutydesk。</translation>
        </message>
        <message>
            <source>The journal is broken at entry {entry} ({kind}). Somebody changed the database outside Dutydesk, or the disk is damaged. Keep the file and compare it with the last backup.</source>
            <translation>审计记录在第 {entry} 条处断裂（{kind}）。有人在 Dutydesk 之外改动了数据库，或磁盘已损坏。请保留该文件并与最近的备份比对。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>关闭时间</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Failed attempts</source>
            <translation>失败次数</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>开通账号</translation>
        </message>
        <message>
            <source>Account edited</source>
            <translation>修改账号</translation>
        </message>
        <message>
            <source>State of the account changed</source>
            <translation>变更账号状态</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Password reset</source>
            <translation>重置密码</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>登录被拒</translation>
        </message>
        <message>
            <source>Name and password don't fit together. Please type both again.</source>
            <translation>登录名与密码不符，请重新输入。</translation>
        </message>
        <message>
            <source>Too many failed attempts. The next one counts from {until} on; the account keeper can reset the password.</source>
            <translation>失败次数过多，{until} 之后方可再试；工号管理负责人可重置密码。</translation>
        </message>
        <message>
            <source>This account is locked. The account keeper can open it again.</source>
            <translation>此账号已锁定，工号管理负责人可重新开通。</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>此账号已关闭。</translation>
        </message>
        <message>
            <source>This password was given to you by somebody else. Please choose your own.</source>
            <translation>当前密码由他人设定，请改为您自己的密码。</translation>
        </message>
        <message>
            <source>The password is too short: at least {minimum} characters.</source>
            <translation>密码过短：至少 {minimum} 个字符。</translation>
        </message>
        <message>
            <source>Choose a password that is neither the old one nor the sign-in name.</source>
            <translation>新密码不能与旧密码或登录名相同。</translation>
        </message>
        <message>
            <source>Nobody would be left who can change accounts. Open another administrator's account first.</source>
            <translation>这样将无人可以管理账号，请先开通另一个系统管理员账号。</translation>
        </message>
        <message>
            <source>The password could not be checked because memory is short. Close other programs and try again.</source>
            <translation>内存不足，无法校验密码。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>中心名称</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <source>Centre set up</source>
            <translation>建立中心</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>修改设置</translation>
        </message>
        <message>
            <source>This database holds no centre yet. Start Dutydesk and set one up.</source>
            <translation>此数据库尚未建立中心，请启动 Dutydesk 建立。</translation>
        </message>
        <message>
            <source>This database already holds the centre {name}.</source>
            <translation>此数据库已有中心“{name}”。</translation>
        </message>
        <message>
            <source>{value} is no time zone that this computer knows. Write it like Asia/Shanghai.</source>
            <translation>本机不认识时区 {value}，请按 Asia/Shanghai 的格式填写。</translation>
        </message>
        <message>
            <source>General service</source>
            <translation>综合业务</translation>
        </message>
        <message>
            <source>Customer service</source>
            <translation>用户业务</translation>
        </message>
        <message>
            <source>Value-added service</source>
            <translation>增值业务</translation>
        </message>
        <message>
            <source>World-Wind service</source>
            <translation>世界风</translation>
        </message>
        <message>
            <source>VIP members</source>
            <translation>VIP 会员</translation>
        </message>
        <message>
            <source>Internal help</source>
            <translation>内部求助</translation>
        </message>
        <message>
            <source>General handling</source>
            <translation>综合处理</translation>
        </message>
        <message>
            <source>Quality inspection</source>
            <translation>质检</translation>
        </message>
        <message>
            <source>Data analysis</source>
            <translation>数据分析</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Information editing</source>
            <translation>信息采编</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>专席</translation>
        </message>
        <message>
            <source>Bonus base</source>
            <translation>奖金基数</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>入职</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>离岗日</translation>
        </message>
        <message>
            <source>Open tickets handed over</source>
            <translation>移交的未结工单</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>区域名称</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>班组名称</translation>
        </message>
        <message>
            <source>Area of the group</source>
            <translation>班组所属区域</translation>
        </message>
        <message>
            <source>Name of the department</source>
            <translation>部门名称</translation>
        </message>
        <message>
            <source>Name of the seat type</source>
            <translation>专席名称</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>测评日期</translation>
        </message>
        <message>
            <source>Knowledge score</source>
            <translation>业务知识得分</translation>
        </message>
        <message>
            <source>Typing speed (characters a minute)</source>
            <translation>录入速度（字/分钟）</translation>
        </message>
        <message>
            <source>Look-up time (seconds)</source>
            <translation>知识库查询时间（秒）</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Better than needed by</source>
            <translation>优于要求</translation>
        </message>
        <message>
            <source>People added</source>
            <translation>新增人数</translation>
        </message>
        <message>
            <source>People changed</source>
            <translation>变更人数</translation>
        </message>
        <message>
            <source>Rows skipped</source>
            <translation>跳过行数</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Import of people</source>
            <translation>人员导入</translation>
        </message>
        <message>
            <source>Bonus base (yuan)</source>
            <translation>奖金基数（元）</translation>
        </message>
        <message>
            <source>Joined on</source>
            <translation>入职日期</translation>
        </message>
        <message>
            <source>Qualified for {qualification.seat-type}</source>
            <translation>具备{qualification.seat-type}资质</translation>
        </message>
        <message>
            <source>Not qualified for {qualification.seat-type}</source>
            <translation>不具备{qualification.seat-type}资质</translation>
        </message>
        <message>
            <source>Not assessed for {qualification.seat-type} yet</source>
            <translation>尚未测评{qualification.seat-type}</translation>
        </message>
        <message>
            <source>Knowledge score: {qualification.had} of at least {qualification.needed}</source>
            <translation>业务知识得分：{qualification.had}，要求不低于 {qualification.needed}</translation>
        </message>
        <message>
            <source>Typing speed: {qualification.had} of at least {qualification.needed} a minute</source>
            <translation>录入速度：每分钟 {qualification.had} 字，至少 {qualification.needed}</translation>
        </message>
        <message>
            <source>Look-up time: {qualification.had} s of at most {qualification.needed} s</source>
            <translation>知识库查询：{qualification.had} 秒，要求不超过 {qualification.needed} 秒</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>测评</translation>
        </message>
        <message>
            <source>Leaves the centre</source>
            <translation>办理离岗</translation>
        </message>
        <message>
            <source>Area added</source>
            <translation>新增区域</translation>
        </message>
        <message>
            <source>Area edited</source>
            <translation>修改区域</translation>
        </message>
        <message>
            <source>Group added</source>
            <translation>新增班组</translation>
        </message>
        <message>
            <source>Group edited</source>
            <translation>修改班组</translation>
        </message>
        <message>
            <source>Department added</source>
            <translation>新增部门</translation>
        </message>
        <message>
            <source>Department edited</source>
            <translation>修改部门</translation>
        </message>
        <message>
            <source>Seat type added</source>
            <translation>新增专席</translation>
        </message>
        <message>
            <source>Seat type edited</source>
            <translation>修改专席</translation>
        </message>
        <message>
            <source>People imported</source>
            <translation>导入人员</translation>
        </message>
        <message>
            <source>{agent} left the centre on {left} and can't be changed any more.</source>
            <translation>{agent}已于 {left} 离岗，不能再修改。</translation>
        </message>
        <message>
            <source>The group {group} belongs to another area. Choose a group of this area.</source>
            <translation>班组{group}属于其他区域，请选择本区域的班组。</translation>
        </message>
        <message>
            <source>There is no such post. Use the name of a post as the People page shows it.</source>
            <translation>没有这个岗位，请使用“人员”页面上显示的岗位名称。</translation>
        </message>
        <message>
            <source>There is no such seat type. Correct the name, or add the seat type first.</source>
            <translation>没有这个专席，请更正名称，或先新增该专席。</translation>
        </message>
        <message>
            <source>This is no amount in yuan. Write it like 1200 or 1200.50.</source>
            <translation>金额（元）无法识别，请按 1200 或 1200.50 的格式填写。</translation>
        </message>
        <message>
            <source>This is no date. Write it like 2026-03-01.</source>
            <translation>日期无法识别，请按 2026-03-01 的格式填写。</translation>
        </message>
        <message>
            <source>Row {row} has the same number.</source>
            <translation>第 {row} 行的工号与此相同。</translation>
        </message>
        <message>
            <source>The person with this number left the centre on {left}; numbers are not given again.</source>
            <translation>此工号的人员已于 {left} 离岗；工号不再重复使用。</translation>
        </message>
        <message>
            <source>{count} rows can't be imported. Correct the file, or choose to skip these rows. Nothing was imported.</source>
            <translation>有 {count} 行无法导入。请更正文件，或选择跳过这些行。尚未导入任何内容。</translation>
        </message>
        <message>
            <source>{count} people would be changed. Look at the changes and confirm them, or take their rows out of the file. Nothing was imported.</source>
            <translation>将有 {count} 名人员的资料被更改。请核对后确认，或从文件中去掉这些行。未导入任何内容。</translation>
        </message>
        <message>
            <source>People were changed since the preview was made. Nothing was imported; please look at the preview again.</source>
            <translation>预览之后人员已有变动，尚未导入，请重新查看预览。</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>制度参数</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Policy changed</source>
            <translation>修改制度参数</translation>
        </message>
        <message>
            <source>There is no policy called {key}.</source>
            <translation>没有名为 {key} 的制度参数。</translation>
        </message>
        <message>
            <source>A change can't reach back: {effective} is before {today}. What was decided stays decided.</source>
            <translation>修改不能追溯：{effective} 早于 {today}，已作出的决定不变。</translation>
        </message>
        <message>
            <source>The policy file {file} is damaged at {item}: {what}. Please install Dutydesk again.</source>
            <translation>制度参数文件 {file} 在 {item} 处损坏：{what}。请重新安装 Dutydesk。</translation>
        </message>
        <message>
            <source>No attempt counts before</source>
            <translation>此前的尝试不计</translation>
        </message>
        <message>
            <source>see areas, groups and departments</source>
            <translation>查看区域、班组和部门</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>来电量</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>接通</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及时接听</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Handling time (s)</source>
            <translation>处理时长（秒）</translation>
        </message>
        <message>
            <source>There is no file “{file}”.</source>
            <translation>没有文件“{file}”。</translation>
        </message>
        <message>
            <source>“{file}” is a folder. Please choose the file in it.</source>
            <translation>“{file}”是文件夹，请选择其中的文件。</translation>
        </message>
        <message>
            <source>“{file}” may not be read by your system account. Ask whoever owns the file for permission, or copy it.</source>
            <translation>您的系统账号无权读取“{file}”。请向文件所有者申请权限，或复制一份。</translation>
        </message>
        <message>
            <source>“{file}” can't be read: {detail}.</source>
            <translation>无法读取“{file}”：{detail}。</translation>
        </message>
        <message>
            <source>“{file}” is empty.</source>
            <translation>“{file}”是空文件。</translation>
        </message>
        <message>
            <source>“{file}” has headings but no rows below them.</source>
            <translation>“{file}”只有表头，没有数据行。</translation>
        </message>
        <message>
            <source>“{file}” has {size} bytes; at most {limit} are read. Split it by month or quarter.</source>
            <translation>“{file}”有 {size} 字节，最多读取 {limit} 字节。请按月或按季度拆分。</translation>
        </message>
        <message>
            <source>“{file}” is no table: row {row} holds bytes that are no text. Save it as CSV (UTF-8 or GB18030) or XLSX.</source>
            <translation>“{file}”不是表格：第 {row} 行含有非文本内容。请另存为 CSV（UTF-8 或 GB18030）或 XLSX。</translation>
        </message>
        <message>
            <source>“{file}” is a damaged spreadsheet, or none. Open it in the spreadsheet program and save it as XLSX or CSV again.</source>
            <translation>“{file}”已损坏或不是电子表格。请用表格软件打开后重新存为 XLSX 或 CSV。</translation>
        </message>
        <message>
            <source>“{file}”: row {row} does not end within {limit} bytes; perhaps a quotation mark is never closed.</source>
            <translation>“{file}”：第 {row} 行超过 {limit} 字节仍未结束，可能有引号未闭合。</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>此处为空。</translation>
        </message>
        <message>
            <source>This stands to the right of the last heading.</source>
            <translation>此内容超出最后一个表头。</translation>
        </message>
        <message>
            <source>This is no time that is understood; write it like 2026-03-02 07:00.</source>
            <translation>时间无法识别，请按 2026-03-02 07:00 的格式填写。</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>没有这一天。</translation>
        </message>
        <message>
            <source>There is no such time of day.</source>
            <translation>没有这个时刻。</translation>
        </message>
        <message>
            <source>This time does not exist: clocks were put forward over it.</source>
            <translation>该时刻因时钟拨快而不存在。</translation>
        </message>
        <message>
            <source>The other rows begin every {minutes} minutes; this one begins in between.</source>
            <translation>其他行每 {minutes} 分钟一格，此行起点落在格子之间。</translation>
        </message>
        <message>
            <source>The rows are {minutes} minutes apart. An interval must divide an hour: 5, 10, 15, 20, 30 or 60 minutes.</source>
            <translation>各行相隔 {minutes} 分钟。时段须整除一小时：5、10、15、20、30 或 60 分钟。</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>这不是数字。</translation>
        </message>
        <message>
            <source>This number is below zero.</source>
            <translation>此数小于零。</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>此数不是整数。</translation>
        </message>
        <message>
            <source>This number is above {limit}, more than can be.</source>
            <translation>此数大于 {limit}，超出可能范围。</translation>
        </message>
        <message>
            <source>Row {row} gives another value for the same time.</source>
            <translation>第 {row} 行对同一时间给出了不同的值。</translation>
        </message>
        <message>
            <source>This interval of {own-minutes} minutes overlaps one of {minutes} minutes that is kept from {start} on.</source>
            <translation>此 {own-minutes} 分钟时段与已保存的自 {start} 起的 {minutes} 分钟时段重叠。</translation>
        </message>
        <message>
            <source>More calls were answered in time than answered ({answered}).</source>
            <translation>及时接听数多于接通数（{answered}）。</translation>
        </message>
        <message>
            <source>{count} cells are wrong. Nothing was imported: correct the file, or choose to skip those rows.</source>
            <translation>有 {count} 个单元格有误，尚未导入：请更正文件，或选择跳过这些行。</translation>
        </message>
        <message>
            <source>{count} values differ from what is kept. Nothing was imported: confirm that they are corrections.</source>
            <translation>有 {count} 个值与已保存的不同，尚未导入：请确认它们是更正。</translation>
        </message>
        <message>
            <source>Other calls were imported in the meantime. Look at the file again.</source>
            <translation>期间已有其他导入，请重新查看文件。</translation>
        </message>
        <message>
            <source>An interval of {minutes} minutes does not divide a day.</source>
            <translation>{minutes} 分钟的时段不能整除一天。</translation>
        </message>
        <message>
            <source>Calls imported</source>
            <translation>导入话务量</translation>
        </message>
        <message>
            <source>Call import</source>
            <translation>话务导入</translation>
        </message>
        <message>
            <source>Call import {id}</source>
            <translation>话务导入 {id}</translation>
        </message>
        <message>
            <source>Intervals added</source>
            <translation>新增时段</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>Wrong cells, rows skipped</source>
            <translation>有误的单元格（已跳过所在行）</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Nobody changes their own post. Please ask somebody else who may change people.</source>
            <translation>不能修改自己的岗位，请由其他有权修改人员的人办理。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”, which is no date or time of day.</source>
            <translation>制度参数 {key} 的值“{value}”不是日期或时刻。</translation>
        </message>
        <message>
            <source>workday</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>make-up workday</source>
            <translation>调休上班日</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>周末</translation>
        </message>
        <message>
            <source>day in lieu</source>
            <translation>调休放假日</translation>
        </message>
        <message>
            <source>statutory holiday</source>
            <translation>法定节假日</translation>
        </message>
        <message>
            <source>{worked} of working time from {from} to {to}</source>
            <translation>{from} 至 {to} 的工作时间为 {worked}</translation>
        </message>
        <message>
            <source>{worked} from {from} to {to}, counted around the clock</source>
            <translation>{from} 至 {to} 共 {worked}，7×24 计时</translation>
        </message>
        <message>
            <source>{from} to {to}: {worked}</source>
            <translation>{from} 至 {to}：{worked}</translation>
        </message>
        <message>
            <source>{stretches} further stretches: {worked}</source>
            <translation>另有 {stretches} 段：{worked}</translation>
        </message>
        <message>
            <source>{from} to {to}: paused</source>
            <translation>{from} 至 {to}：暂停</translation>
        </message>
        <message>
            <source>Paused since {from}</source>
            <translation>自 {from} 起暂停</translation>
        </message>
        <message>
            <source>{date}: closed ({kind})</source>
            <translation>{date}：不营业（{kind}）</translation>
        </message>
        <message>
            <source>The public holidays of {year} have not been entered; only weekends are off</source>
            <translation>{year} 年的节假日尚未录入，仅周末休息</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>工作时间</translation>
        </message>
        <message>
            <source>Stretches</source>
            <translation>段数</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>There are no calls before {date} to forecast from. Import call volumes first.</source>
            <translation>{date} 之前没有话务量，无法预测。请先导入话务量。</translation>
        </message>
        <message>
            <source>On the weekday of {date} the centre has not been open lately, so no calls are expected.</source>
            <translation>{date} 所在星期近期未营业，预计无来电。</translation>
        </message>
        <message>
            <source>Mean of the last same weekdays</source>
            <translation>近几个同星期日的均值</translation>
        </message>
        <message>
            <source>{calls} calls: the mean of the last {count} same weekdays that were open</source>
            <translation>{calls} 通：最近 {count} 个营业的同星期日的均值</translation>
        </message>
        <message>
            <source>{calls} calls: the mean of only {count} same weekdays; {wanted} are wanted, and there are no more</source>
            <translation>{calls} 通：仅有 {count} 个同星期日的均值；应取 {wanted} 个，没有更多数据</translation>
        </message>
        <message>
            <source>No calls: this weekday has not been open lately</source>
            <translation>无来电：该星期近期未营业</translation>
        </message>
        <message>
            <source>{day}: {calls} calls</source>
            <translation>{day}：{calls} 通</translation>
        </message>
        <message>
            <source>{day}: closed, left out</source>
            <translation>{day}：不营业，不计</translation>
        </message>
        <message>
            <source>{start}: {sum} calls on {count} days are {calls} on average</source>
            <translation>{start}：{count} 天共 {sum} 通，平均 {calls} 通</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Days used</source>
            <translation>采用天数</translation>
        </message>
        <message>
            <source>Days wanted</source>
            <translation>应取天数</translation>
        </message>
        <message>
            <source>Seats can't be counted for {calls} calls of {handling} in {interval}: the load must be positive and below {limit} calls at once.</source>
            <translation>无法计算席位：{interval}内 {calls} 通、每通 {handling}；话务强度须为正且低于 {limit} 路同时通话。</translation>
        </message>
        <message>
            <source>{share}% within {within} is no service target: the share lies between 0 and 100%, 100% itself would take endless seats.</source>
            <translation>{within}内 {share}% 不是有效的服务目标：比例须在 0 与 100% 之间，100% 需要无限席位。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”. A seat table is written like “50:5 100:7”, calls and seats both rising.</source>
            <translation>制度参数 {key} 的值为“{value}”。席位表应写作“50:5 100:7”，来电量与席位数均递增。</translation>
        </message>
        <message>
            <source>Erlang C: {seats} seats answer {service-level}% within {target-within}; {target-share}% are wanted</source>
            <translation>Erlang C：{seats} 席可在 {target-within}内接听 {service-level}%，目标 {target-share}%</translation>
        </message>
        <message>
            <source>With {seats} it would be {service-level}%</source>
            <translation>{seats} 席时为 {service-level}%</translation>
        </message>
        <message>
            <source>Seat table: {calls-an-hour} calls an hour fall under the row of {row-calls}: {seats} seats</source>
            <translation>席位表：每小时 {calls-an-hour} 通归入 {row-calls} 通一档：{seats} 席</translation>
        </message>
        <message>
            <source>Above {row-calls} calls ({row-seats} seats): {steps} times {step-seats} more, for each {step-calls} calls or part of them</source>
            <translation>超过 {row-calls} 通（{row-seats} 席）：每 {step-calls} 通（不足按一档）加 {step-seats} 席，共 {steps} 档</translation>
        </message>
        <message>
            <source>{people} people on the roster keep {seats} seats filled when {shrinkage}% of their time goes to breaks, training and absence</source>
            <translation>排班 {people} 人可保持 {seats} 席在岗，{shrinkage}% 的时间用于休息、培训和缺勤</translation>
        </message>
        <message>
            <source>{busy-hour-seats} seats in the busy hour × {b} = {people}, at {daily-calls} calls a day</source>
            <translation>忙时 {busy-hour-seats} 席 × {b} = {people} 人（日均 {daily-calls} 通）</translation>
        </message>
        <message>
            <source>One per {per} of {front-line} front-line agents: {people}</source>
            <translation>每 {per} 名前台客服代表配 1 名，前台 {front-line} 人：{people} 人</translation>
        </message>
        <message>
            <source>{share}% of all {total} people, the reserve itself included: {people}</source>
            <translation>全员 {total} 人（含备员）的 {share}%：{people} 人</translation>
        </message>
        <message>
            <source>{people} for {shifts} shifts a day, at least {least} and at most {most}</source>
            <translation>每天 {shifts} 个班次：{people} 人，最少 {least} 人，最多 {most} 人</translation>
        </message>
        <message>
            <source>One per {per} of {agents} agents: {people}</source>
            <translation>每 {per} 名客服代表配 1 名，共 {agents} 人：{people} 人</translation>
        </message>
        <message>
            <source>{people} at {agents} agents; the upper number holds from {large-from} agents on</source>
            <translation>客服代表 {agents} 人：{people} 人；自 {large-from} 人起取上限</translation>
        </message>
        <message>
            <source>{people} in every centre</source>
            <translation>每个中心 {people} 人</translation>
        </message>
        <message>
            <source>One for each of {areas} areas</source>
            <translation>{areas} 个区域各 1 人</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Handling time</source>
            <translation>处理时长</translation>
        </message>
        <message>
            <source>Load in Erlang</source>
            <translation>话务强度（Erl）</translation>
        </message>
        <message>
            <source>Wanted, %</source>
            <translation>目标 %</translation>
        </message>
        <message>
            <source>Answered within</source>
            <translation>接听时限</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>席位</translation>
        </message>
        <message>
            <source>Answered in time, %</source>
            <translation>及时接听率 %</translation>
        </message>
        <message>
            <source>Occupancy, %</source>
            <translation>利用率 %</translation>
        </message>
        <message>
            <source>Average wait</source>
            <translation>平均等待</translation>
        </message>
        <message>
            <source>Calls an hour</source>
            <translation>每小时来电</translation>
        </message>
        <message>
            <source>Row for calls up to</source>
            <translation>来电量档位</translation>
        </message>
        <message>
            <source>Seats of that row</source>
            <translation>该档席位</translation>
        </message>
        <message>
            <source>Steps above</source>
            <translation>超出档数</translation>
        </message>
        <message>
            <source>Calls a step</source>
            <translation>每档来电</translation>
        </message>
        <message>
            <source>Seats a step</source>
            <translation>每档席位</translation>
        </message>
        <message>
            <source>Away from the seat, %</source>
            <translation>离席率 %</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Seats in the busy hour</source>
            <translation>忙时席位</translation>
        </message>
        <message>
            <source>Calls a day</source>
            <translation>日均来电</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b 值</translation>
        </message>
        <message>
            <source>Front-line agents</source>
            <translation>前台客服代表</translation>
        </message>
        <message>
            <source>One per</source>
            <translation>每几人配 1 人</translation>
        </message>
        <message>
            <source>People in all</source>
            <translation>总人数</translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation>比例 %</translation>
        </message>
        <message>
            <source>Shifts a day</source>
            <translation>每日班次</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>最少</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Upper number from agents</source>
            <translation>取上限的人数</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>{answered} of {calls} calls were answered: {reached-share}%; {target-share}% are wanted</source>
            <translation>{calls} 通中接通 {answered} 通：{reached-share}%，目标 {target-share}%</translation>
        </message>
        <message>
            <source>{answered} of {calls} calls were answered within {target-within}: {reached-share}%; {target-share}% are wanted</source>
            <translation>{calls} 通中 {answered} 通在 {target-within}内接听：{reached-share}%，目标 {target-share}%</translation>
        </message>
        <message>
            <source>Reached, %</source>
            <translation>达成 %</translation>
        </message>
        <message>
            <source>record that the customer came back</source>
            <translation>登记客户已回复</translation>
        </message>
        <message>
            <source>answer a request for help</source>
            <translation>答复求助</translation>
        </message>
        <message>
            <source>hand a ticket to another agent</source>
            <translation>移交工单</translation>
        </message>
        <message>
            <source>“{file}” can't be written: {detail}. Choose another folder.</source>
            <translation>无法写入“{file}”：{detail}。请另选文件夹。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>{number} attempts</source>
            <translation>{number} 次</translation>
        </message>
        <message>
            <source>{number} times</source>
            <translation>{number} 倍</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} 秒</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} 分钟</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} 小时</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} 天</translation>
        </message>
        <message>
            <source>{number} weeks</source>
            <translation>{number} 周</translation>
        </message>
        <message>
            <source>{number} characters</source>
            <translation>{number} 个字符</translation>
        </message>
        <message>
            <source>{number} backups</source>
            <translation>{number} 份</translation>
        </message>
        <message>
            <source>{number} points</source>
            <translation>{number} 分</translation>
        </message>
        <message>
            <source>{number} characters a minute</source>
            <translation>{number} 字/分钟</translation>
        </message>
        <message>
            <source>{number} agents</source>
            <translation>{number} 人</translation>
        </message>
        <message>
            <source>{number}</source>
            <translation>{number}</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{number} people</source>
            <translation>{number} 人</translation>
        </message>
        <message>
            <source>{number} calls a day</source>
            <translation>每天 {number} 通</translation>
        </message>
        <message>
            <source>{number} calls</source>
            <translation>{number} 通</translation>
        </message>
        <message>
            <source>{number} seats</source>
            <translation>{number} 席</translation>
        </message>
        <message>
            <source>{number} shifts</source>
            <translation>{number} 个班次</translation>
        </message>
        <message>
            <source>{number} returns</source>
            <translation>{number} 次</translation>
        </message>
        <message>
            <source>step {number}</source>
            <translation>{number} 级</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>出厂值</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>The handbook says so.</source>
            <translation>手册规定。</translation>
        </message>
        <message>
            <source>No handbook says it: this is our default.</source>
            <translation>手册未规定，此为我们的默认值。</translation>
        </message>
        <message>
            <source>The centre set it itself.</source>
            <translation>本中心自行设定。</translation>
        </message>
        <message>
            <source>Wrong passwords before waiting begins</source>
            <translation>允许密码错误次数</translation>
        </message>
        <message>
            <source>First wait after wrong passwords</source>
            <translation>密码错误后首次等待</translation>
        </message>
        <message>
            <source>Each further wait is longer by</source>
            <translation>每次等待延长倍数</translation>
        </message>
        <message>
            <source>Longest wait after wrong passwords</source>
            <translation>密码错误最长等待</translation>
        </message>
        <message>
            <source>The window locks itself after</source>
            <translation>闲置自动锁屏</translation>
        </message>
        <message>
            <source>Shortest password</source>
            <translation>密码最短长度</translation>
        </message>
        <message>
            <source>Automatic backup every</source>
            <translation>自动备份间隔</translation>
        </message>
        <message>
            <source>Backups kept</source>
            <translation>保留备份数</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>放假日</translation>
        </message>
        <message>
            <source>Statutory holidays among them</source>
            <translation>其中法定节假日</translation>
        </message>
        <message>
            <source>Make-up workdays</source>
            <translation>调休上班日</translation>
        </message>
        <message>
            <source>Interval of the duty sheet</source>
            <translation>值班表时段</translation>
        </message>
        <message>
            <source>Same weekdays in the forecast's mean</source>
            <translation>预测取同星期日数</translation>
        </message>
        <message>
            <source>How far back the forecast looks</source>
            <translation>预测回溯范围</translation>
        </message>
        <message>
            <source>Office hours on Monday</source>
            <translation>周一办公时间</translation>
        </message>
        <message>
            <source>Office hours on Tuesday</source>
            <translation>周二办公时间</translation>
        </message>
        <message>
            <source>Office hours on Wednesday</source>
            <translation>周三办公时间</translation>
        </message>
        <message>
            <source>Office hours on Thursday</source>
            <translation>周四办公时间</translation>
        </message>
        <message>
            <source>Office hours on Friday</source>
            <translation>周五办公时间</translation>
        </message>
        <message>
            <source>Office hours on Saturday</source>
            <translation>周六办公时间</translation>
        </message>
        <message>
            <source>Office hours on Sunday</source>
            <translation>周日办公时间</translation>
        </message>
        <message>
            <source>Office hours on a make-up workday</source>
            <translation>调休上班日办公时间</translation>
        </message>
        <message>
            <source>Offices open on holidays</source>
            <translation>节假日办公</translation>
        </message>
        <message>
            <source>General service: knowledge test from</source>
            <translation>综合业务：知识得分下限</translation>
        </message>
        <message>
            <source>General service: typing from</source>
            <translation>综合业务：录入速度下限</translation>
        </message>
        <message>
            <source>General service: look-up within</source>
            <translation>综合业务：查询时限</translation>
        </message>
        <message>
            <source>Customer service: knowledge test from</source>
            <translation>用户业务：知识得分下限</translation>
        </message>
        <message>
            <source>Customer service: typing from</source>
            <translation>用户业务：录入速度下限</translation>
        </message>
        <message>
            <source>Customer service: look-up within</source>
            <translation>用户业务：查询时限</translation>
        </message>
        <message>
            <source>Value-added service: knowledge test from</source>
            <translation>增值业务：知识得分下限</translation>
        </message>
        <message>
            <source>Value-added service: typing from</source>
            <translation>增值业务：录入速度下限</translation>
        </message>
        <message>
            <source>Value-added service: look-up within</source>
            <translation>增值业务：查询时限</translation>
        </message>
        <message>
            <source>VIP members: knowledge test from</source>
            <translation>VIP 会员：知识得分下限</translation>
        </message>
        <message>
            <source>VIP members: typing from</source>
            <translation>VIP 会员：录入速度下限</translation>
        </message>
        <message>
            <source>VIP members: look-up within</source>
            <translation>VIP 会员：查询时限</translation>
        </message>
        <message>
            <source>World-Wind service: knowledge test from</source>
            <translation>世界风：知识得分下限</translation>
        </message>
        <message>
            <source>World-Wind service: typing from</source>
            <translation>世界风：录入速度下限</translation>
        </message>
        <message>
            <source>World-Wind service: look-up within</source>
            <translation>世界风：查询时限</translation>
        </message>
        <message>
            <source>Other seats: knowledge test from</source>
            <translation>其他专席：知识得分下限</translation>
        </message>
        <message>
            <source>Other seats: typing from</source>
            <translation>其他专席：录入速度下限</translation>
        </message>
        <message>
            <source>Other seats: look-up within</source>
            <translation>其他专席：查询时限</translation>
        </message>
        <message>
            <source>Agents for one quality inspector</source>
            <translation>每名质检员对应客服代表数</translation>
        </message>
        <message>
            <source>Factor b with few calls</source>
            <translation>b 值（来电少）</translation>
        </message>
        <message>
            <source>Factor b with some calls</source>
            <translation>b 值（来电中等）</translation>
        </message>
        <message>
            <source>Factor b with many calls</source>
            <translation>b 值（来电多）</translation>
        </message>
        <message>
            <source>Calls to be connected</source>
            <translation>应接通来电</translation>
        </message>
        <message>
            <source>Data analysts</source>
            <translation>数据分析员</translation>
        </message>
        <message>
            <source>Duty managers at least</source>
            <translation>值班经理最少</translation>
        </message>
        <message>
            <source>Duty managers at most</source>
            <translation>值班经理最多</translation>
        </message>
        <message>
            <source>Information editors at least</source>
            <translation>信息采编最少</translation>
        </message>
        <message>
            <source>Information editors at most</source>
            <translation>信息采编最多</translation>
        </message>
        <message>
            <source>Front-line agents for one back-office agent</source>
            <translation>每名后台对应前台人数</translation>
        </message>
        <message>
            <source>Handling time of a call</source>
            <translation>每通处理时长</translation>
        </message>
        <message>
            <source>A centre is large from</source>
            <translation>大型中心的客服代表数起点</translation>
        </message>
        <message>
            <source>Managers of each post</source>
            <translation>每个管理岗人数</translation>
        </message>
        <message>
            <source>Many calls are more than</source>
            <translation>来电多：高于</translation>
        </message>
        <message>
            <source>Some calls are from</source>
            <translation>来电中等：自</translation>
        </message>
        <message>
            <source>Table of seats for calls</source>
            <translation>来电量席位表</translation>
        </message>
        <message>
            <source>Beyond the table: each further</source>
            <translation>超出席位表：每增加</translation>
        </message>
        <message>
            <source>Beyond the table: needs further</source>
            <translation>超出席位表：需增席</translation>
        </message>
        <message>
            <source>Service target: answered in time</source>
            <translation>服务目标：及时接听率</translation>
        </message>
        <message>
            <source>Service target: in time means within</source>
            <translation>服务目标：接听时限</translation>
        </message>
        <message>
            <source>Trainers at least</source>
            <translation>培训员最少</translation>
        </message>
        <message>
            <source>Trainers at most</source>
            <translation>培训员最多</translation>
        </message>
        <message>
            <source>A slip is accepted within</source>
            <translation>接单时限</translation>
        </message>
        <message>
            <source>The agent is contacted within</source>
            <translation>联系座席时限</translation>
        </message>
        <message>
            <source>A slip is completed within</source>
            <translation>办结时限</translation>
        </message>
        <message>
            <source>A slip about activation is completed within</source>
            <translation>激活工单办结时限</translation>
        </message>
        <message>
            <source>A slip about a fault is completed within</source>
            <translation>障碍单办结时限</translation>
        </message>
        <message>
            <source>An urgent slip is completed within</source>
            <translation>紧急工单办结时限</translation>
        </message>
        <message>
            <source>Complaints run around the clock</source>
            <translation>投诉 7×24 计时</translation>
        </message>
        <message>
            <source>The customer is called back within</source>
            <translation>回访时限</translation>
        </message>
        <message>
            <source>After nobody answered, called again within</source>
            <translation>未接通后再次回访时限</translation>
        </message>
        <message>
            <source>First escalation at</source>
            <translation>一级上报</translation>
        </message>
        <message>
            <source>Second escalation at</source>
            <translation>二级上报</translation>
        </message>
        <message>
            <source>Third escalation at</source>
            <translation>三级上报</translation>
        </message>
        <message>
            <source>Longest extension</source>
            <translation>延期上限</translation>
        </message>
        <message>
            <source>An overdue slip counts</source>
            <translation>超时工单扣分</translation>
        </message>
        <message>
            <source>A dispute begins after</source>
            <translation>同两部门退单几次转裁定</translation>
        </message>
        <message>
            <source>Satisfied means from</source>
            <translation>满意的起点</translation>
        </message>
        <message>
            <source>Similar tickets are looked for in the last</source>
            <translation>相似工单查找范围</translation>
        </message>
        <message>
            <source>A customer not reached is given up after</source>
            <translation>联系不上客户多少天后可结</translation>
        </message>
        <message>
            <source>Ticket category</source>
            <translation>工单类别</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Online message</source>
            <translation>在线留言</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>紧急</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>To be accepted</source>
            <translation>待接单</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退单</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>待裁定</translation>
        </message>
        <message>
            <source>To contact the agent</source>
            <translation>待联系座席</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Waiting for customer</source>
            <translation>等待客户</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Answered at once</source>
            <translation>当场答复办结</translation>
        </message>
        <message>
            <source>Customer satisfied</source>
            <translation>客户满意</translation>
        </message>
        <message>
            <source>Customer unreachable</source>
            <translation>客户联系不上</translation>
        </message>
        <message>
            <source>R1 Not our duty</source>
            <translation>R1 非本部门职责</translation>
        </message>
        <message>
            <source>R2 Facts are missing</source>
            <translation>R2 资料不全</translation>
        </message>
        <message>
            <source>R3 Sent twice</source>
            <translation>R3 重复派单</translation>
        </message>
        <message>
            <source>R4 Wrong category</source>
            <translation>R4 类别有误</translation>
        </message>
        <message>
            <source>R5 Beyond our authority</source>
            <translation>R5 超出权限</translation>
        </message>
        <message>
            <source>R9 Other reason for returning</source>
            <translation>R9 其他退单原因</translation>
        </message>
        <message>
            <source>D1 Too slow</source>
            <translation>D1 处理太慢</translation>
        </message>
        <message>
            <source>D2 Not solved</source>
            <translation>D2 未解决</translation>
        </message>
        <message>
            <source>D3 The problem came back</source>
            <translation>D3 问题重现</translation>
        </message>
        <message>
            <source>D4 Attitude</source>
            <translation>D4 服务态度</translation>
        </message>
        <message>
            <source>D5 Disagrees with the result</source>
            <translation>D5 不认可结果</translation>
        </message>
        <message>
            <source>D9 Other reason for dissatisfaction</source>
            <translation>D9 其他不满意原因</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接单</translation>
        </message>
        <message>
            <source>Contact the agent</source>
            <translation>联系座席</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>计时中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>已达成</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>已不需要</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>未同意</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>已失效</translation>
        </message>
        <message>
            <source>Due and overdue</source>
            <translation>临期与超时</translation>
        </message>
        <message>
            <source>My turn</source>
            <translation>待我处理</translation>
        </message>
        <message>
            <source>Callbacks due</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Rework</source>
            <translation>返工</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>general limit</source>
            <translation>一般时限</translation>
        </message>
        <message>
            <source>limit for urgent tickets</source>
            <translation>紧急工单时限</translation>
        </message>
        <message>
            <source>limit for faults</source>
            <translation>障碍单时限</translation>
        </message>
        <message>
            <source>limit for activation orders</source>
            <translation>激活工单时限</translation>
        </message>
        <message>
            <source>Office hours</source>
            <translation>办公时间</translation>
        </message>
        <message>
            <source>Around the clock</source>
            <translation>7×24 计时</translation>
        </message>
        <message>
            <source>Answer at once</source>
            <translation>当场答复</translation>
        </message>
        <message>
            <source>Promise an answer</source>
            <translation>登记承诺</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>转办</translation>
        </message>
        <message>
            <source>Redirect</source>
            <translation>改派</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退单</translation>
        </message>
        <message>
            <source>Decide the dispute</source>
            <translation>裁定责任部门</translation>
        </message>
        <message>
            <source>Name a handler</source>
            <translation>指定经办人</translation>
        </message>
        <message>
            <source>Agent contacted</source>
            <translation>已联系座席</translation>
        </message>
        <message>
            <source>Wait for customer</source>
            <translation>等待客户</translation>
        </message>
        <message>
            <source>Customer is back</source>
            <translation>客户已回复</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>请求协助</translation>
        </message>
        <message>
            <source>Answer the question</source>
            <translation>答复求助</translation>
        </message>
        <message>
            <source>Ask for an extension</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>Grant the extension</source>
            <translation>同意延期</translation>
        </message>
        <message>
            <source>Refuse the extension</source>
            <translation>不同意延期</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>催办</translation>
        </message>
        <message>
            <source>Escalate</source>
            <translation>上报</translation>
        </message>
        <message>
            <source>Submit feedback slip</source>
            <translation>提交反馈单</translation>
        </message>
        <message>
            <source>Callback: not reached</source>
            <translation>回访：未接通</translation>
        </message>
        <message>
            <source>Callback: satisfied</source>
            <translation>回访：满意</translation>
        </message>
        <message>
            <source>Callback: dissatisfied</source>
            <translation>回访：不满意</translation>
        </message>
        <message>
            <source>Close as unreachable</source>
            <translation>按联系不上办结</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Hand over to another agent</source>
            <translation>移交其他客服代表</translation>
        </message>
        <message>
            <source>Edit undone</source>
            <translation>撤销修改</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>转办</translation>
        </message>
        <message>
            <source>Redirected</source>
            <translation>已改派</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接单</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>Handler named</source>
            <translation>指定经办人</translation>
        </message>
        <message>
            <source>Waiting for customer, clocks paused</source>
            <translation>等待客户，计时暂停</translation>
        </message>
        <message>
            <source>Customer is back, clocks run on</source>
            <translation>客户已回复，继续计时</translation>
        </message>
        <message>
            <source>Help asked for</source>
            <translation>请求协助</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>答复求助</translation>
        </message>
        <message>
            <source>Extension asked for</source>
            <translation>申请延期</translation>
        </message>
        <message>
            <source>Extension granted</source>
            <translation>同意延期</translation>
        </message>
        <message>
            <source>Extension refused</source>
            <translation>不同意延期</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>催办</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>已上报</translation>
        </message>
        <message>
            <source>Escalated by time</source>
            <translation>超时自动上报</translation>
        </message>
        <message>
            <source>Feedback slip</source>
            <translation>处理反馈单</translation>
        </message>
        <message>
            <source>Called back: not reached</source>
            <translation>回访未接通</translation>
        </message>
        <message>
            <source>Called back: satisfied, archived</source>
            <translation>回访满意，归档</translation>
        </message>
        <message>
            <source>Called back: dissatisfied, rework</source>
            <translation>回访不满意，返工</translation>
        </message>
        <message>
            <source>Closed as unreachable</source>
            <translation>联系不上，办结</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>Customer data shown</source>
            <translation>查看客户资料</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer's name</source>
            <translation>客户姓名</translation>
        </message>
        <message>
            <source>Customer's phone</source>
            <translation>客户电话</translation>
        </message>
        <message>
            <source>Customer's address</source>
            <translation>客户地址</translation>
        </message>
        <message>
            <source>Account or line number</source>
            <translation>账号或线路号</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>片区</translation>
        </message>
        <message>
            <source>Calmed and apologised</source>
            <translation>已安抚并致歉</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Dispatched</source>
            <translation>派发时间</translation>
        </message>
        <message>
            <source>Policy version</source>
            <translation>制度版本</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>承诺时间</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Escalation level</source>
            <translation>上报级别</translation>
        </message>
        <message>
            <source>Required completion</source>
            <translation>要求完成时间</translation>
        </message>
        <message>
            <source>Reason for returning</source>
            <translation>退单原因</translation>
        </message>
        <message>
            <source>Extra time</source>
            <translation>增加时间</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>处理情况</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Reason for dissatisfaction</source>
            <translation>不满意原因</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>计时</translation>
        </message>
        <message>
            <source>Clock: pass</source>
            <translation>计时轮次</translation>
        </message>
        <message>
            <source>Clock: state</source>
            <translation>计时状态</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Running since</source>
            <translation>计时起点</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>预警</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止时间</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>恢复计时</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>选用依据</translation>
        </message>
        <message>
            <source>Limit of the policy</source>
            <translation>制度时限</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Transfer slip: pass</source>
            <translation>转办单轮次</translation>
        </message>
        <message>
            <source>Transferred from</source>
            <translation>转出部门</translation>
        </message>
        <message>
            <source>Transferred to</source>
            <translation>转入部门</translation>
        </message>
        <message>
            <source>Transfer slip: category</source>
            <translation>转办单类别</translation>
        </message>
        <message>
            <source>Transfer slip: description</source>
            <translation>转办单描述</translation>
        </message>
        <message>
            <source>Reason for transfer</source>
            <translation>转办原因</translation>
        </message>
        <message>
            <source>Decided by the coordinator</source>
            <translation>协调员裁定</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>派发人</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>待接单</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>接单人</translation>
        </message>
        <message>
            <source>Note on the return</source>
            <translation>退单说明</translation>
        </message>
        <message>
            <source>Returned by</source>
            <translation>退单人</translation>
        </message>
        <message>
            <source>Feedback slip: pass</source>
            <translation>反馈单轮次</translation>
        </message>
        <message>
            <source>Feedback from</source>
            <translation>反馈部门</translation>
        </message>
        <message>
            <source>Feedback by</source>
            <translation>反馈人</translation>
        </message>
        <message>
            <source>Feedback given</source>
            <translation>提交反馈单</translation>
        </message>
        <message>
            <source>Callback: pass</source>
            <translation>回访轮次</translation>
        </message>
        <message>
            <source>Called back by</source>
            <translation>回访人</translation>
        </message>
        <message>
            <source>Called back</source>
            <translation>已回访</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>接通</translation>
        </message>
        <message>
            <source>Note on the callback</source>
            <translation>回访备注</translation>
        </message>
        <message>
            <source>Extension: pass</source>
            <translation>延期轮次</translation>
        </message>
        <message>
            <source>Reason for the extension</source>
            <translation>延期原因</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>裁定人</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>裁定时间</translation>
        </message>
        <message>
            <source>Note on the decision</source>
            <translation>审批备注</translation>
        </message>
        <message>
            <source>Help: pass</source>
            <translation>求助轮次</translation>
        </message>
        <message>
            <source>Help asked of</source>
            <translation>求助部门</translation>
        </message>
        <message>
            <source>Help asked for by</source>
            <translation>求助人</translation>
        </message>
        <message>
            <source>Answer to the question</source>
            <translation>求助的答复</translation>
        </message>
        <message>
            <source>Help given by</source>
            <translation>答复人</translation>
        </message>
        <message>
            <source>Reminder: pass</source>
            <translation>催办轮次</translation>
        </message>
        <message>
            <source>Reminded by</source>
            <translation>催办人</translation>
        </message>
        <message>
            <source>Escalation: pass</source>
            <translation>上报轮次</translation>
        </message>
        <message>
            <source>Escalated to</source>
            <translation>上报至</translation>
        </message>
        <message>
            <source>Escalation: clock</source>
            <translation>上报所依计时</translation>
        </message>
        <message>
            <source>Escalation: limit due</source>
            <translation>上报所依期限</translation>
        </message>
        <message>
            <source>Escalated by</source>
            <translation>上报人</translation>
        </message>
        <message>
            <source>Reason for escalating</source>
            <translation>上报原因</translation>
        </message>
        <message>
            <source>Returned to</source>
            <translation>退回至</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退单次数</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} is overdue: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}超时：已用 {ticket.clock.used}，时限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} was in time: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}按时：已用 {ticket.clock.used}，时限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} is due soon: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}临期：已用 {ticket.clock.used}，时限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} is running: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}计时中：已用 {ticket.clock.used}，时限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} stands while the customer is awaited: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>等待客户，{ticket.clock.kind}暂停：已用 {ticket.clock.used}，时限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} was no longer needed: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}已不需要：已用 {ticket.clock.used}，时限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>Extended by {ticket.clock.extended}, to {ticket.clock.allowed}.</source>
            <translation>延期 {ticket.clock.extended}，共 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>The limit is {ticket.clock.limit}: {ticket.clock.because}.</source>
            <translation>时限为 {ticket.clock.limit}：{ticket.clock.because}。</translation>
        </message>
        <message>
            <source>The sender asked for {ticket.clock.limit}; the policy would allow {ticket.clock.policy-limit}.</source>
            <translation>派单人要求 {ticket.clock.limit}，制度允许 {ticket.clock.policy-limit}。</translation>
        </message>
        <message>
            <source>{ticket.clock.points} points, once the branch is held responsible.</source>
            <translation>认定责任后 {ticket.clock.points} 分。</translation>
        </message>
        <message>
            <source>“{action}” does not fit a ticket in the state “{state}”. It fits: {possible}.</source>
            <translation>工单现为“{state}”，不能“{action}”；可操作的环节：{possible}。</translation>
        </message>
        <message>
            <source>With a complaint the customer is calmed first. Please record that you apologised.</source>
            <translation>投诉须先安抚客户，请登记已致歉。</translation>
        </message>
        <message>
            <source>Please tell the customer when to expect an answer, and record that promise.</source>
            <translation>请告知客户答复时间，并登记该承诺。</translation>
        </message>
        <message>
            <source>Please name the agent who leads this case to its end.</source>
            <translation>请指定负责到底的客服代表。</translation>
        </message>
        <message>
            <source>{field} must lie in the future; it is {now} now.</source>
            <translation>{field}须在将来，现在是 {now}。</translation>
        </message>
        <message>
            <source>{field} may be no later than {due}, which is the limit by policy.</source>
            <translation>{field}不得晚于 {due}，即制度时限。</translation>
        </message>
        <message>
            <source>There is no working time between now and {required}. Please choose a later time.</source>
            <translation>现在至 {required} 之间没有工作时间，请选择更晚的时间。</translation>
        </message>
        <message>
            <source>The ticket is with this department already. Please choose another one.</source>
            <translation>工单已在该部门，请另选部门。</translation>
        </message>
        <message>
            <source>The coordinator decided that this department handles it, so it can't be returned.</source>
            <translation>协调员已裁定由本部门办理，不能退单。</translation>
        </message>
        <message>
            <source>An extension is asked for before the deadline, which was {due}.</source>
            <translation>延期须在期限前申请，期限为 {due}。</translation>
        </message>
        <message>
            <source>An extension was asked for and is not decided yet.</source>
            <translation>已申请延期，尚未审批。</translation>
        </message>
        <message>
            <source>No extension was asked for.</source>
            <translation>没有待审批的延期。</translation>
        </message>
        <message>
            <source>No question is open.</source>
            <translation>没有待答复的求助。</translation>
        </message>
        <message>
            <source>It may close as unreachable after attempts on {needed} different days; so far there were {days}.</source>
            <translation>须在 {needed} 个不同日期尝试后方可按联系不上办结，目前为 {days} 个。</translation>
        </message>
        <message>
            <source>{satisfaction} of 5 does not fit: from {from} on the customer counts as satisfied.</source>
            <translation>{satisfaction} 级不符：{from} 级起视为满意。</translation>
        </message>
        <message>
            <source>The centre director knows already; there is no higher level.</source>
            <translation>中心主任已知悉，没有更高级别。</translation>
        </message>
        <message>
            <source>Undo is no longer possible: {who} changed {record} on {when}.</source>
            <translation>已不能撤销：{who}于 {when} 修改了{record}。</translation>
        </message>
        <message>
            <source>Only a change of title, description, category or priority can be undone.</source>
            <translation>只有标题、描述、类别或优先级的修改可以撤销。</translation>
        </message>
        <message>
            <source>{agent} does not work in this department. Please name somebody who does.</source>
            <translation>{agent}不在该部门，请指定该部门的人员。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>更新前</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>恢复前</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>完成备份</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Backups that are kept</source>
            <translation>保留备份数</translation>
        </message>
        <message>
            <source>Time between automatic backups</source>
            <translation>自动备份间隔</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used. The database is as it was.</source>
            <translation>备份 {name} 已损坏，未予使用，数据库保持原样。</translation>
        </message>
        <message>
            <source>Backups of a PostgreSQL database need the program {tool}, which is not installed here. Install postgresql-client, or ask the server's administrator for backups.</source>
            <translation>备份 PostgreSQL 数据库需要程序 {tool}，本机未安装。请安装 postgresql-client，或请服务器管理员备份。</translation>
        </message>
        <message>
            <source>The backup could not be made or read at {place}. {detail}</source>
            <translation>无法在 {place} 写入或读取备份。{detail}</translation>
        </message>
        <message>
            <source>The backup {name} is of a newer Dutydesk (step {found}; this one knows {known}). Nothing was changed.</source>
            <translation>备份 {name} 属于更新版本的 Dutydesk（步骤 {found}，本版本为 {known}），未作任何更改。</translation>
        </message>
        <message>
            <source>{record} has no such slip yet.</source>
            <translation>{record} 尚无此单据。</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {detail}. Choose another folder.</source>
            <translation>无法写入“{file}”：{detail}。请另选文件夹。</translation>
        </message>
        <message>
            <source>“{location}” is no place for a database. Name a file, or postgresql://user@host:port/name.</source>
            <translation>“{location}”不是数据库位置。请指定文件，或 postgresql://用户@主机:端口/库名。</translation>
        </message>
        <message>
            <source>The database {place} can't be opened: {detail}. Check that it exists, that you may use it and that its server is running.</source>
            <translation>无法打开数据库 {place}：{detail}。请检查其是否存在、您是否有权使用、服务器是否运行。</translation>
        </message>
        <message>
            <source>The database {place} was used by a newer Dutydesk (step {found}; this one knows {known}). Nothing was changed. Please install the newer Dutydesk.</source>
            <translation>数据库 {place} 已被更新版本的 Dutydesk 使用（步骤 {found}，本版本为 {known}）。未作任何更改，请安装新版本。</translation>
        </message>
        <message>
            <source>The file {place} is no database. It was not changed; choose another one.</source>
            <translation>文件 {place} 不是数据库，未作更改，请另选文件。</translation>
        </message>
        <message>
            <source>{place} is a database of another program. It was not changed; choose another one.</source>
            <translation>{place} 是其他程序的数据库，未作更改，请另选文件。</translation>
        </message>
        <message>
            <source>The database {place} may only be read, so nothing was saved. Ask for the right to write to the file and its folder.</source>
            <translation>数据库 {place} 只读，未能保存。请申请该文件及文件夹的写权限。</translation>
        </message>
        <message>
            <source>The database {place} is damaged: {detail}. Don't work on with it; restore the last backup.</source>
            <translation>数据库 {place} 已损坏：{detail}。请勿继续使用，请恢复最近的备份。</translation>
        </message>
        <message>
            <source>The disk that holds {place} is full. Everything saved before is kept; until there is room again you can read but not save.</source>
            <translation>{place} 所在磁盘已满。此前保存的内容均在；腾出空间之前只能查看，不能保存。</translation>
        </message>
        <message>
            <source>Another program keeps the database {place} locked. Nothing was changed; try again in a moment.</source>
            <translation>另一个程序锁定了数据库 {place}。未作更改，请稍后重试。</translation>
        </message>
        <message>
            <source>The connection to {place} was lost. The last step was not done, everything before is kept. Try again once the server is back.</source>
            <translation>与 {place} 的连接中断。最后一步未执行，此前的内容均在。服务器恢复后请重试。</translation>
        </message>
        <message>
            <source>The database refused this because it contradicts another record: {detail}. Nothing was changed.</source>
            <translation>数据库拒绝此操作，因其与另一条记录矛盾：{detail}。未作更改。</translation>
        </message>
        <message>
            <source>The database {place} reported an error: {detail}. Nothing was changed.</source>
            <translation>数据库 {place} 报告错误：{detail}。未作更改。</translation>
        </message>
        <message>
            <source>its content was changed</source>
            <translation>内容被改动</translation>
        </message>
        <message>
            <source>an entry before it is missing, or its time runs backwards</source>
            <translation>其前有记录缺失，或时间倒退</translation>
        </message>
        <message>
            <source>its columns contradict its content</source>
            <translation>列与内容矛盾</translation>
        </message>
        <message>
            <source>entries at the end are missing</source>
            <translation>末尾缺少记录</translation>
        </message>
        <message>
            <source>a backup holds another entry, or one that is missing here</source>
            <translation>备份中的记录与此不同，或此处缺失</translation>
        </message>
        <message>
            <source>{start}: {calls} calls expected, {seats} seats needed</source>
            <translation>{start}：预计 {calls} 通，需 {seats} 席</translation>
        </message>
        <message>
            <source>Seats by the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>Calls that came</source>
            <translation>实际来电</translation>
        </message>
        <message>
            <source>Seats that those asked for</source>
            <translation>对应所需席位</translation>
        </message>
        <message>
            <source>Network quality</source>
            <translation>网络质量</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障障碍</translation>
        </message>
        <message>
            <source>Installation and moving</source>
            <translation>装机移机</translation>
        </message>
        <message>
            <source>Activation order</source>
            <translation>激活工单</translation>
        </message>
        <message>
            <source>Charges and bills</source>
            <translation>资费账单</translation>
        </message>
        <message>
            <source>Plans and contracts</source>
            <translation>套餐合约</translation>
        </message>
        <message>
            <source>Value-added services</source>
            <translation>增值业务</translation>
        </message>
        <message>
            <source>Service quality</source>
            <translation>服务质量</translation>
        </message>
        <message>
            <source>Membership and points</source>
            <translation>会员积分</translation>
        </message>
        <message>
            <source>Online channels</source>
            <translation>线上渠道</translation>
        </message>
        <message>
            <source>Enterprise lines</source>
            <translation>政企专线</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>这不是文本。</translation>
        </message>
        <message>
            <source>There is no section “{value}”.</source>
            <translation>没有“{value}”这个段落。</translation>
        </message>
        <message>
            <source>“{value}” stands before the first section; this is no roster instance.</source>
            <translation>“{value}”出现在第一个段落之前，这不是排班实例。</translation>
        </message>
        <message>
            <source>“{value}” needs {section} before it.</source>
            <translation>“{value}”之前需要有 {section}。</translation>
        </message>
        <message>
            <source>“{value}” has {found} fields; at least {least} and at most {most} are wanted.</source>
            <translation>“{value}”有 {found} 个字段；应有 {least} 到 {most} 个。</translation>
        </message>
        <message>
            <source>{field} is missing.</source>
            <translation>缺少{field}。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is no whole number.</source>
            <translation>{field}：“{value}”不是整数。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is not between {low} and {high}.</source>
            <translation>{field}：“{value}”不在 {low} 到 {high} 之间。</translation>
        </message>
        <message>
            <source>“{value}” was given already.</source>
            <translation>“{value}”前面已经给出。</translation>
        </message>
        <message>
            <source>There is no shift “{value}”.</source>
            <translation>没有班次“{value}”。</translation>
        </message>
        <message>
            <source>There is no employee “{value}”.</source>
            <translation>没有员工“{value}”。</translation>
        </message>
        <message>
            <source>Day “{value}” is outside the roster: its {days} days are counted from 0.</source>
            <translation>第“{value}”天不在排班表内：共 {days} 天，从 0 数起。</translation>
        </message>
        <message>
            <source>“{value}” limits no shift; SHIFT=NUMBER is wanted.</source>
            <translation>“{value}”没有限制任何班次；应写成 班次=数字。</translation>
        </message>
        <message>
            <source>The file ends here, and {section} is missing or empty.</source>
            <translation>文件到此结束，而 {section} 缺失或为空。</translation>
        </message>
        <message>
            <source>This can't be planned: {field} of {record} makes no sense.</source>
            <translation>无法排班：{record} 的{field}不合理。</translation>
        </message>
        <message>
            <source>The numbers are too large: a roster could cost more than {most}.</source>
            <translation>数字过大：排班表的代价可能超过 {most}。</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Days of the roster</source>
            <translation>排班天数</translation>
        </message>
        <message>
            <source>Number of days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Minutes of the shift</source>
            <translation>班次分钟数</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Shifts that may not follow</source>
            <translation>不可接续的班次</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Most shifts of a kind</source>
            <translation>同种班次上限</translation>
        </message>
        <message>
            <source>Most minutes</source>
            <translation>最多分钟数</translation>
        </message>
        <message>
            <source>Fewest minutes</source>
            <translation>最少分钟数</translation>
        </message>
        <message>
            <source>Most days in a row</source>
            <translation>连续上班天数上限</translation>
        </message>
        <message>
            <source>Fewest days in a row</source>
            <translation>连续上班天数下限</translation>
        </message>
        <message>
            <source>Fewest days off in a row</source>
            <translation>连续休息天数下限</translation>
        </message>
        <message>
            <source>Most weekends</source>
            <translation>周末上班上限</translation>
        </message>
        <message>
            <source>Fixed days</source>
            <translation>已固定的日子</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>意愿</translation>
        </message>
        <message>
            <source>Days before the roster</source>
            <translation>排班之前的日子</translation>
        </message>
        <message>
            <source>Shifts and seats</source>
            <translation>班次与专席</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>People wanted</source>
            <translation>需要人数</translation>
        </message>
        <message>
            <source>Cost of one too few</source>
            <translation>缺一人的代价</translation>
        </message>
        <message>
            <source>Cost of one too many</source>
            <translation>多一人的代价</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>公平</translation>
        </message>
        <message>
            <source>Published roster</source>
            <translation>已发布的排班表</translation>
        </message>
        <message>
            <source>One shift a day</source>
            <translation>一天一个班次</translation>
        </message>
        <message>
            <source>Shifts that may follow each other</source>
            <translation>班次接续</translation>
        </message>
        <message>
            <source>Most hours of the contract</source>
            <translation>合同工时上限</translation>
        </message>
        <message>
            <source>Fewest hours of the contract</source>
            <translation>合同工时下限</translation>
        </message>
        <message>
            <source>Leave and days off</source>
            <translation>请假与休息日</translation>
        </message>
        <message>
            <source>Qualified for the seat</source>
            <translation>专席资格</translation>
        </message>
        <message>
            <source>No nights in pregnancy and nursing</source>
            <translation>孕期与哺乳期不上夜班</translation>
        </message>
        <message>
            <source>Most hours of a shift</source>
            <translation>单班工时上限</translation>
        </message>
        <message>
            <source>A rest day in time</source>
            <translation>按时安排休息日</translation>
        </message>
        <message>
            <source>Rest between shifts</source>
            <translation>班次之间的休息</translation>
        </message>
        <message>
            <source>Most hours a week on the average</source>
            <translation>平均每周工时上限</translation>
        </message>
        <message>
            <source>a second shift on the same day</source>
            <translation>同一天第二个班次</translation>
        </message>
        <message>
            <source>{next-shift} may not follow {shift}</source>
            <translation>{shift} 之后不可接 {next-shift}</translation>
        </message>
        <message>
            <source>{found} shifts {shift}, at most {limit}</source>
            <translation>{shift} 班 {found} 个，最多 {limit} 个</translation>
        </message>
        <message>
            <source>{found} of work, by contract at most {limit}</source>
            <translation>工时 {found}，合同最多 {limit}</translation>
        </message>
        <message>
            <source>{found} of work, by contract at least {limit}</source>
            <translation>工时 {found}，合同至少 {limit}</translation>
        </message>
        <message>
            <source>{found} days worked in a row, at most {limit}</source>
            <translation>连续上班 {found} 天，最多 {limit} 天</translation>
        </message>
        <message>
            <source>{found} days worked in a row, at least {limit}</source>
            <translation>连续上班 {found} 天，至少 {limit} 天</translation>
        </message>
        <message>
            <source>{found} days off in a row, at least {limit}</source>
            <translation>连续休息 {found} 天，至少 {limit} 天</translation>
        </message>
        <message>
            <source>{found} weekends with work, at most {limit}</source>
            <translation>有 {found} 个周末上班，最多 {limit} 个</translation>
        </message>
        <message>
            <source>works on a day off or on leave</source>
            <translation>在休息日或请假期间上班</translation>
        </message>
        <message>
            <source>differs from what was fixed for the day</source>
            <translation>与当天已固定的安排不同</translation>
        </message>
        <message>
            <source>not qualified for the seat</source>
            <translation>没有该专席的资格</translation>
        </message>
        <message>
            <source>a night shift in pregnancy or nursing</source>
            <translation>孕期或哺乳期上夜班</translation>
        </message>
        <message>
            <source>a shift of {found}, by law at most {limit}</source>
            <translation>一班 {found}，法定最多 {limit}</translation>
        </message>
        <message>
            <source>{found} days without a rest day, at most {limit}</source>
            <translation>{found} 天没有休息日，最多 {limit} 天</translation>
        </message>
        <message>
            <source>{found} of rest before the shift, at least {limit}</source>
            <translation>班前休息 {found}，至少 {limit}</translation>
        </message>
        <message>
            <source>{found} of work over the whole roster, by the weekly limit at most {limit}</source>
            <translation>整个排班期工时 {found}，按每周上限最多 {limit}</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>班次</translation>
        </message>
        <message>
            <source>Next shift</source>
            <translation>下一班次</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>代价</translation>
        </message>
        <message>
            <source>The roster costs {cost}</source>
            <translation>排班表的代价为 {cost}</translation>
        </message>
        <message>
            <source>Wishes to work that were not granted: {cost}</source>
            <translation>未满足的上班意愿：{cost}</translation>
        </message>
        <message>
            <source>Wishes not to work that were not granted: {cost}</source>
            <translation>未满足的不上班意愿：{cost}</translation>
        </message>
        <message>
            <source>Too few people: {cost}</source>
            <translation>人手不足：{cost}</translation>
        </message>
        <message>
            <source>More people than needed: {cost}</source>
            <translation>人手多于需要：{cost}</translation>
        </message>
        <message>
            <source>Nights, weekends and holidays above somebody's share: {cost}</source>
            <translation>夜班、周末、节假日超出个人应分担的部分：{cost}</translation>
        </message>
        <message>
            <source>Changes of the published roster: {cost}</source>
            <translation>对已发布排班表的改动：{cost}</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Erlang A: {seats} seats answer {service-level}% within {target-within} when callers wait {patience} on average; {target-share}% are wanted</source>
            <translation>Erlang A：来电人平均等待 {patience}后放弃，{seats} 席可在 {target-within}内接听 {service-level}%，目标 {target-share}%</translation>
        </message>
        <message>
            <source>{reason}: {share}%</source>
            <translation>{reason}：{share}%</translation>
        </message>
        <message>
            <source>Breaks and meals</source>
            <translation>休息和用餐</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Leave and sickness</source>
            <translation>请假和病假</translation>
        </message>
        <message>
            <source>Callers' patience</source>
            <translation>来电人耐心时间</translation>
        </message>
        <message>
            <source>Hung up, %</source>
            <translation>放弃率（%）</translation>
        </message>
        <message>
            <source>Shrinkage: breaks and meals</source>
            <translation>离席率：休息和用餐</translation>
        </message>
        <message>
            <source>Shrinkage: training</source>
            <translation>离席率：培训</translation>
        </message>
        <message>
            <source>Shrinkage: meetings</source>
            <translation>离席率：会议</translation>
        </message>
        <message>
            <source>Shrinkage: leave and sickness</source>
            <translation>离席率：请假和病假</translation>
        </message>
        <message>
            <source>“{value}” speaks of something that was not given before, or has an impossible value.</source>
            <translation>“{value}”提到了前面没有给出的内容，或数值不可能。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”, which is no time of day.</source>
            <translation>制度参数 {key} 的值“{value}”不是时刻。</translation>
        </message>
        <message>
            <source>Limits of the law</source>
            <translation>法定限制</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜间</translation>
        </message>
        <message>
            <source>Working time of a shift at most</source>
            <translation>单班工时最多</translation>
        </message>
        <message>
            <source>Days worked in a row at most</source>
            <translation>连续上班最多</translation>
        </message>
        <message>
            <source>Rest between shifts at least</source>
            <translation>班次之间休息至少</translation>
        </message>
        <message>
            <source>Working time of a week at most, on the average of a roster</source>
            <translation>排班期内平均每周工时最多</translation>
        </message>
        <message>
            <source>Nights begin at</source>
            <translation>夜间开始于</translation>
        </message>
        <message>
            <source>Nights end at</source>
            <translation>夜间结束于</translation>
        </message>
        <message>
            <source>A night shift has of the night at least</source>
            <translation>夜班至少占夜间</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”. A billing period is written like “25-3”, from and to a day of the month, or left empty.</source>
            <translation>制度参数 {key} 的值是“{value}”。账期写作“25-3”（从当月某日到某日），或留空。</translation>
        </message>
        <message>
            <source>Level and shape of the day</source>
            <translation>水平与日内形状</translation>
        </message>
        <message>
            <source>{calls} calls: the day's level and shape, learned from {count} open days</source>
            <translation>{calls} 通：由 {count} 个营业日学得的当日水平与日内形状</translation>
        </message>
        <message>
            <source>Only {count} open days are known; from {wanted} on the forecast learns level, weekday and calendar, until then it is a mean</source>
            <translation>目前只有 {count} 个营业日的数据；满 {wanted} 天起预测会学习水平、星期和日历影响，在此之前取平均值</translation>
        </message>
        <message>
            <source>No calls: the centre is closed on this day</source>
            <translation>无话务：中心当日不营业</translation>
        </message>
        <message>
            <source>Level: an average open day has {calls} calls</source>
            <translation>水平：平均每个营业日 {calls} 通</translation>
        </message>
        <message>
            <source>Weekday: {percent}%</source>
            <translation>星期：{percent}%</translation>
        </message>
        <message>
            <source>The last days, as far as they still matter: {percent}%</source>
            <translation>最近几天尚存的影响：{percent}%</translation>
        </message>
        <message>
            <source>First workdays of the month: {percent}%</source>
            <translation>月初工作日：{percent}%</translation>
        </message>
        <message>
            <source>Last workdays of the month: {percent}%</source>
            <translation>月末工作日：{percent}%</translation>
        </message>
        <message>
            <source>Time of the month: {percent}%</source>
            <translation>当月时段：{percent}%</translation>
        </message>
        <message>
            <source>Around a closed day: {percent}%</source>
            <translation>不营业日前后：{percent}%</translation>
        </message>
        <message>
            <source>Make-up workday: {percent}%</source>
            <translation>调休上班日：{percent}%</translation>
        </message>
        <message>
            <source>Public holiday: {percent}%</source>
            <translation>法定节假日：{percent}%</translation>
        </message>
        <message>
            <source>Billing period: {percent}%</source>
            <translation>账期：{percent}%</translation>
        </message>
        <message>
            <source>Time of the year: {percent}%</source>
            <translation>季节：{percent}%</translation>
        </message>
        <message>
            <source>{event}: {percent}%</source>
            <translation>{event}：{percent}%</translation>
        </message>
        <message>
            <source>Mean with a second way, which follows the day's intervals: {percent}%</source>
            <translation>与第二种方法（逐时段跟踪）取平均：{percent}%</translation>
        </message>
        <message>
            <source>{day}: excluded, {reason}</source>
            <translation>{day}：已排除，{reason}</translation>
        </message>
        <message>
            <source>{day}: left out, less than half of its hours are known</source>
            <translation>{day}：未采用，当日已知时段不足一半</translation>
        </message>
        <message>
            <source>{day}: {calls} calls where {expected} were expected; it counts little. Consider excluding it</source>
            <translation>{day}：{calls} 通，预期 {expected} 通；该日影响已降低，建议考虑排除</translation>
        </message>
        <message>
            <source>{start}: {share}% of the day's {day-calls} calls are {calls}</source>
            <translation>{start}：全天 {day-calls} 通的 {share}% 为 {calls} 通</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>变化，%</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预期</translation>
        </message>
        <message>
            <source>Calls of the day</source>
            <translation>当日话务量</translation>
        </message>
        <message>
            <source>“{file}” has no column for “{column}”. Choose the column, or name it “{heading}” in the first row.</source>
            <translation>“{file}”没有“{column}”列。请选择对应的列，或在首行将其命名为“{heading}”。</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>类别名称</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Ticket category added</source>
            <translation>新增工单类别</translation>
        </message>
        <message>
            <source>Ticket category changed</source>
            <translation>更改工单类别</translation>
        </message>
        <message>
            <source>This category is retired: no ticket gets it any more. Please choose another one.</source>
            <translation>此类别已停用，不能再用于工单。请另选类别。</translation>
        </message>
        <message>
            <source>A day can't be simulated with {value} as {what}.</source>
            <translation>无法模拟一天：{what}不能是 {value}。</translation>
        </message>
        <message>
            <source>number of repetitions (2 to 100,000)</source>
            <translation>重复次数（2 至 100,000）</translation>
        </message>
        <message>
            <source>number of intervals</source>
            <translation>时段数</translation>
        </message>
        <message>
            <source>length of an interval in milliseconds</source>
            <translation>时段长度（毫秒）</translation>
        </message>
        <message>
            <source>number of sick agents</source>
            <translation>病假人数</translation>
        </message>
        <message>
            <source>number of intervals to warm up</source>
            <translation>预热时段数</translation>
        </message>
        <message>
            <source>{seat-type}: all {seats} seats are filled</source>
            <translation>{seat-type}：{seats} 席全部有人</translation>
        </message>
        <message>
            <source>{seat-type}: {filled} of {seats} seats are filled, {missing} missing</source>
            <translation>{seat-type}：{seats} 席中 {filled} 席有人，缺 {missing} 席</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>有人</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺席位</translation>
        </message>
        <message>
            <source>VIP calls to be answered in time</source>
            <translation>VIP 来电及时接听比例</translation>
        </message>
        <message>
            <source>VIP calls are in time within</source>
            <translation>VIP 来电接听时限</translation>
        </message>
        <message>
            <source>A missing VIP seat counts as</source>
            <translation>缺一个 VIP 专席相当于缺席位数</translation>
        </message>
        <message>
            <source>{roster-agent} can't be rostered: these {clauses} can't be had together</source>
            <translation>{roster-agent} 无法排班：以下 {clauses} 个条件不能同时满足</translation>
        </message>
        <message>
            <source>at most {limit} shifts {shift}</source>
            <translation>{shift} 班最多 {limit} 个</translation>
        </message>
        <message>
            <source>by contract at most {limit}</source>
            <translation>合同最多 {limit}</translation>
        </message>
        <message>
            <source>by contract at least {limit}</source>
            <translation>合同至少 {limit}</translation>
        </message>
        <message>
            <source>at most {limit} days in a row</source>
            <translation>连续上班最多 {limit} 天</translation>
        </message>
        <message>
            <source>at least {limit} days in a row</source>
            <translation>连续上班至少 {limit} 天</translation>
        </message>
        <message>
            <source>at least {limit} days off in a row</source>
            <translation>连续休息至少 {limit} 天</translation>
        </message>
        <message>
            <source>at most {limit} weekends</source>
            <translation>最多 {limit} 个周末上班</translation>
        </message>
        <message>
            <source>which shifts may follow each other</source>
            <translation>班次接续规定</translation>
        </message>
        <message>
            <source>off or on leave on {date}</source>
            <translation>{date} 休息或请假</translation>
        </message>
        <message>
            <source>fixed for {date}: {shift}</source>
            <translation>{date} 已固定：{shift}</translation>
        </message>
        <message>
            <source>fixed for {date}: day off</source>
            <translation>{date} 已固定：休息</translation>
        </message>
        <message>
            <source>only seats that they are qualified for</source>
            <translation>只排有资格的专席</translation>
        </message>
        <message>
            <source>no nights in pregnancy and nursing</source>
            <translation>孕期与哺乳期不上夜班</translation>
        </message>
        <message>
            <source>by law at most {limit} a shift</source>
            <translation>法定单班最多 {limit}</translation>
        </message>
        <message>
            <source>a rest day after at most {limit} days</source>
            <translation>最多 {limit} 天后须有休息日</translation>
        </message>
        <message>
            <source>at least {limit} of rest between shifts</source>
            <translation>班次之间至少休息 {limit}</translation>
        </message>
        <message>
            <source>by law at most {limit} a week on the average</source>
            <translation>法定平均每周最多 {limit}</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} shifts {shift} instead of at most {limit}</source>
            <translation>{roster-agent}：{shift} 班 {conceded} 个，原最多 {limit} 个</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} of work instead of at most {limit}</source>
            <translation>{roster-agent}：工时 {conceded}，原最多 {limit}</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} of work instead of at least {limit}</source>
            <translation>{roster-agent}：工时 {conceded}，原至少 {limit}</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} days in a row instead of at most {limit}</source>
            <translation>{roster-agent}：连续上班 {conceded} 天，原最多 {limit} 天</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} days in a row instead of at least {limit}</source>
            <translation>{roster-agent}：连续上班 {conceded} 天，原至少 {limit} 天</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} days off in a row instead of at least {limit}</source>
            <translation>{roster-agent}：连续休息 {conceded} 天，原至少 {limit} 天</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} weekends instead of at most {limit}</source>
            <translation>{roster-agent}：{conceded} 个周末上班，原最多 {limit} 个</translation>
        </message>
        <message>
            <source>{roster-agent}: not {shift} on {date}, though it was fixed</source>
            <translation>{roster-agent}：{date} 不上原已固定的 {shift}</translation>
        </message>
        <message>
            <source>{roster-agent}: no day off on {date}, though it was fixed</source>
            <translation>{roster-agent}：{date} 不休原已固定的休息日</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件数</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>{training} of {roster-agent} takes {minutes} from {training-from} on {date}, when nobody is missed</source>
            <translation>{roster-agent} 的 {training} 安排在 {date} {training-from} 起 {minutes}，此时不缺人手</translation>
        </message>
        <message>
            <source>{training} of {roster-agent} finds no shift with {minutes} to spare on its days</source>
            <translation>{roster-agent} 的 {training} 在可选日期里没有能空出 {minutes} 的班次</translation>
        </message>
        <message>
            <source>{training} of {roster-agent} would always leave somebody missing; least on {date} from {training-from}, for {cost}</source>
            <translation>{roster-agent} 的 {training} 无论何时都会造成缺人；影响最小的是 {date} {training-from} 起，代价 {cost}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Breaks and training begin every</source>
            <translation>休息与培训的起始间隔</translation>
        </message>
        <message>
            <source>Cover for somebody absent moves at most</source>
            <translation>替班最多调动</translation>
        </message>
        <message>
            <source>Cover for somebody absent changes days after it, at most</source>
            <translation>替班最多改动之后的天数</translation>
        </message>
        <message>
            <source>The roster search (dutydesk-solver) could not run: {detail}</source>
            <translation>排班搜索程序（dutydesk-solver）无法运行：{detail}</translation>
        </message>
        <message>
            <source>“{lower}” has to be less than “{upper}”.</source>
            <translation>“{lower}”必须小于“{upper}”。</translation>
        </message>
        <message>
            <source>“{lower}” can't be more than “{upper}”.</source>
            <translation>“{lower}”不能大于“{upper}”。</translation>
        </message>
        <message>
            <source>Intervals of {minutes} minutes don't divide an hour. Please take 5, 6, 10, 12, 15, 20, 30 or 60.</source>
            <translation>{minutes} 分钟的时段不能整除一小时。请取 5、6、10、12、15、20、30 或 60。</translation>
        </message>
        <message>
            <source>The office would never be open, and nothing would ever be due. Please leave it hours on some day.</source>
            <translation>办公时间将全部为空，任何时限都不会到期。请至少保留一天的办公时间。</translation>
        </message>
        <message>
            <source>What came in is answered or transferred within</source>
            <translation>受理后答复或转办时限</translation>
        </message>
        <message>
            <source>Answer or transfer</source>
            <translation>答复或转办</translation>
        </message>
        <message>
            <source>The next attempt is due within {ticket.clock.limit} of office time.</source>
            <translation>下次回访应在办公时间 {ticket.clock.limit}内进行。</translation>
        </message>
        <message>
            <source>A change on the way, an earlier completion time or another priority or category, made the limit {ticket.clock.limit}; the policy says {ticket.clock.policy-limit} from the change on.</source>
            <translation>途中的更改（提前的完成时间，或更改优先级、类别）使时限成为 {ticket.clock.limit}；按制度自更改起为 {ticket.clock.policy-limit}。</translation>
        </message>
        <message>
            <source>The sender's manager grants an extension: somebody who neither asked for it nor sent the slip.</source>
            <translation>延期由派单方的主管批准：申请人和派单人本人不能批准。</translation>
        </message>
        <message>
            <source>Weeks of calls before the forecast learns level and shape</source>
            <translation>满多少周后按水平与形状预测</translation>
        </message>
        <message>
            <source>Billing period, days of the month</source>
            <translation>账期（每月的日子）</translation>
        </message>
        <message>
            <source>Your post or group was changed a moment ago, so this was not saved. Try again.</source>
            <translation>您的岗位或班组刚刚被更改，因此未保存。请重试。</translation>
        </message>
        <message>
            <source>give and take posts of production</source>
            <translation>授予和收回生产岗位</translation>
        </message>
        <message>
            <source>give and take posts of management and support</source>
            <translation>授予和收回管理与支撑岗位</translation>
        </message>
        <message>
            <source>give and take posts that administer</source>
            <translation>授予和收回系统管理类岗位</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>接手人</translation>
        </message>
        <message>
            <source>{date}, {start}–{end}: an adjustment by {percent}% is not possible. It lies between -100 and 900%, and its end comes after its start.</source>
            <translation>{date} {start}–{end}：不能调整 {percent}%。调整须在 -100% 至 900% 之间，且结束晚于开始。</translation>
        </message>
        <message>
            <source>Today so far {came} calls came where {expected} were expected; the rest of the day is forecast anew: {percent}%</source>
            <translation>今日至今来话 {came} 通，预期 {expected} 通；当日剩余时段已重新预测：{percent}%</translation>
        </message>
        <message>
            <source>Adjusted by {by}, {start}–{end}: {percent}%. {reason}</source>
            <translation>{by} 调整，{start}–{end}：{percent}%。{reason}</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>已来话</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>No weekday has been open regularly of late, so this is a mean of the last same weekdays</source>
            <translation>近来没有哪个星期几固定营业，因此取最近相同星期几的平均值</translation>
        </message>
        <message>
            <source>Clocks are put back: this time comes twice, with {calls} calls altogether</source>
            <translation>时钟回拨：这段时间出现两次，合计 {calls} 通来电</translation>
        </message>
        <message>
            <source>{seat-type}: no seats are needed</source>
            <translation>{seat-type}：不需要席位</translation>
        </message>
        <message>
            <source>Could take such a seat, needed more at {seat-type}: {people}</source>
            <translation>能坐此席但{seat-type}更需要的：{people} 人</translation>
        </message>
        <message>
            <source>Could take such a seat and are free: {people}</source>
            <translation>能坐此席且空闲的：{people} 人</translation>
        </message>
        <message>
            <source>Say as whom: --user NAME, and --password-file FILE unless the password is typed.</source>
            <translation>请说明以谁的身份：--user 名称，以及 --password-file 文件（不键入密码时）。</translation>
        </message>
        <message>
            <source>The password file {file} can't be read: {detail}.</source>
            <translation>无法读取密码文件 {file}：{detail}。</translation>
        </message>
    </context>
</TS>
