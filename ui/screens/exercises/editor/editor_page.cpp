// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/editor/editor_page.h"

#include "models/draft_words.h"
#include "screens/exercises/editor/editor_form.h"
#include "screens/exercises/editor/preview_pane.h"
#include "screens/exercises/editor/step_cards.h"
#include "screens/exercises/session_screen.h"
#include "widgets/dialog.h"
#include "widgets/note_line.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kSideWidth = 250;
constexpr int kPreviewWidth = 400;
constexpr int kBesideFrom = 1140;

} // namespace

EditorPage::EditorPage(Parts parts, QWidget* parent)
    : QWidget{parent},
      m_parts{std::move(parts)},
      m_model{std::make_unique<DraftModel>(m_parts.catalogue, m_parts.dataFolder)},
      m_rehearsal{std::make_unique<RehearsalModel>(m_parts.catalogue, m_parts.names, m_parts.clock)},
      m_pages{new QStackedLayout{this}},
      m_page{new QWidget{this}}
{
    setObjectName(QStringLiteral("editor"));
    m_pages->addWidget(m_page);
    auto* column = new QVBoxLayout{m_page};
    column->setContentsMargins(space::kPageSide, space::kStep4, space::kPageSide, 0);
    column->setSpacing(space::kStep3);
    column->addWidget(makeTop());
    m_problem = new NoteLine{m_parts.theme, NoteLine::Kind::Error, {}, m_page};
    m_problem->setObjectName(QStringLiteral("editor/problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::kStep5);
    m_side = makeSide();
    m_scroll = new QScrollArea{m_page};
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_middle = new QWidget{m_scroll};
    m_column = new QVBoxLayout{m_middle};
    m_column->setContentsMargins(space::kStep1, space::kStep1, space::kStep3, space::kStep6);
    m_column->setSpacing(space::kStep6);
    m_column->addStretch();
    m_scroll->setWidget(m_middle);
    m_preview = new PreviewPane{{m_parts.theme, *m_model, *m_rehearsal, m_parts.coach, m_parts.feelings}, m_page};
    m_grid->addWidget(m_side, 0, 0);
    m_grid->addWidget(m_scroll, 0, 1);
    m_grid->addWidget(m_preview, 0, 2, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid, 1);
    addKeys();
    connect(m_model.get(), &DraftModel::rebuilt, this, &EditorPage::makeForm);
    connect(m_model.get(), &DraftModel::changed, this, &EditorPage::showState);
    connect(m_model.get(), &DraftModel::failed, this, &EditorPage::tellProblem);
    connect(&m_parts.theme, &Theme::changed, this, &EditorPage::arrange);
}

EditorPage::~EditorPage()
{
    delete m_session; // before what it shows
    m_model->disconnect(this);
}

QWidget* EditorPage::makeTop()
{
    auto* top = new QWidget{m_page};
    auto* column = new QVBoxLayout{top};
    column->setContentsMargins({});
    column->setSpacing(space::kStep1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    auto* back = textButton(tr("Exercises"), "quiet", QStringLiteral("editor/back"), top);
    setButtonIcon(m_parts.theme, *back, QStringLiteral("left"), &Tokens::text2);
    connect(back, &QPushButton::clicked, this, &EditorPage::closed);
    row->addWidget(back);
    row->addStretch();
    m_anew = textButton(tr("Begin anew"), "quiet", QStringLiteral("editor/anew"), top);
    connect(m_anew, &QPushButton::clicked, this, &EditorPage::askToBeginAnew);
    row->addWidget(m_anew);
    m_undo = iconButton(m_parts.theme, QStringLiteral("undo"), tr("Take the last change back, Ctrl+Z"),
                        QStringLiteral("editor/undo"), top);
    m_redo = iconButton(m_parts.theme, QStringLiteral("right"), tr("Make it again, Ctrl+Shift+Z"),
                        QStringLiteral("editor/redo"), top);
    connect(m_undo, &QToolButton::clicked, this, [this] { m_model->undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { m_model->redo(); });
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    m_try = textButton(tr("Try it out"), "secondary", QStringLiteral("editor/try"), top);
    m_try->setToolTip(tr("Play it, F5. Nothing of it is kept."));
    connect(m_try, &QPushButton::clicked, this, &EditorPage::tryOut);
    row->addWidget(m_try);
    m_keep = textButton(tr("Put it into the library"), "primary", QStringLiteral("editor/put"), top);
    m_keep->setToolTip(tr("Put it into the library, Ctrl+S"));
    connect(m_keep, &QPushButton::clicked, this, &EditorPage::keep);
    row->addWidget(m_keep);
    column->addLayout(row);
    m_title = new TextLabel{m_parts.theme, TextRole::Section, {}, top};
    column->addWidget(m_title);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::kStep3);
    m_faults = textButton({}, "link", QStringLiteral("editor/faults"), top);
    connect(m_faults, &QPushButton::clicked, this, [this] {
        m_model->chooseFault();
        m_form->focusFault();
    });
    m_state = new TextLabel{m_parts.theme, TextRole::Small, &Tokens::text2, {}, top};
    m_state->setObjectName(QStringLiteral("editor/state"));
    second->addWidget(m_faults);
    second->addWidget(m_state, 1);
    column->addLayout(second);
    return top;
}

QWidget* EditorPage::makeSide()
{
    auto* side = new QWidget{m_page};
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, space::kStep4);
    column->setSpacing(space::kStep2);
    m_cards = new StepCards{m_parts.theme, *m_model, side};
    column->addWidget(m_cards, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_add = textButton(tr("Add a step"), "secondary", QStringLiteral("editor/add"), side);
    setButtonIcon(m_parts.theme, *m_add, QStringLiteral("plus"), &Tokens::text);
    connect(m_add, &QPushButton::clicked, this, &EditorPage::openKinds);
    column->addWidget(m_add);
    const auto tool = [&](const char* icon, const QString& says, const char* name, auto act) {
        auto* button = iconButton(m_parts.theme, QLatin1String{icon}, says, QLatin1String{name}, side);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        m_tools.append(button);
    };
    tool("up", tr("Move the step up, Ctrl+Up"), "editor/up", [this] { m_model->moveStep(-1); });
    tool("down", tr("Move the step down, Ctrl+Down"), "editor/down", [this] { m_model->moveStep(1); });
    tool("note", tr("The same step once more, Ctrl+D"), "editor/twice", [this] { m_model->duplicateStep(); });
    tool("x", tr("Take the step out, Delete"), "editor/remove", [this] { m_model->removeStep(); });
    row->addStretch();
    column->addLayout(row);
    return side;
}

void EditorPage::addKeys()
{
    keyInside(*m_page, QKeySequence{Qt::CTRL | Qt::Key_S}, [this] { keep(); });
    keyInside(*m_page, QKeySequence{Qt::Key_F5}, [this] { tryOut(); });
    keyInside(*m_page, QKeySequence{Qt::Key_F6},
              [this] { m_cards->hasKeyboard() ? m_form->focusFirst() : m_cards->focusChosen(); });
}

bool EditorPage::begin(Begin how, const QString& exercise)
{
    bool isThere = true;
    if (how == Begin::New)
        m_model->beginNew();
    else
        isThere = how == Begin::Copy ? m_model->beginCopy(exercise) : m_model->beginChange(exercise);
    if (isThere)
        m_form->focusFirst();
    return isThere;
}

void EditorPage::makeForm()
{
    const auto* focused = QApplication::focusWidget();
    const auto name =
        m_form != nullptr && focused != nullptr && m_form->isAncestorOf(focused) ? focused->objectName() : QString{};
    if (m_form != nullptr) {
        m_column->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = m_model->place() == DraftModel::kHead ? makeHeadForm(m_parts.theme, *m_model, m_middle)
                                                   : makeStepForm(m_parts.theme, *m_model, m_middle);
    m_column->insertWidget(0, m_form);
    m_form->showFaults();
    m_form->show();
    m_scroll->verticalScrollBar()->setValue(0);
    if (auto* same = name.isEmpty() ? nullptr : m_form->findChild<QWidget*>(name))
        same->setFocus(Qt::OtherFocusReason);
    else if (!name.isEmpty())
        m_form->focusFirst();
    showState();
}

void EditorPage::showState()
{
    const auto title = QString::fromStdString(m_model->definition().title);
    m_title->setText(title.isEmpty() ? tr("An exercise of your own") : title);
    const int faults = m_model->faultCount();
    m_faults->setText(faults == 1 ? tr("One thing is still to mend")
                                  : tr("%n things are still to mend", nullptr, faults));
    m_faults->setVisible(faults > 0);
    m_state->setText(m_model->wasBegun()
                         ? tr("You had begun this, and it is as you left it. Drafts lie unlocked on this computer.")
                         : tr("What you type is kept as a draft. Exercises and drafts lie unlocked on this computer."));
    m_anew->setVisible(m_model->isChanged());
    m_undo->setEnabled(m_model->canUndo());
    m_redo->setEnabled(m_model->canRedo());
    m_try->setEnabled(m_model->isFine());
    m_problem->hide();
    for (auto* tool : std::as_const(m_tools))
        tool->setEnabled(m_model->chosen() != nullptr);
}

void EditorPage::openKinds()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("editor/kinds"));
    for (const auto& entry : exercises::kStepKindKeys) {
        const auto kind = entry.second;
        const bool needsTwo = kind == exercises::StepKind::Swap || kind == exercises::StepKind::Match ||
                              kind == exercises::StepKind::Reveal;
        if (needsTwo && m_model->definition().who == exercises::Who::Alone)
            continue;
        connect(menu->addAction(kindText(kind)), &QAction::triggered, this, [this, kind] {
            m_model->addStep(kind);
            m_form->focusFirst();
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint{0, m_add->height()}));
}

void EditorPage::tellProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void EditorPage::keep()
{
    if (m_model->isFine()) {
        m_model->flush();
        Q_EMIT keepWanted();
        return;
    }
    m_model->chooseFault();
    m_form->focusFault();
    tellProblem(tr("Before it can stand in the library, this has to be mended. Your draft is kept meanwhile."));
}

void EditorPage::tryOut()
{
    if (m_session != nullptr || !m_model->isFine() || !m_rehearsal->play(m_model->definition()))
        return;
    m_preview->setResting(true);
    m_session = new SessionScreen{{m_parts.theme, m_rehearsal->session(), m_parts.coach, m_parts.feelings}, this};
    m_pages->addWidget(m_session);
    m_pages->setCurrentWidget(m_session);
    connect(&m_rehearsal->session(), &SessionModel::kept, this, &EditorPage::endTrying, Qt::QueuedConnection);
    connect(&m_rehearsal->session(), &SessionModel::left, this, &EditorPage::endTrying, Qt::QueuedConnection);
    connect(m_session, &SessionScreen::supportWanted, this, &EditorPage::supportWanted);
    connect(m_session, &SessionScreen::curtainWanted, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("curtain")); });
    connect(m_session, &SessionScreen::textSizeWanted, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("larger")); });
}

