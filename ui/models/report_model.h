// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "models/print_model.h"
#include "models/report_builder.h"

namespace inglenook::ui {

/// What a person shows of their journal to somebody they trust with it: chosen, looked at page by page, then saved as a
/// PDF or printed. The other thread has the journal to itself.
class ReportModel : public PrintModel {
    Q_OBJECT

public:
    /// All outlive the model.
    ReportModel(app::Workspace& workspace, const exercises::Catalogue& catalogue, const Clock& clock,
                QObject* parent = nullptr);
    ~ReportModel() override;

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const QVector<PrintSheet::Line>& leftOut() const { return m_leftOut; }
    [[nodiscard]] QString progressWords() const override;
    /// Whoever else is in this journal; empty in one's own.
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString proposedName() const override;
    [[nodiscard]] PrintPaper paper() const override;

    void prepare(const ReportOptions& options);
    void leaveOut(const PrintSheet::Line& entry);
    void putBack(const QString& id);
    void startOver();

Q_SIGNALS:
    void leftOutChanged();

protected:
    [[nodiscard]] QString newsOfFile(const QString& name, const QString& folder) const override;

private:
    void sendLeftOut();

    app::Workspace& m_workspace;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    QVector<PrintSheet::Line> m_leftOut;
};

} // namespace inglenook::ui
