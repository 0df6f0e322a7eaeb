// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fieldconcepts.h"

namespace tri {

namespace {

// clang-format off
constexpr std::array kConcepts{
    FieldConcept{"remittances", {
        u"remittance;money transfer;transfer price;transfer cost;money sent;money home",
        u"envoi fonds;envois fonds;transfert fonds;transferts fonds;transfert argent;transferts argent",
        u"remesa;envio dinero;transferencia dinero;transferencias dinero", u"денежн перевод",
        u"تحويلات", u"汇款;侨汇"}},
    FieldConcept{"cost", {
        u"cost;price;cheap;fee;expens", u"cout;prix;frais", u"costo;coste;precio;tarifa;barat",
        u"стоимост;издерж;расход;дешев", u"تكلف;تكاليف;كلفه;رسوم;اسعار", u"成本;费用;价格"}},
    FieldConcept{"recruitment", {
        u"recruit;hiring", u"recrut", u"contratacion;reclut", u"наем;найм;вербов", u"توظيف;استقدام", u"招聘;招募"}},
    FieldConcept{"diaspora", {
        u"diaspora;expatriate", u"diaspora", u"diaspora", u"диаспор", u"شتات;مغترب;جاليات", u"侨民;散居"}},
    FieldConcept{"domestic_work", {
        u"domestic work;private home;household work",
        u"travailleur domesti;travailleuses domesti;travail domesti;employes maison",
        u"trabajo domesti;trabajador domesti;trabajadores domesti;trabajadoras domesti", u"домашн работ;домашн труд",
        u"عمال منزل;عاملات منزل;عماله منزل;عمل منزل", u"家政"}},
    FieldConcept{"planning", {
        u"mainstream;national plan;development plan;sector plan;poverty reduc;national development",
        u"integration systemat;planification;plans nationa;plan national;reduction pauvrete;plans developpement",
        u"incorporacion sistemat;planificacion;planes nacional;plan nacional;reduccion pobreza;planes desarrollo",
        u"планирован;национальн план;сокращен бедност;план развит", u"تعميم;تخطيط;خطط;حد فقر", u"主流化;规划;国家计划;减贫"}},
    FieldConcept{"profile", {u"profile", u"profil", u"perfil", u"профил", u"مرتسم;ملامح", u"概况;档案"}},
    FieldConcept{"data", {
        u"data;statistic;census;survey", u"donnee;statisti;recensement;enquete", u"dato;estadisti;censo;encuesta",
        u"данны;статисти;перепис", u"بيانات;احصا;تعداد", u"数据;统计;普查"}},
    FieldConcept{"rights", {u"rights", u"droits", u"derechos", u"права;прав", u"حقوق", u"权利;人权"}},
    FieldConcept{"protection", {u"protect;safeguard", u"proteg;protec", u"proteg;protec", u"защит;охран", u"حمايه", u"保护"}},
    FieldConcept{"irregular", {
        u"irregular;undocumented", u"irregul", u"irregular;indocument", u"нерегулирован;незаконн миграц;нелегальн",
        u"غير نظامي;غير قانوني", u"非正常;非法移民;非正规"}},
    FieldConcept{"trafficking", {
        u"traffick;smuggl;exploitation", u"traite;trafic illicit;exploitation", u"trata;trafico ilicit;explotacion",
        u"торговл людьми;эксплуатац", u"اتجار;تهريب;استغلال", u"贩运;偷运;剥削"}},
    FieldConcept{"skills", {
        u"skill;qualification;competence", u"competence;qualification", u"competencia;cualificac;calificac;aptitud",
        u"навык;квалификац", u"مهارات;موهلات", u"技能;资格"}},
    FieldConcept{"social_protection", {
        u"portab;social protection;social security;pension", u"protection social;securite social;transferab;portab;pension",
        u"proteccion social;seguridad social;portab;pension", u"социальн защит;социальн обеспечен;пенси",
        u"حمايه اجتماعي;ضمان اجتماعي;معاش", u"社会保护;社会保障;养老金"}},
    FieldConcept{"public_debate", {
        u"perception;public debate;public opinion;media;communication;xenophob",
        u"perception;debat public;opinion publi;medias;communication;xenophob",
        u"percepcion;debate publi;opinion publi;medios comunicacion;comunicacion;xenofob",
        u"восприят;общественн мнен;общественн дискус;массов информ;коммуникац", u"تصورات;راي عام;نقاش عام;اعلام",
        u"舆论;媒体;公众;宣传"}},
    FieldConcept{"return", {
        u"circular;return;reintegrat", u"circulair;retour;reintegr;reinser", u"circular;retorno;regreso;reintegra",
        u"циркулярн;возвращен;реинтеграц", u"دايري;عوده", u"循环;回返;返回;重返"}},
    FieldConcept{"gender", {
        u"gender;women;famil", u"genre;femme;famil", u"genero;mujer;famil", u"гендер;женщин;семь", u"جنسين;مراه;نسا;اسره;اسر",
        u"性别;妇女;家庭"}},
    FieldConcept{"children", {
        u"child;adolescent;youth", u"enfant;adolescent;jeune", u"nino;nina;adolescent;joven", u"детей;дети;детск;подрост;молодеж",
        u"اطفال;شباب", u"儿童;青少年;青年"}},
    FieldConcept{"climate", {u"climate;environment", u"climat;environnement", u"climat;ambiente", u"климат", u"مناخ;بييه", u"气候;环境"}},
    FieldConcept{"crisis", {u"crisis;crises", u"crise", u"crisis", u"кризис", u"ازمه;ازمات", u"危机"}},
    FieldConcept{"displacement", {
        u"displace;refugee", u"deplace;refugie", u"desplaza;refugiad", u"перемещен;беженц", u"نزوح;لاجي;تشريد", u"流离失所;难民"}},
    FieldConcept{"business", {
        u"private sector;private partner;employer;business;entrepreneur", u"secteur prive;employeur;entrepri;entrepreneur",
        u"sector privado;empleador;empresa;emprend", u"частн сектор;работодател;предприним",
        u"قطاع خاص;ارباب عمل;اصحاب عمل", u"私营部门;雇主;企业"}},
    FieldConcept{"regional_processes", {
        u"consultative process", u"processus consultati", u"proceso consultivo;procesos consultivo",
        u"консультативн процесс", u"عمليات تشاوري;عمليه تشاوري", u"协商进程"}},
    FieldConcept{"new_agenda", {
        u"post 2015;development agenda;sustainable development goal;2030 agenda;goals",
        u"apres 2015;programme developpement;objectifs developpement;programme 2030",
        u"despues 2015;agenda desarrollo;objetivos desarrollo;agenda 2030", u"после 2015;цел устойчив;повестк дня",
        u"بعد 2015;اهداف تنميه;خطه تنميه", u"2015年后;可持续发展目标;2030年议程"}},
    FieldConcept{"health", {u"health", u"sante", u"salud", u"здоров;здравоохран", u"صحه;صحي", u"卫生;健康;保健"}},
    FieldConcept{"education", {u"education;school", u"educati;ecole;scolar", u"educaci;escuela;escolar", u"образован;школ", u"تعليم;مدارس",
        u"教育;学校"}},
    FieldConcept{"bilateral", {u"bilateral", u"bilatera", u"bilateral", u"двусторонн", u"ثنايي", u"双边"}},
    FieldConcept{"labour", {
        u"labour;labor;employment;job;worker", u"main oeuvre;emploi;travailleur", u"mano obra;laboral;empleo;trabajador",
        u"трудов;работник;занятост;рабоч", u"عمال;عماله;يد عامله;عاملين", u"劳工;劳动力;就业;工人;劳务"}},
    FieldConcept{"civil_society", {u"civil society", u"societe civil", u"sociedad civil", u"гражданск обществ", u"مجتمع مدني", u"民间社会"}},
    FieldConcept{"local", {
        u"local authorit;cities;municipal", u"autorites local;collectivites local;villes;municipal",
        u"autoridades local;ciudades;municip", u"местн орган;город;муниципал", u"سلطات محلي;مدن;بلدي", u"地方当局;城市"}},
    FieldConcept{"funding", {u"funding;financ", u"financ", u"financ", u"финанс", u"تمويل", u"筹资;资金;供资"}},
    FieldConcept{"practice", {
        u"good practice;best practice;practices;compendi", u"bonne pratique;bonnes pratiques;pratiques", u"buena practica;buenas practica;practicas",
        u"практик", u"ممارسات;ممارسه", u"做法"}},
    FieldConcept{"study", {
        u"study;studies;assess;evaluat;research", u"etude;etudi;evalu;recherche", u"estudi;evalu;investigac", u"исследован;изуч;оцен",
        u"دراس;تقييم;بحوث", u"研究;评估"}},
    FieldConcept{"information", {u"information", u"information", u"informacion", u"информац", u"معلومات", u"信息"}},
    FieldConcept{"inclusion", {u"inclusion;integration", u"inclusion;integration", u"inclusion;integracion", u"интеграц", u"ادماج;اندماج", u"融入;包容"}},
    FieldConcept{"services", {u"service", u"service", u"servicio", u"услуг", u"خدمات", u"服务"}},
    FieldConcept{"south", {u"south", u"sud", u"sur", u"юг", u"جنوب", u"南南"}},
};
// clang-format on

}  // namespace

QStringView FieldConcept::in(const QString &language) const
{
    static constexpr std::array<QStringView, 6> order{u"en", u"fr", u"es", u"ru", u"ar", u"zh"};
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i] == language)
            return phrases[i];
    return {};
}

std::span<const FieldConcept> fieldConcepts()
{
    return kConcepts;
}

}  // namespace tri
