// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include "theme/metrics.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

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

    [[nodiscard]] int widthWhen(bool checked) const
    {
        const int check = checked ? m_theme.px(kCheck) + kCheckGap : 0;
        return QFontMetrics{fontWhen(checked)}.horizontalAdvance(text()) + 2 * m_theme.px(kSide) + check;
    }

    [[nodiscard]] QSize sizeHint() const override { return {widthWhen(isChecked()), m_theme.px(size::kControl)}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Both pairs of arrows lead on, however the segments stand.
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool stacks = static_cast<const Segments*>(parentWidget())->isStacked();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto onward = stacks ? Qt::Key_Down : mirrored ? Qt::Key_Left : Qt::Key_Right;
        const auto back = stacks ? Qt::Key_Up : mirrored ? Qt::Key_Right : Qt::Key_Left;
        int key = event->key();
        if (stacks && (key == Qt::Key_Left || key == Qt::Key_Right))
            key = (key == Qt::Key_Right) != mirrored ? onward : back;
        else if (!stacks && (key == Qt::Key_Up || key == Qt::Key_Down))
            key = key == Qt::Key_Down ? onward : back;
        QKeyEvent turned{event->type(), key, event->modifiers(), event->text(), event->isAutoRepeat()};
        QRadioButton::keyPressEvent(&turned);
        event->setAccepted(turned.isAccepted());
    }

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
        if (y() > 0) {
            painter.setPen(QPen{tokens.line, 1});
            painter.drawLine(QPointF{double(tokens.border), 0.5}, QPointF{double(width() - tokens.border), 0.5});
        } else if (!first) {
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
        painter.setFont(fontWhen(isChecked()));
        painter.setPen(tokens.text);
        painter.drawText(area, Qt::AlignCenter, text());
    }

private:
    [[nodiscard]] QFont fontWhen(bool checked) const
    {
        return m_theme.font(checked ? TextRole::BodyStrong : TextRole::BodyMedium);
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
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        hintChanged();
        if (!on)
            return;
        leadTab();
        Q_EMIT chosen(id);
    });
}

int Segments::addSegment(const QString& text)
{
    const int index = int(m_group->buttons().size());
    auto* segment = new Segment{m_theme, text, this};
    segment->setAccessibleDescription(accessibleName());
    const QSignalBlocker quiet{m_group};
    m_group->addButton(segment, index);
    if (index == 0)
        segment->setChecked(true);
    segment->show();
    leadTab();
    hintChanged();
    return index;
}

void Segments::setStacks(bool stacks)
{
    m_stacks = stacks;
    setSizePolicy(stacks ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    hintChanged();
}

/// Whichever of them has the check, so that choosing moves nothing around it.
int Segments::widthOfRow() const
{
    int width = 0;
    int more = 0;
    for (const auto* button : m_group->buttons()) {
        const auto& segment = static_cast<const Segment&>(*button);
        width += segment.widthWhen(false);
        more = std::max(more, segment.widthWhen(true) - segment.widthWhen(false));
    }
    return width + more;
}

QSize Segments::sizeHint() const
{
    return {widthOfRow(), m_theme.px(size::kControl)};
}

QSize Segments::minimumSizeHint() const
{
    int widest = 0;
    for (const auto* button : m_group->buttons())
        widest = std::max(widest, static_cast<const Segment*>(button)->widthWhen(true));
    return {m_stacks ? widest : widthOfRow(), m_theme.px(size::kControl)};
}

/// By hand: a layout that turns while it is being shown for the first time is not asked again.
void Segments::arrange()
{
    const auto segments = m_group->buttons();
    m_isStacked = m_stacks && width() < widthOfRow();
    const int tall = m_theme.px(size::kControl);
    int at = 0;
    for (auto* segment : segments) {
        const int wide = segment == segments.back() ? width() - at : segment->sizeHint().width();
        segment->setGeometry(m_isStacked ? QRect{0, at, width(), tall}
                                         : QStyle::visualRect(layoutDirection(), rect(), {at, 0, wide, tall}));
        at += m_isStacked ? tall : wide;
    }
    if (const int all = m_isStacked ? at : tall; m_stacks && all != minimumHeight())
        setFixedHeight(all);
}

/// Larger text, one more, or another one that has the check.
void Segments::hintChanged()
{
    updateGeometry();
    arrange();
}

void Segments::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Segments::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    hintChanged();
}

bool Segments::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        hintChanged();
    return QWidget::event(event);
}

void Segments::leadTab()
{
    // Qt sees to that only where the focus is among them already.
    const auto all = m_group->buttons();
    auto* leads = m_group->checkedButton() != nullptr ? m_group->checkedButton() : all.value(0);
    setFocusProxy(leads);
    for (auto* segment : all)
        segment->setFocusPolicy(segment == leads ? Qt::StrongFocus : Qt::ClickFocus);
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
    if (auto* segment = m_group->button(index)) {
        segment->setChecked(true);
    } else if (auto* before = m_group->checkedButton()) {
        m_group->setExclusive(false);
        before->setChecked(false);
        m_group->setExclusive(true);
    }
    leadTab();
    hintChanged();
}

} // namespace inglenook::ui
