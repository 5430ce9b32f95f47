// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/picture_model.h"
#include "models/spelling_model.h"
#include "models/templates_model.h"
#include "models/versions_model.h"

#include <utility>
#include <vector>

namespace inglenook::ui {

/// What helps with writing an entry, beside the entry itself.
struct Writing {
    Writing(journal::Journal& journal, std::vector<spelling::DictionaryFile> dictionaries)
        : templates{journal},
          pictures{journal},
          spelling{journal, std::move(dictionaries)},
          versions{journal}
    {
    }

    TemplatesModel templates;
    PictureModel pictures;
    SpellingModel spelling;
    VersionsModel versions;
};

} // namespace inglenook::ui
