// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSpinBox;

namespace inglenook::ui {

class Theme;

/// The style below the style sheet: Fusion, but for combo boxes and spin boxes, which it draws like fields, with the
/// icons of the theme. A style sheet could not colour those.
///
/// The list of a combo box opens as a menu with a check at what is chosen. `error`: true draws the border in warn. The
/// wheel scrolls the page that they stand on and turns neither. Without its theme it is Fusion alone.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit ControlStyle(const Theme& theme);

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* result = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget* widget) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool canHover) const;
    void drawIcon(QPainter& painter, const QString& name, const QRect& box, bool isEnabled) const;
    void drawStep(QPainter& painter, const QStyleOptionSpinBox& option, SubControl part, const QWidget* widget) const;
    /// More of a list than the screen holds, above or below.
    void drawMore(QPainter& painter, const QStyleOption& option) const;
    void drawRow(QPainter& painter, const QStyleOptionMenuItem& option) const;
    [[nodiscard]] int inset() const; ///< from the edge to the text

    QPointer<const Theme> m_theme;
};

} // namespace inglenook::ui
