// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/member_form.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/chip.h"
#include "widgets/labelled_field.h"
#include "widgets/member_mark.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kMark = 64;
constexpr int kMostNameLetters = 120; // as code units: the model counts what people call letters
constexpr int kMostPronounLetters = 40;

} // namespace

MemberForm::MemberForm(const Theme& theme, MembersModel& members, MembersModel::Form form, QWidget* parent)
    : SettingsSubpage{parent},
      m_theme{theme},
      m_members{members},
      m_form{std::move(form)}
{
    setObjectName(QStringLiteral("member"));
    setAccessibleName(m_form.name);
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->setSpacing(space::kStep4);
    auto* back = new QPushButton{tr("Back"), this};
    back->setObjectName(QStringLiteral("member/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    page->addWidget(back, 0, Qt::AlignLeading);
    connect(back, &QPushButton::clicked, this, &MemberForm::closed);
    page->addWidget(new TextLabel{theme, TextRole::Page, m_form.name, this});
    makeFields(*page);
    makeMark(*page);
    auto* keep = new QPushButton{tr("Keep this"), this};
    keep->setObjectName(QStringLiteral("member/save"));
    keep->setProperty("kind", QStringLiteral("primary"));
    keep->setProperty("buttonSize", QStringLiteral("large"));
    page->addSpacing(space::kStep2);
    page->addWidget(keep, 0, Qt::AlignLeading);
    page->addStretch();
    connect(keep, &QPushButton::clicked, this, &MemberForm::save);
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MemberForm::closed);
    showMark();
}

void MemberForm::makeFields(QVBoxLayout& page)
{
    m_name = new QLineEdit{m_form.name};
    m_name->setObjectName(QStringLiteral("member/name"));
    m_name->setMaxLength(kMostNameLetters);
    m_nameField = new LabelledField{m_theme, tr("Name"), m_name, this};
    page.addWidget(m_nameField);
    m_pronouns = new QLineEdit{m_form.pronouns};
    m_pronouns->setObjectName(QStringLiteral("member/pronouns"));
    m_pronouns->setMaxLength(kMostPronounLetters);
    auto* field = new LabelledField{m_theme, tr("Pronouns, if you like"), m_pronouns, this};
    field->setHint(tr("Shown beside the name here. Inglenook itself says names."));
    page.addWidget(field);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_nameField->setError({});
        m_form.name = text;
        showMark();
    });
    connect(m_pronouns, &QLineEdit::textChanged, this, [this](const QString& text) { m_form.pronouns = text; });
    for (auto* line : {m_name, m_pronouns})
        connect(line, &QLineEdit::returnPressed, this, &MemberForm::save);
}

void MemberForm::makeMark(QVBoxLayout& page)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    m_mark = new MemberMark{m_theme, this};
    m_mark->setFixedSize(m_theme.px(kMark), m_theme.px(kMark));
    row->addWidget(m_mark);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(space::kStep2);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::kStep2);
    auto* shape = addChoice(*chips, tr("Shape"), {tr("Circle"), tr("Diamond")}, QStringLiteral("member/shape"),
                            m_form.circle ? 0 : 1);
    chips->addSpacing(space::kStep4);
    auto* colour = addChoice(*chips, tr("Colour"), {tr("Dusk blue"), tr("Apricot")}, QStringLiteral("member/colour"),
                             m_form.dusk ? 0 : 1);
    chips->addStretch();
    choices->addLayout(chips);
    m_trade = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, this};
    m_trade->setObjectName(QStringLiteral("member/trade"));
    choices->addWidget(m_trade);
    row->addLayout(choices, 1);
    page.addLayout(row);
    connect(shape, &QButtonGroup::idClicked, this, [this](int id) {
        m_form.circle = id == 0;
        showMark();
    });
    connect(colour, &QButtonGroup::idClicked, this, [this](int id) {
        m_form.dusk = id == 0;
        showMark();
    });
}

QButtonGroup* MemberForm::addChoice(QLayout& row, const QString& name, const QStringList& texts,
                                    const QString& objectName, int chosen)
{
    auto* group = new QButtonGroup{this};
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new ChoiceChip{m_theme, texts.at(i), this};
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, texts.at(i)));
        button->setObjectName(QStringLiteral("%1-%2").arg(objectName).arg(i));
        button->setChecked(i == chosen);
        group->addButton(button, i);
        row.addWidget(button);
    }
    return group;
}

void MemberForm::begin()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void MemberForm::showMark()
{
    PersonLook look;
    look.name = m_form.name.simplified();
    const auto first = look.name.toUcs4();
    if (!first.isEmpty())
        look.initial = QString::fromUcs4(reinterpret_cast<const char32_t*>(first.data()), 1).toUpper();
    look.shape = m_form.circle ? MarkShape::Circle : MarkShape::Diamond;
    look.colour = m_form.dusk ? PersonColour::A : PersonColour::B;
    m_mark->setPerson(look);
    const auto trades = m_members.whoTrades(m_form);
    m_trade->setText(trades.isEmpty() ? tr("The mark shows whose turn it is, and who wrote what.")
                                      : tr("%1 has this mark now, and gets the other one.").arg(trades));
}

void MemberForm::save()
{
    const auto problem = m_members.problemWith(m_form);
    m_nameField->setError(problem);
    if (!problem.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    (void)m_members.save(m_form); // what went wrong stands in the section
    Q_EMIT closed();
}

} // namespace inglenook::ui
