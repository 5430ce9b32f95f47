// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/real_work.h"

#include "base/error.h"

#include <functional>
#include <optional>
#include <string>

namespace inglenook::test {

enum class Lasting { Once, ForEver };

/// A journal between two scenes.
struct SceneStart {
    DiskImage image;
    JournalContent content;
};

/// Counts what may fail, and makes it fail from the n-th on.
class FaultCounter {
public:
    FaultCounter(std::size_t at, Lasting lasting) : m_at{at}, m_lasting{lasting} {}
    /// Counts one call.
    [[nodiscard]] bool fails()
    {
        ++m_count;
        const bool now = m_lasting == Lasting::Once ? m_count == m_at : m_count >= m_at;
        m_happened = m_happened || now;
        return now;
    }
    [[nodiscard]] bool happened() const { return m_happened; }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::size_t m_at;
    Lasting m_lasting;
    std::size_t m_count = 0;
    bool m_happened = false;
};

struct FaultOutcome {
    std::string fault; ///< what is wrong; empty when all is as it must be
    std::string step;  ///< in which it failed
    int failures = 0;  ///< that were told to the person
};

/// Lives a scene on a disk that fails; `arm` says how, before, and `disarm` ends it. Each failure must be an Error
/// whose code is allowed, with nothing left half done; a fault that passes must let the next attempt succeed.
/// Afterwards the journal must hold what was confirmed: at once, and after a power cut.
[[nodiscard]] FaultOutcome liveWithFault(const Scene& scene, const SceneStart& start, Lasting lasting,
                                         const std::function<bool(ErrorCode)>& isFitting,
                                         const std::function<void(SimulatedDisk&)>& arm,
                                         const std::function<void(SimulatedDisk&)>& disarm);

/// Where each scene begins, when nothing fails.
[[nodiscard]] std::vector<SceneStart> sceneStarts();

} // namespace inglenook::test
