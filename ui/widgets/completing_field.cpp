// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completing_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace inglenook::ui {

CompletingField::CompletingField(QLineEdit& edit, Ask ask)
    : QObject{&edit},
      m_edit{edit},
      m_ask{std::move(ask)},
      m_rows{new QStringListModel{this}},
      m_completer{new QCompleter{m_rows, this}}
{
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    auto* popup = m_completer->popup();
    popup->setAccessibleName(tr("What it can become"));
    popup->setProperty("kind", QStringLiteral("popup"));
    connect(&edit, &QLineEdit::textEdited, this, &CompletingField::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &CompletingField::take);
}

void CompletingField::offer()
{
    m_offer = m_ask(m_edit.text(), m_edit.cursorPosition());
    m_rows->setStringList(m_offer.choices);
    if (m_offer.choices.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete(place());
}

QRect CompletingField::place() const
{
    // Below the field that is drawn, not below the bare line in it.
    const auto* frame = m_edit.parentWidget() != nullptr ? m_edit.parentWidget() : &m_edit;
    return {m_edit.mapFrom(frame->window(), frame->mapTo(frame->window(), QPoint{})), frame->size()};
}

void CompletingField::take(const QString& choice)
{
    if (!m_offer.choices.contains(choice))
        return;
    auto text = m_edit.text();
    const bool isOperator = choice.endsWith(QLatin1Char{':'});
    auto words = choice;
    // A value is done with, and the next word can follow; an operator waits for its value.
    if (!isOperator && m_offer.end >= text.size())
        words += QLatin1Char{' '};
    text.replace(m_offer.begin, m_offer.end - m_offer.begin, words);
    const int cursor = m_offer.begin + static_cast<int>(words.size());
    m_offer = {};
    m_edit.setText(text);
    m_edit.setCursorPosition(cursor);
    if (isOperator)
        offer();
}

} // namespace inglenook::ui
