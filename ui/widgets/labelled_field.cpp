// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labelled_field.h"

#include "theme/metrics.h"
#include "widgets/note_line.h"
#include "widgets/text_label.h"

#include <QStyle>
#include <QVBoxLayout>

namespace inglenook::ui {

LabelledField::LabelledField(const Theme& theme, const QString& label, QWidget* field, QWidget* parent)
    : QWidget{parent},
      m_label{new TextLabel{theme, TextRole::BodyMedium, label, this}},
      m_field{field},
      m_hint{new NoteLine{theme, NoteLine::Kind::Hint, {}, this}},
      m_error{new NoteLine{theme, NoteLine::Kind::Error, {}, this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    field->setParent(this);
    field->setAccessibleName(label);
    m_label->setBuddy(field);
    m_hint->hide();
    m_error->hide();
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    setFocusProxy(field);
}

void LabelledField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void LabelledField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    describe();
}

void LabelledField::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_field->setProperty("error", !sentence.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    describe();
}

QString LabelledField::error() const
{
    return m_error->text();
}

void LabelledField::describe()
{
    const bool wrong = !m_error->text().isEmpty();
    m_error->setVisible(wrong);
    m_hint->setVisible(!wrong && !m_hint->text().isEmpty());
    m_field->setAccessibleDescription(wrong ? m_error->text() : m_hint->text());
}

} // namespace inglenook::ui
