// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every Qt Widgets program costs at the least: the measure for our own start (docs/benchmarks.md).
#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QWidget>

namespace {

class Window : public QWidget {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QWidget::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    Window window;
    window.resize(1280, 800);
    if (argc > 1) // with one line of text: the fonts of the system are looked for, and one is read
        new QLabel{QString::fromUtf8(argv[1]), &window};
    window.show();
    return QApplication::exec();
}
