// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/handout_page.h"

#include "screens/transfer/print_panel.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/note_line.h"
#include "widgets/progress_card.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kWhole = 1000;
constexpr int kBesideFrom = 900; ///< narrower, the choices stand below the page

QString titleFor(const exercises::Catalogue& catalogue, const QString& exercise)
{
    const auto* definition = catalogue.find(exercise.toStdString());
    return definition == nullptr
               ? HandoutPage::tr("Sheets to hand out")
               : HandoutPage::tr("%1, on paper", "an exercise").arg(QString::fromStdString(definition->title));
}

} // namespace

HandoutPage::HandoutPage(const Theme& theme, const exercises::Catalogue& catalogue,
                         const exercises::FeelingsVocabulary& feelings, const QString& exercise, HandoutWay way,
                         QWidget* parent)
    : TransferPage{theme, titleFor(catalogue, exercise),
                   tr("Black on white, to write on. Each page as it will be printed; nothing of a journal is in it."),
                   QStringLiteral("handout"), parent},
      m_model{catalogue, feelings},
      m_exercise{exercise}
{
    if (exercise.isEmpty())
        addKinds();
    const auto* definition = catalogue.find(exercise.toStdString());
    m_look = new PrintPanel{theme, m_model, objectName(), sheet()};
    column().addWidget(m_look);
    if (definition != nullptr && hasTwoWays(*definition))
        addWay(way == HandoutWay::Alone);
    make();
    if (definition == nullptr || !exercises::canBePlanned(*definition))
        return;
    auto* plan = new QPushButton{tr("Put it into a plan for at home"), m_look->side()};
    plan->setObjectName(QStringLiteral("handout/plan"));
    plan->setProperty("kind", QStringLiteral("link"));
    m_look->belowButtons().addWidget(plan, 0, Qt::AlignLeading);
    connect(plan, &QPushButton::clicked, this, &HandoutPage::planWanted);
}

HandoutPage::HandoutPage(const Theme& theme, const exercises::Catalogue& catalogue,
                         const exercises::FeelingsVocabulary& feelings, const exercises::Plan& plan, QWidget* parent)
    : TransferPage{theme, tr("For at home, on paper"),
                   tr("What the plan says, with boxes to tick. Each page as it will be printed."),
                   QStringLiteral("handout"), parent},
      m_model{catalogue, feelings},
      m_plan{plan}
{
    m_look = new PrintPanel{theme, m_model, objectName(), sheet()};
    column().addWidget(m_look);
    make();
}

void HandoutPage::make()
{
    addPaper();
    setWide(true);
    connect(m_look, &PrintPanel::outcomeBegan, this, [this] { sayNothing(); });
    connect(m_look, &PrintPanel::shown, this, [this] {
        if (std::exchange(m_isFirstSheet, false) && m_kinds == nullptr && isVisible())
            m_look->focusPage();
    });
    connect(&m_model, &HandoutModel::stateChanged, this, &HandoutPage::present);
    connect(&m_model, &HandoutModel::progressed, this,
            [this] { progressCard().setProgress(m_model.progress(), kWhole, m_model.progressWords()); });
    connect(&progressCard(), &ProgressCard::stopWanted, &m_model, &HandoutModel::stop);
    set();
}

void HandoutPage::addKinds()
{
    m_kinds = new Segments{m_theme, tr("Which sheet"), sheet()};
    m_kinds->setObjectName(QStringLiteral("handout/kind"));
    for (const auto& name : {tr("When you …, I feel …"), tr("Feelings wheel"), tr("Card for at home")})
        m_kinds->addSegment(name);
    column().addWidget(m_kinds, 0, Qt::AlignLeading);
    m_fillIn = makeButton(tr("Fill it in here, and give it along as a file too"), "fill-in", "link");
    m_fillIn->hide();
    column().addWidget(m_fillIn, 0, Qt::AlignLeading);
    connect(m_fillIn, &QPushButton::clicked, this, &HandoutPage::planWanted);
    connect(m_kinds, &Segments::chosen, this, [this] {
        set();
        m_look->showFirst();
    });
}

