<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>CallsImportJob</name>
        <message>
            <source>Rows in the file</source>
            <translation>檔案行數</translation>
        </message>
        <message>
            <source>New intervals</source>
            <translation>新時段</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>佇列 %1</translation>
        </message>
        <message>
            <source>%1 of %2 min, %3 – %4</source>
            <translation>%1 個，每個 %2 分鐘，%3 – %4</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺漏</translation>
        </message>
        <message>
            <source>%1 intervals are missing within days</source>
            <translation>日內缺 %1 個時段</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>%1 rows stand below a later one</source>
            <translation>%1 行位於更晚時間之後</translation>
        </message>
        <message>
            <source>Import calls</source>
            <translation>匯入話務量</translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) imported, %1 corrected.</source>
            <translation>
                <numerusform>已匯入 %n 個時段，更正 %1 個。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) imported.</source>
            <translation>
                <numerusform>已匯入 %n 個時段。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Wrong rows skipped: %2.</source>
            <translation>%1跳過有誤的行：%2。</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 項</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <source>Imports calls or people from a CSV or XLSX file.</source>
            <translation>從 CSV 或 XLSX 檔案匯入來電資料或人員。</translation>
        </message>
        <message>
            <source>calls or people.</source>
            <translation>calls(來電)或 people(人員)。</translation>
        </message>
        <message>
            <source>The file: CSV (UTF-8 or GB18030) or XLSX.</source>
            <translation>檔案:CSV(UTF-8 或 GB18030)或 XLSX。</translation>
        </message>
        <message>
            <source>Imports the good rows although others are wrong.</source>
            <translation>即使有錯誤行,也匯入其餘各行。</translation>
        </message>
        <message>
            <source>Lets values of the file replace those that are kept.</source>
            <translation>用檔案中的數值替換已有數值。</translation>
        </message>
        <message>
            <source>Say what to import and from where: dutydesk import calls|people FILE.</source>
            <translation>請說明匯入什麼、從哪裡匯入:dutydesk import calls|people FILE。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>row %1, %2, “%3”: %4</source>
            <translation>第 %1 行,%2,「%3」:%4</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>……另有 %1 項</translation>
        </message>
        <message>
            <source>row %1, %2: %3 is kept, the file has %4</source>
            <translation>第 %1 行,%2:已有 %3,檔案中為 %4</translation>
        </message>
        <message>
            <source>Everything in this file is known already.</source>
            <translation>此檔案的內容均已存在。</translation>
        </message>
    </context>
    <context>
        <name>PdfSlipPrinter</name>
        <message>
            <source>Transfer</source>
            <translation>轉辦</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>派發人</translation>
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
            <translation>轉辦原因</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>Decided by the coordinator; it may not be returned.</source>
            <translation>由協調人裁定,不得退單。</translation>
        </message>
        <message>
            <source>Receiving department</source>
            <translation>接收部門處理</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接單</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>經辦人</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退單</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>轉辦人</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Transfer slip</source>
            <translation>轉辦單</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>反饋</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>反饋人</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>處理情況</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>處理結果</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>回訪</translation>
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
            <translation>結果</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>回訪次數</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>暫無</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>滿意度</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Feedback slip</source>
            <translation>處理反饋單</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>工單資訊</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工單</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先順序</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>首問負責人</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>帳號</translation>
        </message>
        <message>
            <source>District</source>
            <translation>片區</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>簽字</translation>
        </message>
        <message>
            <source>very dissatisfied</source>
            <translation>很不滿意</translation>
        </message>
        <message>
            <source>dissatisfied</source>
            <translation>不滿意</translation>
        </message>
        <message>
            <source>so-so</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>滿意</translation>
        </message>
        <message>
            <source>very satisfied</source>
            <translation>很滿意</translation>
        </message>
        <message>
            <source>No. %1 · pass %2</source>
            <translation>第 %1 號 · 第 %2 次處理</translation>
        </message>
        <message>
            <source>Printed by %1, %2. Customer data is masked.</source>
            <translation>%1 列印,%2。客戶資訊已脫敏。</translation>
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
            <translation>檔案行數</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>新增人員</translation>
        </message>
        <message>
            <source>Changed people</source>
            <translation>變更的人員</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Areas to be made</source>
            <translation>將新建的區域</translation>
        </message>
        <message>
            <source>Groups to be made</source>
            <translation>將新建的班組</translation>
        </message>
        <message>
            <source>Departments to be made</source>
            <translation>將新建的部門</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>匯入人員</translation>
        </message>
        <message>
            <source>People added: %1, changed: %2.</source>
            <translation>新增 %1 人，更改 %2 人。</translation>
        </message>
        <message>
            <source>%1 Wrong rows skipped: %2.</source>
            <translation>%1跳過有誤的行：%2。</translation>
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
            <translation>回訪</translation>
        </message>
        <message>
            <source>Decide on extension</source>
            <translation>審批延期</translation>
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
            <translation>滿意度 %1/5</translation>
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
            <translation>%1：%2，隱藏部分已更改</translation>
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
            <translation>轉辦</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接單</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>處理中</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>反饋</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>回訪</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>歸檔</translation>
        </message>
        <message>
            <source>pass %1</source>
            <translation>第 %1 輪</translation>
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
            <translation>制度參數出廠值</translation>
        </message>
        <message>
            <source>policy version %1</source>
            <translation>制度參數第 %1 版</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AccountForm</name>
        <message>
            <source>Nobody: an account of its own</source>
            <translation>無：獨立帳號</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>person and number</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Last here</source>
            <translation>最近登入</translation>
        </message>
        <message>
            <source>never</source>
            <translation>從未</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>must be changed at the next sign-in</source>
            <translation>下次登入須修改</translation>
        </message>
        <message>
            <source>chosen by its owner</source>
            <translation>本人設定</translation>
        </message>
        <message>
            <source>Failed attempts</source>
            <translation>失敗次數</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>關閉時間</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>請填寫此項。</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新帳號</translation>
        </message>
        <message>
            <source>Name to sign in with</source>
            <translation>登入名</translation>
        </message>
        <message>
            <source>Name shown</source>
            <translation>顯示姓名</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>The account of a person has that person's post, group and area.</source>
            <translation>人員的帳號沿用其崗位、班組和區域。</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>崗位</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>初始密碼</translation>
        </message>
        <message>
            <source>It has to be changed at the first sign-in.</source>
            <translation>首次登入須修改。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>開通帳號</translation>
        </message>
        <message>
            <source>Reset the password…</source>
            <translation>重置密碼…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新開通</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>關閉帳號…</translation>
        </message>
        <message>
            <source>Somebody who is not in this list</source>
            <translation>不在此列表中的人員</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>請從列表中選擇人員。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AccountsSection</name>
        <message>
            <source>never</source>
            <translation>從未</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Signs in as</source>
            <translation>登入名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>崗位</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Last here</source>
            <translation>最近登入</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>關閉帳號</translation>
        </message>
        <message>
            <source>%1 can't sign in any more. The account stays for the record.</source>
            <translation>%1 將不能再登入，帳號保留備查。</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>帳號</translation>
        </message>
        <message>
            <source>The account is open</source>
            <translation>帳號已開通</translation>
        </message>
        <message>
            <source>%1 signs in as %2 with the password %3 and has to choose another one at once. It is shown only now.</source>
            <translation>%1 以登入名 %2、密碼 %3 登入，首次登入須立即改密。此密碼僅顯示這一次。</translation>
        </message>
        <message>
            <source>The account of %1 is saved.</source>
            <translation>已儲存 %1 的帳號。</translation>
        </message>
        <message>
            <source>Reset the password</source>
            <translation>重置密碼</translation>
        </message>
        <message>
            <source>First password of %1. It has to be changed at the next sign-in.</source>
            <translation>%1 的初始密碼，下次登入須修改。</translation>
        </message>
        <message>
            <source>The password of %1 is reset.</source>
            <translation>已重置 %1 的密碼。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未儲存</translation>
        </message>
        <message>
            <source>An account is changed but not saved.</source>
            <translation>有帳號已修改但未儲存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不儲存離開</translation>
        </message>
        <message>
            <source>Find an account…</source>
            <translation>查詢帳號…</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>開通帳號</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>未選擇帳號</translation>
        </message>
        <message>
            <source>Choose one in the list to see and change it.</source>
            <translation>請在列表中選擇帳號進行檢視和修改。</translation>
        </message>
        <message>
            <source>No account fits</source>
            <translation>沒有符合的帳號</translation>
        </message>
        <message>
            <source>Fewer letters find more.</source>
            <translation>少輸幾個字可找到更多。</translation>
        </message>
        <message>
            <source>state of the account of %1</source>
            <translation>%1 的帳號狀態</translation>
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
            <translation>新增人員</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>For people who handle its tickets.</source>
            <translation>供為該部門辦理工單的人員填寫。</translation>
        </message>
        <message>
            <source>Space ticks.</source>
            <translation>按空格勾選。</translation>
        </message>
        <message>
            <source>Yuan a month; empty for none.</source>
            <translation>元/月；沒有則留空。</translation>
        </message>
        <message>
            <source>Take what is saved now</source>
            <translation>採用已儲存的內容</translation>
        </message>
        <message>
            <source>Keep what I typed and go on</source>
            <translation>保留我填寫的內容並繼續</translation>
        </message>
        <message>
            <source>Based on the version saved meanwhile. What you typed is still here; save it to put it over that version.</source>
            <translation>已以期間儲存的版本為基礎，您填寫的內容仍在；儲存後將覆蓋該版本。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AgentPanel</name>
        <message>
            <source>History</source>
            <translation>經過</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name and number of a person</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>left %1</source>
            <translation>%1 離崗</translation>
        </message>
        <message>
            <source>▲ leaves %1</source>
            <translation>▲ %1 離崗</translation>
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
            <source>Joined</source>
            <translation>入職</translation>
        </message>
        <message>
            <source>Bonus base</source>
            <translation>獎金基數</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>每月 %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>專席</translation>
        </message>
        <message>
            <source>✓ qualified</source>
            <translation>✓ 合格</translation>
        </message>
        <message>
            <source>▲ not assessed yet</source>
            <translation>▲ 尚未測評</translation>
        </message>
        <message>
            <source>● not qualified</source>
            <translation>● 不合格</translation>
        </message>
        <message>
            <source>why?</source>
            <translation>為什麼？</translation>
        </message>
        <message>
            <source>No seat types are entered for this person. Edit adds them.</source>
            <translation>此人尚未登記專席，可透過「修改」新增。</translation>
        </message>
        <message>
            <source>%1 of %2 qualified</source>
            <translation>%2 項中 %1 項合格</translation>
        </message>
        <message>
            <source>Why qualified?</source>
            <translation>為什麼合格？</translation>
        </message>
        <message>
            <source>Why not qualified?</source>
            <translation>為什麼不合格？</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>測評記錄</translation>
        </message>
        <message>
            <source>%1: knowledge %2 · typing %3 a minute · look-up %4 s</source>
            <translation>%1：知識 %2 · 錄入 %3 字/分 · 查詢 %4 秒</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>暫無</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AgentsPage</name>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>工號或姓名</translation>
        </message>
        <message>
            <source>J/K up and down · E edit · W why</source>
            <translation>J/K 上下 · E 修改 · W 原因</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>新增人員</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>匯入人員…</translation>
        </message>
        <message>
            <source>Areas and groups…</source>
            <translation>區域與班組…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>測評</translation>
        </message>
        <message>
            <source>Leaves the centre…</source>
            <translation>辦理離崗…</translation>
        </message>
        <message>
            <source>Why qualified?</source>
            <translation>為什麼合格？</translation>
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
            <translation>選擇列</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>在崗</translation>
        </message>
        <message>
            <source>With former ones</source>
            <translation>含離崗人員</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>沒有人員</translation>
        </message>
        <message>
            <source>Nobody matches this search and these filters.</source>
            <translation>沒有符合查詢和篩選條件的人員。</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>顯示全部</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>未選擇人員</translation>
        </message>
        <message>
            <source>Choose somebody in the list: J and K move, / searches.</source>
            <translation>請在列表中選擇人員：J、K 移動，/ 查詢。</translation>
        </message>
        <message>
            <source>This person can't be shown</source>
            <translation>無法顯示此人</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>Assessment saved.</source>
            <translation>測評已儲存。</translation>
        </message>
        <message numerus="yes">
            <source>%1's last day is entered; %n open ticket(s) handed over.</source>
            <translation>
                <numerusform>已登記 %1 的離崗日，移交 %n 張未結工單。</numerusform>
            </translation>
        </message>
        <message>
            <source>Edited %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已儲存。</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>已新增。</translation>
        </message>
        <message>
            <source>%1's last day is entered; the open tickets are handed over when it is over.</source>
            <translation>已登記 %1 的離崗日；未結工單在該日結束時移交。</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>還沒有人員</translation>
        </message>
        <message>
            <source>Add people one by one (N), or import all of them from a file.</source>
            <translation>可逐個新增人員（N），也可從檔案一次匯入全部人員。</translation>
        </message>
        <message>
            <source>People appear here once they are entered.</source>
            <translation>錄入人員後會顯示在這裡。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AppearanceSection</name>
        <message>
            <source>Appearance</source>
            <translation>外觀</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主題</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>Both are kept on this computer, for whoever signs in here. The change is seen at once.</source>
            <translation>兩項均儲存在本機，對在此登入的所有人有效，立即生效。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::AssessmentDialog</name>
        <message>
            <source>Assess %1</source>
            <translation>測評 %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Assessments are kept for ever; on each day the newest one counts.</source>
            <translation>測評永久保留，每天以最新一次為準。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::BackupsSection</name>
        <message>
            <source>Made</source>
            <translation>備份時間</translation>
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
            <translation>最後一條審計記錄</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>校驗</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>完好</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未校驗</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>A backup is made and checked: %1</source>
            <translation>備份已完成並校驗：%1</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>正在備份</translation>
        </message>
        <message>
            <source>Restore the backup of %1</source>
            <translation>恢復 %1 的備份</translation>
        </message>
        <message>
            <source>Everything saved after %1 leaves the desk; the present state is kept as a backup of its own first. Why is it restored? The journal keeps the answer.</source>
            <translation>%1 之後儲存的內容將從控制檯移除；當前狀態會先單獨備份。請說明恢復原因，審計記錄將予儲存。</translation>
        </message>
        <message>
            <source>Restoring a backup</source>
            <translation>正在恢復備份</translation>
        </message>
        <message>
            <source>One is made every day and before every change of the tables, while everybody works on, and each is checked. The oldest ones are removed.</source>
            <translation>每天以及每次表結構變更前自動備份，不影響工作，且逐一校驗；最舊的會被刪除。</translation>
        </message>
        <message>
            <source>Make one now</source>
            <translation>立即備份</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢復…</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>尚無備份</translation>
        </message>
        <message>
            <source>The first one is made when the desk is opened tomorrow.</source>
            <translation>明天開啟控制檯時將進行首次備份。</translation>
        </message>
        <message>
            <source>Nothing was restored: the journal needs a reason.</source>
            <translation>未恢復：審計記錄需要原因。</translation>
        </message>
        <message>
            <source>The backup is restored</source>
            <translation>備份已恢復</translation>
        </message>
        <message>
            <source>The desk is as it was then. Please sign in again.</source>
            <translation>已回到備份時的狀態，請重新登入。</translation>
        </message>
        <message>
            <source>The last automatic backup was not made. %1</source>
            <translation>最近一次自動備份未能完成。%1</translation>
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
            <translation>%1，第 %2 行，%3「%4」：%5</translation>
        </message>
        <message>
            <source>%1 (%2 findings in all)</source>
            <translation>%1（共 %2 處）</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CallsSection</name>
        <message>
            <source>Calls</source>
            <translation>來電量</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>佇列</translation>
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
            <translation>時段長度</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>時段數</translation>
        </message>
        <message>
            <source>all calls</source>
            <translation>全部來電</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分鐘</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>匯入時間</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
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
            <translation>儲存模板</translation>
        </message>
        <message>
            <source>calls.xlsx</source>
            <translation>話務量.xlsx</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>電子表格 (*.xlsx)</translation>
        </message>
        <message>
            <source>The template is saved. Fill it in and import it.</source>
            <translation>模板已儲存，填寫後匯入即可。</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>未監視任何資料夾。</translation>
        </message>
        <message>
            <source>Watch a folder for call files</source>
            <translation>監視話務資料夾</translation>
        </message>
        <message>
            <source>Calls kept</source>
            <translation>已存話務量</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>匯入…</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>模板…</translation>
        </message>
        <message>
            <source>No calls yet</source>
            <translation>尚無話務量</translation>
        </message>
        <message>
            <source>Forecast and staffing begin with the calls of some weeks.</source>
            <translation>預測與席位測算需要數週的話務量。</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>匯入記錄</translation>
        </message>
        <message>
            <source>Nothing imported yet</source>
            <translation>尚未匯入</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>監視資料夾</translation>
        </message>
        <message>
            <source>Call files that are put or grow in this folder are imported by themselves while somebody who may import is signed in. What is wrong or changes kept values waits for a decision.</source>
            <translation>有匯入權限的人登入期間，放入此資料夾或持續增長的話務檔案會自動匯入；有誤或會改變已存值的內容等待人工決定。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>停止監視</translation>
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
            <translation>類別</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Code in policies</source>
            <translation>制度參數中的程式碼</translation>
        </message>
        <message>
            <source>Ticket categories</source>
            <translation>工單類別</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>請填寫此項。</translation>
        </message>
        <message>
            <source>The category %1 is saved.</source>
            <translation>類別「%1」已儲存。</translation>
        </message>
        <message>
            <source>New tickets can have the category %1.</source>
            <translation>新工單可以使用類別「%1」。</translation>
        </message>
        <message>
            <source>No new ticket gets the category %1; those that have it keep it.</source>
            <translation>新工單不再使用類別「%1」；已使用的工單不變。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未儲存</translation>
        </message>
        <message>
            <source>A category is changed but not saved.</source>
            <translation>類別已更改但未儲存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不儲存離開</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>新增類別</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>未選擇類別</translation>
        </message>
        <message>
            <source>Choose one in the list to rename or retire it.</source>
            <translation>在列表中選擇一個，可改名或停用。</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>新類別</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>恢復使用</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>No categories</source>
            <translation>沒有類別</translation>
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
            <translation>請填寫此項。</translation>
        </message>
        <message>
            <source>Choose a time zone from the list.</source>
            <translation>請從列表中選擇時區。</translation>
        </message>
        <message>
            <source>The centre's settings are saved.</source>
            <translation>中心設定已儲存。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未儲存</translation>
        </message>
        <message>
            <source>The centre's settings are changed but not saved.</source>
            <translation>中心設定已修改但未儲存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不儲存離開</translation>
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
            <source>All times are kept in UTC and shown in this zone.</source>
            <translation>所有時間按 UTC 儲存，以此時區顯示。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>name and time zone of the centre</source>
            <translation>中心名稱與時區</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::CheckCommand</name>
        <message>
            <source>Verifies the database and the journal's chain, and names the first bad entry.</source>
            <translation>校驗資料庫與審計鏈，並指出第一條有問題的記錄。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>無法理解「%1」。</translation>
        </message>
        <message>
            <source>There is no database at %1.</source>
            <translation>%1 處沒有資料庫。</translation>
        </message>
        <message>
            <source>The database %1 is sound.</source>
            <translation>資料庫 %1 完好。</translation>
        </message>
        <message>
            <source>The journal's chain of %1 entries is whole.</source>
            <translation>審計鏈完整，共 %1 條。</translation>
        </message>
        <message>
            <source>Its end: entry %1 of %2, %3</source>
            <translation>末端：第 %1 條，%2，%3</translation>
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
            <translation>更多篩選</translation>
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
            <source>Password of %1: </source>
            <translation>%1 的密碼：</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ConflictDialog</name>
        <message>
            <source>Somebody else changed this ticket</source>
            <translation>他人已修改此工單</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>欄位</translation>
        </message>
        <message>
            <source>When you opened it</source>
            <translation>開啟時</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>當前儲存</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>您填寫的</translation>
        </message>
        <message>
            <source>Take the newer version</source>
            <translation>採用較新版本</translation>
        </message>
        <message>
            <source>Go on with what I typed</source>
            <translation>繼續使用我填寫的內容</translation>
        </message>
        <message>
            <source>%1, changed where it is hidden</source>
            <translation>%1，隱藏部分已更改</translation>
        </message>
        <message>
            <source>What was kept and what you typed, field by field</source>
            <translation>逐項對照：已儲存的內容與您輸入的內容</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Console</name>
        <message>
            <source>There is no display here for the window. Instead: the duty sheet and the pages of a demo centre.</source>
            <translation>此處沒有顯示器，無法開啟視窗。改為輸出演示中心的值班表和各頁面圖片。</translation>
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
        <name>dutydesk::DatabaseScreen</name>
        <message>
            <source>%1 (%2)</source>
            <comment>time, size</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢復備份</translation>
        </message>
        <message>
            <source>What was saved after the backup is lost to the desk; the damaged file is kept beside it.</source>
            <translation>備份之後儲存的內容將不在控制檯中，損壞的檔案會保留在旁。</translation>
        </message>
        <message>
            <source>Restoring a backup</source>
            <translation>正在恢復備份</translation>
        </message>
        <message>
            <source>The database can't be opened</source>
            <translation>無法開啟資料庫</translation>
        </message>
        <message>
            <source>Try again. If it stays like this, show these lines to whoever looks after this computer.</source>
            <translation>請重試。若仍如此，請將以下內容交給本機維護人員。</translation>
        </message>
        <message>
            <source>The database belongs to a newer Dutydesk</source>
            <translation>資料庫屬於更新版本的 Dutydesk</translation>
        </message>
        <message>
            <source>Start the newer version on this computer too. This one leaves the database as it is.</source>
            <translation>請在本機也使用新版本；本版本不改動此資料庫。</translation>
        </message>
        <message>
            <source>This file is not a Dutydesk database</source>
            <translation>此檔案不是 Dutydesk 資料庫</translation>
        </message>
        <message>
            <source>Start with another file (dutydesk --database FILE), or restore a backup. Nothing was changed.</source>
            <translation>請換用其他檔案啟動（dutydesk --database 檔案），或恢復備份。未作任何更改。</translation>
        </message>
        <message>
            <source>The database may only be read</source>
            <translation>資料庫只讀</translation>
        </message>
        <message>
            <source>Give yourself the right to write to the file and to its folder, then try again.</source>
            <translation>請為自己授予該檔案及所在資料夾的寫權限，然後重試。</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>資料庫已損壞</translation>
        </message>
        <message>
            <source>Restore the newest backup. The damaged file is kept, so that more may be saved from it.</source>
            <translation>請恢復最新備份。損壞的檔案會保留，以便搶救更多內容。</translation>
        </message>
        <message>
            <source>Another program holds the database</source>
            <translation>另一個程式佔用了資料庫</translation>
        </message>
        <message>
            <source>Close other programs that have the file open, a backup or a copy perhaps, then try again.</source>
            <translation>請關閉佔用該檔案的其他程式（如備份或複製），然後重試。</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>磁碟已滿</translation>
        </message>
        <message>
            <source>Make room on the disk, then try again. Everything saved before is still there.</source>
            <translation>請騰出磁碟空間後重試，此前儲存的內容均在。</translation>
        </message>
        <message>
            <source>The database is out of reach</source>
            <translation>無法連線資料庫</translation>
        </message>
        <message>
            <source>Look whether the file's folder or the server is there and whether this computer is on the network, then try again.</source>
            <translation>請檢查資料夾或伺服器是否存在、本機是否聯網，然後重試。</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>恢復備份…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>Restoring a backup…</source>
            <translation>正在恢復備份…</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DatabaseSection</name>
        <message>
            <source>Database and journal</source>
            <translation>資料庫與審計</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>正在校驗審計記錄</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <source>PostgreSQL, shared by many desks</source>
            <translation>PostgreSQL，多臺控制檯共用</translation>
        </message>
        <message>
            <source>SQLite, a file on this computer</source>
            <translation>SQLite，本機檔案</translation>
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
            <translation>演示中心（虛構資料）</translation>
        </message>
        <message>
            <source>A real centre</source>
            <translation>正式中心</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程式</translation>
        </message>
        <message>
            <source>Dutydesk %1</source>
            <translation>Dutydesk %1</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>審計記錄數</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>最後一條</translation>
        </message>
        <message>
            <source>✓ Unbroken: %L1 entries, each fits to the one before.</source>
            <translation>✓ 完整：共 %L1 條，逐條相符。</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>資料庫</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>審計記錄</translation>
        </message>
        <message>
            <source>Every change is written into the journal together with the change itself, and each entry carries the seal of the one before. Whoever changes, removes or adds an entry behind the program's back breaks the chain, and the check finds the first place.</source>
            <translation>每次更改都與其審計記錄同時寫入，每條記錄都帶有上一條的印記。任何人繞過程式增刪改記錄都會使鏈斷裂，校驗可找出第一處。</translation>
        </message>
        <message>
            <source>Check the chain</source>
            <translation>校驗審計鏈</translation>
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
            <translation>「%1」不是日期，請按 2026-11-21 的格式填寫。</translation>
        </message>
        <message>
            <source>“%1” is no handling time in seconds.</source>
            <translation>「%1」不是以秒計的處理時長。</translation>
        </message>
        <message>
            <source>“%1” is no service target; 80/20 means 80% within 20 seconds.</source>
            <translation>「%1」不是服務目標；80/20 表示 20 秒內 80%。</translation>
        </message>
        <message>
            <source>The format must be text or json, not “%1”.</source>
            <translation>格式須為 text 或 json，不能是「%1」。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>無法理解「%1」。</translation>
        </message>
        <message>
            <source>Prints the duty sheet of a date: forecast, seats, tickets.</source>
            <translation>輸出某日的值班表：預測、席位、工單。</translation>
        </message>
        <message>
            <source>Imports this file of calls first; without --database into a temporary one.</source>
            <translation>先匯入此話務檔案；未指定 --database 時匯入臨時資料庫。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>The date, like 2026-11-21; otherwise the next open day after the calls.</source>
            <translation>日期，如 2026-11-21；預設為話務之後的下一個營業日。</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Minutes of an interval; they divide an hour.</source>
            <translation>時段分鐘數，須整除一小時。</translation>
        </message>
        <message>
            <source>MINUTES</source>
            <translation>分鐘</translation>
        </message>
        <message>
            <source>Average handling time in seconds.</source>
            <translation>平均處理時長（秒）。</translation>
        </message>
        <message>
            <source>SECONDS</source>
            <translation>秒數</translation>
        </message>
        <message>
            <source>Service target: 80/20 means 80% within 20 seconds.</source>
            <translation>服務目標：80/20 表示 20 秒內 80%。</translation>
        </message>
        <message>
            <source>TARGET</source>
            <translation>目標</translation>
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
            <translation>%1 處沒有資料庫。</translation>
        </message>
        <message>
            <source>“%1” is no patience in seconds.</source>
            <translation>「%1」不是以秒計的耐心時間。</translation>
        </message>
        <message>
            <source>Callers hang up after so many seconds on average (Erlang A); without it nobody does (Erlang C).</source>
            <translation>來電人平均等待這麼多秒後放棄（Erlang A）；不給則無人放棄（Erlang C）。</translation>
        </message>
        <message>
            <source>Plays the day so many times through, with the seats by Erlang.</source>
            <translation>按 Erlang 席位把這一天模擬這麼多次。</translation>
        </message>
        <message>
            <source>The calendar must be china or none, not “%1”.</source>
            <translation>日曆只能是 china 或 none，不能是「%1」。</translation>
        </message>
        <message>
            <source>Public holidays and make-up workdays: china, or none for a centre abroad.</source>
            <translation>法定節假日和調休工作日：china；境外中心用 none。</translation>
        </message>
        <message>
            <source>CALENDAR</source>
            <translation>日曆</translation>
        </message>
        <message>
            <source>“%1” is no interval; take 5, 6, 10, 12, 15, 20, 30 or 60 minutes.</source>
            <translation>「%1」不是可用的時段長度，請取 5、6、10、12、15、20、30 或 60 分鐘。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::DemandChart</name>
        <message>
            <source>Demand of the day</source>
            <translation>當日需求</translation>
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
            <translation>預測來電</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 calls forecast</source>
            <translation>預測 %1 通</translation>
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
            <translation>由種子生成一個逼真的中心，寫入新資料庫。</translation>
        </message>
        <message>
            <source>The new database's file.</source>
            <translation>新資料庫檔案。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Equal numbers give equal centres (1 if left out).</source>
            <translation>相同的數得到相同的中心（預設為 1）。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>The centre's present day, at 11:00 UTC (now if left out).</source>
            <translation>中心的當前日期，UTC 11:00（預設為現在）。</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>Say where the demo centre goes: --out FILE.</source>
            <translation>請指定演示中心的位置：--out 檔案。</translation>
        </message>
        <message>
            <source>The seed must be a whole number, not “%1”.</source>
            <translation>種子須為整數，不能是「%1」。</translation>
        </message>
        <message>
            <source>The date must be like 2026-11-21, not “%1”.</source>
            <translation>日期須形如 2026-11-21，不能是「%1」。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>無法理解「%1」。</translation>
        </message>
        <message>
            <source>%1 exists already; the demo centre goes into a new file only.</source>
            <translation>%1 已存在；演示中心只能寫入新檔案。</translation>
        </message>
        <message>
            <source>The demo centre is in %1. Sign in as %2 with the password %3.</source>
            <translation>演示中心位於 %1。請以 %2、密碼 %3 登入。</translation>
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
            <translation>超時 %1</translation>
        </message>
        <message>
            <source>not in today's calls</source>
            <translation>今日話務資料中沒有</translation>
        </message>
        <message>
            <source>target ≥ %1%</source>
            <translation>目標 ≥ %1%</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工單</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>環節</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>輪次</translation>
        </message>
        <message>
            <source>Why this share?</source>
            <translation>為什麼是這個比例？</translation>
        </message>
        <message>
            <source>Why this forecast?</source>
            <translation>為什麼是這個預測？</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在載入…</translation>
        </message>
        <message>
            <source>Duty desk</source>
            <translation>值班臺</translation>
        </message>
        <message>
            <source>Arrow keys read the chart, Enter asks why</source>
            <translation>方向鍵讀圖，回車看原因</translation>
        </message>
        <message>
            <source>The duty desk could not be loaded</source>
            <translation>值班臺無法載入</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>Choose a figure to see how it came about.</source>
            <translation>選擇一個數字，檢視其由來。</translation>
        </message>
        <message>
            <source>Answered in %1</source>
            <translation>%1內接聽率</translation>
        </message>
        <message>
            <source>%1% · forecast %2</source>
            <translation>%1% · 預測 %2</translation>
        </message>
        <message>
            <source>%1 expected all day</source>
            <translation>全天預計 %1</translation>
        </message>
        <message>
            <source>%1 by the table</source>
            <translation>席位表 %1</translation>
        </message>
        <message>
            <source>closed now</source>
            <translation>當前不營業</translation>
        </message>
        <message>
            <source>%1 more are due soon</source>
            <translation>另有 %1 張臨期</translation>
        </message>
        <message>
            <source>No forecast for today</source>
            <translation>今日沒有預測</translation>
        </message>
        <message>
            <source>Import calls…</source>
            <translation>匯入話務量…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Why these seats?</source>
            <translation>為什麼是這些席位？</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>接通率</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及時接聽</translation>
        </message>
        <message>
            <source>Calls today</source>
            <translation>今日來電</translation>
        </message>
        <message>
            <source>Seats needed now</source>
            <translation>當前所需席位</translation>
        </message>
        <message>
            <source>Overdue tickets</source>
            <translation>超時工單</translation>
        </message>
        <message>
            <source>Callbacks due</source>
            <translation>待回訪</translation>
        </message>
        <message>
            <source>Coverage today</source>
            <translation>今日覆蓋</translation>
        </message>
        <message>
            <source>Due and overdue</source>
            <translation>臨期與超時</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>回訪</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>沒有臨期</translation>
        </message>
        <message>
            <source>No ticket has used three quarters of its time.</source>
            <translation>沒有工單用去四分之三時限。</translation>
        </message>
        <message>
            <source>Nobody waits for a call</source>
            <translation>沒有待回訪</translation>
        </message>
        <message>
            <source>Tickets come here when feedback is in.</source>
            <translation>反饋單提交後，工單會出現在這裡。</translation>
        </message>
        <message>
            <source>not for your post</source>
            <translation>您的崗位無權檢視</translation>
        </message>
        <message>
            <source>%1 in rework</source>
            <translation>返工 %1 張</translation>
        </message>
        <message>
            <source>Not for your post</source>
            <translation>您的崗位無權檢視</translation>
        </message>
        <message>
            <source>Your post does not work on tickets.</source>
            <translation>您的崗位不處理工單。</translation>
        </message>
        <message>
            <source>%1 calls forecast · %2 min intervals · actual: seats for the calls that came · no roster yet, so no gaps are shown</source>
            <translation>預測來電 %1 通 · 每 %2 分鐘 · 實際：按已來電量折算的席位 · 尚無排班表，不顯示缺口</translation>
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
            <translation>目標：%2內接聽 %1%</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>預測</translation>
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
            <translation>含離席</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及時接聽</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Tickets: %1 open, %2 overdue, %3 callbacks due</source>
            <translation>工單：未結 %1，超時 %2，待回訪 %3</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>超時 %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩餘 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::Entrance</name>
        <message>
            <source>Opening the database…</source>
            <translation>正在開啟資料庫…</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ForecastCommand</name>
        <message>
            <source>“%1” is not understood.</source>
            <translation>無法理解「%1」。</translation>
        </message>
        <message>
            <source>Name the file of calls: --calls FILE.</source>
            <translation>請指定話務量檔案：--calls FILE。</translation>
        </message>
        <message>
            <source>Say from when and for how long: --until DATE --days N.</source>
            <translation>請說明從何時起、預測多久：--until DATE --days N。</translation>
        </message>
        <message>
            <source>“%1” is no date; write it like 2026-11-21.</source>
            <translation>「%1」不是日期，請按 2026-11-21 的格式填寫。</translation>
        </message>
        <message>
            <source>“%1” is no number of days from 1 to %2.</source>
            <translation>「%1」不是 1 到 %2 之間的天數。</translation>
        </message>
        <message>
            <source>Forecasts calls from a file of those that came.</source>
            <translation>根據歷史話務量檔案預測話務量。</translation>
        </message>
        <message>
            <source>The file of calls: CSV or XLSX with the columns timestamp and calls.</source>
            <translation>話務量檔案：含 timestamp 和 calls 兩列的 CSV 或 XLSX。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>The last day that the forecast may know.</source>
            <translation>預測可以使用的最後一天。</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>How many calendar days after it are forecast.</source>
            <translation>預測其後多少個日曆日。</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Minutes of an interval; they divide an hour.</source>
            <translation>時段分鐘數，須整除一小時。</translation>
        </message>
        <message>
            <source>MINUTES</source>
            <translation>分鐘</translation>
        </message>
        <message>
            <source>Days without service, separated by commas.</source>
            <translation>不營業的日期，以逗號分隔。</translation>
        </message>
        <message>
            <source>DATES</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Only the calls of this queue.</source>
            <translation>只取這個佇列的話務量。</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>帳號</translation>
        </message>
        <message>
            <source>Writes the forecast as CSV into this file; otherwise it is printed.</source>
            <translation>把預測以 CSV 寫入此檔案；不指定則直接輸出。</translation>
        </message>
        <message>
            <source>The file has no queue “%1”.</source>
            <translation>檔案中沒有佇列「%1」。</translation>
        </message>
        <message>
            <source>%1 can't be written: %2</source>
            <translation>無法寫入 %1：%2</translation>
        </message>
        <message>
            <source>“%1” is no event; write it like 2026-11-21..2026-11-23=campaign.</source>
            <translation>「%1」不是事件；請寫作 2026-11-21..2026-11-23=促銷。</translation>
        </message>
        <message>
            <source>“%1” excludes no day; write it like 2026-11-21=power cut.</source>
            <translation>「%1」沒有排除任何日期；請寫作 2026-11-21=停電。</translation>
        </message>
        <message>
            <source>“%1” is no adjustment; write it like 2026-11-21=+10 or 2026-11-21 08:00-10:00=-5, in percent.</source>
            <translation>「%1」不是調整；請寫作 2026-11-21=+10 或 2026-11-21 08:00-10:00=-5（百分比）。</translation>
        </message>
        <message>
            <source>A forecast is by interval, day, month or year, not by “%1”.</source>
            <translation>預測可按 interval、day、month 或 year，不能按「%1」。</translation>
        </message>
        <message>
            <source>interval, day, month or year; sums have a band of their own.</source>
            <translation>interval、day、month 或 year；合計有自己的區間。</translation>
        </message>
        <message>
            <source>PERIOD</source>
            <translation>週期</translation>
        </message>
        <message>
            <source>Days on which something moves calls, like 2026-11-21..2026-11-23=campaign; may be repeated.</source>
            <translation>影響話務的日期，如 2026-11-21..2026-11-23=促銷；可重複。</translation>
        </message>
        <message>
            <source>EVENT</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>A past day not to learn from, with the reason, like 2026-11-21=power cut; may be repeated.</source>
            <translation>不用於學習的歷史日期及原因，如 2026-11-21=停電；可重複。</translation>
        </message>
        <message>
            <source>DAY</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Moves a day or some hours by a percentage, like 2026-11-21=+10; may be repeated.</source>
            <translation>按百分比調整某天或某些時段，如 2026-11-21=+10；可重複。</translation>
        </message>
        <message>
            <source>CHANGE</source>
            <translation>調整</translation>
        </message>
        <message>
            <source>Instead says how far forecasts of the last DAYS days were off.</source>
            <translation>改為評估最近 DAYS 天的預測偏差。</translation>
        </message>
        <message>
            <source>DAYS</source>
            <translation>天數</translation>
        </message>
        <message>
            <source>The calendar must be china or none, not “%1”.</source>
            <translation>日曆只能是 china 或 none，不能是「%1」。</translation>
        </message>
        <message>
            <source>Public holidays and make-up workdays: china, or none for a centre abroad.</source>
            <translation>法定節假日和調休工作日：china；境外中心用 none。</translation>
        </message>
        <message>
            <source>CALENDAR</source>
            <translation>日曆</translation>
        </message>
        <message>
            <source>Paints the forecast, its band and the calls that came into this PNG file.</source>
            <translation>把預測、預測區間和實際來電畫入此 PNG 檔案。</translation>
        </message>
        <message>
            <source>No day is open: there is nothing to paint.</source>
            <translation>沒有開放的日子，無圖可畫。</translation>
        </message>
        <message>
            <source>Calls forecast one open day ahead, %1 to %2</source>
            <translation>提前一個開放日的來電預測，%1 至 %2</translation>
        </message>
        <message>
            <source>Calls forecast, %1 to %2</source>
            <translation>來電預測，%1 至 %2</translation>
        </message>
        <message>
            <source>“%1” is no interval; take 5, 6, 10, 12, 15, 20, 30 or 60 minutes.</source>
            <translation>「%1」不是可用的時段長度，請取 5、6、10、12、15、20、30 或 60 分鐘。</translation>
        </message>
        <message>
            <source>%1 open days ahead are not evaluated: the file has %2 open days, and %3 are needed.</source>
            <translation>未評估提前 %1 個營業日的預測：檔案只有 %2 個營業日，至少需要 %3 個。</translation>
        </message>
        <message>
            <source>%1 can't be adjusted: no calls are forecast for it.</source>
            <translation>無法調整 %1：該日沒有來電預測。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ForecastEvaluationText</name>
        <message>
            <source>One open day ahead, %1 times, %2 to %3</source>
            <translation>提前一個營業日，共 %1 次，%2 至 %3</translation>
        </message>
        <message>
            <source>%1 open days ahead, %2 times, %3 to %4</source>
            <translation>提前 %1 個營業日，共 %2 次，%3 至 %4</translation>
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
            <translation>落入 80% 區間</translation>
        </message>
        <message>
            <source>WAPE of the mean</source>
            <translation>平均法 WAPE</translation>
        </message>
        <message>
            <source>Better by</source>
            <translation>改進</translation>
        </message>
        <message>
            <source>By %1 minutes</source>
            <translation>按 %1 分鐘</translation>
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
            <translation>各日合計</translation>
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
            <translation>來電量</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>預測</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ForecastPicture</name>
        <message>
            <source>Days, each from %1 on by %2 minutes</source>
            <translation>日期，每天從 %1 起，每 %2 分鐘一點</translation>
        </message>
        <message>
            <source>Calls in %1 minutes</source>
            <translation>每 %1 分鐘來電</translation>
        </message>
        <message>
            <source>Open days</source>
            <translation>開放日</translation>
        </message>
        <message>
            <source>Calls of the day</source>
            <translation>當日話務量</translation>
        </message>
        <message>
            <source>80% band</source>
            <translation>80% 區間</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>預測</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>實際</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::FormDialog</name>
        <message>
            <source>Close the form? What you typed is not saved anywhere.</source>
            <translation>關閉表單？您填寫的內容不會儲存。</translation>
        </message>
        <message>
            <source>Close the form</source>
            <translation>關閉表單</translation>
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
            <translation>表格 (*.csv *.txt *.xlsx);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>Another &amp;file…</source>
            <translation>換一個檔案(&amp;F)…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>檔案前幾行</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>前幾行</translation>
        </message>
        <message>
            <source>What will be imported</source>
            <translation>將要匯入</translation>
        </message>
        <message>
            <source>What is wrong, by row, column and value</source>
            <translation>問題所在的行、列和值</translation>
        </message>
        <message>
            <source>Wrong in the file</source>
            <translation>檔案中的錯誤</translation>
        </message>
        <message>
            <source>Kept values that the file changes</source>
            <translation>檔案將改變的已存值</translation>
        </message>
        <message>
            <source>Changes of kept values</source>
            <translation>已存值的變化</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>匯入(&amp;I)</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>檔案中沒有</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>第 %1 列</translation>
        </message>
        <message>
            <source>Nothing is imported until the file is right, or you choose to skip the wrong rows.</source>
            <translation>檔案無誤或您選擇跳過有誤的行之前，不會匯入任何內容。</translation>
        </message>
        <message>
            <source>Everything in this file is known already.</source>
            <translation>此檔案的內容均已存在。</translation>
        </message>
        <message>
            <source>The file is in order.</source>
            <translation>檔案無誤。</translation>
        </message>
        <message>
            <source>file</source>
            <translation>檔案</translation>
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
            <translation>問題</translation>
        </message>
        <message>
            <source>%1, the first %2 shown</source>
            <translation>%1，顯示前 %2 項</translation>
        </message>
        <message>
            <source>&amp;Skip the wrong rows and import the others</source>
            <translation>跳過有誤的行，匯入其餘(&amp;S)</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>物件</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已存</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>檔案中</translation>
        </message>
        <message>
            <source>Nothing is imported until you confirm the corrections.</source>
            <translation>在您確認更正之前不會匯入任何內容。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>These are c&amp;orrections: replace the kept values</source>
            <translation>這些是更正：替換已存值(&amp;O)</translation>
        </message>
        <message>
            <source>Nothing is imported until the file is right, or you choose to skip the wrong rows; and until you confirm the corrections.</source>
            <translation>檔案無誤或您選擇跳過有誤的行，並且您確認更正之前，不會匯入任何內容。</translation>
        </message>
        <message>
            <source>The wrong rows will be skipped, the others imported.</source>
            <translation>有誤的行將被跳過，其餘的行將被匯入。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::InstantField</name>
        <message>
            <source>set a time</source>
            <translation>設定時間</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::LeaveDialog</name>
        <message>
            <source>%1 leaves the centre</source>
            <translation>%1 離崗</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>back to their departments</source>
            <translation>退回各部門</translation>
        </message>
        <message>
            <source>Open tickets go</source>
            <translation>未結工單交給</translation>
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
                <numerusform>今有 %n 張未結工單；由其首接的須指定接手人。</numerusform>
            </translation>
        </message>
        <message>
            <source>When the last day is over the account is closed and open tickets are handed over; if it is today or past, at once.</source>
            <translation>離崗日結束時關閉帳號並移交未結工單；若為今天或更早，則立即執行。</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>請從列表中選擇人員。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::MainWindow</name>
        <message>
            <source>? shortcuts</source>
            <translation>? 快捷鍵</translation>
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
        <message>
            <source>%1 · ? shortcuts</source>
            <comment>keys of the page</comment>
            <translation>%1 · ? 快捷鍵</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>查詢</translation>
        </message>
        <message>
            <source>Show shortcuts</source>
            <translation>顯示快捷鍵</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一頁面</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一頁面</translation>
        </message>
        <message>
            <source>Show what runs in the background</source>
            <translation>顯示後臺任務</translation>
        </message>
        <message>
            <source>Show notifications</source>
            <translation>顯示通知</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>修改我的密碼</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登入</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>淺色主題</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主題</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>語言：%1</translation>
        </message>
        <message>
            <source>Still running</source>
            <translation>仍在執行</translation>
        </message>
        <message>
            <source>%1 is not finished. Closing the window stops it.</source>
            <translation>%1 尚未完成，關閉視窗將使其停止。</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>仍然關閉</translation>
        </message>
        <message>
            <source>Your post was changed: the pages show what it may do.</source>
            <translation>您的崗位已更改：各頁面現按新崗位的權限顯示。</translation>
        </message>
        <message>
            <source>There is nothing to take back: what was sent or saved for good stays.</source>
            <translation>沒有可撤銷的操作：已提交或永久儲存的內容不能撤銷。</translation>
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
            <translation>新工單</translation>
        </message>
        <message>
            <source>Receive ticket</source>
            <translation>受理工單</translation>
        </message>
        <message>
            <source>The customer was calmed and heard an apology</source>
            <translation>已安撫客戶並致歉</translation>
        </message>
        <message>
            <source>When the customer was told to expect an answer.</source>
            <translation>告知客戶可得到答覆的時間。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a clock and its limit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Time limits: %1</source>
            <translation>時限：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::NoticePanel</name>
        <message numerus="yes">
            <source>%n new notification(s)</source>
            <translation>
                <numerusform>%n 條新通知</numerusform>
            </translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Nothing happened since you signed in.</source>
            <translation>登入以來沒有新訊息。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::OddDaysText</name>
        <message>
            <source>Unlike the others</source>
            <translation>異常日期</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>來電量</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>預期</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>Standard deviations</source>
            <translation>標準差倍數</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>hours missing</source>
            <translation>缺少時段</translation>
        </message>
        <message>
            <source>far more calls</source>
            <translation>來電多出很多</translation>
        </message>
        <message>
            <source>far fewer calls</source>
            <translation>來電少了很多</translation>
        </message>
        <message>
            <source>They count little. To learn nothing from one at all: --exclude DAY=REASON.</source>
            <translation>這些日子只佔很小權重。如要完全不用某一天：--exclude 日期=原因。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::OrganisationDialog</name>
        <message>
            <source>Add &amp;area…</source>
            <translation>新增區域(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;group…</source>
            <translation>新增班組(&amp;G)…</translation>
        </message>
        <message>
            <source>Add &amp;department…</source>
            <translation>新增部門(&amp;D)…</translation>
        </message>
        <message>
            <source>Add &amp;seat type…</source>
            <translation>新增專席(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>重新命名(&amp;R)…</translation>
        </message>
        <message>
            <source>Areas, groups, departments and seat types</source>
            <translation>區域、班組、部門與專席</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Areas and groups</source>
            <translation>區域與班組</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>專席</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>新增區域</translation>
        </message>
        <message>
            <source>Add a group to %1</source>
            <translation>為%1新增班組</translation>
        </message>
        <message>
            <source>Add a department</source>
            <translation>新增部門</translation>
        </message>
        <message>
            <source>Add a seat type</source>
            <translation>新增專席</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>重新命名 %1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PageFinder</name>
        <message>
            <source>Pages</source>
            <translation>頁面</translation>
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
        <name>dutydesk::Palette</name>
        <message>
            <source>Find a ticket, a person, a page or a command…</source>
            <translation>查詢工單、人員、頁面或命令…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查詢…</translation>
        </message>
        <message>
            <source>Nothing found. Fewer letters find more.</source>
            <translation>沒有找到。少輸幾個字可找到更多。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PasswordScreen</name>
        <message>
            <source>Please fill this in.</source>
            <translation>請填寫此項。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>兩次輸入的密碼不一致。</translation>
        </message>
        <message>
            <source>Your password is changed.</source>
            <translation>密碼已修改。</translation>
        </message>
        <message>
            <source>Choose your own password</source>
            <translation>設定您自己的密碼</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>修改我的密碼</translation>
        </message>
        <message>
            <source>Your password was given to you by somebody else. From now on only you should know it.</source>
            <translation>當前密碼由他人設定，今後應只有您自己知道。</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>原密碼</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密碼</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>再次輸入新密碼</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>修改密碼</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PeopleFilterBar</name>
        <message>
            <source>Post</source>
            <translation>崗位</translation>
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
            <source>Seat type</source>
            <translation>專席</translation>
        </message>
        <message>
            <source>All posts</source>
            <translation>全部崗位</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>全部區域</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>全部班組</translation>
        </message>
        <message>
            <source>All seat types</source>
            <translation>全部專席</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PeopleFinder</name>
        <message>
            <source>People</source>
            <translation>人員</translation>
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
            <translation>工號</translation>
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
            <source>Group</source>
            <translation>班組</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>區域</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Seat types</source>
            <translation>專席</translation>
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
            <source>Bonus base</source>
            <translation>獎金基數</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::PictureOption</name>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>The picture “%1” can't be written there.</source>
            <translation>圖片「%1」無法寫到那裡。</translation>
        </message>
        <message>
            <source>%1 can't be written: %2</source>
            <translation>無法寫入 %1：%2</translation>
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
            <translation>我們的預設值</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>手冊</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>制度參數</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>來源類別</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>制度參數</translation>
        </message>
        <message>
            <source>Choose a policy to see where its number comes from.</source>
            <translation>選擇一項制度參數，檢視其來源。</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation>為什麼是 %1？</translation>
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
            <translation>範圍 %1 至 %2，當前 %3。</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>當前：%1。</translation>
        </message>
        <message>
            <source>This is not such a value as the one before.</source>
            <translation>此值與原值型別不符。</translation>
        </message>
        <message>
            <source>Say why: the journal keeps it.</source>
            <translation>請說明原因，審計記錄將予儲存。</translation>
        </message>
        <message>
            <source>The policy is changed; this is version %L1.</source>
            <translation>制度參數已修改，版本 %L1。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未儲存</translation>
        </message>
        <message>
            <source>A policy is changed but not saved.</source>
            <translation>有制度參數已修改但未儲存。</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不儲存離開</translation>
        </message>
        <message>
            <source>Find a policy, rule or source…</source>
            <translation>查詢制度參數、規則或來源…</translation>
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
            <translation>此前作出的決定不變。</translation>
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
            <translation>修改記錄</translation>
        </message>
        <message>
            <source>No policy fits</source>
            <translation>沒有符合的制度參數</translation>
        </message>
        <message>
            <source>Fewer letters find more.</source>
            <translation>少輸幾個字可找到更多。</translation>
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
            <translation>本班組</translation>
        </message>
        <message>
            <source>their area's</source>
            <translation>本區域</translation>
        </message>
        <message>
            <source>their department's</source>
            <translation>本部門</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>全中心</translation>
        </message>
        <message>
            <source>everywhere while on duty</source>
            <translation>當班時全中心</translation>
        </message>
        <message>
            <source>May</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>崗位</translation>
        </message>
        <message>
            <source>For which records</source>
            <translation>適用範圍</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>權限一覽</translation>
        </message>
        <message>
            <source>What is not listed is not allowed. Rights come with the post, not with the account; every action is checked where it is done, not only hidden in the window.</source>
            <translation>未列出的即不允許。權限隨崗位而非帳號；每個操作在執行處檢查，而不只是在介面上隱藏。</translation>
        </message>
        <message>
            <source>All posts</source>
            <translation>全部崗位</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::RosterCommand</name>
        <message>
            <source>Says what the roster FILE breaks and costs.</source>
            <translation>說明排班表「檔案」違反了什麼、代價多少。</translation>
        </message>
        <message>
            <source>Write dutydesk roster check INSTANCE FILE.</source>
            <translation>請寫成 dutydesk roster check 例項 檔案。</translation>
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
            <translation>%1 天，%2 人，%3 種班次，排班 %4 個</translation>
        </message>
        <message>
            <source>Hard rules broken: %1</source>
            <translation>違反硬性規則：%1 處</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 項</translation>
        </message>
        <message>
            <source>Wishes to work not granted: %1</source>
            <translation>未滿足的上班意願：%1</translation>
        </message>
        <message>
            <source>Wishes not to work not granted: %1</source>
            <translation>未滿足的不上班意願：%1</translation>
        </message>
        <message>
            <source>Too few people: %1 (%2 persons)</source>
            <translation>人手不足：%1（%2 人次）</translation>
        </message>
        <message>
            <source>Too many people: %1 (%2 persons)</source>
            <translation>人手過多：%1（%2 人次）</translation>
        </message>
        <message>
            <source>Burdens above a fair share: %1</source>
            <translation>超出公平份額的負擔：%1</translation>
        </message>
        <message>
            <source>Changes of the published roster: %1</source>
            <translation>對已釋出排班表的改動：%1</translation>
        </message>
        <message>
            <source>Legal: no hard rule is broken.</source>
            <translation>合規：沒有違反硬性規則。</translation>
        </message>
        <message>
            <source>Not legal.</source>
            <translation>不合規。</translation>
        </message>
        <message>
            <source>Writes a month of a centre of 200 agents into INSTANCE.</source>
            <translation>把 200 人中心一個月的排班任務寫入「例項」。</translation>
        </message>
        <message>
            <source>The number that decides all chances.</source>
            <translation>決定一切隨機結果的數字。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Write dutydesk roster demo INSTANCE --seed NUMBER.</source>
            <translation>請寫成 dutydesk roster demo 例項 --seed 數字。</translation>
        </message>
        <message>
            <source>%1 days, %2 people, %3 shift types, %4 seat types; the demand takes %5% of the hours</source>
            <translation>%1 天，%2 人，%3 種班次，%4 種專席；需求佔工時的 %5%</translation>
        </message>
        <message>
            <source>Makes and judges rosters, and writes a month of the demo centre to be rostered.</source>
            <translation>編排和評判排班表，並寫出演示中心待排班的一個月。</translation>
        </message>
        <message>
            <source>Makes a roster as good as the time allows.</source>
            <translation>在給定時間內編排儘可能好的排班表。</translation>
        </message>
        <message>
            <source>How long to search; less if the roster is proven to be the best.</source>
            <translation>搜尋多長時間；若已證明是最優，會提前結束。</translation>
        </message>
        <message>
            <source>SECONDS</source>
            <translation>秒數</translation>
        </message>
        <message>
            <source>How many threads search; on one the same seed makes the same roster.</source>
            <translation>用多少個執行緒搜尋；單執行緒時同一種子得到同一張排班表。</translation>
        </message>
        <message>
            <source>A roster to improve.</source>
            <translation>要改進的排班表。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Where the roster goes; each better one at once.</source>
            <translation>排班表寫到哪裡；每次改進立即寫出。</translation>
        </message>
        <message>
            <source>Write dutydesk roster check INSTANCE FILE, roster solve INSTANCE or roster demo INSTANCE.</source>
            <translation>請寫 dutydesk roster check INSTANCE FILE、roster solve INSTANCE 或 roster demo INSTANCE。</translation>
        </message>
        <message>
            <source>Write dutydesk roster solve INSTANCE --seconds N --out FILE, N up to 86400, with 1 to 64 threads.</source>
            <translation>請寫 dutydesk roster solve INSTANCE --seconds N --out FILE，N 不超過 86400，執行緒 1 到 64 個。</translation>
        </message>
        <message>
            <source>%1 s: cost %2</source>
            <translation>%1 秒：成本 %2</translation>
        </message>
        <message>
            <source>No legal roster was found in %1 s.</source>
            <translation>%1 秒內沒有找到合法的排班表。</translation>
        </message>
        <message>
            <source>Nothing costs less than %1.</source>
            <translation>成本不可能低於 %1。</translation>
        </message>
        <message>
            <source>Proven optimal.</source>
            <translation>已證明最優。</translation>
        </message>
        <message>
            <source>%1 s, %2 s of processor time</source>
            <translation>%1 秒，處理器時間 %2 秒</translation>
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
            <translation>把 solve 各秒的代價和下界畫入此 PNG 檔案。</translation>
        </message>
        <message>
            <source>%1: the search for a roster</source>
            <translation>%1：排班搜尋過程</translation>
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
            <translation>代價</translation>
        </message>
        <message>
            <source>best roster</source>
            <translation>目前最好的排班表</translation>
        </message>
        <message>
            <source>lower bound: no roster costs less</source>
            <translation>下界：代價不可能更低</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SatisfactionField</name>
        <message>
            <source>Please choose</source>
            <translation>請選擇</translation>
        </message>
        <message>
            <source>1 very dissatisfied</source>
            <translation>1 很不滿意</translation>
        </message>
        <message>
            <source>2 dissatisfied</source>
            <translation>2 不滿意</translation>
        </message>
        <message>
            <source>3 neither</source>
            <translation>3 一般</translation>
        </message>
        <message>
            <source>4 satisfied</source>
            <translation>4 滿意</translation>
        </message>
        <message>
            <source>5 very satisfied</source>
            <translation>5 很滿意</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SchedulePage</name>
        <message>
            <source>Why this forecast?</source>
            <translation>為什麼是這個預測？</translation>
        </message>
        <message>
            <source>Why these seats?</source>
            <translation>為什麼是這些席位？</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在載入…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Calls forecast</source>
            <translation>預測來電</translation>
        </message>
        <message>
            <source>With shrinkage</source>
            <translation>含離席</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>崗位</translation>
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
            <translation>在編</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差額</translation>
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
            <translation>無法測算需求</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>No forecast for %1</source>
            <translation>%1 沒有預測</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>calls from %1 to %2</source>
            <translation>%1 至 %2 的來電</translation>
        </message>
        <message>
            <source>%1 with shrinkage · %2% within %3</source>
            <translation>含離席 %1 · %3內 %2%</translation>
        </message>
        <message>
            <source>by busy-hour calls alone</source>
            <translation>僅按忙時來電</translation>
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
            <translation>全部崗位</translation>
        </message>
        <message>
            <source>for the busy hour of %1</source>
            <translation>%1 的忙時</translation>
        </message>
        <message>
            <source>Choose a post to see how its number came about.</source>
            <translation>選擇一個崗位，檢視其人數由來。</translation>
        </message>
        <message>
            <source>Why so many?</source>
            <translation>為什麼這麼多？</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>定員</translation>
        </message>
        <message>
            <source>The day to forecast</source>
            <translation>預測日期</translation>
        </message>
        <message>
            <source>Length of an interval</source>
            <translation>時段長度</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 分鐘</translation>
        </message>
        <message>
            <source>Busy hour</source>
            <translation>忙時</translation>
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
            <translation>各崗位人數</translation>
        </message>
        <message>
            <source>No intervals</source>
            <translation>沒有時段</translation>
        </message>
        <message>
            <source>No posts</source>
            <translation>沒有崗位</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>預測</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>處理時長</translation>
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
            <translation>及時接聽</translation>
        </message>
        <message>
            <source>Import calls…</source>
            <translation>匯入話務量…</translation>
        </message>
        <message>
            <source>No calls yet</source>
            <translation>尚無話務量</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SeatTypesInput</name>
        <message>
            <source>%1, row %2, %3 “%4”: %5</source>
            <translation>%1 第 %2 行，%3「%4」：%5</translation>
        </message>
        <message>
            <source>%1, row %2: %3</source>
            <translation>%1 第 %2 行：%3</translation>
        </message>
        <message>
            <source>The heading “%1” is unknown or stands there twice; there are %2.</source>
            <translation>列名「%1」無法識別或出現兩次；可用的列名有：%2。</translation>
        </message>
        <message>
            <source>The column “%1” is missing.</source>
            <translation>缺少「%1」列。</translation>
        </message>
        <message>
            <source>More than %1 rows are not taken.</source>
            <translation>最多接受 %1 行。</translation>
        </message>
        <message>
            <source>This is no number of calls.</source>
            <translation>這不是來電量。</translation>
        </message>
        <message>
            <source>This is no handling time in seconds.</source>
            <translation>這不是以秒計的處理時長。</translation>
        </message>
        <message>
            <source>This is no service target; 80/20 means 80% within 20 seconds.</source>
            <translation>這不是服務目標；80/20 表示 80% 在 20 秒內接聽。</translation>
        </message>
        <message>
            <source>A weight is a whole number from 1 to %1.</source>
            <translation>權重須為 1 至 %1 的整數。</translation>
        </message>
        <message>
            <source>This is no patience in seconds.</source>
            <translation>這不是以秒計的耐心時長。</translation>
        </message>
        <message>
            <source>Row %1 has the same seat type.</source>
            <translation>第 %1 行是同一專席。</translation>
        </message>
        <message>
            <source>Row %1 has the same person.</source>
            <translation>第 %1 行是同一人。</translation>
        </message>
        <message>
            <source>The seat type “%1” has no row among the seat types; one with 0 calls says that it needs nobody.</source>
            <translation>專席表中沒有「%1」；如不需要人，請加一行，來電量填 0。</translation>
        </message>
        <message>
            <source>This stands for several seat types; each has a row of its own.</source>
            <translation>此處寫了多個席位型別；請每種各佔一行。</translation>
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
            <translation>空閒：%1</translation>
        </message>
        <message>
            <source>Seat type</source>
            <translation>專席</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>來電量</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>客服代表</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及時接聽</translation>
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
            <translation>放棄</translation>
        </message>
        <message>
            <source>By the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>With shrinkage</source>
            <translation>含離席</translation>
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
            <translation>合計</translation>
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
            <translation>請填寫此項。</translation>
        </message>
        <message>
            <source>Choose a time zone from the list.</source>
            <translation>請從列表中選擇時區。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>兩次輸入的密碼不一致。</translation>
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
            <translation>您將成為系統管理員，負責開通其他帳號。</translation>
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
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Name to sign in with</source>
            <translation>登入名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>再次輸入密碼</translation>
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
            <translation>設定</translation>
        </message>
        <message>
            <source>↑ ↓ section</source>
            <translation>↑ ↓ 切換分區</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::ShortcutSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation>快捷鍵</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>全域性</translation>
        </message>
        <message>
            <source>Ctrl K finds every command by its name. Escape closes this.</source>
            <translation>Ctrl K 可按名稱找到任何命令，Esc 關閉。</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SignInScreen</name>
        <message>
            <source>Please fill this in.</source>
            <translation>請填寫此項。</translation>
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
            <translation>密碼錯誤次數過多，%1後可再試。</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在登入…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解鎖</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登入</translation>
        </message>
        <message>
            <source>Sample accounts of the demo centre: one click signs in</source>
            <translation>演示中心的示例帳號：點選即可登入</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>person and post</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Name %1, password %2</source>
            <translation>登入名 %1，密碼 %2</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已鎖定</translation>
        </message>
        <message>
            <source>Nobody touched this window for a while. Your work is still here.</source>
            <translation>視窗閒置已久，您的工作仍在。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>登入名</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 的密碼</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>換人登入</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::SimulationOptions</name>
        <message>
            <source>NUMBER</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Simulates beside the plan that so many agents are sick.</source>
            <translation>在計劃之外，另模擬這麼多人病假的情形。</translation>
        </message>
        <message>
            <source>Simulates beside the plan that so many percent more calls come; below 0 for fewer.</source>
            <translation>在計劃之外，另模擬來電增加這麼多百分比的情形；負數為減少。</translation>
        </message>
        <message>
            <source>PERCENT</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>The same seed plays the same days.</source>
            <translation>種子相同，模擬的日子就相同。</translation>
        </message>
        <message>
            <source>--%1 needs --simulate.</source>
            <translation>--%1 須與 --simulate 一起使用。</translation>
        </message>
        <message>
            <source>“%1” is no number of repetitions from 2 to 10000.</source>
            <translation>「%1」不是 2 至 10000 的重複次數。</translation>
        </message>
        <message>
            <source>“%1” is no number of sick agents.</source>
            <translation>「%1」不是病假人數。</translation>
        </message>
        <message>
            <source>“%1” is no percentage from -100 to 1000.</source>
            <translation>「%1」不是 -100 至 1000 的百分比。</translation>
        </message>
        <message>
            <source>“%1” is no seed; take a whole number.</source>
            <translation>「%1」不是種子；請給整數。</translation>
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
            <translation>按計劃</translation>
        </message>
        <message>
            <source>%1% calls, %2 sick</source>
            <translation>來電 %1%，病假 %2 人</translation>
        </message>
        <message>
            <source>Simulated, %1 repetitions</source>
            <translation>模擬 %1 次</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>來電量</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>及時接聽</translation>
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
            <translation>放棄</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StaffCommand</name>
        <message>
            <source>--%1 is missing; dutydesk staff --help says what it is.</source>
            <translation>缺少 --%1；其含義見 dutydesk staff --help。</translation>
        </message>
        <message>
            <source>“%1” is no number of calls.</source>
            <translation>「%1」不是來電量。</translation>
        </message>
        <message>
            <source>“%1” is no length in minutes, up to a day.</source>
            <translation>「%1」不是一天以內的分鐘數。</translation>
        </message>
        <message>
            <source>“%1” is no handling time in seconds.</source>
            <translation>「%1」不是以秒計的處理時長。</translation>
        </message>
        <message>
            <source>“%1” is no patience in seconds.</source>
            <translation>「%1」不是以秒計的耐心時間。</translation>
        </message>
        <message>
            <source>“%1” is no service target; 80/20 means 80% within 20 seconds.</source>
            <translation>「%1」不是服務目標；80/20 表示 20 秒內 80%。</translation>
        </message>
        <message>
            <source>“%1” is no occupancy from 1 to 100 percent.</source>
            <translation>「%1」不是 1 至 100 的利用率百分比。</translation>
        </message>
        <message>
            <source>The format must be text or json, not “%1”.</source>
            <translation>格式須為 text 或 json，不能是「%1」。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>無法理解「%1」。</translation>
        </message>
        <message>
            <source>Counts the agents that a load of calls needs, by Erlang and by the handbook's table.</source>
            <translation>按 Erlang 和制度席位表計算一定來電量所需的客服代表數。</translation>
        </message>
        <message>
            <source>Calls that come in the period.</source>
            <translation>該時段內的來電量。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Length of the period in minutes.</source>
            <translation>時段長度（分鐘）。</translation>
        </message>
        <message>
            <source>MINUTES</source>
            <translation>分鐘</translation>
        </message>
        <message>
            <source>Average handling time in seconds.</source>
            <translation>平均處理時長（秒）。</translation>
        </message>
        <message>
            <source>SECONDS</source>
            <translation>秒數</translation>
        </message>
        <message>
            <source>Service target: 80/20 means 80% of all calls answered within 20 seconds; who hangs up is not answered.</source>
            <translation>服務目標：80/20 表示全部來電的 80% 在 20 秒內接聽；放棄的不算接聽。</translation>
        </message>
        <message>
            <source>TARGET</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Callers hang up after so many seconds on average (Erlang A); without it nobody does (Erlang C).</source>
            <translation>來電人平均等待這麼多秒後放棄（Erlang A）；不給則無人放棄（Erlang C）。</translation>
        </message>
        <message>
            <source>Agents are on calls for at most this share of their time at the seat.</source>
            <translation>客服代表通話時間佔在席時間的上限。</translation>
        </message>
        <message>
            <source>PERCENT</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>text or json: agents, serviceLevel, averageWaitSeconds (of all calls), occupancy, abandonment, tableSeats…; shares from 0 to 1, unrounded.</source>
            <translation>text 或 json：agents、serviceLevel、averageWaitSeconds（全部來電）、occupancy、abandonment、tableSeats…；比率為 0 至 1，不取整。</translation>
        </message>
        <message>
            <source>FORMAT</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Plays the load so many times through, eight hours each after two to settle.</source>
            <translation>把該來電量模擬這麼多次，每次先穩定兩小時，再計八小時。</translation>
        </message>
        <message>
            <source>--people is for --seat-types.</source>
            <translation>--people 須與 --seat-types 同用。</translation>
        </message>
        <message>
            <source>--%1 and --seat-types don't go together.</source>
            <translation>--%1 不能與 --seat-types 同用。</translation>
        </message>
        <message>
            <source>Counts each seat type of this table by itself: seat_type, calls, aht_seconds and, if it has them, target, weight (what a missing seat counts) and patience_seconds. VIP seats keep their own target unless the table names one.</source>
            <translation>按此表逐個專席計算：seat_type、calls、aht_seconds，可另有 target、weight（缺一席的分量）和 patience_seconds。表中未給目標時，會員專席用自己的目標。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Places the people of this table where they serve best: agent, and the seat_types they can take, separated by semicolons, the dearest first.</source>
            <translation>把此表中的人安排到最合適的專席：agent 和可坐的 seat_types，以分號分隔，最優先的在前。</translation>
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
            <translation>及時接聽</translation>
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
            <translation>放棄</translation>
        </message>
        <message>
            <source>Seats by the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>People with shrinkage</source>
            <translation>含離席的人數</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StatusStrip</name>
        <message>
            <source>Ctrl Z undoes: %1</source>
            <translation>Ctrl Z 撤銷：%1</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::StatusWatch</name>
        <message>
            <source>The database is back; nothing that was saved is lost.</source>
            <translation>資料庫已恢復連線，已儲存的內容沒有丟失。</translation>
        </message>
        <message>
            <source>Demo centre</source>
            <translation>演示中心</translation>
        </message>
        <message>
            <source>Server database</source>
            <translation>伺服器資料庫</translation>
        </message>
        <message>
            <source>Local database</source>
            <translation>本機資料庫</translation>
        </message>
        <message>
            <source>Database out of reach, trying again…</source>
            <translation>資料庫無法連線，正在重試…</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <comment>when</comment>
            <translation>最近備份 %1</translation>
        </message>
        <message>
            <source>Checking the journal…</source>
            <translation>正在校驗審計鏈…</translation>
        </message>
        <message>
            <source>Journal unbroken</source>
            <translation>審計鏈正常</translation>
        </message>
        <message>
            <source>Journal broken</source>
            <translation>審計鏈斷裂</translation>
        </message>
        <message>
            <source>This computer's clock shows %1, but the last entry was made at %2. Please set the clock right: until then new entries bear the time of that one.</source>
            <translation>本機時鐘顯示 %1，但最後一條記錄寫於 %2。請校準時鐘；在此之前，新記錄沿用那條記錄的時間。</translation>
        </message>
        <message>
            <source>The daily backup was not made. %1</source>
            <translation>每日備份未能完成。%1</translation>
        </message>
        <message>
            <source>What is overdue was not escalated. %1</source>
            <translation>超時事項未能升級。%1</translation>
        </message>
        <message>
            <source>The open tickets of somebody who left could not be handed over. %1</source>
            <translation>離崗人員的未結工單未能移交。%1</translation>
        </message>
        <message>
            <source>No backup today</source>
            <translation>今日無備份</translation>
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
                <numerusform>%n 個任務</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs in the background</source>
            <translation>顯示後臺任務</translation>
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
            <translation>後臺任務</translation>
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
            <translation>%1 — 無需再填寫。</translation>
        </message>
        <message>
            <source>Left open, the policy's time limit holds.</source>
            <translation>不填則按制度時限。</translation>
        </message>
        <message>
            <source> h</source>
            <comment>hours, after a number</comment>
            <translation> 小時</translation>
        </message>
        <message>
            <source>Working hours on top of the limit.</source>
            <translation>在時限之外增加的工作小時。</translation>
        </message>
        <message>
            <source>Show and edit the customer</source>
            <translation>顯示並修改客戶資料</translation>
        </message>
        <message>
            <source>That it was shown goes into the journal.</source>
            <translation>檢視行為將記入審計記錄。</translation>
        </message>
        <message>
            <source>You see the newer version's facts; what you typed is still here. Send it again to save it.</source>
            <translation>現顯示較新版本的內容，您填寫的仍在；再次提交即可儲存。</translation>
        </message>
        <message>
            <source>The ticket is “%1” now; this may no longer be possible. What you typed is still here.</source>
            <translation>工單現為「%1」，此操作可能已不適用；您填寫的內容仍在。</translation>
        </message>
        <message>
            <source>%1 changed this ticket while the form is open. When you send it, both versions are shown to you.</source>
            <translation>表單開啟期間 %1 修改了此工單，提交時將同時顯示兩個版本。</translation>
        </message>
        <message>
            <source>inside the centre</source>
            <translation>中心內部</translation>
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
            <translation>全部環節</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>全部型別</translation>
        </message>
        <message>
            <source>Any category</source>
            <translation>全部類別</translation>
        </message>
        <message>
            <source>Any department</source>
            <translation>全部部門</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Keep filter…</source>
            <translation>儲存篩選…</translation>
        </message>
        <message>
            <source>Remove filter</source>
            <translation>刪除篩選</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketFinder</name>
        <message>
            <source>Tickets</source>
            <translation>工單</translation>
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
            <translation>經過</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number and title of a ticket</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>%1 級</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>show less</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>show all</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>顯示</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承諾</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>%1 前答覆</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>類別</translation>
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
            <translation>未轉辦</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>歷次</translation>
        </message>
        <message>
            <source>returns %1 · extensions %2 · reminders %3</source>
            <translation>退單 %1 · 延期 %2 · 催辦 %3</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>相似工單</translation>
        </message>
        <message>
            <source>none in this district</source>
            <translation>本片區無</translation>
        </message>
        <message>
            <source>%1 in %2 within %3 days</source>
            <translation>%2近 %3 日 %1 起</translation>
        </message>
        <message>
            <source>View</source>
            <translation>檢視</translation>
        </message>
        <message>
            <source>Last changed by %1, %2</source>
            <translation>%1 於 %2 最後修改</translation>
        </message>
        <message>
            <source>Print transfer slip</source>
            <translation>列印轉辦單</translation>
        </message>
        <message>
            <source>Your post may not print slips.</source>
            <translation>您的崗位無權列印單據。</translation>
        </message>
        <message>
            <source>It was not transferred yet.</source>
            <translation>尚未轉辦。</translation>
        </message>
        <message>
            <source>Print feedback slip</source>
            <translation>列印反饋單</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>時限</translation>
        </message>
        <message>
            <source>all clocks · working time</source>
            <translation>全部計時 · 工作時間</translation>
        </message>
        <message>
            <source>%1 · pass %2</source>
            <translation>%1 · 第 %2 輪</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 · paused</source>
            <translation>%1 · 暫停</translation>
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
            <translation>%1 · 已結束</translation>
        </message>
        <message>
            <source>not started / %1</source>
            <translation>未開始 / %1</translation>
        </message>
        <message>
            <source>No clock has started yet.</source>
            <translation>尚未開始計時。</translation>
        </message>
        <message>
            <source>Why overdue?</source>
            <translation>為什麼超時？</translation>
        </message>
        <message>
            <source>Why this limit?</source>
            <translation>為什麼是這個時限？</translation>
        </message>
        <message>
            <source>● %1 overdue %2</source>
            <comment>a clock and working time</comment>
            <translation>● %1超時 %2</translation>
        </message>
    </context>
    <context>
        <name>dutydesk::TicketSource</name>
        <message>
            <source>Ticket</source>
            <translation>工單</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>環節</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩餘</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>經辦人</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先順序</translation>
        </message>
        <message>
            <source>District</source>
            <translation>片區</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>輪次</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近變動</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>超時 %1</translation>
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
            <translation>%1 現為「%2」，不能「%3」。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>ticket and what was done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Your post may not print slips.</source>
            <translation>您的崗位無權列印單據。</translation>
        </message>
        <message>
            <source>There is no such slip yet.</source>
            <translation>尚無此單據。</translation>
        </message>
        <message>
            <source>%1 feedback slip.pdf</source>
            <translation>%1 處理反饋單.pdf</translation>
        </message>
        <message>
            <source>%1 transfer slip.pdf</source>
            <translation>%1 轉辦單.pdf</translation>
        </message>
        <message>
            <source>Print feedback slip</source>
            <translation>列印反饋單</translation>
        </message>
        <message>
            <source>Print transfer slip</source>
            <translation>列印轉辦單</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>已列印到 %1</translation>
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
            <translation>工單</translation>
        </message>
        <message>
            <source>Number, words, phone, or @customer</source>
            <translation>單號、內容、電話或 @客戶</translation>
        </message>
        <message>
            <source>J/K up and down · F feedback · C call back · W why</source>
            <translation>J/K 上下 · F 反饋 · C 回訪 · W 原因</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新工單</translation>
        </message>
        <message>
            <source>Next ticket</source>
            <translation>下一張</translation>
        </message>
        <message>
            <source>Previous ticket</source>
            <translation>上一張</translation>
        </message>
        <message>
            <source>Why this time limit?</source>
            <translation>為什麼是這個時限？</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>顯示客戶</translation>
        </message>
        <message>
            <source>Print transfer slip</source>
            <translation>列印轉辦單</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>選擇列</translation>
        </message>
        <message>
            <source>No ticket here</source>
            <translation>沒有工單</translation>
        </message>
        <message>
            <source>Nothing matches this filter. Choose another one, or record a new case.</source>
            <translation>沒有符合此篩選的工單。請換一個篩選，或受理新工單。</translation>
        </message>
        <message>
            <source>No ticket chosen</source>
            <translation>未選擇工單</translation>
        </message>
        <message>
            <source>Choose one in the list: J and K move, / searches.</source>
            <translation>請在列表中選擇：J、K 移動，/ 查詢。</translation>
        </message>
        <message>
            <source>Keep filter</source>
            <translation>儲存篩選</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>篩選名稱</translation>
        </message>
        <message>
            <source>This ticket can't be shown</source>
            <translation>無法顯示此工單</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>%1 %2 · %3</source>
            <comment>number, title and stage of a ticket</comment>
            <translation>%1 %2 · %3</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
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
        <name>dutydesk::ToastStack</name>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
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
            <translation>將演示中心的每個頁面繪成 1440 × 900 的 PNG 圖片。</translation>
        </message>
        <message>
            <source>The folder for the pictures.</source>
            <translation>圖片資料夾。</translation>
        </message>
        <message>
            <source>Say where the pictures go: dutydesk tour DIR.</source>
            <translation>請指定圖片資料夾：dutydesk tour 資料夾。</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>無法建立資料夾 %1。</translation>
        </message>
        <message>
            <source>The page %1 did not finish loading.</source>
            <translation>頁面 %1 未能載入完畢。</translation>
        </message>
        <message>
            <source>%1 can't be written.</source>
            <translation>無法寫入 %1。</translation>
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
        <name>dutydesk::WatchedFolder</name>
        <message>
            <source>Look at it…</source>
            <translation>檢視…</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n interval(s) imported.</source>
            <translation>
                <numerusform>%1：已匯入 %n 個時段。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n cell(s) are wrong; nothing was imported from it.</source>
            <translation>
                <numerusform>%1：%n 個單元格有誤，未匯入任何內容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s) differ from what is kept.</source>
            <translation>
                <numerusform>%1：%n 個值與已存的不同。</numerusform>
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
            <translation>歡迎使用 Dutydesk</translation>
        </message>
        <message>
            <source>The desk for the people who run a customer-service centre. How do you want to begin?</source>
            <translation>客服中心管理者的工作臺。您想如何開始？</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>先看看</translation>
        </message>
        <message>
            <source>A demo centre with 60 agents, eight weeks of calls and 2,000 tickets, in a database of its own. Nothing you do there touches a real centre.</source>
            <translation>演示中心有 60 名客服代表、八週話務量和 2,000 張工單，使用獨立資料庫，任何操作都不影響正式中心。</translation>
        </message>
        <message>
            <source>Open the demo centre</source>
            <translation>開啟演示中心</translation>
        </message>
        <message>
            <source>Set up my centre</source>
            <translation>建立我的中心</translation>
        </message>
        <message>
            <source>An empty database for your own centre, with you as its administrator. It takes a minute; everything can be changed later.</source>
            <translation>為您的中心建立空資料庫，由您擔任系統管理員。一分鐘即可完成，以後都可更改。</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>建立…</translation>
        </message>
        <message>
            <source>Making the demo centre. This is done once.</source>
            <translation>正在生成演示中心，僅需一次。</translation>
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
            <translation>檢視制度參數</translation>
        </message>
        <message>
            <source>change policies</source>
            <translation>修改制度參數</translation>
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
            <translation>制度參數 {key} 缺失或損壞，請重新安裝 Dutydesk。</translation>
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
            <source>Value</source>
            <translation>數值</translation>
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
            <source>Typing speed: {qualification.had} of at least {qualification.needed} a minute</source>
            <translation>錄入速度：每分鐘 {qualification.had} 字，至少 {qualification.needed}</translation>
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
            <source>{count} people would be changed. Look at the changes and confirm them, or take their rows out of the file. Nothing was imported.</source>
            <translation>將有 {count} 名人員的資料被更改。請核對後確認，或從檔案中去掉這些行。未匯入任何內容。</translation>
        </message>
        <message>
            <source>People were changed since the preview was made. Nothing was imported; please look at the preview again.</source>
            <translation>預覽之後人員已有變動，尚未匯入，請重新檢視預覽。</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>制度參數</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Policy changed</source>
            <translation>修改制度參數</translation>
        </message>
        <message>
            <source>There is no policy called {key}.</source>
            <translation>沒有名為 {key} 的制度參數。</translation>
        </message>
        <message>
            <source>A change can't reach back: {effective} is before {today}. What was decided stays decided.</source>
            <translation>修改不能追溯：{effective} 早於 {today}，已作出的決定不變。</translation>
        </message>
        <message>
            <source>The policy file {file} is damaged at {item}: {what}. Please install Dutydesk again.</source>
            <translation>制度參數檔案 {file} 在 {item} 處損壞：{what}。請重新安裝 Dutydesk。</translation>
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
            <translation>您的系統帳號無權讀取「{file}」。請向檔案所有者申請權限，或複製一份。</translation>
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
            <translation>制度參數 {key} 的值「{value}」不是日期或時刻。</translation>
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
            <translation>開始</translation>
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
            <translation>無法計算席位：{interval}內 {calls} 通、每通 {handling}；話務強度須為正且低於 {limit} 路同時通話。</translation>
        </message>
        <message>
            <source>{share}% within {within} is no service target: the share lies between 0 and 100%, 100% itself would take endless seats.</source>
            <translation>{within}內 {share}% 不是有效的服務目標：比例須在 0 與 100% 之間，100% 需要無限席位。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”. A seat table is written like “50:5 100:7”, calls and seats both rising.</source>
            <translation>制度參數 {key} 的值為「{value}」。席位表應寫作「50:5 100:7」，來電量與席位數均遞增。</translation>
        </message>
        <message>
            <source>Erlang C: {seats} seats answer {service-level}% within {target-within}; {target-share}% are wanted</source>
            <translation>Erlang C：{seats} 席可在 {target-within}內接聽 {service-level}%，目標 {target-share}%</translation>
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
            <translation>{calls} 通中 {answered} 通在 {target-within}內接聽：{reached-share}%，目標 {target-share}%</translation>
        </message>
        <message>
            <source>Reached, %</source>
            <translation>達成 %</translation>
        </message>
        <message>
            <source>record that the customer came back</source>
            <translation>登記客戶已回覆</translation>
        </message>
        <message>
            <source>answer a request for help</source>
            <translation>答覆求助</translation>
        </message>
        <message>
            <source>hand a ticket to another agent</source>
            <translation>移交工單</translation>
        </message>
        <message>
            <source>“{file}” can't be written: {detail}. Choose another folder.</source>
            <translation>無法寫入「{file}」：{detail}。請另選資料夾。</translation>
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
            <translation>{number} 分鐘</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} 小時</translation>
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
            <translation>{number} 個字元</translation>
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
            <translation>{number} 字/分鐘</translation>
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
            <translation>{number} 個班次</translation>
        </message>
        <message>
            <source>{number} returns</source>
            <translation>{number} 次</translation>
        </message>
        <message>
            <source>step {number}</source>
            <translation>{number} 級</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>出廠值</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>出處</translation>
        </message>
        <message>
            <source>The handbook says so.</source>
            <translation>手冊規定。</translation>
        </message>
        <message>
            <source>No handbook says it: this is our default.</source>
            <translation>手冊未規定，此為我們的預設值。</translation>
        </message>
        <message>
            <source>The centre set it itself.</source>
            <translation>本中心自行設定。</translation>
        </message>
        <message>
            <source>Wrong passwords before waiting begins</source>
            <translation>允許密碼錯誤次數</translation>
        </message>
        <message>
            <source>First wait after wrong passwords</source>
            <translation>密碼錯誤後首次等待</translation>
        </message>
        <message>
            <source>Each further wait is longer by</source>
            <translation>每次等待延長倍數</translation>
        </message>
        <message>
            <source>Longest wait after wrong passwords</source>
            <translation>密碼錯誤最長等待</translation>
        </message>
        <message>
            <source>The window locks itself after</source>
            <translation>閒置自動鎖屏</translation>
        </message>
        <message>
            <source>Shortest password</source>
            <translation>密碼最短長度</translation>
        </message>
        <message>
            <source>Automatic backup every</source>
            <translation>自動備份間隔</translation>
        </message>
        <message>
            <source>Backups kept</source>
            <translation>保留備份數</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>放假日</translation>
        </message>
        <message>
            <source>Statutory holidays among them</source>
            <translation>其中法定節假日</translation>
        </message>
        <message>
            <source>Make-up workdays</source>
            <translation>調休上班日</translation>
        </message>
        <message>
            <source>Interval of the duty sheet</source>
            <translation>值班表時段</translation>
        </message>
        <message>
            <source>Same weekdays in the forecast's mean</source>
            <translation>預測取同星期日數</translation>
        </message>
        <message>
            <source>How far back the forecast looks</source>
            <translation>預測回溯範圍</translation>
        </message>
        <message>
            <source>Office hours on Monday</source>
            <translation>週一辦公時間</translation>
        </message>
        <message>
            <source>Office hours on Tuesday</source>
            <translation>週二辦公時間</translation>
        </message>
        <message>
            <source>Office hours on Wednesday</source>
            <translation>週三辦公時間</translation>
        </message>
        <message>
            <source>Office hours on Thursday</source>
            <translation>週四辦公時間</translation>
        </message>
        <message>
            <source>Office hours on Friday</source>
            <translation>週五辦公時間</translation>
        </message>
        <message>
            <source>Office hours on Saturday</source>
            <translation>週六辦公時間</translation>
        </message>
        <message>
            <source>Office hours on Sunday</source>
            <translation>週日辦公時間</translation>
        </message>
        <message>
            <source>Office hours on a make-up workday</source>
            <translation>調休上班日辦公時間</translation>
        </message>
        <message>
            <source>Offices open on holidays</source>
            <translation>節假日辦公</translation>
        </message>
        <message>
            <source>General service: knowledge test from</source>
            <translation>綜合業務：知識得分下限</translation>
        </message>
        <message>
            <source>General service: typing from</source>
            <translation>綜合業務：錄入速度下限</translation>
        </message>
        <message>
            <source>General service: look-up within</source>
            <translation>綜合業務：查詢時限</translation>
        </message>
        <message>
            <source>Customer service: knowledge test from</source>
            <translation>使用者業務：知識得分下限</translation>
        </message>
        <message>
            <source>Customer service: typing from</source>
            <translation>使用者業務：錄入速度下限</translation>
        </message>
        <message>
            <source>Customer service: look-up within</source>
            <translation>使用者業務：查詢時限</translation>
        </message>
        <message>
            <source>Value-added service: knowledge test from</source>
            <translation>增值業務：知識得分下限</translation>
        </message>
        <message>
            <source>Value-added service: typing from</source>
            <translation>增值業務：錄入速度下限</translation>
        </message>
        <message>
            <source>Value-added service: look-up within</source>
            <translation>增值業務：查詢時限</translation>
        </message>
        <message>
            <source>VIP members: knowledge test from</source>
            <translation>VIP 會員：知識得分下限</translation>
        </message>
        <message>
            <source>VIP members: typing from</source>
            <translation>VIP 會員：錄入速度下限</translation>
        </message>
        <message>
            <source>VIP members: look-up within</source>
            <translation>VIP 會員：查詢時限</translation>
        </message>
        <message>
            <source>World-Wind service: knowledge test from</source>
            <translation>世界風：知識得分下限</translation>
        </message>
        <message>
            <source>World-Wind service: typing from</source>
            <translation>世界風：錄入速度下限</translation>
        </message>
        <message>
            <source>World-Wind service: look-up within</source>
            <translation>世界風：查詢時限</translation>
        </message>
        <message>
            <source>Other seats: knowledge test from</source>
            <translation>其他專席：知識得分下限</translation>
        </message>
        <message>
            <source>Other seats: typing from</source>
            <translation>其他專席：錄入速度下限</translation>
        </message>
        <message>
            <source>Other seats: look-up within</source>
            <translation>其他專席：查詢時限</translation>
        </message>
        <message>
            <source>Agents for one quality inspector</source>
            <translation>每名質檢員對應客服代表數</translation>
        </message>
        <message>
            <source>Factor b with few calls</source>
            <translation>b 值（來電少）</translation>
        </message>
        <message>
            <source>Factor b with some calls</source>
            <translation>b 值（來電中等）</translation>
        </message>
        <message>
            <source>Factor b with many calls</source>
            <translation>b 值（來電多）</translation>
        </message>
        <message>
            <source>Calls to be connected</source>
            <translation>應接通來電</translation>
        </message>
        <message>
            <source>Data analysts</source>
            <translation>資料分析員</translation>
        </message>
        <message>
            <source>Duty managers at least</source>
            <translation>值班經理最少</translation>
        </message>
        <message>
            <source>Duty managers at most</source>
            <translation>值班經理最多</translation>
        </message>
        <message>
            <source>Information editors at least</source>
            <translation>資訊採編最少</translation>
        </message>
        <message>
            <source>Information editors at most</source>
            <translation>資訊採編最多</translation>
        </message>
        <message>
            <source>Front-line agents for one back-office agent</source>
            <translation>每名後臺對應前臺人數</translation>
        </message>
        <message>
            <source>Handling time of a call</source>
            <translation>每通處理時長</translation>
        </message>
        <message>
            <source>A centre is large from</source>
            <translation>大型中心的客服代表數起點</translation>
        </message>
        <message>
            <source>Managers of each post</source>
            <translation>每個管理崗人數</translation>
        </message>
        <message>
            <source>Many calls are more than</source>
            <translation>來電多：高於</translation>
        </message>
        <message>
            <source>Some calls are from</source>
            <translation>來電中等：自</translation>
        </message>
        <message>
            <source>Table of seats for calls</source>
            <translation>來電量席位表</translation>
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
            <translation>服務目標：及時接聽率</translation>
        </message>
        <message>
            <source>Service target: in time means within</source>
            <translation>服務目標：接聽時限</translation>
        </message>
        <message>
            <source>Trainers at least</source>
            <translation>培訓員最少</translation>
        </message>
        <message>
            <source>Trainers at most</source>
            <translation>培訓員最多</translation>
        </message>
        <message>
            <source>A slip is accepted within</source>
            <translation>接單時限</translation>
        </message>
        <message>
            <source>The agent is contacted within</source>
            <translation>聯絡座席時限</translation>
        </message>
        <message>
            <source>A slip is completed within</source>
            <translation>辦結時限</translation>
        </message>
        <message>
            <source>A slip about activation is completed within</source>
            <translation>啟用工單辦結時限</translation>
        </message>
        <message>
            <source>A slip about a fault is completed within</source>
            <translation>障礙單辦結時限</translation>
        </message>
        <message>
            <source>An urgent slip is completed within</source>
            <translation>緊急工單辦結時限</translation>
        </message>
        <message>
            <source>Complaints run around the clock</source>
            <translation>投訴 7×24 計時</translation>
        </message>
        <message>
            <source>The customer is called back within</source>
            <translation>回訪時限</translation>
        </message>
        <message>
            <source>After nobody answered, called again within</source>
            <translation>未接通後再次回訪時限</translation>
        </message>
        <message>
            <source>First escalation at</source>
            <translation>一級上報</translation>
        </message>
        <message>
            <source>Second escalation at</source>
            <translation>二級上報</translation>
        </message>
        <message>
            <source>Third escalation at</source>
            <translation>三級上報</translation>
        </message>
        <message>
            <source>Longest extension</source>
            <translation>延期上限</translation>
        </message>
        <message>
            <source>An overdue slip counts</source>
            <translation>超時工單扣分</translation>
        </message>
        <message>
            <source>A dispute begins after</source>
            <translation>同兩部門退單幾次轉裁定</translation>
        </message>
        <message>
            <source>Satisfied means from</source>
            <translation>滿意的起點</translation>
        </message>
        <message>
            <source>Similar tickets are looked for in the last</source>
            <translation>相似工單查詢範圍</translation>
        </message>
        <message>
            <source>A customer not reached is given up after</source>
            <translation>聯絡不上客戶多少天后可結</translation>
        </message>
        <message>
            <source>Ticket category</source>
            <translation>工單類別</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>郵件</translation>
        </message>
        <message>
            <source>Online message</source>
            <translation>線上留言</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>諮詢</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投訴</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>請求</translation>
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
            <translation>緊急</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>To be accepted</source>
            <translation>待接單</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退單</translation>
        </message>
        <message>
            <source>In dispute</source>
            <translation>待裁定</translation>
        </message>
        <message>
            <source>To contact the agent</source>
            <translation>待聯絡座席</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>處理中</translation>
        </message>
        <message>
            <source>Waiting for customer</source>
            <translation>等待客戶</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>待回訪</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已歸檔</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Answered at once</source>
            <translation>當場答覆辦結</translation>
        </message>
        <message>
            <source>Customer satisfied</source>
            <translation>客戶滿意</translation>
        </message>
        <message>
            <source>Customer unreachable</source>
            <translation>客戶聯絡不上</translation>
        </message>
        <message>
            <source>R1 Not our duty</source>
            <translation>R1 非本部門職責</translation>
        </message>
        <message>
            <source>R2 Facts are missing</source>
            <translation>R2 資料不全</translation>
        </message>
        <message>
            <source>R3 Sent twice</source>
            <translation>R3 重複派單</translation>
        </message>
        <message>
            <source>R4 Wrong category</source>
            <translation>R4 類別有誤</translation>
        </message>
        <message>
            <source>R5 Beyond our authority</source>
            <translation>R5 超出權限</translation>
        </message>
        <message>
            <source>R9 Other reason for returning</source>
            <translation>R9 其他退單原因</translation>
        </message>
        <message>
            <source>D1 Too slow</source>
            <translation>D1 處理太慢</translation>
        </message>
        <message>
            <source>D2 Not solved</source>
            <translation>D2 未解決</translation>
        </message>
        <message>
            <source>D3 The problem came back</source>
            <translation>D3 問題重現</translation>
        </message>
        <message>
            <source>D4 Attitude</source>
            <translation>D4 服務態度</translation>
        </message>
        <message>
            <source>D5 Disagrees with the result</source>
            <translation>D5 不認可結果</translation>
        </message>
        <message>
            <source>D9 Other reason for dissatisfaction</source>
            <translation>D9 其他不滿意原因</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接單</translation>
        </message>
        <message>
            <source>Contact the agent</source>
            <translation>聯絡座席</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承諾</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>回訪</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>計時中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>暫停</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>已達成</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>已不需要</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>已申請</translation>
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
            <translation>臨期與超時</translation>
        </message>
        <message>
            <source>My turn</source>
            <translation>待我處理</translation>
        </message>
        <message>
            <source>Callbacks due</source>
            <translation>待回訪</translation>
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
            <translation>一般時限</translation>
        </message>
        <message>
            <source>limit for urgent tickets</source>
            <translation>緊急工單時限</translation>
        </message>
        <message>
            <source>limit for faults</source>
            <translation>障礙單時限</translation>
        </message>
        <message>
            <source>limit for activation orders</source>
            <translation>啟用工單時限</translation>
        </message>
        <message>
            <source>Office hours</source>
            <translation>辦公時間</translation>
        </message>
        <message>
            <source>Around the clock</source>
            <translation>7×24 計時</translation>
        </message>
        <message>
            <source>Answer at once</source>
            <translation>當場答覆</translation>
        </message>
        <message>
            <source>Promise an answer</source>
            <translation>登記承諾</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>轉辦</translation>
        </message>
        <message>
            <source>Redirect</source>
            <translation>改派</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退單</translation>
        </message>
        <message>
            <source>Decide the dispute</source>
            <translation>裁定責任部門</translation>
        </message>
        <message>
            <source>Name a handler</source>
            <translation>指定經辦人</translation>
        </message>
        <message>
            <source>Agent contacted</source>
            <translation>已聯絡座席</translation>
        </message>
        <message>
            <source>Wait for customer</source>
            <translation>等待客戶</translation>
        </message>
        <message>
            <source>Customer is back</source>
            <translation>客戶已回覆</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>請求協助</translation>
        </message>
        <message>
            <source>Answer the question</source>
            <translation>答覆求助</translation>
        </message>
        <message>
            <source>Ask for an extension</source>
            <translation>申請延期</translation>
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
            <translation>催辦</translation>
        </message>
        <message>
            <source>Escalate</source>
            <translation>上報</translation>
        </message>
        <message>
            <source>Submit feedback slip</source>
            <translation>提交反饋單</translation>
        </message>
        <message>
            <source>Callback: not reached</source>
            <translation>回訪：未接通</translation>
        </message>
        <message>
            <source>Callback: satisfied</source>
            <translation>回訪：滿意</translation>
        </message>
        <message>
            <source>Callback: dissatisfied</source>
            <translation>回訪：不滿意</translation>
        </message>
        <message>
            <source>Close as unreachable</source>
            <translation>按聯絡不上辦結</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新開啟</translation>
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
            <translation>撤銷修改</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>轉辦</translation>
        </message>
        <message>
            <source>Redirected</source>
            <translation>已改派</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接單</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>Handler named</source>
            <translation>指定經辦人</translation>
        </message>
        <message>
            <source>Waiting for customer, clocks paused</source>
            <translation>等待客戶，計時暫停</translation>
        </message>
        <message>
            <source>Customer is back, clocks run on</source>
            <translation>客戶已回覆，繼續計時</translation>
        </message>
        <message>
            <source>Help asked for</source>
            <translation>請求協助</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>答覆求助</translation>
        </message>
        <message>
            <source>Extension asked for</source>
            <translation>申請延期</translation>
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
            <translation>催辦</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>已上報</translation>
        </message>
        <message>
            <source>Escalated by time</source>
            <translation>超時自動上報</translation>
        </message>
        <message>
            <source>Feedback slip</source>
            <translation>處理反饋單</translation>
        </message>
        <message>
            <source>Called back: not reached</source>
            <translation>回訪未接通</translation>
        </message>
        <message>
            <source>Called back: satisfied, archived</source>
            <translation>回訪滿意，歸檔</translation>
        </message>
        <message>
            <source>Called back: dissatisfied, rework</source>
            <translation>回訪不滿意，返工</translation>
        </message>
        <message>
            <source>Closed as unreachable</source>
            <translation>聯絡不上，辦結</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重新開啟</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>Customer data shown</source>
            <translation>檢視客戶資料</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>列印</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先順序</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Customer's name</source>
            <translation>客戶姓名</translation>
        </message>
        <message>
            <source>Customer's phone</source>
            <translation>客戶電話</translation>
        </message>
        <message>
            <source>Customer's address</source>
            <translation>客戶地址</translation>
        </message>
        <message>
            <source>Account or line number</source>
            <translation>帳號或線路號</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>片區</translation>
        </message>
        <message>
            <source>Calmed and apologised</source>
            <translation>已安撫並致歉</translation>
        </message>
        <message>
            <source>First receiver</source>
            <translation>首接</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>輪次</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>經辦人</translation>
        </message>
        <message>
            <source>Dispatched</source>
            <translation>派發時間</translation>
        </message>
        <message>
            <source>Policy version</source>
            <translation>制度版本</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>承諾時間</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答覆</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Escalation level</source>
            <translation>上報級別</translation>
        </message>
        <message>
            <source>Required completion</source>
            <translation>要求完成時間</translation>
        </message>
        <message>
            <source>Reason for returning</source>
            <translation>退單原因</translation>
        </message>
        <message>
            <source>Extra time</source>
            <translation>增加時間</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>處理情況</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>處理結果</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>滿意度</translation>
        </message>
        <message>
            <source>Reason for dissatisfaction</source>
            <translation>不滿意原因</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>計時</translation>
        </message>
        <message>
            <source>Clock: pass</source>
            <translation>計時輪次</translation>
        </message>
        <message>
            <source>Clock: state</source>
            <translation>計時狀態</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>開始時間</translation>
        </message>
        <message>
            <source>Running since</source>
            <translation>計時起點</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>時限</translation>
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
            <translation>預警</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止時間</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>恢復計時</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>允許</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>選用依據</translation>
        </message>
        <message>
            <source>Limit of the policy</source>
            <translation>制度時限</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>Transfer slip: pass</source>
            <translation>轉辦單輪次</translation>
        </message>
        <message>
            <source>Transferred from</source>
            <translation>轉出部門</translation>
        </message>
        <message>
            <source>Transferred to</source>
            <translation>轉入部門</translation>
        </message>
        <message>
            <source>Transfer slip: category</source>
            <translation>轉辦單類別</translation>
        </message>
        <message>
            <source>Transfer slip: description</source>
            <translation>轉辦單描述</translation>
        </message>
        <message>
            <source>Reason for transfer</source>
            <translation>轉辦原因</translation>
        </message>
        <message>
            <source>Decided by the coordinator</source>
            <translation>協調員裁定</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>派發人</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>待接單</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>接單人</translation>
        </message>
        <message>
            <source>Note on the return</source>
            <translation>退單說明</translation>
        </message>
        <message>
            <source>Returned by</source>
            <translation>退單人</translation>
        </message>
        <message>
            <source>Feedback slip: pass</source>
            <translation>反饋單輪次</translation>
        </message>
        <message>
            <source>Feedback from</source>
            <translation>反饋部門</translation>
        </message>
        <message>
            <source>Feedback by</source>
            <translation>反饋人</translation>
        </message>
        <message>
            <source>Feedback given</source>
            <translation>提交反饋單</translation>
        </message>
        <message>
            <source>Callback: pass</source>
            <translation>回訪輪次</translation>
        </message>
        <message>
            <source>Called back by</source>
            <translation>回訪人</translation>
        </message>
        <message>
            <source>Called back</source>
            <translation>已回訪</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>接通</translation>
        </message>
        <message>
            <source>Note on the callback</source>
            <translation>回訪備註</translation>
        </message>
        <message>
            <source>Extension: pass</source>
            <translation>延期輪次</translation>
        </message>
        <message>
            <source>Reason for the extension</source>
            <translation>延期原因</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>申請人</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>裁定人</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>裁定時間</translation>
        </message>
        <message>
            <source>Note on the decision</source>
            <translation>審批備註</translation>
        </message>
        <message>
            <source>Help: pass</source>
            <translation>求助輪次</translation>
        </message>
        <message>
            <source>Help asked of</source>
            <translation>求助部門</translation>
        </message>
        <message>
            <source>Help asked for by</source>
            <translation>求助人</translation>
        </message>
        <message>
            <source>Answer to the question</source>
            <translation>求助的答覆</translation>
        </message>
        <message>
            <source>Help given by</source>
            <translation>答覆人</translation>
        </message>
        <message>
            <source>Reminder: pass</source>
            <translation>催辦輪次</translation>
        </message>
        <message>
            <source>Reminded by</source>
            <translation>催辦人</translation>
        </message>
        <message>
            <source>Escalation: pass</source>
            <translation>上報輪次</translation>
        </message>
        <message>
            <source>Escalated to</source>
            <translation>上報至</translation>
        </message>
        <message>
            <source>Escalation: clock</source>
            <translation>上報所依計時</translation>
        </message>
        <message>
            <source>Escalation: limit due</source>
            <translation>上報所依期限</translation>
        </message>
        <message>
            <source>Escalated by</source>
            <translation>上報人</translation>
        </message>
        <message>
            <source>Reason for escalating</source>
            <translation>上報原因</translation>
        </message>
        <message>
            <source>Returned to</source>
            <translation>退回至</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退單次數</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} is overdue: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}超時：已用 {ticket.clock.used}，時限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} was in time: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}按時：已用 {ticket.clock.used}，時限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} is due soon: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}臨期：已用 {ticket.clock.used}，時限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} is running: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}計時中：已用 {ticket.clock.used}，時限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} stands while the customer is awaited: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>等待客戶，{ticket.clock.kind}暫停：已用 {ticket.clock.used}，時限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>{ticket.clock.kind} was no longer needed: {ticket.clock.used} used of {ticket.clock.allowed}.</source>
            <translation>{ticket.clock.kind}已不需要：已用 {ticket.clock.used}，時限 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>Extended by {ticket.clock.extended}, to {ticket.clock.allowed}.</source>
            <translation>延期 {ticket.clock.extended}，共 {ticket.clock.allowed}。</translation>
        </message>
        <message>
            <source>The limit is {ticket.clock.limit}: {ticket.clock.because}.</source>
            <translation>時限為 {ticket.clock.limit}：{ticket.clock.because}。</translation>
        </message>
        <message>
            <source>The sender asked for {ticket.clock.limit}; the policy would allow {ticket.clock.policy-limit}.</source>
            <translation>派單人要求 {ticket.clock.limit}，制度允許 {ticket.clock.policy-limit}。</translation>
        </message>
        <message>
            <source>{ticket.clock.points} points, once the branch is held responsible.</source>
            <translation>認定責任後 {ticket.clock.points} 分。</translation>
        </message>
        <message>
            <source>“{action}” does not fit a ticket in the state “{state}”. It fits: {possible}.</source>
            <translation>工單現為「{state}」，不能「{action}」；可操作的環節：{possible}。</translation>
        </message>
        <message>
            <source>With a complaint the customer is calmed first. Please record that you apologised.</source>
            <translation>投訴須先安撫客戶，請登記已致歉。</translation>
        </message>
        <message>
            <source>Please tell the customer when to expect an answer, and record that promise.</source>
            <translation>請告知客戶答覆時間，並登記該承諾。</translation>
        </message>
        <message>
            <source>Please name the agent who leads this case to its end.</source>
            <translation>請指定負責到底的客服代表。</translation>
        </message>
        <message>
            <source>{field} must lie in the future; it is {now} now.</source>
            <translation>{field}須在將來，現在是 {now}。</translation>
        </message>
        <message>
            <source>{field} may be no later than {due}, which is the limit by policy.</source>
            <translation>{field}不得晚於 {due}，即制度時限。</translation>
        </message>
        <message>
            <source>There is no working time between now and {required}. Please choose a later time.</source>
            <translation>現在至 {required} 之間沒有工作時間，請選擇更晚的時間。</translation>
        </message>
        <message>
            <source>The ticket is with this department already. Please choose another one.</source>
            <translation>工單已在該部門，請另選部門。</translation>
        </message>
        <message>
            <source>The coordinator decided that this department handles it, so it can't be returned.</source>
            <translation>協調員已裁定由本部門辦理，不能退單。</translation>
        </message>
        <message>
            <source>An extension is asked for before the deadline, which was {due}.</source>
            <translation>延期須在期限前申請，期限為 {due}。</translation>
        </message>
        <message>
            <source>An extension was asked for and is not decided yet.</source>
            <translation>已申請延期，尚未審批。</translation>
        </message>
        <message>
            <source>No extension was asked for.</source>
            <translation>沒有待審批的延期。</translation>
        </message>
        <message>
            <source>No question is open.</source>
            <translation>沒有待答覆的求助。</translation>
        </message>
        <message>
            <source>It may close as unreachable after attempts on {needed} different days; so far there were {days}.</source>
            <translation>須在 {needed} 個不同日期嘗試後方可按聯絡不上辦結，目前為 {days} 個。</translation>
        </message>
        <message>
            <source>{satisfaction} of 5 does not fit: from {from} on the customer counts as satisfied.</source>
            <translation>{satisfaction} 級不符：{from} 級起視為滿意。</translation>
        </message>
        <message>
            <source>The centre director knows already; there is no higher level.</source>
            <translation>中心主任已知悉，沒有更高級別。</translation>
        </message>
        <message>
            <source>Undo is no longer possible: {who} changed {record} on {when}.</source>
            <translation>已不能撤銷：{who}於 {when} 修改了{record}。</translation>
        </message>
        <message>
            <source>Only a change of title, description, category or priority can be undone.</source>
            <translation>只有標題、描述、類別或優先順序的修改可以撤銷。</translation>
        </message>
        <message>
            <source>{agent} does not work in this department. Please name somebody who does.</source>
            <translation>{agent}不在該部門，請指定該部門的人員。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>更新前</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>恢復前</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>完成備份</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>恢復備份</translation>
        </message>
        <message>
            <source>Backups that are kept</source>
            <translation>保留備份數</translation>
        </message>
        <message>
            <source>Time between automatic backups</source>
            <translation>自動備份間隔</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used. The database is as it was.</source>
            <translation>備份 {name} 已損壞，未予使用，資料庫保持原樣。</translation>
        </message>
        <message>
            <source>Backups of a PostgreSQL database need the program {tool}, which is not installed here. Install postgresql-client, or ask the server's administrator for backups.</source>
            <translation>備份 PostgreSQL 資料庫需要程式 {tool}，本機未安裝。請安裝 postgresql-client，或請伺服器管理員備份。</translation>
        </message>
        <message>
            <source>The backup could not be made or read at {place}. {detail}</source>
            <translation>無法在 {place} 寫入或讀取備份。{detail}</translation>
        </message>
        <message>
            <source>The backup {name} is of a newer Dutydesk (step {found}; this one knows {known}). Nothing was changed.</source>
            <translation>備份 {name} 屬於更新版本的 Dutydesk（步驟 {found}，本版本為 {known}），未作任何更改。</translation>
        </message>
        <message>
            <source>{record} has no such slip yet.</source>
            <translation>{record} 尚無此單據。</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {detail}. Choose another folder.</source>
            <translation>無法寫入「{file}」：{detail}。請另選資料夾。</translation>
        </message>
        <message>
            <source>“{location}” is no place for a database. Name a file, or postgresql://user@host:port/name.</source>
            <translation>「{location}」不是資料庫位置。請指定檔案，或 postgresql://使用者@主機:埠/庫名。</translation>
        </message>
        <message>
            <source>The database {place} can't be opened: {detail}. Check that it exists, that you may use it and that its server is running.</source>
            <translation>無法開啟資料庫 {place}：{detail}。請檢查其是否存在、您是否有權使用、伺服器是否執行。</translation>
        </message>
        <message>
            <source>The database {place} was used by a newer Dutydesk (step {found}; this one knows {known}). Nothing was changed. Please install the newer Dutydesk.</source>
            <translation>資料庫 {place} 已被更新版本的 Dutydesk 使用（步驟 {found}，本版本為 {known}）。未作任何更改，請安裝新版本。</translation>
        </message>
        <message>
            <source>The file {place} is no database. It was not changed; choose another one.</source>
            <translation>檔案 {place} 不是資料庫，未作更改，請另選檔案。</translation>
        </message>
        <message>
            <source>{place} is a database of another program. It was not changed; choose another one.</source>
            <translation>{place} 是其他程式的資料庫，未作更改，請另選檔案。</translation>
        </message>
        <message>
            <source>The database {place} may only be read, so nothing was saved. Ask for the right to write to the file and its folder.</source>
            <translation>資料庫 {place} 只讀，未能儲存。請申請該檔案及資料夾的寫權限。</translation>
        </message>
        <message>
            <source>The database {place} is damaged: {detail}. Don't work on with it; restore the last backup.</source>
            <translation>資料庫 {place} 已損壞：{detail}。請勿繼續使用，請恢復最近的備份。</translation>
        </message>
        <message>
            <source>The disk that holds {place} is full. Everything saved before is kept; until there is room again you can read but not save.</source>
            <translation>{place} 所在磁碟已滿。此前儲存的內容均在；騰出空間之前只能檢視，不能儲存。</translation>
        </message>
        <message>
            <source>Another program keeps the database {place} locked. Nothing was changed; try again in a moment.</source>
            <translation>另一個程式鎖定了資料庫 {place}。未作更改，請稍後重試。</translation>
        </message>
        <message>
            <source>The connection to {place} was lost. The last step was not done, everything before is kept. Try again once the server is back.</source>
            <translation>與 {place} 的連線中斷。最後一步未執行，此前的內容均在。伺服器恢復後請重試。</translation>
        </message>
        <message>
            <source>The database refused this because it contradicts another record: {detail}. Nothing was changed.</source>
            <translation>資料庫拒絕此操作，因其與另一條記錄矛盾：{detail}。未作更改。</translation>
        </message>
        <message>
            <source>The database {place} reported an error: {detail}. Nothing was changed.</source>
            <translation>資料庫 {place} 報告錯誤：{detail}。未作更改。</translation>
        </message>
        <message>
            <source>its content was changed</source>
            <translation>內容被改動</translation>
        </message>
        <message>
            <source>an entry before it is missing, or its time runs backwards</source>
            <translation>其前有記錄缺失，或時間倒退</translation>
        </message>
        <message>
            <source>its columns contradict its content</source>
            <translation>列與內容矛盾</translation>
        </message>
        <message>
            <source>entries at the end are missing</source>
            <translation>末尾缺少記錄</translation>
        </message>
        <message>
            <source>a backup holds another entry, or one that is missing here</source>
            <translation>備份中的記錄與此不同，或此處缺失</translation>
        </message>
        <message>
            <source>{start}: {calls} calls expected, {seats} seats needed</source>
            <translation>{start}：預計 {calls} 通，需 {seats} 席</translation>
        </message>
        <message>
            <source>Seats by the table</source>
            <translation>按席位表</translation>
        </message>
        <message>
            <source>Calls that came</source>
            <translation>實際來電</translation>
        </message>
        <message>
            <source>Seats that those asked for</source>
            <translation>對應所需席位</translation>
        </message>
        <message>
            <source>Network quality</source>
            <translation>網路質量</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障障礙</translation>
        </message>
        <message>
            <source>Installation and moving</source>
            <translation>裝機移機</translation>
        </message>
        <message>
            <source>Activation order</source>
            <translation>啟用工單</translation>
        </message>
        <message>
            <source>Charges and bills</source>
            <translation>資費賬單</translation>
        </message>
        <message>
            <source>Plans and contracts</source>
            <translation>套餐合約</translation>
        </message>
        <message>
            <source>Value-added services</source>
            <translation>增值業務</translation>
        </message>
        <message>
            <source>Service quality</source>
            <translation>服務質量</translation>
        </message>
        <message>
            <source>Membership and points</source>
            <translation>會員積分</translation>
        </message>
        <message>
            <source>Online channels</source>
            <translation>線上渠道</translation>
        </message>
        <message>
            <source>Enterprise lines</source>
            <translation>政企專線</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>這不是文字。</translation>
        </message>
        <message>
            <source>There is no section “{value}”.</source>
            <translation>沒有「{value}」這個段落。</translation>
        </message>
        <message>
            <source>“{value}” stands before the first section; this is no roster instance.</source>
            <translation>「{value}」出現在第一個段落之前，這不是排班例項。</translation>
        </message>
        <message>
            <source>“{value}” needs {section} before it.</source>
            <translation>「{value}」之前需要有 {section}。</translation>
        </message>
        <message>
            <source>“{value}” has {found} fields; at least {least} and at most {most} are wanted.</source>
            <translation>「{value}」有 {found} 個欄位；應有 {least} 到 {most} 個。</translation>
        </message>
        <message>
            <source>{field} is missing.</source>
            <translation>缺少{field}。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is no whole number.</source>
            <translation>{field}：「{value}」不是整數。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is not between {low} and {high}.</source>
            <translation>{field}：「{value}」不在 {low} 到 {high} 之間。</translation>
        </message>
        <message>
            <source>“{value}” was given already.</source>
            <translation>「{value}」前面已經給出。</translation>
        </message>
        <message>
            <source>There is no shift “{value}”.</source>
            <translation>沒有班次「{value}」。</translation>
        </message>
        <message>
            <source>There is no employee “{value}”.</source>
            <translation>沒有員工「{value}」。</translation>
        </message>
        <message>
            <source>Day “{value}” is outside the roster: its {days} days are counted from 0.</source>
            <translation>第「{value}」天不在排班表內：共 {days} 天，從 0 數起。</translation>
        </message>
        <message>
            <source>“{value}” limits no shift; SHIFT=NUMBER is wanted.</source>
            <translation>「{value}」沒有限制任何班次；應寫成 班次=數字。</translation>
        </message>
        <message>
            <source>The file ends here, and {section} is missing or empty.</source>
            <translation>檔案到此結束，而 {section} 缺失或為空。</translation>
        </message>
        <message>
            <source>This can't be planned: {field} of {record} makes no sense.</source>
            <translation>無法排班：{record} 的{field}不合理。</translation>
        </message>
        <message>
            <source>The numbers are too large: a roster could cost more than {most}.</source>
            <translation>數字過大：排班表的代價可能超過 {most}。</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>程式碼</translation>
        </message>
        <message>
            <source>Days of the roster</source>
            <translation>排班天數</translation>
        </message>
        <message>
            <source>Number of days</source>
            <translation>天數</translation>
        </message>
        <message>
            <source>Minutes of the shift</source>
            <translation>班次分鐘數</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Shifts that may not follow</source>
            <translation>不可接續的班次</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Most shifts of a kind</source>
            <translation>同種班次上限</translation>
        </message>
        <message>
            <source>Most minutes</source>
            <translation>最多分鐘數</translation>
        </message>
        <message>
            <source>Fewest minutes</source>
            <translation>最少分鐘數</translation>
        </message>
        <message>
            <source>Most days in a row</source>
            <translation>連續上班天數上限</translation>
        </message>
        <message>
            <source>Fewest days in a row</source>
            <translation>連續上班天數下限</translation>
        </message>
        <message>
            <source>Fewest days off in a row</source>
            <translation>連續休息天數下限</translation>
        </message>
        <message>
            <source>Most weekends</source>
            <translation>週末上班上限</translation>
        </message>
        <message>
            <source>Fixed days</source>
            <translation>已固定的日子</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>意願</translation>
        </message>
        <message>
            <source>Days before the roster</source>
            <translation>排班之前的日子</translation>
        </message>
        <message>
            <source>Shifts and seats</source>
            <translation>班次與專席</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>People wanted</source>
            <translation>需要人數</translation>
        </message>
        <message>
            <source>Cost of one too few</source>
            <translation>缺一人的代價</translation>
        </message>
        <message>
            <source>Cost of one too many</source>
            <translation>多一人的代價</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>公平</translation>
        </message>
        <message>
            <source>Published roster</source>
            <translation>已釋出的排班表</translation>
        </message>
        <message>
            <source>One shift a day</source>
            <translation>一天一個班次</translation>
        </message>
        <message>
            <source>Shifts that may follow each other</source>
            <translation>班次接續</translation>
        </message>
        <message>
            <source>Most hours of the contract</source>
            <translation>合同工時上限</translation>
        </message>
        <message>
            <source>Fewest hours of the contract</source>
            <translation>合同工時下限</translation>
        </message>
        <message>
            <source>Leave and days off</source>
            <translation>請假與休息日</translation>
        </message>
        <message>
            <source>Qualified for the seat</source>
            <translation>專席資格</translation>
        </message>
        <message>
            <source>No nights in pregnancy and nursing</source>
            <translation>孕期與哺乳期不上夜班</translation>
        </message>
        <message>
            <source>Most hours of a shift</source>
            <translation>單班工時上限</translation>
        </message>
        <message>
            <source>A rest day in time</source>
            <translation>按時安排休息日</translation>
        </message>
        <message>
            <source>Rest between shifts</source>
            <translation>班次之間的休息</translation>
        </message>
        <message>
            <source>Most hours a week on the average</source>
            <translation>平均每週工時上限</translation>
        </message>
        <message>
            <source>a second shift on the same day</source>
            <translation>同一天第二個班次</translation>
        </message>
        <message>
            <source>{next-shift} may not follow {shift}</source>
            <translation>{shift} 之後不可接 {next-shift}</translation>
        </message>
        <message>
            <source>{found} shifts {shift}, at most {limit}</source>
            <translation>{shift} 班 {found} 個，最多 {limit} 個</translation>
        </message>
        <message>
            <source>{found} of work, by contract at most {limit}</source>
            <translation>工時 {found}，合同最多 {limit}</translation>
        </message>
        <message>
            <source>{found} of work, by contract at least {limit}</source>
            <translation>工時 {found}，合同至少 {limit}</translation>
        </message>
        <message>
            <source>{found} days worked in a row, at most {limit}</source>
            <translation>連續上班 {found} 天，最多 {limit} 天</translation>
        </message>
        <message>
            <source>{found} days worked in a row, at least {limit}</source>
            <translation>連續上班 {found} 天，至少 {limit} 天</translation>
        </message>
        <message>
            <source>{found} days off in a row, at least {limit}</source>
            <translation>連續休息 {found} 天，至少 {limit} 天</translation>
        </message>
        <message>
            <source>{found} weekends with work, at most {limit}</source>
            <translation>有 {found} 個週末上班，最多 {limit} 個</translation>
        </message>
        <message>
            <source>works on a day off or on leave</source>
            <translation>在休息日或請假期間上班</translation>
        </message>
        <message>
            <source>differs from what was fixed for the day</source>
            <translation>與當天已固定的安排不同</translation>
        </message>
        <message>
            <source>not qualified for the seat</source>
            <translation>沒有該專席的資格</translation>
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
            <translation>{found} 天沒有休息日，最多 {limit} 天</translation>
        </message>
        <message>
            <source>{found} of rest before the shift, at least {limit}</source>
            <translation>班前休息 {found}，至少 {limit}</translation>
        </message>
        <message>
            <source>{found} of work over the whole roster, by the weekly limit at most {limit}</source>
            <translation>整個排班期工時 {found}，按每週上限最多 {limit}</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰</translation>
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
            <translation>實際</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>代價</translation>
        </message>
        <message>
            <source>The roster costs {cost}</source>
            <translation>排班表的代價為 {cost}</translation>
        </message>
        <message>
            <source>Wishes to work that were not granted: {cost}</source>
            <translation>未滿足的上班意願：{cost}</translation>
        </message>
        <message>
            <source>Wishes not to work that were not granted: {cost}</source>
            <translation>未滿足的不上班意願：{cost}</translation>
        </message>
        <message>
            <source>Too few people: {cost}</source>
            <translation>人手不足：{cost}</translation>
        </message>
        <message>
            <source>More people than needed: {cost}</source>
            <translation>人手多於需要：{cost}</translation>
        </message>
        <message>
            <source>Nights, weekends and holidays above somebody's share: {cost}</source>
            <translation>夜班、週末、節假日超出個人應分擔的部分：{cost}</translation>
        </message>
        <message>
            <source>Changes of the published roster: {cost}</source>
            <translation>對已釋出排班表的改動：{cost}</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Erlang A: {seats} seats answer {service-level}% within {target-within} when callers wait {patience} on average; {target-share}% are wanted</source>
            <translation>Erlang A：來電人平均等待 {patience}後放棄，{seats} 席可在 {target-within}內接聽 {service-level}%，目標 {target-share}%</translation>
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
            <translation>會議</translation>
        </message>
        <message>
            <source>Leave and sickness</source>
            <translation>請假和病假</translation>
        </message>
        <message>
            <source>Callers' patience</source>
            <translation>來電人耐心時間</translation>
        </message>
        <message>
            <source>Hung up, %</source>
            <translation>放棄率（%）</translation>
        </message>
        <message>
            <source>Shrinkage: breaks and meals</source>
            <translation>離席率：休息和用餐</translation>
        </message>
        <message>
            <source>Shrinkage: training</source>
            <translation>離席率：培訓</translation>
        </message>
        <message>
            <source>Shrinkage: meetings</source>
            <translation>離席率：會議</translation>
        </message>
        <message>
            <source>Shrinkage: leave and sickness</source>
            <translation>離席率：請假和病假</translation>
        </message>
        <message>
            <source>“{value}” speaks of something that was not given before, or has an impossible value.</source>
            <translation>「{value}」提到了前面沒有給出的內容，或數值不可能。</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”, which is no time of day.</source>
            <translation>制度參數 {key} 的值「{value}」不是時刻。</translation>
        </message>
        <message>
            <source>Limits of the law</source>
            <translation>法定限制</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜間</translation>
        </message>
        <message>
            <source>Working time of a shift at most</source>
            <translation>單班工時最多</translation>
        </message>
        <message>
            <source>Days worked in a row at most</source>
            <translation>連續上班最多</translation>
        </message>
        <message>
            <source>Rest between shifts at least</source>
            <translation>班次之間休息至少</translation>
        </message>
        <message>
            <source>Working time of a week at most, on the average of a roster</source>
            <translation>排班期內平均每週工時最多</translation>
        </message>
        <message>
            <source>Nights begin at</source>
            <translation>夜間開始於</translation>
        </message>
        <message>
            <source>Nights end at</source>
            <translation>夜間結束於</translation>
        </message>
        <message>
            <source>A night shift has of the night at least</source>
            <translation>夜班至少佔夜間</translation>
        </message>
        <message>
            <source>The policy {key} holds “{value}”. A billing period is written like “25-3”, from and to a day of the month, or left empty.</source>
            <translation>制度參數 {key} 的值是「{value}」。帳期寫作「25-3」（從當月某日到某日），或留空。</translation>
        </message>
        <message>
            <source>Level and shape of the day</source>
            <translation>水平與日內形狀</translation>
        </message>
        <message>
            <source>{calls} calls: the day's level and shape, learned from {count} open days</source>
            <translation>{calls} 通：由 {count} 個營業日學得的當日水平與日內形狀</translation>
        </message>
        <message>
            <source>Only {count} open days are known; from {wanted} on the forecast learns level, weekday and calendar, until then it is a mean</source>
            <translation>目前只有 {count} 個營業日的資料；滿 {wanted} 天起預測會學習水平、星期和日曆影響，在此之前取平均值</translation>
        </message>
        <message>
            <source>No calls: the centre is closed on this day</source>
            <translation>無話務：中心當日不營業</translation>
        </message>
        <message>
            <source>Level: an average open day has {calls} calls</source>
            <translation>水平：平均每個營業日 {calls} 通</translation>
        </message>
        <message>
            <source>Weekday: {percent}%</source>
            <translation>星期：{percent}%</translation>
        </message>
        <message>
            <source>The last days, as far as they still matter: {percent}%</source>
            <translation>最近幾天尚存的影響：{percent}%</translation>
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
            <translation>當月時段：{percent}%</translation>
        </message>
        <message>
            <source>Around a closed day: {percent}%</source>
            <translation>不營業日前後：{percent}%</translation>
        </message>
        <message>
            <source>Make-up workday: {percent}%</source>
            <translation>調休上班日：{percent}%</translation>
        </message>
        <message>
            <source>Public holiday: {percent}%</source>
            <translation>法定節假日：{percent}%</translation>
        </message>
        <message>
            <source>Billing period: {percent}%</source>
            <translation>帳期：{percent}%</translation>
        </message>
        <message>
            <source>Time of the year: {percent}%</source>
            <translation>季節：{percent}%</translation>
        </message>
        <message>
            <source>{event}: {percent}%</source>
            <translation>{event}：{percent}%</translation>
        </message>
        <message>
            <source>Mean with a second way, which follows the day's intervals: {percent}%</source>
            <translation>與第二種方法（逐時段跟蹤）取平均：{percent}%</translation>
        </message>
        <message>
            <source>{day}: excluded, {reason}</source>
            <translation>{day}：已排除，{reason}</translation>
        </message>
        <message>
            <source>{day}: left out, less than half of its hours are known</source>
            <translation>{day}：未採用，當日已知時段不足一半</translation>
        </message>
        <message>
            <source>{day}: {calls} calls where {expected} were expected; it counts little. Consider excluding it</source>
            <translation>{day}：{calls} 通，預期 {expected} 通；該日影響已降低，建議考慮排除</translation>
        </message>
        <message>
            <source>{start}: {share}% of the day's {day-calls} calls are {calls}</source>
            <translation>{start}：全天 {day-calls} 通的 {share}% 為 {calls} 通</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>變化，%</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>預期</translation>
        </message>
        <message>
            <source>Calls of the day</source>
            <translation>當日話務量</translation>
        </message>
        <message>
            <source>“{file}” has no column for “{column}”. Choose the column, or name it “{heading}” in the first row.</source>
            <translation>「{file}」沒有「{column}」列。請選擇對應的列，或在首行將其命名為「{heading}」。</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>類別名稱</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Ticket category added</source>
            <translation>新增工單類別</translation>
        </message>
        <message>
            <source>Ticket category changed</source>
            <translation>更改工單類別</translation>
        </message>
        <message>
            <source>This category is retired: no ticket gets it any more. Please choose another one.</source>
            <translation>此類別已停用，不能再用於工單。請另選類別。</translation>
        </message>
        <message>
            <source>A day can't be simulated with {value} as {what}.</source>
            <translation>無法模擬一天：{what}不能是 {value}。</translation>
        </message>
        <message>
            <source>number of repetitions (2 to 100,000)</source>
            <translation>重複次數（2 至 100,000）</translation>
        </message>
        <message>
            <source>number of intervals</source>
            <translation>時段數</translation>
        </message>
        <message>
            <source>length of an interval in milliseconds</source>
            <translation>時段長度（毫秒）</translation>
        </message>
        <message>
            <source>number of sick agents</source>
            <translation>病假人數</translation>
        </message>
        <message>
            <source>number of intervals to warm up</source>
            <translation>預熱時段數</translation>
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
            <translation>VIP 來電及時接聽比例</translation>
        </message>
        <message>
            <source>VIP calls are in time within</source>
            <translation>VIP 來電接聽時限</translation>
        </message>
        <message>
            <source>A missing VIP seat counts as</source>
            <translation>缺一個 VIP 專席相當於缺席位數</translation>
        </message>
        <message>
            <source>{roster-agent} can't be rostered: these {clauses} can't be had together</source>
            <translation>{roster-agent} 無法排班：以下 {clauses} 個條件不能同時滿足</translation>
        </message>
        <message>
            <source>at most {limit} shifts {shift}</source>
            <translation>{shift} 班最多 {limit} 個</translation>
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
            <translation>連續上班最多 {limit} 天</translation>
        </message>
        <message>
            <source>at least {limit} days in a row</source>
            <translation>連續上班至少 {limit} 天</translation>
        </message>
        <message>
            <source>at least {limit} days off in a row</source>
            <translation>連續休息至少 {limit} 天</translation>
        </message>
        <message>
            <source>at most {limit} weekends</source>
            <translation>最多 {limit} 個週末上班</translation>
        </message>
        <message>
            <source>which shifts may follow each other</source>
            <translation>班次接續規定</translation>
        </message>
        <message>
            <source>off or on leave on {date}</source>
            <translation>{date} 休息或請假</translation>
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
            <translation>只排有資格的專席</translation>
        </message>
        <message>
            <source>no nights in pregnancy and nursing</source>
            <translation>孕期與哺乳期不上夜班</translation>
        </message>
        <message>
            <source>by law at most {limit} a shift</source>
            <translation>法定單班最多 {limit}</translation>
        </message>
        <message>
            <source>a rest day after at most {limit} days</source>
            <translation>最多 {limit} 天后須有休息日</translation>
        </message>
        <message>
            <source>at least {limit} of rest between shifts</source>
            <translation>班次之間至少休息 {limit}</translation>
        </message>
        <message>
            <source>by law at most {limit} a week on the average</source>
            <translation>法定平均每週最多 {limit}</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} shifts {shift} instead of at most {limit}</source>
            <translation>{roster-agent}：{shift} 班 {conceded} 個，原最多 {limit} 個</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} of work instead of at most {limit}</source>
            <translation>{roster-agent}：工時 {conceded}，原最多 {limit}</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} of work instead of at least {limit}</source>
            <translation>{roster-agent}：工時 {conceded}，原至少 {limit}</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} days in a row instead of at most {limit}</source>
            <translation>{roster-agent}：連續上班 {conceded} 天，原最多 {limit} 天</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} days in a row instead of at least {limit}</source>
            <translation>{roster-agent}：連續上班 {conceded} 天，原至少 {limit} 天</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} days off in a row instead of at least {limit}</source>
            <translation>{roster-agent}：連續休息 {conceded} 天，原至少 {limit} 天</translation>
        </message>
        <message>
            <source>{roster-agent}: {conceded} weekends instead of at most {limit}</source>
            <translation>{roster-agent}：{conceded} 個週末上班，原最多 {limit} 個</translation>
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
            <translation>條件數</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>改為</translation>
        </message>
        <message>
            <source>{training} of {roster-agent} takes {minutes} from {training-from} on {date}, when nobody is missed</source>
            <translation>{roster-agent} 的 {training} 安排在 {date} {training-from} 起 {minutes}，此時不缺人手</translation>
        </message>
        <message>
            <source>{training} of {roster-agent} finds no shift with {minutes} to spare on its days</source>
            <translation>{roster-agent} 的 {training} 在可選日期裡沒有能空出 {minutes} 的班次</translation>
        </message>
        <message>
            <source>{training} of {roster-agent} would always leave somebody missing; least on {date} from {training-from}, for {cost}</source>
            <translation>{roster-agent} 的 {training} 無論何時都會造成缺人；影響最小的是 {date} {training-from} 起，代價 {cost}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>時長</translation>
        </message>
        <message>
            <source>Breaks and training begin every</source>
            <translation>休息與培訓的起始間隔</translation>
        </message>
        <message>
            <source>Cover for somebody absent moves at most</source>
            <translation>替班最多調動</translation>
        </message>
        <message>
            <source>Cover for somebody absent changes days after it, at most</source>
            <translation>替班最多改動之後的天數</translation>
        </message>
        <message>
            <source>The roster search (dutydesk-solver) could not run: {detail}</source>
            <translation>排班搜尋程式（dutydesk-solver）無法執行：{detail}</translation>
        </message>
        <message>
            <source>“{lower}” has to be less than “{upper}”.</source>
            <translation>「{lower}」必須小於「{upper}」。</translation>
        </message>
        <message>
            <source>“{lower}” can't be more than “{upper}”.</source>
            <translation>「{lower}」不能大於「{upper}」。</translation>
        </message>
        <message>
            <source>Intervals of {minutes} minutes don't divide an hour. Please take 5, 6, 10, 12, 15, 20, 30 or 60.</source>
            <translation>{minutes} 分鐘的時段不能整除一小時。請取 5、6、10、12、15、20、30 或 60。</translation>
        </message>
        <message>
            <source>The office would never be open, and nothing would ever be due. Please leave it hours on some day.</source>
            <translation>辦公時間將全部為空，任何時限都不會到期。請至少保留一天的辦公時間。</translation>
        </message>
        <message>
            <source>What came in is answered or transferred within</source>
            <translation>受理後答覆或轉辦時限</translation>
        </message>
        <message>
            <source>Answer or transfer</source>
            <translation>答覆或轉辦</translation>
        </message>
        <message>
            <source>The next attempt is due within {ticket.clock.limit} of office time.</source>
            <translation>下次回訪應在辦公時間 {ticket.clock.limit}內進行。</translation>
        </message>
        <message>
            <source>A change on the way, an earlier completion time or another priority or category, made the limit {ticket.clock.limit}; the policy says {ticket.clock.policy-limit} from the change on.</source>
            <translation>途中的更改（提前的完成時間，或更改優先順序、類別）使時限成為 {ticket.clock.limit}；按制度自更改起為 {ticket.clock.policy-limit}。</translation>
        </message>
        <message>
            <source>The sender's manager grants an extension: somebody who neither asked for it nor sent the slip.</source>
            <translation>延期由派單方的主管批准：申請人和派單人本人不能批准。</translation>
        </message>
        <message>
            <source>Weeks of calls before the forecast learns level and shape</source>
            <translation>滿多少周後按水平與形狀預測</translation>
        </message>
        <message>
            <source>Billing period, days of the month</source>
            <translation>帳期（每月的日子）</translation>
        </message>
        <message>
            <source>Your post or group was changed a moment ago, so this was not saved. Try again.</source>
            <translation>您的崗位或班組剛剛被更改，因此未儲存。請重試。</translation>
        </message>
        <message>
            <source>give and take posts of production</source>
            <translation>授予和收回生產崗位</translation>
        </message>
        <message>
            <source>give and take posts of management and support</source>
            <translation>授予和收回管理與支撐崗位</translation>
        </message>
        <message>
            <source>give and take posts that administer</source>
            <translation>授予和收回系統管理類崗位</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>接手人</translation>
        </message>
        <message>
            <source>{date}, {start}–{end}: an adjustment by {percent}% is not possible. It lies between -100 and 900%, and its end comes after its start.</source>
            <translation>{date} {start}–{end}：不能調整 {percent}%。調整須在 -100% 至 900% 之間，且結束晚於開始。</translation>
        </message>
        <message>
            <source>Today so far {came} calls came where {expected} were expected; the rest of the day is forecast anew: {percent}%</source>
            <translation>今日至今來話 {came} 通，預期 {expected} 通；當日剩餘時段已重新預測：{percent}%</translation>
        </message>
        <message>
            <source>Adjusted by {by}, {start}–{end}: {percent}%. {reason}</source>
            <translation>{by} 調整，{start}–{end}：{percent}%。{reason}</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>已來話</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>End</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>No weekday has been open regularly of late, so this is a mean of the last same weekdays</source>
            <translation>近來沒有哪個星期幾固定營業，因此取最近相同星期幾的平均值</translation>
        </message>
        <message>
            <source>Clocks are put back: this time comes twice, with {calls} calls altogether</source>
            <translation>時鐘回撥：這段時間出現兩次，合計 {calls} 通來電</translation>
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
            <translation>能坐此席且空閒的：{people} 人</translation>
        </message>
        <message>
            <source>Say as whom: --user NAME, and --password-file FILE unless the password is typed.</source>
            <translation>請說明以誰的身份：--user 名稱，以及 --password-file 檔案（不鍵入密碼時）。</translation>
        </message>
        <message>
            <source>The password file {file} can't be read: {detail}.</source>
            <translation>無法讀取密碼檔案 {file}：{detail}。</translation>
        </message>
    </context>
</TS>
