// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bring_in_model.h"
#include "screens/transfer/transfer_page.h"

class QMimeData;

namespace inglenook::ui {

class Card;
class DetailList;
class TextLabel;

/// Bring in what another program wrote: choose it or drop it here, see what would come in, bring it in.
class BringInPage : public TransferPage {
    Q_OBJECT

public:
    /// Both outlive it; `workspace` is used by nobody else meanwhile.
    BringInPage(const Theme& theme, app::Workspace& workspace, const Clock& clock, QWidget* parent);

    void begin() override;
    /// Looks at this file or folder, as if it were chosen here.
    void take(const QString& path);
    /// The one file or folder of this computer that is dragged; empty for anything else.
    [[nodiscard]] static QString draggedFile(const QMimeData& data);

protected:
    void back() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeChoice();
    void makeSummary();
    void choose(bool folder);
    void present(BringInModel::State state);
    void fillSummary(bool isDone);

    BringInModel m_model;
    QWidget* m_choice = nullptr;
    Card* m_summary = nullptr;
    QPushButton* m_file = nullptr;
    TextLabel* m_headline = nullptr;
    TextLabel* m_details = nullptr;
    TextLabel* m_readers = nullptr;
    TextLabel* m_behind = nullptr;
    DetailList* m_behindList = nullptr;
    QPushButton* m_forward = nullptr;
    QPushButton* m_other = nullptr;
};

} // namespace inglenook::ui
