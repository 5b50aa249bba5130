package vn.motcua.dossier.attachment;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** The errors of files. */
public enum AttachmentErrors implements ErrorCode {
    NOT_FOUND(
            "DOS-2001",
            HttpStatus.NOT_FOUND,
            "Attachment not found",
            "Hồ sơ không có tệp nào mang mã này.",
            "The dossier has no attachment with this id."),
    TOO_LARGE(
            "DOS-2002",
            HttpStatus.CONTENT_TOO_LARGE,
            "File too large",
            "Tệp vượt quá {0} MB; hãy giảm dung lượng hoặc chia thành nhiều tệp.",
            "The file has more than {0} MB; reduce it or split it."),
    NOT_A_PDF(
            "DOS-2003",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Not a PDF",
            "Tệp không phải là PDF; hãy chuyển sang PDF rồi gửi lại.",
            "The file is not a PDF; convert it and send it again."),
    EMPTY_FILE(
            "DOS-2004",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Empty file",
            "Tệp trống; hãy chọn lại tệp.",
            "The file is empty; choose it again."),
    BROKEN_PDF(
            "DOS-2005",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Broken PDF",
            "Không đọc được tệp PDF; hãy mở thử, lưu lại rồi gửi lại.",
            "The PDF cannot be read; try to open it, save it anew and send it again."),
    NO_PAGES(
            "DOS-2006",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "PDF without pages",
            "Tệp PDF không có trang nào.",
            "The PDF has no page."),
    PROTECTED_PDF(
            "DOS-2007",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Protected PDF",
            "Tệp PDF có mật khẩu nên cơ quan không mở được; hãy bỏ mật khẩu rồi gửi lại.",
            "The PDF is protected, so the authority could not open it; remove the protection and"
                    + " send it again."),
    ACTIVE_CONTENT(
            "DOS-2008",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "PDF with active content",
            "Tệp PDF chứa mã lệnh hoặc tệp thực thi; hãy in sang PDF rồi gửi lại.",
            "The PDF carries scripts, launch actions or programs; print it to a new PDF and send"
                    + " that."),
    UNKNOWN_PAPER(
            "DOS-2009",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Unknown paper",
            "Thủ tục này không có giấy tờ {0}; xem papers của thủ tục.",
            "The procedure has no paper {0}; see papers of the procedure."),
    NOT_OPEN(
            "DOS-2010",
            HttpStatus.CONFLICT,
            "Not open for files",
            "Hồ sơ không ở giai đoạn được thêm hoặc bỏ tệp; chỉ khi soạn nháp hoặc khi được yêu cầu"
                    + " bổ sung.",
            "The dossier is not in a stage in which you may add or remove files: a draft, or while"
                    + " a supplement is asked for."),
    ALREADY_SENT(
            "DOS-2011",
            HttpStatus.CONFLICT,
            "Already sent",
            "Tệp đã được gửi cùng hồ sơ nên không thể bỏ.",
            "The file was sent with the dossier and stays."),
    TOO_MANY(
            "DOS-2012",
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Too many files",
            "Hồ sơ đã có {0} tệp, là số tối đa.",
            "The dossier has {0} files, which is the most there can be.");

    private final ErrorText text;

    AttachmentErrors(String code, HttpStatus status, String title, String vi, String en) {
        text = new ErrorText(code, status, title, vi, en);
    }

    @Override
    public ErrorText text() {
        return text;
    }
}
