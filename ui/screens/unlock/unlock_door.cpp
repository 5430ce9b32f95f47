// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/copies_panel.h"
#include "screens/unlock/door_column.h"
#include "screens/unlock/unlock_screen.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {

QWidget* UnlockScreen::makeDoor()
{
    auto* scroll = new QScrollArea{m_pages};
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    scroll->setWidget(page);
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(40, 0, 40, 0);
    auto* holder = new QWidget{page};
    holder->setMaximumWidth(m_theme.px(kDoorColumnWidth));
    auto* column = new QVBoxLayout{holder};
    column->setContentsMargins(0, 40, 0, 40);
    column->setSpacing(0);
    column->addStretch(5);
    m_title = new TextLabel{m_theme, TextRole::JournalTitle, QString{}, holder};
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(new TextLabel{m_theme, TextRole::Lead, &Tokens::text2,
                                    tr("This journal is locked. Only your passphrase opens it."), holder});
    m_news = new NoteLine{m_theme, NoteLine::Kind::Final, QString{}, holder};
    m_news->setObjectName(QStringLiteral("unlock/news"));
    m_news->hide();
    column->addSpacing(16);
    column->addWidget(m_news);
    column->addSpacing(20);
    m_passphrase = new PassphraseField{m_theme, tr("Passphrase"), holder};
    m_passphrase->setObjectName(QStringLiteral("unlock/passphrase"));
    column->addWidget(m_passphrase);
    m_refusal = new TextLabel{m_theme, TextRole::Body, &Tokens::warnText, QString{}, holder};
    m_refusal->setObjectName(QStringLiteral("unlock/refusal"));
    m_refusal->setContentsMargins(0, 10, 0, 0);
    m_refusal->hide();
    column->addWidget(m_refusal);
    column->addSpacing(24);
    m_copies = new CopiesPanel{m_theme, holder};
    m_copies->hide();
    column->addWidget(m_copies);
    m_buttons = new QWidget{holder};
    column->addWidget(m_buttons);
    auto* buttons = new QVBoxLayout{m_buttons};
    buttons->setContentsMargins({});
    buttons->setSpacing(10);
    auto* links = new QHBoxLayout;
    links->setSpacing(20);
    const auto link = [this, links](const QString& text, const char* name) {
        auto* button = new QPushButton{text, m_buttons};
        button->setObjectName(QLatin1String{name});
        button->setProperty("kind", QStringLiteral("link"));
        links->addWidget(button);
        return button;
    };
    m_unlock = new QPushButton{tr("Unlock"), m_buttons};
    m_unlock->setObjectName(QStringLiteral("unlock/open"));
    m_unlock->setProperty("kind", QStringLiteral("primary"));
    m_unlock->setProperty("buttonSize", QStringLiteral("large"));
    m_useCode = link(tr("Use the recovery sheet"), "unlock/recover");
    m_goBack = link(tr("Go back to a copy"), "unlock/go-back");
    m_forget = link(tr("Take it off this list"), "unlock/forget");
    m_forget->hide();
    links->addStretch();
    buttons->addWidget(m_unlock, 0, Qt::AlignLeading);
    buttons->addLayout(links);
    column->addSpacing(44);
    column->addWidget(
        new TextLabel{m_theme, TextRole::Small, &Tokens::text3,
                      tr("Nobody can reset a passphrase, not even us. A recovery sheet, if you made one, is "
                         "the only other way in."),
                      holder});
    column->addStretch(6);
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text3,
                                    tr("Everything stays on this computer. Inglenook never goes online."), holder});
    row->addStretch(1);
    row->addWidget(holder, 3);
    row->addStretch(1);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(m_useCode, &QPushButton::clicked, this, &UnlockScreen::recover);
    connect(&m_gate, &GateModel::opened, m_passphrase, &PassphraseField::clear);
    connect(m_passphrase, &PassphraseField::submitted, this, &UnlockScreen::submit);
    connect(m_passphrase, &PassphraseField::edited, this, &UnlockScreen::clearRefusal);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_gate.forget(current()); });
    connect(m_goBack, &QPushButton::clicked, this, &UnlockScreen::goBackToCopy);
    connect(m_copies, &CopiesPanel::openWanted, this, &UnlockScreen::openCopy);
    connect(m_copies, &CopiesPanel::otherFileWanted, this, &UnlockScreen::copyFromFileWanted);
    connect(m_copies, &CopiesPanel::notNowWanted, this, [this] {
        offerCopies(false);
        clearRefusal();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    return scroll;
}

} // namespace inglenook::ui
