// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gate_model.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace inglenook::ui {

class CopiesPanel;
class JournalList;
class NoteLine;
class PassphraseField;
class RecoverPage;
class TextLabel;
class WelcomePage;

/// The locked screen: which journal, and its passphrase. Shows names and folders, nothing else.
class UnlockScreen : public QWidget {
    Q_OBJECT

public:
    UnlockScreen(const Theme& theme, GateModel& gate, QWidget* parent = nullptr);

    /// Shows `file` chosen, or the first one; the passphrase field has the focus.
    void open(const std::filesystem::path& file = {});
    /// The same, with a copy that is to take its place.
    void offerCopy(const std::filesystem::path& file, const JournalCopy& copy);
    /// Beside those that are on offer.
    void addCopy(const JournalCopy& copy);

Q_SIGNALS:
    void newJournalWanted();
    void openFileWanted();
    void supportWanted();
    void settingsWanted();
    void copyFromFileWanted();
    void demonstrationWanted();

private:
    QWidget* makeSide();
    QWidget* makeDoor();
    QPushButton* sideButton(const QString& icon, const QString& text, const char* name);
    void addWelcome();
    void fillJournals();
    [[nodiscard]] std::filesystem::path current() const;
    void choose(int row);
    /// Nothing, with a word about it, when nothing was typed.
    [[nodiscard]] std::optional<app::Passphrase> typed();
    void submit();
    void recover();
    void leaveRecovery();
    void showDoor();
    void goBackToCopy();
    void openCopy();
    void offerCopies(bool offer);
    void showCopies(const std::filesystem::path& file, const QVector<JournalCopy>& copies);
    void showNews(const std::filesystem::path& file, const QString& sentence);
    void showWorking(bool working);
    void showRefusal(app::Refusal why, const QString& sentence);
    void clearRefusal();

    const Theme& m_theme;
    GateModel& m_gate;
    JournalList* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
    TextLabel* m_title = nullptr;
    PassphraseField* m_passphrase = nullptr;
    TextLabel* m_refusal = nullptr;
    TextLabel* m_caption = nullptr;
    QWidget* m_line = nullptr;
    QWidget* m_door = nullptr;       ///< made with the first journal on the list, and all that stands on it
    QPointer<RecoverPage> m_recover; ///< there only as long as someone looks at it
    QPushButton* m_useCode = nullptr;
    NoteLine* m_news = nullptr;
    std::filesystem::path m_newsOf;
    CopiesPanel* m_copies = nullptr;
    QWidget* m_buttons = nullptr;
    WelcomePage* m_welcome = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_goBack = nullptr;
};

} // namespace inglenook::ui
