#pragma once

#include "core/forecast/forecast_evaluation.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

#include <span>

namespace dutydesk {

/// An evaluation in words and columns: whether a forecast is to be trusted.
class ForecastEvaluationText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ForecastEvaluationText)

public:
    static QString plain(std::span<const ForecastEvaluation> evaluations, const ValueText& text);
};

} // namespace dutydesk
