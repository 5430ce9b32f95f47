// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_plan.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QPushButton;

namespace inglenook::ui {

class Segments;
class TextLabel;

/// What is decided before an exercise: go on or begin, together or alone, who begins, who sits where.
class BeginCard : public Card {
    Q_OBJECT

public:
    BeginCard(const Theme& theme, SessionPlan& plan, QWidget* parent);

    void fill(); ///< after the plan has chosen an exercise
    void focusFirst();
    void focusSafety();
    /// Whether answering apart is offered where an exercise allows it: not in a demonstration.
    void setOffersApart(bool offers) { m_offersApart = offers; }

Q_SIGNALS:
    void beginWanted();
    void apartWanted();
    void continueWanted(const QString& runId);
    void safetyWanted();

private:
    QWidget* addGroup();
    void fillUnfinished();
    void fillCompany();
    void fillPartner();
    void forgetOtherPair();
    void fillSeats();
    void fillFirst();
    void askToDiscard();
    void begin();

    const Theme& m_theme;
    SessionPlan& m_plan;
    QWidget* m_unfinished = nullptr;
    TextLabel* m_since = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_discard = nullptr;
    QWidget* m_company = nullptr;
    Segments* m_companyChoice = nullptr;
    QWidget* m_with = nullptr;
    Segments* m_withChoice = nullptr;
    QStringList m_pair; ///< whom seats and beginning are asked of
    QWidget* m_seats = nullptr;
    Segments* m_leftChoice = nullptr;
    QWidget* m_first = nullptr;
    TextLabel* m_firstLine = nullptr;
    Segments* m_firstChoice = nullptr;
    TextLabel* m_balance = nullptr;
    QWidget* m_rules = nullptr;
    TextLabel* m_rulesText = nullptr;
    TextLabel* m_aloneNote = nullptr;
    QPushButton* m_begin = nullptr;
    QWidget* m_apart = nullptr;
    QPushButton* m_safety = nullptr;
    bool m_offersApart = false;
};

} // namespace inglenook::ui
