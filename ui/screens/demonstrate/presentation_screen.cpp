// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/demonstrate/presentation_screen.h"

#include "screens/demonstrate/presentation_notes.h"
#include "screens/demonstrate/presentation_stage.h"
#include "screens/demonstrate/presentation_window.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/segments.h"
#include "widgets/session_button.h"
#include "widgets/step_bar.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kNotesHeight = 118;
constexpr int kRoomForWords = 1160; ///< beside the four parts: below it the tools are icons
constexpr double kButtons = 1.14;   ///< a presentation's are 64 high, a session's 56

} // namespace

PresentationScreen::PresentationScreen(const Theme& theme, PresentationModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("presentation"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::kSessionEdge, space::kStep2, space::kSessionEdge, space::kSessionEdge);
    column->setSpacing(space::kStep2);
    makeHead();
    column->addLayout(m_head);
    m_stage = new PresentationStage{theme, model, this};
    column->addWidget(m_stage, 1);
    m_notes = new PresentationNotes{theme, model, this};
    column->addWidget(m_notes);
    makeFoot();
    connect(m_notes, &PresentationNotes::hideWanted, this, &PresentationScreen::toggleNotes);
    connect(&model, &PresentationModel::changed, this, &PresentationScreen::draw);
    addKeys(this);
    draw();
    rescale();
}

PresentationScreen::~PresentationScreen()
{
    delete m_window;
}

void PresentationScreen::makeHead()
{
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::kStep2);
    const auto tool = [this](const QString& icon, const QString& text, const QString& keys, const char* name) {
        auto* button = new QToolButton{this};
        button->setObjectName(QLatin1String{name});
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setText(text);
        button->setToolTip(tr("%1, %2", "what a button does, and its key").arg(text, keys));
        setButtonIcon(m_theme, *button, icon, &Tokens::text2);
        return button;
    };
    auto* out = tool(QStringLiteral("left"), tr("All exercises"), tr("Esc"), "presentation/leave");
    connect(out, &QToolButton::clicked, this, &PresentationScreen::leave);
    m_head->addWidget(out);
    m_parts = new Segments{m_theme, tr("What is shown"), this};
    m_parts->setObjectName(QStringLiteral("presentation/parts"));
    for (const auto& text : {tr("The exercise"), tr("A clumsy turn"), tr("A good turn"), tr("What differs")})
        m_parts->addSegment(text);
    connect(m_parts, &Segments::chosen, this,
            [this](int part) { m_model.show(static_cast<PresentationModel::Part>(part)); });
    m_head->addWidget(m_parts);
    m_head->addStretch();
    m_steps = tool(QStringLiteral("list"), tr("Go to a step"), tr("G"), "presentation/steps");
    connect(m_steps, &QToolButton::clicked, this, &PresentationScreen::openSteps);
    m_showNotes = tool(QStringLiteral("note"), tr("Show notes"), tr("F2"), "presentation/show-notes");
    connect(m_showNotes, &QToolButton::clicked, this, &PresentationScreen::toggleNotes);
    m_clients = tool(QStringLiteral("stage"), tr("Second screen"), tr("S"), "presentation/second-screen");
    m_clients->setCheckable(true);
    connect(m_clients, &QToolButton::clicked, this, &PresentationScreen::toggleClientsWindow);
    for (auto* button : {m_steps, m_showNotes, m_clients})
        m_head->addWidget(button);
}

void PresentationScreen::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kStep4);
    const auto button = [this, foot](SessionButton::Kind kind, const QString& text, const char* name) {
        auto* made = new SessionButton{m_theme, kind, text, this};
        made->setObjectName(QLatin1String{name});
        made->setFocusPolicy(Qt::TabFocus); // after a click the arrows still lead on
        foot->addWidget(made);
        return made;
    };
    m_pause = button(SessionButton::Kind::Secondary, tr("Pause"), "presentation/pause-button");
    m_pause->setLeadingIcon(QStringLiteral("cup"));
    m_pause->setKeyShown(tr("B", "a key"));
    m_back = button(SessionButton::Kind::Quiet, tr("Back"), "presentation/back");
    m_back->setLeadingIcon(QStringLiteral("left"));
    m_restart = button(SessionButton::Kind::Quiet, tr("From the start"), "presentation/restart");
    m_restart->setLeadingIcon(QStringLiteral("undo"));
    foot->addStretch();
    m_bar = new StepBar{m_theme, this};
    foot->addWidget(m_bar, 2);
    m_next = button(SessionButton::Kind::Primary, tr("Next step"), "presentation/next");
    m_next->setTrailingIcon(QStringLiteral("right"));
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_pause, &QPushButton::clicked, &m_model, &PresentationModel::togglePause);
    connect(m_back, &QPushButton::clicked, &m_model, &PresentationModel::back);
    connect(m_restart, &QPushButton::clicked, &m_model, &PresentationModel::restart);
    connect(m_next, &QPushButton::clicked, &m_model, &PresentationModel::next);
}

void PresentationScreen::draw()
{
    if (!m_model.isOpen())
        return;
    m_parts->setVisible(m_model.hasExample());
    m_parts->setCurrent(static_cast<int>(m_model.part()));
    m_bar->setStep(m_model.index() + 1, m_model.count());
    m_back->setEnabled(m_model.index() > 0 || m_model.isPaused());
    const auto next = m_model.nextLabel();
    m_next->setText(m_model.isPaused() ? tr("Go on") : tr("Next step"));
    m_next->setEnabled(m_model.isPaused() || !next.isEmpty());
    m_next->setAccessibleDescription(next);
    m_pause->setText(m_model.isPaused() ? tr("Go on") : tr("Pause"));
    const bool isAway = m_window != nullptr;
    m_clients->setChecked(isAway);
    m_notes->setVisible(m_notesWanted || isAway);
    m_showNotes->setVisible(!m_notesWanted && !isAway);
}

void PresentationScreen::rescale()
{
    const auto scale = kButtons * sessionScale(size());
    for (auto* button : {m_pause, m_back, m_restart, m_next})
        button->setScale(scale);
    m_bar->setScale(scale);
    const bool hasRoom = width() >= m_theme.px(kRoomForWords);
    for (auto* tool : {m_steps, m_showNotes, m_clients})
        tool->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const bool isAway = m_window != nullptr;
    m_notes->setFixedHeight(isAway ? height() / 2 : m_theme.px(kNotesHeight));
    draw();
}

void PresentationScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rescale();
}

void PresentationScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
