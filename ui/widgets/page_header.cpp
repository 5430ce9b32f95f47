// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_header.h"

#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace inglenook::ui {

PageHeader::PageHeader(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_caption{new TextLabel{theme, TextRole::Caption, &Tokens::text2, {}, this}},
      m_title{new QLabel{title, this}},
      m_lead{new TextLabel{theme, TextRole::Body, &Tokens::text2, {}, this}},
      m_actions{new QHBoxLayout}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::kStep4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_caption->hide();
    m_lead->hide();
    words->addWidget(m_caption);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    row->addLayout(words, 1);
    m_actions->setSpacing(space::kStep2);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &PageHeader::restyle);
    restyle();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void PageHeader::setLead(const QString& lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void PageHeader::addAction(QWidget* action)
{
    m_actions->addWidget(action, 0, Qt::AlignVCenter);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    restyle();
}

void PageHeader::restyle()
{
    const bool small = window()->width() < size::kRailBelow;
    const auto font = m_theme.font(small ? TextRole::PageSmall : TextRole::Page);
    if (m_title->font() != font)
        m_title->setFont(font);
}

} // namespace inglenook::ui
