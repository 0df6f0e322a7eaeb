// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What offices write for the states of work in the six languages, beside the labels themselves: aliases of choices. Read,
// never shown. Case, accents and marks do not count; forms of both genders stand where a table would have them. Within one
// field no word may stand for two choices, which a test holds.

namespace tri::words {

inline constexpr const char *kDraft =
    "in draft;drafting;brouillon;ébauche;proyecto;черновик;草案;初稿;مسودة أولية;مشروع";
inline constexpr const char *kPlanned =
    "scheduled;not started;not yet started;to do;programmé;programmée;planifié;planifiée;prévue;à faire;"
    "non commencé;pas commencé;planificado;planificada;programado;programada;prevista;por hacer;no iniciado;"
    "sin iniciar;планируется;намечено;запланирован;запланирована;не начато;计划;已计划;未开始;待办;مخطط له;مقرر;"
    "لم يبدأ";
inline constexpr const char *kOpen =
    "to do;pending;outstanding;not started;not yet started;à faire;en attente;non commencé;pendiente;"
    "por hacer;no iniciado;sin iniciar;ожидает;не начато;не выполнено;открыт;открыта;待办;待处理;未完成;未开始;معلق;"
    "قيد الانتظار;لم يبدأ";
inline constexpr const char *kUnderWay =
    "underway;ongoing;active;in progress;started;begun;in hand;en cours de réalisation;en cours d’exécution;"
    "commencé;commencée;engagé;engagée;lancé;en marcha;en ejecución;en progreso;en proceso;iniciado;iniciada;"
    "в процессе;в работе;ведется;начато;выполняется;идёт;реализуется;正在进行;进行中;执行中;实施中;已开始;جار;جاري;جارية;جار التنفيذ;"
    "بدأ";
inline constexpr const char *kDone =
    "completed;complete;finished;achieved;concluded;accomplished;terminé;terminée;achevé;achevée;réalisé;réalisée;"
    "accompli;accomplie;fini;finie;faite;effectué;terminado;terminada;completado;completada;finalizado;"
    "finalizada;realizado;realizada;concluido;concluida;cumplido;hecha;завершено;завершен;завершена;"
    "выполнено;выполнен;выполнена;закончено;готово;完成;已办;已结束;مكتمل;مكتملة;اكتمل;تم;منتهي;انتهى;تم الإنجاز;"
    "منجزة;أنجز";
inline constexpr const char *kDelayed =
    "late;behind schedule;overdue;en retard;retardée;retrasado;retrasada;atrasado;atrasada;demorado;demorada;"
    "с опозданием;отстает;просрочено;задержано;задержка;延误;滞后;متأخرة;تأخر";
inline constexpr const char *kDropped =
    "cancelled;canceled;abandoned;discontinued;suspendido;annulé;annulée;abandonnée;supprimé;supprimée;cancelado;"
    "cancelada;anulado;anulada;abandonado;abandonada;descartada;отменено;отменен;отменена;аннулировано;取消;放弃;"
    "已放弃;ملغى;ملغاة;ألغي";
inline constexpr const char *kWithdrawn =
    "taken back;cancelled;canceled;retirée;annulé;annulée;retirada;cancelado;cancelada;anulado;отменено;"
    "отменен;отозван;撤回;撤销;取消;已取消;مسحوبة;سحب;ملغى";
inline constexpr const char *kDeclined =
    "refused;rejected;turned down;refusé;refusée;rejeté;rejetée;déclinée;rechazado;rechazada;rehusado;"
    "отказано;отказ;отклонен;отклонена;拒绝;已拒绝;谢绝;مرفوض;مرفوضة;رفض";
/// What was asked for is there.
inline constexpr const char *kDelivered =
    "done;completed;finished;handed over;provided;received;fournie;livré;livrée;remis;remise;reçu;reçue;fait;"
    "terminé;terminée;achevé;entregada;recibido;recibida;hecho;terminado;completado;предоставлен;доставлено;"
    "передано;получено;выполнено;завершено;已提供;已交;完成;已完成;سلم;تم الاستلام;مكتمل;منجز";
inline constexpr const char *kApproved =
    "approved;endorsed;confirmed;approuvé;approuvée;adoptée;validé;validée;confirmé;aprobado;aprobada;"
    "adoptado;adoptada;confirmado;утверждено;утвержден;одобрено;одобрен;批准;已批准;通过;已通过;موافق عليه;"
    "تمت الموافقة;أقر";
/// Of what lasts for a time: meetings, plans.
inline constexpr const char *kOver =
    "over;ended;finished;completed;done;concluded;terminé;terminée;achevé;achevée;clôturé;clôturée;fermé;"
    "fermée;close;terminado;terminada;finalizado;finalizada;concluido;concluida;clausurado;cerrada;завершено;"
    "завершен;завершена;окончено;закрыт;结束;完成;已完成;闭幕;已关闭;منته;منتهي;انتهى;اختتم;مكتمل;مغلقة";

}  // namespace tri::words
