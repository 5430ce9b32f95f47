// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flows/journey.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace inglenook::test {

/// Whether these words can be read somewhere in the window.
inline bool isSaid(const Journey& journey, const char* part)
{
    return journey.readable().contains(QString::fromUtf8(part));
}

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline void keepEntry(Journey& journey, const QString& text)
{
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), text);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
}

/// Finds the page by a word that a person would type, and waits for its way on.
inline void openByFinding(Journey& journey, const QString& word, const QString& forward)
{
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(word);
    journey.press(Qt::Key_Return);
    journey.waitFor(forward);
}

} // namespace inglenook::test
