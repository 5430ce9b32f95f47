// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans_model.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

/// What a plan says of one exercise: a row of a card. All of it is plain text.
inline void addPlannedWords(const Theme& theme, Card& card, const PlansModel::Exercise& planned)
{
    auto* column = card.column();
    column->setSpacing(space::kStep1);
    column->addWidget(new TextLabel{theme, TextRole::Heading, planned.title, &card});
    column->addWidget(
        new TextLabel{theme, TextRole::Body,
                      planned.who.isEmpty()
                          ? planned.often
                          : PlansModel::tr("%1. %2.", "how often, and for whom it is").arg(planned.often, planned.who),
                      &card});
    for (const auto& line : {planned.note, planned.notHere})
        if (!line.isEmpty())
            column->addWidget(new TextLabel{theme, TextRole::Body, &Tokens::text2, line, &card});
    if (!planned.done.isEmpty())
        column->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, planned.done, &card});
}

} // namespace inglenook::ui
