// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secret_line_edit.h"

#include "widgets/secret_line_accessible.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

bool givesAway(const QKeyEvent& event)
{
    constexpr std::array kRefused{QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut};
    return std::any_of(kRefused.begin(), kRefused.end(), [&event](auto key) { return event.matches(key); });
}

} // namespace

SecretLineEdit::SecretLineEdit(QWidget* parent) : QLineEdit{parent}
{
    installSecretLineAccessibility();
    setShown(false);
    setDragEnabled(false);
    setAcceptDrops(false);
}

void SecretLineEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // Showing the letters makes Qt think that they are no secret any more.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QVariant SecretLineEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

// As if the field were empty.
QVariant SecretLineEdit::inputMethodQuery(Qt::InputMethodQuery query, const QVariant& argument) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString{};
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition:
        return 0;
    default:
        return QLineEdit::inputMethodQuery(query, argument);
    }
}

void SecretLineEdit::wipe()
{
    // text() shares its memory with the edit while nobody writes to it, so that this reaches the edit's own copy.
    // Without capacity it is a text that was compiled in, which is neither secret nor ours to write to.
    const auto shared = text();
    if (shared.capacity() > 0)
        std::fill_n(const_cast<QChar*>(shared.constData()), shared.size(), QChar{u'\0'});
    clear();
}

// Without this the window's own Undo or Copy would get the key.
bool SecretLineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && givesAway(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SecretLineEdit::keyPressEvent(QKeyEvent* event)
{
    lookForCapsLock(*event);
    if (!givesAway(*event))
        QLineEdit::keyPressEvent(event);
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* action = menu->addAction(tr("Paste"), this, &QLineEdit::paste);
    action->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    menu->popup(event->globalPos());
}

// Letting go of the button would put what is selected on the clipboard of the middle button.
void SecretLineEdit::mouseReleaseEvent(QMouseEvent* event)
{
    const int start = selectionStart();
    const int length = selectionLength();
    if (start >= 0)
        deselect();
    QLineEdit::mouseReleaseEvent(event);
    if (start >= 0)
        setSelection(start, length);
}

// No window system tells Qt about Caps Lock, but a capital without Shift does.
void SecretLineEdit::lookForCapsLock(const QKeyEvent& event)
{
    if (event.text().size() != 1 || (event.modifiers() & ~Qt::ShiftModifier))
        return;
    const auto letter = event.text().front();
    if (!letter.isLetter() || letter.isUpper() == letter.isLower())
        return;
    Q_EMIT capsLockSeen(letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace inglenook::ui
