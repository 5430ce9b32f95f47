// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/span_fields.h"

#include "theme/metrics.h"
#include "widgets/labelled_field.h"
#include "widgets/segments.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace inglenook::ui {

SpanFields::SpanFields(const Theme& theme, const Clock& clock, const QString& name, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_clock{clock},
      m_which{new Segments{theme, tr("Which days"), this}},
      m_fields{new QWidget{this}},
      m_first{new QLineEdit{m_fields}},
      m_last{new QLineEdit{m_fields}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    m_which->setObjectName(name + QStringLiteral("/days"));
    m_which->addSegment(tr("All of it"));
    m_which->addSegment(tr("Some days"));
    column->addWidget(m_which, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout{m_fields};
    row->setContentsMargins({});
    row->setSpacing(space::kStep4);
    m_first->setObjectName(name + QStringLiteral("/first"));
    m_last->setObjectName(name + QStringLiteral("/last"));
    m_firstField = new LabelledField{theme, tr("From"), m_first, m_fields};
    m_lastField = new LabelledField{theme, tr("Up to"), m_last, m_fields};
    row->addWidget(m_firstField, 1, Qt::AlignTop);
    row->addWidget(m_lastField, 1, Qt::AlignTop);
    column->addWidget(m_fields);
    m_fields->hide();
    connect(m_which, &Segments::chosen, this, [this](int which) {
        m_fields->setVisible(which == 1);
        tell();
        Q_EMIT edited();
    });
    for (auto* edit : {m_first, m_last})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            tell();
            Q_EMIT edited();
        });
    tell();
}

/// What was understood so far, below each field.
void SpanFields::tell()
{
    const QLocale locale;
    const auto read = [&](const QString& first, const QString& last) {
        const auto span = typedSpan(first, last, m_clock, locale, m_theme.weekBegins());
        const auto* understood = std::get_if<DaySpan>(&span);
        return understood != nullptr ? understood->words : QString{};
    };
    const auto example = tr("Such as 12 March 2024, 2024-03 or last month. Empty: no limit.");
    const auto first = read(m_first->text(), {});
    const auto last = read({}, m_last->text());
    m_firstField->setError({});
    m_lastField->setError({});
    m_firstField->setHint(first.isEmpty() ? example : first);
    m_lastField->setHint(last.isEmpty() ? example : last);
}

std::optional<DaySpan> SpanFields::span()
{
    if (m_which->current() == 0)
        return DaySpan{};
    const auto span = typedSpan(m_first->text(), m_last->text(), m_clock, QLocale{}, m_theme.weekBegins());
    if (const auto* understood = std::get_if<DaySpan>(&span))
        return *understood;
    const auto fault = std::get<DaySpanFault>(span);
    auto* field = fault == DaySpanFault::First ? m_firstField : m_lastField;
    field->setError(fault == DaySpanFault::Backwards ? tr("This lies before the first day.")
                                                     : tr("This was not understood. A day such as 12 March 2024."));
    field->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

} // namespace inglenook::ui
