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
    </context>
</TS>
