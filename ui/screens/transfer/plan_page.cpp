// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/plan_page.h"

#include "models/print_model.h"
#include "models/session_days.h"
#include "models/wall_days.h"
#include "screens/transfer/plan_row.h"
#include "screens/transfer/replace_dialog.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "widgets/finder_panel.h"
#include "widgets/labelled_field.h"
#include "widgets/page_parts.h"
#include "widgets/tab_order.h"
#include "widgets/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kNoteHeight = 96;

} // namespace

PlanPage::PlanPage(const Theme& theme, PlanMakingModel& model, QWidget* parent)
    : TransferPage{theme, tr("A plan for at home"),
                   tr("What you would like them to try, as a small file that they open in their own Inglenook, or on "
                      "paper. Nothing of a journal is in it."),
                   QStringLiteral("plan"), parent},
      m_model{model}
{
    column().addWidget(new TextLabel{theme, TextRole::Section, tr("Exercises"), sheet()});
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::kStep3);
    column().addLayout(m_list);
    m_add = makeButton(tr("Add an exercise"), "add", "secondary");
    setButtonIcon(theme, *m_add, QStringLiteral("plus"), &Tokens::text);
    column().addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &PlanPage::choose);
    addFields();
    addEnd();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        keyInside(*this, QKeySequence{Qt::CTRL | key}, [this] { save(); });
    connect(&model, &PlanMakingModel::changed, this, &PlanPage::fill);
    connect(&model, &PlanMakingModel::saved, this, [this](const QString& sentence) {
        sayGood(sentence);
        m_save->setFocus(Qt::OtherFocusReason);
    });
    connect(&model, &PlanMakingModel::failed, this, [this](const QString& sentence) {
        sayTrouble(sentence);
        m_save->setFocus(Qt::OtherFocusReason);
    });
    fill();
}

void PlanPage::addFields()
{
    m_note = new QPlainTextEdit{m_model.note()};
    m_note->setObjectName(QStringLiteral("plan/note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_theme.px(kNoteHeight));
    auto* note = new LabelledField{m_theme, tr("A note, if you like"), m_note, sheet()};
    note->setHint(tr("They read it before they take the plan in. Leave names out of it."));
    column().addWidget(note);
    const auto& until = m_model.until();
    m_day = new QLineEdit{until ? QLocale{}.toString(toQDate(*until), QLocale::ShortFormat) : QString{}};
    m_day->setObjectName(QStringLiteral("plan/until"));
    m_until = new LabelledField{m_theme, tr("Until, if you like"), m_day, sheet()};
    m_until->setHint(tr("Its last day, perhaps the one on which you meet again. Without one it stays as long as they "
                        "like."));
    column().addWidget(m_until);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_model.setNote(m_note->toPlainText());
        sayNothing();
    });
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_until->setError({});
        sayNothing();
    });
    connect(m_day, &QLineEdit::editingFinished, this, [this] { (void)takeUntil(); });
}

void PlanPage::addEnd()
{
    m_save = makeButton(tr("Save as a file"), "save", "primary");
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_paper = makeButton(tr("On paper"), "paper", "secondary");
    setButtonIcon(m_theme, *m_paper, QStringLiteral("print"), &Tokens::text);
    m_anew = makeButton(tr("Begin anew"), "anew", "quiet");
    column().addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                     tr("Whoever has the file can open it with any Inglenook, and may pass it on: what "
                                        "you write in it is under CC BY-SA 4.0, as the exercises are."),
                                     sheet()});
    column().addLayout(buttonRow({m_save, m_paper, m_anew}));
    connect(m_save, &QPushButton::clicked, this, &PlanPage::save);
    connect(m_anew, &QPushButton::clicked, this, &PlanPage::startAnew);
    connect(m_paper, &QPushButton::clicked, this, [this] {
        if (isReady())
            Q_EMIT paperWanted();
    });
}

void PlanPage::begin()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void PlanPage::focusPaper()
{
    m_paper->setFocus(Qt::OtherFocusReason);
}

