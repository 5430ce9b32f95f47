// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/feelings_bar.h"

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
    for (const auto& feeling : m_feelings) {
        auto* chip = new FeelingChip{m_theme, QString::fromStdString(feeling.word),
                                     QString::fromStdString(feeling.family), this};
        chip->setRemovable(true);
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

void FeelingsBar::remove(const std::string& word)
{
    std::erase_if(m_feelings, [&word](const auto& pick) { return pick.word == word; });
    fill();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace inglenook::ui
