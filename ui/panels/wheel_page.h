// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace inglenook::ui {

class FeelingsWheel;
class TextLabel;

/// The whole wheel over a page: pick a word, or type one that is not on it.
///
/// It is a child that fills the page, not a window: the curtain covers it, a lock takes it away, and the window's keys
/// go on working. Tab stays inside. Esc closes it; it deletes itself and gives the focus back.
class WheelPage : public QFrame {
    Q_OBJECT

public:
    /// `vocabulary` outlives it.
    WheelPage(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* page);

    /// Covers the page and takes the focus.
    void open();
    void close();

Q_SIGNALS:
    void picked(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeWords();
    QWidget* makeButtons();
    void showWord(const QString& word);
    void take();

    const Theme& m_theme;
    const exercises::FeelingsVocabulary& m_vocabulary;
    QPointer<QWidget> m_before; ///< had the focus
    FeelingsWheel* m_wheel = nullptr;
    TextLabel* m_family = nullptr;
    TextLabel* m_word = nullptr;
    TextLabel* m_meaning = nullptr;
    QLineEdit* m_own = nullptr;
    QString m_current;
};

} // namespace inglenook::ui
