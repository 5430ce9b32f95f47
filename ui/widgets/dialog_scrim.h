// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// What dims a window below a dialog: takes the mouse and every key that the dialog did not want, so that the window
/// rests. Only what hides, locks or leaves goes through: F9, Ctrl+L, Ctrl+Q.
class DialogScrim : public QWidget {
    Q_OBJECT

public:
    DialogScrim(const Theme& theme, QWidget* window);

    [[nodiscard]] static bool alwaysAllowed(const QKeyEvent& event);

Q_SIGNALS:
    void resized();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace inglenook::ui
