package vn.motcua.dossier.worklist;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of worklists. */
public enum WorklistErrors implements ErrorCode {
    UNKNOWN_LIST(
            "DOS-2201",
            HttpStatus.NOT_FOUND,
            "Unknown worklist",
            "Không có danh sách công việc nào tên {0}; xem GET /api/v1/worklists.",
            "There is no worklist {0}; see GET /api/v1/worklists."),
    UNIT_NOT_YOURS(
            "DOS-2202",
            HttpStatus.FORBIDDEN,
            "Unit not yours",
            "Bạn chỉ xem được danh sách của đơn vị mình và các đơn vị trực thuộc.",
            "You may see the lists of your own unit and those below it only.");

    private final ErrorText text;

    WorklistErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
