// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/text_role.h"
#include "theme/theme.h"

#include <QLineEdit>

namespace inglenook::ui {

/// A number or an address to read and to copy: it takes the keyboard, is marked as a whole then, and can't be changed.
class CopyableLine : public QLineEdit {
    Q_OBJECT

public:
    /// `name` says whose it is, for whoever can't see it.
    CopyableLine(const Theme& theme, TextRole role, const QString& text, const QString& name, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    TextRole m_role;
};

} // namespace inglenook::ui
