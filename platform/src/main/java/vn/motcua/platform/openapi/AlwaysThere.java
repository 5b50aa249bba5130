package vn.motcua.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;

/**
 * Marks the fields of responses that are always there: the components of a record that are not
 * {@link Nullable}. Requests say by constraints what they need.
 */
class AlwaysThere implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && isAnswer(raw)) {
            markRequired(raw, defined(resolved, context));
        }
        return resolved;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    private static boolean isAnswer(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        return type.isRecord()
                && type.getPackage().isAnnotationPresent(NullMarked.class)
                && !outermost.getSimpleName().endsWith("Request");
    }

    private static @Nullable Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels()
                        .get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void markRequired(Class<?> type, @Nullable Schema<?> schema) {
        Map<String, ?> fields = schema == null ? null : schema.getProperties();
        if (schema == null || fields == null) {
            return;
        }
        Arrays.stream(type.getRecordComponents())
                .filter(component ->
                        !isNullable(component) && fields.containsKey(component.getName()))
                .map(RecordComponent::getName)
                .forEach(schema::addRequiredItem);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
