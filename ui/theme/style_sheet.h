// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QPalette>
#include <QString>

namespace inglenook::ui {

/// The style sheet of the whole application for these tokens and this text size (1.0 to 1.5).
///
/// What it styles, by dynamic property:
/// - QPushButton, QToolButton `kind`: primary, secondary, quiet, link, final, choice (88 px, equal answers), side (a
/// row
///   of a side column), chip, icon (40 x 40 with only an icon); `buttonSize`: large (48), session (56), presentation
///   (64). Without a kind a button looks secondary.
/// - QLineEdit, QPlainTextEdit, QTextEdit: fields; `error`: true draws the border in warn; `kind`: bare takes the frame
/// away.
/// - QWidget `surface`: window, sidebar, card, raised, ink. QFrame `kind`: hairline. QLabel `note`: safe, warn.
/// - QAbstractSpinBox: its least size. How it and QComboBox look is ControlStyle's.
///   A plain QWidget needs WA_StyledBackground for its surface.
[[nodiscard]] QString styleSheet(const Tokens& tokens, double textFactor);

/// The same colours for what no style sheet reaches.
[[nodiscard]] QPalette palette(const Tokens& tokens);

} // namespace inglenook::ui
