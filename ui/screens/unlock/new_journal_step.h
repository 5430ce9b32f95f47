// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/new_journal.h"
#include "theme/theme.h"

#include <QString>
#include <QWidget>

namespace inglenook::ui {

/// One page of the new-journal screen.
class NewJournalStep : public QWidget {
    Q_OBJECT

public:
    NewJournalStep(const Theme& theme, NewJournal& journal, QWidget* parent)
        : QWidget{parent},
          m_theme{theme},
          m_journal{journal}
    {
    }

    [[nodiscard]] virtual QString name() const = 0; ///< in the list at the side
    /// Shown: takes what the journal knows, puts the focus where typing begins.
    virtual void begin() = 0;
    /// Left by the way forward: what is still missing, in one sentence; empty lets on.
    [[nodiscard]] virtual QString finish() = 0;

Q_SIGNALS:
    void edited();
    void forwardWanted();

protected:
    const Theme& m_theme;
    NewJournal& m_journal;
};

} // namespace inglenook::ui
