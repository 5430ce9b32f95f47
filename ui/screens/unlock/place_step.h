// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/unlock/new_journal_step.h"

#include <functional>

class QLineEdit;

namespace inglenook::ui {

class TextLabel;

/// Where the file lies, and a last plain word on passphrases.
class PlaceStep : public NewJournalStep {
    Q_OBJECT

public:
    /// `proposed` gives the file for the names as they are.
    PlaceStep(const Theme& theme, NewJournal& journal, std::function<std::filesystem::path()> proposed,
              QWidget* parent);
    [[nodiscard]] QString name() const override { return tr("A place for the file"); }
    void begin() override;
    [[nodiscard]] QString finish() override;

    /// From a file dialog.
    void setFile(const std::filesystem::path& file);

Q_SIGNALS:
    void otherPlaceWanted(const QString& current);

private:
    [[nodiscard]] std::filesystem::path chosen() const;

    std::function<std::filesystem::path()> m_proposed;
    std::filesystem::path m_given;
    QLineEdit* m_path = nullptr;
};

} // namespace inglenook::ui
