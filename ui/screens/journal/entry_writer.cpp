// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/entry_writer.h"

#include "screens/journal/feelings_bar.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"
#include "widgets/markdown_editor.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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

EntryWriter::EntryWriter(const Theme& theme, EntryModel& entry, const exercises::FeelingsVocabulary& vocabulary,
                         QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_entry{entry}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    m_title = new QLineEdit{this};
    m_title->setObjectName(QStringLiteral("journal/write-title"));
    m_title->setAccessibleName(tr("Title, if you like"));
    m_title->setPlaceholderText(tr("Title, if you like"));
    m_title->setProperty("kind", QStringLiteral("bare"));
    m_title->setMaxLength(300);
    m_title->setTextMargins(-2, 0, 0, 0);
    m_text = new MarkdownEditor{theme, this};
    m_text->setObjectName(QStringLiteral("journal/write-text"));
    m_text->setAccessibleName(tr("Your words"));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->addWidget(m_title);
    m_body->addWidget(m_text, 1);
    column->addLayout(m_body, 1);
    m_feelings = new FeelingsBar{theme, vocabulary, this};
    auto* line = new QFrame{this};
    line->setProperty("kind", QStringLiteral("hairline"));
    column->addWidget(line);
    column->addWidget(makeFoot());
    setCompact(false);

    const auto restyle = [this] { m_title->setFont(m_theme.font(TextRole::JournalTitle)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_title, &QLineEdit::textEdited, this, &EntryWriter::takeOver);
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(m_text, &MarkdownEditor::edited, this, &EntryWriter::takeOver);
    connect(m_tags, &QLineEdit::textChanged, this, &EntryWriter::takeOver);
    connect(m_feelings, &FeelingsBar::edited, this, &EntryWriter::takeOver);
    connect(m_feelings, &FeelingsBar::wheelWanted, this, &EntryWriter::wheelWanted);
    auto* keep = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this};
    keep->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, &m_entry, &EntryModel::publish);
}

QWidget* EntryWriter::makeFoot()
{
    auto* foot = new QWidget{this};
    auto* column = m_foot = new QVBoxLayout{foot};
    column->setSpacing(8);
    column->addWidget(m_feelings);
    column->addWidget(makeTags(foot));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_note = new TextLabel{m_theme, TextRole::Caption, &Tokens::text3, tr("Saved as you type, only for you."), foot};
    m_discard = new QPushButton{tr("Don’t keep this"), foot};
    m_discard->setObjectName(QStringLiteral("journal/discard"));
    m_discard->setProperty("kind", QStringLiteral("quiet"));
    m_keep = new QPushButton{tr("Keep it"), foot};
    m_keep->setObjectName(QStringLiteral("journal/keep"));
    m_keep->setProperty("kind", QStringLiteral("primary"));
    m_keep->setToolTip(tr("Keep it, Ctrl+Enter"));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, &m_entry, &EntryModel::publish);
    connect(m_discard, &QPushButton::clicked, this, &EntryWriter::askToDiscard);
    return foot;
}

QWidget* EntryWriter::makeTags(QWidget* foot)
{
    auto* tags = new QWidget{foot};
    auto* row = new QHBoxLayout{tags};
    row->setContentsMargins({});
    row->setSpacing(10);
    auto* label = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, tr("Tags"), tags};
    label->setWordWrap(false);
    m_tags = new QLineEdit{tags};
    m_tags->setObjectName(QStringLiteral("journal/write-tags"));
    m_tags->setAccessibleName(tr("Tags, with commas between them"));
    m_tags->setPlaceholderText(tr("walk, evening"));
    label->setBuddy(m_tags);
    // Part of the page, where a list that pops up would be a window of its own, above the curtain.
    m_suggestions = new QWidget{tags};
    auto* suggestions = new QHBoxLayout{m_suggestions};
    suggestions->setContentsMargins({});
    suggestions->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_tags, 1);
    row->addWidget(m_suggestions);
    connect(m_tags, &QLineEdit::textEdited, this, &EntryWriter::suggestTags);
    return tags;
}

