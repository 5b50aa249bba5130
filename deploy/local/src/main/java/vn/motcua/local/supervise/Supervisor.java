package vn.motcua.local.supervise;

import vn.motcua.local.install.Installation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Starts the parts, keeps them running, and stops them in order. */
public final class Supervisor implements Part.Start {

    /** The name of its state and its log. */
    public static final String NAME = "supervisor";

    /** The name of the part that takes its place when it dies. */
    public static final String STANDBY = "standby";

    private final List<SupervisedPart> parts = new ArrayList<>();
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    public Supervisor(Installation installation, Iterable<Part> parts) {
        for (Part part : parts) {
            this.parts.add(
                    new SupervisedPart(
                            part,
                            installation.log(part.log()),
                            installation.state(part.name()),
                            this));
        }
    }

    /** Starts everything and returns only after {@link #stop}. */
    public void run() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (SupervisedPart part : parts) {
            threads.add(Thread.ofPlatform().start(part::run));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Stops tier by tier, the parts of a tier at the same time. */
    public void stop() {
        for (Part.Tier tier : List.of(Part.Tier.values()).reversed()) {
            List<Thread> stops =
                    parts.stream()
                            .filter(part -> part.tier() == tier)
                            .map(part -> Thread.ofPlatform().start(part::stop))
                            .toList();
            for (Thread stop : stops) {
                joined(stop);
            }
        }
    }

    @Override
    public void say(String what) {
        // a supervisor has nothing to say of itself
    }

    @Override
    public void awaitServers() throws InterruptedException {
        for (SupervisedPart part : parts) {
            if (part.tier() == Part.Tier.SERVER) {
                part.awaitReady();
            }
        }
    }

    @Override
    public void busy(Part.Work work) throws IOException, InterruptedException {
        processors.acquire();
        try {
            work.run();
        } finally {
            processors.release();
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
