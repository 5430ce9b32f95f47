// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;

namespace inglenook::ui {

/// A sentence with its icon: below a field (hint, error), or on its own tint (good news, what cannot be undone).
class NoteLine : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Hint, Info, Error, GoodNews, Final }; ///< A hint has no icon.

    NoteLine(const Theme& theme, Kind kind, const QString& text, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    void restyle();

    const Theme& m_theme;
    Kind m_kind;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace inglenook::ui
