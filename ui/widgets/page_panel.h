// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace inglenook::ui {

/// A small card that opens beside what was pressed, over its page: a few controls for one thing.
///
/// It is a child of the page, not a window: the curtain covers it and a lock takes it away. Tab stays inside; Esc, or a
/// press anywhere else, closes it. It deletes itself and gives the focus back.
class PagePanel : public QFrame {
    Q_OBJECT

public:
    /// `name` says what it is about, for screen readers.
    PagePanel(const Theme& theme, const QString& name, QWidget* page);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Beside `anchor`, as far as there is room on the page; `first` has the focus.
    void openAt(QWidget* anchor, QWidget* first);
    void close();

Q_SIGNALS:
    /// Whether the keyboard was in it.
    void closed(bool hadFocus);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();

    QVBoxLayout* m_column;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace inglenook::ui
