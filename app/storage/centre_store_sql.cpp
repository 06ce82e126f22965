#include "app/storage/centre_store_sql.h"

#include "app/storage/database.h"

namespace dutydesk {

Result<std::optional<Centre>> CentreStoreSql::load()
{
    return m_database
        .query("SELECT version, name, time_zone, language, watched_folder, demo FROM centre WHERE one = 1")
        .one([](Row& row) {
            Centre centre;
            row.into(centre.version, centre.name, centre.timeZone, centre.language, centre.watchedFolder, centre.demo);
            return centre;
        });
}

Result<> CentreStoreSql::save(const Centre& centre)
{
    if (centre.version == 0) {
        DUTYDESK_TRY(m_database
                         .query("INSERT INTO centre (one, version, name, time_zone, language, watched_folder, demo) "
                                "VALUES (1, 1, ?, ?, ?, ?, ?)",
                                centre.name, centre.timeZone, centre.language, centre.watchedFolder, centre.demo)
                         .run());
        return {};
    }
    DUTYDESK_ASSIGN(rows, m_database
                              .query("UPDATE centre SET version = version + 1, name = ?, time_zone = ?, language = ?, "
                                     "watched_folder = ?, demo = ? WHERE one = 1 AND version = ?",
                                     centre.name, centre.timeZone, centre.language, centre.watchedFolder, centre.demo,
                                     centre.version)
                              .run());
    if (rows == 0)
        return makeError(error::stale, {{"record", RecordRef{"centre", 1}}});
    return {};
}

} // namespace dutydesk
