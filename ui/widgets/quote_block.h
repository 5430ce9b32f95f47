// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/flow_text.h"
#include "widgets/member_mark.h"

#include <QWidget>

#include <optional>

namespace inglenook::ui {

/// What the other one said, word for word: their mark, a caption ("Alex heard") and the words on a card.
class QuoteBlock : public QWidget {
    Q_OBJECT

public:
    QuoteBlock(const Theme& theme, QWidget* parent);

    /// Without a person there is no mark: words of both.
    void setQuote(const std::optional<PersonLook>& person, const QString& caption, const QString& text);
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    [[nodiscard]] int captionHeight() const;
    [[nodiscard]] int captionGap() const;

    SessionScale m_measures;
    std::optional<PersonLook> m_person;
    QString m_caption;
    FlowText* m_text;
};

/// A sentence to begin with, plain and italic, with a 4 px edge in the colour of the person on turn.
class ExampleBlock : public QWidget {
    Q_OBJECT

public:
    ExampleBlock(const Theme& theme, QWidget* parent);

    void setExample(const QString& text, PersonColour colour);
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    SessionScale m_measures;
    PersonColour m_colour = PersonColour::A;
    FlowText* m_text;
};

} // namespace inglenook::ui
