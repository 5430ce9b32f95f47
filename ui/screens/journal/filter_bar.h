// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_model.h"
#include "theme/theme.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace inglenook::ui {

/// What narrows the list: a chip each, that its key takes away, and the menu that offers more of them. The menu's
/// button stands elsewhere, beside the search.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    FilterBar(const Theme& theme, TimelineModel& timeline, QWidget* parent);

    [[nodiscard]] QToolButton* button() const { return m_button; }
    /// Chips for what the model says now.
    void refresh();
    /// The one that came last goes; false when there is none.
    bool removeLast();

Q_SIGNALS:
    void dateWanted();
    /// A chip went that had the keyboard.
    void focusLost();

private:
    void openMenu();
    void fill(QMenu& menu) const;
    void addChip(const QString& text, const std::function<void()>& remove);

    const Theme& m_theme;
    TimelineModel& m_timeline;
    QToolButton* m_button;
};

} // namespace inglenook::ui
