// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

class PassphraseField;
class StrengthMeter;

/// A passphrase that is being chosen: typed twice, with how hard it is to guess in between. Enter goes from the first
/// to the second.
class NewPassphraseFields : public QWidget {
    Q_OBJECT

public:
    /// The inner fields are named `objectName` and `objectName`-again.
    NewPassphraseFields(const Theme& theme, const QString& label, const QString& objectName, QWidget* parent);

    [[nodiscard]] PassphraseField& first() { return *m_first; }
    [[nodiscard]] PassphraseField& again() { return *m_again; }
    /// Steps as StrengthMeter has them; set it when edited() comes.
    void setStrength(int steps, const QString& words);
    void setReadOnly(bool readOnly);
    void clear();

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in the second one.

private:
    PassphraseField* m_first;
    PassphraseField* m_again;
    StrengthMeter* m_strength;
};

} // namespace inglenook::ui
