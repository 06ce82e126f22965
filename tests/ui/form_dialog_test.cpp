#include "tests/support/registry.h"
#include "tests/support/scripted_prompts.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/searchable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <set>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A form of every kind of field.
class SampleForm : public FormDialog
{
public:
    explicit SampleForm(Prompts& prompts, const QStringList& labels = {u"Name"_s, u"Number"_s, u"Area"_s, u"First day"_s, u"Note"_s})
        : FormDialog(u"Sample"_s, u"Save"_s, prompts, nullptr)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        const std::vector<QWidget*> fields{name, number, area, day, note};
        area->addItems({u"East"_s, u"West"_s});
        for (std::size_t i = 0; i < fields.size(); ++i)
            addRow(labels[static_cast<qsizetype>(i)].toStdString(), new FormRow(labels[static_cast<qsizetype>(i)], fields[i]));
        finish(name);
    }
    using FormDialog::setBusy;

    QLineEdit* name = new QLineEdit;
    QSpinBox* number = new QSpinBox;
    QComboBox* area = new QComboBox;
    QDateEdit* day = new QDateEdit;
    QCheckBox* note = new QCheckBox;
};

bool asksBeforeClosing(SampleForm& form, ScriptedPrompts& prompts)
{
    prompts.asked.clear();
    QTest::keyClick(&form, Qt::Key_Escape);
    return form.isVisible() && prompts.asked.size() == 1;
}

QKeySequence letterOf(const QString& text)
{
    return QKeySequence::mnemonic(text);
}

} // namespace

class FormDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedFormClosesAtOnce()
    {
        ScriptedPrompts prompts;
        SampleForm form(prompts);
        form.show();
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY(!form.isVisible());
        QVERIFY(prompts.asked.isEmpty());
    }

    void whateverWasTypedOrChosenIsAskedAbout_data()
    {
        QTest::addColumn<int>("field");
        for (const auto& [name, field] : {std::pair("text", 0), std::pair("number", 1), std::pair("choice", 2), std::pair("day", 3),
                                          std::pair("box", 4)})
            QTest::newRow(name) << field;
    }

    void whateverWasTypedOrChosenIsAskedAbout()
    {
        QFETCH(int, field);
        ScriptedPrompts prompts;
        SampleForm form(prompts);
        form.show();
        const std::vector<QWidget*> fields{form.name, form.number, form.area, form.day, form.note};
        QWidget* touched = fields[static_cast<std::size_t>(field)];
        touched->setFocus();
        if (field == 0)
            QTest::keyClicks(touched, u"x"_s);
        else if (field == 4)
            QTest::keyClick(touched, Qt::Key_Space);
        else
            QTest::keyClick(touched, field == 2 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(asksBeforeClosing(form, prompts));
    }

    void whatIsBeingSavedStaysOpen()
    {
        ScriptedPrompts prompts;
        SampleForm form(prompts);
        form.show();
        QTest::keyClick(form.name, Qt::Key_Return);
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY(form.isVisible());
        form.setBusy(false);
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY(!form.isVisible());
    }

    void itGrowsWithItsRows()
    {
        ScriptedPrompts prompts;
        SampleForm form(prompts);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const int before = form.height();
        QVERIFY(before < form.screen()->availableGeometry().height() / 2);
        // What was loaded meanwhile.
        const auto rows = form.findChildren<FormRow*>();
        for (FormRow* row : rows)
            row->setHint(u"Three open tickets today."_s);
        const QScrollBar* bar = form.findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY(QTest::qWaitFor([&] { return form.height() > before && bar->maximum() == 0; }));
        for (FormRow* row : rows)
            row->setHint(QString(40, u'\n'));
        QVERIFY(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
        QVERIFY(form.height() <= form.screen()->availableGeometry().height());
    }

    void controlAndReturnSendTheFormFromAnyField()
    {
        ScriptedPrompts prompts;
        SampleForm form(prompts);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QSignalSpy sent(form.findChild<QPushButton*>(u"formSubmit"_s), &QPushButton::clicked);
        QTest::keyClick(form.note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
        form.setBusy(true);
        QTest::keyClick(form.note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
    }

    void everyFieldHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("English") << QStringList{u"Name"_s, u"Number"_s, u"Area"_s, u"First day"_s, u"Note"_s};
        QTest::newRow("Chinese") << QStringList{u"姓名"_s, u"工号"_s, u"区域"_s, u"入职日期"_s, u"备注"_s};
    }

    void everyFieldHasALetterOfItsOwn()
    {
        QFETCH(QStringList, labels);
        ScriptedPrompts prompts;
        SampleForm form(prompts, labels);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QApplication::setActiveWindow(&form);
        std::set<QKeySequence> letters;
        for (FormRow* row : form.findChildren<FormRow*>()) {
            const QKeySequence keys = letterOf(row->label());
            if (row->field() == form.note)
                QCOMPARE(letterOf(form.note->text()), keys);
            QVERIFY2(!keys.isEmpty(), qPrintable(row->label()));
            QVERIFY2(letters.insert(keys).second, qPrintable(row->label()));
            const auto letter = static_cast<Qt::Key>(keys[0].key());
            QTest::keyClick(&form, letter, Qt::AltModifier);
            QVERIFY2(row->field()->hasFocus(), qPrintable(row->label()));
        }
        for (auto* button : form.findChildren<QPushButton*>()) {
            const QKeySequence keys = letterOf(button->text());
            QVERIFY2(!keys.isEmpty() && letters.insert(keys).second, qPrintable(button->text()));
        }
        QCOMPARE(form.name->accessibleName(), labels.front());
        // Found without looking, in whatever form.
        QCOMPARE(letterOf(form.findChild<QPushButton*>(u"formCancel"_s)->text()), QKeySequence(Qt::ALT | Qt::Key_C));
    }

    void anErrorGoesOnceItsFieldIsTypedIn()
    {
        auto* edit = new QLineEdit;
        FormRow row(u"Name"_s, edit);
        row.setError(u"Please fill this in."_s);
        QTest::keyClicks(edit, u"A"_s);
        QCOMPARE(row.error(), QString());
    }

    void aBoxSaysItselfWhatItIsAndThatItMustBeTicked()
    {
        auto* box = new QCheckBox;
        FormRow row(u"Heard an apology"_s, box);
        row.setRequired(true);
        QCOMPARE(box->text(), u"Heard an apology *"_s);
        QCOMPARE(box->accessibleName(), u"Heard an apology"_s);
        row.show();
        for (const QLabel* label : row.findChildren<QLabel*>())
            QVERIFY2(!label->isVisible(), qPrintable(label->text()));
    }

    void lettersThatAreThereStay()
    {
        QWidget form;
        auto* column = new QVBoxLayout(&form);
        auto* import = new QPushButton(u"&Import"_s);
        auto* ignore = new QPushButton(u"Ignore"_s);
        auto* file = new QPushButton(u"换一个文件…"_s);
        auto* sample = new QPushButton(u"Sample"_s);
        sample->setProperty("role", u"choice"_s);
        for (QPushButton* button : {ignore, import, file, sample})
            column->addWidget(button);
        giveMnemonics(form);
        QCOMPARE(import->text(), u"&Import"_s);
        QCOMPARE(ignore->text(), u"I&gnore"_s);
        QCOMPARE(file->text(), u"换一个文件(&A)…"_s);
        QCOMPARE(sample->text(), u"Sample"_s);
        giveMnemonics(form);
        QCOMPARE(file->text(), u"换一个文件(&A)…"_s);
    }

    void typedTextChoosesOnlyWhatItFits()
    {
        QComboBox box;
        box.addItems({u"Nobody"_s, u"李娜 · 1002"_s, u"李明 · 1003"_s});
        makeSearchable(box);
        box.show();
        const auto leaveWith = [&box](const QString& text) {
            box.setEditText(text);
            Q_EMIT box.lineEdit()->editingFinished();
        };
        leaveWith(u"李"_s);
        QVERIFY(!isChosen(box));
        QCOMPARE(box.currentIndex(), 0);
        leaveWith(u"1003"_s);
        QVERIFY(isChosen(box));
        QCOMPARE(box.currentIndex(), 2);
        leaveWith(u"张三"_s);
        QVERIFY(!isChosen(box));
        leaveWith(u"nobody"_s);
        QVERIFY(isChosen(box));
        QCOMPARE(box.currentIndex(), 0);
    }

    void signsOfMarkupAreShownAsTheyStand()
    {
        const Label plain(u"<b>loud</b>"_s, Role::Text);
        QVERIFY(plain.sizeHint().width() > plain.fontMetrics().horizontalAdvance(u"<b>loud"_s));
    }
};

DUTYDESK_TEST(FormDialogTest)
#include "form_dialog_test.moc"
