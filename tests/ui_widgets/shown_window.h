// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "theme/focus_ring.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

/// A dressed window with a column, shown and active, for tests that press keys.
class ShownWindow {
public:
    ShownWindow()
    {
        m_theme.setMode(inglenook::ui::ThemeMode::Light);
        m_theme.setReducedMotion(true);
        m_theme.dress(*qApp);
        m_window.resize(1280, 800);
    }

    [[nodiscard]] inglenook::ui::Theme& theme() { return m_theme; }
    [[nodiscard]] QWidget* window() { return &m_window; }

    template <class W>
    W* add(W* widget)
    {
        m_column->addWidget(widget);
        return widget;
    }

    void show()
    {
        m_window.show();
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }

private:
    inglenook::ui::Theme m_theme;
    QWidget m_window;
    QVBoxLayout* m_column = new QVBoxLayout{&m_window};
};
