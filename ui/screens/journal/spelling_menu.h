// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spelling_model.h"

#include <QTextCursor>

class QMenu;

namespace inglenook::ui {

class MarkdownEditor;

/// What the menu of a word offers about its spelling: how it may be meant, to add it, and the language.
void fillSpellingMenu(QMenu& menu, SpellingModel& spelling, MarkdownEditor& editor, const QTextCursor& word);

} // namespace inglenook::ui
