// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/tag_line.h"

#include "models/shown_tag.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace inglenook::ui {
namespace {

constexpr int kSuggestions = 3;
constexpr qsizetype kLongestSuggestion = 16; ///< there is one line for all

QStringList splitTags(const QString& text)
{
    QStringList tags;
    for (auto tag : text.split(QLatin1Char{','}, Qt::SkipEmptyParts)) {
        tag = tag.simplified();
        while (tag.startsWith(QLatin1Char{'#'}))
            tag.remove(0, 1);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

} // namespace

TagLine::TagLine(const Theme& theme, EntryModel& entry, QWidget* parent) : QWidget{parent}, m_entry{entry}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(10);
    auto* label = new TextLabel{theme, TextRole::Small, &Tokens::text2, tr("Tags"), this};
    label->setWordWrap(false);
    m_field = new QLineEdit{this};
    m_field->setObjectName(QStringLiteral("journal/write-tags"));
    m_field->setAccessibleName(tr("Tags, with commas between them"));
    m_field->setAccessibleDescription(tr("The down arrow takes the first tag that is offered"));
    m_field->setPlaceholderText(tr("walk, evening"));
    m_field->installEventFilter(this);
    label->setBuddy(m_field);
    // Part of the page, where a list that pops up would be a window of its own, above the curtain.
    m_suggestions = new QWidget{this};
    auto* suggestions = new QHBoxLayout{m_suggestions};
    suggestions->setContentsMargins({});
    suggestions->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_suggestions);
    connect(m_field, &QLineEdit::textEdited, this, &TagLine::suggest);
    connect(m_field, &QLineEdit::textChanged, this, &TagLine::edited);
}

void TagLine::setTags(const std::vector<std::string>& tags)
{
    QStringList all;
    for (const auto& tag : tags)
        all.append(QString::fromStdString(tag));
    m_field->setText(all.join(QStringLiteral(", ")));
    suggest();
}

std::vector<std::string> TagLine::tags() const
{
    std::vector<std::string> tags;
    for (const auto& tag : splitTags(m_field->text()))
        tags.push_back(tag.toStdString());
    return tags;
}

void TagLine::suggest()
{
    const auto old = m_suggestions->findChildren<QPushButton*>();
    for (auto* button : old) {
        button->hide();
        button->deleteLater();
    }
    m_suggested.clear();
    const auto prefix = m_field->text().section(QLatin1Char{','}, -1).trimmed();
    if (prefix.isEmpty())
        return;
    const auto there = splitTags(m_field->text().section(QLatin1Char{','}, 0, -2));
    for (const auto& tag : m_entry.tagsBeginningWith(prefix)) {
        if (there.contains(tag, Qt::CaseInsensitive) || tag == prefix || tag.size() > kLongestSuggestion)
            continue;
        auto* button = new QPushButton{shownTag(tag), m_suggestions};
        button->setObjectName(QStringLiteral("journal/suggestion-%1").arg(m_suggested.size()));
        button->setProperty("kind", QStringLiteral("chip"));
        button->setToolTip(tr("Take this tag"));
        m_suggestions->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tag] { take(tag); });
        m_suggested.append(tag);
        if (m_suggested.size() == kSuggestions)
            break;
    }
}

void TagLine::take(const QString& tag)
{
    auto text = m_field->text();
    text.truncate(text.lastIndexOf(QLatin1Char{','}) + 1);
    m_field->setText(text + (text.isEmpty() ? QString{} : QStringLiteral(" ")) + tag + QStringLiteral(", "));
    m_field->setFocus(Qt::OtherFocusReason);
    suggest();
}

bool TagLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down &&
        !m_suggested.isEmpty()) {
        take(QString{m_suggested.constFirst()});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inglenook::ui
