// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/briefsamples.h"

#include "core/brief/bilingual.h"

namespace tri::samples {

using namespace Qt::StringLiterals;

namespace {

Inlines cell(const QString &text)
{
    return plain(text);
}

Inlines labelled(const QString &label, const QString &text)
{
    return {{label, {}, true, {}}, {text, {}, false, {}}};
}

Paragraph numbered(const QString &text)
{
    return {plain(text), Paragraph::Role::Body, true, {}};
}

}  // namespace

BriefDocument emptyBrief()
{
    BriefDocument d;
    d.title = u"Seventh trilateral meeting"_s;
    d.subject = u"Meeting brief"_s;
    d.author = u"Office of Partnerships"_s;
    d.classification = u"Internal"_s;
    d.shortTitle = u"Brief: seventh trilateral meeting"_s;
    d.version = u"Draft 3, 14 March 2014"_s;
    d.pageOf = u"page %1 of %2"_s;
    return d;
}

BriefDocument meetingBrief()
{
    BriefDocument d = emptyBrief();
    d.blocks << TitleBlock{u"Meeting brief"_s, plain(u"Seventh trilateral meeting on peacebuilding and regional integration"_s),
                           {{u"Date"_s, cell(u"Thursday, 10 April 2014, 9.30–13.00"_s)},
                            {u"Place"_s, cell(u"Addis Ababa, ECA, Conference Room 4"_s)},
                            {u"For"_s, cell(u"Head of delegation and members of the steering group"_s)},
                            {u"Participants"_s,
                             cell(u"African Union Commission (AUC), Economic Commission for Africa (ECA), African Development Bank "
                                  "(AfDB); observers from two regional economic communities for item 3"_s)},
                            {u"Languages"_s, cell(u"English and French, with interpretation"_s)}}};
    d.blocks << Heading{1, plain(u"Purpose"_s), u"purpose"_s, false};
    d.blocks << numbered(u"The meeting takes stock of the joint work plan for 2012–2014, agrees on the division of labour for the "
                         "second half of the year, and prepares the joint statement for the ministerial conference. It is the "
                         "first meeting since the evaluation of the partnership was published."_s);
    d.blocks << numbered(u"Our side seeks three results: a dated decision on the shared roster of experts, agreement to report on "
                         "recommendations once a year instead of twice, and a common position on the financing of national "
                         "statistical offices."_s);
    d.blocks << Heading{1, plain(u"Agenda"_s), u"agenda"_s, false};
    d.blocks << Table{u"Table 1. Agenda and our lead for each item"_s,
                      {{u"Item"_s, 0.5, TableColumn::Align::End},
                       {u"Time"_s, 0.7, TableColumn::Align::Start},
                       {u"Subject"_s, 4, TableColumn::Align::Start},
                       {u"Lead"_s, 1.3, TableColumn::Align::Start},
                       {u"Minutes"_s, 0.8, TableColumn::Align::End}},
                      {{cell(u"1"_s), cell(u"9.30"_s), cell(u"Opening and adoption of the agenda"_s), cell(u"AUC"_s), cell(u"15"_s)},
                       {cell(u"2"_s), cell(u"9.45"_s),
                        cell(u"Joint work plan: state of play, delays, and what is proposed to be carried over to the next year"_s),
                        cell(u"ECA"_s), cell(u"45"_s)},
                       {cell(u"3"_s), cell(u"10.30"_s), cell(u"Shared roster of experts"_s), cell(u"AfDB"_s), cell(u"30"_s)},
                       {cell(u"4"_s), cell(u"11.15"_s), cell(u"Follow-up to recommendations"_s), cell(u"ECA, AUC"_s), cell(u"60"_s)},
                       {cell(u"5"_s), cell(u"12.15"_s), cell(u"Joint statement for the ministerial conference"_s), cell(u"AUC"_s),
                        cell(u"45"_s)}},
                      {}};
    d.blocks << Heading{1, plain(u"Item 3. Shared roster of experts"_s), u"item3"_s, false};
    d.blocks << Heading{2, plain(u"Background"_s), {}, false};
    d.blocks << numbered(u"The fifth meeting agreed in principle that the three secretariats would keep one roster of experts who "
                         "can be called upon at short notice. A pilot with 42 names ran from June to November 2013. It met 17 of 23 "
                         "requests within ten working days."_s);
    d.blocks << Paragraph{{{u"The pilot’s report is summarised in "_s, {}, false, {}},
                           {u"annex I"_s, {}, false, u"annex1"_s},
                           {u". The Arabic name of the roster is "_s, {}, false, {}},
                           {u"قائمة الخبراء المشتركة"_s, u"ar"_s, false, {}},
                           {u", the Chinese one "_s, {}, false, {}},
                           {u"联合专家名册"_s, u"zh"_s, false, {}},
                           {u"."_s, {}, false, {}}},
                          Paragraph::Role::Body, true, {}};
    d.blocks << Heading{2, plain(u"Positions"_s), {}, false};
    d.blocks << Table{u"Table 2. Positions of the three sides"_s,
                      {{u"AUC"_s}, {u"ECA"_s}, {u"AfDB"_s}},
                      {{cell(u"Wants the roster to be hosted by the Commission and open to member States from the first day."_s),
                        cell(u"Is ready to host, or to share the work; asks that entries be verified once a year."_s),
                        cell(u"Prefers three linked lists to one; sees a legal difficulty in sharing fee rates."_s)},
                       {cell(u"Would accept a trial of two years with a review."_s),
                        cell(u"Offers one staff member for twelve months."_s),
                        cell(u"Could finance the software if the others carry the running cost."_s)}},
                      {}};
    d.blocks << Heading{2, plain(u"Points to make"_s), {}, false};
    d.blocks << Bullets{{cell(u"Welcome the pilot and thank the Bank for its report, which is frank about what did not work."_s),
                         cell(u"Propose that the roster begin on 1 July with the 42 names of the pilot, hosted by us for two years, and "
                              "that the three sides review it at the ninth meeting."_s),
                         cell(u"Offer the Bank a separate annex on fees, seen only by procurement officers."_s)}};
    d.blocks << Paragraph{labelled(u"If raised: "_s,
                                   u"the Commission may ask for access by member States from the first day. We can agree to "
                                   "read-only access after six months, once the entries have been verified."_s),
                          Paragraph::Role::Caution, false, {}};
    d.blocks << Paragraph{labelled(u"Sensitive: "_s,
                                   u"two experts of the pilot withdrew over late payment. Do not name them."_s),
                          Paragraph::Role::Caution, false, {}};
    d.blocks << Paragraph{plain(u"Sources: report of the pilot, 12 December 2013; minutes of the fifth meeting, paragraph 14; "
                                "verified 3 March 2014."_s),
                          Paragraph::Role::Note, false, {}};
    d.blocks << PageStart{true};
    d.blocks << Heading{1, plain(u"Item 4. Follow-up to recommendations"_s), u"item4"_s, false};
    Table wide{u"Table 3. Recommendations that concern all three sides"_s,
               {{u"No."_s, 0.45, TableColumn::Align::End},
                {u"Recommendation"_s, 3.6},
                {u"Addressed to"_s, 1.1},
                {u"Status"_s, 1},
                {u"Last information"_s, 2.4},
                {u"Due"_s, 0.9},
                {u"Cost, $1,000"_s, 0.8, TableColumn::Align::End}},
               {},
               {}};
    const QStringList states{u"pursued"_s, u"under review"_s, u"done"_s, u"not known"_s};
    for (int i = 1; i <= 14; ++i) {
        wide.rows << QList<Inlines>{
            cell(QString::number(i)),
            cell(i % 3 == 0 ? u"Strengthen the national statistical office and publish its calendar"_s
                            : u"Adopt a common format for the yearly report, so that member States answer one questionnaire instead of three"_s),
            cell(i % 2 == 0 ? u"AUC, ECA"_s : u"AfDB"_s), cell(states.at(i % 4)),
            cell(i % 4 == 3 ? u"No information since the fifth meeting"_s : u"Letter of 14 January 2014"_s), cell(u"June 2015"_s),
            cell(QString::number(i * 125))};
    }
    d.blocks << wide;
    d.blocks << PageStart{false};
    d.blocks << Heading{1, plain(u"Annex I. The pilot of the roster in brief"_s), u"annex1"_s, true};
    d.blocks << numbered(u"The pilot covered three fields: public finance, statistics, and the law of regional trade. Experts were "
                         "proposed by each side and entered after a check of two references."_s);
    d.blocks << Heading{3, plain(u"What was learnt"_s), {}, false};
    d.blocks << numbered(u"Speed depends on the contract, not on the search: a name was found in two days on average, but the contract "
                         "took fifteen. Standing agreements would save most of that time."_s);
    return d;
}

BriefDocument arabicBrief()
{
    BriefDocument d;
    d.title = u"الاجتماع الثلاثي السابع"_s;
    d.language = u"ar"_s;
    d.classification = u"داخلي"_s;
    d.shortTitle = u"موجز: الاجتماع الثلاثي السابع"_s;
    d.version = u"مسودة 3، 14 آذار/مارس 2014"_s;
    d.pageOf = u"صفحة %1 من %2"_s;
    d.blocks << TitleBlock{u"موجز الاجتماع"_s, plain(u"الاجتماع الثلاثي السابع بشأن بناء السلام"_s),
                           {{u"التاريخ"_s, plain(u"الخميس، 10 نيسان/أبريل 2014"_s)}, {u"المكان"_s, plain(u"أديس أبابا، قاعة المؤتمرات 4"_s)}}};
    d.blocks << Heading{1, plain(u"الغرض"_s), {}, false};
    for (int i = 0; i < 3; ++i)
        d.blocks << numbered(u"يستعرض الاجتماع حالة تنفيذ خطة العمل المشتركة للفترة 2012-2014، ويتفق على تقسيم العمل للنصف الثاني من "
                             "السنة، ويعد البيان المشترك للمؤتمر الوزاري. وهو أول اجتماع منذ نشر تقييم الشراكة."_s);
    d.blocks << Table{u"الجدول 1. جدول الأعمال"_s,
                      {{u"البند"_s, 0.6, TableColumn::Align::End}, {u"الموضوع"_s, 4}, {u"الجهة"_s, 1.4}},
                      {{cell(u"1"_s), cell(u"افتتاح الاجتماع وإقرار جدول الأعمال"_s), cell(u"AUC"_s)},
                       {cell(u"2"_s), cell(u"القائمة المشتركة للخبراء"_s), cell(u"ECA"_s)}},
                      {}};
    d.blocks << Bullets{{cell(u"الترحيب بالمشروع التجريبي."_s), cell(u"اقتراح بدء العمل بالقائمة في 1 تموز/يوليه."_s)}};
    d.blocks << Paragraph{labelled(u"إذا أثير الموضوع: "_s, u"يمكن الموافقة على الاطلاع بعد ستة أشهر."_s), Paragraph::Role::Caution, false, {}};
    d.blocks << Paragraph{plain(u"An English paragraph stands at its own side."_s, u"en"_s), Paragraph::Role::Body, true, {}};
    return d;
}

BriefDocument inTwoLanguages()
{
    BriefDocument d = arabicBrief();
    putBeside(d, meetingBrief());
    return d;
}

BriefDocument chineseBrief()
{
    BriefDocument d;
    d.title = u"第七次三方会议"_s;
    d.language = u"zh"_s;
    d.classification = u"内部"_s;
    d.shortTitle = u"简报：第七次三方会议"_s;
    d.version = u"草稿3，2014年3月14日"_s;
    d.pageOf = u"第%1页，共%2页"_s;
    d.blocks << TitleBlock{u"会议简报"_s, plain(u"第七次建设和平问题三方会议"_s),
                           {{u"日期"_s, plain(u"2014年4月10日星期四"_s)}, {u"地点"_s, plain(u"亚的斯亚贝巴，第4会议室"_s)}}};
    d.blocks << Heading{1, plain(u"目的"_s), {}, false};
    for (int i = 0; i < 3; ++i)
        d.blocks << numbered(u"会议将审查2012—2014年联合工作计划的执行情况，商定下半年的分工，并为部长级会议起草联合声明。"
                             "这是伙伴关系评价报告“共同前进”发表以来的首次会议。"_s);
    d.blocks << Table{u"表1. 议程"_s,
                      {{u"项目"_s, 0.6, TableColumn::Align::End}, {u"主题"_s, 4}, {u"牵头方"_s, 1.4}},
                      {{cell(u"1"_s), cell(u"会议开幕和通过议程"_s), cell(u"AUC"_s)}, {cell(u"2"_s), cell(u"联合专家名册"_s), cell(u"ECA"_s)}},
                      {}};
    return d;
}

QString words(int from, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? u" word"_s : u"word"_s) + QString::number(from + i);
    return text;
}

QString lines(int count, const QString &word)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << word + QString::number(i);
    return all.join(u'\n');
}

BriefDocument longBrief(int paragraphs)
{
    BriefDocument d = emptyBrief();
    int word = 0;
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 7 == 0)
            d.blocks << Heading{1 + (i / 7) % 3, plain(u"Heading "_s + QString::number(i)), {}, false};
        const int count = 5 + (i * 37) % 120;
        d.blocks << Paragraph{plain(words(word, count)), Paragraph::Role::Body, i % 2 == 0, {}};
        word += count;
    }
    return d;
}

}  // namespace tri::samples
