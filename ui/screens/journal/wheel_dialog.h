// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace inglenook::ui {

class FeelingsWheel;
class TextLabel;

/// The whole wheel over the page: pick a word, or type one that is not on it.
class WheelDialog : public QDialog {
    Q_OBJECT

public:
    WheelDialog(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* parent);

Q_SIGNALS:
    void picked(const QString& word);

private:
    QWidget* makeSide(const Theme& theme);
    void showWord(const QString& word);
    void take();

    const exercises::FeelingsVocabulary& m_vocabulary;
    FeelingsWheel* m_wheel = nullptr;
    TextLabel* m_family = nullptr;
    TextLabel* m_word = nullptr;
    TextLabel* m_meaning = nullptr;
    QLineEdit* m_own = nullptr;
    QPushButton* m_take = nullptr;
    QString m_current;
};

} // namespace inglenook::ui
