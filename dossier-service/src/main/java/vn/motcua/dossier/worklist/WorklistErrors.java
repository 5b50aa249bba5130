package vn.motcua.dossier.worklist;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

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

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String vi;
    private final String en;

    WorklistErrors(String code, HttpStatus status, String title, String vi, String en) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
