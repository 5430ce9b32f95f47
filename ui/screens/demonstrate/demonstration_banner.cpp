// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/demonstrate/demonstration_banner.h"

#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 60;
constexpr int kIcon = 22;

} // namespace

DemonstrationBanner::DemonstrationBanner(const Theme& theme, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_icon{new QLabel{this}},
      m_words{new QLabel{tr("Demonstration. Nothing is saved."), this}},
      m_support{new QPushButton{this}},
      m_leave{new QPushButton{tr("Leave"), this}}
{
    setObjectName(QStringLiteral("demonstration/banner"));
    setProperty("surface", QStringLiteral("ink"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(m_words->text());
    m_support->setObjectName(QStringLiteral("demonstration/support"));
    m_support->setAccessibleName(tr("Get support"));
    m_support->setToolTip(tr("Get support, F1"));
    setButtonIcon(theme, *m_support, QStringLiteral("help"), &Tokens::onInk, IconSide::Leading, kIcon);
    m_leave->setObjectName(QStringLiteral("demonstration/leave"));
    m_leave->setToolTip(tr("Leave, and forget all of it, Ctrl L"));
    m_leave->setAccessibleDescription(tr("Everything of the demonstration is forgotten."));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(26, 0, 20, 0);
    row->setSpacing(16);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_support);
    row->addWidget(m_leave);
    connect(m_support, &QPushButton::clicked, this, &DemonstrationBanner::supportWanted);
    connect(m_leave, &QPushButton::clicked, this, &DemonstrationBanner::leaveWanted);
    connect(&theme, &Theme::changed, this, &DemonstrationBanner::restyle);
    restyle();
}

void DemonstrationBanner::restyle()
{
    const auto& tokens = m_theme.tokens();
    setFixedHeight(m_theme.px(kHeight));
    m_icon->setPixmap(m_theme.pixmap(QStringLiteral("stage"), tokens.onInk, m_theme.px(kIcon), devicePixelRatioF()));
    m_words->setFont(m_theme.font(TextRole::Banner));
    for (auto* button : {m_support, m_leave}) {
        button->setMinimumSize(m_theme.px(44), m_theme.px(44));
        button->setFont(m_theme.font(TextRole::BodyMedium));
    }
    // From edge to edge; the way out has an outline.
    setStyleSheet(QStringLiteral("QFrame[surface=\"ink\"] { border-radius: 0; }"));
    m_leave->setStyleSheet(QStringLiteral("QPushButton { border: 1px solid %1; border-radius: 10px; padding: 0 %2px; }")
                               .arg(tokens.onInk.name())
                               .arg(m_theme.px(18)));
}

} // namespace inglenook::ui
