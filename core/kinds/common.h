// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields and vocabularies that nearly all kinds carry (DESIGN section 3).

#include "core/kinds/otherwords.h"
#include "core/record/binding.h"

#include <QtGlobal>

namespace tri {

inline constexpr std::array kHandlingChoices{
    Choice{"public", QT_TRANSLATE_NOOP("Choice", "Public")},
    Choice{"shared", QT_TRANSLATE_NOOP("Choice", "Shared with the three sides")},
    Choice{"internal", QT_TRANSLATE_NOOP("Choice", "Internal to our office")},
    Choice{"sensitive", QT_TRANSLATE_NOOP("Choice", "Sensitive")},
};

inline constexpr std::array kVerificationChoices{
    Choice{"sourced", QT_TRANSLATE_NOOP("Choice", "Sourced")},
    Choice{"partly", QT_TRANSLATE_NOOP("Choice", "Partly sourced, to be checked")},
    Choice{"to_be_checked", QT_TRANSLATE_NOOP("Choice", "To be checked")},
    Choice{"invented", QT_TRANSLATE_NOOP("Choice", "Invented sample")},
};

inline constexpr std::array kMeetingStatusChoices{
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft"),
           words::kDraft},
    Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open"),
           "confirmed;convened;confirmé;confirmée;convoqué;convoquée;ouverte;confirmado;confirmada;convocado;convocada;abierta;подтверждено;созвано;открыт;已确认;مؤكد;مؤكدة"},
    Choice{"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress"),
           "ongoing;under way;running;en séance;en marcha;en sesión;в процессе;проходит;正在举行;会议进行中;جارية;قيد الانعقاد"},
    Choice{"closed", QT_TRANSLATE_NOOP("Choice", "Closed"),
           "held;over;ended;finished;completed;done;concluded;tenu;tenue;terminé;terminée;achevé;achevée;clôturé;clôturée;fermé;celebrado;celebrada;terminado;terminada;finalizado;finalizada;concluido;concluida;clausurado;cerrada;состоялось;проведено;завершено;завершен;окончено;已举行;结束;完成;闭幕;عقد;انعقد;انتهى;اختتم;منته"},
};

/// Languages of documents and people: the six of the United Nations, then others that the field meets.
inline constexpr std::array kLanguageChoices{
    Choice{"ar", QT_TRANSLATE_NOOP("Choice", "Arabic")},
    Choice{"zh", QT_TRANSLATE_NOOP("Choice", "Chinese")},
    Choice{"en", QT_TRANSLATE_NOOP("Choice", "English")},
    Choice{"fr", QT_TRANSLATE_NOOP("Choice", "French")},
    Choice{"ru", QT_TRANSLATE_NOOP("Choice", "Russian")},
    Choice{"es", QT_TRANSLATE_NOOP("Choice", "Spanish")},
    Choice{"pt", QT_TRANSLATE_NOOP("Choice", "Portuguese")},
    Choice{"de", QT_TRANSLATE_NOOP("Choice", "German")},
    Choice{"sv", QT_TRANSLATE_NOOP("Choice", "Swedish")},
    Choice{"tr", QT_TRANSLATE_NOOP("Choice", "Turkish")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

template <auto M> consteval auto themesField()
{
    return field<M>({.key = "themes", .label = QT_TRANSLATE_NOOP3("Field", "Themes", "common"),
                     .target = "theme", .list = 80, .aliases = "theme;theme_id;theme_ids"});
}
template <auto M> consteval auto handlingField()
{
    return field<M>({.key = "handling", .label = QT_TRANSLATE_NOOP3("Field", "Handling", "common"),
                     .help = QT_TRANSLATE_NOOP("Help", "Who may see this record; a shared copy leaves out what is internal or sensitive."),
                     .type = FieldType::Choice, .choices = kHandlingChoices,
                     .group = QT_TRANSLATE_NOOP("Group", "Source and handling")});
}
template <auto M> consteval auto sourceField()
{
    return field<M>({.key = "source", .label = QT_TRANSLATE_NOOP3("Field", "Source", "common"),
                     .help = QT_TRANSLATE_NOOP("Help", "Where the facts come from."),
                     .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Source and handling")});
}
template <auto M> consteval auto verificationField()
{
    return field<M>({.key = "verification", .label = QT_TRANSLATE_NOOP3("Field", "Verification", "common"),
                     .help = QT_TRANSLATE_NOOP("Help", "Whether someone has checked the facts against their source."),
                     .type = FieldType::Choice, .choices = kVerificationChoices,
                     .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .list = 90});
}

}  // namespace tri
