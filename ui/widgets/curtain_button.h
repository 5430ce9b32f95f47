// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace inglenook::ui {

/// A button on the curtain: the word and the key that does the same, in the curtain's own colours.
class CurtainButton : public QPushButton {
    Q_OBJECT

public:
    enum class Look { Solid, Outlined };

    CurtainButton(const Theme& theme, const QString& text, const QString& key, Look look, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int keyWidth() const;

    const Theme& m_theme;
    QString m_key;
    Look m_look;
};

} // namespace inglenook::ui
