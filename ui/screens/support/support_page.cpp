// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/support/support_page.h"

#include "screens/support/copyable_line.h"
#include "screens/support/help_card.h"
#include "screens/support/own_line_form.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/reading_width.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/clear_layout.h"
#include "widgets/flow_layout.h"
#include "widgets/note_line.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSideWidth = 232;
constexpr int kBesideFrom = 780; ///< narrower, the countries stand above
constexpr int kSideHeight = 150;
constexpr int kRowHeight = 40;

/// Rows as high as anything that can be pressed, with the mark of what is chosen that the rest of the program has.
void styleRows(const Theme& theme, QListWidget& list)
{
    list.setFont(theme.font(TextRole::SmallMedium));
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setSizeHint({0, theme.px(kRowHeight)});
}

} // namespace

SupportPage::SupportPage(const Theme& theme, std::filesystem::path dataFolder, const QString& country, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{std::move(dataFolder), country}
{
    setObjectName(QStringLiteral("support"));
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins(space::kPageSide, space::kStep5, space::kPageSide, 0);
    page->setSpacing(space::kStep2);
    m_back = new QPushButton{tr("Back"), this};
    m_back->setObjectName(QStringLiteral("support/back"));
    m_back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *m_back, QStringLiteral("left"), &Tokens::text2);
    connect(m_back, &QPushButton::clicked, this, &SupportPage::closed);
    page->addWidget(m_back, 0, Qt::AlignLeading);
    page->addWidget(new TextLabel{theme, TextRole::Page, tr("Get support"), this});
    page->addWidget(new TextLabel{
        theme, TextRole::Lead, &Tokens::text2,
        tr("This page asks nothing, and keeps neither that you opened it nor where you looked. F9 takes it away at "
           "once."),
        this});
    page->addSpacing(space::kStep3);
    m_body = new QBoxLayout{QBoxLayout::LeftToRight};
    m_body->setSpacing(space::kStep6);
    m_body->addWidget(makeCountries());
    m_body->addWidget(makeContent(), 1);
    page->addLayout(m_body, 1);
    // A button takes the arrow for itself, whatever is held with it.
    keyInside(*this, QKeySequence{Qt::ALT | Qt::Key_Left}, [this] { Q_EMIT closed(); });
    connect(&m_model, &SupportModel::changed, this, &SupportPage::fill);
    fill();
}

QWidget* SupportPage::makeCountries()
{
    m_side = new QWidget{this};
    auto* column = new QVBoxLayout{m_side};
    column->setContentsMargins(0, 0, 0, space::kStep5);
    column->setSpacing(space::kStep2);
    auto* label = new TextLabel{m_theme, TextRole::BodyMedium, tr("Country"), m_side};
    column->addWidget(label);
    m_countries = new QListWidget{m_side};
    m_countries->setObjectName(QStringLiteral("support/countries"));
    m_countries->setProperty("kind", QStringLiteral("rows"));
    m_countries->setAccessibleName(tr("Country"));
    m_countries->setAccessibleDescription(tr("Type the first letters to find one."));
    m_countries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_countries->addItems(m_model.countries());
    m_countries->setCurrentRow(m_model.current());
    label->setBuddy(m_countries);
    column->addWidget(m_countries, 1);
    const auto restyle = [this] { styleRows(m_theme, *m_countries); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_countries, &QListWidget::currentRowChanged, this, [this](int row) {
        m_model.choose(row);
        m_scroll->verticalScrollBar()->setValue(0);
    });
    return m_side;
}

QWidget* SupportPage::makeContent()
{
    m_scroll = new QScrollArea{this};
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget{m_scroll};
    limitWidth(m_theme, *m_content, size::kReadingMeasure + 2 * space::kCardHorizontal);
    auto* column = new QVBoxLayout{m_content};
    column->setContentsMargins(0, 0, space::kStep2, space::kPageTop);
    column->setSpacing(space::kStep4);
    m_help = new QVBoxLayout;
    m_help->setSpacing(space::kStep4);
    column->addLayout(m_help);
    column->addWidget(makeWords());
    column->addStretch();
    m_scroll->setWidget(m_content);
    return m_scroll;
}

