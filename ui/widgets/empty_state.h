// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inglenook::ui {

/// Nothing here yet, said kindly: a mark, a title, one sentence with an example, one way to begin.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `icon` is a family mark or an icon. Without `action` there is no button.
    EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& sentence,
               const QString& action, QWidget* parent);

    void setTexts(const QString& title, const QString& sentence);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionChosen();

private:
    void restyle();

    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace inglenook::ui
