// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace inglenook::ui {

/// Of what is typed into the search, the words and phrases that can stand in a text: nothing that is excluded, and of
/// the filters only feelings.
[[nodiscard]] QStringList searchedWords(const QString& query);

} // namespace inglenook::ui
