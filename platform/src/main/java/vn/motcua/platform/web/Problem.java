package vn.motcua.platform.web;

import java.util.List;

/**
 * A problem document (RFC 9457), the body of every answer that is not a success.
 *
 * @param type stable URN of the error
 * @param href page that explains it
 * @param title a few words of English, the same for every occurrence
 * @param status the HTTP status again
 * @param detail what is wrong and what to do, in Vietnamese or English by {@code Accept-Language}
 * @param instance the path that was asked for
 * @param code for programs: {@code DOS-0103}
 * @param issues what exactly is wrong where; empty when there is nothing to add
 */
public record Problem(
        String type,
        String href,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Issue> issues) {

    static Problem of(ErrorCode code, String detail, String instance, List<Issue> issues) {
        return new Problem(
                "urn:motcua:problem:" + code.code(),
                "/docs/errors/" + code.code(),
                code.title(),
                code.status().value(),
                detail,
                Issue.blanked(instance),
                code.code(),
                issues);
    }
}
