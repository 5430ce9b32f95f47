// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan_making_model.h"
#include "screens/transfer/transfer_page.h"

#include <QPointer>
#include <QVector>

class QLineEdit;
class QPlainTextEdit;

namespace inglenook::ui {

class FinderPanel;
class LabelledField;
class PlanRow;

/// A plan for at home is put together: exercises, how often, a note, and saved as a small file or printed. It needs no
/// journal, and nothing of one is in it.
class PlanPage : public TransferPage {
    Q_OBJECT

public:
    /// Both outlive it.
    PlanPage(const Theme& theme, PlanMakingModel& model, QWidget* parent);

    void begin() override;
    void focusPaper();

Q_SIGNALS:
    void paperWanted();

private:
    void addFields();
    void addEnd();
    void fill();
    void choose();
    void chosen(int row);
    [[nodiscard]] bool takeUntil();
    [[nodiscard]] bool isReady();
    void save();
    void saveTo(const QString& path);
    void startAnew();

    PlanMakingModel& m_model;
    QVBoxLayout* m_list = nullptr;
    QVector<PlanRow*> m_rows;
    QPushButton* m_add = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_day = nullptr;
    LabelledField* m_until = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_paper = nullptr;
    QPushButton* m_anew = nullptr;
    QPointer<FinderPanel> m_finder;
};

} // namespace inglenook::ui
