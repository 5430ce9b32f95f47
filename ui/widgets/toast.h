// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QTimer;

namespace inglenook::ui {

/// What just happened, with a way to take it back. Bottom left of the page for 8 seconds, and for as long as it has
/// the focus or the pointer. One at a time, never for errors. Announced to screen readers; takes no focus.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 8000;

    /// `page` is what it lies on.
    Toast(const Theme& theme, QWidget* page);

    /// Replaces what was shown. Without `action` ("Undo") there is only the sentence.
    void present(const QString& sentence, const QString& action = {}, const QString& icon = QStringLiteral("undo"));
    /// The same as pressing its button, for Ctrl+Z: true when there was something to take back.
    bool trigger();

Q_SIGNALS:
    void actionChosen();
    /// It went away, by itself or by its button: the last chance to take back is over.
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void dismiss();
    void waitOn();

    const Theme& m_theme;
    QLabel* m_sentence;
    QPushButton* m_action;
    QTimer* m_timer;
};

} // namespace inglenook::ui
