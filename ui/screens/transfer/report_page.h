// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report_model.h"
#include "screens/transfer/transfer_page.h"

namespace inglenook::ui {

class PrintPanel;
class ReportEntries;
class Segments;
class SpanFields;
class TextLabel;
class ToggleSwitch;

/// A PDF for one's own therapist: which days and how much, then each page as it will be, with single entries left out,
/// then saved or printed.
class ReportPage : public TransferPage {
    Q_OBJECT

public:
    /// All outlive it; `workspace` is used by nobody else meanwhile.
    ReportPage(const Theme& theme, app::Workspace& workspace, const exercises::Catalogue& catalogue, const Clock& clock,
               QWidget* parent);

    void begin() override;

protected:
    void back() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChoice();
    void makePreview();
    void describe();
    void prepare();
    void present(ReportModel::State state);
    void showSheet();

    ReportModel m_model;
    QWidget* m_choice = nullptr;
    Segments* m_detail = nullptr;
    TextLabel* m_description = nullptr;
    ToggleSwitch* m_together = nullptr;
    SpanFields* m_span = nullptr;
    QPushButton* m_forward = nullptr;

    PrintPanel* m_look = nullptr;
    ReportEntries* m_entries = nullptr;
    bool m_isFirstSheet = false;
};

} // namespace inglenook::ui
