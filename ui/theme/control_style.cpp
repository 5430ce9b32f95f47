// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/control_style.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kText = 14; ///< From the edge to the text, as in a field.
constexpr int kInset = 4; ///< Round what the pointer is on.
constexpr int kRowRadius = radius::kKeyCap;
constexpr int kMore = 28; ///< Where a list goes on beyond the screen.

bool isCombo(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) != nullptr;
}

/// What holds the list of a combo box. No style sheet reaches it.
bool holdsList(const QWidget* widget)
{
    return widget != nullptr && widget->inherits("QComboBoxPrivateContainer");
}

} // namespace

ControlStyle::ControlStyle(const Theme& theme)
    : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))},
      m_theme{&theme}
{
}

int ControlStyle::inset() const
{
    return m_theme->px(kText);
}

void ControlStyle::drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool canHover) const
{
    const auto& tokens = m_theme->tokens();
    auto fill = tokens.raised;
    auto edge = tokens.control;
    if (!option.state.testFlag(State_Enabled))
        fill = edge = tokens.pressed;
    else if (canHover && (option.state & (State_On | State_Sunken)))
        fill = tokens.pressed;
    else if (canHover && option.state.testFlag(State_MouseOver))
        fill = tokens.hover;
    if (widget != nullptr && widget->property("error").toBool())
        edge = tokens.warn;
    const double half = tokens.border / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{edge, double(tokens.border)});
    painter.setBrush(fill);
    const double round = radius::kControl - half;
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(half, half, -half, -half), round, round);
}

void ControlStyle::drawIcon(QPainter& painter, const QString& name, const QRect& box, bool isEnabled) const
{
    const auto& tokens = m_theme->tokens();
    const int side = m_theme->px(size::kIcon);
    QRect place{0, 0, side, side};
    place.moveCenter(box.center());
    m_theme->icon(name, isEnabled ? tokens.text : tokens.text3)
        .paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

void ControlStyle::drawStep(QPainter& painter, const QStyleOptionSpinBox& option, SubControl part,
                            const QWidget* widget) const
{
    const auto box = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
    const bool isUp = part == SC_SpinBoxUp;
    const auto way = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool isEnabled = option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(way);
    if (isEnabled && option.activeSubControls.testFlag(part)) {
        const auto& tokens = m_theme->tokens();
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.state.testFlag(State_Sunken) ? tokens.pressed : tokens.hover);
        painter.drawRoundedRect(box.adjusted(kInset, kInset, -kInset, -kInset), kRowRadius, kRowRadius);
    }
    drawIcon(painter, isUp ? QStringLiteral("up") : QStringLiteral("down"), box, isEnabled);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!m_theme || (combo == nullptr && spin == nullptr)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    if (combo != nullptr) {
        drawFrame(*painter, *combo, widget, !combo->editable);
        drawIcon(*painter, QStringLiteral("down"),
                 proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget),
                 combo->state.testFlag(State_Enabled));
    } else {
        drawFrame(*painter, *spin, widget, false);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawStep(*painter, *spin, SC_SpinBoxDown, widget);
            drawStep(*painter, *spin, SC_SpinBoxUp, widget);
        }
    }
    painter->restore();
}

void ControlStyle::drawRow(QPainter& painter, const QStyleOptionMenuItem& option) const
{
    const auto& tokens = m_theme->tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.selected);
        painter.drawRoundedRect(option.rect.adjusted(kInset, kInset / 2, -kInset, -kInset / 2), kRowRadius, kRowRadius);
    }
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const int check = inset() + m_theme->px(size::kIcon) + space::kStep2;
    const auto inside = [&](const QRect& box) { return visualRect(option.direction, option.rect, box); };
    if (option.checked)
        drawIcon(painter, QStringLiteral("check"),
                 inside({option.rect.right() + 1 - check, option.rect.top(), check, option.rect.height()}), isEnabled);
    auto words = option.rect.adjusted(inset(), 0, -check, 0);
    if (!option.icon.isNull()) {
        const int side = m_theme->px(size::kIcon);
        option.icon.paint(&painter, inside({words.left(), words.top(), side, words.height()}));
        words.setLeft(words.left() + side + space::kStep2);
    }
    painter.setFont(option.font);
    painter.setPen(isEnabled ? tokens.text : tokens.text3);
    painter.drawText(inside(words), int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics{option.font}.elidedText(option.text, Qt::ElideRight, words.width()));
}

