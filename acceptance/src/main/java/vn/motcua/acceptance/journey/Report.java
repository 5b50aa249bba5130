package vn.motcua.acceptance.journey;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells each step of a journey and the raw proof that it happened. */
public final class Report {

    private final PrintStream out;
    private final AtomicInteger steps = new AtomicInteger();

    public Report(PrintStream out) {
        this.out = out;
    }

    /** A step that has held. */
    public void step(String what) {
        out.printf("%2d. %s%n", steps.incrementAndGet(), what);
    }

    /** What anybody can look up again. */
    public void proof(String what) {
        out.println("      " + what);
    }
}
