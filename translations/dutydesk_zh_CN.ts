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
    </context>
</TS>
