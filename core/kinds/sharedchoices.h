// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/otherwords.h"
#include "core/record/fieldspec.h"

#include <array>

// Choices that fields of several kinds offer.

namespace tri::choices {

/// What became of a recommendation with one actor. None of the words judges.
inline constexpr std::array kFollowUpStatuses{
    Choice{"no_information", QT_TRANSLATE_NOOP("Choice", "No information"),
           "unknown;not known;inconnu;sans information;desconocido;sin datos;нет данных;неизвестно;нет информации;不详;暂无信息;غير معروف;لا توجد معلومات"},
    Choice{"existing_practice", QT_TRANSLATE_NOOP("Choice", "Existing practice"),
           "already in place;in place;déjà en place;en place;ya existente;en vigor;уже действует;现有做法;已有;قائم"},
    Choice{"under_consideration", QT_TRANSLATE_NOOP("Choice", "Under consideration"),
           "being considered;considering;under review;en cours d’examen;à l’examen;en consideración;en examen;на рассмотрении;изучается;考虑中;研究中;تحت النظر;قيد الدراسة"},
    Choice{"announced", QT_TRANSLATE_NOOP("Choice", "Announced"),
           "pledged;annoncée;anunciada;заявлено;объявлен;宣布;تم الإعلان"},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done"),
           words::kDone},
    Choice{"not_pursued", QT_TRANSLATE_NOOP("Choice", "Not pursued"),
           "not taken up;dropped;pas de suite;abandonné;sin seguimiento;descartado;без продолжения;未跟进;لا متابعة"},
};
/// Instruments by which a country plans, and through which agencies help it.
inline constexpr std::array kPlanningInstruments{
    Choice{"cca", QT_TRANSLATE_NOOP("Choice", "CCA")},
    Choice{"undaf", QT_TRANSLATE_NOOP("Choice", "UNDAF")},
    Choice{"prsp", QT_TRANSLATE_NOOP("Choice", "PRSP")},
    Choice{"national_plan", QT_TRANSLATE_NOOP("Choice", "National development plan")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

}  // namespace tri::choices
