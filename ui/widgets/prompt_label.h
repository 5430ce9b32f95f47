// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/flow_text.h"

namespace inglenook::ui {

/// What the person on turn is asked. Large; steps down 46, 40, 36, 32 when there is too little room, and scrolls after
/// that. The last two words stay together.
class PromptLabel : public FlowText {
    Q_OBJECT

public:
    enum class Place { Alone, BesideQuote }; ///< Starts at 46, or at 40.

    PromptLabel(const Theme& theme, QWidget* parent, Place place = Place::Alone);

    void setPlace(Place place);
    /// The step for that room, in px at 100 %: 46, 40, 36 or 32. At most three lines while a step allows it.
    [[nodiscard]] int fit(const QSize& room) const;

protected:
    [[nodiscard]] QString shownText() const override;
    [[nodiscard]] Style styleFor(const QSize& room) const override;

private:
    Place m_place;
};

/// The same text with its last two words bound by a no-break space.
[[nodiscard]] QString withLastWordsBound(const QString& text);

} // namespace inglenook::ui
