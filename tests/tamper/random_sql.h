// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

namespace inglenook::test {

/// Statements of every kind that a journal makes, and wilder ones. The same for the same seed. Some of them fail, as
/// they do in plain SQLite.
class RandomSql {
public:
    explicit RandomSql(unsigned seed) : m_random{seed} {}
    [[nodiscard]] static std::string schema();
    [[nodiscard]] std::string next();

private:
    [[nodiscard]] unsigned below(unsigned limit) { return static_cast<unsigned>(m_random()) % limit; }
    [[nodiscard]] std::string id() { return std::to_string(below(60)); }
    [[nodiscard]] std::string words(unsigned most);
    [[nodiscard]] std::string changeOfRows();
    [[nodiscard]] std::string changeOfIndex();
    [[nodiscard]] std::string changeOfSchema();
    [[nodiscard]] std::string bracket();

    std::mt19937 m_random;
};

} // namespace inglenook::test
