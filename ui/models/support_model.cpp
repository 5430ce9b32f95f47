// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support_model.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace inglenook::ui {
namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString day(Date date)
{
    return QLocale{}.toString(QDate{date.year, date.month, date.day}, QStringLiteral("d MMMM yyyy"));
}

QString purposeText(exercises::HelpFor purpose)
{
    using exercises::HelpFor;
    switch (purpose) {
    case HelpFor::Violence:
        return SupportModel::tr("violence at home");
    case HelpFor::SexualViolence:
        return SupportModel::tr("sexual violence");
    case HelpFor::Crisis:
        return SupportModel::tr("when life is too much");
    case HelpFor::Children:
        return SupportModel::tr("children and young people");
    case HelpFor::Women:
        return SupportModel::tr("for women");
    case HelpFor::Men:
        return SupportModel::tr("for men");
    case HelpFor::Lgbtq:
        return SupportModel::tr("for LGBTQ+ people");
    case HelpFor::OwnBehaviour:
        return SupportModel::tr("for people who worry about what they do themselves");
    }
    return {};
}

/// Parts as sentences of their own, the empty ones left out.
QString sentences(const QStringList& parts)
{
    QStringList said;
    for (auto part : parts) {
        if (part.isEmpty())
            continue;
        part[0] = part[0].toUpper();
        said.append(part.endsWith(u'.') ? part : part + u'.');
    }
    return said.join(u' ');
}

SupportModel::Line lineOf(const exercises::HelpLine& line)
{
    QStringList purposes;
    for (const auto purpose : line.purposes)
        purposes.append(purposeText(purpose));
    SupportModel::Line shown;
    shown.name = text(line.name);
    shown.number = text(line.number);
    shown.web = text(line.web);
    shown.about = sentences({purposes.join(SupportModel::tr(", ")), text(line.where)});
    const auto checked = line.checked ? SupportModel::tr("Checked on %1").arg(day(*line.checked))
                         : line.isOwn ? QString{}
                                      : SupportModel::tr("Not checked");
    shown.facts = sentences(
        {line.isDayAndNight ? SupportModel::tr("Day and night") : text(line.hours), text(line.languages), checked});
    shown.note = text(line.note);
    shown.own = line.isOwn;
    return shown;
}

} // namespace

SupportModel::SupportModel(std::filesystem::path dataFolder, const QString& country, QObject* parent)
    : QObject{parent},
      m_dataFolder{std::move(dataFolder)}
{
    read();
    const auto& known = m_list.help.countries();
    for (std::size_t i = 0; i < known.size(); ++i)
        if (known[i].code == country.toStdString())
            m_current = static_cast<int>(i) + 1;
    fill();
}

QString SupportModel::countryOfThisComputer()
{
    auto territory = QLocale::system().territory();
    if (territory == QLocale::AnyTerritory || territory == QLocale::World)
        territory = QTimeZone::systemTimeZone().territory();
    return territory == QLocale::AnyTerritory ? QString{} : QLocale::territoryToCode(territory);
}

void SupportModel::read()
{
    m_list = app::loadHelpList(m_dataFolder);
    m_countries = {tr("Another country")};
    for (const auto& known : m_list.help.countries())
        m_countries.append(text(known.name));
}

const exercises::HelpCountry* SupportModel::country() const
{
    return m_current > 0 ? &m_list.help.countries().at(static_cast<std::size_t>(m_current) - 1) : nullptr;
}

std::string SupportModel::code() const
{
    return country() != nullptr ? country()->code : std::string{};
}

void SupportModel::fill()
{
    m_emergency.clear();
    m_lines.clear();
    m_directories.clear();
    if (const auto* chosen = country()) {
        for (const auto& number : chosen->emergency)
            m_emergency.append(text(number));
        for (const auto& line : chosen->lines)
            m_lines.append(lineOf(line));
    }
    for (const auto& directory : m_list.help.directories())
        m_directories.append({text(directory.name),
                              text(directory.number),
                              text(directory.web),
                              {},
                              {},
                              text(directory.about),
                              directory.isOwn});
    Q_EMIT changed();
}

void SupportModel::choose(int country)
{
    if (country == m_current || country < 0 || country >= m_countries.size())
        return;
    m_current = country;
    fill();
}

QString SupportModel::note() const
{
    return tr("%1 This list was written down on %2.").arg(text(m_list.help.note()), day(m_list.help.written()));
}

QStringList SupportModel::faults() const
{
    QStringList lines;
    for (const auto& fault : m_list.faults)
        lines.append(text(fault.toString()));
    return lines;
}

QString SupportModel::ownFile() const
{
    return QFile::decodeName((m_dataFolder / app::kHelpFileName).string().c_str());
}

SupportModel::Result SupportModel::add(const QString& name, const QString& number, const QString& note)
{
    const auto result = app::addOwnHelpLine(
        m_dataFolder, code(),
        {name.simplified().toStdString(), number.simplified().toStdString(), note.simplified().toStdString()});
    if (result == Result::Done) {
        read();
        fill();
    }
    return result;
}

SupportModel::Result SupportModel::remove(const Line& line)
{
    const auto result = app::removeOwnHelpLine(
        m_dataFolder, code(), {line.name.toStdString(), line.number.toStdString(), line.note.toStdString()});
    if (result == Result::Done) {
        read();
        fill();
    }
    return result;
}

} // namespace inglenook::ui
