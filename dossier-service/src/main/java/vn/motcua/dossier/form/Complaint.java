package vn.motcua.dossier.form;

import com.networknt.schema.Error;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.motcua.platform.web.Issue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be wrong with an answer, in words for the person who gave it. The value itself is never
 * repeated.
 */
enum Complaint {
    REQUIRED(
            "Thiếu thông tin bắt buộc.",
            "This has to be filled in.",
            "required dependentRequired minProperties"),
    WRONG_TYPE("Giá trị sai kiểu.", "The value has the wrong type.", "type"),
    NOT_OFFERED(
            "Hãy chọn một trong các giá trị đã cho.",
            "Choose one of the values offered.",
            "enum const oneOf anyOf"),
    WRONG_PATTERN(
            "Giá trị không đúng dạng quy định.",
            "The value does not have the form that is asked for.",
            "pattern"),
    WRONG_FORMAT("Giá trị không đúng định dạng.", "The value has the wrong format.", "format"),
    TOO_SHORT("Giá trị quá ngắn.", "The value is too short.", "minLength minItems"),
    TOO_LONG("Giá trị quá dài.", "The value is too long.", "maxLength maxItems maxProperties"),
    TOO_SMALL("Giá trị quá nhỏ.", "The value is too small.", "minimum exclusiveMinimum"),
    TOO_LARGE("Giá trị quá lớn.", "The value is too large.", "maximum exclusiveMaximum"),
    UNKNOWN(
            "Biểu mẫu không có mục này.",
            "The form has no such field.",
            "additionalProperties unevaluatedProperties"),
    INVALID("Giá trị không hợp lệ.", "The value is not valid.", "");

    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?=/|$)");
    private static final Set<Complaint> ABOUT_A_CHILD = Set.of(REQUIRED, UNKNOWN);

    private final String vi;
    private final String en;
    private final String keywords;

    Complaint(String vi, String en, String keywords) {
        this.vi = vi;
        this.en = en;
        this.keywords = keywords;
    }

    static Issue of(Error error) {
        String keyword = error.getKeyword();
        Complaint complaint = keyword == null ? INVALID : of(keyword);
        String detail =
                LocaleContextHolder.getLocale().getLanguage().equals("en")
                        ? complaint.en
                        : complaint.vi;
        return new Issue("body", name(complaint, error), complaint.code(), detail);
    }

    private static Complaint of(String keyword) {
        return Arrays.stream(values())
                .filter(complaint -> List.of(complaint.keywords.split(" ")).contains(keyword))
                .findFirst()
                .orElse(INVALID);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The path to the answer: {@code form.children[0].name}. */
    private static String name(Complaint complaint, Error error) {
        String at =
                "form"
                        + INDEX.matcher(error.getInstanceLocation().toString())
                                .replaceAll("[$1]")
                                .replace('/', '.');
        String child = error.getProperty();
        return child != null && ABOUT_A_CHILD.contains(complaint) ? at + "." + child : at;
    }
}
