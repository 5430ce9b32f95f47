// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/library_filters.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kCaptionFrom = 940; ///< narrower, the room is for the choices

} // namespace

LibraryFilters::LibraryFilters(const Theme& theme, LibraryModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    column->addWidget(makeKinds());
    column->addWidget(makeNeeds());
    showMix();
}

QWidget* LibraryFilters::makeKinds()
{
    auto* bar = new QWidget{this};
    auto* row = new FlowLayout{bar, space::kStep3, space::kStep2};
    row->setContentsMargins({});
    if (m_model.isForTwo()) {
        m_company = new Segments{m_theme, tr("Who"), bar};
        m_company->setObjectName(QStringLiteral("library/company"));
        for (const auto& text : {tr("All"), tr("Together"), tr("Alone")})
            m_company->addSegment(text);
        row->addWidget(m_company);
        connect(m_company, &Segments::chosen, this,
                [this](int index) { m_model.setCompany(static_cast<Company>(index)); });
    }
    m_length = new Segments{m_theme, tr("Length"), bar};
    m_length->setObjectName(QStringLiteral("library/length"));
    for (const auto& text : {tr("Any length"), tr("5 min"), tr("10"), tr("20"), tr("Longer")})
        m_length->addSegment(text);
    row->addWidget(m_length);
    connect(m_length, &Segments::chosen, this, [this](int index) { m_model.setLength(static_cast<Length>(index)); });
    m_demonstrate = new QPushButton{tr("Good to demonstrate"), bar};
    m_demonstrate->setObjectName(QStringLiteral("library/demonstrate"));
    m_demonstrate->setCheckable(true);
    m_demonstrate->setProperty("kind", QStringLiteral("quiet"));
    row->addWidget(m_demonstrate);
    connect(m_demonstrate, &QPushButton::toggled, this, [this](bool on) { m_model.setDemonstrateOnly(on); });
    return bar;
}

QWidget* LibraryFilters::makeNeeds()
{
    auto* bar = new QWidget{this};
    bar->setObjectName(QStringLiteral("library/needs"));
    bar->setAccessibleName(tr("What we need now"));
    auto* row = new FlowLayout{bar, space::kStep2, space::kStep1};
    row->setContentsMargins({});
    m_needCaption = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("What we need now"), bar};
    m_needCaption->setWordWrap(false);
    m_needCaption->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    row->addWidget(m_needCaption);
    for (const auto need : needs()) {
        if (!m_model.serves(need))
            continue;
        auto* chip = new ChoiceChip{m_theme, needText(need), bar};
        chip->setObjectName(QStringLiteral("library/need-%1").arg(static_cast<int>(need)));
        chip->setAccessibleDescription(tr("What we need now"));
        m_needs.insert(need, chip);
        row->addWidget(chip);
        // One at a time; the one that is chosen can be let go again.
        connect(chip, &QPushButton::clicked, this,
                [this, need](bool on) { m_model.setNeed(on ? std::optional{need} : std::nullopt); });
    }
    return bar;
}

void LibraryFilters::showMix()
{
    if (m_company != nullptr)
        m_company->setCurrent(static_cast<int>(m_model.company()));
    m_length->setCurrent(static_cast<int>(m_model.length()));
    m_needCaption->setFixedHeight(m_theme.px(size::kHit));
    const QSignalBlocker quiet{m_demonstrate};
    const bool only = m_model.demonstrateOnly();
    m_demonstrate->setChecked(only);
    setButtonIcon(m_theme, *m_demonstrate, only ? QStringLiteral("check") : QStringLiteral("stage"),
                  only ? &Tokens::text : &Tokens::text2);
    for (auto chip = m_needs.cbegin(); chip != m_needs.cend(); ++chip)
        chip.value()->setChecked(m_model.need() == chip.key());
}

void LibraryFilters::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_needCaption->setVisible(width() >= m_theme.px(kCaptionFrom));
}

} // namespace inglenook::ui
