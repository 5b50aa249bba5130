import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Runs google-java-format over every source of the tree: {@code check} fails on a file that is not formatted, {@code
 * write} formats it. Started by the parent pom on the toolchain's JDK, because the formatter needs a newer JVM than
 * Maven's own.
 */
class Format {

    public static void main(String[] args) throws Exception {
        List<String> command = new ArrayList<>(List.of("--aosp"));
        command.addAll(args[0].equals("write") ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        List<String> sources = sources(Path.of(args[1]));
        command.addAll(sources);
        if (!sources.isEmpty()) {
            ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
            int exit = formatter.run(System.out, System.err, command.toArray(new String[0]));
            if (exit != 0) {
                System.err.println("The files above are not formatted: run 'mvn -N validate -Dformat=write'.");
            }
            System.exit(exit);
        }
    }

    private static List<String> sources(Path root) throws IOException {
        List<String> sources = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = name.equals("target") || (name.startsWith(".") && !folder.equals(root));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
