// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery.h"
#include "screens/settings/settings_subpage.h"
#include "theme/theme.h"

#include <QDate>

class QPushButton;
class QStackedWidget;

namespace inglenook::ui {

class CodeBlock;
class CodeField;
class NoteLine;
class TextLabel;

/// A new recovery code, shown this once: to be printed, saved or written down, then typed once from the paper. Goes
/// with the code when it is closed.
class RecoverySheetPage : public SettingsSubpage {
    Q_OBJECT

public:
    RecoverySheetPage(const Theme& theme, app::RecoveryCode code, const QString& member, const QDate& made,
                      QWidget* parent);

    void begin() override;

private:
    QWidget* makeSheet();
    QWidget* makeCheck();
    QWidget* makeCodes(QWidget* parent);
    void showSheet();
    void showCheck();
    void print();
    void save();
    void saveTo(const QString& file);
    void compare();
    void back();
    void askBeforeLeaving();
    void say(const QString& sentence, bool good);

    const Theme& m_theme;
    QString m_member;
    QDate m_made;
    QStackedWidget* m_steps = nullptr;
    CodeBlock* m_block = nullptr;
    CodeField* m_typed = nullptr;
    NoteLine* m_good = nullptr;
    NoteLine* m_trouble = nullptr;
    QPushButton* m_print = nullptr;
    bool m_isOnPaper = false; ///< as far as we know
};

} // namespace inglenook::ui
