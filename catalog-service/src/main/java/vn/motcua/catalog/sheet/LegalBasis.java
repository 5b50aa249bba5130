package vn.motcua.catalog.sheet;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A legal document a procedure rests on (vi: căn cứ pháp lý). Its title is Vietnamese in law, so it
 * is not translated.
 *
 * @param number {@code 60/2014/QH13}; null where the source has none
 * @param title of the document
 */
public record LegalBasis(@Nullable String number, @NotNull String title) {}
