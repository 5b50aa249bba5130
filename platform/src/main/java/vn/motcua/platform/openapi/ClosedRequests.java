package vn.motcua.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says of request bodies that unknown fields are refused. Answers stay open: fields are added to
 * them.
 */
final class ClosedRequests {

    private final Map<String, Schema<?>> schemas;

    private ClosedRequests(Map<String, Schema<?>> schemas) {
        this.schemas = schemas;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void close(OpenAPI api) {
        Map<String, Schema<?>> schemas = (Map) api.getComponents().getSchemas();
        ClosedRequests requests = new ClosedRequests(schemas);
        Set<String> sent = requests.reachable(operations(api).flatMap(ClosedRequests::bodies));
        sent.removeAll(requests.reachable(operations(api).flatMap(ClosedRequests::answers)));
        sent.stream().map(schemas::get).filter(Objects::nonNull).forEach(ClosedRequests::close);
    }

    private static void close(Schema<?> schema) {
        if (schema.getProperties() != null && schema.getAdditionalProperties() == null) {
            schema.setAdditionalProperties(false);
        }
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return Optional.ofNullable(api.getPaths()).stream()
                .flatMap(paths -> paths.values().stream())
                .map(PathItem::readOperations)
                .flatMap(Collection::stream);
    }

    private static Stream<Schema<?>> bodies(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
    }

    private static Stream<Schema<?>> answers(Operation operation) {
        return operation.getResponses() == null
                ? Stream.empty()
                : operation.getResponses().values().stream()
                        .map(ApiResponse::getContent)
                        .flatMap(ClosedRequests::schemas);
    }

    private static Stream<Schema<?>> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.values().stream()
                        .<Schema<?>>map(media -> media.getSchema())
                        .filter(Objects::nonNull);
    }

    private Set<String> reachable(Stream<Schema<?>> roots) {
        Set<String> names = new HashSet<>();
        roots.forEach(root -> follow(root, names));
        return names;
    }

    private void follow(@Nullable Schema<?> schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (names.add(name)) {
                follow(schemas.get(name), names);
            }
        }
        parts(schema).forEach(part -> follow(part, names));
    }

    @SuppressWarnings("rawtypes")
    private static Stream<Schema<?>> parts(Schema<?> schema) {
        Stream<Schema> fields =
                schema.getProperties() == null
                        ? Stream.empty()
                        : schema.getProperties().values().stream();
        Stream<Schema> values =
                schema.getAdditionalProperties() instanceof Schema each
                        ? Stream.of(each)
                        : Stream.empty();
        return Stream.of(
                        fields,
                        values,
                        Stream.ofNullable((Schema) schema.getItems()),
                        all(schema.getAnyOf()),
                        all(schema.getOneOf()),
                        all(schema.getAllOf()))
                .flatMap(some -> some)
                .map(part -> (Schema<?>) part);
    }

    @SuppressWarnings("rawtypes")
    private static Stream<Schema> all(@Nullable Collection<Schema> some) {
        return some == null ? Stream.empty() : some.stream();
    }
}
