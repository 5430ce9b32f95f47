// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery.h"
#include "theme/theme.h"

#include <QWidget>

class QPainter;

namespace inglenook::ui {

/// Nine groups of four in three rows, as large as `box` allows, with the pen and family that the painter has. The
/// letters are wiped once they are drawn.
void paintCode(QPainter& painter, const QRectF& box, const app::RecoveryCode& code);

/// A recovery code on the screen. It can be looked at, and nothing else: not selected, not copied, not read by other
/// programs.
class CodeBlock : public QWidget {
    Q_OBJECT

public:
    CodeBlock(const Theme& theme, app::RecoveryCode code, QWidget* parent);

    [[nodiscard]] const app::RecoveryCode& code() const { return m_code; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    app::RecoveryCode m_code;
};

} // namespace inglenook::ui
