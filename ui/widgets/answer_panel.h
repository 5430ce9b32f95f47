// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/member_mark.h"

#include <QFrame>

class QVBoxLayout;

namespace inglenook::ui {

class TextLabel;
class TurnBand;

/// What one person answered, under their band and on their tint.
class AnswerPanel : public QFrame {
    Q_OBJECT

public:
    AnswerPanel(const Theme& theme, QWidget* parent);

    /// `whenEmpty` stands there, quietly, where nothing was said.
    void setAnswer(const PersonLook& person, const QString& words, const QString& whenEmpty);
    /// Below the band, for what isn't only words.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setPerson(const PersonLook& person);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PersonLook m_person;
    TextLabel* m_name;
    MemberMark* m_mark;
    QVBoxLayout* m_column;
};

} // namespace inglenook::ui
