// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/handout.h"
#include "models/print_model.h"

namespace inglenook::ui {

/// A sheet to hand out: chosen, looked at page by page, saved as a PDF or printed. It needs no journal.
class HandoutModel : public PrintModel {
    Q_OBJECT

public:
    /// Both outlive the model.
    HandoutModel(const exercises::Catalogue& catalogue, const exercises::FeelingsVocabulary& feelings,
                 QObject* parent = nullptr);
    ~HandoutModel() override;

    [[nodiscard]] const HandoutChoice& choice() const { return m_choice; }
    /// Sets it anew. The page that is drawn next is the same, or the last one.
    void choose(const HandoutChoice& choice);
    [[nodiscard]] QString proposedName() const override;
    [[nodiscard]] PrintPaper paper() const override { return {m_choice.paper}; }

protected:
    [[nodiscard]] QString newsOfFile(const QString& name, const QString& folder) const override;

private:
    const exercises::Catalogue& m_catalogue;
    const exercises::FeelingsVocabulary& m_feelings;
    HandoutChoice m_choice;
};

} // namespace inglenook::ui
