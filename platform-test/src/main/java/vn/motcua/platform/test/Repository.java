package vn.motcua.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources stand that a test is run in. */
public final class Repository {

    private Repository() {}

    /** The folder of the parent pom, from whatever module the test runs in. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("platform-test"))
                    && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no parent pom above " + here);
    }
}
