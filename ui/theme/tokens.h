// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <array>

namespace inglenook::ui {

/// The three tones in which one family of feelings is drawn.
struct FeelingColours {
    QColor tint;  ///< Fill of a chip or a wheel segment.
    QColor text;  ///< Text on the tint.
    QColor solid; ///< Dots and thin bars.
};

/// One person's set. Solid colours belong to people, so nothing else may use them.
struct PersonColours {
    QColor fill;
    QColor on; ///< Text on fill.
    QColor tint;
    QColor text; ///< Text on the tint or on a card.
    QColor line;
    QColor soft;
};

/// Every colour of the interface. Nothing outside this table may introduce one.
///
/// A member can be passed on as `QColor Tokens::*`, so that a widget can follow a theme that changes.
struct Tokens {
    // Surfaces, text, lines, accent.
    QColor window, sidebar, card, raised, hover, pressed, selected, line, control;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent, accentTint, accentText, focus;
    QColor ink, onInk;
    // People. A is drawn as a circle, B as a diamond.
    QColor aFill, onA, aTint, aText, aLine, aSoft;
    QColor bFill, onB, bTint, bText, bLine, bSoft;
    // Done, cannot be undone, calendar.
    QColor safe, onSafe, safeTint, safeText;
    QColor warn, onWarn, warnTint, warnText;
    QColor heat0, heat1, heat2, heat3;
    // Feelings.
    FeelingColours glad, close, calm, drained, sad, ashamed, afraid, angry;

    bool dark = false;
    int border = 1; ///< Width of the border of a control in px; 2 in high contrast.

    /// The colours of the family "glad", "close" … "angry"; an unknown family is drawn like "drained", which is
    /// neutral.
    [[nodiscard]] const FeelingColours& feeling(QStringView family) const;
    /// 0 is person A, 1 is person B.
    [[nodiscard]] PersonColours person(int index) const;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// The same theme for people who need more contrast: quieter text becomes text, hairlines become the border of a
/// control, tints become the raised surface, borders double.
[[nodiscard]] Tokens highContrast(const Tokens& tokens);

/// The privacy curtain has fixed colours in every theme, so that nobody can tell from it what was on the screen.
struct CurtainColours {
    std::array<QRgb, 6> folds{0xff33242c, 0xff2b1d25, 0xff372830, 0xff2e2028, 0xff35262e, 0xff291c23};
    std::array<int, 24> widths{52, 30, 74, 38, 60, 26, 84, 44, 56, 32, 78, 36,
                               62, 28, 88, 40, 54, 34, 72, 46, 58, 30, 80, 42};
    QRgb text = 0xfff3ece8;
    QRgb secondLine = 0xffcbbdc0;
};

} // namespace inglenook::ui
