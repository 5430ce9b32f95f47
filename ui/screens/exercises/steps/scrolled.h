// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace inglenook::ui {

/// What holds `content` so that nothing is cut where large text or a small window leaves too little room. What has the
/// focus is brought into view as a whole, from wherever the focus comes; where there is nothing in it that could have
/// the focus, the arrow keys scroll it. It wants to be as high as `content` and may be lower. Takes `content` over;
/// null stays null.
[[nodiscard]] QWidget* scrolled(QWidget* content);

} // namespace inglenook::ui
