// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secret_line_accessible.h"

#include "widgets/secret_line_edit.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace inglenook::ui {
namespace {

QString dots(qsizetype count)
{
    return QString(count, QChar{u'\u2022'});
}

/// A password field with a caret, without a text.
class SecretLineInterface : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit SecretLineInterface(SecretLineEdit* edit) : QAccessibleWidget{edit, QAccessible::EditableText} {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? dots(characterCount()) : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = !edit()->isReadOnly();
        state.readOnly = edit()->isReadOnly();
        state.selectableText = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int* start, int* end) const override
    {
        *start = index == 0 ? std::max(0, edit()->selectionStart()) : 0;
        *end = index == 0 ? *start + edit()->selectionLength() : 0;
    }
    [[nodiscard]] int selectionCount() const override { return edit()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { edit()->deselect(); }
    void setSelection(int, int start, int end) override { edit()->setSelection(start, end - start); }
    [[nodiscard]] int cursorPosition() const override { return edit()->cursorPosition(); }
    void setCursorPosition(int position) override { edit()->setCursorPosition(position); }
    [[nodiscard]] QString text(int start, int end) const override
    {
        const auto count = characterCount();
        const int until = end < 0 ? count : std::min(end, count);
        return dots(std::max(0, until - std::max(0, start)));
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(edit()->text().size()); }
    [[nodiscard]] QRect characterRect(int) const override { return {}; }
    [[nodiscard]] int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] SecretLineEdit* edit() const { return static_cast<SecretLineEdit*>(object()); }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* edit = qobject_cast<SecretLineEdit*>(object);
    return edit != nullptr && className.endsWith(u"::SecretLineEdit") ? new SecretLineInterface{edit} : nullptr;
}

void update(QAccessibleEvent* event);

/// Who listened before us, a test perhaps; mostly nobody, and the event goes on to the desktop.
QAccessible::UpdateHandler& behind()
{
    static QAccessible::UpdateHandler handler = nullptr;
    return handler;
}

void handOn(QAccessibleEvent* event)
{
    if (behind() != nullptr) {
        behind()(event);
        return;
    }
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(update);
}

void update(QAccessibleEvent* event)
{
    auto* edit = qobject_cast<SecretLineEdit*>(event->object());
    if (edit == nullptr) {
        handOn(event);
        return;
    }
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto* typed = static_cast<QAccessibleTextInsertEvent*>(event);
        QAccessibleTextInsertEvent masked{edit, typed->changePosition(), dots(typed->textInserted().size())};
        handOn(&masked);
        break;
    }
    case QAccessible::TextRemoved: {
        const auto* gone = static_cast<QAccessibleTextRemoveEvent*>(event);
        QAccessibleTextRemoveEvent masked{edit, gone->changePosition(), dots(gone->textRemoved().size())};
        handOn(&masked);
        break;
    }
    case QAccessible::TextUpdated: {
        const auto* changed = static_cast<QAccessibleTextUpdateEvent*>(event);
        QAccessibleTextUpdateEvent masked{edit, changed->changePosition(), dots(changed->textRemoved().size()),
                                          dots(changed->textInserted().size())};
        handOn(&masked);
        break;
    }
    case QAccessible::ValueChanged:
        break; // carries the text
    default:
        handOn(event);
    }
}

} // namespace

void installSecretLineAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(kInstalled)
    if (auto* const before = QAccessible::installUpdateHandler(update); before != update)
        behind() = before;
}

} // namespace inglenook::ui
