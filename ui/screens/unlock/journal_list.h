// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gate_model.h"
#include "theme/theme.h"

#include <QListWidget>

namespace inglenook::ui {

/// The journals of this computer: a lock, a name, a folder. No dates, counts or colours before unlocking.
class JournalList : public QListWidget {
    Q_OBJECT

public:
    JournalList(const Theme& theme, QWidget* parent);

    void setJournals(const QVector<JournalFile>& journals);
    /// As many rows high as there are, up to six.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 0}; }

private:
    const Theme& m_theme;
};

} // namespace inglenook::ui
