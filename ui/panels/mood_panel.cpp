// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/mood_panel.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/mood_grid.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace inglenook::ui {

MoodPanel::MoodPanel(const Theme& theme, const std::optional<journal::Mood>& mood, QWidget* page)
    : PagePanel{theme, tr("How is it?"), page}
{
    setObjectName(QStringLiteral("mood"));
    column()->addWidget(new TextLabel{theme, TextRole::Heading, tr("How is it?"), this});
    m_grid = new MoodGrid{theme, this};
    m_grid->setObjectName(QStringLiteral("mood/grid"));
    if (mood)
        m_grid->setPoint(QPoint{mood->pleasantness, mood->energy});
    column()->addWidget(m_grid, 0, Qt::AlignHCenter);
    m_words = new TextLabel{theme, TextRole::Small, &Tokens::text2, QString{}, this};
    m_words->setObjectName(QStringLiteral("mood/words"));
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setWordWrap(false);
    column()->addWidget(m_words);
    auto* buttons = new QHBoxLayout;
    auto* none = new QPushButton{tr("Leave it out"), this};
    none->setObjectName(QStringLiteral("mood/none"));
    none->setProperty("kind", QStringLiteral("quiet"));
    auto* done = new QPushButton{tr("Done"), this};
    done->setObjectName(QStringLiteral("mood/done"));
    buttons->addWidget(none);
    buttons->addStretch();
    buttons->addWidget(done);
    column()->addLayout(buttons);
    connect(m_grid, &MoodGrid::chosen, this, &MoodPanel::tell);
    connect(m_grid, &MoodGrid::done, this, &MoodPanel::close);
    connect(done, &QPushButton::clicked, this, &MoodPanel::close);
    connect(none, &QPushButton::clicked, this, [this] {
        m_grid->choose(std::nullopt);
        close();
    });
    m_words->setText(mood ? moodText(*mood) : tr("Somewhere between the four ends"));
}

void MoodPanel::open(QWidget* anchor)
{
    openAt(anchor, m_grid);
}

void MoodPanel::tell()
{
    const auto& point = m_grid->point();
    const auto mood = point ? std::optional{journal::Mood{point->x(), point->y()}} : std::nullopt;
    m_words->setText(mood ? moodText(*mood) : tr("Somewhere between the four ends"));
    Q_EMIT changed(mood);
}

QString moodText(const journal::Mood& mood)
{
    return MoodGrid::inWords({mood.pleasantness, mood.energy});
}

} // namespace inglenook::ui
