// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/open_journal.h"

#include "models/library_model.h"
#include "models/session_model.h"
#include "models/session_plan.h"
#include "screens/exercises/session_screen.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTest>

#include <string>

namespace inglenook::test {

using namespace inglenook::ui;

/// A child by its object name; a missing one fails the test and names those that exist.
template <typename Kind = QWidget>
Kind* widgetAt(QWidget& root, const QString& name)
{
    auto* found = root.findChild<Kind*>(name);
    if (found == nullptr) {
        std::string names;
        for (const auto* child : root.findChildren<QWidget*>())
            if (!child->objectName().isEmpty() && !child->objectName().startsWith(QStringLiteral("qt_")))
                names += child->objectName().toStdString() + " ";
        FAIL("no " << name.toStdString() << " among " << names);
    }
    return found;
}

/// The whole stack below a session on the screen: a real journal, the built-in exercises, the theme.
class SessionOnScreen {
public:
    explicit SessionOnScreen(QSize size = {1280, 800})
    {
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        theme.setReducedMotion(true);
        screen.resize(size);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen, 1000);
    }

    void begin(const QString& exercise, int speaker = 0, bool together = true)
    {
        REQUIRE(plan.choose(exercise));
        plan.setTogether(together);
        plan.setFirstSpeaker(speaker);
        REQUIRE(model.begin(plan));
        settle();
    }

    /// Lets layouts and the focus arrive.
    static void settle() { QTest::qWait(30); }

    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focus() == nullptr ? &screen : focus(), static_cast<Qt::Key>(key), with);
        QTest::qWait(30);
    }
    void forward() { key(Qt::Key_Return, Qt::ControlModifier); }
    void type(const QString& text)
    {
        REQUIRE(focus() != nullptr);
        QTest::keyClicks(focus(), text);
    }
    [[nodiscard]] std::string step() const { return model.view().step == nullptr ? "" : model.view().step->id; }

    OpenJournal journal;
    Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    exercises::Coach coach = exercises::Coach::builtin();
    exercises::FeelingsVocabulary feelings = exercises::FeelingsVocabulary::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    SessionModel model{*journal, catalogue, journal.clock};
    SessionScreen screen{{theme, model, coach, feelings}};
};

} // namespace inglenook::test
