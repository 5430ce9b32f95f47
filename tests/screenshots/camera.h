// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flows/journey.h"

#include <QTest>

namespace inglenook::test {

/// Where pictures go.
inline QString& outputFolder()
{
    static QString folder;
    return folder;
}

/// Takes the window in one theme at two sizes.
class Camera {
public:
    Camera(Journey& journey, QString theme) : m_journey{journey}, m_theme{std::move(theme)} {}

    void take(const QString& name)
    {
        for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}}) {
            m_journey.window().resize(size);
            for (int i = 0; i < 8; ++i)
                QTest::qWait(10); // layouts settle
            const auto file = QStringLiteral("%1/%2-%3-%4x%5.png")
                                  .arg(outputFolder(), name, m_theme)
                                  .arg(size.width())
                                  .arg(size.height());
            CHECK(m_journey.window().grab().save(file));
        }
    }

private:
    Journey& m_journey;
    QString m_theme;
};

} // namespace inglenook::test
