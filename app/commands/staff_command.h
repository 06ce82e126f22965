#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk staff`: the agents that a load of calls needs, by Erlang C or, with a patience, Erlang A, beside
/// the handbook's table; on wish played through, as planned and as it would be with more calls or sick people.
/// With a table of seat types, what each of them needs, and who of the people of another table sits where.
/// Works by the numbers as shipped and needs no centre.
class StaffCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::StaffCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
