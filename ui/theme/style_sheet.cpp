// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include "theme/style_template.h"

#include <QHash>

namespace inglenook::ui {
namespace {

using Colour = QColor Tokens::*;

const QHash<QStringView, Colour>& coloursByName()
{
    static const QHash<QStringView, Colour> kColours{
        {u"window", &Tokens::window},
        {u"sidebar", &Tokens::sidebar},
        {u"card", &Tokens::card},
        {u"raised", &Tokens::raised},
        {u"hover", &Tokens::hover},
        {u"pressed", &Tokens::pressed},
        {u"selected", &Tokens::selected},
        {u"line", &Tokens::line},
        {u"control", &Tokens::control},
        {u"text", &Tokens::text},
        {u"text2", &Tokens::text2},
        {u"text3", &Tokens::text3},
        {u"accent", &Tokens::accent},
        {u"accentHover", &Tokens::accentHover},
        {u"onAccent", &Tokens::onAccent},
        {u"accentTint", &Tokens::accentTint},
        {u"accentText", &Tokens::accentText},
        {u"ink", &Tokens::ink},
        {u"onInk", &Tokens::onInk},
        {u"warn", &Tokens::warn},
        {u"onWarn", &Tokens::onWarn},
        {u"warnTint", &Tokens::warnTint},
        {u"warnText", &Tokens::warnText},
        {u"safeTint", &Tokens::safeTint},
        {u"safeText", &Tokens::safeText},
    };
    return kColours;
}

/// A placeholder is the name of a colour; a number, which grows with the text; `h` and a number, the same for the
/// height of a control without its borders; or `border`.
QString filled(QStringView placeholder, const Tokens& tokens, double textFactor)
{
    const auto colour = coloursByName().constFind(placeholder);
    if (colour != coloursByName().cend())
        return (tokens.**colour).name();
    if (placeholder == u"border")
        return QString::number(tokens.border) + u"px";
    const bool inside = placeholder.startsWith(u'h');
    bool isNumber = false;
    const int number = placeholder.mid(inside ? 1 : 0).toInt(&isNumber);
    if (!isNumber)
        return u'@' + placeholder.toString() + u'@'; // Left for the test to find.
    return QString::number(qRound(number * textFactor) - (inside ? 2 * tokens.border : 0)) + u"px";
}

} // namespace

QString styleSheet(const Tokens& tokens, double textFactor)
{
    const QStringView source = kStyleTemplate;
    QString result;
    result.reserve(source.size());
    qsizetype done = 0;
    while (done < source.size()) {
        const auto start = source.indexOf(u'@', done);
        if (start < 0)
            break;
        const auto end = source.indexOf(u'@', start + 1);
        if (end < 0)
            break;
        result += source.mid(done, start - done);
        result += filled(source.mid(start + 1, end - start - 1), tokens, textFactor);
        done = end + 1;
    }
    result += source.mid(done);
    return result;
}

QPalette palette(const Tokens& tokens)
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor& colour) { result.setColor(role, colour); };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Text, tokens.text);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.text);
    set(QPalette::Base, tokens.raised);
    set(QPalette::AlternateBase, tokens.card);
    set(QPalette::Button, tokens.raised);
    set(QPalette::PlaceholderText, tokens.text3);
    set(QPalette::Highlight, tokens.accentTint);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accentText);
    set(QPalette::LinkVisited, tokens.accentText);
    set(QPalette::ToolTipBase, tokens.ink);
    set(QPalette::ToolTipText, tokens.onInk);
    set(QPalette::Light, tokens.raised);
    set(QPalette::Midlight, tokens.hover);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.control);
    set(QPalette::Shadow, tokens.control);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, tokens.accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, tokens.text3);
    return result;
}

} // namespace inglenook::ui
