// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/settings_toml.h"

#include <QObject>

#include <optional>
#include <utility>

namespace inglenook::ui {

/// The settings of this computer as the window uses them. Every change is written at once, except while a demonstration
/// lasts: then it counts until that ends.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the model.
    explicit SettingsModel(app::SettingsStore& store, QObject* parent = nullptr) : QObject{parent}, m_store{store} {}

    [[nodiscard]] const app::Settings& current() const { return m_held ? *m_held : m_store.current(); }
    /// `edit` gets the current ones and alters what it wants.
    template <typename Edit>
    void change(Edit&& edit)
    {
        auto next = current();
        std::forward<Edit>(edit)(next);
        set(next);
    }
    void set(const app::Settings& settings)
    {
        // One that can't be written still counts until the program ends.
        if (m_held)
            m_held = app::sane(settings);
        else
            (void)m_store.save(settings);
        Q_EMIT changed();
    }
    /// From here on nothing is written.
    void hold() { m_held = m_store.current(); }
    /// As they were before hold().
    void letGo()
    {
        if (std::exchange(m_held, std::nullopt))
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    app::SettingsStore& m_store;
    std::optional<app::Settings> m_held;
};

} // namespace inglenook::ui
