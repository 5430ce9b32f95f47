// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/page_check.h"

#include "theme/focus_ring.h"
#include "widgets/flow_text.h"
#include "widgets/quote_block.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace inglenook::test {
namespace {

/// Enough to find it: its own name or its kind, and what it says.
std::string described(const QWidget& widget)
{
    auto says = widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        says = button->text();
    else if (const auto* label = qobject_cast<const QLabel*>(&widget))
        says = label->text();
    else if (const auto* text = qobject_cast<const ui::FlowText*>(&widget))
        says = text->text();
    const auto name =
        widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    return QStringLiteral("%1 “%2”, %3 x %4")
        .arg(name, says.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .toStdString();
}

/// Said only of what is wrong: there are thousands of things to look at.
void expect(bool holds, const QWidget& widget, const char* what)
{
    if (!holds)
        FAIL_CHECK(described(widget) << ": " << what);
}

bool isControl(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusProxy() == nullptr &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The area that `widget` scrolls in, not one that it is a part of.
const QScrollArea* areaAround(const QWidget& widget)
{
    for (const auto* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(outer);
            area != nullptr && area->viewport()->isAncestorOf(&widget))
            return area;
    return nullptr;
}

/// What is left of it when all that it stands in has cut it.
QSize shownPart(const QWidget& widget)
{
    QRect part = widget.rect();
    for (const auto* outer = &widget; !outer->isWindow(); outer = outer->parentWidget())
        part = part.translated(outer->pos()).intersected(outer->parentWidget()->rect());
    return part.size();
}

void checkIsInView(const QWidget& widget)
{
    const auto part = shownPart(widget);
    expect(part.width() == widget.width(), widget, "a part at its side is out of view");
    const auto* area = areaAround(widget);
    const int room = area == nullptr ? widget.height() : area->viewport()->height();
    expect(part.height() >= std::min(widget.height(), room), widget, "has the focus, but a part is scrolled away");
}

void checkShowsFocus(Journey& journey, const QWidget& widget)
{
    if (widget.property("focusRing").toString() == QStringLiteral("none"))
        return; // shows it itself
    const auto* ring = journey.window().findChild<ui::FocusRing*>();
    REQUIRE(ring != nullptr);
    expect(ring->isVisible() && ring->target() != nullptr &&
               (ring->target() == &widget || ring->target()->isAncestorOf(&widget)),
           widget, "has the focus, and no ring says so");
}

void checkIsTold(QWidget& widget)
{
    auto* accessible = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(accessible != nullptr);
    expect(!accessible->text(QAccessible::Name).isEmpty(), widget, "has no accessible name");
    const auto role = accessible->role();
    expect(role != QAccessible::NoRole && role != QAccessible::Client, widget, "has no accessible role");
}

bool hasRoom(const QWidget& widget)
{
    if (const auto* text = qobject_cast<const ui::FlowText*>(&widget))
        return !text->isScrolling() || qobject_cast<const ui::QuoteBlock*>(text->parentWidget()) != nullptr;
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label != nullptr && !label->text().isEmpty())
        return label->width() >= label->minimumSizeHint().width() &&
               label->height() >= (label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                              : label->minimumSizeHint().height());
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget)) // its hints know nothing of the style sheet
        return tool->width() >= tool->fontMetrics().horizontalAdvance(tool->text()) &&
               tool->height() >= tool->fontMetrics().height();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->width() >= button->minimumSizeHint().width() &&
               button->height() >= (button->hasHeightForWidth() ? button->heightForWidth(button->width())
                                                                : button->minimumSizeHint().height());
    return true;
}

} // namespace

void checkKeys(Journey& journey, const QWidget& page)
{
    QPointer<QWidget> start = QApplication::focusWidget();
    REQUIRE(start);
    if ((start->focusPolicy() & Qt::TabFocus) == 0) { // a page with nothing to do on it but to look at it
        checkIsTold(*start);
        journey.press(Qt::Key_Tab);
        start = QApplication::focusWidget();
        REQUIRE(start);
    }
    std::set<const QWidget*> reached;
    QWidget* at = start;
    int pressed = 0;
    constexpr int kMostControls = 150;
    do {
        expect(page.isAncestorOf(at), *at, "is not on the page, and has the focus");
        reached.insert(at);
        checkIsInView(*at);
        checkShowsFocus(journey, *at);
        checkIsTold(*at);
        journey.press(Qt::Key_Tab);
        at = QApplication::focusWidget();
        REQUIRE(at != nullptr);
    } while (at != start && ++pressed < kMostControls);
    expect(at == start, *start, "Tab does not lead round to it again");
    for (const auto* widget : page.findChildren<QWidget*>())
        expect(!isControl(*widget) || reached.count(widget) == 1, *widget, "Tab does not lead to it");
}

void checkNothingIsCut(const QWidget& page)
{
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        expect(hasRoom(*widget), *widget, "has too little room for its words");
        const auto* area = areaAround(*widget);
        const auto* outer = area == nullptr ? widget->window() : area->viewport();
        const QRect place{widget->mapTo(outer, QPoint{0, 0}), widget->size()};
        expect(place.left() >= 0 && place.right() <= outer->rect().right(), *widget, "reaches out at the side");
        if (area == nullptr)
            expect(place.top() >= 0 && place.bottom() <= outer->rect().bottom(), *widget, "reaches out of the window");
    }
}

} // namespace inglenook::test
