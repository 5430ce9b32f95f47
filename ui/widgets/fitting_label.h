// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_label.h"

#include <QStringList>

namespace inglenook::ui {

/// One line that says the same in more or fewer letters, as there is room. Nothing of it is ever cut; what stands there
/// in full is its accessible name, and its tooltip where it had to be shortened.
class FittingLabel : public TextLabel {
    Q_OBJECT

public:
    FittingLabel(const Theme& theme, TextRole role, Colour colour, QWidget* parent);

    /// The longest first; at least one.
    void setTexts(QStringList texts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int widthOf(const QString& text) const;

    QStringList m_texts;
};

} // namespace inglenook::ui
