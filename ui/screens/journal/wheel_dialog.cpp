// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/wheel_dialog.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/feelings_wheel.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

QVector<WheelFamily> wheelOf(const exercises::FeelingsVocabulary& vocabulary)
{
    QVector<WheelFamily> families;
    for (const auto& family : vocabulary.families()) {
        WheelFamily wheel{QString::fromStdString(family.key), QString::fromStdString(family.title), {}, {}};
        for (const auto& word : family.words) {
            auto& ring = word.intensity == exercises::Intensity::ALot ? wheel.lot : wheel.little;
            ring.append(QString::fromStdString(word.word));
        }
        families.append(wheel);
    }
    return families;
}

} // namespace

WheelDialog::WheelDialog(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* parent)
    : QDialog{parent},
      m_vocabulary{vocabulary}
{
    setObjectName(QStringLiteral("wheel"));
    setWindowTitle(tr("How do you feel?"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(24);
    m_wheel = new FeelingsWheel{theme, this};
    m_wheel->setFamilies(wheelOf(vocabulary));
    m_wheel->setObjectName(QStringLiteral("wheel/wheel"));
    row->addWidget(m_wheel, 3);
    row->addWidget(makeSide(theme), 2);
    const auto room = parent != nullptr ? parent->size() : QSize{1100, 740};
    resize(std::min(room.width() - 40, 1100), std::min(room.height() - 40, 740));
    connect(m_wheel, &FeelingsWheel::picked, this, [this](const QString&, const QString& word) { showWord(word); });
    m_wheel->setFocus(Qt::OtherFocusReason);
}

QWidget* WheelDialog::makeSide(const Theme& theme)
{
    auto* side = new QWidget{this};
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(8, 32, 16, 8);
    column->setSpacing(8);
    m_family = new TextLabel{theme, TextRole::BodyMedium, &Tokens::text2, QString{}, side};
    m_word = new TextLabel{theme, TextRole::JournalTitle, tr("I feel …"), side};
    m_word->setObjectName(QStringLiteral("wheel/word"));
    m_meaning = new TextLabel{theme, TextRole::JournalText, tr("Pick a word that is near enough."), side};
    column->addWidget(m_family);
    column->addWidget(m_word);
    column->addWidget(m_meaning);
    column->addSpacing(24);
    auto* label = new TextLabel{theme, TextRole::Body, &Tokens::text2, tr("Or a word of your own"), side};
    m_own = new QLineEdit{side};
    m_own->setObjectName(QStringLiteral("wheel/own"));
    m_own->setAccessibleName(tr("A word of your own"));
    m_own->setMaxLength(60);
    label->setBuddy(m_own);
    column->addWidget(label);
    column->addWidget(m_own);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton{tr("Not now"), side};
    close->setProperty("kind", QStringLiteral("quiet"));
    close->setAutoDefault(false);
    m_take = new QPushButton{tr("This is the word"), side};
    m_take->setObjectName(QStringLiteral("wheel/take"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setDefault(true);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &WheelDialog::take);
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString& text) { m_current = text.simplified(); });
    return side;
}

void WheelDialog::showWord(const QString& word)
{
    m_own->clear();
    m_current = word;
    const auto text = word.toStdString();
    const auto* found = m_vocabulary.find(text);
    const auto* family = m_vocabulary.familyOf(text);
    m_word->setText(word);
    if (family == nullptr || found == nullptr) {
        // A whole family is a fine answer too.
        m_family->clear();
        m_meaning->clear();
        m_current = word.toLower();
        return;
    }
    const auto title = QString::fromStdString(family->title);
    m_family->setText(found->intensity == exercises::Intensity::ALot ? tr("%1, a lot").arg(title)
                                                                     : tr("%1, a little").arg(title));
    m_meaning->setText(QString::fromStdString(found->meaning));
}

void WheelDialog::take()
{
    if (m_current.isEmpty()) {
        m_meaning->setText(tr("Pick a word on the wheel, or type one of your own."));
        return;
    }
    Q_EMIT picked(m_current);
    accept();
}

} // namespace inglenook::ui
