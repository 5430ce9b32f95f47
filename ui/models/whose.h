// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace inglenook::ui {

/// Of two journals that are open beside each other: one's own, or the shared one.
enum class Whose { Mine, Ours };

/// Which of the two a list shows.
enum class ShownOf { Both, Mine, Ours };

} // namespace inglenook::ui

Q_DECLARE_METATYPE(inglenook::ui::Whose)
