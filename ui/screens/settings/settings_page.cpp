// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/settings_page.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace inglenook::ui {
namespace {

constexpr std::array kTextSizes{100, 115, 130, 150};
constexpr std::array kIdleMinutes{1, 5, 15, 60, 0};

template <std::size_t Size>
int indexOf(const std::array<int, Size>& values, int value)
{
    for (std::size_t i = 0; i < Size; ++i)
        if (values.at(i) == value)
            return static_cast<int>(i);
    return 0;
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : QWidget{parent},
      m_theme{theme}
{
    setObjectName(QStringLiteral("settings"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    column->setSpacing(8);
    auto* back = new QPushButton{tr("Back"), page};
    back->setObjectName(QStringLiteral("settings/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    column->addWidget(back, 0, Qt::AlignLeading);
    m_back = back;
    connect(back, &QPushButton::clicked, this, &SettingsPage::closed);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Settings"), page});
    column->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2,
                                    tr("For this computer. Nothing of a journal is kept here."), page});

    const auto& now = settings.current();
    const auto change = [&settings](auto&& edit) {
        auto next = settings.current();
        edit(next);
        settings.set(next);
    };
    addChoice(*column, tr("Light or dark"), tr("As the system, or always the same."), QStringLiteral("settings/theme"),
              {tr("As the system"), tr("Light"), tr("Dark")}, static_cast<int>(now.theme), [change](int index) {
                  change([index](app::Settings& next) { next.theme = static_cast<app::ThemeChoice>(index); });
              });
    addChoice(*column, tr("Text size"), tr("Everything grows with it."), QStringLiteral("settings/text-size"),
              {tr("100 %"), tr("115 %"), tr("130 %"), tr("150 %")}, indexOf(kTextSizes, now.textSizePercent),
              [change](int index) {
                  change([index](app::Settings& next) {
                      next.textSizePercent = kTextSizes.at(static_cast<std::size_t>(index));
                  });
              });
    addChoice(*column, tr("Motion"), tr("Seats glide when the turn passes, or change at once."),
              QStringLiteral("settings/motion"), {tr("As the system"), tr("None")}, static_cast<int>(now.motion),
              [change](int index) {
                  change([index](app::Settings& next) { next.motion = static_cast<app::MotionChoice>(index); });
              });
    addChoice(*column, tr("Lock by itself"), tr("When nobody has touched the keyboard or the mouse for this long."),
              QStringLiteral("settings/idle"),
              {tr("1 minute"), tr("5 minutes"), tr("15 minutes"), tr("1 hour"), tr("Never")},
              indexOf(kIdleMinutes, now.idleLockMinutes), [change](int index) {
                  change([index](app::Settings& next) {
                      next.idleLockMinutes = kIdleMinutes.at(static_cast<std::size_t>(index));
                  });
              });
    addSwitch(*column, tr("Ask for the passphrase after the curtain"),
              tr("F9 covers the window. With this on, coming back is unlocking."), QStringLiteral("settings/curtain"),
              now.curtainNeedsPassphrase,
              [change](bool on) { change([on](app::Settings& next) { next.curtainNeedsPassphrase = on; }); });
    addSwitch(*column, tr("Remember where journals lie"),
              tr("Their names are shown before unlocking. Off, only those in Documents, Inglenook are listed."),
              QStringLiteral("settings/remember"), now.rememberJournals,
              [change](bool on) { change([on](app::Settings& next) { next.rememberJournals = on; }); });
    column->addStretch();
    scroll->setWidget(page);
    outer->addWidget(scroll);
}

void SettingsPage::addChoice(QVBoxLayout& column, const QString& name, const QString& help, const QString& objectName,
                             const QStringList& words, int current, const std::function<void(int)>& choose)
{
    column.addSpacing(18);
    column.addWidget(new TextLabel{m_theme, TextRole::Heading, name, this});
    column.addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    auto* segments = new Segments{m_theme, name, this};
    segments->setObjectName(objectName);
    for (const auto& word : words)
        segments->addSegment(word);
    segments->setCurrent(current);
    column.addWidget(segments, 0, Qt::AlignLeading);
    connect(segments, &Segments::chosen, this, choose);
}

void SettingsPage::addSwitch(QVBoxLayout& column, const QString& name, const QString& help, const QString& objectName,
                             bool on, const std::function<void(bool)>& set)
{
    column.addSpacing(18);
    auto* toggle = new ToggleSwitch{m_theme, name, this};
    toggle->setObjectName(objectName);
    toggle->setChecked(on);
    column.addWidget(toggle, 0, Qt::AlignLeading);
    column.addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    connect(toggle, &QAbstractButton::toggled, this, set);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