void EntryWriter::suggestTags()
{
    const auto old = m_suggestions->findChildren<QPushButton*>();
    for (auto* button : old) {
        button->hide();
        button->deleteLater();
    }
    const auto prefix = m_tags->text().section(QLatin1Char{','}, -1).trimmed();
    if (prefix.isEmpty())
        return;
    const auto there = splitTags(m_tags->text().section(QLatin1Char{','}, 0, -2));
    int shown = 0;
    for (const auto& tag : m_entry.tagsBeginningWith(prefix)) {
        if (there.contains(tag, Qt::CaseInsensitive) || tag == prefix || tag.size() > kLongestSuggestion)
            continue;
        auto* button = new QPushButton{QStringLiteral("#%1").arg(tag), m_suggestions};
        button->setObjectName(QStringLiteral("journal/suggestion-%1").arg(shown));
        button->setProperty("kind", QStringLiteral("chip"));
        button->setToolTip(tr("Take this tag"));
        m_suggestions->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tag] { takeTag(tag); });
        if (++shown == kSuggestions)
            break;
    }
}

void EntryWriter::takeTag(const QString& tag)
{
    auto text = m_tags->text();
    text.truncate(text.lastIndexOf(QLatin1Char{','}) + 1);
    m_tags->setText(text + (text.isEmpty() ? QString{} : QStringLiteral(" ")) + tag + QStringLiteral(", "));
    m_tags->setFocus(Qt::OtherFocusReason);
    suggestTags();
}

void EntryWriter::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void EntryWriter::addFeeling(const QString& word)
{
    m_feelings->add(word);
}

void EntryWriter::setCompact(bool compact)
{
    const int side = compact ? 32 : 48;
    m_body->setContentsMargins(side, compact ? 18 : 30, side, 12);
    m_foot->setContentsMargins(side, 10, compact ? 20 : 24, 14);
    m_text->setCompact(compact);
}

void EntryWriter::begin()
{
    m_filling = true;
    const auto& content = m_entry.content();
    m_title->setText(QString::fromStdString(content.title));
    m_text->setMarkdownText(QString::fromStdString(content.text));
    QStringList tags;
    for (const auto& tag : content.tags)
        tags.append(QString::fromStdString(tag));
    m_tags->setText(tags.join(QStringLiteral(", ")));
    suggestTags();
    m_feelings->setFeelings(content.feelings);
    m_filling = false;
    m_discard->setText(m_entry.shown() ? tr("Leave it as it was") : tr("Don’t keep this"));
    if (content.title.empty() && content.text.empty())
        m_title->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void EntryWriter::takeOver()
{
    if (m_filling || !m_entry.isWriting())
        return;
    auto content = m_entry.content();
    content.title = m_title->text().toStdString();
    content.text = m_text->markdownText().toStdString();
    content.tags.clear();
    for (const auto& tag : splitTags(m_tags->text()))
        content.tags.push_back(tag.toStdString());
    content.feelings = m_feelings->feelings();
    m_entry.setContent(content);
}

void EntryWriter::askToDiscard()
{
    const auto& content = m_entry.content();
    if (!m_entry.shown() && saysNothing(content)) {
        m_entry.discard();
        return;
    }
    constexpr int kLetGo = 1;
    constexpr int kStay = 2;
    const bool editing = m_entry.shown().has_value();
    auto* dialog = new Dialog{m_theme, editing ? tr("Leave the entry as it was?") : tr("Let these words go?"),
                              tr("What you have just written would be gone, and can’t be brought back."), this};
    dialog->addAnswer(kLetGo, editing ? tr("Leave it as it was") : tr("Let them go"), Dialog::Weight::Final);
    dialog->addAnswer(kStay, tr("Go on writing"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(kStay);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == kLetGo)
            m_entry.discard();
    });
    dialog->open();
}

} // namespace inglenook::ui
