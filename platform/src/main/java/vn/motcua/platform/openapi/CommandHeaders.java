package vn.motcua.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

import vn.motcua.platform.command.CommandContext;

import java.util.Arrays;
import java.util.Locale;

/** Describes the headers of commands and names operations so that generated clients read well. */
class CommandHeaders implements GlobalOperationCustomizer {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    static boolean isCommand(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> IDEMPOTENCY_KEY.equals(parameter.getName()));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.addParametersItem(
                header("Accept-Language", "Language of texts: `vi`, or `en`", "vi", null));
        boolean command =
                Arrays.asList(method.getMethod().getParameterTypes())
                        .contains(CommandContext.class);
        if (command) {
            operation.addParametersItem(
                    header(
                            IDEMPOTENCY_KEY,
                            "A fresh value for each command; the same one again does nothing twice",
                            "7d0c8a4e-5b1f-4a53-9c6e-0a1b2c3d4e5f",
                            "^[\\x21-\\x7e]{1,128}$"));
            operation.addParametersItem(
                    header(
                            "If-Match",
                            "The ETag that was last read",
                            "\"7\"",
                            "^(W/)?\"[0-9]{1,18}\"$"));
        }
        name(operation, method);
        return operation;
    }

    private static Parameter header(
            String name, String description, String example, @Nullable String pattern) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .required(false)
                .example(example)
                .schema(new StringSchema().pattern(pattern));
    }

    /**
     * {@code DossierController.submit} is {@code dossierSubmit}, unless the controller says
     * otherwise.
     */
    private static void name(Operation operation, HandlerMethod method) {
        String called = method.getMethod().getName();
        String given = operation.getOperationId();
        if (given == null || given.equals(called) || given.matches(called + "_\\d+")) {
            String noun = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            operation.operationId(StringUtils.uncapitalize(noun) + StringUtils.capitalize(called));
        }
        if (!StringUtils.hasText(operation.getSummary())) {
            operation.summary(words(called));
        }
    }

    private static String words(String camelCase) {
        String words = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return StringUtils.capitalize(words);
    }
}
