// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/commandview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/timerlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using domain::Severity;

namespace {

//! Every small widget in one window, in the language of the appearance.
class Gallery : public QWidget
{
public:
    explicit Gallery(Appearance &appearance)
        : m_appearance(appearance)
        , m_arabic(appearance.language() == Language::Arabic)
    {
        auto *columns = new QHBoxLayout(this);
        auto *first = new QVBoxLayout;
        auto *second = new QVBoxLayout;
        columns->addLayout(first, 1);
        columns->addLayout(second, 1);
        addBanner(first);
        addStrip(first);
        addSteps(first);
        addBadges(first);
        addChips(first);
        first->addStretch();
        addButtons(second);
        addFields(second);
        addCommands(second);
        addPlot(second);
        second->addStretch();
    }

    QLineEdit *note = nullptr;
    HoldButton *hold = nullptr;

private:
    QString say(const QString &english, const QString &arabic) const { return m_arabic ? arabic : english; }

    void addBanner(QVBoxLayout *to)
    {
        auto *banner = new Banner(m_appearance, this);
        banner->showMessage(Severity::P1,
                            say(u"Suggested P1: error rate 12.4% for 5 min"_s,
                                u"مقترح P1: معدل الأخطاء 12.4% لمدة 5 دقائق"_s));
        banner->setAction(say(u"Declare"_s, u"إعلان"_s));
        to->addWidget(banner);
    }

    void addStrip(QVBoxLayout *to)
    {
        auto *line = new QHBoxLayout;
        auto *badge = new SeverityBadge(m_appearance, BadgeSize::Strip, this);
        badge->setSeverity(Severity::P0);
        badge->setAttention(SeverityBadge::Attention::Wanted);
        line->addWidget(badge);
        auto *title = new ElidedLabel(TextStyle::Section, this);
        title->setText(say(u"API down — 5xx on /api/v1/leads and more"_s,
                           u"API متوقفة — أخطاء 5xx على ⁦/api/v1/leads⁩"_s));
        line->addWidget(title, 1);
        auto *due = new TimerLabel(m_appearance, this);
        due->setValue(u"2:26"_s);
        due->setCaption(say(u"next update in"_s, u"التحديث التالي خلال"_s));
        due->setAlarm(Severity::P1);
        line->addWidget(due);
        auto *riyadh = new TimerLabel(m_appearance, this);
        riyadh->setValue(u"03:12:41"_s);
        riyadh->setCaption(say(u"Riyadh (UTC+3)"_s, u"الرياض (⁦UTC+3⁩)"_s));
        line->addWidget(riyadh);
        to->addLayout(line);
    }

    void addSteps(QVBoxLayout *to)
    {
        auto *card = new Card(m_appearance, this);
        card->setTitle(say(u"First 10 minutes"_s, u"الدقائق العشر الأولى"_s));
        card->setTrailing(u"2/5"_s);
        card->setSeverityBar(Severity::P0);
        card->body()->addWidget(
            new PlainLabel(TextStyle::Faded, say(u"1  Declare"_s, u"1  إعلان الحادثة"_s)));
        auto *step = new Card(m_appearance, card);
        step->setTitle(say(u"▶ 3  Freeze deploys"_s, u"◀ 3  تجميد النشر"_s));
        step->setEmphasis(Card::Emphasis::CurrentStep);
        step->body()->addWidget(new PlainLabel(TextStyle::Body,
                                               say(u"No new deploys to production until green."_s,
                                                   u"لا نشر جديد على الإنتاج حتى تستقر المؤشرات."_s)));
        step->body()->addWidget(new PlainLabel(
            TextStyle::Meta,
            say(u"Sensed: pipeline lock = ON (4 s ago)"_s, u"مرصود آليًا: قفل خط النشر = مفعّل (قبل 4 ث)"_s)));
        auto *confirm = new QPushButton(say(u"Confirm   Ctrl+Enter"_s, u"تأكيد   ⁦Ctrl+Enter⁩"_s));
        setRole(*confirm, Role::Primary);
        auto *line = new QHBoxLayout;
        line->addWidget(confirm, 1);
        line->addWidget(new QPushButton(say(u"N/A…"_s, u"لا ينطبق…"_s)));
        step->body()->addLayout(line);
        card->body()->addWidget(step);
        to->addWidget(card);
    }

    void addBadges(QVBoxLayout *to)
    {
        for (const auto size : {BadgeSize::Small, BadgeSize::Strip}) {
            auto *line = new QHBoxLayout;
            for (const auto severity :
                 {std::optional(Severity::P0), std::optional(Severity::P1), std::optional(Severity::P2),
                  std::optional(Severity::P3), std::optional<Severity>()}) {
                auto *badge = new SeverityBadge(m_appearance, size, this);
                badge->setSeverity(severity);
                line->addWidget(badge);
            }
            line->addStretch();
            to->addLayout(line);
        }
    }

    void addChips(QVBoxLayout *to)
    {
        auto *line = new QHBoxLayout;
        const QStringList words = {say(u"AUTO"_s, u"آلي"_s), say(u"Mitigating"_s, u"قيد التخفيف"_s),
                                   u"Ctrl+K"_s, u"PRODUCTION"_s, u"STAGING"_s};
        for (int i = 0; i < words.size(); ++i) {
            auto *chip = new Chip(m_appearance, this);
            chip->setText(words[i]);
            chip->setTone(Chip::Tone(i));
            line->addWidget(chip);
        }
        line->addStretch();
        to->addLayout(line);
    }

