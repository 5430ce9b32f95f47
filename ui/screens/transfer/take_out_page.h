// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/take_out_model.h"
#include "screens/transfer/transfer_page.h"

namespace inglenook::ui {

class Segments;
class SpanFields;
class TextLabel;

/// Take the journal out: in which form, which days, and where to. Says before and after that anyone can read it.
class TakeOutPage : public TransferPage {
    Q_OBJECT

public:
    /// Both outlive it; `workspace` is used by nobody else meanwhile.
    TakeOutPage(const Theme& theme, app::Workspace& workspace, const Clock& clock, QWidget* parent);

    void begin() override;

protected:
    void back() override;

private:
    void makeChoice();
    void makeWarning(QVBoxLayout& page);
    void describe();
    void choosePlace();
    void writeTo(const QString& path);
    void present(TakeOutModel::State state);
    [[nodiscard]] transfer::ExportFormat format() const;

    TakeOutModel m_model;
    QWidget* m_choice = nullptr;
    Segments* m_format = nullptr;
    TextLabel* m_description = nullptr;
    SpanFields* m_span = nullptr;
    QPushButton* m_forward = nullptr;
};

} // namespace inglenook::ui
