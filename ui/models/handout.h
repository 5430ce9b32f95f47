// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/feelings.h"
#include "exercises/plan.h"
#include "models/handout_pages.h"

#include <QPageSize>
#include <QString>

#include <memory>

namespace inglenook::ui {

/// What can be handed out on paper.
enum class HandoutKind { Exercise, Sentence, Wheel, HomeCard };

/// Which steps, of an exercise that goes otherwise alone than for two.
enum class HandoutWay { ForTwo, Alone };

struct HandoutChoice {
    HandoutKind kind = HandoutKind::Exercise;
    QString exercise; ///< id
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool large = false;
    HandoutWay way = HandoutWay::ForTwo;
    exercises::Plan plan = {}; ///< of the card for at home; without exercises: lines to fill in
    int weekBegins = 0;        ///< 1 Monday to 7 Sunday; 0: where the locale begins it

    friend bool operator==(const HandoutChoice&, const HandoutChoice&) = default;
};

/// Whether there is a choice of ways.
[[nodiscard]] bool hasTwoWays(const exercises::Definition& definition);

/// Sets it. Both outlive the pages; an exercise that isn't there gives an empty page.
[[nodiscard]] std::unique_ptr<HandoutPages> makeHandout(const HandoutChoice& choice,
                                                        const exercises::Catalogue& catalogue,
                                                        const exercises::FeelingsVocabulary& feelings);

/// "Text: CC BY-SA 4.0 …": under which the texts of exercises and decks may be copied.
[[nodiscard]] QString handoutLicence();

} // namespace inglenook::ui
