// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/vault_gate.h"
#include "application/main_window.h"
#include "base/clock.h"
#include "support/catch.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"
#include "theme/theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace inglenook::test {

/// The whole program but for its main: the real window on a real file, driven by keys as a person would. Widgets are
/// found by their object name, and a name that isn't there fails with the names that are.
class Journey {
public:
    Journey();
    /// With its journals in another folder, on another disk perhaps.
    explicit Journey(std::filesystem::path journals);
    ~Journey();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Theme& theme() { return *m_theme; }
    /// As if the program had been killed and started again: the old window goes without a close event.
    void restart();
    /// As if nobody had touched anything for that long.
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    void passMinutes(int minutes) { m_clock.shiftMs(std::int64_t{minutes} * 60'000); }
    [[nodiscard]] ui::SettingsModel& settings() { return *m_settings; }
    /// The files that lie in the journals' folder.
    [[nodiscard]] std::filesystem::path journalFile(const std::string& name) const { return m_journals / name; }
    [[nodiscard]] const std::filesystem::path& journals() const { return m_journals; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

    /// The visible widget of that name.
    [[nodiscard]] QWidget* find(const QString& name);
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        auto* found = qobject_cast<Widget*>(find(name));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] bool isThere(const QString& name) const;
    void waitFor(const QString& name);
    void waitUntil(const std::function<bool()>& condition, const char* what);

    /// Into whatever has the focus.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Focus first, as Tab would have brought it there; fails when the widget can't have it.
    void typeInto(const QString& name, const QString& text);
    /// By the keyboard: focus and Space.
    void activate(const QString& name);

    /// Every sentence that can be read in the window now.
    [[nodiscard]] QString readable() const;

    /// In the file window that is open.
    void chooseFile(const std::filesystem::path& file);
    /// "The two of us": Alex on the left, Sam on the right.
    void makeJournalForTwo();
    void unlock(const QString& passphrase);
    /// Locks by its key, and waits until the copy of what was closed is made.
    void lock();
    /// As where the disk of the state folder is full, too.
    void keepNoWordsElsewhere() { m_gate->keepWordsIn({}); }
    /// The copies beside the journals, by name.
    [[nodiscard]] std::vector<std::filesystem::path> copies() const;

private:
    void open();

    TemporaryFolder m_folder;
    std::filesystem::path m_journals;
    class ShiftedClock final : public Clock {
    public:
        [[nodiscard]] Timestamp now() const override { return {m_system.now().ms + m_shiftMs}; }
        [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override { return m_system.offsetMinutesAt(moment); }
        void shiftMs(std::int64_t ms) { m_shiftMs += ms; }

    private:
        SystemClock m_system;
        std::int64_t m_shiftMs = 0;
    };

    ShiftedClock m_clock;
    FakeIds m_ids;
    std::unique_ptr<app::SettingsStore> m_store;
    std::unique_ptr<app::VaultOpener> m_opener;
    std::unique_ptr<ui::SettingsModel> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::GateModel> m_gate;
    std::unique_ptr<ui::MainWindow> m_window;
};

constexpr auto kAlexOpens = u"a seat for two";
constexpr auto kSamOpens = u"beside the fire";

} // namespace inglenook::test