void EditorPage::endTrying()
{
    if (m_session == nullptr)
        return;
    m_pages->setCurrentWidget(m_page);
    m_session->deleteLater();
    m_session = nullptr;
    window()->activateWindow(); // what was played had a dialog open
    m_preview->setResting(false);
    m_state->setText(tr("That was to try it out. Nothing of it was kept."));
    // Once what asked whether to stop has gone, too: it gives the keyboard back to what was there before.
    QTimer::singleShot(0, m_try, [this] { m_try->setFocus(Qt::OtherFocusReason); });
}

void EditorPage::askToBeginAnew()
{
    constexpr int kKeep = 0;
    constexpr int kLetGo = 1;
    auto* dialog = new Dialog{m_parts.theme, tr("Let go of what you wrote?"),
                              tr("The draft is deleted. What stands in the library stays as it is."), this};
    dialog->addAnswer(kKeep, tr("Keep the draft"), Dialog::Weight::Secondary);
    dialog->addAnswer(kLetGo, tr("Let it go"), Dialog::Weight::Final)->setObjectName(QStringLiteral("editor/let-go"));
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer == kLetGo)
            m_model->beginAnew();
    });
    dialog->open();
}

void EditorPage::arrange()
{
    m_side->setFixedWidth(m_parts.theme.px(kSideWidth));
    const bool beside = width() >= m_parts.theme.px(kBesideFrom);
    m_preview->setFixedWidth(beside ? m_parts.theme.px(kPreviewWidth) : QWIDGETSIZE_MAX);
    if (!beside)
        m_preview->setMinimumWidth(0);
    if (beside == m_isBeside)
        return;
    m_isBeside = beside;
    m_grid->removeWidget(m_preview);
    m_column->removeWidget(m_preview);
    if (beside)
        m_grid->addWidget(m_preview, 0, 2, Qt::AlignTop);
    else
        m_column->insertWidget(1, m_preview);
    m_preview->show();
}

void EditorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EditorPage::keyPressEvent(QKeyEvent* event)
{
    const bool altLeft = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (m_session != nullptr)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Escape || altLeft)
        Q_EMIT closed();
    else if (event->matches(QKeySequence::Undo))
        m_model->undo();
    else if (event->matches(QKeySequence::Redo))
        m_model->redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
