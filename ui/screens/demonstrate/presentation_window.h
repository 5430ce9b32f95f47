// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presentation_model.h"
#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// The clients' view in a window of its own: full screen on the second screen where there is one, else a window that
/// can be moved anywhere.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    /// All outlive the window.
    PresentationWindow(const Theme& theme, PresentationModel& model, QWidget* parent);

    /// On another screen than `other` is on, if there is one.
    void present(const QWidget& other);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
};

} // namespace inglenook::ui
