// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/opening_page.h"

#include "models/secret_text.h"
#include "theme/text_role.h"
#include "widgets/answer_panel.h"
#include "widgets/note_line.h"
#include "widgets/page_parts.h"
#include "widgets/passphrase_field.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kNarrowest = 320; ///< of a passphrase beside another

} // namespace

OpeningPage::OpeningPage(const Theme& theme, QuestionModel& model, const QuestionModel::Question& question,
                         QWidget* parent)
    : TodayPage{theme, tr("Open them together"), size::kPageMeasure, parent},
      m_model{model},
      m_id{question.id}
{
    setObjectName(QStringLiteral("today/opening"));
    column()->addWidget(new TextLabel{theme, TextRole::Question, question.text, this});
    column()->addWidget(new TextLabel{theme, TextRole::Body, &Tokens::text2,
                                      tr("Sit side by side. Each passphrase opens one answer, and all of them open at "
                                         "the same moment."),
                                      this});
    m_places = new QGridLayout;
    m_places->setSpacing(space::kSessionGap);
    for (const auto& seat : question.seats)
        addPlace(seat);
    column()->addLayout(m_places);
    m_trouble = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    m_trouble->hide();
    column()->addWidget(m_trouble);
    m_open = textButton(tr("Open"), "primary", QStringLiteral("today/open"), this);
    auto* later = textButton(tr("Not now"), "quiet", QStringLiteral("today/not-now-together"), this);
    column()->addLayout(buttonRow({m_open, later}));
    column()->addStretch();
    connect(m_open, &QPushButton::clicked, this, &OpeningPage::open);
    connect(later, &QPushButton::clicked, this, [this] { leave(); });
    connect(&model, &QuestionModel::workingChanged, this, &OpeningPage::showWorking);
    connect(&model, &QuestionModel::refused, this, &OpeningPage::showRefusal);
    connect(&model, &QuestionModel::opened, this, &OpeningPage::opened);
    arrange();
}

void OpeningPage::addPlace(const QuestionModel::Seat& seat)
{
    auto* panel = new AnswerPanel{theme(), this};
    panel->setPerson(lookOf(seat.person));
    Place place{seat.person.id, seat.person.name, panel, nullptr};
    if (seat.isSealed && !seat.isMe) {
        auto* field = new PassphraseField{theme(), tr("Passphrase of %1").arg(seat.person.name), panel};
        const auto number = static_cast<int>(m_asked.size());
        field->setObjectName(QStringLiteral("today/passphrase-%1").arg(number));
        panel->column()->addWidget(field);
        if (!m_model.openingWords().isEmpty())
            panel->column()->addWidget(
                new TextLabel{theme(), TextRole::Small, &Tokens::text2,
                              tr("In this demonstration: %1", "a passphrase").arg(m_model.openingWords()), panel});
        connect(field, &PassphraseField::edited, this, [this, field] {
            field->setError({});
            m_trouble->hide();
        });
        connect(field, &PassphraseField::submitted, this, &OpeningPage::open);
        place.field = field;
        m_asked.append(static_cast<int>(m_all.size()));
    } else {
        panel->column()->addWidget(new TextLabel{theme(), TextRole::JournalTextSmall,
                                                 seat.isMe ? tr("You are in already.") : tr("This answer is ready."),
                                                 panel});
    }
    panel->column()->addStretch();
    m_all.append(place);
}

void OpeningPage::arrange()
{
    const int room = std::max(1, width() - 2 * space::kPageSide);
    const int across = std::clamp(room / theme().px(kNarrowest), 1, std::max(1, static_cast<int>(m_all.size())));
    if (across == m_across)
        return;
    m_across = across;
    while (auto* item = m_places->takeAt(0))
        delete item;
    for (int i = 0; i < m_all.size(); ++i)
        m_places->addWidget(m_all[i].panel, i / across, i % across);
}

void OpeningPage::resizeEvent(QResizeEvent* event)
{
    TodayPage::resizeEvent(event);
    arrange();
}

void OpeningPage::begin()
{
    QWidget* first = m_open;
    if (!m_asked.isEmpty())
        first = m_all[m_asked.front()].field;
    first->setFocus(Qt::OtherFocusReason);
}

void OpeningPage::leave()
{
    for (const auto place : m_asked)
        m_all[place].field->clear();
    TodayPage::leave();
}

void OpeningPage::open()
{
    if (m_model.isWorking())
        return;
    for (const auto place : m_asked) {
        if (!m_all[place].field->isEmpty())
            continue;
        m_all[place].field->setFocus(Qt::OtherFocusReason); // the next one types
        return;
    }
    m_trouble->hide();
    QVector<QString> members;
    std::vector<app::Passphrase> secrets;
    for (const auto place : m_asked) {
        members.append(m_all[place].member);
        secrets.push_back(typedIn(*m_all[place].field));
    }
    m_model.openTogether(m_id, members, std::move(secrets));
}

void OpeningPage::showRefusal(int who, const QString& sentence)
{
    if (who < 0 || who >= m_asked.size()) {
        m_trouble->setText(sentence);
        m_trouble->show();
        return;
    }
    auto* field = m_all[m_asked[who]].field;
    field->setError(sentence);
    field->selectAll();
    field->setFocus(Qt::OtherFocusReason);
}

void OpeningPage::showWorking(bool working)
{
    for (const auto place : m_asked)
        m_all[place].field->setReadOnly(working);
    m_open->setText(working ? tr("Opening …") : tr("Open"));
}

} // namespace inglenook::ui
