package vn.motcua.dossier.command;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.time.LegalClock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** The one way to change a dossier. */
@Component
public class DossierCommands {

    private final Commands commands;
    private final DossierPolicy policy;
    private final Announcements announcements;
    private final LegalClock clock;

    DossierCommands(
            Commands commands,
            DossierPolicy policy,
            Announcements announcements,
            LegalClock clock) {
        this.commands = commands;
        this.policy = policy;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Stores a new draft. */
    public Done<Dossier> create(CommandContext context, Function<Instant, Dossier> draft) {
        return commands.create(
                context,
                Dossier.class,
                () -> {
                    Dossier dossier = draft.apply(now());
                    return new Decision<>(
                            dossier, announcements.of(dossier, new DossierEvent.Drafted()));
                });
    }

    /**
     * Does something with a dossier, if the caller may.
     *
     * @param action what the policy is asked about
     */
    public Done<Dossier> change(
            CommandContext context, String id, Action action, Intention intention) {
        return change(context, id, _ -> action, intention);
    }

    /**
     * Does something with a dossier, if the caller may.
     *
     * @param action what the policy is asked about, by the stage the dossier is in
     */
    public Done<Dossier> change(
            CommandContext context,
            String id,
            Function<Dossier, Action> action,
            Intention intention) {
        return commands.change(
                context,
                Dossier.class,
                id,
                DossierErrors.NOT_FOUND,
                dossier -> policy.require(context.caller(), dossier, action.apply(dossier)),
                dossier -> announcements.of(dossier, intention.on(dossier, now())));
    }

    /** Milliseconds are what is stored, so that what is answered now is what is read later. */
    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
