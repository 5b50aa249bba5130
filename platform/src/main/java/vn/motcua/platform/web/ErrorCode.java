package vn.motcua.platform.web;

import org.springframework.http.HttpStatus;

import java.util.Locale;

/**
 * One error as callers know it. Each feature has one enum of them; each constant has a page in
 * {@code docs/errors}.
 *
 * <p>Messages may name arguments, {@code {0}}; they are plain text otherwise, apostrophes need no
 * doubling. They never hold an identity number.
 */
public interface ErrorCode {

    String name();

    /** Prefix of the service and four digits, {@code DOS-0103}; never reused for another error. */
    String code();

    HttpStatus status();

    /** A few words of English that are the same for every occurrence. */
    String title();

    /** The Vietnamese message: what is wrong and what to do. */
    String vi();

    /** The English message: what is wrong and what to do. */
    String en();

    /** The message in the caller's language; Vietnamese for all but English. */
    default String message(Locale locale) {
        return locale.getLanguage().equals("en") ? en() : vi();
    }
}
