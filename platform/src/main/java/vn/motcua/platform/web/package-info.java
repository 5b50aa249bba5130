/**
 * Gives every service the same manners: problem documents, versions, pages, request ids, strict JSON.
 *
 * <p><b>To refuse a request</b>, throw a {@link vn.motcua.platform.web.ProblemException} with a constant of your feature's enum of
 * {@link vn.motcua.platform.web.ErrorCode}s, anywhere below a controller; the advice answers with RFC 9457 in the caller's language.
 * Do not write exception handlers: what Spring, Jackson, Bean Validation and the database throw is mapped here, anything else
 * is logged with the request's id and answered as 500 without a word about classes. A filter uses
 * {@link vn.motcua.platform.web.Problems#write}.
 *
 * <pre>{@code
 * enum DraftErrors implements ErrorCode {
 *     FORM_INVALID("DOS-0103", HttpStatus.UNPROCESSABLE_CONTENT, "Form invalid", "Tờ khai có {0} lỗi.", "The form has {0} errors.");
 * …
 * throw new ProblemException(DraftErrors.FORM_INVALID, issues.size()).withIssues(issues);
 * }</pre>
 *
 * <p><b>Versions</b>: answer with {@code ResponseEntity.ok().eTag(ETags.of(dossier.version()))}; {@code If-Match} arrives in the
 * {@code CommandContext} argument.
 *
 * <p><b>Lists</b>: ask for one item more than the limit and let {@link vn.motcua.platform.web.Page#of} cut it; the cursor holds
 * the sort values of the last item, so the next page is a range of the same index whatever was inserted meanwhile.
 *
 * <p><b>Bodies</b>: JSON up to {@code motcua.web.body-limit} (1 MB); unknown fields, duplicate fields, numbers as strings and trailing text are
 * refused. A field that is null is left out of answers. Uploads in parts obey {@code spring.servlet.multipart.*}; media types named by
 * {@code motcua.web.streamed-types} go to the controller unread, which limits and hashes them itself.
 *
 * <p>Answers are {@code no-store} unless the controller says otherwise.
 */
@NullMarked
package vn.motcua.platform.web;

import org.jspecify.annotations.NullMarked;
