// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/mapwords.h"

#include "core/base/folding.h"
#include "core/base/likeness.h"
#include "core/base/localtext.h"
#include "core/kinds/activity.h"
#include "core/plansheets/planrecords.h"
#include "core/record/knownwords.h"

#include <QHash>

#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExact = 100;
constexpr int kWord = 85;    // a word that offices use
constexpr int kWithin = 60;  // a known word within a longer heading
constexpr int kNear = 50;    // spelled nearly so
constexpr qsizetype kShortest = 4;

struct Synonyms {
    const char *key;
    const char16_t *words;
};
constexpr std::array kLevelWords{
    Synonyms{"objective",
             u"objective;goal;strategic objective;priority area;pillar;objectif;objectif stratégique;but;axe;"
             u"objetivo;objetivo estratégico;meta;цель;задача;目标;战略目标;هدف;الهدف"},
    Synonyms{"outcome",
             u"outcome;result;expected accomplishment;résultat;effet;réalisation escomptée;resultado;efecto;"
             u"результат;итог;成果;结果;نتيجة;النتيجة"},
    Synonyms{"output",
             u"output;deliverable;product;produit;livrable;producto;entregable;продукт;мероприятие верхнего "
             u"уровня;"
             u"产出;产品;ناتج;مخرج;المخرج"},
    Synonyms{
        "activity",
        u"activity;action;task;activité;tâche;actividad;acción;tarea;деятельность;мероприятие;действие;活动;"
        u"行动;任务;نشاط;النشاط;إجراء"},
};

// clang-format off
constexpr std::array kHeadingWords{
    MapWords{"reference",
         u"id;ref;ref.;code;reference code;activity "
         u"id;réf;référence;код;идентификатор;编号代码;المرجع;الرمز"},
    MapWords{"number",
         u"no;no.;nr;nr.;n°;nº;num;num.;#;item;s/n;№;п/п;序号;编号;الرقم;م;numéro;número;номер;number"},
    MapWords{"@level", u"level;type;line type;niveau;nivel;tipo;уровень;тип;级别;层级;类型;المستوى;النوع"},
    MapWords{"@objective",
         u"objective;objectives;goal;goals;strategic objective;strategic objectives;pillar;priority "
         u"area;objectif;"
         u"objectifs;objectif stratégique;axe stratégique;objetivo;objetivos;objetivo estratégico;цель;цели;"
         u"стратегическая цель;目标;战略目标;الهدف;الأهداف;الهدف الاستراتيجي;objective_id"},
    MapWords{"@outcome",
         u"outcome;outcomes;expected result;expected results;expected "
         u"accomplishment;résultat;résultats;résultat "
         u"attendu;résultats attendus;resultado;resultados;resultado esperado;результат;результаты;ожидаемый "
         u"результат;成果;预期成果;النتيجة;النتائج"},
    MapWords{"@output",
         u"output;outputs;deliverable;deliverables;product;products;produit;produits;livrable;livrables;"
         u"producto;"
         u"productos;entregable;продукт;продукты;产出;المخرج;المخرجات;الناتج"},
    MapWords{"@activity",
         u"activity;activities;action;actions;task;tasks;key activity;key activities;planned "
         u"activities;activité;"
         u"activités;tâche;tâches;actividad;actividades;acción;acciones;tarea;мероприятие;мероприятия;"
         u"деятельность;"
         u"действие;活动;行动;任务;النشاط;الأنشطة;الإجراء"},
    MapWords{"@title",
         u"title;name;description of the line;line;work plan;titre;intitulé;título;título de la "
         u"línea;название;"
         u"наименование;标题;名称;العنوان;الاسم"},
    MapWords{"owners",
         u"lead;leads;lead agency;lead agencies;lead entity;lead organization;lead "
         u"organisation;lead(s);responsible;"
         u"responsible agency;responsible entity;responsibility;owner;chef de file;organisme chef de file;"
         u"organisme responsable;agence responsable;responsable;entité responsable;organismo responsable;"
         u"organismo principal;entidad responsable;agencia líder;ведущее "
         u"учреждение;ответственный;ответственная "
         u"организация;исполнитель;牵头机构;负责机构;责任单位;牵头单位;الجهة الرائدة;الوكالة الرائدة;الجهة "
         u"المسؤولة;"
         u"المسؤول"},
    MapWords{"contributors",
         u"contributors;contributing agencies;supporting agencies;contributeurs;organismes contributeurs;"
         u"organismos contribuyentes;участники;参与机构;الجهات المساهمة"},
    MapWords{"partners",
         u"partners;partner;partner agencies;implementing partners;partenaires;partenaire;socios;asociados;"
         u"партнёры;партнеры;合作伙伴;伙伴;الشركاء"},
    MapWords{"body",
         u"working group;task force;group;groupe de travail;grupo de trabajo;рабочая группа;工作组;فريق "
         u"العمل"},
    MapWords{"from",
         u"start;start date;from;begin;beginning;date from;début;date de début;inicio;fecha de inicio;начало;"
         u"дата начала;开始;开始日期;开始时间;البداية;تاريخ البدء;من"},
    MapWords{"to",
         u"end;end date;to;until;finish;date to;fin;date de fin;fecha de fin;término;конец;окончание;дата "
         u"окончания;结束;"
         u"结束日期;النهاية;تاريخ الانتهاء;إلى"},
    MapWords{"due",
         u"due;due date;deadline;timeline;time frame;timeframe;by when;target date;when;échéance;date "
         u"limite;délai;"
         u"calendrier;plazo;fecha límite;vencimiento;срок;сроки;срок "
         u"исполнения;期限;截止日期;时限;完成时间;الموعد النهائي;"
         u"تاريخ الاستحقاق;الأجل"},
    MapWords{"status",
         u"status;state;progress;implementation status;statut;état;état "
         u"d’avancement;avancement;estado;situación;"
         u"статус;состояние;状态;进展;现状;الحالة;الوضع"},
    MapWords{"status_note",
         u"remarks;comments;comment;notes;note;observations;remarques;commentaires;observaciones;comentarios;"
         u"примечания;комментарии;备注;说明;ملاحظات;تعليقات"},
    MapWords{"themes", u"theme;themes;thematic area;thème;thèmes;tema;temas;тема;темы;主题;الموضوع;المواضيع"},
    MapWords{"states", u"country;countries;state;states;pays;país;países;страна;страны;国家;البلد;البلدان"},
    MapWords{"funding",
         u"budget;funding;resources;cost;financement;ressources;presupuesto;financiación;recursos;бюджет;"
         u"финансирование;预算;资金;الميزانية;التمويل"},
    MapWords{"source", u"source;sources;fuente;источник;来源;المصدر"},
    MapWords{"documents", u"documents;publications;publication id;document;документы;文件;الوثائق"},
    MapWords{"risks", u"risk;risks;risque;risques;riesgo;riesgos;риск;риски;风险;المخاطر"},
    MapWords{"assumptions", u"assumption;assumptions;hypothèses;supuestos;допущения;假设;الافتراضات"},
};
// clang-format on

