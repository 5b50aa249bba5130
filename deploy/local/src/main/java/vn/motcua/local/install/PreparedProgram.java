package vn.motcua.local.install;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program made ready to start quickly: its jar extracted and, after one training run, with a
 * cache of loaded and linked classes (JEP 483). It is made once for each content of the jar.
 */
public final class PreparedProgram {

    private static final List<String> FLAGS =
            List.of(
                    // less work under load for some megabytes; only on Linux, and elsewhere ignored
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:+UseTransparentHugePages",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    // what the compilers have used goes back to the system once they are done
                    "-XX:TrimNativeHeapInterval=30000",
                    "-Xms48m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Duser.timezone=UTC");
    private static final String JAR = "app.jar";
    private static final long TRAINING_SECONDS = 180;

    private final Program program;
    private final Path folder;

    PreparedProgram(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * Extracts the program's jar below the folder of programs, unless that was done for the same
     * content.
     */
    static PreparedProgram of(Program program, Path root, Path programs) throws IOException {
        Path jar = program.jar(root);
        synchronized (PreparedProgram.class) {
            Path folder = programs.resolve(name(program, jar));
            return new PreparedProgram(
                    program, Files.isDirectory(folder) ? folder : extract(program, jar, programs));
        }
    }

    /** The name of the program in this jar. */
    static String name(Program program, Path jar) throws IOException {
        return program.artifact() + "-" + Program.key(jar, FLAGS);
    }

    /** A name that is another for each content of the jar and each JVM that runs it. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** The name of the part that runs it. */
    public String part() {
        return program.name();
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Whether a cache of classes is there. */
    public boolean isTrained() {
        return Files.exists(cache());
    }

    /**
     * Runs the program until its context is there, to learn what it loads. A program that cannot be
     * trained starts without.
     *
     * @param arguments of the program; it needs the same neighbours as for a real start
     * @return whether a cache was made
     */
    public boolean train(Map<String, String> environment, List<String> arguments, Path log)
            throws IOException {
        Path fresh = folder.resolve(program.name() + ".aot." + ProcessHandle.current().pid());
        List<String> command = new ArrayList<>(java());
        command.add("-XX:AOTCacheOutput=" + fresh);
        command.add("-Dspring.context.exit=onRefresh");
        command.addAll(start());
        command.addAll(arguments);
        run(command, environment, log);
        if (!Files.exists(fresh)) {
            return false;
        }
        Files.move(fresh, cache(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** The command line that starts it. */
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(java());
        if (isTrained()) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(start());
        command.addAll(arguments);
        return command;
    }

    private List<String> java() {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(FLAGS);
        java.add("-Xmx" + program.heapMegabytes() + "m");
        return java;
    }

    private Path cache() {
        return folder.resolve(program.name() + ".aot");
    }

    private List<String> start() {
        String jar = folder.resolve(JAR).toString();
        String main = program.mainClass();
        return main == null ? List.of("-jar", jar) : List.of("-cp", jar, main);
    }

    /**
     * The jar is copied first, so that what is extracted is what the name says, even if the jar is
     * being replaced. The folder has its name only when all of it is there.
     *
     * @return the folder
     */
    private static Path extract(Program program, Path jar, Path programs) throws IOException {
        Path fresh =
                programs.resolve(program.artifact() + "." + ProcessHandle.current().pid() + ".new");
        Path log = programs.resolve(program.artifact() + ".log");
        Folders.delete(fresh);
        Path copied = Files.createDirectories(fresh).resolve("copied.jar");
        Files.copy(jar, copied);
        Path made = fresh.resolve("extracted");
        run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        copied.toString(),
                        "extract",
                        "--destination",
                        made.toString()),
                Map.of(),
                log);
        Path application = made.resolve(copied.getFileName());
        if (!Files.exists(application) || !Files.isDirectory(made.resolve("lib"))) {
            throw new Refusal(
                    "The jar of "
                            + program.name()
                            + " could not be extracted, see "
                            + log
                            + ": run 'mvn -DskipTests package' and try again.");
        }
        Files.move(application, made.resolve(JAR));
        Path folder = programs.resolve(name(program, copied));
        moveUnlessThere(made, folder);
        Folders.delete(fresh);
        Files.deleteIfExists(log);
        return folder;
    }

    private static void moveUnlessThere(Path made, Path folder) throws IOException {
        try {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void run(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
