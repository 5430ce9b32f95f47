// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/support/support_page.h"

#include "screens/session_fixture.h"
#include "support/temporary_folder.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>

using namespace inglenook;
using namespace inglenook::test;

namespace {

struct SupportOnScreen {
    TemporaryFolder folder;
    Theme theme;
    SupportPage page;

    explicit SupportOnScreen(QSize size = {1024, 640}) : page{theme, folder.path(), QStringLiteral("IE")}
    {
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        page.resize(size);
        page.show();
        (void)QTest::qWaitForWindowActive(&page, 1000);
        QTest::qWait(20);
    }
    /// The one that can be seen: those of the country before go a moment later.
    template <typename Kind = QWidget>
    Kind* at(const char* name)
    {
        for (auto* found : page.findChildren<Kind*>(QLatin1String{name}))
            if (found->isVisible())
                return found;
        FAIL("there is no " << name);
        return nullptr;
    }
    void type(const QString& text)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::qWait(20);
    }
    void tabTo(const QWidget* wanted)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() == wanted);
    }
};

} // namespace

TEST_CASE("by keys alone: a country is found by its letters, and a number can be copied", "[ui][support]")
{
    SupportOnScreen on;
    auto* countries = on.at<QListWidget>("support/countries");
    CHECK(countries->currentItem()->text() == QStringLiteral("Ireland"));
    CHECK(countries->accessibleName() == QStringLiteral("Country"));
    on.tabTo(countries);
    on.type(QStringLiteral("New Z"));
    CHECK(countries->currentItem()->text() == QStringLiteral("New Zealand"));
    CHECK(on.at<QLineEdit>("support/emergency-0")->text() == QStringLiteral("111"));
    auto* number = on.at<QLineEdit>("support/line-0");
    on.tabTo(number);
    const auto before = number->text();
    CHECK(number->selectedText() == number->text());
    CHECK(number->accessibleName().startsWith(QStringLiteral("Number of ")));
    on.type(QStringLiteral("9"));
    CHECK(number->text() == before);
    QSignalSpy closed{&on.page, &SupportPage::closed};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(closed.size() == 1);
}

TEST_CASE("by keys alone: a line of one's own is added, with a word on who can read it, and taken off", "[ui][support]")
{
    SupportOnScreen on;
    on.tabTo(on.at("support/add"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::qWait(20);
    REQUIRE(QApplication::focusWidget() == on.at<QLineEdit>("support/own-name"));
    QStringList words;
    for (const auto* label : on.page.findChildren<QLabel*>())
        if (label->isVisible())
            words.append(label->text());
    CHECK(words.join(u' ').contains(QStringLiteral("Whoever uses this account can read it")));

    on.type(QStringLiteral("Kim"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    CHECK(QApplication::focusWidget() == on.at<QLineEdit>("support/own-number"));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("as it is dialled")));
    on.type(QStringLiteral("01 234"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    auto* added = on.at<QLineEdit>("support/line-0");
    CHECK(added->text() == QStringLiteral("01 234"));
    CHECK(QApplication::focusWidget() == added);

    on.tabTo(on.at("support/line-0-remove"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::qWait(20);
    CHECK(on.at<QLineEdit>("support/line-0")->text() != QStringLiteral("01 234"));
    CHECK(QApplication::focusWidget() == on.at("support/countries"));
    CHECK(std::filesystem::is_empty(on.folder.path()));
}

TEST_CASE("Esc in the fields of a new line leaves them, not the page", "[ui][support]")
{
    SupportOnScreen on;
    QSignalSpy closed{&on.page, &SupportPage::closed};
    on.at<QAbstractButton>("support/add")->click();
    QTest::keyClick(on.at<QLineEdit>("support/own-name"), Qt::Key_Escape);
    CHECK(closed.isEmpty());
    CHECK(QApplication::focusWidget() == on.at("support/add"));
}

TEST_CASE("nothing of the page is cut off, in a small window and with large text", "[ui][support]")
{
    SupportOnScreen on;
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}})
        for (const int text : {100, 150}) {
            on.theme.setTextSize(text);
            on.page.resize(size);
            QTest::qWait(30);
            const auto* scroll = on.page.findChild<QScrollArea*>();
            INFO(size.width() << " at " << text);
            CHECK(scroll->widget()->width() <= scroll->viewport()->width());
            CHECK(scroll->viewport()->height() > 200);
            CHECK(on.at("support/countries")->height() >= 80);
        }
}

TEST_CASE("Alt and the left arrow lead back from wherever the keyboard is", "[ui][support]")
{
    SupportOnScreen on;
    for (const auto* name : {"support/back", "support/countries", "support/emergency-0", "support/add"}) {
        INFO(name);
        on.tabTo(on.at(name));
        QSignalSpy closed{&on.page, &SupportPage::closed};
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        CHECK(closed.size() == 1);
    }
}
