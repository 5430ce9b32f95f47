// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passphrase.h"

#include <QString>

#include <string_view>

namespace inglenook::ui {

/// What was typed into a field that guards it, and in no other copy.
template <typename Field>
[[nodiscard]] app::Passphrase typedIn(const Field& field)
{
    app::Passphrase typed;
    field.withUtf8([&typed](std::string_view utf8) { typed = app::Passphrase::copyOf(utf8); });
    return typed;
}

/// Overwrites a text that nobody shares, and empties it.
inline void wipe(QString& text)
{
    volatile auto* letters = reinterpret_cast<char16_t*>(text.data());
    for (qsizetype i = 0; i < text.size(); ++i)
        letters[i] = 0;
    text.clear();
}

} // namespace inglenook::ui
