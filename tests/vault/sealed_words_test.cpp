// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "base/error.h"
#include "vault/sealed_words.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

constexpr std::string_view kWords = "canary: what was being written";

std::string textOf(const std::optional<crypto::SecretBytes>& opened)
{
    return opened ? std::string{opened->view().begin(), opened->view().end()} : "nothing";
}

} // namespace

TEST_CASE("sealed words open for every member of their vault, also after it was closed", "[vault][words]")
{
    const TemporaryFolder folder;
    createVault(folder.journal())->close();
    const auto sealed = openVault(folder.journal())->sealWords(kWords);
    CHECK(sealed.size() == 4096);
    CHECK(std::search(sealed.begin(), sealed.end(), kWords.begin(), kWords.begin() + 6) == sealed.end());
    CHECK(textOf(openVault(folder.journal(), kOtherPassphrase)->openWords(sealed)) == kWords);
    const std::string much(100'000, 'w');
    const auto vault = openVault(folder.journal());
    CHECK(textOf(vault->openWords(vault->sealWords(""))).empty());
    CHECK(textOf(vault->openWords(vault->sealWords(much))) == much);
    CHECK(vault->sealWords(kWords) != vault->sealWords(kWords));
}

TEST_CASE("words that were altered, cut or sealed for another vault don't open", "[vault][words]")
{
    const TemporaryFolder folder;
    const TemporaryFolder other;
    const auto vault = createVault(folder.journal());
    const auto stranger = createVault(other.journal());
    const auto sealed = vault->sealWords(kWords);
    CHECK_FALSE(stranger->openWords(sealed));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto changed = sealed;
        changed[i] ^= 1U;
        if (vault->openWords(changed))
            FAIL("byte " << i << " does not count");
    }
    auto posing = sealed;
    std::copy(stranger->id().begin(), stranger->id().end(), posing.begin() + 8);
    CHECK_FALSE(stranger->openWords(posing));
    for (const std::size_t size : {0, 1, 24, 4095, 8192}) {
        auto cut = sealed;
        cut.resize(size);
        CHECK_FALSE(vault->openWords(cut));
    }
    CHECK_THROWS_AS(vault->sealWords(std::string(vault::kLongestWords, 'w')), Error);
}
