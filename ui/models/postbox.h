// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <mutex>
#include <utility>

namespace inglenook::ui {

/// Brings what another thread found to the thread of its owner, unless that has gone meanwhile. A member of the owner,
/// the last one.
class Postbox {
public:
    explicit Postbox(QObject& owner) : m_shared{std::make_shared<Shared>()} { m_shared->owner = &owner; }
    Postbox(const Postbox&) = delete;
    Postbox& operator=(const Postbox&) = delete;
    ~Postbox()
    {
        const std::lock_guard lock{m_shared->mutex};
        m_shared->owner = nullptr;
    }

    /// To be called on any thread, once; `take` is then called on the owner's with the same value.
    template <typename Value, typename Take>
    [[nodiscard]] auto deliver(Take take) const
    {
        return [shared = m_shared, take = std::move(take)](Value value) {
            const std::lock_guard lock{shared->mutex};
            if (shared->owner == nullptr)
                return;
            auto carried = std::make_shared<Value>(std::move(value));
            QMetaObject::invokeMethod(
                shared->owner, [take, carried] { take(std::move(*carried)); }, Qt::QueuedConnection);
        };
    }

private:
    struct Shared {
        std::mutex mutex;
        QObject* owner = nullptr;
    };

    std::shared_ptr<Shared> m_shared;
};

} // namespace inglenook::ui
