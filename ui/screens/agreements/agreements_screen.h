// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/agreements_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class LabelledField;

/// The page of ground rules: what counts now, and what one of them has proposed.
class AgreementsScreen : public QWidget {
    Q_OBJECT

public:
    AgreementsScreen(const Theme& theme, AgreementsModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    QPushButton* button(const QString& text, const char* kind, const char* name, QWidget* parent);
    QWidget* pageCard(const AgreementsModel::Page& page, const QString& heading, bool isProposal);
    void write();
    void propose();
    void leave();
    void focusAction();

    const Theme& m_theme;
    AgreementsModel& m_model;
    QVBoxLayout* m_body = nullptr;
    QPlainTextEdit* m_editor = nullptr; ///< while one is writing
    LabelledField* m_field = nullptr;   ///< the same, with its label
};

} // namespace inglenook::ui
