// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace inglenook::ui {

class CurtainButton;

/// Covers its window at once, in colours that are the same in every theme, with two ways on: back, or lock.
///
/// Lies above everything in the window and takes the keyboard with it. Whoever shows it counts the seconds and hides
/// the title of the window; see setSecondsLeft().
class Curtain : public QWidget {
    Q_OBJECT

public:
    /// `window` is the top-level widget to cover.
    Curtain(const Theme& theme, QWidget* window);

    /// Menus, lists of choices and tooltips, which float above every window.
    static void closePopups();
    /// Closes popups, covers, and takes the focus. Nothing is animated: privacy does not wait.
    void draw();
    /// Uncovers and gives the focus back to what had it.
    void open();
    /// "Locks by itself in 1:42"; a negative number hides the line.
    void setSecondsLeft(int seconds);

Q_SIGNALS:
    void comeBackWanted();
    void lockWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();

    const Theme& m_theme;
    CurtainButton* m_back;
    CurtainButton* m_lock;
    QString m_secondLine;
    QPointer<QWidget> m_before;
};

} // namespace inglenook::ui
