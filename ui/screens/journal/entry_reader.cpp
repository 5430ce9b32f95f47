// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/entry_reader.h"

#include "models/session_feelings.h"
#include "models/shown_tag.h"
#include "models/timeline_model.h"
#include "panels/mood_panel.h"
#include "screens/journal/pictures_of.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/chip.h"
#include "widgets/fitting_label.h"
#include "widgets/flow_layout.h"
#include "widgets/markdown_view.h"
#include "widgets/marked_label.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kScrollBar = 16;

} // namespace

EntryReader::EntryReader(const Theme& theme, EntryModel& entry, Writing& writing, QVector<Person> people,
                         QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_entry{entry},
      m_writing{writing},
      m_people{std::move(people)}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = makeHead();
    column->addLayout(m_head);
    m_title = new MarkedLabel{theme, TextRole::JournalTitle, this};
    m_title->setObjectName(QStringLiteral("journal/title"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_title);
    m_text = new MarkdownView{theme, this};
    m_text->setObjectName(QStringLiteral("journal/text"));
    m_text->setAccessibleName(tr("The entry"));
    m_text->setPictures(pictureSource(writing.pictures));
    connect(m_text, &MarkdownView::pictureChosen, this, &EntryReader::pictureWanted);
    connect(&writing.pictures, &PictureModel::came, m_text, &MarkdownView::pictureCame);
    m_textRow = new QHBoxLayout;
    m_textRow->addWidget(m_text, 100);
    m_textRow->addStretch(1);
    column->addLayout(m_textRow, 1);
    auto* line = new QFrame{this};
    line->setProperty("kind", QStringLiteral("hairline"));
    column->addWidget(line);
    column->addWidget(makeFoot());
    setCompact(false);
    setAlone(false);
}

QHBoxLayout* EntryReader::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_back = new QPushButton{tr("Entries"), this};
    m_back->setObjectName(QStringLiteral("journal/back"));
    m_back->setProperty("kind", QStringLiteral("quiet"));
    m_back->setToolTip(tr("Back to the entries, Esc"));
    setButtonIcon(m_theme, *m_back, QStringLiteral("left"), &Tokens::text2);
    m_mark = new MemberMark{m_theme, this};
    m_mark->setFixedSize(m_theme.px(36), m_theme.px(36));
    m_who = new TextLabel{m_theme, TextRole::BodyStrong, QString{}, this};
    m_who->setWordWrap(false);
    m_when = new FittingLabel{m_theme, TextRole::Body, &Tokens::text2, this};
    m_when->setObjectName(QStringLiteral("journal/when"));
    m_edit = new QPushButton{tr("Edit"), this};
    m_edit->setObjectName(QStringLiteral("journal/edit"));
    m_edit->setProperty("kind", QStringLiteral("secondary"));
    m_edit->setToolTip(tr("Edit, Ctrl+E"));
    setButtonIcon(m_theme, *m_edit, QStringLiteral("pen"), &Tokens::text);
    m_bringBack = new QPushButton{tr("Bring it back"), this};
    m_bringBack->setObjectName(QStringLiteral("journal/bring-back"));
    m_bringBack->setProperty("kind", QStringLiteral("secondary"));
    setButtonIcon(m_theme, *m_bringBack, QStringLiteral("undo"), &Tokens::text);
    m_toBin = new QPushButton{tr("Move to the bin"), this};
    m_toBin->setObjectName(QStringLiteral("journal/to-bin"));
    m_toBin->setProperty("kind", QStringLiteral("quiet"));
    m_toBin->setToolTip(tr("Move to the bin, where it rests for 30 days"));
    m_remove = new QPushButton{tr("Delete for good"), this};
    m_remove->setObjectName(QStringLiteral("journal/remove"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_remove->setToolTip(tr("Delete for good, before its 30 days are over"));
    head->addWidget(m_back);
    m_whose = new TextLabel{m_theme, TextRole::BodyStrong, &Tokens::accentText, QString{}, this};
    m_whose->setObjectName(QStringLiteral("journal/whose-entry"));
    m_whose->setWordWrap(false);
    m_whose->hide();
    head->addWidget(m_mark);
    head->addWidget(m_whose);
    head->addWidget(m_who);
    head->addWidget(m_when, 1);
    m_versions = addTool(*head, "journal/versions", "clock", tr("Earlier versions, Ctrl+Shift+V"));
    m_star = addTool(*head, "journal/star", "star", tr("Star"));
    m_star->setCheckable(true);
    m_share = addTool(*head, "journal/share", "arrow", tr("Copy to a journal you share, Ctrl+Shift+C"));
    connect(m_versions, &QToolButton::clicked, this, &EntryReader::versionsWanted);
    connect(m_share, &QToolButton::clicked, this, &EntryReader::shareWanted);
    auto* share = new QShortcut{QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C}, this};
    share->setContext(Qt::WidgetWithChildrenShortcut);
    connect(share, &QShortcut::activated, m_share, &QToolButton::click);
    connect(m_star, &QToolButton::clicked, this, [this] { m_entry.setStarred(m_star->isChecked()); });
    auto* versions = new QShortcut{QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V}, this};
    versions->setContext(Qt::WidgetWithChildrenShortcut);
    connect(versions, &QShortcut::activated, m_versions, &QToolButton::click);
    head->addWidget(m_edit);
    head->addWidget(m_bringBack);
    head->addWidget(m_toBin);
    head->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &EntryReader::removalWanted);
    connect(m_back, &QPushButton::clicked, this, &EntryReader::backWanted);
    connect(m_edit, &QPushButton::clicked, &m_entry, &EntryModel::beginEditing);
    connect(m_bringBack, &QPushButton::clicked, &m_entry, qOverload<>(&EntryModel::bringBack));
    connect(m_toBin, &QPushButton::clicked, &m_entry, &EntryModel::moveToBin);
    connect(&m_theme, &Theme::changed, this, [this] { m_mark->setFixedSize(m_theme.px(36), m_theme.px(36)); });
    return head;
}

