// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/settings_section.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kBetweenChoices = 14;

} // namespace

SettingsSection::SettingsSection(const Theme& theme, const QString& title, const QString& lead, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme}
{
    setAccessibleName(title);
    column()->setSpacing(8);
    column()->addWidget(new TextLabel{theme, TextRole::Section, title, this});
    if (!lead.isEmpty())
        column()->addWidget(new TextLabel{theme, TextRole::Body, &Tokens::text2, lead, this});
}

void SettingsSection::addChoice(const QString& name, const QString& help, const QString& objectName,
                                const QStringList& words, int current, const std::function<void(int)>& choose)
{
    column()->addSpacing(kBetweenChoices);
    column()->addWidget(new TextLabel{m_theme, TextRole::Heading, name, this});
    column()->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    auto* segments = new Segments{m_theme, name, this};
    segments->setObjectName(objectName);
    for (const auto& word : words)
        segments->addSegment(word);
    segments->setCurrent(current);
    column()->addWidget(segments, 0, Qt::AlignLeading);
    connect(segments, &Segments::chosen, this, choose);
}

void SettingsSection::addSwitch(const QString& name, const QString& help, const QString& objectName, bool on,
                                const std::function<void(bool)>& set)
{
    column()->addSpacing(kBetweenChoices);
    auto* toggle = new ToggleSwitch{m_theme, name, this};
    toggle->setObjectName(objectName);
    toggle->setChecked(on);
    column()->addWidget(toggle, 0, Qt::AlignLeading);
    column()->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    connect(toggle, &QAbstractButton::toggled, this, set);
}

} // namespace inglenook::ui
