// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_label.h"

#include <QStringList>

namespace inglenook::ui {

/// A title at the leading edge in which words can be marked that a search found.
class MarkedLabel : public TextLabel {
    Q_OBJECT

public:
    MarkedLabel(const Theme& theme, TextRole role, QWidget* parent);

    /// Marks every one of these words, case and accents apart; an empty list takes the marks away.
    void setHits(const QStringList& words);
    [[nodiscard]] int hitCount() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextRole m_role;
    QStringList m_hits;
};

} // namespace inglenook::ui
