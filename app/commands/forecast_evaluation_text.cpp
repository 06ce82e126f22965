#include "app/commands/forecast_evaluation_text.h"

#include "app/commands/text_columns.h"
#include "ui/text/vocabulary.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// "2026-11-21": the same in every language, and its year matters.
QString dateText(Date day)
{
    return toQDate(day).toString(Qt::ISODate);
}

QString percentText(double share, const ValueText& text, bool isSigned = false)
{
    const QString number = text.locale().toString(share * 100, 'f', 2);
    return (isSigned && share > 0 ? u"+"_s : QString()) + number + u'%';
}

} // namespace

QString ForecastEvaluationText::plain(std::span<const ForecastEvaluation> evaluations, const ValueText& text)
{
    QString lines;
    for (const ForecastEvaluation& evaluation : evaluations) {
        const bool isRolling = evaluation.ahead == 1;
        lines += isRolling ? tr("One open day ahead, %1 times, %2 to %3")
                                 .arg(QString::number(evaluation.origins), dateText(evaluation.first), dateText(evaluation.last))
                           : tr("%1 open days ahead, %2 times, %3 to %4")
                                 .arg(QString::number(evaluation.ahead), QString::number(evaluation.origins),
                                      dateText(evaluation.first), dateText(evaluation.last));
        lines += u"\n\n"_s;
        const QString simple = phrase("forecast.method." + evaluation.simple.method);
        std::vector<QStringList> rows = {{QString(), tr("WAPE"), tr("Bias"), tr("In the 80% band"), tr("WAPE of the mean"), tr("Better by")}};
        const auto add = [&](const QString& label, const ForecastAccuracy& ours, const ForecastAccuracy& theirs) {
            rows.push_back({label, percentText(ours.wape, text), percentText(ours.bias, text, true),
                            ours.inBand ? percentText(*ours.inBand, text) : u"–"_s, percentText(theirs.wape, text),
                            theirs.wape > 0 ? percentText(1 - ours.wape / theirs.wape, text) : u"–"_s});
        };
        add(tr("By %1 minutes").arg(evaluation.minutes), evaluation.method.intervals, evaluation.simple.intervals);
        add(tr("By day"), evaluation.method.days, evaluation.simple.days);
        add(isRolling ? tr("By month") : tr("All days together"), evaluation.method.months, evaluation.simple.months);
        lines += inColumns(rows);
        lines += u'\n' + tr("The mean: %1.").arg(simple) + u"\n\n"_s;
        if (isRolling) {
            std::vector<QStringList> days = {{tr("Worst days"), tr("Calls"), tr("Forecast"), tr("WAPE")}};
            for (const EvaluatedDay& day : evaluation.method.worst)
                days.push_back({dateText(day.day), text.locale().toString(day.calls, 'f', 0),
                                text.locale().toString(day.forecast, 'f', 0), percentText(day.wape, text)});
            lines += inColumns(days) + u'\n';
        }
    }
    lines.chop(1);
    return lines;
}

} // namespace dutydesk
