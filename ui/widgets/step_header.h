// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"

#include <QVector>
#include <QWidget>

class QToolButton;

namespace inglenook::ui {

class StepBar;

/// Top of a session page, 56 px high and as wide as the window: back, what is being done, the step in words, the bar in
/// the middle, tools at the far end.
class StepHeader : public QWidget {
    Q_OBJECT

public:
    StepHeader(const Theme& theme, QWidget* parent);

    void setTitle(const QString& title);
    /// "Step 2 of 6, saying it back", and the bar.
    void setStep(int number, int count, const QString& label);
    /// Other words in its place ("from Mirror, step 3 of 6"), and no bar.
    void setNote(const QString& note);
    /// An icon where the way back is, and no way back. Empty brings the button again.
    void setLeadingIcon(const QString& icon);
    void setBackVisible(bool visible);
    /// A tool with its word, or with an icon only; the tooltip is name and shortcut ("Text size, Ctrl +").
    QToolButton* addTool(const QString& icon, const QString& text, const QString& shortcut = {});
    QToolButton* addIconTool(const QString& icon, const QString& name, const QString& shortcut = {});
    void setScale(double scale);

    [[nodiscard]] StepBar* bar() const { return m_bar; }

Q_SIGNALS:
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

    void paintEvent(QPaintEvent* event) override;

private:
    struct Tool {
        QToolButton* button;
        QString icon;
    };
    QToolButton* makeTool(const QString& icon, const QString& name, const QString& shortcut);
    void restyle();
    void layOut();
    void tell();
    [[nodiscard]] QRect leadingBox() const;
    [[nodiscard]] int titleLeft() const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int wordsWidth() const;

    SessionScale m_measures;
    QVector<Tool> m_tools; ///< The way back first.
    QToolButton* m_back;
    StepBar* m_bar;
    QString m_title;
    QString m_words;
    QString m_leadingIcon;
    bool m_backVisible = true;
};

} // namespace inglenook::ui
