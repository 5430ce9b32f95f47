// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gate_model.h"

#include <QObject>

#include <filesystem>
#include <optional>

namespace inglenook::ui {

/// Coming in with a recovery code: first the code, then a new passphrase. Between the two only the code is kept;
/// the journal stays closed until there is a passphrase for it.
class RecoverModel : public QObject {
    Q_OBJECT

public:
    /// `gate` outlives it.
    explicit RecoverModel(GateModel& gate, QObject* parent = nullptr);

    /// Anew, for another journal perhaps.
    void begin(const std::filesystem::path& file);
    [[nodiscard]] bool isWorking() const { return m_gate.isWorking(); }
    /// What was typed: fits() or refused() follows.
    void check(const app::Passphrase& typed);
    /// "12 of 36 characters"; empty for a whole code.
    [[nodiscard]] static QString progress(const app::Passphrase& typed);
    /// A whole code, for when it is typed in the wrong place.
    [[nodiscard]] static bool isCode(const app::Passphrase& typed);
    /// After fits(). The journal opens, or refused() follows.
    void choose(app::Passphrase fresh);
    /// Forgets the code.
    void end();

Q_SIGNALS:
    void fits(const QString& member);
    void refused(const QString& sentence);

private:
    GateModel& m_gate;
    std::filesystem::path m_file;
    std::optional<app::RecoveryCode> m_code;
};

} // namespace inglenook::ui
