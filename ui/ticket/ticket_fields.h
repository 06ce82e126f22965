#pragma once

#include "core/ticket/ticket.h"
#include "ui/text/value_text.h"
#include "ui/widgets/form_row.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace dutydesk {

/// Several lines of text: Tab leaves it.
QPlainTextEdit* makeTextField(const QString& name, int lines);

/// A choice that begins with nothing chosen; data of the entries is what `keyOf` gave.
QComboBox* makeChoice(const QString& name);
/// Puts an entry in; `key` is what `chosen` gives.
void addChoice(QComboBox* choice, const QString& text, qint64 key);
/// The key of the chosen entry, or nothing.
std::optional<qint64> chosen(const QComboBox* choice);
void choose(QComboBox* choice, qint64 key);

/// A day and time on the centre's clock, which may be left open if it is optional.
class InstantField : public QWidget
{
    Q_OBJECT

public:
    InstantField(const QString& name, const ValueText& text, Instant suggested, bool isOptional, QWidget* parent = nullptr);

    std::optional<Instant> instant() const;

private:
    const ValueText m_text;
    QCheckBox* m_use;
    QDateTimeEdit* m_edit;
};

/// Five steps from very dissatisfied to very satisfied [FLD-05].
class SatisfactionField : public QWidget
{
    Q_OBJECT

public:
    explicit SatisfactionField(const QString& name, QWidget* parent = nullptr);

    std::optional<int> satisfaction() const;

private:
    QButtonGroup* m_steps;
};

/// Name, phone, account, address and district of a customer, each with its own error line.
class CustomerFields : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFields(QWidget* parent = nullptr);

    Customer customer() const;
    void setCustomer(const Customer& customer);
    /// By field: "ticket.customer.phone".
    const std::map<std::string, FormRow*>& rows() const { return m_rows; }

private:
    QLineEdit* line(const std::string& field, bool isRequired, int row, int column);

    std::map<std::string, FormRow*> m_rows;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_account;
    QLineEdit* m_district;
    QLineEdit* m_address;
};

} // namespace dutydesk
