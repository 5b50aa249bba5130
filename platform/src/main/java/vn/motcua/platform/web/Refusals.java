package vn.motcua.platform.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import vn.motcua.platform.mongo.Outage;
import vn.motcua.platform.mongo.Transactions;

import java.util.List;
import java.util.Optional;

/** Says in our words what Spring, Jackson and the database refuse in theirs. */
final class Refusals {

    private Refusals() {}

    /** The refusal that an exception stands for; empty when it is our own fault. */
    static Optional<ProblemException> of(Exception failure) {
        return switch (failure) {
            case ProblemException e -> Optional.of(e);
            case HttpMessageNotReadableException e -> Optional.of(BodyRefusals.of(e));
            case HandlerMethodValidationException e when !e.isForReturnValue() ->
                    Optional.of(ConstraintRefusals.of(e));
            case MethodArgumentNotValidException e -> Optional.of(ConstraintRefusals.of(e));
            case MissingPathVariableException e -> Optional.empty();
            case MissingServletRequestParameterException e ->
                    missing("query", e.getParameterName());
            case MissingRequestHeaderException e -> missing("header", e.getHeaderName());
            case MissingServletRequestPartException e -> missing("body", e.getRequestPartName());
            case MethodArgumentTypeMismatchException e ->
                    wrongType(ConstraintRefusals.in(e.getParameter()), e.getName());
            case TypeMismatchException e -> wrongType("query", "");
            case MaxUploadSizeExceededException e -> refusal(PlatformErrors.BODY_TOO_LARGE);
            case MultipartException e -> refusal(PlatformErrors.MALFORMED_BODY);
            case InvalidParameterException e -> refusal(PlatformErrors.BAD_REQUEST);
            case ErrorResponse e -> of(e.getStatusCode());
            default -> outage(failure);
        };
    }

    /** The error that stands for a status that Spring or the container chose. */
    static Optional<ProblemException> of(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return switch (known) {
            case UNAUTHORIZED -> refusal(PlatformErrors.UNAUTHENTICATED);
            case FORBIDDEN -> refusal(PlatformErrors.FORBIDDEN);
            case NOT_FOUND -> refusal(PlatformErrors.NOT_FOUND);
            case METHOD_NOT_ALLOWED -> refusal(PlatformErrors.METHOD_NOT_ALLOWED);
            case NOT_ACCEPTABLE -> refusal(PlatformErrors.NOT_ACCEPTABLE);
            case CONTENT_TOO_LARGE -> refusal(PlatformErrors.BODY_TOO_LARGE);
            case UNSUPPORTED_MEDIA_TYPE -> refusal(PlatformErrors.UNSUPPORTED_MEDIA_TYPE);
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> refusal(PlatformErrors.HEADERS_TOO_LARGE);
            case SERVICE_UNAVAILABLE -> refusal(PlatformErrors.UNAVAILABLE);
            case null, default ->
                    status.is4xxClientError()
                            ? refusal(PlatformErrors.BAD_REQUEST)
                            : Optional.empty();
        };
    }

    private static Optional<ProblemException> outage(Exception failure) {
        boolean passes =
                Outage.is(failure)
                        || Transactions.isTransient(failure)
                        || failure instanceof TransientDataAccessException;
        return passes
                ? Optional.of(new ProblemException(PlatformErrors.UNAVAILABLE).causedBy(failure))
                : Optional.empty();
    }

    private static Optional<ProblemException> missing(String in, String name) {
        return refusal(PlatformErrors.MISSING_VALUE, IssueCode.REQUIRED.at(in, name));
    }

    private static Optional<ProblemException> wrongType(String in, String name) {
        return refusal(PlatformErrors.INVALID_VALUE, IssueCode.WRONG_TYPE.at(in, name));
    }

    private static Optional<ProblemException> refusal(ErrorCode code, Issue... issues) {
        return Optional.of(new ProblemException(code).withIssues(List.of(issues)));
    }
}
