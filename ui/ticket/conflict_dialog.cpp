#include "ui/ticket/conflict_dialog.h"

#include "core/ticket/ticket_change.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/ticket/ticket_steps.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Versions
{
    QString read;
    QString kept;
    QString typed;
};

QString said(const Value& value, const TicketDetail& detail, const ValueText& text)
{
    const auto* record = std::get_if<RecordRef>(&value);
    if (record && record->kind == DepartmentTag::record)
        return departmentName(detail, DepartmentId{record->id});
    if (record && record->kind == TicketCategoryTag::record && TicketCategoryId{record->id} == detail.ticket.category)
        return phrase(detail.categoryName);
    if (record && record->kind == AgentTag::record && AgentId{record->id} == detail.ticket.handler)
        return toQString(detail.handlerName);
    if (record && record->kind == AgentTag::record && AgentId{record->id} == detail.ticket.owner)
        return toQString(detail.ownerName);
    return text(value);
}

/// The texts of the form as they were typed, by field.
std::map<std::string, QString> typedFields(const TicketForm& form, const TicketDetail& detail, const ValueText& text)
{
    std::map<std::string, QString> fields;
    const auto add = [&](TicketNeed need, const std::string& words) {
        if (!words.empty())
            fields.emplace(fieldOf(need), toQString(words));
    };
    add(TicketNeed::Title, form.title);
    add(TicketNeed::Description, form.description);
    add(TicketNeed::Answer, form.answer);
    add(TicketNeed::Question, form.question);
    add(TicketNeed::Done, form.done);
    add(TicketNeed::Result, form.result);
    add(TicketNeed::Reason, form.reason);
    add(TicketNeed::Note, form.note);
    if (form.customer) {
        const auto& [name, phone, address, account, district] = *form.customer;
        for (const auto& [field, words] : {std::pair("ticket.customer.name", &name), std::pair("ticket.customer.phone", &phone),
                                           std::pair("ticket.customer.address", &address),
                                           std::pair("ticket.customer.account", &account),
                                           std::pair("ticket.customer.district", &district)})
            fields.emplace(field, toQString(*words));
    }
    if (form.priority)
        fields.emplace(fieldOf(TicketNeed::Priority), text.term(termOf(*form.priority)));
    if (form.returnReason)
        fields.emplace(fieldOf(TicketNeed::ReturnReason), text.term(termOf(*form.returnReason)));
    if (form.satisfaction)
        fields.emplace(fieldOf(TicketNeed::Satisfaction), text.number(std::int64_t{*form.satisfaction}));
    if (form.promise)
        fields.emplace(fieldOf(TicketNeed::Promise), text.instant(*form.promise));
    if (form.required)
        fields.emplace(fieldOf(TicketNeed::Required), text.instant(*form.required));
    if (form.dissatisfaction)
        fields.emplace(fieldOf(TicketNeed::Dissatisfaction), text.term(termOf(*form.dissatisfaction)));
    if (form.department)
        fields.emplace(fieldOf(TicketNeed::Department), departmentName(detail, form.department));
    return fields;
}

} // namespace

ConflictDialog::ConflictDialog(const Error& stale, const TicketDetail& read, const TicketDetail& kept, const TicketForm& typed,
                               const ValueText& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Somebody else changed this ticket"));

    using Row = std::pair<QString, Versions>;
    std::vector<Row> rows;
    std::map<std::string, QString> mine = typedFields(typed, kept, text);
    const auto typedFor = [&](const std::string& field) {
        const auto found = mine.find(field);
        return found == mine.end() ? QString() : mine.extract(found).mapped();
    };
    for (const FieldChange& change : changesBetween(read.ticket, kept.ticket)) {
        if (change.field.find('#') == std::string::npos && hasPhrase(change.field))
            rows.push_back({phrase(change.field), {said(change.before, read, text), said(change.after, kept, text), typedFor(change.field)}});
    }
    // Customer data that look the same behind the mask, but are not.
    for (const Error& cause : stale.causes) {
        const Value* field = cause.find("field");
        const Value* theirs = cause.find("theirs");
        if (cause.code != error::staleField || !field || !theirs)
            continue;
        const std::string name = std::get<Term>(*field).code;
        if (name.starts_with("ticket.customer.") && std::ranges::find(rows, phrase(name), &Row::first) == rows.end())
            rows.push_back({phrase(name), {text(*theirs), tr("%1, changed where it is hidden").arg(text(*theirs)), typedFor(name)}});
    }
    std::erase_if(mine, [](const auto& field) { return field.first.starts_with("ticket.customer."); });
    while (!mine.empty()) {
        const auto first = mine.extract(mine.begin());
        rows.push_back({phrase(first.key()), {QString(), QString(), first.mapped()}});
    }

    auto* what = new Label(signOf(Tone::Warn) + errorText(stale, text), Role::Warn);
    what->setObjectName(u"conflictText"_s);
    what->setWordWrap(true);
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 4);
    table->setObjectName(u"conflictTable"_s);
    table->setHorizontalHeaderLabels({tr("Field"), tr("When you opened it"), tr("Kept now"), tr("What you typed")});
    table->setAccessibleName(tr("What was kept and what you typed, field by field"));
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& [field, versions] = rows[static_cast<std::size_t>(row)];
        const QStringList cells{field, versions.read, versions.kept, versions.typed};
        for (int column = 0; column < 4; ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table->resizeRowsToContents();

    auto* theirs = new QPushButton(tr("Take the newer version"));
    theirs->setObjectName(u"conflictTheirs"_s);
    auto* mineButton = new QPushButton(tr("Go on with what I typed"));
    mineButton->setObjectName(u"conflictMine"_s);
    mineButton->setDefault(true);
    setStyleRole(mineButton, "role", u"primary"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(theirs);
    buttons->addWidget(mineButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::normal);
    column->addWidget(what);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    giveMnemonics(*this);
    mineButton->setFocus();
    resize(760, 380);
    connect(mineButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepMine();
    });
    connect(theirs, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT takeTheirs();
    });
    connect(this, &QDialog::rejected, this, &ConflictDialog::keepMine);
}

} // namespace dutydesk
