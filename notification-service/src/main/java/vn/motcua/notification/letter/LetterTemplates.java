package vn.motcua.notification.letter;

import com.samskivert.mustache.Mustache;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every template in every version and language, read once. A broken one stops the service at its
 * start.
 */
public final class LetterTemplates {

    private static final String FOLDER = "/letters/";

    private final SortedMap<String, NavigableMap<Integer, Map<Language, LetterTemplate>>>
            templates = new TreeMap<>();

    public LetterTemplates() {
        read("index.txt").lines().forEach(this::load);
    }

    /** The names of all templates. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(templates.keySet()));
    }

    /** The versions of a template, the one in use last; empty when there is no such template. */
    public NavigableSet<Integer> versions(String name) {
        return templates.containsKey(name) ? of(name).navigableKeySet() : new TreeSet<>();
    }

    /** Writes a letter with the newest version of its template. */
    public Letter write(String name, Language language, Map<String, @Nullable Object> variables) {
        return template(name, of(name).lastKey(), language).orElseThrow().write(variables);
    }

    /** Writes a letter with a given version; empty when there is none. */
    public Optional<Letter> write(
            String name, int version, Language language, Map<String, @Nullable Object> variables) {
        return template(name, version, language).map(template -> template.write(variables));
    }

    Optional<LetterTemplate> template(String name, int version, Language language) {
        return Optional.ofNullable(templates.get(name))
                .map(versions -> versions.get(version))
                .map(languages -> languages.get(language));
    }

    private NavigableMap<Integer, Map<Language, LetterTemplate>> of(String name) {
        NavigableMap<Integer, Map<Language, LetterTemplate>> versions = templates.get(name);
        if (versions == null) {
            throw new IllegalArgumentException("No template " + name);
        }
        return versions;
    }

    private void load(String line) {
        String name = line.substring(0, line.indexOf(' '));
        int version = Integer.parseInt(line.substring(name.length() + 1));
        Map<Language, LetterTemplate> languages = new TreeMap<>();
        Arrays.stream(Language.values())
                .forEach(language -> languages.put(language, compile(name, version, language)));
        templates.computeIfAbsent(name, _ -> new TreeMap<>()).put(version, languages);
    }

    private static LetterTemplate compile(String name, int version, Language language) {
        Mustache.Compiler compiler =
                Mustache.compiler()
                        .escapeHTML(false)
                        .nullValue("")
                        .withLoader(part ->
                                new StringReader(read(part + "/" + language.tag() + ".txt")));
        String source = read(name + "/" + version + "/" + language.tag() + ".txt");
        return LetterTemplate.compile(name, version, language, source, compiler);
    }

    private static String read(String path) {
        try (InputStream in = LetterTemplates.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + FOLDER + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
