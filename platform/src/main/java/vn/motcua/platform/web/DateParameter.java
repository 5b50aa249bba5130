package vn.motcua.platform.web;

import org.springframework.core.convert.converter.Converter;

import java.time.LocalDate;

/**
 * Reads a date of a query, {@code 2026-03-09}. Nothing but a date is one, not even an empty text.
 */
class DateParameter implements Converter<String, LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return LocalDate.parse(text);
    }
}