void SupportPage::fill()
{
    clearLayout(*m_help);
    m_help->addWidget(makeEmergency());
    m_help->addWidget(new NoteLine{m_theme, NoteLine::Kind::Info, m_model.note(), m_content});
    for (const auto& fault : m_model.faults())
        m_help->addWidget(new NoteLine{m_theme, NoteLine::Kind::Error,
                                       tr("Your own lines could not be used: %1").arg(fault), m_content});
    const auto addCard = [this](const QVector<SupportModel::Line>& lines, const QString& names) {
        auto* card = new HelpCard{m_theme, lines, names, m_content};
        connect(card, &HelpCard::removeWanted, this, &SupportPage::remove);
        m_help->addWidget(card);
        card->show(); // now, so that it can take the focus
        return card;
    };
    HelpCard* lines = nullptr;
    if (!m_model.lines().isEmpty())
        lines = addCard(m_model.lines(), QStringLiteral("support/line"));
    auto* form = new OwnLineForm{m_theme, m_model, m_content};
    m_help->addWidget(form);
    connect(form, &OwnLineForm::added, this, [this] { m_own->focusFirst(); });
    m_help->addWidget(new TextLabel{m_theme, TextRole::Section,
                                    m_model.current() > 0 ? tr("Elsewhere") : tr("Lines of other countries"),
                                    m_content});
    auto* directories = addCard(m_model.directories(), QStringLiteral("support/directory"));
    m_own = m_model.current() > 0 ? lines : directories;
}

QWidget* SupportPage::makeEmergency()
{
    auto* card = new Card{m_theme, m_content};
    card->setOutlined(true);
    card->column()->setSpacing(space::kStep1);
    card->column()->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("In danger right now"), card});
    if (m_model.emergency().isEmpty()) {
        card->column()->addWidget(new TextLabel{
            m_theme, TextRole::Body,
            tr("Call your country’s emergency number. It is 112 in most of Europe, and 911 in North America."), card});
        return card;
    }
    auto* numbers = new QWidget{card};
    auto* row = new FlowLayout{numbers, space::kStep6, space::kStep1};
    row->setContentsMargins({});
    for (int i = 0; i < m_model.emergency().size(); ++i) {
        auto* number =
            new CopyableLine{m_theme, TextRole::Page, m_model.emergency()[i], tr("Emergency number"), numbers};
        number->setObjectName(QStringLiteral("support/emergency-%1").arg(i));
        row->addWidget(number);
    }
    card->column()->addWidget(numbers);
    return card;
}

QWidget* SupportPage::makeWords()
{
    auto* box = new QWidget{m_content};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    const auto section = [&](const QString& heading, const QStringList& paragraphs) {
        column->addSpacing(space::kStep3);
        column->addWidget(new TextLabel{m_theme, TextRole::Section, heading, box});
        for (const auto& words : paragraphs)
            column->addWidget(new TextLabel{m_theme, TextRole::Body, words, box});
    };
    section(tr("When the exercises are not the right place"),
            {tr("The exercises for two are for people who are safe with each other and want to be closer. They are not "
                "for times when one of you is afraid of the other: afraid to say no, afraid of what happens later, "
                "watched, threatened, forced or hurt. If that is how it is, please don’t try to talk it out here. "
                "Someone outside, who knows about this, is the better first step.")});
    auto* safety = new QPushButton{tr("Is this right for us?"), box};
    safety->setObjectName(QStringLiteral("support/safety"));
    safety->setProperty("kind", QStringLiteral("link"));
    column->addWidget(safety, 0, Qt::AlignLeft);
    connect(safety, &QPushButton::clicked, this, &SupportPage::safetyWanted);
    section(
        tr("When you are safe, and stuck"),
        {tr("A couples therapist can do what no program can. The exercise “Finding help” gets a first visit ready. A "
            "doctor, a library or a community centre can name someone near you without asking why.")});
    section(tr("If someone may look at this computer"),
            {tr("F9 takes this page away at once, and covers an open journal; Ctrl+L locks it. Neither helps against a "
                "program that records the screen or the keys, or against somebody who makes you open it. If you think "
                "that may be so, use a computer or a phone that nobody else has had."),
             tr("A number that you copy stays in the clipboard until something else is copied.")});
    column->addSpacing(space::kStep3);
    column->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                    tr("Inglenook is not therapy and no substitute for it."), box});
    return box;
}

void SupportPage::remove(const SupportModel::Line& line)
{
    if (m_model.remove(line) == SupportModel::Result::Done) {
        m_countries->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_help->insertWidget(0,
                         new NoteLine{m_theme, NoteLine::Kind::Error,
                                      tr("This could not be taken off: the file with your lines can’t be written. It "
                                         "is %1.")
                                          .arg(m_model.ownFile()),
                                      m_content});
    m_scroll->verticalScrollBar()->setValue(0);
}

void SupportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_countries->scrollToItem(m_countries->currentItem(), QAbstractItemView::PositionAtCenter);
    m_back->setFocus(Qt::OtherFocusReason);
}

void SupportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= m_theme.px(kBesideFrom);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? m_theme.px(kSideWidth) : 0);
    m_side->setMaximumWidth(beside ? m_theme.px(kSideWidth) : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(beside ? QWIDGETSIZE_MAX : m_theme.px(kSideHeight));
    m_countries->doItemsLayout();
    m_countries->scrollToItem(m_countries->currentItem(), QAbstractItemView::PositionAtCenter);
}

void SupportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
