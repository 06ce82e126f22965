<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>ErrorText</name>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 項</translation>
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
            <translation>%1 分鐘</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小時</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小時 %2 分</translation>
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
            <translation>即將超出</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>已違反</translation>
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
            <translation>制度引數出廠值</translation>
        </message>
        <message>
            <source>policy version %1</source>
            <translation>制度引數第 %1 版</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CommandLine</name>
        <message>
            <source>Shows this text.</source>
            <translation>顯示本說明。</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>顯示版本。</translation>
        </message>
        <message>
            <source>The centre's database: FILE or postgresql://user@host:port/name.</source>
            <translation>中心的資料庫：檔案，或 postgresql://使用者@主機:埠/庫名。</translation>
        </message>
        <message>
            <source>DATABASE</source>
            <translation>資料庫</translation>
        </message>
        <message>
            <source>Signs in as this account.</source>
            <translation>以此帳號登入。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>帳號</translation>
        </message>
        <message>
            <source>Reads the account's password from the first line of FILE.</source>
            <translation>從檔案的第一行讀取帳號密碼。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>en, zh_CN or zh_TW; otherwise the system's.</source>
            <translation>en、zh_CN 或 zh_TW；預設跟隨系統。</translation>
        </message>
        <message>
            <source>LANGUAGE</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>light or dark.</source>
            <translation>light（淺色）或 dark（深色）。</translation>
        </message>
        <message>
            <source>THEME</source>
            <translation>主題</translation>
        </message>
        <message>
            <source>There is no command “%1”; dutydesk --help lists them.</source>
            <translation>沒有「%1」這個命令；dutydesk --help 列出全部命令。</translation>
        </message>
        <message>
            <source>The language must be en, zh_CN or zh_TW, not “%1”.</source>
            <translation>語言須為 en、zh_CN 或 zh_TW，不能是「%1」。</translation>
        </message>
        <message>
            <source>The theme must be light or dark, not “%1”.</source>
            <translation>主題須為 light 或 dark，不能是「%1」。</translation>
        </message>
        <message>
            <source>Usage: dutydesk [options] [command]

Without a command it opens the console.

Commands:
</source>
            <translation>用法：dutydesk [選項] [命令]

不帶命令時開啟控制檯。

