package vn.motcua.catalog.level;

import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;

/** The eleven items that level 1 asks for, in the order of the circular. */
public enum InformationItem {
    /** Vi: tên thủ tục. */
    NAME("Tên thủ tục", "Name"),

    /** Vi: trình tự thực hiện. */
    SEQUENCE("Trình tự thực hiện", "Sequence of steps"),

    /** Vi: cách thức thực hiện. */
    CHANNELS("Cách thức thực hiện", "Ways to apply"),

    /** Vi: thành phần, số lượng hồ sơ. */
    PAPERS("Thành phần, số lượng hồ sơ", "Papers and number of sets"),

    /** Vi: thời hạn giải quyết. */
    LIMIT("Thời hạn giải quyết", "Time limit"),

    /** Vi: đối tượng thực hiện. */
    APPLICANTS("Đối tượng thực hiện", "Who may apply"),

    /** Vi: cơ quan giải quyết. */
    AUTHORITY("Cơ quan giải quyết", "Handling agency"),

    /** Vi: kết quả thực hiện. */
    RESULT("Kết quả thực hiện", "Result"),

    /** Vi: mẫu đơn, yêu cầu điều kiện, phí, lệ phí. Missing while an amount is in doubt. */
    CONDITIONS_AND_FEES(
            "Mẫu đơn, yêu cầu điều kiện, phí, lệ phí", "Application form, conditions and fees"),

    /** Vi: hình thức nhận và trả hồ sơ. */
    RECEIPT_AND_RETURN("Hình thức nhận, trả hồ sơ", "How dossiers come in and results go out"),

    /** Vi: văn bản quy phạm pháp luật, quyết định công bố. */
    LEGAL_BASES(
            "Văn bản quy phạm pháp luật và quyết định công bố",
            "Legal bases and announcing decision");

    private final String vi;
    private final String en;

    InformationItem(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What it is called. */
    public LocalizedText text() {
        return new LocalizedText(vi, en);
    }

    /** Whether the sheet has it. */
    public boolean presentIn(ProcedureSheet sheet) {
        return switch (this) {
            case NAME -> !sheet.name().vi().isBlank();
            case SEQUENCE -> sheet.sequence() != null;
            case CHANNELS -> !sheet.channels().isEmpty();
            case PAPERS -> !sheet.papers().isEmpty() && sheet.sets() > 0;
            case LIMIT -> sheet.limits().stream().anyMatch(InformationItem::told);
            case APPLICANTS -> !sheet.applicants().isEmpty();
            case AUTHORITY -> sheet.authorities().named();
            case RESULT -> !sheet.results().isEmpty();
            case CONDITIONS_AND_FEES -> sheet.fees().stream().allMatch(Fee::confirmed);
            case RECEIPT_AND_RETURN ->
                    !sheet.returns().isEmpty() || sheet.authorities().receivedAt() != null;
            case LEGAL_BASES -> !sheet.legalBases().isEmpty() && sheet.decision() != null;
        };
    }

    private static boolean told(Limit limit) {
        return limit.time() != null || limit.description() != null;
    }
}
