// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_header.h"

#include "theme/button_icon.h"
#include "widgets/session_accessible.h"
#include "widgets/step_bar.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 56;
constexpr int kIcon = 22;
constexpr int kEdge = 12;
constexpr int kGap = 12;
constexpr int kToolGap = 4;

} // namespace

StepHeader::StepHeader(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_back{makeTool(QStringLiteral("left"), tr("Back"), tr("Alt Left"))},
      m_bar{new StepBar{theme, this}}
{
    installSessionAccessibility();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_back->setObjectName(QStringLiteral("session/back"));
    connect(m_back, &QToolButton::clicked, this, &StepHeader::backWanted);
    connect(&theme, &Theme::changed, this, &StepHeader::restyle);
    restyle();
}

QToolButton* StepHeader::makeTool(const QString& icon, const QString& name, const QString& shortcut)
{
    auto* tool = new QToolButton{this};
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setAccessibleName(name);
    tool->setToolTip(shortcut.isEmpty() ? name : tr("%1, %2").arg(name, shortcut));
    m_tools.append({tool, icon});
    return tool;
}

QToolButton* StepHeader::addTool(const QString& icon, const QString& text, const QString& shortcut)
{
    auto* tool = makeTool(icon, text, shortcut);
    tool->setText(text);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->show();
    restyle();
    return tool;
}

QToolButton* StepHeader::addIconTool(const QString& icon, const QString& name, const QString& shortcut)
{
    auto* tool = makeTool(icon, name, shortcut);
    tool->show();
    restyle();
    return tool;
}

void StepHeader::setTitle(const QString& title)
{
    m_title = title;
    tell();
}

void StepHeader::setStep(int number, int count, const QString& label)
{
    m_words = label.isEmpty() ? tr("Step %1 of %2").arg(number).arg(count)
                              : tr("Step %1 of %2, %3").arg(QString::number(number), QString::number(count), label);
    m_bar->setStep(number, count);
    m_bar->setAccessibleName(m_words);
    m_bar->show();
    tell();
}

void StepHeader::setNote(const QString& note)
{
    m_words = note;
    m_bar->hide();
    tell();
}

void StepHeader::setLeadingIcon(const QString& icon)
{
    m_leadingIcon = icon;
    m_back->setVisible(m_backVisible && icon.isEmpty());
    layOut();
}

void StepHeader::setBackVisible(bool visible)
{
    m_backVisible = visible;
    m_back->setVisible(visible && m_leadingIcon.isEmpty());
    layOut();
}

void StepHeader::setScale(double scale)
{
    m_bar->setScale(scale);
    if (m_measures.setScale(scale))
        restyle();
}

void StepHeader::tell()
{
    setAccessibleName(m_words.isEmpty() ? m_title : tr("%1, %2").arg(m_title, m_words));
    layOut();
}

void StepHeader::restyle()
{
    setFixedHeight(std::max(m_measures.gap(kHeight), m_measures.line(TextRole::BodyMedium) + space::kStep6));
    const int side = std::max(size::kHit, m_measures.text(size::kHit));
    for (const auto& tool : m_tools) {
        setButtonIcon(m_measures.theme(), *tool.button, tool.icon, &Tokens::text2, IconSide::Leading,
                      m_measures.gap(kIcon));
        tool.button->setFont(m_measures.font(TextRole::BodyMedium));
        tool.button->ensurePolished();
        const int width = tool.button->text().isEmpty() ? side : std::max(side, tool.button->sizeHint().width());
        tool.button->setFixedSize(width, std::min(side, height()));
    }
    layOut();
}

QRect StepHeader::leadingBox() const
{
    const int side = m_back->width();
    return {m_measures.gap(kEdge), (height() - m_back->height()) / 2, side, m_back->height()};
}

int StepHeader::titleLeft() const
{
    const bool leading = !m_leadingIcon.isEmpty() || m_backVisible;
    return m_measures.gap(leading ? kEdge : 2 * kEdge) + (leading ? m_back->width() + m_measures.gap(kGap) : 0);
}

int StepHeader::titleWidth() const
{
    return qCeil(QFontMetricsF{m_measures.font(TextRole::Heading)}.horizontalAdvance(m_title)) + 1;
}

int StepHeader::wordsWidth() const
{
    return qCeil(QFontMetricsF{m_measures.font(TextRole::Body)}.horizontalAdvance(m_words)) + 1;
}

void StepHeader::layOut()
{
    const auto shown = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    m_back->setGeometry(shown(leadingBox()));
    int right = width() - m_measures.gap(kEdge);
    for (auto tool = m_tools.crbegin(); tool != m_tools.crend(); ++tool) {
        auto* button = tool->button;
        if (button == m_back || button->isHidden())
            continue;
        right -= button->width();
        button->setGeometry(shown({right, (height() - button->height()) / 2, button->width(), button->height()}));
        right -= m_measures.gap(kToolGap);
    }
    // In the middle of the window while the words leave it there, otherwise in the middle of what is left.
    const int wordsEnd = titleLeft() + titleWidth() + m_measures.gap(kGap) + wordsWidth() + m_measures.gap(2 * kGap);
    const int wished = m_bar->sizeHint().width();
    int left = std::max(wordsEnd, (width() - wished) / 2);
    const int room = right - m_measures.gap(kGap) - left;
    const int least = wished / 3;
    if (room < wished && room >= least)
        left = wordsEnd;
    const int barWidth = std::clamp(right - m_measures.gap(kGap) - left, 0, wished);
    m_bar->setGeometry(shown({left, 0, barWidth < least ? 0 : barWidth, height()}));
    update();
}

void StepHeader::resizeEvent(QResizeEvent*)
{
    layOut();
}

bool StepHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

void StepHeader::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_measures.tokens();
    const auto shown = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    QPainter painter{this};
    if (!m_leadingIcon.isEmpty()) {
        const int icon = m_measures.text(kIcon);
        QRect box{0, 0, icon, icon};
        box.moveCenter(shown(leadingBox()).center());
        painter.drawPixmap(box.topLeft(),
                           m_measures.theme().pixmap(m_leadingIcon, tokens.text, icon, devicePixelRatioF()));
    }
    int end = width();
    for (const auto& tool : m_tools) {
        if (tool.button != m_back && !tool.button->isHidden())
            end = std::min(end, shown(tool.button->geometry()).left());
    }
    const auto paintWords = [&](const QString& words, TextRole role, const QColor& colour, int left, int wished) {
        const int width = std::clamp(end - m_measures.gap(kGap) - left, 0, wished);
        painter.setFont(m_measures.font(role));
        painter.setPen(colour);
        painter.drawText(shown({left, 0, width, height()}), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, width));
        return left + width + m_measures.gap(kGap);
    };
    const int next = paintWords(m_title, TextRole::Heading, tokens.text, titleLeft(), titleWidth());
    paintWords(m_words, TextRole::Body, tokens.text2, next, wordsWidth());
}

} // namespace inglenook::ui
