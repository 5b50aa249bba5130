package vn.motcua.dossier;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents as MongoDB keeps them, without a MongoDB, and the samples of every release. A sample is
 * never edited: {@code -Dmotcua.write=true} writes only those that are not there yet.
 */
public final class Stored {

    private static final MappingMongoConverter CONVERTER = converter();
    private static final JsonWriterSettings PRETTY =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

    private Stored() {}

    /** What is stored of an object. */
    public static Document written(Object object) {
        Document document = new Document();
        CONVERTER.write(object, document);
        return document;
    }

    /** What is read of a document. */
    public static <T> T read(Class<T> type, Document document) {
        return CONVERTER.read(type, document);
    }

    /** The same object after a stay in the database. */
    public static <T> T returned(Class<T> type, T object) {
        return read(type, Document.parse(written(object).toJson()));
    }

    /**
     * A document as a release stored it.
     *
     * @param name of the sample: {@code dossier-returned.0.1.json}
     * @param today what a new sample is made of
     */
    public static Document sample(String name, Object today) {
        String resource = "stored/" + name;
        try (InputStream sample = Stored.class.getClassLoader().getResourceAsStream(resource)) {
            if (sample != null) {
                return Document.parse(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
            }
            if (!Boolean.getBoolean("motcua.write")) {
                throw new AssertionError("no " + resource + "; write it with -Dmotcua.write=true");
            }
            Document written = written(today);
            Path file = Path.of("src/test/resources").resolve(resource);
            Files.createDirectories(file.getParent());
            Files.writeString(file, written.toJson(PRETTY) + "\n");
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value of a document by its path. */
    public static Map<String, Object> paths(Document document) {
        Map<String, Object> paths = new TreeMap<>();
        collect(document, "", paths);
        return paths;
    }

    private static void collect(Object value, String path, Map<String, Object> paths) {
        switch (value) {
            case Map<?, ?> fields ->
                    fields.forEach((name, inner) -> collect(inner, path + "." + name, paths));
            case List<?> items -> {
                paths.put(path + ".size", items.size());
                for (int i = 0; i < items.size(); i++) {
                    collect(items.get(i), path + "[" + i + "]", paths);
                }
            }
            case Number number -> paths.put(path, number.doubleValue());
            case null -> {
                // what is null is as good as not there
            }
            default -> paths.put(path, value);
        }
    }

    private static MappingMongoConverter converter() {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of());
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter =
                new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }
}
