#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace dutydesk {

/// The file opened for reading, once it is there, regular, permitted and of at most `largest` bytes; otherwise
/// one of the `table.*` errors.
Result<std::unique_ptr<QFile>> openReadable(const QString& path, std::int64_t largest);

} // namespace dutydesk
