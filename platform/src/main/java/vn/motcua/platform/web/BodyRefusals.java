package vn.motcua.platform.web;

import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a body that cannot be read is answered with: where it is wrong, never the value that stood
 * there.
 */
final class BodyRefusals {

    private BodyRefusals() {}

    static ProblemException of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case PropertyBindingException e ->
                    refusal(PlatformErrors.UNKNOWN_FIELD, IssueCode.UNKNOWN, e);
            case ValueInstantiationException e when e.getCause() instanceof ProblemException own ->
                    own;
            case MismatchedInputException e ->
                    refusal(PlatformErrors.INVALID_VALUE, IssueCode.WRONG_TYPE, e);
            case StreamConstraintsException e ->
                    refusal(PlatformErrors.INVALID_VALUE, IssueCode.TOO_DEEP, e);
            case StreamReadException e -> new ProblemException(PlatformErrors.MALFORMED_BODY);
            case JacksonException e ->
                    refusal(PlatformErrors.INVALID_VALUE, IssueCode.WRONG_TYPE, e);
            case null ->
                    new ProblemException(PlatformErrors.MISSING_VALUE)
                            .withIssues(List.of(IssueCode.REQUIRED.at("body", "")));
            default -> new ProblemException(PlatformErrors.MALFORMED_BODY);
        };
    }

    private static ProblemException refusal(ErrorCode code, IssueCode issue, JacksonException e) {
        return new ProblemException(code).withIssues(List.of(issue.at("body", path(e))));
    }

    private static String path(JacksonException e) {
        String path = e.getPath().stream().map(BodyRefusals::step).collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null
                ? "[" + step.getIndex() + "]"
                : "." + step.getPropertyName();
    }
}
