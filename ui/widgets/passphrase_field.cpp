// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passphrase_field.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/note_line.h"
#include "widgets/secret_line_edit.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace inglenook::ui {
namespace {

constexpr int kOutOfSightMs = 30'000;
constexpr int kLeftAloneMs = 60'000;
constexpr int kDotGap = 7;

// The compiler may not leave out a write to something volatile.
void wipeBytes(void* memory, std::size_t size)
{
    volatile auto* bytes = static_cast<unsigned char*>(memory);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace

PassphraseField::PassphraseField(const Theme& theme, const QString& label, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_frame{new QFrame{this}},
      m_label{new TextLabel{theme, TextRole::BodyMedium, label, this}},
      m_capsLock{new NoteLine{theme, NoteLine::Kind::Info, tr("Caps Lock is on"), this}},
      m_error{new NoteLine{theme, NoteLine::Kind::Error, {}, this}},
      m_outOfSight{new QTimer{this}},
      m_leftAlone{new QTimer{this}}
{
    m_frame->setProperty("kind", QStringLiteral("field"));
    m_eye = new QToolButton{m_frame};
    m_eye->setProperty("kind", QStringLiteral("icon"));
    m_eye->setCheckable(true);
    setButtonIcon(theme, *m_eye, QStringLiteral("eye"), &Tokens::text2);
    auto* row = new QHBoxLayout{m_frame};
    row->setContentsMargins(14, 3, 3, 3);
    row->addWidget(m_eye);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    column->addWidget(m_label);
    column->addWidget(m_frame);
    column->addWidget(m_capsLock);
    column->addWidget(m_error);
    m_capsLock->hide();
    m_error->hide();
    for (const auto& [timer, name, ms] : {std::tuple{m_outOfSight, "out-of-sight", kOutOfSightMs},
                                          std::tuple{m_leftAlone, "left-alone", kLeftAloneMs}}) {
        timer->setObjectName(QLatin1String{name});
        timer->setSingleShot(true);
        timer->setInterval(ms);
        connect(timer, &QTimer::timeout, this, &PassphraseField::clear);
    }
    renewEdit();

    const auto restyle = [this] {
        m_frame->setMinimumHeight(m_theme.px(size::kLarge));
        setShown(isShown());
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_eye, &QToolButton::toggled, this, &PassphraseField::setShown);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != m_edit && now != m_eye)
            hideLetters();
    });
}

PassphraseField::~PassphraseField()
{
    m_edit->wipe();
}

// An edit keeps what was typed in places that no call reaches, its undo steps among them: only its end frees them.
void PassphraseField::renewEdit()
{
    auto* old = m_edit;
    m_edit = new SecretLineEdit{m_frame};
    m_edit->setProperty("kind", QStringLiteral("bare"));
    m_edit->setProperty("focusTarget", QStringLiteral("parent"));
    m_edit->setAccessibleName(m_label->text());
    m_edit->setAccessibleDescription(m_error->isHidden() ? QString{} : m_error->text());
    static_cast<QHBoxLayout*>(m_frame->layout())->insertWidget(0, m_edit, 1);
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_leftAlone->start();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    connect(m_edit, &SecretLineEdit::capsLockSeen, m_capsLock, &QWidget::setVisible);
    if (old == nullptr) {
        QWidget::setTabOrder(m_edit, m_eye);
        return;
    }
    m_edit->show(); // now, so that it can have the focus
    m_edit->setReadOnly(old->isReadOnly());
    QWidget::setTabOrder(old, m_edit);
    if (old->hasFocus())
        m_edit->setFocus(Qt::OtherFocusReason);
    old->disconnect(this);
    old->hide();
    old->setParent(nullptr);
    old->deleteLater(); // it may be the one that asked for this
}

bool PassphraseField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PassphraseField::withUtf8(const std::function<void(std::string_view)>& use) const
{
    const auto typed = m_edit->text();
    auto composed = typed.normalized(QString::NormalizationForm_C);
    auto utf8 = composed.toUtf8();
    use({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    wipeBytes(utf8.data(), static_cast<std::size_t>(utf8.size()));
    // Text that was composed already shares the memory of the edit, which still needs it.
    if (composed.constData() != typed.constData())
        wipeBytes(composed.data(), static_cast<std::size_t>(composed.size()) * sizeof(QChar));
}

void PassphraseField::clear()
{
    m_leftAlone->stop();
    m_capsLock->hide();
    m_edit->wipe();
    renewEdit();
    setShown(false);
}

void PassphraseField::selectAll()
{
    m_edit->selectAll();
}

void PassphraseField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void PassphraseField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void PassphraseField::setShown(bool shown)
{
    auto letters = m_theme.font(TextRole::Lead);
    if (!shown)
        letters.setLetterSpacing(QFont::AbsoluteSpacing, m_theme.px(kDotGap));
    m_edit->setFont(letters);
    m_edit->setShown(shown);
    const auto name = shown ? tr("Hide passphrase") : tr("Show passphrase");
    m_eye->setAccessibleName(name);
    m_eye->setToolTip(name);
    m_eye->setChecked(shown);
}

bool PassphraseField::isShown() const
{
    return m_edit->isShown();
}

void PassphraseField::hideLetters()
{
    if (isShown())
        setShown(false);
}

void PassphraseField::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
}

void PassphraseField::hideEvent(QHideEvent* event)
{
    hideLetters();
    m_outOfSight->start();
    QWidget::hideEvent(event);
}

void PassphraseField::showEvent(QShowEvent* event)
{
    m_outOfSight->stop();
    QWidget::showEvent(event);
}

} // namespace inglenook::ui
