// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/picture_model.h"
#include "widgets/picture_source.h"

namespace inglenook::ui {

/// The pictures of a journal for a text that shows them; `pictures` outlives it.
[[nodiscard]] inline PictureSource pictureSource(PictureModel& pictures)
{
    return {[&pictures](const QString& id) { return pictures.sizeOf(id); },
            [&pictures](const QString& id, QSize fit) { return pictures.image(id, fit); }};
}

} // namespace inglenook::ui
