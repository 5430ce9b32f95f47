// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/open_journal.h"

#include "models/calendar_model.h"
#include "models/entry_model.h"
#include "models/timeline_model.h"
#include "screens/journal/journal_screen.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <string>

namespace inglenook::test {

/// The journal page in a window, above a real journal.
class JournalOnScreen {
public:
    explicit JournalOnScreen(QSize size = {1280, 800}, int textSize = 100,
                             std::vector<spelling::DictionaryFile> dictionaries = {})
        : writing{*journal, std::move(dictionaries)}
    {
        theme.setMode(ui::ThemeMode::Light);
        theme.setTextSize(textSize);
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        theme.setReducedMotion(true);
        window.resize(size);
        (new QVBoxLayout{&window})->setContentsMargins({});
    }

    explicit JournalOnScreen(std::vector<spelling::DictionaryFile> dictionaries)
        : JournalOnScreen{{1280, 800}, 100, std::move(dictionaries)}
    {
    }

    void add(const std::string& title, const std::string& text, int daysAgo = 0, std::vector<std::string> tags = {})
    {
        journal::EntryContent content;
        content.title = title;
        content.text = text;
        content.tags = std::move(tags);
        content.created = journal.clock.localNow();
        content.created.utc.ms -= std::int64_t{daysAgo} * 24 * 3600 * 1000;
        (void)journal->entries().add(content, journal->me().id);
    }

    void show()
    {
        screen =
            new ui::JournalScreen{theme,
                                  {timeline, entry, calendar, feelings, ui::peopleOf(journal->members()), writing, bin},
                                  journal.clock,
                                  &window};
        window.layout()->addWidget(screen);
        timeline.refresh();
        window.show();
        (void)QTest::qWaitForWindowActive(&window, 1000);
        settle();
    }

    /// As locking does.
    void destroy()
    {
        delete screen;
        screen = nullptr;
    }

    static void settle() { QTest::qWait(20); }

    template <typename Kind = QWidget>
    Kind* at(const char* name)
    {
        auto* found = window.findChild<Kind*>(QLatin1String{name});
        if (found == nullptr)
            FAIL("there is no " << name);
        return found;
    }
    [[nodiscard]] bool isThere(const char* name) const
    {
        const auto* found = window.findChild<QWidget*>(QLatin1String{name});
        return found != nullptr && found->isVisible();
    }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        auto* focused = QApplication::focusWidget();
        QTest::keyClick(focused == nullptr ? &window : focused, static_cast<Qt::Key>(key), with);
        settle();
    }
    void press(const char* name)
    {
        INFO(name);
        auto* widget = at(name);
        REQUIRE(widget->isVisible());
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Space);
        settle();
    }
    static void type(const QString& text)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    [[nodiscard]] static std::string focusName()
    {
        for (auto* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget())
            if (!widget->objectName().isEmpty())
                return widget->objectName().toStdString();
        return {};
    }

    OpenJournal journal;
    ui::Theme theme;
    exercises::FeelingsVocabulary feelings = exercises::FeelingsVocabulary::builtin();
    ui::TimelineModel timeline{*journal, journal.clock};
    ui::EntryModel entry{*journal, journal.clock};
    ui::CalendarModel calendar{*journal};
    ui::Writing writing;
    ui::BinModel bin{journal::Bin{journal.vault().database(), journal.clock}};
    QWidget window;
    ui::JournalScreen* screen = nullptr;
};

} // namespace inglenook::test