void ControlStyle::drawMore(QPainter& painter, const QStyleOption& option) const
{
    const bool isBelow = option.state.testFlag(State_DownArrow);
    const int line = m_theme->tokens().border;
    painter.fillRect(option.rect, m_theme->tokens().control);
    painter.fillRect(option.rect.adjusted(line, isBelow ? 0 : line, -line, isBelow ? -line : 0),
                     m_theme->tokens().raised);
    drawIcon(painter, isBelow ? QStringLiteral("down") : QStringLiteral("up"), option.rect, true);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const bool isAround = element == PE_PanelMenu || element == PE_Frame;
    if (!m_theme || !isAround || !holdsList(widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const int line = m_theme->tokens().border;
    painter->fillRect(option->rect, m_theme->tokens().control);
    painter->fillRect(option->rect.adjusted(line, line, -line, -line), m_theme->tokens().raised);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* row = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (m_theme && element == CE_MenuItem && row != nullptr && isCombo(widget) &&
        row->menuItemType != QStyleOptionMenuItem::Separator) {
        painter->save();
        drawRow(*painter, *row);
        painter->restore();
    } else if (m_theme && element == CE_MenuScroller && widget == nullptr) {
        drawMore(*painter, *option); // of a combo box: a menu names itself
    } else if (m_theme && element == CE_ComboBoxLabel && combo != nullptr && combo->currentIcon.isNull()) {
        if (combo->editable)
            return;
        const auto box = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        proxy()->drawItemText(painter, box, int(visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                              combo->palette, combo->state.testFlag(State_Enabled),
                              combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, box.width()),
                              QPalette::ButtonText);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    if (!m_theme)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto& all = option->rect;
    const int button = m_theme->px(size::kHit);
    const auto place = [&](int fromEnd) {
        return visualRect(option->direction, all,
                          QRect{all.right() + 1 - (fromEnd + 1) * button, all.top(), button, all.height()});
    };
    const auto words = [&](int buttons, int margin) {
        const int line = m_theme->tokens().border;
        return visualRect(option->direction, all,
                          all.adjusted(margin, line, buttons == 0 ? -margin : -buttons * button, -line));
    };
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return place(0);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return words(1, inset());
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool isBare = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        // Beside each other: one above the other would be too small to hit.
        if (part == SC_SpinBoxUp || part == SC_SpinBoxDown)
            return isBare ? QRect{} : place(part == SC_SpinBoxUp ? 0 : 1);
        constexpr int kOfLineEdit = 2; // It keeps that much free itself.
        if (part == SC_SpinBoxEditField)
            return words(isBare ? 0 : 2, inset() - kOfLineEdit);
        return all;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    if (!m_theme)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = std::max(m_theme->px(size::kControl), contents.height() + 2 * m_theme->tokens().border);
    const int button = m_theme->px(size::kHit);
    if (type == CT_ComboBox)
        return {contents.width() + inset() + button, height};
    if (const auto* row = qstyleoption_cast<const QStyleOptionMenuItem*>(option); row != nullptr && isCombo(widget)) {
        const int icon = m_theme->px(size::kIcon) + space::kStep2;
        const int words = QFontMetrics{row->font}.horizontalAdvance(row->text);
        return {words + (row->icon.isNull() ? icon : 2 * icon) + 2 * inset(), m_theme->px(size::kControl)};
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (m_theme && metric == PM_MenuScrollerHeight && widget != nullptr && widget->inherits("QComboBoxPrivateScroller"))
        return m_theme->px(kMore);
    if (m_theme && metric == PM_SpinBoxFrameWidth)
        return m_theme->tokens().border;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* result) const
{
    if (hint == SH_ComboBox_Popup)
        return 1;
    if (hint == SH_ComboBox_PopupFrameStyle)
        return QFrame::StyledPanel | QFrame::Plain;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

void ControlStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (!isCombo(widget) && qobject_cast<QAbstractSpinBox*>(widget) == nullptr)
        return;
    widget->installEventFilter(this);
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

void ControlStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ControlStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // Else it would turn what somebody only wanted to scroll past.
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace inglenook::ui
