// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session_foot.h"

#include "widgets/elided_label.h"
#include "widgets/session_accessible.h"

#include <QHBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 88;

} // namespace

SessionFoot::SessionFoot(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_row{new QHBoxLayout{this}},
      m_break{new SessionButton{theme, SessionButton::Kind::Secondary, tr("We need a break"), this}},
      m_stop{new SessionButton{theme, SessionButton::Kind::Quiet, tr("Stop here"), this}},
      m_note{new ElidedLabel{theme, TextRole::Lead, &Tokens::text2, {}, this}},
      m_forward{new SessionButton{theme, SessionButton::Kind::Primary, tr("Go on"), this}}
{
    installSessionAccessibility();
    setAccessibleName(tr("Ways on"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_break->setObjectName(QStringLiteral("session/break"));
    m_stop->setObjectName(QStringLiteral("session/stop"));
    m_forward->setObjectName(QStringLiteral("session/forward"));
    setBreakIcon(QStringLiteral("cup"), tr("F8"));
    m_forward->setTrailingIcon(QStringLiteral("arrow"));
    m_note->hide();
    m_row->addWidget(m_break);
    m_row->addWidget(m_stop);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    m_row->addWidget(m_forward);
    connect(m_break, &QPushButton::clicked, this, &SessionFoot::breakWanted);
    connect(m_stop, &QPushButton::clicked, this, &SessionFoot::stopWanted);
    connect(m_forward, &QPushButton::clicked, this, &SessionFoot::forwardWanted);
    connect(&theme, &Theme::changed, this, &SessionFoot::restyle);
    restyle();
}

void SessionFoot::setBreakText(const QString& text)
{
    m_break->setText(text);
    m_break->setVisible(!text.isEmpty());
}

void SessionFoot::setBreakIcon(const QString& icon, const QString& key)
{
    m_break->setLeadingIcon(icon);
    m_break->setKeyShown(key);
}

void SessionFoot::setStopText(const QString& text)
{
    m_stop->setText(text);
    m_stop->setVisible(!text.isEmpty());
}

void SessionFoot::setForwardText(const QString& text)
{
    m_forward->setText(text);
    m_forward->setVisible(!text.isEmpty());
}

void SessionFoot::setForwardEnabled(bool enabled)
{
    m_forward->setEnabled(enabled);
}

void SessionFoot::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SessionFoot::setExtra(QWidget* extra)
{
    if (m_extra == extra)
        return;
    if (m_extra)
        m_extra->deleteLater();
    m_extra = extra;
    if (extra)
        m_row->insertWidget(m_row->indexOf(m_note), extra);
}

void SessionFoot::setOnColour(std::optional<PersonColour> colour)
{
    for (auto* button : {m_break, m_stop, m_forward})
        button->setOnColour(colour);
}

void SessionFoot::setScale(double scale)
{
    for (auto* button : {m_break, m_stop, m_forward})
        button->setScale(scale);
    if (m_measures.setScale(scale))
        restyle();
}

void SessionFoot::restyle()
{
    setFixedHeight(std::max(m_measures.gap(kHeight), m_break->sizeHint().height() + space::kStep6));
    const int edge = m_measures.gap(space::kSessionEdge);
    m_row->setContentsMargins(edge, 0, edge, 0);
    m_row->setSpacing(edge);
    updateGeometry();
}

} // namespace inglenook::ui