    void addButtons(QVBoxLayout *to)
    {
        hold = new HoldButton(m_appearance, m_clock, this);
        hold->setLabel(say(u"Hold to roll back PRODUCTION to v1.4.1"_s,
                           u"اضغط مطوّلًا لإرجاع الإنتاج إلى ⁦v1.4.1⁩"_s));
        to->addWidget(hold);
        auto *line = new QHBoxLayout;
        for (const auto role : {Role::Primary, Role::Plain, Role::Danger, Role::Quiet}) {
            auto *button = new QPushButton(say(u"Roll back"_s, u"إرجاع"_s));
            setRole(*button, role);
            line->addWidget(button);
        }
        auto *off = new QPushButton(say(u"Waiting"_s, u"انتظار"_s));
        off->setEnabled(false);
        line->addWidget(off);
        to->addLayout(line);
        auto *card = new QPushButton(
            say(u"6.3 Feature flag off   Alt+1"_s, u"6.3 تعطيل علم الميزة   ⁦Alt+1⁩"_s));
        setRole(*card, Role::Card);
        to->addWidget(card);
    }

    void addFields(QVBoxLayout *to)
    {
        note = new QLineEdit(u"-2m #decision restart app"_s);
        to->addWidget(note);
        auto *line = new QHBoxLayout;
        auto *box = new QComboBox;
        box->addItems({say(u"production"_s, u"الإنتاج"_s)});
        line->addWidget(box);
        line->addWidget(new QSpinBox);
        auto *check = new QCheckBox(say(u"Customers affected"_s, u"العملاء متأثرون"_s));
        check->setChecked(true);
        line->addWidget(check);
        auto *radio = new QRadioButton(say(u"unknown"_s, u"غير معروف"_s));
        radio->setChecked(true);
        line->addWidget(radio);
        line->addWidget(new QRadioButton(say(u"no"_s, u"لا"_s)));
        to->addLayout(line);
        auto *tabs = new QTabBar;
        tabs->addTab(say(u"Do"_s, u"المهام"_s));
        tabs->addTab(say(u"See"_s, u"المؤشرات"_s));
        to->addWidget(tabs);
        auto *list = new QListWidget;
        list->addItems({say(u"03:04 Decision: roll back"_s, u"03:04 قرار: إرجاع التطبيق"_s), u"03:05"_s,
                        u"03:06"_s, u"03:07"_s, u"03:08"_s});
        list->setCurrentRow(0);
        list->setFixedHeight(90);
        to->addWidget(list);
        auto *bar = new QProgressBar;
        bar->setValue(40);
        to->addWidget(bar);
    }

    void addCommands(QVBoxLayout *to)
    {
        auto *view = new CommandView(m_appearance, this);
        view->setCommands(
            u"./deploy.sh --force\nalembic downgrade 9f8e7d\ndocker compose --project-directory "
            "/srv/dealix --file compose.production.yaml up --detach --wait app"_s);
        to->addWidget(view);
    }

    void addPlot(QVBoxLayout *to)
    {
        auto *card = new Card(m_appearance, this);
        card->setTitle(say(u"Error rate"_s, u"معدل الأخطاء"_s));
        auto *value = new PlainLabel(TextStyle::Value, u"12.4%"_s, card);
        value->setWordWrap(false);
        card->header()->addWidget(value);
        auto *line = new Sparkline(m_appearance, card);
        std::vector<QPointF> samples;
        for (int i = 0; i < 500; ++i)
            samples.emplace_back(i, i < 350 ? 1 + std::sin(i) * 0.4 : 12.4 - 11 * std::exp((350 - i) / 40.0));
        line->setSamples(samples);
        line->setWindow(0, 560);
        line->setThreshold(5, Severity::P0);
        line->setStaleSince(500);
        card->body()->addWidget(line);
        to->addWidget(card);
    }

    Appearance &m_appearance;
    Clock m_clock;
    bool m_arabic;
};

} // namespace

//! Paints every widget in every look. With THABAT_GALLERY=DIR the pictures stay there, to be seen by eye.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetPaintsInEveryLook_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("scale");
        for (const auto kind : allThemeKinds()) {
            for (const auto language : {Language::English, Language::Arabic}) {
                const auto row = u"%1_%2"_s.arg(toKey(kind), toKey(language));
                QTest::newRow(qPrintable(row)) << kind << language << 100;
            }
        }
        QTest::newRow("night_en_200") << ThemeKind::Night << Language::English << 200;
        QTest::newRow("night_ar_200") << ThemeKind::Night << Language::Arabic << 200;
    }

    void everyWidgetPaintsInEveryLook()
    {
        QFETCH(ThemeKind, theme);
        QFETCH(Language, language);
        QFETCH(int, scale);
        Appearance appearance;
        appearance.setTheme(theme);
        appearance.setLanguage(language);
        appearance.setTextScale(scale);
        appearance.apply(*qApp);

        Gallery gallery(appearance);
        new FocusRing(appearance, gallery);
        gallery.resize(1100, 640);
        gallery.show();
        gallery.activateWindow();
        gallery.note->setFocus();
        QTest::mousePress(gallery.hold, Qt::LeftButton);
        QTRY_VERIFY(gallery.hold->progress() > 0.3);
        const auto image = gallery.grab().toImage();
        const auto folder = qEnvironmentVariable("THABAT_GALLERY");
        if (!folder.isEmpty())
            QVERIFY(
                image.save(QDir(folder).filePath(QLatin1StringView(QTest::currentDataTag()) + u".png"_s)));

        // The ground is the theme's, and something stands on it.
        QCOMPARE(image.pixelColor(2, 2), appearance.colour(Token::Bg));
        QVERIFY(has(image, appearance.colour(Token::P0Fill)));
        QVERIFY(has(image, appearance.colour(Token::Todo)));
    }

private:
    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