QToolButton* EntryReader::addTool(QHBoxLayout& row, const char* name, const char* icon, const QString& text)
{
    auto* button = new QToolButton{this};
    button->setObjectName(QLatin1String{name});
    button->setProperty("kind", QStringLiteral("icon"));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonIcon(m_theme, *button, QLatin1String{icon}, &Tokens::text2);
    row.addWidget(button);
    return button;
}

void EntryReader::showStar(bool starred)
{
    m_star->setChecked(starred);
    m_star->setToolTip(starred ? tr("Take the star away") : tr("Give it a star"));
    setButtonIcon(m_theme, *m_star, starred ? QStringLiteral("star-full") : QStringLiteral("star"),
                  starred ? &Tokens::accentText : &Tokens::text2);
}

QVector<PictureSheet::Line> EntryReader::pictures() const
{
    QVector<PictureSheet::Line> lines;
    for (const auto& picture : m_text->pictures())
        lines.append({picture.id, picture.description});
    return lines;
}

void EntryReader::setCompact(bool compact)
{
    const int side = compact ? 32 : 48;
    m_head->setContentsMargins(side, compact ? 18 : 30, compact ? 20 : 24, compact ? 8 : 12);
    m_title->setContentsMargins(side, compact ? 0 : 8, side, 4);
    m_textRow->setContentsMargins(side, 4, compact ? 20 : 24, 0);
    m_foot->setContentsMargins(side, 12, compact ? 20 : 24, 12);
    m_text->setCompact(compact);
    m_text->setMaximumWidth(m_theme.px(size::kReadingMeasure) + kScrollBar);
}

void EntryReader::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void EntryReader::setWhose(std::optional<Whose> whose)
{
    m_whose->setVisible(whose.has_value());
    m_whose->setText(whose == Whose::Ours ? tr("Ours", "an entry") : tr("Mine", "an entry"));
}

void EntryReader::setShareable(bool shareable)
{
    m_isShareable = shareable;
    m_share->setVisible(shareable && !m_entry.isBinned());
}