命令：
</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>請指定一個命令。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CoverageChart</name>
        <message>
            <source>Coverage of the day</source>
            <translation>當日覆蓋</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>實際</translation>
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
            <translation>現在 %1</translation>
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
            <translation>實際 %1</translation>
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
            <translation>? 快捷鍵</translation>
        </message>
        <message>
            <source>%1 · ? shortcuts</source>
            <translation>%1 · ? 快捷鍵</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>在本頁查詢</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新載入</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤銷</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PagedTable</name>
        <message>
            <source>Right-click to choose columns</source>
            <translation>右鍵選擇顯示的列</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>恢復預設列</translation>
        </message>
        <message>
            <source>Copy rows with headings</source>
            <translation>連同表頭複製所選行</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在載入…</translation>
        </message>
        <message>
            <source>The list could not be loaded</source>
            <translation>列表無法載入</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>%1 shown, more may follow · %2 ms</source>
            <translation>已顯示 %1，可能還有更多 · 用時 %2 ms</translation>
        </message>
        <message>
            <source>%1 shown of more than %2 · %3 ms</source>
            <translation>已顯示 %1 / 超過 %2 · 用時 %3 ms</translation>
        </message>
        <message>
            <source>%1 shown of %2 · %3 ms</source>
            <translation>已顯示 %1 / 共 %2 · 用時 %3 ms</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Timeline</name>
        <message>
            <source>Show older entries</source>
            <translation>顯示更早的記錄</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TopBar</name>
        <message>
            <source>Find…  %1</source>
            <translation>查詢…  %1</translation>
        </message>
        <message>
            <source>Find tickets, people, pages and commands</source>
            <translation>查詢工單、人員、頁面和命令</translation>
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
            <translation>已撤銷：%1</translation>
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
            <translation>複製</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>為什麼？</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依據</translation>
        </message>
    </context>
    <context>
        <name>vocabulary</name>
        <message>
            <source>Front-line agent</source>
            <translation>前臺客服代表</translation>
        </message>
        <message>
            <source>Back-office agent</source>
            <translation>後臺客服代表</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>備員</translation>
        </message>
        <message>
            <source>Senior handler</source>
            <translation>業務主辦</translation>
        </message>
        <message>
            <source>Group leader</source>
            <translation>電話組組長</translation>
        </message>
        <message>
            <source>Duty manager</source>
            <translation>值班經理</translation>
        </message>
        <message>
            <source>Area manager</source>
            <translation>區域經理</translation>
        </message>
        <message>
            <source>Operations supervisor</source>
            <translation>運營主管</translation>
        </message>
        <message>
            <source>General supervisor</source>
            <translation>綜合主管</translation>
        </message>
        <message>
            <source>Quality supervisor</source>
            <translation>品質主管</translation>
        </message>
        <message>
            <source>Centre director</source>
            <translation>中心主任</translation>
        </message>
        <message>
            <source>Department manager</source>
            <translation>部門經理</translation>
        </message>
        <message>
            <source>Quality inspector</source>
            <translation>質檢員</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培訓員</translation>
        </message>
        <message>
            <source>Information editor</source>
            <translation>資訊採編</translation>
        </message>
        <message>
            <source>Data analyst</source>
            <translation>資料分析員</translation>
        </message>
        <message>
            <source>Department handler</source>
            <translation>部門經辦人</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>協調員</translation>
        </message>
        <message>
            <source>Account keeper</source>
            <translation>工號管理負責人</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>維護人員</translation>
        </message>
        <message>
            <source>Payroll</source>
            <translation>勞資</translation>
        </message>
        <message>
            <source>Human resources</source>
            <translation>人力資源</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>系統管理員</translation>
        </message>
        <message>
            <source>see people</source>
            <translation>檢視人員</translation>
        </message>
        <message>
            <source>change people</source>
            <translation>修改人員</translation>
        </message>
        <message>
            <source>see pay and bonus</source>
            <translation>檢視薪資與獎金</translation>
        </message>
        <message>
            <source>record that somebody leaves the centre</source>
            <translation>辦理離崗</translation>
        </message>
        <message>
            <source>record qualifications</source>
            <translation>登記資質</translation>
        </message>
        <message>
            <source>see calls</source>
            <translation>檢視話務量</translation>
        </message>
        <message>
            <source>import calls</source>
            <translation>匯入話務量</translation>
        </message>
        <message>
            <source>see the forecast</source>
            <translation>檢視預測</translation>
        </message>
        <message>
            <source>see policies</source>
            <translation>檢視制度引數</translation>
        </message>
        <message>
            <source>change policies</source>
            <translation>修改制度引數</translation>
        </message>
        <message>
            <source>see accounts</source>
            <translation>檢視帳號</translation>
        </message>
        <message>
            <source>change accounts</source>
            <translation>修改帳號</translation>
        </message>
        <message>
            <source>reset a password</source>
            <translation>重置密碼</translation>
        </message>
        <message>
            <source>read the journal</source>
            <translation>查閱審計記錄</translation>
        </message>
        <message>
            <source>see backups</source>
            <translation>檢視備份</translation>
        </message>
        <message>
            <source>make a backup</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>restore a backup</source>
            <translation>恢復備份</translation>
        </message>
        <message>
            <source>change settings</source>
            <translation>修改設定</translation>
        </message>
        <message>
            <source>see this ticket</source>
            <translation>檢視此工單</translation>
        </message>
        <message>
            <source>see the customer's details</source>
            <translation>檢視客戶資料</translation>
        </message>
        <message>
            <source>receive a ticket</source>
            <translation>受理工單</translation>
        </message>
        <message>
            <source>edit this ticket</source>
            <translation>修改此工單</translation>
        </message>
        <message>
            <source>transfer this ticket</source>
            <translation>轉辦此工單</translation>
        </message>
        <message>
            <source>accept this ticket</source>
            <translation>接單</translation>
        </message>
        <message>
            <source>return this ticket</source>
            <translation>退單</translation>
        </message>
        <message>
            <source>name a handler</source>
            <translation>指定經辦人</translation>
        </message>
        <message>
            <source>work on this ticket</source>
            <translation>處理此工單</translation>
        </message>
        <message>
            <source>remind a department</source>
            <translation>催辦</translation>
        </message>
        <message>
            <source>ask for an extension</source>
            <translation>申請延期</translation>
        </message>
        <message>
            <source>decide on an extension</source>
            <translation>審批延期</translation>
        </message>
        <message>
            <source>escalate this ticket</source>
            <translation>上報此工單</translation>
        </message>
        <message>
            <source>submit a feedback slip</source>
            <translation>提交處理反饋單</translation>
        </message>
        <message>
            <source>record a callback</source>
            <translation>登記回訪</translation>
        </message>
        <message>
            <source>close this ticket</source>
            <translation>辦結此工單</translation>
        </message>
        <message>
            <source>reopen this ticket</source>
            <translation>重新開啟此工單</translation>
        </message>
        <message>
            <source>withdraw this ticket</source>
            <translation>撤回此工單</translation>
        </message>
        <message>
            <source>decide between departments</source>
            <translation>裁定責任部門</translation>
        </message>
        <message>
            <source>print slips</source>
            <translation>列印單據</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>帳號</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>區域</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>班組</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Seat type</source>
            <translation>專席</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>佇列</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工單</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>審計記錄</translation>
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
            <translation>{field}為空，請填寫。</translation>
        </message>
        <message>
            <source>{field} is too long: at most {high} characters.</source>
            <translation>{field}過長：最多 {high} 個字元。</translation>
        </message>
        <message>
            <source>{field} must be between {low} and {high}.</source>
            <translation>{field}須在 {low} 與 {high} 之間。</translation>
        </message>
        <message>
            <source>{field} can't be read. Please check what was typed.</source>
            <translation>{field}無法識別，請檢查輸入。</translation>
        </message>
        <message>
            <source>{field}: the end lies before the beginning.</source>
            <translation>{field}：結束早於開始。</translation>
        </message>
        <message>
            <source>{field}: {value} is already used by another record.</source>
            <translation>{field}：{value} 已被另一條記錄使用。</translation>
        </message>
        <message>
            <source>{record} was not found. It may have been removed meanwhile.</source>
            <translation>找不到{record}，可能已被刪除。</translation>
        </message>
        <message>
            <source>{record} was changed by {who} on {when}, after you opened it. Nothing was saved; compare the two versions.</source>
            <translation>{record}在您開啟之後已由{who}於 {when} 修改。您的修改未儲存，請比較兩個版本。</translation>
        </message>
        <message>
            <source>{field}: kept is “{theirs}”, yours is “{mine}”.</source>
            <translation>{field}：已儲存的是「{theirs}」，您填的是「{mine}」。</translation>
        </message>
        <message>
            <source>As {post} you can't do this: {action}. Who could: {who}.</source>
            <translation>{post}無權執行此操作：{action}。可由以下人員辦理：{who}。</translation>
        </message>
        <message>
            <source>Nobody is signed in. Please sign in first.</source>
            <translation>尚未登入，請先登入。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>已取消，未作任何更改。</translation>
        </message>
        <message>
            <source>The policy number {key} is missing or damaged. Please install Dutydesk again.</source>
            <translation>制度引數 {key} 缺失或損壞，請重新安裝 Dutydesk。</translation>
        </message>
        <message>
            <source>The journal is broken at entry {entry} ({kind}). Somebody changed the database outside Dutydesk, or the disk is damaged. Keep the file and compare it with the last backup.</source>
            <translation>審計記錄在第 {entry} 條處斷裂（{kind}）。有人在 Dutydesk 之外改動了資料庫，或磁碟已損壞。請保留該檔案並與最近的備份比對。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已鎖定</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已關閉</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>登入名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>崗位</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>關閉時間</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>Failed attempts</source>
            <translation>失敗次數</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>開通帳號</translation>
        </message>
        <message>
            <source>Account edited</source>
            <translation>修改帳號</translation>
        </message>
        <message>
            <source>State of the account changed</source>
            <translation>變更帳號狀態</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>修改密碼</translation>
        </message>
        <message>
            <source>Password reset</source>
            <translation>重置密碼</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登入</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>登入被拒</translation>
        </message>
        <message>
            <source>Name and password don't fit together. Please type both again.</source>
            <translation>登入名與密碼不符，請重新輸入。</translation>
        </message>
        <message>
            <source>Too many failed attempts. The next one counts from {until} on; the account keeper can reset the password.</source>
            <translation>失敗次數過多，{until} 之後方可再試；工號管理負責人可重置密碼。</translation>
        </message>
        <message>
            <source>This account is locked. The account keeper can open it again.</source>
            <translation>此帳號已鎖定，工號管理負責人可重新開通。</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>此帳號已關閉。</translation>
        </message>
        <message>
            <source>This password was given to you by somebody else. Please choose your own.</source>
            <translation>當前密碼由他人設定，請改為您自己的密碼。</translation>
        </message>
        <message>
            <source>The password is too short: at least {minimum} characters.</source>
            <translation>密碼過短：至少 {minimum} 個字元。</translation>
        </message>
        <message>
            <source>Choose a password that is neither the old one nor the sign-in name.</source>
            <translation>新密碼不能與舊密碼或登入名相同。</translation>
        </message>
        <message>
            <source>Nobody would be left who can change accounts. Open another administrator's account first.</source>
            <translation>這樣將無人可以管理帳號，請先開通另一個系統管理員帳號。</translation>
        </message>
        <message>
            <source>The password could not be checked because memory is short. Close other programs and try again.</source>
            <translation>記憶體不足，無法校驗密碼。請關閉其他程式後重試。</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>中心名稱</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>時區</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>監視資料夾</translation>
        </message>
        <message>
            <source>Centre set up</source>
            <translation>建立中心</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>修改設定</translation>
        </message>
        <message>
            <source>This database holds no centre yet. Start Dutydesk and set one up.</source>
            <translation>此資料庫尚未建立中心，請啟動 Dutydesk 建立。</translation>
        </message>
        <message>
            <source>This database already holds the centre {name}.</source>
            <translation>此資料庫已有中心「{name}」。</translation>
        </message>
        <message>
            <source>{value} is no time zone that this computer knows. Write it like Asia/Shanghai.</source>
            <translation>本機不認識時區 {value}，請按 Asia/Shanghai 的格式填寫。</translation>
        </message>
        <message>
            <source>General service</source>
            <translation>綜合業務</translation>
        </message>
        <message>
            <source>Customer service</source>
            <translation>使用者業務</translation>
        </message>
        <message>
            <source>Value-added service</source>
            <translation>增值業務</translation>
        </message>
        <message>
            <source>World-Wind service</source>
            <translation>世界風</translation>
        </message>
        <message>
            <source>VIP members</source>
            <translation>VIP 會員</translation>
        </message>
        <message>
            <source>Internal help</source>
            <translation>內部求助</translation>
        </message>
        <message>
            <source>General handling</source>
            <translation>綜合處理</translation>
        </message>
        <message>
            <source>Quality inspection</source>
            <translation>質檢</translation>
        </message>
        <message>
            <source>Data analysis</source>
            <translation>資料分析</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培訓</translation>
        </message>
        <message>
            <source>Information editing</source>
            <translation>資訊採編</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>工號</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>專席</translation>
        </message>
        <message>
            <source>Bonus base</source>
            <translation>獎金基數</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>入職</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>離崗日</translation>
        </message>
        <message>
            <source>Open tickets handed over</source>
            <translation>移交的未結工單</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>區域名稱</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>班組名稱</translation>
        </message>
        <message>
            <source>Area of the group</source>
            <translation>班組所屬區域</translation>
        </message>
        <message>
            <source>Name of the department</source>
            <translation>部門名稱</translation>
        </message>
        <message>
            <source>Name of the seat type</source>
            <translation>專席名稱</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>測評日期</translation>
        </message>
        <message>
            <source>Knowledge score</source>
            <translation>業務知識得分</translation>
        </message>
        <message>
            <source>Typing speed (characters a minute)</source>
            <translation>錄入速度（字/分鐘）</translation>
        </message>
        <message>
            <source>Look-up time (seconds)</source>
            <translation>知識庫查詢時間（秒）</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>實際</translation>
        </message>
        <message>
            <source>Better than needed by</source>
            <translation>優於要求</translation>
        </message>
        <message>
            <source>People added</source>
            <translation>新增人數</translation>
        </message>
        <message>
            <source>People changed</source>
            <translation>變更人數</translation>
        </message>
        <message>
            <source>Rows skipped</source>
            <translation>跳過行數</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Import of people</source>
            <translation>人員匯入</translation>
        </message>
        <message>
            <source>Bonus base (yuan)</source>
            <translation>獎金基數（元）</translation>
        </message>
        <message>
            <source>Joined on</source>
            <translation>入職日期</translation>
        </message>
        <message>
            <source>Qualified for {qualification.seat-type}</source>
            <translation>具備{qualification.seat-type}資質</translation>
        </message>
        <message>
            <source>Not qualified for {qualification.seat-type}</source>
            <translation>不具備{qualification.seat-type}資質</translation>
        </message>
        <message>
            <source>Not assessed for {qualification.seat-type} yet</source>
            <translation>尚未測評{qualification.seat-type}</translation>
        </message>
        <message>
            <source>Knowledge score: {qualification.had} of at least {qualification.needed}</source>
            <translation>業務知識得分：{qualification.had}，要求不低於 {qualification.needed}</translation>
        </message>
        <message>
            <source>Typing speed: {qualification.had} of at least {qualification.needed} characters a minute</source>
            <translation>錄入速度：每分鐘 {qualification.had} 字，要求不低於 {qualification.needed} 字</translation>
        </message>
        <message>
            <source>Look-up time: {qualification.had} s of at most {qualification.needed} s</source>
            <translation>知識庫查詢：{qualification.had} 秒，要求不超過 {qualification.needed} 秒</translation>
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
            <translation>測評</translation>
        </message>
        <message>
            <source>Leaves the centre</source>
            <translation>辦理離崗</translation>
        </message>
        <message>
            <source>Area added</source>
            <translation>新增區域</translation>
        </message>
        <message>
            <source>Area edited</source>
            <translation>修改區域</translation>
        </message>
        <message>
            <source>Group added</source>
            <translation>新增班組</translation>
        </message>
        <message>
            <source>Group edited</source>
            <translation>修改班組</translation>
        </message>
        <message>
            <source>Department added</source>
            <translation>新增部門</translation>
        </message>
        <message>
            <source>Department edited</source>
            <translation>修改部門</translation>
        </message>
        <message>
            <source>Seat type added</source>
            <translation>新增專席</translation>
        </message>
        <message>
            <source>Seat type edited</source>
            <translation>修改專席</translation>
        </message>
        <message>
            <source>People imported</source>
            <translation>匯入人員</translation>
        </message>
        <message>
            <source>{agent} left the centre on {left} and can't be changed any more.</source>
            <translation>{agent}已於 {left} 離崗，不能再修改。</translation>
        </message>
        <message>
            <source>The group {group} belongs to another area. Choose a group of this area.</source>
            <translation>班組{group}屬於其他區域，請選擇本區域的班組。</translation>
        </message>
        <message>
            <source>There is no such post. Use the name of a post as the People page shows it.</source>
            <translation>沒有這個崗位，請使用「人員」頁面上顯示的崗位名稱。</translation>
        </message>
        <message>
            <source>There is no such seat type. Correct the name, or add the seat type first.</source>
            <translation>沒有這個專席，請更正名稱，或先新增該專席。</translation>
        </message>
        <message>
            <source>This is no amount in yuan. Write it like 1200 or 1200.50.</source>
            <translation>金額（元）無法識別，請按 1200 或 1200.50 的格式填寫。</translation>
        </message>
        <message>
            <source>This is no date. Write it like 2026-03-01.</source>
            <translation>日期無法識別，請按 2026-03-01 的格式填寫。</translation>
        </message>
        <message>
            <source>Row {row} has the same number.</source>
            <translation>第 {row} 行的工號與此相同。</translation>
        </message>
        <message>
            <source>The person with this number left the centre on {left}; numbers are not given again.</source>
            <translation>此工號的人員已於 {left} 離崗；工號不再重複使用。</translation>
        </message>
        <message>
            <source>{count} rows can't be imported. Correct the file, or choose to skip these rows. Nothing was imported.</source>
            <translation>有 {count} 行無法匯入。請更正檔案，或選擇跳過這些行。尚未匯入任何內容。</translation>
        </message>
        <message>
            <source>People were changed since the preview was made. Nothing was imported; please look at the preview again.</source>
            <translation>預覽之後人員已有變動，尚未匯入，請重新檢視預覽。</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>制度引數</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Policy changed</source>
            <translation>修改制度引數</translation>
        </message>
        <message>
            <source>There is no policy called {key}.</source>
            <translation>沒有名為 {key} 的制度引數。</translation>
        </message>
        <message>
            <source>A change can't reach back: {effective} is before {today}. What was decided stays decided.</source>
            <translation>修改不能追溯：{effective} 早於 {today}，已作出的決定不變。</translation>
        </message>
        <message>
            <source>The policy file {file} is damaged at {item}: {what}. Please install Dutydesk again.</source>
            <translation>制度引數檔案 {file} 在 {item} 處損壞：{what}。請重新安裝 Dutydesk。</translation>
        </message>
        <message>
            <source>No attempt counts before</source>
            <translation>此前的嘗試不計</translation>
        </message>
        <message>
            <source>see areas, groups and departments</source>
            <translation>檢視區域、班組和部門</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>來電量</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>接通</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及時接聽</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>放棄</translation>
        </message>
        <message>
            <source>Handling time (s)</source>
            <translation>處理時長（秒）</translation>
        </message>
        <message>
            <source>There is no file “{file}”.</source>
            <translation>沒有檔案「{file}」。</translation>
        </message>
        <message>
            <source>“{file}” is a folder. Please choose the file in it.</source>
            <translation>「{file}」是資料夾，請選擇其中的檔案。</translation>
        </message>
        <message>
            <source>“{file}” may not be read by your system account. Ask whoever owns the file for permission, or copy it.</source>
            <translation>您的系統帳號無權讀取「{file}」。請向檔案所有者申請許可權，或複製一份。</translation>
        </message>
        <message>
            <source>“{file}” can't be read: {detail}.</source>
            <translation>無法讀取「{file}」：{detail}。</translation>
        </message>
        <message>
            <source>“{file}” is empty.</source>
            <translation>「{file}」是空檔案。</translation>
        </message>
        <message>
            <source>“{file}” has headings but no rows below them.</source>
            <translation>「{file}」只有表頭，沒有資料行。</translation>
        </message>
        <message>
            <source>“{file}” has {size} bytes; at most {limit} are read. Split it by month or quarter.</source>
            <translation>「{file}」有 {size} 位元組，最多讀取 {limit} 位元組。請按月或按季度拆分。</translation>
        </message>
        <message>
            <source>“{file}” is no table: row {row} holds bytes that are no text. Save it as CSV (UTF-8 or GB18030) or XLSX.</source>
            <translation>「{file}」不是表格：第 {row} 行含有非文字內容。請另存為 CSV（UTF-8 或 GB18030）或 XLSX。</translation>
        </message>
        <message>
            <source>“{file}” is a damaged spreadsheet, or none. Open it in the spreadsheet program and save it as XLSX or CSV again.</source>
            <translation>「{file}」已損壞或不是電子表格。請用表格軟體開啟後重新存為 XLSX 或 CSV。</translation>
        </message>
        <message>
            <source>“{file}”: row {row} does not end within {limit} bytes; perhaps a quotation mark is never closed.</source>
            <translation>「{file}」：第 {row} 行超過 {limit} 位元組仍未結束，可能有引號未閉合。</translation>
        </message>
        <message>
            <source>“{file}” has no column for “{column}”. Choose the column, or name it in the first row.</source>
            <translation>「{file}」沒有「{column}」列。請選擇對應的列，或在首行寫明列名。</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>此處為空。</translation>
        </message>
        <message>
            <source>This stands to the right of the last heading.</source>
            <translation>此內容超出最後一個表頭。</translation>
        </message>
        <message>
            <source>This is no time that is understood; write it like 2026-03-02 07:00.</source>
            <translation>時間無法識別，請按 2026-03-02 07:00 的格式填寫。</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>沒有這一天。</translation>
        </message>
        <message>
            <source>There is no such time of day.</source>
            <translation>沒有這個時刻。</translation>
        </message>
        <message>
            <source>This time does not exist: clocks were put forward over it.</source>
            <translation>該時刻因時鐘撥快而不存在。</translation>
        </message>
        <message>
            <source>The other rows begin every {minutes} minutes; this one begins in between.</source>
            <translation>其他行每 {minutes} 分鐘一格，此行起點落在格子之間。</translation>
        </message>
        <message>
            <source>The rows are {minutes} minutes apart. An interval must divide an hour: 5, 10, 15, 20, 30 or 60 minutes.</source>
            <translation>各行相隔 {minutes} 分鐘。時段須整除一小時：5、10、15、20、30 或 60 分鐘。</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>這不是數字。</translation>
        </message>
        <message>
            <source>This number is below zero.</source>
            <translation>此數小於零。</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>此數不是整數。</translation>
        </message>
        <message>
            <source>This number is above {limit}, more than can be.</source>
            <translation>此數大於 {limit}，超出可能範圍。</translation>
        </message>
        <message>
            <source>Row {row} gives another value for the same time.</source>
            <translation>第 {row} 行對同一時間給出了不同的值。</translation>
        </message>
        <message>
            <source>This interval of {own-minutes} minutes overlaps one of {minutes} minutes that is kept from {start} on.</source>
            <translation>此 {own-minutes} 分鐘時段與已儲存的自 {start} 起的 {minutes} 分鐘時段重疊。</translation>
        </message>
        <message>
            <source>More calls were answered in time than answered ({answered}).</source>
            <translation>及時接聽數多於接通數（{answered}）。</translation>
        </message>
        <message>
            <source>{count} cells are wrong. Nothing was imported: correct the file, or choose to skip those rows.</source>
            <translation>有 {count} 個單元格有誤，尚未匯入：請更正檔案，或選擇跳過這些行。</translation>
        </message>
        <message>
            <source>{count} values differ from what is kept. Nothing was imported: confirm that they are corrections.</source>
            <translation>有 {count} 個值與已儲存的不同，尚未匯入：請確認它們是更正。</translation>
        </message>
        <message>
            <source>Other calls were imported in the meantime. Look at the file again.</source>
            <translation>期間已有其他匯入，請重新檢視檔案。</translation>
        </message>
        <message>
            <source>An interval of {minutes} minutes does not divide a day.</source>
            <translation>{minutes} 分鐘的時段不能整除一天。</translation>
        </message>
        <message>
            <source>Calls imported</source>
            <translation>匯入話務量</translation>
        </message>
        <message>
            <source>Call import</source>
            <translation>話務匯入</translation>
        </message>
        <message>
            <source>Call import {id}</source>
            <translation>話務匯入 {id}</translation>
        </message>
        <message>
            <source>Intervals added</source>
            <translation>新增時段</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>Wrong cells, rows skipped</source>
            <translation>有誤的單元格（已跳過所在行）</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Nobody changes their own post. Please ask somebody else who may change people.</source>
            <translation>不能修改自己的崗位，請由其他有權修改人員的人辦理。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”, which is no date or time of day.</source>
            <translation>制度引數 {key} 的值「{value}」不是日期或時刻。</translation>
        </message>
        <message>
            <source>This computer doesn't know the time zone {zone}.</source>
            <translation>本機不認識時區 {zone}。</translation>
        </message>
        <message>
            <source>workday</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>make-up workday</source>
            <translation>調休上班日</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>週末</translation>
        </message>
        <message>
            <source>day in lieu</source>
            <translation>調休放假日</translation>
        </message>
        <message>
            <source>statutory holiday</source>
            <translation>法定節假日</translation>
        </message>
        <message>
            <source>{worked} of working time from {from} to {to}</source>
            <translation>{from} 至 {to} 的工作時間為 {worked}</translation>
        </message>
        <message>
            <source>{worked} from {from} to {to}, counted around the clock</source>
            <translation>{from} 至 {to} 共 {worked}，7×24 計時</translation>
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
            <translation>{from} 至 {to}：暫停</translation>
        </message>
        <message>
            <source>Paused since {from}</source>
            <translation>自 {from} 起暫停</translation>
        </message>
        <message>
            <source>{date}: closed ({kind})</source>
            <translation>{date}：不營業（{kind}）</translation>
        </message>
        <message>
            <source>The public holidays of {year} have not been entered; only weekends are off</source>
            <translation>{year} 年的節假日尚未錄入，僅週末休息</translation>
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
            <translation>工作時間</translation>
        </message>
        <message>
            <source>Stretches</source>
            <translation>段數</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>There are no calls before {date} to forecast from. Import call volumes first.</source>
            <translation>{date} 之前沒有話務量，無法預測。請先匯入話務量。</translation>
        </message>
        <message>
            <source>On the weekday of {date} the centre has not been open lately, so no calls are expected.</source>
            <translation>{date} 所在星期近期未營業，預計無來電。</translation>
        </message>
        <message>
            <source>Mean of the last same weekdays</source>
            <translation>近幾個同星期日的均值</translation>
        </message>
        <message>
            <source>{calls} calls: the mean of the last {count} same weekdays that were open</source>
            <translation>{calls} 通：最近 {count} 個營業的同星期日的均值</translation>
        </message>
        <message>
            <source>{calls} calls: the mean of only {count} same weekdays; {wanted} are wanted, and there are no more</source>
            <translation>{calls} 通：僅有 {count} 個同星期日的均值；應取 {wanted} 個，沒有更多資料</translation>
        </message>
        <message>
            <source>No calls: this weekday has not been open lately</source>
            <translation>無來電：該星期近期未營業</translation>
        </message>
        <message>
            <source>{day}: {calls} calls</source>
            <translation>{day}：{calls} 通</translation>
        </message>
        <message>
            <source>{day}: closed, left out</source>
            <translation>{day}：不營業，不計</translation>
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
            <translation>開始</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Days used</source>
            <translation>採用天數</translation>
        </message>
        <message>
            <source>Days wanted</source>
            <translation>應取天數</translation>
        </message>
        <message>
            <source>Seats can't be counted for {calls} calls of {handling} in {interval}: the load must be positive and below {limit} calls at once.</source>
            <translation>無法計算席位：{interval} 內 {calls} 通、每通 {handling}；話務強度須為正且低於 {limit} 路同時通話。</translation>
        </message>
        <message>
            <source>{share}% within {within} is no service target: the share lies between 0 and 100%, 100% itself would take endless seats.</source>
            <translation>{within} 內 {share}% 不是有效的服務目標：比例須在 0 與 100% 之間，100% 需要無限席位。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”. A seat table is written like “50:5 100:7”, calls and seats both rising.</source>
            <translation>制度引數 {key} 的值為「{value}」。席位表應寫作「50:5 100:7」，來電量與席位數均遞增。</translation>
        </message>
        <message>
            <source>Erlang C: {seats} seats answer {service-level}% within {target-within}; {target-share}% are wanted</source>
            <translation>Erlang C：{seats} 席可在 {target-within} 內接聽 {service-level}%，目標 {target-share}%</translation>
        </message>
        <message>
            <source>With {seats} it would be {service-level}%</source>
            <translation>{seats} 席時為 {service-level}%</translation>
        </message>
        <message>
            <source>Seat table: {calls-an-hour} calls an hour fall under the row of {row-calls}: {seats} seats</source>
            <translation>席位表：每小時 {calls-an-hour} 通歸入 {row-calls} 通一檔：{seats} 席</translation>
        </message>
        <message>
            <source>Above {row-calls} calls ({row-seats} seats): {steps} times {step-seats} more, for each {step-calls} calls or part of them</source>
            <translation>超過 {row-calls} 通（{row-seats} 席）：每 {step-calls} 通（不足按一檔）加 {step-seats} 席，共 {steps} 檔</translation>
        </message>
        <message>
            <source>{people} people on the roster keep {seats} seats filled when {shrinkage}% of their time goes to breaks, training and absence</source>
            <translation>排班 {people} 人可保持 {seats} 席在崗，{shrinkage}% 的時間用於休息、培訓和缺勤</translation>
        </message>
        <message>
            <source>{busy-hour-seats} seats in the busy hour × {b} = {people}, at {daily-calls} calls a day</source>
            <translation>忙時 {busy-hour-seats} 席 × {b} = {people} 人（日均 {daily-calls} 通）</translation>
        </message>
        <message>
            <source>One per {per} of {front-line} front-line agents: {people}</source>
            <translation>每 {per} 名前臺客服代表配 1 名，前臺 {front-line} 人：{people} 人</translation>
        </message>
        <message>
            <source>{share}% of all {total} people, the reserve itself included: {people}</source>
            <translation>全員 {total} 人（含備員）的 {share}%：{people} 人</translation>
        </message>
        <message>
            <source>{people} for {shifts} shifts a day, at least {least} and at most {most}</source>
            <translation>每天 {shifts} 個班次：{people} 人，最少 {least} 人，最多 {most} 人</translation>
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
            <translation>每個中心 {people} 人</translation>
        </message>
        <message>
            <source>One for each of {areas} areas</source>
            <translation>{areas} 個區域各 1 人</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Handling time</source>
            <translation>處理時長</translation>
        </message>
        <message>
            <source>Load in Erlang</source>
            <translation>話務強度（Erl）</translation>
        </message>
        <message>
            <source>Wanted, %</source>
            <translation>目標 %</translation>
        </message>
        <message>
            <source>Answered within</source>
            <translation>接聽時限</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>席位</translation>
        </message>
        <message>
            <source>Answered in time, %</source>
            <translation>及時接聽率 %</translation>
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
            <translation>每小時來電</translation>
        </message>
        <message>
            <source>Row for calls up to</source>
            <translation>來電量檔位</translation>
        </message>
        <message>
            <source>Seats of that row</source>
            <translation>該檔席位</translation>
        </message>
        <message>
            <source>Steps above</source>
            <translation>超出檔數</translation>
        </message>
        <message>
            <source>Calls a step</source>
            <translation>每檔來電</translation>
        </message>
        <message>
            <source>Seats a step</source>
            <translation>每檔席位</translation>
        </message>
        <message>
            <source>Away from the seat, %</source>
            <translation>離席率 %</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Seats in the busy hour</source>
            <translation>忙時席位</translation>
        </message>
        <message>
            <source>Calls a day</source>
            <translation>日均來電</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b 值</translation>
        </message>
        <message>
            <source>Front-line agents</source>
            <translation>前臺客服代表</translation>
        </message>
        <message>
            <source>One per</source>
            <translation>每幾人配 1 人</translation>
        </message>
        <message>
            <source>People in all</source>
            <translation>總人數</translation>
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
            <translation>取上限的人數</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>區域</translation>
        </message>
        <message>
            <source>{answered} of {calls} calls were answered: {reached-share}%; {target-share}% are wanted</source>
            <translation>{calls} 通中接通 {answered} 通：{reached-share}%，目標 {target-share}%</translation>
        </message>
        <message>
            <source>{answered} of {calls} calls were answered within {target-within}: {reached-share}%; {target-share}% are wanted</source>
            <translation>{calls} 通中 {answered} 通在 {target-within} 內接聽：{reached-share}%，目標 {target-share}%</translation>
        </message>
        <message>
            <source>Reached, %</source>
            <translation>達成 %</translation>
        </message>
    </context>
</TS>
