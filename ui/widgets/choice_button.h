// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"

#include <QPushButton>

namespace inglenook::ui {

/// One of a few equal answers: 88 px high, the same border and weight as the others, with the key that chooses it.
///
/// Give buttons that stand side by side the same stretch: they have the same size then. A long text wraps.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    /// `key` is shown and works while no text field has the focus: "1".
    ChoiceButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent);

    void setScale(double scale);
    /// Keeps the key, which a QPushButton would take out of the text.
    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int around() const;

    SessionScale m_measures;
    QString m_key;
};

} // namespace inglenook::ui
