// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gate_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace inglenook::ui {

class JournalList;
class PassphraseField;
class RecoverPage;
class TextLabel;

/// The locked screen: which journal, and its passphrase. Shows names and folders, nothing else.
class UnlockScreen : public QWidget {
    Q_OBJECT

public:
    UnlockScreen(const Theme& theme, GateModel& gate, QWidget* parent = nullptr);

    /// Shows `file` chosen, or the first one; the passphrase field has the focus.
    void open(const std::filesystem::path& file = {});

Q_SIGNALS:
    void newJournalWanted();
    void openFileWanted();
    void supportWanted();
    void settingsWanted();

private:
    QWidget* makeSide();
    QWidget* makeDoor();
    QWidget* makeWelcome();
    QPushButton* sideButton(const QString& icon, const QString& text, const char* name);
    void fillJournals();
    void choose(int row);
    void submit();
    void recover();
    [[nodiscard]] bool isAtDoor() const;
    void showDoor();
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
    QWidget* m_door = nullptr;
    QWidget* m_welcomePage = nullptr; ///< made where there is no journal
    RecoverPage* m_recover = nullptr;  ///< made when it is first asked for
    QPushButton* m_welcome = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_useCode = nullptr;
};

} // namespace inglenook::ui
