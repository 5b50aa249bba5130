package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.platform.test.TestTokens;

/** Takes a dossier of the owner to a stage, over HTTP. */
final class DossierIn {

    private static final String REASON =
            "\"reason\":{\"text\":\"Lý do\",\"legalBasis\":\"NĐ 118/2025\"}";

    private final Api api;
    private final String procedure;

    private DossierIn(Api api, String procedure) {
        this.api = api;
        this.procedure = procedure;
    }

    /** The id of a new dossier in the stage. */
    static String stage(Stage stage, Api api, String procedure) {
        return new DossierIn(api, procedure).reach(stage);
    }

    private String reach(Stage stage) {
        TestTokens an = Visitor.OWNER.token;
        Answer draft =
                api.post(
                        an,
                        "/api/v1/dossiers",
                        "{\"procedureCode\":\""
                                + procedure
                                + "\",\"form\":{\"applicant\":{\"fullName\":\"An\"},\"request\":\"Đổi\"}}");
        api.attach(an, draft.id(), Catalogue.PAPER);
        Answer last =
                switch (stage) {
                    case DRAFT -> draft;
                    case DISCARDED -> deleted(draft);
                    case SUBMITTED -> submitted(draft);
                    case DECLINED ->
                            api.act(
                                    Visitor.RECEPTION.token,
                                    submitted(draft),
                                    "decline",
                                    "{" + REASON + "}");
                    case WITHDRAWN -> api.act(an, submitted(draft), "withdrawal", "");
                    case ACCEPTED -> accepted(draft);
                    case IN_PROCESS ->
                            api.act(Visitor.LEADER.token, accepted(draft), "assignments", "{}");
                    case RESOLVED -> resolved(draft);
                    case RETURNED ->
                            api.act(
                                    Visitor.RECEPTION.token,
                                    resolved(draft),
                                    "return",
                                    "{\"by\":\"COUNTER\"}");
                };
        assertThat(last.status()).as(last.toString()).isBetween(200, 204);
        return draft.id();
    }

    private Answer deleted(Answer draft) {
        return api.json(
                Visitor.OWNER.token,
                "DELETE",
                "/api/v1/dossiers/" + draft.id(),
                "",
                "If-Match",
                draft.etag());
    }

    private Answer submitted(Answer draft) {
        return api.act(Visitor.OWNER.token, draft, "submission", "");
    }

    private Answer accepted(Answer draft) {
        return api.act(Visitor.RECEPTION.token, submitted(draft), "acceptance", "");
    }

    private Answer resolved(Answer draft) {
        return api.act(
                Visitor.LEADER.token, accepted(draft), "resolution", "{\"outcome\":\"APPROVED\"}");
    }
}
