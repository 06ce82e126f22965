#include "app/exchange/pdf_printer.h"

#include "ui/text/value_text.h"
#include "ui/text/vocabulary.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const QString style = uR"(
    body { font-size: 10pt; }
    h1 { font-size: 17pt; margin: 0; }
    td { padding: 5px 7px; vertical-align: top; }
    p { margin-bottom: 8px; }
    td.label { background: #f1f3f6; color: #3c4654; }
    p.small { font-size: 8pt; color: #5a6472; }
)"_s;

/// The rows of a form: label and value, two pairs to a line, or one over the whole width.
class Form
{
public:
    explicit Form(const ValueText& text) : m_text(text) {}

    void pair(const QString& label, const QString& value, const QString& label2, const QString& value2)
    {
        m_rows += u"<tr>"_s + cell(label, true) + cell(value, false) + cell(label2, true) + cell(value2, false) + u"</tr>"_s;
    }

    void wide(const QString& label, const QString& value)
    {
        m_rows += u"<tr>"_s + cell(label, true) + cell(value, false, 3) + u"</tr>"_s;
    }

    void heading(const QString& title)
    {
        m_rows += u"<tr><td colspan=\"4\" style=\"background:#dfe5ee\"><b>%1</b></td></tr>"_s.arg(title.toHtmlEscaped());
    }

    QString html() const
    {
        return u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse; "
               "border-style:solid; border-color:#8a94a3\">"_s
            + m_rows + u"</table>"_s;
    }

    QString at(const std::optional<Instant>& instant) const { return instant ? m_text.instant(*instant) : QString(); }
    QString by(const TicketPerson& person, const std::optional<Instant>& instant) const
    {
        return instant ? toQString(person.name) + u"  "_s + at(instant) : QString();
    }

private:
    static QString cell(const QString& text, bool label, int columns = 1)
    {
        QString shown = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        return u"<td width=\"%1%\" colspan=\"%2\" class=\"%3\">%4</td>"_s
            .arg(label ? 20 : columns == 3 ? 80 : 30)
            .arg(columns)
            .arg(label ? u"label"_s : u"value"_s, shown.isEmpty() ? u"&nbsp;"_s : shown);
    }

    const ValueText& m_text;
    QString m_rows;
};

/// The slip with that number, or the newest.
template <class Slip>
const Slip* choose(const std::vector<Slip>& slips, int number)
{
    if (slips.empty())
        return nullptr;
    if (number == 0)
        return &slips.back();
    const auto found = std::ranges::find(slips, number, &Slip::number);
    return found == slips.end() ? nullptr : &*found;
}

QString departmentName(const TicketDetail& detail, DepartmentId id)
{
    const auto found = std::ranges::find(detail.departments, id, &Department::id);
    return found == detail.departments.end() ? QString() : toQString(found->name);
}

/// Paper wording of one sheet.
class Paper
{
    Q_DECLARE_TR_FUNCTIONS(PdfSlipPrinter)

public:
    Paper(const SlipSheet& sheet, const ValueText& text)
        : m_sheet(sheet), m_detail(sheet.ticket), m_ticket(sheet.ticket.ticket), m_text(text), m_form(text)
    {
    }

    QString transfer(const TransferSlip& slip)
    {
        customer();
        m_form.heading(tr("Transfer"));
        const QString from = slip.from ? departmentName(m_detail, slip.from) : toQString(m_sheet.centre);
        m_form.pair(tr("From"), from, tr("To"), departmentName(m_detail, slip.to));
        m_form.pair(tr("Sent by"), m_form.by(slip.sentBy, slip.sentAt), tr("To be done by"), m_form.at(slip.required));
        m_form.wide(tr("Description"), toQString(slip.description));
        m_form.wide(tr("Reason for transfer"), toQString(slip.reason));
        if (slip.binding)
            m_form.wide(tr("Decision"), tr("Decided by the coordinator; it may not be returned."));
        m_form.heading(tr("Receiving department"));
        m_form.pair(tr("Accepted"), m_form.by(slip.acceptedBy, slip.acceptedAt), tr("Handler"), toQString(m_detail.handlerName));
        if (slip.returned) {
            const QString words = toQString(slip.returnText);
            const QString reason = m_text.term(termOf(*slip.returned));
            m_form.pair(tr("Returned"), m_form.by(slip.returnedBy, slip.returnedAt), tr("Reason"),
                        words.isEmpty() ? reason : reason + u" – "_s + words);
        }
        signatures({tr("Sender"), tr("Receiver")});
        return page(tr("Transfer slip"), slip.number, slip.pass);
    }

    QString feedback(const FeedbackSlip& slip)
    {
        customer();
        m_form.heading(tr("Feedback"));
        m_form.pair(tr("Department"), departmentName(m_detail, slip.department), tr("Given by"), m_form.by(slip.by, slip.at));
        m_form.wide(tr("What was done"), toQString(slip.done));
        m_form.wide(tr("Result"), toQString(slip.result));
        m_form.heading(tr("Callback"));
        bool any = false;
        for (const CallbackAttempt& attempt : m_ticket.callbacks) {
            if (attempt.pass != slip.pass)
                continue;
            any = true;
            QString told = attempt.reached ? tr("reached") : tr("not reached");
            if (attempt.dissatisfaction)
                told += u" · "_s + m_text.term(termOf(*attempt.dissatisfaction));
            if (!attempt.note.empty())
                told += u" · "_s + toQString(attempt.note);
            m_form.pair(tr("Attempt %1").arg(attempt.number), m_form.by(attempt.by, attempt.at), tr("Outcome"), told);
        }
        if (!any)
            m_form.wide(tr("Attempts"), tr("none yet"));
        m_form.wide(tr("Satisfaction"), satisfaction(slip.satisfaction));
        signatures({tr("Handler"), tr("Agent")});
        return page(tr("Feedback slip"), slip.number, slip.pass);
    }

private:
    void customer()
    {
        m_form.heading(tr("Case"));
        m_form.pair(tr("Ticket"), m_text.record(ref(m_ticket.id)), tr("Received"), m_form.at(m_ticket.received));
        m_form.pair(tr("Kind"), m_text.term(termOf(m_ticket.kind)), tr("Category"), phrase(m_detail.categoryName));
        m_form.pair(tr("Priority"), m_text.term(termOf(m_ticket.priority)), tr("Owner"), toQString(m_detail.ownerName));
        m_form.wide(tr("Title"), toQString(m_ticket.title));
        const Customer& customer = m_ticket.customer;
        m_form.pair(tr("Customer"), toQString(customer.name), tr("Phone"), toQString(customer.phone));
        m_form.pair(tr("Account"), toQString(customer.account), tr("District"), toQString(customer.district));
        m_form.wide(tr("Address"), toQString(customer.address));
    }

    void signatures(const QStringList& who)
    {
        m_form.heading(tr("Signatures"));
        m_form.pair(who.value(0), u"\n\n"_s, who.value(1), u"\n\n"_s);
    }

    static QString satisfaction(const std::optional<int>& given)
    {
        const QStringList steps{tr("very dissatisfied"), tr("dissatisfied"), tr("so-so"), tr("satisfied"), tr("very satisfied")};
        QStringList boxes;
        for (int step = 1; step <= steps.size(); ++step)
            boxes << (given == step ? u"☑ "_s : u"☐ "_s) + steps[step - 1];
        return boxes.join(u"   "_s);
    }

    QString page(const QString& title, int number, int pass) const
    {
        const QString head = tr("No. %1 · pass %2").arg(m_text.number(std::int64_t{number}), m_text.number(std::int64_t{pass}));
        const QString foot = tr("Printed by %1, %2. Customer data is masked.")
                                 .arg(toQString(m_sheet.printedBy), m_text.instant(m_sheet.printedAt));
        return u"<html><head><style>%1</style></head><body><p class=\"small\">%2</p><h1>%3</h1><p>%4 · %5</p>%6"
               "<p class=\"small\">%7</p></body></html>"_s
            .arg(style, toQString(m_sheet.centre).toHtmlEscaped(), title.toHtmlEscaped(),
                 m_text.record(ref(m_ticket.id)).toHtmlEscaped(), head.toHtmlEscaped(), m_form.html(), foot.toHtmlEscaped());
    }

    const SlipSheet& m_sheet;
    const TicketDetail& m_detail;
    const Ticket& m_ticket;
    const ValueText& m_text;
    Form m_form;
};

/// Fonts that have Chinese in the letter forms of the reader.
QFont paperFont(const QLocale& locale)
{
    const QString chinese = locale.territory() == QLocale::Taiwan || locale.script() == QLocale::TraditionalHanScript
        ? u"Noto Sans CJK TC"_s
        : u"Noto Sans CJK SC"_s;
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, chinese});
    font.setPointSize(10);
    return font;
}

} // namespace