void HandoutPage::addWay(bool isAlone)
{
    auto& side = m_look->aboveButtons();
    m_way = new Segments{m_theme, tr("For how many"), m_look->side()};
    m_way->setObjectName(QStringLiteral("handout/way"));
    m_way->addSegment(tr("For two"));
    m_way->addSegment(tr("Alone"));
    m_way->setCurrent(isAlone ? 1 : 0);
    side.addWidget(m_way, 0, Qt::AlignLeading);
    connect(m_way, &Segments::chosen, this, [this] {
        set();
        m_look->showAgain();
    });
}

void HandoutPage::addPaper()
{
    auto& side = m_look->aboveButtons();
    side.addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Paper"), m_look->side()});
    m_paper = new Segments{m_theme, tr("Paper"), m_look->side()};
    m_paper->setObjectName(QStringLiteral("handout/paper"));
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("Letter"));
    m_paper->setCurrent(PrintPaper::of(QLocale{}).id == QPageSize::Letter ? 1 : 0);
    side.addWidget(m_paper, 0, Qt::AlignLeading);
    m_large = new ToggleSwitch{m_theme, tr("Large print"), m_look->side()};
    m_large->setObjectName(QStringLiteral("handout/large"));
    side.addWidget(m_large, 0, Qt::AlignLeading);
    side.addSpacing(space::kStep2);
    const auto again = [this] {
        set();
        m_look->showAgain();
    };
    connect(m_paper, &Segments::chosen, this, again);
    connect(m_large, &ToggleSwitch::toggled, this, again);
    m_look->belowButtons().addWidget(
        new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                      tr("Our texts may be copied and passed on; their licence, CC BY-SA 4.0, is at the foot of each "
                         "page."),
                      m_look->side()});
}

void HandoutPage::set()
{
    sayNothing();
    constexpr HandoutKind kKinds[] = {HandoutKind::Sentence, HandoutKind::Wheel, HandoutKind::HomeCard};
    auto kind = m_plan.exercises.empty() ? HandoutKind::Exercise : HandoutKind::HomeCard;
    if (m_kinds != nullptr) {
        kind = kKinds[m_kinds->current()];
        m_fillIn->setVisible(kind == HandoutKind::HomeCard);
    }
    m_model.choose({kind, m_exercise, m_paper->current() == 1 ? QPageSize::Letter : QPageSize::A4, m_large->isChecked(),
                    m_way != nullptr && m_way->current() == 1 ? HandoutWay::Alone : HandoutWay::ForTwo, m_plan,
                    m_theme.weekBegins()});
}

void HandoutPage::begin()
{
    if (m_isFirstSheet)
        m_look->showFirst();
    if (m_kinds != nullptr)
        m_kinds->focusCurrent();
    else
        m_look->focusPage();
}

void HandoutPage::present()
{
    const bool isWriting = m_model.state() == HandoutModel::State::Writing;
    m_look->setEnabled(!isWriting);
    if (m_kinds != nullptr)
        m_kinds->setEnabled(!isWriting);
    if (isWriting)
        progressCard().begin(tr("Writing the pages"));
    else
        progressCard().finish();
    if (m_model.news().isEmpty())
        sayTrouble(m_model.trouble());
    else
        sayGood(m_model.news());
    if (std::exchange(m_wasWriting, isWriting) && !isWriting && isVisible())
        m_look->focusSave();
}

void HandoutPage::back()
{
    if (m_model.state() == HandoutModel::State::Writing)
        m_model.stop();
    else
        Q_EMIT closed(Then::Before);
}

void HandoutPage::resizeEvent(QResizeEvent* event)
{
    TransferPage::resizeEvent(event);
    m_look->setBeside(width() >= m_theme.px(kBesideFrom));
}

} // namespace inglenook::ui
