// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QObject>

#include <utility>

namespace inglenook::ui {

/// The settings of this computer as the window uses them. Every change is written at once.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the model.
    explicit SettingsModel(app::SettingsStore& store, QObject* parent = nullptr) : QObject{parent}, m_store{store} {}

    [[nodiscard]] const app::Settings& current() const { return m_store.current(); }
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
        (void)m_store.save(settings);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    app::SettingsStore& m_store;
};

} // namespace inglenook::ui
