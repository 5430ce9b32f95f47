// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/wheel_page.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/feelings_wheel.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

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

WheelPage::WheelPage(const Theme& theme, const exercises::FeelingsVocabulary& vocabulary, QWidget* page)
    : QFrame{page},
      m_theme{theme},
      m_vocabulary{vocabulary},
      m_before{QApplication::focusWidget()}
{
    setObjectName(QStringLiteral("wheel"));
    setAccessibleName(tr("How do you feel?"));
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    hide();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);
    m_wheel = new FeelingsWheel{theme, this};
    m_wheel->setFamilies(wheelOf(vocabulary));
    m_wheel->setObjectName(QStringLiteral("wheel/wheel"));
    m_wheel->setAccessibleName(tr("Feelings wheel"));
    row->addWidget(m_wheel, 3);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(makeWords(), 1);
    side->addWidget(makeButtons());
    row->addLayout(side, 2);
    connect(m_wheel, &FeelingsWheel::picked, this, [this](const QString&, const QString& word) { showWord(word); });
    page->installEventFilter(this);
}

QWidget* WheelPage::makeWords()
{
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* words = new QWidget{scroll};
    auto* column = new QVBoxLayout{words};
    column->setContentsMargins(8, 16, 16, 8);
    column->setSpacing(8);
    m_family = new TextLabel{m_theme, TextRole::BodyMedium, &Tokens::text2, QString{}, words};
    m_word = new TextLabel{m_theme, TextRole::JournalTitle, tr("I feel …"), words};
    m_word->setObjectName(QStringLiteral("wheel/word"));
    m_meaning = new TextLabel{m_theme, TextRole::JournalText, tr("Pick a word that is near enough."), words};
    m_meaning->setObjectName(QStringLiteral("wheel/meaning"));
    column->addWidget(m_family);
    column->addWidget(m_word);
    column->addWidget(m_meaning);
    column->addSpacing(24);
    auto* label = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, tr("Or a word of your own"), words};
    m_own = new QLineEdit{words};
    m_own->setObjectName(QStringLiteral("wheel/own"));
    m_own->setAccessibleName(tr("A word of your own"));
    m_own->setMaxLength(60);
    label->setBuddy(m_own);
    column->addWidget(label);
    column->addWidget(m_own);
    column->addStretch();
    scroll->setWidget(words);
    words->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString& text) { m_current = text.simplified(); });
    connect(m_own, &QLineEdit::returnPressed, this, &WheelPage::take);
    return scroll;
}

QWidget* WheelPage::makeButtons()
{
    auto* buttons = new QWidget{this};
    auto* row = new QHBoxLayout{buttons};
    row->setContentsMargins(8, 0, 16, 8);
    auto* notNow = new QPushButton{tr("Not now"), buttons};
    notNow->setObjectName(QStringLiteral("wheel/not-now"));
    notNow->setProperty("kind", QStringLiteral("quiet"));
    notNow->setToolTip(tr("Not now, Esc"));
    auto* take = new QPushButton{tr("This is the word"), buttons};
    take->setObjectName(QStringLiteral("wheel/take"));
    take->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(notNow);
    row->addStretch();
    row->addWidget(take);
    connect(notNow, &QPushButton::clicked, this, &WheelPage::close);
    connect(take, &QPushButton::clicked, this, &WheelPage::take);
    return buttons;
}

void WheelPage::open()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_wheel->setFocus(Qt::OtherFocusReason);
}

void WheelPage::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

void WheelPage::showWord(const QString& word)
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

void WheelPage::take()
{
    if (m_current.isEmpty()) {
        m_meaning->setText(tr("Pick a word on the wheel, or type one of your own."));
        return;
    }
    close();
    Q_EMIT picked(m_current);
}

bool WheelPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

bool WheelPage::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (auto* widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
            stops.append(widget);
    if (stops.isEmpty())
        return false;
    const auto here = stops.indexOf(focusWidget());
    const auto there = here < 0 ? 0 : (here + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void WheelPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void WheelPage::mousePressEvent(QMouseEvent*)
{
    // What lies below is not pressed through this page.
}

} // namespace inglenook::ui
