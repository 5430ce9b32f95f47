// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/wheel_side.h"

#include "screens/exercises/steps/wheel_pane.h"
#include "theme/metrics.h"
#include "widgets/chip.h"
#include "widgets/feelings_wheel.h"
#include "widgets/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kWheel = 298;

} // namespace

WheelSide::WheelSide(const StepContext& context, QWidget* parent)
    : QWidget{parent},
      m_theme{context.theme},
      m_vocabulary{context.feelings}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep4);
    m_wheel = new FeelingsWheel{m_theme, this, FeelingsWheel::Form::Families};
    m_wheel->setObjectName(QStringLiteral("session/small-wheel"));
    m_wheel->setFamilies(wheelFamilies(m_vocabulary));
    column->addWidget(m_wheel, 0, Qt::AlignHCenter);
    m_chips = new QWidget{this};
    auto* flow = new FlowLayout{m_chips};
    flow->setAlignedToCentre(true);
    column->addWidget(m_chips);
    auto* whole = new QPushButton{tr("Open the whole wheel"), this};
    whole->setObjectName(QStringLiteral("session/whole-wheel"));
    whole->setProperty("kind", QStringLiteral("link"));
    column->addWidget(whole, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(&m_theme, &Theme::changed, this, &WheelSide::resizeWheel);
    resizeWheel();
    connect(whole, &QPushButton::clicked, this, &WheelSide::wholeWanted);
    connect(m_wheel, &FeelingsWheel::picked, this, [this](const QString& family) { showFamily(family); });
}

void WheelSide::setScale(double scale)
{
    m_scale = scale;
    resizeWheel();
}

void WheelSide::resizeWheel()
{
    const int side = m_theme.px(kWheel, m_scale);
    m_wheel->setFixedSize(side, side);
}

void WheelSide::setPicks(const std::vector<exercises::FeelingPick>& picks)
{
    if (m_family.isEmpty() && !picks.empty() && !picks.front().family.empty()) {
        m_picks = picks;
        m_family = QString::fromStdString(picks.front().family);
        if (const auto* family = m_vocabulary.family(picks.front().family))
            m_wheel->setSelectedWords({QString::fromStdString(family->title)});
        fillChips();
        return;
    }
    if (picks == m_picks)
        return;
    m_picks = picks;
    for (auto* chip : m_chips->findChildren<ChoiceChip*>()) {
        const QSignalBlocker quiet{chip};
        const auto word = chip->text().toStdString();
        chip->setChecked(
            std::any_of(m_picks.begin(), m_picks.end(), [&](const auto& pick) { return pick.word == word; }));
    }
}

void WheelSide::showFamily(const QString& key)
{
    m_family = key;
    fillChips();
    if (auto* first = m_chips->findChild<ChoiceChip*>(); first != nullptr && m_wheel->hasFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void WheelSide::fillChips()
{
    qDeleteAll(m_chips->findChildren<ChoiceChip*>());
    const auto* family = m_vocabulary.family(m_family.toStdString());
    if (family == nullptr)
        return;
    for (const auto& word : family->words) {
        auto* chip = new ChoiceChip{m_theme, QString::fromStdString(word.word), m_chips, ChipSize::Large};
        chip->setObjectName(QStringLiteral("session/word-") + QString::fromStdString(word.word));
        chip->setChecked(
            std::any_of(m_picks.begin(), m_picks.end(), [&](const auto& pick) { return pick.word == word.word; }));
        connect(chip, &QAbstractButton::toggled, this, [this, text = word.word](bool on) {
            std::erase_if(m_picks, [&](const auto& pick) { return pick.word == text; });
            if (on)
                m_picks.push_back(m_vocabulary.pick(text));
            Q_EMIT picksChanged();
        });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->updateGeometry();
}

} // namespace inglenook::ui
