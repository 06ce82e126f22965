#include "app/exchange/pdf_printer.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

Result<TimeZone> shanghai()
{
    return TimeZone("Asia/Shanghai", std::chrono::hours(8));
}

SlipSheet sheet()
{
    SlipSheet made;
    made.centre = "城东客户服务中心";
    made.printedBy = "周敏";
    made.printedAt = Instant(std::chrono::milliseconds(1'795'000'000'000));
    made.ticket.categoryName = "账单争议";
    made.ticket.ownerName = "李静";
    made.ticket.handlerName = "王强";
    made.ticket.departments = {{{3}, 1, "计费部"}};
    Ticket& ticket = made.ticket.ticket;
    ticket.id = {20981};
    ticket.kind = TicketKind::Complaint;
    ticket.title = "三月账单多收 <b>套餐</b> 费用 & 退费";
    ticket.customer = {"张**", "138****2217", "朝阳区***", "****8812", "望京"};
    ticket.received = made.printedAt - std::chrono::hours(30);
    TransferSlip transfer;
    transfer.number = 1;
    transfer.to = {3};
    transfer.description = "客户来电反映三月账单比平时多 58 元,要求核实并退费。\n已致歉,客户希望两天内答复。";
    transfer.reason = "需要计费部核对账单明细";
    transfer.required = made.printedAt + std::chrono::hours(20);
    transfer.sentBy = {{1}, "李静"};
    transfer.sentAt = made.printedAt - std::chrono::hours(29);
    transfer.acceptedBy = {{2}, "王强"};
    transfer.acceptedAt = made.printedAt - std::chrono::hours(28);
    ticket.transfers = {transfer};
    return made;
}

/// Where DUTYDESK_KEEP_PDF asks for a copy to look at.
void keep(const QString& path, const QString& suffix)
{
    if (const QString kept = qEnvironmentVariable("DUTYDESK_KEEP_PDF"); !kept.isEmpty())
        QFile::copy(path, kept + suffix);
}

} // namespace

class PdfPrinterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void printsATransferSlip()
    {
        PdfSlipPrinter printer(shanghai);
        const QString path = m_folder.filePath(u"转办单.pdf"_s);
        QVERIFY(printer.print(sheet(), path.toStdString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        // Chinese letters are in an embedded font.
        QVERIFY(bytes.contains("CJK"));
        keep(path, u".transfer.pdf"_s);
    }

    void printsAFeedbackSlip()
    {
        PdfSlipPrinter printer(shanghai);
        SlipSheet made = sheet();
        made.slip = TicketSlip::Feedback;
        made.ticket.ticket.feedback = {{1, 1, {3}, "核对账单", "多收 58 元,已退费", {{2}, "王强"}, made.printedAt, 4}};
        const QString path = m_folder.filePath(u"feedback.pdf"_s);
        QVERIFY(printer.print(made, path.toStdString()));
        keep(path, u".feedback.pdf"_s);
    }

    void longTextsTakeMorePages()
    {
        PdfSlipPrinter printer(shanghai);
        SlipSheet made = sheet();
        std::string& description = made.ticket.ticket.transfers.front().description;
        description.assign(10'000, 'x');
        description += " 长 😀";
        const QString path = m_folder.filePath(u"long.pdf"_s);
        QVERIFY(printer.print(made, path.toStdString()));
        keep(path, u".long.pdf"_s);
    }

    void saysWhatCannotBePrinted()
    {
        PdfSlipPrinter printer(shanghai);
        SlipSheet made = sheet();
        made.slip = TicketSlip::Feedback;
        QVERIFY(printer.print(made, m_folder.filePath(u"none.pdf"_s).toStdString()).error().code == error::slipMissing);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.pdf"_s)));
        made = sheet();
        made.number = 7;
        QVERIFY(printer.print(made, m_folder.filePath(u"none.pdf"_s).toStdString()).error().code == error::slipMissing);
        QVERIFY(printer.print(sheet(), "/nowhere/slip.pdf").error().code == error::slipUnwritable);
    }
};

DUTYDESK_TEST(PdfPrinterTest)

} // namespace dutydesk::test

#include "pdf_printer_test.moc"
