// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/handout_model.h"
#include "screens/transfer/transfer_page.h"

class QPushButton;

namespace inglenook::ui {

class PrintPanel;
class Segments;
class ToggleSwitch;

/// A sheet to hand out, page by page as it will be: an exercise, or one of those that belong to none. It needs no
/// journal, and keeps nothing.
class HandoutPage : public TransferPage {
    Q_OBJECT

public:
    /// All outlive it. An empty `exercise`: the sheets that belong to none. `way`: what is shown first.
    HandoutPage(const Theme& theme, const exercises::Catalogue& catalogue,
                const exercises::FeelingsVocabulary& feelings, const QString& exercise, HandoutWay way,
                QWidget* parent);
    /// The card for at home, with what a plan says on it.
    HandoutPage(const Theme& theme, const exercises::Catalogue& catalogue,
                const exercises::FeelingsVocabulary& feelings, const exercises::Plan& plan, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void planWanted(); ///< to fill the card for at home in on the screen

protected:
    void back() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void make();
    void addKinds();
    void addPaper();
    void addWay(bool isAlone);
    void set();
    void present();

    HandoutModel m_model;
    QString m_exercise;
    exercises::Plan m_plan;      ///< on the card for at home; without exercises: none
    Segments* m_kinds = nullptr; ///< where there is a choice
    Segments* m_way = nullptr;   ///< where there is a choice
    Segments* m_paper = nullptr;
    ToggleSwitch* m_large = nullptr;
    QPushButton* m_fillIn = nullptr; ///< where the card for at home is one of several
    PrintPanel* m_look = nullptr;
    bool m_isFirstSheet = true;
    bool m_wasWriting = false;
};

} // namespace inglenook::ui
