// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPushButton;

namespace inglenook::ui {

/// "Is this right for us?", once before the first exercise for two: what these exercises are not for, in plain words.
/// It asks nothing and keeps no answer; both ways on are equally strong.
class SafetyPage : public QWidget {
    Q_OBJECT

public:
    explicit SafetyPage(const Theme& theme, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void notNow();
    void goOn();
    void supportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* m_notNow;
};

} // namespace inglenook::ui
