package vn.motcua.notification.letter;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.FeeLine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The values a template may name; one that is absent has its name too, so that a wrong name is
 * found by a test.
 */
final class Variables {

    private final Wording say;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Variables(Wording say) {
        this.say = say;
    }

    static Variables of(DossierState dossier, Wording say) {
        return new Variables(say)
                .with("code", dossier.code())
                .with("procedure", say.text(dossier.procedure().name()))
                .with("procedureCode", dossier.procedure().code())
                .with("dueAt", say.moment(dossier.dueAt()));
    }

    Variables with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** The agency and the person who acted, which the citizen is told. */
    Variables officer(@Nullable Officer officer) {
        with("officer", officer == null ? null : officer.name());
        return with("agency", officer == null ? null : say.text(officer.agencyName()));
    }

    Variables reason(@Nullable Reason reason) {
        with("reason", reason == null ? null : say.text(reason.text()));
        return with("legalBasis", reason == null ? null : reason.legalBasis());
    }

    Variables fees(List<FeeLine> fees) {
        return list(
                "fees",
                fees,
                fee ->
                        Map.of(
                                "description", String.valueOf(say.text(fee.description())),
                                "amount", String.valueOf(say.money(fee.amount()))));
    }

    <T> Variables list(String name, List<T> items, Function<T, Map<String, String>> item) {
        return with(name, items.stream().map(item).toList());
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
