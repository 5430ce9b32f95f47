// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// Where there is no journal yet: what this is, and how to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// `columnWidth` at 100 % text.
    WelcomePage(const Theme& theme, int columnWidth, QWidget* parent);
    void focusStart();

Q_SIGNALS:
    void newJournalWanted();
    void openFileWanted();

private:
    QWidget* m_start = nullptr;
};

} // namespace inglenook::ui
