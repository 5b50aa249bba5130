package vn.motcua.catalog.completion;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ReturnMode;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;

import java.time.LocalDate;
import java.util.List;

/** What a publisher decides, for tests: as little as there has to be, unless more is said. */
final class ACompletion {

    private List<String> receiving = List.of("H50");
    private String competent = "H50.17";
    private @Nullable String form;
    private @Nullable Workflow workflow;
    private @Nullable List<Channel> channels;
    private @Nullable List<ReturnMode> returns;
    private @Nullable List<DossierCase> cases;
    private @Nullable List<Limit> limits;
    private List<Fee> fees = List.of();
    private @Nullable ServiceLevel serviceLevel;
    private boolean onlinePayment;
    private @Nullable AppliesBy appliesBy;
    private @Nullable LocalDate from;

    /** What an offer says, sent back as it is. */
    static ACompletion of(CompletionOffer offer) {
        ACompletion completion = new ACompletion();
        completion.form = offer.formSchema();
        completion.workflow = offer.workflow();
        completion.channels = offer.channels();
        completion.limits = offer.limits();
        completion.fees = offer.fees();
        return completion;
    }

    ACompletion receivedBy(String... agencies) {
        receiving = List.of(agencies);
        return this;
    }

    ACompletion decidedBy(String agency) {
        competent = agency;
        return this;
    }

    ACompletion form(String schema) {
        form = schema;
        return this;
    }

    ACompletion workflow(Workflow.Step... steps) {
        workflow = new Workflow(List.of(steps));
        return this;
    }

    ACompletion channels(Channel... ways) {
        channels = List.of(ways);
        return this;
    }

    ACompletion returns(ReturnMode... ways) {
        returns = List.of(ways);
        return this;
    }

    ACompletion cases(DossierCase... all) {
        cases = List.of(all);
        return this;
    }

    ACompletion limits(Limit... all) {
        limits = List.of(all);
        return this;
    }

    ACompletion fees(Fee... all) {
        fees = List.of(all);
        return this;
    }

    ACompletion serviceLevel(ServiceLevel level) {
        serviceLevel = level;
        return this;
    }

    ACompletion paidOnline() {
        onlinePayment = true;
        return this;
    }

    ACompletion appliesBy(AppliesBy day) {
        appliesBy = day;
        return this;
    }

    ACompletion from(LocalDate day) {
        from = day;
        return this;
    }

    Completion completion() {
        return new Completion(
                receiving,
                competent,
                form,
                workflow,
                channels,
                returns,
                cases,
                limits,
                fees,
                serviceLevel,
                onlinePayment,
                appliesBy,
                from);
    }
}
