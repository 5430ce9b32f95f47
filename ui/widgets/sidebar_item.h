// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace inglenook::ui {

/// One row of the sidebar: icon, words, and the key that does the same.
class SidebarItem : public QPushButton {
    Q_OBJECT

public:
    SidebarItem(const Theme& theme, const QString& icon, const QString& text, const QString& shortcut, QWidget* parent);

    void setRail(bool rail);
    /// Looks like a field instead of a row ("Find anything").
    void setBoxed(bool boxed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_shortcut;
    bool m_rail = false;
    bool m_boxed = false;
};

} // namespace inglenook::ui
