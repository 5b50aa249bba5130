package vn.motcua.platform.web;

import org.springframework.context.i18n.LocaleContextHolder;

import java.util.Locale;

/** What can be wrong with one value before any rule of ours is asked. */
enum IssueCode {
    UNKNOWN("Trường này không được biết đến.", "This field is not known here."),
    REQUIRED("Thiếu giá trị bắt buộc.", "A value is required."),
    WRONG_TYPE("Giá trị sai kiểu.", "The value has the wrong type."),
    TOO_DEEP(
            "Cấu trúc lồng nhau quá sâu hoặc giá trị quá dài.",
            "Nested too deep, or a value is too long.");

    private final String vi;
    private final String en;

    IssueCode(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    Issue at(String in, String name) {
        String detail = LocaleContextHolder.getLocale().getLanguage().equals("en") ? en : vi;
        return new Issue(in, name, name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
    }
}
