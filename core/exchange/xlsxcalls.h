// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/exchange: what our workbooks call of libxlsxwriter, which takes OpenSSL's library along and with it
// longer to load than anything else of the core. It may therefore be loaded when a workbook is first written.

#include "core/base/result.h"

#include <xlsxwriter.h>

namespace tri {

struct XlsxCalls {
    static constexpr const char *kModule = "trilateral-workbooks";
    decltype(&::workbook_new_opt) workbook_new_opt;
    decltype(&::workbook_set_properties) workbook_set_properties;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_get_worksheet_by_name) workbook_get_worksheet_by_name;
    decltype(&::workbook_close) workbook_close;
    decltype(&::lxw_workbook_free) lxw_workbook_free;
    decltype(&::lxw_strerror) lxw_strerror;
    decltype(&::format_set_align) format_set_align;
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_bottom) format_set_bottom;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::format_set_text_wrap) format_set_text_wrap;
    decltype(&::format_set_unlocked) format_set_unlocked;
    decltype(&::worksheet_write_string) worksheet_write_string;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_set_column_opt) worksheet_set_column_opt;
    decltype(&::worksheet_set_row_opt) worksheet_set_row_opt;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_autofilter) worksheet_autofilter;
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows;
    decltype(&::worksheet_repeat_columns) worksheet_repeat_columns;
    decltype(&::worksheet_right_to_left) worksheet_right_to_left;
    decltype(&::worksheet_set_header) worksheet_set_header;
    decltype(&::worksheet_set_landscape) worksheet_set_landscape;
    decltype(&::worksheet_set_paper) worksheet_set_paper;
    decltype(&::worksheet_protect) worksheet_protect;
    decltype(&::worksheet_hide) worksheet_hide;
    decltype(&::worksheet_ignore_errors) worksheet_ignore_errors;
    decltype(&::worksheet_data_validation_range) worksheet_data_validation_range;
};

/// Those of the library itself; fails with Io when its module is not there.
[[nodiscard]] Result<const XlsxCalls *> xlsxCalls();

}  // namespace tri
