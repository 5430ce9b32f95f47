// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ways_model.h"
#include "screens/settings/settings_subpage.h"
#include "theme/theme.h"

class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class PassphraseField;
class TextLabel;

/// A page of the settings that changes a way into the journal: what is asked, what is still wrong, one way forward and
/// one back. It closes itself when the change is made.
class SettingsForm : public SettingsSubpage {
    Q_OBJECT

public:
    /// `ways` outlives it.
    SettingsForm(const Theme& theme, WaysModel& ways, const QString& title, const QString& lead,
                 const QString& objectName, QWidget* parent);

Q_SIGNALS:
    void finished(); ///< the change is made; closed() follows

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_fields; }
    /// The passphrase of whoever is here, which every change asks for.
    [[nodiscard]] PassphraseField* addMine(const QString& label);
    void setForward(const QString& verb, const QString& whileWorking, const char* kind = "primary");
    void forward();
    /// Empty takes it away.
    void showProblem(const QString& sentence);

    /// True: the model is at work. False: something is missing, which was said, and the focus is where it is.
    [[nodiscard]] virtual bool submit() = 0;
    /// A refusal that is about a new passphrase.
    virtual void showFreshProblem(const QString& sentence) { showProblem(sentence); }

    const Theme& m_theme;
    WaysModel& m_ways;

private:
    void makeButtons(QVBoxLayout& page, const QString& objectName);
    void showRefusal(WaysModel::About about, const QString& sentence);
    void showWorking(bool working);
    void back();

    QVBoxLayout* m_fields = nullptr;
    PassphraseField* m_mine = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_forward = nullptr;
    QString m_verb;
    QString m_whileWorking;
    bool m_submitted = false;
};

} // namespace inglenook::ui