Result<> PdfSlipPrinter::print(const SlipSheet& sheet, const std::string& path)
{
    const Ticket& ticket = sheet.ticket.ticket;
    const QLocale locale;
    // Paper is read later: every date has its year.
    DUTYDESK_ASSIGN(zone, m_zone());
    const ValueText text(locale, QTimeZone(QByteArray::fromStdString(zone.id())), QDate());
    Paper paper(sheet, text);
    QString html;
    if (sheet.slip == TicketSlip::Transfer) {
        if (const TransferSlip* slip = choose(ticket.transfers, sheet.number))
            html = paper.transfer(*slip);
    } else if (const FeedbackSlip* slip = choose(ticket.feedback, sheet.number)) {
        html = paper.feedback(*slip);
    }
    if (html.isEmpty())
        return makeError(error::slipMissing, {{"record", ref(ticket.id)}});

    const QString name = toQString(path);
    const auto unwritable = [&](const QString& detail) {
        return makeError(error::slipUnwritable,
                         {{"file", QFileInfo(name).fileName().toStdString()}, {"detail", detail.toStdString()}});
    };
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(toQString(sheet.centre));
        writer.setCreator(u"Dutydesk"_s);
        // The document keeps two centimetres of its own.
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {0, 0, 0, 0}, QPageLayout::Millimeter});
        QTextDocument document;
        document.setDefaultFont(paperFont(locale));
        document.setHtml(html);
        document.print(&writer);
    }
    if (!file.commit())
        return unwritable(file.errorString());
    return {};
}

} // namespace dutydesk
