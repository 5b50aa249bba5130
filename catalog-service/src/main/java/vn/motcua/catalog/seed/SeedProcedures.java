package vn.motcua.catalog.seed;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.completion.CompletedVersion;
import vn.motcua.catalog.completion.Completion;
import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureAnnouncements;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.procedure.ProcedureEvent;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Stores the seeded procedures whose code the catalogue does not know. */
@Component
class SeedProcedures {

    private final Procedures procedures;
    private final Commands commands;
    private final ProcedureAnnouncements announcements;
    private final MongoTemplate mongo;
    private final Clock clock;

    SeedProcedures(
            Procedures procedures,
            Commands commands,
            ProcedureAnnouncements announcements,
            MongoTemplate mongo,
            Clock clock) {
        this.procedures = procedures;
        this.commands = commands;
        this.announcements = announcements;
        this.mongo = mongo;
        this.clock = clock;
    }

    void store(Seeds.ProcedureSeed seed, Set<String> agencies) {
        if (procedures.lastNumber(seed.code()) > 0) {
            return;
        }
        Completion completion = seed.completion();
        if (completion == null) {
            tell(seed);
        } else {
            publish(seed, completion, agencies);
        }
    }

    private void tell(Seeds.ProcedureSeed seed) {
        Procedure told =
                Procedure.imported(code(seed), 1, seed.effectiveFrom(), seed.sheet(), origin());
        try {
            mongo.getCollection(Procedure.COLLECTION).insertOne(document(told));
        } catch (com.mongodb.MongoWriteException e) {
            if (e.getCode() != 11_000) {
                throw e;
            }
        } catch (DuplicateKeyException e) {
            return;
        }
    }

    /** Stored by hand, because a version without an event has the number 0. */
    private org.bson.Document document(Procedure procedure) {
        org.bson.Document document = new org.bson.Document();
        mongo.getConverter().write(procedure, document);
        return document;
    }

    private void publish(Seeds.ProcedureSeed seed, Completion completion, Set<String> agencies) {
        CompletedVersion completed =
                CompletedVersion.of(
                        seed.sheet(),
                        completion,
                        1,
                        seed.effectiveFrom(),
                        agencies::contains,
                        Locale.ENGLISH);
        commands.create(
                CommandContext.system("seed", "procedure/" + seed.code()),
                Procedure.class,
                () -> {
                    ProcedureEvent event =
                            Procedure.publish(
                                    code(seed),
                                    1,
                                    completed.from(),
                                    completed.sheet(),
                                    completed.handling(),
                                    origin());
                    return new Decision<>(event.procedure(), announcements.of(event));
                });
    }

    private static ProcedureCode code(Seeds.ProcedureSeed seed) {
        return new ProcedureCode(seed.code());
    }

    private Origin origin() {
        return new Origin(Origin.Kind.SEED, "seed", clock.instant(), null, List.of());
    }
}
