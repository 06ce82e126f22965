#pragma once

namespace dutydesk {

class AccountService;
class BackupService;
class CallsService;
class CentreService;
class DepartureService;
class DutyDeskService;
class JournalService;
class PeopleService;
class PolicyService;
class SetUpService;
class SlipPrinter;
class TableFiles;
class TicketService;
class UnitOfWork;

/// The use cases as one worker thread has them, all on that worker's own connection. Whoever holds it
/// (`app/wiring`) owns the services; nothing here may be used from another thread.
struct Services
{
    AccountService& accounts;
    BackupService& backups;
    CallsService& calls;
    CentreService& centre;
    DepartureService& departures;
    DutyDeskService& desk;
    JournalService& journal;
    PeopleService& people;
    PolicyService& policies;
    SetUpService& setUp;
    SlipPrinter& slips;
    TableFiles& tables;
    TicketService& tickets;
    UnitOfWork& work;
};

} // namespace dutydesk