QString EntryReader::markedWords() const
{
    auto words = m_text->textCursor().selection().toPlainText();
    words.remove(QChar::ObjectReplacementCharacter);
    return words.trimmed();
}

void EntryReader::focusText()
{
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QWidget* EntryReader::makeFoot()
{
    auto* foot = new QWidget{this};
    auto* row = m_foot = new QHBoxLayout{foot};
    row->setSpacing(16);
    m_chips = new QWidget{foot};
    new FlowLayout{m_chips};
    row->addWidget(m_chips, 1);
    m_readers = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, foot};
    m_readers->setObjectName(QStringLiteral("journal/readers"));
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
    tellWhen();
    const auto title = QString::fromStdString(shown->content.title);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setMarkdownText(QString::fromStdString(shown->content.text));
    m_text->moveCursor(QTextCursor::Start); // where the keyboard begins
    const bool binned = m_entry.isBinned();
    m_edit->setVisible(!binned);
    showStar(shown->content.starred);
    m_star->setVisible(!binned);
    m_versions->setVisible(!binned && !m_writing.versions.of(shown->id).isEmpty());
    m_share->setVisible(m_isShareable && !binned);
    m_toBin->setVisible(!binned);
    m_bringBack->setVisible(binned);
    m_remove->setVisible(binned);
    m_readers->setText(whoReads());
    fillFoot();
}

void EntryReader::tellWhen()
{
    const auto when = wallTime(m_entry.shown()->content.created);
    const QStringList forms =
        when.date().year() == m_today.year()
            ? QStringList{tr("dddd d MMMM, HH:mm", "date and time of an entry of this year"),
                          tr("ddd d MMM, HH:mm", "the same, shorter"), tr("d MMM", "the same, shorter still")}
            : QStringList{tr("ddd d MMMM yyyy, HH:mm", "date and time of an entry of another year"),
                          tr("d MMM yyyy, HH:mm", "the same, shorter"), tr("d MMM yyyy", "the same, shorter still")};
    QStringList texts;
    for (const auto& form : forms)
        texts.append(QLocale{}.toString(when, form));
    m_when->setTexts(texts);
}

QString EntryReader::whoReads() const
{
    const auto& shown = m_entry.shown();
    if (shown->binned) {
        constexpr int kDaysInBin = 30;
        const auto since = wallTime({*shown->binned, shown->content.created.offsetMinutes}).date();
        const QLocale locale;
        const auto format = tr("d MMMM", "a day, as QLocale formats it");
        return tr("In the bin since %1, gone for good on %2", "days")
            .arg(locale.toString(since, format), locale.toString(since.addDays(kDaysInBin), format));
    }
    return m_people.size() > 1 ? tr("Both of you can read this") : tr("Only you can read this");
}

void EntryReader::fillFoot()
{
    auto* flow = m_chips->layout();
    while (auto* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& content = m_entry.shown()->content;
    if (content.mood) {
        auto* mood = new FeelingChip{m_theme, moodText(*content.mood), QString{}, m_chips};
        mood->setObjectName(QStringLiteral("journal/mood-then"));
        mood->setFocusPolicy(Qt::NoFocus);
        flow->addWidget(mood);
    }
    for (const auto& feeling : content.feelings) {
        auto* chip =
            new FeelingChip{m_theme, feelingWithStrength(feeling), QString::fromStdString(feeling.family), m_chips};
        chip->setRemovable(false);
        flow->addWidget(chip);
    }
    for (const auto& tag : content.tags) {
        auto* button = new QPushButton{shownTag(QString::fromStdString(tag)), m_chips};
        button->setProperty("kind", QStringLiteral("chip"));
        button->setToolTip(tr("Show everything with this tag"));
        button->setObjectName(QStringLiteral("journal/tagged-%1").arg(flow->count()));
        connect(button, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagChosen(QString::fromStdString(tag)); });
        flow->addWidget(button);
    }
}

void EntryReader::setHits(const QStringList& words)
{
    m_title->setHits(words);
    m_text->setHits(words);
}

} // namespace inglenook::ui
