// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

/// A question with one or two sentences and verbs as buttons. One of the answers is safe: it has the focus, and Esc
/// means it.
///
/// It lies inside its window, which is dimmed, so that the curtain covers it and a lock takes it away. While it is open
/// the window's shortcuts rest, but for those that hide, lock or leave (F9, Ctrl+L, Ctrl+Q). It deletes itself after
/// the answer. Connect answered(), then open() it; there is no exec().
class Dialog : public QDialog {
    Q_OBJECT

public:
    enum class Weight { Quiet, Secondary, Primary, Final };

    /// `window` is any widget of the window to ask in.
    Dialog(const Theme& theme, const QString& question, const QString& sentences, QWidget* window);

    /// Adds an answer; they stand in the order of adding, the last one at the far end.
    QPushButton* addAnswer(int id, const QString& verb, Weight weight);
    /// The answer with the focus, which Esc gives too. The first one added when not set.
    void setSafeAnswer(int id);
    /// Something between the sentences and the answers, a field perhaps.
    void addContent(QWidget* content);

    void open() override;
    void reject() override;

Q_SIGNALS:
    void answered(int id);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void answer(int id);
    void place();

    const Theme& m_theme;
    QWidget* m_scrim;
    QVBoxLayout* m_column;
    QHBoxLayout* m_answers;
    QPointer<QWidget> m_before; ///< Had the focus, and gets it back.
    int m_safe = -1;
    bool m_answered = false;
};

} // namespace inglenook::ui
