// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/open_journal.h"

#include "theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace inglenook::test {

/// The two pages above a real journal, on Tuesday, 12 May 2026, 21:40; used by keys alone.
struct TogetherOnScreen {
    explicit TogetherOnScreen(OpenJournal::For who = OpenJournal::For::Two) : journal{who}
    {
        theme.setMode(ui::ThemeMode::Light);
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        theme.setReducedMotion(true);
    }

    static void show(QWidget& screen, QSize size = {1048, 800})
    {
        screen.resize(size);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen, 1000);
        QTest::qWait(20);
    }

    /// What was replaced is gone, what came is shown.
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    template <typename Kind = QWidget>
    static Kind* at(QWidget& screen, const char* name)
    {
        settle();
        auto* found = screen.findChild<Kind*>(QLatin1String{name});
        if (found == nullptr)
            FAIL("there is no " << name);
        return found;
    }
    static bool isThere(QWidget& screen, const char* name)
    {
        settle();
        return screen.findChild<QWidget*>(QLatin1String{name}) != nullptr;
    }
    /// Goes there by Tab, as somebody without a mouse does.
    static void tabTo(QWidget& screen, const char* name)
    {
        auto* goal = at(screen, name);
        for (int i = 0; i < 60 && QApplication::focusWidget() != goal; ++i)
            QTest::keyClick(QApplication::focusWidget() == nullptr ? &screen : QApplication::focusWidget(),
                            Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() == goal);
    }
    static void press(QWidget& screen, const char* name)
    {
        tabTo(screen, name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::qWait(5);
    }
    static void type(QWidget& screen, const char* name, const QString& text)
    {
        tabTo(screen, name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QInputMethodEvent words; // also what no key of this keyboard has
        words.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &words);
    }
    static bool says(QWidget& screen, const QString& words)
    {
        settle();
        const auto labels = screen.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&screen) && label->text().contains(words);
        });
    }

    OpenJournal journal;
    ui::Theme theme;
};

} // namespace inglenook::test
