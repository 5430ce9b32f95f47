// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include "theme/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace inglenook::ui {
namespace {

constexpr int kCheck = 18;
constexpr int kCheckGap = 8;
constexpr int kSide = 16;

/// Draws its part of the one frame that all segments share.
class Segment : public QRadioButton {
public:
    Segment(const Theme& theme, const QString& text, QWidget* parent) : QRadioButton{text, parent}, m_theme{theme}
    {
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int check = isChecked() ? m_theme.px(kCheck) + kCheckGap : 0;
        return {QFontMetrics{segmentFont()}.horizontalAdvance(text()) + 2 * m_theme.px(kSide) + check,
                m_theme.px(size::kControl)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent*) override
    {
        const auto& tokens = m_theme.tokens();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const double half = tokens.border / 2.0;
        const auto frame = QRectF{parentWidget()->rect()}.translated(-pos()).adjusted(half, half, -half, -half);
        painter.setPen(QPen{tokens.control, double(tokens.border)});
        painter.setBrush(isChecked() ? tokens.selected : underMouse() ? tokens.hover : tokens.raised);
        painter.drawRoundedRect(frame, radius::kControl, radius::kControl);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool first = mirrored ? geometry().right() == parentWidget()->rect().right() : x() == 0;
        if (!first) {
            const double line = mirrored ? width() - 0.5 : 0.5;
            painter.setPen(QPen{tokens.line, 1});
            painter.drawLine(QPointF{line, double(tokens.border)}, QPointF{line, double(height() - tokens.border)});
        }
        auto area = rect();
        if (isChecked()) {
            const int side = m_theme.px(kCheck);
            const QRect logical{m_theme.px(kSide) - 2, (height() - side) / 2, side, side};
            painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), logical).topLeft(),
                               m_theme.pixmap(QStringLiteral("check"), tokens.text, side, devicePixelRatioF()));
            area = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side + kCheckGap, 0, 0, 0));
        }
        painter.setFont(segmentFont());
        painter.setPen(tokens.text);
        painter.drawText(area, Qt::AlignCenter, text());
    }

private:
    [[nodiscard]] QFont segmentFont() const
    {
        return m_theme.font(isChecked() ? TextRole::BodyStrong : TextRole::BodyMedium);
    }

    const Theme& m_theme;
};

} // namespace

Segments::Segments(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_group{new QButtonGroup{this}}
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id);
    });
}

int Segments::addSegment(const QString& text)
{
    const int index = int(m_group->buttons().size());
    auto* segment = new Segment{m_theme, text, this};
    segment->setAccessibleDescription(accessibleName());
    layout()->addWidget(segment);
    const QSignalBlocker quiet{m_group};
    m_group->addButton(segment, index);
    if (index == 0)
        segment->setChecked(true);
    else
        segment->setFocusPolicy(Qt::ClickFocus); // one tab stop from the beginning; Qt moves it to what is chosen
    return index;
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::focusCurrent()
{
    if (auto* segment = m_group->checkedButton())
        segment->setFocus(Qt::OtherFocusReason);
}

void Segments::setCurrent(int index)
{
    const QSignalBlocker quiet{m_group};
    if (auto* segment = m_group->button(index))
        return segment->setChecked(true);
    m_group->setExclusive(false);
    if (auto* segment = m_group->checkedButton())
        segment->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace inglenook::ui
