// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_card.h"

#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace inglenook::ui {

ProgressCard::ProgressCard(const Theme& theme, QWidget* parent)
    : Card{theme, parent},
      m_title{new TextLabel{theme, TextRole::BodyMedium, {}, this}},
      m_sentence{new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, this}},
      m_bar{new QProgressBar{this}},
      m_stop{new QPushButton{tr("Stop"), this}},
      m_quiet{new QTimer{this}}
{
    m_stop->setProperty("kind", QStringLiteral("quiet"));
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_stop);
    column()->setContentsMargins(18, 12, 18, 16);
    column()->addLayout(row);
    column()->addWidget(m_bar);
    column()->addWidget(m_sentence);
    hide();
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(kQuietMs);
    connect(m_quiet, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &ProgressCard::stopWanted);
}

void ProgressCard::begin(const QString& work)
{
    m_title->setText(work);
    m_bar->setAccessibleName(work);
    m_stop->setAccessibleDescription(work);
    setProgress(0, 0, {});
    m_quiet->start();
}

void ProgressCard::setProgress(int done, int total, const QString& sentence)
{
    m_bar->setRange(0, total > 0 ? total : 1);
    m_bar->setValue(done);
    m_sentence->setText(sentence);
    m_bar->setAccessibleDescription(sentence);
}

void ProgressCard::finish()
{
    m_quiet->stop();
    hide();
}

} // namespace inglenook::ui
