package vn.motcua.servers;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines that a process wrote, for the message when it fails. */
class OutputTail {

    private static final int LINES = 20;

    private final Deque<String> lines = new ArrayDeque<>();

    OutputTail(Process process) {
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(this::add));
    }

    synchronized String text() {
        return lines.isEmpty() ? "none." : String.join(System.lineSeparator(), lines);
    }

    private synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }
}
