// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/editor/step_cards.h"

#include "models/draft_words.h"
#include "theme/metrics.h"
#include "widgets/clear_layout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kSide = 14;
constexpr int kAbove = 9;
constexpr double kRound = 10;
constexpr int kDot = 9;

} // namespace

StepCard::StepCard(const Theme& theme, int place, QWidget* parent)
    : QAbstractButton{parent},
      m_theme{theme},
      m_place{place}
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(place == DraftModel::kHead ? QStringLiteral("editor/head")
                                             : QStringLiteral("editor/step-%1").arg(place + 1));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepCard::show(const QString& title, const QString& detail, int faults)
{
    setText(title);
    m_detail = detail;
    m_faults = faults;
    setAccessibleName(title);
    setAccessibleDescription(faults == 0 ? detail : tr("%1, %n still to mend", nullptr, faults).arg(detail));
    update();
}

QSize StepCard::sizeHint() const
{
    return {m_theme.px(200),
            m_theme.lineHeight(TextRole::BodyMedium) + m_theme.lineHeight(TextRole::Small) + 2 * kAbove};
}

void StepCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& tokens = m_theme.tokens();
    const QRectF box = QRectF{rect()}.adjusted(1, 1, -1, -1);
    painter.setPen(QPen{isChecked() ? tokens.control : tokens.line, 1});
    painter.setBrush(isChecked() ? tokens.selected : tokens.card);
    painter.drawRoundedRect(box, kRound, kRound);
    QRect inside = rect().adjusted(kSide, kAbove, -kSide, -kAbove);
    if (m_faults > 0) {
        QRect dot{0, 0, kDot, kDot};
        dot.moveCenter({inside.right() - kDot / 2, rect().center().y()});
        dot = QStyle::visualRect(layoutDirection(), inside, dot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warn);
        painter.drawEllipse(dot);
        QRect words{inside.left(), inside.top(), inside.width() - 2 * kDot, inside.height()};
        inside = QStyle::visualRect(layoutDirection(), inside, words);
    }
    const auto line = [&](TextRole role, const QColor& colour, const QString& text, int top) {
        const auto font = m_theme.font(role);
        painter.setFont(font);
        painter.setPen(colour);
        const QRect place{inside.left(), top, inside.width(), m_theme.lineHeight(role)};
        const auto shown = QFontMetrics{font}.elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         shown);
        return top + place.height();
    };
    const int below = line(TextRole::BodyMedium, tokens.text, text(), inside.top());
    line(TextRole::Small, tokens.text2, m_detail, below);
}

void StepCard::keyPressEvent(QKeyEvent* event)
{
    if (!m_keys || !m_keys(*event))
        QAbstractButton::keyPressEvent(event);
}

StepCards::StepCards(const Theme& theme, DraftModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model},
      m_scroll{new QScrollArea{this}}
{
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* list = new QWidget{m_scroll};
    m_column = new QVBoxLayout{list};
    m_column->setContentsMargins(0, space::kStep1, 0, space::kStep1);
    m_column->setSpacing(space::kStep2);
    m_scroll->setWidget(list);
    connect(&model, &DraftModel::rebuilt, this, &StepCards::build);
    connect(&model, &DraftModel::changed, this, &StepCards::refresh);
    build();
}

bool StepCards::hasKeyboard() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void StepCards::build()
{
    const bool hadFocus = hasKeyboard();
    if (m_cards.size() != m_model.stepCount() + 1) {
        clearLayout(*m_column);
        m_cards.clear();
        for (int place = DraftModel::kHead; place < m_model.stepCount(); ++place) {
            auto* card = new StepCard{m_theme, place, m_scroll->widget()};
            m_column->addWidget(card);
            card->setListKeys([this](const QKeyEvent& key) { return obey(key); });
            card->setVisible(true); // at once: the keyboard may go there
            m_cards.append(card);
            connect(card, &QAbstractButton::clicked, this, [this, place] {
                m_model.choose(place);
                refresh(); // a click on the chosen one leaves it chosen
            });
        }
        m_column->addStretch();
    }
    refresh();
    if (hadFocus)
        focusChosen();
    auto* chosen = m_cards.at(m_model.place() + 1);
    m_scroll->ensureWidgetVisible(chosen);
}

void StepCards::describe(StepCard& card) const
{
    const int place = card.place();
    const auto& definition = m_model.definition();
    if (place == DraftModel::kHead) {
        const auto title = QString::fromStdString(definition.title);
        card.show(title.isEmpty() ? tr("The exercise") : title, tr("What it is, why and when"),
                  m_model.faultCount(place));
        return;
    }
    const auto& step = definition.steps.at(static_cast<std::size_t>(place));
    const auto name = step.label.empty() ? kindText(step.kind) : QString::fromStdString(step.label);
    const bool forOne = definition.who == exercises::Who::Alone;
    card.show(tr("%1. %2", "number and name of a step").arg(place + 1).arg(name),
              forOne ? kindText(step.kind)
                     : tr("%1 · %2", "what happens, who is on turn").arg(kindText(step.kind), actorText(step.actor)),
              m_model.faultCount(place));
}

void StepCards::refresh()
{
    for (auto* card : std::as_const(m_cards)) {
        if (card->place() >= m_model.stepCount())
            return; // it is built anew at once
        const bool isChosen = card->place() == m_model.place();
        describe(*card);
        card->setChecked(isChosen);
        card->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void StepCards::focusChosen()
{
    m_cards.at(m_model.place() + 1)->setFocus(Qt::OtherFocusReason);
}

bool StepCards::obey(const QKeyEvent& event)
{
    const bool control = event.modifiers() == Qt::ControlModifier;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int by = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && control)
        m_model.moveStep(by);
    else if (by != 0 && plain)
        m_model.choose(m_model.place() + by);
    else if (event.key() == Qt::Key_Home && plain)
        m_model.choose(DraftModel::kHead);
    else if (event.key() == Qt::Key_End && plain)
        m_model.choose(m_model.stepCount() - 1);
    else if (event.key() == Qt::Key_Delete && plain)
        m_model.removeStep();
    else if (event.key() == Qt::Key_D && control)
        m_model.duplicateStep();
    else
        return false;
    return true;
}

} // namespace inglenook::ui
