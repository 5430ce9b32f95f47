// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPushButton;

namespace inglenook::ui {

/// "Is this right for us?": what these exercises are not for, in plain words and the same for everyone. It asks nothing
/// and keeps no answer. Before the first exercise for two there are two ways on, equally strong; later it can be read
/// again.
class SafetyPage : public QWidget {
    Q_OBJECT

public:
    enum class For { Answering, Reading };

    explicit SafetyPage(const Theme& theme, QWidget* parent = nullptr);
    void setPurpose(For purpose);
    void focusFirst();

Q_SIGNALS:
    void notNow();
    void goOn();
    void back(); ///< from reading
    void supportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeWords(const Theme& theme, QWidget* sheet);
    QWidget* makeAnswers(const Theme& theme, QWidget* parent);

    For m_purpose = For::Answering;
    QPushButton* m_notNow = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace inglenook::ui
