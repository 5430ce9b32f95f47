// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support_model.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace inglenook::ui {

class LabelledField;
class NoteLine;

/// "Add a line of your own": a button that unfolds to three fields, and says plainly who can read what is added.
class OwnLineForm : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    OwnLineForm(const Theme& theme, SupportModel& model, QWidget* parent);

Q_SIGNALS:
    void added();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LabelledField* addField(const QString& label, const char* name, int longest, QWidget* parent);
    void unfold(bool open);
    void save();

    const Theme& m_theme;
    SupportModel& m_model;
    QPushButton* m_toggle;
    QWidget* m_fields;
    LabelledField* m_name;
    LabelledField* m_number;
    LabelledField* m_note;
    NoteLine* m_problem;
};

} // namespace inglenook::ui
