// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recover_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace inglenook::ui {

class CodeField;
class NewPassphraseFields;
class TextLabel;

/// In the place of the door: a recovery code, then a new passphrase. Forgets both when it is left.
class RecoverPage : public QWidget {
    Q_OBJECT

public:
    RecoverPage(const Theme& theme, GateModel& gate, QWidget* parent);

    /// From the beginning, for the journal of that name.
    void begin(const std::filesystem::path& file, const QString& journal);

Q_SIGNALS:
    void left();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeCodeStep();
    QWidget* makePassphraseStep();
    [[nodiscard]] bool isChoosing() const;
    void showCodeStep();
    void showPassphraseStep(const QString& member);
    void forward();
    void back();
    void choose();
    void noteTyping();
    void showRefusal(const QString& sentence);
    void showWorking(bool working);
    void forget();

    const Theme& m_theme;
    RecoverModel m_model;
    QStackedWidget* m_steps = nullptr;
    TextLabel* m_journal = nullptr;
    CodeField* m_code = nullptr;
    TextLabel* m_member = nullptr;
    NewPassphraseFields* m_fresh = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_forward = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace inglenook::ui
