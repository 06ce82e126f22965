#pragma once

#include <QString>

namespace dutydesk {

/// Makes an empty file that only its owner may read: databases and their copies hold customers and hashes of
/// passwords [SEC-01]. False if it can't be made, or is there already.
bool makePrivateFile(const QString& path);

} // namespace dutydesk
