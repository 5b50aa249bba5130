package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.Paper;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.code.DossierCode;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.AgencyTree;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the catalogue says about filing: which version, through which channel, to which unit. */
@Component
class Desk {

    private final Procedures procedures;
    private final Agencies agencies;
    private final LegalClock clock;

    Desk(Procedures procedures, Agencies agencies, LegalClock clock) {
        this.procedures = procedures;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The version in force today, which has to take dossiers by the channel. */
    ProcedureState open(String code, Channel channel) {
        ProcedureState procedure =
                inForce(code)
                        .orElseThrow(
                                () -> new ProblemException(FilingErrors.PROCEDURE_UNKNOWN, code));
        if (!Procedures.takesDossiers(procedure)) {
            throw new ProblemException(FilingErrors.PROCEDURE_NOT_FILEABLE, code);
        }
        if (!procedure.channels().contains(channel)) {
            throw new ProblemException(FilingErrors.CHANNEL_NOT_OFFERED, channel.name());
        }
        return procedure;
    }

    Optional<ProcedureState> inForce(String code) {
        return procedures.inForce(code, clock.today());
    }

    /** The version whose form a dossier was filled in with. */
    ProcedureState pinned(Dossier dossier) {
        String code = dossier.procedure().code();
        return procedures
                .version(code, dossier.procedure().version())
                .orElseThrow(() -> new ProblemException(FilingErrors.PROCEDURE_UNKNOWN, code));
    }

    boolean receives(ProcedureState procedure, String unit) {
        return agencies.tree().receives(unit, procedure.receivingAgencies(), clock.today());
    }

    void requireReceiving(ProcedureState procedure, @Nullable String unit) {
        if (unit != null && !receives(procedure, unit)) {
            throw new ProblemException(FilingErrors.AGENCY_NOT_RECEIVING, unit);
        }
    }

    /** The one unit that receives among some agencies; null where there is a choice. */
    @Nullable String onlyUnit(ProcedureState procedure, Collection<String> among) {
        AgencyTree tree = agencies.tree();
        LocalDate today = clock.today();
        List<String> units =
                among.stream()
                        .flatMap(top -> tree.subtree(top).stream())
                        .distinct()
                        .filter(unit -> tree.receives(unit, procedure.receivingAgencies(), today))
                        .limit(2)
                        .toList();
        return units.size() == 1 ? units.getFirst() : null;
    }

    void requirePapers(ProcedureState procedure, List<PaperInHand> inHand) {
        List<String> known = procedure.papers().stream().map(Paper::id).toList();
        inHand.stream()
                .map(PaperInHand::paper)
                .filter(paper -> !known.contains(paper))
                .findFirst()
                .ifPresent(paper -> {
                    throw new ProblemException(FilingErrors.PAPER_UNKNOWN, paper);
                });
    }

    /** What was handed over on paper only an officer can tell, who has it in hand. */
    static void requireCounter(boolean counter, List<PaperInHand> inHand) {
        if (!counter && !inHand.isEmpty()) {
            throw new ProblemException(FilingErrors.NOT_AT_A_COUNTER);
        }
    }

    /**
     * The identification code that dossiers of a unit are numbered by: its own, or of the nearest
     * agency above that has one.
     */
    String codeOf(String unit) {
        AgencyTree tree = agencies.tree();
        return tree.path(unit).reversed().stream()
                .flatMap(id -> tree.find(id).stream())
                .map(AgencyChanged::code)
                .filter(DossierCode::isUnit)
                .findFirst()
                .orElseThrow(() -> new ProblemException(FilingErrors.AGENCY_NOT_RECEIVING, unit));
    }
}