void PlanPage::fill()
{
    clearLayout(*m_list);
    m_rows.clear();
    const auto count = static_cast<int>(m_model.planned().size());
    for (int place = 0; place < count; ++place) {
        auto* row = new PlanRow{m_theme, m_model, place, sheet()};
        m_rows.append(row);
        m_list->addWidget(row);
    }
    if (count == 0) {
        auto* none = new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                   tr("For two tired people one is plenty, once, on a day that they choose."), sheet()};
        m_list->addWidget(none);
    }
    m_add->setText(count == 0 ? tr("Choose an exercise") : tr("Add an exercise"));
    m_add->setVisible(!m_model.isFull());
    putBetween(backButton(), QVector<QWidget*>{m_rows.begin(), m_rows.end()}, *m_add);
    if (!isVisible())
        return;
    if (isAncestorOf(focusWidget()) || count == 0)
        m_add->isVisible() ? m_add->setFocus(Qt::OtherFocusReason) : m_save->setFocus(Qt::OtherFocusReason);
}

void PlanPage::choose()
{
    if (m_finder)
        return;
    sayNothing();
    m_model.setText({});
    m_finder = new FinderPanel{
        m_theme,
        tr("Which exercise?"),
        m_model,
        {PlanMakingModel::DetailRole, PlanMakingModel::IconRole, PlanMakingModel::KeysRole, PlanMakingModel::HitsRole},
        window()};
    connect(m_finder, &FinderPanel::edited, &m_model, &PlanMakingModel::setText);
    connect(m_finder, &FinderPanel::chosen, this, &PlanPage::chosen);
    m_finder->open();
}

void PlanPage::chosen(int row)
{
    const auto exercise = m_model.exerciseAt(row);
    // When the panel has gone, and with it the focus that it gives back.
    QMetaObject::invokeMethod(
        this,
        [this, exercise] {
            if (m_model.add(exercise) && !m_rows.isEmpty())
                m_rows.constLast()->focusOften();
        },
        Qt::QueuedConnection);
}

bool PlanPage::takeUntil()
{
    const auto typed = m_day->text().trimmed();
    const auto& until = m_model.until();
    if (until && typed == QLocale{}.toString(toQDate(*until), QLocale::ShortFormat))
        return true;
    const auto day = typed.isEmpty() ? std::nullopt : dayFromText(typed, m_model.now());
    m_model.setUntil(day ? std::optional{fromQDate(*day)} : std::nullopt);
    if (typed.isEmpty() || day)
        return true;
    m_until->setError(tr("This is no day that is still to come. For example %1.")
                          .arg(QLocale{}.toString(QDate{2026, 12, 3}, tr("d MMMM"))));
    return false;
}

bool PlanPage::isReady()
{
    sayNothing();
    if (!takeUntil()) {
        m_day->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto trouble = m_model.trouble();
    if (trouble.isEmpty())
        return true;
    sayTrouble(trouble);
    if (m_model.planned().isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    return false;
}

void PlanPage::save()
{
    if (!isReady())
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog{this, tr("Save the plan"), folder, tr("Plans (*.inglenook-plan)")};
    dialog->setObjectName(QStringLiteral("plan/where"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("inglenook-plan"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is asked in the window
    dialog->selectFile(PlanMakingModel::proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &PlanPage::saveTo);
    dialog->open();
}

void PlanPage::saveTo(const QString& path)
{
    const std::filesystem::path target{QFile::encodeName(path).toStdString()};
    if (PrintModel::isTaken(target))
        askToReplace(m_theme, *this, target, [this, target] { (void)m_model.save(target, true); });
    else
        (void)m_model.save(target, false);
}

void PlanPage::startAnew()
{
    const QSignalBlocker noNote{m_note};
    const QSignalBlocker noDay{m_day};
    m_note->clear();
    m_day->clear();
    m_until->setError({});
    sayNothing();
    m_model.startAnew();
    begin();
}

} // namespace inglenook::ui
