package vn.motcua.contracts;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.dossier.DossierEvent;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of an event, made from its record and its Javadoc, so that the three
 * cannot drift apart. Objects stay open, because fields are added within a version; a component
 * that is {@code @Nullable} may be absent or null.
 */
final class SchemaOf {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<Class<?>, String> SCALARS =
            Map.ofEntries(
                    Map.entry(String.class, "{\"type\":\"string\"}"),
                    Map.entry(boolean.class, "{\"type\":\"boolean\"}"),
                    Map.entry(
                            int.class, "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":0}"),
                    Map.entry(
                            Integer.class,
                            "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":0}"),
                    Map.entry(
                            long.class,
                            "{\"type\":\"integer\",\"format\":\"int64\",\"minimum\":0}"),
                    Map.entry(
                            Long.class,
                            "{\"type\":\"integer\",\"format\":\"int64\",\"minimum\":0}"),
                    Map.entry(Instant.class, "{\"type\":\"string\",\"format\":\"date-time\"}"),
                    Map.entry(LocalDate.class, "{\"type\":\"string\",\"format\":\"date\"}"),
                    Map.entry(
                            LocalTime.class,
                            "{\"type\":\"string\",\"pattern\":\"^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$\"}"));

    /** What a type cannot say: by record and component. */
    private static final Map<String, String> CONSTRAINTS =
            Map.ofEntries(
                    Map.entry(
                            "DossierState.code",
                            "{\"pattern\":\"^[0-9A-Z.]+-[0-9]{6}-[0-9]{4,}$\"}"),
                    Map.entry("DossierState.nationalStatus", "{\"minimum\":1,\"maximum\":10}"),
                    Map.entry("ProcedureVersion.version", "{\"minimum\":1}"),
                    Map.entry("ProcedureState.version", "{\"minimum\":1}"),
                    Map.entry("Form.version", "{\"minimum\":1}"),
                    Map.entry("TimeLimit.amount", "{\"minimum\":1}"),
                    Map.entry("ChannelLimit.amount", "{\"minimum\":1}"),
                    Map.entry("Step.hours", "{\"minimum\":1}"),
                    Map.entry("SupplementRequested.round", "{\"minimum\":1}"),
                    Map.entry("DossierSupplemented.round", "{\"minimum\":1}"),
                    Map.entry("WorkingCalendarChanged.revision", "{\"minimum\":1}"),
                    Map.entry("Money.currency", "{\"pattern\":\"^[A-Z]{3}$\"}"),
                    Map.entry("Person.email", "{\"format\":\"email\"}"),
                    Map.entry("Person.language", "{\"pattern\":\"^(vi|en)$\"}"));

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaOf() {}

    /** The schema of the data of a type, with the block {@code person} where there may be one. */
    static ObjectNode type(EventType type) {
        SchemaOf schemas = new SchemaOf();
        ObjectNode root =
                NODES.objectNode()
                        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .put("title", type.name());
        root.setAll(schemas.object(type.data()));
        if (DossierEvent.class.isAssignableFrom(type.data())) {
            root.withObject("properties").set("person", orNull(schemas.reference(Person.class)));
        }
        if (!schemas.definitions.isEmpty()) {
            root.withObject("$defs").setAll(schemas.definitions);
        }
        return root;
    }

    private ObjectNode object(Class<?> record) {
        Javadoc javadoc = Javadoc.of(record);
        ObjectNode object =
                NODES.objectNode().put("description", javadoc.text()).put("type", "object");
        ObjectNode properties = object.putObject("properties");
        var required = NODES.arrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            AnnotatedType type = component.getAnnotatedType();
            boolean nullable = type.isAnnotationPresent(Nullable.class);
            String constraint = CONSTRAINTS.get(record.getSimpleName() + "." + component.getName());
            ObjectNode value = value(type, constraint);
            ObjectNode property = nullable ? orNull(value) : value;
            property.put("description", javadoc.parameter(component.getName()));
            properties.set(component.getName(), property);
            if (!nullable) {
                required.add(component.getName());
            }
        }
        object.set("required", required);
        return object;
    }

    private ObjectNode value(AnnotatedType annotated, @Nullable String constraint) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            ObjectNode array = NODES.objectNode().put("type", "array");
            array.set("items", value(list.getAnnotatedActualTypeArguments()[0], null));
            return array;
        }
        Class<?> type = (Class<?>) annotated.getType();
        String scalar = SCALARS.get(type);
        if (scalar == null) {
            return reference(type);
        }
        ObjectNode value = parse(scalar);
        if (constraint != null) {
            value.setAll(parse(constraint));
        }
        return value;
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, type.isEnum() ? constants(type) : object(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode constants(Class<?> type) {
        String description =
                type.equals(DayOfWeek.class) ? "Day of the week." : Javadoc.ofConstants(type);
        ObjectNode schema =
                NODES.objectNode().put("description", description).put("type", "string");
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> schema.withArray("enum").add(((Enum<?>) constant).name()));
        return schema;
    }

    private static ObjectNode orNull(ObjectNode value) {
        if (value.has("$ref")) {
            ObjectNode either = NODES.objectNode();
            either.putArray("anyOf").add(value).addObject().put("type", "null");
            return either;
        }
        String type = value.get("type").stringValue();
        value.putArray("type").add(type).add("null");
        return value;
    }

    private static ObjectNode parse(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
