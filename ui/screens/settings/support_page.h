// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// Get support: what the exercises are not for, and what helps then. Asks nothing and leaves no trace.
class SupportPage : public QWidget {
    Q_OBJECT

public:
    SupportPage(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_back = nullptr;
};

} // namespace inglenook::ui
