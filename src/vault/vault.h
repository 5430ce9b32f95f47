// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "crypto/kdf.h"
#include "crypto/recovery_code.h"
#include "crypto/secret_bytes.h"
#include "vault/database.h"
#include "vault/file_place.h"

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::vault {

class SealedFile;
class Storage;

/// Who a slot lets in: the member whose passphrase or recovery code it was, and that member's secret seed (32 bytes).
struct Unlocked {
    MemberId member;
    crypto::SecretBytes memberSeed;
};

/// What a passphrase or code needs to become a key of one file.
struct KeyRecipe {
    crypto::Salt salt{};
    crypto::KdfCost cost;
};

struct NewSlot {
    MemberId member;
    crypto::SecretBytes passphrase;
};

/// Every answer that a person can get when unlocking; each has its own sentence and way out.
enum class Refusal {
    WrongPassphrase, ///< or a recovery code that is none of this file
    PassphraseTaken, ///< the new one, chosen with a recovery code, is somebody else's
    NotAJournal,     ///< neither header copy is one of ours
    Damaged,         ///< ours, but altered or cut
    TooNew,          ///< written by a later Inglenook
    Busy,            ///< open elsewhere
    NotFound,
    NotPermitted, ///< folder or file can't be read or written
    OutOfMemory,
    DiskFull,
    DiskTrouble,
};

/// What can be read without a passphrase.
struct VaultInfo {
    int formatVersion = 0;
    std::array<std::uint8_t, 16> id{}; ///< the same in every copy of this vault
    std::string cipher;                ///< "XChaCha20-Poly1305"
    crypto::KdfCost kdfCost;
    std::uint64_t fileSize = 0; ///< bytes
};

struct AuditReport {
    std::uint64_t pagesChecked = 0;
    std::vector<std::uint32_t> damagedPages; ///< page numbers from 1
    std::uint64_t damagedLogFrames = 0;
    bool headerCopiesAgree = true;
    bool pagesOfOneTime = true; ///< none comes from an older copy of the file
    bool integrityOk = true;    ///< SQLite's own check
    bool searchIndexOk = true;
    [[nodiscard]] bool ok() const
    {
        return damagedPages.empty() && damagedLogFrames == 0 && pagesOfOneTime && integrityOk && searchIndexOk;
    }
};

/// One open journal file: docs/file-format.md. Owns the connection, the ciphers and the keys; all are wiped when it
/// goes.
class Vault {
public:
    using OpenResult = std::variant<std::unique_ptr<Vault>, Refusal>;

    /// Puts the first content into a new vault, before anyone can find its file.
    using Fill = std::function<void(Vault&)>;

    /// Makes a new file; throws Error(AlreadyExists) where there is one. On return the file is durable and open, as
    /// `slots[0]`. A power cut before that leaves nothing under its name, or all that `fill` put into it.
    [[nodiscard]] static std::unique_ptr<Vault> create(const std::filesystem::path& file,
                                                       std::span<const NewSlot> slots, crypto::KdfCost cost);
    /// One derivation, however many slots. Takes about a second: never on the interface thread.
    [[nodiscard]] static OpenResult open(const std::filesystem::path& file, const crypto::SecretBytes& passphrase);
    /// The same with a recovery code, as the member it is of.
    [[nodiscard]] static OpenResult openWithCode(const std::filesystem::path& file, const crypto::RecoveryCode& code);
    /// Also while the vault is open, here or elsewhere.
    [[nodiscard]] static std::variant<VaultInfo, Refusal> info(const std::filesystem::path& file);

    /// Nothing when `passphrase` opens a slot: of all the rest nothing is looked at or changed. As slow as opening.
    [[nodiscard]] static std::optional<Refusal> refusalOf(const std::filesystem::path& file,
                                                          const crypto::SecretBytes& passphrase);

    /// The same on other storage than the system's, which must outlive the vault.
    [[nodiscard]] static std::unique_ptr<Vault> create(const std::filesystem::path& file,
                                                       std::span<const NewSlot> slots, crypto::KdfCost cost,
                                                       const Storage& storage, const Fill& fill = {});
    [[nodiscard]] static OpenResult open(const std::filesystem::path& file, const crypto::SecretBytes& passphrase,
                                         const Storage& storage);
    [[nodiscard]] static OpenResult openWithCode(const std::filesystem::path& file, const crypto::RecoveryCode& code,
                                                 const Storage& storage);

    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;
    /// Closes; never throws. Where the file has lost its place, it is kept first as by keepFile().
    ~Vault();

    [[nodiscard]] Database& database() noexcept;
    [[nodiscard]] const Unlocked& unlocked() const noexcept;
    /// Changes with continueIn() and keepFile().
    [[nodiscard]] const std::filesystem::path& file() const noexcept;
    [[nodiscard]] const std::array<std::uint8_t, 16>& id() const noexcept;

    /// Whether the file is still the one under its name. Where it is not, a save, a checkpoint and a change of the
    /// passphrase throw Error(FileGone) or Error(FileReplaced), and nothing is confirmed: a file without a name is gone
    /// when it is closed. All that was confirmed before is still in it. A log that was taken away is put back silently.
    [[nodiscard]] FilePlace place() noexcept;
    /// Goes on in a new file that holds all of this one, durably; then everything works as before, and what failed can
    /// be tried again. Outside of a transaction. Throws Error, AlreadyExists where there is a file; nothing has changed
    /// then.
    void continueIn(const std::filesystem::path& file);
    /// The same under a name that is found here: its own where the file is gone, one beside it where another file
    /// stands there ("NAME (kept).nook"). Does nothing while the file has its place. Gives file().
    const std::filesystem::path& keepFile();

    /// For changes of who comes in: ways_in.h.
    [[nodiscard]] KeyRecipe keyRecipe() const;
    /// Both derivations and the change in one go. False when `oldPassphrase` is not the one of the unlocked member;
    /// nothing is changed then.
    [[nodiscard]] bool changePassphrase(const crypto::SecretBytes& oldPassphrase,
                                        const crypto::SecretBytes& newPassphrase);
    [[nodiscard]] AuditReport audit();
    /// For words that could not be saved here: sealed, so that only whoever opens this vault can open them.
    [[nodiscard]] std::vector<std::uint8_t> sealWords(std::string_view words) const;
    /// Nothing when they are another vault's or not as they were sealed.
    [[nodiscard]] std::optional<crypto::SecretBytes> openWords(std::span<const std::uint8_t> sealed) const;
    /// Checkpoints and leaves a single file; keepFile() comes first where it is needed. Errors are thrown; the
    /// confirmed entries are then still in the log file.
    void close();
    /// The same, but the file stays locked and can be checked, until the result goes: for a copy of it.
    [[nodiscard]] std::unique_ptr<SealedFile> closeToCopy();
    /// Empties the log first; the vault stays open. Until the result goes, which may be used on another thread, no
    /// checkpoint may run and the vault must stay open.
    [[nodiscard]] std::unique_ptr<SealedFile> copyWhileOpen();

private:
    void requirePlace(); ///< throws Error(FileGone) or Error(FileReplaced)

    struct Parts;
    friend class VaultMaker;
    friend class WaysIn;
    explicit Vault(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace inglenook::vault
