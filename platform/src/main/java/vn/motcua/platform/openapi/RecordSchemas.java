package vn.motcua.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Says what records say of their fields: in an answer what is not {@link Nullable} is always there
 * and nothing is null; elsewhere what is {@code Nullable} may be sent as null. What a request needs
 * it says by constraints; unknown fields of it are refused. Answers stay open: fields are added to
 * them.
 */
class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && isOurs(raw)) {
            requireOwnName(raw, resolved.get$ref());
            complete(raw, defined(resolved, context));
        }
        return resolved;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    /**
     * Two records of one name would be described as one of them, wrongly for the other.
     *
     * @throws IllegalStateException when another record has the name
     */
    private void requireOwnName(Class<?> type, @Nullable String reference) {
        Class<?> other = reference == null ? null : named.putIfAbsent(reference, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s are both described as %s: give one a name by @Schema(name = …)"
                            .formatted(other.getName(), type.getName(), reference));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage().isAnnotationPresent(NullMarked.class);
    }

    /** Whether the record, or one that it is declared in, is named so. */
    private static boolean isA(String suffix, Class<?> type) {
        return Stream.<@Nullable Class<?>>iterate(type, Objects::nonNull, Class::getDeclaringClass)
                .anyMatch(each -> each.getSimpleName().endsWith(suffix));
    }

    private static @Nullable Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels()
                        .get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @SuppressWarnings("rawtypes")
    private static void complete(Class<?> type, @Nullable Schema<?> schema) {
        Map<String, Schema> fields = schema == null ? null : schema.getProperties();
        if (schema == null || fields == null) {
            return;
        }
        boolean request = isA("Request", type);
        boolean response = isA("Response", type);
        if (request) {
            schema.setAdditionalProperties(false);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            describeBlank(component, fields.get(component.getName()));
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable && !request) {
                requireIfThere(schema, component.getName());
            } else if (nullable && !response) {
                fields.computeIfPresent(component.getName(), (field, value) -> orNull(value));
            }
        }
    }

    /** What {@link NotBlank} takes for a blank, in words of JSON Schema. */
    private static void describeBlank(RecordComponent component, @Nullable Schema<?> field) {
        boolean notBlank = component.getAnnotatedType().isAnnotationPresent(NotBlank.class);
        if (notBlank && field != null && field.getPattern() == null) {
            field.setPattern("[^\\x00-\\x20]");
        }
    }

    private static void requireIfThere(Schema<?> schema, String field) {
        if (schema.getProperties().containsKey(field)) {
            schema.addRequiredItem(field);
        }
    }

    private static Schema<?> orNull(Schema<?> value) {
        Set<String> types = value.getTypes();
        if (value.getAnyOf() != null || (types != null && types.contains("null"))) {
            return value;
        }
        if (types != null && value.getEnum() == null) {
            Set<String> more = new LinkedHashSet<>(types);
            more.add("null");
            value.setTypes(more);
            return value;
        }
        boolean free = value.get$ref() == null && value.getEnum() == null;
        return free
                ? value
                : new JsonSchema().anyOf(List.of(value, new JsonSchema().types(Set.of("null"))));
    }
}
