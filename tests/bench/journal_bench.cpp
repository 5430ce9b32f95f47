// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same schema and the same stores on a vault and on plain SQLite, in one run, interleaved; prints JSON.
//   journal_bench ENTRIES FOLDER
// What a person does with the journal that the first left there, in a process of its own, for its peak of memory:
//   journal_bench look ours|plain FOLDER
#include "base/clock.h"
#include "crypto/random.h"
#include "crypto/self_test.h"
#include "journal/entry_key.h"
#include "journal/journal.h"
#include "journal/schema.h"
#include "journal/stamps.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <iostream>
#include <memory>
#include <random>

using namespace inglenook;
using Seconds = std::chrono::duration<double>;

namespace {

constexpr int kRepeats = 9;
constexpr std::int64_t kApartMs = 600'000; ///< one entry every ten minutes: years of them in a large journal

double timed(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Seconds{std::chrono::steady_clock::now() - begin}.count();
}

/// Text like people's: few words often, many words seldom.
class Words {
public:
    journal::EntryContent entry(std::int64_t ms)
    {
        journal::EntryContent content;
        content.title = sentence(4);
        content.text = sentence(120);
        content.created.utc.ms = ms;
        // What is narrowed by: a tag of twenty, a star now and then, a sentence without spaces.
        content.tags = {"tag " + std::to_string(m_random() % 20)};
        content.starred = m_random() % 50 == 0;
        if (m_random() % 3 == 0)
            content.text += " 昨日は海辺を歩いた";
        return content;
    }

private:
    std::string sentence(int words)
    {
        std::string text;
        for (int i = 0; i < words; ++i) {
            const auto rank = static_cast<int>(2.0 / (0.00012 + m_even(m_random)));
            text += (i == 0 ? "" : " ") + ("w" + std::to_string(rank % 20'000) + "ord");
        }
        return text;
    }

    std::mt19937 m_random{7};
    std::uniform_real_distribution<double> m_even{0.0, 1.0};
};

class PlainDatabase {
public:
    explicit PlainDatabase(const std::filesystem::path& file)
    {
        sqlite3* handle = nullptr;
        sqlite3_open(file.c_str(), &handle);
        m_database = std::make_unique<vault::Database>(handle);
        m_database->execute("PRAGMA temp_store=MEMORY; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;"
                            "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
                            "PRAGMA cell_size_check=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16384");
        journal::migrate(*m_database);
        journal::prepareConnection(*m_database);
    }
    [[nodiscard]] vault::Database& database() { return *m_database; }
    void close() { m_database.reset(); }

private:
    std::unique_ptr<vault::Database> m_database;
};

struct Side {
    vault::Database& database;
    journal::Stamps stamps;
    journal::EntryStore entries;
    journal::Search search;
    std::vector<double> figures{};

    Side(vault::Database& d, IdSource& ids, const Clock& clock)
        : database{d},
          stamps{d, clock},
          entries{d, stamps, ids, clock},
          search{d, clock}
    {
    }
};

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

/// Best of nine each, A B A B …
nlohmann::json compared(Side& ours, Side& plain, const std::function<void(Side&)>& work)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < kRepeats; ++i) {
        a.push_back(timed([&] { work(ours); }));
        b.push_back(timed([&] { work(plain); }));
    }
    const auto best = [](const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); };
    return {{"oursMs", best(a) * 1000}, {"plainMs", best(b) * 1000}, {"ratio", best(a) / best(b)}};
}

/// What the journal's page reads when it opens, is scrolled, and shows a month, a year and its tags.
void measureLists(nlohmann::json& result, Side& ours, Side& plain, std::int64_t now, int count)
{
    const auto deep = journal::firstKeyAt({now - std::int64_t{count} * kApartMs * 3 / 4});
    const auto day = localDate({{now - std::int64_t{count} * kApartMs / 2}, 0});
    result["newest 50"] = compared(ours, plain, [](Side& s) { (void)s.entries.page({}, std::nullopt, 50); });
    result["a page deep down"] = compared(ours, plain, [deep](Side& s) { (void)s.entries.page({}, deep, 50); });
    result["a month"] = compared(ours, plain, [day](Side& s) { (void)s.entries.month(day.year, day.month); });
    result["a year"] = compared(ours, plain, [day](Side& s) {
        (void)s.entries.days({day.year, 1, 1}, {day.year + 1, 1, 1});
    });
    result["this day in earlier years"] = compared(ours, plain, [now](Side& s) {
        (void)s.entries.onThisDay(localDate({{now}, 0}), 200);
    });
    result["most used tags"] = compared(ours, plain, [](Side& s) { (void)s.entries.tags({}, 20); });
    result["entries of a day"] = compared(ours, plain, [day](Side& s) { (void)s.entries.newestUpTo(day); });
}

