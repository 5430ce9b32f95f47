// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lock_policy.h"
#include "app/settings.h"
#include "application/open_journal.h"
#include "models/gate_model.h"
#include "models/settings_model.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QStackedWidget;

namespace inglenook::ui {

class Curtain;
class FocusRing;
class NewJournalScreen;
class SessionScreen;
class SettingsPage;
class Shell;
class SupportPage;
class UnlockScreen;

/// The one window: the locked door, the open journal, a session, and what may cover them. Locking never asks.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Theme& theme;
        SettingsModel& settings;
        GateModel& gate;
        const Clock& clock;
        std::filesystem::path dataFolder; ///< of the person's own exercises
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    void lock();
    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    [[nodiscard]] OpenJournal* openJournal() { return m_open.get(); }

Q_SIGNALS:
    void shownFirst(); ///< the first frame was painted

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addKeys();
    void key(const QKeySequence& keys, void (MainWindow::*action)());
    void enter();
    void showSession();
    void leaveSession(const QString& entryId); ///< nothing kept: an empty id
    void startNewJournal();
    void showSupport();
    void showSettings();
    void showBeside(QWidget* page);
    void backFromSide();
    void toggleCurtain();
    void uncover();
    void applySettings();
    void changeTextSize(int steps);
    void larger() { changeTextSize(1); }
    void smaller() { changeTextSize(-1); }
    void usualSize() { changeTextSize(0); }
    void nextTextSize(); ///< larger, and from the largest back to the usual one
    void openFile();
    void writeEntry();
    void toggleFullScreen();
    void goToday();
    void goExercises();
    void goJournal();
    void findSomething();
    void leave();
    void undo();
    [[nodiscard]] bool inShell() const;
    void judge(app::LockDecision decision);
    void tick();
    [[nodiscard]] bool isTalking() const;

    Parts m_parts;
    std::optional<Library> m_library;
    std::unique_ptr<OpenJournal> m_open;
    QStackedWidget* m_stack = nullptr;
    UnlockScreen* m_unlock = nullptr;
    NewJournalScreen* m_new = nullptr;
    Shell* m_shell = nullptr;
    SessionScreen* m_session = nullptr;
    SupportPage* m_support = nullptr;
    SettingsPage* m_settings = nullptr;
    QWidget* m_before = nullptr; ///< where support and settings lead back to
    Curtain* m_curtain = nullptr;
    FocusRing* m_ring = nullptr;
    app::LockPolicy m_policy;
    QTimer m_second;
    Timestamp m_lastTouch;
    int m_coveredFor = -1; ///< seconds; -1: not covered
    bool m_painted = false;
};

} // namespace inglenook::ui
