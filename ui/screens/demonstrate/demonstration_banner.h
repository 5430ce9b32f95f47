// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace inglenook::ui {

/// The ink line above everything while a demonstration lasts: that it is one, help, and the way out. Never hidden, so
/// that nobody takes it for a journal of theirs.
class DemonstrationBanner : public QFrame {
    Q_OBJECT

public:
    DemonstrationBanner(const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void supportWanted();
    void leaveWanted();

private:
    void restyle();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_words;
    QPushButton* m_support;
    QPushButton* m_leave;
};

} // namespace inglenook::ui
