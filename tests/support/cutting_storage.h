// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/recording_storage.h"

#include "base/error.h"

namespace inglenook::test {

/// A program that is killed at its n-th act on the disk: nothing it does from then on has an effect. An act is a
/// write, truncation, sync, removal or name; names are also cut just after they were given.
class CuttingStorage final : public vault::Storage {
public:
    CuttingStorage()
    {
        m_recording.fault = [this](Operation operation, Role) {
            return operation != Operation::Read && isCut() ? m_code : SQLITE_OK;
        };
    }

    /// From 1; 0: never. `code` is what a failing act gives.
    void cutAt(int act, int code = SQLITE_IOERR)
    {
        m_at = act;
        m_code = code;
        m_acts = 0;
    }
    [[nodiscard]] bool wasCut() const { return m_at != 0 && m_acts >= m_at; }

    [[nodiscard]] sqlite3_vfs& lower() const override { return m_recording.lower(); }
    [[nodiscard]] Entry look(const std::filesystem::path& path) const override { return m_recording.look(path); }
    [[nodiscard]] std::optional<Identity> identify(const char* path) const noexcept override
    {
        return m_recording.identify(path);
    }
    [[nodiscard]] Published publish(const std::filesystem::path& from, const std::filesystem::path& to) const override
    {
        before();
        const auto published = vault::systemStorage().publish(from, to);
        before();
        return published;
    }
    [[nodiscard]] bool addName(const std::filesystem::path& file, const std::filesystem::path& also) const override
    {
        before();
        const bool added = hasSecondNames && vault::systemStorage().addName(file, also);
        before();
        return added;
    }
    void replace(const std::filesystem::path& from, const std::filesystem::path& to) const override
    {
        before();
        vault::systemStorage().replace(from, to);
        before();
    }

    bool hasSecondNames = true; ///< sticks often don't

private:
    bool isCut() const { return m_at != 0 && ++m_acts >= m_at; }
    void before() const
    {
        if (isCut())
            throw Error{m_code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::DiskTrouble, "cut"};
    }

    RecordingStorage m_recording;
    int m_at = 0;
    int m_code = SQLITE_IOERR;
    mutable int m_acts = 0;
};

} // namespace inglenook::test
