// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// The mark and the name of the program, as they stand at the top of the locked screens.
class Brand : public QWidget {
    Q_OBJECT

public:
    Brand(const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    const Theme& m_theme;
};

} // namespace inglenook::ui
