package vn.motcua.dossier.lifecycle;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of dossiers and of what is done with them. */
public enum DossierErrors implements ErrorCode {
    NOT_FOUND(
            "DOS-0001",
            HttpStatus.NOT_FOUND,
            "Dossier not found",
            "Không có hồ sơ nào mang mã này, hoặc bạn không được xem hồ sơ đó.",
            "There is no dossier with this id, or you may not see it."),
    NOT_YOURS_TO_DO(
            "DOS-0002",
            HttpStatus.FORBIDDEN,
            "Action not yours",
            "Vai trò của bạn đối với hồ sơ này không cho phép thao tác {0}; xem allowedActions của"
                    + " hồ sơ.",
            "What you are to this dossier does not let you do {0}; see allowedActions of the"
                    + " dossier."),
    ILLEGAL_ACTION(
            "DOS-0003",
            HttpStatus.CONFLICT,
            "Illegal action",
            "Không thể thực hiện {0} khi hồ sơ ở giai đoạn {1}; hãy đọc lại hồ sơ và xem"
                    + " allowedActions.",
            "{0} is not possible while the dossier is in stage {1}; read it again and see"
                    + " allowedActions."),
    WAITING(
            "DOS-0004",
            HttpStatus.CONFLICT,
            "Dossier is waiting",
            "Không thể thực hiện {0} khi hồ sơ đang chờ: {1}.",
            "{0} is not possible while the dossier waits for: {1}."),
    NOT_WAITING(
            "DOS-0005",
            HttpStatus.CONFLICT,
            "Nothing to close",
            "Không thể thực hiện {0}: hồ sơ không ở trạng thái chờ {1}.",
            "{0} is not possible: the dossier is not waiting for {1}."),
    WAITING_ALREADY(
            "DOS-0006",
            HttpStatus.CONFLICT,
            "Already waiting",
            "Không thể thực hiện {0}: hồ sơ đã ở trạng thái chờ {1}.",
            "{0} is not possible: the dossier waits for {1} already."),
    ASSIGNED_TO_ANOTHER(
            "DOS-0007",
            HttpStatus.FORBIDDEN,
            "Assigned to another officer",
            "Bước này đã được giao cho cán bộ khác; lãnh đạo có thể phân công lại.",
            "This step is another officer's; a leader can assign it anew."),
    STEP_OF_ANOTHER_ROLE(
            "DOS-0008",
            HttpStatus.FORBIDDEN,
            "Step of another role",
            "Bước này do người có vai trò {0} thực hiện.",
            "This step is done by somebody with the role {0}."),
    SUPPLEMENT_ASKED_BEFORE(
            "DOS-0010",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Supplement asked before",
            "Đã yêu cầu bổ sung một lần ở giai đoạn này; lần tiếp theo cần lãnh đạo quyết định và"
                    + " nêu repeatReason.",
            "A supplement was asked for in this stage before; another one needs a leader and a"
                    + " repeatReason."),
    SUPPLEMENT_INCOMPLETE(
            "DOS-0011",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Supplement incomplete",
            "Chưa bổ sung đủ nội dung được yêu cầu; xem issues.",
            "Not everything that was asked for is there; see issues."),
    EXTENDED_BEFORE(
            "DOS-0012",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Due date extended before",
            "Hạn trả kết quả chỉ được gia hạn một lần.",
            "A due date may be extended once only."),
    DUE_DATE_NOT_LATER(
            "DOS-0013",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Due date not later",
            "Hạn mới phải muộn hơn hạn đã hẹn.",
            "The new due date has to be later than the one promised."),
    NO_DUE_DATE(
            "DOS-0014",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "No due date",
            "Hồ sơ này không có hạn trả kết quả.",
            "This dossier has no due date."),
    STEPS_OPEN(
            "DOS-0015",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Steps open",
            "Chưa thể kết thúc: bước {0} chưa hoàn thành.",
            "It cannot be decided yet: step {0} is not completed."),
    LAST_STEP(
            "DOS-0016",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Last step",
            "Bước cuối cùng được hoàn thành bằng quyết định giải quyết.",
            "The last step is completed by the resolution."),
    REASON_MISSING(
            "DOS-0017",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Reason missing",
            "Quyết định này phải nêu lý do và căn cứ pháp lý.",
            "This decision needs a reason with its legal basis."),
    STEP_UNKNOWN(
            "DOS-0018",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Not the current step",
            "Bước {0} không phải là bước hiện tại của hồ sơ.",
            "{0} is not the current step of the dossier."),
    PAYMENT_REQUEST_NOT_FOUND(
            "DOS-0019",
            HttpStatus.NOT_FOUND,
            "Payment request not found",
            "Hồ sơ không có yêu cầu thanh toán nào đang mở mang mã này.",
            "The dossier has no open payment request with this id."),
    NOTHING_TO_PAY(
            "DOS-0020",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Nothing to pay",
            "Hồ sơ không có khoản nào phải nộp trong số các khoản đã nêu.",
            "None of the fees named is one of the dossier."),
    EARLIER_THAN_KNOWN(
            "DOS-0021",
            HttpStatus.CONFLICT,
            "Earlier than what happened",
            "Thời điểm này sớm hơn lần thay đổi gần nhất của hồ sơ.",
            "This moment is before the last change of the dossier."),
    NOT_FILED(
            "DOS-0022",
            HttpStatus.NOT_FOUND,
            "Not filed",
            "Hồ sơ chưa được nộp.",
            "The dossier has not been filed yet."),
    NO_WORKFLOW(
            "DOS-0023",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "No workflow",
            "Chưa thể tiếp nhận: phiên bản {1} của thủ tục {0} chưa có quy trình giải quyết; cơ"
                    + " quan công bố cần hoàn thiện thủ tục.",
            "It cannot be accepted: version {1} of procedure {0} has no workflow; a publisher has"
                    + " to complete the procedure.");

    private final ErrorText text;

    DossierErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
