package vn.motcua.platform.web;

import java.util.regex.Pattern;

/**
 * One thing that is wrong in a request. Runs of digits that could be an identity number are
 * blanked, in whatever field they come.
 *
 * @param in {@code body}, {@code path}, {@code query} or {@code header}
 * @param name the parameter, or the path to the field: {@code papers[0].copies}
 * @param code a short stable word, {@code required}
 * @param detail for people, in the caller's language
 */
public record Issue(String in, String name, String code, String detail) {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{9,13}(?!\\d)");

    public Issue {
        name = blanked(name);
        detail = blanked(detail);
    }

    static String blanked(String text) {
        return IDENTITY_NUMBER.matcher(text).replaceAll("…");
    }
}
