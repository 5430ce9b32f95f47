// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/feelings_slot.h"

#include "theme/metrics.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/flow_text.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace inglenook::ui {

FeelingsSlot::FeelingsSlot(const StepContext& context, const QString& label, QWidget* parent)
    : QWidget{parent},
      m_theme{context.theme},
      m_vocabulary{context.feelings}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    auto* words = new FlowText{m_theme, TextRole::TypedAnswer, &Tokens::text, this};
    words->setText(label);
    column->addWidget(words);
    m_box = new QFrame{this};
    m_box->setObjectName(QStringLiteral("session/feelings"));
    m_flow = new FlowLayout{m_box};
    m_flow->setContentsMargins(space::kStep2, space::kStep2, space::kStep2, space::kStep2);
    m_edit = new QLineEdit{m_box};
    m_edit->setObjectName(QStringLiteral("session/feeling-word"));
    m_edit->setAccessibleName(label);
    m_edit->setAccessibleDescription(tr("Type a word and press Enter, or pick one from the wheel."));
    m_edit->setProperty("kind", QStringLiteral("bare"));
    m_edit->setProperty("focusTarget", QStringLiteral("parent"));
    m_edit->setMaxLength(60);
    m_edit->setMinimumWidth(m_theme.px(200));
    m_edit->setMinimumHeight(m_theme.px(size::kChipLarge));
    column->addWidget(m_box);
    connect(m_edit, &QLineEdit::returnPressed, this, &FeelingsSlot::takeTyped);
    connect(&m_theme, &Theme::changed, this, &FeelingsSlot::restyle);
    restyle();
    fill();
}

void FeelingsSlot::restyle()
{
    const auto& tokens = m_theme.tokens();
    m_box->setStyleSheet(
        QStringLiteral(
            "QFrame[objectName=\"session/feelings\"] { background: %1; border: %2px solid %3; border-radius: %4px; }")
            .arg(tokens.raised.name())
            .arg(tokens.border)
            .arg(tokens.control.name())
            .arg(radius::kControl));
    m_edit->setFont(m_theme.font(TextRole::TypedAnswerSlot));
}

QWidget* FeelingsSlot::firstControl() const
{
    return m_edit;
}

void FeelingsSlot::takeTyped()
{
    const auto word = m_edit->text().simplified();
    if (word.isEmpty())
        return;
    m_edit->clear();
    const auto pick = m_vocabulary.pick(word.toStdString());
    for (const auto& known : m_picks)
        if (known.word == pick.word)
            return;
    m_picks.push_back(pick);
    Q_EMIT picksChanged();
}

void FeelingsSlot::setPicks(const std::vector<exercises::FeelingPick>& picks)
{
    if (picks == m_picks && m_flow->count() == static_cast<int>(picks.size()) + 1)
        return;
    m_picks = picks;
    fill();
}

void FeelingsSlot::fill()
{
    while (auto* item = m_flow->takeAt(0)) {
        if (item->widget() != m_edit) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QWidget* before = m_edit->previousInFocusChain();
    for (const auto& pick : m_picks) {
        auto* chip =
            new FeelingChip{m_theme, feelingText(pick), QString::fromStdString(pick.family), m_box, ChipSize::Large};
        chip->setRemovable(true);
        chip->setObjectName(QStringLiteral("session/feeling-") + QString::fromStdString(pick.word));
        connect(chip, &FeelingChip::removeWanted, this, [this, word = pick.word] {
            std::erase_if(m_picks, [&](const auto& known) { return known.word == word; });
            m_edit->setFocus(Qt::OtherFocusReason);
            Q_EMIT picksChanged();
        });
        m_flow->addWidget(chip);
        QWidget::setTabOrder(before, chip);
        before = chip;
        chip->show();
    }
    m_flow->addWidget(m_edit);
    QWidget::setTabOrder(before, m_edit);
    m_box->updateGeometry();
}

} // namespace inglenook::ui
