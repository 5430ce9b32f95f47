// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "theme/tokens.h"

#include <QLabel>

namespace inglenook::ui {

/// An icon beside a title; it says nothing that the words don't.
class IconLabel : public QLabel {
public:
    IconLabel(const Theme& theme, const QString& icon, QWidget* parent, int size = 20) : QLabel{parent}
    {
        const auto draw = [this, &theme, icon, size] {
            setPixmap(theme.pixmap(icon, theme.tokens().text2, theme.px(size), devicePixelRatioF()));
        };
        QObject::connect(&theme, &Theme::changed, this, draw);
        draw();
    }
};

} // namespace inglenook::ui
