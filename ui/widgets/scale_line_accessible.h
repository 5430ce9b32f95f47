// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scale_line.h"

#include <QAccessibleWidget>

namespace inglenook::ui {

/// What screen readers see of the line: a slider whose value is told in words; to look at, a picture with a sentence.
class ScaleLineInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScaleLineInterface(ScaleLine* line);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] ScaleLine* line() const;
};

} // namespace inglenook::ui
