// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsxcalls.h"

namespace tri {

inline constexpr XlsxCalls kXlsxCalls{
    .workbook_new_opt = ::workbook_new_opt,
    .workbook_set_properties = ::workbook_set_properties,
    .workbook_add_format = ::workbook_add_format,
    .workbook_add_worksheet = ::workbook_add_worksheet,
    .workbook_get_worksheet_by_name = ::workbook_get_worksheet_by_name,
    .workbook_close = ::workbook_close,
    .lxw_workbook_free = ::lxw_workbook_free,
    .lxw_strerror = ::lxw_strerror,
    .format_set_align = ::format_set_align,
    .format_set_bold = ::format_set_bold,
    .format_set_bottom = ::format_set_bottom,
    .format_set_num_format = ::format_set_num_format,
    .format_set_text_wrap = ::format_set_text_wrap,
    .format_set_unlocked = ::format_set_unlocked,
    .worksheet_write_string = ::worksheet_write_string,
    .worksheet_write_number = ::worksheet_write_number,
    .worksheet_set_column = ::worksheet_set_column,
    .worksheet_set_column_opt = ::worksheet_set_column_opt,
    .worksheet_set_row_opt = ::worksheet_set_row_opt,
    .worksheet_freeze_panes = ::worksheet_freeze_panes,
    .worksheet_autofilter = ::worksheet_autofilter,
    .worksheet_repeat_rows = ::worksheet_repeat_rows,
    .worksheet_repeat_columns = ::worksheet_repeat_columns,
    .worksheet_right_to_left = ::worksheet_right_to_left,
    .worksheet_set_header = ::worksheet_set_header,
    .worksheet_set_landscape = ::worksheet_set_landscape,
    .worksheet_set_paper = ::worksheet_set_paper,
    .worksheet_protect = ::worksheet_protect,
    .worksheet_hide = ::worksheet_hide,
    .worksheet_ignore_errors = ::worksheet_ignore_errors,
    .worksheet_data_validation_range = ::worksheet_data_validation_range,
};

}  // namespace tri
