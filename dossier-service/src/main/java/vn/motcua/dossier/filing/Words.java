package vn.motcua.dossier.filing;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.motcua.platform.web.Issue;

import java.text.MessageFormat;
import java.util.Locale;

/** What can stand in the way of sending, in words for the person who files. */
enum Words {
    MISSING_PAPER("Thiếu giấy tờ bắt buộc: {0}.", "A required paper is missing: {0}."),
    CHOOSE_AGENCY("Hãy chọn đơn vị tiếp nhận.", "Choose the agency that is to receive it."),
    AGENCY_CLOSED(
            "Đơn vị này không còn tiếp nhận thủ tục; hãy chọn đơn vị khác.",
            "This agency does not receive the procedure any more; choose another."),
    NOT_OFFERED(
            "Thủ tục không còn tiếp nhận hồ sơ theo hình thức này.",
            "The procedure does not take dossiers this way any more."),
    NOT_IN_FORCE("Thủ tục không còn hiệu lực.", "The procedure is not in force any more."),
    SUPERSEDED(
            "Hồ sơ nháp theo phiên bản {0}; phiên bản {1} đang có hiệu lực.",
            "The draft follows version {0}; version {1} is in force."),
    CHANGED(
            "Nội dung này đã thay đổi trong phiên bản mới.",
            "This has changed in the new version."),
    NOT_SUPPLEMENTED(
            "Chưa bổ sung: {0}. Hãy đính kèm tệp mới cho giấy tờ này.",
            "Not supplemented yet: {0}. Attach a new file for this paper.");

    private final String vi;
    private final String en;

    Words(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    Issue issue(String name, Object... arguments) {
        return new Issue(
                "body", name, name().toLowerCase(Locale.ROOT).replace('_', '-'), text(arguments));
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    private String text(Object... arguments) {
        return new MessageFormat(english() ? en : vi, Locale.ROOT).format(arguments);
    }
}
