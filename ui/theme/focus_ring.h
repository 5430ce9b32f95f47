// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace inglenook::ui {

/// The ring round whatever has the keyboard: 3 px, 2 px outside the control, above everything in its window.
///
/// Shown when focus came by the keyboard, and always on text fields. One per top-level window; takes no mouse and no
/// focus. A widget can say how it wants its ring with dynamic properties:
/// - `focusRadius` (int): its own corner radius, 10 when not given
/// - `focusInset` (int): drawn that much less high above and below than it can be pressed
/// - `focusTarget` = "parent": the ring goes round the parent, for an edit inside a drawn frame
/// - `focusColour` (QColor): on coloured bands
/// - `focusRing` = "none": it shows focus itself
class FocusRing : public QWidget {
    Q_OBJECT

public:
    /// `window` is the top-level widget whose focus is shown.
    FocusRing(const Theme& theme, QWidget* window);

    /// The widget that has the ring now, or nullptr.
    [[nodiscard]] QWidget* target() const { return m_target; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void moveTo(QWidget* focused);
    void place();
    void watch(QWidget* target);

    const Theme& m_theme;
    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
    bool m_keyboard = true;
};

} // namespace inglenook::ui
