package vn.motcua.platform.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.util.StringUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What values that break Bean Validation's constraints are answered with. */
final class ConstraintRefusals {

    private ConstraintRefusals() {}

    static ProblemException of(MethodArgumentNotValidException invalid) {
        return refusal(issues(invalid.getParameter(), invalid.getAllErrors()));
    }

    static ProblemException of(HandlerMethodValidationException invalid) {
        return refusal(
                invalid.getParameterValidationResults().stream()
                        .flatMap(result ->
                                issues(result.getMethodParameter(), result.getResolvableErrors())));
    }

    private static ProblemException refusal(Stream<Issue> issues) {
        return new ProblemException(PlatformErrors.INVALID_VALUE).withIssues(issues.toList());
    }

    private static Stream<Issue> issues(
            MethodParameter parameter, List<? extends MessageSourceResolvable> errors) {
        String in = in(parameter);
        return errors.stream()
                .map(error -> new Issue(in, name(error, parameter), code(error), detail(error)));
    }

    /** The field of a bean; nothing for the bean as a whole; else the parameter itself. */
    private static String name(MessageSourceResolvable error, MethodParameter parameter) {
        return switch (error) {
            case FieldError field -> field.getField();
            case ObjectError _ -> "";
            default -> name(parameter);
        };
    }

    private static String detail(MessageSourceResolvable error) {
        return error instanceof FieldError field && field.isBindingFailure()
                ? IssueCode.WRONG_TYPE.at("", "").detail()
                : Optional.ofNullable(error.getDefaultMessage()).orElse("");
    }

    /** The constraint's name as a word: {@code not-blank}. */
    private static String code(MessageSourceResolvable error) {
        String[] codes = Optional.ofNullable(error.getCodes()).orElse(new String[] {"Invalid"});
        return codes[codes.length - 1]
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Where a parameter is read from. */
    static String in(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return "path";
        }
        if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            return "header";
        }
        boolean body =
                parameter.hasParameterAnnotation(RequestBody.class)
                        || parameter.hasParameterAnnotation(RequestPart.class);
        return body ? "body" : "query";
    }

    /** Its name for the caller: the declared one, or that of the method's parameter. */
    private static String name(MethodParameter parameter) {
        MergedAnnotations declared = MergedAnnotations.from(parameter.getParameterAnnotations());
        return Stream.of(PathVariable.class, RequestHeader.class, RequestParam.class)
                .map(type -> declared.get(type).getValue("name", String.class))
                .flatMap(Optional::stream)
                .filter(StringUtils::hasText)
                .findFirst()
                .or(() -> Optional.ofNullable(parameter.getParameterName()))
                .orElse("");
    }
}
