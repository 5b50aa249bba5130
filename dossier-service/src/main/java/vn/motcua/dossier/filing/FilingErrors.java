package vn.motcua.dossier.filing;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of drafting and sending. */
public enum FilingErrors implements ErrorCode {
    PROCEDURE_UNKNOWN(
            "DOS-0101",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Procedure unknown",
            "Không có thủ tục nào mang mã {0} đang có hiệu lực.",
            "There is no procedure {0} in force."),
    PROCEDURE_NOT_FILEABLE(
            "DOS-0102",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Procedure not fileable",
            "Thủ tục {0} chưa nhận hồ sơ qua cổng; hãy liên hệ cơ quan giải quyết.",
            "Dossiers for procedure {0} are not taken here yet; ask the agency."),
    VERSION_SUPERSEDED(
            "DOS-0103",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Procedure version superseded",
            "Thủ tục đã có phiên bản {0}; hãy xem khác biệt trong issues và chuyển hồ sơ nháp bằng"
                    + " procedureVersion.",
            "Version {0} of the procedure is in force now; see the differences in issues and move"
                    + " the draft by procedureVersion."),
    INCOMPLETE(
            "DOS-0104",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Dossier incomplete",
            "Hồ sơ chưa đầy đủ hoặc có nội dung chưa hợp lệ; xem issues.",
            "The dossier is not complete or has something that is not valid; see issues."),
    AGENCY_NOT_RECEIVING(
            "DOS-0105",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Agency does not receive this procedure",
            "Đơn vị {0} không tiếp nhận hồ sơ của thủ tục này; hãy chọn đơn vị khác.",
            "Agency {0} does not receive dossiers of this procedure; choose another."),
    CHANNEL_NOT_OFFERED(
            "DOS-0106",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Channel not offered",
            "Thủ tục này không tiếp nhận hồ sơ theo hình thức {0}.",
            "This procedure does not take dossiers by {0}."),
    APPLICANT_MISSING(
            "DOS-0107",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Applicant missing",
            "Hồ sơ nộp trực tiếp hoặc qua bưu chính phải ghi người nộp hồ sơ (applicant).",
            "A dossier filed at the counter or by post has to name its applicant."),
    NOT_A_CITIZEN(
            "DOS-0108",
            HttpStatus.FORBIDDEN,
            "Not a citizen's account",
            "Chỉ tài khoản công dân hoặc doanh nghiệp được nộp hồ sơ trực tuyến.",
            "Only the account of a citizen or an enterprise can file online."),
    NOT_AT_A_COUNTER(
            "DOS-0109",
            HttpStatus.FORBIDDEN,
            "Not at a counter",
            "Chỉ cán bộ tiếp nhận của một đơn vị được lập hồ sơ nộp trực tiếp hoặc qua bưu chính.",
            "Only a reception officer of an agency can file what came to the counter or by post."),
    VERSION_UNKNOWN(
            "DOS-0110",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Procedure version not in force",
            "Phiên bản {0} của thủ tục không phải là phiên bản đang có hiệu lực.",
            "Version {0} of the procedure is not the one in force."),
    PAPER_UNKNOWN(
            "DOS-0111",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Paper unknown",
            "Thủ tục này không có giấy tờ {0}.",
            "The procedure has no paper {0}."),
    NO_SUCH_FORM(
            "DOS-0112",
            HttpStatus.NOT_FOUND,
            "No such form",
            "Không có biểu mẫu đang dùng cho thủ tục {0}.",
            "There is no form in use for procedure {0}.");

    private final ErrorText text;

    FilingErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
