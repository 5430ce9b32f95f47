// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_field.h"

#include "theme/metrics.h"
#include "widgets/note_line.h"
#include "widgets/secret_line_edit.h"
#include "widgets/text_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kGroup = 4;
/// More than any code has, so that what is too long is seen to be.
constexpr int kMostTyped = 200;
constexpr int kGroups = 9;
constexpr int kInner = 14;
constexpr int kSmallest = 12; ///< px

bool separates(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format ||
           c == QLatin1Char{'.'} || c == QLatin1Char{','} || c == QLatin1Char{'_'} || c == QChar{0x2212};
}

} // namespace

QString groupedCode(const QString& typed, int& caret)
{
    QString grouped;
    int letters = 0;
    int before = 0; // letters before the caret
    for (int i = 0; i < typed.size(); ++i) {
        if (separates(typed.at(i)))
            continue;
        if (letters > 0 && letters % kGroup == 0)
            grouped += QLatin1Char{'-'};
        grouped += typed.at(i).toUpper();
        ++letters;
        if (i < caret)
            before = letters;
    }
    // Before a dash rather than after it: else the key that deletes backwards would stop there for ever.
    caret = before + std::max(0, before - 1) / kGroup;
    return grouped;
}

CodeField::CodeField(const Theme& theme, const QString& label, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_edit{new SecretLineEdit{this}},
      m_frame{new QFrame{this}},
      m_progress{new NoteLine{theme, NoteLine::Kind::Hint, {}, this}},
      m_error{new NoteLine{theme, NoteLine::Kind::Error, {}, this}}
{
    m_frame->setProperty("kind", QStringLiteral("field"));
    m_edit->setParent(m_frame);
    m_edit->setProperty("kind", QStringLiteral("bare"));
    m_edit->setProperty("focusTarget", QStringLiteral("parent"));
    m_edit->setAccessibleName(label);
    m_edit->setMaxLength(kMostTyped);
    m_edit->setShown(true); // keeps what guards it from input methods, as setEchoMode() would not
    auto* row = new QHBoxLayout{m_frame};
    row->setContentsMargins(kInner, 3, kInner, 3);
    row->addWidget(m_edit);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    auto* name = new TextLabel{theme, TextRole::BodyMedium, label, this};
    name->setBuddy(m_edit);
    column->addWidget(name);
    column->addWidget(m_frame);
    column->addWidget(m_progress);
    column->addWidget(m_error);
    m_error->hide();
    setFocusProxy(m_edit);
    const auto restyle = [this] {
        m_frame->setMinimumHeight(m_theme.px(size::kLarge));
        fitLetters();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        group();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &CodeField::submitted);
}

CodeField::~CodeField()
{
    m_edit->wipe();
}

void CodeField::fitLetters()
{
    auto letters = m_theme.font(TextRole::Lead);
    const auto whole = QStringLiteral("M0M0-").repeated(kGroups).chopped(1);
    // Two for the caret and the frame of the edit.
    const int room = width() - 2 * (kInner + 2) - m_theme.px(4);
    while (letters.pixelSize() > kSmallest && QFontMetrics{letters}.horizontalAdvance(whole) > room)
        letters.setPixelSize(letters.pixelSize() - 1);
    m_edit->setFont(letters);
}

void CodeField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLetters();
}

void CodeField::group()
{
    int caret = m_edit->cursorPosition();
    auto grouped = groupedCode(m_edit->text(), caret);
    if (grouped == m_edit->text())
        return;
    const QSignalBlocker quiet{m_edit};
    m_edit->wipe();
    m_edit->setText(grouped);
    m_edit->setCursorPosition(caret);
}

bool CodeField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void CodeField::withUtf8(const std::function<void(std::string_view)>& use) const
{
    auto utf8 = m_edit->text().toUtf8();
    use({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    volatile auto* bytes = utf8.data();
    for (qsizetype i = 0; i < utf8.size(); ++i)
        bytes[i] = 0;
}

void CodeField::clear()
{
    m_edit->wipe();
    setProgress({});
    setError({});
}

void CodeField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void CodeField::setProgress(const QString& words)
{
    m_progress->setText(words);
}

void CodeField::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_progress->setVisible(sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
}

} // namespace inglenook::ui
