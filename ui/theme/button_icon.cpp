// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/button_icon.h"

#include <QAbstractButton>
#include <QGuiApplication>

namespace inglenook::ui {
namespace {

constexpr int kGap = 8; ///< Half of it on each side; Qt itself leaves 4 px more.
const auto kFollower = QStringLiteral("button-icon");

} // namespace

void setButtonIcon(const Theme& theme, QAbstractButton& button, const QString& name, QColor Tokens::*colour,
                   IconSide side, int size)
{
    const auto apply = [&theme, &button, name, colour, side, size] {
        const int height = theme.px(size);
        const bool leading = side == IconSide::Leading;
        const bool gap = !button.text().isEmpty();
        button.setIcon(theme.icon(name, theme.tokens().*colour));
        button.setIconSize({height + (gap ? kGap : 0), height});
        if (!leading)
            button.setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    };
    // A later icon replaces this one: its connection ends with its context.
    delete button.findChild<QObject*>(kFollower, Qt::FindDirectChildrenOnly);
    auto* follower = new QObject{&button};
    follower->setObjectName(kFollower);
    QObject::connect(&theme, &Theme::changed, follower, apply);
    apply();
}

} // namespace inglenook::ui
