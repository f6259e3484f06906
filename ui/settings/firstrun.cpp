// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/firstrun.h"

#include "app/base/files.h"
#include "app/base/jsonvalue.h"
#include "app/base/text.h"
#include "app/desk/desksettings.h"
#include "app/desk/newprofile.h"
#include "app/desk/teamfile.h"
#include "ui/theme/role.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{640, 620};
constexpr int longestName = 80;

const QString practice = u"practice"_s;
const QString ownService = u"/own"_s; //!< no folder can be called so

std::vector<LocalizedText> chartsOf(const monitor::ServiceSurvey &survey)
{
    std::vector<LocalizedText> titles;
    for (const auto &one : desk::proposeIndicators(survey.exposition)) {
        const auto &title = one.indicator["title"];
        titles.push_back({textOf(title, "en"), textOf(title, "ar")});
    }
    return titles;
}

//! Writes what was chosen; without @p profile one is made of @p survey.
Result<Done> setUp(const Home &home, const QString &person, Language language, QString profile,
                   const monitor::ServiceSurvey &survey)
{
    if (profile.isEmpty()) {
        const auto written = desk::writeNewProfile(home, {}, survey);
        if (!written)
            return written.error();
        profile = *written;
    }
    auto settings = desk::readDeskSettings(home);
    if (!settings)
        return settings.error();
    settings->person = person;
    settings->language = language;
    settings->profile = profile;
    return desk::writeDeskSettings(home, *settings);
}

} // namespace

FirstRun::FirstRun(const Home &home, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_home(home)
    , m_appearance(appearance)
    , m_title(new PlainLabel(TextStyle::SheetTitle, this))
    , m_intro(new PlainLabel(TextStyle::Body, this))
    , m_languageCaption(new PlainLabel(TextStyle::Caption, this))
    , m_languages(new QButtonGroup(this))
    , m_nameCaption(new PlainLabel(TextStyle::Caption, this))
    , m_name(new QLineEdit(this))
    , m_serviceCaption(new PlainLabel(TextStyle::Caption, this))
    , m_service(new QComboBox(this))
    , m_addressCaption(new PlainLabel(TextStyle::Caption, this))
    , m_address(new QLineEdit(this))
    , m_look(new QPushButton(this))
    , m_findings(new PlainLabel(TextStyle::Body, this))
    , m_team(new QPushButton(this))
    , m_begin(new QPushButton(this))
{
    build();
    connect(m_languages, &QButtonGroup::idClicked, this, &FirstRun::chooseLanguage);
    connect(m_service, &QComboBox::currentIndexChanged, this, &FirstRun::follow);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_survey.reset();
        follow();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &FirstRun::look);
    connect(m_name, &QLineEdit::textChanged, this, &FirstRun::follow);
    connect(m_look, &QPushButton::clicked, this, &FirstRun::look);
    connect(m_team, &QPushButton::clicked, this, &FirstRun::openTeamFile);
    connect(m_begin, &QPushButton::clicked, this, &FirstRun::begin);
    new FocusRing(m_appearance, *this);
    retranslate();
    resize(usualSize);
    m_name->setFocus();
}

bool FirstRun::isNeeded(const Home &home)
{
    return !QFile::exists(home.deskFile());
}

void FirstRun::build()
{
    setObjectName(u"firstRun"_s);
    m_name->setObjectName(u"name"_s);
    m_service->setObjectName(u"service"_s);
    m_address->setObjectName(u"address"_s);
    m_look->setObjectName(u"look"_s);
    m_findings->setObjectName(u"findings"_s);
    m_team->setObjectName(u"team"_s);
    m_begin->setObjectName(u"begin"_s);
    m_name->setMaxLength(longestName);
    m_name->setText(desk::DeskSettings{}.personOrLogin());
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"https://api.example.com"_s);
    setRole(*m_begin, Role::Primary);
    setRole(*m_team, Role::Quiet);

    auto *languages = new QHBoxLayout;
    for (const auto language : {Language::English, Language::Arabic}) {
        auto *button = new QPushButton(language == Language::English ? u"English"_s : u"العربية"_s, this);
        button->setCheckable(true);
        button->setChecked(language == m_appearance.language());
        m_languages->addButton(button, int(language));
        languages->addWidget(button, 1);
    }
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_look);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_team);
    ends->addStretch();
    ends->addWidget(m_begin);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(8);
    lines->addWidget(m_title);
    lines->addWidget(m_intro);
    lines->addSpacing(8);
    lines->addWidget(m_languageCaption);
    lines->addLayout(languages);
    lines->addWidget(m_nameCaption);
    lines->addWidget(m_name);
    lines->addWidget(m_serviceCaption);
    lines->addWidget(m_service);
    lines->addWidget(m_addressCaption);
    lines->addLayout(address);
    lines->addWidget(m_findings);
    lines->addStretch();
    lines->addLayout(ends);
}

