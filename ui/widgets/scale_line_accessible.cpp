// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scale_line_accessible.h"

namespace inglenook::ui {

ScaleLineInterface::ScaleLineInterface(ScaleLine* line) : QAccessibleWidget{line, QAccessible::Slider} {}

ScaleLine* ScaleLineInterface::line() const
{
    return static_cast<ScaleLine*>(object());
}

QString ScaleLineInterface::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && !line()->isDisplay())
        return line()->answerInWords();
    return QAccessibleWidget::text(kind);
}

QAccessible::Role ScaleLineInterface::role() const
{
    return line()->isDisplay() ? QAccessible::Graphic : QAccessible::Slider;
}

void* ScaleLineInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface && !line()->isDisplay())
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant ScaleLineInterface::currentValue() const
{
    return line()->value();
}

void ScaleLineInterface::setCurrentValue(const QVariant& value)
{
    line()->choose(value.toInt());
}

QVariant ScaleLineInterface::maximumValue() const
{
    return line()->maximum();
}

QVariant ScaleLineInterface::minimumValue() const
{
    return line()->minimum();
}

QVariant ScaleLineInterface::minimumStepSize() const
{
    return line()->singleStep();
}

} // namespace inglenook::ui
