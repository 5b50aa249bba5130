package vn.motcua.local.command;

import java.nio.file.Path;
import java.util.List;

/** Another {@code up}, as a process of its own: takes the lock, says so, and holds it. */
final class LockHolder {

    /** What it prints when it holds the lock. */
    static final String HELD = "held";

    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        Path lock = Path.of(arguments[0]);
        try (SupervisorLock _ = SupervisorLock.take(lock).orElseThrow()) {
            System.out.println(HELD);
            Thread.currentThread().join();
        }
    }

    static List<String> command(Path lock) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                lock.toString());
    }
}
