package vn.motcua.local.install;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The prepared programs of an installation, and which of them each part runs.
 *
 * <p>What the build makes is read only when a program is chosen. From then on the part runs the
 * chosen one, after every restart too, whatever happens to the jar, until {@code up} chooses
 * another: so a build that is going on, or was broken off, is nothing to a running installation.
 */
public final class Programs {

    private static final String CHOICE = ".program";

    private final Path root;
    private final Path folder;

    Programs(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** The program that its part runs; what the build made, if none was chosen yet. */
    public PreparedProgram of(Program program) throws IOException {
        Optional<PreparedProgram> chosen =
                chosen(program.name())
                        .map(name -> new PreparedProgram(program, folder.resolve(name)))
                        .filter(PreparedProgram::isThere);
        return chosen.isPresent() ? chosen.get() : choose(built(program));
    }

    /** The name of the prepared program that a part was told to run. */
    public Optional<String> chosen(String part) {
        try {
            return Optional.of(Files.readString(choice(part)).strip())
                    .filter(name -> !name.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Has the part run this program from its next start on. */
    public PreparedProgram choose(PreparedProgram prepared) throws IOException {
        Path choice = choice(prepared.part());
        Path fresh = Files.createTempFile(folder, "choice", ".new");
        Files.writeString(fresh, prepared.name() + "\n");
        Files.move(fresh, choice, StandardCopyOption.ATOMIC_MOVE);
        return prepared;
    }

    /** The name that what the build made would have as a prepared program. */
    public String nameOfBuilt(Program program) throws IOException {
        return PreparedProgram.name(program, program.jar(root));
    }

    /** What the build made, prepared. */
    public PreparedProgram built(Program program) throws IOException {
        return PreparedProgram.of(program, root, folder);
    }

    /** Forgets every choice, so that what the build made is chosen at the next start. */
    public void forgetChoices() throws IOException {
        try (DirectoryStream<Path> choices = Files.newDirectoryStream(folder, "*" + CHOICE)) {
            for (Path choice : choices) {
                Files.delete(choice);
            }
        }
    }

    /**
     * Deletes the programs that nobody will run any more, and what a preparation that was broken
     * off left behind.
     *
     * @param running the names of those that processes run
     */
    public void deleteUnused(Collection<String> running) throws IOException {
        Set<Path> kept = new HashSet<>();
        running.forEach(name -> kept.add(folder.resolve(name)));
        try (DirectoryStream<Path> choices = Files.newDirectoryStream(folder, "*" + CHOICE)) {
            for (Path choice : choices) {
                kept.add(choice);
                kept.add(folder.resolve(Files.readString(choice).strip()));
            }
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                if (!kept.contains(each)) {
                    Folders.delete(each);
                }
            }
        }
    }

    private Path choice(String part) {
        return folder.resolve(part + CHOICE);
    }
}
