// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/feelings_bar.h"

#include "panels/mood_panel.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <QPushButton>

#include <algorithm>

namespace inglenook::ui {

FeelingsBar::FeelingsBar(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_vocabulary{vocabulary}
{
    new FlowLayout{this};
    fill();
}

void FeelingsBar::setFeelings(std::vector<exercises::FeelingPick> feelings)
{
    m_feelings = std::move(feelings);
    fill();
}

void FeelingsBar::fill()
{
    auto* flow = layout();
    while (auto* item = flow->takeAt(0)) {
        if (auto* old = item->widget()) {
            old->hide();
            old->setObjectName({});
            old->deleteLater();
        }
        delete item;
    }
    m_moodButton = new QPushButton{m_mood ? moodText(*m_mood) : tr("How is it?"), this};
    m_moodButton->setObjectName(QStringLiteral("journal/mood"));
    m_moodButton->setProperty("kind", m_mood ? QStringLiteral("chip") : QStringLiteral("link"));
    m_moodButton->setToolTip(tr("A point between pleasant and unpleasant, Ctrl+M"));
    connect(m_moodButton, &QPushButton::clicked, this, &FeelingsBar::openMood);
    flow->addWidget(m_moodButton);
    m_moodButton->show();
    for (const auto& feeling : m_feelings) {
        auto* chip =
            new FeelingChip{m_theme, feelingWithStrength(feeling), QString::fromStdString(feeling.family), this};
        chip->setRemovable(true);
        chip->setToolTip(tr("A little or a lot: press to change. Delete takes it away"));
        chip->setObjectName(QStringLiteral("journal/feeling-%1").arg(QString::fromStdString(feeling.word)));
        connect(chip, &FeelingChip::clicked, this, [this, word = feeling.word] { changeIntensity(word); });
        connect(chip, &FeelingChip::removeWanted, this, [this, word = feeling.word] { remove(word); });
        flow->addWidget(chip);
        chip->show();
    }
    m_add = new QPushButton{m_feelings.empty() ? tr("Name a feeling") : tr("Add a feeling"), this};
    m_add->setObjectName(QStringLiteral("journal/add-feeling"));
    m_add->setProperty("kind", QStringLiteral("link"));
    connect(m_add, &QPushButton::clicked, this, &FeelingsBar::wheelWanted);
    flow->addWidget(m_add);
    m_add->show();
    setTabAfter(m_before);
}

void FeelingsBar::add(const QString& word)
{
    const auto pick = m_vocabulary.pick(word.toStdString());
    const auto same = [&pick](const auto& other) { return other.word == pick.word; };
    if (pick.word.empty() || std::any_of(m_feelings.begin(), m_feelings.end(), same))
        return;
    m_feelings.push_back(pick);
    fill();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FeelingsBar::setMood(const std::optional<journal::Mood>& mood)
{
    m_mood = mood;
    fill();
}

void FeelingsBar::setTabAfter(QWidget* before)
{
    m_before = before;
    for (int i = 0; before != nullptr && i < layout()->count(); ++i) {
        auto* next = layout()->itemAt(i)->widget();
        setTabOrder(before, next);
        before = next;
    }
}

void FeelingsBar::openMood()
{
    auto* panel = new MoodPanel{m_theme, m_mood, parentWidget()->parentWidget()};
    connect(panel, &MoodPanel::changed, this, [this](const std::optional<journal::Mood>& mood) {
        m_mood = mood;
        Q_EMIT edited();
    });
    // The button changes its words, and so its place, when the panel is gone.
    connect(panel, &MoodPanel::closed, this, [this](bool hadFocus) {
        fill();
        if (hadFocus)
            m_moodButton->setFocus(Qt::OtherFocusReason);
    });
    panel->open(m_moodButton);
}

void FeelingsBar::changeIntensity(const std::string& word)
{
    using exercises::Intensity;
    for (auto& pick : m_feelings) {
        if (pick.word == word)
            pick.intensity = pick.intensity == Intensity::Unsaid   ? Intensity::Little
                             : pick.intensity == Intensity::Little ? Intensity::ALot
                                                                   : Intensity::Unsaid;
    }
    fill();
    if (auto* chip = findChild<QPushButton*>(QStringLiteral("journal/feeling-%1").arg(QString::fromStdString(word))))
        chip->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FeelingsBar::remove(const std::string& word)
{
    std::erase_if(m_feelings, [&word](const auto& pick) { return pick.word == word; });
    fill();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace inglenook::ui
