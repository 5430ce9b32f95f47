// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/unlock/new_journal_step.h"

class QPushButton;

namespace inglenook::ui {

/// "Just me" or "The two of us".
class WhoStep : public NewJournalStep {
    Q_OBJECT

public:
    WhoStep(const Theme& theme, NewJournal& journal, QWidget* parent);
    [[nodiscard]] QString name() const override { return tr("Who it is for"); }
    void begin() override;
    [[nodiscard]] QString finish() override { return {}; }

private:
    QPushButton* choice(const QString& text, const QString& help, const char* name, bool together);
    QPushButton* m_two = nullptr;
};

} // namespace inglenook::ui