void FirstRun::retranslate()
{
    setWindowTitle(tr("Thabat"));
    m_title->setText(tr("Welcome to Thabat"));
    m_intro->setText(tr("Three answers, and the desk is ready. Everything stays on this computer."));
    m_languageCaption->setText(tr("Language"));
    m_nameCaption->setText(tr("Your name, as the record shows it"));
    m_name->setAccessibleName(m_nameCaption->text());
    m_serviceCaption->setText(tr("Which service?"));
    m_service->setAccessibleName(m_serviceCaption->text());
    m_addressCaption->setText(tr("Its address"));
    m_address->setAccessibleName(m_addressCaption->text());
    m_look->setText(tr("Look there"));
    m_team->setText(tr("Open a team file…"));
    m_begin->setText(tr("Begin"));

    const QSignalBlocker quiet(m_service);
    const auto chosen = m_service->currentData();
    m_service->clear();
    m_service->addItem(tr("Practice service: everything works, nothing is real"), practice);
    for (const auto &name :
         QDir(m_home.profile({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name != practice)
            m_service->addItem(name, name);
    }
    m_service->addItem(tr("A service of my own"), ownService);
    m_service->setCurrentIndex(std::max(0, m_service->findData(chosen)));
    follow();
}

bool FirstRun::isOwnService() const
{
    return m_service->currentData() == ownService;
}

void FirstRun::follow()
{
    const bool own = isOwnService();
    for (auto *part : std::initializer_list<QWidget *>{m_addressCaption, m_address, m_look})
        part->setVisible(own);
    m_look->setEnabled(!m_looking && !m_address->text().trimmed().isEmpty());
    m_begin->setEnabled(!m_name->text().trimmed().isEmpty()
                        && (!own || (m_survey && m_survey->foundAnything())));
    tell(own ? findings() : QString());
}

void FirstRun::chooseLanguage(int language)
{
    m_appearance.setLanguage(Language(language));
}

void FirstRun::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_survey.reset();
    follow();
    whenDone(m_surveyor.survey(m_address->text()), this,
             [this, asked = m_address->text()](const Result<monitor::ServiceSurvey> &survey) {
                 m_looking = false;
                 if (asked == m_address->text())
                     looked(survey);
                 else
                     follow(); // it is another address by now
             });
}

void FirstRun::looked(const Result<monitor::ServiceSurvey> &survey)
{
    if (survey) {
        m_survey = *survey;
        m_charts = chartsOf(*survey);
    }
    follow();
    if (!survey)
        tell(survey.error().message);
    else if (m_begin->isEnabled())
        m_begin->setFocus();
}

QString FirstRun::findings() const
{
    if (m_looking)
        return tr("Looking…");
    if (!m_survey)
        return tr("The desk looks for a health check and for metrics there. It changes nothing.");
    QStringList lines;
    for (const auto &place : m_survey->health)
        lines += tr("✓ Health at %1: %2").arg(ltr(place.path), isolate(shown(place.word, 60)));
    if (!m_survey->metrics.isEmpty())
        lines += tr("✓ Metrics at %1").arg(ltr(m_survey->metrics));
    QStringList charts;
    for (const auto &title : m_charts)
        charts += title.in(m_appearance.language());
    if (!charts.isEmpty())
        lines += tr("✓ Charts: %1").arg(charts.join(tr(", ")));
    if (!m_survey->foundAnything())
        lines += tr("Somebody answers there, but neither health nor metrics were found.");
    return (lines + m_survey->problems).join(u'\n');
}

void FirstRun::tell(const QString &text)
{
    m_findings->setText(text);
    m_findings->setVisible(!text.isEmpty());
}

void FirstRun::openTeamFile()
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRun::takeTeamFile);
    dialog->open();
}

void FirstRun::takeTeamFile(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tell(bytes.error().message);
    const auto json = parseJson(*bytes, path);
    if (!json)
        return tell(json.error().message);
    const auto name = desk::takeTeamFile(m_home, json->value, {});
    if (!name)
        return tell(name.error().message);
    retranslate(); // it is one of the services now
    m_service->setCurrentIndex(m_service->findData(*name));
}

void FirstRun::begin()
{
    const auto person = m_name->text().simplified();
    const auto profile = isOwnService() ? QString() : m_service->currentData().toString();
    if (profile.isEmpty() && !m_survey)
        return;
    m_begin->setEnabled(false);
    const auto writing =
        QtConcurrent::run([home = m_home, person, profile, language = m_appearance.language(),
                           survey = m_survey.value_or(monitor::ServiceSurvey{})] {
            return setUp(home, person, language, profile, survey);
        });
    whenDone(writing, this, [this](const Result<Done> &done) {
        if (done)
            return Q_EMIT ready();
        m_begin->setEnabled(true);
        tell(done.error().message);
    });
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace thabat::ui
