#include "core/calls/calls_import.h"
#include "core/people/people_import.h"
#include "tests/support/registry.h"
#include "ui/shell/language.h"
#include "ui/text/vocabulary.h"

#include <QTest>

using namespace dutydesk;

class ImportColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever takes the dialog's words as headings is understood, in every language.
    void theirOwnLabelsAreHeadings()
    {
        Language language;
        for (const Language::Choice& choice : Language::choices()) {
            language.choose(choice.code);
            for (const std::span<const ImportColumn> columns : {callsColumns(), peopleColumns()}) {
                for (const ImportColumn& column : columns) {
                    const std::vector<std::string> heading = {phrase("column." + column.id).toStdString()};
                    const ColumnMapping mapping = mapColumns(columns, heading);
                    QVERIFY2(mapping.contains(column.id), heading.front().c_str());
                }
            }
        }
        language.choose(QStringLiteral("en"));
    }
};

DUTYDESK_TEST(ImportColumnsTest)

#include "import_columns_test.moc"
