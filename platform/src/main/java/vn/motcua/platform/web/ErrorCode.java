package vn.motcua.platform.web;

import org.springframework.http.HttpStatus;

import java.util.Locale;

/**
 * One error as callers know it. Each feature has one enum of them; each constant has a page in
 * {@code docs/errors}.
 */
public interface ErrorCode {

    String name();

    ErrorText text();

    default String code() {
        return text().code();
    }

    default HttpStatus status() {
        return text().status();
    }

    default String title() {
        return text().title();
    }

    default String vi() {
        return text().vi();
    }

    default String en() {
        return text().en();
    }

    /** The message in the caller's language; Vietnamese for all but English. */
    default String message(Locale locale) {
        return locale.getLanguage().equals("en") ? en() : vi();
    }
}
