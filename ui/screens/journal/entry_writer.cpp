// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/entry_writer.h"

#include "models/entry_time.h"
#include "screens/journal/feelings_bar.h"
#include "screens/journal/picture_chooser.h"
#include "screens/journal/pictures_of.h"
#include "screens/journal/spelling_menu.h"
#include "screens/journal/tag_line.h"
#include "screens/journal/writer_head.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"
#include "widgets/markdown_editor.h"
#include "widgets/page_panel.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kCountAfterMs = 300;

} // namespace

EntryWriter::EntryWriter(const Theme& theme, EntryModel& entry, Writing& writing,
                         const exercises::FeelingsVocabulary& vocabulary, const Clock& clock, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_entry{entry},
      m_writing{writing}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new WriterHead{theme, entry, writing.templates, clock, this};
    column->addWidget(m_head);
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
    m_rest = makeFoot();
    m_feelings->setTabAfter(m_text);
    column->addWidget(m_rest);
    m_quietHint = new TextLabel{theme, TextRole::Caption, &Tokens::text3, tr("Esc brings the rest back"), this};
    m_quietHint->setAlignment(Qt::AlignCenter);
    m_quietHint->setContentsMargins(0, 6, 0, 12);
    m_quietHint->hide();
    column->addWidget(m_quietHint);
    setCompact(false);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountAfterMs);

    const auto restyle = [this] { m_title->setFont(m_theme.font(TextRole::JournalTitle)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_head, &WriterHead::templateChosen, this, &EntryWriter::beginWith);
    connect(m_head, &WriterHead::whoseWanted, this, &EntryWriter::whoseWanted);
    connect(m_head, &WriterHead::quietWanted, this, [this] { setQuiet(true); });
    connect(m_title, &QLineEdit::textEdited, this, &EntryWriter::takeOver);
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(m_text, &MarkdownEditor::edited, this, &EntryWriter::takeOver);
    connect(m_text, &MarkdownEditor::edited, &m_countSoon, qOverload<>(&QTimer::start));
    connect(&m_countSoon, &QTimer::timeout, this, &EntryWriter::count);
    connect(m_tags, &TagLine::edited, this, &EntryWriter::takeOver);
    connect(m_feelings, &FeelingsBar::edited, this, &EntryWriter::takeOver);
    connect(m_feelings, &FeelingsBar::wheelWanted, this, &EntryWriter::wheelWanted);
    wirePictures();
    addKeys();
}

void EntryWriter::wirePictures()
{
    auto& pictures = m_writing.pictures;
    m_pictures = new PictureChooser{m_theme, pictures, this};
    m_text->setPictures(pictureSource(pictures));
    connect(m_head, &WriterHead::pictureWanted, m_pictures, &PictureChooser::choose);
    connect(m_text, &MarkdownEditor::pictureFilesOffered, m_pictures, &PictureChooser::offerFiles);
    connect(m_text, &MarkdownEditor::picturePixelsOffered, m_pictures, &PictureChooser::offerPixels);
    connect(m_pictures, &PictureChooser::failed, this, &EntryWriter::failed);
    connect(&pictures, &PictureModel::refused, this, &EntryWriter::failed);
    connect(&pictures, &PictureModel::came, m_text, &MarkdownEditor::pictureCame);
    connect(&pictures, &PictureModel::added, this, [this](const QString& id, const QString& description) {
        if (!m_entry.isWriting())
            return; // kept or let go in the meantime; what nothing names goes by itself
        m_text->insertPicture(PictureModel::markdownFor(id, description));
        m_text->setFocus(Qt::OtherFocusReason);
    });
    auto& spelling = m_writing.spelling;
    m_text->setMisspelled([&spelling](const QString& line) { return spelling.misspelled(line); });
    m_text->setMenuFiller(
        [this, &spelling](QMenu& menu, const QTextCursor& word) { fillSpellingMenu(menu, spelling, *m_text, word); });
    connect(&spelling, &SpellingModel::checked, m_text, &MarkdownEditor::checkAgain);
    connect(&spelling, &SpellingModel::failed, this, &EntryWriter::failed);
    connect(&m_writing.templates, &TemplatesModel::failed, this, &EntryWriter::failed);
}

void EntryWriter::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto&& action) {
        auto* shortcut = new QShortcut{sequence, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    key(QKeySequence{Qt::CTRL | Qt::Key_Return}, [this] { m_entry.publish(); });
    key(QKeySequence{Qt::CTRL | Qt::Key_M}, [this] {
        setQuiet(false);
        m_feelings->openMood();
    });
    key(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D}, [this] {
        setQuiet(false);
        m_head->openWhen();
    });
    key(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [this] { m_head->openTemplates(); });
    key(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { m_pictures->choose(); });
    key(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [this] { setQuiet(!m_quiet); });
}

