package vn.motcua.platform.web;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The one way to refuse a request: thrown anywhere below a controller, answered as a problem
 * document.
 */
public class ProblemException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient Object[] arguments;
    private final transient List<Issue> issues;
    private final transient @Nullable Duration retryAfter;

    /**
     * @param arguments values for {@code {0}} … in the messages; numbers are written as the
     *     caller's language does, a {@link LocalizedText} is told in it
     */
    public ProblemException(ErrorCode code, Object... arguments) {
        this(code, arguments, List.of(), null);
    }

    private ProblemException(
            ErrorCode code, Object[] arguments, List<Issue> issues, @Nullable Duration retryAfter) {
        super(code.code() + " " + code.title());
        this.code = code;
        this.arguments = arguments.clone();
        this.issues = List.copyOf(issues);
        this.retryAfter = retryAfter;
    }

    /** The same with what exactly is wrong where. */
    public ProblemException withIssues(List<Issue> found) {
        return new ProblemException(code, arguments, found, retryAfter);
    }

    /** The same with the header {@code Retry-After}; a 429 or 503 without has five seconds. */
    public ProblemException retryAfter(Duration delay) {
        return new ProblemException(code, arguments, issues, delay);
    }

    /** The same, with what led to it for the log; callers never see that. */
    public ProblemException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public ErrorCode code() {
        return code;
    }

    public List<Issue> issues() {
        return issues;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The message in the caller's language, its arguments filled in. */
    public String detail(Locale caller) {
        Locale language = caller.getLanguage().equals("en") ? Languages.EN : Languages.VI;
        String message = code.message(language);
        return arguments.length == 0
                ? message
                : new MessageFormat(message.replace("'", "''"), language).format(told(language));
    }

    private Object[] told(Locale language) {
        return Arrays.stream(arguments)
                .map(each ->
                        each instanceof LocalizedText text ? text.in(language.getLanguage()) : each)
                .toArray();
    }
}
