// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"

#include <QString>

namespace inglenook::ui {

/// Name of the drawing of a family.
[[nodiscard]] inline QString familyIcon(exercises::Family family)
{
    const auto key = exercises::keyOf(family);
    return QStringLiteral("family_") + QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace inglenook::ui
