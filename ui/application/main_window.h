// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lock_policy.h"
#include "application/open_journal.h"
#include "models/gate_model.h"
#include "models/settings_model.h"
#include "models/start_model.h"
#include "screens/transfer/transfer_page.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <memory>

class QStackedWidget;

namespace inglenook::ui {

class Curtain;
class DemonstrationBanner;
class EditorPage;
class ExchangeModel;
class FocusRing;
class LockKeeper;
class NewJournalScreen;
class PresentationScreen;
class SafetyPage;
class SessionScreen;
class SettingsPage;
class Shell;
class SupportPage;
class Toast;
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
        StartModel* start = nullptr;      ///< where the desktop is there to be asked
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    void lock();
    /// The whole window on the sample couple, in memory only, beginning with this exercise where there is one. Does
    /// nothing while a journal is open.
    void demonstrate(const QString& exercise = {});
    /// Puts the locked door of this journal up.
    void unlockNext(const std::filesystem::path& file);
    /// What the desktop reports: sleep, screen lock. A journal that is just being opened is locked as soon as it is
    /// open.
    void hear(app::LockEvent event);
    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    [[nodiscard]] OpenJournal* openJournal() { return m_open.get(); }
    /// Two people are in the middle of an exercise.
    [[nodiscard]] bool isTalking() const;
    /// Locks and ends the program, also where closing the window would only hide it.
    void leave();
    /// The whole screen is a quiet page, away from which two people are together.
    [[nodiscard]] bool isAway() const;

Q_SIGNALS:
    void shownFirst(); ///< the first frame was painted
    void opened();     ///< a journal
    void closing();    ///< it is still there, for the last time
    void locked();     ///< and nothing of it is left in the window or in memory
    void awayChanged(bool away);
    void demonstrationBegan();
    void demonstrationEnded(); ///< and nothing of it is left, either

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addKeys();
    void key(const QKeySequence& keys, void (MainWindow::*action)());
    void enter();
    void makeShell();
    /// "bring-in", "take-out", "report": pages that have the journal to themselves.
    void showTransfer(const QString& kind);
    void closeTransfer(TransferPage::Then then);
    /// Where people have changed: makes the pages anew.
    void renewShell();
    /// On paper: this exercise, or the sheets that belong to none.
    void showHandout(const QString& exercise);
    /// Exercises of one's own: from a file into the library, from there into a file, and away.
    void bringInExercises();
    void giveExerciseAway(const QString& exercise);
    void takeExerciseOut(const QString& exercise);
    void renewLibrary(const std::shared_ptr<app::ExerciseShelf>& shelf, const QString& sentence,
                      const QString& exercise);
    [[nodiscard]] ExchangeModel& exchange();
    /// "new", "copy" or "change", and of what.
    void writeExercise(const QString& how, const QString& exercise);
    void closeEditor();
    void showSession();
    void leaveSession(const QString& entryId); ///< nothing kept: an empty id
    void startNewJournal();
    void tellStory();
    void enterDemonstration();
    void leaveDemonstration();
    void renameDemonstrated(const QString& left, const QString& right);
    void showPresentation(const QString& exercise, PresentationModel::Part part);
    [[nodiscard]] QString openTitle() const;
    [[nodiscard]] app::LockRules lockRules() const;
    void showSupport();
    void showSafety();
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
    void addJournalSections();
    void pickCopy();
    void saveElsewhere();
    void goBackTo(const JournalCopy& copy);
    void askBeforeLosingWords();
    void writeEntry();
    void noteSomething();
    void toggleFullScreen();
    void goToday();
    void goExercises();
    void goJournal();
    void goInsights();
    void goTogether();
    void goAgreements();
    void findSomething();
    void obey(const QString& command); ///< of Shell::commandWanted
    void undo();
    void fillScreen(bool wanted);
    void remindOfBreak(const QString& runId, const QString& sentence);
    void openBreak();
    [[nodiscard]] bool inShell() const;
    void takeAwayPages();
    void forget();
    void countDown();
    [[nodiscard]] bool staysOnClose() const;
    /// The keys that hide or lock count in every window of the program.
    [[nodiscard]] bool obeysAnywhere(QObject* watched, const QKeyEvent& key);

    Parts m_parts;
    LibraryReader m_library;
    ExchangeModel* m_exchange = nullptr;           ///< from its first use on
    std::shared_ptr<app::ExerciseShelf> m_renewed; ///< waits until nobody looks into the library
    std::unique_ptr<OpenJournal> m_open;
    QStackedWidget* m_stack = nullptr;
    DemonstrationBanner* m_banner = nullptr; ///< there as long as a demonstration lasts
    bool m_isDemonstrating = false;          ///< or about to
    QString m_demonstrated;                  ///< the exercise that it begins with
    app::RoleNames m_roles;                  ///< how the two in it are called
    bool m_beginsAnew = false;               ///< it ends to begin with other names
    UnlockScreen* m_unlock = nullptr;
    // Locking takes away whatever is there, pages that are added later too: nobody is left with a pointer to them.
    QPointer<NewJournalScreen> m_new;
    QPointer<Shell> m_shell;
    QPointer<SessionScreen> m_session;
    QPointer<PresentationScreen> m_presentation;
    QPointer<SupportPage> m_support; ///< there only as long as someone looks at it
    QPointer<SafetyPage> m_safety;   ///< as read from there
    QPointer<SettingsPage> m_settings;
    QPointer<TransferPage> m_transfer;
    QPointer<EditorPage> m_editor;    ///< of an exercise of one's own
    QPointer<TransferPage> m_handout; ///< beside the journal, which it doesn't touch
    bool m_transferFromSettings = false;
    QPointer<QWidget> m_before; ///< where support and settings lead back to
    QPointer<Curtain> m_curtain;
    QPointer<Toast> m_reminder; ///< of a break, on whatever page
    QString m_dueBreak;         ///< the run that it leads to
    FocusRing* m_ring = nullptr;
    LockKeeper* m_keeper = nullptr;
    int m_coveredFor = -1;        ///< seconds; -1: not covered
    bool m_locksOnceOpen = false; ///< the desktop asked for it while a key was worked out
    bool m_fillsScreen = false;   ///< for a time away
    bool m_filledBefore = false;  ///< by their own choice
    bool m_leaves = false;        ///< rather than being hidden
    bool m_losesWords = false;    ///< what found no room on any disk may go with the program
    bool m_painted = false;
};

} // namespace inglenook::ui
