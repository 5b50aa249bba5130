package vn.motcua.local.supervise;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * One process of the installation.
 *
 * @param name also the name of its log
 * @param tier when it starts, and in which order it stops
 * @param choice of the program that it is to run
 * @param ready asks it whether it serves
 */
public record Part(
        String name, Tier tier, Preparation preparation, Choice choice, Readiness ready) {

    /** A part whose program is none of ours and never another. */
    public Part(String name, Tier tier, Preparation preparation, Readiness ready) {
        this(name, tier, preparation, Optional::empty, ready);
    }

    /** Makes a part ready to be started, every time it is. */
    public interface Preparation {
        Launch prepare(Start start) throws IOException, InterruptedException;
    }

    /** Names the prepared program that a part is to run. It changes while the part runs. */
    public interface Choice {
        Optional<String> program();
    }

    /** A quick question to a part. */
    public interface Readiness {
        boolean isReady();
    }

    /** What a part can ask for while it is prepared. */
    public interface Start {

        /** Shows what goes on, in a few words. */
        void say(String what);

        /** Waits until the servers that everybody needs are ready. */
        void awaitServers() throws InterruptedException;

        /** Does something that keeps a processor busy, when one is free. */
        void busy(Work work) throws IOException, InterruptedException;
    }

    /** Something that keeps a processor busy. */
    public interface Work {
        void run() throws IOException;
    }

    /** Whether it is to run another program than the one it was started with. */
    boolean isToBeReplaced(Launch launch) {
        return choice.program().filter(program -> !program.equals(launch.program())).isPresent();
    }

    /** The name of its log: a standby writes where the supervisor does, whose place it may take. */
    String log() {
        return tier == Tier.STANDBY ? Supervisor.NAME : name;
    }

    /** Which parts others need. They stop from the last tier to the first. */
    public enum Tier {
        /** Databases and brokers: started first, stopped last. */
        SERVER(Duration.ofSeconds(20)),
        /** What stands in for other people's systems. */
        NEIGHBOUR(Duration.ofSeconds(5)),
        /** Our services, which start when the servers are ready. */
        SERVICE(Duration.ofSeconds(25)),
        /** Who waits to take the supervisor's place: stopped first, so that it does not. */
        STANDBY(Duration.ofSeconds(2));

        private final Duration patience;

        Tier(Duration patience) {
            this.patience = patience;
        }

        /** How long a stop may take before it is forced. */
        Duration patience() {
            return patience;
        }
    }
}
