package vn.motcua.catalog.procedure;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Versions of a procedure for tests, with a complete sheet unless one is given. */
public final class AProcedure {

    /** First day of every version here. */
    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final ProcedureCode CODE = new ProcedureCode("1.004222");

    private ProcedureSheet sheet = Sheets.complete();
    private List<Doubt> doubts = List.of();
    private List<String> receiving = List.of("H50");
    private String competent = "H50.28.34";
    private boolean onlinePayment;

    public AProcedure sheet(ProcedureSheet told) {
        sheet = told;
        return this;
    }

    public AProcedure doubts(Doubt... open) {
        doubts = List.of(open);
        return this;
    }

    public AProcedure agencies(String deciding, String... received) {
        competent = deciding;
        receiving = List.of(received);
        return this;
    }

    public AProcedure paidOnline() {
        onlinePayment = true;
        return this;
    }

    public Procedure imported(int number) {
        return Procedure.imported(CODE, number, START, sheet, origin(Origin.Kind.IMPORT));
    }

    public Procedure published(int number) {
        return publication(number).procedure();
    }

    public ProcedureEvent.Published publication(int number) {
        return Procedure.publish(
                CODE, number, START, sheet, handling(), origin(Origin.Kind.PUBLISHER));
    }

    private Handling handling() {
        Workflow.Step step =
                new Workflow.Step("s", new LocalizedText("Bước", "Step"), "specialist", 8);
        return new Handling(
                receiving,
                competent,
                new Form(1, "{\"type\":\"object\"}"),
                new Workflow(List.of(step)),
                ServiceLevel.PARTIAL,
                onlinePayment,
                AppliesBy.SUBMISSION);
    }

    private Origin origin(Origin.Kind kind) {
        return new Origin(kind, "somebody", Instant.EPOCH, null, doubts);
    }
}
