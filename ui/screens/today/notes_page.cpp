// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/notes_page.h"

#include "theme/text_role.h"
#include "widgets/card.h"
#include "widgets/labelled_field.h"
#include "widgets/member_mark.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 96;
constexpr int kMark = 24;
constexpr int kLongest = 2000;

} // namespace

NotesPage::NotesPage(const Theme& theme, NotesModel& model, QWidget* parent)
    : TodayPage{theme, tr("Today"), size::kReadingMeasure + 2 * space::kCardHorizontal, parent},
      m_model{model}
{
    setObjectName(QStringLiteral("today/notes"));
    column()->addWidget(new TextLabel{theme, TextRole::Question, tr("For the next check-in"), this});
    column()->addSpacing(space::kStep2);
    m_words = new QPlainTextEdit{this};
    m_words->setObjectName(QStringLiteral("notes/words"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(theme.px(kHeight));
    m_field = new LabelledField{theme, tr("What would you like to bring up?"), m_words, this};
    m_field->setHint(tr("A line is enough. It waits until you have time for it."));
    column()->addWidget(m_field);
    m_shared = new ToggleSwitch{theme, tr("Others may see it now"), this};
    m_shared->setObjectName(QStringLiteral("notes/shared"));
    m_shared->setToolTip(tr("Otherwise nobody but you can open it, until you share it."));
    m_shared->setAccessibleDescription(m_shared->toolTip());
    column()->addWidget(m_shared, 0, Qt::AlignLeft);
    auto* keep = textButton(tr("Keep it"), "primary", QStringLiteral("notes/keep"), this);
    keep->setToolTip(tr("Ctrl+Enter"));
    column()->addLayout(buttonRow({keep}));
    column()->addSpacing(space::kStep3);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::kStep3);
    column()->addLayout(m_list);
    column()->addStretch();
    connect(keep, &QPushButton::clicked, this, &NotesPage::keep);
    m_words->setPlainText(model.draft());
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        m_model.setDraft(m_words->toPlainText());
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        keyInside(*this, QKeySequence{Qt::CTRL | key}, [this] { NotesPage::keep(); });
    connect(&model, &NotesModel::changed, this, &NotesPage::fill);
    connect(&model, &NotesModel::putAwayChanged, this, [this](bool can) {
        m_canBringBack = can;
        fill();
    });
    fill();
}

void NotesPage::begin()
{
    m_words->moveCursor(QTextCursor::End);
    m_words->setFocus(Qt::OtherFocusReason);
}

void NotesPage::keep()
{
    const auto words = m_words->toPlainText();
    if (words.trimmed().isEmpty() || words.toUcs4().size() > kLongest) {
        m_field->setError(words.trimmed().isEmpty() ? tr("A word is enough.")
                                                    : tr("That is more than fits here. The journal has room for it."));
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_model.add(words, m_shared->isChecked()))
        return;
    m_words->clear();
    m_shared->setChecked(false);
    m_words->setFocus(Qt::OtherFocusReason);
}

void NotesPage::fill()
{
    clearLayout(*m_list);
    if (!m_model.notes().isEmpty()) {
        auto* card = new Card{theme(), this};
        int number = 0;
        for (const auto& note : m_model.notes()) {
            if (number > 0)
                card->addHairline();
            addRow(*card, note, number++);
        }
        m_list->addWidget(card);
    }
    if (m_canBringBack) {
        auto* back = textButton(tr("Bring the last one back"), "link", QStringLiteral("notes/back"), this);
        connect(back, &QPushButton::clicked, &m_model, &NotesModel::bringBack);
        m_list->addLayout(buttonRow({back}));
    }
}

void NotesPage::addRow(Card& card, const NotesModel::Note& note, int number)
{
    auto* column = card.column();
    column->setSpacing(space::kStep2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    auto* mark = new MemberMark{theme(), &card};
    mark->setPerson(lookOf(note.person));
    mark->setFixedSize(theme().px(kMark), theme().px(kMark));
    head->addWidget(mark);
    head->addWidget(new TextLabel{theme(), TextRole::Small, &Tokens::text2,
                                  note.shared ? tr("%1, %2. Shared.").arg(note.person.name, note.day)
                                              : tr("%1, %2. Only you can open it.").arg(note.person.name, note.day),
                                  &card},
                    1);
    column->addLayout(head);
    auto* words = new TextLabel{theme(), TextRole::JournalTextSmall, note.text, &card};
    words->setTextFormat(Qt::PlainText);
    column->addWidget(words);
    const auto name = QStringLiteral("notes/%1").arg(number);
    auto* away = textButton(tr("That’s settled"), "quiet", name + QStringLiteral("/away"), &card);
    away->setAccessibleDescription(note.text);
    connect(away, &QPushButton::clicked, this, [this, id = note.id] { m_model.putAway(id); });
    if (!note.isMine) {
        column->addLayout(buttonRow({away}));
        return;
    }
    auto* share = textButton(note.shared ? tr("For me alone") : tr("Share it"), "secondary",
                             name + QStringLiteral("/share"), &card);
    share->setAccessibleDescription(note.text);
    connect(share, &QPushButton::clicked, this,
            [this, id = note.id, shared = !note.shared] { m_model.setShared(id, shared); });
    column->addLayout(buttonRow({share, away}));
}

} // namespace inglenook::ui
