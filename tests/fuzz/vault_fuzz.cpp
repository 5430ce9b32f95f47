// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "crypto/mac.h"
#include "fuzz/fuzz.h"
#include "support/temporary_folder.h"
#include "vault/header.h"
#include "vault/vault.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace inglenook;

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr int kNotes = 40;

std::string noteText(std::int64_t id)
{
    std::string text = "note " + std::to_string(id);
    for (std::int64_t i = 0; i < 20 + id; ++i)
        text += " word" + std::to_string(id * 31 + i);
    return text;
}

Bytes contentOf(const std::filesystem::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// A small journal as a crash leaves it: pages in the file, younger ones in the log.
struct Original {
    test::TemporaryFolder folder;
    std::filesystem::path file = folder / "fuzz.nook";
    std::filesystem::path log = folder / "fuzz.nook-wal";
    crypto::SecretBytes passphrase = crypto::SecretBytes::copyOf(std::string_view{"a seat for two"});
    Bytes main;
    Bytes frames;

    Original()
    {
        std::vector<vault::NewSlot> slots;
        slots.push_back({MemberId{}, crypto::SecretBytes::copyOf(std::string_view{"a seat for two"})});
        const auto path = folder / "made.nook";
        const auto vault = vault::Vault::create(path, slots, crypto::kWeakTestCost);
        auto& database = vault->database();
        database.execute("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        for (int i = 1; i <= kNotes; ++i) {
            database.prepare("INSERT INTO note(id, text) VALUES(?, ?)").bind(1, i).bind(2, noteText(i)).run();
            if (i == kNotes / 2)
                database.checkpoint();
        }
        main = contentOf(path);
        frames = contentOf(path.string() + "-wal");
        fuzz::require(!frames.empty(), "the log of the original has frames");
    }
};

/// Changes to the original, written as bytes: what, where (three bytes), how many, with what.
class Edits {
public:
    Edits(const std::uint8_t* data, std::size_t size) : m_at{data}, m_end{data + size} {}

    void applyTo(Bytes& main, Bytes& frames)
    {
        while (m_end - m_at >= 5) {
            const auto what = *m_at++;
            const auto where = static_cast<std::size_t>(m_at[0]) | static_cast<std::size_t>(m_at[1]) << 8 |
                               static_cast<std::size_t>(m_at[2]) << 16;
            const auto count = static_cast<std::size_t>(m_at[3]);
            m_at += 4;
            change((what & 1) != 0 ? frames : main, what >> 1 & 7, where, count);
            if ((what & 0x10) != 0)
                mendChecksums(main);
        }
    }

private:
    void change(Bytes& file, int how, std::size_t where, std::size_t count)
    {
        if (file.empty())
            return;
        where %= file.size();
        constexpr std::size_t kBlock = 4096;
        const auto block = where / kBlock * kBlock;
        if (how == 0) {
            file.resize(where);
        } else if (how == 1) {
            file.insert(file.end(), count * 64, static_cast<std::uint8_t>(where));
        } else if (how == 2 && block + kBlock <= file.size()) { // a block in the place of another
            const auto other = count * kBlock % (file.size() / kBlock * kBlock + 1);
            if (other + kBlock <= file.size())
                std::swap_ranges(file.begin() + static_cast<std::ptrdiff_t>(block),
                                 file.begin() + static_cast<std::ptrdiff_t>(block + kBlock),
                                 file.begin() + static_cast<std::ptrdiff_t>(other));
        } else {
            for (std::size_t i = 0; i < count && m_at < m_end && where + i < file.size(); ++i)
                file[where + i] = *m_at++;
        }
    }

    /// So that what lies behind a header's checksum is tried too.
    static void mendChecksums(Bytes& main)
    {
        for (std::size_t copy = 0; copy < 2 && (copy + 1) * 4096 <= main.size(); ++copy) {
            const std::span<std::uint8_t> bytes{main.data() + copy * 4096, 4096};
            const auto sum = crypto::checksum(bytes.first(4080));
            std::copy(sum.begin(), sum.end(), bytes.begin() + 4080);
        }
    }

    const std::uint8_t* m_at;
    const std::uint8_t* m_end;
};

void store(const std::filesystem::path& path, const Bytes& bytes)
{
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// A dear derivation that is allowed is no fault, and would leave the fuzzer no time for anything else.
bool isDear(const Bytes& main)
{
    vault::HeaderCopy copy{};
    for (std::size_t at = 0; at + copy.size() <= std::min(main.size(), 2 * copy.size()); at += copy.size()) {
        std::copy_n(main.begin() + static_cast<std::ptrdiff_t>(at), copy.size(), copy.begin());
        const auto parsed = vault::parseHeader(copy);
        const auto* header = std::get_if<vault::Header>(&parsed);
        if (header != nullptr && header->cost.isReadable() && header->cost != crypto::kWeakTestCost)
            return true;
    }
    return false;
}

/// What can be read is word for word what was written.
void readNotes(vault::Database& database)
{
    auto query = database.prepare("SELECT id, text FROM note ORDER BY id");
    while (query.step()) {
        fuzz::require(query.integer(0) >= 1 && query.integer(0) <= kNotes, "no note appears that was never written");
        fuzz::require(query.text(1) == noteText(query.integer(0)), "a note is shown as it was written, or not at all");
    }
}

} // namespace

// A journal that somebody without the passphrase has changed: refused, an error, or the true text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Original original;
    auto main = original.main;
    auto frames = original.frames;
    Edits{data, size}.applyTo(main, frames);
    if (isDear(main))
        return 0;
    store(original.file, main);
    store(original.log, frames);
    auto result = vault::Vault::open(original.file, original.passphrase);
    if (auto* opened = std::get_if<std::unique_ptr<vault::Vault>>(&result)) {
        try {
            readNotes((*opened)->database());
            (void)(*opened)->audit();
            (*opened)->close();
        } catch (const Error& error) {
            fuzz::require(error.code() == ErrorCode::VaultDamaged, "what is not ours is called damaged");
        }
    }
    return 0;
}
