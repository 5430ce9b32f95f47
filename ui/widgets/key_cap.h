// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"

#include <QWidget>

namespace inglenook::ui {

enum class KeyCapSize { Small, Large }; ///< 22 px beside words, 28 px in an equal choice.

/// How large a key cap with that text is at that scale.
[[nodiscard]] QSize keyCapSize(const SessionScale& measures, const QString& key, KeyCapSize size);
/// Paints a key as printed on the keyboard.
void paintKeyCap(QPainter& painter, const QRectF& box, const SessionScale& measures, const QString& key,
                 KeyCapSize size);
/// On a coloured page: an outline and text in `colour` only.
void paintKeyCap(QPainter& painter, const QRectF& box, const SessionScale& measures, const QString& key,
                 KeyCapSize size, const QColor& colour);

/// One key, to explain what it does.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    KeyCap(const Theme& theme, const QString& key, QWidget* parent);

    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SessionScale m_measures;
    QString m_key;
};

} // namespace inglenook::ui
