// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticehappening.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

// The notice of a personal-data breach: article 24 of the Implementing Regulation of the PDPL.
namespace thabat::domain {

//! One of the five points that the article asks for, and the items that make it up.
struct NoticePoint
{
    QString id = {}; //!< what, data, risk, told, contact
    QStringList items = {};
};

//! a) when and how; b) whose and which data; c) risks and measures; d) whether people were told; e) whom to
//! ask. When we became aware belongs to the first and is an event of its own.
const std::vector<NoticePoint> &noticePoints();

//! Of the five points and besides: "late", why it comes after the deadline, and "advice" to people.
QStringList noticeItems();

//! What an incident knows for its notice.
struct Notice
{
    struct Item
    {
        QString text = {};
        QString author = {};
        QDateTime at = {};
    };
    struct Filing
    {
        NoticeFiled what = {};
        QString author = {};
    };

    struct Telling
    {
        PeopleTold what = {};
        QString author = {};
    };

    std::map<QString, Item> items = {};
    std::vector<Filing> filed = {}; //!< the first is the notice, the others are its supplements
    std::vector<Telling> told = {};
    std::optional<BreachDismissed> dismissed = {}; //!< judged to need no notice

    QString text(const QString &item) const;
    bool knows(const QString &item) const; //!< its text, or that people were told
    QStringList missing(const NoticePoint &point) const; //!< items
    int completePoints() const;
};

constexpr std::chrono::hours noticeWithin{72};

//! The instant 72 running hours after @p aware: no time zone, summer time or day off moves it.
QDateTime noticeDeadline(const QDateTime &aware);

//! The hours since @p aware at which people are reminded: the last of 24, 48, 60, 66, 71 and 72 that has
//! passed; 0 before the first.
int noticeMark(const QDateTime &aware, const QDateTime &now);

} // namespace thabat::domain
