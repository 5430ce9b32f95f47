// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/entry_reader.h"

#include "models/timeline_model.h"
#include "screens/journal/looks.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/markdown_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {

EntryReader::EntryReader(const Theme& theme, EntryModel& entry, QVector<Person> people, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_entry{entry},
      m_people{std::move(people)}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead());
    m_title = new TextLabel{theme, TextRole::JournalTitle, QString{}, this};
    m_title->setObjectName(QStringLiteral("journal/title"));
    m_title->setContentsMargins(48, 8, 48, 0);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_title);
    m_text = new MarkdownView{theme, this};
    m_text->setObjectName(QStringLiteral("journal/text"));
    m_text->setAccessibleName(tr("The entry"));
    m_text->setContentsMargins(48, 0, 24, 0);
    auto* textRow = new QHBoxLayout;
    textRow->setContentsMargins(44, 4, 24, 0);
    textRow->addWidget(m_text, 1);
    column->addLayout(textRow, 1);
    column->addWidget(makeFoot());
}

QHBoxLayout* EntryReader::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(48, 30, 24, 12);
    head->setSpacing(12);
    m_mark = new MemberMark{m_theme, this};
    m_mark->setFixedSize(m_theme.px(36), m_theme.px(36));
    m_who = new TextLabel{m_theme, TextRole::BodyStrong, QString{}, this};
    m_who->setWordWrap(false);
    m_when = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, QString{}, this};
    m_when->setObjectName(QStringLiteral("journal/when"));
    m_when->setWordWrap(false);
    m_edit = new QPushButton{tr("Edit"), this};
    m_edit->setObjectName(QStringLiteral("journal/edit"));
    m_edit->setProperty("kind", QStringLiteral("secondary"));
    m_edit->setToolTip(tr("Edit, Ctrl+E"));
    m_more = new QToolButton{this};
    m_more->setObjectName(QStringLiteral("journal/more"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setProperty("kind", QStringLiteral("quiet"));
    const auto restyle = [this] {
        m_edit->setIcon(m_theme.icon(QStringLiteral("pen"), m_theme.tokens().text));
        m_more->setIcon(m_theme.icon(QStringLiteral("more"), m_theme.tokens().text2));
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    head->addWidget(m_mark);
    head->addWidget(m_who);
    head->addWidget(m_when);
    head->addStretch();
    head->addWidget(m_edit);
    head->addWidget(m_more);
    connect(m_edit, &QPushButton::clicked, &m_entry, &EntryModel::beginEditing);
    connect(m_more, &QToolButton::clicked, this, &EntryReader::openMenu);
    return head;
}

QWidget* EntryReader::makeFoot()
{
    auto* foot = new QFrame{this};
    foot->setProperty("kind", QStringLiteral("foot"));
    auto* row = new QHBoxLayout{foot};
    row->setContentsMargins(48, 12, 24, 12);
    m_chips = new QWidget{foot};
    new FlowLayout{m_chips};
    row->addWidget(m_chips, 1);
    m_readers = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, foot};
    m_readers->setWordWrap(false);
    row->addWidget(m_readers);
    return foot;
}

void EntryReader::showEntry()
{
    const auto& shown = m_entry.shown();
    if (!shown)
        return;
    const auto author = shown->author ? QString::fromStdString(shown->author->toString()) : QString{};
    m_mark->setVisible(!author.isEmpty());
    QString who = tr("Together");
    for (const auto& person : std::as_const(m_people)) {
        if (person.id != author)
            continue;
        who = person.name;
        m_mark->setPerson(lookOf(person));
    }
    m_who->setText(who);
    m_who->setVisible(m_people.size() > 1);
    m_when->setText(
        QLocale{}.toString(wallTime(shown->content.created), tr("dddd d MMMM, HH:mm", "date and time of an entry")));
    const auto title = QString::fromStdString(shown->content.title);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setMarkdownText(QString::fromStdString(shown->content.text));
    m_readers->setText(m_people.size() > 1 ? tr("Both of you can read this") : tr("Only you can read this"));
    fillFoot();
}

void EntryReader::fillFoot()
{
    auto* flow = m_chips->layout();
    while (auto* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& content = m_entry.shown()->content;
    for (const auto& feeling : content.feelings) {
        const auto word = QString::fromStdString(feeling.word);
        auto* chip = new FeelingChip{m_theme, word, QString::fromStdString(feeling.family), m_chips};
        chip->setRemovable(false);
        flow->addWidget(chip);
    }
    for (const auto& tag : content.tags) {
        auto* button = new QPushButton{QStringLiteral("#%1").arg(QString::fromStdString(tag)), m_chips};
        button->setProperty("kind", QStringLiteral("chip"));
        button->setToolTip(tr("Show everything with this tag"));
        connect(button, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagChosen(QString::fromStdString(tag)); });
        flow->addWidget(button);
    }
}

void EntryReader::setHits(const QStringList& words)
{
    m_text->setHits(words);
}

void EntryReader::openMenu()
{
    if (!m_entry.shown())
        return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool starred = m_entry.shown()->content.starred;
    menu->addAction(starred ? tr("Take the star away") : tr("Give it a star"), &m_entry,
                    [this, starred] { m_entry.setStarred(!starred); });
    menu->addAction(tr("Move to the bin"), &m_entry, &EntryModel::moveToBin);
    menu->popup(m_more->mapToGlobal(QPoint{0, m_more->height()}));
}

} // namespace inglenook::ui
