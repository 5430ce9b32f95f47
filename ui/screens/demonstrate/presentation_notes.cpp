// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/demonstrate/presentation_notes.h"

#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {

PresentationNotes::PresentationNotes(const Theme& theme, PresentationModel& model, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("presentation/notes"));
    setProperty("surface", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(space::kStep6, space::kStep3, space::kStep4, space::kStep3);
    row->setSpacing(space::kStep5);
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Your notes"));
    scroll->viewport()->setAutoFillBackground(false);
    auto* page = new QWidget{scroll};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::kStep1);
    m_where = new TextLabel{theme, TextRole::BodyStrong, QString{}, page};
    m_words = new TextLabel{theme, TextRole::TherapistNotes, QString{}, page};
    m_words->setObjectName(QStringLiteral("presentation/notice"));
    m_next = new TextLabel{theme, TextRole::Body, &Tokens::text2, QString{}, page};
    m_next->setObjectName(QStringLiteral("presentation/next-label"));
    for (auto* label : {m_where, m_words, m_next})
        column->addWidget(label);
    column->addStretch();
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // which the scroll area has just set
    row->addWidget(scroll, 1);
    auto* end = new QVBoxLayout;
    m_time = new TextLabel{theme, TextRole::BodyStrong, QString{}, this};
    m_hide = new QPushButton{tr("Hide notes"), this};
    m_hide->setObjectName(QStringLiteral("presentation/hide-notes"));
    m_hide->setProperty("kind", QStringLiteral("quiet"));
    m_hide->setToolTip(tr("Hide notes, F2"));
    end->addWidget(m_hide, 0, Qt::AlignTrailing);
    end->addWidget(m_time, 0, Qt::AlignTrailing);
    end->addStretch();
    row->addLayout(end);
    connect(m_hide, &QPushButton::clicked, this, &PresentationNotes::hideWanted);
    connect(&model, &PresentationModel::changed, this, &PresentationNotes::draw);
    connect(&model, &PresentationModel::ticked, this, &PresentationNotes::drawTime);
    draw();
}

void PresentationNotes::draw()
{
    if (!m_model.isOpen())
        return;
    m_where->setText(tr("Your notes, %1 of %2").arg(m_model.index() + 1).arg(m_model.count()));
    const auto& words = m_model.page().forTherapist;
    m_words->setVisible(!words.isEmpty());
    m_words->setText(words);
    const auto next = m_model.nextLabel();
    m_next->setVisible(!next.isEmpty());
    m_next->setText(tr("Next, %1", "the step that follows").arg(next));
    drawTime();
}

void PresentationNotes::drawTime()
{
    const bool isTimed = m_model.isOpen() && m_model.page().timerSeconds > 0;
    m_time->setVisible(isTimed);
    if (!isTimed)
        return;
    const int left = m_model.secondsLeft();
    m_time->setText(tr("%1:%2", "minutes and seconds").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char{'0'}));
}

} // namespace inglenook::ui
