// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/open_workspace.h"

#include "screens/today/today_screen.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <memory>

namespace inglenook::test {

/// Today on the screen, above a real journal that somebody has open.
class TodayOnScreen {
public:
    explicit TodayOnScreen(int textSize = 100, const std::vector<std::string>& names = {"Alex", "Sam"}) : open{names}
    {
        theme.setMode(ui::ThemeMode::Light);
        theme.setTextSize(textSize);
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        theme.setReducedMotion(true);
        make();
    }

    [[nodiscard]] journal::Journal* operator->() { return open.operator->(); }

    void draft(const char* text)
    {
        journal::EntryContent content;
        content.text = text;
        content.created = open.clock.localNow();
        (void)open->drafts().begin(open->me().id, std::nullopt, content);
        open.clock.advanceSeconds(60);
    }

    void show(QSize size = {1048, 800})
    {
        screen->resize(size);
        screen->show();
        (void)QTest::qWaitForWindowActive(screen.get(), 1000);
        settle();
    }
    /// After locking, somebody else.
    void comesIn(std::string_view name)
    {
        screen.reset();
        models.reset();
        open.comesIn(name);
        make();
        show();
    }
    static void settle() { QTest::qWait(20); }

    template <typename Kind = QWidget>
    Kind* at(const char* name)
    {
        for (auto* found : screen->findChildren<Kind*>(QLatin1String{name}))
            if (found->isVisible())
                return found;
        FAIL("there is no " << name);
        return nullptr;
    }
    [[nodiscard]] bool isThere(const char* name) const
    {
        for (const auto* found : screen->findChildren<QWidget*>(QLatin1String{name}))
            if (found->isVisible())
                return true;
        return false;
    }
    void press(const char* name)
    {
        INFO(name);
        auto* widget = at(name);
        widget->setFocus(Qt::TabFocusReason);
        REQUIRE(widget->hasFocus());
        QTest::keyClick(widget, Qt::Key_Space);
        settle();
    }
    static void type(const QString& text)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }

    OpenWorkspace open;
    ui::Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    exercises::FeelingsVocabulary feelings = exercises::FeelingsVocabulary::builtin();
    struct Models {
        ui::TodayModel today;
        ui::QuestionModel question;
        ui::CheckInModel checkIn;
        ui::RitualsModel rituals;
        ui::PromisesModel promises;
        ui::NotesModel notes;
        ui::ApartModel apart;
        ui::PlansModel plans;
    };
    std::unique_ptr<Models> models;
    std::unique_ptr<ui::TodayScreen> screen;

private:
    void make()
    {
        auto& journal = (*open).journal();
        models.reset(new Models{{journal, catalogue, open.clock},
                                {*open, catalogue, open.deriver, open.clock},
                                {journal, feelings, open.clock},
                                {journal, open.clock},
                                {journal, open.clock},
                                {journal, open.clock},
                                {journal, catalogue, open.clock},
                                {journal, catalogue, open.clock}});
        screen = std::make_unique<ui::TodayScreen>(
            theme, ui::TodayParts{models->today, models->question, models->checkIn, models->rituals, models->promises,
                                  models->notes, models->apart, models->plans});
    }
};

} // namespace inglenook::test
