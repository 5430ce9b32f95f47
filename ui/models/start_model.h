// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autostart.h"

#include <QObject>
#include <QString>

#include <functional>

namespace inglenook::ui {

/// Whether the program starts with the session, and whether it can stay out of sight.
class StartModel : public QObject {
    Q_OBJECT

public:
    /// `hasTray`: there is a place on the desktop from which a hidden window comes back.
    StartModel(app::Autostart autostart, std::function<bool()> hasTray, QObject* parent = nullptr);

    [[nodiscard]] bool canStart() const { return m_autostart.canBeOn(); }
    [[nodiscard]] bool starts() const { return m_autostart.isOn(); }
    /// False when it could not be changed; failed() said why.
    [[nodiscard]] bool setStarts(bool starts);
    [[nodiscard]] bool hasTray() const { return m_hasTray(); }
    /// An entry that is on leads to where the program is now.
    void follow();

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    app::Autostart m_autostart;
    std::function<bool()> m_hasTray;
};

} // namespace inglenook::ui
