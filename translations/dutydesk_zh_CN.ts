<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ErrorText</name>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
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
            <source>Name a command.</source>
            <translation>请指定一个命令。</translation>
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
        <name>dutydesk::FormRow</name>
        <message>
            <source>%1 *</source>
            <comment>a required field</comment>
            <translation>%1 *</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::MainWindow</name>
        <message>
            <source>? shortcuts</source>
            <translation>? 快捷键</translation>
        </message>
        <message>
            <source>%1 · ? shortcuts</source>
            <translation>%1 · ? 快捷键</translation>
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
        <name>dutydesk::Timeline</name>
        <message>
            <source>Show older entries</source>
            <translation>显示更早的记录</translation>
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
            <source>%1 %L2</source>
            <translation>%1 %L2</translation>
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
    </context>
    <context>
        <name>dutydesk::UndoStack</name>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::WhyPanel</name>
        <message>
            <source>%1 — %2</source>
            <comment>statement and verdict</comment>
            <translation>%1 — %2</translation>
        </message>
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
            <source>Typing speed: {qualification.had} of at least {qualification.needed} characters a minute</source>
            <translation>录入速度：每分钟 {qualification.had} 字，要求不低于 {qualification.needed} 字</translation>
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
            <source>“{file}” has no column for “{column}”. Choose the column, or name it in the first row.</source>
            <translation>“{file}”没有“{column}”列。请选择对应的列，或在首行写明列名。</translation>
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
            <source>This computer doesn't know the time zone {zone}.</source>
            <translation>本机不认识时区 {zone}。</translation>
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
            <translation>起</translation>
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
            <translation>无法计算席位：{interval} 内 {calls} 通、每通 {handling}；话务强度须为正且低于 {limit} 路同时通话。</translation>
        </message>
        <message>
            <source>{share}% within {within} is no service target: the share lies between 0 and 100%, 100% itself would take endless seats.</source>
            <translation>{within} 内 {share}% 不是有效的服务目标：比例须在 0 与 100% 之间，100% 需要无限席位。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”. A seat table is written like “50:5 100:7”, calls and seats both rising.</source>
            <translation>制度参数 {key} 的值为“{value}”。席位表应写作“50:5 100:7”，来电量与席位数均递增。</translation>
        </message>
        <message>
            <source>Erlang C: {seats} seats answer {service-level}% within {target-within}; {target-share}% are wanted</source>
            <translation>Erlang C：{seats} 席可在 {target-within} 内接听 {service-level}%，目标 {target-share}%</translation>
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
            <translation>{calls} 通中 {answered} 通在 {target-within} 内接听：{reached-share}%，目标 {target-share}%</translation>
        </message>
        <message>
            <source>Reached, %</source>
            <translation>达成 %</translation>
        </message>
    </context>
</TS>
