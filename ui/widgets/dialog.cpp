// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog.h"

#include "theme/metrics.h"
#include "widgets/dialog_scrim.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kIdUnset = -1;
constexpr auto kAnswerId = "answerId";

QString kindOf(Dialog::Weight weight)
{
    switch (weight) {
    case Dialog::Weight::Quiet:
        return QStringLiteral("quiet");
    case Dialog::Weight::Primary:
        return QStringLiteral("primary");
    case Dialog::Weight::Final:
        return QStringLiteral("final");
    case Dialog::Weight::Secondary:
        break;
    }
    return QStringLiteral("secondary");
}

} // namespace

Dialog::Dialog(const Theme& theme, const QString& question, const QString& sentences, QWidget* window)
    : QDialog{window->window(), Qt::Widget},
      m_theme{theme},
      m_scrim{new DialogScrim{theme, window->window()}},
      m_column{new QVBoxLayout{this}},
      m_answers{new QHBoxLayout},
      m_before{QApplication::focusWidget()}
{
    setParent(m_scrim, Qt::Widget);
    setObjectName(QStringLiteral("dialog"));
    setAccessibleName(question);
    setAccessibleDescription(sentences);
    m_column->setContentsMargins(space::kStep6, space::kStep6, space::kStep6, space::kStep6);
    m_column->setSpacing(space::kStep2);
    m_column->addWidget(new TextLabel{theme, TextRole::Section, question, this});
    m_column->addWidget(new TextLabel{theme, TextRole::Body, &Tokens::text2, sentences, this});
    m_column->addSpacing(space::kStep3);
    m_column->addLayout(m_answers);
    m_answers->setSpacing(space::kStep3);
    m_answers->addStretch();
    connect(static_cast<DialogScrim*>(m_scrim), &DialogScrim::resized, this, &Dialog::place);
    connect(&theme, &Theme::changed, this, &Dialog::place);
}

QPushButton* Dialog::addAnswer(int id, const QString& verb, Weight weight)
{
    auto* button = new QPushButton{verb, this};
    button->setObjectName(QStringLiteral("dialog/%1").arg(id));
    button->setProperty("kind", kindOf(weight));
    button->setProperty(kAnswerId, id);
    button->setAutoDefault(true);
    m_answers->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id] { answer(id); });
    if (m_safe == kIdUnset)
        m_safe = id;
    return button;
}

void Dialog::setSafeAnswer(int id)
{
    m_safe = id;
}

void Dialog::addContent(QWidget* content)
{
    content->setParent(this);
    m_column->insertWidget(m_column->count() - 2, content);
}

void Dialog::open()
{
    m_scrim->show();
    m_scrim->raise();
    show();
    place();
    for (auto* button : findChildren<QPushButton*>()) {
        const auto id = button->property(kAnswerId);
        if (id.isValid() && id.toInt() == m_safe) {
            button->setDefault(true);
            button->setFocus(Qt::OtherFocusReason);
        }
    }
}

void Dialog::reject()
{
    answer(m_safe);
}

void Dialog::answer(int id)
{
    if (std::exchange(m_answered, true))
        return;
    m_scrim->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_scrim->deleteLater();
    Q_EMIT answered(id);
}

void Dialog::place()
{
    const auto room = m_scrim->size() - QSize{2 * space::kStep6, 2 * space::kStep6};
    const int wide = std::min(room.width(), m_theme.px(size::kDialogMeasure));
    const int high =
        std::min(room.height(), std::max(layout()->totalHeightForWidth(wide), layout()->minimumSize().height()));
    setGeometry((m_scrim->width() - wide) / 2, (m_scrim->height() - high) / 2, wide, high);
}

bool Dialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    // Texts that come later, or larger type, change how high the dialog wants to be.
    if (event->type() == QEvent::LayoutRequest)
        place();
    return done;
}

// Tab goes round inside: what is behind rests.
bool Dialog::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (auto* widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            widget->focusPolicy() & Qt::TabFocus)
            stops.append(widget);
    if (stops.isEmpty())
        return false;
    const auto count = stops.size();
    const auto here = stops.indexOf(focusWidget());
    const auto there = here < 0 ? 0 : (here + (next ? 1 : count - 1)) % count;
    stops.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Dialog::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = tokens.border / 2.0;
    painter.setPen(QPen{tokens.control, double(tokens.border)});
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), radius::kDialog, radius::kDialog);
}

} // namespace inglenook::ui
