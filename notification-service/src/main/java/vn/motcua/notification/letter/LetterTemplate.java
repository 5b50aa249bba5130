package vn.motcua.notification.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of one letter in one version and language. */
final class LetterTemplate {

    private static final String ITSELF = ".";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final String name;
    private final int version;
    private final Language language;
    private final Template subject;
    private final Template text;

    private LetterTemplate(
            String name, int version, Language language, Template subject, Template text) {
        this.name = name;
        this.version = version;
        this.language = language;
        this.subject = subject;
        this.text = text;
    }

    /**
     * Compiles a template.
     *
     * @param source the subject, an empty line, the text
     * @throws IllegalArgumentException when it has not that shape
     */
    static LetterTemplate compile(
            String name,
            int version,
            Language language,
            String source,
            Mustache.Compiler compiler) {
        int end = source.indexOf("\n\n");
        if (end < 1 || source.substring(0, end).contains("\n")) {
            throw new IllegalArgumentException(
                    name + " does not begin with a subject and an empty line");
        }
        return new LetterTemplate(
                name,
                version,
                language,
                compiler.compile(source.substring(0, end)),
                compiler.compile(source.substring(end + 2)));
    }

    Letter write(Map<String, @Nullable Object> variables) {
        return new Letter(
                name,
                version,
                language,
                oneLine(subject.execute(variables)),
                paragraphs(text.execute(variables)));
    }

    /** Every name that stands in it, those inside of lists too. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        Mustache.Visitor visitor = new Names(names);
        subject.visit(visitor);
        text.visit(visitor);
        names.remove(ITSELF);
        return names;
    }

    /** A subject is a header: whatever came in with a value must not begin another one. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** Lines that an absent value left empty are closed up. */
    private static String paragraphs(String text) {
        return EMPTY_LINES.matcher(text.strip()).replaceAll("\n\n") + "\n";
    }

    private record Names(SortedSet<String> found) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return true;
        }

        @Override
        public boolean visitSection(String name) {
            found.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            found.add(name);
            return true;
        }
    }
}
