// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/settings_section.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/folded_text.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kBetweenChoices = 14;

/// All that can be read or heard in it.
QString readableIn(const QWidget& part)
{
    QStringList all;
    for (const auto* widget : part.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            all.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            all.append(button->text());
        all.append(widget->accessibleName());
    }
    return FoldedText::of(all.join(QLatin1Char{'\n'})).folded;
}

bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}

} // namespace

SettingsSection::SettingsSection(const Theme& theme, const QString& title, const QString& lead, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_title{FoldedText::of(title).folded}
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
    auto* item = addItem();
    item->addWidget(new TextLabel{m_theme, TextRole::Heading, name, this});
    item->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    auto* segments = new Segments{m_theme, name, this};
    segments->setObjectName(objectName);
    segments->setStacks(true);
    segments->setAccessibleDescription(help);
    for (const auto& word : words)
        segments->addSegment(word);
    segments->setCurrent(current);
    item->addWidget(segments, 0, Qt::AlignLeading);
    connect(segments, &Segments::chosen, this, choose);
}

void SettingsSection::addSwitch(const QString& name, const QString& help, const QString& objectName, bool on,
                                const std::function<void(bool)>& set)
{
    auto* item = addItem();
    auto* toggle = new ToggleSwitch{m_theme, name, this};
    toggle->setObjectName(objectName);
    toggle->setAccessibleDescription(help);
    toggle->setChecked(on);
    item->addWidget(toggle, 0, Qt::AlignLeading);
    item->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    connect(toggle, &QAbstractButton::toggled, this, set);
}

QVBoxLayout* SettingsSection::addItem()
{
    auto* item = new QWidget{this};
    auto* layout = new QVBoxLayout{item};
    layout->setContentsMargins(0, kBetweenChoices, 0, 0);
    layout->setSpacing(column()->spacing());
    column()->addWidget(item);
    m_items.append(item);
    return layout;
}

bool SettingsSection::narrow(const QStringList& words)
{
    const bool all =
        words.isEmpty() || hasAll(m_title, words) || (m_items.isEmpty() && hasAll(readableIn(*this), words));
    bool any = all;
    for (auto* item : std::as_const(m_items)) {
        const bool fits = all || hasAll(m_title + QLatin1Char{'\n'} + readableIn(*item), words);
        item->setVisible(fits);
        any = any || fits;
    }
    setVisible(any);
    return any;
}

} // namespace inglenook::ui
