// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/issuedpapers.h"

#include "core/base/translations.h"
#include "core/brief/parttexts.h"
#include "core/kinds/distribution.h"
#include "core/rules/distributions.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

ProposedRecipients recipientsOf(Reader &reader, const IssuedBrief &issued)
{
    ProposedRecipients out{.who = {}, .others = {}, .number = issued.number.value_or(0)};
    QStringList others;
    for (const Receipt &one : receiptsOf(reader, issued)) {
        for (const RecordId &id : one.who)
            if (!out.who.contains(id))
                out.who << id;
        for (const QString &other : one.others.split(u';', Qt::SkipEmptyParts))
            others << other.trimmed();
    }
    others.removeDuplicates();
    out.others = others.join(u"; "_s);
    return out;
}

}  // namespace

Result<QByteArray> issuedPages(Reader &reader, const IssuedBrief &issued)
{
    const QString number = QString::number(issued.number.value_or(0));
    if (issued.file.isEmpty())
        return fail(ProblemCode::NotFound,
                    BriefText::tr(
                        "No pages were kept of paper no. %1: it was entered by hand. Attach its file to the "
                        "issued brief.")
                        .arg(number));
    const auto bytes = reader.workspace().fileContent(issued.file);
    if (!bytes && bytes.error().code == ProblemCode::NotFound)
        return fail(ProblemCode::NotFound,
                    (issued.issuedBy.isEmpty()
                         ? BriefText::tr(
                               "The pages of paper no. %1 are not in this copy of the workspace. Merge with "
                               "the copy in which it was issued.")
                               .arg(number)
                         : BriefText::tr(
                               "The pages of paper no. %1 are not in this copy of the workspace. Merge with "
                               "the copy in which it was issued, by %2.")
                               .arg(number, issued.issuedBy)),
                    issued.file);
    return bytes;
}

Result<IssuedBrief> issuedNumbered(Reader &reader, qint64 number)
{
    QList<IssuedBrief> found = allIssued(reader);
    found.removeIf([number](const IssuedBrief &one) { return one.number != number; });
    if (reader.problem())
        return fail(*reader.problem());
    if (found.isEmpty())
        return fail(
            ProblemCode::NotFound,
            BriefText::tr("No paper no. %1 was issued here. The list of issued briefs has the numbers.")
                .arg(number));
    QStringList ids;
    for (const IssuedBrief &one : std::as_const(found))
        ids << one.id.toString();
    if (found.size() > 1)
        return fail(
            ProblemCode::Invalid,
            BriefText::tr("Number %1 was given in two copies of the workspace before they were merged. Name "
                          "the paper by its id: %2.")
                .arg(QString::number(number), listText(ids)));
    return found.first();
}

ProposedRecipients proposedRecipients(Reader &reader, const BriefRequest &request)
{
    const auto lastOf = [&reader](const BriefRequest &of) -> std::optional<ProposedRecipients> {
        for (const IssuedBrief &one : issuedOf(reader, of)) {
            ProposedRecipients found = recipientsOf(reader, one);
            if (!found.who.isEmpty() || !found.others.isEmpty())
                return found;
        }
        return std::nullopt;
    };
    if (const auto own = lastOf(request))
        return *own;
    const auto brief = briefRecordOf(reader, request);
    if (!brief || brief->sinceMeeting.isNull())
        return {};
    BriefRequest last = request;
    last.meeting = brief->sinceMeeting;
    return lastOf(last).value_or(ProposedRecipients());
}

ChangeSet distribute(const IssuedBrief &issued, const RecordIds &recipients, const QString &others,
                     const PartialDate &on, const RecordId &id)
{
    Distribution made;
    made.id = id;
    made.issued = issued.id;
    made.recipients = recipients;
    made.otherRecipients = others;
    made.sentOn = on;
    made.handling = u"internal"_s;
    return changeOf(creation(toRow(made)), issued.title.in(issued.language));
}

QList<BriefComment> commentsOn(Reader &reader, const RecordId &brief)
{
    QList<BriefComment> out = reader.linked<BriefComment>("brief", brief);
    std::stable_sort(out.begin(), out.end(), [](const BriefComment &a, const BriefComment &b) {
        const bool openA = a.state.isEmpty() || a.state == u"open";
        const bool openB = b.state.isEmpty() || b.state == u"open";
        if (openA != openB)
            return openA;
        if (!openA)
            return b.receivedOn < a.receivedOn;
        return a.due.isNull() != b.due.isNull() ? b.due.isNull() : a.due < b.due;
    });
    return out;
}

}  // namespace tri
