// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support_model.h"
#include "widgets/card.h"

namespace inglenook::ui {

/// Lines below each other: name, number, what for, and what else is known. One's own can be taken off.
class HelpCard : public Card {
    Q_OBJECT

public:
    /// `names` begins the object names of the numbers: "support/line" gives "support/line-0".
    HelpCard(const Theme& theme, const QVector<SupportModel::Line>& lines, const QString& names, QWidget* parent);

    void focusFirst(); ///< the first number

Q_SIGNALS:
    void removeWanted(const SupportModel::Line& line);

private:
    void addLine(const SupportModel::Line& line, const QString& name);

    const Theme& m_theme;
    QWidget* m_first = nullptr;
};

} // namespace inglenook::ui
