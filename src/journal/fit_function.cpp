// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fit_function.h"

#include "journal/fts5_api.h"
#include "vault/sqlite_error.h"

#include <array>
#include <cstddef>

namespace inglenook::journal {
namespace {

constexpr std::size_t kColumns = 3; ///< title, text, search_words
constexpr std::array<double, kColumns> kWeights{6.0, 1.0, 2.0};
constexpr double kHalfWay = 1.5; ///< so many times in one column count half of what very many would
constexpr int kMostPhrases = 64;

void fit(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int /*count*/,
         sqlite3_value** /*arguments*/) noexcept
{
    std::array<std::array<int, kColumns>, kMostPhrases> times{};
    int instances = 0;
    if (api->xInstCount(row, &instances) != SQLITE_OK)
        return sqlite3_result_double(result, 0.0);
    for (int i = 0; i < instances; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        if (api->xInst(row, i, &phrase, &column, &offset) == SQLITE_OK && phrase < kMostPhrases && column >= 0 &&
            column < static_cast<int>(kColumns))
            ++times.at(static_cast<std::size_t>(phrase)).at(static_cast<std::size_t>(column));
    }
    double sum = 0;
    for (const auto& phrase : times)
        for (std::size_t column = 0; column < kColumns; ++column)
            if (phrase.at(column) > 0)
                sum += kWeights.at(column) * phrase.at(column) / (phrase.at(column) + kHalfWay);
    sqlite3_result_double(result, sum);
}

} // namespace

void addFitFunction(vault::Database& database)
{
    auto* api = fts5ApiOf(database);
    const int code = api->xCreateFunction(api, "entry_fit", nullptr, fit, nullptr);
    if (code != SQLITE_OK)
        vault::throwSqlite(code, "the search index could not be given a function");
}

} // namespace inglenook::journal
