package vn.motcua.platform.web;

import vn.motcua.contracts.LocalizedText;

import java.text.MessageFormat;
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
    private transient List<Issue> issues = List.of();

    /**
     * @param arguments values for {@code {0}} … in the messages; numbers are written as the
     *     caller's language does, a {@link LocalizedText} is told in it
     */
    public ProblemException(ErrorCode code, Object... arguments) {
        super(code.code() + " " + code.title());
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** The same, with what exactly is wrong where. */
    public ProblemException withIssues(List<Issue> found) {
        issues = List.copyOf(found);
        return this;
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
