// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/ours_section.h"

#include "screens/settings/ours_form.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "widgets/dialog.h"
#include "widgets/flow_layout.h"
#include "widgets/note_line.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

OursSection::OursSection(const Theme& theme, OursModel& ours, QWidget* parent)
    : SettingsSection{theme, tr("A shared journal beside this one"),
                      tr("Your passphrase then opens both, and the journal page shows mine and ours together. The two "
                         "files stay apart."),
                      parent},
      m_ours{ours}
{
    setObjectName(QStringLiteral("settings/ours"));
    auto* item = addItem();
    item->setSpacing(space::kStep3);
    m_good = new NoteLine{theme, NoteLine::Kind::GoodNews, {}, this};
    m_good->setObjectName(QStringLiteral("settings/ours-good"));
    m_bad = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    m_bad->setObjectName(QStringLiteral("settings/ours-bad"));
    item->addWidget(m_good);
    item->addWidget(m_bad);
    tell({}, false);
    m_state = new TextLabel{theme, TextRole::Body, QString{}, this};
    m_state->setObjectName(QStringLiteral("settings/ours-state"));
    item->addWidget(m_state);
    auto* buttons = new QWidget{this};
    auto* row = new FlowLayout{buttons};
    m_begin = addButton(tr("Choose a shared journal"), QStringLiteral("settings/ours-begin"), "secondary");
    m_again = addButton(tr("Try again"), QStringLiteral("settings/ours-again"), "secondary");
    m_end = addButton(tr("Open it here no more"), QStringLiteral("settings/ours-end"), "quiet");
    for (auto* button : {m_begin, m_again, m_end})
        row->addWidget(button);
    item->addWidget(buttons);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        tell({}, false);
        Q_EMIT pageWanted(new OursForm{m_theme, m_ours, this});
    });
    connect(m_again, &QPushButton::clicked, &ours, &OursModel::open);
    connect(m_end, &QPushButton::clicked, this, &OursSection::askToForget);
    connect(&ours, &OursModel::stateChanged, this, &OursSection::fill);
    connect(&ours, &OursModel::remembered, this, [this] {
        tell(tr("From now on your passphrase opens both."), false);
        // Once the form is gone: what led to it is, too.
        QMetaObject::invokeMethod(
            this, [this] { m_end->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    });
    connect(&ours, &OursModel::forgotten, this, [this](const QString& sentence) {
        tell(sentence, false);
        m_begin->setFocus(Qt::OtherFocusReason);
    });
    connect(&ours, &OursModel::refused, this, [this](const QString& sentence) {
        if (isVisible()) // else the form says it
            tell(sentence, true);
    });
    fill();
}

QPushButton* OursSection::addButton(const QString& text, const QString& objectName, const char* kind)
{
    auto* button = new QPushButton{text, this};
    button->setObjectName(objectName);
    button->setProperty("kind", QLatin1String{kind});
    return button;
}

void OursSection::fill()
{
    using State = OursModel::State;
    const auto state = m_ours.state();
    const auto& name = m_ours.name();
    switch (state) {
    case State::Nothing:
        m_state->setText(tr("Whoever knows your passphrase for this journal could then read both."));
        break;
    case State::Opening:
        m_state->setText(tr("%1 is being opened.", "a journal").arg(name));
        break;
    case State::Open:
        m_state->setText(tr("%1 is open beside this one, and locks with it.", "a journal").arg(name));
        break;
    case State::Away:
        m_state->setText(m_ours.trouble());
        break;
    }
    m_begin->setVisible(state == State::Nothing);
    m_again->setVisible(state == State::Away);
    m_end->setVisible(state == State::Away || state == State::Open);
}

void OursSection::tell(const QString& sentence, bool isTrouble)
{
    m_good->setText(sentence);
    m_bad->setText(sentence);
    m_good->setVisible(!sentence.isEmpty() && !isTrouble);
    m_bad->setVisible(!sentence.isEmpty() && isTrouble);
}

void OursSection::askToForget()
{
    constexpr int kKeep = 1;
    constexpr int kGo = 2;
    auto* dialog =
        new Dialog{m_theme, tr("Open %1 here no more?", "a journal").arg(m_ours.name()),
                   tr("What opens it is taken out of this journal. Not a word is lost in either of them, and "
                      "it opens with its own passphrase as before."),
                   this};
    dialog->addAnswer(kGo, tr("Open it here no more"), Dialog::Weight::Primary);
    dialog->addAnswer(kKeep, tr("Leave it as it is"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == kGo)
            m_ours.forget();
    });
    dialog->open();
}

} // namespace inglenook::ui
