// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hand_over_page.h"

#include "widgets/session_accessible.h"
#include "widgets/session_foot.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMark = 168;
constexpr int kMarkGap = 36;
constexpr int kSentenceGap = 8;
constexpr int kButtonGap = 44;
constexpr int kButton = 74;
constexpr int kSide = 56;
constexpr int kSmallestTitle = 44;
constexpr int kToolIcon = 22;
constexpr int kToolRow = 56;
constexpr double kAbove = 0.43; ///< Of the room that is left; the middle of a page looks lower than it is.

} // namespace

HandOverPage::HandOverPage(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_open{new SessionButton{theme, SessionButton::Kind::Primary, {}, this}},
      m_foot{new SessionFoot{theme, this}}
{
    installSessionAccessibility();
    setObjectName(QStringLiteral("hand-over"));
    m_open->setObjectName(QStringLiteral("hand-over/open"));
    m_open->setTrailingIcon(QStringLiteral("arrow"));
    m_open->setDrawnHeight(kButton);
    m_foot->setForwardText({});
    connect(m_open, &QPushButton::clicked, this, &HandOverPage::opened);
    connect(&theme, &Theme::changed, this, &HandOverPage::restyle);
}

void HandOverPage::setNext(const PersonLook& next, const Texts& texts)
{
    m_next = next;
    m_texts = texts;
    m_open->setText(texts.action);
    setAccessibleName(texts.title);
    setAccessibleDescription(texts.sentence);
    restyle();
}

void HandOverPage::setScale(double scale)
{
    m_open->setScale(scale);
    m_foot->setScale(scale);
    if (m_measures.setScale(scale))
        restyle();
}

QToolButton* HandOverPage::addTool(const QString& icon, const QString& name, const QString& shortcut)
{
    auto* tool = new QToolButton{this};
    tool->setAccessibleName(name);
    tool->setToolTip(shortcut.isEmpty() ? name : tr("%1, %2").arg(name, shortcut));
    tool->setFocusPolicy(Qt::TabFocus);
    // The greys of a hover belong to the window, not to a person's colour.
    tool->setStyleSheet(QStringLiteral("QToolButton:hover, QToolButton:pressed { background: transparent; }"));
    m_tools.append({tool, icon});
    restyle();
    return tool;
}

void HandOverPage::restyle()
{
    const auto on = coloursOf(m_measures.tokens(), m_next.colour).on;
    m_open->setOnColour(m_next.colour);
    m_foot->setOnColour(m_next.colour);
    const int side = std::max(size::kHit, m_measures.text(size::kHit));
    const int icon = m_measures.text(kToolIcon);
    for (const auto& tool : m_tools) {
        tool.button->setIcon(m_measures.theme().icon(tool.icon, on));
        tool.button->setIconSize({icon, icon});
        tool.button->setFixedSize(side, side);
        tool.button->setProperty("focusColour", on);
    }
    layOut();
    update();
}

HandOverPage::Block HandOverPage::block() const
{
    const int width = std::max(1, this->width() - 2 * m_measures.gap(kSide));
    Block block;
    auto font = m_measures.font(TextRole::TurnName);
    while (font.pixelSize() > m_measures.text(kSmallestTitle) &&
           QFontMetricsF{font}.horizontalAdvance(m_texts.title) > width)
        font.setPixelSize(font.pixelSize() - 1);
    block.title.layOut(m_texts.title, font,
                       m_measures.line(TextRole::TurnName) * font.pixelSize() /
                           m_measures.font(TextRole::TurnName).pixelSize(),
                       width);
    block.sentence.layOut(m_texts.sentence, m_measures.font(TextRole::Help), m_measures.line(TextRole::Help), width);
    const int button = m_open->sizeHint().height();
    const int whole = m_measures.gap(kMark + kMarkGap + kSentenceGap + kButtonGap) + block.title.height() +
                      block.sentence.height() + button;
    const int room = height() - m_foot->height();
    block.top = std::max(m_measures.gap(space::kStep2), qRound((room - whole) * kAbove));
    // Much text and little height: the mark gives way first.
    block.mark = std::clamp(m_measures.gap(kMark) - std::max(0, whole - room + m_measures.gap(space::kStep4)),
                            m_measures.gap(size::kSession), m_measures.gap(kMark));
    return block;
}

void HandOverPage::layOut()
{
    m_foot->setGeometry(0, height() - m_foot->height(), width(), m_foot->height());
    const auto block = this->block();
    const int top = block.top + block.mark + m_measures.gap(kMarkGap + kSentenceGap + kButtonGap) +
                    block.title.height() + block.sentence.height();
    const auto wished = m_open->sizeHint();
    m_open->setGeometry((width() - wished.width()) / 2, top, wished.width(), wished.height());
    int right = width() - m_measures.gap(space::kSessionEdge);
    for (auto tool = m_tools.crbegin(); tool != m_tools.crend(); ++tool) {
        const auto side = tool->button->size();
        right -= side.width();
        const QRect box{QPoint{right, std::max(space::kStep1, (m_measures.gap(kToolRow) - side.height()) / 2)}, side};
        tool->button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        right -= space::kStep1;
    }
}

void HandOverPage::resizeEvent(QResizeEvent*)
{
    layOut();
}

void HandOverPage::showEvent(QShowEvent*)
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void HandOverPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_open->click();
    else
        QWidget::keyPressEvent(event);
}

void HandOverPage::paintEvent(QPaintEvent*)
{
    const auto colours = coloursOf(m_measures.tokens(), m_next.colour);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.fill);
    const auto block = this->block();
    const QRectF mark{(width() - block.mark) / 2.0, static_cast<double>(block.top), static_cast<double>(block.mark),
                      static_cast<double>(block.mark)};
    paintMark(painter, mark, m_next, MarkForm::OnBand, m_measures.tokens());
    double y = mark.bottom() + m_measures.gap(kMarkGap);
    for (const auto* text : {&block.title, &block.sentence}) {
        text->paintCentred(painter, {0, y, static_cast<double>(width()), static_cast<double>(text->height())},
                           colours.on);
        y += text->height() + m_measures.gap(kSentenceGap);
    }
}

} // namespace inglenook::ui
