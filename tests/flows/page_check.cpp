// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/page_check.h"

#include "widgets/choice_button.h"
#include "widgets/flow_text.h"
#include "widgets/quote_block.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

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

bool isControl(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusProxy() == nullptr &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What is left of it when all that it stands in has cut it.
QSize shownPart(const QWidget& widget)
{
    QRect part = widget.rect();
    for (const auto* outer = &widget; !outer->isWindow(); outer = outer->parentWidget())
        part = part.translated(outer->pos()).intersected(outer->parentWidget()->rect());
    return part.size();
}

const QScrollArea* areaAround(const QWidget& widget)
{
    for (const auto* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(outer))
            return area;
    return nullptr;
}

void checkIsInView(const QWidget& widget)
{
    const auto part = shownPart(widget);
    INFO("in view: " << part.width() << " x " << part.height());
    CHECK(part.width() == widget.width());
    const auto* area = areaAround(widget);
    const int room = area == nullptr ? widget.height() : area->viewport()->height();
    CHECK(part.height() >= std::min(widget.height(), room));
}

bool hasRoom(const QWidget& widget)
{
    if (const auto* text = qobject_cast<const ui::FlowText*>(&widget))
        return !text->isScrolling() || qobject_cast<const ui::QuoteBlock*>(text->parentWidget()) != nullptr;
    if (const auto* choice = qobject_cast<const ui::ChoiceButton*>(&widget))
        return choice->height() >= choice->heightForWidth(choice->width());
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label != nullptr && !label->text().isEmpty())
        return label->width() >= label->minimumSizeHint().width() &&
               label->height() >= (label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                              : label->minimumSizeHint().height());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->width() >= button->minimumSizeHint().width() &&
               button->height() >= button->minimumSizeHint().height();
    return true;
}

} // namespace

void checkKeys(Journey& journey, const QWidget& page)
{
    const QPointer<QWidget> start = QApplication::focusWidget();
    REQUIRE(start);
    std::set<const QWidget*> reached;
    QWidget* at = start;
    constexpr int kMostControls = 200;
    do {
        {
            INFO("the focus is on " << described(*at));
            REQUIRE(page.isAncestorOf(at));
            CHECK(reached.insert(at).second);
            checkIsInView(*at);
            const auto* accessible = QAccessible::queryAccessibleInterface(at);
            REQUIRE(accessible != nullptr);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
        journey.press(Qt::Key_Tab);
        at = QApplication::focusWidget();
        REQUIRE(at != nullptr);
    } while (at != start && reached.size() < kMostControls);
    CHECK(at == start);
    for (const auto* widget : page.findChildren<QWidget*>())
        if (isControl(*widget)) {
            INFO("by Tab: " << described(*widget));
            CHECK(reached.count(widget) == 1);
        }
}

void checkNothingIsCut(const QWidget& page)
{
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || qobject_cast<const QScrollBar*>(widget) != nullptr)
            continue;
        INFO(described(*widget));
        CHECK(hasRoom(*widget));
        const auto* area = areaAround(*widget);
        const auto* outer = area == nullptr ? widget->window() : area->viewport();
        const QRect place{widget->mapTo(outer, QPoint{0, 0}), widget->size()};
        CHECK(place.left() >= 0);
        CHECK(place.right() <= outer->rect().right());
        if (area == nullptr) {
            CHECK(place.top() >= 0);
            CHECK(place.bottom() <= outer->rect().bottom());
        }
    }
}

} // namespace inglenook::test
