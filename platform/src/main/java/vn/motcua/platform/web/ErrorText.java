package vn.motcua.platform.web;

import org.springframework.http.HttpStatus;

/**
 * What an {@link ErrorCode} says. The messages may name arguments, {@code {0}}; they are plain text
 * otherwise, apostrophes need no doubling. They never hold an identity number.
 *
 * @param code prefix of the service and four digits, {@code DOS-0103}; never reused for another
 *     error
 * @param title a few words of English that are the same for every occurrence
 * @param vi the Vietnamese message: what is wrong and what to do
 * @param en the English message: what is wrong and what to do
 */
public record ErrorText(String code, HttpStatus status, String title, String vi, String en) {}
