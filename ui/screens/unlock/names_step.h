// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/unlock/new_journal_step.h"

#include <array>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace inglenook::ui {

class MemberMark;
class TextLabel;

/// A name for each, and which colour and shape is whose.
class NamesStep : public NewJournalStep {
    Q_OBJECT

public:
    NamesStep(const Theme& theme, NewJournal& journal, QWidget* parent);
    [[nodiscard]] QString name() const override { return m_journal.together ? tr("Your names") : tr("Your name"); }
    void begin() override;
    [[nodiscard]] QString finish() override { return m_journal.problemWithNames(); }

private:
    struct Row {
        QWidget* box = nullptr;
        TextLabel* label = nullptr;
        QLineEdit* name = nullptr;
        MemberMark* mark = nullptr;
        QButtonGroup* shape = nullptr;
        QButtonGroup* colour = nullptr;
    };

    void addRow(QVBoxLayout& column, int person);
    QButtonGroup* addChoice(QLayout& layout, const QString& name, const QStringList& texts, const QString& objectName);
    void showMarks();

    std::array<Row, 2> m_rows;
    TextLabel* m_title = nullptr;
    TextLabel* m_lead = nullptr;
};

} // namespace inglenook::ui
