// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QPainter;
class QTextDocument;

namespace inglenook::ui {

/// The upper and the lower edge of what may not be cut.
using PrintLine = std::pair<double, double>;

/// Something on paper that is as wide as it is told and as high as it likes: a text, lines to write on, a drawing.
class PrintPart {
public:
    virtual ~PrintPart() = default;

    /// Gives its height.
    [[nodiscard]] virtual double layOut(double width) = 0;
    /// Between these it may be cut.
    [[nodiscard]] virtual std::vector<PrintLine> lines() const = 0;
    /// What lies between `top` and `bottom` of it, at the painter's origin.
    virtual void draw(QPainter& painter, double top, double bottom) const = 0;
    /// For screen readers.
    [[nodiscard]] virtual QString text() const = 0;
};

/// Words that were set already.
class TextPart : public PrintPart {
public:
    explicit TextPart(std::unique_ptr<QTextDocument> document);
    ~TextPart() override;

    [[nodiscard]] double layOut(double width) override;
    [[nodiscard]] std::vector<PrintLine> lines() const override;
    void draw(QPainter& painter, double top, double bottom) const override;
    [[nodiscard]] QString text() const override;

private:
    std::unique_ptr<QTextDocument> m_document;
    double m_width = 0;
};

} // namespace inglenook::ui
