// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/unlock/new_journal_step.h"

namespace inglenook::ui {

class NewPassphraseFields;
class TextLabel;

/// One person's passphrase, twice, with its strength in words, and plainly what losing it means.
class PassphraseStep : public NewJournalStep {
    Q_OBJECT

public:
    PassphraseStep(const Theme& theme, NewJournal& journal, int person, QWidget* parent);
    [[nodiscard]] QString name() const override;
    void begin() override;
    [[nodiscard]] QString finish() override;

private:
    [[nodiscard]] QString personName(int person) const;
    void showStrength();

    int m_person;
    TextLabel* m_title = nullptr;
    TextLabel* m_lead = nullptr;
    NewPassphraseFields* m_fields = nullptr;
};

} // namespace inglenook::ui
