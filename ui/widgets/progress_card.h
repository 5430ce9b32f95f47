// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace inglenook::ui {

/// Long work that one can go on beside: what is being done, how far it is, and Stop. Shows itself after 400 ms only,
/// so that short work shows nothing.
class ProgressCard : public Card {
    Q_OBJECT

public:
    static constexpr int kQuietMs = 400;

    ProgressCard(const Theme& theme, QWidget* parent);

    void begin(const QString& work);
    /// `sentence` says the same in words: "412 of 740 entries. You can go on working."
    void setProgress(int done, int total, const QString& sentence);
    void finish();

Q_SIGNALS:
    void stopWanted();

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer* m_quiet;
};

} // namespace inglenook::ui