QStringList foldedWords(const char16_t *words)
{
    QStringList out;
    for (const QString &word : QString::fromUtf16(words).split(u';'))
        out << foldedLetters(word);
    return out;
}

/// What a heading may be called, folded, and how sure it is then.
QHash<QString, HeadingGuess> makeNames()
{
    QHash<QString, HeadingGuess> names;
    const auto offer = [&names](const QString &name, const QString &means, int confidence) {
        if (const QString folded = foldedLetters(name); !folded.isEmpty() && !names.contains(folded))
            names.insert(folded, {means, confidence});
    };
    // A column of titles or of what is delivered may be one of a level; where it stands tells.
    const QHash<QString, QString> levels{
        {u"title"_s, u"@title"_s}, {u"objective"_s, u"@objective"_s}, {u"output"_s, u"@output"_s}};
    offer(u"activity"_s, u"@activity"_s, kExact);
    for (const int at : sheetFields(PlanSheet::Activities, Handling::Sensitive)) {
        const FieldSpec &field = kindOf<Activity>().spec.fields[std::size_t(at)];
        const QString means = levels.value(field.keyText(), field.keyText());
        for (const QString &language : contentLanguages())
            offer(labelIn(language, field), means, kExact);
        offer(field.keyText(), means, kExact);
        for (const QString &alias : field.aliasList())
            offer(alias, means, kExact);
    }
    for (const MapWords &one : mapWords())
        for (const QString &word : QString::fromUtf16(one.words).split(u';'))
            offer(word, QString::fromLatin1(one.means), kWord);
    return names;
}

}  // namespace

std::span<const MapWords> mapWords()
{
    return kHeadingWords;
}

HeadingGuess guessHeading(const QString &heading)
{
    static const QHash<QString, HeadingGuess> names = makeNames();
    const QString folded = foldedLetters(heading);
    // Signs such as # and № have no letters.
    if (folded.isEmpty())
        return heading.contains(u'#') || heading.contains(u'№') ? HeadingGuess{u"number"_s, kWord}
                                                                : HeadingGuess{};
    if (const auto exact = names.constFind(folded); exact != names.cend())
        return *exact;
    HeadingGuess best;
    qsizetype longest = 0;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const bool within = it.key().size() >= kShortest && folded.contains(it.key());
        // Two words of one length: the one whose meaning comes first by name, so that the answer never changes.
        const bool better =
            it.key().size() > longest || (it.key().size() == longest && it->means < best.means);
        if (within && better) {
            longest = it.key().size();
            best = {it->means, kWithin};
        }
    }
    if (!best.means.isEmpty())
        return best;
    QStringList keys = names.keys();
    keys.sort();
    if (folded.size() < kShortest)
        return {};
    const QString near = nearestText(folded, keys);
    return near.isEmpty() || near.size() < kShortest ? HeadingGuess{}
                                                     : HeadingGuess{names.value(near).means, kNear};
}

QString levelFor(const QString &word)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> out;
        for (const Synonyms &one : kLevelWords)
            for (const QString &folded : foldedWords(one.words))
                out.insert(folded, QString::fromLatin1(one.key));
        return out;
    }();
    const QString folded = foldedLetters(word);
    if (folded.isEmpty())
        return {};
    if (const auto found = words.constFind(folded); found != words.cend())
        return *found;
    const bool plural = folded.endsWith(u's');
    return plural ? words.value(folded.chopped(1)) : QString();
}

}  // namespace tri