void measureSearch(nlohmann::json& result, Side& ours, Side& plain, std::int64_t now, int count)
{
    constexpr std::array<std::array<const char*, 2>, 14> kQueries{{{"common word", "w2ord "},
                                                                   {"common beginning, 1 letter", "w"},
                                                                   {"common beginning, 2 letters", "w2"},
                                                                   {"common beginning, 3 letters", "w2o"},
                                                                   {"common beginning, 4 letters", "w2or"},
                                                                   {"many words, 4 letters", "w199"},
                                                                   {"rare word", "w1999ord"},
                                                                   {"no such word", "w2x9ordless"},
                                                                   {"two common words", "w3ord w2or"},
                                                                   {"common without common", "w4ord -w3ord"},
                                                                   {"without spaces", "海辺を"},
                                                                   {"a tag and a word", "tag:\"tag 7\" w2or"},
                                                                   {"starred and a word", "is:starred w3or"},
                                                                   {"an exercise and a rare word", "in:mirror w199"}}};
    for (const auto& [name, query] : kQueries)
        result[std::string{"search, "} + name] =
            compared(ours, plain, [query = query](Side& s) { (void)s.search.find(query, std::nullopt, 50); });
    const auto deep = journal::firstKeyAt({now - std::int64_t{count} * kApartMs * 3 / 4});
    result["search, common word, a page deep down"] =
        compared(ours, plain, [deep](Side& s) { (void)s.search.find("w2ord", deep, 50); });
    result["search, common word, best first"] = compared(ours, plain, [](Side& s) { (void)s.search.rank("w2ord"); });
}

crypto::SecretBytes passphrase()
{
    return crypto::SecretBytes::copyOf(std::string_view{"bench"});
}

/// Scrolled down, searched in four ways, and one entry written.
void look(Side& side, std::int64_t now)
{
    auto page = side.entries.page({}, std::nullopt, 50);
    for (int i = 0; i < 20 && page.next; ++i)
        page = side.entries.page({}, page.next, 50);
    for (const auto* query : {"w2ord", "w2", "\"w2ord w3ord\"", "w1999ord"})
        (void)side.search.find(query, std::nullopt, 50);
    (void)side.search.rank("w2ord");
    (void)side.entries.add(Words{}.entry(now), std::nullopt);
}

int lookAround(const std::string& kind, const std::filesystem::path& folder)
{
    SystemClock clock;
    crypto::RandomIds ids{clock};
    if (kind == "plain") {
        PlainDatabase plain{folder / "plain.db"};
        Side side{plain.database(), ids, clock};
        look(side, clock.now().ms);
        return 0;
    }
    auto opened = vault::Vault::open(folder / "ours.nook", passphrase());
    Side side{std::get<0>(opened)->database(), ids, clock};
    journal::migrate(side.database);
    journal::prepareConnection(side.database);
    look(side, clock.now().ms);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 4 && std::string_view{argv[1]} == "look") {
        crypto::initialise();
        return lookAround(argv[2], argv[3]);
    }
    if (argc != 3)
        return 2;
    const int count = std::stoi(argv[1]);
    const std::filesystem::path folder{argv[2]};
    crypto::initialise();
    SystemClock clock;
    crypto::RandomIds ids{clock};

    std::vector<journal::NewMember> members(1);
    members[0].name = "Bench";
    members[0].passphrase = passphrase();
    auto vault = journal::Journal::create(folder / "ours.nook", members, crypto::kWeakTestCost, clock, ids);
    PlainDatabase plainDatabase{folder / "plain.db"};
    Side ours{vault->database(), ids, clock};
    Side plain{plainDatabase.database(), ids, clock};

    nlohmann::json result{{"entries", count}};
    const auto now = clock.now().ms;
    const auto fill = [&](Side& side) {
        Words words;
        vault::Transaction transaction{side.database};
        for (int i = 0; i < count; ++i)
            (void)side.entries.add(words.entry(now - std::int64_t{count - i} * kApartMs), std::nullopt,
                                   i % 5 == 0 ? "mirror" : "");
        transaction.commit();
        side.database.checkpoint();
    };
    const auto oursFill = timed([&] { fill(ours); });
    const auto plainFill = timed([&] { fill(plain); });
    result["bulk load"] = {{"oursMs", oursFill * 1000}, {"plainMs", plainFill * 1000}, {"ratio", oursFill / plainFill}};

    Words words;
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < 300; ++i) {
        const auto content = words.entry(now + i);
        a.push_back(timed([&] { (void)ours.entries.add(content, std::nullopt); }));
        b.push_back(timed([&] { (void)plain.entries.add(content, std::nullopt); }));
    }
    result["durable save"] = {{"oursMs", quantile(a, 0.5) * 1000},
                              {"plainMs", quantile(b, 0.5) * 1000},
                              {"ratio", quantile(a, 0.5) / quantile(b, 0.5)},
                              {"oursP99Ms", quantile(a, 0.99) * 1000}};

    measureLists(result, ours, plain, now, count);
    measureSearch(result, ours, plain, now, count);
    result["full scan"] = compared(ours, plain, [](Side& side) {
        auto all = side.database.prepare("SELECT sum(length(text)) FROM entries");
        while (all.step())
            (void)all.integer(0);
    });

    vault->close();
    vault.reset();
    plainDatabase.close();
    std::vector<double> c;
    std::vector<double> d;
    const auto key = passphrase();
    for (int i = 0; i < kRepeats; ++i) {
        c.push_back(timed([&] {
            auto opened = vault::Vault::open(folder / "ours.nook", key);
            Side side{std::get<0>(opened)->database(), ids, clock};
            journal::migrate(side.database);
            journal::prepareConnection(side.database);
            (void)side.entries.page({}, std::nullopt, 50);
        }));
        d.push_back(timed([&] {
            PlainDatabase again{folder / "plain.db"};
            Side side{again.database(), ids, clock};
            (void)side.entries.page({}, std::nullopt, 50);
        }));
    }
    result["open, newest 50"] = {{"oursMs", quantile(c, 0) * 1000},
                                 {"plainMs", quantile(d, 0) * 1000},
                                 {"ratio", quantile(c, 0) / quantile(d, 0)}};
    std::cout << result.dump(2) << '\n';
    return 0;
}
