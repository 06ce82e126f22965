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
    </context>
</TS>