QWidget* EntryWriter::makeFoot()
{
    auto* rest = new QWidget{this};
    auto* all = new QVBoxLayout{rest};
    all->setContentsMargins({});
    all->setSpacing(0);
    auto* line = new QFrame{rest};
    line->setProperty("kind", QStringLiteral("hairline"));
    all->addWidget(line);
    auto* column = m_foot = new QVBoxLayout;
    all->addLayout(column);
    column->setSpacing(8);
    column->addWidget(m_feelings);
    m_tags = new TagLine{m_theme, m_entry, rest};
    column->addWidget(m_tags);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_note = new TextLabel{m_theme, TextRole::Caption, &Tokens::text3, tr("Saved as you type, only for you."), rest};
    m_words = new TextLabel{m_theme, TextRole::Caption, &Tokens::text3, QString{}, rest};
    m_words->setObjectName(QStringLiteral("journal/word-count"));
    m_words->setWordWrap(false);
    m_discard = new QPushButton{tr("Don’t keep this"), rest};
    m_discard->setObjectName(QStringLiteral("journal/discard"));
    m_discard->setProperty("kind", QStringLiteral("quiet"));
    m_keep = new QPushButton{tr("Keep it"), rest};
    m_keep->setObjectName(QStringLiteral("journal/keep"));
    m_keep->setProperty("kind", QStringLiteral("primary"));
    m_keep->setToolTip(tr("Keep it, Ctrl+Enter"));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_words);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, &m_entry, &EntryModel::publish);
    connect(m_discard, &QPushButton::clicked, this, &EntryWriter::askToDiscard);
    return rest;
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
    m_compact = compact;
    const int side = compact ? 32 : 48;
    m_head->setCompact(compact);
    m_body->setContentsMargins(side, m_quiet ? 40 : compact ? 4 : 8, side, m_quiet ? 4 : 12);
    m_foot->setContentsMargins(side, 10, compact ? 20 : 24, 14);
    m_text->setCompact(compact);
}

void EntryWriter::setWhose(std::optional<Whose> whose, bool mayMove)
{
    m_head->setWhose(whose, mayMove);
    m_note->setText(whose == Whose::Ours ? tr("Saved as you type. Once you keep it, you both can read it.")
                                         : tr("Saved as you type, only for you."));
}

void EntryWriter::focusWhose()
{
    m_head->focusWhose();
}

void EntryWriter::setQuiet(bool quiet)
{
    if (std::exchange(m_quiet, quiet) == quiet)
        return;
    // First to the words: what fades must not take the keyboard along.
    if (quiet)
        focusText();
    m_head->setVisible(!quiet);
    m_title->setVisible(!quiet);
    m_rest->setVisible(!quiet);
    m_quietHint->setVisible(quiet);
    m_text->setQuiet(quiet);
    setCompact(m_compact);
    Q_EMIT quietChanged(quiet);
}

void EntryWriter::begin()
{
    setQuiet(false);
    for (auto* panel : findChildren<PagePanel*>())
        panel->close();
    fill();
    const auto& content = m_entry.content();
    m_discard->setText(m_entry.shown() ? tr("Leave it as it was") : tr("Don’t keep this"));
    if (content.title.empty() && content.text.empty())
        m_title->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void EntryWriter::fill()
{
    m_filling = true;
    const auto& content = m_entry.content();
    m_head->showContent(content);
    m_title->setText(QString::fromStdString(content.title));
    m_text->setMarkdownText(QString::fromStdString(content.text));
    m_tags->setTags(content.tags);
    m_feelings->setMood(content.mood);
    m_feelings->setFeelings(content.feelings);
    m_filling = false;
    count();
}

void EntryWriter::takeOver()
{
    if (m_filling || !m_entry.isWriting())
        return;
    auto content = m_entry.content();
    content.title = m_title->text().toStdString();
    content.text = m_text->markdownText().toStdString();
    content.tags = m_tags->tags();
    content.feelings = m_feelings->feelings();
    content.mood = m_feelings->mood();
    m_entry.setContent(content);
}

void EntryWriter::beginWith(const QString& id)
{
    const auto before = m_entry.content();
    const auto made = m_writing.templates.applied(id, before);
    m_entry.setContent(made);
    m_filling = true;
    m_title->setText(QString::fromStdString(made.title));
    m_tags->setTags(made.tags);
    m_filling = false;
    // As if it were typed, so that it can be undone; the caret stands where the first words go.
    m_text->insertTemplate(QString::fromStdString(made.text));
    m_text->setFocus(Qt::OtherFocusReason);
}

void EntryWriter::count()
{
    const int words = wordsIn(m_entry.content().text);
    m_words->setText(words == 1 ? tr("1 word") : tr("%1 words", "in an entry").arg(words));
}

void EntryWriter::keyPressEvent(QKeyEvent* event)
{
    if (m_quiet && event->key() == Qt::Key_Escape)
        setQuiet(false);
    else
        QWidget::keyPressEvent(event);
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
